"use strict";(()=>{function wo(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var M=wo("content"),v=M.size,Eu={nl:[],en:[]},
Tu={nl:"",en:""},[Lu,Au]=M.languages;function ae(t){if(typeof t=="string")return{nl:t,en:t};let e={...Tu};return[e[Lu],e[Au]]=
t,e}var qr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return ae(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:ae(this.held.short)}get alternative(){return this.held.alternative??Eu}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:ae(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:ae(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},T=new Map(M.entities.map(([t,e])=>[t,new qr(e)])),Mt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),Mt.set(t.dataset.statement,t);var Ni=[
...T.keys(),...M.namesElsewhere],Gr=M.ways.map(t=>({modality:t.modality??"",said:ae(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:M.sources[t.origin??0]?.id,source:t.source===void 0?null:ae(t.source),language:t.language??""})),go=M.times.
map(({when:t,days:e})=>({when:ae(t??""),days:e??null})),ji=M.places.map(({where:t,text:e})=>({where:ae(t??""),text:e??""})),
[Bi,Ci,Iu,In,Nu,Ri,$i,ju,Pi]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>M.columns.indexOf(
t)),_r=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Ni[this.row[Ci]]}get relation(){return M.relationOrder[this.
row[Iu]]}get object(){return typeof this.row[In]=="number"?Ni[this.row[In]]:null}get value(){return typeof this.row[In]==
"number"?null:ae(this.row[In])}get way(){return Gr[this.row[Nu]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return go[this.row[Ri]].when}get days(){return go[this.
row[Ri]].days}get where(){return ji[this.row[$i]].where}get text(){return ji[this.row[$i]].text}get quote(){return Mt.get(
this.row[Bi])?.querySelector("q")?.textContent??this.row[ju]??""}get change(){return this.row[Pi]?.change}get differences(){
return this.row[Pi]?.differences}get isWhole(){return this.row[Ci]<T.size&&(this.object===null||this.row[In]<T.size)}get isLink(){
return this.object!==null&&this.isWhole}},x=new Map(M.statements.map((t,e)=>[t[Bi],new _r(t,e)]));var Gt=new Map(Object.entries(M.classes)),Ut=new Map(Object.entries(M.relations)),Di=new Map(M.modalities.map(t=>[t.id,t])),
at=new Map;for(let t of T.keys())at.set(t,[]);for(let[t,{subject:e,object:n}]of x)at.get(e)?.push(t),n!==e&&at.get(n)?.push(
t);var D=document.documentElement.dataset.language;function Wi(t){D=t}function k(t){return t&&(t[D]||t.nl||t.en)||""}function h(t,e={}){
return M.words[t][D].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Nn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function ft(t){return Gt.get(T.get(t).class)||Nn}function B(t){return T.
has(t)&&k(T.get(t).label)||t}function tt(t){let e={nl:t.relation,en:t.relation};return Ut.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Bt(t,e=!1){let n=tt(t),o=k(e&&!n.symmetric?n.inverse:n.label);return t.denied?
h("deniedRelation",{relation:o}):o}function dt(t){let e=[k(t.where)];return M.sources.length>1&&e.unshift(k(t.source)),e.
filter(Boolean).join(", ")}function xe(t){let e=t.object===null?k(t.value):B(t.object);return`${B(t.subject)} ${Bt(t)} ${e}`}
function le(t,e,n){return h(t===1?e:n,{n:t})}function mt(t){return k(T.get(t).short)||t}var C={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},Be=0;function zi(t){C=t}function Dt(){Be+=1}var yo=t=>[...document.querySelectorAll(t)],ce=yo("#lanes .lane[data-track]"),bo=ce.map(t=>t.dataset.track??""),St=yo("#\
lanes").length>0,jn=yo("#answer-changes").length?"changes":"overview",fe=yo("#lanes .said");function ln(t){return t==="o\
verview"?t:`answer-${t}`}function xo(t,e="lanes"){return fe.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function Vt(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}function O(t,e){return K(`#${t}`,e)}function K(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function I(t,e,n=document){return[...n.querySelectorAll(t)]}function u(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Mo(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=M.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var Y=document.getElementById("list");function nt(){return matchMedia("(max-width: 899px)").matches}function At(t){for(let e of I(
"[data-sheet]")){if(!nt()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),O(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var It=new Map,Cu=new Set(["yes","on","closed","place","nl","en",M.opens]),Cn=[],Ur=[],Me=[],Wt=[],Rn=[],it={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},f={},Ru=D,Fi=()=>{},De;function X(t,{read:e,write:n,as:o=t,knows:r}){
let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));It.set(t,{read:e,write:n,as:o,knows:r??(i=>Cu.has(i)||s(i))}),
Object.assign(f,{[o]:e([])})}function vo(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function Vr(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function We(t){
let e=[...t];return{read:n=>{let o=new Set(vo(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes(
"")||r.length===e.length?null:new Set(r)},write:n=>n===null?[]:Vr([...n]),knows:n=>n===""||e.includes(n)}}function ke(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function Hi(){X("focus",ke(t=>T.has(t))),X(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),X("language",{read:([t])=>["nl","en"].includes(
t)?t:Ru,write:t=>[t]}),X("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Me.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function qi(t,e={}){for(let n of Me)t={...t,...n(t,e)};return t}function _i(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=It.get(t);return n?vo([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function Gi(){let t=new URLSearchParams(location.hash.slice(1)),e=[...It].map(([o,{read:r,as:s}])=>[s,r(t.getAll(o))]),
n=Ur.map(o=>o(new Set(t.keys())));return qi(Object.assign({},Object.fromEntries(e),...n))}function ko(t){let e=new URLSearchParams;
for(let[n,{read:o,write:r,as:s}]of It){let i=r(t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function Ui(t){let e=Cn.reduce((n,o)=>o(n),t);return qi({...f,...e},e)}function Kr(t){
let e=f;f=t,ko(e)!==ko(f)&&Fi(e)}function A(t){De!==void 0&&cn();let e=Ui(t),n=ko(e);n!==location.hash.slice(1)&&(location.
hash=n),Kr(e)}function So(t){clearTimeout(De),De=setTimeout(cn,200),Kr(Ui(t))}function cn(){clearTimeout(De),De=void 0;let t=ko(
f);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function Vi(){clearTimeout(De),De=void 0,Kr(Gi())}function Ki(t){
f=Gi(),Fi=e=>{t(e);for(let n of Rn)n(e)}}var $={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},q={at:null,by:null},$n={name:null,ids:[]},
G={whole:!0,asOpened:!1},H={printing:!1,parts:null};var $u=St?["lanes","names","statements"]:["names","statements"],Jr=["changes","overview","who","when","unsure"],Pu=["lay\
out","open","between","steps","path"],Yi=new Set(["view","question","track","statement","language","date","keys","list",
"sort"]);function Ji(){X("view",ke(t=>$u.includes(t))),X("question",{...ke(t=>St&&Jr.includes(t)&&(t!=="changes"||t===jn)),
write:t=>t===null||t===jn?[]:[t]}),X("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>bo.includes(e)),write:t=>t})}
function Xi(t){if(!St)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:r}]of It)
if(!Yi.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":
"lanes"}function J(t=f){return t.view??Xi(t)}function Yr(t){return Array.isArray(t)?t.length>0:!!t}function Qi(){Ur.push(
t=>{let e=["view","question","track"].some(n=>t.has(n));return St&&!e&&[...t].some(n=>It.has(n)&&!Yi.has(n))?{view:"name\
s"}:{}}),Cn.push(t=>{let e=Yr(t.question)||Yr(t.tracks),n=t.view??(e?"lanes":Pu.some(o=>Yr(t[o]))?"names":J());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),Me.push(t=>{let e=t.question===jn?null:t.question;return{question:e,
view:t.view===Xi({...t,question:e})?null:t.view}})}function Kt(t=f){return t.question??jn}function ve(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function Oo(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&Eo(fn(t))===t}function fn(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function Eo(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function Pn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var ta="denied";function Ao(t){return t.denied?ta:t.modality}var Io=M.families.flatMap(t=>t.classes.map(e=>e.id)),Bu=We(
Io);function ea(){X("class",{read:t=>Bu.read(vo(t,e=>Io.includes(e)).flatMap(Zi)),write:t=>{if(t===null)return[];let e=M.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return Vr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Zi(t).length>0}),X("modality",We(No)),X("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),X("relation",We(Ut.keys())),X("source",We(M.sources.map(({id:t})=>t))),
X("theme",ke(t=>Zr().includes(t)));for(let t of Bn)Wt.push({...t,on:()=>f[t.part]!==Lo(t.part),name:e=>f[t.part]===Lo(t.
part)||t.name(f[t.part],e),statement:e=>f[t.part]===Lo(t.part)||t.statement(f[t.part],e)});Me.push((t,e)=>{let{names:n,lines:o}=ts(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return es(t,n,o);if(!Bn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!Dn(t,[],[s]).length);return o.length&&r.length?{}:Dn(t,n,o).length?it:{}})}function Zi(t){
if(!t||Io.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=M.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):Io.filter(o=>Gt.get(o)?.ancestors.some(e))}var No=M.modalities.filter(({count:t})=>t).map(({id:t})=>t);
Gr.some(({denied:t})=>t)&&No.push(ta);var To=null;function Zr(){if(To)return To;let t=[...x.values()].filter(o=>T.has(o.
object)&&tt(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[T.get(o).class,...Gt.get(T.get(o).class)?.
ancestors??[]].includes("Theme"));return To=M.variants.includes("plain")?e:n,To}var Xr=new Map;function jo(t,e=M.inferred){
let n=JSON.stringify([t,e.length>0]);if(Xr.has(n))return Xr.get(n);let o=[...x.values()].filter(({object:m})=>m!==null),
r=new Map;for(let m of o)!tt(m).within&&!tt(m).leadsTo||(r.has(m.object)||r.set(m.object,[]),r.get(m.object).push(m.subject));
let s=[...o,...e].filter(m=>m.object===t&&(tt(m).toTheme||tt(m).within)),i=new Set(s.map(({subject:m})=>m));for(let m of i)
for(let p of r.get(m)??[])i.add(p);let l=o.filter(({subject:m,object:p})=>i.has(m)!==i.has(p)).map(({subject:m,object:p})=>i.
has(m)?p:m).filter(m=>T.has(m)&&ft(m).column===1),c=new Set([t,...i,...l]);return Xr.set(n,c),c}var ze=()=>!0,Qr=(t,e)=>new Set(
[...t,...e]),Bn=[{part:"class",name:(t,e)=>t.has(T.get(e).class)||!Gt.has(T.get(e).class),statement:ze,loosen:(t,e)=>Qr(
t,e.map(n=>T.get(n).class).filter(n=>Gt.has(n)))},{part:"source",name:(t,e)=>at.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.
has(x.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>jo(t).has(e),statement:ze,loosen:()=>null},{part:"modali\
ty",fades:!0,name:ze,statement:(t,e)=>t.has(Ao(x.get(e))),loosen:(t,e,n)=>Qr(t,n.map(o=>Ao(x.get(o))))},{part:"relation",
fades:!0,name:ze,statement:(t,e)=>t.has(x.get(e).relation)||!Ut.has(x.get(e).relation),loosen:(t,e,n)=>Qr(t,n.map(o=>x.get(
o).relation))},{part:"structural",fades:!0,name:ze,statement:(t,e)=>!tt(x.get(e)).structural,loosen:()=>!0}],Lo=t=>t==="\
structural"?!0:null;function Dn(t,e,n){return Bn.filter(({part:o,name:r,statement:s})=>t[o]!==Lo(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function ts(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function es(t,e,n){let o={};for(let r of Dn(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=It.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function na(){let t=Wt.filter(
p=>p.on()),e=t.filter(p=>p.dated),n=t.filter(p=>!p.dated),o=n.filter(p=>!p.fades),[r,s]=[new Set,new Set];for(let p of T.
keys())n.every(g=>g.name(p))&&(r.add(p),e.every(g=>g.name(p))&&s.add(p));let i=(p,{subject:g,object:d})=>p.has(g)&&(d===
null||p.has(d)),[a,l,c,m]=[new Set,new Set,new Set,new Set];for(let[p,g]of x){if(!g.isWhole)continue;if(!t.length){a.add(
p);continue}if(!i(r,g)||!o.every(y=>y.statement(p)))continue;let{subject:d,object:w}=g;if(c.add(d).add(w),!!n.every(y=>y.
statement(p))){if(!i(s,g)||!e.every(y=>y.statement(p))){l.add(p);continue}a.add(p),m.add(d).add(w)}}return{entities:s,statements:a,
aside:l,bare:new Set([...c].filter(p=>s.has(p)&&!m.has(p))),inferred:new Set(M.inferred.filter(p=>s.has(p.subject)&&s.has(
p.object)&&p.premises.every(g=>a.has(g))&&(f.structural||!tt(p).structural)))}}var Du={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function un(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||Du[l](o[a],o[c]??c))?.at(-1)}var He=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Fe(t){return x.get(t).days}var Wu=new Set(["NOT_YET","OVE\
R"]);function oa(){X("date",ke(t=>He.length>0&&Oo(t))),Wt.push({dated:!0,on:()=>f.date!==null,name:ze,statement:t=>f.date===
null||!zu(f.date).has(t)})}function ns(t){return f.date!==null&&x.get(t).days?.time?un(f.date,Fe(t),M.outcomes):null}var ra={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Yt(t,e=ns(t)){return e===null?"":h(e===
"STILL_TO_COME"&&Fe(t).time==="deadlineTime"?"deadlineAhead":ra[e])}var Co=new Map;function zu(t){if(Co.has(t))return Co.
get(t);let e=new Set(He.filter(n=>{let o=un(t,Fe(n),M.outcomes);return Wu.has(o)||o==="STILL_TO_COME"&&Fe(n).time==="eve\
nt"}));return Co.clear(),Co.set(t,e),e}function qe(t){let[e,n,o]=t.split("-");return h("day",{year:e,day:Number(o),month:h(
"months").split(" ")[Number(n)-1]})}function os(t){let e=new Map,n=Object.keys(ra),o=He.map(r=>({id:r,outcome:un(t,Fe(r),
M.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Yt(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function sa(t){if(f.date===null)return null;let e=os(f.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?h("outcomeOn",{outcome:e[0],date:qe(f.date),n:t.length}):null}function Se(){
return f.date===null?"":h("asOf",{date:qe(f.date)})}var rs=3,Fu=120,Ro=6,Jt=u("div",{id:"card",role:"tooltip",hidden:""}),$o=null,mn;function Hu(t){let e=x.get(t);return u(
"div",{},u("b",{class:e.denied?"denied":null},[k(e.said),Yt(t)].filter(Boolean).join(" \xB7 "))," ",e.quote?u("q",{lang:e.
language},e.quote):xe(e)," ",u("small",{},dt(e)))}function ca(t){for(let n of document.querySelectorAll("#lanes .lit, #l\
anes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)
for(let n of fe)n!==t&&n.dataset.name===e&&n.classList.add("same")}function ia(t){clearTimeout(mn),Oe();let e=Vt(t).filter(
s=>x.has(s));if(!e.length)return;$o=t,ca(t),Jt.replaceChildren(...e.slice(0,rs).map(Hu),...e.length>rs?[u("small",{},h("\
moreSaid",{n:e.length-rs}))]:[]),Jt.hidden=!1,t.setAttribute("aria-describedby","card");let[n,o]=[t.getClientRects()[0],
Jt.getBoundingClientRect()],r=n.bottom+Ro+o.height<=innerHeight||n.top<o.height+Ro;Jt.style.left=`${Math.max(8,Math.min(
n.left,document.documentElement.clientWidth-o.width-8))}px`,Jt.style.top=`${r?n.bottom+Ro:n.top-Ro-o.height}px`}function Oe(){
clearTimeout(mn),$o?.removeAttribute("aria-describedby"),$o=null,ca(null),Jt.hidden=!0}function aa(t){clearTimeout(mn),mn=
setTimeout(t,Fu)}function la(t){return t.target.closest?.("#lanes .said")}function fa(){let t=document.getElementById("l\
anes");t&&(t.append(Jt),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=la(e);n&&n!==
$o?aa(()=>ia(n)):n||Jt.contains(e.target)||Jt.hidden?clearTimeout(mn):aa(Oe)}),document.addEventListener("focusin",e=>{let n=la(
e);n?.matches(":focus-visible")?ia(n):Oe()}),addEventListener("scroll",()=>{Jt.hidden||Oe()},{passive:!0}),addEventListener(
"resize",Oe),addEventListener("keydown",e=>{e.key!=="Escape"||Jt.hidden||(e.stopPropagation(),Oe())},!0))}function Q(t){let e=O("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var ss="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",qu=".said, [data-whole], #key button",Wn=new Map,
is=new Map;function as(t){return t.getClientRects().length>0}function ls(t,e){is.get(t)?.setAttribute("tabindex","-1"),is.
set(t,e),e.tabIndex=0}function _e(){for(let[t,e]of Wn){let n=is.get(t);if(n&&as(n))continue;let o=e.find(as);o&&ls(t,o)}}
function ua(){for(let t of I(qu,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(ss);e&&(t.tabIndex=
-1,Wn.set(e,[...Wn.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.target,n=e.closest(
ss),o=(n&&Wn.get(n))?.filter(as)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let r=o.indexOf(e),s={
ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:o.length-1}[t.key];if(s===void 0)return;t.preventDefault();
let i=o[Math.min(Math.max(s,0),o.length-1)];ls(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener("togg\
le",_e,!0),document.getElementById("lanes")?.addEventListener("focusin",t=>{let e=t.target,n=e.closest(ss);n&&Wn.get(n)?.
includes(e)&&ls(n,e)})}var Po=40,ma={source:(t,e)=>ce.indexOf(t)-ce.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},Bo=[];function Do({own:t,places:e,until:n,more:o}){t.forEach(
(r,s)=>{e[s].nextSibling!==r&&e[s].after(r),r.hidden=s>=n}),o.hidden=n>=t.length,o.textContent=h("nextLanes",{n:Math.min(
Po,t.length-n),all:t.length})}function pa(){for(let t of I("#sort-lanes option"))t.textContent=h(t.dataset.word??"");for(let t of Bo)
Do(t)}function da(t){let e=Bo.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,Do(e))}
function ha(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(ce.map(n=>n.parentElement))){let n=ce.
filter(s=>s.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((s,i)=>s.before(o[i]));let r={own:n,places:o,
until:Po,more:u("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(r.more),r.more.addEventListener("click",
()=>{let s=r.own[r.until];r.until+=Po,Do(r),_e(),K('[tabindex="0"]',HTMLElement,s).focus()}),Bo.push(r)}t.addEventListener(
"change",()=>{for(let e of Bo)e.own.sort((n,o)=>ma[t.value](n,o)||ma.source(n,o)),e.until=Po,Do(e);_e(),Q(t.selectedOptions[0].
textContent)})}}var Ge=null,ga=0;function _u(t){let{name:e}=t.dataset,n=Vt(t).filter(o=>x.has(o));if(Oe(),Ge=t,ga=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){A({focus:null,lines:n});return}Object.assign($n,{name:e,ids:n}),A({focus:e,lines:[]})}function Gu(t){
if(f.focus!==null)return t.dataset.name===f.focus;let e=Vt(t);return f.lines.length>0&&e.some(n=>f.lines.includes(n))}function cs(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;da(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function Uu(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=nt()?O(
"details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"in\
stant"})}function wa(t){if(J()!=="lanes"){Ge=null;return}let e=fe.filter(r=>{let s=Gu(r);return r.classList.toggle("chos\
en",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current"),s});if(!t)return;Ge?.getClientRects().length&&
scrollBy({top:Ge.getBoundingClientRect().top-ga,behavior:"instant"});let n=ln(Kt()),o=Ge??e.find(r=>r.closest(`#${n}`));
Ge=null,o&&(cs(o),Uu(o))}function ya(){for(let t of fe)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),$.clicked=e.detail>0,_u(t),$.clicked=!1,Ge=null)});for(let t of I("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>A({view:"statements",modality:new Set([t.dataset.modality??""])}))}var Vu=[3,2,1],Ku=12,Yu=2;function Wo(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function zn(){if(!St||J()!=="lanes"||Kt()!=="overview")return;(bo.length>
Ku||!Vu.some(e=>Wo(e)<=innerHeight)&&!nt()&&Wo(1)>Yu*innerHeight)&&Wo(0),_e()}var fs=!1;function ba(t){for(let o of ce)o.
classList.toggle("whole",f.tracks.includes(o.dataset.track??""));for(let o of I("#lanes [data-whole]"))o.setAttribute("a\
ria-expanded",String(f.tracks.includes(o.dataset.whole??"")));_e();let e=fs?void 0:f.tracks.findLast(o=>!t?.tracks.includes(
o)),n=ce.find(o=>o.dataset.track===e);n&&(cs(n),n.scrollIntoView())}function xa(){if(St){for(let t of I("#lanes [data-wh\
ole]")){let e=t.dataset.whole??"";t.addEventListener("click",()=>{fs=!0,A({tracks:f.tracks.includes(e)?f.tracks.filter(n=>n!==
e):[...f.tracks,e]}),fs=!1})}addEventListener("resize",zn)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function zo(){E=na()}function Ue(){
return h("shown",{names:E.entities.size-E.bare.size,allNames:T.size,...pn(E.statements)})}var Ma="made";function pn(t){let[
e,n]=[0,0];for(let o of t)e+=1,x.get(o).modality===Ma&&(n+=1);return{statements:e-n,allStatements:x.size-Ju,made:n}}var Ju=M.
modalities.find(({id:t})=>t===Ma)?.count??0;function Fo(t){let e=new Map;for(let n of at.get(t)){let{subject:o,object:r}=x.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function us(){
if(E.statements.size===x.size)return e=>T.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=x.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Ee(t,e=us()){return[...E.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var ms=new Map(M.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),Z=new Map(Object.entries(M.groups)),ut=new Map;for(let[
t,e]of Z)for(let n of e.names)ut.set(n,t);function ka(){X("layout",{read:([t])=>ms.has(t)||t==="overview"&&Z.size?t:null,
write:t=>t===null||t===M.opens?[]:[t]}),X("open",{read:t=>[...new Set(t.map(ps).filter(e=>Z.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${Z.get(e).told[0]}${n>1?`~${n}`:""}`})})}function ps(t){let[e,n]=ut.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ut.get(e)?.split(".").slice(0,n).join(".")}function ot(){return f.
layout??M.opens}function Ho(){return ms.get(ot())??ms.get("map")}function lt(t){return`group ${t}`}function*Fn(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function ds(){let t=new Set(f.open.flatMap(n=>[...Fn(n)])),e=[f.focus,
f.path,...f.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ut.has(n))for(let o of Fn(ut.get(n)))
t.add(o);return t}function dn(t,e){let n=null;for(let o of Fn(t))e.has(o)||(n=o);return n}function hs(){return ot()==="o\
verview"&&ds().size>0}var Xu=70;function Ot(t){let e=Z.get(t).told.map(o=>k(T.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>Xu;)n-=1;return e.slice(0,n).join(", ")}var Qu=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],ys=["class",
"modality","relation","source","change"],hn=new Map(ys.map(t=>[t,I(`#legend input[data-${t}]`,HTMLInputElement)])),Sa=I(
"#legend input[data-family]",HTMLInputElement);function Oa(){O("shown").textContent=Ue(),Zu(),O("show-all",HTMLButtonElement).
disabled=!gs()&&!hs();let t=E.statements.size===x.size,{statements:e,allStatements:n,made:o}=pn(E.statements),r=t?[String(
n)]:[h("listed",{n:e,all:n})];o&&r.push(h("listedMade",{n:o})),E.aside.size&&r.push(h("listedAside",{n:E.aside.size})),O(
"listed").textContent=r.join("; ")}function Zu(){let t=O("empty"),e=E.entities.size===0,n=!e&&gs()&&![...E.statements].some(
r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(u("span",{},h(o)),gs()?u("button",{type:"button",onclick:()=>A(
Hn())},h("undoFilters")):"")}function Hn(){return Object.fromEntries(Qu.filter(t=>It.has(t)).map(t=>[t,It.get(t).read([])]))}
function gs(){let t=f;return Object.entries(Hn()).some(([e,n])=>t[e]!==n)}function Ea(){for(let n of ys)for(let o of hn.
get(n))o.checked=f[n]?.has(o.dataset[n])??!0;for(let n of Sa){let o=ws(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<ws(n).length}let t=document.getElementById("structural");t&&(t.checked=f.structural);let e=document.getElementById(
"theme");e&&(e.value=f.theme??"");for(let n of I("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=f[o],
s=hn.get(o).length;r!==null&&(n.open=!0),K("summary .count",HTMLElement,n).textContent=r===null?String(s):h("ticked",{n:r.
size,all:s})}}function ws(t){return hn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function va(t){let e=hn.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===hn.get(t).length?null:new Set(e)}function Ta(){let t=document.
getElementById("theme");if(!t)return;let e=Zr().map(n=>[B(n),n]).sort(([n],[o])=>n.localeCompare(o,D));t.replaceChildren(
u("option",{value:""},h("allThemes")),...e.map(([n,o])=>u("option",{value:o},n))),t.value=f.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function La(){for(let n of ys)for(let o of hn.get(n))o.addEventListener("change",()=>A({[n]:va(n)}));
for(let n of Sa)n.addEventListener("change",()=>{for(let o of ws(n))o.checked=n.checked;A({class:va("class")})});for(let n of I(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>A({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>A({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>A({theme:e.value||null})),O("show-all").
addEventListener("click",()=>{A({...Hn(),...hs()?{...it,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var tm=3;function em(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${h(o)}: ${s.length>tm?h("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>k(M.modalities.find(o=>o.id===n)?.label)||h("denied");return[
...f.theme===null?[]:[`${h("aboutTheme")}: ${B(f.theme)}`],...t(f.modality,"said",e),...t(f.class,"kinds",n=>k(M.classes[n].
label)),...t(f.relation,"relationsTitle",n=>k(Ut.get(n).label)),...t(f.source,"sourcesTitle",n=>k(M.sources.find(o=>o.id===
n)?.title)),...t(f.change,"changes",n=>h(n)),...f.structural?[]:[h("hiddenByStructural")]].join("; ")}function Ia(t){return E.
statements.has(t)||E.aside.has(t)}function nm(t){let e=Vt(t);if(t.closest(".answer"))return t.classList.contains("place")?
e:[];if(t.classList.contains("date"))return e;let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&
n?.querySelector("[data-name]"))return[];let o=new Set(n?I(".said.date",HTMLElement,n).flatMap(Vt):[]);return e.filter(r=>!o.
has(r))}var bs="";function om(){let t=`${f.date} ${D}`;if(!(t===bs||f.date===null&&!bs)){bs=f.date===null?"":t;for(let e of I(
"#lanes .said > .outcome"))e.remove();if(f.date!==null)for(let e of fe){let n=nm(e).filter(r=>x.has(r)&&!["UNDATED",null].
includes(ns(r))),o=new Set(n.map(r=>Yt(r)));o.size&&e.append(u("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var Na=new Map;
for(let t of I("#lanes .answer th > .quiet"))Na.set(t.closest("tr"),t);function rm(t,e){let n=I("tbody tr:not(.group), .\
changes > li",HTMLElement,t),o=0,r="";for(let s of n){let i=I(".place",HTMLElement,s),a=(i.length?i:I(".said",HTMLElement,
s)).flatMap(Vt),l=[...Vt(s),...a];if(s.hidden=e&&l.length>0&&!l.some(Ia),s.hidden)continue;o+=1;let c=Na.get(s),m=s.querySelector(
"th")?.textContent??"";c?.classList.toggle("quiet",m===r),r=m}for(let s of I("tbody:has(> .group)",HTMLElement,t))s.hidden=
!I("tr:not(.group, [hidden])",HTMLElement,s).length;return{left:o,all:n.length}}function xs(t){let e=O("filtered");e.hidden=
!t,e.replaceChildren(t," ",...t?[u("button",{type:"button",onclick:()=>A({view:"statements"})},h("inList"))," ",u("butto\
n",{type:"button",onclick:()=>A({view:"names"})},h("inNetwork"))," ",u("button",{type:"button",onclick:()=>A(Hn())},h("u\
ndoFilters"))]:[])}var Aa=!1;function ja(){if(J()!=="lanes")return;document.getElementById("only-changed")?.setAttribute(
"aria-pressed",String(f.change!==null)),om();let t=Wt.some(n=>!n.dated&&n.on());if(!t&&!Aa)return;Aa=t;for(let n of fe)n.
closest(".answer")||n.classList.toggle("marked",t&&Vt(n).some(Ia));let e=em();xs(t?h("markedInLanes",{n:E.statements.size+
E.aside.size,all:x.size,filters:e}):"");for(let n of I("#lanes .answer")){let{left:o,all:r}=rm(n,t);t&&r&&n.classList.contains(
"shown")&&xs(h(o?"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function Ca(){document.getElementById("only-cha\
nged")?.addEventListener("click",()=>A({change:f.change===null?new Set(["added","removed","changed"]):null})),document.getElementById(
"lanes")?.prepend(u("p",{id:"filtered",role:"status",hidden:""}))}function Ra(){X("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function ee(t){return f.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var qo={"to-names":"names","to-statements":"statements"};function _o(t){return document.getElementById(ln(t))}function $a(){
return Jr.filter(t=>_o(t))}function Pa(t){let e=J(),n=e==="lanes"?Kt():null;if(document.documentElement.dataset.view=e,!St)
return;for(let a of $a())_o(a)?.classList.toggle("shown",a===n);for(let a of I("#questions [data-question]"))a.setAttribute(
"aria-pressed",String(a.dataset.question===n));for(let[a,l]of Object.entries(qo))l===e?O(a).setAttribute("aria-current",
"page"):O(a).removeAttribute("aria-current");if(!t||J(t)===e&&t.question===f.question)return;scrollTo(0,0);let o=Object.
keys(qo).find(a=>qo[a]===e),r=o?O(o):K(`#questions [data-question="${n}"]`),s=n===null?null:_o(n)?.querySelector("#lead,\
 p.lead:not(.scripted)"),i=[r,s].flatMap(a=>a?.innerText??[]);Q(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function Ba(){
if(St){for(let t of I("#questions [data-question]"))t.hidden=!_o(t.dataset.question??""),t.addEventListener("click",()=>A(
ve(t.dataset.question??null)));for(let[t,e]of Object.entries(qo))O(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||
n.shiftKey||(n.preventDefault(),A({view:e}))});document.addEventListener("keydown",t=>{let e=$a()[Number(t.key)-1];e!==void 0&&
ee(t)&&A(ve(e))}),O("skip-to-lanes").addEventListener("click",t=>{t.preventDefault(),A(ve(Kt())),I('#lanes [tabindex="0"\
]').find(e=>e.getClientRects().length)?.focus()})}}for(let t of document.querySelectorAll("#lanes .said:not([data-statements])"))t.dataset.statements=decodeURIComponent(t.
hash.replace("#row-",""));var Da=D;function Wa(t){let e=t.closest("[data-statements]");return x.get(e?.dataset.statements?.
split(" ")[0])}function sm(t){let e=tt(Wa(t));return k(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function im(t){
return I("#key [data-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${D}`)?.textContent??t.textContent}
function za(){if(Da!==D){Da=D;for(let t of I("#lanes :is([data-name], [data-of])"))t.textContent=mt(t.dataset.name??t.dataset.
of??"");for(let t of I("#lanes [data-way]"))t.textContent=im(t);for(let t of I("#lanes .verb"))t.textContent=sm(t);for(let t of I(
"#lanes .place"))t.textContent=dt(Wa(t))}}var gn=100,Ve=11,Ms,qn,Go=new Map,Rt={family:"",least:Ve,between:0,words:0,version:0};function ks(){let[t,e]=[...Ms.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Rt,{family:e.fontFamily,least:Math.
max(Ve,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Rt.version+1}),Go.clear()}
function Xt(){return H.printing?Ve:Rt.least}function Fa(t,e){t.font=`${e} ${gn}px ${Rt.family}`.trim(),t.letterSpacing=`${Rt.
between*gn}px`,t.wordSpacing=`${Rt.words*gn}px`}function Et(t,e=""){let n=`${e} ${t}`;return Go.has(n)||(Fa(qn,e),Go.set(
n,qn.measureText(t).width/gn)),Go.get(n)}function Tt(t,e=""){return t.reduce((n,o)=>Math.max(n,Et(o,e)),0)}function ue(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/gn,r/gn),Fa(t,s),t.fillText(e,0,0),t.restore()}function Ke(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Et(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Et(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Et(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function Ye(t){return t.some(e=>e.endsWith("\u2026"))}function Ha({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(qn,{font:t,letterSpacing:e,wordSpacing:n}),qn.measureText(
o)}function qa(){Ms=document.body.appendChild(u("div",{id:"probe","aria-hidden":"true"},u("span",{},"Ag"),u("span",{},"a\
g m"))),qn=document.createElement("canvas").getContext("2d"),ks()}function _a(t){new ResizeObserver(t).observe(Ms.lastElementChild)}var Uo=300,Je=1e3,me=6,P=new Map,Gn=null,ht=new Map,S={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function zt(t){
return v.line*v.grown*ne(t).length+v.row}function Vo(){let t=new Map;for(let[e,{x:n}]of P){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>P.get(n).y-P.get(o).y))}var _n=new Map,am=5e4,Ga=0;
function ne(t){let e=`${D} ${v.text} ${t}`;return _n.has(e)||_n.set(e,Ke(mt(t),v.text/v.name)),_n.get(e)}function Un(t){
v.text=t,(Ga!==Rt.version||_n.size>am)&&_n.clear(),Ga=Rt.version}function Ua(t){S=t}function Ko(){return[...S.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Vn(t){Gn=t}var lm=1e3,N=document.getElementById("canvas"),Lt,Xe,vs;function Va(t){let e=2*vs.radiusOf(t);return{id:t,...P.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>vs.draw(n,t),nodeDimensions:{width:e,height:e}})}}function oe(){
let t=P.size>lm?new Map:P,e=Xe.getIds().filter(o=>!t.has(o));e.length&&Xe.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=Xe.get(o);return i===null||i.x!==r||i.y!==s});n.length&&Xe.update(n.map(([o])=>Va(o)))}function Ka(){return Xe.length>
0}function U(){return Lt.getScale()}function Te(){return Lt.getViewPosition()}function Le(t){Lt.moveTo(t)}function Yo(t){
return Lt.canvasToDOM(t)}function Ft(t){return Lt.DOMtoCanvas(t)}function Ht(t=0){let[e,n]=[N.clientWidth,N.clientHeight],
o=Ft({x:-t*e,y:-t*n}),r=Ft({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function pt(){Lt.redraw()}
function Ya(t){let{canvas:e}=Lt;e.getContext=()=>t;try{pt()}finally{delete e.getContext}}function Ja(){Lt.setSize("100%",
"100%")}function Kn(t){Lt.setOptions({interaction:{dragView:t}})}function Xa(t){Lt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Nt(t,e){Lt.on(t,e)}function Qa(t){vs=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of wo("names"))P.set(n,
{x:o,y:r});Xe=new vis.DataSet([...P.keys()].map(Va)),Lt=new vis.Network(N,{nodes:Xe,edges:[]},JSON.parse(wo("options"))),
Lt.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Jo(){return Lt!==void 0}function Za(){return Lt}function Xo(t){return t!==null&&t.getClientRects().length>0}function tl(t){return t.getAttribute("aria-label")??t.textContent}
function cm(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(Xo)??Qo?.part}var Qo=null;function Ss(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Qo={part:t,name:q.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function el(){let t=Qo;Qo=null;let e=document.activeElement;!t||!Xo(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===N&&P.has(t.name)&&(q.at=t.name),t.part.focus({preventScroll:!0}))}function Qe(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=tl(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||Xo(e))return;((n?I(e.localName,HTMLElement,n).
find(i=>Xo(i)&&tl(i)===o):null)??cm(n))?.focus({preventScroll:!0})}function nl(){document.addEventListener("focusin",t=>{
let e=t.target;if(!nt()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&At(null)})}function ol(){At("details"),Ss()}var fm=200;function um([t,e]){let n=e.length>fm?t:u("button",{type:"button",class:"name",onclick:()=>A({focus:null,lines:e})},
t);return u("li",{},n," ",u("span",{class:"count"},String(e.length)))}function mm(t){let e=M.sources.length===1,n=M.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<M.sources.length?h(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?h(e?"afterSource":"afterSources",{date:k(o.written)}):
""].filter(Boolean).join(" ")}function pm(){let e=[...go.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...M.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=Pn();return{first:fn(`${n}-01-01`),last:Math.max(fn(`${o}-12-31`),fn(r))}}var Os=!1;
function rl(){let t=document.getElementById("on-date");if(!t)return;let e=O("day",HTMLInputElement),n=O("exact-day",HTMLInputElement),
{first:o,last:r}=pm();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>Eo(l).slice(0,4));O("years").
replaceChildren(u("span",{},s),u("span",{},i));let a=Pn();t.addEventListener("change",()=>A({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=Eo(Number(e.value)),(Os?So:A)({date:a}),Os=!0}),e.addEventListener("change",()=>{Os=!1,cn()}),
n.addEventListener("change",()=>{Oo(n.value)&&(a=n.value,A({date:a}))})}function sl(){let t=document.getElementById("on-\
date");if(!t)return;let e=f.date;t.checked=e!==null;let n=O("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Se(),
O("day-choice").hidden=e===null,e===null)return;let o=O("day",HTMLInputElement),r=O("exact-day",HTMLInputElement);o.value=
String(fn(e)),o.setAttribute("aria-valuetext",qe(e)),r.value!==e&&(r.value=e),O("day-in-words").textContent=qe(e),O("out\
comes").replaceChildren(...os(e).map(um)),O("beyond").textContent=mm(e)}var dm=["subject","relation","object","said","period","quote","place"];function al(){X("sort",{read:([t])=>t!==void 0&&t!==
"place"&&dm.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function hm(t,e){let n=x.get(t);return e==="s\
ubject"?B(n.subject):e==="relation"?tt(n).order:e==="object"?n.object===null?k(n.value):B(n.object):e==="said"?No.indexOf(
Ao(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function il(t,e){return x.get(t).
order-x.get(e).order}function wn(){let t=f.sort?.replace(/^-/,"")??"place",e=f.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(D,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,hm(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||il(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||il(r,s)})}var $t=200;function Zo(t,e,n,o){t.hidden=e===n,K("span",HTMLElement,t).textContent=h(o,{n:e,all:n}),K("button",HTMLElement,
t).textContent=h("moreRows",{n:Math.min($t,n-e)})}function tr(t,e){K("button",HTMLElement,t).addEventListener("click",()=>{
Qe(e),Q(K("span",HTMLElement,t).textContent)})}var Es={added:"+",removed:"\u2212",changed:"~"};function yn(t){return t.change?u("div",{class:`change ${t.change}`},u("b",
{},`${Es[t.change]} ${h(t.change)}`),t.differences?.length?u("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
u("dt",{},k(e)),u("dd",{},u("del",{},k(n)||h("noText"))," \u2192 ",u("ins",{},k(o)||h("noText")))])):null):null}function ll(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${k(n)}: ${k(o)||h("noText")} \u2192 ${k(r)||h("noText")}`);
return[h(t.change||"unchanged"),...e].join("; ")}var er=new Map([...Mt.keys()].map(t=>[t,D]));function Yn(t){return T.has(t)?u("a",{href:`#focus=${encodeURIComponent(t)}`},
B(t)):t}function gm(t){let e=x.get(t),n=Mt.get(t)?.querySelector(".change")??yn(e),o=[u("td",{},n,Yn(e.subject)),u("td",
{},k(tt(e).label)),u("td",{},e.object===null?k(e.value):Yn(e.object))];return M.variants.includes("plain")?o:[...o,u("td",
{class:e.denied?"denied":null},k(e.said)),u("td",{},k(e.when)),u("td",{},e.quote?u("q",{lang:e.language},e.quote):null),
u("td",{},dt(e))]}function nr(t){let e=Mt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Yt(t);n&&e?.append(
u("span",{class:"outcome"},n))}function or(t){Mt.has(t)||Mt.set(t,u("tr",{id:`row-${t}`,"data-statement":t}));let e=Mt.get(
t);return er.get(t)!==D&&(e.replaceChildren(...gm(t)),er.set(t,D)),e.classList.toggle("aside",E.aside.has(t)),e}var cl=I("#inferred tbody tr"),sr=M.inferred.length>cl.length,rr=$t;function wm(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[u("br"),n.quote&&u("q",{lang:n.language},n.quote),` (${k(n.said)}; ${dt(n)})`]);return u("tr",{},u("td",{},Yn(t.subject)),
u("td",{},k(tt(t).label)),u("td",{},Yn(t.object)),u("td",{},k(t.why),e))}function Ts(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!E.inferred.size),!sr){cl.forEach((o,r)=>{o.hidden=!E.inferred.has(M.inferred[r])});return}
if(!Y.open)return;let e=[...E.inferred].slice(0,rr),n=K("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(wm)),Zo(O("more-inferred"),e.length,E.inferred.size,"partInferred")}function ir(t){rr=t,Ts()}function fl(){sr&&(O("u\
nlisted-inferred").hidden=!0,K("#inferred tbody").replaceChildren(),tr(O("more-inferred"),()=>{rr+=$t,Ts(rr-$t)}),Y.addEventListener(
"toggle",()=>Ts()))}function pl(){X("between",{read:t=>{let e=t.map(ul).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(ym),knows:t=>ul(t)!==null}),Me.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Fn(
r)])),n=r=>dn(jt(r)??ut.get(r),e)===jt(r);return t.focus===null&&!t.lines.length&&(t.layout??M.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function ul(t){if(T.has(t))return t;let e=ps(t);return e!==void 0&&Z.has(e)?lt(e):null}function ym(t){
let e=jt(t);return e===null?t:`${Z.get(e).told[0]}~${e.split(".").length}`}function jt(t){return T.has(t)?null:t.slice(6)}
var ar={shown:null,ends:null,ids:[]};function Jn(){if(ar.shown===E&&ar.ends===f.between)return ar.ids;let[t,e]=(f.between??
[]).map(o=>{let r=jt(o);return s=>r===null?s===o:ut.get(s)===r||ut.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return ar={shown:E,ends:f.
between,ids:n},n}function ml(t){let e=jt(t);return e===null?B(t):h("groupAround",{names:Ot(e)})}function Ls({one:t,other:e,
ids:n}){return h(n.length===1?"oneBetween":"between",{n:n.length,one:ml(t),other:ml(e)})}function lr(){let[t,e]=f.between??
[];return Ls({one:t,other:e,ids:Jn()})}var hl=["asserted","ongoing","intended","conditional","possible"],bm=hl.length,xm=400;function gl(){X("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),X("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),X("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Wt.push(yl),Cn.push(km)}function wl(){
return f.focus!==null&&(f.steps!==null||ct()!==null)}var qt={state:null,route:null,reach:null};function bn(){if(qt.state===
f)return qt;let t=Wt.filter(o=>o!==yl),e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>at.get(o).filter(r=>{
let{subject:s,object:i}=x.get(r);return x.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(qt={state:f,
route:null,reach:null},f.focus===null||!e.has(f.focus))return qt;if(f.path!==null){qt.route=e.has(f.path)?dl(f.focus,f.path,
n,f.through):null;let o=r=>at.get(r).filter(s=>x.get(s).isLink);qt.otherwise=qt.route===null&&!f.through&&dl(f.focus,f.path,
o,!0)!==null,qt.route&&(qt.reach=qt.route)}else f.steps!==null&&(qt.reach={names:Mm(f.focus,f.steps,n),statements:null});
return qt}function ct(){return f.path===null||f.focus===null?null:bn().route}var yl={on:()=>bn().reach!==null,name:t=>{let{
reach:e}=bn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=bn();return e===null||e.statements===null||e.statements.
has(t)}};function cr(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function Mm(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>cr(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function dl(t,e,n,o){let r=c=>n(c).filter(m=>o||!tt(x.get(m)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let m of s[s.length-1])for(let p of r(m))i.has(cr(p,m))||c.add(cr(p,m));if(!c.size)return null;
for(let m of c)i.add(m);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let m=new Set;
for(let p of s[c])for(let g of r(p)){let d=cr(g,p);s[c-1].has(d)&&(m.add(d),a.add(g),l.has(d)||l.set(d,new Map),l.get(d).
set(p,[...l.get(d).get(p)??[],g]))}s[c-1]=m}for(let c of l.values())for(let m of c.values())m.sort((p,g)=>pe(p)-pe(g)||(p<
g?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function pe(t){let{modality:e,denied:n,
holder:o}=x.get(t),r=hl.indexOf(e);return n||o||r<0?bm:Math.min(r,3)}function bl(){let{layers:t,onward:e}=ct(),n=[],o=i=>{
if(!(n.length>=xm)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,m)=>({from:i[m],to:c,keys:e.get(i[m]).get(c)})),l=a.reduce((c,m)=>pe(m.keys[0])>
pe(c.keys[0])?m:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+pe(l[0]),0);return r.
sort((i,a)=>pe(i.weakest.keys[0])-pe(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function xl(){
let{layers:t,onward:e}=ct(),n=new Map([[f.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(f.path)??0}function km(t){return!("focus"in t)||"path"in t?t:$.picking&&
t.focus!==null?($.picking=!1,t.focus===f.focus?{}:{path:t.focus,through:!1}):($.picking=!1,{...t,path:null,through:!1})}var W=null;function de(){return f.focus!==null||f.lines.length>0||f.between!==null}function vm(){if(!de())return null;let t=ct();
if(t)return{entities:t.names,statements:t.statements};if(f.focus!==null&&!E.entities.has(f.focus))return null;if(f.between!==
null){let o=Jn();return o.length?{entities:new Set(f.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(f.focus!==
null?at.get(f.focus):f.lines).filter(o=>E.statements.has(o));if(f.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(f.focus!==null?[f.focus,...n]:n),statements:new Set(
e)}}function Ml(){W=vm()}var Mn=x.size>Mt.size,kl=2e3,fr=$t;function As(t){O("source-order").hidden=f.sort!==null||!t}function xn(){let t=wn().filter(
r=>E.statements.has(r)||!H.parts&&E.aside.has(r)),e=t.filter(r=>W?.statements.has(r)),n=t.filter(r=>!W?.statements.has(r)),
o=[...e,...n].slice(0,fr);K("#list tbody").replaceChildren(...o.map(r=>{let s=or(r);return nr(r),s.hidden=!1,s.classList.
toggle("chosen",W!==null&&W.statements.has(r)),s})),As(e.length===0),Zo(O("more"),o.length,t.length,"partListed")}function Is(t){
Mn&&(fr=t,xn()),sr&&ir(t)}function vl(){Mn&&(O("unlisted").hidden=!0,K("#list tbody").replaceChildren(),tr(O("more"),()=>{
fr+=$t,xn()}),Rn.push(()=>{fr=$t,Y.open&&xn()}),Y.addEventListener("toggle",()=>{Y.open&&xn()}))}var Ns="";function Ol(){let t=`${f.date} ${D}`;if(!(Ns===t||f.date===null&&!Ns)){Ns=f.date===null?"":t;for(let e of Mn?[]:
He)nr(e)}}function El(t){for(let[e,n]of Mn?[]:Mt){er.get(e)!==D&&or(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}ir($t)}var Sl="place";function Tl(){let t=f.sort?.replace(/^-/,"")??"place";for(let n of I("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",f.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}O("sort",HTMLSelectElement).value=t;for(let n of I("#sort option"))n.textContent=
h(n.dataset.word??"");As(!0);let e=`${f.sort??"place"} ${["subject","object","relation"].includes(t)?D:""}`.trim();if(e!==
Sl){if(Sl=e,Mn){Y.open&&xn();return}K("#list tbody").append(...wn().map(n=>Mt.get(n)))}}function Ll(){for(let e of I("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(f.sort??"place")===e.dataset.sort;A({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Q(h(n?"sortedBack":"sorted",{column:h(K(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=O("sort",HTMLSelectElement);t.addEventListener("change",()=>A({sort:t.value==="pl\
ace"?null:t.value}))}var Al=()=>{};function he(){Al()}function Il(t){Al=t}function Nl(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=D,document.documentElement.dataset.
language=D,document.title=k(M.title);for(let e of I("[data-label]"))e.setAttribute("aria-label",h(e.dataset.label??""));
for(let e of I("[data-title]"))e.title=h(e.dataset.title??"");for(let e of I("[data-placeholder]",HTMLInputElement))e.placeholder=
h(t?"search":e.dataset.placeholder??"");for(let e of I("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${D}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",h("onlyThis",{kind:o?.textContent??""}))}for(let e of I(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===D));O("canvas").setAttribute("aria-label",h("pi\
ctureAbout",{names:T.size}))}function js(){let t=_i(),e=O("not-understood");e.hidden=t.length===0,e.textContent=t.length?
h("notUnderstood",{parts:t.join(", ")}):""}function jl(){Vi(),js()}function Cl(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function Xn(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function Sm({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function Rs(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=Sm(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function ur(t,e,n){return Rs(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function Rl(t,e,n){return Rs(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function $l(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,m)=>{let p=null;for(let g of a){let d=Math.abs(c-g.y),w=g.cost+m+d+d*d*.003;if(p&&w>=p.cost)continue;
let y=Rl(e[l],g.y,c)-ur(e[l-1],g.y,c);w+=Math.max(0,9-y)*60,(!p||w<p.cost)&&(p={cost:w,y:c,gaps:g.gaps})}return p},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:m}=e[a],p=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),g=n.mid+(o.mid-n.mid)*p,d=m.findIndex(({high:w})=>w>=g);i=m.slice(Math.max(0,d-4),d+4+1).map(w=>{let y=Math.max(0,
w.lines.length+1-(w.high-w.low)/2.4),b=s(i,a,Xn(g,w),y*5);return{...b,gaps:[...b.gaps,w]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>Xn((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function mr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Om(t,e){return mr(t,e,-1)||mr(t,e,1)||t.line.rank-e.
line.rank}function $s(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:m,many:p}=s[c];
s.pop(),s[c-1].sum+=m,s[c-1].many+=p}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(Xn(a/l,i))).map((a,l)=>a+l*r)}function Pl({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,m]=[i[l],i[l+1]],[p,g]=[s[n+
l],s[n+l+1]],d=l+2===i.length,w=c.high<m.low||m.high<c.low,y=(_,st,et)=>et?{x:_,low:st.bottom+1,high:1/0}:{x:_,low:-1/0,
high:st.top-1},b=(_,st)=>st.bottom-_.bottom,[j,L]=[[],[]];for(let _ of w?[c.high<m.low]:[!0,!1]){let[st,et]=_?[c.low,m.high]:
[c.high,m.low],Ct=(xt,Ai,Ou)=>Rs(xt,st,et).filter(Ii=>w||(Ou?Ii.top>=Ai.high:Ii.bottom<=Ai.low)),te=a[a.length-1].x,ho=Ct(
p,c,_);for(let xt of _?ho:ho.sort(b))xt.right<=te||xt.id===t.id&&!t.blocks||(te=xt.right,j.push(y(te,xt,!_)));te=d?e.near:
g.left;let ie=Ct(g,m,!_);for(let xt of _?ie.sort(b):ie)xt.left>=te||xt.id===e.id&&!e.blocks||(te=xt.left,L.push(y(te,xt,
_)))}for(let _ of[j,L])a.push(..._.sort((st,et)=>st.x-et.x));if(d)break;let R=Math.min(e.near-9,Math.max(ur(g,m.low-3,m.
low),ur(g,m.high,m.high+3))),F=m,{low:V,high:rt}=F;a.push({x:g.left,low:V,high:rt,gap:F},{x:Math.max(g.left+1,R),low:V,high:rt,
gap:F})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Cs(t){return t.y}function Ps(t){let[e,n]=[t[0],t[t.length-
1]];for(let o of t)o.y??=Xn(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<t.length-
1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=Xn((Cs(s)*c+Cs(a)*l)/(l+c),
i)}}function Bl(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Om);for(let r of[0,1]){let s=o.lines.map(({line:i})=>(e.
get(i)??[]).filter(a=>a.gap===o)[r]);$s(s.map(Cs),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function Dl(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,l=s.column??i.column??e.findLastIndex(d=>d.left<=Math.min(s.near,i.near)),[c,m]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,Rl(e[l],c,m)),r.room=r.edge-2-ur(e[l-1],c,m);let p=Math.round(Math.min(s.at,i.at)),g=n.get(p)??[];
n.set(p,g),r.lane=g.findIndex(d=>d.every(w=>w.bottom<c||w.top>m)),r.lane<0&&(r.lane=g.push([])-1),g[r.lane].push({top:c,
bottom:m}),r.lanes=g}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var Wl=4,Em=[20,18,16,14,13,12,11,10,9,8,7],Bs=34,Tm=72,Lm=150,zl=26,Am=[1,.7,.4],Fl=.75,Ds=1.6;function Im(t,e){let n=t.
reduce((s,i)=>s+zt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+zt(s)/2)/n*e))].
push(s),r+=zt(s);return o}function Nm(t,e,n,o,r){Un(e*v.name);let s=t.map(y=>v.name*Math.max(...y.map(b=>Tt(ne(b))))),i=t.
map(y=>Im(y,n)),a=i.flat().map(y=>({text:v.line*y.reduce((b,j)=>b+ne(j).length,0),white:me*r*y.length})),l={text:s.reduce(
(y,b)=>y+b,0),white:v.mark*t.length+r*(zl+Bs*(t.length-1))},c=t.flat().filter(y=>Ye(ne(y))).length,m=Xt()/v.name,p=Math.
min(o.width/(l.text+l.white),...a.map(({text:y,white:b})=>o.height/(y+b)),Ds),g=a.map(({text:y,white:b})=>(o.height-m*y)/
b),d=.999*Math.min((o.width-m*l.text)/l.white,...g,m),w=Math.max(...a.map(({text:y,white:b})=>y+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:w,cut:c,readable:m,scale:p,least:d}}function jm(t,e,n){let o=(g,d)=>g.reduce((w,y)=>d(
y)>d(w)*1.01?y:w),r=g=>Am.flatMap(d=>Em.map(w=>Nm(t,w,g,e,d))),s=Array.from({length:n},(g,d)=>r(d+1)).flat(),i=Math.min(
...s.map(({cut:g})=>g)),a=s.filter(({cut:g})=>g===i),l=({part:g,scale:d,readable:w})=>g===1&&d>=w,c=({scale:g,readable:d})=>g>=
d;for(let g of[l,c,pr]){let d=a.filter(g),[w]=d,y=d.filter(({many:b,part:j})=>b===w.many&&j===w.part);if(w)return o(y,b=>g===
pr?b.least:b.scale)}let m=a.filter(({many:g})=>g===1),p=m.filter(({across:g,readable:d})=>(g.text+Hl()*g.white)*d<=e.width);
return p.length?o(p,({high:g})=>1/g):o(m.filter(({part:g})=>g===1),({scale:g})=>g)}function Hl(){return H.printing||nt()?
1:Fl}function pr({scale:t,readable:e,least:n}){return t<e&&n>=Fl*e}function ql(t,e){let n=Vo();if(!n.length)return 0;let o={
...v},r=jm(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:m}=r,p=t.width/(m.text+m.white+(Tm-Bs)*(n.length-1)),g=H.
printing?r.scale:Math.min(r.scale,Math.max(1,p)),d=pr(r)?r.least:Hl()*r.readable,[w,y]=pr(r)||!H.printing&&g<r.readable?
[d,r.readable/d]:[g,1];Un(s*v.name),Object.assign(v,{row:me*a,grown:y});let b=Math.max(...c.flat().map(V=>V.reduce((rt,_)=>rt+
zt(_),0))),j=(t.width/w-m.text*y-m.white)/Math.max(1,n.length-1),L=Math.min(Lm,Bs*a+Math.max(0,j)),R=i>1?t.height/w:Math.
max(b,Math.min(t.height/w,o.height)),F=zl*a;return n.forEach((V,rt)=>{let _=new Map(V.map(st=>[st,(P.get(st).y-o.top)/o.
height*R*i]));c[rt].forEach((st,et)=>{let Ct=0,te=st.map(ie=>(Ct+=zt(ie),Ct-zt(ie)/2)),ho=$s(st.map((ie,xt)=>_.get(ie)-te[xt]),
0,{low:et*R,high:(et+1)*R-Ct});st.forEach((ie,xt)=>P.set(ie,{x:F+v.mark/2,y:ho[xt]+te[xt]}))}),F+=v.mark+l[rt]*y+L}),Object.
assign(v,{left:0,top:0,width:F-L,height:R*i}),i}var _l=150,Gl=120,Cm=60,Kl=v.text,Ul=[v.text/v.name,12,14,16,18,20];function Yl(){let t=wl(),e=new Set,n=new Map,o=ot()!==
"overview"||E.entities.size<=_l,r=o?new Set:ds(),s=new Map,i=W&&W.entities.size<=_l?W.entities:new Set;for(let a of E.entities){
let l=ut.get(a);!o&&!s.has(l)&&s.set(l,dn(l,r));let c=o?null:s.get(l);if((c===null||i.has(a))&&e.add(a),c===null)continue;
n.has(c)||n.set(c,{count:0,fills:new Map});let m=n.get(c),{fill:p}=ft(a);m.count+=1,m.fills.set(p,(m.fills.get(p)??0)+1)}
Ua({names:e,groups:n,opened:r,narrowed:t}),Ae()}function Ae(t=1){P.clear();let e=Ho(),n=e.id==="columns";Object.assign(v,
{left:0,top:0,width:e.width,height:e.height}),Un(Rm()),Object.assign(v,{row:me,grown:1});let o=S.narrowed||H.printing||Z.
size&&!n?S.names:new Set(T.keys());for(let i of o){let{at:a}=T.get(i);P.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;ct()?
Dm():S.narrowed&&n?Bm():!n&&!Z.size&&$m();let s=S.narrowed||Qn()||Z.size&&!S.groups.size;(s||!(n||Z.size))&&Vl(o),n&&!ct()&&
(r=ql(Gn??v,t));for(let i of o)S.names.has(i)||P.delete(i);for(let i of S.groups.keys())P.set(lt(i),{x:Z.get(i).x,y:Z.get(
i).y});for(let[i,a]of ht)P.has(i)&&P.set(i,a);return s&&(ht.size||o!==S.names)&&Vl(S.names),r}var Ws={key:"",width:Kl};function Rm(){
let t=Z.size?S.names:T;if(t.size>Uo)return Kl;let e=`${D} ${Rt.version} ${Z.size?[...t.keys()].join(" "):""}`;if(Ws.key!==
e){let n=Ul.map(o=>[...t.keys()].filter(r=>Ye(Ke(mt(r),o))).length);Object.assign(Ws,{key:e,width:Ul[n.indexOf(Math.min(
...n))]*v.name})}return Ws.width}function $m(){let t=[...P].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:v.mark+Tt(ne(e))*v.name+me,high:Math.max(zt(e),2.4*T.get(e).size+me)}));for(let e=0,n=!0;n&&e<Cm;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:["y",a],m=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=m,s[l]+=m}});for(let{id:e,x:n,y:o}of t)
P.set(e,{x:n,y:o})}function Qn(){return S.names.size>0&&!S.groups.size&&S.names.size<=T.size/2}function Pm(t){let e=t.map(
s=>s.reduce((i,a)=>i+zt(a),0)),n=v.mark+v.text+62,o=t.length*n/Math.max(1,N.clientWidth)*N.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,Gl*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(Gl-v.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let c of s){let m=zt(c)+a;P.set(c,{x:v.mark/2+i*n,y:l+m/2}),l+=m}})}function Bm(){Pm(Vo())}
function Dm(){let t=new Map(P),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=ct(),[o,r]=[v.mark+v.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,c)=>{P.set(l,{x:v.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}
function Vl(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...P.get(a),half:zt(a)/2,wide:Tt(ne(a))*v.name*v.grown})),
n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),o=n(e.map(({x:a})=>a))-v.mark,r=n(e.map(({y:a,half:l})=>a-l))-me,s=-n(e.map(({x:a,
wide:l})=>-a-v.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+me;Object.assign(v,{left:o,top:r,width:s-o,height:i-r})}var Ie=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&gt(e,n))}};function gt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function kn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function zs({left:t,right:e,top:n,bottom:o}){return kn(
(t+e)/2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function Ze(t,e,n){return kn(t,e,0,n,n)}function Zn(t,e){if(!gt(t,e))return!1;let[n,o]=[
e.x-t.x,e.y-t.y],r=(i,a,l)=>i.wide*Math.abs(i.cos*a+i.sin*l)+i.high*Math.abs(i.cos*l-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=
r(t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function to(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function Ne(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Jl=.42,Xl=16;function Ql(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[m,p]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(m+p)/((2*p+m)/l+(p+2*m)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],m=(Math.abs(r[i])+Math.abs(r[i+1]))*Jl,p=m>Math.abs(a)?Math.abs(
a)/m:1,g=(c.x-l.x)*Jl;s.push(l.x+g,l.y+r[i]*p*g,c.x-g,c.y-r[i+1]*p*g,c.x,c.y)}return s}function Zl(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,m,p)=>[m+(p-m)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function tc(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function ec(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Wm(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function nc(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Xl;o+=1){let r=e[e.
length-1],{x:s,y:i}=Wm(t,n,o/Xl);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function eo(t){return t.pieces??=
nc(t.along),t.pieces[t.pieces.length-1].far}function Pt(t,e){let n=e*eo(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Fs(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=to(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function je(t,e,n){
let o=Fs(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=nc(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],m=l**2+c**2,p=m?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/m)):0;r=Math.min(r,Math.hypot(e.x-i.x-p*l,e.y-i.y-p*c))}return r<=n?r:1/0}var zm=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],z={},oc=document.body;function tn(){
let t=getComputedStyle(H.printing?oc:document.documentElement),e=zm.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);z={dark:!H.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...H.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Qt(){return f.steps!==null&&f.focus!==null?1:H.printing?.4:.15}function rc(){oc=document.body.
appendChild(u("div",{class:"on-paper",hidden:""}))}var dr={left:44,right:44,top:34,bottom:50},Fm=29,Hm=16,qm=[8,12,16,20];function hr(t){return h("groupOf",{names:Ot(t),n:S.
groups.get(t)?.count??Z.get(t).count})}function Hs(){return Math.max(12,Xt())}function _m(t){return Math.max(Hm,Hs()/2*(Et(
String(t),"600")+.4)/.82)}function gr(t){let e=new Map,n=[...S.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=P.get(lt(o)),a=Math.max(_m(r)/t,Math.min(Fm*Math.sqrt(r),Z.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:Hs()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function ic(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!W||W.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=k(
T.get(Z.get(i.key).told[0]).short)||Z.get(i.key).told[0],l=[...o,...r.values()],c=s?[Ke(Ot(i.key),12)]:qm.map(d=>Ke(a,d)),
m=[...c.filter(d=>!Ye(d)),...c.filter(Ye)].map(d=>Gm(i,d,l,n)).find(d=>d!==void 0);if(!m)continue;let{text:p,lines:g}=m;
r.set(i.key,p),Object.assign(i,{lines:g,textMiddle:p.middle,textTop:p.top,textLeft:p.left,textRight:p.right,textBottom:p.
bottom})}}function Gm(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Tt(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([m,p])=>({key:t.key,middle:m,left:m-s/2,right:m+s/2,top:p,bottom:p+i})).
find(m=>m.left>=v.left-dr.left/o&&m.right<=v.left+v.width+dr.right/o&&m.top>=v.top+6/o&&m.bottom<=v.top+v.height+6/o&&!n.
some(p=>p.key!==t.key&&gt(m,p)));return c&&{text:c,lines:e}}function ac(t){let e=U();t.save();for(let n of S.opened){let{
x:o,y:r,radius:s}=Z.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=z.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=z.line,t.lineWidth=1/e,t.stroke()}t.restore()}function qs(t,e){let n=C.groups.get(e);if(!n)return;let o=U(),
{count:r,fills:s}=S.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=z.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=W&&!sc(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[p,g]of[
...s].sort(([d],[w])=>d<w?-1:1))t.strokeStyle=p,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*g/r),t.stroke(),a+=
2*Math.PI*g/r;t.strokeStyle=q.at===lt(e)?z.accent:z.soft,t.lineWidth=(q.at===lt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=z.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Hs()/o,Math.min(16/o,n.radius*.7)),m=2*(n.radius-i)/Math.max(1.4,Et(l,"600")+.4);ue(t,l,n.x,n.y,Math.min(c,m),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=z.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=W&&!sc(e)?.6:1,t.fillStyle=z.text,n.lines.forEach((p,g)=>ue(t,p,n.textMiddle,n.textTop+(g+.5)*n.type*1.15,
n.type))),t.restore()}function sc(t){if(f.between?.includes(lt(t)))return!0;for(let e of W?.entities??[])if(ut.get(e)===
t||ut.get(e)?.startsWith(`${t}.`))return!0;return!1}function lc(t){for(let[e,n]of C.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function wr(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=z[e],t.fillStyle=z.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function _s(t){let{change:e}=x.get(t);return e?{change:e,...Pt(C.lines.get(t),.6),radius:4.6}:
null}function cc(t,e){let n=_s(e);n&&wr(t,n.change,n.x,n.y,n.radius)}var fc=new Set;for(let{object:t,change:e,subject:n}of x.
values())e&&t===null&&fc.add(n);function Gs({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(fc.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function uc(t,e){let n=C.names.get(e),o=Gs(n);if(!o||(wr(t,o.change,o.x,o.y,o.radius),
o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=z.removed,t.lineWidth=n.type/14;let{lines:r}=n;r.forEach((s,i)=>{
let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,a),t.lineTo(n.textLeft+Et(s)*
n.type,a),t.stroke()}),t.restore()}function mc(t){return M.changes.length&&!t.change?.45:1}var vn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var Vm=900,pc=60;function dc(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Km(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:mr(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function hc(t,e,n){let o=new Map([...e.values()].map(d=>[d.id,dc(d,n)])),r=t.length>Vm?[]:
Cl([...o.values()]),s=t.map(({id:d,statement:w,place:y,many:b},j)=>{let[L,R]=[o.get(w.subject),o.get(w.object)],F=L.at>R.
at,[V,rt]=F?[R,L]:[L,R],_=rt.near-V.far<9&&rt.near-V.shape>=9?{...V,far:V.shape}:V,st=rt.near-_.far<9;return{id:d,rank:j,
place:y,many:b,from:_,to:rt,backward:F,arc:st,loop:_.id===rt.id,ports:[_.mid,rt.mid]}}),i=s.filter(({arc:d})=>!d),a=s.filter(
({arc:d,loop:w})=>d&&!w),l=({from:d,to:w})=>w.at-d.at+Math.abs(w.mid-d.mid);for(let d of[...i].sort((w,y)=>l(w)-l(y)||w.
rank-y.rank))$l(d,r);let c=new Map,m=(d,w,y)=>{let b=`${w} ${d.id}`,j=c.get(b)??{item:d,held:[]};c.set(b,j),j.held.push(
{index:0,step:0,group:0,order:0,...y})};for(let d of i)m(d.from,"far",{line:d,end:0,index:0,step:1}),m(d.to,"near",{line:d,
end:1,index:d.levels.length-1,step:-1});for(let d of a)for(let[w,[y,b]]of[[d.from,d.to],[d.to,d.from]].entries()){let j=b.
mid>y.mid;m(y,"near",{line:d,end:w,group:j?1:-1,order:-b.mid})}Km(c),Dl(a,r);let p=new Map(i.map(d=>[d,Pl(d,r)]));for(let d of p.
values())Ps(d);Bl(r,p);for(let d of p.values())Ps(d);let g=new Map;for(let d of s){let{from:w,to:y,ports:b}=d,j;d.loop?j=
gc(d):d.arc?j=Zl({x:w.near+1,y:b[0]},{x:y.near,y:b[1]},d.edge-d.reach):j=Ql(p.get(d)),d.backward&&(j=tc(j)),g.set(d.id,n?
j:ec(j))}return g}function gc({from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.
mid+8+6*e,t.near,t.mid+4]}function Ym(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:m}of n){
let p=((l-t.x)*o+(c-t.y)*r)/s**2;if(p<=.02||p>=.98)continue;let g=((c-t.y)*o-(l-t.x)*r)/s,d=m*1.2+2;Math.abs(g)<pc+d&&i.
push({off:g,reach:d,share:3*p*(1-p)})}let a=l=>i.every(({off:c,reach:m,share:p})=>Math.abs(c-l*p)>=m);for(let l=0;l<=pc;l+=
4)for(let c of[l,-l])if(a(c))return c;return 0}function wc(t,e,{place:n,many:o},r){if(t.id===e.id)return gc({from:dc(t,!0),
place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,c]=[s/a,i/a],m=(n-(o-1)/2)*14*(t.id<e.id?1:-1),p={x:t.x+l*(t.
radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},g={x:e.x-l*(e.radius*1.2+2),y:e.y-c*(e.radius*1.2+2)};m||(m=Ym(p,g,r.filter(w=>w.
id!==t.id&&w.id!==e.id)));let d=[(g.x-p.x)/3,(g.y-p.y)/3];return[p.x,p.y,p.x+d[0]-c*m,p.y+d[1]+l*m,g.x-d[0]-c*m,g.y-d[1]+
l*m,g.x,g.y]}var Jm=2500,en=12,yr=7,yc=1,Xm=2.5,Qm=400;function bc(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:m}=x.
get(a);return m&&t.has(l)&&t.has(c)}),n=e.length>Jm,o=new Map,r=(n?e.filter(a=>W?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),m=o.get(c)??[];o.set(c,m);let p={id:a,statement:l,place:m.length,many:0};
return m.push(p),p});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(ot()==="columns"||ct())s=hc(r,t,!ct());else{
let a=r.length<=Qm?[...t.values()]:[];s=new Map(r.map(l=>[l.id,wc(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s){let c=new vn;c.moveTo(l[0],l[1]);for(let m=2;m<l.length;m+=6)c.bezierCurveTo(...l.
slice(m,m+6));i.set(a,{along:l,path:c})}return{lines:i,rest:n}}function no(t){let e=ft(x.get(t).subject);return z.dark?e.
dark:e.light}function Vs(t,e,n){let o=C.lines.get(e),r=x.get(e),s=tt(r),i=M.lines[r.holder?"thin":Di.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([xe(r),k(r.said)&&`(${k(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=W&&!n?Qt():n?
1:s.structural?.8:.95*mc(r);let a=r.change&&r.change!=="unchanged"?z[r.change]:z.line;t.strokeStyle=t.fillStyle=n?no(e):
a||z.line,t.lineWidth=i.width*(n?f.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(
o.path),t.setLineDash([]),s.symmetric||Zm(t,o.along,n?6.5:4.5),r.denied&&(W||(t.globalAlpha=1),tp(t,o)),cc(t,e),t.restore()}
function Zm(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(
s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function tp(t,e){let[n,o,r]=[.48,.5,.52].map(i=>Pt(e,
i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=z.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.
y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function br(t,e,n=yr){let o=[];for(let[s,i]of C.
lines){let a=je(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+Xm/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var Ks=6,ep=.5,np=new Set([1,2]);function oo(t,e,n=null){let o=Math.max(v.name,Xt()/t),r=o*(v.line/v.name),s=new Map,i=new Ie(
o*10);for(let y of S.names){let b=P.get(y);if(n&&(b.x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let j=Math.
max(T.get(y).size,1.6/t),L=j*1.2,R={id:y,x:b.x,y:b.y,radius:j,type:o,line:r,lines:null,covers:!1,left:b.x-L,right:b.x+L,
top:b.y-L,bottom:b.y+L};s.set(y,R),n||i.add({id:y,left:R.left,right:R.right,top:R.top,bottom:R.bottom})}for(let[y,{x:b,y:j,
radius:L}]of e)i.add({id:lt(y),left:b-L,right:b+L,top:j-L,bottom:j+L});let a=y=>(y===f.focus||y===f.path?4e6:0)+(W&&W.entities.
has(y)?2e6:0)+(np.has(ft(y).column)?1e6:0)+T.get(y).count,l=[...s.keys()].sort((y,b)=>a(b)-a(y)||(y<b?-1:1)),c=ot()!=="c\
olumns"&&!n,m=[...new Set([1,.85,.7,.5].map(y=>Math.max(o*y,Xt()/t)))],p=new Ie(o*4);if(c)for(let{id:y,x:b,y:j,radius:L}of s.
values())p.add({id:y,left:b-L,right:b+L,top:j-L,bottom:j+L});let g=[],d=0;for(let y of l){let b=s.get(y),j=W!==null&&W.entities.
has(y),L=F=>{for(let V of xc(b,m,c))if(F(V)&&(!c||op(b,V,p)))return V},R=L(F=>!i.hits(F))??(j?L(F=>!g.some(V=>gt(F,V))):
void 0);R&&(i.add(R),j&&g.push(R),Mc(b,R),d+=1)}if(d>=Math.min(Ks,s.size))return s;let w=[...s.values()].filter(y=>y.lines).
map(y=>({left:y.left,right:y.right,top:y.top,bottom:y.bottom}));for(let y of l.slice(0,4*Ks)){let[b]=xc(s.get(y),m,!1);if(!(s.
get(y).lines||w.some(j=>gt(b,j)))&&(w.push(b),Mc(s.get(y),b),s.get(y).covers=!0,w.length>=2*Ks))break}return s}function op({
id:t,x:e,y:n,radius:o},r,s){let i=(l,c,m,p)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-p,m-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*ep;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.
left,l.right,l.top,l.bottom)<a)}function*xc(t,e,n){let o=ne(t.id),r=Tt(o),s=Math.max(v.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(v.line/v.name),[l,c]=[i*r,a*o.length/2],m=(R,F)=>({id:t.id,type:i,line:a,lines:o,left:R,right:R+l,top:F-c,bottom:F+
c}),p=(n||G.whole)&&t.x+v.mark/2+l>v.left+v.width+6;if(yield m(p?t.x-s-l:t.x+s,t.y),!n)continue;let g=R=>R.left>v.left-6&&
R.right<v.left+v.width+6,[d,w]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],y=t.x-l/2;if(yield*[m(y,d),m(y,w),m(t.x-s-l,t.
y)].filter(g),S.names.size>Uo)continue;let[b,j]=[t.x-t.radius,t.x+t.radius-l];yield*[m(b,d),m(b,w),m(j,d),m(j,w)].filter(
g);let L=t.radius*1.2+2;for(let R of[0,c,-c])yield*[m(t.x+L,t.y+R),m(t.x-L-l,t.y+R)].filter(g)}}function kc({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Mc(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function Ys(t,e,n,o,r){
let s=M.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var xr=new Set;function nn(t,e){let n=C.names.get(e);if(!n)return;xr.add(e);let o=ft(e),r=f.focus===e||
f.path===e;t.save(),t.describe?.(B(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?z.row:z.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=W?W.entities.has(e)?1:
Qt():E.bare.has(e)?.3:1,Ys(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?z.ground:o.fill,t.fill(),t.lineWidth=
T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=z.dark?o.dark:o.light,t.stroke(),(r||q.at===e||$.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=z.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke());let{lines:s}=n;s&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=z.text,s.forEach((i,a)=>{ue(t,
i,n.textLeft,(n.textTop+n.textBottom)/2+(a-(s.length-1)/2)*n.line,n.type)})),uc(t,e),t.restore()}function vc(t,e=3){let n=[
...C.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...C.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function Zt(){let t=U(),e=S.names.size>Je,n=`${Be} ${t} ${D}`;if(C.key===n&&(!C.part||Ne(C.part,Ht())))return C;let o=e?
Ht(1):null,r=gr(t),s=oo(t,r,o);return ic(r,s,t),zi({key:n,part:o,names:s,groups:r,words:[],...bc(s)}),C}var ge={left:24,right:10,top:8,bottom:8},Sc=1.7,rp=.8,Oc=8,Ic=300,sp="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function Xs(t){let{x:e,y:n,radius:o}=Z.get(t);ei({left:e-o,top:n-o,width:2*o,height:2*o})}function Nc({x:t,
y:e}){let n=Yo({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=N.clientWidth&&n.y<=N.clientHeight}function vr(t){let e=Yo(P.get(t));
e.x>=30&&e.y>=20&&e.x<=N.clientWidth-30&&e.y<=N.clientHeight-20||(G.whole=!1,rn({position:P.get(t),scale:U()}))}function Mr(){
return jc(I(sp))}function jc(t){let e=N.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>gt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function Cc(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<N.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,N.clientHeight-n+4);return e}function Qs(){let t=N.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=O("details").getBoundingClientRect();
return!nt()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function Zs(t,e,n){
let o=N.clientWidth-e.left-e.right,r=N.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function Rc(){if(H.printing)return Ds;if(S.narrowed||!Qn())return Sc;let{width:t,height:e}=Ho();
return Math.min(Sc,Math.max(1,Math.min(N.clientWidth/t,N.clientHeight/e)))}function ip({scale:t,position:e}){let n=Mr();
if(!n.length||S.names.size>Je)return[];let o=gr(t),r=[...oo(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+N.clientWidth/2,right:(i-e.x)*t+N.clientWidth/2,top:(a-e.y)*t+N.clientHeight/2,bottom:(l-e.y)*t+N.clientHeight/
2}));return n.filter(s=>r.some(i=>gt(i,s)))}function on(){G.whole=!0;let t={...S.groups.size?dr:ge};if(H.printing){Tc(Zs(
v,t,Rc()));return}if(S.narrowed){let o=Qs();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=N.clientHeight-o.bottom,
t.right+=N.clientWidth-o.right)}let e=Ec(t);if(!e)return;let n=Cc(ip(e));Tc(n.top||n.bottom?Ec({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function Ec(t){let e={width:N.clientWidth-t.left-t.right,height:N.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(ht.size||Vn(e),Ae(),Zs(v,t,Rc()))}function Tc(t){t&&(oe(),Dt(),Le(t))}
function ti(){G.asOpened=!1,on()}function Js(){return Xt()/(v.name*v.grown)}function Lc(t){return[...oo(t,new Map).values()].
filter(({lines:e})=>e).length}function re(){if(on(),G.asOpened=!0,S.groups.size||!S.names.size||S.names.size>Ic)return;let t=U(),
e=Js(),n=S.names.size*(ot()==="columns"?1:rp);if(t>=e||Lc(t)>=n)return;G.whole=!1;let o=Array.from({length:Oc-1},(a,l)=>t*
(e/t)**((l+1)/Oc)),s=v.grown>1||S.narrowed&&ot()==="columns"&&!ct()?e:o.find(a=>Lc(a)===S.names.size)??e,i=S.narrowed?Qs():
{left:0,top:0,right:N.clientWidth,bottom:N.clientHeight};Le({...$c(s,i,S.narrowed?f.focus:null),animation:!1})}function kr(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=P.get(t);return s-e>v.mark/2&&s+v.mark/2+v.text*v.grown<=o&&i-n>v.line&&i+v.
line<r}function ap(t){let e=0;for(let n of S.names)kr(n,t)&&(e+=3+T.get(n).count+(W?.entities.has(n)?1e3:0));return e}function $c(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:v.mark,y:2*v.line},i=[...new Set([n,...W?[...W.entities].slice(0,
60):[],...Ee(60)])].filter(b=>S.names.has(b)).map(b=>P.get(b)),a=(b,j,L,R,F)=>L+2*F<=R?j+(L-R)/2:Math.max(j-F,Math.min(b,
j+L+F-R)),l=a(v.left-r.x/2,v.left,v.width,o.x,r.x/2),m=ot()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+v.mark+
v.text*v.grown-o.x]).map(b=>a(b,v.left,v.width,o.x,r.x)),p=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,v.top,v.height,
o.y,v.line)),g=null;for(let b of new Set(m))for(let j of new Set(p)){let L={left:b,top:j,right:b+o.x,bottom:j+o.y};if(n!==
null&&!kr(n,L))continue;let R=ap(L);(!g||R>g.weight)&&(g={weight:R,left:b,top:j})}let d=P.get(n)??{x:v.left+v.width/2,y:v.
top+v.height/2},{left:w,top:y}=g??{left:d.x-o.x/2,top:d.y-o.y/2};return{scale:t,position:{x:w+(N.clientWidth/2-e.left)/t,
y:y+(N.clientHeight/2-e.top)/t}}}function Pc(t){if(!S.names.has(t))return;let e=U(),n=G.whole&&e>Js()*.8?e:Math.max(e,Js()),
o=Qs(),[r,s]=[Ft({x:o.left,y:o.top}),Ft({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=nt()&&(o.right<
N.clientWidth||o.bottom<N.clientHeight);G.whole&&n===e&&!a||n===e&&kr(t,i)&&[...W?.entities??[]].every(l=>!S.names.has(l)||
kr(l,i))||(G.whole=!1,rn($c(n,o,t)))}function rn(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||P.size>
Je;G.asOpened=!1,Le({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function Sr(t){G.whole=!1,rn({scale:Math.
min(6,Math.max(.005,U()*t))})}function ei(t){let e=Zs(t,{left:10,right:10,...Cc(Mr())},1.3);e&&(G.whole=!1,rn(e))}function Ac(t){
let e=Ht(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,m]=[Ft({x:s,y:a}),Ft({x:i,y:l})];return{left:c.x,right:m.x,
top:c.y,bottom:m.y}}),[o,r]=[0,0];for(let s of C.names.values()){let i=s.lines?kc(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!Ne(e,i)||n.some(a=>gt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function lp(){let t=O("beyond-view"),e=!H.
printing&&!ht.size&&ot()!=="overview"&&C.names.size<=Ic,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=i?h(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){n({beyond:0,unnamed:0});
return}n(Ac(Mr())),t.hidden||n(Ac([...Mr(),...jc([t])]))}function Bc(){Nt("afterDrawing",lp),Nt("zoom",()=>{G.whole=!1,G.
asOpened=!1}),Nt("dragEnd",()=>{$.byFinger||(G.asOpened=!1)}),Nt("resize",()=>requestAnimationFrame(()=>{H.printing||(G.
asOpened?re():G.whole&&on())})),new MutationObserver(()=>{G.asOpened&&S.narrowed&&!H.printing&&re()}).observe(O("details"),
{attributeFilter:["data-open"]})}function Dc(t){let e=O("details").getBoundingClientRect();Zt();let[n]=f.lines,o=P.get(t)??
(C.lines.has(n)?Pt(C.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[Yo(o),N.getBoundingClientRect(),U()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,m={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},p=c&&a+
3*en>e.left?a-m.across:0,g=!c&&l+3*en>e.top?l-m.down:0;if(!p&&!g)return;let{x:d,y:w}=Te();G.whole=!1,rn({scale:i,position:{
x:d+p/i,y:w+g/i}})}var cp=7,fp=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),up=3,mp=1,pp=1.6,dp=5.5,Sn=[],ro=new Map;function zc(){let t=S.
opened,e=new Map,n=r=>{if(S.names.has(r))return r;let s=ut.get(r);return e.has(s)||e.set(s,lt(dn(s,t))),e.get(s)},o=new Map;
if(S.groups.size)for(let r of E.statements){let s=x.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(S.names.has(
i)&&S.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[m,p]=l<c?[l,c]:[c,l],g=o.get(m);g||o.set(m,g=new Map);
let d=g.get(p);d||g.set(p,d={one:m,other:p,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),d.ids.push(r),d.strong||=
W!==null&&W.statements.has(r)}Sn=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),hp()}function hp(){ro=new Map;for(let t of Sn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=ro.
get(e)??[];ro.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?mp:up)}}}function*Or(){for(let t of Sn)(t.drawn||t.one===
q.at||t.other===q.at)&&(yield t)}function Fc({ids:t}){return Math.max(pp,dp*(t.length/Sn[0].ids.length))}function Wc(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Er(t){return t.among!==C.groups&&Object.assign(t,{among:C.groups,course:gp(t,U())}),t.course}
function gp({one:t,other:e},n){let[o,r]=[P.get(t),P.get(e)],s=[...C.groups.values()].filter(({key:p})=>lt(p)!==t&&lt(p)!==
e),i=p=>s.filter(g=>je(p,g,g.radius+cp/n)<1/0),a=Wc(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:p})=>p)),m={course:a,
many:l.length};for(let p of fp){if(!m.many)break;let g=Wc(o,r,p*c),d=i(g).length;d<m.many&&(m={course:g,many:d})}return m.
course}function Hc(t){let e=U();t.save();let n=[...Or()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.(Ls(o)),t.strokeStyle=o.strong?f.between===null?z.line:z.accent:z.bundle,t.globalAlpha=W&&!o.strong?Qt():1,t.
lineWidth=(Fc(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Er(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function qc(t,e,n){let o={bundle:null,distance:1/0};for(let r of Or()){let s=(e+Fc(r)/2)/n,i=je(Er(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var wp=60,yp=40,bp=7,xp=.9,Mp=.93,kp=.35;function vp(t){let e=new Ie(t);for(let n of C.names.values()){let o=n.radius*1.2+
(n.id===f.focus||n.id===f.path?5:1);e.add(Ze(n.x,n.y,o)),n.lines&&e.add(zs({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=Gs(n);r&&e.add(Ze(r.x,r.y,r.radius+1))}for(let n of C.groups.values())e.add(Ze(n.x,
n.y,n.radius)),n.lines&&e.add(zs({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of C.
lines){let{denied:r}=x.get(n),s=r&&Pt(o,.5);s&&e.add(Ze(s.x,s.y,8));let i=_s(n);i&&e.add(Ze(i.x,i.y,i.radius+1.5))}return e}
function Sp(t,e){let n=new Ie(e*6);for(let o of t){let r=C.lines.get(o),s=Math.ceil(eo(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:l}=Pt(r,i/s);n.add({...Ze(a,l,e/6),of:o})}}return n}function Op(t,e,n,o){let r=eo(t),s=l=>Pt(t,l/r),i=[],a=Math.
max(o/2,r/yp);for(let l=e+o*.3;l<=r-e-o*.8;l+=a){let[c,m]=[s(l-e),s(l+e)];if(Math.hypot(m.x-c.x,m.y-c.y)<2*e*Mp)continue;
let p=Math.atan2(m.y-c.y,m.x-c.x),[g,d]=[Math.cos(p),Math.sin(p)],w=[-.5,0,.5].map(F=>s(l+F*e)).map(({x:F,y:V})=>(V-c.y)*
g-(F-c.x)*d),[y,b]=[Math.min(0,...w),Math.max(0,...w)];if(b-y>xp*n)continue;let j=(y+b)/2,L=kn((c.x+m.x)/2-d*j,(c.y+m.y)/
2+g*j,p,e,n),R=Math.abs(Math.atan2(d,Math.abs(g)));i.push({box:L,cost:Math.abs(l/r-.5)+Math.max(0,R-kp)})}return i.sort(
(l,c)=>l.cost-c.cost).map(({box:l})=>l)}function Ep(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>Tt(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function Tp(t,e,n){let o=[...W?.statements??[]].filter(L=>C.lines.has(L)&&gt(Fs(C.lines.get(L)),n));if(o.length>wp)
return[];C.standing??=vp(t*6),String(C.coursed)!==String(o)&&Object.assign(C,{coursed:o,courses:Sp(o,t)});let r=C.spots??=
new Map,s=new Map(o.map(L=>[L,Bt(x.get(L))])),i=[],a=(L,R)=>C.courses.some(L,F=>!R(F.of)&&Zn(L,F)),l=(L,R,{rows:F,long:V},rt)=>{
let _=`${F.length} ${R} ${L}`;return r.has(_)||r.set(_,Op(C.lines.get(L),(V*R+rt)/2+2,R*.52*F.length,R)),r.get(_)??[]},c=(L,R,F,V)=>{
let{rows:rt}=F,_=rt.length>1||tt(x.get(L)).symmetric?0:R*.75,st=l(L,R,F,_).find(et=>Ne(n,et)&&!i.some(Ct=>Zn(et,Ct))&&(et.
free??=!C.standing.some(et,Ct=>Zn(et,Ct)))&&!a(et,V));return st&&{...st,text:s.get(L),rows:rt,type:R,head:_,colour:no(L),
ids:[]}},m=(L,R)=>s.get(L)===s.get(R)&&no(L)===no(R),p=L=>[x.get(L).subject,x.get(L).object],g=L=>R=>m(L,R)&&String(p(L))===
String(p(R)),d=L=>R=>m(L,R)&&p(L).some((F,V)=>F===p(R)[V]),w=L=>eo(C.lines.get(L))-Et(s.get(L),"italic")*t,y=o.sort((L,R)=>w(
L)-w(R)),b=[...new Set([t,e])],j=[g,d].flatMap(L=>b.flatMap(R=>[0,1].map(F=>({lets:L,letters:R,way:F}))));for(let{lets:L,
letters:R,way:F}of j)for(let V of[...y]){let rt=Ep(s.get(V))[F];if(!rt||!y.includes(V))continue;let _=c(V,R,rt,L(V));if(!_)
continue;let st=et=>C.courses.some(_,Ct=>Ct.of===et&&Zn(_,Ct));_.ids=y.filter(et=>et===V||g(V)(et)||L(V)(et)&&st(et)),y=
y.filter(et=>!_.ids.includes(et)),i.push(_)}return i}function ni(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(
1).match(/../g)??[]).map(n=>parseInt(n,16))}function _c(t){let[e,n,o]=ni(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/
1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Lp(t){let[e,n]=[ni(t),ni(z.text)],o=_c(z.ground);for(let r=0;r<1;r+=
.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[_c(s),o].sort((l,c)=>l-
c);if((a+.05)/(i+.05)>=bp)return s}return z.text}function Gc(t,e,n,o){C.words=Tp(e,n,o);for(let r of C.words){t.save(),t.
translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.PI:r.turn),t.fillStyle=z.ground,t.globalAlpha=.92,
t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Lp(r.colour),t.textAlign=
"center",t.textBaseline="middle",r.rows.forEach((i,a)=>{ue(t,i,(s?1:-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,
"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.moveTo(a,0);for(let l of[-1,1])t.lineTo(a-i*r.head*.8,l*
r.head*.36);t.closePath(),t.fill()}t.restore()}}var Ap="http://www.w3.org/2000/svg";function yt(t,e={},...n){let o=document.createElementNS(Ap,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?wt(s):s);return o.append(...n),o}function wt(t){return String(Math.
round(t*100)/100)}function so(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Uc={M:2,L:2,C:6},Ip=100,_t={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},Np={middle:.35,
top:.8,hanging:.8,bottom:-.2},jp={center:"middle",right:"end",end:"end"},we=class{fillStyle=_t.fillStyle;strokeStyle=_t.
strokeStyle;lineWidth=_t.lineWidth;lineJoin=_t.lineJoin;lineCap=_t.lineCap;globalAlpha=_t.globalAlpha;font=_t.font;letterSpacing=_t.
letterSpacing;wordSpacing=_t.wordSpacing;textAlign=_t.textAlign;textBaseline=_t.textBaseline;constructor(e){this.area=e,
this.drawing=yt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
_t);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,m=4/3*Math.tan(c/4),p=(g,d)=>{let[w,y]=[o*(Math.cos(g)-d*Math.
sin(g)),r*(Math.sin(g)+d*Math.cos(g))];return[e+w*Math.cos(s)-y*Math.sin(s),n+w*Math.sin(s)+y*Math.cos(s)]};this.lineTo(
...p(i,0));for(let g=0;g<l;g+=1){let[d,w]=[i+g*c,i+(g+1)*c];this.bezierCurveTo(...p(d,m),...p(w,-m),...p(w,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Uc[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>Ip&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+Uc[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>wt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(to),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${wt(l)} ${wt(c)}`).join(" ")).join("");this.write(yt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return Ha(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),m=this.measureText(e).width*this.place.
scale,p=jp[this.textAlign]??null,g=-(p==="middle"?m/2:p?m:0),{turn:d}=this.place,w=kn(c.x+(g+m/2)*Math.cos(d),c.y+(g+m/2)*
Math.sin(d),d,m/2,r*.8);this.write(yt("text",{x:c.x,y:c.y+r*(Np[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:m,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":p,transform:d?`rotate(${wt(d*180/Math.PI)} ${wt(c.x)} ${wt(
c.y)})`:null},so(e)),w)}write(e,n){if(!gt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?to(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=yt("g",{},yt("title",{},so(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var Cp=3e3,Rp=120,sn=null,oi;function Vc(t){if(t instanceof we){$p(t);return}let e=Ht(),n=U();if(sn!==null&&sn.version===
Be&&Math.abs(sn.scale-n)<n*.001&&Ne(sn.part,e)||(clearTimeout(oi),H.printing||(oi=setTimeout(Pp,Rp))),sn===null)return;let{
part:r,canvas:s}=sn;t.save(),t.globalAlpha=W?Qt():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Kc(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&S.names.has(e)&&S.names.
has(n))}function $p(t){let e=new vn;for(let{subject:n,object:o}of Kc())e.moveTo(P.get(n).x,P.get(n).y),e.lineTo(P.get(o).
x,P.get(o).y);t.save(),t.globalAlpha=W?Qt():.4,t.strokeStyle=z.line,t.lineWidth=.7/U(),t.stroke(e),t.restore()}function Pp(){
let t=Ht(.5),e=U(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=z.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:Be},s=Kc(),i=0,a=()=>{if(r.version===Be){o.beginPath();for(let l=Math.min(s.length,i+Cp);i<
l;i+=1){let[c,m]=[P.get(s[i].subject),P.get(s[i].object)];Math.max(c.x,m.x)<t.left||Math.min(c.x,m.x)>t.right||Math.max(
c.y,m.y)<t.top||Math.min(c.y,m.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(m.x,m.y))}if(o.stroke(),i<s.length){oi=setTimeout(
a);return}sn=r,pt()}};a()}function Bp(t,e){for(let[n,o]of C.names)o.lines&&!xr.has(n)&&gt(o,e)&&nn(t,n)}function Dp(t){let e=new Map;for(let[n,o]of C.
names){if(o.lines)continue;let{fill:r}=ft(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=W?Qt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of C.names)o.lines&&!o.covers&&nn(t,n);for(let n of S.groups.keys())qs(t,n)}function Wp(t){Zt(),xr.clear(),ac(
t),Hc(t),C.rest&&Vc(t);for(let e of C.lines.keys())(!W||!W.statements.has(e))&&Vs(t,e,!1)}function zp(t){Ka()?Bp(t,Ht()):
Dp(t);for(let[r,s]of C.names)s.covers&&nn(t,r);if(q.at!==null&&S.names.has(q.at)&&nn(t,q.at),!W){C.words=[];return}for(let r of W.
statements)C.lines.has(r)&&Vs(t,r,!0);for(let r of W.entities)nn(t,r);let e=Ft({x:3,y:3}),n=Ft({x:N.clientWidth-3,y:N.clientHeight-
3}),o=Xt()/U();Gc(t,Math.max(v.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function Yc(){Qa({radiusOf:t=>Z.get(
jt(t))?.radius??T.get(t).size,draw:(t,e)=>{let n=jt(e);n===null?nn(t,e):qs(t,n)}}),Nt("beforeDrawing",Wp),Nt("afterDrawi\
ng",zp)}function Ce(t){A({open:[...f.open.filter(e=>e!==t),t]}),Q(h("groupOpened",{names:Ot(t)}))}function Jc(t){let e=o=>o!==null&&
(ut.get(o)===t||ut.get(o)?.startsWith(`${t}.`)),n=f.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));A({open:n,...e(f.focus)||
e(f.path)?it:{}}),Q(ri())}function ri(){return h(S.groups.size===1?"oneGroup":"someGroups",{n:S.groups.size,names:Ko()})}var Xc;function ye(t){let e=kt.open?K(".told",HTMLElement,kt):O("told");kt.open||Q(t),e.textContent=t,clearTimeout(Xc),Xc=
setTimeout(()=>{e.textContent=""},6e3)}var kt=u("dialog",{id:"notice","aria-labelledby":"notice-title"});function On(t,e,n=[]){
kt.replaceChildren(u("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),u("div",{class:"buttons"},...n,u("button",{type:"\
button",class:"leave",onclick:()=>kt.close()},h("close")),u("span",{class:"told",role:"status"}))),kt.open||kt.showModal()}
function Tr(t,e,n=[],o=[]){let r=u("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);On(t,[...n,r],o),
r.select()}function Qc(){kt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(kt,u("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Zc(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function tf(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function ef(){return ao({...io(),groups:new Set})}function io(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(S.names),groups:new Set(S.groups.keys()),statements:[...E.statements]}}function Lr(){return M.sources.
length?M.sources.length>3?h("sources",{n:M.sources.length}):M.sources.map(t=>ii(t)).join("; "):""}function ii(t){return[
k(t.title),k(t.age)&&`(${k(t.age)})`].filter(Boolean).join(" ")}function Ar(){let{iri:t,version:e}=M.dataset;return[e&&h(
"version",{version:e}),t].filter(Boolean).join(", ")}function si(){let{focus:t,path:e,steps:n}=f;return t===null?"":e!==
null&&ct()?h("partBetween",{from:B(t),to:B(e)}):!S.narrowed||!E.entities.has(t)?"":h(n===1?"partAround":"partFartherArou\
nd",{name:B(t),n:n??""})}function Fp(){return!W||S.narrowed?"":f.focus!==null?h("altFocus",{name:B(f.focus)}):f.lines.length?
h("altLines",{statements:[...W.statements].map(t=>xe(x.get(t))).join("; ")}):""}function ao(t){return[k(M.title),si(),Lr()&&
`${h("source")}: ${Lr()}`,...M.notes.map(k),Se(),t.groups.size?h(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:Ko()}):"",h("shown",{names:t.names.size,allNames:T.size,...pn(t.statements)}),Ar()&&`${h("dataset")}: ${Ar()}`].
filter(Boolean).join(" \xB7 ")}function Hp(t){return[...t.groups].sort((e,n)=>S.groups.get(n).count-S.groups.get(e).count||
(e<n?-1:1)).slice(0,5)}function Ir(t){let{statements:e,made:n}=pn(t.statements),o=new Map;for(let s of t.statements){let{
subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,
i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${mt(s)} (${i})`);return[h("altShown",{title:k(M.title),names:le(t.
names.size,"oneName","someNames"),statements:le(e,"oneStatement","someStatements"),made:n}),si()&&h("altPart",{part:si()}),
Fp(),t.groups.size?h("altGroups",{groups:Hp(t).map(Ot).join("; ")}):"",r.length?h("altMost",{names:r.join("; ")}):"",Lr()&&
h("altSource",{source:Lr()}),Se()&&`${Se()}.`].filter(Boolean).join(" ")}async function qp(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Nr(t,e,n){
await qp(t,e)?ye(n):Tr(h("copyByHand"),t)}function _p(t){return k(t.source)?M.sources.find(({id:e})=>e===t.origin):null}
function Gp(t){let e=[k(t.said),k(t.when)].filter(Boolean).join("; "),n=_p(t),r=[(n&&(k(n.citation)||ii(n)))?.replace(/[.\s]+$/,
""),k(t.where)].filter(Boolean).join(", ");return[xe(t)+(e&&` (${e})`),t.quote?[": ",u("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${h("dataset")}: ${[k(M.title),Ar()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function Up(t){let e=u("p",{lang:D},Gp(x.get(t)));return Nr(e.textContent,e,h("copiedStatement"))}function nf(t){return u(
"button",{type:"button",class:"copy",onclick:()=>Up(t)},h("copyWithSource"))}function Vp(){return wn().filter(t=>E.statements.
has(t))}function of(){let t=M.variants.includes("plain")?3:void 0,e=f.date!==null,n=M.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>h(r));return e&&o.splice(5,0,Se()),
[[...o.slice(0,t),...n?[h("changes")]:[]],...Vp().map(r=>{let s=x.get(r);return[...[B(s.subject),k(tt(s).label),s.object===
null?k(s.value):B(s.object),k(s.said),k(s.when),...e?[Yt(r)]:[],s.quote,dt(s)].slice(0,t),...n?[ll(s)]:[]]})].map(r=>r.map(
Zc))}function rf(){let[t,...e]=of(),n=(s,i)=>u("tr",{},s.map(a=>u(i,tf(a),a))),o=u("div",{lang:D},u("table",{border:"1",
cellspacing:"0",cellpadding:"4"},u("thead",{},n(t,"th")),u("tbody",{},e.map(s=>n(s,"td")))),u("p",{},ef())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return Nr(r,o,le(e.length,"copiedOneRow","copiedRows"))}function sf(){let t=D==="nl"?";":",",e=of().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Re(t,e=B(t)){return T.has(t)?u("button",{type:"button",class:"name",onclick:()=>A({focus:t,lines:[]})},e):u("b",
{},t)}function Kp(t){if(!t.text)return t.quote?u("blockquote",{lang:t.language},u("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),u("m\
ark",{},o)),n=n.slice(r+o.length))}return u("blockquote",{lang:t.language},e,n)}function ai(t,...e){let n=x.get(t),o=u("\
div",{class:"said"},u(n.denied?"b":"span",{},k(n.said)));for(let s of[k(n.when),Yt(t),dt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return u("div",
{class:r,"data-statement":t},e,o,yn(n),Kp(n),nf(t))}function li(t,e){return t.object===null?u("b",{},k(t.value)):Re(t.subject===
e?t.object:t.subject)}function af(t,e){return u("div",{class:"statement"},li(t,e),u("div",{class:"said"},k(t.why)),t.premises.
map(n=>{let o=x.get(n);return u("div",{class:"said"},`${h("basedOn")}: `,u("q",{lang:o.language},o.quote),` \xB7 ${k(o.said)}\
 \xB7 ${dt(o)}`)}))}function se(t){return u("h2",{tabindex:"-1"},t)}function an(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?u("b",{},k(n.value)):Re(o?n.subject:n.object);return ai(t,Re(o?e:n.subject),u(
"div",{},Bt(n,o)),r)}function lo(t){return u("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[B(n.subject),Bt(n),n.object===
null?k(n.value):B(n.object)];return u("li",{class:n.denied?"statement denied":"statement","data-statement":e},u("button",
{type:"button",class:"name",onclick:()=>A({focus:null,lines:[e]})},o[0]," ",u("i",{},o[1])," ",o[2]),u("div",{class:"sai\
d"},u(n.denied?"b":"span",{},k(n.said)),dt(n)&&` \xB7 ${dt(n)}`))}))}var jr=50,$e={ids:[],until:jr};function fi({one:t,other:e}){A({...it,between:[t,e]})}function Yp(t){let e=jt(t);return e===
null?Re(t):u("button",{type:"button",class:"name",onclick:()=>Ce(e)},u("span",{class:"unseen"},`${h("openGroup")}: `),Ot(
e))}function Jp(t){let e=new Map;for(let n of t){let o=Bt(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function lf(){let t=Jn();$e.ids!==t&&($e={ids:t,until:jr});let e=t.slice(0,$e.until);return[se(lr()),
u("p",{class:"hint"},h("endsOf")),u("ul",{class:"counted"},(f.between??[]).map(n=>{let o=S.groups.get(jt(n));return u("l\
i",{},Yp(n)," ",o?u("span",{class:"count"},h("someNames",{n:o.count})):null)})),t.length?null:u("p",{class:"absent"},h("\
noneBetween")),t.length?u("h3",{},h("relationsTitle")):null,u("ul",{class:"counted"},Jp(t).map(([n,o])=>u("li",{},n," ",
u("span",{class:"count"},String(o))))),t.length?u("h3",{},h("statementsOf")):null,lo(e),e.length<t.length?u("p",{class:"\
more"},h("partListed",{n:e.length,all:t.length})," ",u("button",{type:"button",onclick:Xp},h("moreRows",{n:Math.min(jr,t.
length-e.length)}))):null]}function Xp(){let t=$e.until;$e.until+=jr,he(),I("#chosen .choice button")[t].focus(),Q(h("pa\
rtListed",{n:Math.min($e.until,$e.ids.length),all:$e.ids.length}))}var ci=new Set;function cf(t){let e=ro.get(lt(t))??[];
if(!e.length)return null;let n=u("ul",{class:"counted"}),o=u("details",{class:"links",open:ci.has(t)?"":null},u("summary",
{},h("linksOfGroup",{n:e.length}),u("span",{class:"unseen"},` ${hr(t)}`)),n),r=()=>{if(!o.open){ci.delete(t);return}ci.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===lt(t)?s.other:s.one,a=jt(i),l=a===null?B(i):Ot(a);return u(
"li",{},u("button",{type:"button",class:"name",onclick:()=>fi(s)},l)," ",u("span",{class:"count"},h(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function En(){for(let t of I("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===ot()));
O("arrange-again").hidden=!ht.size}function be(t){let e=U(),n=!$.byFinger&&br(t,e,yc).length>0,o=vc(t,n?0:void 0),r=o===null?lc(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=$.byFinger?Zp(t):{name:o,group:r,lines:br(t,e)},{bundle:i,distance:a}=s.
name===null?qc(t,$.byFinger?en:yr,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<je(C.lines.get(s.lines[0]),
t,en/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Cr(t){let e=N.getBoundingClientRect();return Ft({x:t.clientX-
e.left,y:t.clientY-e.top})}function Qp(t,e){let n={name:null,distance:1/0};for(let[o,r]of C.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Zp(t){let e=en/U(),{name:n,distance:o}=Qp(t,e),r=br(t,yr/e),s=r.length?je(C.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var co={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},td=20;function ui(t,e){ht.set(t,e),P.set(t,e),
Dt(),oe(),pt()}function ff(t,e){let n=P.get(t);$.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function mi(){let{name:t,went:e}=$.
dragged;return $.dragged=null,En(),pt(),e&&Q(h("namePlaced",{name:B(t)})),e}function uf(){Nt("dragStart",({pointer:t})=>{
if($.byFinger)return;let{name:e}=be(t.canvas);e!==null&&(ff(e,t.canvas),Kn(!1))}),document.addEventListener("pointermove",
t=>{if(!$.dragged||!t.isPrimary)return;let e=Cr(t);$.dragged.went=!0,ui($.dragged.name,{x:Math.round(e.x+$.dragged.x),y:Math.
round(e.y+$.dragged.y)})}),Nt("dragEnd",()=>{$.byFinger||(G.whole=!1,$.dragged&&(mi(),Kn(!0)))}),Rn.push(()=>{f.focus!==
$.placing&&($.placing=null)})}function mf({event:t,pointer:e}){if(!$.byFinger||t.type!=="press")return!1;let{name:n}=be(
e.canvas);return n===null||$.placing!==null?($.rested=e,!0):(ff(n,e.canvas),pt(),!0)}function pf(t){$.placing=$.placing===
t?null:t,he(),($.placing===null||!nt())&&document.getElementById("move-name")?.focus({preventScroll:!0}),$.placing!==null&&
(nt()&&At(null),ye(h("pickPlace",{name:mt(t)})))}function df({pointer:t}){if($.placing===null)return!1;let e=$.placing;return $.
placing=null,P.has(e)?(ui(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),En(),he(),ye(h("namePlaced",{name:mt(e)})),
!0):!1}function hf(t,e){let[n,o]=co[e],{x:r,y:s}=P.get(t),i=td/U();ui(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),En(),
vr(t),Q(h("nameMoved",{name:B(t),where:h("sides").split(", ")[Object.keys(co).indexOf(e)]}))}var ed=2;function gf(){Nt("click",t=>{if(mf(t)||df(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=be(e.canvas);
if(o!==null){Ce(o);return}if(s!==null){if(String(f.between)===String([s.one,s.other]))return;$.clicked=!0,fi(s);return}if(n===
null&&!r.length){de()&&A(it);return}n===f.focus&&r.join(" ")===f.lines.join(" ")||($.clicked=!0,A({focus:n,lines:r}))}),
N.addEventListener("mousemove",t=>{if($.dragged)return;let{name:e,group:n,lines:o,bundle:r}=be(Cr(t));N.title=e!==null&&
mt(e)!==B(e)?B(e):"",N.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),Nt("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=be(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,U()*
ed),i=U()/s,{x:a,y:l}=Te();G.whole=!1,rn({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var nd=9,Pe=new Map,wf=0;function od(t){let e=Ht(),n=U(),o=t>0?e.top-v.top:v.top+v.height-e.bottom;return Math.max(0,o*n+
ge.top)}function rd(t,e){let n=e;if(Pe.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),od(e)),a=i-e+wf,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,m=Math.abs(a-c)>=1;n=m?e+c:i,wf=m?0:a-c}if(!t&&!n)return;G.whole=
!1,G.asOpened=!1;let o=U(),{x:r,y:s}=Te();Le({position:{x:r-t/o,y:s-n/o},animation:!1})}function yf(){N.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==$.byFinger&&Kn(!e),$.byFinger=e,e&&Pe.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),N.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&($.byFinger=!1);let e=Pe.get(t.
pointerId);if(!e||$.dragged||(e.moves||=Pe.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>nd,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),rd(n/Pe.size,o/Pe.size)});
for(let t of["pointerup","pointercancel"])N.addEventListener(t,e=>{let n=Pe.get(e.pointerId);if(!Pe.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?$.rested:null;if($.rested=null,o&&Xa(o),!$.dragged)return;let{name:r}=$.dragged;mi()||
t==="pointercancel"||($.clicked=!0,A({focus:r,lines:[]}))});N.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),N.addEventListener(
"contextmenu",t=>{$.byFinger&&t.preventDefault()})}function sd(t,[e,n]){let o=P.get(t),r=T.has(t)?Fo(t):new Map,s=ot()==="columns"&&!ct(),i=null;for(let[a,l]of P){let[c,m]=[
l.x-o.x,l.y-o.y],p=c*e+m*n,g=Math.abs(c*n)+Math.abs(m*e);if(a===t||p<1||(s?n&&g>1:g>p))continue;let d=[n&&s||r.has(a)?0:
1,p+2*g];i&&(d[0]-i.distance[0]||d[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:d})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function bf(){if(P.has(q.at))return q.at;if(P.has(f.focus))return f.focus;let t=Ee(
1).find(n=>P.has(n)),[e]=[...S.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?lt(e[0]):[...P.
keys()][0]??null)}function Mf(){return q.at!==null&&q.at.startsWith("group ")?q.at.slice(6):null}function id({name:t,by:e,
across:n}){let o=at.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&Bt(r,r.object!==t),!r&&
n&&h("notLinked"),B(t),k(ft(t).label),h(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function xf(t){
q.at=t.name,q.by=t.by;let e=Mf();Q(e===null?id(t):hr(e)),vr(t.name),pt()}function kf(){N.addEventListener("focus",()=>{if(!N.
matches(":focus-visible"))return;let t=bf();t!==null&&xf({name:t,by:null})}),N.addEventListener("blur",()=>{q.at=null,pt()}),
N.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in co){t.preventDefault();let e=bf();if(q.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){hf(e,n);return}let o=sd(e,co[n]);o?xf(o):Q(h("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),q.at===null)return;let e=Mf();e!==null?Ce(e):q.at===f.focus?ol():A({focus:q.
at,lines:[]})}else t.key==="l"&&ee(t)&&(q.by===null?Q(h("noLine")):A({focus:null,lines:[q.by]}))})}function vf(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...I("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function Ef(){let t=I("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>A({layout:e.dataset.layout===
M.opens?null:e.dataset.layout}));O("arrange-again").addEventListener("click",()=>{ht.clear(),pi(),re(),N.focus({preventScroll:!0}),
Q(h("arrangedAgain"))})}function Sf(t){t.preventDefault(),J()==="lanes"&&A({view:"statements"}),Y.open=!0,Y.scrollIntoView(),
K("summary",HTMLElement,Y).focus({preventScroll:!0})}function fo(){let t=K("main").getBoundingClientRect().top+scrollY,e=K(
"summary",HTMLElement,Y).getBoundingClientRect().height+1,n=o=>K(o).getBoundingClientRect().width;for(let[o,r]of Object.
entries({above:t,below:e,zoom:n("#zoom"),take:n("#take > button")}))document.documentElement.style.setProperty(`--${o}`,
`${r}px`)}function Of(t,e){let n=O(t);At(t),n.setAttribute("data-open",""),n.scrollTop=0,I(e,HTMLElement,n).find(o=>o.getClientRects().
length)?.focus()}function Tf(){vf(O("more-menu"),O("more-button"),O("more-list"));for(let t of I("[data-sheet]"))t.addEventListener(
"click",()=>{let e=t.getAttribute("aria-expanded")!=="true";nt()?At(e?t.dataset.sheet??null:null):(t.setAttribute("aria-\
expanded",String(e)),O(t.dataset.sheet??"").toggleAttribute("data-open",e)),O(t.dataset.sheet??"").scrollTop=0});for(let t of I(
"[data-shut]"))t.addEventListener("click",()=>Qe(()=>{At(null),O(t.dataset.shut??"").removeAttribute("data-open")}));O("\
to-filters").addEventListener("click",()=>Of("legend","input, select")),O("to-reading").addEventListener("click",()=>{A(
it),Of("details","#reading h2")}),O("to-list").addEventListener("click",Sf),O("skip-to-list").addEventListener("click",Sf),
O("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),A({view:"names"}),N.focus()}),K("summary",HTMLElement,
Y).addEventListener("click",t=>{J()==="statements"&&t.preventDefault()}),Y.addEventListener("toggle",()=>{H.parts||J()!==
"names"||(Y.open!==f.list&&So({list:Y.open}),Y.open&&requestAnimationFrame(()=>Y.scrollIntoView({block:"nearest"})))}),Y.
addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');e&&(t.preventDefault(),A({focus:new URLSearchParams(
e.hash.slice(1)).get("focus"),lines:[]}),cn(),J()==="names"&&scrollTo(0,0))});for(let t of I("#languages button"))t.addEventListener(
"click",()=>A({language:t.dataset.to}));for(let t of I("[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="\
fit"?ti():Sr(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{if(t.key==="Escape"){let e=!de()&&
!(nt()&&document.querySelector("aside[data-open]"));Qe(()=>{At(null),A(e?{...it,open:[]}:it)}),el();return}ee(t)&&(t.key===
"/"&&(t.preventDefault(),O("query").focus()),J()==="names"&&((t.key==="+"||t.key==="=")&&Sr(1.35),t.key==="-"&&Sr(1/1.35),
t.key==="0"&&ti()))})}function Lf(){addEventListener("resize",fo),fo();let t=new ResizeObserver(fo);for(let e of[K("head\
er"),K("summary",HTMLElement,Y),K("#take > button")])t.observe(e)}function Af(){O("group-list").replaceChildren(...S.groups.size?[u("p",{},h("readGroups")),Sn.every(o=>o.drawn)?"":u("p",
{},h("strongestDrawn")),u("h3",{},h("groupsTitle")),ad()]:[]);let t=O("groups");if(t.hidden=!Z.size||ot()!=="overview"||
!S.groups.size&&!S.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.
group,n=[...S.opened].filter(o=>!Z.get(o).names.length||E.entities.size).sort();t.replaceChildren(u("p",{},ri()),...n.map(
o=>u("button",{type:"button","data-group":o,title:h("closeGroup"),onclick:()=>Jc(o)},u("span",{"aria-hidden":"true"},"\xD7"),
" ",u("span",{class:"unseen"},`${h("closeGroup")}: `),Ot(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??N).focus(
{preventScroll:!0})}function ad(){let t=[...S.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return u("ul",
{},t.map(([e,{count:n}])=>u("li",{},u("button",{type:"button",class:"name",onclick:()=>Ce(e)},Ot(e))," ",u("span",{class:"\
count"},String(n)),cf(e))))}function ld(){if(f.between===null||!f.between.every(i=>P.has(i)))return;let t=f.between.map(i=>P.get(i));if(t.every(Nc))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/U(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];ei({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var di="",If="",hi=new Set;function Nf(t){Yl(),zc(),oe(),En(),Af(),
Dt();let e=S.narrowed?`${f.focus} ${f.path} ${f.steps}`:Qn()?[...S.names].sort().join(" "):"",n=`${ot()} ${e}`;di!==n||G.
asOpened&&If!==D?(re(),!di&&f.open.length&&Xs(f.open[f.open.length-1])):(f.focus===null||!t)&&cd(),f.focus!==null&&t&&!S.
narrowed&&Pc(f.focus),nt()&&($.clicked||t&&f.lines.length)&&Dc(f.focus),f.between!==null&&t&&ld(),di=n,If=D,hi=new Set(S.
opened),pt()}function cd(){let t=f.open[f.open.length-1],e=f.open.some(o=>S.opened.has(o)&&!hi.has(o)),n=[...hi].some(o=>!S.
opened.has(o));n&&!S.opened.size?re():t!==void 0&&(e||n)&&Xs(t)}var gi=!1;function fd(){Yc(),gf(),Bc(),yf(),uf(),kf();for(let t of I("[tabindex]",HTMLElement,N))t.tabIndex=-1}function jf(t){
let e=gi;gi=J()==="names",gi&&(Jo()||fd(),e||(fo(),Ja()),Nf(t),!e&&G.whole&&re())}function Cf(){ks(),zn(),Jo()&&(G.asOpened?
re():G.whole?on():Ae(),oe(),Dt(),pt())}function Rf(){tn(),Jo()&&pt()}var wi=[],Rr="";function pi({moved:t=!1}={}){Dt(),Ml(),he(),Oa();for(let e of wi)e.classList.remove("chosen");wi=W?[...W.
statements].flatMap(e=>Mt.get(e)??[]):[];for(let e of wi)e.classList.add("chosen");jf(t)}function ud(t){let e=t?null:E;t||
zo(),El(e)}function md(){if(f.between!==null)return lr();let t=W?.statements.size??0;return h(t===1?"chosenOne":"chosen",
{name:f.focus!==null?B(f.focus):h("statement"),n:t})}function yi(t){(f.language!==D||!t)&&(Wi(f.language),Nl(),Ta(),za(),
pa());let e=t??{focus:null,lines:[],between:null},n=f.focus!==e.focus||f.lines.join(" ")!==e.lines.join(" ")||String(f.between)!==
String(e.between),o=de();ud(!t),Ea(),Pa(t),(!t||[J,Kt].some(s=>s(t)!==s())||f.language!==t.language)&&zn(),sl(),Tl(),Ol();
let r=f.list||J()==="statements";if(Y.open!==r&&!H.parts&&(Y.open=r),n&&At(o?"details":null),n&&o&&nt()&&J()==="names"&&
O("picture").scrollIntoView(),pi({moved:n&&!$.clicked}),ba(t),ja(),wa(n||!t),!n){t&&Ue()!==Rr&&Q(Ue()),Rr=Ue();return}Rr=
Ue(),O("details").scrollTop=0,o&&!$.clicked&&Ss(),Q(o?md():Rr),$.clicked=!1}function vt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var uo=null;function $r(){if(uo!==null)return uo;uo=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of T){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&uo.push({id:t,name:i,folded:` ${vt(i)} `})}return uo}
function $f(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function bi(t){let e=vt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of $r()){if(!e.every(i=>r.folded.includes(i)))continue;let s=$f(r.folded,e)+(r.name===B(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Gt){let i=Math.max(...Object.values(
s).map(a=>$f(` ${vt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?T:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:B(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||T.get(s.id).count-T.get(r.
id).count||(r.id<s.id?-1:1))}var Pr=12;function mo(t){return bi(t).slice(0,Pr)}var Pf=2,Bf=null;function Ff(){return Bf??=
M.topics.map(t=>{let e=t.relations.flatMap(o=>[Ut.get(o).label,Ut.get(o).inverse]),n=[t.label,...e].flatMap(({nl:o,en:r})=>[
o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${vt(o)} `))]}}),Bf}function xi(t){let e=vt(t).split("\
 ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?Pf:Number(e.every(r=>o.includes(` ${r}`)));
return Ff().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>0).sort((o,r)=>r.score-o.
score).map(o=>({topic:o.topic,isWhole:o.score===Pf}))}function Tn({relations:t,modality:e}){return[...x].filter(([,n])=>e===
void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var Hf=6,pd=5,Df=null;function qf(t){let e=vt(t).
split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));Df??=[...x].
flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${vt(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of Df){if(o.length===pd)break;
n(s)&&o.push({statement:r})}return o}function dd(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&
t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-
o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}var hd=5,Wf=null;
function zf(){return Wf??=new Set([...$r().map(({folded:t})=>t),...Ff().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(
" "))),Wf}function _f(t){let e=vt(t).split(" ").filter(Boolean).map(o=>o.length<hd||[...zf()].some(r=>r.includes(o))?[o]:
[...zf()].filter(r=>dd(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).map(
o=>o.join(" ")).find(o=>mo(o).length||xi(o).length)??null}var Mi=4;function gd({weakest:t}){let e=t.keys[0];return pe(e)===0?u("p",{},h("noWeakLink")):u("p",{},h("weakestLink"),"\
 ",u("b",{},k(x.get(e).said)),` (${mt(t.from)} \u2013 ${mt(t.to)})`)}function wd(t,e,n){return[n>1?u("h3",{},h("pathNumb\
er",{n:e+1,all:n})):null,u("div",{class:"weakest"},gd(t)),u("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>u("li",{},
r.map(s=>an(s,o)))))]}function Gf(){let[t,e]=[f.focus,f.path],n=se(h("pathTitle",{from:mt(t),to:mt(e)})),o=u("p",{class:"\
explore"},u("button",{type:"button",onclick:()=>A({path:null,through:!1})},h("pathOff"))),r=ct();if(f.path===f.focus)return[
n,u("p",{},h("pathToItself")),o];if(!r){let{otherwise:l}=bn();return[n,u("p",{class:"none"},h(l?"noPathWithout":"noPathE\
ither")),l?u("p",{class:"explore"},u("button",{type:"button",onclick:()=>A({through:!0,structural:It.get("structural").read(
[])})},h("throughStructural"))):null,E.statements.size<x.size?u("p",{class:"absent"},h("onlyWithinShown")):null,o]}let s=bl(),
i=xl(),a=r.layers.length-1;return[n,u("p",{},[h(a===1?"oneStep":"someSteps",{n:a}),i>1?h("asManyPaths",{n:i}):null,f.through?
h("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Mi).map((l,c)=>wd(l,c,Math.min(i,s.length))),i>Mi?u("p",
{class:"absent"},h("morePaths",{n:i-Mi})):null]}function Uf(){let t=[1,2,3].map(e=>u("button",{type:"button","data-steps":e,
"aria-pressed":String(f.steps===e),"aria-label":h(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>A({steps:f.steps===e?null:
e})},String(e)));return u("div",{class:"explore"},u("div",{role:"group","aria-label":h("nearby")},u("span",{},h("nearby")),
" ",u("span",{class:"joined"},t)),u("button",{type:"button",id:"path-to","aria-pressed":String($.picking),onclick:()=>yd(
!$.picking)},h("pathTo")),J()==="names"&&P.has(f.focus)?u("button",{type:"button",id:"move-name","aria-pressed":String($.
placing===f.focus),onclick:()=>pf(f.focus)},h("moveName")):null,J()==="names"?null:u("button",{type:"button",onclick:()=>A(
{view:"names"})},h("inNetwork")),J()!=="lanes"&&xo(f.focus)?u("button",{type:"button",onclick:()=>A(ve("overview"))},h("\
inLanes")):null,$.picking?u("p",{class:"hint",role:"status"},h("pickOther")):null)}function yd(t){if($.picking=t,he(),!t){
document.getElementById("path-to")?.focus();return}nt()&&At(null),O("query").focus(),Q(h("pickOther"))}function Vf(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!ee(t))return;let e=f.focus??(E.entities.has(q.at)?q.at:null);e!==null&&A(
{focus:e,lines:[],steps:f.steps===null||e!==f.focus?1:null})})}var bd=40;function Kf({modality:t}){return t===void 0?h("foundRelation"):h("said")}function po(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=Tn(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?h(o,{n}):h(
"absentOf",{n:e.length,all:n,names:e.map(B).join("; ")})}function ki(t){let e=new Set(t);return M.topics.find(n=>{let o=Tn(
n);return o.length===e.size&&o.every(r=>e.has(r))})}function xd(t){let e=Tn(t),n=J();if(!e.length){St&&A({...it,...ve("u\
nsure")}),ye(`${k(t.label)}: ${po(t)||h("nowhereSaid")}`);return}let o=e.some(i=>x.get(i).isLink);if(e.length<=bd&&(n===
"lanes"||n==="names"&&!o)){A({...it,...n==="lanes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},s=t.relations.some(i=>Ut.get(i).structural);A({...it,view:n===
"lanes"?"statements":n,...r,...s?{structural:!0}:{}})}function Yf({id:t,topic:e,statement:n}){let o=J()==="lanes"&&!(t!==
void 0&&xo(t,ln(Kt())))?{question:"overview"}:{};e!==void 0?xd(e):n!==void 0?A({...o,focus:null,lines:[n]}):A({...o,focus:t??
null,lines:[]})}function Jf(t){if(f.theme===null||!jo(f.theme).has(t)||jo(f.theme,[]).has(t))return null;let e=new Set(M.inferred.filter(
({object:n})=>n===f.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>B(r.subject))));
return u("p",{class:"absent"},h("throughList",{theme:B(f.theme),list:[...e].join("; ")}))}function Br(){let{names:t,lines:e}=ts(
f);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s)))return null;let o=Dn(f,t,e).map(({part:s})=>h(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=es(f,t,e);return f.date!==null&&e.some(s=>E.aside.has(s))&&(o.push(h("h\
iddenByDate",{date:qe(f.date)})),r.date=null),o.length?u("p",{class:"not-shown"},h("notShown",{reasons:o.join("; ")})," ",
u("button",{type:"button",onclick:()=>A(r)},h("showAllTheSame"))):null}function Md(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=tt(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:Bt(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of at.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:x.get(
r)});for(let r of E.inferred)tt(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort(
(r,s)=>r.order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function kd(t){let n=/^https?:\/\//i.test(t.
iri)?u("a",{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return u("dd",
{},n,` (${h(t.match)})`)}function vd(t){let e=T.get(t),n=new Set([vt(k(e.label))]),o=[];for(let s of[k(e.short),...e.alternative[D]||
[],...e.hidden])s&&!n.has(vt(s))&&(n.add(vt(s)),o.push(s));let r=u("dl");return o.length&&r.append(u("dt",{},h("otherNam\
es")),...o.map(s=>u("dd",{},s))),k(e.note)&&r.append(u("dt",{},h("note")),u("dd",{},k(e.note))),e.identifiers.length&&r.
append(u("dt",{},h("identifiers")),...e.identifiers.map(kd)),r.childNodes.length?r:null}function Sd(t){let e=x.get(t),n=h(
"deadlineOf",{name:k(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return u("p",{class:"d\
eadline"},Re(e.subject,n),": ",h(o?"byDay":"inPeriod",{value:k(e.value)}),` (${k(e.said)})`,e.quote?[" (",u("q",{lang:e.
language},e.quote),")"]:null)}function Od(t){let e=T.get(t),n=$n.name===t&&J()==="lanes"?$n.ids:[],o=Md(t,new Set(n)),r=at.
get(t).filter(s=>!E.statements.has(s)&&!E.aside.has(s)).length;return[se(B(t)),u("p",{class:"kind"},Mo(ft(t),e.envisaged),
k(ft(t).label)),yn(e),Br(),Jf(t),Uf(),e.envisaged?u("p",{class:"envisaged"},h("onlyEnvisaged")):null,n.map(s=>an(s)),vd(
t),o.length||r?null:u("p",{class:"absent"},h("noStatements")),o.map(s=>[u("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
ai(i,li(a,t)):af(a,t))]),(e.deadlines||[]).map(Sd),e.onlyOfParts?u("p",{class:"absent"},h("onlyOfParts")):null,r>0?u("p",
{class:"absent"},h(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.notStated?u("p",{class:"absent"},k(e.notStated)):null]}function Ed(t){
let e=x.get(t),n=[e.subject,e.object],o=(at.get(e.subject)||[]).filter(r=>{let s=x.get(r);return r!==t&&E.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
se(h("statement")),Br(),an(t),o.length?u("h3",{},h("statementsBetween")):null,o.map(r=>an(r))]}function Xf(t){let e=ki(t),
n=e?po(e):"";return[se(e?k(e.label):le(t.length,"oneStatement","someStatements")),Br(),t.map(o=>an(o)),n?u("p",{class:"a\
bsent"},n):null]}function Td(t){let e=sa(t);return e!==null?[se(e),lo(t)]:J()!=="names"?Xf(t):[se(h("statementsHere",{n:t.
length})),u("p",{class:"hint"},h("chooseOne")),lo(t)]}function Ld(){return f.focus!==null?f.path!==null?Gf():Od(f.focus):
f.between!==null?lf():f.lines.length>1?Td(f.lines):(J()==="names"?void 0:ki(f.lines))?.missing?Xf(f.lines):Ed(f.lines[0])}
function Qf(){let t=O("chosen"),e=O("reading"),n=de();t.hidden=!n,e.hidden=n;let o=u("button",{type:"button",class:"clea\
r","aria-label":h("clear"),title:`${h("clear")} (Esc)`,onclick:()=>A(it)},"\xD7");if(t.replaceChildren(...n?[o,...Ld().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",ot()!=="columns");
let r=us(),s=Ee(5,r).filter(i=>r(i)>0);O("most").replaceChildren(...s.length?[u("h3",{},h("mostNamed")),u("ul",{},s.map(
i=>u("li",{},Re(i)," ",u("span",{class:"count"},String(r(i))))))]:[])}var Ad=[["/","keySearch"],...St?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["+ \u2212",
"keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function Zf(){let t=u("input",{type:"checkbox",id:"single-k\
eys"});t.checked=f.keys,t.addEventListener("change",()=>A({keys:t.checked}));let e=[u("dl",{class:"keys"},Ad.map(([r,s])=>u(
"div",{},u("dt",{},r.split(" ").flatMap(i=>[" ",u("kbd",{},i)]).slice(1)),u("dd",{},h(s))))),u("label",{class:"switch"},
t,u("span",{},h("singleKeys")))],n=u("p",{},h("helpPointer")),o=matchMedia("(pointer: coarse)").matches;On(h("help"),o?[
n,...e]:[...e,n]),o&&(kt.scrollTop=0)}function tu(){O("help").addEventListener("click",Zf),document.addEventListener("ke\
ydown",t=>{t.key!=="?"||!ee(t)||(t.preventDefault(),Zf())})}var Id=2,eu=5;function nu(t){let e=xi(t),n=mo(t),o=n.length<Hf,r=e.filter(({isWhole:a})=>a).slice(0,eu),s=e.filter(({isWhole:a})=>!a).
slice(0,o?eu:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o?qf(t):[]]}function ou(){let t=O("q\
uery",HTMLInputElement),e=O("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute(
"aria-activedescendant"),o=-1},s=d=>{o=d;let w=I("[id]",HTMLElement,e);w.forEach((y,b)=>y.setAttribute("aria-selected",String(
b===d))),!(d<0)&&(t.setAttribute("aria-activedescendant",w[d].id),w[d].scrollIntoView({block:"nearest"}))},i=d=>{r(),t.value=
"",Yf(d)},a=d=>u("li",{class:"none",role:"option","aria-disabled":"true"},d),l=({topic:d,statement:w})=>{if(d!==void 0){
let j=Tn(d),L=[Kf(d),j.length?le(j.length,"oneStatement","someStatements"):"",po(d)];return[u("span",{},k(d.label),u("sp\
an",{class:"hint"},L.filter(Boolean).join(", ")),j.slice(0,Id).map(c))]}let y=x.get(w),b=[h("foundQuote"),dt(y)].filter(
Boolean).join(", ");return[u("span",{},u("q",{lang:y.language},y.quote),u("span",{class:"hint"},b))]},c=d=>{let w=x.get(
d),y=w.object===null?k(w.value):B(w.object);return u("span",{class:"hint"},`${B(w.subject)}: `,u("b",{},y),` (${k(w.said)}\
) `,w.quote?u("q",{lang:w.language},w.quote):"")},m=(d,w="")=>{let y=B(d)===w||` ${vt(B(d))}`.endsWith(` ${vt(w)}`),b=u(
"span",{class:"hint"},k(ft(d).label),y?"":` \xB7 ${h("alsoWritten",{name:w})}`);return[Mo(ft(d),T.get(d).envisaged),u("s\
pan",{},B(d),b)]},p=()=>{let d=bi(t.value);n=nu(t.value);let w=n.length?null:_f(t.value);if(w!==null&&(n=nu(w)),e.replaceChildren(
...n.map((b,j)=>{let L=u("li",{role:"option",id:`result-${j}`,"aria-selected":"false"},b.id===void 0?l(b):m(b.id,b.name));
return L.addEventListener("mousedown",R=>{R.preventDefault(),i(b)}),L})),!vt(t.value)){r();return}n.length||e.append(a(h(
"noResults"))),d.length>Pr&&e.append(a(h("moreFound",{n:Pr,all:d.length}))),w!==null&&e.prepend(a(h("didYouMean")));let y=n.
length===1?h("oneResult"):n.length?h("results",{n:Math.max(d.length,n.length)}):h("noResults");Q(w===null?y:`${h("didYou\
Mean")} ${n.map(({id:b="",topic:j})=>j?k(j.label):B(b)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
g(),n.length?s(0):o=-1},g=()=>{if(e.hidden)return;let d=window.visualViewport;if(!d)return;let w=d.offsetTop+d.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let d of["resize","sc\
roll"])window.visualViewport?.addEventListener(d,g);t.addEventListener("input",p),t.addEventListener("focus",()=>{$r(),t.
value&&p()}),t.addEventListener("blur",r),t.addEventListener("keydown",d=>{d.key==="ArrowDown"||d.key==="ArrowUp"?(d.preventDefault(),
e.hidden&&p(),n.length&&s((o+(d.key==="ArrowDown"?1:-1)+n.length)%n.length)):d.key==="Enter"?(d.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):d.key==="Escape"&&(t.value||!e.hidden)&&(d.stopPropagation(),d.preventDefault(),t.value="",r())}),O("sear\
ch").addEventListener("submit",d=>d.preventDefault())}function ru(){X("change",We(M.changes.map(t=>t.id))),Bn.push(Dr),Wt.push({on:()=>f.change!==null,name:t=>f.change===null||
Dr.name(f.change,t),statement:t=>f.change===null||Dr.statement(f.change,t)})}var Dr={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||at.get(e).some(n=>Dr.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function su(){Ji(),Hi(),ea(),oa(),ka(),pl(),ru(),al(),Ra(),gl(),Qi()}var Wr=16/2.54*72,Ln=6,bt=10,zr=Math.floor(Ve*Wr/Ln)-1;function Si(t){let e=new Set([...t.drawn].map(p=>T.get(p).class)),
o=M.families.flatMap(p=>p.classes.map(g=>g.id)).filter(p=>e.has(p)).map(p=>{let g=Gt.get(p)??Nn;return{text:k(g.label),draw:(d,w,y,b)=>iu(
d,g,!1,w,y,b)}});[...t.drawn].some(p=>T.get(p).envisaged)&&o.push({text:h("envisaged"),draw:(p,g,d,w)=>iu(p,Nn,!0,g,d,w)});
let r=t.statements.filter(p=>C.lines.has(p)).map(p=>x.get(p)),s=M.modalities.filter(({id:p})=>r.some(g=>!g.holder&&g.modality===
p)).map(({label:p,line:g})=>({text:k(p),wide:!0,draw:(d,w,y,b)=>vi(d,M.lines[g],!1,w,y,b)}));r.some(p=>p.holder)&&s.push(
{text:h("someonesView"),wide:!0,draw:(p,g,d,w)=>vi(p,M.lines.thin,!1,g,d,w)}),r.some(p=>p.denied)&&s.push({text:h("denie\
d"),wide:!0,draw:(p,g,d,w)=>vi(p,M.lines.solid,!0,g,d,w)});let i=new Set([...t.groups].flatMap(p=>[...S.groups.get(p).fills.
keys()])),a=M.families.map(({label:p,classes:[{id:g}]})=>({label:p,fill:(Gt.get(g)??Nn).fill})).filter(({fill:p})=>i.has(
p)).map(({label:p,fill:g})=>({text:k(p),draw:(d,w,y,b)=>Nd(d,g,w,y,b)})),l=new Set([...[...t.drawn].map(p=>T.get(p).change),
...r.map(p=>p.change)]),c=M.changes.filter(({id:p})=>p in Es&&l.has(p)).map(({id:p,label:g})=>({text:k(g),draw:(d,w,y,b)=>wr(
d,p,w+b*.5,y,b*.42)}));return[{title:h("changes"),items:c},{title:h("kinds"),items:o},{title:h("groupRims"),items:a},{title:h(
"said"),items:s}].filter(({items:p})=>p.length)}function iu(t,e,n,o,r,s){let i=s*.44;Ys(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?z.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Nd(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function vi(t,e,n,o,r,s){t.strokeStyle=
z.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
z.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function au(t,e,n){
let o=[""],r=s=>Et(s)*e;for(let s of t.split(/\s+/).filter(Boolean)){let i=o.length-1;if(r(`${o[i]} ${s}`)<=n){o[i]=`${o[i]}\
 ${s}`.trim();continue}for(;r(s)>n;){let a=[...s];for(;a.length>1&&r(a.join(""))>n;)a.pop();o.push(a.join("")),s=s.slice(
a.join("").length)}o.push(s)}return o.filter(Boolean)}function lu(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,m="")=>(t.textBaseline=
"middle",t.fillStyle=z.text,ue(t,l,c,i,r,m),c+Et(l,m)*r);for(let{title:l,items:c}of Si(e)){let m=a(`${l}:`,bt,"600")+r;for(let{
text:p,wide:g,draw:d}of c){let w=r*(g?3:1.5);m+w+Et(p)*r>n-bt&&m>bt&&(m=bt,i+=s),t.save(),d(t,m,i,r),t.restore();let y=au(
p,r,n-2*bt-w);y.forEach((b,j)=>{j&&(i+=s),a(b,m+w)}),m+=w+Tt(y)*r+r*1.2}i+=s}i+=r*.2;for(let l of au(ao(e),r,n-2*bt))a(l,
bt),i+=s;return i-s/2+bt/2}function Oi(t){let e={printing:H.printing,at:q.at};H.printing=!0,q.at=null,tn();try{return t()}finally{H.printing=e.printing,
q.at=e.at,tn()}}function jd(){let t=new we({left:0,top:0,right:N.clientWidth,bottom:N.clientHeight});return Ya(t),t}function Ei({
captioned:t=!0}={}){return Oi(()=>Cd(t))}function Cd(t){let e=jd(),n=io(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
bt),i=Math.max(o.top,r.top-bt),a=Math.min(o.right,r.right+bt)-s,l=Math.min(o.bottom,r.bottom+bt)-i,c=Math.ceil(Math.max(
a,t?zr:0)),m=new we({left:0,right:c,top:0,bottom:1/0}),p=Math.ceil(t?lu(m,n,c,l+bt,Math.max(12,c*(Ln+.5)/Wr)):l),g=Ir(n),
d=[...C.names.values(),...C.groups.values()].filter(b=>b.lines),w=d.reduce((b,{type:j})=>Math.min(b,j),1/0)*U();return{root:yt(
"svg",{viewBox:`0 0 ${c} ${p}`,width:c,height:p,role:"img",lang:D,"font-family":Rt.family.replaceAll('"',"'"),"text-rend\
ering":"geometricPrecision","aria-labelledby":"title description"},yt("title",{id:"title"},so(k(M.title))),yt("desc",{id:"\
description"},so(g)),yt("clipPath",{id:"frame"},yt("rect",{x:s,y:i,width:a,height:l})),yt("rect",{width:c,height:p,fill:z.
ground}),yt("g",{transform:`translate(${wt((c-a)/2-s)} ${wt(-i)})`},yt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?
[yt("path",{d:`M${bt} ${wt(l+bt/2)}H${c-bt}`,stroke:"#bbb"}),m.drawing]:[]),width:c,height:p,top:i,seen:n,text:g,written:d.
filter(b=>"id"in b).length,letters:w/c*Wr}}function An(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Fr=Ve/Ln*(72/25.4),Ti={upright:{width:184*Fr,height:190*Fr},lying:{width:271*Fr,height:136*Fr}},Rd={upright:184,lying:271},
$d=8,Pd=8,cu=[.6,.9,1.2],fu=[1,1.4,2,2.8];function Hr({width:t,height:e},n,o=Wl){let r={scale:U(),position:Te(),animation:!1},
s={whole:G.whole,room:Gn,names:S.names};H.printing=!0;let i=new Set([...S.names].filter(g=>!E.bare.has(g)));(i.size||S.groups.
size)&&(S.names=i);let a={width:t-ge.left-ge.right,height:e-ge.top-ge.bottom};ht.size||Vn(a);let l=Ae(o),c=ht.size?0:l;c||
(v.width+=v.text/4);let m=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,v.height/v.width*t)),p=(g,d)=>{Object.assign(N.style,
g),oe(),Dt(),pt(),d(),pt()};p({width:`${Math.floor(t)}px`,height:`${Math.floor(m)}px`},on);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{H.printing=!1,S.names=s.names,Vn(s.room),Ae(),p({width:"",height:""},()=>Le(r)),G.whole=s.
whole}}function mu(){let t;for(let e of S.names.size>Je?fu.slice(-1):fu)for(let n of S.groups.size?cu.slice(-1):cu){let o=e*
zr;if(t=Hr({width:o,height:n*o},()=>Ei(),1),pu(t))return t}return t}function pu({written:t,seen:e}){return t===e.drawn.size}
function du(t){return pu(t)&&t.letters>=Ln}function uu(t){let e=Ti[t];return Hr(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=Ei({captioned:!1}),m=Array.from({length:n+1},(g,d)=>Math.min(i,Math.max(0,ge.top+d*o-a)));
[m[0],m[n]]=[0,i];let p=m.slice(1).map((g,d)=>{let w=g-m[d];r.setAttribute("viewBox",`0 ${wt(m[d])} ${s} ${wt(w)}`),r.setAttribute(
"height",wt(w));let y=n>1?`${l} ${h("sheetOf",{n:d+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
An(r))}`,j=`width: ${wt(Math.min(100,100*s/e.width))}%`;return u("img",{alt:y,src:b,style:j})});return{part:u("div",{class:t,
"data-sheets":n},p),seen:c}})}function Bd(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new we({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),u("li",{},yt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return u("div",{id:"paper-legend"},Si(t).map(({title:n,items:o})=>u("ul",{},u("li",{class:"title"},n),o.map(e))),u("\
p",{},ao(t)))}function Dd(t){let e=new Map;for(let{cells:o}of I(".wide > table tr:not([hidden])",HTMLTableRowElement,Y))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${D}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Tt((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min($d,(t/25.4*72-Pd*e.size)/n)}function hu(){let t=!1;addEventListener("beforeprint",()=>{if(H.parts)return;
t=Y.open;let[e,n]=[uu("upright"),uu("lying")];H.parts=[u("div",{id:"paper"},e.part,n.part),Oi(()=>Bd(e.seen))],N.after(H.
parts[0]),O("legend").prepend(H.parts[1]),Y.open=!0,Is(kl);for(let[o,r]of Object.entries(Rd))Y.style.setProperty(`--${o}`,
`${wt(Dd(r))}pt`)}),addEventListener("afterprint",()=>{if(H.parts){Y.open=t;for(let e of H.parts)e.remove();H.parts=null,
Is($t)}})}function Wd(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function gu(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Wd(n.subarray(4,e.length+8))),n}function zd(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,m])=>gu("iTXt",a(`${c}\0\0\0${D}\0\0${m.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),gu("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}async function wu({root:t,width:e,height:n,text:o}){
let r=URL.createObjectURL(new Blob([An(t)],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=u(
"canvas",{width:e*3,height:n*3});i.getContext("2d")?.drawImage(s,0,0,e*3,n*3);let a=await new Promise(l=>{i.toBlob(l,"im\
age/png")});if(!a)throw new Error("the picture is too large for this browser");return zd(new Uint8Array(await a.arrayBuffer()),
e*3,.16,{Title:k(M.title),Description:o})}finally{URL.revokeObjectURL(r)}}function Li(t){let e=M.words[t];return Object.entries(e).map(([n,o])=>u("span",{class:n,lang:n},o))}function Fd(t){let e=o=>[
...o.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(k(M.title)),f.focus===null?"":e(B(f.focus)),f.date??Pn()].filter(Boolean).join("_")}.${t}`}function xu(t,e){let n=URL.
createObjectURL(t),o=Fd(e);return u("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function Mu(t,e){
ye(h("saved",{name:xu(t,e)}))}function ku(t,e=null){let n=()=>Nr(t,u("p",{lang:D},t),h("copiedText"));Tr(h("alternative"),
t,[e?u("p",{},h("saved",{name:e})):null,u("p",{class:"hint"},h("alternativeHint"))],[u("button",{type:"button",class:"co\
py",onclick:n},h("copyText"))])}async function Hd(t){try{ku(t.text,xu(await wu(t),"png"))}catch{On(h("savePng"),[u("p",{},
h("tooLarge"))])}}function qd(t){kt.close(),A({...it,focus:t,steps:1,layout:"columns"})}var _d=60;function vu(t,e,n,o){let r=[
...new Set([f.focus??[],...Ee(T.size)].flat())].filter(s=>n.has(s)&&!(s===f.focus&&f.steps===1)&&Fo(s).size<=_d).slice(0,
4);On(t,[u("p",{},e),u("ul",{},r.map(s=>u("li",{},u("button",{type:"button",class:"name",onclick:()=>qd(s)},B(s)))))],[o])}
function yu(t){let e=mu();if(du(e))return t(e);let n=new Intl.NumberFormat(D,{maximumFractionDigits:1}).format(e.letters);
return vu(h("tooSmall"),h("tooSmallHint",{points:n}),e.seen.names,u("button",{type:"button",onclick:()=>t(e)},h("saveAny\
way")))}function Gd({root:t}){kt.open&&kt.close(),Mu(new Blob([An(t)],{type:"image/svg+xml"}),"svg")}function Ud(){let[t,
e]=Hr(Ti.upright,()=>[[...Zt().names.values()].filter(({lines:o})=>o).length,S.names.size]);if(t>=e/2){print();return}let n=()=>{
kt.close(),print()};vu(h("tooMany"),h("tooManyHint",{n:t,all:e}),S.names,u("button",{type:"button",onclick:n},h("printAn\
yway")))}var bu={savePng:()=>yu(Hd),saveSvg:()=>yu(Gd),alternative:()=>ku(Ir(io())),copyTable:rf,saveCsv:()=>Mu(sf(),"cs\
v"),print:Ud};function Su(){let t=u("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Li("tak\
e")),e=u("ul",{id:"take-list",hidden:""},Object.entries(bu).map(([r,s])=>u("li",{},u("button",{type:"button","data-take":r,
onclick:()=>{o(!1),t.focus(),s()}},Li(r))))),n=u("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",
String(r))};t.addEventListener("click",()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.
stopPropagation(),o(!1),t.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;r.preventDefault(),o(!0);let i=[
t,...I("button",HTMLButtonElement,e)];i[(i.findIndex(a=>a===document.activeElement)+s+i.length)%i.length].focus()}),n.addEventListener(
"focusout",r=>{r.relatedTarget&&!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||
o(!1)}),N.after(n),K("#list .wide").before(u("div",{class:"taking"},["copyTable","saveCsv"].map(r=>u("button",{type:"but\
ton",onclick:bu[r]},Li(r)))))}Y.open=!1;qa();rc();su();Ki(t=>Qe(()=>yi(t)));zo();Il(Qf);Tf();addEventListener("hashchange",jl);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",Rf);_a(Cf);tn();La();rl();Ll();vl();fl();ou();hu();Su();Qc();tu();nl();Ba();
ua();ya();fa();xa();Ca();ha();Ef();Vf();Lf();yi(null);js();window.graphbuilder={get network(){return Za()},names:()=>[...Zt().
names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>Zt().lines.has(t)?Pt(C.lines.get(t),e):null,at:be,groups:()=>[...Zt().
groups.values()].map(t=>({...t,count:S.groups.get(t.key).count})),bundles:()=>Zt()&&[...Or()].map(t=>({ends:[t.one,t.other].
map(e=>jt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>Pt(Er(t),n/40))})),moved:()=>[...ht.keys()],words:()=>C.
words.map(t=>({...t})),shown:()=>E,walked:()=>q.at,outcomes:t=>Object.fromEntries(He.map(e=>[e,un(t,Fe(e),M.outcomes)])),
found:mo};})();
