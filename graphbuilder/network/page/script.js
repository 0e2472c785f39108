"use strict";(()=>{function Kn(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var M=Kn("content"),k=M.size,Vc={nl:[],en:[]},
Kc={nl:"",en:""},[Jc,Xc]=M.languages;function Zt(t){if(typeof t=="string")return{nl:t,en:t};let e={...Kc};return[e[Jc],e[Xc]]=
t,e}var ir=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return Zt(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:Zt(this.held.short)}get alternative(){return this.held.alternative??Vc}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:Zt(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:Zt(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},O=new Map(M.entities.map(([t,e])=>[t,new ir(e)])),bt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),bt.set(t.dataset.statement,t);var Ws=[
...O.keys(),...M.namesElsewhere],lr=M.ways.map(t=>({modality:t.modality??"",said:Zt(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:M.sources[t.origin??0]?.id,source:t.source===void 0?null:Zt(t.source),language:t.language??""})),Vn=M.times.
map(({when:t,days:e})=>({when:Zt(t??""),days:e??null})),zs=M.places.map(({where:t,text:e})=>({where:Zt(t??""),text:e??""})),
[Us,Fs,Qc,dn,Zc,Hs,_s,tf,Gs]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>M.columns.indexOf(
t)),ar=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Ws[this.row[Fs]]}get relation(){return M.relationOrder[this.
row[Qc]]}get object(){return typeof this.row[dn]=="number"?Ws[this.row[dn]]:null}get value(){return typeof this.row[dn]==
"number"?null:Zt(this.row[dn])}get way(){return lr[this.row[Zc]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return Vn[this.row[Hs]].when}get days(){return Vn[this.
row[Hs]].days}get where(){return zs[this.row[_s]].where}get text(){return zs[this.row[_s]].text}get quote(){return bt.get(
this.row[Us])?.querySelector("q")?.textContent??this.row[tf]??""}get change(){return this.row[Gs]?.change}get differences(){
return this.row[Gs]?.differences}get isWhole(){return this.row[Fs]<O.size&&(this.object===null||this.row[dn]<O.size)}get isLink(){
return this.object!==null&&this.isWhole}},b=new Map(M.statements.map((t,e)=>[t[Us],new ar(t,e)]));var Ft=new Map(Object.entries(M.classes)),te=new Map(Object.entries(M.relations)),qs=new Map(M.modalities.map(t=>[t.id,t])),
st=new Map;for(let t of O.keys())st.set(t,[]);for(let[t,{subject:e,object:n}]of b)st.get(e)?.push(t),n!==e&&st.get(n)?.push(
t);var B=document.documentElement.dataset.language;function Ys(t){B=t}function S(t){return t&&(t[B]||t.nl||t.en)||""}function h(t,e={}){
return M.words[t][B].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var hn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function lt(t){return Ft.get(O.get(t).class)||hn}function $(t){return O.
has(t)&&S(O.get(t).label)||t}function Z(t){let e={nl:t.relation,en:t.relation};return te.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Ct(t,e=!1){let n=Z(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
h("deniedRelation",{relation:o}):o}function Lt(t){let e=[S(t.where)];return M.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function qe(t){let e=t.object===null?S(t.value):$(t.object);return`${$(t.subject)} ${Ct(t)} ${e}`}
function ve(t,e,n){return h(t===1?e:n,{n:t})}function ut(t){return S(O.get(t).short)||t}var N={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},Se=0;function Vs(t){N=t}function $t(){Se+=1}function A(t,e){return J(`#${t}`,e)}function J(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function F(t,e,n=document){return[...n.querySelectorAll(t)]}function m(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Jn(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=M.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var C={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},_={at:null,by:null},q={whole:!0,asOpened:!1},
H={printing:!1,parts:null};var Ye=100,Oe=11,cr,gn,Xn=new Map,It={family:"",least:Oe,between:0,words:0,version:0};function fr(){let[t,e]=[...cr.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(It,{family:e.fontFamily,least:Math.
max(Oe,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:It.version+1}),Xn.clear()}
function Ht(){return H.printing?Oe:It.least}function Ks(t,e){t.font=`${e} ${Ye}px ${It.family}`.trim(),t.letterSpacing=`${It.
between*Ye}px`,t.wordSpacing=`${It.words*Ye}px`}function Mt(t,e=""){let n=`${e} ${t}`;return Xn.has(n)||(Ks(gn,e),Xn.set(
n,gn.measureText(t).width/Ye)),Xn.get(n)}function kt(t,e=""){return t.reduce((n,o)=>Math.max(n,Mt(o,e)),0)}function Vt(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/Ye,r/Ye),Ks(t,s),t.fillText(e,0,0),t.restore()}function Ee(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Mt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Mt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Mt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function Te(t){return t.some(e=>e.endsWith("\u2026"))}function Js({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(gn,{font:t,letterSpacing:e,wordSpacing:n}),gn.measureText(
o)}function Xs(){cr=document.body.appendChild(m("div",{id:"probe","aria-hidden":"true"},m("span",{},"Ag"),m("span",{},"a\
g m"))),gn=document.createElement("canvas").getContext("2d"),fr()}function Qs(t){new ResizeObserver(t).observe(cr.lastElementChild)}var Qn=300,Ae=1e3,ee=6,j=new Map,yn=null,dt=new Map,v={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Pt(t){
return k.line*k.grown*Kt(t).length+k.row}function Zn(){let t=new Map;for(let[e,{x:n}]of j){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>j.get(n).y-j.get(o).y))}var wn=new Map,ef=5e4,Zs=0;
function Kt(t){let e=`${B} ${k.text} ${t}`;return wn.has(e)||wn.set(e,Ee(ut(t),k.text/k.name)),wn.get(e)}function bn(t){
k.text=t,(Zs!==It.version||wn.size>ef)&&wn.clear(),Zs=It.version}function ti(t){v=t}function to(){return[...v.groups.values()].
reduce((t,{count:e})=>t+e,0)}function xn(t){yn=t}var nf=1e3,I=document.getElementById("canvas"),Ot,Le,ur;function ei(t){let e=2*ur.radiusOf(t);return{id:t,...j.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>ur.draw(n,t),nodeDimensions:{width:e,height:e}})}}function Jt(){
let t=j.size>nf?new Map:j,e=Le.getIds().filter(o=>!t.has(o));e.length&&Le.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=Le.get(o);return i===null||i.x!==r||i.y!==s});n.length&&Le.update(n.map(([o])=>ei(o)))}function ni(){return Le.length>
0}function U(){return Ot.getScale()}function ue(){return Ot.getViewPosition()}function me(t){Ot.moveTo(t)}function eo(t){
return Ot.canvasToDOM(t)}function Dt(t){return Ot.DOMtoCanvas(t)}function Bt(t=0){let[e,n]=[I.clientWidth,I.clientHeight],
o=Dt({x:-t*e,y:-t*n}),r=Dt({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function mt(){Ot.redraw()}
function oi(t){let{canvas:e}=Ot;e.getContext=()=>t;try{mt()}finally{delete e.getContext}}function ri(){Ot.setSize("100%",
"100%")}function Mn(t){Ot.setOptions({interaction:{dragView:t}})}function si(t){Ot.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Et(t,e){Ot.on(t,e)}function ii(t){ur=t;for(let{id:e,x:n,y:o}of Kn("names"))j.set(e,{x:n,y:o});
Le=new vis.DataSet([...j.keys()].map(ei)),Ot=new vis.Network(I,{nodes:Le,edges:[]},JSON.parse(Kn("options"))),Ot.once("a\
fterDrawing",()=>document.getElementById("still")?.remove())}function ai(){return Ot}var V=document.getElementById("list");function it(){return matchMedia("(max-width: 899px)").matches}function Nt(t){for(let e of F(
"[data-sheet]")){if(!it()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),A(e.dataset.sheet??"").toggleAttribute("data-open",n)}}function no(t){return t!==null&&t.getClientRects().length>0}function li(t){return t.getAttribute("aria-label")??t.textContent}
function of(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(o=>(o?document.querySelector(o):null)??[]).find(no)}var mr=null;function pr(){let t=document.
activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(mr={part:t,name:_.at}),document.querySelector("#chosen h2")?.
focus({preventScroll:!0})}function ci(){let t=mr;mr=null;let e=document.activeElement;!t||!no(t.part)||e!==document.body&&
!e?.closest("#reading")||(t.part===I&&j.has(t.name)&&(_.at=t.name),t.part.focus({preventScroll:!0}))}function Ie(t){let e=document.
activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=li(e);t();let r=document.
activeElement;if(r!==e&&r!==null&&r!==document.body||no(e))return;((n?F(e.localName,HTMLElement,n).find(i=>no(i)&&li(i)===
o):null)??of(n))?.focus({preventScroll:!0})}function fi(){document.addEventListener("focusin",t=>{let e=t.target;if(!it()||
!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(e)&&!e.closest("#she\
ets, dialog")&&Nt(null)})}function ui(){Nt("details"),pr()}var _t=new Map,rf=new Set(["yes","on","closed","place","nl","en",M.opens]),dr=[],Ve=[],Xt=[],kn=[],ct={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},d={},sf=B,mi=()=>{},Ne;function X(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));_t.set(t,{read:e,write:n,as:o,knows:r??(i=>rf.has(i)||s(i))}),Object.assign(
d,{[o]:e([])})}function ro(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function hr(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function je(t){let e=[
...t];return{read:n=>{let o=new Set(ro(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:hr([...n]),knows:n=>n===""||e.includes(n)}}function vn(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function pi(){X("focus",vn(t=>O.has(t))),X("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>b.has(e)),write:t=>t}),X("language",{read:([t])=>["nl","en"].includes(
t)?t:sf,write:t=>[t]}),X("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Ve.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function di(t,e={}){for(let n of Ve)t={...t,...n(t,e)};return t}function hi(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=_t.get(t);return n?ro([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function gi(){let t=new URLSearchParams(location.hash.slice(1)),e=[..._t].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return di(Object.fromEntries(e))}function oo(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of _t){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function wi(t){let e=dr.reduce((n,o)=>o(n),t);return di({...d,...e},e)}function gr(t){let e=d;d=t,oo(e)!==oo(d)&&mi(
e)}function D(t){Ne!==void 0&&Ke();let e=wi(t),n=oo(e);n!==location.hash.slice(1)&&(location.hash=n),gr(e)}function so(t){
clearTimeout(Ne),Ne=setTimeout(Ke,200),gr(wi(t))}function Ke(){clearTimeout(Ne),Ne=void 0;let t=oo(d);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function yi(){clearTimeout(Ne),Ne=void 0,gr(gi())}function bi(t){d=gi(),mi=e=>{t(e);
for(let n of kn)n(e)}}function io(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&ao(Je(t))===t}function Je(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function ao(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function Sn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Mi="denied";function fo(t){return t.denied?Mi:t.modality}var uo=M.families.flatMap(t=>t.classes.map(e=>e.id)),af=je(
uo);function ki(){X("class",{read:t=>af.read(ro(t,e=>uo.includes(e)).flatMap(xi)),write:t=>{if(t===null)return[];let e=M.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return hr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>xi(t).length>0}),X("modality",je(mo)),X("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),X("relation",je(te.keys())),X("source",je(M.sources.map(({id:t})=>t))),
X("theme",vn(t=>br().includes(t)));for(let t of On)Xt.push({...t,on:()=>d[t.part]!==co(t.part),name:e=>d[t.part]===co(t.
part)||t.name(d[t.part],e),statement:e=>d[t.part]===co(t.part)||t.statement(d[t.part],e)});Ve.push((t,e)=>{let{names:n,lines:o}=xr(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return Mr(t,n,o);if(!On.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!En(t,[],[s]).length);return o.length&&r.length?{}:En(t,n,o).length?ct:{}})}function xi(t){
if(!t||uo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=M.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):uo.filter(o=>Ft.get(o)?.ancestors.some(e))}var mo=M.modalities.filter(({count:t})=>t).map(({id:t})=>t);
lr.some(({denied:t})=>t)&&mo.push(Mi);var lo=null;function br(){if(lo)return lo;let t=[...b.values()].filter(o=>O.has(o.
object)&&Z(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[O.get(o).class,...Ft.get(O.get(o).class)?.ancestors??
[]].includes("Theme"));return lo=M.variants.includes("plain")?e:n,lo}var wr=new Map;function po(t,e=M.inferred){let n=JSON.
stringify([t,e.length>0]);if(wr.has(n))return wr.get(n);let o=[...b.values()].filter(({object:f})=>f!==null),r=new Map;for(let f of o)
!Z(f).within&&!Z(f).leadsTo||(r.has(f.object)||r.set(f.object,[]),r.get(f.object).push(f.subject));let s=[...o,...e].filter(
f=>f.object===t&&(Z(f).toTheme||Z(f).within)),i=new Set(s.map(({subject:f})=>f));for(let f of i)for(let u of r.get(f)??[])
i.add(u);let l=o.filter(({subject:f,object:u})=>i.has(f)!==i.has(u)).map(({subject:f,object:u})=>i.has(f)?u:f).filter(f=>O.
has(f)&&lt(f).column===1),c=new Set([t,...i,...l]);return wr.set(n,c),c}var Re=()=>!0,yr=(t,e)=>new Set([...t,...e]),On=[
{part:"class",name:(t,e)=>t.has(O.get(e).class)||!Ft.has(O.get(e).class),statement:Re,loosen:(t,e)=>yr(t,e.map(n=>O.get(
n).class).filter(n=>Ft.has(n)))},{part:"source",name:(t,e)=>st.get(e).some(n=>t.has(b.get(n).origin)),statement:(t,e)=>t.
has(b.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>po(t).has(e),statement:Re,loosen:()=>null},{part:"modali\
ty",fades:!0,name:Re,statement:(t,e)=>t.has(fo(b.get(e))),loosen:(t,e,n)=>yr(t,n.map(o=>fo(b.get(o))))},{part:"relation",
fades:!0,name:Re,statement:(t,e)=>t.has(b.get(e).relation)||!te.has(b.get(e).relation),loosen:(t,e,n)=>yr(t,n.map(o=>b.get(
o).relation))},{part:"structural",fades:!0,name:Re,statement:(t,e)=>!Z(b.get(e)).structural,loosen:()=>!0}],co=t=>t==="s\
tructural"?!0:null;function En(t,e,n){return On.filter(({part:o,name:r,statement:s})=>t[o]!==co(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function xr(t){let e=t.lines.flatMap(n=>[b.get(n).subject,b.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>O.has(n)),lines:t.lines}}function Mr(t,e,n){let o={};for(let r of En(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=_t.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function vi(){let t=Xt.filter(
u=>u.on()),e=t.filter(u=>u.dated),n=t.filter(u=>!u.dated),o=n.filter(u=>!u.fades),[r,s]=[new Set,new Set];for(let u of O.
keys())n.every(p=>p.name(u))&&(r.add(u),e.every(p=>p.name(u))&&s.add(u));let i=(u,{subject:p,object:g})=>u.has(p)&&(g===
null||u.has(g)),[a,l,c,f]=[new Set,new Set,new Set,new Set];for(let[u,p]of b){if(!p.isWhole)continue;if(!t.length){a.add(
u);continue}if(!i(r,p)||!o.every(w=>w.statement(u)))continue;let{subject:g,object:y}=p;if(c.add(g).add(y),!!n.every(w=>w.
statement(u))){if(!i(s,p)||!e.every(w=>w.statement(u))){l.add(u);continue}a.add(u),f.add(g).add(y)}}return{entities:s,statements:a,
aside:l,bare:new Set([...c].filter(u=>s.has(u)&&!f.has(u))),inferred:new Set(M.inferred.filter(u=>s.has(u.subject)&&s.has(
u.object)&&u.premises.every(p=>a.has(p))&&(d.structural||!Z(u).structural)))}}var lf={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Xe(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||lf[l](o[a],o[c]??c))?.at(-1)}var $e=[...b].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Ce(t){return b.get(t).days}var cf=new Set(["NOT_YET","OVE\
R"]);function Si(){X("date",vn(t=>$e.length>0&&io(t))),Xt.push({dated:!0,on:()=>d.date!==null,name:Re,statement:t=>d.date===
null||!uf(d.date).has(t)})}function ff(t){return d.date!==null&&b.get(t).days?.time?Xe(d.date,Ce(t),M.outcomes):null}var Oi={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Pe(t,e=ff(t)){return e===null?"":h(e===
"STILL_TO_COME"&&Ce(t).time==="deadlineTime"?"deadlineAhead":Oi[e])}var ho=new Map;function uf(t){if(ho.has(t))return ho.
get(t);let e=new Set($e.filter(n=>{let o=Xe(t,Ce(n),M.outcomes);return cf.has(o)||o==="STILL_TO_COME"&&Ce(n).time==="eve\
nt"}));return ho.clear(),ho.set(t,e),e}function De(t){let[e,n,o]=t.split("-");return h("day",{year:e,day:Number(o),month:h(
"months").split(" ")[Number(n)-1]})}function kr(t){let e=new Map,n=Object.keys(Oi),o=$e.map(r=>({id:r,outcome:Xe(t,Ce(r),
M.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Pe(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function Ei(t){if(d.date===null)return null;let e=kr(d.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?h("outcomeOn",{outcome:e[0],date:De(d.date),n:t.length}):null}function Gt(){
return d.date===null?"":h("asOf",{date:De(d.date)})}var mf=200;function pf([t,e]){let n=e.length>mf?t:m("button",{type:"button",class:"name",onclick:()=>D({focus:null,lines:e})},
t);return m("li",{},n," ",m("span",{class:"count"},String(e.length)))}function df(t){let e=M.sources.length===1,n=M.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<M.sources.length?h(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?h(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function hf(){let e=[...Vn.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...M.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=Sn();return{first:Je(`${n}-01-01`),last:Math.max(Je(`${o}-12-31`),Je(r))}}var vr=!1;
function Ti(){let t=document.getElementById("on-date");if(!t)return;let e=A("day",HTMLInputElement),n=A("exact-day",HTMLInputElement),
{first:o,last:r}=hf();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>ao(l).slice(0,4));A("years").
replaceChildren(m("span",{},s),m("span",{},i));let a=Sn();t.addEventListener("change",()=>D({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=ao(Number(e.value)),(vr?so:D)({date:a}),vr=!0}),e.addEventListener("change",()=>{vr=!1,Ke()}),
n.addEventListener("change",()=>{io(n.value)&&(a=n.value,D({date:a}))})}function Ai(){let t=document.getElementById("on-\
date");if(!t)return;let e=d.date;t.checked=e!==null;let n=A("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Gt(),
A("day-choice").hidden=e===null,e===null)return;let o=A("day",HTMLInputElement),r=A("exact-day",HTMLInputElement);o.value=
String(Je(e)),o.setAttribute("aria-valuetext",De(e)),r.value!==e&&(r.value=e),A("day-in-words").textContent=De(e),A("out\
comes").replaceChildren(...kr(e).map(pf)),A("beyond").textContent=df(e)}var Sr=new Map(M.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),K=new Map(Object.entries(M.groups)),ft=new Map;for(let[
t,e]of K)for(let n of e.names)ft.set(n,t);function Li(){X("layout",{read:([t])=>Sr.has(t)||t==="overview"&&K.size?t:null,
write:t=>t===null||t===M.opens?[]:[t]}),X("open",{read:t=>[...new Set(t.map(Or).filter(e=>K.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${K.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Or(t){let[e,n]=ft.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ft.get(e)?.split(".").slice(0,n).join(".")}function et(){return d.
layout??M.opens}function go(){return Sr.get(et())??Sr.get("map")}function at(t){return`group ${t}`}function*Tn(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Er(){let t=new Set(d.open.flatMap(n=>[...Tn(n)])),e=[d.focus,
d.path,...d.lines.flatMap(n=>[b.get(n).subject,b.get(n).object])];for(let n of e)if(ft.has(n))for(let o of Tn(ft.get(n)))
t.add(o);return t}function Qe(t,e){let n=null;for(let o of Tn(t))e.has(o)||(n=o);return n}function Tr(){return et()==="o\
verview"&&Er().size>0}var gf=70;function vt(t){let e=K.get(t).told.map(o=>S(O.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>gf;)n-=1;return e.slice(0,n).join(", ")}var T={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function wo(){T=vi()}function Be(){
return h("shown",{names:T.entities.size-T.bare.size,allNames:O.size,...ne(T.statements)})}var Ii="made";function ne(t){let[
e,n]=[0,0];for(let o of t)e+=1,b.get(o).modality===Ii&&(n+=1);return{statements:e-n,allStatements:b.size-wf,made:n}}var wf=M.
modalities.find(({id:t})=>t===Ii)?.count??0;function yo(t){let e=new Map;for(let n of st.get(t)){let{subject:o,object:r}=b.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||T.statements.has(n)&&T.entities.has(s)&&e.set(s,n)}return e}function Ar(){
if(T.statements.size===b.size)return e=>O.get(e).count;let t=new Map;for(let e of T.statements){let{subject:n,object:o}=b.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function pe(t,e=Ar()){return[...T.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var yf=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],Nr=["class",
"modality","relation","source","change"],Ze=new Map(Nr.map(t=>[t,F(`#legend input[data-${t}]`,HTMLInputElement)])),ji=F(
"#legend input[data-family]",HTMLInputElement);function Ri(){A("shown").textContent=Be(),bf(),A("show-all",HTMLButtonElement).
disabled=!Lr()&&!Tr();let t=T.statements.size===b.size,{statements:e,allStatements:n,made:o}=ne(T.statements),r=t?[String(
n)]:[h("listed",{n:e,all:n})];o&&r.push(h("listedMade",{n:o})),T.aside.size&&r.push(h("listedAside",{n:T.aside.size})),A(
"listed").textContent=r.join("; ")}function bf(){let t=A("empty"),e=T.entities.size===0,n=!e&&Lr()&&![...T.statements].some(
r=>b.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":T.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(m("span",{},h(o)),Lr()?m("button",{type:"button",onclick:()=>D(
jr())},h("undoFilters")):"")}function jr(){return Object.fromEntries(yf.filter(t=>_t.has(t)).map(t=>[t,_t.get(t).read([])]))}
function Lr(){let t=d;return Object.entries(jr()).some(([e,n])=>t[e]!==n)}function Ci(){for(let n of Nr)for(let o of Ze.
get(n))o.checked=d[n]?.has(o.dataset[n])??!0;for(let n of ji){let o=Ir(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Ir(n).length}let t=document.getElementById("structural");t&&(t.checked=d.structural);let e=document.getElementById(
"theme");e&&(e.value=d.theme??"");for(let n of F("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=d[o],
s=Ze.get(o).length;r!==null&&(n.open=!0),J("summary .count",HTMLElement,n).textContent=r===null?String(s):h("ticked",{n:r.
size,all:s})}}function Ir(t){return Ze.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Ni(t){let e=Ze.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===Ze.get(t).length?null:new Set(e)}function $i(){let t=document.
getElementById("theme");if(!t)return;let e=br().map(n=>[$(n),n]).sort(([n],[o])=>n.localeCompare(o,B));t.replaceChildren(
m("option",{value:""},h("allThemes")),...e.map(([n,o])=>m("option",{value:o},n))),t.value=d.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function Pi(){for(let n of Nr)for(let o of Ze.get(n))o.addEventListener("change",()=>D({[n]:Ni(n)}));
for(let n of ji)n.addEventListener("change",()=>{for(let o of Ir(n))o.checked=n.checked;D({class:Ni("class")})});for(let n of F(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>D({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>D({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>D({theme:e.value||null})),A("show-all").
addEventListener("click",()=>{D({...jr(),...Tr()?{...ct,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}function Q(t){let e=A("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var xf=["subject","relation","object","said","period","quote","place"];function Bi(){X("sort",{read:([t])=>t!==void 0&&t!==
"place"&&xf.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function Mf(t,e){let n=b.get(t);return e==="s\
ubject"?$(n.subject):e==="relation"?Z(n).order:e==="object"?n.object===null?S(n.value):$(n.object):e==="said"?mo.indexOf(
fo(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Di(t,e){return b.get(t).
order-b.get(e).order}function tn(){let t=d.sort?.replace(/^-/,"")??"place",e=d.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(B,{numeric:!0}),o=new Map([...b.keys()].map(r=>[r,Mf(r,t)]));return[...b.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||Di(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Di(r,s)})}var jt=200;function bo(t,e,n,o){t.hidden=e===n,J("span",HTMLElement,t).textContent=h(o,{n:e,all:n}),J("button",HTMLElement,
t).textContent=h("moreRows",{n:Math.min(jt,n-e)})}function xo(t,e){J("button",HTMLElement,t).addEventListener("click",()=>{
Ie(e),Q(J("span",HTMLElement,t).textContent)})}var Rr={added:"+",removed:"\u2212",changed:"~"};function en(t){return t.change?m("div",{class:`change ${t.change}`},m("b",
{},`${Rr[t.change]} ${h(t.change)}`),t.differences?.length?m("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
m("dt",{},S(e)),m("dd",{},m("del",{},S(n)||h("noText"))," \u2192 ",m("ins",{},S(o)||h("noText")))])):null):null}function Wi(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||h("noText")} \u2192 ${S(r)||h("noText")}`);
return[h(t.change||"unchanged"),...e].join("; ")}var Mo=new Map([...bt.keys()].map(t=>[t,B]));function An(t){return O.has(t)?m("a",{href:`#focus=${encodeURIComponent(t)}`},
$(t)):t}function kf(t){let e=b.get(t),n=bt.get(t)?.querySelector(".change")??en(e),o=[m("td",{},n,An(e.subject)),m("td",
{},S(Z(e).label)),m("td",{},e.object===null?S(e.value):An(e.object))];return M.variants.includes("plain")?o:[...o,m("td",
{class:e.denied?"denied":null},S(e.said)),m("td",{},S(e.when)),m("td",{},e.quote?m("q",{lang:e.language},e.quote):null),
m("td",{},Lt(e))]}function ko(t){let e=bt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Pe(t);n&&e?.append(
m("span",{class:"outcome"},n))}function vo(t){bt.has(t)||bt.set(t,m("tr",{id:`row-${t}`,"data-statement":t}));let e=bt.get(
t);return Mo.get(t)!==B&&(e.replaceChildren(...kf(t)),Mo.set(t,B)),e.classList.toggle("aside",T.aside.has(t)),e}var zi=F("#inferred tbody tr"),Oo=M.inferred.length>zi.length,So=jt;function vf(t){let e=t.premises.map(n=>b.get(n)).flatMap(
n=>[m("br"),n.quote&&m("q",{lang:n.language},n.quote),` (${S(n.said)}; ${Lt(n)})`]);return m("tr",{},m("td",{},An(t.subject)),
m("td",{},S(Z(t).label)),m("td",{},An(t.object)),m("td",{},S(t.why),e))}function Cr(t=0){if(document.getElementById("inf\
erred")?.toggleAttribute("hidden",!T.inferred.size),!Oo){zi.forEach((o,r)=>{o.hidden=!T.inferred.has(M.inferred[r])});return}
if(!V.open)return;let e=[...T.inferred].slice(0,So),n=J("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(vf)),bo(A("more-inferred"),e.length,T.inferred.size,"partInferred")}function Eo(t){So=t,Cr()}function Fi(){Oo&&(A("u\
nlisted-inferred").hidden=!0,J("#inferred tbody").replaceChildren(),xo(A("more-inferred"),()=>{So+=jt,Cr(So-jt)}),V.addEventListener(
"toggle",()=>Cr()))}function Gi(){X("between",{read:t=>{let e=t.map(Hi).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Sf),knows:t=>Hi(t)!==null}),Ve.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Tn(
r)])),n=r=>Qe(Tt(r)??ft.get(r),e)===Tt(r);return t.focus===null&&!t.lines.length&&(t.layout??M.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function Hi(t){if(O.has(t))return t;let e=Or(t);return e!==void 0&&K.has(e)?at(e):null}function Sf(t){
let e=Tt(t);return e===null?t:`${K.get(e).told[0]}~${e.split(".").length}`}function Tt(t){return O.has(t)?null:t.slice(6)}
var To={shown:null,ends:null,ids:[]};function Ln(){if(To.shown===T&&To.ends===d.between)return To.ids;let[t,e]=(d.between??
[]).map(o=>{let r=Tt(o);return s=>r===null?s===o:ft.get(s)===r||ft.get(s)?.startsWith(`${r}.`)}),n=[...T.statements].filter(
o=>{let r=b.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return To={shown:T,ends:d.
between,ids:n},n}function _i(t){let e=Tt(t);return e===null?$(t):h("groupAround",{names:vt(e)})}function $r({one:t,other:e,
ids:n}){return h(n.length===1?"oneBetween":"between",{n:n.length,one:_i(t),other:_i(e)})}function Ao(){let[t,e]=d.between??
[];return $r({one:t,other:e,ids:Ln()})}var qi=["asserted","ongoing","intended","conditional","possible"],Of=qi.length,Ef=400;function Yi(){X("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),X("path",{read:([t])=>O.has(t)?t:null,write:t=>t===
null?[]:[t]}),X("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Xt.push(Ki),dr.push(Af)}function Vi(){
return d.focus!==null&&(d.steps!==null||rt()!==null)}var Wt={state:null,route:null,reach:null};function nn(){if(Wt.state===
d)return Wt;let t=Xt.filter(o=>o!==Ki),e=new Set([...O.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>st.get(o).filter(r=>{
let{subject:s,object:i}=b.get(r);return b.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Wt={state:d,
route:null,reach:null},d.focus===null||!e.has(d.focus))return Wt;if(d.path!==null){Wt.route=e.has(d.path)?Ui(d.focus,d.path,
n,d.through):null;let o=r=>st.get(r).filter(s=>b.get(s).isLink);Wt.otherwise=Wt.route===null&&!d.through&&Ui(d.focus,d.path,
o,!0)!==null,Wt.route&&(Wt.reach=Wt.route)}else d.steps!==null&&(Wt.reach={names:Tf(d.focus,d.steps,n),statements:null});
return Wt}function rt(){return d.path===null||d.focus===null?null:nn().route}var Ki={on:()=>nn().reach!==null,name:t=>{let{
reach:e}=nn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=nn();return e===null||e.statements===null||e.statements.
has(t)}};function Lo(t,e){let{subject:n,object:o}=b.get(t);return n===e?o:n}function Tf(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Lo(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function Ui(t,e,n,o){let r=c=>n(c).filter(f=>o||!Z(b.get(f)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let f of s[s.length-1])for(let u of r(f))i.has(Lo(u,f))||c.add(Lo(u,f));if(!c.size)return null;
for(let f of c)i.add(f);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let f=new Set;
for(let u of s[c])for(let p of r(u)){let g=Lo(p,u);s[c-1].has(g)&&(f.add(g),a.add(p),l.has(g)||l.set(g,new Map),l.get(g).
set(u,[...l.get(g).get(u)??[],p]))}s[c-1]=f}for(let c of l.values())for(let f of c.values())f.sort((u,p)=>oe(u)-oe(p)||(u<
p?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function oe(t){let{modality:e,denied:n,
holder:o}=b.get(t),r=qi.indexOf(e);return n||o||r<0?Of:Math.min(r,3)}function Ji(){let{layers:t,onward:e}=rt(),n=[],o=i=>{
if(!(n.length>=Ef)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,f)=>({from:i[f],to:c,keys:e.get(i[f]).get(c)})),l=a.reduce((c,f)=>oe(f.keys[0])>
oe(c.keys[0])?f:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+oe(l[0]),0);return r.
sort((i,a)=>oe(i.weakest.keys[0])-oe(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function Xi(){
let{layers:t,onward:e}=rt(),n=new Map([[d.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(d.path)??0}function Af(t){return!("focus"in t)||"path"in t?t:C.picking&&
t.focus!==null?(C.picking=!1,t.focus===d.focus?{}:{path:t.focus,through:!1}):(C.picking=!1,{...t,path:null,through:!1})}var P=null;function re(){return d.focus!==null||d.lines.length>0||d.between!==null}function Lf(){if(!re())return null;let t=rt();
if(t)return{entities:t.names,statements:t.statements};if(d.focus!==null&&!T.entities.has(d.focus))return null;if(d.between!==
null){let o=Ln();return o.length?{entities:new Set(d.between.filter(r=>O.has(r))),statements:new Set(o)}:null}let e=(d.focus!==
null?st.get(d.focus):d.lines).filter(o=>T.statements.has(o));if(d.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
b.get(o).subject,b.get(o).object]).filter(o=>o!==null);return{entities:new Set(d.focus!==null?[d.focus,...n]:n),statements:new Set(
e)}}function Qi(){P=Lf()}var rn=b.size>bt.size,Zi=2e3,Io=jt;function Pr(t){A("source-order").hidden=d.sort!==null||!t}function on(){let t=tn().filter(
r=>T.statements.has(r)||!H.parts&&T.aside.has(r)),e=t.filter(r=>P?.statements.has(r)),n=t.filter(r=>!P?.statements.has(r)),
o=[...e,...n].slice(0,Io);J("#list tbody").replaceChildren(...o.map(r=>{let s=vo(r);return ko(r),s.hidden=!1,s.classList.
toggle("chosen",P!==null&&P.statements.has(r)),s})),Pr(e.length===0),bo(A("more"),o.length,t.length,"partListed")}function Dr(t){
rn&&(Io=t,on()),Oo&&Eo(t)}function ta(){rn&&(A("unlisted").hidden=!0,J("#list tbody").replaceChildren(),xo(A("more"),()=>{
Io+=jt,on()}),kn.push(()=>{Io=jt,V.open&&on()}),V.addEventListener("toggle",()=>{V.open&&on()}))}var Br="";function na(){let t=`${d.date} ${B}`;if(!(Br===t||d.date===null&&!Br)){Br=d.date===null?"":t;for(let e of rn?[]:
$e)ko(e)}}function oa(t){for(let[e,n]of rn?[]:bt){Mo.get(e)!==B&&vo(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=T.
statements.has(e)||T.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==T.aside.has(e))&&n.classList.toggle("\
aside",T.aside.has(e))}Eo(jt)}var ea="place";function ra(){let t=d.sort?.replace(/^-/,"")??"place";for(let n of F("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",d.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}A("sort",HTMLSelectElement).value=t;for(let n of F("#sort option"))n.textContent=
h(n.dataset.word??"");Pr(!0);let e=`${d.sort??"place"} ${["subject","object","relation"].includes(t)?B:""}`.trim();if(e!==
ea){if(ea=e,rn){V.open&&on();return}J("#list tbody").append(...tn().map(n=>bt.get(n)))}}function sa(){for(let e of F("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(d.sort??"place")===e.dataset.sort;D({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Q(h(n?"sortedBack":"sorted",{column:h(J(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=A("sort",HTMLSelectElement);t.addEventListener("change",()=>D({sort:t.value==="pl\
ace"?null:t.value}))}var ia=()=>{};function se(){ia()}function aa(t){ia=t}function la(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=B,document.documentElement.dataset.
language=B,document.title=S(M.title);for(let e of F("[data-label]"))e.setAttribute("aria-label",h(e.dataset.label??""));
for(let e of F("[data-title]"))e.title=h(e.dataset.title??"");for(let e of F("[data-placeholder]",HTMLInputElement))e.placeholder=
h(t?"search":e.dataset.placeholder??"");for(let e of F("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${B}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",h("onlyThis",{kind:o?.textContent??""}))}for(let e of F(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===B));A("canvas").setAttribute("aria-label",h("pi\
ctureAbout",{names:O.size}))}function Wr(){let t=hi(),e=A("not-understood");e.hidden=t.length===0,e.textContent=t.length?
h("notUnderstood",{parts:t.join(", ")}):""}function ca(){yi(),Wr()}function fa(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function In(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function If({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function Fr(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=If(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function No(t,e,n){return Fr(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function ua(t,e,n){return Fr(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function ma(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,f)=>{let u=null;for(let p of a){let g=Math.abs(c-p.y),y=p.cost+f+g+g*g*.003;if(u&&y>=u.cost)continue;
let w=ua(e[l],p.y,c)-No(e[l-1],p.y,c);y+=Math.max(0,9-w)*60,(!u||y<u.cost)&&(u={cost:y,y:c,gaps:p.gaps})}return u},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:f}=e[a],u=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),p=n.mid+(o.mid-n.mid)*u,g=f.findIndex(({high:y})=>y>=p);i=f.slice(Math.max(0,g-4),g+4+1).map(y=>{let w=Math.max(0,
y.lines.length+1-(y.high-y.low)/2.4),x=s(i,a,In(p,y),w*5);return{...x,gaps:[...x.gaps,y]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>In((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function jo(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Nf(t,e){return jo(t,e,-1)||jo(t,e,1)||t.line.rank-e.
line.rank}function Hr(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:f,many:u}=s[c];
s.pop(),s[c-1].sum+=f,s[c-1].many+=u}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(In(a/l,i))).map((a,l)=>a+l*r)}function pa({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,f]=[i[l],i[l+1]],[u,p]=[s[n+
l],s[n+l+1]],g=l+2===i.length,y=c.high<f.low||f.high<c.low,w=(G,ot,tt)=>tt?{x:G,low:ot.bottom+1,high:1/0}:{x:G,low:-1/0,
high:ot.top-1},x=(G,ot)=>ot.bottom-G.bottom,[R,E]=[[],[]];for(let G of y?[c.high<f.low]:[!0,!1]){let[ot,tt]=G?[c.low,f.high]:
[c.high,f.low],At=(yt,Ds,Yc)=>Fr(yt,ot,tt).filter(Bs=>y||(Yc?Bs.top>=Ds.high:Bs.bottom<=Ds.low)),Yt=a[a.length-1].x,Yn=At(
u,c,G);for(let yt of G?Yn:Yn.sort(x))yt.right<=Yt||yt.id===t.id&&!t.blocks||(Yt=yt.right,R.push(w(Yt,yt,!G)));Yt=g?e.near:
p.left;let Qt=At(p,f,!G);for(let yt of G?Qt.sort(x):Qt)yt.left>=Yt||yt.id===e.id&&!e.blocks||(Yt=yt.left,E.push(w(Yt,yt,
G)))}for(let G of[R,E])a.push(...G.sort((ot,tt)=>ot.x-tt.x));if(g)break;let L=Math.min(e.near-9,Math.max(No(p,f.low-3,f.
low),No(p,f.high,f.high+3))),z=f,{low:Y,high:nt}=z;a.push({x:p.left,low:Y,high:nt,gap:z},{x:Math.max(p.left+1,L),low:Y,high:nt,
gap:z})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function zr(t){return t.y}function _r(t){let[e,n]=[t[0],t[t.length-
1]];for(let o of t)o.y??=In(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<t.length-
1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=In((zr(s)*c+zr(a)*l)/(l+c),
i)}}function da(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Nf);for(let r of[0,1]){let s=o.lines.map(({line:i})=>(e.
get(i)??[]).filter(a=>a.gap===o)[r]);Hr(s.map(zr),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function ha(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,l=s.column??i.column??e.findLastIndex(g=>g.left<=Math.min(s.near,i.near)),[c,f]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,ua(e[l],c,f)),r.room=r.edge-2-No(e[l-1],c,f);let u=Math.round(Math.min(s.at,i.at)),p=n.get(u)??[];
n.set(u,p),r.lane=p.findIndex(g=>g.every(y=>y.bottom<c||y.top>f)),r.lane<0&&(r.lane=p.push([])-1),p[r.lane].push({top:c,
bottom:f}),r.lanes=p}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var ga=4,jf=[20,18,16,14,13,12,11,10,9,8,7],Gr=34,Rf=72,Cf=150,wa=26,$f=[1,.7,.4],ya=.75,Ur=1.6;function Pf(t,e){let n=t.
reduce((s,i)=>s+Pt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Pt(s)/2)/n*e))].
push(s),r+=Pt(s);return o}function Df(t,e,n,o,r){bn(e*k.name);let s=t.map(w=>k.name*Math.max(...w.map(x=>kt(Kt(x))))),i=t.
map(w=>Pf(w,n)),a=i.flat().map(w=>({text:k.line*w.reduce((x,R)=>x+Kt(R).length,0),white:ee*r*w.length})),l={text:s.reduce(
(w,x)=>w+x,0),white:k.mark*t.length+r*(wa+Gr*(t.length-1))},c=t.flat().filter(w=>Te(Kt(w))).length,f=Ht()/k.name,u=Math.
min(o.width/(l.text+l.white),...a.map(({text:w,white:x})=>o.height/(w+x)),Ur),p=a.map(({text:w,white:x})=>(o.height-f*w)/
x),g=.999*Math.min((o.width-f*l.text)/l.white,...p,f),y=Math.max(...a.map(({text:w,white:x})=>w+x));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:y,cut:c,readable:f,scale:u,least:g}}function Bf(t,e,n){let o=(p,g)=>p.reduce((y,w)=>g(
w)>g(y)*1.01?w:y),r=p=>$f.flatMap(g=>jf.map(y=>Df(t,y,p,e,g))),s=Array.from({length:n},(p,g)=>r(g+1)).flat(),i=Math.min(
...s.map(({cut:p})=>p)),a=s.filter(({cut:p})=>p===i),l=({part:p,scale:g,readable:y})=>p===1&&g>=y,c=({scale:p,readable:g})=>p>=
g;for(let p of[l,c,Ro]){let g=a.filter(p),[y]=g,w=g.filter(({many:x,part:R})=>x===y.many&&R===y.part);if(y)return o(w,x=>p===
Ro?x.least:x.scale)}let f=a.filter(({many:p})=>p===1),u=f.filter(({across:p,readable:g})=>(p.text+ba()*p.white)*g<=e.width);
return u.length?o(u,({high:p})=>1/p):o(f.filter(({part:p})=>p===1),({scale:p})=>p)}function ba(){return H.printing||it()?
1:ya}function Ro({scale:t,readable:e,least:n}){return t<e&&n>=ya*e}function xa(t,e){let n=Zn();if(!n.length)return 0;let o={
...k},r=Bf(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:f}=r,u=t.width/(f.text+f.white+(Rf-Gr)*(n.length-1)),p=H.
printing?r.scale:Math.min(r.scale,Math.max(1,u)),g=Ro(r)?r.least:ba()*r.readable,[y,w]=Ro(r)||!H.printing&&p<r.readable?
[g,r.readable/g]:[p,1];bn(s*k.name),Object.assign(k,{row:ee*a,grown:w});let x=Math.max(...c.flat().map(Y=>Y.reduce((nt,G)=>nt+
Pt(G),0))),R=(t.width/y-f.text*w-f.white)/Math.max(1,n.length-1),E=Math.min(Cf,Gr*a+Math.max(0,R)),L=i>1?t.height/y:Math.
max(x,Math.min(t.height/y,o.height)),z=wa*a;return n.forEach((Y,nt)=>{let G=new Map(Y.map(ot=>[ot,(j.get(ot).y-o.top)/o.
height*L*i]));c[nt].forEach((ot,tt)=>{let At=0,Yt=ot.map(Qt=>(At+=Pt(Qt),At-Pt(Qt)/2)),Yn=Hr(ot.map((Qt,yt)=>G.get(Qt)-Yt[yt]),
0,{low:tt*L,high:(tt+1)*L-At});ot.forEach((Qt,yt)=>j.set(Qt,{x:z+k.mark/2,y:Yn[yt]+Yt[yt]}))}),z+=k.mark+l[nt]*w+E}),Object.
assign(k,{left:0,top:0,width:z-E,height:L*i}),i}var Ma=150,ka=120,Wf=60,Oa=k.text,va=[k.text/k.name,12,14,16,18,20];function Ea(){let t=Vi(),e=new Set,n=new Map,o=et()!==
"overview"||T.entities.size<=Ma,r=o?new Set:Er(),s=new Map,i=P&&P.entities.size<=Ma?P.entities:new Set;for(let a of T.entities){
let l=ft.get(a);!o&&!s.has(l)&&s.set(l,Qe(l,r));let c=o?null:s.get(l);if((c===null||i.has(a))&&e.add(a),c===null)continue;
n.has(c)||n.set(c,{count:0,fills:new Map});let f=n.get(c),{fill:u}=lt(a);f.count+=1,f.fills.set(u,(f.fills.get(u)??0)+1)}
ti({names:e,groups:n,opened:r,narrowed:t}),de()}function de(t=1){j.clear();let e=go(),n=e.id==="columns";Object.assign(k,
{left:0,top:0,width:e.width,height:e.height}),bn(zf()),Object.assign(k,{row:ee,grown:1});let o=v.narrowed||H.printing||K.
size&&!n?v.names:new Set(O.keys());for(let i of o){let{at:a}=O.get(i);j.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;rt()?
Gf():v.narrowed&&n?_f():!n&&!K.size&&Ff();let s=v.narrowed||Nn()||K.size&&!v.groups.size;(s||!(n||K.size))&&Sa(o),n&&!rt()&&
(r=xa(yn??k,t));for(let i of o)v.names.has(i)||j.delete(i);for(let i of v.groups.keys())j.set(at(i),{x:K.get(i).x,y:K.get(
i).y});for(let[i,a]of dt)j.has(i)&&j.set(i,a);return s&&(dt.size||o!==v.names)&&Sa(v.names),r}var qr={key:"",width:Oa};function zf(){
let t=K.size?v.names:O;if(t.size>Qn)return Oa;let e=`${B} ${It.version} ${K.size?[...t.keys()].join(" "):""}`;if(qr.key!==
e){let n=va.map(o=>[...t.keys()].filter(r=>Te(Ee(ut(r),o))).length);Object.assign(qr,{key:e,width:va[n.indexOf(Math.min(
...n))]*k.name})}return qr.width}function Ff(){let t=[...j].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:k.mark+kt(Kt(e))*k.name+ee,high:Math.max(Pt(e),2.4*O.get(e).size+ee)}));for(let e=0,n=!0;n&&e<Wf;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:["y",a],f=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=f,s[l]+=f}});for(let{id:e,x:n,y:o}of t)
j.set(e,{x:n,y:o})}function Nn(){return v.names.size>0&&!v.groups.size&&v.names.size<=O.size/2}function Hf(t){let e=t.map(
s=>s.reduce((i,a)=>i+Pt(a),0)),n=k.mark+k.text+62,o=t.length*n/Math.max(1,I.clientWidth)*I.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,ka*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(ka-k.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let c of s){let f=Pt(c)+a;j.set(c,{x:k.mark/2+i*n,y:l+f/2}),l+=f}})}function _f(){Hf(Zn())}
function Gf(){let t=new Map(j),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=rt(),[o,r]=[k.mark+k.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,c)=>{j.set(l,{x:k.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}
function Sa(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...j.get(a),half:Pt(a)/2,wide:kt(Kt(a))*k.name*k.grown})),
n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),o=n(e.map(({x:a})=>a))-k.mark,r=n(e.map(({y:a,half:l})=>a-l))-ee,s=-n(e.map(({x:a,
wide:l})=>-a-k.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+ee;Object.assign(k,{left:o,top:r,width:s-o,height:i-r})}var he=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&ht(e,n))}};function ht(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function sn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Yr({left:t,right:e,top:n,bottom:o}){return sn(
(t+e)/2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function We(t,e,n){return sn(t,e,0,n,n)}function jn(t,e){if(!ht(t,e))return!1;let[n,o]=[
e.x-t.x,e.y-t.y],r=(i,a,l)=>i.wide*Math.abs(i.cos*a+i.sin*l)+i.high*Math.abs(i.cos*l-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=
r(t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function Rn(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function ge(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Ta=.42,Aa=16;function La(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[f,u]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(f+u)/((2*u+f)/l+(u+2*f)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],f=(Math.abs(r[i])+Math.abs(r[i+1]))*Ta,u=f>Math.abs(a)?Math.abs(
a)/f:1,p=(c.x-l.x)*Ta;s.push(l.x+p,l.y+r[i]*u*p,c.x-p,c.y-r[i+1]*u*p,c.x,c.y)}return s}function Ia(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,f,u)=>[f+(u-f)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function Na(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function ja(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Uf(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Ra(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Aa;o+=1){let r=e[e.
length-1],{x:s,y:i}=Uf(t,n,o/Aa);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function Cn(t){return t.pieces??=
Ra(t.along),t.pieces[t.pieces.length-1].far}function Rt(t,e){let n=e*Cn(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Vr(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Rn(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function we(t,e,n){
let o=Vr(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Ra(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],f=l**2+c**2,u=f?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/f)):0;r=Math.min(r,Math.hypot(e.x-i.x-u*l,e.y-i.y-u*c))}return r<=n?r:1/0}var qf=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],W={},Ca=document.body;function an(){
let t=getComputedStyle(H.printing?Ca:document.documentElement),e=qf.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);W={dark:!H.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...H.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Ut(){return d.steps!==null&&d.focus!==null?1:H.printing?.4:.15}function $a(){Ca=document.body.
appendChild(m("div",{class:"on-paper",hidden:""}))}var Yf=7,Vf=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Kf=3,Jf=1,Xf=1.6,Qf=5.5,ln=[],$n=new Map;function Da(){let t=v.
opened,e=new Map,n=r=>{if(v.names.has(r))return r;let s=ft.get(r);return e.has(s)||e.set(s,at(Qe(s,t))),e.get(s)},o=new Map;
if(v.groups.size)for(let r of T.statements){let s=b.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(v.names.has(
i)&&v.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[f,u]=l<c?[l,c]:[c,l],p=o.get(f);p||o.set(f,p=new Map);
let g=p.get(u);g||p.set(u,g={one:f,other:u,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),g.ids.push(r),g.strong||=
P!==null&&P.statements.has(r)}ln=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),Zf()}function Zf(){$n=new Map;for(let t of ln){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=$n.
get(e)??[];$n.set(e,n),n.push(t),t.drawn||=n.length<=(O.has(e)?Jf:Kf)}}}function*Co(){for(let t of ln)(t.drawn||t.one===
_.at||t.other===_.at)&&(yield t)}function Ba({ids:t}){return Math.max(Xf,Qf*(t.length/ln[0].ids.length))}function Pa(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function $o(t){return t.among!==N.groups&&Object.assign(t,{among:N.groups,course:tu(t,U())}),t.course}
function tu({one:t,other:e},n){let[o,r]=[j.get(t),j.get(e)],s=[...N.groups.values()].filter(({key:u})=>at(u)!==t&&at(u)!==
e),i=u=>s.filter(p=>we(u,p,p.radius+Yf/n)<1/0),a=Pa(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:u})=>u)),f={course:a,
many:l.length};for(let u of Vf){if(!f.many)break;let p=Pa(o,r,u*c),g=i(p).length;g<f.many&&(f={course:p,many:g})}return f.
course}function Wa(t){let e=U();t.save();let n=[...Co()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.($r(o)),t.strokeStyle=o.strong?d.between===null?W.line:W.accent:W.bundle,t.globalAlpha=P&&!o.strong?Ut():1,t.
lineWidth=(Ba(o)+(o.strong?1.4:0))/e;let[r,s,...i]=$o(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function za(t,e,n){let o={bundle:null,distance:1/0};for(let r of Co()){let s=(e+Ba(r)/2)/n,i=we($o(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var Po={left:44,right:44,top:34,bottom:50},eu=29,nu=16,ou=[8,12,16,20];function Do(t){return h("groupOf",{names:vt(t),n:v.
groups.get(t)?.count??K.get(t).count})}function Kr(){return Math.max(12,Ht())}function ru(t){return Math.max(nu,Kr()/2*(Mt(
String(t),"600")+.4)/.82)}function Bo(t){let e=new Map,n=[...v.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=j.get(at(o)),a=Math.max(ru(r)/t,Math.min(eu*Math.sqrt(r),K.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:Kr()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function Ha(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!P||P.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
O.get(K.get(i.key).told[0]).short)||K.get(i.key).told[0],l=[...o,...r.values()],c=s?[Ee(vt(i.key),12)]:ou.map(g=>Ee(a,g)),
f=[...c.filter(g=>!Te(g)),...c.filter(Te)].map(g=>su(i,g,l,n)).find(g=>g!==void 0);if(!f)continue;let{text:u,lines:p}=f;
r.set(i.key,u),Object.assign(i,{lines:p,textMiddle:u.middle,textTop:u.top,textLeft:u.left,textRight:u.right,textBottom:u.
bottom})}}function su(t,e,n,o){let{type:r}=t,[s,i,a]=[r*kt(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([f,u])=>({key:t.key,middle:f,left:f-s/2,right:f+s/2,top:u,bottom:u+i})).
find(f=>f.left>=k.left-Po.left/o&&f.right<=k.left+k.width+Po.right/o&&f.top>=k.top+6/o&&f.bottom<=k.top+k.height+6/o&&!n.
some(u=>u.key!==t.key&&ht(f,u)));return c&&{text:c,lines:e}}function _a(t){let e=U();t.save();for(let n of v.opened){let{
x:o,y:r,radius:s}=K.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=W.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=W.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Jr(t,e){let n=N.groups.get(e);if(!n)return;let o=U(),
{count:r,fills:s}=v.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=W.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=P&&!Fa(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[u,p]of[
...s].sort(([g],[y])=>g<y?-1:1))t.strokeStyle=u,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*p/r),t.stroke(),a+=
2*Math.PI*p/r;t.strokeStyle=_.at===at(e)?W.accent:W.soft,t.lineWidth=(_.at===at(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=W.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Kr()/o,Math.min(16/o,n.radius*.7)),f=2*(n.radius-i)/Math.max(1.4,Mt(l,"600")+.4);Vt(t,l,n.x,n.y,Math.min(c,f),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=W.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=P&&!Fa(e)?.6:1,t.fillStyle=W.text,n.lines.forEach((u,p)=>Vt(t,u,n.textMiddle,n.textTop+(p+.5)*n.type*1.15,
n.type))),t.restore()}function Fa(t){if(d.between?.includes(at(t)))return!0;for(let e of P?.entities??[])if(ft.get(e)===
t||ft.get(e)?.startsWith(`${t}.`))return!0;return!1}function Ga(t){for(let[e,n]of N.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Wo(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=W[e],t.fillStyle=W.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Xr(t){let{change:e}=b.get(t);return e?{change:e,...Rt(N.lines.get(t),.6),radius:4.6}:
null}function Ua(t,e){let n=Xr(e);n&&Wo(t,n.change,n.x,n.y,n.radius)}var qa=new Set;for(let{object:t,change:e,subject:n}of b.
values())e&&t===null&&qa.add(n);function Qr({id:t,x:e,y:n,radius:o}){let r=O.get(t).change||(qa.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function Ya(t,e){let n=N.names.get(e),o=Qr(n);if(!o||(Wo(t,o.change,o.x,o.y,o.radius),
o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=W.removed,t.lineWidth=n.type/14;let{lines:r}=n;r.forEach((s,i)=>{
let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,a),t.lineTo(n.textLeft+Mt(s)*
n.type,a),t.stroke()}),t.restore()}function Va(t){return M.changes.length&&!t.change?.45:1}var cn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var au=900,Ka=60;function Ja(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function lu(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:jo(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function Xa(t,e,n){let o=new Map([...e.values()].map(g=>[g.id,Ja(g,n)])),r=t.length>au?[]:
fa([...o.values()]),s=t.map(({id:g,statement:y,place:w,many:x},R)=>{let[E,L]=[o.get(y.subject),o.get(y.object)],z=E.at>L.
at,[Y,nt]=z?[L,E]:[E,L],G=nt.near-Y.far<9&&nt.near-Y.shape>=9?{...Y,far:Y.shape}:Y,ot=nt.near-G.far<9;return{id:g,rank:R,
place:w,many:x,from:G,to:nt,backward:z,arc:ot,loop:G.id===nt.id,ports:[G.mid,nt.mid]}}),i=s.filter(({arc:g})=>!g),a=s.filter(
({arc:g,loop:y})=>g&&!y),l=({from:g,to:y})=>y.at-g.at+Math.abs(y.mid-g.mid);for(let g of[...i].sort((y,w)=>l(y)-l(w)||y.
rank-w.rank))ma(g,r);let c=new Map,f=(g,y,w)=>{let x=`${y} ${g.id}`,R=c.get(x)??{item:g,held:[]};c.set(x,R),R.held.push(
{index:0,step:0,group:0,order:0,...w})};for(let g of i)f(g.from,"far",{line:g,end:0,index:0,step:1}),f(g.to,"near",{line:g,
end:1,index:g.levels.length-1,step:-1});for(let g of a)for(let[y,[w,x]]of[[g.from,g.to],[g.to,g.from]].entries()){let R=x.
mid>w.mid;f(w,"near",{line:g,end:y,group:R?1:-1,order:-x.mid})}lu(c),ha(a,r);let u=new Map(i.map(g=>[g,pa(g,r)]));for(let g of u.
values())_r(g);da(r,u);for(let g of u.values())_r(g);let p=new Map;for(let g of s){let{from:y,to:w,ports:x}=g,R;g.loop?R=
Qa(g):g.arc?R=Ia({x:y.near+1,y:x[0]},{x:w.near,y:x[1]},g.edge-g.reach):R=La(u.get(g)),g.backward&&(R=Na(R)),p.set(g.id,n?
R:ja(R))}return p}function Qa({from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.
mid+8+6*e,t.near,t.mid+4]}function cu(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:f}of n){
let u=((l-t.x)*o+(c-t.y)*r)/s**2;if(u<=.02||u>=.98)continue;let p=((c-t.y)*o-(l-t.x)*r)/s,g=f*1.2+2;Math.abs(p)<Ka+g&&i.
push({off:p,reach:g,share:3*u*(1-u)})}let a=l=>i.every(({off:c,reach:f,share:u})=>Math.abs(c-l*u)>=f);for(let l=0;l<=Ka;l+=
4)for(let c of[l,-l])if(a(c))return c;return 0}function Za(t,e,{place:n,many:o},r){if(t.id===e.id)return Qa({from:Ja(t,!0),
place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,c]=[s/a,i/a],f=(n-(o-1)/2)*14*(t.id<e.id?1:-1),u={x:t.x+l*(t.
radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},p={x:e.x-l*(e.radius*1.2+2),y:e.y-c*(e.radius*1.2+2)};f||(f=cu(u,p,r.filter(y=>y.
id!==t.id&&y.id!==e.id)));let g=[(p.x-u.x)/3,(p.y-u.y)/3];return[u.x,u.y,u.x+g[0]-c*f,u.y+g[1]+l*f,p.x-g[0]-c*f,p.y-g[1]+
l*f,p.x,p.y]}var fu=2500,ze=12,zo=7,tl=1,uu=2.5,mu=400;function el(t){let e=[...T.statements].filter(a=>{let{subject:l,object:c,isLink:f}=b.
get(a);return f&&t.has(l)&&t.has(c)}),n=e.length>fu,o=new Map,r=(n?e.filter(a=>P?.statements.has(a)):e).map(a=>{let l=b.
get(a),c=JSON.stringify([l.subject,l.object].sort()),f=o.get(c)??[];o.set(c,f);let u={id:a,statement:l,place:f.length,many:0};
return f.push(u),u});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(et()==="columns"||rt())s=Xa(r,t,!rt());else{
let a=r.length<=mu?[...t.values()]:[];s=new Map(r.map(l=>[l.id,Za(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s){let c=new cn;c.moveTo(l[0],l[1]);for(let f=2;f<l.length;f+=6)c.bezierCurveTo(...l.
slice(f,f+6));i.set(a,{along:l,path:c})}return{lines:i,rest:n}}function Pn(t){let e=lt(b.get(t).subject);return W.dark?e.
dark:e.light}function ts(t,e,n){let o=N.lines.get(e),r=b.get(e),s=Z(r),i=M.lines[r.holder?"thin":qs.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([qe(r),S(r.said)&&`(${S(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=P&&!n?Ut():n?
1:s.structural?.8:.95*Va(r);let a=r.change&&r.change!=="unchanged"?W[r.change]:W.line;t.strokeStyle=t.fillStyle=n?Pn(e):
a||W.line,t.lineWidth=i.width*(n?d.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(
o.path),t.setLineDash([]),s.symmetric||pu(t,o.along,n?6.5:4.5),r.denied&&(P||(t.globalAlpha=1),du(t,o)),Ua(t,e),t.restore()}
function pu(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(
s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function du(t,e){let[n,o,r]=[.48,.5,.52].map(i=>Rt(e,
i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=W.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.
y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function Fo(t,e,n=zo){let o=[];for(let[s,i]of N.
lines){let a=we(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+uu/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var es=6,hu=.5,gu=new Set([1,2]);function Dn(t,e,n=null){let o=Math.max(k.name,Ht()/t),r=o*(k.line/k.name),s=new Map,i=new he(
o*10);for(let w of v.names){let x=j.get(w);if(n&&(x.x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let R=Math.
max(O.get(w).size,1.6/t),E=R*1.2,L={id:w,x:x.x,y:x.y,radius:R,type:o,line:r,lines:null,covers:!1,left:x.x-E,right:x.x+E,
top:x.y-E,bottom:x.y+E};s.set(w,L),n||i.add({id:w,left:L.left,right:L.right,top:L.top,bottom:L.bottom})}for(let[w,{x,y:R,
radius:E}]of e)i.add({id:at(w),left:x-E,right:x+E,top:R-E,bottom:R+E});let a=w=>(w===d.focus||w===d.path?4e6:0)+(P&&P.entities.
has(w)?2e6:0)+(gu.has(lt(w).column)?1e6:0)+O.get(w).count,l=[...s.keys()].sort((w,x)=>a(x)-a(w)||(w<x?-1:1)),c=et()!=="c\
olumns"&&!n,f=[...new Set([1,.85,.7,.5].map(w=>Math.max(o*w,Ht()/t)))],u=new he(o*4);if(c)for(let{id:w,x,y:R,radius:E}of s.
values())u.add({id:w,left:x-E,right:x+E,top:R-E,bottom:R+E});let p=[],g=0;for(let w of l){let x=s.get(w),R=P!==null&&P.entities.
has(w),E=z=>{for(let Y of nl(x,f,c))if(z(Y)&&(!c||wu(x,Y,u)))return Y},L=E(z=>!i.hits(z))??(R?E(z=>!p.some(Y=>ht(z,Y))):
void 0);L&&(i.add(L),R&&p.push(L),ol(x,L),g+=1)}if(g>=Math.min(es,s.size))return s;let y=[...s.values()].filter(w=>w.lines).
map(w=>({left:w.left,right:w.right,top:w.top,bottom:w.bottom}));for(let w of l.slice(0,4*es)){let[x]=nl(s.get(w),f,!1);if(!(s.
get(w).lines||y.some(R=>ht(x,R)))&&(y.push(x),ol(s.get(w),x),s.get(w).covers=!0,y.length>=2*es))break}return s}function wu({
id:t,x:e,y:n,radius:o},r,s){let i=(l,c,f,u)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-u,f-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*hu;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.
left,l.right,l.top,l.bottom)<a)}function*nl(t,e,n){let o=Kt(t.id),r=kt(o),s=Math.max(k.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(k.line/k.name),[l,c]=[i*r,a*o.length/2],f=(L,z)=>({id:t.id,type:i,line:a,lines:o,left:L,right:L+l,top:z-c,bottom:z+
c}),u=(n||q.whole)&&t.x+k.mark/2+l>k.left+k.width+6;if(yield f(u?t.x-s-l:t.x+s,t.y),!n)continue;let p=L=>L.left>k.left-6&&
L.right<k.left+k.width+6,[g,y]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],w=t.x-l/2;if(yield*[f(w,g),f(w,y),f(t.x-s-l,t.
y)].filter(p),v.names.size>Qn)continue;let[x,R]=[t.x-t.radius,t.x+t.radius-l];yield*[f(x,g),f(x,y),f(R,g),f(R,y)].filter(
p);let E=t.radius*1.2+2;for(let L of[0,c,-c])yield*[f(t.x+E,t.y+L),f(t.x-E-l,t.y+L)].filter(p)}}function rl({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function ol(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function ns(t,e,n,o,r){
let s=M.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var Ho=new Set;function Fe(t,e){let n=N.names.get(e);if(!n)return;Ho.add(e);let o=lt(e),r=d.focus===e||
d.path===e;t.save(),t.describe?.($(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?W.row:W.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=P?P.entities.has(e)?1:
Ut():T.bare.has(e)?.3:1,ns(t,o.shape,n.x,n.y,n.radius),t.fillStyle=O.get(e).envisaged?W.ground:o.fill,t.fill(),t.lineWidth=
O.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=W.dark?o.dark:o.light,t.stroke(),(r||_.at===e||C.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=W.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke());let{lines:s}=n;s&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=W.text,s.forEach((i,a)=>{Vt(t,
i,n.textLeft,(n.textTop+n.textBottom)/2+(a-(s.length-1)/2)*n.line,n.type)})),Ya(t,e),t.restore()}function sl(t,e=3){let n=[
...N.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...N.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function qt(){let t=U(),e=v.names.size>Ae,n=`${Se} ${t} ${B}`;if(N.key===n&&(!N.part||ge(N.part,Bt())))return N;let o=e?
Bt(1):null,r=Bo(t),s=Dn(t,r,o);return Ha(r,s,t),Vs({key:n,part:o,names:s,groups:r,words:[],...el(s)}),N}var ae={left:24,right:10,top:8,bottom:8},il=1.7,yu=.8,al=8,ml=300,bu="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function rs(t){let{x:e,y:n,radius:o}=K.get(t);ls({left:e-o,top:n-o,width:2*o,height:2*o})}function pl({x:t,
y:e}){let n=eo({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=I.clientWidth&&n.y<=I.clientHeight}function Uo(t){let e=eo(j.get(t));
e.x>=30&&e.y>=20&&e.x<=I.clientWidth-30&&e.y<=I.clientHeight-20||(q.whole=!1,_e({position:j.get(t),scale:U()}))}function _o(){
return dl(F(bu))}function dl(t){let e=I.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>ht(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function hl(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<I.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,I.clientHeight-n+4);return e}function ss(){let t=I.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=A("details").getBoundingClientRect();
return!it()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function is(t,e,n){
let o=I.clientWidth-e.left-e.right,r=I.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function gl(){if(H.printing)return Ur;if(v.narrowed||!Nn())return il;let{width:t,height:e}=go();
return Math.min(il,Math.max(1,Math.min(I.clientWidth/t,I.clientHeight/e)))}function xu({scale:t,position:e}){let n=_o();
if(!n.length||v.names.size>Ae)return[];let o=Bo(t),r=[...Dn(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+I.clientWidth/2,right:(i-e.x)*t+I.clientWidth/2,top:(a-e.y)*t+I.clientHeight/2,bottom:(l-e.y)*t+I.clientHeight/
2}));return n.filter(s=>r.some(i=>ht(i,s)))}function He(){q.whole=!0;let t={...v.groups.size?Po:ae};if(H.printing){cl(is(
k,t,gl()));return}if(v.narrowed){let o=ss();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=I.clientHeight-o.bottom,
t.right+=I.clientWidth-o.right)}let e=ll(t);if(!e)return;let n=hl(xu(e));cl(n.top||n.bottom?ll({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function ll(t){let e={width:I.clientWidth-t.left-t.right,height:I.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(dt.size||xn(e),de(),is(k,t,gl()))}function cl(t){t&&(Jt(),$t(),me(t))}
function as(){q.asOpened=!1,He()}function os(){return Ht()/(k.name*k.grown)}function fl(t){return[...Dn(t,new Map).values()].
filter(({lines:e})=>e).length}function ie(){if(He(),q.asOpened=!0,v.groups.size||!v.names.size||v.names.size>ml)return;let t=U(),
e=os(),n=v.names.size*(et()==="columns"?1:yu);if(t>=e||fl(t)>=n)return;q.whole=!1;let o=Array.from({length:al-1},(a,l)=>t*
(e/t)**((l+1)/al)),s=k.grown>1||v.narrowed&&et()==="columns"&&!rt()?e:o.find(a=>fl(a)===v.names.size)??e,i=v.narrowed?ss():
{left:0,top:0,right:I.clientWidth,bottom:I.clientHeight};me({...wl(s,i,v.narrowed?d.focus:null),animation:!1})}function Go(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=j.get(t);return s-e>k.mark/2&&s+k.mark/2+k.text*k.grown<=o&&i-n>k.line&&i+k.
line<r}function Mu(t){let e=0;for(let n of v.names)Go(n,t)&&(e+=3+O.get(n).count+(P?.entities.has(n)?1e3:0));return e}function wl(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:k.mark,y:2*k.line},i=[...new Set([n,...P?[...P.entities].slice(0,
60):[],...pe(60)])].filter(x=>v.names.has(x)).map(x=>j.get(x)),a=(x,R,E,L,z)=>E+2*z<=L?R+(E-L)/2:Math.max(R-z,Math.min(x,
R+E+z-L)),l=a(k.left-r.x/2,k.left,k.width,o.x,r.x/2),f=et()==="columns"&&n===null?[l]:i.flatMap(({x})=>[x-r.x,x+k.mark+k.
text*k.grown-o.x]).map(x=>a(x,k.left,k.width,o.x,r.x)),u=i.flatMap(({y:x})=>[x-r.y,x+r.y-o.y]).map(x=>a(x,k.top,k.height,
o.y,k.line)),p=null;for(let x of new Set(f))for(let R of new Set(u)){let E={left:x,top:R,right:x+o.x,bottom:R+o.y};if(n!==
null&&!Go(n,E))continue;let L=Mu(E);(!p||L>p.weight)&&(p={weight:L,left:x,top:R})}let g=j.get(n)??{x:k.left+k.width/2,y:k.
top+k.height/2},{left:y,top:w}=p??{left:g.x-o.x/2,top:g.y-o.y/2};return{scale:t,position:{x:y+(I.clientWidth/2-e.left)/t,
y:w+(I.clientHeight/2-e.top)/t}}}function yl(t){if(!v.names.has(t))return;let e=U(),n=q.whole&&e>os()*.8?e:Math.max(e,os()),
o=ss(),[r,s]=[Dt({x:o.left,y:o.top}),Dt({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=it()&&(o.right<
I.clientWidth||o.bottom<I.clientHeight);q.whole&&n===e&&!a||n===e&&Go(t,i)&&[...P?.entities??[]].every(l=>!v.names.has(l)||
Go(l,i))||(q.whole=!1,_e(wl(n,o,t)))}function _e(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||j.size>
Ae;q.asOpened=!1,me({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function qo(t){q.whole=!1,_e({scale:Math.
min(6,Math.max(.005,U()*t))})}function ls(t){let e=is(t,{left:10,right:10,...hl(_o())},1.3);e&&(q.whole=!1,_e(e))}function ul(t){
let e=Bt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,f]=[Dt({x:s,y:a}),Dt({x:i,y:l})];return{left:c.x,right:f.x,
top:c.y,bottom:f.y}}),[o,r]=[0,0];for(let s of N.names.values()){let i=s.lines?rl(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!ge(e,i)||n.some(a=>ht(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function ku(){let t=A("beyond-view"),e=!H.
printing&&!dt.size&&et()!=="overview"&&N.names.size<=ml,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=i?h(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){n({beyond:0,unnamed:0});
return}n(ul(_o())),t.hidden||n(ul([..._o(),...dl([t])]))}function bl(){Et("afterDrawing",ku),Et("zoom",()=>{q.whole=!1,q.
asOpened=!1}),Et("dragEnd",()=>{C.byFinger||(q.asOpened=!1)}),Et("resize",()=>requestAnimationFrame(()=>{H.printing||(q.
asOpened?ie():q.whole&&He())})),new MutationObserver(()=>{q.asOpened&&v.narrowed&&!H.printing&&ie()}).observe(A("details"),
{attributeFilter:["data-open"]})}function xl(t){let e=A("details").getBoundingClientRect();qt();let[n]=d.lines,o=j.get(t)??
(N.lines.has(n)?Rt(N.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[eo(o),I.getBoundingClientRect(),U()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,f={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},u=c&&a+
3*ze>e.left?a-f.across:0,p=!c&&l+3*ze>e.top?l-f.down:0;if(!u&&!p)return;let{x:g,y}=ue();q.whole=!1,_e({scale:i,position:{
x:g+u/i,y:y+p/i}})}function fn(){for(let t of F("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===et()));
A("arrange-again").hidden=!dt.size}function ye(t){D({open:[...d.open.filter(e=>e!==t),t]}),Q(h("groupOpened",{names:vt(t)}))}function Ml(t){let e=o=>o!==null&&
(ft.get(o)===t||ft.get(o)?.startsWith(`${t}.`)),n=d.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));D({open:n,...e(d.focus)||
e(d.path)?ct:{}}),Q(cs())}function cs(){return h(v.groups.size===1?"oneGroup":"someGroups",{n:v.groups.size,names:to()})}var kl;function Ge(t){let e=xt.open?J(".told",HTMLElement,xt):A("told");xt.open||Q(t),e.textContent=t,clearTimeout(kl),kl=
setTimeout(()=>{e.textContent=""},6e3)}var xt=m("dialog",{id:"notice","aria-labelledby":"notice-title"});function un(t,e,n=[]){
xt.replaceChildren(m("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),m("div",{class:"buttons"},...n,m("button",{type:"\
button",class:"leave",onclick:()=>xt.close()},h("close")),m("span",{class:"told",role:"status"}))),xt.open||xt.showModal()}
function Yo(t,e,n=[],o=[]){let r=m("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);un(t,[...n,r],o),
r.select()}function vl(){xt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(xt,m("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Sl(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Ol(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function El(){return ms({...Bn(),groups:new Set})}function Bn(){return{names:new Set([...T.entities].filter(t=>!T.bare.has(
t))),drawn:new Set(v.names),groups:new Set(v.groups.keys()),statements:[...T.statements]}}function Vo(){return M.sources.
length?M.sources.length>3?h("sources",{n:M.sources.length}):M.sources.map(t=>us(t)).join("; "):""}function us(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function vu(){return location.protocol.startsWith("http")?
location.href:""}function Ko(){let{iri:t,version:e}=M.dataset;return[e&&h("version",{version:e}),t].filter(Boolean).join(
", ")}function fs(){let{focus:t,path:e,steps:n}=d;return t===null?"":e!==null&&rt()?h("partBetween",{from:$(t),to:$(e)}):
!v.narrowed||!T.entities.has(t)?"":h(n===1?"partAround":"partFartherAround",{name:$(t),n:n??""})}function Su(){return!P||
v.narrowed?"":d.focus!==null?h("altFocus",{name:$(d.focus)}):d.lines.length?h("altLines",{statements:[...P.statements].map(
t=>qe(b.get(t))).join("; ")}):""}function ms(t){return[S(M.title),ps(t)].filter(Boolean).join(" \xB7 ")}function ps(t){return[
fs(),Vo()&&`${h("source")}: ${Vo()}`,...M.notes.map(S),Gt(),t.groups.size?h(t.groups.size===1?"seenGroup":"seenGroups",{
n:t.groups.size,names:to()}):"",h("shown",{names:t.names.size,allNames:O.size,...ne(t.statements)}),Ko()&&`${h("dataset")}\
: ${Ko()}`,vu()].filter(Boolean).join(" \xB7 ")}function Ou(t){return[...t.groups].sort((e,n)=>v.groups.get(n).count-v.groups.
get(e).count||(e<n?-1:1)).slice(0,5)}function Jo(t){let{statements:e,made:n}=ne(t.statements),o=new Map;for(let s of t.statements){
let{subject:i,object:a}=b.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(
([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${ut(s)} (${i})`);return[h("altShown",{title:S(M.title),names:ve(
t.names.size,"oneName","someNames"),statements:ve(e,"oneStatement","someStatements"),made:n}),fs()&&h("altPart",{part:fs()}),
Su(),t.groups.size?h("altGroups",{groups:Ou(t).map(vt).join("; ")}):"",r.length?h("altMost",{names:r.join("; ")}):"",Vo()&&
h("altSource",{source:Vo()}),Gt()&&`${Gt()}.`].filter(Boolean).join(" ")}async function Eu(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Xo(t,e,n){
await Eu(t,e)?Ge(n):Yo(h("copyByHand"),t)}function Tu(t){return S(t.source)?M.sources.find(({id:e})=>e===t.origin):null}
function Au(t){let e=[S(t.said),S(t.when)].filter(Boolean).join("; "),n=Tu(t),r=[(n&&(S(n.citation)||us(n)))?.replace(/[.\s]+$/,
""),S(t.where)].filter(Boolean).join(", ");return[qe(t)+(e&&` (${e})`),t.quote?[": ",m("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${h("dataset")}: ${[S(M.title),Ko()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function Lu(t){let e=m("p",{lang:B},Au(b.get(t)));return Xo(e.textContent,e,h("copiedStatement"))}function Tl(t){return m(
"button",{type:"button",class:"copy",onclick:()=>Lu(t)},h("copyWithSource"))}function Iu(){return tn().filter(t=>T.statements.
has(t))}function Al(){let t=M.variants.includes("plain")?3:void 0,e=d.date!==null,n=M.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>h(r));return e&&o.splice(5,0,Gt()),
[[...o.slice(0,t),...n?[h("changes")]:[]],...Iu().map(r=>{let s=b.get(r);return[...[$(s.subject),S(Z(s).label),s.object===
null?S(s.value):$(s.object),S(s.said),S(s.when),...e?[Pe(r)]:[],s.quote,Lt(s)].slice(0,t),...n?[Wi(s)]:[]]})].map(r=>r.map(
Sl))}function Ll(){let[t,...e]=Al(),n=(s,i)=>m("tr",{},s.map(a=>m(i,Ol(a),a))),o=m("div",{lang:B},m("table",{border:"1",
cellspacing:"0",cellpadding:"4"},m("thead",{},n(t,"th")),m("tbody",{},e.map(s=>n(s,"td")))),m("p",{},El())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return Xo(r,o,ve(e.length,"copiedOneRow","copiedRows"))}function Il(){let t=B==="nl"?";":",",e=Al().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function be(t,e=$(t)){return O.has(t)?m("button",{type:"button",class:"name",onclick:()=>D({focus:t,lines:[]})},e):m("b",
{},t)}function Nu(t){if(!t.text)return t.quote?m("blockquote",{lang:t.language},m("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),m("m\
ark",{},o)),n=n.slice(r+o.length))}return m("blockquote",{lang:t.language},e,n)}function ds(t,...e){let n=b.get(t),o=m("\
div",{class:"said"},m(n.denied?"b":"span",{},S(n.said)));for(let s of[S(n.when),Pe(t),Lt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",T.aside.has(t)?"aside":""].filter(Boolean).join(" ");return m("div",
{class:r,"data-statement":t},e,o,en(n),Nu(n),Tl(t))}function hs(t,e){return t.object===null?m("b",{},S(t.value)):be(t.subject===
e?t.object:t.subject)}function Nl(t,e){return m("div",{class:"statement"},hs(t,e),m("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=b.get(n);return m("div",{class:"said"},`${h("basedOn")}: `,m("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${Lt(o)}`)}))}function le(t){return m("h2",{tabindex:"-1"},t)}function Wn(t,e=null){let n=b.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?m("b",{},S(n.value)):be(o?n.subject:n.object);return ds(t,be(o?e:n.subject),m(
"div",{},Ct(n,o)),r)}function zn(t){return m("ul",{class:"choice"},t.map(e=>{let n=b.get(e),o=[$(n.subject),Ct(n),n.object===
null?S(n.value):$(n.object)];return m("li",{class:n.denied?"statement denied":"statement","data-statement":e},m("button",
{type:"button",class:"name",onclick:()=>D({focus:null,lines:[e]})},o[0]," ",m("i",{},o[1])," ",o[2]),m("div",{class:"sai\
d"},m(n.denied?"b":"span",{},S(n.said)),Lt(n)&&` \xB7 ${Lt(n)}`))}))}var Qo=50,xe={ids:[],until:Qo};function ws({one:t,other:e}){D({...ct,between:[t,e]})}function ju(t){let e=Tt(t);return e===
null?be(t):m("button",{type:"button",class:"name",onclick:()=>ye(e)},m("span",{class:"unseen"},`${h("openGroup")}: `),vt(
e))}function Ru(t){let e=new Map;for(let n of t){let o=Ct(b.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function jl(){let t=Ln();xe.ids!==t&&(xe={ids:t,until:Qo});let e=t.slice(0,xe.until);return[le(Ao()),
m("p",{class:"hint"},h("endsOf")),m("ul",{class:"counted"},(d.between??[]).map(n=>{let o=v.groups.get(Tt(n));return m("l\
i",{},ju(n)," ",o?m("span",{class:"count"},h("someNames",{n:o.count})):null)})),t.length?null:m("p",{class:"absent"},h("\
noneBetween")),t.length?m("h3",{},h("relationsTitle")):null,m("ul",{class:"counted"},Ru(t).map(([n,o])=>m("li",{},n," ",
m("span",{class:"count"},String(o))))),t.length?m("h3",{},h("statementsOf")):null,zn(e),e.length<t.length?m("p",{class:"\
more"},h("partListed",{n:e.length,all:t.length})," ",m("button",{type:"button",onclick:Cu},h("moreRows",{n:Math.min(Qo,t.
length-e.length)}))):null]}function Cu(){let t=xe.until;xe.until+=Qo,se(),F("#chosen .choice button")[t].focus(),Q(h("pa\
rtListed",{n:Math.min(xe.until,xe.ids.length),all:xe.ids.length}))}var gs=new Set;function Rl(t){let e=$n.get(at(t))??[];
if(!e.length)return null;let n=m("ul",{class:"counted"}),o=m("details",{class:"links",open:gs.has(t)?"":null},m("summary",
{},h("linksOfGroup",{n:e.length}),m("span",{class:"unseen"},` ${Do(t)}`)),n),r=()=>{if(!o.open){gs.delete(t);return}gs.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===at(t)?s.other:s.one,a=Tt(i),l=a===null?$(i):vt(a);return m(
"li",{},m("button",{type:"button",class:"name",onclick:()=>ws(s)},l)," ",m("span",{class:"count"},h(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function Cl(){A("group-list").replaceChildren(...v.groups.size?[m("p",{},h("readGroups")),ln.every(o=>o.drawn)?"":m("p",
{},h("strongestDrawn")),m("h3",{},h("groupsTitle")),$u()]:[]);let t=A("groups");if(t.hidden=!K.size||et()!=="overview"||
!v.groups.size&&!v.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.
group,n=[...v.opened].filter(o=>!K.get(o).names.length||T.entities.size).sort();t.replaceChildren(m("p",{},cs()),...n.map(
o=>m("button",{type:"button","data-group":o,title:h("closeGroup"),onclick:()=>Ml(o)},m("span",{"aria-hidden":"true"},"\xD7"),
" ",m("span",{class:"unseen"},`${h("closeGroup")}: `),vt(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??I).focus(
{preventScroll:!0})}function $u(){let t=[...v.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return m("ul",
{},t.map(([e,{count:n}])=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>ye(e)},vt(e))," ",m("span",{class:"\
count"},String(n)),Rl(e))))}function Pu(){if(d.between===null||!d.between.every(i=>j.has(i)))return;let t=d.between.map(i=>j.get(i));if(t.every(pl))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/U(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];ls({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var ys="",$l="",bs=new Set;function Pl(t){Ea(),Da(),Jt(),fn(),Cl(),
$t();let e=v.narrowed?`${d.focus} ${d.path} ${d.steps}`:Nn()?[...v.names].sort().join(" "):"",n=`${et()} ${e}`;ys!==n||q.
asOpened&&$l!==B?(ie(),!ys&&d.open.length&&rs(d.open[d.open.length-1])):(d.focus===null||!t)&&Du(),d.focus!==null&&t&&!v.
narrowed&&yl(d.focus),it()&&(C.clicked||t&&d.lines.length)&&xl(d.focus),d.between!==null&&t&&Pu(),ys=n,$l=B,bs=new Set(v.
opened),mt()}function Du(){let t=d.open[d.open.length-1],e=d.open.some(o=>v.opened.has(o)&&!bs.has(o)),n=[...bs].some(o=>!v.
opened.has(o));n&&!v.opened.size?ie():t!==void 0&&(e||n)&&rs(t)}var xs=[],Zo="";function Ms({moved:t=!1}={}){$t(),Qi(),se(),Ri();for(let e of xs)e.classList.remove("chosen");xs=P?[...P.
statements].flatMap(e=>bt.get(e)??[]):[];for(let e of xs)e.classList.add("chosen");Pl(t)}function Bu(t){let e=t?null:T;t||
wo(),oa(e)}function Wu(){if(d.between!==null)return Ao();let t=P?.statements.size??0;return h(t===1?"chosenOne":"chosen",
{name:d.focus!==null?$(d.focus):h("statement"),n:t})}function ks(t){(d.language!==B||!t)&&(Ys(d.language),la(),$i());let e=t??
{focus:null,lines:[],between:null},n=d.focus!==e.focus||d.lines.join(" ")!==e.lines.join(" ")||String(d.between)!==String(
e.between),o=re();if(Bu(!t),Ci(),Ai(),ra(),na(),V.open!==d.list&&!H.parts&&(V.open=d.list),n&&Nt(o?"details":null),n&&o&&
it()&&A("picture").scrollIntoView(),Ms({moved:n&&!C.clicked}),!n){t&&Be()!==Zo&&Q(Be()),Zo=Be();return}Zo=Be(),A("detail\
s").scrollTop=0,o&&!C.clicked&&pr(),Q(o?Wu():Zo),C.clicked=!1}function St(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Fn=null;function Hn(){if(Fn!==null)return Fn;Fn=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of O){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Fn.push({id:t,name:i,folded:` ${St(i)} `})}return Fn}
function Dl(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function vs(t){let e=St(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Hn()){if(!e.every(i=>r.folded.includes(i)))continue;let s=Dl(r.folded,e)+(r.name===$(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Ft){let i=Math.max(...Object.values(
s).map(a=>Dl(` ${St(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?O:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:$(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||O.get(s.id).count-O.get(r.
id).count||(r.id<s.id?-1:1))}var _n=12;function Gn(t){return vs(t).slice(0,_n)}var Fl=6,Bl=5,Wl=null;function Hl(t){let e=St(
t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=s=>e.every(i=>s.includes(` ${i}`)),o=[...te].
filter(([,{label:s,inverse:i,count:a}])=>a&&[s,i].some(l=>l&&Object.values(l).some(c=>n(` ${St(c)}`))));Wl??=[...b].flatMap(
([s,{quote:i}])=>i?[{id:s,folded:` ${St(i)}`}]:[]);let r=[];for(let{id:s,folded:i}of Wl){if(r.length===Bl)break;n(i)&&r.
push({statement:s})}return[...o.slice(0,Bl).map(([s])=>({relation:s})),...r]}function zu(t,e){if(Math.abs(t.length-e.length)>
1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-
o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===
[...s].reverse().join("")}var Fu=5,zl=null;function Hu(){return zl??=new Set(Hn().flatMap(({folded:t})=>t.trim().split("\
 "))),zl}function _l(t){let e=St(t).split(" ").filter(Boolean).map(o=>o.length<Fu||Hn().some(({folded:r})=>r.includes(o))?
[o]:[...Hu()].filter(r=>zu(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).
map(o=>o.join(" ")).find(o=>Gn(o).length)??null}var _u=60,Gu=40,Uu=7,qu=.9,Yu=.93,Vu=.35;function Ku(t){let e=new he(t);for(let n of N.names.values()){let o=n.radius*1.2+
(n.id===d.focus||n.id===d.path?5:1);e.add(We(n.x,n.y,o)),n.lines&&e.add(Yr({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=Qr(n);r&&e.add(We(r.x,r.y,r.radius+1))}for(let n of N.groups.values())e.add(We(n.x,
n.y,n.radius)),n.lines&&e.add(Yr({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of N.
lines){let{denied:r}=b.get(n),s=r&&Rt(o,.5);s&&e.add(We(s.x,s.y,8));let i=Xr(n);i&&e.add(We(i.x,i.y,i.radius+1.5))}return e}
function Ju(t,e){let n=new he(e*6);for(let o of t){let r=N.lines.get(o),s=Math.ceil(Cn(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:l}=Rt(r,i/s);n.add({...We(a,l,e/6),of:o})}}return n}function Xu(t,e,n,o){let r=Cn(t),s=l=>Rt(t,l/r),i=[],a=Math.
max(o/2,r/Gu);for(let l=e+o*.3;l<=r-e-o*.8;l+=a){let[c,f]=[s(l-e),s(l+e)];if(Math.hypot(f.x-c.x,f.y-c.y)<2*e*Yu)continue;
let u=Math.atan2(f.y-c.y,f.x-c.x),[p,g]=[Math.cos(u),Math.sin(u)],y=[-.5,0,.5].map(z=>s(l+z*e)).map(({x:z,y:Y})=>(Y-c.y)*
p-(z-c.x)*g),[w,x]=[Math.min(0,...y),Math.max(0,...y)];if(x-w>qu*n)continue;let R=(w+x)/2,E=sn((c.x+f.x)/2-g*R,(c.y+f.y)/
2+p*R,u,e,n),L=Math.abs(Math.atan2(g,Math.abs(p)));i.push({box:E,cost:Math.abs(l/r-.5)+Math.max(0,L-Vu)})}return i.sort(
(l,c)=>l.cost-c.cost).map(({box:l})=>l)}function Qu(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>kt(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function Zu(t,e,n){let o=[...P?.statements??[]].filter(E=>N.lines.has(E)&&ht(Vr(N.lines.get(E)),n));if(o.length>_u)
return[];N.standing??=Ku(t*6),String(N.coursed)!==String(o)&&Object.assign(N,{coursed:o,courses:Ju(o,t)});let r=N.spots??=
new Map,s=new Map(o.map(E=>[E,Ct(b.get(E))])),i=[],a=(E,L)=>N.courses.some(E,z=>!L(z.of)&&jn(E,z)),l=(E,L,{rows:z,long:Y},nt)=>{
let G=`${z.length} ${L} ${E}`;return r.has(G)||r.set(G,Xu(N.lines.get(E),(Y*L+nt)/2+2,L*.52*z.length,L)),r.get(G)??[]},c=(E,L,z,Y)=>{
let{rows:nt}=z,G=nt.length>1||Z(b.get(E)).symmetric?0:L*.75,ot=l(E,L,z,G).find(tt=>ge(n,tt)&&!i.some(At=>jn(tt,At))&&(tt.
free??=!N.standing.some(tt,At=>jn(tt,At)))&&!a(tt,Y));return ot&&{...ot,text:s.get(E),rows:nt,type:L,head:G,colour:Pn(E),
ids:[]}},f=(E,L)=>s.get(E)===s.get(L)&&Pn(E)===Pn(L),u=E=>[b.get(E).subject,b.get(E).object],p=E=>L=>f(E,L)&&String(u(E))===
String(u(L)),g=E=>L=>f(E,L)&&u(E).some((z,Y)=>z===u(L)[Y]),y=E=>Cn(N.lines.get(E))-Mt(s.get(E),"italic")*t,w=o.sort((E,L)=>y(
E)-y(L)),x=[...new Set([t,e])],R=[p,g].flatMap(E=>x.flatMap(L=>[0,1].map(z=>({lets:E,letters:L,way:z}))));for(let{lets:E,
letters:L,way:z}of R)for(let Y of[...w]){let nt=Qu(s.get(Y))[z];if(!nt||!w.includes(Y))continue;let G=c(Y,L,nt,E(Y));if(!G)
continue;let ot=tt=>N.courses.some(G,At=>At.of===tt&&jn(G,At));G.ids=w.filter(tt=>tt===Y||p(Y)(tt)||E(Y)(tt)&&ot(tt)),w=
w.filter(tt=>!G.ids.includes(tt)),i.push(G)}return i}function Ss(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(
1).match(/../g)??[]).map(n=>parseInt(n,16))}function Gl(t){let[e,n,o]=Ss(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/
1.055)**2.4);return .2126*e+.7152*n+.0722*o}function tm(t){let[e,n]=[Ss(t),Ss(W.text)],o=Gl(W.ground);for(let r=0;r<1;r+=
.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[Gl(s),o].sort((l,c)=>l-
c);if((a+.05)/(i+.05)>=Uu)return s}return W.text}function Ul(t,e,n,o){N.words=Zu(e,n,o);for(let r of N.words){t.save(),t.
translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.PI:r.turn),t.fillStyle=W.ground,t.globalAlpha=.92,
t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=tm(r.colour),t.textAlign=
"center",t.textBaseline="middle",r.rows.forEach((i,a)=>{Vt(t,i,(s?1:-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,
"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.moveTo(a,0);for(let l of[-1,1])t.lineTo(a-i*r.head*.8,l*
r.head*.36);t.closePath(),t.fill()}t.restore()}}var em="http://www.w3.org/2000/svg";function wt(t,e={},...n){let o=document.createElementNS(em,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?gt(s):s);return o.append(...n),o}function gt(t){return String(Math.
round(t*100)/100)}function Un(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var ql={M:2,L:2,C:6},nm=100,zt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},om={middle:.35,
top:.8,hanging:.8,bottom:-.2},rm={center:"middle",right:"end",end:"end"},ce=class{fillStyle=zt.fillStyle;strokeStyle=zt.
strokeStyle;lineWidth=zt.lineWidth;lineJoin=zt.lineJoin;lineCap=zt.lineCap;globalAlpha=zt.globalAlpha;font=zt.font;letterSpacing=zt.
letterSpacing;wordSpacing=zt.wordSpacing;textAlign=zt.textAlign;textBaseline=zt.textBaseline;constructor(e){this.area=e,
this.drawing=wt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
zt);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,f=4/3*Math.tan(c/4),u=(p,g)=>{let[y,w]=[o*(Math.cos(p)-g*Math.
sin(p)),r*(Math.sin(p)+g*Math.cos(p))];return[e+y*Math.cos(s)-w*Math.sin(s),n+y*Math.sin(s)+w*Math.cos(s)]};this.lineTo(
...u(i,0));for(let p=0;p<l;p+=1){let[g,y]=[i+p*c,i+(p+1)*c];this.bezierCurveTo(...u(g,f),...u(y,-f),...u(y,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+ql[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>nm&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+ql[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>gt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Rn),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${gt(l)} ${gt(c)}`).join(" ")).join("");this.write(wt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return Js(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),f=this.measureText(e).width*this.place.
scale,u=rm[this.textAlign]??null,p=-(u==="middle"?f/2:u?f:0),{turn:g}=this.place,y=sn(c.x+(p+f/2)*Math.cos(g),c.y+(p+f/2)*
Math.sin(g),g,f/2,r*.8);this.write(wt("text",{x:c.x,y:c.y+r*(om[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:f,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":u,transform:g?`rotate(${gt(g*180/Math.PI)} ${gt(c.x)} ${gt(
c.y)})`:null},Un(e)),y)}write(e,n){if(!ht(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Rn(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=wt("g",{},wt("title",{},Un(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var sm=3e3,im=120,Ue=null,Os;function Yl(t){if(t instanceof ce){am(t);return}let e=Bt(),n=U();if(Ue!==null&&Ue.version===
Se&&Math.abs(Ue.scale-n)<n*.001&&ge(Ue.part,e)||(clearTimeout(Os),H.printing||(Os=setTimeout(lm,im))),Ue===null)return;let{
part:r,canvas:s}=Ue;t.save(),t.globalAlpha=P?Ut():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Vl(){return[...T.statements].map(t=>b.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&v.names.has(e)&&v.names.
has(n))}function am(t){let e=new cn;for(let{subject:n,object:o}of Vl())e.moveTo(j.get(n).x,j.get(n).y),e.lineTo(j.get(o).
x,j.get(o).y);t.save(),t.globalAlpha=P?Ut():.4,t.strokeStyle=W.line,t.lineWidth=.7/U(),t.stroke(e),t.restore()}function lm(){
let t=Bt(.5),e=U(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=W.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:Se},s=Vl(),i=0,a=()=>{if(r.version===Se){o.beginPath();for(let l=Math.min(s.length,i+sm);i<
l;i+=1){let[c,f]=[j.get(s[i].subject),j.get(s[i].object)];Math.max(c.x,f.x)<t.left||Math.min(c.x,f.x)>t.right||Math.max(
c.y,f.y)<t.top||Math.min(c.y,f.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(f.x,f.y))}if(o.stroke(),i<s.length){Os=setTimeout(
a);return}Ue=r,mt()}};a()}function cm(t,e){for(let[n,o]of N.names)o.lines&&!Ho.has(n)&&ht(o,e)&&Fe(t,n)}function fm(t){let e=new Map;for(let[n,o]of N.
names){if(o.lines)continue;let{fill:r}=lt(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=P?Ut():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of N.names)o.lines&&!o.covers&&Fe(t,n);for(let n of v.groups.keys())Jr(t,n)}function um(t){qt(),Ho.clear(),_a(
t),Wa(t),N.rest&&Yl(t);for(let e of N.lines.keys())(!P||!P.statements.has(e))&&ts(t,e,!1)}function mm(t){ni()?cm(t,Bt()):
fm(t);for(let[r,s]of N.names)s.covers&&Fe(t,r);if(_.at!==null&&v.names.has(_.at)&&Fe(t,_.at),!P){N.words=[];return}for(let r of P.
statements)N.lines.has(r)&&ts(t,r,!0);for(let r of P.entities)Fe(t,r);let e=Dt({x:3,y:3}),n=Dt({x:I.clientWidth-3,y:I.clientHeight-
3}),o=Ht()/U();Ul(t,Math.max(k.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function Kl(){ii({radiusOf:t=>K.get(
Tt(t))?.radius??O.get(t).size,draw:(t,e)=>{let n=Tt(e);n===null?Fe(t,e):Jr(t,n)}}),Et("beforeDrawing",um),Et("afterDrawi\
ng",mm)}function fe(t){let e=U(),n=!C.byFinger&&Fo(t,e,tl).length>0,o=sl(t,n?0:void 0),r=o===null?Ga(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=C.byFinger?dm(t):{name:o,group:r,lines:Fo(t,e)},{bundle:i,distance:a}=s.
name===null?za(t,C.byFinger?ze:zo,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<we(N.lines.get(s.lines[0]),
t,ze/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function tr(t){let e=I.getBoundingClientRect();return Dt({x:t.clientX-
e.left,y:t.clientY-e.top})}function pm(t,e){let n={name:null,distance:1/0};for(let[o,r]of N.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function dm(t){let e=ze/U(),{name:n,distance:o}=pm(t,e),r=Fo(t,zo/e),s=r.length?we(N.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var qn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},hm=20;function Es(t,e){dt.set(t,e),j.set(t,e),
$t(),Jt(),mt()}function Jl(t,e){let n=j.get(t);C.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Ts(){let{name:t,went:e}=C.
dragged;return C.dragged=null,fn(),mt(),e&&Q(h("namePlaced",{name:$(t)})),e}function Xl(){Et("dragStart",({pointer:t})=>{
if(C.byFinger)return;let{name:e}=fe(t.canvas);e!==null&&(Jl(e,t.canvas),Mn(!1))}),document.addEventListener("pointermove",
t=>{if(!C.dragged||!t.isPrimary)return;let e=tr(t);C.dragged.went=!0,Es(C.dragged.name,{x:Math.round(e.x+C.dragged.x),y:Math.
round(e.y+C.dragged.y)})}),Et("dragEnd",()=>{C.byFinger||(q.whole=!1,C.dragged&&(Ts(),Mn(!0)))}),kn.push(()=>{d.focus!==
C.placing&&(C.placing=null)})}function Ql({event:t,pointer:e}){if(!C.byFinger||t.type!=="press")return!1;let{name:n}=fe(
e.canvas);return n===null||C.placing!==null?(C.rested=e,!0):(Jl(n,e.canvas),mt(),!0)}function Zl(t){C.placing=C.placing===
t?null:t,se(),(C.placing===null||!it())&&document.getElementById("move-name")?.focus({preventScroll:!0}),C.placing!==null&&
(it()&&Nt(null),Ge(h("pickPlace",{name:ut(t)})))}function tc({pointer:t}){if(C.placing===null)return!1;let e=C.placing;return C.
placing=null,j.has(e)?(Es(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),fn(),se(),Ge(h("namePlaced",{name:ut(e)})),
!0):!1}function ec(t,e){let[n,o]=qn[e],{x:r,y:s}=j.get(t),i=hm/U();Es(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),fn(),
Uo(t),Q(h("nameMoved",{name:$(t),where:h("sides").split(", ")[Object.keys(qn).indexOf(e)]}))}var gm=2;function nc(){Et("click",t=>{if(Ql(t)||tc(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=fe(e.canvas);
if(o!==null){ye(o);return}if(s!==null){if(String(d.between)===String([s.one,s.other]))return;C.clicked=!0,ws(s);return}if(n===
null&&!r.length){re()&&D(ct);return}n===d.focus&&r.join(" ")===d.lines.join(" ")||(C.clicked=!0,D({focus:n,lines:r}))}),
I.addEventListener("mousemove",t=>{if(C.dragged)return;let{name:e,group:n,lines:o,bundle:r}=fe(tr(t));I.title=e!==null&&
ut(e)!==$(e)?$(e):"",I.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),Et("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=fe(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,U()*
gm),i=U()/s,{x:a,y:l}=ue();q.whole=!1,_e({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var wm=9,Me=new Map,oc=0;function ym(t){let e=Bt(),n=U(),o=t>0?e.top-k.top:k.top+k.height-e.bottom;return Math.max(0,o*n+
ae.top)}function bm(t,e){let n=e;if(Me.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),ym(e)),a=i-e+oc,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,f=Math.abs(a-c)>=1;n=f?e+c:i,oc=f?0:a-c}if(!t&&!n)return;q.whole=
!1,q.asOpened=!1;let o=U(),{x:r,y:s}=ue();me({position:{x:r-t/o,y:s-n/o},animation:!1})}function rc(){I.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==C.byFinger&&Mn(!e),C.byFinger=e,e&&Me.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),I.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(C.byFinger=!1);let e=Me.get(t.
pointerId);if(!e||C.dragged||(e.moves||=Me.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>wm,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),bm(n/Me.size,o/Me.size)});
for(let t of["pointerup","pointercancel"])I.addEventListener(t,e=>{let n=Me.get(e.pointerId);if(!Me.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?C.rested:null;if(C.rested=null,o&&si(o),!C.dragged)return;let{name:r}=C.dragged;Ts()||
t==="pointercancel"||(C.clicked=!0,D({focus:r,lines:[]}))});I.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),I.addEventListener(
"contextmenu",t=>{C.byFinger&&t.preventDefault()})}function sc(){X("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function ke(t){return d.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}function xm(t,[e,n]){let o=j.get(t),r=O.has(t)?yo(t):new Map,s=et()==="columns"&&!rt(),i=null;for(let[a,l]of j){let[c,f]=[
l.x-o.x,l.y-o.y],u=c*e+f*n,p=Math.abs(c*n)+Math.abs(f*e);if(a===t||u<1||(s?n&&p>1:p>u))continue;let g=[n&&s||r.has(a)?0:
1,u+2*p];i&&(g[0]-i.distance[0]||g[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:g})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function ic(){if(j.has(_.at))return _.at;if(j.has(d.focus))return d.focus;let t=pe(
1).find(n=>j.has(n)),[e]=[...v.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?at(e[0]):[...j.
keys()][0]??null)}function lc(){return _.at!==null&&_.at.startsWith("group ")?_.at.slice(6):null}function Mm({name:t,by:e,
across:n}){let o=st.get(t).filter(s=>T.statements.has(s)).length,r=e===null?null:b.get(e);return[r&&Ct(r,r.object!==t),!r&&
n&&h("notLinked"),$(t),S(lt(t).label),h(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function ac(t){
_.at=t.name,_.by=t.by;let e=lc();Q(e===null?Mm(t):Do(e)),Uo(t.name),mt()}function cc(){I.addEventListener("focus",()=>{if(!I.
matches(":focus-visible"))return;let t=ic();t!==null&&ac({name:t,by:null})}),I.addEventListener("blur",()=>{_.at=null,mt()}),
I.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in qn){t.preventDefault();let e=ic();if(_.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&O.has(e)){ec(e,n);return}let o=xm(e,qn[n]);o?ac(o):Q(h("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),_.at===null)return;let e=lc();e!==null?ye(e):_.at===d.focus?ui():D({focus:_.
at,lines:[]})}else t.key==="l"&&ke(t)&&(_.by===null?Q(h("noLine")):D({focus:null,lines:[_.by]}))})}function uc(){let t=F("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>D({layout:e.dataset.layout===
M.opens?null:e.dataset.layout}));A("arrange-again").addEventListener("click",()=>{dt.clear(),Ms(),ie(),I.focus({preventScroll:!0}),
Q(h("arrangedAgain"))})}function fc(t){t.preventDefault(),V.open=!0,V.scrollIntoView(),J("summary",HTMLElement,V).focus(
{preventScroll:!0})}function As(){let t=J("main").getBoundingClientRect().top+scrollY,e=J("summary",HTMLElement,V).getBoundingClientRect().
height+1,n=o=>J(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("\
#take > button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function mc(){for(let t of F("[data-she\
et]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!=="true";it()?Nt(e?t.dataset.sheet??null:null):
(t.setAttribute("aria-expanded",String(e)),A(t.dataset.sheet??"").toggleAttribute("data-open",e)),A(t.dataset.sheet??"").
scrollTop=0});for(let t of F("[data-shut]"))t.addEventListener("click",()=>Ie(()=>Nt(null)));A("to-list").addEventListener(
"click",fc),A("skip-to-list").addEventListener("click",fc),A("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
I.focus()}),V.addEventListener("toggle",()=>{H.parts||(V.open!==d.list&&so({list:V.open}),V.open&&requestAnimationFrame(
()=>V.scrollIntoView({block:"nearest"})))}),V.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),D({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Ke(),scrollTo(0,0))});for(let t of F(
"#languages button"))t.addEventListener("click",()=>D({language:t.dataset.to}));for(let t of F("[data-zoom]"))t.addEventListener(
"click",()=>{t.dataset.zoom==="fit"?as():qo(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{
if(t.key==="Escape"){let e=!re()&&!(it()&&document.querySelector("aside[data-open]"));Ie(()=>{Nt(null),D(e?{...ct,open:[]}:
ct)}),ci();return}ke(t)&&(t.key==="/"&&(t.preventDefault(),A("query").focus()),(t.key==="+"||t.key==="=")&&qo(1.35),t.key===
"-"&&qo(1/1.35),t.key==="0"&&as())})}function pc(){addEventListener("resize",As),As();let t=new ResizeObserver(As);for(let e of[
J("header"),J("summary",HTMLElement,V),J("#take > button")])t.observe(e)}var Ls=4;function km({weakest:t}){let e=t.keys[0];return oe(e)===0?m("p",{},h("noWeakLink")):m("p",{},h("weakestLink"),"\
 ",m("b",{},S(b.get(e).said)),` (${ut(t.from)} \u2013 ${ut(t.to)})`)}function vm(t,e,n){return[n>1?m("h3",{},h("pathNumb\
er",{n:e+1,all:n})):null,m("div",{class:"weakest"},km(t)),m("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>m("li",{},
r.map(s=>Wn(s,o)))))]}function dc(){let[t,e]=[d.focus,d.path],n=le(h("pathTitle",{from:ut(t),to:ut(e)})),o=m("p",{class:"\
explore"},m("button",{type:"button",onclick:()=>D({path:null,through:!1})},h("pathOff"))),r=rt();if(d.path===d.focus)return[
n,m("p",{},h("pathToItself")),o];if(!r){let{otherwise:l}=nn();return[n,m("p",{class:"none"},h(l?"noPathWithout":"noPathE\
ither")),l?m("p",{class:"explore"},m("button",{type:"button",onclick:()=>D({through:!0,structural:_t.get("structural").read(
[])})},h("throughStructural"))):null,T.statements.size<b.size?m("p",{class:"absent"},h("onlyWithinShown")):null,o]}let s=Ji(),
i=Xi(),a=r.layers.length-1;return[n,m("p",{},[h(a===1?"oneStep":"someSteps",{n:a}),i>1?h("asManyPaths",{n:i}):null,d.through?
h("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Ls).map((l,c)=>vm(l,c,Math.min(i,s.length))),i>Ls?m("p",
{class:"absent"},h("morePaths",{n:i-Ls})):null]}function hc(){let t=[1,2,3].map(e=>m("button",{type:"button","data-steps":e,
"aria-pressed":String(d.steps===e),"aria-label":h(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>D({steps:d.steps===e?null:
e})},String(e)));return m("div",{class:"explore"},m("div",{role:"group","aria-label":h("nearby")},m("span",{},h("nearby")),
" ",m("span",{class:"joined"},t)),m("button",{type:"button",id:"path-to","aria-pressed":String(C.picking),onclick:()=>Sm(
!C.picking)},h("pathTo")),j.has(d.focus)?m("button",{type:"button",id:"move-name","aria-pressed":String(C.placing===d.focus),
onclick:()=>Zl(d.focus)},h("moveName")):null,C.picking?m("p",{class:"hint",role:"status"},h("pickOther")):null)}function Sm(t){
if(C.picking=t,se(),!t){document.getElementById("path-to")?.focus();return}it()&&Nt(null),A("query").focus(),Q(h("pickOt\
her"))}function gc(){document.addEventListener("keydown",t=>{if(t.key!=="f"||!ke(t))return;let e=d.focus??(T.entities.has(
_.at)?_.at:null);e!==null&&D({focus:e,lines:[],steps:d.steps===null||e!==d.focus?1:null})})}function wc(t){if(d.theme===null||!po(d.theme).has(t)||po(d.theme,[]).has(t))return null;let e=new Set(M.inferred.filter(
({object:n})=>n===d.theme).flatMap(({subject:n,premises:o})=>o.map(r=>b.get(r)).filter(r=>r.object===n).map(r=>$(r.subject))));
return m("p",{class:"absent"},h("throughList",{theme:$(d.theme),list:[...e].join("; ")}))}function Is(){let{names:t,lines:e}=xr(
d);if(e.length?e.some(s=>T.statements.has(s)):t.every(s=>T.entities.has(s)))return null;let o=En(d,t,e).map(({part:s})=>h(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=Mr(d,t,e);return d.date!==null&&e.some(s=>T.aside.has(s))&&(o.push(h("h\
iddenByDate",{date:De(d.date)})),r.date=null),o.length?m("p",{class:"not-shown"},h("notShown",{reasons:o.join("; ")})," ",
m("button",{type:"button",onclick:()=>D(r)},h("showAllTheSame"))):null}function Om(t){let e=new Map,n=o=>{let{statement:r}=o,s=Z(r),i=r.subject===t||s.symmetric,a=JSON.stringify([s.structural,
!i,s.order,r.relation,!!r.denied]),l=e.get(a)??{words:Ct(r,!i),order:[Number(s.structural),+!i,s.order],items:[]};e.set(
a,l),l.items.push(o)};for(let o of st.get(t))(T.statements.has(o)||T.aside.has(o))&&n({key:o,statement:b.get(o)});for(let o of T.
inferred)Z(o).symmetric||(o.subject===t||o.object===t)&&n({statement:o});return[...e.values()].sort((o,r)=>o.order[0]-r.
order[0]||o.order[1]-r.order[1]||o.order[2]-r.order[2])}function Em(t){let n=/^https?:\/\//i.test(t.iri)?m("a",{href:t.iri,
rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return m("dd",{},n,` (${h(t.match)})`)}
function Tm(t){let e=O.get(t),n=new Set([St(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[B]||[],...e.hidden])
s&&!n.has(St(s))&&(n.add(St(s)),o.push(s));let r=m("dl");return o.length&&r.append(m("dt",{},h("otherNames")),...o.map(s=>m(
"dd",{},s))),S(e.note)&&r.append(m("dt",{},h("note")),m("dd",{},S(e.note))),e.identifiers.length&&r.append(m("dt",{},h("\
identifiers")),...e.identifiers.map(Em)),r.childNodes.length?r:null}function Am(t){let e=b.get(t),n=h("deadlineOf",{name:S(
O.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return m("p",{class:"deadline"},be(e.subject,
n),": ",h(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",m("q",{lang:e.language},e.quote),")"]:
null)}function Lm(t){let e=O.get(t),n=Om(t),o=st.get(t).filter(r=>!T.statements.has(r)&&!T.aside.has(r)).length;return[le(
$(t)),m("p",{class:"kind"},Jn(lt(t),e.envisaged),S(lt(t).label)),en(e),Is(),wc(t),hc(),e.envisaged?m("p",{class:"envisag\
ed"},h("onlyEnvisaged")):null,Tm(t),n.length||o?null:m("p",{class:"absent"},h("noStatements")),n.map(r=>[m("h3",{},r.words),
r.items.map(({key:s,statement:i})=>s?ds(s,hs(i,t)):Nl(i,t))]),(e.deadlines||[]).map(Am),e.onlyOfParts?m("p",{class:"abse\
nt"},h("onlyOfParts")):null,o>0?m("p",{class:"absent"},h(o===1?"oneLeftOut":"leftOut",{n:o})):null,e.notStated?m("p",{class:"\
absent"},S(e.notStated)):null]}function Im(t){let e=b.get(t),n=[e.subject,e.object],o=(st.get(e.subject)||[]).filter(r=>{
let s=b.get(r);return r!==t&&T.statements.has(r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==
s.object==(e.subject!==e.object)});return[le(h("statement")),Is(),Wn(t),o.length?m("h3",{},h("statementsBetween")):null,
o.map(r=>Wn(r))]}function Nm(t){let e=Ei(t);return e!==null?[le(e),zn(t)]:[le(h("statementsHere",{n:t.length})),m("p",{class:"\
hint"},h("chooseOne")),zn(t)]}function jm(){return d.focus!==null?d.path!==null?dc():Lm(d.focus):d.between!==null?jl():d.
lines.length>1?Nm(d.lines):Im(d.lines[0])}function yc(){let t=A("chosen"),e=A("reading"),n=re();t.hidden=!n,e.hidden=n;let o=m(
"button",{type:"button",class:"clear","aria-label":h("clear"),title:`${h("clear")} (Esc)`,onclick:()=>D(ct)},"\xD7");if(t.
replaceChildren(...n?[o,...jm().flat(3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute(
"hidden",et()!=="columns");let r=Ar(),s=pe(5,r).filter(i=>r(i)>0);A("most").replaceChildren(...s.length?[m("h3",{},h("mo\
stNamed")),m("ul",{},s.map(i=>m("li",{},be(i)," ",m("span",{class:"count"},String(r(i))))))]:[])}var Rm=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function bc(){let t=m(
"input",{type:"checkbox",id:"single-keys"});t.checked=d.keys,t.addEventListener("change",()=>D({keys:t.checked}));let e=[
m("dl",{class:"keys"},Rm.map(([r,s])=>m("div",{},m("dt",{},r.split(" ").flatMap(i=>[" ",m("kbd",{},i)]).slice(1)),m("dd",
{},h(s))))),m("label",{class:"switch"},t,m("span",{},h("singleKeys")))],n=m("p",{},h("helpPointer")),o=matchMedia("(poin\
ter: coarse)").matches;un(h("help"),o?[n,...e]:[...e,n]),o&&(xt.scrollTop=0)}function xc(){A("help").addEventListener("c\
lick",bc),document.addEventListener("keydown",t=>{t.key!=="?"||!ke(t)||(t.preventDefault(),bc())})}function Mc(){let t=A("query",HTMLInputElement),e=A("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expande\
d","false"),t.removeAttribute("aria-activedescendant"),o=-1},s=p=>{o=p;let g=F("[id]",HTMLElement,e);g.forEach((y,w)=>y.
setAttribute("aria-selected",String(w===p))),!(p<0)&&(t.setAttribute("aria-activedescendant",g[p].id),g[p].scrollIntoView(
{block:"nearest"}))},i=({id:p,relation:g,statement:y})=>{r(),t.value="",g!==void 0?D({...ct,relation:new Set([g]),...te.
get(g).structural?{structural:!0}:{}}):y!==void 0?D({focus:null,lines:[y]}):D({focus:p??null,lines:[]})},a=p=>m("li",{class:"\
none",role:"option","aria-disabled":"true"},p),l=({relation:p,statement:g})=>{if(p!==void 0){let{label:x,count:R=0}=te.get(
p),E=`${h("foundRelation")}, ${h(R===1?"oneStatement":"someStatements",{n:R})}`;return[m("span",{},S(x),m("span",{class:"\
hint"},E))]}let y=b.get(g),w=[h("foundQuote"),Lt(y)].filter(Boolean).join(", ");return[m("span",{},m("q",{lang:y.language},
y.quote),m("span",{class:"hint"},w))]},c=(p,g="")=>{let y=$(p)===g||` ${St($(p))}`.endsWith(` ${St(g)}`),w=m("span",{class:"\
hint"},S(lt(p).label),y?"":` \xB7 ${h("alsoWritten",{name:g})}`);return[Jn(lt(p),O.get(p).envisaged),m("span",{},$(p),w)]},
f=()=>{let p=vs(t.value);n=p.slice(0,_n),n.length<Fl&&n.push(...Hl(t.value));let g=n.length?null:_l(t.value);if(g!==null&&
(n=Gn(g)),e.replaceChildren(...n.map((w,x)=>{let R=m("li",{role:"option",id:`result-${x}`,"aria-selected":"false"},w.id===
void 0?l(w):c(w.id,w.name));return R.addEventListener("mousedown",E=>{E.preventDefault(),i(w)}),R})),!St(t.value)){r();return}
n.length||e.append(a(h("noResults"))),p.length>_n&&e.append(a(h("moreFound",{n:_n,all:p.length}))),g!==null&&e.prepend(a(
h("didYouMean")));let y=n.length===1?h("oneResult"):n.length?h("results",{n:Math.max(p.length,n.length)}):h("noResults");
Q(g===null?y:`${h("didYouMean")} ${n.map(({id:w=""})=>$(w)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","tr\
ue"),u(),n.length?s(0):o=-1},u=()=>{if(e.hidden)return;let p=window.visualViewport;if(!p)return;let g=p.offsetTop+p.height-
e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(g))}px)`};for(let p of["resize","\
scroll"])window.visualViewport?.addEventListener(p,u);t.addEventListener("input",f),t.addEventListener("focus",()=>{Hn(),
t.value&&f()}),t.addEventListener("blur",r),t.addEventListener("keydown",p=>{p.key==="ArrowDown"||p.key==="ArrowUp"?(p.preventDefault(),
e.hidden&&f(),n.length&&s((o+(p.key==="ArrowDown"?1:-1)+n.length)%n.length)):p.key==="Enter"?(p.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):p.key==="Escape"&&(t.value||!e.hidden)&&(p.stopPropagation(),p.preventDefault(),t.value="",r())}),A("sear\
ch").addEventListener("submit",p=>p.preventDefault())}function kc(){X("change",je(M.changes.map(t=>t.id))),On.push(er),Xt.push({on:()=>d.change!==null,name:t=>d.change===null||
er.name(d.change,t),statement:t=>d.change===null||er.statement(d.change,t)})}var er={part:"change",name:(t,e)=>t.has(O.get(
e).change||"unchanged")||st.get(e).some(n=>er.statement(t,n)),statement:(t,e)=>t.has(b.get(e).change||"unchanged"),loosen:()=>null};function vc(){pi(),ki(),Si(),Li(),Gi(),kc(),Bi(),sc(),Yi()}var Cm=3;function Sc(t){return t.length<2?t.join(""):h("listed",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}function $m(t){
let e=t.map(r=>b.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...M.modalities.map(({id:r,label:s})=>({n:n.filter(({
modality:i})=>i===r).length,words:S(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:h("someonesView")},{n:e.
filter(({denied:r})=>r).length,words:h("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}function Pm(t,e){
return t===e?ve(t,"oneStatement","someStatements"):h("statementsOf",{n:t,all:e})}function Dm(t){let e=new Map;for(let r of t.
statements){let{subject:s,object:i}=b.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(a,(e.get(a)??0)+
1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>ut(r)).sort();return n>
1&&o.length<=Cm?h("mostOften",{names:Sc(o),n}):""}function Bm(t){let e=t.map(n=>b.get(n).change);return M.changes.map(({
id:n,label:o})=>({n:e.filter(r=>r===n).length,words:S(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n})`)}function Wm(t){
return Gt()?`${Gt()}: ${t[0].toLowerCase()}${t.slice(1)}`:t}function Oc(t){let{focus:e,path:n}=d,o=e!==null&&n!==null&&rt(),
r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||b.get(c).subject===r||b.get(c).object===r,i=t.statements.filter(s),
a=Pm(ne(i).statements,ne([...b.keys()].filter(s)).statements),l=o?h("takeBetween",{statements:a,from:$(e),to:$(n)}):r!==
null?h("takeAbout",{statements:a,name:$(r)}):[h("takeAll",{statements:a}),Dm(t)].filter(Boolean).join(", ");return Wm(`${[
l,Sc(M.changes.length?Bm(i):$m(i))].filter(Boolean).join(": ")}.`)}var nr=16/2.54*72,mn=7,pt=10,or=Math.floor(Oe*nr/mn)-1;function js(t){let e=new Set([...t.drawn].map(u=>O.get(u).class)),
o=M.families.flatMap(u=>u.classes.map(p=>p.id)).filter(u=>e.has(u)).map(u=>{let p=Ft.get(u)??hn;return{text:S(p.label),draw:(g,y,w,x)=>Ec(
g,p,!1,y,w,x)}});[...t.drawn].some(u=>O.get(u).envisaged)&&o.push({text:h("envisaged"),draw:(u,p,g,y)=>Ec(u,hn,!0,p,g,y)});
let r=t.statements.filter(u=>N.lines.has(u)).map(u=>b.get(u)),s=M.modalities.filter(({id:u})=>r.some(p=>!p.holder&&p.modality===
u)).map(({label:u,line:p})=>({text:S(u),wide:!0,draw:(g,y,w,x)=>Ns(g,M.lines[p],!1,y,w,x)}));r.some(u=>u.holder)&&s.push(
{text:h("someonesView"),wide:!0,draw:(u,p,g,y)=>Ns(u,M.lines.thin,!1,p,g,y)}),r.some(u=>u.denied)&&s.push({text:h("denie\
d"),wide:!0,draw:(u,p,g,y)=>Ns(u,M.lines.solid,!0,p,g,y)});let i=new Set([...t.groups].flatMap(u=>[...v.groups.get(u).fills.
keys()])),a=M.families.map(({label:u,classes:[{id:p}]})=>({label:u,fill:(Ft.get(p)??hn).fill})).filter(({fill:u})=>i.has(
u)).map(({label:u,fill:p})=>({text:S(u),draw:(g,y,w,x)=>zm(g,p,y,w,x)})),l=new Set([...[...t.drawn].map(u=>O.get(u).change),
...r.map(u=>u.change)]),c=M.changes.filter(({id:u})=>u in Rr&&l.has(u)).map(({id:u,label:p})=>({text:S(p),draw:(g,y,w,x)=>Wo(
g,u,y+x*.5,w,x*.42)}));return[{title:h("changes"),items:c},{title:h("kinds"),items:o},{title:h("groupRims"),items:a},{title:h(
"said"),items:s}].filter(({items:u})=>u.length)}function Ec(t,e,n,o,r,s){let i=s*.44;ns(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?W.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function zm(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function Ns(t,e,n,o,r,s){t.strokeStyle=
W.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
W.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Tc(t,e,n,o){
let r=[""],s=i=>Mt(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function Ac(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
W.text,(r,s,i="")=>{for(let a of Tc(r,s,e-2*pt,i))Vt(t,a,pt,o+s*.775,s,i),o+=s*1.55;return o}}function Lc(t,e,n,o){let r=Ac(
t,n,pt/2);return r(S(M.title),o*1.5,"600"),r(Oc(e),o*1.15)}function Ic(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,f="")=>(t.
textBaseline="middle",t.fillStyle=W.text,Vt(t,l,c,i,r,f),c+Mt(l,f)*r);for(let{title:l,items:c}of js(e)){let f=a(`${l}:`,
pt,"600")+r;for(let{text:u,wide:p,draw:g}of c){let y=r*(p?3:1.5);f+y+Mt(u)*r>n-pt&&f>pt&&(f=pt,i+=s),t.save(),g(t,f,i,r),
t.restore();let w=Tc(u,r,n-2*pt-y);w.forEach((x,R)=>{R&&(i+=s),a(x,f+y)}),f+=y+kt(w)*r+r*1.2}i+=s}return i+=r*.2,Ac(t,n,
i-s/2)(ps(e),r)+pt/2}function Rs(t){let e={printing:H.printing,at:_.at};H.printing=!0,_.at=null,an();try{return t()}finally{H.printing=e.printing,
_.at=e.at,an()}}function Fm(){let t=new ce({left:0,top:0,right:I.clientWidth,bottom:I.clientHeight});return oi(t),t}function Cs({
captioned:t=!0}={}){return Rs(()=>Hm(t))}function Hm(t){let e=Fm(),n=Bn(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
pt),i=Math.max(o.top,r.top-pt),a=Math.min(o.right,r.right+pt)-s,l=Math.min(o.bottom,r.bottom+pt)-i,c=Math.ceil(Math.max(
a,t?or:0)),[f,u]=[0,1].map(()=>new ce({left:0,right:c,top:0,bottom:1/0})),p=Math.max(12,c*(mn+.5)/nr),g=t?Math.ceil(Lc(f,
n,c,p)):0,y=Math.ceil(t?Ic(u,n,c,g+l+pt,p):l),w=Jo(n),x=[...N.names.values(),...N.groups.values()].filter(L=>L.lines),R=x.
reduce((L,{type:z})=>Math.min(L,z),1/0)*U();return{root:wt("svg",{viewBox:`0 0 ${c} ${y}`,width:c,height:y,role:"img",lang:B,
"font-family":It.family.replaceAll('"',"'"),"text-rendering":"geometricPrecision","aria-labelledby":"title description"},
wt("title",{id:"title"},Un(S(M.title))),wt("desc",{id:"description"},Un(w)),wt("clipPath",{id:"frame"},wt("rect",{x:s,y:i,
width:a,height:l})),wt("rect",{width:c,height:y,fill:W.ground}),f.drawing,wt("g",{transform:`translate(${gt((c-a)/2-s)} ${gt(
g-i)})`},wt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[wt("path",{d:`M${pt} ${gt(g+l+pt/2)}H${c-pt}`,stroke:"#bbb"}),
u.drawing]:[]),width:c,height:y,top:i,seen:n,text:w,written:x.filter(L=>"id"in L).length,letters:R/c*nr}}function pn(t){
return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var rr=Oe/mn*(72/25.4),$s={upright:{width:184*rr,height:190*rr},lying:{width:271*rr,height:136*rr}},_m={upright:184,lying:271},
Gm=8,Um=8,Nc=[.6,.9,1.2],jc=[1,1.4,2,2.8];function sr({width:t,height:e},n,o=ga){let r={scale:U(),position:ue(),animation:!1},
s={whole:q.whole,room:yn,names:v.names};H.printing=!0;let i=new Set([...v.names].filter(p=>!T.bare.has(p)));(i.size||v.groups.
size)&&(v.names=i);let a={width:t-ae.left-ae.right,height:e-ae.top-ae.bottom};dt.size||xn(a);let l=de(o),c=dt.size?0:l;c||
(k.width+=k.text/4);let f=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,k.height/k.width*t)),u=(p,g)=>{Object.assign(I.style,
p),Jt(),$t(),mt(),g(),mt()};u({width:`${Math.floor(t)}px`,height:`${Math.floor(f)}px`},He);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{H.printing=!1,v.names=s.names,xn(s.room),de(),u({width:"",height:""},()=>me(r)),q.whole=s.
whole}}function Cc(){let t;for(let e of v.names.size>Ae?jc.slice(-1):jc)for(let n of v.groups.size?Nc.slice(-1):Nc){let o=e*
or;if(t=sr({width:o,height:n*o},()=>Cs(),1),$c(t))return t}return t}function $c({written:t,seen:e}){return t===e.drawn.size}
function Pc(t){return $c(t)&&t.letters>=mn}function Rc(t){let e=$s[t];return sr(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=Cs({captioned:!1}),f=Array.from({length:n+1},(p,g)=>Math.min(i,Math.max(0,ae.top+g*o-a)));
[f[0],f[n]]=[0,i];let u=f.slice(1).map((p,g)=>{let y=p-f[g];r.setAttribute("viewBox",`0 ${gt(f[g])} ${s} ${gt(y)}`),r.setAttribute(
"height",gt(y));let w=n>1?`${l} ${h("sheetOf",{n:g+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
pn(r))}`,R=`width: ${gt(Math.min(100,100*s/e.width))}%`;return m("img",{alt:w,src:x,style:R})});return{part:m("div",{class:t,
"data-sheets":n},u),seen:c}})}function qm(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new ce({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),m("li",{},wt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return m("div",{id:"paper-legend"},js(t).map(({title:n,items:o})=>m("ul",{},m("li",{class:"title"},n),o.map(e))),m("\
p",{},ms(t)))}function Ym(t){let e=new Map;for(let{cells:o}of F(".wide > table tr:not([hidden])",HTMLTableRowElement,V))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${B}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=kt((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(Gm,(t/25.4*72-Um*e.size)/n)}function Dc(){let t=!1;addEventListener("beforeprint",()=>{if(H.parts)return;
t=V.open;let[e,n]=[Rc("upright"),Rc("lying")];H.parts=[m("div",{id:"paper"},e.part,n.part),Rs(()=>qm(e.seen))],I.after(H.
parts[0]),A("legend").prepend(H.parts[1]),V.open=!0,Dr(Zi);for(let[o,r]of Object.entries(_m))V.style.setProperty(`--${o}`,
`${gt(Ym(r))}pt`)}),addEventListener("afterprint",()=>{if(H.parts){V.open=t;for(let e of H.parts)e.remove();H.parts=null,
Dr(jt)}})}function Vm(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Bc(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Vm(n.subarray(4,e.length+8))),n}function Km(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,f])=>Bc("iTXt",a(`${c}\0\0\0${B}\0\0${f.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Bc("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var Jm=3;async function Wc({root:t,width:e,height:n,text:o},r=Jm){let s=URL.createObjectURL(new Blob([pn(t)],{type:"image/svg+xml"}));
try{let i=new Image;i.src=s,await i.decode();let a=m("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,
0,e*r,n*r);let l=await new Promise(c=>{a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for thi\
s browser");return Km(new Uint8Array(await l.arrayBuffer()),e*r,.16,{Title:S(M.title),Description:o})}finally{URL.revokeObjectURL(
s)}}function Ps(t){let e=M.words[t];return Object.entries(e).map(([n,o])=>m("span",{class:n,lang:n},o))}function Xm(t){let e=o=>[
...o.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(S(M.title)),d.focus===null?"":e($(d.focus)),d.date??Sn()].filter(Boolean).join("_")}.${t}`}function Hc(t,e){let n=URL.
createObjectURL(t),o=Xm(e);return m("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function _c(t,e){
Ge(h("saved",{name:Hc(t,e)}))}function Gc(t,e=null){let n=()=>Xo(t,m("p",{lang:B},t),h("copiedText"));Yo(h("alternative"),
t,[e?m("p",{},h("saved",{name:e})):null,m("p",{class:"hint"},h("alternativeHint"))],[m("button",{type:"button",class:"co\
py",onclick:n},h("copyText"))])}async function Qm(t){try{Gc(t.text,Hc(await Wc(t),"png"))}catch{un(h("savePng"),[m("p",{},
h("tooLarge"))])}}function Zm(t){xt.close(),D({...ct,focus:t,steps:1,layout:"columns"})}var tp=60;function Uc(t,e,n,o){let r=[
...new Set([d.focus??[],...pe(O.size)].flat())].filter(s=>n.has(s)&&!(s===d.focus&&d.steps===1)&&yo(s).size<=tp).slice(0,
4);un(t,[m("p",{},e),m("ul",{},r.map(s=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>Zm(s)},$(s)))))],[o])}
function zc(t){let e=Cc();if(Pc(e))return t(e);let n=new Intl.NumberFormat(B,{maximumFractionDigits:1}).format(e.letters);
return Uc(h("tooSmall"),h("tooSmallHint",{points:n}),e.seen.names,m("button",{type:"button",onclick:()=>t(e)},h("saveAny\
way")))}function ep({root:t}){xt.open&&xt.close(),_c(new Blob([pn(t)],{type:"image/svg+xml"}),"svg")}function np(){let[t,
e]=sr($s.upright,()=>[[...qt().names.values()].filter(({lines:o})=>o).length,v.names.size]);if(t>=e/2){print();return}let n=()=>{
xt.close(),print()};Uc(h("tooMany"),h("tooManyHint",{n:t,all:e}),v.names,m("button",{type:"button",onclick:n},h("printAn\
yway")))}var Fc={savePng:()=>zc(Qm),saveSvg:()=>zc(ep),alternative:()=>Gc(Jo(Bn())),copyTable:Ll,saveCsv:()=>_c(Il(),"cs\
v"),print:np};function qc(){let t=m("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Ps("tak\
e")),e=m("ul",{id:"take-list",hidden:""},Object.entries(Fc).map(([r,s])=>m("li",{},m("button",{type:"button","data-take":r,
onclick:()=>{o(!1),t.focus(),s()}},Ps(r))))),n=m("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",
String(r))};t.addEventListener("click",()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.
stopPropagation(),o(!1),t.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;r.preventDefault(),o(!0);let i=[
t,...F("button",HTMLButtonElement,e)];i[(i.findIndex(a=>a===document.activeElement)+s+i.length)%i.length].focus()}),n.addEventListener(
"focusout",r=>{r.relatedTarget&&!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||
o(!1)}),I.after(n),J("#list .wide").before(m("div",{class:"taking"},["copyTable","saveCsv"].map(r=>m("button",{type:"but\
ton",onclick:Fc[r]},Ps(r)))))}function op(){fr(),q.asOpened?ie():q.whole?He():de(),Jt(),$t(),mt()}V.open=!1;Xs();$a();vc();Kl();nc();bl();rc();Xl();bi(
t=>Ie(()=>ks(t)));wo();aa(yc);mc();addEventListener("hashchange",ca);matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",()=>{an(),mt()});Qs(op);an();Pi();Ti();sa();ta();Fi();Mc();Dc();qc();vl();xc();fi();cc();uc();gc();for(let t of F(
"[tabindex]",HTMLElement,I))t.tabIndex=-1;pc();ri();ks(null);Wr();window.graphbuilder={network:ai(),names:()=>[...qt().names.
values()].map(t=>({...t})),pointOn:(t,e=.5)=>qt().lines.has(t)?Rt(N.lines.get(t),e):null,at:fe,groups:()=>[...qt().groups.
values()].map(t=>({...t,count:v.groups.get(t.key).count})),bundles:()=>qt()&&[...Co()].map(t=>({ends:[t.one,t.other].map(
e=>Tt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>Rt($o(t),n/40))})),moved:()=>[...dt.keys()],words:()=>N.
words.map(t=>({...t})),shown:()=>T,walked:()=>_.at,outcomes:t=>Object.fromEntries($e.map(e=>[e,Xe(t,Ce(e),M.outcomes)])),
found:Gn};})();
