"use strict";(()=>{function po(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var M=po("content"),v=M.size,gu={nl:[],en:[]},
wu={nl:"",en:""},[yu,bu]=M.languages;function ae(t){if(typeof t=="string")return{nl:t,en:t};let e={...wu};return[e[yu],e[bu]]=
t,e}var Pr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return ae(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:ae(this.held.short)}get alternative(){return this.held.alternative??gu}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:ae(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:ae(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},T=new Map(M.entities.map(([t,e])=>[t,new Pr(e)])),xt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),xt.set(t.dataset.statement,t);var Si=[
...T.keys(),...M.namesElsewhere],Dr=M.ways.map(t=>({modality:t.modality??"",said:ae(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:M.sources[t.origin??0]?.id,source:t.source===void 0?null:ae(t.source),language:t.language??""})),mo=M.times.
map(({when:t,days:e})=>({when:ae(t??""),days:e??null})),Oi=M.places.map(({where:t,text:e})=>({where:ae(t??""),text:e??""})),
[Ii,Ei,xu,Tn,Mu,Ti,Li,ku,Ai]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>M.columns.indexOf(
t)),Br=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Si[this.row[Ei]]}get relation(){return M.relationOrder[this.
row[xu]]}get object(){return typeof this.row[Tn]=="number"?Si[this.row[Tn]]:null}get value(){return typeof this.row[Tn]==
"number"?null:ae(this.row[Tn])}get way(){return Dr[this.row[Mu]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return mo[this.row[Ti]].when}get days(){return mo[this.
row[Ti]].days}get where(){return Oi[this.row[Li]].where}get text(){return Oi[this.row[Li]].text}get quote(){return xt.get(
this.row[Ii])?.querySelector("q")?.textContent??this.row[ku]??""}get change(){return this.row[Ai]?.change}get differences(){
return this.row[Ai]?.differences}get isWhole(){return this.row[Ei]<T.size&&(this.object===null||this.row[Tn]<T.size)}get isLink(){
return this.object!==null&&this.isWhole}},b=new Map(M.statements.map((t,e)=>[t[Ii],new Br(t,e)]));var Gt=new Map(Object.entries(M.classes)),xe=new Map(Object.entries(M.relations)),Ni=new Map(M.modalities.map(t=>[t.id,t])),
lt=new Map;for(let t of T.keys())lt.set(t,[]);for(let[t,{subject:e,object:n}]of b)lt.get(e)?.push(t),n!==e&&lt.get(n)?.push(
t);var W=document.documentElement.dataset.language;function ji(t){W=t}function k(t){return t&&(t[W]||t.nl||t.en)||""}function d(t,e={}){
return M.words[t][W].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Ln={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function ft(t){return Gt.get(T.get(t).class)||Ln}function B(t){return T.
has(t)&&k(T.get(t).label)||t}function tt(t){let e={nl:t.relation,en:t.relation};return xe.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Pt(t,e=!1){let n=tt(t),o=k(e&&!n.symmetric?n.inverse:n.label);return t.denied?
d("deniedRelation",{relation:o}):o}function vt(t){let e=[k(t.where)];return M.sources.length>1&&e.unshift(k(t.source)),e.
filter(Boolean).join(", ")}function Me(t){let e=t.object===null?k(t.value):B(t.object);return`${B(t.subject)} ${Pt(t)} ${e}`}
function Ut(t,e,n){return d(t===1?e:n,{n:t})}function mt(t){return k(T.get(t).short)||t}var R={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},Be=0;function Ri(t){R=t}function Bt(){Be+=1}var ho=t=>[...document.querySelectorAll(t)],An=ho("#lanes .lane[data-track]"),go=An.map(t=>t.dataset.track??""),Dt=ho("#\
lanes").length>0,In=ho("#answer-changes").length?"changes":"overview",le=ho("#lanes .said");function an(t){return t==="o\
verview"?t:`answer-${t}`}function wo(t,e="lanes"){return le.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function ce(t){
return(t.dataset.statements??"").split(" ").filter(Boolean)}function O(t,e){return Y(`#${t}`,e)}function Y(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function P(t,e,n=document){return[...n.querySelectorAll(t)]}function u(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function yo(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=M.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var K=document.getElementById("list");function nt(){return matchMedia("(max-width: 899px)").matches}function Lt(t){for(let e of P(
"[data-sheet]")){if(!nt()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),O(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var jt=new Map,vu=new Set(["yes","on","closed","place","nl","en",M.opens]),Nn=[],ke=[],Wt=[],jn=[],it={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},f={},Su=W,Ci=()=>{},De;function J(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));jt.set(t,{read:e,write:n,as:o,knows:r??(i=>vu.has(i)||s(i))}),Object.assign(
f,{[o]:e([])})}function xo(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function Wr(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function We(t){let e=[
...t];return{read:n=>{let o=new Set(xo(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:Wr([...n]),knows:n=>n===""||e.includes(n)}}function ve(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function $i(){J("focus",ve(t=>T.has(t))),J("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>b.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:Su,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),ke.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function Pi(t,e={}){for(let n of ke)t={...t,...n(t,e)};return t}function Bi(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=jt.get(t);return n?xo([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function Di(){let t=new URLSearchParams(location.hash.slice(1)),e=[...jt].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return Pi(Object.fromEntries(e))}function bo(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of jt){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function Wi(t){let e=Nn.reduce((n,o)=>o(n),t);return Pi({...f,...e},e)}function zr(t){let e=f;f=t,bo(e)!==bo(f)&&Ci(
e)}function A(t){De!==void 0&&ln();let e=Wi(t),n=bo(e);n!==location.hash.slice(1)&&(location.hash=n),zr(e)}function Mo(t){
clearTimeout(De),De=setTimeout(ln,200),zr(Wi(t))}function ln(){clearTimeout(De),De=void 0;let t=bo(f);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function zi(){clearTimeout(De),De=void 0,zr(Di())}function Fi(t){f=Di(),Ci=e=>{t(e);
for(let n of jn)n(e)}}var C={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},_={at:null,by:null},Rn={name:null,ids:[]},
G={whole:!0,asOpened:!1},H={printing:!1,parts:null};var Ou=Dt?["lanes","names","statements"]:["names","statements"],Hr=["changes","overview","who","when","unsure"],Eu=["lay\
out","open","between","steps","path"],Tu=new Set(["view","question","track","statement","language","date","keys","list",
"sort"]);function Hi(){J("view",ve(t=>Ou.includes(t))),J("question",{...ve(t=>Dt&&Hr.includes(t)&&(t!=="changes"||t===In)),
write:t=>t===null||t===In?[]:[t]}),J("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>go.includes(e)),write:t=>t})}
function _i(t){if(!Dt)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:r}]of jt)
if(!Tu.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":
"lanes"}function X(t=f){return t.view??_i(t)}function Fr(t){return Array.isArray(t)?t.length>0:!!t}function qi(){Nn.push(
t=>{let e=Fr(t.question)||Fr(t.tracks),n=t.view??(e?"lanes":Eu.some(o=>Fr(t[o]))?"names":X());return n==="lanes"?{...t,view:n}:
{...t,view:n,question:null,tracks:[]}}),ke.push(t=>{let e=t.question===In?null:t.question;return{question:e,view:t.view===
_i({...t,question:e})?null:t.view}})}function fe(){return f.question??In}function Se(t){return{view:"lanes",question:t,layout:null,
open:[],between:null,steps:null,path:null,through:!1}}function ko(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&vo(cn(t))===t}function cn(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function vo(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function Cn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Ui="denied";function Eo(t){return t.denied?Ui:t.modality}var To=M.families.flatMap(t=>t.classes.map(e=>e.id)),Lu=We(
To);function Vi(){J("class",{read:t=>Lu.read(xo(t,e=>To.includes(e)).flatMap(Gi)),write:t=>{if(t===null)return[];let e=M.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return Wr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Gi(t).length>0}),J("modality",We(Lo)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",We(xe.keys())),J("source",We(M.sources.map(({id:t})=>t))),
J("theme",ve(t=>Gr().includes(t)));for(let t of $n)Wt.push({...t,on:()=>f[t.part]!==Oo(t.part),name:e=>f[t.part]===Oo(t.
part)||t.name(f[t.part],e),statement:e=>f[t.part]===Oo(t.part)||t.statement(f[t.part],e)});ke.push((t,e)=>{let{names:n,lines:o}=Ur(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return Vr(t,n,o);if(!$n.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!Pn(t,[],[s]).length);return o.length&&r.length?{}:Pn(t,n,o).length?it:{}})}function Gi(t){
if(!t||To.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=M.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):To.filter(o=>Gt.get(o)?.ancestors.some(e))}var Lo=M.modalities.filter(({count:t})=>t).map(({id:t})=>t);
Dr.some(({denied:t})=>t)&&Lo.push(Ui);var So=null;function Gr(){if(So)return So;let t=[...b.values()].filter(o=>T.has(o.
object)&&tt(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[T.get(o).class,...Gt.get(T.get(o).class)?.
ancestors??[]].includes("Theme"));return So=M.variants.includes("plain")?e:n,So}var _r=new Map;function Ao(t,e=M.inferred){
let n=JSON.stringify([t,e.length>0]);if(_r.has(n))return _r.get(n);let o=[...b.values()].filter(({object:m})=>m!==null),
r=new Map;for(let m of o)!tt(m).within&&!tt(m).leadsTo||(r.has(m.object)||r.set(m.object,[]),r.get(m.object).push(m.subject));
let s=[...o,...e].filter(m=>m.object===t&&(tt(m).toTheme||tt(m).within)),i=new Set(s.map(({subject:m})=>m));for(let m of i)
for(let p of r.get(m)??[])i.add(p);let l=o.filter(({subject:m,object:p})=>i.has(m)!==i.has(p)).map(({subject:m,object:p})=>i.
has(m)?p:m).filter(m=>T.has(m)&&ft(m).column===1),c=new Set([t,...i,...l]);return _r.set(n,c),c}var ze=()=>!0,qr=(t,e)=>new Set(
[...t,...e]),$n=[{part:"class",name:(t,e)=>t.has(T.get(e).class)||!Gt.has(T.get(e).class),statement:ze,loosen:(t,e)=>qr(
t,e.map(n=>T.get(n).class).filter(n=>Gt.has(n)))},{part:"source",name:(t,e)=>lt.get(e).some(n=>t.has(b.get(n).origin)),statement:(t,e)=>t.
has(b.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>Ao(t).has(e),statement:ze,loosen:()=>null},{part:"modali\
ty",fades:!0,name:ze,statement:(t,e)=>t.has(Eo(b.get(e))),loosen:(t,e,n)=>qr(t,n.map(o=>Eo(b.get(o))))},{part:"relation",
fades:!0,name:ze,statement:(t,e)=>t.has(b.get(e).relation)||!xe.has(b.get(e).relation),loosen:(t,e,n)=>qr(t,n.map(o=>b.get(
o).relation))},{part:"structural",fades:!0,name:ze,statement:(t,e)=>!tt(b.get(e)).structural,loosen:()=>!0}],Oo=t=>t==="\
structural"?!0:null;function Pn(t,e,n){return $n.filter(({part:o,name:r,statement:s})=>t[o]!==Oo(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function Ur(t){let e=t.lines.flatMap(n=>[b.get(n).subject,b.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function Vr(t,e,n){let o={};for(let r of Pn(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=jt.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function Ki(){let t=Wt.filter(
p=>p.on()),e=t.filter(p=>p.dated),n=t.filter(p=>!p.dated),o=n.filter(p=>!p.fades),[r,s]=[new Set,new Set];for(let p of T.
keys())n.every(g=>g.name(p))&&(r.add(p),e.every(g=>g.name(p))&&s.add(p));let i=(p,{subject:g,object:h})=>p.has(g)&&(h===
null||p.has(h)),[a,l,c,m]=[new Set,new Set,new Set,new Set];for(let[p,g]of b){if(!g.isWhole)continue;if(!t.length){a.add(
p);continue}if(!i(r,g)||!o.every(y=>y.statement(p)))continue;let{subject:h,object:w}=g;if(c.add(h).add(w),!!n.every(y=>y.
statement(p))){if(!i(s,g)||!e.every(y=>y.statement(p))){l.add(p);continue}a.add(p),m.add(h).add(w)}}return{entities:s,statements:a,
aside:l,bare:new Set([...c].filter(p=>s.has(p)&&!m.has(p))),inferred:new Set(M.inferred.filter(p=>s.has(p.subject)&&s.has(
p.object)&&p.premises.every(g=>a.has(g))&&(f.structural||!tt(p).structural)))}}var Au={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function fn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||Au[l](o[a],o[c]??c))?.at(-1)}var He=[...b].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Fe(t){return b.get(t).days}var Iu=new Set(["NOT_YET","OVE\
R"]);function Yi(){J("date",ve(t=>He.length>0&&ko(t))),Wt.push({dated:!0,on:()=>f.date!==null,name:ze,statement:t=>f.date===
null||!ju(f.date).has(t)})}function Nu(t){return f.date!==null&&b.get(t).days?.time?fn(f.date,Fe(t),M.outcomes):null}var Ji={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Vt(t,e=Nu(t)){return e===null?"":d(e===
"STILL_TO_COME"&&Fe(t).time==="deadlineTime"?"deadlineAhead":Ji[e])}var Io=new Map;function ju(t){if(Io.has(t))return Io.
get(t);let e=new Set(He.filter(n=>{let o=fn(t,Fe(n),M.outcomes);return Iu.has(o)||o==="STILL_TO_COME"&&Fe(n).time==="eve\
nt"}));return Io.clear(),Io.set(t,e),e}function _e(t){let[e,n,o]=t.split("-");return d("day",{year:e,day:Number(o),month:d(
"months").split(" ")[Number(n)-1]})}function Kr(t){let e=new Map,n=Object.keys(Ji),o=He.map(r=>({id:r,outcome:fn(t,Fe(r),
M.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Vt(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function Xi(t){if(f.date===null)return null;let e=Kr(f.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?d("outcomeOn",{outcome:e[0],date:_e(f.date),n:t.length}):null}function Kt(){
return f.date===null?"":d("asOf",{date:_e(f.date)})}var Yr=3,Ru=120,No=6,Zt=u("div",{id:"card",role:"tooltip",hidden:""}),jo=null,un;function Cu(t){let e=b.get(t);return u(
"div",{},u("b",{class:e.denied?"denied":null},[k(e.said),Vt(t)].filter(Boolean).join(" \xB7 "))," ",e.quote?u("q",{lang:e.
language},e.quote):Me(e)," ",u("small",{},vt(e)))}function ea(t){for(let n of document.querySelectorAll("#lanes .lit, #l\
anes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)
for(let n of le)n!==t&&n.dataset.name===e&&n.classList.add("same")}function Qi(t){clearTimeout(un),Oe();let e=ce(t).filter(
s=>b.has(s));if(!e.length)return;jo=t,ea(t),Zt.replaceChildren(...e.slice(0,Yr).map(Cu),...e.length>Yr?[u("small",{},d("\
moreSaid",{n:e.length-Yr}))]:[]),Zt.hidden=!1,t.setAttribute("aria-describedby","card");let[n,o]=[t.getClientRects()[0],
Zt.getBoundingClientRect()],r=n.bottom+No+o.height<=innerHeight||n.top<o.height+No;Zt.style.left=`${Math.max(8,Math.min(
n.left,document.documentElement.clientWidth-o.width-8))}px`,Zt.style.top=`${r?n.bottom+No:n.top-No-o.height}px`}function Oe(){
clearTimeout(un),jo?.removeAttribute("aria-describedby"),jo=null,ea(null),Zt.hidden=!0}function Zi(t){clearTimeout(un),un=
setTimeout(t,Ru)}function ta(t){return t.target.closest?.("#lanes .said")}function na(){An.length&&(document.body.append(
Zt),document.addEventListener("pointerover",t=>{if(t.pointerType==="touch")return;let e=ta(t);e&&e!==jo?Zi(()=>Qi(e)):e||
Zt.contains(t.target)||Zt.hidden?clearTimeout(un):Zi(Oe)}),document.addEventListener("focusin",t=>{let e=ta(t);e?.matches(
":focus-visible")?Qi(e):Oe()}),addEventListener("scroll",Oe,{passive:!0}),addEventListener("resize",Oe),addEventListener(
"keydown",t=>{t.key!=="Escape"||Zt.hidden||(t.stopPropagation(),Oe())},!0))}var qe=null,oa=0;function $u(t){let{name:e}=t.dataset,n=ce(t).filter(o=>b.has(o));if(Oe(),qe=t,oa=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){A({focus:null,lines:n});return}Object.assign(Rn,{name:e,ids:n}),A({focus:e,lines:[]})}function Pu(t){
if(f.focus!==null)return t.dataset.name===f.focus;let e=ce(t);return f.lines.length>0&&e.some(n=>f.lines.includes(n))}function Bu(t){
let e=t.closest("details");e&&(e.open=!0),t.getClientRects().length||t.closest(".lane")?.classList.add("whole")}function Du(t){
let{top:e,bottom:n}=t.getBoundingClientRect(),o=nt()?O("details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;
e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"instant"})}function ra(t){if(X()!=="lanes"){qe=null;return}let e=le.filter(
r=>{let s=Pu(r);return r.classList.toggle("chosen",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-cu\
rrent"),s});if(!t)return;qe?.getClientRects().length&&scrollBy({top:qe.getBoundingClientRect().top-oa,behavior:"instant"});
let n=an(fe()),o=qe??e.find(r=>r.closest(`#${n}`));qe=null,o&&(Bu(o),Du(o))}function sa(){for(let t of le)t.addEventListener(
"click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),C.clicked=e.detail>0,$u(t),C.clicked=!1,qe=null)});for(let t of P(
"#lanes #key [data-modality]"))t.addEventListener("click",()=>A({view:"statements",modality:new Set([t.dataset.modality??
""])}))}var Jr="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",Wu=".said, [data-whole], #key button",Bn=new Map,
Xr=new Map;function Qr(t){return t.getClientRects().length>0}function Zr(t,e){Xr.get(t)?.setAttribute("tabindex","-1"),Xr.
set(t,e),e.tabIndex=0}function ia(){for(let[t,e]of Bn){let n=Xr.get(t);if(n&&Qr(n))continue;let o=e.find(Qr);o&&Zr(t,o)}}
function aa(){for(let t of P(Wu,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(Jr);e&&(t.tabIndex=
-1,Bn.set(e,[...Bn.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.target,n=e.closest(
Jr),o=(n&&Bn.get(n))?.filter(Qr)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let r=o.indexOf(e),s={
ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:o.length-1}[t.key];if(s===void 0)return;t.preventDefault();
let i=o[Math.min(Math.max(s,0),o.length-1)];Zr(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener("focu\
sin",t=>{let e=t.target,n=e.closest(Jr);n&&Bn.get(n)?.includes(e)&&Zr(n,e)})}var zu=[3,2,1],Fu=12,Hu=2;function Ro(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function ts(){if(!Dt||X()!=="lanes"||fe()!=="overview")return;(go.length>
Fu||!zu.some(e=>Ro(e)<=innerHeight)&&!nt()&&Ro(1)>Hu*innerHeight)&&Ro(0),ia()}function la(){for(let t of An)t.classList.
toggle("whole",f.tracks.includes(t.dataset.track??""));for(let t of P("#lanes [data-whole]"))t.setAttribute("aria-expand\
ed",String(f.tracks.includes(t.dataset.whole??"")))}function ca(){if(Dt){for(let t of P("#lanes [data-whole]")){let e=t.
dataset.whole??"";t.addEventListener("click",()=>{A({tracks:f.tracks.includes(e)?f.tracks.filter(n=>n!==e):[...f.tracks,
e]})})}addEventListener("resize",ts)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function Co(){E=Ki()}function Ge(){
return d("shown",{names:E.entities.size-E.bare.size,allNames:T.size,...ue(E.statements)})}var fa="made";function ue(t){let[
e,n]=[0,0];for(let o of t)e+=1,b.get(o).modality===fa&&(n+=1);return{statements:e-n,allStatements:b.size-_u,made:n}}var _u=M.
modalities.find(({id:t})=>t===fa)?.count??0;function $o(t){let e=new Map;for(let n of lt.get(t)){let{subject:o,object:r}=b.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function es(){
if(E.statements.size===b.size)return e=>T.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=b.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Ee(t,e=es()){return[...E.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var ns=new Map(M.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),Q=new Map(Object.entries(M.groups)),ut=new Map;for(let[
t,e]of Q)for(let n of e.names)ut.set(n,t);function ua(){J("layout",{read:([t])=>ns.has(t)||t==="overview"&&Q.size?t:null,
write:t=>t===null||t===M.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(os).filter(e=>Q.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${Q.get(e).told[0]}${n>1?`~${n}`:""}`})})}function os(t){let[e,n]=ut.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ut.get(e)?.split(".").slice(0,n).join(".")}function ot(){return f.
layout??M.opens}function Po(){return ns.get(ot())??ns.get("map")}function ct(t){return`group ${t}`}function*Dn(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function rs(){let t=new Set(f.open.flatMap(n=>[...Dn(n)])),e=[f.focus,
f.path,...f.lines.flatMap(n=>[b.get(n).subject,b.get(n).object])];for(let n of e)if(ut.has(n))for(let o of Dn(ut.get(n)))
t.add(o);return t}function mn(t,e){let n=null;for(let o of Dn(t))e.has(o)||(n=o);return n}function ss(){return ot()==="o\
verview"&&rs().size>0}var qu=70;function St(t){let e=Q.get(t).told.map(o=>k(T.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>qu;)n-=1;return e.slice(0,n).join(", ")}var Gu=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],ls=["class",
"modality","relation","source","change"],pn=new Map(ls.map(t=>[t,P(`#legend input[data-${t}]`,HTMLInputElement)])),pa=P(
"#legend input[data-family]",HTMLInputElement);function da(){O("shown").textContent=Ge(),Uu(),O("show-all",HTMLButtonElement).
disabled=!is()&&!ss();let t=E.statements.size===b.size,{statements:e,allStatements:n,made:o}=ue(E.statements),r=t?[String(
n)]:[d("listed",{n:e,all:n})];o&&r.push(d("listedMade",{n:o})),E.aside.size&&r.push(d("listedAside",{n:E.aside.size})),O(
"listed").textContent=r.join("; ")}function Uu(){let t=O("empty"),e=E.entities.size===0,n=!e&&is()&&![...E.statements].some(
r=>b.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(u("span",{},d(o)),is()?u("button",{type:"button",onclick:()=>A(
Wn())},d("undoFilters")):"")}function Wn(){return Object.fromEntries(Gu.filter(t=>jt.has(t)).map(t=>[t,jt.get(t).read([])]))}
function is(){let t=f;return Object.entries(Wn()).some(([e,n])=>t[e]!==n)}function ha(){for(let n of ls)for(let o of pn.
get(n))o.checked=f[n]?.has(o.dataset[n])??!0;for(let n of pa){let o=as(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<as(n).length}let t=document.getElementById("structural");t&&(t.checked=f.structural);let e=document.getElementById(
"theme");e&&(e.value=f.theme??"");for(let n of P("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=f[o],
s=pn.get(o).length;r!==null&&(n.open=!0),Y("summary .count",HTMLElement,n).textContent=r===null?String(s):d("ticked",{n:r.
size,all:s})}}function as(t){return pn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function ma(t){let e=pn.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===pn.get(t).length?null:new Set(e)}function ga(){let t=document.
getElementById("theme");if(!t)return;let e=Gr().map(n=>[B(n),n]).sort(([n],[o])=>n.localeCompare(o,W));t.replaceChildren(
u("option",{value:""},d("allThemes")),...e.map(([n,o])=>u("option",{value:o},n))),t.value=f.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function wa(){for(let n of ls)for(let o of pn.get(n))o.addEventListener("change",()=>A({[n]:ma(n)}));
for(let n of pa)n.addEventListener("change",()=>{for(let o of as(n))o.checked=n.checked;A({class:ma("class")})});for(let n of P(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>A({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>A({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>A({theme:e.value||null})),O("show-all").
addEventListener("click",()=>{A({...Wn(),...ss()?{...it,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var Vu=3;function Ku(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${d(o)}: ${s.length>Vu?d("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>k(M.modalities.find(o=>o.id===n)?.label)||d("denied");return[
...f.theme===null?[]:[`${d("aboutTheme")}: ${B(f.theme)}`],...t(f.modality,"said",e),...t(f.class,"kinds",n=>k(M.classes[n].
label)),...t(f.relation,"relationsTitle",n=>k(xe.get(n).label)),...t(f.source,"sourcesTitle",n=>k(M.sources.find(o=>o.id===
n)?.title)),...t(f.change,"changes",n=>d(n)),...f.structural?[]:[d("hiddenByStructural")]].join("; ")}function ba(t){return E.
statements.has(t)||E.aside.has(t)}var cs="";function Yu(){let t=`${f.date} ${W}`;if(!(t===cs||f.date===null&&!cs)){cs=f.
date===null?"":t;for(let e of P("#lanes .said > .outcome"))e.remove();if(f.date!==null)for(let e of le){if(e.dataset.name===
void 0&&e.closest(".trunk")?.querySelector("[data-name]"))continue;let n=new Set(ce(e).map(o=>b.has(o)?Vt(o):"").filter(
Boolean));n.size&&e.append(u("span",{class:"outcome"},` (${[...n].join("; ")})`))}}}var xa=new Map;for(let t of P("#lane\
s .answer th > .unseen"))xa.set(t.closest("tr"),t);function Ju(t,e){let n=P("tbody tr:not(.group), .changes > li",HTMLElement,
t),o=0,r="";for(let s of n){let i=P(".place",HTMLElement,s);if(s.hidden=e&&!(i.length?i:P(".said",HTMLElement,s)).flatMap(
ce).some(ba),s.hidden)continue;o+=1;let a=xa.get(s),l=s.querySelector("th")?.textContent??"";a?.classList.toggle("unseen",
l===r),r=l}for(let s of P("tbody:has(> .group)",HTMLElement,t))s.hidden=!P("tr:not(.group, [hidden])",HTMLElement,s).length;
return{left:o,all:n.length}}function fs(t){let e=O("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[u("button",{type:"\
button",onclick:()=>A({view:"statements"})},d("inList"))," ",u("button",{type:"button",onclick:()=>A({view:"names"})},d(
"inNetwork"))," ",u("button",{type:"button",onclick:()=>A(Wn())},d("undoFilters"))]:[])}var ya=!1;function Ma(){if(X()!==
"lanes")return;Yu();let t=Wt.some(n=>!n.dated&&n.on());if(!t&&!ya)return;ya=t;for(let n of le)n.classList.toggle("marked",
t&&ce(n).some(ba));let e=Ku();fs(t?d("markedInLanes",{n:E.statements.size+E.aside.size,all:b.size,filters:e}):"");for(let n of P(
"#lanes .answer")){let{left:o,all:r}=Ju(n,t);t&&r&&n.classList.contains("shown")&&fs(d(o?"leftInTable":"nothingInTable",
{n:o,all:r,filters:e}))}}function ka(){document.getElementById("lanes")?.prepend(u("p",{id:"filtered",role:"status",hidden:""}))}function Z(t){let e=O("status");e.textContent=e.textContent===t?`${t}\xA0`:t}function va(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function te(t){return f.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var Bo={"to-names":"names","to-statements":"statements"};function us(t){return document.getElementById(an(t))}function Sa(){
return Hr.filter(t=>us(t))}function Oa(t){let e=X(),n=e==="lanes"?fe():null;if(document.documentElement.dataset.view=e,!Dt)
return;for(let r of Sa())us(r)?.classList.toggle("shown",r===n);for(let r of P("#questions [data-question]"))r.setAttribute(
"aria-pressed",String(r.dataset.question===n));for(let[r,s]of Object.entries(Bo))s===e?O(r).setAttribute("aria-current",
"page"):O(r).removeAttribute("aria-current");if(!t||X(t)===e&&t.question===f.question)return;scrollTo(0,0);let o=Object.
keys(Bo).find(r=>Bo[r]===e);Z((o?O(o):Y(`#questions [data-question="${n}"]`)).innerText)}function Ea(){if(Dt){for(let t of P(
"#questions [data-question]"))t.hidden=!us(t.dataset.question??""),t.addEventListener("click",()=>A(Se(t.dataset.question??
null)));for(let[t,e]of Object.entries(Bo))O(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),
A({view:e}))});document.addEventListener("keydown",t=>{let e=Sa()[Number(t.key)-1];e!==void 0&&te(t)&&A(Se(e))}),O("skip\
-to-lanes").addEventListener("click",t=>{t.preventDefault(),A(Se(fe())),P('#lanes [tabindex="0"]').find(e=>e.getClientRects().
length)?.focus()})}}var dn=100,Ue=11,ms,zn,Do=new Map,Rt={family:"",least:Ue,between:0,words:0,version:0};function ps(){let[t,e]=[...ms.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Rt,{family:e.fontFamily,least:Math.
max(Ue,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Rt.version+1}),Do.clear()}
function Yt(){return H.printing?Ue:Rt.least}function Ta(t,e){t.font=`${e} ${dn}px ${Rt.family}`.trim(),t.letterSpacing=`${Rt.
between*dn}px`,t.wordSpacing=`${Rt.words*dn}px`}function Ot(t,e=""){let n=`${e} ${t}`;return Do.has(n)||(Ta(zn,e),Do.set(
n,zn.measureText(t).width/dn)),Do.get(n)}function Et(t,e=""){return t.reduce((n,o)=>Math.max(n,Ot(o,e)),0)}function ee(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/dn,r/dn),Ta(t,s),t.fillText(e,0,0),t.restore()}function Ve(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Ot(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Ot(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Ot(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function Ke(t){return t.some(e=>e.endsWith("\u2026"))}function La({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(zn,{font:t,letterSpacing:e,wordSpacing:n}),zn.measureText(
o)}function Aa(){ms=document.body.appendChild(u("div",{id:"probe","aria-hidden":"true"},u("span",{},"Ag"),u("span",{},"a\
g m"))),zn=document.createElement("canvas").getContext("2d"),ps()}function Ia(t){new ResizeObserver(t).observe(ms.lastElementChild)}var Wo=300,Ye=1e3,me=6,$=new Map,Hn=null,ht=new Map,S={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function zt(t){
return v.line*v.grown*ne(t).length+v.row}function zo(){let t=new Map;for(let[e,{x:n}]of $){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>$.get(n).y-$.get(o).y))}var Fn=new Map,Xu=5e4,Na=0;
function ne(t){let e=`${W} ${v.text} ${t}`;return Fn.has(e)||Fn.set(e,Ve(mt(t),v.text/v.name)),Fn.get(e)}function _n(t){
v.text=t,(Na!==Rt.version||Fn.size>Xu)&&Fn.clear(),Na=Rt.version}function ja(t){S=t}function Fo(){return[...S.groups.values()].
reduce((t,{count:e})=>t+e,0)}function qn(t){Hn=t}var Qu=1e3,N=document.getElementById("canvas"),Tt,Je,ds;function Ra(t){let e=2*ds.radiusOf(t);return{id:t,...$.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>ds.draw(n,t),nodeDimensions:{width:e,height:e}})}}function oe(){
let t=$.size>Qu?new Map:$,e=Je.getIds().filter(o=>!t.has(o));e.length&&Je.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=Je.get(o);return i===null||i.x!==r||i.y!==s});n.length&&Je.update(n.map(([o])=>Ra(o)))}function Ca(){return Je.length>
0}function U(){return Tt.getScale()}function Te(){return Tt.getViewPosition()}function Le(t){Tt.moveTo(t)}function Ho(t){
return Tt.canvasToDOM(t)}function Ft(t){return Tt.DOMtoCanvas(t)}function Ht(t=0){let[e,n]=[N.clientWidth,N.clientHeight],
o=Ft({x:-t*e,y:-t*n}),r=Ft({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function pt(){Tt.redraw()}
function $a(t){let{canvas:e}=Tt;e.getContext=()=>t;try{pt()}finally{delete e.getContext}}function Pa(){Tt.setSize("100%",
"100%")}function Gn(t){Tt.setOptions({interaction:{dragView:t}})}function Ba(t){Tt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function At(t,e){Tt.on(t,e)}function Da(t){ds=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of po("names"))$.set(n,
{x:o,y:r});Je=new vis.DataSet([...$.keys()].map(Ra)),Tt=new vis.Network(N,{nodes:Je,edges:[]},JSON.parse(po("options"))),
Tt.once("afterDrawing",()=>document.getElementById("still")?.remove())}function _o(){return Tt!==void 0}function Wa(){return Tt}function qo(t){return t!==null&&t.getClientRects().length>0}function za(t){return t.getAttribute("aria-label")??t.textContent}
function Zu(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(qo)??Go?.part}var Go=null;function hs(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Go={part:t,name:_.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function Fa(){let t=Go;Go=null;let e=document.activeElement;!t||!qo(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===N&&$.has(t.name)&&(_.at=t.name),t.part.focus({preventScroll:!0}))}function Xe(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=za(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||qo(e))return;((n?P(e.localName,HTMLElement,n).
find(i=>qo(i)&&za(i)===o):null)??Zu(n))?.focus({preventScroll:!0})}function Ha(){document.addEventListener("focusin",t=>{
let e=t.target;if(!nt()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&Lt(null)})}function _a(){Lt("details"),hs()}var tm=200;function em([t,e]){let n=e.length>tm?t:u("button",{type:"button",class:"name",onclick:()=>A({focus:null,lines:e})},
t);return u("li",{},n," ",u("span",{class:"count"},String(e.length)))}function nm(t){let e=M.sources.length===1,n=M.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<M.sources.length?d(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?d(e?"afterSource":"afterSources",{date:k(o.written)}):
""].filter(Boolean).join(" ")}function om(){let e=[...mo.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...M.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=Cn();return{first:cn(`${n}-01-01`),last:Math.max(cn(`${o}-12-31`),cn(r))}}var gs=!1;
function qa(){let t=document.getElementById("on-date");if(!t)return;let e=O("day",HTMLInputElement),n=O("exact-day",HTMLInputElement),
{first:o,last:r}=om();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>vo(l).slice(0,4));O("years").
replaceChildren(u("span",{},s),u("span",{},i));let a=Cn();t.addEventListener("change",()=>A({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=vo(Number(e.value)),(gs?Mo:A)({date:a}),gs=!0}),e.addEventListener("change",()=>{gs=!1,ln()}),
n.addEventListener("change",()=>{ko(n.value)&&(a=n.value,A({date:a}))})}function Ga(){let t=document.getElementById("on-\
date");if(!t)return;let e=f.date;t.checked=e!==null;let n=O("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Kt(),
O("day-choice").hidden=e===null,e===null)return;let o=O("day",HTMLInputElement),r=O("exact-day",HTMLInputElement);o.value=
String(cn(e)),o.setAttribute("aria-valuetext",_e(e)),r.value!==e&&(r.value=e),O("day-in-words").textContent=_e(e),O("out\
comes").replaceChildren(...Kr(e).map(em)),O("beyond").textContent=nm(e)}var rm=["subject","relation","object","said","period","quote","place"];function Va(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&rm.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function sm(t,e){let n=b.get(t);return e==="s\
ubject"?B(n.subject):e==="relation"?tt(n).order:e==="object"?n.object===null?k(n.value):B(n.object):e==="said"?Lo.indexOf(
Eo(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Ua(t,e){return b.get(t).
order-b.get(e).order}function hn(){let t=f.sort?.replace(/^-/,"")??"place",e=f.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(W,{numeric:!0}),o=new Map([...b.keys()].map(r=>[r,sm(r,t)]));return[...b.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||Ua(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Ua(r,s)})}var Ct=200;function Uo(t,e,n,o){t.hidden=e===n,Y("span",HTMLElement,t).textContent=d(o,{n:e,all:n}),Y("button",HTMLElement,
t).textContent=d("moreRows",{n:Math.min(Ct,n-e)})}function Vo(t,e){Y("button",HTMLElement,t).addEventListener("click",()=>{
Xe(e),Z(Y("span",HTMLElement,t).textContent)})}var ws={added:"+",removed:"\u2212",changed:"~"};function gn(t){return t.change?u("div",{class:`change ${t.change}`},u("b",
{},`${ws[t.change]} ${d(t.change)}`),t.differences?.length?u("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
u("dt",{},k(e)),u("dd",{},u("del",{},k(n)||d("noText"))," \u2192 ",u("ins",{},k(o)||d("noText")))])):null):null}function Ka(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${k(n)}: ${k(o)||d("noText")} \u2192 ${k(r)||d("noText")}`);
return[d(t.change||"unchanged"),...e].join("; ")}var Ko=new Map([...xt.keys()].map(t=>[t,W]));function Un(t){return T.has(t)?u("a",{href:`#focus=${encodeURIComponent(t)}`},
B(t)):t}function im(t){let e=b.get(t),n=xt.get(t)?.querySelector(".change")??gn(e),o=[u("td",{},n,Un(e.subject)),u("td",
{},k(tt(e).label)),u("td",{},e.object===null?k(e.value):Un(e.object))];return M.variants.includes("plain")?o:[...o,u("td",
{class:e.denied?"denied":null},k(e.said)),u("td",{},k(e.when)),u("td",{},e.quote?u("q",{lang:e.language},e.quote):null),
u("td",{},vt(e))]}function Yo(t){let e=xt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Vt(t);n&&e?.append(
u("span",{class:"outcome"},n))}function Jo(t){xt.has(t)||xt.set(t,u("tr",{id:`row-${t}`,"data-statement":t}));let e=xt.get(
t);return Ko.get(t)!==W&&(e.replaceChildren(...im(t)),Ko.set(t,W)),e.classList.toggle("aside",E.aside.has(t)),e}var Ya=P("#inferred tbody tr"),Qo=M.inferred.length>Ya.length,Xo=Ct;function am(t){let e=t.premises.map(n=>b.get(n)).flatMap(
n=>[u("br"),n.quote&&u("q",{lang:n.language},n.quote),` (${k(n.said)}; ${vt(n)})`]);return u("tr",{},u("td",{},Un(t.subject)),
u("td",{},k(tt(t).label)),u("td",{},Un(t.object)),u("td",{},k(t.why),e))}function ys(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!E.inferred.size),!Qo){Ya.forEach((o,r)=>{o.hidden=!E.inferred.has(M.inferred[r])});return}
if(!K.open)return;let e=[...E.inferred].slice(0,Xo),n=Y("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(am)),Uo(O("more-inferred"),e.length,E.inferred.size,"partInferred")}function Zo(t){Xo=t,ys()}function Ja(){Qo&&(O("u\
nlisted-inferred").hidden=!0,Y("#inferred tbody").replaceChildren(),Vo(O("more-inferred"),()=>{Xo+=Ct,ys(Xo-Ct)}),K.addEventListener(
"toggle",()=>ys()))}function Za(){J("between",{read:t=>{let e=t.map(Xa).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(lm),knows:t=>Xa(t)!==null}),ke.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Dn(
r)])),n=r=>mn(It(r)??ut.get(r),e)===It(r);return t.focus===null&&!t.lines.length&&(t.layout??M.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function Xa(t){if(T.has(t))return t;let e=os(t);return e!==void 0&&Q.has(e)?ct(e):null}function lm(t){
let e=It(t);return e===null?t:`${Q.get(e).told[0]}~${e.split(".").length}`}function It(t){return T.has(t)?null:t.slice(6)}
var tr={shown:null,ends:null,ids:[]};function Vn(){if(tr.shown===E&&tr.ends===f.between)return tr.ids;let[t,e]=(f.between??
[]).map(o=>{let r=It(o);return s=>r===null?s===o:ut.get(s)===r||ut.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=b.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return tr={shown:E,ends:f.
between,ids:n},n}function Qa(t){let e=It(t);return e===null?B(t):d("groupAround",{names:St(e)})}function bs({one:t,other:e,
ids:n}){return d(n.length===1?"oneBetween":"between",{n:n.length,one:Qa(t),other:Qa(e)})}function er(){let[t,e]=f.between??
[];return bs({one:t,other:e,ids:Vn()})}var el=["asserted","ongoing","intended","conditional","possible"],cm=el.length,fm=400;function nl(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Wt.push(rl),Nn.push(mm)}function ol(){
return f.focus!==null&&(f.steps!==null||at()!==null)}var _t={state:null,route:null,reach:null};function wn(){if(_t.state===
f)return _t;let t=Wt.filter(o=>o!==rl),e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>lt.get(o).filter(r=>{
let{subject:s,object:i}=b.get(r);return b.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(_t={state:f,
route:null,reach:null},f.focus===null||!e.has(f.focus))return _t;if(f.path!==null){_t.route=e.has(f.path)?tl(f.focus,f.path,
n,f.through):null;let o=r=>lt.get(r).filter(s=>b.get(s).isLink);_t.otherwise=_t.route===null&&!f.through&&tl(f.focus,f.path,
o,!0)!==null,_t.route&&(_t.reach=_t.route)}else f.steps!==null&&(_t.reach={names:um(f.focus,f.steps,n),statements:null});
return _t}function at(){return f.path===null||f.focus===null?null:wn().route}var rl={on:()=>wn().reach!==null,name:t=>{let{
reach:e}=wn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=wn();return e===null||e.statements===null||e.statements.
has(t)}};function nr(t,e){let{subject:n,object:o}=b.get(t);return n===e?o:n}function um(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>nr(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function tl(t,e,n,o){let r=c=>n(c).filter(m=>o||!tt(b.get(m)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let m of s[s.length-1])for(let p of r(m))i.has(nr(p,m))||c.add(nr(p,m));if(!c.size)return null;
for(let m of c)i.add(m);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let m=new Set;
for(let p of s[c])for(let g of r(p)){let h=nr(g,p);s[c-1].has(h)&&(m.add(h),a.add(g),l.has(h)||l.set(h,new Map),l.get(h).
set(p,[...l.get(h).get(p)??[],g]))}s[c-1]=m}for(let c of l.values())for(let m of c.values())m.sort((p,g)=>pe(p)-pe(g)||(p<
g?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function pe(t){let{modality:e,denied:n,
holder:o}=b.get(t),r=el.indexOf(e);return n||o||r<0?cm:Math.min(r,3)}function sl(){let{layers:t,onward:e}=at(),n=[],o=i=>{
if(!(n.length>=fm)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,m)=>({from:i[m],to:c,keys:e.get(i[m]).get(c)})),l=a.reduce((c,m)=>pe(m.keys[0])>
pe(c.keys[0])?m:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+pe(l[0]),0);return r.
sort((i,a)=>pe(i.weakest.keys[0])-pe(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function il(){
let{layers:t,onward:e}=at(),n=new Map([[f.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(f.path)??0}function mm(t){return!("focus"in t)||"path"in t?t:C.picking&&
t.focus!==null?(C.picking=!1,t.focus===f.focus?{}:{path:t.focus,through:!1}):(C.picking=!1,{...t,path:null,through:!1})}var D=null;function de(){return f.focus!==null||f.lines.length>0||f.between!==null}function pm(){if(!de())return null;let t=at();
if(t)return{entities:t.names,statements:t.statements};if(f.focus!==null&&!E.entities.has(f.focus))return null;if(f.between!==
null){let o=Vn();return o.length?{entities:new Set(f.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(f.focus!==
null?lt.get(f.focus):f.lines).filter(o=>E.statements.has(o));if(f.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
b.get(o).subject,b.get(o).object]).filter(o=>o!==null);return{entities:new Set(f.focus!==null?[f.focus,...n]:n),statements:new Set(
e)}}function al(){D=pm()}var bn=b.size>xt.size,ll=2e3,or=Ct;function xs(t){O("source-order").hidden=f.sort!==null||!t}function yn(){let t=hn().filter(
r=>E.statements.has(r)||!H.parts&&E.aside.has(r)),e=t.filter(r=>D?.statements.has(r)),n=t.filter(r=>!D?.statements.has(r)),
o=[...e,...n].slice(0,or);Y("#list tbody").replaceChildren(...o.map(r=>{let s=Jo(r);return Yo(r),s.hidden=!1,s.classList.
toggle("chosen",D!==null&&D.statements.has(r)),s})),xs(e.length===0),Uo(O("more"),o.length,t.length,"partListed")}function Ms(t){
bn&&(or=t,yn()),Qo&&Zo(t)}function cl(){bn&&(O("unlisted").hidden=!0,Y("#list tbody").replaceChildren(),Vo(O("more"),()=>{
or+=Ct,yn()}),jn.push(()=>{or=Ct,K.open&&yn()}),K.addEventListener("toggle",()=>{K.open&&yn()}))}var ks="";function ul(){let t=`${f.date} ${W}`;if(!(ks===t||f.date===null&&!ks)){ks=f.date===null?"":t;for(let e of bn?[]:
He)Yo(e)}}function ml(t){for(let[e,n]of bn?[]:xt){Ko.get(e)!==W&&Jo(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Zo(Ct)}var fl="place";function pl(){let t=f.sort?.replace(/^-/,"")??"place";for(let n of P("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",f.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}O("sort",HTMLSelectElement).value=t;for(let n of P("#sort option"))n.textContent=
d(n.dataset.word??"");xs(!0);let e=`${f.sort??"place"} ${["subject","object","relation"].includes(t)?W:""}`.trim();if(e!==
fl){if(fl=e,bn){K.open&&yn();return}Y("#list tbody").append(...hn().map(n=>xt.get(n)))}}function dl(){for(let e of P("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(f.sort??"place")===e.dataset.sort;A({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Z(d(n?"sortedBack":"sorted",{column:d(Y(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=O("sort",HTMLSelectElement);t.addEventListener("change",()=>A({sort:t.value==="pl\
ace"?null:t.value}))}var hl=()=>{};function he(){hl()}function gl(t){hl=t}function wl(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=W,document.documentElement.dataset.
language=W,document.title=k(M.title);for(let e of P("[data-label]"))e.setAttribute("aria-label",d(e.dataset.label??""));
for(let e of P("[data-title]"))e.title=d(e.dataset.title??"");for(let e of P("[data-placeholder]",HTMLInputElement))e.placeholder=
d(t?"search":e.dataset.placeholder??"");for(let e of P("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${W}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",d("onlyThis",{kind:o?.textContent??""}))}for(let e of P(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===W));O("canvas").setAttribute("aria-label",d("pi\
ctureAbout",{names:T.size}))}function vs(){let t=Bi(),e=O("not-understood");e.hidden=t.length===0,e.textContent=t.length?
d("notUnderstood",{parts:t.join(", ")}):""}function yl(){zi(),vs()}function bl(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function Kn(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function dm({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function Os(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=dm(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function rr(t,e,n){return Os(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function xl(t,e,n){return Os(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function Ml(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,m)=>{let p=null;for(let g of a){let h=Math.abs(c-g.y),w=g.cost+m+h+h*h*.003;if(p&&w>=p.cost)continue;
let y=xl(e[l],g.y,c)-rr(e[l-1],g.y,c);w+=Math.max(0,9-y)*60,(!p||w<p.cost)&&(p={cost:w,y:c,gaps:g.gaps})}return p},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:m}=e[a],p=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),g=n.mid+(o.mid-n.mid)*p,h=m.findIndex(({high:w})=>w>=g);i=m.slice(Math.max(0,h-4),h+4+1).map(w=>{let y=Math.max(0,
w.lines.length+1-(w.high-w.low)/2.4),x=s(i,a,Kn(g,w),y*5);return{...x,gaps:[...x.gaps,w]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>Kn((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function sr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function hm(t,e){return sr(t,e,-1)||sr(t,e,1)||t.line.rank-e.
line.rank}function Es(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:m,many:p}=s[c];
s.pop(),s[c-1].sum+=m,s[c-1].many+=p}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(Kn(a/l,i))).map((a,l)=>a+l*r)}function kl({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,m]=[i[l],i[l+1]],[p,g]=[s[n+
l],s[n+l+1]],h=l+2===i.length,w=c.high<m.low||m.high<c.low,y=(q,st,et)=>et?{x:q,low:st.bottom+1,high:1/0}:{x:q,low:-1/0,
high:st.top-1},x=(q,st)=>st.bottom-q.bottom,[j,L]=[[],[]];for(let q of w?[c.high<m.low]:[!0,!1]){let[st,et]=q?[c.low,m.high]:
[c.high,m.low],Nt=(bt,ki,hu)=>Os(bt,st,et).filter(vi=>w||(hu?vi.top>=ki.high:vi.bottom<=ki.low)),Qt=a[a.length-1].x,uo=Nt(
p,c,q);for(let bt of q?uo:uo.sort(x))bt.right<=Qt||bt.id===t.id&&!t.blocks||(Qt=bt.right,j.push(y(Qt,bt,!q)));Qt=h?e.near:
g.left;let ie=Nt(g,m,!q);for(let bt of q?ie.sort(x):ie)bt.left>=Qt||bt.id===e.id&&!e.blocks||(Qt=bt.left,L.push(y(Qt,bt,
q)))}for(let q of[j,L])a.push(...q.sort((st,et)=>st.x-et.x));if(h)break;let I=Math.min(e.near-9,Math.max(rr(g,m.low-3,m.
low),rr(g,m.high,m.high+3))),F=m,{low:V,high:rt}=F;a.push({x:g.left,low:V,high:rt,gap:F},{x:Math.max(g.left+1,I),low:V,high:rt,
gap:F})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Ss(t){return t.y}function Ts(t){let[e,n]=[t[0],t[t.length-
1]];for(let o of t)o.y??=Kn(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<t.length-
1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=Kn((Ss(s)*c+Ss(a)*l)/(l+c),
i)}}function vl(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(hm);for(let r of[0,1]){let s=o.lines.map(({line:i})=>(e.
get(i)??[]).filter(a=>a.gap===o)[r]);Es(s.map(Ss),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function Sl(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,l=s.column??i.column??e.findLastIndex(h=>h.left<=Math.min(s.near,i.near)),[c,m]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,xl(e[l],c,m)),r.room=r.edge-2-rr(e[l-1],c,m);let p=Math.round(Math.min(s.at,i.at)),g=n.get(p)??[];
n.set(p,g),r.lane=g.findIndex(h=>h.every(w=>w.bottom<c||w.top>m)),r.lane<0&&(r.lane=g.push([])-1),g[r.lane].push({top:c,
bottom:m}),r.lanes=g}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var Ol=4,gm=[20,18,16,14,13,12,11,10,9,8,7],Ls=34,wm=72,ym=150,El=26,bm=[1,.7,.4],Tl=.75,As=1.6;function xm(t,e){let n=t.
reduce((s,i)=>s+zt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+zt(s)/2)/n*e))].
push(s),r+=zt(s);return o}function Mm(t,e,n,o,r){_n(e*v.name);let s=t.map(y=>v.name*Math.max(...y.map(x=>Et(ne(x))))),i=t.
map(y=>xm(y,n)),a=i.flat().map(y=>({text:v.line*y.reduce((x,j)=>x+ne(j).length,0),white:me*r*y.length})),l={text:s.reduce(
(y,x)=>y+x,0),white:v.mark*t.length+r*(El+Ls*(t.length-1))},c=t.flat().filter(y=>Ke(ne(y))).length,m=Yt()/v.name,p=Math.
min(o.width/(l.text+l.white),...a.map(({text:y,white:x})=>o.height/(y+x)),As),g=a.map(({text:y,white:x})=>(o.height-m*y)/
x),h=.999*Math.min((o.width-m*l.text)/l.white,...g,m),w=Math.max(...a.map(({text:y,white:x})=>y+x));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:w,cut:c,readable:m,scale:p,least:h}}function km(t,e,n){let o=(g,h)=>g.reduce((w,y)=>h(
y)>h(w)*1.01?y:w),r=g=>bm.flatMap(h=>gm.map(w=>Mm(t,w,g,e,h))),s=Array.from({length:n},(g,h)=>r(h+1)).flat(),i=Math.min(
...s.map(({cut:g})=>g)),a=s.filter(({cut:g})=>g===i),l=({part:g,scale:h,readable:w})=>g===1&&h>=w,c=({scale:g,readable:h})=>g>=
h;for(let g of[l,c,ir]){let h=a.filter(g),[w]=h,y=h.filter(({many:x,part:j})=>x===w.many&&j===w.part);if(w)return o(y,x=>g===
ir?x.least:x.scale)}let m=a.filter(({many:g})=>g===1),p=m.filter(({across:g,readable:h})=>(g.text+Ll()*g.white)*h<=e.width);
return p.length?o(p,({high:g})=>1/g):o(m.filter(({part:g})=>g===1),({scale:g})=>g)}function Ll(){return H.printing||nt()?
1:Tl}function ir({scale:t,readable:e,least:n}){return t<e&&n>=Tl*e}function Al(t,e){let n=zo();if(!n.length)return 0;let o={
...v},r=km(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:m}=r,p=t.width/(m.text+m.white+(wm-Ls)*(n.length-1)),g=H.
printing?r.scale:Math.min(r.scale,Math.max(1,p)),h=ir(r)?r.least:Ll()*r.readable,[w,y]=ir(r)||!H.printing&&g<r.readable?
[h,r.readable/h]:[g,1];_n(s*v.name),Object.assign(v,{row:me*a,grown:y});let x=Math.max(...c.flat().map(V=>V.reduce((rt,q)=>rt+
zt(q),0))),j=(t.width/w-m.text*y-m.white)/Math.max(1,n.length-1),L=Math.min(ym,Ls*a+Math.max(0,j)),I=i>1?t.height/w:Math.
max(x,Math.min(t.height/w,o.height)),F=El*a;return n.forEach((V,rt)=>{let q=new Map(V.map(st=>[st,($.get(st).y-o.top)/o.
height*I*i]));c[rt].forEach((st,et)=>{let Nt=0,Qt=st.map(ie=>(Nt+=zt(ie),Nt-zt(ie)/2)),uo=Es(st.map((ie,bt)=>q.get(ie)-Qt[bt]),
0,{low:et*I,high:(et+1)*I-Nt});st.forEach((ie,bt)=>$.set(ie,{x:F+v.mark/2,y:uo[bt]+Qt[bt]}))}),F+=v.mark+l[rt]*y+L}),Object.
assign(v,{left:0,top:0,width:F-L,height:I*i}),i}var Il=150,Nl=120,vm=60,Cl=v.text,jl=[v.text/v.name,12,14,16,18,20];function $l(){let t=ol(),e=new Set,n=new Map,o=ot()!==
"overview"||E.entities.size<=Il,r=o?new Set:rs(),s=new Map,i=D&&D.entities.size<=Il?D.entities:new Set;for(let a of E.entities){
let l=ut.get(a);!o&&!s.has(l)&&s.set(l,mn(l,r));let c=o?null:s.get(l);if((c===null||i.has(a))&&e.add(a),c===null)continue;
n.has(c)||n.set(c,{count:0,fills:new Map});let m=n.get(c),{fill:p}=ft(a);m.count+=1,m.fills.set(p,(m.fills.get(p)??0)+1)}
ja({names:e,groups:n,opened:r,narrowed:t}),Ae()}function Ae(t=1){$.clear();let e=Po(),n=e.id==="columns";Object.assign(v,
{left:0,top:0,width:e.width,height:e.height}),_n(Sm()),Object.assign(v,{row:me,grown:1});let o=S.narrowed||H.printing||Q.
size&&!n?S.names:new Set(T.keys());for(let i of o){let{at:a}=T.get(i);$.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;at()?
Lm():S.narrowed&&n?Tm():!n&&!Q.size&&Om();let s=S.narrowed||Yn()||Q.size&&!S.groups.size;(s||!(n||Q.size))&&Rl(o),n&&!at()&&
(r=Al(Hn??v,t));for(let i of o)S.names.has(i)||$.delete(i);for(let i of S.groups.keys())$.set(ct(i),{x:Q.get(i).x,y:Q.get(
i).y});for(let[i,a]of ht)$.has(i)&&$.set(i,a);return s&&(ht.size||o!==S.names)&&Rl(S.names),r}var Is={key:"",width:Cl};function Sm(){
let t=Q.size?S.names:T;if(t.size>Wo)return Cl;let e=`${W} ${Rt.version} ${Q.size?[...t.keys()].join(" "):""}`;if(Is.key!==
e){let n=jl.map(o=>[...t.keys()].filter(r=>Ke(Ve(mt(r),o))).length);Object.assign(Is,{key:e,width:jl[n.indexOf(Math.min(
...n))]*v.name})}return Is.width}function Om(){let t=[...$].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:v.mark+Et(ne(e))*v.name+me,high:Math.max(zt(e),2.4*T.get(e).size+me)}));for(let e=0,n=!0;n&&e<vm;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:["y",a],m=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=m,s[l]+=m}});for(let{id:e,x:n,y:o}of t)
$.set(e,{x:n,y:o})}function Yn(){return S.names.size>0&&!S.groups.size&&S.names.size<=T.size/2}function Em(t){let e=t.map(
s=>s.reduce((i,a)=>i+zt(a),0)),n=v.mark+v.text+62,o=t.length*n/Math.max(1,N.clientWidth)*N.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,Nl*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(Nl-v.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let c of s){let m=zt(c)+a;$.set(c,{x:v.mark/2+i*n,y:l+m/2}),l+=m}})}function Tm(){Em(zo())}
function Lm(){let t=new Map($),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=at(),[o,r]=[v.mark+v.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,c)=>{$.set(l,{x:v.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}
function Rl(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...$.get(a),half:zt(a)/2,wide:Et(ne(a))*v.name*v.grown})),
n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),o=n(e.map(({x:a})=>a))-v.mark,r=n(e.map(({y:a,half:l})=>a-l))-me,s=-n(e.map(({x:a,
wide:l})=>-a-v.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+me;Object.assign(v,{left:o,top:r,width:s-o,height:i-r})}var Ie=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&gt(e,n))}};function gt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function xn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Ns({left:t,right:e,top:n,bottom:o}){return xn(
(t+e)/2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function Qe(t,e,n){return xn(t,e,0,n,n)}function Jn(t,e){if(!gt(t,e))return!1;let[n,o]=[
e.x-t.x,e.y-t.y],r=(i,a,l)=>i.wide*Math.abs(i.cos*a+i.sin*l)+i.high*Math.abs(i.cos*l-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=
r(t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function Xn(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function Ne(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Pl=.42,Bl=16;function Dl(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[m,p]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(m+p)/((2*p+m)/l+(p+2*m)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],m=(Math.abs(r[i])+Math.abs(r[i+1]))*Pl,p=m>Math.abs(a)?Math.abs(
a)/m:1,g=(c.x-l.x)*Pl;s.push(l.x+g,l.y+r[i]*p*g,c.x-g,c.y-r[i+1]*p*g,c.x,c.y)}return s}function Wl(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,m,p)=>[m+(p-m)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function zl(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function Fl(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Am(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Hl(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Bl;o+=1){let r=e[e.
length-1],{x:s,y:i}=Am(t,n,o/Bl);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function Qn(t){return t.pieces??=
Hl(t.along),t.pieces[t.pieces.length-1].far}function $t(t,e){let n=e*Qn(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function js(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Xn(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function je(t,e,n){
let o=js(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Hl(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],m=l**2+c**2,p=m?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/m)):0;r=Math.min(r,Math.hypot(e.x-i.x-p*l,e.y-i.y-p*c))}return r<=n?r:1/0}var Im=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],z={},_l=document.body;function Ze(){
let t=getComputedStyle(H.printing?_l:document.documentElement),e=Im.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);z={dark:!H.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...H.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Jt(){return f.steps!==null&&f.focus!==null?1:H.printing?.4:.15}function ql(){_l=document.body.
appendChild(u("div",{class:"on-paper",hidden:""}))}var ar={left:44,right:44,top:34,bottom:50},Nm=29,jm=16,Rm=[8,12,16,20];function lr(t){return d("groupOf",{names:St(t),n:S.
groups.get(t)?.count??Q.get(t).count})}function Rs(){return Math.max(12,Yt())}function Cm(t){return Math.max(jm,Rs()/2*(Ot(
String(t),"600")+.4)/.82)}function cr(t){let e=new Map,n=[...S.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=$.get(ct(o)),a=Math.max(Cm(r)/t,Math.min(Nm*Math.sqrt(r),Q.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:Rs()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function Ul(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!D||D.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=k(
T.get(Q.get(i.key).told[0]).short)||Q.get(i.key).told[0],l=[...o,...r.values()],c=s?[Ve(St(i.key),12)]:Rm.map(h=>Ve(a,h)),
m=[...c.filter(h=>!Ke(h)),...c.filter(Ke)].map(h=>$m(i,h,l,n)).find(h=>h!==void 0);if(!m)continue;let{text:p,lines:g}=m;
r.set(i.key,p),Object.assign(i,{lines:g,textMiddle:p.middle,textTop:p.top,textLeft:p.left,textRight:p.right,textBottom:p.
bottom})}}function $m(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Et(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([m,p])=>({key:t.key,middle:m,left:m-s/2,right:m+s/2,top:p,bottom:p+i})).
find(m=>m.left>=v.left-ar.left/o&&m.right<=v.left+v.width+ar.right/o&&m.top>=v.top+6/o&&m.bottom<=v.top+v.height+6/o&&!n.
some(p=>p.key!==t.key&&gt(m,p)));return c&&{text:c,lines:e}}function Vl(t){let e=U();t.save();for(let n of S.opened){let{
x:o,y:r,radius:s}=Q.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=z.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=z.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Cs(t,e){let n=R.groups.get(e);if(!n)return;let o=U(),
{count:r,fills:s}=S.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=z.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=D&&!Gl(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[p,g]of[
...s].sort(([h],[w])=>h<w?-1:1))t.strokeStyle=p,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*g/r),t.stroke(),a+=
2*Math.PI*g/r;t.strokeStyle=_.at===ct(e)?z.accent:z.soft,t.lineWidth=(_.at===ct(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=z.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Rs()/o,Math.min(16/o,n.radius*.7)),m=2*(n.radius-i)/Math.max(1.4,Ot(l,"600")+.4);ee(t,l,n.x,n.y,Math.min(c,m),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=z.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=D&&!Gl(e)?.6:1,t.fillStyle=z.text,n.lines.forEach((p,g)=>ee(t,p,n.textMiddle,n.textTop+(g+.5)*n.type*1.15,
n.type))),t.restore()}function Gl(t){if(f.between?.includes(ct(t)))return!0;for(let e of D?.entities??[])if(ut.get(e)===
t||ut.get(e)?.startsWith(`${t}.`))return!0;return!1}function Kl(t){for(let[e,n]of R.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function fr(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=z[e],t.fillStyle=z.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function $s(t){let{change:e}=b.get(t);return e?{change:e,...$t(R.lines.get(t),.6),radius:4.6}:
null}function Yl(t,e){let n=$s(e);n&&fr(t,n.change,n.x,n.y,n.radius)}var Jl=new Set;for(let{object:t,change:e,subject:n}of b.
values())e&&t===null&&Jl.add(n);function Ps({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(Jl.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function Xl(t,e){let n=R.names.get(e),o=Ps(n);if(!o||(fr(t,o.change,o.x,o.y,o.radius),
o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=z.removed,t.lineWidth=n.type/14;let{lines:r}=n;r.forEach((s,i)=>{
let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,a),t.lineTo(n.textLeft+Ot(s)*
n.type,a),t.stroke()}),t.restore()}function Ql(t){return M.changes.length&&!t.change?.45:1}var Mn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var Bm=900,Zl=60;function tc(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Dm(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:sr(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function ec(t,e,n){let o=new Map([...e.values()].map(h=>[h.id,tc(h,n)])),r=t.length>Bm?[]:
bl([...o.values()]),s=t.map(({id:h,statement:w,place:y,many:x},j)=>{let[L,I]=[o.get(w.subject),o.get(w.object)],F=L.at>I.
at,[V,rt]=F?[I,L]:[L,I],q=rt.near-V.far<9&&rt.near-V.shape>=9?{...V,far:V.shape}:V,st=rt.near-q.far<9;return{id:h,rank:j,
place:y,many:x,from:q,to:rt,backward:F,arc:st,loop:q.id===rt.id,ports:[q.mid,rt.mid]}}),i=s.filter(({arc:h})=>!h),a=s.filter(
({arc:h,loop:w})=>h&&!w),l=({from:h,to:w})=>w.at-h.at+Math.abs(w.mid-h.mid);for(let h of[...i].sort((w,y)=>l(w)-l(y)||w.
rank-y.rank))Ml(h,r);let c=new Map,m=(h,w,y)=>{let x=`${w} ${h.id}`,j=c.get(x)??{item:h,held:[]};c.set(x,j),j.held.push(
{index:0,step:0,group:0,order:0,...y})};for(let h of i)m(h.from,"far",{line:h,end:0,index:0,step:1}),m(h.to,"near",{line:h,
end:1,index:h.levels.length-1,step:-1});for(let h of a)for(let[w,[y,x]]of[[h.from,h.to],[h.to,h.from]].entries()){let j=x.
mid>y.mid;m(y,"near",{line:h,end:w,group:j?1:-1,order:-x.mid})}Dm(c),Sl(a,r);let p=new Map(i.map(h=>[h,kl(h,r)]));for(let h of p.
values())Ts(h);vl(r,p);for(let h of p.values())Ts(h);let g=new Map;for(let h of s){let{from:w,to:y,ports:x}=h,j;h.loop?j=
nc(h):h.arc?j=Wl({x:w.near+1,y:x[0]},{x:y.near,y:x[1]},h.edge-h.reach):j=Dl(p.get(h)),h.backward&&(j=zl(j)),g.set(h.id,n?
j:Fl(j))}return g}function nc({from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.
mid+8+6*e,t.near,t.mid+4]}function Wm(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:m}of n){
let p=((l-t.x)*o+(c-t.y)*r)/s**2;if(p<=.02||p>=.98)continue;let g=((c-t.y)*o-(l-t.x)*r)/s,h=m*1.2+2;Math.abs(g)<Zl+h&&i.
push({off:g,reach:h,share:3*p*(1-p)})}let a=l=>i.every(({off:c,reach:m,share:p})=>Math.abs(c-l*p)>=m);for(let l=0;l<=Zl;l+=
4)for(let c of[l,-l])if(a(c))return c;return 0}function oc(t,e,{place:n,many:o},r){if(t.id===e.id)return nc({from:tc(t,!0),
place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,c]=[s/a,i/a],m=(n-(o-1)/2)*14*(t.id<e.id?1:-1),p={x:t.x+l*(t.
radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},g={x:e.x-l*(e.radius*1.2+2),y:e.y-c*(e.radius*1.2+2)};m||(m=Wm(p,g,r.filter(w=>w.
id!==t.id&&w.id!==e.id)));let h=[(g.x-p.x)/3,(g.y-p.y)/3];return[p.x,p.y,p.x+h[0]-c*m,p.y+h[1]+l*m,g.x-h[0]-c*m,g.y-h[1]+
l*m,g.x,g.y]}var zm=2500,tn=12,ur=7,rc=1,Fm=2.5,Hm=400;function sc(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:m}=b.
get(a);return m&&t.has(l)&&t.has(c)}),n=e.length>zm,o=new Map,r=(n?e.filter(a=>D?.statements.has(a)):e).map(a=>{let l=b.
get(a),c=JSON.stringify([l.subject,l.object].sort()),m=o.get(c)??[];o.set(c,m);let p={id:a,statement:l,place:m.length,many:0};
return m.push(p),p});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(ot()==="columns"||at())s=ec(r,t,!at());else{
let a=r.length<=Hm?[...t.values()]:[];s=new Map(r.map(l=>[l.id,oc(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s){let c=new Mn;c.moveTo(l[0],l[1]);for(let m=2;m<l.length;m+=6)c.bezierCurveTo(...l.
slice(m,m+6));i.set(a,{along:l,path:c})}return{lines:i,rest:n}}function Zn(t){let e=ft(b.get(t).subject);return z.dark?e.
dark:e.light}function Ds(t,e,n){let o=R.lines.get(e),r=b.get(e),s=tt(r),i=M.lines[r.holder?"thin":Ni.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([Me(r),k(r.said)&&`(${k(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=D&&!n?Jt():n?
1:s.structural?.8:.95*Ql(r);let a=r.change&&r.change!=="unchanged"?z[r.change]:z.line;t.strokeStyle=t.fillStyle=n?Zn(e):
a||z.line,t.lineWidth=i.width*(n?f.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(
o.path),t.setLineDash([]),s.symmetric||_m(t,o.along,n?6.5:4.5),r.denied&&(D||(t.globalAlpha=1),qm(t,o)),Yl(t,e),t.restore()}
function _m(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(
s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function qm(t,e){let[n,o,r]=[.48,.5,.52].map(i=>$t(e,
i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=z.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.
y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function mr(t,e,n=ur){let o=[];for(let[s,i]of R.
lines){let a=je(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+Fm/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var Ws=6,Gm=.5,Um=new Set([1,2]);function to(t,e,n=null){let o=Math.max(v.name,Yt()/t),r=o*(v.line/v.name),s=new Map,i=new Ie(
o*10);for(let y of S.names){let x=$.get(y);if(n&&(x.x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let j=Math.
max(T.get(y).size,1.6/t),L=j*1.2,I={id:y,x:x.x,y:x.y,radius:j,type:o,line:r,lines:null,covers:!1,left:x.x-L,right:x.x+L,
top:x.y-L,bottom:x.y+L};s.set(y,I),n||i.add({id:y,left:I.left,right:I.right,top:I.top,bottom:I.bottom})}for(let[y,{x,y:j,
radius:L}]of e)i.add({id:ct(y),left:x-L,right:x+L,top:j-L,bottom:j+L});let a=y=>(y===f.focus||y===f.path?4e6:0)+(D&&D.entities.
has(y)?2e6:0)+(Um.has(ft(y).column)?1e6:0)+T.get(y).count,l=[...s.keys()].sort((y,x)=>a(x)-a(y)||(y<x?-1:1)),c=ot()!=="c\
olumns"&&!n,m=[...new Set([1,.85,.7,.5].map(y=>Math.max(o*y,Yt()/t)))],p=new Ie(o*4);if(c)for(let{id:y,x,y:j,radius:L}of s.
values())p.add({id:y,left:x-L,right:x+L,top:j-L,bottom:j+L});let g=[],h=0;for(let y of l){let x=s.get(y),j=D!==null&&D.entities.
has(y),L=F=>{for(let V of ic(x,m,c))if(F(V)&&(!c||Vm(x,V,p)))return V},I=L(F=>!i.hits(F))??(j?L(F=>!g.some(V=>gt(F,V))):
void 0);I&&(i.add(I),j&&g.push(I),ac(x,I),h+=1)}if(h>=Math.min(Ws,s.size))return s;let w=[...s.values()].filter(y=>y.lines).
map(y=>({left:y.left,right:y.right,top:y.top,bottom:y.bottom}));for(let y of l.slice(0,4*Ws)){let[x]=ic(s.get(y),m,!1);if(!(s.
get(y).lines||w.some(j=>gt(x,j)))&&(w.push(x),ac(s.get(y),x),s.get(y).covers=!0,w.length>=2*Ws))break}return s}function Vm({
id:t,x:e,y:n,radius:o},r,s){let i=(l,c,m,p)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-p,m-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*Gm;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.
left,l.right,l.top,l.bottom)<a)}function*ic(t,e,n){let o=ne(t.id),r=Et(o),s=Math.max(v.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(v.line/v.name),[l,c]=[i*r,a*o.length/2],m=(I,F)=>({id:t.id,type:i,line:a,lines:o,left:I,right:I+l,top:F-c,bottom:F+
c}),p=(n||G.whole)&&t.x+v.mark/2+l>v.left+v.width+6;if(yield m(p?t.x-s-l:t.x+s,t.y),!n)continue;let g=I=>I.left>v.left-6&&
I.right<v.left+v.width+6,[h,w]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],y=t.x-l/2;if(yield*[m(y,h),m(y,w),m(t.x-s-l,t.
y)].filter(g),S.names.size>Wo)continue;let[x,j]=[t.x-t.radius,t.x+t.radius-l];yield*[m(x,h),m(x,w),m(j,h),m(j,w)].filter(
g);let L=t.radius*1.2+2;for(let I of[0,c,-c])yield*[m(t.x+L,t.y+I),m(t.x-L-l,t.y+I)].filter(g)}}function lc({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function ac(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function zs(t,e,n,o,r){
let s=M.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var pr=new Set;function en(t,e){let n=R.names.get(e);if(!n)return;pr.add(e);let o=ft(e),r=f.focus===e||
f.path===e;t.save(),t.describe?.(B(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?z.row:z.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=D?D.entities.has(e)?1:
Jt():E.bare.has(e)?.3:1,zs(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?z.ground:o.fill,t.fill(),t.lineWidth=
T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=z.dark?o.dark:o.light,t.stroke(),(r||_.at===e||C.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=z.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke());let{lines:s}=n;s&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=z.text,s.forEach((i,a)=>{ee(t,
i,n.textLeft,(n.textTop+n.textBottom)/2+(a-(s.length-1)/2)*n.line,n.type)})),Xl(t,e),t.restore()}function cc(t,e=3){let n=[
...R.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...R.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function Xt(){let t=U(),e=S.names.size>Ye,n=`${Be} ${t} ${W}`;if(R.key===n&&(!R.part||Ne(R.part,Ht())))return R;let o=e?
Ht(1):null,r=cr(t),s=to(t,r,o);return Ul(r,s,t),Ri({key:n,part:o,names:s,groups:r,words:[],...sc(s)}),R}var ge={left:24,right:10,top:8,bottom:8},fc=1.7,Km=.8,uc=8,gc=300,Ym="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function Hs(t){let{x:e,y:n,radius:o}=Q.get(t);Us({left:e-o,top:n-o,width:2*o,height:2*o})}function wc({x:t,
y:e}){let n=Ho({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=N.clientWidth&&n.y<=N.clientHeight}function gr(t){let e=Ho($.get(t));
e.x>=30&&e.y>=20&&e.x<=N.clientWidth-30&&e.y<=N.clientHeight-20||(G.whole=!1,on({position:$.get(t),scale:U()}))}function dr(){
return yc(P(Ym))}function yc(t){let e=N.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>gt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function bc(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<N.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,N.clientHeight-n+4);return e}function _s(){let t=N.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=O("details").getBoundingClientRect();
return!nt()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function qs(t,e,n){
let o=N.clientWidth-e.left-e.right,r=N.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function xc(){if(H.printing)return As;if(S.narrowed||!Yn())return fc;let{width:t,height:e}=Po();
return Math.min(fc,Math.max(1,Math.min(N.clientWidth/t,N.clientHeight/e)))}function Jm({scale:t,position:e}){let n=dr();
if(!n.length||S.names.size>Ye)return[];let o=cr(t),r=[...to(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+N.clientWidth/2,right:(i-e.x)*t+N.clientWidth/2,top:(a-e.y)*t+N.clientHeight/2,bottom:(l-e.y)*t+N.clientHeight/
2}));return n.filter(s=>r.some(i=>gt(i,s)))}function nn(){G.whole=!0;let t={...S.groups.size?ar:ge};if(H.printing){pc(qs(
v,t,xc()));return}if(S.narrowed){let o=_s();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=N.clientHeight-o.bottom,
t.right+=N.clientWidth-o.right)}let e=mc(t);if(!e)return;let n=bc(Jm(e));pc(n.top||n.bottom?mc({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function mc(t){let e={width:N.clientWidth-t.left-t.right,height:N.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(ht.size||qn(e),Ae(),qs(v,t,xc()))}function pc(t){t&&(oe(),Bt(),Le(t))}
function Gs(){G.asOpened=!1,nn()}function Fs(){return Yt()/(v.name*v.grown)}function dc(t){return[...to(t,new Map).values()].
filter(({lines:e})=>e).length}function re(){if(nn(),G.asOpened=!0,S.groups.size||!S.names.size||S.names.size>gc)return;let t=U(),
e=Fs(),n=S.names.size*(ot()==="columns"?1:Km);if(t>=e||dc(t)>=n)return;G.whole=!1;let o=Array.from({length:uc-1},(a,l)=>t*
(e/t)**((l+1)/uc)),s=v.grown>1||S.narrowed&&ot()==="columns"&&!at()?e:o.find(a=>dc(a)===S.names.size)??e,i=S.narrowed?_s():
{left:0,top:0,right:N.clientWidth,bottom:N.clientHeight};Le({...Mc(s,i,S.narrowed?f.focus:null),animation:!1})}function hr(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=$.get(t);return s-e>v.mark/2&&s+v.mark/2+v.text*v.grown<=o&&i-n>v.line&&i+v.
line<r}function Xm(t){let e=0;for(let n of S.names)hr(n,t)&&(e+=3+T.get(n).count+(D?.entities.has(n)?1e3:0));return e}function Mc(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:v.mark,y:2*v.line},i=[...new Set([n,...D?[...D.entities].slice(0,
60):[],...Ee(60)])].filter(x=>S.names.has(x)).map(x=>$.get(x)),a=(x,j,L,I,F)=>L+2*F<=I?j+(L-I)/2:Math.max(j-F,Math.min(x,
j+L+F-I)),l=a(v.left-r.x/2,v.left,v.width,o.x,r.x/2),m=ot()==="columns"&&n===null?[l]:i.flatMap(({x})=>[x-r.x,x+v.mark+v.
text*v.grown-o.x]).map(x=>a(x,v.left,v.width,o.x,r.x)),p=i.flatMap(({y:x})=>[x-r.y,x+r.y-o.y]).map(x=>a(x,v.top,v.height,
o.y,v.line)),g=null;for(let x of new Set(m))for(let j of new Set(p)){let L={left:x,top:j,right:x+o.x,bottom:j+o.y};if(n!==
null&&!hr(n,L))continue;let I=Xm(L);(!g||I>g.weight)&&(g={weight:I,left:x,top:j})}let h=$.get(n)??{x:v.left+v.width/2,y:v.
top+v.height/2},{left:w,top:y}=g??{left:h.x-o.x/2,top:h.y-o.y/2};return{scale:t,position:{x:w+(N.clientWidth/2-e.left)/t,
y:y+(N.clientHeight/2-e.top)/t}}}function kc(t){if(!S.names.has(t))return;let e=U(),n=G.whole&&e>Fs()*.8?e:Math.max(e,Fs()),
o=_s(),[r,s]=[Ft({x:o.left,y:o.top}),Ft({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=nt()&&(o.right<
N.clientWidth||o.bottom<N.clientHeight);G.whole&&n===e&&!a||n===e&&hr(t,i)&&[...D?.entities??[]].every(l=>!S.names.has(l)||
hr(l,i))||(G.whole=!1,on(Mc(n,o,t)))}function on(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||$.size>
Ye;G.asOpened=!1,Le({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function wr(t){G.whole=!1,on({scale:Math.
min(6,Math.max(.005,U()*t))})}function Us(t){let e=qs(t,{left:10,right:10,...bc(dr())},1.3);e&&(G.whole=!1,on(e))}function hc(t){
let e=Ht(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,m]=[Ft({x:s,y:a}),Ft({x:i,y:l})];return{left:c.x,right:m.x,
top:c.y,bottom:m.y}}),[o,r]=[0,0];for(let s of R.names.values()){let i=s.lines?lc(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!Ne(e,i)||n.some(a=>gt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Qm(){let t=O("beyond-view"),e=!H.
printing&&!ht.size&&ot()!=="overview"&&R.names.size<=gc,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=i?d(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){n({beyond:0,unnamed:0});
return}n(hc(dr())),t.hidden||n(hc([...dr(),...yc([t])]))}function vc(){At("afterDrawing",Qm),At("zoom",()=>{G.whole=!1,G.
asOpened=!1}),At("dragEnd",()=>{C.byFinger||(G.asOpened=!1)}),At("resize",()=>requestAnimationFrame(()=>{H.printing||(G.
asOpened?re():G.whole&&nn())})),new MutationObserver(()=>{G.asOpened&&S.narrowed&&!H.printing&&re()}).observe(O("details"),
{attributeFilter:["data-open"]})}function Sc(t){let e=O("details").getBoundingClientRect();Xt();let[n]=f.lines,o=$.get(t)??
(R.lines.has(n)?$t(R.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[Ho(o),N.getBoundingClientRect(),U()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,m={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},p=c&&a+
3*tn>e.left?a-m.across:0,g=!c&&l+3*tn>e.top?l-m.down:0;if(!p&&!g)return;let{x:h,y:w}=Te();G.whole=!1,on({scale:i,position:{
x:h+p/i,y:w+g/i}})}var Zm=7,tp=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),ep=3,np=1,op=1.6,rp=5.5,kn=[],eo=new Map;function Ec(){let t=S.
opened,e=new Map,n=r=>{if(S.names.has(r))return r;let s=ut.get(r);return e.has(s)||e.set(s,ct(mn(s,t))),e.get(s)},o=new Map;
if(S.groups.size)for(let r of E.statements){let s=b.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(S.names.has(
i)&&S.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[m,p]=l<c?[l,c]:[c,l],g=o.get(m);g||o.set(m,g=new Map);
let h=g.get(p);h||g.set(p,h={one:m,other:p,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),h.ids.push(r),h.strong||=
D!==null&&D.statements.has(r)}kn=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),sp()}function sp(){eo=new Map;for(let t of kn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=eo.
get(e)??[];eo.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?np:ep)}}}function*yr(){for(let t of kn)(t.drawn||t.one===
_.at||t.other===_.at)&&(yield t)}function Tc({ids:t}){return Math.max(op,rp*(t.length/kn[0].ids.length))}function Oc(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function br(t){return t.among!==R.groups&&Object.assign(t,{among:R.groups,course:ip(t,U())}),t.course}
function ip({one:t,other:e},n){let[o,r]=[$.get(t),$.get(e)],s=[...R.groups.values()].filter(({key:p})=>ct(p)!==t&&ct(p)!==
e),i=p=>s.filter(g=>je(p,g,g.radius+Zm/n)<1/0),a=Oc(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:p})=>p)),m={course:a,
many:l.length};for(let p of tp){if(!m.many)break;let g=Oc(o,r,p*c),h=i(g).length;h<m.many&&(m={course:g,many:h})}return m.
course}function Lc(t){let e=U();t.save();let n=[...yr()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.(bs(o)),t.strokeStyle=o.strong?f.between===null?z.line:z.accent:z.bundle,t.globalAlpha=D&&!o.strong?Jt():1,t.
lineWidth=(Tc(o)+(o.strong?1.4:0))/e;let[r,s,...i]=br(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function Ac(t,e,n){let o={bundle:null,distance:1/0};for(let r of yr()){let s=(e+Tc(r)/2)/n,i=je(br(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var ap=60,lp=40,cp=7,fp=.9,up=.93,mp=.35;function pp(t){let e=new Ie(t);for(let n of R.names.values()){let o=n.radius*1.2+
(n.id===f.focus||n.id===f.path?5:1);e.add(Qe(n.x,n.y,o)),n.lines&&e.add(Ns({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=Ps(n);r&&e.add(Qe(r.x,r.y,r.radius+1))}for(let n of R.groups.values())e.add(Qe(n.x,
n.y,n.radius)),n.lines&&e.add(Ns({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of R.
lines){let{denied:r}=b.get(n),s=r&&$t(o,.5);s&&e.add(Qe(s.x,s.y,8));let i=$s(n);i&&e.add(Qe(i.x,i.y,i.radius+1.5))}return e}
function dp(t,e){let n=new Ie(e*6);for(let o of t){let r=R.lines.get(o),s=Math.ceil(Qn(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:l}=$t(r,i/s);n.add({...Qe(a,l,e/6),of:o})}}return n}function hp(t,e,n,o){let r=Qn(t),s=l=>$t(t,l/r),i=[],a=Math.
max(o/2,r/lp);for(let l=e+o*.3;l<=r-e-o*.8;l+=a){let[c,m]=[s(l-e),s(l+e)];if(Math.hypot(m.x-c.x,m.y-c.y)<2*e*up)continue;
let p=Math.atan2(m.y-c.y,m.x-c.x),[g,h]=[Math.cos(p),Math.sin(p)],w=[-.5,0,.5].map(F=>s(l+F*e)).map(({x:F,y:V})=>(V-c.y)*
g-(F-c.x)*h),[y,x]=[Math.min(0,...w),Math.max(0,...w)];if(x-y>fp*n)continue;let j=(y+x)/2,L=xn((c.x+m.x)/2-h*j,(c.y+m.y)/
2+g*j,p,e,n),I=Math.abs(Math.atan2(h,Math.abs(g)));i.push({box:L,cost:Math.abs(l/r-.5)+Math.max(0,I-mp)})}return i.sort(
(l,c)=>l.cost-c.cost).map(({box:l})=>l)}function gp(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>Et(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function wp(t,e,n){let o=[...D?.statements??[]].filter(L=>R.lines.has(L)&&gt(js(R.lines.get(L)),n));if(o.length>ap)
return[];R.standing??=pp(t*6),String(R.coursed)!==String(o)&&Object.assign(R,{coursed:o,courses:dp(o,t)});let r=R.spots??=
new Map,s=new Map(o.map(L=>[L,Pt(b.get(L))])),i=[],a=(L,I)=>R.courses.some(L,F=>!I(F.of)&&Jn(L,F)),l=(L,I,{rows:F,long:V},rt)=>{
let q=`${F.length} ${I} ${L}`;return r.has(q)||r.set(q,hp(R.lines.get(L),(V*I+rt)/2+2,I*.52*F.length,I)),r.get(q)??[]},c=(L,I,F,V)=>{
let{rows:rt}=F,q=rt.length>1||tt(b.get(L)).symmetric?0:I*.75,st=l(L,I,F,q).find(et=>Ne(n,et)&&!i.some(Nt=>Jn(et,Nt))&&(et.
free??=!R.standing.some(et,Nt=>Jn(et,Nt)))&&!a(et,V));return st&&{...st,text:s.get(L),rows:rt,type:I,head:q,colour:Zn(L),
ids:[]}},m=(L,I)=>s.get(L)===s.get(I)&&Zn(L)===Zn(I),p=L=>[b.get(L).subject,b.get(L).object],g=L=>I=>m(L,I)&&String(p(L))===
String(p(I)),h=L=>I=>m(L,I)&&p(L).some((F,V)=>F===p(I)[V]),w=L=>Qn(R.lines.get(L))-Ot(s.get(L),"italic")*t,y=o.sort((L,I)=>w(
L)-w(I)),x=[...new Set([t,e])],j=[g,h].flatMap(L=>x.flatMap(I=>[0,1].map(F=>({lets:L,letters:I,way:F}))));for(let{lets:L,
letters:I,way:F}of j)for(let V of[...y]){let rt=gp(s.get(V))[F];if(!rt||!y.includes(V))continue;let q=c(V,I,rt,L(V));if(!q)
continue;let st=et=>R.courses.some(q,Nt=>Nt.of===et&&Jn(q,Nt));q.ids=y.filter(et=>et===V||g(V)(et)||L(V)(et)&&st(et)),y=
y.filter(et=>!q.ids.includes(et)),i.push(q)}return i}function Vs(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(
1).match(/../g)??[]).map(n=>parseInt(n,16))}function Ic(t){let[e,n,o]=Vs(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/
1.055)**2.4);return .2126*e+.7152*n+.0722*o}function yp(t){let[e,n]=[Vs(t),Vs(z.text)],o=Ic(z.ground);for(let r=0;r<1;r+=
.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[Ic(s),o].sort((l,c)=>l-
c);if((a+.05)/(i+.05)>=cp)return s}return z.text}function Nc(t,e,n,o){R.words=wp(e,n,o);for(let r of R.words){t.save(),t.
translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.PI:r.turn),t.fillStyle=z.ground,t.globalAlpha=.92,
t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=yp(r.colour),t.textAlign=
"center",t.textBaseline="middle",r.rows.forEach((i,a)=>{ee(t,i,(s?1:-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,
"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.moveTo(a,0);for(let l of[-1,1])t.lineTo(a-i*r.head*.8,l*
r.head*.36);t.closePath(),t.fill()}t.restore()}}var bp="http://www.w3.org/2000/svg";function yt(t,e={},...n){let o=document.createElementNS(bp,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?wt(s):s);return o.append(...n),o}function wt(t){return String(Math.
round(t*100)/100)}function no(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var jc={M:2,L:2,C:6},xp=100,qt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},Mp={middle:.35,
top:.8,hanging:.8,bottom:-.2},kp={center:"middle",right:"end",end:"end"},we=class{fillStyle=qt.fillStyle;strokeStyle=qt.
strokeStyle;lineWidth=qt.lineWidth;lineJoin=qt.lineJoin;lineCap=qt.lineCap;globalAlpha=qt.globalAlpha;font=qt.font;letterSpacing=qt.
letterSpacing;wordSpacing=qt.wordSpacing;textAlign=qt.textAlign;textBaseline=qt.textBaseline;constructor(e){this.area=e,
this.drawing=yt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
qt);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,m=4/3*Math.tan(c/4),p=(g,h)=>{let[w,y]=[o*(Math.cos(g)-h*Math.
sin(g)),r*(Math.sin(g)+h*Math.cos(g))];return[e+w*Math.cos(s)-y*Math.sin(s),n+w*Math.sin(s)+y*Math.cos(s)]};this.lineTo(
...p(i,0));for(let g=0;g<l;g+=1){let[h,w]=[i+g*c,i+(g+1)*c];this.bezierCurveTo(...p(h,m),...p(w,-m),...p(w,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+jc[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>xp&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+jc[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>wt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Xn),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${wt(l)} ${wt(c)}`).join(" ")).join("");this.write(yt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return La(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),m=this.measureText(e).width*this.place.
scale,p=kp[this.textAlign]??null,g=-(p==="middle"?m/2:p?m:0),{turn:h}=this.place,w=xn(c.x+(g+m/2)*Math.cos(h),c.y+(g+m/2)*
Math.sin(h),h,m/2,r*.8);this.write(yt("text",{x:c.x,y:c.y+r*(Mp[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:m,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":p,transform:h?`rotate(${wt(h*180/Math.PI)} ${wt(c.x)} ${wt(
c.y)})`:null},no(e)),w)}write(e,n){if(!gt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Xn(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=yt("g",{},yt("title",{},no(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var vp=3e3,Sp=120,rn=null,Ks;function Rc(t){if(t instanceof we){Op(t);return}let e=Ht(),n=U();if(rn!==null&&rn.version===
Be&&Math.abs(rn.scale-n)<n*.001&&Ne(rn.part,e)||(clearTimeout(Ks),H.printing||(Ks=setTimeout(Ep,Sp))),rn===null)return;let{
part:r,canvas:s}=rn;t.save(),t.globalAlpha=D?Jt():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Cc(){return[...E.statements].map(t=>b.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&S.names.has(e)&&S.names.
has(n))}function Op(t){let e=new Mn;for(let{subject:n,object:o}of Cc())e.moveTo($.get(n).x,$.get(n).y),e.lineTo($.get(o).
x,$.get(o).y);t.save(),t.globalAlpha=D?Jt():.4,t.strokeStyle=z.line,t.lineWidth=.7/U(),t.stroke(e),t.restore()}function Ep(){
let t=Ht(.5),e=U(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=z.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:Be},s=Cc(),i=0,a=()=>{if(r.version===Be){o.beginPath();for(let l=Math.min(s.length,i+vp);i<
l;i+=1){let[c,m]=[$.get(s[i].subject),$.get(s[i].object)];Math.max(c.x,m.x)<t.left||Math.min(c.x,m.x)>t.right||Math.max(
c.y,m.y)<t.top||Math.min(c.y,m.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(m.x,m.y))}if(o.stroke(),i<s.length){Ks=setTimeout(
a);return}rn=r,pt()}};a()}function Tp(t,e){for(let[n,o]of R.names)o.lines&&!pr.has(n)&&gt(o,e)&&en(t,n)}function Lp(t){let e=new Map;for(let[n,o]of R.
names){if(o.lines)continue;let{fill:r}=ft(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=D?Jt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of R.names)o.lines&&!o.covers&&en(t,n);for(let n of S.groups.keys())Cs(t,n)}function Ap(t){Xt(),pr.clear(),Vl(
t),Lc(t),R.rest&&Rc(t);for(let e of R.lines.keys())(!D||!D.statements.has(e))&&Ds(t,e,!1)}function Ip(t){Ca()?Tp(t,Ht()):
Lp(t);for(let[r,s]of R.names)s.covers&&en(t,r);if(_.at!==null&&S.names.has(_.at)&&en(t,_.at),!D){R.words=[];return}for(let r of D.
statements)R.lines.has(r)&&Ds(t,r,!0);for(let r of D.entities)en(t,r);let e=Ft({x:3,y:3}),n=Ft({x:N.clientWidth-3,y:N.clientHeight-
3}),o=Yt()/U();Nc(t,Math.max(v.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function $c(){Da({radiusOf:t=>Q.get(
It(t))?.radius??T.get(t).size,draw:(t,e)=>{let n=It(e);n===null?en(t,e):Cs(t,n)}}),At("beforeDrawing",Ap),At("afterDrawi\
ng",Ip)}function Re(t){A({open:[...f.open.filter(e=>e!==t),t]}),Z(d("groupOpened",{names:St(t)}))}function Pc(t){let e=o=>o!==null&&
(ut.get(o)===t||ut.get(o)?.startsWith(`${t}.`)),n=f.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));A({open:n,...e(f.focus)||
e(f.path)?it:{}}),Z(Ys())}function Ys(){return d(S.groups.size===1?"oneGroup":"someGroups",{n:S.groups.size,names:Fo()})}var Bc;function ye(t){let e=Mt.open?Y(".told",HTMLElement,Mt):O("told");Mt.open||Z(t),e.textContent=t,clearTimeout(Bc),Bc=
setTimeout(()=>{e.textContent=""},6e3)}var Mt=u("dialog",{id:"notice","aria-labelledby":"notice-title"});function vn(t,e,n=[]){
Mt.replaceChildren(u("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),u("div",{class:"buttons"},...n,u("button",{type:"\
button",class:"leave",onclick:()=>Mt.close()},d("close")),u("span",{class:"told",role:"status"}))),Mt.open||Mt.showModal()}
function xr(t,e,n=[],o=[]){let r=u("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);vn(t,[...n,r],o),
r.select()}function Dc(){Mt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(Mt,u("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Wc(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function zc(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function Fc(){return Qs({...oo(),groups:new Set})}function oo(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(S.names),groups:new Set(S.groups.keys()),statements:[...E.statements]}}function Mr(){return M.sources.
length?M.sources.length>3?d("sources",{n:M.sources.length}):M.sources.map(t=>Xs(t)).join("; "):""}function Xs(t){return[
k(t.title),k(t.age)&&`(${k(t.age)})`].filter(Boolean).join(" ")}function Np(){return location.protocol.startsWith("http")?
location.href:""}function kr(){let{iri:t,version:e}=M.dataset;return[e&&d("version",{version:e}),t].filter(Boolean).join(
", ")}function Js(){let{focus:t,path:e,steps:n}=f;return t===null?"":e!==null&&at()?d("partBetween",{from:B(t),to:B(e)}):
!S.narrowed||!E.entities.has(t)?"":d(n===1?"partAround":"partFartherAround",{name:B(t),n:n??""})}function jp(){return!D||
S.narrowed?"":f.focus!==null?d("altFocus",{name:B(f.focus)}):f.lines.length?d("altLines",{statements:[...D.statements].map(
t=>Me(b.get(t))).join("; ")}):""}function Qs(t){return[k(M.title),Zs(t)].filter(Boolean).join(" \xB7 ")}function Zs(t){return[
Js(),Mr()&&`${d("source")}: ${Mr()}`,...M.notes.map(k),Kt(),t.groups.size?d(t.groups.size===1?"seenGroup":"seenGroups",{
n:t.groups.size,names:Fo()}):"",d("shown",{names:t.names.size,allNames:T.size,...ue(t.statements)}),kr()&&`${d("dataset")}\
: ${kr()}`,Np()].filter(Boolean).join(" \xB7 ")}function Rp(t){return[...t.groups].sort((e,n)=>S.groups.get(n).count-S.groups.
get(e).count||(e<n?-1:1)).slice(0,5)}function vr(t){let{statements:e,made:n}=ue(t.statements),o=new Map;for(let s of t.statements){
let{subject:i,object:a}=b.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(
([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${mt(s)} (${i})`);return[d("altShown",{title:k(M.title),names:Ut(
t.names.size,"oneName","someNames"),statements:Ut(e,"oneStatement","someStatements"),made:n}),Js()&&d("altPart",{part:Js()}),
jp(),t.groups.size?d("altGroups",{groups:Rp(t).map(St).join("; ")}):"",r.length?d("altMost",{names:r.join("; ")}):"",Mr()&&
d("altSource",{source:Mr()}),Kt()&&`${Kt()}.`].filter(Boolean).join(" ")}async function Cp(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Sr(t,e,n){
await Cp(t,e)?ye(n):xr(d("copyByHand"),t)}function $p(t){return k(t.source)?M.sources.find(({id:e})=>e===t.origin):null}
function Pp(t){let e=[k(t.said),k(t.when)].filter(Boolean).join("; "),n=$p(t),r=[(n&&(k(n.citation)||Xs(n)))?.replace(/[.\s]+$/,
""),k(t.where)].filter(Boolean).join(", ");return[Me(t)+(e&&` (${e})`),t.quote?[": ",u("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${d("dataset")}: ${[k(M.title),kr()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function Bp(t){let e=u("p",{lang:W},Pp(b.get(t)));return Sr(e.textContent,e,d("copiedStatement"))}function Hc(t){return u(
"button",{type:"button",class:"copy",onclick:()=>Bp(t)},d("copyWithSource"))}function Dp(){return hn().filter(t=>E.statements.
has(t))}function _c(){let t=M.variants.includes("plain")?3:void 0,e=f.date!==null,n=M.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>d(r));return e&&o.splice(5,0,Kt()),
[[...o.slice(0,t),...n?[d("changes")]:[]],...Dp().map(r=>{let s=b.get(r);return[...[B(s.subject),k(tt(s).label),s.object===
null?k(s.value):B(s.object),k(s.said),k(s.when),...e?[Vt(r)]:[],s.quote,vt(s)].slice(0,t),...n?[Ka(s)]:[]]})].map(r=>r.map(
Wc))}function qc(){let[t,...e]=_c(),n=(s,i)=>u("tr",{},s.map(a=>u(i,zc(a),a))),o=u("div",{lang:W},u("table",{border:"1",
cellspacing:"0",cellpadding:"4"},u("thead",{},n(t,"th")),u("tbody",{},e.map(s=>n(s,"td")))),u("p",{},Fc())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return Sr(r,o,Ut(e.length,"copiedOneRow","copiedRows"))}function Gc(){let t=W==="nl"?";":",",e=_c().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Ce(t,e=B(t)){return T.has(t)?u("button",{type:"button",class:"name",onclick:()=>A({focus:t,lines:[]})},e):u("b",
{},t)}function Wp(t){if(!t.text)return t.quote?u("blockquote",{lang:t.language},u("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),u("m\
ark",{},o)),n=n.slice(r+o.length))}return u("blockquote",{lang:t.language},e,n)}function ti(t,...e){let n=b.get(t),o=u("\
div",{class:"said"},u(n.denied?"b":"span",{},k(n.said)));for(let s of[k(n.when),Vt(t),vt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return u("div",
{class:r,"data-statement":t},e,o,gn(n),Wp(n),Hc(t))}function ei(t,e){return t.object===null?u("b",{},k(t.value)):Ce(t.subject===
e?t.object:t.subject)}function Uc(t,e){return u("div",{class:"statement"},ei(t,e),u("div",{class:"said"},k(t.why)),t.premises.
map(n=>{let o=b.get(n);return u("div",{class:"said"},`${d("basedOn")}: `,u("q",{lang:o.language},o.quote),` \xB7 ${k(o.said)}\
 \xB7 ${vt(o)}`)}))}function se(t){return u("h2",{tabindex:"-1"},t)}function sn(t,e=null){let n=b.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?u("b",{},k(n.value)):Ce(o?n.subject:n.object);return ti(t,Ce(o?e:n.subject),u(
"div",{},Pt(n,o)),r)}function ro(t){return u("ul",{class:"choice"},t.map(e=>{let n=b.get(e),o=[B(n.subject),Pt(n),n.object===
null?k(n.value):B(n.object)];return u("li",{class:n.denied?"statement denied":"statement","data-statement":e},u("button",
{type:"button",class:"name",onclick:()=>A({focus:null,lines:[e]})},o[0]," ",u("i",{},o[1])," ",o[2]),u("div",{class:"sai\
d"},u(n.denied?"b":"span",{},k(n.said)),vt(n)&&` \xB7 ${vt(n)}`))}))}var Or=50,$e={ids:[],until:Or};function oi({one:t,other:e}){A({...it,between:[t,e]})}function zp(t){let e=It(t);return e===
null?Ce(t):u("button",{type:"button",class:"name",onclick:()=>Re(e)},u("span",{class:"unseen"},`${d("openGroup")}: `),St(
e))}function Fp(t){let e=new Map;for(let n of t){let o=Pt(b.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Vc(){let t=Vn();$e.ids!==t&&($e={ids:t,until:Or});let e=t.slice(0,$e.until);return[se(er()),
u("p",{class:"hint"},d("endsOf")),u("ul",{class:"counted"},(f.between??[]).map(n=>{let o=S.groups.get(It(n));return u("l\
i",{},zp(n)," ",o?u("span",{class:"count"},d("someNames",{n:o.count})):null)})),t.length?null:u("p",{class:"absent"},d("\
noneBetween")),t.length?u("h3",{},d("relationsTitle")):null,u("ul",{class:"counted"},Fp(t).map(([n,o])=>u("li",{},n," ",
u("span",{class:"count"},String(o))))),t.length?u("h3",{},d("statementsOf")):null,ro(e),e.length<t.length?u("p",{class:"\
more"},d("partListed",{n:e.length,all:t.length})," ",u("button",{type:"button",onclick:Hp},d("moreRows",{n:Math.min(Or,t.
length-e.length)}))):null]}function Hp(){let t=$e.until;$e.until+=Or,he(),P("#chosen .choice button")[t].focus(),Z(d("pa\
rtListed",{n:Math.min($e.until,$e.ids.length),all:$e.ids.length}))}var ni=new Set;function Kc(t){let e=eo.get(ct(t))??[];
if(!e.length)return null;let n=u("ul",{class:"counted"}),o=u("details",{class:"links",open:ni.has(t)?"":null},u("summary",
{},d("linksOfGroup",{n:e.length}),u("span",{class:"unseen"},` ${lr(t)}`)),n),r=()=>{if(!o.open){ni.delete(t);return}ni.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===ct(t)?s.other:s.one,a=It(i),l=a===null?B(i):St(a);return u(
"li",{},u("button",{type:"button",class:"name",onclick:()=>oi(s)},l)," ",u("span",{class:"count"},d(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function Sn(){for(let t of P("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===ot()));
O("arrange-again").hidden=!ht.size}function be(t){let e=U(),n=!C.byFinger&&mr(t,e,rc).length>0,o=cc(t,n?0:void 0),r=o===null?Kl(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=C.byFinger?qp(t):{name:o,group:r,lines:mr(t,e)},{bundle:i,distance:a}=s.
name===null?Ac(t,C.byFinger?tn:ur,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<je(R.lines.get(s.lines[0]),
t,tn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Er(t){let e=N.getBoundingClientRect();return Ft({x:t.clientX-
e.left,y:t.clientY-e.top})}function _p(t,e){let n={name:null,distance:1/0};for(let[o,r]of R.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function qp(t){let e=tn/U(),{name:n,distance:o}=_p(t,e),r=mr(t,ur/e),s=r.length?je(R.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var so={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Gp=20;function ri(t,e){ht.set(t,e),$.set(t,e),
Bt(),oe(),pt()}function Yc(t,e){let n=$.get(t);C.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function si(){let{name:t,went:e}=C.
dragged;return C.dragged=null,Sn(),pt(),e&&Z(d("namePlaced",{name:B(t)})),e}function Jc(){At("dragStart",({pointer:t})=>{
if(C.byFinger)return;let{name:e}=be(t.canvas);e!==null&&(Yc(e,t.canvas),Gn(!1))}),document.addEventListener("pointermove",
t=>{if(!C.dragged||!t.isPrimary)return;let e=Er(t);C.dragged.went=!0,ri(C.dragged.name,{x:Math.round(e.x+C.dragged.x),y:Math.
round(e.y+C.dragged.y)})}),At("dragEnd",()=>{C.byFinger||(G.whole=!1,C.dragged&&(si(),Gn(!0)))}),jn.push(()=>{f.focus!==
C.placing&&(C.placing=null)})}function Xc({event:t,pointer:e}){if(!C.byFinger||t.type!=="press")return!1;let{name:n}=be(
e.canvas);return n===null||C.placing!==null?(C.rested=e,!0):(Yc(n,e.canvas),pt(),!0)}function Qc(t){C.placing=C.placing===
t?null:t,he(),(C.placing===null||!nt())&&document.getElementById("move-name")?.focus({preventScroll:!0}),C.placing!==null&&
(nt()&&Lt(null),ye(d("pickPlace",{name:mt(t)})))}function Zc({pointer:t}){if(C.placing===null)return!1;let e=C.placing;return C.
placing=null,$.has(e)?(ri(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),Sn(),he(),ye(d("namePlaced",{name:mt(e)})),
!0):!1}function tf(t,e){let[n,o]=so[e],{x:r,y:s}=$.get(t),i=Gp/U();ri(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),Sn(),
gr(t),Z(d("nameMoved",{name:B(t),where:d("sides").split(", ")[Object.keys(so).indexOf(e)]}))}var Up=2;function ef(){At("click",t=>{if(Xc(t)||Zc(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=be(e.canvas);
if(o!==null){Re(o);return}if(s!==null){if(String(f.between)===String([s.one,s.other]))return;C.clicked=!0,oi(s);return}if(n===
null&&!r.length){de()&&A(it);return}n===f.focus&&r.join(" ")===f.lines.join(" ")||(C.clicked=!0,A({focus:n,lines:r}))}),
N.addEventListener("mousemove",t=>{if(C.dragged)return;let{name:e,group:n,lines:o,bundle:r}=be(Er(t));N.title=e!==null&&
mt(e)!==B(e)?B(e):"",N.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),At("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=be(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,U()*
Up),i=U()/s,{x:a,y:l}=Te();G.whole=!1,on({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Vp=9,Pe=new Map,nf=0;function Kp(t){let e=Ht(),n=U(),o=t>0?e.top-v.top:v.top+v.height-e.bottom;return Math.max(0,o*n+
ge.top)}function Yp(t,e){let n=e;if(Pe.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),Kp(e)),a=i-e+nf,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,m=Math.abs(a-c)>=1;n=m?e+c:i,nf=m?0:a-c}if(!t&&!n)return;G.whole=
!1,G.asOpened=!1;let o=U(),{x:r,y:s}=Te();Le({position:{x:r-t/o,y:s-n/o},animation:!1})}function of(){N.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==C.byFinger&&Gn(!e),C.byFinger=e,e&&Pe.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),N.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(C.byFinger=!1);let e=Pe.get(t.
pointerId);if(!e||C.dragged||(e.moves||=Pe.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Vp,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Yp(n/Pe.size,o/Pe.size)});
for(let t of["pointerup","pointercancel"])N.addEventListener(t,e=>{let n=Pe.get(e.pointerId);if(!Pe.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?C.rested:null;if(C.rested=null,o&&Ba(o),!C.dragged)return;let{name:r}=C.dragged;si()||
t==="pointercancel"||(C.clicked=!0,A({focus:r,lines:[]}))});N.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),N.addEventListener(
"contextmenu",t=>{C.byFinger&&t.preventDefault()})}function Jp(t,[e,n]){let o=$.get(t),r=T.has(t)?$o(t):new Map,s=ot()==="columns"&&!at(),i=null;for(let[a,l]of $){let[c,m]=[
l.x-o.x,l.y-o.y],p=c*e+m*n,g=Math.abs(c*n)+Math.abs(m*e);if(a===t||p<1||(s?n&&g>1:g>p))continue;let h=[n&&s||r.has(a)?0:
1,p+2*g];i&&(h[0]-i.distance[0]||h[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:h})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function rf(){if($.has(_.at))return _.at;if($.has(f.focus))return f.focus;let t=Ee(
1).find(n=>$.has(n)),[e]=[...S.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?ct(e[0]):[...$.
keys()][0]??null)}function af(){return _.at!==null&&_.at.startsWith("group ")?_.at.slice(6):null}function Xp({name:t,by:e,
across:n}){let o=lt.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:b.get(e);return[r&&Pt(r,r.object!==t),!r&&
n&&d("notLinked"),B(t),k(ft(t).label),d(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function sf(t){
_.at=t.name,_.by=t.by;let e=af();Z(e===null?Xp(t):lr(e)),gr(t.name),pt()}function lf(){N.addEventListener("focus",()=>{if(!N.
matches(":focus-visible"))return;let t=rf();t!==null&&sf({name:t,by:null})}),N.addEventListener("blur",()=>{_.at=null,pt()}),
N.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in so){t.preventDefault();let e=rf();if(_.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){tf(e,n);return}let o=Jp(e,so[n]);o?sf(o):Z(d("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),_.at===null)return;let e=af();e!==null?Re(e):_.at===f.focus?_a():A({focus:_.
at,lines:[]})}else t.key==="l"&&te(t)&&(_.by===null?Z(d("noLine")):A({focus:null,lines:[_.by]}))})}function cf(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...P("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function mf(){let t=P("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>A({layout:e.dataset.layout===
M.opens?null:e.dataset.layout}));O("arrange-again").addEventListener("click",()=>{ht.clear(),ii(),re(),N.focus({preventScroll:!0}),
Z(d("arrangedAgain"))})}function ff(t){t.preventDefault(),X()==="lanes"&&A({view:"statements"}),K.open=!0,K.scrollIntoView(),
Y("summary",HTMLElement,K).focus({preventScroll:!0})}function io(){let t=Y("main").getBoundingClientRect().top+scrollY,e=Y(
"summary",HTMLElement,K).getBoundingClientRect().height+1,n=o=>Y(o).getBoundingClientRect().width;for(let[o,r]of Object.
entries({above:t,below:e,zoom:n("#zoom"),take:n("#take > button")}))document.documentElement.style.setProperty(`--${o}`,
`${r}px`)}function uf(t,e){let n=O(t);Lt(t),n.setAttribute("data-open",""),n.scrollTop=0,P(e,HTMLElement,n).find(o=>o.getClientRects().
length)?.focus()}function pf(){cf(O("more-menu"),O("more-button"),O("more-list"));for(let t of P("[data-sheet]"))t.addEventListener(
"click",()=>{let e=t.getAttribute("aria-expanded")!=="true";nt()?Lt(e?t.dataset.sheet??null:null):(t.setAttribute("aria-\
expanded",String(e)),O(t.dataset.sheet??"").toggleAttribute("data-open",e)),O(t.dataset.sheet??"").scrollTop=0});for(let t of P(
"[data-shut]"))t.addEventListener("click",()=>Xe(()=>{Lt(null),O(t.dataset.shut??"").removeAttribute("data-open")}));O("\
to-filters").addEventListener("click",()=>uf("legend","input, select")),O("to-reading").addEventListener("click",()=>{A(
it),uf("details","#reading h2")}),O("to-list").addEventListener("click",ff),O("skip-to-list").addEventListener("click",ff),
O("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),A({view:"names"}),N.focus()}),Y("summary",HTMLElement,
K).addEventListener("click",t=>{X()==="statements"&&t.preventDefault()}),K.addEventListener("toggle",()=>{H.parts||X()!==
"names"||(K.open!==f.list&&Mo({list:K.open}),K.open&&requestAnimationFrame(()=>K.scrollIntoView({block:"nearest"})))}),K.
addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');e&&(t.preventDefault(),A({focus:new URLSearchParams(
e.hash.slice(1)).get("focus"),lines:[]}),ln(),X()==="names"&&scrollTo(0,0))});for(let t of P("#languages button"))t.addEventListener(
"click",()=>A({language:t.dataset.to}));for(let t of P("[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="\
fit"?Gs():wr(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{if(t.key==="Escape"){let e=!de()&&
!(nt()&&document.querySelector("aside[data-open]"));Xe(()=>{Lt(null),A(e?{...it,open:[]}:it)}),Fa();return}te(t)&&(t.key===
"/"&&(t.preventDefault(),O("query").focus()),X()==="names"&&((t.key==="+"||t.key==="=")&&wr(1.35),t.key==="-"&&wr(1/1.35),
t.key==="0"&&Gs()))})}function df(){addEventListener("resize",io),io();let t=new ResizeObserver(io);for(let e of[Y("head\
er"),Y("summary",HTMLElement,K),Y("#take > button")])t.observe(e)}function hf(){O("group-list").replaceChildren(...S.groups.size?[u("p",{},d("readGroups")),kn.every(o=>o.drawn)?"":u("p",
{},d("strongestDrawn")),u("h3",{},d("groupsTitle")),Qp()]:[]);let t=O("groups");if(t.hidden=!Q.size||ot()!=="overview"||
!S.groups.size&&!S.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.
group,n=[...S.opened].filter(o=>!Q.get(o).names.length||E.entities.size).sort();t.replaceChildren(u("p",{},Ys()),...n.map(
o=>u("button",{type:"button","data-group":o,title:d("closeGroup"),onclick:()=>Pc(o)},u("span",{"aria-hidden":"true"},"\xD7"),
" ",u("span",{class:"unseen"},`${d("closeGroup")}: `),St(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??N).focus(
{preventScroll:!0})}function Qp(){let t=[...S.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return u("ul",
{},t.map(([e,{count:n}])=>u("li",{},u("button",{type:"button",class:"name",onclick:()=>Re(e)},St(e))," ",u("span",{class:"\
count"},String(n)),Kc(e))))}function Zp(){if(f.between===null||!f.between.every(i=>$.has(i)))return;let t=f.between.map(i=>$.get(i));if(t.every(wc))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/U(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];Us({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var ai="",gf="",li=new Set;function wf(t){$l(),Ec(),oe(),Sn(),hf(),
Bt();let e=S.narrowed?`${f.focus} ${f.path} ${f.steps}`:Yn()?[...S.names].sort().join(" "):"",n=`${ot()} ${e}`;ai!==n||G.
asOpened&&gf!==W?(re(),!ai&&f.open.length&&Hs(f.open[f.open.length-1])):(f.focus===null||!t)&&td(),f.focus!==null&&t&&!S.
narrowed&&kc(f.focus),nt()&&(C.clicked||t&&f.lines.length)&&Sc(f.focus),f.between!==null&&t&&Zp(),ai=n,gf=W,li=new Set(S.
opened),pt()}function td(){let t=f.open[f.open.length-1],e=f.open.some(o=>S.opened.has(o)&&!li.has(o)),n=[...li].some(o=>!S.
opened.has(o));n&&!S.opened.size?re():t!==void 0&&(e||n)&&Hs(t)}var ci=!1;function ed(){$c(),ef(),vc(),of(),Jc(),lf();for(let t of P("[tabindex]",HTMLElement,N))t.tabIndex=-1}function yf(t){
let e=ci;ci=X()==="names",ci&&(_o()||ed(),e||(io(),Pa()),wf(t),!e&&G.whole&&re())}function bf(){ps(),_o()&&(G.asOpened?re():
G.whole?nn():Ae(),oe(),Bt(),pt())}function xf(){Ze(),_o()&&pt()}var fi=[],Tr="";function ii({moved:t=!1}={}){Bt(),al(),he(),da();for(let e of fi)e.classList.remove("chosen");fi=D?[...D.
statements].flatMap(e=>xt.get(e)??[]):[];for(let e of fi)e.classList.add("chosen");yf(t)}function nd(t){let e=t?null:E;t||
Co(),ml(e)}function od(){if(f.between!==null)return er();let t=D?.statements.size??0;return d(t===1?"chosenOne":"chosen",
{name:f.focus!==null?B(f.focus):d("statement"),n:t})}function ui(t){(f.language!==W||!t)&&(ji(f.language),wl(),ga());let e=t??
{focus:null,lines:[],between:null},n=f.focus!==e.focus||f.lines.join(" ")!==e.lines.join(" ")||String(f.between)!==String(
e.between),o=de();nd(!t),ha(),Oa(t),Ga(),pl(),ul();let r=f.list||X()==="statements";if(K.open!==r&&!H.parts&&(K.open=r),
n&&Lt(o?"details":null),n&&o&&nt()&&X()==="names"&&O("picture").scrollIntoView(),ii({moved:n&&!C.clicked}),la(),Ma(),ra(
n||!t),!n){t&&Ge()!==Tr&&Z(Ge()),Tr=Ge();return}Tr=Ge(),O("details").scrollTop=0,o&&!C.clicked&&hs(),Z(o?od():Tr),C.clicked=
!1}function kt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var ao=null;function Lr(){if(ao!==null)return ao;ao=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of T){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&ao.push({id:t,name:i,folded:` ${kt(i)} `})}return ao}
function Mf(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function mi(t){let e=kt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Lr()){if(!e.every(i=>r.folded.includes(i)))continue;let s=Mf(r.folded,e)+(r.name===B(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Gt){let i=Math.max(...Object.values(
s).map(a=>Mf(` ${kt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?T:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:B(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||T.get(s.id).count-T.get(r.
id).count||(r.id<s.id?-1:1))}var Ar=12;function lo(t){return mi(t).slice(0,Ar)}var kf=2,vf=null;function Tf(){return vf??=
M.topics.map(t=>({topic:t,texts:[...new Set([t.label.nl,t.label.en,...t.words].map(e=>` ${kt(e)} `))]})),vf}function pi(t){
let e=kt(t).split(" ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?kf:Number(e.every(
r=>o.includes(` ${r}`)));return Tf().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>
0).sort((o,r)=>r.score-o.score).map(o=>({topic:o.topic,isWhole:o.score===kf}))}function co({relations:t,modality:e}){return[
...b].filter(([,n])=>e===void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var Lf=6,rd=5,Sf=null;function Af(t){
let e=kt(t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));
Sf??=[...b].flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${kt(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of Sf){if(o.length===
rd)break;n(s)&&o.push({statement:r})}return o}function sd(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<
t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(
n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}
var id=5,Of=null;function Ef(){return Of??=new Set([...Lr().map(({folded:t})=>t),...Tf().flatMap(({texts:t})=>t)].flatMap(
t=>t.trim().split(" "))),Of}function If(t){let e=kt(t).split(" ").filter(Boolean).map(o=>o.length<id||[...Ef()].some(r=>r.
includes(o))?[o]:[...Ef()].filter(r=>sd(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.
slice(0,25).map(o=>o.join(" ")).find(o=>lo(o).length||pi(o).length)??null}var di=4;function ad({weakest:t}){let e=t.keys[0];return pe(e)===0?u("p",{},d("noWeakLink")):u("p",{},d("weakestLink"),"\
 ",u("b",{},k(b.get(e).said)),` (${mt(t.from)} \u2013 ${mt(t.to)})`)}function ld(t,e,n){return[n>1?u("h3",{},d("pathNumb\
er",{n:e+1,all:n})):null,u("div",{class:"weakest"},ad(t)),u("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>u("li",{},
r.map(s=>sn(s,o)))))]}function Nf(){let[t,e]=[f.focus,f.path],n=se(d("pathTitle",{from:mt(t),to:mt(e)})),o=u("p",{class:"\
explore"},u("button",{type:"button",onclick:()=>A({path:null,through:!1})},d("pathOff"))),r=at();if(f.path===f.focus)return[
n,u("p",{},d("pathToItself")),o];if(!r){let{otherwise:l}=wn();return[n,u("p",{class:"none"},d(l?"noPathWithout":"noPathE\
ither")),l?u("p",{class:"explore"},u("button",{type:"button",onclick:()=>A({through:!0,structural:jt.get("structural").read(
[])})},d("throughStructural"))):null,E.statements.size<b.size?u("p",{class:"absent"},d("onlyWithinShown")):null,o]}let s=sl(),
i=il(),a=r.layers.length-1;return[n,u("p",{},[d(a===1?"oneStep":"someSteps",{n:a}),i>1?d("asManyPaths",{n:i}):null,f.through?
d("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,di).map((l,c)=>ld(l,c,Math.min(i,s.length))),i>di?u("p",
{class:"absent"},d("morePaths",{n:i-di})):null]}function jf(){let t=[1,2,3].map(e=>u("button",{type:"button","data-steps":e,
"aria-pressed":String(f.steps===e),"aria-label":d(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>A({steps:f.steps===e?null:
e})},String(e)));return u("div",{class:"explore"},u("div",{role:"group","aria-label":d("nearby")},u("span",{},d("nearby")),
" ",u("span",{class:"joined"},t)),u("button",{type:"button",id:"path-to","aria-pressed":String(C.picking),onclick:()=>cd(
!C.picking)},d("pathTo")),X()==="names"&&$.has(f.focus)?u("button",{type:"button",id:"move-name","aria-pressed":String(C.
placing===f.focus),onclick:()=>Qc(f.focus)},d("moveName")):null,X()==="names"?null:u("button",{type:"button",onclick:()=>A(
{view:"names"})},d("inNetwork")),X()!=="lanes"&&wo(f.focus)?u("button",{type:"button",onclick:()=>A(Se("overview"))},d("\
inLanes")):null,C.picking?u("p",{class:"hint",role:"status"},d("pickOther")):null)}function cd(t){if(C.picking=t,he(),!t){
document.getElementById("path-to")?.focus();return}nt()&&Lt(null),O("query").focus(),Z(d("pickOther"))}function Rf(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!te(t))return;let e=f.focus??(E.entities.has(_.at)?_.at:null);e!==null&&A(
{focus:e,lines:[],steps:f.steps===null||e!==f.focus?1:null})})}var fd=40;function Cf({modality:t}){return t===void 0?d("foundRelation"):d("said")}function fo({missing:t=[],hubs:e=0}){
return t.length?t.length===e?d(e===1?"absentOfOne":"absentOfAll",{n:e}):d("absentOf",{n:t.length,all:e,names:t.map(B).join(
"; ")}):""}function hi(t){let e=new Set(t);return M.topics.find(n=>{let o=co(n);return o.length===e.size&&o.every(r=>e.has(
r))})}function ud(t){let e=co(t),n=X();if(!e.length){Dt&&A({...it,...Se("unsure")}),ye(`${k(t.label)}: ${fo(t)||d("nowhe\
reSaid")}`);return}let o=e.some(i=>b.get(i).isLink);if(e.length<=fd&&(n==="lanes"||n==="names"&&!o)){A({...it,...n==="la\
nes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{relation:new Set(t.relations)}:{modality:new Set(
[t.modality])},s=t.relations.some(i=>xe.get(i).structural);A({...it,view:n==="lanes"?"statements":n,...r,...s?{structural:!0}:
{}})}function $f({id:t,topic:e,statement:n}){let o=X()==="lanes"&&!(t!==void 0&&wo(t,an(fe())))?{question:"overview"}:{};
e!==void 0?ud(e):n!==void 0?A({...o,focus:null,lines:[n]}):A({...o,focus:t??null,lines:[]})}function Pf(t){if(f.theme===null||!Ao(f.theme).has(t)||Ao(f.theme,[]).has(t))return null;let e=new Set(M.inferred.filter(
({object:n})=>n===f.theme).flatMap(({subject:n,premises:o})=>o.map(r=>b.get(r)).filter(r=>r.object===n).map(r=>B(r.subject))));
return u("p",{class:"absent"},d("throughList",{theme:B(f.theme),list:[...e].join("; ")}))}function Ir(){let{names:t,lines:e}=Ur(
f);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s)))return null;let o=Pn(f,t,e).map(({part:s})=>d(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=Vr(f,t,e);return f.date!==null&&e.some(s=>E.aside.has(s))&&(o.push(d("h\
iddenByDate",{date:_e(f.date)})),r.date=null),o.length?u("p",{class:"not-shown"},d("notShown",{reasons:o.join("; ")})," ",
u("button",{type:"button",onclick:()=>A(r)},d("showAllTheSame"))):null}function md(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=tt(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:Pt(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of lt.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:b.get(
r)});for(let r of E.inferred)tt(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort(
(r,s)=>r.order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function pd(t){let n=/^https?:\/\//i.test(t.
iri)?u("a",{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return u("dd",
{},n,` (${d(t.match)})`)}function dd(t){let e=T.get(t),n=new Set([kt(k(e.label))]),o=[];for(let s of[k(e.short),...e.alternative[W]||
[],...e.hidden])s&&!n.has(kt(s))&&(n.add(kt(s)),o.push(s));let r=u("dl");return o.length&&r.append(u("dt",{},d("otherNam\
es")),...o.map(s=>u("dd",{},s))),k(e.note)&&r.append(u("dt",{},d("note")),u("dd",{},k(e.note))),e.identifiers.length&&r.
append(u("dt",{},d("identifiers")),...e.identifiers.map(pd)),r.childNodes.length?r:null}function hd(t){let e=b.get(t),n=d(
"deadlineOf",{name:k(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return u("p",{class:"d\
eadline"},Ce(e.subject,n),": ",d(o?"byDay":"inPeriod",{value:k(e.value)}),` (${k(e.said)})`,e.quote?[" (",u("q",{lang:e.
language},e.quote),")"]:null)}function gd(t){let e=T.get(t),n=Rn.name===t&&X()==="lanes"?Rn.ids:[],o=md(t,new Set(n)),r=lt.
get(t).filter(s=>!E.statements.has(s)&&!E.aside.has(s)).length;return[se(B(t)),u("p",{class:"kind"},yo(ft(t),e.envisaged),
k(ft(t).label)),gn(e),Ir(),Pf(t),jf(),e.envisaged?u("p",{class:"envisaged"},d("onlyEnvisaged")):null,n.map(s=>sn(s)),dd(
t),o.length||r?null:u("p",{class:"absent"},d("noStatements")),o.map(s=>[u("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
ti(i,ei(a,t)):Uc(a,t))]),(e.deadlines||[]).map(hd),e.onlyOfParts?u("p",{class:"absent"},d("onlyOfParts")):null,r>0?u("p",
{class:"absent"},d(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.notStated?u("p",{class:"absent"},k(e.notStated)):null]}function wd(t){
let e=b.get(t),n=[e.subject,e.object],o=(lt.get(e.subject)||[]).filter(r=>{let s=b.get(r);return r!==t&&E.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
se(d("statement")),Ir(),sn(t),o.length?u("h3",{},d("statementsBetween")):null,o.map(r=>sn(r))]}function Bf(t){let e=hi(t),
n=e?fo(e):"";return[se(e?k(e.label):Ut(t.length,"oneStatement","someStatements")),Ir(),t.map(o=>sn(o)),n?u("p",{class:"a\
bsent"},n):null]}function yd(t){let e=Xi(t);return e!==null?[se(e),ro(t)]:X()!=="names"?Bf(t):[se(d("statementsHere",{n:t.
length})),u("p",{class:"hint"},d("chooseOne")),ro(t)]}function bd(){return f.focus!==null?f.path!==null?Nf():gd(f.focus):
f.between!==null?Vc():f.lines.length>1?yd(f.lines):(X()==="names"?void 0:hi(f.lines))?.missing?Bf(f.lines):wd(f.lines[0])}
function Df(){let t=O("chosen"),e=O("reading"),n=de();t.hidden=!n,e.hidden=n;let o=u("button",{type:"button",class:"clea\
r","aria-label":d("clear"),title:`${d("clear")} (Esc)`,onclick:()=>A(it)},"\xD7");if(t.replaceChildren(...n?[o,...bd().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",ot()!=="columns");
let r=es(),s=Ee(5,r).filter(i=>r(i)>0);O("most").replaceChildren(...s.length?[u("h3",{},d("mostNamed")),u("ul",{},s.map(
i=>u("li",{},Ce(i)," ",u("span",{class:"count"},String(r(i))))))]:[])}var xd=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function Wf(){let t=u(
"input",{type:"checkbox",id:"single-keys"});t.checked=f.keys,t.addEventListener("change",()=>A({keys:t.checked}));let e=[
u("dl",{class:"keys"},xd.map(([r,s])=>u("div",{},u("dt",{},r.split(" ").flatMap(i=>[" ",u("kbd",{},i)]).slice(1)),u("dd",
{},d(s))))),u("label",{class:"switch"},t,u("span",{},d("singleKeys")))],n=u("p",{},d("helpPointer")),o=matchMedia("(poin\
ter: coarse)").matches;vn(d("help"),o?[n,...e]:[...e,n]),o&&(Mt.scrollTop=0)}function zf(){O("help").addEventListener("c\
lick",Wf),document.addEventListener("keydown",t=>{t.key!=="?"||!te(t)||(t.preventDefault(),Wf())})}var Md=2,Ff=5;function Hf(t){let e=pi(t),n=lo(t),o=n.length<Lf,r=e.filter(({isWhole:a})=>a).slice(0,Ff),s=e.filter(({isWhole:a})=>!a).
slice(0,o?Ff:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o&&!r.length?Af(t):[]]}function _f(){
let t=O("query",HTMLInputElement),e=O("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.
removeAttribute("aria-activedescendant"),o=-1},s=h=>{o=h;let w=P("[id]",HTMLElement,e);w.forEach((y,x)=>y.setAttribute("\
aria-selected",String(x===h))),!(h<0)&&(t.setAttribute("aria-activedescendant",w[h].id),w[h].scrollIntoView({block:"near\
est"}))},i=h=>{r(),t.value="",$f(h)},a=h=>u("li",{class:"none",role:"option","aria-disabled":"true"},h),l=({topic:h,statement:w})=>{
if(h!==void 0){let j=co(h),L=[Cf(h),j.length?Ut(j.length,"oneStatement","someStatements"):"",fo(h)];return[u("span",{},k(
h.label),u("span",{class:"hint"},L.filter(Boolean).join(", ")),j.slice(0,Md).map(c))]}let y=b.get(w),x=[d("foundQuote"),
vt(y)].filter(Boolean).join(", ");return[u("span",{},u("q",{lang:y.language},y.quote),u("span",{class:"hint"},x))]},c=h=>{
let w=b.get(h),y=w.object===null?k(w.value):B(w.object);return u("span",{class:"hint"},`${B(w.subject)}: `,u("b",{},y),`\
 (${k(w.said)}) `,w.quote?u("q",{lang:w.language},w.quote):"")},m=(h,w="")=>{let y=B(h)===w||` ${kt(B(h))}`.endsWith(` ${kt(
w)}`),x=u("span",{class:"hint"},k(ft(h).label),y?"":` \xB7 ${d("alsoWritten",{name:w})}`);return[yo(ft(h),T.get(h).envisaged),
u("span",{},B(h),x)]},p=()=>{let h=mi(t.value);n=Hf(t.value);let w=n.length?null:If(t.value);if(w!==null&&(n=Hf(w)),e.replaceChildren(
...n.map((x,j)=>{let L=u("li",{role:"option",id:`result-${j}`,"aria-selected":"false"},x.id===void 0?l(x):m(x.id,x.name));
return L.addEventListener("mousedown",I=>{I.preventDefault(),i(x)}),L})),!kt(t.value)){r();return}n.length||e.append(a(d(
"noResults"))),h.length>Ar&&e.append(a(d("moreFound",{n:Ar,all:h.length}))),w!==null&&e.prepend(a(d("didYouMean")));let y=n.
length===1?d("oneResult"):n.length?d("results",{n:Math.max(h.length,n.length)}):d("noResults");Z(w===null?y:`${d("didYou\
Mean")} ${n.map(({id:x="",topic:j})=>j?k(j.label):B(x)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
g(),n.length?s(0):o=-1},g=()=>{if(e.hidden)return;let h=window.visualViewport;if(!h)return;let w=h.offsetTop+h.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let h of["resize","sc\
roll"])window.visualViewport?.addEventListener(h,g);t.addEventListener("input",p),t.addEventListener("focus",()=>{Lr(),t.
value&&p()}),t.addEventListener("blur",r),t.addEventListener("keydown",h=>{h.key==="ArrowDown"||h.key==="ArrowUp"?(h.preventDefault(),
e.hidden&&p(),n.length&&s((o+(h.key==="ArrowDown"?1:-1)+n.length)%n.length)):h.key==="Enter"?(h.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):h.key==="Escape"&&(t.value||!e.hidden)&&(h.stopPropagation(),h.preventDefault(),t.value="",r())}),O("sear\
ch").addEventListener("submit",h=>h.preventDefault())}function qf(){J("change",We(M.changes.map(t=>t.id))),$n.push(Nr),Wt.push({on:()=>f.change!==null,name:t=>f.change===null||
Nr.name(f.change,t),statement:t=>f.change===null||Nr.statement(f.change,t)})}var Nr={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||lt.get(e).some(n=>Nr.statement(t,n)),statement:(t,e)=>t.has(b.get(e).change||"unchanged"),loosen:()=>null};function Gf(){Hi(),$i(),Vi(),Yi(),ua(),Za(),qf(),Va(),va(),nl(),qi()}var kd=3;function Uf(t){return t.length<2?t.join(""):d("listed",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}function vd(t){
let e=t.map(r=>b.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...M.modalities.map(({id:r,label:s})=>({n:n.filter(({
modality:i})=>i===r).length,words:k(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:d("someonesView")},{n:e.
filter(({denied:r})=>r).length,words:d("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}function Sd(t,e){
return t===e?Ut(t,"oneStatement","someStatements"):d("statementsOf",{n:t,all:e})}function Od(t){let e=new Map;for(let r of t.
statements){let{subject:s,object:i}=b.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(a,(e.get(a)??0)+
1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>mt(r)).sort();return n>
1&&o.length<=kd?d("mostOften",{names:Uf(o),n}):""}function Ed(t){let e=t.map(n=>b.get(n).change);return M.changes.map(({
id:n,label:o})=>({n:e.filter(r=>r===n).length,words:k(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n})`)}function Td(t){
return Kt()?`${Kt()}: ${t[0].toLowerCase()}${t.slice(1)}`:t}function Vf(t){let{focus:e,path:n}=f,o=e!==null&&n!==null&&at(),
r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||b.get(c).subject===r||b.get(c).object===r,i=t.statements.filter(s),
a=Sd(ue(i).statements,ue([...b.keys()].filter(s)).statements),l=o?d("takeBetween",{statements:a,from:B(e),to:B(n)}):r!==
null?d("takeAbout",{statements:a,name:B(r)}):[d("takeAll",{statements:a}),Od(t)].filter(Boolean).join(", ");return Td(`${[
l,Uf(M.changes.length?Ed(i):vd(i))].filter(Boolean).join(": ")}.`)}var jr=16/2.54*72,On=7,dt=10,Rr=Math.floor(Ue*jr/On)-1;function wi(t){let e=new Set([...t.drawn].map(p=>T.get(p).class)),
o=M.families.flatMap(p=>p.classes.map(g=>g.id)).filter(p=>e.has(p)).map(p=>{let g=Gt.get(p)??Ln;return{text:k(g.label),draw:(h,w,y,x)=>Kf(
h,g,!1,w,y,x)}});[...t.drawn].some(p=>T.get(p).envisaged)&&o.push({text:d("envisaged"),draw:(p,g,h,w)=>Kf(p,Ln,!0,g,h,w)});
let r=t.statements.filter(p=>R.lines.has(p)).map(p=>b.get(p)),s=M.modalities.filter(({id:p})=>r.some(g=>!g.holder&&g.modality===
p)).map(({label:p,line:g})=>({text:k(p),wide:!0,draw:(h,w,y,x)=>gi(h,M.lines[g],!1,w,y,x)}));r.some(p=>p.holder)&&s.push(
{text:d("someonesView"),wide:!0,draw:(p,g,h,w)=>gi(p,M.lines.thin,!1,g,h,w)}),r.some(p=>p.denied)&&s.push({text:d("denie\
d"),wide:!0,draw:(p,g,h,w)=>gi(p,M.lines.solid,!0,g,h,w)});let i=new Set([...t.groups].flatMap(p=>[...S.groups.get(p).fills.
keys()])),a=M.families.map(({label:p,classes:[{id:g}]})=>({label:p,fill:(Gt.get(g)??Ln).fill})).filter(({fill:p})=>i.has(
p)).map(({label:p,fill:g})=>({text:k(p),draw:(h,w,y,x)=>Ld(h,g,w,y,x)})),l=new Set([...[...t.drawn].map(p=>T.get(p).change),
...r.map(p=>p.change)]),c=M.changes.filter(({id:p})=>p in ws&&l.has(p)).map(({id:p,label:g})=>({text:k(g),draw:(h,w,y,x)=>fr(
h,p,w+x*.5,y,x*.42)}));return[{title:d("changes"),items:c},{title:d("kinds"),items:o},{title:d("groupRims"),items:a},{title:d(
"said"),items:s}].filter(({items:p})=>p.length)}function Kf(t,e,n,o,r,s){let i=s*.44;zs(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?z.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Ld(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function gi(t,e,n,o,r,s){t.strokeStyle=
z.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
z.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Yf(t,e,n,o){
let r=[""],s=i=>Ot(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function Jf(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
z.text,(r,s,i="")=>{for(let a of Yf(r,s,e-2*dt,i))ee(t,a,dt,o+s*.775,s,i),o+=s*1.55;return o}}function Xf(t,e,n,o){let r=Jf(
t,n,dt/2);return r(k(M.title),o*1.5,"600"),r(Vf(e),o*1.15)}function Qf(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,m="")=>(t.
textBaseline="middle",t.fillStyle=z.text,ee(t,l,c,i,r,m),c+Ot(l,m)*r);for(let{title:l,items:c}of wi(e)){let m=a(`${l}:`,
dt,"600")+r;for(let{text:p,wide:g,draw:h}of c){let w=r*(g?3:1.5);m+w+Ot(p)*r>n-dt&&m>dt&&(m=dt,i+=s),t.save(),h(t,m,i,r),
t.restore();let y=Yf(p,r,n-2*dt-w);y.forEach((x,j)=>{j&&(i+=s),a(x,m+w)}),m+=w+Et(y)*r+r*1.2}i+=s}return i+=r*.2,Jf(t,n,
i-s/2)(Zs(e),r)+dt/2}function yi(t){let e={printing:H.printing,at:_.at};H.printing=!0,_.at=null,Ze();try{return t()}finally{H.printing=e.printing,
_.at=e.at,Ze()}}function Ad(){let t=new we({left:0,top:0,right:N.clientWidth,bottom:N.clientHeight});return $a(t),t}function bi({
captioned:t=!0}={}){return yi(()=>Id(t))}function Id(t){let e=Ad(),n=oo(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
dt),i=Math.max(o.top,r.top-dt),a=Math.min(o.right,r.right+dt)-s,l=Math.min(o.bottom,r.bottom+dt)-i,c=Math.ceil(Math.max(
a,t?Rr:0)),[m,p]=[0,1].map(()=>new we({left:0,right:c,top:0,bottom:1/0})),g=Math.max(12,c*(On+.5)/jr),h=t?Math.ceil(Xf(m,
n,c,g)):0,w=Math.ceil(t?Qf(p,n,c,h+l+dt,g):l),y=vr(n),x=[...R.names.values(),...R.groups.values()].filter(I=>I.lines),j=x.
reduce((I,{type:F})=>Math.min(I,F),1/0)*U();return{root:yt("svg",{viewBox:`0 0 ${c} ${w}`,width:c,height:w,role:"img",lang:W,
"font-family":Rt.family.replaceAll('"',"'"),"text-rendering":"geometricPrecision","aria-labelledby":"title description"},
yt("title",{id:"title"},no(k(M.title))),yt("desc",{id:"description"},no(y)),yt("clipPath",{id:"frame"},yt("rect",{x:s,y:i,
width:a,height:l})),yt("rect",{width:c,height:w,fill:z.ground}),m.drawing,yt("g",{transform:`translate(${wt((c-a)/2-s)} ${wt(
h-i)})`},yt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[yt("path",{d:`M${dt} ${wt(h+l+dt/2)}H${c-dt}`,stroke:"#bbb"}),
p.drawing]:[]),width:c,height:w,top:i,seen:n,text:y,written:x.filter(I=>"id"in I).length,letters:j/c*jr}}function En(t){
return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Cr=Ue/On*(72/25.4),xi={upright:{width:184*Cr,height:190*Cr},lying:{width:271*Cr,height:136*Cr}},Nd={upright:184,lying:271},
jd=8,Rd=8,Zf=[.6,.9,1.2],tu=[1,1.4,2,2.8];function $r({width:t,height:e},n,o=Ol){let r={scale:U(),position:Te(),animation:!1},
s={whole:G.whole,room:Hn,names:S.names};H.printing=!0;let i=new Set([...S.names].filter(g=>!E.bare.has(g)));(i.size||S.groups.
size)&&(S.names=i);let a={width:t-ge.left-ge.right,height:e-ge.top-ge.bottom};ht.size||qn(a);let l=Ae(o),c=ht.size?0:l;c||
(v.width+=v.text/4);let m=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,v.height/v.width*t)),p=(g,h)=>{Object.assign(N.style,
g),oe(),Bt(),pt(),h(),pt()};p({width:`${Math.floor(t)}px`,height:`${Math.floor(m)}px`},nn);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{H.printing=!1,S.names=s.names,qn(s.room),Ae(),p({width:"",height:""},()=>Le(r)),G.whole=s.
whole}}function nu(){let t;for(let e of S.names.size>Ye?tu.slice(-1):tu)for(let n of S.groups.size?Zf.slice(-1):Zf){let o=e*
Rr;if(t=$r({width:o,height:n*o},()=>bi(),1),ou(t))return t}return t}function ou({written:t,seen:e}){return t===e.drawn.size}
function ru(t){return ou(t)&&t.letters>=On}function eu(t){let e=xi[t];return $r(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=bi({captioned:!1}),m=Array.from({length:n+1},(g,h)=>Math.min(i,Math.max(0,ge.top+h*o-a)));
[m[0],m[n]]=[0,i];let p=m.slice(1).map((g,h)=>{let w=g-m[h];r.setAttribute("viewBox",`0 ${wt(m[h])} ${s} ${wt(w)}`),r.setAttribute(
"height",wt(w));let y=n>1?`${l} ${d("sheetOf",{n:h+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
En(r))}`,j=`width: ${wt(Math.min(100,100*s/e.width))}%`;return u("img",{alt:y,src:x,style:j})});return{part:u("div",{class:t,
"data-sheets":n},p),seen:c}})}function Cd(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new we({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),u("li",{},yt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return u("div",{id:"paper-legend"},wi(t).map(({title:n,items:o})=>u("ul",{},u("li",{class:"title"},n),o.map(e))),u("\
p",{},Qs(t)))}function $d(t){let e=new Map;for(let{cells:o}of P(".wide > table tr:not([hidden])",HTMLTableRowElement,K))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${W}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Et((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(jd,(t/25.4*72-Rd*e.size)/n)}function su(){let t=!1;addEventListener("beforeprint",()=>{if(H.parts)return;
t=K.open;let[e,n]=[eu("upright"),eu("lying")];H.parts=[u("div",{id:"paper"},e.part,n.part),yi(()=>Cd(e.seen))],N.after(H.
parts[0]),O("legend").prepend(H.parts[1]),K.open=!0,Ms(ll);for(let[o,r]of Object.entries(Nd))K.style.setProperty(`--${o}`,
`${wt($d(r))}pt`)}),addEventListener("afterprint",()=>{if(H.parts){K.open=t;for(let e of H.parts)e.remove();H.parts=null,
Ms(Ct)}})}function Pd(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function iu(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Pd(n.subarray(4,e.length+8))),n}function Bd(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,m])=>iu("iTXt",a(`${c}\0\0\0${W}\0\0${m.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),iu("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var Dd=3;async function au({root:t,width:e,height:n,text:o},r=Dd){let s=URL.createObjectURL(new Blob([En(t)],{type:"image/svg+xml"}));
try{let i=new Image;i.src=s,await i.decode();let a=u("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,
0,e*r,n*r);let l=await new Promise(c=>{a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for thi\
s browser");return Bd(new Uint8Array(await l.arrayBuffer()),e*r,.16,{Title:k(M.title),Description:o})}finally{URL.revokeObjectURL(
s)}}function Mi(t){let e=M.words[t];return Object.entries(e).map(([n,o])=>u("span",{class:n,lang:n},o))}function Wd(t){let e=o=>[
...o.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(k(M.title)),f.focus===null?"":e(B(f.focus)),f.date??Cn()].filter(Boolean).join("_")}.${t}`}function fu(t,e){let n=URL.
createObjectURL(t),o=Wd(e);return u("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function uu(t,e){
ye(d("saved",{name:fu(t,e)}))}function mu(t,e=null){let n=()=>Sr(t,u("p",{lang:W},t),d("copiedText"));xr(d("alternative"),
t,[e?u("p",{},d("saved",{name:e})):null,u("p",{class:"hint"},d("alternativeHint"))],[u("button",{type:"button",class:"co\
py",onclick:n},d("copyText"))])}async function zd(t){try{mu(t.text,fu(await au(t),"png"))}catch{vn(d("savePng"),[u("p",{},
d("tooLarge"))])}}function Fd(t){Mt.close(),A({...it,focus:t,steps:1,layout:"columns"})}var Hd=60;function pu(t,e,n,o){let r=[
...new Set([f.focus??[],...Ee(T.size)].flat())].filter(s=>n.has(s)&&!(s===f.focus&&f.steps===1)&&$o(s).size<=Hd).slice(0,
4);vn(t,[u("p",{},e),u("ul",{},r.map(s=>u("li",{},u("button",{type:"button",class:"name",onclick:()=>Fd(s)},B(s)))))],[o])}
function lu(t){let e=nu();if(ru(e))return t(e);let n=new Intl.NumberFormat(W,{maximumFractionDigits:1}).format(e.letters);
return pu(d("tooSmall"),d("tooSmallHint",{points:n}),e.seen.names,u("button",{type:"button",onclick:()=>t(e)},d("saveAny\
way")))}function _d({root:t}){Mt.open&&Mt.close(),uu(new Blob([En(t)],{type:"image/svg+xml"}),"svg")}function qd(){let[t,
e]=$r(xi.upright,()=>[[...Xt().names.values()].filter(({lines:o})=>o).length,S.names.size]);if(t>=e/2){print();return}let n=()=>{
Mt.close(),print()};pu(d("tooMany"),d("tooManyHint",{n:t,all:e}),S.names,u("button",{type:"button",onclick:n},d("printAn\
yway")))}var cu={savePng:()=>lu(zd),saveSvg:()=>lu(_d),alternative:()=>mu(vr(oo())),copyTable:qc,saveCsv:()=>uu(Gc(),"cs\
v"),print:qd};function du(){let t=u("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Mi("tak\
e")),e=u("ul",{id:"take-list",hidden:""},Object.entries(cu).map(([r,s])=>u("li",{},u("button",{type:"button","data-take":r,
onclick:()=>{o(!1),t.focus(),s()}},Mi(r))))),n=u("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",
String(r))};t.addEventListener("click",()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.
stopPropagation(),o(!1),t.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;r.preventDefault(),o(!0);let i=[
t,...P("button",HTMLButtonElement,e)];i[(i.findIndex(a=>a===document.activeElement)+s+i.length)%i.length].focus()}),n.addEventListener(
"focusout",r=>{r.relatedTarget&&!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||
o(!1)}),N.after(n),Y("#list .wide").before(u("div",{class:"taking"},["copyTable","saveCsv"].map(r=>u("button",{type:"but\
ton",onclick:cu[r]},Mi(r)))))}K.open=!1;Aa();ql();Gf();Fi(t=>Xe(()=>ui(t)));Co();gl(Df);pf();addEventListener("hashchange",yl);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",xf);Ia(bf);Ze();wa();qa();dl();cl();Ja();_f();su();du();Dc();zf();Ha();Ea();
aa();sa();na();ca();ka();mf();Rf();df();ui(null);ts();vs();window.graphbuilder={get network(){return Wa()},names:()=>[...Xt().
names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>Xt().lines.has(t)?$t(R.lines.get(t),e):null,at:be,groups:()=>[...Xt().
groups.values()].map(t=>({...t,count:S.groups.get(t.key).count})),bundles:()=>Xt()&&[...yr()].map(t=>({ends:[t.one,t.other].
map(e=>It(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>$t(br(t),n/40))})),moved:()=>[...ht.keys()],words:()=>R.
words.map(t=>({...t})),shown:()=>E,walked:()=>_.at,outcomes:t=>Object.fromEntries(He.map(e=>[e,fn(t,Fe(e),M.outcomes)])),
found:lo};})();
