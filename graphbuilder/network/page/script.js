"use strict";(()=>{function ao(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=ao("content"),M=k.size,Uf={nl:[],en:[]},
qf={nl:"",en:""},[Yf,Kf]=k.languages;function Jt(t){if(typeof t=="string")return{nl:t,en:t};let e={...qf};return[e[Yf],e[Kf]]=
t,e}var Lr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return Jt(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:Jt(this.held.short)}get alternative(){return this.held.alternative??Uf}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:Jt(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:Jt(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},v=new Map(k.entities.map(([t,e])=>[t,new Lr(e)])),yt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),yt.set(t.dataset.statement,t);var ri=[
...v.keys(),...k.namesElsewhere],Nr=k.ways.map(t=>({modality:t.modality??"",said:Jt(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:Jt(t.source),language:t.language??""})),io=k.times.
map(({when:t,days:e})=>({when:Jt(t??""),days:e??null})),si=k.places.map(({where:t,text:e})=>({where:Jt(t??""),text:e??""})),
[fi,ii,Vf,kn,Jf,ai,li,Xf,ci]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),Ir=class{constructor(e,n){this.row=e,this.order=n}get subject(){return ri[this.row[ii]]}get relation(){return k.relationOrder[this.
row[Vf]]}get object(){return typeof this.row[kn]=="number"?ri[this.row[kn]]:null}get value(){return typeof this.row[kn]==
"number"?null:Jt(this.row[kn])}get way(){return Nr[this.row[Jf]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return io[this.row[ai]].when}get days(){return io[this.
row[ai]].days}get where(){return si[this.row[li]].where}get text(){return si[this.row[li]].text}get quote(){return yt.get(
this.row[fi])?.querySelector("q")?.textContent??this.row[Xf]??""}get change(){return this.row[ci]?.change}get differences(){
return this.row[ci]?.differences}get isWhole(){return this.row[ii]<v.size&&(this.object===null||this.row[kn]<v.size)}get isLink(){
return this.object!==null&&this.isWhole}},x=new Map(k.statements.map((t,e)=>[t[fi],new Ir(t,e)]));var Gt=new Map(Object.entries(k.classes)),Xt=new Map(Object.entries(k.relations)),ui=new Map(k.modalities.map(t=>[t.id,t])),
et=new Map;for(let t of v.keys())et.set(t,[]);for(let[t,{subject:e,object:n}]of x)et.get(e)?.push(t),n!==e&&et.get(n)?.push(
t);var D=document.documentElement.dataset.language;function mi(t){D=t}function S(t){return t&&(t[D]||t.nl||t.en)||""}function h(t,e={}){
return k.words[t][D].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Sn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function nt(t){return Gt.get(v.get(t).class)||Sn}function P(t){return v.
has(t)&&S(v.get(t).label)||t}function Q(t){let e={nl:t.relation,en:t.relation};return Xt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Lt(t,e=!1){let n=Q(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
h("deniedRelation",{relation:o}):o}function Mt(t){let e=[S(t.where)];return k.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function de(t){let e=t.object===null?S(t.value):P(t.object);return`${P(t.subject)} ${Lt(t)} ${e}`}
function Qt(t,e,n){return h(t===1?e:n,{n:t})}function Et(t){return S(v.get(t).short)||t}var $={key:"",look:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},Yt=0;function pi(t){$=t}function $t(){
Yt+=1}function T(t,e){return V(`#${t}`,e)}function V(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function z(t,e,n=document){return[...n.querySelectorAll(t)]}function m(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function lo(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var j={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},_={at:null,by:null},G={whole:!0,asOpened:!1},
F={printing:!1,parts:null};var Je=100,Ae=11,jr,vn,co=new Map,Ot={family:"",least:Ae,between:0,words:0,version:0};function Rr(){let[t,e]=[...jr.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Ot,{family:e.fontFamily,least:Math.
max(Ae,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Ot.version+1}),co.clear()}
function Pt(){return F.printing?Ae:Ot.least}function di(t,e){t.font=`${e} ${Je}px ${Ot.family}`.trim(),t.letterSpacing=`${Ot.
between*Je}px`,t.wordSpacing=`${Ot.words*Je}px`}function kt(t,e=""){let n=`${e} ${t}`;return co.has(n)||(di(vn,e),co.set(
n,vn.measureText(t).width/Je)),co.get(n)}function It(t,e=""){return t.reduce((n,o)=>Math.max(n,kt(o,e)),0)}function Zt(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/Je,r/Je),di(t,s),t.fillText(e,0,0),t.restore()}function Le(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&kt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(kt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&kt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function Ie(t){return t.some(e=>e.endsWith("\u2026"))}function hi({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(vn,{font:t,letterSpacing:e,wordSpacing:n}),vn.measureText(
o)}function gi(){jr=document.body.appendChild(m("div",{id:"probe","aria-hidden":"true"},m("span",{},"Ag"),m("span",{},"a\
g m"))),vn=document.createElement("canvas").getContext("2d"),Rr()}function wi(t){new ResizeObserver(t).observe(jr.lastElementChild)}var fo=300,Ne=1e3,te=6,L=new Map,Tn=null,ct=new Map,O={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Dt(t){
return M.line*M.grown*Kt(t).length+M.row}function uo(){let t=new Map;for(let[e,{x:n}]of L){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>L.get(n).y-L.get(o).y))}var En=new Map,Qf=5e4,yi=0;
function Kt(t){let e=`${D} ${M.text} ${t}`;return En.has(e)||En.set(e,Le(Et(t),M.text/M.name)),En.get(e)}function An(t){
M.text=t,(yi!==Ot.version||En.size>Qf)&&En.clear(),yi=Ot.version}function bi(t){O=t}function mo(){return[...O.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Ln(t){Tn=t}var Zf=1e3,I=document.getElementById("canvas"),Tt,je,Cr;function xi(t){let e=2*Cr.radiusOf(t);return{id:t,...L.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>Cr.draw(n,t),nodeDimensions:{width:e,height:e}})}}function Vt(){
let t=L.size>Zf?new Map:L,e=je.getIds().filter(o=>!t.has(o));e.length&&je.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=je.get(o);return i===null||i.x!==r||i.y!==s});n.length&&je.update(n.map(([o])=>xi(o)))}function Mi(){return je.length>
0}function U(){return Tt.getScale()}function he(){return Tt.getViewPosition()}function ge(t){Tt.moveTo(t)}function Re(t){
return Tt.canvasToDOM(t)}function ee(t){return Tt.DOMtoCanvas(t)}function Wt(t=0){let[e,n]=[I.clientWidth,I.clientHeight],
o=ee({x:-t*e,y:-t*n}),r=ee({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function st(){Tt.redraw()}
function Oi(t){let{canvas:e}=Tt;e.getContext=()=>t;try{st()}finally{delete e.getContext}}function Xe(){Tt.setSize("100%",
"100%")}function In(t){Tt.setOptions({interaction:{dragView:t}})}function ki(t){Tt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function bt(t,e){Tt.on(t,e)}function Si(t){Cr=t;for(let{id:e,x:n,y:o}of ao("names"))L.set(e,{x:n,y:o});
je=new vis.DataSet([...L.keys()].map(xi)),Tt=new vis.Network(I,{nodes:je,edges:[]},JSON.parse(ao("options"))),Tt.once("a\
fterDrawing",()=>document.getElementById("still")?.remove())}function vi(){return Tt}var Y=document.getElementById("list");function at(){return matchMedia("(max-width: 899px)").matches}function Nt(t){for(let e of z(
"[data-sheet]")){if(!at()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),T(e.dataset.sheet??"").toggleAttribute("data-open",n)}}function po(t){return t!==null&&t.getClientRects().length>0}function Ei(t){return t.getAttribute("aria-label")??t.textContent}
function tu(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(o=>(o?document.querySelector(o):null)??[]).find(po)}var $r=null;function Pr(){let t=document.
activeElement;t&&t!==document.body&&!t.closest("#chosen")&&($r={part:t,name:_.at}),document.querySelector("#chosen h2")?.
focus({preventScroll:!0})}function Ti(){let t=$r;$r=null;let e=document.activeElement;!t||!po(t.part)||e!==document.body&&
!e?.closest("#reading")||(t.part===I&&L.has(t.name)&&(_.at=t.name),t.part.focus({preventScroll:!0}))}function Ce(t){let e=document.
activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Ei(e);t();let r=document.
activeElement;if(r!==e&&r!==null&&r!==document.body||po(e))return;((n?z(e.localName,HTMLElement,n).find(i=>po(i)&&Ei(i)===
o):null)??tu(n))?.focus({preventScroll:!0})}function Ai(){document.addEventListener("focusin",t=>{let e=t.target;if(!at()||
!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(e)&&!e.closest("#she\
ets, dialog")&&Nt(null)})}function Li(){Nt("details"),Pr()}var Bt=new Map,eu=new Set(["yes","on","closed","place","nl","en",k.opens]),Dr=[],Qe=[],Ut=[],Nn=[],ft={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},p={},nu=D,Ii=()=>{},$e;function J(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));Bt.set(t,{read:e,write:n,as:o,knows:r??(i=>eu.has(i)||s(i))}),Object.assign(
p,{[o]:e([])})}function go(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function Wr(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Pe(t){let e=[
...t];return{read:n=>{let o=new Set(go(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:Wr([...n]),knows:n=>n===""||e.includes(n)}}function jn(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function Ni(){J("focus",jn(t=>v.has(t))),J("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:nu,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Qe.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function ji(t,e={}){for(let n of Qe)t={...t,...n(t,e)};return t}function Ri(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Bt.get(t);return n?go([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function Ci(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Bt].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return ji(Object.fromEntries(e))}function ho(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of Bt){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function $i(t){let e=Dr.reduce((n,o)=>o(n),t);return ji({...p,...e},e)}function Br(t){let e=p;p=t,ho(e)!==ho(p)&&Ii(
e)}function C(t){$e!==void 0&&Ze();let e=$i(t),n=ho(e);n!==location.hash.slice(1)&&(location.hash=n),Br(e)}function wo(t){
clearTimeout($e),$e=setTimeout(Ze,200),Br($i(t))}function Ze(){clearTimeout($e),$e=void 0;let t=ho(p);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function Pi(){clearTimeout($e),$e=void 0,Br(Ci())}function Di(t){p=Ci(),Ii=e=>{t(e);
for(let n of Nn)n(e)}}function yo(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&bo(tn(t))===t}function tn(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function bo(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function Rn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Bi="denied";function Oo(t){return t.denied?Bi:t.modality}var ko=k.families.flatMap(t=>t.classes.map(e=>e.id)),ou=Pe(
ko);function zi(){J("class",{read:t=>ou.read(go(t,e=>ko.includes(e)).flatMap(Wi)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return Wr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Wi(t).length>0}),J("modality",Pe(So)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",Pe(Xt.keys())),J("source",Pe(k.sources.map(({id:t})=>t))),
J("theme",jn(t=>Hr().includes(t)));for(let t of Cn)Ut.push({...t,on:()=>p[t.part]!==Mo(t.part),name:e=>p[t.part]===Mo(t.
part)||t.name(p[t.part],e),statement:e=>p[t.part]===Mo(t.part)||t.statement(p[t.part],e)});Qe.push((t,e)=>{let{names:n,lines:o}=_r(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return Gr(t,n,o);if(!Cn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!en(t,[],[s]).length);return o.length&&r.length?{}:en(t,n,o).length?ft:{}})}function Wi(t){
if(!t||ko.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):ko.filter(o=>Gt.get(o)?.ancestors.some(e))}var So=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
Nr.some(({denied:t})=>t)&&So.push(Bi);var xo=null;function Hr(){if(xo)return xo;let t=[...x.values()].filter(o=>v.has(o.
object)&&Q(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[v.get(o).class,...Gt.get(v.get(o).class)?.ancestors??
[]].includes("Theme"));return xo=k.variants.includes("plain")?e:n,xo}var zr=new Map;function vo(t,e=k.inferred){let n=JSON.
stringify([t,e.length>0]);if(zr.has(n))return zr.get(n);let o=[...x.values()].filter(({object:u})=>u!==null),r=new Map;for(let u of o)
!Q(u).within&&!Q(u).leadsTo||(r.has(u.object)||r.set(u.object,[]),r.get(u.object).push(u.subject));let s=[...o,...e].filter(
u=>u.object===t&&(Q(u).toTheme||Q(u).within)),i=new Set(s.map(({subject:u})=>u));for(let u of i)for(let d of r.get(u)??[])
i.add(d);let l=o.filter(({subject:u,object:d})=>i.has(u)!==i.has(d)).map(({subject:u,object:d})=>i.has(u)?d:u).filter(u=>v.
has(u)&&nt(u).column===1),c=new Set([t,...i,...l]);return zr.set(n,c),c}var De=()=>!0,Fr=(t,e)=>new Set([...t,...e]),Cn=[
{part:"class",name:(t,e)=>t.has(v.get(e).class)||!Gt.has(v.get(e).class),statement:De,loosen:(t,e)=>Fr(t,e.map(n=>v.get(
n).class).filter(n=>Gt.has(n)))},{part:"source",name:(t,e)=>et.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.
has(x.get(e).origin),loosen:()=>null},{part:"theme",fades:!0,name:(t,e)=>vo(t).has(e),statement:De,loosen:()=>null},{part:"\
modality",fades:!0,name:De,statement:(t,e)=>t.has(Oo(x.get(e))),loosen:(t,e,n)=>Fr(t,n.map(o=>Oo(x.get(o))))},{part:"rel\
ation",fades:!0,name:De,statement:(t,e)=>t.has(x.get(e).relation)||!Xt.has(x.get(e).relation),loosen:(t,e,n)=>Fr(t,n.map(
o=>x.get(o).relation))},{part:"structural",fades:!0,name:De,statement:(t,e)=>!Q(x.get(e)).structural,loosen:()=>!0}],Mo=t=>t===
"structural"?!0:null;function en(t,e,n){return Cn.filter(({part:o,name:r,statement:s})=>t[o]!==Mo(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function _r(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>v.has(n)),lines:t.lines}}function Gr(t,e,n){let o={};for(let r of en(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=Bt.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function Fi(){let t=Ut.filter(
f=>f.on()),e=t.filter(f=>f.dated),n=t.filter(f=>!f.dated),o=n.filter(f=>!f.fades),r=n.filter(f=>f.fades),[s,i]=[new Set,
new Set];for(let f of v.keys())o.every(w=>w.name(f))&&(s.add(f),r.every(w=>w.name(f))||i.add(f));let[a,l,c,u]=[new Set,new Set,
new Set,new Set];for(let[f,w]of x){if(!w.isWhole)continue;if(!t.length){a.add(f);continue}let{subject:g,object:y}=w;if(!(!s.
has(g)||y!==null&&!s.has(y)||!o.every(b=>b.statement(f)))&&(c.add(g).add(y),!(i.has(g)||i.has(y)||!r.every(b=>b.statement(
f))))){if(!e.every(b=>b.statement(f))){l.add(f);continue}a.add(f),u.add(g).add(y)}}let d=f=>s.has(f)&&!i.has(f);return{entities:s,
statements:a,aside:l,bare:new Set([...s].filter(f=>i.has(f)||c.has(f)&&!u.has(f))),inferred:new Set(k.inferred.filter(f=>d(
f.subject)&&d(f.object)&&f.premises.every(w=>a.has(w))&&(p.structural||!Q(f).structural)))}}function Hi(){return Ut.filter(
t=>t.part&&t.on()).map(t=>{let e=0;for(let[n,{subject:o,object:r,isWhole:s}]of x)s&&!(t.name(o)&&(r===null||!v.has(r)||t.
name(r))&&t.statement(n))&&(e+=1);return{part:t.part,out:e}})}var ru={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function nn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||ru[l](o[a],o[c]??c))?.at(-1)}var Be=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function We(t){return x.get(t).days}var su=new Set(["NOT_YET","OVE\
R"]);function _i(){J("date",jn(t=>Be.length>0&&yo(t))),Ut.push({part:"date",dated:!0,on:()=>p.date!==null,name:De,statement:t=>p.
date===null||!au(p.date).has(t)})}function iu(t){return p.date!==null&&x.get(t).days?.time?nn(p.date,We(t),k.outcomes):null}
var Gi={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function ne(t,e=iu(t)){return e===
null?"":h(e==="STILL_TO_COME"&&We(t).time==="deadlineTime"?"deadlineAhead":Gi[e])}var Eo=new Map;function au(t){if(Eo.has(
t))return Eo.get(t);let e=new Set(Be.filter(n=>{let o=nn(t,We(n),k.outcomes);return su.has(o)||o==="STILL_TO_COME"&&We(n).
time==="event"}));return Eo.clear(),Eo.set(t,e),e}function oe(t){let[e,n,o]=t.split("-");return h("day",{year:e,day:Number(
o),month:h("months").split(" ")[Number(n)-1]})}function Ur(t){let e=new Map,n=Object.keys(Gi),o=Be.map(r=>({id:r,outcome:nn(
t,We(r),k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=ne(r,s);
e.set(i,[...e.get(i)??[],r])}return[...e]}function Ui(t){if(p.date===null)return null;let e=Ur(p.date).find(([,n])=>n.length===
t.length&&n.every(o=>t.includes(o)));return e?h("outcomeOn",{outcome:e[0],date:oe(p.date),n:t.length}):null}function we(){
return p.date===null?"":h("asOf",{date:oe(p.date)})}var lu=200;function cu([t,e]){let n=e.length>lu?t:m("button",{type:"button",class:"name",onclick:()=>C({focus:null,lines:e})},
t);return m("li",{},n," ",m("span",{class:"count"},String(e.length)))}function fu(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?h(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?h(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function uu(){let e=[...io.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=Rn();return{first:tn(`${n}-01-01`),last:Math.max(tn(`${o}-12-31`),tn(r))}}var qr=!1;
function qi(){let t=document.getElementById("on-date");if(!t)return;let e=T("day",HTMLInputElement),n=T("exact-day",HTMLInputElement),
{first:o,last:r}=uu();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>bo(l).slice(0,4));T("years").
replaceChildren(m("span",{},s),m("span",{},i));let a=Rn();t.addEventListener("change",()=>C({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=bo(Number(e.value)),(qr?wo:C)({date:a}),qr=!0}),e.addEventListener("change",()=>{qr=!1,Ze()}),
n.addEventListener("change",()=>{yo(n.value)&&(a=n.value,C({date:a}))})}function Yi(){let t=document.getElementById("on-\
date");if(!t)return;let e=p.date;t.checked=e!==null;let n=T("as-of");if(n.hidden=e===null,n.textContent=e===null?"":we(),
T("day-choice").hidden=e===null,e===null)return;let o=T("day",HTMLInputElement),r=T("exact-day",HTMLInputElement);o.value=
String(tn(e)),o.setAttribute("aria-valuetext",oe(e)),r.value!==e&&(r.value=e),T("day-in-words").textContent=oe(e),T("out\
comes").replaceChildren(...Ur(e).map(cu)),T("beyond").textContent=fu(e)}var mu=new Set(["ArrowDown","ArrowRight"]),pu=new Set(["ArrowUp","ArrowLeft"]),Ki="input[type=checkbox], button, summary";
function Vi(t){return z(Ki,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function re(t){let e=z(
Ki,HTMLElement,t),n=Vi(t),o=n.find(r=>r===document.activeElement)??n.find(r=>r.tabIndex===0)??n[0];for(let r of e)r.tabIndex=
r===o?0:-1}function Ji(t){re(t),t.addEventListener("focusin",()=>re(t)),t.addEventListener("toggle",()=>re(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=mu.has(e.key)?1:pu.has(e.key)?-1:0,o=Vi(t),r=o.indexOf(e.target);
!n||r<0||(e.preventDefault(),o[(r+n+o.length)%o.length].focus())})}var Yr=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),K=new Map(Object.entries(k.groups)),ot=new Map;for(let[
t,e]of K)for(let n of e.names)ot.set(n,t);function Xi(){J("layout",{read:([t])=>Yr.has(t)||t==="overview"&&K.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(Kr).filter(e=>K.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${K.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Kr(t){let[e,n]=ot.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ot.get(e)?.split(".").slice(0,n).join(".")}function X(){return p.
layout??k.opens}function To(){return Yr.get(X())??Yr.get("map")}function lt(t){return`group ${t}`}function*$n(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Vr(){let t=new Set(p.open.flatMap(n=>[...$n(n)])),e=[p.focus,
p.path,...p.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ot.has(n))for(let o of $n(ot.get(n)))
t.add(o);return t}function ze(t,e){let n=null;for(let o of $n(t))e.has(o)||(n=o);return n}function Jr(){return X()==="ov\
erview"&&Vr().size>0}var du=70;function St(t){let e=K.get(t).told.map(o=>S(v.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>du;)n-=1;return e.slice(0,n).join(", ")}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set},hu=["class","modality","structur\
al","relation","source","theme","date","change","steps","path","through"],Qi=null;function Ao(){let t=Qi;Qi=p;let e=p.steps!==
null||p.path!==null;t&&hu.every(n=>t[n]===p[n])&&(!e||t.focus===p.focus)||(E=Fi())}function Fe(){return h("shown",{names:E.
entities.size-E.bare.size,allNames:v.size,...on(E.statements)})}function Zi(){return E.bare.size?new Set([...E.entities].
filter(t=>!E.bare.has(t))):E.entities}var ta="made";function on(t){let[e,n]=[0,0];for(let o of t)e+=1,x.get(o).modality===
ta&&(n+=1);return{statements:e-n,allStatements:x.size-gu,made:n}}var gu=k.modalities.find(({id:t})=>t===ta)?.count??0;function Lo(t){
let e=new Map;for(let n of et.get(t)){let{subject:o,object:r}=x.get(n),s=o===t?r:o;s===null||s===t||e.has(s)||E.statements.
has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function Xr(){if(E.statements.size===x.size)return e=>v.get(e).count;let t=new Map;
for(let e of E.statements){let{subject:n,object:o}=x.get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.
get(e)??0}function ye(t,e=Xr()){return[...E.entities].sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var wu=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],ts=["class",
"modality","relation","source","change"],He=new Map(ts.map(t=>[t,z(`#legend input[data-${t}]`,HTMLInputElement)])),na=z(
"#legend input[data-family]",HTMLInputElement);function oa(){T("shown").textContent=Fe(),Mu(),T("show-all",HTMLButtonElement).
disabled=!Qr()&&!Jr();let t=E.statements.size===x.size,{statements:e,allStatements:n,made:o}=on(E.statements),r=t?[String(
n)]:[h("listed",{n:e,all:n})];o&&r.push(h("listedMade",{n:o})),E.aside.size&&r.push(h("listedAside",{n:E.aside.size})),T(
"listed").textContent=r.join("; ")}function yu(){let t=T("filters-on"),e=Hi();t.hidden=!e.length,t.replaceChildren(...e.
map(({part:n,out:o})=>m("li",{},m("button",{type:"button","data-off":n,title:h("filterOff"),onclick:()=>C({[n]:Bt.get(n).
read([])})},m("span",{"aria-hidden":"true"},"\xD7 "),m("span",{class:"unseen"},`${h("filterOff")}: `),xu(n)," ",m("span",
{class:"count"},`\xB7 ${Qt(o,"filterHidesOne","filterHides")}`))))),re(t)}var bu={class:"kinds",modality:"said",relation:"\
relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function xu(t){if(t==="structural")
return h("structuralOff");let e=p[t],n=e instanceof Set?h("ticked",{n:e.size,all:He.get(t).length}):t==="date"?oe(String(
e)):P(String(e));return`${h(bu[t]??t)}: ${n}`}function Mu(){let t=T("empty"),e=E.entities.size===0,n=!e&&Qr()&&![...E.statements].
some(r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.
size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(m("span",{},h(o)),Qr()?m("button",{type:"button",onclick:()=>C(
es())},h("undoFilters")):"")}function es(){return Object.fromEntries(wu.filter(t=>Bt.has(t)).map(t=>[t,Bt.get(t).read([])]))}
function Qr(){let t=p;return Object.entries(es()).some(([e,n])=>t[e]!==n)}function ra(){yu();for(let n of ts)for(let o of He.
get(n))o.checked=p[n]?.has(o.dataset[n])??!0;for(let n of na){let o=Zr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Zr(n).length}let t=document.getElementById("structural");t&&(t.checked=p.structural);let e=document.getElementById(
"theme");e&&(e.value=p.theme??"");for(let n of z("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=p[o],
s=He.get(o).length;r!==null&&(n.open=!0),V("summary .count",HTMLElement,n).textContent=r===null?String(s):h("ticked",{n:r.
size,all:s})}}function Zr(t){return He.get("class").filter(e=>e.dataset.of===t.dataset.family)}function ea(t){let e=He.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===He.get(t).length?null:new Set(e)}function sa(){let t=document.
getElementById("theme");if(!t)return;let e=Hr().map(n=>[h("themeCounted",{theme:P(n),n:v.get(n).count}),n]).sort(([n],[o])=>n.
localeCompare(o,D));t.replaceChildren(m("option",{value:""},h("allThemes")),...e.map(([n,o])=>m("option",{value:o},n))),
t.value=p.theme??"",t.closest("fieldset").hidden=e.length===0}function ia(){for(let n of[...z("[data-roving]"),T("filter\
s-on")])Ji(n);for(let n of ts)for(let o of He.get(n))o.addEventListener("change",()=>C({[n]:ea(n)}));for(let n of na)n.addEventListener(
"change",()=>{for(let o of Zr(n))o.checked=n.checked;C({class:ea("class")})});for(let n of z("#legend .only")){let{part:o="",
only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>C({[o]:new Set(r.split(" ")),...s?{structural:!0}:{}}))}
let t=document.getElementById("structural");t?.addEventListener("change",()=>C({structural:t.checked}));let e=document.getElementById(
"theme");e?.addEventListener("change",()=>C({theme:e.value||null})),T("show-all").addEventListener("click",()=>{C({...es(),
...Jr()?{...ft,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}function Z(t){let e=T("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var Ou=["subject","relation","object","said","period","quote","place"];function la(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&Ou.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function ku(t,e){let n=x.get(t);return e==="s\
ubject"?P(n.subject):e==="relation"?Q(n).order:e==="object"?n.object===null?S(n.value):P(n.object):e==="said"?So.indexOf(
Oo(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function aa(t,e){return x.get(t).
order-x.get(e).order}function rn(){let t=p.sort?.replace(/^-/,"")??"place",e=p.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(D,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,ku(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||aa(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||aa(r,s)})}var jt=200;function Io(t,e,n,o){t.hidden=e===n,V("span",HTMLElement,t).textContent=h(o,{n:e,all:n}),V("button",HTMLElement,
t).textContent=h("moreRows",{n:Math.min(jt,n-e)})}function No(t,e){V("button",HTMLElement,t).addEventListener("click",()=>{
Ce(e),Z(V("span",HTMLElement,t).textContent)})}var ns={added:"+",removed:"\u2212",changed:"~"};function sn(t){return t.change?m("div",{class:`change ${t.change}`},m("b",
{},`${ns[t.change]} ${h(t.change)}`),t.differences?.length?m("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
m("dt",{},S(e)),m("dd",{},m("del",{},S(n)||h("noText"))," \u2192 ",m("ins",{},S(o)||h("noText")))])):null):null}function ca(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||h("noText")} \u2192 ${S(r)||h("noText")}`);
return[h(t.change||"unchanged"),...e].join("; ")}var jo=new Map([...yt.keys()].map(t=>[t,D]));function Pn(t){return v.has(t)?m("a",{href:`#focus=${encodeURIComponent(t)}`},
P(t)):t}function Su(t){let e=x.get(t),n=yt.get(t)?.querySelector(".change")??sn(e),o=[m("td",{},n,Pn(e.subject)),m("td",
{},S(Q(e).label)),m("td",{},e.object===null?S(e.value):Pn(e.object))];return k.variants.includes("plain")?o:[...o,m("td",
{class:e.denied?"denied":null},S(e.said)),m("td",{},S(e.when)),m("td",{},e.quote?m("q",{lang:e.language},e.quote):null),
m("td",{},Mt(e))]}function Ro(t){let e=yt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=ne(t);n&&e?.append(
m("span",{class:"outcome"},n))}function Co(t){yt.has(t)||yt.set(t,m("tr",{id:`row-${t}`,"data-statement":t}));let e=yt.get(
t);return jo.get(t)!==D&&(e.replaceChildren(...Su(t)),jo.set(t,D)),e.classList.toggle("aside",E.aside.has(t)),e}var fa=z("#inferred tbody tr"),Po=k.inferred.length>fa.length,$o=jt;function vu(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[m("br"),n.quote&&m("q",{lang:n.language},n.quote),` (${S(n.said)}; ${Mt(n)})`]);return m("tr",{},m("td",{},Pn(t.subject)),
m("td",{},S(Q(t).label)),m("td",{},Pn(t.object)),m("td",{},S(t.why),e))}function os(t=0){if(document.getElementById("inf\
erred")?.toggleAttribute("hidden",!E.inferred.size),!Po){fa.forEach((o,r)=>{o.hidden=!E.inferred.has(k.inferred[r])});return}
if(!Y.open)return;let e=[...E.inferred].slice(0,$o),n=V("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(vu)),Io(T("more-inferred"),e.length,E.inferred.size,"partInferred")}function Do(t){$o=t,os()}function ua(){Po&&(T("u\
nlisted-inferred").hidden=!0,V("#inferred tbody").replaceChildren(),No(T("more-inferred"),()=>{$o+=jt,os($o-jt)}),Y.addEventListener(
"toggle",()=>os()))}function da(){J("between",{read:t=>{let e=t.map(ma).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Eu),knows:t=>ma(t)!==null}),Qe.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...$n(
r)])),n=r=>ze(At(r)??ot.get(r),e)===At(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function ma(t){if(v.has(t))return t;let e=Kr(t);return e!==void 0&&K.has(e)?lt(e):null}function Eu(t){
let e=At(t);return e===null?t:`${K.get(e).told[0]}~${e.split(".").length}`}function At(t){return v.has(t)?null:t.slice(6)}
var Wo={shown:null,ends:null,ids:[]};function Dn(){if(Wo.shown===E&&Wo.ends===p.between)return Wo.ids;let[t,e]=(p.between??
[]).map(o=>{let r=At(o);return s=>r===null?s===o:ot.get(s)===r||ot.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Wo={shown:E,ends:p.
between,ids:n},n}function pa(t){let e=At(t);return e===null?P(t):h("groupAround",{names:St(e)})}function Wn({one:t,other:e,
ids:n}){return h(n.length===1?"oneBetween":"between",{n:n.length,one:pa(t),other:pa(e)})}function Bo(){let[t,e]=p.between??
[];return Wn({one:t,other:e,ids:Dn()})}var ga=["asserted","ongoing","intended","conditional","possible"],Tu=ga.length,Au=400;function wa(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>v.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Ut.push(ba),Dr.push(Iu)}function ya(){
return p.focus!==null&&(p.steps!==null||rt()!==null)}var Rt={state:null,route:null,reach:null};function an(){if(Rt.state===
p||(Rt={state:p,route:null,reach:null},p.focus===null||p.path===null&&p.steps===null))return Rt;let t=Ut.filter(o=>o!==ba),
e=new Set([...v.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>et.get(o).filter(r=>{let{subject:s,object:i}=x.get(r);return x.
get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(!e.has(p.focus))return Rt;if(p.path!==null){Rt.route=
e.has(p.path)?ha(p.focus,p.path,n,p.through):null;let o=r=>et.get(r).filter(s=>x.get(s).isLink);Rt.otherwise=Rt.route===
null&&!p.through&&ha(p.focus,p.path,o,!0)!==null,Rt.route&&(Rt.reach=Rt.route)}else p.steps!==null&&(Rt.reach={names:Lu(
p.focus,p.steps,n),statements:null});return Rt}function rt(){return p.path===null||p.focus===null?null:an().route}var ba={
on:()=>an().reach!==null,name:t=>{let{reach:e}=an();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=an();return e===
null||e.statements===null||e.statements.has(t)}};function zo(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function Lu(t,e,n){
let o=new Set([t]),r=[t];for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>zo(l,a))).filter(a=>!o.has(a)));for(let a of i)
o.add(a);r=[...i]}return o}function ha(t,e,n,o){let r=c=>n(c).filter(u=>o||!Q(x.get(u)).structural),s=[new Set([t])],i=new Set(
[t]);for(;!i.has(e);){let c=new Set;for(let u of s[s.length-1])for(let d of r(u))i.has(zo(d,u))||c.add(zo(d,u));if(!c.size)
return null;for(let u of c)i.add(u);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>
0;c-=1){let u=new Set;for(let d of s[c])for(let f of r(d)){let w=zo(f,d);s[c-1].has(w)&&(u.add(w),a.add(f),l.has(w)||l.set(
w,new Map),l.get(w).set(d,[...l.get(w).get(d)??[],f]))}s[c-1]=u}for(let c of l.values())for(let u of c.values())u.sort((d,f)=>se(
d)-se(f)||(d<f?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function se(t){let{modality:e,
denied:n,holder:o}=x.get(t),r=ga.indexOf(e);return n||o||r<0?Tu:Math.min(r,3)}function xa(){let{layers:t,onward:e}=rt(),
n=[],o=i=>{if(!(n.length>=Au)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,
a])}};o([...t[0]]);let r=n.map(i=>{let a=i.slice(1).map((c,u)=>({from:i[u],to:c,keys:e.get(i[u]).get(c)})),l=a.reduce((c,u)=>se(
u.keys[0])>se(c.keys[0])?u:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+se(l[0]),
0);return r.sort((i,a)=>se(i.weakest.keys[0])-se(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:
1))}function Ma(){let{layers:t,onward:e}=rt(),n=new Map([[p.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[
s,i]of n)for(let a of e.get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(p.path)??0}function Iu(t){return!("focus"in
t)||"path"in t?t:j.picking&&t.focus!==null?(j.picking=!1,t.focus===p.focus?{}:{path:t.focus,through:!1}):(j.picking=!1,{
...t,path:null,through:!1})}var R=null;function ie(){return p.focus!==null||p.lines.length>0||p.between!==null}function Nu(){if(!ie())return null;let t=rt();
if(t)return{entities:t.names,statements:t.statements};if(p.focus!==null&&!E.entities.has(p.focus))return null;if(p.between!==
null){let o=Dn();return o.length?{entities:new Set(p.between.filter(r=>v.has(r))),statements:new Set(o)}:null}let e=(p.focus!==
null?et.get(p.focus):p.lines).filter(o=>E.statements.has(o));if(p.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(p.focus!==null?[p.focus,...n]:n),statements:new Set(
e)}}function Oa(){R=Nu()}var cn=x.size>yt.size,ka=2e3,Fo=jt;function rs(t){T("source-order").hidden=p.sort!==null||!t}function ln(){let t=rn().filter(
r=>E.statements.has(r)||!F.parts&&E.aside.has(r)),e=t.filter(r=>R?.statements.has(r)),n=t.filter(r=>!R?.statements.has(r)),
o=[...e,...n].slice(0,Fo);V("#list tbody").replaceChildren(...o.map(r=>{let s=Co(r);return Ro(r),s.hidden=!1,s.classList.
toggle("chosen",R!==null&&R.statements.has(r)),s})),rs(e.length===0),Io(T("more"),o.length,t.length,"partListed")}function ss(t){
cn&&(Fo=t,ln()),Po&&Do(t)}function Sa(){cn&&(T("unlisted").hidden=!0,V("#list tbody").replaceChildren(),No(T("more"),()=>{
Fo+=jt,ln()}),Nn.push(()=>{Fo=jt,Y.open&&ln()}),Y.addEventListener("toggle",()=>{Y.open&&ln()}))}var is="";function Ea(){let t=`${p.date} ${D}`;if(!(is===t||p.date===null&&!is)){is=p.date===null?"":t;for(let e of cn?[]:
Be)Ro(e)}}function Ta(t){for(let[e,n]of cn?[]:yt){jo.get(e)!==D&&Co(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Do(jt)}var va="place";function Aa(){let t=p.sort?.replace(/^-/,"")??"place";for(let n of z("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",p.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}T("sort",HTMLSelectElement).value=t;for(let n of z("#sort option"))n.textContent=
h(n.dataset.word??"");rs(!0);let e=`${p.sort??"place"} ${["subject","object","relation"].includes(t)?D:""}`.trim();if(e!==
va){if(va=e,cn){Y.open&&ln();return}V("#list tbody").append(...rn().map(n=>yt.get(n)))}}function La(){for(let e of z("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(p.sort??"place")===e.dataset.sort;C({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Z(h(n?"sortedBack":"sorted",{column:h(V(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=T("sort",HTMLSelectElement);t.addEventListener("change",()=>C({sort:t.value==="pl\
ace"?null:t.value}))}var Ia=()=>{};function ae(){Ia()}function Na(t){Ia=t}function ja(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=D,document.documentElement.dataset.
language=D,document.title=S(k.title);for(let e of z("[data-label]"))e.setAttribute("aria-label",h(e.dataset.label??""));
for(let e of z("[data-title]"))e.title=h(e.dataset.title??"");for(let e of z("[data-placeholder]",HTMLInputElement))e.placeholder=
h(t?"search":e.dataset.placeholder??"");for(let e of z("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${D}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",h("onlyThis",{kind:o?.textContent??""}))}for(let e of z(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===D));T("canvas").setAttribute("aria-label",h("pi\
ctureAbout",{names:v.size}))}function as(){let t=Ri(),e=T("not-understood");e.hidden=t.length===0,e.textContent=t.length?
h("notUnderstood",{parts:t.join(", ")}):""}function Ra(){Pi(),as()}function Ca(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function Bn(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function ju({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function cs(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=ju(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function Ho(t,e,n){return cs(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function $a(t,e,n){return cs(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function Pa(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,u)=>{let d=null;for(let f of a){let w=Math.abs(c-f.y),g=f.cost+u+w+w*w*.003;if(d&&g>=d.cost)continue;
let y=$a(e[l],f.y,c)-Ho(e[l-1],f.y,c);g+=Math.max(0,9-y)*60,(!d||g<d.cost)&&(d={cost:g,y:c,gaps:f.gaps})}return d},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:u}=e[a],d=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),f=n.mid+(o.mid-n.mid)*d,w=u.findIndex(({high:g})=>g>=f);i=u.slice(Math.max(0,w-4),w+4+1).map(g=>{let y=Math.max(0,
g.lines.length+1-(g.high-g.low)/2.4),b=s(i,a,Bn(f,g),y*5);return{...b,gaps:[...b.gaps,g]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>Bn((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function _o(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Ru(t,e){return _o(t,e,-1)||_o(t,e,1)||t.line.rank-e.
line.rank}function fs(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:u,many:d}=s[c];
s.pop(),s[c-1].sum+=u,s[c-1].many+=d}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(Bn(a/l,i))).map((a,l)=>a+l*r)}function Da({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,u]=[i[l],i[l+1]],[d,f]=[s[n+
l],s[n+l+1]],w=l+2===i.length,g=c.high<u.low||u.high<c.low,y=(W,it,ut)=>ut?{x:W,low:it.bottom+1,high:1/0}:{x:W,low:-1/0,
high:it.top-1},b=(W,it)=>it.bottom-W.bottom,[A,N]=[[],[]];for(let W of g?[c.high<u.low]:[!0,!1]){let[it,ut]=W?[c.low,u.high]:
[c.high,u.low],pe=(mt,Te,Gf)=>cs(mt,it,ut).filter(oi=>g||(Gf?oi.top>=Te.high:oi.bottom<=Te.low)),_t=a[a.length-1].x,On=pe(
d,c,W);for(let mt of W?On:On.sort(b))mt.right<=_t||mt.id===t.id&&!t.blocks||(_t=mt.right,A.push(y(_t,mt,!W)));_t=w?e.near:
f.left;let so=pe(f,u,!W);for(let mt of W?so.sort(b):so)mt.left>=_t||mt.id===e.id&&!e.blocks||(_t=mt.left,N.push(y(_t,mt,
W)))}for(let W of[A,N])a.push(...W.sort((it,ut)=>it.x-ut.x));if(w)break;let H=Math.min(e.near-9,Math.max(Ho(f,u.low-3,u.
low),Ho(f,u.high,u.high+3))),q=u,{low:pt,high:tt}=q;a.push({x:f.left,low:pt,high:tt,gap:q},{x:Math.max(f.left+1,H),low:pt,
high:tt,gap:q})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function ls(t){return t.y}function us(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=Bn(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=Bn((ls(s)*c+ls(a)*
l)/(l+c),i)}}function Wa(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Ru);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);fs(s.map(ls),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function Ba(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(w=>w.left<=Math.min(s.near,i.near)),[c,u]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,$a(e[l],c,u)),r.room=r.edge-2-Ho(e[l-1],c,u);let d=Math.round(Math.min(s.at,i.at)),
f=n.get(d)??[];n.set(d,f),r.lane=f.findIndex(w=>w.every(g=>g.bottom<c||g.top>u)),r.lane<0&&(r.lane=f.push([])-1),f[r.lane].
push({top:c,bottom:u}),r.lanes=f}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+
.5)))}var za=4,Cu=[20,18,16,14,13,12,11,10,9,8,7],ps=34,$u=72,Pu=120,Du=150,Fa=26,Wu=[1,.7,.4,.3],Ha=.75,ds=1.6;function Bu(t,e){
let n=t.reduce((s,i)=>s+Dt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Dt(s)/2)/
n*e))].push(s),r+=Dt(s);return o}function zu(t,e,n,o,r){An(e*M.name);let s=t.map(y=>M.name*Math.max(...y.map(b=>It(Kt(b))))),
i=t.map(y=>Bu(y,n)),a=i.flat().map(y=>({text:M.line*y.reduce((b,A)=>b+Kt(A).length,0),white:te*r*y.length})),l={text:s.reduce(
(y,b)=>y+b,0),white:M.mark*t.length+r*(Fa+ps*(t.length-1))},c=t.flat().filter(y=>Ie(Kt(y))).length,u=Pt()/M.name,d=Math.
min(o.width/(l.text+l.white),...a.map(({text:y,white:b})=>o.height/(y+b)),ds),f=a.map(({text:y,white:b})=>(o.height-u*y)/
b),w=.999*Math.min((o.width-u*l.text)/l.white,...f,u),g=Math.max(...a.map(({text:y,white:b})=>y+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:g,cut:c,readable:u,scale:d,least:w}}function Fu(t,e,n){let o=(f,w)=>f.reduce((g,y)=>w(
y)>w(g)*1.01?y:g),r=f=>Wu.flatMap(w=>Cu.map(g=>zu(t,g,f,e,w))),s=Array.from({length:n},(f,w)=>r(w+1)).flat(),i=Math.min(
...s.map(({cut:f})=>f)),a=s.filter(({cut:f})=>f===i),l=({part:f,scale:w,readable:g})=>f===1&&w>=g,c=({scale:f,readable:w})=>f>=
w;for(let f of[l,c,Go]){let w=a.filter(f),[g]=w,y=w.filter(({many:b,part:A})=>b===g.many&&A===g.part);if(g)return o(y,b=>f===
Go?b.least:b.scale)}let u=a.filter(({many:f})=>f===1),d=u.filter(({across:f,readable:w})=>(f.text+_a()*f.white)*w<=e.width);
return d.length?o(d,({high:f})=>1/f):o(u.filter(({part:f})=>f===1),({scale:f})=>f)}function _a(){return F.printing||at()?
1:Ha}function Go({scale:t,readable:e,least:n}){return t<e&&n>=Ha*e}var ms={key:"",found:null};function Ga(t,e){let n=uo();
if(!n.length)return 0;let o={...M},r=JSON.stringify([n,t,e,D,Ot.version,M.name,Pt(),at(),F.printing]);ms.key!==r&&Object.
assign(ms,{key:r,found:Fu(n,t,e)});let s=ms.found,{wide:i,many:a,part:l,texts:c,parts:u,across:d}=s,f=t.width/(d.text+d.
white+((O.narrowed?Pu:$u)-ps)*(n.length-1)),w=F.printing?s.scale:Math.min(s.scale,Math.max(1,f)),g=Go(s)?s.least:_a()*s.
readable,[y,b]=Go(s)||!F.printing&&w<s.readable?[g,s.readable/g]:[w,1];An(i*M.name),Object.assign(M,{row:te*l,grown:b});
let A=Math.max(...u.flat().map(tt=>tt.reduce((W,it)=>W+Dt(it),0))),N=(t.width/y-d.text*b-d.white)/Math.max(1,n.length-1),
H=Math.min(Du,ps*l+Math.max(0,N)),q=a>1?t.height/y:Math.max(A,Math.min(t.height/y,o.height)),pt=Fa*l;return n.forEach((tt,W)=>{
let it=new Map(tt.map(ut=>[ut,(L.get(ut).y-o.top)/o.height*q*a]));u[W].forEach((ut,pe)=>{let _t=0,On=ut.map(mt=>(_t+=Dt(
mt),_t-Dt(mt)/2)),so=fs(ut.map((mt,Te)=>it.get(mt)-On[Te]),0,{low:pe*q,high:(pe+1)*q-_t});ut.forEach((mt,Te)=>L.set(mt,{
x:pt+M.mark/2,y:so[Te]+On[Te]}))}),pt+=M.mark+c[W]*b+H}),Object.assign(M,{left:0,top:0,width:pt-H,height:q*a}),a}var Ua=150,qa=120,Hu=60,Va=M.text,Ya=[M.text/M.name,12,14,16,18,20];function Ja(){let t=ya(),e=new Set,n=new Map,o=K.size?
Zi():E.entities,r=X()!=="overview"||o.size<=Ua,s=r?new Set:Vr(),i=new Map,a=R&&R.entities.size<=Ua?R.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=ot.get(l);!r&&!i.has(c)&&i.set(c,ze(
c,s));let u=r?null:i.get(c);if((u===null||a.has(l))&&e.add(l),u===null)continue;n.has(u)||n.set(u,{count:0,fills:new Map});
let d=n.get(u),{fill:f}=nt(l);d.count+=1,d.fills.set(f,(d.fills.get(f)??0)+1)}bi({names:e,groups:n,opened:s,narrowed:t}),
be()}function be(t=1){L.clear();let e=To(),n=e.id==="columns";Object.assign(M,{left:0,top:0,width:e.width,height:e.height}),
An(_u()),Object.assign(M,{row:te,grown:1});let o=O.narrowed||F.printing||K.size&&!n?O.names:new Set(v.keys());for(let i of o){
let{at:a}=v.get(i);L.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;rt()?Yu():O.narrowed&&n?qu():!n&&!K.size&&Gu();let s=O.
narrowed||zn()||K.size&&!O.groups.size;(s||!(n||K.size))&&Ka(o),n&&!rt()&&(r=Ga(Tn??M,t));for(let i of o)O.names.has(i)||
L.delete(i);for(let i of O.groups.keys())L.set(lt(i),{x:K.get(i).x,y:K.get(i).y});for(let[i,a]of ct)L.has(i)&&L.set(i,a);
return s&&(ct.size||o!==O.names)&&Ka(O.names),r}var hs={key:"",width:Va};function _u(){let t=K.size?O.names:v;if(t.size>
fo)return Va;let e=`${D} ${Ot.version} ${K.size?[...t.keys()].join(" "):""}`;if(hs.key!==e){let n=Ya.map(o=>[...t.keys()].
filter(r=>Ie(Le(Et(r),o))).length);Object.assign(hs,{key:e,width:Ya[n.indexOf(Math.min(...n))]*M.name})}return hs.width}
function Gu(){let t=[...L].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:M.mark+It(Kt(e))*M.name+te,
high:Math.max(Dt(e),2.4*v.get(e).size+te)}));for(let e=0,n=!0;n&&e<Hu;e+=1)n=!1,t.forEach((o,r)=>{for(let s of t.slice(r+
1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,
c]=i<a?["x",i]:["y",a],u=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=u,s[l]+=u}});for(let{id:e,x:n,y:o}of t)L.set(e,{x:n,y:o})}function zn(){
return O.names.size>0&&!O.groups.size&&O.names.size<=v.size/2}function Uu(t){let e=t.map(s=>s.reduce((i,a)=>i+Dt(a),0)),
n=M.mark+M.text+62,o=t.length*n/Math.max(1,I.clientWidth)*I.clientHeight*.94,r=Math.max(0,...e,Math.min(o,qa*Math.max(...t.
map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(qa-M.line,(r-e[i])/s.length):0,l=(r-e[i]-a*s.length)/2;for(let c of s){
let u=Dt(c)+a;L.set(c,{x:M.mark/2+i*n,y:l+u/2}),l+=u}})}function qu(){Uu(uo())}function Yu(){let t=new Map(L),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=rt(),[o,r]=[M.mark+M.text+40,92],s=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{L.set(l,{x:M.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}function Ka(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...L.get(a),half:Dt(a)/2,wide:It(Kt(a))*M.name*M.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:l})=>a-l))-te,s=-n(e.map(({x:a,wide:l})=>-a-M.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+te;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var Fn=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&dt(e,n))}};function dt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function _e(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Hn(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function fn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Xa=.42,Qa=16;function Za(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[u,d]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(u+d)/((2*d+u)/l+(d+2*u)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],u=(Math.abs(r[i])+Math.abs(r[i+1]))*Xa,d=u>Math.abs(a)?Math.abs(
a)/u:1,f=(c.x-l.x)*Xa;s.push(l.x+f,l.y+r[i]*d*f,c.x-f,c.y-r[i+1]*d*f,c.x,c.y)}return s}function Uo(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,u,d)=>[u+(d-u)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function _n(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function tl(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Ku(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function el(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Qa;o+=1){let r=e[e.
length-1],{x:s,y:i}=Ku(t,n,o/Qa);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function gs(t){return t.pieces??=
el(t.along),t.pieces[t.pieces.length-1].far}function qt(t,e){let n=e*gs(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Vu(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Hn(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function xe(t,e,n){
let o=Vu(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=el(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],u=l**2+c**2,d=u?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/u)):0;r=Math.min(r,Math.hypot(e.x-i.x-d*l,e.y-i.y-d*c))}return r<=n?r:1/0}var Ju=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],B={},nl=document.body;function un(){
let t=getComputedStyle(F.printing?nl:document.documentElement),e=Ju.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);B={dark:!F.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...F.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Ct(){return p.steps!==null&&p.focus!==null?1:F.printing?.4:.15}function ol(){nl=document.body.
appendChild(m("div",{class:"on-paper",hidden:""}))}var Xu=7,rl=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Qu=4,Zu=3,tm=1,em=1.6,nm=5.5,mn=[],Gn=new Map,qo={shown:null,
links:[]};function om(){if(qo.shown===E)return qo.links;let t=new Map;for(let e of E.statements){let{isLink:n,subject:o,
object:r}=x.get(e);if(!n)continue;let[s,i]=[ot.get(o)??"",ot.get(r)??""],a=`${s} ${i}`,l=t.get(a);l?l.ids.push(e):t.set(
a,{from:s,to:i,ids:[e]})}return Object.assign(qo,{shown:E,links:[...t.values()]}),qo.links}function il(){let t=O.opened,
e=new Map,n=s=>{if(O.names.has(s))return s;let i=ot.get(s);return e.has(i)||e.set(i,lt(ze(i,t))),e.get(i)},o=new Map,r=(s,i)=>{
let[a,l]=s<i?[s,i]:[i,s],c=o.get(a);c||o.set(a,c=new Map);let u=c.get(l);return u||c.set(l,u={one:a,other:l,ids:[],drawn:!1,
strong:!1,course:{along:[]},among:null}),u};if(O.groups.size){let s=new Set([...O.names].map(i=>ot.get(i)));for(let{from:i,
to:a,ids:l}of om()){if(!s.has(i)&&!s.has(a)){let[c,u]=[i,a].map(d=>lt(ze(d,t)));c!==u&&r(c,u).ids.push(...l);continue}for(let c of l){
let{subject:u,object:d}=x.get(c);if(O.names.has(u)&&O.names.has(d))continue;let[f,w]=[n(u),n(d)];f!==w&&r(f,w).ids.push(
c)}}for(let i of R?[...o.values()].flatMap(a=>[...a.values()]):[])i.strong=i.ids.some(a=>R?.statements.has(a))}mn=[...o.
values()].flatMap(s=>[...s.values()]).sort((s,i)=>i.ids.length-s.ids.length||(`${s.one}
${s.other}`<`${i.one}
${i.other}`?-1:1)),rm()}function rm(){Gn=new Map;for(let t of mn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Gn.
get(e)??[];Gn.set(e,n),n.push(t),t.drawn||=n.length<=(v.has(e)?tm:Zu)}}}function*Yo(){for(let t of mn)(t.drawn||t.one===
_.at||t.other===_.at)&&(yield t)}function al({ids:t}){return Math.max(em,nm*(t.length/mn[0].ids.length))}function sl(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Ko(t){return t.among!==$.groups&&Object.assign(t,{among:$.groups,course:sm(t,U())}),t.course}
function sm({one:t,other:e},n){let[o,r]=[L.get(t),L.get(e)],s=[...$.groups.values()].filter(({key:f})=>lt(f)!==t&&lt(f)!==
e),i=f=>s.filter(w=>xe(f,w,w.radius+Xu/n)<1/0),a=sl(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:f})=>f)),u={course:a,
many:l.length},d=v.has(t)||v.has(e)?rl.slice(0,Qu):rl;for(let f of d){if(!u.many)break;let w=sl(o,r,f*c),g=i(w).length;g<
u.many&&(u={course:w,many:g})}return u.course}function ll(t){let e=U();t.save();let n=[...Yo()].sort((o,r)=>Number(o.strong)-
Number(r.strong));for(let o of n){t.describe?.(Wn(o)),t.strokeStyle=o.strong?p.between===null?B.line:B.accent:B.bundle,t.
globalAlpha=R&&!o.strong?Ct():1,t.lineWidth=(al(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Ko(o).along;t.beginPath(),t.moveTo(
r,s),t.bezierCurveTo(...i),t.stroke()}t.restore()}function cl(t,e,n){let o={bundle:null,distance:1/0};for(let r of Yo()){
let s=(e+al(r)/2)/n,i=xe(Ko(r),t,s);i<o.distance&&(o={bundle:r,distance:i})}return o}var Vo={left:44,right:44,top:4,bottom:50},im=29,am=16,lm=[8,12,16,20];function pn(t){return h("groupOf",{names:St(t),n:O.
groups.get(t)?.count??K.get(t).count})}function ws(){return Math.max(12,Pt())}function cm(t){return Math.max(am,ws()/2*(kt(
String(t),"600")+.4)/.82)}function Jo(t){let e=new Map,n=[...O.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=L.get(lt(o)),a=Math.max(cm(r)/t,Math.min(im*Math.sqrt(r),K.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:ws()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function ul(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!R||R.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
v.get(K.get(i.key).told[0]).short)||K.get(i.key).told[0],l=[...o,...r.values()],c=s?[Le(St(i.key),12)]:lm.map(w=>Le(a,w)),
u=[...c.filter(w=>!Ie(w)),...c.filter(Ie)].map(w=>fm(i,w,l,n)).find(w=>w!==void 0);if(!u)continue;let{text:d,lines:f}=u;
r.set(i.key,d),Object.assign(i,{lines:f,textMiddle:d.middle,textTop:d.top,textLeft:d.left,textRight:d.right,textBottom:d.
bottom})}}function fm(t,e,n,o){let{type:r}=t,[s,i,a]=[r*It(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([u,d])=>({key:t.key,middle:u,left:u-s/2,right:u+s/2,top:d,bottom:d+i})).
find(u=>u.left>=M.left-Vo.left/o&&u.right<=M.left+M.width+Vo.right/o&&u.top>=M.top+6/o&&u.bottom<=M.top+M.height+6/o&&!n.
some(d=>d.key!==t.key&&dt(u,d)));return c&&{text:c,lines:e}}function ml(t){let e=U();t.save();for(let n of O.opened){let{
x:o,y:r,radius:s}=K.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=B.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=B.line,t.lineWidth=1/e,t.stroke()}t.restore()}function ys(t,e){let n=$.groups.get(e);if(!n)return;let o=U(),
{count:r,fills:s}=O.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=B.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=R&&!fl(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[d,f]of[
...s].sort(([w],[g])=>w<g?-1:1))t.strokeStyle=d,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*f/r),t.stroke(),a+=
2*Math.PI*f/r;t.strokeStyle=_.at===lt(e)?B.accent:B.soft,t.lineWidth=(_.at===lt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=B.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
ws()/o,Math.min(16/o,n.radius*.7)),u=2*(n.radius-i)/Math.max(1.4,kt(l,"600")+.4);Zt(t,l,n.x,n.y,Math.min(c,u),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=B.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=R&&!fl(e)?.6:1,t.fillStyle=B.text,n.lines.forEach((d,f)=>Zt(t,d,n.textMiddle,n.textTop+(f+.5)*n.type*1.15,
n.type))),t.restore()}function fl(t){if(p.between?.includes(lt(t)))return!0;for(let e of R?.entities??[])if(ot.get(e)===
t||ot.get(e)?.startsWith(`${t}.`))return!0;return!1}function pl(t){for(let[e,n]of $.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Xo(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=B[e],t.fillStyle=B.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function um(t){let{change:e}=x.get(t),n=$.lines.get(t);return e?{change:e,...qt(n.own??n,.6),
radius:4.6}:null}function dl(t,e){let n=um(e);n&&Xo(t,n.change,n.x,n.y,n.radius)}var hl=new Set;for(let{object:t,change:e,
subject:n}of x.values())e&&t===null&&hl.add(n);function mm({id:t,x:e,y:n,radius:o}){let r=v.get(t).change||(hl.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function gl(t,e){let n=$.names.get(e),o=mm(n);if(!o||(Xo(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=B.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+kt(s)*n.type,a),t.stroke()}),t.restore()}function wl(t){return k.changes.length&&!t.change?.45:1}var dn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var dm=900,yl=60;function bl(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function hm(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:_o(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function Qo(t,e,n,o=new Set){let r=new Map([...e.values()].map(g=>[g.id,bl(g,n)])),
s=t.length>dm?[]:Ca([...r.values()].filter(({id:g})=>!o.has(g))),i=t.map(({id:g,statement:y,place:b,many:A},N)=>{let[H,q]=[
r.get(y.subject),r.get(y.object)],pt=H.at>q.at,[tt,W]=pt?[q,H]:[H,q],it=!o.size&&W.near-tt.far<9&&W.near-tt.shape>=9?{...tt,
far:tt.shape}:tt,ut=W.near-it.far<9;return{id:g,rank:N,place:b,many:A,from:it,to:W,backward:pt,arc:ut,loop:it.id===W.id,
ports:[it.mid,W.mid]}}),a=i.filter(({arc:g})=>!g),l=i.filter(({arc:g,loop:y})=>g&&!y),c=({from:g,to:y})=>y.at-g.at+Math.
abs(y.mid-g.mid);for(let g of[...a].sort((y,b)=>c(y)-c(b)||y.rank-b.rank))Pa(g,s);let u=new Map,d=(g,y,b)=>{let A=`${y} ${g.
id}`,N=u.get(A)??{item:g,held:[]};u.set(A,N),N.held.push({index:0,step:0,group:0,order:0,...b})};for(let g of a)d(g.from,
"far",{line:g,end:0,index:0,step:1}),d(g.to,"near",{line:g,end:1,index:g.levels.length-1,step:-1});for(let g of l)for(let[
y,[b,A]]of[[g.from,g.to],[g.to,g.from]].entries()){let N=A.mid>b.mid;d(b,"near",{line:g,end:y,group:N?1:-1,order:-A.mid})}
hm(u,o),Ba(l,s);let f=new Map(a.map(g=>[g,Da(g,s)]));for(let g of f.values())us(g);Wa(s,f);for(let g of f.values())us(g);
let w=new Map;for(let g of i){let{from:y,to:b,ports:A}=g,N;g.loop?N=xl(g):g.arc?N=Uo({x:y.near+1,y:A[0]},{x:b.near,y:A[1]},
g.edge-g.reach):N=Za(f.get(g)),g.backward&&(N=_n(N)),w.set(g.id,n?N:tl(N))}return w}function xl({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function gm(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:u}of n){let d=((l-t.x)*o+(c-t.y)*r)/s**2;if(d<=.02||d>=.98)
continue;let f=((c-t.y)*o-(l-t.x)*r)/s,w=u*1.2+2;Math.abs(f)<yl+w&&i.push({off:f,reach:w,share:3*d*(1-d)})}let a=l=>i.every(
({off:c,reach:u,share:d})=>Math.abs(c-l*d)>=u);for(let l=0;l<=yl;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function Ml(t,e,{
place:n,many:o},r){if(t.id===e.id)return xl({from:bl(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],u=(n-(o-1)/2)*14*(t.id<e.id?1:-1),d={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},f={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};u||(u=gm(d,f,r.filter(g=>g.id!==t.id&&g.id!==e.id)));let w=[(f.x-d.x)/3,(f.y-d.y)/3];return[
d.x,d.y,d.x+w[0]-c*u,d.y+w[1]+l*u,f.x-w[0]-c*u,f.y-w[1]+l*u,f.x,f.y]}var wm=2500,Ge=12,Zo=7,Ol=1,ym=2.5,bm=400;function kl(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:u}=x.
get(a);return u&&t.has(l)&&t.has(c)}),n=e.length>wm,o=new Map,r=(n?e.filter(a=>R?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),u=o.get(c)??[];o.set(c,u);let d={id:a,statement:l,place:u.length,many:0};
return u.push(d),d});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(X()==="columns"||rt())s=Qo(r,t,!rt());else{
let a=r.length<=bm?[...t.values()]:[];s=new Map(r.map(l=>[l.id,Ml(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,path:tr(l)});return{lines:i,rest:n}}function tr(t){let e=new dn;e.
moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(...t.slice(n,n+6));return e}function er({holder:t,modality:e}){
return k.lines[t?"thin":ui.get(e)?.line||"solid"]}function nr(t){let e=nt(x.get(t).subject);return B.dark?e.dark:e.light}
function or(t,e,n){let o=$.lines.get(e),r=x.get(e),s=Q(r),i=er(r);t.save(),t.describe?.([de(r),S(r.said)&&`(${S(r.said)}\
)`].filter(Boolean).join(" ")),t.globalAlpha=R&&!n?Ct():n?1:s.structural?.8:.95*wl(r);let a=r.change&&r.change!=="unchan\
ged"?B[r.change]:B.line;t.strokeStyle=t.fillStyle=n?nr(e):a||B.line,t.lineWidth=i.width*(n?p.lines.length===1?3:1.9:r.change?
1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||xm(t,o.along,n?6.5:4.5),r.
denied&&(R||(t.globalAlpha=1),Mm(t,o.own??o)),dl(t,e),t.restore()}function xm(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(
i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),
t.fill()}function Mm(t,e){let[n,o,r]=[.48,.5,.52].map(i=>qt(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=
B.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(
s)),t.stroke()}function rr(t,e,n=Zo){let o=[];for(let[s,i]of $.lines){let a=xe(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}
if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));return o.filter(s=>s.distance<=r+ym/e).sort((s,i)=>s.distance-
i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var Om=200,zt={names:new Set,statements:new Set};function Sl(t,e){let n=t===null?e:et.get(t).filter(r=>E.statements.has(
r)),o=n.length>Om?[]:n;zt.statements=new Set(o),zt.names=new Set([t,...o.flatMap(r=>[x.get(r).subject,x.get(r).object])].
filter(r=>r!==null)),st()}function vl(){!zt.names.size&&!zt.statements.size||(zt.names=new Set,zt.statements=new Set,st())}var xs=6,km=.5,Sm=new Set([1,2]),vm=150,Em=3,El=Em*([...v.values()].reduce((t,{count:e})=>t+e,0)/Math.max(1,v.size));function Un(t,e,n=null){
let o=Math.max(M.name,Pt()/t),r=o*(M.line/M.name),s=new Map,i=new Fn(o*10);for(let y of O.names){let b=L.get(y);if(n&&(b.
x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let A=Math.max(v.get(y).size,1.6/t),N=A*1.2,H={id:y,x:b.x,y:b.y,
radius:A,type:o,line:r,lines:null,covers:!1,left:b.x-N,right:b.x+N,top:b.y-N,bottom:b.y+N};s.set(y,H),n||i.add({id:y,left:H.
left,right:H.right,top:H.top,bottom:H.bottom})}for(let[y,{x:b,y:A,radius:N}]of e)i.add({id:lt(y),left:b-N,right:b+N,top:A-
N,bottom:A+N});let a=y=>(y===p.focus||y===p.path?4e6:0)+(R&&R.entities.has(y)?2e6:0)+(v.get(y).count>=El?1e6:0)+(Sm.has(
nt(y).column)?5e5:0)+v.get(y).count,l=[...s.keys()].sort((y,b)=>a(b)-a(y)||(y<b?-1:1)),c=X()!=="columns"&&!n,u=[...new Set(
[1,.85,.7,.5].map(y=>Math.max(o*y,Pt()/t)))],d=new Fn(o*4);if(c)for(let{id:y,x:b,y:A,radius:N}of s.values())d.add({id:y,
left:b-N,right:b+N,top:A-N,bottom:A+N});let f=[],w=0;for(let y of l){let b=s.get(y),A=R!==null&&R.entities.has(y),N=tt=>{
for(let W of Ms(b,u,c))if(tt(W)&&(!c||Tm(b,W,d)))return W},H=tt=>!f.some(W=>dt(tt,W)),q=N(tt=>!i.hits(tt))??(A?N(H):void 0),
pt=s.size>vm&&v.get(y).count>=El;!q&&pt&&(q=[...Ms(b,u,c)].find(H),b.covers=q!==void 0),q&&(i.add(q),(A||pt)&&f.push(q),
Tl(b,q),w+=1)}if(w>=Math.min(xs,s.size))return s;let g=[...s.values()].filter(y=>y.lines).map(y=>({left:y.left,right:y.right,
top:y.top,bottom:y.bottom}));for(let y of l.slice(0,4*xs)){let[b]=Ms(s.get(y),u,!1);if(!(s.get(y).lines||g.some(A=>dt(b,
A)))&&(g.push(b),Tl(s.get(y),b),s.get(y).covers=!0,g.length>=2*xs))break}return s}function Tm({id:t,x:e,y:n,radius:o},r,s){
let i=(l,c,u,d)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-d,u-r.bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*km;
return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.left,l.right,l.top,l.bottom)<
a)}function*Ms(t,e,n){let o=Kt(t.id),r=It(o),s=Math.max(M.mark/2,t.radius*1.2+3);for(let i of e){let a=i*(M.line/M.name),
[l,c]=[i*r,a*o.length/2],u=(H,q)=>({id:t.id,type:i,line:a,lines:o,left:H,right:H+l,top:q-c,bottom:q+c}),d=(n||G.whole)&&
t.x+M.mark/2+l>M.left+M.width+6;if(yield u(d?t.x-s-l:t.x+s,t.y),!n)continue;let f=H=>H.left>M.left-6&&H.right<M.left+M.width+
6,[w,g]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],y=t.x-l/2;if(yield*[u(y,w),u(y,g),u(t.x-s-l,t.y)].filter(f),O.names.
size>fo)continue;let[b,A]=[t.x-t.radius,t.x+t.radius-l];yield*[u(b,w),u(b,g),u(A,w),u(A,g)].filter(f);let N=t.radius*1.2+
2;for(let H of[0,c,-c])yield*[u(t.x+N,t.y+H),u(t.x-N-l,t.y+H)].filter(f)}}function Al({textLeft:t,textRight:e,textTop:n,
textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Tl(t,e){t.type=e.type,t.line=e.line,t.lines=e.lines,t.textLeft=
e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-3),t.right=Math.max(t.right,
e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function Os(t,e,n,o,r){let s=k.shapes[e];t.beginPath(),
s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*r)}),t.closePath()}var sr=new Set;
function Me(t,e){let n=$.names.get(e);if(!n)return;sr.add(e);let o=nt(e),r=p.focus===e||p.path===e;t.save(),t.describe?.(
P(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r||zt.names.has(e)?B.row:B.ground,t.beginPath(),t.roundRect(n.textLeft-3,n.
textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let s=zt.names.has(e)||(R?R.entities.has(e):!E.bare.
has(e));t.globalAlpha=s?1:R?Ct():.3,Os(t,o.shape,n.x,n.y,n.radius),t.fillStyle=v.get(e).envisaged?B.ground:o.fill,t.fill(),
t.lineWidth=v.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=B.dark?o.dark:o.light,t.stroke(),(r||_.at===e||j.
dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=B.accent,t.lineWidth=2,t.setLineDash(
r?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=B.text,i.forEach((a,l)=>{
Zt(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),gl(t,e),t.restore()}function Ll(t,e=3){
let n=[...$.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...$.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/
2&&t.y<=r.bottom+e/2)return o;return null}var Yn=12,qn=14,hn=3,ks=40,Am=[0,2,5,9,14],ar=60,Lm=1.2,Im=8,Nm=12,Il=4,jm=[.5,.42,.58,.34,.66,.26,.75,.85],Rm=20,Cm=[0,
1,-1,2,-2,3,-3,4,-4];function Nl(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;
if(l===1){let c=[...i,o.slice(a).join(" ")],u=Math.max(...c.map(n));(!r||u<r.long)&&(r={rows:c,long:u});return}for(let c=a+
1;c<=o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function jl(t,e,n){return Math.abs(e.x-t.x)>=
1?e.x>t.x?1:-1:n?1:-1}function Rl(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+hn,-hn),a=e.y-i/2;for(let l of s)o[l.index]=Pm(l,e,a+l.high,[
...n,...$m(o)]),a+=2*l.high+hn}return o}function $m(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-hn/2,bottom:r+hn/2,cost:10*ar}))}function Pm({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,u=Yn+e,d=Math.max(r-qn-e,t*(s.x-c)+e),f=[...Am.map(N=>u+N*l),...d<u?[d]:[]],w=Math.max(...f)+e,g=[c,c+t*w,s.x],y={left:Math.
min(...g),right:Math.max(...g),top:i-n-ks*l,bottom:i+n+ks*l},b=a.filter(N=>dt(N,y)),A={cost:1/0,spot:null};for(let N of f){
let H=Math.max(0,N+e+qn-r)/l;for(let q=0;q<=2*ks;q+=1){let pt=(q%2?1:-1)*Math.ceil(q/2),tt=Math.abs(pt)*.5+Math.abs(N-u)/
l*.6+H*Im;if(tt>=A.cost)continue;let W=_e(c+t*N,i+pt*l,0,e,n),it={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,W.y),bottom:Math.
max(s.top,W.y)},ut={left:Math.min(s.x,W.left),right:Math.max(s.x,W.right),top:W.y-2,bottom:W.y+2},pe=tt+ir(W,b,o)+(N<u?ir(
it,b,o)+ir(ut,b,o):0);pe<A.cost&&(A={cost:pe,spot:W})}}return A.spot}function ir(t,e,n){return e.reduce((o,r)=>o+r.cost*
Dm(t,r)/n**2,0)}function Cl(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:g,y})=>({x:g-t.x,y:y-t.y,long:Math.hypot(g-t.x,
y-t.y)||1})),a=Math.min(Rm*r,...i.map(({long:g})=>g)),[l,c]=[i.reduce((g,y)=>g+y.x/y.long,0),i.reduce((g,y)=>g+y.y/y.long,
0)],u=Math.hypot(l,c)||1,d=Cm.flatMap(g=>jm.map(y=>_e(t.x+l/u*a*y,t.y+c/u*a*y+g*(2*o+hn),0,n,o))),f=s.filter(g=>d.some(y=>dt(
y,g))),w={spot:d[0],cost:1/0};for(let[g,y]of d.entries()){let b=ir(y,f,r)+g/d.length+o/r;b<w.cost&&(w={spot:y,cost:b})}return w}
function Kn({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?ar:Lm}}function Dm(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function $l(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let d=(o+r)/2;return[o,t.y,d,t.y,d,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,u=(l+e.y)/2;return[t.x,l,t.x,u,c===r?t.x:c,c===r?e.y:u,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function Pl(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return Uo(r,{x:a,y:e.y},n*Math.max(l+Il,Math.min(l+Nm,o*n-Il)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function Dl(t,e){
let n=Bl(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function Wl(t,e,n){
let o=Bl(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function Bl({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function zl(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var Hl=60,Wm=7,_l=3,Bm=[.5,.42,.58,.34,.66,.26,.74];function zm(t){return Math.max(M.name*.96,Pt()/t)}function Gl(t){return kt(
t,"italic")}function Ul(t){return Array.from({length:_l},(e,n)=>Nl(t,n+1,Gl)).filter(e=>e!==null)}function ql(t,e,n){let o=Ul(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function vs({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function Yl(t){return Q(x.get(t)).symmetric?0:.75}function Kl(t,e,n){let o=[...R?.
statements??[]].filter(f=>e.has(f)),r=zm(n),s=f=>R===null||R.entities.has(f)||Ct()===1,i=[...t.values()].flatMap(f=>Fm(f,
s(f.id)));if(rt())return{words:Km(o,e,r,i),trunks:[]};let a=Hm(o,t,r);if(a.length>Hl)return{words:[],trunks:[]};let l=X()===
"columns",c=l?_m(a,r,i):Gm(a,r,i),u=l?Ym(a,c,t,s):Um(a,c),d=a.map((f,w)=>{let g=l?$l(f.anchor,c[w],f.side):Dl(f.anchor,c[w]);
for(let y of f.ids){let b=u.get(y),A=zl(g,b),N=x.get(y).subject===f.anchor.id,H=N?b:_n(b);e.set(y,{along:N?A:_n(A),path:tr(
H),own:{along:H}})}return{ids:f.ids,path:tr(g)}});return{words:c,trunks:d}}function Fm(t,e){let n=t.radius*1.2+(t.id===p.
focus?5:1),o=Kn({left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,Kn({left:t.textLeft-3,right:t.textRight+
3,top:t.textTop,bottom:t.textBottom},e)]:[o]}function Hm(t,e,n){let o=new Map;for(let r of t){let s=x.get(r),i=s.object!==
p.focus,[a,l]=i?[s.subject,s.object]:[s.object,s.subject];if(a===l)continue;let[c,u]=[e.get(a),e.get(l)],d=Lt(s),f=(Gl(d)/
Math.min(_l,d.split(" ").length)+1)*n,w=jl(c,u,c.right+Yn+f<M.left+M.width+Yn),g=X()==="columns"?w:Math.round(Math.atan2(
u.y-c.y,u.x-c.x)/(Math.PI/2)),y=Q(s).symmetric||i,b=JSON.stringify([a,Math.abs(g)===2?2:g,d,y,er(s),s.change]),A=o.get(b)??
{anchor:c,side:w,text:d,isOnward:y,ids:[],ends:[],next:w*(1/0)};o.set(b,A),A.ids.push(r),A.ends.push(u)}return[...o.values()]}
function _m(t,e,n){let o=[];for(let r of new Set(t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(l=>({...l,
...qm(l,e,n)})),a=Rl(i,r,n);i.forEach(({rows:l,head:c,side:u,isOnward:d,text:f,ids:w,room:g},y)=>{s[y].next=(u>0?r.right:
r.left)+u*g;let b=u>0===d?0:Math.PI;o[t.indexOf(s[y])]={...a[y],text:f,rows:l,type:e,head:c*e,way:b,ids:w}}),n.push(...a.
map(l=>Kn(l,!0)))}return o}function Gm(t,e,n){let o=[],r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.hypot(
a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){let{anchor:i,ends:a,ids:l,text:c,isOnward:u}=s,d=Yl(l[0]),f=Ul(
c).map(b=>({...b,...Cl(i,a,{...vs(b,d,e),type:e},n)})),{rows:w,spot:g}=f.reduce((b,A)=>A.cost<b.cost?A:b),y=Math.atan2(g.
y-i.y,g.x-i.x);o[t.indexOf(s)]={...g,text:c,rows:w,type:e,head:d*e,way:u?y:y+Math.PI,ids:l},n.push(Kn(g,!0))}return o}function Um(t,e){
let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.entries())for(let[a,l]of s.entries())n.set(l,Wl(r,e[o],i[a]));return n}
function qm({anchor:t,side:e,text:n,ids:o,ends:r},s,i){let a=Yl(o[0]),l=r.filter(w=>Math.abs(w.x-t.x)>=1),c=i.filter(({cost:w,
left:g,right:y})=>w===ar&&(e>0?g>t.right:y<t.left)),u=Math.min(...(l.length?l:c).map(({left:w,right:g})=>e>0?w-t.right:t.
left-g)),d=ql(n,(u-Yn-qn)/s,a+.5),f=r.reduce((w,{x:g,y})=>w+t.y+(y-t.y)/Math.max(1,Math.abs(g-t.x)),0)/r.length;return{...d,
...vs(d,a,s),side:e,type:s,wish:f,head:a,room:u}}function Ym(t,e,n,o){let r=new Map,s=new Map([...n].filter(([l])=>o(l))),
i=new Set,a=[];for(let[l,{anchor:c,side:u,ids:d,ends:f,next:w}]of t.entries()){let g=`trunk ${l}`,{left:y,right:b,top:A,
bottom:N,x:H,y:q}=e[l];i.add(g),s.set(g,{...c,id:g,x:H,y:q,left:y,right:b,top:A,bottom:N,radius:0,lines:null});for(let[pt,
tt]of d.entries()){let W=f[pt],it=Math.abs(W.x-c.x)<1,ut=u>0?W.left-b:y-W.right;!it&&ut>=qn?a.push({id:tt,statement:{subject:g,
object:W.id},place:0,many:1}):r.set(tt,Pl(e[l],W,u,it?w:null))}}for(let[l,c]of Qo(a,s,!0,i))r.set(l,c);return r}function Km(t,e,n,o){
let r=[];if(t.length>Hl)return r;let s=i=>[...o,...r].filter(a=>a.left<i.right&&i.left<a.right&&a.top<i.bottom&&i.top<a.
bottom).length;for(let i of t){let a=e.get(i),l=Lt(x.get(i)),c=ql(l,gs(a)/n,0),{wide:u,high:d}=vs(c,0,n),w=Bm.map(g=>qt(
a,g)).map(({x:g,y})=>_e(g,y,0,u,d)).reduce((g,y)=>s(y)<s(g)?y:g);r.push({...w,text:l,rows:c.rows,type:n,head:0,way:0,ids:[
i]})}return r}function Vl(t){return new Set(t.map(nr)).size===1?nr(t[0]):B.soft}function Ss(t){return(t.length===4?[...t.
slice(1)].map(n=>n+n):t.slice(1).match(/../g)??[]).map(n=>parseInt(n,16))}function Fl(t){let[e,n,o]=Ss(t).map(r=>r/255).
map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Vm(t){let[e,n]=[Ss(t),Ss(B.text)],
o=Fl(B.ground);for(let r=0;r<1;r+=.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join(
"")}`,[i,a]=[Fl(s),o].sort((l,c)=>l-c);if((a+.05)/(i+.05)>=Wm)return s}return B.text}function Jl(t,e){for(let n of e){t.
save(),t.translate(n.x,n.y),t.fillStyle=B.ground,t.globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.high,2*n.wide,2*
n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Vm(Vl(n.ids)),t.textAlign="center",t.textBaseline="middle";let o=Math.cos(
n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{Zt(t,r,-o*n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,"italic")}),n.
head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[-1,1])t.lineTo(
-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}function Xl(t,e){for(let{ids:n,path:o}of e){let r=er(x.get(
n[0]));t.save(),t.strokeStyle=Vl(n),t.lineWidth=r.width*1.9,t.setLineDash(r.dash),t.stroke(o),t.restore()}}var Jm=10,Xm=80,Zl=0,Ql;function tc(){let t=`${Yt} ${D}`;if(!(Zl>Jm&&$.look===t&&$.key!==`${t} ${U()}`&&!$.part&&!F.printing)){
Ft();return}clearTimeout(Ql),Ql=setTimeout(()=>{Ft(),st()},Xm)}function Ft(){let t=U(),e=O.names.size>Ne,n=`${Yt} ${D}`,
o=`${n} ${t}`;if($.key===o&&(!$.part||fn($.part,Wt())))return $;let r=Date.now(),s=e?Wt(1):null,i=Jo(t),a=Un(t,i,s);ul(i,
a,t);let{lines:l,rest:c}=kl(a);return pi({key:o,look:n,part:s,names:a,groups:i,lines:l,rest:c,...Kl(a,l,t)}),Zl=Date.now()-
r,$}var ce={left:24,right:10,top:8,bottom:8},ec=1.7,Qm=.8,nc=8,Zm=150,tp=300,ep="#take > button, #groups > *, #arrangements \
button, #zoom, #empty";function fr(t){let{x:e,y:n,radius:o}=K.get(t);Is({left:e-o,top:n-o,width:2*o,height:2*o})}function ac({
x:t,y:e}){let n=Re({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=I.clientWidth&&n.y<=I.clientHeight}function ur(t){let e=Re(L.get(
t));e.x>=30&&e.y>=20&&e.x<=I.clientWidth-30&&e.y<=I.clientHeight-20||(G.whole=!1,qe({position:L.get(t),scale:U()}))}function lr(){
return lc(z(ep))}function lc(t){let e=I.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>dt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function cc(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<I.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,I.clientHeight-n+4);return e}function Ts(){let t=I.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=T("details").getBoundingClientRect();
return!at()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function As(t,e,n){
let o=I.clientWidth-e.left-e.right,r=I.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function fc(){if(F.printing)return ds;if(O.narrowed||!zn())return ec;let{width:t,height:e}=To();
return Math.min(ec,Math.max(1,Math.min(I.clientWidth/t,I.clientHeight/e)))}function np({scale:t,position:e}){let n=lr();
if(!n.length||O.names.size>Ne)return[];let o=Jo(t),r=[...Un(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+I.clientWidth/2,right:(i-e.x)*t+I.clientWidth/2,top:(a-e.y)*t+I.clientHeight/2,bottom:(l-e.y)*t+I.clientHeight/
2}));return n.filter(s=>r.some(i=>dt(i,s)))}function Ue(){G.whole=!0;let t={...O.groups.size?Vo:ce};if(F.printing){rc(As(
M,t,fc()));return}if(O.narrowed){let o=Ts();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=I.clientHeight-o.bottom,
t.right+=I.clientWidth-o.right)}let e=oc(t);if(!e)return;let n=cc(np(e));rc(n.top||n.bottom?oc({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function oc(t){let e={width:I.clientWidth-t.left-t.right,height:I.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(ct.size||Ln(e),be(),As(M,t,fc()))}function rc(t){t&&(Vt(),$t(),ge(t))}
function Ls(){G.asOpened=!1,Ue()}function Es(){return Pt()/(M.name*M.grown)}function sc(t){return[...Un(t,new Map).values()].
filter(({lines:e})=>e).length}function le(){if(Ue(),G.asOpened=!0,O.groups.size||!O.names.size||O.names.size>Zm)return;let t=U(),
e=Es(),n=O.names.size*(X()==="columns"?1:Qm);if(t>=e||sc(t)>=n)return;G.whole=!1;let o=Array.from({length:nc-1},(a,l)=>t*
(e/t)**((l+1)/nc)),s=M.grown>1||O.narrowed&&X()==="columns"&&!rt()?e:o.find(a=>sc(a)===O.names.size)??e,i=O.narrowed?Ts():
{left:0,top:0,right:I.clientWidth,bottom:I.clientHeight};ge({...uc(s,i,O.narrowed?p.focus:null),animation:!1})}function cr(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=L.get(t);return s-e>M.mark/2&&s+M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.
line<r}function op(t){let e=0;for(let n of O.names)cr(n,t)&&(e+=3+v.get(n).count+(R?.entities.has(n)?1e3:0));return e}function uc(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*M.line},i=[...new Set([n,...R?[...R.entities].slice(0,
60):[],...ye(60)])].filter(b=>O.names.has(b)).map(b=>L.get(b)),a=(b,A,N,H,q)=>N+2*q<=H?A+(N-H)/2:Math.max(A-q,Math.min(b,
A+N+q-H)),l=a(M.left-r.x/2,M.left,M.width,o.x,r.x/2),u=X()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+M.mark+
M.text*M.grown-o.x]).map(b=>a(b,M.left,M.width,o.x,r.x)),d=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,M.top,M.height,
o.y,M.line)),f=null;for(let b of new Set(u))for(let A of new Set(d)){let N={left:b,top:A,right:b+o.x,bottom:A+o.y};if(n!==
null&&!cr(n,N))continue;let H=op(N);(!f||H>f.weight)&&(f={weight:H,left:b,top:A})}let w=L.get(n)??{x:M.left+M.width/2,y:M.
top+M.height/2},{left:g,top:y}=f??{left:w.x-o.x/2,top:w.y-o.y/2};return{scale:t,position:{x:g+(I.clientWidth/2-e.left)/t,
y:y+(I.clientHeight/2-e.top)/t}}}function mc(t){if(!O.names.has(t))return;let e=U(),n=G.whole&&e>Es()*.8?e:Math.max(e,Es()),
o=Ts(),[r,s]=[ee({x:o.left,y:o.top}),ee({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=at()&&(o.right<
I.clientWidth||o.bottom<I.clientHeight);G.whole&&n===e&&!a||n===e&&cr(t,i)&&[...R?.entities??[]].every(l=>!O.names.has(l)||
cr(l,i))||(G.whole=!1,qe(uc(n,o,t)))}function qe(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||L.size>
Ne;G.asOpened=!1,ge({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function mr(t){G.whole=!1,qe({scale:Math.
min(6,Math.max(.005,U()*t))})}function Is(t){let e=As(t,{left:10,right:10,...cc(lr())},1.3);e&&(G.whole=!1,qe(e))}function ic(t){
let e=Wt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,u]=[ee({x:s,y:a}),ee({x:i,y:l})];return{left:c.x,right:u.x,
top:c.y,bottom:u.y}}),[o,r]=[0,0];for(let s of $.names.values()){let i=s.lines?Al(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!fn(e,i)||n.some(a=>dt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function rp(){let t=T("beyond-view"),e=!F.
printing&&!ct.size&&X()!=="overview"&&$.names.size<=tp,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesWi\
thoutRoom",r],a=o&&G.asOpened?`${h("windowTooSmall")} `:"",l=i?a+h(i===1?`${s}One`:s,{n:i}):"";t.textContent!==l&&(t.textContent=
l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});return}n(ic(lr())),t.hidden||n(ic([...lr(),...lc([t])]))}function pc(){bt(
"afterDrawing",rp),bt("zoom",()=>{G.whole=!1,G.asOpened=!1}),bt("dragEnd",()=>{j.byFinger||(G.asOpened=!1)}),bt("resize",
()=>requestAnimationFrame(()=>{F.printing||(G.asOpened?le():G.whole&&Ue())})),new MutationObserver(()=>{G.asOpened&&O.narrowed&&
!F.printing&&le()}).observe(T("details"),{attributeFilter:["data-open"]})}function dc(t){let e=T("details").getBoundingClientRect();
Ft();let[n]=p.lines,o=L.get(t)??($.lines.has(n)?qt($.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[Re(
o),I.getBoundingClientRect(),U()],[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,u={across:(Math.max(0,s.left)+e.left)/2,down:(Math.
max(0,s.top)+e.top)/2},d=c&&a+3*Ge>e.left?a-u.across:0,f=!c&&l+3*Ge>e.top?l-u.down:0;if(!d&&!f)return;let{x:w,y:g}=he();
G.whole=!1,qe({scale:i,position:{x:w+d/i,y:g+f/i}})}var hc=2,Ns=8,sp=40,js=[],gc="";function ip(){let t=new Map;for(let[n,{x:o}]of L){if(ct.has(n)||!O.names.has(n))continue;
let r=t.get(o)??[];t.set(o,r),r.push(n)}let e=[];for(let[n,o]of[...t].sort(([r],[s])=>r-s)){let r=nt(o[0]).column??0,s=e.
at(-1);s?.column===r?s.names.push(...o):e.push({column:r,left:n-M.mark/2,names:o})}return e}function ap({column:t,names:e}){
if(!k.variants.includes("plain")&&t)return h(`column${t}`);let n=new Map;for(let r of e){let s=nt(r),i=S(s.plural??s.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([r,s],[i,a])=>a-s||(r<i?-1:1)).map(([r])=>r).filter(Boolean);return o.slice(
0,hc).join(", ")+(o.length>hc?", \u2026":"")}function wc(){let t=T("heads"),e=X()==="columns"&&rt()===null&&O.names.size>
0;t.hidden===e&&(t.hidden=!e,Xe())}function lp(){let t=T("heads");if(t.hidden)return;let e=`${Yt} ${D}`;if(gc!==e){gc=e;
let n=ip();js=n.map((o,r)=>({left:o.left,right:n[r+1]?.left??M.left+M.width,part:m("span",{},ap(o))})),t.replaceChildren(
...js.map(({part:o})=>o))}for(let{left:n,right:o,part:r}of js){let s=Math.max(Ns,Re({x:n,y:0}).x),i=Math.min(t.clientWidth-
Ns,Re({x:o,y:0}).x)-s-Ns;r.hidden=i<sp,r.style.transform=`translateX(${Math.round(s)}px)`,r.style.maxWidth=`${Math.floor(
i)}px`,r.title=r.textContent??""}}function yc(){bt("afterDrawing",lp)}function gn(){for(let t of z("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===X()));
T("arrange-again").hidden=!ct.size}function Oe(t){C({open:[...p.open.filter(e=>e!==t),t]}),Z(h("groupOpened",{names:St(t)}))}function bc(t){let e=o=>o!==null&&
(ot.get(o)===t||ot.get(o)?.startsWith(`${t}.`)),n=p.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));C({open:n,...e(p.focus)||
e(p.path)?ft:{}}),Z(Rs())}function Rs(){return h(O.groups.size===1?"oneGroup":"someGroups",{n:O.groups.size,names:mo()})}var xc;function Ye(t){let e=xt.open?V(".told",HTMLElement,xt):T("told");xt.open||Z(t),e.textContent=t,clearTimeout(xc),xc=
setTimeout(()=>{e.textContent=""},6e3)}var xt=m("dialog",{id:"notice","aria-labelledby":"notice-title"});function wn(t,e,n=[]){
xt.replaceChildren(m("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),m("div",{class:"buttons"},...n,m("button",{type:"\
button",class:"leave",onclick:()=>xt.close()},h("close")),m("span",{class:"told",role:"status"}))),xt.open||xt.showModal()}
function pr(t,e,n=[],o=[]){let r=m("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);wn(t,[...n,r],o),
r.select()}function Mc(){xt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(xt,m("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Oc(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function kc(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function Sc(){return Jn({...Vn(),groups:new Set})}function Vn(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(O.names),groups:new Set(O.groups.keys()),statements:[...E.statements]}}function dr(){return k.sources.
length?k.sources.length>3?h("sources",{n:k.sources.length}):k.sources.map(t=>$s(t)).join("; "):""}function $s(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function hr(){let{iri:t,version:e}=k.dataset;return[e&&h(
"version",{version:e}),t].filter(Boolean).join(", ")}function Cs(){let{focus:t,path:e,steps:n}=p;return t===null?"":e!==
null&&rt()?h("partBetween",{from:P(t),to:P(e)}):!O.narrowed||!E.entities.has(t)?"":h(n===1?"partAround":"partFartherArou\
nd",{name:P(t),n:n??""})}function cp(){return!R||O.narrowed?"":p.focus!==null?h("altFocus",{name:P(p.focus)}):p.lines.length?
h("altLines",{statements:[...R.statements].map(t=>de(x.get(t))).join("; ")}):""}function Jn(t){return[S(k.title),Cs(),dr()&&
`${h("source")}: ${dr()}`,...k.notes.map(S),we(),t.groups.size?h(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:mo()}):"",h("shown",{names:t.names.size,allNames:v.size,...on(t.statements)}),hr()&&`${h("dataset")}: ${hr()}`].
filter(Boolean).join(" \xB7 ")}function fp(t){return[...t.groups].sort((e,n)=>O.groups.get(n).count-O.groups.get(e).count||
(e<n?-1:1)).slice(0,5)}function gr(t){let{statements:e,made:n}=on(t.statements),o=new Map;for(let s of t.statements){let{
subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,
i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${Et(s)} (${i})`);return[h("altShown",{title:S(k.title),names:Qt(t.
names.size,"oneName","someNames"),statements:Qt(e,"oneStatement","someStatements"),made:n}),Cs()&&h("altPart",{part:Cs()}),
cp(),t.groups.size?h("altGroups",{groups:fp(t).map(St).join("; ")}):"",r.length?h("altMost",{names:r.join("; ")}):"",dr()&&
h("altSource",{source:dr()}),we()&&`${we()}.`].filter(Boolean).join(" ")}async function up(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function wr(t,e,n){
await up(t,e)?Ye(n):pr(h("copyByHand"),t)}function mp(t){return S(t.source)?k.sources.find(({id:e})=>e===t.origin):null}
function pp(t){let e=[S(t.said),S(t.when)].filter(Boolean).join("; "),n=mp(t),r=[(n&&(S(n.citation)||$s(n)))?.replace(/[.\s]+$/,
""),S(t.where)].filter(Boolean).join(", ");return[de(t)+(e&&` (${e})`),t.quote?[": ",m("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${h("dataset")}: ${[S(k.title),hr()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function dp(t){let e=m("p",{lang:D},pp(x.get(t)));return wr(e.textContent,e,h("copiedStatement"))}function vc(t){return m(
"button",{type:"button",class:"copy",onclick:()=>dp(t)},h("copyWithSource"))}function hp(){return rn().filter(t=>E.statements.
has(t))}function Ec(){let t=k.variants.includes("plain")?3:void 0,e=p.date!==null,n=k.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>h(r));return e&&o.splice(5,0,we()),
[[...o.slice(0,t),...n?[h("changes")]:[]],...hp().map(r=>{let s=x.get(r);return[...[P(s.subject),S(Q(s).label),s.object===
null?S(s.value):P(s.object),S(s.said),S(s.when),...e?[ne(r)]:[],s.quote,Mt(s)].slice(0,t),...n?[ca(s)]:[]]})].map(r=>r.map(
Oc))}function Tc(){let[t,...e]=Ec(),n=(s,i)=>m("tr",{},s.map(a=>m(i,kc(a),a))),o=m("div",{lang:D},m("table",{border:"1",
cellspacing:"0",cellpadding:"4"},m("thead",{},n(t,"th")),m("tbody",{},e.map(s=>n(s,"td")))),m("p",{},Sc())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return wr(r,o,Qt(e.length,"copiedOneRow","copiedRows"))}function Ac(){let t=D==="nl"?";":",",e=Ec().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function ke(t,e=P(t)){return v.has(t)?m("button",{type:"button",class:"name",onclick:()=>C({focus:t,lines:[]})},e):m("b",
{},t)}function gp(t){if(!t.text)return t.quote?m("blockquote",{lang:t.language},m("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),m("m\
ark",{},o)),n=n.slice(r+o.length))}return m("blockquote",{lang:t.language},e,n)}function Ps(t,...e){let n=x.get(t),o=m("\
div",{class:"said"},m(n.denied?"b":"span",{},S(n.said)));for(let s of[S(n.when),ne(t),Mt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return m("div",
{class:r,"data-statement":t},e,o,sn(n),gp(n),vc(t))}function Ds(t,e){return t.object===null?m("b",{},S(t.value)):ke(t.subject===
e?t.object:t.subject)}function Lc(t,e){return m("div",{class:"statement"},Ds(t,e),m("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=x.get(n);return m("div",{class:"said"},`${h("basedOn")}: `,m("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${Mt(o)}`)}))}function fe(t){return m("h2",{tabindex:"-1"},t)}function Xn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?m("b",{},S(n.value)):ke(o?n.subject:n.object);return Ps(t,ke(o?e:n.subject),m(
"div",{},Lt(n,o)),r)}function Qn(t){return m("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[P(n.subject),Lt(n),n.object===
null?S(n.value):P(n.object)];return m("li",{class:n.denied?"statement denied":"statement","data-statement":e},m("button",
{type:"button",class:"name",onclick:()=>C({focus:null,lines:[e]})},o[0]," ",m("i",{},o[1])," ",o[2]),m("div",{class:"sai\
d"},m(n.denied?"b":"span",{},S(n.said)),Mt(n)&&` \xB7 ${Mt(n)}`))}))}var yr=50,Se={ids:[],until:yr};function Bs({one:t,other:e}){C({...ft,between:[t,e]})}function wp(t){let e=At(t);return e===
null?ke(t):m("button",{type:"button",class:"name",onclick:()=>Oe(e)},m("span",{class:"unseen"},`${h("openGroup")}: `),St(
e))}function yp(t){let e=new Map;for(let n of t){let o=Lt(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Ic(){let t=Dn();Se.ids!==t&&(Se={ids:t,until:yr});let e=t.slice(0,Se.until);return[fe(Bo()),
m("p",{class:"hint"},h("endsOf")),m("ul",{class:"counted"},(p.between??[]).map(n=>{let o=O.groups.get(At(n));return m("l\
i",{},wp(n)," ",o?m("span",{class:"count"},h("someNames",{n:o.count})):null)})),t.length?null:m("p",{class:"absent"},h("\
noneBetween")),t.length?m("h3",{},h("relationsTitle")):null,m("ul",{class:"counted"},yp(t).map(([n,o])=>m("li",{},n," ",
m("span",{class:"count"},String(o))))),t.length?m("h3",{},h("statementsOf")):null,Qn(e),e.length<t.length?m("p",{class:"\
more"},h("partListed",{n:e.length,all:t.length})," ",m("button",{type:"button",onclick:bp},h("moreRows",{n:Math.min(yr,t.
length-e.length)}))):null]}function bp(){let t=Se.until;Se.until+=yr,ae(),z("#chosen .choice button")[t].focus(),Z(h("pa\
rtListed",{n:Math.min(Se.until,Se.ids.length),all:Se.ids.length}))}var Ws=new Set;function Nc(t){let e=Gn.get(lt(t))??[];
if(!e.length)return null;let n=m("ul",{class:"counted"}),o=m("details",{class:"links",open:Ws.has(t)?"":null},m("summary",
{},h("linksOfGroup",{n:e.length}),m("span",{class:"unseen"},` ${pn(t)}`)),n),r=()=>{if(!o.open){Ws.delete(t);return}Ws.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===lt(t)?s.other:s.one,a=At(i),l=a===null?P(i):St(a);return m(
"li",{},m("button",{type:"button",class:"name",onclick:()=>Bs(s)},l)," ",m("span",{class:"count"},h(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function jc(){T("group-list").replaceChildren(...O.groups.size?[m("p",{},h("readGroups")),mn.every(r=>r.drawn)?"":m("p",
{},h("strongestDrawn")),m("h3",{},h("groupsTitle")),xp()]:[]),re(T("group-list"));let t=T("groups"),e=t.hidden;if(t.hidden=
!K.size||X()!=="overview"||!O.groups.size&&!O.opened.size,e!==t.hidden&&Xe(),t.hidden)return;let n=document.activeElement?.
closest?.("#groups [data-group]")?.dataset.group,o=[...O.opened].filter(r=>!K.get(r).names.length||E.entities.size).sort();
t.replaceChildren(m("p",{},Rs()),...o.map(r=>m("button",{type:"button","data-group":r,title:h("closeGroup"),onclick:()=>bc(
r)},m("span",{"aria-hidden":"true"},"\xD7")," ",m("span",{class:"unseen"},`${h("closeGroup")}: `),St(r)))),n!==void 0&&(t.
querySelector(`[data-group="${n}"]`)??I).focus({preventScroll:!0})}function xp(){let t=[...O.groups].sort(([e,{count:n}],[
o,{count:r}])=>r-n||(e<o?-1:1));return m("ul",{},t.map(([e,{count:n}])=>m("li",{},m("button",{type:"button",class:"name",
onclick:()=>Oe(e)},St(e))," ",m("span",{class:"count"},String(n)),Nc(e))))}function Mp(){if(p.between===null||!p.between.every(i=>L.has(i)))return;let t=p.between.map(i=>L.get(i));if(t.every(ac))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/U(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];Is({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var zs="",Rc="",br=new Set;function Cc(t){Ja(),wc(),il(),Vt(),gn(),
jc(),$t();let e=O.narrowed?`${p.focus} ${p.path} ${p.steps}`:zn()?[...O.names].sort().join(" "):"",n=`${X()} ${e}`;zs!==
n||G.asOpened&&Rc!==D?(le(),!zs&&p.open.length&&fr(p.open[p.open.length-1])):(p.focus===null||!t)&&kp();let o=Op();o!==null&&
t?fr(o):p.focus!==null&&t&&!O.narrowed&&mc(p.focus),at()&&(j.clicked||t&&p.lines.length)&&dc(p.focus),p.between!==null&&
t&&Mp(),zs=n,Rc=D,br=new Set(O.opened),st()}function Op(){let t=ot.get(p.focus);return t!==void 0&&O.opened.has(t)&&!br.
has(t)&&!O.narrowed&&!at()?t:null}function kp(){let t=p.open[p.open.length-1],e=p.open.some(o=>O.opened.has(o)&&!br.has(
o)),n=[...br].some(o=>!O.opened.has(o));n&&!O.opened.size?le():t!==void 0&&(e||n)&&fr(t)}var Fs=[],xr="";function Hs({moved:t=!1}={}){$t(),Oa(),ae(),oa();for(let e of Fs)e.classList.remove("chosen");Fs=R?[...R.
statements].flatMap(e=>yt.get(e)??[]):[];for(let e of Fs)e.classList.add("chosen");Cc(t)}function Sp(t){let e=t?null:E;t||
Ao(),Ta(e)}function vp(){if(p.between!==null)return Bo();let t=R?.statements.size??0;return h(t===1?"chosenOne":"chosen",
{name:p.focus!==null?P(p.focus):h("statement"),n:t})}function _s(t){(p.language!==D||!t)&&(mi(p.language),ja(),sa());let e=t??
{focus:null,lines:[],between:null},n=p.focus!==e.focus||p.lines.join(" ")!==e.lines.join(" ")||String(p.between)!==String(
e.between),o=ie();if(Sp(!t),ra(),Yi(),Aa(),Ea(),Y.open!==p.list&&!F.parts&&(Y.open=p.list),n&&Nt(o?"details":null),n&&o&&
at()&&T("picture").scrollIntoView(),Hs({moved:n&&!j.clicked}),!n){t&&Fe()!==xr&&Z(Fe()),xr=Fe();return}xr=Fe(),T("detail\
s").scrollTop=0,o&&!j.clicked&&Pr(),Z(o?vp():xr),j.clicked=!1}function vt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Zn=null;function to(){if(Zn!==null)return Zn;Zn=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of v){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Zn.push({id:t,name:i,folded:` ${vt(i)} `})}return Zn}
function $c(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function Gs(t){let e=vt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of to()){if(!e.every(i=>r.folded.includes(i)))continue;let s=$c(r.folded,e)+(r.name===P(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Gt){let i=Math.max(...Object.values(
s).map(a=>$c(` ${vt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?v:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:P(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||v.get(s.id).count-v.get(r.
id).count||(r.id<s.id?-1:1))}var eo=12;function no(t){return Gs(t).slice(0,eo)}var Bc=6,Pc=5,Dc=null;function zc(t){let e=vt(
t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=s=>e.every(i=>s.includes(` ${i}`)),o=[...Xt].
filter(([,{label:s,inverse:i,count:a}])=>a&&[s,i].some(l=>l&&Object.values(l).some(c=>n(` ${vt(c)}`))));Dc??=[...x].flatMap(
([s,{quote:i}])=>i?[{id:s,folded:` ${vt(i)}`}]:[]);let r=[];for(let{id:s,folded:i}of Dc){if(r.length===Pc)break;n(i)&&r.
push({statement:s})}return[...o.slice(0,Pc).map(([s])=>({relation:s})),...r]}function Ep(t,e){if(Math.abs(t.length-e.length)>
1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-
o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===
[...s].reverse().join("")}var Tp=5,Wc=null;function Ap(){return Wc??=new Set(to().flatMap(({folded:t})=>t.trim().split("\
 "))),Wc}function Fc(t){let e=vt(t).split(" ").filter(Boolean).map(o=>o.length<Tp||to().some(({folded:r})=>r.includes(o))?
[o]:[...Ap()].filter(r=>Ep(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).
map(o=>o.join(" ")).find(o=>no(o).length)??null}var Lp="http://www.w3.org/2000/svg";function gt(t,e={},...n){let o=document.createElementNS(Lp,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?ht(s):s);return o.append(...n),o}function ht(t){return String(Math.
round(t*100)/100)}function oo(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Hc={M:2,L:2,C:6},Ip=100,Ht={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},Np={middle:.35,
top:.8,hanging:.8,bottom:-.2},jp={center:"middle",right:"end",end:"end"},ue=class{fillStyle=Ht.fillStyle;strokeStyle=Ht.
strokeStyle;lineWidth=Ht.lineWidth;lineJoin=Ht.lineJoin;lineCap=Ht.lineCap;globalAlpha=Ht.globalAlpha;font=Ht.font;letterSpacing=Ht.
letterSpacing;wordSpacing=Ht.wordSpacing;textAlign=Ht.textAlign;textBaseline=Ht.textBaseline;constructor(e){this.area=e,
this.drawing=gt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
Ht);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,u=4/3*Math.tan(c/4),d=(f,w)=>{let[g,y]=[o*(Math.cos(f)-w*Math.
sin(f)),r*(Math.sin(f)+w*Math.cos(f))];return[e+g*Math.cos(s)-y*Math.sin(s),n+g*Math.sin(s)+y*Math.cos(s)]};this.lineTo(
...d(i,0));for(let f=0;f<l;f+=1){let[w,g]=[i+f*c,i+(f+1)*c];this.bezierCurveTo(...d(w,u),...d(g,-u),...d(g,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Hc[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>Ip&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+Hc[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>ht(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Hn),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${ht(l)} ${ht(c)}`).join(" ")).join("");this.write(gt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return hi(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),u=this.measureText(e).width*this.place.
scale,d=jp[this.textAlign]??null,f=-(d==="middle"?u/2:d?u:0),{turn:w}=this.place,g=_e(c.x+(f+u/2)*Math.cos(w),c.y+(f+u/2)*
Math.sin(w),w,u/2,r*.8);this.write(gt("text",{x:c.x,y:c.y+r*(Np[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:u,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":d,transform:w?`rotate(${ht(w*180/Math.PI)} ${ht(c.x)} ${ht(
c.y)})`:null},oo(e)),g)}write(e,n){if(!dt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Hn(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=gt("g",{},gt("title",{},oo(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var Rp=3e3,Cp=120,Ke=null,Us;function _c(t){if(t instanceof ue){$p(t);return}let e=Wt(),n=U();if(Ke!==null&&Ke.version===
Yt&&Math.abs(Ke.scale-n)<n*.001&&fn(Ke.part,e)||(clearTimeout(Us),F.printing||(Us=setTimeout(Pp,Cp))),Ke===null)return;let{
part:r,canvas:s}=Ke;t.save(),t.globalAlpha=R?Ct():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Gc(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&O.names.has(e)&&O.names.
has(n))}function $p(t){let e=new dn;for(let{subject:n,object:o}of Gc())e.moveTo(L.get(n).x,L.get(n).y),e.lineTo(L.get(o).
x,L.get(o).y);t.save(),t.globalAlpha=R?Ct():.4,t.strokeStyle=B.line,t.lineWidth=.7/U(),t.stroke(e),t.restore()}function Pp(){
let t=Wt(.5),e=U(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=B.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:Yt},s=Gc(),i=0,a=()=>{if(r.version===Yt){o.beginPath();for(let l=Math.min(s.length,i+Rp);i<
l;i+=1){let[c,u]=[L.get(s[i].subject),L.get(s[i].object)];Math.max(c.x,u.x)<t.left||Math.min(c.x,u.x)>t.right||Math.max(
c.y,u.y)<t.top||Math.min(c.y,u.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(u.x,u.y))}if(o.stroke(),i<s.length){Us=setTimeout(
a);return}Ke=r,st()}};a()}function Dp(t,e){for(let[n,o]of $.names)o.lines&&!sr.has(n)&&dt(o,e)&&Me(t,n)}function Wp(t){let e=new Map;for(let[n,o]of $.
names){if(o.lines)continue;let{fill:r}=nt(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=R?Ct():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of $.names)o.lines&&!o.covers&&Me(t,n);for(let n of O.groups.keys())ys(t,n)}function Bp(t){tc(),sr.clear(),ml(
t),ll(t),$.rest&&_c(t);for(let e of $.lines.keys())(!R||!R.statements.has(e))&&or(t,e,!1)}function zp(t){Mi()?Dp(t,Wt()):
Wp(t);for(let[e,n]of $.names)n.covers&&Me(t,e);if(_.at!==null&&O.names.has(_.at)&&Me(t,_.at),R){Xl(t,$.trunks);for(let e of R.
statements)$.lines.has(e)&&or(t,e,!0);for(let e of R.entities)Me(t,e);Jl(t,$.words)}for(let e of zt.statements)$.lines.has(
e)&&!R?.statements.has(e)&&or(t,e,!0);for(let e of zt.names)Me(t,e)}function Uc(){Si({radiusOf:t=>K.get(At(t))?.radius??
v.get(t).size,draw:(t,e)=>{let n=At(e);n===null?Me(t,e):ys(t,n)}}),bt("beforeDrawing",Bp),bt("afterDrawing",zp)}var qc=3,yn=14,Fp=60,Hp=180,bn,Mr="";function _p(t){let e=x.get(t),n=[S(e.when),ne(t),Mt(e)].filter(Boolean).map(o=>` \xB7 ${o}`);
return m("div",{class:e.denied?"denied":""},m("p",{},de(e)),m("p",{class:"said"},m(e.denied?"b":"span",{},S(e.said)),n),
e.quote?m("p",{lang:e.language},m("q",{},e.quote)):null)}function Gp(t){let e=et.get(t).filter(o=>E.statements.has(o)).length,
n=S(nt(t).label);return[m("p",{},m("b",{},P(t))),m("p",{class:"said"},[n,Qt(e,"oneStatement","someStatements")].filter(Boolean).
join(" \xB7 "))]}function Up(t){let e=t.length-qc;return[...t.slice(0,qc).map(_p),e>0?m("p",{class:"said"},h("moreHere",
{n:e})):""]}function qp({name:t,group:e,lines:n,bundle:o}){return t!==null?Gp(t):e!==null?[m("p",{},pn(e))]:o!==null?[m(
"p",{},Wn(o))]:Up(n)}function Yc(t,{x:e,y:n}){let{name:o,group:r,lines:s,bundle:i}=t,a=JSON.stringify([o,r,s,i&&[i.one,i.
other]]);if(a!==Mr){if(o===null&&r===null&&!s.length&&i===null){Or();return}Mr=a,clearTimeout(bn),bn=setTimeout(()=>{Sl(
o,s);let l=T("pointed");l.replaceChildren(...qp(t)),l.hidden=!1,Yp(l,e,n)},Fp)}}function Yp(t,e,n){let{width:o,height:r}=t.
getBoundingClientRect(),s=e+yn+o<document.documentElement.clientWidth-6?e+yn:Math.max(6,e-yn-o),i=n+yn+r<innerHeight-6?n+
yn:Math.max(6,n-yn-r);t.style.left=`${s}px`,t.style.top=`${i}px`}function Or(){Mr="",clearTimeout(bn),bn=setTimeout(Ve,Hp)}
function Ve(){Mr="",clearTimeout(bn),T("pointed").hidden=!0,vl()}function Kc(){let t=T("pointed");t.addEventListener("mo\
useenter",()=>clearTimeout(bn)),t.addEventListener("mouseleave",Or),addEventListener("wheel",Ve,{capture:!0,passive:!0}),
document.addEventListener("pointerdown",e=>{t.contains(e.target)||Ve()},!0)}function Vc(){return!T("pointed").hidden}function me(t){let e=U(),n=!j.byFinger&&rr(t,e,Ol).length>0,o=Ll(t,n?0:void 0),r=o===null?pl(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=j.byFinger?Vp(t):{name:o,group:r,lines:rr(t,e)},{bundle:i,distance:a}=s.
name===null?cl(t,j.byFinger?Ge:Zo,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<xe($.lines.get(s.lines[0]),
t,Ge/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function kr(t){let e=I.getBoundingClientRect();return ee({x:t.clientX-
e.left,y:t.clientY-e.top})}function Kp(t,e){let n={name:null,distance:1/0};for(let[o,r]of $.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Vp(t){let e=Ge/U(),{name:n,distance:o}=Kp(t,e),r=rr(t,Zo/e),s=r.length?xe($.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var ro={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Jp=20;function qs(t,e){ct.set(t,e),L.set(t,e),
$t(),Vt(),st()}function Jc(t,e){let n=L.get(t);j.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Ys(){let{name:t,went:e}=j.
dragged;return j.dragged=null,gn(),st(),e&&Z(h("namePlaced",{name:P(t)})),e}function Xc(){bt("dragStart",({pointer:t})=>{
if(j.byFinger)return;let{name:e}=me(t.canvas);e!==null&&(Jc(e,t.canvas),In(!1))}),document.addEventListener("pointermove",
t=>{if(!j.dragged||!t.isPrimary)return;let e=kr(t);j.dragged.went=!0,qs(j.dragged.name,{x:Math.round(e.x+j.dragged.x),y:Math.
round(e.y+j.dragged.y)})}),bt("dragEnd",()=>{j.byFinger||(G.whole=!1,j.dragged&&(Ys(),In(!0)))}),Nn.push(()=>{p.focus!==
j.placing&&(j.placing=null)})}function Qc({event:t,pointer:e}){if(!j.byFinger||t.type!=="press")return!1;let{name:n}=me(
e.canvas);return n===null||j.placing!==null?(j.rested=e,!0):(Jc(n,e.canvas),st(),!0)}function Zc(t){j.placing=j.placing===
t?null:t,ae(),(j.placing===null||!at())&&document.getElementById("move-name")?.focus({preventScroll:!0}),j.placing!==null&&
(at()&&Nt(null),Ye(h("pickPlace",{name:Et(t)})))}function tf({pointer:t}){if(j.placing===null)return!1;let e=j.placing;return j.
placing=null,L.has(e)?(qs(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),gn(),ae(),Ye(h("namePlaced",{name:Et(e)})),
!0):!1}function ef(t,e){let[n,o]=ro[e],{x:r,y:s}=L.get(t),i=Jp/U();qs(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),gn(),
ur(t),Z(h("nameMoved",{name:P(t),where:h("sides").split(", ")[Object.keys(ro).indexOf(e)]}))}var Xp=2;function nf(){bt("click",t=>{if(Qc(t)||tf(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=me(e.canvas);
if(o!==null){Oe(o);return}if(s!==null){if(String(p.between)===String([s.one,s.other]))return;j.clicked=!0,Bs(s);return}if(n===
null&&!r.length){ie()&&C(ft);return}n===p.focus&&r.join(" ")===p.lines.join(" ")||(j.clicked=!0,C({focus:n,lines:r}))}),
I.addEventListener("mousemove",t=>{if(j.dragged||t.buttons){Ve();return}let e=me(kr(t)),{name:n,group:o,lines:r,bundle:s}=e;
j.byFinger||Yc(e,{x:t.clientX,y:t.clientY}),I.style.cursor=n!==null||o!==null||r.length||s!==null?"pointer":""}),I.addEventListener(
"mouseleave",Or),bt("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:r}=me(t.canvas);if(e!==null||n!==null||
o.length||r!==null)return;let s=Math.min(6,U()*Xp),i=U()/s,{x:a,y:l}=he();G.whole=!1,qe({scale:s,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Qp=9,ve=new Map,of=0;function Zp(t){let e=Wt(),n=U(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
ce.top)}function td(t,e){let n=e;if(ve.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),Zp(e)),a=i-e+of,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,u=Math.abs(a-c)>=1;n=u?e+c:i,of=u?0:a-c}if(!t&&!n)return;G.whole=
!1,G.asOpened=!1;let o=U(),{x:r,y:s}=he();ge({position:{x:r-t/o,y:s-n/o},animation:!1})}function rf(){I.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==j.byFinger&&In(!e),j.byFinger=e,e&&ve.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),I.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(j.byFinger=!1);let e=ve.get(t.
pointerId);if(!e||j.dragged||(e.moves||=ve.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Qp,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),td(n/ve.size,o/ve.size)});
for(let t of["pointerup","pointercancel"])I.addEventListener(t,e=>{let n=ve.get(e.pointerId);if(!ve.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?j.rested:null;if(j.rested=null,o&&ki(o),!j.dragged)return;let{name:r}=j.dragged;Ys()||
t==="pointercancel"||(j.clicked=!0,C({focus:r,lines:[]}))});I.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),I.addEventListener(
"contextmenu",t=>{j.byFinger&&t.preventDefault()})}function sf(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function Ee(t){return p.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}function ed(t,[e,n]){let o=L.get(t),r=v.has(t)?Lo(t):new Map,s=X()==="columns"&&!rt(),i=null;for(let[a,l]of L){let[c,u]=[
l.x-o.x,l.y-o.y],d=c*e+u*n,f=Math.abs(c*n)+Math.abs(u*e);if(a===t||d<1||(s?n&&f>1:f>d))continue;let w=[n&&s||r.has(a)?0:
1,d+2*f];i&&(w[0]-i.distance[0]||w[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:w})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function af(){if(L.has(_.at))return _.at;if(L.has(p.focus))return p.focus;let t=ye(
1).find(n=>L.has(n)),[e]=[...O.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?lt(e[0]):[...L.
keys()][0]??null)}function cf(){return _.at!==null&&_.at.startsWith("group ")?_.at.slice(6):null}function nd({name:t,by:e,
across:n}){let o=et.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&Lt(r,r.object!==t),!r&&
n&&h("notLinked"),P(t),S(nt(t).label),h(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function lf(t){
_.at=t.name,_.by=t.by;let e=cf();Z(e===null?nd(t):pn(e)),ur(t.name),st()}function ff(){I.addEventListener("focus",()=>{if(!I.
matches(":focus-visible"))return;let t=af();t!==null&&lf({name:t,by:null})}),I.addEventListener("blur",()=>{_.at=null,st()}),
I.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in ro){t.preventDefault();let e=af();if(_.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&v.has(e)){ef(e,n);return}let o=ed(e,ro[n]);o?lf(o):Z(h("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),_.at===null)return;let e=cf();e!==null?Oe(e):_.at===p.focus?Li():C({focus:_.
at,lines:[]})}else t.key==="l"&&Ee(t)&&(_.by===null?Z(h("noLine")):C({focus:null,lines:[_.by]}))})}function mf(){let t=z("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>C({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));T("arrange-again").addEventListener("click",()=>{ct.clear(),Hs(),le(),I.focus({preventScroll:!0}),
Z(h("arrangedAgain"))})}function uf(t){t.preventDefault(),Y.open=!0,Y.scrollIntoView(),V("summary",HTMLElement,Y).focus(
{preventScroll:!0})}function Ks(){let t=V("main").getBoundingClientRect().top+scrollY,e=V("summary",HTMLElement,Y).getBoundingClientRect().
height+1,n=o=>V(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("\
#take > button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function pf(){for(let t of z("[data-she\
et]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!=="true";at()?Nt(e?t.dataset.sheet??null:null):
(t.setAttribute("aria-expanded",String(e)),T(t.dataset.sheet??"").toggleAttribute("data-open",e)),T(t.dataset.sheet??"").
scrollTop=0});for(let t of z("[data-shut]"))t.addEventListener("click",()=>Ce(()=>Nt(null)));T("to-list").addEventListener(
"click",uf),T("skip-to-list").addEventListener("click",uf),T("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
I.focus()}),Y.addEventListener("toggle",()=>{F.parts||(Y.open!==p.list&&wo({list:Y.open}),Y.open&&requestAnimationFrame(
()=>Y.scrollIntoView({block:"nearest"})))}),Y.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),C({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Ze(),scrollTo(0,0))});for(let t of z(
"#languages button"))t.addEventListener("click",()=>C({language:t.dataset.to}));for(let t of z("[data-zoom]"))t.addEventListener(
"click",()=>{t.dataset.zoom==="fit"?Ls():mr(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{
if(t.key==="Escape"){if(Vc()){Ve();return}let e=!ie()&&!(at()&&document.querySelector("aside[data-open]"));Ce(()=>{Nt(null),
C(e?{...ft,open:[]}:ft)}),Ti();return}Ee(t)&&(t.key==="/"&&(t.preventDefault(),T("query").focus()),(t.key==="+"||t.key===
"=")&&mr(1.35),t.key==="-"&&mr(1/1.35),t.key==="0"&&Ls())})}function df(){addEventListener("resize",Ks),Ks();let t=new ResizeObserver(
Ks);for(let e of[V("header"),V("summary",HTMLElement,Y),V("#take > button")])t.observe(e)}var Vs=4;function od({weakest:t}){let e=t.keys[0];return se(e)===0?m("p",{},h("noWeakLink")):m("p",{},h("weakestLink"),"\
 ",m("b",{},S(x.get(e).said)),` (${Et(t.from)} \u2013 ${Et(t.to)})`)}function rd(t,e,n){return[n>1?m("h3",{},h("pathNumb\
er",{n:e+1,all:n})):null,m("div",{class:"weakest"},od(t)),m("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>m("li",{},
r.map(s=>Xn(s,o)))))]}function hf(){let[t,e]=[p.focus,p.path],n=fe(h("pathTitle",{from:Et(t),to:Et(e)})),o=m("p",{class:"\
explore"},m("button",{type:"button",onclick:()=>C({path:null,through:!1})},h("pathOff"))),r=rt();if(p.path===p.focus)return[
n,m("p",{},h("pathToItself")),o];if(!r){let{otherwise:l}=an();return[n,m("p",{class:"none"},h(l?"noPathWithout":"noPathE\
ither")),l?m("p",{class:"explore"},m("button",{type:"button",onclick:()=>C({through:!0,structural:Bt.get("structural").read(
[])})},h("throughStructural"))):null,E.statements.size<x.size?m("p",{class:"absent"},h("onlyWithinShown")):null,o]}let s=xa(),
i=Ma(),a=r.layers.length-1;return[n,m("p",{},[h(a===1?"oneStep":"someSteps",{n:a}),i>1?h("asManyPaths",{n:i}):null,p.through?
h("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Vs).map((l,c)=>rd(l,c,Math.min(i,s.length))),i>Vs?m("p",
{class:"absent"},h("morePaths",{n:i-Vs})):null]}function gf(){let t=[1,2,3].map(e=>m("button",{type:"button","data-steps":e,
"aria-pressed":String(p.steps===e),"aria-label":h(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>C({steps:p.steps===e?null:
e})},String(e)));return m("div",{class:"explore"},m("div",{role:"group","aria-label":h("nearby")},m("span",{},h("nearby")),
" ",m("span",{class:"joined"},t)),m("button",{type:"button",id:"path-to","aria-pressed":String(j.picking),onclick:()=>sd(
!j.picking)},h("pathTo")),L.has(p.focus)?m("button",{type:"button",id:"move-name","aria-pressed":String(j.placing===p.focus),
onclick:()=>Zc(p.focus)},h("moveName")):null,j.picking?m("p",{class:"hint",role:"status"},h("pickOther")):null)}function sd(t){
if(j.picking=t,ae(),!t){document.getElementById("path-to")?.focus();return}at()&&Nt(null),T("query").focus(),Z(h("pickOt\
her"))}function wf(){document.addEventListener("keydown",t=>{if(t.key!=="f"||!Ee(t))return;let e=p.focus??(E.entities.has(
_.at)?_.at:null);e!==null&&C({focus:e,lines:[],steps:p.steps===null||e!==p.focus?1:null})})}function yf(t){if(p.theme===null||!vo(p.theme).has(t)||vo(p.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===p.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>P(r.subject))));
return m("p",{class:"absent"},h("throughList",{theme:P(p.theme),list:[...e].join("; ")}))}function Js(){let{names:t,lines:e}=_r(
p);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s))&&!en(p,t,[]).length)return null;let o=en(p,t,
e).map(({part:s})=>h(`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=Gr(p,t,e);return p.date!==null&&e.some(s=>E.aside.
has(s))&&(o.push(h("hiddenByDate",{date:oe(p.date)})),r.date=null),o.length?m("p",{class:"not-shown"},h("notShown",{reasons:o.
join("; ")})," ",m("button",{type:"button",onclick:()=>C(r)},h("showAllTheSame"))):null}function id(t){let e=new Map,n=o=>{let{statement:r}=o,s=Q(r),i=r.subject===t||s.symmetric,a=JSON.stringify([s.structural,
!i,s.order,r.relation,!!r.denied]),l=e.get(a)??{words:Lt(r,!i),order:[Number(s.structural),+!i,s.order],items:[]};e.set(
a,l),l.items.push(o)};for(let o of et.get(t))(E.statements.has(o)||E.aside.has(o))&&n({key:o,statement:x.get(o)});for(let o of E.
inferred)Q(o).symmetric||(o.subject===t||o.object===t)&&n({statement:o});return[...e.values()].sort((o,r)=>o.order[0]-r.
order[0]||o.order[1]-r.order[1]||o.order[2]-r.order[2])}function ad(t){let n=/^https?:\/\//i.test(t.iri)?m("a",{href:t.iri,
rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return m("dd",{},n,` (${h(t.match)})`)}
function ld(t){let e=v.get(t),n=new Set([vt(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[D]||[],...e.hidden])
s&&!n.has(vt(s))&&(n.add(vt(s)),o.push(s));let r=m("dl");return o.length&&r.append(m("dt",{},h("otherNames")),...o.map(s=>m(
"dd",{},s))),S(e.note)&&r.append(m("dt",{},h("note")),m("dd",{},S(e.note))),e.identifiers.length&&r.append(m("dt",{},h("\
identifiers")),...e.identifiers.map(ad)),r.childNodes.length?r:null}function cd(t){let e=x.get(t),n=h("deadlineOf",{name:S(
v.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return m("p",{class:"deadline"},ke(e.subject,
n),": ",h(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",m("q",{lang:e.language},e.quote),")"]:
null)}function fd(t){let e=v.get(t),n=id(t),o=et.get(t).filter(r=>!E.statements.has(r)&&!E.aside.has(r)).length;return[fe(
P(t)),m("p",{class:"kind"},lo(nt(t),e.envisaged),S(nt(t).label)),sn(e),Js(),yf(t),gf(),e.envisaged?m("p",{class:"envisag\
ed"},h("onlyEnvisaged")):null,ld(t),n.length||o?null:m("p",{class:"absent"},h("noStatements")),n.map(r=>[m("h3",{},r.words),
r.items.map(({key:s,statement:i})=>s?Ps(s,Ds(i,t)):Lc(i,t))]),(e.deadlines||[]).map(cd),e.onlyOfParts?m("p",{class:"abse\
nt"},h("onlyOfParts")):null,o>0?m("p",{class:"absent"},h(o===1?"oneLeftOut":"leftOut",{n:o})):null,e.notStated?m("p",{class:"\
absent"},S(e.notStated)):null]}function ud(t){let e=x.get(t),n=[e.subject,e.object],o=(et.get(e.subject)||[]).filter(r=>{
let s=x.get(r);return r!==t&&E.statements.has(r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==
s.object==(e.subject!==e.object)});return[fe(h("statement")),Js(),Xn(t),o.length?m("h3",{},h("statementsBetween")):null,
o.map(r=>Xn(r))]}function md(t){let e=Ui(t);return e!==null?[fe(e),Qn(t)]:[fe(h("statementsHere",{n:t.length})),m("p",{class:"\
hint"},h("chooseOne")),Qn(t)]}function pd(){return p.focus!==null?p.path!==null?hf():fd(p.focus):p.between!==null?Ic():p.
lines.length>1?md(p.lines):ud(p.lines[0])}function bf(){let t=T("chosen"),e=T("reading"),n=ie();t.hidden=!n,e.hidden=n;let o=m(
"button",{type:"button",class:"clear","aria-label":h("clear"),title:`${h("clear")} (Esc)`,onclick:()=>C(ft)},"\xD7");if(t.
replaceChildren(...n?[o,...pd().flat(3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute(
"hidden",X()!=="columns");let r=Xr(),s=ye(5,r).filter(i=>r(i)>0);T("most").replaceChildren(...s.length?[m("h3",{},h("mos\
tNamed")),m("ul",{},s.map(i=>m("li",{},ke(i)," ",m("span",{class:"count"},String(r(i))))))]:[]),re(T("most"))}var dd=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["\u2193 \u2191","keyLegend"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","k\
eyHelp"]];function xf(){let t=m("input",{type:"checkbox",id:"single-keys"});t.checked=p.keys,t.addEventListener("change",
()=>C({keys:t.checked}));let e=[m("dl",{class:"keys"},dd.map(([r,s])=>m("div",{},m("dt",{},r.split(" ").flatMap(i=>[" ",
m("kbd",{},i)]).slice(1)),m("dd",{},h(s))))),m("label",{class:"switch"},t,m("span",{},h("singleKeys")))],n=m("p",{},h("h\
elpPointer")),o=matchMedia("(pointer: coarse)").matches;wn(h("help"),o?[n,...e]:[...e,n]),o&&(xt.scrollTop=0)}function Mf(){
T("help").addEventListener("click",xf),document.addEventListener("keydown",t=>{t.key!=="?"||!Ee(t)||(t.preventDefault(),
xf())})}function Of(){let t=T("query",HTMLInputElement),e=T("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expande\
d","false"),t.removeAttribute("aria-activedescendant"),o=-1},s=f=>{o=f;let w=z("[id]",HTMLElement,e);w.forEach((g,y)=>g.
setAttribute("aria-selected",String(y===f))),!(f<0)&&(t.setAttribute("aria-activedescendant",w[f].id),w[f].scrollIntoView(
{block:"nearest"}))},i=({id:f,relation:w,statement:g})=>{r(),t.value="",w!==void 0?C({...ft,relation:new Set([w]),...Xt.
get(w).structural?{structural:!0}:{}}):g!==void 0?C({focus:null,lines:[g]}):C({focus:f??null,lines:[]})},a=f=>m("li",{class:"\
none",role:"option","aria-disabled":"true"},f),l=({relation:f,statement:w})=>{if(f!==void 0){let{label:b,count:A=0}=Xt.get(
f),N=`${h("foundRelation")}, ${h(A===1?"oneStatement":"someStatements",{n:A})}`;return[m("span",{},S(b),m("span",{class:"\
hint"},N))]}let g=x.get(w),y=[h("foundQuote"),Mt(g)].filter(Boolean).join(", ");return[m("span",{},m("q",{lang:g.language},
g.quote),m("span",{class:"hint"},y))]},c=(f,w="")=>{let g=P(f)===w||` ${vt(P(f))}`.endsWith(` ${vt(w)}`),y=m("span",{class:"\
hint"},S(nt(f).label),g?"":` \xB7 ${h("alsoWritten",{name:w})}`);return[lo(nt(f),v.get(f).envisaged),m("span",{},P(f),y)]},
u=()=>{let f=Gs(t.value);n=f.slice(0,eo),n.length<Bc&&n.push(...zc(t.value));let w=n.length?null:Fc(t.value);if(w!==null&&
(n=no(w)),e.replaceChildren(...n.map((y,b)=>{let A=m("li",{role:"option",id:`result-${b}`,"aria-selected":"false"},y.id===
void 0?l(y):c(y.id,y.name));return A.addEventListener("mousedown",N=>{N.preventDefault(),i(y)}),A})),!vt(t.value)){r();return}
n.length||e.append(a(h("noResults"))),f.length>eo&&e.append(a(h("moreFound",{n:eo,all:f.length}))),w!==null&&e.prepend(a(
h("didYouMean")));let g=n.length===1?h("oneResult"):n.length?h("results",{n:Math.max(f.length,n.length)}):h("noResults");
Z(w===null?g:`${h("didYouMean")} ${n.map(({id:y=""})=>P(y)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","tr\
ue"),d(),n.length?s(0):o=-1},d=()=>{if(e.hidden)return;let f=window.visualViewport;if(!f)return;let w=f.offsetTop+f.height-
e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let f of["resize","\
scroll"])window.visualViewport?.addEventListener(f,d);t.addEventListener("input",u),t.addEventListener("focus",()=>{to(),
t.value&&u()}),t.addEventListener("blur",r),t.addEventListener("keydown",f=>{f.key==="ArrowDown"||f.key==="ArrowUp"?(f.preventDefault(),
e.hidden&&u(),n.length&&s((o+(f.key==="ArrowDown"?1:-1)+n.length)%n.length)):f.key==="Enter"?(f.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):f.key==="Escape"&&(t.value||!e.hidden)&&(f.stopPropagation(),f.preventDefault(),t.value="",r())}),T("sear\
ch").addEventListener("submit",f=>f.preventDefault())}function kf(){J("change",Pe(k.changes.map(t=>t.id))),Cn.push(Sr),Ut.push({on:()=>p.change!==null,name:t=>p.change===null||
Sr.name(p.change,t),statement:t=>p.change===null||Sr.statement(p.change,t)})}var Sr={part:"change",name:(t,e)=>t.has(v.get(
e).change||"unchanged")||et.get(e).some(n=>Sr.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function Sf(){Ni(),zi(),_i(),Xi(),da(),kf(),la(),sf(),wa()}var vr=16/2.54*72,xn=6,wt=10,Er=Math.floor(Ae*vr/xn)-1;function Qs(t){let e=new Set([...t.drawn].map(d=>v.get(d).class)),
o=k.families.flatMap(d=>d.classes.map(f=>f.id)).filter(d=>e.has(d)).map(d=>{let f=Gt.get(d)??Sn;return{text:S(f.label),draw:(w,g,y,b)=>vf(
w,f,!1,g,y,b)}});[...t.drawn].some(d=>v.get(d).envisaged)&&o.push({text:h("envisaged"),draw:(d,f,w,g)=>vf(d,Sn,!0,f,w,g)});
let r=t.statements.filter(d=>$.lines.has(d)).map(d=>x.get(d)),s=k.modalities.filter(({id:d})=>r.some(f=>!f.holder&&f.modality===
d)).map(({label:d,line:f})=>({text:S(d),wide:!0,draw:(w,g,y,b)=>Xs(w,k.lines[f],!1,g,y,b)}));r.some(d=>d.holder)&&s.push(
{text:h("someonesView"),wide:!0,draw:(d,f,w,g)=>Xs(d,k.lines.thin,!1,f,w,g)}),r.some(d=>d.denied)&&s.push({text:h("denie\
d"),wide:!0,draw:(d,f,w,g)=>Xs(d,k.lines.solid,!0,f,w,g)});let i=new Set([...t.groups].flatMap(d=>[...O.groups.get(d).fills.
keys()])),a=k.families.map(({label:d,classes:[{id:f}]})=>({label:d,fill:(Gt.get(f)??Sn).fill})).filter(({fill:d})=>i.has(
d)).map(({label:d,fill:f})=>({text:S(d),draw:(w,g,y,b)=>hd(w,f,g,y,b)})),l=new Set([...[...t.drawn].map(d=>v.get(d).change),
...r.map(d=>d.change)]),c=k.changes.filter(({id:d})=>d in ns&&l.has(d)).map(({id:d,label:f})=>({text:S(f),draw:(w,g,y,b)=>Xo(
w,d,g+b*.5,y,b*.42)}));return[{title:h("changes"),items:c},{title:h("kinds"),items:o},{title:h("groupRims"),items:a},{title:h(
"said"),items:s}].filter(({items:d})=>d.length)}function vf(t,e,n,o,r,s){let i=s*.44;Os(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?B.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function hd(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function Xs(t,e,n,o,r,s){t.strokeStyle=
B.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
B.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Ef(t,e,n){
let o=[""],r=s=>kt(s)*e;for(let s of t.split(/\s+/).filter(Boolean)){let i=o.length-1;if(r(`${o[i]} ${s}`)<=n){o[i]=`${o[i]}\
 ${s}`.trim();continue}for(;r(s)>n;){let a=[...s];for(;a.length>1&&r(a.join(""))>n;)a.pop();o.push(a.join("")),s=s.slice(
a.join("").length)}o.push(s)}return o.filter(Boolean)}function Tf(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,u="")=>(t.textBaseline=
"middle",t.fillStyle=B.text,Zt(t,l,c,i,r,u),c+kt(l,u)*r);for(let{title:l,items:c}of Qs(e)){let u=a(`${l}:`,wt,"600")+r;for(let{
text:d,wide:f,draw:w}of c){let g=r*(f?3:1.5);u+g+kt(d)*r>n-wt&&u>wt&&(u=wt,i+=s),t.save(),w(t,u,i,r),t.restore();let y=Ef(
d,r,n-2*wt-g);y.forEach((b,A)=>{A&&(i+=s),a(b,u+g)}),u+=g+It(y)*r+r*1.2}i+=s}i+=r*.2;for(let l of Ef(Jn(e),r,n-2*wt))a(l,
wt),i+=s;return i-s/2+wt/2}function Zs(t){let e={printing:F.printing,at:_.at};F.printing=!0,_.at=null,un();try{return t()}finally{F.printing=e.printing,
_.at=e.at,un()}}function gd(){let t=new ue({left:0,top:0,right:I.clientWidth,bottom:I.clientHeight});return Oi(t),t}function ti({
captioned:t=!0}={}){return Zs(()=>wd(t))}function wd(t){let e=gd(),n=Vn(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
wt),i=Math.max(o.top,r.top-wt),a=Math.min(o.right,r.right+wt)-s,l=Math.min(o.bottom,r.bottom+wt)-i,c=Math.ceil(Math.max(
a,t?Er:0)),u=new ue({left:0,right:c,top:0,bottom:1/0}),d=Math.ceil(t?Tf(u,n,c,l+wt,Math.max(12,c*(xn+.5)/vr)):l),f=gr(n),
w=[...$.names.values(),...$.groups.values()].filter(b=>b.lines),g=w.reduce((b,{type:A})=>Math.min(b,A),1/0)*U();return{root:gt(
"svg",{viewBox:`0 0 ${c} ${d}`,width:c,height:d,role:"img",lang:D,"font-family":Ot.family.replaceAll('"',"'"),"text-rend\
ering":"geometricPrecision","aria-labelledby":"title description"},gt("title",{id:"title"},oo(S(k.title))),gt("desc",{id:"\
description"},oo(f)),gt("clipPath",{id:"frame"},gt("rect",{x:s,y:i,width:a,height:l})),gt("rect",{width:c,height:d,fill:B.
ground}),gt("g",{transform:`translate(${ht((c-a)/2-s)} ${ht(-i)})`},gt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?
[gt("path",{d:`M${wt} ${ht(l+wt/2)}H${c-wt}`,stroke:"#bbb"}),u.drawing]:[]),width:c,height:d,top:i,seen:n,text:f,written:w.
filter(b=>"id"in b).length,letters:g/c*vr}}function Mn(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Tr=Ae/xn*(72/25.4),ei={upright:{width:184*Tr,height:190*Tr},lying:{width:271*Tr,height:136*Tr}},yd={upright:184,lying:271},
bd=8,xd=8,Af=[.6,.9,1.2],Lf=[1,1.4,2,2.8];function Ar({width:t,height:e},n,o=za){let r={scale:U(),position:he(),animation:!1},
s={whole:G.whole,room:Tn,names:O.names};F.printing=!0;let i=new Set([...O.names].filter(f=>!E.bare.has(f)));(i.size||O.groups.
size)&&(O.names=i);let a={width:t-ce.left-ce.right,height:e-ce.top-ce.bottom};ct.size||Ln(a);let l=be(o),c=ct.size?0:l;c||
(M.width+=M.text/4);let u=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),d=(f,w)=>{Object.assign(I.style,
f),Vt(),$t(),st(),w(),st()};d({width:`${Math.floor(t)}px`,height:`${Math.floor(u)}px`},Ue);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{F.printing=!1,O.names=s.names,Ln(s.room),be(),d({width:"",height:""},()=>ge(r)),G.whole=s.
whole}}function Nf(){let t;for(let e of O.names.size>Ne?Lf.slice(-1):Lf)for(let n of O.groups.size?Af.slice(-1):Af){let o=e*
Er;if(t=Ar({width:o,height:n*o},()=>ti(),1),jf(t))return t}return t}function jf({written:t,seen:e}){return t===e.drawn.size}
function Rf(t){return jf(t)&&t.letters>=xn}function If(t){let e=ei[t];return Ar(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=ti({captioned:!1}),u=Array.from({length:n+1},(f,w)=>Math.min(i,Math.max(0,ce.top+w*o-a)));
[u[0],u[n]]=[0,i];let d=u.slice(1).map((f,w)=>{let g=f-u[w];r.setAttribute("viewBox",`0 ${ht(u[w])} ${s} ${ht(g)}`),r.setAttribute(
"height",ht(g));let y=n>1?`${l} ${h("sheetOf",{n:w+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
Mn(r))}`,A=`width: ${ht(Math.min(100,100*s/e.width))}%`;return m("img",{alt:y,src:b,style:A})});return{part:m("div",{class:t,
"data-sheets":n},d),seen:c}})}function Md(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new ue({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),m("li",{},gt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return m("div",{id:"paper-legend"},Qs(t).map(({title:n,items:o})=>m("ul",{},m("li",{class:"title"},n),o.map(e))),m("\
p",{},Jn(t)))}function Od(t){let e=new Map;for(let{cells:o}of z(".wide > table tr:not([hidden])",HTMLTableRowElement,Y))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${D}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=It((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(bd,(t/25.4*72-xd*e.size)/n)}function Cf(){let t=!1;addEventListener("beforeprint",()=>{if(F.parts)return;
t=Y.open;let[e,n]=[If("upright"),If("lying")];F.parts=[m("div",{id:"paper"},e.part,n.part),Zs(()=>Md(e.seen))],I.after(F.
parts[0]),T("legend").prepend(F.parts[1]),Y.open=!0,ss(ka);for(let[o,r]of Object.entries(yd))Y.style.setProperty(`--${o}`,
`${ht(Od(r))}pt`)}),addEventListener("afterprint",()=>{if(F.parts){Y.open=t;for(let e of F.parts)e.remove();F.parts=null,
ss(jt)}})}function kd(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function $f(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,kd(n.subarray(4,e.length+8))),n}function Sd(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,u])=>$f("iTXt",a(`${c}\0\0\0${D}\0\0${u.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),$f("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}async function Pf({root:t,width:e,height:n,text:o}){
let r=URL.createObjectURL(new Blob([Mn(t)],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=m(
"canvas",{width:e*3,height:n*3});i.getContext("2d")?.drawImage(s,0,0,e*3,n*3);let a=await new Promise(l=>{i.toBlob(l,"im\
age/png")});if(!a)throw new Error("the picture is too large for this browser");return Sd(new Uint8Array(await a.arrayBuffer()),
e*3,.16,{Title:S(k.title),Description:o})}finally{URL.revokeObjectURL(r)}}function ni(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>m("span",{class:n,lang:n},o))}function vd(t){let e=o=>[
...o.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(S(k.title)),p.focus===null?"":e(P(p.focus)),p.date??Rn()].filter(Boolean).join("_")}.${t}`}function Bf(t,e){let n=URL.
createObjectURL(t),o=vd(e);return m("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function zf(t,e){
Ye(h("saved",{name:Bf(t,e)}))}function Ff(t,e=null){let n=()=>wr(t,m("p",{lang:D},t),h("copiedText"));pr(h("alternative"),
t,[e?m("p",{},h("saved",{name:e})):null,m("p",{class:"hint"},h("alternativeHint"))],[m("button",{type:"button",class:"co\
py",onclick:n},h("copyText"))])}async function Ed(t){try{Ff(t.text,Bf(await Pf(t),"png"))}catch{wn(h("savePng"),[m("p",{},
h("tooLarge"))])}}function Td(t){xt.close(),C({...ft,focus:t,steps:1,layout:"columns"})}var Ad=60;function Hf(t,e,n,o){let r=[
...new Set([p.focus??[],...ye(v.size)].flat())].filter(s=>n.has(s)&&!(s===p.focus&&p.steps===1)&&Lo(s).size<=Ad).slice(0,
4);wn(t,[m("p",{},e),m("ul",{},r.map(s=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>Td(s)},P(s)))))],[o])}
function Df(t){let e=Nf();if(Rf(e))return t(e);let n=new Intl.NumberFormat(D,{maximumFractionDigits:1}).format(e.letters);
return Hf(h("tooSmall"),h("tooSmallHint",{points:n}),e.seen.names,m("button",{type:"button",onclick:()=>t(e)},h("saveAny\
way")))}function Ld({root:t}){xt.open&&xt.close(),zf(new Blob([Mn(t)],{type:"image/svg+xml"}),"svg")}function Id(){let[t,
e]=Ar(ei.upright,()=>[[...Ft().names.values()].filter(({lines:o})=>o).length,O.names.size]);if(t>=e/2){print();return}let n=()=>{
xt.close(),print()};Hf(h("tooMany"),h("tooManyHint",{n:t,all:e}),O.names,m("button",{type:"button",onclick:n},h("printAn\
yway")))}var Wf={savePng:()=>Df(Ed),saveSvg:()=>Df(Ld),alternative:()=>Ff(gr(Vn())),copyTable:Tc,saveCsv:()=>zf(Ac(),"cs\
v"),print:Id};function _f(){let t=m("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},ni("tak\
e")),e=m("ul",{id:"take-list",hidden:""},Object.entries(Wf).map(([r,s])=>m("li",{},m("button",{type:"button","data-take":r,
onclick:()=>{o(!1),t.focus(),s()}},ni(r))))),n=m("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",
String(r))};t.addEventListener("click",()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.
stopPropagation(),o(!1),t.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;r.preventDefault(),o(!0);let i=[
t,...z("button",HTMLButtonElement,e)];i[(i.findIndex(a=>a===document.activeElement)+s+i.length)%i.length].focus()}),n.addEventListener(
"focusout",r=>{r.relatedTarget&&!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||
o(!1)}),I.after(n),V("#list .wide").before(m("div",{class:"taking"},["copyTable","saveCsv"].map(r=>m("button",{type:"but\
ton",onclick:Wf[r]},ni(r)))))}function Nd(){Rr(),G.asOpened?le():G.whole?Ue():be(),Vt(),$t(),st()}Y.open=!1;gi();ol();Sf();Uc();nf();pc();yc();rf();Xc();
Di(t=>Ce(()=>_s(t)));Ao();Na(bf);Kc();pf();addEventListener("hashchange",Ra);matchMedia("(prefers-color-scheme: dark)").
addEventListener("change",()=>{un(),st()});wi(Nd);un();ia();qi();La();Sa();ua();Of();Cf();_f();Mc();Mf();Ai();ff();mf();
wf();for(let t of z("[tabindex]",HTMLElement,I))t.tabIndex=-1;df();Xe();_s(null);as();window.graphbuilder={network:vi(),
names:()=>[...Ft().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>Ft().lines.has(t)?qt($.lines.get(t),e):null,at:me,
groups:()=>[...Ft().groups.values()].map(t=>({...t,count:O.groups.get(t.key).count})),bundles:()=>Ft()&&[...Yo()].map(t=>({
ends:[t.one,t.other].map(e=>At(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>qt(Ko(t),n/40))})),moved:()=>[
...ct.keys()],words:()=>Ft().words.map(t=>({...t})),shown:()=>E,walked:()=>_.at,outcomes:t=>Object.fromEntries(Be.map(e=>[
e,nn(t,We(e),k.outcomes)])),found:no};})();
