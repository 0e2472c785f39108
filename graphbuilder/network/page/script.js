"use strict";(()=>{function Xn(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=Xn("content"),M=k.size,df={nl:[],en:[]},
hf={nl:"",en:""},[gf,wf]=k.languages;function Jt(t){if(typeof t=="string")return{nl:t,en:t};let e={...hf};return[e[gf],e[wf]]=
t,e}var hr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return Jt(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:Jt(this.held.short)}get alternative(){return this.held.alternative??df}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:Jt(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:Jt(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},S=new Map(k.entities.map(([t,e])=>[t,new hr(e)])),wt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),wt.set(t.dataset.statement,t);var Us=[
...S.keys(),...k.namesElsewhere],wr=k.ways.map(t=>({modality:t.modality??"",said:Jt(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:Jt(t.source),language:t.language??""})),Jn=k.times.
map(({when:t,days:e})=>({when:Jt(t??""),days:e??null})),qs=k.places.map(({where:t,text:e})=>({where:Jt(t??""),text:e??""})),
[Xs,Ys,yf,pn,bf,Vs,Ks,xf,Js]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),gr=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Us[this.row[Ys]]}get relation(){return k.relationOrder[this.
row[yf]]}get object(){return typeof this.row[pn]=="number"?Us[this.row[pn]]:null}get value(){return typeof this.row[pn]==
"number"?null:Jt(this.row[pn])}get way(){return wr[this.row[bf]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return Jn[this.row[Vs]].when}get days(){return Jn[this.
row[Vs]].days}get where(){return qs[this.row[Ks]].where}get text(){return qs[this.row[Ks]].text}get quote(){return wt.get(
this.row[Xs])?.querySelector("q")?.textContent??this.row[xf]??""}get change(){return this.row[Js]?.change}get differences(){
return this.row[Js]?.differences}get isWhole(){return this.row[Ys]<S.size&&(this.object===null||this.row[pn]<S.size)}get isLink(){
return this.object!==null&&this.isWhole}},x=new Map(k.statements.map((t,e)=>[t[Xs],new gr(t,e)]));var zt=new Map(Object.entries(k.classes)),Xt=new Map(Object.entries(k.relations)),Qs=new Map(k.modalities.map(t=>[t.id,t])),
ot=new Map;for(let t of S.keys())ot.set(t,[]);for(let[t,{subject:e,object:n}]of x)ot.get(e)?.push(t),n!==e&&ot.get(n)?.push(
t);var D=document.documentElement.dataset.language;function Zs(t){D=t}function v(t){return t&&(t[D]||t.nl||t.en)||""}function h(t,e={}){
return k.words[t][D].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var mn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function at(t){return zt.get(S.get(t).class)||mn}function P(t){return S.
has(t)&&v(S.get(t).label)||t}function Q(t){let e={nl:t.relation,en:t.relation};return Xt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Tt(t,e=!1){let n=Q(t),o=v(e&&!n.symmetric?n.inverse:n.label);return t.denied?
h("deniedRelation",{relation:o}):o}function At(t){let e=[v(t.where)];return k.sources.length>1&&e.unshift(v(t.source)),e.
filter(Boolean).join(", ")}function He(t){let e=t.object===null?v(t.value):P(t.object);return`${P(t.subject)} ${Tt(t)} ${e}`}
function dn(t,e,n){return h(t===1?e:n,{n:t})}function yt(t){return v(S.get(t).short)||t}var $={key:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},xe=0;function ti(t){$=t}function Ct(){
xe+=1}function T(t,e){return K(`#${t}`,e)}function K(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function z(t,e,n=document){return[...n.querySelectorAll(t)]}function m(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Qn(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var j={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},_={at:null,by:null},G={whole:!0,asOpened:!1},
F={printing:!1,parts:null};var _e=100,Me=11,yr,hn,Zn=new Map,Lt={family:"",least:Me,between:0,words:0,version:0};function br(){let[t,e]=[...yr.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Lt,{family:e.fontFamily,least:Math.
max(Me,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Lt.version+1}),Zn.clear()}
function Ft(){return F.printing?Me:Lt.least}function ei(t,e){t.font=`${e} ${_e}px ${Lt.family}`.trim(),t.letterSpacing=`${Lt.
between*_e}px`,t.wordSpacing=`${Lt.words*_e}px`}function xt(t,e=""){let n=`${e} ${t}`;return Zn.has(n)||(ei(hn,e),Zn.set(
n,hn.measureText(t).width/_e)),Zn.get(n)}function It(t,e=""){return t.reduce((n,o)=>Math.max(n,xt(o,e)),0)}function Qt(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/_e,r/_e),ei(t,s),t.fillText(e,0,0),t.restore()}function Oe(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&xt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(xt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&xt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function ke(t){return t.some(e=>e.endsWith("\u2026"))}function ni({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(hn,{font:t,letterSpacing:e,wordSpacing:n}),hn.measureText(
o)}function oi(){yr=document.body.appendChild(m("div",{id:"probe","aria-hidden":"true"},m("span",{},"Ag"),m("span",{},"a\
g m"))),hn=document.createElement("canvas").getContext("2d"),br()}function ri(t){new ResizeObserver(t).observe(yr.lastElementChild)}var to=300,ve=1e3,Zt=6,N=new Map,wn=null,ut=new Map,O={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Pt(t){
return M.line*M.grown*Ut(t).length+M.row}function eo(){let t=new Map;for(let[e,{x:n}]of N){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>N.get(n).y-N.get(o).y))}var gn=new Map,Mf=5e4,si=0;
function Ut(t){let e=`${D} ${M.text} ${t}`;return gn.has(e)||gn.set(e,Oe(yt(t),M.text/M.name)),gn.get(e)}function yn(t){
M.text=t,(si!==Lt.version||gn.size>Mf)&&gn.clear(),si=Lt.version}function ii(t){O=t}function no(){return[...O.groups.values()].
reduce((t,{count:e})=>t+e,0)}function bn(t){wn=t}var Of=1e3,L=document.getElementById("canvas"),vt,Se,xr;function ai(t){let e=2*xr.radiusOf(t);return{id:t,...N.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>xr.draw(n,t),nodeDimensions:{width:e,height:e}})}}function qt(){
let t=N.size>Of?new Map:N,e=Se.getIds().filter(o=>!t.has(o));e.length&&Se.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=Se.get(o);return i===null||i.x!==r||i.y!==s});n.length&&Se.update(n.map(([o])=>ai(o)))}function li(){return Se.length>
0}function U(){return vt.getScale()}function ce(){return vt.getViewPosition()}function fe(t){vt.moveTo(t)}function oo(t){
return vt.canvasToDOM(t)}function te(t){return vt.DOMtoCanvas(t)}function $t(t=0){let[e,n]=[L.clientWidth,L.clientHeight],
o=te({x:-t*e,y:-t*n}),r=te({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function ft(){vt.redraw()}
function ci(t){let{canvas:e}=vt;e.getContext=()=>t;try{ft()}finally{delete e.getContext}}function fi(){vt.setSize("100%",
"100%")}function xn(t){vt.setOptions({interaction:{dragView:t}})}function ui(t){vt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function St(t,e){vt.on(t,e)}function pi(t){xr=t;for(let{id:e,x:n,y:o}of Xn("names"))N.set(e,{x:n,y:o});
Se=new vis.DataSet([...N.keys()].map(ai)),vt=new vis.Network(L,{nodes:Se,edges:[]},JSON.parse(Xn("options"))),vt.once("a\
fterDrawing",()=>document.getElementById("still")?.remove())}function mi(){return vt}var q=document.getElementById("list");function rt(){return matchMedia("(max-width: 899px)").matches}function Nt(t){for(let e of z(
"[data-sheet]")){if(!rt()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),T(e.dataset.sheet??"").toggleAttribute("data-open",n)}}function ro(t){return t!==null&&t.getClientRects().length>0}function di(t){return t.getAttribute("aria-label")??t.textContent}
function kf(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(o=>(o?document.querySelector(o):null)??[]).find(ro)}var Mr=null;function Or(){let t=document.
activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Mr={part:t,name:_.at}),document.querySelector("#chosen h2")?.
focus({preventScroll:!0})}function hi(){let t=Mr;Mr=null;let e=document.activeElement;!t||!ro(t.part)||e!==document.body&&
!e?.closest("#reading")||(t.part===L&&N.has(t.name)&&(_.at=t.name),t.part.focus({preventScroll:!0}))}function Ee(t){let e=document.
activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=di(e);t();let r=document.
activeElement;if(r!==e&&r!==null&&r!==document.body||ro(e))return;((n?z(e.localName,HTMLElement,n).find(i=>ro(i)&&di(i)===
o):null)??kf(n))?.focus({preventScroll:!0})}function gi(){document.addEventListener("focusin",t=>{let e=t.target;if(!rt()||
!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(e)&&!e.closest("#she\
ets, dialog")&&Nt(null)})}function wi(){Nt("details"),Or()}var Ht=new Map,vf=new Set(["yes","on","closed","place","nl","en",k.opens]),kr=[],Ge=[],Yt=[],Mn=[],lt={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},d={},Sf=D,yi=()=>{},Te;function J(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));Ht.set(t,{read:e,write:n,as:o,knows:r??(i=>vf.has(i)||s(i))}),Object.assign(
d,{[o]:e([])})}function io(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function vr(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Ae(t){let e=[
...t];return{read:n=>{let o=new Set(io(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:vr([...n]),knows:n=>n===""||e.includes(n)}}function On(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function bi(){J("focus",On(t=>S.has(t))),J("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:Sf,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Ge.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function xi(t,e={}){for(let n of Ge)t={...t,...n(t,e)};return t}function Mi(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Ht.get(t);return n?io([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function Oi(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Ht].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return xi(Object.fromEntries(e))}function so(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of Ht){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function ki(t){let e=kr.reduce((n,o)=>o(n),t);return xi({...d,...e},e)}function Sr(t){let e=d;d=t,so(e)!==so(d)&&yi(
e)}function C(t){Te!==void 0&&Ue();let e=ki(t),n=so(e);n!==location.hash.slice(1)&&(location.hash=n),Sr(e)}function ao(t){
clearTimeout(Te),Te=setTimeout(Ue,200),Sr(ki(t))}function Ue(){clearTimeout(Te),Te=void 0;let t=so(d);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function vi(){clearTimeout(Te),Te=void 0,Sr(Oi())}function Si(t){d=Oi(),yi=e=>{t(e);
for(let n of Mn)n(e)}}function lo(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&co(qe(t))===t}function qe(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function co(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function kn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Ti="denied";function po(t){return t.denied?Ti:t.modality}var mo=k.families.flatMap(t=>t.classes.map(e=>e.id)),Ef=Ae(
mo);function Ai(){J("class",{read:t=>Ef.read(io(t,e=>mo.includes(e)).flatMap(Ei)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return vr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Ei(t).length>0}),J("modality",Ae(ho)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",Ae(Xt.keys())),J("source",Ae(k.sources.map(({id:t})=>t))),
J("theme",On(t=>Ar().includes(t)));for(let t of vn)Yt.push({...t,on:()=>d[t.part]!==uo(t.part),name:e=>d[t.part]===uo(t.
part)||t.name(d[t.part],e),statement:e=>d[t.part]===uo(t.part)||t.statement(d[t.part],e)});Ge.push((t,e)=>{let{names:n,lines:o}=Lr(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return Ir(t,n,o);if(!vn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!Sn(t,[],[s]).length);return o.length&&r.length?{}:Sn(t,n,o).length?lt:{}})}function Ei(t){
if(!t||mo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):mo.filter(o=>zt.get(o)?.ancestors.some(e))}var ho=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
wr.some(({denied:t})=>t)&&ho.push(Ti);var fo=null;function Ar(){if(fo)return fo;let t=[...x.values()].filter(o=>S.has(o.
object)&&Q(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[S.get(o).class,...zt.get(S.get(o).class)?.ancestors??
[]].includes("Theme"));return fo=k.variants.includes("plain")?e:n,fo}var Er=new Map;function go(t,e=k.inferred){let n=JSON.
stringify([t,e.length>0]);if(Er.has(n))return Er.get(n);let o=[...x.values()].filter(({object:f})=>f!==null),r=new Map;for(let f of o)
!Q(f).within&&!Q(f).leadsTo||(r.has(f.object)||r.set(f.object,[]),r.get(f.object).push(f.subject));let s=[...o,...e].filter(
f=>f.object===t&&(Q(f).toTheme||Q(f).within)),i=new Set(s.map(({subject:f})=>f));for(let f of i)for(let u of r.get(f)??[])
i.add(u);let l=o.filter(({subject:f,object:u})=>i.has(f)!==i.has(u)).map(({subject:f,object:u})=>i.has(f)?u:f).filter(f=>S.
has(f)&&at(f).column===1),c=new Set([t,...i,...l]);return Er.set(n,c),c}var Le=()=>!0,Tr=(t,e)=>new Set([...t,...e]),vn=[
{part:"class",name:(t,e)=>t.has(S.get(e).class)||!zt.has(S.get(e).class),statement:Le,loosen:(t,e)=>Tr(t,e.map(n=>S.get(
n).class).filter(n=>zt.has(n)))},{part:"source",name:(t,e)=>ot.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.
has(x.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>go(t).has(e),statement:Le,loosen:()=>null},{part:"modali\
ty",fades:!0,name:Le,statement:(t,e)=>t.has(po(x.get(e))),loosen:(t,e,n)=>Tr(t,n.map(o=>po(x.get(o))))},{part:"relation",
fades:!0,name:Le,statement:(t,e)=>t.has(x.get(e).relation)||!Xt.has(x.get(e).relation),loosen:(t,e,n)=>Tr(t,n.map(o=>x.get(
o).relation))},{part:"structural",fades:!0,name:Le,statement:(t,e)=>!Q(x.get(e)).structural,loosen:()=>!0}],uo=t=>t==="s\
tructural"?!0:null;function Sn(t,e,n){return vn.filter(({part:o,name:r,statement:s})=>t[o]!==uo(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function Lr(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>S.has(n)),lines:t.lines}}function Ir(t,e,n){let o={};for(let r of Sn(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=Ht.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function Li(){let t=Yt.filter(
u=>u.on()),e=t.filter(u=>u.dated),n=t.filter(u=>!u.dated),o=n.filter(u=>!u.fades),[r,s]=[new Set,new Set];for(let u of S.
keys())n.every(p=>p.name(u))&&(r.add(u),e.every(p=>p.name(u))&&s.add(u));let i=(u,{subject:p,object:w})=>u.has(p)&&(w===
null||u.has(w)),[a,l,c,f]=[new Set,new Set,new Set,new Set];for(let[u,p]of x){if(!p.isWhole)continue;if(!t.length){a.add(
u);continue}if(!i(r,p)||!o.every(y=>y.statement(u)))continue;let{subject:w,object:g}=p;if(c.add(w).add(g),!!n.every(y=>y.
statement(u))){if(!i(s,p)||!e.every(y=>y.statement(u))){l.add(u);continue}a.add(u),f.add(w).add(g)}}return{entities:s,statements:a,
aside:l,bare:new Set([...c].filter(u=>s.has(u)&&!f.has(u))),inferred:new Set(k.inferred.filter(u=>s.has(u.subject)&&s.has(
u.object)&&u.premises.every(p=>a.has(p))&&(d.structural||!Q(u).structural)))}}var Tf={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Ye(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||Tf[l](o[a],o[c]??c))?.at(-1)}var Ne=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Ie(t){return x.get(t).days}var Af=new Set(["NOT_YET","OVE\
R"]);function Ii(){J("date",On(t=>Ne.length>0&&lo(t))),Yt.push({dated:!0,on:()=>d.date!==null,name:Le,statement:t=>d.date===
null||!If(d.date).has(t)})}function Lf(t){return d.date!==null&&x.get(t).days?.time?Ye(d.date,Ie(t),k.outcomes):null}var Ni={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function je(t,e=Lf(t)){return e===null?"":h(e===
"STILL_TO_COME"&&Ie(t).time==="deadlineTime"?"deadlineAhead":Ni[e])}var wo=new Map;function If(t){if(wo.has(t))return wo.
get(t);let e=new Set(Ne.filter(n=>{let o=Ye(t,Ie(n),k.outcomes);return Af.has(o)||o==="STILL_TO_COME"&&Ie(n).time==="eve\
nt"}));return wo.clear(),wo.set(t,e),e}function Re(t){let[e,n,o]=t.split("-");return h("day",{year:e,day:Number(o),month:h(
"months").split(" ")[Number(n)-1]})}function Nr(t){let e=new Map,n=Object.keys(Ni),o=Ne.map(r=>({id:r,outcome:Ye(t,Ie(r),
k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=je(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function ji(t){if(d.date===null)return null;let e=Nr(d.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?h("outcomeOn",{outcome:e[0],date:Re(d.date),n:t.length}):null}function ue(){
return d.date===null?"":h("asOf",{date:Re(d.date)})}var Nf=200;function jf([t,e]){let n=e.length>Nf?t:m("button",{type:"button",class:"name",onclick:()=>C({focus:null,lines:e})},
t);return m("li",{},n," ",m("span",{class:"count"},String(e.length)))}function Rf(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?h(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?h(e?"afterSource":"afterSources",{date:v(o.written)}):
""].filter(Boolean).join(" ")}function Cf(){let e=[...Jn.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=kn();return{first:qe(`${n}-01-01`),last:Math.max(qe(`${o}-12-31`),qe(r))}}var jr=!1;
function Ri(){let t=document.getElementById("on-date");if(!t)return;let e=T("day",HTMLInputElement),n=T("exact-day",HTMLInputElement),
{first:o,last:r}=Cf();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>co(l).slice(0,4));T("years").
replaceChildren(m("span",{},s),m("span",{},i));let a=kn();t.addEventListener("change",()=>C({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=co(Number(e.value)),(jr?ao:C)({date:a}),jr=!0}),e.addEventListener("change",()=>{jr=!1,Ue()}),
n.addEventListener("change",()=>{lo(n.value)&&(a=n.value,C({date:a}))})}function Ci(){let t=document.getElementById("on-\
date");if(!t)return;let e=d.date;t.checked=e!==null;let n=T("as-of");if(n.hidden=e===null,n.textContent=e===null?"":ue(),
T("day-choice").hidden=e===null,e===null)return;let o=T("day",HTMLInputElement),r=T("exact-day",HTMLInputElement);o.value=
String(qe(e)),o.setAttribute("aria-valuetext",Re(e)),r.value!==e&&(r.value=e),T("day-in-words").textContent=Re(e),T("out\
comes").replaceChildren(...Nr(e).map(jf)),T("beyond").textContent=Rf(e)}var Rr=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),V=new Map(Object.entries(k.groups)),ct=new Map;for(let[
t,e]of V)for(let n of e.names)ct.set(n,t);function Pi(){J("layout",{read:([t])=>Rr.has(t)||t==="overview"&&V.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(Cr).filter(e=>V.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${V.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Cr(t){let[e,n]=ct.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ct.get(e)?.split(".").slice(0,n).join(".")}function Z(){return d.
layout??k.opens}function yo(){return Rr.get(Z())??Rr.get("map")}function st(t){return`group ${t}`}function*En(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Pr(){let t=new Set(d.open.flatMap(n=>[...En(n)])),e=[d.focus,
d.path,...d.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ct.has(n))for(let o of En(ct.get(n)))
t.add(o);return t}function Ve(t,e){let n=null;for(let o of En(t))e.has(o)||(n=o);return n}function $r(){return Z()==="ov\
erview"&&Pr().size>0}var Pf=70;function Mt(t){let e=V.get(t).told.map(o=>v(S.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>Pf;)n-=1;return e.slice(0,n).join(", ")}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function bo(){E=Li()}function Ce(){
return h("shown",{names:E.entities.size-E.bare.size,allNames:S.size,...Ke(E.statements)})}var $i="made";function Ke(t){let[
e,n]=[0,0];for(let o of t)e+=1,x.get(o).modality===$i&&(n+=1);return{statements:e-n,allStatements:x.size-$f,made:n}}var $f=k.
modalities.find(({id:t})=>t===$i)?.count??0;function xo(t){let e=new Map;for(let n of ot.get(t)){let{subject:o,object:r}=x.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function Dr(){
if(E.statements.size===x.size)return e=>S.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=x.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function pe(t,e=Dr()){return[...E.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var Df=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],zr=["class",
"modality","relation","source","change"],Je=new Map(zr.map(t=>[t,z(`#legend input[data-${t}]`,HTMLInputElement)])),Bi=z(
"#legend input[data-family]",HTMLInputElement);function Wi(){T("shown").textContent=Ce(),Bf(),T("show-all",HTMLButtonElement).
disabled=!Br()&&!$r();let t=E.statements.size===x.size,{statements:e,allStatements:n,made:o}=Ke(E.statements),r=t?[String(
n)]:[h("listed",{n:e,all:n})];o&&r.push(h("listedMade",{n:o})),E.aside.size&&r.push(h("listedAside",{n:E.aside.size})),T(
"listed").textContent=r.join("; ")}function Bf(){let t=T("empty"),e=E.entities.size===0,n=!e&&Br()&&![...E.statements].some(
r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(m("span",{},h(o)),Br()?m("button",{type:"button",onclick:()=>C(
Fr())},h("undoFilters")):"")}function Fr(){return Object.fromEntries(Df.filter(t=>Ht.has(t)).map(t=>[t,Ht.get(t).read([])]))}
function Br(){let t=d;return Object.entries(Fr()).some(([e,n])=>t[e]!==n)}function zi(){for(let n of zr)for(let o of Je.
get(n))o.checked=d[n]?.has(o.dataset[n])??!0;for(let n of Bi){let o=Wr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Wr(n).length}let t=document.getElementById("structural");t&&(t.checked=d.structural);let e=document.getElementById(
"theme");e&&(e.value=d.theme??"");for(let n of z("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=d[o],
s=Je.get(o).length;r!==null&&(n.open=!0),K("summary .count",HTMLElement,n).textContent=r===null?String(s):h("ticked",{n:r.
size,all:s})}}function Wr(t){return Je.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Di(t){let e=Je.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===Je.get(t).length?null:new Set(e)}function Fi(){let t=document.
getElementById("theme");if(!t)return;let e=Ar().map(n=>[P(n),n]).sort(([n],[o])=>n.localeCompare(o,D));t.replaceChildren(
m("option",{value:""},h("allThemes")),...e.map(([n,o])=>m("option",{value:o},n))),t.value=d.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function Hi(){for(let n of zr)for(let o of Je.get(n))o.addEventListener("change",()=>C({[n]:Di(n)}));
for(let n of Bi)n.addEventListener("change",()=>{for(let o of Wr(n))o.checked=n.checked;C({class:Di("class")})});for(let n of z(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>C({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>C({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>C({theme:e.value||null})),T("show-all").
addEventListener("click",()=>{C({...Fr(),...$r()?{...lt,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}function X(t){let e=T("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var Wf=["subject","relation","object","said","period","quote","place"];function Gi(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&Wf.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function zf(t,e){let n=x.get(t);return e==="s\
ubject"?P(n.subject):e==="relation"?Q(n).order:e==="object"?n.object===null?v(n.value):P(n.object):e==="said"?ho.indexOf(
po(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function _i(t,e){return x.get(t).
order-x.get(e).order}function Xe(){let t=d.sort?.replace(/^-/,"")??"place",e=d.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(D,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,zf(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||_i(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||_i(r,s)})}var jt=200;function Mo(t,e,n,o){t.hidden=e===n,K("span",HTMLElement,t).textContent=h(o,{n:e,all:n}),K("button",HTMLElement,
t).textContent=h("moreRows",{n:Math.min(jt,n-e)})}function Oo(t,e){K("button",HTMLElement,t).addEventListener("click",()=>{
Ee(e),X(K("span",HTMLElement,t).textContent)})}var Hr={added:"+",removed:"\u2212",changed:"~"};function Qe(t){return t.change?m("div",{class:`change ${t.change}`},m("b",
{},`${Hr[t.change]} ${h(t.change)}`),t.differences?.length?m("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
m("dt",{},v(e)),m("dd",{},m("del",{},v(n)||h("noText"))," \u2192 ",m("ins",{},v(o)||h("noText")))])):null):null}function Ui(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${v(n)}: ${v(o)||h("noText")} \u2192 ${v(r)||h("noText")}`);
return[h(t.change||"unchanged"),...e].join("; ")}var ko=new Map([...wt.keys()].map(t=>[t,D]));function Tn(t){return S.has(t)?m("a",{href:`#focus=${encodeURIComponent(t)}`},
P(t)):t}function Ff(t){let e=x.get(t),n=wt.get(t)?.querySelector(".change")??Qe(e),o=[m("td",{},n,Tn(e.subject)),m("td",
{},v(Q(e).label)),m("td",{},e.object===null?v(e.value):Tn(e.object))];return k.variants.includes("plain")?o:[...o,m("td",
{class:e.denied?"denied":null},v(e.said)),m("td",{},v(e.when)),m("td",{},e.quote?m("q",{lang:e.language},e.quote):null),
m("td",{},At(e))]}function vo(t){let e=wt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=je(t);n&&e?.append(
m("span",{class:"outcome"},n))}function So(t){wt.has(t)||wt.set(t,m("tr",{id:`row-${t}`,"data-statement":t}));let e=wt.get(
t);return ko.get(t)!==D&&(e.replaceChildren(...Ff(t)),ko.set(t,D)),e.classList.toggle("aside",E.aside.has(t)),e}var qi=z("#inferred tbody tr"),To=k.inferred.length>qi.length,Eo=jt;function Hf(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[m("br"),n.quote&&m("q",{lang:n.language},n.quote),` (${v(n.said)}; ${At(n)})`]);return m("tr",{},m("td",{},Tn(t.subject)),
m("td",{},v(Q(t).label)),m("td",{},Tn(t.object)),m("td",{},v(t.why),e))}function _r(t=0){if(document.getElementById("inf\
erred")?.toggleAttribute("hidden",!E.inferred.size),!To){qi.forEach((o,r)=>{o.hidden=!E.inferred.has(k.inferred[r])});return}
if(!q.open)return;let e=[...E.inferred].slice(0,Eo),n=K("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(Hf)),Mo(T("more-inferred"),e.length,E.inferred.size,"partInferred")}function Ao(t){Eo=t,_r()}function Yi(){To&&(T("u\
nlisted-inferred").hidden=!0,K("#inferred tbody").replaceChildren(),Oo(T("more-inferred"),()=>{Eo+=jt,_r(Eo-jt)}),q.addEventListener(
"toggle",()=>_r()))}function Ji(){J("between",{read:t=>{let e=t.map(Vi).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(_f),knows:t=>Vi(t)!==null}),Ge.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...En(
r)])),n=r=>Ve(Et(r)??ct.get(r),e)===Et(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function Vi(t){if(S.has(t))return t;let e=Cr(t);return e!==void 0&&V.has(e)?st(e):null}function _f(t){
let e=Et(t);return e===null?t:`${V.get(e).told[0]}~${e.split(".").length}`}function Et(t){return S.has(t)?null:t.slice(6)}
var Lo={shown:null,ends:null,ids:[]};function An(){if(Lo.shown===E&&Lo.ends===d.between)return Lo.ids;let[t,e]=(d.between??
[]).map(o=>{let r=Et(o);return s=>r===null?s===o:ct.get(s)===r||ct.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Lo={shown:E,ends:d.
between,ids:n},n}function Ki(t){let e=Et(t);return e===null?P(t):h("groupAround",{names:Mt(e)})}function Gr({one:t,other:e,
ids:n}){return h(n.length===1?"oneBetween":"between",{n:n.length,one:Ki(t),other:Ki(e)})}function Io(){let[t,e]=d.between??
[];return Gr({one:t,other:e,ids:An()})}var Qi=["asserted","ongoing","intended","conditional","possible"],Gf=Qi.length,Uf=400;function Zi(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>S.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Yt.push(ea),kr.push(Yf)}function ta(){
return d.focus!==null&&(d.steps!==null||et()!==null)}var Dt={state:null,route:null,reach:null};function Ze(){if(Dt.state===
d)return Dt;let t=Yt.filter(o=>o!==ea),e=new Set([...S.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>ot.get(o).filter(r=>{
let{subject:s,object:i}=x.get(r);return x.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Dt={state:d,
route:null,reach:null},d.focus===null||!e.has(d.focus))return Dt;if(d.path!==null){Dt.route=e.has(d.path)?Xi(d.focus,d.path,
n,d.through):null;let o=r=>ot.get(r).filter(s=>x.get(s).isLink);Dt.otherwise=Dt.route===null&&!d.through&&Xi(d.focus,d.path,
o,!0)!==null,Dt.route&&(Dt.reach=Dt.route)}else d.steps!==null&&(Dt.reach={names:qf(d.focus,d.steps,n),statements:null});
return Dt}function et(){return d.path===null||d.focus===null?null:Ze().route}var ea={on:()=>Ze().reach!==null,name:t=>{let{
reach:e}=Ze();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Ze();return e===null||e.statements===null||e.statements.
has(t)}};function No(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function qf(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>No(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function Xi(t,e,n,o){let r=c=>n(c).filter(f=>o||!Q(x.get(f)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let f of s[s.length-1])for(let u of r(f))i.has(No(u,f))||c.add(No(u,f));if(!c.size)return null;
for(let f of c)i.add(f);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let f=new Set;
for(let u of s[c])for(let p of r(u)){let w=No(p,u);s[c-1].has(w)&&(f.add(w),a.add(p),l.has(w)||l.set(w,new Map),l.get(w).
set(u,[...l.get(w).get(u)??[],p]))}s[c-1]=f}for(let c of l.values())for(let f of c.values())f.sort((u,p)=>ee(u)-ee(p)||(u<
p?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function ee(t){let{modality:e,denied:n,
holder:o}=x.get(t),r=Qi.indexOf(e);return n||o||r<0?Gf:Math.min(r,3)}function na(){let{layers:t,onward:e}=et(),n=[],o=i=>{
if(!(n.length>=Uf)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,f)=>({from:i[f],to:c,keys:e.get(i[f]).get(c)})),l=a.reduce((c,f)=>ee(f.keys[0])>
ee(c.keys[0])?f:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+ee(l[0]),0);return r.
sort((i,a)=>ee(i.weakest.keys[0])-ee(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function oa(){
let{layers:t,onward:e}=et(),n=new Map([[d.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(d.path)??0}function Yf(t){return!("focus"in t)||"path"in t?t:j.picking&&
t.focus!==null?(j.picking=!1,t.focus===d.focus?{}:{path:t.focus,through:!1}):(j.picking=!1,{...t,path:null,through:!1})}var R=null;function ne(){return d.focus!==null||d.lines.length>0||d.between!==null}function Vf(){if(!ne())return null;let t=et();
if(t)return{entities:t.names,statements:t.statements};if(d.focus!==null&&!E.entities.has(d.focus))return null;if(d.between!==
null){let o=An();return o.length?{entities:new Set(d.between.filter(r=>S.has(r))),statements:new Set(o)}:null}let e=(d.focus!==
null?ot.get(d.focus):d.lines).filter(o=>E.statements.has(o));if(d.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(d.focus!==null?[d.focus,...n]:n),statements:new Set(
e)}}function ra(){R=Vf()}var en=x.size>wt.size,sa=2e3,jo=jt;function Ur(t){T("source-order").hidden=d.sort!==null||!t}function tn(){let t=Xe().filter(
r=>E.statements.has(r)||!F.parts&&E.aside.has(r)),e=t.filter(r=>R?.statements.has(r)),n=t.filter(r=>!R?.statements.has(r)),
o=[...e,...n].slice(0,jo);K("#list tbody").replaceChildren(...o.map(r=>{let s=So(r);return vo(r),s.hidden=!1,s.classList.
toggle("chosen",R!==null&&R.statements.has(r)),s})),Ur(e.length===0),Mo(T("more"),o.length,t.length,"partListed")}function qr(t){
en&&(jo=t,tn()),To&&Ao(t)}function ia(){en&&(T("unlisted").hidden=!0,K("#list tbody").replaceChildren(),Oo(T("more"),()=>{
jo+=jt,tn()}),Mn.push(()=>{jo=jt,q.open&&tn()}),q.addEventListener("toggle",()=>{q.open&&tn()}))}var Yr="";function la(){let t=`${d.date} ${D}`;if(!(Yr===t||d.date===null&&!Yr)){Yr=d.date===null?"":t;for(let e of en?[]:
Ne)vo(e)}}function ca(t){for(let[e,n]of en?[]:wt){ko.get(e)!==D&&So(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Ao(jt)}var aa="place";function fa(){let t=d.sort?.replace(/^-/,"")??"place";for(let n of z("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",d.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}T("sort",HTMLSelectElement).value=t;for(let n of z("#sort option"))n.textContent=
h(n.dataset.word??"");Ur(!0);let e=`${d.sort??"place"} ${["subject","object","relation"].includes(t)?D:""}`.trim();if(e!==
aa){if(aa=e,en){q.open&&tn();return}K("#list tbody").append(...Xe().map(n=>wt.get(n)))}}function ua(){for(let e of z("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(d.sort??"place")===e.dataset.sort;C({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),X(h(n?"sortedBack":"sorted",{column:h(K(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=T("sort",HTMLSelectElement);t.addEventListener("change",()=>C({sort:t.value==="pl\
ace"?null:t.value}))}var pa=()=>{};function oe(){pa()}function ma(t){pa=t}function da(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=D,document.documentElement.dataset.
language=D,document.title=v(k.title);for(let e of z("[data-label]"))e.setAttribute("aria-label",h(e.dataset.label??""));
for(let e of z("[data-title]"))e.title=h(e.dataset.title??"");for(let e of z("[data-placeholder]",HTMLInputElement))e.placeholder=
h(t?"search":e.dataset.placeholder??"");for(let e of z("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${D}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",h("onlyThis",{kind:o?.textContent??""}))}for(let e of z(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===D));T("canvas").setAttribute("aria-label",h("pi\
ctureAbout",{names:S.size}))}function Vr(){let t=Mi(),e=T("not-understood");e.hidden=t.length===0,e.textContent=t.length?
h("notUnderstood",{parts:t.join(", ")}):""}function ha(){vi(),Vr()}function ga(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function Ln(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function Kf({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function Jr(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=Kf(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function Ro(t,e,n){return Jr(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function wa(t,e,n){return Jr(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function ya(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,f)=>{let u=null;for(let p of a){let w=Math.abs(c-p.y),g=p.cost+f+w+w*w*.003;if(u&&g>=u.cost)continue;
let y=wa(e[l],p.y,c)-Ro(e[l-1],p.y,c);g+=Math.max(0,9-y)*60,(!u||g<u.cost)&&(u={cost:g,y:c,gaps:p.gaps})}return u},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:f}=e[a],u=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),p=n.mid+(o.mid-n.mid)*u,w=f.findIndex(({high:g})=>g>=p);i=f.slice(Math.max(0,w-4),w+4+1).map(g=>{let y=Math.max(0,
g.lines.length+1-(g.high-g.low)/2.4),b=s(i,a,Ln(p,g),y*5);return{...b,gaps:[...b.gaps,g]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>Ln((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function Co(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Jf(t,e){return Co(t,e,-1)||Co(t,e,1)||t.line.rank-e.
line.rank}function Xr(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:f,many:u}=s[c];
s.pop(),s[c-1].sum+=f,s[c-1].many+=u}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(Ln(a/l,i))).map((a,l)=>a+l*r)}function ba({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,f]=[i[l],i[l+1]],[u,p]=[s[n+
l],s[n+l+1]],w=l+2===i.length,g=c.high<f.low||f.high<c.low,y=(H,tt,kt)=>kt?{x:H,low:tt.bottom+1,high:1/0}:{x:H,low:-1/0,
high:tt.top-1},b=(H,tt)=>tt.bottom-H.bottom,[A,I]=[[],[]];for(let H of g?[c.high<f.low]:[!0,!1]){let[tt,kt]=H?[c.low,f.high]:
[c.high,f.low],Vt=(gt,_s,mf)=>Jr(gt,tt,kt).filter(Gs=>g||(mf?Gs.top>=_s.high:Gs.bottom<=_s.low)),Gt=a[a.length-1].x,Kn=Vt(
u,c,H);for(let gt of H?Kn:Kn.sort(b))gt.right<=Gt||gt.id===t.id&&!t.blocks||(Gt=gt.right,A.push(y(Gt,gt,!H)));Gt=w?e.near:
p.left;let Kt=Vt(p,f,!H);for(let gt of H?Kt.sort(b):Kt)gt.left>=Gt||gt.id===e.id&&!e.blocks||(Gt=gt.left,I.push(y(Gt,gt,
H)))}for(let H of[A,I])a.push(...H.sort((tt,kt)=>tt.x-kt.x));if(w)break;let W=Math.min(e.near-9,Math.max(Ro(p,f.low-3,f.
low),Ro(p,f.high,f.high+3))),Y=f,{low:nt,high:it}=Y;a.push({x:p.left,low:nt,high:it,gap:Y},{x:Math.max(p.left+1,W),low:nt,
high:it,gap:Y})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Kr(t){return t.y}function Qr(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=Ln(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=Ln((Kr(s)*c+Kr(a)*
l)/(l+c),i)}}function xa(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Jf);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);Xr(s.map(Kr),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function Ma(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(w=>w.left<=Math.min(s.near,i.near)),[c,f]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,wa(e[l],c,f)),r.room=r.edge-2-Ro(e[l-1],c,f);let u=Math.round(Math.min(s.at,i.at)),
p=n.get(u)??[];n.set(u,p),r.lane=p.findIndex(w=>w.every(g=>g.bottom<c||g.top>f)),r.lane<0&&(r.lane=p.push([])-1),p[r.lane].
push({top:c,bottom:f}),r.lanes=p}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+
.5)))}var Oa=4,Xf=[20,18,16,14,13,12,11,10,9,8,7],Zr=34,Qf=72,Zf=120,tu=150,ka=26,eu=[1,.7,.4],va=.75,ts=1.6;function nu(t,e){
let n=t.reduce((s,i)=>s+Pt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Pt(s)/2)/
n*e))].push(s),r+=Pt(s);return o}function ou(t,e,n,o,r){yn(e*M.name);let s=t.map(y=>M.name*Math.max(...y.map(b=>It(Ut(b))))),
i=t.map(y=>nu(y,n)),a=i.flat().map(y=>({text:M.line*y.reduce((b,A)=>b+Ut(A).length,0),white:Zt*r*y.length})),l={text:s.reduce(
(y,b)=>y+b,0),white:M.mark*t.length+r*(ka+Zr*(t.length-1))},c=t.flat().filter(y=>ke(Ut(y))).length,f=Ft()/M.name,u=Math.
min(o.width/(l.text+l.white),...a.map(({text:y,white:b})=>o.height/(y+b)),ts),p=a.map(({text:y,white:b})=>(o.height-f*y)/
b),w=.999*Math.min((o.width-f*l.text)/l.white,...p,f),g=Math.max(...a.map(({text:y,white:b})=>y+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:g,cut:c,readable:f,scale:u,least:w}}function ru(t,e,n){let o=(p,w)=>p.reduce((g,y)=>w(
y)>w(g)*1.01?y:g),r=p=>eu.flatMap(w=>Xf.map(g=>ou(t,g,p,e,w))),s=Array.from({length:n},(p,w)=>r(w+1)).flat(),i=Math.min(
...s.map(({cut:p})=>p)),a=s.filter(({cut:p})=>p===i),l=({part:p,scale:w,readable:g})=>p===1&&w>=g,c=({scale:p,readable:w})=>p>=
w;for(let p of[l,c,Po]){let w=a.filter(p),[g]=w,y=w.filter(({many:b,part:A})=>b===g.many&&A===g.part);if(g)return o(y,b=>p===
Po?b.least:b.scale)}let f=a.filter(({many:p})=>p===1),u=f.filter(({across:p,readable:w})=>(p.text+Sa()*p.white)*w<=e.width);
return u.length?o(u,({high:p})=>1/p):o(f.filter(({part:p})=>p===1),({scale:p})=>p)}function Sa(){return F.printing||rt()?
1:va}function Po({scale:t,readable:e,least:n}){return t<e&&n>=va*e}function Ea(t,e){let n=eo();if(!n.length)return 0;let o={
...M},r=ru(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:f}=r,u=t.width/(f.text+f.white+((O.narrowed?Zf:Qf)-Zr)*(n.
length-1)),p=F.printing?r.scale:Math.min(r.scale,Math.max(1,u)),w=Po(r)?r.least:Sa()*r.readable,[g,y]=Po(r)||!F.printing&&
p<r.readable?[w,r.readable/w]:[p,1];yn(s*M.name),Object.assign(M,{row:Zt*a,grown:y});let b=Math.max(...c.flat().map(nt=>nt.
reduce((it,H)=>it+Pt(H),0))),A=(t.width/g-f.text*y-f.white)/Math.max(1,n.length-1),I=Math.min(tu,Zr*a+Math.max(0,A)),W=i>
1?t.height/g:Math.max(b,Math.min(t.height/g,o.height)),Y=ka*a;return n.forEach((nt,it)=>{let H=new Map(nt.map(tt=>[tt,(N.
get(tt).y-o.top)/o.height*W*i]));c[it].forEach((tt,kt)=>{let Vt=0,Gt=tt.map(Kt=>(Vt+=Pt(Kt),Vt-Pt(Kt)/2)),Kn=Xr(tt.map((Kt,gt)=>H.
get(Kt)-Gt[gt]),0,{low:kt*W,high:(kt+1)*W-Vt});tt.forEach((Kt,gt)=>N.set(Kt,{x:Y+M.mark/2,y:Kn[gt]+Gt[gt]}))}),Y+=M.mark+
l[it]*y+I}),Object.assign(M,{left:0,top:0,width:Y-I,height:W*i}),i}var Ta=150,Aa=120,su=60,Na=M.text,La=[M.text/M.name,12,14,16,18,20];function ja(){let t=ta(),e=new Set,n=new Map,o=Z()!==
"overview"||E.entities.size<=Ta,r=o?new Set:Pr(),s=new Map,i=R&&R.entities.size<=Ta?R.entities:new Set;for(let a of E.entities){
let l=ct.get(a);!o&&!s.has(l)&&s.set(l,Ve(l,r));let c=o?null:s.get(l);if((c===null||i.has(a))&&e.add(a),c===null)continue;
n.has(c)||n.set(c,{count:0,fills:new Map});let f=n.get(c),{fill:u}=at(a);f.count+=1,f.fills.set(u,(f.fills.get(u)??0)+1)}
ii({names:e,groups:n,opened:r,narrowed:t}),me()}function me(t=1){N.clear();let e=yo(),n=e.id==="columns";Object.assign(M,
{left:0,top:0,width:e.width,height:e.height}),yn(iu()),Object.assign(M,{row:Zt,grown:1});let o=O.narrowed||F.printing||V.
size&&!n?O.names:new Set(S.keys());for(let i of o){let{at:a}=S.get(i);N.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;et()?
fu():O.narrowed&&n?cu():!n&&!V.size&&au();let s=O.narrowed||In()||V.size&&!O.groups.size;(s||!(n||V.size))&&Ia(o),n&&!et()&&
(r=Ea(wn??M,t));for(let i of o)O.names.has(i)||N.delete(i);for(let i of O.groups.keys())N.set(st(i),{x:V.get(i).x,y:V.get(
i).y});for(let[i,a]of ut)N.has(i)&&N.set(i,a);return s&&(ut.size||o!==O.names)&&Ia(O.names),r}var es={key:"",width:Na};function iu(){
let t=V.size?O.names:S;if(t.size>to)return Na;let e=`${D} ${Lt.version} ${V.size?[...t.keys()].join(" "):""}`;if(es.key!==
e){let n=La.map(o=>[...t.keys()].filter(r=>ke(Oe(yt(r),o))).length);Object.assign(es,{key:e,width:La[n.indexOf(Math.min(
...n))]*M.name})}return es.width}function au(){let t=[...N].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:M.mark+It(Ut(e))*M.name+Zt,high:Math.max(Pt(e),2.4*S.get(e).size+Zt)}));for(let e=0,n=!0;n&&e<su;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:["y",a],f=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=f,s[l]+=f}});for(let{id:e,x:n,y:o}of t)
N.set(e,{x:n,y:o})}function In(){return O.names.size>0&&!O.groups.size&&O.names.size<=S.size/2}function lu(t){let e=t.map(
s=>s.reduce((i,a)=>i+Pt(a),0)),n=M.mark+M.text+62,o=t.length*n/Math.max(1,L.clientWidth)*L.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,Aa*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(Aa-M.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let c of s){let f=Pt(c)+a;N.set(c,{x:M.mark/2+i*n,y:l+f/2}),l+=f}})}function cu(){lu(eo())}
function fu(){let t=new Map(N),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=et(),[o,r]=[M.mark+M.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,c)=>{N.set(l,{x:M.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}
function Ia(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...N.get(a),half:Pt(a)/2,wide:It(Ut(a))*M.name*M.grown})),
n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:l})=>a-l))-Zt,s=-n(e.map(({x:a,
wide:l})=>-a-M.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+Zt;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var Nn=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&pt(e,n))}};function pt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function Pe(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function jn(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function nn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Ra=.42,Ca=16;function Pa(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[f,u]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(f+u)/((2*u+f)/l+(u+2*f)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],f=(Math.abs(r[i])+Math.abs(r[i+1]))*Ra,u=f>Math.abs(a)?Math.abs(
a)/f:1,p=(c.x-l.x)*Ra;s.push(l.x+p,l.y+r[i]*u*p,c.x-p,c.y-r[i+1]*u*p,c.x,c.y)}return s}function $o(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,f,u)=>[f+(u-f)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function Rn(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function $a(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function uu(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Da(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Ca;o+=1){let r=e[e.
length-1],{x:s,y:i}=uu(t,n,o/Ca);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function ns(t){return t.pieces??=
Da(t.along),t.pieces[t.pieces.length-1].far}function _t(t,e){let n=e*ns(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function pu(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=jn(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function de(t,e,n){
let o=pu(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Da(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],f=l**2+c**2,u=f?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/f)):0;r=Math.min(r,Math.hypot(e.x-i.x-u*l,e.y-i.y-u*c))}return r<=n?r:1/0}var mu=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],B={},Ba=document.body;function on(){
let t=getComputedStyle(F.printing?Ba:document.documentElement),e=mu.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);B={dark:!F.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...F.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Rt(){return d.steps!==null&&d.focus!==null?1:F.printing?.4:.15}function Wa(){Ba=document.body.
appendChild(m("div",{class:"on-paper",hidden:""}))}var du=7,hu=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),gu=3,wu=1,yu=1.6,bu=5.5,rn=[],Cn=new Map;function Fa(){let t=O.
opened,e=new Map,n=r=>{if(O.names.has(r))return r;let s=ct.get(r);return e.has(s)||e.set(s,st(Ve(s,t))),e.get(s)},o=new Map;
if(O.groups.size)for(let r of E.statements){let s=x.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(O.names.has(
i)&&O.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[f,u]=l<c?[l,c]:[c,l],p=o.get(f);p||o.set(f,p=new Map);
let w=p.get(u);w||p.set(u,w={one:f,other:u,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),w.ids.push(r),w.strong||=
R!==null&&R.statements.has(r)}rn=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),xu()}function xu(){Cn=new Map;for(let t of rn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Cn.
get(e)??[];Cn.set(e,n),n.push(t),t.drawn||=n.length<=(S.has(e)?wu:gu)}}}function*Do(){for(let t of rn)(t.drawn||t.one===
_.at||t.other===_.at)&&(yield t)}function Ha({ids:t}){return Math.max(yu,bu*(t.length/rn[0].ids.length))}function za(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Bo(t){return t.among!==$.groups&&Object.assign(t,{among:$.groups,course:Mu(t,U())}),t.course}
function Mu({one:t,other:e},n){let[o,r]=[N.get(t),N.get(e)],s=[...$.groups.values()].filter(({key:u})=>st(u)!==t&&st(u)!==
e),i=u=>s.filter(p=>de(u,p,p.radius+du/n)<1/0),a=za(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:u})=>u)),f={course:a,
many:l.length};for(let u of hu){if(!f.many)break;let p=za(o,r,u*c),w=i(p).length;w<f.many&&(f={course:p,many:w})}return f.
course}function _a(t){let e=U();t.save();let n=[...Do()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.(Gr(o)),t.strokeStyle=o.strong?d.between===null?B.line:B.accent:B.bundle,t.globalAlpha=R&&!o.strong?Rt():1,t.
lineWidth=(Ha(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Bo(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function Ga(t,e,n){let o={bundle:null,distance:1/0};for(let r of Do()){let s=(e+Ha(r)/2)/n,i=de(Bo(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var Wo={left:44,right:44,top:34,bottom:50},Ou=29,ku=16,vu=[8,12,16,20];function zo(t){return h("groupOf",{names:Mt(t),n:O.
groups.get(t)?.count??V.get(t).count})}function os(){return Math.max(12,Ft())}function Su(t){return Math.max(ku,os()/2*(xt(
String(t),"600")+.4)/.82)}function Fo(t){let e=new Map,n=[...O.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=N.get(st(o)),a=Math.max(Su(r)/t,Math.min(Ou*Math.sqrt(r),V.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:os()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function qa(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!R||R.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=v(
S.get(V.get(i.key).told[0]).short)||V.get(i.key).told[0],l=[...o,...r.values()],c=s?[Oe(Mt(i.key),12)]:vu.map(w=>Oe(a,w)),
f=[...c.filter(w=>!ke(w)),...c.filter(ke)].map(w=>Eu(i,w,l,n)).find(w=>w!==void 0);if(!f)continue;let{text:u,lines:p}=f;
r.set(i.key,u),Object.assign(i,{lines:p,textMiddle:u.middle,textTop:u.top,textLeft:u.left,textRight:u.right,textBottom:u.
bottom})}}function Eu(t,e,n,o){let{type:r}=t,[s,i,a]=[r*It(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([f,u])=>({key:t.key,middle:f,left:f-s/2,right:f+s/2,top:u,bottom:u+i})).
find(f=>f.left>=M.left-Wo.left/o&&f.right<=M.left+M.width+Wo.right/o&&f.top>=M.top+6/o&&f.bottom<=M.top+M.height+6/o&&!n.
some(u=>u.key!==t.key&&pt(f,u)));return c&&{text:c,lines:e}}function Ya(t){let e=U();t.save();for(let n of O.opened){let{
x:o,y:r,radius:s}=V.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=B.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=B.line,t.lineWidth=1/e,t.stroke()}t.restore()}function rs(t,e){let n=$.groups.get(e);if(!n)return;let o=U(),
{count:r,fills:s}=O.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=B.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=R&&!Ua(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[u,p]of[
...s].sort(([w],[g])=>w<g?-1:1))t.strokeStyle=u,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*p/r),t.stroke(),a+=
2*Math.PI*p/r;t.strokeStyle=_.at===st(e)?B.accent:B.soft,t.lineWidth=(_.at===st(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=B.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
os()/o,Math.min(16/o,n.radius*.7)),f=2*(n.radius-i)/Math.max(1.4,xt(l,"600")+.4);Qt(t,l,n.x,n.y,Math.min(c,f),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=B.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=R&&!Ua(e)?.6:1,t.fillStyle=B.text,n.lines.forEach((u,p)=>Qt(t,u,n.textMiddle,n.textTop+(p+.5)*n.type*1.15,
n.type))),t.restore()}function Ua(t){if(d.between?.includes(st(t)))return!0;for(let e of R?.entities??[])if(ct.get(e)===
t||ct.get(e)?.startsWith(`${t}.`))return!0;return!1}function Va(t){for(let[e,n]of $.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Ho(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=B[e],t.fillStyle=B.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Tu(t){let{change:e}=x.get(t),n=$.lines.get(t);return e?{change:e,..._t(n.own??n,.6),
radius:4.6}:null}function Ka(t,e){let n=Tu(e);n&&Ho(t,n.change,n.x,n.y,n.radius)}var Ja=new Set;for(let{object:t,change:e,
subject:n}of x.values())e&&t===null&&Ja.add(n);function Au({id:t,x:e,y:n,radius:o}){let r=S.get(t).change||(Ja.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function Xa(t,e){let n=$.names.get(e),o=Au(n);if(!o||(Ho(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=B.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+xt(s)*n.type,a),t.stroke()}),t.restore()}function Qa(t){return k.changes.length&&!t.change?.45:1}var sn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var Iu=900,Za=60;function tl(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Nu(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:Co(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function _o(t,e,n,o=new Set){let r=new Map([...e.values()].map(g=>[g.id,tl(g,n)])),
s=t.length>Iu?[]:ga([...r.values()].filter(({id:g})=>!o.has(g))),i=t.map(({id:g,statement:y,place:b,many:A},I)=>{let[W,Y]=[
r.get(y.subject),r.get(y.object)],nt=W.at>Y.at,[it,H]=nt?[Y,W]:[W,Y],tt=!o.size&&H.near-it.far<9&&H.near-it.shape>=9?{...it,
far:it.shape}:it,kt=H.near-tt.far<9;return{id:g,rank:I,place:b,many:A,from:tt,to:H,backward:nt,arc:kt,loop:tt.id===H.id,
ports:[tt.mid,H.mid]}}),a=i.filter(({arc:g})=>!g),l=i.filter(({arc:g,loop:y})=>g&&!y),c=({from:g,to:y})=>y.at-g.at+Math.
abs(y.mid-g.mid);for(let g of[...a].sort((y,b)=>c(y)-c(b)||y.rank-b.rank))ya(g,s);let f=new Map,u=(g,y,b)=>{let A=`${y} ${g.
id}`,I=f.get(A)??{item:g,held:[]};f.set(A,I),I.held.push({index:0,step:0,group:0,order:0,...b})};for(let g of a)u(g.from,
"far",{line:g,end:0,index:0,step:1}),u(g.to,"near",{line:g,end:1,index:g.levels.length-1,step:-1});for(let g of l)for(let[
y,[b,A]]of[[g.from,g.to],[g.to,g.from]].entries()){let I=A.mid>b.mid;u(b,"near",{line:g,end:y,group:I?1:-1,order:-A.mid})}
Nu(f,o),Ma(l,s);let p=new Map(a.map(g=>[g,ba(g,s)]));for(let g of p.values())Qr(g);xa(s,p);for(let g of p.values())Qr(g);
let w=new Map;for(let g of i){let{from:y,to:b,ports:A}=g,I;g.loop?I=el(g):g.arc?I=$o({x:y.near+1,y:A[0]},{x:b.near,y:A[1]},
g.edge-g.reach):I=Pa(p.get(g)),g.backward&&(I=Rn(I)),w.set(g.id,n?I:$a(I))}return w}function el({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function ju(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:f}of n){let u=((l-t.x)*o+(c-t.y)*r)/s**2;if(u<=.02||u>=.98)
continue;let p=((c-t.y)*o-(l-t.x)*r)/s,w=f*1.2+2;Math.abs(p)<Za+w&&i.push({off:p,reach:w,share:3*u*(1-u)})}let a=l=>i.every(
({off:c,reach:f,share:u})=>Math.abs(c-l*u)>=f);for(let l=0;l<=Za;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function nl(t,e,{
place:n,many:o},r){if(t.id===e.id)return el({from:tl(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],f=(n-(o-1)/2)*14*(t.id<e.id?1:-1),u={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},p={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};f||(f=ju(u,p,r.filter(g=>g.id!==t.id&&g.id!==e.id)));let w=[(p.x-u.x)/3,(p.y-u.y)/3];return[
u.x,u.y,u.x+w[0]-c*f,u.y+w[1]+l*f,p.x-w[0]-c*f,p.y-w[1]+l*f,p.x,p.y]}var Ru=2500,$e=12,Go=7,ol=1,Cu=2.5,Pu=400;function rl(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:f}=x.
get(a);return f&&t.has(l)&&t.has(c)}),n=e.length>Ru,o=new Map,r=(n?e.filter(a=>R?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),f=o.get(c)??[];o.set(c,f);let u={id:a,statement:l,place:f.length,many:0};
return f.push(u),u});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(Z()==="columns"||et())s=_o(r,t,!et());else{
let a=r.length<=Pu?[...t.values()]:[];s=new Map(r.map(l=>[l.id,nl(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,path:Uo(l)});return{lines:i,rest:n}}function Uo(t){let e=new sn;e.
moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(...t.slice(n,n+6));return e}function qo({holder:t,modality:e}){
return k.lines[t?"thin":Qs.get(e)?.line||"solid"]}function Yo(t){let e=at(x.get(t).subject);return B.dark?e.dark:e.light}
function is(t,e,n){let o=$.lines.get(e),r=x.get(e),s=Q(r),i=qo(r);t.save(),t.describe?.([He(r),v(r.said)&&`(${v(r.said)}\
)`].filter(Boolean).join(" ")),t.globalAlpha=R&&!n?Rt():n?1:s.structural?.8:.95*Qa(r);let a=r.change&&r.change!=="unchan\
ged"?B[r.change]:B.line;t.strokeStyle=t.fillStyle=n?Yo(e):a||B.line,t.lineWidth=i.width*(n?d.lines.length===1?3:1.9:r.change?
1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||$u(t,o.along,n?6.5:4.5),r.
denied&&(R||(t.globalAlpha=1),Du(t,o.own??o)),Ka(t,e),t.restore()}function $u(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(
i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),
t.fill()}function Du(t,e){let[n,o,r]=[.48,.5,.52].map(i=>_t(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=
B.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(
s)),t.stroke()}function Vo(t,e,n=Go){let o=[];for(let[s,i]of $.lines){let a=de(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}
if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));return o.filter(s=>s.distance<=r+Cu/e).sort((s,i)=>s.distance-
i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var as=6,Bu=.5,Wu=new Set([1,2]);function Pn(t,e,n=null){let o=Math.max(M.name,Ft()/t),r=o*(M.line/M.name),s=new Map,i=new Nn(
o*10);for(let y of O.names){let b=N.get(y);if(n&&(b.x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let A=Math.
max(S.get(y).size,1.6/t),I=A*1.2,W={id:y,x:b.x,y:b.y,radius:A,type:o,line:r,lines:null,covers:!1,left:b.x-I,right:b.x+I,
top:b.y-I,bottom:b.y+I};s.set(y,W),n||i.add({id:y,left:W.left,right:W.right,top:W.top,bottom:W.bottom})}for(let[y,{x:b,y:A,
radius:I}]of e)i.add({id:st(y),left:b-I,right:b+I,top:A-I,bottom:A+I});let a=y=>(y===d.focus||y===d.path?4e6:0)+(R&&R.entities.
has(y)?2e6:0)+(Wu.has(at(y).column)?1e6:0)+S.get(y).count,l=[...s.keys()].sort((y,b)=>a(b)-a(y)||(y<b?-1:1)),c=Z()!=="co\
lumns"&&!n,f=[...new Set([1,.85,.7,.5].map(y=>Math.max(o*y,Ft()/t)))],u=new Nn(o*4);if(c)for(let{id:y,x:b,y:A,radius:I}of s.
values())u.add({id:y,left:b-I,right:b+I,top:A-I,bottom:A+I});let p=[],w=0;for(let y of l){let b=s.get(y),A=R!==null&&R.entities.
has(y),I=Y=>{for(let nt of sl(b,f,c))if(Y(nt)&&(!c||zu(b,nt,u)))return nt},W=I(Y=>!i.hits(Y))??(A?I(Y=>!p.some(nt=>pt(Y,
nt))):void 0);W&&(i.add(W),A&&p.push(W),il(b,W),w+=1)}if(w>=Math.min(as,s.size))return s;let g=[...s.values()].filter(y=>y.
lines).map(y=>({left:y.left,right:y.right,top:y.top,bottom:y.bottom}));for(let y of l.slice(0,4*as)){let[b]=sl(s.get(y),
f,!1);if(!(s.get(y).lines||g.some(A=>pt(b,A)))&&(g.push(b),il(s.get(y),b),s.get(y).covers=!0,g.length>=2*as))break}return s}
function zu({id:t,x:e,y:n,radius:o},r,s){let i=(l,c,f,u)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-u,f-r.
bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*Bu;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.
id!==t&&i(l.left,l.right,l.top,l.bottom)<a)}function*sl(t,e,n){let o=Ut(t.id),r=It(o),s=Math.max(M.mark/2,t.radius*1.2+3);
for(let i of e){let a=i*(M.line/M.name),[l,c]=[i*r,a*o.length/2],f=(W,Y)=>({id:t.id,type:i,line:a,lines:o,left:W,right:W+
l,top:Y-c,bottom:Y+c}),u=(n||G.whole)&&t.x+M.mark/2+l>M.left+M.width+6;if(yield f(u?t.x-s-l:t.x+s,t.y),!n)continue;let p=W=>W.
left>M.left-6&&W.right<M.left+M.width+6,[w,g]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],y=t.x-l/2;if(yield*[f(y,w),f(y,
g),f(t.x-s-l,t.y)].filter(p),O.names.size>to)continue;let[b,A]=[t.x-t.radius,t.x+t.radius-l];yield*[f(b,w),f(b,g),f(A,w),
f(A,g)].filter(p);let I=t.radius*1.2+2;for(let W of[0,c,-c])yield*[f(t.x+I,t.y+W),f(t.x-I-l,t.y+W)].filter(p)}}function al({
textLeft:t,textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function il(t,e){t.type=e.type,t.line=
e.line,t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,
e.left-3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function ls(t,e,n,o,r){
let s=k.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var Ko=new Set;function De(t,e){let n=$.names.get(e);if(!n)return;Ko.add(e);let o=at(e),r=d.focus===e||
d.path===e;t.save(),t.describe?.(P(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?B.row:B.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=R?R.entities.has(e)?1:
Rt():E.bare.has(e)?.3:1,ls(t,o.shape,n.x,n.y,n.radius),t.fillStyle=S.get(e).envisaged?B.ground:o.fill,t.fill(),t.lineWidth=
S.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=B.dark?o.dark:o.light,t.stroke(),(r||_.at===e||j.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=B.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke());let{lines:s}=n;s&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=B.text,s.forEach((i,a)=>{Qt(t,
i,n.textLeft,(n.textTop+n.textBottom)/2+(a-(s.length-1)/2)*n.line,n.type)})),Xa(t,e),t.restore()}function ll(t,e=3){let n=[
...$.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...$.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}var Dn=12,$n=14,an=3,cs=40,Fu=[0,2,5,9,14],Xo=60,Hu=1.2,_u=8,Gu=12,cl=4,Uu=[.5,.42,.58,.34,.66,.26,.75,.85],qu=[0,1,-1,2,
-2,3,-3,4,-4];function fl(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;if(l===
1){let c=[...i,o.slice(a).join(" ")],f=Math.max(...c.map(n));(!r||f<r.long)&&(r={rows:c,long:f});return}for(let c=a+1;c<=
o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function ul(t,e,n){return Math.abs(e.x-t.x)>=1?e.
x>t.x?1:-1:n?1:-1}function pl(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+an,-an),a=e.y-i/2;for(let l of s)o[l.index]=Vu(l,e,a+l.high,[
...n,...Yu(o)]),a+=2*l.high+an}return o}function Yu(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-an/2,bottom:r+an/2,cost:10*Xo}))}function Vu({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,f=Dn+e,u=Math.max(r-$n-e,t*(s.x-c)+e),p=[...Fu.map(I=>f+I*l),...u<f?[u]:[]],w=Math.max(...p)+e,g=[c,c+t*w,s.x],y={left:Math.
min(...g),right:Math.max(...g),top:i-n-cs*l,bottom:i+n+cs*l},b=a.filter(I=>pt(I,y)),A={cost:1/0,spot:null};for(let I of p){
let W=Math.max(0,I+e+$n-r)/l;for(let Y=0;Y<=2*cs;Y+=1){let nt=(Y%2?1:-1)*Math.ceil(Y/2),it=Math.abs(nt)*.5+Math.abs(I-f)/
l*.6+W*_u;if(it>=A.cost)continue;let H=Pe(c+t*I,i+nt*l,0,e,n),tt={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,H.y),bottom:Math.
max(s.top,H.y)},kt={left:Math.min(s.x,H.left),right:Math.max(s.x,H.right),top:H.y-2,bottom:H.y+2},Vt=it+Jo(H,b,o)+(I<f?Jo(
tt,b,o)+Jo(kt,b,o):0);Vt<A.cost&&(A={cost:Vt,spot:H})}}return A.spot}function Jo(t,e,n){return e.reduce((o,r)=>o+r.cost*
Ku(t,r)/n**2,0)}function ml(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:g,y})=>({x:g-t.x,y:y-t.y,long:Math.hypot(g-t.x,
y-t.y)||1})),a=Math.min(...i.map(({long:g})=>g)),[l,c]=[i.reduce((g,y)=>g+y.x/y.long,0),i.reduce((g,y)=>g+y.y/y.long,0)],
f=Math.hypot(l,c)||1,u=qu.flatMap(g=>Uu.map(y=>Pe(t.x+l/f*a*y,t.y+c/f*a*y+g*(2*o+an),0,n,o))),p=s.filter(g=>u.some(y=>pt(
y,g))),w={spot:u[0],cost:1/0};for(let[g,y]of u.entries()){let b=Jo(y,p,r)+g/u.length+o/r;b<w.cost&&(w={spot:y,cost:b})}return w}
function Bn({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?Xo:Hu}}function Ku(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function dl(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let u=(o+r)/2;return[o,t.y,u,t.y,u,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,f=(l+e.y)/2;return[t.x,l,t.x,f,c===r?t.x:c,c===r?e.y:f,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function hl(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return $o(r,{x:a,y:e.y},n*Math.max(l+cl,Math.min(l+Gu,o*n-cl)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function gl(t,e){
let n=yl(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function wl(t,e,n){
let o=yl(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function yl({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function bl(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var Ml=60,Ju=7,Ol=3,Xu=[.5,.42,.58,.34,.66,.26,.74];function Qu(t){return Math.max(M.name*.96,Ft()/t)}function kl(t){return xt(
t,"italic")}function vl(t){return Array.from({length:Ol},(e,n)=>fl(t,n+1,kl)).filter(e=>e!==null)}function Sl(t,e,n){let o=vl(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function us({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function El(t){return Q(x.get(t)).symmetric?0:.75}function Tl(t,e,n){let o=[...R?.
statements??[]].filter(p=>e.has(p)),r=Qu(n),s=p=>R===null||R.entities.has(p)||Rt()===1,i=[...t.values()].flatMap(p=>Zu(p,
s(p.id)));if(et())return{words:ip(o,e,r,i),trunks:[]};let a=tp(o,t,r);if(a.length>Ml)return{words:[],trunks:[]};let l=Z()===
"columns",c=l?ep(a,r,i):np(a,r,i),f=l?sp(a,c,t,s):op(a,c),u=a.map((p,w)=>{let g=l?dl(p.anchor,c[w],p.side):gl(p.anchor,c[w]);
for(let y of p.ids){let b=f.get(y),A=bl(g,b),I=p.isOnward?b:Rn(b);e.set(y,{along:p.isOnward?A:Rn(A),path:Uo(I),own:{along:I}})}
return{ids:p.ids,path:Uo(g)}});return{words:c,trunks:u}}function Zu(t,e){let n=t.radius*1.2+(t.id===d.focus?5:1),o=Bn({left:t.
x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,Bn({left:t.textLeft-3,right:t.textRight+3,top:t.textTop,bottom:t.
textBottom},e)]:[o]}function tp(t,e,n){let o=new Map;for(let r of t){let s=x.get(r),i=s.object!==d.focus,[a,l]=i?[s.subject,
s.object]:[s.object,s.subject];if(a===l)continue;let[c,f]=[e.get(a),e.get(l)],u=Tt(s),p=(kl(u)/Math.min(Ol,u.split(" ").
length)+1)*n,w=ul(c,f,c.right+Dn+p<M.left+M.width+Dn),g=Z()==="columns"?w:Math.round(Math.atan2(f.y-c.y,f.x-c.x)/(Math.PI/
2)),y=JSON.stringify([a,Math.abs(g)===2?2:g,u,i,qo(s),s.change]),b=o.get(y)??{anchor:c,side:w,text:u,isOnward:i,ids:[],ends:[],
next:w*(1/0)};o.set(y,b),b.ids.push(r),b.ends.push(f)}return[...o.values()]}function ep(t,e,n){let o=[];for(let r of new Set(
t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(l=>({...l,...rp(l,e,n)})),a=pl(i,r,n);i.forEach(({rows:l,head:c,
side:f,isOnward:u,text:p,ids:w,room:g},y)=>{s[y].next=(f>0?r.right:r.left)+f*g;let b=f>0===u?0:Math.PI;o[t.indexOf(s[y])]=
{...a[y],text:p,rows:l,type:e,head:c*e,way:b,ids:w}}),n.push(...a.map(l=>Bn(l,!0)))}return o}function np(t,e,n){let o=[],
r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.hypot(a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){
let{anchor:i,ends:a,ids:l,text:c,isOnward:f}=s,u=El(l[0]),p=vl(c).map(b=>({...b,...ml(i,a,{...us(b,u,e),type:e},n)})),{rows:w,
spot:g}=p.reduce((b,A)=>A.cost<b.cost?A:b),y=Math.atan2(g.y-i.y,g.x-i.x);o[t.indexOf(s)]={...g,text:c,rows:w,type:e,head:u*
e,way:f?y:y+Math.PI,ids:l},n.push(Bn(g,!0))}return o}function op(t,e){let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.
entries())for(let[a,l]of s.entries())n.set(l,wl(r,e[o],i[a]));return n}function rp({anchor:t,side:e,text:n,ids:o,ends:r},s,i){
let a=El(o[0]),l=r.filter(w=>Math.abs(w.x-t.x)>=1),c=i.filter(({cost:w,left:g,right:y})=>w===Xo&&(e>0?g>t.right:y<t.left)),
f=Math.min(...(l.length?l:c).map(({left:w,right:g})=>e>0?w-t.right:t.left-g)),u=Sl(n,(f-Dn-$n)/s,a+.5),p=r.reduce((w,{x:g,
y})=>w+t.y+(y-t.y)/Math.max(1,Math.abs(g-t.x)),0)/r.length;return{...u,...us(u,a,s),side:e,type:s,wish:p,head:a,room:f}}
function sp(t,e,n,o){let r=new Map,s=new Map([...n].filter(([l])=>o(l))),i=new Set,a=[];for(let[l,{anchor:c,side:f,ids:u,
ends:p,next:w}]of t.entries()){let g=`trunk ${l}`,{left:y,right:b,top:A,bottom:I,x:W,y:Y}=e[l];i.add(g),s.set(g,{...c,id:g,
x:W,y:Y,left:y,right:b,top:A,bottom:I,radius:0,lines:null});for(let[nt,it]of u.entries()){let H=p[nt],tt=Math.abs(H.x-c.
x)<1,kt=f>0?H.left-b:y-H.right;!tt&&kt>=$n?a.push({id:it,statement:{subject:g,object:H.id},place:0,many:1}):r.set(it,hl(
e[l],H,f,tt?w:null))}}for(let[l,c]of _o(a,s,!0,i))r.set(l,c);return r}function ip(t,e,n,o){let r=[];if(t.length>Ml)return r;
let s=i=>[...o,...r].filter(a=>a.left<i.right&&i.left<a.right&&a.top<i.bottom&&i.top<a.bottom).length;for(let i of t){let a=e.
get(i),l=Tt(x.get(i)),c=Sl(l,ns(a)/n,0),{wide:f,high:u}=us(c,0,n),w=Xu.map(g=>_t(a,g)).map(({x:g,y})=>Pe(g,y,0,f,u)).reduce(
(g,y)=>s(y)<s(g)?y:g);r.push({...w,text:l,rows:c.rows,type:n,head:0,way:0,ids:[i]})}return r}function Al(t){return new Set(
t.map(Yo)).size===1?Yo(t[0]):B.soft}function fs(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(1).match(/../g)??
[]).map(n=>parseInt(n,16))}function xl(t){let[e,n,o]=fs(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);
return .2126*e+.7152*n+.0722*o}function ap(t){let[e,n]=[fs(t),fs(B.text)],o=xl(B.ground);for(let r=0;r<1;r+=.1){let s=`#${e.
map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[xl(s),o].sort((l,c)=>l-c);if((a+.05)/
(i+.05)>=Ju)return s}return B.text}function Ll(t,e){for(let n of e){t.save(),t.translate(n.x,n.y),t.fillStyle=B.ground,t.
globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.high,2*n.wide,2*n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=ap(Al(
n.ids)),t.textAlign="center",t.textBaseline="middle";let o=Math.cos(n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{Qt(t,r,-o*
n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,"italic")}),n.head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.
way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[-1,1])t.lineTo(-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}
function Il(t,e){for(let{ids:n,path:o}of e){let r=qo(x.get(n[0]));t.save(),t.strokeStyle=Al(n),t.lineWidth=r.width*1.9,t.
setLineDash(r.dash),t.stroke(o),t.restore()}}function Bt(){let t=U(),e=O.names.size>ve,n=`${xe} ${t} ${D}`;if($.key===n&&(!$.part||nn($.part,$t())))return $;let o=e?
$t(1):null,r=Fo(t),s=Pn(t,r,o);qa(r,s,t);let{lines:i,rest:a}=rl(s);return ti({key:n,part:o,names:s,groups:r,lines:i,rest:a,
...Tl(s,i,t)}),$}var se={left:24,right:10,top:8,bottom:8},Nl=1.7,lp=.8,jl=8,Dl=300,cp="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function ms(t){let{x:e,y:n,radius:o}=V.get(t);ws({left:e-o,top:n-o,width:2*o,height:2*o})}function Bl({x:t,
y:e}){let n=oo({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=L.clientWidth&&n.y<=L.clientHeight}function tr(t){let e=oo(N.get(t));
e.x>=30&&e.y>=20&&e.x<=L.clientWidth-30&&e.y<=L.clientHeight-20||(G.whole=!1,We({position:N.get(t),scale:U()}))}function Qo(){
return Wl(z(cp))}function Wl(t){let e=L.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>pt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function zl(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<L.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,L.clientHeight-n+4);return e}function ds(){let t=L.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=T("details").getBoundingClientRect();
return!rt()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function hs(t,e,n){
let o=L.clientWidth-e.left-e.right,r=L.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function Fl(){if(F.printing)return ts;if(O.narrowed||!In())return Nl;let{width:t,height:e}=yo();
return Math.min(Nl,Math.max(1,Math.min(L.clientWidth/t,L.clientHeight/e)))}function fp({scale:t,position:e}){let n=Qo();
if(!n.length||O.names.size>ve)return[];let o=Fo(t),r=[...Pn(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+L.clientWidth/2,right:(i-e.x)*t+L.clientWidth/2,top:(a-e.y)*t+L.clientHeight/2,bottom:(l-e.y)*t+L.clientHeight/
2}));return n.filter(s=>r.some(i=>pt(i,s)))}function Be(){G.whole=!0;let t={...O.groups.size?Wo:se};if(F.printing){Cl(hs(
M,t,Fl()));return}if(O.narrowed){let o=ds();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=L.clientHeight-o.bottom,
t.right+=L.clientWidth-o.right)}let e=Rl(t);if(!e)return;let n=zl(fp(e));Cl(n.top||n.bottom?Rl({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function Rl(t){let e={width:L.clientWidth-t.left-t.right,height:L.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(ut.size||bn(e),me(),hs(M,t,Fl()))}function Cl(t){t&&(qt(),Ct(),fe(t))}
function gs(){G.asOpened=!1,Be()}function ps(){return Ft()/(M.name*M.grown)}function Pl(t){return[...Pn(t,new Map).values()].
filter(({lines:e})=>e).length}function re(){if(Be(),G.asOpened=!0,O.groups.size||!O.names.size||O.names.size>Dl)return;let t=U(),
e=ps(),n=O.names.size*(Z()==="columns"?1:lp);if(t>=e||Pl(t)>=n)return;G.whole=!1;let o=Array.from({length:jl-1},(a,l)=>t*
(e/t)**((l+1)/jl)),s=M.grown>1||O.narrowed&&Z()==="columns"&&!et()?e:o.find(a=>Pl(a)===O.names.size)??e,i=O.narrowed?ds():
{left:0,top:0,right:L.clientWidth,bottom:L.clientHeight};fe({...Hl(s,i,O.narrowed?d.focus:null),animation:!1})}function Zo(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=N.get(t);return s-e>M.mark/2&&s+M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.
line<r}function up(t){let e=0;for(let n of O.names)Zo(n,t)&&(e+=3+S.get(n).count+(R?.entities.has(n)?1e3:0));return e}function Hl(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*M.line},i=[...new Set([n,...R?[...R.entities].slice(0,
60):[],...pe(60)])].filter(b=>O.names.has(b)).map(b=>N.get(b)),a=(b,A,I,W,Y)=>I+2*Y<=W?A+(I-W)/2:Math.max(A-Y,Math.min(b,
A+I+Y-W)),l=a(M.left-r.x/2,M.left,M.width,o.x,r.x/2),f=Z()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+M.mark+
M.text*M.grown-o.x]).map(b=>a(b,M.left,M.width,o.x,r.x)),u=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,M.top,M.height,
o.y,M.line)),p=null;for(let b of new Set(f))for(let A of new Set(u)){let I={left:b,top:A,right:b+o.x,bottom:A+o.y};if(n!==
null&&!Zo(n,I))continue;let W=up(I);(!p||W>p.weight)&&(p={weight:W,left:b,top:A})}let w=N.get(n)??{x:M.left+M.width/2,y:M.
top+M.height/2},{left:g,top:y}=p??{left:w.x-o.x/2,top:w.y-o.y/2};return{scale:t,position:{x:g+(L.clientWidth/2-e.left)/t,
y:y+(L.clientHeight/2-e.top)/t}}}function _l(t){if(!O.names.has(t))return;let e=U(),n=G.whole&&e>ps()*.8?e:Math.max(e,ps()),
o=ds(),[r,s]=[te({x:o.left,y:o.top}),te({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=rt()&&(o.right<
L.clientWidth||o.bottom<L.clientHeight);G.whole&&n===e&&!a||n===e&&Zo(t,i)&&[...R?.entities??[]].every(l=>!O.names.has(l)||
Zo(l,i))||(G.whole=!1,We(Hl(n,o,t)))}function We(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||N.size>
ve;G.asOpened=!1,fe({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function er(t){G.whole=!1,We({scale:Math.
min(6,Math.max(.005,U()*t))})}function ws(t){let e=hs(t,{left:10,right:10,...zl(Qo())},1.3);e&&(G.whole=!1,We(e))}function $l(t){
let e=$t(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,f]=[te({x:s,y:a}),te({x:i,y:l})];return{left:c.x,right:f.x,
top:c.y,bottom:f.y}}),[o,r]=[0,0];for(let s of $.names.values()){let i=s.lines?al(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!nn(e,i)||n.some(a=>pt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function pp(){let t=T("beyond-view"),e=!F.
printing&&!ut.size&&Z()!=="overview"&&$.names.size<=Dl,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesWi\
thoutRoom",r],a=i?h(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){n({beyond:0,unnamed:0});
return}n($l(Qo())),t.hidden||n($l([...Qo(),...Wl([t])]))}function Gl(){St("afterDrawing",pp),St("zoom",()=>{G.whole=!1,G.
asOpened=!1}),St("dragEnd",()=>{j.byFinger||(G.asOpened=!1)}),St("resize",()=>requestAnimationFrame(()=>{F.printing||(G.
asOpened?re():G.whole&&Be())})),new MutationObserver(()=>{G.asOpened&&O.narrowed&&!F.printing&&re()}).observe(T("details"),
{attributeFilter:["data-open"]})}function Ul(t){let e=T("details").getBoundingClientRect();Bt();let[n]=d.lines,o=N.get(t)??
($.lines.has(n)?_t($.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[oo(o),L.getBoundingClientRect(),U()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,f={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},u=c&&a+
3*$e>e.left?a-f.across:0,p=!c&&l+3*$e>e.top?l-f.down:0;if(!u&&!p)return;let{x:w,y:g}=ce();G.whole=!1,We({scale:i,position:{
x:w+u/i,y:g+p/i}})}function ln(){for(let t of z("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===Z()));
T("arrange-again").hidden=!ut.size}function he(t){C({open:[...d.open.filter(e=>e!==t),t]}),X(h("groupOpened",{names:Mt(t)}))}function ql(t){let e=o=>o!==null&&
(ct.get(o)===t||ct.get(o)?.startsWith(`${t}.`)),n=d.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));C({open:n,...e(d.focus)||
e(d.path)?lt:{}}),X(ys())}function ys(){return h(O.groups.size===1?"oneGroup":"someGroups",{n:O.groups.size,names:no()})}var Yl;function ze(t){let e=bt.open?K(".told",HTMLElement,bt):T("told");bt.open||X(t),e.textContent=t,clearTimeout(Yl),Yl=
setTimeout(()=>{e.textContent=""},6e3)}var bt=m("dialog",{id:"notice","aria-labelledby":"notice-title"});function cn(t,e,n=[]){
bt.replaceChildren(m("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),m("div",{class:"buttons"},...n,m("button",{type:"\
button",class:"leave",onclick:()=>bt.close()},h("close")),m("span",{class:"told",role:"status"}))),bt.open||bt.showModal()}
function nr(t,e,n=[],o=[]){let r=m("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);cn(t,[...n,r],o),
r.select()}function Vl(){bt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(bt,m("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Kl(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Jl(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function Xl(){return zn({...Wn(),groups:new Set})}function Wn(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(O.names),groups:new Set(O.groups.keys()),statements:[...E.statements]}}function or(){return k.sources.
length?k.sources.length>3?h("sources",{n:k.sources.length}):k.sources.map(t=>xs(t)).join("; "):""}function xs(t){return[
v(t.title),v(t.age)&&`(${v(t.age)})`].filter(Boolean).join(" ")}function rr(){let{iri:t,version:e}=k.dataset;return[e&&h(
"version",{version:e}),t].filter(Boolean).join(", ")}function bs(){let{focus:t,path:e,steps:n}=d;return t===null?"":e!==
null&&et()?h("partBetween",{from:P(t),to:P(e)}):!O.narrowed||!E.entities.has(t)?"":h(n===1?"partAround":"partFartherArou\
nd",{name:P(t),n:n??""})}function mp(){return!R||O.narrowed?"":d.focus!==null?h("altFocus",{name:P(d.focus)}):d.lines.length?
h("altLines",{statements:[...R.statements].map(t=>He(x.get(t))).join("; ")}):""}function zn(t){return[v(k.title),bs(),or()&&
`${h("source")}: ${or()}`,...k.notes.map(v),ue(),t.groups.size?h(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:no()}):"",h("shown",{names:t.names.size,allNames:S.size,...Ke(t.statements)}),rr()&&`${h("dataset")}: ${rr()}`].
filter(Boolean).join(" \xB7 ")}function dp(t){return[...t.groups].sort((e,n)=>O.groups.get(n).count-O.groups.get(e).count||
(e<n?-1:1)).slice(0,5)}function sr(t){let{statements:e,made:n}=Ke(t.statements),o=new Map;for(let s of t.statements){let{
subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,
i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${yt(s)} (${i})`);return[h("altShown",{title:v(k.title),names:dn(t.
names.size,"oneName","someNames"),statements:dn(e,"oneStatement","someStatements"),made:n}),bs()&&h("altPart",{part:bs()}),
mp(),t.groups.size?h("altGroups",{groups:dp(t).map(Mt).join("; ")}):"",r.length?h("altMost",{names:r.join("; ")}):"",or()&&
h("altSource",{source:or()}),ue()&&`${ue()}.`].filter(Boolean).join(" ")}async function hp(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function ir(t,e,n){
await hp(t,e)?ze(n):nr(h("copyByHand"),t)}function gp(t){return v(t.source)?k.sources.find(({id:e})=>e===t.origin):null}
function wp(t){let e=[v(t.said),v(t.when)].filter(Boolean).join("; "),n=gp(t),r=[(n&&(v(n.citation)||xs(n)))?.replace(/[.\s]+$/,
""),v(t.where)].filter(Boolean).join(", ");return[He(t)+(e&&` (${e})`),t.quote?[": ",m("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${h("dataset")}: ${[v(k.title),rr()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function yp(t){let e=m("p",{lang:D},wp(x.get(t)));return ir(e.textContent,e,h("copiedStatement"))}function Ql(t){return m(
"button",{type:"button",class:"copy",onclick:()=>yp(t)},h("copyWithSource"))}function bp(){return Xe().filter(t=>E.statements.
has(t))}function Zl(){let t=k.variants.includes("plain")?3:void 0,e=d.date!==null,n=k.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>h(r));return e&&o.splice(5,0,ue()),
[[...o.slice(0,t),...n?[h("changes")]:[]],...bp().map(r=>{let s=x.get(r);return[...[P(s.subject),v(Q(s).label),s.object===
null?v(s.value):P(s.object),v(s.said),v(s.when),...e?[je(r)]:[],s.quote,At(s)].slice(0,t),...n?[Ui(s)]:[]]})].map(r=>r.map(
Kl))}function tc(){let[t,...e]=Zl(),n=(s,i)=>m("tr",{},s.map(a=>m(i,Jl(a),a))),o=m("div",{lang:D},m("table",{border:"1",
cellspacing:"0",cellpadding:"4"},m("thead",{},n(t,"th")),m("tbody",{},e.map(s=>n(s,"td")))),m("p",{},Xl())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return ir(r,o,dn(e.length,"copiedOneRow","copiedRows"))}function ec(){let t=D==="nl"?";":",",e=Zl().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function ge(t,e=P(t)){return S.has(t)?m("button",{type:"button",class:"name",onclick:()=>C({focus:t,lines:[]})},e):m("b",
{},t)}function xp(t){if(!t.text)return t.quote?m("blockquote",{lang:t.language},m("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),m("m\
ark",{},o)),n=n.slice(r+o.length))}return m("blockquote",{lang:t.language},e,n)}function Ms(t,...e){let n=x.get(t),o=m("\
div",{class:"said"},m(n.denied?"b":"span",{},v(n.said)));for(let s of[v(n.when),je(t),At(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return m("div",
{class:r,"data-statement":t},e,o,Qe(n),xp(n),Ql(t))}function Os(t,e){return t.object===null?m("b",{},v(t.value)):ge(t.subject===
e?t.object:t.subject)}function nc(t,e){return m("div",{class:"statement"},Os(t,e),m("div",{class:"said"},v(t.why)),t.premises.
map(n=>{let o=x.get(n);return m("div",{class:"said"},`${h("basedOn")}: `,m("q",{lang:o.language},o.quote),` \xB7 ${v(o.said)}\
 \xB7 ${At(o)}`)}))}function ie(t){return m("h2",{tabindex:"-1"},t)}function Fn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?m("b",{},v(n.value)):ge(o?n.subject:n.object);return Ms(t,ge(o?e:n.subject),m(
"div",{},Tt(n,o)),r)}function Hn(t){return m("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[P(n.subject),Tt(n),n.object===
null?v(n.value):P(n.object)];return m("li",{class:n.denied?"statement denied":"statement","data-statement":e},m("button",
{type:"button",class:"name",onclick:()=>C({focus:null,lines:[e]})},o[0]," ",m("i",{},o[1])," ",o[2]),m("div",{class:"sai\
d"},m(n.denied?"b":"span",{},v(n.said)),At(n)&&` \xB7 ${At(n)}`))}))}var ar=50,we={ids:[],until:ar};function vs({one:t,other:e}){C({...lt,between:[t,e]})}function Mp(t){let e=Et(t);return e===
null?ge(t):m("button",{type:"button",class:"name",onclick:()=>he(e)},m("span",{class:"unseen"},`${h("openGroup")}: `),Mt(
e))}function Op(t){let e=new Map;for(let n of t){let o=Tt(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function oc(){let t=An();we.ids!==t&&(we={ids:t,until:ar});let e=t.slice(0,we.until);return[ie(Io()),
m("p",{class:"hint"},h("endsOf")),m("ul",{class:"counted"},(d.between??[]).map(n=>{let o=O.groups.get(Et(n));return m("l\
i",{},Mp(n)," ",o?m("span",{class:"count"},h("someNames",{n:o.count})):null)})),t.length?null:m("p",{class:"absent"},h("\
noneBetween")),t.length?m("h3",{},h("relationsTitle")):null,m("ul",{class:"counted"},Op(t).map(([n,o])=>m("li",{},n," ",
m("span",{class:"count"},String(o))))),t.length?m("h3",{},h("statementsOf")):null,Hn(e),e.length<t.length?m("p",{class:"\
more"},h("partListed",{n:e.length,all:t.length})," ",m("button",{type:"button",onclick:kp},h("moreRows",{n:Math.min(ar,t.
length-e.length)}))):null]}function kp(){let t=we.until;we.until+=ar,oe(),z("#chosen .choice button")[t].focus(),X(h("pa\
rtListed",{n:Math.min(we.until,we.ids.length),all:we.ids.length}))}var ks=new Set;function rc(t){let e=Cn.get(st(t))??[];
if(!e.length)return null;let n=m("ul",{class:"counted"}),o=m("details",{class:"links",open:ks.has(t)?"":null},m("summary",
{},h("linksOfGroup",{n:e.length}),m("span",{class:"unseen"},` ${zo(t)}`)),n),r=()=>{if(!o.open){ks.delete(t);return}ks.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===st(t)?s.other:s.one,a=Et(i),l=a===null?P(i):Mt(a);return m(
"li",{},m("button",{type:"button",class:"name",onclick:()=>vs(s)},l)," ",m("span",{class:"count"},h(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function sc(){T("group-list").replaceChildren(...O.groups.size?[m("p",{},h("readGroups")),rn.every(o=>o.drawn)?"":m("p",
{},h("strongestDrawn")),m("h3",{},h("groupsTitle")),vp()]:[]);let t=T("groups");if(t.hidden=!V.size||Z()!=="overview"||!O.
groups.size&&!O.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.group,
n=[...O.opened].filter(o=>!V.get(o).names.length||E.entities.size).sort();t.replaceChildren(m("p",{},ys()),...n.map(o=>m(
"button",{type:"button","data-group":o,title:h("closeGroup"),onclick:()=>ql(o)},m("span",{"aria-hidden":"true"},"\xD7"),
" ",m("span",{class:"unseen"},`${h("closeGroup")}: `),Mt(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??L).focus(
{preventScroll:!0})}function vp(){let t=[...O.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return m("ul",
{},t.map(([e,{count:n}])=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>he(e)},Mt(e))," ",m("span",{class:"\
count"},String(n)),rc(e))))}function Sp(){if(d.between===null||!d.between.every(i=>N.has(i)))return;let t=d.between.map(i=>N.get(i));if(t.every(Bl))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/U(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];ws({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var Ss="",ic="",Es=new Set;function ac(t){ja(),Fa(),qt(),ln(),sc(),
Ct();let e=O.narrowed?`${d.focus} ${d.path} ${d.steps}`:In()?[...O.names].sort().join(" "):"",n=`${Z()} ${e}`;Ss!==n||G.
asOpened&&ic!==D?(re(),!Ss&&d.open.length&&ms(d.open[d.open.length-1])):(d.focus===null||!t)&&Ep(),d.focus!==null&&t&&!O.
narrowed&&_l(d.focus),rt()&&(j.clicked||t&&d.lines.length)&&Ul(d.focus),d.between!==null&&t&&Sp(),Ss=n,ic=D,Es=new Set(O.
opened),ft()}function Ep(){let t=d.open[d.open.length-1],e=d.open.some(o=>O.opened.has(o)&&!Es.has(o)),n=[...Es].some(o=>!O.
opened.has(o));n&&!O.opened.size?re():t!==void 0&&(e||n)&&ms(t)}var Ts=[],lr="";function As({moved:t=!1}={}){Ct(),ra(),oe(),Wi();for(let e of Ts)e.classList.remove("chosen");Ts=R?[...R.
statements].flatMap(e=>wt.get(e)??[]):[];for(let e of Ts)e.classList.add("chosen");ac(t)}function Tp(t){let e=t?null:E;t||
bo(),ca(e)}function Ap(){if(d.between!==null)return Io();let t=R?.statements.size??0;return h(t===1?"chosenOne":"chosen",
{name:d.focus!==null?P(d.focus):h("statement"),n:t})}function Ls(t){(d.language!==D||!t)&&(Zs(d.language),da(),Fi());let e=t??
{focus:null,lines:[],between:null},n=d.focus!==e.focus||d.lines.join(" ")!==e.lines.join(" ")||String(d.between)!==String(
e.between),o=ne();if(Tp(!t),zi(),Ci(),fa(),la(),q.open!==d.list&&!F.parts&&(q.open=d.list),n&&Nt(o?"details":null),n&&o&&
rt()&&T("picture").scrollIntoView(),As({moved:n&&!j.clicked}),!n){t&&Ce()!==lr&&X(Ce()),lr=Ce();return}lr=Ce(),T("detail\
s").scrollTop=0,o&&!j.clicked&&Or(),X(o?Ap():lr),j.clicked=!1}function Ot(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var _n=null;function Gn(){if(_n!==null)return _n;_n=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of S){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&_n.push({id:t,name:i,folded:` ${Ot(i)} `})}return _n}
function lc(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function Is(t){let e=Ot(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Gn()){if(!e.every(i=>r.folded.includes(i)))continue;let s=lc(r.folded,e)+(r.name===P(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of zt){let i=Math.max(...Object.values(
s).map(a=>lc(` ${Ot(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?S:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:P(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||S.get(s.id).count-S.get(r.
id).count||(r.id<s.id?-1:1))}var Un=12;function qn(t){return Is(t).slice(0,Un)}var pc=6,cc=5,fc=null;function mc(t){let e=Ot(
t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=s=>e.every(i=>s.includes(` ${i}`)),o=[...Xt].
filter(([,{label:s,inverse:i,count:a}])=>a&&[s,i].some(l=>l&&Object.values(l).some(c=>n(` ${Ot(c)}`))));fc??=[...x].flatMap(
([s,{quote:i}])=>i?[{id:s,folded:` ${Ot(i)}`}]:[]);let r=[];for(let{id:s,folded:i}of fc){if(r.length===cc)break;n(i)&&r.
push({statement:s})}return[...o.slice(0,cc).map(([s])=>({relation:s})),...r]}function Lp(t,e){if(Math.abs(t.length-e.length)>
1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-
o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===
[...s].reverse().join("")}var Ip=5,uc=null;function Np(){return uc??=new Set(Gn().flatMap(({folded:t})=>t.trim().split("\
 "))),uc}function dc(t){let e=Ot(t).split(" ").filter(Boolean).map(o=>o.length<Ip||Gn().some(({folded:r})=>r.includes(o))?
[o]:[...Np()].filter(r=>Lp(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).
map(o=>o.join(" ")).find(o=>qn(o).length)??null}var jp="http://www.w3.org/2000/svg";function dt(t,e={},...n){let o=document.createElementNS(jp,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?mt(s):s);return o.append(...n),o}function mt(t){return String(Math.
round(t*100)/100)}function Yn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var hc={M:2,L:2,C:6},Rp=100,Wt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},Cp={middle:.35,
top:.8,hanging:.8,bottom:-.2},Pp={center:"middle",right:"end",end:"end"},ae=class{fillStyle=Wt.fillStyle;strokeStyle=Wt.
strokeStyle;lineWidth=Wt.lineWidth;lineJoin=Wt.lineJoin;lineCap=Wt.lineCap;globalAlpha=Wt.globalAlpha;font=Wt.font;letterSpacing=Wt.
letterSpacing;wordSpacing=Wt.wordSpacing;textAlign=Wt.textAlign;textBaseline=Wt.textBaseline;constructor(e){this.area=e,
this.drawing=dt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
Wt);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,f=4/3*Math.tan(c/4),u=(p,w)=>{let[g,y]=[o*(Math.cos(p)-w*Math.
sin(p)),r*(Math.sin(p)+w*Math.cos(p))];return[e+g*Math.cos(s)-y*Math.sin(s),n+g*Math.sin(s)+y*Math.cos(s)]};this.lineTo(
...u(i,0));for(let p=0;p<l;p+=1){let[w,g]=[i+p*c,i+(p+1)*c];this.bezierCurveTo(...u(w,f),...u(g,-f),...u(g,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+hc[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>Rp&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+hc[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>mt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(jn),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${mt(l)} ${mt(c)}`).join(" ")).join("");this.write(dt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return ni(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),f=this.measureText(e).width*this.place.
scale,u=Pp[this.textAlign]??null,p=-(u==="middle"?f/2:u?f:0),{turn:w}=this.place,g=Pe(c.x+(p+f/2)*Math.cos(w),c.y+(p+f/2)*
Math.sin(w),w,f/2,r*.8);this.write(dt("text",{x:c.x,y:c.y+r*(Cp[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:f,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":u,transform:w?`rotate(${mt(w*180/Math.PI)} ${mt(c.x)} ${mt(
c.y)})`:null},Yn(e)),g)}write(e,n){if(!pt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?jn(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=dt("g",{},dt("title",{},Yn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var $p=3e3,Dp=120,Fe=null,Ns;function gc(t){if(t instanceof ae){Bp(t);return}let e=$t(),n=U();if(Fe!==null&&Fe.version===
xe&&Math.abs(Fe.scale-n)<n*.001&&nn(Fe.part,e)||(clearTimeout(Ns),F.printing||(Ns=setTimeout(Wp,Dp))),Fe===null)return;let{
part:r,canvas:s}=Fe;t.save(),t.globalAlpha=R?Rt():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function wc(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&O.names.has(e)&&O.names.
has(n))}function Bp(t){let e=new sn;for(let{subject:n,object:o}of wc())e.moveTo(N.get(n).x,N.get(n).y),e.lineTo(N.get(o).
x,N.get(o).y);t.save(),t.globalAlpha=R?Rt():.4,t.strokeStyle=B.line,t.lineWidth=.7/U(),t.stroke(e),t.restore()}function Wp(){
let t=$t(.5),e=U(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=B.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:xe},s=wc(),i=0,a=()=>{if(r.version===xe){o.beginPath();for(let l=Math.min(s.length,i+$p);i<
l;i+=1){let[c,f]=[N.get(s[i].subject),N.get(s[i].object)];Math.max(c.x,f.x)<t.left||Math.min(c.x,f.x)>t.right||Math.max(
c.y,f.y)<t.top||Math.min(c.y,f.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(f.x,f.y))}if(o.stroke(),i<s.length){Ns=setTimeout(
a);return}Fe=r,ft()}};a()}function zp(t,e){for(let[n,o]of $.names)o.lines&&!Ko.has(n)&&pt(o,e)&&De(t,n)}function Fp(t){let e=new Map;for(let[n,o]of $.
names){if(o.lines)continue;let{fill:r}=at(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=R?Rt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of $.names)o.lines&&!o.covers&&De(t,n);for(let n of O.groups.keys())rs(t,n)}function Hp(t){Bt(),Ko.clear(),Ya(
t),_a(t),$.rest&&gc(t);for(let e of $.lines.keys())(!R||!R.statements.has(e))&&is(t,e,!1)}function _p(t){li()?zp(t,$t()):
Fp(t);for(let[e,n]of $.names)n.covers&&De(t,e);if(_.at!==null&&O.names.has(_.at)&&De(t,_.at),!!R){Il(t,$.trunks);for(let e of R.
statements)$.lines.has(e)&&is(t,e,!0);for(let e of R.entities)De(t,e);Ll(t,$.words)}}function yc(){pi({radiusOf:t=>V.get(
Et(t))?.radius??S.get(t).size,draw:(t,e)=>{let n=Et(e);n===null?De(t,e):rs(t,n)}}),St("beforeDrawing",Hp),St("afterDrawi\
ng",_p)}function le(t){let e=U(),n=!j.byFinger&&Vo(t,e,ol).length>0,o=ll(t,n?0:void 0),r=o===null?Va(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=j.byFinger?Up(t):{name:o,group:r,lines:Vo(t,e)},{bundle:i,distance:a}=s.
name===null?Ga(t,j.byFinger?$e:Go,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<de($.lines.get(s.lines[0]),
t,$e/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function cr(t){let e=L.getBoundingClientRect();return te({x:t.clientX-
e.left,y:t.clientY-e.top})}function Gp(t,e){let n={name:null,distance:1/0};for(let[o,r]of $.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Up(t){let e=$e/U(),{name:n,distance:o}=Gp(t,e),r=Vo(t,Go/e),s=r.length?de($.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var Vn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},qp=20;function js(t,e){ut.set(t,e),N.set(t,e),
Ct(),qt(),ft()}function bc(t,e){let n=N.get(t);j.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Rs(){let{name:t,went:e}=j.
dragged;return j.dragged=null,ln(),ft(),e&&X(h("namePlaced",{name:P(t)})),e}function xc(){St("dragStart",({pointer:t})=>{
if(j.byFinger)return;let{name:e}=le(t.canvas);e!==null&&(bc(e,t.canvas),xn(!1))}),document.addEventListener("pointermove",
t=>{if(!j.dragged||!t.isPrimary)return;let e=cr(t);j.dragged.went=!0,js(j.dragged.name,{x:Math.round(e.x+j.dragged.x),y:Math.
round(e.y+j.dragged.y)})}),St("dragEnd",()=>{j.byFinger||(G.whole=!1,j.dragged&&(Rs(),xn(!0)))}),Mn.push(()=>{d.focus!==
j.placing&&(j.placing=null)})}function Mc({event:t,pointer:e}){if(!j.byFinger||t.type!=="press")return!1;let{name:n}=le(
e.canvas);return n===null||j.placing!==null?(j.rested=e,!0):(bc(n,e.canvas),ft(),!0)}function Oc(t){j.placing=j.placing===
t?null:t,oe(),(j.placing===null||!rt())&&document.getElementById("move-name")?.focus({preventScroll:!0}),j.placing!==null&&
(rt()&&Nt(null),ze(h("pickPlace",{name:yt(t)})))}function kc({pointer:t}){if(j.placing===null)return!1;let e=j.placing;return j.
placing=null,N.has(e)?(js(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),ln(),oe(),ze(h("namePlaced",{name:yt(e)})),
!0):!1}function vc(t,e){let[n,o]=Vn[e],{x:r,y:s}=N.get(t),i=qp/U();js(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),ln(),
tr(t),X(h("nameMoved",{name:P(t),where:h("sides").split(", ")[Object.keys(Vn).indexOf(e)]}))}var Yp=2;function Sc(){St("click",t=>{if(Mc(t)||kc(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=le(e.canvas);
if(o!==null){he(o);return}if(s!==null){if(String(d.between)===String([s.one,s.other]))return;j.clicked=!0,vs(s);return}if(n===
null&&!r.length){ne()&&C(lt);return}n===d.focus&&r.join(" ")===d.lines.join(" ")||(j.clicked=!0,C({focus:n,lines:r}))}),
L.addEventListener("mousemove",t=>{if(j.dragged)return;let{name:e,group:n,lines:o,bundle:r}=le(cr(t));L.title=e!==null&&
yt(e)!==P(e)?P(e):"",L.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),St("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=le(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,U()*
Yp),i=U()/s,{x:a,y:l}=ce();G.whole=!1,We({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Vp=9,ye=new Map,Ec=0;function Kp(t){let e=$t(),n=U(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
se.top)}function Jp(t,e){let n=e;if(ye.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),Kp(e)),a=i-e+Ec,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,f=Math.abs(a-c)>=1;n=f?e+c:i,Ec=f?0:a-c}if(!t&&!n)return;G.whole=
!1,G.asOpened=!1;let o=U(),{x:r,y:s}=ce();fe({position:{x:r-t/o,y:s-n/o},animation:!1})}function Tc(){L.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==j.byFinger&&xn(!e),j.byFinger=e,e&&ye.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),L.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(j.byFinger=!1);let e=ye.get(t.
pointerId);if(!e||j.dragged||(e.moves||=ye.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Vp,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Jp(n/ye.size,o/ye.size)});
for(let t of["pointerup","pointercancel"])L.addEventListener(t,e=>{let n=ye.get(e.pointerId);if(!ye.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?j.rested:null;if(j.rested=null,o&&ui(o),!j.dragged)return;let{name:r}=j.dragged;Rs()||
t==="pointercancel"||(j.clicked=!0,C({focus:r,lines:[]}))});L.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),L.addEventListener(
"contextmenu",t=>{j.byFinger&&t.preventDefault()})}function Ac(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function be(t){return d.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}function Xp(t,[e,n]){let o=N.get(t),r=S.has(t)?xo(t):new Map,s=Z()==="columns"&&!et(),i=null;for(let[a,l]of N){let[c,f]=[
l.x-o.x,l.y-o.y],u=c*e+f*n,p=Math.abs(c*n)+Math.abs(f*e);if(a===t||u<1||(s?n&&p>1:p>u))continue;let w=[n&&s||r.has(a)?0:
1,u+2*p];i&&(w[0]-i.distance[0]||w[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:w})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function Lc(){if(N.has(_.at))return _.at;if(N.has(d.focus))return d.focus;let t=pe(
1).find(n=>N.has(n)),[e]=[...O.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?st(e[0]):[...N.
keys()][0]??null)}function Nc(){return _.at!==null&&_.at.startsWith("group ")?_.at.slice(6):null}function Qp({name:t,by:e,
across:n}){let o=ot.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&Tt(r,r.object!==t),!r&&
n&&h("notLinked"),P(t),v(at(t).label),h(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Ic(t){
_.at=t.name,_.by=t.by;let e=Nc();X(e===null?Qp(t):zo(e)),tr(t.name),ft()}function jc(){L.addEventListener("focus",()=>{if(!L.
matches(":focus-visible"))return;let t=Lc();t!==null&&Ic({name:t,by:null})}),L.addEventListener("blur",()=>{_.at=null,ft()}),
L.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Vn){t.preventDefault();let e=Lc();if(_.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&S.has(e)){vc(e,n);return}let o=Xp(e,Vn[n]);o?Ic(o):X(h("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),_.at===null)return;let e=Nc();e!==null?he(e):_.at===d.focus?wi():C({focus:_.
at,lines:[]})}else t.key==="l"&&be(t)&&(_.by===null?X(h("noLine")):C({focus:null,lines:[_.by]}))})}function Cc(){let t=z("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>C({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));T("arrange-again").addEventListener("click",()=>{ut.clear(),As(),re(),L.focus({preventScroll:!0}),
X(h("arrangedAgain"))})}function Rc(t){t.preventDefault(),q.open=!0,q.scrollIntoView(),K("summary",HTMLElement,q).focus(
{preventScroll:!0})}function Cs(){let t=K("main").getBoundingClientRect().top+scrollY,e=K("summary",HTMLElement,q).getBoundingClientRect().
height+1,n=o=>K(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("\
#take > button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function Pc(){for(let t of z("[data-she\
et]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!=="true";rt()?Nt(e?t.dataset.sheet??null:null):
(t.setAttribute("aria-expanded",String(e)),T(t.dataset.sheet??"").toggleAttribute("data-open",e)),T(t.dataset.sheet??"").
scrollTop=0});for(let t of z("[data-shut]"))t.addEventListener("click",()=>Ee(()=>Nt(null)));T("to-list").addEventListener(
"click",Rc),T("skip-to-list").addEventListener("click",Rc),T("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
L.focus()}),q.addEventListener("toggle",()=>{F.parts||(q.open!==d.list&&ao({list:q.open}),q.open&&requestAnimationFrame(
()=>q.scrollIntoView({block:"nearest"})))}),q.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),C({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Ue(),scrollTo(0,0))});for(let t of z(
"#languages button"))t.addEventListener("click",()=>C({language:t.dataset.to}));for(let t of z("[data-zoom]"))t.addEventListener(
"click",()=>{t.dataset.zoom==="fit"?gs():er(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{
if(t.key==="Escape"){let e=!ne()&&!(rt()&&document.querySelector("aside[data-open]"));Ee(()=>{Nt(null),C(e?{...lt,open:[]}:
lt)}),hi();return}be(t)&&(t.key==="/"&&(t.preventDefault(),T("query").focus()),(t.key==="+"||t.key==="=")&&er(1.35),t.key===
"-"&&er(1/1.35),t.key==="0"&&gs())})}function $c(){addEventListener("resize",Cs),Cs();let t=new ResizeObserver(Cs);for(let e of[
K("header"),K("summary",HTMLElement,q),K("#take > button")])t.observe(e)}var Ps=4;function Zp({weakest:t}){let e=t.keys[0];return ee(e)===0?m("p",{},h("noWeakLink")):m("p",{},h("weakestLink"),"\
 ",m("b",{},v(x.get(e).said)),` (${yt(t.from)} \u2013 ${yt(t.to)})`)}function tm(t,e,n){return[n>1?m("h3",{},h("pathNumb\
er",{n:e+1,all:n})):null,m("div",{class:"weakest"},Zp(t)),m("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>m("li",{},
r.map(s=>Fn(s,o)))))]}function Dc(){let[t,e]=[d.focus,d.path],n=ie(h("pathTitle",{from:yt(t),to:yt(e)})),o=m("p",{class:"\
explore"},m("button",{type:"button",onclick:()=>C({path:null,through:!1})},h("pathOff"))),r=et();if(d.path===d.focus)return[
n,m("p",{},h("pathToItself")),o];if(!r){let{otherwise:l}=Ze();return[n,m("p",{class:"none"},h(l?"noPathWithout":"noPathE\
ither")),l?m("p",{class:"explore"},m("button",{type:"button",onclick:()=>C({through:!0,structural:Ht.get("structural").read(
[])})},h("throughStructural"))):null,E.statements.size<x.size?m("p",{class:"absent"},h("onlyWithinShown")):null,o]}let s=na(),
i=oa(),a=r.layers.length-1;return[n,m("p",{},[h(a===1?"oneStep":"someSteps",{n:a}),i>1?h("asManyPaths",{n:i}):null,d.through?
h("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Ps).map((l,c)=>tm(l,c,Math.min(i,s.length))),i>Ps?m("p",
{class:"absent"},h("morePaths",{n:i-Ps})):null]}function Bc(){let t=[1,2,3].map(e=>m("button",{type:"button","data-steps":e,
"aria-pressed":String(d.steps===e),"aria-label":h(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>C({steps:d.steps===e?null:
e})},String(e)));return m("div",{class:"explore"},m("div",{role:"group","aria-label":h("nearby")},m("span",{},h("nearby")),
" ",m("span",{class:"joined"},t)),m("button",{type:"button",id:"path-to","aria-pressed":String(j.picking),onclick:()=>em(
!j.picking)},h("pathTo")),N.has(d.focus)?m("button",{type:"button",id:"move-name","aria-pressed":String(j.placing===d.focus),
onclick:()=>Oc(d.focus)},h("moveName")):null,j.picking?m("p",{class:"hint",role:"status"},h("pickOther")):null)}function em(t){
if(j.picking=t,oe(),!t){document.getElementById("path-to")?.focus();return}rt()&&Nt(null),T("query").focus(),X(h("pickOt\
her"))}function Wc(){document.addEventListener("keydown",t=>{if(t.key!=="f"||!be(t))return;let e=d.focus??(E.entities.has(
_.at)?_.at:null);e!==null&&C({focus:e,lines:[],steps:d.steps===null||e!==d.focus?1:null})})}function zc(t){if(d.theme===null||!go(d.theme).has(t)||go(d.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===d.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>P(r.subject))));
return m("p",{class:"absent"},h("throughList",{theme:P(d.theme),list:[...e].join("; ")}))}function $s(){let{names:t,lines:e}=Lr(
d);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s)))return null;let o=Sn(d,t,e).map(({part:s})=>h(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=Ir(d,t,e);return d.date!==null&&e.some(s=>E.aside.has(s))&&(o.push(h("h\
iddenByDate",{date:Re(d.date)})),r.date=null),o.length?m("p",{class:"not-shown"},h("notShown",{reasons:o.join("; ")})," ",
m("button",{type:"button",onclick:()=>C(r)},h("showAllTheSame"))):null}function nm(t){let e=new Map,n=o=>{let{statement:r}=o,s=Q(r),i=r.subject===t||s.symmetric,a=JSON.stringify([s.structural,
!i,s.order,r.relation,!!r.denied]),l=e.get(a)??{words:Tt(r,!i),order:[Number(s.structural),+!i,s.order],items:[]};e.set(
a,l),l.items.push(o)};for(let o of ot.get(t))(E.statements.has(o)||E.aside.has(o))&&n({key:o,statement:x.get(o)});for(let o of E.
inferred)Q(o).symmetric||(o.subject===t||o.object===t)&&n({statement:o});return[...e.values()].sort((o,r)=>o.order[0]-r.
order[0]||o.order[1]-r.order[1]||o.order[2]-r.order[2])}function om(t){let n=/^https?:\/\//i.test(t.iri)?m("a",{href:t.iri,
rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return m("dd",{},n,` (${h(t.match)})`)}
function rm(t){let e=S.get(t),n=new Set([Ot(v(e.label))]),o=[];for(let s of[v(e.short),...e.alternative[D]||[],...e.hidden])
s&&!n.has(Ot(s))&&(n.add(Ot(s)),o.push(s));let r=m("dl");return o.length&&r.append(m("dt",{},h("otherNames")),...o.map(s=>m(
"dd",{},s))),v(e.note)&&r.append(m("dt",{},h("note")),m("dd",{},v(e.note))),e.identifiers.length&&r.append(m("dt",{},h("\
identifiers")),...e.identifiers.map(om)),r.childNodes.length?r:null}function sm(t){let e=x.get(t),n=h("deadlineOf",{name:v(
S.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return m("p",{class:"deadline"},ge(e.subject,
n),": ",h(o?"byDay":"inPeriod",{value:v(e.value)}),` (${v(e.said)})`,e.quote?[" (",m("q",{lang:e.language},e.quote),")"]:
null)}function im(t){let e=S.get(t),n=nm(t),o=ot.get(t).filter(r=>!E.statements.has(r)&&!E.aside.has(r)).length;return[ie(
P(t)),m("p",{class:"kind"},Qn(at(t),e.envisaged),v(at(t).label)),Qe(e),$s(),zc(t),Bc(),e.envisaged?m("p",{class:"envisag\
ed"},h("onlyEnvisaged")):null,rm(t),n.length||o?null:m("p",{class:"absent"},h("noStatements")),n.map(r=>[m("h3",{},r.words),
r.items.map(({key:s,statement:i})=>s?Ms(s,Os(i,t)):nc(i,t))]),(e.deadlines||[]).map(sm),e.onlyOfParts?m("p",{class:"abse\
nt"},h("onlyOfParts")):null,o>0?m("p",{class:"absent"},h(o===1?"oneLeftOut":"leftOut",{n:o})):null,e.notStated?m("p",{class:"\
absent"},v(e.notStated)):null]}function am(t){let e=x.get(t),n=[e.subject,e.object],o=(ot.get(e.subject)||[]).filter(r=>{
let s=x.get(r);return r!==t&&E.statements.has(r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==
s.object==(e.subject!==e.object)});return[ie(h("statement")),$s(),Fn(t),o.length?m("h3",{},h("statementsBetween")):null,
o.map(r=>Fn(r))]}function lm(t){let e=ji(t);return e!==null?[ie(e),Hn(t)]:[ie(h("statementsHere",{n:t.length})),m("p",{class:"\
hint"},h("chooseOne")),Hn(t)]}function cm(){return d.focus!==null?d.path!==null?Dc():im(d.focus):d.between!==null?oc():d.
lines.length>1?lm(d.lines):am(d.lines[0])}function Fc(){let t=T("chosen"),e=T("reading"),n=ne();t.hidden=!n,e.hidden=n;let o=m(
"button",{type:"button",class:"clear","aria-label":h("clear"),title:`${h("clear")} (Esc)`,onclick:()=>C(lt)},"\xD7");if(t.
replaceChildren(...n?[o,...cm().flat(3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute(
"hidden",Z()!=="columns");let r=Dr(),s=pe(5,r).filter(i=>r(i)>0);T("most").replaceChildren(...s.length?[m("h3",{},h("mos\
tNamed")),m("ul",{},s.map(i=>m("li",{},ge(i)," ",m("span",{class:"count"},String(r(i))))))]:[])}var fm=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function Hc(){let t=m(
"input",{type:"checkbox",id:"single-keys"});t.checked=d.keys,t.addEventListener("change",()=>C({keys:t.checked}));let e=[
m("dl",{class:"keys"},fm.map(([r,s])=>m("div",{},m("dt",{},r.split(" ").flatMap(i=>[" ",m("kbd",{},i)]).slice(1)),m("dd",
{},h(s))))),m("label",{class:"switch"},t,m("span",{},h("singleKeys")))],n=m("p",{},h("helpPointer")),o=matchMedia("(poin\
ter: coarse)").matches;cn(h("help"),o?[n,...e]:[...e,n]),o&&(bt.scrollTop=0)}function _c(){T("help").addEventListener("c\
lick",Hc),document.addEventListener("keydown",t=>{t.key!=="?"||!be(t)||(t.preventDefault(),Hc())})}function Gc(){let t=T("query",HTMLInputElement),e=T("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expande\
d","false"),t.removeAttribute("aria-activedescendant"),o=-1},s=p=>{o=p;let w=z("[id]",HTMLElement,e);w.forEach((g,y)=>g.
setAttribute("aria-selected",String(y===p))),!(p<0)&&(t.setAttribute("aria-activedescendant",w[p].id),w[p].scrollIntoView(
{block:"nearest"}))},i=({id:p,relation:w,statement:g})=>{r(),t.value="",w!==void 0?C({...lt,relation:new Set([w]),...Xt.
get(w).structural?{structural:!0}:{}}):g!==void 0?C({focus:null,lines:[g]}):C({focus:p??null,lines:[]})},a=p=>m("li",{class:"\
none",role:"option","aria-disabled":"true"},p),l=({relation:p,statement:w})=>{if(p!==void 0){let{label:b,count:A=0}=Xt.get(
p),I=`${h("foundRelation")}, ${h(A===1?"oneStatement":"someStatements",{n:A})}`;return[m("span",{},v(b),m("span",{class:"\
hint"},I))]}let g=x.get(w),y=[h("foundQuote"),At(g)].filter(Boolean).join(", ");return[m("span",{},m("q",{lang:g.language},
g.quote),m("span",{class:"hint"},y))]},c=(p,w="")=>{let g=P(p)===w||` ${Ot(P(p))}`.endsWith(` ${Ot(w)}`),y=m("span",{class:"\
hint"},v(at(p).label),g?"":` \xB7 ${h("alsoWritten",{name:w})}`);return[Qn(at(p),S.get(p).envisaged),m("span",{},P(p),y)]},
f=()=>{let p=Is(t.value);n=p.slice(0,Un),n.length<pc&&n.push(...mc(t.value));let w=n.length?null:dc(t.value);if(w!==null&&
(n=qn(w)),e.replaceChildren(...n.map((y,b)=>{let A=m("li",{role:"option",id:`result-${b}`,"aria-selected":"false"},y.id===
void 0?l(y):c(y.id,y.name));return A.addEventListener("mousedown",I=>{I.preventDefault(),i(y)}),A})),!Ot(t.value)){r();return}
n.length||e.append(a(h("noResults"))),p.length>Un&&e.append(a(h("moreFound",{n:Un,all:p.length}))),w!==null&&e.prepend(a(
h("didYouMean")));let g=n.length===1?h("oneResult"):n.length?h("results",{n:Math.max(p.length,n.length)}):h("noResults");
X(w===null?g:`${h("didYouMean")} ${n.map(({id:y=""})=>P(y)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","tr\
ue"),u(),n.length?s(0):o=-1},u=()=>{if(e.hidden)return;let p=window.visualViewport;if(!p)return;let w=p.offsetTop+p.height-
e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let p of["resize","\
scroll"])window.visualViewport?.addEventListener(p,u);t.addEventListener("input",f),t.addEventListener("focus",()=>{Gn(),
t.value&&f()}),t.addEventListener("blur",r),t.addEventListener("keydown",p=>{p.key==="ArrowDown"||p.key==="ArrowUp"?(p.preventDefault(),
e.hidden&&f(),n.length&&s((o+(p.key==="ArrowDown"?1:-1)+n.length)%n.length)):p.key==="Enter"?(p.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):p.key==="Escape"&&(t.value||!e.hidden)&&(p.stopPropagation(),p.preventDefault(),t.value="",r())}),T("sear\
ch").addEventListener("submit",p=>p.preventDefault())}function Uc(){J("change",Ae(k.changes.map(t=>t.id))),vn.push(fr),Yt.push({on:()=>d.change!==null,name:t=>d.change===null||
fr.name(d.change,t),statement:t=>d.change===null||fr.statement(d.change,t)})}var fr={part:"change",name:(t,e)=>t.has(S.get(
e).change||"unchanged")||ot.get(e).some(n=>fr.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function qc(){bi(),Ai(),Ii(),Pi(),Ji(),Uc(),Gi(),Ac(),Zi()}var ur=16/2.54*72,fn=6,ht=10,pr=Math.floor(Me*ur/fn)-1;function Bs(t){let e=new Set([...t.drawn].map(u=>S.get(u).class)),
o=k.families.flatMap(u=>u.classes.map(p=>p.id)).filter(u=>e.has(u)).map(u=>{let p=zt.get(u)??mn;return{text:v(p.label),draw:(w,g,y,b)=>Yc(
w,p,!1,g,y,b)}});[...t.drawn].some(u=>S.get(u).envisaged)&&o.push({text:h("envisaged"),draw:(u,p,w,g)=>Yc(u,mn,!0,p,w,g)});
let r=t.statements.filter(u=>$.lines.has(u)).map(u=>x.get(u)),s=k.modalities.filter(({id:u})=>r.some(p=>!p.holder&&p.modality===
u)).map(({label:u,line:p})=>({text:v(u),wide:!0,draw:(w,g,y,b)=>Ds(w,k.lines[p],!1,g,y,b)}));r.some(u=>u.holder)&&s.push(
{text:h("someonesView"),wide:!0,draw:(u,p,w,g)=>Ds(u,k.lines.thin,!1,p,w,g)}),r.some(u=>u.denied)&&s.push({text:h("denie\
d"),wide:!0,draw:(u,p,w,g)=>Ds(u,k.lines.solid,!0,p,w,g)});let i=new Set([...t.groups].flatMap(u=>[...O.groups.get(u).fills.
keys()])),a=k.families.map(({label:u,classes:[{id:p}]})=>({label:u,fill:(zt.get(p)??mn).fill})).filter(({fill:u})=>i.has(
u)).map(({label:u,fill:p})=>({text:v(u),draw:(w,g,y,b)=>um(w,p,g,y,b)})),l=new Set([...[...t.drawn].map(u=>S.get(u).change),
...r.map(u=>u.change)]),c=k.changes.filter(({id:u})=>u in Hr&&l.has(u)).map(({id:u,label:p})=>({text:v(p),draw:(w,g,y,b)=>Ho(
w,u,g+b*.5,y,b*.42)}));return[{title:h("changes"),items:c},{title:h("kinds"),items:o},{title:h("groupRims"),items:a},{title:h(
"said"),items:s}].filter(({items:u})=>u.length)}function Yc(t,e,n,o,r,s){let i=s*.44;ls(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?B.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function um(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function Ds(t,e,n,o,r,s){t.strokeStyle=
B.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
B.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Vc(t,e,n){
let o=[""],r=s=>xt(s)*e;for(let s of t.split(/\s+/).filter(Boolean)){let i=o.length-1;if(r(`${o[i]} ${s}`)<=n){o[i]=`${o[i]}\
 ${s}`.trim();continue}for(;r(s)>n;){let a=[...s];for(;a.length>1&&r(a.join(""))>n;)a.pop();o.push(a.join("")),s=s.slice(
a.join("").length)}o.push(s)}return o.filter(Boolean)}function Kc(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,f="")=>(t.textBaseline=
"middle",t.fillStyle=B.text,Qt(t,l,c,i,r,f),c+xt(l,f)*r);for(let{title:l,items:c}of Bs(e)){let f=a(`${l}:`,ht,"600")+r;for(let{
text:u,wide:p,draw:w}of c){let g=r*(p?3:1.5);f+g+xt(u)*r>n-ht&&f>ht&&(f=ht,i+=s),t.save(),w(t,f,i,r),t.restore();let y=Vc(
u,r,n-2*ht-g);y.forEach((b,A)=>{A&&(i+=s),a(b,f+g)}),f+=g+It(y)*r+r*1.2}i+=s}i+=r*.2;for(let l of Vc(zn(e),r,n-2*ht))a(l,
ht),i+=s;return i-s/2+ht/2}function Ws(t){let e={printing:F.printing,at:_.at};F.printing=!0,_.at=null,on();try{return t()}finally{F.printing=e.printing,
_.at=e.at,on()}}function pm(){let t=new ae({left:0,top:0,right:L.clientWidth,bottom:L.clientHeight});return ci(t),t}function zs({
captioned:t=!0}={}){return Ws(()=>mm(t))}function mm(t){let e=pm(),n=Wn(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
ht),i=Math.max(o.top,r.top-ht),a=Math.min(o.right,r.right+ht)-s,l=Math.min(o.bottom,r.bottom+ht)-i,c=Math.ceil(Math.max(
a,t?pr:0)),f=new ae({left:0,right:c,top:0,bottom:1/0}),u=Math.ceil(t?Kc(f,n,c,l+ht,Math.max(12,c*(fn+.5)/ur)):l),p=sr(n),
w=[...$.names.values(),...$.groups.values()].filter(b=>b.lines),g=w.reduce((b,{type:A})=>Math.min(b,A),1/0)*U();return{root:dt(
"svg",{viewBox:`0 0 ${c} ${u}`,width:c,height:u,role:"img",lang:D,"font-family":Lt.family.replaceAll('"',"'"),"text-rend\
ering":"geometricPrecision","aria-labelledby":"title description"},dt("title",{id:"title"},Yn(v(k.title))),dt("desc",{id:"\
description"},Yn(p)),dt("clipPath",{id:"frame"},dt("rect",{x:s,y:i,width:a,height:l})),dt("rect",{width:c,height:u,fill:B.
ground}),dt("g",{transform:`translate(${mt((c-a)/2-s)} ${mt(-i)})`},dt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?
[dt("path",{d:`M${ht} ${mt(l+ht/2)}H${c-ht}`,stroke:"#bbb"}),f.drawing]:[]),width:c,height:u,top:i,seen:n,text:p,written:w.
filter(b=>"id"in b).length,letters:g/c*ur}}function un(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var mr=Me/fn*(72/25.4),Fs={upright:{width:184*mr,height:190*mr},lying:{width:271*mr,height:136*mr}},dm={upright:184,lying:271},
hm=8,gm=8,Jc=[.6,.9,1.2],Xc=[1,1.4,2,2.8];function dr({width:t,height:e},n,o=Oa){let r={scale:U(),position:ce(),animation:!1},
s={whole:G.whole,room:wn,names:O.names};F.printing=!0;let i=new Set([...O.names].filter(p=>!E.bare.has(p)));(i.size||O.groups.
size)&&(O.names=i);let a={width:t-se.left-se.right,height:e-se.top-se.bottom};ut.size||bn(a);let l=me(o),c=ut.size?0:l;c||
(M.width+=M.text/4);let f=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),u=(p,w)=>{Object.assign(L.style,
p),qt(),Ct(),ft(),w(),ft()};u({width:`${Math.floor(t)}px`,height:`${Math.floor(f)}px`},Be);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{F.printing=!1,O.names=s.names,bn(s.room),me(),u({width:"",height:""},()=>fe(r)),G.whole=s.
whole}}function Zc(){let t;for(let e of O.names.size>ve?Xc.slice(-1):Xc)for(let n of O.groups.size?Jc.slice(-1):Jc){let o=e*
pr;if(t=dr({width:o,height:n*o},()=>zs(),1),tf(t))return t}return t}function tf({written:t,seen:e}){return t===e.drawn.size}
function ef(t){return tf(t)&&t.letters>=fn}function Qc(t){let e=Fs[t];return dr(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=zs({captioned:!1}),f=Array.from({length:n+1},(p,w)=>Math.min(i,Math.max(0,se.top+w*o-a)));
[f[0],f[n]]=[0,i];let u=f.slice(1).map((p,w)=>{let g=p-f[w];r.setAttribute("viewBox",`0 ${mt(f[w])} ${s} ${mt(g)}`),r.setAttribute(
"height",mt(g));let y=n>1?`${l} ${h("sheetOf",{n:w+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
un(r))}`,A=`width: ${mt(Math.min(100,100*s/e.width))}%`;return m("img",{alt:y,src:b,style:A})});return{part:m("div",{class:t,
"data-sheets":n},u),seen:c}})}function wm(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new ae({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),m("li",{},dt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return m("div",{id:"paper-legend"},Bs(t).map(({title:n,items:o})=>m("ul",{},m("li",{class:"title"},n),o.map(e))),m("\
p",{},zn(t)))}function ym(t){let e=new Map;for(let{cells:o}of z(".wide > table tr:not([hidden])",HTMLTableRowElement,q))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${D}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=It((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(hm,(t/25.4*72-gm*e.size)/n)}function nf(){let t=!1;addEventListener("beforeprint",()=>{if(F.parts)return;
t=q.open;let[e,n]=[Qc("upright"),Qc("lying")];F.parts=[m("div",{id:"paper"},e.part,n.part),Ws(()=>wm(e.seen))],L.after(F.
parts[0]),T("legend").prepend(F.parts[1]),q.open=!0,qr(sa);for(let[o,r]of Object.entries(dm))q.style.setProperty(`--${o}`,
`${mt(ym(r))}pt`)}),addEventListener("afterprint",()=>{if(F.parts){q.open=t;for(let e of F.parts)e.remove();F.parts=null,
qr(jt)}})}function bm(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function of(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,bm(n.subarray(4,e.length+8))),n}function xm(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,f])=>of("iTXt",a(`${c}\0\0\0${D}\0\0${f.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),of("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}async function rf({root:t,width:e,height:n,text:o}){
let r=URL.createObjectURL(new Blob([un(t)],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=m(
"canvas",{width:e*3,height:n*3});i.getContext("2d")?.drawImage(s,0,0,e*3,n*3);let a=await new Promise(l=>{i.toBlob(l,"im\
age/png")});if(!a)throw new Error("the picture is too large for this browser");return xm(new Uint8Array(await a.arrayBuffer()),
e*3,.16,{Title:v(k.title),Description:o})}finally{URL.revokeObjectURL(r)}}function Hs(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>m("span",{class:n,lang:n},o))}function Mm(t){let e=o=>[
...o.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(v(k.title)),d.focus===null?"":e(P(d.focus)),d.date??kn()].filter(Boolean).join("_")}.${t}`}function lf(t,e){let n=URL.
createObjectURL(t),o=Mm(e);return m("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function cf(t,e){
ze(h("saved",{name:lf(t,e)}))}function ff(t,e=null){let n=()=>ir(t,m("p",{lang:D},t),h("copiedText"));nr(h("alternative"),
t,[e?m("p",{},h("saved",{name:e})):null,m("p",{class:"hint"},h("alternativeHint"))],[m("button",{type:"button",class:"co\
py",onclick:n},h("copyText"))])}async function Om(t){try{ff(t.text,lf(await rf(t),"png"))}catch{cn(h("savePng"),[m("p",{},
h("tooLarge"))])}}function km(t){bt.close(),C({...lt,focus:t,steps:1,layout:"columns"})}var vm=60;function uf(t,e,n,o){let r=[
...new Set([d.focus??[],...pe(S.size)].flat())].filter(s=>n.has(s)&&!(s===d.focus&&d.steps===1)&&xo(s).size<=vm).slice(0,
4);cn(t,[m("p",{},e),m("ul",{},r.map(s=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>km(s)},P(s)))))],[o])}
function sf(t){let e=Zc();if(ef(e))return t(e);let n=new Intl.NumberFormat(D,{maximumFractionDigits:1}).format(e.letters);
return uf(h("tooSmall"),h("tooSmallHint",{points:n}),e.seen.names,m("button",{type:"button",onclick:()=>t(e)},h("saveAny\
way")))}function Sm({root:t}){bt.open&&bt.close(),cf(new Blob([un(t)],{type:"image/svg+xml"}),"svg")}function Em(){let[t,
e]=dr(Fs.upright,()=>[[...Bt().names.values()].filter(({lines:o})=>o).length,O.names.size]);if(t>=e/2){print();return}let n=()=>{
bt.close(),print()};uf(h("tooMany"),h("tooManyHint",{n:t,all:e}),O.names,m("button",{type:"button",onclick:n},h("printAn\
yway")))}var af={savePng:()=>sf(Om),saveSvg:()=>sf(Sm),alternative:()=>ff(sr(Wn())),copyTable:tc,saveCsv:()=>cf(ec(),"cs\
v"),print:Em};function pf(){let t=m("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Hs("tak\
e")),e=m("ul",{id:"take-list",hidden:""},Object.entries(af).map(([r,s])=>m("li",{},m("button",{type:"button","data-take":r,
onclick:()=>{o(!1),t.focus(),s()}},Hs(r))))),n=m("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",
String(r))};t.addEventListener("click",()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.
stopPropagation(),o(!1),t.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;r.preventDefault(),o(!0);let i=[
t,...z("button",HTMLButtonElement,e)];i[(i.findIndex(a=>a===document.activeElement)+s+i.length)%i.length].focus()}),n.addEventListener(
"focusout",r=>{r.relatedTarget&&!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||
o(!1)}),L.after(n),K("#list .wide").before(m("div",{class:"taking"},["copyTable","saveCsv"].map(r=>m("button",{type:"but\
ton",onclick:af[r]},Hs(r)))))}function Tm(){br(),G.asOpened?re():G.whole?Be():me(),qt(),Ct(),ft()}q.open=!1;oi();Wa();qc();yc();Sc();Gl();Tc();xc();Si(
t=>Ee(()=>Ls(t)));bo();ma(Fc);Pc();addEventListener("hashchange",ha);matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",()=>{on(),ft()});ri(Tm);on();Hi();Ri();ua();ia();Yi();Gc();nf();pf();Vl();_c();gi();jc();Cc();Wc();for(let t of z(
"[tabindex]",HTMLElement,L))t.tabIndex=-1;$c();fi();Ls(null);Vr();window.graphbuilder={network:mi(),names:()=>[...Bt().names.
values()].map(t=>({...t})),pointOn:(t,e=.5)=>Bt().lines.has(t)?_t($.lines.get(t),e):null,at:le,groups:()=>[...Bt().groups.
values()].map(t=>({...t,count:O.groups.get(t.key).count})),bundles:()=>Bt()&&[...Do()].map(t=>({ends:[t.one,t.other].map(
e=>Et(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>_t(Bo(t),n/40))})),moved:()=>[...ut.keys()],words:()=>Bt().
words.map(t=>({...t})),shown:()=>E,walked:()=>_.at,outcomes:t=>Object.fromEntries(Ne.map(e=>[e,Ye(t,Ie(e),k.outcomes)])),
found:qn};})();
