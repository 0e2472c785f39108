"use strict";(()=>{function So(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=So("content"),S=k.size,Zu={nl:[],en:[]},
tm={nl:"",en:""},[em,nm]=k.languages;function de(t){if(typeof t=="string")return{nl:t,en:t};let e={...tm};return[e[em],e[nm]]=
t,e}var Xr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return de(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:de(this.held.short)}get alternative(){return this.held.alternative??Zu}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:de(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:de(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},L=new Map(k.entities.map(([t,e])=>[t,new Xr(e)])),vt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),vt.set(t.dataset.statement,t);var Ki=[
...L.keys(),...k.namesElsewhere],Zr=k.ways.map(t=>({modality:t.modality??"",said:de(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:de(t.source),language:t.language??""})),vo=k.times.
map(({when:t,days:e})=>({when:de(t??""),days:e??null})),Yi=k.places.map(({where:t,text:e})=>({where:de(t??""),text:e??""})),
[ta,Ji,om,$n,rm,Xi,Qi,sm,Zi]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),Qr=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Ki[this.row[Ji]]}get relation(){return k.relationOrder[this.
row[om]]}get object(){return typeof this.row[$n]=="number"?Ki[this.row[$n]]:null}get value(){return typeof this.row[$n]==
"number"?null:de(this.row[$n])}get way(){return Zr[this.row[rm]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return vo[this.row[Xi]].when}get days(){return vo[this.
row[Xi]].days}get where(){return Yi[this.row[Qi]].where}get text(){return Yi[this.row[Qi]].text}get quote(){return vt.get(
this.row[ta])?.querySelector("q")?.textContent??this.row[sm]??""}get change(){return this.row[Zi]?.change}get differences(){
return this.row[Zi]?.differences}get isWhole(){return this.row[Ji]<L.size&&(this.object===null||this.row[$n]<L.size)}get isLink(){
return this.object!==null&&this.isWhole}},y=new Map(k.statements.map((t,e)=>[t[ta],new Qr(t,e)]));var Jt=new Map(Object.entries(k.classes)),Xt=new Map(Object.entries(k.relations)),ea=new Map(k.modalities.map(t=>[t.id,t])),
ct=new Map;for(let t of L.keys())ct.set(t,[]);for(let[t,{subject:e,object:n}]of y)ct.get(e)?.push(t),n!==e&&ct.get(n)?.push(
t);var B=document.documentElement.dataset.language;function na(t){B=t}function v(t){return t&&(t[B]||t.nl||t.en)||""}function p(t,e={}){
return k.words[t][B].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Pn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function pt(t){return Jt.get(L.get(t).class)||Pn}function D(t){return L.
has(t)&&v(L.get(t).label)||t}function tt(t){let e={nl:t.relation,en:t.relation};return Xt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Lt(t,e=!1){let n=tt(t),o=v(e&&!n.symmetric?n.inverse:n.label);return t.denied?
p("deniedRelation",{relation:o}):o}function yt(t){let e=[v(t.where)];return k.sources.length>1&&e.unshift(v(t.source)),e.
filter(Boolean).join(", ")}function oe(t){let e=t.object===null?v(t.value):D(t.object);return`${D(t.subject)} ${Lt(t)} ${e}`}
function Qt(t,e,n){return p(t===1?e:n,{n:t})}function et(t){return v(L.get(t).short)||t}var C={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},Fe=0;function oa(t){C=t}function zt(){Fe+=1}var Mo=t=>[...document.querySelectorAll(t)],Ft=Mo("#lanes .lane[data-track]"),Oo=Ft.map(t=>t.dataset.track??""),At=Mo("#\
lanes").length>0,Bn=Mo("#answer-changes").length?"changes":"overview",he=Mo("#lanes .said");function mn(t){return t==="o\
verview"?t:`answer-${t}`}function Eo(t,e="lanes"){return he.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function re(t){
return(t.dataset.statements??"").split(" ").filter(Boolean)}function O(t,e){return K(`#${t}`,e)}function K(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function R(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function To(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var X=document.getElementById("list");function rt(){return matchMedia("(max-width: 899px)").matches}function It(t){for(let e of R(
"[data-sheet]")){if(!rt()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),O(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var $t=new Map,im=new Set(["yes","on","closed","place","nl","en",k.opens]),Dn=[],Ee=[],Ht=[],Wn=[],st={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},d={},am=B,ra=()=>{},He;function J(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));$t.set(t,{read:e,write:n,as:o,knows:r??(i=>im.has(i)||s(i))}),Object.assign(
d,{[o]:e([])})}function Lo(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function ts(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function qe(t){let e=[
...t];return{read:n=>{let o=new Set(Lo(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:ts([...n]),knows:n=>n===""||e.includes(n)}}function Te(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function sa(){J("focus",Te(t=>L.has(t))),J("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>y.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:am,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Ee.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function ia(t,e={}){for(let n of Ee)t={...t,...n(t,e)};return t}function aa(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=$t.get(t);return n?Lo([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function la(){let t=new URLSearchParams(location.hash.slice(1)),e=[...$t].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return ia(Object.fromEntries(e))}function pn(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of $t){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function ca(t){let e=Dn.reduce((n,o)=>o(n),t);return ia({...d,...e},e)}function es(t){let e=d;d=t,pn(e)!==pn(d)&&ra(
e)}function I(t){He!==void 0&&dn();let e=ca(t),n=pn(e);n!==location.hash.slice(1)&&(location.hash=n),es(e)}function Ao(t){
clearTimeout(He),He=setTimeout(dn,200),es(ca(t))}function dn(){clearTimeout(He),He=void 0;let t=pn(d);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function fa(){clearTimeout(He),He=void 0,es(la())}function ua(t){d=la(),ra=e=>{t(e);
for(let n of Wn)n(e)}}var $={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},H={at:null,by:null},zn={name:null,ids:[]},
G={whole:!0,asOpened:!1},q={printing:!1,parts:null};var lm=At?["lanes","names","statements"]:["names","statements"],os=["changes","overview","who","when","unsure"],cm=["lay\
out","open","between","steps","path"],fm=new Set(["view","question","track","statement","language","date","keys","list",
"sort","embed"]);function ma(){J("view",Te(t=>lm.includes(t))),J("question",{...Te(t=>At&&os.includes(t)&&(t!=="changes"||
t===Bn)),write:t=>t===null||t===Bn?[]:[t]}),J("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Oo.includes(e)),write:t=>t})}
function pa(t){if(!At)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:r}]of $t)
if(!fm.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":
"lanes"}function Y(t=d){return t.view??pa(t)}function ns(t){return Array.isArray(t)?t.length>0:!!t}function da(){Dn.push(
t=>{let e=ns(t.question)||ns(t.tracks),n=t.view??(e?"lanes":cm.some(o=>ns(t[o]))?"names":Y());return n==="lanes"?{...t,view:n}:
{...t,view:n,question:null,tracks:[]}}),Ee.push(t=>{let e=t.question===Bn?null:t.question;return{question:e,view:t.view===
pa({...t,question:e})?null:t.view}})}function ge(){return d.question??Bn}function Le(t){return{view:"lanes",question:t,layout:null,
open:[],between:null,steps:null,path:null,through:!1}}function Io(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&No(hn(t))===t}function hn(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function No(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function Fn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var ga="denied";function Ro(t){return t.denied?ga:t.modality}var $o=k.families.flatMap(t=>t.classes.map(e=>e.id)),um=qe(
$o);function wa(){J("class",{read:t=>um.read(Lo(t,e=>$o.includes(e)).flatMap(ha)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return ts([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>ha(t).length>0}),J("modality",qe(Po)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",qe(Xt.keys())),J("source",qe(k.sources.map(({id:t})=>t))),
J("theme",Te(t=>is().includes(t)));for(let t of Hn)Ht.push({...t,on:()=>d[t.part]!==Co(t.part),name:e=>d[t.part]===Co(t.
part)||t.name(d[t.part],e),statement:e=>d[t.part]===Co(t.part)||t.statement(d[t.part],e)});Ee.push((t,e)=>{let{names:n,lines:o}=as(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return ls(t,n,o);if(!Hn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!qn(t,[],[s]).length);return o.length&&r.length?{}:qn(t,n,o).length?st:{}})}function ha(t){
if(!t||$o.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):$o.filter(o=>Jt.get(o)?.ancestors.some(e))}var Po=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
Zr.some(({denied:t})=>t)&&Po.push(ga);var jo=null;function is(){if(jo)return jo;let t=[...y.values()].filter(o=>L.has(o.
object)&&tt(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[L.get(o).class,...Jt.get(L.get(o).class)?.
ancestors??[]].includes("Theme"));return jo=k.variants.includes("plain")?e:n,jo}var rs=new Map;function Bo(t,e=k.inferred){
let n=JSON.stringify([t,e.length>0]);if(rs.has(n))return rs.get(n);let o=[...y.values()].filter(({object:m})=>m!==null),
r=new Map;for(let m of o)!tt(m).within&&!tt(m).leadsTo||(r.has(m.object)||r.set(m.object,[]),r.get(m.object).push(m.subject));
let s=[...o,...e].filter(m=>m.object===t&&(tt(m).toTheme||tt(m).within)),i=new Set(s.map(({subject:m})=>m));for(let m of i)
for(let u of r.get(m)??[])i.add(u);let l=o.filter(({subject:m,object:u})=>i.has(m)!==i.has(u)).map(({subject:m,object:u})=>i.
has(m)?u:m).filter(m=>L.has(m)&&pt(m).column===1),c=new Set([t,...i,...l]);return rs.set(n,c),c}var _e=()=>!0,ss=(t,e)=>new Set(
[...t,...e]),Hn=[{part:"class",name:(t,e)=>t.has(L.get(e).class)||!Jt.has(L.get(e).class),statement:_e,loosen:(t,e)=>ss(
t,e.map(n=>L.get(n).class).filter(n=>Jt.has(n)))},{part:"source",name:(t,e)=>ct.get(e).some(n=>t.has(y.get(n).origin)),statement:(t,e)=>t.
has(y.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>Bo(t).has(e),statement:_e,loosen:()=>null},{part:"modali\
ty",fades:!0,name:_e,statement:(t,e)=>t.has(Ro(y.get(e))),loosen:(t,e,n)=>ss(t,n.map(o=>Ro(y.get(o))))},{part:"relation",
fades:!0,name:_e,statement:(t,e)=>t.has(y.get(e).relation)||!Xt.has(y.get(e).relation),loosen:(t,e,n)=>ss(t,n.map(o=>y.get(
o).relation))},{part:"structural",fades:!0,name:_e,statement:(t,e)=>!tt(y.get(e)).structural,loosen:()=>!0}],Co=t=>t==="\
structural"?!0:null;function qn(t,e,n){return Hn.filter(({part:o,name:r,statement:s})=>t[o]!==Co(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function as(t){let e=t.lines.flatMap(n=>[y.get(n).subject,y.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>L.has(n)),lines:t.lines}}function ls(t,e,n){let o={};for(let r of qn(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=$t.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function ya(){let t=Ht.filter(
u=>u.on()),e=t.filter(u=>u.dated),n=t.filter(u=>!u.dated),o=n.filter(u=>!u.fades),[r,s]=[new Set,new Set];for(let u of L.
keys())n.every(g=>g.name(u))&&(r.add(u),e.every(g=>g.name(u))&&s.add(u));let i=(u,{subject:g,object:h})=>u.has(g)&&(h===
null||u.has(h)),[a,l,c,m]=[new Set,new Set,new Set,new Set];for(let[u,g]of y){if(!g.isWhole)continue;if(!t.length){a.add(
u);continue}if(!i(r,g)||!o.every(b=>b.statement(u)))continue;let{subject:h,object:w}=g;if(c.add(h).add(w),!!n.every(b=>b.
statement(u))){if(!i(s,g)||!e.every(b=>b.statement(u))){l.add(u);continue}a.add(u),m.add(h).add(w)}}return{entities:s,statements:a,
aside:l,bare:new Set([...c].filter(u=>s.has(u)&&!m.has(u))),inferred:new Set(k.inferred.filter(u=>s.has(u.subject)&&s.has(
u.object)&&u.premises.every(g=>a.has(g))&&(d.structural||!tt(u).structural)))}}var mm={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function gn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||mm[l](o[a],o[c]??c))?.at(-1)}var Ue=[...y].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Ge(t){return y.get(t).days}var pm=new Set(["NOT_YET","OVE\
R"]);function ba(){J("date",Te(t=>Ue.length>0&&Io(t))),Ht.push({dated:!0,on:()=>d.date!==null,name:_e,statement:t=>d.date===
null||!dm(d.date).has(t)})}function cs(t){return d.date!==null&&y.get(t).days?.time?gn(d.date,Ge(t),k.outcomes):null}var xa={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Pt(t,e=cs(t)){return e===null?"":p(e===
"STILL_TO_COME"&&Ge(t).time==="deadlineTime"?"deadlineAhead":xa[e])}var Do=new Map;function dm(t){if(Do.has(t))return Do.
get(t);let e=new Set(Ue.filter(n=>{let o=gn(t,Ge(n),k.outcomes);return pm.has(o)||o==="STILL_TO_COME"&&Ge(n).time==="eve\
nt"}));return Do.clear(),Do.set(t,e),e}function Ve(t){let[e,n,o]=t.split("-");return p("day",{year:e,day:Number(o),month:p(
"months").split(" ")[Number(n)-1]})}function fs(t){let e=new Map,n=Object.keys(xa),o=Ue.map(r=>({id:r,outcome:gn(t,Ge(r),
k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Pt(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function ka(t){if(d.date===null)return null;let e=fs(d.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?p("outcomeOn",{outcome:e[0],date:Ve(d.date),n:t.length}):null}function Nt(){
return d.date===null?"":p("asOf",{date:Ve(d.date)})}var us=3,hm=120,Wo=6,se=f("div",{id:"card",role:"tooltip",hidden:""}),zo=null,wn;function gm(t){let e=y.get(t);return f(
"div",{},f("b",{class:e.denied?"denied":null},[v(e.said),Pt(t)].filter(Boolean).join(" \xB7 "))," ",e.quote?f("q",{lang:e.
language},e.quote):oe(e)," ",f("small",{},yt(e)))}function Oa(t){for(let n of document.querySelectorAll("#lanes .lit, #l\
anes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)
for(let n of he)n!==t&&n.dataset.name===e&&n.classList.add("same")}function va(t){clearTimeout(wn),Ae();let e=re(t).filter(
s=>y.has(s));if(!e.length)return;zo=t,Oa(t),se.replaceChildren(...e.slice(0,us).map(gm),...e.length>us?[f("small",{},p("\
moreSaid",{n:e.length-us}))]:[]),se.hidden=!1,t.setAttribute("aria-describedby","card");let[n,o]=[t.getClientRects()[0],
se.getBoundingClientRect()],r=n.bottom+Wo+o.height<=innerHeight||n.top<o.height+Wo;se.style.left=`${Math.max(8,Math.min(
n.left,document.documentElement.clientWidth-o.width-8))}px`,se.style.top=`${r?n.bottom+Wo:n.top-Wo-o.height}px`}function Ae(){
clearTimeout(wn),zo?.removeAttribute("aria-describedby"),zo=null,Oa(null),se.hidden=!0}function Sa(t){clearTimeout(wn),wn=
setTimeout(t,hm)}function Ma(t){return t.target.closest?.("#lanes .said")}function Ea(){Ft.length&&(document.body.append(
se),document.addEventListener("pointerover",t=>{if(t.pointerType==="touch")return;let e=Ma(t);e&&e!==zo?Sa(()=>va(e)):e||
se.contains(t.target)||se.hidden?clearTimeout(wn):Sa(Ae)}),document.addEventListener("focusin",t=>{let e=Ma(t);e?.matches(
":focus-visible")?va(e):Ae()}),addEventListener("scroll",Ae,{passive:!0}),addEventListener("resize",Ae),addEventListener(
"keydown",t=>{t.key!=="Escape"||se.hidden||(t.stopPropagation(),Ae())},!0))}var Ke=null,Ta=0;function wm(t){let{name:e}=t.dataset,n=re(t).filter(o=>y.has(o));if(Ae(),Ke=t,Ta=t.getBoundingClientRect().
top,e===void 0||!L.has(e)){I({focus:null,lines:n});return}Object.assign(zn,{name:e,ids:n}),I({focus:e,lines:[]})}function ym(t){
if(d.focus!==null)return t.dataset.name===d.focus;let e=re(t);return d.lines.length>0&&e.some(n=>d.lines.includes(n))}function bm(t){
let e=t.closest("details");e&&(e.open=!0),t.getClientRects().length||t.closest(".lane")?.classList.add("whole")}function xm(t){
let{top:e,bottom:n}=t.getBoundingClientRect(),o=rt()?O("details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;
e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"instant"})}function La(t){if(Y()!=="lanes"){Ke=null;return}let e=he.filter(
r=>{let s=ym(r);return r.classList.toggle("chosen",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-cu\
rrent"),s});if(!t)return;Ke?.getClientRects().length&&scrollBy({top:Ke.getBoundingClientRect().top-Ta,behavior:"instant"});
let n=mn(ge()),o=Ke??e.find(r=>r.closest(`#${n}`));Ke=null,o&&(bm(o),xm(o))}function Aa(){for(let t of he)t.addEventListener(
"click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),$.clicked=e.detail>0,wm(t),$.clicked=!1,Ke=null)});for(let t of R(
"#lanes #key [data-modality]"))t.addEventListener("click",()=>I({view:"statements",modality:new Set([t.dataset.modality??
""])}))}var ms="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",km=".said, [data-whole], [data-take-track], #k\
ey button",_n=new Map,ps=new Map;function ds(t){return t.getClientRects().length>0}function hs(t,e){ps.get(t)?.setAttribute(
"tabindex","-1"),ps.set(t,e),e.tabIndex=0}function Ia(){for(let[t,e]of _n){let n=ps.get(t);if(n&&ds(n))continue;let o=e.
find(ds);o&&hs(t,o)}}function Na(){for(let t of R(km,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(
ms);e&&(t.tabIndex=-1,_n.set(e,[..._n.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.
target,n=e.closest(ms),o=(n&&_n.get(n))?.filter(ds)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let r=o.
indexOf(e),s={ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:o.length-1}[t.key];if(s===void 0)return;
t.preventDefault();let i=o[Math.min(Math.max(s,0),o.length-1)];hs(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener(
"focusin",t=>{let e=t.target,n=e.closest(ms);n&&_n.get(n)?.includes(e)&&hs(n,e)})}var vm=[3,2,1],Sm=12,Mm=2;function Fo(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function gs(){if(!At||Y()!=="lanes"||ge()!=="overview")return;(Oo.length>
Sm||!vm.some(e=>Fo(e)<=innerHeight)&&!rt()&&Fo(1)>Mm*innerHeight)&&Fo(0),Ia()}function ja(){for(let t of Ft)t.classList.
toggle("whole",d.tracks.includes(t.dataset.track??""));for(let t of R("#lanes [data-whole]"))t.setAttribute("aria-expand\
ed",String(d.tracks.includes(t.dataset.whole??"")))}function Ca(){if(At){for(let t of R("#lanes [data-whole]")){let e=t.
dataset.whole??"";t.addEventListener("click",()=>{I({tracks:d.tracks.includes(e)?d.tracks.filter(n=>n!==e):[...d.tracks,
e]})})}addEventListener("resize",gs)}}var T={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function Ho(){T=ya()}function Ye(){
return p("shown",{names:T.entities.size-T.bare.size,allNames:L.size,...we(T.statements)})}var Ra="made";function we(t){let[
e,n]=[0,0];for(let o of t)e+=1,y.get(o).modality===Ra&&(n+=1);return{statements:e-n,allStatements:y.size-Om,made:n}}var Om=k.
modalities.find(({id:t})=>t===Ra)?.count??0;function qo(t){let e=new Map;for(let n of ct.get(t)){let{subject:o,object:r}=y.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||T.statements.has(n)&&T.entities.has(s)&&e.set(s,n)}return e}function ws(){
if(T.statements.size===y.size)return e=>L.get(e).count;let t=new Map;for(let e of T.statements){let{subject:n,object:o}=y.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Ie(t,e=ws()){return[...T.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var ys=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),Q=new Map(Object.entries(k.groups)),dt=new Map;for(let[
t,e]of Q)for(let n of e.names)dt.set(n,t);function $a(){J("layout",{read:([t])=>ys.has(t)||t==="overview"&&Q.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(bs).filter(e=>Q.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${Q.get(e).told[0]}${n>1?`~${n}`:""}`})})}function bs(t){let[e,n]=dt.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return dt.get(e)?.split(".").slice(0,n).join(".")}function at(){return d.
layout??k.opens}function _o(){return ys.get(at())??ys.get("map")}function ut(t){return`group ${t}`}function*Gn(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function xs(){let t=new Set(d.open.flatMap(n=>[...Gn(n)])),e=[d.focus,
d.path,...d.lines.flatMap(n=>[y.get(n).subject,y.get(n).object])];for(let n of e)if(dt.has(n))for(let o of Gn(dt.get(n)))
t.add(o);return t}function yn(t,e){let n=null;for(let o of Gn(t))e.has(o)||(n=o);return n}function ks(){return at()==="o\
verview"&&xs().size>0}var Em=70;function Mt(t){let e=Q.get(t).told.map(o=>v(L.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>Em;)n-=1;return e.slice(0,n).join(", ")}var Tm=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],Ms=["class",
"modality","relation","source","change"],bn=new Map(Ms.map(t=>[t,R(`#legend input[data-${t}]`,HTMLInputElement)])),Ba=R(
"#legend input[data-family]",HTMLInputElement);function Da(){O("shown").textContent=Ye(),Lm(),O("show-all",HTMLButtonElement).
disabled=!vs()&&!ks();let t=T.statements.size===y.size,{statements:e,allStatements:n,made:o}=we(T.statements),r=t?[String(
n)]:[p("listed",{n:e,all:n})];o&&r.push(p("listedMade",{n:o})),T.aside.size&&r.push(p("listedAside",{n:T.aside.size})),O(
"listed").textContent=r.join("; ")}function Lm(){let t=O("empty"),e=T.entities.size===0,n=!e&&vs()&&![...T.statements].some(
r=>y.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":T.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(f("span",{},p(o)),vs()?f("button",{type:"button",onclick:()=>I(
Un())},p("undoFilters")):"")}function Un(){return Object.fromEntries(Tm.filter(t=>$t.has(t)).map(t=>[t,$t.get(t).read([])]))}
function vs(){let t=d;return Object.entries(Un()).some(([e,n])=>t[e]!==n)}function Wa(){for(let n of Ms)for(let o of bn.
get(n))o.checked=d[n]?.has(o.dataset[n])??!0;for(let n of Ba){let o=Ss(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Ss(n).length}let t=document.getElementById("structural");t&&(t.checked=d.structural);let e=document.getElementById(
"theme");e&&(e.value=d.theme??"");for(let n of R("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=d[o],
s=bn.get(o).length;r!==null&&(n.open=!0),K("summary .count",HTMLElement,n).textContent=r===null?String(s):p("ticked",{n:r.
size,all:s})}}function Ss(t){return bn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Pa(t){let e=bn.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===bn.get(t).length?null:new Set(e)}function za(){let t=document.
getElementById("theme");if(!t)return;let e=is().map(n=>[D(n),n]).sort(([n],[o])=>n.localeCompare(o,B));t.replaceChildren(
f("option",{value:""},p("allThemes")),...e.map(([n,o])=>f("option",{value:o},n))),t.value=d.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function Fa(){for(let n of Ms)for(let o of bn.get(n))o.addEventListener("change",()=>I({[n]:Pa(n)}));
for(let n of Ba)n.addEventListener("change",()=>{for(let o of Ss(n))o.checked=n.checked;I({class:Pa("class")})});for(let n of R(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>I({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>I({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>I({theme:e.value||null})),O("show-all").
addEventListener("click",()=>{I({...Un(),...ks()?{...st,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var Am=3;function Im(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${p(o)}: ${s.length>Am?p("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>v(k.modalities.find(o=>o.id===n)?.label)||p("denied");return[
...d.theme===null?[]:[`${p("aboutTheme")}: ${D(d.theme)}`],...t(d.modality,"said",e),...t(d.class,"kinds",n=>v(k.classes[n].
label)),...t(d.relation,"relationsTitle",n=>v(Xt.get(n).label)),...t(d.source,"sourcesTitle",n=>v(k.sources.find(o=>o.id===
n)?.title)),...t(d.change,"changes",n=>p(n)),...d.structural?[]:[p("hiddenByStructural")]].join("; ")}function qa(t){return T.
statements.has(t)||T.aside.has(t)}function Nm(t){let e=re(t);if(t.closest(".answer"))return t.classList.contains("place")?
e:[];if(t.classList.contains("date"))return e;let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&
n?.querySelector("[data-name]"))return[];let o=new Set(n?R(".said.date",HTMLElement,n).flatMap(re):[]);return e.filter(r=>!o.
has(r))}var Os="";function jm(){let t=`${d.date} ${B}`;if(!(t===Os||d.date===null&&!Os)){Os=d.date===null?"":t;for(let e of R(
"#lanes .said > .outcome"))e.remove();if(d.date!==null)for(let e of he){let n=Nm(e).filter(r=>y.has(r)&&!["UNDATED",null].
includes(cs(r))),o=new Set(n.map(r=>Pt(r)));o.size&&e.append(f("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var _a=new Map;
for(let t of R("#lanes .answer th > .unseen"))_a.set(t.closest("tr"),t);function Cm(t,e){let n=R("tbody tr:not(.group), \
.changes > li",HTMLElement,t),o=0,r="";for(let s of n){let i=R(".place",HTMLElement,s);if(s.hidden=e&&!(i.length?i:R(".s\
aid",HTMLElement,s)).flatMap(re).some(qa),s.hidden)continue;o+=1;let a=_a.get(s),l=s.querySelector("th")?.textContent??"";
a?.classList.toggle("unseen",l===r),r=l}for(let s of R("tbody:has(> .group)",HTMLElement,t))s.hidden=!R("tr:not(.group, \
[hidden])",HTMLElement,s).length;return{left:o,all:n.length}}function Es(t){let e=O("filtered");e.hidden=!t,e.replaceChildren(
t," ",...t?[f("button",{type:"button",onclick:()=>I({view:"statements"})},p("inList"))," ",f("button",{type:"button",onclick:()=>I(
{view:"names"})},p("inNetwork"))," ",f("button",{type:"button",onclick:()=>I(Un())},p("undoFilters"))]:[])}var Ha=!1;function Ga(){
if(Y()!=="lanes")return;jm();let t=Ht.some(n=>!n.dated&&n.on());if(!t&&!Ha)return;Ha=t;for(let n of he)n.closest(".answe\
r")||n.classList.toggle("marked",t&&re(n).some(qa));let e=Im();Es(t?p("markedInLanes",{n:T.statements.size+T.aside.size,
all:y.size,filters:e}):"");for(let n of R("#lanes .answer")){let{left:o,all:r}=Cm(n,t);t&&r&&n.classList.contains("shown")&&
Es(p(o?"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function Ua(){document.getElementById("lanes")?.prepend(f(
"p",{id:"filtered",role:"status",hidden:""}))}function Z(t){let e=O("status");e.textContent=e.textContent===t?`${t}\xA0`:t}function Va(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function ie(t){return d.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var Go={"to-names":"names","to-statements":"statements"};function Ts(t){return document.getElementById(mn(t))}function Ka(){
return os.filter(t=>Ts(t))}function Ya(t){let e=Y(),n=e==="lanes"?ge():null;if(document.documentElement.dataset.view=e,!At)
return;for(let r of Ka())Ts(r)?.classList.toggle("shown",r===n);for(let r of R("#questions [data-question]"))r.setAttribute(
"aria-pressed",String(r.dataset.question===n));for(let[r,s]of Object.entries(Go))s===e?O(r).setAttribute("aria-current",
"page"):O(r).removeAttribute("aria-current");if(!t||Y(t)===e&&t.question===d.question)return;scrollTo(0,0);let o=Object.
keys(Go).find(r=>Go[r]===e);Z((o?O(o):K(`#questions [data-question="${n}"]`)).innerText)}function Ja(){if(At){for(let t of R(
"#questions [data-question]"))t.hidden=!Ts(t.dataset.question??""),t.addEventListener("click",()=>I(Le(t.dataset.question??
null)));for(let[t,e]of Object.entries(Go))O(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),
I({view:e}))});document.addEventListener("keydown",t=>{let e=Ka()[Number(t.key)-1];e!==void 0&&ie(t)&&I(Le(e))}),O("skip\
-to-lanes").addEventListener("click",t=>{t.preventDefault(),I(Le(ge())),R('#lanes [tabindex="0"]').find(e=>e.getClientRects().
length)?.focus()})}}var Xa=B;function Qa(t){let e=t.closest("[data-statements]");return y.get(e?.dataset.statements?.split(" ")[0])}function Rm(t){
let e=tt(Qa(t));return v(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function Za(){if(Xa!==B){Xa=B;for(let t of R(
"#lanes :is([data-name], [data-of])"))t.textContent=et(t.dataset.name??t.dataset.of??"");for(let t of R("#lanes .verb"))
t.textContent=Rm(t);for(let t of R("#lanes .place"))t.textContent=yt(Qa(t))}}var xn=100,Je=11,Ls,Vn,Uo=new Map,Bt={family:"",least:Je,between:0,words:0,version:0};function As(){let[t,e]=[...Ls.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Bt,{family:e.fontFamily,least:Math.
max(Je,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Bt.version+1}),Uo.clear()}
function Zt(){return q.printing?Je:Bt.least}function tl(t,e){t.font=`${e} ${xn}px ${Bt.family}`.trim(),t.letterSpacing=`${Bt.
between*xn}px`,t.wordSpacing=`${Bt.words*xn}px`}function Ot(t,e=""){let n=`${e} ${t}`;return Uo.has(n)||(tl(Vn,e),Uo.set(
n,Vn.measureText(t).width/xn)),Uo.get(n)}function Et(t,e=""){return t.reduce((n,o)=>Math.max(n,Ot(o,e)),0)}function ae(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/xn,r/xn),tl(t,s),t.fillText(e,0,0),t.restore()}function Xe(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Ot(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Ot(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Ot(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function Qe(t){return t.some(e=>e.endsWith("\u2026"))}function Kn({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(Vn,{font:t,letterSpacing:e,wordSpacing:n}),Vn.measureText(
o)}function el(){Ls=document.body.appendChild(f("div",{id:"probe","aria-hidden":"true"},f("span",{},"Ag"),f("span",{},"a\
g m"))),Vn=document.createElement("canvas").getContext("2d"),As()}function nl(t){new ResizeObserver(t).observe(Ls.lastElementChild)}var Vo=300,Ze=1e3,ye=6,P=new Map,Jn=null,bt=new Map,M={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function qt(t){
return S.line*S.grown*le(t).length+S.row}function Ko(){let t=new Map;for(let[e,{x:n}]of P){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>P.get(n).y-P.get(o).y))}var Yn=new Map,$m=5e4,ol=0;
function le(t){let e=`${B} ${S.text} ${t}`;return Yn.has(e)||Yn.set(e,Xe(et(t),S.text/S.name)),Yn.get(e)}function Xn(t){
S.text=t,(ol!==Bt.version||Yn.size>$m)&&Yn.clear(),ol=Bt.version}function rl(t){M=t}function Yo(){return[...M.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Qn(t){Jn=t}var Pm=1e3,j=document.getElementById("canvas"),Tt,tn,Is;function sl(t){let e=2*Is.radiusOf(t);return{id:t,...P.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>Is.draw(n,t),nodeDimensions:{width:e,height:e}})}}function ce(){
let t=P.size>Pm?new Map:P,e=tn.getIds().filter(o=>!t.has(o));e.length&&tn.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=tn.get(o);return i===null||i.x!==r||i.y!==s});n.length&&tn.update(n.map(([o])=>sl(o)))}function il(){return tn.length>
0}function U(){return Tt.getScale()}function Ne(){return Tt.getViewPosition()}function je(t){Tt.moveTo(t)}function Jo(t){
return Tt.canvasToDOM(t)}function _t(t){return Tt.DOMtoCanvas(t)}function Gt(t=0){let[e,n]=[j.clientWidth,j.clientHeight],
o=_t({x:-t*e,y:-t*n}),r=_t({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function gt(){Tt.redraw()}
function al(t){let{canvas:e}=Tt;e.getContext=()=>t;try{gt()}finally{delete e.getContext}}function ll(){Tt.setSize("100%",
"100%")}function Zn(t){Tt.setOptions({interaction:{dragView:t}})}function cl(t){Tt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function jt(t,e){Tt.on(t,e)}function fl(t){Is=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of So("names"))P.set(n,
{x:o,y:r});tn=new vis.DataSet([...P.keys()].map(sl)),Tt=new vis.Network(j,{nodes:tn,edges:[]},JSON.parse(So("options"))),
Tt.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Xo(){return Tt!==void 0}function ul(){return Tt}function Qo(t){return t!==null&&t.getClientRects().length>0}function ml(t){return t.getAttribute("aria-label")??t.textContent}
function Bm(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(Qo)??Zo?.part}var Zo=null;function Ns(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Zo={part:t,name:H.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function pl(){let t=Zo;Zo=null;let e=document.activeElement;!t||!Qo(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===j&&P.has(t.name)&&(H.at=t.name),t.part.focus({preventScroll:!0}))}function en(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=ml(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||Qo(e))return;((n?R(e.localName,HTMLElement,n).
find(i=>Qo(i)&&ml(i)===o):null)??Bm(n))?.focus({preventScroll:!0})}function dl(){document.addEventListener("focusin",t=>{
let e=t.target;if(!rt()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&It(null)})}function hl(){It("details"),Ns()}var Dm=200;function Wm([t,e]){let n=e.length>Dm?t:f("button",{type:"button",class:"name",onclick:()=>I({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function zm(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?p(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?p(e?"afterSource":"afterSources",{date:v(o.written)}):
""].filter(Boolean).join(" ")}function Fm(){let e=[...vo.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=Fn();return{first:hn(`${n}-01-01`),last:Math.max(hn(`${o}-12-31`),hn(r))}}var js=!1;
function gl(){let t=document.getElementById("on-date");if(!t)return;let e=O("day",HTMLInputElement),n=O("exact-day",HTMLInputElement),
{first:o,last:r}=Fm();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>No(l).slice(0,4));O("years").
replaceChildren(f("span",{},s),f("span",{},i));let a=Fn();t.addEventListener("change",()=>I({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=No(Number(e.value)),(js?Ao:I)({date:a}),js=!0}),e.addEventListener("change",()=>{js=!1,dn()}),
n.addEventListener("change",()=>{Io(n.value)&&(a=n.value,I({date:a}))})}function wl(){let t=document.getElementById("on-\
date");if(!t)return;let e=d.date;t.checked=e!==null;let n=O("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Nt(),
O("day-choice").hidden=e===null,e===null)return;let o=O("day",HTMLInputElement),r=O("exact-day",HTMLInputElement);o.value=
String(hn(e)),o.setAttribute("aria-valuetext",Ve(e)),r.value!==e&&(r.value=e),O("day-in-words").textContent=Ve(e),O("out\
comes").replaceChildren(...fs(e).map(Wm)),O("beyond").textContent=zm(e)}var Hm=["subject","relation","object","said","period","quote","place"];function bl(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&Hm.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function qm(t,e){let n=y.get(t);return e==="s\
ubject"?D(n.subject):e==="relation"?tt(n).order:e==="object"?n.object===null?v(n.value):D(n.object):e==="said"?Po.indexOf(
Ro(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function yl(t,e){return y.get(t).
order-y.get(e).order}function kn(){let t=d.sort?.replace(/^-/,"")??"place",e=d.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(B,{numeric:!0}),o=new Map([...y.keys()].map(r=>[r,qm(r,t)]));return[...y.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||yl(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||yl(r,s)})}var Dt=200;function tr(t,e,n,o){t.hidden=e===n,K("span",HTMLElement,t).textContent=p(o,{n:e,all:n}),K("button",HTMLElement,
t).textContent=p("moreRows",{n:Math.min(Dt,n-e)})}function er(t,e){K("button",HTMLElement,t).addEventListener("click",()=>{
en(e),Z(K("span",HTMLElement,t).textContent)})}var Cs={added:"+",removed:"\u2212",changed:"~"};function vn(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${Cs[t.change]} ${p(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},v(e)),f("dd",{},f("del",{},v(n)||p("noText"))," \u2192 ",f("ins",{},v(o)||p("noText")))])):null):null}function xl(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${v(n)}: ${v(o)||p("noText")} \u2192 ${v(r)||p("noText")}`);
return[p(t.change||"unchanged"),...e].join("; ")}var nr=new Map([...vt.keys()].map(t=>[t,B]));function to(t){return L.has(t)?f("a",{href:`#focus=${encodeURIComponent(t)}`},
D(t)):t}function _m(t){let e=y.get(t),n=vt.get(t)?.querySelector(".change")??vn(e),o=[f("td",{},n,to(e.subject)),f("td",
{},v(tt(e).label)),f("td",{},e.object===null?v(e.value):to(e.object))];return k.variants.includes("plain")?o:[...o,f("td",
{class:e.denied?"denied":null},v(e.said)),f("td",{},v(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),
f("td",{},yt(e))]}function or(t){let e=vt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Pt(t);n&&e?.append(
f("span",{class:"outcome"},n))}function rr(t){vt.has(t)||vt.set(t,f("tr",{id:`row-${t}`,"data-statement":t}));let e=vt.get(
t);return nr.get(t)!==B&&(e.replaceChildren(..._m(t)),nr.set(t,B)),e.classList.toggle("aside",T.aside.has(t)),e}var kl=R("#inferred tbody tr"),ir=k.inferred.length>kl.length,sr=Dt;function Gm(t){let e=t.premises.map(n=>y.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${v(n.said)}; ${yt(n)})`]);return f("tr",{},f("td",{},to(t.subject)),
f("td",{},v(tt(t).label)),f("td",{},to(t.object)),f("td",{},v(t.why),e))}function Rs(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!T.inferred.size),!ir){kl.forEach((o,r)=>{o.hidden=!T.inferred.has(k.inferred[r])});return}
if(!X.open)return;let e=[...T.inferred].slice(0,sr),n=K("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(Gm)),tr(O("more-inferred"),e.length,T.inferred.size,"partInferred")}function ar(t){sr=t,Rs()}function vl(){ir&&(O("u\
nlisted-inferred").hidden=!0,K("#inferred tbody").replaceChildren(),er(O("more-inferred"),()=>{sr+=Dt,Rs(sr-Dt)}),X.addEventListener(
"toggle",()=>Rs()))}function Ol(){J("between",{read:t=>{let e=t.map(Sl).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Um),knows:t=>Sl(t)!==null}),Ee.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Gn(
r)])),n=r=>yn(Ct(r)??dt.get(r),e)===Ct(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function Sl(t){if(L.has(t))return t;let e=bs(t);return e!==void 0&&Q.has(e)?ut(e):null}function Um(t){
let e=Ct(t);return e===null?t:`${Q.get(e).told[0]}~${e.split(".").length}`}function Ct(t){return L.has(t)?null:t.slice(6)}
var lr={shown:null,ends:null,ids:[]};function eo(){if(lr.shown===T&&lr.ends===d.between)return lr.ids;let[t,e]=(d.between??
[]).map(o=>{let r=Ct(o);return s=>r===null?s===o:dt.get(s)===r||dt.get(s)?.startsWith(`${r}.`)}),n=[...T.statements].filter(
o=>{let r=y.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return lr={shown:T,ends:d.
between,ids:n},n}function Ml(t){let e=Ct(t);return e===null?D(t):p("groupAround",{names:Mt(e)})}function $s({one:t,other:e,
ids:n}){return p(n.length===1?"oneBetween":"between",{n:n.length,one:Ml(t),other:Ml(e)})}function cr(){let[t,e]=d.between??
[];return $s({one:t,other:e,ids:eo()})}var Tl=["asserted","ongoing","intended","conditional","possible"],Vm=Tl.length,Km=400;function Ll(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>L.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Ht.push(Il),Dn.push(Jm)}function Al(){
return d.focus!==null&&(d.steps!==null||ft()!==null)}var Ut={state:null,route:null,reach:null};function Sn(){if(Ut.state===
d)return Ut;let t=Ht.filter(o=>o!==Il),e=new Set([...L.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>ct.get(o).filter(r=>{
let{subject:s,object:i}=y.get(r);return y.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Ut={state:d,
route:null,reach:null},d.focus===null||!e.has(d.focus))return Ut;if(d.path!==null){Ut.route=e.has(d.path)?El(d.focus,d.path,
n,d.through):null;let o=r=>ct.get(r).filter(s=>y.get(s).isLink);Ut.otherwise=Ut.route===null&&!d.through&&El(d.focus,d.path,
o,!0)!==null,Ut.route&&(Ut.reach=Ut.route)}else d.steps!==null&&(Ut.reach={names:Ym(d.focus,d.steps,n),statements:null});
return Ut}function ft(){return d.path===null||d.focus===null?null:Sn().route}var Il={on:()=>Sn().reach!==null,name:t=>{let{
reach:e}=Sn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Sn();return e===null||e.statements===null||e.statements.
has(t)}};function fr(t,e){let{subject:n,object:o}=y.get(t);return n===e?o:n}function Ym(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>fr(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function El(t,e,n,o){let r=c=>n(c).filter(m=>o||!tt(y.get(m)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let m of s[s.length-1])for(let u of r(m))i.has(fr(u,m))||c.add(fr(u,m));if(!c.size)return null;
for(let m of c)i.add(m);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let m=new Set;
for(let u of s[c])for(let g of r(u)){let h=fr(g,u);s[c-1].has(h)&&(m.add(h),a.add(g),l.has(h)||l.set(h,new Map),l.get(h).
set(u,[...l.get(h).get(u)??[],g]))}s[c-1]=m}for(let c of l.values())for(let m of c.values())m.sort((u,g)=>be(u)-be(g)||(u<
g?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function be(t){let{modality:e,denied:n,
holder:o}=y.get(t),r=Tl.indexOf(e);return n||o||r<0?Vm:Math.min(r,3)}function Nl(){let{layers:t,onward:e}=ft(),n=[],o=i=>{
if(!(n.length>=Km)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,m)=>({from:i[m],to:c,keys:e.get(i[m]).get(c)})),l=a.reduce((c,m)=>be(m.keys[0])>
be(c.keys[0])?m:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+be(l[0]),0);return r.
sort((i,a)=>be(i.weakest.keys[0])-be(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function jl(){
let{layers:t,onward:e}=ft(),n=new Map([[d.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(d.path)??0}function Jm(t){return!("focus"in t)||"path"in t?t:$.picking&&
t.focus!==null?($.picking=!1,t.focus===d.focus?{}:{path:t.focus,through:!1}):($.picking=!1,{...t,path:null,through:!1})}var W=null;function xe(){return d.focus!==null||d.lines.length>0||d.between!==null}function Xm(){if(!xe())return null;let t=ft();
if(t)return{entities:t.names,statements:t.statements};if(d.focus!==null&&!T.entities.has(d.focus))return null;if(d.between!==
null){let o=eo();return o.length?{entities:new Set(d.between.filter(r=>L.has(r))),statements:new Set(o)}:null}let e=(d.focus!==
null?ct.get(d.focus):d.lines).filter(o=>T.statements.has(o));if(d.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
y.get(o).subject,y.get(o).object]).filter(o=>o!==null);return{entities:new Set(d.focus!==null?[d.focus,...n]:n),statements:new Set(
e)}}function Cl(){W=Xm()}var On=y.size>vt.size,Rl=2e3,ur=Dt;function Ps(t){O("source-order").hidden=d.sort!==null||!t}function Mn(){let t=kn().filter(
r=>T.statements.has(r)||!q.parts&&T.aside.has(r)),e=t.filter(r=>W?.statements.has(r)),n=t.filter(r=>!W?.statements.has(r)),
o=[...e,...n].slice(0,ur);K("#list tbody").replaceChildren(...o.map(r=>{let s=rr(r);return or(r),s.hidden=!1,s.classList.
toggle("chosen",W!==null&&W.statements.has(r)),s})),Ps(e.length===0),tr(O("more"),o.length,t.length,"partListed")}function Bs(t){
On&&(ur=t,Mn()),ir&&ar(t)}function $l(){On&&(O("unlisted").hidden=!0,K("#list tbody").replaceChildren(),er(O("more"),()=>{
ur+=Dt,Mn()}),Wn.push(()=>{ur=Dt,X.open&&Mn()}),X.addEventListener("toggle",()=>{X.open&&Mn()}))}var Ds="";function Bl(){let t=`${d.date} ${B}`;if(!(Ds===t||d.date===null&&!Ds)){Ds=d.date===null?"":t;for(let e of On?[]:
Ue)or(e)}}function Dl(t){for(let[e,n]of On?[]:vt){nr.get(e)!==B&&rr(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=T.
statements.has(e)||T.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==T.aside.has(e))&&n.classList.toggle("\
aside",T.aside.has(e))}ar(Dt)}var Pl="place";function Wl(){let t=d.sort?.replace(/^-/,"")??"place";for(let n of R("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",d.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}O("sort",HTMLSelectElement).value=t;for(let n of R("#sort option"))n.textContent=
p(n.dataset.word??"");Ps(!0);let e=`${d.sort??"place"} ${["subject","object","relation"].includes(t)?B:""}`.trim();if(e!==
Pl){if(Pl=e,On){X.open&&Mn();return}K("#list tbody").append(...kn().map(n=>vt.get(n)))}}function zl(){for(let e of R("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(d.sort??"place")===e.dataset.sort;I({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Z(p(n?"sortedBack":"sorted",{column:p(K(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=O("sort",HTMLSelectElement);t.addEventListener("change",()=>I({sort:t.value==="pl\
ace"?null:t.value}))}var Fl=()=>{};function ke(){Fl()}function Hl(t){Fl=t}function ql(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=B,document.documentElement.dataset.
language=B,document.title=v(k.title);for(let e of R("[data-label]"))e.setAttribute("aria-label",p(e.dataset.label??""));
for(let e of R("[data-title]"))e.title=p(e.dataset.title??"");for(let e of R("[data-placeholder]",HTMLInputElement))e.placeholder=
p(t?"search":e.dataset.placeholder??"");for(let e of R("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${B}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",p("onlyThis",{kind:o?.textContent??""}))}for(let e of R(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===B));O("canvas").setAttribute("aria-label",p("pi\
ctureAbout",{names:L.size}))}function Ws(){let t=aa(),e=O("not-understood");e.hidden=t.length===0,e.textContent=t.length?
p("notUnderstood",{parts:t.join(", ")}):""}function _l(){fa(),Ws()}function Gl(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function no(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function Qm({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function Fs(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=Qm(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function mr(t,e,n){return Fs(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function Ul(t,e,n){return Fs(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function Vl(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,m)=>{let u=null;for(let g of a){let h=Math.abs(c-g.y),w=g.cost+m+h+h*h*.003;if(u&&w>=u.cost)continue;
let b=Ul(e[l],g.y,c)-mr(e[l-1],g.y,c);w+=Math.max(0,9-b)*60,(!u||w<u.cost)&&(u={cost:w,y:c,gaps:g.gaps})}return u},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:m}=e[a],u=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),g=n.mid+(o.mid-n.mid)*u,h=m.findIndex(({high:w})=>w>=g);i=m.slice(Math.max(0,h-4),h+4+1).map(w=>{let b=Math.max(0,
w.lines.length+1-(w.high-w.low)/2.4),x=s(i,a,no(g,w),b*5);return{...x,gaps:[...x.gaps,w]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>no((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function pr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Zm(t,e){return pr(t,e,-1)||pr(t,e,1)||t.line.rank-e.
line.rank}function Hs(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:m,many:u}=s[c];
s.pop(),s[c-1].sum+=m,s[c-1].many+=u}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(no(a/l,i))).map((a,l)=>a+l*r)}function Kl({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,m]=[i[l],i[l+1]],[u,g]=[s[n+
l],s[n+l+1]],h=l+2===i.length,w=c.high<m.low||m.high<c.low,b=(_,lt,ot)=>ot?{x:_,low:lt.bottom+1,high:1/0}:{x:_,low:-1/0,
high:lt.top-1},x=(_,lt)=>lt.bottom-_.bottom,[N,E]=[[],[]];for(let _ of w?[c.high<m.low]:[!0,!1]){let[lt,ot]=_?[c.low,m.high]:
[c.high,m.low],Rt=(kt,Ui,Qu)=>Fs(kt,lt,ot).filter(Vi=>w||(Qu?Vi.top>=Ui.high:Vi.bottom<=Ui.low)),ne=a[a.length-1].x,ko=Rt(
u,c,_);for(let kt of _?ko:ko.sort(x))kt.right<=ne||kt.id===t.id&&!t.blocks||(ne=kt.right,N.push(b(ne,kt,!_)));ne=h?e.near:
g.left;let pe=Rt(g,m,!_);for(let kt of _?pe.sort(x):pe)kt.left>=ne||kt.id===e.id&&!e.blocks||(ne=kt.left,E.push(b(ne,kt,
_)))}for(let _ of[N,E])a.push(..._.sort((lt,ot)=>lt.x-ot.x));if(h)break;let A=Math.min(e.near-9,Math.max(mr(g,m.low-3,m.
low),mr(g,m.high,m.high+3))),z=m,{low:V,high:nt}=z;a.push({x:g.left,low:V,high:nt,gap:z},{x:Math.max(g.left+1,A),low:V,high:nt,
gap:z})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function zs(t){return t.y}function qs(t){let[e,n]=[t[0],t[t.length-
1]];for(let o of t)o.y??=no(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<t.length-
1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=no((zs(s)*c+zs(a)*l)/(l+c),
i)}}function Yl(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Zm);for(let r of[0,1]){let s=o.lines.map(({line:i})=>(e.
get(i)??[]).filter(a=>a.gap===o)[r]);Hs(s.map(zs),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function Jl(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,l=s.column??i.column??e.findLastIndex(h=>h.left<=Math.min(s.near,i.near)),[c,m]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,Ul(e[l],c,m)),r.room=r.edge-2-mr(e[l-1],c,m);let u=Math.round(Math.min(s.at,i.at)),g=n.get(u)??[];
n.set(u,g),r.lane=g.findIndex(h=>h.every(w=>w.bottom<c||w.top>m)),r.lane<0&&(r.lane=g.push([])-1),g[r.lane].push({top:c,
bottom:m}),r.lanes=g}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var Xl=4,tp=[20,18,16,14,13,12,11,10,9,8,7],_s=34,ep=72,np=150,Ql=26,op=[1,.7,.4],Zl=.75,Gs=1.6;function rp(t,e){let n=t.
reduce((s,i)=>s+qt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+qt(s)/2)/n*e))].
push(s),r+=qt(s);return o}function sp(t,e,n,o,r){Xn(e*S.name);let s=t.map(b=>S.name*Math.max(...b.map(x=>Et(le(x))))),i=t.
map(b=>rp(b,n)),a=i.flat().map(b=>({text:S.line*b.reduce((x,N)=>x+le(N).length,0),white:ye*r*b.length})),l={text:s.reduce(
(b,x)=>b+x,0),white:S.mark*t.length+r*(Ql+_s*(t.length-1))},c=t.flat().filter(b=>Qe(le(b))).length,m=Zt()/S.name,u=Math.
min(o.width/(l.text+l.white),...a.map(({text:b,white:x})=>o.height/(b+x)),Gs),g=a.map(({text:b,white:x})=>(o.height-m*b)/
x),h=.999*Math.min((o.width-m*l.text)/l.white,...g,m),w=Math.max(...a.map(({text:b,white:x})=>b+x));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:w,cut:c,readable:m,scale:u,least:h}}function ip(t,e,n){let o=(g,h)=>g.reduce((w,b)=>h(
b)>h(w)*1.01?b:w),r=g=>op.flatMap(h=>tp.map(w=>sp(t,w,g,e,h))),s=Array.from({length:n},(g,h)=>r(h+1)).flat(),i=Math.min(
...s.map(({cut:g})=>g)),a=s.filter(({cut:g})=>g===i),l=({part:g,scale:h,readable:w})=>g===1&&h>=w,c=({scale:g,readable:h})=>g>=
h;for(let g of[l,c,dr]){let h=a.filter(g),[w]=h,b=h.filter(({many:x,part:N})=>x===w.many&&N===w.part);if(w)return o(b,x=>g===
dr?x.least:x.scale)}let m=a.filter(({many:g})=>g===1),u=m.filter(({across:g,readable:h})=>(g.text+tc()*g.white)*h<=e.width);
return u.length?o(u,({high:g})=>1/g):o(m.filter(({part:g})=>g===1),({scale:g})=>g)}function tc(){return q.printing||rt()?
1:Zl}function dr({scale:t,readable:e,least:n}){return t<e&&n>=Zl*e}function ec(t,e){let n=Ko();if(!n.length)return 0;let o={
...S},r=ip(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:m}=r,u=t.width/(m.text+m.white+(ep-_s)*(n.length-1)),g=q.
printing?r.scale:Math.min(r.scale,Math.max(1,u)),h=dr(r)?r.least:tc()*r.readable,[w,b]=dr(r)||!q.printing&&g<r.readable?
[h,r.readable/h]:[g,1];Xn(s*S.name),Object.assign(S,{row:ye*a,grown:b});let x=Math.max(...c.flat().map(V=>V.reduce((nt,_)=>nt+
qt(_),0))),N=(t.width/w-m.text*b-m.white)/Math.max(1,n.length-1),E=Math.min(np,_s*a+Math.max(0,N)),A=i>1?t.height/w:Math.
max(x,Math.min(t.height/w,o.height)),z=Ql*a;return n.forEach((V,nt)=>{let _=new Map(V.map(lt=>[lt,(P.get(lt).y-o.top)/o.
height*A*i]));c[nt].forEach((lt,ot)=>{let Rt=0,ne=lt.map(pe=>(Rt+=qt(pe),Rt-qt(pe)/2)),ko=Hs(lt.map((pe,kt)=>_.get(pe)-ne[kt]),
0,{low:ot*A,high:(ot+1)*A-Rt});lt.forEach((pe,kt)=>P.set(pe,{x:z+S.mark/2,y:ko[kt]+ne[kt]}))}),z+=S.mark+l[nt]*b+E}),Object.
assign(S,{left:0,top:0,width:z-E,height:A*i}),i}var nc=150,oc=120,ap=60,ic=S.text,rc=[S.text/S.name,12,14,16,18,20];function ac(){let t=Al(),e=new Set,n=new Map,o=at()!==
"overview"||T.entities.size<=nc,r=o?new Set:xs(),s=new Map,i=W&&W.entities.size<=nc?W.entities:new Set;for(let a of T.entities){
let l=dt.get(a);!o&&!s.has(l)&&s.set(l,yn(l,r));let c=o?null:s.get(l);if((c===null||i.has(a))&&e.add(a),c===null)continue;
n.has(c)||n.set(c,{count:0,fills:new Map});let m=n.get(c),{fill:u}=pt(a);m.count+=1,m.fills.set(u,(m.fills.get(u)??0)+1)}
rl({names:e,groups:n,opened:r,narrowed:t}),Ce()}function Ce(t=1){P.clear();let e=_o(),n=e.id==="columns";Object.assign(S,
{left:0,top:0,width:e.width,height:e.height}),Xn(lp()),Object.assign(S,{row:ye,grown:1});let o=M.narrowed||q.printing||Q.
size&&!n?M.names:new Set(L.keys());for(let i of o){let{at:a}=L.get(i);P.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;ft()?
mp():M.narrowed&&n?up():!n&&!Q.size&&cp();let s=M.narrowed||oo()||Q.size&&!M.groups.size;(s||!(n||Q.size))&&sc(o),n&&!ft()&&
(r=ec(Jn??S,t));for(let i of o)M.names.has(i)||P.delete(i);for(let i of M.groups.keys())P.set(ut(i),{x:Q.get(i).x,y:Q.get(
i).y});for(let[i,a]of bt)P.has(i)&&P.set(i,a);return s&&(bt.size||o!==M.names)&&sc(M.names),r}var Us={key:"",width:ic};function lp(){
let t=Q.size?M.names:L;if(t.size>Vo)return ic;let e=`${B} ${Bt.version} ${Q.size?[...t.keys()].join(" "):""}`;if(Us.key!==
e){let n=rc.map(o=>[...t.keys()].filter(r=>Qe(Xe(et(r),o))).length);Object.assign(Us,{key:e,width:rc[n.indexOf(Math.min(
...n))]*S.name})}return Us.width}function cp(){let t=[...P].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:S.mark+Et(le(e))*S.name+ye,high:Math.max(qt(e),2.4*L.get(e).size+ye)}));for(let e=0,n=!0;n&&e<ap;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:["y",a],m=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=m,s[l]+=m}});for(let{id:e,x:n,y:o}of t)
P.set(e,{x:n,y:o})}function oo(){return M.names.size>0&&!M.groups.size&&M.names.size<=L.size/2}function fp(t){let e=t.map(
s=>s.reduce((i,a)=>i+qt(a),0)),n=S.mark+S.text+62,o=t.length*n/Math.max(1,j.clientWidth)*j.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,oc*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(oc-S.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let c of s){let m=qt(c)+a;P.set(c,{x:S.mark/2+i*n,y:l+m/2}),l+=m}})}function up(){fp(Ko())}
function mp(){let t=new Map(P),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=ft(),[o,r]=[S.mark+S.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,c)=>{P.set(l,{x:S.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}
function sc(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...P.get(a),half:qt(a)/2,wide:Et(le(a))*S.name*S.grown})),
n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),o=n(e.map(({x:a})=>a))-S.mark,r=n(e.map(({y:a,half:l})=>a-l))-ye,s=-n(e.map(({x:a,
wide:l})=>-a-S.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+ye;Object.assign(S,{left:o,top:r,width:s-o,height:i-r})}var Re=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&xt(e,n))}};function xt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function En(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Vs({left:t,right:e,top:n,bottom:o}){return En(
(t+e)/2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function nn(t,e,n){return En(t,e,0,n,n)}function ro(t,e){if(!xt(t,e))return!1;let[n,o]=[
e.x-t.x,e.y-t.y],r=(i,a,l)=>i.wide*Math.abs(i.cos*a+i.sin*l)+i.high*Math.abs(i.cos*l-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=
r(t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function so(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function $e(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var lc=.42,cc=16;function fc(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[m,u]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(m+u)/((2*u+m)/l+(u+2*m)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],m=(Math.abs(r[i])+Math.abs(r[i+1]))*lc,u=m>Math.abs(a)?Math.abs(
a)/m:1,g=(c.x-l.x)*lc;s.push(l.x+g,l.y+r[i]*u*g,c.x-g,c.y-r[i+1]*u*g,c.x,c.y)}return s}function uc(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,m,u)=>[m+(u-m)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function mc(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function pc(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function pp(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function dc(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=cc;o+=1){let r=e[e.
length-1],{x:s,y:i}=pp(t,n,o/cc);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function io(t){return t.pieces??=
dc(t.along),t.pieces[t.pieces.length-1].far}function Wt(t,e){let n=e*io(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Ks(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=so(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Pe(t,e,n){
let o=Ks(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=dc(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],m=l**2+c**2,u=m?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/m)):0;r=Math.min(r,Math.hypot(e.x-i.x-u*l,e.y-i.y-u*c))}return r<=n?r:1/0}var dp=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],F={},hc=document.body;function on(){
let t=getComputedStyle(q.printing?hc:document.documentElement),e=dp.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);F={dark:!q.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...q.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function te(){return d.steps!==null&&d.focus!==null?1:q.printing?.4:.15}function gc(){hc=document.body.
appendChild(f("div",{class:"on-paper",hidden:""}))}var hr={left:44,right:44,top:34,bottom:50},hp=29,gp=16,wp=[8,12,16,20];function gr(t){return p("groupOf",{names:Mt(t),n:M.
groups.get(t)?.count??Q.get(t).count})}function Ys(){return Math.max(12,Zt())}function yp(t){return Math.max(gp,Ys()/2*(Ot(
String(t),"600")+.4)/.82)}function wr(t){let e=new Map,n=[...M.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=P.get(ut(o)),a=Math.max(yp(r)/t,Math.min(hp*Math.sqrt(r),Q.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:Ys()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function yc(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!W||W.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=v(
L.get(Q.get(i.key).told[0]).short)||Q.get(i.key).told[0],l=[...o,...r.values()],c=s?[Xe(Mt(i.key),12)]:wp.map(h=>Xe(a,h)),
m=[...c.filter(h=>!Qe(h)),...c.filter(Qe)].map(h=>bp(i,h,l,n)).find(h=>h!==void 0);if(!m)continue;let{text:u,lines:g}=m;
r.set(i.key,u),Object.assign(i,{lines:g,textMiddle:u.middle,textTop:u.top,textLeft:u.left,textRight:u.right,textBottom:u.
bottom})}}function bp(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Et(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([m,u])=>({key:t.key,middle:m,left:m-s/2,right:m+s/2,top:u,bottom:u+i})).
find(m=>m.left>=S.left-hr.left/o&&m.right<=S.left+S.width+hr.right/o&&m.top>=S.top+6/o&&m.bottom<=S.top+S.height+6/o&&!n.
some(u=>u.key!==t.key&&xt(m,u)));return c&&{text:c,lines:e}}function bc(t){let e=U();t.save();for(let n of M.opened){let{
x:o,y:r,radius:s}=Q.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=F.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=F.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Js(t,e){let n=C.groups.get(e);if(!n)return;let o=U(),
{count:r,fills:s}=M.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=F.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=W&&!wc(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[u,g]of[
...s].sort(([h],[w])=>h<w?-1:1))t.strokeStyle=u,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*g/r),t.stroke(),a+=
2*Math.PI*g/r;t.strokeStyle=H.at===ut(e)?F.accent:F.soft,t.lineWidth=(H.at===ut(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=F.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Ys()/o,Math.min(16/o,n.radius*.7)),m=2*(n.radius-i)/Math.max(1.4,Ot(l,"600")+.4);ae(t,l,n.x,n.y,Math.min(c,m),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=F.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=W&&!wc(e)?.6:1,t.fillStyle=F.text,n.lines.forEach((u,g)=>ae(t,u,n.textMiddle,n.textTop+(g+.5)*n.type*1.15,
n.type))),t.restore()}function wc(t){if(d.between?.includes(ut(t)))return!0;for(let e of W?.entities??[])if(dt.get(e)===
t||dt.get(e)?.startsWith(`${t}.`))return!0;return!1}function xc(t){for(let[e,n]of C.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function yr(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=F[e],t.fillStyle=F.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Xs(t){let{change:e}=y.get(t);return e?{change:e,...Wt(C.lines.get(t),.6),radius:4.6}:
null}function kc(t,e){let n=Xs(e);n&&yr(t,n.change,n.x,n.y,n.radius)}var vc=new Set;for(let{object:t,change:e,subject:n}of y.
values())e&&t===null&&vc.add(n);function Qs({id:t,x:e,y:n,radius:o}){let r=L.get(t).change||(vc.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function Sc(t,e){let n=C.names.get(e),o=Qs(n);if(!o||(yr(t,o.change,o.x,o.y,o.radius),
o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=F.removed,t.lineWidth=n.type/14;let{lines:r}=n;r.forEach((s,i)=>{
let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,a),t.lineTo(n.textLeft+Ot(s)*
n.type,a),t.stroke()}),t.restore()}function Mc(t){return k.changes.length&&!t.change?.45:1}var Tn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var kp=900,Oc=60;function Ec(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function vp(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:pr(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function Tc(t,e,n){let o=new Map([...e.values()].map(h=>[h.id,Ec(h,n)])),r=t.length>kp?[]:
Gl([...o.values()]),s=t.map(({id:h,statement:w,place:b,many:x},N)=>{let[E,A]=[o.get(w.subject),o.get(w.object)],z=E.at>A.
at,[V,nt]=z?[A,E]:[E,A],_=nt.near-V.far<9&&nt.near-V.shape>=9?{...V,far:V.shape}:V,lt=nt.near-_.far<9;return{id:h,rank:N,
place:b,many:x,from:_,to:nt,backward:z,arc:lt,loop:_.id===nt.id,ports:[_.mid,nt.mid]}}),i=s.filter(({arc:h})=>!h),a=s.filter(
({arc:h,loop:w})=>h&&!w),l=({from:h,to:w})=>w.at-h.at+Math.abs(w.mid-h.mid);for(let h of[...i].sort((w,b)=>l(w)-l(b)||w.
rank-b.rank))Vl(h,r);let c=new Map,m=(h,w,b)=>{let x=`${w} ${h.id}`,N=c.get(x)??{item:h,held:[]};c.set(x,N),N.held.push(
{index:0,step:0,group:0,order:0,...b})};for(let h of i)m(h.from,"far",{line:h,end:0,index:0,step:1}),m(h.to,"near",{line:h,
end:1,index:h.levels.length-1,step:-1});for(let h of a)for(let[w,[b,x]]of[[h.from,h.to],[h.to,h.from]].entries()){let N=x.
mid>b.mid;m(b,"near",{line:h,end:w,group:N?1:-1,order:-x.mid})}vp(c),Jl(a,r);let u=new Map(i.map(h=>[h,Kl(h,r)]));for(let h of u.
values())qs(h);Yl(r,u);for(let h of u.values())qs(h);let g=new Map;for(let h of s){let{from:w,to:b,ports:x}=h,N;h.loop?N=
Lc(h):h.arc?N=uc({x:w.near+1,y:x[0]},{x:b.near,y:x[1]},h.edge-h.reach):N=fc(u.get(h)),h.backward&&(N=mc(N)),g.set(h.id,n?
N:pc(N))}return g}function Lc({from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.
mid+8+6*e,t.near,t.mid+4]}function Sp(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:m}of n){
let u=((l-t.x)*o+(c-t.y)*r)/s**2;if(u<=.02||u>=.98)continue;let g=((c-t.y)*o-(l-t.x)*r)/s,h=m*1.2+2;Math.abs(g)<Oc+h&&i.
push({off:g,reach:h,share:3*u*(1-u)})}let a=l=>i.every(({off:c,reach:m,share:u})=>Math.abs(c-l*u)>=m);for(let l=0;l<=Oc;l+=
4)for(let c of[l,-l])if(a(c))return c;return 0}function Ac(t,e,{place:n,many:o},r){if(t.id===e.id)return Lc({from:Ec(t,!0),
place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,c]=[s/a,i/a],m=(n-(o-1)/2)*14*(t.id<e.id?1:-1),u={x:t.x+l*(t.
radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},g={x:e.x-l*(e.radius*1.2+2),y:e.y-c*(e.radius*1.2+2)};m||(m=Sp(u,g,r.filter(w=>w.
id!==t.id&&w.id!==e.id)));let h=[(g.x-u.x)/3,(g.y-u.y)/3];return[u.x,u.y,u.x+h[0]-c*m,u.y+h[1]+l*m,g.x-h[0]-c*m,g.y-h[1]+
l*m,g.x,g.y]}var Mp=2500,rn=12,br=7,Ic=1,Op=2.5,Ep=400;function Nc(t){let e=[...T.statements].filter(a=>{let{subject:l,object:c,isLink:m}=y.
get(a);return m&&t.has(l)&&t.has(c)}),n=e.length>Mp,o=new Map,r=(n?e.filter(a=>W?.statements.has(a)):e).map(a=>{let l=y.
get(a),c=JSON.stringify([l.subject,l.object].sort()),m=o.get(c)??[];o.set(c,m);let u={id:a,statement:l,place:m.length,many:0};
return m.push(u),u});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(at()==="columns"||ft())s=Tc(r,t,!ft());else{
let a=r.length<=Ep?[...t.values()]:[];s=new Map(r.map(l=>[l.id,Ac(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s){let c=new Tn;c.moveTo(l[0],l[1]);for(let m=2;m<l.length;m+=6)c.bezierCurveTo(...l.
slice(m,m+6));i.set(a,{along:l,path:c})}return{lines:i,rest:n}}function ao(t){let e=pt(y.get(t).subject);return F.dark?e.
dark:e.light}function ti(t,e,n){let o=C.lines.get(e),r=y.get(e),s=tt(r),i=k.lines[r.holder?"thin":ea.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([oe(r),v(r.said)&&`(${v(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=W&&!n?te():n?
1:s.structural?.8:.95*Mc(r);let a=r.change&&r.change!=="unchanged"?F[r.change]:F.line;t.strokeStyle=t.fillStyle=n?ao(e):
a||F.line,t.lineWidth=i.width*(n?d.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(
o.path),t.setLineDash([]),s.symmetric||Tp(t,o.along,n?6.5:4.5),r.denied&&(W||(t.globalAlpha=1),Lp(t,o)),kc(t,e),t.restore()}
function Tp(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(
s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function Lp(t,e){let[n,o,r]=[.48,.5,.52].map(i=>Wt(e,
i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=F.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.
y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function xr(t,e,n=br){let o=[];for(let[s,i]of C.
lines){let a=Pe(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+Op/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var ei=6,Ap=.5,Ip=new Set([1,2]);function lo(t,e,n=null){let o=Math.max(S.name,Zt()/t),r=o*(S.line/S.name),s=new Map,i=new Re(
o*10);for(let b of M.names){let x=P.get(b);if(n&&(x.x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let N=Math.
max(L.get(b).size,1.6/t),E=N*1.2,A={id:b,x:x.x,y:x.y,radius:N,type:o,line:r,lines:null,covers:!1,left:x.x-E,right:x.x+E,
top:x.y-E,bottom:x.y+E};s.set(b,A),n||i.add({id:b,left:A.left,right:A.right,top:A.top,bottom:A.bottom})}for(let[b,{x,y:N,
radius:E}]of e)i.add({id:ut(b),left:x-E,right:x+E,top:N-E,bottom:N+E});let a=b=>(b===d.focus||b===d.path?4e6:0)+(W&&W.entities.
has(b)?2e6:0)+(Ip.has(pt(b).column)?1e6:0)+L.get(b).count,l=[...s.keys()].sort((b,x)=>a(x)-a(b)||(b<x?-1:1)),c=at()!=="c\
olumns"&&!n,m=[...new Set([1,.85,.7,.5].map(b=>Math.max(o*b,Zt()/t)))],u=new Re(o*4);if(c)for(let{id:b,x,y:N,radius:E}of s.
values())u.add({id:b,left:x-E,right:x+E,top:N-E,bottom:N+E});let g=[],h=0;for(let b of l){let x=s.get(b),N=W!==null&&W.entities.
has(b),E=z=>{for(let V of jc(x,m,c))if(z(V)&&(!c||Np(x,V,u)))return V},A=E(z=>!i.hits(z))??(N?E(z=>!g.some(V=>xt(z,V))):
void 0);A&&(i.add(A),N&&g.push(A),Cc(x,A),h+=1)}if(h>=Math.min(ei,s.size))return s;let w=[...s.values()].filter(b=>b.lines).
map(b=>({left:b.left,right:b.right,top:b.top,bottom:b.bottom}));for(let b of l.slice(0,4*ei)){let[x]=jc(s.get(b),m,!1);if(!(s.
get(b).lines||w.some(N=>xt(x,N)))&&(w.push(x),Cc(s.get(b),x),s.get(b).covers=!0,w.length>=2*ei))break}return s}function Np({
id:t,x:e,y:n,radius:o},r,s){let i=(l,c,m,u)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-u,m-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*Ap;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.
left,l.right,l.top,l.bottom)<a)}function*jc(t,e,n){let o=le(t.id),r=Et(o),s=Math.max(S.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(S.line/S.name),[l,c]=[i*r,a*o.length/2],m=(A,z)=>({id:t.id,type:i,line:a,lines:o,left:A,right:A+l,top:z-c,bottom:z+
c}),u=(n||G.whole)&&t.x+S.mark/2+l>S.left+S.width+6;if(yield m(u?t.x-s-l:t.x+s,t.y),!n)continue;let g=A=>A.left>S.left-6&&
A.right<S.left+S.width+6,[h,w]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],b=t.x-l/2;if(yield*[m(b,h),m(b,w),m(t.x-s-l,t.
y)].filter(g),M.names.size>Vo)continue;let[x,N]=[t.x-t.radius,t.x+t.radius-l];yield*[m(x,h),m(x,w),m(N,h),m(N,w)].filter(
g);let E=t.radius*1.2+2;for(let A of[0,c,-c])yield*[m(t.x+E,t.y+A),m(t.x-E-l,t.y+A)].filter(g)}}function Rc({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Cc(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function ni(t,e,n,o,r){
let s=k.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var kr=new Set;function sn(t,e){let n=C.names.get(e);if(!n)return;kr.add(e);let o=pt(e),r=d.focus===e||
d.path===e;t.save(),t.describe?.(D(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?F.row:F.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=W?W.entities.has(e)?1:
te():T.bare.has(e)?.3:1,ni(t,o.shape,n.x,n.y,n.radius),t.fillStyle=L.get(e).envisaged?F.ground:o.fill,t.fill(),t.lineWidth=
L.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=F.dark?o.dark:o.light,t.stroke(),(r||H.at===e||$.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=F.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke());let{lines:s}=n;s&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=F.text,s.forEach((i,a)=>{ae(t,
i,n.textLeft,(n.textTop+n.textBottom)/2+(a-(s.length-1)/2)*n.line,n.type)})),Sc(t,e),t.restore()}function $c(t,e=3){let n=[
...C.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...C.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function ee(){let t=U(),e=M.names.size>Ze,n=`${Fe} ${t} ${B}`;if(C.key===n&&(!C.part||$e(C.part,Gt())))return C;let o=e?
Gt(1):null,r=wr(t),s=lo(t,r,o);return yc(r,s,t),oa({key:n,part:o,names:s,groups:r,words:[],...Nc(s)}),C}var ve={left:24,right:10,top:8,bottom:8},Pc=1.7,jp=.8,Bc=8,Hc=300,Cp="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function ri(t){let{x:e,y:n,radius:o}=Q.get(t);li({left:e-o,top:n-o,width:2*o,height:2*o})}function qc({x:t,
y:e}){let n=Jo({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=j.clientWidth&&n.y<=j.clientHeight}function Mr(t){let e=Jo(P.get(t));
e.x>=30&&e.y>=20&&e.x<=j.clientWidth-30&&e.y<=j.clientHeight-20||(G.whole=!1,ln({position:P.get(t),scale:U()}))}function vr(){
return _c(R(Cp))}function _c(t){let e=j.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>xt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function Gc(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<j.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,j.clientHeight-n+4);return e}function si(){let t=j.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=O("details").getBoundingClientRect();
return!rt()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function ii(t,e,n){
let o=j.clientWidth-e.left-e.right,r=j.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function Uc(){if(q.printing)return Gs;if(M.narrowed||!oo())return Pc;let{width:t,height:e}=_o();
return Math.min(Pc,Math.max(1,Math.min(j.clientWidth/t,j.clientHeight/e)))}function Rp({scale:t,position:e}){let n=vr();
if(!n.length||M.names.size>Ze)return[];let o=wr(t),r=[...lo(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+j.clientWidth/2,right:(i-e.x)*t+j.clientWidth/2,top:(a-e.y)*t+j.clientHeight/2,bottom:(l-e.y)*t+j.clientHeight/
2}));return n.filter(s=>r.some(i=>xt(i,s)))}function an(){G.whole=!0;let t={...M.groups.size?hr:ve};if(q.printing){Wc(ii(
S,t,Uc()));return}if(M.narrowed){let o=si();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=j.clientHeight-o.bottom,
t.right+=j.clientWidth-o.right)}let e=Dc(t);if(!e)return;let n=Gc(Rp(e));Wc(n.top||n.bottom?Dc({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function Dc(t){let e={width:j.clientWidth-t.left-t.right,height:j.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(bt.size||Qn(e),Ce(),ii(S,t,Uc()))}function Wc(t){t&&(ce(),zt(),je(t))}
function ai(){G.asOpened=!1,an()}function oi(){return Zt()/(S.name*S.grown)}function zc(t){return[...lo(t,new Map).values()].
filter(({lines:e})=>e).length}function fe(){if(an(),G.asOpened=!0,M.groups.size||!M.names.size||M.names.size>Hc)return;let t=U(),
e=oi(),n=M.names.size*(at()==="columns"?1:jp);if(t>=e||zc(t)>=n)return;G.whole=!1;let o=Array.from({length:Bc-1},(a,l)=>t*
(e/t)**((l+1)/Bc)),s=S.grown>1||M.narrowed&&at()==="columns"&&!ft()?e:o.find(a=>zc(a)===M.names.size)??e,i=M.narrowed?si():
{left:0,top:0,right:j.clientWidth,bottom:j.clientHeight};je({...Vc(s,i,M.narrowed?d.focus:null),animation:!1})}function Sr(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=P.get(t);return s-e>S.mark/2&&s+S.mark/2+S.text*S.grown<=o&&i-n>S.line&&i+S.
line<r}function $p(t){let e=0;for(let n of M.names)Sr(n,t)&&(e+=3+L.get(n).count+(W?.entities.has(n)?1e3:0));return e}function Vc(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:S.mark,y:2*S.line},i=[...new Set([n,...W?[...W.entities].slice(0,
60):[],...Ie(60)])].filter(x=>M.names.has(x)).map(x=>P.get(x)),a=(x,N,E,A,z)=>E+2*z<=A?N+(E-A)/2:Math.max(N-z,Math.min(x,
N+E+z-A)),l=a(S.left-r.x/2,S.left,S.width,o.x,r.x/2),m=at()==="columns"&&n===null?[l]:i.flatMap(({x})=>[x-r.x,x+S.mark+S.
text*S.grown-o.x]).map(x=>a(x,S.left,S.width,o.x,r.x)),u=i.flatMap(({y:x})=>[x-r.y,x+r.y-o.y]).map(x=>a(x,S.top,S.height,
o.y,S.line)),g=null;for(let x of new Set(m))for(let N of new Set(u)){let E={left:x,top:N,right:x+o.x,bottom:N+o.y};if(n!==
null&&!Sr(n,E))continue;let A=$p(E);(!g||A>g.weight)&&(g={weight:A,left:x,top:N})}let h=P.get(n)??{x:S.left+S.width/2,y:S.
top+S.height/2},{left:w,top:b}=g??{left:h.x-o.x/2,top:h.y-o.y/2};return{scale:t,position:{x:w+(j.clientWidth/2-e.left)/t,
y:b+(j.clientHeight/2-e.top)/t}}}function Kc(t){if(!M.names.has(t))return;let e=U(),n=G.whole&&e>oi()*.8?e:Math.max(e,oi()),
o=si(),[r,s]=[_t({x:o.left,y:o.top}),_t({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=rt()&&(o.right<
j.clientWidth||o.bottom<j.clientHeight);G.whole&&n===e&&!a||n===e&&Sr(t,i)&&[...W?.entities??[]].every(l=>!M.names.has(l)||
Sr(l,i))||(G.whole=!1,ln(Vc(n,o,t)))}function ln(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||P.size>
Ze;G.asOpened=!1,je({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function Or(t){G.whole=!1,ln({scale:Math.
min(6,Math.max(.005,U()*t))})}function li(t){let e=ii(t,{left:10,right:10,...Gc(vr())},1.3);e&&(G.whole=!1,ln(e))}function Fc(t){
let e=Gt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,m]=[_t({x:s,y:a}),_t({x:i,y:l})];return{left:c.x,right:m.x,
top:c.y,bottom:m.y}}),[o,r]=[0,0];for(let s of C.names.values()){let i=s.lines?Rc(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!$e(e,i)||n.some(a=>xt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Pp(){let t=O("beyond-view"),e=!q.
printing&&!bt.size&&at()!=="overview"&&C.names.size<=Hc,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=i?p(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){n({beyond:0,unnamed:0});
return}n(Fc(vr())),t.hidden||n(Fc([...vr(),..._c([t])]))}function Yc(){jt("afterDrawing",Pp),jt("zoom",()=>{G.whole=!1,G.
asOpened=!1}),jt("dragEnd",()=>{$.byFinger||(G.asOpened=!1)}),jt("resize",()=>requestAnimationFrame(()=>{q.printing||(G.
asOpened?fe():G.whole&&an())})),new MutationObserver(()=>{G.asOpened&&M.narrowed&&!q.printing&&fe()}).observe(O("details"),
{attributeFilter:["data-open"]})}function Jc(t){let e=O("details").getBoundingClientRect();ee();let[n]=d.lines,o=P.get(t)??
(C.lines.has(n)?Wt(C.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[Jo(o),j.getBoundingClientRect(),U()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,m={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},u=c&&a+
3*rn>e.left?a-m.across:0,g=!c&&l+3*rn>e.top?l-m.down:0;if(!u&&!g)return;let{x:h,y:w}=Ne();G.whole=!1,ln({scale:i,position:{
x:h+u/i,y:w+g/i}})}var Bp=7,Dp=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Wp=3,zp=1,Fp=1.6,Hp=5.5,Ln=[],co=new Map;function Qc(){let t=M.
opened,e=new Map,n=r=>{if(M.names.has(r))return r;let s=dt.get(r);return e.has(s)||e.set(s,ut(yn(s,t))),e.get(s)},o=new Map;
if(M.groups.size)for(let r of T.statements){let s=y.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(M.names.has(
i)&&M.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[m,u]=l<c?[l,c]:[c,l],g=o.get(m);g||o.set(m,g=new Map);
let h=g.get(u);h||g.set(u,h={one:m,other:u,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),h.ids.push(r),h.strong||=
W!==null&&W.statements.has(r)}Ln=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),qp()}function qp(){co=new Map;for(let t of Ln){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=co.
get(e)??[];co.set(e,n),n.push(t),t.drawn||=n.length<=(L.has(e)?zp:Wp)}}}function*Er(){for(let t of Ln)(t.drawn||t.one===
H.at||t.other===H.at)&&(yield t)}function Zc({ids:t}){return Math.max(Fp,Hp*(t.length/Ln[0].ids.length))}function Xc(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Tr(t){return t.among!==C.groups&&Object.assign(t,{among:C.groups,course:_p(t,U())}),t.course}
function _p({one:t,other:e},n){let[o,r]=[P.get(t),P.get(e)],s=[...C.groups.values()].filter(({key:u})=>ut(u)!==t&&ut(u)!==
e),i=u=>s.filter(g=>Pe(u,g,g.radius+Bp/n)<1/0),a=Xc(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:u})=>u)),m={course:a,
many:l.length};for(let u of Dp){if(!m.many)break;let g=Xc(o,r,u*c),h=i(g).length;h<m.many&&(m={course:g,many:h})}return m.
course}function tf(t){let e=U();t.save();let n=[...Er()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.($s(o)),t.strokeStyle=o.strong?d.between===null?F.line:F.accent:F.bundle,t.globalAlpha=W&&!o.strong?te():1,t.
lineWidth=(Zc(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Tr(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function ef(t,e,n){let o={bundle:null,distance:1/0};for(let r of Er()){let s=(e+Zc(r)/2)/n,i=Pe(Tr(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var Gp=60,Up=40,Vp=7,Kp=.9,Yp=.93,Jp=.35;function Xp(t){let e=new Re(t);for(let n of C.names.values()){let o=n.radius*1.2+
(n.id===d.focus||n.id===d.path?5:1);e.add(nn(n.x,n.y,o)),n.lines&&e.add(Vs({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=Qs(n);r&&e.add(nn(r.x,r.y,r.radius+1))}for(let n of C.groups.values())e.add(nn(n.x,
n.y,n.radius)),n.lines&&e.add(Vs({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of C.
lines){let{denied:r}=y.get(n),s=r&&Wt(o,.5);s&&e.add(nn(s.x,s.y,8));let i=Xs(n);i&&e.add(nn(i.x,i.y,i.radius+1.5))}return e}
function Qp(t,e){let n=new Re(e*6);for(let o of t){let r=C.lines.get(o),s=Math.ceil(io(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:l}=Wt(r,i/s);n.add({...nn(a,l,e/6),of:o})}}return n}function Zp(t,e,n,o){let r=io(t),s=l=>Wt(t,l/r),i=[],a=Math.
max(o/2,r/Up);for(let l=e+o*.3;l<=r-e-o*.8;l+=a){let[c,m]=[s(l-e),s(l+e)];if(Math.hypot(m.x-c.x,m.y-c.y)<2*e*Yp)continue;
let u=Math.atan2(m.y-c.y,m.x-c.x),[g,h]=[Math.cos(u),Math.sin(u)],w=[-.5,0,.5].map(z=>s(l+z*e)).map(({x:z,y:V})=>(V-c.y)*
g-(z-c.x)*h),[b,x]=[Math.min(0,...w),Math.max(0,...w)];if(x-b>Kp*n)continue;let N=(b+x)/2,E=En((c.x+m.x)/2-h*N,(c.y+m.y)/
2+g*N,u,e,n),A=Math.abs(Math.atan2(h,Math.abs(g)));i.push({box:E,cost:Math.abs(l/r-.5)+Math.max(0,A-Jp)})}return i.sort(
(l,c)=>l.cost-c.cost).map(({box:l})=>l)}function td(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>Et(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function ed(t,e,n){let o=[...W?.statements??[]].filter(E=>C.lines.has(E)&&xt(Ks(C.lines.get(E)),n));if(o.length>Gp)
return[];C.standing??=Xp(t*6),String(C.coursed)!==String(o)&&Object.assign(C,{coursed:o,courses:Qp(o,t)});let r=C.spots??=
new Map,s=new Map(o.map(E=>[E,Lt(y.get(E))])),i=[],a=(E,A)=>C.courses.some(E,z=>!A(z.of)&&ro(E,z)),l=(E,A,{rows:z,long:V},nt)=>{
let _=`${z.length} ${A} ${E}`;return r.has(_)||r.set(_,Zp(C.lines.get(E),(V*A+nt)/2+2,A*.52*z.length,A)),r.get(_)??[]},c=(E,A,z,V)=>{
let{rows:nt}=z,_=nt.length>1||tt(y.get(E)).symmetric?0:A*.75,lt=l(E,A,z,_).find(ot=>$e(n,ot)&&!i.some(Rt=>ro(ot,Rt))&&(ot.
free??=!C.standing.some(ot,Rt=>ro(ot,Rt)))&&!a(ot,V));return lt&&{...lt,text:s.get(E),rows:nt,type:A,head:_,colour:ao(E),
ids:[]}},m=(E,A)=>s.get(E)===s.get(A)&&ao(E)===ao(A),u=E=>[y.get(E).subject,y.get(E).object],g=E=>A=>m(E,A)&&String(u(E))===
String(u(A)),h=E=>A=>m(E,A)&&u(E).some((z,V)=>z===u(A)[V]),w=E=>io(C.lines.get(E))-Ot(s.get(E),"italic")*t,b=o.sort((E,A)=>w(
E)-w(A)),x=[...new Set([t,e])],N=[g,h].flatMap(E=>x.flatMap(A=>[0,1].map(z=>({lets:E,letters:A,way:z}))));for(let{lets:E,
letters:A,way:z}of N)for(let V of[...b]){let nt=td(s.get(V))[z];if(!nt||!b.includes(V))continue;let _=c(V,A,nt,E(V));if(!_)
continue;let lt=ot=>C.courses.some(_,Rt=>Rt.of===ot&&ro(_,Rt));_.ids=b.filter(ot=>ot===V||g(V)(ot)||E(V)(ot)&&lt(ot)),b=
b.filter(ot=>!_.ids.includes(ot)),i.push(_)}return i}function ci(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(
1).match(/../g)??[]).map(n=>parseInt(n,16))}function nf(t){let[e,n,o]=ci(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/
1.055)**2.4);return .2126*e+.7152*n+.0722*o}function nd(t){let[e,n]=[ci(t),ci(F.text)],o=nf(F.ground);for(let r=0;r<1;r+=
.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[nf(s),o].sort((l,c)=>l-
c);if((a+.05)/(i+.05)>=Vp)return s}return F.text}function of(t,e,n,o){C.words=ed(e,n,o);for(let r of C.words){t.save(),t.
translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.PI:r.turn),t.fillStyle=F.ground,t.globalAlpha=.92,
t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=nd(r.colour),t.textAlign=
"center",t.textBaseline="middle",r.rows.forEach((i,a)=>{ae(t,i,(s?1:-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,
"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.moveTo(a,0);for(let l of[-1,1])t.lineTo(a-i*r.head*.8,l*
r.head*.36);t.closePath(),t.fill()}t.restore()}}var od="http://www.w3.org/2000/svg";function it(t,e={},...n){let o=document.createElementNS(od,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?mt(s):s);return o.append(...n),o}function mt(t){return String(Math.
round(t*100)/100)}function cn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var rf={M:2,L:2,C:6},rd=100,Vt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},sd={middle:.35,
top:.8,hanging:.8,bottom:-.2},id={center:"middle",right:"end",end:"end"},Se=class{fillStyle=Vt.fillStyle;strokeStyle=Vt.
strokeStyle;lineWidth=Vt.lineWidth;lineJoin=Vt.lineJoin;lineCap=Vt.lineCap;globalAlpha=Vt.globalAlpha;font=Vt.font;letterSpacing=Vt.
letterSpacing;wordSpacing=Vt.wordSpacing;textAlign=Vt.textAlign;textBaseline=Vt.textBaseline;constructor(e){this.area=e,
this.drawing=it("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
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
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+rf[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>rd&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+rf[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>mt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(so),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${mt(l)} ${mt(c)}`).join(" ")).join("");this.write(it("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return Kn(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),m=this.measureText(e).width*this.place.
scale,u=id[this.textAlign]??null,g=-(u==="middle"?m/2:u?m:0),{turn:h}=this.place,w=En(c.x+(g+m/2)*Math.cos(h),c.y+(g+m/2)*
Math.sin(h),h,m/2,r*.8);this.write(it("text",{x:c.x,y:c.y+r*(sd[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:m,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":u,transform:h?`rotate(${mt(h*180/Math.PI)} ${mt(c.x)} ${mt(
c.y)})`:null},cn(e)),w)}write(e,n){if(!xt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?so(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=it("g",{},it("title",{},cn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var ad=3e3,ld=120,fn=null,fi;function sf(t){if(t instanceof Se){cd(t);return}let e=Gt(),n=U();if(fn!==null&&fn.version===
Fe&&Math.abs(fn.scale-n)<n*.001&&$e(fn.part,e)||(clearTimeout(fi),q.printing||(fi=setTimeout(fd,ld))),fn===null)return;let{
part:r,canvas:s}=fn;t.save(),t.globalAlpha=W?te():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function af(){return[...T.statements].map(t=>y.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&M.names.has(e)&&M.names.
has(n))}function cd(t){let e=new Tn;for(let{subject:n,object:o}of af())e.moveTo(P.get(n).x,P.get(n).y),e.lineTo(P.get(o).
x,P.get(o).y);t.save(),t.globalAlpha=W?te():.4,t.strokeStyle=F.line,t.lineWidth=.7/U(),t.stroke(e),t.restore()}function fd(){
let t=Gt(.5),e=U(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=F.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:Fe},s=af(),i=0,a=()=>{if(r.version===Fe){o.beginPath();for(let l=Math.min(s.length,i+ad);i<
l;i+=1){let[c,m]=[P.get(s[i].subject),P.get(s[i].object)];Math.max(c.x,m.x)<t.left||Math.min(c.x,m.x)>t.right||Math.max(
c.y,m.y)<t.top||Math.min(c.y,m.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(m.x,m.y))}if(o.stroke(),i<s.length){fi=setTimeout(
a);return}fn=r,gt()}};a()}function ud(t,e){for(let[n,o]of C.names)o.lines&&!kr.has(n)&&xt(o,e)&&sn(t,n)}function md(t){let e=new Map;for(let[n,o]of C.
names){if(o.lines)continue;let{fill:r}=pt(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=W?te():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of C.names)o.lines&&!o.covers&&sn(t,n);for(let n of M.groups.keys())Js(t,n)}function pd(t){ee(),kr.clear(),bc(
t),tf(t),C.rest&&sf(t);for(let e of C.lines.keys())(!W||!W.statements.has(e))&&ti(t,e,!1)}function dd(t){il()?ud(t,Gt()):
md(t);for(let[r,s]of C.names)s.covers&&sn(t,r);if(H.at!==null&&M.names.has(H.at)&&sn(t,H.at),!W){C.words=[];return}for(let r of W.
statements)C.lines.has(r)&&ti(t,r,!0);for(let r of W.entities)sn(t,r);let e=_t({x:3,y:3}),n=_t({x:j.clientWidth-3,y:j.clientHeight-
3}),o=Zt()/U();of(t,Math.max(S.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function lf(){fl({radiusOf:t=>Q.get(
Ct(t))?.radius??L.get(t).size,draw:(t,e)=>{let n=Ct(e);n===null?sn(t,e):Js(t,n)}}),jt("beforeDrawing",pd),jt("afterDrawi\
ng",dd)}function Be(t){I({open:[...d.open.filter(e=>e!==t),t]}),Z(p("groupOpened",{names:Mt(t)}))}function cf(t){let e=o=>o!==null&&
(dt.get(o)===t||dt.get(o)?.startsWith(`${t}.`)),n=d.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));I({open:n,...e(d.focus)||
e(d.path)?st:{}}),Z(ui())}function ui(){return p(M.groups.size===1?"oneGroup":"someGroups",{n:M.groups.size,names:Yo()})}var ff;function Kt(t){let e=ht.open?K(".told",HTMLElement,ht):O("told");ht.open||Z(t),e.textContent=t,clearTimeout(ff),ff=
setTimeout(()=>{e.textContent=""},6e3)}var ht=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function Yt(t,e,n=[]){
ht.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>ht.close()},p("close")),f("span",{class:"told",role:"status"}))),ht.open||ht.showModal()}
function Lr(t,e,n=[],o=[]){let r=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);Yt(t,[...n,r],o),
r.select()}function uf(){ht.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(ht,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function mf(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function pf(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var mi=3;function df(t){return t.length<2?t.join(""):p("listed",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}function hd(t){
let e=t.map(r=>y.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...k.modalities.map(({id:r,label:s})=>({n:n.filter(({
modality:i})=>i===r).length,words:v(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:p("someonesView")},{n:e.
filter(({denied:r})=>r).length,words:p("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}function di(t,e){
return t===e?Qt(t,"oneStatement","someStatements"):p("statementsOf",{n:t,all:e})}function gd(t){let e=new Map;for(let r of t.
statements){let{subject:s,object:i}=y.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(a,(e.get(a)??0)+
1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>et(r)).sort();return n>
1&&o.length<=mi?p("mostOften",{names:df(o),n}):""}function wd(t){let e=t.map(n=>y.get(n).change);return k.changes.map(({
id:n,label:o})=>({n:e.filter(r=>r===n).length,words:v(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n})`)}function hf(t){
return t.charAt(0).toLowerCase()+t.slice(1)}function yd(t){return Nt()?`${Nt()}: ${hf(t)}`:t}function gf(t){let{focus:e,
path:n}=d,o=e!==null&&n!==null&&ft(),r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||y.get(c).subject===r||y.get(c).
object===r,i=t.statements.filter(s),a=di(we(i).statements,we([...y.keys()].filter(s)).statements),l=o?p("takeBetween",{statements:a,
from:D(e),to:D(n)}):r!==null?p("takeAbout",{statements:a,name:D(r)}):[p("takeAll",{statements:a}),gd(t)].filter(Boolean).
join(", ");return yd(`${[l,df(k.changes.length?wd(i):hd(i))].filter(Boolean).join(": ")}.`)}function wf(){let t=O("lead");
return(t.querySelector(`.${B}`)??t).textContent??""}function pi(t){return t===null?void 0:ct.get(t).find(e=>y.get(e).subject===
t&&y.get(e).days?.time==="deadlineTime")}function bd(t,e,n){let o=e.map(u=>y.get(u)),[r]=o,s=o.some(({subject:u})=>u!==r.
subject)||r.object===n,i=[...new Set(o.map(u=>s?u.subject:u.object))],a=i.slice(0,mi).map(u=>{if(u===null)return v(r.value);
let g=pi(u),h=g===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(g)}"]`)?.textContent;return h?`${et(
u)} (${h})`:et(u)}),l=i.length-mi,c=s?r.object:r.subject,m=[...a,...l>0?[p("moreSaid",{n:l})]:[]].join(", ");return[...c===
n||c===null?[]:[et(c)],Lt(r,s),m].join(" ")}function xd(t,e){let n=e.some(o=>pi(y.get(o).object)||pi(y.get(o).subject));
return[y.get(e[0]).denied,!n,/density-\d/.test(t.className),!t.closest(".what")].map(Number).join("")}function yf(t,e){let o=[
...t.querySelectorAll(".lane > .what > .trunk, .lane > .who > .trunk")].flatMap(c=>{let u=(c.querySelector(".verb")?.dataset.
statements??"").split(" ").filter(g=>y.has(g));return u.length?[{ids:u,rank:xd(c,u)}]:[]}).sort((c,m)=>c.rank<m.rank?-1:
+(c.rank>m.rank))[0]?.ids??[],r=hf(t.querySelector(".lane .absent")?.textContent?.trim()??""),s=[...new Set(o.flatMap(c=>[
v(y.get(c).said),Pt(c)]).filter(Boolean))].join("; "),i=p(k.sources.length>1?"takeLaneSources":"takeLane",{name:et(e)}),
a=[o.length?bd(t,o,e):"",r].filter(Boolean).join("; "),l=a?`${i}${s&&` (${s})`}: ${a}.`:`${et(e)}.`;return Nt()?`${Nt()}\
: ${l}`:l}function bf(){return wi({...fo(),groups:new Set})}function fo(){return{names:new Set([...T.entities].filter(t=>!T.bare.has(
t))),drawn:new Set(M.names),groups:new Set(M.groups.keys()),statements:[...T.statements]}}function Ar(){return k.sources.
length?k.sources.length>3?p("sources",{n:k.sources.length}):k.sources.map(t=>gi(t)).join("; "):""}function gi(t){return[
v(t.title),v(t.age)&&`(${v(t.age)})`].filter(Boolean).join(" ")}function uo(){return location.protocol.startsWith("http")}
function xf(){return uo()?location.href:""}function An(){let{iri:t,version:e}=k.dataset;return[e&&p("version",{version:e}),
t].filter(Boolean).join(", ")}function hi(){let{focus:t,path:e,steps:n}=d;return t===null?"":e!==null&&ft()?p("partBetwe\
en",{from:D(t),to:D(e)}):!M.narrowed||!T.entities.has(t)?"":p(n===1?"partAround":"partFartherAround",{name:D(t),n:n??""})}
function kd(){return!W||M.narrowed?"":d.focus!==null?p("altFocus",{name:D(d.focus)}):d.lines.length?p("altLines",{statements:[
...W.statements].map(t=>oe(y.get(t))).join("; ")}):""}function wi(t){return[v(k.title),yi(t)].filter(Boolean).join(" \xB7 ")}
function yi(t){return[hi(),Nr(),...k.notes.map(v),Nt(),t.groups.size?p(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:Yo()}):"",p("shown",{names:t.names.size,allNames:L.size,...we(t.statements)}),An()&&`${p("dataset")}: ${An()}`,
xf()].filter(Boolean).join(" \xB7 ")}function Ir(t){return[Nr(),...k.notes.map(v),Nt(),di(t,y.size),An()&&`${p("dataset")}\
: ${An()}`,xf()].filter(Boolean).join(" \xB7 ")}function Nr(){return Ar()&&`${p("source")}: ${Ar()}`}function vd(t){return[
...t.groups].sort((e,n)=>M.groups.get(n).count-M.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function jr(t){let{statements:e,
made:n}=we(t.statements),o=new Map;for(let s of t.statements){let{subject:i,object:a}=y.get(s);for(let l of new Set([i,a]))
t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${et(
s)} (${i})`);return[p("altShown",{title:v(k.title),names:Qt(t.names.size,"oneName","someNames"),statements:Qt(e,"oneStat\
ement","someStatements"),made:n}),hi()&&p("altPart",{part:hi()}),kd(),t.groups.size?p("altGroups",{groups:vd(t).map(Mt).
join("; ")}):"",r.length?p("altMost",{names:r.join("; ")}):"",Ar()&&p("altSource",{source:Ar()}),Nt()&&`${Nt()}.`].filter(
Boolean).join(" ")}var Cr=16/2.54*72,In=7,wt=10,Rr=Math.floor(Je*Cr/In)-1;function xi(t){let e=new Set([...t.drawn].map(u=>L.get(u).class)),
o=k.families.flatMap(u=>u.classes.map(g=>g.id)).filter(u=>e.has(u)).map(u=>{let g=Jt.get(u)??Pn;return{text:v(g.label),draw:(h,w,b,x)=>kf(
h,g,!1,w,b,x)}});[...t.drawn].some(u=>L.get(u).envisaged)&&o.push({text:p("envisaged"),draw:(u,g,h,w)=>kf(u,Pn,!0,g,h,w)});
let r=t.statements.filter(u=>C.lines.has(u)).map(u=>y.get(u)),s=k.modalities.filter(({id:u})=>r.some(g=>!g.holder&&g.modality===
u)).map(({label:u,line:g})=>({text:v(u),wide:!0,draw:(h,w,b,x)=>bi(h,k.lines[g],!1,w,b,x)}));r.some(u=>u.holder)&&s.push(
{text:p("someonesView"),wide:!0,draw:(u,g,h,w)=>bi(u,k.lines.thin,!1,g,h,w)}),r.some(u=>u.denied)&&s.push({text:p("denie\
d"),wide:!0,draw:(u,g,h,w)=>bi(u,k.lines.solid,!0,g,h,w)});let i=new Set([...t.groups].flatMap(u=>[...M.groups.get(u).fills.
keys()])),a=k.families.map(({label:u,classes:[{id:g}]})=>({label:u,fill:(Jt.get(g)??Pn).fill})).filter(({fill:u})=>i.has(
u)).map(({label:u,fill:g})=>({text:v(u),draw:(h,w,b,x)=>Sd(h,g,w,b,x)})),l=new Set([...[...t.drawn].map(u=>L.get(u).change),
...r.map(u=>u.change)]),c=k.changes.filter(({id:u})=>u in Cs&&l.has(u)).map(({id:u,label:g})=>({text:v(g),draw:(h,w,b,x)=>yr(
h,u,w+x*.5,b,x*.42)}));return[{title:p("changes"),items:c},{title:p("kinds"),items:o},{title:p("groupRims"),items:a},{title:p(
"said"),items:s}].filter(({items:u})=>u.length)}function kf(t,e,n,o,r,s){let i=s*.44;ni(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?F.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Sd(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function bi(t,e,n,o,r,s){t.strokeStyle=
F.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
F.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function vf(t,e,n,o){
let r=[""],s=i=>Ot(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function Sf(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
F.text,(r,s,i="")=>{for(let a of vf(r,s,e-2*wt,i))ae(t,a,wt,o+s*.775,s,i),o+=s*1.55;return o}}function Mf(t,e,n,o){let r=Sf(
t,n,wt/2);return r(v(k.title),o*1.5,"600"),r(gf(e),o*1.15)}function Of(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,m="")=>(t.
textBaseline="middle",t.fillStyle=F.text,ae(t,l,c,i,r,m),c+Ot(l,m)*r);for(let{title:l,items:c}of xi(e)){let m=a(`${l}:`,
wt,"600")+r;for(let{text:u,wide:g,draw:h}of c){let w=r*(g?3:1.5);m+w+Ot(u)*r>n-wt&&m>wt&&(m=wt,i+=s),t.save(),h(t,m,i,r),
t.restore();let b=vf(u,r,n-2*wt-w);b.forEach((x,N)=>{N&&(i+=s),a(x,m+w)}),m+=w+Et(b)*r+r*1.2}i+=s}return i+=r*.2,Sf(t,n,
i-s/2)(yi(e),r)+wt/2}function ki(t){let e={printing:q.printing,at:H.at};q.printing=!0,H.at=null,on();try{return t()}finally{q.printing=e.printing,
H.at=e.at,on()}}function Md(){let t=new Se({left:0,top:0,right:j.clientWidth,bottom:j.clientHeight});return al(t),t}function vi({
captioned:t=!0}={}){return ki(()=>Od(t))}function Si({width:t,height:e,title:n,text:o,family:r},...s){return it("svg",{viewBox:`\
0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:B,"font-family":r.replaceAll('"',"'"),"text-rendering":"geometricPrecisi\
on","aria-labelledby":"title description"},it("title",{id:"title"},cn(n)),it("desc",{id:"description"},cn(o)),it("rect",
{width:t,height:e,fill:"#fff"}),...s)}function Od(t){let e=Md(),n=fo(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
wt),i=Math.max(o.top,r.top-wt),a=Math.min(o.right,r.right+wt)-s,l=Math.min(o.bottom,r.bottom+wt)-i,c=Math.ceil(Math.max(
a,t?Rr:0)),[m,u]=[0,1].map(()=>new Se({left:0,right:c,top:0,bottom:1/0})),g=Math.max(12,c*(In+.5)/Cr),h=t?Math.ceil(Mf(m,
n,c,g)):0,w=Math.ceil(t?Of(u,n,c,h+l+wt,g):l),b=jr(n),x=[...C.names.values(),...C.groups.values()].filter(A=>A.lines),N=x.
reduce((A,{type:z})=>Math.min(A,z),1/0)*U();return{root:Si({width:c,height:w,title:v(k.title),text:b,family:Bt.family},it(
"clipPath",{id:"frame"},it("rect",{x:s,y:i,width:a,height:l})),m.drawing,it("g",{transform:`translate(${mt((c-a)/2-s)} ${mt(
h-i)})`},it("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[it("path",{d:`M${wt} ${mt(h+l+wt/2)}H${c-wt}`,stroke:"#bbb"}),
u.drawing]:[]),width:c,height:w,top:i,seen:n,text:b,written:x.filter(A=>"id"in A).length,letters:N/c*Cr}}function ue(t){
return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function Ed(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Ef(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Ed(n.subarray(4,e.length+8))),n}function Td(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,m])=>Ef("iTXt",a(`${c}\0\0\0${B}\0\0${m.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Ef("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var Ld=3,Tf=2;async function Nn({root:t,width:e,
height:n,text:o},r=Ld){let s=URL.createObjectURL(new Blob([ue(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=f("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return Td(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:v(k.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function Ad(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Me(t,e,n){
await Ad(t,e)?Kt(n):Lr(p("copyByHand"),t)}async function $r(t){let e=Nn(t,Tf);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),Kt(p("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});Yt(p("copyPng"),[f("p",{},p("copyPictureByHand")),n])}catch{Yt(p("copyPng"),[f("p",{},p("tooLarge"))])}}}function Id(t){
return v(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function Nd(t){let e=[v(t.said),v(t.when)].filter(Boolean).
join("; "),n=Id(t),r=[(n&&(v(n.citation)||gi(n)))?.replace(/[.\s]+$/,""),v(t.where)].filter(Boolean).join(", ");return[oe(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${p("dataset")}\
: ${[v(k.title),An()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function jd(t){let e=f("p",{lang:B},Nd(y.get(
t)));return Me(e.textContent,e,p("copiedStatement"))}function Lf(t){return f("button",{type:"button",class:"copy",onclick:()=>jd(
t)},p("copyWithSource"))}function Cd(){return kn().filter(t=>T.statements.has(t))}function Af(){let t=k.variants.includes(
"plain")?3:void 0,e=d.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>p(r));return e&&o.splice(5,0,Nt()),[[...o.slice(0,t),...n?[p("changes")]:[]],
...Cd().map(r=>{let s=y.get(r);return[...[D(s.subject),v(tt(s).label),s.object===null?v(s.value):D(s.object),v(s.said),v(
s.when),...e?[Pt(r)]:[],s.quote,yt(s)].slice(0,t),...n?[xl(s)]:[]]})].map(r=>r.map(mf))}function If(){let[t,...e]=Af(),n=(s,i)=>f(
"tr",{},s.map(a=>f(i,pf(a),a))),o=f("div",{lang:B},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(s=>n(s,"td")))),f("p",{},bf())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Me(r,o,Qt(e.length,"copiedOneRow","copiedRows"))}function Nf(){let t=B==="nl"?";":",",e=Af().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function De(t,e=D(t)){return L.has(t)?f("button",{type:"button",class:"name",onclick:()=>I({focus:t,lines:[]})},e):f("b",
{},t)}function Rd(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),f("m\
ark",{},o)),n=n.slice(r+o.length))}return f("blockquote",{lang:t.language},e,n)}function Mi(t,...e){let n=y.get(t),o=f("\
div",{class:"said"},f(n.denied?"b":"span",{},v(n.said)));for(let s of[v(n.when),Pt(t),yt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",T.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",
{class:r,"data-statement":t},e,o,vn(n),Rd(n),Lf(t))}function Oi(t,e){return t.object===null?f("b",{},v(t.value)):De(t.subject===
e?t.object:t.subject)}function jf(t,e){return f("div",{class:"statement"},Oi(t,e),f("div",{class:"said"},v(t.why)),t.premises.
map(n=>{let o=y.get(n);return f("div",{class:"said"},`${p("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${v(o.said)}\
 \xB7 ${yt(o)}`)}))}function me(t){return f("h2",{tabindex:"-1"},t)}function un(t,e=null){let n=y.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?f("b",{},v(n.value)):De(o?n.subject:n.object);return Mi(t,De(o?e:n.subject),f(
"div",{},Lt(n,o)),r)}function mo(t){return f("ul",{class:"choice"},t.map(e=>{let n=y.get(e),o=[D(n.subject),Lt(n),n.object===
null?v(n.value):D(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>I({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},v(n.said)),yt(n)&&` \xB7 ${yt(n)}`))}))}var Pr=50,We={ids:[],until:Pr};function Ti({one:t,other:e}){I({...st,between:[t,e]})}function $d(t){let e=Ct(t);return e===
null?De(t):f("button",{type:"button",class:"name",onclick:()=>Be(e)},f("span",{class:"unseen"},`${p("openGroup")}: `),Mt(
e))}function Pd(t){let e=new Map;for(let n of t){let o=Lt(y.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Cf(){let t=eo();We.ids!==t&&(We={ids:t,until:Pr});let e=t.slice(0,We.until);return[me(cr()),
f("p",{class:"hint"},p("endsOf")),f("ul",{class:"counted"},(d.between??[]).map(n=>{let o=M.groups.get(Ct(n));return f("l\
i",{},$d(n)," ",o?f("span",{class:"count"},p("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},p("\
noneBetween")),t.length?f("h3",{},p("relationsTitle")):null,f("ul",{class:"counted"},Pd(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},p("statementsOf")):null,mo(e),e.length<t.length?f("p",{class:"\
more"},p("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:Bd},p("moreRows",{n:Math.min(Pr,t.
length-e.length)}))):null]}function Bd(){let t=We.until;We.until+=Pr,ke(),R("#chosen .choice button")[t].focus(),Z(p("pa\
rtListed",{n:Math.min(We.until,We.ids.length),all:We.ids.length}))}var Ei=new Set;function Rf(t){let e=co.get(ut(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:Ei.has(t)?"":null},f("summary",
{},p("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${gr(t)}`)),n),r=()=>{if(!o.open){Ei.delete(t);return}Ei.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===ut(t)?s.other:s.one,a=Ct(i),l=a===null?D(i):Mt(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>Ti(s)},l)," ",f("span",{class:"count"},p(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function jn(){for(let t of R("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===at()));
O("arrange-again").hidden=!bt.size}function Oe(t){let e=U(),n=!$.byFinger&&xr(t,e,Ic).length>0,o=$c(t,n?0:void 0),r=o===null?xc(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=$.byFinger?Wd(t):{name:o,group:r,lines:xr(t,e)},{bundle:i,distance:a}=s.
name===null?ef(t,$.byFinger?rn:br,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<Pe(C.lines.get(s.lines[0]),
t,rn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Br(t){let e=j.getBoundingClientRect();return _t({x:t.clientX-
e.left,y:t.clientY-e.top})}function Dd(t,e){let n={name:null,distance:1/0};for(let[o,r]of C.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Wd(t){let e=rn/U(),{name:n,distance:o}=Dd(t,e),r=xr(t,br/e),s=r.length?Pe(C.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var po={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},zd=20;function Li(t,e){bt.set(t,e),P.set(t,e),
zt(),ce(),gt()}function $f(t,e){let n=P.get(t);$.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Ai(){let{name:t,went:e}=$.
dragged;return $.dragged=null,jn(),gt(),e&&Z(p("namePlaced",{name:D(t)})),e}function Pf(){jt("dragStart",({pointer:t})=>{
if($.byFinger)return;let{name:e}=Oe(t.canvas);e!==null&&($f(e,t.canvas),Zn(!1))}),document.addEventListener("pointermove",
t=>{if(!$.dragged||!t.isPrimary)return;let e=Br(t);$.dragged.went=!0,Li($.dragged.name,{x:Math.round(e.x+$.dragged.x),y:Math.
round(e.y+$.dragged.y)})}),jt("dragEnd",()=>{$.byFinger||(G.whole=!1,$.dragged&&(Ai(),Zn(!0)))}),Wn.push(()=>{d.focus!==
$.placing&&($.placing=null)})}function Bf({event:t,pointer:e}){if(!$.byFinger||t.type!=="press")return!1;let{name:n}=Oe(
e.canvas);return n===null||$.placing!==null?($.rested=e,!0):($f(n,e.canvas),gt(),!0)}function Df(t){$.placing=$.placing===
t?null:t,ke(),($.placing===null||!rt())&&document.getElementById("move-name")?.focus({preventScroll:!0}),$.placing!==null&&
(rt()&&It(null),Kt(p("pickPlace",{name:et(t)})))}function Wf({pointer:t}){if($.placing===null)return!1;let e=$.placing;return $.
placing=null,P.has(e)?(Li(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),jn(),ke(),Kt(p("namePlaced",{name:et(e)})),
!0):!1}function zf(t,e){let[n,o]=po[e],{x:r,y:s}=P.get(t),i=zd/U();Li(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),jn(),
Mr(t),Z(p("nameMoved",{name:D(t),where:p("sides").split(", ")[Object.keys(po).indexOf(e)]}))}var Fd=2;function Ff(){jt("click",t=>{if(Bf(t)||Wf(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=Oe(e.canvas);
if(o!==null){Be(o);return}if(s!==null){if(String(d.between)===String([s.one,s.other]))return;$.clicked=!0,Ti(s);return}if(n===
null&&!r.length){xe()&&I(st);return}n===d.focus&&r.join(" ")===d.lines.join(" ")||($.clicked=!0,I({focus:n,lines:r}))}),
j.addEventListener("mousemove",t=>{if($.dragged)return;let{name:e,group:n,lines:o,bundle:r}=Oe(Br(t));j.title=e!==null&&
et(e)!==D(e)?D(e):"",j.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),jt("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=Oe(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,U()*
Fd),i=U()/s,{x:a,y:l}=Ne();G.whole=!1,ln({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Hd=9,ze=new Map,Hf=0;function qd(t){let e=Gt(),n=U(),o=t>0?e.top-S.top:S.top+S.height-e.bottom;return Math.max(0,o*n+
ve.top)}function _d(t,e){let n=e;if(ze.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),qd(e)),a=i-e+Hf,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,m=Math.abs(a-c)>=1;n=m?e+c:i,Hf=m?0:a-c}if(!t&&!n)return;G.whole=
!1,G.asOpened=!1;let o=U(),{x:r,y:s}=Ne();je({position:{x:r-t/o,y:s-n/o},animation:!1})}function qf(){j.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==$.byFinger&&Zn(!e),$.byFinger=e,e&&ze.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),j.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&($.byFinger=!1);let e=ze.get(t.
pointerId);if(!e||$.dragged||(e.moves||=ze.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Hd,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),_d(n/ze.size,o/ze.size)});
for(let t of["pointerup","pointercancel"])j.addEventListener(t,e=>{let n=ze.get(e.pointerId);if(!ze.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?$.rested:null;if($.rested=null,o&&cl(o),!$.dragged)return;let{name:r}=$.dragged;Ai()||
t==="pointercancel"||($.clicked=!0,I({focus:r,lines:[]}))});j.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),j.addEventListener(
"contextmenu",t=>{$.byFinger&&t.preventDefault()})}function Gd(t,[e,n]){let o=P.get(t),r=L.has(t)?qo(t):new Map,s=at()==="columns"&&!ft(),i=null;for(let[a,l]of P){let[c,m]=[
l.x-o.x,l.y-o.y],u=c*e+m*n,g=Math.abs(c*n)+Math.abs(m*e);if(a===t||u<1||(s?n&&g>1:g>u))continue;let h=[n&&s||r.has(a)?0:
1,u+2*g];i&&(h[0]-i.distance[0]||h[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:h})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function _f(){if(P.has(H.at))return H.at;if(P.has(d.focus))return d.focus;let t=Ie(
1).find(n=>P.has(n)),[e]=[...M.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?ut(e[0]):[...P.
keys()][0]??null)}function Uf(){return H.at!==null&&H.at.startsWith("group ")?H.at.slice(6):null}function Ud({name:t,by:e,
across:n}){let o=ct.get(t).filter(s=>T.statements.has(s)).length,r=e===null?null:y.get(e);return[r&&Lt(r,r.object!==t),!r&&
n&&p("notLinked"),D(t),v(pt(t).label),p(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Gf(t){
H.at=t.name,H.by=t.by;let e=Uf();Z(e===null?Ud(t):gr(e)),Mr(t.name),gt()}function Vf(){j.addEventListener("focus",()=>{if(!j.
matches(":focus-visible"))return;let t=_f();t!==null&&Gf({name:t,by:null})}),j.addEventListener("blur",()=>{H.at=null,gt()}),
j.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in po){t.preventDefault();let e=_f();if(H.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&L.has(e)){zf(e,n);return}let o=Gd(e,po[n]);o?Gf(o):Z(p("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),H.at===null)return;let e=Uf();e!==null?Be(e):H.at===d.focus?hl():I({focus:H.
at,lines:[]})}else t.key==="l"&&ie(t)&&(H.by===null?Z(p("noLine")):I({focus:null,lines:[H.by]}))})}function Dr(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...R("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function Jf(){let t=R("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>I({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));O("arrange-again").addEventListener("click",()=>{bt.clear(),Ii(),fe(),j.focus({preventScroll:!0}),
Z(p("arrangedAgain"))})}function Kf(t){t.preventDefault(),Y()==="lanes"&&I({view:"statements"}),X.open=!0,X.scrollIntoView(),
K("summary",HTMLElement,X).focus({preventScroll:!0})}function ho(){let t=K("main").getBoundingClientRect().top+scrollY,e=K(
"summary",HTMLElement,X).getBoundingClientRect().height+1,n=o=>K(o).getBoundingClientRect().width;for(let[o,r]of Object.
entries({above:t,below:e,zoom:n("#zoom"),take:n("#take > button")}))document.documentElement.style.setProperty(`--${o}`,
`${r}px`)}function Yf(t,e){let n=O(t);It(t),n.setAttribute("data-open",""),n.scrollTop=0,R(e,HTMLElement,n).find(o=>o.getClientRects().
length)?.focus()}function Xf(){Dr(O("more-menu"),O("more-button"),O("more-list"));for(let t of R("[data-sheet]"))t.addEventListener(
"click",()=>{let e=t.getAttribute("aria-expanded")!=="true";rt()?It(e?t.dataset.sheet??null:null):(t.setAttribute("aria-\
expanded",String(e)),O(t.dataset.sheet??"").toggleAttribute("data-open",e)),O(t.dataset.sheet??"").scrollTop=0});for(let t of R(
"[data-shut]"))t.addEventListener("click",()=>en(()=>{It(null),O(t.dataset.shut??"").removeAttribute("data-open")}));O("\
to-filters").addEventListener("click",()=>Yf("legend","input, select")),O("to-reading").addEventListener("click",()=>{I(
st),Yf("details","#reading h2")}),O("to-list").addEventListener("click",Kf),O("skip-to-list").addEventListener("click",Kf),
O("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),I({view:"names"}),j.focus()}),K("summary",HTMLElement,
X).addEventListener("click",t=>{Y()==="statements"&&t.preventDefault()}),X.addEventListener("toggle",()=>{q.parts||Y()!==
"names"||(X.open!==d.list&&Ao({list:X.open}),X.open&&requestAnimationFrame(()=>X.scrollIntoView({block:"nearest"})))}),X.
addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');e&&(t.preventDefault(),I({focus:new URLSearchParams(
e.hash.slice(1)).get("focus"),lines:[]}),dn(),Y()==="names"&&scrollTo(0,0))});for(let t of R("#languages button"))t.addEventListener(
"click",()=>I({language:t.dataset.to}));for(let t of R("[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="\
fit"?ai():Or(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{if(t.key==="Escape"){let e=!xe()&&
!(rt()&&document.querySelector("aside[data-open]"));en(()=>{It(null),I(e?{...st,open:[]}:st)}),pl();return}ie(t)&&(t.key===
"/"&&(t.preventDefault(),O("query").focus()),Y()==="names"&&((t.key==="+"||t.key==="=")&&Or(1.35),t.key==="-"&&Or(1/1.35),
t.key==="0"&&ai()))})}function Qf(){addEventListener("resize",ho),ho();let t=new ResizeObserver(ho);for(let e of[K("head\
er"),K("summary",HTMLElement,X),K("#take > button")])t.observe(e)}function Zf(){O("group-list").replaceChildren(...M.groups.size?[f("p",{},p("readGroups")),Ln.every(o=>o.drawn)?"":f("p",
{},p("strongestDrawn")),f("h3",{},p("groupsTitle")),Vd()]:[]);let t=O("groups");if(t.hidden=!Q.size||at()!=="overview"||
!M.groups.size&&!M.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.
group,n=[...M.opened].filter(o=>!Q.get(o).names.length||T.entities.size).sort();t.replaceChildren(f("p",{},ui()),...n.map(
o=>f("button",{type:"button","data-group":o,title:p("closeGroup"),onclick:()=>cf(o)},f("span",{"aria-hidden":"true"},"\xD7"),
" ",f("span",{class:"unseen"},`${p("closeGroup")}: `),Mt(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??j).focus(
{preventScroll:!0})}function Vd(){let t=[...M.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return f("ul",
{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",onclick:()=>Be(e)},Mt(e))," ",f("span",{class:"\
count"},String(n)),Rf(e))))}function Kd(){if(d.between===null||!d.between.every(i=>P.has(i)))return;let t=d.between.map(i=>P.get(i));if(t.every(qc))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/U(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];li({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var Ni="",tu="",ji=new Set;function eu(t){ac(),Qc(),ce(),jn(),Zf(),
zt();let e=M.narrowed?`${d.focus} ${d.path} ${d.steps}`:oo()?[...M.names].sort().join(" "):"",n=`${at()} ${e}`;Ni!==n||G.
asOpened&&tu!==B?(fe(),!Ni&&d.open.length&&ri(d.open[d.open.length-1])):(d.focus===null||!t)&&Yd(),d.focus!==null&&t&&!M.
narrowed&&Kc(d.focus),rt()&&($.clicked||t&&d.lines.length)&&Jc(d.focus),d.between!==null&&t&&Kd(),Ni=n,tu=B,ji=new Set(M.
opened),gt()}function Yd(){let t=d.open[d.open.length-1],e=d.open.some(o=>M.opened.has(o)&&!ji.has(o)),n=[...ji].some(o=>!M.
opened.has(o));n&&!M.opened.size?fe():t!==void 0&&(e||n)&&ri(t)}var Ci=!1;function Jd(){lf(),Ff(),Yc(),qf(),Pf(),Vf();for(let t of R("[tabindex]",HTMLElement,j))t.tabIndex=-1}function nu(t){
let e=Ci;Ci=Y()==="names",Ci&&(Xo()||Jd(),e||(ho(),ll()),eu(t),!e&&G.whole&&fe())}function ou(){As(),Xo()&&(G.asOpened?fe():
G.whole?an():Ce(),ce(),zt(),gt())}function ru(){on(),Xo()&&gt()}var Ri=[],Wr="";function Ii({moved:t=!1}={}){zt(),Cl(),ke(),Da();for(let e of Ri)e.classList.remove("chosen");Ri=W?[...W.
statements].flatMap(e=>vt.get(e)??[]):[];for(let e of Ri)e.classList.add("chosen");nu(t)}function Xd(t){let e=t?null:T;t||
Ho(),Dl(e)}function Qd(){if(d.between!==null)return cr();let t=W?.statements.size??0;return p(t===1?"chosenOne":"chosen",
{name:d.focus!==null?D(d.focus):p("statement"),n:t})}function $i(t){(d.language!==B||!t)&&(na(d.language),ql(),za(),Za());
let e=t??{focus:null,lines:[],between:null},n=d.focus!==e.focus||d.lines.join(" ")!==e.lines.join(" ")||String(d.between)!==
String(e.between),o=xe();Xd(!t),Wa(),Ya(t),wl(),Wl(),Bl();let r=d.list||Y()==="statements";if(X.open!==r&&!q.parts&&(X.open=
r),n&&It(o?"details":null),n&&o&&rt()&&Y()==="names"&&O("picture").scrollIntoView(),Ii({moved:n&&!$.clicked}),ja(),Ga(),
La(n||!t),!n){t&&Ye()!==Wr&&Z(Ye()),Wr=Ye();return}Wr=Ye(),O("details").scrollTop=0,o&&!$.clicked&&Ns(),Z(o?Qd():Wr),$.clicked=
!1}function St(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var go=null;function zr(){if(go!==null)return go;go=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of L){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&go.push({id:t,name:i,folded:` ${St(i)} `})}return go}
function su(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function Pi(t){let e=St(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of zr()){if(!e.every(i=>r.folded.includes(i)))continue;let s=su(r.folded,e)+(r.name===D(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Jt){let i=Math.max(...Object.values(
s).map(a=>su(` ${St(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?L:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:D(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||L.get(s.id).count-L.get(r.
id).count||(r.id<s.id?-1:1))}var Fr=12;function wo(t){return Pi(t).slice(0,Fr)}var iu=2,au=null;function uu(){return au??=
k.topics.map(t=>{let e=t.relations.flatMap(o=>[Xt.get(o).label,Xt.get(o).inverse]),n=[t.label,...e].flatMap(({nl:o,en:r})=>[
o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${St(o)} `))]}}),au}function Bi(t){let e=St(t).split("\
 ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?iu:Number(e.every(r=>o.includes(` ${r}`)));
return uu().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>0).sort((o,r)=>r.score-o.
score).map(o=>({topic:o.topic,isWhole:o.score===iu}))}function yo({relations:t,modality:e}){return[...y].filter(([,n])=>e===
void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var mu=6,Zd=5,lu=null;function pu(t){let e=St(t).
split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));lu??=[...y].
flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${St(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of lu){if(o.length===Zd)break;
n(s)&&o.push({statement:r})}return o}function th(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&
t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-
o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}var eh=5,cu=null;
function fu(){return cu??=new Set([...zr().map(({folded:t})=>t),...uu().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(
" "))),cu}function du(t){let e=St(t).split(" ").filter(Boolean).map(o=>o.length<eh||[...fu()].some(r=>r.includes(o))?[o]:
[...fu()].filter(r=>th(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).map(
o=>o.join(" ")).find(o=>wo(o).length||Bi(o).length)??null}var Di=4;function nh({weakest:t}){let e=t.keys[0];return be(e)===0?f("p",{},p("noWeakLink")):f("p",{},p("weakestLink"),"\
 ",f("b",{},v(y.get(e).said)),` (${et(t.from)} \u2013 ${et(t.to)})`)}function oh(t,e,n){return[n>1?f("h3",{},p("pathNumb\
er",{n:e+1,all:n})):null,f("div",{class:"weakest"},nh(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>f("li",{},
r.map(s=>un(s,o)))))]}function hu(){let[t,e]=[d.focus,d.path],n=me(p("pathTitle",{from:et(t),to:et(e)})),o=f("p",{class:"\
explore"},f("button",{type:"button",onclick:()=>I({path:null,through:!1})},p("pathOff"))),r=ft();if(d.path===d.focus)return[
n,f("p",{},p("pathToItself")),o];if(!r){let{otherwise:l}=Sn();return[n,f("p",{class:"none"},p(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>I({through:!0,structural:$t.get("structural").read(
[])})},p("throughStructural"))):null,T.statements.size<y.size?f("p",{class:"absent"},p("onlyWithinShown")):null,o]}let s=Nl(),
i=jl(),a=r.layers.length-1;return[n,f("p",{},[p(a===1?"oneStep":"someSteps",{n:a}),i>1?p("asManyPaths",{n:i}):null,d.through?
p("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Di).map((l,c)=>oh(l,c,Math.min(i,s.length))),i>Di?f("p",
{class:"absent"},p("morePaths",{n:i-Di})):null]}function gu(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(d.steps===e),"aria-label":p(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>I({steps:d.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":p("nearby")},f("span",{},p("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String($.picking),onclick:()=>rh(
!$.picking)},p("pathTo")),Y()==="names"&&P.has(d.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String($.
placing===d.focus),onclick:()=>Df(d.focus)},p("moveName")):null,Y()==="names"?null:f("button",{type:"button",onclick:()=>I(
{view:"names"})},p("inNetwork")),Y()!=="lanes"&&Eo(d.focus)?f("button",{type:"button",onclick:()=>I(Le("overview"))},p("\
inLanes")):null,$.picking?f("p",{class:"hint",role:"status"},p("pickOther")):null)}function rh(t){if($.picking=t,ke(),!t){
document.getElementById("path-to")?.focus();return}rt()&&It(null),O("query").focus(),Z(p("pickOther"))}function wu(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!ie(t))return;let e=d.focus??(T.entities.has(H.at)?H.at:null);e!==null&&I(
{focus:e,lines:[],steps:d.steps===null||e!==d.focus?1:null})})}var sh=40;function yu({modality:t}){return t===void 0?p("foundRelation"):p("said")}function bo({missing:t=[],hubs:e=0}){
return t.length?t.length===e?p(e===1?"absentOfOne":"absentOfAll",{n:e}):p("absentOf",{n:t.length,all:e,names:t.map(D).join(
"; ")}):""}function Wi(t){let e=new Set(t);return k.topics.find(n=>{let o=yo(n);return o.length===e.size&&o.every(r=>e.has(
r))})}function ih(t){let e=yo(t),n=Y();if(!e.length){At&&I({...st,...Le("unsure")}),Kt(`${v(t.label)}: ${bo(t)||p("nowhe\
reSaid")}`);return}let o=e.some(i=>y.get(i).isLink);if(e.length<=sh&&(n==="lanes"||n==="names"&&!o)){I({...st,...n==="la\
nes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{relation:new Set(t.relations)}:{modality:new Set(
[t.modality])},s=t.relations.some(i=>Xt.get(i).structural);I({...st,view:n==="lanes"?"statements":n,...r,...s?{structural:!0}:
{}})}function bu({id:t,topic:e,statement:n}){let o=Y()==="lanes"&&!(t!==void 0&&Eo(t,mn(ge())))?{question:"overview"}:{};
e!==void 0?ih(e):n!==void 0?I({...o,focus:null,lines:[n]}):I({...o,focus:t??null,lines:[]})}function xu(t){if(d.theme===null||!Bo(d.theme).has(t)||Bo(d.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===d.theme).flatMap(({subject:n,premises:o})=>o.map(r=>y.get(r)).filter(r=>r.object===n).map(r=>D(r.subject))));
return f("p",{class:"absent"},p("throughList",{theme:D(d.theme),list:[...e].join("; ")}))}function Hr(){let{names:t,lines:e}=as(
d);if(e.length?e.some(s=>T.statements.has(s)):t.every(s=>T.entities.has(s)))return null;let o=qn(d,t,e).map(({part:s})=>p(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=ls(d,t,e);return d.date!==null&&e.some(s=>T.aside.has(s))&&(o.push(p("h\
iddenByDate",{date:Ve(d.date)})),r.date=null),o.length?f("p",{class:"not-shown"},p("notShown",{reasons:o.join("; ")})," ",
f("button",{type:"button",onclick:()=>I(r)},p("showAllTheSame"))):null}function ah(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=tt(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:Lt(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of ct.get(t))!e.has(r)&&(T.statements.has(r)||T.aside.has(r))&&o({key:r,statement:y.get(
r)});for(let r of T.inferred)tt(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort(
(r,s)=>r.order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function lh(t){let n=/^https?:\/\//i.test(t.
iri)?f("a",{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",
{},n,` (${p(t.match)})`)}function ch(t){let e=L.get(t),n=new Set([St(v(e.label))]),o=[];for(let s of[v(e.short),...e.alternative[B]||
[],...e.hidden])s&&!n.has(St(s))&&(n.add(St(s)),o.push(s));let r=f("dl");return o.length&&r.append(f("dt",{},p("otherNam\
es")),...o.map(s=>f("dd",{},s))),v(e.note)&&r.append(f("dt",{},p("note")),f("dd",{},v(e.note))),e.identifiers.length&&r.
append(f("dt",{},p("identifiers")),...e.identifiers.map(lh)),r.childNodes.length?r:null}function fh(t){let e=y.get(t),n=p(
"deadlineOf",{name:v(L.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},De(e.subject,n),": ",p(o?"byDay":"inPeriod",{value:v(e.value)}),` (${v(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function uh(t){let e=L.get(t),n=zn.name===t&&Y()==="lanes"?zn.ids:[],o=ah(t,new Set(n)),r=ct.
get(t).filter(s=>!T.statements.has(s)&&!T.aside.has(s)).length;return[me(D(t)),f("p",{class:"kind"},To(pt(t),e.envisaged),
v(pt(t).label)),vn(e),Hr(),xu(t),gu(),e.envisaged?f("p",{class:"envisaged"},p("onlyEnvisaged")):null,n.map(s=>un(s)),ch(
t),o.length||r?null:f("p",{class:"absent"},p("noStatements")),o.map(s=>[f("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
Mi(i,Oi(a,t)):jf(a,t))]),(e.deadlines||[]).map(fh),e.onlyOfParts?f("p",{class:"absent"},p("onlyOfParts")):null,r>0?f("p",
{class:"absent"},p(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.notStated?f("p",{class:"absent"},v(e.notStated)):null]}function mh(t){
let e=y.get(t),n=[e.subject,e.object],o=(ct.get(e.subject)||[]).filter(r=>{let s=y.get(r);return r!==t&&T.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
me(p("statement")),Hr(),un(t),o.length?f("h3",{},p("statementsBetween")):null,o.map(r=>un(r))]}function ku(t){let e=Wi(t),
n=e?bo(e):"";return[me(e?v(e.label):Qt(t.length,"oneStatement","someStatements")),Hr(),t.map(o=>un(o)),n?f("p",{class:"a\
bsent"},n):null]}function ph(t){let e=ka(t);return e!==null?[me(e),mo(t)]:Y()!=="names"?ku(t):[me(p("statementsHere",{n:t.
length})),f("p",{class:"hint"},p("chooseOne")),mo(t)]}function dh(){return d.focus!==null?d.path!==null?hu():uh(d.focus):
d.between!==null?Cf():d.lines.length>1?ph(d.lines):(Y()==="names"?void 0:Wi(d.lines))?.missing?ku(d.lines):mh(d.lines[0])}
function vu(){let t=O("chosen"),e=O("reading"),n=xe();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":p("clear"),title:`${p("clear")} (Esc)`,onclick:()=>I(st)},"\xD7");if(t.replaceChildren(...n?[o,...dh().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",at()!=="columns");
let r=ws(),s=Ie(5,r).filter(i=>r(i)>0);O("most").replaceChildren(...s.length?[f("h3",{},p("mostNamed")),f("ul",{},s.map(
i=>f("li",{},De(i)," ",f("span",{class:"count"},String(r(i))))))]:[])}var hh=[["/","keySearch"],...At?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["+ \u2212",
"keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function Su(){let t=f("input",{type:"checkbox",id:"single-k\
eys"});t.checked=d.keys,t.addEventListener("change",()=>I({keys:t.checked}));let e=[f("dl",{class:"keys"},hh.map(([r,s])=>f(
"div",{},f("dt",{},r.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},p(s))))),f("label",{class:"switch"},
t,f("span",{},p("singleKeys")))],n=f("p",{},p("helpPointer")),o=matchMedia("(pointer: coarse)").matches;Yt(p("help"),o?[
n,...e]:[...e,n]),o&&(ht.scrollTop=0)}function Mu(){O("help").addEventListener("click",Su),document.addEventListener("ke\
ydown",t=>{t.key!=="?"||!ie(t)||(t.preventDefault(),Su())})}var gh=2,Ou=5;function Eu(t){let e=Bi(t),n=wo(t),o=n.length<mu,r=e.filter(({isWhole:a})=>a).slice(0,Ou),s=e.filter(({isWhole:a})=>!a).
slice(0,o?Ou:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o&&!r.length?pu(t):[]]}function Tu(){
let t=O("query",HTMLInputElement),e=O("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.
removeAttribute("aria-activedescendant"),o=-1},s=h=>{o=h;let w=R("[id]",HTMLElement,e);w.forEach((b,x)=>b.setAttribute("\
aria-selected",String(x===h))),!(h<0)&&(t.setAttribute("aria-activedescendant",w[h].id),w[h].scrollIntoView({block:"near\
est"}))},i=h=>{r(),t.value="",bu(h)},a=h=>f("li",{class:"none",role:"option","aria-disabled":"true"},h),l=({topic:h,statement:w})=>{
if(h!==void 0){let N=yo(h),E=[yu(h),N.length?Qt(N.length,"oneStatement","someStatements"):"",bo(h)];return[f("span",{},v(
h.label),f("span",{class:"hint"},E.filter(Boolean).join(", ")),N.slice(0,gh).map(c))]}let b=y.get(w),x=[p("foundQuote"),
yt(b)].filter(Boolean).join(", ");return[f("span",{},f("q",{lang:b.language},b.quote),f("span",{class:"hint"},x))]},c=h=>{
let w=y.get(h),b=w.object===null?v(w.value):D(w.object);return f("span",{class:"hint"},`${D(w.subject)}: `,f("b",{},b),`\
 (${v(w.said)}) `,w.quote?f("q",{lang:w.language},w.quote):"")},m=(h,w="")=>{let b=D(h)===w||` ${St(D(h))}`.endsWith(` ${St(
w)}`),x=f("span",{class:"hint"},v(pt(h).label),b?"":` \xB7 ${p("alsoWritten",{name:w})}`);return[To(pt(h),L.get(h).envisaged),
f("span",{},D(h),x)]},u=()=>{let h=Pi(t.value);n=Eu(t.value);let w=n.length?null:du(t.value);if(w!==null&&(n=Eu(w)),e.replaceChildren(
...n.map((x,N)=>{let E=f("li",{role:"option",id:`result-${N}`,"aria-selected":"false"},x.id===void 0?l(x):m(x.id,x.name));
return E.addEventListener("mousedown",A=>{A.preventDefault(),i(x)}),E})),!St(t.value)){r();return}n.length||e.append(a(p(
"noResults"))),h.length>Fr&&e.append(a(p("moreFound",{n:Fr,all:h.length}))),w!==null&&e.prepend(a(p("didYouMean")));let b=n.
length===1?p("oneResult"):n.length?p("results",{n:Math.max(h.length,n.length)}):p("noResults");Z(w===null?b:`${p("didYou\
Mean")} ${n.map(({id:x="",topic:N})=>N?v(N.label):D(x)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
g(),n.length?s(0):o=-1},g=()=>{if(e.hidden)return;let h=window.visualViewport;if(!h)return;let w=h.offsetTop+h.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let h of["resize","sc\
roll"])window.visualViewport?.addEventListener(h,g);t.addEventListener("input",u),t.addEventListener("focus",()=>{zr(),t.
value&&u()}),t.addEventListener("blur",r),t.addEventListener("keydown",h=>{h.key==="ArrowDown"||h.key==="ArrowUp"?(h.preventDefault(),
e.hidden&&u(),n.length&&s((o+(h.key==="ArrowDown"?1:-1)+n.length)%n.length)):h.key==="Enter"?(h.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):h.key==="Escape"&&(t.value||!e.hidden)&&(h.stopPropagation(),h.preventDefault(),t.value="",r())}),O("sear\
ch").addEventListener("submit",h=>h.preventDefault())}function Lu(){J("change",qe(k.changes.map(t=>t.id))),Hn.push(qr),Ht.push({on:()=>d.change!==null,name:t=>d.change===null||
qr.name(d.change,t),statement:t=>d.change===null||qr.statement(d.change,t)})}var qr={part:"change",name:(t,e)=>t.has(L.get(
e).change||"unchanged")||ct.get(e).some(n=>qr.statement(t,n)),statement:(t,e)=>t.has(y.get(e).change||"unchanged"),loosen:()=>null};function Au(){J("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function Iu(){ma(),sa(),wa(),ba(),$a(),Ol(),Lu(),bl(),Va(),Ll(),Au(),da()}var _r=Je/In*(72/25.4),zi={upright:{width:184*_r,height:190*_r},lying:{width:271*_r,height:136*_r}},wh={upright:184,lying:271},
yh=8,bh=8,Nu=[.6,.9,1.2],ju=[1,1.4,2,2.8];function Gr({width:t,height:e},n,o=Xl){let r={scale:U(),position:Ne(),animation:!1},
s={whole:G.whole,room:Jn,names:M.names};q.printing=!0;let i=new Set([...M.names].filter(g=>!T.bare.has(g)));(i.size||M.groups.
size)&&(M.names=i);let a={width:t-ve.left-ve.right,height:e-ve.top-ve.bottom};bt.size||Qn(a);let l=Ce(o),c=bt.size?0:l;c||
(S.width+=S.text/4);let m=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,S.height/S.width*t)),u=(g,h)=>{Object.assign(j.style,
g),ce(),zt(),gt(),h(),gt()};u({width:`${Math.floor(t)}px`,height:`${Math.floor(m)}px`},an);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{q.printing=!1,M.names=s.names,Qn(s.room),Ce(),u({width:"",height:""},()=>je(r)),G.whole=s.
whole}}function Ru(){let t;for(let e of M.names.size>Ze?ju.slice(-1):ju)for(let n of M.groups.size?Nu.slice(-1):Nu){let o=e*
Rr;if(t=Gr({width:o,height:n*o},()=>vi(),1),$u(t))return t}return t}function $u({written:t,seen:e}){return t===e.drawn.size}
function Pu(t){return $u(t)&&t.letters>=In}function Cu(t){let e=zi[t];return Gr(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=vi({captioned:!1}),m=Array.from({length:n+1},(g,h)=>Math.min(i,Math.max(0,ve.top+h*o-a)));
[m[0],m[n]]=[0,i];let u=m.slice(1).map((g,h)=>{let w=g-m[h];r.setAttribute("viewBox",`0 ${mt(m[h])} ${s} ${mt(w)}`),r.setAttribute(
"height",mt(w));let b=n>1?`${l} ${p("sheetOf",{n:h+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
ue(r))}`,N=`width: ${mt(Math.min(100,100*s/e.width))}%`;return f("img",{alt:b,src:x,style:N})});return{part:f("div",{class:t,
"data-sheets":n},u),seen:c}})}function xh(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new Se({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),f("li",{},it("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},xi(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},wi(t)))}function kh(t){let e=new Map;for(let{cells:o}of R(".wide > table tr:not([hidden])",HTMLTableRowElement,X))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${B}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Et((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(yh,(t/25.4*72-bh*e.size)/n)}function vh(){let[t,e]=[Cu("upright"),Cu("lying")],n=[f("div",{id:"paper"},t.
part,e.part),ki(()=>xh(t.seen))];return j.after(n[0]),O("legend").prepend(n[1]),n}function Sh(){let t=f("p",{id:"paper-o\
rigin"},Ir(y.size));return O("overview").append(t),[t]}function Bu(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),r=!1;addEventListener("beforeprint",()=>{if(q.parts)return;t=X.open,e=n.dataset.density??"",
r=o()?.open??!1;let s=Y();q.parts=s==="names"?vh():s==="lanes"?Sh():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
X.open=!0,Bs(Rl);for(let[a,l]of Object.entries(wh))X.style.setProperty(`--${a}`,`${mt(kh(l))}pt`)}),addEventListener("af\
terprint",()=>{if(!q.parts)return;X.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of q.parts)i.remove();
q.parts=null,Bs(Dt)})}function Du({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(ue(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var Mh=3;function Fi(t){return Ft.find(e=>e.dataset.track===t)}function Ur(t){return Fi(t)?.querySelector(`h2 .${B}`)?.textContent??
Fi(t)?.querySelector("h2")?.textContent?.trim()??t}function Cn(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen"))n.remove();for(let n of e.querySelectorAll(".nl, .en"))n.classList.contains(B)||n.remove();for(let n of e.querySelectorAll(
"[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(".who > .trunk")){let o=n.querySelector(".line");o&&n.querySelector(
".from-card .chip, .from-card .verb")?.before(o.cloneNode(!0))}for(let n of e.querySelectorAll(".card > .value"))n.prepend(
f("span",{class:"dot"},"\xB7 "));for(let n of e.querySelectorAll(".what ul.names"))n.classList.toggle("one",n.children.length===
1);return e}function Oh(t){let e=t.closest(".together"),n=e?.querySelector(".of-list");return e&&n?f("div",{class:"toget\
her"},Cn(n),Cn(t)):Cn(t)}function Eh(t){let n=[...O("key").querySelectorAll("[data-modality]")].filter(o=>{let{modality:r}=o.
dataset;return t.querySelector(`.trunk.${r}, .under.${r}, .of-list .${r}`)}).map(o=>{let r=f("li",{class:o.className});return r.
append(...[...Cn(o).childNodes].filter(s=>!(s instanceof HTMLElement&&s.localName==="b"))),r});return f("ul",{class:"key"},
n,t.querySelector(".absent")?f("li",{},`\u2014 ${p("stillMaySo")}`):null)}function Th(t){let e=[...t.querySelectorAll("[\
data-statements]")].filter(n=>n.getClientRects().length).flatMap(n=>(n.dataset.statements??"").split(" "));return[...new Set(
e)].filter(n=>y.has(n))}function Wu(t,e=Mh){let n=t===null?null:Fi(t),o=K("#taken-style",HTMLTemplateElement).content.cloneNode(
!0),r=f("h1",{},v(k.title)),s=f("p",{class:"takeaway"}),i=f("p",{class:"origin"}),a=n?[Oh(n)]:[...O("overview").querySelectorAll(
":scope > .lane, :scope > .together")].map(Cn),l=f("div",{class:"picture",lang:B,"data-density":e},r,s,...a),c=document.
querySelector("#remainder > summary > b");!n&&c&&l.append(f("p",{class:"left-out"},Cn(c))),l.append(Eh(l),i);let m=f("di\
v",{"aria-hidden":"true"});m.attachShadow({mode:"open"}).append(o,l),document.body.append(m);for(let h of l.querySelectorAll(
".lane > .who")){let w=h.nextElementSibling?.matches(".what")?[...h.nextElementSibling.children]:[];h.classList.toggle("\
alone",w.every(b=>b.getClientRects().length===0))}let u=Th(l),g=t===null?wf():yf(l,t);return s.append(g),i.append(Ir(u.length)),
{host:m,picture:l,title:r.textContent,sentence:g,ids:u}}var Lh=["Top","Right","Bottom","Left"],Ah={dashed:[3,2],dotted:[1,1.5]},Ih=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],Nh=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function xo(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function jh(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function Ch(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function Rh(t){return Lh.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:xo(t[`border${e}\
Color`])}))}function zu({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":Ah[e]?.map(o=>mt(o*t)).join(" ")??null}}function $h(t,e,n){let o=xo(e.backgroundColor),r=Rh(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return Ch(t,n).flatMap(({left:a,top:l,width:c,height:m})=>{let u=Math.min(parseFloat(
e.borderTopLeftRadius)||0,m/2),g=i?r[0].width/2:0,h=o||i?[it("rect",{x:a+g,y:l+g,width:c-2*g,height:m-2*g,rx:u?Math.max(
0,u-g):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?zu(r[0]):{}})]:[];if(i)return h;let[w,b]=[a+c,l+
m];return[...h,...r.flatMap((x,N)=>{if(!s[N])return[];let E=x.width/2,[A,z,V,nt]=[[a,l+E,w,l+E],[w-E,l,w-E,b],[a,b-E,w,b-
E],[a+E,l,a+E,b]][N];return[it("line",{x1:A,y1:z,x2:V,y2:nt,...zu(x)})]})]})}function Ph(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:u})=>u>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:c,bottom:m}=s;i&&Math.
abs(i.top-c)<(m-c)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:c,bottom:m})}return n.filter(r=>r.text.trim())}var Bh={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function Dh(t,e,n){let o=xo(e.color);if(!o)return[];let r=`${e.fontStyle} ${e.fontWeight} ${e.fontSize} ${e.fontFamily}`,
s={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.wordSpacing},{fontBoundingBoxAscent:i,fontBoundingBoxDescent:a}=Kn(
{font:r,...s},"x");return Ph(t).map(l=>{let c=l.text.length-l.text.trimStart().length,m=l.text.length-l.text.trimEnd().length,
u=c||m?Kn({font:r,...s}," ").width:0,g=l.left+(c?u:0),h=l.right-(m?u:0),w=(Bh[e.textTransform]??String)(l.text.trim().replace(
/\s+/g," "));return it("text",{x:g-n.left,y:(l.top+l.bottom+i-a)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":e.
fontWeight==="400"?null:e.fontWeight,"font-style":e.fontStyle==="normal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.
opacity,textLength:h-g,lengthAdjust:"spacingAndGlyphs"},cn(w))})}function Wh(t,e,n){let o=t.getScreenCTM(),[r,s]=[xo(e.fill),
xo(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:c}=o,[m,u]=[o.e-n.left,o.f-n.top],g=e.vectorEffect==="non-scalin\
g-stroke",h={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??null,"stroke-opacity":s?.opacity??
null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="butt"?null:e.strokeLinecap,"stroke-\
dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},w=t.getAttribute("d")?.match(Nh)?.slice(
1).map(Number);if(w){let[x,N,E]=w,A=Math.min(E,t.ownerSVGElement?.getBoundingClientRect().width??E);return[it("line",{x1:x+
m,y1:N+u,x2:A+m,y2:N+u,...h})]}let b=Object.fromEntries(Ih.map(x=>[x,t.getAttribute(x)]));return[it(t.localName,{...b,transform:`\
matrix(${[i,a,l,c,m,u].map(mt).join(" ")})`,"vector-effect":g?"non-scaling-stroke":null,...h})]}function Fu(t,e){let n=getComputedStyle(
t);return jh(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("path, polyline, polygon, circle, ellipse, rect")].flatMap(
o=>Wh(o,getComputedStyle(o),e)):[...$h(t,n,e),...[...t.childNodes].flatMap(o=>o instanceof Text?Dh(o,n,e):o instanceof Element?
Fu(o,e):[])]:[]}function Hu(t){let{left:e,top:n,width:o,height:r}=t.getBoundingClientRect();return{drawing:it("g",{},...Fu(
t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var zh=24.7/16,qu=[3,2,1];function Fh({title:t,sentence:e,ids:n}){let o=n.map(r=>`${oe(y.get(r))} (${v(y.get(r).said)})`);
return[`${t}.`,e,`${o.join("; ")}.`,Nr()].filter(Boolean).join(" ")}function Hh(t,e){let n=Wu(t,e);try{let{drawing:o,width:r,
height:s}=Hu(n.picture),i=getComputedStyle(n.picture).fontFamily,a=Fh(n),l=t===null?"":Ur(t);return{root:Si({width:r,height:s,
title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.remove()}}
function Hi({width:t,height:e}){return e<=zh*t}function _u(t){let e;for(let n of t===null?qu:qu.slice(0,1))if(e=Hh(t,n),
Hi(e))break;return e}var qh=600;function Gu(t={}){let[e]=location.href.split("#"),n=pn({...d,...t});return n?`${e}#${n}`:e}function Uu(t){return{
...st,view:null,question:null,tracks:[t]}}function Vr(t){let e=Gu(t),n=f("a",{href:e,lang:B},v(k.title));return Me(e,n,p(
uo()?"copiedLink":"copiedLinkToFile"))}function Kr(t,e=qh){let n=Gu({...t,embedded:!0}),[o]=n.split("#"),r=f("iframe",{src:uo()?
n:n.slice(o.lastIndexOf("/")+1),title:v(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Me(
r.outerHTML,f("code",{},r.outerHTML),p(uo()?"copiedFrame":"copiedFrameOfFile"))}function _h(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(v(k.title)),n(e),d.date??Fn()].filter(Boolean).join("_")}.${t}`}function qi(t,e,n=d.focus===
null?"":D(d.focus)){let o=URL.createObjectURL(t),r=_h(e,n);return f("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function Rn(t,e,n){Kt(p("saved",{name:qi(t,e,n)}))}var Vu=16;function Gh({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(ue(t))}`}function Uh(t){let e=new Intl.
NumberFormat(B,{maximumFractionDigits:1}),n={width:e.format(Vu),height:e.format(Vu*t.height/t.width)};return[p("pictureS\
ize",n),Hi(t)?"":p("pictureTooHigh")].filter(Boolean).join(" ")}function _i(t=null){let e,n=f("img",{class:"preview"}),o=f(
"p",{class:"hint"}),r=f("textarea",{readonly:"",rows:"3","aria-label":p("alternative")}),s=f("select",{id:"take-what"},f(
"option",{value:""},p("allTracks",{n:Ft.length})),Ft.map(({dataset:u})=>f("option",{value:u.track},Ur(u.track??""))));s.
value=t??"";let i=()=>{e=_u(s.value||null),Object.assign(n,{src:Gh(e),alt:e.text}),o.textContent=Uh(e),r.textContent=e.text};
s.addEventListener("change",i),i();let a=()=>s.value?Uu(s.value):{},c={copyPng:()=>$r(e),savePng:async()=>{try{Rn(await Nn(
e),"png",e.name)}catch{Kt(p("tooLarge"))}},saveSvg:()=>Rn(new Blob([ue(e.root)],{type:"image/svg+xml"}),"svg",e.name),print:()=>{
ht.close(),s.value?Du(e):print()},copyLink:()=>Vr(a()),copyFrame:()=>Kr(a(),e.height)},m=()=>Me(e.text,f("p",{lang:B},e.
text),p("copiedText"));Yt(p("take"),[f("p",{},f("label",{for:"take-what"},p("takeWhat"))," ",s),n,o,f("div",{class:"ways"},
Object.entries(c).map(([u,g])=>f("button",{type:"button","data-way":u,onclick:g},p(u)))),f("details",{},f("summary",{},p(
"alternative")),f("p",{class:"hint"},p("alternativeHint")),r,f("button",{type:"button",class:"copy",onclick:m},p("copyTe\
xt")))])}function Yr(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>f("span",{class:n,lang:n},o))}function Ku(t,e=null){
let n=()=>Me(t,f("p",{lang:B},t),p("copiedText"));Lr(p("alternative"),t,[e?f("p",{},p("saved",{name:e})):null,f("p",{class:"\
hint"},p("alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},p("copyText"))])}async function Vh(t){try{
Ku(t.text,qi(await Nn(t),"png"))}catch{Yt(p("savePng"),[f("p",{},p("tooLarge"))])}}function Kh(t){ht.close(),I({...st,focus:t,
steps:1,layout:"columns"})}var Yh=60;function Yu(t,e,n,o){let r=[...new Set([d.focus??[],...Ie(L.size)].flat())].filter(
s=>n.has(s)&&!(s===d.focus&&d.steps===1)&&qo(s).size<=Yh).slice(0,4);Yt(t,[f("p",{},e),f("ul",{},r.map(s=>f("li",{},f("b\
utton",{type:"button",class:"name",onclick:()=>Kh(s)},D(s)))))],[o])}function Gi(t){let e=Ru();if(Pu(e))return t(e);let n=new Intl.
NumberFormat(B,{maximumFractionDigits:1}).format(e.letters);return Yu(p("tooSmall"),p("tooSmallHint",{points:n}),e.seen.
names,f("button",{type:"button",onclick:()=>t(e)},p("saveAnyway")))}function Jh({root:t}){ht.open&&ht.close(),Rn(new Blob(
[ue(t)],{type:"image/svg+xml"}),"svg")}function Xh(){let[t,e]=Gr(zi.upright,()=>[[...ee().names.values()].filter(({lines:o})=>o).
length,M.names.size]);if(t>=e/2){print();return}let n=()=>{ht.close(),print()};Yu(p("tooMany"),p("tooManyHint",{n:t,all:e}),
M.names,f("button",{type:"button",onclick:n},p("printAnyway")))}var Jr={savePng:()=>Gi(Vh),copyPng:()=>Gi($r),saveSvg:()=>Gi(
Jh),alternative:()=>Ku(jr(fo())),copyTable:If,saveCsv:()=>Rn(Nf(),"csv"),print:Xh,copyLink:()=>Vr(),copyFrame:()=>Kr()},
Ju={names:Object.keys(Jr),statements:["copyTable","saveCsv","print","copyLink"]};function Qh(){let t=Y();if(t==="lanes"){
_i();return}Yt(p("take"),[f("div",{class:"ways"},Ju[t].map(e=>f("button",{type:"button","data-way":e,onclick:()=>{ht.close(),
Jr[e]()}},p(e))))])}function Zh(){for(let t of Ft){let e=f("span",{class:"unseen"},": ",[...K("h2",HTMLElement,t).childNodes].
map(r=>r.cloneNode(!0))),{track:n=""}=t.dataset,o={type:"button",class:"take-lane","data-take-track":n,onclick:()=>_i(n)};
K(".card",HTMLElement,t).append(" ",f("button",o,Yr("take"),e))}}function Xu(){let t=f("button",{type:"button","aria-exp\
anded":"false","aria-controls":"take-list"},Yr("take")),e=f("ul",{id:"take-list",hidden:""},Ju.names.map(o=>f("li",{},f(
"button",{type:"button","data-take":o,onclick:()=>Jr[o]()},Yr(o))))),n=f("div",{id:"take"},t,e);Dr(n,t,e),j.after(n),K("\
#list .wide").before(f("div",{class:"taking"},["copyTable","saveCsv"].map(o=>f("button",{type:"button",onclick:Jr[o]},Yr(
o))))),O("to-take").addEventListener("click",Qh),Zh()}X.open=!1;el();gc();Iu();ua(t=>en(()=>$i(t)));Ho();Hl(vu);Xf();addEventListener("hashchange",_l);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",ru);nl(ou);on();Fa();gl();zl();$l();vl();Tu();Bu();Xu();uf();Mu();dl();Ja();
Na();Aa();Ea();Ca();Ua();Jf();wu();Qf();$i(null);gs();Ws();window.graphbuilder={get network(){return ul()},names:()=>[...ee().
names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>ee().lines.has(t)?Wt(C.lines.get(t),e):null,at:Oe,groups:()=>[...ee().
groups.values()].map(t=>({...t,count:M.groups.get(t.key).count})),bundles:()=>ee()&&[...Er()].map(t=>({ends:[t.one,t.other].
map(e=>Ct(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>Wt(Tr(t),n/40))})),moved:()=>[...bt.keys()],words:()=>C.
words.map(t=>({...t})),shown:()=>T,walked:()=>H.at,outcomes:t=>Object.fromEntries(Ue.map(e=>[e,gn(t,Ge(e),k.outcomes)])),
found:wo};})();
