"use strict";(()=>{function Gn(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=Gn("content"),M=k.size,jc={nl:[],en:[]},
Rc={nl:"",en:""},[Bc,Cc]=k.languages;function Gt(t){if(typeof t=="string")return{nl:t,en:t};let e={...Rc};return[e[Bc],e[Cc]]=
t,e}var or=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return Gt(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:Gt(this.held.short)}get alternative(){return this.held.alternative??jc}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:Gt(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:Gt(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},O=new Map(k.entities.map(([t,e])=>[t,new or(e)])),ht=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),ht.set(t.dataset.statement,t);var Ls=[
...O.keys(),...k.namesElsewhere],sr=k.ways.map(t=>({modality:t.modality??"",said:Gt(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:Gt(t.source),language:t.language??""})),_n=k.times.
map(({when:t,days:e})=>({when:Gt(t??""),days:e??null})),Ns=k.places.map(({where:t,text:e})=>({where:Gt(t??""),text:e??""})),
[Ps,js,Pc,fn,Dc,Rs,Bs,$c,Cs]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),rr=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Ls[this.row[js]]}get relation(){return k.relationOrder[this.
row[Pc]]}get object(){return typeof this.row[fn]=="number"?Ls[this.row[fn]]:null}get value(){return typeof this.row[fn]==
"number"?null:Gt(this.row[fn])}get way(){return sr[this.row[Dc]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return _n[this.row[Rs]].when}get days(){return _n[this.
row[Rs]].days}get where(){return Ns[this.row[Bs]].where}get text(){return Ns[this.row[Bs]].text}get quote(){return ht.get(
this.row[Ps])?.querySelector("q")?.textContent??this.row[$c]??""}get change(){return this.row[Cs]?.change}get differences(){
return this.row[Cs]?.differences}get isWhole(){return this.row[js]<O.size&&(this.object===null||this.row[fn]<O.size)}get isLink(){
return this.object!==null&&this.isWhole}},x=new Map(k.statements.map((t,e)=>[t[Ps],new rr(t,e)]));var Ct=new Map(Object.entries(k.classes)),Ut=new Map(Object.entries(k.relations)),Ds=new Map(k.modalities.map(t=>[t.id,t])),
et=new Map;for(let t of O.keys())et.set(t,[]);for(let[t,{subject:e,object:n}]of x)et.get(e)?.push(t),n!==e&&et.get(n)?.push(
t);var D=document.documentElement.dataset.language;function $s(t){D=t}function v(t){return t&&(t[D]||t.nl||t.en)||""}function h(t,e={}){
return k.words[t][D].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var ir={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function rt(t){return Ct.get(O.get(t).class)||ir}function P(t){return O.
has(t)&&v(O.get(t).label)||t}function X(t){let e={nl:t.relation,en:t.relation};return Ut.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function At(t,e=!1){let n=X(t),o=v(e&&!n.symmetric?n.inverse:n.label);return t.denied?
h("deniedRelation",{relation:o}):o}function vt(t){let e=[v(t.where)];return k.sources.length>1&&e.unshift(v(t.source)),e.
filter(Boolean).join(", ")}function $e(t){let e=t.object===null?v(t.value):P(t.object);return`${P(t.subject)} ${At(t)} ${e}`}
function un(t,e,n){return h(t===1?e:n,{n:t})}function gt(t){return v(O.get(t).short)||t}var A={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},ge=0;function zs(t){A=t}function It(){ge+=1}function m(t,e={},...n){let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener(
"click",s):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Un(t,e=!1){
let n="http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"ar\
ia-hidden":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,l);for(let a of["fil\
l","light","dark"])o.style.setProperty(`--${a}`,t[a]);let s=k.shapes[t.shape],i=document.createElementNS(n,s.length?"pol\
ygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("r",1),o.append(
i),o}var N={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},z={at:null,by:null},G={whole:!0,asOpened:!1},
W={printing:!1,parts:null};var ze=100,we=11,ar,mn,Hn=new Map,Wt={family:"",least:we,between:0,words:0,version:0};function lr(){let[t,e]=[...ar.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Wt,{family:e.fontFamily,least:Math.
max(we,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Wt.version+1}),Hn.clear()}
function Pt(){return W.printing?we:Wt.least}function Ws(t,e){t.font=`${e} ${ze}px ${Wt.family}`.trim(),t.letterSpacing=`${Wt.
between*ze}px`,t.wordSpacing=`${Wt.words*ze}px`}function yt(t,e=""){let n=`${e} ${t}`;return Hn.has(n)||(Ws(mn,e),Hn.set(
n,mn.measureText(t).width/ze)),Hn.get(n)}function bt(t,e=""){return t.reduce((n,o)=>Math.max(n,yt(o,e)),0)}function Ht(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/ze,r/ze),Ws(t,s),t.fillText(e,0,0),t.restore()}function ye(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&yt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(yt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&yt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function be(t){return t.some(e=>e.endsWith("\u2026"))}function Fs({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(mn,{font:t,letterSpacing:e,wordSpacing:n}),mn.measureText(
o)}function qs(){ar=document.body.appendChild(m("div",{id:"probe","aria-hidden":"true"},m("span",{},"Ag"),m("span",{},"a\
g m"))),mn=document.createElement("canvas").getContext("2d"),lr()}function _s(t){new ResizeObserver(t).observe(ar.lastElementChild)}var Yt=6,L=new Map,pn=null,ct=new Map,S={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Lt(t){return M.
line*M.grown*Ft(t).length+M.row}function Vn(){let t=new Map;for(let[e,{x:n}]of L)t.has(n)||t.set(n,[]),t.get(n).push(e);
return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>L.get(n).y-L.get(o).y))}var Kn=300,Yn=new Map;function Ft(t){
let e=`${D} ${t}`;return Yn.has(e)||Yn.set(e,ye(gt(t),M.text/M.name)),Yn.get(e)}function dn(t){M.text=t,Yn.clear()}var xe=1e3;
function Gs(t){S=t}function Jn(){return[...S.groups.values()].reduce((t,{count:e})=>t+e,0)}function hn(t){pn=t}var zc=1e3,I=document.getElementById("canvas"),St,Me,cr;function Us(t){let e=2*cr.radiusOf(t);return{id:t,...L.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>cr.draw(n,t),nodeDimensions:{width:e,height:e}})}}function qt(){
let t=L.size>zc?new Map:L,e=Me.getIds().filter(o=>!t.has(o));e.length&&Me.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=Me.get(o);return i===null||i.x!==r||i.y!==s});n.length&&Me.update(n.map(([o])=>Us(o)))}function Hs(){return Me.length>
0}function F(){return St.getScale()}function ne(){return St.getViewPosition()}function oe(t){St.moveTo(t)}function Xn(t){
return St.canvasToDOM(t)}function Nt(t){return St.DOMtoCanvas(t)}function jt(t=0){let[e,n]=[I.clientWidth,I.clientHeight],
o=Nt({x:-t*e,y:-t*n}),r=Nt({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function lt(){St.redraw()}
function Ys(t){let{canvas:e}=St;e.getContext=()=>t;try{lt()}finally{delete e.getContext}}function Vs(){St.setSize("100%",
"100%")}function gn(t){St.setOptions({interaction:{dragView:t}})}function Ks(t){St.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function kt(t,e){St.on(t,e)}function Js(t){cr=t;for(let{id:e,x:n,y:o}of Gn("names"))L.set(e,{x:n,y:o});
Me=new vis.DataSet([...L.keys()].map(Us)),St=new vis.Network(I,{nodes:Me,edges:[]},JSON.parse(Gn("options"))),St.once("a\
fterDrawing",()=>document.getElementById("still")?.remove())}function Xs(){return St}var H=document.getElementById("list");function nt(){return matchMedia("(max-width: 899px)").matches}function Ot(t){for(let e of document.
querySelectorAll("[data-sheet]")){if(!nt()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;
e.setAttribute("aria-expanded",String(n)),document.getElementById(e.dataset.sheet).toggleAttribute("data-open",n)}}function Qn(t){return t!==null&&t.getClientRects().length>0}function Qs(t){return t.getAttribute("aria-label")??t.textContent}
function Wc(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].filter(Boolean).map(o=>document.querySelector(o)).find(Qn)}var fr=null;function ur(){let t=document.
activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(fr={part:t,name:z.at}),document.querySelector("#chosen h2")?.
focus({preventScroll:!0})}function Zs(){let t=fr;fr=null;let e=document.activeElement;!t||!Qn(t.part)||e!==document.body&&
!e?.closest("#reading")||(t.part===I&&L.has(t.name)&&(z.at=t.name),t.part.focus({preventScroll:!0}))}function Se(t){let e=document.
activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Qs(e);t();let r=document.
activeElement;if(r!==e&&r!==null&&r!==document.body||Qn(e))return;((n?[...n.querySelectorAll(e.localName)].find(i=>Qn(i)&&
Qs(i)===o):null)??Wc(n))?.focus({preventScroll:!0})}function ti(){document.addEventListener("focusin",({target:t})=>{if(!nt()||
!t.matches(":focus-visible"))return;let e=document.querySelector("aside[data-open]");e&&!e.contains(t)&&!t.closest("#she\
ets, dialog")&&Ot(null)})}function ei(){Ot("details"),ur()}var Dt=new Map,Fc=new Set(["yes","on","closed","place","nl","en",k.opens]),mr=[],We=[],_t=[],wn=[],st={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},p={},qc=D,ni=()=>{},ke=null;function K(t,{read:e,write:n,as:o=t,knows:r}){
let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));Dt.set(t,{read:e,write:n,as:o,knows:r??(i=>Fc.has(i)||s(i))}),
p[o]=e([])}function to(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function pr(t){let e=t.filter(n=>!n.
includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function ve(t){let e=[...t];
return{read:n=>{let o=new Set(to(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.length===
e.length?null:new Set(r)},write:n=>n===null?[]:pr([...n]),knows:n=>n===""||e.includes(n)}}function yn(t){return{read:([e])=>e!==
void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function oi(){K("focus",yn(t=>O.has(t))),K("statement",{as:"lines",
read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),K("language",{read:([t])=>["nl","en"].includes(t)?t:qc,write:t=>[
t]}),K("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),We.push(t=>t.focus!==null&&t.lines.length?{lines:[]}:{})}
function ri(t,e={}){for(let n of We)t={...t,...n(t,e)};return t}function si(){return[...new URLSearchParams(location.hash.
slice(1))].flatMap(([t,e])=>{let n=Dt.get(t);return n?to([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):[t]})}function ii(){
let t=new URLSearchParams(location.hash.slice(1));return ri(Object.fromEntries([...Dt].map(([e,{read:n,as:o}])=>[o,n(t.getAll(
e))])))}function Zn(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of Dt){let i=r(t[s]);if(JSON.stringify(
i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",",")}function ai(t){let e=mr.
reduce((n,o)=>o(n),t);return ri({...p,...e},e)}function dr(t){let e=p;p=t,Zn(e)!==Zn(p)&&ni(e)}function C(t){ke!==null&&
Fe();let e=ai(t),n=Zn(e);n!==location.hash.slice(1)&&(location.hash=n),dr(e)}function eo(t){clearTimeout(ke),ke=setTimeout(
Fe,200),dr(ai(t))}function Fe(){clearTimeout(ke),ke=null;let t=Zn(p);t!==location.hash.slice(1)&&location.replace(`#${t}`)}
function li(){clearTimeout(ke),ke=null,dr(ii())}function ci(t){p=ii(),ni=e=>{t(e);for(let n of wn)n(e)}}function no(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&oo(qe(t))===t}function qe(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function oo(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function bn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var ui="denied";function io(t){return t.denied?ui:t.modality}var ao=k.families.flatMap(t=>t.classes.map(e=>e.id)),_c=ve(
ao);function mi(){K("class",{read:t=>_c.read(to(t,e=>ao.includes(e)).flatMap(fi)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return pr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>fi(t).length>0}),K("modality",ve(lo)),K("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),K("relation",ve(Ut.keys())),K("source",ve(k.sources.map(({id:t})=>t))),
K("theme",yn(t=>wr().includes(t)));for(let t of xn)_t.push({...t,on:()=>p[t.part]!==so(t.part),name:e=>p[t.part]===so(t.
part)||t.name(p[t.part],e),statement:e=>p[t.part]===so(t.part)||t.statement(p[t.part],e)});We.push((t,e)=>{let{names:n,lines:o}=yr(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return br(t,n,o);if(!xn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!Mn(t,[],[s]).length);return o.length&&r.length?{}:Mn(t,n,o).length?st:{}})}function fi(t){
if(!t||ao.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):ao.filter(o=>Ct.get(o).ancestors.some(e))}var lo=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
sr.some(({denied:t})=>t)&&lo.push(ui);var ro=null;function wr(){if(ro)return ro;let t=[...new Set([...x.values()].filter(
n=>O.has(n.object)&&X(n).toTheme).map(({object:n})=>n))],e=t.filter(n=>[O.get(n).class,...Ct.get(O.get(n).class)?.ancestors??
[]].includes("Theme"));return ro=k.variants.includes("plain")?t:e,ro}var hr=new Map;function co(t,e=k.inferred){let n=JSON.
stringify([t,e.length>0]);if(hr.has(n))return hr.get(n);let o=[...x.values()].filter(({object:u})=>u!==null),r=new Map;for(let u of o)
!X(u).within&&!X(u).leadsTo||(r.has(u.object)||r.set(u.object,[]),r.get(u.object).push(u.subject));let s=[...o,...e].filter(
u=>u.object===t&&(X(u).toTheme||X(u).within)),i=new Set(s.map(({subject:u})=>u));for(let u of i)for(let c of r.get(u)??[])
i.add(c);let l=o.filter(({subject:u,object:c})=>i.has(u)!==i.has(c)).map(({subject:u,object:c})=>i.has(u)?c:u).filter(u=>O.
has(u)&&rt(u).column===1),f=new Set([t,...i,...l]);return hr.set(n,f),f}var Oe=()=>!0,gr=(t,e)=>new Set([...t,...e]),xn=[
{part:"class",name:(t,e)=>t.has(O.get(e).class)||!Ct.has(O.get(e).class),statement:Oe,loosen:(t,e)=>gr(t,e.map(n=>O.get(
n).class).filter(n=>Ct.has(n)))},{part:"source",name:(t,e)=>et.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.
has(x.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>co(t).has(e),statement:Oe,loosen:()=>null},{part:"modali\
ty",fades:!0,name:Oe,statement:(t,e)=>t.has(io(x.get(e))),loosen:(t,e,n)=>gr(t,n.map(o=>io(x.get(o))))},{part:"relation",
fades:!0,name:Oe,statement:(t,e)=>t.has(x.get(e).relation)||!Ut.has(x.get(e).relation),loosen:(t,e,n)=>gr(t,n.map(o=>x.get(
o).relation))},{part:"structural",fades:!0,name:Oe,statement:(t,e)=>!X(x.get(e)).structural,loosen:()=>!0}],Gc={structural:!0},
so=t=>Gc[t]??null;function Mn(t,e,n){return xn.filter(({part:o,name:r,statement:s})=>t[o]!==so(o)&&!(e.every(i=>r(t[o],i))&&
n.every(i=>s(t[o],i))))}function yr(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[t.focus,
t.path,...e].filter(n=>O.has(n)),lines:t.lines}}function br(t,e,n){let o={};for(let r of Mn(t,e,n)){let s=r.loosen(t[r.part],
e,n),{read:i,write:a}=Dt.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function pi(){let t=_t.filter(c=>c.on()),
e=t.filter(c=>c.dated),n=t.filter(c=>!c.dated),o=n.filter(c=>!c.fades),[r,s]=[new Set,new Set];for(let c of O.keys())n.every(
d=>d.name(c))&&(r.add(c),e.every(d=>d.name(c))&&s.add(c));let i=(c,{subject:d,object:g})=>c.has(d)&&(g===null||c.has(g)),
[a,l,f,u]=[new Set,new Set,new Set,new Set];for(let[c,d]of x){if(!d.isWhole)continue;if(!t.length){a.add(c);continue}if(!i(
r,d)||!o.every(y=>y.statement(c)))continue;let{subject:g,object:b}=d;if(f.add(g).add(b),!!n.every(y=>y.statement(c))){if(!i(
s,d)||!e.every(y=>y.statement(c))){l.add(c);continue}a.add(c),u.add(g).add(b)}}return{entities:s,statements:a,aside:l,bare:new Set(
[...f].filter(c=>s.has(c)&&!u.has(c))),inferred:new Set(k.inferred.filter(c=>s.has(c.subject)&&s.has(c.object)&&c.premises.
every(d=>a.has(d))&&(p.structural||!X(c).structural)))}}function _e(t,e){let{time:n,firstStart:o="",lastStart:r="",firstEnd:s="",lastEnd:i="",lastMoment:a="",start:l,end:f,written:u=""}=e;
if(n==="deadlineTime")return t<=a?"STILL_TO_COME":"PASSED";if(n==="event")return a?a<=t?"HAPPENED":o>t?"STILL_TO_COME":"\
UNDETERMINED":"UNDATED";if(!o&&!i)return u?t.slice(0,u.length)>u?"STARTED_END_NOT_STATED":t===u?"HOLDS":"UNDETERMINED":"\
UNDATED";if(t<o)return"NOT_YET";if(i&&t>i)return"OVER";let c=r!==""&&t>=r;return(l===".."||c)&&(f===".."||t<=s)?"HOLDS":
c&&!i?"STARTED_END_NOT_STATED":"UNDETERMINED"}var Ee=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]),Uc=new Set(["NOT_YET","OVER"]);function di(){K("date",yn(t=>Ee.length>
0&&no(t))),_t.push({dated:!0,on:()=>p.date!==null,name:Oe,statement:t=>p.date===null||!Yc(p.date).has(t)})}function Hc(t){
return p.date!==null&&x.get(t).days?.time?_e(p.date,x.get(t).days):null}var hi={HOLDS:"holds",STARTED_END_NOT_STATED:"st\
artedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"happened",STILL_TO_COME:"stillToCo\
me",PASSED:"passed",UNDATED:"undated"};function Te(t,e=Hc(t)){return e===null?"":h(e==="STILL_TO_COME"&&x.get(t).days.time===
"deadlineTime"?"deadlineAhead":hi[e])}var fo=new Map;function Yc(t){if(fo.has(t))return fo.get(t);let e=new Set(Ee.filter(
n=>{let o=_e(t,x.get(n).days);return Uc.has(o)||o==="STILL_TO_COME"&&x.get(n).days.time==="event"}));return fo.clear(),fo.
set(t,e),e}function Ae(t){let[e,n,o]=t.split("-");return h("day",{year:e,day:Number(o),month:h("months").split(" ")[n-1]})}
function xr(t){let e=new Map,n=Object.keys(hi),o=Ee.map(r=>({id:r,outcome:_e(t,x.get(r).days)})).sort((r,s)=>n.indexOf(r.
outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Te(r,s);e.set(i,[...e.get(i)??[],r])}return[...e]}function gi(t){
if(p.date===null)return null;let e=xr(p.date).find(([,n])=>n.length===t.length&&n.every(o=>t.includes(o)));return e?h("o\
utcomeOn",{outcome:e[0],date:Ae(p.date),n:t.length}):null}function re(){return p.date===null?"":h("asOf",{date:Ae(p.date)})}var Vc=200;function Kc([t,e]){let n=e.length>Vc?t:m("button",{type:"button",class:"name",onclick:()=>C({focus:null,lines:e})},
t);return m("li",{},n," ",m("span",{class:"count"},String(e.length)))}function Jc(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?h(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?h(e?"afterSource":"afterSources",{date:v(o.written)}):
""].filter(Boolean).join(" ")}function Xc(){let e=[..._n.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].filter(s=>s&&s>="1000").map(s=>s.slice(0,4)),n=e.reduce((s,i)=>i<
s?i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=bn();return{first:qe(`${n}-01-01`),last:Math.max(qe(`${o}-12-31`),qe(r))}}
var Mr=!1;function wi(){let t=document.getElementById("on-date");if(!t)return;let e=document.getElementById("day"),n=document.
getElementById("exact-day"),{first:o,last:r}=Xc();Object.assign(e,{min:o,max:r});let[s,i]=[o,r].map(l=>oo(l).slice(0,4));
document.getElementById("years").replaceChildren(m("span",{},s),m("span",{},i));let a=bn();t.addEventListener("change",()=>C(
{date:t.checked?a:null})),e.addEventListener("input",()=>{a=oo(Number(e.value)),(Mr?eo:C)({date:a}),Mr=!0}),e.addEventListener(
"change",()=>{Mr=!1,Fe()}),n.addEventListener("change",()=>{no(n.value)&&(a=n.value,C({date:a}))})}function yi(){let t=document.
getElementById("on-date");if(!t)return;let e=p.date;t.checked=e!==null;let n=document.getElementById("as-of");if(n.hidden=
e===null,n.textContent=e===null?"":re(),document.getElementById("day-choice").hidden=e===null,e===null)return;let o=document.
getElementById("day"),r=document.getElementById("exact-day");o.value=qe(e),o.setAttribute("aria-valuetext",Ae(e)),r.value!==
e&&(r.value=e),document.getElementById("day-in-words").textContent=Ae(e),document.getElementById("outcomes").replaceChildren(
...xr(e).map(Kc)),document.getElementById("beyond").textContent=Jc(e)}var Ie=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),V=new Map(Object.entries(k.groups)),it=new Map;for(let[
t,e]of V)for(let n of e.names)it.set(n,t);function bi(){K("layout",{read:([t])=>Ie.has(t)||t==="overview"&&V.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),K("open",{read:t=>[...new Set(t.map(Sr).filter(e=>V.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${V.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Sr(t){let[e,n]=it.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return it.get(e)?.split(".").slice(0,n).join(".")}function Q(){return p.
layout??k.opens}function ot(t){return`group ${t}`}function*Sn(t){for(let e=t;e;e=e.slice(0,Math.max(0,e.lastIndexOf("."))))
yield e}function kr(){let t=new Set(p.open.flatMap(n=>[...Sn(n)])),e=[p.focus,p.path,...p.lines.flatMap(n=>[x.get(n).subject,
x.get(n).object])];for(let n of e)if(it.has(n))for(let o of Sn(it.get(n)))t.add(o);return t}function Ge(t,e){let n=null;
for(let o of Sn(t))e.has(o)||(n=o);return n}function vr(){return Q()==="overview"&&kr().size>0}var Qc=70;function xt(t){
let e=V.get(t).told.map(o=>v(O.get(o).short)||o),n=e.length;for(;n>1&&e.slice(0,n).join(", ").length>Qc;)n-=1;return e.slice(
0,n).join(", ")}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function uo(){E=pi()}function Le(){
return h("shown",{names:E.entities.size-E.bare.size,allNames:O.size,...Ue(E.statements)})}var xi="made";function Ue(t){let[
e,n]=[0,0];for(let o of t)e+=1,x.get(o).modality===xi&&(n+=1);return{statements:e-n,allStatements:x.size-Zc,made:n}}var Zc=k.
modalities.find(({id:t})=>t===xi)?.count??0;function mo(t){let e=new Map;for(let n of et.get(t)){let{subject:o,object:r}=x.
get(n),s=o===t?r:o;E.statements.has(n)&&E.entities.has(s)&&s!==t&&!e.has(s)&&e.set(s,n)}return e}function Or(){if(E.statements.
size===x.size)return e=>O.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=x.get(e);for(let r of n===
o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function se(t,e=Or()){return[...E.entities].sort((n,o)=>e(o)-
e(n)||(n<o?-1:1)).slice(0,t)}var tf=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],ef=["class",
"modality","relation","source","change"],He=new Map(ef.map(t=>[t,[...document.querySelectorAll(`#legend input[data-${t}]`)]])),
Si=[...document.querySelectorAll("#legend input[data-family]")];function ki(){document.getElementById("shown").textContent=
Le(),nf(),document.getElementById("show-all").disabled=!Er()&&!vr();let t=E.statements.size===x.size,{statements:e,allStatements:n,
made:o}=Ue(E.statements),r=t?[String(n)]:[h("listed",{n:e,all:n})];o&&r.push(h("listedMade",{n:o})),E.aside.size&&r.push(
h("listedAside",{n:E.aside.size})),document.getElementById("listed").textContent=r.join("; ")}function nf(){let t=document.
getElementById("empty"),e=E.entities.size===0,n=!e&&Er()&&![...E.statements].some(r=>x.get(r).isLink);if(t.hidden=!e&&!n,
t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.size===1?"nothingBetweenOne":"nothingBet\
ween";t.replaceChildren(m("span",{},h(o)),Er()?m("button",{type:"button",onclick:()=>C(Ar())},h("undoFilters")):"")}function Ar(){
return Object.fromEntries(tf.filter(t=>Dt.has(t)).map(t=>[t,Dt.get(t).read([])]))}function Er(){return Object.entries(Ar()).
some(([t,e])=>p[t]!==e)}function vi(){for(let[n,o]of He)for(let r of o)r.checked=p[n]===null||p[n].has(r.dataset[n]);for(let n of Si){
let o=Tr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=o>0&&o<Tr(n).length}let t=document.getElementById(
"structural");t&&(t.checked=p.structural);let e=document.getElementById("theme");e&&(e.value=p.theme??"");for(let n of document.
querySelectorAll("#legend details[data-of]")){let o=p[n.dataset.of],r=He.get(n.dataset.of).length;o!==null&&(n.open=!0),
n.querySelector("summary .count").textContent=o===null?String(r):h("ticked",{n:o.size,all:r})}}function Tr(t){return He.
get("class").filter(e=>e.dataset.of===t.dataset.family)}function Mi(t){let e=He.get(t).filter(n=>n.checked).map(n=>n.dataset[t]);
return e.length===He.get(t).length?null:new Set(e)}function Oi(){let t=document.getElementById("theme");if(!t)return;let e=wr().
map(n=>[P(n),n]).sort(([n],[o])=>n.localeCompare(o,D));t.replaceChildren(m("option",{value:""},h("allThemes")),...e.map(
([n,o])=>m("option",{value:o},n))),t.value=p.theme??"",t.closest("fieldset").hidden=e.length===0}function Ei(){for(let[n,
o]of He)for(let r of o)r.addEventListener("change",()=>C({[n]:Mi(n)}));for(let n of Si)n.addEventListener("change",()=>{
for(let o of Tr(n))o.checked=n.checked;C({class:Mi("class")})});for(let n of document.querySelectorAll("#legend .only")){
let{part:o,only:r,structural:s}=n.dataset;n.addEventListener("click",()=>C({[o]:new Set(r.split(" ")),...s?{structural:!0}:
{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>C({structural:t.checked}));let e=document.
getElementById("theme");e?.addEventListener("change",()=>C({theme:e.value||null})),document.getElementById("show-all").addEventListener(
"click",()=>{C({...Ar(),...vr()?{...st,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}function J(t){let e=document.getElementById("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var of=["subject","relation","object","said","period","quote","place"];function Ai(){K("sort",{read:([t])=>t!==void 0&&t!==
"place"&&of.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function rf(t,e){let n=x.get(t);return e==="s\
ubject"?P(n.subject):e==="relation"?X(n).order:e==="object"?n.object===null?v(n.value):P(n.object):e==="said"?lo.indexOf(
io(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Ti(t,e){return x.get(t).
order-x.get(e).order}function Ye(){let t=p.sort?.replace(/^-/,"")??"place",e=p.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(D,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,rf(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return(i==="")-(a==="")||Ti(r,s);let l=typeof i=="number"?i-a:n(i,a);return e*l||Ti(r,s)})}var Et=200;function po(t,e,n,o){t.hidden=e===n,t.querySelector("span").textContent=h(o,{n:e,all:n}),t.querySelector("but\
ton").textContent=h("moreRows",{n:Math.min(Et,n-e)})}function ho(t,e){t.querySelector("button").addEventListener("click",
()=>{Se(e),J(t.querySelector("span").textContent)})}var Ir={added:"+",removed:"\u2212",changed:"~"};function Ve(t){return t.change?m("div",{class:`change ${t.change}`},m("b",
{},`${Ir[t.change]} ${h(t.change)}`),t.differences?.length?m("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
m("dt",{},v(e)),m("dd",{},m("del",{},v(n)||h("noText"))," \u2192 ",m("ins",{},v(o)||h("noText")))])):null):null}function Ii(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${v(n)}: ${v(o)||h("noText")} \u2192 ${v(r)||h("noText")}`);
return[h(t.change||"unchanged"),...e].join("; ")}var go=new Map([...ht.keys()].map(t=>[t,D]));function kn(t){return O.has(t)?m("a",{href:`#focus=${encodeURIComponent(t)}`},
P(t)):t}function sf(t){let e=x.get(t),n=ht.get(t)?.querySelector(".change")??Ve(e),o=[m("td",{},n,kn(e.subject)),m("td",
{},v(X(e).label)),m("td",{},e.object===null?v(e.value):kn(e.object))];return k.variants.includes("plain")?o:[...o,m("td",
{class:e.denied?"denied":null},v(e.said)),m("td",{},v(e.when)),m("td",{},e.quote?m("q",{lang:e.language},e.quote):null),
m("td",{},vt(e))]}function wo(t){let e=ht.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Te(t);n&&e?.append(
m("span",{class:"outcome"},n))}function yo(t){ht.has(t)||ht.set(t,m("tr",{id:`row-${t}`,"data-statement":t}));let e=ht.get(
t);return go.get(t)!==D&&(e.replaceChildren(...sf(t)),go.set(t,D)),e.classList.toggle("aside",E.aside.has(t)),e}var Li=[...document.querySelectorAll("#inferred tbody tr")],xo=k.inferred.length>Li.length,bo=Et;function af(t){let e=t.
premises.map(n=>x.get(n)).flatMap(n=>[m("br"),n.quote&&m("q",{lang:n.language},n.quote),` (${v(n.said)}; ${vt(n)})`]);return m(
"tr",{},m("td",{},kn(t.subject)),m("td",{},v(X(t).label)),m("td",{},kn(t.object)),m("td",{},v(t.why),e))}function Lr(t=0){
if(document.getElementById("inferred")?.toggleAttribute("hidden",!E.inferred.size),!xo){Li.forEach((o,r)=>{o.hidden=!E.inferred.
has(k.inferred[r])});return}if(!H.open)return;let e=[...E.inferred].slice(0,bo),n=document.querySelector("#inferred tbod\
y");t||n.replaceChildren(),n.append(...e.slice(t).map(af)),po(document.getElementById("more-inferred"),e.length,E.inferred.
size,"partInferred")}function Mo(t){bo=t,Lr()}function Ni(){xo&&(document.getElementById("unlisted-inferred").hidden=!0,
document.querySelector("#inferred tbody").replaceChildren(),ho(document.getElementById("more-inferred"),()=>{bo+=Et,Lr(bo-
Et)}),H.addEventListener("toggle",()=>Lr()))}function Bi(){K("between",{read:t=>{let e=t.map(ji).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(lf),knows:t=>ji(t)!==null}),We.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Sn(
r)])),n=r=>Ge(ft(r)??it.get(r),e)===ft(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function ji(t){if(O.has(t))return t;let e=Sr(t);return V.has(e)?ot(e):null}function lf(t){let e=ft(
t);return e===null?t:`${V.get(e).told[0]}~${e.split(".").length}`}function ft(t){return O.has(t)?null:t.slice(6)}var So={
shown:null,ends:null,ids:[]};function vn(){if(So.shown===E&&So.ends===p.between)return So.ids;let[t,e]=p.between.map(o=>{
let r=ft(o);return r===null?s=>s===o:s=>it.get(s)===r||it.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(o=>{let r=x.
get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return So={shown:E,ends:p.between,ids:n},
n}function Ri(t){let e=ft(t);return e===null?P(t):h("groupAround",{names:xt(e)})}function Nr({one:t,other:e,ids:n}){return h(
n.length===1?"oneBetween":"between",{n:n.length,one:Ri(t),other:Ri(e)})}function ko(){let[t,e]=p.between;return Nr({one:t,
other:e,ids:vn()})}var Pi=["asserted","ongoing","intended","conditional","possible"],cf=Pi.length,ff=400;function Di(){K("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),K("path",{read:([t])=>O.has(t)?t:null,write:t=>t===
null?[]:[t]}),K("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),_t.push(zi),mr.push(mf)}function $i(){
return p.focus!==null&&(p.steps!==null||Z()!==null)}var Rt={};function Ke(){if(Rt.state===p)return Rt;let t=_t.filter(o=>o!==
zi),e=new Set([...O.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>et.get(o).filter(r=>{let{subject:s,object:i}=x.get(r);
return x.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Rt={state:p,route:null,reach:null},p.focus===
null||!e.has(p.focus))return Rt;if(p.path!==null){Rt.route=e.has(p.path)?Ci(p.focus,p.path,n,p.through):null;let o=r=>et.
get(r).filter(s=>x.get(s).isLink);Rt.otherwise=Rt.route===null&&!p.through&&Ci(p.focus,p.path,o,!0)!==null,Rt.route&&(Rt.
reach=Rt.route)}else p.steps!==null&&(Rt.reach={names:uf(p.focus,p.steps,n),statements:null});return Rt}function Z(){return p.
path===null||p.focus===null?null:Ke().route}var zi={on:()=>Ke().reach!==null,name:t=>{let{reach:e}=Ke();return e===null||
e.names.has(t)},statement:t=>{let{reach:e}=Ke();return e===null||e.statements===null||e.statements.has(t)}};function vo(t,e){
let{subject:n,object:o}=x.get(t);return n===e?o:n}function uf(t,e,n){let o=new Set([t]),r=[t];for(let s=0;s<e;s+=1){let i=new Set(
r.flatMap(a=>n(a).map(l=>vo(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[...i]}return o}function Ci(t,e,n,o){
let r=f=>n(f).filter(u=>o||!X(x.get(u)).structural),s=[new Set([t])],i=new Set([t]);for(;!i.has(e);){let f=new Set;for(let u of s[s.
length-1])for(let c of r(u))i.has(vo(c,u))||f.add(vo(c,u));if(!f.size)return null;for(let u of f)i.add(u);s.push(f)}s[s.
length-1]=new Set([e]);let a=new Set,l=new Map;for(let f=s.length-1;f>0;f-=1){let u=new Set;for(let c of s[f])for(let d of r(
c)){let g=vo(d,c);s[f-1].has(g)&&(u.add(g),a.add(d),l.has(g)||l.set(g,new Map),l.get(g).set(c,[...l.get(g).get(c)??[],d]))}
s[f-1]=u}for(let f of l.values())for(let u of f.values())u.sort((c,d)=>Vt(c)-Vt(d)||(c<d?-1:1));return{layers:s,names:new Set(
s.flatMap(f=>[...f])),statements:a,onward:l}}function Vt(t){let{modality:e,denied:n,holder:o}=x.get(t),r=Pi.indexOf(e);return n||
o||r<0?cf:Math.min(r,3)}function Wi(){let{layers:t,onward:e}=Z(),n=[],o=i=>{if(!(n.length>=ff)){if(i.length===t.length){
n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);let r=n.map(i=>{let a=i.slice(1).map(
(f,u)=>({from:i[u],to:f,keys:e.get(i[u]).get(f)})),l=a.reduce((f,u)=>Vt(u.keys[0])>Vt(f.keys[0])?u:f,a[0]);return{names:i,
steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+Vt(l[0]),0);return r.sort((i,a)=>Vt(i.weakest.keys[0])-Vt(a.
weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function Fi(){let t=new Map([[p.focus,1]]);for(let e=1;e<
Z().layers.length;e+=1){let n=new Map;for(let[o,r]of t)for(let s of Z().onward.get(o).keys())n.set(s,(n.get(s)??0)+r);t=
n}return t.get(p.path)}function mf(t){return!("focus"in t)||"path"in t?t:N.picking&&t.focus!==null?(N.picking=!1,t.focus===
p.focus?{}:{path:t.focus,through:!1}):(N.picking=!1,{...t,path:null,through:!1})}var j=null;function Kt(){return p.focus!==null||p.lines.length>0||p.between!==null}function pf(){if(!Kt())return null;if(Z())
return{entities:Z().names,statements:Z().statements};if(p.focus!==null&&!E.entities.has(p.focus))return null;if(p.between!==
null){let n=vn();return n.length?{entities:new Set(p.between.filter(o=>O.has(o))),statements:new Set(n)}:null}let t=(p.focus!==
null?et.get(p.focus):p.lines).filter(n=>E.statements.has(n));if(p.focus===null&&!t.length)return null;let e=t.flatMap(n=>[
x.get(n).subject,x.get(n).object]).filter(n=>n!==null);return{entities:new Set(p.focus!==null?[p.focus,...e]:e),statements:new Set(
t)}}function qi(){j=pf()}function jr(t){document.getElementById("source-order").hidden=p.sort!==null||!t}var Xe=x.size>ht.size,_i=2e3,Oo=Et;function Je(){
let t=Ye().filter(r=>E.statements.has(r)||!W.parts&&E.aside.has(r)),e=j?t.filter(r=>j.statements.has(r)):[],n=j?t.filter(
r=>!j.statements.has(r)):t,o=[...e,...n].slice(0,Oo);document.querySelector("#list tbody").replaceChildren(...o.map(r=>{
let s=yo(r);return wo(r),s.hidden=!1,s.classList.toggle("chosen",j!==null&&j.statements.has(r)),s})),jr(e.length===0),po(
document.getElementById("more"),o.length,t.length,"partListed")}function Rr(t){Xe&&(Oo=t,Je()),xo&&Mo(t)}function Gi(){Xe&&
(document.getElementById("unlisted").hidden=!0,document.querySelector("#list tbody").replaceChildren(),ho(document.getElementById(
"more"),()=>{Oo+=Et,Je()}),wn.push(()=>{Oo=Et,H.open&&Je()}),H.addEventListener("toggle",()=>{H.open&&Je()}))}var Br="";function Hi(){let t=`${p.date} ${D}`;if(!(Br===t||p.date===null&&!Br)){Br=p.date===null?"":t;for(let e of Xe?[]:
Ee)wo(e)}}function Yi(t){for(let[e,n]of Xe?[]:ht){go.get(e)!==D&&yo(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Mo(Et)}var Ui="place";function Vi(){let t=p.sort?.replace(/^-/,"")??"place";for(let n of document.
querySelectorAll("#list [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o.setAttribute("aria-sort",p.sort?.startsWith(
"-")?"descending":"ascending"):o.removeAttribute("aria-sort")}document.getElementById("sort").value=t;for(let n of document.
querySelectorAll("#sort option"))n.textContent=h(n.dataset.word);jr(!0);let e=`${p.sort??"place"} ${["subject","object",
"relation"].includes(t)?D:""}`.trim();if(e!==Ui){if(Ui=e,Xe){H.open&&Je();return}document.querySelector("#list tbody").append(
...Ye().map(n=>ht.get(n)))}}function Ki(){for(let e of document.querySelectorAll("#list [data-sort]"))e.addEventListener(
"click",()=>{let n=(p.sort??"place")===e.dataset.sort;C({sort:n?`-${e.dataset.sort}`:e.dataset.sort==="place"?null:e.dataset.
sort}),J(h(n?"sortedBack":"sorted",{column:h(document.querySelector(`#sort option[value="${e.dataset.sort}"]`).dataset.word)}))});
let t=document.getElementById("sort");t.addEventListener("change",()=>C({sort:t.value==="place"?null:t.value}))}var Ji=()=>{};function Jt(){Ji()}function Xi(t){Ji=t}function Qi(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=D,document.documentElement.dataset.
language=D,document.title=v(k.title);for(let e of document.querySelectorAll("[data-label]"))e.setAttribute("aria-label",
h(e.dataset.label));for(let e of document.querySelectorAll("[data-title]"))e.title=h(e.dataset.title);for(let e of document.
querySelectorAll("[data-placeholder]"))e.placeholder=h(t?"search":e.dataset.placeholder);for(let e of document.querySelectorAll(
"#legend .only")){let n=e.parentElement,o=n.querySelector(`.text [lang="${D}"]`)??n.querySelector(".text");e.setAttribute(
"aria-label",h("onlyThis",{kind:o.textContent}))}for(let e of document.querySelectorAll("#languages button"))e.setAttribute(
"aria-pressed",String(e.dataset.to===D));document.getElementById("canvas").setAttribute("aria-label",h("pictureAbout",{names:O.
size}))}function Cr(){let t=si(),e=document.getElementById("not-understood");e.hidden=t.length===0,e.textContent=t.length?
h("notUnderstood",{parts:t.join(", ")}):""}function Zi(){li(),Cr()}function ta(t){let e=new Map;for(let o of t){let r=Math.round(o.at);e.has(r)||e.set(r,[]),e.get(r).push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(a=>a.rects),s=r.reduce((a,l)=>Math.min(a,
l.left),1/0),i=r.reduce((a,l)=>Math.max(a,l.right),-1/0);(o.length>1||!n.some(a=>a.left<i&&s<a.right))&&n.push({left:s,right:i,
held:o})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),n.forEach((o,r)=>{let s=a=>l=>l.
left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),o.rects.sort((a,l)=>a.top-l.top||
a.left-l.left),o.gaps=[],o.lowest=[];let i=-1/0;for(let a of[...o.rects,{top:1/0}])a.top-i>2&&o.gaps.push({low:i+1,high:a.
top-1,column:o,lines:[]}),i=Math.max(i,a.bottom??1/0),o.lowest.push(i)}),n}function On(t,{low:e,high:n}){return Math.min(
n,Math.max(e,t))}function df({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+1}return n}function Pr(t,e,n){
if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=df(t,o);i<t.rects.length&&t.rects[i].top<r;i+=1)t.rects[i].
bottom>o&&s.push(t.rects[i]);return s}function Eo(t,e,n){return Pr(t,e,n).reduce((o,r)=>Math.max(o,r.right),-1/0)}function ea(t,e,n){
return Pr(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function na(t,e){let{from:n,to:o}=t;t.first=n.column??e.findLastIndex(
a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.length:r;let s=(a,l,f,u)=>{let c=null;for(let d of a){
let g=Math.abs(f-d.y),b=d.cost+u+g+g*g*.003;if(c&&b>=c.cost)continue;let y=ea(e[l],d.y,f)-Eo(e[l-1],d.y,f);b+=Math.max(0,
9-y)*60,(!c||b<c.cost)&&(c={cost:b,y:f,gaps:d.gaps})}return c},i=[{cost:0,y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=
1){let{left:l,right:f,gaps:u}=e[a],c=((l+f)/2-n.far)/Math.max(1,o.near-n.far),d=n.mid+(o.mid-n.mid)*c,g=u.findIndex(({high:b})=>b>=
d);i=u.slice(Math.max(0,g-4),g+4+1).map(b=>{let y=Math.max(0,b.lines.length+1-(b.high-b.low)/2.4),w=s(i,a,On(d,b),y*5);return{
...w,gaps:[...w.gaps,b]}})}t.gaps=s(i,t.last,o.mid,0).gaps,t.levels=[n.mid,...t.gaps.map(a=>On((n.mid+o.mid)/2,a)),o.mid];
for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+1})}function To(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=
n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}
function hf(t,e){return To(t,e,-1)||To(t,e,1)||t.line.rank-e.line.rank}function Dr(t,e,{low:n,high:o}){let r=Math.min(e,
Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{s.push({sum:a-l*r,many:1});for(let f=s.length-1;f>0&&s[f-
1].sum/s[f-1].many>s[f].sum/s[f].many;f-=1){let{sum:u,many:c}=s.pop();s[f-1].sum+=u,s[f-1].many+=c}});let i={low:n,high:o-
(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).fill(On(a/l,i))).map((a,l)=>a+l*r)}function oa({from:t,to:e,
first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<
i.length-1;l+=1){let[f,u]=[i[l],i[l+1]],[c,d]=[s[n+l],s[n+l+1]],g=l+2===i.length,b=f.high<u.low||u.high<f.low,y=(Y,U,tt)=>tt?
{x:Y,low:U.bottom+1,high:1/0}:{x:Y,low:-1/0,high:U.top-1},w=(Y,U)=>U.bottom-Y.bottom,[T,R]=[[],[]];for(let Y of b?[f.high<
u.low]:[!0,!1]){let[U,tt]=Y?[f.low,u.high]:[f.high,u.low],ln=(at,he,Nc)=>Pr(at,U,tt).filter(Is=>b||(Nc?Is.top>=he.high:Is.
bottom<=he.low)),Bt=a[a.length-1].x,cn=ln(c,f,Y);for(let at of Y?cn:cn.sort(w))at.right<=Bt||at.id===t.id&&!t.blocks||(Bt=
at.right,T.push(y(Bt,at,!Y)));Bt=g?e.near:d.left;let qn=ln(d,u,!Y);for(let at of Y?qn.sort(w):qn)at.left>=Bt||at.id===e.
id&&!e.blocks||(Bt=at.left,R.push(y(Bt,at,Y)))}for(let Y of[T,R])a.push(...Y.sort((U,tt)=>U.x-tt.x));if(g)break;let B=Math.
min(e.near-9,Math.max(Eo(d,u.low-3,u.low),Eo(d,u.high,u.high+3))),{low:q,high:_}=u;a.push({x:d.left,low:q,high:_,gap:u},
{x:Math.max(d.left+1,B),low:q,high:_,gap:u})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function $r(t){let[e,n]=[t[0],
t[t.length-1]];for(let o of t)o.y??=On(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,f]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=On((s.y*f+a.y*l)/
(l+f),i)}}function ra(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(hf);for(let r of[0,1]){let s=o.lines.map(({line:i})=>e.
get(i).filter(a=>a.gap===o)[r]);Dr(s.map(({y:i})=>i),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function sa(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,l=s.column??i.column??e.findLastIndex(g=>g.left<=Math.min(s.near,i.near)),[f,u]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,ea(e[l],f,u)),r.room=r.edge-2-Eo(e[l-1],f,u);let c=Math.round(Math.min(s.at,i.at));n.has(c)||n.set(
c,[]);let d=n.get(c);r.lane=d.findIndex(g=>g.every(b=>b.bottom<f||b.top>u)),r.lane<0&&(r.lane=d.push([])-1),d[r.lane].push(
{top:f,bottom:u}),r.lanes=d}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var ia=4,gf=[20,18,16,14,13,12,11,10,9,8,7],zr=34,wf=72,yf=150,aa=26,bf=[1,.7,.4],la=.75,Fr=1.6;function xf(t,e){let n=t.
reduce((s,i)=>s+Lt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Lt(s)/2)/n*e))].
push(s),r+=Lt(s);return o}function Mf(t,e,n,o,r){dn(e*M.name);let s=t.map(y=>M.name*Math.max(...y.map(w=>bt(Ft(w))))),i=t.
map(y=>xf(y,n)),a=i.flat().map(y=>({text:M.line*y.reduce((w,T)=>w+Ft(T).length,0),white:Yt*r*y.length})),l={text:s.reduce(
(y,w)=>y+w,0),white:M.mark*t.length+r*(aa+zr*(t.length-1))},f=t.flat().filter(y=>be(Ft(y))).length,u=Pt()/M.name,c=Math.
min(o.width/(l.text+l.white),...a.map(({text:y,white:w})=>o.height/(y+w)),Fr),d=a.map(({text:y,white:w})=>(o.height-u*y)/
w),g=.999*Math.min((o.width-u*l.text)/l.white,...d,u),b=Math.max(...a.map(({text:y,white:w})=>y+w));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:b,cut:f,readable:u,scale:c,least:g}}function Sf(t,e,n){let o=(c,d)=>c.reduce((g,b)=>d(
b)>d(g)*1.01?b:g),r=c=>bf.flatMap(d=>gf.map(g=>Mf(t,g,c,e,d))),s=Array.from({length:n},(c,d)=>r(d+1)).flat(),i=Math.min(
...s.map(({cut:c})=>c)),a=s.filter(({cut:c})=>c===i),l=({part:c,scale:d,readable:g})=>c===1&&d>=g;for(let[c,d]of[[l,"sca\
le"],[({scale:g,readable:b})=>g>=b,"scale"],[Wr,"least"]]){let g=a.filter(c),[b]=g;if(b)return o(g.filter(({many:y,part:w})=>y===
b.many&&w===b.part),y=>y[d])}let f=a.filter(({many:c})=>c===1),u=f.filter(({across:c,readable:d})=>(c.text+ca()*c.white)*
d<=e.width);return u.length?o(u,({high:c})=>1/c):o(f.filter(({part:c})=>c===1),({scale:c})=>c)}function ca(){return W.printing||
nt()?1:la}function Wr({scale:t,readable:e,least:n}){return t<e&&n>=la*e}function fa(t,e){let n=Vn();if(!n.length)return 0;
let o={...M},r=Sf(n,t,e),{wide:s,many:i,part:a,texts:l,parts:f,across:u}=r,c=t.width/(u.text+u.white+(wf-zr)*(n.length-1)),
d=W.printing?r.scale:Math.min(r.scale,Math.max(1,c)),g=Wr(r)?r.least:ca()*r.readable,[b,y]=Wr(r)||!W.printing&&d<r.readable?
[g,r.readable/g]:[d,1];dn(s*M.name),Object.assign(M,{row:Yt*a,grown:y});let w=Math.max(...f.flat().map(_=>_.reduce((Y,U)=>Y+
Lt(U),0))),T=(t.width/b-u.text*y-u.white)/Math.max(1,n.length-1),R=Math.min(yf,zr*a+Math.max(0,T)),B=i>1?t.height/b:Math.
max(w,Math.min(t.height/b,o.height)),q=aa*a;return n.forEach((_,Y)=>{let U=new Map(_.map(tt=>[tt,(L.get(tt).y-o.top)/o.height*
B*i]));f[Y].forEach((tt,ln)=>{let Bt=0,cn=tt.map(at=>(Bt+=Lt(at),Bt-Lt(at)/2)),qn=Dr(tt.map((at,he)=>U.get(at)-cn[he]),0,
{low:ln*B,high:(ln+1)*B-Bt});tt.forEach((at,he)=>L.set(at,{x:q+M.mark/2,y:qn[he]+cn[he]}))}),q+=M.mark+l[Y]*y+R}),Object.
assign(M,{left:0,top:0,width:q-R,height:B*i}),i}var ua=150,ma=120,kf=60,vf=M.text,pa=[M.text/M.name,12,14,16,18,20];function ha(){let t=$i(),e=new Set,n=new Map,o=Q()!==
"overview"||E.entities.size<=ua,r=o?new Set:kr(),s=new Map,i=j&&j.entities.size<=ua?j.entities:new Set;for(let a of E.entities){
let l=it.get(a);!o&&!s.has(l)&&s.set(l,Ge(l,r));let f=o?null:s.get(l);if((f===null||i.has(a))&&e.add(a),f===null)continue;
n.has(f)||n.set(f,{count:0,fills:new Map});let u=n.get(f),{fill:c}=rt(a);u.count+=1,u.fills.set(c,(u.fills.get(c)??0)+1)}
Gs({names:e,groups:n,opened:r,narrowed:t}),ie()}function ie(t=1){L.clear();let e=Ie.get(Q())??Ie.get("map"),n=e.id==="co\
lumns";Object.assign(M,{left:0,top:0,width:e.width,height:e.height}),dn(Ao()),Object.assign(M,{row:Yt,grown:1});let o=S.
narrowed||W.printing||V.size&&!n?S.names:new Set(O.keys());for(let i of o){let{at:a}=O.get(i);L.set(i,{x:a[e.first],y:a[e.
first+1]})}let r=0;Z()?Af():S.narrowed&&n?Tf():!n&&!V.size&&Of();let s=S.narrowed||En()||V.size&&!S.groups.size;(s||!(n||
V.size))&&da(o),n&&!Z()&&(r=fa(pn??M,t));for(let i of o)S.names.has(i)||L.delete(i);for(let i of S.groups.keys())L.set(ot(
i),{x:V.get(i).x,y:V.get(i).y});for(let[i,a]of ct)L.has(i)&&L.set(i,a);return s&&(ct.size||o!==S.names)&&da(S.names),r}function Ao(){
let t=V.size?S.names:O;if(t.size>Kn)return vf;let e=`${D} ${Wt.version} ${V.size?[...t.keys()].join(" "):""}`;if(Ao.key!==
e){let n=pa.map(o=>[...t.keys()].filter(r=>be(ye(gt(r),o))).length);Object.assign(Ao,{key:e,width:pa[n.indexOf(Math.min(
...n))]*M.name})}return Ao.width}function Of(){let t=[...L].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:M.mark+bt(Ft(e))*M.name+Yt,high:Math.max(Lt(e),2.4*O.get(e).size+Yt)}));for(let e=0,n=!0;n&&e<kf;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[l,f]=i<a?["x",i]:["y",a],u=(f/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=u,s[l]+=u}});for(let{id:e,x:n,y:o}of t)
L.set(e,{x:n,y:o})}function En(){return S.names.size>0&&!S.groups.size&&S.names.size<=O.size/2}function Ef(t){let e=t.map(
s=>s.reduce((i,a)=>i+Lt(a),0)),n=M.mark+M.text+62,o=t.length*n/Math.max(1,I.clientWidth)*I.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,ma*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(ma-M.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let f of s){let u=Lt(f)+a;L.set(f,{x:M.mark/2+i*n,y:l+u/2}),l+=u}})}function Tf(){Ef(Vn())}
function Af(){let t=new Map(L),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=Z(),[o,r]=[M.mark+M.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,f)=>{L.set(l,{x:M.mark/2+(f+(s-i.size)/2)*o,y:a*r})}))}
function da(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...L.get(a),half:Lt(a)/2,wide:bt(Ft(a))*M.name*M.grown})),
n=a=>a.reduce((l,f)=>Math.min(l,f),1/0),o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:l})=>a-l))-Yt,s=-n(e.map(({x:a,
wide:l})=>-a-M.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+Yt;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var ae=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let f=Math.floor(o/this.cell);f<=a;f+=
1)if(s((l&32767)<<15|f&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);o?o.push(e):this.cells.
set(n,[e])})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==e.id&&ut(
e,n))}};function ut(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function Qe(t,e,n,o,r){let[
s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,cos:s,
sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function qr({left:t,right:e,top:n,bottom:o}){return Qe((t+e)/
2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function Ne(t,e,n){return Qe(t,e,0,n,n)}function Tn(t,e){if(!ut(t,e))return!1;let[n,o]=[e.x-
t.x,e.y-t.y],r=(i,a,l)=>i.wide*Math.abs(i.cos*a+i.sin*l)+i.high*Math.abs(i.cos*l-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=r(
t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function An(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function le(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var ga=.42,wa=16;function ya(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,f]=[o[a-1],o[a]];if(l===void 0||
f===void 0||l*f<=0)return 0;let[u,c]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(u+c)/((2*c+u)/l+(c+2*u)/f)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,f]=[n[i],n[i+1]],u=(Math.abs(r[i])+Math.abs(r[i+1]))*ga,c=u>Math.abs(a)?Math.abs(
a)/u:1,d=(f.x-l.x)*ga;s.push(l.x+d,l.y+r[i]*c*d,f.x-d,f.y-r[i+1]*c*d,f.x,f.y)}return s}function ba(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(f,u,c)=>[u+(c-u)*.55,f],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function xa(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function Ma(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function If(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Sa(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=wa;o+=1){let r=e[e.
length-1],{x:s,y:i}=If(t,n,o/wa);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function In(t){return t.pieces??=
Sa(t.along),t.pieces[t.pieces.length-1].far}function Tt(t,e){let n=e*In(t),{pieces:o}=t,[r,s]=[0,o.length-1];for(;s-r>1;){
let f=r+s>>1;o[f].far<=n?r=f:s=f}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.x+l*
(a.x-i.x),y:i.y+l*(a.y-i.y)}}function _r(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<t.along.
length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=An(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function ce(t,e,n){
let o=_r(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Sa(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,f]=[a.x-i.x,a.y-i.y],u=l**2+f**2,c=u?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*f)/u)):0;r=Math.min(r,Math.hypot(e.x-i.x-c*l,e.y-i.y-c*f))}return r<=n?r:1/0}var $={},ka=document.body;function Ze(){let t=getComputedStyle(W.printing?ka:document.documentElement);$={dark:!W.printing&&
matchMedia("(prefers-color-scheme: dark)").matches};for(let e of["ground","text","soft","accent","row","bar","line","bun\
dle","added","removed","changed"])$[e]=t.getPropertyValue(`--${e}`).trim();W.printing&&Object.assign($,{text:"#000",row:"\
#fff",line:"#777"})}function $t(){return p.steps!==null&&p.focus!==null?1:W.printing?.4:.15}function va(){ka=document.body.
appendChild(m("div",{class:"on-paper",hidden:""}))}var Lf=3,Nf=1,jf=1.6,Rf=5.5,en=[],tn=new Map;function Ea(){let t=S.opened,e=new Map,n=r=>{if(S.names.has(r))return r;let s=it.
get(r);return e.has(s)||e.set(s,ot(Ge(s,t))),e.get(s)},o=new Map;if(S.groups.size)for(let r of E.statements){let s=x.get(
r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(S.names.has(i)&&S.names.has(a))continue;let[l,f]=[n(i),n(a)];if(l===
f)continue;let[u,c]=l<f?[l,f]:[f,l],d=o.get(u);d||o.set(u,d=new Map);let g=d.get(c);g||d.set(c,g={one:u,other:c,ids:[],drawn:!1,
strong:!1}),g.ids.push(r),g.strong||=j!==null&&j.statements.has(r)}en=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.
ids.length-r.ids.length||(`${r.one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),Bf()}function Bf(){tn=new Map;for(let t of en){t.drawn=t.strong;for(let e of[t.one,t.other]){tn.has(e)||
tn.set(e,[]);let n=tn.get(e);n.push(t),t.drawn||=n.length<=(O.has(e)?Nf:Lf)}}}function*Io(){for(let t of en)(t.drawn||t.
one===z.at||t.other===z.at)&&(yield t)}function Ta({ids:t}){return Math.max(jf,Rf*(t.length/en[0].ids.length))}var Cf=7,
Pf=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]);function Oa(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||
1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),...i(2/3),e.x,e.y]}}function Lo(t){return t.among!==A.
groups&&Object.assign(t,{among:A.groups,course:Df(t,F())}),t.course}function Df({one:t,other:e},n){let[o,r]=[L.get(t),L.
get(e)],s=[...A.groups.values()].filter(({key:c})=>ot(c)!==t&&ot(c)!==e),i=c=>s.filter(d=>ce(c,d,d.radius+Cf/n)<1/0),a=Oa(
o,r,0),l=i(a),f=2*Math.max(0,...l.map(({radius:c})=>c)),u={course:a,many:l.length};for(let c of Pf){if(!u.many)break;let d=Oa(
o,r,c*f),g=i(d).length;g<u.many&&(u={course:d,many:g})}return u.course}function Aa(t){let e=F();t.save();let n=[...Io()].
sort((o,r)=>o.strong-r.strong);for(let o of n){t.describe?.(Nr(o)),t.strokeStyle=o.strong?p.between===null?$.line:$.accent:
$.bundle,t.globalAlpha=j&&!o.strong?$t():1,t.lineWidth=(Ta(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Lo(o).along;t.beginPath(),
t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}t.restore()}function Ia(t,e,n){let o={bundle:null,distance:1/0};for(let r of Io()){
let s=(e+Ta(r)/2)/n,i=ce(Lo(r),t,s);i<o.distance&&(o={bundle:r,distance:i})}return o}var $f=29,zf=16,Wf=[8,12,16,20];function jo(t){return h("groupOf",{names:xt(t),n:S.groups.get(t)?.count??V.get(t).count})}
function Gr(){return Math.max(12,Pt())}function Ff(t){return Math.max(zf,Gr()/2*(yt(String(t),"600")+.4)/.82)}function Ro(t){
let e=new Map,n=[...S.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:1));for(let[o,{count:r}]of n){let{x:s,y:i}=L.
get(ot(o)),a=Math.max(Ff(r)/t,Math.min($f*Math.sqrt(r),V.get(o).radius*.8)),l={key:o,x:s,y:i,radius:a,type:Gr()/t,lines:null,
left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function Na(t,e,n){let o=[...[...t.values()].map(s=>({...s})),
...[...e.values()].filter(s=>!j||j.entities.has(s.id)||s.lines).map(({left:s,right:i,top:a,bottom:l})=>({left:s,right:i,
top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=v(O.get(V.get(i.key).told[0]).short)||V.
get(i.key).told[0],l=[...o,...r.values()],f=s?[ye(xt(i.key),12)]:Wf.map(g=>ye(a,g)),u=[...f.filter(g=>!be(g)),...f.filter(
be)].map(g=>qf(i,g,l,n)).find(g=>g!==void 0);if(!u)continue;let{text:c,lines:d}=u;r.set(i.key,c),Object.assign(i,{lines:d,
textMiddle:c.middle,textTop:c.top,textLeft:c.left,textRight:c.right,textBottom:c.bottom})}}function qf(t,e,n,o){let{type:r}=t,
[s,i,a]=[r*bt(e),e.length*r*1.15,3/o],f=[[t.x,t.bottom+a],[t.x,t.top-a-i],[t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].
map(([u,c])=>({key:t.key,middle:u,left:u-s/2,right:u+s/2,top:c,bottom:c+i})).find(u=>u.left>=M.left-No.left/o&&u.right<=
M.left+M.width+No.right/o&&u.top>=M.top+6/o&&u.bottom<=M.top+M.height+6/o&&!n.some(c=>c.key!==t.key&&ut(u,c)));return f&&
{text:f,lines:e}}function ja(t){let e=F();t.save();for(let n of S.opened){let{x:o,y:r,radius:s}=V.get(n);t.beginPath(),t.
arc(o,r,s,0,2*Math.PI),t.fillStyle=$.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=.5,t.strokeStyle=$.line,t.lineWidth=1/
e,t.stroke()}t.restore()}function Ur(t,e){let n=A.groups.get(e);if(!n)return;let o=F(),{count:r,fills:s}=S.groups.get(e),
i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=$.ground,t.beginPath(),t.arc(n.x,n.y,n.radius,0,2*Math.
PI),t.fill(),t.globalAlpha=j&&!La(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[c,d]of[...s].sort(([g],[b])=>g<b?-1:1))
t.strokeStyle=c,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*d/r),t.stroke(),a+=2*Math.PI*d/r;t.strokeStyle=z.
at===ot(e)?$.accent:$.soft,t.lineWidth=(z.at===ot(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.stroke(),
t.fillStyle=$.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),f=Math.max(Gr()/o,Math.min(16/o,n.radius*
.7)),u=2*(n.radius-i)/Math.max(1.4,yt(l,"600")+.4);Ht(t,l,n.x,n.y,Math.min(f,u),"600"),n.lines&&(t.globalAlpha*=.85,t.fillStyle=
$.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),t.globalAlpha=j&&!La(e)?.6:1,t.fillStyle=
$.text,n.lines.forEach((c,d)=>Ht(t,c,n.textMiddle,n.textTop+(d+.5)*n.type*1.15,n.type))),t.restore()}function La(t){if(p.
between?.includes(ot(t)))return!0;for(let e of j.entities)if(it.get(e)===t||it.get(e)?.startsWith(`${t}.`))return!0;return!1}
function Ra(t){for(let[e,n]of A.groups)if(n.lines&&t.x>=n.textLeft&&t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||
Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}var No={left:44,right:44,top:34,bottom:50};function Bo(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=$[e],t.fillStyle=$.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Hr(t){let{change:e}=x.get(t);return e?{change:e,...Tt(A.lines.get(t),.6),radius:4.6}:
null}function Ba(t,e){let n=Hr(e);n&&Bo(t,n.change,n.x,n.y,n.radius)}var Ca=new Set;for(let{object:t,change:e,subject:n}of x.
values())e&&t===null&&Ca.add(n);function Yr({id:t,x:e,y:n,radius:o}){let r=O.get(t).change||(Ca.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function Pa(t,e){let n=A.names.get(e),o=Yr(n);o&&(Bo(t,o.change,o.x,o.y,o.radius),
!(o.change!=="removed"||!n.lines)&&(t.save(),t.strokeStyle=$.removed,t.lineWidth=n.type/14,n.lines.forEach((r,s)=>{let i=(n.
textTop+n.textBottom)/2+(s-(n.lines.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,i),t.lineTo(n.textLeft+yt(r)*n.
type,i),t.stroke()}),t.restore()))}function Da(t){return k.changes.length&&!t.change?.45:1}var nn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var Gf=900,$a=60;function za(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:f})=>({id:s,
left:l,right:f,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Uf(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:To(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function Wa(t,e,n){let o=new Map([...e.values()].map(g=>[g.id,za(g,n)])),r=t.length>Gf?[]:
ta([...o.values()]),s=t.map(({id:g,statement:b,place:y,many:w},T)=>{let[R,B]=[o.get(b.subject),o.get(b.object)],q=R.at>B.
at,[_,Y]=q?[B,R]:[R,B],U=Y.near-_.far<9&&Y.near-_.shape>=9?{..._,far:_.shape}:_,tt=Y.near-U.far<9;return{id:g,rank:T,place:y,
many:w,from:U,to:Y,backward:q,arc:tt,loop:U.id===Y.id,ports:[U.mid,Y.mid]}}),i=s.filter(({arc:g})=>!g),a=s.filter(({arc:g,
loop:b})=>g&&!b),l=({from:g,to:b})=>b.at-g.at+Math.abs(b.mid-g.mid);for(let g of[...i].sort((b,y)=>l(b)-l(y)||b.rank-y.rank))
na(g,r);let f=new Map,u=(g,b,y)=>{let w=`${b} ${g.id}`;f.has(w)||f.set(w,{item:g,held:[]}),f.get(w).held.push({group:0,order:0,
...y})};for(let g of i)u(g.from,"far",{line:g,end:0,index:0,step:1}),u(g.to,"near",{line:g,end:1,index:g.levels.length-1,
step:-1});for(let g of a)for(let[b,[y,w]]of[[g.from,g.to],[g.to,g.from]].entries()){let T=w.mid>y.mid;u(y,"near",{line:g,
end:b,group:T?1:-1,order:-w.mid})}Uf(f),sa(a,r);let c=new Map(i.map(g=>[g,oa(g,r)]));for(let g of c.values())$r(g);ra(r,
c);for(let g of c.values())$r(g);let d=new Map;for(let g of s){let{from:b,to:y,ports:w}=g,T;g.loop?T=Fa(g):g.arc?T=ba({x:b.
near+1,y:w[0]},{x:y.near,y:w[1]},g.edge-g.reach):T=ya(c.get(g)),g.backward&&(T=xa(T)),d.set(g.id,n?T:Ma(T))}return d}function Fa({
from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function Hf(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:f,radius:u}of n){let c=((l-t.x)*o+(f-t.y)*r)/s**2;if(c<=
.02||c>=.98)continue;let d=((f-t.y)*o-(l-t.x)*r)/s,g=u*1.2+2;Math.abs(d)<$a+g&&i.push({off:d,reach:g,share:3*c*(1-c)})}let a=l=>i.
every(({off:f,reach:u,share:c})=>Math.abs(f-l*c)>=u);for(let l=0;l<=$a;l+=4)for(let f of[l,-l])if(a(f))return f;return 0}
function qa(t,e,{place:n,many:o},r){if(t.id===e.id)return Fa({from:za(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.
hypot(s,i)||1,[l,f]=[s/a,i/a],u=(n-(o-1)/2)*14*(t.id<e.id?1:-1),c={x:t.x+l*(t.radius*1.2+1),y:t.y+f*(t.radius*1.2+1)},d={
x:e.x-l*(e.radius*1.2+2),y:e.y-f*(e.radius*1.2+2)};u||(u=Hf(c,d,r.filter(b=>b.id!==t.id&&b.id!==e.id)));let g=[(d.x-c.x)/
3,(d.y-c.y)/3];return[c.x,c.y,c.x+g[0]-f*u,c.y+g[1]+l*u,d.x-g[0]-f*u,d.y-g[1]+l*u,d.x,d.y]}var je=12,Co=7,_a=1,Yf=2.5,Vf=400;function Ga(t){let e=[...E.statements].filter(i=>{let{subject:a,object:l,isLink:f}=x.get(
i);return f&&t.has(a)&&t.has(l)}),n=e.length>Xf;n&&(e=e.filter(i=>j?.statements.has(i)));let o=new Map;e=e.map(i=>{let a=x.
get(i),l=JSON.stringify([a.subject,a.object].sort());o.has(l)||o.set(l,[]);let f={id:i,statement:a};return f.place=o.get(
l).push(f)-1,f});for(let i of o.values())for(let a of i)a.many=i.length;let r;if(Q()==="columns"||Z())r=Wa(e,t,!Z());else{
let i=e.length<=Vf?[...t.values()]:[];r=new Map(e.map(a=>[a.id,qa(t.get(a.statement.subject),t.get(a.statement.object),a,
i)]))}let s=new Map;for(let[i,a]of r){let l=new nn;l.moveTo(a[0],a[1]);for(let f=2;f<a.length;f+=6)l.bezierCurveTo(...a.
slice(f,f+6));s.set(i,{along:a,path:l})}return{lines:s,rest:n}}function Ln(t){let e=rt(x.get(t).subject);return $.dark?e.
dark:e.light}function Kr(t,e,n){let o=A.lines.get(e),r=x.get(e),s=X(r),i=k.lines[r.holder?"thin":Ds.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([$e(r),v(r.said)&&`(${v(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=j&&!n?$t():n?
1:s.structural?.8:.95*Da(r),t.strokeStyle=t.fillStyle=n?Ln(e):$[r.change]||$.line,t.lineWidth=i.width*(n?p.lines.length===
1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||Kf(t,o.along,
n?6.5:4.5),r.denied&&(j||(t.globalAlpha=1),Jf(t,o)),Ba(t,e),t.restore()}function Kf(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.
atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),
t.fill()}function Jf(t,e){let[n,o,r]=[.48,.5,.52].map(i=>Tt(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=
$.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(
s)),t.stroke()}function Po(t,e,n=Co){let o=[];for(let[s,i]of A.lines){let a=ce(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}
if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));return o.filter(s=>s.distance<=r+Yf/e).sort((s,i)=>s.distance-
i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var Xf=2500;var Jr=6,Qf=.5,Zf=new Set([1,2]);function Nn(t,e,n=null){let o=Math.max(M.name,Pt()/t),r=o*(M.line/M.name),s=new Map,i=new ae(
o*10);for(let y of S.names){let w=L.get(y);if(n&&(w.x<n.left||w.x>n.right||w.y<n.top||w.y>n.bottom))continue;let T=Math.
max(O.get(y).size,1.6/t),R=T*1.2,B={id:y,x:w.x,y:w.y,radius:T,type:o,line:r,lines:null,covers:!1,left:w.x-R,right:w.x+R,
top:w.y-R,bottom:w.y+R};s.set(y,B),n||i.add({id:y,left:B.left,right:B.right,top:B.top,bottom:B.bottom})}for(let[y,{x:w,y:T,
radius:R}]of e)i.add({id:ot(y),left:w-R,right:w+R,top:T-R,bottom:T+R});let a=y=>(y===p.focus||y===p.path?4e6:0)+(j&&j.entities.
has(y)?2e6:0)+(Zf.has(rt(y).column)?1e6:0)+O.get(y).count,l=[...s.keys()].sort((y,w)=>a(w)-a(y)||(y<w?-1:1)),f=Q()!=="co\
lumns"&&!n,u=[...new Set([1,.85,.7,.5].map(y=>Math.max(o*y,Pt()/t)))],c=new ae(o*4);if(f)for(let{id:y,x:w,y:T,radius:R}of s.
values())c.add({id:y,left:w-R,right:w+R,top:T-R,bottom:T+R});let d=[],g=0;for(let y of l){let w=s.get(y),T=j!==null&&j.entities.
has(y),R=q=>{for(let _ of Ua(w,u,f))if(q(_)&&(!f||tu(w,_,c)))return _},B=R(q=>!i.hits(q))??(T?R(q=>!d.some(_=>ut(q,_))):
void 0);B&&(i.add(B),T&&d.push(B),Ha(w,B),g+=1)}if(g>=Math.min(Jr,s.size))return s;let b=[...s.values()].filter(y=>y.lines).
map(y=>({left:y.left,right:y.right,top:y.top,bottom:y.bottom}));for(let y of l.slice(0,4*Jr)){let[w]=Ua(s.get(y),u,!1);if(!(s.
get(y).lines||b.some(T=>ut(w,T)))&&(b.push(w),Ha(s.get(y),w),s.get(y).covers=!0,b.length>=2*Jr))break}return s}function tu({
id:t,x:e,y:n,radius:o},r,s){let i=(l,f,u,c)=>Math.hypot(Math.max(r.left-f,l-r.right,0),Math.max(r.top-c,u-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*Qf;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.
left,l.right,l.top,l.bottom)<a)}function*Ua(t,e,n){let o=Ft(t.id),r=bt(o),s=Math.max(M.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(M.line/M.name),[l,f]=[i*r,a*o.length/2],u=(B,q)=>({id:t.id,type:i,line:a,lines:o,left:B,right:B+l,top:q-f,bottom:q+
f}),c=(n||G.whole)&&t.x+M.mark/2+l>M.left+M.width+6;if(yield u(c?t.x-s-l:t.x+s,t.y),!n)continue;let d=B=>B.left>M.left-6&&
B.right<M.left+M.width+6,[g,b]=[t.y+t.radius*1.2+2+f,t.y-t.radius*1.2-2-f],y=t.x-l/2;if(yield*[u(y,g),u(y,b),u(t.x-s-l,t.
y)].filter(d),S.names.size>Kn)continue;let[w,T]=[t.x-t.radius,t.x+t.radius-l];yield*[u(w,g),u(w,b),u(T,g),u(T,b)].filter(
d);let R=t.radius*1.2+2;for(let B of[0,f,-f])yield*[u(t.x+R,t.y+B),u(t.x-R-l,t.y+B)].filter(d)}}function Ya({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Ha(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function Xr(t,e,n,o,r){
let s=k.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var Do=new Set;function Re(t,e){let n=A.names.get(e);if(!n)return;Do.add(e);let o=rt(e),r=p.focus===e||
p.path===e;t.save(),t.describe?.(P(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?$.row:$.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=j?j.entities.has(e)?1:
$t():E.bare.has(e)?.3:1,Xr(t,o.shape,n.x,n.y,n.radius),t.fillStyle=O.get(e).envisaged?$.ground:o.fill,t.fill(),t.lineWidth=
O.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=$.dark?o.dark:o.light,t.stroke(),(r||z.at===e||N.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=$.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke()),n.lines&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=$.text,n.lines.forEach((s,i)=>{Ht(t,s,n.
textLeft,(n.textTop+n.textBottom)/2+(i-(n.lines.length-1)/2)*n.line,n.type)})),Pa(t,e),t.restore()}function Va(t,e=3){let n=[
...A.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...A.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function zt(){let t=F(),e=S.names.size>xe,n=`${ge} ${t} ${D}`;if(A.key===n&&(!A.part||le(A.part,jt())))return A;let o=e?
jt(1):null,r=Ro(t),s=Nn(t,r,o);return Na(r,s,t),zs({key:n,part:o,names:s,groups:r,words:[],...Ga(s)}),A}function Zr(t){let{x:e,y:n,radius:o}=V.get(t);os({left:e-o,top:n-o,width:2*o,height:2*o})}function el({x:t,y:e}){let n=Xn(
{x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=I.clientWidth&&n.y<=I.clientHeight}function Wo(t){let e=Xn(L.get(t));e.x>=30&&e.y>=
20&&e.x<=I.clientWidth-30&&e.y<=I.clientHeight-20||(G.whole=!1,Ce({position:L.get(t),scale:F()}))}var Qt={left:24,right:10,
top:8,bottom:8},Ka=1.7,eu=.8,Ja=8,nl=300,nu="#take > button, #groups > *, #arrangements button, #zoom, #empty";function $o(){
return ol([...document.querySelectorAll(nu)])}function ol(t){let e=I.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).
filter(({width:n})=>n>0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).
filter(n=>ut(n,{left:0,right:e.width,top:0,bottom:e.height}))}function rl(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)
n+o<I.clientHeight?e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,I.clientHeight-n+4);return e}function ts(){let t=I.
getBoundingClientRect(),e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=document.
getElementById("details").getBoundingClientRect();return!nt()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):
e.bottom=Math.min(e.bottom,n.top-t.top)),e}function es(t,e,n){let o=I.clientWidth-e.left-e.right,r=I.clientHeight-e.top-
e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+
t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.bottom)/2/s},scale:s,animation:!1}}function sl(){if(W.printing)
return Fr;if(S.narrowed||!En())return Ka;let{width:t,height:e}=Ie.get(Q())??Ie.get("map");return Math.min(Ka,Math.max(1,
Math.min(I.clientWidth/t,I.clientHeight/e)))}function ou({scale:t,position:e}){let n=$o();if(!n.length||S.names.size>xe)
return[];let o=Ro(t),r=[...Nn(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({left:(s-e.x)*t+I.clientWidth/
2,right:(i-e.x)*t+I.clientWidth/2,top:(a-e.y)*t+I.clientHeight/2,bottom:(l-e.y)*t+I.clientHeight/2}));return n.filter(s=>r.
some(i=>ut(i,s)))}function Be(){G.whole=!0;let t={...S.groups.size?No:Qt};if(W.printing){Qa(es(M,t,sl()));return}if(S.narrowed){
let o=ts();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=I.clientHeight-o.bottom,t.right+=I.clientWidth-o.right)}
let e=Xa(t);if(!e)return;let n=rl(ou(e));Qa(n.top||n.bottom?Xa({...t,top:Math.max(t.top,n.top),bottom:Math.max(t.bottom,
n.bottom)})??e:e)}function Xa(t){let e={width:I.clientWidth-t.left-t.right,height:I.clientHeight-t.top-t.bottom};return e.
width<=0||e.height<=0?null:(ct.size||hn(e),ie(),es(M,t,sl()))}function Qa(t){t&&(qt(),It(),oe(t))}function ns(){G.asOpened=
!1,Be()}function Qr(){return Pt()/(M.name*M.grown)}function Za(t){return[...Nn(t,new Map).values()].filter(({lines:e})=>e).
length}function Xt(){if(Be(),G.asOpened=!0,S.groups.size||!S.names.size||S.names.size>nl)return;let t=F(),e=Qr(),n=S.names.
size*(Q()==="columns"?1:eu);if(t>=e||Za(t)>=n)return;G.whole=!1;let o=Array.from({length:Ja-1},(a,l)=>t*(e/t)**((l+1)/Ja)),
s=M.grown>1||S.narrowed&&Q()==="columns"&&!Z()?e:o.find(a=>Za(a)===S.names.size)??e,i=S.narrowed?ts():{left:0,top:0,right:I.
clientWidth,bottom:I.clientHeight};oe({...il(s,i,S.narrowed?p.focus:null),animation:!1})}function zo(t,{left:e,top:n,right:o,
bottom:r}){let{x:s,y:i}=L.get(t);return s-e>M.mark/2&&s+M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.line<r}function ru(t){
let e=0;for(let n of S.names)zo(n,t)&&(e+=3+O.get(n).count+(j?.entities.has(n)?1e3:0));return e}function il(t,e,n){let o={
x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*M.line},i=[...new Set([n,...j?[...j.entities].slice(0,60):[],
...se(60)])].filter(w=>S.names.has(w)).map(w=>L.get(w)),a=(w,T,R,B,q)=>R+2*q<=B?T+(R-B)/2:Math.max(T-q,Math.min(w,T+R+q-
B)),l=a(M.left-r.x/2,M.left,M.width,o.x,r.x/2),u=Q()==="columns"&&n===null?[l]:i.flatMap(({x:w})=>[w-r.x,w+M.mark+M.text*
M.grown-o.x]).map(w=>a(w,M.left,M.width,o.x,r.x)),c=i.flatMap(({y:w})=>[w-r.y,w+r.y-o.y]).map(w=>a(w,M.top,M.height,o.y,
M.line)),d=null;for(let w of new Set(u))for(let T of new Set(c)){let R={left:w,top:T,right:w+o.x,bottom:T+o.y};if(n!==null&&
!zo(n,R))continue;let B=ru(R);(!d||B>d.weight)&&(d={weight:B,left:w,top:T})}let g=L.get(n)??{x:M.left+M.width/2,y:M.top+
M.height/2},{left:b,top:y}=d??{left:g.x-o.x/2,top:g.y-o.y/2};return{scale:t,position:{x:b+(I.clientWidth/2-e.left)/t,y:y+
(I.clientHeight/2-e.top)/t}}}function al(t){if(!S.names.has(t))return;let e=F(),n=G.whole&&e>Qr()*.8?e:Math.max(e,Qr()),
o=ts(),[r,s]=[Nt({x:o.left,y:o.top}),Nt({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=nt()&&(o.right<
I.clientWidth||o.bottom<I.clientHeight);G.whole&&n===e&&!a||n===e&&zo(t,i)&&[...j?.entities??[]].every(l=>!S.names.has(l)||
zo(l,i))||(G.whole=!1,Ce(il(n,o,t)))}function Ce(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||L.size>
xe;G.asOpened=!1,oe({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function Fo(t){G.whole=!1,Ce({scale:Math.
min(6,Math.max(.005,F()*t))})}function os(t){let e=es(t,{left:10,right:10,...rl($o())},1.3);e&&(G.whole=!1,Ce(e))}function tl(t){
let e=jt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[f,u]=[Nt({x:s,y:a}),Nt({x:i,y:l})];return{left:f.x,right:u.x,
top:f.y,bottom:u.y}}),[o,r]=[0,0];for(let s of A.names.values()){let i=s.lines?Ya(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!le(e,i)||n.some(a=>ut(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function su(){let t=document.getElementById(
"beyond-view"),e=!W.printing&&!ct.size&&Q()!=="overview"&&A.names.size<=nl,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["names\
Beyond",o]:["namesWithoutRoom",r],a=i?h(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){
n({beyond:0,unnamed:0});return}n(tl($o())),t.hidden||n(tl([...$o(),...ol([t])]))}function ll(){kt("afterDrawing",su),kt(
"zoom",()=>{G.whole=!1,G.asOpened=!1}),kt("dragEnd",()=>{N.byFinger||(G.asOpened=!1)}),kt("resize",()=>requestAnimationFrame(
()=>{W.printing||(G.asOpened?Xt():G.whole&&Be())})),new MutationObserver(()=>{G.asOpened&&S.narrowed&&!W.printing&&Xt()}).
observe(document.getElementById("details"),{attributeFilter:["data-open"]})}function cl(t){let e=document.getElementById(
"details").getBoundingClientRect();zt();let[n]=p.lines,o=L.get(t)??(A.lines.has(n)?Tt(A.lines.get(n),.5):null);if(!e.height||
o===null)return;let[r,s,i]=[Xn(o),I.getBoundingClientRect(),F()],[a,l]=[s.left+r.x,s.top+r.y],f=e.left>0,u={across:(Math.
max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},c=f&&a+3*je>e.left?a-u.across:0,d=!f&&l+3*je>e.top?l-u.down:0;
if(!c&&!d)return;let{x:g,y:b}=ne();G.whole=!1,Ce({scale:i,position:{x:g+c/i,y:b+d/i}})}function on(){for(let t of document.querySelectorAll("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(
t.dataset.layout===Q()));document.getElementById("arrange-again").hidden=!ct.size}function fe(t){C({open:[...p.open.filter(e=>e!==t),t]}),J(h("groupOpened",{names:xt(t)}))}function fl(t){let e=o=>o!==null&&
(it.get(o)===t||it.get(o)?.startsWith(`${t}.`)),n=p.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));C({open:n,...e(p.focus)||
e(p.path)?st:{}}),J(rs())}function rs(){return h(S.groups.size===1?"oneGroup":"someGroups",{n:S.groups.size,names:Jn()})}var ul=null;function Pe(t){let e=wt.open?wt.querySelector(".told"):document.getElementById("told");wt.open||J(t),e.textContent=
t,clearTimeout(ul),ul=setTimeout(()=>{e.textContent=""},6e3)}var wt=m("dialog",{id:"notice","aria-labelledby":"notice-ti\
tle"});function rn(t,e,n=[]){wt.replaceChildren(m("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),m("div",{class:"b\
uttons"},...n,m("button",{type:"button",class:"leave",onclick:()=>wt.close()},h("close")),m("span",{class:"told",role:"s\
tatus"}))),wt.open||wt.showModal()}function qo(t,e,n=[],o=[]){let r=m("textarea",{readonly:"",rows:"8","aria-labelledby":"\
notice-title"},e);rn(t,[...n,r],o),r.select()}function ml(){wt.addEventListener("keydown",t=>t.stopPropagation()),document.
body.append(wt,m("div",{id:"told",class:"told","aria-hidden":"true"}))}function pl(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function dl(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function hl(){return Rn({...jn(),groups:new Set})}function jn(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(S.names),groups:new Set(S.groups.keys()),statements:[...E.statements]}}function _o(){return k.sources.
length?k.sources.length>3?h("sources",{n:k.sources.length}):k.sources.map(t=>is(t)).join("; "):""}function is(t){return[
v(t.title),v(t.age)&&`(${v(t.age)})`].filter(Boolean).join(" ")}function Go(){let{iri:t,version:e}=k.dataset;return[e&&h(
"version",{version:e}),t].filter(Boolean).join(", ")}function ss(){return Z()?h("partBetween",{from:P(p.focus),to:P(p.path)}):
!S.narrowed||!E.entities.has(p.focus)?"":h(p.steps===1?"partAround":"partFartherAround",{name:P(p.focus),n:p.steps})}function iu(){
return!j||S.narrowed?"":p.focus!==null?h("altFocus",{name:P(p.focus)}):p.lines.length?h("altLines",{statements:[...j.statements].
map(t=>$e(x.get(t))).join("; ")}):""}function Rn(t){return[v(k.title),ss(),_o()&&`${h("source")}: ${_o()}`,...k.notes.map(
v),re(),t.groups.size?h(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.size,names:Jn()}):"",h("shown",{names:t.names.
size,allNames:O.size,...Ue(t.statements)}),Go()&&`${h("dataset")}: ${Go()}`].filter(Boolean).join(" \xB7 ")}function au(t){
return[...t.groups].sort((e,n)=>S.groups.get(n).count-S.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function Uo(t){let{statements:e,
made:n}=Ue(t.statements),o=new Map;for(let s of t.statements){let{subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))
t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${gt(
s)} (${i})`);return[h("altShown",{title:v(k.title),names:un(t.names.size,"oneName","someNames"),statements:un(e,"oneStat\
ement","someStatements"),made:n}),ss()&&h("altPart",{part:ss()}),iu(),t.groups.size?h("altGroups",{groups:au(t).map(xt).
join("; ")}):"",r.length?h("altMost",{names:r.join("; ")}):"",_o()&&h("altSource",{source:_o()}),re()&&`${re()}.`].filter(
Boolean).join(" ")}async function lu(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData.setData("text/plain",t),i.clipboardData.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Ho(t,e,n){
await lu(t,e)?Pe(n):qo(h("copyByHand"),t)}function cu(t){return v(t.source)?k.sources.find(({id:e})=>e===t.origin):null}
function fu(t){let e=[v(t.said),v(t.when)].filter(Boolean).join("; "),n=cu(t),r=[(n&&(v(n.citation)||is(n)))?.replace(/[.\s]+$/,
""),v(t.where)].filter(Boolean).join(", ");return[$e(t)+(e&&` (${e})`),t.quote?[": ",m("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${h("dataset")}: ${[v(k.title),Go()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function uu(t){let e=m("p",{lang:D},fu(x.get(t)));return Ho(e.textContent,e,h("copiedStatement"))}function gl(t){return m(
"button",{type:"button",class:"copy",onclick:()=>uu(t)},h("copyWithSource"))}function mu(){return Ye().filter(t=>E.statements.
has(t))}function wl(){let t=k.variants.includes("plain")?3:void 0,e=p.date!==null,n=k.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>h(r));return e&&o.splice(5,0,re()),
[[...o.slice(0,t),...n?[h("changes")]:[]],...mu().map(r=>{let s=x.get(r);return[...[P(s.subject),v(X(s).label),s.object===
null?v(s.value):P(s.object),v(s.said),v(s.when),...e?[Te(r)]:[],s.quote,vt(s)].slice(0,t),...n?[Ii(s)]:[]]})].map(r=>r.map(
pl))}function yl(){let[t,...e]=wl(),n=(s,i)=>m("tr",{},s.map(a=>m(i,dl(a),a))),o=m("div",{lang:D},m("table",{border:"1",
cellspacing:"0",cellpadding:"4"},m("thead",{},n(t,"th")),m("tbody",{},e.map(s=>n(s,"td")))),m("p",{},hl())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return Ho(r,o,un(e.length,"copiedOneRow","copiedRows"))}function bl(){let t=D==="nl"?";":",",e=wl().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function ue(t,e=P(t)){return O.has(t)?m("button",{type:"button",class:"name",onclick:()=>C({focus:t,lines:[]})},e):m("b",
{},t)}function pu(t){if(!t.text)return t.quote?m("blockquote",{lang:t.language},m("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),m("m\
ark",{},o)),n=n.slice(r+o.length))}return m("blockquote",{lang:t.language},e,n)}function as(t,...e){let n=x.get(t),o=m("\
div",{class:"said"},m(n.denied?"b":"span",{},v(n.said)));for(let s of[v(n.when),Te(t),vt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return m("div",
{class:r,"data-statement":t},e,o,Ve(n),pu(n),gl(t))}function ls(t,e){return t.object===null?m("b",{},v(t.value)):ue(t.subject===
e?t.object:t.subject)}function xl(t,e){return m("div",{class:"statement"},ls(t,e),m("div",{class:"said"},v(t.why)),t.premises.
map(n=>{let o=x.get(n);return m("div",{class:"said"},`${h("basedOn")}: `,m("q",{lang:o.language},o.quote),` \xB7 ${v(o.said)}\
 \xB7 ${vt(o)}`)}))}function Zt(t){return m("h2",{tabindex:"-1"},t)}function Bn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?m("b",{},v(n.value)):ue(o?n.subject:n.object);return as(t,ue(o?e:n.subject),m(
"div",{},At(n,o)),r)}function Cn(t){return m("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[P(n.subject),At(n),n.object===
null?v(n.value):P(n.object)];return m("li",{class:n.denied?"statement denied":"statement","data-statement":e},m("button",
{type:"button",class:"name",onclick:()=>C({focus:null,lines:[e]})},o[0]," ",m("i",{},o[1])," ",o[2]),m("div",{class:"sai\
d"},m(n.denied?"b":"span",{},v(n.said)),vt(n)&&` \xB7 ${vt(n)}`))}))}var Yo=50,me={ids:[],until:Yo};function fs({one:t,other:e}){C({...st,between:[t,e]})}function du(t){let e=ft(t);return e===
null?ue(t):m("button",{type:"button",class:"name",onclick:()=>fe(e)},m("span",{class:"unseen"},`${h("openGroup")}: `),xt(
e))}function hu(t){let e=new Map;for(let n of t){let o=At(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Ml(){let t=vn();me.ids!==t&&(me={ids:t,until:Yo});let e=t.slice(0,me.until);return[Zt(ko()),
m("p",{class:"hint"},h("endsOf")),m("ul",{class:"counted"},p.between.map(n=>{let o=S.groups.get(ft(n));return m("li",{},
du(n)," ",o?m("span",{class:"count"},h("someNames",{n:o.count})):null)})),t.length?null:m("p",{class:"absent"},h("noneBe\
tween")),t.length?m("h3",{},h("relationsTitle")):null,m("ul",{class:"counted"},hu(t).map(([n,o])=>m("li",{},n," ",m("spa\
n",{class:"count"},String(o))))),t.length?m("h3",{},h("statementsOf")):null,Cn(e),e.length<t.length?m("p",{class:"more"},
h("partListed",{n:e.length,all:t.length})," ",m("button",{type:"button",onclick:gu},h("moreRows",{n:Math.min(Yo,t.length-
e.length)}))):null]}function gu(){let t=me.until;me.until+=Yo,Jt(),document.querySelectorAll("#chosen .choice button")[t].
focus(),J(h("partListed",{n:Math.min(me.until,me.ids.length),all:me.ids.length}))}var cs=new Set;function Sl(t){let e=tn.
get(ot(t))??[];if(!e.length)return null;let n=m("ul",{class:"counted"}),o=m("details",{class:"links",open:cs.has(t)?"":null},
m("summary",{},h("linksOfGroup",{n:e.length}),m("span",{class:"unseen"},` ${jo(t)}`)),n),r=()=>{if(!o.open){cs.delete(t);
return}cs.add(t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===ot(t)?s.other:s.one,a=ft(i)===null?P(i):xt(ft(
i));return m("li",{},m("button",{type:"button",class:"name",onclick:()=>fs(s)},a)," ",m("span",{class:"count"},h(s.ids.length===
1?"oneStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function kl(){document.getElementById("group-list").replaceChildren(...S.groups.size?[m("p",{},h("readGroups")),en.every(
o=>o.drawn)?"":m("p",{},h("strongestDrawn")),m("h3",{},h("groupsTitle")),wu()]:[]);let t=document.getElementById("groups");
if(t.hidden=!V.size||Q()!=="overview"||!S.groups.size&&!S.opened.size,t.hidden)return;let e=document.activeElement?.closest?.(
"#groups [data-group]")?.dataset.group,n=[...S.opened].filter(o=>!V.get(o).names.length||E.entities.size).sort();t.replaceChildren(
m("p",{},rs()),...n.map(o=>m("button",{type:"button","data-group":o,title:h("closeGroup"),onclick:()=>fl(o)},m("span",{"\
aria-hidden":"true"},"\xD7")," ",m("span",{class:"unseen"},`${h("closeGroup")}: `),xt(o)))),e!==void 0&&(t.querySelector(
`[data-group="${e}"]`)??I).focus({preventScroll:!0})}function wu(){let t=[...S.groups].sort(([e,{count:n}],[o,{count:r}])=>r-
n||(e<o?-1:1));return m("ul",{},t.map(([e,{count:n}])=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>fe(e)},
xt(e))," ",m("span",{class:"count"},String(n)),Sl(e))))}function yu(){let t=p.between.map(i=>L.get(i));if(t.includes(void 0)||t.every(el))return;let[e,n]=[t.map(({x:i})=>i),t.map(
({y:i})=>i)],o=60/F(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];os({left:r,top:s,width:Math.max(...e)+o-r,height:Math.max(
...n)+o-s})}var us="",vl="",ms=new Set;function Ol(t){ha(),Ea(),qt(),on(),kl(),It();let e=S.narrowed?`${p.focus} ${p.path}\
 ${p.steps}`:En()?[...S.names].sort().join(" "):"",n=`${Q()} ${e}`;us!==n||G.asOpened&&vl!==D?(Xt(),!us&&p.open.length&&
Zr(p.open[p.open.length-1])):(p.focus===null||!t)&&bu(),p.focus!==null&&t&&!S.narrowed&&al(p.focus),nt()&&(N.clicked||t&&
p.lines.length)&&cl(p.focus),p.between!==null&&t&&yu(),us=n,vl=D,ms=new Set(S.opened),lt()}function bu(){let t=p.open[p.
open.length-1],e=p.open.some(o=>S.opened.has(o)&&!ms.has(o)),n=[...ms].some(o=>!S.opened.has(o));n&&!S.opened.size?Xt():
t!==void 0&&(e||n)&&Zr(t)}var ps=[],Vo="";function ds({moved:t=!1}={}){It(),qi(),Jt(),ki();for(let e of ps)e.classList.remove("chosen");ps=j?[...j.
statements].map(e=>ht.get(e)).filter(Boolean):[];for(let e of ps)e.classList.add("chosen");Ol(t)}function xu(t){let e=t?
null:E;t||uo(),Yi(e)}function Mu(){if(p.between!==null)return ko();let t=j?.statements.size??0;return h(t===1?"chosenOne":
"chosen",{name:p.focus!==null?P(p.focus):h("statement"),n:t})}function hs(t){(p.language!==D||!t)&&($s(p.language),Qi(),
Oi());let e=t??{focus:null,lines:[],between:null},n=p.focus!==e.focus||p.lines.join(" ")!==e.lines.join(" ")||String(p.between)!==
String(e.between),o=Kt();if(xu(!t),vi(),yi(),Vi(),Hi(),H.open!==p.list&&!W.parts&&(H.open=p.list),n&&Ot(o?"details":null),
n&&o&&nt()&&document.getElementById("picture").scrollIntoView(),ds({moved:n&&!N.clicked}),!n){t&&Le()!==Vo&&J(Le()),Vo=Le();
return}Vo=Le(),document.getElementById("details").scrollTop=0,o&&!N.clicked&&ur(),J(o?Mu():Vo),N.clicked=!1}function Mt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Pn=null;function Dn(){if(Pn!==null)return Pn;Pn=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of O){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Pn.push({id:t,name:i,folded:` ${Mt(i)} `})}return Pn}
function El(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function gs(t){let e=Mt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Dn()){if(!e.every(i=>r.folded.includes(i)))continue;let s=El(r.folded,e)+(r.name===P(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Ct){let i=Math.max(...Object.values(
s).map(a=>El(` ${Mt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?O:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:P(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||O.get(s.id).count-O.get(r.
id).count||(r.id<s.id?-1:1))}var $n=12;function zn(t){return gs(t).slice(0,$n)}var Ll=6,Tl=5,Al=null;function Nl(t){let e=Mt(
t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=s=>e.every(i=>s.includes(` ${i}`)),o=[...Ut].
filter(([,{label:s,inverse:i,count:a}])=>a&&[s,i].some(l=>l&&Object.values(l).some(f=>n(` ${Mt(f)}`))));Al??=[...x].flatMap(
([s,{quote:i}])=>i?[{id:s,folded:` ${Mt(i)}`}]:[]);let r=[];for(let{id:s,folded:i}of Al){if(r.length===Tl)break;n(i)&&r.
push({statement:s})}return[...o.slice(0,Tl).map(([s])=>({relation:s})),...r]}function Su(t,e){if(Math.abs(t.length-e.length)>
1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-
o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===
[...s].reverse().join("")}var ku=5,Il=null;function vu(){return Il??=new Set(Dn().flatMap(({folded:t})=>t.trim().split("\
 "))),Il}function jl(t){return Mt(t).split(" ").filter(Boolean).map(o=>o.length<ku||Dn().some(({folded:r})=>r.includes(o))?
[o]:[...vu()].filter(r=>Su(o,r))).reduce((o,r)=>o.flatMap(s=>r.slice(0,5).map(i=>[...s,i])),[[]]).slice(0,25).map(o=>o.join(
" ")).find(o=>zn(o).length)??null}var Ou=60,Eu=40,Tu=7,Au=.9,Iu=.93,Lu=.35;function Nu(t){let e=new ae(t);for(let n of A.names.values()){let o=n.radius*1.2+
(n.id===p.focus||n.id===p.path?5:1);e.add(Ne(n.x,n.y,o)),n.lines&&e.add(qr({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=Yr(n);r&&e.add(Ne(r.x,r.y,r.radius+1))}for(let n of A.groups.values())e.add(Ne(n.x,
n.y,n.radius)),n.lines&&e.add(qr({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of A.
lines){let{denied:r}=x.get(n),s=r&&Tt(o,.5);s&&e.add(Ne(s.x,s.y,8));let i=Hr(n);i&&e.add(Ne(i.x,i.y,i.radius+1.5))}return e}
function ju(t,e){let n=new ae(e*6);for(let o of t){let r=A.lines.get(o),s=Math.ceil(In(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:l}=Tt(r,i/s);n.add({...Ne(a,l,e/6),of:o})}}return n}function Ru(t,e,n,o){let r=In(t),s=l=>Tt(t,l/r),i=[],a=Math.
max(o/2,r/Eu);for(let l=e+o*.3;l<=r-e-o*.8;l+=a){let[f,u]=[s(l-e),s(l+e)];if(Math.hypot(u.x-f.x,u.y-f.y)<2*e*Iu)continue;
let c=Math.atan2(u.y-f.y,u.x-f.x),[d,g]=[Math.cos(c),Math.sin(c)],b=[-.5,0,.5].map(q=>s(l+q*e)).map(({x:q,y:_})=>(_-f.y)*
d-(q-f.x)*g),[y,w]=[Math.min(0,...b),Math.max(0,...b)];if(w-y>Au*n)continue;let T=(y+w)/2,R=Qe((f.x+u.x)/2-g*T,(f.y+u.y)/
2+d*T,c,e,n),B=Math.abs(Math.atan2(g,Math.abs(d)));i.push({box:R,cost:Math.abs(l/r-.5)+Math.max(0,B-Lu)})}return i.sort(
(l,f)=>l.cost-f.cost).map(({box:l})=>l)}function Bu(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>bt(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function Cu(t,e,n){let o=[...j.statements].filter(w=>A.lines.has(w)&&ut(_r(A.lines.get(w)),n));if(o.length>Ou)return[];
A.standing??=Nu(t*6),String(A.coursed)!==String(o)&&Object.assign(A,{coursed:o,courses:ju(o,t)}),A.spots??=new Map;let r=new Map(
o.map(w=>[w,At(x.get(w))])),s=[],i=(w,T)=>A.courses.some(w,R=>!T(R.of)&&Tn(w,R)),a=(w,T,{rows:R,long:B},q)=>{let _=`${R.
length} ${T} ${w}`;return A.spots.has(_)||A.spots.set(_,Ru(A.lines.get(w),(B*T+q)/2+2,T*.52*R.length,T)),A.spots.get(_)},
l=(w,T,R,B)=>{let{rows:q}=R,_=q.length>1||X(x.get(w)).symmetric?0:T*.75,Y=a(w,T,R,_).find(U=>le(n,U)&&!s.some(tt=>Tn(U,tt))&&
(U.free??=!A.standing.some(U,tt=>Tn(U,tt)))&&!i(U,B));return Y&&{...Y,text:r.get(w),rows:q,type:T,head:_,colour:Ln(w)}},
f=(w,T)=>r.get(w)===r.get(T)&&Ln(w)===Ln(T),u=w=>[x.get(w).subject,x.get(w).object],c=w=>T=>f(w,T)&&String(u(w))===String(
u(T)),d=w=>T=>f(w,T)&&u(w).some((R,B)=>R===u(T)[B]),g=w=>In(A.lines.get(w))-yt(r.get(w),"italic")*t,b=o.sort((w,T)=>g(w)-
g(T)),y=[...new Set([t,e])];for(let[w,T,R]of[c,d].flatMap(B=>y.flatMap(q=>[0,1].map(_=>[B,q,_]))))for(let B of[...b]){let q=Bu(
r.get(B))[R];if(!q||!b.includes(B))continue;let _=l(B,T,q,w(B));if(!_)continue;let Y=U=>A.courses.some(_,tt=>tt.of===U&&
Tn(_,tt));_.ids=b.filter(U=>U===B||c(B)(U)||w(B)(U)&&Y(U)),b=b.filter(U=>!_.ids.includes(U)),s.push(_)}return s}function ws(t){
return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(1).match(/../g)).map(n=>parseInt(n,16))}function Rl(t){let[e,n,o]=ws(
t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Pu(t){let[e,n]=[
ws(t),ws($.text)],o=Rl($.ground);for(let r=0;r<1;r+=.1){let s=`#${e.map((l,f)=>Math.round(l+(n[f]-l)*r).toString(16).padStart(
2,"0")).join("")}`,[i,a]=[Rl(s),o].sort((l,f)=>l-f);if((a+.05)/(i+.05)>=Tu)return s}return $.text}function Bl(t,e,n,o){A.
words=Cu(e,n,o);for(let r of A.words){t.save(),t.translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.
PI:r.turn),t.fillStyle=$.ground,t.globalAlpha=.92,t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),
t.globalAlpha=1,t.fillStyle=Pu(r.colour),t.textAlign="center",t.textBaseline="middle",r.rows.forEach((i,a)=>{Ht(t,i,(s?1:
-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.
moveTo(a,0);for(let l of[-1,1])t.lineTo(a-i*r.head*.8,l*r.head*.36);t.closePath(),t.fill()}t.restore()}}var Du="http://www.w3.org/2000/svg";function pt(t,e={},...n){let o=document.createElementNS(Du,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?mt(s):s);return o.append(...n),o}function mt(t){return String(Math.
round(t*100)/100)}function Wn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Cl={M:2,L:2,C:6},$u=100,Pl={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},zu={middle:.35,
top:.8,hanging:.8,bottom:-.2},Wu={center:"middle",right:"end",end:"end"},te=class{constructor(e){Object.assign(this,Pl,{
area:e,drawing:pt("g"),bounds:null}),this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this;this.kept.push({...Object.fromEntries(Object.
keys(Pl).map(r=>[r,this[r]])),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),f=(a-i)/l,u=4/3*Math.tan(f/4),c=(d,g)=>{let[b,y]=[o*(Math.cos(d)-g*Math.
sin(d)),r*(Math.sin(d)+g*Math.cos(d))];return[e+b*Math.cos(s)-y*Math.sin(s),n+b*Math.sin(s)+y*Math.cos(s)]};this.lineTo(
...c(i,0));for(let d=0;d<l;d+=1){let[g,b]=[i+d*f,i+(d+1)*f];this.bezierCurveTo(...c(g,u),...c(b,-u),...c(b,0))}}rect(e,n,o,r){
this.moveTo(e,n);for(let s of[[e+o,n],[e+o,n+r],[e,n+r]])this.lineTo(...s);this.closePath()}roundRect(e,n,o,r,s){let[i,a]=[
e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.PI/
2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Cl[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>$u&&(this.stroke(),this.beginPath()),this.step(...e.steps.slice(o,o+1+Cl[e.steps[o]]))}this.mark(
{fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,"stroke-\
dasharray":this.dash.length?this.dash.map(o=>mt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin==="m\
iter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
i=>i.slice(1));if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+
n})).reduce(An),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:f})=>`${mt(l)} ${mt(f)}`).join(" ")).join("");this.write(pt(
"path",{d:s,...e}),r)}type(){let[,e]=this.font.match(/([\d.]+)px/),n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return Fs(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),f=this.at(n,o),u=this.measureText(e).width*this.place.
scale,c=Wu[this.textAlign]??null,d=-(c==="middle"?u/2:c?u:0),{turn:g}=this.place,b=Qe(f.x+(d+u/2)*Math.cos(g),f.y+(d+u/2)*
Math.sin(g),g,u/2,r*.8);this.write(pt("text",{x:f.x,y:f.y+r*(zu[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:u,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":c,transform:g?`rotate(${mt(g*180/Math.PI)} ${mt(f.x)} ${mt(
f.y)})`:null},Wn(e)),b)}write(e,n){if(!ut(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?An(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=pt("g",{},pt("title",{},Wn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var Fu=3e3,qu=120,De=null,ys=null;function Dl(t){if(t instanceof te){_u(t);return}let e=jt(),n=F();if(De!==null&&De.version===
ge&&Math.abs(De.scale-n)<n*.001&&le(De.part,e)||(clearTimeout(ys),W.printing||(ys=setTimeout(Gu,qu))),De===null)return;let{
part:r,canvas:s}=De;t.save(),t.globalAlpha=j?$t():.4,t.drawImage(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function $l(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&S.names.has(e)&&S.names.
has(n))}function _u(t){let e=new nn;for(let{subject:n,object:o}of $l())e.moveTo(L.get(n).x,L.get(n).y),e.lineTo(L.get(o).
x,L.get(o).y);t.save(),t.globalAlpha=j?$t():.4,t.strokeStyle=$.line,t.lineWidth=.7/F(),t.stroke(e),t.restore()}function Gu(){
let t=jt(.5),e=F(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=$.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:ge},s=$l(),i=0,a=()=>{if(r.version===ge){o.beginPath();for(let l=Math.min(s.length,i+Fu);i<
l;i+=1){let[f,u]=[L.get(s[i].subject),L.get(s[i].object)];Math.max(f.x,u.x)<t.left||Math.min(f.x,u.x)>t.right||Math.max(
f.y,u.y)<t.top||Math.min(f.y,u.y)>t.bottom||(o.moveTo(f.x,f.y),o.lineTo(u.x,u.y))}if(o.stroke(),i<s.length){ys=setTimeout(
a);return}De=r,lt()}};a()}function Uu(t,e){for(let[n,o]of A.names)o.lines&&!Do.has(n)&&ut(o,e)&&Re(t,n)}function Hu(t){let e=new Map;for(let[n,o]of A.
names){if(o.lines)continue;let{fill:r}=rt(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=j?$t():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of A.names)o.lines&&!o.covers&&Re(t,n);for(let n of S.groups.keys())Ur(t,n)}function Yu(t){zt(),Do.clear(),ja(
t),Aa(t),A.rest&&Dl(t);for(let e of A.lines.keys())(!j||!j.statements.has(e))&&Kr(t,e,!1)}function Vu(t){Hs()?Uu(t,jt()):
Hu(t);for(let[r,s]of A.names)s.covers&&Re(t,r);if(S.names.has(z.at)&&Re(t,z.at),!j){A.words=[];return}for(let r of j.statements)
A.lines.has(r)&&Kr(t,r,!0);for(let r of j.entities)Re(t,r);let e=Nt({x:3,y:3}),n=Nt({x:I.clientWidth-3,y:I.clientHeight-
3}),o=Pt()/F();Bl(t,Math.max(M.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function zl(){Js({radiusOf:t=>ft(t)===
null?O.get(t).size:V.get(ft(t)).radius,draw:(t,e)=>ft(e)===null?Re(t,e):Ur(t,ft(e))}),kt("beforeDrawing",Yu),kt("afterDr\
awing",Vu)}function ee(t){let e=F(),n=!N.byFinger&&Po(t,e,_a).length>0,o=Va(t,n?0:void 0),r=o===null?Ra(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=N.byFinger?Ju(t):{name:o,group:r,lines:Po(t,e)},{bundle:i,distance:a}=s.
name===null?Ia(t,N.byFinger?je:Co,e):{bundle:null};return i!==null&&(!s.lines.length||a<ce(A.lines.get(s.lines[0]),t,je/
e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Ko(t){let e=I.getBoundingClientRect();return Nt({x:t.clientX-e.
left,y:t.clientY-e.top})}function Ku(t,e){let n={name:null,distance:1/0};for(let[o,r]of A.names){let s=Math.max(r.left-t.
x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Ju(t){let e=je/F(),{name:n,distance:o}=Ku(t,e),r=Po(t,Co/e),s=r.length?ce(A.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var Fn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Xu=20;function bs(t,e){ct.set(t,e),L.set(t,e),
It(),qt(),lt()}function Wl(t,e){let n=L.get(t);N.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function xs(){let{name:t,went:e}=N.
dragged;return N.dragged=null,on(),lt(),e&&J(h("namePlaced",{name:P(t)})),e}function Fl(){kt("dragStart",({pointer:t})=>{
if(N.byFinger)return;let{name:e}=ee(t.canvas);e!==null&&(Wl(e,t.canvas),gn(!1))}),document.addEventListener("pointermove",
t=>{if(!N.dragged||!t.isPrimary)return;let e=Ko(t);N.dragged.went=!0,bs(N.dragged.name,{x:Math.round(e.x+N.dragged.x),y:Math.
round(e.y+N.dragged.y)})}),kt("dragEnd",()=>{N.byFinger||(G.whole=!1,N.dragged&&(xs(),gn(!0)))}),wn.push(()=>{p.focus!==
N.placing&&(N.placing=null)})}function ql({event:t,pointer:e}){if(!N.byFinger||t.type!=="press")return!1;let{name:n}=ee(
e.canvas);return n===null||N.placing!==null?(N.rested=e,!0):(Wl(n,e.canvas),lt(),!0)}function _l(t){N.placing=N.placing===
t?null:t,Jt(),(N.placing===null||!nt())&&document.getElementById("move-name")?.focus({preventScroll:!0}),N.placing!==null&&
(nt()&&Ot(null),Pe(h("pickPlace",{name:gt(t)})))}function Gl({pointer:t}){if(N.placing===null)return!1;let e=N.placing;return N.
placing=null,L.has(e)?(bs(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),on(),Jt(),Pe(h("namePlaced",{name:gt(e)})),
!0):!1}function Ul(t,e){let[n,o]=Fn[e],{x:r,y:s}=L.get(t),i=Xu/F();bs(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),on(),
Wo(t),J(h("nameMoved",{name:P(t),where:h("sides").split(", ")[Object.keys(Fn).indexOf(e)]}))}var Qu=2;function Hl(){kt("click",t=>{if(ql(t)||Gl(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=ee(e.canvas);
if(o!==null){fe(o);return}if(s!==null){if(String(p.between)===String([s.one,s.other]))return;N.clicked=!0,fs(s);return}if(n===
null&&!r.length){Kt()&&C(st);return}n===p.focus&&r.join(" ")===p.lines.join(" ")||(N.clicked=!0,C({focus:n,lines:r}))}),
I.addEventListener("mousemove",t=>{if(N.dragged)return;let{name:e,group:n,lines:o,bundle:r}=ee(Ko(t));I.title=e!==null&&
gt(e)!==P(e)?P(e):"",I.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),kt("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=ee(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,F()*
Qu),i=F()/s,{x:a,y:l}=ne();G.whole=!1,Ce({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Zu=9,pe=new Map,Yl=0;function tm(t){let e=jt(),n=F(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
Qt.top)}function em(t,e){let n=e;if(pe.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),tm(e)),a=i-e+Yl,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let f=scrollY-l,u=Math.abs(a-f)>=1;n=u?e+f:i,Yl=u?0:a-f}if(!t&&!n)return;G.whole=
!1,G.asOpened=!1;let o=F(),{x:r,y:s}=ne();oe({position:{x:r-t/o,y:s-n/o},animation:!1})}function Vl(){I.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==N.byFinger&&gn(!e),N.byFinger=e,e&&pe.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),I.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(N.byFinger=!1);let e=pe.get(t.
pointerId);if(!e||N.dragged||(e.moves||=pe.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Zu,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),em(n/pe.size,o/pe.size)});
for(let t of["pointerup","pointercancel"])I.addEventListener(t,e=>{let n=pe.get(e.pointerId);if(!pe.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?N.rested:null;if(N.rested=null,o&&Ks(o),!N.dragged)return;let{name:r}=N.dragged;xs()||
t==="pointercancel"||(N.clicked=!0,C({focus:r,lines:[]}))});I.addEventListener("touchend",t=>{t.cancelable&&(t.preventDefault(),
document.activeElement?.matches("input")&&document.activeElement.blur())},{passive:!1}),I.addEventListener("contextmenu",
t=>{N.byFinger&&t.preventDefault()})}function Kl(){K("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function de(t){return p.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target.closest?.("input:not([type=checkbox]), textarea, select")}function nm(t,[e,n]){let o=L.get(t),r=O.has(t)?mo(t):new Map,s=Q()==="columns"&&!Z(),i=null;for(let[a,l]of L){let[f,u]=[
l.x-o.x,l.y-o.y],c=f*e+u*n,d=Math.abs(f*n)+Math.abs(u*e);if(a===t||c<1||(s?n&&d>1:d>c))continue;let g=[n&&s||r.has(a)?0:
1,c+2*d];i&&(g[0]-i.distance[0]||g[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:g})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function Jl(){if(L.has(z.at))return z.at;if(L.has(p.focus))return p.focus;let t=se(
1).find(n=>L.has(n)),[e]=[...S.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?ot(e[0]):[...L.
keys()][0]??null)}function Jo(){return z.at!==null&&z.at.startsWith("group ")?z.at.slice(6):null}function om({name:t,by:e,
across:n}){let o=et.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&At(r,r.object!==t),!r&&
n&&h("notLinked"),P(t),v(rt(t).label),h(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Xl(t){
z.at=t.name,z.by=t.by,J(Jo()===null?om(t):jo(Jo())),Wo(z.at),lt()}function Ql(){I.addEventListener("focus",()=>{if(!I.matches(
":focus-visible"))return;let t=Jl();t!==null&&Xl({name:t,by:null})}),I.addEventListener("blur",()=>{z.at=null,lt()}),I.addEventListener(
"keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Fn){if(t.preventDefault(),z.at=Jl(),t.shiftKey&&O.has(z.at)){
Ul(z.at,t.key);return}let e=z.at===null?null:nm(z.at,Fn[t.key]);e?Xl(e):z.at!==null&&J(h("noFurther"))}else if(t.key==="\
Enter"||t.key===" "){if(t.preventDefault(),z.at===null)return;Jo()!==null?fe(Jo()):z.at===p.focus?ei():C({focus:z.at,lines:[]})}else
t.key==="l"&&de(t)&&(z.by===null?J(h("noLine")):C({focus:null,lines:[z.by]}))})}function tc(){let t=[...document.querySelectorAll("#arrangements [data-layout]")];for(let e of t)e.addEventListener("cli\
ck",()=>C({layout:e.dataset.layout===k.opens?null:e.dataset.layout}));document.getElementById("arrange-again").addEventListener(
"click",()=>{ct.clear(),ds(),Xt(),I.focus({preventScroll:!0}),J(h("arrangedAgain"))})}function Zl(t){t.preventDefault(),
H.open=!0,H.scrollIntoView(),H.querySelector("summary").focus({preventScroll:!0})}function Ms(){let t=document.querySelector(
"main").getBoundingClientRect().top+scrollY,e=H.querySelector("summary").getBoundingClientRect().height+1,n=o=>document.
querySelector(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("#t\
ake > button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function ec(){for(let t of document.querySelectorAll(
"[data-sheet]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!=="true";nt()?Ot(e?t.dataset.sheet:
null):(t.setAttribute("aria-expanded",String(e)),document.getElementById(t.dataset.sheet).toggleAttribute("data-open",e)),
document.getElementById(t.dataset.sheet).scrollTop=0});for(let t of document.querySelectorAll("[data-shut]"))t.addEventListener(
"click",()=>Se(()=>Ot(null)));document.getElementById("to-list").addEventListener("click",Zl),document.getElementById("s\
kip-to-list").addEventListener("click",Zl),document.getElementById("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
I.focus()}),H.addEventListener("toggle",()=>{W.parts||(H.open!==p.list&&eo({list:H.open}),H.open&&requestAnimationFrame(
()=>H.scrollIntoView({block:"nearest"})))}),H.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),C({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Fe(),scrollTo(0,0))});for(let t of document.
querySelectorAll("#languages button"))t.addEventListener("click",()=>C({language:t.dataset.to}));for(let t of document.querySelectorAll(
"[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="fit"?ns():Fo(t.dataset.zoom==="in"?1.35:1/1.35)});document.
addEventListener("keydown",t=>{if(t.key==="Escape"){let e=!Kt()&&!(nt()&&document.querySelector("aside[data-open]"));Se(
()=>{Ot(null),C(e?{...st,open:[]}:st)}),Zs();return}de(t)&&(t.key==="/"&&(t.preventDefault(),document.getElementById("qu\
ery").focus()),(t.key==="+"||t.key==="=")&&Fo(1.35),t.key==="-"&&Fo(1/1.35),t.key==="0"&&ns())})}function nc(){addEventListener(
"resize",Ms),Ms();let t=new ResizeObserver(Ms);for(let e of[document.querySelector("header"),H.querySelector("summary"),
document.querySelector("#take > button")])t.observe(e)}var Ss=4;function rm({weakest:t}){let e=t.keys[0];return Vt(e)===0?m("p",{},h("noWeakLink")):m("p",{},h("weakestLink"),"\
 ",m("b",{},v(x.get(e).said)),` (${gt(t.from)} \u2013 ${gt(t.to)})`)}function sm(t,e,n){return[n>1?m("h3",{},h("pathNumb\
er",{n:e+1,all:n})):null,m("div",{class:"weakest"},rm(t)),m("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>m("li",{},
r.map(s=>Bn(s,o)))))]}function oc(){let t=Zt(h("pathTitle",{from:gt(p.focus),to:gt(p.path)})),e=m("p",{class:"explore"},
m("button",{type:"button",onclick:()=>C({path:null,through:!1})},h("pathOff"))),n=Z();if(p.path===p.focus)return[t,m("p",
{},h("pathToItself")),e];if(!n){let{otherwise:i}=Ke();return[t,m("p",{class:"none"},h(i?"noPathWithout":"noPathEither")),
i?m("p",{class:"explore"},m("button",{type:"button",onclick:()=>C({through:!0,structural:Dt.get("structural").read([])})},
h("throughStructural"))):null,E.statements.size<x.size?m("p",{class:"absent"},h("onlyWithinShown")):null,e]}let o=Wi(),r=Fi(),
s=n.layers.length-1;return[t,m("p",{},[h(s===1?"oneStep":"someSteps",{n:s}),r>1?h("asManyPaths",{n:r}):null,p.through?h(
"withStructural"):null].filter(Boolean).join(" ")),e,o.slice(0,Ss).map((i,a)=>sm(i,a,Math.min(r,o.length))),r>Ss?m("p",{
class:"absent"},h("morePaths",{n:r-Ss})):null]}function rc(){let t=[1,2,3].map(e=>m("button",{type:"button","data-steps":e,
"aria-pressed":String(p.steps===e),"aria-label":h(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>C({steps:p.steps===e?null:
e})},String(e)));return m("div",{class:"explore"},m("div",{role:"group","aria-label":h("nearby")},m("span",{},h("nearby")),
" ",m("span",{class:"joined"},t)),m("button",{type:"button",id:"path-to","aria-pressed":String(N.picking),onclick:()=>im(
!N.picking)},h("pathTo")),L.has(p.focus)?m("button",{type:"button",id:"move-name","aria-pressed":String(N.placing===p.focus),
onclick:()=>_l(p.focus)},h("moveName")):null,N.picking?m("p",{class:"hint",role:"status"},h("pickOther")):null)}function im(t){
if(N.picking=t,Jt(),!t){document.getElementById("path-to")?.focus();return}nt()&&Ot(null),document.getElementById("query").
focus(),J(h("pickOther"))}function sc(){document.addEventListener("keydown",t=>{if(t.key!=="f"||!de(t))return;let e=p.focus??
(E.entities.has(z.at)?z.at:null);e!==null&&C({focus:e,lines:[],steps:p.steps===null||e!==p.focus?1:null})})}function ic(t){if(p.theme===null||!co(p.theme).has(t)||co(p.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===p.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>P(r.subject))));
return m("p",{class:"absent"},h("throughList",{theme:P(p.theme),list:[...e].join("; ")}))}function ks(){let{names:t,lines:e}=yr(
p);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s)))return null;let o=Mn(p,t,e).map(({part:s})=>h(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=br(p,t,e);return p.date!==null&&e.some(s=>E.aside.has(s))&&(o.push(h("h\
iddenByDate",{date:Ae(p.date)})),r.date=null),o.length?m("p",{class:"not-shown"},h("notShown",{reasons:o.join("; ")})," ",
m("button",{type:"button",onclick:()=>C(r)},h("showAllTheSame"))):null}function am(t){let e=new Map,n=(o,r)=>{let s=X(o),i=o.subject===t||s.symmetric,a=JSON.stringify([s.structural,!i,s.order,
o.relation,!!o.denied]);e.has(a)||e.set(a,{words:At(o,!i),order:[s.structural,!i,s.order],items:[]}),e.get(a).items.push(
r)};for(let o of et.get(t))(E.statements.has(o)||E.aside.has(o))&&n(x.get(o),{key:o,statement:x.get(o)});for(let o of E.
inferred)X(o).symmetric||(o.subject===t||o.object===t)&&n(o,{statement:o});return[...e.values()].sort((o,r)=>o.order[0]-
r.order[0]||o.order[1]-r.order[1]||o.order[2]-r.order[2])}function lm(t){let n=/^https?:\/\//i.test(t.iri)?m("a",{href:t.
iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return m("dd",{},n,` (${h(t.match)}\
)`)}function cm(t){let e=O.get(t),n=new Set([Mt(v(e.label))]),o=[];for(let s of[v(e.short),...e.alternative[D]||[],...e.
hidden])s&&!n.has(Mt(s))&&(n.add(Mt(s)),o.push(s));let r=m("dl");return o.length&&r.append(m("dt",{},h("otherNames")),...o.
map(s=>m("dd",{},s))),v(e.note)&&r.append(m("dt",{},h("note")),m("dd",{},v(e.note))),e.identifiers.length&&r.append(m("d\
t",{},h("identifiers")),...e.identifiers.map(lm)),r.childNodes.length?r:null}function fm(t){let e=x.get(t),n=h("deadline\
Of",{name:v(O.get(e.subject)?.short)||e.subject}),o=e.days.firstStart===e.days.lastEnd;return m("p",{class:"deadline"},ue(
e.subject,n),": ",h(o?"byDay":"inPeriod",{value:v(e.value)}),` (${v(e.said)})`,e.quote?[" (",m("q",{lang:e.language},e.quote),
")"]:null)}function um(t){let e=O.get(t),n=am(t),o=et.get(t).filter(r=>!E.statements.has(r)&&!E.aside.has(r)).length;return[
Zt(P(t)),m("p",{class:"kind"},Un(rt(t),e.envisaged),v(rt(t).label)),Ve(e),ks(),ic(t),rc(),e.envisaged?m("p",{class:"envi\
saged"},h("onlyEnvisaged")):null,cm(t),n.length||o?null:m("p",{class:"absent"},h("noStatements")),n.map(r=>[m("h3",{},r.
words),r.items.map(({key:s,statement:i})=>s?as(s,ls(i,t)):xl(i,t))]),(e.deadlines||[]).map(fm),e.onlyOfParts?m("p",{class:"\
absent"},h("onlyOfParts")):null,o>0?m("p",{class:"absent"},h(o===1?"oneLeftOut":"leftOut",{n:o})):null,e.notStated?m("p",
{class:"absent"},v(e.notStated)):null]}function mm(t){let e=x.get(t),n=[e.subject,e.object],o=(et.get(e.subject)||[]).filter(
r=>{let s=x.get(r);return r!==t&&E.statements.has(r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==
s.object==(e.subject!==e.object)});return[Zt(h("statement")),ks(),Bn(t),o.length?m("h3",{},h("statementsBetween")):null,
o.map(r=>Bn(r))]}function pm(t){let e=gi(t);return e!==null?[Zt(e),Cn(t)]:[Zt(h("statementsHere",{n:t.length})),m("p",{class:"\
hint"},h("chooseOne")),Cn(t)]}function dm(){return p.focus!==null?p.path!==null?oc():um(p.focus):p.between!==null?Ml():p.
lines.length>1?pm(p.lines):mm(p.lines[0])}function ac(){let t=document.getElementById("chosen"),e=document.getElementById(
"reading"),n=Kt();t.hidden=!n,e.hidden=n;let o=m("button",{type:"button",class:"clear","aria-label":h("clear"),title:`${h(
"clear")} (Esc)`,onclick:()=>C(st)},"\xD7");if(t.replaceChildren(...n?[o,...dm().flat(3).filter(i=>i!==null)]:[]),n)return;
document.getElementById("read-columns")?.toggleAttribute("hidden",Q()!=="columns");let r=Or(),s=se(5,r).filter(i=>r(i)>0);
document.getElementById("most").replaceChildren(...s.length?[m("h3",{},h("mostNamed")),m("ul",{},s.map(i=>m("li",{},ue(i),
" ",m("span",{class:"count"},String(r(i))))))]:[])}var hm=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function lc(){let t=m(
"input",{type:"checkbox",id:"single-keys"});t.checked=p.keys,t.addEventListener("change",()=>C({keys:t.checked}));let e=[
m("dl",{class:"keys"},hm.map(([r,s])=>m("div",{},m("dt",{},r.split(" ").flatMap(i=>[" ",m("kbd",{},i)]).slice(1)),m("dd",
{},h(s))))),m("label",{class:"switch"},t,m("span",{},h("singleKeys")))],n=m("p",{},h("helpPointer")),o=matchMedia("(poin\
ter: coarse)").matches;rn(h("help"),o?[n,...e]:[...e,n]),o&&(wt.scrollTop=0)}function cc(){document.getElementById("help").
addEventListener("click",lc),document.addEventListener("keydown",t=>{t.key!=="?"||!de(t)||(t.preventDefault(),lc())})}function fc(){let t=document.getElementById("query"),e=document.getElementById("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.
setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),o=-1},s=d=>{o=d;let g=[...e.querySelectorAll(
"[id]")];g.forEach((b,y)=>b.setAttribute("aria-selected",String(y===d))),!(d<0)&&(t.setAttribute("aria-activedescendant",
g[d].id),g[d].scrollIntoView({block:"nearest"}))},i=({id:d,relation:g,statement:b})=>{r(),t.value="",g!==void 0?C({...st,
relation:new Set([g]),...Ut.get(g).structural?{structural:!0}:{}}):b!==void 0?C({focus:null,lines:[b]}):C({focus:d,lines:[]})},
a=d=>m("li",{class:"none",role:"option","aria-disabled":"true"},d),l=({relation:d,statement:g})=>{if(d!==void 0){let{label:w,
count:T}=Ut.get(d),R=`${h("foundRelation")}, ${h(T===1?"oneStatement":"someStatements",{n:T})}`;return[m("span",{},v(w),
m("span",{class:"hint"},R))]}let b=x.get(g),y=[h("foundQuote"),vt(b)].filter(Boolean).join(", ");return[m("span",{},m("q",
{lang:b.language},b.quote),m("span",{class:"hint"},y))]},f=({id:d,name:g})=>{let b=P(d)===g||` ${Mt(P(d))}`.endsWith(` ${Mt(
g)}`),y=m("span",{class:"hint"},v(rt(d).label),b?"":` \xB7 ${h("alsoWritten",{name:g})}`);return[Un(rt(d),O.get(d).envisaged),
m("span",{},P(d),y)]},u=()=>{let d=gs(t.value);n=d.slice(0,$n),n.length<Ll&&n.push(...Nl(t.value));let g=n.length?null:jl(
t.value);if(g!==null&&(n=zn(g)),e.replaceChildren(...n.map((y,w)=>{let T=m("li",{role:"option",id:`result-${w}`,"aria-se\
lected":"false"},y.id===void 0?l(y):f(y));return T.addEventListener("mousedown",R=>{R.preventDefault(),i(y)}),T})),!Mt(t.
value)){r();return}n.length||e.append(a(h("noResults"))),d.length>$n&&e.append(a(h("moreFound",{n:$n,all:d.length}))),g!==
null&&e.prepend(a(h("didYouMean")));let b=n.length===1?h("oneResult"):n.length?h("results",{n:Math.max(d.length,n.length)}):
h("noResults");J(g===null?b:`${h("didYouMean")} ${n.map(({id:y})=>P(y)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-e\
xpanded","true"),c(),n.length?s(0):o=-1},c=()=>{if(e.hidden)return;let d=window.visualViewport,g=d.offsetTop+d.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(g))}px)`};for(let d of["resize","sc\
roll"])window.visualViewport?.addEventListener(d,c);t.addEventListener("input",u),t.addEventListener("focus",()=>{Dn(),t.
value&&u()}),t.addEventListener("blur",r),t.addEventListener("keydown",d=>{d.key==="ArrowDown"||d.key==="ArrowUp"?(d.preventDefault(),
e.hidden&&u(),n.length&&s((o+(d.key==="ArrowDown"?1:-1)+n.length)%n.length)):d.key==="Enter"?(d.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):d.key==="Escape"&&(t.value||!e.hidden)&&(d.stopPropagation(),d.preventDefault(),t.value="",r())}),document.
getElementById("search").addEventListener("submit",d=>d.preventDefault())}function uc(){K("change",ve(k.changes.map(t=>t.id))),xn.push(Xo),_t.push({on:()=>p.change!==null,name:t=>p.change===null||
Xo.name(p.change,t),statement:t=>p.change===null||Xo.statement(p.change,t)})}var Xo={part:"change",name:(t,e)=>t.has(O.get(
e).change||"unchanged")||et.get(e).some(n=>Xo.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function mc(){oi(),mi(),di(),bi(),Bi(),uc(),Ai(),Kl(),Di()}var Qo=16/2.54*72,sn=6,dt=10,Zo=Math.floor(we*Qo/sn)-1;function Os(t){let e=new Set([...t.drawn].map(c=>O.get(c).class)),
o=k.families.flatMap(c=>c.classes.map(d=>d.id)).filter(c=>e.has(c)).map(c=>{let d=Ct.get(c);return{text:v(d.label),draw:(g,b,y,w)=>pc(
g,d,!1,b,y,w)}});[...t.drawn].some(c=>O.get(c).envisaged)&&o.push({text:h("envisaged"),draw:(c,d,g,b)=>pc(c,ir,!0,d,g,b)});
let r=t.statements.filter(c=>A.lines.has(c)).map(c=>x.get(c)),s=k.modalities.filter(({id:c})=>r.some(d=>!d.holder&&d.modality===
c)).map(({label:c,line:d})=>({text:v(c),wide:!0,draw:(g,b,y,w)=>vs(g,k.lines[d],!1,b,y,w)}));r.some(c=>c.holder)&&s.push(
{text:h("someonesView"),wide:!0,draw:(c,d,g,b)=>vs(c,k.lines.thin,!1,d,g,b)}),r.some(c=>c.denied)&&s.push({text:h("denie\
d"),wide:!0,draw:(c,d,g,b)=>vs(c,k.lines.solid,!0,d,g,b)});let i=new Set([...t.groups].flatMap(c=>[...S.groups.get(c).fills.
keys()])),a=k.families.map(({label:c,classes:[{id:d}]})=>({label:c,fill:Ct.get(d).fill})).filter(({fill:c})=>i.has(c)).map(
({label:c,fill:d})=>({text:v(c),draw:(g,b,y,w)=>gm(g,d,b,y,w)})),l=new Set([...[...t.drawn].map(c=>O.get(c).change),...r.
map(c=>c.change)]),f=k.changes.filter(({id:c})=>c in Ir&&l.has(c)).map(({id:c,label:d})=>({text:v(d),draw:(g,b,y,w)=>Bo(
g,c,b+w*.5,y,w*.42)}));return[{title:h("changes"),items:f},{title:h("kinds"),items:o},{title:h("groupRims"),items:a},{title:h(
"said"),items:s}].filter(({items:c})=>c.length)}function pc(t,e,n,o,r,s){let i=s*.44;Xr(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?$.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function gm(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function vs(t,e,n,o,r,s){t.strokeStyle=
$.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
$.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function dc(t,e,n){
let o=[""],r=s=>yt(s)*e;for(let s of t.split(/\s+/).filter(Boolean)){let i=o.length-1;if(r(`${o[i]} ${s}`)<=n){o[i]=`${o[i]}\
 ${s}`.trim();continue}for(;r(s)>n;){let a=[...s];for(;a.length>1&&r(a.join(""))>n;)a.pop();o.push(a.join("")),s=s.slice(
a.join("").length)}o.push(s)}return o.filter(Boolean)}function hc(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,f,u="")=>(t.textBaseline=
"middle",t.fillStyle=$.text,Ht(t,l,f,i,r,u),f+yt(l,u)*r);for(let{title:l,items:f}of Os(e)){let u=a(`${l}:`,dt,"600")+r;for(let{
text:c,wide:d,draw:g}of f){let b=r*(d?3:1.5);u+b+yt(c)*r>n-dt&&u>dt&&(u=dt,i+=s),t.save(),g(t,u,i,r),t.restore();let y=dc(
c,r,n-2*dt-b);y.forEach((w,T)=>{T&&(i+=s),a(w,u+b)}),u+=b+bt(y)*r+r*1.2}i+=s}i+=r*.2;for(let l of dc(Rn(e),r,n-2*dt))a(l,
dt),i+=s;return i-s/2+dt/2}function Es(t){let e={printing:W.printing,at:z.at};W.printing=!0,z.at=null,Ze();try{return t()}finally{W.printing=e.printing,
z.at=e.at,Ze()}}function wm(){let t=new te({left:0,top:0,right:I.clientWidth,bottom:I.clientHeight});return Ys(t),t}function Ts({
captioned:t=!0}={}){return Es(()=>ym(t))}function ym(t){let e=wm(),n=jn(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
dt),i=Math.max(o.top,r.top-dt),a=Math.min(o.right,r.right+dt)-s,l=Math.min(o.bottom,r.bottom+dt)-i,f=Math.ceil(Math.max(
a,t?Zo:0)),u=new te({left:0,right:f,top:0,bottom:1/0}),c=Math.ceil(t?hc(u,n,f,l+dt,Math.max(12,f*(sn+.5)/Qo)):l),d=Uo(n),
g=[...A.names.values(),...A.groups.values()].filter(w=>w.lines),b=g.reduce((w,{type:T})=>Math.min(w,T),1/0)*F();return{root:pt(
"svg",{viewBox:`0 0 ${f} ${c}`,width:f,height:c,role:"img",lang:D,"font-family":Wt.family.replaceAll('"',"'"),"text-rend\
ering":"geometricPrecision","aria-labelledby":"title description"},pt("title",{id:"title"},Wn(v(k.title))),pt("desc",{id:"\
description"},Wn(d)),pt("clipPath",{id:"frame"},pt("rect",{x:s,y:i,width:a,height:l})),pt("rect",{width:f,height:c,fill:$.
ground}),pt("g",{transform:`translate(${mt((f-a)/2-s)} ${mt(-i)})`},pt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?
[pt("path",{d:`M${dt} ${mt(l+dt/2)}H${f-dt}`,stroke:"#bbb"}),u.drawing]:[]),width:f,height:c,top:i,seen:n,text:d,written:g.
filter(({id:w})=>w!==void 0).length,letters:b/f*Qo}}function an(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var tr=we/sn*(72/25.4),er={upright:{width:184*tr,height:190*tr},lying:{width:271*tr,height:136*tr}},bm={upright:184,lying:271},
xm=8,Mm=8,gc=[.6,.9,1.2],wc=[1,1.4,2,2.8];function nr({width:t,height:e},n,o=ia){let r={scale:F(),position:ne(),animation:!1},
s={whole:G.whole,room:pn,names:S.names};W.printing=!0;let i=new Set([...S.names].filter(d=>!E.bare.has(d)));(i.size||S.groups.
size)&&(S.names=i);let a={width:t-Qt.left-Qt.right,height:e-Qt.top-Qt.bottom};ct.size||hn(a);let l=ie(o),f=ct.size?0:l;f||
(M.width+=M.text/4);let u=f?e+(f-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),c=(d,g)=>{Object.assign(I.style,
d),qt(),It(),lt(),g(),lt()};c({width:`${Math.floor(t)}px`,height:`${Math.floor(u)}px`},Be);try{return n({sheets:Math.max(
1,f),sheet:a.height})}finally{W.printing=!1,S.names=s.names,hn(s.room),ie(),c({width:"",height:""},()=>oe(r)),G.whole=s.
whole}}function yc(){let t=null;for(let e of S.names.size>xe?wc.slice(-1):wc)for(let n of S.groups.size?gc.slice(-1):gc){
let o=e*Zo;if(t=nr({width:o,height:n*o},()=>Ts(),1),bc(t))return t}return t}function bc({written:t,seen:e}){return t===e.
drawn.size}function xc(t){return bc(t)&&t.letters>=sn}function Sm(t){let e=er[t];return nr(e,({sheets:n,sheet:o})=>{let{
root:r,width:s,height:i,top:a,text:l,seen:f}=Ts({captioned:!1}),u=Array.from({length:n+1},(d,g)=>Math.min(i,Math.max(0,Qt.
top+g*o-a)));[u[0],u[n]]=[0,i];let c=u.slice(1).map((d,g)=>{let b=d-u[g];r.setAttribute("viewBox",`0 ${mt(u[g])} ${s} ${mt(
b)}`),r.setAttribute("height",mt(b));let y=n>1?`${l} ${h("sheetOf",{n:g+1,all:n})}`:l,w=`data:image/svg+xml;charset=utf-\
8,${encodeURIComponent(an(r))}`,T=`width: ${mt(Math.min(100,100*s/e.width))}%`;return m("img",{alt:y,src:w,style:T})});return{
part:m("div",{class:t,"data-sheets":n},c),seen:f}})}function km(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new te(
{left:0,right:s,top:-8,bottom:8});return r(i,1,0,13),m("li",{},pt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-\
hidden":"true"},i.drawing),n)};return m("div",{id:"paper-legend"},Os(t).map(({title:n,items:o})=>m("ul",{},m("li",{class:"\
title"},n),o.map(e))),m("p",{},Rn(t)))}function vm(t){let e=new Map;for(let{cells:o}of H.querySelectorAll(".wide > table\
 tr:not([hidden])"))[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${D}`)??r.querySelector(".plain-head"),a=i?
"bold":"",l=bt((i??r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].
reduce((o,r)=>o+r,0);return Math.min(xm,(t/25.4*72-Mm*e.size)/n)}function Mc(){let t=!1;addEventListener("beforeprint",()=>{
if(W.parts)return;t=H.open;let[e,n]=Object.keys(er).map(Sm);W.parts=[m("div",{id:"paper"},e.part,n.part),Es(()=>km(e.seen))],
I.after(W.parts[0]),document.getElementById("legend").prepend(W.parts[1]),H.open=!0,Rr(_i);for(let[o,r]of Object.entries(
bm))H.style.setProperty(`--${o}`,`${mt(vm(r))}pt`)}),addEventListener("afterprint",()=>{if(W.parts){H.open=t;for(let e of W.
parts)e.remove();W.parts=null,Rr(Et)}})}function Om(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Sc(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Om(n.subarray(4,e.length+8))),n}function Em(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=f=>new TextEncoder().encode(f),
l=Object.entries(o).map(([f,u])=>Sc("iTXt",a(`${f}\0\0\0${D}\0\0${u.replaceAll("\0","")}`)));return new Blob([t.subarray(
0,33),Sc("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}async function kc({root:t,width:e,height:n,text:o}){let r=URL.
createObjectURL(new Blob([an(t)],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=m("canvas",
{width:e*3,height:n*3});i.getContext("2d").drawImage(s,0,0,e*3,n*3);let a=await new Promise(l=>{i.toBlob(l,"image/png")});
if(!a)throw new Error("the picture is too large for this browser");return Em(new Uint8Array(await a.arrayBuffer()),e*3,.16,
{Title:v(k.title),Description:o})}finally{URL.revokeObjectURL(r)}}function As(t){let e=k.words[t];return Object.keys(e).map(n=>m("span",{class:n,lang:n},e[n]))}function Tm(t){let e=o=>[...o.
normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(v(k.title)),p.focus===null?"":e(P(p.focus)),p.date??bn()].filter(Boolean).join("_")}.${t}`}function Ec(t,e){let n=URL.
createObjectURL(t),o=Tm(e);return m("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function Tc(t,e){
Pe(h("saved",{name:Ec(t,e)}))}function Ac(t,e=null){let n=()=>Ho(t,m("p",{lang:D},t),h("copiedText"));qo(h("alternative"),
t,[e&&m("p",{},h("saved",{name:e})),m("p",{class:"hint"},h("alternativeHint"))],[m("button",{type:"button",class:"copy",
onclick:n},h("copyText"))])}async function Am(t){try{Ac(t.text,Ec(await kc(t),"png"))}catch{rn(h("savePng"),[m("p",{},h(
"tooLarge"))])}}function Im(t){wt.close(),C({...st,focus:t,steps:1,layout:"columns"})}var Lm=60;function Ic(t,e,n,o){let r=[
...new Set([p.focus,...se(O.size)])].filter(s=>n.has(s)&&!(s===p.focus&&p.steps===1)&&mo(s).size<=Lm).slice(0,4);rn(t,[m(
"p",{},e),m("ul",{},r.map(s=>m("li",{},m("button",{type:"button",class:"name",onclick:()=>Im(s)},P(s)))))],[o])}function vc(t){
let e=yc();if(xc(e))return t(e);let n=new Intl.NumberFormat(D,{maximumFractionDigits:1}).format(e.letters);return Ic(h("\
tooSmall"),h("tooSmallHint",{points:n}),e.seen.names,m("button",{type:"button",onclick:()=>t(e)},h("saveAnyway")))}function Nm({
root:t}){wt.open&&wt.close(),Tc(new Blob([an(t)],{type:"image/svg+xml"}),"svg")}function jm(){let[t,e]=nr(er.upright,()=>[
[...zt().names.values()].filter(({lines:o})=>o).length,S.names.size]);if(t>=e/2){print();return}let n=()=>{wt.close(),print()};
Ic(h("tooMany"),h("tooManyHint",{n:t,all:e}),S.names,m("button",{type:"button",onclick:n},h("printAnyway")))}var Oc={savePng:()=>vc(
Am),saveSvg:()=>vc(Nm),alternative:()=>Ac(Uo(jn())),copyTable:yl,saveCsv:()=>Tc(bl(),"csv"),print:jm};function Lc(){let t=m(
"button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},As("take")),e=m("ul",{id:"take-list",hidden:""},
Object.entries(Oc).map(([r,s])=>m("li",{},m("button",{type:"button","data-take":r,onclick:()=>{o(!1),t.focus(),s()}},As(
r))))),n=m("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",String(r))};t.addEventListener("click",
()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.stopPropagation(),o(!1),t.focus());let s={
ArrowDown:1,ArrowUp:-1};if(!(r.key in s))return;r.preventDefault(),o(!0);let i=[t,...e.querySelectorAll("button")];i[(i.
indexOf(document.activeElement)+s[r.key]+i.length)%i.length].focus()}),n.addEventListener("focusout",r=>{r.relatedTarget&&
!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||o(!1)}),I.after(n),document.
querySelector("#list .wide").before(m("div",{class:"taking"},["copyTable","saveCsv"].map(r=>m("button",{type:"button",onclick:Oc[r]},
As(r)))))}function Rm(){lr(),G.asOpened?Xt():G.whole?Be():ie(),qt(),It(),lt()}H.open=!1;qs();va();mc();zl();Hl();ll();Vl();Fl();ci(
t=>Se(()=>hs(t)));uo();Xi(ac);ec();addEventListener("hashchange",Zi);matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",()=>{Ze(),lt()});_s(Rm);Ze();Ei();wi();Ki();Gi();Ni();fc();Mc();Lc();ml();cc();ti();Ql();tc();sc();for(let t of I.
querySelectorAll("[tabindex]"))t.tabIndex=-1;nc();Vs();hs(null);Cr();window.graphbuilder={network:Xs(),names:()=>[...zt().
names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>zt().lines.has(t)?Tt(A.lines.get(t),e):null,at:ee,groups:()=>[...zt().
groups.values()].map(t=>({...t,count:S.groups.get(t.key).count})),bundles:()=>zt()&&[...Io()].map(t=>({ends:[t.one,t.other].
map(e=>ft(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>Tt(Lo(t),n/40))})),moved:()=>[...ct.keys()],words:()=>A.
words.map(t=>({...t})),shown:()=>E,walked:()=>z.at,outcomes:t=>Object.fromEntries(Ee.map(e=>[e,_e(t,x.get(e).days)])),found:zn};})();
