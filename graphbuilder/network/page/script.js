"use strict";(()=>{function Zn(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var v=Zn("content"),M=v.size,rf={nl:[],en:[]},
sf={nl:"",en:""},[af,lf]=v.languages;function Zt(t){if(typeof t=="string")return{nl:t,en:t};let e={...sf};return[e[af],e[lf]]=
t,e}var mr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return Zt(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:Zt(this.held.short)}get alternative(){return this.held.alternative??rf}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:Zt(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:Zt(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},O=new Map(v.entities.map(([t,e])=>[t,new mr(e)])),yt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),yt.set(t.dataset.statement,t);var Gs=[
...O.keys(),...v.namesElsewhere],dr=v.ways.map(t=>({modality:t.modality??"",said:Zt(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:v.sources[t.origin??0]?.id,source:t.source===void 0?null:Zt(t.source),language:t.language??""})),Qn=v.times.
map(({when:t,days:e})=>({when:Zt(t??""),days:e??null})),Us=v.places.map(({where:t,text:e})=>({where:Zt(t??""),text:e??""})),
[Js,qs,cf,hn,ff,Vs,Ys,uf,Ks]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>v.columns.indexOf(
t)),pr=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Gs[this.row[qs]]}get relation(){return v.relationOrder[this.
row[cf]]}get object(){return typeof this.row[hn]=="number"?Gs[this.row[hn]]:null}get value(){return typeof this.row[hn]==
"number"?null:Zt(this.row[hn])}get way(){return dr[this.row[ff]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return Qn[this.row[Vs]].when}get days(){return Qn[this.
row[Vs]].days}get where(){return Us[this.row[Ys]].where}get text(){return Us[this.row[Ys]].text}get quote(){return yt.get(
this.row[Js])?.querySelector("q")?.textContent??this.row[uf]??""}get change(){return this.row[Ks]?.change}get differences(){
return this.row[Ks]?.differences}get isWhole(){return this.row[qs]<O.size&&(this.object===null||this.row[hn]<O.size)}get isLink(){
return this.object!==null&&this.isWhole}},x=new Map(v.statements.map((t,e)=>[t[Js],new pr(t,e)]));var _t=new Map(Object.entries(v.classes)),te=new Map(Object.entries(v.relations)),Xs=new Map(v.modalities.map(t=>[t.id,t])),
rt=new Map;for(let t of O.keys())rt.set(t,[]);for(let[t,{subject:e,object:n}]of x)rt.get(e)?.push(t),n!==e&&rt.get(n)?.push(
t);var B=document.documentElement.dataset.language;function Qs(t){B=t}function S(t){return t&&(t[B]||t.nl||t.en)||""}function g(t,e={}){
return v.words[t][B].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var gn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function ct(t){return _t.get(O.get(t).class)||gn}function D(t){return O.
has(t)&&S(O.get(t).label)||t}function Z(t){let e={nl:t.relation,en:t.relation};return te.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function $t(t,e=!1){let n=Z(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
g("deniedRelation",{relation:o}):o}function Nt(t){let e=[S(t.where)];return v.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function Ye(t){let e=t.object===null?S(t.value):D(t.object);return`${D(t.subject)} ${$t(t)} ${e}`}
function wn(t,e,n){return g(t===1?e:n,{n:t})}function bt(t){return S(O.get(t).short)||t}var I={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},Oe=0;function Zs(t){I=t}function Dt(){Oe+=1}function A(t,e){return J(`#${t}`,e)}function J(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function z(t,e,n=document){return[...n.querySelectorAll(t)]}function m(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function to(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=v.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var C={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},_={at:null,by:null},U={whole:!0,asOpened:!1},
H={printing:!1,parts:null};var Ke=100,Ee=11,hr,yn,eo=new Map,jt={family:"",least:Ee,between:0,words:0,version:0};function gr(){let[t,e]=[...hr.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(jt,{family:e.fontFamily,least:Math.
max(Ee,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:jt.version+1}),eo.clear()}
function Gt(){return H.printing?Ee:jt.least}function ti(t,e){t.font=`${e} ${Ke}px ${jt.family}`.trim(),t.letterSpacing=`${jt.
between*Ke}px`,t.wordSpacing=`${jt.words*Ke}px`}function Mt(t,e=""){let n=`${e} ${t}`;return eo.has(n)||(ti(yn,e),eo.set(
n,yn.measureText(t).width/Ke)),eo.get(n)}function kt(t,e=""){return t.reduce((n,o)=>Math.max(n,Mt(o,e)),0)}function ee(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/Ke,r/Ke),ti(t,s),t.fillText(e,0,0),t.restore()}function Te(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Mt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Mt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Mt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function Ae(t){return t.some(e=>e.endsWith("\u2026"))}function ei({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(yn,{font:t,letterSpacing:e,wordSpacing:n}),yn.measureText(
o)}function ni(){hr=document.body.appendChild(m("div",{id:"probe","aria-hidden":"true"},m("span",{},"Ag"),m("span",{},"a\
g m"))),yn=document.createElement("canvas").getContext("2d"),gr()}function oi(t){new ResizeObserver(t).observe(hr.lastElementChild)}var no=300,Le=1e3,ne=6,N=new Map,xn=null,mt=new Map,k={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Bt(t){
return M.line*M.grown*Yt(t).length+M.row}function oo(){let t=new Map;for(let[e,{x:n}]of N){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>N.get(n).y-N.get(o).y))}var bn=new Map,mf=5e4,ri=0;
function Yt(t){let e=`${B} ${M.text} ${t}`;return bn.has(e)||bn.set(e,Te(bt(t),M.text/M.name)),bn.get(e)}function Mn(t){
M.text=t,(ri!==jt.version||bn.size>mf)&&bn.clear(),ri=jt.version}function si(t){k=t}function ro(){return[...k.groups.values()].
reduce((t,{count:e})=>t+e,0)}function kn(t){xn=t}var pf=1e3,L=document.getElementById("canvas"),vt,Ie,wr;function ii(t){let e=2*wr.radiusOf(t);return{id:t,...N.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>wr.draw(n,t),nodeDimensions:{width:e,height:e}})}}function Kt(){
let t=N.size>pf?new Map:N,e=Ie.getIds().filter(o=>!t.has(o));e.length&&Ie.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=Ie.get(o);return i===null||i.x!==r||i.y!==s});n.length&&Ie.update(n.map(([o])=>ii(o)))}function ai(){return Ie.length>
0}function q(){return vt.getScale()}function fe(){return vt.getViewPosition()}function ue(t){vt.moveTo(t)}function so(t){
return vt.canvasToDOM(t)}function Wt(t){return vt.DOMtoCanvas(t)}function zt(t=0){let[e,n]=[L.clientWidth,L.clientHeight],
o=Wt({x:-t*e,y:-t*n}),r=Wt({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function ut(){vt.redraw()}
function li(t){let{canvas:e}=vt;e.getContext=()=>t;try{ut()}finally{delete e.getContext}}function ci(){vt.setSize("100%",
"100%")}function vn(t){vt.setOptions({interaction:{dragView:t}})}function fi(t){vt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Tt(t,e){vt.on(t,e)}function ui(t){wr=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of Zn("names"))N.set(n,
{x:o,y:r});Ie=new vis.DataSet([...N.keys()].map(ii)),vt=new vis.Network(L,{nodes:Ie,edges:[]},JSON.parse(Zn("options"))),
vt.once("afterDrawing",()=>document.getElementById("still")?.remove())}function io(){return vt!==void 0}function mi(){return vt}var Y=document.getElementById("list");function st(){return matchMedia("(max-width: 899px)").matches}function At(t){for(let e of z(
"[data-sheet]")){if(!st()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),A(e.dataset.sheet??"").toggleAttribute("data-open",n)}}function ao(t){return t!==null&&t.getClientRects().length>0}function pi(t){return t.getAttribute("aria-label")??t.textContent}
function df(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(o=>(o?document.querySelector(o):null)??[]).find(ao)}var yr=null;function br(){let t=document.
activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(yr={part:t,name:_.at}),document.querySelector("#chosen h2")?.
focus({preventScroll:!0})}function di(){let t=yr;yr=null;let e=document.activeElement;!t||!ao(t.part)||e!==document.body&&
!e?.closest("#reading")||(t.part===L&&N.has(t.name)&&(_.at=t.name),t.part.focus({preventScroll:!0}))}function Ne(t){let e=document.
activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=pi(e);t();let r=document.
activeElement;if(r!==e&&r!==null&&r!==document.body||ao(e))return;((n?z(e.localName,HTMLElement,n).find(i=>ao(i)&&pi(i)===
o):null)??df(n))?.focus({preventScroll:!0})}function hi(){document.addEventListener("focusin",t=>{let e=t.target;if(!st()||
!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(e)&&!e.closest("#she\
ets, dialog")&&At(null)})}function gi(){At("details"),br()}var Rt=new Map,hf=new Set(["yes","on","closed","place","nl","en",v.opens]),Sn=[],me=[],Jt=[],On=[],it={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},d={},gf=B,wi=()=>{},je;function K(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));Rt.set(t,{read:e,write:n,as:o,knows:r??(i=>hf.has(i)||s(i))}),Object.assign(
d,{[o]:e([])})}function co(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function xr(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Re(t){let e=[
...t];return{read:n=>{let o=new Set(co(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:xr([...n]),knows:n=>n===""||e.includes(n)}}function pe(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function yi(){K("focus",pe(t=>O.has(t))),K("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),K("language",{read:([t])=>["nl","en"].includes(
t)?t:gf,write:t=>[t]}),K("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),me.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function bi(t,e={}){for(let n of me)t={...t,...n(t,e)};return t}function xi(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Rt.get(t);return n?co([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function Mi(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Rt].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return bi(Object.fromEntries(e))}function lo(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of Rt){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function ki(t){let e=Sn.reduce((n,o)=>o(n),t);return bi({...d,...e},e)}function Mr(t){let e=d;d=t,lo(e)!==lo(d)&&wi(
e)}function P(t){je!==void 0&&Je();let e=ki(t),n=lo(e);n!==location.hash.slice(1)&&(location.hash=n),Mr(e)}function fo(t){
clearTimeout(je),je=setTimeout(Je,200),Mr(ki(t))}function Je(){clearTimeout(je),je=void 0;let t=lo(d);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function vi(){clearTimeout(je),je=void 0,Mr(Mi())}function Si(t){d=Mi(),wi=e=>{t(e);
for(let n of On)n(e)}}function uo(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&mo(Xe(t))===t}function Xe(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function mo(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function En(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Ei="denied";function go(t){return t.denied?Ei:t.modality}var wo=v.families.flatMap(t=>t.classes.map(e=>e.id)),wf=Re(
wo);function Ti(){K("class",{read:t=>wf.read(co(t,e=>wo.includes(e)).flatMap(Oi)),write:t=>{if(t===null)return[];let e=v.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return xr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Oi(t).length>0}),K("modality",Re(yo)),K("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),K("relation",Re(te.keys())),K("source",Re(v.sources.map(({id:t})=>t))),
K("theme",pe(t=>Sr().includes(t)));for(let t of Tn)Jt.push({...t,on:()=>d[t.part]!==ho(t.part),name:e=>d[t.part]===ho(t.
part)||t.name(d[t.part],e),statement:e=>d[t.part]===ho(t.part)||t.statement(d[t.part],e)});me.push((t,e)=>{let{names:n,lines:o}=Or(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return Er(t,n,o);if(!Tn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!An(t,[],[s]).length);return o.length&&r.length?{}:An(t,n,o).length?it:{}})}function Oi(t){
if(!t||wo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=v.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):wo.filter(o=>_t.get(o)?.ancestors.some(e))}var yo=v.modalities.filter(({count:t})=>t).map(({id:t})=>t);
dr.some(({denied:t})=>t)&&yo.push(Ei);var po=null;function Sr(){if(po)return po;let t=[...x.values()].filter(o=>O.has(o.
object)&&Z(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[O.get(o).class,..._t.get(O.get(o).class)?.ancestors??
[]].includes("Theme"));return po=v.variants.includes("plain")?e:n,po}var kr=new Map;function bo(t,e=v.inferred){let n=JSON.
stringify([t,e.length>0]);if(kr.has(n))return kr.get(n);let o=[...x.values()].filter(({object:f})=>f!==null),r=new Map;for(let f of o)
!Z(f).within&&!Z(f).leadsTo||(r.has(f.object)||r.set(f.object,[]),r.get(f.object).push(f.subject));let s=[...o,...e].filter(
f=>f.object===t&&(Z(f).toTheme||Z(f).within)),i=new Set(s.map(({subject:f})=>f));for(let f of i)for(let u of r.get(f)??[])
i.add(u);let l=o.filter(({subject:f,object:u})=>i.has(f)!==i.has(u)).map(({subject:f,object:u})=>i.has(f)?u:f).filter(f=>O.
has(f)&&ct(f).column===1),c=new Set([t,...i,...l]);return kr.set(n,c),c}var Ce=()=>!0,vr=(t,e)=>new Set([...t,...e]),Tn=[
{part:"class",name:(t,e)=>t.has(O.get(e).class)||!_t.has(O.get(e).class),statement:Ce,loosen:(t,e)=>vr(t,e.map(n=>O.get(
n).class).filter(n=>_t.has(n)))},{part:"source",name:(t,e)=>rt.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.
has(x.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>bo(t).has(e),statement:Ce,loosen:()=>null},{part:"modali\
ty",fades:!0,name:Ce,statement:(t,e)=>t.has(go(x.get(e))),loosen:(t,e,n)=>vr(t,n.map(o=>go(x.get(o))))},{part:"relation",
fades:!0,name:Ce,statement:(t,e)=>t.has(x.get(e).relation)||!te.has(x.get(e).relation),loosen:(t,e,n)=>vr(t,n.map(o=>x.get(
o).relation))},{part:"structural",fades:!0,name:Ce,statement:(t,e)=>!Z(x.get(e)).structural,loosen:()=>!0}],ho=t=>t==="s\
tructural"?!0:null;function An(t,e,n){return Tn.filter(({part:o,name:r,statement:s})=>t[o]!==ho(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function Or(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>O.has(n)),lines:t.lines}}function Er(t,e,n){let o={};for(let r of An(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=Rt.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function Ai(){let t=Jt.filter(
u=>u.on()),e=t.filter(u=>u.dated),n=t.filter(u=>!u.dated),o=n.filter(u=>!u.fades),[r,s]=[new Set,new Set];for(let u of O.
keys())n.every(p=>p.name(u))&&(r.add(u),e.every(p=>p.name(u))&&s.add(u));let i=(u,{subject:p,object:h})=>u.has(p)&&(h===
null||u.has(h)),[a,l,c,f]=[new Set,new Set,new Set,new Set];for(let[u,p]of x){if(!p.isWhole)continue;if(!t.length){a.add(
u);continue}if(!i(r,p)||!o.every(w=>w.statement(u)))continue;let{subject:h,object:y}=p;if(c.add(h).add(y),!!n.every(w=>w.
statement(u))){if(!i(s,p)||!e.every(w=>w.statement(u))){l.add(u);continue}a.add(u),f.add(h).add(y)}}return{entities:s,statements:a,
aside:l,bare:new Set([...c].filter(u=>s.has(u)&&!f.has(u))),inferred:new Set(v.inferred.filter(u=>s.has(u.subject)&&s.has(
u.object)&&u.premises.every(p=>a.has(p))&&(d.structural||!Z(u).structural)))}}var yf={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Qe(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||yf[l](o[a],o[c]??c))?.at(-1)}var $e=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Pe(t){return x.get(t).days}var bf=new Set(["NOT_YET","OVE\
R"]);function Li(){K("date",pe(t=>$e.length>0&&uo(t))),Jt.push({dated:!0,on:()=>d.date!==null,name:Ce,statement:t=>d.date===
null||!Mf(d.date).has(t)})}function xf(t){return d.date!==null&&x.get(t).days?.time?Qe(d.date,Pe(t),v.outcomes):null}var Ii={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function De(t,e=xf(t)){return e===null?"":g(e===
"STILL_TO_COME"&&Pe(t).time==="deadlineTime"?"deadlineAhead":Ii[e])}var xo=new Map;function Mf(t){if(xo.has(t))return xo.
get(t);let e=new Set($e.filter(n=>{let o=Qe(t,Pe(n),v.outcomes);return bf.has(o)||o==="STILL_TO_COME"&&Pe(n).time==="eve\
nt"}));return xo.clear(),xo.set(t,e),e}function Be(t){let[e,n,o]=t.split("-");return g("day",{year:e,day:Number(o),month:g(
"months").split(" ")[Number(n)-1]})}function Tr(t){let e=new Map,n=Object.keys(Ii),o=$e.map(r=>({id:r,outcome:Qe(t,Pe(r),
v.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=De(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function Ni(t){if(d.date===null)return null;let e=Tr(d.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?g("outcomeOn",{outcome:e[0],date:Be(d.date),n:t.length}):null}function de(){
return d.date===null?"":g("asOf",{date:Be(d.date)})}var kf=200;function vf([t,e]){let n=e.length>kf?t:m("button",{type:"button",class:"name",onclick:()=>P({focus:null,lines:e})},
t);return m("li",{},n," ",m("span",{class:"count"},String(e.length)))}function Sf(t){let e=v.sources.length===1,n=v.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<v.sources.length?g(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?g(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function Of(){let e=[...Qn.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...v.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=En();return{first:Xe(`${n}-01-01`),last:Math.max(Xe(`${o}-12-31`),Xe(r))}}var Ar=!1;
function ji(){let t=document.getElementById("on-date");if(!t)return;let e=A("day",HTMLInputElement),n=A("exact-day",HTMLInputElement),
{first:o,last:r}=Of();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>mo(l).slice(0,4));A("years").
replaceChildren(m("span",{},s),m("span",{},i));let a=En();t.addEventListener("change",()=>P({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=mo(Number(e.value)),(Ar?fo:P)({date:a}),Ar=!0}),e.addEventListener("change",()=>{Ar=!1,Je()}),
n.addEventListener("change",()=>{uo(n.value)&&(a=n.value,P({date:a}))})}function Ri(){let t=document.getElementById("on-\
date");if(!t)return;let e=d.date;t.checked=e!==null;let n=A("as-of");if(n.hidden=e===null,n.textContent=e===null?"":de(),
A("day-choice").hidden=e===null,e===null)return;let o=A("day",HTMLInputElement),r=A("exact-day",HTMLInputElement);o.value=
String(Xe(e)),o.setAttribute("aria-valuetext",Be(e)),r.value!==e&&(r.value=e),A("day-in-words").textContent=Be(e),A("out\
comes").replaceChildren(...Tr(e).map(vf)),A("beyond").textContent=Sf(e)}var Lr=new Map(v.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),X=new Map(Object.entries(v.groups)),ft=new Map;for(let[
t,e]of X)for(let n of e.names)ft.set(n,t);function Ci(){K("layout",{read:([t])=>Lr.has(t)||t==="overview"&&X.size?t:null,
write:t=>t===null||t===v.opens?[]:[t]}),K("open",{read:t=>[...new Set(t.map(Ir).filter(e=>X.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${X.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Ir(t){let[e,n]=ft.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ft.get(e)?.split(".").slice(0,n).join(".")}function et(){return d.
layout??v.opens}function Mo(){return Lr.get(et())??Lr.get("map")}function at(t){return`group ${t}`}function*Ln(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Nr(){let t=new Set(d.open.flatMap(n=>[...Ln(n)])),e=[d.focus,
d.path,...d.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ft.has(n))for(let o of Ln(ft.get(n)))
t.add(o);return t}function Ze(t,e){let n=null;for(let o of Ln(t))e.has(o)||(n=o);return n}function jr(){return et()==="o\
verview"&&Nr().size>0}var Ef=70;function St(t){let e=X.get(t).told.map(o=>S(O.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>Ef;)n-=1;return e.slice(0,n).join(", ")}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function ko(){E=Ai()}function We(){
return g("shown",{names:E.entities.size-E.bare.size,allNames:O.size,...tn(E.statements)})}var Pi="made";function tn(t){let[
e,n]=[0,0];for(let o of t)e+=1,x.get(o).modality===Pi&&(n+=1);return{statements:e-n,allStatements:x.size-Tf,made:n}}var Tf=v.
modalities.find(({id:t})=>t===Pi)?.count??0;function vo(t){let e=new Map;for(let n of rt.get(t)){let{subject:o,object:r}=x.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function Rr(){
if(E.statements.size===x.size)return e=>O.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=x.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function he(t,e=Rr()){return[...E.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var Af=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],$r=["class",
"modality","relation","source","change"],en=new Map($r.map(t=>[t,z(`#legend input[data-${t}]`,HTMLInputElement)])),Di=z(
"#legend input[data-family]",HTMLInputElement);function Bi(){A("shown").textContent=We(),Lf(),A("show-all",HTMLButtonElement).
disabled=!Cr()&&!jr();let t=E.statements.size===x.size,{statements:e,allStatements:n,made:o}=tn(E.statements),r=t?[String(
n)]:[g("listed",{n:e,all:n})];o&&r.push(g("listedMade",{n:o})),E.aside.size&&r.push(g("listedAside",{n:E.aside.size})),A(
"listed").textContent=r.join("; ")}function Lf(){let t=A("empty"),e=E.entities.size===0,n=!e&&Cr()&&![...E.statements].some(
r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(m("span",{},g(o)),Cr()?m("button",{type:"button",onclick:()=>P(
Dr())},g("undoFilters")):"")}function Dr(){return Object.fromEntries(Af.filter(t=>Rt.has(t)).map(t=>[t,Rt.get(t).read([])]))}
function Cr(){let t=d;return Object.entries(Dr()).some(([e,n])=>t[e]!==n)}function Wi(){for(let n of $r)for(let o of en.
get(n))o.checked=d[n]?.has(o.dataset[n])??!0;for(let n of Di){let o=Pr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Pr(n).length}let t=document.getElementById("structural");t&&(t.checked=d.structural);let e=document.getElementById(
"theme");e&&(e.value=d.theme??"");for(let n of z("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=d[o],
s=en.get(o).length;r!==null&&(n.open=!0),J("summary .count",HTMLElement,n).textContent=r===null?String(s):g("ticked",{n:r.
size,all:s})}}function Pr(t){return en.get("class").filter(e=>e.dataset.of===t.dataset.family)}function $i(t){let e=en.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===en.get(t).length?null:new Set(e)}function zi(){let t=document.
getElementById("theme");if(!t)return;let e=Sr().map(n=>[D(n),n]).sort(([n],[o])=>n.localeCompare(o,B));t.replaceChildren(
m("option",{value:""},g("allThemes")),...e.map(([n,o])=>m("option",{value:o},n))),t.value=d.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function Fi(){for(let n of $r)for(let o of en.get(n))o.addEventListener("change",()=>P({[n]:$i(n)}));
for(let n of Di)n.addEventListener("change",()=>{for(let o of Pr(n))o.checked=n.checked;P({class:$i("class")})});for(let n of z(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>P({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>P({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>P({theme:e.value||null})),A("show-all").
addEventListener("click",()=>{P({...Dr(),...jr()?{...it,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}function Q(t){let e=A("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var If=["subject","relation","object","said","period","quote","place"];function _i(){K("sort",{read:([t])=>t!==void 0&&t!==
"place"&&If.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function Nf(t,e){let n=x.get(t);return e==="s\
ubject"?D(n.subject):e==="relation"?Z(n).order:e==="object"?n.object===null?S(n.value):D(n.object):e==="said"?yo.indexOf(
go(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Hi(t,e){return x.get(t).
order-x.get(e).order}function nn(){let t=d.sort?.replace(/^-/,"")??"place",e=d.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(B,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,Nf(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||Hi(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Hi(r,s)})}var Ct=200;function So(t,e,n,o){t.hidden=e===n,J("span",HTMLElement,t).textContent=g(o,{n:e,all:n}),J("button",HTMLElement,
t).textContent=g("moreRows",{n:Math.min(Ct,n-e)})}function Oo(t,e){J("button",HTMLElement,t).addEventListener("click",()=>{
Ne(e),Q(J("span",HTMLElement,t).textContent)})}var Br={added:"+",removed:"\u2212",changed:"~"};function on(t){return t.change?m("div",{class:`change ${t.change}`},m("b",
{},`${Br[t.change]} ${g(t.change)}`),t.differences?.length?m("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
m("dt",{},S(e)),m("dd",{},m("del",{},S(n)||g("noText"))," \u2192 ",m("ins",{},S(o)||g("noText")))])):null):null}function Gi(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||g("noText")} \u2192 ${S(r)||g("noText")}`);
return[g(t.change||"unchanged"),...e].join("; ")}var Eo=new Map([...yt.keys()].map(t=>[t,B]));function In(t){return O.has(t)?m("a",{href:`#focus=${encodeURIComponent(t)}`},
D(t)):t}function jf(t){let e=x.get(t),n=yt.get(t)?.querySelector(".change")??on(e),o=[m("td",{},n,In(e.subject)),m("td",
{},S(Z(e).label)),m("td",{},e.object===null?S(e.value):In(e.object))];return v.variants.includes("plain")?o:[...o,m("td",
{class:e.denied?"denied":null},S(e.said)),m("td",{},S(e.when)),m("td",{},e.quote?m("q",{lang:e.language},e.quote):null),
m("td",{},Nt(e))]}function To(t){let e=yt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=De(t);n&&e?.append(
m("span",{class:"outcome"},n))}function Ao(t){yt.has(t)||yt.set(t,m("tr",{id:`row-${t}`,"data-statement":t}));let e=yt.get(
t);return Eo.get(t)!==B&&(e.replaceChildren(...jf(t)),Eo.set(t,B)),e.classList.toggle("aside",E.aside.has(t)),e}var Ui=z("#inferred tbody tr"),Io=v.inferred.length>Ui.length,Lo=Ct;function Rf(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[m("br"),n.quote&&m("q",{lang:n.language},n.quote),` (${S(n.said)}; ${Nt(n)})`]);return m("tr",{},m("td",{},In(t.subject)),
m("td",{},S(Z(t).label)),m("td",{},In(t.object)),m("td",{},S(t.why),e))}function Wr(t=0){if(document.getElementById("inf\
erred")?.toggleAttribute("hidden",!E.inferred.size),!Io){Ui.forEach((o,r)=>{o.hidden=!E.inferred.has(v.inferred[r])});return}
if(!Y.open)return;let e=[...E.inferred].slice(0,Lo),n=J("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(Rf)),So(A("more-inferred"),e.length,E.inferred.size,"partInferred")}function No(t){Lo=t,Wr()}function qi(){Io&&(A("u\
nlisted-inferred").hidden=!0,J("#inferred tbody").replaceChildren(),Oo(A("more-inferred"),()=>{Lo+=Ct,Wr(Lo-Ct)}),Y.addEventListener(
"toggle",()=>Wr()))}function Ki(){K("between",{read:t=>{let e=t.map(Vi).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Cf),knows:t=>Vi(t)!==null}),me.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Ln(
r)])),n=r=>Ze(Lt(r)??ft.get(r),e)===Lt(r);return t.focus===null&&!t.lines.length&&(t.layout??v.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function Vi(t){if(O.has(t))return t;let e=Ir(t);return e!==void 0&&X.has(e)?at(e):null}function Cf(t){
let e=Lt(t);return e===null?t:`${X.get(e).told[0]}~${e.split(".").length}`}function Lt(t){return O.has(t)?null:t.slice(6)}
var jo={shown:null,ends:null,ids:[]};function Nn(){if(jo.shown===E&&jo.ends===d.between)return jo.ids;let[t,e]=(d.between??
[]).map(o=>{let r=Lt(o);return s=>r===null?s===o:ft.get(s)===r||ft.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return jo={shown:E,ends:d.
between,ids:n},n}function Yi(t){let e=Lt(t);return e===null?D(t):g("groupAround",{names:St(e)})}function zr({one:t,other:e,
ids:n}){return g(n.length===1?"oneBetween":"between",{n:n.length,one:Yi(t),other:Yi(e)})}function Ro(){let[t,e]=d.between??
[];return zr({one:t,other:e,ids:Nn()})}var Xi=["asserted","ongoing","intended","conditional","possible"],Pf=Xi.length,$f=400;function Qi(){K("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),K("path",{read:([t])=>O.has(t)?t:null,write:t=>t===
null?[]:[t]}),K("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Jt.push(ta),Sn.push(Bf)}function Zi(){
return d.focus!==null&&(d.steps!==null||lt()!==null)}var Ft={state:null,route:null,reach:null};function rn(){if(Ft.state===
d)return Ft;let t=Jt.filter(o=>o!==ta),e=new Set([...O.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>rt.get(o).filter(r=>{
let{subject:s,object:i}=x.get(r);return x.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Ft={state:d,
route:null,reach:null},d.focus===null||!e.has(d.focus))return Ft;if(d.path!==null){Ft.route=e.has(d.path)?Ji(d.focus,d.path,
n,d.through):null;let o=r=>rt.get(r).filter(s=>x.get(s).isLink);Ft.otherwise=Ft.route===null&&!d.through&&Ji(d.focus,d.path,
o,!0)!==null,Ft.route&&(Ft.reach=Ft.route)}else d.steps!==null&&(Ft.reach={names:Df(d.focus,d.steps,n),statements:null});
return Ft}function lt(){return d.path===null||d.focus===null?null:rn().route}var ta={on:()=>rn().reach!==null,name:t=>{let{
reach:e}=rn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=rn();return e===null||e.statements===null||e.statements.
has(t)}};function Co(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function Df(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Co(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function Ji(t,e,n,o){let r=c=>n(c).filter(f=>o||!Z(x.get(f)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let f of s[s.length-1])for(let u of r(f))i.has(Co(u,f))||c.add(Co(u,f));if(!c.size)return null;
for(let f of c)i.add(f);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let f=new Set;
for(let u of s[c])for(let p of r(u)){let h=Co(p,u);s[c-1].has(h)&&(f.add(h),a.add(p),l.has(h)||l.set(h,new Map),l.get(h).
set(u,[...l.get(h).get(u)??[],p]))}s[c-1]=f}for(let c of l.values())for(let f of c.values())f.sort((u,p)=>oe(u)-oe(p)||(u<
p?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function oe(t){let{modality:e,denied:n,
holder:o}=x.get(t),r=Xi.indexOf(e);return n||o||r<0?Pf:Math.min(r,3)}function ea(){let{layers:t,onward:e}=lt(),n=[],o=i=>{
if(!(n.length>=$f)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,f)=>({from:i[f],to:c,keys:e.get(i[f]).get(c)})),l=a.reduce((c,f)=>oe(f.keys[0])>
oe(c.keys[0])?f:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+oe(l[0]),0);return r.
sort((i,a)=>oe(i.weakest.keys[0])-oe(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function na(){
let{layers:t,onward:e}=lt(),n=new Map([[d.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(d.path)??0}function Bf(t){return!("focus"in t)||"path"in t?t:C.picking&&
t.focus!==null?(C.picking=!1,t.focus===d.focus?{}:{path:t.focus,through:!1}):(C.picking=!1,{...t,path:null,through:!1})}var $=null;function re(){return d.focus!==null||d.lines.length>0||d.between!==null}function Wf(){if(!re())return null;let t=lt();
if(t)return{entities:t.names,statements:t.statements};if(d.focus!==null&&!E.entities.has(d.focus))return null;if(d.between!==
null){let o=Nn();return o.length?{entities:new Set(d.between.filter(r=>O.has(r))),statements:new Set(o)}:null}let e=(d.focus!==
null?rt.get(d.focus):d.lines).filter(o=>E.statements.has(o));if(d.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(d.focus!==null?[d.focus,...n]:n),statements:new Set(
e)}}function oa(){$=Wf()}var an=x.size>yt.size,ra=2e3,Po=Ct;function Fr(t){A("source-order").hidden=d.sort!==null||!t}function sn(){let t=nn().filter(
r=>E.statements.has(r)||!H.parts&&E.aside.has(r)),e=t.filter(r=>$?.statements.has(r)),n=t.filter(r=>!$?.statements.has(r)),
o=[...e,...n].slice(0,Po);J("#list tbody").replaceChildren(...o.map(r=>{let s=Ao(r);return To(r),s.hidden=!1,s.classList.
toggle("chosen",$!==null&&$.statements.has(r)),s})),Fr(e.length===0),So(A("more"),o.length,t.length,"partListed")}function Hr(t){
an&&(Po=t,sn()),Io&&No(t)}function sa(){an&&(A("unlisted").hidden=!0,J("#list tbody").replaceChildren(),Oo(A("more"),()=>{
Po+=Ct,sn()}),On.push(()=>{Po=Ct,Y.open&&sn()}),Y.addEventListener("toggle",()=>{Y.open&&sn()}))}var _r="";function aa(){let t=`${d.date} ${B}`;if(!(_r===t||d.date===null&&!_r)){_r=d.date===null?"":t;for(let e of an?[]:
$e)To(e)}}function la(t){for(let[e,n]of an?[]:yt){Eo.get(e)!==B&&Ao(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}No(Ct)}var ia="place";function ca(){let t=d.sort?.replace(/^-/,"")??"place";for(let n of z("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",d.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}A("sort",HTMLSelectElement).value=t;for(let n of z("#sort option"))n.textContent=
g(n.dataset.word??"");Fr(!0);let e=`${d.sort??"place"} ${["subject","object","relation"].includes(t)?B:""}`.trim();if(e!==
ia){if(ia=e,an){Y.open&&sn();return}J("#list tbody").append(...nn().map(n=>yt.get(n)))}}function fa(){for(let e of z("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(d.sort??"place")===e.dataset.sort;P({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Q(g(n?"sortedBack":"sorted",{column:g(J(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=A("sort",HTMLSelectElement);t.addEventListener("change",()=>P({sort:t.value==="pl\
ace"?null:t.value}))}var ua=()=>{};function se(){ua()}function ma(t){ua=t}function pa(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=B,document.documentElement.dataset.
language=B,document.title=S(v.title);for(let e of z("[data-label]"))e.setAttribute("aria-label",g(e.dataset.label??""));
for(let e of z("[data-title]"))e.title=g(e.dataset.title??"");for(let e of z("[data-placeholder]",HTMLInputElement))e.placeholder=
g(t?"search":e.dataset.placeholder??"");for(let e of z("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${B}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",g("onlyThis",{kind:o?.textContent??""}))}for(let e of z(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===B));A("canvas").setAttribute("aria-label",g("pi\
ctureAbout",{names:O.size}))}function Gr(){let t=xi(),e=A("not-understood");e.hidden=t.length===0,e.textContent=t.length?
g("notUnderstood",{parts:t.join(", ")}):""}function da(){vi(),Gr()}function ha(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function jn(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function zf({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function qr(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=zf(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function $o(t,e,n){return qr(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function ga(t,e,n){return qr(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function wa(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,f)=>{let u=null;for(let p of a){let h=Math.abs(c-p.y),y=p.cost+f+h+h*h*.003;if(u&&y>=u.cost)continue;
let w=ga(e[l],p.y,c)-$o(e[l-1],p.y,c);y+=Math.max(0,9-w)*60,(!u||y<u.cost)&&(u={cost:y,y:c,gaps:p.gaps})}return u},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:f}=e[a],u=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),p=n.mid+(o.mid-n.mid)*u,h=f.findIndex(({high:y})=>y>=p);i=f.slice(Math.max(0,h-4),h+4+1).map(y=>{let w=Math.max(0,
y.lines.length+1-(y.high-y.low)/2.4),b=s(i,a,jn(p,y),w*5);return{...b,gaps:[...b.gaps,y]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>jn((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function Do(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Ff(t,e){return Do(t,e,-1)||Do(t,e,1)||t.line.rank-e.
line.rank}function Vr(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:f,many:u}=s[c];
s.pop(),s[c-1].sum+=f,s[c-1].many+=u}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(jn(a/l,i))).map((a,l)=>a+l*r)}function ya({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,f]=[i[l],i[l+1]],[u,p]=[s[n+
l],s[n+l+1]],h=l+2===i.length,y=c.high<f.low||f.high<c.low,w=(G,ot,tt)=>tt?{x:G,low:ot.bottom+1,high:1/0}:{x:G,low:-1/0,
high:ot.top-1},b=(G,ot)=>ot.bottom-G.bottom,[j,T]=[[],[]];for(let G of y?[c.high<f.low]:[!0,!1]){let[ot,tt]=G?[c.low,f.high]:
[c.high,f.low],It=(wt,Hs,of)=>qr(wt,ot,tt).filter(_s=>y||(of?_s.top>=Hs.high:_s.bottom<=Hs.low)),Vt=a[a.length-1].x,Xn=It(
u,c,G);for(let wt of G?Xn:Xn.sort(b))wt.right<=Vt||wt.id===t.id&&!t.blocks||(Vt=wt.right,j.push(w(Vt,wt,!G)));Vt=h?e.near:
p.left;let Qt=It(p,f,!G);for(let wt of G?Qt.sort(b):Qt)wt.left>=Vt||wt.id===e.id&&!e.blocks||(Vt=wt.left,T.push(w(Vt,wt,
G)))}for(let G of[j,T])a.push(...G.sort((ot,tt)=>ot.x-tt.x));if(h)break;let R=Math.min(e.near-9,Math.max($o(p,f.low-3,f.
low),$o(p,f.high,f.high+3))),F=f,{low:V,high:nt}=F;a.push({x:p.left,low:V,high:nt,gap:F},{x:Math.max(p.left+1,R),low:V,high:nt,
gap:F})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Ur(t){return t.y}function Yr(t){let[e,n]=[t[0],t[t.length-
1]];for(let o of t)o.y??=jn(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<t.length-
1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=jn((Ur(s)*c+Ur(a)*l)/(l+c),
i)}}function ba(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Ff);for(let r of[0,1]){let s=o.lines.map(({line:i})=>(e.
get(i)??[]).filter(a=>a.gap===o)[r]);Vr(s.map(Ur),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function xa(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,l=s.column??i.column??e.findLastIndex(h=>h.left<=Math.min(s.near,i.near)),[c,f]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,ga(e[l],c,f)),r.room=r.edge-2-$o(e[l-1],c,f);let u=Math.round(Math.min(s.at,i.at)),p=n.get(u)??[];
n.set(u,p),r.lane=p.findIndex(h=>h.every(y=>y.bottom<c||y.top>f)),r.lane<0&&(r.lane=p.push([])-1),p[r.lane].push({top:c,
bottom:f}),r.lanes=p}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var Ma=4,Hf=[20,18,16,14,13,12,11,10,9,8,7],Kr=34,_f=72,Gf=150,ka=26,Uf=[1,.7,.4],va=.75,Jr=1.6;function qf(t,e){let n=t.
reduce((s,i)=>s+Bt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Bt(s)/2)/n*e))].
push(s),r+=Bt(s);return o}function Vf(t,e,n,o,r){Mn(e*M.name);let s=t.map(w=>M.name*Math.max(...w.map(b=>kt(Yt(b))))),i=t.
map(w=>qf(w,n)),a=i.flat().map(w=>({text:M.line*w.reduce((b,j)=>b+Yt(j).length,0),white:ne*r*w.length})),l={text:s.reduce(
(w,b)=>w+b,0),white:M.mark*t.length+r*(ka+Kr*(t.length-1))},c=t.flat().filter(w=>Ae(Yt(w))).length,f=Gt()/M.name,u=Math.
min(o.width/(l.text+l.white),...a.map(({text:w,white:b})=>o.height/(w+b)),Jr),p=a.map(({text:w,white:b})=>(o.height-f*w)/
b),h=.999*Math.min((o.width-f*l.text)/l.white,...p,f),y=Math.max(...a.map(({text:w,white:b})=>w+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:y,cut:c,readable:f,scale:u,least:h}}function Yf(t,e,n){let o=(p,h)=>p.reduce((y,w)=>h(
w)>h(y)*1.01?w:y),r=p=>Uf.flatMap(h=>Hf.map(y=>Vf(t,y,p,e,h))),s=Array.from({length:n},(p,h)=>r(h+1)).flat(),i=Math.min(
...s.map(({cut:p})=>p)),a=s.filter(({cut:p})=>p===i),l=({part:p,scale:h,readable:y})=>p===1&&h>=y,c=({scale:p,readable:h})=>p>=
h;for(let p of[l,c,Bo]){let h=a.filter(p),[y]=h,w=h.filter(({many:b,part:j})=>b===y.many&&j===y.part);if(y)return o(w,b=>p===
Bo?b.least:b.scale)}let f=a.filter(({many:p})=>p===1),u=f.filter(({across:p,readable:h})=>(p.text+Sa()*p.white)*h<=e.width);
return u.length?o(u,({high:p})=>1/p):o(f.filter(({part:p})=>p===1),({scale:p})=>p)}function Sa(){return H.printing||st()?
1:va}function Bo({scale:t,readable:e,least:n}){return t<e&&n>=va*e}function Oa(t,e){let n=oo();if(!n.length)return 0;let o={
...M},r=Yf(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:f}=r,u=t.width/(f.text+f.white+(_f-Kr)*(n.length-1)),p=H.
printing?r.scale:Math.min(r.scale,Math.max(1,u)),h=Bo(r)?r.least:Sa()*r.readable,[y,w]=Bo(r)||!H.printing&&p<r.readable?
[h,r.readable/h]:[p,1];Mn(s*M.name),Object.assign(M,{row:ne*a,grown:w});let b=Math.max(...c.flat().map(V=>V.reduce((nt,G)=>nt+
Bt(G),0))),j=(t.width/y-f.text*w-f.white)/Math.max(1,n.length-1),T=Math.min(Gf,Kr*a+Math.max(0,j)),R=i>1?t.height/y:Math.
max(b,Math.min(t.height/y,o.height)),F=ka*a;return n.forEach((V,nt)=>{let G=new Map(V.map(ot=>[ot,(N.get(ot).y-o.top)/o.
height*R*i]));c[nt].forEach((ot,tt)=>{let It=0,Vt=ot.map(Qt=>(It+=Bt(Qt),It-Bt(Qt)/2)),Xn=Vr(ot.map((Qt,wt)=>G.get(Qt)-Vt[wt]),
0,{low:tt*R,high:(tt+1)*R-It});ot.forEach((Qt,wt)=>N.set(Qt,{x:F+M.mark/2,y:Xn[wt]+Vt[wt]}))}),F+=M.mark+l[nt]*w+T}),Object.
assign(M,{left:0,top:0,width:F-T,height:R*i}),i}var Ea=150,Ta=120,Kf=60,Ia=M.text,Aa=[M.text/M.name,12,14,16,18,20];function Na(){let t=Zi(),e=new Set,n=new Map,o=et()!==
"overview"||E.entities.size<=Ea,r=o?new Set:Nr(),s=new Map,i=$&&$.entities.size<=Ea?$.entities:new Set;for(let a of E.entities){
let l=ft.get(a);!o&&!s.has(l)&&s.set(l,Ze(l,r));let c=o?null:s.get(l);if((c===null||i.has(a))&&e.add(a),c===null)continue;
n.has(c)||n.set(c,{count:0,fills:new Map});let f=n.get(c),{fill:u}=ct(a);f.count+=1,f.fills.set(u,(f.fills.get(u)??0)+1)}
si({names:e,groups:n,opened:r,narrowed:t}),ge()}function ge(t=1){N.clear();let e=Mo(),n=e.id==="columns";Object.assign(M,
{left:0,top:0,width:e.width,height:e.height}),Mn(Jf()),Object.assign(M,{row:ne,grown:1});let o=k.narrowed||H.printing||X.
size&&!n?k.names:new Set(O.keys());for(let i of o){let{at:a}=O.get(i);N.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;lt()?
tu():k.narrowed&&n?Zf():!n&&!X.size&&Xf();let s=k.narrowed||Rn()||X.size&&!k.groups.size;(s||!(n||X.size))&&La(o),n&&!lt()&&
(r=Oa(xn??M,t));for(let i of o)k.names.has(i)||N.delete(i);for(let i of k.groups.keys())N.set(at(i),{x:X.get(i).x,y:X.get(
i).y});for(let[i,a]of mt)N.has(i)&&N.set(i,a);return s&&(mt.size||o!==k.names)&&La(k.names),r}var Xr={key:"",width:Ia};function Jf(){
let t=X.size?k.names:O;if(t.size>no)return Ia;let e=`${B} ${jt.version} ${X.size?[...t.keys()].join(" "):""}`;if(Xr.key!==
e){let n=Aa.map(o=>[...t.keys()].filter(r=>Ae(Te(bt(r),o))).length);Object.assign(Xr,{key:e,width:Aa[n.indexOf(Math.min(
...n))]*M.name})}return Xr.width}function Xf(){let t=[...N].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:M.mark+kt(Yt(e))*M.name+ne,high:Math.max(Bt(e),2.4*O.get(e).size+ne)}));for(let e=0,n=!0;n&&e<Kf;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:["y",a],f=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=f,s[l]+=f}});for(let{id:e,x:n,y:o}of t)
N.set(e,{x:n,y:o})}function Rn(){return k.names.size>0&&!k.groups.size&&k.names.size<=O.size/2}function Qf(t){let e=t.map(
s=>s.reduce((i,a)=>i+Bt(a),0)),n=M.mark+M.text+62,o=t.length*n/Math.max(1,L.clientWidth)*L.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,Ta*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(Ta-M.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let c of s){let f=Bt(c)+a;N.set(c,{x:M.mark/2+i*n,y:l+f/2}),l+=f}})}function Zf(){Qf(oo())}
function tu(){let t=new Map(N),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=lt(),[o,r]=[M.mark+M.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,c)=>{N.set(l,{x:M.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}
function La(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...N.get(a),half:Bt(a)/2,wide:kt(Yt(a))*M.name*M.grown})),
n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:l})=>a-l))-ne,s=-n(e.map(({x:a,
wide:l})=>-a-M.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+ne;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var we=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&pt(e,n))}};function pt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function ln(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Qr({left:t,right:e,top:n,bottom:o}){return ln(
(t+e)/2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function ze(t,e,n){return ln(t,e,0,n,n)}function Cn(t,e){if(!pt(t,e))return!1;let[n,o]=[
e.x-t.x,e.y-t.y],r=(i,a,l)=>i.wide*Math.abs(i.cos*a+i.sin*l)+i.high*Math.abs(i.cos*l-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=
r(t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function Pn(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function ye(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var ja=.42,Ra=16;function Ca(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[f,u]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(f+u)/((2*u+f)/l+(u+2*f)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],f=(Math.abs(r[i])+Math.abs(r[i+1]))*ja,u=f>Math.abs(a)?Math.abs(
a)/f:1,p=(c.x-l.x)*ja;s.push(l.x+p,l.y+r[i]*u*p,c.x-p,c.y-r[i+1]*u*p,c.x,c.y)}return s}function Pa(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,f,u)=>[f+(u-f)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function $a(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function Da(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function eu(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Ba(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Ra;o+=1){let r=e[e.
length-1],{x:s,y:i}=eu(t,n,o/Ra);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function $n(t){return t.pieces??=
Ba(t.along),t.pieces[t.pieces.length-1].far}function Pt(t,e){let n=e*$n(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Zr(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Pn(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function be(t,e,n){
let o=Zr(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Ba(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],f=l**2+c**2,u=f?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/f)):0;r=Math.min(r,Math.hypot(e.x-i.x-u*l,e.y-i.y-u*c))}return r<=n?r:1/0}var nu=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],W={},Wa=document.body;function Fe(){
let t=getComputedStyle(H.printing?Wa:document.documentElement),e=nu.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);W={dark:!H.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...H.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Ut(){return d.steps!==null&&d.focus!==null?1:H.printing?.4:.15}function za(){Wa=document.body.
appendChild(m("div",{class:"on-paper",hidden:""}))}var Wo={left:44,right:44,top:34,bottom:50},ou=29,ru=16,su=[8,12,16,20];function zo(t){return g("groupOf",{names:St(t),n:k.
groups.get(t)?.count??X.get(t).count})}function ts(){return Math.max(12,Gt())}function iu(t){return Math.max(ru,ts()/2*(Mt(
String(t),"600")+.4)/.82)}function Fo(t){let e=new Map,n=[...k.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=N.get(at(o)),a=Math.max(iu(r)/t,Math.min(ou*Math.sqrt(r),X.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:ts()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function Ha(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!$||$.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
O.get(X.get(i.key).told[0]).short)||X.get(i.key).told[0],l=[...o,...r.values()],c=s?[Te(St(i.key),12)]:su.map(h=>Te(a,h)),
f=[...c.filter(h=>!Ae(h)),...c.filter(Ae)].map(h=>au(i,h,l,n)).find(h=>h!==void 0);if(!f)continue;let{text:u,lines:p}=f;
r.set(i.key,u),Object.assign(i,{lines:p,textMiddle:u.middle,textTop:u.top,textLeft:u.left,textRight:u.right,textBottom:u.
bottom})}}function au(t,e,n,o){let{type:r}=t,[s,i,a]=[r*kt(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([f,u])=>({key:t.key,middle:f,left:f-s/2,right:f+s/2,top:u,bottom:u+i})).
find(f=>f.left>=M.left-Wo.left/o&&f.right<=M.left+M.width+Wo.right/o&&f.top>=M.top+6/o&&f.bottom<=M.top+M.height+6/o&&!n.
some(u=>u.key!==t.key&&pt(f,u)));return c&&{text:c,lines:e}}function _a(t){let e=q();t.save();for(let n of k.opened){let{
x:o,y:r,radius:s}=X.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=W.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=W.line,t.lineWidth=1/e,t.stroke()}t.restore()}function es(t,e){let n=I.groups.get(e);if(!n)return;let o=q(),
{count:r,fills:s}=k.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=W.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=$&&!Fa(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[u,p]of[
...s].sort(([h],[y])=>h<y?-1:1))t.strokeStyle=u,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*p/r),t.stroke(),a+=
2*Math.PI*p/r;t.strokeStyle=_.at===at(e)?W.accent:W.soft,t.lineWidth=(_.at===at(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=W.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
ts()/o,Math.min(16/o,n.radius*.7)),f=2*(n.radius-i)/Math.max(1.4,Mt(l,"600")+.4);ee(t,l,n.x,n.y,Math.min(c,f),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=W.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=$&&!Fa(e)?.6:1,t.fillStyle=W.text,n.lines.forEach((u,p)=>ee(t,u,n.textMiddle,n.textTop+(p+.5)*n.type*1.15,
n.type))),t.restore()}function Fa(t){if(d.between?.includes(at(t)))return!0;for(let e of $?.entities??[])if(ft.get(e)===
t||ft.get(e)?.startsWith(`${t}.`))return!0;return!1}function Ga(t){for(let[e,n]of I.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Ho(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=W[e],t.fillStyle=W.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function ns(t){let{change:e}=x.get(t);return e?{change:e,...Pt(I.lines.get(t),.6),radius:4.6}:
null}function Ua(t,e){let n=ns(e);n&&Ho(t,n.change,n.x,n.y,n.radius)}var qa=new Set;for(let{object:t,change:e,subject:n}of x.
values())e&&t===null&&qa.add(n);function os({id:t,x:e,y:n,radius:o}){let r=O.get(t).change||(qa.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function Va(t,e){let n=I.names.get(e),o=os(n);if(!o||(Ho(t,o.change,o.x,o.y,o.radius),
o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=W.removed,t.lineWidth=n.type/14;let{lines:r}=n;r.forEach((s,i)=>{
let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,a),t.lineTo(n.textLeft+Mt(s)*
n.type,a),t.stroke()}),t.restore()}function Ya(t){return v.changes.length&&!t.change?.45:1}var cn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var cu=900,Ka=60;function Ja(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function fu(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:Do(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function Xa(t,e,n){let o=new Map([...e.values()].map(h=>[h.id,Ja(h,n)])),r=t.length>cu?[]:
ha([...o.values()]),s=t.map(({id:h,statement:y,place:w,many:b},j)=>{let[T,R]=[o.get(y.subject),o.get(y.object)],F=T.at>R.
at,[V,nt]=F?[R,T]:[T,R],G=nt.near-V.far<9&&nt.near-V.shape>=9?{...V,far:V.shape}:V,ot=nt.near-G.far<9;return{id:h,rank:j,
place:w,many:b,from:G,to:nt,backward:F,arc:ot,loop:G.id===nt.id,ports:[G.mid,nt.mid]}}),i=s.filter(({arc:h})=>!h),a=s.filter(
({arc:h,loop:y})=>h&&!y),l=({from:h,to:y})=>y.at-h.at+Math.abs(y.mid-h.mid);for(let h of[...i].sort((y,w)=>l(y)-l(w)||y.
rank-w.rank))wa(h,r);let c=new Map,f=(h,y,w)=>{let b=`${y} ${h.id}`,j=c.get(b)??{item:h,held:[]};c.set(b,j),j.held.push(
{index:0,step:0,group:0,order:0,...w})};for(let h of i)f(h.from,"far",{line:h,end:0,index:0,step:1}),f(h.to,"near",{line:h,
end:1,index:h.levels.length-1,step:-1});for(let h of a)for(let[y,[w,b]]of[[h.from,h.to],[h.to,h.from]].entries()){let j=b.
mid>w.mid;f(w,"near",{line:h,end:y,group:j?1:-1,order:-b.mid})}fu(c),xa(a,r);let u=new Map(i.map(h=>[h,ya(h,r)]));for(let h of u.
values())Yr(h);ba(r,u);for(let h of u.values())Yr(h);let p=new Map;for(let h of s){let{from:y,to:w,ports:b}=h,j;h.loop?j=
Qa(h):h.arc?j=Pa({x:y.near+1,y:b[0]},{x:w.near,y:b[1]},h.edge-h.reach):j=Ca(u.get(h)),h.backward&&(j=$a(j)),p.set(h.id,n?
j:Da(j))}return p}function Qa({from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.
mid+8+6*e,t.near,t.mid+4]}function uu(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:f}of n){
let u=((l-t.x)*o+(c-t.y)*r)/s**2;if(u<=.02||u>=.98)continue;let p=((c-t.y)*o-(l-t.x)*r)/s,h=f*1.2+2;Math.abs(p)<Ka+h&&i.
push({off:p,reach:h,share:3*u*(1-u)})}let a=l=>i.every(({off:c,reach:f,share:u})=>Math.abs(c-l*u)>=f);for(let l=0;l<=Ka;l+=
4)for(let c of[l,-l])if(a(c))return c;return 0}function Za(t,e,{place:n,many:o},r){if(t.id===e.id)return Qa({from:Ja(t,!0),
place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,c]=[s/a,i/a],f=(n-(o-1)/2)*14*(t.id<e.id?1:-1),u={x:t.x+l*(t.
radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},p={x:e.x-l*(e.radius*1.2+2),y:e.y-c*(e.radius*1.2+2)};f||(f=uu(u,p,r.filter(y=>y.
id!==t.id&&y.id!==e.id)));let h=[(p.x-u.x)/3,(p.y-u.y)/3];return[u.x,u.y,u.x+h[0]-c*f,u.y+h[1]+l*f,p.x-h[0]-c*f,p.y-h[1]+
l*f,p.x,p.y]}var mu=2500,He=12,_o=7,tl=1,pu=2.5,du=400;function el(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:f}=x.
get(a);return f&&t.has(l)&&t.has(c)}),n=e.length>mu,o=new Map,r=(n?e.filter(a=>$?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),f=o.get(c)??[];o.set(c,f);let u={id:a,statement:l,place:f.length,many:0};
return f.push(u),u});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(et()==="columns"||lt())s=Xa(r,t,!lt());else{
let a=r.length<=du?[...t.values()]:[];s=new Map(r.map(l=>[l.id,Za(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s){let c=new cn;c.moveTo(l[0],l[1]);for(let f=2;f<l.length;f+=6)c.bezierCurveTo(...l.
slice(f,f+6));i.set(a,{along:l,path:c})}return{lines:i,rest:n}}function Dn(t){let e=ct(x.get(t).subject);return W.dark?e.
dark:e.light}function ss(t,e,n){let o=I.lines.get(e),r=x.get(e),s=Z(r),i=v.lines[r.holder?"thin":Xs.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([Ye(r),S(r.said)&&`(${S(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=$&&!n?Ut():n?
1:s.structural?.8:.95*Ya(r);let a=r.change&&r.change!=="unchanged"?W[r.change]:W.line;t.strokeStyle=t.fillStyle=n?Dn(e):
a||W.line,t.lineWidth=i.width*(n?d.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(
o.path),t.setLineDash([]),s.symmetric||hu(t,o.along,n?6.5:4.5),r.denied&&($||(t.globalAlpha=1),gu(t,o)),Ua(t,e),t.restore()}
function hu(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(
s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function gu(t,e){let[n,o,r]=[.48,.5,.52].map(i=>Pt(e,
i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=W.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.
y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function Go(t,e,n=_o){let o=[];for(let[s,i]of I.
lines){let a=be(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+pu/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var is=6,wu=.5,yu=new Set([1,2]);function Bn(t,e,n=null){let o=Math.max(M.name,Gt()/t),r=o*(M.line/M.name),s=new Map,i=new we(
o*10);for(let w of k.names){let b=N.get(w);if(n&&(b.x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let j=Math.
max(O.get(w).size,1.6/t),T=j*1.2,R={id:w,x:b.x,y:b.y,radius:j,type:o,line:r,lines:null,covers:!1,left:b.x-T,right:b.x+T,
top:b.y-T,bottom:b.y+T};s.set(w,R),n||i.add({id:w,left:R.left,right:R.right,top:R.top,bottom:R.bottom})}for(let[w,{x:b,y:j,
radius:T}]of e)i.add({id:at(w),left:b-T,right:b+T,top:j-T,bottom:j+T});let a=w=>(w===d.focus||w===d.path?4e6:0)+($&&$.entities.
has(w)?2e6:0)+(yu.has(ct(w).column)?1e6:0)+O.get(w).count,l=[...s.keys()].sort((w,b)=>a(b)-a(w)||(w<b?-1:1)),c=et()!=="c\
olumns"&&!n,f=[...new Set([1,.85,.7,.5].map(w=>Math.max(o*w,Gt()/t)))],u=new we(o*4);if(c)for(let{id:w,x:b,y:j,radius:T}of s.
values())u.add({id:w,left:b-T,right:b+T,top:j-T,bottom:j+T});let p=[],h=0;for(let w of l){let b=s.get(w),j=$!==null&&$.entities.
has(w),T=F=>{for(let V of nl(b,f,c))if(F(V)&&(!c||bu(b,V,u)))return V},R=T(F=>!i.hits(F))??(j?T(F=>!p.some(V=>pt(F,V))):
void 0);R&&(i.add(R),j&&p.push(R),ol(b,R),h+=1)}if(h>=Math.min(is,s.size))return s;let y=[...s.values()].filter(w=>w.lines).
map(w=>({left:w.left,right:w.right,top:w.top,bottom:w.bottom}));for(let w of l.slice(0,4*is)){let[b]=nl(s.get(w),f,!1);if(!(s.
get(w).lines||y.some(j=>pt(b,j)))&&(y.push(b),ol(s.get(w),b),s.get(w).covers=!0,y.length>=2*is))break}return s}function bu({
id:t,x:e,y:n,radius:o},r,s){let i=(l,c,f,u)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-u,f-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*wu;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.
left,l.right,l.top,l.bottom)<a)}function*nl(t,e,n){let o=Yt(t.id),r=kt(o),s=Math.max(M.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(M.line/M.name),[l,c]=[i*r,a*o.length/2],f=(R,F)=>({id:t.id,type:i,line:a,lines:o,left:R,right:R+l,top:F-c,bottom:F+
c}),u=(n||U.whole)&&t.x+M.mark/2+l>M.left+M.width+6;if(yield f(u?t.x-s-l:t.x+s,t.y),!n)continue;let p=R=>R.left>M.left-6&&
R.right<M.left+M.width+6,[h,y]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],w=t.x-l/2;if(yield*[f(w,h),f(w,y),f(t.x-s-l,t.
y)].filter(p),k.names.size>no)continue;let[b,j]=[t.x-t.radius,t.x+t.radius-l];yield*[f(b,h),f(b,y),f(j,h),f(j,y)].filter(
p);let T=t.radius*1.2+2;for(let R of[0,c,-c])yield*[f(t.x+T,t.y+R),f(t.x-T-l,t.y+R)].filter(p)}}function rl({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function ol(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function as(t,e,n,o,r){
let s=v.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var Uo=new Set;function _e(t,e){let n=I.names.get(e);if(!n)return;Uo.add(e);let o=ct(e),r=d.focus===e||
d.path===e;t.save(),t.describe?.(D(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?W.row:W.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=$?$.entities.has(e)?1:
Ut():E.bare.has(e)?.3:1,as(t,o.shape,n.x,n.y,n.radius),t.fillStyle=O.get(e).envisaged?W.ground:o.fill,t.fill(),t.lineWidth=
O.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=W.dark?o.dark:o.light,t.stroke(),(r||_.at===e||C.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=W.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke());let{lines:s}=n;s&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=W.text,s.forEach((i,a)=>{ee(t,
i,n.textLeft,(n.textTop+n.textBottom)/2+(a-(s.length-1)/2)*n.line,n.type)})),Va(t,e),t.restore()}function sl(t,e=3){let n=[
...I.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...I.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function qt(){let t=q(),e=k.names.size>Le,n=`${Oe} ${t} ${B}`;if(I.key===n&&(!I.part||ye(I.part,zt())))return I;let o=e?
zt(1):null,r=Fo(t),s=Bn(t,r,o);return Ha(r,s,t),Zs({key:n,part:o,names:s,groups:r,words:[],...el(s)}),I}var ie={left:24,right:10,top:8,bottom:8},il=1.7,xu=.8,al=8,ml=300,Mu="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function cs(t){let{x:e,y:n,radius:o}=X.get(t);ps({left:e-o,top:n-o,width:2*o,height:2*o})}function pl({x:t,
y:e}){let n=so({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=L.clientWidth&&n.y<=L.clientHeight}function Yo(t){let e=so(N.get(t));
e.x>=30&&e.y>=20&&e.x<=L.clientWidth-30&&e.y<=L.clientHeight-20||(U.whole=!1,Ue({position:N.get(t),scale:q()}))}function qo(){
return dl(z(Mu))}function dl(t){let e=L.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>pt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function hl(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<L.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,L.clientHeight-n+4);return e}function fs(){let t=L.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=A("details").getBoundingClientRect();
return!st()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function us(t,e,n){
let o=L.clientWidth-e.left-e.right,r=L.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function gl(){if(H.printing)return Jr;if(k.narrowed||!Rn())return il;let{width:t,height:e}=Mo();
return Math.min(il,Math.max(1,Math.min(L.clientWidth/t,L.clientHeight/e)))}function ku({scale:t,position:e}){let n=qo();
if(!n.length||k.names.size>Le)return[];let o=Fo(t),r=[...Bn(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+L.clientWidth/2,right:(i-e.x)*t+L.clientWidth/2,top:(a-e.y)*t+L.clientHeight/2,bottom:(l-e.y)*t+L.clientHeight/
2}));return n.filter(s=>r.some(i=>pt(i,s)))}function Ge(){U.whole=!0;let t={...k.groups.size?Wo:ie};if(H.printing){cl(us(
M,t,gl()));return}if(k.narrowed){let o=fs();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=L.clientHeight-o.bottom,
t.right+=L.clientWidth-o.right)}let e=ll(t);if(!e)return;let n=hl(ku(e));cl(n.top||n.bottom?ll({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function ll(t){let e={width:L.clientWidth-t.left-t.right,height:L.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(mt.size||kn(e),ge(),us(M,t,gl()))}function cl(t){t&&(Kt(),Dt(),ue(t))}
function ms(){U.asOpened=!1,Ge()}function ls(){return Gt()/(M.name*M.grown)}function fl(t){return[...Bn(t,new Map).values()].
filter(({lines:e})=>e).length}function Xt(){if(Ge(),U.asOpened=!0,k.groups.size||!k.names.size||k.names.size>ml)return;let t=q(),
e=ls(),n=k.names.size*(et()==="columns"?1:xu);if(t>=e||fl(t)>=n)return;U.whole=!1;let o=Array.from({length:al-1},(a,l)=>t*
(e/t)**((l+1)/al)),s=M.grown>1||k.narrowed&&et()==="columns"&&!lt()?e:o.find(a=>fl(a)===k.names.size)??e,i=k.narrowed?fs():
{left:0,top:0,right:L.clientWidth,bottom:L.clientHeight};ue({...wl(s,i,k.narrowed?d.focus:null),animation:!1})}function Vo(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=N.get(t);return s-e>M.mark/2&&s+M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.
line<r}function vu(t){let e=0;for(let n of k.names)Vo(n,t)&&(e+=3+O.get(n).count+($?.entities.has(n)?1e3:0));return e}function wl(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*M.line},i=[...new Set([n,...$?[...$.entities].slice(0,
60):[],...he(60)])].filter(b=>k.names.has(b)).map(b=>N.get(b)),a=(b,j,T,R,F)=>T+2*F<=R?j+(T-R)/2:Math.max(j-F,Math.min(b,
j+T+F-R)),l=a(M.left-r.x/2,M.left,M.width,o.x,r.x/2),f=et()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+M.mark+
M.text*M.grown-o.x]).map(b=>a(b,M.left,M.width,o.x,r.x)),u=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,M.top,M.height,
o.y,M.line)),p=null;for(let b of new Set(f))for(let j of new Set(u)){let T={left:b,top:j,right:b+o.x,bottom:j+o.y};if(n!==
null&&!Vo(n,T))continue;let R=vu(T);(!p||R>p.weight)&&(p={weight:R,left:b,top:j})}let h=N.get(n)??{x:M.left+M.width/2,y:M.
top+M.height/2},{left:y,top:w}=p??{left:h.x-o.x/2,top:h.y-o.y/2};return{scale:t,position:{x:y+(L.clientWidth/2-e.left)/t,
y:w+(L.clientHeight/2-e.top)/t}}}function yl(t){if(!k.names.has(t))return;let e=q(),n=U.whole&&e>ls()*.8?e:Math.max(e,ls()),
o=fs(),[r,s]=[Wt({x:o.left,y:o.top}),Wt({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=st()&&(o.right<
L.clientWidth||o.bottom<L.clientHeight);U.whole&&n===e&&!a||n===e&&Vo(t,i)&&[...$?.entities??[]].every(l=>!k.names.has(l)||
Vo(l,i))||(U.whole=!1,Ue(wl(n,o,t)))}function Ue(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||N.size>
Le;U.asOpened=!1,ue({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function Ko(t){U.whole=!1,Ue({scale:Math.
min(6,Math.max(.005,q()*t))})}function ps(t){let e=us(t,{left:10,right:10,...hl(qo())},1.3);e&&(U.whole=!1,Ue(e))}function ul(t){
let e=zt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,f]=[Wt({x:s,y:a}),Wt({x:i,y:l})];return{left:c.x,right:f.x,
top:c.y,bottom:f.y}}),[o,r]=[0,0];for(let s of I.names.values()){let i=s.lines?rl(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!ye(e,i)||n.some(a=>pt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Su(){let t=A("beyond-view"),e=!H.
printing&&!mt.size&&et()!=="overview"&&I.names.size<=ml,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=i?g(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){n({beyond:0,unnamed:0});
return}n(ul(qo())),t.hidden||n(ul([...qo(),...dl([t])]))}function bl(){Tt("afterDrawing",Su),Tt("zoom",()=>{U.whole=!1,U.
asOpened=!1}),Tt("dragEnd",()=>{C.byFinger||(U.asOpened=!1)}),Tt("resize",()=>requestAnimationFrame(()=>{H.printing||(U.
asOpened?Xt():U.whole&&Ge())})),new MutationObserver(()=>{U.asOpened&&k.narrowed&&!H.printing&&Xt()}).observe(A("details"),
{attributeFilter:["data-open"]})}function xl(t){let e=A("details").getBoundingClientRect();qt();let[n]=d.lines,o=N.get(t)??
(I.lines.has(n)?Pt(I.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[so(o),L.getBoundingClientRect(),q()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,f={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},u=c&&a+
3*He>e.left?a-f.across:0,p=!c&&l+3*He>e.top?l-f.down:0;if(!u&&!p)return;let{x:h,y}=fe();U.whole=!1,Ue({scale:i,position:{
x:h+u/i,y:y+p/i}})}var Ou=7,Eu=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Tu=3,Au=1,Lu=1.6,Iu=5.5,fn=[],Wn=new Map;function kl(){let t=k.
opened,e=new Map,n=r=>{if(k.names.has(r))return r;let s=ft.get(r);return e.has(s)||e.set(s,at(Ze(s,t))),e.get(s)},o=new Map;
if(k.groups.size)for(let r of E.statements){let s=x.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(k.names.has(
i)&&k.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[f,u]=l<c?[l,c]:[c,l],p=o.get(f);p||o.set(f,p=new Map);
let h=p.get(u);h||p.set(u,h={one:f,other:u,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),h.ids.push(r),h.strong||=
$!==null&&$.statements.has(r)}fn=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),Nu()}function Nu(){Wn=new Map;for(let t of fn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Wn.
get(e)??[];Wn.set(e,n),n.push(t),t.drawn||=n.length<=(O.has(e)?Au:Tu)}}}function*Jo(){for(let t of fn)(t.drawn||t.one===
_.at||t.other===_.at)&&(yield t)}function vl({ids:t}){return Math.max(Lu,Iu*(t.length/fn[0].ids.length))}function Ml(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Xo(t){return t.among!==I.groups&&Object.assign(t,{among:I.groups,course:ju(t,q())}),t.course}
function ju({one:t,other:e},n){let[o,r]=[N.get(t),N.get(e)],s=[...I.groups.values()].filter(({key:u})=>at(u)!==t&&at(u)!==
e),i=u=>s.filter(p=>be(u,p,p.radius+Ou/n)<1/0),a=Ml(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:u})=>u)),f={course:a,
many:l.length};for(let u of Eu){if(!f.many)break;let p=Ml(o,r,u*c),h=i(p).length;h<f.many&&(f={course:p,many:h})}return f.
course}function Sl(t){let e=q();t.save();let n=[...Jo()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.(zr(o)),t.strokeStyle=o.strong?d.between===null?W.line:W.accent:W.bundle,t.globalAlpha=$&&!o.strong?Ut():1,t.
lineWidth=(vl(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Xo(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function Ol(t,e,n){let o={bundle:null,distance:1/0};for(let r of Jo()){let s=(e+vl(r)/2)/n,i=be(Xo(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var Ru=60,Cu=40,Pu=7,$u=.9,Du=.93,Bu=.35;function Wu(t){let e=new we(t);for(let n of I.names.values()){let o=n.radius*1.2+
(n.id===d.focus||n.id===d.path?5:1);e.add(ze(n.x,n.y,o)),n.lines&&e.add(Qr({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=os(n);r&&e.add(ze(r.x,r.y,r.radius+1))}for(let n of I.groups.values())e.add(ze(n.x,
n.y,n.radius)),n.lines&&e.add(Qr({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of I.
lines){let{denied:r}=x.get(n),s=r&&Pt(o,.5);s&&e.add(ze(s.x,s.y,8));let i=ns(n);i&&e.add(ze(i.x,i.y,i.radius+1.5))}return e}
function zu(t,e){let n=new we(e*6);for(let o of t){let r=I.lines.get(o),s=Math.ceil($n(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:l}=Pt(r,i/s);n.add({...ze(a,l,e/6),of:o})}}return n}function Fu(t,e,n,o){let r=$n(t),s=l=>Pt(t,l/r),i=[],a=Math.
max(o/2,r/Cu);for(let l=e+o*.3;l<=r-e-o*.8;l+=a){let[c,f]=[s(l-e),s(l+e)];if(Math.hypot(f.x-c.x,f.y-c.y)<2*e*Du)continue;
let u=Math.atan2(f.y-c.y,f.x-c.x),[p,h]=[Math.cos(u),Math.sin(u)],y=[-.5,0,.5].map(F=>s(l+F*e)).map(({x:F,y:V})=>(V-c.y)*
p-(F-c.x)*h),[w,b]=[Math.min(0,...y),Math.max(0,...y)];if(b-w>$u*n)continue;let j=(w+b)/2,T=ln((c.x+f.x)/2-h*j,(c.y+f.y)/
2+p*j,u,e,n),R=Math.abs(Math.atan2(h,Math.abs(p)));i.push({box:T,cost:Math.abs(l/r-.5)+Math.max(0,R-Bu)})}return i.sort(
(l,c)=>l.cost-c.cost).map(({box:l})=>l)}function Hu(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>kt(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function _u(t,e,n){let o=[...$?.statements??[]].filter(T=>I.lines.has(T)&&pt(Zr(I.lines.get(T)),n));if(o.length>Ru)
return[];I.standing??=Wu(t*6),String(I.coursed)!==String(o)&&Object.assign(I,{coursed:o,courses:zu(o,t)});let r=I.spots??=
new Map,s=new Map(o.map(T=>[T,$t(x.get(T))])),i=[],a=(T,R)=>I.courses.some(T,F=>!R(F.of)&&Cn(T,F)),l=(T,R,{rows:F,long:V},nt)=>{
let G=`${F.length} ${R} ${T}`;return r.has(G)||r.set(G,Fu(I.lines.get(T),(V*R+nt)/2+2,R*.52*F.length,R)),r.get(G)??[]},c=(T,R,F,V)=>{
let{rows:nt}=F,G=nt.length>1||Z(x.get(T)).symmetric?0:R*.75,ot=l(T,R,F,G).find(tt=>ye(n,tt)&&!i.some(It=>Cn(tt,It))&&(tt.
free??=!I.standing.some(tt,It=>Cn(tt,It)))&&!a(tt,V));return ot&&{...ot,text:s.get(T),rows:nt,type:R,head:G,colour:Dn(T),
ids:[]}},f=(T,R)=>s.get(T)===s.get(R)&&Dn(T)===Dn(R),u=T=>[x.get(T).subject,x.get(T).object],p=T=>R=>f(T,R)&&String(u(T))===
String(u(R)),h=T=>R=>f(T,R)&&u(T).some((F,V)=>F===u(R)[V]),y=T=>$n(I.lines.get(T))-Mt(s.get(T),"italic")*t,w=o.sort((T,R)=>y(
T)-y(R)),b=[...new Set([t,e])],j=[p,h].flatMap(T=>b.flatMap(R=>[0,1].map(F=>({lets:T,letters:R,way:F}))));for(let{lets:T,
letters:R,way:F}of j)for(let V of[...w]){let nt=Hu(s.get(V))[F];if(!nt||!w.includes(V))continue;let G=c(V,R,nt,T(V));if(!G)
continue;let ot=tt=>I.courses.some(G,It=>It.of===tt&&Cn(G,It));G.ids=w.filter(tt=>tt===V||p(V)(tt)||T(V)(tt)&&ot(tt)),w=
w.filter(tt=>!G.ids.includes(tt)),i.push(G)}return i}function ds(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(
1).match(/../g)??[]).map(n=>parseInt(n,16))}function El(t){let[e,n,o]=ds(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/
1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Gu(t){let[e,n]=[ds(t),ds(W.text)],o=El(W.ground);for(let r=0;r<1;r+=
.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[El(s),o].sort((l,c)=>l-
c);if((a+.05)/(i+.05)>=Pu)return s}return W.text}function Tl(t,e,n,o){I.words=_u(e,n,o);for(let r of I.words){t.save(),t.
translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.PI:r.turn),t.fillStyle=W.ground,t.globalAlpha=.92,
t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Gu(r.colour),t.textAlign=
"center",t.textBaseline="middle",r.rows.forEach((i,a)=>{ee(t,i,(s?1:-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,
"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.moveTo(a,0);for(let l of[-1,1])t.lineTo(a-i*r.head*.8,l*
r.head*.36);t.closePath(),t.fill()}t.restore()}}var Uu="http://www.w3.org/2000/svg";function ht(t,e={},...n){let o=document.createElementNS(Uu,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?dt(s):s);return o.append(...n),o}function dt(t){return String(Math.
round(t*100)/100)}function zn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Al={M:2,L:2,C:6},qu=100,Ht={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},Vu={middle:.35,
top:.8,hanging:.8,bottom:-.2},Yu={center:"middle",right:"end",end:"end"},ae=class{fillStyle=Ht.fillStyle;strokeStyle=Ht.
strokeStyle;lineWidth=Ht.lineWidth;lineJoin=Ht.lineJoin;lineCap=Ht.lineCap;globalAlpha=Ht.globalAlpha;font=Ht.font;letterSpacing=Ht.
letterSpacing;wordSpacing=Ht.wordSpacing;textAlign=Ht.textAlign;textBaseline=Ht.textBaseline;constructor(e){this.area=e,
this.drawing=ht("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
Ht);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,f=4/3*Math.tan(c/4),u=(p,h)=>{let[y,w]=[o*(Math.cos(p)-h*Math.
sin(p)),r*(Math.sin(p)+h*Math.cos(p))];return[e+y*Math.cos(s)-w*Math.sin(s),n+y*Math.sin(s)+w*Math.cos(s)]};this.lineTo(
...u(i,0));for(let p=0;p<l;p+=1){let[h,y]=[i+p*c,i+(p+1)*c];this.bezierCurveTo(...u(h,f),...u(y,-f),...u(y,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Al[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>qu&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+Al[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>dt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Pn),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${dt(l)} ${dt(c)}`).join(" ")).join("");this.write(ht("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return ei(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),f=this.measureText(e).width*this.place.
scale,u=Yu[this.textAlign]??null,p=-(u==="middle"?f/2:u?f:0),{turn:h}=this.place,y=ln(c.x+(p+f/2)*Math.cos(h),c.y+(p+f/2)*
Math.sin(h),h,f/2,r*.8);this.write(ht("text",{x:c.x,y:c.y+r*(Vu[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:f,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":u,transform:h?`rotate(${dt(h*180/Math.PI)} ${dt(c.x)} ${dt(
c.y)})`:null},zn(e)),y)}write(e,n){if(!pt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Pn(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=ht("g",{},ht("title",{},zn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var Ku=3e3,Ju=120,qe=null,hs;function Ll(t){if(t instanceof ae){Xu(t);return}let e=zt(),n=q();if(qe!==null&&qe.version===
Oe&&Math.abs(qe.scale-n)<n*.001&&ye(qe.part,e)||(clearTimeout(hs),H.printing||(hs=setTimeout(Qu,Ju))),qe===null)return;let{
part:r,canvas:s}=qe;t.save(),t.globalAlpha=$?Ut():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Il(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&k.names.has(e)&&k.names.
has(n))}function Xu(t){let e=new cn;for(let{subject:n,object:o}of Il())e.moveTo(N.get(n).x,N.get(n).y),e.lineTo(N.get(o).
x,N.get(o).y);t.save(),t.globalAlpha=$?Ut():.4,t.strokeStyle=W.line,t.lineWidth=.7/q(),t.stroke(e),t.restore()}function Qu(){
let t=zt(.5),e=q(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=W.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:Oe},s=Il(),i=0,a=()=>{if(r.version===Oe){o.beginPath();for(let l=Math.min(s.length,i+Ku);i<
l;i+=1){let[c,f]=[N.get(s[i].subject),N.get(s[i].object)];Math.max(c.x,f.x)<t.left||Math.min(c.x,f.x)>t.right||Math.max(
c.y,f.y)<t.top||Math.min(c.y,f.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(f.x,f.y))}if(o.stroke(),i<s.length){hs=setTimeout(
a);return}qe=r,ut()}};a()}function Zu(t,e){for(let[n,o]of I.names)o.lines&&!Uo.has(n)&&pt(o,e)&&_e(t,n)}function tm(t){let e=new Map;for(let[n,o]of I.
names){if(o.lines)continue;let{fill:r}=ct(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=$?Ut():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of I.names)o.lines&&!o.covers&&_e(t,n);for(let n of k.groups.keys())es(t,n)}function em(t){qt(),Uo.clear(),_a(
t),Sl(t),I.rest&&Ll(t);for(let e of I.lines.keys())(!$||!$.statements.has(e))&&ss(t,e,!1)}function nm(t){ai()?Zu(t,zt()):
tm(t);for(let[r,s]of I.names)s.covers&&_e(t,r);if(_.at!==null&&k.names.has(_.at)&&_e(t,_.at),!$){I.words=[];return}for(let r of $.
statements)I.lines.has(r)&&ss(t,r,!0);for(let r of $.entities)_e(t,r);let e=Wt({x:3,y:3}),n=Wt({x:L.clientWidth-3,y:L.clientHeight-
3}),o=Gt()/q();Tl(t,Math.max(M.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function Nl(){ui({radiusOf:t=>X.get(
Lt(t))?.radius??O.get(t).size,draw:(t,e)=>{let n=Lt(e);n===null?_e(t,e):es(t,n)}}),Tt("beforeDrawing",em),Tt("afterDrawi\
ng",nm)}function xe(t){P({open:[...d.open.filter(e=>e!==t),t]}),Q(g("groupOpened",{names:St(t)}))}function jl(t){let e=o=>o!==null&&
(ft.get(o)===t||ft.get(o)?.startsWith(`${t}.`)),n=d.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));P({open:n,...e(d.focus)||
e(d.path)?it:{}}),Q(gs())}function gs(){return g(k.groups.size===1?"oneGroup":"someGroups",{n:k.groups.size,names:ro()})}var Rl;function Ve(t){let e=xt.open?J(".told",HTMLElement,xt):A("told");xt.open||Q(t),e.textContent=t,clearTimeout(Rl),Rl=
setTimeout(()=>{e.textContent=""},6e3)}var xt=m("dialog",{id:"notice","aria-labelledby":"notice-title"});function un(t,e,n=[]){
xt.replaceChildren(m("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),m("div",{class:"buttons"},...n,m("button",{type:"\
button",class:"leave",onclick:()=>xt.close()},g("close")),m("span",{class:"told",role:"status"}))),xt.open||xt.showModal()}
function Qo(t,e,n=[],o=[]){let r=m("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);un(t,[...n,r],o),
r.select()}function Cl(){xt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(xt,m("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Pl(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function $l(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function Dl(){return Hn({...Fn(),groups:new Set})}function Fn(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(k.names),groups:new Set(k.groups.keys()),statements:[...E.statements]}}function Zo(){return v.sources.
length?v.sources.length>3?g("sources",{n:v.sources.length}):v.sources.map(t=>ys(t)).join("; "):""}function ys(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function tr(){let{iri:t,version:e}=v.dataset;return[e&&g(
"version",{version:e}),t].filter(Boolean).join(", ")}function ws(){let{focus:t,path:e,steps:n}=d;return t===null?"":e!==
null&&lt()?g("partBetween",{from:D(t),to:D(e)}):!k.narrowed||!E.entities.has(t)?"":g(n===1?"partAround":"partFartherArou\
nd",{name:D(t),n:n??""})}function om(){return!$||k.narrowed?"":d.focus!==null?g("altFocus",{name:D(d.focus)}):d.lines.length?
g("altLines",{statements:[...$.statements].map(t=>Ye(x.get(t))).join("; ")}):""}function Hn(t){return[S(v.title),ws(),Zo()&&
`${g("source")}: ${Zo()}`,...v.notes.map(S),de(),t.groups.size?g(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:ro()}):"",g("shown",{names:t.names.size,allNames:O.size,...tn(t.statements)}),tr()&&`${g("dataset")}: ${tr()}`].
filter(Boolean).join(" \xB7 ")}function rm(t){return[...t.groups].sort((e,n)=>k.groups.get(n).count-k.groups.get(e).count||
(e<n?-1:1)).slice(0,5)}function er(t){let{statements:e,made:n}=tn(t.statements),o=new Map;for(let s of t.statements){let{
subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,
i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${bt(s)} (${i})`);return[g("altShown",{title:S(v.title),names:wn(t.
names.size,"oneName","someNames"),statements:wn(e,"oneStatement","someStatements"),made:n}),ws()&&g("altPart",{part:ws()}),
om(),t.groups.size?g("altGroups",{groups:rm(t).map(St).join("; ")}):"",r.length?g("altMost",{names:r.join("; ")}):"",Zo()&&
g("altSource",{source:Zo()}),de()&&`${de()}.`].filter(Boolean).join(" ")}async function sm(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function nr(t,e,n){
await sm(t,e)?Ve(n):Qo(g("copyByHand"),t)}function im(t){return S(t.source)?v.sources.find(({id:e})=>e===t.origin):null}
function am(t){let e=[S(t.said),S(t.when)].filter(Boolean).join("; "),n=im(t),r=[(n&&(S(n.citation)||ys(n)))?.replace(/[.\s]+$/,
""),S(t.where)].filter(Boolean).join(", ");return[Ye(t)+(e&&` (${e})`),t.quote?[": ",m("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${g("dataset")}: ${[S(v.title),tr()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function lm(t){let e=m("p",{lang:B},am(x.get(t)));return nr(e.textContent,e,g("copiedStatement"))}function Bl(t){return m(
"button",{type:"button",class:"copy",onclick:()=>lm(t)},g("copyWithSource"))}function cm(){return nn().filter(t=>E.statements.
has(t))}function Wl(){let t=v.variants.includes("plain")?3:void 0,e=d.date!==null,n=v.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>g(r));return e&&o.splice(5,0,de()),
[[...o.slice(0,t),...n?[g("changes")]:[]],...cm().map(r=>{let s=x.get(r);return[...[D(s.subject),S(Z(s).label),s.object===
null?S(s.value):D(s.object),S(s.said),S(s.when),...e?[De(r)]:[],s.quote,Nt(s)].slice(0,t),...n?[Gi(s)]:[]]})].map(r=>r.map(
Pl))}function zl(){let[t,...e]=Wl(),n=(s,i)=>m("tr",{},s.map(a=>m(i,$l(a),a))),o=m("div",{lang:B},m("table",{border:"1",
cellspacing:"0",cellpadding:"4"},m("thead",{},n(t,"th")),m("tbody",{},e.map(s=>n(s,"td")))),m("p",{},Dl())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return nr(r,o,wn(e.length,"copiedOneRow","copiedRows"))}function Fl(){let t=B==="nl"?";":",",e=Wl().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Me(t,e=D(t)){return O.has(t)?m("button",{type:"button",class:"name",onclick:()=>P({focus:t,lines:[]})},e):m("b",
{},t)}function fm(t){if(!t.text)return t.quote?m("blockquote",{lang:t.language},m("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),m("m\
ark",{},o)),n=n.slice(r+o.length))}return m("blockquote",{lang:t.language},e,n)}function bs(t,...e){let n=x.get(t),o=m("\
div",{class:"said"},m(n.denied?"b":"span",{},S(n.said)));for(let s of[S(n.when),De(t),Nt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return m("div",
{class:r,"data-statement":t},e,o,on(n),fm(n),Bl(t))}function xs(t,e){return t.object===null?m("b",{},S(t.value)):Me(t.subject===
e?t.object:t.subject)}function Hl(t,e){return m("div",{class:"statement"},xs(t,e),m("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=x.get(n);return m("div",{class:"said"},`${g("basedOn")}: `,m("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${Nt(o)}`)}))}function le(t){return m("h2",{tabindex:"-1"},t)}function _n(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?m("b",{},S(n.value)):Me(o?n.subject:n.object);return bs(t,Me(o?e:n.subject),m(
"div",{},$t(n,o)),r)}function Gn(t){return m("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[D(n.subject),$t(n),n.object===
null?S(n.value):D(n.object)];return m("li",{class:n.denied?"statement denied":"statement","data-statement":e},m("button",
{type:"button",class:"name",onclick:()=>P({focus:null,lines:[e]})},o[0]," ",m("i",{},o[1])," ",o[2]),m("div",{class:"sai\
d"},m(n.denied?"b":"span",{},S(n.said)),Nt(n)&&` \xB7 ${Nt(n)}`))}))}var or=50,ke={ids:[],until:or};function ks({one:t,other:e}){P({...it,between:[t,e]})}function um(t){let e=Lt(t);return e===
null?Me(t):m("button",{type:"button",class:"name",onclick:()=>xe(e)},m("span",{class:"unseen"},`${g("openGroup")}: `),St(
e))}function mm(t){let e=new Map;for(let n of t){let o=$t(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function _l(){let t=Nn();ke.ids!==t&&(ke={ids:t,until:or});let e=t.slice(0,ke.until);return[le(Ro()),
m("p",{class:"hint"},g("endsOf")),m("ul",{class:"counted"},(d.between??[]).map(n=>{let o=k.groups.get(Lt(n));return m("l\
i",{},um(n)," ",o?m("span",{class:"count"},g("someNames",{n:o.count})):null)})),t.length?null:m("p",{class:"absent"},g("\
noneBetween")),t.length?m("h3",{},g("relationsTitle")):null,m("ul",{class:"counted"},mm(t).map(([n,o])=>m("li",{},n," ",
m("span",{class:"count"},String(o))))),t.length?m("h3",{},g("statementsOf")):null,Gn(e),e.length<t.length?m("p",{class:"\
more"},g("partListed",{n:e.length,all:t.length})," ",m("button",{type:"button",onclick:pm},g("moreRows",{n:Math.min(or,t.
length-e.length)}))):null]}function pm(){let t=ke.until;ke.until+=or,se(),z("#chosen .choice button")[t].focus(),Q(g("pa\
rtListed",{n:Math.min(ke.until,ke.ids.length),all:ke.ids.length}))}var Ms=new Set;function Gl(t){let e=Wn.get(at(t))??[];
if(!e.length)return null;let n=m("ul",{class:"counted"}),o=m("details",{class:"links",open:Ms.has(t)?"":null},m("summary",
{},g("linksOfGroup",{n:e.length}),m("span",{class:"unseen"},` ${zo(t)}`)),n),r=()=>{if(!o.open){Ms.delete(t);return}Ms.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===at(t)?s.other:s.one,a=Lt(i),l=a===null?D(i):St(a);return m(
"li",{},m("button",{type:"button",class:"name",onclick:()=>ks(s)},l)," ",m("span",{class:"count"},g(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function mn(){for(let t of z("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===et()));
A("arrange-again").hidden=!mt.size}function ce(t){let e=q(),n=!C.byFinger&&Go(t,e,tl).length>0,o=sl(t,n?0:void 0),r=o===null?Ga(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=C.byFinger?hm(t):{name:o,group:r,lines:Go(t,e)},{bundle:i,distance:a}=s.
name===null?Ol(t,C.byFinger?He:_o,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<be(I.lines.get(s.lines[0]),
t,He/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function rr(t){let e=L.getBoundingClientRect();return Wt({x:t.clientX-
e.left,y:t.clientY-e.top})}function dm(t,e){let n={name:null,distance:1/0};for(let[o,r]of I.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function hm(t){let e=He/q(),{name:n,distance:o}=dm(t,e),r=Go(t,_o/e),s=r.length?be(I.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var Un={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},gm=20;function vs(t,e){mt.set(t,e),N.set(t,e),
Dt(),Kt(),ut()}function Ul(t,e){let n=N.get(t);C.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Ss(){let{name:t,went:e}=C.
dragged;return C.dragged=null,mn(),ut(),e&&Q(g("namePlaced",{name:D(t)})),e}function ql(){Tt("dragStart",({pointer:t})=>{
if(C.byFinger)return;let{name:e}=ce(t.canvas);e!==null&&(Ul(e,t.canvas),vn(!1))}),document.addEventListener("pointermove",
t=>{if(!C.dragged||!t.isPrimary)return;let e=rr(t);C.dragged.went=!0,vs(C.dragged.name,{x:Math.round(e.x+C.dragged.x),y:Math.
round(e.y+C.dragged.y)})}),Tt("dragEnd",()=>{C.byFinger||(U.whole=!1,C.dragged&&(Ss(),vn(!0)))}),On.push(()=>{d.focus!==
C.placing&&(C.placing=null)})}function Vl({event:t,pointer:e}){if(!C.byFinger||t.type!=="press")return!1;let{name:n}=ce(
e.canvas);return n===null||C.placing!==null?(C.rested=e,!0):(Ul(n,e.canvas),ut(),!0)}function Yl(t){C.placing=C.placing===
t?null:t,se(),(C.placing===null||!st())&&document.getElementById("move-name")?.focus({preventScroll:!0}),C.placing!==null&&
(st()&&At(null),Ve(g("pickPlace",{name:bt(t)})))}function Kl({pointer:t}){if(C.placing===null)return!1;let e=C.placing;return C.
placing=null,N.has(e)?(vs(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),mn(),se(),Ve(g("namePlaced",{name:bt(e)})),
!0):!1}function Jl(t,e){let[n,o]=Un[e],{x:r,y:s}=N.get(t),i=gm/q();vs(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),mn(),
Yo(t),Q(g("nameMoved",{name:D(t),where:g("sides").split(", ")[Object.keys(Un).indexOf(e)]}))}var wm=2;function Xl(){Tt("click",t=>{if(Vl(t)||Kl(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=ce(e.canvas);
if(o!==null){xe(o);return}if(s!==null){if(String(d.between)===String([s.one,s.other]))return;C.clicked=!0,ks(s);return}if(n===
null&&!r.length){re()&&P(it);return}n===d.focus&&r.join(" ")===d.lines.join(" ")||(C.clicked=!0,P({focus:n,lines:r}))}),
L.addEventListener("mousemove",t=>{if(C.dragged)return;let{name:e,group:n,lines:o,bundle:r}=ce(rr(t));L.title=e!==null&&
bt(e)!==D(e)?D(e):"",L.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),Tt("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=ce(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,q()*
wm),i=q()/s,{x:a,y:l}=fe();U.whole=!1,Ue({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var ym=9,ve=new Map,Ql=0;function bm(t){let e=zt(),n=q(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
ie.top)}function xm(t,e){let n=e;if(ve.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),bm(e)),a=i-e+Ql,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,f=Math.abs(a-c)>=1;n=f?e+c:i,Ql=f?0:a-c}if(!t&&!n)return;U.whole=
!1,U.asOpened=!1;let o=q(),{x:r,y:s}=fe();ue({position:{x:r-t/o,y:s-n/o},animation:!1})}function Zl(){L.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==C.byFinger&&vn(!e),C.byFinger=e,e&&ve.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),L.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(C.byFinger=!1);let e=ve.get(t.
pointerId);if(!e||C.dragged||(e.moves||=ve.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>ym,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),xm(n/ve.size,o/ve.size)});
for(let t of["pointerup","pointercancel"])L.addEventListener(t,e=>{let n=ve.get(e.pointerId);if(!ve.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?C.rested:null;if(C.rested=null,o&&fi(o),!C.dragged)return;let{name:r}=C.dragged;Ss()||
t==="pointercancel"||(C.clicked=!0,P({focus:r,lines:[]}))});L.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),L.addEventListener(
"contextmenu",t=>{C.byFinger&&t.preventDefault()})}function tc(){K("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function Se(t){return d.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}function Mm(t,[e,n]){let o=N.get(t),r=O.has(t)?vo(t):new Map,s=et()==="columns"&&!lt(),i=null;for(let[a,l]of N){let[c,f]=[
l.x-o.x,l.y-o.y],u=c*e+f*n,p=Math.abs(c*n)+Math.abs(f*e);if(a===t||u<1||(s?n&&p>1:p>u))continue;let h=[n&&s||r.has(a)?0:
1,u+2*p];i&&(h[0]-i.distance[0]||h[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:h})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function ec(){if(N.has(_.at))return _.at;if(N.has(d.focus))return d.focus;let t=he(
1).find(n=>N.has(n)),[e]=[...k.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?at(e[0]):[...N.
keys()][0]??null)}function oc(){return _.at!==null&&_.at.startsWith("group ")?_.at.slice(6):null}function km({name:t,by:e,
across:n}){let o=rt.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&$t(r,r.object!==t),!r&&
n&&g("notLinked"),D(t),S(ct(t).label),g(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function nc(t){
_.at=t.name,_.by=t.by;let e=oc();Q(e===null?km(t):zo(e)),Yo(t.name),ut()}function rc(){L.addEventListener("focus",()=>{if(!L.
matches(":focus-visible"))return;let t=ec();t!==null&&nc({name:t,by:null})}),L.addEventListener("blur",()=>{_.at=null,ut()}),
L.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Un){t.preventDefault();let e=ec();if(_.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&O.has(e)){Jl(e,n);return}let o=Mm(e,Un[n]);o?nc(o):Q(g("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),_.at===null)return;let e=oc();e!==null?xe(e):_.at===d.focus?gi():P({focus:_.
at,lines:[]})}else t.key==="l"&&Se(t)&&(_.by===null?Q(g("noLine")):P({focus:null,lines:[_.by]}))})}function sc(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...z("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}var ic=t=>[...document.querySelectorAll(t)],vm=ic("#lanes .lane[data-track]"),Os=vm.map(t=>t.dataset.track??""),sr=Os.length>
0,h0=ic("#lanes .said");var Sm=sr?["lanes","names","statements"]:["names","statements"],Om=["overview","who","when","unsure"],Em=["layout","open",
"between","steps","path"],Tm=new Set(["view","question","track","statement","language","date","keys","list","sort"]);function ac(){
K("view",pe(t=>Sm.includes(t))),K("question",{...pe(t=>sr&&Om.includes(t)),write:t=>t===null||t==="overview"?[]:[t]}),K(
"track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Os.includes(e)),write:t=>t})}function lc(t){if(!sr)return"names";
if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:r}]of Rt)if(!Tm.has(e)&&JSON.stringify(
o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":"lanes"}function Ot(t=d){return t.
view??lc(t)}function Es(t){return Array.isArray(t)?t.length>0:!!t}function cc(){Sn.push(t=>{let e=Es(t.question)||Es(t.tracks),
n=t.view??(e?"lanes":Em.some(o=>Es(t[o]))?"names":Ot());return n==="lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),
me.push(t=>({view:t.view===lc(t)?null:t.view,question:t.question==="overview"?null:t.question}))}function mc(){let t=z("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>P({layout:e.dataset.layout===
v.opens?null:e.dataset.layout}));A("arrange-again").addEventListener("click",()=>{mt.clear(),Ts(),Xt(),L.focus({preventScroll:!0}),
Q(g("arrangedAgain"))})}function fc(t){t.preventDefault(),Ot()==="lanes"&&P({view:"statements"}),Y.open=!0,Y.scrollIntoView(),
J("summary",HTMLElement,Y).focus({preventScroll:!0})}function qn(){let t=J("main").getBoundingClientRect().top+scrollY,e=J(
"summary",HTMLElement,Y).getBoundingClientRect().height+1,n=o=>J(o).getBoundingClientRect().width;for(let[o,r]of Object.
entries({above:t,below:e,zoom:n("#zoom"),take:n("#take > button")}))document.documentElement.style.setProperty(`--${o}`,
`${r}px`)}function uc(t,e){let n=A(t);At(t),n.setAttribute("data-open",""),n.scrollTop=0,z(e,HTMLElement,n).find(o=>o.getClientRects().
length)?.focus()}function pc(){sc(A("more-menu"),A("more-button"),A("more-list"));for(let t of z("[data-sheet]"))t.addEventListener(
"click",()=>{let e=t.getAttribute("aria-expanded")!=="true";st()?At(e?t.dataset.sheet??null:null):(t.setAttribute("aria-\
expanded",String(e)),A(t.dataset.sheet??"").toggleAttribute("data-open",e)),A(t.dataset.sheet??"").scrollTop=0});for(let t of z(
"[data-shut]"))t.addEventListener("click",()=>Ne(()=>{At(null),A(t.dataset.shut??"").removeAttribute("data-open")}));A("\
to-filters").addEventListener("click",()=>uc("legend","input, select")),A("to-reading").addEventListener("click",()=>{P(
it),uc("details","#reading h2")}),A("to-list").addEventListener("click",fc),A("skip-to-list").addEventListener("click",fc),
A("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),P({view:"names"}),L.focus()}),J("summary",HTMLElement,
Y).addEventListener("click",t=>{Ot()==="statements"&&t.preventDefault()}),Y.addEventListener("toggle",()=>{H.parts||Ot()!==
"names"||(Y.open!==d.list&&fo({list:Y.open}),Y.open&&requestAnimationFrame(()=>Y.scrollIntoView({block:"nearest"})))}),Y.
addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');e&&(t.preventDefault(),P({focus:new URLSearchParams(
e.hash.slice(1)).get("focus"),lines:[]}),Je(),Ot()==="names"&&scrollTo(0,0))});for(let t of z("#languages button"))t.addEventListener(
"click",()=>P({language:t.dataset.to}));for(let t of z("[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="\
fit"?ms():Ko(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{if(t.key==="Escape"){let e=!re()&&
!(st()&&document.querySelector("aside[data-open]"));Ne(()=>{At(null),P(e?{...it,open:[]}:it)}),di();return}Se(t)&&(t.key===
"/"&&(t.preventDefault(),A("query").focus()),Ot()==="names"&&((t.key==="+"||t.key==="=")&&Ko(1.35),t.key==="-"&&Ko(1/1.35),
t.key==="0"&&ms()))})}function dc(){addEventListener("resize",qn),qn();let t=new ResizeObserver(qn);for(let e of[J("head\
er"),J("summary",HTMLElement,Y),J("#take > button")])t.observe(e)}function hc(){A("group-list").replaceChildren(...k.groups.size?[m("p",{},g("readGroups")),fn.every(o=>o.drawn)?"":m("p",
{},g("strongestDrawn")),m("h3",{},g("groupsTitle")),Am()]:[]);let t=A("groups");if(t.hidden=!X.size||et()!=="overview"||
!k.groups.size&&!k.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.
group,n=[...k.opened].filter(o=>!X.get(o).names.length||E.entities.size).sort();t.replaceChildren(m("p",{},gs()),...n.map(
o=>m("button",{type:"button","data-group":o,title:g("closeGroup"),onclick:()=>jl(o)},m("span",{"aria-hidden":"true"},"\xD7"),
" ",m("span",{class:"unseen"},`${g("closeGroup")}: `),St(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??L).focus(
{preventScroll:!0})}function Am(){let t=[...k.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return m("ul",
{},t.map(([e,{count:n}])=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>xe(e)},St(e))," ",m("span",{class:"\
count"},String(n)),Gl(e))))}function Lm(){if(d.between===null||!d.between.every(i=>N.has(i)))return;let t=d.between.map(i=>N.get(i));if(t.every(pl))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/q(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];ps({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var As="",gc="",Ls=new Set;function wc(t){Na(),kl(),Kt(),mn(),hc(),
Dt();let e=k.narrowed?`${d.focus} ${d.path} ${d.steps}`:Rn()?[...k.names].sort().join(" "):"",n=`${et()} ${e}`;As!==n||U.
asOpened&&gc!==B?(Xt(),!As&&d.open.length&&cs(d.open[d.open.length-1])):(d.focus===null||!t)&&Im(),d.focus!==null&&t&&!k.
narrowed&&yl(d.focus),st()&&(C.clicked||t&&d.lines.length)&&xl(d.focus),d.between!==null&&t&&Lm(),As=n,gc=B,Ls=new Set(k.
opened),ut()}function Im(){let t=d.open[d.open.length-1],e=d.open.some(o=>k.opened.has(o)&&!Ls.has(o)),n=[...Ls].some(o=>!k.
opened.has(o));n&&!k.opened.size?Xt():t!==void 0&&(e||n)&&cs(t)}var Is=!1;function Nm(){Nl(),Xl(),bl(),Zl(),ql(),rc();for(let t of z("[tabindex]",HTMLElement,L))t.tabIndex=-1}function yc(t){
let e=Is;Is=Ot()==="names",Is&&(io()||Nm(),e||(qn(),ci()),wc(t),!e&&U.whole&&Xt())}function bc(){gr(),io()&&(U.asOpened?
Xt():U.whole?Ge():ge(),Kt(),Dt(),ut())}function xc(){Fe(),io()&&ut()}var Ns=[],ir="";function Ts({moved:t=!1}={}){Dt(),oa(),se(),Bi();for(let e of Ns)e.classList.remove("chosen");Ns=$?[...$.
statements].flatMap(e=>yt.get(e)??[]):[];for(let e of Ns)e.classList.add("chosen");document.documentElement.dataset.view=
Ot(),yc(t)}function jm(t){let e=t?null:E;t||ko(),la(e)}function Rm(){if(d.between!==null)return Ro();let t=$?.statements.
size??0;return g(t===1?"chosenOne":"chosen",{name:d.focus!==null?D(d.focus):g("statement"),n:t})}function js(t){(d.language!==
B||!t)&&(Qs(d.language),pa(),zi());let e=t??{focus:null,lines:[],between:null},n=d.focus!==e.focus||d.lines.join(" ")!==
e.lines.join(" ")||String(d.between)!==String(e.between),o=re();jm(!t),Wi(),Ri(),ca(),aa();let r=d.list||Ot()==="stateme\
nts";if(Y.open!==r&&!H.parts&&(Y.open=r),n&&At(o?"details":null),n&&o&&st()&&Ot()==="names"&&A("picture").scrollIntoView(),
Ts({moved:n&&!C.clicked}),!n){t&&We()!==ir&&Q(We()),ir=We();return}ir=We(),A("details").scrollTop=0,o&&!C.clicked&&br(),
Q(o?Rm():ir),C.clicked=!1}function Et(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Vn=null;function Yn(){if(Vn!==null)return Vn;Vn=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of O){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Vn.push({id:t,name:i,folded:` ${Et(i)} `})}return Vn}
function Mc(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function Rs(t){let e=Et(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Yn()){if(!e.every(i=>r.folded.includes(i)))continue;let s=Mc(r.folded,e)+(r.name===D(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of _t){let i=Math.max(...Object.values(
s).map(a=>Mc(` ${Et(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?O:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:D(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||O.get(s.id).count-O.get(r.
id).count||(r.id<s.id?-1:1))}var Kn=12;function Jn(t){return Rs(t).slice(0,Kn)}var Oc=6,kc=5,vc=null;function Ec(t){let e=Et(
t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=s=>e.every(i=>s.includes(` ${i}`)),o=[...te].
filter(([,{label:s,inverse:i,count:a}])=>a&&[s,i].some(l=>l&&Object.values(l).some(c=>n(` ${Et(c)}`))));vc??=[...x].flatMap(
([s,{quote:i}])=>i?[{id:s,folded:` ${Et(i)}`}]:[]);let r=[];for(let{id:s,folded:i}of vc){if(r.length===kc)break;n(i)&&r.
push({statement:s})}return[...o.slice(0,kc).map(([s])=>({relation:s})),...r]}function Cm(t,e){if(Math.abs(t.length-e.length)>
1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-
o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===
[...s].reverse().join("")}var Pm=5,Sc=null;function $m(){return Sc??=new Set(Yn().flatMap(({folded:t})=>t.trim().split("\
 "))),Sc}function Tc(t){let e=Et(t).split(" ").filter(Boolean).map(o=>o.length<Pm||Yn().some(({folded:r})=>r.includes(o))?
[o]:[...$m()].filter(r=>Cm(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).
map(o=>o.join(" ")).find(o=>Jn(o).length)??null}var Cs=4;function Dm({weakest:t}){let e=t.keys[0];return oe(e)===0?m("p",{},g("noWeakLink")):m("p",{},g("weakestLink"),"\
 ",m("b",{},S(x.get(e).said)),` (${bt(t.from)} \u2013 ${bt(t.to)})`)}function Bm(t,e,n){return[n>1?m("h3",{},g("pathNumb\
er",{n:e+1,all:n})):null,m("div",{class:"weakest"},Dm(t)),m("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>m("li",{},
r.map(s=>_n(s,o)))))]}function Ac(){let[t,e]=[d.focus,d.path],n=le(g("pathTitle",{from:bt(t),to:bt(e)})),o=m("p",{class:"\
explore"},m("button",{type:"button",onclick:()=>P({path:null,through:!1})},g("pathOff"))),r=lt();if(d.path===d.focus)return[
n,m("p",{},g("pathToItself")),o];if(!r){let{otherwise:l}=rn();return[n,m("p",{class:"none"},g(l?"noPathWithout":"noPathE\
ither")),l?m("p",{class:"explore"},m("button",{type:"button",onclick:()=>P({through:!0,structural:Rt.get("structural").read(
[])})},g("throughStructural"))):null,E.statements.size<x.size?m("p",{class:"absent"},g("onlyWithinShown")):null,o]}let s=ea(),
i=na(),a=r.layers.length-1;return[n,m("p",{},[g(a===1?"oneStep":"someSteps",{n:a}),i>1?g("asManyPaths",{n:i}):null,d.through?
g("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Cs).map((l,c)=>Bm(l,c,Math.min(i,s.length))),i>Cs?m("p",
{class:"absent"},g("morePaths",{n:i-Cs})):null]}function Lc(){let t=[1,2,3].map(e=>m("button",{type:"button","data-steps":e,
"aria-pressed":String(d.steps===e),"aria-label":g(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>P({steps:d.steps===e?null:
e})},String(e)));return m("div",{class:"explore"},m("div",{role:"group","aria-label":g("nearby")},m("span",{},g("nearby")),
" ",m("span",{class:"joined"},t)),m("button",{type:"button",id:"path-to","aria-pressed":String(C.picking),onclick:()=>Wm(
!C.picking)},g("pathTo")),Ot()==="names"&&N.has(d.focus)?m("button",{type:"button",id:"move-name","aria-pressed":String(
C.placing===d.focus),onclick:()=>Yl(d.focus)},g("moveName")):null,C.picking?m("p",{class:"hint",role:"status"},g("pickOt\
her")):null)}function Wm(t){if(C.picking=t,se(),!t){document.getElementById("path-to")?.focus();return}st()&&At(null),A(
"query").focus(),Q(g("pickOther"))}function Ic(){document.addEventListener("keydown",t=>{if(t.key!=="f"||!Se(t))return;let e=d.
focus??(E.entities.has(_.at)?_.at:null);e!==null&&P({focus:e,lines:[],steps:d.steps===null||e!==d.focus?1:null})})}function Nc(t){if(d.theme===null||!bo(d.theme).has(t)||bo(d.theme,[]).has(t))return null;let e=new Set(v.inferred.filter(
({object:n})=>n===d.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>D(r.subject))));
return m("p",{class:"absent"},g("throughList",{theme:D(d.theme),list:[...e].join("; ")}))}function Ps(){let{names:t,lines:e}=Or(
d);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s)))return null;let o=An(d,t,e).map(({part:s})=>g(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=Er(d,t,e);return d.date!==null&&e.some(s=>E.aside.has(s))&&(o.push(g("h\
iddenByDate",{date:Be(d.date)})),r.date=null),o.length?m("p",{class:"not-shown"},g("notShown",{reasons:o.join("; ")})," ",
m("button",{type:"button",onclick:()=>P(r)},g("showAllTheSame"))):null}function zm(t){let e=new Map,n=o=>{let{statement:r}=o,s=Z(r),i=r.subject===t||s.symmetric,a=JSON.stringify([s.structural,
!i,s.order,r.relation,!!r.denied]),l=e.get(a)??{words:$t(r,!i),order:[Number(s.structural),+!i,s.order],items:[]};e.set(
a,l),l.items.push(o)};for(let o of rt.get(t))(E.statements.has(o)||E.aside.has(o))&&n({key:o,statement:x.get(o)});for(let o of E.
inferred)Z(o).symmetric||(o.subject===t||o.object===t)&&n({statement:o});return[...e.values()].sort((o,r)=>o.order[0]-r.
order[0]||o.order[1]-r.order[1]||o.order[2]-r.order[2])}function Fm(t){let n=/^https?:\/\//i.test(t.iri)?m("a",{href:t.iri,
rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return m("dd",{},n,` (${g(t.match)})`)}
function Hm(t){let e=O.get(t),n=new Set([Et(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[B]||[],...e.hidden])
s&&!n.has(Et(s))&&(n.add(Et(s)),o.push(s));let r=m("dl");return o.length&&r.append(m("dt",{},g("otherNames")),...o.map(s=>m(
"dd",{},s))),S(e.note)&&r.append(m("dt",{},g("note")),m("dd",{},S(e.note))),e.identifiers.length&&r.append(m("dt",{},g("\
identifiers")),...e.identifiers.map(Fm)),r.childNodes.length?r:null}function _m(t){let e=x.get(t),n=g("deadlineOf",{name:S(
O.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return m("p",{class:"deadline"},Me(e.subject,
n),": ",g(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",m("q",{lang:e.language},e.quote),")"]:
null)}function Gm(t){let e=O.get(t),n=zm(t),o=rt.get(t).filter(r=>!E.statements.has(r)&&!E.aside.has(r)).length;return[le(
D(t)),m("p",{class:"kind"},to(ct(t),e.envisaged),S(ct(t).label)),on(e),Ps(),Nc(t),Lc(),e.envisaged?m("p",{class:"envisag\
ed"},g("onlyEnvisaged")):null,Hm(t),n.length||o?null:m("p",{class:"absent"},g("noStatements")),n.map(r=>[m("h3",{},r.words),
r.items.map(({key:s,statement:i})=>s?bs(s,xs(i,t)):Hl(i,t))]),(e.deadlines||[]).map(_m),e.onlyOfParts?m("p",{class:"abse\
nt"},g("onlyOfParts")):null,o>0?m("p",{class:"absent"},g(o===1?"oneLeftOut":"leftOut",{n:o})):null,e.notStated?m("p",{class:"\
absent"},S(e.notStated)):null]}function Um(t){let e=x.get(t),n=[e.subject,e.object],o=(rt.get(e.subject)||[]).filter(r=>{
let s=x.get(r);return r!==t&&E.statements.has(r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==
s.object==(e.subject!==e.object)});return[le(g("statement")),Ps(),_n(t),o.length?m("h3",{},g("statementsBetween")):null,
o.map(r=>_n(r))]}function qm(t){let e=Ni(t);return e!==null?[le(e),Gn(t)]:[le(g("statementsHere",{n:t.length})),m("p",{class:"\
hint"},g("chooseOne")),Gn(t)]}function Vm(){return d.focus!==null?d.path!==null?Ac():Gm(d.focus):d.between!==null?_l():d.
lines.length>1?qm(d.lines):Um(d.lines[0])}function jc(){let t=A("chosen"),e=A("reading"),n=re();t.hidden=!n,e.hidden=n;let o=m(
"button",{type:"button",class:"clear","aria-label":g("clear"),title:`${g("clear")} (Esc)`,onclick:()=>P(it)},"\xD7");if(t.
replaceChildren(...n?[o,...Vm().flat(3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute(
"hidden",et()!=="columns");let r=Rr(),s=he(5,r).filter(i=>r(i)>0);A("most").replaceChildren(...s.length?[m("h3",{},g("mo\
stNamed")),m("ul",{},s.map(i=>m("li",{},Me(i)," ",m("span",{class:"count"},String(r(i))))))]:[])}var Ym=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function Rc(){let t=m(
"input",{type:"checkbox",id:"single-keys"});t.checked=d.keys,t.addEventListener("change",()=>P({keys:t.checked}));let e=[
m("dl",{class:"keys"},Ym.map(([r,s])=>m("div",{},m("dt",{},r.split(" ").flatMap(i=>[" ",m("kbd",{},i)]).slice(1)),m("dd",
{},g(s))))),m("label",{class:"switch"},t,m("span",{},g("singleKeys")))],n=m("p",{},g("helpPointer")),o=matchMedia("(poin\
ter: coarse)").matches;un(g("help"),o?[n,...e]:[...e,n]),o&&(xt.scrollTop=0)}function Cc(){A("help").addEventListener("c\
lick",Rc),document.addEventListener("keydown",t=>{t.key!=="?"||!Se(t)||(t.preventDefault(),Rc())})}function Pc(){let t=A("query",HTMLInputElement),e=A("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expande\
d","false"),t.removeAttribute("aria-activedescendant"),o=-1},s=p=>{o=p;let h=z("[id]",HTMLElement,e);h.forEach((y,w)=>y.
setAttribute("aria-selected",String(w===p))),!(p<0)&&(t.setAttribute("aria-activedescendant",h[p].id),h[p].scrollIntoView(
{block:"nearest"}))},i=({id:p,relation:h,statement:y})=>{r(),t.value="",h!==void 0?P({...it,relation:new Set([h]),...te.
get(h).structural?{structural:!0}:{}}):y!==void 0?P({focus:null,lines:[y]}):P({focus:p??null,lines:[]})},a=p=>m("li",{class:"\
none",role:"option","aria-disabled":"true"},p),l=({relation:p,statement:h})=>{if(p!==void 0){let{label:b,count:j=0}=te.get(
p),T=`${g("foundRelation")}, ${g(j===1?"oneStatement":"someStatements",{n:j})}`;return[m("span",{},S(b),m("span",{class:"\
hint"},T))]}let y=x.get(h),w=[g("foundQuote"),Nt(y)].filter(Boolean).join(", ");return[m("span",{},m("q",{lang:y.language},
y.quote),m("span",{class:"hint"},w))]},c=(p,h="")=>{let y=D(p)===h||` ${Et(D(p))}`.endsWith(` ${Et(h)}`),w=m("span",{class:"\
hint"},S(ct(p).label),y?"":` \xB7 ${g("alsoWritten",{name:h})}`);return[to(ct(p),O.get(p).envisaged),m("span",{},D(p),w)]},
f=()=>{let p=Rs(t.value);n=p.slice(0,Kn),n.length<Oc&&n.push(...Ec(t.value));let h=n.length?null:Tc(t.value);if(h!==null&&
(n=Jn(h)),e.replaceChildren(...n.map((w,b)=>{let j=m("li",{role:"option",id:`result-${b}`,"aria-selected":"false"},w.id===
void 0?l(w):c(w.id,w.name));return j.addEventListener("mousedown",T=>{T.preventDefault(),i(w)}),j})),!Et(t.value)){r();return}
n.length||e.append(a(g("noResults"))),p.length>Kn&&e.append(a(g("moreFound",{n:Kn,all:p.length}))),h!==null&&e.prepend(a(
g("didYouMean")));let y=n.length===1?g("oneResult"):n.length?g("results",{n:Math.max(p.length,n.length)}):g("noResults");
Q(h===null?y:`${g("didYouMean")} ${n.map(({id:w=""})=>D(w)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","tr\
ue"),u(),n.length?s(0):o=-1},u=()=>{if(e.hidden)return;let p=window.visualViewport;if(!p)return;let h=p.offsetTop+p.height-
e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(h))}px)`};for(let p of["resize","\
scroll"])window.visualViewport?.addEventListener(p,u);t.addEventListener("input",f),t.addEventListener("focus",()=>{Yn(),
t.value&&f()}),t.addEventListener("blur",r),t.addEventListener("keydown",p=>{p.key==="ArrowDown"||p.key==="ArrowUp"?(p.preventDefault(),
e.hidden&&f(),n.length&&s((o+(p.key==="ArrowDown"?1:-1)+n.length)%n.length)):p.key==="Enter"?(p.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):p.key==="Escape"&&(t.value||!e.hidden)&&(p.stopPropagation(),p.preventDefault(),t.value="",r())}),A("sear\
ch").addEventListener("submit",p=>p.preventDefault())}function $c(){K("change",Re(v.changes.map(t=>t.id))),Tn.push(ar),Jt.push({on:()=>d.change!==null,name:t=>d.change===null||
ar.name(d.change,t),statement:t=>d.change===null||ar.statement(d.change,t)})}var ar={part:"change",name:(t,e)=>t.has(O.get(
e).change||"unchanged")||rt.get(e).some(n=>ar.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function Dc(){ac(),yi(),Ti(),Li(),Ci(),Ki(),$c(),_i(),tc(),Qi(),cc()}var lr=16/2.54*72,pn=6,gt=10,cr=Math.floor(Ee*lr/pn)-1;function Ds(t){let e=new Set([...t.drawn].map(u=>O.get(u).class)),
o=v.families.flatMap(u=>u.classes.map(p=>p.id)).filter(u=>e.has(u)).map(u=>{let p=_t.get(u)??gn;return{text:S(p.label),draw:(h,y,w,b)=>Bc(
h,p,!1,y,w,b)}});[...t.drawn].some(u=>O.get(u).envisaged)&&o.push({text:g("envisaged"),draw:(u,p,h,y)=>Bc(u,gn,!0,p,h,y)});
let r=t.statements.filter(u=>I.lines.has(u)).map(u=>x.get(u)),s=v.modalities.filter(({id:u})=>r.some(p=>!p.holder&&p.modality===
u)).map(({label:u,line:p})=>({text:S(u),wide:!0,draw:(h,y,w,b)=>$s(h,v.lines[p],!1,y,w,b)}));r.some(u=>u.holder)&&s.push(
{text:g("someonesView"),wide:!0,draw:(u,p,h,y)=>$s(u,v.lines.thin,!1,p,h,y)}),r.some(u=>u.denied)&&s.push({text:g("denie\
d"),wide:!0,draw:(u,p,h,y)=>$s(u,v.lines.solid,!0,p,h,y)});let i=new Set([...t.groups].flatMap(u=>[...k.groups.get(u).fills.
keys()])),a=v.families.map(({label:u,classes:[{id:p}]})=>({label:u,fill:(_t.get(p)??gn).fill})).filter(({fill:u})=>i.has(
u)).map(({label:u,fill:p})=>({text:S(u),draw:(h,y,w,b)=>Km(h,p,y,w,b)})),l=new Set([...[...t.drawn].map(u=>O.get(u).change),
...r.map(u=>u.change)]),c=v.changes.filter(({id:u})=>u in Br&&l.has(u)).map(({id:u,label:p})=>({text:S(p),draw:(h,y,w,b)=>Ho(
h,u,y+b*.5,w,b*.42)}));return[{title:g("changes"),items:c},{title:g("kinds"),items:o},{title:g("groupRims"),items:a},{title:g(
"said"),items:s}].filter(({items:u})=>u.length)}function Bc(t,e,n,o,r,s){let i=s*.44;as(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?W.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Km(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function $s(t,e,n,o,r,s){t.strokeStyle=
W.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
W.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Wc(t,e,n){
let o=[""],r=s=>Mt(s)*e;for(let s of t.split(/\s+/).filter(Boolean)){let i=o.length-1;if(r(`${o[i]} ${s}`)<=n){o[i]=`${o[i]}\
 ${s}`.trim();continue}for(;r(s)>n;){let a=[...s];for(;a.length>1&&r(a.join(""))>n;)a.pop();o.push(a.join("")),s=s.slice(
a.join("").length)}o.push(s)}return o.filter(Boolean)}function zc(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,f="")=>(t.textBaseline=
"middle",t.fillStyle=W.text,ee(t,l,c,i,r,f),c+Mt(l,f)*r);for(let{title:l,items:c}of Ds(e)){let f=a(`${l}:`,gt,"600")+r;for(let{
text:u,wide:p,draw:h}of c){let y=r*(p?3:1.5);f+y+Mt(u)*r>n-gt&&f>gt&&(f=gt,i+=s),t.save(),h(t,f,i,r),t.restore();let w=Wc(
u,r,n-2*gt-y);w.forEach((b,j)=>{j&&(i+=s),a(b,f+y)}),f+=y+kt(w)*r+r*1.2}i+=s}i+=r*.2;for(let l of Wc(Hn(e),r,n-2*gt))a(l,
gt),i+=s;return i-s/2+gt/2}function Bs(t){let e={printing:H.printing,at:_.at};H.printing=!0,_.at=null,Fe();try{return t()}finally{H.printing=e.printing,
_.at=e.at,Fe()}}function Jm(){let t=new ae({left:0,top:0,right:L.clientWidth,bottom:L.clientHeight});return li(t),t}function Ws({
captioned:t=!0}={}){return Bs(()=>Xm(t))}function Xm(t){let e=Jm(),n=Fn(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
gt),i=Math.max(o.top,r.top-gt),a=Math.min(o.right,r.right+gt)-s,l=Math.min(o.bottom,r.bottom+gt)-i,c=Math.ceil(Math.max(
a,t?cr:0)),f=new ae({left:0,right:c,top:0,bottom:1/0}),u=Math.ceil(t?zc(f,n,c,l+gt,Math.max(12,c*(pn+.5)/lr)):l),p=er(n),
h=[...I.names.values(),...I.groups.values()].filter(b=>b.lines),y=h.reduce((b,{type:j})=>Math.min(b,j),1/0)*q();return{root:ht(
"svg",{viewBox:`0 0 ${c} ${u}`,width:c,height:u,role:"img",lang:B,"font-family":jt.family.replaceAll('"',"'"),"text-rend\
ering":"geometricPrecision","aria-labelledby":"title description"},ht("title",{id:"title"},zn(S(v.title))),ht("desc",{id:"\
description"},zn(p)),ht("clipPath",{id:"frame"},ht("rect",{x:s,y:i,width:a,height:l})),ht("rect",{width:c,height:u,fill:W.
ground}),ht("g",{transform:`translate(${dt((c-a)/2-s)} ${dt(-i)})`},ht("g",{"clip-path":"url(#frame)"},e.drawing)),...t?
[ht("path",{d:`M${gt} ${dt(l+gt/2)}H${c-gt}`,stroke:"#bbb"}),f.drawing]:[]),width:c,height:u,top:i,seen:n,text:p,written:h.
filter(b=>"id"in b).length,letters:y/c*lr}}function dn(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var fr=Ee/pn*(72/25.4),zs={upright:{width:184*fr,height:190*fr},lying:{width:271*fr,height:136*fr}},Qm={upright:184,lying:271},
Zm=8,tp=8,Fc=[.6,.9,1.2],Hc=[1,1.4,2,2.8];function ur({width:t,height:e},n,o=Ma){let r={scale:q(),position:fe(),animation:!1},
s={whole:U.whole,room:xn,names:k.names};H.printing=!0;let i=new Set([...k.names].filter(p=>!E.bare.has(p)));(i.size||k.groups.
size)&&(k.names=i);let a={width:t-ie.left-ie.right,height:e-ie.top-ie.bottom};mt.size||kn(a);let l=ge(o),c=mt.size?0:l;c||
(M.width+=M.text/4);let f=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),u=(p,h)=>{Object.assign(L.style,
p),Kt(),Dt(),ut(),h(),ut()};u({width:`${Math.floor(t)}px`,height:`${Math.floor(f)}px`},Ge);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{H.printing=!1,k.names=s.names,kn(s.room),ge(),u({width:"",height:""},()=>ue(r)),U.whole=s.
whole}}function Gc(){let t;for(let e of k.names.size>Le?Hc.slice(-1):Hc)for(let n of k.groups.size?Fc.slice(-1):Fc){let o=e*
cr;if(t=ur({width:o,height:n*o},()=>Ws(),1),Uc(t))return t}return t}function Uc({written:t,seen:e}){return t===e.drawn.size}
function qc(t){return Uc(t)&&t.letters>=pn}function _c(t){let e=zs[t];return ur(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=Ws({captioned:!1}),f=Array.from({length:n+1},(p,h)=>Math.min(i,Math.max(0,ie.top+h*o-a)));
[f[0],f[n]]=[0,i];let u=f.slice(1).map((p,h)=>{let y=p-f[h];r.setAttribute("viewBox",`0 ${dt(f[h])} ${s} ${dt(y)}`),r.setAttribute(
"height",dt(y));let w=n>1?`${l} ${g("sheetOf",{n:h+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
dn(r))}`,j=`width: ${dt(Math.min(100,100*s/e.width))}%`;return m("img",{alt:w,src:b,style:j})});return{part:m("div",{class:t,
"data-sheets":n},u),seen:c}})}function ep(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new ae({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),m("li",{},ht("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return m("div",{id:"paper-legend"},Ds(t).map(({title:n,items:o})=>m("ul",{},m("li",{class:"title"},n),o.map(e))),m("\
p",{},Hn(t)))}function np(t){let e=new Map;for(let{cells:o}of z(".wide > table tr:not([hidden])",HTMLTableRowElement,Y))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${B}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=kt((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(Zm,(t/25.4*72-tp*e.size)/n)}function Vc(){let t=!1;addEventListener("beforeprint",()=>{if(H.parts)return;
t=Y.open;let[e,n]=[_c("upright"),_c("lying")];H.parts=[m("div",{id:"paper"},e.part,n.part),Bs(()=>ep(e.seen))],L.after(H.
parts[0]),A("legend").prepend(H.parts[1]),Y.open=!0,Hr(ra);for(let[o,r]of Object.entries(Qm))Y.style.setProperty(`--${o}`,
`${dt(np(r))}pt`)}),addEventListener("afterprint",()=>{if(H.parts){Y.open=t;for(let e of H.parts)e.remove();H.parts=null,
Hr(Ct)}})}function op(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Yc(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,op(n.subarray(4,e.length+8))),n}function rp(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,f])=>Yc("iTXt",a(`${c}\0\0\0${B}\0\0${f.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Yc("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}async function Kc({root:t,width:e,height:n,text:o}){
let r=URL.createObjectURL(new Blob([dn(t)],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=m(
"canvas",{width:e*3,height:n*3});i.getContext("2d")?.drawImage(s,0,0,e*3,n*3);let a=await new Promise(l=>{i.toBlob(l,"im\
age/png")});if(!a)throw new Error("the picture is too large for this browser");return rp(new Uint8Array(await a.arrayBuffer()),
e*3,.16,{Title:S(v.title),Description:o})}finally{URL.revokeObjectURL(r)}}function Fs(t){let e=v.words[t];return Object.entries(e).map(([n,o])=>m("span",{class:n,lang:n},o))}function sp(t){let e=o=>[
...o.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(S(v.title)),d.focus===null?"":e(D(d.focus)),d.date??En()].filter(Boolean).join("_")}.${t}`}function Qc(t,e){let n=URL.
createObjectURL(t),o=sp(e);return m("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function Zc(t,e){
Ve(g("saved",{name:Qc(t,e)}))}function tf(t,e=null){let n=()=>nr(t,m("p",{lang:B},t),g("copiedText"));Qo(g("alternative"),
t,[e?m("p",{},g("saved",{name:e})):null,m("p",{class:"hint"},g("alternativeHint"))],[m("button",{type:"button",class:"co\
py",onclick:n},g("copyText"))])}async function ip(t){try{tf(t.text,Qc(await Kc(t),"png"))}catch{un(g("savePng"),[m("p",{},
g("tooLarge"))])}}function ap(t){xt.close(),P({...it,focus:t,steps:1,layout:"columns"})}var lp=60;function ef(t,e,n,o){let r=[
...new Set([d.focus??[],...he(O.size)].flat())].filter(s=>n.has(s)&&!(s===d.focus&&d.steps===1)&&vo(s).size<=lp).slice(0,
4);un(t,[m("p",{},e),m("ul",{},r.map(s=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>ap(s)},D(s)))))],[o])}
function Jc(t){let e=Gc();if(qc(e))return t(e);let n=new Intl.NumberFormat(B,{maximumFractionDigits:1}).format(e.letters);
return ef(g("tooSmall"),g("tooSmallHint",{points:n}),e.seen.names,m("button",{type:"button",onclick:()=>t(e)},g("saveAny\
way")))}function cp({root:t}){xt.open&&xt.close(),Zc(new Blob([dn(t)],{type:"image/svg+xml"}),"svg")}function fp(){let[t,
e]=ur(zs.upright,()=>[[...qt().names.values()].filter(({lines:o})=>o).length,k.names.size]);if(t>=e/2){print();return}let n=()=>{
xt.close(),print()};ef(g("tooMany"),g("tooManyHint",{n:t,all:e}),k.names,m("button",{type:"button",onclick:n},g("printAn\
yway")))}var Xc={savePng:()=>Jc(ip),saveSvg:()=>Jc(cp),alternative:()=>tf(er(Fn())),copyTable:zl,saveCsv:()=>Zc(Fl(),"cs\
v"),print:fp};function nf(){let t=m("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Fs("tak\
e")),e=m("ul",{id:"take-list",hidden:""},Object.entries(Xc).map(([r,s])=>m("li",{},m("button",{type:"button","data-take":r,
onclick:()=>{o(!1),t.focus(),s()}},Fs(r))))),n=m("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",
String(r))};t.addEventListener("click",()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.
stopPropagation(),o(!1),t.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;r.preventDefault(),o(!0);let i=[
t,...z("button",HTMLButtonElement,e)];i[(i.findIndex(a=>a===document.activeElement)+s+i.length)%i.length].focus()}),n.addEventListener(
"focusout",r=>{r.relatedTarget&&!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||
o(!1)}),L.after(n),J("#list .wide").before(m("div",{class:"taking"},["copyTable","saveCsv"].map(r=>m("button",{type:"but\
ton",onclick:Xc[r]},Fs(r)))))}Y.open=!1;ni();za();Dc();Si(t=>Ne(()=>js(t)));ko();ma(jc);pc();addEventListener("hashchange",da);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",xc);oi(bc);Fe();Fi();ji();fa();sa();qi();Pc();Vc();nf();Cl();Cc();hi();mc();
Ic();dc();js(null);Gr();window.graphbuilder={get network(){return mi()},names:()=>[...qt().names.values()].map(t=>({...t})),
pointOn:(t,e=.5)=>qt().lines.has(t)?Pt(I.lines.get(t),e):null,at:ce,groups:()=>[...qt().groups.values()].map(t=>({...t,count:k.
groups.get(t.key).count})),bundles:()=>qt()&&[...Jo()].map(t=>({ends:[t.one,t.other].map(e=>Lt(e)??e),ids:[...t.ids],course:Array.
from({length:41},(e,n)=>Pt(Xo(t),n/40))})),moved:()=>[...mt.keys()],words:()=>I.words.map(t=>({...t})),shown:()=>E,walked:()=>_.
at,outcomes:t=>Object.fromEntries($e.map(e=>[e,Qe(t,Pe(e),v.outcomes)])),found:Jn};})();
