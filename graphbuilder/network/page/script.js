"use strict";(()=>{function Oo(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=Oo("content"),S=k.size,um={nl:[],en:[]},
mm={nl:"",en:""},[pm,dm]=k.languages;function he(t){if(typeof t=="string")return{nl:t,en:t};let e={...mm};return[e[pm],e[dm]]=
t,e}var rs=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return he(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:he(this.held.short)}get alternative(){return this.held.alternative??um}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:he(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:he(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},L=new Map(k.entities.map(([t,e])=>[t,new rs(e)])),St=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),St.set(t.dataset.statement,t);var na=[
...L.keys(),...k.namesElsewhere],is=k.ways.map(t=>({modality:t.modality??"",said:he(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:he(t.source),language:t.language??""})),Mo=k.times.
map(({when:t,days:e})=>({when:he(t??""),days:e??null})),oa=k.places.map(({where:t,text:e})=>({where:he(t??""),text:e??""})),
[la,ra,hm,Wn,gm,sa,ia,wm,aa]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),ss=class{constructor(e,n){this.row=e,this.order=n}get subject(){return na[this.row[ra]]}get relation(){return k.relationOrder[this.
row[hm]]}get object(){return typeof this.row[Wn]=="number"?na[this.row[Wn]]:null}get value(){return typeof this.row[Wn]==
"number"?null:he(this.row[Wn])}get way(){return is[this.row[gm]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return Mo[this.row[sa]].when}get days(){return Mo[this.
row[sa]].days}get where(){return oa[this.row[ia]].where}get text(){return oa[this.row[ia]].text}get quote(){return St.get(
this.row[la])?.querySelector("q")?.textContent??this.row[wm]??""}get change(){return this.row[aa]?.change}get differences(){
return this.row[aa]?.differences}get isWhole(){return this.row[ra]<L.size&&(this.object===null||this.row[Wn]<L.size)}get isLink(){
return this.object!==null&&this.isWhole}},y=new Map(k.statements.map((t,e)=>[t[la],new ss(t,e)]));var Jt=new Map(Object.entries(k.classes)),Xt=new Map(Object.entries(k.relations)),ca=new Map(k.modalities.map(t=>[t.id,t])),
ct=new Map;for(let t of L.keys())ct.set(t,[]);for(let[t,{subject:e,object:n}]of y)ct.get(e)?.push(t),n!==e&&ct.get(n)?.push(
t);var $=document.documentElement.dataset.language;function fa(t){$=t}function v(t){return t&&(t[$]||t.nl||t.en)||""}function p(t,e={}){
return k.words[t][$].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var zn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function pt(t){return Jt.get(L.get(t).class)||zn}function D(t){return L.
has(t)&&v(L.get(t).label)||t}function et(t){let e={nl:t.relation,en:t.relation};return Xt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function It(t,e=!1){let n=et(t),o=v(e&&!n.symmetric?n.inverse:n.label);return t.denied?
p("deniedRelation",{relation:o}):o}function bt(t){let e=[v(t.where)];return k.sources.length>1&&e.unshift(v(t.source)),e.
filter(Boolean).join(", ")}function ie(t){let e=t.object===null?v(t.value):D(t.object);return`${D(t.subject)} ${It(t)} ${e}`}
function Qt(t,e,n){return p(t===1?e:n,{n:t})}function Q(t){return v(L.get(t).short)||t}var R={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},Fe=0;function ua(t){R=t}function Ft(){Fe+=1}var Eo=t=>[...document.querySelectorAll(t)],gt=Eo("#lanes .lane[data-track]"),To=gt.map(t=>t.dataset.track??""),Ot=Eo("#\
lanes").length>0,Fn=Eo("#answer-changes").length?"changes":"overview",ge=Eo("#lanes .said");function hn(t){return t==="o\
verview"?t:`answer-${t}`}function Lo(t,e="lanes"){return ge.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function Zt(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}function O(t,e){return U(`#${t}`,e)}function U(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function j(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Ao(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var X=document.getElementById("list");function st(){return matchMedia("(max-width: 899px)").matches}function Nt(t){for(let e of j(
"[data-sheet]")){if(!st()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),O(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var jt=new Map,ym=new Set(["yes","on","closed","place","nl","en",k.opens]),Hn=[],as=[],Ee=[],Ht=[],qe=[],it={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},d={},bm=$,ma=()=>{},He;function J(t,{read:e,write:n,as:o=t,knows:r}){
let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));jt.set(t,{read:e,write:n,as:o,knows:r??(i=>ym.has(i)||s(i))}),
Object.assign(d,{[o]:e([])})}function Io(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function ls(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function _e(t){
let e=[...t];return{read:n=>{let o=new Set(Io(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes(
"")||r.length===e.length?null:new Set(r)},write:n=>n===null?[]:ls([...n]),knows:n=>n===""||e.includes(n)}}function Te(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function pa(){J("focus",Te(t=>L.has(t))),J(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>y.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:bm,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Ee.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function da(t,e={}){for(let n of Ee)t={...t,...n(t,e)};return t}function ha(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=jt.get(t);return n?Io([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function ga(){let t=new URLSearchParams(location.hash.slice(1)),e=[...jt].map(([o,{read:r,as:s}])=>[s,r(t.getAll(o))]),
n=as.map(o=>o(new Set(t.keys())));return da(Object.assign({},Object.fromEntries(e),...n))}function gn(t){let e=new URLSearchParams;
for(let[n,{read:o,write:r,as:s}]of jt){let i=r(t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function wa(t){let e=Hn.reduce((n,o)=>o(n),t);return da({...d,...e},e)}function cs(t){
let e=d;d=t,gn(e)!==gn(d)&&ma(e)}function I(t){He!==void 0&&wn();let e=wa(t),n=gn(e);n!==location.hash.slice(1)&&(location.
hash=n),cs(e)}function No(t){clearTimeout(He),He=setTimeout(wn,200),cs(wa(t))}function wn(){clearTimeout(He),He=void 0;let t=gn(
d);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function ya(){clearTimeout(He),He=void 0,cs(ga())}function ba(t){
d=ga(),ma=e=>{t(e);for(let n of qe)n(e)}}var P={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},H={at:null,by:null},qn={name:null,ids:[]},
V={whole:!0,asOpened:!1},q={printing:!1,parts:null};var xm=Ot?["lanes","names","statements"]:["names","statements"],us=["changes","overview","who","when","unsure"],km=["lay\
out","open","between","steps","path"],xa=new Set(["view","question","track","statement","language","date","keys","list",
"sort","embed"]);function ka(){J("view",Te(t=>xm.includes(t))),J("question",{...Te(t=>Ot&&us.includes(t)&&(t!=="changes"||
t===Fn)),write:t=>t===null||t===Fn?[]:[t]}),J("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>To.includes(e)),write:t=>t})}
function va(t){if(!Ot)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:r}]of jt)
if(!xa.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":
"lanes"}function _(t=d){return t.view??va(t)}function fs(t){return Array.isArray(t)?t.length>0:!!t}function Sa(){as.push(
t=>{let e=["view","question","track"].some(n=>t.has(n));return Ot&&!e&&[...t].some(n=>jt.has(n)&&!xa.has(n))?{view:"name\
s"}:{}}),Hn.push(t=>{let e=fs(t.question)||fs(t.tracks),n=t.view??(e?"lanes":km.some(o=>fs(t[o]))?"names":_());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),Ee.push(t=>{let e=t.question===Fn?null:t.question;return{question:e,
view:t.view===va({...t,question:e})?null:t.view}})}function te(t=d){return t.question??Fn}function Le(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function jo(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&Co(yn(t))===t}function yn(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function Co(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function _n(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Oa="denied";function Po(t){return t.denied?Oa:t.modality}var Bo=k.families.flatMap(t=>t.classes.map(e=>e.id)),vm=_e(
Bo);function Ea(){J("class",{read:t=>vm.read(Io(t,e=>Bo.includes(e)).flatMap(Ma)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return ls([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Ma(t).length>0}),J("modality",_e(Do)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",_e(Xt.keys())),J("source",_e(k.sources.map(({id:t})=>t))),
J("theme",Te(t=>ds().includes(t)));for(let t of Gn)Ht.push({...t,on:()=>d[t.part]!==$o(t.part),name:e=>d[t.part]===$o(t.
part)||t.name(d[t.part],e),statement:e=>d[t.part]===$o(t.part)||t.statement(d[t.part],e)});Ee.push((t,e)=>{let{names:n,lines:o}=hs(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return gs(t,n,o);if(!Gn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!Un(t,[],[s]).length);return o.length&&r.length?{}:Un(t,n,o).length?it:{}})}function Ma(t){
if(!t||Bo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):Bo.filter(o=>Jt.get(o)?.ancestors.some(e))}var Do=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
is.some(({denied:t})=>t)&&Do.push(Oa);var Ro=null;function ds(){if(Ro)return Ro;let t=[...y.values()].filter(o=>L.has(o.
object)&&et(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[L.get(o).class,...Jt.get(L.get(o).class)?.
ancestors??[]].includes("Theme"));return Ro=k.variants.includes("plain")?e:n,Ro}var ms=new Map;function Wo(t,e=k.inferred){
let n=JSON.stringify([t,e.length>0]);if(ms.has(n))return ms.get(n);let o=[...y.values()].filter(({object:m})=>m!==null),
r=new Map;for(let m of o)!et(m).within&&!et(m).leadsTo||(r.has(m.object)||r.set(m.object,[]),r.get(m.object).push(m.subject));
let s=[...o,...e].filter(m=>m.object===t&&(et(m).toTheme||et(m).within)),i=new Set(s.map(({subject:m})=>m));for(let m of i)
for(let u of r.get(m)??[])i.add(u);let l=o.filter(({subject:m,object:u})=>i.has(m)!==i.has(u)).map(({subject:m,object:u})=>i.
has(m)?u:m).filter(m=>L.has(m)&&pt(m).column===1),c=new Set([t,...i,...l]);return ms.set(n,c),c}var Ge=()=>!0,ps=(t,e)=>new Set(
[...t,...e]),Gn=[{part:"class",name:(t,e)=>t.has(L.get(e).class)||!Jt.has(L.get(e).class),statement:Ge,loosen:(t,e)=>ps(
t,e.map(n=>L.get(n).class).filter(n=>Jt.has(n)))},{part:"source",name:(t,e)=>ct.get(e).some(n=>t.has(y.get(n).origin)),statement:(t,e)=>t.
has(y.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>Wo(t).has(e),statement:Ge,loosen:()=>null},{part:"modali\
ty",fades:!0,name:Ge,statement:(t,e)=>t.has(Po(y.get(e))),loosen:(t,e,n)=>ps(t,n.map(o=>Po(y.get(o))))},{part:"relation",
fades:!0,name:Ge,statement:(t,e)=>t.has(y.get(e).relation)||!Xt.has(y.get(e).relation),loosen:(t,e,n)=>ps(t,n.map(o=>y.get(
o).relation))},{part:"structural",fades:!0,name:Ge,statement:(t,e)=>!et(y.get(e)).structural,loosen:()=>!0}],$o=t=>t==="\
structural"?!0:null;function Un(t,e,n){return Gn.filter(({part:o,name:r,statement:s})=>t[o]!==$o(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function hs(t){let e=t.lines.flatMap(n=>[y.get(n).subject,y.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>L.has(n)),lines:t.lines}}function gs(t,e,n){let o={};for(let r of Un(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=jt.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function Ta(){let t=Ht.filter(
u=>u.on()),e=t.filter(u=>u.dated),n=t.filter(u=>!u.dated),o=n.filter(u=>!u.fades),[r,s]=[new Set,new Set];for(let u of L.
keys())n.every(g=>g.name(u))&&(r.add(u),e.every(g=>g.name(u))&&s.add(u));let i=(u,{subject:g,object:h})=>u.has(g)&&(h===
null||u.has(h)),[a,l,c,m]=[new Set,new Set,new Set,new Set];for(let[u,g]of y){if(!g.isWhole)continue;if(!t.length){a.add(
u);continue}if(!i(r,g)||!o.every(b=>b.statement(u)))continue;let{subject:h,object:w}=g;if(c.add(h).add(w),!!n.every(b=>b.
statement(u))){if(!i(s,g)||!e.every(b=>b.statement(u))){l.add(u);continue}a.add(u),m.add(h).add(w)}}return{entities:s,statements:a,
aside:l,bare:new Set([...c].filter(u=>s.has(u)&&!m.has(u))),inferred:new Set(k.inferred.filter(u=>s.has(u.subject)&&s.has(
u.object)&&u.premises.every(g=>a.has(g))&&(d.structural||!et(u).structural)))}}var Sm={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function bn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||Sm[l](o[a],o[c]??c))?.at(-1)}var Ve=[...y].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Ue(t){return y.get(t).days}var Mm=new Set(["NOT_YET","OVE\
R"]);function La(){J("date",Te(t=>Ve.length>0&&jo(t))),Ht.push({dated:!0,on:()=>d.date!==null,name:Ge,statement:t=>d.date===
null||!Om(d.date).has(t)})}function ws(t){return d.date!==null&&y.get(t).days?.time?bn(d.date,Ue(t),k.outcomes):null}var Aa={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Ct(t,e=ws(t)){return e===null?"":p(e===
"STILL_TO_COME"&&Ue(t).time==="deadlineTime"?"deadlineAhead":Aa[e])}var zo=new Map;function Om(t){if(zo.has(t))return zo.
get(t);let e=new Set(Ve.filter(n=>{let o=bn(t,Ue(n),k.outcomes);return Mm.has(o)||o==="STILL_TO_COME"&&Ue(n).time==="eve\
nt"}));return zo.clear(),zo.set(t,e),e}function Ke(t){let[e,n,o]=t.split("-");return p("day",{year:e,day:Number(o),month:p(
"months").split(" ")[Number(n)-1]})}function ys(t){let e=new Map,n=Object.keys(Aa),o=Ve.map(r=>({id:r,outcome:bn(t,Ue(r),
k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Ct(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function Ia(t){if(d.date===null)return null;let e=ys(d.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?p("outcomeOn",{outcome:e[0],date:Ke(d.date),n:t.length}):null}function Rt(){
return d.date===null?"":p("asOf",{date:Ke(d.date)})}var bs=3,Em=120,Fo=6,ee=f("div",{id:"card",role:"tooltip",hidden:""}),Ho=null,xn;function Tm(t){let e=y.get(t);return f(
"div",{},f("b",{class:e.denied?"denied":null},[v(e.said),Ct(t)].filter(Boolean).join(" \xB7 "))," ",e.quote?f("q",{lang:e.
language},e.quote):ie(e)," ",f("small",{},bt(e)))}function Ra(t){for(let n of document.querySelectorAll("#lanes .lit, #l\
anes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)
for(let n of ge)n!==t&&n.dataset.name===e&&n.classList.add("same")}function Na(t){clearTimeout(xn),Ae();let e=Zt(t).filter(
s=>y.has(s));if(!e.length)return;Ho=t,Ra(t),ee.replaceChildren(...e.slice(0,bs).map(Tm),...e.length>bs?[f("small",{},p("\
moreSaid",{n:e.length-bs}))]:[]),ee.hidden=!1,t.setAttribute("aria-describedby","card");let[n,o]=[t.getClientRects()[0],
ee.getBoundingClientRect()],r=n.bottom+Fo+o.height<=innerHeight||n.top<o.height+Fo;ee.style.left=`${Math.max(8,Math.min(
n.left,document.documentElement.clientWidth-o.width-8))}px`,ee.style.top=`${r?n.bottom+Fo:n.top-Fo-o.height}px`}function Ae(){
clearTimeout(xn),Ho?.removeAttribute("aria-describedby"),Ho=null,Ra(null),ee.hidden=!0}function ja(t){clearTimeout(xn),xn=
setTimeout(t,Em)}function Ca(t){return t.target.closest?.("#lanes .said")}function $a(){let t=document.getElementById("l\
anes");t&&(t.append(ee),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=Ca(e);n&&n!==
Ho?ja(()=>Na(n)):n||ee.contains(e.target)||ee.hidden?clearTimeout(xn):ja(Ae)}),document.addEventListener("focusin",e=>{let n=Ca(
e);n?.matches(":focus-visible")?Na(n):Ae()}),addEventListener("scroll",()=>{ee.hidden||Ae()},{passive:!0}),addEventListener(
"resize",Ae),addEventListener("keydown",e=>{e.key!=="Escape"||ee.hidden||(e.stopPropagation(),Ae())},!0))}function Z(t){let e=O("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var xs="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",Lm=".said, [data-whole], [data-take-track], #k\
ey button",Vn=new Map,ks=new Map;function vs(t){return t.getClientRects().length>0}function Ss(t,e){ks.get(t)?.setAttribute(
"tabindex","-1"),ks.set(t,e),e.tabIndex=0}function Ye(){for(let[t,e]of Vn){let n=ks.get(t);if(n&&vs(n))continue;let o=e.
find(vs);o&&Ss(t,o)}}function Pa(){for(let t of j(Lm,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(
xs);e&&(t.tabIndex=-1,Vn.set(e,[...Vn.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.
target,n=e.closest(xs),o=(n&&Vn.get(n))?.filter(vs)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let r=o.
indexOf(e),s={ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:o.length-1}[t.key];if(s===void 0)return;
t.preventDefault();let i=o[Math.min(Math.max(s,0),o.length-1)];Ss(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener(
"toggle",Ye,!0),document.getElementById("lanes")?.addEventListener("focusin",t=>{let e=t.target,n=e.closest(xs);n&&Vn.get(
n)?.includes(e)&&Ss(n,e)})}var qo=40,Ba={source:(t,e)=>gt.indexOf(t)-gt.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},_o=[];function Go({own:t,places:e,until:n,more:o}){t.forEach(
(r,s)=>{e[s].nextSibling!==r&&e[s].after(r),r.hidden=s>=n}),o.hidden=n>=t.length,o.textContent=p("nextLanes",{n:Math.min(
qo,t.length-n),all:t.length})}function Da(){for(let t of j("#sort-lanes option"))t.textContent=p(t.dataset.word??"");for(let t of _o)
Go(t)}function Wa(t){let e=_o.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,Go(e))}
function za(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(gt.map(n=>n.parentElement))){let n=gt.
filter(s=>s.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((s,i)=>s.before(o[i]));let r={own:n,places:o,
until:qo,more:f("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(r.more),r.more.addEventListener("click",
()=>{let s=r.own[r.until];r.until+=qo,Go(r),Ye(),U('[tabindex="0"]',HTMLElement,s).focus()}),_o.push(r)}t.addEventListener(
"change",()=>{for(let e of _o)e.own.sort((n,o)=>Ba[t.value](n,o)||Ba.source(n,o)),e.until=qo,Go(e);Ye(),Z(t.selectedOptions[0].
textContent)})}}var Je=null,Fa=0;function Am(t){let{name:e}=t.dataset,n=Zt(t).filter(o=>y.has(o));if(Ae(),Je=t,Fa=t.getBoundingClientRect().
top,e===void 0||!L.has(e)){I({focus:null,lines:n});return}Object.assign(qn,{name:e,ids:n}),I({focus:e,lines:[]})}function Im(t){
if(d.focus!==null)return t.dataset.name===d.focus;let e=Zt(t);return d.lines.length>0&&e.some(n=>d.lines.includes(n))}function Ms(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;Wa(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function Nm(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=st()?O(
"details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"in\
stant"})}function Ha(t){if(_()!=="lanes"){Je=null;return}let e=ge.filter(r=>{let s=Im(r);return r.classList.toggle("chos\
en",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current"),s});if(!t)return;Je?.getClientRects().length&&
scrollBy({top:Je.getBoundingClientRect().top-Fa,behavior:"instant"});let n=hn(te()),o=Je??e.find(r=>r.closest(`#${n}`));
Je=null,o&&(Ms(o),Nm(o))}function qa(){for(let t of ge)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),P.clicked=e.detail>0,Am(t),P.clicked=!1,Je=null)});for(let t of j("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>I({view:"statements",modality:new Set([t.dataset.modality??""])}))}var jm=[3,2,1],Cm=12,Rm=2;function Uo(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function Es(){if(!Ot||_()!=="lanes"||te()!=="overview")return;(To.length>
Cm||!jm.some(e=>Uo(e)<=innerHeight)&&!st()&&Uo(1)>Rm*innerHeight)&&Uo(0),Ye()}var Os=!1;function _a(t){for(let o of gt)o.
classList.toggle("whole",d.tracks.includes(o.dataset.track??""));for(let o of j("#lanes [data-whole]"))o.setAttribute("a\
ria-expanded",String(d.tracks.includes(o.dataset.whole??"")));Ye();let e=Os?void 0:d.tracks.findLast(o=>!t?.tracks.includes(
o)),n=gt.find(o=>o.dataset.track===e);n&&(Ms(n),n.scrollIntoView())}function Ga(){if(Ot){for(let t of j("#lanes [data-wh\
ole]")){let e=t.dataset.whole??"";t.addEventListener("click",()=>{Os=!0,I({tracks:d.tracks.includes(e)?d.tracks.filter(n=>n!==
e):[...d.tracks,e]}),Os=!1})}addEventListener("resize",Es)}}var T={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function Vo(){T=Ta()}function Xe(){
return p("shown",{names:T.entities.size-T.bare.size,allNames:L.size,...we(T.statements)})}var Ua="made";function we(t){let[
e,n]=[0,0];for(let o of t)e+=1,y.get(o).modality===Ua&&(n+=1);return{statements:e-n,allStatements:y.size-$m,made:n}}var $m=k.
modalities.find(({id:t})=>t===Ua)?.count??0;function Ko(t){let e=new Map;for(let n of ct.get(t)){let{subject:o,object:r}=y.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||T.statements.has(n)&&T.entities.has(s)&&e.set(s,n)}return e}function Ts(){
if(T.statements.size===y.size)return e=>L.get(e).count;let t=new Map;for(let e of T.statements){let{subject:n,object:o}=y.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Ie(t,e=Ts()){return[...T.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var Ls=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),tt=new Map(Object.entries(k.groups)),dt=new Map;for(let[
t,e]of tt)for(let n of e.names)dt.set(n,t);function Va(){J("layout",{read:([t])=>Ls.has(t)||t==="overview"&&tt.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(As).filter(e=>tt.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${tt.get(e).told[0]}${n>1?`~${n}`:""}`})})}function As(t){let[e,n]=dt.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return dt.get(e)?.split(".").slice(0,n).join(".")}function at(){return d.
layout??k.opens}function Yo(){return Ls.get(at())??Ls.get("map")}function ut(t){return`group ${t}`}function*Kn(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Is(){let t=new Set(d.open.flatMap(n=>[...Kn(n)])),e=[d.focus,
d.path,...d.lines.flatMap(n=>[y.get(n).subject,y.get(n).object])];for(let n of e)if(dt.has(n))for(let o of Kn(dt.get(n)))
t.add(o);return t}function kn(t,e){let n=null;for(let o of Kn(t))e.has(o)||(n=o);return n}function Ns(){return at()==="o\
verview"&&Is().size>0}var Pm=70;function Et(t){let e=tt.get(t).told.map(o=>v(L.get(o).short)||o),n=e.length;for(;n>1&&e.
slice(0,n).join(", ").length>Pm;)n-=1;return e.slice(0,n).join(", ")}var Bm=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],Rs=["class",
"modality","relation","source","change"],vn=new Map(Rs.map(t=>[t,j(`#legend input[data-${t}]`,HTMLInputElement)])),Ya=j(
"#legend input[data-family]",HTMLInputElement);function Ja(){O("shown").textContent=Xe(),Dm(),O("show-all",HTMLButtonElement).
disabled=!js()&&!Ns();let t=T.statements.size===y.size,{statements:e,allStatements:n,made:o}=we(T.statements),r=t?[String(
n)]:[p("listed",{n:e,all:n})];o&&r.push(p("listedMade",{n:o})),T.aside.size&&r.push(p("listedAside",{n:T.aside.size})),O(
"listed").textContent=r.join("; ")}function Dm(){let t=O("empty"),e=T.entities.size===0,n=!e&&js()&&![...T.statements].some(
r=>y.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":T.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(f("span",{},p(o)),js()?f("button",{type:"button",onclick:()=>I(
Yn())},p("undoFilters")):"")}function Yn(){return Object.fromEntries(Bm.filter(t=>jt.has(t)).map(t=>[t,jt.get(t).read([])]))}
function js(){let t=d;return Object.entries(Yn()).some(([e,n])=>t[e]!==n)}function Xa(){for(let n of Rs)for(let o of vn.
get(n))o.checked=d[n]?.has(o.dataset[n])??!0;for(let n of Ya){let o=Cs(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Cs(n).length}let t=document.getElementById("structural");t&&(t.checked=d.structural);let e=document.getElementById(
"theme");e&&(e.value=d.theme??"");for(let n of j("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=d[o],
s=vn.get(o).length;r!==null&&(n.open=!0),U("summary .count",HTMLElement,n).textContent=r===null?String(s):p("ticked",{n:r.
size,all:s})}}function Cs(t){return vn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Ka(t){let e=vn.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===vn.get(t).length?null:new Set(e)}function Qa(){let t=document.
getElementById("theme");if(!t)return;let e=ds().map(n=>[D(n),n]).sort(([n],[o])=>n.localeCompare(o,$));t.replaceChildren(
f("option",{value:""},p("allThemes")),...e.map(([n,o])=>f("option",{value:o},n))),t.value=d.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function Za(){for(let n of Rs)for(let o of vn.get(n))o.addEventListener("change",()=>I({[n]:Ka(n)}));
for(let n of Ya)n.addEventListener("change",()=>{for(let o of Cs(n))o.checked=n.checked;I({class:Ka("class")})});for(let n of j(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>I({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>I({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>I({theme:e.value||null})),O("show-all").
addEventListener("click",()=>{I({...Yn(),...Ns()?{...it,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var Wm=3;function zm(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${p(o)}: ${s.length>Wm?p("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>v(k.modalities.find(o=>o.id===n)?.label)||p("denied");return[
...d.theme===null?[]:[`${p("aboutTheme")}: ${D(d.theme)}`],...t(d.modality,"said",e),...t(d.class,"kinds",n=>v(k.classes[n].
label)),...t(d.relation,"relationsTitle",n=>v(Xt.get(n).label)),...t(d.source,"sourcesTitle",n=>v(k.sources.find(o=>o.id===
n)?.title)),...t(d.change,"changes",n=>p(n)),...d.structural?[]:[p("hiddenByStructural")]].join("; ")}function el(t){return T.
statements.has(t)||T.aside.has(t)}function Fm(t){let e=Zt(t);if(t.closest(".answer"))return t.classList.contains("place")?
e:[];if(t.classList.contains("date"))return e;let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&
n?.querySelector("[data-name]"))return[];let o=new Set(n?j(".said.date",HTMLElement,n).flatMap(Zt):[]);return e.filter(r=>!o.
has(r))}var $s="";function Hm(){let t=`${d.date} ${$}`;if(!(t===$s||d.date===null&&!$s)){$s=d.date===null?"":t;for(let e of j(
"#lanes .said > .outcome"))e.remove();if(d.date!==null)for(let e of ge){let n=Fm(e).filter(r=>y.has(r)&&!["UNDATED",null].
includes(ws(r))),o=new Set(n.map(r=>Ct(r)));o.size&&e.append(f("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var nl=new Map;
for(let t of j("#lanes .answer th > .quiet"))nl.set(t.closest("tr"),t);function qm(t,e){let n=j("tbody tr:not(.group), .\
changes > li",HTMLElement,t),o=0,r="";for(let s of n){let i=j(".place",HTMLElement,s),a=(i.length?i:j(".said",HTMLElement,
s)).flatMap(Zt);if(s.hidden=e&&![...Zt(s),...a].some(el),s.hidden)continue;o+=1;let l=nl.get(s),c=s.querySelector("th")?.
textContent??"";l?.classList.toggle("quiet",c===r),r=c}for(let s of j("tbody:has(> .group)",HTMLElement,t))s.hidden=!j("\
tr:not(.group, [hidden])",HTMLElement,s).length;return{left:o,all:n.length}}function Ps(t){let e=O("filtered");e.hidden=
!t,e.replaceChildren(t," ",...t?[f("button",{type:"button",onclick:()=>I({view:"statements"})},p("inList"))," ",f("butto\
n",{type:"button",onclick:()=>I({view:"names"})},p("inNetwork"))," ",f("button",{type:"button",onclick:()=>I(Yn())},p("u\
ndoFilters"))]:[])}var tl=!1;function ol(){if(_()!=="lanes")return;Hm();let t=Ht.some(n=>!n.dated&&n.on());if(!t&&!tl)return;
tl=t;for(let n of ge)n.closest(".answer")||n.classList.toggle("marked",t&&Zt(n).some(el));let e=zm();Ps(t?p("markedInLan\
es",{n:T.statements.size+T.aside.size,all:y.size,filters:e}):"");for(let n of j("#lanes .answer")){let{left:o,all:r}=qm(
n,t);t&&r&&n.classList.contains("shown")&&Ps(p(o?"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function rl(){document.
getElementById("lanes")?.prepend(f("p",{id:"filtered",role:"status",hidden:""}))}function sl(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function ae(t){return d.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var Jo={"to-names":"names","to-statements":"statements"};function Xo(t){return document.getElementById(hn(t))}function il(){
return us.filter(t=>Xo(t))}function al(t){let e=_(),n=e==="lanes"?te():null;if(document.documentElement.dataset.view=e,!Ot)
return;for(let a of il())Xo(a)?.classList.toggle("shown",a===n);for(let a of j("#questions [data-question]"))a.setAttribute(
"aria-pressed",String(a.dataset.question===n));for(let[a,l]of Object.entries(Jo))l===e?O(a).setAttribute("aria-current",
"page"):O(a).removeAttribute("aria-current");if(!t||_(t)===e&&t.question===d.question)return;scrollTo(0,0);let o=Object.
keys(Jo).find(a=>Jo[a]===e),r=o?O(o):U(`#questions [data-question="${n}"]`),s=n===null?null:Xo(n)?.querySelector("#lead,\
 p.lead:not(.scripted)"),i=[r,s].flatMap(a=>a?.innerText??[]);Z(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function ll(){
if(Ot){for(let t of j("#questions [data-question]"))t.hidden=!Xo(t.dataset.question??""),t.addEventListener("click",()=>I(
Le(t.dataset.question??null)));for(let[t,e]of Object.entries(Jo))O(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||
n.shiftKey||(n.preventDefault(),I({view:e}))});document.addEventListener("keydown",t=>{let e=il()[Number(t.key)-1];e!==void 0&&
ae(t)&&I(Le(e))}),O("skip-to-lanes").addEventListener("click",t=>{t.preventDefault(),I(Le(te())),j('#lanes [tabindex="0"\
]').find(e=>e.getClientRects().length)?.focus()})}}for(let t of document.querySelectorAll("#lanes .said:not([data-statements])"))t.dataset.statements=decodeURIComponent(t.
hash.replace("#row-",""));var cl=$;function fl(t){let e=t.closest("[data-statements]");return y.get(e?.dataset.statements?.
split(" ")[0])}function _m(t){let e=et(fl(t));return v(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function Gm(t){
return j("#key [data-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${$}`)?.textContent??t.textContent}
function ul(){if(cl!==$){cl=$;for(let t of j("#lanes :is([data-name], [data-of])"))t.textContent=Q(t.dataset.name??t.dataset.
of??"");for(let t of j("#lanes [data-way]"))t.textContent=Gm(t);for(let t of j("#lanes .verb"))t.textContent=_m(t);for(let t of j(
"#lanes .place"))t.textContent=bt(fl(t))}}var Sn=100,Qe=11,Bs,Jn,Qo=new Map,Dt={family:"",least:Qe,between:0,words:0,version:0};function Ds(){let[t,e]=[...Bs.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Dt,{family:e.fontFamily,least:Math.
max(Qe,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Dt.version+1}),Qo.clear()}
function ne(){return q.printing?Qe:Dt.least}function ml(t,e){t.font=`${e} ${Sn}px ${Dt.family}`.trim(),t.letterSpacing=`${Dt.
between*Sn}px`,t.wordSpacing=`${Dt.words*Sn}px`}function Tt(t,e=""){let n=`${e} ${t}`;return Qo.has(n)||(ml(Jn,e),Qo.set(
n,Jn.measureText(t).width/Sn)),Qo.get(n)}function Lt(t,e=""){return t.reduce((n,o)=>Math.max(n,Tt(o,e)),0)}function le(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/Sn,r/Sn),ml(t,s),t.fillText(e,0,0),t.restore()}function Ze(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Tt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Tt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Tt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function tn(t){return t.some(e=>e.endsWith("\u2026"))}function Xn({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(Jn,{font:t,letterSpacing:e,wordSpacing:n}),Jn.measureText(
o)}function pl(){Bs=document.body.appendChild(f("div",{id:"probe","aria-hidden":"true"},f("span",{},"Ag"),f("span",{},"a\
g m"))),Jn=document.createElement("canvas").getContext("2d"),Ds()}function dl(t){new ResizeObserver(t).observe(Bs.lastElementChild)}var Zo=300,en=1e3,ye=6,B=new Map,Zn=null,xt=new Map,M={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function qt(t){
return S.line*S.grown*ce(t).length+S.row}function tr(){let t=new Map;for(let[e,{x:n}]of B){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>B.get(n).y-B.get(o).y))}var Qn=new Map,Um=5e4,hl=0;
function ce(t){let e=`${$} ${S.text} ${t}`;return Qn.has(e)||Qn.set(e,Ze(Q(t),S.text/S.name)),Qn.get(e)}function to(t){S.
text=t,(hl!==Dt.version||Qn.size>Um)&&Qn.clear(),hl=Dt.version}function gl(t){M=t}function er(){return[...M.groups.values()].
reduce((t,{count:e})=>t+e,0)}function eo(t){Zn=t}var Vm=1e3,C=document.getElementById("canvas"),At,nn,Ws;function wl(t){let e=2*Ws.radiusOf(t);return{id:t,...B.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>Ws.draw(n,t),nodeDimensions:{width:e,height:e}})}}function fe(){
let t=B.size>Vm?new Map:B,e=nn.getIds().filter(o=>!t.has(o));e.length&&nn.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=nn.get(o);return i===null||i.x!==r||i.y!==s});n.length&&nn.update(n.map(([o])=>wl(o)))}function yl(){return nn.length>
0}function K(){return At.getScale()}function Ne(){return At.getViewPosition()}function je(t){At.moveTo(t)}function nr(t){
return At.canvasToDOM(t)}function _t(t){return At.DOMtoCanvas(t)}function Gt(t=0){let[e,n]=[C.clientWidth,C.clientHeight],
o=_t({x:-t*e,y:-t*n}),r=_t({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function wt(){At.redraw()}
function bl(t){let{canvas:e}=At;e.getContext=()=>t;try{wt()}finally{delete e.getContext}}function xl(){At.setSize("100%",
"100%")}function no(t){At.setOptions({interaction:{dragView:t}})}function kl(t){At.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function $t(t,e){At.on(t,e)}function vl(t){Ws=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of Oo("names"))B.set(n,
{x:o,y:r});nn=new vis.DataSet([...B.keys()].map(wl)),At=new vis.Network(C,{nodes:nn,edges:[]},JSON.parse(Oo("options"))),
At.once("afterDrawing",()=>document.getElementById("still")?.remove())}function or(){return At!==void 0}function Sl(){return At}function rr(t){return t!==null&&t.getClientRects().length>0}function Ml(t){return t.getAttribute("aria-label")??t.textContent}
function Km(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(rr)??sr?.part}var sr=null;function zs(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(sr={part:t,name:H.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function Ol(){let t=sr;sr=null;let e=document.activeElement;!t||!rr(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===C&&B.has(t.name)&&(H.at=t.name),t.part.focus({preventScroll:!0}))}function on(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Ml(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||rr(e))return;((n?j(e.localName,HTMLElement,n).
find(i=>rr(i)&&Ml(i)===o):null)??Km(n))?.focus({preventScroll:!0})}function El(){document.addEventListener("focusin",t=>{
let e=t.target;if(!st()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&Nt(null)})}function Tl(){Nt("details"),zs()}var Ym=200;function Jm([t,e]){let n=e.length>Ym?t:f("button",{type:"button",class:"name",onclick:()=>I({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function Xm(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?p(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?p(e?"afterSource":"afterSources",{date:v(o.written)}):
""].filter(Boolean).join(" ")}function Qm(){let e=[...Mo.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=_n();return{first:yn(`${n}-01-01`),last:Math.max(yn(`${o}-12-31`),yn(r))}}var Fs=!1;
function Ll(){let t=document.getElementById("on-date");if(!t)return;let e=O("day",HTMLInputElement),n=O("exact-day",HTMLInputElement),
{first:o,last:r}=Qm();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>Co(l).slice(0,4));O("years").
replaceChildren(f("span",{},s),f("span",{},i));let a=_n();t.addEventListener("change",()=>I({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=Co(Number(e.value)),(Fs?No:I)({date:a}),Fs=!0}),e.addEventListener("change",()=>{Fs=!1,wn()}),
n.addEventListener("change",()=>{jo(n.value)&&(a=n.value,I({date:a}))})}function Al(){let t=document.getElementById("on-\
date");if(!t)return;let e=d.date;t.checked=e!==null;let n=O("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Rt(),
O("day-choice").hidden=e===null,e===null)return;let o=O("day",HTMLInputElement),r=O("exact-day",HTMLInputElement);o.value=
String(yn(e)),o.setAttribute("aria-valuetext",Ke(e)),r.value!==e&&(r.value=e),O("day-in-words").textContent=Ke(e),O("out\
comes").replaceChildren(...ys(e).map(Jm)),O("beyond").textContent=Xm(e)}var Zm=["subject","relation","object","said","period","quote","place"];function Nl(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&Zm.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function tp(t,e){let n=y.get(t);return e==="s\
ubject"?D(n.subject):e==="relation"?et(n).order:e==="object"?n.object===null?v(n.value):D(n.object):e==="said"?Do.indexOf(
Po(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Il(t,e){return y.get(t).
order-y.get(e).order}function Mn(){let t=d.sort?.replace(/^-/,"")??"place",e=d.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator($,{numeric:!0}),o=new Map([...y.keys()].map(r=>[r,tp(r,t)]));return[...y.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||Il(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Il(r,s)})}var Wt=200;function ir(t,e,n,o){t.hidden=e===n,U("span",HTMLElement,t).textContent=p(o,{n:e,all:n}),U("button",HTMLElement,
t).textContent=p("moreRows",{n:Math.min(Wt,n-e)})}function ar(t,e){U("button",HTMLElement,t).addEventListener("click",()=>{
on(e),Z(U("span",HTMLElement,t).textContent)})}var Hs={added:"+",removed:"\u2212",changed:"~"};function On(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${Hs[t.change]} ${p(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},v(e)),f("dd",{},f("del",{},v(n)||p("noText"))," \u2192 ",f("ins",{},v(o)||p("noText")))])):null):null}function jl(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${v(n)}: ${v(o)||p("noText")} \u2192 ${v(r)||p("noText")}`);
return[p(t.change||"unchanged"),...e].join("; ")}var lr=new Map([...St.keys()].map(t=>[t,$]));function oo(t){return L.has(t)?f("a",{href:`#focus=${encodeURIComponent(t)}`},
D(t)):t}function ep(t){let e=y.get(t),n=St.get(t)?.querySelector(".change")??On(e),o=[f("td",{},n,oo(e.subject)),f("td",
{},v(et(e).label)),f("td",{},e.object===null?v(e.value):oo(e.object))];return k.variants.includes("plain")?o:[...o,f("td",
{class:e.denied?"denied":null},v(e.said)),f("td",{},v(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),
f("td",{},bt(e))]}function cr(t){let e=St.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Ct(t);n&&e?.append(
f("span",{class:"outcome"},n))}function fr(t){St.has(t)||St.set(t,f("tr",{id:`row-${t}`,"data-statement":t}));let e=St.get(
t);return lr.get(t)!==$&&(e.replaceChildren(...ep(t)),lr.set(t,$)),e.classList.toggle("aside",T.aside.has(t)),e}var Cl=j("#inferred tbody tr"),mr=k.inferred.length>Cl.length,ur=Wt;function np(t){let e=t.premises.map(n=>y.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${v(n.said)}; ${bt(n)})`]);return f("tr",{},f("td",{},oo(t.subject)),
f("td",{},v(et(t).label)),f("td",{},oo(t.object)),f("td",{},v(t.why),e))}function qs(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!T.inferred.size),!mr){Cl.forEach((o,r)=>{o.hidden=!T.inferred.has(k.inferred[r])});return}
if(!X.open)return;let e=[...T.inferred].slice(0,ur),n=U("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(np)),ir(O("more-inferred"),e.length,T.inferred.size,"partInferred")}function pr(t){ur=t,qs()}function Rl(){mr&&(O("u\
nlisted-inferred").hidden=!0,U("#inferred tbody").replaceChildren(),ar(O("more-inferred"),()=>{ur+=Wt,qs(ur-Wt)}),X.addEventListener(
"toggle",()=>qs()))}function Bl(){J("between",{read:t=>{let e=t.map($l).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(op),knows:t=>$l(t)!==null}),Ee.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Kn(
r)])),n=r=>kn(Pt(r)??dt.get(r),e)===Pt(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function $l(t){if(L.has(t))return t;let e=As(t);return e!==void 0&&tt.has(e)?ut(e):null}function op(t){
let e=Pt(t);return e===null?t:`${tt.get(e).told[0]}~${e.split(".").length}`}function Pt(t){return L.has(t)?null:t.slice(
6)}var dr={shown:null,ends:null,ids:[]};function ro(){if(dr.shown===T&&dr.ends===d.between)return dr.ids;let[t,e]=(d.between??
[]).map(o=>{let r=Pt(o);return s=>r===null?s===o:dt.get(s)===r||dt.get(s)?.startsWith(`${r}.`)}),n=[...T.statements].filter(
o=>{let r=y.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return dr={shown:T,ends:d.
between,ids:n},n}function Pl(t){let e=Pt(t);return e===null?D(t):p("groupAround",{names:Et(e)})}function _s({one:t,other:e,
ids:n}){return p(n.length===1?"oneBetween":"between",{n:n.length,one:Pl(t),other:Pl(e)})}function hr(){let[t,e]=d.between??
[];return _s({one:t,other:e,ids:ro()})}var Wl=["asserted","ongoing","intended","conditional","possible"],rp=Wl.length,sp=400;function zl(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>L.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Ht.push(Hl),Hn.push(ap)}function Fl(){
return d.focus!==null&&(d.steps!==null||ft()!==null)}var Ut={state:null,route:null,reach:null};function En(){if(Ut.state===
d)return Ut;let t=Ht.filter(o=>o!==Hl),e=new Set([...L.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>ct.get(o).filter(r=>{
let{subject:s,object:i}=y.get(r);return y.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Ut={state:d,
route:null,reach:null},d.focus===null||!e.has(d.focus))return Ut;if(d.path!==null){Ut.route=e.has(d.path)?Dl(d.focus,d.path,
n,d.through):null;let o=r=>ct.get(r).filter(s=>y.get(s).isLink);Ut.otherwise=Ut.route===null&&!d.through&&Dl(d.focus,d.path,
o,!0)!==null,Ut.route&&(Ut.reach=Ut.route)}else d.steps!==null&&(Ut.reach={names:ip(d.focus,d.steps,n),statements:null});
return Ut}function ft(){return d.path===null||d.focus===null?null:En().route}var Hl={on:()=>En().reach!==null,name:t=>{let{
reach:e}=En();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=En();return e===null||e.statements===null||e.statements.
has(t)}};function gr(t,e){let{subject:n,object:o}=y.get(t);return n===e?o:n}function ip(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>gr(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function Dl(t,e,n,o){let r=c=>n(c).filter(m=>o||!et(y.get(m)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let m of s[s.length-1])for(let u of r(m))i.has(gr(u,m))||c.add(gr(u,m));if(!c.size)return null;
for(let m of c)i.add(m);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let m=new Set;
for(let u of s[c])for(let g of r(u)){let h=gr(g,u);s[c-1].has(h)&&(m.add(h),a.add(g),l.has(h)||l.set(h,new Map),l.get(h).
set(u,[...l.get(h).get(u)??[],g]))}s[c-1]=m}for(let c of l.values())for(let m of c.values())m.sort((u,g)=>be(u)-be(g)||(u<
g?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function be(t){let{modality:e,denied:n,
holder:o}=y.get(t),r=Wl.indexOf(e);return n||o||r<0?rp:Math.min(r,3)}function ql(){let{layers:t,onward:e}=ft(),n=[],o=i=>{
if(!(n.length>=sp)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,m)=>({from:i[m],to:c,keys:e.get(i[m]).get(c)})),l=a.reduce((c,m)=>be(m.keys[0])>
be(c.keys[0])?m:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+be(l[0]),0);return r.
sort((i,a)=>be(i.weakest.keys[0])-be(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function _l(){
let{layers:t,onward:e}=ft(),n=new Map([[d.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(d.path)??0}function ap(t){return!("focus"in t)||"path"in t?t:P.picking&&
t.focus!==null?(P.picking=!1,t.focus===d.focus?{}:{path:t.focus,through:!1}):(P.picking=!1,{...t,path:null,through:!1})}var W=null;function xe(){return d.focus!==null||d.lines.length>0||d.between!==null}function lp(){if(!xe())return null;let t=ft();
if(t)return{entities:t.names,statements:t.statements};if(d.focus!==null&&!T.entities.has(d.focus))return null;if(d.between!==
null){let o=ro();return o.length?{entities:new Set(d.between.filter(r=>L.has(r))),statements:new Set(o)}:null}let e=(d.focus!==
null?ct.get(d.focus):d.lines).filter(o=>T.statements.has(o));if(d.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
y.get(o).subject,y.get(o).object]).filter(o=>o!==null);return{entities:new Set(d.focus!==null?[d.focus,...n]:n),statements:new Set(
e)}}function Gl(){W=lp()}var Ln=y.size>St.size,Ul=2e3,wr=Wt;function Gs(t){O("source-order").hidden=d.sort!==null||!t}function Tn(){let t=Mn().filter(
r=>T.statements.has(r)||!q.parts&&T.aside.has(r)),e=t.filter(r=>W?.statements.has(r)),n=t.filter(r=>!W?.statements.has(r)),
o=[...e,...n].slice(0,wr);U("#list tbody").replaceChildren(...o.map(r=>{let s=fr(r);return cr(r),s.hidden=!1,s.classList.
toggle("chosen",W!==null&&W.statements.has(r)),s})),Gs(e.length===0),ir(O("more"),o.length,t.length,"partListed")}function Us(t){
Ln&&(wr=t,Tn()),mr&&pr(t)}function Vl(){Ln&&(O("unlisted").hidden=!0,U("#list tbody").replaceChildren(),ar(O("more"),()=>{
wr+=Wt,Tn()}),qe.push(()=>{wr=Wt,X.open&&Tn()}),X.addEventListener("toggle",()=>{X.open&&Tn()}))}var Vs="";function Yl(){let t=`${d.date} ${$}`;if(!(Vs===t||d.date===null&&!Vs)){Vs=d.date===null?"":t;for(let e of Ln?[]:
Ve)cr(e)}}function Jl(t){for(let[e,n]of Ln?[]:St){lr.get(e)!==$&&fr(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=T.
statements.has(e)||T.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==T.aside.has(e))&&n.classList.toggle("\
aside",T.aside.has(e))}pr(Wt)}var Kl="place";function Xl(){let t=d.sort?.replace(/^-/,"")??"place";for(let n of j("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",d.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}O("sort",HTMLSelectElement).value=t;for(let n of j("#sort option"))n.textContent=
p(n.dataset.word??"");Gs(!0);let e=`${d.sort??"place"} ${["subject","object","relation"].includes(t)?$:""}`.trim();if(e!==
Kl){if(Kl=e,Ln){X.open&&Tn();return}U("#list tbody").append(...Mn().map(n=>St.get(n)))}}function Ql(){for(let e of j("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(d.sort??"place")===e.dataset.sort;I({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Z(p(n?"sortedBack":"sorted",{column:p(U(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=O("sort",HTMLSelectElement);t.addEventListener("change",()=>I({sort:t.value==="pl\
ace"?null:t.value}))}var Zl=()=>{};function ke(){Zl()}function tc(t){Zl=t}function ec(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=$,document.documentElement.dataset.
language=$,document.title=v(k.title);for(let e of j("[data-label]"))e.setAttribute("aria-label",p(e.dataset.label??""));
for(let e of j("[data-title]"))e.title=p(e.dataset.title??"");for(let e of j("[data-placeholder]",HTMLInputElement))e.placeholder=
p(t?"search":e.dataset.placeholder??"");for(let e of j("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${$}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",p("onlyThis",{kind:o?.textContent??""}))}for(let e of j(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===$));O("canvas").setAttribute("aria-label",p("pi\
ctureAbout",{names:L.size}))}function Ks(){let t=ha(),e=O("not-understood");e.hidden=t.length===0,e.textContent=t.length?
p("notUnderstood",{parts:t.join(", ")}):""}function nc(){ya(),Ks()}function oc(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function so(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function cp({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function Js(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=cp(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function yr(t,e,n){return Js(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function rc(t,e,n){return Js(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function sc(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,m)=>{let u=null;for(let g of a){let h=Math.abs(c-g.y),w=g.cost+m+h+h*h*.003;if(u&&w>=u.cost)continue;
let b=rc(e[l],g.y,c)-yr(e[l-1],g.y,c);w+=Math.max(0,9-b)*60,(!u||w<u.cost)&&(u={cost:w,y:c,gaps:g.gaps})}return u},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:m}=e[a],u=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),g=n.mid+(o.mid-n.mid)*u,h=m.findIndex(({high:w})=>w>=g);i=m.slice(Math.max(0,h-4),h+4+1).map(w=>{let b=Math.max(0,
w.lines.length+1-(w.high-w.low)/2.4),x=s(i,a,so(g,w),b*5);return{...x,gaps:[...x.gaps,w]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>so((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function br(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function fp(t,e){return br(t,e,-1)||br(t,e,1)||t.line.rank-e.
line.rank}function Xs(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:m,many:u}=s[c];
s.pop(),s[c-1].sum+=m,s[c-1].many+=u}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(so(a/l,i))).map((a,l)=>a+l*r)}function ic({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,m]=[i[l],i[l+1]],[u,g]=[s[n+
l],s[n+l+1]],h=l+2===i.length,w=c.high<m.low||m.high<c.low,b=(G,lt,rt)=>rt?{x:G,low:lt.bottom+1,high:1/0}:{x:G,low:-1/0,
high:lt.top-1},x=(G,lt)=>lt.bottom-G.bottom,[N,E]=[[],[]];for(let G of w?[c.high<m.low]:[!0,!1]){let[lt,rt]=G?[c.low,m.high]:
[c.high,m.low],Bt=(vt,ta,fm)=>Js(vt,lt,rt).filter(ea=>w||(fm?ea.top>=ta.high:ea.bottom<=ta.low)),se=a[a.length-1].x,So=Bt(
u,c,G);for(let vt of G?So:So.sort(x))vt.right<=se||vt.id===t.id&&!t.blocks||(se=vt.right,N.push(b(se,vt,!G)));se=h?e.near:
g.left;let de=Bt(g,m,!G);for(let vt of G?de.sort(x):de)vt.left>=se||vt.id===e.id&&!e.blocks||(se=vt.left,E.push(b(se,vt,
G)))}for(let G of[N,E])a.push(...G.sort((lt,rt)=>lt.x-rt.x));if(h)break;let A=Math.min(e.near-9,Math.max(yr(g,m.low-3,m.
low),yr(g,m.high,m.high+3))),z=m,{low:Y,high:ot}=z;a.push({x:g.left,low:Y,high:ot,gap:z},{x:Math.max(g.left+1,A),low:Y,high:ot,
gap:z})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Ys(t){return t.y}function Qs(t){let[e,n]=[t[0],t[t.length-
1]];for(let o of t)o.y??=so(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<t.length-
1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=so((Ys(s)*c+Ys(a)*l)/(l+c),
i)}}function ac(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(fp);for(let r of[0,1]){let s=o.lines.map(({line:i})=>(e.
get(i)??[]).filter(a=>a.gap===o)[r]);Xs(s.map(Ys),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function lc(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,l=s.column??i.column??e.findLastIndex(h=>h.left<=Math.min(s.near,i.near)),[c,m]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,rc(e[l],c,m)),r.room=r.edge-2-yr(e[l-1],c,m);let u=Math.round(Math.min(s.at,i.at)),g=n.get(u)??[];
n.set(u,g),r.lane=g.findIndex(h=>h.every(w=>w.bottom<c||w.top>m)),r.lane<0&&(r.lane=g.push([])-1),g[r.lane].push({top:c,
bottom:m}),r.lanes=g}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var cc=4,up=[20,18,16,14,13,12,11,10,9,8,7],Zs=34,mp=72,pp=150,fc=26,dp=[1,.7,.4],uc=.75,ti=1.6;function hp(t,e){let n=t.
reduce((s,i)=>s+qt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+qt(s)/2)/n*e))].
push(s),r+=qt(s);return o}function gp(t,e,n,o,r){to(e*S.name);let s=t.map(b=>S.name*Math.max(...b.map(x=>Lt(ce(x))))),i=t.
map(b=>hp(b,n)),a=i.flat().map(b=>({text:S.line*b.reduce((x,N)=>x+ce(N).length,0),white:ye*r*b.length})),l={text:s.reduce(
(b,x)=>b+x,0),white:S.mark*t.length+r*(fc+Zs*(t.length-1))},c=t.flat().filter(b=>tn(ce(b))).length,m=ne()/S.name,u=Math.
min(o.width/(l.text+l.white),...a.map(({text:b,white:x})=>o.height/(b+x)),ti),g=a.map(({text:b,white:x})=>(o.height-m*b)/
x),h=.999*Math.min((o.width-m*l.text)/l.white,...g,m),w=Math.max(...a.map(({text:b,white:x})=>b+x));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:w,cut:c,readable:m,scale:u,least:h}}function wp(t,e,n){let o=(g,h)=>g.reduce((w,b)=>h(
b)>h(w)*1.01?b:w),r=g=>dp.flatMap(h=>up.map(w=>gp(t,w,g,e,h))),s=Array.from({length:n},(g,h)=>r(h+1)).flat(),i=Math.min(
...s.map(({cut:g})=>g)),a=s.filter(({cut:g})=>g===i),l=({part:g,scale:h,readable:w})=>g===1&&h>=w,c=({scale:g,readable:h})=>g>=
h;for(let g of[l,c,xr]){let h=a.filter(g),[w]=h,b=h.filter(({many:x,part:N})=>x===w.many&&N===w.part);if(w)return o(b,x=>g===
xr?x.least:x.scale)}let m=a.filter(({many:g})=>g===1),u=m.filter(({across:g,readable:h})=>(g.text+mc()*g.white)*h<=e.width);
return u.length?o(u,({high:g})=>1/g):o(m.filter(({part:g})=>g===1),({scale:g})=>g)}function mc(){return q.printing||st()?
1:uc}function xr({scale:t,readable:e,least:n}){return t<e&&n>=uc*e}function pc(t,e){let n=tr();if(!n.length)return 0;let o={
...S},r=wp(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:m}=r,u=t.width/(m.text+m.white+(mp-Zs)*(n.length-1)),g=q.
printing?r.scale:Math.min(r.scale,Math.max(1,u)),h=xr(r)?r.least:mc()*r.readable,[w,b]=xr(r)||!q.printing&&g<r.readable?
[h,r.readable/h]:[g,1];to(s*S.name),Object.assign(S,{row:ye*a,grown:b});let x=Math.max(...c.flat().map(Y=>Y.reduce((ot,G)=>ot+
qt(G),0))),N=(t.width/w-m.text*b-m.white)/Math.max(1,n.length-1),E=Math.min(pp,Zs*a+Math.max(0,N)),A=i>1?t.height/w:Math.
max(x,Math.min(t.height/w,o.height)),z=fc*a;return n.forEach((Y,ot)=>{let G=new Map(Y.map(lt=>[lt,(B.get(lt).y-o.top)/o.
height*A*i]));c[ot].forEach((lt,rt)=>{let Bt=0,se=lt.map(de=>(Bt+=qt(de),Bt-qt(de)/2)),So=Xs(lt.map((de,vt)=>G.get(de)-se[vt]),
0,{low:rt*A,high:(rt+1)*A-Bt});lt.forEach((de,vt)=>B.set(de,{x:z+S.mark/2,y:So[vt]+se[vt]}))}),z+=S.mark+l[ot]*b+E}),Object.
assign(S,{left:0,top:0,width:z-E,height:A*i}),i}var dc=150,hc=120,yp=60,yc=S.text,gc=[S.text/S.name,12,14,16,18,20];function bc(){let t=Fl(),e=new Set,n=new Map,o=at()!==
"overview"||T.entities.size<=dc,r=o?new Set:Is(),s=new Map,i=W&&W.entities.size<=dc?W.entities:new Set;for(let a of T.entities){
let l=dt.get(a);!o&&!s.has(l)&&s.set(l,kn(l,r));let c=o?null:s.get(l);if((c===null||i.has(a))&&e.add(a),c===null)continue;
n.has(c)||n.set(c,{count:0,fills:new Map});let m=n.get(c),{fill:u}=pt(a);m.count+=1,m.fills.set(u,(m.fills.get(u)??0)+1)}
gl({names:e,groups:n,opened:r,narrowed:t}),Ce()}function Ce(t=1){B.clear();let e=Yo(),n=e.id==="columns";Object.assign(S,
{left:0,top:0,width:e.width,height:e.height}),to(bp()),Object.assign(S,{row:ye,grown:1});let o=M.narrowed||q.printing||tt.
size&&!n?M.names:new Set(L.keys());for(let i of o){let{at:a}=L.get(i);B.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;ft()?
Sp():M.narrowed&&n?vp():!n&&!tt.size&&xp();let s=M.narrowed||io()||tt.size&&!M.groups.size;(s||!(n||tt.size))&&wc(o),n&&
!ft()&&(r=pc(Zn??S,t));for(let i of o)M.names.has(i)||B.delete(i);for(let i of M.groups.keys())B.set(ut(i),{x:tt.get(i).
x,y:tt.get(i).y});for(let[i,a]of xt)B.has(i)&&B.set(i,a);return s&&(xt.size||o!==M.names)&&wc(M.names),r}var ei={key:"",
width:yc};function bp(){let t=tt.size?M.names:L;if(t.size>Zo)return yc;let e=`${$} ${Dt.version} ${tt.size?[...t.keys()].
join(" "):""}`;if(ei.key!==e){let n=gc.map(o=>[...t.keys()].filter(r=>tn(Ze(Q(r),o))).length);Object.assign(ei,{key:e,width:gc[n.
indexOf(Math.min(...n))]*S.name})}return ei.width}function xp(){let t=[...B].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({
id:e,x:n,y:o,wide:S.mark+Lt(ce(e))*S.name+ye,high:Math.max(qt(e),2.4*L.get(e).size+ye)}));for(let e=0,n=!0;n&&e<yp;e+=1)
n=!1,t.forEach((o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(
s.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:["y",a],m=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=m,s[l]+=m}});for(let{
id:e,x:n,y:o}of t)B.set(e,{x:n,y:o})}function io(){return M.names.size>0&&!M.groups.size&&M.names.size<=L.size/2}function kp(t){
let e=t.map(s=>s.reduce((i,a)=>i+qt(a),0)),n=S.mark+S.text+62,o=t.length*n/Math.max(1,C.clientWidth)*C.clientHeight*.94,
r=Math.max(0,...e,Math.min(o,hc*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(hc-S.line,(r-
e[i])/s.length):0,l=(r-e[i]-a*s.length)/2;for(let c of s){let m=qt(c)+a;B.set(c,{x:S.mark/2+i*n,y:l+m/2}),l+=m}})}function vp(){
kp(tr())}function Sp(){let t=new Map(B),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=ft(),[o,r]=[S.mark+S.text+
40,92],s=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,c)=>{B.set(l,{x:S.mark/2+(c+(s-i.size)/
2)*o,y:a*r})}))}function wc(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...B.get(a),half:qt(a)/2,wide:Lt(ce(a))*S.
name*S.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),o=n(e.map(({x:a})=>a))-S.mark,r=n(e.map(({y:a,half:l})=>a-l))-ye,
s=-n(e.map(({x:a,wide:l})=>-a-S.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+ye;Object.assign(S,{left:o,top:r,width:s-o,
height:i-r})}var Re=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&kt(e,n))}};function kt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function An(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function ni({left:t,right:e,top:n,bottom:o}){return An(
(t+e)/2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function rn(t,e,n){return An(t,e,0,n,n)}function ao(t,e){if(!kt(t,e))return!1;let[n,o]=[
e.x-t.x,e.y-t.y],r=(i,a,l)=>i.wide*Math.abs(i.cos*a+i.sin*l)+i.high*Math.abs(i.cos*l-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=
r(t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function lo(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function $e(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var xc=.42,kc=16;function vc(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[m,u]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(m+u)/((2*u+m)/l+(u+2*m)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],m=(Math.abs(r[i])+Math.abs(r[i+1]))*xc,u=m>Math.abs(a)?Math.abs(
a)/m:1,g=(c.x-l.x)*xc;s.push(l.x+g,l.y+r[i]*u*g,c.x-g,c.y-r[i+1]*u*g,c.x,c.y)}return s}function Sc(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,m,u)=>[m+(u-m)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function Mc(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function Oc(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Mp(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Ec(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=kc;o+=1){let r=e[e.
length-1],{x:s,y:i}=Mp(t,n,o/kc);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function co(t){return t.pieces??=
Ec(t.along),t.pieces[t.pieces.length-1].far}function zt(t,e){let n=e*co(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function oi(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=lo(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Pe(t,e,n){
let o=oi(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Ec(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],m=l**2+c**2,u=m?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/m)):0;r=Math.min(r,Math.hypot(e.x-i.x-u*l,e.y-i.y-u*c))}return r<=n?r:1/0}var Op=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],F={},Tc=document.body;function sn(){
let t=getComputedStyle(q.printing?Tc:document.documentElement),e=Op.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);F={dark:!q.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...q.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function oe(){return d.steps!==null&&d.focus!==null?1:q.printing?.4:.15}function Lc(){Tc=document.body.
appendChild(f("div",{class:"on-paper",hidden:""}))}var kr={left:44,right:44,top:34,bottom:50},Ep=29,Tp=16,Lp=[8,12,16,20];function vr(t){return p("groupOf",{names:Et(t),n:M.
groups.get(t)?.count??tt.get(t).count})}function ri(){return Math.max(12,ne())}function Ap(t){return Math.max(Tp,ri()/2*
(Tt(String(t),"600")+.4)/.82)}function Sr(t){let e=new Map,n=[...M.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?
-1:1));for(let[o,{count:r}]of n){let{x:s,y:i}=B.get(ut(o)),a=Math.max(Ap(r)/t,Math.min(Ep*Math.sqrt(r),tt.get(o).radius*
.8)),l={key:o,x:s,y:i,radius:a,type:ri()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function Ic(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!W||W.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=v(
L.get(tt.get(i.key).told[0]).short)||tt.get(i.key).told[0],l=[...o,...r.values()],c=s?[Ze(Et(i.key),12)]:Lp.map(h=>Ze(a,
h)),m=[...c.filter(h=>!tn(h)),...c.filter(tn)].map(h=>Ip(i,h,l,n)).find(h=>h!==void 0);if(!m)continue;let{text:u,lines:g}=m;
r.set(i.key,u),Object.assign(i,{lines:g,textMiddle:u.middle,textTop:u.top,textLeft:u.left,textRight:u.right,textBottom:u.
bottom})}}function Ip(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Lt(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([m,u])=>({key:t.key,middle:m,left:m-s/2,right:m+s/2,top:u,bottom:u+i})).
find(m=>m.left>=S.left-kr.left/o&&m.right<=S.left+S.width+kr.right/o&&m.top>=S.top+6/o&&m.bottom<=S.top+S.height+6/o&&!n.
some(u=>u.key!==t.key&&kt(m,u)));return c&&{text:c,lines:e}}function Nc(t){let e=K();t.save();for(let n of M.opened){let{
x:o,y:r,radius:s}=tt.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=F.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=F.line,t.lineWidth=1/e,t.stroke()}t.restore()}function si(t,e){let n=R.groups.get(e);if(!n)return;let o=K(),
{count:r,fills:s}=M.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=F.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=W&&!Ac(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[u,g]of[
...s].sort(([h],[w])=>h<w?-1:1))t.strokeStyle=u,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*g/r),t.stroke(),a+=
2*Math.PI*g/r;t.strokeStyle=H.at===ut(e)?F.accent:F.soft,t.lineWidth=(H.at===ut(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=F.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
ri()/o,Math.min(16/o,n.radius*.7)),m=2*(n.radius-i)/Math.max(1.4,Tt(l,"600")+.4);le(t,l,n.x,n.y,Math.min(c,m),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=F.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=W&&!Ac(e)?.6:1,t.fillStyle=F.text,n.lines.forEach((u,g)=>le(t,u,n.textMiddle,n.textTop+(g+.5)*n.type*1.15,
n.type))),t.restore()}function Ac(t){if(d.between?.includes(ut(t)))return!0;for(let e of W?.entities??[])if(dt.get(e)===
t||dt.get(e)?.startsWith(`${t}.`))return!0;return!1}function jc(t){for(let[e,n]of R.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Mr(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=F[e],t.fillStyle=F.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function ii(t){let{change:e}=y.get(t);return e?{change:e,...zt(R.lines.get(t),.6),radius:4.6}:
null}function Cc(t,e){let n=ii(e);n&&Mr(t,n.change,n.x,n.y,n.radius)}var Rc=new Set;for(let{object:t,change:e,subject:n}of y.
values())e&&t===null&&Rc.add(n);function ai({id:t,x:e,y:n,radius:o}){let r=L.get(t).change||(Rc.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function $c(t,e){let n=R.names.get(e),o=ai(n);if(!o||(Mr(t,o.change,o.x,o.y,o.radius),
o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=F.removed,t.lineWidth=n.type/14;let{lines:r}=n;r.forEach((s,i)=>{
let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,a),t.lineTo(n.textLeft+Tt(s)*
n.type,a),t.stroke()}),t.restore()}function Pc(t){return k.changes.length&&!t.change?.45:1}var In=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var jp=900,Bc=60;function Dc(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Cp(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:br(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function Wc(t,e,n){let o=new Map([...e.values()].map(h=>[h.id,Dc(h,n)])),r=t.length>jp?[]:
oc([...o.values()]),s=t.map(({id:h,statement:w,place:b,many:x},N)=>{let[E,A]=[o.get(w.subject),o.get(w.object)],z=E.at>A.
at,[Y,ot]=z?[A,E]:[E,A],G=ot.near-Y.far<9&&ot.near-Y.shape>=9?{...Y,far:Y.shape}:Y,lt=ot.near-G.far<9;return{id:h,rank:N,
place:b,many:x,from:G,to:ot,backward:z,arc:lt,loop:G.id===ot.id,ports:[G.mid,ot.mid]}}),i=s.filter(({arc:h})=>!h),a=s.filter(
({arc:h,loop:w})=>h&&!w),l=({from:h,to:w})=>w.at-h.at+Math.abs(w.mid-h.mid);for(let h of[...i].sort((w,b)=>l(w)-l(b)||w.
rank-b.rank))sc(h,r);let c=new Map,m=(h,w,b)=>{let x=`${w} ${h.id}`,N=c.get(x)??{item:h,held:[]};c.set(x,N),N.held.push(
{index:0,step:0,group:0,order:0,...b})};for(let h of i)m(h.from,"far",{line:h,end:0,index:0,step:1}),m(h.to,"near",{line:h,
end:1,index:h.levels.length-1,step:-1});for(let h of a)for(let[w,[b,x]]of[[h.from,h.to],[h.to,h.from]].entries()){let N=x.
mid>b.mid;m(b,"near",{line:h,end:w,group:N?1:-1,order:-x.mid})}Cp(c),lc(a,r);let u=new Map(i.map(h=>[h,ic(h,r)]));for(let h of u.
values())Qs(h);ac(r,u);for(let h of u.values())Qs(h);let g=new Map;for(let h of s){let{from:w,to:b,ports:x}=h,N;h.loop?N=
zc(h):h.arc?N=Sc({x:w.near+1,y:x[0]},{x:b.near,y:x[1]},h.edge-h.reach):N=vc(u.get(h)),h.backward&&(N=Mc(N)),g.set(h.id,n?
N:Oc(N))}return g}function zc({from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.
mid+8+6*e,t.near,t.mid+4]}function Rp(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:m}of n){
let u=((l-t.x)*o+(c-t.y)*r)/s**2;if(u<=.02||u>=.98)continue;let g=((c-t.y)*o-(l-t.x)*r)/s,h=m*1.2+2;Math.abs(g)<Bc+h&&i.
push({off:g,reach:h,share:3*u*(1-u)})}let a=l=>i.every(({off:c,reach:m,share:u})=>Math.abs(c-l*u)>=m);for(let l=0;l<=Bc;l+=
4)for(let c of[l,-l])if(a(c))return c;return 0}function Fc(t,e,{place:n,many:o},r){if(t.id===e.id)return zc({from:Dc(t,!0),
place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,c]=[s/a,i/a],m=(n-(o-1)/2)*14*(t.id<e.id?1:-1),u={x:t.x+l*(t.
radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},g={x:e.x-l*(e.radius*1.2+2),y:e.y-c*(e.radius*1.2+2)};m||(m=Rp(u,g,r.filter(w=>w.
id!==t.id&&w.id!==e.id)));let h=[(g.x-u.x)/3,(g.y-u.y)/3];return[u.x,u.y,u.x+h[0]-c*m,u.y+h[1]+l*m,g.x-h[0]-c*m,g.y-h[1]+
l*m,g.x,g.y]}var $p=2500,an=12,Or=7,Hc=1,Pp=2.5,Bp=400;function qc(t){let e=[...T.statements].filter(a=>{let{subject:l,object:c,isLink:m}=y.
get(a);return m&&t.has(l)&&t.has(c)}),n=e.length>$p,o=new Map,r=(n?e.filter(a=>W?.statements.has(a)):e).map(a=>{let l=y.
get(a),c=JSON.stringify([l.subject,l.object].sort()),m=o.get(c)??[];o.set(c,m);let u={id:a,statement:l,place:m.length,many:0};
return m.push(u),u});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(at()==="columns"||ft())s=Wc(r,t,!ft());else{
let a=r.length<=Bp?[...t.values()]:[];s=new Map(r.map(l=>[l.id,Fc(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s){let c=new In;c.moveTo(l[0],l[1]);for(let m=2;m<l.length;m+=6)c.bezierCurveTo(...l.
slice(m,m+6));i.set(a,{along:l,path:c})}return{lines:i,rest:n}}function fo(t){let e=pt(y.get(t).subject);return F.dark?e.
dark:e.light}function ci(t,e,n){let o=R.lines.get(e),r=y.get(e),s=et(r),i=k.lines[r.holder?"thin":ca.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([ie(r),v(r.said)&&`(${v(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=W&&!n?oe():n?
1:s.structural?.8:.95*Pc(r);let a=r.change&&r.change!=="unchanged"?F[r.change]:F.line;t.strokeStyle=t.fillStyle=n?fo(e):
a||F.line,t.lineWidth=i.width*(n?d.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(
o.path),t.setLineDash([]),s.symmetric||Dp(t,o.along,n?6.5:4.5),r.denied&&(W||(t.globalAlpha=1),Wp(t,o)),Cc(t,e),t.restore()}
function Dp(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(
s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function Wp(t,e){let[n,o,r]=[.48,.5,.52].map(i=>zt(e,
i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=F.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.
y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function Er(t,e,n=Or){let o=[];for(let[s,i]of R.
lines){let a=Pe(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+Pp/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var fi=6,zp=.5,Fp=new Set([1,2]);function uo(t,e,n=null){let o=Math.max(S.name,ne()/t),r=o*(S.line/S.name),s=new Map,i=new Re(
o*10);for(let b of M.names){let x=B.get(b);if(n&&(x.x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let N=Math.
max(L.get(b).size,1.6/t),E=N*1.2,A={id:b,x:x.x,y:x.y,radius:N,type:o,line:r,lines:null,covers:!1,left:x.x-E,right:x.x+E,
top:x.y-E,bottom:x.y+E};s.set(b,A),n||i.add({id:b,left:A.left,right:A.right,top:A.top,bottom:A.bottom})}for(let[b,{x,y:N,
radius:E}]of e)i.add({id:ut(b),left:x-E,right:x+E,top:N-E,bottom:N+E});let a=b=>(b===d.focus||b===d.path?4e6:0)+(W&&W.entities.
has(b)?2e6:0)+(Fp.has(pt(b).column)?1e6:0)+L.get(b).count,l=[...s.keys()].sort((b,x)=>a(x)-a(b)||(b<x?-1:1)),c=at()!=="c\
olumns"&&!n,m=[...new Set([1,.85,.7,.5].map(b=>Math.max(o*b,ne()/t)))],u=new Re(o*4);if(c)for(let{id:b,x,y:N,radius:E}of s.
values())u.add({id:b,left:x-E,right:x+E,top:N-E,bottom:N+E});let g=[],h=0;for(let b of l){let x=s.get(b),N=W!==null&&W.entities.
has(b),E=z=>{for(let Y of _c(x,m,c))if(z(Y)&&(!c||Hp(x,Y,u)))return Y},A=E(z=>!i.hits(z))??(N?E(z=>!g.some(Y=>kt(z,Y))):
void 0);A&&(i.add(A),N&&g.push(A),Gc(x,A),h+=1)}if(h>=Math.min(fi,s.size))return s;let w=[...s.values()].filter(b=>b.lines).
map(b=>({left:b.left,right:b.right,top:b.top,bottom:b.bottom}));for(let b of l.slice(0,4*fi)){let[x]=_c(s.get(b),m,!1);if(!(s.
get(b).lines||w.some(N=>kt(x,N)))&&(w.push(x),Gc(s.get(b),x),s.get(b).covers=!0,w.length>=2*fi))break}return s}function Hp({
id:t,x:e,y:n,radius:o},r,s){let i=(l,c,m,u)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-u,m-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*zp;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.
left,l.right,l.top,l.bottom)<a)}function*_c(t,e,n){let o=ce(t.id),r=Lt(o),s=Math.max(S.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(S.line/S.name),[l,c]=[i*r,a*o.length/2],m=(A,z)=>({id:t.id,type:i,line:a,lines:o,left:A,right:A+l,top:z-c,bottom:z+
c}),u=(n||V.whole)&&t.x+S.mark/2+l>S.left+S.width+6;if(yield m(u?t.x-s-l:t.x+s,t.y),!n)continue;let g=A=>A.left>S.left-6&&
A.right<S.left+S.width+6,[h,w]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],b=t.x-l/2;if(yield*[m(b,h),m(b,w),m(t.x-s-l,t.
y)].filter(g),M.names.size>Zo)continue;let[x,N]=[t.x-t.radius,t.x+t.radius-l];yield*[m(x,h),m(x,w),m(N,h),m(N,w)].filter(
g);let E=t.radius*1.2+2;for(let A of[0,c,-c])yield*[m(t.x+E,t.y+A),m(t.x-E-l,t.y+A)].filter(g)}}function Uc({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Gc(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function ui(t,e,n,o,r){
let s=k.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var Tr=new Set;function ln(t,e){let n=R.names.get(e);if(!n)return;Tr.add(e);let o=pt(e),r=d.focus===e||
d.path===e;t.save(),t.describe?.(D(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?F.row:F.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=W?W.entities.has(e)?1:
oe():T.bare.has(e)?.3:1,ui(t,o.shape,n.x,n.y,n.radius),t.fillStyle=L.get(e).envisaged?F.ground:o.fill,t.fill(),t.lineWidth=
L.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=F.dark?o.dark:o.light,t.stroke(),(r||H.at===e||P.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=F.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke());let{lines:s}=n;s&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=F.text,s.forEach((i,a)=>{le(t,
i,n.textLeft,(n.textTop+n.textBottom)/2+(a-(s.length-1)/2)*n.line,n.type)})),$c(t,e),t.restore()}function Vc(t,e=3){let n=[
...R.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...R.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function re(){let t=K(),e=M.names.size>en,n=`${Fe} ${t} ${$}`;if(R.key===n&&(!R.part||$e(R.part,Gt())))return R;let o=e?
Gt(1):null,r=Sr(t),s=uo(t,r,o);return Ic(r,s,t),ua({key:n,part:o,names:s,groups:r,words:[],...qc(s)}),R}var ve={left:24,right:10,top:8,bottom:8},Kc=1.7,qp=.8,Yc=8,tf=300,_p="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function pi(t){let{x:e,y:n,radius:o}=tt.get(t);wi({left:e-o,top:n-o,width:2*o,height:2*o})}function ef({
x:t,y:e}){let n=nr({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=C.clientWidth&&n.y<=C.clientHeight}function Ir(t){let e=nr(B.get(
t));e.x>=30&&e.y>=20&&e.x<=C.clientWidth-30&&e.y<=C.clientHeight-20||(V.whole=!1,fn({position:B.get(t),scale:K()}))}function Lr(){
return nf(j(_p))}function nf(t){let e=C.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>kt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function of(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<C.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,C.clientHeight-n+4);return e}function di(){let t=C.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=O("details").getBoundingClientRect();
return!st()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function hi(t,e,n){
let o=C.clientWidth-e.left-e.right,r=C.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function rf(){if(q.printing)return ti;if(M.narrowed||!io())return Kc;let{width:t,height:e}=Yo();
return Math.min(Kc,Math.max(1,Math.min(C.clientWidth/t,C.clientHeight/e)))}function Gp({scale:t,position:e}){let n=Lr();
if(!n.length||M.names.size>en)return[];let o=Sr(t),r=[...uo(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+C.clientWidth/2,right:(i-e.x)*t+C.clientWidth/2,top:(a-e.y)*t+C.clientHeight/2,bottom:(l-e.y)*t+C.clientHeight/
2}));return n.filter(s=>r.some(i=>kt(i,s)))}function cn(){V.whole=!0;let t={...M.groups.size?kr:ve};if(q.printing){Xc(hi(
S,t,rf()));return}if(M.narrowed){let o=di();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=C.clientHeight-o.bottom,
t.right+=C.clientWidth-o.right)}let e=Jc(t);if(!e)return;let n=of(Gp(e));Xc(n.top||n.bottom?Jc({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function Jc(t){let e={width:C.clientWidth-t.left-t.right,height:C.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(xt.size||eo(e),Ce(),hi(S,t,rf()))}function Xc(t){t&&(fe(),Ft(),je(t))}
function gi(){V.asOpened=!1,cn()}function mi(){return ne()/(S.name*S.grown)}function Qc(t){return[...uo(t,new Map).values()].
filter(({lines:e})=>e).length}function ue(){if(cn(),V.asOpened=!0,M.groups.size||!M.names.size||M.names.size>tf)return;let t=K(),
e=mi(),n=M.names.size*(at()==="columns"?1:qp);if(t>=e||Qc(t)>=n)return;V.whole=!1;let o=Array.from({length:Yc-1},(a,l)=>t*
(e/t)**((l+1)/Yc)),s=S.grown>1||M.narrowed&&at()==="columns"&&!ft()?e:o.find(a=>Qc(a)===M.names.size)??e,i=M.narrowed?di():
{left:0,top:0,right:C.clientWidth,bottom:C.clientHeight};je({...sf(s,i,M.narrowed?d.focus:null),animation:!1})}function Ar(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=B.get(t);return s-e>S.mark/2&&s+S.mark/2+S.text*S.grown<=o&&i-n>S.line&&i+S.
line<r}function Up(t){let e=0;for(let n of M.names)Ar(n,t)&&(e+=3+L.get(n).count+(W?.entities.has(n)?1e3:0));return e}function sf(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:S.mark,y:2*S.line},i=[...new Set([n,...W?[...W.entities].slice(0,
60):[],...Ie(60)])].filter(x=>M.names.has(x)).map(x=>B.get(x)),a=(x,N,E,A,z)=>E+2*z<=A?N+(E-A)/2:Math.max(N-z,Math.min(x,
N+E+z-A)),l=a(S.left-r.x/2,S.left,S.width,o.x,r.x/2),m=at()==="columns"&&n===null?[l]:i.flatMap(({x})=>[x-r.x,x+S.mark+S.
text*S.grown-o.x]).map(x=>a(x,S.left,S.width,o.x,r.x)),u=i.flatMap(({y:x})=>[x-r.y,x+r.y-o.y]).map(x=>a(x,S.top,S.height,
o.y,S.line)),g=null;for(let x of new Set(m))for(let N of new Set(u)){let E={left:x,top:N,right:x+o.x,bottom:N+o.y};if(n!==
null&&!Ar(n,E))continue;let A=Up(E);(!g||A>g.weight)&&(g={weight:A,left:x,top:N})}let h=B.get(n)??{x:S.left+S.width/2,y:S.
top+S.height/2},{left:w,top:b}=g??{left:h.x-o.x/2,top:h.y-o.y/2};return{scale:t,position:{x:w+(C.clientWidth/2-e.left)/t,
y:b+(C.clientHeight/2-e.top)/t}}}function af(t){if(!M.names.has(t))return;let e=K(),n=V.whole&&e>mi()*.8?e:Math.max(e,mi()),
o=di(),[r,s]=[_t({x:o.left,y:o.top}),_t({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=st()&&(o.right<
C.clientWidth||o.bottom<C.clientHeight);V.whole&&n===e&&!a||n===e&&Ar(t,i)&&[...W?.entities??[]].every(l=>!M.names.has(l)||
Ar(l,i))||(V.whole=!1,fn(sf(n,o,t)))}function fn(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||B.size>
en;V.asOpened=!1,je({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function Nr(t){V.whole=!1,fn({scale:Math.
min(6,Math.max(.005,K()*t))})}function wi(t){let e=hi(t,{left:10,right:10,...of(Lr())},1.3);e&&(V.whole=!1,fn(e))}function Zc(t){
let e=Gt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,m]=[_t({x:s,y:a}),_t({x:i,y:l})];return{left:c.x,right:m.x,
top:c.y,bottom:m.y}}),[o,r]=[0,0];for(let s of R.names.values()){let i=s.lines?Uc(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!$e(e,i)||n.some(a=>kt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Vp(){let t=O("beyond-view"),e=!q.
printing&&!xt.size&&at()!=="overview"&&R.names.size<=tf,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=i?p(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){n({beyond:0,unnamed:0});
return}n(Zc(Lr())),t.hidden||n(Zc([...Lr(),...nf([t])]))}function lf(){$t("afterDrawing",Vp),$t("zoom",()=>{V.whole=!1,V.
asOpened=!1}),$t("dragEnd",()=>{P.byFinger||(V.asOpened=!1)}),$t("resize",()=>requestAnimationFrame(()=>{q.printing||(V.
asOpened?ue():V.whole&&cn())})),new MutationObserver(()=>{V.asOpened&&M.narrowed&&!q.printing&&ue()}).observe(O("details"),
{attributeFilter:["data-open"]})}function cf(t){let e=O("details").getBoundingClientRect();re();let[n]=d.lines,o=B.get(t)??
(R.lines.has(n)?zt(R.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[nr(o),C.getBoundingClientRect(),K()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,m={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},u=c&&a+
3*an>e.left?a-m.across:0,g=!c&&l+3*an>e.top?l-m.down:0;if(!u&&!g)return;let{x:h,y:w}=Ne();V.whole=!1,fn({scale:i,position:{
x:h+u/i,y:w+g/i}})}var Kp=7,Yp=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Jp=3,Xp=1,Qp=1.6,Zp=5.5,Nn=[],mo=new Map;function uf(){let t=M.
opened,e=new Map,n=r=>{if(M.names.has(r))return r;let s=dt.get(r);return e.has(s)||e.set(s,ut(kn(s,t))),e.get(s)},o=new Map;
if(M.groups.size)for(let r of T.statements){let s=y.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(M.names.has(
i)&&M.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[m,u]=l<c?[l,c]:[c,l],g=o.get(m);g||o.set(m,g=new Map);
let h=g.get(u);h||g.set(u,h={one:m,other:u,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),h.ids.push(r),h.strong||=
W!==null&&W.statements.has(r)}Nn=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),td()}function td(){mo=new Map;for(let t of Nn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=mo.
get(e)??[];mo.set(e,n),n.push(t),t.drawn||=n.length<=(L.has(e)?Xp:Jp)}}}function*jr(){for(let t of Nn)(t.drawn||t.one===
H.at||t.other===H.at)&&(yield t)}function mf({ids:t}){return Math.max(Qp,Zp*(t.length/Nn[0].ids.length))}function ff(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Cr(t){return t.among!==R.groups&&Object.assign(t,{among:R.groups,course:ed(t,K())}),t.course}
function ed({one:t,other:e},n){let[o,r]=[B.get(t),B.get(e)],s=[...R.groups.values()].filter(({key:u})=>ut(u)!==t&&ut(u)!==
e),i=u=>s.filter(g=>Pe(u,g,g.radius+Kp/n)<1/0),a=ff(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:u})=>u)),m={course:a,
many:l.length};for(let u of Yp){if(!m.many)break;let g=ff(o,r,u*c),h=i(g).length;h<m.many&&(m={course:g,many:h})}return m.
course}function pf(t){let e=K();t.save();let n=[...jr()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.(_s(o)),t.strokeStyle=o.strong?d.between===null?F.line:F.accent:F.bundle,t.globalAlpha=W&&!o.strong?oe():1,t.
lineWidth=(mf(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Cr(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function df(t,e,n){let o={bundle:null,distance:1/0};for(let r of jr()){let s=(e+mf(r)/2)/n,i=Pe(Cr(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var nd=60,od=40,rd=7,sd=.9,id=.93,ad=.35;function ld(t){let e=new Re(t);for(let n of R.names.values()){let o=n.radius*1.2+
(n.id===d.focus||n.id===d.path?5:1);e.add(rn(n.x,n.y,o)),n.lines&&e.add(ni({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=ai(n);r&&e.add(rn(r.x,r.y,r.radius+1))}for(let n of R.groups.values())e.add(rn(n.x,
n.y,n.radius)),n.lines&&e.add(ni({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of R.
lines){let{denied:r}=y.get(n),s=r&&zt(o,.5);s&&e.add(rn(s.x,s.y,8));let i=ii(n);i&&e.add(rn(i.x,i.y,i.radius+1.5))}return e}
function cd(t,e){let n=new Re(e*6);for(let o of t){let r=R.lines.get(o),s=Math.ceil(co(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:l}=zt(r,i/s);n.add({...rn(a,l,e/6),of:o})}}return n}function fd(t,e,n,o){let r=co(t),s=l=>zt(t,l/r),i=[],a=Math.
max(o/2,r/od);for(let l=e+o*.3;l<=r-e-o*.8;l+=a){let[c,m]=[s(l-e),s(l+e)];if(Math.hypot(m.x-c.x,m.y-c.y)<2*e*id)continue;
let u=Math.atan2(m.y-c.y,m.x-c.x),[g,h]=[Math.cos(u),Math.sin(u)],w=[-.5,0,.5].map(z=>s(l+z*e)).map(({x:z,y:Y})=>(Y-c.y)*
g-(z-c.x)*h),[b,x]=[Math.min(0,...w),Math.max(0,...w)];if(x-b>sd*n)continue;let N=(b+x)/2,E=An((c.x+m.x)/2-h*N,(c.y+m.y)/
2+g*N,u,e,n),A=Math.abs(Math.atan2(h,Math.abs(g)));i.push({box:E,cost:Math.abs(l/r-.5)+Math.max(0,A-ad)})}return i.sort(
(l,c)=>l.cost-c.cost).map(({box:l})=>l)}function ud(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>Lt(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function md(t,e,n){let o=[...W?.statements??[]].filter(E=>R.lines.has(E)&&kt(oi(R.lines.get(E)),n));if(o.length>nd)
return[];R.standing??=ld(t*6),String(R.coursed)!==String(o)&&Object.assign(R,{coursed:o,courses:cd(o,t)});let r=R.spots??=
new Map,s=new Map(o.map(E=>[E,It(y.get(E))])),i=[],a=(E,A)=>R.courses.some(E,z=>!A(z.of)&&ao(E,z)),l=(E,A,{rows:z,long:Y},ot)=>{
let G=`${z.length} ${A} ${E}`;return r.has(G)||r.set(G,fd(R.lines.get(E),(Y*A+ot)/2+2,A*.52*z.length,A)),r.get(G)??[]},c=(E,A,z,Y)=>{
let{rows:ot}=z,G=ot.length>1||et(y.get(E)).symmetric?0:A*.75,lt=l(E,A,z,G).find(rt=>$e(n,rt)&&!i.some(Bt=>ao(rt,Bt))&&(rt.
free??=!R.standing.some(rt,Bt=>ao(rt,Bt)))&&!a(rt,Y));return lt&&{...lt,text:s.get(E),rows:ot,type:A,head:G,colour:fo(E),
ids:[]}},m=(E,A)=>s.get(E)===s.get(A)&&fo(E)===fo(A),u=E=>[y.get(E).subject,y.get(E).object],g=E=>A=>m(E,A)&&String(u(E))===
String(u(A)),h=E=>A=>m(E,A)&&u(E).some((z,Y)=>z===u(A)[Y]),w=E=>co(R.lines.get(E))-Tt(s.get(E),"italic")*t,b=o.sort((E,A)=>w(
E)-w(A)),x=[...new Set([t,e])],N=[g,h].flatMap(E=>x.flatMap(A=>[0,1].map(z=>({lets:E,letters:A,way:z}))));for(let{lets:E,
letters:A,way:z}of N)for(let Y of[...b]){let ot=ud(s.get(Y))[z];if(!ot||!b.includes(Y))continue;let G=c(Y,A,ot,E(Y));if(!G)
continue;let lt=rt=>R.courses.some(G,Bt=>Bt.of===rt&&ao(G,Bt));G.ids=b.filter(rt=>rt===Y||g(Y)(rt)||E(Y)(rt)&&lt(rt)),b=
b.filter(rt=>!G.ids.includes(rt)),i.push(G)}return i}function yi(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(
1).match(/../g)??[]).map(n=>parseInt(n,16))}function hf(t){let[e,n,o]=yi(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/
1.055)**2.4);return .2126*e+.7152*n+.0722*o}function pd(t){let[e,n]=[yi(t),yi(F.text)],o=hf(F.ground);for(let r=0;r<1;r+=
.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[hf(s),o].sort((l,c)=>l-
c);if((a+.05)/(i+.05)>=rd)return s}return F.text}function gf(t,e,n,o){R.words=md(e,n,o);for(let r of R.words){t.save(),t.
translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.PI:r.turn),t.fillStyle=F.ground,t.globalAlpha=.92,
t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=pd(r.colour),t.textAlign=
"center",t.textBaseline="middle",r.rows.forEach((i,a)=>{le(t,i,(s?1:-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,
"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.moveTo(a,0);for(let l of[-1,1])t.lineTo(a-i*r.head*.8,l*
r.head*.36);t.closePath(),t.fill()}t.restore()}}var dd="http://www.w3.org/2000/svg";function nt(t,e={},...n){let o=document.createElementNS(dd,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?mt(s):s);return o.append(...n),o}function mt(t){return String(Math.
round(t*100)/100)}function un(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var wf={M:2,L:2,C:6},hd=100,Vt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},gd={middle:.35,
top:.8,hanging:.8,bottom:-.2},wd={center:"middle",right:"end",end:"end"},Se=class{fillStyle=Vt.fillStyle;strokeStyle=Vt.
strokeStyle;lineWidth=Vt.lineWidth;lineJoin=Vt.lineJoin;lineCap=Vt.lineCap;globalAlpha=Vt.globalAlpha;font=Vt.font;letterSpacing=Vt.
letterSpacing;wordSpacing=Vt.wordSpacing;textAlign=Vt.textAlign;textBaseline=Vt.textBaseline;constructor(e){this.area=e,
this.drawing=nt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
Vt);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,m=4/3*Math.tan(c/4),u=(g,h)=>{let[w,b]=[o*(Math.cos(g)-h*Math.
sin(g)),r*(Math.sin(g)+h*Math.cos(g))];return[e+w*Math.cos(s)-b*Math.sin(s),n+w*Math.sin(s)+b*Math.cos(s)]};this.lineTo(
...u(i,0));for(let g=0;g<l;g+=1){let[h,w]=[i+g*c,i+(g+1)*c];this.bezierCurveTo(...u(h,m),...u(w,-m),...u(w,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+wf[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>hd&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+wf[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>mt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(lo),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${mt(l)} ${mt(c)}`).join(" ")).join("");this.write(nt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return Xn(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),m=this.measureText(e).width*this.place.
scale,u=wd[this.textAlign]??null,g=-(u==="middle"?m/2:u?m:0),{turn:h}=this.place,w=An(c.x+(g+m/2)*Math.cos(h),c.y+(g+m/2)*
Math.sin(h),h,m/2,r*.8);this.write(nt("text",{x:c.x,y:c.y+r*(gd[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:m,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":u,transform:h?`rotate(${mt(h*180/Math.PI)} ${mt(c.x)} ${mt(
c.y)})`:null},un(e)),w)}write(e,n){if(!kt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?lo(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=nt("g",{},nt("title",{},un(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var yd=3e3,bd=120,mn=null,bi;function yf(t){if(t instanceof Se){xd(t);return}let e=Gt(),n=K();if(mn!==null&&mn.version===
Fe&&Math.abs(mn.scale-n)<n*.001&&$e(mn.part,e)||(clearTimeout(bi),q.printing||(bi=setTimeout(kd,bd))),mn===null)return;let{
part:r,canvas:s}=mn;t.save(),t.globalAlpha=W?oe():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function bf(){return[...T.statements].map(t=>y.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&M.names.has(e)&&M.names.
has(n))}function xd(t){let e=new In;for(let{subject:n,object:o}of bf())e.moveTo(B.get(n).x,B.get(n).y),e.lineTo(B.get(o).
x,B.get(o).y);t.save(),t.globalAlpha=W?oe():.4,t.strokeStyle=F.line,t.lineWidth=.7/K(),t.stroke(e),t.restore()}function kd(){
let t=Gt(.5),e=K(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=F.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:Fe},s=bf(),i=0,a=()=>{if(r.version===Fe){o.beginPath();for(let l=Math.min(s.length,i+yd);i<
l;i+=1){let[c,m]=[B.get(s[i].subject),B.get(s[i].object)];Math.max(c.x,m.x)<t.left||Math.min(c.x,m.x)>t.right||Math.max(
c.y,m.y)<t.top||Math.min(c.y,m.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(m.x,m.y))}if(o.stroke(),i<s.length){bi=setTimeout(
a);return}mn=r,wt()}};a()}function vd(t,e){for(let[n,o]of R.names)o.lines&&!Tr.has(n)&&kt(o,e)&&ln(t,n)}function Sd(t){let e=new Map;for(let[n,o]of R.
names){if(o.lines)continue;let{fill:r}=pt(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=W?oe():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of R.names)o.lines&&!o.covers&&ln(t,n);for(let n of M.groups.keys())si(t,n)}function Md(t){re(),Tr.clear(),Nc(
t),pf(t),R.rest&&yf(t);for(let e of R.lines.keys())(!W||!W.statements.has(e))&&ci(t,e,!1)}function Od(t){yl()?vd(t,Gt()):
Sd(t);for(let[r,s]of R.names)s.covers&&ln(t,r);if(H.at!==null&&M.names.has(H.at)&&ln(t,H.at),!W){R.words=[];return}for(let r of W.
statements)R.lines.has(r)&&ci(t,r,!0);for(let r of W.entities)ln(t,r);let e=_t({x:3,y:3}),n=_t({x:C.clientWidth-3,y:C.clientHeight-
3}),o=ne()/K();gf(t,Math.max(S.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function xf(){vl({radiusOf:t=>tt.get(
Pt(t))?.radius??L.get(t).size,draw:(t,e)=>{let n=Pt(e);n===null?ln(t,e):si(t,n)}}),$t("beforeDrawing",Md),$t("afterDrawi\
ng",Od)}function Be(t){I({open:[...d.open.filter(e=>e!==t),t]}),Z(p("groupOpened",{names:Et(t)}))}function kf(t){let e=o=>o!==null&&
(dt.get(o)===t||dt.get(o)?.startsWith(`${t}.`)),n=d.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));I({open:n,...e(d.focus)||
e(d.path)?it:{}}),Z(xi())}function xi(){return p(M.groups.size===1?"oneGroup":"someGroups",{n:M.groups.size,names:er()})}var vf;function Kt(t){let e=ht.open?U(".told",HTMLElement,ht):O("told");ht.open||Z(t),e.textContent=t,clearTimeout(vf),vf=
setTimeout(()=>{e.textContent=""},6e3)}var ht=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function Yt(t,e,n=[]){
ht.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>ht.close()},p("close")),f("span",{class:"told",role:"status"}))),ht.open||ht.showModal()}
function Rr(t,e,n=[],o=[]){let r=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);Yt(t,[...n,r],o),
r.select()}function Sf(){ht.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(ht,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Mf(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Of(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var ki=3;function Ef(t){return t.length<2?t.join(""):p("listed",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}function Ed(t){
let e=t.map(r=>y.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...k.modalities.map(({id:r,label:s})=>({n:n.filter(({
modality:i})=>i===r).length,words:v(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:p("someonesView")},{n:e.
filter(({denied:r})=>r).length,words:p("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}function Si(t,e){
return t===e?Qt(t,"oneStatement","someStatements"):p("statementsOf",{n:t,all:e})}function Td(t){let e=new Map;for(let r of t.
statements){let{subject:s,object:i}=y.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(a,(e.get(a)??0)+
1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>Q(r)).sort();return n>
1&&o.length<=ki?p("mostOften",{names:Ef(o),n}):""}function Ld(t){let e=t.map(n=>y.get(n).change);return k.changes.map(({
id:n,label:o})=>({n:e.filter(r=>r===n).length,words:v(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n})`)}function Tf(t){
return t.charAt(0).toLowerCase()+t.slice(1)}function Ad(t){return Rt()?`${Rt()}: ${Tf(t)}`:t}function Lf(t){let{focus:e,
path:n}=d,o=e!==null&&n!==null&&ft(),r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||y.get(c).subject===r||y.get(c).
object===r,i=t.statements.filter(s),a=Si(we(i).statements,we([...y.keys()].filter(s)).statements),l=o?p("takeBetween",{statements:a,
from:D(e),to:D(n)}):r!==null?p("takeAbout",{statements:a,name:D(r)}):[p("takeAll",{statements:a}),Td(t)].filter(Boolean).
join(", ");return Ad(`${[l,Ef(k.changes.length?Ld(i):Ed(i))].filter(Boolean).join(": ")}.`)}function Af(){let t=O("lead");
return(t.querySelector(`.${$}`)??t).textContent??""}function vi(t){return t===null?void 0:ct.get(t).find(e=>y.get(e).subject===
t&&y.get(e).days?.time==="deadlineTime")}function Id(t,e,n){let o=e.map(u=>y.get(u)),[r]=o,s=o.some(({subject:u})=>u!==r.
subject)||r.object===n,i=[...new Set(o.map(u=>s?u.subject:u.object))],a=i.slice(0,ki).map(u=>{if(u===null)return v(r.value);
let g=vi(u),h=g===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(g)}"]`);return g===void 0||!h?Q(u):`${Q(
u)} (${[h.firstChild?.textContent,Ct(g)].filter(Boolean).join("; ")})`}),l=i.length-ki,c=s?r.object:r.subject,m=[...a,...l>
0?[p("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[Q(c)],It(r,s),m].join(" ")}function Nd(t,e){let n=e.
some(o=>vi(y.get(o).object)||vi(y.get(o).subject));return[y.get(e[0]).denied,!n,/density-\d/.test(t.className),!t.closest(
".what")].map(Number).join("")}function If(t,e){let o=[...t.querySelectorAll(".lane > .what > .trunk, .lane > .who > .tr\
unk")].flatMap(c=>{let u=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(g=>y.has(g));return u.length?
[{ids:u,rank:Nd(c,u)}]:[]}).sort((c,m)=>c.rank<m.rank?-1:+(c.rank>m.rank))[0]?.ids??[],r=Tf(t.querySelector(".lane .abse\
nt")?.textContent?.trim()??""),s=[...new Set(o.flatMap(c=>[v(y.get(c).said),Ct(c)]).filter(Boolean))].join("; "),i=p(k.sources.
length>1?"takeLaneSources":"takeLane",{name:Q(e)}),a=[o.length?Id(t,o,e):"",r].filter(Boolean).join("; "),l=a?`${i}${s&&
` (${s})`}: ${a}.`:`${Q(e)}.`;return Rt()?`${Rt()}: ${l}`:l}function Nf(){return ho({...pn(),groups:new Set})}function pn(){return{names:new Set([...T.entities].filter(t=>!T.bare.has(
t))),drawn:new Set(M.names),groups:new Set(M.groups.keys()),statements:[...T.statements]}}function $r(){return k.sources.
length?k.sources.length>3?p("sources",{n:k.sources.length}):k.sources.map(t=>Oi(t)).join("; "):""}function Oi(t){return[
v(t.title),v(t.age)&&`(${v(t.age)})`].filter(Boolean).join(" ")}function po(){return location.protocol.startsWith("http")}
function jf(){return po()?location.href:""}function jn(){let{iri:t,version:e}=k.dataset;return[e&&p("version",{version:e}),
t].filter(Boolean).join(", ")}function Mi(){let{focus:t,path:e,steps:n}=d;return t===null?"":e!==null&&ft()?p("partBetwe\
en",{from:D(t),to:D(e)}):!M.narrowed||!T.entities.has(t)?"":p(n===1?"partAround":"partFartherAround",{name:D(t),n:n??""})}
function jd(){return!W||M.narrowed?"":d.focus!==null?p("altFocus",{name:D(d.focus)}):d.lines.length?p("altLines",{statements:[
...W.statements].map(t=>ie(y.get(t))).join("; ")}):""}function ho(t){return[v(k.title),Ei(t)].filter(Boolean).join(" \xB7 ")}
function Ei(t){return[Mi(),Br(),...k.notes.map(v),Rt(),t.groups.size?p(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:er()}):"",p("shown",{names:t.names.size,allNames:L.size,...we(t.statements)}),jn()&&`${p("dataset")}: ${jn()}`,
jf()].filter(Boolean).join(" \xB7 ")}function Pr(t){return[Br(),...k.notes.map(v),Rt(),Si(t,y.size),jn()&&`${p("dataset")}\
: ${jn()}`,jf()].filter(Boolean).join(" \xB7 ")}function Br(){return $r()&&`${p("source")}: ${$r()}`}function Cd(t){return[
...t.groups].sort((e,n)=>M.groups.get(n).count-M.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function Dr(t){let{statements:e,
made:n}=we(t.statements),o=new Map;for(let s of t.statements){let{subject:i,object:a}=y.get(s);for(let l of new Set([i,a]))
t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${Q(
s)} (${i})`);return[p("altShown",{title:v(k.title),names:Qt(t.names.size,"oneName","someNames"),statements:Qt(e,"oneStat\
ement","someStatements"),made:n}),Mi()&&p("altPart",{part:Mi()}),jd(),t.groups.size?p("altGroups",{groups:Cd(t).map(Et).
join("; ")}):"",r.length?p("altMost",{names:r.join("; ")}):"",$r()&&p("altSource",{source:$r()}),Rt()&&`${Rt()}.`].filter(
Boolean).join(" ")}var Wr=16/2.54*72,Cn=7,yt=10,zr=Math.floor(Qe*Wr/Cn)-1;function Li(t){let e=new Set([...t.drawn].map(u=>L.get(u).class)),
o=k.families.flatMap(u=>u.classes.map(g=>g.id)).filter(u=>e.has(u)).map(u=>{let g=Jt.get(u)??zn;return{text:v(g.label),draw:(h,w,b,x)=>Cf(
h,g,!1,w,b,x)}});[...t.drawn].some(u=>L.get(u).envisaged)&&o.push({text:p("envisaged"),draw:(u,g,h,w)=>Cf(u,zn,!0,g,h,w)});
let r=t.statements.filter(u=>R.lines.has(u)).map(u=>y.get(u)),s=k.modalities.filter(({id:u})=>r.some(g=>!g.holder&&g.modality===
u)).map(({label:u,line:g})=>({text:v(u),wide:!0,draw:(h,w,b,x)=>Ti(h,k.lines[g],!1,w,b,x)}));r.some(u=>u.holder)&&s.push(
{text:p("someonesView"),wide:!0,draw:(u,g,h,w)=>Ti(u,k.lines.thin,!1,g,h,w)}),r.some(u=>u.denied)&&s.push({text:p("denie\
d"),wide:!0,draw:(u,g,h,w)=>Ti(u,k.lines.solid,!0,g,h,w)});let i=new Set([...t.groups].flatMap(u=>[...M.groups.get(u).fills.
keys()])),a=k.families.map(({label:u,classes:[{id:g}]})=>({label:u,fill:(Jt.get(g)??zn).fill})).filter(({fill:u})=>i.has(
u)).map(({label:u,fill:g})=>({text:v(u),draw:(h,w,b,x)=>Rd(h,g,w,b,x)})),l=new Set([...[...t.drawn].map(u=>L.get(u).change),
...r.map(u=>u.change)]),c=k.changes.filter(({id:u})=>u in Hs&&l.has(u)).map(({id:u,label:g})=>({text:v(g),draw:(h,w,b,x)=>Mr(
h,u,w+x*.5,b,x*.42)}));return[{title:p("changes"),items:c},{title:p("kinds"),items:o},{title:p("groupRims"),items:a},{title:p(
"said"),items:s}].filter(({items:u})=>u.length)}function Cf(t,e,n,o,r,s){let i=s*.44;ui(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?F.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Rd(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function Ti(t,e,n,o,r,s){t.strokeStyle=
F.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
F.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Rf(t,e,n,o){
let r=[""],s=i=>Tt(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function $f(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
F.text,(r,s,i="")=>{for(let a of Rf(r,s,e-2*yt,i))le(t,a,yt,o+s*.775,s,i),o+=s*1.55;return o}}function Pf(t,e,n,o){let r=$f(
t,n,yt/2);return r(v(k.title),o*1.5,"600"),r(Lf(e),o*1.15)}function Bf(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,m="")=>(t.
textBaseline="middle",t.fillStyle=F.text,le(t,l,c,i,r,m),c+Tt(l,m)*r);for(let{title:l,items:c}of Li(e)){let m=a(`${l}:`,
yt,"600")+r;for(let{text:u,wide:g,draw:h}of c){let w=r*(g?3:1.5);m+w+Tt(u)*r>n-yt&&m>yt&&(m=yt,i+=s),t.save(),h(t,m,i,r),
t.restore();let b=Rf(u,r,n-2*yt-w);b.forEach((x,N)=>{N&&(i+=s),a(x,m+w)}),m+=w+Lt(b)*r+r*1.2}i+=s}return i+=r*.2,$f(t,n,
i-s/2)(Ei(e),r)+yt/2}function Ai(t){let e={printing:q.printing,at:H.at};q.printing=!0,H.at=null,sn();try{return t()}finally{q.printing=e.printing,
H.at=e.at,sn()}}function $d(){let t=new Se({left:0,top:0,right:C.clientWidth,bottom:C.clientHeight});return bl(t),t}function Ii({
captioned:t=!0}={}){return Ai(()=>Pd(t))}function Ni({width:t,height:e,title:n,text:o,family:r},...s){return nt("svg",{viewBox:`\
0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:$,"font-family":r.replaceAll('"',"'"),"text-rendering":"geometricPrecisi\
on","aria-labelledby":"title description"},nt("title",{id:"title"},un(n)),nt("desc",{id:"description"},un(o)),nt("rect",
{width:t,height:e,fill:"#fff"}),...s)}function Pd(t){let e=$d(),n=pn(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
yt),i=Math.max(o.top,r.top-yt),a=Math.min(o.right,r.right+yt)-s,l=Math.min(o.bottom,r.bottom+yt)-i,c=Math.ceil(Math.max(
a,t?zr:0)),[m,u]=[0,1].map(()=>new Se({left:0,right:c,top:0,bottom:1/0})),g=Math.max(12,c*(Cn+.5)/Wr),h=t?Math.ceil(Pf(m,
n,c,g)):0,w=Math.ceil(t?Bf(u,n,c,h+l+yt,g):l),b=Dr(n),x=[...R.names.values(),...R.groups.values()].filter(A=>A.lines),N=x.
reduce((A,{type:z})=>Math.min(A,z),1/0)*K();return{root:Ni({width:c,height:w,title:v(k.title),text:b,family:Dt.family},nt(
"clipPath",{id:"frame"},nt("rect",{x:s,y:i,width:a,height:l})),m.drawing,nt("g",{transform:`translate(${mt((c-a)/2-s)} ${mt(
h-i)})`},nt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[nt("path",{d:`M${yt} ${mt(h+l+yt/2)}H${c-yt}`,stroke:"#bbb"}),
u.drawing]:[]),width:c,height:w,top:i,seen:n,text:b,written:x.filter(A=>"id"in A).length,letters:N/c*Wr}}function me(t){
return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function Bd(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Df(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Bd(n.subarray(4,e.length+8))),n}function Dd(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,m])=>Df("iTXt",a(`${c}\0\0\0${$}\0\0${m.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Df("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var Wd=3,Wf=2;async function Rn({root:t,width:e,
height:n,text:o},r=Wd){let s=URL.createObjectURL(new Blob([me(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=f("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return Dd(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:v(k.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function zd(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Me(t,e,n){
await zd(t,e)?Kt(n):Rr(p("copyByHand"),t)}async function Fr(t){let e=Rn(t,Wf);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),Kt(p("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});Yt(p("copyPng"),[f("p",{},p("copyPictureByHand")),n])}catch{Yt(p("copyPng"),[f("p",{},p("tooLarge"))])}}}function Fd(t){
return v(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function Hd(t){let e=[v(t.said),v(t.when)].filter(Boolean).
join("; "),n=Fd(t),r=[(n&&(v(n.citation)||Oi(n)))?.replace(/[.\s]+$/,""),v(t.where)].filter(Boolean).join(", ");return[ie(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${p("dataset")}\
: ${[v(k.title),jn()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function qd(t){let e=f("p",{lang:$},Hd(y.get(
t)));return Me(e.textContent,e,p("copiedStatement"))}function zf(t){return f("button",{type:"button",class:"copy",onclick:()=>qd(
t)},p("copyWithSource"))}function _d(){return Mn().filter(t=>T.statements.has(t))}function Ff(){let t=k.variants.includes(
"plain")?3:void 0,e=d.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>p(r));return e&&o.splice(5,0,Rt()),[[...o.slice(0,t),...n?[p("changes")]:[]],
..._d().map(r=>{let s=y.get(r);return[...[D(s.subject),v(et(s).label),s.object===null?v(s.value):D(s.object),v(s.said),v(
s.when),...e?[Ct(r)]:[],s.quote,bt(s)].slice(0,t),...n?[jl(s)]:[]]})].map(r=>r.map(Mf))}function Hf(){let[t,...e]=Ff(),n=(s,i)=>f(
"tr",{},s.map(a=>f(i,Of(a),a))),o=f("div",{lang:$},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(s=>n(s,"td")))),f("p",{},Nf())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Me(r,o,Qt(e.length,"copiedOneRow","copiedRows"))}function qf(){let t=$==="nl"?";":",",e=Ff().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function De(t,e=D(t)){return L.has(t)?f("button",{type:"button",class:"name",onclick:()=>I({focus:t,lines:[]})},e):f("b",
{},t)}function Gd(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),f("m\
ark",{},o)),n=n.slice(r+o.length))}return f("blockquote",{lang:t.language},e,n)}function ji(t,...e){let n=y.get(t),o=f("\
div",{class:"said"},f(n.denied?"b":"span",{},v(n.said)));for(let s of[v(n.when),Ct(t),bt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",T.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",
{class:r,"data-statement":t},e,o,On(n),Gd(n),zf(t))}function Ci(t,e){return t.object===null?f("b",{},v(t.value)):De(t.subject===
e?t.object:t.subject)}function _f(t,e){return f("div",{class:"statement"},Ci(t,e),f("div",{class:"said"},v(t.why)),t.premises.
map(n=>{let o=y.get(n);return f("div",{class:"said"},`${p("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${v(o.said)}\
 \xB7 ${bt(o)}`)}))}function pe(t){return f("h2",{tabindex:"-1"},t)}function dn(t,e=null){let n=y.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?f("b",{},v(n.value)):De(o?n.subject:n.object);return ji(t,De(o?e:n.subject),f(
"div",{},It(n,o)),r)}function go(t){return f("ul",{class:"choice"},t.map(e=>{let n=y.get(e),o=[D(n.subject),It(n),n.object===
null?v(n.value):D(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>I({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},v(n.said)),bt(n)&&` \xB7 ${bt(n)}`))}))}var Hr=50,We={ids:[],until:Hr};function $i({one:t,other:e}){I({...it,between:[t,e]})}function Ud(t){let e=Pt(t);return e===
null?De(t):f("button",{type:"button",class:"name",onclick:()=>Be(e)},f("span",{class:"unseen"},`${p("openGroup")}: `),Et(
e))}function Vd(t){let e=new Map;for(let n of t){let o=It(y.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Gf(){let t=ro();We.ids!==t&&(We={ids:t,until:Hr});let e=t.slice(0,We.until);return[pe(hr()),
f("p",{class:"hint"},p("endsOf")),f("ul",{class:"counted"},(d.between??[]).map(n=>{let o=M.groups.get(Pt(n));return f("l\
i",{},Ud(n)," ",o?f("span",{class:"count"},p("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},p("\
noneBetween")),t.length?f("h3",{},p("relationsTitle")):null,f("ul",{class:"counted"},Vd(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},p("statementsOf")):null,go(e),e.length<t.length?f("p",{class:"\
more"},p("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:Kd},p("moreRows",{n:Math.min(Hr,t.
length-e.length)}))):null]}function Kd(){let t=We.until;We.until+=Hr,ke(),j("#chosen .choice button")[t].focus(),Z(p("pa\
rtListed",{n:Math.min(We.until,We.ids.length),all:We.ids.length}))}var Ri=new Set;function Uf(t){let e=mo.get(ut(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:Ri.has(t)?"":null},f("summary",
{},p("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${vr(t)}`)),n),r=()=>{if(!o.open){Ri.delete(t);return}Ri.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===ut(t)?s.other:s.one,a=Pt(i),l=a===null?D(i):Et(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>$i(s)},l)," ",f("span",{class:"count"},p(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function $n(){for(let t of j("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===at()));
O("arrange-again").hidden=!xt.size}function Oe(t){let e=K(),n=!P.byFinger&&Er(t,e,Hc).length>0,o=Vc(t,n?0:void 0),r=o===null?jc(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=P.byFinger?Jd(t):{name:o,group:r,lines:Er(t,e)},{bundle:i,distance:a}=s.
name===null?df(t,P.byFinger?an:Or,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<Pe(R.lines.get(s.lines[0]),
t,an/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function qr(t){let e=C.getBoundingClientRect();return _t({x:t.clientX-
e.left,y:t.clientY-e.top})}function Yd(t,e){let n={name:null,distance:1/0};for(let[o,r]of R.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Jd(t){let e=an/K(),{name:n,distance:o}=Yd(t,e),r=Er(t,Or/e),s=r.length?Pe(R.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var wo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Xd=20;function Pi(t,e){xt.set(t,e),B.set(t,e),
Ft(),fe(),wt()}function Vf(t,e){let n=B.get(t);P.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Bi(){let{name:t,went:e}=P.
dragged;return P.dragged=null,$n(),wt(),e&&Z(p("namePlaced",{name:D(t)})),e}function Kf(){$t("dragStart",({pointer:t})=>{
if(P.byFinger)return;let{name:e}=Oe(t.canvas);e!==null&&(Vf(e,t.canvas),no(!1))}),document.addEventListener("pointermove",
t=>{if(!P.dragged||!t.isPrimary)return;let e=qr(t);P.dragged.went=!0,Pi(P.dragged.name,{x:Math.round(e.x+P.dragged.x),y:Math.
round(e.y+P.dragged.y)})}),$t("dragEnd",()=>{P.byFinger||(V.whole=!1,P.dragged&&(Bi(),no(!0)))}),qe.push(()=>{d.focus!==
P.placing&&(P.placing=null)})}function Yf({event:t,pointer:e}){if(!P.byFinger||t.type!=="press")return!1;let{name:n}=Oe(
e.canvas);return n===null||P.placing!==null?(P.rested=e,!0):(Vf(n,e.canvas),wt(),!0)}function Jf(t){P.placing=P.placing===
t?null:t,ke(),(P.placing===null||!st())&&document.getElementById("move-name")?.focus({preventScroll:!0}),P.placing!==null&&
(st()&&Nt(null),Kt(p("pickPlace",{name:Q(t)})))}function Xf({pointer:t}){if(P.placing===null)return!1;let e=P.placing;return P.
placing=null,B.has(e)?(Pi(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),$n(),ke(),Kt(p("namePlaced",{name:Q(e)})),
!0):!1}function Qf(t,e){let[n,o]=wo[e],{x:r,y:s}=B.get(t),i=Xd/K();Pi(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),$n(),
Ir(t),Z(p("nameMoved",{name:D(t),where:p("sides").split(", ")[Object.keys(wo).indexOf(e)]}))}var Qd=2;function Zf(){$t("click",t=>{if(Yf(t)||Xf(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=Oe(e.canvas);
if(o!==null){Be(o);return}if(s!==null){if(String(d.between)===String([s.one,s.other]))return;P.clicked=!0,$i(s);return}if(n===
null&&!r.length){xe()&&I(it);return}n===d.focus&&r.join(" ")===d.lines.join(" ")||(P.clicked=!0,I({focus:n,lines:r}))}),
C.addEventListener("mousemove",t=>{if(P.dragged)return;let{name:e,group:n,lines:o,bundle:r}=Oe(qr(t));C.title=e!==null&&
Q(e)!==D(e)?D(e):"",C.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),$t("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=Oe(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,K()*
Qd),i=K()/s,{x:a,y:l}=Ne();V.whole=!1,fn({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Zd=9,ze=new Map,tu=0;function th(t){let e=Gt(),n=K(),o=t>0?e.top-S.top:S.top+S.height-e.bottom;return Math.max(0,o*n+
ve.top)}function eh(t,e){let n=e;if(ze.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),th(e)),a=i-e+tu,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,m=Math.abs(a-c)>=1;n=m?e+c:i,tu=m?0:a-c}if(!t&&!n)return;V.whole=
!1,V.asOpened=!1;let o=K(),{x:r,y:s}=Ne();je({position:{x:r-t/o,y:s-n/o},animation:!1})}function eu(){C.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==P.byFinger&&no(!e),P.byFinger=e,e&&ze.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),C.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(P.byFinger=!1);let e=ze.get(t.
pointerId);if(!e||P.dragged||(e.moves||=ze.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Zd,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),eh(n/ze.size,o/ze.size)});
for(let t of["pointerup","pointercancel"])C.addEventListener(t,e=>{let n=ze.get(e.pointerId);if(!ze.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?P.rested:null;if(P.rested=null,o&&kl(o),!P.dragged)return;let{name:r}=P.dragged;Bi()||
t==="pointercancel"||(P.clicked=!0,I({focus:r,lines:[]}))});C.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),C.addEventListener(
"contextmenu",t=>{P.byFinger&&t.preventDefault()})}function nh(t,[e,n]){let o=B.get(t),r=L.has(t)?Ko(t):new Map,s=at()==="columns"&&!ft(),i=null;for(let[a,l]of B){let[c,m]=[
l.x-o.x,l.y-o.y],u=c*e+m*n,g=Math.abs(c*n)+Math.abs(m*e);if(a===t||u<1||(s?n&&g>1:g>u))continue;let h=[n&&s||r.has(a)?0:
1,u+2*g];i&&(h[0]-i.distance[0]||h[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:h})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function nu(){if(B.has(H.at))return H.at;if(B.has(d.focus))return d.focus;let t=Ie(
1).find(n=>B.has(n)),[e]=[...M.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?ut(e[0]):[...B.
keys()][0]??null)}function ru(){return H.at!==null&&H.at.startsWith("group ")?H.at.slice(6):null}function oh({name:t,by:e,
across:n}){let o=ct.get(t).filter(s=>T.statements.has(s)).length,r=e===null?null:y.get(e);return[r&&It(r,r.object!==t),!r&&
n&&p("notLinked"),D(t),v(pt(t).label),p(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function ou(t){
H.at=t.name,H.by=t.by;let e=ru();Z(e===null?oh(t):vr(e)),Ir(t.name),wt()}function su(){C.addEventListener("focus",()=>{if(!C.
matches(":focus-visible"))return;let t=nu();t!==null&&ou({name:t,by:null})}),C.addEventListener("blur",()=>{H.at=null,wt()}),
C.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in wo){t.preventDefault();let e=nu();if(H.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&L.has(e)){Qf(e,n);return}let o=nh(e,wo[n]);o?ou(o):Z(p("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),H.at===null)return;let e=ru();e!==null?Be(e):H.at===d.focus?Tl():I({focus:H.
at,lines:[]})}else t.key==="l"&&ae(t)&&(H.by===null?Z(p("noLine")):I({focus:null,lines:[H.by]}))})}function _r(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...j("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function lu(){let t=j("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>I({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));O("arrange-again").addEventListener("click",()=>{xt.clear(),Di(),ue(),C.focus({preventScroll:!0}),
Z(p("arrangedAgain"))})}function iu(t){t.preventDefault(),_()==="lanes"&&I({view:"statements"}),X.open=!0,X.scrollIntoView(),
U("summary",HTMLElement,X).focus({preventScroll:!0})}function yo(){let t=U("main").getBoundingClientRect().top+scrollY,e=U(
"summary",HTMLElement,X).getBoundingClientRect().height+1,n=o=>U(o).getBoundingClientRect().width;for(let[o,r]of Object.
entries({above:t,below:e,zoom:n("#zoom"),take:n("#take > button")}))document.documentElement.style.setProperty(`--${o}`,
`${r}px`)}function au(t,e){let n=O(t);Nt(t),n.setAttribute("data-open",""),n.scrollTop=0,j(e,HTMLElement,n).find(o=>o.getClientRects().
length)?.focus()}function cu(){_r(O("more-menu"),O("more-button"),O("more-list"));for(let t of j("[data-sheet]"))t.addEventListener(
"click",()=>{let e=t.getAttribute("aria-expanded")!=="true";st()?Nt(e?t.dataset.sheet??null:null):(t.setAttribute("aria-\
expanded",String(e)),O(t.dataset.sheet??"").toggleAttribute("data-open",e)),O(t.dataset.sheet??"").scrollTop=0});for(let t of j(
"[data-shut]"))t.addEventListener("click",()=>on(()=>{Nt(null),O(t.dataset.shut??"").removeAttribute("data-open")}));O("\
to-filters").addEventListener("click",()=>au("legend","input, select")),O("to-reading").addEventListener("click",()=>{I(
it),au("details","#reading h2")}),O("to-list").addEventListener("click",iu),O("skip-to-list").addEventListener("click",iu),
O("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),I({view:"names"}),C.focus()}),U("summary",HTMLElement,
X).addEventListener("click",t=>{_()==="statements"&&t.preventDefault()}),X.addEventListener("toggle",()=>{q.parts||_()!==
"names"||(X.open!==d.list&&No({list:X.open}),X.open&&requestAnimationFrame(()=>X.scrollIntoView({block:"nearest"})))}),X.
addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');e&&(t.preventDefault(),I({focus:new URLSearchParams(
e.hash.slice(1)).get("focus"),lines:[]}),wn(),_()==="names"&&scrollTo(0,0))});for(let t of j("#languages button"))t.addEventListener(
"click",()=>I({language:t.dataset.to}));for(let t of j("[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="\
fit"?gi():Nr(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{if(t.key==="Escape"){let e=!xe()&&
!(st()&&document.querySelector("aside[data-open]"));on(()=>{Nt(null),I(e?{...it,open:[]}:it)}),Ol();return}ae(t)&&(t.key===
"/"&&(t.preventDefault(),O("query").focus()),_()==="names"&&((t.key==="+"||t.key==="=")&&Nr(1.35),t.key==="-"&&Nr(1/1.35),
t.key==="0"&&gi()))})}function fu(){addEventListener("resize",yo),yo();let t=new ResizeObserver(yo);for(let e of[U("head\
er"),U("summary",HTMLElement,X),U("#take > button")])t.observe(e)}function uu(){O("group-list").replaceChildren(...M.groups.size?[f("p",{},p("readGroups")),Nn.every(o=>o.drawn)?"":f("p",
{},p("strongestDrawn")),f("h3",{},p("groupsTitle")),rh()]:[]);let t=O("groups");if(t.hidden=!tt.size||at()!=="overview"||
!M.groups.size&&!M.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.
group,n=[...M.opened].filter(o=>!tt.get(o).names.length||T.entities.size).sort();t.replaceChildren(f("p",{},xi()),...n.map(
o=>f("button",{type:"button","data-group":o,title:p("closeGroup"),onclick:()=>kf(o)},f("span",{"aria-hidden":"true"},"\xD7"),
" ",f("span",{class:"unseen"},`${p("closeGroup")}: `),Et(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??C).focus(
{preventScroll:!0})}function rh(){let t=[...M.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return f("ul",
{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",onclick:()=>Be(e)},Et(e))," ",f("span",{class:"\
count"},String(n)),Uf(e))))}function sh(){if(d.between===null||!d.between.every(i=>B.has(i)))return;let t=d.between.map(i=>B.get(i));if(t.every(ef))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/K(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];wi({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var Wi="",mu="",zi=new Set;function pu(t){bc(),uf(),fe(),$n(),uu(),
Ft();let e=M.narrowed?`${d.focus} ${d.path} ${d.steps}`:io()?[...M.names].sort().join(" "):"",n=`${at()} ${e}`;Wi!==n||V.
asOpened&&mu!==$?(ue(),!Wi&&d.open.length&&pi(d.open[d.open.length-1])):(d.focus===null||!t)&&ih(),d.focus!==null&&t&&!M.
narrowed&&af(d.focus),st()&&(P.clicked||t&&d.lines.length)&&cf(d.focus),d.between!==null&&t&&sh(),Wi=n,mu=$,zi=new Set(M.
opened),wt()}function ih(){let t=d.open[d.open.length-1],e=d.open.some(o=>M.opened.has(o)&&!zi.has(o)),n=[...zi].some(o=>!M.
opened.has(o));n&&!M.opened.size?ue():t!==void 0&&(e||n)&&pi(t)}var Fi=!1;function ah(){xf(),Zf(),lf(),eu(),Kf(),su();for(let t of j("[tabindex]",HTMLElement,C))t.tabIndex=-1}function du(t){
let e=Fi;Fi=_()==="names",Fi&&(or()||ah(),e||(yo(),xl()),pu(t),!e&&V.whole&&ue())}function hu(){Ds(),or()&&(V.asOpened?ue():
V.whole?cn():Ce(),fe(),Ft(),wt())}function gu(){sn(),or()&&wt()}var Hi=[],Gr="";function Di({moved:t=!1}={}){Ft(),Gl(),ke(),Ja();for(let e of Hi)e.classList.remove("chosen");Hi=W?[...W.
statements].flatMap(e=>St.get(e)??[]):[];for(let e of Hi)e.classList.add("chosen");du(t)}function lh(t){let e=t?null:T;t||
Vo(),Jl(e)}function ch(){if(d.between!==null)return hr();let t=W?.statements.size??0;return p(t===1?"chosenOne":"chosen",
{name:d.focus!==null?D(d.focus):p("statement"),n:t})}function qi(t){(d.language!==$||!t)&&(fa(d.language),ec(),Qa(),ul(),
Da());let e=t??{focus:null,lines:[],between:null},n=d.focus!==e.focus||d.lines.join(" ")!==e.lines.join(" ")||String(d.between)!==
String(e.between),o=xe();lh(!t),Xa(),al(t),(!t||[_,te].some(s=>s(t)!==s())||d.language!==t.language)&&Es(),Al(),Xl(),Yl();
let r=d.list||_()==="statements";if(X.open!==r&&!q.parts&&(X.open=r),n&&Nt(o?"details":null),n&&o&&st()&&_()==="names"&&
O("picture").scrollIntoView(),Di({moved:n&&!P.clicked}),_a(t),ol(),Ha(n||!t),!n){t&&Xe()!==Gr&&Z(Xe()),Gr=Xe();return}Gr=
Xe(),O("details").scrollTop=0,o&&!P.clicked&&zs(),Z(o?ch():Gr),P.clicked=!1}function Mt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var bo=null;function Ur(){if(bo!==null)return bo;bo=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of L){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&bo.push({id:t,name:i,folded:` ${Mt(i)} `})}return bo}
function wu(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function _i(t){let e=Mt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Ur()){if(!e.every(i=>r.folded.includes(i)))continue;let s=wu(r.folded,e)+(r.name===D(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Jt){let i=Math.max(...Object.values(
s).map(a=>wu(` ${Mt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?L:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:D(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||L.get(s.id).count-L.get(r.
id).count||(r.id<s.id?-1:1))}var Vr=12;function xo(t){return _i(t).slice(0,Vr)}var yu=2,bu=null;function Su(){return bu??=
k.topics.map(t=>{let e=t.relations.flatMap(o=>[Xt.get(o).label,Xt.get(o).inverse]),n=[t.label,...e].flatMap(({nl:o,en:r})=>[
o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${Mt(o)} `))]}}),bu}function Gi(t){let e=Mt(t).split("\
 ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?yu:Number(e.every(r=>o.includes(` ${r}`)));
return Su().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>0).sort((o,r)=>r.score-o.
score).map(o=>({topic:o.topic,isWhole:o.score===yu}))}function Pn({relations:t,modality:e}){return[...y].filter(([,n])=>e===
void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var Mu=6,fh=5,xu=null;function Ou(t){let e=Mt(t).
split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));xu??=[...y].
flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${Mt(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of xu){if(o.length===fh)break;
n(s)&&o.push({statement:r})}return o}function uh(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&
t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-
o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}var mh=5,ku=null;
function vu(){return ku??=new Set([...Ur().map(({folded:t})=>t),...Su().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(
" "))),ku}function Eu(t){let e=Mt(t).split(" ").filter(Boolean).map(o=>o.length<mh||[...vu()].some(r=>r.includes(o))?[o]:
[...vu()].filter(r=>uh(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).map(
o=>o.join(" ")).find(o=>xo(o).length||Gi(o).length)??null}var Ui=4;function ph({weakest:t}){let e=t.keys[0];return be(e)===0?f("p",{},p("noWeakLink")):f("p",{},p("weakestLink"),"\
 ",f("b",{},v(y.get(e).said)),` (${Q(t.from)} \u2013 ${Q(t.to)})`)}function dh(t,e,n){return[n>1?f("h3",{},p("pathNumber",
{n:e+1,all:n})):null,f("div",{class:"weakest"},ph(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>f("li",{},r.
map(s=>dn(s,o)))))]}function Tu(){let[t,e]=[d.focus,d.path],n=pe(p("pathTitle",{from:Q(t),to:Q(e)})),o=f("p",{class:"exp\
lore"},f("button",{type:"button",onclick:()=>I({path:null,through:!1})},p("pathOff"))),r=ft();if(d.path===d.focus)return[
n,f("p",{},p("pathToItself")),o];if(!r){let{otherwise:l}=En();return[n,f("p",{class:"none"},p(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>I({through:!0,structural:jt.get("structural").read(
[])})},p("throughStructural"))):null,T.statements.size<y.size?f("p",{class:"absent"},p("onlyWithinShown")):null,o]}let s=ql(),
i=_l(),a=r.layers.length-1;return[n,f("p",{},[p(a===1?"oneStep":"someSteps",{n:a}),i>1?p("asManyPaths",{n:i}):null,d.through?
p("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Ui).map((l,c)=>dh(l,c,Math.min(i,s.length))),i>Ui?f("p",
{class:"absent"},p("morePaths",{n:i-Ui})):null]}function Lu(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(d.steps===e),"aria-label":p(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>I({steps:d.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":p("nearby")},f("span",{},p("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String(P.picking),onclick:()=>hh(
!P.picking)},p("pathTo")),_()==="names"&&B.has(d.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String(P.
placing===d.focus),onclick:()=>Jf(d.focus)},p("moveName")):null,_()==="names"?null:f("button",{type:"button",onclick:()=>I(
{view:"names"})},p("inNetwork")),_()!=="lanes"&&Lo(d.focus)?f("button",{type:"button",onclick:()=>I(Le("overview"))},p("\
inLanes")):null,P.picking?f("p",{class:"hint",role:"status"},p("pickOther")):null)}function hh(t){if(P.picking=t,ke(),!t){
document.getElementById("path-to")?.focus();return}st()&&Nt(null),O("query").focus(),Z(p("pickOther"))}function Au(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!ae(t))return;let e=d.focus??(T.entities.has(H.at)?H.at:null);e!==null&&I(
{focus:e,lines:[],steps:d.steps===null||e!==d.focus?1:null})})}var gh=40;function Iu({modality:t}){return t===void 0?p("foundRelation"):p("said")}function ko(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=Pn(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?p(o,{n}):p(
"absentOf",{n:e.length,all:n,names:e.map(D).join("; ")})}function Vi(t){let e=new Set(t);return k.topics.find(n=>{let o=Pn(
n);return o.length===e.size&&o.every(r=>e.has(r))})}function wh(t){let e=Pn(t),n=_();if(!e.length){Ot&&I({...it,...Le("u\
nsure")}),Kt(`${v(t.label)}: ${ko(t)||p("nowhereSaid")}`);return}let o=e.some(i=>y.get(i).isLink);if(e.length<=gh&&(n===
"lanes"||n==="names"&&!o)){I({...it,...n==="lanes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},s=t.relations.some(i=>Xt.get(i).structural);I({...it,view:n===
"lanes"?"statements":n,...r,...s?{structural:!0}:{}})}function Nu({id:t,topic:e,statement:n}){let o=_()==="lanes"&&!(t!==
void 0&&Lo(t,hn(te())))?{question:"overview"}:{};e!==void 0?wh(e):n!==void 0?I({...o,focus:null,lines:[n]}):I({...o,focus:t??
null,lines:[]})}function ju(t){if(d.theme===null||!Wo(d.theme).has(t)||Wo(d.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===d.theme).flatMap(({subject:n,premises:o})=>o.map(r=>y.get(r)).filter(r=>r.object===n).map(r=>D(r.subject))));
return f("p",{class:"absent"},p("throughList",{theme:D(d.theme),list:[...e].join("; ")}))}function Kr(){let{names:t,lines:e}=hs(
d);if(e.length?e.some(s=>T.statements.has(s)):t.every(s=>T.entities.has(s)))return null;let o=Un(d,t,e).map(({part:s})=>p(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=gs(d,t,e);return d.date!==null&&e.some(s=>T.aside.has(s))&&(o.push(p("h\
iddenByDate",{date:Ke(d.date)})),r.date=null),o.length?f("p",{class:"not-shown"},p("notShown",{reasons:o.join("; ")})," ",
f("button",{type:"button",onclick:()=>I(r)},p("showAllTheSame"))):null}function yh(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=et(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:It(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of ct.get(t))!e.has(r)&&(T.statements.has(r)||T.aside.has(r))&&o({key:r,statement:y.get(
r)});for(let r of T.inferred)et(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort(
(r,s)=>r.order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function bh(t){let n=/^https?:\/\//i.test(t.
iri)?f("a",{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",
{},n,` (${p(t.match)})`)}function xh(t){let e=L.get(t),n=new Set([Mt(v(e.label))]),o=[];for(let s of[v(e.short),...e.alternative[$]||
[],...e.hidden])s&&!n.has(Mt(s))&&(n.add(Mt(s)),o.push(s));let r=f("dl");return o.length&&r.append(f("dt",{},p("otherNam\
es")),...o.map(s=>f("dd",{},s))),v(e.note)&&r.append(f("dt",{},p("note")),f("dd",{},v(e.note))),e.identifiers.length&&r.
append(f("dt",{},p("identifiers")),...e.identifiers.map(bh)),r.childNodes.length?r:null}function kh(t){let e=y.get(t),n=p(
"deadlineOf",{name:v(L.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},De(e.subject,n),": ",p(o?"byDay":"inPeriod",{value:v(e.value)}),` (${v(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function vh(t){let e=L.get(t),n=qn.name===t&&_()==="lanes"?qn.ids:[],o=yh(t,new Set(n)),r=ct.
get(t).filter(s=>!T.statements.has(s)&&!T.aside.has(s)).length;return[pe(D(t)),f("p",{class:"kind"},Ao(pt(t),e.envisaged),
v(pt(t).label)),On(e),Kr(),ju(t),Lu(),e.envisaged?f("p",{class:"envisaged"},p("onlyEnvisaged")):null,n.map(s=>dn(s)),xh(
t),o.length||r?null:f("p",{class:"absent"},p("noStatements")),o.map(s=>[f("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
ji(i,Ci(a,t)):_f(a,t))]),(e.deadlines||[]).map(kh),e.onlyOfParts?f("p",{class:"absent"},p("onlyOfParts")):null,r>0?f("p",
{class:"absent"},p(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.notStated?f("p",{class:"absent"},v(e.notStated)):null]}function Sh(t){
let e=y.get(t),n=[e.subject,e.object],o=(ct.get(e.subject)||[]).filter(r=>{let s=y.get(r);return r!==t&&T.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
pe(p("statement")),Kr(),dn(t),o.length?f("h3",{},p("statementsBetween")):null,o.map(r=>dn(r))]}function Cu(t){let e=Vi(t),
n=e?ko(e):"";return[pe(e?v(e.label):Qt(t.length,"oneStatement","someStatements")),Kr(),t.map(o=>dn(o)),n?f("p",{class:"a\
bsent"},n):null]}function Mh(t){let e=Ia(t);return e!==null?[pe(e),go(t)]:_()!=="names"?Cu(t):[pe(p("statementsHere",{n:t.
length})),f("p",{class:"hint"},p("chooseOne")),go(t)]}function Oh(){return d.focus!==null?d.path!==null?Tu():vh(d.focus):
d.between!==null?Gf():d.lines.length>1?Mh(d.lines):(_()==="names"?void 0:Vi(d.lines))?.missing?Cu(d.lines):Sh(d.lines[0])}
function Ru(){let t=O("chosen"),e=O("reading"),n=xe();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":p("clear"),title:`${p("clear")} (Esc)`,onclick:()=>I(it)},"\xD7");if(t.replaceChildren(...n?[o,...Oh().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",at()!=="columns");
let r=Ts(),s=Ie(5,r).filter(i=>r(i)>0);O("most").replaceChildren(...s.length?[f("h3",{},p("mostNamed")),f("ul",{},s.map(
i=>f("li",{},De(i)," ",f("span",{class:"count"},String(r(i))))))]:[])}var Eh=[["/","keySearch"],...Ot?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["+ \u2212",
"keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function $u(){let t=f("input",{type:"checkbox",id:"single-k\
eys"});t.checked=d.keys,t.addEventListener("change",()=>I({keys:t.checked}));let e=[f("dl",{class:"keys"},Eh.map(([r,s])=>f(
"div",{},f("dt",{},r.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},p(s))))),f("label",{class:"switch"},
t,f("span",{},p("singleKeys")))],n=f("p",{},p("helpPointer")),o=matchMedia("(pointer: coarse)").matches;Yt(p("help"),o?[
n,...e]:[...e,n]),o&&(ht.scrollTop=0)}function Pu(){O("help").addEventListener("click",$u),document.addEventListener("ke\
ydown",t=>{t.key!=="?"||!ae(t)||(t.preventDefault(),$u())})}var Th=2,Bu=5;function Du(t){let e=Gi(t),n=xo(t),o=n.length<Mu,r=e.filter(({isWhole:a})=>a).slice(0,Bu),s=e.filter(({isWhole:a})=>!a).
slice(0,o?Bu:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o?Ou(t):[]]}function Wu(){let t=O("q\
uery",HTMLInputElement),e=O("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute(
"aria-activedescendant"),o=-1},s=h=>{o=h;let w=j("[id]",HTMLElement,e);w.forEach((b,x)=>b.setAttribute("aria-selected",String(
x===h))),!(h<0)&&(t.setAttribute("aria-activedescendant",w[h].id),w[h].scrollIntoView({block:"nearest"}))},i=h=>{r(),t.value=
"",Nu(h)},a=h=>f("li",{class:"none",role:"option","aria-disabled":"true"},h),l=({topic:h,statement:w})=>{if(h!==void 0){
let N=Pn(h),E=[Iu(h),N.length?Qt(N.length,"oneStatement","someStatements"):"",ko(h)];return[f("span",{},v(h.label),f("sp\
an",{class:"hint"},E.filter(Boolean).join(", ")),N.slice(0,Th).map(c))]}let b=y.get(w),x=[p("foundQuote"),bt(b)].filter(
Boolean).join(", ");return[f("span",{},f("q",{lang:b.language},b.quote),f("span",{class:"hint"},x))]},c=h=>{let w=y.get(
h),b=w.object===null?v(w.value):D(w.object);return f("span",{class:"hint"},`${D(w.subject)}: `,f("b",{},b),` (${v(w.said)}\
) `,w.quote?f("q",{lang:w.language},w.quote):"")},m=(h,w="")=>{let b=D(h)===w||` ${Mt(D(h))}`.endsWith(` ${Mt(w)}`),x=f(
"span",{class:"hint"},v(pt(h).label),b?"":` \xB7 ${p("alsoWritten",{name:w})}`);return[Ao(pt(h),L.get(h).envisaged),f("s\
pan",{},D(h),x)]},u=()=>{let h=_i(t.value);n=Du(t.value);let w=n.length?null:Eu(t.value);if(w!==null&&(n=Du(w)),e.replaceChildren(
...n.map((x,N)=>{let E=f("li",{role:"option",id:`result-${N}`,"aria-selected":"false"},x.id===void 0?l(x):m(x.id,x.name));
return E.addEventListener("mousedown",A=>{A.preventDefault(),i(x)}),E})),!Mt(t.value)){r();return}n.length||e.append(a(p(
"noResults"))),h.length>Vr&&e.append(a(p("moreFound",{n:Vr,all:h.length}))),w!==null&&e.prepend(a(p("didYouMean")));let b=n.
length===1?p("oneResult"):n.length?p("results",{n:Math.max(h.length,n.length)}):p("noResults");Z(w===null?b:`${p("didYou\
Mean")} ${n.map(({id:x="",topic:N})=>N?v(N.label):D(x)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
g(),n.length?s(0):o=-1},g=()=>{if(e.hidden)return;let h=window.visualViewport;if(!h)return;let w=h.offsetTop+h.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let h of["resize","sc\
roll"])window.visualViewport?.addEventListener(h,g);t.addEventListener("input",u),t.addEventListener("focus",()=>{Ur(),t.
value&&u()}),t.addEventListener("blur",r),t.addEventListener("keydown",h=>{h.key==="ArrowDown"||h.key==="ArrowUp"?(h.preventDefault(),
e.hidden&&u(),n.length&&s((o+(h.key==="ArrowDown"?1:-1)+n.length)%n.length)):h.key==="Enter"?(h.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):h.key==="Escape"&&(t.value||!e.hidden)&&(h.stopPropagation(),h.preventDefault(),t.value="",r())}),O("sear\
ch").addEventListener("submit",h=>h.preventDefault())}function zu(){J("change",_e(k.changes.map(t=>t.id))),Gn.push(Yr),Ht.push({on:()=>d.change!==null,name:t=>d.change===null||
Yr.name(d.change,t),statement:t=>d.change===null||Yr.statement(d.change,t)})}var Yr={part:"change",name:(t,e)=>t.has(L.get(
e).change||"unchanged")||ct.get(e).some(n=>Yr.statement(t,n)),statement:(t,e)=>t.has(y.get(e).change||"unchanged"),loosen:()=>null};function Fu(){J("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function Hu(){ka(),pa(),Ea(),La(),Va(),Bl(),zu(),Nl(),sl(),zl(),Fu(),Sa()}var Lh=3;function Ah(t){return gt.find(e=>e.dataset.track===t)}function Bn(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen, .quiet"))n.remove();for(let n of e.querySelectorAll(".nl, .en"))n.classList.contains($)||n.remove();for(let n of e.
querySelectorAll("[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(".trunk")){let o=n.querySelector(".line"),
r=n.querySelector(".from > .words, .from-card > :is(.chip, .verb)");o&&r?.before(o.cloneNode(!0))}for(let n of e.querySelectorAll(
".card > .value"))n.prepend(f("span",{class:"dot"},"\xB7 "));for(let n of e.querySelectorAll(".what ul.names"))n.classList.
toggle("one",n.children.length===1);return e}function Ih(t){let e=t.closest(".together"),n=e?.querySelector(".of-list");
return e&&n?f("div",{class:"together"},Bn(n),Bn(t)):Bn(t)}function Nh(t){let n=[...O("key").querySelectorAll("[data-moda\
lity]")].filter(o=>{let{modality:r}=o.dataset;return t.querySelector(`.trunk.${r}, .under.${r}, .of-list .${r}`)}).map(o=>{
let r=f("li",{class:o.className});return r.append(...[...Bn(o).childNodes].filter(s=>!(s instanceof HTMLElement&&s.localName===
"b"))),r});return f("ul",{class:"key"},n,t.querySelector(".absent")?f("li",{},`\u2014 ${p("stillMaySo")}`):null)}function jh(t){
let e=[...t.querySelectorAll("[data-statements]")].filter(n=>n.getClientRects().length).flatMap(n=>(n.dataset.statements??
"").split(" "));return[...new Set(e)].filter(n=>y.has(n))}function Jr(t,e=Lh,n=document.body){let o=t===null?null:Ah(t),
r=U("#taken-style",HTMLTemplateElement).content.cloneNode(!0),s=f("h1",{},v(k.title)),i=f("p",{class:"takeaway"}),a=f("p",
{class:"origin"}),l=o?[Ih(o)]:[...O("overview").querySelectorAll(".together, .lane[data-track]")].filter(w=>!w.parentElement?.
closest(".together")).map(Bn),c=f("div",{class:"picture",lang:$,"data-density":e},s,i,...l),m=document.querySelector("#r\
emainder > summary > b");!o&&m&&c.append(f("p",{class:"left-out"},Bn(m))),c.append(Nh(c),a);let u=f("div",{"aria-hidden":"\
true"});u.attachShadow({mode:"open"}).append(r,c),n.append(u);for(let w of c.querySelectorAll(".lane > .who")){let b=w.nextElementSibling?.
matches(".what")?[...w.nextElementSibling.children]:[];w.classList.toggle("alone",b.every(x=>x.getClientRects().length===
0))}let g=jh(c),h=t===null?Af():If(c,t);return i.append(h),a.append(Pr(g.length)),{host:u,picture:c,title:s.textContent,
sentence:h,ids:g}}var Ch=600;function Xr(t={}){let[e]=location.href.split("#"),n=gn({...d,...t});return n?`${e}#${n}`:e}function qu(t){return{
...it,view:null,question:null,tracks:[t]}}function Qr(t){let e=Xr(t),n=f("a",{href:e,lang:$},v(k.title));return Me(e,n,p(
po()?"copiedLink":"copiedLinkToFile"))}function Zr(t,e=Ch){let n=Xr({...t,embedded:!0}),[o]=n.split("#"),r=f("iframe",{src:po()?
n:n.slice(o.lastIndexOf("/")+1),title:v(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Me(
r.outerHTML,f("code",{},r.outerHTML),p(po()?"copiedFrame":"copiedFrameOfFile"))}var _u=document.documentElement;function Gu(){document.getElementById("embedded")?.remove();let{whole:t}=_u.dataset,e=d.
embedded||t!==void 0;if(_u.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:$}));if(_()==="lanes"){let{host:o}=Jr(d.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},ho(pn())));n.append(f("p",{},f("a",{href:t??Xr({embedded:!1}),target:"_blank",rel:"noope\
ner"},p("toTheWhole"))))}function Uu(){qe.push(Gu),Gu()}var ts=Qe/Cn*(72/25.4),Ki={upright:{width:184*ts,height:190*ts},lying:{width:271*ts,height:136*ts}},Rh={upright:184,lying:271},
$h=8,Ph=8,Vu=[.6,.9,1.2],Ku=[1,1.4,2,2.8];function es({width:t,height:e},n,o=cc){let r={scale:K(),position:Ne(),animation:!1},
s={whole:V.whole,room:Zn,names:M.names};q.printing=!0;let i=new Set([...M.names].filter(g=>!T.bare.has(g)));(i.size||M.groups.
size)&&(M.names=i);let a={width:t-ve.left-ve.right,height:e-ve.top-ve.bottom};xt.size||eo(a);let l=Ce(o),c=xt.size?0:l;c||
(S.width+=S.text/4);let m=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,S.height/S.width*t)),u=(g,h)=>{Object.assign(C.style,
g),fe(),Ft(),wt(),h(),wt()};u({width:`${Math.floor(t)}px`,height:`${Math.floor(m)}px`},cn);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{q.printing=!1,M.names=s.names,eo(s.room),Ce(),u({width:"",height:""},()=>je(r)),V.whole=s.
whole}}function Ju(){let t;for(let e of M.names.size>en?Ku.slice(-1):Ku)for(let n of M.groups.size?Vu.slice(-1):Vu){let o=e*
zr;if(t=es({width:o,height:n*o},()=>Ii(),1),Xu(t))return t}return t}function Xu({written:t,seen:e}){return t===e.drawn.size}
function Qu(t){return Xu(t)&&t.letters>=Cn}function Yu(t){let e=Ki[t];return es(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=Ii({captioned:!1}),m=Array.from({length:n+1},(g,h)=>Math.min(i,Math.max(0,ve.top+h*o-a)));
[m[0],m[n]]=[0,i];let u=m.slice(1).map((g,h)=>{let w=g-m[h];r.setAttribute("viewBox",`0 ${mt(m[h])} ${s} ${mt(w)}`),r.setAttribute(
"height",mt(w));let b=n>1?`${l} ${p("sheetOf",{n:h+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
me(r))}`,N=`width: ${mt(Math.min(100,100*s/e.width))}%`;return f("img",{alt:b,src:x,style:N})});return{part:f("div",{class:t,
"data-sheets":n},u),seen:c}})}function Bh(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new Se({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),f("li",{},nt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},Li(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},ho(t)))}function Dh(t){let e=new Map;for(let{cells:o}of j(".wide > table tr:not([hidden])",HTMLTableRowElement,X))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${$}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Lt((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min($h,(t/25.4*72-Ph*e.size)/n)}function Wh(){let[t,e]=[Yu("upright"),Yu("lying")],n=[f("div",{id:"paper"},t.
part,e.part),Ai(()=>Bh(t.seen))];return C.after(n[0]),O("legend").prepend(n[1]),n}function zh(){let t=f("p",{id:"paper-o\
rigin"},Pr(y.size));return O("overview").append(t),[t]}function Zu(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),r=!1;addEventListener("beforeprint",()=>{if(q.parts)return;t=X.open,e=n.dataset.density??"",
r=o()?.open??!1;let s=_();q.parts=s==="names"?Wh():s==="lanes"?zh():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
X.open=!0,Us(Ul);for(let[a,l]of Object.entries(Rh))X.style.setProperty(`--${a}`,`${mt(Dh(l))}pt`)}),addEventListener("af\
terprint",()=>{if(!q.parts)return;X.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of q.parts)i.remove();
q.parts=null,Us(Wt)})}function tm({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(me(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var Fh=["Top","Right","Bottom","Left"],Hh={dashed:[3,2],dotted:[1,1.5]},qh=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],_h=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function vo(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function Gh(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function Uh(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function Vh(t){return Fh.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:vo(t[`border${e}\
Color`])}))}function em({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":Hh[e]?.map(o=>mt(o*t)).join(" ")??null}}function Kh(t,e,n){let o=vo(e.backgroundColor),r=Vh(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return Uh(t,n).flatMap(({left:a,top:l,width:c,height:m})=>{let u=Math.min(parseFloat(
e.borderTopLeftRadius)||0,m/2),g=i?r[0].width/2:0,h=o||i?[nt("rect",{x:a+g,y:l+g,width:c-2*g,height:m-2*g,rx:u?Math.max(
0,u-g):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?em(r[0]):{}})]:[];if(i)return h;let[w,b]=[a+c,l+
m];return[...h,...r.flatMap((x,N)=>{if(!s[N])return[];let E=x.width/2,[A,z,Y,ot]=[[a,l+E,w,l+E],[w-E,l,w-E,b],[a,b-E,w,b-
E],[a+E,l,a+E,b]][N];return[nt("line",{x1:A,y1:z,x2:Y,y2:ot,...em(x)})]})]})}function Yh(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:u})=>u>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:c,bottom:m}=s;i&&Math.
abs(i.top-c)<(m-c)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:c,bottom:m})}return n.filter(r=>r.text.trim())}var Jh={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function Xh(t,e,n){let o=vo(e.color);if(!o)return[];let r=Math.round(Number(e.fontWeight)/100)*100,s=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`,i={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.
wordSpacing},{fontBoundingBoxAscent:a,fontBoundingBoxDescent:l}=Xn({font:s,...i},"x");return Yh(t).map(c=>{let m=c.text.
length-c.text.trimStart().length,u=c.text.length-c.text.trimEnd().length,g=m||u?Xn({font:s,...i}," ").width:0,h=c.left+(m?
g:0),w=c.right-(u?g:0),b=(Jh[e.textTransform]??String)(c.text.trim().replace(/\s+/g," "));return nt("text",{x:h-n.left,y:(c.
top+c.bottom+a-l)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":r===400?null:r,"font-style":e.fontStyle==="no\
rmal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.opacity,textLength:w-h,lengthAdjust:"spacingAndGlyphs"},un(b))})}function Qh(t,e,n){
let o=t.getScreenCTM(),[r,s]=[vo(e.fill),vo(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:c}=o,[m,u]=[o.e-n.left,
o.f-n.top],g=e.vectorEffect==="non-scaling-stroke",h={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??
null,"stroke-opacity":s?.opacity??null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="b\
utt"?null:e.strokeLinecap,"stroke-dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},w=t.
getAttribute("d")?.match(_h)?.slice(1).map(Number);if(w){let[x,N,E]=w,A=Math.min(E,t.ownerSVGElement?.getBoundingClientRect().
width??E);return[nt("line",{x1:x+m,y1:N+u,x2:A+m,y2:N+u,...h})]}let b=Object.fromEntries(qh.map(x=>[x,t.getAttribute(x)]));
return[nt(t.localName,{...b,transform:`matrix(${[i,a,l,c,m,u].map(mt).join(" ")})`,"vector-effect":g?"non-scaling-stroke":
null,...h})]}function nm(t,e){let n=getComputedStyle(t);return Gh(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("\
path, polyline, polygon, circle, ellipse, rect")].flatMap(o=>Qh(o,getComputedStyle(o),e)):[...Kh(t,n,e),...[...t.childNodes].
flatMap(o=>o instanceof Text?Xh(o,n,e):o instanceof Element?nm(o,e):[])]:[]}function om(t){let{left:e,top:n,width:o,height:r}=t.
getBoundingClientRect();return{drawing:nt("g",{},...nm(t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var Zh=24.7/16,Yi=[3,2,1],tg=12;function eg({title:t,sentence:e,ids:n}){let o=n.map(r=>`${ie(y.get(r))} (${v(y.get(r).said)}\
)`);return[`${t}.`,e,`${o.join("; ")}.`,Br()].filter(Boolean).join(" ")}function ng(t,e){let n=Jr(t,e);try{let{drawing:o,
width:r,height:s}=om(n.picture),i=getComputedStyle(n.picture).fontFamily,a=eg(n),l=t===null?"":Q(t);return{root:Ni({width:r,
height:s,title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.
remove()}}function Ji({width:t,height:e}){return e<=Zh*t}function rm(t){let e,n=t!==null?Yi.slice(0,1):gt.length>tg?Yi.slice(
-1):Yi;for(let o of n)if(e=ng(t,o),Ji(e))break;return e}function og(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(v(k.title)),n(e),d.date??_n()].filter(Boolean).join("_")}.${t}`}function Xi(t,e,n=d.focus===
null?"":D(d.focus)){let o=URL.createObjectURL(t),r=og(e,n);return f("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function Dn(t,e,n){Kt(p("saved",{name:Xi(t,e,n)}))}var sm=16,rg=44;function sg({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(me(t))}`}function ig(t){
let e=new Intl.NumberFormat($,{maximumFractionDigits:1}),n={width:e.format(sm),height:e.format(sm*t.height/t.width)};return[
p("pictureSize",n),Ji(t)?"":p("pictureTooHigh")].filter(Boolean).join(" ")}function Qi(t=null){let e,n=f("img",{class:"p\
review"}),o=f("p",{class:"hint"}),r=f("textarea",{readonly:"",rows:"3","aria-label":p("alternative")}),s=f("select",{id:"\
take-what"},f("option",{value:""},p("allTracks",{n:gt.length})),gt.map(({dataset:u})=>f("option",{value:u.track},Q(u.track??
""))));s.value=t??"";let i=()=>{e=rm(s.value||null),Object.assign(n,{src:sg(e),alt:e.text}),o.textContent=ig(e),r.textContent=
e.text};s.addEventListener("change",i),i();let a=()=>s.value?qu(s.value):{},c={copyPng:()=>Fr(e),savePng:async()=>{try{Dn(
await Rn(e),"png",e.name)}catch{Kt(p("tooLarge"))}},saveSvg:()=>Dn(new Blob([me(e.root)],{type:"image/svg+xml"}),"svg",e.
name),print:()=>{ht.close(),s.value?tm(e):print()},copyLink:()=>Qr(a()),copyFrame:()=>Zr(a(),e.height+rg)},m=()=>Me(e.text,
f("p",{lang:$},e.text),p("copiedText"));Yt(p("take"),[f("p",{},f("label",{for:"take-what"},p("takeWhat"))," ",s),n,o,f("\
div",{class:"ways"},Object.entries(c).map(([u,g])=>f("button",{type:"button","data-way":u,onclick:g},p(u)))),f("details",
{},f("summary",{},p("alternative")),f("p",{class:"hint"},p("alternativeHint")),r,f("button",{type:"button",class:"copy",
onclick:m},p("copyText")))])}function ns(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>f("span",{class:n,lang:n},o))}function im(t,e=null){
let n=()=>Me(t,f("p",{lang:$},t),p("copiedText"));Rr(p("alternative"),t,[e?f("p",{},p("saved",{name:e})):null,f("p",{class:"\
hint"},p("alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},p("copyText"))])}async function ag(t){try{
im(t.text,Xi(await Rn(t),"png"))}catch{Yt(p("savePng"),[f("p",{},p("tooLarge"))])}}function lg(t){ht.close(),I({...it,focus:t,
steps:1,layout:"columns"})}var cg=60;function am(t,e,n,o){let r=[...new Set([d.focus??[],...Ie(L.size)].flat())].filter(
s=>n.has(s)&&!(s===d.focus&&d.steps===1)&&Ko(s).size<=cg).slice(0,4);Yt(t,[f("p",{},e),f("ul",{},r.map(s=>f("li",{},f("b\
utton",{type:"button",class:"name",onclick:()=>lg(s)},D(s)))))],[o])}function Zi(t){let e=Ju();if(Qu(e))return t(e);let n=new Intl.
NumberFormat($,{maximumFractionDigits:1}).format(e.letters);return am(p("tooSmall"),p("tooSmallHint",{points:n}),e.seen.
names,f("button",{type:"button",onclick:()=>t(e)},p("saveAnyway")))}function fg({root:t}){ht.open&&ht.close(),Dn(new Blob(
[me(t)],{type:"image/svg+xml"}),"svg")}function ug(){let[t,e]=es(Ki.upright,()=>[[...re().names.values()].filter(({lines:o})=>o).
length,M.names.size]);if(t>=e/2){print();return}let n=()=>{ht.close(),print()};am(p("tooMany"),p("tooManyHint",{n:t,all:e}),
M.names,f("button",{type:"button",onclick:n},p("printAnyway")))}var os={savePng:()=>Zi(ag),copyPng:()=>Zi(Fr),saveSvg:()=>Zi(
fg),alternative:()=>im(Dr(pn())),copyTable:Hf,saveCsv:()=>Dn(qf(),"csv"),copyLink:()=>Qr(),copyFrame:()=>Zr(),print:ug},
lm={names:Object.keys(os),statements:["copyTable","saveCsv","copyLink","print"]};function mg(){let t=_();if(t==="lanes"){
Qi();return}Yt(p("take"),[f("div",{class:"ways"},lm[t].map(e=>f("button",{type:"button","data-way":e,onclick:()=>{ht.close(),
os[e]()}},p(e))))])}function pg(){for(let t of gt){let{track:e=""}=t.dataset,n=f("span",{class:"unseen"},ns("take")," ",
f("span",{"data-of":e},Q(e))),o=nt("path",{d:"M8 10.5V2M4.5 5 8 1.5 11.5 5M2.5 8.5v6h11v-6"}),r=nt("svg",{viewBox:"0 0 1\
6 16",width:14,height:14,"aria-hidden":"true"},o),s={type:"button",class:"take-lane","data-take-track":e,"data-title":"t\
ake",onclick:()=>Qi(e)};U(".card",HTMLElement,t).append(" ",f("button",s,r,n))}}function cm(){let t=f("button",{type:"bu\
tton","aria-expanded":"false","aria-controls":"take-list"},ns("take")),e=f("ul",{id:"take-list",hidden:""},lm.names.map(
o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>os[o]()},ns(o))))),n=f("div",{id:"take"},t,e);_r(n,t,e),
C.after(n),U("#list .wide").before(f("div",{class:"taking"},["copyTable","saveCsv"].map(o=>f("button",{type:"button",onclick:os[o]},
ns(o))))),O("to-take").addEventListener("click",mg),pg()}X.open=!1;pl();Lc();Hu();ba(t=>on(()=>qi(t)));Vo();tc(Ru);cu();addEventListener("hashchange",nc);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",gu);dl(hu);sn();Za();Ll();Ql();Vl();Rl();Wu();Zu();cm();Sf();Pu();El();ll();
Pa();qa();$a();Ga();rl();za();lu();Au();fu();qi(null);Uu();Ks();window.graphbuilder={get network(){return Sl()},names:()=>[
...re().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>re().lines.has(t)?zt(R.lines.get(t),e):null,at:Oe,groups:()=>[
...re().groups.values()].map(t=>({...t,count:M.groups.get(t.key).count})),bundles:()=>re()&&[...jr()].map(t=>({ends:[t.one,
t.other].map(e=>Pt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>zt(Cr(t),n/40))})),moved:()=>[...xt.keys()],
words:()=>R.words.map(t=>({...t})),shown:()=>T,walked:()=>H.at,outcomes:t=>Object.fromEntries(Ve.map(e=>[e,bn(t,Ue(e),k.
outcomes)])),found:xo};})();
