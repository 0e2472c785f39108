"use strict";(()=>{function so(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=so("content"),M=k.size,Wf={nl:[],en:[]},
Bf={nl:"",en:""},[zf,Ff]=k.languages;function Xt(t){if(typeof t=="string")return{nl:t,en:t};let e={...Bf};return[e[zf],e[Ff]]=
t,e}var vr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return Xt(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:Xt(this.held.short)}get alternative(){return this.held.alternative??Wf}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:Xt(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:Xt(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},E=new Map(k.entities.map(([t,e])=>[t,new vr(e)])),wt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),wt.set(t.dataset.statement,t);var ei=[
...E.keys(),...k.namesElsewhere],Tr=k.ways.map(t=>({modality:t.modality??"",said:Xt(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:Xt(t.source),language:t.language??""})),ro=k.times.
map(({when:t,days:e})=>({when:Xt(t??""),days:e??null})),ni=k.places.map(({where:t,text:e})=>({where:Xt(t??""),text:e??""})),
[ai,oi,Hf,Mn,_f,ri,si,Gf,ii]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),Er=class{constructor(e,n){this.row=e,this.order=n}get subject(){return ei[this.row[oi]]}get relation(){return k.relationOrder[this.
row[Hf]]}get object(){return typeof this.row[Mn]=="number"?ei[this.row[Mn]]:null}get value(){return typeof this.row[Mn]==
"number"?null:Xt(this.row[Mn])}get way(){return Tr[this.row[_f]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return ro[this.row[ri]].when}get days(){return ro[this.
row[ri]].days}get where(){return ni[this.row[si]].where}get text(){return ni[this.row[si]].text}get quote(){return wt.get(
this.row[ai])?.querySelector("q")?.textContent??this.row[Gf]??""}get change(){return this.row[ii]?.change}get differences(){
return this.row[ii]?.differences}get isWhole(){return this.row[oi]<E.size&&(this.object===null||this.row[Mn]<E.size)}get isLink(){
return this.object!==null&&this.isWhole}},x=new Map(k.statements.map((t,e)=>[t[ai],new Er(t,e)]));var Ht=new Map(Object.entries(k.classes)),Qt=new Map(Object.entries(k.relations)),li=new Map(k.modalities.map(t=>[t.id,t])),
et=new Map;for(let t of E.keys())et.set(t,[]);for(let[t,{subject:e,object:n}]of x)et.get(e)?.push(t),n!==e&&et.get(n)?.push(
t);var D=document.documentElement.dataset.language;function ci(t){D=t}function S(t){return t&&(t[D]||t.nl||t.en)||""}function h(t,e={}){
return k.words[t][D].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var On={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function nt(t){return Ht.get(E.get(t).class)||On}function $(t){return E.
has(t)&&S(E.get(t).label)||t}function Z(t){let e={nl:t.relation,en:t.relation};return Qt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function At(t,e=!1){let n=Z(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
h("deniedRelation",{relation:o}):o}function xt(t){let e=[S(t.where)];return k.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function he(t){let e=t.object===null?S(t.value):$(t.object);return`${$(t.subject)} ${At(t)} ${e}`}
function Zt(t,e,n){return h(t===1?e:n,{n:t})}function vt(t){return S(E.get(t).short)||t}var P={key:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},te=0;function fi(t){P=t}function Ct(){
te+=1}function T(t,e){return V(`#${t}`,e)}function V(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function B(t,e,n=document){return[...n.querySelectorAll(t)]}function m(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function io(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var j={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},_={at:null,by:null},G={whole:!0,asOpened:!1},
F={printing:!1,parts:null};var Ve=100,Ae=11,Ar,kn,ao=new Map,Lt={family:"",least:Ae,between:0,words:0,version:0};function Lr(){let[t,e]=[...Ar.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Lt,{family:e.fontFamily,least:Math.
max(Ae,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Lt.version+1}),ao.clear()}
function _t(){return F.printing?Ae:Lt.least}function ui(t,e){t.font=`${e} ${Ve}px ${Lt.family}`.trim(),t.letterSpacing=`${Lt.
between*Ve}px`,t.wordSpacing=`${Lt.words*Ve}px`}function Mt(t,e=""){let n=`${e} ${t}`;return ao.has(n)||(ui(kn,e),ao.set(
n,kn.measureText(t).width/Ve)),ao.get(n)}function It(t,e=""){return t.reduce((n,o)=>Math.max(n,Mt(o,e)),0)}function ee(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/Ve,r/Ve),ui(t,s),t.fillText(e,0,0),t.restore()}function Le(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Mt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Mt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Mt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function Ie(t){return t.some(e=>e.endsWith("\u2026"))}function mi({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(kn,{font:t,letterSpacing:e,wordSpacing:n}),kn.measureText(
o)}function pi(){Ar=document.body.appendChild(m("div",{id:"probe","aria-hidden":"true"},m("span",{},"Ag"),m("span",{},"a\
g m"))),kn=document.createElement("canvas").getContext("2d"),Lr()}function di(t){new ResizeObserver(t).observe(Ar.lastElementChild)}var lo=300,Ne=1e3,ne=6,L=new Map,vn=null,ct=new Map,O={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function $t(t){
return M.line*M.grown*Yt(t).length+M.row}function co(){let t=new Map;for(let[e,{x:n}]of L){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>L.get(n).y-L.get(o).y))}var Sn=new Map,Uf=5e4,hi=0;
function Yt(t){let e=`${D} ${M.text} ${t}`;return Sn.has(e)||Sn.set(e,Le(vt(t),M.text/M.name)),Sn.get(e)}function En(t){
M.text=t,(hi!==Lt.version||Sn.size>Uf)&&Sn.clear(),hi=Lt.version}function gi(t){O=t}function fo(){return[...O.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Tn(t){vn=t}var qf=1e3,I=document.getElementById("canvas"),Et,je,Ir;function wi(t){let e=2*Ir.radiusOf(t);return{id:t,...L.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>Ir.draw(n,t),nodeDimensions:{width:e,height:e}})}}function Kt(){
let t=L.size>qf?new Map:L,e=je.getIds().filter(o=>!t.has(o));e.length&&je.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=je.get(o);return i===null||i.x!==r||i.y!==s});n.length&&je.update(n.map(([o])=>wi(o)))}function yi(){return je.length>
0}function U(){return Et.getScale()}function ge(){return Et.getViewPosition()}function we(t){Et.moveTo(t)}function Re(t){
return Et.canvasToDOM(t)}function oe(t){return Et.DOMtoCanvas(t)}function Pt(t=0){let[e,n]=[I.clientWidth,I.clientHeight],
o=oe({x:-t*e,y:-t*n}),r=oe({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function rt(){Et.redraw()}
function bi(t){let{canvas:e}=Et;e.getContext=()=>t;try{rt()}finally{delete e.getContext}}function uo(){Et.setSize("100%",
"100%")}function An(t){Et.setOptions({interaction:{dragView:t}})}function xi(t){Et.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function yt(t,e){Et.on(t,e)}function Mi(t){Ir=t;for(let{id:e,x:n,y:o}of so("names"))L.set(e,{x:n,y:o});
je=new vis.DataSet([...L.keys()].map(wi)),Et=new vis.Network(I,{nodes:je,edges:[]},JSON.parse(so("options"))),Et.once("a\
fterDrawing",()=>document.getElementById("still")?.remove())}function Oi(){return Et}var q=document.getElementById("list");function it(){return matchMedia("(max-width: 899px)").matches}function Nt(t){for(let e of B(
"[data-sheet]")){if(!it()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),T(e.dataset.sheet??"").toggleAttribute("data-open",n)}}function mo(t){return t!==null&&t.getClientRects().length>0}function ki(t){return t.getAttribute("aria-label")??t.textContent}
function Yf(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(o=>(o?document.querySelector(o):null)??[]).find(mo)}var Nr=null;function jr(){let t=document.
activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Nr={part:t,name:_.at}),document.querySelector("#chosen h2")?.
focus({preventScroll:!0})}function Si(){let t=Nr;Nr=null;let e=document.activeElement;!t||!mo(t.part)||e!==document.body&&
!e?.closest("#reading")||(t.part===I&&L.has(t.name)&&(_.at=t.name),t.part.focus({preventScroll:!0}))}function Ce(t){let e=document.
activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=ki(e);t();let r=document.
activeElement;if(r!==e&&r!==null&&r!==document.body||mo(e))return;((n?B(e.localName,HTMLElement,n).find(i=>mo(i)&&ki(i)===
o):null)??Yf(n))?.focus({preventScroll:!0})}function vi(){document.addEventListener("focusin",t=>{let e=t.target;if(!it()||
!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(e)&&!e.closest("#she\
ets, dialog")&&Nt(null)})}function Ei(){Nt("details"),jr()}var Dt=new Map,Kf=new Set(["yes","on","closed","place","nl","en",k.opens]),Rr=[],Je=[],Gt=[],Ln=[],ft={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},d={},Vf=D,Ti=()=>{},$e;function J(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));Dt.set(t,{read:e,write:n,as:o,knows:r??(i=>Kf.has(i)||s(i))}),Object.assign(
d,{[o]:e([])})}function ho(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function Cr(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Pe(t){let e=[
...t];return{read:n=>{let o=new Set(ho(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:Cr([...n]),knows:n=>n===""||e.includes(n)}}function In(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function Ai(){J("focus",In(t=>E.has(t))),J("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:Vf,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Je.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function Li(t,e={}){for(let n of Je)t={...t,...n(t,e)};return t}function Ii(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Dt.get(t);return n?ho([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function Ni(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Dt].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return Li(Object.fromEntries(e))}function po(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of Dt){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function ji(t){let e=Rr.reduce((n,o)=>o(n),t);return Li({...d,...e},e)}function $r(t){let e=d;d=t,po(e)!==po(d)&&Ti(
e)}function C(t){$e!==void 0&&Xe();let e=ji(t),n=po(e);n!==location.hash.slice(1)&&(location.hash=n),$r(e)}function go(t){
clearTimeout($e),$e=setTimeout(Xe,200),$r(ji(t))}function Xe(){clearTimeout($e),$e=void 0;let t=po(d);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function Ri(){clearTimeout($e),$e=void 0,$r(Ni())}function Ci(t){d=Ni(),Ti=e=>{t(e);
for(let n of Ln)n(e)}}function wo(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&yo(Qe(t))===t}function Qe(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function yo(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function Nn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Pi="denied";function Mo(t){return t.denied?Pi:t.modality}var Oo=k.families.flatMap(t=>t.classes.map(e=>e.id)),Jf=Pe(
Oo);function Di(){J("class",{read:t=>Jf.read(ho(t,e=>Oo.includes(e)).flatMap($i)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return Cr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>$i(t).length>0}),J("modality",Pe(ko)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",Pe(Qt.keys())),J("source",Pe(k.sources.map(({id:t})=>t))),
J("theme",In(t=>Wr().includes(t)));for(let t of jn)Gt.push({...t,on:()=>d[t.part]!==xo(t.part),name:e=>d[t.part]===xo(t.
part)||t.name(d[t.part],e),statement:e=>d[t.part]===xo(t.part)||t.statement(d[t.part],e)});Je.push((t,e)=>{let{names:n,lines:o}=Br(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return zr(t,n,o);if(!jn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!Ze(t,[],[s]).length);return o.length&&r.length?{}:Ze(t,n,o).length?ft:{}})}function $i(t){
if(!t||Oo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):Oo.filter(o=>Ht.get(o)?.ancestors.some(e))}var ko=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
Tr.some(({denied:t})=>t)&&ko.push(Pi);var bo=null;function Wr(){if(bo)return bo;let t=[...x.values()].filter(o=>E.has(o.
object)&&Z(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[E.get(o).class,...Ht.get(E.get(o).class)?.ancestors??
[]].includes("Theme"));return bo=k.variants.includes("plain")?e:n,bo}var Pr=new Map;function So(t,e=k.inferred){let n=JSON.
stringify([t,e.length>0]);if(Pr.has(n))return Pr.get(n);let o=[...x.values()].filter(({object:u})=>u!==null),r=new Map;for(let u of o)
!Z(u).within&&!Z(u).leadsTo||(r.has(u.object)||r.set(u.object,[]),r.get(u.object).push(u.subject));let s=[...o,...e].filter(
u=>u.object===t&&(Z(u).toTheme||Z(u).within)),i=new Set(s.map(({subject:u})=>u));for(let u of i)for(let p of r.get(u)??[])
i.add(p);let l=o.filter(({subject:u,object:p})=>i.has(u)!==i.has(p)).map(({subject:u,object:p})=>i.has(u)?p:u).filter(u=>E.
has(u)&&nt(u).column===1),c=new Set([t,...i,...l]);return Pr.set(n,c),c}var De=()=>!0,Dr=(t,e)=>new Set([...t,...e]),jn=[
{part:"class",name:(t,e)=>t.has(E.get(e).class)||!Ht.has(E.get(e).class),statement:De,loosen:(t,e)=>Dr(t,e.map(n=>E.get(
n).class).filter(n=>Ht.has(n)))},{part:"source",name:(t,e)=>et.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.
has(x.get(e).origin),loosen:()=>null},{part:"theme",fades:!0,name:(t,e)=>So(t).has(e),statement:De,loosen:()=>null},{part:"\
modality",fades:!0,name:De,statement:(t,e)=>t.has(Mo(x.get(e))),loosen:(t,e,n)=>Dr(t,n.map(o=>Mo(x.get(o))))},{part:"rel\
ation",fades:!0,name:De,statement:(t,e)=>t.has(x.get(e).relation)||!Qt.has(x.get(e).relation),loosen:(t,e,n)=>Dr(t,n.map(
o=>x.get(o).relation))},{part:"structural",fades:!0,name:De,statement:(t,e)=>!Z(x.get(e)).structural,loosen:()=>!0}],xo=t=>t===
"structural"?!0:null;function Ze(t,e,n){return jn.filter(({part:o,name:r,statement:s})=>t[o]!==xo(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function Br(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>E.has(n)),lines:t.lines}}function zr(t,e,n){let o={};for(let r of Ze(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=Dt.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function Wi(){let t=Gt.filter(
f=>f.on()),e=t.filter(f=>f.dated),n=t.filter(f=>!f.dated),o=n.filter(f=>!f.fades),r=n.filter(f=>f.fades),[s,i]=[new Set,
new Set];for(let f of E.keys())o.every(w=>w.name(f))&&(s.add(f),r.every(w=>w.name(f))||i.add(f));let[a,l,c,u]=[new Set,new Set,
new Set,new Set];for(let[f,w]of x){if(!w.isWhole)continue;if(!t.length){a.add(f);continue}let{subject:g,object:y}=w;if(!(!s.
has(g)||y!==null&&!s.has(y)||!o.every(b=>b.statement(f)))&&(c.add(g).add(y),!(i.has(g)||i.has(y)||!r.every(b=>b.statement(
f))))){if(!e.every(b=>b.statement(f))){l.add(f);continue}a.add(f),u.add(g).add(y)}}let p=f=>s.has(f)&&!i.has(f);return{entities:s,
statements:a,aside:l,bare:new Set([...s].filter(f=>i.has(f)||c.has(f)&&!u.has(f))),inferred:new Set(k.inferred.filter(f=>p(
f.subject)&&p(f.object)&&f.premises.every(w=>a.has(w))&&(d.structural||!Z(f).structural)))}}function Bi(){return Gt.filter(
t=>t.part&&t.on()).map(t=>{let e=0;for(let[n,{subject:o,object:r,isWhole:s}]of x)s&&!(t.name(o)&&(r===null||!E.has(r)||t.
name(r))&&t.statement(n))&&(e+=1);return{part:t.part,out:e}})}var Xf={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function tn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||Xf[l](o[a],o[c]??c))?.at(-1)}var Be=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function We(t){return x.get(t).days}var Qf=new Set(["NOT_YET","OVE\
R"]);function zi(){J("date",In(t=>Be.length>0&&wo(t))),Gt.push({part:"date",dated:!0,on:()=>d.date!==null,name:De,statement:t=>d.
date===null||!tu(d.date).has(t)})}function Zf(t){return d.date!==null&&x.get(t).days?.time?tn(d.date,We(t),k.outcomes):null}
var Fi={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function re(t,e=Zf(t)){return e===
null?"":h(e==="STILL_TO_COME"&&We(t).time==="deadlineTime"?"deadlineAhead":Fi[e])}var vo=new Map;function tu(t){if(vo.has(
t))return vo.get(t);let e=new Set(Be.filter(n=>{let o=tn(t,We(n),k.outcomes);return Qf.has(o)||o==="STILL_TO_COME"&&We(n).
time==="event"}));return vo.clear(),vo.set(t,e),e}function se(t){let[e,n,o]=t.split("-");return h("day",{year:e,day:Number(
o),month:h("months").split(" ")[Number(n)-1]})}function Fr(t){let e=new Map,n=Object.keys(Fi),o=Be.map(r=>({id:r,outcome:tn(
t,We(r),k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=re(r,s);
e.set(i,[...e.get(i)??[],r])}return[...e]}function Hi(t){if(d.date===null)return null;let e=Fr(d.date).find(([,n])=>n.length===
t.length&&n.every(o=>t.includes(o)));return e?h("outcomeOn",{outcome:e[0],date:se(d.date),n:t.length}):null}function ye(){
return d.date===null?"":h("asOf",{date:se(d.date)})}var eu=200;function nu([t,e]){let n=e.length>eu?t:m("button",{type:"button",class:"name",onclick:()=>C({focus:null,lines:e})},
t);return m("li",{},n," ",m("span",{class:"count"},String(e.length)))}function ou(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?h(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?h(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function ru(){let e=[...ro.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=Nn();return{first:Qe(`${n}-01-01`),last:Math.max(Qe(`${o}-12-31`),Qe(r))}}var Hr=!1;
function _i(){let t=document.getElementById("on-date");if(!t)return;let e=T("day",HTMLInputElement),n=T("exact-day",HTMLInputElement),
{first:o,last:r}=ru();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>yo(l).slice(0,4));T("years").
replaceChildren(m("span",{},s),m("span",{},i));let a=Nn();t.addEventListener("change",()=>C({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=yo(Number(e.value)),(Hr?go:C)({date:a}),Hr=!0}),e.addEventListener("change",()=>{Hr=!1,Xe()}),
n.addEventListener("change",()=>{wo(n.value)&&(a=n.value,C({date:a}))})}function Gi(){let t=document.getElementById("on-\
date");if(!t)return;let e=d.date;t.checked=e!==null;let n=T("as-of");if(n.hidden=e===null,n.textContent=e===null?"":ye(),
T("day-choice").hidden=e===null,e===null)return;let o=T("day",HTMLInputElement),r=T("exact-day",HTMLInputElement);o.value=
String(Qe(e)),o.setAttribute("aria-valuetext",se(e)),r.value!==e&&(r.value=e),T("day-in-words").textContent=se(e),T("out\
comes").replaceChildren(...Fr(e).map(nu)),T("beyond").textContent=ou(e)}var su=new Set(["ArrowDown","ArrowRight"]),iu=new Set(["ArrowUp","ArrowLeft"]),Ui="input[type=checkbox], button, summary";
function qi(t){return B(Ui,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function ie(t){let e=B(
Ui,HTMLElement,t),n=qi(t),o=n.find(r=>r===document.activeElement)??n.find(r=>r.tabIndex===0)??n[0];for(let r of e)r.tabIndex=
r===o?0:-1}function Yi(t){ie(t),t.addEventListener("focusin",()=>ie(t)),t.addEventListener("toggle",()=>ie(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=su.has(e.key)?1:iu.has(e.key)?-1:0,o=qi(t),r=o.indexOf(e.target);
!n||r<0||(e.preventDefault(),o[(r+n+o.length)%o.length].focus())})}var _r=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),K=new Map(Object.entries(k.groups)),ut=new Map;for(let[
t,e]of K)for(let n of e.names)ut.set(n,t);function Ki(){J("layout",{read:([t])=>_r.has(t)||t==="overview"&&K.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(Gr).filter(e=>K.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${K.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Gr(t){let[e,n]=ut.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ut.get(e)?.split(".").slice(0,n).join(".")}function X(){return d.
layout??k.opens}function Eo(){return _r.get(X())??_r.get("map")}function at(t){return`group ${t}`}function*Rn(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Ur(){let t=new Set(d.open.flatMap(n=>[...Rn(n)])),e=[d.focus,
d.path,...d.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ut.has(n))for(let o of Rn(ut.get(n)))
t.add(o);return t}function en(t,e){let n=null;for(let o of Rn(t))e.has(o)||(n=o);return n}function qr(){return X()==="ov\
erview"&&Ur().size>0}var au=70;function Ot(t){let e=K.get(t).told.map(o=>S(E.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>au;)n-=1;return e.slice(0,n).join(", ")}var v={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function To(){v=Wi()}function ze(){
return h("shown",{names:v.entities.size-v.bare.size,allNames:E.size,...nn(v.statements)})}function Vi(){return v.bare.size?
new Set([...v.entities].filter(t=>!v.bare.has(t))):v.entities}var Ji="made";function nn(t){let[e,n]=[0,0];for(let o of t)
e+=1,x.get(o).modality===Ji&&(n+=1);return{statements:e-n,allStatements:x.size-lu,made:n}}var lu=k.modalities.find(({id:t})=>t===
Ji)?.count??0;function Ao(t){let e=new Map;for(let n of et.get(t)){let{subject:o,object:r}=x.get(n),s=o===t?r:o;s===null||
s===t||e.has(s)||v.statements.has(n)&&v.entities.has(s)&&e.set(s,n)}return e}function Yr(){if(v.statements.size===x.size)
return e=>E.get(e).count;let t=new Map;for(let e of v.statements){let{subject:n,object:o}=x.get(e);for(let r of n===o?[n]:
[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function be(t,e=Yr()){return[...v.entities].sort((n,o)=>e(o)-e(n)||
(n<o?-1:1)).slice(0,t)}var cu=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],Jr=["class",
"modality","relation","source","change"],Fe=new Map(Jr.map(t=>[t,B(`#legend input[data-${t}]`,HTMLInputElement)])),Qi=B(
"#legend input[data-family]",HTMLInputElement);function Zi(){T("shown").textContent=ze(),pu(),T("show-all",HTMLButtonElement).
disabled=!Kr()&&!qr();let t=v.statements.size===x.size,{statements:e,allStatements:n,made:o}=nn(v.statements),r=t?[String(
n)]:[h("listed",{n:e,all:n})];o&&r.push(h("listedMade",{n:o})),v.aside.size&&r.push(h("listedAside",{n:v.aside.size})),T(
"listed").textContent=r.join("; ")}function fu(){let t=T("filters-on"),e=Bi();t.hidden=!e.length,t.replaceChildren(...e.
map(({part:n,out:o})=>m("li",{},m("button",{type:"button","data-off":n,title:h("filterOff"),onclick:()=>C({[n]:Dt.get(n).
read([])})},m("span",{"aria-hidden":"true"},"\xD7 "),m("span",{class:"unseen"},`${h("filterOff")}: `),mu(n)," ",m("span",
{class:"count"},`\xB7 ${Zt(o,"filterHidesOne","filterHides")}`))))),ie(t)}var uu={class:"kinds",modality:"said",relation:"\
relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function mu(t){if(t==="structural")
return h("structuralOff");let e=d[t],n=e instanceof Set?h("ticked",{n:e.size,all:Fe.get(t).length}):t==="date"?se(String(
e)):$(String(e));return`${h(uu[t]??t)}: ${n}`}function pu(){let t=T("empty"),e=v.entities.size===0,n=!e&&Kr()&&![...v.statements].
some(r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":v.entities.
size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(m("span",{},h(o)),Kr()?m("button",{type:"button",onclick:()=>C(
Xr())},h("undoFilters")):"")}function Xr(){return Object.fromEntries(cu.filter(t=>Dt.has(t)).map(t=>[t,Dt.get(t).read([])]))}
function Kr(){let t=d;return Object.entries(Xr()).some(([e,n])=>t[e]!==n)}function ta(){fu();for(let n of Jr)for(let o of Fe.
get(n))o.checked=d[n]?.has(o.dataset[n])??!0;for(let n of Qi){let o=Vr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Vr(n).length}let t=document.getElementById("structural");t&&(t.checked=d.structural);let e=document.getElementById(
"theme");e&&(e.value=d.theme??"");for(let n of B("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=d[o],
s=Fe.get(o).length;r!==null&&(n.open=!0),V("summary .count",HTMLElement,n).textContent=r===null?String(s):h("ticked",{n:r.
size,all:s})}}function Vr(t){return Fe.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Xi(t){let e=Fe.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===Fe.get(t).length?null:new Set(e)}function ea(){let t=document.
getElementById("theme");if(!t)return;let e=Wr().map(n=>[h("themeCounted",{theme:$(n),n:E.get(n).count}),n]).sort(([n],[o])=>n.
localeCompare(o,D));t.replaceChildren(m("option",{value:""},h("allThemes")),...e.map(([n,o])=>m("option",{value:o},n))),
t.value=d.theme??"",t.closest("fieldset").hidden=e.length===0}function na(){for(let n of[...B("[data-roving]"),T("filter\
s-on")])Yi(n);for(let n of Jr)for(let o of Fe.get(n))o.addEventListener("change",()=>C({[n]:Xi(n)}));for(let n of Qi)n.addEventListener(
"change",()=>{for(let o of Vr(n))o.checked=n.checked;C({class:Xi("class")})});for(let n of B("#legend .only")){let{part:o="",
only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>C({[o]:new Set(r.split(" ")),...s?{structural:!0}:{}}))}
let t=document.getElementById("structural");t?.addEventListener("change",()=>C({structural:t.checked}));let e=document.getElementById(
"theme");e?.addEventListener("change",()=>C({theme:e.value||null})),T("show-all").addEventListener("click",()=>{C({...Xr(),
...qr()?{...ft,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}function Q(t){let e=T("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var du=["subject","relation","object","said","period","quote","place"];function ra(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&du.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function hu(t,e){let n=x.get(t);return e==="s\
ubject"?$(n.subject):e==="relation"?Z(n).order:e==="object"?n.object===null?S(n.value):$(n.object):e==="said"?ko.indexOf(
Mo(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function oa(t,e){return x.get(t).
order-x.get(e).order}function on(){let t=d.sort?.replace(/^-/,"")??"place",e=d.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(D,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,hu(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||oa(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||oa(r,s)})}var jt=200;function Lo(t,e,n,o){t.hidden=e===n,V("span",HTMLElement,t).textContent=h(o,{n:e,all:n}),V("button",HTMLElement,
t).textContent=h("moreRows",{n:Math.min(jt,n-e)})}function Io(t,e){V("button",HTMLElement,t).addEventListener("click",()=>{
Ce(e),Q(V("span",HTMLElement,t).textContent)})}var Qr={added:"+",removed:"\u2212",changed:"~"};function rn(t){return t.change?m("div",{class:`change ${t.change}`},m("b",
{},`${Qr[t.change]} ${h(t.change)}`),t.differences?.length?m("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
m("dt",{},S(e)),m("dd",{},m("del",{},S(n)||h("noText"))," \u2192 ",m("ins",{},S(o)||h("noText")))])):null):null}function sa(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||h("noText")} \u2192 ${S(r)||h("noText")}`);
return[h(t.change||"unchanged"),...e].join("; ")}var No=new Map([...wt.keys()].map(t=>[t,D]));function Cn(t){return E.has(t)?m("a",{href:`#focus=${encodeURIComponent(t)}`},
$(t)):t}function gu(t){let e=x.get(t),n=wt.get(t)?.querySelector(".change")??rn(e),o=[m("td",{},n,Cn(e.subject)),m("td",
{},S(Z(e).label)),m("td",{},e.object===null?S(e.value):Cn(e.object))];return k.variants.includes("plain")?o:[...o,m("td",
{class:e.denied?"denied":null},S(e.said)),m("td",{},S(e.when)),m("td",{},e.quote?m("q",{lang:e.language},e.quote):null),
m("td",{},xt(e))]}function jo(t){let e=wt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=re(t);n&&e?.append(
m("span",{class:"outcome"},n))}function Ro(t){wt.has(t)||wt.set(t,m("tr",{id:`row-${t}`,"data-statement":t}));let e=wt.get(
t);return No.get(t)!==D&&(e.replaceChildren(...gu(t)),No.set(t,D)),e.classList.toggle("aside",v.aside.has(t)),e}var ia=B("#inferred tbody tr"),$o=k.inferred.length>ia.length,Co=jt;function wu(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[m("br"),n.quote&&m("q",{lang:n.language},n.quote),` (${S(n.said)}; ${xt(n)})`]);return m("tr",{},m("td",{},Cn(t.subject)),
m("td",{},S(Z(t).label)),m("td",{},Cn(t.object)),m("td",{},S(t.why),e))}function Zr(t=0){if(document.getElementById("inf\
erred")?.toggleAttribute("hidden",!v.inferred.size),!$o){ia.forEach((o,r)=>{o.hidden=!v.inferred.has(k.inferred[r])});return}
if(!q.open)return;let e=[...v.inferred].slice(0,Co),n=V("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(wu)),Lo(T("more-inferred"),e.length,v.inferred.size,"partInferred")}function Po(t){Co=t,Zr()}function aa(){$o&&(T("u\
nlisted-inferred").hidden=!0,V("#inferred tbody").replaceChildren(),Io(T("more-inferred"),()=>{Co+=jt,Zr(Co-jt)}),q.addEventListener(
"toggle",()=>Zr()))}function fa(){J("between",{read:t=>{let e=t.map(la).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(yu),knows:t=>la(t)!==null}),Je.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Rn(
r)])),n=r=>en(Tt(r)??ut.get(r),e)===Tt(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function la(t){if(E.has(t))return t;let e=Gr(t);return e!==void 0&&K.has(e)?at(e):null}function yu(t){
let e=Tt(t);return e===null?t:`${K.get(e).told[0]}~${e.split(".").length}`}function Tt(t){return E.has(t)?null:t.slice(6)}
var Do={shown:null,ends:null,ids:[]};function $n(){if(Do.shown===v&&Do.ends===d.between)return Do.ids;let[t,e]=(d.between??
[]).map(o=>{let r=Tt(o);return s=>r===null?s===o:ut.get(s)===r||ut.get(s)?.startsWith(`${r}.`)}),n=[...v.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Do={shown:v,ends:d.
between,ids:n},n}function ca(t){let e=Tt(t);return e===null?$(t):h("groupAround",{names:Ot(e)})}function Pn({one:t,other:e,
ids:n}){return h(n.length===1?"oneBetween":"between",{n:n.length,one:ca(t),other:ca(e)})}function Wo(){let[t,e]=d.between??
[];return Pn({one:t,other:e,ids:$n()})}var ma=["asserted","ongoing","intended","conditional","possible"],bu=ma.length,xu=400;function pa(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>E.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Gt.push(ha),Rr.push(Ou)}function da(){
return d.focus!==null&&(d.steps!==null||ot()!==null)}var Wt={state:null,route:null,reach:null};function sn(){if(Wt.state===
d)return Wt;let t=Gt.filter(o=>o!==ha),e=new Set([...E.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>et.get(o).filter(r=>{
let{subject:s,object:i}=x.get(r);return x.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Wt={state:d,
route:null,reach:null},d.focus===null||!e.has(d.focus))return Wt;if(d.path!==null){Wt.route=e.has(d.path)?ua(d.focus,d.path,
n,d.through):null;let o=r=>et.get(r).filter(s=>x.get(s).isLink);Wt.otherwise=Wt.route===null&&!d.through&&ua(d.focus,d.path,
o,!0)!==null,Wt.route&&(Wt.reach=Wt.route)}else d.steps!==null&&(Wt.reach={names:Mu(d.focus,d.steps,n),statements:null});
return Wt}function ot(){return d.path===null||d.focus===null?null:sn().route}var ha={on:()=>sn().reach!==null,name:t=>{let{
reach:e}=sn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=sn();return e===null||e.statements===null||e.statements.
has(t)}};function Bo(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function Mu(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Bo(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function ua(t,e,n,o){let r=c=>n(c).filter(u=>o||!Z(x.get(u)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let u of s[s.length-1])for(let p of r(u))i.has(Bo(p,u))||c.add(Bo(p,u));if(!c.size)return null;
for(let u of c)i.add(u);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let u=new Set;
for(let p of s[c])for(let f of r(p)){let w=Bo(f,p);s[c-1].has(w)&&(u.add(w),a.add(f),l.has(w)||l.set(w,new Map),l.get(w).
set(p,[...l.get(w).get(p)??[],f]))}s[c-1]=u}for(let c of l.values())for(let u of c.values())u.sort((p,f)=>ae(p)-ae(f)||(p<
f?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function ae(t){let{modality:e,denied:n,
holder:o}=x.get(t),r=ma.indexOf(e);return n||o||r<0?bu:Math.min(r,3)}function ga(){let{layers:t,onward:e}=ot(),n=[],o=i=>{
if(!(n.length>=xu)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,u)=>({from:i[u],to:c,keys:e.get(i[u]).get(c)})),l=a.reduce((c,u)=>ae(u.keys[0])>
ae(c.keys[0])?u:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+ae(l[0]),0);return r.
sort((i,a)=>ae(i.weakest.keys[0])-ae(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function wa(){
let{layers:t,onward:e}=ot(),n=new Map([[d.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(d.path)??0}function Ou(t){return!("focus"in t)||"path"in t?t:j.picking&&
t.focus!==null?(j.picking=!1,t.focus===d.focus?{}:{path:t.focus,through:!1}):(j.picking=!1,{...t,path:null,through:!1})}var R=null;function le(){return d.focus!==null||d.lines.length>0||d.between!==null}function ku(){if(!le())return null;let t=ot();
if(t)return{entities:t.names,statements:t.statements};if(d.focus!==null&&!v.entities.has(d.focus))return null;if(d.between!==
null){let o=$n();return o.length?{entities:new Set(d.between.filter(r=>E.has(r))),statements:new Set(o)}:null}let e=(d.focus!==
null?et.get(d.focus):d.lines).filter(o=>v.statements.has(o));if(d.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(d.focus!==null?[d.focus,...n]:n),statements:new Set(
e)}}function ya(){R=ku()}var ln=x.size>wt.size,ba=2e3,zo=jt;function ts(t){T("source-order").hidden=d.sort!==null||!t}function an(){let t=on().filter(
r=>v.statements.has(r)||!F.parts&&v.aside.has(r)),e=t.filter(r=>R?.statements.has(r)),n=t.filter(r=>!R?.statements.has(r)),
o=[...e,...n].slice(0,zo);V("#list tbody").replaceChildren(...o.map(r=>{let s=Ro(r);return jo(r),s.hidden=!1,s.classList.
toggle("chosen",R!==null&&R.statements.has(r)),s})),ts(e.length===0),Lo(T("more"),o.length,t.length,"partListed")}function es(t){
ln&&(zo=t,an()),$o&&Po(t)}function xa(){ln&&(T("unlisted").hidden=!0,V("#list tbody").replaceChildren(),Io(T("more"),()=>{
zo+=jt,an()}),Ln.push(()=>{zo=jt,q.open&&an()}),q.addEventListener("toggle",()=>{q.open&&an()}))}var ns="";function Oa(){let t=`${d.date} ${D}`;if(!(ns===t||d.date===null&&!ns)){ns=d.date===null?"":t;for(let e of ln?[]:
Be)jo(e)}}function ka(t){for(let[e,n]of ln?[]:wt){No.get(e)!==D&&Ro(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=v.
statements.has(e)||v.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==v.aside.has(e))&&n.classList.toggle("\
aside",v.aside.has(e))}Po(jt)}var Ma="place";function Sa(){let t=d.sort?.replace(/^-/,"")??"place";for(let n of B("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",d.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}T("sort",HTMLSelectElement).value=t;for(let n of B("#sort option"))n.textContent=
h(n.dataset.word??"");ts(!0);let e=`${d.sort??"place"} ${["subject","object","relation"].includes(t)?D:""}`.trim();if(e!==
Ma){if(Ma=e,ln){q.open&&an();return}V("#list tbody").append(...on().map(n=>wt.get(n)))}}function va(){for(let e of B("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(d.sort??"place")===e.dataset.sort;C({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Q(h(n?"sortedBack":"sorted",{column:h(V(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=T("sort",HTMLSelectElement);t.addEventListener("change",()=>C({sort:t.value==="pl\
ace"?null:t.value}))}var Ea=()=>{};function ce(){Ea()}function Ta(t){Ea=t}function Aa(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=D,document.documentElement.dataset.
language=D,document.title=S(k.title);for(let e of B("[data-label]"))e.setAttribute("aria-label",h(e.dataset.label??""));
for(let e of B("[data-title]"))e.title=h(e.dataset.title??"");for(let e of B("[data-placeholder]",HTMLInputElement))e.placeholder=
h(t?"search":e.dataset.placeholder??"");for(let e of B("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${D}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",h("onlyThis",{kind:o?.textContent??""}))}for(let e of B(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===D));T("canvas").setAttribute("aria-label",h("pi\
ctureAbout",{names:E.size}))}function os(){let t=Ii(),e=T("not-understood");e.hidden=t.length===0,e.textContent=t.length?
h("notUnderstood",{parts:t.join(", ")}):""}function La(){Ri(),os()}function Ia(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function Dn(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function Su({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function ss(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=Su(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function Fo(t,e,n){return ss(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function Na(t,e,n){return ss(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function ja(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,u)=>{let p=null;for(let f of a){let w=Math.abs(c-f.y),g=f.cost+u+w+w*w*.003;if(p&&g>=p.cost)continue;
let y=Na(e[l],f.y,c)-Fo(e[l-1],f.y,c);g+=Math.max(0,9-y)*60,(!p||g<p.cost)&&(p={cost:g,y:c,gaps:f.gaps})}return p},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:u}=e[a],p=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),f=n.mid+(o.mid-n.mid)*p,w=u.findIndex(({high:g})=>g>=f);i=u.slice(Math.max(0,w-4),w+4+1).map(g=>{let y=Math.max(0,
g.lines.length+1-(g.high-g.low)/2.4),b=s(i,a,Dn(f,g),y*5);return{...b,gaps:[...b.gaps,g]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>Dn((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function Ho(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function vu(t,e){return Ho(t,e,-1)||Ho(t,e,1)||t.line.rank-e.
line.rank}function is(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:u,many:p}=s[c];
s.pop(),s[c-1].sum+=u,s[c-1].many+=p}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(Dn(a/l,i))).map((a,l)=>a+l*r)}function Ra({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,u]=[i[l],i[l+1]],[p,f]=[s[n+
l],s[n+l+1]],w=l+2===i.length,g=c.high<u.low||u.high<c.low,y=(H,tt,St)=>St?{x:H,low:tt.bottom+1,high:1/0}:{x:H,low:-1/0,
high:tt.top-1},b=(H,tt)=>tt.bottom-H.bottom,[A,N]=[[],[]];for(let H of g?[c.high<u.low]:[!0,!1]){let[tt,St]=H?[c.low,u.high]:
[c.high,u.low],Vt=(gt,Zs,Df)=>ss(gt,tt,St).filter(ti=>g||(Df?ti.top>=Zs.high:ti.bottom<=Zs.low)),qt=a[a.length-1].x,oo=Vt(
p,c,H);for(let gt of H?oo:oo.sort(b))gt.right<=qt||gt.id===t.id&&!t.blocks||(qt=gt.right,A.push(y(qt,gt,!H)));qt=w?e.near:
f.left;let Jt=Vt(f,u,!H);for(let gt of H?Jt.sort(b):Jt)gt.left>=qt||gt.id===e.id&&!e.blocks||(qt=gt.left,N.push(y(qt,gt,
H)))}for(let H of[A,N])a.push(...H.sort((tt,St)=>tt.x-St.x));if(w)break;let z=Math.min(e.near-9,Math.max(Fo(f,u.low-3,u.
low),Fo(f,u.high,u.high+3))),Y=u,{low:st,high:lt}=Y;a.push({x:f.left,low:st,high:lt,gap:Y},{x:Math.max(f.left+1,z),low:st,
high:lt,gap:Y})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function rs(t){return t.y}function as(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=Dn(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=Dn((rs(s)*c+rs(a)*
l)/(l+c),i)}}function Ca(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(vu);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);is(s.map(rs),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function $a(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(w=>w.left<=Math.min(s.near,i.near)),[c,u]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,Na(e[l],c,u)),r.room=r.edge-2-Fo(e[l-1],c,u);let p=Math.round(Math.min(s.at,i.at)),
f=n.get(p)??[];n.set(p,f),r.lane=f.findIndex(w=>w.every(g=>g.bottom<c||g.top>u)),r.lane<0&&(r.lane=f.push([])-1),f[r.lane].
push({top:c,bottom:u}),r.lanes=f}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+
.5)))}var Pa=4,Eu=[20,18,16,14,13,12,11,10,9,8,7],ls=34,Tu=72,Au=120,Lu=150,Da=26,Iu=[1,.7,.4,.2],Wa=.75,cs=1.6;function Nu(t,e){
let n=t.reduce((s,i)=>s+$t(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+$t(s)/2)/
n*e))].push(s),r+=$t(s);return o}function ju(t,e,n,o,r){En(e*M.name);let s=t.map(y=>M.name*Math.max(...y.map(b=>It(Yt(b))))),
i=t.map(y=>Nu(y,n)),a=i.flat().map(y=>({text:M.line*y.reduce((b,A)=>b+Yt(A).length,0),white:ne*r*y.length})),l={text:s.reduce(
(y,b)=>y+b,0),white:M.mark*t.length+r*(Da+ls*(t.length-1))},c=t.flat().filter(y=>Ie(Yt(y))).length,u=_t()/M.name,p=Math.
min(o.width/(l.text+l.white),...a.map(({text:y,white:b})=>o.height/(y+b)),cs),f=a.map(({text:y,white:b})=>(o.height-u*y)/
b),w=.999*Math.min((o.width-u*l.text)/l.white,...f,u),g=Math.max(...a.map(({text:y,white:b})=>y+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:g,cut:c,readable:u,scale:p,least:w}}function Ru(t,e,n){let o=(f,w)=>f.reduce((g,y)=>w(
y)>w(g)*1.01?y:g),r=f=>Iu.flatMap(w=>Eu.map(g=>ju(t,g,f,e,w))),s=Array.from({length:n},(f,w)=>r(w+1)).flat(),i=Math.min(
...s.map(({cut:f})=>f)),a=s.filter(({cut:f})=>f===i),l=({part:f,scale:w,readable:g})=>f===1&&w>=g,c=({scale:f,readable:w})=>f>=
w;for(let f of[l,c,_o]){let w=a.filter(f),[g]=w,y=w.filter(({many:b,part:A})=>b===g.many&&A===g.part);if(g)return o(y,b=>f===
_o?b.least:b.scale)}let u=a.filter(({many:f})=>f===1),p=u.filter(({across:f,readable:w})=>(f.text+Ba()*f.white)*w<=e.width);
return p.length?o(p,({high:f})=>1/f):o(u.filter(({part:f})=>f===1),({scale:f})=>f)}function Ba(){return F.printing||it()?
1:Wa}function _o({scale:t,readable:e,least:n}){return t<e&&n>=Wa*e}function za(t,e){let n=co();if(!n.length)return 0;let o={
...M},r=Ru(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:u}=r,p=t.width/(u.text+u.white+((O.narrowed?Au:Tu)-ls)*(n.
length-1)),f=F.printing?r.scale:Math.min(r.scale,Math.max(1,p)),w=_o(r)?r.least:Ba()*r.readable,[g,y]=_o(r)||!F.printing&&
f<r.readable?[w,r.readable/w]:[f,1];En(s*M.name),Object.assign(M,{row:ne*a,grown:y});let b=Math.max(...c.flat().map(st=>st.
reduce((lt,H)=>lt+$t(H),0))),A=(t.width/g-u.text*y-u.white)/Math.max(1,n.length-1),N=Math.min(Lu,ls*a+Math.max(0,A)),z=i>
1?t.height/g:Math.max(b,Math.min(t.height/g,o.height)),Y=Da*a;return n.forEach((st,lt)=>{let H=new Map(st.map(tt=>[tt,(L.
get(tt).y-o.top)/o.height*z*i]));c[lt].forEach((tt,St)=>{let Vt=0,qt=tt.map(Jt=>(Vt+=$t(Jt),Vt-$t(Jt)/2)),oo=is(tt.map((Jt,gt)=>H.
get(Jt)-qt[gt]),0,{low:St*z,high:(St+1)*z-Vt});tt.forEach((Jt,gt)=>L.set(Jt,{x:Y+M.mark/2,y:oo[gt]+qt[gt]}))}),Y+=M.mark+
l[lt]*y+N}),Object.assign(M,{left:0,top:0,width:Y-N,height:z*i}),i}var Fa=150,Ha=120,Cu=60,Ua=M.text,_a=[M.text/M.name,12,14,16,18,20];function qa(){let t=da(),e=new Set,n=new Map,o=K.size?
Vi():v.entities,r=X()!=="overview"||o.size<=Fa,s=r?new Set:Ur(),i=new Map,a=R&&R.entities.size<=Fa?R.entities:new Set;for(let l of o.
size<v.entities.size?new Set([...o,...[...a].filter(c=>v.entities.has(c))]):o){let c=ut.get(l);!r&&!i.has(c)&&i.set(c,en(
c,s));let u=r?null:i.get(c);if((u===null||a.has(l))&&e.add(l),u===null)continue;n.has(u)||n.set(u,{count:0,fills:new Map});
let p=n.get(u),{fill:f}=nt(l);p.count+=1,p.fills.set(f,(p.fills.get(f)??0)+1)}gi({names:e,groups:n,opened:s,narrowed:t}),
xe()}function xe(t=1){L.clear();let e=Eo(),n=e.id==="columns";Object.assign(M,{left:0,top:0,width:e.width,height:e.height}),
En($u()),Object.assign(M,{row:ne,grown:1});let o=O.narrowed||F.printing||K.size&&!n?O.names:new Set(E.keys());for(let i of o){
let{at:a}=E.get(i);L.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;ot()?Bu():O.narrowed&&n?Wu():!n&&!K.size&&Pu();let s=O.
narrowed||Wn()||K.size&&!O.groups.size;(s||!(n||K.size))&&Ga(o),n&&!ot()&&(r=za(vn??M,t));for(let i of o)O.names.has(i)||
L.delete(i);for(let i of O.groups.keys())L.set(at(i),{x:K.get(i).x,y:K.get(i).y});for(let[i,a]of ct)L.has(i)&&L.set(i,a);
return s&&(ct.size||o!==O.names)&&Ga(O.names),r}var fs={key:"",width:Ua};function $u(){let t=K.size?O.names:E;if(t.size>
lo)return Ua;let e=`${D} ${Lt.version} ${K.size?[...t.keys()].join(" "):""}`;if(fs.key!==e){let n=_a.map(o=>[...t.keys()].
filter(r=>Ie(Le(vt(r),o))).length);Object.assign(fs,{key:e,width:_a[n.indexOf(Math.min(...n))]*M.name})}return fs.width}
function Pu(){let t=[...L].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:M.mark+It(Yt(e))*M.name+ne,
high:Math.max($t(e),2.4*E.get(e).size+ne)}));for(let e=0,n=!0;n&&e<Cu;e+=1)n=!1,t.forEach((o,r)=>{for(let s of t.slice(r+
1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,
c]=i<a?["x",i]:["y",a],u=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=u,s[l]+=u}});for(let{id:e,x:n,y:o}of t)L.set(e,{x:n,y:o})}function Wn(){
return O.names.size>0&&!O.groups.size&&O.names.size<=E.size/2}function Du(t){let e=t.map(s=>s.reduce((i,a)=>i+$t(a),0)),
n=M.mark+M.text+62,o=t.length*n/Math.max(1,I.clientWidth)*I.clientHeight*.94,r=Math.max(0,...e,Math.min(o,Ha*Math.max(...t.
map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(Ha-M.line,(r-e[i])/s.length):0,l=(r-e[i]-a*s.length)/2;for(let c of s){
let u=$t(c)+a;L.set(c,{x:M.mark/2+i*n,y:l+u/2}),l+=u}})}function Wu(){Du(co())}function Bu(){let t=new Map(L),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=ot(),[o,r]=[M.mark+M.text+40,92],s=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{L.set(l,{x:M.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}function Ga(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...L.get(a),half:$t(a)/2,wide:It(Yt(a))*M.name*M.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:l})=>a-l))-ne,s=-n(e.map(({x:a,wide:l})=>-a-M.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+ne;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var Bn=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&mt(e,n))}};function mt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function He(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function zn(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function cn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Ya=.42,Ka=16;function Va(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[u,p]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(u+p)/((2*p+u)/l+(p+2*u)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],u=(Math.abs(r[i])+Math.abs(r[i+1]))*Ya,p=u>Math.abs(a)?Math.abs(
a)/u:1,f=(c.x-l.x)*Ya;s.push(l.x+f,l.y+r[i]*p*f,c.x-f,c.y-r[i+1]*p*f,c.x,c.y)}return s}function Go(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,u,p)=>[u+(p-u)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function Fn(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function Ja(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function zu(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Xa(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Ka;o+=1){let r=e[e.
length-1],{x:s,y:i}=zu(t,n,o/Ka);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function us(t){return t.pieces??=
Xa(t.along),t.pieces[t.pieces.length-1].far}function Ut(t,e){let n=e*us(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Fu(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=zn(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Me(t,e,n){
let o=Fu(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Xa(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],u=l**2+c**2,p=u?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/u)):0;r=Math.min(r,Math.hypot(e.x-i.x-p*l,e.y-i.y-p*c))}return r<=n?r:1/0}var Hu=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],W={},Qa=document.body;function fn(){
let t=getComputedStyle(F.printing?Qa:document.documentElement),e=Hu.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);W={dark:!F.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...F.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Rt(){return d.steps!==null&&d.focus!==null?1:F.printing?.4:.15}function Za(){Qa=document.body.
appendChild(m("div",{class:"on-paper",hidden:""}))}var _u=7,Gu=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Uu=3,qu=1,Yu=1.6,Ku=5.5,un=[],Hn=new Map;function el(){let t=O.
opened,e=new Map,n=r=>{if(O.names.has(r))return r;let s=ut.get(r);return e.has(s)||e.set(s,at(en(s,t))),e.get(s)},o=new Map;
if(O.groups.size)for(let r of v.statements){let s=x.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(O.names.has(
i)&&O.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[u,p]=l<c?[l,c]:[c,l],f=o.get(u);f||o.set(u,f=new Map);
let w=f.get(p);w||f.set(p,w={one:u,other:p,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),w.ids.push(r),w.strong||=
R!==null&&R.statements.has(r)}un=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),Vu()}function Vu(){Hn=new Map;for(let t of un){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Hn.
get(e)??[];Hn.set(e,n),n.push(t),t.drawn||=n.length<=(E.has(e)?qu:Uu)}}}function*Uo(){for(let t of un)(t.drawn||t.one===
_.at||t.other===_.at)&&(yield t)}function nl({ids:t}){return Math.max(Yu,Ku*(t.length/un[0].ids.length))}function tl(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function qo(t){return t.among!==P.groups&&Object.assign(t,{among:P.groups,course:Ju(t,U())}),t.course}
function Ju({one:t,other:e},n){let[o,r]=[L.get(t),L.get(e)],s=[...P.groups.values()].filter(({key:p})=>at(p)!==t&&at(p)!==
e),i=p=>s.filter(f=>Me(p,f,f.radius+_u/n)<1/0),a=tl(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:p})=>p)),u={course:a,
many:l.length};for(let p of Gu){if(!u.many)break;let f=tl(o,r,p*c),w=i(f).length;w<u.many&&(u={course:f,many:w})}return u.
course}function ol(t){let e=U();t.save();let n=[...Uo()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.(Pn(o)),t.strokeStyle=o.strong?d.between===null?W.line:W.accent:W.bundle,t.globalAlpha=R&&!o.strong?Rt():1,t.
lineWidth=(nl(o)+(o.strong?1.4:0))/e;let[r,s,...i]=qo(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function rl(t,e,n){let o={bundle:null,distance:1/0};for(let r of Uo()){let s=(e+nl(r)/2)/n,i=Me(qo(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var Yo={left:44,right:44,top:34,bottom:50},Xu=29,Qu=16,Zu=[8,12,16,20];function mn(t){return h("groupOf",{names:Ot(t),n:O.
groups.get(t)?.count??K.get(t).count})}function ms(){return Math.max(12,_t())}function tm(t){return Math.max(Qu,ms()/2*(Mt(
String(t),"600")+.4)/.82)}function Ko(t){let e=new Map,n=[...O.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=L.get(at(o)),a=Math.max(tm(r)/t,Math.min(Xu*Math.sqrt(r),K.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:ms()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function il(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!R||R.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
E.get(K.get(i.key).told[0]).short)||K.get(i.key).told[0],l=[...o,...r.values()],c=s?[Le(Ot(i.key),12)]:Zu.map(w=>Le(a,w)),
u=[...c.filter(w=>!Ie(w)),...c.filter(Ie)].map(w=>em(i,w,l,n)).find(w=>w!==void 0);if(!u)continue;let{text:p,lines:f}=u;
r.set(i.key,p),Object.assign(i,{lines:f,textMiddle:p.middle,textTop:p.top,textLeft:p.left,textRight:p.right,textBottom:p.
bottom})}}function em(t,e,n,o){let{type:r}=t,[s,i,a]=[r*It(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([u,p])=>({key:t.key,middle:u,left:u-s/2,right:u+s/2,top:p,bottom:p+i})).
find(u=>u.left>=M.left-Yo.left/o&&u.right<=M.left+M.width+Yo.right/o&&u.top>=M.top+6/o&&u.bottom<=M.top+M.height+6/o&&!n.
some(p=>p.key!==t.key&&mt(u,p)));return c&&{text:c,lines:e}}function al(t){let e=U();t.save();for(let n of O.opened){let{
x:o,y:r,radius:s}=K.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=W.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=W.line,t.lineWidth=1/e,t.stroke()}t.restore()}function ps(t,e){let n=P.groups.get(e);if(!n)return;let o=U(),
{count:r,fills:s}=O.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=W.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=R&&!sl(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[p,f]of[
...s].sort(([w],[g])=>w<g?-1:1))t.strokeStyle=p,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*f/r),t.stroke(),a+=
2*Math.PI*f/r;t.strokeStyle=_.at===at(e)?W.accent:W.soft,t.lineWidth=(_.at===at(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=W.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
ms()/o,Math.min(16/o,n.radius*.7)),u=2*(n.radius-i)/Math.max(1.4,Mt(l,"600")+.4);ee(t,l,n.x,n.y,Math.min(c,u),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=W.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=R&&!sl(e)?.6:1,t.fillStyle=W.text,n.lines.forEach((p,f)=>ee(t,p,n.textMiddle,n.textTop+(f+.5)*n.type*1.15,
n.type))),t.restore()}function sl(t){if(d.between?.includes(at(t)))return!0;for(let e of R?.entities??[])if(ut.get(e)===
t||ut.get(e)?.startsWith(`${t}.`))return!0;return!1}function ll(t){for(let[e,n]of P.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Vo(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=W[e],t.fillStyle=W.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function nm(t){let{change:e}=x.get(t),n=P.lines.get(t);return e?{change:e,...Ut(n.own??n,.6),
radius:4.6}:null}function cl(t,e){let n=nm(e);n&&Vo(t,n.change,n.x,n.y,n.radius)}var fl=new Set;for(let{object:t,change:e,
subject:n}of x.values())e&&t===null&&fl.add(n);function om({id:t,x:e,y:n,radius:o}){let r=E.get(t).change||(fl.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function ul(t,e){let n=P.names.get(e),o=om(n);if(!o||(Vo(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=W.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+Mt(s)*n.type,a),t.stroke()}),t.restore()}function ml(t){return k.changes.length&&!t.change?.45:1}var pn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var sm=900,pl=60;function dl(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function im(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:Ho(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function Jo(t,e,n,o=new Set){let r=new Map([...e.values()].map(g=>[g.id,dl(g,n)])),
s=t.length>sm?[]:Ia([...r.values()].filter(({id:g})=>!o.has(g))),i=t.map(({id:g,statement:y,place:b,many:A},N)=>{let[z,Y]=[
r.get(y.subject),r.get(y.object)],st=z.at>Y.at,[lt,H]=st?[Y,z]:[z,Y],tt=!o.size&&H.near-lt.far<9&&H.near-lt.shape>=9?{...lt,
far:lt.shape}:lt,St=H.near-tt.far<9;return{id:g,rank:N,place:b,many:A,from:tt,to:H,backward:st,arc:St,loop:tt.id===H.id,
ports:[tt.mid,H.mid]}}),a=i.filter(({arc:g})=>!g),l=i.filter(({arc:g,loop:y})=>g&&!y),c=({from:g,to:y})=>y.at-g.at+Math.
abs(y.mid-g.mid);for(let g of[...a].sort((y,b)=>c(y)-c(b)||y.rank-b.rank))ja(g,s);let u=new Map,p=(g,y,b)=>{let A=`${y} ${g.
id}`,N=u.get(A)??{item:g,held:[]};u.set(A,N),N.held.push({index:0,step:0,group:0,order:0,...b})};for(let g of a)p(g.from,
"far",{line:g,end:0,index:0,step:1}),p(g.to,"near",{line:g,end:1,index:g.levels.length-1,step:-1});for(let g of l)for(let[
y,[b,A]]of[[g.from,g.to],[g.to,g.from]].entries()){let N=A.mid>b.mid;p(b,"near",{line:g,end:y,group:N?1:-1,order:-A.mid})}
im(u,o),$a(l,s);let f=new Map(a.map(g=>[g,Ra(g,s)]));for(let g of f.values())as(g);Ca(s,f);for(let g of f.values())as(g);
let w=new Map;for(let g of i){let{from:y,to:b,ports:A}=g,N;g.loop?N=hl(g):g.arc?N=Go({x:y.near+1,y:A[0]},{x:b.near,y:A[1]},
g.edge-g.reach):N=Va(f.get(g)),g.backward&&(N=Fn(N)),w.set(g.id,n?N:Ja(N))}return w}function hl({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function am(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:u}of n){let p=((l-t.x)*o+(c-t.y)*r)/s**2;if(p<=.02||p>=.98)
continue;let f=((c-t.y)*o-(l-t.x)*r)/s,w=u*1.2+2;Math.abs(f)<pl+w&&i.push({off:f,reach:w,share:3*p*(1-p)})}let a=l=>i.every(
({off:c,reach:u,share:p})=>Math.abs(c-l*p)>=u);for(let l=0;l<=pl;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function gl(t,e,{
place:n,many:o},r){if(t.id===e.id)return hl({from:dl(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],u=(n-(o-1)/2)*14*(t.id<e.id?1:-1),p={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},f={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};u||(u=am(p,f,r.filter(g=>g.id!==t.id&&g.id!==e.id)));let w=[(f.x-p.x)/3,(f.y-p.y)/3];return[
p.x,p.y,p.x+w[0]-c*u,p.y+w[1]+l*u,f.x-w[0]-c*u,f.y-w[1]+l*u,f.x,f.y]}var lm=2500,_e=12,Xo=7,wl=1,cm=2.5,fm=400;function yl(t){let e=[...v.statements].filter(a=>{let{subject:l,object:c,isLink:u}=x.
get(a);return u&&t.has(l)&&t.has(c)}),n=e.length>lm,o=new Map,r=(n?e.filter(a=>R?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),u=o.get(c)??[];o.set(c,u);let p={id:a,statement:l,place:u.length,many:0};
return u.push(p),p});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(X()==="columns"||ot())s=Jo(r,t,!ot());else{
let a=r.length<=fm?[...t.values()]:[];s=new Map(r.map(l=>[l.id,gl(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,path:Qo(l)});return{lines:i,rest:n}}function Qo(t){let e=new pn;e.
moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(...t.slice(n,n+6));return e}function Zo({holder:t,modality:e}){
return k.lines[t?"thin":li.get(e)?.line||"solid"]}function tr(t){let e=nt(x.get(t).subject);return W.dark?e.dark:e.light}
function er(t,e,n){let o=P.lines.get(e),r=x.get(e),s=Z(r),i=Zo(r);t.save(),t.describe?.([he(r),S(r.said)&&`(${S(r.said)}\
)`].filter(Boolean).join(" ")),t.globalAlpha=R&&!n?Rt():n?1:s.structural?.8:.95*ml(r);let a=r.change&&r.change!=="unchan\
ged"?W[r.change]:W.line;t.strokeStyle=t.fillStyle=n?tr(e):a||W.line,t.lineWidth=i.width*(n?d.lines.length===1?3:1.9:r.change?
1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||um(t,o.along,n?6.5:4.5),r.
denied&&(R||(t.globalAlpha=1),mm(t,o.own??o)),cl(t,e),t.restore()}function um(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(
i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),
t.fill()}function mm(t,e){let[n,o,r]=[.48,.5,.52].map(i=>Ut(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=
W.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(
s)),t.stroke()}function nr(t,e,n=Xo){let o=[];for(let[s,i]of P.lines){let a=Me(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}
if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));return o.filter(s=>s.distance<=r+cm/e).sort((s,i)=>s.distance-
i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var pm=200,Bt={names:new Set,statements:new Set};function bl(t,e){let n=t===null?e:et.get(t).filter(r=>v.statements.has(
r)),o=n.length>pm?[]:n;Bt.statements=new Set(o),Bt.names=new Set([t,...o.flatMap(r=>[x.get(r).subject,x.get(r).object])].
filter(r=>r!==null)),rt()}function xl(){!Bt.names.size&&!Bt.statements.size||(Bt.names=new Set,Bt.statements=new Set,rt())}var hs=6,dm=.5,hm=new Set([1,2]);function _n(t,e,n=null){let o=Math.max(M.name,_t()/t),r=o*(M.line/M.name),s=new Map,i=new Bn(
o*10);for(let y of O.names){let b=L.get(y);if(n&&(b.x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let A=Math.
max(E.get(y).size,1.6/t),N=A*1.2,z={id:y,x:b.x,y:b.y,radius:A,type:o,line:r,lines:null,covers:!1,left:b.x-N,right:b.x+N,
top:b.y-N,bottom:b.y+N};s.set(y,z),n||i.add({id:y,left:z.left,right:z.right,top:z.top,bottom:z.bottom})}for(let[y,{x:b,y:A,
radius:N}]of e)i.add({id:at(y),left:b-N,right:b+N,top:A-N,bottom:A+N});let a=y=>(y===d.focus||y===d.path?4e6:0)+(R&&R.entities.
has(y)?2e6:0)+(hm.has(nt(y).column)?1e6:0)+E.get(y).count,l=[...s.keys()].sort((y,b)=>a(b)-a(y)||(y<b?-1:1)),c=X()!=="co\
lumns"&&!n,u=[...new Set([1,.85,.7,.5].map(y=>Math.max(o*y,_t()/t)))],p=new Bn(o*4);if(c)for(let{id:y,x:b,y:A,radius:N}of s.
values())p.add({id:y,left:b-N,right:b+N,top:A-N,bottom:A+N});let f=[],w=0;for(let y of l){let b=s.get(y),A=R!==null&&R.entities.
has(y),N=Y=>{for(let st of Ml(b,u,c))if(Y(st)&&(!c||gm(b,st,p)))return st},z=N(Y=>!i.hits(Y))??(A?N(Y=>!f.some(st=>mt(Y,
st))):void 0);z&&(i.add(z),A&&f.push(z),Ol(b,z),w+=1)}if(w>=Math.min(hs,s.size))return s;let g=[...s.values()].filter(y=>y.
lines).map(y=>({left:y.left,right:y.right,top:y.top,bottom:y.bottom}));for(let y of l.slice(0,4*hs)){let[b]=Ml(s.get(y),
u,!1);if(!(s.get(y).lines||g.some(A=>mt(b,A)))&&(g.push(b),Ol(s.get(y),b),s.get(y).covers=!0,g.length>=2*hs))break}return s}
function gm({id:t,x:e,y:n,radius:o},r,s){let i=(l,c,u,p)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-p,u-r.
bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*dm;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.
id!==t&&i(l.left,l.right,l.top,l.bottom)<a)}function*Ml(t,e,n){let o=Yt(t.id),r=It(o),s=Math.max(M.mark/2,t.radius*1.2+3);
for(let i of e){let a=i*(M.line/M.name),[l,c]=[i*r,a*o.length/2],u=(z,Y)=>({id:t.id,type:i,line:a,lines:o,left:z,right:z+
l,top:Y-c,bottom:Y+c}),p=(n||G.whole)&&t.x+M.mark/2+l>M.left+M.width+6;if(yield u(p?t.x-s-l:t.x+s,t.y),!n)continue;let f=z=>z.
left>M.left-6&&z.right<M.left+M.width+6,[w,g]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],y=t.x-l/2;if(yield*[u(y,w),u(y,
g),u(t.x-s-l,t.y)].filter(f),O.names.size>lo)continue;let[b,A]=[t.x-t.radius,t.x+t.radius-l];yield*[u(b,w),u(b,g),u(A,w),
u(A,g)].filter(f);let N=t.radius*1.2+2;for(let z of[0,c,-c])yield*[u(t.x+N,t.y+z),u(t.x-N-l,t.y+z)].filter(f)}}function kl({
textLeft:t,textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Ol(t,e){t.type=e.type,t.line=
e.line,t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,
e.left-3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function gs(t,e,n,o,r){
let s=k.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var or=new Set;function Oe(t,e){let n=P.names.get(e);if(!n)return;or.add(e);let o=nt(e),r=d.focus===e||
d.path===e;t.save(),t.describe?.($(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r||Bt.names.has(e)?W.row:W.ground,t.beginPath(),
t.roundRect(n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let s=Bt.names.has(e)||(R?
R.entities.has(e):!v.bare.has(e));t.globalAlpha=s?1:R?Rt():.3,gs(t,o.shape,n.x,n.y,n.radius),t.fillStyle=E.get(e).envisaged?
W.ground:o.fill,t.fill(),t.lineWidth=E.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=W.dark?o.dark:o.light,t.
stroke(),(r||_.at===e||j.dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=W.accent,
t.lineWidth=2,t.setLineDash(r?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=
W.text,i.forEach((a,l)=>{ee(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),ul(t,e),t.restore()}
function Sl(t,e=3){let n=[...P.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...P.names])if(t.x>=r.left-e&&t.x<=r.
right&&t.y>=r.top-e/2&&t.y<=r.bottom+e/2)return o;return null}var Un=12,Gn=14,dn=3,ws=40,wm=[0,2,5,9,14],sr=60,ym=1.2,bm=8,xm=12,vl=4,Mm=[.5,.42,.58,.34,.66,.26,.75,.85],Om=[0,1,-1,2,
-2,3,-3,4,-4];function El(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;if(l===
1){let c=[...i,o.slice(a).join(" ")],u=Math.max(...c.map(n));(!r||u<r.long)&&(r={rows:c,long:u});return}for(let c=a+1;c<=
o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function Tl(t,e,n){return Math.abs(e.x-t.x)>=1?e.
x>t.x?1:-1:n?1:-1}function Al(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+dn,-dn),a=e.y-i/2;for(let l of s)o[l.index]=Sm(l,e,a+l.high,[
...n,...km(o)]),a+=2*l.high+dn}return o}function km(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-dn/2,bottom:r+dn/2,cost:10*sr}))}function Sm({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,u=Un+e,p=Math.max(r-Gn-e,t*(s.x-c)+e),f=[...wm.map(N=>u+N*l),...p<u?[p]:[]],w=Math.max(...f)+e,g=[c,c+t*w,s.x],y={left:Math.
min(...g),right:Math.max(...g),top:i-n-ws*l,bottom:i+n+ws*l},b=a.filter(N=>mt(N,y)),A={cost:1/0,spot:null};for(let N of f){
let z=Math.max(0,N+e+Gn-r)/l;for(let Y=0;Y<=2*ws;Y+=1){let st=(Y%2?1:-1)*Math.ceil(Y/2),lt=Math.abs(st)*.5+Math.abs(N-u)/
l*.6+z*bm;if(lt>=A.cost)continue;let H=He(c+t*N,i+st*l,0,e,n),tt={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,H.y),bottom:Math.
max(s.top,H.y)},St={left:Math.min(s.x,H.left),right:Math.max(s.x,H.right),top:H.y-2,bottom:H.y+2},Vt=lt+rr(H,b,o)+(N<u?rr(
tt,b,o)+rr(St,b,o):0);Vt<A.cost&&(A={cost:Vt,spot:H})}}return A.spot}function rr(t,e,n){return e.reduce((o,r)=>o+r.cost*
vm(t,r)/n**2,0)}function Ll(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:g,y})=>({x:g-t.x,y:y-t.y,long:Math.hypot(g-t.x,
y-t.y)||1})),a=Math.min(...i.map(({long:g})=>g)),[l,c]=[i.reduce((g,y)=>g+y.x/y.long,0),i.reduce((g,y)=>g+y.y/y.long,0)],
u=Math.hypot(l,c)||1,p=Om.flatMap(g=>Mm.map(y=>He(t.x+l/u*a*y,t.y+c/u*a*y+g*(2*o+dn),0,n,o))),f=s.filter(g=>p.some(y=>mt(
y,g))),w={spot:p[0],cost:1/0};for(let[g,y]of p.entries()){let b=rr(y,f,r)+g/p.length+o/r;b<w.cost&&(w={spot:y,cost:b})}return w}
function qn({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?sr:ym}}function vm(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function Il(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let p=(o+r)/2;return[o,t.y,p,t.y,p,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,u=(l+e.y)/2;return[t.x,l,t.x,u,c===r?t.x:c,c===r?e.y:u,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function Nl(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return Go(r,{x:a,y:e.y},n*Math.max(l+vl,Math.min(l+xm,o*n-vl)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function jl(t,e){
let n=Cl(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function Rl(t,e,n){
let o=Cl(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function Cl({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function $l(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var Dl=60,Em=7,Wl=3,Tm=[.5,.42,.58,.34,.66,.26,.74];function Am(t){return Math.max(M.name*.96,_t()/t)}function Bl(t){return Mt(
t,"italic")}function zl(t){return Array.from({length:Wl},(e,n)=>El(t,n+1,Bl)).filter(e=>e!==null)}function Fl(t,e,n){let o=zl(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function bs({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function Hl(t){return Z(x.get(t)).symmetric?0:.75}function _l(t,e,n){let o=[...R?.
statements??[]].filter(f=>e.has(f)),r=Am(n),s=f=>R===null||R.entities.has(f)||Rt()===1,i=[...t.values()].flatMap(f=>Lm(f,
s(f.id)));if(ot())return{words:Pm(o,e,r,i),trunks:[]};let a=Im(o,t,r);if(a.length>Dl)return{words:[],trunks:[]};let l=X()===
"columns",c=l?Nm(a,r,i):jm(a,r,i),u=l?$m(a,c,t,s):Rm(a,c),p=a.map((f,w)=>{let g=l?Il(f.anchor,c[w],f.side):jl(f.anchor,c[w]);
for(let y of f.ids){let b=u.get(y),A=$l(g,b),N=f.isOnward?b:Fn(b);e.set(y,{along:f.isOnward?A:Fn(A),path:Qo(N),own:{along:N}})}
return{ids:f.ids,path:Qo(g)}});return{words:c,trunks:p}}function Lm(t,e){let n=t.radius*1.2+(t.id===d.focus?5:1),o=qn({left:t.
x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,qn({left:t.textLeft-3,right:t.textRight+3,top:t.textTop,bottom:t.
textBottom},e)]:[o]}function Im(t,e,n){let o=new Map;for(let r of t){let s=x.get(r),i=s.object!==d.focus,[a,l]=i?[s.subject,
s.object]:[s.object,s.subject];if(a===l)continue;let[c,u]=[e.get(a),e.get(l)],p=At(s),f=(Bl(p)/Math.min(Wl,p.split(" ").
length)+1)*n,w=Tl(c,u,c.right+Un+f<M.left+M.width+Un),g=X()==="columns"?w:Math.round(Math.atan2(u.y-c.y,u.x-c.x)/(Math.PI/
2)),y=JSON.stringify([a,Math.abs(g)===2?2:g,p,i,Zo(s),s.change]),b=o.get(y)??{anchor:c,side:w,text:p,isOnward:i,ids:[],ends:[],
next:w*(1/0)};o.set(y,b),b.ids.push(r),b.ends.push(u)}return[...o.values()]}function Nm(t,e,n){let o=[];for(let r of new Set(
t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(l=>({...l,...Cm(l,e,n)})),a=Al(i,r,n);i.forEach(({rows:l,head:c,
side:u,isOnward:p,text:f,ids:w,room:g},y)=>{s[y].next=(u>0?r.right:r.left)+u*g;let b=u>0===p?0:Math.PI;o[t.indexOf(s[y])]=
{...a[y],text:f,rows:l,type:e,head:c*e,way:b,ids:w}}),n.push(...a.map(l=>qn(l,!0)))}return o}function jm(t,e,n){let o=[],
r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.hypot(a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){
let{anchor:i,ends:a,ids:l,text:c,isOnward:u}=s,p=Hl(l[0]),f=zl(c).map(b=>({...b,...Ll(i,a,{...bs(b,p,e),type:e},n)})),{rows:w,
spot:g}=f.reduce((b,A)=>A.cost<b.cost?A:b),y=Math.atan2(g.y-i.y,g.x-i.x);o[t.indexOf(s)]={...g,text:c,rows:w,type:e,head:p*
e,way:u?y:y+Math.PI,ids:l},n.push(qn(g,!0))}return o}function Rm(t,e){let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.
entries())for(let[a,l]of s.entries())n.set(l,Rl(r,e[o],i[a]));return n}function Cm({anchor:t,side:e,text:n,ids:o,ends:r},s,i){
let a=Hl(o[0]),l=r.filter(w=>Math.abs(w.x-t.x)>=1),c=i.filter(({cost:w,left:g,right:y})=>w===sr&&(e>0?g>t.right:y<t.left)),
u=Math.min(...(l.length?l:c).map(({left:w,right:g})=>e>0?w-t.right:t.left-g)),p=Fl(n,(u-Un-Gn)/s,a+.5),f=r.reduce((w,{x:g,
y})=>w+t.y+(y-t.y)/Math.max(1,Math.abs(g-t.x)),0)/r.length;return{...p,...bs(p,a,s),side:e,type:s,wish:f,head:a,room:u}}
function $m(t,e,n,o){let r=new Map,s=new Map([...n].filter(([l])=>o(l))),i=new Set,a=[];for(let[l,{anchor:c,side:u,ids:p,
ends:f,next:w}]of t.entries()){let g=`trunk ${l}`,{left:y,right:b,top:A,bottom:N,x:z,y:Y}=e[l];i.add(g),s.set(g,{...c,id:g,
x:z,y:Y,left:y,right:b,top:A,bottom:N,radius:0,lines:null});for(let[st,lt]of p.entries()){let H=f[st],tt=Math.abs(H.x-c.
x)<1,St=u>0?H.left-b:y-H.right;!tt&&St>=Gn?a.push({id:lt,statement:{subject:g,object:H.id},place:0,many:1}):r.set(lt,Nl(
e[l],H,u,tt?w:null))}}for(let[l,c]of Jo(a,s,!0,i))r.set(l,c);return r}function Pm(t,e,n,o){let r=[];if(t.length>Dl)return r;
let s=i=>[...o,...r].filter(a=>a.left<i.right&&i.left<a.right&&a.top<i.bottom&&i.top<a.bottom).length;for(let i of t){let a=e.
get(i),l=At(x.get(i)),c=Fl(l,us(a)/n,0),{wide:u,high:p}=bs(c,0,n),w=Tm.map(g=>Ut(a,g)).map(({x:g,y})=>He(g,y,0,u,p)).reduce(
(g,y)=>s(y)<s(g)?y:g);r.push({...w,text:l,rows:c.rows,type:n,head:0,way:0,ids:[i]})}return r}function Gl(t){return new Set(
t.map(tr)).size===1?tr(t[0]):W.soft}function ys(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(1).match(/../g)??
[]).map(n=>parseInt(n,16))}function Pl(t){let[e,n,o]=ys(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);
return .2126*e+.7152*n+.0722*o}function Dm(t){let[e,n]=[ys(t),ys(W.text)],o=Pl(W.ground);for(let r=0;r<1;r+=.1){let s=`#${e.
map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[Pl(s),o].sort((l,c)=>l-c);if((a+.05)/
(i+.05)>=Em)return s}return W.text}function Ul(t,e){for(let n of e){t.save(),t.translate(n.x,n.y),t.fillStyle=W.ground,t.
globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.high,2*n.wide,2*n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Dm(Gl(
n.ids)),t.textAlign="center",t.textBaseline="middle";let o=Math.cos(n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{ee(t,r,-o*
n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,"italic")}),n.head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.
way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[-1,1])t.lineTo(-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}
function ql(t,e){for(let{ids:n,path:o}of e){let r=Zo(x.get(n[0]));t.save(),t.strokeStyle=Gl(n),t.lineWidth=r.width*1.9,t.
setLineDash(r.dash),t.stroke(o),t.restore()}}function zt(){let t=U(),e=O.names.size>Ne,n=`${te} ${t} ${D}`;if(P.key===n&&(!P.part||cn(P.part,Pt())))return P;let o=e?
Pt(1):null,r=Ko(t),s=_n(t,r,o);il(r,s,t);let{lines:i,rest:a}=yl(s);return fi({key:n,part:o,names:s,groups:r,lines:i,rest:a,
..._l(s,i,t)}),P}var ue={left:24,right:10,top:8,bottom:8},Yl=1.7,Wm=.8,Kl=8,Zl=300,Bm="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function Ms(t){let{x:e,y:n,radius:o}=K.get(t);vs({left:e-o,top:n-o,width:2*o,height:2*o})}function tc({x:t,
y:e}){let n=Re({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=I.clientWidth&&n.y<=I.clientHeight}function lr(t){let e=Re(L.get(t));
e.x>=30&&e.y>=20&&e.x<=I.clientWidth-30&&e.y<=I.clientHeight-20||(G.whole=!1,Ue({position:L.get(t),scale:U()}))}function ir(){
return ec(B(Bm))}function ec(t){let e=I.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>mt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function nc(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<I.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,I.clientHeight-n+4);return e}function Os(){let t=I.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=T("details").getBoundingClientRect();
return!it()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function ks(t,e,n){
let o=I.clientWidth-e.left-e.right,r=I.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function oc(){if(F.printing)return cs;if(O.narrowed||!Wn())return Yl;let{width:t,height:e}=Eo();
return Math.min(Yl,Math.max(1,Math.min(I.clientWidth/t,I.clientHeight/e)))}function zm({scale:t,position:e}){let n=ir();
if(!n.length||O.names.size>Ne)return[];let o=Ko(t),r=[..._n(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+I.clientWidth/2,right:(i-e.x)*t+I.clientWidth/2,top:(a-e.y)*t+I.clientHeight/2,bottom:(l-e.y)*t+I.clientHeight/
2}));return n.filter(s=>r.some(i=>mt(i,s)))}function Ge(){G.whole=!0;let t={...O.groups.size?Yo:ue};if(F.printing){Jl(ks(
M,t,oc()));return}if(O.narrowed){let o=Os();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=I.clientHeight-o.bottom,
t.right+=I.clientWidth-o.right)}let e=Vl(t);if(!e)return;let n=nc(zm(e));Jl(n.top||n.bottom?Vl({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function Vl(t){let e={width:I.clientWidth-t.left-t.right,height:I.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(ct.size||Tn(e),xe(),ks(M,t,oc()))}function Jl(t){t&&(Kt(),Ct(),we(t))}
function Ss(){G.asOpened=!1,Ge()}function xs(){return _t()/(M.name*M.grown)}function Xl(t){return[..._n(t,new Map).values()].
filter(({lines:e})=>e).length}function fe(){if(Ge(),G.asOpened=!0,O.groups.size||!O.names.size||O.names.size>Zl)return;let t=U(),
e=xs(),n=O.names.size*(X()==="columns"?1:Wm);if(t>=e||Xl(t)>=n)return;G.whole=!1;let o=Array.from({length:Kl-1},(a,l)=>t*
(e/t)**((l+1)/Kl)),s=M.grown>1||O.narrowed&&X()==="columns"&&!ot()?e:o.find(a=>Xl(a)===O.names.size)??e,i=O.narrowed?Os():
{left:0,top:0,right:I.clientWidth,bottom:I.clientHeight};we({...rc(s,i,O.narrowed?d.focus:null),animation:!1})}function ar(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=L.get(t);return s-e>M.mark/2&&s+M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.
line<r}function Fm(t){let e=0;for(let n of O.names)ar(n,t)&&(e+=3+E.get(n).count+(R?.entities.has(n)?1e3:0));return e}function rc(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*M.line},i=[...new Set([n,...R?[...R.entities].slice(0,
60):[],...be(60)])].filter(b=>O.names.has(b)).map(b=>L.get(b)),a=(b,A,N,z,Y)=>N+2*Y<=z?A+(N-z)/2:Math.max(A-Y,Math.min(b,
A+N+Y-z)),l=a(M.left-r.x/2,M.left,M.width,o.x,r.x/2),u=X()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+M.mark+
M.text*M.grown-o.x]).map(b=>a(b,M.left,M.width,o.x,r.x)),p=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,M.top,M.height,
o.y,M.line)),f=null;for(let b of new Set(u))for(let A of new Set(p)){let N={left:b,top:A,right:b+o.x,bottom:A+o.y};if(n!==
null&&!ar(n,N))continue;let z=Fm(N);(!f||z>f.weight)&&(f={weight:z,left:b,top:A})}let w=L.get(n)??{x:M.left+M.width/2,y:M.
top+M.height/2},{left:g,top:y}=f??{left:w.x-o.x/2,top:w.y-o.y/2};return{scale:t,position:{x:g+(I.clientWidth/2-e.left)/t,
y:y+(I.clientHeight/2-e.top)/t}}}function sc(t){if(!O.names.has(t))return;let e=U(),n=G.whole&&e>xs()*.8?e:Math.max(e,xs()),
o=Os(),[r,s]=[oe({x:o.left,y:o.top}),oe({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=it()&&(o.right<
I.clientWidth||o.bottom<I.clientHeight);G.whole&&n===e&&!a||n===e&&ar(t,i)&&[...R?.entities??[]].every(l=>!O.names.has(l)||
ar(l,i))||(G.whole=!1,Ue(rc(n,o,t)))}function Ue(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||L.size>
Ne;G.asOpened=!1,we({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function cr(t){G.whole=!1,Ue({scale:Math.
min(6,Math.max(.005,U()*t))})}function vs(t){let e=ks(t,{left:10,right:10,...nc(ir())},1.3);e&&(G.whole=!1,Ue(e))}function Ql(t){
let e=Pt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,u]=[oe({x:s,y:a}),oe({x:i,y:l})];return{left:c.x,right:u.x,
top:c.y,bottom:u.y}}),[o,r]=[0,0];for(let s of P.names.values()){let i=s.lines?kl(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!cn(e,i)||n.some(a=>mt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Hm(){let t=T("beyond-view"),e=!F.
printing&&!ct.size&&X()!=="overview"&&P.names.size<=Zl,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesWi\
thoutRoom",r],a=o&&G.asOpened?`${h("windowTooSmall")} `:"",l=i?a+h(i===1?`${s}One`:s,{n:i}):"";t.textContent!==l&&(t.textContent=
l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});return}n(Ql(ir())),t.hidden||n(Ql([...ir(),...ec([t])]))}function ic(){yt(
"afterDrawing",Hm),yt("zoom",()=>{G.whole=!1,G.asOpened=!1}),yt("dragEnd",()=>{j.byFinger||(G.asOpened=!1)}),yt("resize",
()=>requestAnimationFrame(()=>{F.printing||(G.asOpened?fe():G.whole&&Ge())})),new MutationObserver(()=>{G.asOpened&&O.narrowed&&
!F.printing&&fe()}).observe(T("details"),{attributeFilter:["data-open"]})}function ac(t){let e=T("details").getBoundingClientRect();
zt();let[n]=d.lines,o=L.get(t)??(P.lines.has(n)?Ut(P.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[Re(
o),I.getBoundingClientRect(),U()],[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,u={across:(Math.max(0,s.left)+e.left)/2,down:(Math.
max(0,s.top)+e.top)/2},p=c&&a+3*_e>e.left?a-u.across:0,f=!c&&l+3*_e>e.top?l-u.down:0;if(!p&&!f)return;let{x:w,y:g}=ge();
G.whole=!1,Ue({scale:i,position:{x:w+p/i,y:g+f/i}})}var lc=2,Es=8,_m=40,Ts=[],cc="";function Gm(){let t=new Map;for(let[n,{x:o}]of L){if(ct.has(n)||!O.names.has(n))continue;
let r=t.get(o)??[];t.set(o,r),r.push(n)}let e=[];for(let[n,o]of[...t].sort(([r],[s])=>r-s)){let r=nt(o[0]).column??0,s=e.
at(-1);s?.column===r?s.names.push(...o):e.push({column:r,left:n-M.mark/2,names:o})}return e}function Um({column:t,names:e}){
if(!k.variants.includes("plain")&&t)return h(`column${t}`);let n=new Map;for(let r of e){let s=nt(r),i=S(s.plural??s.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([r,s],[i,a])=>a-s||(r<i?-1:1)).map(([r])=>r).filter(Boolean);return o.slice(
0,lc).join(", ")+(o.length>lc?", \u2026":"")}function fc(){let t=T("heads"),e=X()==="columns"&&ot()===null&&O.names.size>
0;t.hidden===e&&(t.hidden=!e,uo())}function qm(){let t=T("heads");if(t.hidden)return;let e=`${te} ${D}`;if(cc!==e){cc=e;
let n=Gm();Ts=n.map((o,r)=>({left:o.left,right:n[r+1]?.left??M.left+M.width,part:m("span",{},Um(o))})),t.replaceChildren(
...Ts.map(({part:o})=>o))}for(let{left:n,right:o,part:r}of Ts){let s=Math.max(Es,Re({x:n,y:0}).x),i=Math.min(t.clientWidth-
Es,Re({x:o,y:0}).x)-s-Es;r.hidden=i<_m,r.style.transform=`translateX(${Math.round(s)}px)`,r.style.maxWidth=`${Math.floor(
i)}px`,r.title=r.textContent??""}}function uc(){yt("afterDrawing",qm)}function hn(){for(let t of B("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===X()));
T("arrange-again").hidden=!ct.size}function ke(t){C({open:[...d.open.filter(e=>e!==t),t]}),Q(h("groupOpened",{names:Ot(t)}))}function mc(t){let e=o=>o!==null&&
(ut.get(o)===t||ut.get(o)?.startsWith(`${t}.`)),n=d.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));C({open:n,...e(d.focus)||
e(d.path)?ft:{}}),Q(As())}function As(){return h(O.groups.size===1?"oneGroup":"someGroups",{n:O.groups.size,names:fo()})}var pc;function qe(t){let e=bt.open?V(".told",HTMLElement,bt):T("told");bt.open||Q(t),e.textContent=t,clearTimeout(pc),pc=
setTimeout(()=>{e.textContent=""},6e3)}var bt=m("dialog",{id:"notice","aria-labelledby":"notice-title"});function gn(t,e,n=[]){
bt.replaceChildren(m("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),m("div",{class:"buttons"},...n,m("button",{type:"\
button",class:"leave",onclick:()=>bt.close()},h("close")),m("span",{class:"told",role:"status"}))),bt.open||bt.showModal()}
function fr(t,e,n=[],o=[]){let r=m("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);gn(t,[...n,r],o),
r.select()}function dc(){bt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(bt,m("div",{id:"told",
class:"told","aria-hidden":"true"}))}function hc(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function gc(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function wc(){return Kn({...Yn(),groups:new Set})}function Yn(){return{names:new Set([...v.entities].filter(t=>!v.bare.has(
t))),drawn:new Set(O.names),groups:new Set(O.groups.keys()),statements:[...v.statements]}}function ur(){return k.sources.
length?k.sources.length>3?h("sources",{n:k.sources.length}):k.sources.map(t=>Is(t)).join("; "):""}function Is(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function mr(){let{iri:t,version:e}=k.dataset;return[e&&h(
"version",{version:e}),t].filter(Boolean).join(", ")}function Ls(){let{focus:t,path:e,steps:n}=d;return t===null?"":e!==
null&&ot()?h("partBetween",{from:$(t),to:$(e)}):!O.narrowed||!v.entities.has(t)?"":h(n===1?"partAround":"partFartherArou\
nd",{name:$(t),n:n??""})}function Ym(){return!R||O.narrowed?"":d.focus!==null?h("altFocus",{name:$(d.focus)}):d.lines.length?
h("altLines",{statements:[...R.statements].map(t=>he(x.get(t))).join("; ")}):""}function Kn(t){return[S(k.title),Ls(),ur()&&
`${h("source")}: ${ur()}`,...k.notes.map(S),ye(),t.groups.size?h(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:fo()}):"",h("shown",{names:t.names.size,allNames:E.size,...nn(t.statements)}),mr()&&`${h("dataset")}: ${mr()}`].
filter(Boolean).join(" \xB7 ")}function Km(t){return[...t.groups].sort((e,n)=>O.groups.get(n).count-O.groups.get(e).count||
(e<n?-1:1)).slice(0,5)}function pr(t){let{statements:e,made:n}=nn(t.statements),o=new Map;for(let s of t.statements){let{
subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,
i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${vt(s)} (${i})`);return[h("altShown",{title:S(k.title),names:Zt(t.
names.size,"oneName","someNames"),statements:Zt(e,"oneStatement","someStatements"),made:n}),Ls()&&h("altPart",{part:Ls()}),
Ym(),t.groups.size?h("altGroups",{groups:Km(t).map(Ot).join("; ")}):"",r.length?h("altMost",{names:r.join("; ")}):"",ur()&&
h("altSource",{source:ur()}),ye()&&`${ye()}.`].filter(Boolean).join(" ")}async function Vm(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function dr(t,e,n){
await Vm(t,e)?qe(n):fr(h("copyByHand"),t)}function Jm(t){return S(t.source)?k.sources.find(({id:e})=>e===t.origin):null}
function Xm(t){let e=[S(t.said),S(t.when)].filter(Boolean).join("; "),n=Jm(t),r=[(n&&(S(n.citation)||Is(n)))?.replace(/[.\s]+$/,
""),S(t.where)].filter(Boolean).join(", ");return[he(t)+(e&&` (${e})`),t.quote?[": ",m("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${h("dataset")}: ${[S(k.title),mr()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function Qm(t){let e=m("p",{lang:D},Xm(x.get(t)));return dr(e.textContent,e,h("copiedStatement"))}function yc(t){return m(
"button",{type:"button",class:"copy",onclick:()=>Qm(t)},h("copyWithSource"))}function Zm(){return on().filter(t=>v.statements.
has(t))}function bc(){let t=k.variants.includes("plain")?3:void 0,e=d.date!==null,n=k.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>h(r));return e&&o.splice(5,0,ye()),
[[...o.slice(0,t),...n?[h("changes")]:[]],...Zm().map(r=>{let s=x.get(r);return[...[$(s.subject),S(Z(s).label),s.object===
null?S(s.value):$(s.object),S(s.said),S(s.when),...e?[re(r)]:[],s.quote,xt(s)].slice(0,t),...n?[sa(s)]:[]]})].map(r=>r.map(
hc))}function xc(){let[t,...e]=bc(),n=(s,i)=>m("tr",{},s.map(a=>m(i,gc(a),a))),o=m("div",{lang:D},m("table",{border:"1",
cellspacing:"0",cellpadding:"4"},m("thead",{},n(t,"th")),m("tbody",{},e.map(s=>n(s,"td")))),m("p",{},wc())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return dr(r,o,Zt(e.length,"copiedOneRow","copiedRows"))}function Mc(){let t=D==="nl"?";":",",e=bc().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Se(t,e=$(t)){return E.has(t)?m("button",{type:"button",class:"name",onclick:()=>C({focus:t,lines:[]})},e):m("b",
{},t)}function tp(t){if(!t.text)return t.quote?m("blockquote",{lang:t.language},m("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),m("m\
ark",{},o)),n=n.slice(r+o.length))}return m("blockquote",{lang:t.language},e,n)}function Ns(t,...e){let n=x.get(t),o=m("\
div",{class:"said"},m(n.denied?"b":"span",{},S(n.said)));for(let s of[S(n.when),re(t),xt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",v.aside.has(t)?"aside":""].filter(Boolean).join(" ");return m("div",
{class:r,"data-statement":t},e,o,rn(n),tp(n),yc(t))}function js(t,e){return t.object===null?m("b",{},S(t.value)):Se(t.subject===
e?t.object:t.subject)}function Oc(t,e){return m("div",{class:"statement"},js(t,e),m("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=x.get(n);return m("div",{class:"said"},`${h("basedOn")}: `,m("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${xt(o)}`)}))}function me(t){return m("h2",{tabindex:"-1"},t)}function Vn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?m("b",{},S(n.value)):Se(o?n.subject:n.object);return Ns(t,Se(o?e:n.subject),m(
"div",{},At(n,o)),r)}function Jn(t){return m("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[$(n.subject),At(n),n.object===
null?S(n.value):$(n.object)];return m("li",{class:n.denied?"statement denied":"statement","data-statement":e},m("button",
{type:"button",class:"name",onclick:()=>C({focus:null,lines:[e]})},o[0]," ",m("i",{},o[1])," ",o[2]),m("div",{class:"sai\
d"},m(n.denied?"b":"span",{},S(n.said)),xt(n)&&` \xB7 ${xt(n)}`))}))}var hr=50,ve={ids:[],until:hr};function Cs({one:t,other:e}){C({...ft,between:[t,e]})}function ep(t){let e=Tt(t);return e===
null?Se(t):m("button",{type:"button",class:"name",onclick:()=>ke(e)},m("span",{class:"unseen"},`${h("openGroup")}: `),Ot(
e))}function np(t){let e=new Map;for(let n of t){let o=At(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function kc(){let t=$n();ve.ids!==t&&(ve={ids:t,until:hr});let e=t.slice(0,ve.until);return[me(Wo()),
m("p",{class:"hint"},h("endsOf")),m("ul",{class:"counted"},(d.between??[]).map(n=>{let o=O.groups.get(Tt(n));return m("l\
i",{},ep(n)," ",o?m("span",{class:"count"},h("someNames",{n:o.count})):null)})),t.length?null:m("p",{class:"absent"},h("\
noneBetween")),t.length?m("h3",{},h("relationsTitle")):null,m("ul",{class:"counted"},np(t).map(([n,o])=>m("li",{},n," ",
m("span",{class:"count"},String(o))))),t.length?m("h3",{},h("statementsOf")):null,Jn(e),e.length<t.length?m("p",{class:"\
more"},h("partListed",{n:e.length,all:t.length})," ",m("button",{type:"button",onclick:op},h("moreRows",{n:Math.min(hr,t.
length-e.length)}))):null]}function op(){let t=ve.until;ve.until+=hr,ce(),B("#chosen .choice button")[t].focus(),Q(h("pa\
rtListed",{n:Math.min(ve.until,ve.ids.length),all:ve.ids.length}))}var Rs=new Set;function Sc(t){let e=Hn.get(at(t))??[];
if(!e.length)return null;let n=m("ul",{class:"counted"}),o=m("details",{class:"links",open:Rs.has(t)?"":null},m("summary",
{},h("linksOfGroup",{n:e.length}),m("span",{class:"unseen"},` ${mn(t)}`)),n),r=()=>{if(!o.open){Rs.delete(t);return}Rs.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===at(t)?s.other:s.one,a=Tt(i),l=a===null?$(i):Ot(a);return m(
"li",{},m("button",{type:"button",class:"name",onclick:()=>Cs(s)},l)," ",m("span",{class:"count"},h(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function vc(){T("group-list").replaceChildren(...O.groups.size?[m("p",{},h("readGroups")),un.every(o=>o.drawn)?"":m("p",
{},h("strongestDrawn")),m("h3",{},h("groupsTitle")),rp()]:[]),ie(T("group-list"));let t=T("groups");if(t.hidden=!K.size||
X()!=="overview"||!O.groups.size&&!O.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-\
group]")?.dataset.group,n=[...O.opened].filter(o=>!K.get(o).names.length||v.entities.size).sort();t.replaceChildren(m("p",
{},As()),...n.map(o=>m("button",{type:"button","data-group":o,title:h("closeGroup"),onclick:()=>mc(o)},m("span",{"aria-h\
idden":"true"},"\xD7")," ",m("span",{class:"unseen"},`${h("closeGroup")}: `),Ot(o)))),e!==void 0&&(t.querySelector(`[dat\
a-group="${e}"]`)??I).focus({preventScroll:!0})}function rp(){let t=[...O.groups].sort(([e,{count:n}],[o,{count:r}])=>r-
n||(e<o?-1:1));return m("ul",{},t.map(([e,{count:n}])=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>ke(e)},
Ot(e))," ",m("span",{class:"count"},String(n)),Sc(e))))}function sp(){if(d.between===null||!d.between.every(i=>L.has(i)))return;let t=d.between.map(i=>L.get(i));if(t.every(tc))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/U(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];vs({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var $s="",Ec="",Ps=new Set;function Tc(t){qa(),fc(),el(),Kt(),hn(),
vc(),Ct();let e=O.narrowed?`${d.focus} ${d.path} ${d.steps}`:Wn()?[...O.names].sort().join(" "):"",n=`${X()} ${e}`;$s!==
n||G.asOpened&&Ec!==D?(fe(),!$s&&d.open.length&&Ms(d.open[d.open.length-1])):(d.focus===null||!t)&&ip(),d.focus!==null&&
t&&!O.narrowed&&sc(d.focus),it()&&(j.clicked||t&&d.lines.length)&&ac(d.focus),d.between!==null&&t&&sp(),$s=n,Ec=D,Ps=new Set(
O.opened),rt()}function ip(){let t=d.open[d.open.length-1],e=d.open.some(o=>O.opened.has(o)&&!Ps.has(o)),n=[...Ps].some(
o=>!O.opened.has(o));n&&!O.opened.size?fe():t!==void 0&&(e||n)&&Ms(t)}var Ds=[],gr="";function Ws({moved:t=!1}={}){Ct(),ya(),ce(),Zi();for(let e of Ds)e.classList.remove("chosen");Ds=R?[...R.
statements].flatMap(e=>wt.get(e)??[]):[];for(let e of Ds)e.classList.add("chosen");Tc(t)}function ap(t){let e=t?null:v;t||
To(),ka(e)}function lp(){if(d.between!==null)return Wo();let t=R?.statements.size??0;return h(t===1?"chosenOne":"chosen",
{name:d.focus!==null?$(d.focus):h("statement"),n:t})}function Bs(t){(d.language!==D||!t)&&(ci(d.language),Aa(),ea());let e=t??
{focus:null,lines:[],between:null},n=d.focus!==e.focus||d.lines.join(" ")!==e.lines.join(" ")||String(d.between)!==String(
e.between),o=le();if(ap(!t),ta(),Gi(),Sa(),Oa(),q.open!==d.list&&!F.parts&&(q.open=d.list),n&&Nt(o?"details":null),n&&o&&
it()&&T("picture").scrollIntoView(),Ws({moved:n&&!j.clicked}),!n){t&&ze()!==gr&&Q(ze()),gr=ze();return}gr=ze(),T("detail\
s").scrollTop=0,o&&!j.clicked&&jr(),Q(o?lp():gr),j.clicked=!1}function kt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Xn=null;function Qn(){if(Xn!==null)return Xn;Xn=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of E){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Xn.push({id:t,name:i,folded:` ${kt(i)} `})}return Xn}
function Ac(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function zs(t){let e=kt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Qn()){if(!e.every(i=>r.folded.includes(i)))continue;let s=Ac(r.folded,e)+(r.name===$(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Ht){let i=Math.max(...Object.values(
s).map(a=>Ac(` ${kt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?E:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:$(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||E.get(s.id).count-E.get(r.
id).count||(r.id<s.id?-1:1))}var Zn=12;function to(t){return zs(t).slice(0,Zn)}var jc=6,Lc=5,Ic=null;function Rc(t){let e=kt(
t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=s=>e.every(i=>s.includes(` ${i}`)),o=[...Qt].
filter(([,{label:s,inverse:i,count:a}])=>a&&[s,i].some(l=>l&&Object.values(l).some(c=>n(` ${kt(c)}`))));Ic??=[...x].flatMap(
([s,{quote:i}])=>i?[{id:s,folded:` ${kt(i)}`}]:[]);let r=[];for(let{id:s,folded:i}of Ic){if(r.length===Lc)break;n(i)&&r.
push({statement:s})}return[...o.slice(0,Lc).map(([s])=>({relation:s})),...r]}function cp(t,e){if(Math.abs(t.length-e.length)>
1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-
o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===
[...s].reverse().join("")}var fp=5,Nc=null;function up(){return Nc??=new Set(Qn().flatMap(({folded:t})=>t.trim().split("\
 "))),Nc}function Cc(t){let e=kt(t).split(" ").filter(Boolean).map(o=>o.length<fp||Qn().some(({folded:r})=>r.includes(o))?
[o]:[...up()].filter(r=>cp(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).
map(o=>o.join(" ")).find(o=>to(o).length)??null}var mp="http://www.w3.org/2000/svg";function dt(t,e={},...n){let o=document.createElementNS(mp,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?pt(s):s);return o.append(...n),o}function pt(t){return String(Math.
round(t*100)/100)}function eo(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var $c={M:2,L:2,C:6},pp=100,Ft={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},dp={middle:.35,
top:.8,hanging:.8,bottom:-.2},hp={center:"middle",right:"end",end:"end"},pe=class{fillStyle=Ft.fillStyle;strokeStyle=Ft.
strokeStyle;lineWidth=Ft.lineWidth;lineJoin=Ft.lineJoin;lineCap=Ft.lineCap;globalAlpha=Ft.globalAlpha;font=Ft.font;letterSpacing=Ft.
letterSpacing;wordSpacing=Ft.wordSpacing;textAlign=Ft.textAlign;textBaseline=Ft.textBaseline;constructor(e){this.area=e,
this.drawing=dt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
Ft);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,u=4/3*Math.tan(c/4),p=(f,w)=>{let[g,y]=[o*(Math.cos(f)-w*Math.
sin(f)),r*(Math.sin(f)+w*Math.cos(f))];return[e+g*Math.cos(s)-y*Math.sin(s),n+g*Math.sin(s)+y*Math.cos(s)]};this.lineTo(
...p(i,0));for(let f=0;f<l;f+=1){let[w,g]=[i+f*c,i+(f+1)*c];this.bezierCurveTo(...p(w,u),...p(g,-u),...p(g,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+$c[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>pp&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+$c[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>pt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(zn),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${pt(l)} ${pt(c)}`).join(" ")).join("");this.write(dt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return mi(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),u=this.measureText(e).width*this.place.
scale,p=hp[this.textAlign]??null,f=-(p==="middle"?u/2:p?u:0),{turn:w}=this.place,g=He(c.x+(f+u/2)*Math.cos(w),c.y+(f+u/2)*
Math.sin(w),w,u/2,r*.8);this.write(dt("text",{x:c.x,y:c.y+r*(dp[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:u,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":p,transform:w?`rotate(${pt(w*180/Math.PI)} ${pt(c.x)} ${pt(
c.y)})`:null},eo(e)),g)}write(e,n){if(!mt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?zn(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=dt("g",{},dt("title",{},eo(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var gp=3e3,wp=120,Ye=null,Fs;function Pc(t){if(t instanceof pe){yp(t);return}let e=Pt(),n=U();if(Ye!==null&&Ye.version===
te&&Math.abs(Ye.scale-n)<n*.001&&cn(Ye.part,e)||(clearTimeout(Fs),F.printing||(Fs=setTimeout(bp,wp))),Ye===null)return;let{
part:r,canvas:s}=Ye;t.save(),t.globalAlpha=R?Rt():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Dc(){return[...v.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&O.names.has(e)&&O.names.
has(n))}function yp(t){let e=new pn;for(let{subject:n,object:o}of Dc())e.moveTo(L.get(n).x,L.get(n).y),e.lineTo(L.get(o).
x,L.get(o).y);t.save(),t.globalAlpha=R?Rt():.4,t.strokeStyle=W.line,t.lineWidth=.7/U(),t.stroke(e),t.restore()}function bp(){
let t=Pt(.5),e=U(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=W.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:te},s=Dc(),i=0,a=()=>{if(r.version===te){o.beginPath();for(let l=Math.min(s.length,i+gp);i<
l;i+=1){let[c,u]=[L.get(s[i].subject),L.get(s[i].object)];Math.max(c.x,u.x)<t.left||Math.min(c.x,u.x)>t.right||Math.max(
c.y,u.y)<t.top||Math.min(c.y,u.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(u.x,u.y))}if(o.stroke(),i<s.length){Fs=setTimeout(
a);return}Ye=r,rt()}};a()}function xp(t,e){for(let[n,o]of P.names)o.lines&&!or.has(n)&&mt(o,e)&&Oe(t,n)}function Mp(t){let e=new Map;for(let[n,o]of P.
names){if(o.lines)continue;let{fill:r}=nt(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=R?Rt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of P.names)o.lines&&!o.covers&&Oe(t,n);for(let n of O.groups.keys())ps(t,n)}function Op(t){zt(),or.clear(),al(
t),ol(t),P.rest&&Pc(t);for(let e of P.lines.keys())(!R||!R.statements.has(e))&&er(t,e,!1)}function kp(t){yi()?xp(t,Pt()):
Mp(t);for(let[e,n]of P.names)n.covers&&Oe(t,e);if(_.at!==null&&O.names.has(_.at)&&Oe(t,_.at),R){ql(t,P.trunks);for(let e of R.
statements)P.lines.has(e)&&er(t,e,!0);for(let e of R.entities)Oe(t,e);Ul(t,P.words)}for(let e of Bt.statements)P.lines.has(
e)&&!R?.statements.has(e)&&er(t,e,!0);for(let e of Bt.names)Oe(t,e)}function Wc(){Mi({radiusOf:t=>K.get(Tt(t))?.radius??
E.get(t).size,draw:(t,e)=>{let n=Tt(e);n===null?Oe(t,e):ps(t,n)}}),yt("beforeDrawing",Op),yt("afterDrawing",kp)}var Bc=3,wn=14,Sp=60,vp=180,yn,wr="";function Ep(t){let e=x.get(t),n=[S(e.when),re(t),xt(e)].filter(Boolean).map(o=>` \xB7 ${o}`);
return m("div",{class:e.denied?"denied":""},m("p",{},he(e)),m("p",{class:"said"},m(e.denied?"b":"span",{},S(e.said)),n),
e.quote?m("p",{lang:e.language},m("q",{},e.quote)):null)}function Tp(t){let e=et.get(t).filter(o=>v.statements.has(o)).length,
n=S(nt(t).label);return[m("p",{},m("b",{},$(t))),m("p",{class:"said"},[n,Zt(e,"oneStatement","someStatements")].filter(Boolean).
join(" \xB7 "))]}function Ap(t){let e=t.length-Bc;return[...t.slice(0,Bc).map(Ep),e>0?m("p",{class:"said"},h("moreHere",
{n:e})):""]}function Lp({name:t,group:e,lines:n,bundle:o}){return t!==null?Tp(t):e!==null?[m("p",{},mn(e))]:o!==null?[m(
"p",{},Pn(o))]:Ap(n)}function zc(t,{x:e,y:n}){let{name:o,group:r,lines:s,bundle:i}=t,a=JSON.stringify([o,r,s,i&&[i.one,i.
other]]);if(a!==wr){if(o===null&&r===null&&!s.length&&i===null){yr();return}wr=a,clearTimeout(yn),yn=setTimeout(()=>{bl(
o,s);let l=T("pointed");l.replaceChildren(...Lp(t)),l.hidden=!1,Ip(l,e,n)},Sp)}}function Ip(t,e,n){let{width:o,height:r}=t.
getBoundingClientRect(),s=e+wn+o<document.documentElement.clientWidth-6?e+wn:Math.max(6,e-wn-o),i=n+wn+r<innerHeight-6?n+
wn:Math.max(6,n-wn-r);t.style.left=`${s}px`,t.style.top=`${i}px`}function yr(){wr="",clearTimeout(yn),yn=setTimeout(Ke,vp)}
function Ke(){wr="",clearTimeout(yn),T("pointed").hidden=!0,xl()}function Fc(){let t=T("pointed");t.addEventListener("mo\
useenter",()=>clearTimeout(yn)),t.addEventListener("mouseleave",yr),addEventListener("wheel",Ke,{capture:!0,passive:!0}),
document.addEventListener("pointerdown",e=>{t.contains(e.target)||Ke()},!0)}function Hc(){return!T("pointed").hidden}function de(t){let e=U(),n=!j.byFinger&&nr(t,e,wl).length>0,o=Sl(t,n?0:void 0),r=o===null?ll(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=j.byFinger?jp(t):{name:o,group:r,lines:nr(t,e)},{bundle:i,distance:a}=s.
name===null?rl(t,j.byFinger?_e:Xo,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<Me(P.lines.get(s.lines[0]),
t,_e/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function br(t){let e=I.getBoundingClientRect();return oe({x:t.clientX-
e.left,y:t.clientY-e.top})}function Np(t,e){let n={name:null,distance:1/0};for(let[o,r]of P.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function jp(t){let e=_e/U(),{name:n,distance:o}=Np(t,e),r=nr(t,Xo/e),s=r.length?Me(P.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var no={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Rp=20;function Hs(t,e){ct.set(t,e),L.set(t,e),
Ct(),Kt(),rt()}function _c(t,e){let n=L.get(t);j.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function _s(){let{name:t,went:e}=j.
dragged;return j.dragged=null,hn(),rt(),e&&Q(h("namePlaced",{name:$(t)})),e}function Gc(){yt("dragStart",({pointer:t})=>{
if(j.byFinger)return;let{name:e}=de(t.canvas);e!==null&&(_c(e,t.canvas),An(!1))}),document.addEventListener("pointermove",
t=>{if(!j.dragged||!t.isPrimary)return;let e=br(t);j.dragged.went=!0,Hs(j.dragged.name,{x:Math.round(e.x+j.dragged.x),y:Math.
round(e.y+j.dragged.y)})}),yt("dragEnd",()=>{j.byFinger||(G.whole=!1,j.dragged&&(_s(),An(!0)))}),Ln.push(()=>{d.focus!==
j.placing&&(j.placing=null)})}function Uc({event:t,pointer:e}){if(!j.byFinger||t.type!=="press")return!1;let{name:n}=de(
e.canvas);return n===null||j.placing!==null?(j.rested=e,!0):(_c(n,e.canvas),rt(),!0)}function qc(t){j.placing=j.placing===
t?null:t,ce(),(j.placing===null||!it())&&document.getElementById("move-name")?.focus({preventScroll:!0}),j.placing!==null&&
(it()&&Nt(null),qe(h("pickPlace",{name:vt(t)})))}function Yc({pointer:t}){if(j.placing===null)return!1;let e=j.placing;return j.
placing=null,L.has(e)?(Hs(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),hn(),ce(),qe(h("namePlaced",{name:vt(e)})),
!0):!1}function Kc(t,e){let[n,o]=no[e],{x:r,y:s}=L.get(t),i=Rp/U();Hs(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),hn(),
lr(t),Q(h("nameMoved",{name:$(t),where:h("sides").split(", ")[Object.keys(no).indexOf(e)]}))}var Cp=2;function Vc(){yt("click",t=>{if(Uc(t)||Yc(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=de(e.canvas);
if(o!==null){ke(o);return}if(s!==null){if(String(d.between)===String([s.one,s.other]))return;j.clicked=!0,Cs(s);return}if(n===
null&&!r.length){le()&&C(ft);return}n===d.focus&&r.join(" ")===d.lines.join(" ")||(j.clicked=!0,C({focus:n,lines:r}))}),
I.addEventListener("mousemove",t=>{if(j.dragged||t.buttons){Ke();return}let e=de(br(t)),{name:n,group:o,lines:r,bundle:s}=e;
j.byFinger||zc(e,{x:t.clientX,y:t.clientY}),I.style.cursor=n!==null||o!==null||r.length||s!==null?"pointer":""}),I.addEventListener(
"mouseleave",yr),yt("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:r}=de(t.canvas);if(e!==null||n!==null||
o.length||r!==null)return;let s=Math.min(6,U()*Cp),i=U()/s,{x:a,y:l}=ge();G.whole=!1,Ue({scale:s,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var $p=9,Ee=new Map,Jc=0;function Pp(t){let e=Pt(),n=U(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
ue.top)}function Dp(t,e){let n=e;if(Ee.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),Pp(e)),a=i-e+Jc,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,u=Math.abs(a-c)>=1;n=u?e+c:i,Jc=u?0:a-c}if(!t&&!n)return;G.whole=
!1,G.asOpened=!1;let o=U(),{x:r,y:s}=ge();we({position:{x:r-t/o,y:s-n/o},animation:!1})}function Xc(){I.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==j.byFinger&&An(!e),j.byFinger=e,e&&Ee.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),I.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(j.byFinger=!1);let e=Ee.get(t.
pointerId);if(!e||j.dragged||(e.moves||=Ee.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>$p,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Dp(n/Ee.size,o/Ee.size)});
for(let t of["pointerup","pointercancel"])I.addEventListener(t,e=>{let n=Ee.get(e.pointerId);if(!Ee.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?j.rested:null;if(j.rested=null,o&&xi(o),!j.dragged)return;let{name:r}=j.dragged;_s()||
t==="pointercancel"||(j.clicked=!0,C({focus:r,lines:[]}))});I.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),I.addEventListener(
"contextmenu",t=>{j.byFinger&&t.preventDefault()})}function Qc(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function Te(t){return d.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}function Wp(t,[e,n]){let o=L.get(t),r=E.has(t)?Ao(t):new Map,s=X()==="columns"&&!ot(),i=null;for(let[a,l]of L){let[c,u]=[
l.x-o.x,l.y-o.y],p=c*e+u*n,f=Math.abs(c*n)+Math.abs(u*e);if(a===t||p<1||(s?n&&f>1:f>p))continue;let w=[n&&s||r.has(a)?0:
1,p+2*f];i&&(w[0]-i.distance[0]||w[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:w})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function Zc(){if(L.has(_.at))return _.at;if(L.has(d.focus))return d.focus;let t=be(
1).find(n=>L.has(n)),[e]=[...O.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?at(e[0]):[...L.
keys()][0]??null)}function ef(){return _.at!==null&&_.at.startsWith("group ")?_.at.slice(6):null}function Bp({name:t,by:e,
across:n}){let o=et.get(t).filter(s=>v.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&At(r,r.object!==t),!r&&
n&&h("notLinked"),$(t),S(nt(t).label),h(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function tf(t){
_.at=t.name,_.by=t.by;let e=ef();Q(e===null?Bp(t):mn(e)),lr(t.name),rt()}function nf(){I.addEventListener("focus",()=>{if(!I.
matches(":focus-visible"))return;let t=Zc();t!==null&&tf({name:t,by:null})}),I.addEventListener("blur",()=>{_.at=null,rt()}),
I.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in no){t.preventDefault();let e=Zc();if(_.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&E.has(e)){Kc(e,n);return}let o=Wp(e,no[n]);o?tf(o):Q(h("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),_.at===null)return;let e=ef();e!==null?ke(e):_.at===d.focus?Ei():C({focus:_.
at,lines:[]})}else t.key==="l"&&Te(t)&&(_.by===null?Q(h("noLine")):C({focus:null,lines:[_.by]}))})}function rf(){let t=B("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>C({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));T("arrange-again").addEventListener("click",()=>{ct.clear(),Ws(),fe(),I.focus({preventScroll:!0}),
Q(h("arrangedAgain"))})}function of(t){t.preventDefault(),q.open=!0,q.scrollIntoView(),V("summary",HTMLElement,q).focus(
{preventScroll:!0})}function Gs(){let t=V("main").getBoundingClientRect().top+scrollY,e=V("summary",HTMLElement,q).getBoundingClientRect().
height+1,n=o=>V(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("\
#take > button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function sf(){for(let t of B("[data-she\
et]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!=="true";it()?Nt(e?t.dataset.sheet??null:null):
(t.setAttribute("aria-expanded",String(e)),T(t.dataset.sheet??"").toggleAttribute("data-open",e)),T(t.dataset.sheet??"").
scrollTop=0});for(let t of B("[data-shut]"))t.addEventListener("click",()=>Ce(()=>Nt(null)));T("to-list").addEventListener(
"click",of),T("skip-to-list").addEventListener("click",of),T("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
I.focus()}),q.addEventListener("toggle",()=>{F.parts||(q.open!==d.list&&go({list:q.open}),q.open&&requestAnimationFrame(
()=>q.scrollIntoView({block:"nearest"})))}),q.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),C({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Xe(),scrollTo(0,0))});for(let t of B(
"#languages button"))t.addEventListener("click",()=>C({language:t.dataset.to}));for(let t of B("[data-zoom]"))t.addEventListener(
"click",()=>{t.dataset.zoom==="fit"?Ss():cr(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{
if(t.key==="Escape"){if(Hc()){Ke();return}let e=!le()&&!(it()&&document.querySelector("aside[data-open]"));Ce(()=>{Nt(null),
C(e?{...ft,open:[]}:ft)}),Si();return}Te(t)&&(t.key==="/"&&(t.preventDefault(),T("query").focus()),(t.key==="+"||t.key===
"=")&&cr(1.35),t.key==="-"&&cr(1/1.35),t.key==="0"&&Ss())})}function af(){addEventListener("resize",Gs),Gs();let t=new ResizeObserver(
Gs);for(let e of[V("header"),V("summary",HTMLElement,q),V("#take > button")])t.observe(e)}var Us=4;function zp({weakest:t}){let e=t.keys[0];return ae(e)===0?m("p",{},h("noWeakLink")):m("p",{},h("weakestLink"),"\
 ",m("b",{},S(x.get(e).said)),` (${vt(t.from)} \u2013 ${vt(t.to)})`)}function Fp(t,e,n){return[n>1?m("h3",{},h("pathNumb\
er",{n:e+1,all:n})):null,m("div",{class:"weakest"},zp(t)),m("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>m("li",{},
r.map(s=>Vn(s,o)))))]}function lf(){let[t,e]=[d.focus,d.path],n=me(h("pathTitle",{from:vt(t),to:vt(e)})),o=m("p",{class:"\
explore"},m("button",{type:"button",onclick:()=>C({path:null,through:!1})},h("pathOff"))),r=ot();if(d.path===d.focus)return[
n,m("p",{},h("pathToItself")),o];if(!r){let{otherwise:l}=sn();return[n,m("p",{class:"none"},h(l?"noPathWithout":"noPathE\
ither")),l?m("p",{class:"explore"},m("button",{type:"button",onclick:()=>C({through:!0,structural:Dt.get("structural").read(
[])})},h("throughStructural"))):null,v.statements.size<x.size?m("p",{class:"absent"},h("onlyWithinShown")):null,o]}let s=ga(),
i=wa(),a=r.layers.length-1;return[n,m("p",{},[h(a===1?"oneStep":"someSteps",{n:a}),i>1?h("asManyPaths",{n:i}):null,d.through?
h("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Us).map((l,c)=>Fp(l,c,Math.min(i,s.length))),i>Us?m("p",
{class:"absent"},h("morePaths",{n:i-Us})):null]}function cf(){let t=[1,2,3].map(e=>m("button",{type:"button","data-steps":e,
"aria-pressed":String(d.steps===e),"aria-label":h(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>C({steps:d.steps===e?null:
e})},String(e)));return m("div",{class:"explore"},m("div",{role:"group","aria-label":h("nearby")},m("span",{},h("nearby")),
" ",m("span",{class:"joined"},t)),m("button",{type:"button",id:"path-to","aria-pressed":String(j.picking),onclick:()=>Hp(
!j.picking)},h("pathTo")),L.has(d.focus)?m("button",{type:"button",id:"move-name","aria-pressed":String(j.placing===d.focus),
onclick:()=>qc(d.focus)},h("moveName")):null,j.picking?m("p",{class:"hint",role:"status"},h("pickOther")):null)}function Hp(t){
if(j.picking=t,ce(),!t){document.getElementById("path-to")?.focus();return}it()&&Nt(null),T("query").focus(),Q(h("pickOt\
her"))}function ff(){document.addEventListener("keydown",t=>{if(t.key!=="f"||!Te(t))return;let e=d.focus??(v.entities.has(
_.at)?_.at:null);e!==null&&C({focus:e,lines:[],steps:d.steps===null||e!==d.focus?1:null})})}function uf(t){if(d.theme===null||!So(d.theme).has(t)||So(d.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===d.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>$(r.subject))));
return m("p",{class:"absent"},h("throughList",{theme:$(d.theme),list:[...e].join("; ")}))}function qs(){let{names:t,lines:e}=Br(
d);if(e.length?e.some(s=>v.statements.has(s)):t.every(s=>v.entities.has(s))&&!Ze(d,t,[]).length)return null;let o=Ze(d,t,
e).map(({part:s})=>h(`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=zr(d,t,e);return d.date!==null&&e.some(s=>v.aside.
has(s))&&(o.push(h("hiddenByDate",{date:se(d.date)})),r.date=null),o.length?m("p",{class:"not-shown"},h("notShown",{reasons:o.
join("; ")})," ",m("button",{type:"button",onclick:()=>C(r)},h("showAllTheSame"))):null}function _p(t){let e=new Map,n=o=>{let{statement:r}=o,s=Z(r),i=r.subject===t||s.symmetric,a=JSON.stringify([s.structural,
!i,s.order,r.relation,!!r.denied]),l=e.get(a)??{words:At(r,!i),order:[Number(s.structural),+!i,s.order],items:[]};e.set(
a,l),l.items.push(o)};for(let o of et.get(t))(v.statements.has(o)||v.aside.has(o))&&n({key:o,statement:x.get(o)});for(let o of v.
inferred)Z(o).symmetric||(o.subject===t||o.object===t)&&n({statement:o});return[...e.values()].sort((o,r)=>o.order[0]-r.
order[0]||o.order[1]-r.order[1]||o.order[2]-r.order[2])}function Gp(t){let n=/^https?:\/\//i.test(t.iri)?m("a",{href:t.iri,
rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return m("dd",{},n,` (${h(t.match)})`)}
function Up(t){let e=E.get(t),n=new Set([kt(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[D]||[],...e.hidden])
s&&!n.has(kt(s))&&(n.add(kt(s)),o.push(s));let r=m("dl");return o.length&&r.append(m("dt",{},h("otherNames")),...o.map(s=>m(
"dd",{},s))),S(e.note)&&r.append(m("dt",{},h("note")),m("dd",{},S(e.note))),e.identifiers.length&&r.append(m("dt",{},h("\
identifiers")),...e.identifiers.map(Gp)),r.childNodes.length?r:null}function qp(t){let e=x.get(t),n=h("deadlineOf",{name:S(
E.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return m("p",{class:"deadline"},Se(e.subject,
n),": ",h(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",m("q",{lang:e.language},e.quote),")"]:
null)}function Yp(t){let e=E.get(t),n=_p(t),o=et.get(t).filter(r=>!v.statements.has(r)&&!v.aside.has(r)).length;return[me(
$(t)),m("p",{class:"kind"},io(nt(t),e.envisaged),S(nt(t).label)),rn(e),qs(),uf(t),cf(),e.envisaged?m("p",{class:"envisag\
ed"},h("onlyEnvisaged")):null,Up(t),n.length||o?null:m("p",{class:"absent"},h("noStatements")),n.map(r=>[m("h3",{},r.words),
r.items.map(({key:s,statement:i})=>s?Ns(s,js(i,t)):Oc(i,t))]),(e.deadlines||[]).map(qp),e.onlyOfParts?m("p",{class:"abse\
nt"},h("onlyOfParts")):null,o>0?m("p",{class:"absent"},h(o===1?"oneLeftOut":"leftOut",{n:o})):null,e.notStated?m("p",{class:"\
absent"},S(e.notStated)):null]}function Kp(t){let e=x.get(t),n=[e.subject,e.object],o=(et.get(e.subject)||[]).filter(r=>{
let s=x.get(r);return r!==t&&v.statements.has(r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==
s.object==(e.subject!==e.object)});return[me(h("statement")),qs(),Vn(t),o.length?m("h3",{},h("statementsBetween")):null,
o.map(r=>Vn(r))]}function Vp(t){let e=Hi(t);return e!==null?[me(e),Jn(t)]:[me(h("statementsHere",{n:t.length})),m("p",{class:"\
hint"},h("chooseOne")),Jn(t)]}function Jp(){return d.focus!==null?d.path!==null?lf():Yp(d.focus):d.between!==null?kc():d.
lines.length>1?Vp(d.lines):Kp(d.lines[0])}function mf(){let t=T("chosen"),e=T("reading"),n=le();t.hidden=!n,e.hidden=n;let o=m(
"button",{type:"button",class:"clear","aria-label":h("clear"),title:`${h("clear")} (Esc)`,onclick:()=>C(ft)},"\xD7");if(t.
replaceChildren(...n?[o,...Jp().flat(3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute(
"hidden",X()!=="columns");let r=Yr(),s=be(5,r).filter(i=>r(i)>0);T("most").replaceChildren(...s.length?[m("h3",{},h("mos\
tNamed")),m("ul",{},s.map(i=>m("li",{},Se(i)," ",m("span",{class:"count"},String(r(i))))))]:[]),ie(T("most"))}var Xp=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function pf(){let t=m(
"input",{type:"checkbox",id:"single-keys"});t.checked=d.keys,t.addEventListener("change",()=>C({keys:t.checked}));let e=[
m("dl",{class:"keys"},Xp.map(([r,s])=>m("div",{},m("dt",{},r.split(" ").flatMap(i=>[" ",m("kbd",{},i)]).slice(1)),m("dd",
{},h(s))))),m("label",{class:"switch"},t,m("span",{},h("singleKeys")))],n=m("p",{},h("helpPointer")),o=matchMedia("(poin\
ter: coarse)").matches;gn(h("help"),o?[n,...e]:[...e,n]),o&&(bt.scrollTop=0)}function df(){T("help").addEventListener("c\
lick",pf),document.addEventListener("keydown",t=>{t.key!=="?"||!Te(t)||(t.preventDefault(),pf())})}function hf(){let t=T("query",HTMLInputElement),e=T("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expande\
d","false"),t.removeAttribute("aria-activedescendant"),o=-1},s=f=>{o=f;let w=B("[id]",HTMLElement,e);w.forEach((g,y)=>g.
setAttribute("aria-selected",String(y===f))),!(f<0)&&(t.setAttribute("aria-activedescendant",w[f].id),w[f].scrollIntoView(
{block:"nearest"}))},i=({id:f,relation:w,statement:g})=>{r(),t.value="",w!==void 0?C({...ft,relation:new Set([w]),...Qt.
get(w).structural?{structural:!0}:{}}):g!==void 0?C({focus:null,lines:[g]}):C({focus:f??null,lines:[]})},a=f=>m("li",{class:"\
none",role:"option","aria-disabled":"true"},f),l=({relation:f,statement:w})=>{if(f!==void 0){let{label:b,count:A=0}=Qt.get(
f),N=`${h("foundRelation")}, ${h(A===1?"oneStatement":"someStatements",{n:A})}`;return[m("span",{},S(b),m("span",{class:"\
hint"},N))]}let g=x.get(w),y=[h("foundQuote"),xt(g)].filter(Boolean).join(", ");return[m("span",{},m("q",{lang:g.language},
g.quote),m("span",{class:"hint"},y))]},c=(f,w="")=>{let g=$(f)===w||` ${kt($(f))}`.endsWith(` ${kt(w)}`),y=m("span",{class:"\
hint"},S(nt(f).label),g?"":` \xB7 ${h("alsoWritten",{name:w})}`);return[io(nt(f),E.get(f).envisaged),m("span",{},$(f),y)]},
u=()=>{let f=zs(t.value);n=f.slice(0,Zn),n.length<jc&&n.push(...Rc(t.value));let w=n.length?null:Cc(t.value);if(w!==null&&
(n=to(w)),e.replaceChildren(...n.map((y,b)=>{let A=m("li",{role:"option",id:`result-${b}`,"aria-selected":"false"},y.id===
void 0?l(y):c(y.id,y.name));return A.addEventListener("mousedown",N=>{N.preventDefault(),i(y)}),A})),!kt(t.value)){r();return}
n.length||e.append(a(h("noResults"))),f.length>Zn&&e.append(a(h("moreFound",{n:Zn,all:f.length}))),w!==null&&e.prepend(a(
h("didYouMean")));let g=n.length===1?h("oneResult"):n.length?h("results",{n:Math.max(f.length,n.length)}):h("noResults");
Q(w===null?g:`${h("didYouMean")} ${n.map(({id:y=""})=>$(y)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","tr\
ue"),p(),n.length?s(0):o=-1},p=()=>{if(e.hidden)return;let f=window.visualViewport;if(!f)return;let w=f.offsetTop+f.height-
e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let f of["resize","\
scroll"])window.visualViewport?.addEventListener(f,p);t.addEventListener("input",u),t.addEventListener("focus",()=>{Qn(),
t.value&&u()}),t.addEventListener("blur",r),t.addEventListener("keydown",f=>{f.key==="ArrowDown"||f.key==="ArrowUp"?(f.preventDefault(),
e.hidden&&u(),n.length&&s((o+(f.key==="ArrowDown"?1:-1)+n.length)%n.length)):f.key==="Enter"?(f.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):f.key==="Escape"&&(t.value||!e.hidden)&&(f.stopPropagation(),f.preventDefault(),t.value="",r())}),T("sear\
ch").addEventListener("submit",f=>f.preventDefault())}function gf(){J("change",Pe(k.changes.map(t=>t.id))),jn.push(xr),Gt.push({on:()=>d.change!==null,name:t=>d.change===null||
xr.name(d.change,t),statement:t=>d.change===null||xr.statement(d.change,t)})}var xr={part:"change",name:(t,e)=>t.has(E.get(
e).change||"unchanged")||et.get(e).some(n=>xr.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function wf(){Ai(),Di(),zi(),Ki(),fa(),gf(),ra(),Qc(),pa()}var Mr=16/2.54*72,bn=6,ht=10,Or=Math.floor(Ae*Mr/bn)-1;function Ks(t){let e=new Set([...t.drawn].map(p=>E.get(p).class)),
o=k.families.flatMap(p=>p.classes.map(f=>f.id)).filter(p=>e.has(p)).map(p=>{let f=Ht.get(p)??On;return{text:S(f.label),draw:(w,g,y,b)=>yf(
w,f,!1,g,y,b)}});[...t.drawn].some(p=>E.get(p).envisaged)&&o.push({text:h("envisaged"),draw:(p,f,w,g)=>yf(p,On,!0,f,w,g)});
let r=t.statements.filter(p=>P.lines.has(p)).map(p=>x.get(p)),s=k.modalities.filter(({id:p})=>r.some(f=>!f.holder&&f.modality===
p)).map(({label:p,line:f})=>({text:S(p),wide:!0,draw:(w,g,y,b)=>Ys(w,k.lines[f],!1,g,y,b)}));r.some(p=>p.holder)&&s.push(
{text:h("someonesView"),wide:!0,draw:(p,f,w,g)=>Ys(p,k.lines.thin,!1,f,w,g)}),r.some(p=>p.denied)&&s.push({text:h("denie\
d"),wide:!0,draw:(p,f,w,g)=>Ys(p,k.lines.solid,!0,f,w,g)});let i=new Set([...t.groups].flatMap(p=>[...O.groups.get(p).fills.
keys()])),a=k.families.map(({label:p,classes:[{id:f}]})=>({label:p,fill:(Ht.get(f)??On).fill})).filter(({fill:p})=>i.has(
p)).map(({label:p,fill:f})=>({text:S(p),draw:(w,g,y,b)=>Qp(w,f,g,y,b)})),l=new Set([...[...t.drawn].map(p=>E.get(p).change),
...r.map(p=>p.change)]),c=k.changes.filter(({id:p})=>p in Qr&&l.has(p)).map(({id:p,label:f})=>({text:S(f),draw:(w,g,y,b)=>Vo(
w,p,g+b*.5,y,b*.42)}));return[{title:h("changes"),items:c},{title:h("kinds"),items:o},{title:h("groupRims"),items:a},{title:h(
"said"),items:s}].filter(({items:p})=>p.length)}function yf(t,e,n,o,r,s){let i=s*.44;gs(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?W.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Qp(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function Ys(t,e,n,o,r,s){t.strokeStyle=
W.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
W.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function bf(t,e,n){
let o=[""],r=s=>Mt(s)*e;for(let s of t.split(/\s+/).filter(Boolean)){let i=o.length-1;if(r(`${o[i]} ${s}`)<=n){o[i]=`${o[i]}\
 ${s}`.trim();continue}for(;r(s)>n;){let a=[...s];for(;a.length>1&&r(a.join(""))>n;)a.pop();o.push(a.join("")),s=s.slice(
a.join("").length)}o.push(s)}return o.filter(Boolean)}function xf(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,u="")=>(t.textBaseline=
"middle",t.fillStyle=W.text,ee(t,l,c,i,r,u),c+Mt(l,u)*r);for(let{title:l,items:c}of Ks(e)){let u=a(`${l}:`,ht,"600")+r;for(let{
text:p,wide:f,draw:w}of c){let g=r*(f?3:1.5);u+g+Mt(p)*r>n-ht&&u>ht&&(u=ht,i+=s),t.save(),w(t,u,i,r),t.restore();let y=bf(
p,r,n-2*ht-g);y.forEach((b,A)=>{A&&(i+=s),a(b,u+g)}),u+=g+It(y)*r+r*1.2}i+=s}i+=r*.2;for(let l of bf(Kn(e),r,n-2*ht))a(l,
ht),i+=s;return i-s/2+ht/2}function Vs(t){let e={printing:F.printing,at:_.at};F.printing=!0,_.at=null,fn();try{return t()}finally{F.printing=e.printing,
_.at=e.at,fn()}}function Zp(){let t=new pe({left:0,top:0,right:I.clientWidth,bottom:I.clientHeight});return bi(t),t}function Js({
captioned:t=!0}={}){return Vs(()=>td(t))}function td(t){let e=Zp(),n=Yn(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
ht),i=Math.max(o.top,r.top-ht),a=Math.min(o.right,r.right+ht)-s,l=Math.min(o.bottom,r.bottom+ht)-i,c=Math.ceil(Math.max(
a,t?Or:0)),u=new pe({left:0,right:c,top:0,bottom:1/0}),p=Math.ceil(t?xf(u,n,c,l+ht,Math.max(12,c*(bn+.5)/Mr)):l),f=pr(n),
w=[...P.names.values(),...P.groups.values()].filter(b=>b.lines),g=w.reduce((b,{type:A})=>Math.min(b,A),1/0)*U();return{root:dt(
"svg",{viewBox:`0 0 ${c} ${p}`,width:c,height:p,role:"img",lang:D,"font-family":Lt.family.replaceAll('"',"'"),"text-rend\
ering":"geometricPrecision","aria-labelledby":"title description"},dt("title",{id:"title"},eo(S(k.title))),dt("desc",{id:"\
description"},eo(f)),dt("clipPath",{id:"frame"},dt("rect",{x:s,y:i,width:a,height:l})),dt("rect",{width:c,height:p,fill:W.
ground}),dt("g",{transform:`translate(${pt((c-a)/2-s)} ${pt(-i)})`},dt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?
[dt("path",{d:`M${ht} ${pt(l+ht/2)}H${c-ht}`,stroke:"#bbb"}),u.drawing]:[]),width:c,height:p,top:i,seen:n,text:f,written:w.
filter(b=>"id"in b).length,letters:g/c*Mr}}function xn(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var kr=Ae/bn*(72/25.4),Xs={upright:{width:184*kr,height:190*kr},lying:{width:271*kr,height:136*kr}},ed={upright:184,lying:271},
nd=8,od=8,Mf=[.6,.9,1.2],Of=[1,1.4,2,2.8];function Sr({width:t,height:e},n,o=Pa){let r={scale:U(),position:ge(),animation:!1},
s={whole:G.whole,room:vn,names:O.names};F.printing=!0;let i=new Set([...O.names].filter(f=>!v.bare.has(f)));(i.size||O.groups.
size)&&(O.names=i);let a={width:t-ue.left-ue.right,height:e-ue.top-ue.bottom};ct.size||Tn(a);let l=xe(o),c=ct.size?0:l;c||
(M.width+=M.text/4);let u=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),p=(f,w)=>{Object.assign(I.style,
f),Kt(),Ct(),rt(),w(),rt()};p({width:`${Math.floor(t)}px`,height:`${Math.floor(u)}px`},Ge);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{F.printing=!1,O.names=s.names,Tn(s.room),xe(),p({width:"",height:""},()=>we(r)),G.whole=s.
whole}}function Sf(){let t;for(let e of O.names.size>Ne?Of.slice(-1):Of)for(let n of O.groups.size?Mf.slice(-1):Mf){let o=e*
Or;if(t=Sr({width:o,height:n*o},()=>Js(),1),vf(t))return t}return t}function vf({written:t,seen:e}){return t===e.drawn.size}
function Ef(t){return vf(t)&&t.letters>=bn}function kf(t){let e=Xs[t];return Sr(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=Js({captioned:!1}),u=Array.from({length:n+1},(f,w)=>Math.min(i,Math.max(0,ue.top+w*o-a)));
[u[0],u[n]]=[0,i];let p=u.slice(1).map((f,w)=>{let g=f-u[w];r.setAttribute("viewBox",`0 ${pt(u[w])} ${s} ${pt(g)}`),r.setAttribute(
"height",pt(g));let y=n>1?`${l} ${h("sheetOf",{n:w+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
xn(r))}`,A=`width: ${pt(Math.min(100,100*s/e.width))}%`;return m("img",{alt:y,src:b,style:A})});return{part:m("div",{class:t,
"data-sheets":n},p),seen:c}})}function rd(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new pe({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),m("li",{},dt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return m("div",{id:"paper-legend"},Ks(t).map(({title:n,items:o})=>m("ul",{},m("li",{class:"title"},n),o.map(e))),m("\
p",{},Kn(t)))}function sd(t){let e=new Map;for(let{cells:o}of B(".wide > table tr:not([hidden])",HTMLTableRowElement,q))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${D}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=It((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(nd,(t/25.4*72-od*e.size)/n)}function Tf(){let t=!1;addEventListener("beforeprint",()=>{if(F.parts)return;
t=q.open;let[e,n]=[kf("upright"),kf("lying")];F.parts=[m("div",{id:"paper"},e.part,n.part),Vs(()=>rd(e.seen))],I.after(F.
parts[0]),T("legend").prepend(F.parts[1]),q.open=!0,es(ba);for(let[o,r]of Object.entries(ed))q.style.setProperty(`--${o}`,
`${pt(sd(r))}pt`)}),addEventListener("afterprint",()=>{if(F.parts){q.open=t;for(let e of F.parts)e.remove();F.parts=null,
es(jt)}})}function id(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Af(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,id(n.subarray(4,e.length+8))),n}function ad(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,u])=>Af("iTXt",a(`${c}\0\0\0${D}\0\0${u.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Af("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}async function Lf({root:t,width:e,height:n,text:o}){
let r=URL.createObjectURL(new Blob([xn(t)],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=m(
"canvas",{width:e*3,height:n*3});i.getContext("2d")?.drawImage(s,0,0,e*3,n*3);let a=await new Promise(l=>{i.toBlob(l,"im\
age/png")});if(!a)throw new Error("the picture is too large for this browser");return ad(new Uint8Array(await a.arrayBuffer()),
e*3,.16,{Title:S(k.title),Description:o})}finally{URL.revokeObjectURL(r)}}function Qs(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>m("span",{class:n,lang:n},o))}function ld(t){let e=o=>[
...o.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(S(k.title)),d.focus===null?"":e($(d.focus)),d.date??Nn()].filter(Boolean).join("_")}.${t}`}function jf(t,e){let n=URL.
createObjectURL(t),o=ld(e);return m("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function Rf(t,e){
qe(h("saved",{name:jf(t,e)}))}function Cf(t,e=null){let n=()=>dr(t,m("p",{lang:D},t),h("copiedText"));fr(h("alternative"),
t,[e?m("p",{},h("saved",{name:e})):null,m("p",{class:"hint"},h("alternativeHint"))],[m("button",{type:"button",class:"co\
py",onclick:n},h("copyText"))])}async function cd(t){try{Cf(t.text,jf(await Lf(t),"png"))}catch{gn(h("savePng"),[m("p",{},
h("tooLarge"))])}}function fd(t){bt.close(),C({...ft,focus:t,steps:1,layout:"columns"})}var ud=60;function $f(t,e,n,o){let r=[
...new Set([d.focus??[],...be(E.size)].flat())].filter(s=>n.has(s)&&!(s===d.focus&&d.steps===1)&&Ao(s).size<=ud).slice(0,
4);gn(t,[m("p",{},e),m("ul",{},r.map(s=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>fd(s)},$(s)))))],[o])}
function If(t){let e=Sf();if(Ef(e))return t(e);let n=new Intl.NumberFormat(D,{maximumFractionDigits:1}).format(e.letters);
return $f(h("tooSmall"),h("tooSmallHint",{points:n}),e.seen.names,m("button",{type:"button",onclick:()=>t(e)},h("saveAny\
way")))}function md({root:t}){bt.open&&bt.close(),Rf(new Blob([xn(t)],{type:"image/svg+xml"}),"svg")}function pd(){let[t,
e]=Sr(Xs.upright,()=>[[...zt().names.values()].filter(({lines:o})=>o).length,O.names.size]);if(t>=e/2){print();return}let n=()=>{
bt.close(),print()};$f(h("tooMany"),h("tooManyHint",{n:t,all:e}),O.names,m("button",{type:"button",onclick:n},h("printAn\
yway")))}var Nf={savePng:()=>If(cd),saveSvg:()=>If(md),alternative:()=>Cf(pr(Yn())),copyTable:xc,saveCsv:()=>Rf(Mc(),"cs\
v"),print:pd};function Pf(){let t=m("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Qs("tak\
e")),e=m("ul",{id:"take-list",hidden:""},Object.entries(Nf).map(([r,s])=>m("li",{},m("button",{type:"button","data-take":r,
onclick:()=>{o(!1),t.focus(),s()}},Qs(r))))),n=m("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",
String(r))};t.addEventListener("click",()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.
stopPropagation(),o(!1),t.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;r.preventDefault(),o(!0);let i=[
t,...B("button",HTMLButtonElement,e)];i[(i.findIndex(a=>a===document.activeElement)+s+i.length)%i.length].focus()}),n.addEventListener(
"focusout",r=>{r.relatedTarget&&!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||
o(!1)}),I.after(n),V("#list .wide").before(m("div",{class:"taking"},["copyTable","saveCsv"].map(r=>m("button",{type:"but\
ton",onclick:Nf[r]},Qs(r)))))}function dd(){Lr(),G.asOpened?fe():G.whole?Ge():xe(),Kt(),Ct(),rt()}q.open=!1;pi();Za();wf();Wc();Vc();ic();uc();Xc();Gc();
Ci(t=>Ce(()=>Bs(t)));To();Ta(mf);Fc();sf();addEventListener("hashchange",La);matchMedia("(prefers-color-scheme: dark)").
addEventListener("change",()=>{fn(),rt()});di(dd);fn();na();_i();va();xa();aa();hf();Tf();Pf();dc();df();vi();nf();rf();
ff();for(let t of B("[tabindex]",HTMLElement,I))t.tabIndex=-1;af();uo();Bs(null);os();window.graphbuilder={network:Oi(),
names:()=>[...zt().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>zt().lines.has(t)?Ut(P.lines.get(t),e):null,at:de,
groups:()=>[...zt().groups.values()].map(t=>({...t,count:O.groups.get(t.key).count})),bundles:()=>zt()&&[...Uo()].map(t=>({
ends:[t.one,t.other].map(e=>Tt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>Ut(qo(t),n/40))})),moved:()=>[
...ct.keys()],words:()=>zt().words.map(t=>({...t})),shown:()=>v,walked:()=>_.at,outcomes:t=>Object.fromEntries(Be.map(e=>[
e,tn(t,We(e),k.outcomes)])),found:to};})();
