"use strict";(()=>{function So(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=So("content"),M=k.size,tm={nl:[],en:[]},
em={nl:"",en:""},[nm,om]=k.languages;function de(t){if(typeof t=="string")return{nl:t,en:t};let e={...em};return[e[nm],e[om]]=
t,e}var Zr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return de(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:de(this.held.short)}get alternative(){return this.held.alternative??tm}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:de(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:de(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},L=new Map(k.entities.map(([t,e])=>[t,new Zr(e)])),vt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),vt.set(t.dataset.statement,t);var Ki=[
...L.keys(),...k.namesElsewhere],es=k.ways.map(t=>({modality:t.modality??"",said:de(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:de(t.source),language:t.language??""})),Mo=k.times.
map(({when:t,days:e})=>({when:de(t??""),days:e??null})),Yi=k.places.map(({where:t,text:e})=>({where:de(t??""),text:e??""})),
[ta,Ji,rm,Bn,sm,Xi,Qi,im,Zi]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),ts=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Ki[this.row[Ji]]}get relation(){return k.relationOrder[this.
row[rm]]}get object(){return typeof this.row[Bn]=="number"?Ki[this.row[Bn]]:null}get value(){return typeof this.row[Bn]==
"number"?null:de(this.row[Bn])}get way(){return es[this.row[sm]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return Mo[this.row[Xi]].when}get days(){return Mo[this.
row[Xi]].days}get where(){return Yi[this.row[Qi]].where}get text(){return Yi[this.row[Qi]].text}get quote(){return vt.get(
this.row[ta])?.querySelector("q")?.textContent??this.row[im]??""}get change(){return this.row[Zi]?.change}get differences(){
return this.row[Zi]?.differences}get isWhole(){return this.row[Ji]<L.size&&(this.object===null||this.row[Bn]<L.size)}get isLink(){
return this.object!==null&&this.isWhole}},y=new Map(k.statements.map((t,e)=>[t[ta],new ts(t,e)]));var Jt=new Map(Object.entries(k.classes)),Xt=new Map(Object.entries(k.relations)),ea=new Map(k.modalities.map(t=>[t.id,t])),
ct=new Map;for(let t of L.keys())ct.set(t,[]);for(let[t,{subject:e,object:n}]of y)ct.get(e)?.push(t),n!==e&&ct.get(n)?.push(
t);var $=document.documentElement.dataset.language;function na(t){$=t}function v(t){return t&&(t[$]||t.nl||t.en)||""}function p(t,e={}){
return k.words[t][$].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Wn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function pt(t){return Jt.get(L.get(t).class)||Wn}function W(t){return L.
has(t)&&v(L.get(t).label)||t}function et(t){let e={nl:t.relation,en:t.relation};return Xt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Lt(t,e=!1){let n=et(t),o=v(e&&!n.symmetric?n.inverse:n.label);return t.denied?
p("deniedRelation",{relation:o}):o}function yt(t){let e=[v(t.where)];return k.sources.length>1&&e.unshift(v(t.source)),e.
filter(Boolean).join(", ")}function oe(t){let e=t.object===null?v(t.value):W(t.object);return`${W(t.subject)} ${Lt(t)} ${e}`}
function Qt(t,e,n){return p(t===1?e:n,{n:t})}function Q(t){return v(L.get(t).short)||t}var C={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},Fe=0;function oa(t){C=t}function zt(){Fe+=1}var Oo=t=>[...document.querySelectorAll(t)],Ft=Oo("#lanes .lane[data-track]"),Eo=Ft.map(t=>t.dataset.track??""),At=Oo("#\
lanes").length>0,Dn=Oo("#answer-changes").length?"changes":"overview",he=Oo("#lanes .said");function dn(t){return t==="o\
verview"?t:`answer-${t}`}function To(t,e="lanes"){return he.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function re(t){
return(t.dataset.statements??"").split(" ").filter(Boolean)}function O(t,e){return Y(`#${t}`,e)}function Y(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function R(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Lo(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var X=document.getElementById("list");function st(){return matchMedia("(max-width: 899px)").matches}function It(t){for(let e of R(
"[data-sheet]")){if(!st()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),O(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var Pt=new Map,am=new Set(["yes","on","closed","place","nl","en",k.opens]),zn=[],Ee=[],Ht=[],qe=[],it={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},d={},lm=$,ra=()=>{},He;function J(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));Pt.set(t,{read:e,write:n,as:o,knows:r??(i=>am.has(i)||s(i))}),Object.assign(
d,{[o]:e([])})}function Ao(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function ns(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function _e(t){let e=[
...t];return{read:n=>{let o=new Set(Ao(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:ns([...n]),knows:n=>n===""||e.includes(n)}}function Te(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function sa(){J("focus",Te(t=>L.has(t))),J("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>y.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:lm,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Ee.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function ia(t,e={}){for(let n of Ee)t={...t,...n(t,e)};return t}function aa(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Pt.get(t);return n?Ao([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function la(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Pt].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return ia(Object.fromEntries(e))}function hn(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of Pt){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function ca(t){let e=zn.reduce((n,o)=>o(n),t);return ia({...d,...e},e)}function os(t){let e=d;d=t,hn(e)!==hn(d)&&ra(
e)}function I(t){He!==void 0&&gn();let e=ca(t),n=hn(e);n!==location.hash.slice(1)&&(location.hash=n),os(e)}function Io(t){
clearTimeout(He),He=setTimeout(gn,200),os(ca(t))}function gn(){clearTimeout(He),He=void 0;let t=hn(d);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function fa(){clearTimeout(He),He=void 0,os(la())}function ua(t){d=la(),ra=e=>{t(e);
for(let n of qe)n(e)}}var P={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},H={at:null,by:null},Fn={name:null,ids:[]},
U={whole:!0,asOpened:!1},q={printing:!1,parts:null};var cm=At?["lanes","names","statements"]:["names","statements"],ss=["changes","overview","who","when","unsure"],fm=["lay\
out","open","between","steps","path"],um=new Set(["view","question","track","statement","language","date","keys","list",
"sort","embed"]);function ma(){J("view",Te(t=>cm.includes(t))),J("question",{...Te(t=>At&&ss.includes(t)&&(t!=="changes"||
t===Dn)),write:t=>t===null||t===Dn?[]:[t]}),J("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Eo.includes(e)),write:t=>t})}
function pa(t){if(!At)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:r}]of Pt)
if(!um.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":
"lanes"}function _(t=d){return t.view??pa(t)}function rs(t){return Array.isArray(t)?t.length>0:!!t}function da(){zn.push(
t=>{let e=rs(t.question)||rs(t.tracks),n=t.view??(e?"lanes":fm.some(o=>rs(t[o]))?"names":_());return n==="lanes"?{...t,view:n}:
{...t,view:n,question:null,tracks:[]}}),Ee.push(t=>{let e=t.question===Dn?null:t.question;return{question:e,view:t.view===
pa({...t,question:e})?null:t.view}})}function ge(){return d.question??Dn}function Le(t){return{view:"lanes",question:t,layout:null,
open:[],between:null,steps:null,path:null,through:!1}}function No(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&jo(wn(t))===t}function wn(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function jo(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function Hn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var ga="denied";function $o(t){return t.denied?ga:t.modality}var Po=k.families.flatMap(t=>t.classes.map(e=>e.id)),mm=_e(
Po);function wa(){J("class",{read:t=>mm.read(Ao(t,e=>Po.includes(e)).flatMap(ha)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return ns([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>ha(t).length>0}),J("modality",_e(Bo)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",_e(Xt.keys())),J("source",_e(k.sources.map(({id:t})=>t))),
J("theme",Te(t=>ls().includes(t)));for(let t of qn)Ht.push({...t,on:()=>d[t.part]!==Ro(t.part),name:e=>d[t.part]===Ro(t.
part)||t.name(d[t.part],e),statement:e=>d[t.part]===Ro(t.part)||t.statement(d[t.part],e)});Ee.push((t,e)=>{let{names:n,lines:o}=cs(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return fs(t,n,o);if(!qn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!_n(t,[],[s]).length);return o.length&&r.length?{}:_n(t,n,o).length?it:{}})}function ha(t){
if(!t||Po.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):Po.filter(o=>Jt.get(o)?.ancestors.some(e))}var Bo=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
es.some(({denied:t})=>t)&&Bo.push(ga);var Co=null;function ls(){if(Co)return Co;let t=[...y.values()].filter(o=>L.has(o.
object)&&et(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[L.get(o).class,...Jt.get(L.get(o).class)?.
ancestors??[]].includes("Theme"));return Co=k.variants.includes("plain")?e:n,Co}var is=new Map;function Wo(t,e=k.inferred){
let n=JSON.stringify([t,e.length>0]);if(is.has(n))return is.get(n);let o=[...y.values()].filter(({object:m})=>m!==null),
r=new Map;for(let m of o)!et(m).within&&!et(m).leadsTo||(r.has(m.object)||r.set(m.object,[]),r.get(m.object).push(m.subject));
let s=[...o,...e].filter(m=>m.object===t&&(et(m).toTheme||et(m).within)),i=new Set(s.map(({subject:m})=>m));for(let m of i)
for(let u of r.get(m)??[])i.add(u);let l=o.filter(({subject:m,object:u})=>i.has(m)!==i.has(u)).map(({subject:m,object:u})=>i.
has(m)?u:m).filter(m=>L.has(m)&&pt(m).column===1),c=new Set([t,...i,...l]);return is.set(n,c),c}var Ge=()=>!0,as=(t,e)=>new Set(
[...t,...e]),qn=[{part:"class",name:(t,e)=>t.has(L.get(e).class)||!Jt.has(L.get(e).class),statement:Ge,loosen:(t,e)=>as(
t,e.map(n=>L.get(n).class).filter(n=>Jt.has(n)))},{part:"source",name:(t,e)=>ct.get(e).some(n=>t.has(y.get(n).origin)),statement:(t,e)=>t.
has(y.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>Wo(t).has(e),statement:Ge,loosen:()=>null},{part:"modali\
ty",fades:!0,name:Ge,statement:(t,e)=>t.has($o(y.get(e))),loosen:(t,e,n)=>as(t,n.map(o=>$o(y.get(o))))},{part:"relation",
fades:!0,name:Ge,statement:(t,e)=>t.has(y.get(e).relation)||!Xt.has(y.get(e).relation),loosen:(t,e,n)=>as(t,n.map(o=>y.get(
o).relation))},{part:"structural",fades:!0,name:Ge,statement:(t,e)=>!et(y.get(e)).structural,loosen:()=>!0}],Ro=t=>t==="\
structural"?!0:null;function _n(t,e,n){return qn.filter(({part:o,name:r,statement:s})=>t[o]!==Ro(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function cs(t){let e=t.lines.flatMap(n=>[y.get(n).subject,y.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>L.has(n)),lines:t.lines}}function fs(t,e,n){let o={};for(let r of _n(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=Pt.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function ya(){let t=Ht.filter(
u=>u.on()),e=t.filter(u=>u.dated),n=t.filter(u=>!u.dated),o=n.filter(u=>!u.fades),[r,s]=[new Set,new Set];for(let u of L.
keys())n.every(g=>g.name(u))&&(r.add(u),e.every(g=>g.name(u))&&s.add(u));let i=(u,{subject:g,object:h})=>u.has(g)&&(h===
null||u.has(h)),[a,l,c,m]=[new Set,new Set,new Set,new Set];for(let[u,g]of y){if(!g.isWhole)continue;if(!t.length){a.add(
u);continue}if(!i(r,g)||!o.every(b=>b.statement(u)))continue;let{subject:h,object:w}=g;if(c.add(h).add(w),!!n.every(b=>b.
statement(u))){if(!i(s,g)||!e.every(b=>b.statement(u))){l.add(u);continue}a.add(u),m.add(h).add(w)}}return{entities:s,statements:a,
aside:l,bare:new Set([...c].filter(u=>s.has(u)&&!m.has(u))),inferred:new Set(k.inferred.filter(u=>s.has(u.subject)&&s.has(
u.object)&&u.premises.every(g=>a.has(g))&&(d.structural||!et(u).structural)))}}var pm={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function yn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||pm[l](o[a],o[c]??c))?.at(-1)}var Ve=[...y].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Ue(t){return y.get(t).days}var dm=new Set(["NOT_YET","OVE\
R"]);function ba(){J("date",Te(t=>Ve.length>0&&No(t))),Ht.push({dated:!0,on:()=>d.date!==null,name:Ge,statement:t=>d.date===
null||!hm(d.date).has(t)})}function us(t){return d.date!==null&&y.get(t).days?.time?yn(d.date,Ue(t),k.outcomes):null}var xa={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Nt(t,e=us(t)){return e===null?"":p(e===
"STILL_TO_COME"&&Ue(t).time==="deadlineTime"?"deadlineAhead":xa[e])}var Do=new Map;function hm(t){if(Do.has(t))return Do.
get(t);let e=new Set(Ve.filter(n=>{let o=yn(t,Ue(n),k.outcomes);return dm.has(o)||o==="STILL_TO_COME"&&Ue(n).time==="eve\
nt"}));return Do.clear(),Do.set(t,e),e}function Ke(t){let[e,n,o]=t.split("-");return p("day",{year:e,day:Number(o),month:p(
"months").split(" ")[Number(n)-1]})}function ms(t){let e=new Map,n=Object.keys(xa),o=Ve.map(r=>({id:r,outcome:yn(t,Ue(r),
k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Nt(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function ka(t){if(d.date===null)return null;let e=ms(d.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?p("outcomeOn",{outcome:e[0],date:Ke(d.date),n:t.length}):null}function jt(){
return d.date===null?"":p("asOf",{date:Ke(d.date)})}var ps=3,gm=120,zo=6,se=f("div",{id:"card",role:"tooltip",hidden:""}),Fo=null,bn;function wm(t){let e=y.get(t);return f(
"div",{},f("b",{class:e.denied?"denied":null},[v(e.said),Nt(t)].filter(Boolean).join(" \xB7 "))," ",e.quote?f("q",{lang:e.
language},e.quote):oe(e)," ",f("small",{},yt(e)))}function Oa(t){for(let n of document.querySelectorAll("#lanes .lit, #l\
anes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)
for(let n of he)n!==t&&n.dataset.name===e&&n.classList.add("same")}function va(t){clearTimeout(bn),Ae();let e=re(t).filter(
s=>y.has(s));if(!e.length)return;Fo=t,Oa(t),se.replaceChildren(...e.slice(0,ps).map(wm),...e.length>ps?[f("small",{},p("\
moreSaid",{n:e.length-ps}))]:[]),se.hidden=!1,t.setAttribute("aria-describedby","card");let[n,o]=[t.getClientRects()[0],
se.getBoundingClientRect()],r=n.bottom+zo+o.height<=innerHeight||n.top<o.height+zo;se.style.left=`${Math.max(8,Math.min(
n.left,document.documentElement.clientWidth-o.width-8))}px`,se.style.top=`${r?n.bottom+zo:n.top-zo-o.height}px`}function Ae(){
clearTimeout(bn),Fo?.removeAttribute("aria-describedby"),Fo=null,Oa(null),se.hidden=!0}function Ma(t){clearTimeout(bn),bn=
setTimeout(t,gm)}function Sa(t){return t.target.closest?.("#lanes .said")}function Ea(){Ft.length&&(document.body.append(
se),document.addEventListener("pointerover",t=>{if(t.pointerType==="touch")return;let e=Sa(t);e&&e!==Fo?Ma(()=>va(e)):e||
se.contains(t.target)||se.hidden?clearTimeout(bn):Ma(Ae)}),document.addEventListener("focusin",t=>{let e=Sa(t);e?.matches(
":focus-visible")?va(e):Ae()}),addEventListener("scroll",Ae,{passive:!0}),addEventListener("resize",Ae),addEventListener(
"keydown",t=>{t.key!=="Escape"||se.hidden||(t.stopPropagation(),Ae())},!0))}var Ye=null,Ta=0;function ym(t){let{name:e}=t.dataset,n=re(t).filter(o=>y.has(o));if(Ae(),Ye=t,Ta=t.getBoundingClientRect().
top,e===void 0||!L.has(e)){I({focus:null,lines:n});return}Object.assign(Fn,{name:e,ids:n}),I({focus:e,lines:[]})}function bm(t){
if(d.focus!==null)return t.dataset.name===d.focus;let e=re(t);return d.lines.length>0&&e.some(n=>d.lines.includes(n))}function xm(t){
let e=t.closest("details");e&&(e.open=!0),t.getClientRects().length||t.closest(".lane")?.classList.add("whole")}function km(t){
let{top:e,bottom:n}=t.getBoundingClientRect(),o=st()?O("details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;
e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"instant"})}function La(t){if(_()!=="lanes"){Ye=null;return}let e=he.filter(
r=>{let s=bm(r);return r.classList.toggle("chosen",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-cu\
rrent"),s});if(!t)return;Ye?.getClientRects().length&&scrollBy({top:Ye.getBoundingClientRect().top-Ta,behavior:"instant"});
let n=dn(ge()),o=Ye??e.find(r=>r.closest(`#${n}`));Ye=null,o&&(xm(o),km(o))}function Aa(){for(let t of he)t.addEventListener(
"click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),P.clicked=e.detail>0,ym(t),P.clicked=!1,Ye=null)});for(let t of R(
"#lanes #key [data-modality]"))t.addEventListener("click",()=>I({view:"statements",modality:new Set([t.dataset.modality??
""])}))}var ds="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",vm=".said, [data-whole], [data-take-track], #k\
ey button",Gn=new Map,hs=new Map;function gs(t){return t.getClientRects().length>0}function ws(t,e){hs.get(t)?.setAttribute(
"tabindex","-1"),hs.set(t,e),e.tabIndex=0}function Ia(){for(let[t,e]of Gn){let n=hs.get(t);if(n&&gs(n))continue;let o=e.
find(gs);o&&ws(t,o)}}function Na(){for(let t of R(vm,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(
ds);e&&(t.tabIndex=-1,Gn.set(e,[...Gn.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.
target,n=e.closest(ds),o=(n&&Gn.get(n))?.filter(gs)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let r=o.
indexOf(e),s={ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:o.length-1}[t.key];if(s===void 0)return;
t.preventDefault();let i=o[Math.min(Math.max(s,0),o.length-1)];ws(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener(
"focusin",t=>{let e=t.target,n=e.closest(ds);n&&Gn.get(n)?.includes(e)&&ws(n,e)})}var Mm=[3,2,1],Sm=12,Om=2;function Ho(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function ys(){if(!At||_()!=="lanes"||ge()!=="overview")return;(Eo.length>
Sm||!Mm.some(e=>Ho(e)<=innerHeight)&&!st()&&Ho(1)>Om*innerHeight)&&Ho(0),Ia()}function ja(){for(let t of Ft)t.classList.
toggle("whole",d.tracks.includes(t.dataset.track??""));for(let t of R("#lanes [data-whole]"))t.setAttribute("aria-expand\
ed",String(d.tracks.includes(t.dataset.whole??"")))}function Ca(){if(At){for(let t of R("#lanes [data-whole]")){let e=t.
dataset.whole??"";t.addEventListener("click",()=>{I({tracks:d.tracks.includes(e)?d.tracks.filter(n=>n!==e):[...d.tracks,
e]})})}addEventListener("resize",ys)}}var T={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function qo(){T=ya()}function Je(){
return p("shown",{names:T.entities.size-T.bare.size,allNames:L.size,...we(T.statements)})}var Ra="made";function we(t){let[
e,n]=[0,0];for(let o of t)e+=1,y.get(o).modality===Ra&&(n+=1);return{statements:e-n,allStatements:y.size-Em,made:n}}var Em=k.
modalities.find(({id:t})=>t===Ra)?.count??0;function _o(t){let e=new Map;for(let n of ct.get(t)){let{subject:o,object:r}=y.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||T.statements.has(n)&&T.entities.has(s)&&e.set(s,n)}return e}function bs(){
if(T.statements.size===y.size)return e=>L.get(e).count;let t=new Map;for(let e of T.statements){let{subject:n,object:o}=y.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Ie(t,e=bs()){return[...T.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var xs=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),Z=new Map(Object.entries(k.groups)),dt=new Map;for(let[
t,e]of Z)for(let n of e.names)dt.set(n,t);function $a(){J("layout",{read:([t])=>xs.has(t)||t==="overview"&&Z.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(ks).filter(e=>Z.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${Z.get(e).told[0]}${n>1?`~${n}`:""}`})})}function ks(t){let[e,n]=dt.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return dt.get(e)?.split(".").slice(0,n).join(".")}function at(){return d.
layout??k.opens}function Go(){return xs.get(at())??xs.get("map")}function ut(t){return`group ${t}`}function*Un(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function vs(){let t=new Set(d.open.flatMap(n=>[...Un(n)])),e=[d.focus,
d.path,...d.lines.flatMap(n=>[y.get(n).subject,y.get(n).object])];for(let n of e)if(dt.has(n))for(let o of Un(dt.get(n)))
t.add(o);return t}function xn(t,e){let n=null;for(let o of Un(t))e.has(o)||(n=o);return n}function Ms(){return at()==="o\
verview"&&vs().size>0}var Tm=70;function St(t){let e=Z.get(t).told.map(o=>v(L.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>Tm;)n-=1;return e.slice(0,n).join(", ")}var Lm=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],Es=["class",
"modality","relation","source","change"],kn=new Map(Es.map(t=>[t,R(`#legend input[data-${t}]`,HTMLInputElement)])),Ba=R(
"#legend input[data-family]",HTMLInputElement);function Wa(){O("shown").textContent=Je(),Am(),O("show-all",HTMLButtonElement).
disabled=!Ss()&&!Ms();let t=T.statements.size===y.size,{statements:e,allStatements:n,made:o}=we(T.statements),r=t?[String(
n)]:[p("listed",{n:e,all:n})];o&&r.push(p("listedMade",{n:o})),T.aside.size&&r.push(p("listedAside",{n:T.aside.size})),O(
"listed").textContent=r.join("; ")}function Am(){let t=O("empty"),e=T.entities.size===0,n=!e&&Ss()&&![...T.statements].some(
r=>y.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":T.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(f("span",{},p(o)),Ss()?f("button",{type:"button",onclick:()=>I(
Vn())},p("undoFilters")):"")}function Vn(){return Object.fromEntries(Lm.filter(t=>Pt.has(t)).map(t=>[t,Pt.get(t).read([])]))}
function Ss(){let t=d;return Object.entries(Vn()).some(([e,n])=>t[e]!==n)}function Da(){for(let n of Es)for(let o of kn.
get(n))o.checked=d[n]?.has(o.dataset[n])??!0;for(let n of Ba){let o=Os(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Os(n).length}let t=document.getElementById("structural");t&&(t.checked=d.structural);let e=document.getElementById(
"theme");e&&(e.value=d.theme??"");for(let n of R("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=d[o],
s=kn.get(o).length;r!==null&&(n.open=!0),Y("summary .count",HTMLElement,n).textContent=r===null?String(s):p("ticked",{n:r.
size,all:s})}}function Os(t){return kn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Pa(t){let e=kn.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===kn.get(t).length?null:new Set(e)}function za(){let t=document.
getElementById("theme");if(!t)return;let e=ls().map(n=>[W(n),n]).sort(([n],[o])=>n.localeCompare(o,$));t.replaceChildren(
f("option",{value:""},p("allThemes")),...e.map(([n,o])=>f("option",{value:o},n))),t.value=d.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function Fa(){for(let n of Es)for(let o of kn.get(n))o.addEventListener("change",()=>I({[n]:Pa(n)}));
for(let n of Ba)n.addEventListener("change",()=>{for(let o of Os(n))o.checked=n.checked;I({class:Pa("class")})});for(let n of R(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>I({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>I({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>I({theme:e.value||null})),O("show-all").
addEventListener("click",()=>{I({...Vn(),...Ms()?{...it,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var Im=3;function Nm(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${p(o)}: ${s.length>Im?p("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>v(k.modalities.find(o=>o.id===n)?.label)||p("denied");return[
...d.theme===null?[]:[`${p("aboutTheme")}: ${W(d.theme)}`],...t(d.modality,"said",e),...t(d.class,"kinds",n=>v(k.classes[n].
label)),...t(d.relation,"relationsTitle",n=>v(Xt.get(n).label)),...t(d.source,"sourcesTitle",n=>v(k.sources.find(o=>o.id===
n)?.title)),...t(d.change,"changes",n=>p(n)),...d.structural?[]:[p("hiddenByStructural")]].join("; ")}function qa(t){return T.
statements.has(t)||T.aside.has(t)}function jm(t){let e=re(t);if(t.closest(".answer"))return t.classList.contains("place")?
e:[];if(t.classList.contains("date"))return e;let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&
n?.querySelector("[data-name]"))return[];let o=new Set(n?R(".said.date",HTMLElement,n).flatMap(re):[]);return e.filter(r=>!o.
has(r))}var Ts="";function Cm(){let t=`${d.date} ${$}`;if(!(t===Ts||d.date===null&&!Ts)){Ts=d.date===null?"":t;for(let e of R(
"#lanes .said > .outcome"))e.remove();if(d.date!==null)for(let e of he){let n=jm(e).filter(r=>y.has(r)&&!["UNDATED",null].
includes(us(r))),o=new Set(n.map(r=>Nt(r)));o.size&&e.append(f("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var _a=new Map;
for(let t of R("#lanes .answer th > .unseen"))_a.set(t.closest("tr"),t);function Rm(t,e){let n=R("tbody tr:not(.group), \
.changes > li",HTMLElement,t),o=0,r="";for(let s of n){let i=R(".place",HTMLElement,s);if(s.hidden=e&&!(i.length?i:R(".s\
aid",HTMLElement,s)).flatMap(re).some(qa),s.hidden)continue;o+=1;let a=_a.get(s),l=s.querySelector("th")?.textContent??"";
a?.classList.toggle("unseen",l===r),r=l}for(let s of R("tbody:has(> .group)",HTMLElement,t))s.hidden=!R("tr:not(.group, \
[hidden])",HTMLElement,s).length;return{left:o,all:n.length}}function Ls(t){let e=O("filtered");e.hidden=!t,e.replaceChildren(
t," ",...t?[f("button",{type:"button",onclick:()=>I({view:"statements"})},p("inList"))," ",f("button",{type:"button",onclick:()=>I(
{view:"names"})},p("inNetwork"))," ",f("button",{type:"button",onclick:()=>I(Vn())},p("undoFilters"))]:[])}var Ha=!1;function Ga(){
if(_()!=="lanes")return;Cm();let t=Ht.some(n=>!n.dated&&n.on());if(!t&&!Ha)return;Ha=t;for(let n of he)n.closest(".answe\
r")||n.classList.toggle("marked",t&&re(n).some(qa));let e=Nm();Ls(t?p("markedInLanes",{n:T.statements.size+T.aside.size,
all:y.size,filters:e}):"");for(let n of R("#lanes .answer")){let{left:o,all:r}=Rm(n,t);t&&r&&n.classList.contains("shown")&&
Ls(p(o?"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function Ua(){document.getElementById("lanes")?.prepend(f(
"p",{id:"filtered",role:"status",hidden:""}))}function tt(t){let e=O("status");e.textContent=e.textContent===t?`${t}\xA0`:t}function Va(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function ie(t){return d.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var Uo={"to-names":"names","to-statements":"statements"};function As(t){return document.getElementById(dn(t))}function Ka(){
return ss.filter(t=>As(t))}function Ya(t){let e=_(),n=e==="lanes"?ge():null;if(document.documentElement.dataset.view=e,!At)
return;for(let r of Ka())As(r)?.classList.toggle("shown",r===n);for(let r of R("#questions [data-question]"))r.setAttribute(
"aria-pressed",String(r.dataset.question===n));for(let[r,s]of Object.entries(Uo))s===e?O(r).setAttribute("aria-current",
"page"):O(r).removeAttribute("aria-current");if(!t||_(t)===e&&t.question===d.question)return;scrollTo(0,0);let o=Object.
keys(Uo).find(r=>Uo[r]===e);tt((o?O(o):Y(`#questions [data-question="${n}"]`)).innerText)}function Ja(){if(At){for(let t of R(
"#questions [data-question]"))t.hidden=!As(t.dataset.question??""),t.addEventListener("click",()=>I(Le(t.dataset.question??
null)));for(let[t,e]of Object.entries(Uo))O(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),
I({view:e}))});document.addEventListener("keydown",t=>{let e=Ka()[Number(t.key)-1];e!==void 0&&ie(t)&&I(Le(e))}),O("skip\
-to-lanes").addEventListener("click",t=>{t.preventDefault(),I(Le(ge())),R('#lanes [tabindex="0"]').find(e=>e.getClientRects().
length)?.focus()})}}var Xa=$;function Qa(t){let e=t.closest("[data-statements]");return y.get(e?.dataset.statements?.split(" ")[0])}function $m(t){
let e=et(Qa(t));return v(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function Za(){if(Xa!==$){Xa=$;for(let t of R(
"#lanes :is([data-name], [data-of])"))t.textContent=Q(t.dataset.name??t.dataset.of??"");for(let t of R("#lanes .verb"))t.
textContent=$m(t);for(let t of R("#lanes .place"))t.textContent=yt(Qa(t))}}var vn=100,Xe=11,Is,Kn,Vo=new Map,Bt={family:"",least:Xe,between:0,words:0,version:0};function Ns(){let[t,e]=[...Is.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Bt,{family:e.fontFamily,least:Math.
max(Xe,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Bt.version+1}),Vo.clear()}
function Zt(){return q.printing?Xe:Bt.least}function tl(t,e){t.font=`${e} ${vn}px ${Bt.family}`.trim(),t.letterSpacing=`${Bt.
between*vn}px`,t.wordSpacing=`${Bt.words*vn}px`}function Ot(t,e=""){let n=`${e} ${t}`;return Vo.has(n)||(tl(Kn,e),Vo.set(
n,Kn.measureText(t).width/vn)),Vo.get(n)}function Et(t,e=""){return t.reduce((n,o)=>Math.max(n,Ot(o,e)),0)}function ae(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/vn,r/vn),tl(t,s),t.fillText(e,0,0),t.restore()}function Qe(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Ot(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Ot(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Ot(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function Ze(t){return t.some(e=>e.endsWith("\u2026"))}function Yn({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(Kn,{font:t,letterSpacing:e,wordSpacing:n}),Kn.measureText(
o)}function el(){Is=document.body.appendChild(f("div",{id:"probe","aria-hidden":"true"},f("span",{},"Ag"),f("span",{},"a\
g m"))),Kn=document.createElement("canvas").getContext("2d"),Ns()}function nl(t){new ResizeObserver(t).observe(Is.lastElementChild)}var Ko=300,tn=1e3,ye=6,B=new Map,Xn=null,bt=new Map,S={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function qt(t){
return M.line*M.grown*le(t).length+M.row}function Yo(){let t=new Map;for(let[e,{x:n}]of B){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>B.get(n).y-B.get(o).y))}var Jn=new Map,Pm=5e4,ol=0;
function le(t){let e=`${$} ${M.text} ${t}`;return Jn.has(e)||Jn.set(e,Qe(Q(t),M.text/M.name)),Jn.get(e)}function Qn(t){M.
text=t,(ol!==Bt.version||Jn.size>Pm)&&Jn.clear(),ol=Bt.version}function rl(t){S=t}function Jo(){return[...S.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Zn(t){Xn=t}var Bm=1e3,j=document.getElementById("canvas"),Tt,en,js;function sl(t){let e=2*js.radiusOf(t);return{id:t,...B.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>js.draw(n,t),nodeDimensions:{width:e,height:e}})}}function ce(){
let t=B.size>Bm?new Map:B,e=en.getIds().filter(o=>!t.has(o));e.length&&en.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=en.get(o);return i===null||i.x!==r||i.y!==s});n.length&&en.update(n.map(([o])=>sl(o)))}function il(){return en.length>
0}function V(){return Tt.getScale()}function Ne(){return Tt.getViewPosition()}function je(t){Tt.moveTo(t)}function Xo(t){
return Tt.canvasToDOM(t)}function _t(t){return Tt.DOMtoCanvas(t)}function Gt(t=0){let[e,n]=[j.clientWidth,j.clientHeight],
o=_t({x:-t*e,y:-t*n}),r=_t({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function gt(){Tt.redraw()}
function al(t){let{canvas:e}=Tt;e.getContext=()=>t;try{gt()}finally{delete e.getContext}}function ll(){Tt.setSize("100%",
"100%")}function to(t){Tt.setOptions({interaction:{dragView:t}})}function cl(t){Tt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Ct(t,e){Tt.on(t,e)}function fl(t){js=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of So("names"))B.set(n,
{x:o,y:r});en=new vis.DataSet([...B.keys()].map(sl)),Tt=new vis.Network(j,{nodes:en,edges:[]},JSON.parse(So("options"))),
Tt.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Qo(){return Tt!==void 0}function ul(){return Tt}function Zo(t){return t!==null&&t.getClientRects().length>0}function ml(t){return t.getAttribute("aria-label")??t.textContent}
function Wm(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(Zo)??tr?.part}var tr=null;function Cs(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(tr={part:t,name:H.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function pl(){let t=tr;tr=null;let e=document.activeElement;!t||!Zo(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===j&&B.has(t.name)&&(H.at=t.name),t.part.focus({preventScroll:!0}))}function nn(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=ml(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||Zo(e))return;((n?R(e.localName,HTMLElement,n).
find(i=>Zo(i)&&ml(i)===o):null)??Wm(n))?.focus({preventScroll:!0})}function dl(){document.addEventListener("focusin",t=>{
let e=t.target;if(!st()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&It(null)})}function hl(){It("details"),Cs()}var Dm=200;function zm([t,e]){let n=e.length>Dm?t:f("button",{type:"button",class:"name",onclick:()=>I({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function Fm(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?p(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?p(e?"afterSource":"afterSources",{date:v(o.written)}):
""].filter(Boolean).join(" ")}function Hm(){let e=[...Mo.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=Hn();return{first:wn(`${n}-01-01`),last:Math.max(wn(`${o}-12-31`),wn(r))}}var Rs=!1;
function gl(){let t=document.getElementById("on-date");if(!t)return;let e=O("day",HTMLInputElement),n=O("exact-day",HTMLInputElement),
{first:o,last:r}=Hm();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>jo(l).slice(0,4));O("years").
replaceChildren(f("span",{},s),f("span",{},i));let a=Hn();t.addEventListener("change",()=>I({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=jo(Number(e.value)),(Rs?Io:I)({date:a}),Rs=!0}),e.addEventListener("change",()=>{Rs=!1,gn()}),
n.addEventListener("change",()=>{No(n.value)&&(a=n.value,I({date:a}))})}function wl(){let t=document.getElementById("on-\
date");if(!t)return;let e=d.date;t.checked=e!==null;let n=O("as-of");if(n.hidden=e===null,n.textContent=e===null?"":jt(),
O("day-choice").hidden=e===null,e===null)return;let o=O("day",HTMLInputElement),r=O("exact-day",HTMLInputElement);o.value=
String(wn(e)),o.setAttribute("aria-valuetext",Ke(e)),r.value!==e&&(r.value=e),O("day-in-words").textContent=Ke(e),O("out\
comes").replaceChildren(...ms(e).map(zm)),O("beyond").textContent=Fm(e)}var qm=["subject","relation","object","said","period","quote","place"];function bl(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&qm.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function _m(t,e){let n=y.get(t);return e==="s\
ubject"?W(n.subject):e==="relation"?et(n).order:e==="object"?n.object===null?v(n.value):W(n.object):e==="said"?Bo.indexOf(
$o(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function yl(t,e){return y.get(t).
order-y.get(e).order}function Mn(){let t=d.sort?.replace(/^-/,"")??"place",e=d.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator($,{numeric:!0}),o=new Map([...y.keys()].map(r=>[r,_m(r,t)]));return[...y.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||yl(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||yl(r,s)})}var Wt=200;function er(t,e,n,o){t.hidden=e===n,Y("span",HTMLElement,t).textContent=p(o,{n:e,all:n}),Y("button",HTMLElement,
t).textContent=p("moreRows",{n:Math.min(Wt,n-e)})}function nr(t,e){Y("button",HTMLElement,t).addEventListener("click",()=>{
nn(e),tt(Y("span",HTMLElement,t).textContent)})}var $s={added:"+",removed:"\u2212",changed:"~"};function Sn(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${$s[t.change]} ${p(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},v(e)),f("dd",{},f("del",{},v(n)||p("noText"))," \u2192 ",f("ins",{},v(o)||p("noText")))])):null):null}function xl(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${v(n)}: ${v(o)||p("noText")} \u2192 ${v(r)||p("noText")}`);
return[p(t.change||"unchanged"),...e].join("; ")}var or=new Map([...vt.keys()].map(t=>[t,$]));function eo(t){return L.has(t)?f("a",{href:`#focus=${encodeURIComponent(t)}`},
W(t)):t}function Gm(t){let e=y.get(t),n=vt.get(t)?.querySelector(".change")??Sn(e),o=[f("td",{},n,eo(e.subject)),f("td",
{},v(et(e).label)),f("td",{},e.object===null?v(e.value):eo(e.object))];return k.variants.includes("plain")?o:[...o,f("td",
{class:e.denied?"denied":null},v(e.said)),f("td",{},v(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),
f("td",{},yt(e))]}function rr(t){let e=vt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Nt(t);n&&e?.append(
f("span",{class:"outcome"},n))}function sr(t){vt.has(t)||vt.set(t,f("tr",{id:`row-${t}`,"data-statement":t}));let e=vt.get(
t);return or.get(t)!==$&&(e.replaceChildren(...Gm(t)),or.set(t,$)),e.classList.toggle("aside",T.aside.has(t)),e}var kl=R("#inferred tbody tr"),ar=k.inferred.length>kl.length,ir=Wt;function Um(t){let e=t.premises.map(n=>y.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${v(n.said)}; ${yt(n)})`]);return f("tr",{},f("td",{},eo(t.subject)),
f("td",{},v(et(t).label)),f("td",{},eo(t.object)),f("td",{},v(t.why),e))}function Ps(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!T.inferred.size),!ar){kl.forEach((o,r)=>{o.hidden=!T.inferred.has(k.inferred[r])});return}
if(!X.open)return;let e=[...T.inferred].slice(0,ir),n=Y("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(Um)),er(O("more-inferred"),e.length,T.inferred.size,"partInferred")}function lr(t){ir=t,Ps()}function vl(){ar&&(O("u\
nlisted-inferred").hidden=!0,Y("#inferred tbody").replaceChildren(),nr(O("more-inferred"),()=>{ir+=Wt,Ps(ir-Wt)}),X.addEventListener(
"toggle",()=>Ps()))}function Ol(){J("between",{read:t=>{let e=t.map(Ml).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Vm),knows:t=>Ml(t)!==null}),Ee.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Un(
r)])),n=r=>xn(Rt(r)??dt.get(r),e)===Rt(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function Ml(t){if(L.has(t))return t;let e=ks(t);return e!==void 0&&Z.has(e)?ut(e):null}function Vm(t){
let e=Rt(t);return e===null?t:`${Z.get(e).told[0]}~${e.split(".").length}`}function Rt(t){return L.has(t)?null:t.slice(6)}
var cr={shown:null,ends:null,ids:[]};function no(){if(cr.shown===T&&cr.ends===d.between)return cr.ids;let[t,e]=(d.between??
[]).map(o=>{let r=Rt(o);return s=>r===null?s===o:dt.get(s)===r||dt.get(s)?.startsWith(`${r}.`)}),n=[...T.statements].filter(
o=>{let r=y.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return cr={shown:T,ends:d.
between,ids:n},n}function Sl(t){let e=Rt(t);return e===null?W(t):p("groupAround",{names:St(e)})}function Bs({one:t,other:e,
ids:n}){return p(n.length===1?"oneBetween":"between",{n:n.length,one:Sl(t),other:Sl(e)})}function fr(){let[t,e]=d.between??
[];return Bs({one:t,other:e,ids:no()})}var Tl=["asserted","ongoing","intended","conditional","possible"],Km=Tl.length,Ym=400;function Ll(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>L.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Ht.push(Il),zn.push(Xm)}function Al(){
return d.focus!==null&&(d.steps!==null||ft()!==null)}var Ut={state:null,route:null,reach:null};function On(){if(Ut.state===
d)return Ut;let t=Ht.filter(o=>o!==Il),e=new Set([...L.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>ct.get(o).filter(r=>{
let{subject:s,object:i}=y.get(r);return y.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Ut={state:d,
route:null,reach:null},d.focus===null||!e.has(d.focus))return Ut;if(d.path!==null){Ut.route=e.has(d.path)?El(d.focus,d.path,
n,d.through):null;let o=r=>ct.get(r).filter(s=>y.get(s).isLink);Ut.otherwise=Ut.route===null&&!d.through&&El(d.focus,d.path,
o,!0)!==null,Ut.route&&(Ut.reach=Ut.route)}else d.steps!==null&&(Ut.reach={names:Jm(d.focus,d.steps,n),statements:null});
return Ut}function ft(){return d.path===null||d.focus===null?null:On().route}var Il={on:()=>On().reach!==null,name:t=>{let{
reach:e}=On();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=On();return e===null||e.statements===null||e.statements.
has(t)}};function ur(t,e){let{subject:n,object:o}=y.get(t);return n===e?o:n}function Jm(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>ur(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function El(t,e,n,o){let r=c=>n(c).filter(m=>o||!et(y.get(m)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let m of s[s.length-1])for(let u of r(m))i.has(ur(u,m))||c.add(ur(u,m));if(!c.size)return null;
for(let m of c)i.add(m);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let m=new Set;
for(let u of s[c])for(let g of r(u)){let h=ur(g,u);s[c-1].has(h)&&(m.add(h),a.add(g),l.has(h)||l.set(h,new Map),l.get(h).
set(u,[...l.get(h).get(u)??[],g]))}s[c-1]=m}for(let c of l.values())for(let m of c.values())m.sort((u,g)=>be(u)-be(g)||(u<
g?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function be(t){let{modality:e,denied:n,
holder:o}=y.get(t),r=Tl.indexOf(e);return n||o||r<0?Km:Math.min(r,3)}function Nl(){let{layers:t,onward:e}=ft(),n=[],o=i=>{
if(!(n.length>=Ym)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,m)=>({from:i[m],to:c,keys:e.get(i[m]).get(c)})),l=a.reduce((c,m)=>be(m.keys[0])>
be(c.keys[0])?m:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+be(l[0]),0);return r.
sort((i,a)=>be(i.weakest.keys[0])-be(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function jl(){
let{layers:t,onward:e}=ft(),n=new Map([[d.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(d.path)??0}function Xm(t){return!("focus"in t)||"path"in t?t:P.picking&&
t.focus!==null?(P.picking=!1,t.focus===d.focus?{}:{path:t.focus,through:!1}):(P.picking=!1,{...t,path:null,through:!1})}var D=null;function xe(){return d.focus!==null||d.lines.length>0||d.between!==null}function Qm(){if(!xe())return null;let t=ft();
if(t)return{entities:t.names,statements:t.statements};if(d.focus!==null&&!T.entities.has(d.focus))return null;if(d.between!==
null){let o=no();return o.length?{entities:new Set(d.between.filter(r=>L.has(r))),statements:new Set(o)}:null}let e=(d.focus!==
null?ct.get(d.focus):d.lines).filter(o=>T.statements.has(o));if(d.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
y.get(o).subject,y.get(o).object]).filter(o=>o!==null);return{entities:new Set(d.focus!==null?[d.focus,...n]:n),statements:new Set(
e)}}function Cl(){D=Qm()}var Tn=y.size>vt.size,Rl=2e3,mr=Wt;function Ws(t){O("source-order").hidden=d.sort!==null||!t}function En(){let t=Mn().filter(
r=>T.statements.has(r)||!q.parts&&T.aside.has(r)),e=t.filter(r=>D?.statements.has(r)),n=t.filter(r=>!D?.statements.has(r)),
o=[...e,...n].slice(0,mr);Y("#list tbody").replaceChildren(...o.map(r=>{let s=sr(r);return rr(r),s.hidden=!1,s.classList.
toggle("chosen",D!==null&&D.statements.has(r)),s})),Ws(e.length===0),er(O("more"),o.length,t.length,"partListed")}function Ds(t){
Tn&&(mr=t,En()),ar&&lr(t)}function $l(){Tn&&(O("unlisted").hidden=!0,Y("#list tbody").replaceChildren(),nr(O("more"),()=>{
mr+=Wt,En()}),qe.push(()=>{mr=Wt,X.open&&En()}),X.addEventListener("toggle",()=>{X.open&&En()}))}var zs="";function Bl(){let t=`${d.date} ${$}`;if(!(zs===t||d.date===null&&!zs)){zs=d.date===null?"":t;for(let e of Tn?[]:
Ve)rr(e)}}function Wl(t){for(let[e,n]of Tn?[]:vt){or.get(e)!==$&&sr(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=T.
statements.has(e)||T.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==T.aside.has(e))&&n.classList.toggle("\
aside",T.aside.has(e))}lr(Wt)}var Pl="place";function Dl(){let t=d.sort?.replace(/^-/,"")??"place";for(let n of R("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",d.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}O("sort",HTMLSelectElement).value=t;for(let n of R("#sort option"))n.textContent=
p(n.dataset.word??"");Ws(!0);let e=`${d.sort??"place"} ${["subject","object","relation"].includes(t)?$:""}`.trim();if(e!==
Pl){if(Pl=e,Tn){X.open&&En();return}Y("#list tbody").append(...Mn().map(n=>vt.get(n)))}}function zl(){for(let e of R("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(d.sort??"place")===e.dataset.sort;I({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),tt(p(n?"sortedBack":"sorted",{column:p(Y(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=O("sort",HTMLSelectElement);t.addEventListener("change",()=>I({sort:t.value==="pl\
ace"?null:t.value}))}var Fl=()=>{};function ke(){Fl()}function Hl(t){Fl=t}function ql(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=$,document.documentElement.dataset.
language=$,document.title=v(k.title);for(let e of R("[data-label]"))e.setAttribute("aria-label",p(e.dataset.label??""));
for(let e of R("[data-title]"))e.title=p(e.dataset.title??"");for(let e of R("[data-placeholder]",HTMLInputElement))e.placeholder=
p(t?"search":e.dataset.placeholder??"");for(let e of R("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${$}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",p("onlyThis",{kind:o?.textContent??""}))}for(let e of R(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===$));O("canvas").setAttribute("aria-label",p("pi\
ctureAbout",{names:L.size}))}function Fs(){let t=aa(),e=O("not-understood");e.hidden=t.length===0,e.textContent=t.length?
p("notUnderstood",{parts:t.join(", ")}):""}function _l(){fa(),Fs()}function Gl(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function oo(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function Zm({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function qs(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=Zm(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function pr(t,e,n){return qs(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function Ul(t,e,n){return qs(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function Vl(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,m)=>{let u=null;for(let g of a){let h=Math.abs(c-g.y),w=g.cost+m+h+h*h*.003;if(u&&w>=u.cost)continue;
let b=Ul(e[l],g.y,c)-pr(e[l-1],g.y,c);w+=Math.max(0,9-b)*60,(!u||w<u.cost)&&(u={cost:w,y:c,gaps:g.gaps})}return u},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:m}=e[a],u=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),g=n.mid+(o.mid-n.mid)*u,h=m.findIndex(({high:w})=>w>=g);i=m.slice(Math.max(0,h-4),h+4+1).map(w=>{let b=Math.max(0,
w.lines.length+1-(w.high-w.low)/2.4),x=s(i,a,oo(g,w),b*5);return{...x,gaps:[...x.gaps,w]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>oo((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function dr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function tp(t,e){return dr(t,e,-1)||dr(t,e,1)||t.line.rank-e.
line.rank}function _s(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:m,many:u}=s[c];
s.pop(),s[c-1].sum+=m,s[c-1].many+=u}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(oo(a/l,i))).map((a,l)=>a+l*r)}function Kl({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,m]=[i[l],i[l+1]],[u,g]=[s[n+
l],s[n+l+1]],h=l+2===i.length,w=c.high<m.low||m.high<c.low,b=(G,lt,rt)=>rt?{x:G,low:lt.bottom+1,high:1/0}:{x:G,low:-1/0,
high:lt.top-1},x=(G,lt)=>lt.bottom-G.bottom,[N,E]=[[],[]];for(let G of w?[c.high<m.low]:[!0,!1]){let[lt,rt]=G?[c.low,m.high]:
[c.high,m.low],$t=(kt,Ui,Zu)=>qs(kt,lt,rt).filter(Vi=>w||(Zu?Vi.top>=Ui.high:Vi.bottom<=Ui.low)),ne=a[a.length-1].x,vo=$t(
u,c,G);for(let kt of G?vo:vo.sort(x))kt.right<=ne||kt.id===t.id&&!t.blocks||(ne=kt.right,N.push(b(ne,kt,!G)));ne=h?e.near:
g.left;let pe=$t(g,m,!G);for(let kt of G?pe.sort(x):pe)kt.left>=ne||kt.id===e.id&&!e.blocks||(ne=kt.left,E.push(b(ne,kt,
G)))}for(let G of[N,E])a.push(...G.sort((lt,rt)=>lt.x-rt.x));if(h)break;let A=Math.min(e.near-9,Math.max(pr(g,m.low-3,m.
low),pr(g,m.high,m.high+3))),z=m,{low:K,high:ot}=z;a.push({x:g.left,low:K,high:ot,gap:z},{x:Math.max(g.left+1,A),low:K,high:ot,
gap:z})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Hs(t){return t.y}function Gs(t){let[e,n]=[t[0],t[t.length-
1]];for(let o of t)o.y??=oo(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<t.length-
1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=oo((Hs(s)*c+Hs(a)*l)/(l+c),
i)}}function Yl(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(tp);for(let r of[0,1]){let s=o.lines.map(({line:i})=>(e.
get(i)??[]).filter(a=>a.gap===o)[r]);_s(s.map(Hs),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function Jl(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,l=s.column??i.column??e.findLastIndex(h=>h.left<=Math.min(s.near,i.near)),[c,m]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,Ul(e[l],c,m)),r.room=r.edge-2-pr(e[l-1],c,m);let u=Math.round(Math.min(s.at,i.at)),g=n.get(u)??[];
n.set(u,g),r.lane=g.findIndex(h=>h.every(w=>w.bottom<c||w.top>m)),r.lane<0&&(r.lane=g.push([])-1),g[r.lane].push({top:c,
bottom:m}),r.lanes=g}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var Xl=4,ep=[20,18,16,14,13,12,11,10,9,8,7],Us=34,np=72,op=150,Ql=26,rp=[1,.7,.4],Zl=.75,Vs=1.6;function sp(t,e){let n=t.
reduce((s,i)=>s+qt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+qt(s)/2)/n*e))].
push(s),r+=qt(s);return o}function ip(t,e,n,o,r){Qn(e*M.name);let s=t.map(b=>M.name*Math.max(...b.map(x=>Et(le(x))))),i=t.
map(b=>sp(b,n)),a=i.flat().map(b=>({text:M.line*b.reduce((x,N)=>x+le(N).length,0),white:ye*r*b.length})),l={text:s.reduce(
(b,x)=>b+x,0),white:M.mark*t.length+r*(Ql+Us*(t.length-1))},c=t.flat().filter(b=>Ze(le(b))).length,m=Zt()/M.name,u=Math.
min(o.width/(l.text+l.white),...a.map(({text:b,white:x})=>o.height/(b+x)),Vs),g=a.map(({text:b,white:x})=>(o.height-m*b)/
x),h=.999*Math.min((o.width-m*l.text)/l.white,...g,m),w=Math.max(...a.map(({text:b,white:x})=>b+x));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:w,cut:c,readable:m,scale:u,least:h}}function ap(t,e,n){let o=(g,h)=>g.reduce((w,b)=>h(
b)>h(w)*1.01?b:w),r=g=>rp.flatMap(h=>ep.map(w=>ip(t,w,g,e,h))),s=Array.from({length:n},(g,h)=>r(h+1)).flat(),i=Math.min(
...s.map(({cut:g})=>g)),a=s.filter(({cut:g})=>g===i),l=({part:g,scale:h,readable:w})=>g===1&&h>=w,c=({scale:g,readable:h})=>g>=
h;for(let g of[l,c,hr]){let h=a.filter(g),[w]=h,b=h.filter(({many:x,part:N})=>x===w.many&&N===w.part);if(w)return o(b,x=>g===
hr?x.least:x.scale)}let m=a.filter(({many:g})=>g===1),u=m.filter(({across:g,readable:h})=>(g.text+tc()*g.white)*h<=e.width);
return u.length?o(u,({high:g})=>1/g):o(m.filter(({part:g})=>g===1),({scale:g})=>g)}function tc(){return q.printing||st()?
1:Zl}function hr({scale:t,readable:e,least:n}){return t<e&&n>=Zl*e}function ec(t,e){let n=Yo();if(!n.length)return 0;let o={
...M},r=ap(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:m}=r,u=t.width/(m.text+m.white+(np-Us)*(n.length-1)),g=q.
printing?r.scale:Math.min(r.scale,Math.max(1,u)),h=hr(r)?r.least:tc()*r.readable,[w,b]=hr(r)||!q.printing&&g<r.readable?
[h,r.readable/h]:[g,1];Qn(s*M.name),Object.assign(M,{row:ye*a,grown:b});let x=Math.max(...c.flat().map(K=>K.reduce((ot,G)=>ot+
qt(G),0))),N=(t.width/w-m.text*b-m.white)/Math.max(1,n.length-1),E=Math.min(op,Us*a+Math.max(0,N)),A=i>1?t.height/w:Math.
max(x,Math.min(t.height/w,o.height)),z=Ql*a;return n.forEach((K,ot)=>{let G=new Map(K.map(lt=>[lt,(B.get(lt).y-o.top)/o.
height*A*i]));c[ot].forEach((lt,rt)=>{let $t=0,ne=lt.map(pe=>($t+=qt(pe),$t-qt(pe)/2)),vo=_s(lt.map((pe,kt)=>G.get(pe)-ne[kt]),
0,{low:rt*A,high:(rt+1)*A-$t});lt.forEach((pe,kt)=>B.set(pe,{x:z+M.mark/2,y:vo[kt]+ne[kt]}))}),z+=M.mark+l[ot]*b+E}),Object.
assign(M,{left:0,top:0,width:z-E,height:A*i}),i}var nc=150,oc=120,lp=60,ic=M.text,rc=[M.text/M.name,12,14,16,18,20];function ac(){let t=Al(),e=new Set,n=new Map,o=at()!==
"overview"||T.entities.size<=nc,r=o?new Set:vs(),s=new Map,i=D&&D.entities.size<=nc?D.entities:new Set;for(let a of T.entities){
let l=dt.get(a);!o&&!s.has(l)&&s.set(l,xn(l,r));let c=o?null:s.get(l);if((c===null||i.has(a))&&e.add(a),c===null)continue;
n.has(c)||n.set(c,{count:0,fills:new Map});let m=n.get(c),{fill:u}=pt(a);m.count+=1,m.fills.set(u,(m.fills.get(u)??0)+1)}
rl({names:e,groups:n,opened:r,narrowed:t}),Ce()}function Ce(t=1){B.clear();let e=Go(),n=e.id==="columns";Object.assign(M,
{left:0,top:0,width:e.width,height:e.height}),Qn(cp()),Object.assign(M,{row:ye,grown:1});let o=S.narrowed||q.printing||Z.
size&&!n?S.names:new Set(L.keys());for(let i of o){let{at:a}=L.get(i);B.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;ft()?
pp():S.narrowed&&n?mp():!n&&!Z.size&&fp();let s=S.narrowed||ro()||Z.size&&!S.groups.size;(s||!(n||Z.size))&&sc(o),n&&!ft()&&
(r=ec(Xn??M,t));for(let i of o)S.names.has(i)||B.delete(i);for(let i of S.groups.keys())B.set(ut(i),{x:Z.get(i).x,y:Z.get(
i).y});for(let[i,a]of bt)B.has(i)&&B.set(i,a);return s&&(bt.size||o!==S.names)&&sc(S.names),r}var Ks={key:"",width:ic};function cp(){
let t=Z.size?S.names:L;if(t.size>Ko)return ic;let e=`${$} ${Bt.version} ${Z.size?[...t.keys()].join(" "):""}`;if(Ks.key!==
e){let n=rc.map(o=>[...t.keys()].filter(r=>Ze(Qe(Q(r),o))).length);Object.assign(Ks,{key:e,width:rc[n.indexOf(Math.min(...n))]*
M.name})}return Ks.width}function fp(){let t=[...B].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:M.
mark+Et(le(e))*M.name+ye,high:Math.max(qt(e),2.4*L.get(e).size+ye)}));for(let e=0,n=!0;n&&e<lp;e+=1)n=!1,t.forEach((o,r)=>{
for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=0||a<=
0)continue;n=!0;let[l,c]=i<a?["x",i]:["y",a],m=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=m,s[l]+=m}});for(let{id:e,x:n,y:o}of t)B.
set(e,{x:n,y:o})}function ro(){return S.names.size>0&&!S.groups.size&&S.names.size<=L.size/2}function up(t){let e=t.map(
s=>s.reduce((i,a)=>i+qt(a),0)),n=M.mark+M.text+62,o=t.length*n/Math.max(1,j.clientWidth)*j.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,oc*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(oc-M.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let c of s){let m=qt(c)+a;B.set(c,{x:M.mark/2+i*n,y:l+m/2}),l+=m}})}function mp(){up(Yo())}
function pp(){let t=new Map(B),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=ft(),[o,r]=[M.mark+M.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,c)=>{B.set(l,{x:M.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}
function sc(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...B.get(a),half:qt(a)/2,wide:Et(le(a))*M.name*M.grown})),
n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:l})=>a-l))-ye,s=-n(e.map(({x:a,
wide:l})=>-a-M.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+ye;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var Re=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&xt(e,n))}};function xt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function Ln(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Ys({left:t,right:e,top:n,bottom:o}){return Ln(
(t+e)/2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function on(t,e,n){return Ln(t,e,0,n,n)}function so(t,e){if(!xt(t,e))return!1;let[n,o]=[
e.x-t.x,e.y-t.y],r=(i,a,l)=>i.wide*Math.abs(i.cos*a+i.sin*l)+i.high*Math.abs(i.cos*l-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=
r(t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function io(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function $e(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var lc=.42,cc=16;function fc(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[m,u]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(m+u)/((2*u+m)/l+(u+2*m)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],m=(Math.abs(r[i])+Math.abs(r[i+1]))*lc,u=m>Math.abs(a)?Math.abs(
a)/m:1,g=(c.x-l.x)*lc;s.push(l.x+g,l.y+r[i]*u*g,c.x-g,c.y-r[i+1]*u*g,c.x,c.y)}return s}function uc(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,m,u)=>[m+(u-m)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function mc(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function pc(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function dp(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function dc(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=cc;o+=1){let r=e[e.
length-1],{x:s,y:i}=dp(t,n,o/cc);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function ao(t){return t.pieces??=
dc(t.along),t.pieces[t.pieces.length-1].far}function Dt(t,e){let n=e*ao(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Js(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=io(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Pe(t,e,n){
let o=Js(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=dc(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],m=l**2+c**2,u=m?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/m)):0;r=Math.min(r,Math.hypot(e.x-i.x-u*l,e.y-i.y-u*c))}return r<=n?r:1/0}var hp=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],F={},hc=document.body;function rn(){
let t=getComputedStyle(q.printing?hc:document.documentElement),e=hp.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);F={dark:!q.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...q.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function te(){return d.steps!==null&&d.focus!==null?1:q.printing?.4:.15}function gc(){hc=document.body.
appendChild(f("div",{class:"on-paper",hidden:""}))}var gr={left:44,right:44,top:34,bottom:50},gp=29,wp=16,yp=[8,12,16,20];function wr(t){return p("groupOf",{names:St(t),n:S.
groups.get(t)?.count??Z.get(t).count})}function Xs(){return Math.max(12,Zt())}function bp(t){return Math.max(wp,Xs()/2*(Ot(
String(t),"600")+.4)/.82)}function yr(t){let e=new Map,n=[...S.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=B.get(ut(o)),a=Math.max(bp(r)/t,Math.min(gp*Math.sqrt(r),Z.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:Xs()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function yc(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!D||D.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=v(
L.get(Z.get(i.key).told[0]).short)||Z.get(i.key).told[0],l=[...o,...r.values()],c=s?[Qe(St(i.key),12)]:yp.map(h=>Qe(a,h)),
m=[...c.filter(h=>!Ze(h)),...c.filter(Ze)].map(h=>xp(i,h,l,n)).find(h=>h!==void 0);if(!m)continue;let{text:u,lines:g}=m;
r.set(i.key,u),Object.assign(i,{lines:g,textMiddle:u.middle,textTop:u.top,textLeft:u.left,textRight:u.right,textBottom:u.
bottom})}}function xp(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Et(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([m,u])=>({key:t.key,middle:m,left:m-s/2,right:m+s/2,top:u,bottom:u+i})).
find(m=>m.left>=M.left-gr.left/o&&m.right<=M.left+M.width+gr.right/o&&m.top>=M.top+6/o&&m.bottom<=M.top+M.height+6/o&&!n.
some(u=>u.key!==t.key&&xt(m,u)));return c&&{text:c,lines:e}}function bc(t){let e=V();t.save();for(let n of S.opened){let{
x:o,y:r,radius:s}=Z.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=F.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=F.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Qs(t,e){let n=C.groups.get(e);if(!n)return;let o=V(),
{count:r,fills:s}=S.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=F.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=D&&!wc(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[u,g]of[
...s].sort(([h],[w])=>h<w?-1:1))t.strokeStyle=u,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*g/r),t.stroke(),a+=
2*Math.PI*g/r;t.strokeStyle=H.at===ut(e)?F.accent:F.soft,t.lineWidth=(H.at===ut(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=F.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Xs()/o,Math.min(16/o,n.radius*.7)),m=2*(n.radius-i)/Math.max(1.4,Ot(l,"600")+.4);ae(t,l,n.x,n.y,Math.min(c,m),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=F.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=D&&!wc(e)?.6:1,t.fillStyle=F.text,n.lines.forEach((u,g)=>ae(t,u,n.textMiddle,n.textTop+(g+.5)*n.type*1.15,
n.type))),t.restore()}function wc(t){if(d.between?.includes(ut(t)))return!0;for(let e of D?.entities??[])if(dt.get(e)===
t||dt.get(e)?.startsWith(`${t}.`))return!0;return!1}function xc(t){for(let[e,n]of C.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function br(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=F[e],t.fillStyle=F.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Zs(t){let{change:e}=y.get(t);return e?{change:e,...Dt(C.lines.get(t),.6),radius:4.6}:
null}function kc(t,e){let n=Zs(e);n&&br(t,n.change,n.x,n.y,n.radius)}var vc=new Set;for(let{object:t,change:e,subject:n}of y.
values())e&&t===null&&vc.add(n);function ti({id:t,x:e,y:n,radius:o}){let r=L.get(t).change||(vc.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function Mc(t,e){let n=C.names.get(e),o=ti(n);if(!o||(br(t,o.change,o.x,o.y,o.radius),
o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=F.removed,t.lineWidth=n.type/14;let{lines:r}=n;r.forEach((s,i)=>{
let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,a),t.lineTo(n.textLeft+Ot(s)*
n.type,a),t.stroke()}),t.restore()}function Sc(t){return k.changes.length&&!t.change?.45:1}var An=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var vp=900,Oc=60;function Ec(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Mp(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:dr(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function Tc(t,e,n){let o=new Map([...e.values()].map(h=>[h.id,Ec(h,n)])),r=t.length>vp?[]:
Gl([...o.values()]),s=t.map(({id:h,statement:w,place:b,many:x},N)=>{let[E,A]=[o.get(w.subject),o.get(w.object)],z=E.at>A.
at,[K,ot]=z?[A,E]:[E,A],G=ot.near-K.far<9&&ot.near-K.shape>=9?{...K,far:K.shape}:K,lt=ot.near-G.far<9;return{id:h,rank:N,
place:b,many:x,from:G,to:ot,backward:z,arc:lt,loop:G.id===ot.id,ports:[G.mid,ot.mid]}}),i=s.filter(({arc:h})=>!h),a=s.filter(
({arc:h,loop:w})=>h&&!w),l=({from:h,to:w})=>w.at-h.at+Math.abs(w.mid-h.mid);for(let h of[...i].sort((w,b)=>l(w)-l(b)||w.
rank-b.rank))Vl(h,r);let c=new Map,m=(h,w,b)=>{let x=`${w} ${h.id}`,N=c.get(x)??{item:h,held:[]};c.set(x,N),N.held.push(
{index:0,step:0,group:0,order:0,...b})};for(let h of i)m(h.from,"far",{line:h,end:0,index:0,step:1}),m(h.to,"near",{line:h,
end:1,index:h.levels.length-1,step:-1});for(let h of a)for(let[w,[b,x]]of[[h.from,h.to],[h.to,h.from]].entries()){let N=x.
mid>b.mid;m(b,"near",{line:h,end:w,group:N?1:-1,order:-x.mid})}Mp(c),Jl(a,r);let u=new Map(i.map(h=>[h,Kl(h,r)]));for(let h of u.
values())Gs(h);Yl(r,u);for(let h of u.values())Gs(h);let g=new Map;for(let h of s){let{from:w,to:b,ports:x}=h,N;h.loop?N=
Lc(h):h.arc?N=uc({x:w.near+1,y:x[0]},{x:b.near,y:x[1]},h.edge-h.reach):N=fc(u.get(h)),h.backward&&(N=mc(N)),g.set(h.id,n?
N:pc(N))}return g}function Lc({from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.
mid+8+6*e,t.near,t.mid+4]}function Sp(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:m}of n){
let u=((l-t.x)*o+(c-t.y)*r)/s**2;if(u<=.02||u>=.98)continue;let g=((c-t.y)*o-(l-t.x)*r)/s,h=m*1.2+2;Math.abs(g)<Oc+h&&i.
push({off:g,reach:h,share:3*u*(1-u)})}let a=l=>i.every(({off:c,reach:m,share:u})=>Math.abs(c-l*u)>=m);for(let l=0;l<=Oc;l+=
4)for(let c of[l,-l])if(a(c))return c;return 0}function Ac(t,e,{place:n,many:o},r){if(t.id===e.id)return Lc({from:Ec(t,!0),
place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,c]=[s/a,i/a],m=(n-(o-1)/2)*14*(t.id<e.id?1:-1),u={x:t.x+l*(t.
radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},g={x:e.x-l*(e.radius*1.2+2),y:e.y-c*(e.radius*1.2+2)};m||(m=Sp(u,g,r.filter(w=>w.
id!==t.id&&w.id!==e.id)));let h=[(g.x-u.x)/3,(g.y-u.y)/3];return[u.x,u.y,u.x+h[0]-c*m,u.y+h[1]+l*m,g.x-h[0]-c*m,g.y-h[1]+
l*m,g.x,g.y]}var Op=2500,sn=12,xr=7,Ic=1,Ep=2.5,Tp=400;function Nc(t){let e=[...T.statements].filter(a=>{let{subject:l,object:c,isLink:m}=y.
get(a);return m&&t.has(l)&&t.has(c)}),n=e.length>Op,o=new Map,r=(n?e.filter(a=>D?.statements.has(a)):e).map(a=>{let l=y.
get(a),c=JSON.stringify([l.subject,l.object].sort()),m=o.get(c)??[];o.set(c,m);let u={id:a,statement:l,place:m.length,many:0};
return m.push(u),u});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(at()==="columns"||ft())s=Tc(r,t,!ft());else{
let a=r.length<=Tp?[...t.values()]:[];s=new Map(r.map(l=>[l.id,Ac(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s){let c=new An;c.moveTo(l[0],l[1]);for(let m=2;m<l.length;m+=6)c.bezierCurveTo(...l.
slice(m,m+6));i.set(a,{along:l,path:c})}return{lines:i,rest:n}}function lo(t){let e=pt(y.get(t).subject);return F.dark?e.
dark:e.light}function ni(t,e,n){let o=C.lines.get(e),r=y.get(e),s=et(r),i=k.lines[r.holder?"thin":ea.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([oe(r),v(r.said)&&`(${v(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=D&&!n?te():n?
1:s.structural?.8:.95*Sc(r);let a=r.change&&r.change!=="unchanged"?F[r.change]:F.line;t.strokeStyle=t.fillStyle=n?lo(e):
a||F.line,t.lineWidth=i.width*(n?d.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(
o.path),t.setLineDash([]),s.symmetric||Lp(t,o.along,n?6.5:4.5),r.denied&&(D||(t.globalAlpha=1),Ap(t,o)),kc(t,e),t.restore()}
function Lp(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(
s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function Ap(t,e){let[n,o,r]=[.48,.5,.52].map(i=>Dt(e,
i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=F.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.
y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function kr(t,e,n=xr){let o=[];for(let[s,i]of C.
lines){let a=Pe(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+Ep/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var oi=6,Ip=.5,Np=new Set([1,2]);function co(t,e,n=null){let o=Math.max(M.name,Zt()/t),r=o*(M.line/M.name),s=new Map,i=new Re(
o*10);for(let b of S.names){let x=B.get(b);if(n&&(x.x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let N=Math.
max(L.get(b).size,1.6/t),E=N*1.2,A={id:b,x:x.x,y:x.y,radius:N,type:o,line:r,lines:null,covers:!1,left:x.x-E,right:x.x+E,
top:x.y-E,bottom:x.y+E};s.set(b,A),n||i.add({id:b,left:A.left,right:A.right,top:A.top,bottom:A.bottom})}for(let[b,{x,y:N,
radius:E}]of e)i.add({id:ut(b),left:x-E,right:x+E,top:N-E,bottom:N+E});let a=b=>(b===d.focus||b===d.path?4e6:0)+(D&&D.entities.
has(b)?2e6:0)+(Np.has(pt(b).column)?1e6:0)+L.get(b).count,l=[...s.keys()].sort((b,x)=>a(x)-a(b)||(b<x?-1:1)),c=at()!=="c\
olumns"&&!n,m=[...new Set([1,.85,.7,.5].map(b=>Math.max(o*b,Zt()/t)))],u=new Re(o*4);if(c)for(let{id:b,x,y:N,radius:E}of s.
values())u.add({id:b,left:x-E,right:x+E,top:N-E,bottom:N+E});let g=[],h=0;for(let b of l){let x=s.get(b),N=D!==null&&D.entities.
has(b),E=z=>{for(let K of jc(x,m,c))if(z(K)&&(!c||jp(x,K,u)))return K},A=E(z=>!i.hits(z))??(N?E(z=>!g.some(K=>xt(z,K))):
void 0);A&&(i.add(A),N&&g.push(A),Cc(x,A),h+=1)}if(h>=Math.min(oi,s.size))return s;let w=[...s.values()].filter(b=>b.lines).
map(b=>({left:b.left,right:b.right,top:b.top,bottom:b.bottom}));for(let b of l.slice(0,4*oi)){let[x]=jc(s.get(b),m,!1);if(!(s.
get(b).lines||w.some(N=>xt(x,N)))&&(w.push(x),Cc(s.get(b),x),s.get(b).covers=!0,w.length>=2*oi))break}return s}function jp({
id:t,x:e,y:n,radius:o},r,s){let i=(l,c,m,u)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-u,m-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*Ip;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.
left,l.right,l.top,l.bottom)<a)}function*jc(t,e,n){let o=le(t.id),r=Et(o),s=Math.max(M.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(M.line/M.name),[l,c]=[i*r,a*o.length/2],m=(A,z)=>({id:t.id,type:i,line:a,lines:o,left:A,right:A+l,top:z-c,bottom:z+
c}),u=(n||U.whole)&&t.x+M.mark/2+l>M.left+M.width+6;if(yield m(u?t.x-s-l:t.x+s,t.y),!n)continue;let g=A=>A.left>M.left-6&&
A.right<M.left+M.width+6,[h,w]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],b=t.x-l/2;if(yield*[m(b,h),m(b,w),m(t.x-s-l,t.
y)].filter(g),S.names.size>Ko)continue;let[x,N]=[t.x-t.radius,t.x+t.radius-l];yield*[m(x,h),m(x,w),m(N,h),m(N,w)].filter(
g);let E=t.radius*1.2+2;for(let A of[0,c,-c])yield*[m(t.x+E,t.y+A),m(t.x-E-l,t.y+A)].filter(g)}}function Rc({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Cc(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function ri(t,e,n,o,r){
let s=k.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var vr=new Set;function an(t,e){let n=C.names.get(e);if(!n)return;vr.add(e);let o=pt(e),r=d.focus===e||
d.path===e;t.save(),t.describe?.(W(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?F.row:F.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=D?D.entities.has(e)?1:
te():T.bare.has(e)?.3:1,ri(t,o.shape,n.x,n.y,n.radius),t.fillStyle=L.get(e).envisaged?F.ground:o.fill,t.fill(),t.lineWidth=
L.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=F.dark?o.dark:o.light,t.stroke(),(r||H.at===e||P.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=F.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke());let{lines:s}=n;s&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=F.text,s.forEach((i,a)=>{ae(t,
i,n.textLeft,(n.textTop+n.textBottom)/2+(a-(s.length-1)/2)*n.line,n.type)})),Mc(t,e),t.restore()}function $c(t,e=3){let n=[
...C.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...C.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function ee(){let t=V(),e=S.names.size>tn,n=`${Fe} ${t} ${$}`;if(C.key===n&&(!C.part||$e(C.part,Gt())))return C;let o=e?
Gt(1):null,r=yr(t),s=co(t,r,o);return yc(r,s,t),oa({key:n,part:o,names:s,groups:r,words:[],...Nc(s)}),C}var ve={left:24,right:10,top:8,bottom:8},Pc=1.7,Cp=.8,Bc=8,Hc=300,Rp="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function ii(t){let{x:e,y:n,radius:o}=Z.get(t);fi({left:e-o,top:n-o,width:2*o,height:2*o})}function qc({x:t,
y:e}){let n=Xo({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=j.clientWidth&&n.y<=j.clientHeight}function Or(t){let e=Xo(B.get(t));
e.x>=30&&e.y>=20&&e.x<=j.clientWidth-30&&e.y<=j.clientHeight-20||(U.whole=!1,cn({position:B.get(t),scale:V()}))}function Mr(){
return _c(R(Rp))}function _c(t){let e=j.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>xt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function Gc(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<j.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,j.clientHeight-n+4);return e}function ai(){let t=j.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=O("details").getBoundingClientRect();
return!st()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function li(t,e,n){
let o=j.clientWidth-e.left-e.right,r=j.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function Uc(){if(q.printing)return Vs;if(S.narrowed||!ro())return Pc;let{width:t,height:e}=Go();
return Math.min(Pc,Math.max(1,Math.min(j.clientWidth/t,j.clientHeight/e)))}function $p({scale:t,position:e}){let n=Mr();
if(!n.length||S.names.size>tn)return[];let o=yr(t),r=[...co(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+j.clientWidth/2,right:(i-e.x)*t+j.clientWidth/2,top:(a-e.y)*t+j.clientHeight/2,bottom:(l-e.y)*t+j.clientHeight/
2}));return n.filter(s=>r.some(i=>xt(i,s)))}function ln(){U.whole=!0;let t={...S.groups.size?gr:ve};if(q.printing){Dc(li(
M,t,Uc()));return}if(S.narrowed){let o=ai();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=j.clientHeight-o.bottom,
t.right+=j.clientWidth-o.right)}let e=Wc(t);if(!e)return;let n=Gc($p(e));Dc(n.top||n.bottom?Wc({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function Wc(t){let e={width:j.clientWidth-t.left-t.right,height:j.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(bt.size||Zn(e),Ce(),li(M,t,Uc()))}function Dc(t){t&&(ce(),zt(),je(t))}
function ci(){U.asOpened=!1,ln()}function si(){return Zt()/(M.name*M.grown)}function zc(t){return[...co(t,new Map).values()].
filter(({lines:e})=>e).length}function fe(){if(ln(),U.asOpened=!0,S.groups.size||!S.names.size||S.names.size>Hc)return;let t=V(),
e=si(),n=S.names.size*(at()==="columns"?1:Cp);if(t>=e||zc(t)>=n)return;U.whole=!1;let o=Array.from({length:Bc-1},(a,l)=>t*
(e/t)**((l+1)/Bc)),s=M.grown>1||S.narrowed&&at()==="columns"&&!ft()?e:o.find(a=>zc(a)===S.names.size)??e,i=S.narrowed?ai():
{left:0,top:0,right:j.clientWidth,bottom:j.clientHeight};je({...Vc(s,i,S.narrowed?d.focus:null),animation:!1})}function Sr(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=B.get(t);return s-e>M.mark/2&&s+M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.
line<r}function Pp(t){let e=0;for(let n of S.names)Sr(n,t)&&(e+=3+L.get(n).count+(D?.entities.has(n)?1e3:0));return e}function Vc(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*M.line},i=[...new Set([n,...D?[...D.entities].slice(0,
60):[],...Ie(60)])].filter(x=>S.names.has(x)).map(x=>B.get(x)),a=(x,N,E,A,z)=>E+2*z<=A?N+(E-A)/2:Math.max(N-z,Math.min(x,
N+E+z-A)),l=a(M.left-r.x/2,M.left,M.width,o.x,r.x/2),m=at()==="columns"&&n===null?[l]:i.flatMap(({x})=>[x-r.x,x+M.mark+M.
text*M.grown-o.x]).map(x=>a(x,M.left,M.width,o.x,r.x)),u=i.flatMap(({y:x})=>[x-r.y,x+r.y-o.y]).map(x=>a(x,M.top,M.height,
o.y,M.line)),g=null;for(let x of new Set(m))for(let N of new Set(u)){let E={left:x,top:N,right:x+o.x,bottom:N+o.y};if(n!==
null&&!Sr(n,E))continue;let A=Pp(E);(!g||A>g.weight)&&(g={weight:A,left:x,top:N})}let h=B.get(n)??{x:M.left+M.width/2,y:M.
top+M.height/2},{left:w,top:b}=g??{left:h.x-o.x/2,top:h.y-o.y/2};return{scale:t,position:{x:w+(j.clientWidth/2-e.left)/t,
y:b+(j.clientHeight/2-e.top)/t}}}function Kc(t){if(!S.names.has(t))return;let e=V(),n=U.whole&&e>si()*.8?e:Math.max(e,si()),
o=ai(),[r,s]=[_t({x:o.left,y:o.top}),_t({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=st()&&(o.right<
j.clientWidth||o.bottom<j.clientHeight);U.whole&&n===e&&!a||n===e&&Sr(t,i)&&[...D?.entities??[]].every(l=>!S.names.has(l)||
Sr(l,i))||(U.whole=!1,cn(Vc(n,o,t)))}function cn(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||B.size>
tn;U.asOpened=!1,je({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function Er(t){U.whole=!1,cn({scale:Math.
min(6,Math.max(.005,V()*t))})}function fi(t){let e=li(t,{left:10,right:10,...Gc(Mr())},1.3);e&&(U.whole=!1,cn(e))}function Fc(t){
let e=Gt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,m]=[_t({x:s,y:a}),_t({x:i,y:l})];return{left:c.x,right:m.x,
top:c.y,bottom:m.y}}),[o,r]=[0,0];for(let s of C.names.values()){let i=s.lines?Rc(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!$e(e,i)||n.some(a=>xt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Bp(){let t=O("beyond-view"),e=!q.
printing&&!bt.size&&at()!=="overview"&&C.names.size<=Hc,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=i?p(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){n({beyond:0,unnamed:0});
return}n(Fc(Mr())),t.hidden||n(Fc([...Mr(),..._c([t])]))}function Yc(){Ct("afterDrawing",Bp),Ct("zoom",()=>{U.whole=!1,U.
asOpened=!1}),Ct("dragEnd",()=>{P.byFinger||(U.asOpened=!1)}),Ct("resize",()=>requestAnimationFrame(()=>{q.printing||(U.
asOpened?fe():U.whole&&ln())})),new MutationObserver(()=>{U.asOpened&&S.narrowed&&!q.printing&&fe()}).observe(O("details"),
{attributeFilter:["data-open"]})}function Jc(t){let e=O("details").getBoundingClientRect();ee();let[n]=d.lines,o=B.get(t)??
(C.lines.has(n)?Dt(C.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[Xo(o),j.getBoundingClientRect(),V()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,m={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},u=c&&a+
3*sn>e.left?a-m.across:0,g=!c&&l+3*sn>e.top?l-m.down:0;if(!u&&!g)return;let{x:h,y:w}=Ne();U.whole=!1,cn({scale:i,position:{
x:h+u/i,y:w+g/i}})}var Wp=7,Dp=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),zp=3,Fp=1,Hp=1.6,qp=5.5,In=[],fo=new Map;function Qc(){let t=S.
opened,e=new Map,n=r=>{if(S.names.has(r))return r;let s=dt.get(r);return e.has(s)||e.set(s,ut(xn(s,t))),e.get(s)},o=new Map;
if(S.groups.size)for(let r of T.statements){let s=y.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(S.names.has(
i)&&S.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[m,u]=l<c?[l,c]:[c,l],g=o.get(m);g||o.set(m,g=new Map);
let h=g.get(u);h||g.set(u,h={one:m,other:u,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),h.ids.push(r),h.strong||=
D!==null&&D.statements.has(r)}In=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),_p()}function _p(){fo=new Map;for(let t of In){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=fo.
get(e)??[];fo.set(e,n),n.push(t),t.drawn||=n.length<=(L.has(e)?Fp:zp)}}}function*Tr(){for(let t of In)(t.drawn||t.one===
H.at||t.other===H.at)&&(yield t)}function Zc({ids:t}){return Math.max(Hp,qp*(t.length/In[0].ids.length))}function Xc(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Lr(t){return t.among!==C.groups&&Object.assign(t,{among:C.groups,course:Gp(t,V())}),t.course}
function Gp({one:t,other:e},n){let[o,r]=[B.get(t),B.get(e)],s=[...C.groups.values()].filter(({key:u})=>ut(u)!==t&&ut(u)!==
e),i=u=>s.filter(g=>Pe(u,g,g.radius+Wp/n)<1/0),a=Xc(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:u})=>u)),m={course:a,
many:l.length};for(let u of Dp){if(!m.many)break;let g=Xc(o,r,u*c),h=i(g).length;h<m.many&&(m={course:g,many:h})}return m.
course}function tf(t){let e=V();t.save();let n=[...Tr()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.(Bs(o)),t.strokeStyle=o.strong?d.between===null?F.line:F.accent:F.bundle,t.globalAlpha=D&&!o.strong?te():1,t.
lineWidth=(Zc(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Lr(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function ef(t,e,n){let o={bundle:null,distance:1/0};for(let r of Tr()){let s=(e+Zc(r)/2)/n,i=Pe(Lr(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var Up=60,Vp=40,Kp=7,Yp=.9,Jp=.93,Xp=.35;function Qp(t){let e=new Re(t);for(let n of C.names.values()){let o=n.radius*1.2+
(n.id===d.focus||n.id===d.path?5:1);e.add(on(n.x,n.y,o)),n.lines&&e.add(Ys({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=ti(n);r&&e.add(on(r.x,r.y,r.radius+1))}for(let n of C.groups.values())e.add(on(n.x,
n.y,n.radius)),n.lines&&e.add(Ys({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of C.
lines){let{denied:r}=y.get(n),s=r&&Dt(o,.5);s&&e.add(on(s.x,s.y,8));let i=Zs(n);i&&e.add(on(i.x,i.y,i.radius+1.5))}return e}
function Zp(t,e){let n=new Re(e*6);for(let o of t){let r=C.lines.get(o),s=Math.ceil(ao(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:l}=Dt(r,i/s);n.add({...on(a,l,e/6),of:o})}}return n}function td(t,e,n,o){let r=ao(t),s=l=>Dt(t,l/r),i=[],a=Math.
max(o/2,r/Vp);for(let l=e+o*.3;l<=r-e-o*.8;l+=a){let[c,m]=[s(l-e),s(l+e)];if(Math.hypot(m.x-c.x,m.y-c.y)<2*e*Jp)continue;
let u=Math.atan2(m.y-c.y,m.x-c.x),[g,h]=[Math.cos(u),Math.sin(u)],w=[-.5,0,.5].map(z=>s(l+z*e)).map(({x:z,y:K})=>(K-c.y)*
g-(z-c.x)*h),[b,x]=[Math.min(0,...w),Math.max(0,...w)];if(x-b>Yp*n)continue;let N=(b+x)/2,E=Ln((c.x+m.x)/2-h*N,(c.y+m.y)/
2+g*N,u,e,n),A=Math.abs(Math.atan2(h,Math.abs(g)));i.push({box:E,cost:Math.abs(l/r-.5)+Math.max(0,A-Xp)})}return i.sort(
(l,c)=>l.cost-c.cost).map(({box:l})=>l)}function ed(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>Et(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function nd(t,e,n){let o=[...D?.statements??[]].filter(E=>C.lines.has(E)&&xt(Js(C.lines.get(E)),n));if(o.length>Up)
return[];C.standing??=Qp(t*6),String(C.coursed)!==String(o)&&Object.assign(C,{coursed:o,courses:Zp(o,t)});let r=C.spots??=
new Map,s=new Map(o.map(E=>[E,Lt(y.get(E))])),i=[],a=(E,A)=>C.courses.some(E,z=>!A(z.of)&&so(E,z)),l=(E,A,{rows:z,long:K},ot)=>{
let G=`${z.length} ${A} ${E}`;return r.has(G)||r.set(G,td(C.lines.get(E),(K*A+ot)/2+2,A*.52*z.length,A)),r.get(G)??[]},c=(E,A,z,K)=>{
let{rows:ot}=z,G=ot.length>1||et(y.get(E)).symmetric?0:A*.75,lt=l(E,A,z,G).find(rt=>$e(n,rt)&&!i.some($t=>so(rt,$t))&&(rt.
free??=!C.standing.some(rt,$t=>so(rt,$t)))&&!a(rt,K));return lt&&{...lt,text:s.get(E),rows:ot,type:A,head:G,colour:lo(E),
ids:[]}},m=(E,A)=>s.get(E)===s.get(A)&&lo(E)===lo(A),u=E=>[y.get(E).subject,y.get(E).object],g=E=>A=>m(E,A)&&String(u(E))===
String(u(A)),h=E=>A=>m(E,A)&&u(E).some((z,K)=>z===u(A)[K]),w=E=>ao(C.lines.get(E))-Ot(s.get(E),"italic")*t,b=o.sort((E,A)=>w(
E)-w(A)),x=[...new Set([t,e])],N=[g,h].flatMap(E=>x.flatMap(A=>[0,1].map(z=>({lets:E,letters:A,way:z}))));for(let{lets:E,
letters:A,way:z}of N)for(let K of[...b]){let ot=ed(s.get(K))[z];if(!ot||!b.includes(K))continue;let G=c(K,A,ot,E(K));if(!G)
continue;let lt=rt=>C.courses.some(G,$t=>$t.of===rt&&so(G,$t));G.ids=b.filter(rt=>rt===K||g(K)(rt)||E(K)(rt)&&lt(rt)),b=
b.filter(rt=>!G.ids.includes(rt)),i.push(G)}return i}function ui(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(
1).match(/../g)??[]).map(n=>parseInt(n,16))}function nf(t){let[e,n,o]=ui(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/
1.055)**2.4);return .2126*e+.7152*n+.0722*o}function od(t){let[e,n]=[ui(t),ui(F.text)],o=nf(F.ground);for(let r=0;r<1;r+=
.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[nf(s),o].sort((l,c)=>l-
c);if((a+.05)/(i+.05)>=Kp)return s}return F.text}function of(t,e,n,o){C.words=nd(e,n,o);for(let r of C.words){t.save(),t.
translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.PI:r.turn),t.fillStyle=F.ground,t.globalAlpha=.92,
t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=od(r.colour),t.textAlign=
"center",t.textBaseline="middle",r.rows.forEach((i,a)=>{ae(t,i,(s?1:-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,
"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.moveTo(a,0);for(let l of[-1,1])t.lineTo(a-i*r.head*.8,l*
r.head*.36);t.closePath(),t.fill()}t.restore()}}var rd="http://www.w3.org/2000/svg";function nt(t,e={},...n){let o=document.createElementNS(rd,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?mt(s):s);return o.append(...n),o}function mt(t){return String(Math.
round(t*100)/100)}function fn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var rf={M:2,L:2,C:6},sd=100,Vt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},id={middle:.35,
top:.8,hanging:.8,bottom:-.2},ad={center:"middle",right:"end",end:"end"},Me=class{fillStyle=Vt.fillStyle;strokeStyle=Vt.
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
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+rf[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>sd&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+rf[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>mt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(io),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${mt(l)} ${mt(c)}`).join(" ")).join("");this.write(nt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return Yn(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),m=this.measureText(e).width*this.place.
scale,u=ad[this.textAlign]??null,g=-(u==="middle"?m/2:u?m:0),{turn:h}=this.place,w=Ln(c.x+(g+m/2)*Math.cos(h),c.y+(g+m/2)*
Math.sin(h),h,m/2,r*.8);this.write(nt("text",{x:c.x,y:c.y+r*(id[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:m,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":u,transform:h?`rotate(${mt(h*180/Math.PI)} ${mt(c.x)} ${mt(
c.y)})`:null},fn(e)),w)}write(e,n){if(!xt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?io(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=nt("g",{},nt("title",{},fn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var ld=3e3,cd=120,un=null,mi;function sf(t){if(t instanceof Me){fd(t);return}let e=Gt(),n=V();if(un!==null&&un.version===
Fe&&Math.abs(un.scale-n)<n*.001&&$e(un.part,e)||(clearTimeout(mi),q.printing||(mi=setTimeout(ud,cd))),un===null)return;let{
part:r,canvas:s}=un;t.save(),t.globalAlpha=D?te():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function af(){return[...T.statements].map(t=>y.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&S.names.has(e)&&S.names.
has(n))}function fd(t){let e=new An;for(let{subject:n,object:o}of af())e.moveTo(B.get(n).x,B.get(n).y),e.lineTo(B.get(o).
x,B.get(o).y);t.save(),t.globalAlpha=D?te():.4,t.strokeStyle=F.line,t.lineWidth=.7/V(),t.stroke(e),t.restore()}function ud(){
let t=Gt(.5),e=V(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=F.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:Fe},s=af(),i=0,a=()=>{if(r.version===Fe){o.beginPath();for(let l=Math.min(s.length,i+ld);i<
l;i+=1){let[c,m]=[B.get(s[i].subject),B.get(s[i].object)];Math.max(c.x,m.x)<t.left||Math.min(c.x,m.x)>t.right||Math.max(
c.y,m.y)<t.top||Math.min(c.y,m.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(m.x,m.y))}if(o.stroke(),i<s.length){mi=setTimeout(
a);return}un=r,gt()}};a()}function md(t,e){for(let[n,o]of C.names)o.lines&&!vr.has(n)&&xt(o,e)&&an(t,n)}function pd(t){let e=new Map;for(let[n,o]of C.
names){if(o.lines)continue;let{fill:r}=pt(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=D?te():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of C.names)o.lines&&!o.covers&&an(t,n);for(let n of S.groups.keys())Qs(t,n)}function dd(t){ee(),vr.clear(),bc(
t),tf(t),C.rest&&sf(t);for(let e of C.lines.keys())(!D||!D.statements.has(e))&&ni(t,e,!1)}function hd(t){il()?md(t,Gt()):
pd(t);for(let[r,s]of C.names)s.covers&&an(t,r);if(H.at!==null&&S.names.has(H.at)&&an(t,H.at),!D){C.words=[];return}for(let r of D.
statements)C.lines.has(r)&&ni(t,r,!0);for(let r of D.entities)an(t,r);let e=_t({x:3,y:3}),n=_t({x:j.clientWidth-3,y:j.clientHeight-
3}),o=Zt()/V();of(t,Math.max(M.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function lf(){fl({radiusOf:t=>Z.get(
Rt(t))?.radius??L.get(t).size,draw:(t,e)=>{let n=Rt(e);n===null?an(t,e):Qs(t,n)}}),Ct("beforeDrawing",dd),Ct("afterDrawi\
ng",hd)}function Be(t){I({open:[...d.open.filter(e=>e!==t),t]}),tt(p("groupOpened",{names:St(t)}))}function cf(t){let e=o=>o!==null&&
(dt.get(o)===t||dt.get(o)?.startsWith(`${t}.`)),n=d.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));I({open:n,...e(d.focus)||
e(d.path)?it:{}}),tt(pi())}function pi(){return p(S.groups.size===1?"oneGroup":"someGroups",{n:S.groups.size,names:Jo()})}var ff;function Kt(t){let e=ht.open?Y(".told",HTMLElement,ht):O("told");ht.open||tt(t),e.textContent=t,clearTimeout(ff),
ff=setTimeout(()=>{e.textContent=""},6e3)}var ht=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function Yt(t,e,n=[]){
ht.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>ht.close()},p("close")),f("span",{class:"told",role:"status"}))),ht.open||ht.showModal()}
function Ar(t,e,n=[],o=[]){let r=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);Yt(t,[...n,r],o),
r.select()}function uf(){ht.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(ht,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function mf(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function pf(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var di=3;function df(t){return t.length<2?t.join(""):p("listed",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}function gd(t){
let e=t.map(r=>y.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...k.modalities.map(({id:r,label:s})=>({n:n.filter(({
modality:i})=>i===r).length,words:v(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:p("someonesView")},{n:e.
filter(({denied:r})=>r).length,words:p("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}function gi(t,e){
return t===e?Qt(t,"oneStatement","someStatements"):p("statementsOf",{n:t,all:e})}function wd(t){let e=new Map;for(let r of t.
statements){let{subject:s,object:i}=y.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(a,(e.get(a)??0)+
1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>Q(r)).sort();return n>
1&&o.length<=di?p("mostOften",{names:df(o),n}):""}function yd(t){let e=t.map(n=>y.get(n).change);return k.changes.map(({
id:n,label:o})=>({n:e.filter(r=>r===n).length,words:v(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n})`)}function hf(t){
return t.charAt(0).toLowerCase()+t.slice(1)}function bd(t){return jt()?`${jt()}: ${hf(t)}`:t}function gf(t){let{focus:e,
path:n}=d,o=e!==null&&n!==null&&ft(),r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||y.get(c).subject===r||y.get(c).
object===r,i=t.statements.filter(s),a=gi(we(i).statements,we([...y.keys()].filter(s)).statements),l=o?p("takeBetween",{statements:a,
from:W(e),to:W(n)}):r!==null?p("takeAbout",{statements:a,name:W(r)}):[p("takeAll",{statements:a}),wd(t)].filter(Boolean).
join(", ");return bd(`${[l,df(k.changes.length?yd(i):gd(i))].filter(Boolean).join(": ")}.`)}function wf(){let t=O("lead");
return(t.querySelector(`.${$}`)??t).textContent??""}function hi(t){return t===null?void 0:ct.get(t).find(e=>y.get(e).subject===
t&&y.get(e).days?.time==="deadlineTime")}function xd(t,e,n){let o=e.map(u=>y.get(u)),[r]=o,s=o.some(({subject:u})=>u!==r.
subject)||r.object===n,i=[...new Set(o.map(u=>s?u.subject:u.object))],a=i.slice(0,di).map(u=>{if(u===null)return v(r.value);
let g=hi(u),h=g===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(g)}"]`);return g===void 0||!h?Q(u):`${Q(
u)} (${[h.firstChild?.textContent,Nt(g)].filter(Boolean).join("; ")})`}),l=i.length-di,c=s?r.object:r.subject,m=[...a,...l>
0?[p("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[Q(c)],Lt(r,s),m].join(" ")}function kd(t,e){let n=e.
some(o=>hi(y.get(o).object)||hi(y.get(o).subject));return[y.get(e[0]).denied,!n,/density-\d/.test(t.className),!t.closest(
".what")].map(Number).join("")}function yf(t,e){let o=[...t.querySelectorAll(".lane > .what > .trunk, .lane > .who > .tr\
unk")].flatMap(c=>{let u=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(g=>y.has(g));return u.length?
[{ids:u,rank:kd(c,u)}]:[]}).sort((c,m)=>c.rank<m.rank?-1:+(c.rank>m.rank))[0]?.ids??[],r=hf(t.querySelector(".lane .abse\
nt")?.textContent?.trim()??""),s=[...new Set(o.flatMap(c=>[v(y.get(c).said),Nt(c)]).filter(Boolean))].join("; "),i=p(k.sources.
length>1?"takeLaneSources":"takeLane",{name:Q(e)}),a=[o.length?xd(t,o,e):"",r].filter(Boolean).join("; "),l=a?`${i}${s&&
` (${s})`}: ${a}.`:`${Q(e)}.`;return jt()?`${jt()}: ${l}`:l}function bf(){return mo({...mn(),groups:new Set})}function mn(){return{names:new Set([...T.entities].filter(t=>!T.bare.has(
t))),drawn:new Set(S.names),groups:new Set(S.groups.keys()),statements:[...T.statements]}}function Ir(){return k.sources.
length?k.sources.length>3?p("sources",{n:k.sources.length}):k.sources.map(t=>yi(t)).join("; "):""}function yi(t){return[
v(t.title),v(t.age)&&`(${v(t.age)})`].filter(Boolean).join(" ")}function uo(){return location.protocol.startsWith("http")}
function xf(){return uo()?location.href:""}function Nn(){let{iri:t,version:e}=k.dataset;return[e&&p("version",{version:e}),
t].filter(Boolean).join(", ")}function wi(){let{focus:t,path:e,steps:n}=d;return t===null?"":e!==null&&ft()?p("partBetwe\
en",{from:W(t),to:W(e)}):!S.narrowed||!T.entities.has(t)?"":p(n===1?"partAround":"partFartherAround",{name:W(t),n:n??""})}
function vd(){return!D||S.narrowed?"":d.focus!==null?p("altFocus",{name:W(d.focus)}):d.lines.length?p("altLines",{statements:[
...D.statements].map(t=>oe(y.get(t))).join("; ")}):""}function mo(t){return[v(k.title),bi(t)].filter(Boolean).join(" \xB7 ")}
function bi(t){return[wi(),jr(),...k.notes.map(v),jt(),t.groups.size?p(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:Jo()}):"",p("shown",{names:t.names.size,allNames:L.size,...we(t.statements)}),Nn()&&`${p("dataset")}: ${Nn()}`,
xf()].filter(Boolean).join(" \xB7 ")}function Nr(t){return[jr(),...k.notes.map(v),jt(),gi(t,y.size),Nn()&&`${p("dataset")}\
: ${Nn()}`,xf()].filter(Boolean).join(" \xB7 ")}function jr(){return Ir()&&`${p("source")}: ${Ir()}`}function Md(t){return[
...t.groups].sort((e,n)=>S.groups.get(n).count-S.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function Cr(t){let{statements:e,
made:n}=we(t.statements),o=new Map;for(let s of t.statements){let{subject:i,object:a}=y.get(s);for(let l of new Set([i,a]))
t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${Q(
s)} (${i})`);return[p("altShown",{title:v(k.title),names:Qt(t.names.size,"oneName","someNames"),statements:Qt(e,"oneStat\
ement","someStatements"),made:n}),wi()&&p("altPart",{part:wi()}),vd(),t.groups.size?p("altGroups",{groups:Md(t).map(St).
join("; ")}):"",r.length?p("altMost",{names:r.join("; ")}):"",Ir()&&p("altSource",{source:Ir()}),jt()&&`${jt()}.`].filter(
Boolean).join(" ")}var Rr=16/2.54*72,jn=7,wt=10,$r=Math.floor(Xe*Rr/jn)-1;function ki(t){let e=new Set([...t.drawn].map(u=>L.get(u).class)),
o=k.families.flatMap(u=>u.classes.map(g=>g.id)).filter(u=>e.has(u)).map(u=>{let g=Jt.get(u)??Wn;return{text:v(g.label),draw:(h,w,b,x)=>kf(
h,g,!1,w,b,x)}});[...t.drawn].some(u=>L.get(u).envisaged)&&o.push({text:p("envisaged"),draw:(u,g,h,w)=>kf(u,Wn,!0,g,h,w)});
let r=t.statements.filter(u=>C.lines.has(u)).map(u=>y.get(u)),s=k.modalities.filter(({id:u})=>r.some(g=>!g.holder&&g.modality===
u)).map(({label:u,line:g})=>({text:v(u),wide:!0,draw:(h,w,b,x)=>xi(h,k.lines[g],!1,w,b,x)}));r.some(u=>u.holder)&&s.push(
{text:p("someonesView"),wide:!0,draw:(u,g,h,w)=>xi(u,k.lines.thin,!1,g,h,w)}),r.some(u=>u.denied)&&s.push({text:p("denie\
d"),wide:!0,draw:(u,g,h,w)=>xi(u,k.lines.solid,!0,g,h,w)});let i=new Set([...t.groups].flatMap(u=>[...S.groups.get(u).fills.
keys()])),a=k.families.map(({label:u,classes:[{id:g}]})=>({label:u,fill:(Jt.get(g)??Wn).fill})).filter(({fill:u})=>i.has(
u)).map(({label:u,fill:g})=>({text:v(u),draw:(h,w,b,x)=>Sd(h,g,w,b,x)})),l=new Set([...[...t.drawn].map(u=>L.get(u).change),
...r.map(u=>u.change)]),c=k.changes.filter(({id:u})=>u in $s&&l.has(u)).map(({id:u,label:g})=>({text:v(g),draw:(h,w,b,x)=>br(
h,u,w+x*.5,b,x*.42)}));return[{title:p("changes"),items:c},{title:p("kinds"),items:o},{title:p("groupRims"),items:a},{title:p(
"said"),items:s}].filter(({items:u})=>u.length)}function kf(t,e,n,o,r,s){let i=s*.44;ri(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?F.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Sd(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function xi(t,e,n,o,r,s){t.strokeStyle=
F.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
F.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function vf(t,e,n,o){
let r=[""],s=i=>Ot(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function Mf(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
F.text,(r,s,i="")=>{for(let a of vf(r,s,e-2*wt,i))ae(t,a,wt,o+s*.775,s,i),o+=s*1.55;return o}}function Sf(t,e,n,o){let r=Mf(
t,n,wt/2);return r(v(k.title),o*1.5,"600"),r(gf(e),o*1.15)}function Of(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,m="")=>(t.
textBaseline="middle",t.fillStyle=F.text,ae(t,l,c,i,r,m),c+Ot(l,m)*r);for(let{title:l,items:c}of ki(e)){let m=a(`${l}:`,
wt,"600")+r;for(let{text:u,wide:g,draw:h}of c){let w=r*(g?3:1.5);m+w+Ot(u)*r>n-wt&&m>wt&&(m=wt,i+=s),t.save(),h(t,m,i,r),
t.restore();let b=vf(u,r,n-2*wt-w);b.forEach((x,N)=>{N&&(i+=s),a(x,m+w)}),m+=w+Et(b)*r+r*1.2}i+=s}return i+=r*.2,Mf(t,n,
i-s/2)(bi(e),r)+wt/2}function vi(t){let e={printing:q.printing,at:H.at};q.printing=!0,H.at=null,rn();try{return t()}finally{q.printing=e.printing,
H.at=e.at,rn()}}function Od(){let t=new Me({left:0,top:0,right:j.clientWidth,bottom:j.clientHeight});return al(t),t}function Mi({
captioned:t=!0}={}){return vi(()=>Ed(t))}function Si({width:t,height:e,title:n,text:o,family:r},...s){return nt("svg",{viewBox:`\
0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:$,"font-family":r.replaceAll('"',"'"),"text-rendering":"geometricPrecisi\
on","aria-labelledby":"title description"},nt("title",{id:"title"},fn(n)),nt("desc",{id:"description"},fn(o)),nt("rect",
{width:t,height:e,fill:"#fff"}),...s)}function Ed(t){let e=Od(),n=mn(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
wt),i=Math.max(o.top,r.top-wt),a=Math.min(o.right,r.right+wt)-s,l=Math.min(o.bottom,r.bottom+wt)-i,c=Math.ceil(Math.max(
a,t?$r:0)),[m,u]=[0,1].map(()=>new Me({left:0,right:c,top:0,bottom:1/0})),g=Math.max(12,c*(jn+.5)/Rr),h=t?Math.ceil(Sf(m,
n,c,g)):0,w=Math.ceil(t?Of(u,n,c,h+l+wt,g):l),b=Cr(n),x=[...C.names.values(),...C.groups.values()].filter(A=>A.lines),N=x.
reduce((A,{type:z})=>Math.min(A,z),1/0)*V();return{root:Si({width:c,height:w,title:v(k.title),text:b,family:Bt.family},nt(
"clipPath",{id:"frame"},nt("rect",{x:s,y:i,width:a,height:l})),m.drawing,nt("g",{transform:`translate(${mt((c-a)/2-s)} ${mt(
h-i)})`},nt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[nt("path",{d:`M${wt} ${mt(h+l+wt/2)}H${c-wt}`,stroke:"#bbb"}),
u.drawing]:[]),width:c,height:w,top:i,seen:n,text:b,written:x.filter(A=>"id"in A).length,letters:N/c*Rr}}function ue(t){
return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function Td(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Ef(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Td(n.subarray(4,e.length+8))),n}function Ld(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,m])=>Ef("iTXt",a(`${c}\0\0\0${$}\0\0${m.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Ef("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var Ad=3,Tf=2;async function Cn({root:t,width:e,
height:n,text:o},r=Ad){let s=URL.createObjectURL(new Blob([ue(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=f("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return Ld(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:v(k.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function Id(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Se(t,e,n){
await Id(t,e)?Kt(n):Ar(p("copyByHand"),t)}async function Pr(t){let e=Cn(t,Tf);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),Kt(p("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});Yt(p("copyPng"),[f("p",{},p("copyPictureByHand")),n])}catch{Yt(p("copyPng"),[f("p",{},p("tooLarge"))])}}}function Nd(t){
return v(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function jd(t){let e=[v(t.said),v(t.when)].filter(Boolean).
join("; "),n=Nd(t),r=[(n&&(v(n.citation)||yi(n)))?.replace(/[.\s]+$/,""),v(t.where)].filter(Boolean).join(", ");return[oe(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${p("dataset")}\
: ${[v(k.title),Nn()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function Cd(t){let e=f("p",{lang:$},jd(y.get(
t)));return Se(e.textContent,e,p("copiedStatement"))}function Lf(t){return f("button",{type:"button",class:"copy",onclick:()=>Cd(
t)},p("copyWithSource"))}function Rd(){return Mn().filter(t=>T.statements.has(t))}function Af(){let t=k.variants.includes(
"plain")?3:void 0,e=d.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>p(r));return e&&o.splice(5,0,jt()),[[...o.slice(0,t),...n?[p("changes")]:[]],
...Rd().map(r=>{let s=y.get(r);return[...[W(s.subject),v(et(s).label),s.object===null?v(s.value):W(s.object),v(s.said),v(
s.when),...e?[Nt(r)]:[],s.quote,yt(s)].slice(0,t),...n?[xl(s)]:[]]})].map(r=>r.map(mf))}function If(){let[t,...e]=Af(),n=(s,i)=>f(
"tr",{},s.map(a=>f(i,pf(a),a))),o=f("div",{lang:$},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(s=>n(s,"td")))),f("p",{},bf())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Se(r,o,Qt(e.length,"copiedOneRow","copiedRows"))}function Nf(){let t=$==="nl"?";":",",e=Af().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function We(t,e=W(t)){return L.has(t)?f("button",{type:"button",class:"name",onclick:()=>I({focus:t,lines:[]})},e):f("b",
{},t)}function $d(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),f("m\
ark",{},o)),n=n.slice(r+o.length))}return f("blockquote",{lang:t.language},e,n)}function Oi(t,...e){let n=y.get(t),o=f("\
div",{class:"said"},f(n.denied?"b":"span",{},v(n.said)));for(let s of[v(n.when),Nt(t),yt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",T.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",
{class:r,"data-statement":t},e,o,Sn(n),$d(n),Lf(t))}function Ei(t,e){return t.object===null?f("b",{},v(t.value)):We(t.subject===
e?t.object:t.subject)}function jf(t,e){return f("div",{class:"statement"},Ei(t,e),f("div",{class:"said"},v(t.why)),t.premises.
map(n=>{let o=y.get(n);return f("div",{class:"said"},`${p("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${v(o.said)}\
 \xB7 ${yt(o)}`)}))}function me(t){return f("h2",{tabindex:"-1"},t)}function pn(t,e=null){let n=y.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?f("b",{},v(n.value)):We(o?n.subject:n.object);return Oi(t,We(o?e:n.subject),f(
"div",{},Lt(n,o)),r)}function po(t){return f("ul",{class:"choice"},t.map(e=>{let n=y.get(e),o=[W(n.subject),Lt(n),n.object===
null?v(n.value):W(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>I({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},v(n.said)),yt(n)&&` \xB7 ${yt(n)}`))}))}var Br=50,De={ids:[],until:Br};function Li({one:t,other:e}){I({...it,between:[t,e]})}function Pd(t){let e=Rt(t);return e===
null?We(t):f("button",{type:"button",class:"name",onclick:()=>Be(e)},f("span",{class:"unseen"},`${p("openGroup")}: `),St(
e))}function Bd(t){let e=new Map;for(let n of t){let o=Lt(y.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Cf(){let t=no();De.ids!==t&&(De={ids:t,until:Br});let e=t.slice(0,De.until);return[me(fr()),
f("p",{class:"hint"},p("endsOf")),f("ul",{class:"counted"},(d.between??[]).map(n=>{let o=S.groups.get(Rt(n));return f("l\
i",{},Pd(n)," ",o?f("span",{class:"count"},p("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},p("\
noneBetween")),t.length?f("h3",{},p("relationsTitle")):null,f("ul",{class:"counted"},Bd(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},p("statementsOf")):null,po(e),e.length<t.length?f("p",{class:"\
more"},p("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:Wd},p("moreRows",{n:Math.min(Br,t.
length-e.length)}))):null]}function Wd(){let t=De.until;De.until+=Br,ke(),R("#chosen .choice button")[t].focus(),tt(p("p\
artListed",{n:Math.min(De.until,De.ids.length),all:De.ids.length}))}var Ti=new Set;function Rf(t){let e=fo.get(ut(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:Ti.has(t)?"":null},f("summary",
{},p("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${wr(t)}`)),n),r=()=>{if(!o.open){Ti.delete(t);return}Ti.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===ut(t)?s.other:s.one,a=Rt(i),l=a===null?W(i):St(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>Li(s)},l)," ",f("span",{class:"count"},p(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function Rn(){for(let t of R("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===at()));
O("arrange-again").hidden=!bt.size}function Oe(t){let e=V(),n=!P.byFinger&&kr(t,e,Ic).length>0,o=$c(t,n?0:void 0),r=o===null?xc(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=P.byFinger?zd(t):{name:o,group:r,lines:kr(t,e)},{bundle:i,distance:a}=s.
name===null?ef(t,P.byFinger?sn:xr,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<Pe(C.lines.get(s.lines[0]),
t,sn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Wr(t){let e=j.getBoundingClientRect();return _t({x:t.clientX-
e.left,y:t.clientY-e.top})}function Dd(t,e){let n={name:null,distance:1/0};for(let[o,r]of C.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function zd(t){let e=sn/V(),{name:n,distance:o}=Dd(t,e),r=kr(t,xr/e),s=r.length?Pe(C.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var ho={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Fd=20;function Ai(t,e){bt.set(t,e),B.set(t,e),
zt(),ce(),gt()}function $f(t,e){let n=B.get(t);P.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Ii(){let{name:t,went:e}=P.
dragged;return P.dragged=null,Rn(),gt(),e&&tt(p("namePlaced",{name:W(t)})),e}function Pf(){Ct("dragStart",({pointer:t})=>{
if(P.byFinger)return;let{name:e}=Oe(t.canvas);e!==null&&($f(e,t.canvas),to(!1))}),document.addEventListener("pointermove",
t=>{if(!P.dragged||!t.isPrimary)return;let e=Wr(t);P.dragged.went=!0,Ai(P.dragged.name,{x:Math.round(e.x+P.dragged.x),y:Math.
round(e.y+P.dragged.y)})}),Ct("dragEnd",()=>{P.byFinger||(U.whole=!1,P.dragged&&(Ii(),to(!0)))}),qe.push(()=>{d.focus!==
P.placing&&(P.placing=null)})}function Bf({event:t,pointer:e}){if(!P.byFinger||t.type!=="press")return!1;let{name:n}=Oe(
e.canvas);return n===null||P.placing!==null?(P.rested=e,!0):($f(n,e.canvas),gt(),!0)}function Wf(t){P.placing=P.placing===
t?null:t,ke(),(P.placing===null||!st())&&document.getElementById("move-name")?.focus({preventScroll:!0}),P.placing!==null&&
(st()&&It(null),Kt(p("pickPlace",{name:Q(t)})))}function Df({pointer:t}){if(P.placing===null)return!1;let e=P.placing;return P.
placing=null,B.has(e)?(Ai(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),Rn(),ke(),Kt(p("namePlaced",{name:Q(e)})),
!0):!1}function zf(t,e){let[n,o]=ho[e],{x:r,y:s}=B.get(t),i=Fd/V();Ai(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),Rn(),
Or(t),tt(p("nameMoved",{name:W(t),where:p("sides").split(", ")[Object.keys(ho).indexOf(e)]}))}var Hd=2;function Ff(){Ct("click",t=>{if(Bf(t)||Df(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=Oe(e.canvas);
if(o!==null){Be(o);return}if(s!==null){if(String(d.between)===String([s.one,s.other]))return;P.clicked=!0,Li(s);return}if(n===
null&&!r.length){xe()&&I(it);return}n===d.focus&&r.join(" ")===d.lines.join(" ")||(P.clicked=!0,I({focus:n,lines:r}))}),
j.addEventListener("mousemove",t=>{if(P.dragged)return;let{name:e,group:n,lines:o,bundle:r}=Oe(Wr(t));j.title=e!==null&&
Q(e)!==W(e)?W(e):"",j.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),Ct("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=Oe(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,V()*
Hd),i=V()/s,{x:a,y:l}=Ne();U.whole=!1,cn({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var qd=9,ze=new Map,Hf=0;function _d(t){let e=Gt(),n=V(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
ve.top)}function Gd(t,e){let n=e;if(ze.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),_d(e)),a=i-e+Hf,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,m=Math.abs(a-c)>=1;n=m?e+c:i,Hf=m?0:a-c}if(!t&&!n)return;U.whole=
!1,U.asOpened=!1;let o=V(),{x:r,y:s}=Ne();je({position:{x:r-t/o,y:s-n/o},animation:!1})}function qf(){j.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==P.byFinger&&to(!e),P.byFinger=e,e&&ze.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),j.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(P.byFinger=!1);let e=ze.get(t.
pointerId);if(!e||P.dragged||(e.moves||=ze.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>qd,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Gd(n/ze.size,o/ze.size)});
for(let t of["pointerup","pointercancel"])j.addEventListener(t,e=>{let n=ze.get(e.pointerId);if(!ze.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?P.rested:null;if(P.rested=null,o&&cl(o),!P.dragged)return;let{name:r}=P.dragged;Ii()||
t==="pointercancel"||(P.clicked=!0,I({focus:r,lines:[]}))});j.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),j.addEventListener(
"contextmenu",t=>{P.byFinger&&t.preventDefault()})}function Ud(t,[e,n]){let o=B.get(t),r=L.has(t)?_o(t):new Map,s=at()==="columns"&&!ft(),i=null;for(let[a,l]of B){let[c,m]=[
l.x-o.x,l.y-o.y],u=c*e+m*n,g=Math.abs(c*n)+Math.abs(m*e);if(a===t||u<1||(s?n&&g>1:g>u))continue;let h=[n&&s||r.has(a)?0:
1,u+2*g];i&&(h[0]-i.distance[0]||h[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:h})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function _f(){if(B.has(H.at))return H.at;if(B.has(d.focus))return d.focus;let t=Ie(
1).find(n=>B.has(n)),[e]=[...S.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?ut(e[0]):[...B.
keys()][0]??null)}function Uf(){return H.at!==null&&H.at.startsWith("group ")?H.at.slice(6):null}function Vd({name:t,by:e,
across:n}){let o=ct.get(t).filter(s=>T.statements.has(s)).length,r=e===null?null:y.get(e);return[r&&Lt(r,r.object!==t),!r&&
n&&p("notLinked"),W(t),v(pt(t).label),p(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Gf(t){
H.at=t.name,H.by=t.by;let e=Uf();tt(e===null?Vd(t):wr(e)),Or(t.name),gt()}function Vf(){j.addEventListener("focus",()=>{
if(!j.matches(":focus-visible"))return;let t=_f();t!==null&&Gf({name:t,by:null})}),j.addEventListener("blur",()=>{H.at=null,
gt()}),j.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in ho){t.preventDefault();let e=_f();
if(H.at=e,e===null)return;let n=t.key;if(t.shiftKey&&L.has(e)){zf(e,n);return}let o=Ud(e,ho[n]);o?Gf(o):tt(p("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),H.at===null)return;let e=Uf();e!==null?Be(e):H.at===d.focus?hl():I({focus:H.
at,lines:[]})}else t.key==="l"&&ie(t)&&(H.by===null?tt(p("noLine")):I({focus:null,lines:[H.by]}))})}function Dr(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...R("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function Jf(){let t=R("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>I({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));O("arrange-again").addEventListener("click",()=>{bt.clear(),Ni(),fe(),j.focus({preventScroll:!0}),
tt(p("arrangedAgain"))})}function Kf(t){t.preventDefault(),_()==="lanes"&&I({view:"statements"}),X.open=!0,X.scrollIntoView(),
Y("summary",HTMLElement,X).focus({preventScroll:!0})}function go(){let t=Y("main").getBoundingClientRect().top+scrollY,e=Y(
"summary",HTMLElement,X).getBoundingClientRect().height+1,n=o=>Y(o).getBoundingClientRect().width;for(let[o,r]of Object.
entries({above:t,below:e,zoom:n("#zoom"),take:n("#take > button")}))document.documentElement.style.setProperty(`--${o}`,
`${r}px`)}function Yf(t,e){let n=O(t);It(t),n.setAttribute("data-open",""),n.scrollTop=0,R(e,HTMLElement,n).find(o=>o.getClientRects().
length)?.focus()}function Xf(){Dr(O("more-menu"),O("more-button"),O("more-list"));for(let t of R("[data-sheet]"))t.addEventListener(
"click",()=>{let e=t.getAttribute("aria-expanded")!=="true";st()?It(e?t.dataset.sheet??null:null):(t.setAttribute("aria-\
expanded",String(e)),O(t.dataset.sheet??"").toggleAttribute("data-open",e)),O(t.dataset.sheet??"").scrollTop=0});for(let t of R(
"[data-shut]"))t.addEventListener("click",()=>nn(()=>{It(null),O(t.dataset.shut??"").removeAttribute("data-open")}));O("\
to-filters").addEventListener("click",()=>Yf("legend","input, select")),O("to-reading").addEventListener("click",()=>{I(
it),Yf("details","#reading h2")}),O("to-list").addEventListener("click",Kf),O("skip-to-list").addEventListener("click",Kf),
O("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),I({view:"names"}),j.focus()}),Y("summary",HTMLElement,
X).addEventListener("click",t=>{_()==="statements"&&t.preventDefault()}),X.addEventListener("toggle",()=>{q.parts||_()!==
"names"||(X.open!==d.list&&Io({list:X.open}),X.open&&requestAnimationFrame(()=>X.scrollIntoView({block:"nearest"})))}),X.
addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');e&&(t.preventDefault(),I({focus:new URLSearchParams(
e.hash.slice(1)).get("focus"),lines:[]}),gn(),_()==="names"&&scrollTo(0,0))});for(let t of R("#languages button"))t.addEventListener(
"click",()=>I({language:t.dataset.to}));for(let t of R("[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="\
fit"?ci():Er(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{if(t.key==="Escape"){let e=!xe()&&
!(st()&&document.querySelector("aside[data-open]"));nn(()=>{It(null),I(e?{...it,open:[]}:it)}),pl();return}ie(t)&&(t.key===
"/"&&(t.preventDefault(),O("query").focus()),_()==="names"&&((t.key==="+"||t.key==="=")&&Er(1.35),t.key==="-"&&Er(1/1.35),
t.key==="0"&&ci()))})}function Qf(){addEventListener("resize",go),go();let t=new ResizeObserver(go);for(let e of[Y("head\
er"),Y("summary",HTMLElement,X),Y("#take > button")])t.observe(e)}function Zf(){O("group-list").replaceChildren(...S.groups.size?[f("p",{},p("readGroups")),In.every(o=>o.drawn)?"":f("p",
{},p("strongestDrawn")),f("h3",{},p("groupsTitle")),Kd()]:[]);let t=O("groups");if(t.hidden=!Z.size||at()!=="overview"||
!S.groups.size&&!S.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.
group,n=[...S.opened].filter(o=>!Z.get(o).names.length||T.entities.size).sort();t.replaceChildren(f("p",{},pi()),...n.map(
o=>f("button",{type:"button","data-group":o,title:p("closeGroup"),onclick:()=>cf(o)},f("span",{"aria-hidden":"true"},"\xD7"),
" ",f("span",{class:"unseen"},`${p("closeGroup")}: `),St(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??j).focus(
{preventScroll:!0})}function Kd(){let t=[...S.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return f("ul",
{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",onclick:()=>Be(e)},St(e))," ",f("span",{class:"\
count"},String(n)),Rf(e))))}function Yd(){if(d.between===null||!d.between.every(i=>B.has(i)))return;let t=d.between.map(i=>B.get(i));if(t.every(qc))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/V(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];fi({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var ji="",tu="",Ci=new Set;function eu(t){ac(),Qc(),ce(),Rn(),Zf(),
zt();let e=S.narrowed?`${d.focus} ${d.path} ${d.steps}`:ro()?[...S.names].sort().join(" "):"",n=`${at()} ${e}`;ji!==n||U.
asOpened&&tu!==$?(fe(),!ji&&d.open.length&&ii(d.open[d.open.length-1])):(d.focus===null||!t)&&Jd(),d.focus!==null&&t&&!S.
narrowed&&Kc(d.focus),st()&&(P.clicked||t&&d.lines.length)&&Jc(d.focus),d.between!==null&&t&&Yd(),ji=n,tu=$,Ci=new Set(S.
opened),gt()}function Jd(){let t=d.open[d.open.length-1],e=d.open.some(o=>S.opened.has(o)&&!Ci.has(o)),n=[...Ci].some(o=>!S.
opened.has(o));n&&!S.opened.size?fe():t!==void 0&&(e||n)&&ii(t)}var Ri=!1;function Xd(){lf(),Ff(),Yc(),qf(),Pf(),Vf();for(let t of R("[tabindex]",HTMLElement,j))t.tabIndex=-1}function nu(t){
let e=Ri;Ri=_()==="names",Ri&&(Qo()||Xd(),e||(go(),ll()),eu(t),!e&&U.whole&&fe())}function ou(){Ns(),Qo()&&(U.asOpened?fe():
U.whole?ln():Ce(),ce(),zt(),gt())}function ru(){rn(),Qo()&&gt()}var $i=[],zr="";function Ni({moved:t=!1}={}){zt(),Cl(),ke(),Wa();for(let e of $i)e.classList.remove("chosen");$i=D?[...D.
statements].flatMap(e=>vt.get(e)??[]):[];for(let e of $i)e.classList.add("chosen");nu(t)}function Qd(t){let e=t?null:T;t||
qo(),Wl(e)}function Zd(){if(d.between!==null)return fr();let t=D?.statements.size??0;return p(t===1?"chosenOne":"chosen",
{name:d.focus!==null?W(d.focus):p("statement"),n:t})}function Pi(t){(d.language!==$||!t)&&(na(d.language),ql(),za(),Za());
let e=t??{focus:null,lines:[],between:null},n=d.focus!==e.focus||d.lines.join(" ")!==e.lines.join(" ")||String(d.between)!==
String(e.between),o=xe();Qd(!t),Da(),Ya(t),wl(),Dl(),Bl();let r=d.list||_()==="statements";if(X.open!==r&&!q.parts&&(X.open=
r),n&&It(o?"details":null),n&&o&&st()&&_()==="names"&&O("picture").scrollIntoView(),Ni({moved:n&&!P.clicked}),ja(),Ga(),
La(n||!t),!n){t&&Je()!==zr&&tt(Je()),zr=Je();return}zr=Je(),O("details").scrollTop=0,o&&!P.clicked&&Cs(),tt(o?Zd():zr),P.
clicked=!1}function Mt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var wo=null;function Fr(){if(wo!==null)return wo;wo=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of L){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&wo.push({id:t,name:i,folded:` ${Mt(i)} `})}return wo}
function su(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function Bi(t){let e=Mt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Fr()){if(!e.every(i=>r.folded.includes(i)))continue;let s=su(r.folded,e)+(r.name===W(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Jt){let i=Math.max(...Object.values(
s).map(a=>su(` ${Mt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?L:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:W(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||L.get(s.id).count-L.get(r.
id).count||(r.id<s.id?-1:1))}var Hr=12;function yo(t){return Bi(t).slice(0,Hr)}var iu=2,au=null;function uu(){return au??=
k.topics.map(t=>{let e=t.relations.flatMap(o=>[Xt.get(o).label,Xt.get(o).inverse]),n=[t.label,...e].flatMap(({nl:o,en:r})=>[
o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${Mt(o)} `))]}}),au}function Wi(t){let e=Mt(t).split("\
 ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?iu:Number(e.every(r=>o.includes(` ${r}`)));
return uu().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>0).sort((o,r)=>r.score-o.
score).map(o=>({topic:o.topic,isWhole:o.score===iu}))}function bo({relations:t,modality:e}){return[...y].filter(([,n])=>e===
void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var mu=6,th=5,lu=null;function pu(t){let e=Mt(t).
split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));lu??=[...y].
flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${Mt(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of lu){if(o.length===th)break;
n(s)&&o.push({statement:r})}return o}function eh(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&
t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-
o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}var nh=5,cu=null;
function fu(){return cu??=new Set([...Fr().map(({folded:t})=>t),...uu().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(
" "))),cu}function du(t){let e=Mt(t).split(" ").filter(Boolean).map(o=>o.length<nh||[...fu()].some(r=>r.includes(o))?[o]:
[...fu()].filter(r=>eh(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).map(
o=>o.join(" ")).find(o=>yo(o).length||Wi(o).length)??null}var Di=4;function oh({weakest:t}){let e=t.keys[0];return be(e)===0?f("p",{},p("noWeakLink")):f("p",{},p("weakestLink"),"\
 ",f("b",{},v(y.get(e).said)),` (${Q(t.from)} \u2013 ${Q(t.to)})`)}function rh(t,e,n){return[n>1?f("h3",{},p("pathNumber",
{n:e+1,all:n})):null,f("div",{class:"weakest"},oh(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>f("li",{},r.
map(s=>pn(s,o)))))]}function hu(){let[t,e]=[d.focus,d.path],n=me(p("pathTitle",{from:Q(t),to:Q(e)})),o=f("p",{class:"exp\
lore"},f("button",{type:"button",onclick:()=>I({path:null,through:!1})},p("pathOff"))),r=ft();if(d.path===d.focus)return[
n,f("p",{},p("pathToItself")),o];if(!r){let{otherwise:l}=On();return[n,f("p",{class:"none"},p(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>I({through:!0,structural:Pt.get("structural").read(
[])})},p("throughStructural"))):null,T.statements.size<y.size?f("p",{class:"absent"},p("onlyWithinShown")):null,o]}let s=Nl(),
i=jl(),a=r.layers.length-1;return[n,f("p",{},[p(a===1?"oneStep":"someSteps",{n:a}),i>1?p("asManyPaths",{n:i}):null,d.through?
p("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Di).map((l,c)=>rh(l,c,Math.min(i,s.length))),i>Di?f("p",
{class:"absent"},p("morePaths",{n:i-Di})):null]}function gu(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(d.steps===e),"aria-label":p(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>I({steps:d.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":p("nearby")},f("span",{},p("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String(P.picking),onclick:()=>sh(
!P.picking)},p("pathTo")),_()==="names"&&B.has(d.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String(P.
placing===d.focus),onclick:()=>Wf(d.focus)},p("moveName")):null,_()==="names"?null:f("button",{type:"button",onclick:()=>I(
{view:"names"})},p("inNetwork")),_()!=="lanes"&&To(d.focus)?f("button",{type:"button",onclick:()=>I(Le("overview"))},p("\
inLanes")):null,P.picking?f("p",{class:"hint",role:"status"},p("pickOther")):null)}function sh(t){if(P.picking=t,ke(),!t){
document.getElementById("path-to")?.focus();return}st()&&It(null),O("query").focus(),tt(p("pickOther"))}function wu(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!ie(t))return;let e=d.focus??(T.entities.has(H.at)?H.at:null);e!==null&&I(
{focus:e,lines:[],steps:d.steps===null||e!==d.focus?1:null})})}var ih=40;function yu({modality:t}){return t===void 0?p("foundRelation"):p("said")}function xo({missing:t=[],hubs:e=0}){
return t.length?t.length===e?p(e===1?"absentOfOne":"absentOfAll",{n:e}):p("absentOf",{n:t.length,all:e,names:t.map(W).join(
"; ")}):""}function zi(t){let e=new Set(t);return k.topics.find(n=>{let o=bo(n);return o.length===e.size&&o.every(r=>e.has(
r))})}function ah(t){let e=bo(t),n=_();if(!e.length){At&&I({...it,...Le("unsure")}),Kt(`${v(t.label)}: ${xo(t)||p("nowhe\
reSaid")}`);return}let o=e.some(i=>y.get(i).isLink);if(e.length<=ih&&(n==="lanes"||n==="names"&&!o)){I({...it,...n==="la\
nes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{relation:new Set(t.relations)}:{modality:new Set(
[t.modality])},s=t.relations.some(i=>Xt.get(i).structural);I({...it,view:n==="lanes"?"statements":n,...r,...s?{structural:!0}:
{}})}function bu({id:t,topic:e,statement:n}){let o=_()==="lanes"&&!(t!==void 0&&To(t,dn(ge())))?{question:"overview"}:{};
e!==void 0?ah(e):n!==void 0?I({...o,focus:null,lines:[n]}):I({...o,focus:t??null,lines:[]})}function xu(t){if(d.theme===null||!Wo(d.theme).has(t)||Wo(d.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===d.theme).flatMap(({subject:n,premises:o})=>o.map(r=>y.get(r)).filter(r=>r.object===n).map(r=>W(r.subject))));
return f("p",{class:"absent"},p("throughList",{theme:W(d.theme),list:[...e].join("; ")}))}function qr(){let{names:t,lines:e}=cs(
d);if(e.length?e.some(s=>T.statements.has(s)):t.every(s=>T.entities.has(s)))return null;let o=_n(d,t,e).map(({part:s})=>p(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=fs(d,t,e);return d.date!==null&&e.some(s=>T.aside.has(s))&&(o.push(p("h\
iddenByDate",{date:Ke(d.date)})),r.date=null),o.length?f("p",{class:"not-shown"},p("notShown",{reasons:o.join("; ")})," ",
f("button",{type:"button",onclick:()=>I(r)},p("showAllTheSame"))):null}function lh(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=et(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:Lt(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of ct.get(t))!e.has(r)&&(T.statements.has(r)||T.aside.has(r))&&o({key:r,statement:y.get(
r)});for(let r of T.inferred)et(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort(
(r,s)=>r.order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function ch(t){let n=/^https?:\/\//i.test(t.
iri)?f("a",{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",
{},n,` (${p(t.match)})`)}function fh(t){let e=L.get(t),n=new Set([Mt(v(e.label))]),o=[];for(let s of[v(e.short),...e.alternative[$]||
[],...e.hidden])s&&!n.has(Mt(s))&&(n.add(Mt(s)),o.push(s));let r=f("dl");return o.length&&r.append(f("dt",{},p("otherNam\
es")),...o.map(s=>f("dd",{},s))),v(e.note)&&r.append(f("dt",{},p("note")),f("dd",{},v(e.note))),e.identifiers.length&&r.
append(f("dt",{},p("identifiers")),...e.identifiers.map(ch)),r.childNodes.length?r:null}function uh(t){let e=y.get(t),n=p(
"deadlineOf",{name:v(L.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},We(e.subject,n),": ",p(o?"byDay":"inPeriod",{value:v(e.value)}),` (${v(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function mh(t){let e=L.get(t),n=Fn.name===t&&_()==="lanes"?Fn.ids:[],o=lh(t,new Set(n)),r=ct.
get(t).filter(s=>!T.statements.has(s)&&!T.aside.has(s)).length;return[me(W(t)),f("p",{class:"kind"},Lo(pt(t),e.envisaged),
v(pt(t).label)),Sn(e),qr(),xu(t),gu(),e.envisaged?f("p",{class:"envisaged"},p("onlyEnvisaged")):null,n.map(s=>pn(s)),fh(
t),o.length||r?null:f("p",{class:"absent"},p("noStatements")),o.map(s=>[f("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
Oi(i,Ei(a,t)):jf(a,t))]),(e.deadlines||[]).map(uh),e.onlyOfParts?f("p",{class:"absent"},p("onlyOfParts")):null,r>0?f("p",
{class:"absent"},p(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.notStated?f("p",{class:"absent"},v(e.notStated)):null]}function ph(t){
let e=y.get(t),n=[e.subject,e.object],o=(ct.get(e.subject)||[]).filter(r=>{let s=y.get(r);return r!==t&&T.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
me(p("statement")),qr(),pn(t),o.length?f("h3",{},p("statementsBetween")):null,o.map(r=>pn(r))]}function ku(t){let e=zi(t),
n=e?xo(e):"";return[me(e?v(e.label):Qt(t.length,"oneStatement","someStatements")),qr(),t.map(o=>pn(o)),n?f("p",{class:"a\
bsent"},n):null]}function dh(t){let e=ka(t);return e!==null?[me(e),po(t)]:_()!=="names"?ku(t):[me(p("statementsHere",{n:t.
length})),f("p",{class:"hint"},p("chooseOne")),po(t)]}function hh(){return d.focus!==null?d.path!==null?hu():mh(d.focus):
d.between!==null?Cf():d.lines.length>1?dh(d.lines):(_()==="names"?void 0:zi(d.lines))?.missing?ku(d.lines):ph(d.lines[0])}
function vu(){let t=O("chosen"),e=O("reading"),n=xe();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":p("clear"),title:`${p("clear")} (Esc)`,onclick:()=>I(it)},"\xD7");if(t.replaceChildren(...n?[o,...hh().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",at()!=="columns");
let r=bs(),s=Ie(5,r).filter(i=>r(i)>0);O("most").replaceChildren(...s.length?[f("h3",{},p("mostNamed")),f("ul",{},s.map(
i=>f("li",{},We(i)," ",f("span",{class:"count"},String(r(i))))))]:[])}var gh=[["/","keySearch"],...At?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["+ \u2212",
"keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function Mu(){let t=f("input",{type:"checkbox",id:"single-k\
eys"});t.checked=d.keys,t.addEventListener("change",()=>I({keys:t.checked}));let e=[f("dl",{class:"keys"},gh.map(([r,s])=>f(
"div",{},f("dt",{},r.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},p(s))))),f("label",{class:"switch"},
t,f("span",{},p("singleKeys")))],n=f("p",{},p("helpPointer")),o=matchMedia("(pointer: coarse)").matches;Yt(p("help"),o?[
n,...e]:[...e,n]),o&&(ht.scrollTop=0)}function Su(){O("help").addEventListener("click",Mu),document.addEventListener("ke\
ydown",t=>{t.key!=="?"||!ie(t)||(t.preventDefault(),Mu())})}var wh=2,Ou=5;function Eu(t){let e=Wi(t),n=yo(t),o=n.length<mu,r=e.filter(({isWhole:a})=>a).slice(0,Ou),s=e.filter(({isWhole:a})=>!a).
slice(0,o?Ou:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o?pu(t):[]]}function Tu(){let t=O("q\
uery",HTMLInputElement),e=O("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute(
"aria-activedescendant"),o=-1},s=h=>{o=h;let w=R("[id]",HTMLElement,e);w.forEach((b,x)=>b.setAttribute("aria-selected",String(
x===h))),!(h<0)&&(t.setAttribute("aria-activedescendant",w[h].id),w[h].scrollIntoView({block:"nearest"}))},i=h=>{r(),t.value=
"",bu(h)},a=h=>f("li",{class:"none",role:"option","aria-disabled":"true"},h),l=({topic:h,statement:w})=>{if(h!==void 0){
let N=bo(h),E=[yu(h),N.length?Qt(N.length,"oneStatement","someStatements"):"",xo(h)];return[f("span",{},v(h.label),f("sp\
an",{class:"hint"},E.filter(Boolean).join(", ")),N.slice(0,wh).map(c))]}let b=y.get(w),x=[p("foundQuote"),yt(b)].filter(
Boolean).join(", ");return[f("span",{},f("q",{lang:b.language},b.quote),f("span",{class:"hint"},x))]},c=h=>{let w=y.get(
h),b=w.object===null?v(w.value):W(w.object);return f("span",{class:"hint"},`${W(w.subject)}: `,f("b",{},b),` (${v(w.said)}\
) `,w.quote?f("q",{lang:w.language},w.quote):"")},m=(h,w="")=>{let b=W(h)===w||` ${Mt(W(h))}`.endsWith(` ${Mt(w)}`),x=f(
"span",{class:"hint"},v(pt(h).label),b?"":` \xB7 ${p("alsoWritten",{name:w})}`);return[Lo(pt(h),L.get(h).envisaged),f("s\
pan",{},W(h),x)]},u=()=>{let h=Bi(t.value);n=Eu(t.value);let w=n.length?null:du(t.value);if(w!==null&&(n=Eu(w)),e.replaceChildren(
...n.map((x,N)=>{let E=f("li",{role:"option",id:`result-${N}`,"aria-selected":"false"},x.id===void 0?l(x):m(x.id,x.name));
return E.addEventListener("mousedown",A=>{A.preventDefault(),i(x)}),E})),!Mt(t.value)){r();return}n.length||e.append(a(p(
"noResults"))),h.length>Hr&&e.append(a(p("moreFound",{n:Hr,all:h.length}))),w!==null&&e.prepend(a(p("didYouMean")));let b=n.
length===1?p("oneResult"):n.length?p("results",{n:Math.max(h.length,n.length)}):p("noResults");tt(w===null?b:`${p("didYo\
uMean")} ${n.map(({id:x="",topic:N})=>N?v(N.label):W(x)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
g(),n.length?s(0):o=-1},g=()=>{if(e.hidden)return;let h=window.visualViewport;if(!h)return;let w=h.offsetTop+h.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let h of["resize","sc\
roll"])window.visualViewport?.addEventListener(h,g);t.addEventListener("input",u),t.addEventListener("focus",()=>{Fr(),t.
value&&u()}),t.addEventListener("blur",r),t.addEventListener("keydown",h=>{h.key==="ArrowDown"||h.key==="ArrowUp"?(h.preventDefault(),
e.hidden&&u(),n.length&&s((o+(h.key==="ArrowDown"?1:-1)+n.length)%n.length)):h.key==="Enter"?(h.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):h.key==="Escape"&&(t.value||!e.hidden)&&(h.stopPropagation(),h.preventDefault(),t.value="",r())}),O("sear\
ch").addEventListener("submit",h=>h.preventDefault())}function Lu(){J("change",_e(k.changes.map(t=>t.id))),qn.push(_r),Ht.push({on:()=>d.change!==null,name:t=>d.change===null||
_r.name(d.change,t),statement:t=>d.change===null||_r.statement(d.change,t)})}var _r={part:"change",name:(t,e)=>t.has(L.get(
e).change||"unchanged")||ct.get(e).some(n=>_r.statement(t,n)),statement:(t,e)=>t.has(y.get(e).change||"unchanged"),loosen:()=>null};function Au(){J("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function Iu(){ma(),sa(),wa(),ba(),$a(),Ol(),Lu(),bl(),Va(),Ll(),Au(),da()}var yh=3;function bh(t){return Ft.find(e=>e.dataset.track===t)}function $n(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen"))n.remove();for(let n of e.querySelectorAll(".nl, .en"))n.classList.contains($)||n.remove();for(let n of e.querySelectorAll(
"[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(".who > .trunk")){let o=n.querySelector(".line");o&&n.querySelector(
".from-card .chip, .from-card .verb")?.before(o.cloneNode(!0))}for(let n of e.querySelectorAll(".card > .value"))n.prepend(
f("span",{class:"dot"},"\xB7 "));for(let n of e.querySelectorAll(".what ul.names"))n.classList.toggle("one",n.children.length===
1);return e}function xh(t){let e=t.closest(".together"),n=e?.querySelector(".of-list");return e&&n?f("div",{class:"toget\
her"},$n(n),$n(t)):$n(t)}function kh(t){let n=[...O("key").querySelectorAll("[data-modality]")].filter(o=>{let{modality:r}=o.
dataset;return t.querySelector(`.trunk.${r}, .under.${r}, .of-list .${r}`)}).map(o=>{let r=f("li",{class:o.className});return r.
append(...[...$n(o).childNodes].filter(s=>!(s instanceof HTMLElement&&s.localName==="b"))),r});return f("ul",{class:"key"},
n,t.querySelector(".absent")?f("li",{},`\u2014 ${p("stillMaySo")}`):null)}function vh(t){let e=[...t.querySelectorAll("[\
data-statements]")].filter(n=>n.getClientRects().length).flatMap(n=>(n.dataset.statements??"").split(" "));return[...new Set(
e)].filter(n=>y.has(n))}function Gr(t,e=yh,n=document.body){let o=t===null?null:bh(t),r=Y("#taken-style",HTMLTemplateElement).
content.cloneNode(!0),s=f("h1",{},v(k.title)),i=f("p",{class:"takeaway"}),a=f("p",{class:"origin"}),l=o?[xh(o)]:[...O("o\
verview").querySelectorAll(".together, .lane[data-track]")].filter(w=>!w.parentElement?.closest(".together")).map($n),c=f(
"div",{class:"picture",lang:$,"data-density":e},s,i,...l),m=document.querySelector("#remainder > summary > b");!o&&m&&c.
append(f("p",{class:"left-out"},$n(m))),c.append(kh(c),a);let u=f("div",{"aria-hidden":"true"});u.attachShadow({mode:"op\
en"}).append(r,c),n.append(u);for(let w of c.querySelectorAll(".lane > .who")){let b=w.nextElementSibling?.matches(".wha\
t")?[...w.nextElementSibling.children]:[];w.classList.toggle("alone",b.every(x=>x.getClientRects().length===0))}let g=vh(
c),h=t===null?wf():yf(c,t);return i.append(h),a.append(Nr(g.length)),{host:u,picture:c,title:s.textContent,sentence:h,ids:g}}var Mh=600;function Ur(t={}){let[e]=location.href.split("#"),n=hn({...d,...t});return n?`${e}#${n}`:e}function Nu(t){return{
...it,view:null,question:null,tracks:[t]}}function Vr(t){let e=Ur(t),n=f("a",{href:e,lang:$},v(k.title));return Se(e,n,p(
uo()?"copiedLink":"copiedLinkToFile"))}function Kr(t,e=Mh){let n=Ur({...t,embedded:!0}),[o]=n.split("#"),r=f("iframe",{src:uo()?
n:n.slice(o.lastIndexOf("/")+1),title:v(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Se(
r.outerHTML,f("code",{},r.outerHTML),p(uo()?"copiedFrame":"copiedFrameOfFile"))}var ju=document.documentElement;function Cu(){document.getElementById("embedded")?.remove();let{whole:t}=ju.dataset,e=d.
embedded||t!==void 0;if(ju.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:$}));if(_()==="lanes"){let{host:o}=Gr(d.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},mo(mn())));n.append(f("p",{},f("a",{href:t??Ur({embedded:!1}),target:"_blank",rel:"noope\
ner"},p("toTheWhole"))))}function Ru(){qe.push(Cu),Cu()}var Yr=Xe/jn*(72/25.4),Fi={upright:{width:184*Yr,height:190*Yr},lying:{width:271*Yr,height:136*Yr}},Sh={upright:184,lying:271},
Oh=8,Eh=8,$u=[.6,.9,1.2],Pu=[1,1.4,2,2.8];function Jr({width:t,height:e},n,o=Xl){let r={scale:V(),position:Ne(),animation:!1},
s={whole:U.whole,room:Xn,names:S.names};q.printing=!0;let i=new Set([...S.names].filter(g=>!T.bare.has(g)));(i.size||S.groups.
size)&&(S.names=i);let a={width:t-ve.left-ve.right,height:e-ve.top-ve.bottom};bt.size||Zn(a);let l=Ce(o),c=bt.size?0:l;c||
(M.width+=M.text/4);let m=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),u=(g,h)=>{Object.assign(j.style,
g),ce(),zt(),gt(),h(),gt()};u({width:`${Math.floor(t)}px`,height:`${Math.floor(m)}px`},ln);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{q.printing=!1,S.names=s.names,Zn(s.room),Ce(),u({width:"",height:""},()=>je(r)),U.whole=s.
whole}}function Wu(){let t;for(let e of S.names.size>tn?Pu.slice(-1):Pu)for(let n of S.groups.size?$u.slice(-1):$u){let o=e*
$r;if(t=Jr({width:o,height:n*o},()=>Mi(),1),Du(t))return t}return t}function Du({written:t,seen:e}){return t===e.drawn.size}
function zu(t){return Du(t)&&t.letters>=jn}function Bu(t){let e=Fi[t];return Jr(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=Mi({captioned:!1}),m=Array.from({length:n+1},(g,h)=>Math.min(i,Math.max(0,ve.top+h*o-a)));
[m[0],m[n]]=[0,i];let u=m.slice(1).map((g,h)=>{let w=g-m[h];r.setAttribute("viewBox",`0 ${mt(m[h])} ${s} ${mt(w)}`),r.setAttribute(
"height",mt(w));let b=n>1?`${l} ${p("sheetOf",{n:h+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
ue(r))}`,N=`width: ${mt(Math.min(100,100*s/e.width))}%`;return f("img",{alt:b,src:x,style:N})});return{part:f("div",{class:t,
"data-sheets":n},u),seen:c}})}function Th(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new Me({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),f("li",{},nt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},ki(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},mo(t)))}function Lh(t){let e=new Map;for(let{cells:o}of R(".wide > table tr:not([hidden])",HTMLTableRowElement,X))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${$}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Et((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(Oh,(t/25.4*72-Eh*e.size)/n)}function Ah(){let[t,e]=[Bu("upright"),Bu("lying")],n=[f("div",{id:"paper"},t.
part,e.part),vi(()=>Th(t.seen))];return j.after(n[0]),O("legend").prepend(n[1]),n}function Ih(){let t=f("p",{id:"paper-o\
rigin"},Nr(y.size));return O("overview").append(t),[t]}function Fu(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),r=!1;addEventListener("beforeprint",()=>{if(q.parts)return;t=X.open,e=n.dataset.density??"",
r=o()?.open??!1;let s=_();q.parts=s==="names"?Ah():s==="lanes"?Ih():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
X.open=!0,Ds(Rl);for(let[a,l]of Object.entries(Sh))X.style.setProperty(`--${a}`,`${mt(Lh(l))}pt`)}),addEventListener("af\
terprint",()=>{if(!q.parts)return;X.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of q.parts)i.remove();
q.parts=null,Ds(Wt)})}function Hu({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(ue(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var Nh=["Top","Right","Bottom","Left"],jh={dashed:[3,2],dotted:[1,1.5]},Ch=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],Rh=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function ko(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function $h(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function Ph(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function Bh(t){return Nh.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:ko(t[`border${e}\
Color`])}))}function qu({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":jh[e]?.map(o=>mt(o*t)).join(" ")??null}}function Wh(t,e,n){let o=ko(e.backgroundColor),r=Bh(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return Ph(t,n).flatMap(({left:a,top:l,width:c,height:m})=>{let u=Math.min(parseFloat(
e.borderTopLeftRadius)||0,m/2),g=i?r[0].width/2:0,h=o||i?[nt("rect",{x:a+g,y:l+g,width:c-2*g,height:m-2*g,rx:u?Math.max(
0,u-g):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?qu(r[0]):{}})]:[];if(i)return h;let[w,b]=[a+c,l+
m];return[...h,...r.flatMap((x,N)=>{if(!s[N])return[];let E=x.width/2,[A,z,K,ot]=[[a,l+E,w,l+E],[w-E,l,w-E,b],[a,b-E,w,b-
E],[a+E,l,a+E,b]][N];return[nt("line",{x1:A,y1:z,x2:K,y2:ot,...qu(x)})]})]})}function Dh(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:u})=>u>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:c,bottom:m}=s;i&&Math.
abs(i.top-c)<(m-c)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:c,bottom:m})}return n.filter(r=>r.text.trim())}var zh={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function Fh(t,e,n){let o=ko(e.color);if(!o)return[];let r=`${e.fontStyle} ${e.fontWeight} ${e.fontSize} ${e.fontFamily}`,
s={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.wordSpacing},{fontBoundingBoxAscent:i,fontBoundingBoxDescent:a}=Yn(
{font:r,...s},"x");return Dh(t).map(l=>{let c=l.text.length-l.text.trimStart().length,m=l.text.length-l.text.trimEnd().length,
u=c||m?Yn({font:r,...s}," ").width:0,g=l.left+(c?u:0),h=l.right-(m?u:0),w=(zh[e.textTransform]??String)(l.text.trim().replace(
/\s+/g," "));return nt("text",{x:g-n.left,y:(l.top+l.bottom+i-a)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":e.
fontWeight==="400"?null:e.fontWeight,"font-style":e.fontStyle==="normal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.
opacity,textLength:h-g,lengthAdjust:"spacingAndGlyphs"},fn(w))})}function Hh(t,e,n){let o=t.getScreenCTM(),[r,s]=[ko(e.fill),
ko(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:c}=o,[m,u]=[o.e-n.left,o.f-n.top],g=e.vectorEffect==="non-scalin\
g-stroke",h={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??null,"stroke-opacity":s?.opacity??
null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="butt"?null:e.strokeLinecap,"stroke-\
dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},w=t.getAttribute("d")?.match(Rh)?.slice(
1).map(Number);if(w){let[x,N,E]=w,A=Math.min(E,t.ownerSVGElement?.getBoundingClientRect().width??E);return[nt("line",{x1:x+
m,y1:N+u,x2:A+m,y2:N+u,...h})]}let b=Object.fromEntries(Ch.map(x=>[x,t.getAttribute(x)]));return[nt(t.localName,{...b,transform:`\
matrix(${[i,a,l,c,m,u].map(mt).join(" ")})`,"vector-effect":g?"non-scaling-stroke":null,...h})]}function _u(t,e){let n=getComputedStyle(
t);return $h(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("path, polyline, polygon, circle, ellipse, rect")].flatMap(
o=>Hh(o,getComputedStyle(o),e)):[...Wh(t,n,e),...[...t.childNodes].flatMap(o=>o instanceof Text?Fh(o,n,e):o instanceof Element?
_u(o,e):[])]:[]}function Gu(t){let{left:e,top:n,width:o,height:r}=t.getBoundingClientRect();return{drawing:nt("g",{},..._u(
t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var qh=24.7/16,Uu=[3,2,1];function _h({title:t,sentence:e,ids:n}){let o=n.map(r=>`${oe(y.get(r))} (${v(y.get(r).said)})`);
return[`${t}.`,e,`${o.join("; ")}.`,jr()].filter(Boolean).join(" ")}function Gh(t,e){let n=Gr(t,e);try{let{drawing:o,width:r,
height:s}=Gu(n.picture),i=getComputedStyle(n.picture).fontFamily,a=_h(n),l=t===null?"":Q(t);return{root:Si({width:r,height:s,
title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.remove()}}
function Hi({width:t,height:e}){return e<=qh*t}function Vu(t){let e;for(let n of t===null?Uu:Uu.slice(0,1))if(e=Gh(t,n),
Hi(e))break;return e}function Uh(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(v(k.title)),n(e),d.date??Hn()].filter(Boolean).join("_")}.${t}`}function qi(t,e,n=d.focus===
null?"":W(d.focus)){let o=URL.createObjectURL(t),r=Uh(e,n);return f("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function Pn(t,e,n){Kt(p("saved",{name:qi(t,e,n)}))}var Ku=16;function Vh({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(ue(t))}`}function Kh(t){let e=new Intl.
NumberFormat($,{maximumFractionDigits:1}),n={width:e.format(Ku),height:e.format(Ku*t.height/t.width)};return[p("pictureS\
ize",n),Hi(t)?"":p("pictureTooHigh")].filter(Boolean).join(" ")}function _i(t=null){let e,n=f("img",{class:"preview"}),o=f(
"p",{class:"hint"}),r=f("textarea",{readonly:"",rows:"3","aria-label":p("alternative")}),s=f("select",{id:"take-what"},f(
"option",{value:""},p("allTracks",{n:Ft.length})),Ft.map(({dataset:u})=>f("option",{value:u.track},Q(u.track??""))));s.value=
t??"";let i=()=>{e=Vu(s.value||null),Object.assign(n,{src:Vh(e),alt:e.text}),o.textContent=Kh(e),r.textContent=e.text};s.
addEventListener("change",i),i();let a=()=>s.value?Nu(s.value):{},c={copyPng:()=>Pr(e),savePng:async()=>{try{Pn(await Cn(
e),"png",e.name)}catch{Kt(p("tooLarge"))}},saveSvg:()=>Pn(new Blob([ue(e.root)],{type:"image/svg+xml"}),"svg",e.name),print:()=>{
ht.close(),s.value?Hu(e):print()},copyLink:()=>Vr(a()),copyFrame:()=>Kr(a(),e.height)},m=()=>Se(e.text,f("p",{lang:$},e.
text),p("copiedText"));Yt(p("take"),[f("p",{},f("label",{for:"take-what"},p("takeWhat"))," ",s),n,o,f("div",{class:"ways"},
Object.entries(c).map(([u,g])=>f("button",{type:"button","data-way":u,onclick:g},p(u)))),f("details",{},f("summary",{},p(
"alternative")),f("p",{class:"hint"},p("alternativeHint")),r,f("button",{type:"button",class:"copy",onclick:m},p("copyTe\
xt")))])}function Xr(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>f("span",{class:n,lang:n},o))}function Yu(t,e=null){
let n=()=>Se(t,f("p",{lang:$},t),p("copiedText"));Ar(p("alternative"),t,[e?f("p",{},p("saved",{name:e})):null,f("p",{class:"\
hint"},p("alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},p("copyText"))])}async function Yh(t){try{
Yu(t.text,qi(await Cn(t),"png"))}catch{Yt(p("savePng"),[f("p",{},p("tooLarge"))])}}function Jh(t){ht.close(),I({...it,focus:t,
steps:1,layout:"columns"})}var Xh=60;function Ju(t,e,n,o){let r=[...new Set([d.focus??[],...Ie(L.size)].flat())].filter(
s=>n.has(s)&&!(s===d.focus&&d.steps===1)&&_o(s).size<=Xh).slice(0,4);Yt(t,[f("p",{},e),f("ul",{},r.map(s=>f("li",{},f("b\
utton",{type:"button",class:"name",onclick:()=>Jh(s)},W(s)))))],[o])}function Gi(t){let e=Wu();if(zu(e))return t(e);let n=new Intl.
NumberFormat($,{maximumFractionDigits:1}).format(e.letters);return Ju(p("tooSmall"),p("tooSmallHint",{points:n}),e.seen.
names,f("button",{type:"button",onclick:()=>t(e)},p("saveAnyway")))}function Qh({root:t}){ht.open&&ht.close(),Pn(new Blob(
[ue(t)],{type:"image/svg+xml"}),"svg")}function Zh(){let[t,e]=Jr(Fi.upright,()=>[[...ee().names.values()].filter(({lines:o})=>o).
length,S.names.size]);if(t>=e/2){print();return}let n=()=>{ht.close(),print()};Ju(p("tooMany"),p("tooManyHint",{n:t,all:e}),
S.names,f("button",{type:"button",onclick:n},p("printAnyway")))}var Qr={savePng:()=>Gi(Yh),copyPng:()=>Gi(Pr),saveSvg:()=>Gi(
Qh),alternative:()=>Yu(Cr(mn())),copyTable:If,saveCsv:()=>Pn(Nf(),"csv"),print:Zh,copyLink:()=>Vr(),copyFrame:()=>Kr()},
Xu={names:Object.keys(Qr),statements:["copyTable","saveCsv","print","copyLink"]};function tg(){let t=_();if(t==="lanes"){
_i();return}Yt(p("take"),[f("div",{class:"ways"},Xu[t].map(e=>f("button",{type:"button","data-way":e,onclick:()=>{ht.close(),
Qr[e]()}},p(e))))])}function eg(){for(let t of Ft){let{track:e=""}=t.dataset,n=f("span",{class:"unseen"},Xr("take")," ",
f("span",{"data-of":e},Q(e))),o=nt("path",{d:"M8 10.5V2M4.5 5 8 1.5 11.5 5M2.5 8.5v6h11v-6"}),r=nt("svg",{viewBox:"0 0 1\
6 16",width:14,height:14,"aria-hidden":"true"},o),s={type:"button",class:"take-lane","data-take-track":e,"data-title":"t\
ake",onclick:()=>_i(e)};Y(".card",HTMLElement,t).append(" ",f("button",s,r,n))}}function Qu(){let t=f("button",{type:"bu\
tton","aria-expanded":"false","aria-controls":"take-list"},Xr("take")),e=f("ul",{id:"take-list",hidden:""},Xu.names.map(
o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>Qr[o]()},Xr(o))))),n=f("div",{id:"take"},t,e);Dr(n,t,e),
j.after(n),Y("#list .wide").before(f("div",{class:"taking"},["copyTable","saveCsv"].map(o=>f("button",{type:"button",onclick:Qr[o]},
Xr(o))))),O("to-take").addEventListener("click",tg),eg()}X.open=!1;el();gc();Iu();ua(t=>nn(()=>Pi(t)));qo();Hl(vu);Xf();addEventListener("hashchange",_l);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",ru);nl(ou);rn();Fa();gl();zl();$l();vl();Tu();Fu();Qu();uf();Su();dl();Ja();
Na();Aa();Ea();Ca();Ua();Jf();wu();Qf();Pi(null);Ru();ys();Fs();window.graphbuilder={get network(){return ul()},names:()=>[
...ee().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>ee().lines.has(t)?Dt(C.lines.get(t),e):null,at:Oe,groups:()=>[
...ee().groups.values()].map(t=>({...t,count:S.groups.get(t.key).count})),bundles:()=>ee()&&[...Tr()].map(t=>({ends:[t.one,
t.other].map(e=>Rt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>Dt(Lr(t),n/40))})),moved:()=>[...bt.keys()],
words:()=>C.words.map(t=>({...t})),shown:()=>T,walked:()=>H.at,outcomes:t=>Object.fromEntries(Ve.map(e=>[e,yn(t,Ue(e),k.
outcomes)])),found:yo};})();
