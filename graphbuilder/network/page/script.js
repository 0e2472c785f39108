"use strict";(()=>{function Gn(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=Gn("content"),M=k.size,Nc={nl:[],en:[]},
jc={nl:"",en:""},[Rc,Bc]=k.languages;function Gt(t){if(typeof t=="string")return{nl:t,en:t};let e={...jc};return[e[Rc],e[Bc]]=
t,e}var nr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return Gt(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:Gt(this.held.short)}get alternative(){return this.held.alternative??Nc}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:Gt(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:Gt(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},O=new Map(k.entities.map(([t,e])=>[t,new nr(e)])),ht=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),ht.set(t.dataset.statement,t);var Is=[
...O.keys(),...k.namesElsewhere],rr=k.ways.map(t=>({modality:t.modality??"",said:Gt(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:Gt(t.source),language:t.language??""})),_n=k.times.
map(({when:t,days:e})=>({when:Gt(t??""),days:e??null})),Ls=k.places.map(({where:t,text:e})=>({where:Gt(t??""),text:e??""})),
[Cs,Ns,Cc,un,Pc,js,Rs,Dc,Bs]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),or=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Is[this.row[Ns]]}get relation(){return k.relationOrder[this.
row[Cc]]}get object(){return typeof this.row[un]=="number"?Is[this.row[un]]:null}get value(){return typeof this.row[un]==
"number"?null:Gt(this.row[un])}get way(){return rr[this.row[Pc]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return _n[this.row[js]].when}get days(){return _n[this.
row[js]].days}get where(){return Ls[this.row[Rs]].where}get text(){return Ls[this.row[Rs]].text}get quote(){return ht.get(
this.row[Cs])?.querySelector("q")?.textContent??this.row[Dc]??""}get change(){return this.row[Bs]?.change}get differences(){
return this.row[Bs]?.differences}get isWhole(){return this.row[Ns]<O.size&&(this.object===null||this.row[un]<O.size)}get isLink(){
return this.object!==null&&this.isWhole}},b=new Map(k.statements.map((t,e)=>[t[Cs],new or(t,e)]));var Ct=new Map(Object.entries(k.classes)),Ut=new Map(Object.entries(k.relations)),Ps=new Map(k.modalities.map(t=>[t.id,t])),
tt=new Map;for(let t of O.keys())tt.set(t,[]);for(let[t,{subject:e,object:n}]of b)tt.get(e)?.push(t),n!==e&&tt.get(n)?.push(
t);var D=document.documentElement.dataset.language;function Ds(t){D=t}function v(t){return t&&(t[D]||t.nl||t.en)||""}function d(t,e={}){
return k.words[t][D].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var sr={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function rt(t){return Ct.get(O.get(t).class)||sr}function B(t){return O.
has(t)&&v(O.get(t).label)||t}function X(t){let e={nl:t.relation,en:t.relation};return Ut.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function At(t,e=!1){let n=X(t),o=v(e&&!n.symmetric?n.inverse:n.label);return t.denied?
d("deniedRelation",{relation:o}):o}function vt(t){let e=[v(t.where)];return k.sources.length>1&&e.unshift(v(t.source)),e.
filter(Boolean).join(", ")}function ze(t){let e=t.object===null?v(t.value):B(t.object);return`${B(t.subject)} ${At(t)} ${e}`}
function mn(t,e,n){return d(t===1?e:n,{n:t})}function gt(t){return v(O.get(t).short)||t}var A={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},ge=0;function $s(t){A=t}function It(){ge+=1}function u(t,e={},...n){let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener(
"click",s):s!==!1&&s!==null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Un(t,e=!1){
let n="http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"ar\
ia-hidden":"true",class:e?"shape hollow":"shape"};for(let[a,c]of Object.entries(r))o.setAttribute(a,c);for(let a of["fil\
l","light","dark"])o.style.setProperty(`--${a}`,t[a]);let s=k.shapes[t.shape],i=document.createElementNS(n,s.length?"pol\
ygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("r",1),o.append(
i),o}var N={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},z={at:null,by:null},_={whole:!0,asOpened:!1},
W={printing:!1,parts:null};var We=100,we=11,ir,pn,Hn=new Map,Wt={family:"",least:we,between:0,words:0,version:0};function ar(){let[t,e]=[...ir.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Wt,{family:e.fontFamily,least:Math.
max(we,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Wt.version+1}),Hn.clear()}
function Pt(){return W.printing?we:Wt.least}function zs(t,e){t.font=`${e} ${We}px ${Wt.family}`.trim(),t.letterSpacing=`${Wt.
between*We}px`,t.wordSpacing=`${Wt.words*We}px`}function yt(t,e=""){let n=`${e} ${t}`;return Hn.has(n)||(zs(pn,e),Hn.set(
n,pn.measureText(t).width/We)),Hn.get(n)}function bt(t,e=""){return t.reduce((n,o)=>Math.max(n,yt(o,e)),0)}function Ht(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/We,r/We),zs(t,s),t.fillText(e,0,0),t.restore()}function ye(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&yt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(yt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&yt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function be(t){return t.some(e=>e.endsWith("\u2026"))}function Ws({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(pn,{font:t,letterSpacing:e,wordSpacing:n}),pn.measureText(
o)}function Fs(){ir=document.body.appendChild(u("div",{id:"probe","aria-hidden":"true"},u("span",{},"Ag"),u("span",{},"a\
g m"))),pn=document.createElement("canvas").getContext("2d"),ar()}function qs(t){new ResizeObserver(t).observe(ir.lastElementChild)}var Yt=6,L=new Map,dn=null,ct=new Map,S={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Lt(t){return M.
line*M.grown*Ft(t).length+M.row}function Vn(){let t=new Map;for(let[e,{x:n}]of L)t.has(n)||t.set(n,[]),t.get(n).push(e);
return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>L.get(n).y-L.get(o).y))}var Kn=300,Yn=new Map;function Ft(t){
let e=`${D} ${t}`;return Yn.has(e)||Yn.set(e,ye(gt(t),M.text/M.name)),Yn.get(e)}function hn(t){M.text=t,Yn.clear()}var xe=1e3;
function _s(t){S=t}function gn(t){dn=t}var $c=1e3,I=document.getElementById("canvas"),St,Me,lr;function Gs(t){let e=2*lr.radiusOf(t);return{id:t,...L.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>lr.draw(n,t),nodeDimensions:{width:e,height:e}})}}function qt(){
let t=L.size>$c?new Map:L,e=Me.getIds().filter(o=>!t.has(o));e.length&&Me.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=Me.get(o);return i===null||i.x!==r||i.y!==s});n.length&&Me.update(n.map(([o])=>Gs(o)))}function Us(){return Me.length>
0}function q(){return St.getScale()}function ne(){return St.getViewPosition()}function oe(t){St.moveTo(t)}function Jn(t){
return St.canvasToDOM(t)}function Nt(t){return St.DOMtoCanvas(t)}function jt(t=0){let[e,n]=[I.clientWidth,I.clientHeight],
o=Nt({x:-t*e,y:-t*n}),r=Nt({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function lt(){St.redraw()}
function Hs(t){let{canvas:e}=St;e.getContext=()=>t;try{lt()}finally{delete e.getContext}}function Ys(){St.setSize("100%",
"100%")}function wn(t){St.setOptions({interaction:{dragView:t}})}function Vs(t){St.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function kt(t,e){St.on(t,e)}function Ks(t){lr=t;for(let{id:e,x:n,y:o}of Gn("names"))L.set(e,{x:n,y:o});
Me=new vis.DataSet([...L.keys()].map(Gs)),St=new vis.Network(I,{nodes:Me,edges:[]},JSON.parse(Gn("options"))),St.once("a\
fterDrawing",()=>document.getElementById("still")?.remove())}function Js(){return St}var U=document.getElementById("list");function et(){return matchMedia("(max-width: 899px)").matches}function Ot(t){for(let e of document.
querySelectorAll("[data-sheet]")){if(!et()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;
e.setAttribute("aria-expanded",String(n)),document.getElementById(e.dataset.sheet).toggleAttribute("data-open",n)}}function Xn(t){return t!==null&&t.getClientRects().length>0}function Xs(t){return t.getAttribute("aria-label")??t.textContent}
function zc(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].filter(Boolean).map(o=>document.querySelector(o)).find(Xn)}var cr=null;function fr(){let t=document.
activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(cr={part:t,name:z.at}),document.querySelector("#chosen h2")?.
focus({preventScroll:!0})}function Qs(){let t=cr;cr=null;let e=document.activeElement;!t||!Xn(t.part)||e!==document.body&&
!e?.closest("#reading")||(t.part===I&&L.has(t.name)&&(z.at=t.name),t.part.focus({preventScroll:!0}))}function Se(t){let e=document.
activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Xs(e);t();let r=document.
activeElement;if(r!==e&&r!==null&&r!==document.body||Xn(e))return;((n?[...n.querySelectorAll(e.localName)].find(i=>Xn(i)&&
Xs(i)===o):null)??zc(n))?.focus({preventScroll:!0})}function Zs(){document.addEventListener("focusin",({target:t})=>{if(!et()||
!t.matches(":focus-visible"))return;let e=document.querySelector("aside[data-open]");e&&!e.contains(t)&&!t.closest("#she\
ets, dialog")&&Ot(null)})}function ti(){Ot("details"),fr()}var Dt=new Map,Wc=new Set(["yes","on","closed","place","nl","en",k.opens]),ur=[],Fe=[],_t=[],yn=[],st={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},p={},Fc=D,ei=()=>{},ke=null;function K(t,{read:e,write:n,as:o=t,knows:r}){
let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));Dt.set(t,{read:e,write:n,as:o,knows:r??(i=>Wc.has(i)||s(i))}),
p[o]=e([])}function Zn(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function mr(t){let e=t.filter(n=>!n.
includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function ve(t){let e=[...t];
return{read:n=>{let o=new Set(Zn(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.length===
e.length?null:new Set(r)},write:n=>n===null?[]:mr([...n]),knows:n=>n===""||e.includes(n)}}function bn(t){return{read:([e])=>e!==
void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function ni(){K("focus",bn(t=>O.has(t))),K("statement",{as:"lines",
read:t=>[...new Set(t)].filter(e=>b.has(e)),write:t=>t}),K("language",{read:([t])=>["nl","en"].includes(t)?t:Fc,write:t=>[
t]}),K("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Fe.push(t=>t.focus!==null&&t.lines.length?{lines:[]}:{})}
function oi(t,e={}){for(let n of Fe)t={...t,...n(t,e)};return t}function ri(){return[...new URLSearchParams(location.hash.
slice(1))].flatMap(([t,e])=>{let n=Dt.get(t);return n?Zn([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):[t]})}function si(){
let t=new URLSearchParams(location.hash.slice(1));return oi(Object.fromEntries([...Dt].map(([e,{read:n,as:o}])=>[o,n(t.getAll(
e))])))}function Qn(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of Dt){let i=r(t[s]);if(JSON.stringify(
i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",",")}function ii(t){let e=ur.
reduce((n,o)=>o(n),t);return oi({...p,...e},e)}function pr(t){let e=p;p=t,Qn(e)!==Qn(p)&&ei(e)}function R(t){ke!==null&&
qe();let e=ii(t),n=Qn(e);n!==location.hash.slice(1)&&(location.hash=n),pr(e)}function to(t){clearTimeout(ke),ke=setTimeout(
qe,200),pr(ii(t))}function qe(){clearTimeout(ke),ke=null;let t=Qn(p);t!==location.hash.slice(1)&&location.replace(`#${t}`)}
function ai(){clearTimeout(ke),ke=null,pr(si())}function li(t){p=si(),ei=e=>{t(e);for(let n of yn)n(e)}}function eo(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&no(_e(t))===t}function _e(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function no(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function xn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var fi="denied";function so(t){return t.denied?fi:t.modality}var io=k.families.flatMap(t=>t.classes.map(e=>e.id)),qc=ve(
io);function ui(){K("class",{read:t=>qc.read(Zn(t,e=>io.includes(e)).flatMap(ci)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return mr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>ci(t).length>0}),K("modality",ve(ao)),K("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),K("relation",ve(Ut.keys())),K("source",ve(k.sources.map(({id:t})=>t))),
K("theme",bn(t=>gr().includes(t)));for(let t of Mn)_t.push({...t,on:()=>p[t.part]!==ro(t.part),name:e=>p[t.part]===ro(t.
part)||t.name(p[t.part],e),statement:e=>p[t.part]===ro(t.part)||t.statement(p[t.part],e)});Fe.push((t,e)=>{let{names:n,lines:o}=wr(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return yr(t,n,o);if(!Mn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!Sn(t,[],[s]).length);return o.length&&r.length?{}:Sn(t,n,o).length?st:{}})}function ci(t){
if(!t||io.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):io.filter(o=>Ct.get(o).ancestors.some(e))}var ao=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
rr.some(({denied:t})=>t)&&ao.push(fi);var oo=null;function gr(){if(oo)return oo;let t=[...new Set([...b.values()].filter(
n=>O.has(n.object)&&X(n).toTheme).map(({object:n})=>n))],e=t.filter(n=>[O.get(n).class,...Ct.get(O.get(n).class)?.ancestors??
[]].includes("Theme"));return oo=k.variants.includes("plain")?t:e,oo}var dr=new Map;function lo(t,e=k.inferred){let n=JSON.
stringify([t,e.length>0]);if(dr.has(n))return dr.get(n);let o=[...b.values()].filter(({object:f})=>f!==null),r=new Map;for(let f of o)
!X(f).within&&!X(f).leadsTo||(r.has(f.object)||r.set(f.object,[]),r.get(f.object).push(f.subject));let s=new Set([...o,...e].
filter(f=>f.object===t&&(X(f).toTheme||X(f).within)).map(({subject:f})=>f));for(let f of s)for(let l of r.get(f)??[])s.add(
l);let a=o.filter(({subject:f,object:l})=>s.has(f)!==s.has(l)).map(({subject:f,object:l})=>s.has(f)?l:f).filter(f=>O.has(
f)&&rt(f).column===1),c=new Set([t,...s,...a]);return dr.set(n,c),c}var Oe=()=>!0,hr=(t,e)=>new Set([...t,...e]),Mn=[{part:"\
class",name:(t,e)=>t.has(O.get(e).class)||!Ct.has(O.get(e).class),statement:Oe,loosen:(t,e)=>hr(t,e.map(n=>O.get(n).class).
filter(n=>Ct.has(n)))},{part:"source",name:(t,e)=>tt.get(e).some(n=>t.has(b.get(n).origin)),statement:(t,e)=>t.has(b.get(
e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>lo(t).has(e),statement:Oe,loosen:()=>null},{part:"modality",fades:!0,
name:Oe,statement:(t,e)=>t.has(so(b.get(e))),loosen:(t,e,n)=>hr(t,n.map(o=>so(b.get(o))))},{part:"relation",fades:!0,name:Oe,
statement:(t,e)=>t.has(b.get(e).relation)||!Ut.has(b.get(e).relation),loosen:(t,e,n)=>hr(t,n.map(o=>b.get(o).relation))},
{part:"structural",fades:!0,name:Oe,statement:(t,e)=>!X(b.get(e)).structural,loosen:()=>!0}],_c={structural:!0},ro=t=>_c[t]??
null;function Sn(t,e,n){return Mn.filter(({part:o,name:r,statement:s})=>t[o]!==ro(o)&&!(e.every(i=>r(t[o],i))&&n.every(i=>s(
t[o],i))))}function wr(t){let e=t.lines.flatMap(n=>[b.get(n).subject,b.get(n).object]);return{names:[t.focus,t.path,...e].
filter(n=>O.has(n)),lines:t.lines}}function yr(t,e,n){let o={};for(let r of Sn(t,e,n)){let s=r.loosen(t[r.part],e,n),{read:i,
write:a}=Dt.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function mi(){let t=_t.filter(m=>m.on()),e=t.filter(
m=>m.dated),n=t.filter(m=>!m.dated),o=n.filter(m=>!m.fades),[r,s]=[new Set,new Set];for(let m of O.keys())n.every(g=>g.name(
m))&&(r.add(m),e.every(g=>g.name(m))&&s.add(m));let i=(m,{subject:g,object:h})=>m.has(g)&&(h===null||m.has(h)),[a,c,f,l]=[
new Set,new Set,new Set,new Set];for(let[m,g]of b){if(!g.isWhole)continue;if(!t.length){a.add(m);continue}if(!i(r,g)||!o.
every(w=>w.statement(m)))continue;let{subject:h,object:y}=g;if(f.add(h).add(y),!!n.every(w=>w.statement(m))){if(!i(s,g)||
!e.every(w=>w.statement(m))){c.add(m);continue}a.add(m),l.add(h).add(y)}}return{entities:s,statements:a,aside:c,bare:new Set(
[...f].filter(m=>s.has(m)&&!l.has(m))),inferred:new Set(k.inferred.filter(m=>s.has(m.subject)&&s.has(m.object)&&m.premises.
every(g=>a.has(g))&&(p.structural||!X(m).structural)))}}function Ge(t,e){let{time:n,firstStart:o="",lastStart:r="",firstEnd:s="",lastEnd:i="",lastMoment:a="",start:c,end:f,written:l=""}=e;
if(n==="deadlineTime")return t<=a?"STILL_TO_COME":"PASSED";if(n==="event")return a?a<=t?"HAPPENED":o>t?"STILL_TO_COME":"\
UNDETERMINED":"UNDATED";if(!o&&!i)return l?t.slice(0,l.length)>l?"STARTED_END_NOT_STATED":t===l?"HOLDS":"UNDETERMINED":"\
UNDATED";if(t<o)return"NOT_YET";if(i&&t>i)return"OVER";let m=r!==""&&t>=r;return(c===".."||m)&&(f===".."||t<=s)?"HOLDS":
m&&!i?"STARTED_END_NOT_STATED":"UNDETERMINED"}var Ee=[...b].flatMap(([t,{days:e}])=>e?.time?[t]:[]),Gc=new Set(["NOT_YET","OVER"]);function pi(){K("date",bn(t=>Ee.length>
0&&eo(t))),_t.push({dated:!0,on:()=>p.date!==null,name:Oe,statement:t=>p.date===null||!Hc(p.date).has(t)})}function Uc(t){
return p.date!==null&&b.get(t).days?.time?Ge(p.date,b.get(t).days):null}var di={HOLDS:"holds",STARTED_END_NOT_STATED:"st\
artedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"happened",STILL_TO_COME:"stillToCo\
me",PASSED:"passed",UNDATED:"undated"};function Te(t,e=Uc(t)){return e===null?"":d(e==="STILL_TO_COME"&&b.get(t).days.time===
"deadlineTime"?"deadlineAhead":di[e])}var co=new Map;function Hc(t){if(co.has(t))return co.get(t);let e=new Set(Ee.filter(
n=>{let o=Ge(t,b.get(n).days);return Gc.has(o)||o==="STILL_TO_COME"&&b.get(n).days.time==="event"}));return co.clear(),co.
set(t,e),e}function Ae(t){let[e,n,o]=t.split("-");return d("day",{year:e,day:Number(o),month:d("months").split(" ")[n-1]})}
function br(t){let e=new Map,n=Object.keys(di),o=Ee.map(r=>({id:r,outcome:Ge(t,b.get(r).days)})).sort((r,s)=>n.indexOf(r.
outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Te(r,s);e.set(i,[...e.get(i)??[],r])}return[...e]}function hi(t){
if(p.date===null)return null;let e=br(p.date).find(([,n])=>n.length===t.length&&n.every(o=>t.includes(o)));return e?d("o\
utcomeOn",{outcome:e[0],date:Ae(p.date),n:t.length}):null}function re(){return p.date===null?"":d("asOf",{date:Ae(p.date)})}var Yc=200;function Vc([t,e]){let n=e.length>Yc?t:u("button",{type:"button",class:"name",onclick:()=>R({focus:null,lines:e})},
t);return u("li",{},n," ",u("span",{class:"count"},String(e.length)))}function Kc(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?d(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?d(e?"afterSource":"afterSources",{date:v(o.written)}):
""].filter(Boolean).join(" ")}function Jc(){let e=[..._n.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].filter(s=>s&&s>="1000").map(s=>s.slice(0,4)),n=e.reduce((s,i)=>i<
s?i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=xn();return{first:_e(`${n}-01-01`),last:Math.max(_e(`${o}-12-31`),_e(r))}}
var xr=!1;function gi(){let t=document.getElementById("on-date");if(!t)return;let e=document.getElementById("day"),n=document.
getElementById("exact-day"),{first:o,last:r}=Jc();Object.assign(e,{min:o,max:r});let[s,i]=[o,r].map(c=>no(c).slice(0,4));
document.getElementById("years").replaceChildren(u("span",{},s),u("span",{},i));let a=xn();t.addEventListener("change",()=>R(
{date:t.checked?a:null})),e.addEventListener("input",()=>{a=no(Number(e.value)),(xr?to:R)({date:a}),xr=!0}),e.addEventListener(
"change",()=>{xr=!1,qe()}),n.addEventListener("change",()=>{eo(n.value)&&(a=n.value,R({date:a}))})}function wi(){let t=document.
getElementById("on-date");if(!t)return;let e=p.date;t.checked=e!==null;let n=document.getElementById("as-of");if(n.hidden=
e===null,n.textContent=e===null?"":re(),document.getElementById("day-choice").hidden=e===null,e===null)return;let o=document.
getElementById("day"),r=document.getElementById("exact-day");o.value=_e(e),o.setAttribute("aria-valuetext",Ae(e)),r.value!==
e&&(r.value=e),document.getElementById("day-in-words").textContent=Ae(e),document.getElementById("outcomes").replaceChildren(
...br(e).map(Vc)),document.getElementById("beyond").textContent=Kc(e)}var Ie=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),V=new Map(Object.entries(k.groups)),it=new Map;for(let[
t,e]of V)for(let n of e.names)it.set(n,t);function yi(){K("layout",{read:([t])=>Ie.has(t)||t==="overview"&&V.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),K("open",{read:t=>[...new Set(t.map(Mr).filter(e=>V.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${V.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Mr(t){let[e,n]=it.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return it.get(e)?.split(".").slice(0,n).join(".")}function Q(){return p.
layout??k.opens}function nt(t){return`group ${t}`}function*kn(t){for(let e=t;e;e=e.slice(0,Math.max(0,e.lastIndexOf("."))))
yield e}function Sr(){let t=new Set(p.open.flatMap(n=>[...kn(n)])),e=[p.focus,p.path,...p.lines.flatMap(n=>[b.get(n).subject,
b.get(n).object])];for(let n of e)if(it.has(n))for(let o of kn(it.get(n)))t.add(o);return t}function Ue(t,e){let n=null;
for(let o of kn(t))e.has(o)||(n=o);return n}function kr(){return Q()==="overview"&&Sr().size>0}var Xc=70;function xt(t){
let e=V.get(t).told.map(o=>v(O.get(o).short)||o),n=e.length;for(;n>1&&e.slice(0,n).join(", ").length>Xc;)n-=1;return e.slice(
0,n).join(", ")}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function fo(){E=mi()}function Le(){
return d("shown",{names:E.entities.size-E.bare.size,allNames:O.size,...Ne(E.statements)})}var bi="made";function Ne(t){let[
e,n]=[0,0];for(let o of t)e+=1,b.get(o).modality===bi&&(n+=1);return{statements:e-n,allStatements:b.size-Qc,made:n}}var Qc=k.
modalities.find(({id:t})=>t===bi)?.count??0;function uo(t){let e=new Map;for(let n of tt.get(t)){let{subject:o,object:r}=b.
get(n),s=o===t?r:o;E.statements.has(n)&&E.entities.has(s)&&s!==t&&!e.has(s)&&e.set(s,n)}return e}function vr(){if(E.statements.
size===b.size)return e=>O.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=b.get(e);for(let r of n===
o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function se(t,e=vr()){return[...E.entities].sort((n,o)=>e(o)-
e(n)||(n<o?-1:1)).slice(0,t)}var Zc=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],tf=["class",
"modality","relation","source","change"],He=new Map(tf.map(t=>[t,[...document.querySelectorAll(`#legend input[data-${t}]`)]])),
Mi=[...document.querySelectorAll("#legend input[data-family]")];function Si(){document.getElementById("shown").textContent=
Le(),ef(),document.getElementById("show-all").disabled=!Or()&&!kr();let t=E.statements.size===b.size,{statements:e,allStatements:n,
made:o}=Ne(E.statements),r=t?[String(n)]:[d("listed",{n:e,all:n})];o&&r.push(d("listedMade",{n:o})),E.aside.size&&r.push(
d("listedAside",{n:E.aside.size})),document.getElementById("listed").textContent=r.join("; ")}function ef(){let t=document.
getElementById("empty"),e=E.entities.size===0,n=!e&&Or()&&![...E.statements].some(r=>b.get(r).isLink);if(t.hidden=!e&&!n,
t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.size===1?"nothingBetweenOne":"nothingBet\
ween";t.replaceChildren(u("span",{},d(o)),Or()?u("button",{type:"button",onclick:()=>R(Tr())},d("undoFilters")):"")}function Tr(){
return Object.fromEntries(Zc.filter(t=>Dt.has(t)).map(t=>[t,Dt.get(t).read([])]))}function Or(){return Object.entries(Tr()).
some(([t,e])=>p[t]!==e)}function ki(){for(let[n,o]of He)for(let r of o)r.checked=p[n]===null||p[n].has(r.dataset[n]);for(let n of Mi){
let o=Er(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=o>0&&o<Er(n).length}let t=document.getElementById(
"structural");t&&(t.checked=p.structural);let e=document.getElementById("theme");e&&(e.value=p.theme??"");for(let n of document.
querySelectorAll("#legend details[data-of]")){let o=p[n.dataset.of],r=He.get(n.dataset.of).length;o!==null&&(n.open=!0),
n.querySelector("summary .count").textContent=o===null?String(r):d("ticked",{n:o.size,all:r})}}function Er(t){return He.
get("class").filter(e=>e.dataset.of===t.dataset.family)}function xi(t){let e=He.get(t).filter(n=>n.checked).map(n=>n.dataset[t]);
return e.length===He.get(t).length?null:new Set(e)}function vi(){let t=document.getElementById("theme");if(!t)return;let e=gr().
map(n=>[B(n),n]).sort(([n],[o])=>n.localeCompare(o,D));t.replaceChildren(u("option",{value:""},d("allThemes")),...e.map(
([n,o])=>u("option",{value:o},n))),t.value=p.theme??"",t.closest("fieldset").hidden=e.length===0}function Oi(){for(let[n,
o]of He)for(let r of o)r.addEventListener("change",()=>R({[n]:xi(n)}));for(let n of Mi)n.addEventListener("change",()=>{
for(let o of Er(n))o.checked=n.checked;R({class:xi("class")})});for(let n of document.querySelectorAll("#legend .only"))
n.addEventListener("click",()=>R({[n.dataset.part]:new Set(n.dataset.only.split(" ")),...n.dataset.structural?{structural:!0}:
{}}));let t=document.getElementById("structural");t?.addEventListener("change",()=>R({structural:t.checked}));let e=document.
getElementById("theme");e?.addEventListener("change",()=>R({theme:e.value||null})),document.getElementById("show-all").addEventListener(
"click",()=>{R({...Tr(),...kr()?{...st,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}function J(t){let e=document.getElementById("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var nf=["subject","relation","object","said","period","quote","place"];function Ti(){K("sort",{read:([t])=>t!==void 0&&t!==
"place"&&nf.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function of(t,e){let n=b.get(t);return e==="s\
ubject"?B(n.subject):e==="relation"?X(n).order:e==="object"?n.object===null?v(n.value):B(n.object):e==="said"?ao.indexOf(
so(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Ei(t,e){return b.get(t).
order-b.get(e).order}function Ye(){let t=p.sort?.replace(/^-/,"")??"place",e=p.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(D,{numeric:!0}),o=new Map([...b.keys()].map(r=>[r,of(r,t)]));return[...b.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return(i==="")-(a==="")||Ei(r,s);let c=typeof i=="number"?i-a:n(i,a);return e*c||Ei(r,s)})}var Et=200;function mo(t,e,n,o){t.hidden=e===n,t.querySelector("span").textContent=d(o,{n:e,all:n}),t.querySelector("but\
ton").textContent=d("moreRows",{n:Math.min(Et,n-e)})}function po(t,e){t.querySelector("button").addEventListener("click",
()=>{Se(e),J(t.querySelector("span").textContent)})}var Ar={added:"+",removed:"\u2212",changed:"~"};function Ve(t){return t.change?u("div",{class:`change ${t.change}`},u("b",
{},`${Ar[t.change]} ${d(t.change)}`),t.differences?.length?u("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
u("dt",{},v(e)),u("dd",{},u("del",{},v(n)||d("noText"))," \u2192 ",u("ins",{},v(o)||d("noText")))])):null):null}function Ai(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${v(n)}: ${v(o)||d("noText")} \u2192 ${v(r)||d("noText")}`);
return[d(t.change||"unchanged"),...e].join("; ")}var ho=new Map([...ht.keys()].map(t=>[t,D]));function vn(t){return O.has(t)?u("a",{href:`#focus=${encodeURIComponent(t)}`},
B(t)):t}function rf(t){let e=b.get(t),n=ht.get(t)?.querySelector(".change")??Ve(e),o=[u("td",{},n,vn(e.subject)),u("td",
{},v(X(e).label)),u("td",{},e.object===null?v(e.value):vn(e.object))];return k.variants.includes("plain")?o:[...o,u("td",
{class:e.denied?"denied":null},v(e.said)),u("td",{},v(e.when)),u("td",{},e.quote?u("q",{lang:e.language},e.quote):null),
u("td",{},vt(e))]}function go(t){let e=ht.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Te(t);n&&e?.append(
u("span",{class:"outcome"},n))}function wo(t){ht.has(t)||ht.set(t,u("tr",{id:`row-${t}`,"data-statement":t}));let e=ht.get(
t);return ho.get(t)!==D&&(e.replaceChildren(...rf(t)),ho.set(t,D)),e.classList.toggle("aside",E.aside.has(t)),e}var Ii=[...document.querySelectorAll("#inferred tbody tr")],bo=k.inferred.length>Ii.length,yo=Et;function sf(t){let e=t.
premises.map(n=>b.get(n)).flatMap(n=>[u("br"),n.quote&&u("q",{lang:n.language},n.quote),` (${v(n.said)}; ${vt(n)})`]);return u(
"tr",{},u("td",{},vn(t.subject)),u("td",{},v(X(t).label)),u("td",{},vn(t.object)),u("td",{},v(t.why),e))}function Ir(t=0){
if(document.getElementById("inferred")?.toggleAttribute("hidden",!E.inferred.size),!bo){Ii.forEach((o,r)=>{o.hidden=!E.inferred.
has(k.inferred[r])});return}if(!U.open)return;let e=[...E.inferred].slice(0,yo),n=document.querySelector("#inferred tbod\
y");t||n.replaceChildren(),n.append(...e.slice(t).map(sf)),mo(document.getElementById("more-inferred"),e.length,E.inferred.
size,"partInferred")}function xo(t){yo=t,Ir()}function Li(){bo&&(document.getElementById("unlisted-inferred").hidden=!0,
document.querySelector("#inferred tbody").replaceChildren(),po(document.getElementById("more-inferred"),()=>{yo+=Et,Ir(yo-
Et)}),U.addEventListener("toggle",()=>Ir()))}function Ri(){K("between",{read:t=>{let e=t.map(Ni).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(af),knows:t=>Ni(t)!==null}),Fe.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...kn(
r)])),n=r=>Ue(ft(r)??it.get(r),e)===ft(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function Ni(t){if(O.has(t))return t;let e=Mr(t);return V.has(e)?nt(e):null}function af(t){let e=ft(
t);return e===null?t:`${V.get(e).told[0]}~${e.split(".").length}`}function ft(t){return O.has(t)?null:t.slice(6)}var Mo={
shown:null,ends:null,ids:[]};function Ke(){if(Mo.shown===E&&Mo.ends===p.between)return Mo.ids;let[t,e]=p.between.map(o=>{
let r=ft(o);return r===null?s=>s===o:s=>it.get(s)===r||it.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(o=>{let r=b.
get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Mo={shown:E,ends:p.between,ids:n},
n}function ji(t){let e=ft(t);return e===null?B(t):d("groupAround",{names:xt(e)})}function Lr({one:t,other:e,ids:n}){return d(
n.length===1?"oneBetween":"between",{n:n.length,one:ji(t),other:ji(e)})}function So(){let[t,e]=p.between;return Lr({one:t,
other:e,ids:Ke()})}var Ci=["asserted","ongoing","intended","conditional","possible"],lf=Ci.length,cf=400;function Pi(){K("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),K("path",{read:([t])=>O.has(t)?t:null,write:t=>t===
null?[]:[t]}),K("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),_t.push($i),ur.push(uf)}function Di(){
return p.focus!==null&&(p.steps!==null||Z()!==null)}var Rt={};function Je(){if(Rt.state===p)return Rt;let t=_t.filter(o=>o!==
$i),e=new Set([...O.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>tt.get(o).filter(r=>{let{subject:s,object:i}=b.get(r);
return b.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});return Rt={state:p,route:null,reach:null},p.focus===
null||!e.has(p.focus)||(p.path!==null?(Rt.route=e.has(p.path)?Bi(p.focus,p.path,n,p.through):null,Rt.otherwise=Rt.route===
null&&!p.through&&Bi(p.focus,p.path,o=>tt.get(o).filter(r=>b.get(r).isLink),!0)!==null,Rt.route&&(Rt.reach=Rt.route)):p.
steps!==null&&(Rt.reach={names:ff(p.focus,p.steps,n),statements:null})),Rt}function Z(){return p.path===null||p.focus===
null?null:Je().route}var $i={on:()=>Je().reach!==null,name:t=>{let{reach:e}=Je();return e===null||e.names.has(t)},statement:t=>{
let{reach:e}=Je();return e===null||e.statements===null||e.statements.has(t)}};function ko(t,e){let{subject:n,object:o}=b.
get(t);return n===e?o:n}function ff(t,e,n){let o=new Set([t]),r=[t];for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).
map(c=>ko(c,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[...i]}return o}function Bi(t,e,n,o){let r=f=>n(f).filter(
l=>o||!X(b.get(l)).structural),s=[new Set([t])],i=new Set([t]);for(;!i.has(e);){let f=new Set;for(let l of s[s.length-1])
for(let m of r(l))i.has(ko(m,l))||f.add(ko(m,l));if(!f.size)return null;for(let l of f)i.add(l);s.push(f)}s[s.length-1]=
new Set([e]);let a=new Set,c=new Map;for(let f=s.length-1;f>0;f-=1){let l=new Set;for(let m of s[f])for(let g of r(m)){let h=ko(
g,m);s[f-1].has(h)&&(l.add(h),a.add(g),c.has(h)||c.set(h,new Map),c.get(h).set(m,[...c.get(h).get(m)??[],g]))}s[f-1]=l}for(let f of c.
values())for(let l of f.values())l.sort((m,g)=>Vt(m)-Vt(g)||(m<g?-1:1));return{layers:s,names:new Set(s.flatMap(f=>[...f])),
statements:a,onward:c}}function Vt(t){let{modality:e,denied:n,holder:o}=b.get(t),r=Ci.indexOf(e);return n||o||r<0?lf:Math.
min(r,3)}function zi(){let{layers:t,onward:e}=Z(),n=[],o=i=>{if(!(n.length>=cf)){if(i.length===t.length){n.push(i);return}
for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);let r=n.map(i=>{let a=i.slice(1).map((f,l)=>({from:i[l],
to:f,keys:e.get(i[l]).get(f)})),c=a.reduce((f,l)=>Vt(l.keys[0])>Vt(f.keys[0])?l:f,a[0]);return{names:i,steps:a,weakest:c}}),
s=({steps:i})=>i.reduce((a,{keys:c})=>a+Vt(c[0]),0);return r.sort((i,a)=>Vt(i.weakest.keys[0])-Vt(a.weakest.keys[0])||s(
i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function Wi(){let t=new Map([[p.focus,1]]);for(let e=1;e<Z().layers.
length;e+=1){let n=new Map;for(let[o,r]of t)for(let s of Z().onward.get(o).keys())n.set(s,(n.get(s)??0)+r);t=n}return t.
get(p.path)}function uf(t){return!("focus"in t)||"path"in t?t:N.picking&&t.focus!==null?(N.picking=!1,t.focus===p.focus?
{}:{path:t.focus,through:!1}):(N.picking=!1,{...t,path:null,through:!1})}var j=null;function Kt(){return p.focus!==null||p.lines.length>0||p.between!==null}function mf(){if(!Kt())return null;if(Z())
return{entities:Z().names,statements:Z().statements};if(p.focus!==null&&!E.entities.has(p.focus))return null;if(p.between!==
null)return Ke().length?{entities:new Set(p.between.filter(n=>O.has(n))),statements:new Set(Ke())}:null;let t=(p.focus!==
null?tt.get(p.focus):p.lines).filter(n=>E.statements.has(n));if(p.focus===null&&!t.length)return null;let e=t.flatMap(n=>[
b.get(n).subject,b.get(n).object]).filter(n=>n!==null);return{entities:new Set(p.focus!==null?[p.focus,...e]:e),statements:new Set(
t)}}function Fi(){j=mf()}function Nr(t){document.getElementById("source-order").hidden=p.sort!==null||!t}var Qe=b.size>ht.size,qi=2e3,vo=Et;function Xe(){
let t=Ye().filter(r=>E.statements.has(r)||!W.parts&&E.aside.has(r)),e=j?t.filter(r=>j.statements.has(r)):[],n=j?t.filter(
r=>!j.statements.has(r)):t,o=[...e,...n].slice(0,vo);document.querySelector("#list tbody").replaceChildren(...o.map(r=>{
let s=wo(r);return go(r),s.hidden=!1,s.classList.toggle("chosen",j!==null&&j.statements.has(r)),s})),Nr(e.length===0),mo(
document.getElementById("more"),o.length,t.length,"partListed")}function jr(t){Qe&&(vo=t,Xe()),bo&&xo(t)}function _i(){Qe&&
(document.getElementById("unlisted").hidden=!0,document.querySelector("#list tbody").replaceChildren(),po(document.getElementById(
"more"),()=>{vo+=Et,Xe()}),yn.push(()=>{vo=Et,U.open&&Xe()}),U.addEventListener("toggle",()=>{U.open&&Xe()}))}var Rr="";function Ui(){let t=`${p.date} ${D}`;if(!(Rr===t||p.date===null&&!Rr)){Rr=p.date===null?"":t;for(let e of Qe?[]:
Ee)go(e)}}function Hi(t){for(let[e,n]of Qe?[]:ht){ho.get(e)!==D&&wo(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}xo(Et)}var Gi="place";function Yi(){let t=p.sort?.replace(/^-/,"")??"place";for(let n of document.
querySelectorAll("#list [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o.setAttribute("aria-sort",p.sort?.startsWith(
"-")?"descending":"ascending"):o.removeAttribute("aria-sort")}document.getElementById("sort").value=t;for(let n of document.
querySelectorAll("#sort option"))n.textContent=d(n.dataset.word);Nr(!0);let e=`${p.sort??"place"} ${["subject","object",
"relation"].includes(t)?D:""}`.trim();if(e!==Gi){if(Gi=e,Qe){U.open&&Xe();return}document.querySelector("#list tbody").append(
...Ye().map(n=>ht.get(n)))}}function Vi(){for(let e of document.querySelectorAll("#list [data-sort]"))e.addEventListener(
"click",()=>{let n=(p.sort??"place")===e.dataset.sort;R({sort:n?`-${e.dataset.sort}`:e.dataset.sort==="place"?null:e.dataset.
sort}),J(d(n?"sortedBack":"sorted",{column:d(document.querySelector(`#sort option[value="${e.dataset.sort}"]`).dataset.word)}))});
let t=document.getElementById("sort");t.addEventListener("change",()=>R({sort:t.value==="place"?null:t.value}))}var Ki=()=>{};function Jt(){Ki()}function Ji(t){Ki=t}function Xi(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=D,document.documentElement.dataset.
language=D,document.title=v(k.title);for(let e of document.querySelectorAll("[data-label]"))e.setAttribute("aria-label",
d(e.dataset.label));for(let e of document.querySelectorAll("[data-title]"))e.title=d(e.dataset.title);for(let e of document.
querySelectorAll("[data-placeholder]"))e.placeholder=d(t?"search":e.dataset.placeholder);for(let e of document.querySelectorAll(
"#legend .only"))e.setAttribute("aria-label",d("onlyThis",{kind:(e.parentElement.querySelector(`.text [lang="${D}"]`)??e.
parentElement.querySelector(".text")).textContent}));for(let e of document.querySelectorAll("#languages button"))e.setAttribute(
"aria-pressed",String(e.dataset.to===D));document.getElementById("canvas").setAttribute("aria-label",d("pictureAbout",{names:O.
size}))}function Br(){let t=ri(),e=document.getElementById("not-understood");e.hidden=t.length===0,e.textContent=t.length?
d("notUnderstood",{parts:t.join(", ")}):""}function Qi(){ai(),Br()}function Zi(t){let e=new Map;for(let o of t){let r=Math.round(o.at);e.has(r)||e.set(r,[]),e.get(r).push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(a=>a.rects),s=r.reduce((a,c)=>Math.min(a,
c.left),1/0),i=r.reduce((a,c)=>Math.max(a,c.right),-1/0);(o.length>1||!n.some(a=>a.left<i&&s<a.right))&&n.push({left:s,right:i,
held:o})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),n.forEach((o,r)=>{let s=a=>c=>c.
left<o.right-a&&c.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),o.rects.sort((a,c)=>a.top-c.top||
a.left-c.left),o.gaps=[],o.lowest=[];let i=-1/0;for(let a of[...o.rects,{top:1/0}])a.top-i>2&&o.gaps.push({low:i+1,high:a.
top-1,column:o,lines:[]}),i=Math.max(i,a.bottom??1/0),o.lowest.push(i)}),n}function On(t,{low:e,high:n}){return Math.min(
n,Math.max(e,t))}function pf({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+1}return n}function Cr(t,e,n){
if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=pf(t,o);i<t.rects.length&&t.rects[i].top<r;i+=1)t.rects[i].
bottom>o&&s.push(t.rects[i]);return s}function Oo(t,e,n){return Cr(t,e,n).reduce((o,r)=>Math.max(o,r.right),-1/0)}function ta(t,e,n){
return Cr(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function ea(t,e){let{from:n,to:o}=t;t.first=n.column??e.findLastIndex(
a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.length:r;let s=(a,c,f,l)=>{let m=null;for(let g of a){
let h=Math.abs(f-g.y),y=g.cost+l+h+h*h*.003;if(m&&y>=m.cost)continue;let w=ta(e[c],g.y,f)-Oo(e[c-1],g.y,f);y+=Math.max(0,
9-w)*60,(!m||y<m.cost)&&(m={cost:y,y:f,gaps:g.gaps})}return m},i=[{cost:0,y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=
1){let{left:c,right:f,gaps:l}=e[a],m=((c+f)/2-n.far)/Math.max(1,o.near-n.far),g=n.mid+(o.mid-n.mid)*m,h=l.findIndex(({high:y})=>y>=
g);i=l.slice(Math.max(0,h-4),h+4+1).map(y=>{let w=Math.max(0,y.lines.length+1-(y.high-y.low)/2.4),x=s(i,a,On(g,y),w*5);return{
...x,gaps:[...x.gaps,y]}})}t.gaps=s(i,t.last,o.mid,0).gaps,t.levels=[n.mid,...t.gaps.map(a=>On((n.mid+o.mid)/2,a)),o.mid];
for(let[a,c]of t.gaps.entries())c.lines.push({line:t,index:a+1})}function Eo(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=
n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}
function df(t,e){return Eo(t,e,-1)||Eo(t,e,1)||t.line.rank-e.line.rank}function Pr(t,e,{low:n,high:o}){let r=Math.min(e,
Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,c)=>{s.push({sum:a-c*r,many:1});for(let f=s.length-1;f>0&&s[f-
1].sum/s[f-1].many>s[f].sum/s[f].many;f-=1){let{sum:l,many:m}=s.pop();s[f-1].sum+=l,s[f-1].many+=m}});let i={low:n,high:o-
(t.length-1)*r};return s.flatMap(({sum:a,many:c})=>Array(c).fill(On(a/c,i))).map((a,c)=>a+c*r)}function na({from:t,to:e,
first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let c=0;c<
i.length-1;c+=1){let[f,l]=[i[c],i[c+1]],[m,g]=[s[n+c],s[n+c+1]],h=c+2===i.length,y=f.high<l.low||l.high<f.low,w=(H,Y,ot)=>ot?
{x:H,low:Y.bottom+1,high:1/0}:{x:H,low:-1/0,high:Y.top-1},x=(H,Y)=>Y.bottom-H.bottom,[T,C]=[[],[]];for(let H of y?[f.high<
l.low]:[!0,!1]){let[Y,ot]=H?[f.low,l.high]:[f.high,l.low],cn=(at,he,Lc)=>Cr(at,Y,ot).filter(As=>y||(Lc?As.top>=he.high:As.
bottom<=he.low)),Bt=a[a.length-1].x,fn=cn(m,f,H);for(let at of H?fn:fn.sort(x))at.right<=Bt||at.id===t.id&&!t.blocks||(Bt=
at.right,T.push(w(Bt,at,!H)));Bt=h?e.near:g.left;let qn=cn(g,l,!H);for(let at of H?qn.sort(x):qn)at.left>=Bt||at.id===e.
id&&!e.blocks||(Bt=at.left,C.push(w(Bt,at,H)))}for(let H of[T,C])a.push(...H.sort((Y,ot)=>Y.x-ot.x));if(h)break;let P=Math.
min(e.near-9,Math.max(Oo(g,l.low-3,l.low),Oo(g,l.high,l.high+3))),{low:G,high:F}=l;a.push({x:g.left,low:G,high:F,gap:l},
{x:Math.max(g.left+1,P),low:G,high:F,gap:l})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Dr(t){let[e,n]=[t[0],
t[t.length-1]];for(let o of t)o.y??=On(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[c,f]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=On((s.y*f+a.y*c)/
(c+f),i)}}function oa(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(df);for(let r of[0,1]){let s=o.lines.map(({line:i})=>e.
get(i).filter(a=>a.gap===o)[r]);Pr(s.map(({y:i})=>i),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function ra(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,c=s.column??i.column??e.findLastIndex(h=>h.left<=Math.min(s.near,i.near)),[f,l]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,ta(e[c],f,l)),r.room=r.edge-2-Oo(e[c-1],f,l);let m=Math.round(Math.min(s.at,i.at));n.has(m)||n.set(
m,[]);let g=n.get(m);r.lane=g.findIndex(h=>h.every(y=>y.bottom<f||y.top>l)),r.lane<0&&(r.lane=g.push([])-1),g[r.lane].push(
{top:f,bottom:l}),r.lanes=g}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var sa=4,hf=[20,18,16,14,13,12,11,10,9,8,7],$r=34,gf=72,wf=150,ia=26,yf=[1,.7,.4],aa=.75,Wr=1.6;function bf(t,e){let n=t.
reduce((s,i)=>s+Lt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Lt(s)/2)/n*e))].
push(s),r+=Lt(s);return o}function xf(t,e,n,o,r){hn(e*M.name);let s=t.map(y=>M.name*Math.max(...y.map(w=>bt(Ft(w))))),i=t.
map(y=>bf(y,n)),a=i.flat().map(y=>({text:M.line*y.reduce((w,x)=>w+Ft(x).length,0),white:Yt*r*y.length})),c={text:s.reduce(
(y,w)=>y+w,0),white:M.mark*t.length+r*(ia+$r*(t.length-1))},f=t.flat().filter(y=>be(Ft(y))).length,l=Pt()/M.name,m=Math.
min(o.width/(c.text+c.white),...a.map(({text:y,white:w})=>o.height/(y+w)),Wr),g=.999*Math.min((o.width-l*c.text)/c.white,
...a.map(({text:y,white:w})=>(o.height-l*y)/w),l),h=Math.max(...a.map(({text:y,white:w})=>y+w));return{wide:e,many:n,part:r,
texts:s,parts:i,across:c,high:h,cut:f,readable:l,scale:m,least:g}}function Mf(t,e,n){let o=(l,m)=>l.reduce((g,h)=>m(h)>m(
g)*1.01?h:g),r=Array.from({length:n},(l,m)=>yf.flatMap(g=>hf.map(h=>xf(t,h,m+1,e,g)))).flat(),s=Math.min(...r.map(({cut:l})=>l)),
i=r.filter(({cut:l})=>l===s),a=({part:l,scale:m,readable:g})=>l===1&&m>=g;for(let[l,m]of[[a,"scale"],[({scale:g,readable:h})=>g>=
h,"scale"],[zr,"least"]]){let g=i.filter(l),[h]=g;if(h)return o(g.filter(({many:y,part:w})=>y===h.many&&w===h.part),y=>y[m])}
let c=i.filter(({many:l})=>l===1),f=c.filter(({across:l,readable:m})=>(l.text+la()*l.white)*m<=e.width);return f.length?
o(f,({high:l})=>1/l):o(c.filter(({part:l})=>l===1),({scale:l})=>l)}function la(){return W.printing||et()?1:aa}function zr({
scale:t,readable:e,least:n}){return t<e&&n>=aa*e}function ca(t,e){let n=Vn();if(!n.length)return 0;let o={...M},r=Mf(n,t,
e),{wide:s,many:i,part:a,texts:c,parts:f,across:l}=r,m=t.width/(l.text+l.white+(gf-$r)*(n.length-1)),g=W.printing?r.scale:
Math.min(r.scale,Math.max(1,m)),h=zr(r)?r.least:la()*r.readable,[y,w]=zr(r)||!W.printing&&g<r.readable?[h,r.readable/h]:
[g,1];hn(s*M.name),Object.assign(M,{row:Yt*a,grown:w});let x=Math.max(...f.flat().map(F=>F.reduce((H,Y)=>H+Lt(Y),0))),T=(t.
width/y-l.text*w-l.white)/Math.max(1,n.length-1),C=Math.min(wf,$r*a+Math.max(0,T)),P=i>1?t.height/y:Math.max(x,Math.min(
t.height/y,o.height)),G=ia*a;return n.forEach((F,H)=>{let Y=new Map(F.map(ot=>[ot,(L.get(ot).y-o.top)/o.height*P*i]));f[H].
forEach((ot,cn)=>{let Bt=0,fn=ot.map(at=>(Bt+=Lt(at),Bt-Lt(at)/2)),qn=Pr(ot.map((at,he)=>Y.get(at)-fn[he]),0,{low:cn*P,high:(cn+
1)*P-Bt});ot.forEach((at,he)=>L.set(at,{x:G+M.mark/2,y:qn[he]+fn[he]}))}),G+=M.mark+c[H]*w+C}),Object.assign(M,{left:0,top:0,
width:G-C,height:P*i}),i}var fa=150,ua=120,Sf=60,kf=M.text,ma=[M.text/M.name,12,14,16,18,20];function da(){let t=Di(),e=new Set,n=new Map,o=Q()!==
"overview"||E.entities.size<=fa,r=o?new Set:Sr(),s=new Map,i=j&&j.entities.size<=fa?j.entities:new Set;for(let a of E.entities){
let c=it.get(a);!o&&!s.has(c)&&s.set(c,Ue(c,r));let f=o?null:s.get(c);if((f===null||i.has(a))&&e.add(a),f===null)continue;
n.has(f)||n.set(f,{count:0,fills:new Map});let l=n.get(f),{fill:m}=rt(a);l.count+=1,l.fills.set(m,(l.fills.get(m)??0)+1)}
_s({names:e,groups:n,opened:r,narrowed:t}),ie()}function ie(t=1){L.clear();let e=Ie.get(Q())??Ie.get("map"),n=e.id==="co\
lumns";Object.assign(M,{left:0,top:0,width:e.width,height:e.height}),hn(To()),Object.assign(M,{row:Yt,grown:1});let o=S.
narrowed||W.printing||V.size&&!n?S.names:new Set(O.keys());for(let i of o){let{at:a}=O.get(i);L.set(i,{x:a[e.first],y:a[e.
first+1]})}let r=0;Z()?Tf():S.narrowed&&n?Ef():!n&&!V.size&&vf();let s=S.narrowed||En()||V.size&&!S.groups.size;(s||!(n||
V.size))&&pa(o),n&&!Z()&&(r=ca(dn??M,t));for(let i of o)S.names.has(i)||L.delete(i);for(let i of S.groups.keys())L.set(nt(
i),{x:V.get(i).x,y:V.get(i).y});for(let[i,a]of ct)L.has(i)&&L.set(i,a);return s&&(ct.size||o!==S.names)&&pa(S.names),r}function To(){
let t=V.size?S.names:O;if(t.size>Kn)return kf;let e=`${D} ${Wt.version} ${V.size?[...t.keys()].join(" "):""}`;if(To.key!==
e){let n=ma.map(o=>[...t.keys()].filter(r=>be(ye(gt(r),o))).length);Object.assign(To,{key:e,width:ma[n.indexOf(Math.min(
...n))]*M.name})}return To.width}function vf(){let t=[...L].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:M.mark+bt(Ft(e))*M.name+Yt,high:Math.max(Lt(e),2.4*O.get(e).size+Yt)}));for(let e=0,n=!0;n&&e<Sf;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[c,f]=i<a?["x",i]:["y",a],l=(f/2+.5)*(s[c]>=o[c]?1:-1);o[c]-=l,s[c]+=l}});for(let{id:e,x:n,y:o}of t)
L.set(e,{x:n,y:o})}function En(){return S.names.size>0&&!S.groups.size&&S.names.size<=O.size/2}function Of(t){let e=t.map(
s=>s.reduce((i,a)=>i+Lt(a),0)),n=M.mark+M.text+62,o=t.length*n/Math.max(1,I.clientWidth)*I.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,ua*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(ua-M.line,(r-e[i])/s.length):
0,c=(r-e[i]-a*s.length)/2;for(let f of s){let l=Lt(f)+a;L.set(f,{x:M.mark/2+i*n,y:c+l/2}),c+=l}})}function Ef(){Of(Vn())}
function Tf(){let t=new Map(L),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=Z(),[o,r]=[M.mark+M.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((c,f)=>{L.set(c,{x:M.mark/2+(f+(s-i.size)/2)*o,y:a*r})}))}
function pa(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...L.get(a),half:Lt(a)/2,wide:bt(Ft(a))*M.name*M.grown})),
n=a=>a.reduce((c,f)=>Math.min(c,f),1/0),o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:c})=>a-c))-Yt,s=-n(e.map(({x:a,
wide:c})=>-a-M.mark/2-c)),i=-n(e.map(({y:a,half:c})=>-a-c))+Yt;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var ae=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let c=Math.floor(e/this.cell);c<=i;c+=1)for(let f=Math.floor(o/this.cell);f<=a;f+=
1)if(s((c&32767)<<15|f&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);o?o.push(e):this.cells.
set(n,[e])})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==e.id&&ut(
e,n))}};function ut(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function Ze(t,e,n,o,r){let[
s,i]=[Math.cos(n),Math.sin(n)],[a,c]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,cos:s,
sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-c,bottom:e+c}}function Fr({left:t,right:e,top:n,bottom:o}){return Ze((t+e)/
2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function je(t,e,n){return Ze(t,e,0,n,n)}function Tn(t,e){if(!ut(t,e))return!1;let[n,o]=[e.x-
t.x,e.y-t.y],r=(i,a,c)=>i.wide*Math.abs(i.cos*a+i.sin*c)+i.high*Math.abs(i.cos*c-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=r(
t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function An(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function le(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var ha=.42,ga=16;function wa(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},c)=>(a-n[c].y)/(i-n[c].x)),r=n.map((i,a)=>{let[c,f]=[o[a-1],o[a]];if(c===void 0||
f===void 0||c*f<=0)return 0;let[l,m]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(l+m)/((2*m+l)/c+(m+2*l)/f)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[c,f]=[n[i],n[i+1]],l=(Math.abs(r[i])+Math.abs(r[i+1]))*ha,m=l>Math.abs(a)?Math.abs(
a)/l:1,g=(f.x-c.x)*ha;s.push(c.x+g,c.y+r[i]*m*g,f.x-g,f.y-r[i+1]*m*g,f.x,f.y)}return s}function ya(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(f,l,m)=>[l+(m-l)*.55,f],[i,a]=[t.y+r,e.y-r],c=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...c,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function ba(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function xa(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Af(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Ma(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=ga;o+=1){let r=e[e.
length-1],{x:s,y:i}=Af(t,n,o/ga);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function In(t){return t.pieces??=
Ma(t.along),t.pieces[t.pieces.length-1].far}function Tt(t,e){let n=e*In(t),{pieces:o}=t,[r,s]=[0,o.length-1];for(;s-r>1;){
let f=r+s>>1;o[f].far<=n?r=f:s=f}let[i,a]=[o[r],o[s]],c=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.x+c*
(a.x-i.x),y:i.y+c*(a.y-i.y)}}function qr(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<t.along.
length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=An(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function ce(t,e,n){
let o=qr(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Ma(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[c,f]=[a.x-i.x,a.y-i.y],l=c**2+f**2,m=l?Math.min(1,Math.max(
0,((e.x-i.x)*c+(e.y-i.y)*f)/l)):0;r=Math.min(r,Math.hypot(e.x-i.x-m*c,e.y-i.y-m*f))}return r<=n?r:1/0}var $={},Sa=document.body;function tn(){let t=getComputedStyle(W.printing?Sa:document.documentElement);$={dark:!W.printing&&
matchMedia("(prefers-color-scheme: dark)").matches};for(let e of["ground","text","soft","accent","row","bar","line","bun\
dle","added","removed","changed"])$[e]=t.getPropertyValue(`--${e}`).trim();W.printing&&Object.assign($,{text:"#000",row:"\
#fff",line:"#777"})}function $t(){return p.steps!==null&&p.focus!==null?1:W.printing?.4:.15}function ka(){Sa=document.body.
appendChild(u("div",{class:"on-paper",hidden:""}))}var If=3,Lf=1,Nf=1.6,jf=5.5,nn=[],en=new Map;function Oa(){let t=S.opened,e=new Map,n=r=>{if(S.names.has(r))return r;let s=it.
get(r);return e.has(s)||e.set(s,nt(Ue(s,t))),e.get(s)},o=new Map;if(S.groups.size)for(let r of E.statements){let s=b.get(
r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(S.names.has(i)&&S.names.has(a))continue;let[c,f]=[n(i),n(a)];if(c===
f)continue;let[l,m]=c<f?[c,f]:[f,c],g=o.get(l);g||o.set(l,g=new Map);let h=g.get(m);h||g.set(m,h={one:l,other:m,ids:[],drawn:!1,
strong:!1}),h.ids.push(r),h.strong||=j!==null&&j.statements.has(r)}nn=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.
ids.length-r.ids.length||(`${r.one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),Rf()}function Rf(){en=new Map;for(let t of nn){t.drawn=t.strong;for(let e of[t.one,t.other]){en.has(e)||
en.set(e,[]);let n=en.get(e);n.push(t),t.drawn||=n.length<=(O.has(e)?Lf:If)}}}function*Ao(){for(let t of nn)(t.drawn||t.
one===z.at||t.other===z.at)&&(yield t)}function Ea({ids:t}){return Math.max(Nf,jf*(t.length/nn[0].ids.length))}var Bf=7,
Cf=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]);function va(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||
1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),...i(2/3),e.x,e.y]}}function Io(t){return t.among!==A.
groups&&Object.assign(t,{among:A.groups,course:Pf(t,q())}),t.course}function Pf({one:t,other:e},n){let[o,r]=[L.get(t),L.
get(e)],s=[...A.groups.values()].filter(({key:m})=>nt(m)!==t&&nt(m)!==e),i=m=>s.filter(g=>ce(m,g,g.radius+Bf/n)<1/0),a=va(
o,r,0),c=i(a),f=2*Math.max(0,...c.map(({radius:m})=>m)),l={course:a,many:c.length};for(let m of Cf){if(!l.many)break;let g=va(
o,r,m*f),h=i(g).length;h<l.many&&(l={course:g,many:h})}return l.course}function Ta(t){let e=q();t.save();let n=[...Ao()].
sort((o,r)=>o.strong-r.strong);for(let o of n){t.describe?.(Lr(o)),t.strokeStyle=o.strong?p.between===null?$.line:$.accent:
$.bundle,t.globalAlpha=j&&!o.strong?$t():1,t.lineWidth=(Ea(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Io(o).along;t.beginPath(),
t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}t.restore()}function Aa(t,e,n){let o={bundle:null,distance:1/0};for(let r of Ao()){
let s=(e+Ea(r)/2)/n,i=ce(Io(r),t,s);i<o.distance&&(o={bundle:r,distance:i})}return o}var Df=29,$f=16,zf=[8,12,16,20];function No(t){return d("groupOf",{names:xt(t),n:S.groups.get(t)?.count??V.get(t).count})}
function _r(){return Math.max(12,Pt())}function Wf(t){return Math.max($f,_r()/2*(yt(String(t),"600")+.4)/.82)}function jo(t){
let e=new Map,n=[...S.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:1));for(let[o,{count:r}]of n){let{x:s,y:i}=L.
get(nt(o)),a=Math.max(Wf(r)/t,Math.min(Df*Math.sqrt(r),V.get(o).radius*.8)),c={key:o,x:s,y:i,radius:a,type:_r()/t,lines:null,
left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,c)}return e}function La(t,e,n){let o=[...[...t.values()].map(s=>({...s})),
...[...e.values()].filter(s=>!j||j.entities.has(s.id)||s.lines).map(({left:s,right:i,top:a,bottom:c})=>({left:s,right:i,
top:a,bottom:c}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=v(O.get(V.get(i.key).told[0]).short)||V.
get(i.key).told[0],c=[...o,...r.values()],f=s?[ye(xt(i.key),12)]:zf.map(h=>ye(a,h)),l=[...f.filter(h=>!be(h)),...f.filter(
be)].map(h=>Ff(i,h,c,n)).find(h=>h!==void 0);if(!l)continue;let{text:m,lines:g}=l;r.set(i.key,m),Object.assign(i,{lines:g,
textMiddle:m.middle,textTop:m.top,textLeft:m.left,textRight:m.right,textBottom:m.bottom})}}function Ff(t,e,n,o){let{type:r}=t,
[s,i,a]=[r*bt(e),e.length*r*1.15,3/o],f=[[t.x,t.bottom+a],[t.x,t.top-a-i],[t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].
map(([l,m])=>({key:t.key,middle:l,left:l-s/2,right:l+s/2,top:m,bottom:m+i})).find(l=>l.left>=M.left-Lo.left/o&&l.right<=
M.left+M.width+Lo.right/o&&l.top>=M.top+6/o&&l.bottom<=M.top+M.height+6/o&&!n.some(m=>m.key!==t.key&&ut(l,m)));return f&&
{text:f,lines:e}}function Na(t){let e=q();t.save();for(let n of S.opened){let{x:o,y:r,radius:s}=V.get(n);t.beginPath(),t.
arc(o,r,s,0,2*Math.PI),t.fillStyle=$.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=.5,t.strokeStyle=$.line,t.lineWidth=1/
e,t.stroke()}t.restore()}function Gr(t,e){let n=A.groups.get(e);if(!n)return;let o=q(),{count:r,fills:s}=S.groups.get(e),
i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=$.ground,t.beginPath(),t.arc(n.x,n.y,n.radius,0,2*Math.
PI),t.fill(),t.globalAlpha=j&&!Ia(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[l,m]of[...s].sort(([g],[h])=>g<h?-1:1))
t.strokeStyle=l,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*m/r),t.stroke(),a+=2*Math.PI*m/r;t.strokeStyle=z.
at===nt(e)?$.accent:$.soft,t.lineWidth=(z.at===nt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.stroke(),
t.fillStyle=$.text,t.textAlign="center",t.textBaseline="middle";let c=String(r),f=Math.min(Math.max(_r()/o,Math.min(16/o,
n.radius*.7)),2*(n.radius-i)/Math.max(1.4,yt(c,"600")+.4));Ht(t,c,n.x,n.y,f,"600"),n.lines&&(t.globalAlpha*=.85,t.fillStyle=
$.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),t.globalAlpha=j&&!Ia(e)?.6:1,t.fillStyle=
$.text,n.lines.forEach((l,m)=>Ht(t,l,n.textMiddle,n.textTop+(m+.5)*n.type*1.15,n.type))),t.restore()}function Ia(t){if(p.
between?.includes(nt(t)))return!0;for(let e of j.entities)if(it.get(e)===t||it.get(e)?.startsWith(`${t}.`))return!0;return!1}
function ja(t){for(let[e,n]of A.groups)if(n.lines&&t.x>=n.textLeft&&t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||
Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}var Lo={left:44,right:44,top:34,bottom:50};function Ro(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=$[e],t.fillStyle=$.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Ur(t){let{change:e}=b.get(t);return e?{change:e,...Tt(A.lines.get(t),.6),radius:4.6}:
null}function Ra(t,e){let n=Ur(e);n&&Ro(t,n.change,n.x,n.y,n.radius)}var Ba=new Set;for(let{object:t,change:e,subject:n}of b.
values())e&&t===null&&Ba.add(n);function Hr({id:t,x:e,y:n,radius:o}){let r=O.get(t).change||(Ba.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function Ca(t,e){let n=A.names.get(e),o=Hr(n);o&&(Ro(t,o.change,o.x,o.y,o.radius),
!(o.change!=="removed"||!n.lines)&&(t.save(),t.strokeStyle=$.removed,t.lineWidth=n.type/14,n.lines.forEach((r,s)=>{let i=(n.
textTop+n.textBottom)/2+(s-(n.lines.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,i),t.lineTo(n.textLeft+yt(r)*n.
type,i),t.stroke()}),t.restore()))}function Pa(t){return k.changes.length&&!t.change?.45:1}var on=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var _f=900,Da=60;function $a(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:c,bottom:f})=>({id:s,
left:c,right:f,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Gf(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:Eo(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function za(t,e,n){let o=new Map([...e.values()].map(h=>[h.id,$a(h,n)])),r=t.length>_f?[]:
Zi([...o.values()]),s=t.map(({id:h,statement:y,place:w,many:x},T)=>{let[C,P]=[o.get(y.subject),o.get(y.object)],G=C.at>P.
at,[F,H]=G?[P,C]:[C,P];H.near-F.far<9&&H.near-F.shape>=9&&(F={...F,far:F.shape});let Y=H.near-F.far<9;return{id:h,rank:T,
place:w,many:x,from:F,to:H,backward:G,arc:Y,loop:F.id===H.id,ports:[F.mid,H.mid]}}),i=s.filter(({arc:h})=>!h),a=s.filter(
({arc:h,loop:y})=>h&&!y),c=({from:h,to:y})=>y.at-h.at+Math.abs(y.mid-h.mid);for(let h of[...i].sort((y,w)=>c(y)-c(w)||y.
rank-w.rank))ea(h,r);let f=new Map,l=(h,y,w)=>{let x=`${y} ${h.id}`;f.has(x)||f.set(x,{item:h,held:[]}),f.get(x).held.push(
{group:0,order:0,...w})};for(let h of i)l(h.from,"far",{line:h,end:0,index:0,step:1}),l(h.to,"near",{line:h,end:1,index:h.
levels.length-1,step:-1});for(let h of a)for(let[y,[w,x]]of[[h.from,h.to],[h.to,h.from]].entries()){let T=x.mid>w.mid;l(
w,"near",{line:h,end:y,group:T?1:-1,order:-x.mid})}Gf(f),ra(a,r);let m=new Map(i.map(h=>[h,na(h,r)]));for(let h of m.values())
Dr(h);oa(r,m);for(let h of m.values())Dr(h);let g=new Map;for(let h of s){let{from:y,to:w,ports:x}=h,T;h.loop?T=Wa(h):h.
arc?T=ya({x:y.near+1,y:x[0]},{x:w.near,y:x[1]},h.edge-h.reach):T=wa(m.get(h)),h.backward&&(T=ba(T)),g.set(h.id,n?T:xa(T))}
return g}function Wa({from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,
t.near,t.mid+4]}function Uf(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:c,y:f,radius:l}of n){let m=((c-
t.x)*o+(f-t.y)*r)/s**2;if(m<=.02||m>=.98)continue;let g=((f-t.y)*o-(c-t.x)*r)/s,h=l*1.2+2;Math.abs(g)<Da+h&&i.push({off:g,
reach:h,share:3*m*(1-m)})}let a=c=>i.every(({off:f,reach:l,share:m})=>Math.abs(f-c*m)>=l);for(let c=0;c<=Da;c+=4)for(let f of[
c,-c])if(a(f))return f;return 0}function Fa(t,e,{place:n,many:o},r){if(t.id===e.id)return Wa({from:$a(t,!0),place:n});let[
s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[c,f]=[s/a,i/a],l=(n-(o-1)/2)*14*(t.id<e.id?1:-1),m={x:t.x+c*(t.radius*1.2+1),
y:t.y+f*(t.radius*1.2+1)},g={x:e.x-c*(e.radius*1.2+2),y:e.y-f*(e.radius*1.2+2)};l||(l=Uf(m,g,r.filter(y=>y.id!==t.id&&y.
id!==e.id)));let h=[(g.x-m.x)/3,(g.y-m.y)/3];return[m.x,m.y,m.x+h[0]-f*l,m.y+h[1]+c*l,g.x-h[0]-f*l,g.y-h[1]+c*l,g.x,g.y]}var Re=12,Bo=7,qa=1,Hf=2.5,Yf=400;function _a(t){let e=[...E.statements].filter(i=>{let{subject:a,object:c,isLink:f}=b.get(
i);return f&&t.has(a)&&t.has(c)}),n=e.length>Jf;n&&(e=e.filter(i=>j?.statements.has(i)));let o=new Map;e=e.map(i=>{let a=b.
get(i),c=JSON.stringify([a.subject,a.object].sort());o.has(c)||o.set(c,[]);let f={id:i,statement:a};return f.place=o.get(
c).push(f)-1,f});for(let i of o.values())for(let a of i)a.many=i.length;let r;if(Q()==="columns"||Z())r=za(e,t,!Z());else{
let i=e.length<=Yf?[...t.values()]:[];r=new Map(e.map(a=>[a.id,Fa(t.get(a.statement.subject),t.get(a.statement.object),a,
i)]))}let s=new Map;for(let[i,a]of r){let c=new on;c.moveTo(a[0],a[1]);for(let f=2;f<a.length;f+=6)c.bezierCurveTo(...a.
slice(f,f+6));s.set(i,{along:a,path:c})}return{lines:s,rest:n}}function Ln(t){let e=rt(b.get(t).subject);return $.dark?e.
dark:e.light}function Vr(t,e,n){let o=A.lines.get(e),r=b.get(e),s=X(r),i=k.lines[r.holder?"thin":Ps.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([ze(r),v(r.said)&&`(${v(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=j&&!n?$t():n?
1:s.structural?.8:.95*Pa(r),t.strokeStyle=t.fillStyle=n?Ln(e):$[r.change]||$.line,t.lineWidth=i.width*(n?p.lines.length===
1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||Vf(t,o.along,
n?6.5:4.5),r.denied&&(j||(t.globalAlpha=1),Kf(t,o)),Ra(t,e),t.restore()}function Vf(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.
atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let c of[-1,1])t.lineTo(s-n*Math.cos(a+c*.42),i-n*Math.sin(a+c*.42));t.closePath(),
t.fill()}function Kf(t,e){let[n,o,r]=[.48,.5,.52].map(i=>Tt(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=
$.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(
s)),t.stroke()}function Co(t,e,n=Bo){let o=[];for(let[s,i]of A.lines){let a=ce(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}
if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));return o.filter(s=>s.distance<=r+Hf/e).sort((s,i)=>s.distance-
i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var Jf=2500;var Kr=6,Xf=.5,Qf=new Set([1,2]);function Nn(t,e,n=null){let o=Math.max(M.name,Pt()/t),r=o*(M.line/M.name),s=new Map,i=new ae(
o*10);for(let w of S.names){let x=L.get(w);if(n&&(x.x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let T=Math.
max(O.get(w).size,1.6/t),C=T*1.2,P={id:w,x:x.x,y:x.y,radius:T,type:o,line:r,lines:null,covers:!1,left:x.x-C,right:x.x+C,
top:x.y-C,bottom:x.y+C};s.set(w,P),n||i.add({id:w,left:P.left,right:P.right,top:P.top,bottom:P.bottom})}for(let[w,{x,y:T,
radius:C}]of e)i.add({id:nt(w),left:x-C,right:x+C,top:T-C,bottom:T+C});let a=w=>(w===p.focus||w===p.path?4e6:0)+(j&&j.entities.
has(w)?2e6:0)+(Qf.has(rt(w).column)?1e6:0)+O.get(w).count,c=[...s.keys()].sort((w,x)=>a(x)-a(w)||(w<x?-1:1)),f=Q()!=="co\
lumns"&&!n,l=[...new Set([1,.85,.7,.5].map(w=>Math.max(o*w,Pt()/t)))],m=new ae(o*4);if(f)for(let{id:w,x,y:T,radius:C}of s.
values())m.add({id:w,left:x-C,right:x+C,top:T-C,bottom:T+C});let g=[],h=0;for(let w of c){let x=s.get(w),T=j!==null&&j.entities.
has(w),C=G=>{for(let F of Ga(x,l,f))if(G(F)&&(!f||Zf(x,F,m)))return F},P=C(G=>!i.hits(G))??(T?C(G=>!g.some(F=>ut(G,F))):
void 0);P&&(i.add(P),T&&g.push(P),Ua(x,P),h+=1)}if(h>=Math.min(Kr,s.size))return s;let y=[...s.values()].filter(w=>w.lines).
map(w=>({left:w.left,right:w.right,top:w.top,bottom:w.bottom}));for(let w of c.slice(0,4*Kr)){let[x]=Ga(s.get(w),l,!1);if(!(s.
get(w).lines||y.some(T=>ut(x,T)))&&(y.push(x),Ua(s.get(w),x),s.get(w).covers=!0,y.length>=2*Kr))break}return s}function Zf({
id:t,x:e,y:n,radius:o},r,s){let i=(c,f,l,m)=>Math.hypot(Math.max(r.left-f,c-r.right,0),Math.max(r.top-m,l-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*Xf;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},c=>c.id!==t&&i(c.
left,c.right,c.top,c.bottom)<a)}function*Ga(t,e,n){let o=Ft(t.id),r=bt(o),s=Math.max(M.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(M.line/M.name),[c,f]=[i*r,a*o.length/2],l=(P,G)=>({id:t.id,type:i,line:a,lines:o,left:P,right:P+c,top:G-f,bottom:G+
f}),m=(n||_.whole)&&t.x+M.mark/2+c>M.left+M.width+6;if(yield l(m?t.x-s-c:t.x+s,t.y),!n)continue;let g=P=>P.left>M.left-6&&
P.right<M.left+M.width+6,[h,y]=[t.y+t.radius*1.2+2+f,t.y-t.radius*1.2-2-f],w=t.x-c/2;if(yield*[l(w,h),l(w,y),l(t.x-s-c,t.
y)].filter(g),S.names.size>Kn)continue;let[x,T]=[t.x-t.radius,t.x+t.radius-c];yield*[l(x,h),l(x,y),l(T,h),l(T,y)].filter(
g);let C=t.radius*1.2+2;for(let P of[0,f,-f])yield*[l(t.x+C,t.y+P),l(t.x-C-c,t.y+P)].filter(g)}}function Ha({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Ua(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function Jr(t,e,n,o,r){
let s=k.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var Po=new Set;function Be(t,e){let n=A.names.get(e);if(!n)return;Po.add(e);let o=rt(e),r=p.focus===e||
p.path===e;t.save(),t.describe?.(B(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?$.row:$.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=j?j.entities.has(e)?1:
$t():E.bare.has(e)?.3:1,Jr(t,o.shape,n.x,n.y,n.radius),t.fillStyle=O.get(e).envisaged?$.ground:o.fill,t.fill(),t.lineWidth=
O.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=$.dark?o.dark:o.light,t.stroke(),(r||z.at===e||N.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=$.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke()),n.lines&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=$.text,n.lines.forEach((s,i)=>{Ht(t,s,n.
textLeft,(n.textTop+n.textBottom)/2+(i-(n.lines.length-1)/2)*n.line,n.type)})),Ca(t,e),t.restore()}function Ya(t,e=3){let n=[
...A.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...A.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function zt(){let t=q(),e=S.names.size>xe,n=`${ge} ${t} ${D}`;if(A.key===n&&(!A.part||le(A.part,jt())))return A;let o=e?
jt(1):null,r=jo(t),s=Nn(t,r,o);return La(r,s,t),$s({key:n,part:o,names:s,groups:r,words:[],..._a(s)}),A}function Qr(t){let{x:e,y:n,radius:o}=V.get(t);ns({left:e-o,top:n-o,width:2*o,height:2*o})}function tl({x:t,y:e}){let n=Jn(
{x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=I.clientWidth&&n.y<=I.clientHeight}function zo(t){let e=Jn(L.get(t));e.x>=30&&e.y>=
20&&e.x<=I.clientWidth-30&&e.y<=I.clientHeight-20||(_.whole=!1,Pe({position:L.get(t),scale:q()}))}var Qt={left:24,right:10,
top:8,bottom:8},Va=1.7,tu=.8,Ka=8,el=300,eu="#take > button, #groups > *, #arrangements button, #zoom, #empty";function Do(){
return nl([...document.querySelectorAll(eu)])}function nl(t){let e=I.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).
filter(({width:n})=>n>0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).
filter(n=>ut(n,{left:0,right:e.width,top:0,bottom:e.height}))}function ol(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)
n+o<I.clientHeight?e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,I.clientHeight-n+4);return e}function Zr(){let t=I.
getBoundingClientRect(),e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=document.
getElementById("details").getBoundingClientRect();return!et()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):
e.bottom=Math.min(e.bottom,n.top-t.top)),e}function ts(t,e,n){let o=I.clientWidth-e.left-e.right,r=I.clientHeight-e.top-
e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+
t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.bottom)/2/s},scale:s,animation:!1}}function rl(){if(W.printing)
return Wr;if(S.narrowed||!En())return Va;let{width:t,height:e}=Ie.get(Q())??Ie.get("map");return Math.min(Va,Math.max(1,
Math.min(I.clientWidth/t,I.clientHeight/e)))}function nu({scale:t,position:e}){let n=Do();if(!n.length||S.names.size>xe)
return[];let o=jo(t),r=[...Nn(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:c})=>({left:(s-e.x)*t+I.clientWidth/
2,right:(i-e.x)*t+I.clientWidth/2,top:(a-e.y)*t+I.clientHeight/2,bottom:(c-e.y)*t+I.clientHeight/2}));return n.filter(s=>r.
some(i=>ut(i,s)))}function Ce(){_.whole=!0;let t={...S.groups.size?Lo:Qt};if(W.printing){Xa(ts(M,t,rl()));return}if(S.narrowed){
let o=Zr();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=I.clientHeight-o.bottom,t.right+=I.clientWidth-o.right)}
let e=Ja(t);if(!e)return;let n=ol(nu(e));Xa(n.top||n.bottom?Ja({...t,top:Math.max(t.top,n.top),bottom:Math.max(t.bottom,
n.bottom)})??e:e)}function Ja(t){let e={width:I.clientWidth-t.left-t.right,height:I.clientHeight-t.top-t.bottom};return e.
width<=0||e.height<=0?null:(ct.size||gn(e),ie(),ts(M,t,rl()))}function Xa(t){t&&(qt(),It(),oe(t))}function es(){_.asOpened=
!1,Ce()}function Xr(){return Pt()/(M.name*M.grown)}function Qa(t){return[...Nn(t,new Map).values()].filter(({lines:e})=>e).
length}function Xt(){if(Ce(),_.asOpened=!0,S.groups.size||!S.names.size||S.names.size>el)return;let t=q(),e=Xr(),n=S.names.
size*(Q()==="columns"?1:tu);if(t>=e||Qa(t)>=n)return;_.whole=!1;let o=Array.from({length:Ka-1},(i,a)=>t*(e/t)**((a+1)/Ka)),
s=M.grown>1||S.narrowed&&Q()==="columns"&&!Z()?e:o.find(i=>Qa(i)===S.names.size)??e;oe({...sl(s,S.narrowed?Zr():{left:0,
top:0,right:I.clientWidth,bottom:I.clientHeight},S.narrowed?p.focus:null),animation:!1})}function $o(t,{left:e,top:n,right:o,
bottom:r}){let{x:s,y:i}=L.get(t);return s-e>M.mark/2&&s+M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.line<r}function ou(t){
let e=0;for(let n of S.names)$o(n,t)&&(e+=3+O.get(n).count+(j?.entities.has(n)?1e3:0));return e}function sl(t,e,n){let o={
x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*M.line},s=[...new Set([n,...j?[...j.entities].slice(0,60):[],
...se(60)])].filter(w=>S.names.has(w)).map(w=>L.get(w)),i=(w,x,T,C,P)=>T+2*P<=C?x+(T-C)/2:Math.max(x-P,Math.min(w,x+T+P-
C)),a=i(M.left-r.x/2,M.left,M.width,o.x,r.x/2),f=Q()==="columns"&&n===null?[a]:s.flatMap(({x:w})=>[w-r.x,w+M.mark+M.text*
M.grown-o.x]).map(w=>i(w,M.left,M.width,o.x,r.x)),l=s.flatMap(({y:w})=>[w-r.y,w+r.y-o.y]).map(w=>i(w,M.top,M.height,o.y,
M.line)),m=null;for(let w of new Set(f))for(let x of new Set(l)){let T={left:w,top:x,right:w+o.x,bottom:x+o.y};if(n!==null&&
!$o(n,T))continue;let C=ou(T);(!m||C>m.weight)&&(m={weight:C,left:w,top:x})}let g=L.get(n)??{x:M.left+M.width/2,y:M.top+
M.height/2},{left:h,top:y}=m??{left:g.x-o.x/2,top:g.y-o.y/2};return{scale:t,position:{x:h+(I.clientWidth/2-e.left)/t,y:y+
(I.clientHeight/2-e.top)/t}}}function il(t){if(!S.names.has(t))return;let e=q(),n=_.whole&&e>Xr()*.8?e:Math.max(e,Xr()),
o=Zr(),[r,s]=[Nt({x:o.left,y:o.top}),Nt({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=et()&&(o.right<
I.clientWidth||o.bottom<I.clientHeight);_.whole&&n===e&&!a||n===e&&$o(t,i)&&[...j?.entities??[]].every(c=>!S.names.has(c)||
$o(c,i))||(_.whole=!1,Pe(sl(n,o,t)))}function Pe(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||L.size>
xe;_.asOpened=!1,oe({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function Wo(t){_.whole=!1,Pe({scale:Math.
min(6,Math.max(.005,q()*t))})}function ns(t){let e=ts(t,{left:10,right:10,...ol(Do())},1.3);e&&(_.whole=!1,Pe(e))}function Za(t){
let e=jt(),n=t.map(({left:s,right:i,top:a,bottom:c})=>{let[f,l]=[Nt({x:s,y:a}),Nt({x:i,y:c})];return{left:f.x,right:l.x,
top:f.y,bottom:l.y}}),[o,r]=[0,0];for(let s of A.names.values()){let i=s.lines?Ha(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!le(e,i)||n.some(a=>ut(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function ru(){let t=document.getElementById(
"beyond-view"),e=!W.printing&&!ct.size&&Q()!=="overview"&&A.names.size<=el,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["names\
Beyond",o]:["namesWithoutRoom",r],a=i?d(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){
n({beyond:0,unnamed:0});return}n(Za(Do())),t.hidden||n(Za([...Do(),...nl([t])]))}function al(){kt("afterDrawing",ru),kt(
"zoom",()=>{_.whole=!1,_.asOpened=!1}),kt("dragEnd",()=>{N.byFinger||(_.asOpened=!1)}),kt("resize",()=>requestAnimationFrame(
()=>{W.printing||(_.asOpened?Xt():_.whole&&Ce())})),new MutationObserver(()=>{_.asOpened&&S.narrowed&&!W.printing&&Xt()}).
observe(document.getElementById("details"),{attributeFilter:["data-open"]})}function ll(t){let e=document.getElementById(
"details").getBoundingClientRect();zt();let[n]=p.lines,o=L.get(t)??(A.lines.has(n)?Tt(A.lines.get(n),.5):null);if(!e.height||
o===null)return;let[r,s,i]=[Jn(o),I.getBoundingClientRect(),q()],[a,c]=[s.left+r.x,s.top+r.y],f=e.left>0,l={across:(Math.
max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},m=f&&a+3*Re>e.left?a-l.across:0,g=!f&&c+3*Re>e.top?c-l.down:0;
if(!m&&!g)return;let{x:h,y}=ne();_.whole=!1,Pe({scale:i,position:{x:h+m/i,y:y+g/i}})}function rn(){for(let t of document.querySelectorAll("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(
t.dataset.layout===Q()));document.getElementById("arrange-again").hidden=!ct.size}function fe(t){R({open:[...p.open.filter(e=>e!==t),t]}),J(d("groupOpened",{names:xt(t)}))}function cl(t){let e=o=>o!==null&&
(it.get(o)===t||it.get(o)?.startsWith(`${t}.`)),n=p.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));R({open:n,...e(p.focus)||
e(p.path)?st:{}}),J(os())}function os(){return d(S.groups.size===1?"oneGroup":"someGroups",{n:S.groups.size,names:[...S.
groups.values()].reduce((t,{count:e})=>t+e,0)})}var fl=null;function De(t){let e=wt.open?wt.querySelector(".told"):document.getElementById("told");wt.open||J(t),e.textContent=
t,clearTimeout(fl),fl=setTimeout(()=>{e.textContent=""},6e3)}var wt=u("dialog",{id:"notice","aria-labelledby":"notice-ti\
tle"});function sn(t,e,n=[]){wt.replaceChildren(u("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),u("div",{class:"b\
uttons"},...n,u("button",{type:"button",class:"leave",onclick:()=>wt.close()},d("close")),u("span",{class:"told",role:"s\
tatus"}))),wt.open||wt.showModal()}function Fo(t,e,n=[],o=[]){let r=u("textarea",{readonly:"",rows:"8","aria-labelledby":"\
notice-title"},e);sn(t,[...n,r],o),r.select()}function ul(){wt.addEventListener("keydown",t=>t.stopPropagation()),document.
body.append(wt,u("div",{id:"told",class:"told","aria-hidden":"true"}))}function ml(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function pl(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function dl(){return Rn({...jn(),groups:new Set})}function jn(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(S.names),groups:new Set(S.groups.keys()),statements:[...E.statements]}}function qo(){return k.sources.
length?k.sources.length>3?d("sources",{n:k.sources.length}):k.sources.map(t=>ss(t)).join("; "):""}function ss(t){return[
v(t.title),v(t.age)&&`(${v(t.age)})`].filter(Boolean).join(" ")}function _o(){let{iri:t,version:e}=k.dataset;return[e&&d(
"version",{version:e}),t].filter(Boolean).join(", ")}function rs(){return Z()?d("partBetween",{from:B(p.focus),to:B(p.path)}):
!S.narrowed||!E.entities.has(p.focus)?"":d(p.steps===1?"partAround":"partFartherAround",{name:B(p.focus),n:p.steps})}function su(){
return!j||S.narrowed?"":p.focus!==null?d("altFocus",{name:B(p.focus)}):p.lines.length?d("altLines",{statements:[...j.statements].
map(t=>ze(b.get(t))).join("; ")}):""}function Rn(t){return[v(k.title),rs(),qo()&&`${d("source")}: ${qo()}`,...k.notes.map(
v),re(),t.groups.size?d(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.size,names:[...t.groups].reduce((e,n)=>e+
S.groups.get(n).count,0)}):"",d("shown",{names:t.names.size,allNames:O.size,...Ne(t.statements)}),_o()&&`${d("dataset")}\
: ${_o()}`].filter(Boolean).join(" \xB7 ")}function iu(t){return[...t.groups].sort((e,n)=>S.groups.get(n).count-S.groups.
get(e).count||(e<n?-1:1)).slice(0,5)}function Go(t){let e=new Map;for(let o of t.statements){let{subject:r,object:s}=b.get(
o);for(let i of new Set([r,s]))t.names.has(i)&&e.set(i,(e.get(i)||0)+1)}let n=[...e].sort(([o,r],[s,i])=>i-r||(o<s?-1:1)).
slice(0,5).map(([o,r])=>`${gt(o)} (${r})`);return[d("altShown",{title:v(k.title),names:mn(t.names.size,"oneName","someNa\
mes"),statements:mn(Ne(t.statements).statements,"oneStatement","someStatements"),made:Ne(t.statements).made}),rs()&&d("a\
ltPart",{part:rs()}),su(),t.groups.size?d("altGroups",{groups:iu(t).map(xt).join("; ")}):"",n.length?d("altMost",{names:n.
join("; ")}):"",qo()&&d("altSource",{source:qo()}),re()&&`${re()}.`].filter(Boolean).join(" ")}async function au(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData.setData("text/plain",t),i.clipboardData.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Uo(t,e,n){
await au(t,e)?De(n):Fo(d("copyByHand"),t)}function lu(t){return v(t.source)?k.sources.find(({id:e})=>e===t.origin):null}
function cu(t){let e=[v(t.said),v(t.when)].filter(Boolean).join("; "),n=lu(t),r=[(n&&(v(n.citation)||ss(n)))?.replace(/[.\s]+$/,
""),v(t.where)].filter(Boolean).join(", ");return[ze(t)+(e&&` (${e})`),t.quote?[": ",u("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${d("dataset")}: ${[v(k.title),_o()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function fu(t){let e=u("p",{lang:D},cu(b.get(t)));return Uo(e.textContent,e,d("copiedStatement"))}function hl(t){return u(
"button",{type:"button",class:"copy",onclick:()=>fu(t)},d("copyWithSource"))}function uu(){return Ye().filter(t=>E.statements.
has(t))}function gl(){let t=k.variants.includes("plain")?3:void 0,e=p.date!==null,n=k.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>d(r));return e&&o.splice(5,0,re()),
[[...o.slice(0,t),...n?[d("changes")]:[]],...uu().map(r=>{let s=b.get(r);return[...[B(s.subject),v(X(s).label),s.object===
null?v(s.value):B(s.object),v(s.said),v(s.when),...e?[Te(r)]:[],s.quote,vt(s)].slice(0,t),...n?[Ai(s)]:[]]})].map(r=>r.map(
ml))}function wl(){let[t,...e]=gl(),n=(s,i)=>u("tr",{},s.map(a=>u(i,pl(a),a))),o=u("div",{lang:D},u("table",{border:"1",
cellspacing:"0",cellpadding:"4"},u("thead",{},n(t,"th")),u("tbody",{},e.map(s=>n(s,"td")))),u("p",{},dl())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return Uo(r,o,mn(e.length,"copiedOneRow","copiedRows"))}function yl(){let t=D==="nl"?";":",",e=gl().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function ue(t,e=B(t)){return O.has(t)?u("button",{type:"button",class:"name",onclick:()=>R({focus:t,lines:[]})},e):u("b",
{},t)}function mu(t){if(!t.text)return t.quote?u("blockquote",{lang:t.language},u("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),u("m\
ark",{},o)),n=n.slice(r+o.length))}return u("blockquote",{lang:t.language},e,n)}function is(t,...e){let n=b.get(t),o=u("\
div",{class:"said"},u(n.denied?"b":"span",{},v(n.said)));for(let r of[v(n.when),Te(t),vt(n)])r&&o.append(o.textContent&&
" \xB7 ",r);return u("div",{class:["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" "),
"data-statement":t},e,o,Ve(n),mu(n),hl(t))}function as(t,e){return t.object===null?u("b",{},v(t.value)):ue(t.subject===e?
t.object:t.subject)}function bl(t,e){return u("div",{class:"statement"},as(t,e),u("div",{class:"said"},v(t.why)),t.premises.
map(n=>{let o=b.get(n);return u("div",{class:"said"},`${d("basedOn")}: `,u("q",{lang:o.language},o.quote),` \xB7 ${v(o.said)}\
 \xB7 ${vt(o)}`)}))}function Zt(t){return u("h2",{tabindex:"-1"},t)}function Bn(t,e=null){let n=b.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?u("b",{},v(n.value)):ue(o?n.subject:n.object);return is(t,ue(o?e:n.subject),u(
"div",{},At(n,o)),r)}function Cn(t){return u("ul",{class:"choice"},t.map(e=>{let n=b.get(e),o=[B(n.subject),At(n),n.object===
null?v(n.value):B(n.object)];return u("li",{class:n.denied?"statement denied":"statement","data-statement":e},u("button",
{type:"button",class:"name",onclick:()=>R({focus:null,lines:[e]})},o[0]," ",u("i",{},o[1])," ",o[2]),u("div",{class:"sai\
d"},u(n.denied?"b":"span",{},v(n.said)),vt(n)&&` \xB7 ${vt(n)}`))}))}var Ho=50,me={ids:[],until:Ho};function cs({one:t,other:e}){R({...st,between:[t,e]})}function pu(t){let e=ft(t);return e===
null?ue(t):u("button",{type:"button",class:"name",onclick:()=>fe(e)},u("span",{class:"unseen"},`${d("openGroup")}: `),xt(
e))}function du(t){let e=new Map;for(let n of t){let o=At(b.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function xl(){let t=Ke();me.ids!==t&&(me={ids:t,until:Ho});let e=t.slice(0,me.until);return[Zt(So()),
u("p",{class:"hint"},d("endsOf")),u("ul",{class:"counted"},p.between.map(n=>{let o=S.groups.get(ft(n));return u("li",{},
pu(n)," ",o?u("span",{class:"count"},d("someNames",{n:o.count})):null)})),t.length?null:u("p",{class:"absent"},d("noneBe\
tween")),t.length?u("h3",{},d("relationsTitle")):null,u("ul",{class:"counted"},du(t).map(([n,o])=>u("li",{},n," ",u("spa\
n",{class:"count"},String(o))))),t.length?u("h3",{},d("statementsOf")):null,Cn(e),e.length<t.length?u("p",{class:"more"},
d("partListed",{n:e.length,all:t.length})," ",u("button",{type:"button",onclick:hu},d("moreRows",{n:Math.min(Ho,t.length-
e.length)}))):null]}function hu(){let t=me.until;me.until+=Ho,Jt(),document.querySelectorAll("#chosen .choice button")[t].
focus(),J(d("partListed",{n:Math.min(me.until,me.ids.length),all:me.ids.length}))}var ls=new Set;function Ml(t){let e=en.
get(nt(t))??[];if(!e.length)return null;let n=u("ul",{class:"counted"}),o=u("details",{class:"links",open:ls.has(t)?"":null},
u("summary",{},d("linksOfGroup",{n:e.length}),u("span",{class:"unseen"},` ${No(t)}`)),n),r=()=>{if(!o.open){ls.delete(t);
return}ls.add(t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===nt(t)?s.other:s.one,a=ft(i)===null?B(i):xt(ft(
i));return u("li",{},u("button",{type:"button",class:"name",onclick:()=>cs(s)},a)," ",u("span",{class:"count"},d(s.ids.length===
1?"oneStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function Sl(){document.getElementById("group-list").replaceChildren(...S.groups.size?[u("p",{},d("readGroups")),nn.every(
o=>o.drawn)?"":u("p",{},d("strongestDrawn")),u("h3",{},d("groupsTitle")),gu()]:[]);let t=document.getElementById("groups");
if(t.hidden=!V.size||Q()!=="overview"||!S.groups.size&&!S.opened.size,t.hidden)return;let e=document.activeElement?.closest?.(
"#groups [data-group]")?.dataset.group,n=[...S.opened].filter(o=>!V.get(o).names.length||E.entities.size).sort();t.replaceChildren(
u("p",{},os()),...n.map(o=>u("button",{type:"button","data-group":o,title:d("closeGroup"),onclick:()=>cl(o)},u("span",{"\
aria-hidden":"true"},"\xD7")," ",u("span",{class:"unseen"},`${d("closeGroup")}: `),xt(o)))),e!==void 0&&(t.querySelector(
`[data-group="${e}"]`)??I).focus({preventScroll:!0})}function gu(){let t=[...S.groups].sort(([e,{count:n}],[o,{count:r}])=>r-
n||(e<o?-1:1));return u("ul",{},t.map(([e,{count:n}])=>u("li",{},u("button",{type:"button",class:"name",onclick:()=>fe(e)},
xt(e))," ",u("span",{class:"count"},String(n)),Ml(e))))}function wu(){let t=p.between.map(i=>L.get(i));if(t.includes(void 0)||t.every(tl))return;let[e,n]=[t.map(({x:i})=>i),t.map(
({y:i})=>i)],o=60/q(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];ns({left:r,top:s,width:Math.max(...e)+o-r,height:Math.max(
...n)+o-s})}var fs="",kl="",us=new Set;function vl(t){da(),Oa(),qt(),rn(),Sl(),It();let e=S.narrowed?`${p.focus} ${p.path}\
 ${p.steps}`:En()?[...S.names].sort().join(" "):"",n=`${Q()} ${e}`;fs!==n||_.asOpened&&kl!==D?(Xt(),!fs&&p.open.length&&
Qr(p.open[p.open.length-1])):(p.focus===null||!t)&&yu(),p.focus!==null&&t&&!S.narrowed&&il(p.focus),et()&&(N.clicked||t&&
p.lines.length)&&ll(p.focus),p.between!==null&&t&&wu(),fs=n,kl=D,us=new Set(S.opened),lt()}function yu(){let t=p.open[p.
open.length-1],e=p.open.some(o=>S.opened.has(o)&&!us.has(o)),n=[...us].some(o=>!S.opened.has(o));n&&!S.opened.size?Xt():
t!==void 0&&(e||n)&&Qr(t)}var ms=[],Yo="";function ps({moved:t=!1}={}){It(),Fi(),Jt(),Si();for(let e of ms)e.classList.remove("chosen");ms=j?[...j.
statements].map(e=>ht.get(e)).filter(Boolean):[];for(let e of ms)e.classList.add("chosen");vl(t)}function bu(t){let e=t?
null:E;t||fo(),Hi(e)}function ds(t){(p.language!==D||!t)&&(Ds(p.language),Xi(),vi());let e=t??{focus:null,lines:[],between:null},
n=p.focus!==e.focus||p.lines.join(" ")!==e.lines.join(" ")||String(p.between)!==String(e.between),o=Kt();if(bu(!t),ki(),
wi(),Yi(),Ui(),U.open!==p.list&&!W.parts&&(U.open=p.list),n&&Ot(o?"details":null),n&&o&&et()&&document.getElementById("p\
icture").scrollIntoView(),ps({moved:n&&!N.clicked}),!n){t&&Le()!==Yo&&J(Le()),Yo=Le();return}Yo=Le(),document.getElementById(
"details").scrollTop=0,o&&!N.clicked&&fr();let r=j?.statements.size??0;J(p.between!==null?So():o?d(r===1?"chosenOne":"ch\
osen",{name:p.focus!==null?B(p.focus):d("statement"),n:r}):Yo),N.clicked=!1}function Mt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Pn=null;function Dn(){if(Pn!==null)return Pn;Pn=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of O){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Pn.push({id:t,name:i,folded:` ${Mt(i)} `})}return Pn}
function Ol(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function hs(t){let e=Mt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Dn()){if(!e.every(i=>r.folded.includes(i)))continue;let s=Ol(r.folded,e)+(r.name===B(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Ct){let i=Math.max(...Object.values(
s).map(a=>Ol(` ${Mt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?O:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:B(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||O.get(s.id).count-O.get(r.
id).count||(r.id<s.id?-1:1))}var $n=12;function zn(t){return hs(t).slice(0,$n)}var Il=6,El=5,Tl=null;function Ll(t){let e=Mt(
t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=s=>e.every(i=>s.includes(` ${i}`)),o=[...Ut].
filter(([,{label:s,inverse:i,count:a}])=>a&&[s,i].some(c=>c&&Object.values(c).some(f=>n(` ${Mt(f)}`))));Tl??=[...b].flatMap(
([s,{quote:i}])=>i?[{id:s,folded:` ${Mt(i)}`}]:[]);let r=[];for(let{id:s,folded:i}of Tl){if(r.length===El)break;n(i)&&r.
push({statement:s})}return[...o.slice(0,El).map(([s])=>({relation:s})),...r]}function xu(t,e){if(Math.abs(t.length-e.length)>
1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-
o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===
[...s].reverse().join("")}var Mu=5,Al=null;function Su(){return Al??=new Set(Dn().flatMap(({folded:t})=>t.trim().split("\
 "))),Al}function Nl(t){return Mt(t).split(" ").filter(Boolean).map(o=>o.length<Mu||Dn().some(({folded:r})=>r.includes(o))?
[o]:[...Su()].filter(r=>xu(o,r))).reduce((o,r)=>o.flatMap(s=>r.slice(0,5).map(i=>[...s,i])),[[]]).slice(0,25).map(o=>o.join(
" ")).find(o=>zn(o).length)??null}var ku=60,vu=40,Ou=7,Eu=.9,Tu=.93,Au=.35;function Iu(t){let e=new ae(t);for(let n of A.names.values()){let o=n.radius*1.2+
(n.id===p.focus||n.id===p.path?5:1);e.add(je(n.x,n.y,o)),n.lines&&e.add(Fr({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=Hr(n);r&&e.add(je(r.x,r.y,r.radius+1))}for(let n of A.groups.values())e.add(je(n.x,
n.y,n.radius)),n.lines&&e.add(Fr({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of A.
lines){let{denied:r}=b.get(n),s=r&&Tt(o,.5);s&&e.add(je(s.x,s.y,8));let i=Ur(n);i&&e.add(je(i.x,i.y,i.radius+1.5))}return e}
function Lu(t,e){let n=new ae(e*6);for(let o of t){let r=A.lines.get(o),s=Math.ceil(In(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:c}=Tt(r,i/s);n.add({...je(a,c,e/6),of:o})}}return n}function Nu(t,e,n,o){let r=In(t),s=c=>Tt(t,c/r),i=[],a=Math.
max(o/2,r/vu);for(let c=e+o*.3;c<=r-e-o*.8;c+=a){let[f,l]=[s(c-e),s(c+e)];if(Math.hypot(l.x-f.x,l.y-f.y)<2*e*Tu)continue;
let m=Math.atan2(l.y-f.y,l.x-f.x),[g,h]=[Math.cos(m),Math.sin(m)],y=[-.5,0,.5].map(G=>s(c+G*e)).map(({x:G,y:F})=>(F-f.y)*
g-(G-f.x)*h),[w,x]=[Math.min(0,...y),Math.max(0,...y)];if(x-w>Eu*n)continue;let T=(w+x)/2,C=Ze((f.x+l.x)/2-h*T,(f.y+l.y)/
2+g*T,m,e,n),P=Math.abs(Math.atan2(h,Math.abs(g)));i.push({box:C,cost:Math.abs(c/r-.5)+Math.max(0,P-Au)})}return i.sort(
(c,f)=>c.cost-f.cost).map(({box:c})=>c)}function ju(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>bt(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function Ru(t,e,n){let o=[...j.statements].filter(x=>A.lines.has(x)&&ut(qr(A.lines.get(x)),n));if(o.length>ku)return[];
A.standing??=Iu(t*6),String(A.coursed)!==String(o)&&Object.assign(A,{coursed:o,courses:Lu(o,t)}),A.spots??=new Map;let r=new Map(
o.map(x=>[x,At(b.get(x))])),s=[],i=(x,T)=>A.courses.some(x,C=>!T(C.of)&&Tn(x,C)),a=(x,T,{rows:C,long:P},G)=>{let F=`${C.
length} ${T} ${x}`;return A.spots.has(F)||A.spots.set(F,Nu(A.lines.get(x),(P*T+G)/2+2,T*.52*C.length,T)),A.spots.get(F)},
c=(x,T,C,P)=>{let{rows:G}=C,F=G.length>1||X(b.get(x)).symmetric?0:T*.75,H=a(x,T,C,F).find(Y=>le(n,Y)&&!s.some(ot=>Tn(Y,ot))&&
(Y.free??=!A.standing.some(Y,ot=>Tn(Y,ot)))&&!i(Y,P));return H&&{...H,text:r.get(x),rows:G,type:T,head:F,colour:Ln(x)}},
f=(x,T)=>r.get(x)===r.get(T)&&Ln(x)===Ln(T),l=x=>[b.get(x).subject,b.get(x).object],m=x=>T=>f(x,T)&&String(l(x))===String(
l(T)),g=x=>T=>f(x,T)&&l(x).some((C,P)=>C===l(T)[P]),h=x=>In(A.lines.get(x))-yt(r.get(x),"italic")*t,y=o.sort((x,T)=>h(x)-
h(T)),w=[...new Set([t,e])];for(let[x,T,C]of[m,g].flatMap(P=>w.flatMap(G=>[0,1].map(F=>[P,G,F]))))for(let P of[...y]){let G=ju(
r.get(P))[C];if(!G||!y.includes(P))continue;let F=c(P,T,G,x(P));if(!F)continue;let H=Y=>A.courses.some(F,ot=>ot.of===Y&&
Tn(F,ot));F.ids=y.filter(Y=>Y===P||m(P)(Y)||x(P)(Y)&&H(Y)),y=y.filter(Y=>!F.ids.includes(Y)),s.push(F)}return s}function gs(t){
return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(1).match(/../g)).map(n=>parseInt(n,16))}function jl(t){let[e,n,o]=gs(
t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Bu(t){let[e,n]=[
gs(t),gs($.text)],o=jl($.ground);for(let r=0;r<1;r+=.1){let s=`#${e.map((c,f)=>Math.round(c+(n[f]-c)*r).toString(16).padStart(
2,"0")).join("")}`,[i,a]=[jl(s),o].sort((c,f)=>c-f);if((a+.05)/(i+.05)>=Ou)return s}return $.text}function Rl(t,e,n,o){A.
words=Ru(e,n,o);for(let r of A.words){t.save(),t.translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.
PI:r.turn),t.fillStyle=$.ground,t.globalAlpha=.92,t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),
t.globalAlpha=1,t.fillStyle=Bu(r.colour),t.textAlign="center",t.textBaseline="middle",r.rows.forEach((i,a)=>{Ht(t,i,(s?1:
-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.
moveTo(a,0);for(let c of[-1,1])t.lineTo(a-i*r.head*.8,c*r.head*.36);t.closePath(),t.fill()}t.restore()}}var Cu="http://www.w3.org/2000/svg";function pt(t,e={},...n){let o=document.createElementNS(Cu,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?mt(s):s);return o.append(...n),o}function mt(t){return String(Math.
round(t*100)/100)}function Wn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Bl={M:2,L:2,C:6},Pu=100,Cl={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},Du={middle:.35,
top:.8,hanging:.8,bottom:-.2},$u={center:"middle",right:"end",end:"end"},te=class{constructor(e){Object.assign(this,Cl,{
area:e,drawing:pt("g"),bounds:null}),this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this;this.kept.push({...Object.fromEntries(Object.
keys(Cl).map(r=>[r,this[r]])),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let c=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),f=(a-i)/c,l=4/3*Math.tan(f/4),m=(g,h)=>{let[y,w]=[o*(Math.cos(g)-h*Math.
sin(g)),r*(Math.sin(g)+h*Math.cos(g))];return[e+y*Math.cos(s)-w*Math.sin(s),n+y*Math.sin(s)+w*Math.cos(s)]};this.lineTo(
...m(i,0));for(let g=0;g<c;g+=1){let[h,y]=[i+g*f,i+(g+1)*f];this.bezierCurveTo(...m(h,l),...m(y,-l),...m(y,0))}}rect(e,n,o,r){
this.moveTo(e,n);for(let s of[[e+o,n],[e+o,n+r],[e,n+r]])this.lineTo(...s);this.closePath()}roundRect(e,n,o,r,s){let[i,a]=[
e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.PI/
2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Bl[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>Pu&&(this.stroke(),this.beginPath()),this.step(...e.steps.slice(o,o+1+Bl[e.steps[o]]))}this.mark(
{fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,"stroke-\
dasharray":this.dash.length?this.dash.map(o=>mt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin==="m\
iter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
i=>i.slice(1));if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+
n})).reduce(An),s=this.steps.map(([i,...a])=>i+a.map(({x:c,y:f})=>`${mt(c)} ${mt(f)}`).join(" ")).join("");this.write(pt(
"path",{d:s,...e}),r)}type(){let[,e]=this.font.match(/([\d.]+)px/),n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return Ws(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:c}=this.type(),f=this.at(n,o),l=this.measureText(e).width*this.place.
scale,m=$u[this.textAlign]??null,g=-(m==="middle"?l/2:m?l:0),{turn:h}=this.place,y=Ze(f.x+(g+l/2)*Math.cos(h),f.y+(g+l/2)*
Math.sin(h),h,l/2,r*.8);this.write(pt("text",{x:f.x,y:f.y+r*(Du[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":c,fill:this.fillStyle,textLength:l,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":m,transform:h?`rotate(${mt(h*180/Math.PI)} ${mt(f.x)} ${mt(
f.y)})`:null},Wn(e)),y)}write(e,n){if(!ut(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?An(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=pt("g",{},pt("title",{},Wn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var zu=3e3,Wu=120,$e=null,ws=null;function Pl(t){if(t instanceof te){Fu(t);return}let e=jt(),n=q();if($e!==null&&$e.version===
ge&&Math.abs($e.scale-n)<n*.001&&le($e.part,e)||(clearTimeout(ws),W.printing||(ws=setTimeout(qu,Wu))),$e===null)return;let{
part:r,canvas:s}=$e;t.save(),t.globalAlpha=j?$t():.4,t.drawImage(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Dl(){return[...E.statements].map(t=>b.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&S.names.has(e)&&S.names.
has(n))}function Fu(t){let e=new on;for(let{subject:n,object:o}of Dl())e.moveTo(L.get(n).x,L.get(n).y),e.lineTo(L.get(o).
x,L.get(o).y);t.save(),t.globalAlpha=j?$t():.4,t.strokeStyle=$.line,t.lineWidth=.7/q(),t.stroke(e),t.restore()}function qu(){
let t=jt(.5),e=q(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=$.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:ge},s=Dl(),i=0,a=()=>{if(r.version===ge){o.beginPath();for(let c=Math.min(s.length,i+zu);i<
c;i+=1){let[f,l]=[L.get(s[i].subject),L.get(s[i].object)];Math.max(f.x,l.x)<t.left||Math.min(f.x,l.x)>t.right||Math.max(
f.y,l.y)<t.top||Math.min(f.y,l.y)>t.bottom||(o.moveTo(f.x,f.y),o.lineTo(l.x,l.y))}if(o.stroke(),i<s.length){ws=setTimeout(
a);return}$e=r,lt()}};a()}function _u(t,e){for(let[n,o]of A.names)o.lines&&!Po.has(n)&&ut(o,e)&&Be(t,n)}function Gu(t){let e=new Map;for(let[n,o]of A.
names){if(o.lines)continue;let{fill:r}=rt(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=j?$t():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of A.names)o.lines&&!o.covers&&Be(t,n);for(let n of S.groups.keys())Gr(t,n)}function Uu(t){zt(),Po.clear(),Na(
t),Ta(t),A.rest&&Pl(t);for(let e of A.lines.keys())(!j||!j.statements.has(e))&&Vr(t,e,!1)}function Hu(t){Us()?_u(t,jt()):
Gu(t);for(let[r,s]of A.names)s.covers&&Be(t,r);if(S.names.has(z.at)&&Be(t,z.at),!j){A.words=[];return}for(let r of j.statements)
A.lines.has(r)&&Vr(t,r,!0);for(let r of j.entities)Be(t,r);let e=Nt({x:3,y:3}),n=Nt({x:I.clientWidth-3,y:I.clientHeight-
3}),o=Pt()/q();Rl(t,Math.max(M.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function $l(){Ks({radiusOf:t=>ft(t)===
null?O.get(t).size:V.get(ft(t)).radius,draw:(t,e)=>ft(e)===null?Be(t,e):Gr(t,ft(e))}),kt("beforeDrawing",Uu),kt("afterDr\
awing",Hu)}function ee(t){let e=q(),n=!N.byFinger&&Co(t,e,qa).length>0,o=Ya(t,n?0:void 0),r=o===null?ja(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=N.byFinger?Vu(t):{name:o,group:r,lines:Co(t,e)},{bundle:i,distance:a}=s.
name===null?Aa(t,N.byFinger?Re:Bo,e):{bundle:null};return i!==null&&(!s.lines.length||a<ce(A.lines.get(s.lines[0]),t,Re/
e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Vo(t){let e=I.getBoundingClientRect();return Nt({x:t.clientX-e.
left,y:t.clientY-e.top})}function Yu(t,e){let n={name:null,distance:1/0};for(let[o,r]of A.names){let s=Math.max(r.left-t.
x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Vu(t){let e=Re/q(),{name:n,distance:o}=Yu(t,e),r=Co(t,Bo/e),s=r.length?ce(A.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var Fn={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Ku=20;function ys(t,e){ct.set(t,e),L.set(t,e),
It(),qt(),lt()}function zl(t,e){let n=L.get(t);N.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function bs(){let{name:t,went:e}=N.
dragged;return N.dragged=null,rn(),lt(),e&&J(d("namePlaced",{name:B(t)})),e}function Wl(){kt("dragStart",({pointer:t})=>{
if(N.byFinger)return;let{name:e}=ee(t.canvas);e!==null&&(zl(e,t.canvas),wn(!1))}),document.addEventListener("pointermove",
t=>{if(!N.dragged||!t.isPrimary)return;let e=Vo(t);N.dragged.went=!0,ys(N.dragged.name,{x:Math.round(e.x+N.dragged.x),y:Math.
round(e.y+N.dragged.y)})}),kt("dragEnd",()=>{N.byFinger||(_.whole=!1,N.dragged&&(bs(),wn(!0)))}),yn.push(()=>{p.focus!==
N.placing&&(N.placing=null)})}function Fl({event:t,pointer:e}){if(!N.byFinger||t.type!=="press")return!1;let{name:n}=ee(
e.canvas);return n===null||N.placing!==null?(N.rested=e,!0):(zl(n,e.canvas),lt(),!0)}function ql(t){N.placing=N.placing===
t?null:t,Jt(),(N.placing===null||!et())&&document.getElementById("move-name")?.focus({preventScroll:!0}),N.placing!==null&&
(et()&&Ot(null),De(d("pickPlace",{name:gt(t)})))}function _l({pointer:t}){if(N.placing===null)return!1;let e=N.placing;return N.
placing=null,L.has(e)?(ys(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),rn(),Jt(),De(d("namePlaced",{name:gt(e)})),
!0):!1}function Gl(t,e){let[n,o]=Fn[e],{x:r,y:s}=L.get(t),i=Ku/q();ys(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),rn(),
zo(t),J(d("nameMoved",{name:B(t),where:d("sides").split(", ")[Object.keys(Fn).indexOf(e)]}))}var Ju=2;function Ul(){kt("click",t=>{if(Fl(t)||_l(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=ee(e.canvas);
if(o!==null){fe(o);return}if(s!==null){if(String(p.between)===String([s.one,s.other]))return;N.clicked=!0,cs(s);return}if(n===
null&&!r.length){Kt()&&R(st);return}n===p.focus&&r.join(" ")===p.lines.join(" ")||(N.clicked=!0,R({focus:n,lines:r}))}),
I.addEventListener("mousemove",t=>{if(N.dragged)return;let{name:e,group:n,lines:o,bundle:r}=ee(Vo(t));I.title=e!==null&&
gt(e)!==B(e)?B(e):"",I.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),kt("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=ee(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,q()*
Ju),i=q()/s,{x:a,y:c}=ne();_.whole=!1,Pe({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(c-t.canvas.y)*i}})})}var Xu=9,pe=new Map,Hl=0;function Qu(t){let e=jt(),n=q(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
Qt.top)}function Zu(t,e){let n=e;if(pe.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),Qu(e)),a=i-e+Hl,c=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let f=scrollY-c,l=Math.abs(a-f)>=1;n=l?e+f:i,Hl=l?0:a-f}if(!t&&!n)return;_.whole=
!1,_.asOpened=!1;let o=q(),{x:r,y:s}=ne();oe({position:{x:r-t/o,y:s-n/o},animation:!1})}function Yl(){I.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==N.byFinger&&wn(!e),N.byFinger=e,e&&pe.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),I.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(N.byFinger=!1);let e=pe.get(t.
pointerId);if(!e||N.dragged||(e.moves||=pe.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Xu,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Zu(n/pe.size,o/pe.size)});
for(let t of["pointerup","pointercancel"])I.addEventListener(t,e=>{let n=pe.get(e.pointerId);if(!pe.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?N.rested:null;if(N.rested=null,o&&Vs(o),!N.dragged)return;let{name:r}=N.dragged;bs()||
t==="pointercancel"||(N.clicked=!0,R({focus:r,lines:[]}))});I.addEventListener("touchend",t=>{t.cancelable&&(t.preventDefault(),
document.activeElement?.matches("input")&&document.activeElement.blur())},{passive:!1}),I.addEventListener("contextmenu",
t=>{N.byFinger&&t.preventDefault()})}function Vl(){K("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function de(t){return p.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target.closest?.("input:not([type=checkbox]), textarea, select")}function tm(t,[e,n]){let o=L.get(t),r=O.has(t)?uo(t):new Map,s=Q()==="columns"&&!Z(),i=null;for(let[a,c]of L){let[f,l]=[
c.x-o.x,c.y-o.y],m=f*e+l*n,g=Math.abs(f*n)+Math.abs(l*e);if(a===t||m<1||(s?n&&g>1:g>m))continue;let h=[n&&s||r.has(a)?0:
1,m+2*g];i&&(h[0]-i.distance[0]||h[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:h})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function Kl(){if(L.has(z.at))return z.at;if(L.has(p.focus))return p.focus;let t=se(
1).find(n=>L.has(n)),[e]=[...S.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?nt(e[0]):[...L.
keys()][0]??null)}function Ko(){return z.at!==null&&z.at.startsWith("group ")?z.at.slice(6):null}function em({name:t,by:e,
across:n}){let o=tt.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:b.get(e);return[r&&At(r,r.object!==t),!r&&
n&&d("notLinked"),B(t),v(rt(t).label),d(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Jl(t){
z.at=t.name,z.by=t.by,J(Ko()===null?em(t):No(Ko())),zo(z.at),lt()}function Xl(){I.addEventListener("focus",()=>{if(!I.matches(
":focus-visible"))return;let t=Kl();t!==null&&Jl({name:t,by:null})}),I.addEventListener("blur",()=>{z.at=null,lt()}),I.addEventListener(
"keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Fn){if(t.preventDefault(),z.at=Kl(),t.shiftKey&&O.has(z.at)){
Gl(z.at,t.key);return}let e=z.at===null?null:tm(z.at,Fn[t.key]);e?Jl(e):z.at!==null&&J(d("noFurther"))}else if(t.key==="\
Enter"||t.key===" "){if(t.preventDefault(),z.at===null)return;Ko()!==null?fe(Ko()):z.at===p.focus?ti():R({focus:z.at,lines:[]})}else
t.key==="l"&&de(t)&&(z.by===null?J(d("noLine")):R({focus:null,lines:[z.by]}))})}function Zl(){let t=[...document.querySelectorAll("#arrangements [data-layout]")];for(let e of t)e.addEventListener("cli\
ck",()=>R({layout:e.dataset.layout===k.opens?null:e.dataset.layout}));document.getElementById("arrange-again").addEventListener(
"click",()=>{ct.clear(),ps(),Xt(),I.focus({preventScroll:!0}),J(d("arrangedAgain"))})}function Ql(t){t.preventDefault(),
U.open=!0,U.scrollIntoView(),U.querySelector("summary").focus({preventScroll:!0})}function xs(){let t=document.querySelector(
"main").getBoundingClientRect().top+scrollY,e=U.querySelector("summary").getBoundingClientRect().height+1,n=o=>document.
querySelector(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("#t\
ake > button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function tc(){for(let t of document.querySelectorAll(
"[data-sheet]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!=="true";et()?Ot(e?t.dataset.sheet:
null):(t.setAttribute("aria-expanded",String(e)),document.getElementById(t.dataset.sheet).toggleAttribute("data-open",e)),
document.getElementById(t.dataset.sheet).scrollTop=0});for(let t of document.querySelectorAll("[data-shut]"))t.addEventListener(
"click",()=>Se(()=>Ot(null)));document.getElementById("to-list").addEventListener("click",Ql),document.getElementById("s\
kip-to-list").addEventListener("click",Ql),document.getElementById("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
I.focus()}),U.addEventListener("toggle",()=>{W.parts||(U.open!==p.list&&to({list:U.open}),U.open&&requestAnimationFrame(
()=>U.scrollIntoView({block:"nearest"})))}),U.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),R({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),qe(),scrollTo(0,0))});for(let t of document.
querySelectorAll("#languages button"))t.addEventListener("click",()=>R({language:t.dataset.to}));for(let t of document.querySelectorAll(
"[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="fit"?es():Wo(t.dataset.zoom==="in"?1.35:1/1.35)});document.
addEventListener("keydown",t=>{if(t.key==="Escape"){let e=!Kt()&&!(et()&&document.querySelector("aside[data-open]"));Se(
()=>{Ot(null),R(e?{...st,open:[]}:st)}),Qs();return}de(t)&&(t.key==="/"&&(t.preventDefault(),document.getElementById("qu\
ery").focus()),(t.key==="+"||t.key==="=")&&Wo(1.35),t.key==="-"&&Wo(1/1.35),t.key==="0"&&es())})}function ec(){addEventListener(
"resize",xs),xs();let t=new ResizeObserver(xs);for(let e of[document.querySelector("header"),U.querySelector("summary"),
document.querySelector("#take > button")])t.observe(e)}var Ms=4;function nm({weakest:t}){let e=t.keys[0];return Vt(e)===0?u("p",{},d("noWeakLink")):u("p",{},d("weakestLink"),"\
 ",u("b",{},v(b.get(e).said)),` (${gt(t.from)} \u2013 ${gt(t.to)})`)}function om(t,e,n){return[n>1?u("h3",{},d("pathNumb\
er",{n:e+1,all:n})):null,u("div",{class:"weakest"},nm(t)),u("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>u("li",{},
r.map(s=>Bn(s,o)))))]}function nc(){let t=Zt(d("pathTitle",{from:gt(p.focus),to:gt(p.path)})),e=u("p",{class:"explore"},
u("button",{type:"button",onclick:()=>R({path:null,through:!1})},d("pathOff"))),n=Z();if(p.path===p.focus)return[t,u("p",
{},d("pathToItself")),e];if(!n){let{otherwise:i}=Je();return[t,u("p",{class:"none"},d(i?"noPathWithout":"noPathEither")),
i?u("p",{class:"explore"},u("button",{type:"button",onclick:()=>R({through:!0,structural:Dt.get("structural").read([])})},
d("throughStructural"))):null,E.statements.size<b.size?u("p",{class:"absent"},d("onlyWithinShown")):null,e]}let o=zi(),r=Wi(),
s=n.layers.length-1;return[t,u("p",{},[d(s===1?"oneStep":"someSteps",{n:s}),r>1?d("asManyPaths",{n:r}):null,p.through?d(
"withStructural"):null].filter(Boolean).join(" ")),e,o.slice(0,Ms).map((i,a)=>om(i,a,Math.min(r,o.length))),r>Ms?u("p",{
class:"absent"},d("morePaths",{n:r-Ms})):null]}function oc(){let t=[1,2,3].map(e=>u("button",{type:"button","data-steps":e,
"aria-pressed":String(p.steps===e),"aria-label":d(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>R({steps:p.steps===e?null:
e})},String(e)));return u("div",{class:"explore"},u("div",{role:"group","aria-label":d("nearby")},u("span",{},d("nearby")),
" ",u("span",{class:"joined"},t)),u("button",{type:"button",id:"path-to","aria-pressed":String(N.picking),onclick:()=>rm(
!N.picking)},d("pathTo")),L.has(p.focus)?u("button",{type:"button",id:"move-name","aria-pressed":String(N.placing===p.focus),
onclick:()=>ql(p.focus)},d("moveName")):null,N.picking?u("p",{class:"hint",role:"status"},d("pickOther")):null)}function rm(t){
if(N.picking=t,Jt(),!t){document.getElementById("path-to")?.focus();return}et()&&Ot(null),document.getElementById("query").
focus(),J(d("pickOther"))}function rc(){document.addEventListener("keydown",t=>{if(t.key!=="f"||!de(t))return;let e=p.focus??
(E.entities.has(z.at)?z.at:null);e!==null&&R({focus:e,lines:[],steps:p.steps===null||e!==p.focus?1:null})})}function sc(t){if(p.theme===null||!lo(p.theme).has(t)||lo(p.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===p.theme).flatMap(({subject:n,premises:o})=>o.map(r=>b.get(r)).filter(r=>r.object===n).map(r=>B(r.subject))));
return u("p",{class:"absent"},d("throughList",{theme:B(p.theme),list:[...e].join("; ")}))}function Ss(){let{names:t,lines:e}=wr(
p);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s)))return null;let o=Sn(p,t,e).map(({part:s})=>d(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=yr(p,t,e);return p.date!==null&&e.some(s=>E.aside.has(s))&&(o.push(d("h\
iddenByDate",{date:Ae(p.date)})),r.date=null),o.length?u("p",{class:"not-shown"},d("notShown",{reasons:o.join("; ")})," ",
u("button",{type:"button",onclick:()=>R(r)},d("showAllTheSame"))):null}function sm(t){let e=new Map,n=(o,r)=>{let s=X(o),i=o.subject===t||s.symmetric,a=JSON.stringify([s.structural,!i,s.order,
o.relation,!!o.denied]);e.has(a)||e.set(a,{words:At(o,!i),order:[s.structural,!i,s.order],items:[]}),e.get(a).items.push(
r)};for(let o of tt.get(t))(E.statements.has(o)||E.aside.has(o))&&n(b.get(o),{key:o,statement:b.get(o)});for(let o of E.
inferred)X(o).symmetric||(o.subject===t||o.object===t)&&n(o,{statement:o});return[...e.values()].sort((o,r)=>o.order[0]-
r.order[0]||o.order[1]-r.order[1]||o.order[2]-r.order[2])}function im(t){let n=/^https?:\/\//i.test(t.iri)?u("a",{href:t.
iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return u("dd",{},n,` (${d(t.match)}\
)`)}function am(t){let e=O.get(t),n=new Set([Mt(v(e.label))]),o=[];for(let s of[v(e.short),...e.alternative[D]||[],...e.
hidden])s&&!n.has(Mt(s))&&(n.add(Mt(s)),o.push(s));let r=u("dl");return o.length&&r.append(u("dt",{},d("otherNames")),...o.
map(s=>u("dd",{},s))),v(e.note)&&r.append(u("dt",{},d("note")),u("dd",{},v(e.note))),e.identifiers.length&&r.append(u("d\
t",{},d("identifiers")),...e.identifiers.map(im)),r.childNodes.length?r:null}function lm(t){let e=b.get(t),n=d("deadline\
Of",{name:v(O.get(e.subject)?.short)||e.subject}),o=e.days.firstStart===e.days.lastEnd;return u("p",{class:"deadline"},ue(
e.subject,n),": ",d(o?"byDay":"inPeriod",{value:v(e.value)}),` (${v(e.said)})`,e.quote?[" (",u("q",{lang:e.language},e.quote),
")"]:null)}function cm(t){let e=O.get(t),n=sm(t),o=tt.get(t).filter(r=>!E.statements.has(r)&&!E.aside.has(r)).length;return[
Zt(B(t)),u("p",{class:"kind"},Un(rt(t),e.envisaged),v(rt(t).label)),Ve(e),Ss(),sc(t),oc(),e.envisaged?u("p",{class:"envi\
saged"},d("onlyEnvisaged")):null,am(t),n.length||o?null:u("p",{class:"absent"},d("noStatements")),n.map(r=>[u("h3",{},r.
words),r.items.map(({key:s,statement:i})=>s?is(s,as(i,t)):bl(i,t))]),(e.deadlines||[]).map(lm),e.onlyOfParts?u("p",{class:"\
absent"},d("onlyOfParts")):null,o>0?u("p",{class:"absent"},d(o===1?"oneLeftOut":"leftOut",{n:o})):null,e.notStated?u("p",
{class:"absent"},v(e.notStated)):null]}function fm(t){let e=b.get(t),n=[e.subject,e.object],o=(tt.get(e.subject)||[]).filter(
r=>{let s=b.get(r);return r!==t&&E.statements.has(r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==
s.object==(e.subject!==e.object)});return[Zt(d("statement")),Ss(),Bn(t),o.length?u("h3",{},d("statementsBetween")):null,
o.map(r=>Bn(r))]}function um(t){let e=hi(t);return e!==null?[Zt(e),Cn(t)]:[Zt(d("statementsHere",{n:t.length})),u("p",{class:"\
hint"},d("chooseOne")),Cn(t)]}function ic(){let t=document.getElementById("chosen"),e=document.getElementById("reading"),
n=Kt();t.hidden=!n,e.hidden=n;let o=u("button",{type:"button",class:"clear","aria-label":d("clear"),title:`${d("clear")}\
 (Esc)`,onclick:()=>R(st)},"\xD7"),r=n?p.focus!==null&&p.path!==null?nc():p.focus!==null?cm(p.focus):p.between!==null?xl():
p.lines.length>1?um(p.lines):fm(p.lines[0]):[];if(t.replaceChildren(...n?[o]:[],...r.flat(3).filter(a=>a!==null)),n)return;
document.getElementById("read-columns")?.toggleAttribute("hidden",Q()!=="columns");let s=vr(),i=se(5,s).filter(a=>s(a)>0);
document.getElementById("most").replaceChildren(...i.length?[u("h3",{},d("mostNamed")),u("ul",{},i.map(a=>u("li",{},ue(a),
" ",u("span",{class:"count"},String(s(a))))))]:[])}var mm=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function ac(){let t=u(
"input",{type:"checkbox",id:"single-keys"});t.checked=p.keys,t.addEventListener("change",()=>R({keys:t.checked}));let e=[
u("dl",{class:"keys"},mm.map(([r,s])=>u("div",{},u("dt",{},r.split(" ").flatMap(i=>[" ",u("kbd",{},i)]).slice(1)),u("dd",
{},d(s))))),u("label",{class:"switch"},t,u("span",{},d("singleKeys")))],n=u("p",{},d("helpPointer")),o=matchMedia("(poin\
ter: coarse)").matches;sn(d("help"),o?[n,...e]:[...e,n]),o&&(wt.scrollTop=0)}function lc(){document.getElementById("help").
addEventListener("click",ac),document.addEventListener("keydown",t=>{t.key!=="?"||!de(t)||(t.preventDefault(),ac())})}function cc(){let t=document.getElementById("query"),e=document.getElementById("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.
setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),o=-1},s=l=>{o=l;let m=[...e.querySelectorAll(
"[id]")];m.forEach((g,h)=>g.setAttribute("aria-selected",String(h===l))),!(l<0)&&(t.setAttribute("aria-activedescendant",
m[l].id),m[l].scrollIntoView({block:"nearest"}))},i=({id:l,relation:m,statement:g})=>{r(),t.value="",m!==void 0?R({...st,
relation:new Set([m]),...Ut.get(m).structural?{structural:!0}:{}}):g!==void 0?R({focus:null,lines:[g]}):R({focus:l,lines:[]})},
a=({relation:l,statement:m})=>{if(l!==void 0){let{label:h,count:y}=Ut.get(l);return[u("span",{},v(h),u("span",{class:"hi\
nt"},`${d("foundRelation")}, ${d(y===1?"oneStatement":"someStatements",{n:y})}`))]}let g=b.get(m);return[u("span",{},u("\
q",{lang:g.language},g.quote),u("span",{class:"hint"},[d("foundQuote"),vt(g)].filter(Boolean).join(", ")))]},c=()=>{let l=hs(
t.value);n=l.slice(0,$n),n.length<Il&&n.push(...Ll(t.value));let m=n.length?null:Nl(t.value);if(m!==null&&(n=zn(m)),e.replaceChildren(
...n.map((h,y)=>{let w=u("li",{role:"option",id:`result-${y}`,"aria-selected":"false"},h.id===void 0?a(h):[Un(rt(h.id),O.
get(h.id).envisaged),u("span",{},B(h.id),u("span",{class:"hint"},v(rt(h.id).label),B(h.id)===h.name||` ${Mt(B(h.id))}`.endsWith(
` ${Mt(h.name)}`)?"":` \xB7 ${d("alsoWritten",{name:h.name})}`))]);return w.addEventListener("mousedown",x=>{x.preventDefault(),
i(h)}),w})),!Mt(t.value)){r();return}n.length||e.append(u("li",{class:"none",role:"option","aria-disabled":"true"},d("no\
Results"))),l.length>$n&&e.append(u("li",{class:"none",role:"option","aria-disabled":"true"},d("moreFound",{n:$n,all:l.length}))),
m!==null&&e.prepend(u("li",{class:"none",role:"option","aria-disabled":"true"},d("didYouMean")));let g=n.length===1?d("o\
neResult"):n.length?d("results",{n:Math.max(l.length,n.length)}):d("noResults");J(m===null?g:`${d("didYouMean")} ${n.map(
({id:h})=>B(h)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),f(),n.length?s(0):o=-1},f=()=>{if(e.hidden)
return;let l=window.visualViewport,m=l.offsetTop+l.height-e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.
max(96,Math.floor(m))}px)`};for(let l of["resize","scroll"])window.visualViewport?.addEventListener(l,f);t.addEventListener(
"input",c),t.addEventListener("focus",()=>{Dn(),t.value&&c()}),t.addEventListener("blur",r),t.addEventListener("keydown",
l=>{l.key==="ArrowDown"||l.key==="ArrowUp"?(l.preventDefault(),e.hidden&&c(),n.length&&s((o+(l.key==="ArrowDown"?1:-1)+n.
length)%n.length)):l.key==="Enter"?(l.preventDefault(),!e.hidden&&o>=0&&i(n[o])):l.key==="Escape"&&(t.value||!e.hidden)&&
(l.stopPropagation(),l.preventDefault(),t.value="",r())}),document.getElementById("search").addEventListener("submit",l=>l.
preventDefault())}function fc(){K("change",ve(k.changes.map(t=>t.id))),Mn.push(Jo),_t.push({on:()=>p.change!==null,name:t=>p.change===null||
Jo.name(p.change,t),statement:t=>p.change===null||Jo.statement(p.change,t)})}var Jo={part:"change",name:(t,e)=>t.has(O.get(
e).change||"unchanged")||tt.get(e).some(n=>Jo.statement(t,n)),statement:(t,e)=>t.has(b.get(e).change||"unchanged"),loosen:()=>null};function uc(){ni(),ui(),pi(),yi(),Ri(),fc(),Ti(),Vl(),Pi()}var Xo=16/2.54*72,an=6,dt=10,Qo=Math.floor(we*Xo/an)-1;function vs(t){let e=new Set([...t.drawn].map(l=>O.get(l).class)),
o=k.families.flatMap(l=>l.classes.map(m=>m.id)).filter(l=>e.has(l)).map(l=>{let m=Ct.get(l);return{text:v(m.label),draw:(g,h,y,w)=>mc(
g,m,!1,h,y,w)}});[...t.drawn].some(l=>O.get(l).envisaged)&&o.push({text:d("envisaged"),draw:(l,m,g,h)=>mc(l,sr,!0,m,g,h)});
let r=t.statements.filter(l=>A.lines.has(l)).map(l=>b.get(l)),s=k.modalities.filter(({id:l})=>r.some(m=>!m.holder&&m.modality===
l)).map(({label:l,line:m})=>({text:v(l),wide:!0,draw:(g,h,y,w)=>ks(g,k.lines[m],!1,h,y,w)}));r.some(l=>l.holder)&&s.push(
{text:d("someonesView"),wide:!0,draw:(l,m,g,h)=>ks(l,k.lines.thin,!1,m,g,h)}),r.some(l=>l.denied)&&s.push({text:d("denie\
d"),wide:!0,draw:(l,m,g,h)=>ks(l,k.lines.solid,!0,m,g,h)});let i=new Set([...t.groups].flatMap(l=>[...S.groups.get(l).fills.
keys()])),a=k.families.map(({label:l,classes:[{id:m}]})=>({label:l,fill:Ct.get(m).fill})).filter(({fill:l})=>i.has(l)).map(
({label:l,fill:m})=>({text:v(l),draw:(g,h,y,w)=>pm(g,m,h,y,w)})),c=new Set([...[...t.drawn].map(l=>O.get(l).change),...r.
map(l=>l.change)]),f=k.changes.filter(({id:l})=>l in Ar&&c.has(l)).map(({id:l,label:m})=>({text:v(m),draw:(g,h,y,w)=>Ro(
g,l,h+w*.5,y,w*.42)}));return[{title:d("changes"),items:f},{title:d("kinds"),items:o},{title:d("groupRims"),items:a},{title:d(
"said"),items:s}].filter(({items:l})=>l.length)}function mc(t,e,n,o,r,s){let i=s*.44;Jr(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?$.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function pm(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function ks(t,e,n,o,r,s){t.strokeStyle=
$.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
$.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function pc(t,e,n){
let o=[""],r=s=>yt(s)*e;for(let s of t.split(/\s+/).filter(Boolean)){let i=o.length-1;if(r(`${o[i]} ${s}`)<=n){o[i]=`${o[i]}\
 ${s}`.trim();continue}for(;r(s)>n;){let a=[...s];for(;a.length>1&&r(a.join(""))>n;)a.pop();o.push(a.join("")),s=s.slice(
a.join("").length)}o.push(s)}return o.filter(Boolean)}function dc(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(c,f,l="")=>(t.textBaseline=
"middle",t.fillStyle=$.text,Ht(t,c,f,i,r,l),f+yt(c,l)*r);for(let{title:c,items:f}of vs(e)){let l=a(`${c}:`,dt,"600")+r;for(let{
text:m,wide:g,draw:h}of f){let y=r*(g?3:1.5);l+y+yt(m)*r>n-dt&&l>dt&&(l=dt,i+=s),t.save(),h(t,l,i,r),t.restore();let w=pc(
m,r,n-2*dt-y);w.forEach((x,T)=>{T&&(i+=s),a(x,l+y)}),l+=y+bt(w)*r+r*1.2}i+=s}i+=r*.2;for(let c of pc(Rn(e),r,n-2*dt))a(c,
dt),i+=s;return i-s/2+dt/2}function Os(t){let e={printing:W.printing,at:z.at};W.printing=!0,z.at=null,tn();try{return t()}finally{W.printing=e.printing,
z.at=e.at,tn()}}function dm(){let t=new te({left:0,top:0,right:I.clientWidth,bottom:I.clientHeight});return Hs(t),t}function Es({
captioned:t=!0}={}){return Os(()=>hm(t))}function hm(t){let e=dm(),n=jn(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
dt),i=Math.max(o.top,r.top-dt),a=Math.min(o.right,r.right+dt)-s,c=Math.min(o.bottom,r.bottom+dt)-i,f=Math.ceil(Math.max(
a,t?Qo:0)),l=new te({left:0,right:f,top:0,bottom:1/0}),m=Math.ceil(t?dc(l,n,f,c+dt,Math.max(12,f*(an+.5)/Xo)):c),g=Go(n),
h=[...A.names.values(),...A.groups.values()].filter(x=>x.lines),y=h.reduce((x,{type:T})=>Math.min(x,T),1/0)*q();return{root:pt(
"svg",{viewBox:`0 0 ${f} ${m}`,width:f,height:m,role:"img",lang:D,"font-family":Wt.family.replaceAll('"',"'"),"text-rend\
ering":"geometricPrecision","aria-labelledby":"title description"},pt("title",{id:"title"},Wn(v(k.title))),pt("desc",{id:"\
description"},Wn(g)),pt("clipPath",{id:"frame"},pt("rect",{x:s,y:i,width:a,height:c})),pt("rect",{width:f,height:m,fill:$.
ground}),pt("g",{transform:`translate(${mt((f-a)/2-s)} ${mt(-i)})`},pt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?
[pt("path",{d:`M${dt} ${mt(c+dt/2)}H${f-dt}`,stroke:"#bbb"}),l.drawing]:[]),width:f,height:m,top:i,seen:n,text:g,written:h.
filter(({id:x})=>x!==void 0).length,letters:y/f*Xo}}function ln(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Zo=we/an*(72/25.4),tr={upright:{width:184*Zo,height:190*Zo},lying:{width:271*Zo,height:136*Zo}},gm={upright:184,lying:271},
wm=8,ym=8,hc=[.6,.9,1.2],gc=[1,1.4,2,2.8];function er({width:t,height:e},n,o=sa){let r={scale:q(),position:ne(),animation:!1},
s={whole:_.whole,room:dn,names:S.names};W.printing=!0;let i=new Set([...S.names].filter(g=>!E.bare.has(g)));(i.size||S.groups.
size)&&(S.names=i);let a={width:t-Qt.left-Qt.right,height:e-Qt.top-Qt.bottom};ct.size||gn(a);let c=ie(o),f=ct.size?0:c;f||
(M.width+=M.text/4);let l=f?e+(f-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),m=(g,h)=>{Object.assign(I.style,
g),qt(),It(),lt(),h(),lt()};m({width:`${Math.floor(t)}px`,height:`${Math.floor(l)}px`},Ce);try{return n({sheets:Math.max(
1,f),sheet:a.height})}finally{W.printing=!1,S.names=s.names,gn(s.room),ie(),m({width:"",height:""},()=>oe(r)),_.whole=s.
whole}}function wc(){let t=null;for(let e of S.names.size>xe?gc.slice(-1):gc)for(let n of S.groups.size?hc.slice(-1):hc){
let o=e*Qo;if(t=er({width:o,height:n*o},()=>Es(),1),yc(t))return t}return t}function yc({written:t,seen:e}){return t===e.
drawn.size}function bc(t){return yc(t)&&t.letters>=an}function bm(t){let e=tr[t];return er(e,({sheets:n,sheet:o})=>{let{
root:r,width:s,height:i,top:a,text:c,seen:f}=Es({captioned:!1}),l=Array.from({length:n+1},(g,h)=>Math.min(i,Math.max(0,Qt.
top+h*o-a)));[l[0],l[n]]=[0,i];let m=l.slice(1).map((g,h)=>{let y=g-l[h];r.setAttribute("viewBox",`0 ${mt(l[h])} ${s} ${mt(
y)}`),r.setAttribute("height",mt(y));let w=n>1?`${c} ${d("sheetOf",{n:h+1,all:n})}`:c,x=`data:image/svg+xml;charset=utf-\
8,${encodeURIComponent(ln(r))}`,T=`width: ${mt(Math.min(100,100*s/e.width))}%`;return u("img",{alt:w,src:x,style:T})});return{
part:u("div",{class:t,"data-sheets":n},m),seen:f}})}function xm(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new te(
{left:0,right:s,top:-8,bottom:8});return r(i,1,0,13),u("li",{},pt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-\
hidden":"true"},i.drawing),n)};return u("div",{id:"paper-legend"},vs(t).map(({title:n,items:o})=>u("ul",{},u("li",{class:"\
title"},n),o.map(e))),u("p",{},Rn(t)))}function Mm(t){let e=new Map;for(let{cells:o}of U.querySelectorAll(".wide > table\
 tr:not([hidden])"))[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${D}`)??r.querySelector(".plain-head"),a=i?
"bold":"",c=bt((i??r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,c))});let n=[...e.values()].
reduce((o,r)=>o+r,0);return Math.min(wm,(t/25.4*72-ym*e.size)/n)}function xc(){let t=!1;addEventListener("beforeprint",()=>{
if(W.parts)return;t=U.open;let[e,n]=Object.keys(tr).map(bm);W.parts=[u("div",{id:"paper"},e.part,n.part),Os(()=>xm(e.seen))],
I.after(W.parts[0]),document.getElementById("legend").prepend(W.parts[1]),U.open=!0,jr(qi);for(let[o,r]of Object.entries(
gm))U.style.setProperty(`--${o}`,`${mt(Mm(r))}pt`)}),addEventListener("afterprint",()=>{if(W.parts){U.open=t;for(let e of W.
parts)e.remove();W.parts=null,jr(Et)}})}function Sm(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Mc(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Sm(n.subarray(4,e.length+8))),n}function km(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=f=>new TextEncoder().encode(f),
c=Object.entries(o).map(([f,l])=>Mc("iTXt",a(`${f}\0\0\0${D}\0\0${l.replaceAll("\0","")}`)));return new Blob([t.subarray(
0,33),Mc("pHYs",r),...c,t.subarray(33)],{type:"image/png"})}async function Sc({root:t,width:e,height:n,text:o}){let r=URL.
createObjectURL(new Blob([ln(t)],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=u("canvas",
{width:e*3,height:n*3});i.getContext("2d").drawImage(s,0,0,e*3,n*3);let a=await new Promise(c=>{i.toBlob(c,"image/png")});
if(!a)throw new Error("the picture is too large for this browser");return km(new Uint8Array(await a.arrayBuffer()),e*3,.16,
{Title:v(k.title),Description:o})}finally{URL.revokeObjectURL(r)}}function Ts(t){let e=k.words[t];return Object.keys(e).map(n=>u("span",{class:n,lang:n},e[n]))}function vm(t){let e=o=>[...o.
normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(v(k.title)),p.focus===null?"":e(B(p.focus)),p.date??xn()].filter(Boolean).join("_")}.${t}`}function Oc(t,e){let n=URL.
createObjectURL(t),o=vm(e);return u("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function Ec(t,e){
De(d("saved",{name:Oc(t,e)}))}function Tc(t,e=null){let n=()=>Uo(t,u("p",{lang:D},t),d("copiedText"));Fo(d("alternative"),
t,[e&&u("p",{},d("saved",{name:e})),u("p",{class:"hint"},d("alternativeHint"))],[u("button",{type:"button",class:"copy",
onclick:n},d("copyText"))])}async function Om(t){try{Tc(t.text,Oc(await Sc(t),"png"))}catch{sn(d("savePng"),[u("p",{},d(
"tooLarge"))])}}function Em(t){wt.close(),R({...st,focus:t,steps:1,layout:"columns"})}var Tm=60;function Ac(t,e,n,o){let r=[
...new Set([p.focus,...se(O.size)])].filter(s=>n.has(s)&&!(s===p.focus&&p.steps===1)&&uo(s).size<=Tm).slice(0,4);sn(t,[u(
"p",{},e),u("ul",{},r.map(s=>u("li",{},u("button",{type:"button",class:"name",onclick:()=>Em(s)},B(s)))))],[o])}function kc(t){
let e=wc();if(bc(e))return t(e);let n=new Intl.NumberFormat(D,{maximumFractionDigits:1}).format(e.letters);return Ac(d("\
tooSmall"),d("tooSmallHint",{points:n}),e.seen.names,u("button",{type:"button",onclick:()=>t(e)},d("saveAnyway")))}function Am({
root:t}){wt.open&&wt.close(),Ec(new Blob([ln(t)],{type:"image/svg+xml"}),"svg")}function Im(){let[t,e]=er(tr.upright,()=>[
[...zt().names.values()].filter(({lines:o})=>o).length,S.names.size]);if(t>=e/2){print();return}let n=()=>{wt.close(),print()};
Ac(d("tooMany"),d("tooManyHint",{n:t,all:e}),S.names,u("button",{type:"button",onclick:n},d("printAnyway")))}var vc={savePng:()=>kc(
Om),saveSvg:()=>kc(Am),alternative:()=>Tc(Go(jn())),copyTable:wl,saveCsv:()=>Ec(yl(),"csv"),print:Im};function Ic(){let t=u(
"button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Ts("take")),e=u("ul",{id:"take-list",hidden:""},
Object.entries(vc).map(([r,s])=>u("li",{},u("button",{type:"button","data-take":r,onclick:()=>{o(!1),t.focus(),s()}},Ts(
r))))),n=u("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",String(r))};t.addEventListener("click",
()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.stopPropagation(),o(!1),t.focus());let s={
ArrowDown:1,ArrowUp:-1};if(!(r.key in s))return;r.preventDefault(),o(!0);let i=[t,...e.querySelectorAll("button")];i[(i.
indexOf(document.activeElement)+s[r.key]+i.length)%i.length].focus()}),n.addEventListener("focusout",r=>{r.relatedTarget&&
!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||o(!1)}),I.after(n),document.
querySelector("#list .wide").before(u("div",{class:"taking"},["copyTable","saveCsv"].map(r=>u("button",{type:"button",onclick:vc[r]},
Ts(r)))))}function Lm(){ar(),_.asOpened?Xt():_.whole?Ce():ie(),qt(),It(),lt()}U.open=!1;Fs();ka();uc();$l();Ul();al();Yl();Wl();li(
t=>Se(()=>ds(t)));fo();Ji(ic);tc();addEventListener("hashchange",Qi);matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",()=>{tn(),lt()});qs(Lm);tn();Oi();gi();Vi();_i();Li();cc();xc();Ic();ul();lc();Zs();Xl();Zl();rc();for(let t of I.
querySelectorAll("[tabindex]"))t.tabIndex=-1;ec();Ys();ds(null);Br();window.graphbuilder={network:Js(),names:()=>[...zt().
names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>zt().lines.has(t)?Tt(A.lines.get(t),e):null,at:ee,groups:()=>[...zt().
groups.values()].map(t=>({...t,count:S.groups.get(t.key).count})),bundles:()=>zt()&&[...Ao()].map(t=>({ends:[t.one,t.other].
map(e=>ft(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>Tt(Io(t),n/40))})),moved:()=>[...ct.keys()],words:()=>A.
words.map(t=>({...t})),shown:()=>E,walked:()=>z.at,outcomes:t=>Object.fromEntries(Ee.map(e=>[e,Ge(t,b.get(e).days)])),found:zn};})();
