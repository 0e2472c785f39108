"use strict";(()=>{function Jn(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var v=Jn("content"),M=v.size,qc={nl:[],en:[]},
Yc={nl:"",en:""},[Vc,Kc]=v.languages;function Xt(t){if(typeof t=="string")return{nl:t,en:t};let e={...Yc};return[e[Vc],e[Kc]]=
t,e}var ar=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return Xt(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:Xt(this.held.short)}get alternative(){return this.held.alternative??qc}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:Xt(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:Xt(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},O=new Map(v.entities.map(([t,e])=>[t,new ar(e)])),bt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),bt.set(t.dataset.statement,t);var Bs=[
...O.keys(),...v.namesElsewhere],cr=v.ways.map(t=>({modality:t.modality??"",said:Xt(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:v.sources[t.origin??0]?.id,source:t.source===void 0?null:Xt(t.source),language:t.language??""})),Kn=v.times.
map(({when:t,days:e})=>({when:Xt(t??""),days:e??null})),Ws=v.places.map(({where:t,text:e})=>({where:Xt(t??""),text:e??""})),
[Gs,zs,Jc,pn,Xc,Fs,Hs,Qc,_s]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>v.columns.indexOf(
t)),lr=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Bs[this.row[zs]]}get relation(){return v.relationOrder[this.
row[Jc]]}get object(){return typeof this.row[pn]=="number"?Bs[this.row[pn]]:null}get value(){return typeof this.row[pn]==
"number"?null:Xt(this.row[pn])}get way(){return cr[this.row[Xc]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return Kn[this.row[Fs]].when}get days(){return Kn[this.
row[Fs]].days}get where(){return Ws[this.row[Hs]].where}get text(){return Ws[this.row[Hs]].text}get quote(){return bt.get(
this.row[Gs])?.querySelector("q")?.textContent??this.row[Qc]??""}get change(){return this.row[_s]?.change}get differences(){
return this.row[_s]?.differences}get isWhole(){return this.row[zs]<O.size&&(this.object===null||this.row[pn]<O.size)}get isLink(){
return this.object!==null&&this.isWhole}},x=new Map(v.statements.map((t,e)=>[t[Gs],new lr(t,e)]));var Ft=new Map(Object.entries(v.classes)),Qt=new Map(Object.entries(v.relations)),Us=new Map(v.modalities.map(t=>[t.id,t])),
rt=new Map;for(let t of O.keys())rt.set(t,[]);for(let[t,{subject:e,object:n}]of x)rt.get(e)?.push(t),n!==e&&rt.get(n)?.push(
t);var B=document.documentElement.dataset.language;function qs(t){B=t}function S(t){return t&&(t[B]||t.nl||t.en)||""}function g(t,e={}){
return v.words[t][B].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var dn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function lt(t){return Ft.get(O.get(t).class)||dn}function D(t){return O.
has(t)&&S(O.get(t).label)||t}function X(t){let e={nl:t.relation,en:t.relation};return Qt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Ct(t,e=!1){let n=X(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
g("deniedRelation",{relation:o}):o}function Mt(t){let e=[S(t.where)];return v.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function Ge(t){let e=t.object===null?S(t.value):D(t.object);return`${D(t.subject)} ${Ct(t)} ${e}`}
function hn(t,e,n){return g(t===1?e:n,{n:t})}function ut(t){return S(O.get(t).short)||t}var I={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},ke=0;function Ys(t){I=t}function Pt(){ke+=1}function A(t,e){return J(`#${t}`,e)}function J(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function W(t,e,n=document){return[...n.querySelectorAll(t)]}function m(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Xn(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=v.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}for(let t of document.querySelectorAll("#lanes .said:not([data-statements])"))t.dataset.statements=decodeURIComponent(t.
hash.replace("#row-",""));var Vs=B;function Ks(t){let e=t.closest("[data-statements]");return x.get(e?.dataset.statements?.
split(" ")[0])}function Zc(t){let e=X(Ks(t));return S(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function tf(t){
return W("#key [data-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${B}`)?.textContent??t.textContent}
function Js(){if(Vs!==B){Vs=B;for(let t of W("#lanes :is([data-name], [data-of])"))t.textContent=ut(t.dataset.name??t.dataset.
of??"");for(let t of W("#lanes [data-way]"))t.textContent=tf(t);for(let t of W("#lanes .verb"))t.textContent=Zc(t);for(let t of W(
"#lanes .place"))t.textContent=Mt(Ks(t))}}var C={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},_={at:null,by:null},q={whole:!0,asOpened:!1},
H={printing:!1,parts:null};var Ue=100,ve=11,fr,gn,Qn=new Map,It={family:"",least:ve,between:0,words:0,version:0};function ur(){let[t,e]=[...fr.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(It,{family:e.fontFamily,least:Math.
max(ve,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:It.version+1}),Qn.clear()}
function Ht(){return H.printing?ve:It.least}function Xs(t,e){t.font=`${e} ${Ue}px ${It.family}`.trim(),t.letterSpacing=`${It.
between*Ue}px`,t.wordSpacing=`${It.words*Ue}px`}function kt(t,e=""){let n=`${e} ${t}`;return Qn.has(n)||(Xs(gn,e),Qn.set(
n,gn.measureText(t).width/Ue)),Qn.get(n)}function vt(t,e=""){return t.reduce((n,o)=>Math.max(n,kt(o,e)),0)}function Zt(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/Ue,r/Ue),Xs(t,s),t.fillText(e,0,0),t.restore()}function Se(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&kt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(kt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&kt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function Oe(t){return t.some(e=>e.endsWith("\u2026"))}function Qs({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(gn,{font:t,letterSpacing:e,wordSpacing:n}),gn.measureText(
o)}function Zs(){fr=document.body.appendChild(m("div",{id:"probe","aria-hidden":"true"},m("span",{},"Ag"),m("span",{},"a\
g m"))),gn=document.createElement("canvas").getContext("2d"),ur()}function ti(t){new ResizeObserver(t).observe(fr.lastElementChild)}var Zn=300,Ee=1e3,te=6,N=new Map,yn=null,pt=new Map,k={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function $t(t){
return M.line*M.grown*Yt(t).length+M.row}function to(){let t=new Map;for(let[e,{x:n}]of N){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>N.get(n).y-N.get(o).y))}var wn=new Map,ef=5e4,ei=0;
function Yt(t){let e=`${B} ${M.text} ${t}`;return wn.has(e)||wn.set(e,Se(ut(t),M.text/M.name)),wn.get(e)}function bn(t){
M.text=t,(ei!==It.version||wn.size>ef)&&wn.clear(),ei=It.version}function ni(t){k=t}function eo(){return[...k.groups.values()].
reduce((t,{count:e})=>t+e,0)}function xn(t){yn=t}var nf=1e3,L=document.getElementById("canvas"),Et,Te,mr;function oi(t){let e=2*mr.radiusOf(t);return{id:t,...N.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>mr.draw(n,t),nodeDimensions:{width:e,height:e}})}}function Vt(){
let t=N.size>nf?new Map:N,e=Te.getIds().filter(o=>!t.has(o));e.length&&Te.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=Te.get(o);return i===null||i.x!==r||i.y!==s});n.length&&Te.update(n.map(([o])=>oi(o)))}function ri(){return Te.length>
0}function U(){return Et.getScale()}function ce(){return Et.getViewPosition()}function fe(t){Et.moveTo(t)}function no(t){
return Et.canvasToDOM(t)}function Dt(t){return Et.DOMtoCanvas(t)}function Bt(t=0){let[e,n]=[L.clientWidth,L.clientHeight],
o=Dt({x:-t*e,y:-t*n}),r=Dt({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function mt(){Et.redraw()}
function si(t){let{canvas:e}=Et;e.getContext=()=>t;try{mt()}finally{delete e.getContext}}function ii(){Et.setSize("100%",
"100%")}function Mn(t){Et.setOptions({interaction:{dragView:t}})}function ai(t){Et.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Tt(t,e){Et.on(t,e)}function li(t){mr=t;for(let{id:e,x:n,y:o}of Jn("names"))N.set(e,{x:n,y:o});
Te=new vis.DataSet([...N.keys()].map(oi)),Et=new vis.Network(L,{nodes:Te,edges:[]},JSON.parse(Jn("options"))),Et.once("a\
fterDrawing",()=>document.getElementById("still")?.remove())}function ci(){return Et}var V=document.getElementById("list");function st(){return matchMedia("(max-width: 899px)").matches}function Nt(t){for(let e of W(
"[data-sheet]")){if(!st()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),A(e.dataset.sheet??"").toggleAttribute("data-open",n)}}function oo(t){return t!==null&&t.getClientRects().length>0}function fi(t){return t.getAttribute("aria-label")??t.textContent}
function of(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(o=>(o?document.querySelector(o):null)??[]).find(oo)}var pr=null;function dr(){let t=document.
activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(pr={part:t,name:_.at}),document.querySelector("#chosen h2")?.
focus({preventScroll:!0})}function ui(){let t=pr;pr=null;let e=document.activeElement;!t||!oo(t.part)||e!==document.body&&
!e?.closest("#reading")||(t.part===L&&N.has(t.name)&&(_.at=t.name),t.part.focus({preventScroll:!0}))}function Ae(t){let e=document.
activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=fi(e);t();let r=document.
activeElement;if(r!==e&&r!==null&&r!==document.body||oo(e))return;((n?W(e.localName,HTMLElement,n).find(i=>oo(i)&&fi(i)===
o):null)??of(n))?.focus({preventScroll:!0})}function mi(){document.addEventListener("focusin",t=>{let e=t.target;if(!st()||
!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(e)&&!e.closest("#she\
ets, dialog")&&Nt(null)})}function pi(){Nt("details"),dr()}var _t=new Map,rf=new Set(["yes","on","closed","place","nl","en",v.opens]),hr=[],qe=[],Kt=[],kn=[],ct={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},d={},sf=B,di=()=>{},Le;function Q(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));_t.set(t,{read:e,write:n,as:o,knows:r??(i=>rf.has(i)||s(i))}),Object.assign(
d,{[o]:e([])})}function so(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function gr(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Ie(t){let e=[
...t];return{read:n=>{let o=new Set(so(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:gr([...n]),knows:n=>n===""||e.includes(n)}}function vn(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function hi(){Q("focus",vn(t=>O.has(t))),Q("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),Q("language",{read:([t])=>["nl","en"].includes(
t)?t:sf,write:t=>[t]}),Q("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),qe.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function gi(t,e={}){for(let n of qe)t={...t,...n(t,e)};return t}function wi(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=_t.get(t);return n?so([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function yi(){let t=new URLSearchParams(location.hash.slice(1)),e=[..._t].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return gi(Object.fromEntries(e))}function ro(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of _t){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function bi(t){let e=hr.reduce((n,o)=>o(n),t);return gi({...d,...e},e)}function wr(t){let e=d;d=t,ro(e)!==ro(d)&&di(
e)}function $(t){Le!==void 0&&Ye();let e=bi(t),n=ro(e);n!==location.hash.slice(1)&&(location.hash=n),wr(e)}function io(t){
clearTimeout(Le),Le=setTimeout(Ye,200),wr(bi(t))}function Ye(){clearTimeout(Le),Le=void 0;let t=ro(d);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function xi(){clearTimeout(Le),Le=void 0,wr(yi())}function Mi(t){d=yi(),di=e=>{t(e);
for(let n of kn)n(e)}}function ao(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&lo(Ve(t))===t}function Ve(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function lo(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function Sn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var vi="denied";function uo(t){return t.denied?vi:t.modality}var mo=v.families.flatMap(t=>t.classes.map(e=>e.id)),af=Ie(
mo);function Si(){Q("class",{read:t=>af.read(so(t,e=>mo.includes(e)).flatMap(ki)),write:t=>{if(t===null)return[];let e=v.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return gr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>ki(t).length>0}),Q("modality",Ie(po)),Q("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),Q("relation",Ie(Qt.keys())),Q("source",Ie(v.sources.map(({id:t})=>t))),
Q("theme",vn(t=>xr().includes(t)));for(let t of On)Kt.push({...t,on:()=>d[t.part]!==fo(t.part),name:e=>d[t.part]===fo(t.
part)||t.name(d[t.part],e),statement:e=>d[t.part]===fo(t.part)||t.statement(d[t.part],e)});qe.push((t,e)=>{let{names:n,lines:o}=Mr(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return kr(t,n,o);if(!On.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!En(t,[],[s]).length);return o.length&&r.length?{}:En(t,n,o).length?ct:{}})}function ki(t){
if(!t||mo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=v.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):mo.filter(o=>Ft.get(o)?.ancestors.some(e))}var po=v.modalities.filter(({count:t})=>t).map(({id:t})=>t);
cr.some(({denied:t})=>t)&&po.push(vi);var co=null;function xr(){if(co)return co;let t=[...x.values()].filter(o=>O.has(o.
object)&&X(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[O.get(o).class,...Ft.get(O.get(o).class)?.ancestors??
[]].includes("Theme"));return co=v.variants.includes("plain")?e:n,co}var yr=new Map;function ho(t,e=v.inferred){let n=JSON.
stringify([t,e.length>0]);if(yr.has(n))return yr.get(n);let o=[...x.values()].filter(({object:f})=>f!==null),r=new Map;for(let f of o)
!X(f).within&&!X(f).leadsTo||(r.has(f.object)||r.set(f.object,[]),r.get(f.object).push(f.subject));let s=[...o,...e].filter(
f=>f.object===t&&(X(f).toTheme||X(f).within)),i=new Set(s.map(({subject:f})=>f));for(let f of i)for(let u of r.get(f)??[])
i.add(u);let l=o.filter(({subject:f,object:u})=>i.has(f)!==i.has(u)).map(({subject:f,object:u})=>i.has(f)?u:f).filter(f=>O.
has(f)&&lt(f).column===1),c=new Set([t,...i,...l]);return yr.set(n,c),c}var Ne=()=>!0,br=(t,e)=>new Set([...t,...e]),On=[
{part:"class",name:(t,e)=>t.has(O.get(e).class)||!Ft.has(O.get(e).class),statement:Ne,loosen:(t,e)=>br(t,e.map(n=>O.get(
n).class).filter(n=>Ft.has(n)))},{part:"source",name:(t,e)=>rt.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.
has(x.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>ho(t).has(e),statement:Ne,loosen:()=>null},{part:"modali\
ty",fades:!0,name:Ne,statement:(t,e)=>t.has(uo(x.get(e))),loosen:(t,e,n)=>br(t,n.map(o=>uo(x.get(o))))},{part:"relation",
fades:!0,name:Ne,statement:(t,e)=>t.has(x.get(e).relation)||!Qt.has(x.get(e).relation),loosen:(t,e,n)=>br(t,n.map(o=>x.get(
o).relation))},{part:"structural",fades:!0,name:Ne,statement:(t,e)=>!X(x.get(e)).structural,loosen:()=>!0}],fo=t=>t==="s\
tructural"?!0:null;function En(t,e,n){return On.filter(({part:o,name:r,statement:s})=>t[o]!==fo(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function Mr(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>O.has(n)),lines:t.lines}}function kr(t,e,n){let o={};for(let r of En(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=_t.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function Oi(){let t=Kt.filter(
u=>u.on()),e=t.filter(u=>u.dated),n=t.filter(u=>!u.dated),o=n.filter(u=>!u.fades),[r,s]=[new Set,new Set];for(let u of O.
keys())n.every(p=>p.name(u))&&(r.add(u),e.every(p=>p.name(u))&&s.add(u));let i=(u,{subject:p,object:h})=>u.has(p)&&(h===
null||u.has(h)),[a,l,c,f]=[new Set,new Set,new Set,new Set];for(let[u,p]of x){if(!p.isWhole)continue;if(!t.length){a.add(
u);continue}if(!i(r,p)||!o.every(w=>w.statement(u)))continue;let{subject:h,object:y}=p;if(c.add(h).add(y),!!n.every(w=>w.
statement(u))){if(!i(s,p)||!e.every(w=>w.statement(u))){l.add(u);continue}a.add(u),f.add(h).add(y)}}return{entities:s,statements:a,
aside:l,bare:new Set([...c].filter(u=>s.has(u)&&!f.has(u))),inferred:new Set(v.inferred.filter(u=>s.has(u.subject)&&s.has(
u.object)&&u.premises.every(p=>a.has(p))&&(d.structural||!X(u).structural)))}}var lf={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Ke(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||lf[l](o[a],o[c]??c))?.at(-1)}var Re=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function je(t){return x.get(t).days}var cf=new Set(["NOT_YET","OVE\
R"]);function Ei(){Q("date",vn(t=>Re.length>0&&ao(t))),Kt.push({dated:!0,on:()=>d.date!==null,name:Ne,statement:t=>d.date===
null||!uf(d.date).has(t)})}function ff(t){return d.date!==null&&x.get(t).days?.time?Ke(d.date,je(t),v.outcomes):null}var Ti={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Ce(t,e=ff(t)){return e===null?"":g(e===
"STILL_TO_COME"&&je(t).time==="deadlineTime"?"deadlineAhead":Ti[e])}var go=new Map;function uf(t){if(go.has(t))return go.
get(t);let e=new Set(Re.filter(n=>{let o=Ke(t,je(n),v.outcomes);return cf.has(o)||o==="STILL_TO_COME"&&je(n).time==="eve\
nt"}));return go.clear(),go.set(t,e),e}function Pe(t){let[e,n,o]=t.split("-");return g("day",{year:e,day:Number(o),month:g(
"months").split(" ")[Number(n)-1]})}function vr(t){let e=new Map,n=Object.keys(Ti),o=Re.map(r=>({id:r,outcome:Ke(t,je(r),
v.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Ce(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function Ai(t){if(d.date===null)return null;let e=vr(d.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?g("outcomeOn",{outcome:e[0],date:Pe(d.date),n:t.length}):null}function ue(){
return d.date===null?"":g("asOf",{date:Pe(d.date)})}var mf=200;function pf([t,e]){let n=e.length>mf?t:m("button",{type:"button",class:"name",onclick:()=>$({focus:null,lines:e})},
t);return m("li",{},n," ",m("span",{class:"count"},String(e.length)))}function df(t){let e=v.sources.length===1,n=v.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<v.sources.length?g(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?g(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function hf(){let e=[...Kn.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...v.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=Sn();return{first:Ve(`${n}-01-01`),last:Math.max(Ve(`${o}-12-31`),Ve(r))}}var Sr=!1;
function Li(){let t=document.getElementById("on-date");if(!t)return;let e=A("day",HTMLInputElement),n=A("exact-day",HTMLInputElement),
{first:o,last:r}=hf();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>lo(l).slice(0,4));A("years").
replaceChildren(m("span",{},s),m("span",{},i));let a=Sn();t.addEventListener("change",()=>$({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=lo(Number(e.value)),(Sr?io:$)({date:a}),Sr=!0}),e.addEventListener("change",()=>{Sr=!1,Ye()}),
n.addEventListener("change",()=>{ao(n.value)&&(a=n.value,$({date:a}))})}function Ii(){let t=document.getElementById("on-\
date");if(!t)return;let e=d.date;t.checked=e!==null;let n=A("as-of");if(n.hidden=e===null,n.textContent=e===null?"":ue(),
A("day-choice").hidden=e===null,e===null)return;let o=A("day",HTMLInputElement),r=A("exact-day",HTMLInputElement);o.value=
String(Ve(e)),o.setAttribute("aria-valuetext",Pe(e)),r.value!==e&&(r.value=e),A("day-in-words").textContent=Pe(e),A("out\
comes").replaceChildren(...vr(e).map(pf)),A("beyond").textContent=df(e)}var Or=new Map(v.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),K=new Map(Object.entries(v.groups)),ft=new Map;for(let[
t,e]of K)for(let n of e.names)ft.set(n,t);function Ni(){Q("layout",{read:([t])=>Or.has(t)||t==="overview"&&K.size?t:null,
write:t=>t===null||t===v.opens?[]:[t]}),Q("open",{read:t=>[...new Set(t.map(Er).filter(e=>K.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${K.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Er(t){let[e,n]=ft.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ft.get(e)?.split(".").slice(0,n).join(".")}function et(){return d.
layout??v.opens}function wo(){return Or.get(et())??Or.get("map")}function it(t){return`group ${t}`}function*Tn(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Tr(){let t=new Set(d.open.flatMap(n=>[...Tn(n)])),e=[d.focus,
d.path,...d.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ft.has(n))for(let o of Tn(ft.get(n)))
t.add(o);return t}function Je(t,e){let n=null;for(let o of Tn(t))e.has(o)||(n=o);return n}function Ar(){return et()==="o\
verview"&&Tr().size>0}var gf=70;function St(t){let e=K.get(t).told.map(o=>S(O.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>gf;)n-=1;return e.slice(0,n).join(", ")}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function yo(){E=Oi()}function $e(){
return g("shown",{names:E.entities.size-E.bare.size,allNames:O.size,...Xe(E.statements)})}var ji="made";function Xe(t){let[
e,n]=[0,0];for(let o of t)e+=1,x.get(o).modality===ji&&(n+=1);return{statements:e-n,allStatements:x.size-wf,made:n}}var wf=v.
modalities.find(({id:t})=>t===ji)?.count??0;function bo(t){let e=new Map;for(let n of rt.get(t)){let{subject:o,object:r}=x.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function Lr(){
if(E.statements.size===x.size)return e=>O.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=x.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function me(t,e=Lr()){return[...E.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var yf=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],jr=["class",
"modality","relation","source","change"],Qe=new Map(jr.map(t=>[t,W(`#legend input[data-${t}]`,HTMLInputElement)])),Ci=W(
"#legend input[data-family]",HTMLInputElement);function Pi(){A("shown").textContent=$e(),bf(),A("show-all",HTMLButtonElement).
disabled=!Ir()&&!Ar();let t=E.statements.size===x.size,{statements:e,allStatements:n,made:o}=Xe(E.statements),r=t?[String(
n)]:[g("listed",{n:e,all:n})];o&&r.push(g("listedMade",{n:o})),E.aside.size&&r.push(g("listedAside",{n:E.aside.size})),A(
"listed").textContent=r.join("; ")}function bf(){let t=A("empty"),e=E.entities.size===0,n=!e&&Ir()&&![...E.statements].some(
r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(m("span",{},g(o)),Ir()?m("button",{type:"button",onclick:()=>$(
Rr())},g("undoFilters")):"")}function Rr(){return Object.fromEntries(yf.filter(t=>_t.has(t)).map(t=>[t,_t.get(t).read([])]))}
function Ir(){let t=d;return Object.entries(Rr()).some(([e,n])=>t[e]!==n)}function $i(){for(let n of jr)for(let o of Qe.
get(n))o.checked=d[n]?.has(o.dataset[n])??!0;for(let n of Ci){let o=Nr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Nr(n).length}let t=document.getElementById("structural");t&&(t.checked=d.structural);let e=document.getElementById(
"theme");e&&(e.value=d.theme??"");for(let n of W("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=d[o],
s=Qe.get(o).length;r!==null&&(n.open=!0),J("summary .count",HTMLElement,n).textContent=r===null?String(s):g("ticked",{n:r.
size,all:s})}}function Nr(t){return Qe.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Ri(t){let e=Qe.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===Qe.get(t).length?null:new Set(e)}function Di(){let t=document.
getElementById("theme");if(!t)return;let e=xr().map(n=>[D(n),n]).sort(([n],[o])=>n.localeCompare(o,B));t.replaceChildren(
m("option",{value:""},g("allThemes")),...e.map(([n,o])=>m("option",{value:o},n))),t.value=d.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function Bi(){for(let n of jr)for(let o of Qe.get(n))o.addEventListener("change",()=>$({[n]:Ri(n)}));
for(let n of Ci)n.addEventListener("change",()=>{for(let o of Nr(n))o.checked=n.checked;$({class:Ri("class")})});for(let n of W(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>$({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>$({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>$({theme:e.value||null})),A("show-all").
addEventListener("click",()=>{$({...Rr(),...Ar()?{...ct,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}function Z(t){let e=A("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var xf=["subject","relation","object","said","period","quote","place"];function zi(){Q("sort",{read:([t])=>t!==void 0&&t!==
"place"&&xf.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function Mf(t,e){let n=x.get(t);return e==="s\
ubject"?D(n.subject):e==="relation"?X(n).order:e==="object"?n.object===null?S(n.value):D(n.object):e==="said"?po.indexOf(
uo(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Wi(t,e){return x.get(t).
order-x.get(e).order}function Ze(){let t=d.sort?.replace(/^-/,"")??"place",e=d.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(B,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,Mf(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||Wi(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Wi(r,s)})}var jt=200;function xo(t,e,n,o){t.hidden=e===n,J("span",HTMLElement,t).textContent=g(o,{n:e,all:n}),J("button",HTMLElement,
t).textContent=g("moreRows",{n:Math.min(jt,n-e)})}function Mo(t,e){J("button",HTMLElement,t).addEventListener("click",()=>{
Ae(e),Z(J("span",HTMLElement,t).textContent)})}var Cr={added:"+",removed:"\u2212",changed:"~"};function tn(t){return t.change?m("div",{class:`change ${t.change}`},m("b",
{},`${Cr[t.change]} ${g(t.change)}`),t.differences?.length?m("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
m("dt",{},S(e)),m("dd",{},m("del",{},S(n)||g("noText"))," \u2192 ",m("ins",{},S(o)||g("noText")))])):null):null}function Fi(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||g("noText")} \u2192 ${S(r)||g("noText")}`);
return[g(t.change||"unchanged"),...e].join("; ")}var ko=new Map([...bt.keys()].map(t=>[t,B]));function An(t){return O.has(t)?m("a",{href:`#focus=${encodeURIComponent(t)}`},
D(t)):t}function kf(t){let e=x.get(t),n=bt.get(t)?.querySelector(".change")??tn(e),o=[m("td",{},n,An(e.subject)),m("td",
{},S(X(e).label)),m("td",{},e.object===null?S(e.value):An(e.object))];return v.variants.includes("plain")?o:[...o,m("td",
{class:e.denied?"denied":null},S(e.said)),m("td",{},S(e.when)),m("td",{},e.quote?m("q",{lang:e.language},e.quote):null),
m("td",{},Mt(e))]}function vo(t){let e=bt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Ce(t);n&&e?.append(
m("span",{class:"outcome"},n))}function So(t){bt.has(t)||bt.set(t,m("tr",{id:`row-${t}`,"data-statement":t}));let e=bt.get(
t);return ko.get(t)!==B&&(e.replaceChildren(...kf(t)),ko.set(t,B)),e.classList.toggle("aside",E.aside.has(t)),e}var Hi=W("#inferred tbody tr"),Eo=v.inferred.length>Hi.length,Oo=jt;function vf(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[m("br"),n.quote&&m("q",{lang:n.language},n.quote),` (${S(n.said)}; ${Mt(n)})`]);return m("tr",{},m("td",{},An(t.subject)),
m("td",{},S(X(t).label)),m("td",{},An(t.object)),m("td",{},S(t.why),e))}function Pr(t=0){if(document.getElementById("inf\
erred")?.toggleAttribute("hidden",!E.inferred.size),!Eo){Hi.forEach((o,r)=>{o.hidden=!E.inferred.has(v.inferred[r])});return}
if(!V.open)return;let e=[...E.inferred].slice(0,Oo),n=J("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(vf)),xo(A("more-inferred"),e.length,E.inferred.size,"partInferred")}function To(t){Oo=t,Pr()}function _i(){Eo&&(A("u\
nlisted-inferred").hidden=!0,J("#inferred tbody").replaceChildren(),Mo(A("more-inferred"),()=>{Oo+=jt,Pr(Oo-jt)}),V.addEventListener(
"toggle",()=>Pr()))}function qi(){Q("between",{read:t=>{let e=t.map(Gi).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Sf),knows:t=>Gi(t)!==null}),qe.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Tn(
r)])),n=r=>Je(At(r)??ft.get(r),e)===At(r);return t.focus===null&&!t.lines.length&&(t.layout??v.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function Gi(t){if(O.has(t))return t;let e=Er(t);return e!==void 0&&K.has(e)?it(e):null}function Sf(t){
let e=At(t);return e===null?t:`${K.get(e).told[0]}~${e.split(".").length}`}function At(t){return O.has(t)?null:t.slice(6)}
var Ao={shown:null,ends:null,ids:[]};function Ln(){if(Ao.shown===E&&Ao.ends===d.between)return Ao.ids;let[t,e]=(d.between??
[]).map(o=>{let r=At(o);return s=>r===null?s===o:ft.get(s)===r||ft.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Ao={shown:E,ends:d.
between,ids:n},n}function Ui(t){let e=At(t);return e===null?D(t):g("groupAround",{names:St(e)})}function $r({one:t,other:e,
ids:n}){return g(n.length===1?"oneBetween":"between",{n:n.length,one:Ui(t),other:Ui(e)})}function Lo(){let[t,e]=d.between??
[];return $r({one:t,other:e,ids:Ln()})}var Vi=["asserted","ongoing","intended","conditional","possible"],Of=Vi.length,Ef=400;function Ki(){Q("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),Q("path",{read:([t])=>O.has(t)?t:null,write:t=>t===
null?[]:[t]}),Q("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Kt.push(Xi),hr.push(Af)}function Ji(){
return d.focus!==null&&(d.steps!==null||at()!==null)}var Wt={state:null,route:null,reach:null};function en(){if(Wt.state===
d)return Wt;let t=Kt.filter(o=>o!==Xi),e=new Set([...O.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>rt.get(o).filter(r=>{
let{subject:s,object:i}=x.get(r);return x.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Wt={state:d,
route:null,reach:null},d.focus===null||!e.has(d.focus))return Wt;if(d.path!==null){Wt.route=e.has(d.path)?Yi(d.focus,d.path,
n,d.through):null;let o=r=>rt.get(r).filter(s=>x.get(s).isLink);Wt.otherwise=Wt.route===null&&!d.through&&Yi(d.focus,d.path,
o,!0)!==null,Wt.route&&(Wt.reach=Wt.route)}else d.steps!==null&&(Wt.reach={names:Tf(d.focus,d.steps,n),statements:null});
return Wt}function at(){return d.path===null||d.focus===null?null:en().route}var Xi={on:()=>en().reach!==null,name:t=>{let{
reach:e}=en();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=en();return e===null||e.statements===null||e.statements.
has(t)}};function Io(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function Tf(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Io(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function Yi(t,e,n,o){let r=c=>n(c).filter(f=>o||!X(x.get(f)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let f of s[s.length-1])for(let u of r(f))i.has(Io(u,f))||c.add(Io(u,f));if(!c.size)return null;
for(let f of c)i.add(f);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let f=new Set;
for(let u of s[c])for(let p of r(u)){let h=Io(p,u);s[c-1].has(h)&&(f.add(h),a.add(p),l.has(h)||l.set(h,new Map),l.get(h).
set(u,[...l.get(h).get(u)??[],p]))}s[c-1]=f}for(let c of l.values())for(let f of c.values())f.sort((u,p)=>ee(u)-ee(p)||(u<
p?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function ee(t){let{modality:e,denied:n,
holder:o}=x.get(t),r=Vi.indexOf(e);return n||o||r<0?Of:Math.min(r,3)}function Qi(){let{layers:t,onward:e}=at(),n=[],o=i=>{
if(!(n.length>=Ef)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,f)=>({from:i[f],to:c,keys:e.get(i[f]).get(c)})),l=a.reduce((c,f)=>ee(f.keys[0])>
ee(c.keys[0])?f:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+ee(l[0]),0);return r.
sort((i,a)=>ee(i.weakest.keys[0])-ee(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function Zi(){
let{layers:t,onward:e}=at(),n=new Map([[d.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(d.path)??0}function Af(t){return!("focus"in t)||"path"in t?t:C.picking&&
t.focus!==null?(C.picking=!1,t.focus===d.focus?{}:{path:t.focus,through:!1}):(C.picking=!1,{...t,path:null,through:!1})}var P=null;function ne(){return d.focus!==null||d.lines.length>0||d.between!==null}function Lf(){if(!ne())return null;let t=at();
if(t)return{entities:t.names,statements:t.statements};if(d.focus!==null&&!E.entities.has(d.focus))return null;if(d.between!==
null){let o=Ln();return o.length?{entities:new Set(d.between.filter(r=>O.has(r))),statements:new Set(o)}:null}let e=(d.focus!==
null?rt.get(d.focus):d.lines).filter(o=>E.statements.has(o));if(d.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(d.focus!==null?[d.focus,...n]:n),statements:new Set(
e)}}function ta(){P=Lf()}var on=x.size>bt.size,ea=2e3,No=jt;function Dr(t){A("source-order").hidden=d.sort!==null||!t}function nn(){let t=Ze().filter(
r=>E.statements.has(r)||!H.parts&&E.aside.has(r)),e=t.filter(r=>P?.statements.has(r)),n=t.filter(r=>!P?.statements.has(r)),
o=[...e,...n].slice(0,No);J("#list tbody").replaceChildren(...o.map(r=>{let s=So(r);return vo(r),s.hidden=!1,s.classList.
toggle("chosen",P!==null&&P.statements.has(r)),s})),Dr(e.length===0),xo(A("more"),o.length,t.length,"partListed")}function Br(t){
on&&(No=t,nn()),Eo&&To(t)}function na(){on&&(A("unlisted").hidden=!0,J("#list tbody").replaceChildren(),Mo(A("more"),()=>{
No+=jt,nn()}),kn.push(()=>{No=jt,V.open&&nn()}),V.addEventListener("toggle",()=>{V.open&&nn()}))}var Wr="";function ra(){let t=`${d.date} ${B}`;if(!(Wr===t||d.date===null&&!Wr)){Wr=d.date===null?"":t;for(let e of on?[]:
Re)vo(e)}}function sa(t){for(let[e,n]of on?[]:bt){ko.get(e)!==B&&So(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}To(jt)}var oa="place";function ia(){let t=d.sort?.replace(/^-/,"")??"place";for(let n of W("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",d.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}A("sort",HTMLSelectElement).value=t;for(let n of W("#sort option"))n.textContent=
g(n.dataset.word??"");Dr(!0);let e=`${d.sort??"place"} ${["subject","object","relation"].includes(t)?B:""}`.trim();if(e!==
oa){if(oa=e,on){V.open&&nn();return}J("#list tbody").append(...Ze().map(n=>bt.get(n)))}}function aa(){for(let e of W("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(d.sort??"place")===e.dataset.sort;$({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Z(g(n?"sortedBack":"sorted",{column:g(J(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=A("sort",HTMLSelectElement);t.addEventListener("change",()=>$({sort:t.value==="pl\
ace"?null:t.value}))}var la=()=>{};function oe(){la()}function ca(t){la=t}function fa(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=B,document.documentElement.dataset.
language=B,document.title=S(v.title);for(let e of W("[data-label]"))e.setAttribute("aria-label",g(e.dataset.label??""));
for(let e of W("[data-title]"))e.title=g(e.dataset.title??"");for(let e of W("[data-placeholder]",HTMLInputElement))e.placeholder=
g(t?"search":e.dataset.placeholder??"");for(let e of W("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${B}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",g("onlyThis",{kind:o?.textContent??""}))}for(let e of W(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===B));A("canvas").setAttribute("aria-label",g("pi\
ctureAbout",{names:O.size}))}function zr(){let t=wi(),e=A("not-understood");e.hidden=t.length===0,e.textContent=t.length?
g("notUnderstood",{parts:t.join(", ")}):""}function ua(){xi(),zr()}function ma(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function In(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function If({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function Hr(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=If(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function jo(t,e,n){return Hr(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function pa(t,e,n){return Hr(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function da(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,f)=>{let u=null;for(let p of a){let h=Math.abs(c-p.y),y=p.cost+f+h+h*h*.003;if(u&&y>=u.cost)continue;
let w=pa(e[l],p.y,c)-jo(e[l-1],p.y,c);y+=Math.max(0,9-w)*60,(!u||y<u.cost)&&(u={cost:y,y:c,gaps:p.gaps})}return u},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:f}=e[a],u=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),p=n.mid+(o.mid-n.mid)*u,h=f.findIndex(({high:y})=>y>=p);i=f.slice(Math.max(0,h-4),h+4+1).map(y=>{let w=Math.max(0,
y.lines.length+1-(y.high-y.low)/2.4),b=s(i,a,In(p,y),w*5);return{...b,gaps:[...b.gaps,y]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>In((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function Ro(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Nf(t,e){return Ro(t,e,-1)||Ro(t,e,1)||t.line.rank-e.
line.rank}function _r(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:f,many:u}=s[c];
s.pop(),s[c-1].sum+=f,s[c-1].many+=u}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(In(a/l,i))).map((a,l)=>a+l*r)}function ha({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,f]=[i[l],i[l+1]],[u,p]=[s[n+
l],s[n+l+1]],h=l+2===i.length,y=c.high<f.low||f.high<c.low,w=(G,ot,tt)=>tt?{x:G,low:ot.bottom+1,high:1/0}:{x:G,low:-1/0,
high:ot.top-1},b=(G,ot)=>ot.bottom-G.bottom,[j,T]=[[],[]];for(let G of y?[c.high<f.low]:[!0,!1]){let[ot,tt]=G?[c.low,f.high]:
[c.high,f.low],Lt=(yt,$s,Uc)=>Hr(yt,ot,tt).filter(Ds=>y||(Uc?Ds.top>=$s.high:Ds.bottom<=$s.low)),qt=a[a.length-1].x,Vn=Lt(
u,c,G);for(let yt of G?Vn:Vn.sort(b))yt.right<=qt||yt.id===t.id&&!t.blocks||(qt=yt.right,j.push(w(qt,yt,!G)));qt=h?e.near:
p.left;let Jt=Lt(p,f,!G);for(let yt of G?Jt.sort(b):Jt)yt.left>=qt||yt.id===e.id&&!e.blocks||(qt=yt.left,T.push(w(qt,yt,
G)))}for(let G of[j,T])a.push(...G.sort((ot,tt)=>ot.x-tt.x));if(h)break;let R=Math.min(e.near-9,Math.max(jo(p,f.low-3,f.
low),jo(p,f.high,f.high+3))),F=f,{low:Y,high:nt}=F;a.push({x:p.left,low:Y,high:nt,gap:F},{x:Math.max(p.left+1,R),low:Y,high:nt,
gap:F})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Fr(t){return t.y}function Gr(t){let[e,n]=[t[0],t[t.length-
1]];for(let o of t)o.y??=In(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<t.length-
1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=In((Fr(s)*c+Fr(a)*l)/(l+c),
i)}}function ga(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Nf);for(let r of[0,1]){let s=o.lines.map(({line:i})=>(e.
get(i)??[]).filter(a=>a.gap===o)[r]);_r(s.map(Fr),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function wa(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,l=s.column??i.column??e.findLastIndex(h=>h.left<=Math.min(s.near,i.near)),[c,f]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,pa(e[l],c,f)),r.room=r.edge-2-jo(e[l-1],c,f);let u=Math.round(Math.min(s.at,i.at)),p=n.get(u)??[];
n.set(u,p),r.lane=p.findIndex(h=>h.every(y=>y.bottom<c||y.top>f)),r.lane<0&&(r.lane=p.push([])-1),p[r.lane].push({top:c,
bottom:f}),r.lanes=p}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var ya=4,jf=[20,18,16,14,13,12,11,10,9,8,7],Ur=34,Rf=72,Cf=150,ba=26,Pf=[1,.7,.4],xa=.75,qr=1.6;function $f(t,e){let n=t.
reduce((s,i)=>s+$t(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+$t(s)/2)/n*e))].
push(s),r+=$t(s);return o}function Df(t,e,n,o,r){bn(e*M.name);let s=t.map(w=>M.name*Math.max(...w.map(b=>vt(Yt(b))))),i=t.
map(w=>$f(w,n)),a=i.flat().map(w=>({text:M.line*w.reduce((b,j)=>b+Yt(j).length,0),white:te*r*w.length})),l={text:s.reduce(
(w,b)=>w+b,0),white:M.mark*t.length+r*(ba+Ur*(t.length-1))},c=t.flat().filter(w=>Oe(Yt(w))).length,f=Ht()/M.name,u=Math.
min(o.width/(l.text+l.white),...a.map(({text:w,white:b})=>o.height/(w+b)),qr),p=a.map(({text:w,white:b})=>(o.height-f*w)/
b),h=.999*Math.min((o.width-f*l.text)/l.white,...p,f),y=Math.max(...a.map(({text:w,white:b})=>w+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:y,cut:c,readable:f,scale:u,least:h}}function Bf(t,e,n){let o=(p,h)=>p.reduce((y,w)=>h(
w)>h(y)*1.01?w:y),r=p=>Pf.flatMap(h=>jf.map(y=>Df(t,y,p,e,h))),s=Array.from({length:n},(p,h)=>r(h+1)).flat(),i=Math.min(
...s.map(({cut:p})=>p)),a=s.filter(({cut:p})=>p===i),l=({part:p,scale:h,readable:y})=>p===1&&h>=y,c=({scale:p,readable:h})=>p>=
h;for(let p of[l,c,Co]){let h=a.filter(p),[y]=h,w=h.filter(({many:b,part:j})=>b===y.many&&j===y.part);if(y)return o(w,b=>p===
Co?b.least:b.scale)}let f=a.filter(({many:p})=>p===1),u=f.filter(({across:p,readable:h})=>(p.text+Ma()*p.white)*h<=e.width);
return u.length?o(u,({high:p})=>1/p):o(f.filter(({part:p})=>p===1),({scale:p})=>p)}function Ma(){return H.printing||st()?
1:xa}function Co({scale:t,readable:e,least:n}){return t<e&&n>=xa*e}function ka(t,e){let n=to();if(!n.length)return 0;let o={
...M},r=Bf(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:f}=r,u=t.width/(f.text+f.white+(Rf-Ur)*(n.length-1)),p=H.
printing?r.scale:Math.min(r.scale,Math.max(1,u)),h=Co(r)?r.least:Ma()*r.readable,[y,w]=Co(r)||!H.printing&&p<r.readable?
[h,r.readable/h]:[p,1];bn(s*M.name),Object.assign(M,{row:te*a,grown:w});let b=Math.max(...c.flat().map(Y=>Y.reduce((nt,G)=>nt+
$t(G),0))),j=(t.width/y-f.text*w-f.white)/Math.max(1,n.length-1),T=Math.min(Cf,Ur*a+Math.max(0,j)),R=i>1?t.height/y:Math.
max(b,Math.min(t.height/y,o.height)),F=ba*a;return n.forEach((Y,nt)=>{let G=new Map(Y.map(ot=>[ot,(N.get(ot).y-o.top)/o.
height*R*i]));c[nt].forEach((ot,tt)=>{let Lt=0,qt=ot.map(Jt=>(Lt+=$t(Jt),Lt-$t(Jt)/2)),Vn=_r(ot.map((Jt,yt)=>G.get(Jt)-qt[yt]),
0,{low:tt*R,high:(tt+1)*R-Lt});ot.forEach((Jt,yt)=>N.set(Jt,{x:F+M.mark/2,y:Vn[yt]+qt[yt]}))}),F+=M.mark+l[nt]*w+T}),Object.
assign(M,{left:0,top:0,width:F-T,height:R*i}),i}var va=150,Sa=120,Wf=60,Ta=M.text,Oa=[M.text/M.name,12,14,16,18,20];function Aa(){let t=Ji(),e=new Set,n=new Map,o=et()!==
"overview"||E.entities.size<=va,r=o?new Set:Tr(),s=new Map,i=P&&P.entities.size<=va?P.entities:new Set;for(let a of E.entities){
let l=ft.get(a);!o&&!s.has(l)&&s.set(l,Je(l,r));let c=o?null:s.get(l);if((c===null||i.has(a))&&e.add(a),c===null)continue;
n.has(c)||n.set(c,{count:0,fills:new Map});let f=n.get(c),{fill:u}=lt(a);f.count+=1,f.fills.set(u,(f.fills.get(u)??0)+1)}
ni({names:e,groups:n,opened:r,narrowed:t}),pe()}function pe(t=1){N.clear();let e=wo(),n=e.id==="columns";Object.assign(M,
{left:0,top:0,width:e.width,height:e.height}),bn(zf()),Object.assign(M,{row:te,grown:1});let o=k.narrowed||H.printing||K.
size&&!n?k.names:new Set(O.keys());for(let i of o){let{at:a}=O.get(i);N.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;at()?
Gf():k.narrowed&&n?_f():!n&&!K.size&&Ff();let s=k.narrowed||Nn()||K.size&&!k.groups.size;(s||!(n||K.size))&&Ea(o),n&&!at()&&
(r=ka(yn??M,t));for(let i of o)k.names.has(i)||N.delete(i);for(let i of k.groups.keys())N.set(it(i),{x:K.get(i).x,y:K.get(
i).y});for(let[i,a]of pt)N.has(i)&&N.set(i,a);return s&&(pt.size||o!==k.names)&&Ea(k.names),r}var Yr={key:"",width:Ta};function zf(){
let t=K.size?k.names:O;if(t.size>Zn)return Ta;let e=`${B} ${It.version} ${K.size?[...t.keys()].join(" "):""}`;if(Yr.key!==
e){let n=Oa.map(o=>[...t.keys()].filter(r=>Oe(Se(ut(r),o))).length);Object.assign(Yr,{key:e,width:Oa[n.indexOf(Math.min(
...n))]*M.name})}return Yr.width}function Ff(){let t=[...N].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:M.mark+vt(Yt(e))*M.name+te,high:Math.max($t(e),2.4*O.get(e).size+te)}));for(let e=0,n=!0;n&&e<Wf;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:["y",a],f=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=f,s[l]+=f}});for(let{id:e,x:n,y:o}of t)
N.set(e,{x:n,y:o})}function Nn(){return k.names.size>0&&!k.groups.size&&k.names.size<=O.size/2}function Hf(t){let e=t.map(
s=>s.reduce((i,a)=>i+$t(a),0)),n=M.mark+M.text+62,o=t.length*n/Math.max(1,L.clientWidth)*L.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,Sa*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(Sa-M.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let c of s){let f=$t(c)+a;N.set(c,{x:M.mark/2+i*n,y:l+f/2}),l+=f}})}function _f(){Hf(to())}
function Gf(){let t=new Map(N),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=at(),[o,r]=[M.mark+M.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,c)=>{N.set(l,{x:M.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}
function Ea(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...N.get(a),half:$t(a)/2,wide:vt(Yt(a))*M.name*M.grown})),
n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:l})=>a-l))-te,s=-n(e.map(({x:a,
wide:l})=>-a-M.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+te;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var de=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&dt(e,n))}};function dt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function rn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Vr({left:t,right:e,top:n,bottom:o}){return rn(
(t+e)/2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function De(t,e,n){return rn(t,e,0,n,n)}function jn(t,e){if(!dt(t,e))return!1;let[n,o]=[
e.x-t.x,e.y-t.y],r=(i,a,l)=>i.wide*Math.abs(i.cos*a+i.sin*l)+i.high*Math.abs(i.cos*l-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=
r(t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function Rn(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function he(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var La=.42,Ia=16;function Na(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[f,u]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(f+u)/((2*u+f)/l+(u+2*f)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],f=(Math.abs(r[i])+Math.abs(r[i+1]))*La,u=f>Math.abs(a)?Math.abs(
a)/f:1,p=(c.x-l.x)*La;s.push(l.x+p,l.y+r[i]*u*p,c.x-p,c.y-r[i+1]*u*p,c.x,c.y)}return s}function ja(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,f,u)=>[f+(u-f)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function Ra(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function Ca(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Uf(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Pa(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Ia;o+=1){let r=e[e.
length-1],{x:s,y:i}=Uf(t,n,o/Ia);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function Cn(t){return t.pieces??=
Pa(t.along),t.pieces[t.pieces.length-1].far}function Rt(t,e){let n=e*Cn(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Kr(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Rn(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function ge(t,e,n){
let o=Kr(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Pa(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],f=l**2+c**2,u=f?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/f)):0;r=Math.min(r,Math.hypot(e.x-i.x-u*l,e.y-i.y-u*c))}return r<=n?r:1/0}var qf=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],z={},$a=document.body;function sn(){
let t=getComputedStyle(H.printing?$a:document.documentElement),e=qf.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);z={dark:!H.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...H.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Gt(){return d.steps!==null&&d.focus!==null?1:H.printing?.4:.15}function Da(){$a=document.body.
appendChild(m("div",{class:"on-paper",hidden:""}))}var Yf=7,Vf=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Kf=3,Jf=1,Xf=1.6,Qf=5.5,an=[],Pn=new Map;function Wa(){let t=k.
opened,e=new Map,n=r=>{if(k.names.has(r))return r;let s=ft.get(r);return e.has(s)||e.set(s,it(Je(s,t))),e.get(s)},o=new Map;
if(k.groups.size)for(let r of E.statements){let s=x.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(k.names.has(
i)&&k.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[f,u]=l<c?[l,c]:[c,l],p=o.get(f);p||o.set(f,p=new Map);
let h=p.get(u);h||p.set(u,h={one:f,other:u,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),h.ids.push(r),h.strong||=
P!==null&&P.statements.has(r)}an=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),Zf()}function Zf(){Pn=new Map;for(let t of an){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Pn.
get(e)??[];Pn.set(e,n),n.push(t),t.drawn||=n.length<=(O.has(e)?Jf:Kf)}}}function*Po(){for(let t of an)(t.drawn||t.one===
_.at||t.other===_.at)&&(yield t)}function za({ids:t}){return Math.max(Xf,Qf*(t.length/an[0].ids.length))}function Ba(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function $o(t){return t.among!==I.groups&&Object.assign(t,{among:I.groups,course:tu(t,U())}),t.course}
function tu({one:t,other:e},n){let[o,r]=[N.get(t),N.get(e)],s=[...I.groups.values()].filter(({key:u})=>it(u)!==t&&it(u)!==
e),i=u=>s.filter(p=>ge(u,p,p.radius+Yf/n)<1/0),a=Ba(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:u})=>u)),f={course:a,
many:l.length};for(let u of Vf){if(!f.many)break;let p=Ba(o,r,u*c),h=i(p).length;h<f.many&&(f={course:p,many:h})}return f.
course}function Fa(t){let e=U();t.save();let n=[...Po()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.($r(o)),t.strokeStyle=o.strong?d.between===null?z.line:z.accent:z.bundle,t.globalAlpha=P&&!o.strong?Gt():1,t.
lineWidth=(za(o)+(o.strong?1.4:0))/e;let[r,s,...i]=$o(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function Ha(t,e,n){let o={bundle:null,distance:1/0};for(let r of Po()){let s=(e+za(r)/2)/n,i=ge($o(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var Do={left:44,right:44,top:34,bottom:50},eu=29,nu=16,ou=[8,12,16,20];function Bo(t){return g("groupOf",{names:St(t),n:k.
groups.get(t)?.count??K.get(t).count})}function Jr(){return Math.max(12,Ht())}function ru(t){return Math.max(nu,Jr()/2*(kt(
String(t),"600")+.4)/.82)}function Wo(t){let e=new Map,n=[...k.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=N.get(it(o)),a=Math.max(ru(r)/t,Math.min(eu*Math.sqrt(r),K.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:Jr()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function Ga(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!P||P.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
O.get(K.get(i.key).told[0]).short)||K.get(i.key).told[0],l=[...o,...r.values()],c=s?[Se(St(i.key),12)]:ou.map(h=>Se(a,h)),
f=[...c.filter(h=>!Oe(h)),...c.filter(Oe)].map(h=>su(i,h,l,n)).find(h=>h!==void 0);if(!f)continue;let{text:u,lines:p}=f;
r.set(i.key,u),Object.assign(i,{lines:p,textMiddle:u.middle,textTop:u.top,textLeft:u.left,textRight:u.right,textBottom:u.
bottom})}}function su(t,e,n,o){let{type:r}=t,[s,i,a]=[r*vt(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([f,u])=>({key:t.key,middle:f,left:f-s/2,right:f+s/2,top:u,bottom:u+i})).
find(f=>f.left>=M.left-Do.left/o&&f.right<=M.left+M.width+Do.right/o&&f.top>=M.top+6/o&&f.bottom<=M.top+M.height+6/o&&!n.
some(u=>u.key!==t.key&&dt(f,u)));return c&&{text:c,lines:e}}function Ua(t){let e=U();t.save();for(let n of k.opened){let{
x:o,y:r,radius:s}=K.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=z.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=z.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Xr(t,e){let n=I.groups.get(e);if(!n)return;let o=U(),
{count:r,fills:s}=k.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=z.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=P&&!_a(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[u,p]of[
...s].sort(([h],[y])=>h<y?-1:1))t.strokeStyle=u,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*p/r),t.stroke(),a+=
2*Math.PI*p/r;t.strokeStyle=_.at===it(e)?z.accent:z.soft,t.lineWidth=(_.at===it(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=z.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Jr()/o,Math.min(16/o,n.radius*.7)),f=2*(n.radius-i)/Math.max(1.4,kt(l,"600")+.4);Zt(t,l,n.x,n.y,Math.min(c,f),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=z.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=P&&!_a(e)?.6:1,t.fillStyle=z.text,n.lines.forEach((u,p)=>Zt(t,u,n.textMiddle,n.textTop+(p+.5)*n.type*1.15,
n.type))),t.restore()}function _a(t){if(d.between?.includes(it(t)))return!0;for(let e of P?.entities??[])if(ft.get(e)===
t||ft.get(e)?.startsWith(`${t}.`))return!0;return!1}function qa(t){for(let[e,n]of I.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function zo(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=z[e],t.fillStyle=z.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Qr(t){let{change:e}=x.get(t);return e?{change:e,...Rt(I.lines.get(t),.6),radius:4.6}:
null}function Ya(t,e){let n=Qr(e);n&&zo(t,n.change,n.x,n.y,n.radius)}var Va=new Set;for(let{object:t,change:e,subject:n}of x.
values())e&&t===null&&Va.add(n);function Zr({id:t,x:e,y:n,radius:o}){let r=O.get(t).change||(Va.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function Ka(t,e){let n=I.names.get(e),o=Zr(n);if(!o||(zo(t,o.change,o.x,o.y,o.radius),
o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=z.removed,t.lineWidth=n.type/14;let{lines:r}=n;r.forEach((s,i)=>{
let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,a),t.lineTo(n.textLeft+kt(s)*
n.type,a),t.stroke()}),t.restore()}function Ja(t){return v.changes.length&&!t.change?.45:1}var ln=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var au=900,Xa=60;function Qa(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function lu(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:Ro(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function Za(t,e,n){let o=new Map([...e.values()].map(h=>[h.id,Qa(h,n)])),r=t.length>au?[]:
ma([...o.values()]),s=t.map(({id:h,statement:y,place:w,many:b},j)=>{let[T,R]=[o.get(y.subject),o.get(y.object)],F=T.at>R.
at,[Y,nt]=F?[R,T]:[T,R],G=nt.near-Y.far<9&&nt.near-Y.shape>=9?{...Y,far:Y.shape}:Y,ot=nt.near-G.far<9;return{id:h,rank:j,
place:w,many:b,from:G,to:nt,backward:F,arc:ot,loop:G.id===nt.id,ports:[G.mid,nt.mid]}}),i=s.filter(({arc:h})=>!h),a=s.filter(
({arc:h,loop:y})=>h&&!y),l=({from:h,to:y})=>y.at-h.at+Math.abs(y.mid-h.mid);for(let h of[...i].sort((y,w)=>l(y)-l(w)||y.
rank-w.rank))da(h,r);let c=new Map,f=(h,y,w)=>{let b=`${y} ${h.id}`,j=c.get(b)??{item:h,held:[]};c.set(b,j),j.held.push(
{index:0,step:0,group:0,order:0,...w})};for(let h of i)f(h.from,"far",{line:h,end:0,index:0,step:1}),f(h.to,"near",{line:h,
end:1,index:h.levels.length-1,step:-1});for(let h of a)for(let[y,[w,b]]of[[h.from,h.to],[h.to,h.from]].entries()){let j=b.
mid>w.mid;f(w,"near",{line:h,end:y,group:j?1:-1,order:-b.mid})}lu(c),wa(a,r);let u=new Map(i.map(h=>[h,ha(h,r)]));for(let h of u.
values())Gr(h);ga(r,u);for(let h of u.values())Gr(h);let p=new Map;for(let h of s){let{from:y,to:w,ports:b}=h,j;h.loop?j=
tl(h):h.arc?j=ja({x:y.near+1,y:b[0]},{x:w.near,y:b[1]},h.edge-h.reach):j=Na(u.get(h)),h.backward&&(j=Ra(j)),p.set(h.id,n?
j:Ca(j))}return p}function tl({from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.
mid+8+6*e,t.near,t.mid+4]}function cu(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:f}of n){
let u=((l-t.x)*o+(c-t.y)*r)/s**2;if(u<=.02||u>=.98)continue;let p=((c-t.y)*o-(l-t.x)*r)/s,h=f*1.2+2;Math.abs(p)<Xa+h&&i.
push({off:p,reach:h,share:3*u*(1-u)})}let a=l=>i.every(({off:c,reach:f,share:u})=>Math.abs(c-l*u)>=f);for(let l=0;l<=Xa;l+=
4)for(let c of[l,-l])if(a(c))return c;return 0}function el(t,e,{place:n,many:o},r){if(t.id===e.id)return tl({from:Qa(t,!0),
place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,c]=[s/a,i/a],f=(n-(o-1)/2)*14*(t.id<e.id?1:-1),u={x:t.x+l*(t.
radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},p={x:e.x-l*(e.radius*1.2+2),y:e.y-c*(e.radius*1.2+2)};f||(f=cu(u,p,r.filter(y=>y.
id!==t.id&&y.id!==e.id)));let h=[(p.x-u.x)/3,(p.y-u.y)/3];return[u.x,u.y,u.x+h[0]-c*f,u.y+h[1]+l*f,p.x-h[0]-c*f,p.y-h[1]+
l*f,p.x,p.y]}var fu=2500,Be=12,Fo=7,nl=1,uu=2.5,mu=400;function ol(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:f}=x.
get(a);return f&&t.has(l)&&t.has(c)}),n=e.length>fu,o=new Map,r=(n?e.filter(a=>P?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),f=o.get(c)??[];o.set(c,f);let u={id:a,statement:l,place:f.length,many:0};
return f.push(u),u});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(et()==="columns"||at())s=Za(r,t,!at());else{
let a=r.length<=mu?[...t.values()]:[];s=new Map(r.map(l=>[l.id,el(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s){let c=new ln;c.moveTo(l[0],l[1]);for(let f=2;f<l.length;f+=6)c.bezierCurveTo(...l.
slice(f,f+6));i.set(a,{along:l,path:c})}return{lines:i,rest:n}}function $n(t){let e=lt(x.get(t).subject);return z.dark?e.
dark:e.light}function es(t,e,n){let o=I.lines.get(e),r=x.get(e),s=X(r),i=v.lines[r.holder?"thin":Us.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([Ge(r),S(r.said)&&`(${S(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=P&&!n?Gt():n?
1:s.structural?.8:.95*Ja(r);let a=r.change&&r.change!=="unchanged"?z[r.change]:z.line;t.strokeStyle=t.fillStyle=n?$n(e):
a||z.line,t.lineWidth=i.width*(n?d.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(
o.path),t.setLineDash([]),s.symmetric||pu(t,o.along,n?6.5:4.5),r.denied&&(P||(t.globalAlpha=1),du(t,o)),Ya(t,e),t.restore()}
function pu(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(
s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function du(t,e){let[n,o,r]=[.48,.5,.52].map(i=>Rt(e,
i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=z.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.
y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function Ho(t,e,n=Fo){let o=[];for(let[s,i]of I.
lines){let a=ge(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+uu/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var ns=6,hu=.5,gu=new Set([1,2]);function Dn(t,e,n=null){let o=Math.max(M.name,Ht()/t),r=o*(M.line/M.name),s=new Map,i=new de(
o*10);for(let w of k.names){let b=N.get(w);if(n&&(b.x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let j=Math.
max(O.get(w).size,1.6/t),T=j*1.2,R={id:w,x:b.x,y:b.y,radius:j,type:o,line:r,lines:null,covers:!1,left:b.x-T,right:b.x+T,
top:b.y-T,bottom:b.y+T};s.set(w,R),n||i.add({id:w,left:R.left,right:R.right,top:R.top,bottom:R.bottom})}for(let[w,{x:b,y:j,
radius:T}]of e)i.add({id:it(w),left:b-T,right:b+T,top:j-T,bottom:j+T});let a=w=>(w===d.focus||w===d.path?4e6:0)+(P&&P.entities.
has(w)?2e6:0)+(gu.has(lt(w).column)?1e6:0)+O.get(w).count,l=[...s.keys()].sort((w,b)=>a(b)-a(w)||(w<b?-1:1)),c=et()!=="c\
olumns"&&!n,f=[...new Set([1,.85,.7,.5].map(w=>Math.max(o*w,Ht()/t)))],u=new de(o*4);if(c)for(let{id:w,x:b,y:j,radius:T}of s.
values())u.add({id:w,left:b-T,right:b+T,top:j-T,bottom:j+T});let p=[],h=0;for(let w of l){let b=s.get(w),j=P!==null&&P.entities.
has(w),T=F=>{for(let Y of rl(b,f,c))if(F(Y)&&(!c||wu(b,Y,u)))return Y},R=T(F=>!i.hits(F))??(j?T(F=>!p.some(Y=>dt(F,Y))):
void 0);R&&(i.add(R),j&&p.push(R),sl(b,R),h+=1)}if(h>=Math.min(ns,s.size))return s;let y=[...s.values()].filter(w=>w.lines).
map(w=>({left:w.left,right:w.right,top:w.top,bottom:w.bottom}));for(let w of l.slice(0,4*ns)){let[b]=rl(s.get(w),f,!1);if(!(s.
get(w).lines||y.some(j=>dt(b,j)))&&(y.push(b),sl(s.get(w),b),s.get(w).covers=!0,y.length>=2*ns))break}return s}function wu({
id:t,x:e,y:n,radius:o},r,s){let i=(l,c,f,u)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-u,f-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*hu;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.
left,l.right,l.top,l.bottom)<a)}function*rl(t,e,n){let o=Yt(t.id),r=vt(o),s=Math.max(M.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(M.line/M.name),[l,c]=[i*r,a*o.length/2],f=(R,F)=>({id:t.id,type:i,line:a,lines:o,left:R,right:R+l,top:F-c,bottom:F+
c}),u=(n||q.whole)&&t.x+M.mark/2+l>M.left+M.width+6;if(yield f(u?t.x-s-l:t.x+s,t.y),!n)continue;let p=R=>R.left>M.left-6&&
R.right<M.left+M.width+6,[h,y]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],w=t.x-l/2;if(yield*[f(w,h),f(w,y),f(t.x-s-l,t.
y)].filter(p),k.names.size>Zn)continue;let[b,j]=[t.x-t.radius,t.x+t.radius-l];yield*[f(b,h),f(b,y),f(j,h),f(j,y)].filter(
p);let T=t.radius*1.2+2;for(let R of[0,c,-c])yield*[f(t.x+T,t.y+R),f(t.x-T-l,t.y+R)].filter(p)}}function il({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function sl(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function os(t,e,n,o,r){
let s=v.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var _o=new Set;function We(t,e){let n=I.names.get(e);if(!n)return;_o.add(e);let o=lt(e),r=d.focus===e||
d.path===e;t.save(),t.describe?.(D(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?z.row:z.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=P?P.entities.has(e)?1:
Gt():E.bare.has(e)?.3:1,os(t,o.shape,n.x,n.y,n.radius),t.fillStyle=O.get(e).envisaged?z.ground:o.fill,t.fill(),t.lineWidth=
O.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=z.dark?o.dark:o.light,t.stroke(),(r||_.at===e||C.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=z.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke());let{lines:s}=n;s&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=z.text,s.forEach((i,a)=>{Zt(t,
i,n.textLeft,(n.textTop+n.textBottom)/2+(a-(s.length-1)/2)*n.line,n.type)})),Ka(t,e),t.restore()}function al(t,e=3){let n=[
...I.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...I.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function Ut(){let t=U(),e=k.names.size>Ee,n=`${ke} ${t} ${B}`;if(I.key===n&&(!I.part||he(I.part,Bt())))return I;let o=e?
Bt(1):null,r=Wo(t),s=Dn(t,r,o);return Ga(r,s,t),Ys({key:n,part:o,names:s,groups:r,words:[],...ol(s)}),I}var se={left:24,right:10,top:8,bottom:8},ll=1.7,yu=.8,cl=8,dl=300,bu="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function ss(t){let{x:e,y:n,radius:o}=K.get(t);cs({left:e-o,top:n-o,width:2*o,height:2*o})}function hl({x:t,
y:e}){let n=no({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=L.clientWidth&&n.y<=L.clientHeight}function qo(t){let e=no(N.get(t));
e.x>=30&&e.y>=20&&e.x<=L.clientWidth-30&&e.y<=L.clientHeight-20||(q.whole=!1,Fe({position:N.get(t),scale:U()}))}function Go(){
return gl(W(bu))}function gl(t){let e=L.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>dt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function wl(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<L.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,L.clientHeight-n+4);return e}function is(){let t=L.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=A("details").getBoundingClientRect();
return!st()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function as(t,e,n){
let o=L.clientWidth-e.left-e.right,r=L.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function yl(){if(H.printing)return qr;if(k.narrowed||!Nn())return ll;let{width:t,height:e}=wo();
return Math.min(ll,Math.max(1,Math.min(L.clientWidth/t,L.clientHeight/e)))}function xu({scale:t,position:e}){let n=Go();
if(!n.length||k.names.size>Ee)return[];let o=Wo(t),r=[...Dn(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+L.clientWidth/2,right:(i-e.x)*t+L.clientWidth/2,top:(a-e.y)*t+L.clientHeight/2,bottom:(l-e.y)*t+L.clientHeight/
2}));return n.filter(s=>r.some(i=>dt(i,s)))}function ze(){q.whole=!0;let t={...k.groups.size?Do:se};if(H.printing){ul(as(
M,t,yl()));return}if(k.narrowed){let o=is();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=L.clientHeight-o.bottom,
t.right+=L.clientWidth-o.right)}let e=fl(t);if(!e)return;let n=wl(xu(e));ul(n.top||n.bottom?fl({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function fl(t){let e={width:L.clientWidth-t.left-t.right,height:L.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(pt.size||xn(e),pe(),as(M,t,yl()))}function ul(t){t&&(Vt(),Pt(),fe(t))}
function ls(){q.asOpened=!1,ze()}function rs(){return Ht()/(M.name*M.grown)}function ml(t){return[...Dn(t,new Map).values()].
filter(({lines:e})=>e).length}function re(){if(ze(),q.asOpened=!0,k.groups.size||!k.names.size||k.names.size>dl)return;let t=U(),
e=rs(),n=k.names.size*(et()==="columns"?1:yu);if(t>=e||ml(t)>=n)return;q.whole=!1;let o=Array.from({length:cl-1},(a,l)=>t*
(e/t)**((l+1)/cl)),s=M.grown>1||k.narrowed&&et()==="columns"&&!at()?e:o.find(a=>ml(a)===k.names.size)??e,i=k.narrowed?is():
{left:0,top:0,right:L.clientWidth,bottom:L.clientHeight};fe({...bl(s,i,k.narrowed?d.focus:null),animation:!1})}function Uo(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=N.get(t);return s-e>M.mark/2&&s+M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.
line<r}function Mu(t){let e=0;for(let n of k.names)Uo(n,t)&&(e+=3+O.get(n).count+(P?.entities.has(n)?1e3:0));return e}function bl(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*M.line},i=[...new Set([n,...P?[...P.entities].slice(0,
60):[],...me(60)])].filter(b=>k.names.has(b)).map(b=>N.get(b)),a=(b,j,T,R,F)=>T+2*F<=R?j+(T-R)/2:Math.max(j-F,Math.min(b,
j+T+F-R)),l=a(M.left-r.x/2,M.left,M.width,o.x,r.x/2),f=et()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+M.mark+
M.text*M.grown-o.x]).map(b=>a(b,M.left,M.width,o.x,r.x)),u=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,M.top,M.height,
o.y,M.line)),p=null;for(let b of new Set(f))for(let j of new Set(u)){let T={left:b,top:j,right:b+o.x,bottom:j+o.y};if(n!==
null&&!Uo(n,T))continue;let R=Mu(T);(!p||R>p.weight)&&(p={weight:R,left:b,top:j})}let h=N.get(n)??{x:M.left+M.width/2,y:M.
top+M.height/2},{left:y,top:w}=p??{left:h.x-o.x/2,top:h.y-o.y/2};return{scale:t,position:{x:y+(L.clientWidth/2-e.left)/t,
y:w+(L.clientHeight/2-e.top)/t}}}function xl(t){if(!k.names.has(t))return;let e=U(),n=q.whole&&e>rs()*.8?e:Math.max(e,rs()),
o=is(),[r,s]=[Dt({x:o.left,y:o.top}),Dt({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=st()&&(o.right<
L.clientWidth||o.bottom<L.clientHeight);q.whole&&n===e&&!a||n===e&&Uo(t,i)&&[...P?.entities??[]].every(l=>!k.names.has(l)||
Uo(l,i))||(q.whole=!1,Fe(bl(n,o,t)))}function Fe(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||N.size>
Ee;q.asOpened=!1,fe({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function Yo(t){q.whole=!1,Fe({scale:Math.
min(6,Math.max(.005,U()*t))})}function cs(t){let e=as(t,{left:10,right:10,...wl(Go())},1.3);e&&(q.whole=!1,Fe(e))}function pl(t){
let e=Bt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,f]=[Dt({x:s,y:a}),Dt({x:i,y:l})];return{left:c.x,right:f.x,
top:c.y,bottom:f.y}}),[o,r]=[0,0];for(let s of I.names.values()){let i=s.lines?il(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!he(e,i)||n.some(a=>dt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function ku(){let t=A("beyond-view"),e=!H.
printing&&!pt.size&&et()!=="overview"&&I.names.size<=dl,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=i?g(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){n({beyond:0,unnamed:0});
return}n(pl(Go())),t.hidden||n(pl([...Go(),...gl([t])]))}function Ml(){Tt("afterDrawing",ku),Tt("zoom",()=>{q.whole=!1,q.
asOpened=!1}),Tt("dragEnd",()=>{C.byFinger||(q.asOpened=!1)}),Tt("resize",()=>requestAnimationFrame(()=>{H.printing||(q.
asOpened?re():q.whole&&ze())})),new MutationObserver(()=>{q.asOpened&&k.narrowed&&!H.printing&&re()}).observe(A("details"),
{attributeFilter:["data-open"]})}function kl(t){let e=A("details").getBoundingClientRect();Ut();let[n]=d.lines,o=N.get(t)??
(I.lines.has(n)?Rt(I.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[no(o),L.getBoundingClientRect(),U()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,f={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},u=c&&a+
3*Be>e.left?a-f.across:0,p=!c&&l+3*Be>e.top?l-f.down:0;if(!u&&!p)return;let{x:h,y}=ce();q.whole=!1,Fe({scale:i,position:{
x:h+u/i,y:y+p/i}})}function cn(){for(let t of W("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===et()));
A("arrange-again").hidden=!pt.size}function we(t){$({open:[...d.open.filter(e=>e!==t),t]}),Z(g("groupOpened",{names:St(t)}))}function vl(t){let e=o=>o!==null&&
(ft.get(o)===t||ft.get(o)?.startsWith(`${t}.`)),n=d.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));$({open:n,...e(d.focus)||
e(d.path)?ct:{}}),Z(fs())}function fs(){return g(k.groups.size===1?"oneGroup":"someGroups",{n:k.groups.size,names:eo()})}var Sl;function He(t){let e=xt.open?J(".told",HTMLElement,xt):A("told");xt.open||Z(t),e.textContent=t,clearTimeout(Sl),Sl=
setTimeout(()=>{e.textContent=""},6e3)}var xt=m("dialog",{id:"notice","aria-labelledby":"notice-title"});function fn(t,e,n=[]){
xt.replaceChildren(m("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),m("div",{class:"buttons"},...n,m("button",{type:"\
button",class:"leave",onclick:()=>xt.close()},g("close")),m("span",{class:"told",role:"status"}))),xt.open||xt.showModal()}
function Vo(t,e,n=[],o=[]){let r=m("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);fn(t,[...n,r],o),
r.select()}function Ol(){xt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(xt,m("div",{id:"told",
class:"told","aria-hidden":"true"}))}function El(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Tl(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function Al(){return Wn({...Bn(),groups:new Set})}function Bn(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(k.names),groups:new Set(k.groups.keys()),statements:[...E.statements]}}function Ko(){return v.sources.
length?v.sources.length>3?g("sources",{n:v.sources.length}):v.sources.map(t=>ms(t)).join("; "):""}function ms(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function Jo(){let{iri:t,version:e}=v.dataset;return[e&&g(
"version",{version:e}),t].filter(Boolean).join(", ")}function us(){let{focus:t,path:e,steps:n}=d;return t===null?"":e!==
null&&at()?g("partBetween",{from:D(t),to:D(e)}):!k.narrowed||!E.entities.has(t)?"":g(n===1?"partAround":"partFartherArou\
nd",{name:D(t),n:n??""})}function vu(){return!P||k.narrowed?"":d.focus!==null?g("altFocus",{name:D(d.focus)}):d.lines.length?
g("altLines",{statements:[...P.statements].map(t=>Ge(x.get(t))).join("; ")}):""}function Wn(t){return[S(v.title),us(),Ko()&&
`${g("source")}: ${Ko()}`,...v.notes.map(S),ue(),t.groups.size?g(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:eo()}):"",g("shown",{names:t.names.size,allNames:O.size,...Xe(t.statements)}),Jo()&&`${g("dataset")}: ${Jo()}`].
filter(Boolean).join(" \xB7 ")}function Su(t){return[...t.groups].sort((e,n)=>k.groups.get(n).count-k.groups.get(e).count||
(e<n?-1:1)).slice(0,5)}function Xo(t){let{statements:e,made:n}=Xe(t.statements),o=new Map;for(let s of t.statements){let{
subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,
i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${ut(s)} (${i})`);return[g("altShown",{title:S(v.title),names:hn(t.
names.size,"oneName","someNames"),statements:hn(e,"oneStatement","someStatements"),made:n}),us()&&g("altPart",{part:us()}),
vu(),t.groups.size?g("altGroups",{groups:Su(t).map(St).join("; ")}):"",r.length?g("altMost",{names:r.join("; ")}):"",Ko()&&
g("altSource",{source:Ko()}),ue()&&`${ue()}.`].filter(Boolean).join(" ")}async function Ou(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Qo(t,e,n){
await Ou(t,e)?He(n):Vo(g("copyByHand"),t)}function Eu(t){return S(t.source)?v.sources.find(({id:e})=>e===t.origin):null}
function Tu(t){let e=[S(t.said),S(t.when)].filter(Boolean).join("; "),n=Eu(t),r=[(n&&(S(n.citation)||ms(n)))?.replace(/[.\s]+$/,
""),S(t.where)].filter(Boolean).join(", ");return[Ge(t)+(e&&` (${e})`),t.quote?[": ",m("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${g("dataset")}: ${[S(v.title),Jo()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function Au(t){let e=m("p",{lang:B},Tu(x.get(t)));return Qo(e.textContent,e,g("copiedStatement"))}function Ll(t){return m(
"button",{type:"button",class:"copy",onclick:()=>Au(t)},g("copyWithSource"))}function Lu(){return Ze().filter(t=>E.statements.
has(t))}function Il(){let t=v.variants.includes("plain")?3:void 0,e=d.date!==null,n=v.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>g(r));return e&&o.splice(5,0,ue()),
[[...o.slice(0,t),...n?[g("changes")]:[]],...Lu().map(r=>{let s=x.get(r);return[...[D(s.subject),S(X(s).label),s.object===
null?S(s.value):D(s.object),S(s.said),S(s.when),...e?[Ce(r)]:[],s.quote,Mt(s)].slice(0,t),...n?[Fi(s)]:[]]})].map(r=>r.map(
El))}function Nl(){let[t,...e]=Il(),n=(s,i)=>m("tr",{},s.map(a=>m(i,Tl(a),a))),o=m("div",{lang:B},m("table",{border:"1",
cellspacing:"0",cellpadding:"4"},m("thead",{},n(t,"th")),m("tbody",{},e.map(s=>n(s,"td")))),m("p",{},Al())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return Qo(r,o,hn(e.length,"copiedOneRow","copiedRows"))}function jl(){let t=B==="nl"?";":",",e=Il().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function ye(t,e=D(t)){return O.has(t)?m("button",{type:"button",class:"name",onclick:()=>$({focus:t,lines:[]})},e):m("b",
{},t)}function Iu(t){if(!t.text)return t.quote?m("blockquote",{lang:t.language},m("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),m("m\
ark",{},o)),n=n.slice(r+o.length))}return m("blockquote",{lang:t.language},e,n)}function ps(t,...e){let n=x.get(t),o=m("\
div",{class:"said"},m(n.denied?"b":"span",{},S(n.said)));for(let s of[S(n.when),Ce(t),Mt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return m("div",
{class:r,"data-statement":t},e,o,tn(n),Iu(n),Ll(t))}function ds(t,e){return t.object===null?m("b",{},S(t.value)):ye(t.subject===
e?t.object:t.subject)}function Rl(t,e){return m("div",{class:"statement"},ds(t,e),m("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=x.get(n);return m("div",{class:"said"},`${g("basedOn")}: `,m("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${Mt(o)}`)}))}function ie(t){return m("h2",{tabindex:"-1"},t)}function zn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?m("b",{},S(n.value)):ye(o?n.subject:n.object);return ps(t,ye(o?e:n.subject),m(
"div",{},Ct(n,o)),r)}function Fn(t){return m("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[D(n.subject),Ct(n),n.object===
null?S(n.value):D(n.object)];return m("li",{class:n.denied?"statement denied":"statement","data-statement":e},m("button",
{type:"button",class:"name",onclick:()=>$({focus:null,lines:[e]})},o[0]," ",m("i",{},o[1])," ",o[2]),m("div",{class:"sai\
d"},m(n.denied?"b":"span",{},S(n.said)),Mt(n)&&` \xB7 ${Mt(n)}`))}))}var Zo=50,be={ids:[],until:Zo};function gs({one:t,other:e}){$({...ct,between:[t,e]})}function Nu(t){let e=At(t);return e===
null?ye(t):m("button",{type:"button",class:"name",onclick:()=>we(e)},m("span",{class:"unseen"},`${g("openGroup")}: `),St(
e))}function ju(t){let e=new Map;for(let n of t){let o=Ct(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Cl(){let t=Ln();be.ids!==t&&(be={ids:t,until:Zo});let e=t.slice(0,be.until);return[ie(Lo()),
m("p",{class:"hint"},g("endsOf")),m("ul",{class:"counted"},(d.between??[]).map(n=>{let o=k.groups.get(At(n));return m("l\
i",{},Nu(n)," ",o?m("span",{class:"count"},g("someNames",{n:o.count})):null)})),t.length?null:m("p",{class:"absent"},g("\
noneBetween")),t.length?m("h3",{},g("relationsTitle")):null,m("ul",{class:"counted"},ju(t).map(([n,o])=>m("li",{},n," ",
m("span",{class:"count"},String(o))))),t.length?m("h3",{},g("statementsOf")):null,Fn(e),e.length<t.length?m("p",{class:"\
more"},g("partListed",{n:e.length,all:t.length})," ",m("button",{type:"button",onclick:Ru},g("moreRows",{n:Math.min(Zo,t.
length-e.length)}))):null]}function Ru(){let t=be.until;be.until+=Zo,oe(),W("#chosen .choice button")[t].focus(),Z(g("pa\
rtListed",{n:Math.min(be.until,be.ids.length),all:be.ids.length}))}var hs=new Set;function Pl(t){let e=Pn.get(it(t))??[];
if(!e.length)return null;let n=m("ul",{class:"counted"}),o=m("details",{class:"links",open:hs.has(t)?"":null},m("summary",
{},g("linksOfGroup",{n:e.length}),m("span",{class:"unseen"},` ${Bo(t)}`)),n),r=()=>{if(!o.open){hs.delete(t);return}hs.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===it(t)?s.other:s.one,a=At(i),l=a===null?D(i):St(a);return m(
"li",{},m("button",{type:"button",class:"name",onclick:()=>gs(s)},l)," ",m("span",{class:"count"},g(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function $l(){A("group-list").replaceChildren(...k.groups.size?[m("p",{},g("readGroups")),an.every(o=>o.drawn)?"":m("p",
{},g("strongestDrawn")),m("h3",{},g("groupsTitle")),Cu()]:[]);let t=A("groups");if(t.hidden=!K.size||et()!=="overview"||
!k.groups.size&&!k.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.
group,n=[...k.opened].filter(o=>!K.get(o).names.length||E.entities.size).sort();t.replaceChildren(m("p",{},fs()),...n.map(
o=>m("button",{type:"button","data-group":o,title:g("closeGroup"),onclick:()=>vl(o)},m("span",{"aria-hidden":"true"},"\xD7"),
" ",m("span",{class:"unseen"},`${g("closeGroup")}: `),St(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??L).focus(
{preventScroll:!0})}function Cu(){let t=[...k.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return m("ul",
{},t.map(([e,{count:n}])=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>we(e)},St(e))," ",m("span",{class:"\
count"},String(n)),Pl(e))))}function Pu(){if(d.between===null||!d.between.every(i=>N.has(i)))return;let t=d.between.map(i=>N.get(i));if(t.every(hl))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/U(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];cs({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var ws="",Dl="",ys=new Set;function Bl(t){Aa(),Wa(),Vt(),cn(),$l(),
Pt();let e=k.narrowed?`${d.focus} ${d.path} ${d.steps}`:Nn()?[...k.names].sort().join(" "):"",n=`${et()} ${e}`;ws!==n||q.
asOpened&&Dl!==B?(re(),!ws&&d.open.length&&ss(d.open[d.open.length-1])):(d.focus===null||!t)&&$u(),d.focus!==null&&t&&!k.
narrowed&&xl(d.focus),st()&&(C.clicked||t&&d.lines.length)&&kl(d.focus),d.between!==null&&t&&Pu(),ws=n,Dl=B,ys=new Set(k.
opened),mt()}function $u(){let t=d.open[d.open.length-1],e=d.open.some(o=>k.opened.has(o)&&!ys.has(o)),n=[...ys].some(o=>!k.
opened.has(o));n&&!k.opened.size?re():t!==void 0&&(e||n)&&ss(t)}var bs=[],tr="";function xs({moved:t=!1}={}){Pt(),ta(),oe(),Pi();for(let e of bs)e.classList.remove("chosen");bs=P?[...P.
statements].flatMap(e=>bt.get(e)??[]):[];for(let e of bs)e.classList.add("chosen");Bl(t)}function Du(t){let e=t?null:E;t||
yo(),sa(e)}function Bu(){if(d.between!==null)return Lo();let t=P?.statements.size??0;return g(t===1?"chosenOne":"chosen",
{name:d.focus!==null?D(d.focus):g("statement"),n:t})}function Ms(t){(d.language!==B||!t)&&(qs(d.language),fa(),Di(),Js());
let e=t??{focus:null,lines:[],between:null},n=d.focus!==e.focus||d.lines.join(" ")!==e.lines.join(" ")||String(d.between)!==
String(e.between),o=ne();if(Du(!t),$i(),Ii(),ia(),ra(),V.open!==d.list&&!H.parts&&(V.open=d.list),n&&Nt(o?"details":null),
n&&o&&st()&&A("picture").scrollIntoView(),xs({moved:n&&!C.clicked}),!n){t&&$e()!==tr&&Z($e()),tr=$e();return}tr=$e(),A("\
details").scrollTop=0,o&&!C.clicked&&dr(),Z(o?Bu():tr),C.clicked=!1}function Ot(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Hn=null;function _n(){if(Hn!==null)return Hn;Hn=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of O){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Hn.push({id:t,name:i,folded:` ${Ot(i)} `})}return Hn}
function Wl(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function ks(t){let e=Ot(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of _n()){if(!e.every(i=>r.folded.includes(i)))continue;let s=Wl(r.folded,e)+(r.name===D(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Ft){let i=Math.max(...Object.values(
s).map(a=>Wl(` ${Ot(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?O:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:D(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||O.get(s.id).count-O.get(r.
id).count||(r.id<s.id?-1:1))}var Gn=12;function Un(t){return ks(t).slice(0,Gn)}var _l=6,zl=5,Fl=null;function Gl(t){let e=Ot(
t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=s=>e.every(i=>s.includes(` ${i}`)),o=[...Qt].
filter(([,{label:s,inverse:i,count:a}])=>a&&[s,i].some(l=>l&&Object.values(l).some(c=>n(` ${Ot(c)}`))));Fl??=[...x].flatMap(
([s,{quote:i}])=>i?[{id:s,folded:` ${Ot(i)}`}]:[]);let r=[];for(let{id:s,folded:i}of Fl){if(r.length===zl)break;n(i)&&r.
push({statement:s})}return[...o.slice(0,zl).map(([s])=>({relation:s})),...r]}function Wu(t,e){if(Math.abs(t.length-e.length)>
1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-
o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===
[...s].reverse().join("")}var zu=5,Hl=null;function Fu(){return Hl??=new Set(_n().flatMap(({folded:t})=>t.trim().split("\
 "))),Hl}function Ul(t){let e=Ot(t).split(" ").filter(Boolean).map(o=>o.length<zu||_n().some(({folded:r})=>r.includes(o))?
[o]:[...Fu()].filter(r=>Wu(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).
map(o=>o.join(" ")).find(o=>Un(o).length)??null}var Hu=60,_u=40,Gu=7,Uu=.9,qu=.93,Yu=.35;function Vu(t){let e=new de(t);for(let n of I.names.values()){let o=n.radius*1.2+
(n.id===d.focus||n.id===d.path?5:1);e.add(De(n.x,n.y,o)),n.lines&&e.add(Vr({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=Zr(n);r&&e.add(De(r.x,r.y,r.radius+1))}for(let n of I.groups.values())e.add(De(n.x,
n.y,n.radius)),n.lines&&e.add(Vr({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of I.
lines){let{denied:r}=x.get(n),s=r&&Rt(o,.5);s&&e.add(De(s.x,s.y,8));let i=Qr(n);i&&e.add(De(i.x,i.y,i.radius+1.5))}return e}
function Ku(t,e){let n=new de(e*6);for(let o of t){let r=I.lines.get(o),s=Math.ceil(Cn(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:l}=Rt(r,i/s);n.add({...De(a,l,e/6),of:o})}}return n}function Ju(t,e,n,o){let r=Cn(t),s=l=>Rt(t,l/r),i=[],a=Math.
max(o/2,r/_u);for(let l=e+o*.3;l<=r-e-o*.8;l+=a){let[c,f]=[s(l-e),s(l+e)];if(Math.hypot(f.x-c.x,f.y-c.y)<2*e*qu)continue;
let u=Math.atan2(f.y-c.y,f.x-c.x),[p,h]=[Math.cos(u),Math.sin(u)],y=[-.5,0,.5].map(F=>s(l+F*e)).map(({x:F,y:Y})=>(Y-c.y)*
p-(F-c.x)*h),[w,b]=[Math.min(0,...y),Math.max(0,...y)];if(b-w>Uu*n)continue;let j=(w+b)/2,T=rn((c.x+f.x)/2-h*j,(c.y+f.y)/
2+p*j,u,e,n),R=Math.abs(Math.atan2(h,Math.abs(p)));i.push({box:T,cost:Math.abs(l/r-.5)+Math.max(0,R-Yu)})}return i.sort(
(l,c)=>l.cost-c.cost).map(({box:l})=>l)}function Xu(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>vt(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function Qu(t,e,n){let o=[...P?.statements??[]].filter(T=>I.lines.has(T)&&dt(Kr(I.lines.get(T)),n));if(o.length>Hu)
return[];I.standing??=Vu(t*6),String(I.coursed)!==String(o)&&Object.assign(I,{coursed:o,courses:Ku(o,t)});let r=I.spots??=
new Map,s=new Map(o.map(T=>[T,Ct(x.get(T))])),i=[],a=(T,R)=>I.courses.some(T,F=>!R(F.of)&&jn(T,F)),l=(T,R,{rows:F,long:Y},nt)=>{
let G=`${F.length} ${R} ${T}`;return r.has(G)||r.set(G,Ju(I.lines.get(T),(Y*R+nt)/2+2,R*.52*F.length,R)),r.get(G)??[]},c=(T,R,F,Y)=>{
let{rows:nt}=F,G=nt.length>1||X(x.get(T)).symmetric?0:R*.75,ot=l(T,R,F,G).find(tt=>he(n,tt)&&!i.some(Lt=>jn(tt,Lt))&&(tt.
free??=!I.standing.some(tt,Lt=>jn(tt,Lt)))&&!a(tt,Y));return ot&&{...ot,text:s.get(T),rows:nt,type:R,head:G,colour:$n(T),
ids:[]}},f=(T,R)=>s.get(T)===s.get(R)&&$n(T)===$n(R),u=T=>[x.get(T).subject,x.get(T).object],p=T=>R=>f(T,R)&&String(u(T))===
String(u(R)),h=T=>R=>f(T,R)&&u(T).some((F,Y)=>F===u(R)[Y]),y=T=>Cn(I.lines.get(T))-kt(s.get(T),"italic")*t,w=o.sort((T,R)=>y(
T)-y(R)),b=[...new Set([t,e])],j=[p,h].flatMap(T=>b.flatMap(R=>[0,1].map(F=>({lets:T,letters:R,way:F}))));for(let{lets:T,
letters:R,way:F}of j)for(let Y of[...w]){let nt=Xu(s.get(Y))[F];if(!nt||!w.includes(Y))continue;let G=c(Y,R,nt,T(Y));if(!G)
continue;let ot=tt=>I.courses.some(G,Lt=>Lt.of===tt&&jn(G,Lt));G.ids=w.filter(tt=>tt===Y||p(Y)(tt)||T(Y)(tt)&&ot(tt)),w=
w.filter(tt=>!G.ids.includes(tt)),i.push(G)}return i}function vs(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(
1).match(/../g)??[]).map(n=>parseInt(n,16))}function ql(t){let[e,n,o]=vs(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/
1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Zu(t){let[e,n]=[vs(t),vs(z.text)],o=ql(z.ground);for(let r=0;r<1;r+=
.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[ql(s),o].sort((l,c)=>l-
c);if((a+.05)/(i+.05)>=Gu)return s}return z.text}function Yl(t,e,n,o){I.words=Qu(e,n,o);for(let r of I.words){t.save(),t.
translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.PI:r.turn),t.fillStyle=z.ground,t.globalAlpha=.92,
t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Zu(r.colour),t.textAlign=
"center",t.textBaseline="middle",r.rows.forEach((i,a)=>{Zt(t,i,(s?1:-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,
"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.moveTo(a,0);for(let l of[-1,1])t.lineTo(a-i*r.head*.8,l*
r.head*.36);t.closePath(),t.fill()}t.restore()}}var tm="http://www.w3.org/2000/svg";function gt(t,e={},...n){let o=document.createElementNS(tm,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?ht(s):s);return o.append(...n),o}function ht(t){return String(Math.
round(t*100)/100)}function qn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Vl={M:2,L:2,C:6},em=100,zt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},nm={middle:.35,
top:.8,hanging:.8,bottom:-.2},om={center:"middle",right:"end",end:"end"},ae=class{fillStyle=zt.fillStyle;strokeStyle=zt.
strokeStyle;lineWidth=zt.lineWidth;lineJoin=zt.lineJoin;lineCap=zt.lineCap;globalAlpha=zt.globalAlpha;font=zt.font;letterSpacing=zt.
letterSpacing;wordSpacing=zt.wordSpacing;textAlign=zt.textAlign;textBaseline=zt.textBaseline;constructor(e){this.area=e,
this.drawing=gt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
zt);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
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
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Vl[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>em&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+Vl[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>ht(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Rn),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${ht(l)} ${ht(c)}`).join(" ")).join("");this.write(gt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return Qs(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),f=this.measureText(e).width*this.place.
scale,u=om[this.textAlign]??null,p=-(u==="middle"?f/2:u?f:0),{turn:h}=this.place,y=rn(c.x+(p+f/2)*Math.cos(h),c.y+(p+f/2)*
Math.sin(h),h,f/2,r*.8);this.write(gt("text",{x:c.x,y:c.y+r*(nm[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:f,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":u,transform:h?`rotate(${ht(h*180/Math.PI)} ${ht(c.x)} ${ht(
c.y)})`:null},qn(e)),y)}write(e,n){if(!dt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Rn(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=gt("g",{},gt("title",{},qn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var rm=3e3,sm=120,_e=null,Ss;function Kl(t){if(t instanceof ae){im(t);return}let e=Bt(),n=U();if(_e!==null&&_e.version===
ke&&Math.abs(_e.scale-n)<n*.001&&he(_e.part,e)||(clearTimeout(Ss),H.printing||(Ss=setTimeout(am,sm))),_e===null)return;let{
part:r,canvas:s}=_e;t.save(),t.globalAlpha=P?Gt():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Jl(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&k.names.has(e)&&k.names.
has(n))}function im(t){let e=new ln;for(let{subject:n,object:o}of Jl())e.moveTo(N.get(n).x,N.get(n).y),e.lineTo(N.get(o).
x,N.get(o).y);t.save(),t.globalAlpha=P?Gt():.4,t.strokeStyle=z.line,t.lineWidth=.7/U(),t.stroke(e),t.restore()}function am(){
let t=Bt(.5),e=U(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=z.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:ke},s=Jl(),i=0,a=()=>{if(r.version===ke){o.beginPath();for(let l=Math.min(s.length,i+rm);i<
l;i+=1){let[c,f]=[N.get(s[i].subject),N.get(s[i].object)];Math.max(c.x,f.x)<t.left||Math.min(c.x,f.x)>t.right||Math.max(
c.y,f.y)<t.top||Math.min(c.y,f.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(f.x,f.y))}if(o.stroke(),i<s.length){Ss=setTimeout(
a);return}_e=r,mt()}};a()}function lm(t,e){for(let[n,o]of I.names)o.lines&&!_o.has(n)&&dt(o,e)&&We(t,n)}function cm(t){let e=new Map;for(let[n,o]of I.
names){if(o.lines)continue;let{fill:r}=lt(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=P?Gt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of I.names)o.lines&&!o.covers&&We(t,n);for(let n of k.groups.keys())Xr(t,n)}function fm(t){Ut(),_o.clear(),Ua(
t),Fa(t),I.rest&&Kl(t);for(let e of I.lines.keys())(!P||!P.statements.has(e))&&es(t,e,!1)}function um(t){ri()?lm(t,Bt()):
cm(t);for(let[r,s]of I.names)s.covers&&We(t,r);if(_.at!==null&&k.names.has(_.at)&&We(t,_.at),!P){I.words=[];return}for(let r of P.
statements)I.lines.has(r)&&es(t,r,!0);for(let r of P.entities)We(t,r);let e=Dt({x:3,y:3}),n=Dt({x:L.clientWidth-3,y:L.clientHeight-
3}),o=Ht()/U();Yl(t,Math.max(M.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function Xl(){li({radiusOf:t=>K.get(
At(t))?.radius??O.get(t).size,draw:(t,e)=>{let n=At(e);n===null?We(t,e):Xr(t,n)}}),Tt("beforeDrawing",fm),Tt("afterDrawi\
ng",um)}function le(t){let e=U(),n=!C.byFinger&&Ho(t,e,nl).length>0,o=al(t,n?0:void 0),r=o===null?qa(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=C.byFinger?pm(t):{name:o,group:r,lines:Ho(t,e)},{bundle:i,distance:a}=s.
name===null?Ha(t,C.byFinger?Be:Fo,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<ge(I.lines.get(s.lines[0]),
t,Be/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function er(t){let e=L.getBoundingClientRect();return Dt({x:t.clientX-
e.left,y:t.clientY-e.top})}function mm(t,e){let n={name:null,distance:1/0};for(let[o,r]of I.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function pm(t){let e=Be/U(),{name:n,distance:o}=mm(t,e),r=Ho(t,Fo/e),s=r.length?ge(I.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var Yn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},dm=20;function Os(t,e){pt.set(t,e),N.set(t,e),
Pt(),Vt(),mt()}function Ql(t,e){let n=N.get(t);C.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Es(){let{name:t,went:e}=C.
dragged;return C.dragged=null,cn(),mt(),e&&Z(g("namePlaced",{name:D(t)})),e}function Zl(){Tt("dragStart",({pointer:t})=>{
if(C.byFinger)return;let{name:e}=le(t.canvas);e!==null&&(Ql(e,t.canvas),Mn(!1))}),document.addEventListener("pointermove",
t=>{if(!C.dragged||!t.isPrimary)return;let e=er(t);C.dragged.went=!0,Os(C.dragged.name,{x:Math.round(e.x+C.dragged.x),y:Math.
round(e.y+C.dragged.y)})}),Tt("dragEnd",()=>{C.byFinger||(q.whole=!1,C.dragged&&(Es(),Mn(!0)))}),kn.push(()=>{d.focus!==
C.placing&&(C.placing=null)})}function tc({event:t,pointer:e}){if(!C.byFinger||t.type!=="press")return!1;let{name:n}=le(
e.canvas);return n===null||C.placing!==null?(C.rested=e,!0):(Ql(n,e.canvas),mt(),!0)}function ec(t){C.placing=C.placing===
t?null:t,oe(),(C.placing===null||!st())&&document.getElementById("move-name")?.focus({preventScroll:!0}),C.placing!==null&&
(st()&&Nt(null),He(g("pickPlace",{name:ut(t)})))}function nc({pointer:t}){if(C.placing===null)return!1;let e=C.placing;return C.
placing=null,N.has(e)?(Os(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),cn(),oe(),He(g("namePlaced",{name:ut(e)})),
!0):!1}function oc(t,e){let[n,o]=Yn[e],{x:r,y:s}=N.get(t),i=dm/U();Os(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),cn(),
qo(t),Z(g("nameMoved",{name:D(t),where:g("sides").split(", ")[Object.keys(Yn).indexOf(e)]}))}var hm=2;function rc(){Tt("click",t=>{if(tc(t)||nc(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=le(e.canvas);
if(o!==null){we(o);return}if(s!==null){if(String(d.between)===String([s.one,s.other]))return;C.clicked=!0,gs(s);return}if(n===
null&&!r.length){ne()&&$(ct);return}n===d.focus&&r.join(" ")===d.lines.join(" ")||(C.clicked=!0,$({focus:n,lines:r}))}),
L.addEventListener("mousemove",t=>{if(C.dragged)return;let{name:e,group:n,lines:o,bundle:r}=le(er(t));L.title=e!==null&&
ut(e)!==D(e)?D(e):"",L.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),Tt("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=le(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,U()*
hm),i=U()/s,{x:a,y:l}=ce();q.whole=!1,Fe({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var gm=9,xe=new Map,sc=0;function wm(t){let e=Bt(),n=U(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
se.top)}function ym(t,e){let n=e;if(xe.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),wm(e)),a=i-e+sc,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,f=Math.abs(a-c)>=1;n=f?e+c:i,sc=f?0:a-c}if(!t&&!n)return;q.whole=
!1,q.asOpened=!1;let o=U(),{x:r,y:s}=ce();fe({position:{x:r-t/o,y:s-n/o},animation:!1})}function ic(){L.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==C.byFinger&&Mn(!e),C.byFinger=e,e&&xe.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),L.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(C.byFinger=!1);let e=xe.get(t.
pointerId);if(!e||C.dragged||(e.moves||=xe.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>gm,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),ym(n/xe.size,o/xe.size)});
for(let t of["pointerup","pointercancel"])L.addEventListener(t,e=>{let n=xe.get(e.pointerId);if(!xe.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?C.rested:null;if(C.rested=null,o&&ai(o),!C.dragged)return;let{name:r}=C.dragged;Es()||
t==="pointercancel"||(C.clicked=!0,$({focus:r,lines:[]}))});L.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),L.addEventListener(
"contextmenu",t=>{C.byFinger&&t.preventDefault()})}function ac(){Q("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function Me(t){return d.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}function bm(t,[e,n]){let o=N.get(t),r=O.has(t)?bo(t):new Map,s=et()==="columns"&&!at(),i=null;for(let[a,l]of N){let[c,f]=[
l.x-o.x,l.y-o.y],u=c*e+f*n,p=Math.abs(c*n)+Math.abs(f*e);if(a===t||u<1||(s?n&&p>1:p>u))continue;let h=[n&&s||r.has(a)?0:
1,u+2*p];i&&(h[0]-i.distance[0]||h[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:h})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function lc(){if(N.has(_.at))return _.at;if(N.has(d.focus))return d.focus;let t=me(
1).find(n=>N.has(n)),[e]=[...k.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?it(e[0]):[...N.
keys()][0]??null)}function fc(){return _.at!==null&&_.at.startsWith("group ")?_.at.slice(6):null}function xm({name:t,by:e,
across:n}){let o=rt.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&Ct(r,r.object!==t),!r&&
n&&g("notLinked"),D(t),S(lt(t).label),g(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function cc(t){
_.at=t.name,_.by=t.by;let e=fc();Z(e===null?xm(t):Bo(e)),qo(t.name),mt()}function uc(){L.addEventListener("focus",()=>{if(!L.
matches(":focus-visible"))return;let t=lc();t!==null&&cc({name:t,by:null})}),L.addEventListener("blur",()=>{_.at=null,mt()}),
L.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Yn){t.preventDefault();let e=lc();if(_.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&O.has(e)){oc(e,n);return}let o=bm(e,Yn[n]);o?cc(o):Z(g("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),_.at===null)return;let e=fc();e!==null?we(e):_.at===d.focus?pi():$({focus:_.
at,lines:[]})}else t.key==="l"&&Me(t)&&(_.by===null?Z(g("noLine")):$({focus:null,lines:[_.by]}))})}function pc(){let t=W("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>$({layout:e.dataset.layout===
v.opens?null:e.dataset.layout}));A("arrange-again").addEventListener("click",()=>{pt.clear(),xs(),re(),L.focus({preventScroll:!0}),
Z(g("arrangedAgain"))})}function mc(t){t.preventDefault(),V.open=!0,V.scrollIntoView(),J("summary",HTMLElement,V).focus(
{preventScroll:!0})}function Ts(){let t=J("main").getBoundingClientRect().top+scrollY,e=J("summary",HTMLElement,V).getBoundingClientRect().
height+1,n=o=>J(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("\
#take > button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function dc(){for(let t of W("[data-she\
et]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!=="true";st()?Nt(e?t.dataset.sheet??null:null):
(t.setAttribute("aria-expanded",String(e)),A(t.dataset.sheet??"").toggleAttribute("data-open",e)),A(t.dataset.sheet??"").
scrollTop=0});for(let t of W("[data-shut]"))t.addEventListener("click",()=>Ae(()=>Nt(null)));A("to-list").addEventListener(
"click",mc),A("skip-to-list").addEventListener("click",mc),A("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
L.focus()}),V.addEventListener("toggle",()=>{H.parts||(V.open!==d.list&&io({list:V.open}),V.open&&requestAnimationFrame(
()=>V.scrollIntoView({block:"nearest"})))}),V.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),$({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Ye(),scrollTo(0,0))});for(let t of W(
"#languages button"))t.addEventListener("click",()=>$({language:t.dataset.to}));for(let t of W("[data-zoom]"))t.addEventListener(
"click",()=>{t.dataset.zoom==="fit"?ls():Yo(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{
if(t.key==="Escape"){let e=!ne()&&!(st()&&document.querySelector("aside[data-open]"));Ae(()=>{Nt(null),$(e?{...ct,open:[]}:
ct)}),ui();return}Me(t)&&(t.key==="/"&&(t.preventDefault(),A("query").focus()),(t.key==="+"||t.key==="=")&&Yo(1.35),t.key===
"-"&&Yo(1/1.35),t.key==="0"&&ls())})}function hc(){addEventListener("resize",Ts),Ts();let t=new ResizeObserver(Ts);for(let e of[
J("header"),J("summary",HTMLElement,V),J("#take > button")])t.observe(e)}var As=4;function Mm({weakest:t}){let e=t.keys[0];return ee(e)===0?m("p",{},g("noWeakLink")):m("p",{},g("weakestLink"),"\
 ",m("b",{},S(x.get(e).said)),` (${ut(t.from)} \u2013 ${ut(t.to)})`)}function km(t,e,n){return[n>1?m("h3",{},g("pathNumb\
er",{n:e+1,all:n})):null,m("div",{class:"weakest"},Mm(t)),m("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>m("li",{},
r.map(s=>zn(s,o)))))]}function gc(){let[t,e]=[d.focus,d.path],n=ie(g("pathTitle",{from:ut(t),to:ut(e)})),o=m("p",{class:"\
explore"},m("button",{type:"button",onclick:()=>$({path:null,through:!1})},g("pathOff"))),r=at();if(d.path===d.focus)return[
n,m("p",{},g("pathToItself")),o];if(!r){let{otherwise:l}=en();return[n,m("p",{class:"none"},g(l?"noPathWithout":"noPathE\
ither")),l?m("p",{class:"explore"},m("button",{type:"button",onclick:()=>$({through:!0,structural:_t.get("structural").read(
[])})},g("throughStructural"))):null,E.statements.size<x.size?m("p",{class:"absent"},g("onlyWithinShown")):null,o]}let s=Qi(),
i=Zi(),a=r.layers.length-1;return[n,m("p",{},[g(a===1?"oneStep":"someSteps",{n:a}),i>1?g("asManyPaths",{n:i}):null,d.through?
g("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,As).map((l,c)=>km(l,c,Math.min(i,s.length))),i>As?m("p",
{class:"absent"},g("morePaths",{n:i-As})):null]}function wc(){let t=[1,2,3].map(e=>m("button",{type:"button","data-steps":e,
"aria-pressed":String(d.steps===e),"aria-label":g(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>$({steps:d.steps===e?null:
e})},String(e)));return m("div",{class:"explore"},m("div",{role:"group","aria-label":g("nearby")},m("span",{},g("nearby")),
" ",m("span",{class:"joined"},t)),m("button",{type:"button",id:"path-to","aria-pressed":String(C.picking),onclick:()=>vm(
!C.picking)},g("pathTo")),N.has(d.focus)?m("button",{type:"button",id:"move-name","aria-pressed":String(C.placing===d.focus),
onclick:()=>ec(d.focus)},g("moveName")):null,C.picking?m("p",{class:"hint",role:"status"},g("pickOther")):null)}function vm(t){
if(C.picking=t,oe(),!t){document.getElementById("path-to")?.focus();return}st()&&Nt(null),A("query").focus(),Z(g("pickOt\
her"))}function yc(){document.addEventListener("keydown",t=>{if(t.key!=="f"||!Me(t))return;let e=d.focus??(E.entities.has(
_.at)?_.at:null);e!==null&&$({focus:e,lines:[],steps:d.steps===null||e!==d.focus?1:null})})}function bc(t){if(d.theme===null||!ho(d.theme).has(t)||ho(d.theme,[]).has(t))return null;let e=new Set(v.inferred.filter(
({object:n})=>n===d.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>D(r.subject))));
return m("p",{class:"absent"},g("throughList",{theme:D(d.theme),list:[...e].join("; ")}))}function Ls(){let{names:t,lines:e}=Mr(
d);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s)))return null;let o=En(d,t,e).map(({part:s})=>g(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=kr(d,t,e);return d.date!==null&&e.some(s=>E.aside.has(s))&&(o.push(g("h\
iddenByDate",{date:Pe(d.date)})),r.date=null),o.length?m("p",{class:"not-shown"},g("notShown",{reasons:o.join("; ")})," ",
m("button",{type:"button",onclick:()=>$(r)},g("showAllTheSame"))):null}function Sm(t){let e=new Map,n=o=>{let{statement:r}=o,s=X(r),i=r.subject===t||s.symmetric,a=JSON.stringify([s.structural,
!i,s.order,r.relation,!!r.denied]),l=e.get(a)??{words:Ct(r,!i),order:[Number(s.structural),+!i,s.order],items:[]};e.set(
a,l),l.items.push(o)};for(let o of rt.get(t))(E.statements.has(o)||E.aside.has(o))&&n({key:o,statement:x.get(o)});for(let o of E.
inferred)X(o).symmetric||(o.subject===t||o.object===t)&&n({statement:o});return[...e.values()].sort((o,r)=>o.order[0]-r.
order[0]||o.order[1]-r.order[1]||o.order[2]-r.order[2])}function Om(t){let n=/^https?:\/\//i.test(t.iri)?m("a",{href:t.iri,
rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return m("dd",{},n,` (${g(t.match)})`)}
function Em(t){let e=O.get(t),n=new Set([Ot(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[B]||[],...e.hidden])
s&&!n.has(Ot(s))&&(n.add(Ot(s)),o.push(s));let r=m("dl");return o.length&&r.append(m("dt",{},g("otherNames")),...o.map(s=>m(
"dd",{},s))),S(e.note)&&r.append(m("dt",{},g("note")),m("dd",{},S(e.note))),e.identifiers.length&&r.append(m("dt",{},g("\
identifiers")),...e.identifiers.map(Om)),r.childNodes.length?r:null}function Tm(t){let e=x.get(t),n=g("deadlineOf",{name:S(
O.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return m("p",{class:"deadline"},ye(e.subject,
n),": ",g(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",m("q",{lang:e.language},e.quote),")"]:
null)}function Am(t){let e=O.get(t),n=Sm(t),o=rt.get(t).filter(r=>!E.statements.has(r)&&!E.aside.has(r)).length;return[ie(
D(t)),m("p",{class:"kind"},Xn(lt(t),e.envisaged),S(lt(t).label)),tn(e),Ls(),bc(t),wc(),e.envisaged?m("p",{class:"envisag\
ed"},g("onlyEnvisaged")):null,Em(t),n.length||o?null:m("p",{class:"absent"},g("noStatements")),n.map(r=>[m("h3",{},r.words),
r.items.map(({key:s,statement:i})=>s?ps(s,ds(i,t)):Rl(i,t))]),(e.deadlines||[]).map(Tm),e.onlyOfParts?m("p",{class:"abse\
nt"},g("onlyOfParts")):null,o>0?m("p",{class:"absent"},g(o===1?"oneLeftOut":"leftOut",{n:o})):null,e.notStated?m("p",{class:"\
absent"},S(e.notStated)):null]}function Lm(t){let e=x.get(t),n=[e.subject,e.object],o=(rt.get(e.subject)||[]).filter(r=>{
let s=x.get(r);return r!==t&&E.statements.has(r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==
s.object==(e.subject!==e.object)});return[ie(g("statement")),Ls(),zn(t),o.length?m("h3",{},g("statementsBetween")):null,
o.map(r=>zn(r))]}function Im(t){let e=Ai(t);return e!==null?[ie(e),Fn(t)]:[ie(g("statementsHere",{n:t.length})),m("p",{class:"\
hint"},g("chooseOne")),Fn(t)]}function Nm(){return d.focus!==null?d.path!==null?gc():Am(d.focus):d.between!==null?Cl():d.
lines.length>1?Im(d.lines):Lm(d.lines[0])}function xc(){let t=A("chosen"),e=A("reading"),n=ne();t.hidden=!n,e.hidden=n;let o=m(
"button",{type:"button",class:"clear","aria-label":g("clear"),title:`${g("clear")} (Esc)`,onclick:()=>$(ct)},"\xD7");if(t.
replaceChildren(...n?[o,...Nm().flat(3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute(
"hidden",et()!=="columns");let r=Lr(),s=me(5,r).filter(i=>r(i)>0);A("most").replaceChildren(...s.length?[m("h3",{},g("mo\
stNamed")),m("ul",{},s.map(i=>m("li",{},ye(i)," ",m("span",{class:"count"},String(r(i))))))]:[])}var jm=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function Mc(){let t=m(
"input",{type:"checkbox",id:"single-keys"});t.checked=d.keys,t.addEventListener("change",()=>$({keys:t.checked}));let e=[
m("dl",{class:"keys"},jm.map(([r,s])=>m("div",{},m("dt",{},r.split(" ").flatMap(i=>[" ",m("kbd",{},i)]).slice(1)),m("dd",
{},g(s))))),m("label",{class:"switch"},t,m("span",{},g("singleKeys")))],n=m("p",{},g("helpPointer")),o=matchMedia("(poin\
ter: coarse)").matches;fn(g("help"),o?[n,...e]:[...e,n]),o&&(xt.scrollTop=0)}function kc(){A("help").addEventListener("c\
lick",Mc),document.addEventListener("keydown",t=>{t.key!=="?"||!Me(t)||(t.preventDefault(),Mc())})}function vc(){let t=A("query",HTMLInputElement),e=A("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expande\
d","false"),t.removeAttribute("aria-activedescendant"),o=-1},s=p=>{o=p;let h=W("[id]",HTMLElement,e);h.forEach((y,w)=>y.
setAttribute("aria-selected",String(w===p))),!(p<0)&&(t.setAttribute("aria-activedescendant",h[p].id),h[p].scrollIntoView(
{block:"nearest"}))},i=({id:p,relation:h,statement:y})=>{r(),t.value="",h!==void 0?$({...ct,relation:new Set([h]),...Qt.
get(h).structural?{structural:!0}:{}}):y!==void 0?$({focus:null,lines:[y]}):$({focus:p??null,lines:[]})},a=p=>m("li",{class:"\
none",role:"option","aria-disabled":"true"},p),l=({relation:p,statement:h})=>{if(p!==void 0){let{label:b,count:j=0}=Qt.get(
p),T=`${g("foundRelation")}, ${g(j===1?"oneStatement":"someStatements",{n:j})}`;return[m("span",{},S(b),m("span",{class:"\
hint"},T))]}let y=x.get(h),w=[g("foundQuote"),Mt(y)].filter(Boolean).join(", ");return[m("span",{},m("q",{lang:y.language},
y.quote),m("span",{class:"hint"},w))]},c=(p,h="")=>{let y=D(p)===h||` ${Ot(D(p))}`.endsWith(` ${Ot(h)}`),w=m("span",{class:"\
hint"},S(lt(p).label),y?"":` \xB7 ${g("alsoWritten",{name:h})}`);return[Xn(lt(p),O.get(p).envisaged),m("span",{},D(p),w)]},
f=()=>{let p=ks(t.value);n=p.slice(0,Gn),n.length<_l&&n.push(...Gl(t.value));let h=n.length?null:Ul(t.value);if(h!==null&&
(n=Un(h)),e.replaceChildren(...n.map((w,b)=>{let j=m("li",{role:"option",id:`result-${b}`,"aria-selected":"false"},w.id===
void 0?l(w):c(w.id,w.name));return j.addEventListener("mousedown",T=>{T.preventDefault(),i(w)}),j})),!Ot(t.value)){r();return}
n.length||e.append(a(g("noResults"))),p.length>Gn&&e.append(a(g("moreFound",{n:Gn,all:p.length}))),h!==null&&e.prepend(a(
g("didYouMean")));let y=n.length===1?g("oneResult"):n.length?g("results",{n:Math.max(p.length,n.length)}):g("noResults");
Z(h===null?y:`${g("didYouMean")} ${n.map(({id:w=""})=>D(w)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","tr\
ue"),u(),n.length?s(0):o=-1},u=()=>{if(e.hidden)return;let p=window.visualViewport;if(!p)return;let h=p.offsetTop+p.height-
e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(h))}px)`};for(let p of["resize","\
scroll"])window.visualViewport?.addEventListener(p,u);t.addEventListener("input",f),t.addEventListener("focus",()=>{_n(),
t.value&&f()}),t.addEventListener("blur",r),t.addEventListener("keydown",p=>{p.key==="ArrowDown"||p.key==="ArrowUp"?(p.preventDefault(),
e.hidden&&f(),n.length&&s((o+(p.key==="ArrowDown"?1:-1)+n.length)%n.length)):p.key==="Enter"?(p.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):p.key==="Escape"&&(t.value||!e.hidden)&&(p.stopPropagation(),p.preventDefault(),t.value="",r())}),A("sear\
ch").addEventListener("submit",p=>p.preventDefault())}function Sc(){Q("change",Ie(v.changes.map(t=>t.id))),On.push(nr),Kt.push({on:()=>d.change!==null,name:t=>d.change===null||
nr.name(d.change,t),statement:t=>d.change===null||nr.statement(d.change,t)})}var nr={part:"change",name:(t,e)=>t.has(O.get(
e).change||"unchanged")||rt.get(e).some(n=>nr.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function Oc(){hi(),Si(),Ei(),Ni(),qi(),Sc(),zi(),ac(),Ki()}var or=16/2.54*72,un=6,wt=10,rr=Math.floor(ve*or/un)-1;function Ns(t){let e=new Set([...t.drawn].map(u=>O.get(u).class)),
o=v.families.flatMap(u=>u.classes.map(p=>p.id)).filter(u=>e.has(u)).map(u=>{let p=Ft.get(u)??dn;return{text:S(p.label),draw:(h,y,w,b)=>Ec(
h,p,!1,y,w,b)}});[...t.drawn].some(u=>O.get(u).envisaged)&&o.push({text:g("envisaged"),draw:(u,p,h,y)=>Ec(u,dn,!0,p,h,y)});
let r=t.statements.filter(u=>I.lines.has(u)).map(u=>x.get(u)),s=v.modalities.filter(({id:u})=>r.some(p=>!p.holder&&p.modality===
u)).map(({label:u,line:p})=>({text:S(u),wide:!0,draw:(h,y,w,b)=>Is(h,v.lines[p],!1,y,w,b)}));r.some(u=>u.holder)&&s.push(
{text:g("someonesView"),wide:!0,draw:(u,p,h,y)=>Is(u,v.lines.thin,!1,p,h,y)}),r.some(u=>u.denied)&&s.push({text:g("denie\
d"),wide:!0,draw:(u,p,h,y)=>Is(u,v.lines.solid,!0,p,h,y)});let i=new Set([...t.groups].flatMap(u=>[...k.groups.get(u).fills.
keys()])),a=v.families.map(({label:u,classes:[{id:p}]})=>({label:u,fill:(Ft.get(p)??dn).fill})).filter(({fill:u})=>i.has(
u)).map(({label:u,fill:p})=>({text:S(u),draw:(h,y,w,b)=>Rm(h,p,y,w,b)})),l=new Set([...[...t.drawn].map(u=>O.get(u).change),
...r.map(u=>u.change)]),c=v.changes.filter(({id:u})=>u in Cr&&l.has(u)).map(({id:u,label:p})=>({text:S(p),draw:(h,y,w,b)=>zo(
h,u,y+b*.5,w,b*.42)}));return[{title:g("changes"),items:c},{title:g("kinds"),items:o},{title:g("groupRims"),items:a},{title:g(
"said"),items:s}].filter(({items:u})=>u.length)}function Ec(t,e,n,o,r,s){let i=s*.44;os(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?z.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Rm(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function Is(t,e,n,o,r,s){t.strokeStyle=
z.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
z.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Tc(t,e,n){
let o=[""],r=s=>kt(s)*e;for(let s of t.split(/\s+/).filter(Boolean)){let i=o.length-1;if(r(`${o[i]} ${s}`)<=n){o[i]=`${o[i]}\
 ${s}`.trim();continue}for(;r(s)>n;){let a=[...s];for(;a.length>1&&r(a.join(""))>n;)a.pop();o.push(a.join("")),s=s.slice(
a.join("").length)}o.push(s)}return o.filter(Boolean)}function Ac(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,f="")=>(t.textBaseline=
"middle",t.fillStyle=z.text,Zt(t,l,c,i,r,f),c+kt(l,f)*r);for(let{title:l,items:c}of Ns(e)){let f=a(`${l}:`,wt,"600")+r;for(let{
text:u,wide:p,draw:h}of c){let y=r*(p?3:1.5);f+y+kt(u)*r>n-wt&&f>wt&&(f=wt,i+=s),t.save(),h(t,f,i,r),t.restore();let w=Tc(
u,r,n-2*wt-y);w.forEach((b,j)=>{j&&(i+=s),a(b,f+y)}),f+=y+vt(w)*r+r*1.2}i+=s}i+=r*.2;for(let l of Tc(Wn(e),r,n-2*wt))a(l,
wt),i+=s;return i-s/2+wt/2}function js(t){let e={printing:H.printing,at:_.at};H.printing=!0,_.at=null,sn();try{return t()}finally{H.printing=e.printing,
_.at=e.at,sn()}}function Cm(){let t=new ae({left:0,top:0,right:L.clientWidth,bottom:L.clientHeight});return si(t),t}function Rs({
captioned:t=!0}={}){return js(()=>Pm(t))}function Pm(t){let e=Cm(),n=Bn(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
wt),i=Math.max(o.top,r.top-wt),a=Math.min(o.right,r.right+wt)-s,l=Math.min(o.bottom,r.bottom+wt)-i,c=Math.ceil(Math.max(
a,t?rr:0)),f=new ae({left:0,right:c,top:0,bottom:1/0}),u=Math.ceil(t?Ac(f,n,c,l+wt,Math.max(12,c*(un+.5)/or)):l),p=Xo(n),
h=[...I.names.values(),...I.groups.values()].filter(b=>b.lines),y=h.reduce((b,{type:j})=>Math.min(b,j),1/0)*U();return{root:gt(
"svg",{viewBox:`0 0 ${c} ${u}`,width:c,height:u,role:"img",lang:B,"font-family":It.family.replaceAll('"',"'"),"text-rend\
ering":"geometricPrecision","aria-labelledby":"title description"},gt("title",{id:"title"},qn(S(v.title))),gt("desc",{id:"\
description"},qn(p)),gt("clipPath",{id:"frame"},gt("rect",{x:s,y:i,width:a,height:l})),gt("rect",{width:c,height:u,fill:z.
ground}),gt("g",{transform:`translate(${ht((c-a)/2-s)} ${ht(-i)})`},gt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?
[gt("path",{d:`M${wt} ${ht(l+wt/2)}H${c-wt}`,stroke:"#bbb"}),f.drawing]:[]),width:c,height:u,top:i,seen:n,text:p,written:h.
filter(b=>"id"in b).length,letters:y/c*or}}function mn(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var sr=ve/un*(72/25.4),Cs={upright:{width:184*sr,height:190*sr},lying:{width:271*sr,height:136*sr}},$m={upright:184,lying:271},
Dm=8,Bm=8,Lc=[.6,.9,1.2],Ic=[1,1.4,2,2.8];function ir({width:t,height:e},n,o=ya){let r={scale:U(),position:ce(),animation:!1},
s={whole:q.whole,room:yn,names:k.names};H.printing=!0;let i=new Set([...k.names].filter(p=>!E.bare.has(p)));(i.size||k.groups.
size)&&(k.names=i);let a={width:t-se.left-se.right,height:e-se.top-se.bottom};pt.size||xn(a);let l=pe(o),c=pt.size?0:l;c||
(M.width+=M.text/4);let f=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),u=(p,h)=>{Object.assign(L.style,
p),Vt(),Pt(),mt(),h(),mt()};u({width:`${Math.floor(t)}px`,height:`${Math.floor(f)}px`},ze);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{H.printing=!1,k.names=s.names,xn(s.room),pe(),u({width:"",height:""},()=>fe(r)),q.whole=s.
whole}}function jc(){let t;for(let e of k.names.size>Ee?Ic.slice(-1):Ic)for(let n of k.groups.size?Lc.slice(-1):Lc){let o=e*
rr;if(t=ir({width:o,height:n*o},()=>Rs(),1),Rc(t))return t}return t}function Rc({written:t,seen:e}){return t===e.drawn.size}
function Cc(t){return Rc(t)&&t.letters>=un}function Nc(t){let e=Cs[t];return ir(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=Rs({captioned:!1}),f=Array.from({length:n+1},(p,h)=>Math.min(i,Math.max(0,se.top+h*o-a)));
[f[0],f[n]]=[0,i];let u=f.slice(1).map((p,h)=>{let y=p-f[h];r.setAttribute("viewBox",`0 ${ht(f[h])} ${s} ${ht(y)}`),r.setAttribute(
"height",ht(y));let w=n>1?`${l} ${g("sheetOf",{n:h+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
mn(r))}`,j=`width: ${ht(Math.min(100,100*s/e.width))}%`;return m("img",{alt:w,src:b,style:j})});return{part:m("div",{class:t,
"data-sheets":n},u),seen:c}})}function Wm(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new ae({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),m("li",{},gt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return m("div",{id:"paper-legend"},Ns(t).map(({title:n,items:o})=>m("ul",{},m("li",{class:"title"},n),o.map(e))),m("\
p",{},Wn(t)))}function zm(t){let e=new Map;for(let{cells:o}of W(".wide > table tr:not([hidden])",HTMLTableRowElement,V))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${B}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=vt((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(Dm,(t/25.4*72-Bm*e.size)/n)}function Pc(){let t=!1;addEventListener("beforeprint",()=>{if(H.parts)return;
t=V.open;let[e,n]=[Nc("upright"),Nc("lying")];H.parts=[m("div",{id:"paper"},e.part,n.part),js(()=>Wm(e.seen))],L.after(H.
parts[0]),A("legend").prepend(H.parts[1]),V.open=!0,Br(ea);for(let[o,r]of Object.entries($m))V.style.setProperty(`--${o}`,
`${ht(zm(r))}pt`)}),addEventListener("afterprint",()=>{if(H.parts){V.open=t;for(let e of H.parts)e.remove();H.parts=null,
Br(jt)}})}function Fm(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function $c(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Fm(n.subarray(4,e.length+8))),n}function Hm(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,f])=>$c("iTXt",a(`${c}\0\0\0${B}\0\0${f.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),$c("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}async function Dc({root:t,width:e,height:n,text:o}){
let r=URL.createObjectURL(new Blob([mn(t)],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=m(
"canvas",{width:e*3,height:n*3});i.getContext("2d")?.drawImage(s,0,0,e*3,n*3);let a=await new Promise(l=>{i.toBlob(l,"im\
age/png")});if(!a)throw new Error("the picture is too large for this browser");return Hm(new Uint8Array(await a.arrayBuffer()),
e*3,.16,{Title:S(v.title),Description:o})}finally{URL.revokeObjectURL(r)}}function Ps(t){let e=v.words[t];return Object.entries(e).map(([n,o])=>m("span",{class:n,lang:n},o))}function _m(t){let e=o=>[
...o.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(S(v.title)),d.focus===null?"":e(D(d.focus)),d.date??Sn()].filter(Boolean).join("_")}.${t}`}function zc(t,e){let n=URL.
createObjectURL(t),o=_m(e);return m("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function Fc(t,e){
He(g("saved",{name:zc(t,e)}))}function Hc(t,e=null){let n=()=>Qo(t,m("p",{lang:B},t),g("copiedText"));Vo(g("alternative"),
t,[e?m("p",{},g("saved",{name:e})):null,m("p",{class:"hint"},g("alternativeHint"))],[m("button",{type:"button",class:"co\
py",onclick:n},g("copyText"))])}async function Gm(t){try{Hc(t.text,zc(await Dc(t),"png"))}catch{fn(g("savePng"),[m("p",{},
g("tooLarge"))])}}function Um(t){xt.close(),$({...ct,focus:t,steps:1,layout:"columns"})}var qm=60;function _c(t,e,n,o){let r=[
...new Set([d.focus??[],...me(O.size)].flat())].filter(s=>n.has(s)&&!(s===d.focus&&d.steps===1)&&bo(s).size<=qm).slice(0,
4);fn(t,[m("p",{},e),m("ul",{},r.map(s=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>Um(s)},D(s)))))],[o])}
function Bc(t){let e=jc();if(Cc(e))return t(e);let n=new Intl.NumberFormat(B,{maximumFractionDigits:1}).format(e.letters);
return _c(g("tooSmall"),g("tooSmallHint",{points:n}),e.seen.names,m("button",{type:"button",onclick:()=>t(e)},g("saveAny\
way")))}function Ym({root:t}){xt.open&&xt.close(),Fc(new Blob([mn(t)],{type:"image/svg+xml"}),"svg")}function Vm(){let[t,
e]=ir(Cs.upright,()=>[[...Ut().names.values()].filter(({lines:o})=>o).length,k.names.size]);if(t>=e/2){print();return}let n=()=>{
xt.close(),print()};_c(g("tooMany"),g("tooManyHint",{n:t,all:e}),k.names,m("button",{type:"button",onclick:n},g("printAn\
yway")))}var Wc={savePng:()=>Bc(Gm),saveSvg:()=>Bc(Ym),alternative:()=>Hc(Xo(Bn())),copyTable:Nl,saveCsv:()=>Fc(jl(),"cs\
v"),print:Vm};function Gc(){let t=m("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Ps("tak\
e")),e=m("ul",{id:"take-list",hidden:""},Object.entries(Wc).map(([r,s])=>m("li",{},m("button",{type:"button","data-take":r,
onclick:()=>{o(!1),t.focus(),s()}},Ps(r))))),n=m("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",
String(r))};t.addEventListener("click",()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.
stopPropagation(),o(!1),t.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;r.preventDefault(),o(!0);let i=[
t,...W("button",HTMLButtonElement,e)];i[(i.findIndex(a=>a===document.activeElement)+s+i.length)%i.length].focus()}),n.addEventListener(
"focusout",r=>{r.relatedTarget&&!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||
o(!1)}),L.after(n),J("#list .wide").before(m("div",{class:"taking"},["copyTable","saveCsv"].map(r=>m("button",{type:"but\
ton",onclick:Wc[r]},Ps(r)))))}function Km(){ur(),q.asOpened?re():q.whole?ze():pe(),Vt(),Pt(),mt()}V.open=!1;Zs();Da();Oc();Xl();rc();Ml();ic();Zl();Mi(
t=>Ae(()=>Ms(t)));yo();ca(xc);dc();addEventListener("hashchange",ua);matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",()=>{sn(),mt()});ti(Km);sn();Bi();Li();aa();na();_i();vc();Pc();Gc();Ol();kc();mi();uc();pc();yc();for(let t of W(
"[tabindex]",HTMLElement,L))t.tabIndex=-1;hc();ii();Ms(null);zr();window.graphbuilder={network:ci(),names:()=>[...Ut().names.
values()].map(t=>({...t})),pointOn:(t,e=.5)=>Ut().lines.has(t)?Rt(I.lines.get(t),e):null,at:le,groups:()=>[...Ut().groups.
values()].map(t=>({...t,count:k.groups.get(t.key).count})),bundles:()=>Ut()&&[...Po()].map(t=>({ends:[t.one,t.other].map(
e=>At(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>Rt($o(t),n/40))})),moved:()=>[...pt.keys()],words:()=>I.
words.map(t=>({...t})),shown:()=>E,walked:()=>_.at,outcomes:t=>Object.fromEntries(Re.map(e=>[e,Ke(t,je(e),v.outcomes)])),
found:Un};})();
