"use strict";(()=>{function ro(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=ro("content"),M=k.size,jf={nl:[],en:[]},
Rf={nl:"",en:""},[Cf,Pf]=k.languages;function Xt(t){if(typeof t=="string")return{nl:t,en:t};let e={...Rf};return[e[Cf],e[Pf]]=
t,e}var Sr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return Xt(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:Xt(this.held.short)}get alternative(){return this.held.alternative??jf}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:Xt(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:Xt(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},E=new Map(k.entities.map(([t,e])=>[t,new Sr(e)])),wt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),wt.set(t.dataset.statement,t);var ti=[
...E.keys(),...k.namesElsewhere],Er=k.ways.map(t=>({modality:t.modality??"",said:Xt(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:Xt(t.source),language:t.language??""})),oo=k.times.
map(({when:t,days:e})=>({when:Xt(t??""),days:e??null})),ei=k.places.map(({where:t,text:e})=>({where:Xt(t??""),text:e??""})),
[ii,ni,$f,bn,Df,oi,ri,Wf,si]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),vr=class{constructor(e,n){this.row=e,this.order=n}get subject(){return ti[this.row[ni]]}get relation(){return k.relationOrder[this.
row[$f]]}get object(){return typeof this.row[bn]=="number"?ti[this.row[bn]]:null}get value(){return typeof this.row[bn]==
"number"?null:Xt(this.row[bn])}get way(){return Er[this.row[Df]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return oo[this.row[oi]].when}get days(){return oo[this.
row[oi]].days}get where(){return ei[this.row[ri]].where}get text(){return ei[this.row[ri]].text}get quote(){return wt.get(
this.row[ii])?.querySelector("q")?.textContent??this.row[Wf]??""}get change(){return this.row[si]?.change}get differences(){
return this.row[si]?.differences}get isWhole(){return this.row[ni]<E.size&&(this.object===null||this.row[bn]<E.size)}get isLink(){
return this.object!==null&&this.isWhole}},x=new Map(k.statements.map((t,e)=>[t[ii],new vr(t,e)]));var Ft=new Map(Object.entries(k.classes)),Qt=new Map(Object.entries(k.relations)),ai=new Map(k.modalities.map(t=>[t.id,t])),
et=new Map;for(let t of E.keys())et.set(t,[]);for(let[t,{subject:e,object:n}]of x)et.get(e)?.push(t),n!==e&&et.get(n)?.push(
t);var D=document.documentElement.dataset.language;function li(t){D=t}function S(t){return t&&(t[D]||t.nl||t.en)||""}function h(t,e={}){
return k.words[t][D].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var xn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function nt(t){return Ft.get(E.get(t).class)||xn}function P(t){return E.
has(t)&&S(E.get(t).label)||t}function Z(t){let e={nl:t.relation,en:t.relation};return Qt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function At(t,e=!1){let n=Z(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
h("deniedRelation",{relation:o}):o}function xt(t){let e=[S(t.where)];return k.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function me(t){let e=t.object===null?S(t.value):P(t.object);return`${P(t.subject)} ${At(t)} ${e}`}
function ve(t,e,n){return h(t===1?e:n,{n:t})}function vt(t){return S(E.get(t).short)||t}var $={key:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},Zt=0;function ci(t){$=t}function Ct(){
Zt+=1}function T(t,e){return K(`#${t}`,e)}function K(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function z(t,e,n=document){return[...n.querySelectorAll(t)]}function p(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function so(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var j={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},_={at:null,by:null},G={whole:!0,asOpened:!1},
F={printing:!1,parts:null};var Ye=100,Ee=11,Tr,Mn,io=new Map,Lt={family:"",least:Ee,between:0,words:0,version:0};function Ar(){let[t,e]=[...Tr.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Lt,{family:e.fontFamily,least:Math.
max(Ee,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Lt.version+1}),io.clear()}
function Ht(){return F.printing?Ee:Lt.least}function fi(t,e){t.font=`${e} ${Ye}px ${Lt.family}`.trim(),t.letterSpacing=`${Lt.
between*Ye}px`,t.wordSpacing=`${Lt.words*Ye}px`}function Mt(t,e=""){let n=`${e} ${t}`;return io.has(n)||(fi(Mn,e),io.set(
n,Mn.measureText(t).width/Ye)),io.get(n)}function It(t,e=""){return t.reduce((n,o)=>Math.max(n,Mt(o,e)),0)}function te(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/Ye,r/Ye),fi(t,s),t.fillText(e,0,0),t.restore()}function Te(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Mt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Mt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Mt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function Ae(t){return t.some(e=>e.endsWith("\u2026"))}function ui({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(Mn,{font:t,letterSpacing:e,wordSpacing:n}),Mn.measureText(
o)}function mi(){Tr=document.body.appendChild(p("div",{id:"probe","aria-hidden":"true"},p("span",{},"Ag"),p("span",{},"a\
g m"))),Mn=document.createElement("canvas").getContext("2d"),Ar()}function pi(t){new ResizeObserver(t).observe(Tr.lastElementChild)}var ao=300,Le=1e3,ee=6,L=new Map,kn=null,ct=new Map,O={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Pt(t){
return M.line*M.grown*qt(t).length+M.row}function lo(){let t=new Map;for(let[e,{x:n}]of L){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>L.get(n).y-L.get(o).y))}var On=new Map,Bf=5e4,di=0;
function qt(t){let e=`${D} ${M.text} ${t}`;return On.has(e)||On.set(e,Te(vt(t),M.text/M.name)),On.get(e)}function Sn(t){
M.text=t,(di!==Lt.version||On.size>Bf)&&On.clear(),di=Lt.version}function hi(t){O=t}function co(){return[...O.groups.values()].
reduce((t,{count:e})=>t+e,0)}function vn(t){kn=t}var zf=1e3,I=document.getElementById("canvas"),Et,Ie,Lr;function gi(t){let e=2*Lr.radiusOf(t);return{id:t,...L.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>Lr.draw(n,t),nodeDimensions:{width:e,height:e}})}}function Yt(){
let t=L.size>zf?new Map:L,e=Ie.getIds().filter(o=>!t.has(o));e.length&&Ie.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=Ie.get(o);return i===null||i.x!==r||i.y!==s});n.length&&Ie.update(n.map(([o])=>gi(o)))}function wi(){return Ie.length>
0}function U(){return Et.getScale()}function pe(){return Et.getViewPosition()}function de(t){Et.moveTo(t)}function Ne(t){
return Et.canvasToDOM(t)}function ne(t){return Et.DOMtoCanvas(t)}function $t(t=0){let[e,n]=[I.clientWidth,I.clientHeight],
o=ne({x:-t*e,y:-t*n}),r=ne({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function rt(){Et.redraw()}
function yi(t){let{canvas:e}=Et;e.getContext=()=>t;try{rt()}finally{delete e.getContext}}function fo(){Et.setSize("100%",
"100%")}function En(t){Et.setOptions({interaction:{dragView:t}})}function bi(t){Et.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function yt(t,e){Et.on(t,e)}function xi(t){Lr=t;for(let{id:e,x:n,y:o}of ro("names"))L.set(e,{x:n,y:o});
Ie=new vis.DataSet([...L.keys()].map(gi)),Et=new vis.Network(I,{nodes:Ie,edges:[]},JSON.parse(ro("options"))),Et.once("a\
fterDrawing",()=>document.getElementById("still")?.remove())}function Mi(){return Et}var q=document.getElementById("list");function it(){return matchMedia("(max-width: 899px)").matches}function Nt(t){for(let e of z(
"[data-sheet]")){if(!it()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),T(e.dataset.sheet??"").toggleAttribute("data-open",n)}}function uo(t){return t!==null&&t.getClientRects().length>0}function Oi(t){return t.getAttribute("aria-label")??t.textContent}
function Ff(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(o=>(o?document.querySelector(o):null)??[]).find(uo)}var Ir=null;function Nr(){let t=document.
activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Ir={part:t,name:_.at}),document.querySelector("#chosen h2")?.
focus({preventScroll:!0})}function ki(){let t=Ir;Ir=null;let e=document.activeElement;!t||!uo(t.part)||e!==document.body&&
!e?.closest("#reading")||(t.part===I&&L.has(t.name)&&(_.at=t.name),t.part.focus({preventScroll:!0}))}function je(t){let e=document.
activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Oi(e);t();let r=document.
activeElement;if(r!==e&&r!==null&&r!==document.body||uo(e))return;((n?z(e.localName,HTMLElement,n).find(i=>uo(i)&&Oi(i)===
o):null)??Ff(n))?.focus({preventScroll:!0})}function Si(){document.addEventListener("focusin",t=>{let e=t.target;if(!it()||
!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(e)&&!e.closest("#she\
ets, dialog")&&Nt(null)})}function vi(){Nt("details"),Nr()}var _t=new Map,Hf=new Set(["yes","on","closed","place","nl","en",k.opens]),jr=[],Ve=[],Vt=[],Tn=[],ft={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},d={},_f=D,Ei=()=>{},Re;function J(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));_t.set(t,{read:e,write:n,as:o,knows:r??(i=>Hf.has(i)||s(i))}),Object.assign(
d,{[o]:e([])})}function po(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function Rr(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Ce(t){let e=[
...t];return{read:n=>{let o=new Set(po(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:Rr([...n]),knows:n=>n===""||e.includes(n)}}function An(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function Ti(){J("focus",An(t=>E.has(t))),J("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:_f,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Ve.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function Ai(t,e={}){for(let n of Ve)t={...t,...n(t,e)};return t}function Li(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=_t.get(t);return n?po([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function Ii(){let t=new URLSearchParams(location.hash.slice(1)),e=[..._t].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return Ai(Object.fromEntries(e))}function mo(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of _t){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function Ni(t){let e=jr.reduce((n,o)=>o(n),t);return Ai({...d,...e},e)}function Cr(t){let e=d;d=t,mo(e)!==mo(d)&&Ei(
e)}function C(t){Re!==void 0&&Ke();let e=Ni(t),n=mo(e);n!==location.hash.slice(1)&&(location.hash=n),Cr(e)}function ho(t){
clearTimeout(Re),Re=setTimeout(Ke,200),Cr(Ni(t))}function Ke(){clearTimeout(Re),Re=void 0;let t=mo(d);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function ji(){clearTimeout(Re),Re=void 0,Cr(Ii())}function Ri(t){d=Ii(),Ei=e=>{t(e);
for(let n of Tn)n(e)}}function go(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&wo(Je(t))===t}function Je(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function wo(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function Ln(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Pi="denied";function xo(t){return t.denied?Pi:t.modality}var Mo=k.families.flatMap(t=>t.classes.map(e=>e.id)),Gf=Ce(
Mo);function $i(){J("class",{read:t=>Gf.read(po(t,e=>Mo.includes(e)).flatMap(Ci)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return Rr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Ci(t).length>0}),J("modality",Ce(Oo)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",Ce(Qt.keys())),J("source",Ce(k.sources.map(({id:t})=>t))),
J("theme",An(t=>Dr().includes(t)));for(let t of In)Vt.push({...t,on:()=>d[t.part]!==bo(t.part),name:e=>d[t.part]===bo(t.
part)||t.name(d[t.part],e),statement:e=>d[t.part]===bo(t.part)||t.statement(d[t.part],e)});Ve.push((t,e)=>{let{names:n,lines:o}=Wr(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return Br(t,n,o);if(!In.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!Nn(t,[],[s]).length);return o.length&&r.length?{}:Nn(t,n,o).length?ft:{}})}function Ci(t){
if(!t||Mo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):Mo.filter(o=>Ft.get(o)?.ancestors.some(e))}var Oo=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
Er.some(({denied:t})=>t)&&Oo.push(Pi);var yo=null;function Dr(){if(yo)return yo;let t=[...x.values()].filter(o=>E.has(o.
object)&&Z(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[E.get(o).class,...Ft.get(E.get(o).class)?.ancestors??
[]].includes("Theme"));return yo=k.variants.includes("plain")?e:n,yo}var Pr=new Map;function ko(t,e=k.inferred){let n=JSON.
stringify([t,e.length>0]);if(Pr.has(n))return Pr.get(n);let o=[...x.values()].filter(({object:f})=>f!==null),r=new Map;for(let f of o)
!Z(f).within&&!Z(f).leadsTo||(r.has(f.object)||r.set(f.object,[]),r.get(f.object).push(f.subject));let s=[...o,...e].filter(
f=>f.object===t&&(Z(f).toTheme||Z(f).within)),i=new Set(s.map(({subject:f})=>f));for(let f of i)for(let u of r.get(f)??[])
i.add(u);let l=o.filter(({subject:f,object:u})=>i.has(f)!==i.has(u)).map(({subject:f,object:u})=>i.has(f)?u:f).filter(f=>E.
has(f)&&nt(f).column===1),c=new Set([t,...i,...l]);return Pr.set(n,c),c}var Pe=()=>!0,$r=(t,e)=>new Set([...t,...e]),In=[
{part:"class",name:(t,e)=>t.has(E.get(e).class)||!Ft.has(E.get(e).class),statement:Pe,loosen:(t,e)=>$r(t,e.map(n=>E.get(
n).class).filter(n=>Ft.has(n)))},{part:"source",name:(t,e)=>et.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.
has(x.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>ko(t).has(e),statement:Pe,loosen:()=>null},{part:"modali\
ty",fades:!0,name:Pe,statement:(t,e)=>t.has(xo(x.get(e))),loosen:(t,e,n)=>$r(t,n.map(o=>xo(x.get(o))))},{part:"relation",
fades:!0,name:Pe,statement:(t,e)=>t.has(x.get(e).relation)||!Qt.has(x.get(e).relation),loosen:(t,e,n)=>$r(t,n.map(o=>x.get(
o).relation))},{part:"structural",fades:!0,name:Pe,statement:(t,e)=>!Z(x.get(e)).structural,loosen:()=>!0}],bo=t=>t==="s\
tructural"?!0:null;function Nn(t,e,n){return In.filter(({part:o,name:r,statement:s})=>t[o]!==bo(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function Wr(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>E.has(n)),lines:t.lines}}function Br(t,e,n){let o={};for(let r of Nn(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=_t.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function Di(){let t=Vt.filter(
u=>u.on()),e=t.filter(u=>u.dated),n=t.filter(u=>!u.dated),o=n.filter(u=>!u.fades),[r,s]=[new Set,new Set];for(let u of E.
keys())n.every(m=>m.name(u))&&(r.add(u),e.every(m=>m.name(u))&&s.add(u));let i=(u,{subject:m,object:w})=>u.has(m)&&(w===
null||u.has(w)),[a,l,c,f]=[new Set,new Set,new Set,new Set];for(let[u,m]of x){if(!m.isWhole)continue;if(!t.length){a.add(
u);continue}if(!i(r,m)||!o.every(y=>y.statement(u)))continue;let{subject:w,object:g}=m;if(c.add(w).add(g),!!n.every(y=>y.
statement(u))){if(!i(s,m)||!e.every(y=>y.statement(u))){l.add(u);continue}a.add(u),f.add(w).add(g)}}return{entities:s,statements:a,
aside:l,bare:new Set([...c].filter(u=>s.has(u)&&!f.has(u))),inferred:new Set(k.inferred.filter(u=>s.has(u.subject)&&s.has(
u.object)&&u.premises.every(m=>a.has(m))&&(d.structural||!Z(u).structural)))}}var Uf={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Xe(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||Uf[l](o[a],o[c]??c))?.at(-1)}var De=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function $e(t){return x.get(t).days}var qf=new Set(["NOT_YET","OVE\
R"]);function Wi(){J("date",An(t=>De.length>0&&go(t))),Vt.push({dated:!0,on:()=>d.date!==null,name:Pe,statement:t=>d.date===
null||!Vf(d.date).has(t)})}function Yf(t){return d.date!==null&&x.get(t).days?.time?Xe(d.date,$e(t),k.outcomes):null}var Bi={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function oe(t,e=Yf(t)){return e===null?"":h(e===
"STILL_TO_COME"&&$e(t).time==="deadlineTime"?"deadlineAhead":Bi[e])}var So=new Map;function Vf(t){if(So.has(t))return So.
get(t);let e=new Set(De.filter(n=>{let o=Xe(t,$e(n),k.outcomes);return qf.has(o)||o==="STILL_TO_COME"&&$e(n).time==="eve\
nt"}));return So.clear(),So.set(t,e),e}function We(t){let[e,n,o]=t.split("-");return h("day",{year:e,day:Number(o),month:h(
"months").split(" ")[Number(n)-1]})}function zr(t){let e=new Map,n=Object.keys(Bi),o=De.map(r=>({id:r,outcome:Xe(t,$e(r),
k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=oe(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function zi(t){if(d.date===null)return null;let e=zr(d.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?h("outcomeOn",{outcome:e[0],date:We(d.date),n:t.length}):null}function he(){
return d.date===null?"":h("asOf",{date:We(d.date)})}var Kf=200;function Jf([t,e]){let n=e.length>Kf?t:p("button",{type:"button",class:"name",onclick:()=>C({focus:null,lines:e})},
t);return p("li",{},n," ",p("span",{class:"count"},String(e.length)))}function Xf(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?h(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?h(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function Qf(){let e=[...oo.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=Ln();return{first:Je(`${n}-01-01`),last:Math.max(Je(`${o}-12-31`),Je(r))}}var Fr=!1;
function Fi(){let t=document.getElementById("on-date");if(!t)return;let e=T("day",HTMLInputElement),n=T("exact-day",HTMLInputElement),
{first:o,last:r}=Qf();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>wo(l).slice(0,4));T("years").
replaceChildren(p("span",{},s),p("span",{},i));let a=Ln();t.addEventListener("change",()=>C({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=wo(Number(e.value)),(Fr?ho:C)({date:a}),Fr=!0}),e.addEventListener("change",()=>{Fr=!1,Ke()}),
n.addEventListener("change",()=>{go(n.value)&&(a=n.value,C({date:a}))})}function Hi(){let t=document.getElementById("on-\
date");if(!t)return;let e=d.date;t.checked=e!==null;let n=T("as-of");if(n.hidden=e===null,n.textContent=e===null?"":he(),
T("day-choice").hidden=e===null,e===null)return;let o=T("day",HTMLInputElement),r=T("exact-day",HTMLInputElement);o.value=
String(Je(e)),o.setAttribute("aria-valuetext",We(e)),r.value!==e&&(r.value=e),T("day-in-words").textContent=We(e),T("out\
comes").replaceChildren(...zr(e).map(Jf)),T("beyond").textContent=Xf(e)}var Hr=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),V=new Map(Object.entries(k.groups)),ut=new Map;for(let[
t,e]of V)for(let n of e.names)ut.set(n,t);function _i(){J("layout",{read:([t])=>Hr.has(t)||t==="overview"&&V.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(_r).filter(e=>V.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${V.get(e).told[0]}${n>1?`~${n}`:""}`})})}function _r(t){let[e,n]=ut.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ut.get(e)?.split(".").slice(0,n).join(".")}function X(){return d.
layout??k.opens}function vo(){return Hr.get(X())??Hr.get("map")}function at(t){return`group ${t}`}function*jn(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Gr(){let t=new Set(d.open.flatMap(n=>[...jn(n)])),e=[d.focus,
d.path,...d.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ut.has(n))for(let o of jn(ut.get(n)))
t.add(o);return t}function Qe(t,e){let n=null;for(let o of jn(t))e.has(o)||(n=o);return n}function Ur(){return X()==="ov\
erview"&&Gr().size>0}var Zf=70;function Ot(t){let e=V.get(t).told.map(o=>S(E.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>Zf;)n-=1;return e.slice(0,n).join(", ")}var v={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function Eo(){v=Di()}function Be(){
return h("shown",{names:v.entities.size-v.bare.size,allNames:E.size,...Ze(v.statements)})}var Gi="made";function Ze(t){let[
e,n]=[0,0];for(let o of t)e+=1,x.get(o).modality===Gi&&(n+=1);return{statements:e-n,allStatements:x.size-tu,made:n}}var tu=k.
modalities.find(({id:t})=>t===Gi)?.count??0;function To(t){let e=new Map;for(let n of et.get(t)){let{subject:o,object:r}=x.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||v.statements.has(n)&&v.entities.has(s)&&e.set(s,n)}return e}function qr(){
if(v.statements.size===x.size)return e=>E.get(e).count;let t=new Map;for(let e of v.statements){let{subject:n,object:o}=x.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function ge(t,e=qr()){return[...v.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var eu=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],Kr=["class",
"modality","relation","source","change"],tn=new Map(Kr.map(t=>[t,z(`#legend input[data-${t}]`,HTMLInputElement)])),qi=z(
"#legend input[data-family]",HTMLInputElement);function Yi(){T("shown").textContent=Be(),nu(),T("show-all",HTMLButtonElement).
disabled=!Yr()&&!Ur();let t=v.statements.size===x.size,{statements:e,allStatements:n,made:o}=Ze(v.statements),r=t?[String(
n)]:[h("listed",{n:e,all:n})];o&&r.push(h("listedMade",{n:o})),v.aside.size&&r.push(h("listedAside",{n:v.aside.size})),T(
"listed").textContent=r.join("; ")}function nu(){let t=T("empty"),e=v.entities.size===0,n=!e&&Yr()&&![...v.statements].some(
r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":v.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(p("span",{},h(o)),Yr()?p("button",{type:"button",onclick:()=>C(
Jr())},h("undoFilters")):"")}function Jr(){return Object.fromEntries(eu.filter(t=>_t.has(t)).map(t=>[t,_t.get(t).read([])]))}
function Yr(){let t=d;return Object.entries(Jr()).some(([e,n])=>t[e]!==n)}function Vi(){for(let n of Kr)for(let o of tn.
get(n))o.checked=d[n]?.has(o.dataset[n])??!0;for(let n of qi){let o=Vr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Vr(n).length}let t=document.getElementById("structural");t&&(t.checked=d.structural);let e=document.getElementById(
"theme");e&&(e.value=d.theme??"");for(let n of z("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=d[o],
s=tn.get(o).length;r!==null&&(n.open=!0),K("summary .count",HTMLElement,n).textContent=r===null?String(s):h("ticked",{n:r.
size,all:s})}}function Vr(t){return tn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Ui(t){let e=tn.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===tn.get(t).length?null:new Set(e)}function Ki(){let t=document.
getElementById("theme");if(!t)return;let e=Dr().map(n=>[P(n),n]).sort(([n],[o])=>n.localeCompare(o,D));t.replaceChildren(
p("option",{value:""},h("allThemes")),...e.map(([n,o])=>p("option",{value:o},n))),t.value=d.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function Ji(){for(let n of Kr)for(let o of tn.get(n))o.addEventListener("change",()=>C({[n]:Ui(n)}));
for(let n of qi)n.addEventListener("change",()=>{for(let o of Vr(n))o.checked=n.checked;C({class:Ui("class")})});for(let n of z(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>C({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>C({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>C({theme:e.value||null})),T("show-all").
addEventListener("click",()=>{C({...Jr(),...Ur()?{...ft,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}function Q(t){let e=T("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var ou=["subject","relation","object","said","period","quote","place"];function Qi(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&ou.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function ru(t,e){let n=x.get(t);return e==="s\
ubject"?P(n.subject):e==="relation"?Z(n).order:e==="object"?n.object===null?S(n.value):P(n.object):e==="said"?Oo.indexOf(
xo(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Xi(t,e){return x.get(t).
order-x.get(e).order}function en(){let t=d.sort?.replace(/^-/,"")??"place",e=d.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(D,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,ru(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||Xi(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Xi(r,s)})}var jt=200;function Ao(t,e,n,o){t.hidden=e===n,K("span",HTMLElement,t).textContent=h(o,{n:e,all:n}),K("button",HTMLElement,
t).textContent=h("moreRows",{n:Math.min(jt,n-e)})}function Lo(t,e){K("button",HTMLElement,t).addEventListener("click",()=>{
je(e),Q(K("span",HTMLElement,t).textContent)})}var Xr={added:"+",removed:"\u2212",changed:"~"};function nn(t){return t.change?p("div",{class:`change ${t.change}`},p("b",
{},`${Xr[t.change]} ${h(t.change)}`),t.differences?.length?p("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
p("dt",{},S(e)),p("dd",{},p("del",{},S(n)||h("noText"))," \u2192 ",p("ins",{},S(o)||h("noText")))])):null):null}function Zi(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||h("noText")} \u2192 ${S(r)||h("noText")}`);
return[h(t.change||"unchanged"),...e].join("; ")}var Io=new Map([...wt.keys()].map(t=>[t,D]));function Rn(t){return E.has(t)?p("a",{href:`#focus=${encodeURIComponent(t)}`},
P(t)):t}function su(t){let e=x.get(t),n=wt.get(t)?.querySelector(".change")??nn(e),o=[p("td",{},n,Rn(e.subject)),p("td",
{},S(Z(e).label)),p("td",{},e.object===null?S(e.value):Rn(e.object))];return k.variants.includes("plain")?o:[...o,p("td",
{class:e.denied?"denied":null},S(e.said)),p("td",{},S(e.when)),p("td",{},e.quote?p("q",{lang:e.language},e.quote):null),
p("td",{},xt(e))]}function No(t){let e=wt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=oe(t);n&&e?.append(
p("span",{class:"outcome"},n))}function jo(t){wt.has(t)||wt.set(t,p("tr",{id:`row-${t}`,"data-statement":t}));let e=wt.get(
t);return Io.get(t)!==D&&(e.replaceChildren(...su(t)),Io.set(t,D)),e.classList.toggle("aside",v.aside.has(t)),e}var ta=z("#inferred tbody tr"),Co=k.inferred.length>ta.length,Ro=jt;function iu(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[p("br"),n.quote&&p("q",{lang:n.language},n.quote),` (${S(n.said)}; ${xt(n)})`]);return p("tr",{},p("td",{},Rn(t.subject)),
p("td",{},S(Z(t).label)),p("td",{},Rn(t.object)),p("td",{},S(t.why),e))}function Qr(t=0){if(document.getElementById("inf\
erred")?.toggleAttribute("hidden",!v.inferred.size),!Co){ta.forEach((o,r)=>{o.hidden=!v.inferred.has(k.inferred[r])});return}
if(!q.open)return;let e=[...v.inferred].slice(0,Ro),n=K("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(iu)),Ao(T("more-inferred"),e.length,v.inferred.size,"partInferred")}function Po(t){Ro=t,Qr()}function ea(){Co&&(T("u\
nlisted-inferred").hidden=!0,K("#inferred tbody").replaceChildren(),Lo(T("more-inferred"),()=>{Ro+=jt,Qr(Ro-jt)}),q.addEventListener(
"toggle",()=>Qr()))}function ra(){J("between",{read:t=>{let e=t.map(na).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(au),knows:t=>na(t)!==null}),Ve.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...jn(
r)])),n=r=>Qe(Tt(r)??ut.get(r),e)===Tt(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function na(t){if(E.has(t))return t;let e=_r(t);return e!==void 0&&V.has(e)?at(e):null}function au(t){
let e=Tt(t);return e===null?t:`${V.get(e).told[0]}~${e.split(".").length}`}function Tt(t){return E.has(t)?null:t.slice(6)}
var $o={shown:null,ends:null,ids:[]};function Cn(){if($o.shown===v&&$o.ends===d.between)return $o.ids;let[t,e]=(d.between??
[]).map(o=>{let r=Tt(o);return s=>r===null?s===o:ut.get(s)===r||ut.get(s)?.startsWith(`${r}.`)}),n=[...v.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return $o={shown:v,ends:d.
between,ids:n},n}function oa(t){let e=Tt(t);return e===null?P(t):h("groupAround",{names:Ot(e)})}function Pn({one:t,other:e,
ids:n}){return h(n.length===1?"oneBetween":"between",{n:n.length,one:oa(t),other:oa(e)})}function Do(){let[t,e]=d.between??
[];return Pn({one:t,other:e,ids:Cn()})}var ia=["asserted","ongoing","intended","conditional","possible"],lu=ia.length,cu=400;function aa(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>E.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Vt.push(ca),jr.push(uu)}function la(){
return d.focus!==null&&(d.steps!==null||ot()!==null)}var Dt={state:null,route:null,reach:null};function on(){if(Dt.state===
d)return Dt;let t=Vt.filter(o=>o!==ca),e=new Set([...E.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>et.get(o).filter(r=>{
let{subject:s,object:i}=x.get(r);return x.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Dt={state:d,
route:null,reach:null},d.focus===null||!e.has(d.focus))return Dt;if(d.path!==null){Dt.route=e.has(d.path)?sa(d.focus,d.path,
n,d.through):null;let o=r=>et.get(r).filter(s=>x.get(s).isLink);Dt.otherwise=Dt.route===null&&!d.through&&sa(d.focus,d.path,
o,!0)!==null,Dt.route&&(Dt.reach=Dt.route)}else d.steps!==null&&(Dt.reach={names:fu(d.focus,d.steps,n),statements:null});
return Dt}function ot(){return d.path===null||d.focus===null?null:on().route}var ca={on:()=>on().reach!==null,name:t=>{let{
reach:e}=on();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=on();return e===null||e.statements===null||e.statements.
has(t)}};function Wo(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function fu(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Wo(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function sa(t,e,n,o){let r=c=>n(c).filter(f=>o||!Z(x.get(f)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let f of s[s.length-1])for(let u of r(f))i.has(Wo(u,f))||c.add(Wo(u,f));if(!c.size)return null;
for(let f of c)i.add(f);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let f=new Set;
for(let u of s[c])for(let m of r(u)){let w=Wo(m,u);s[c-1].has(w)&&(f.add(w),a.add(m),l.has(w)||l.set(w,new Map),l.get(w).
set(u,[...l.get(w).get(u)??[],m]))}s[c-1]=f}for(let c of l.values())for(let f of c.values())f.sort((u,m)=>re(u)-re(m)||(u<
m?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function re(t){let{modality:e,denied:n,
holder:o}=x.get(t),r=ia.indexOf(e);return n||o||r<0?lu:Math.min(r,3)}function fa(){let{layers:t,onward:e}=ot(),n=[],o=i=>{
if(!(n.length>=cu)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,f)=>({from:i[f],to:c,keys:e.get(i[f]).get(c)})),l=a.reduce((c,f)=>re(f.keys[0])>
re(c.keys[0])?f:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+re(l[0]),0);return r.
sort((i,a)=>re(i.weakest.keys[0])-re(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function ua(){
let{layers:t,onward:e}=ot(),n=new Map([[d.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(d.path)??0}function uu(t){return!("focus"in t)||"path"in t?t:j.picking&&
t.focus!==null?(j.picking=!1,t.focus===d.focus?{}:{path:t.focus,through:!1}):(j.picking=!1,{...t,path:null,through:!1})}var R=null;function se(){return d.focus!==null||d.lines.length>0||d.between!==null}function mu(){if(!se())return null;let t=ot();
if(t)return{entities:t.names,statements:t.statements};if(d.focus!==null&&!v.entities.has(d.focus))return null;if(d.between!==
null){let o=Cn();return o.length?{entities:new Set(d.between.filter(r=>E.has(r))),statements:new Set(o)}:null}let e=(d.focus!==
null?et.get(d.focus):d.lines).filter(o=>v.statements.has(o));if(d.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(d.focus!==null?[d.focus,...n]:n),statements:new Set(
e)}}function ma(){R=mu()}var sn=x.size>wt.size,pa=2e3,Bo=jt;function Zr(t){T("source-order").hidden=d.sort!==null||!t}function rn(){let t=en().filter(
r=>v.statements.has(r)||!F.parts&&v.aside.has(r)),e=t.filter(r=>R?.statements.has(r)),n=t.filter(r=>!R?.statements.has(r)),
o=[...e,...n].slice(0,Bo);K("#list tbody").replaceChildren(...o.map(r=>{let s=jo(r);return No(r),s.hidden=!1,s.classList.
toggle("chosen",R!==null&&R.statements.has(r)),s})),Zr(e.length===0),Ao(T("more"),o.length,t.length,"partListed")}function ts(t){
sn&&(Bo=t,rn()),Co&&Po(t)}function da(){sn&&(T("unlisted").hidden=!0,K("#list tbody").replaceChildren(),Lo(T("more"),()=>{
Bo+=jt,rn()}),Tn.push(()=>{Bo=jt,q.open&&rn()}),q.addEventListener("toggle",()=>{q.open&&rn()}))}var es="";function ga(){let t=`${d.date} ${D}`;if(!(es===t||d.date===null&&!es)){es=d.date===null?"":t;for(let e of sn?[]:
De)No(e)}}function wa(t){for(let[e,n]of sn?[]:wt){Io.get(e)!==D&&jo(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=v.
statements.has(e)||v.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==v.aside.has(e))&&n.classList.toggle("\
aside",v.aside.has(e))}Po(jt)}var ha="place";function ya(){let t=d.sort?.replace(/^-/,"")??"place";for(let n of z("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",d.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}T("sort",HTMLSelectElement).value=t;for(let n of z("#sort option"))n.textContent=
h(n.dataset.word??"");Zr(!0);let e=`${d.sort??"place"} ${["subject","object","relation"].includes(t)?D:""}`.trim();if(e!==
ha){if(ha=e,sn){q.open&&rn();return}K("#list tbody").append(...en().map(n=>wt.get(n)))}}function ba(){for(let e of z("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(d.sort??"place")===e.dataset.sort;C({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Q(h(n?"sortedBack":"sorted",{column:h(K(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=T("sort",HTMLSelectElement);t.addEventListener("change",()=>C({sort:t.value==="pl\
ace"?null:t.value}))}var xa=()=>{};function ie(){xa()}function Ma(t){xa=t}function Oa(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=D,document.documentElement.dataset.
language=D,document.title=S(k.title);for(let e of z("[data-label]"))e.setAttribute("aria-label",h(e.dataset.label??""));
for(let e of z("[data-title]"))e.title=h(e.dataset.title??"");for(let e of z("[data-placeholder]",HTMLInputElement))e.placeholder=
h(t?"search":e.dataset.placeholder??"");for(let e of z("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${D}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",h("onlyThis",{kind:o?.textContent??""}))}for(let e of z(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===D));T("canvas").setAttribute("aria-label",h("pi\
ctureAbout",{names:E.size}))}function ns(){let t=Li(),e=T("not-understood");e.hidden=t.length===0,e.textContent=t.length?
h("notUnderstood",{parts:t.join(", ")}):""}function ka(){ji(),ns()}function Sa(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function $n(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function pu({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function rs(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=pu(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function zo(t,e,n){return rs(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function va(t,e,n){return rs(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function Ea(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,f)=>{let u=null;for(let m of a){let w=Math.abs(c-m.y),g=m.cost+f+w+w*w*.003;if(u&&g>=u.cost)continue;
let y=va(e[l],m.y,c)-zo(e[l-1],m.y,c);g+=Math.max(0,9-y)*60,(!u||g<u.cost)&&(u={cost:g,y:c,gaps:m.gaps})}return u},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:f}=e[a],u=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),m=n.mid+(o.mid-n.mid)*u,w=f.findIndex(({high:g})=>g>=m);i=f.slice(Math.max(0,w-4),w+4+1).map(g=>{let y=Math.max(0,
g.lines.length+1-(g.high-g.low)/2.4),b=s(i,a,$n(m,g),y*5);return{...b,gaps:[...b.gaps,g]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>$n((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function Fo(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function du(t,e){return Fo(t,e,-1)||Fo(t,e,1)||t.line.rank-e.
line.rank}function ss(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:f,many:u}=s[c];
s.pop(),s[c-1].sum+=f,s[c-1].many+=u}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill($n(a/l,i))).map((a,l)=>a+l*r)}function Ta({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,f]=[i[l],i[l+1]],[u,m]=[s[n+
l],s[n+l+1]],w=l+2===i.length,g=c.high<f.low||f.high<c.low,y=(H,tt,St)=>St?{x:H,low:tt.bottom+1,high:1/0}:{x:H,low:-1/0,
high:tt.top-1},b=(H,tt)=>tt.bottom-H.bottom,[A,N]=[[],[]];for(let H of g?[c.high<f.low]:[!0,!1]){let[tt,St]=H?[c.low,f.high]:
[c.high,f.low],Kt=(gt,Qs,Nf)=>rs(gt,tt,St).filter(Zs=>g||(Nf?Zs.top>=Qs.high:Zs.bottom<=Qs.low)),Ut=a[a.length-1].x,no=Kt(
u,c,H);for(let gt of H?no:no.sort(b))gt.right<=Ut||gt.id===t.id&&!t.blocks||(Ut=gt.right,A.push(y(Ut,gt,!H)));Ut=w?e.near:
m.left;let Jt=Kt(m,f,!H);for(let gt of H?Jt.sort(b):Jt)gt.left>=Ut||gt.id===e.id&&!e.blocks||(Ut=gt.left,N.push(y(Ut,gt,
H)))}for(let H of[A,N])a.push(...H.sort((tt,St)=>tt.x-St.x));if(w)break;let B=Math.min(e.near-9,Math.max(zo(m,f.low-3,f.
low),zo(m,f.high,f.high+3))),Y=f,{low:st,high:lt}=Y;a.push({x:m.left,low:st,high:lt,gap:Y},{x:Math.max(m.left+1,B),low:st,
high:lt,gap:Y})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function os(t){return t.y}function is(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=$n(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=$n((os(s)*c+os(a)*
l)/(l+c),i)}}function Aa(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(du);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);ss(s.map(os),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function La(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(w=>w.left<=Math.min(s.near,i.near)),[c,f]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,va(e[l],c,f)),r.room=r.edge-2-zo(e[l-1],c,f);let u=Math.round(Math.min(s.at,i.at)),
m=n.get(u)??[];n.set(u,m),r.lane=m.findIndex(w=>w.every(g=>g.bottom<c||g.top>f)),r.lane<0&&(r.lane=m.push([])-1),m[r.lane].
push({top:c,bottom:f}),r.lanes=m}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+
.5)))}var Ia=4,hu=[20,18,16,14,13,12,11,10,9,8,7],as=34,gu=72,wu=120,yu=150,Na=26,bu=[1,.7,.4,.2],ja=.75,ls=1.6;function xu(t,e){
let n=t.reduce((s,i)=>s+Pt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Pt(s)/2)/
n*e))].push(s),r+=Pt(s);return o}function Mu(t,e,n,o,r){Sn(e*M.name);let s=t.map(y=>M.name*Math.max(...y.map(b=>It(qt(b))))),
i=t.map(y=>xu(y,n)),a=i.flat().map(y=>({text:M.line*y.reduce((b,A)=>b+qt(A).length,0),white:ee*r*y.length})),l={text:s.reduce(
(y,b)=>y+b,0),white:M.mark*t.length+r*(Na+as*(t.length-1))},c=t.flat().filter(y=>Ae(qt(y))).length,f=Ht()/M.name,u=Math.
min(o.width/(l.text+l.white),...a.map(({text:y,white:b})=>o.height/(y+b)),ls),m=a.map(({text:y,white:b})=>(o.height-f*y)/
b),w=.999*Math.min((o.width-f*l.text)/l.white,...m,f),g=Math.max(...a.map(({text:y,white:b})=>y+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:g,cut:c,readable:f,scale:u,least:w}}function Ou(t,e,n){let o=(m,w)=>m.reduce((g,y)=>w(
y)>w(g)*1.01?y:g),r=m=>bu.flatMap(w=>hu.map(g=>Mu(t,g,m,e,w))),s=Array.from({length:n},(m,w)=>r(w+1)).flat(),i=Math.min(
...s.map(({cut:m})=>m)),a=s.filter(({cut:m})=>m===i),l=({part:m,scale:w,readable:g})=>m===1&&w>=g,c=({scale:m,readable:w})=>m>=
w;for(let m of[l,c,Ho]){let w=a.filter(m),[g]=w,y=w.filter(({many:b,part:A})=>b===g.many&&A===g.part);if(g)return o(y,b=>m===
Ho?b.least:b.scale)}let f=a.filter(({many:m})=>m===1),u=f.filter(({across:m,readable:w})=>(m.text+Ra()*m.white)*w<=e.width);
return u.length?o(u,({high:m})=>1/m):o(f.filter(({part:m})=>m===1),({scale:m})=>m)}function Ra(){return F.printing||it()?
1:ja}function Ho({scale:t,readable:e,least:n}){return t<e&&n>=ja*e}function Ca(t,e){let n=lo();if(!n.length)return 0;let o={
...M},r=Ou(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:f}=r,u=t.width/(f.text+f.white+((O.narrowed?wu:gu)-as)*(n.
length-1)),m=F.printing?r.scale:Math.min(r.scale,Math.max(1,u)),w=Ho(r)?r.least:Ra()*r.readable,[g,y]=Ho(r)||!F.printing&&
m<r.readable?[w,r.readable/w]:[m,1];Sn(s*M.name),Object.assign(M,{row:ee*a,grown:y});let b=Math.max(...c.flat().map(st=>st.
reduce((lt,H)=>lt+Pt(H),0))),A=(t.width/g-f.text*y-f.white)/Math.max(1,n.length-1),N=Math.min(yu,as*a+Math.max(0,A)),B=i>
1?t.height/g:Math.max(b,Math.min(t.height/g,o.height)),Y=Na*a;return n.forEach((st,lt)=>{let H=new Map(st.map(tt=>[tt,(L.
get(tt).y-o.top)/o.height*B*i]));c[lt].forEach((tt,St)=>{let Kt=0,Ut=tt.map(Jt=>(Kt+=Pt(Jt),Kt-Pt(Jt)/2)),no=ss(tt.map((Jt,gt)=>H.
get(Jt)-Ut[gt]),0,{low:St*B,high:(St+1)*B-Kt});tt.forEach((Jt,gt)=>L.set(Jt,{x:Y+M.mark/2,y:no[gt]+Ut[gt]}))}),Y+=M.mark+
l[lt]*y+N}),Object.assign(M,{left:0,top:0,width:Y-N,height:B*i}),i}var Pa=150,$a=120,ku=60,Ba=M.text,Da=[M.text/M.name,12,14,16,18,20];function za(){let t=la(),e=new Set,n=new Map,o=X()!==
"overview"||v.entities.size<=Pa,r=o?new Set:Gr(),s=new Map,i=R&&R.entities.size<=Pa?R.entities:new Set;for(let a of v.entities){
let l=ut.get(a);!o&&!s.has(l)&&s.set(l,Qe(l,r));let c=o?null:s.get(l);if((c===null||i.has(a))&&e.add(a),c===null)continue;
n.has(c)||n.set(c,{count:0,fills:new Map});let f=n.get(c),{fill:u}=nt(a);f.count+=1,f.fills.set(u,(f.fills.get(u)??0)+1)}
hi({names:e,groups:n,opened:r,narrowed:t}),we()}function we(t=1){L.clear();let e=vo(),n=e.id==="columns";Object.assign(M,
{left:0,top:0,width:e.width,height:e.height}),Sn(Su()),Object.assign(M,{row:ee,grown:1});let o=O.narrowed||F.printing||V.
size&&!n?O.names:new Set(E.keys());for(let i of o){let{at:a}=E.get(i);L.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;ot()?
Au():O.narrowed&&n?Tu():!n&&!V.size&&vu();let s=O.narrowed||Dn()||V.size&&!O.groups.size;(s||!(n||V.size))&&Wa(o),n&&!ot()&&
(r=Ca(kn??M,t));for(let i of o)O.names.has(i)||L.delete(i);for(let i of O.groups.keys())L.set(at(i),{x:V.get(i).x,y:V.get(
i).y});for(let[i,a]of ct)L.has(i)&&L.set(i,a);return s&&(ct.size||o!==O.names)&&Wa(O.names),r}var cs={key:"",width:Ba};function Su(){
let t=V.size?O.names:E;if(t.size>ao)return Ba;let e=`${D} ${Lt.version} ${V.size?[...t.keys()].join(" "):""}`;if(cs.key!==
e){let n=Da.map(o=>[...t.keys()].filter(r=>Ae(Te(vt(r),o))).length);Object.assign(cs,{key:e,width:Da[n.indexOf(Math.min(
...n))]*M.name})}return cs.width}function vu(){let t=[...L].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:M.mark+It(qt(e))*M.name+ee,high:Math.max(Pt(e),2.4*E.get(e).size+ee)}));for(let e=0,n=!0;n&&e<ku;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:["y",a],f=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=f,s[l]+=f}});for(let{id:e,x:n,y:o}of t)
L.set(e,{x:n,y:o})}function Dn(){return O.names.size>0&&!O.groups.size&&O.names.size<=E.size/2}function Eu(t){let e=t.map(
s=>s.reduce((i,a)=>i+Pt(a),0)),n=M.mark+M.text+62,o=t.length*n/Math.max(1,I.clientWidth)*I.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,$a*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min($a-M.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let c of s){let f=Pt(c)+a;L.set(c,{x:M.mark/2+i*n,y:l+f/2}),l+=f}})}function Tu(){Eu(lo())}
function Au(){let t=new Map(L),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=ot(),[o,r]=[M.mark+M.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,c)=>{L.set(l,{x:M.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}
function Wa(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...L.get(a),half:Pt(a)/2,wide:It(qt(a))*M.name*M.grown})),
n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:l})=>a-l))-ee,s=-n(e.map(({x:a,
wide:l})=>-a-M.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+ee;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var Wn=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&mt(e,n))}};function mt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function ze(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Bn(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function an(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Fa=.42,Ha=16;function _a(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[f,u]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(f+u)/((2*u+f)/l+(u+2*f)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],f=(Math.abs(r[i])+Math.abs(r[i+1]))*Fa,u=f>Math.abs(a)?Math.abs(
a)/f:1,m=(c.x-l.x)*Fa;s.push(l.x+m,l.y+r[i]*u*m,c.x-m,c.y-r[i+1]*u*m,c.x,c.y)}return s}function _o(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,f,u)=>[f+(u-f)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function zn(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function Ga(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Lu(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Ua(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Ha;o+=1){let r=e[e.
length-1],{x:s,y:i}=Lu(t,n,o/Ha);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function fs(t){return t.pieces??=
Ua(t.along),t.pieces[t.pieces.length-1].far}function Gt(t,e){let n=e*fs(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Iu(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Bn(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function ye(t,e,n){
let o=Iu(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Ua(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],f=l**2+c**2,u=f?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/f)):0;r=Math.min(r,Math.hypot(e.x-i.x-u*l,e.y-i.y-u*c))}return r<=n?r:1/0}var Nu=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],W={},qa=document.body;function ln(){
let t=getComputedStyle(F.printing?qa:document.documentElement),e=Nu.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);W={dark:!F.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...F.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Rt(){return d.steps!==null&&d.focus!==null?1:F.printing?.4:.15}function Ya(){qa=document.body.
appendChild(p("div",{class:"on-paper",hidden:""}))}var ju=7,Ru=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Cu=3,Pu=1,$u=1.6,Du=5.5,cn=[],Fn=new Map;function Ka(){let t=O.
opened,e=new Map,n=r=>{if(O.names.has(r))return r;let s=ut.get(r);return e.has(s)||e.set(s,at(Qe(s,t))),e.get(s)},o=new Map;
if(O.groups.size)for(let r of v.statements){let s=x.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(O.names.has(
i)&&O.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[f,u]=l<c?[l,c]:[c,l],m=o.get(f);m||o.set(f,m=new Map);
let w=m.get(u);w||m.set(u,w={one:f,other:u,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),w.ids.push(r),w.strong||=
R!==null&&R.statements.has(r)}cn=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),Wu()}function Wu(){Fn=new Map;for(let t of cn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Fn.
get(e)??[];Fn.set(e,n),n.push(t),t.drawn||=n.length<=(E.has(e)?Pu:Cu)}}}function*Go(){for(let t of cn)(t.drawn||t.one===
_.at||t.other===_.at)&&(yield t)}function Ja({ids:t}){return Math.max($u,Du*(t.length/cn[0].ids.length))}function Va(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Uo(t){return t.among!==$.groups&&Object.assign(t,{among:$.groups,course:Bu(t,U())}),t.course}
function Bu({one:t,other:e},n){let[o,r]=[L.get(t),L.get(e)],s=[...$.groups.values()].filter(({key:u})=>at(u)!==t&&at(u)!==
e),i=u=>s.filter(m=>ye(u,m,m.radius+ju/n)<1/0),a=Va(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:u})=>u)),f={course:a,
many:l.length};for(let u of Ru){if(!f.many)break;let m=Va(o,r,u*c),w=i(m).length;w<f.many&&(f={course:m,many:w})}return f.
course}function Xa(t){let e=U();t.save();let n=[...Go()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.(Pn(o)),t.strokeStyle=o.strong?d.between===null?W.line:W.accent:W.bundle,t.globalAlpha=R&&!o.strong?Rt():1,t.
lineWidth=(Ja(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Uo(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function Qa(t,e,n){let o={bundle:null,distance:1/0};for(let r of Go()){let s=(e+Ja(r)/2)/n,i=ye(Uo(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var qo={left:44,right:44,top:34,bottom:50},zu=29,Fu=16,Hu=[8,12,16,20];function fn(t){return h("groupOf",{names:Ot(t),n:O.
groups.get(t)?.count??V.get(t).count})}function us(){return Math.max(12,Ht())}function _u(t){return Math.max(Fu,us()/2*(Mt(
String(t),"600")+.4)/.82)}function Yo(t){let e=new Map,n=[...O.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=L.get(at(o)),a=Math.max(_u(r)/t,Math.min(zu*Math.sqrt(r),V.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:us()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function tl(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!R||R.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
E.get(V.get(i.key).told[0]).short)||V.get(i.key).told[0],l=[...o,...r.values()],c=s?[Te(Ot(i.key),12)]:Hu.map(w=>Te(a,w)),
f=[...c.filter(w=>!Ae(w)),...c.filter(Ae)].map(w=>Gu(i,w,l,n)).find(w=>w!==void 0);if(!f)continue;let{text:u,lines:m}=f;
r.set(i.key,u),Object.assign(i,{lines:m,textMiddle:u.middle,textTop:u.top,textLeft:u.left,textRight:u.right,textBottom:u.
bottom})}}function Gu(t,e,n,o){let{type:r}=t,[s,i,a]=[r*It(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([f,u])=>({key:t.key,middle:f,left:f-s/2,right:f+s/2,top:u,bottom:u+i})).
find(f=>f.left>=M.left-qo.left/o&&f.right<=M.left+M.width+qo.right/o&&f.top>=M.top+6/o&&f.bottom<=M.top+M.height+6/o&&!n.
some(u=>u.key!==t.key&&mt(f,u)));return c&&{text:c,lines:e}}function el(t){let e=U();t.save();for(let n of O.opened){let{
x:o,y:r,radius:s}=V.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=W.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=W.line,t.lineWidth=1/e,t.stroke()}t.restore()}function ms(t,e){let n=$.groups.get(e);if(!n)return;let o=U(),
{count:r,fills:s}=O.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=W.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=R&&!Za(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[u,m]of[
...s].sort(([w],[g])=>w<g?-1:1))t.strokeStyle=u,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*m/r),t.stroke(),a+=
2*Math.PI*m/r;t.strokeStyle=_.at===at(e)?W.accent:W.soft,t.lineWidth=(_.at===at(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=W.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
us()/o,Math.min(16/o,n.radius*.7)),f=2*(n.radius-i)/Math.max(1.4,Mt(l,"600")+.4);te(t,l,n.x,n.y,Math.min(c,f),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=W.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=R&&!Za(e)?.6:1,t.fillStyle=W.text,n.lines.forEach((u,m)=>te(t,u,n.textMiddle,n.textTop+(m+.5)*n.type*1.15,
n.type))),t.restore()}function Za(t){if(d.between?.includes(at(t)))return!0;for(let e of R?.entities??[])if(ut.get(e)===
t||ut.get(e)?.startsWith(`${t}.`))return!0;return!1}function nl(t){for(let[e,n]of $.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Vo(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=W[e],t.fillStyle=W.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Uu(t){let{change:e}=x.get(t),n=$.lines.get(t);return e?{change:e,...Gt(n.own??n,.6),
radius:4.6}:null}function ol(t,e){let n=Uu(e);n&&Vo(t,n.change,n.x,n.y,n.radius)}var rl=new Set;for(let{object:t,change:e,
subject:n}of x.values())e&&t===null&&rl.add(n);function qu({id:t,x:e,y:n,radius:o}){let r=E.get(t).change||(rl.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function sl(t,e){let n=$.names.get(e),o=qu(n);if(!o||(Vo(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=W.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+Mt(s)*n.type,a),t.stroke()}),t.restore()}function il(t){return k.changes.length&&!t.change?.45:1}var un=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var Vu=900,al=60;function ll(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Ku(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:Fo(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function Ko(t,e,n,o=new Set){let r=new Map([...e.values()].map(g=>[g.id,ll(g,n)])),
s=t.length>Vu?[]:Sa([...r.values()].filter(({id:g})=>!o.has(g))),i=t.map(({id:g,statement:y,place:b,many:A},N)=>{let[B,Y]=[
r.get(y.subject),r.get(y.object)],st=B.at>Y.at,[lt,H]=st?[Y,B]:[B,Y],tt=!o.size&&H.near-lt.far<9&&H.near-lt.shape>=9?{...lt,
far:lt.shape}:lt,St=H.near-tt.far<9;return{id:g,rank:N,place:b,many:A,from:tt,to:H,backward:st,arc:St,loop:tt.id===H.id,
ports:[tt.mid,H.mid]}}),a=i.filter(({arc:g})=>!g),l=i.filter(({arc:g,loop:y})=>g&&!y),c=({from:g,to:y})=>y.at-g.at+Math.
abs(y.mid-g.mid);for(let g of[...a].sort((y,b)=>c(y)-c(b)||y.rank-b.rank))Ea(g,s);let f=new Map,u=(g,y,b)=>{let A=`${y} ${g.
id}`,N=f.get(A)??{item:g,held:[]};f.set(A,N),N.held.push({index:0,step:0,group:0,order:0,...b})};for(let g of a)u(g.from,
"far",{line:g,end:0,index:0,step:1}),u(g.to,"near",{line:g,end:1,index:g.levels.length-1,step:-1});for(let g of l)for(let[
y,[b,A]]of[[g.from,g.to],[g.to,g.from]].entries()){let N=A.mid>b.mid;u(b,"near",{line:g,end:y,group:N?1:-1,order:-A.mid})}
Ku(f,o),La(l,s);let m=new Map(a.map(g=>[g,Ta(g,s)]));for(let g of m.values())is(g);Aa(s,m);for(let g of m.values())is(g);
let w=new Map;for(let g of i){let{from:y,to:b,ports:A}=g,N;g.loop?N=cl(g):g.arc?N=_o({x:y.near+1,y:A[0]},{x:b.near,y:A[1]},
g.edge-g.reach):N=_a(m.get(g)),g.backward&&(N=zn(N)),w.set(g.id,n?N:Ga(N))}return w}function cl({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function Ju(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:f}of n){let u=((l-t.x)*o+(c-t.y)*r)/s**2;if(u<=.02||u>=.98)
continue;let m=((c-t.y)*o-(l-t.x)*r)/s,w=f*1.2+2;Math.abs(m)<al+w&&i.push({off:m,reach:w,share:3*u*(1-u)})}let a=l=>i.every(
({off:c,reach:f,share:u})=>Math.abs(c-l*u)>=f);for(let l=0;l<=al;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function fl(t,e,{
place:n,many:o},r){if(t.id===e.id)return cl({from:ll(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],f=(n-(o-1)/2)*14*(t.id<e.id?1:-1),u={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},m={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};f||(f=Ju(u,m,r.filter(g=>g.id!==t.id&&g.id!==e.id)));let w=[(m.x-u.x)/3,(m.y-u.y)/3];return[
u.x,u.y,u.x+w[0]-c*f,u.y+w[1]+l*f,m.x-w[0]-c*f,m.y-w[1]+l*f,m.x,m.y]}var Xu=2500,Fe=12,Jo=7,ul=1,Qu=2.5,Zu=400;function ml(t){let e=[...v.statements].filter(a=>{let{subject:l,object:c,isLink:f}=x.
get(a);return f&&t.has(l)&&t.has(c)}),n=e.length>Xu,o=new Map,r=(n?e.filter(a=>R?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),f=o.get(c)??[];o.set(c,f);let u={id:a,statement:l,place:f.length,many:0};
return f.push(u),u});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(X()==="columns"||ot())s=Ko(r,t,!ot());else{
let a=r.length<=Zu?[...t.values()]:[];s=new Map(r.map(l=>[l.id,fl(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,path:Xo(l)});return{lines:i,rest:n}}function Xo(t){let e=new un;e.
moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(...t.slice(n,n+6));return e}function Qo({holder:t,modality:e}){
return k.lines[t?"thin":ai.get(e)?.line||"solid"]}function Zo(t){let e=nt(x.get(t).subject);return W.dark?e.dark:e.light}
function tr(t,e,n){let o=$.lines.get(e),r=x.get(e),s=Z(r),i=Qo(r);t.save(),t.describe?.([me(r),S(r.said)&&`(${S(r.said)}\
)`].filter(Boolean).join(" ")),t.globalAlpha=R&&!n?Rt():n?1:s.structural?.8:.95*il(r);let a=r.change&&r.change!=="unchan\
ged"?W[r.change]:W.line;t.strokeStyle=t.fillStyle=n?Zo(e):a||W.line,t.lineWidth=i.width*(n?d.lines.length===1?3:1.9:r.change?
1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||tm(t,o.along,n?6.5:4.5),r.
denied&&(R||(t.globalAlpha=1),em(t,o.own??o)),ol(t,e),t.restore()}function tm(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(
i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),
t.fill()}function em(t,e){let[n,o,r]=[.48,.5,.52].map(i=>Gt(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=
W.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(
s)),t.stroke()}function er(t,e,n=Jo){let o=[];for(let[s,i]of $.lines){let a=ye(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}
if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));return o.filter(s=>s.distance<=r+Qu/e).sort((s,i)=>s.distance-
i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var nm=200,Wt={names:new Set,statements:new Set};function pl(t,e){let n=t===null?e:et.get(t).filter(r=>v.statements.has(
r)),o=n.length>nm?[]:n;Wt.statements=new Set(o),Wt.names=new Set([t,...o.flatMap(r=>[x.get(r).subject,x.get(r).object])].
filter(r=>r!==null)),rt()}function dl(){!Wt.names.size&&!Wt.statements.size||(Wt.names=new Set,Wt.statements=new Set,rt())}var ds=6,om=.5,rm=new Set([1,2]);function Hn(t,e,n=null){let o=Math.max(M.name,Ht()/t),r=o*(M.line/M.name),s=new Map,i=new Wn(
o*10);for(let y of O.names){let b=L.get(y);if(n&&(b.x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let A=Math.
max(E.get(y).size,1.6/t),N=A*1.2,B={id:y,x:b.x,y:b.y,radius:A,type:o,line:r,lines:null,covers:!1,left:b.x-N,right:b.x+N,
top:b.y-N,bottom:b.y+N};s.set(y,B),n||i.add({id:y,left:B.left,right:B.right,top:B.top,bottom:B.bottom})}for(let[y,{x:b,y:A,
radius:N}]of e)i.add({id:at(y),left:b-N,right:b+N,top:A-N,bottom:A+N});let a=y=>(y===d.focus||y===d.path?4e6:0)+(R&&R.entities.
has(y)?2e6:0)+(rm.has(nt(y).column)?1e6:0)+E.get(y).count,l=[...s.keys()].sort((y,b)=>a(b)-a(y)||(y<b?-1:1)),c=X()!=="co\
lumns"&&!n,f=[...new Set([1,.85,.7,.5].map(y=>Math.max(o*y,Ht()/t)))],u=new Wn(o*4);if(c)for(let{id:y,x:b,y:A,radius:N}of s.
values())u.add({id:y,left:b-N,right:b+N,top:A-N,bottom:A+N});let m=[],w=0;for(let y of l){let b=s.get(y),A=R!==null&&R.entities.
has(y),N=Y=>{for(let st of hl(b,f,c))if(Y(st)&&(!c||sm(b,st,u)))return st},B=N(Y=>!i.hits(Y))??(A?N(Y=>!m.some(st=>mt(Y,
st))):void 0);B&&(i.add(B),A&&m.push(B),gl(b,B),w+=1)}if(w>=Math.min(ds,s.size))return s;let g=[...s.values()].filter(y=>y.
lines).map(y=>({left:y.left,right:y.right,top:y.top,bottom:y.bottom}));for(let y of l.slice(0,4*ds)){let[b]=hl(s.get(y),
f,!1);if(!(s.get(y).lines||g.some(A=>mt(b,A)))&&(g.push(b),gl(s.get(y),b),s.get(y).covers=!0,g.length>=2*ds))break}return s}
function sm({id:t,x:e,y:n,radius:o},r,s){let i=(l,c,f,u)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-u,f-r.
bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*om;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.
id!==t&&i(l.left,l.right,l.top,l.bottom)<a)}function*hl(t,e,n){let o=qt(t.id),r=It(o),s=Math.max(M.mark/2,t.radius*1.2+3);
for(let i of e){let a=i*(M.line/M.name),[l,c]=[i*r,a*o.length/2],f=(B,Y)=>({id:t.id,type:i,line:a,lines:o,left:B,right:B+
l,top:Y-c,bottom:Y+c}),u=(n||G.whole)&&t.x+M.mark/2+l>M.left+M.width+6;if(yield f(u?t.x-s-l:t.x+s,t.y),!n)continue;let m=B=>B.
left>M.left-6&&B.right<M.left+M.width+6,[w,g]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],y=t.x-l/2;if(yield*[f(y,w),f(y,
g),f(t.x-s-l,t.y)].filter(m),O.names.size>ao)continue;let[b,A]=[t.x-t.radius,t.x+t.radius-l];yield*[f(b,w),f(b,g),f(A,w),
f(A,g)].filter(m);let N=t.radius*1.2+2;for(let B of[0,c,-c])yield*[f(t.x+N,t.y+B),f(t.x-N-l,t.y+B)].filter(m)}}function wl({
textLeft:t,textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function gl(t,e){t.type=e.type,t.line=
e.line,t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,
e.left-3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function hs(t,e,n,o,r){
let s=k.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var nr=new Set;function be(t,e){let n=$.names.get(e);if(!n)return;nr.add(e);let o=nt(e),r=d.focus===e||
d.path===e;t.save(),t.describe?.(P(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r||Wt.names.has(e)?W.row:W.ground,t.beginPath(),
t.roundRect(n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let s=Wt.names.has(e)||(R?
R.entities.has(e):!v.bare.has(e));t.globalAlpha=s?1:R?Rt():.3,hs(t,o.shape,n.x,n.y,n.radius),t.fillStyle=E.get(e).envisaged?
W.ground:o.fill,t.fill(),t.lineWidth=E.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=W.dark?o.dark:o.light,t.
stroke(),(r||_.at===e||j.dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=W.accent,
t.lineWidth=2,t.setLineDash(r?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=
W.text,i.forEach((a,l)=>{te(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),sl(t,e),t.restore()}
function yl(t,e=3){let n=[...$.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...$.names])if(t.x>=r.left-e&&t.x<=r.
right&&t.y>=r.top-e/2&&t.y<=r.bottom+e/2)return o;return null}var Gn=12,_n=14,mn=3,gs=40,im=[0,2,5,9,14],rr=60,am=1.2,lm=8,cm=12,bl=4,fm=[.5,.42,.58,.34,.66,.26,.75,.85],um=[0,1,-1,2,
-2,3,-3,4,-4];function xl(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;if(l===
1){let c=[...i,o.slice(a).join(" ")],f=Math.max(...c.map(n));(!r||f<r.long)&&(r={rows:c,long:f});return}for(let c=a+1;c<=
o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function Ml(t,e,n){return Math.abs(e.x-t.x)>=1?e.
x>t.x?1:-1:n?1:-1}function Ol(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+mn,-mn),a=e.y-i/2;for(let l of s)o[l.index]=pm(l,e,a+l.high,[
...n,...mm(o)]),a+=2*l.high+mn}return o}function mm(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-mn/2,bottom:r+mn/2,cost:10*rr}))}function pm({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,f=Gn+e,u=Math.max(r-_n-e,t*(s.x-c)+e),m=[...im.map(N=>f+N*l),...u<f?[u]:[]],w=Math.max(...m)+e,g=[c,c+t*w,s.x],y={left:Math.
min(...g),right:Math.max(...g),top:i-n-gs*l,bottom:i+n+gs*l},b=a.filter(N=>mt(N,y)),A={cost:1/0,spot:null};for(let N of m){
let B=Math.max(0,N+e+_n-r)/l;for(let Y=0;Y<=2*gs;Y+=1){let st=(Y%2?1:-1)*Math.ceil(Y/2),lt=Math.abs(st)*.5+Math.abs(N-f)/
l*.6+B*lm;if(lt>=A.cost)continue;let H=ze(c+t*N,i+st*l,0,e,n),tt={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,H.y),bottom:Math.
max(s.top,H.y)},St={left:Math.min(s.x,H.left),right:Math.max(s.x,H.right),top:H.y-2,bottom:H.y+2},Kt=lt+or(H,b,o)+(N<f?or(
tt,b,o)+or(St,b,o):0);Kt<A.cost&&(A={cost:Kt,spot:H})}}return A.spot}function or(t,e,n){return e.reduce((o,r)=>o+r.cost*
dm(t,r)/n**2,0)}function kl(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:g,y})=>({x:g-t.x,y:y-t.y,long:Math.hypot(g-t.x,
y-t.y)||1})),a=Math.min(...i.map(({long:g})=>g)),[l,c]=[i.reduce((g,y)=>g+y.x/y.long,0),i.reduce((g,y)=>g+y.y/y.long,0)],
f=Math.hypot(l,c)||1,u=um.flatMap(g=>fm.map(y=>ze(t.x+l/f*a*y,t.y+c/f*a*y+g*(2*o+mn),0,n,o))),m=s.filter(g=>u.some(y=>mt(
y,g))),w={spot:u[0],cost:1/0};for(let[g,y]of u.entries()){let b=or(y,m,r)+g/u.length+o/r;b<w.cost&&(w={spot:y,cost:b})}return w}
function Un({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?rr:am}}function dm(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function Sl(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let u=(o+r)/2;return[o,t.y,u,t.y,u,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,f=(l+e.y)/2;return[t.x,l,t.x,f,c===r?t.x:c,c===r?e.y:f,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function vl(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return _o(r,{x:a,y:e.y},n*Math.max(l+bl,Math.min(l+cm,o*n-bl)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function El(t,e){
let n=Al(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function Tl(t,e,n){
let o=Al(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function Al({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function Ll(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var Nl=60,hm=7,jl=3,gm=[.5,.42,.58,.34,.66,.26,.74];function wm(t){return Math.max(M.name*.96,Ht()/t)}function Rl(t){return Mt(
t,"italic")}function Cl(t){return Array.from({length:jl},(e,n)=>xl(t,n+1,Rl)).filter(e=>e!==null)}function Pl(t,e,n){let o=Cl(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function ys({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function $l(t){return Z(x.get(t)).symmetric?0:.75}function Dl(t,e,n){let o=[...R?.
statements??[]].filter(m=>e.has(m)),r=wm(n),s=m=>R===null||R.entities.has(m)||Rt()===1,i=[...t.values()].flatMap(m=>ym(m,
s(m.id)));if(ot())return{words:vm(o,e,r,i),trunks:[]};let a=bm(o,t,r);if(a.length>Nl)return{words:[],trunks:[]};let l=X()===
"columns",c=l?xm(a,r,i):Mm(a,r,i),f=l?Sm(a,c,t,s):Om(a,c),u=a.map((m,w)=>{let g=l?Sl(m.anchor,c[w],m.side):El(m.anchor,c[w]);
for(let y of m.ids){let b=f.get(y),A=Ll(g,b),N=m.isOnward?b:zn(b);e.set(y,{along:m.isOnward?A:zn(A),path:Xo(N),own:{along:N}})}
return{ids:m.ids,path:Xo(g)}});return{words:c,trunks:u}}function ym(t,e){let n=t.radius*1.2+(t.id===d.focus?5:1),o=Un({left:t.
x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,Un({left:t.textLeft-3,right:t.textRight+3,top:t.textTop,bottom:t.
textBottom},e)]:[o]}function bm(t,e,n){let o=new Map;for(let r of t){let s=x.get(r),i=s.object!==d.focus,[a,l]=i?[s.subject,
s.object]:[s.object,s.subject];if(a===l)continue;let[c,f]=[e.get(a),e.get(l)],u=At(s),m=(Rl(u)/Math.min(jl,u.split(" ").
length)+1)*n,w=Ml(c,f,c.right+Gn+m<M.left+M.width+Gn),g=X()==="columns"?w:Math.round(Math.atan2(f.y-c.y,f.x-c.x)/(Math.PI/
2)),y=JSON.stringify([a,Math.abs(g)===2?2:g,u,i,Qo(s),s.change]),b=o.get(y)??{anchor:c,side:w,text:u,isOnward:i,ids:[],ends:[],
next:w*(1/0)};o.set(y,b),b.ids.push(r),b.ends.push(f)}return[...o.values()]}function xm(t,e,n){let o=[];for(let r of new Set(
t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(l=>({...l,...km(l,e,n)})),a=Ol(i,r,n);i.forEach(({rows:l,head:c,
side:f,isOnward:u,text:m,ids:w,room:g},y)=>{s[y].next=(f>0?r.right:r.left)+f*g;let b=f>0===u?0:Math.PI;o[t.indexOf(s[y])]=
{...a[y],text:m,rows:l,type:e,head:c*e,way:b,ids:w}}),n.push(...a.map(l=>Un(l,!0)))}return o}function Mm(t,e,n){let o=[],
r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.hypot(a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){
let{anchor:i,ends:a,ids:l,text:c,isOnward:f}=s,u=$l(l[0]),m=Cl(c).map(b=>({...b,...kl(i,a,{...ys(b,u,e),type:e},n)})),{rows:w,
spot:g}=m.reduce((b,A)=>A.cost<b.cost?A:b),y=Math.atan2(g.y-i.y,g.x-i.x);o[t.indexOf(s)]={...g,text:c,rows:w,type:e,head:u*
e,way:f?y:y+Math.PI,ids:l},n.push(Un(g,!0))}return o}function Om(t,e){let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.
entries())for(let[a,l]of s.entries())n.set(l,Tl(r,e[o],i[a]));return n}function km({anchor:t,side:e,text:n,ids:o,ends:r},s,i){
let a=$l(o[0]),l=r.filter(w=>Math.abs(w.x-t.x)>=1),c=i.filter(({cost:w,left:g,right:y})=>w===rr&&(e>0?g>t.right:y<t.left)),
f=Math.min(...(l.length?l:c).map(({left:w,right:g})=>e>0?w-t.right:t.left-g)),u=Pl(n,(f-Gn-_n)/s,a+.5),m=r.reduce((w,{x:g,
y})=>w+t.y+(y-t.y)/Math.max(1,Math.abs(g-t.x)),0)/r.length;return{...u,...ys(u,a,s),side:e,type:s,wish:m,head:a,room:f}}
function Sm(t,e,n,o){let r=new Map,s=new Map([...n].filter(([l])=>o(l))),i=new Set,a=[];for(let[l,{anchor:c,side:f,ids:u,
ends:m,next:w}]of t.entries()){let g=`trunk ${l}`,{left:y,right:b,top:A,bottom:N,x:B,y:Y}=e[l];i.add(g),s.set(g,{...c,id:g,
x:B,y:Y,left:y,right:b,top:A,bottom:N,radius:0,lines:null});for(let[st,lt]of u.entries()){let H=m[st],tt=Math.abs(H.x-c.
x)<1,St=f>0?H.left-b:y-H.right;!tt&&St>=_n?a.push({id:lt,statement:{subject:g,object:H.id},place:0,many:1}):r.set(lt,vl(
e[l],H,f,tt?w:null))}}for(let[l,c]of Ko(a,s,!0,i))r.set(l,c);return r}function vm(t,e,n,o){let r=[];if(t.length>Nl)return r;
let s=i=>[...o,...r].filter(a=>a.left<i.right&&i.left<a.right&&a.top<i.bottom&&i.top<a.bottom).length;for(let i of t){let a=e.
get(i),l=At(x.get(i)),c=Pl(l,fs(a)/n,0),{wide:f,high:u}=ys(c,0,n),w=gm.map(g=>Gt(a,g)).map(({x:g,y})=>ze(g,y,0,f,u)).reduce(
(g,y)=>s(y)<s(g)?y:g);r.push({...w,text:l,rows:c.rows,type:n,head:0,way:0,ids:[i]})}return r}function Wl(t){return new Set(
t.map(Zo)).size===1?Zo(t[0]):W.soft}function ws(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(1).match(/../g)??
[]).map(n=>parseInt(n,16))}function Il(t){let[e,n,o]=ws(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);
return .2126*e+.7152*n+.0722*o}function Em(t){let[e,n]=[ws(t),ws(W.text)],o=Il(W.ground);for(let r=0;r<1;r+=.1){let s=`#${e.
map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[Il(s),o].sort((l,c)=>l-c);if((a+.05)/
(i+.05)>=hm)return s}return W.text}function Bl(t,e){for(let n of e){t.save(),t.translate(n.x,n.y),t.fillStyle=W.ground,t.
globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.high,2*n.wide,2*n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Em(Wl(
n.ids)),t.textAlign="center",t.textBaseline="middle";let o=Math.cos(n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{te(t,r,-o*
n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,"italic")}),n.head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.
way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[-1,1])t.lineTo(-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}
function zl(t,e){for(let{ids:n,path:o}of e){let r=Qo(x.get(n[0]));t.save(),t.strokeStyle=Wl(n),t.lineWidth=r.width*1.9,t.
setLineDash(r.dash),t.stroke(o),t.restore()}}function Bt(){let t=U(),e=O.names.size>Le,n=`${Zt} ${t} ${D}`;if($.key===n&&(!$.part||an($.part,$t())))return $;let o=e?
$t(1):null,r=Yo(t),s=Hn(t,r,o);tl(r,s,t);let{lines:i,rest:a}=ml(s);return ci({key:n,part:o,names:s,groups:r,lines:i,rest:a,
...Dl(s,i,t)}),$}var le={left:24,right:10,top:8,bottom:8},Fl=1.7,Tm=.8,Hl=8,Yl=300,Am="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function xs(t){let{x:e,y:n,radius:o}=V.get(t);Ss({left:e-o,top:n-o,width:2*o,height:2*o})}function Vl({x:t,
y:e}){let n=Ne({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=I.clientWidth&&n.y<=I.clientHeight}function ar(t){let e=Ne(L.get(t));
e.x>=30&&e.y>=20&&e.x<=I.clientWidth-30&&e.y<=I.clientHeight-20||(G.whole=!1,_e({position:L.get(t),scale:U()}))}function sr(){
return Kl(z(Am))}function Kl(t){let e=I.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>mt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function Jl(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<I.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,I.clientHeight-n+4);return e}function Ms(){let t=I.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=T("details").getBoundingClientRect();
return!it()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function Os(t,e,n){
let o=I.clientWidth-e.left-e.right,r=I.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function Xl(){if(F.printing)return ls;if(O.narrowed||!Dn())return Fl;let{width:t,height:e}=vo();
return Math.min(Fl,Math.max(1,Math.min(I.clientWidth/t,I.clientHeight/e)))}function Lm({scale:t,position:e}){let n=sr();
if(!n.length||O.names.size>Le)return[];let o=Yo(t),r=[...Hn(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+I.clientWidth/2,right:(i-e.x)*t+I.clientWidth/2,top:(a-e.y)*t+I.clientHeight/2,bottom:(l-e.y)*t+I.clientHeight/
2}));return n.filter(s=>r.some(i=>mt(i,s)))}function He(){G.whole=!0;let t={...O.groups.size?qo:le};if(F.printing){Gl(Os(
M,t,Xl()));return}if(O.narrowed){let o=Ms();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=I.clientHeight-o.bottom,
t.right+=I.clientWidth-o.right)}let e=_l(t);if(!e)return;let n=Jl(Lm(e));Gl(n.top||n.bottom?_l({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function _l(t){let e={width:I.clientWidth-t.left-t.right,height:I.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(ct.size||vn(e),we(),Os(M,t,Xl()))}function Gl(t){t&&(Yt(),Ct(),de(t))}
function ks(){G.asOpened=!1,He()}function bs(){return Ht()/(M.name*M.grown)}function Ul(t){return[...Hn(t,new Map).values()].
filter(({lines:e})=>e).length}function ae(){if(He(),G.asOpened=!0,O.groups.size||!O.names.size||O.names.size>Yl)return;let t=U(),
e=bs(),n=O.names.size*(X()==="columns"?1:Tm);if(t>=e||Ul(t)>=n)return;G.whole=!1;let o=Array.from({length:Hl-1},(a,l)=>t*
(e/t)**((l+1)/Hl)),s=M.grown>1||O.narrowed&&X()==="columns"&&!ot()?e:o.find(a=>Ul(a)===O.names.size)??e,i=O.narrowed?Ms():
{left:0,top:0,right:I.clientWidth,bottom:I.clientHeight};de({...Ql(s,i,O.narrowed?d.focus:null),animation:!1})}function ir(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=L.get(t);return s-e>M.mark/2&&s+M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.
line<r}function Im(t){let e=0;for(let n of O.names)ir(n,t)&&(e+=3+E.get(n).count+(R?.entities.has(n)?1e3:0));return e}function Ql(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*M.line},i=[...new Set([n,...R?[...R.entities].slice(0,
60):[],...ge(60)])].filter(b=>O.names.has(b)).map(b=>L.get(b)),a=(b,A,N,B,Y)=>N+2*Y<=B?A+(N-B)/2:Math.max(A-Y,Math.min(b,
A+N+Y-B)),l=a(M.left-r.x/2,M.left,M.width,o.x,r.x/2),f=X()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+M.mark+
M.text*M.grown-o.x]).map(b=>a(b,M.left,M.width,o.x,r.x)),u=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,M.top,M.height,
o.y,M.line)),m=null;for(let b of new Set(f))for(let A of new Set(u)){let N={left:b,top:A,right:b+o.x,bottom:A+o.y};if(n!==
null&&!ir(n,N))continue;let B=Im(N);(!m||B>m.weight)&&(m={weight:B,left:b,top:A})}let w=L.get(n)??{x:M.left+M.width/2,y:M.
top+M.height/2},{left:g,top:y}=m??{left:w.x-o.x/2,top:w.y-o.y/2};return{scale:t,position:{x:g+(I.clientWidth/2-e.left)/t,
y:y+(I.clientHeight/2-e.top)/t}}}function Zl(t){if(!O.names.has(t))return;let e=U(),n=G.whole&&e>bs()*.8?e:Math.max(e,bs()),
o=Ms(),[r,s]=[ne({x:o.left,y:o.top}),ne({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=it()&&(o.right<
I.clientWidth||o.bottom<I.clientHeight);G.whole&&n===e&&!a||n===e&&ir(t,i)&&[...R?.entities??[]].every(l=>!O.names.has(l)||
ir(l,i))||(G.whole=!1,_e(Ql(n,o,t)))}function _e(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||L.size>
Le;G.asOpened=!1,de({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function lr(t){G.whole=!1,_e({scale:Math.
min(6,Math.max(.005,U()*t))})}function Ss(t){let e=Os(t,{left:10,right:10,...Jl(sr())},1.3);e&&(G.whole=!1,_e(e))}function ql(t){
let e=$t(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,f]=[ne({x:s,y:a}),ne({x:i,y:l})];return{left:c.x,right:f.x,
top:c.y,bottom:f.y}}),[o,r]=[0,0];for(let s of $.names.values()){let i=s.lines?wl(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!an(e,i)||n.some(a=>mt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Nm(){let t=T("beyond-view"),e=!F.
printing&&!ct.size&&X()!=="overview"&&$.names.size<=Yl,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesWi\
thoutRoom",r],a=o&&G.asOpened?`${h("windowTooSmall")} `:"",l=i?a+h(i===1?`${s}One`:s,{n:i}):"";t.textContent!==l&&(t.textContent=
l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});return}n(ql(sr())),t.hidden||n(ql([...sr(),...Kl([t])]))}function tc(){yt(
"afterDrawing",Nm),yt("zoom",()=>{G.whole=!1,G.asOpened=!1}),yt("dragEnd",()=>{j.byFinger||(G.asOpened=!1)}),yt("resize",
()=>requestAnimationFrame(()=>{F.printing||(G.asOpened?ae():G.whole&&He())})),new MutationObserver(()=>{G.asOpened&&O.narrowed&&
!F.printing&&ae()}).observe(T("details"),{attributeFilter:["data-open"]})}function ec(t){let e=T("details").getBoundingClientRect();
Bt();let[n]=d.lines,o=L.get(t)??($.lines.has(n)?Gt($.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[Ne(
o),I.getBoundingClientRect(),U()],[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,f={across:(Math.max(0,s.left)+e.left)/2,down:(Math.
max(0,s.top)+e.top)/2},u=c&&a+3*Fe>e.left?a-f.across:0,m=!c&&l+3*Fe>e.top?l-f.down:0;if(!u&&!m)return;let{x:w,y:g}=pe();
G.whole=!1,_e({scale:i,position:{x:w+u/i,y:g+m/i}})}var nc=2,vs=8,jm=40,Es=[],oc="";function Rm(){let t=new Map;for(let[n,{x:o}]of L){if(ct.has(n)||!O.names.has(n))continue;
let r=t.get(o)??[];t.set(o,r),r.push(n)}let e=[];for(let[n,o]of[...t].sort(([r],[s])=>r-s)){let r=nt(o[0]).column??0,s=e.
at(-1);s?.column===r?s.names.push(...o):e.push({column:r,left:n-M.mark/2,names:o})}return e}function Cm({column:t,names:e}){
if(!k.variants.includes("plain")&&t)return h(`column${t}`);let n=new Map;for(let r of e){let s=nt(r),i=S(s.plural??s.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([r,s],[i,a])=>a-s||(r<i?-1:1)).map(([r])=>r).filter(Boolean);return o.slice(
0,nc).join(", ")+(o.length>nc?", \u2026":"")}function rc(){let t=T("heads"),e=X()==="columns"&&ot()===null&&O.names.size>
0;t.hidden===e&&(t.hidden=!e,fo())}function Pm(){let t=T("heads");if(t.hidden)return;let e=`${Zt} ${D}`;if(oc!==e){oc=e;
let n=Rm();Es=n.map((o,r)=>({left:o.left,right:n[r+1]?.left??M.left+M.width,part:p("span",{},Cm(o))})),t.replaceChildren(
...Es.map(({part:o})=>o))}for(let{left:n,right:o,part:r}of Es){let s=Math.max(vs,Ne({x:n,y:0}).x),i=Math.min(t.clientWidth-
vs,Ne({x:o,y:0}).x)-s-vs;r.hidden=i<jm,r.style.transform=`translateX(${Math.round(s)}px)`,r.style.maxWidth=`${Math.floor(
i)}px`,r.title=r.textContent??""}}function sc(){yt("afterDrawing",Pm)}function pn(){for(let t of z("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===X()));
T("arrange-again").hidden=!ct.size}function xe(t){C({open:[...d.open.filter(e=>e!==t),t]}),Q(h("groupOpened",{names:Ot(t)}))}function ic(t){let e=o=>o!==null&&
(ut.get(o)===t||ut.get(o)?.startsWith(`${t}.`)),n=d.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));C({open:n,...e(d.focus)||
e(d.path)?ft:{}}),Q(Ts())}function Ts(){return h(O.groups.size===1?"oneGroup":"someGroups",{n:O.groups.size,names:co()})}var ac;function Ge(t){let e=bt.open?K(".told",HTMLElement,bt):T("told");bt.open||Q(t),e.textContent=t,clearTimeout(ac),ac=
setTimeout(()=>{e.textContent=""},6e3)}var bt=p("dialog",{id:"notice","aria-labelledby":"notice-title"});function dn(t,e,n=[]){
bt.replaceChildren(p("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),p("div",{class:"buttons"},...n,p("button",{type:"\
button",class:"leave",onclick:()=>bt.close()},h("close")),p("span",{class:"told",role:"status"}))),bt.open||bt.showModal()}
function cr(t,e,n=[],o=[]){let r=p("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);dn(t,[...n,r],o),
r.select()}function lc(){bt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(bt,p("div",{id:"told",
class:"told","aria-hidden":"true"}))}function cc(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function fc(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function uc(){return Yn({...qn(),groups:new Set})}function qn(){return{names:new Set([...v.entities].filter(t=>!v.bare.has(
t))),drawn:new Set(O.names),groups:new Set(O.groups.keys()),statements:[...v.statements]}}function fr(){return k.sources.
length?k.sources.length>3?h("sources",{n:k.sources.length}):k.sources.map(t=>Ls(t)).join("; "):""}function Ls(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function ur(){let{iri:t,version:e}=k.dataset;return[e&&h(
"version",{version:e}),t].filter(Boolean).join(", ")}function As(){let{focus:t,path:e,steps:n}=d;return t===null?"":e!==
null&&ot()?h("partBetween",{from:P(t),to:P(e)}):!O.narrowed||!v.entities.has(t)?"":h(n===1?"partAround":"partFartherArou\
nd",{name:P(t),n:n??""})}function $m(){return!R||O.narrowed?"":d.focus!==null?h("altFocus",{name:P(d.focus)}):d.lines.length?
h("altLines",{statements:[...R.statements].map(t=>me(x.get(t))).join("; ")}):""}function Yn(t){return[S(k.title),As(),fr()&&
`${h("source")}: ${fr()}`,...k.notes.map(S),he(),t.groups.size?h(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:co()}):"",h("shown",{names:t.names.size,allNames:E.size,...Ze(t.statements)}),ur()&&`${h("dataset")}: ${ur()}`].
filter(Boolean).join(" \xB7 ")}function Dm(t){return[...t.groups].sort((e,n)=>O.groups.get(n).count-O.groups.get(e).count||
(e<n?-1:1)).slice(0,5)}function mr(t){let{statements:e,made:n}=Ze(t.statements),o=new Map;for(let s of t.statements){let{
subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,
i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${vt(s)} (${i})`);return[h("altShown",{title:S(k.title),names:ve(t.
names.size,"oneName","someNames"),statements:ve(e,"oneStatement","someStatements"),made:n}),As()&&h("altPart",{part:As()}),
$m(),t.groups.size?h("altGroups",{groups:Dm(t).map(Ot).join("; ")}):"",r.length?h("altMost",{names:r.join("; ")}):"",fr()&&
h("altSource",{source:fr()}),he()&&`${he()}.`].filter(Boolean).join(" ")}async function Wm(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function pr(t,e,n){
await Wm(t,e)?Ge(n):cr(h("copyByHand"),t)}function Bm(t){return S(t.source)?k.sources.find(({id:e})=>e===t.origin):null}
function zm(t){let e=[S(t.said),S(t.when)].filter(Boolean).join("; "),n=Bm(t),r=[(n&&(S(n.citation)||Ls(n)))?.replace(/[.\s]+$/,
""),S(t.where)].filter(Boolean).join(", ");return[me(t)+(e&&` (${e})`),t.quote?[": ",p("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${h("dataset")}: ${[S(k.title),ur()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function Fm(t){let e=p("p",{lang:D},zm(x.get(t)));return pr(e.textContent,e,h("copiedStatement"))}function mc(t){return p(
"button",{type:"button",class:"copy",onclick:()=>Fm(t)},h("copyWithSource"))}function Hm(){return en().filter(t=>v.statements.
has(t))}function pc(){let t=k.variants.includes("plain")?3:void 0,e=d.date!==null,n=k.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>h(r));return e&&o.splice(5,0,he()),
[[...o.slice(0,t),...n?[h("changes")]:[]],...Hm().map(r=>{let s=x.get(r);return[...[P(s.subject),S(Z(s).label),s.object===
null?S(s.value):P(s.object),S(s.said),S(s.when),...e?[oe(r)]:[],s.quote,xt(s)].slice(0,t),...n?[Zi(s)]:[]]})].map(r=>r.map(
cc))}function dc(){let[t,...e]=pc(),n=(s,i)=>p("tr",{},s.map(a=>p(i,fc(a),a))),o=p("div",{lang:D},p("table",{border:"1",
cellspacing:"0",cellpadding:"4"},p("thead",{},n(t,"th")),p("tbody",{},e.map(s=>n(s,"td")))),p("p",{},uc())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return pr(r,o,ve(e.length,"copiedOneRow","copiedRows"))}function hc(){let t=D==="nl"?";":",",e=pc().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Me(t,e=P(t)){return E.has(t)?p("button",{type:"button",class:"name",onclick:()=>C({focus:t,lines:[]})},e):p("b",
{},t)}function _m(t){if(!t.text)return t.quote?p("blockquote",{lang:t.language},p("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),p("m\
ark",{},o)),n=n.slice(r+o.length))}return p("blockquote",{lang:t.language},e,n)}function Is(t,...e){let n=x.get(t),o=p("\
div",{class:"said"},p(n.denied?"b":"span",{},S(n.said)));for(let s of[S(n.when),oe(t),xt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",v.aside.has(t)?"aside":""].filter(Boolean).join(" ");return p("div",
{class:r,"data-statement":t},e,o,nn(n),_m(n),mc(t))}function Ns(t,e){return t.object===null?p("b",{},S(t.value)):Me(t.subject===
e?t.object:t.subject)}function gc(t,e){return p("div",{class:"statement"},Ns(t,e),p("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=x.get(n);return p("div",{class:"said"},`${h("basedOn")}: `,p("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${xt(o)}`)}))}function ce(t){return p("h2",{tabindex:"-1"},t)}function Vn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?p("b",{},S(n.value)):Me(o?n.subject:n.object);return Is(t,Me(o?e:n.subject),p(
"div",{},At(n,o)),r)}function Kn(t){return p("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[P(n.subject),At(n),n.object===
null?S(n.value):P(n.object)];return p("li",{class:n.denied?"statement denied":"statement","data-statement":e},p("button",
{type:"button",class:"name",onclick:()=>C({focus:null,lines:[e]})},o[0]," ",p("i",{},o[1])," ",o[2]),p("div",{class:"sai\
d"},p(n.denied?"b":"span",{},S(n.said)),xt(n)&&` \xB7 ${xt(n)}`))}))}var dr=50,Oe={ids:[],until:dr};function Rs({one:t,other:e}){C({...ft,between:[t,e]})}function Gm(t){let e=Tt(t);return e===
null?Me(t):p("button",{type:"button",class:"name",onclick:()=>xe(e)},p("span",{class:"unseen"},`${h("openGroup")}: `),Ot(
e))}function Um(t){let e=new Map;for(let n of t){let o=At(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function wc(){let t=Cn();Oe.ids!==t&&(Oe={ids:t,until:dr});let e=t.slice(0,Oe.until);return[ce(Do()),
p("p",{class:"hint"},h("endsOf")),p("ul",{class:"counted"},(d.between??[]).map(n=>{let o=O.groups.get(Tt(n));return p("l\
i",{},Gm(n)," ",o?p("span",{class:"count"},h("someNames",{n:o.count})):null)})),t.length?null:p("p",{class:"absent"},h("\
noneBetween")),t.length?p("h3",{},h("relationsTitle")):null,p("ul",{class:"counted"},Um(t).map(([n,o])=>p("li",{},n," ",
p("span",{class:"count"},String(o))))),t.length?p("h3",{},h("statementsOf")):null,Kn(e),e.length<t.length?p("p",{class:"\
more"},h("partListed",{n:e.length,all:t.length})," ",p("button",{type:"button",onclick:qm},h("moreRows",{n:Math.min(dr,t.
length-e.length)}))):null]}function qm(){let t=Oe.until;Oe.until+=dr,ie(),z("#chosen .choice button")[t].focus(),Q(h("pa\
rtListed",{n:Math.min(Oe.until,Oe.ids.length),all:Oe.ids.length}))}var js=new Set;function yc(t){let e=Fn.get(at(t))??[];
if(!e.length)return null;let n=p("ul",{class:"counted"}),o=p("details",{class:"links",open:js.has(t)?"":null},p("summary",
{},h("linksOfGroup",{n:e.length}),p("span",{class:"unseen"},` ${fn(t)}`)),n),r=()=>{if(!o.open){js.delete(t);return}js.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===at(t)?s.other:s.one,a=Tt(i),l=a===null?P(i):Ot(a);return p(
"li",{},p("button",{type:"button",class:"name",onclick:()=>Rs(s)},l)," ",p("span",{class:"count"},h(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function bc(){T("group-list").replaceChildren(...O.groups.size?[p("p",{},h("readGroups")),cn.every(o=>o.drawn)?"":p("p",
{},h("strongestDrawn")),p("h3",{},h("groupsTitle")),Ym()]:[]);let t=T("groups");if(t.hidden=!V.size||X()!=="overview"||!O.
groups.size&&!O.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.group,
n=[...O.opened].filter(o=>!V.get(o).names.length||v.entities.size).sort();t.replaceChildren(p("p",{},Ts()),...n.map(o=>p(
"button",{type:"button","data-group":o,title:h("closeGroup"),onclick:()=>ic(o)},p("span",{"aria-hidden":"true"},"\xD7"),
" ",p("span",{class:"unseen"},`${h("closeGroup")}: `),Ot(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??I).focus(
{preventScroll:!0})}function Ym(){let t=[...O.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return p("ul",
{},t.map(([e,{count:n}])=>p("li",{},p("button",{type:"button",class:"name",onclick:()=>xe(e)},Ot(e))," ",p("span",{class:"\
count"},String(n)),yc(e))))}function Vm(){if(d.between===null||!d.between.every(i=>L.has(i)))return;let t=d.between.map(i=>L.get(i));if(t.every(Vl))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/U(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];Ss({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var Cs="",xc="",Ps=new Set;function Mc(t){za(),rc(),Ka(),Yt(),pn(),
bc(),Ct();let e=O.narrowed?`${d.focus} ${d.path} ${d.steps}`:Dn()?[...O.names].sort().join(" "):"",n=`${X()} ${e}`;Cs!==
n||G.asOpened&&xc!==D?(ae(),!Cs&&d.open.length&&xs(d.open[d.open.length-1])):(d.focus===null||!t)&&Km(),d.focus!==null&&
t&&!O.narrowed&&Zl(d.focus),it()&&(j.clicked||t&&d.lines.length)&&ec(d.focus),d.between!==null&&t&&Vm(),Cs=n,xc=D,Ps=new Set(
O.opened),rt()}function Km(){let t=d.open[d.open.length-1],e=d.open.some(o=>O.opened.has(o)&&!Ps.has(o)),n=[...Ps].some(
o=>!O.opened.has(o));n&&!O.opened.size?ae():t!==void 0&&(e||n)&&xs(t)}var $s=[],hr="";function Ds({moved:t=!1}={}){Ct(),ma(),ie(),Yi();for(let e of $s)e.classList.remove("chosen");$s=R?[...R.
statements].flatMap(e=>wt.get(e)??[]):[];for(let e of $s)e.classList.add("chosen");Mc(t)}function Jm(t){let e=t?null:v;t||
Eo(),wa(e)}function Xm(){if(d.between!==null)return Do();let t=R?.statements.size??0;return h(t===1?"chosenOne":"chosen",
{name:d.focus!==null?P(d.focus):h("statement"),n:t})}function Ws(t){(d.language!==D||!t)&&(li(d.language),Oa(),Ki());let e=t??
{focus:null,lines:[],between:null},n=d.focus!==e.focus||d.lines.join(" ")!==e.lines.join(" ")||String(d.between)!==String(
e.between),o=se();if(Jm(!t),Vi(),Hi(),ya(),ga(),q.open!==d.list&&!F.parts&&(q.open=d.list),n&&Nt(o?"details":null),n&&o&&
it()&&T("picture").scrollIntoView(),Ds({moved:n&&!j.clicked}),!n){t&&Be()!==hr&&Q(Be()),hr=Be();return}hr=Be(),T("detail\
s").scrollTop=0,o&&!j.clicked&&Nr(),Q(o?Xm():hr),j.clicked=!1}function kt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Jn=null;function Xn(){if(Jn!==null)return Jn;Jn=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of E){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Jn.push({id:t,name:i,folded:` ${kt(i)} `})}return Jn}
function Oc(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function Bs(t){let e=kt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Xn()){if(!e.every(i=>r.folded.includes(i)))continue;let s=Oc(r.folded,e)+(r.name===P(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Ft){let i=Math.max(...Object.values(
s).map(a=>Oc(` ${kt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?E:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:P(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||E.get(s.id).count-E.get(r.
id).count||(r.id<s.id?-1:1))}var Qn=12;function Zn(t){return Bs(t).slice(0,Qn)}var Ec=6,kc=5,Sc=null;function Tc(t){let e=kt(
t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=s=>e.every(i=>s.includes(` ${i}`)),o=[...Qt].
filter(([,{label:s,inverse:i,count:a}])=>a&&[s,i].some(l=>l&&Object.values(l).some(c=>n(` ${kt(c)}`))));Sc??=[...x].flatMap(
([s,{quote:i}])=>i?[{id:s,folded:` ${kt(i)}`}]:[]);let r=[];for(let{id:s,folded:i}of Sc){if(r.length===kc)break;n(i)&&r.
push({statement:s})}return[...o.slice(0,kc).map(([s])=>({relation:s})),...r]}function Qm(t,e){if(Math.abs(t.length-e.length)>
1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-
o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===
[...s].reverse().join("")}var Zm=5,vc=null;function tp(){return vc??=new Set(Xn().flatMap(({folded:t})=>t.trim().split("\
 "))),vc}function Ac(t){let e=kt(t).split(" ").filter(Boolean).map(o=>o.length<Zm||Xn().some(({folded:r})=>r.includes(o))?
[o]:[...tp()].filter(r=>Qm(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).
map(o=>o.join(" ")).find(o=>Zn(o).length)??null}var ep="http://www.w3.org/2000/svg";function dt(t,e={},...n){let o=document.createElementNS(ep,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?pt(s):s);return o.append(...n),o}function pt(t){return String(Math.
round(t*100)/100)}function to(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Lc={M:2,L:2,C:6},np=100,zt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},op={middle:.35,
top:.8,hanging:.8,bottom:-.2},rp={center:"middle",right:"end",end:"end"},fe=class{fillStyle=zt.fillStyle;strokeStyle=zt.
strokeStyle;lineWidth=zt.lineWidth;lineJoin=zt.lineJoin;lineCap=zt.lineCap;globalAlpha=zt.globalAlpha;font=zt.font;letterSpacing=zt.
letterSpacing;wordSpacing=zt.wordSpacing;textAlign=zt.textAlign;textBaseline=zt.textBaseline;constructor(e){this.area=e,
this.drawing=dt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
zt);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,f=4/3*Math.tan(c/4),u=(m,w)=>{let[g,y]=[o*(Math.cos(m)-w*Math.
sin(m)),r*(Math.sin(m)+w*Math.cos(m))];return[e+g*Math.cos(s)-y*Math.sin(s),n+g*Math.sin(s)+y*Math.cos(s)]};this.lineTo(
...u(i,0));for(let m=0;m<l;m+=1){let[w,g]=[i+m*c,i+(m+1)*c];this.bezierCurveTo(...u(w,f),...u(g,-f),...u(g,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Lc[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>np&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+Lc[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>pt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Bn),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${pt(l)} ${pt(c)}`).join(" ")).join("");this.write(dt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return ui(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),f=this.measureText(e).width*this.place.
scale,u=rp[this.textAlign]??null,m=-(u==="middle"?f/2:u?f:0),{turn:w}=this.place,g=ze(c.x+(m+f/2)*Math.cos(w),c.y+(m+f/2)*
Math.sin(w),w,f/2,r*.8);this.write(dt("text",{x:c.x,y:c.y+r*(op[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:f,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":u,transform:w?`rotate(${pt(w*180/Math.PI)} ${pt(c.x)} ${pt(
c.y)})`:null},to(e)),g)}write(e,n){if(!mt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Bn(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=dt("g",{},dt("title",{},to(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var sp=3e3,ip=120,Ue=null,zs;function Ic(t){if(t instanceof fe){ap(t);return}let e=$t(),n=U();if(Ue!==null&&Ue.version===
Zt&&Math.abs(Ue.scale-n)<n*.001&&an(Ue.part,e)||(clearTimeout(zs),F.printing||(zs=setTimeout(lp,ip))),Ue===null)return;let{
part:r,canvas:s}=Ue;t.save(),t.globalAlpha=R?Rt():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Nc(){return[...v.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&O.names.has(e)&&O.names.
has(n))}function ap(t){let e=new un;for(let{subject:n,object:o}of Nc())e.moveTo(L.get(n).x,L.get(n).y),e.lineTo(L.get(o).
x,L.get(o).y);t.save(),t.globalAlpha=R?Rt():.4,t.strokeStyle=W.line,t.lineWidth=.7/U(),t.stroke(e),t.restore()}function lp(){
let t=$t(.5),e=U(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=W.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:Zt},s=Nc(),i=0,a=()=>{if(r.version===Zt){o.beginPath();for(let l=Math.min(s.length,i+sp);i<
l;i+=1){let[c,f]=[L.get(s[i].subject),L.get(s[i].object)];Math.max(c.x,f.x)<t.left||Math.min(c.x,f.x)>t.right||Math.max(
c.y,f.y)<t.top||Math.min(c.y,f.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(f.x,f.y))}if(o.stroke(),i<s.length){zs=setTimeout(
a);return}Ue=r,rt()}};a()}function cp(t,e){for(let[n,o]of $.names)o.lines&&!nr.has(n)&&mt(o,e)&&be(t,n)}function fp(t){let e=new Map;for(let[n,o]of $.
names){if(o.lines)continue;let{fill:r}=nt(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=R?Rt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of $.names)o.lines&&!o.covers&&be(t,n);for(let n of O.groups.keys())ms(t,n)}function up(t){Bt(),nr.clear(),el(
t),Xa(t),$.rest&&Ic(t);for(let e of $.lines.keys())(!R||!R.statements.has(e))&&tr(t,e,!1)}function mp(t){wi()?cp(t,$t()):
fp(t);for(let[e,n]of $.names)n.covers&&be(t,e);if(_.at!==null&&O.names.has(_.at)&&be(t,_.at),R){zl(t,$.trunks);for(let e of R.
statements)$.lines.has(e)&&tr(t,e,!0);for(let e of R.entities)be(t,e);Bl(t,$.words)}for(let e of Wt.statements)$.lines.has(
e)&&!R?.statements.has(e)&&tr(t,e,!0);for(let e of Wt.names)be(t,e)}function jc(){xi({radiusOf:t=>V.get(Tt(t))?.radius??
E.get(t).size,draw:(t,e)=>{let n=Tt(e);n===null?be(t,e):ms(t,n)}}),yt("beforeDrawing",up),yt("afterDrawing",mp)}var Rc=3,hn=14,pp=60,dp=180,gn,gr="";function hp(t){let e=x.get(t),n=[S(e.when),oe(t),xt(e)].filter(Boolean).map(o=>` \xB7 ${o}`);
return p("div",{class:e.denied?"denied":""},p("p",{},me(e)),p("p",{class:"said"},p(e.denied?"b":"span",{},S(e.said)),n),
e.quote?p("p",{lang:e.language},p("q",{},e.quote)):null)}function gp(t){let e=et.get(t).filter(o=>v.statements.has(o)).length,
n=S(nt(t).label);return[p("p",{},p("b",{},P(t))),p("p",{class:"said"},[n,ve(e,"oneStatement","someStatements")].filter(Boolean).
join(" \xB7 "))]}function wp(t){let e=t.length-Rc;return[...t.slice(0,Rc).map(hp),e>0?p("p",{class:"said"},h("moreHere",
{n:e})):""]}function yp({name:t,group:e,lines:n,bundle:o}){return t!==null?gp(t):e!==null?[p("p",{},fn(e))]:o!==null?[p(
"p",{},Pn(o))]:wp(n)}function Cc(t,{x:e,y:n}){let{name:o,group:r,lines:s,bundle:i}=t,a=JSON.stringify([o,r,s,i&&[i.one,i.
other]]);if(a!==gr){if(o===null&&r===null&&!s.length&&i===null){wr();return}gr=a,clearTimeout(gn),gn=setTimeout(()=>{pl(
o,s);let l=T("pointed");l.replaceChildren(...yp(t)),l.hidden=!1,bp(l,e,n)},pp)}}function bp(t,e,n){let{width:o,height:r}=t.
getBoundingClientRect(),s=e+hn+o<document.documentElement.clientWidth-6?e+hn:Math.max(6,e-hn-o),i=n+hn+r<innerHeight-6?n+
hn:Math.max(6,n-hn-r);t.style.left=`${s}px`,t.style.top=`${i}px`}function wr(){gr="",clearTimeout(gn),gn=setTimeout(qe,dp)}
function qe(){gr="",clearTimeout(gn),T("pointed").hidden=!0,dl()}function Pc(){let t=T("pointed");t.addEventListener("mo\
useenter",()=>clearTimeout(gn)),t.addEventListener("mouseleave",wr),addEventListener("wheel",qe,{capture:!0,passive:!0}),
document.addEventListener("pointerdown",e=>{t.contains(e.target)||qe()},!0)}function $c(){return!T("pointed").hidden}function ue(t){let e=U(),n=!j.byFinger&&er(t,e,ul).length>0,o=yl(t,n?0:void 0),r=o===null?nl(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=j.byFinger?Mp(t):{name:o,group:r,lines:er(t,e)},{bundle:i,distance:a}=s.
name===null?Qa(t,j.byFinger?Fe:Jo,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<ye($.lines.get(s.lines[0]),
t,Fe/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function yr(t){let e=I.getBoundingClientRect();return ne({x:t.clientX-
e.left,y:t.clientY-e.top})}function xp(t,e){let n={name:null,distance:1/0};for(let[o,r]of $.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Mp(t){let e=Fe/U(),{name:n,distance:o}=xp(t,e),r=er(t,Jo/e),s=r.length?ye($.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var eo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Op=20;function Fs(t,e){ct.set(t,e),L.set(t,e),
Ct(),Yt(),rt()}function Dc(t,e){let n=L.get(t);j.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Hs(){let{name:t,went:e}=j.
dragged;return j.dragged=null,pn(),rt(),e&&Q(h("namePlaced",{name:P(t)})),e}function Wc(){yt("dragStart",({pointer:t})=>{
if(j.byFinger)return;let{name:e}=ue(t.canvas);e!==null&&(Dc(e,t.canvas),En(!1))}),document.addEventListener("pointermove",
t=>{if(!j.dragged||!t.isPrimary)return;let e=yr(t);j.dragged.went=!0,Fs(j.dragged.name,{x:Math.round(e.x+j.dragged.x),y:Math.
round(e.y+j.dragged.y)})}),yt("dragEnd",()=>{j.byFinger||(G.whole=!1,j.dragged&&(Hs(),En(!0)))}),Tn.push(()=>{d.focus!==
j.placing&&(j.placing=null)})}function Bc({event:t,pointer:e}){if(!j.byFinger||t.type!=="press")return!1;let{name:n}=ue(
e.canvas);return n===null||j.placing!==null?(j.rested=e,!0):(Dc(n,e.canvas),rt(),!0)}function zc(t){j.placing=j.placing===
t?null:t,ie(),(j.placing===null||!it())&&document.getElementById("move-name")?.focus({preventScroll:!0}),j.placing!==null&&
(it()&&Nt(null),Ge(h("pickPlace",{name:vt(t)})))}function Fc({pointer:t}){if(j.placing===null)return!1;let e=j.placing;return j.
placing=null,L.has(e)?(Fs(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),pn(),ie(),Ge(h("namePlaced",{name:vt(e)})),
!0):!1}function Hc(t,e){let[n,o]=eo[e],{x:r,y:s}=L.get(t),i=Op/U();Fs(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),pn(),
ar(t),Q(h("nameMoved",{name:P(t),where:h("sides").split(", ")[Object.keys(eo).indexOf(e)]}))}var kp=2;function _c(){yt("click",t=>{if(Bc(t)||Fc(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=ue(e.canvas);
if(o!==null){xe(o);return}if(s!==null){if(String(d.between)===String([s.one,s.other]))return;j.clicked=!0,Rs(s);return}if(n===
null&&!r.length){se()&&C(ft);return}n===d.focus&&r.join(" ")===d.lines.join(" ")||(j.clicked=!0,C({focus:n,lines:r}))}),
I.addEventListener("mousemove",t=>{if(j.dragged||t.buttons){qe();return}let e=ue(yr(t)),{name:n,group:o,lines:r,bundle:s}=e;
j.byFinger||Cc(e,{x:t.clientX,y:t.clientY}),I.style.cursor=n!==null||o!==null||r.length||s!==null?"pointer":""}),I.addEventListener(
"mouseleave",wr),yt("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:r}=ue(t.canvas);if(e!==null||n!==null||
o.length||r!==null)return;let s=Math.min(6,U()*kp),i=U()/s,{x:a,y:l}=pe();G.whole=!1,_e({scale:s,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Sp=9,ke=new Map,Gc=0;function vp(t){let e=$t(),n=U(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
le.top)}function Ep(t,e){let n=e;if(ke.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),vp(e)),a=i-e+Gc,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,f=Math.abs(a-c)>=1;n=f?e+c:i,Gc=f?0:a-c}if(!t&&!n)return;G.whole=
!1,G.asOpened=!1;let o=U(),{x:r,y:s}=pe();de({position:{x:r-t/o,y:s-n/o},animation:!1})}function Uc(){I.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==j.byFinger&&En(!e),j.byFinger=e,e&&ke.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),I.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(j.byFinger=!1);let e=ke.get(t.
pointerId);if(!e||j.dragged||(e.moves||=ke.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Sp,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Ep(n/ke.size,o/ke.size)});
for(let t of["pointerup","pointercancel"])I.addEventListener(t,e=>{let n=ke.get(e.pointerId);if(!ke.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?j.rested:null;if(j.rested=null,o&&bi(o),!j.dragged)return;let{name:r}=j.dragged;Hs()||
t==="pointercancel"||(j.clicked=!0,C({focus:r,lines:[]}))});I.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),I.addEventListener(
"contextmenu",t=>{j.byFinger&&t.preventDefault()})}function qc(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function Se(t){return d.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}function Tp(t,[e,n]){let o=L.get(t),r=E.has(t)?To(t):new Map,s=X()==="columns"&&!ot(),i=null;for(let[a,l]of L){let[c,f]=[
l.x-o.x,l.y-o.y],u=c*e+f*n,m=Math.abs(c*n)+Math.abs(f*e);if(a===t||u<1||(s?n&&m>1:m>u))continue;let w=[n&&s||r.has(a)?0:
1,u+2*m];i&&(w[0]-i.distance[0]||w[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:w})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function Yc(){if(L.has(_.at))return _.at;if(L.has(d.focus))return d.focus;let t=ge(
1).find(n=>L.has(n)),[e]=[...O.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?at(e[0]):[...L.
keys()][0]??null)}function Kc(){return _.at!==null&&_.at.startsWith("group ")?_.at.slice(6):null}function Ap({name:t,by:e,
across:n}){let o=et.get(t).filter(s=>v.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&At(r,r.object!==t),!r&&
n&&h("notLinked"),P(t),S(nt(t).label),h(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Vc(t){
_.at=t.name,_.by=t.by;let e=Kc();Q(e===null?Ap(t):fn(e)),ar(t.name),rt()}function Jc(){I.addEventListener("focus",()=>{if(!I.
matches(":focus-visible"))return;let t=Yc();t!==null&&Vc({name:t,by:null})}),I.addEventListener("blur",()=>{_.at=null,rt()}),
I.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in eo){t.preventDefault();let e=Yc();if(_.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&E.has(e)){Hc(e,n);return}let o=Tp(e,eo[n]);o?Vc(o):Q(h("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),_.at===null)return;let e=Kc();e!==null?xe(e):_.at===d.focus?vi():C({focus:_.
at,lines:[]})}else t.key==="l"&&Se(t)&&(_.by===null?Q(h("noLine")):C({focus:null,lines:[_.by]}))})}function Qc(){let t=z("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>C({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));T("arrange-again").addEventListener("click",()=>{ct.clear(),Ds(),ae(),I.focus({preventScroll:!0}),
Q(h("arrangedAgain"))})}function Xc(t){t.preventDefault(),q.open=!0,q.scrollIntoView(),K("summary",HTMLElement,q).focus(
{preventScroll:!0})}function _s(){let t=K("main").getBoundingClientRect().top+scrollY,e=K("summary",HTMLElement,q).getBoundingClientRect().
height+1,n=o=>K(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("\
#take > button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function Zc(){for(let t of z("[data-she\
et]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!=="true";it()?Nt(e?t.dataset.sheet??null:null):
(t.setAttribute("aria-expanded",String(e)),T(t.dataset.sheet??"").toggleAttribute("data-open",e)),T(t.dataset.sheet??"").
scrollTop=0});for(let t of z("[data-shut]"))t.addEventListener("click",()=>je(()=>Nt(null)));T("to-list").addEventListener(
"click",Xc),T("skip-to-list").addEventListener("click",Xc),T("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
I.focus()}),q.addEventListener("toggle",()=>{F.parts||(q.open!==d.list&&ho({list:q.open}),q.open&&requestAnimationFrame(
()=>q.scrollIntoView({block:"nearest"})))}),q.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),C({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Ke(),scrollTo(0,0))});for(let t of z(
"#languages button"))t.addEventListener("click",()=>C({language:t.dataset.to}));for(let t of z("[data-zoom]"))t.addEventListener(
"click",()=>{t.dataset.zoom==="fit"?ks():lr(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{
if(t.key==="Escape"){if($c()){qe();return}let e=!se()&&!(it()&&document.querySelector("aside[data-open]"));je(()=>{Nt(null),
C(e?{...ft,open:[]}:ft)}),ki();return}Se(t)&&(t.key==="/"&&(t.preventDefault(),T("query").focus()),(t.key==="+"||t.key===
"=")&&lr(1.35),t.key==="-"&&lr(1/1.35),t.key==="0"&&ks())})}function tf(){addEventListener("resize",_s),_s();let t=new ResizeObserver(
_s);for(let e of[K("header"),K("summary",HTMLElement,q),K("#take > button")])t.observe(e)}var Gs=4;function Lp({weakest:t}){let e=t.keys[0];return re(e)===0?p("p",{},h("noWeakLink")):p("p",{},h("weakestLink"),"\
 ",p("b",{},S(x.get(e).said)),` (${vt(t.from)} \u2013 ${vt(t.to)})`)}function Ip(t,e,n){return[n>1?p("h3",{},h("pathNumb\
er",{n:e+1,all:n})):null,p("div",{class:"weakest"},Lp(t)),p("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>p("li",{},
r.map(s=>Vn(s,o)))))]}function ef(){let[t,e]=[d.focus,d.path],n=ce(h("pathTitle",{from:vt(t),to:vt(e)})),o=p("p",{class:"\
explore"},p("button",{type:"button",onclick:()=>C({path:null,through:!1})},h("pathOff"))),r=ot();if(d.path===d.focus)return[
n,p("p",{},h("pathToItself")),o];if(!r){let{otherwise:l}=on();return[n,p("p",{class:"none"},h(l?"noPathWithout":"noPathE\
ither")),l?p("p",{class:"explore"},p("button",{type:"button",onclick:()=>C({through:!0,structural:_t.get("structural").read(
[])})},h("throughStructural"))):null,v.statements.size<x.size?p("p",{class:"absent"},h("onlyWithinShown")):null,o]}let s=fa(),
i=ua(),a=r.layers.length-1;return[n,p("p",{},[h(a===1?"oneStep":"someSteps",{n:a}),i>1?h("asManyPaths",{n:i}):null,d.through?
h("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Gs).map((l,c)=>Ip(l,c,Math.min(i,s.length))),i>Gs?p("p",
{class:"absent"},h("morePaths",{n:i-Gs})):null]}function nf(){let t=[1,2,3].map(e=>p("button",{type:"button","data-steps":e,
"aria-pressed":String(d.steps===e),"aria-label":h(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>C({steps:d.steps===e?null:
e})},String(e)));return p("div",{class:"explore"},p("div",{role:"group","aria-label":h("nearby")},p("span",{},h("nearby")),
" ",p("span",{class:"joined"},t)),p("button",{type:"button",id:"path-to","aria-pressed":String(j.picking),onclick:()=>Np(
!j.picking)},h("pathTo")),L.has(d.focus)?p("button",{type:"button",id:"move-name","aria-pressed":String(j.placing===d.focus),
onclick:()=>zc(d.focus)},h("moveName")):null,j.picking?p("p",{class:"hint",role:"status"},h("pickOther")):null)}function Np(t){
if(j.picking=t,ie(),!t){document.getElementById("path-to")?.focus();return}it()&&Nt(null),T("query").focus(),Q(h("pickOt\
her"))}function of(){document.addEventListener("keydown",t=>{if(t.key!=="f"||!Se(t))return;let e=d.focus??(v.entities.has(
_.at)?_.at:null);e!==null&&C({focus:e,lines:[],steps:d.steps===null||e!==d.focus?1:null})})}function rf(t){if(d.theme===null||!ko(d.theme).has(t)||ko(d.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===d.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>P(r.subject))));
return p("p",{class:"absent"},h("throughList",{theme:P(d.theme),list:[...e].join("; ")}))}function Us(){let{names:t,lines:e}=Wr(
d);if(e.length?e.some(s=>v.statements.has(s)):t.every(s=>v.entities.has(s)))return null;let o=Nn(d,t,e).map(({part:s})=>h(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=Br(d,t,e);return d.date!==null&&e.some(s=>v.aside.has(s))&&(o.push(h("h\
iddenByDate",{date:We(d.date)})),r.date=null),o.length?p("p",{class:"not-shown"},h("notShown",{reasons:o.join("; ")})," ",
p("button",{type:"button",onclick:()=>C(r)},h("showAllTheSame"))):null}function jp(t){let e=new Map,n=o=>{let{statement:r}=o,s=Z(r),i=r.subject===t||s.symmetric,a=JSON.stringify([s.structural,
!i,s.order,r.relation,!!r.denied]),l=e.get(a)??{words:At(r,!i),order:[Number(s.structural),+!i,s.order],items:[]};e.set(
a,l),l.items.push(o)};for(let o of et.get(t))(v.statements.has(o)||v.aside.has(o))&&n({key:o,statement:x.get(o)});for(let o of v.
inferred)Z(o).symmetric||(o.subject===t||o.object===t)&&n({statement:o});return[...e.values()].sort((o,r)=>o.order[0]-r.
order[0]||o.order[1]-r.order[1]||o.order[2]-r.order[2])}function Rp(t){let n=/^https?:\/\//i.test(t.iri)?p("a",{href:t.iri,
rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return p("dd",{},n,` (${h(t.match)})`)}
function Cp(t){let e=E.get(t),n=new Set([kt(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[D]||[],...e.hidden])
s&&!n.has(kt(s))&&(n.add(kt(s)),o.push(s));let r=p("dl");return o.length&&r.append(p("dt",{},h("otherNames")),...o.map(s=>p(
"dd",{},s))),S(e.note)&&r.append(p("dt",{},h("note")),p("dd",{},S(e.note))),e.identifiers.length&&r.append(p("dt",{},h("\
identifiers")),...e.identifiers.map(Rp)),r.childNodes.length?r:null}function Pp(t){let e=x.get(t),n=h("deadlineOf",{name:S(
E.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return p("p",{class:"deadline"},Me(e.subject,
n),": ",h(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",p("q",{lang:e.language},e.quote),")"]:
null)}function $p(t){let e=E.get(t),n=jp(t),o=et.get(t).filter(r=>!v.statements.has(r)&&!v.aside.has(r)).length;return[ce(
P(t)),p("p",{class:"kind"},so(nt(t),e.envisaged),S(nt(t).label)),nn(e),Us(),rf(t),nf(),e.envisaged?p("p",{class:"envisag\
ed"},h("onlyEnvisaged")):null,Cp(t),n.length||o?null:p("p",{class:"absent"},h("noStatements")),n.map(r=>[p("h3",{},r.words),
r.items.map(({key:s,statement:i})=>s?Is(s,Ns(i,t)):gc(i,t))]),(e.deadlines||[]).map(Pp),e.onlyOfParts?p("p",{class:"abse\
nt"},h("onlyOfParts")):null,o>0?p("p",{class:"absent"},h(o===1?"oneLeftOut":"leftOut",{n:o})):null,e.notStated?p("p",{class:"\
absent"},S(e.notStated)):null]}function Dp(t){let e=x.get(t),n=[e.subject,e.object],o=(et.get(e.subject)||[]).filter(r=>{
let s=x.get(r);return r!==t&&v.statements.has(r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==
s.object==(e.subject!==e.object)});return[ce(h("statement")),Us(),Vn(t),o.length?p("h3",{},h("statementsBetween")):null,
o.map(r=>Vn(r))]}function Wp(t){let e=zi(t);return e!==null?[ce(e),Kn(t)]:[ce(h("statementsHere",{n:t.length})),p("p",{class:"\
hint"},h("chooseOne")),Kn(t)]}function Bp(){return d.focus!==null?d.path!==null?ef():$p(d.focus):d.between!==null?wc():d.
lines.length>1?Wp(d.lines):Dp(d.lines[0])}function sf(){let t=T("chosen"),e=T("reading"),n=se();t.hidden=!n,e.hidden=n;let o=p(
"button",{type:"button",class:"clear","aria-label":h("clear"),title:`${h("clear")} (Esc)`,onclick:()=>C(ft)},"\xD7");if(t.
replaceChildren(...n?[o,...Bp().flat(3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute(
"hidden",X()!=="columns");let r=qr(),s=ge(5,r).filter(i=>r(i)>0);T("most").replaceChildren(...s.length?[p("h3",{},h("mos\
tNamed")),p("ul",{},s.map(i=>p("li",{},Me(i)," ",p("span",{class:"count"},String(r(i))))))]:[])}var zp=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function af(){let t=p(
"input",{type:"checkbox",id:"single-keys"});t.checked=d.keys,t.addEventListener("change",()=>C({keys:t.checked}));let e=[
p("dl",{class:"keys"},zp.map(([r,s])=>p("div",{},p("dt",{},r.split(" ").flatMap(i=>[" ",p("kbd",{},i)]).slice(1)),p("dd",
{},h(s))))),p("label",{class:"switch"},t,p("span",{},h("singleKeys")))],n=p("p",{},h("helpPointer")),o=matchMedia("(poin\
ter: coarse)").matches;dn(h("help"),o?[n,...e]:[...e,n]),o&&(bt.scrollTop=0)}function lf(){T("help").addEventListener("c\
lick",af),document.addEventListener("keydown",t=>{t.key!=="?"||!Se(t)||(t.preventDefault(),af())})}function cf(){let t=T("query",HTMLInputElement),e=T("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expande\
d","false"),t.removeAttribute("aria-activedescendant"),o=-1},s=m=>{o=m;let w=z("[id]",HTMLElement,e);w.forEach((g,y)=>g.
setAttribute("aria-selected",String(y===m))),!(m<0)&&(t.setAttribute("aria-activedescendant",w[m].id),w[m].scrollIntoView(
{block:"nearest"}))},i=({id:m,relation:w,statement:g})=>{r(),t.value="",w!==void 0?C({...ft,relation:new Set([w]),...Qt.
get(w).structural?{structural:!0}:{}}):g!==void 0?C({focus:null,lines:[g]}):C({focus:m??null,lines:[]})},a=m=>p("li",{class:"\
none",role:"option","aria-disabled":"true"},m),l=({relation:m,statement:w})=>{if(m!==void 0){let{label:b,count:A=0}=Qt.get(
m),N=`${h("foundRelation")}, ${h(A===1?"oneStatement":"someStatements",{n:A})}`;return[p("span",{},S(b),p("span",{class:"\
hint"},N))]}let g=x.get(w),y=[h("foundQuote"),xt(g)].filter(Boolean).join(", ");return[p("span",{},p("q",{lang:g.language},
g.quote),p("span",{class:"hint"},y))]},c=(m,w="")=>{let g=P(m)===w||` ${kt(P(m))}`.endsWith(` ${kt(w)}`),y=p("span",{class:"\
hint"},S(nt(m).label),g?"":` \xB7 ${h("alsoWritten",{name:w})}`);return[so(nt(m),E.get(m).envisaged),p("span",{},P(m),y)]},
f=()=>{let m=Bs(t.value);n=m.slice(0,Qn),n.length<Ec&&n.push(...Tc(t.value));let w=n.length?null:Ac(t.value);if(w!==null&&
(n=Zn(w)),e.replaceChildren(...n.map((y,b)=>{let A=p("li",{role:"option",id:`result-${b}`,"aria-selected":"false"},y.id===
void 0?l(y):c(y.id,y.name));return A.addEventListener("mousedown",N=>{N.preventDefault(),i(y)}),A})),!kt(t.value)){r();return}
n.length||e.append(a(h("noResults"))),m.length>Qn&&e.append(a(h("moreFound",{n:Qn,all:m.length}))),w!==null&&e.prepend(a(
h("didYouMean")));let g=n.length===1?h("oneResult"):n.length?h("results",{n:Math.max(m.length,n.length)}):h("noResults");
Q(w===null?g:`${h("didYouMean")} ${n.map(({id:y=""})=>P(y)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","tr\
ue"),u(),n.length?s(0):o=-1},u=()=>{if(e.hidden)return;let m=window.visualViewport;if(!m)return;let w=m.offsetTop+m.height-
e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let m of["resize","\
scroll"])window.visualViewport?.addEventListener(m,u);t.addEventListener("input",f),t.addEventListener("focus",()=>{Xn(),
t.value&&f()}),t.addEventListener("blur",r),t.addEventListener("keydown",m=>{m.key==="ArrowDown"||m.key==="ArrowUp"?(m.preventDefault(),
e.hidden&&f(),n.length&&s((o+(m.key==="ArrowDown"?1:-1)+n.length)%n.length)):m.key==="Enter"?(m.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):m.key==="Escape"&&(t.value||!e.hidden)&&(m.stopPropagation(),m.preventDefault(),t.value="",r())}),T("sear\
ch").addEventListener("submit",m=>m.preventDefault())}function ff(){J("change",Ce(k.changes.map(t=>t.id))),In.push(br),Vt.push({on:()=>d.change!==null,name:t=>d.change===null||
br.name(d.change,t),statement:t=>d.change===null||br.statement(d.change,t)})}var br={part:"change",name:(t,e)=>t.has(E.get(
e).change||"unchanged")||et.get(e).some(n=>br.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function uf(){Ti(),$i(),Wi(),_i(),ra(),ff(),Qi(),qc(),aa()}var xr=16/2.54*72,wn=6,ht=10,Mr=Math.floor(Ee*xr/wn)-1;function Ys(t){let e=new Set([...t.drawn].map(u=>E.get(u).class)),
o=k.families.flatMap(u=>u.classes.map(m=>m.id)).filter(u=>e.has(u)).map(u=>{let m=Ft.get(u)??xn;return{text:S(m.label),draw:(w,g,y,b)=>mf(
w,m,!1,g,y,b)}});[...t.drawn].some(u=>E.get(u).envisaged)&&o.push({text:h("envisaged"),draw:(u,m,w,g)=>mf(u,xn,!0,m,w,g)});
let r=t.statements.filter(u=>$.lines.has(u)).map(u=>x.get(u)),s=k.modalities.filter(({id:u})=>r.some(m=>!m.holder&&m.modality===
u)).map(({label:u,line:m})=>({text:S(u),wide:!0,draw:(w,g,y,b)=>qs(w,k.lines[m],!1,g,y,b)}));r.some(u=>u.holder)&&s.push(
{text:h("someonesView"),wide:!0,draw:(u,m,w,g)=>qs(u,k.lines.thin,!1,m,w,g)}),r.some(u=>u.denied)&&s.push({text:h("denie\
d"),wide:!0,draw:(u,m,w,g)=>qs(u,k.lines.solid,!0,m,w,g)});let i=new Set([...t.groups].flatMap(u=>[...O.groups.get(u).fills.
keys()])),a=k.families.map(({label:u,classes:[{id:m}]})=>({label:u,fill:(Ft.get(m)??xn).fill})).filter(({fill:u})=>i.has(
u)).map(({label:u,fill:m})=>({text:S(u),draw:(w,g,y,b)=>Fp(w,m,g,y,b)})),l=new Set([...[...t.drawn].map(u=>E.get(u).change),
...r.map(u=>u.change)]),c=k.changes.filter(({id:u})=>u in Xr&&l.has(u)).map(({id:u,label:m})=>({text:S(m),draw:(w,g,y,b)=>Vo(
w,u,g+b*.5,y,b*.42)}));return[{title:h("changes"),items:c},{title:h("kinds"),items:o},{title:h("groupRims"),items:a},{title:h(
"said"),items:s}].filter(({items:u})=>u.length)}function mf(t,e,n,o,r,s){let i=s*.44;hs(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?W.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Fp(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function qs(t,e,n,o,r,s){t.strokeStyle=
W.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
W.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function pf(t,e,n){
let o=[""],r=s=>Mt(s)*e;for(let s of t.split(/\s+/).filter(Boolean)){let i=o.length-1;if(r(`${o[i]} ${s}`)<=n){o[i]=`${o[i]}\
 ${s}`.trim();continue}for(;r(s)>n;){let a=[...s];for(;a.length>1&&r(a.join(""))>n;)a.pop();o.push(a.join("")),s=s.slice(
a.join("").length)}o.push(s)}return o.filter(Boolean)}function df(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,f="")=>(t.textBaseline=
"middle",t.fillStyle=W.text,te(t,l,c,i,r,f),c+Mt(l,f)*r);for(let{title:l,items:c}of Ys(e)){let f=a(`${l}:`,ht,"600")+r;for(let{
text:u,wide:m,draw:w}of c){let g=r*(m?3:1.5);f+g+Mt(u)*r>n-ht&&f>ht&&(f=ht,i+=s),t.save(),w(t,f,i,r),t.restore();let y=pf(
u,r,n-2*ht-g);y.forEach((b,A)=>{A&&(i+=s),a(b,f+g)}),f+=g+It(y)*r+r*1.2}i+=s}i+=r*.2;for(let l of pf(Yn(e),r,n-2*ht))a(l,
ht),i+=s;return i-s/2+ht/2}function Vs(t){let e={printing:F.printing,at:_.at};F.printing=!0,_.at=null,ln();try{return t()}finally{F.printing=e.printing,
_.at=e.at,ln()}}function Hp(){let t=new fe({left:0,top:0,right:I.clientWidth,bottom:I.clientHeight});return yi(t),t}function Ks({
captioned:t=!0}={}){return Vs(()=>_p(t))}function _p(t){let e=Hp(),n=qn(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
ht),i=Math.max(o.top,r.top-ht),a=Math.min(o.right,r.right+ht)-s,l=Math.min(o.bottom,r.bottom+ht)-i,c=Math.ceil(Math.max(
a,t?Mr:0)),f=new fe({left:0,right:c,top:0,bottom:1/0}),u=Math.ceil(t?df(f,n,c,l+ht,Math.max(12,c*(wn+.5)/xr)):l),m=mr(n),
w=[...$.names.values(),...$.groups.values()].filter(b=>b.lines),g=w.reduce((b,{type:A})=>Math.min(b,A),1/0)*U();return{root:dt(
"svg",{viewBox:`0 0 ${c} ${u}`,width:c,height:u,role:"img",lang:D,"font-family":Lt.family.replaceAll('"',"'"),"text-rend\
ering":"geometricPrecision","aria-labelledby":"title description"},dt("title",{id:"title"},to(S(k.title))),dt("desc",{id:"\
description"},to(m)),dt("clipPath",{id:"frame"},dt("rect",{x:s,y:i,width:a,height:l})),dt("rect",{width:c,height:u,fill:W.
ground}),dt("g",{transform:`translate(${pt((c-a)/2-s)} ${pt(-i)})`},dt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?
[dt("path",{d:`M${ht} ${pt(l+ht/2)}H${c-ht}`,stroke:"#bbb"}),f.drawing]:[]),width:c,height:u,top:i,seen:n,text:m,written:w.
filter(b=>"id"in b).length,letters:g/c*xr}}function yn(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Or=Ee/wn*(72/25.4),Js={upright:{width:184*Or,height:190*Or},lying:{width:271*Or,height:136*Or}},Gp={upright:184,lying:271},
Up=8,qp=8,hf=[.6,.9,1.2],gf=[1,1.4,2,2.8];function kr({width:t,height:e},n,o=Ia){let r={scale:U(),position:pe(),animation:!1},
s={whole:G.whole,room:kn,names:O.names};F.printing=!0;let i=new Set([...O.names].filter(m=>!v.bare.has(m)));(i.size||O.groups.
size)&&(O.names=i);let a={width:t-le.left-le.right,height:e-le.top-le.bottom};ct.size||vn(a);let l=we(o),c=ct.size?0:l;c||
(M.width+=M.text/4);let f=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),u=(m,w)=>{Object.assign(I.style,
m),Yt(),Ct(),rt(),w(),rt()};u({width:`${Math.floor(t)}px`,height:`${Math.floor(f)}px`},He);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{F.printing=!1,O.names=s.names,vn(s.room),we(),u({width:"",height:""},()=>de(r)),G.whole=s.
whole}}function yf(){let t;for(let e of O.names.size>Le?gf.slice(-1):gf)for(let n of O.groups.size?hf.slice(-1):hf){let o=e*
Mr;if(t=kr({width:o,height:n*o},()=>Ks(),1),bf(t))return t}return t}function bf({written:t,seen:e}){return t===e.drawn.size}
function xf(t){return bf(t)&&t.letters>=wn}function wf(t){let e=Js[t];return kr(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=Ks({captioned:!1}),f=Array.from({length:n+1},(m,w)=>Math.min(i,Math.max(0,le.top+w*o-a)));
[f[0],f[n]]=[0,i];let u=f.slice(1).map((m,w)=>{let g=m-f[w];r.setAttribute("viewBox",`0 ${pt(f[w])} ${s} ${pt(g)}`),r.setAttribute(
"height",pt(g));let y=n>1?`${l} ${h("sheetOf",{n:w+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
yn(r))}`,A=`width: ${pt(Math.min(100,100*s/e.width))}%`;return p("img",{alt:y,src:b,style:A})});return{part:p("div",{class:t,
"data-sheets":n},u),seen:c}})}function Yp(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new fe({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),p("li",{},dt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return p("div",{id:"paper-legend"},Ys(t).map(({title:n,items:o})=>p("ul",{},p("li",{class:"title"},n),o.map(e))),p("\
p",{},Yn(t)))}function Vp(t){let e=new Map;for(let{cells:o}of z(".wide > table tr:not([hidden])",HTMLTableRowElement,q))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${D}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=It((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(Up,(t/25.4*72-qp*e.size)/n)}function Mf(){let t=!1;addEventListener("beforeprint",()=>{if(F.parts)return;
t=q.open;let[e,n]=[wf("upright"),wf("lying")];F.parts=[p("div",{id:"paper"},e.part,n.part),Vs(()=>Yp(e.seen))],I.after(F.
parts[0]),T("legend").prepend(F.parts[1]),q.open=!0,ts(pa);for(let[o,r]of Object.entries(Gp))q.style.setProperty(`--${o}`,
`${pt(Vp(r))}pt`)}),addEventListener("afterprint",()=>{if(F.parts){q.open=t;for(let e of F.parts)e.remove();F.parts=null,
ts(jt)}})}function Kp(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Of(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Kp(n.subarray(4,e.length+8))),n}function Jp(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,f])=>Of("iTXt",a(`${c}\0\0\0${D}\0\0${f.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Of("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}async function kf({root:t,width:e,height:n,text:o}){
let r=URL.createObjectURL(new Blob([yn(t)],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=p(
"canvas",{width:e*3,height:n*3});i.getContext("2d")?.drawImage(s,0,0,e*3,n*3);let a=await new Promise(l=>{i.toBlob(l,"im\
age/png")});if(!a)throw new Error("the picture is too large for this browser");return Jp(new Uint8Array(await a.arrayBuffer()),
e*3,.16,{Title:S(k.title),Description:o})}finally{URL.revokeObjectURL(r)}}function Xs(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>p("span",{class:n,lang:n},o))}function Xp(t){let e=o=>[
...o.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(S(k.title)),d.focus===null?"":e(P(d.focus)),d.date??Ln()].filter(Boolean).join("_")}.${t}`}function Ef(t,e){let n=URL.
createObjectURL(t),o=Xp(e);return p("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function Tf(t,e){
Ge(h("saved",{name:Ef(t,e)}))}function Af(t,e=null){let n=()=>pr(t,p("p",{lang:D},t),h("copiedText"));cr(h("alternative"),
t,[e?p("p",{},h("saved",{name:e})):null,p("p",{class:"hint"},h("alternativeHint"))],[p("button",{type:"button",class:"co\
py",onclick:n},h("copyText"))])}async function Qp(t){try{Af(t.text,Ef(await kf(t),"png"))}catch{dn(h("savePng"),[p("p",{},
h("tooLarge"))])}}function Zp(t){bt.close(),C({...ft,focus:t,steps:1,layout:"columns"})}var td=60;function Lf(t,e,n,o){let r=[
...new Set([d.focus??[],...ge(E.size)].flat())].filter(s=>n.has(s)&&!(s===d.focus&&d.steps===1)&&To(s).size<=td).slice(0,
4);dn(t,[p("p",{},e),p("ul",{},r.map(s=>p("li",{},p("button",{type:"button",class:"name",onclick:()=>Zp(s)},P(s)))))],[o])}
function Sf(t){let e=yf();if(xf(e))return t(e);let n=new Intl.NumberFormat(D,{maximumFractionDigits:1}).format(e.letters);
return Lf(h("tooSmall"),h("tooSmallHint",{points:n}),e.seen.names,p("button",{type:"button",onclick:()=>t(e)},h("saveAny\
way")))}function ed({root:t}){bt.open&&bt.close(),Tf(new Blob([yn(t)],{type:"image/svg+xml"}),"svg")}function nd(){let[t,
e]=kr(Js.upright,()=>[[...Bt().names.values()].filter(({lines:o})=>o).length,O.names.size]);if(t>=e/2){print();return}let n=()=>{
bt.close(),print()};Lf(h("tooMany"),h("tooManyHint",{n:t,all:e}),O.names,p("button",{type:"button",onclick:n},h("printAn\
yway")))}var vf={savePng:()=>Sf(Qp),saveSvg:()=>Sf(ed),alternative:()=>Af(mr(qn())),copyTable:dc,saveCsv:()=>Tf(hc(),"cs\
v"),print:nd};function If(){let t=p("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Xs("tak\
e")),e=p("ul",{id:"take-list",hidden:""},Object.entries(vf).map(([r,s])=>p("li",{},p("button",{type:"button","data-take":r,
onclick:()=>{o(!1),t.focus(),s()}},Xs(r))))),n=p("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",
String(r))};t.addEventListener("click",()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.
stopPropagation(),o(!1),t.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;r.preventDefault(),o(!0);let i=[
t,...z("button",HTMLButtonElement,e)];i[(i.findIndex(a=>a===document.activeElement)+s+i.length)%i.length].focus()}),n.addEventListener(
"focusout",r=>{r.relatedTarget&&!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||
o(!1)}),I.after(n),K("#list .wide").before(p("div",{class:"taking"},["copyTable","saveCsv"].map(r=>p("button",{type:"but\
ton",onclick:vf[r]},Xs(r)))))}function od(){Ar(),G.asOpened?ae():G.whole?He():we(),Yt(),Ct(),rt()}q.open=!1;mi();Ya();uf();jc();_c();tc();sc();Uc();Wc();
Ri(t=>je(()=>Ws(t)));Eo();Ma(sf);Pc();Zc();addEventListener("hashchange",ka);matchMedia("(prefers-color-scheme: dark)").
addEventListener("change",()=>{ln(),rt()});pi(od);ln();Ji();Fi();ba();da();ea();cf();Mf();If();lc();lf();Si();Jc();Qc();
of();for(let t of z("[tabindex]",HTMLElement,I))t.tabIndex=-1;tf();fo();Ws(null);ns();window.graphbuilder={network:Mi(),
names:()=>[...Bt().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>Bt().lines.has(t)?Gt($.lines.get(t),e):null,at:ue,
groups:()=>[...Bt().groups.values()].map(t=>({...t,count:O.groups.get(t.key).count})),bundles:()=>Bt()&&[...Go()].map(t=>({
ends:[t.one,t.other].map(e=>Tt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>Gt(Uo(t),n/40))})),moved:()=>[
...ct.keys()],words:()=>Bt().words.map(t=>({...t})),shown:()=>v,walked:()=>_.at,outcomes:t=>Object.fromEntries(De.map(e=>[
e,Xe(t,$e(e),k.outcomes)])),found:Zn};})();
