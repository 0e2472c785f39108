"use strict";(()=>{function So(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=So("content"),S=k.size,Yu={nl:[],en:[]},
Ju={nl:"",en:""},[Xu,Qu]=k.languages;function me(t){if(typeof t=="string")return{nl:t,en:t};let e={...Ju};return[e[Xu],e[Qu]]=
t,e}var Xr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return me(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:me(this.held.short)}get alternative(){return this.held.alternative??Yu}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:me(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:me(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},L=new Map(k.entities.map(([t,e])=>[t,new Xr(e)])),kt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),kt.set(t.dataset.statement,t);var Yi=[
...L.keys(),...k.namesElsewhere],Zr=k.ways.map(t=>({modality:t.modality??"",said:me(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:me(t.source),language:t.language??""})),vo=k.times.
map(({when:t,days:e})=>({when:me(t??""),days:e??null})),Ji=k.places.map(({where:t,text:e})=>({where:me(t??""),text:e??""})),
[ea,Xi,Zu,$n,tm,Qi,Zi,em,ta]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),Qr=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Yi[this.row[Xi]]}get relation(){return k.relationOrder[this.
row[Zu]]}get object(){return typeof this.row[$n]=="number"?Yi[this.row[$n]]:null}get value(){return typeof this.row[$n]==
"number"?null:me(this.row[$n])}get way(){return Zr[this.row[tm]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return vo[this.row[Qi]].when}get days(){return vo[this.
row[Qi]].days}get where(){return Ji[this.row[Zi]].where}get text(){return Ji[this.row[Zi]].text}get quote(){return kt.get(
this.row[ea])?.querySelector("q")?.textContent??this.row[em]??""}get change(){return this.row[ta]?.change}get differences(){
return this.row[ta]?.differences}get isWhole(){return this.row[Xi]<L.size&&(this.object===null||this.row[$n]<L.size)}get isLink(){
return this.object!==null&&this.isWhole}},y=new Map(k.statements.map((t,e)=>[t[ea],new Qr(t,e)]));var Jt=new Map(Object.entries(k.classes)),Oe=new Map(Object.entries(k.relations)),na=new Map(k.modalities.map(t=>[t.id,t])),
lt=new Map;for(let t of L.keys())lt.set(t,[]);for(let[t,{subject:e,object:n}]of y)lt.get(e)?.push(t),n!==e&&lt.get(n)?.push(
t);var W=document.documentElement.dataset.language;function oa(t){W=t}function v(t){return t&&(t[W]||t.nl||t.en)||""}function p(t,e={}){
return k.words[t][W].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Pn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function mt(t){return Jt.get(L.get(t).class)||Pn}function R(t){return L.
has(t)&&v(L.get(t).label)||t}function tt(t){let e={nl:t.relation,en:t.relation};return Oe.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Lt(t,e=!1){let n=tt(t),o=v(e&&!n.symmetric?n.inverse:n.label);return t.denied?
p("deniedRelation",{relation:o}):o}function St(t){let e=[v(t.where)];return k.sources.length>1&&e.unshift(v(t.source)),e.
filter(Boolean).join(", ")}function ne(t){let e=t.object===null?v(t.value):R(t.object);return`${R(t.subject)} ${Lt(t)} ${e}`}
function Xt(t,e,n){return p(t===1?e:n,{n:t})}function ht(t){return v(L.get(t).short)||t}var C={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},Fe=0;function ra(t){C=t}function Dt(){Fe+=1}var Mo=t=>[...document.querySelectorAll(t)],zt=Mo("#lanes .lane[data-track]"),Oo=zt.map(t=>t.dataset.track??""),Ft=Mo("#\
lanes").length>0,Bn=Mo("#answer-changes").length?"changes":"overview",pe=Mo("#lanes .said");function mn(t){return t==="o\
verview"?t:`answer-${t}`}function Eo(t,e="lanes"){return pe.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function de(t){
return(t.dataset.statements??"").split(" ").filter(Boolean)}function O(t,e){return K(`#${t}`,e)}function K(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function B(t,e,n=document){return[...n.querySelectorAll(t)]}function c(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function To(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var X=document.getElementById("list");function ot(){return matchMedia("(max-width: 899px)").matches}function At(t){for(let e of B(
"[data-sheet]")){if(!ot()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),O(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var Ct=new Map,nm=new Set(["yes","on","closed","place","nl","en",k.opens]),Wn=[],Ee=[],Ht=[],Dn=[],rt={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},d={},om=W,sa=()=>{},He;function J(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));Ct.set(t,{read:e,write:n,as:o,knows:r??(i=>nm.has(i)||s(i))}),Object.assign(
d,{[o]:e([])})}function Lo(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function ts(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function qe(t){let e=[
...t];return{read:n=>{let o=new Set(Lo(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:ts([...n]),knows:n=>n===""||e.includes(n)}}function Te(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function ia(){J("focus",Te(t=>L.has(t))),J("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>y.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:om,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Ee.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function aa(t,e={}){for(let n of Ee)t={...t,...n(t,e)};return t}function la(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Ct.get(t);return n?Lo([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function ca(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Ct].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return aa(Object.fromEntries(e))}function pn(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of Ct){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function fa(t){let e=Wn.reduce((n,o)=>o(n),t);return aa({...d,...e},e)}function es(t){let e=d;d=t,pn(e)!==pn(d)&&sa(
e)}function I(t){He!==void 0&&dn();let e=fa(t),n=pn(e);n!==location.hash.slice(1)&&(location.hash=n),es(e)}function Ao(t){
clearTimeout(He),He=setTimeout(dn,200),es(fa(t))}function dn(){clearTimeout(He),He=void 0;let t=pn(d);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function ua(){clearTimeout(He),He=void 0,es(ca())}function ma(t){d=ca(),sa=e=>{t(e);
for(let n of Dn)n(e)}}var $={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},H={at:null,by:null},zn={name:null,ids:[]},
G={whole:!0,asOpened:!1},q={printing:!1,parts:null};var rm=Ft?["lanes","names","statements"]:["names","statements"],os=["changes","overview","who","when","unsure"],sm=["lay\
out","open","between","steps","path"],im=new Set(["view","question","track","statement","language","date","keys","list",
"sort","embed"]);function pa(){J("view",Te(t=>rm.includes(t))),J("question",{...Te(t=>Ft&&os.includes(t)&&(t!=="changes"||
t===Bn)),write:t=>t===null||t===Bn?[]:[t]}),J("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Oo.includes(e)),write:t=>t})}
function da(t){if(!Ft)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:r}]of Ct)
if(!im.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":
"lanes"}function Y(t=d){return t.view??da(t)}function ns(t){return Array.isArray(t)?t.length>0:!!t}function ha(){Wn.push(
t=>{let e=ns(t.question)||ns(t.tracks),n=t.view??(e?"lanes":sm.some(o=>ns(t[o]))?"names":Y());return n==="lanes"?{...t,view:n}:
{...t,view:n,question:null,tracks:[]}}),Ee.push(t=>{let e=t.question===Bn?null:t.question;return{question:e,view:t.view===
da({...t,question:e})?null:t.view}})}function he(){return d.question??Bn}function Le(t){return{view:"lanes",question:t,layout:null,
open:[],between:null,steps:null,path:null,through:!1}}function Io(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&No(hn(t))===t}function hn(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function No(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function Fn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var wa="denied";function Ro(t){return t.denied?wa:t.modality}var $o=k.families.flatMap(t=>t.classes.map(e=>e.id)),am=qe(
$o);function ya(){J("class",{read:t=>am.read(Lo(t,e=>$o.includes(e)).flatMap(ga)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return ts([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>ga(t).length>0}),J("modality",qe(Po)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",qe(Oe.keys())),J("source",qe(k.sources.map(({id:t})=>t))),
J("theme",Te(t=>is().includes(t)));for(let t of Hn)Ht.push({...t,on:()=>d[t.part]!==Co(t.part),name:e=>d[t.part]===Co(t.
part)||t.name(d[t.part],e),statement:e=>d[t.part]===Co(t.part)||t.statement(d[t.part],e)});Ee.push((t,e)=>{let{names:n,lines:o}=as(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return ls(t,n,o);if(!Hn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!qn(t,[],[s]).length);return o.length&&r.length?{}:qn(t,n,o).length?rt:{}})}function ga(t){
if(!t||$o.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):$o.filter(o=>Jt.get(o)?.ancestors.some(e))}var Po=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
Zr.some(({denied:t})=>t)&&Po.push(wa);var jo=null;function is(){if(jo)return jo;let t=[...y.values()].filter(o=>L.has(o.
object)&&tt(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[L.get(o).class,...Jt.get(L.get(o).class)?.
ancestors??[]].includes("Theme"));return jo=k.variants.includes("plain")?e:n,jo}var rs=new Map;function Bo(t,e=k.inferred){
let n=JSON.stringify([t,e.length>0]);if(rs.has(n))return rs.get(n);let o=[...y.values()].filter(({object:u})=>u!==null),
r=new Map;for(let u of o)!tt(u).within&&!tt(u).leadsTo||(r.has(u.object)||r.set(u.object,[]),r.get(u.object).push(u.subject));
let s=[...o,...e].filter(u=>u.object===t&&(tt(u).toTheme||tt(u).within)),i=new Set(s.map(({subject:u})=>u));for(let u of i)
for(let m of r.get(u)??[])i.add(m);let l=o.filter(({subject:u,object:m})=>i.has(u)!==i.has(m)).map(({subject:u,object:m})=>i.
has(u)?m:u).filter(u=>L.has(u)&&mt(u).column===1),f=new Set([t,...i,...l]);return rs.set(n,f),f}var _e=()=>!0,ss=(t,e)=>new Set(
[...t,...e]),Hn=[{part:"class",name:(t,e)=>t.has(L.get(e).class)||!Jt.has(L.get(e).class),statement:_e,loosen:(t,e)=>ss(
t,e.map(n=>L.get(n).class).filter(n=>Jt.has(n)))},{part:"source",name:(t,e)=>lt.get(e).some(n=>t.has(y.get(n).origin)),statement:(t,e)=>t.
has(y.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>Bo(t).has(e),statement:_e,loosen:()=>null},{part:"modali\
ty",fades:!0,name:_e,statement:(t,e)=>t.has(Ro(y.get(e))),loosen:(t,e,n)=>ss(t,n.map(o=>Ro(y.get(o))))},{part:"relation",
fades:!0,name:_e,statement:(t,e)=>t.has(y.get(e).relation)||!Oe.has(y.get(e).relation),loosen:(t,e,n)=>ss(t,n.map(o=>y.get(
o).relation))},{part:"structural",fades:!0,name:_e,statement:(t,e)=>!tt(y.get(e)).structural,loosen:()=>!0}],Co=t=>t==="\
structural"?!0:null;function qn(t,e,n){return Hn.filter(({part:o,name:r,statement:s})=>t[o]!==Co(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function as(t){let e=t.lines.flatMap(n=>[y.get(n).subject,y.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>L.has(n)),lines:t.lines}}function ls(t,e,n){let o={};for(let r of qn(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=Ct.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function ba(){let t=Ht.filter(
m=>m.on()),e=t.filter(m=>m.dated),n=t.filter(m=>!m.dated),o=n.filter(m=>!m.fades),[r,s]=[new Set,new Set];for(let m of L.
keys())n.every(g=>g.name(m))&&(r.add(m),e.every(g=>g.name(m))&&s.add(m));let i=(m,{subject:g,object:h})=>m.has(g)&&(h===
null||m.has(h)),[a,l,f,u]=[new Set,new Set,new Set,new Set];for(let[m,g]of y){if(!g.isWhole)continue;if(!t.length){a.add(
m);continue}if(!i(r,g)||!o.every(b=>b.statement(m)))continue;let{subject:h,object:w}=g;if(f.add(h).add(w),!!n.every(b=>b.
statement(m))){if(!i(s,g)||!e.every(b=>b.statement(m))){l.add(m);continue}a.add(m),u.add(h).add(w)}}return{entities:s,statements:a,
aside:l,bare:new Set([...f].filter(m=>s.has(m)&&!u.has(m))),inferred:new Set(k.inferred.filter(m=>s.has(m.subject)&&s.has(
m.object)&&m.premises.every(g=>a.has(g))&&(d.structural||!tt(m).structural)))}}var lm={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function gn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,f])=>l===
void 0||lm[l](o[a],o[f]??f))?.at(-1)}var Ue=[...y].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Ge(t){return y.get(t).days}var cm=new Set(["NOT_YET","OVE\
R"]);function xa(){J("date",Te(t=>Ue.length>0&&Io(t))),Ht.push({dated:!0,on:()=>d.date!==null,name:_e,statement:t=>d.date===
null||!um(d.date).has(t)})}function fm(t){return d.date!==null&&y.get(t).days?.time?gn(d.date,Ge(t),k.outcomes):null}var ka={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Rt(t,e=fm(t)){return e===null?"":p(e===
"STILL_TO_COME"&&Ge(t).time==="deadlineTime"?"deadlineAhead":ka[e])}var Wo=new Map;function um(t){if(Wo.has(t))return Wo.
get(t);let e=new Set(Ue.filter(n=>{let o=gn(t,Ge(n),k.outcomes);return cm.has(o)||o==="STILL_TO_COME"&&Ge(n).time==="eve\
nt"}));return Wo.clear(),Wo.set(t,e),e}function Ve(t){let[e,n,o]=t.split("-");return p("day",{year:e,day:Number(o),month:p(
"months").split(" ")[Number(n)-1]})}function cs(t){let e=new Map,n=Object.keys(ka),o=Ue.map(r=>({id:r,outcome:gn(t,Ge(r),
k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Rt(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function va(t){if(d.date===null)return null;let e=cs(d.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?p("outcomeOn",{outcome:e[0],date:Ve(d.date),n:t.length}):null}function $t(){
return d.date===null?"":p("asOf",{date:Ve(d.date)})}var fs=3,mm=120,Do=6,oe=c("div",{id:"card",role:"tooltip",hidden:""}),zo=null,wn;function pm(t){let e=y.get(t);return c(
"div",{},c("b",{class:e.denied?"denied":null},[v(e.said),Rt(t)].filter(Boolean).join(" \xB7 "))," ",e.quote?c("q",{lang:e.
language},e.quote):ne(e)," ",c("small",{},St(e)))}function Ea(t){for(let n of document.querySelectorAll("#lanes .lit, #l\
anes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)
for(let n of pe)n!==t&&n.dataset.name===e&&n.classList.add("same")}function Sa(t){clearTimeout(wn),Ae();let e=de(t).filter(
s=>y.has(s));if(!e.length)return;zo=t,Ea(t),oe.replaceChildren(...e.slice(0,fs).map(pm),...e.length>fs?[c("small",{},p("\
moreSaid",{n:e.length-fs}))]:[]),oe.hidden=!1,t.setAttribute("aria-describedby","card");let[n,o]=[t.getClientRects()[0],
oe.getBoundingClientRect()],r=n.bottom+Do+o.height<=innerHeight||n.top<o.height+Do;oe.style.left=`${Math.max(8,Math.min(
n.left,document.documentElement.clientWidth-o.width-8))}px`,oe.style.top=`${r?n.bottom+Do:n.top-Do-o.height}px`}function Ae(){
clearTimeout(wn),zo?.removeAttribute("aria-describedby"),zo=null,Ea(null),oe.hidden=!0}function Ma(t){clearTimeout(wn),wn=
setTimeout(t,mm)}function Oa(t){return t.target.closest?.("#lanes .said")}function Ta(){zt.length&&(document.body.append(
oe),document.addEventListener("pointerover",t=>{if(t.pointerType==="touch")return;let e=Oa(t);e&&e!==zo?Ma(()=>Sa(e)):e||
oe.contains(t.target)||oe.hidden?clearTimeout(wn):Ma(Ae)}),document.addEventListener("focusin",t=>{let e=Oa(t);e?.matches(
":focus-visible")?Sa(e):Ae()}),addEventListener("scroll",Ae,{passive:!0}),addEventListener("resize",Ae),addEventListener(
"keydown",t=>{t.key!=="Escape"||oe.hidden||(t.stopPropagation(),Ae())},!0))}var Ke=null,La=0;function dm(t){let{name:e}=t.dataset,n=de(t).filter(o=>y.has(o));if(Ae(),Ke=t,La=t.getBoundingClientRect().
top,e===void 0||!L.has(e)){I({focus:null,lines:n});return}Object.assign(zn,{name:e,ids:n}),I({focus:e,lines:[]})}function hm(t){
if(d.focus!==null)return t.dataset.name===d.focus;let e=de(t);return d.lines.length>0&&e.some(n=>d.lines.includes(n))}function gm(t){
let e=t.closest("details");e&&(e.open=!0),t.getClientRects().length||t.closest(".lane")?.classList.add("whole")}function wm(t){
let{top:e,bottom:n}=t.getBoundingClientRect(),o=ot()?O("details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;
e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"instant"})}function Aa(t){if(Y()!=="lanes"){Ke=null;return}let e=pe.filter(
r=>{let s=hm(r);return r.classList.toggle("chosen",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-cu\
rrent"),s});if(!t)return;Ke?.getClientRects().length&&scrollBy({top:Ke.getBoundingClientRect().top-La,behavior:"instant"});
let n=mn(he()),o=Ke??e.find(r=>r.closest(`#${n}`));Ke=null,o&&(gm(o),wm(o))}function Ia(){for(let t of pe)t.addEventListener(
"click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),$.clicked=e.detail>0,dm(t),$.clicked=!1,Ke=null)});for(let t of B(
"#lanes #key [data-modality]"))t.addEventListener("click",()=>I({view:"statements",modality:new Set([t.dataset.modality??
""])}))}var us="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",ym=".said, [data-whole], [data-take-track], #k\
ey button",_n=new Map,ms=new Map;function ps(t){return t.getClientRects().length>0}function ds(t,e){ms.get(t)?.setAttribute(
"tabindex","-1"),ms.set(t,e),e.tabIndex=0}function Na(){for(let[t,e]of _n){let n=ms.get(t);if(n&&ps(n))continue;let o=e.
find(ps);o&&ds(t,o)}}function ja(){for(let t of B(ym,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(
us);e&&(t.tabIndex=-1,_n.set(e,[..._n.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.
target,n=e.closest(us),o=(n&&_n.get(n))?.filter(ps)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let r=o.
indexOf(e),s={ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:o.length-1}[t.key];if(s===void 0)return;
t.preventDefault();let i=o[Math.min(Math.max(s,0),o.length-1)];ds(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener(
"focusin",t=>{let e=t.target,n=e.closest(us);n&&_n.get(n)?.includes(e)&&ds(n,e)})}var bm=[3,2,1],xm=12,km=2;function Fo(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function hs(){if(!Ft||Y()!=="lanes"||he()!=="overview")return;(Oo.length>
xm||!bm.some(e=>Fo(e)<=innerHeight)&&!ot()&&Fo(1)>km*innerHeight)&&Fo(0),Na()}function Ca(){for(let t of zt)t.classList.
toggle("whole",d.tracks.includes(t.dataset.track??""));for(let t of B("#lanes [data-whole]"))t.setAttribute("aria-expand\
ed",String(d.tracks.includes(t.dataset.whole??"")))}function Ra(){if(Ft){for(let t of B("#lanes [data-whole]")){let e=t.
dataset.whole??"";t.addEventListener("click",()=>{I({tracks:d.tracks.includes(e)?d.tracks.filter(n=>n!==e):[...d.tracks,
e]})})}addEventListener("resize",hs)}}var T={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function Ho(){T=ba()}function Ye(){
return p("shown",{names:T.entities.size-T.bare.size,allNames:L.size,...ge(T.statements)})}var $a="made";function ge(t){let[
e,n]=[0,0];for(let o of t)e+=1,y.get(o).modality===$a&&(n+=1);return{statements:e-n,allStatements:y.size-vm,made:n}}var vm=k.
modalities.find(({id:t})=>t===$a)?.count??0;function qo(t){let e=new Map;for(let n of lt.get(t)){let{subject:o,object:r}=y.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||T.statements.has(n)&&T.entities.has(s)&&e.set(s,n)}return e}function gs(){
if(T.statements.size===y.size)return e=>L.get(e).count;let t=new Map;for(let e of T.statements){let{subject:n,object:o}=y.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Ie(t,e=gs()){return[...T.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var ws=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),Q=new Map(Object.entries(k.groups)),pt=new Map;for(let[
t,e]of Q)for(let n of e.names)pt.set(n,t);function Pa(){J("layout",{read:([t])=>ws.has(t)||t==="overview"&&Q.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(ys).filter(e=>Q.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${Q.get(e).told[0]}${n>1?`~${n}`:""}`})})}function ys(t){let[e,n]=pt.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return pt.get(e)?.split(".").slice(0,n).join(".")}function it(){return d.
layout??k.opens}function _o(){return ws.get(it())??ws.get("map")}function ft(t){return`group ${t}`}function*Gn(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function bs(){let t=new Set(d.open.flatMap(n=>[...Gn(n)])),e=[d.focus,
d.path,...d.lines.flatMap(n=>[y.get(n).subject,y.get(n).object])];for(let n of e)if(pt.has(n))for(let o of Gn(pt.get(n)))
t.add(o);return t}function yn(t,e){let n=null;for(let o of Gn(t))e.has(o)||(n=o);return n}function xs(){return it()==="o\
verview"&&bs().size>0}var Sm=70;function Mt(t){let e=Q.get(t).told.map(o=>v(L.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>Sm;)n-=1;return e.slice(0,n).join(", ")}var Mm=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],Ss=["class",
"modality","relation","source","change"],bn=new Map(Ss.map(t=>[t,B(`#legend input[data-${t}]`,HTMLInputElement)])),Wa=B(
"#legend input[data-family]",HTMLInputElement);function Da(){O("shown").textContent=Ye(),Om(),O("show-all",HTMLButtonElement).
disabled=!ks()&&!xs();let t=T.statements.size===y.size,{statements:e,allStatements:n,made:o}=ge(T.statements),r=t?[String(
n)]:[p("listed",{n:e,all:n})];o&&r.push(p("listedMade",{n:o})),T.aside.size&&r.push(p("listedAside",{n:T.aside.size})),O(
"listed").textContent=r.join("; ")}function Om(){let t=O("empty"),e=T.entities.size===0,n=!e&&ks()&&![...T.statements].some(
r=>y.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":T.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(c("span",{},p(o)),ks()?c("button",{type:"button",onclick:()=>I(
Un())},p("undoFilters")):"")}function Un(){return Object.fromEntries(Mm.filter(t=>Ct.has(t)).map(t=>[t,Ct.get(t).read([])]))}
function ks(){let t=d;return Object.entries(Un()).some(([e,n])=>t[e]!==n)}function za(){for(let n of Ss)for(let o of bn.
get(n))o.checked=d[n]?.has(o.dataset[n])??!0;for(let n of Wa){let o=vs(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<vs(n).length}let t=document.getElementById("structural");t&&(t.checked=d.structural);let e=document.getElementById(
"theme");e&&(e.value=d.theme??"");for(let n of B("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=d[o],
s=bn.get(o).length;r!==null&&(n.open=!0),K("summary .count",HTMLElement,n).textContent=r===null?String(s):p("ticked",{n:r.
size,all:s})}}function vs(t){return bn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Ba(t){let e=bn.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===bn.get(t).length?null:new Set(e)}function Fa(){let t=document.
getElementById("theme");if(!t)return;let e=is().map(n=>[R(n),n]).sort(([n],[o])=>n.localeCompare(o,W));t.replaceChildren(
c("option",{value:""},p("allThemes")),...e.map(([n,o])=>c("option",{value:o},n))),t.value=d.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function Ha(){for(let n of Ss)for(let o of bn.get(n))o.addEventListener("change",()=>I({[n]:Ba(n)}));
for(let n of Wa)n.addEventListener("change",()=>{for(let o of vs(n))o.checked=n.checked;I({class:Ba("class")})});for(let n of B(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>I({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>I({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>I({theme:e.value||null})),O("show-all").
addEventListener("click",()=>{I({...Un(),...xs()?{...rt,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var Em=3;function Tm(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${p(o)}: ${s.length>Em?p("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>v(k.modalities.find(o=>o.id===n)?.label)||p("denied");return[
...d.theme===null?[]:[`${p("aboutTheme")}: ${R(d.theme)}`],...t(d.modality,"said",e),...t(d.class,"kinds",n=>v(k.classes[n].
label)),...t(d.relation,"relationsTitle",n=>v(Oe.get(n).label)),...t(d.source,"sourcesTitle",n=>v(k.sources.find(o=>o.id===
n)?.title)),...t(d.change,"changes",n=>p(n)),...d.structural?[]:[p("hiddenByStructural")]].join("; ")}function _a(t){return T.
statements.has(t)||T.aside.has(t)}var Ms="";function Lm(){let t=`${d.date} ${W}`;if(!(t===Ms||d.date===null&&!Ms)){Ms=d.
date===null?"":t;for(let e of B("#lanes .said > .outcome"))e.remove();if(d.date!==null)for(let e of pe){if(e.dataset.name===
void 0&&e.closest(".trunk")?.querySelector("[data-name]"))continue;let n=new Set(de(e).map(o=>y.has(o)?Rt(o):"").filter(
Boolean));n.size&&e.append(c("span",{class:"outcome"},` (${[...n].join("; ")})`))}}}var Ga=new Map;for(let t of B("#lane\
s .answer th > .unseen"))Ga.set(t.closest("tr"),t);function Am(t,e){let n=B("tbody tr:not(.group), .changes > li",HTMLElement,
t),o=0,r="";for(let s of n){let i=B(".place",HTMLElement,s);if(s.hidden=e&&!(i.length?i:B(".said",HTMLElement,s)).flatMap(
de).some(_a),s.hidden)continue;o+=1;let a=Ga.get(s),l=s.querySelector("th")?.textContent??"";a?.classList.toggle("unseen",
l===r),r=l}for(let s of B("tbody:has(> .group)",HTMLElement,t))s.hidden=!B("tr:not(.group, [hidden])",HTMLElement,s).length;
return{left:o,all:n.length}}function Os(t){let e=O("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[c("button",{type:"\
button",onclick:()=>I({view:"statements"})},p("inList"))," ",c("button",{type:"button",onclick:()=>I({view:"names"})},p(
"inNetwork"))," ",c("button",{type:"button",onclick:()=>I(Un())},p("undoFilters"))]:[])}var qa=!1;function Ua(){if(Y()!==
"lanes")return;Lm();let t=Ht.some(n=>!n.dated&&n.on());if(!t&&!qa)return;qa=t;for(let n of pe)n.classList.toggle("marked",
t&&de(n).some(_a));let e=Tm();Os(t?p("markedInLanes",{n:T.statements.size+T.aside.size,all:y.size,filters:e}):"");for(let n of B(
"#lanes .answer")){let{left:o,all:r}=Am(n,t);t&&r&&n.classList.contains("shown")&&Os(p(o?"leftInTable":"nothingInTable",
{n:o,all:r,filters:e}))}}function Va(){document.getElementById("lanes")?.prepend(c("p",{id:"filtered",role:"status",hidden:""}))}function Z(t){let e=O("status");e.textContent=e.textContent===t?`${t}\xA0`:t}function Ka(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function re(t){return d.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var Go={"to-names":"names","to-statements":"statements"};function Es(t){return document.getElementById(mn(t))}function Ya(){
return os.filter(t=>Es(t))}function Ja(t){let e=Y(),n=e==="lanes"?he():null;if(document.documentElement.dataset.view=e,!Ft)
return;for(let r of Ya())Es(r)?.classList.toggle("shown",r===n);for(let r of B("#questions [data-question]"))r.setAttribute(
"aria-pressed",String(r.dataset.question===n));for(let[r,s]of Object.entries(Go))s===e?O(r).setAttribute("aria-current",
"page"):O(r).removeAttribute("aria-current");if(!t||Y(t)===e&&t.question===d.question)return;scrollTo(0,0);let o=Object.
keys(Go).find(r=>Go[r]===e);Z((o?O(o):K(`#questions [data-question="${n}"]`)).innerText)}function Xa(){if(Ft){for(let t of B(
"#questions [data-question]"))t.hidden=!Es(t.dataset.question??""),t.addEventListener("click",()=>I(Le(t.dataset.question??
null)));for(let[t,e]of Object.entries(Go))O(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),
I({view:e}))});document.addEventListener("keydown",t=>{let e=Ya()[Number(t.key)-1];e!==void 0&&re(t)&&I(Le(e))}),O("skip\
-to-lanes").addEventListener("click",t=>{t.preventDefault(),I(Le(he())),B('#lanes [tabindex="0"]').find(e=>e.getClientRects().
length)?.focus()})}}var xn=100,Je=11,Ts,Vn,Uo=new Map,Pt={family:"",least:Je,between:0,words:0,version:0};function Ls(){let[t,e]=[...Ts.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Pt,{family:e.fontFamily,least:Math.
max(Je,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Pt.version+1}),Uo.clear()}
function Qt(){return q.printing?Je:Pt.least}function Qa(t,e){t.font=`${e} ${xn}px ${Pt.family}`.trim(),t.letterSpacing=`${Pt.
between*xn}px`,t.wordSpacing=`${Pt.words*xn}px`}function Ot(t,e=""){let n=`${e} ${t}`;return Uo.has(n)||(Qa(Vn,e),Uo.set(
n,Vn.measureText(t).width/xn)),Uo.get(n)}function Et(t,e=""){return t.reduce((n,o)=>Math.max(n,Ot(o,e)),0)}function se(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/xn,r/xn),Qa(t,s),t.fillText(e,0,0),t.restore()}function Xe(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Ot(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Ot(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Ot(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function Qe(t){return t.some(e=>e.endsWith("\u2026"))}function Kn({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(Vn,{font:t,letterSpacing:e,wordSpacing:n}),Vn.measureText(
o)}function Za(){Ts=document.body.appendChild(c("div",{id:"probe","aria-hidden":"true"},c("span",{},"Ag"),c("span",{},"a\
g m"))),Vn=document.createElement("canvas").getContext("2d"),Ls()}function tl(t){new ResizeObserver(t).observe(Ts.lastElementChild)}var Vo=300,Ze=1e3,we=6,P=new Map,Jn=null,yt=new Map,M={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function qt(t){
return S.line*S.grown*ie(t).length+S.row}function Ko(){let t=new Map;for(let[e,{x:n}]of P){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>P.get(n).y-P.get(o).y))}var Yn=new Map,Im=5e4,el=0;
function ie(t){let e=`${W} ${S.text} ${t}`;return Yn.has(e)||Yn.set(e,Xe(ht(t),S.text/S.name)),Yn.get(e)}function Xn(t){
S.text=t,(el!==Pt.version||Yn.size>Im)&&Yn.clear(),el=Pt.version}function nl(t){M=t}function Yo(){return[...M.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Qn(t){Jn=t}var Nm=1e3,j=document.getElementById("canvas"),Tt,tn,As;function ol(t){let e=2*As.radiusOf(t);return{id:t,...P.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>As.draw(n,t),nodeDimensions:{width:e,height:e}})}}function ae(){
let t=P.size>Nm?new Map:P,e=tn.getIds().filter(o=>!t.has(o));e.length&&tn.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=tn.get(o);return i===null||i.x!==r||i.y!==s});n.length&&tn.update(n.map(([o])=>ol(o)))}function rl(){return tn.length>
0}function U(){return Tt.getScale()}function Ne(){return Tt.getViewPosition()}function je(t){Tt.moveTo(t)}function Jo(t){
return Tt.canvasToDOM(t)}function _t(t){return Tt.DOMtoCanvas(t)}function Gt(t=0){let[e,n]=[j.clientWidth,j.clientHeight],
o=_t({x:-t*e,y:-t*n}),r=_t({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function gt(){Tt.redraw()}
function sl(t){let{canvas:e}=Tt;e.getContext=()=>t;try{gt()}finally{delete e.getContext}}function il(){Tt.setSize("100%",
"100%")}function Zn(t){Tt.setOptions({interaction:{dragView:t}})}function al(t){Tt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function It(t,e){Tt.on(t,e)}function ll(t){As=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of So("names"))P.set(n,
{x:o,y:r});tn=new vis.DataSet([...P.keys()].map(ol)),Tt=new vis.Network(j,{nodes:tn,edges:[]},JSON.parse(So("options"))),
Tt.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Xo(){return Tt!==void 0}function cl(){return Tt}function Qo(t){return t!==null&&t.getClientRects().length>0}function fl(t){return t.getAttribute("aria-label")??t.textContent}
function jm(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(Qo)??Zo?.part}var Zo=null;function Is(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Zo={part:t,name:H.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function ul(){let t=Zo;Zo=null;let e=document.activeElement;!t||!Qo(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===j&&P.has(t.name)&&(H.at=t.name),t.part.focus({preventScroll:!0}))}function en(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=fl(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||Qo(e))return;((n?B(e.localName,HTMLElement,n).
find(i=>Qo(i)&&fl(i)===o):null)??jm(n))?.focus({preventScroll:!0})}function ml(){document.addEventListener("focusin",t=>{
let e=t.target;if(!ot()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&At(null)})}function pl(){At("details"),Is()}var Cm=200;function Rm([t,e]){let n=e.length>Cm?t:c("button",{type:"button",class:"name",onclick:()=>I({focus:null,lines:e})},
t);return c("li",{},n," ",c("span",{class:"count"},String(e.length)))}function $m(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?p(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?p(e?"afterSource":"afterSources",{date:v(o.written)}):
""].filter(Boolean).join(" ")}function Pm(){let e=[...vo.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=Fn();return{first:hn(`${n}-01-01`),last:Math.max(hn(`${o}-12-31`),hn(r))}}var Ns=!1;
function dl(){let t=document.getElementById("on-date");if(!t)return;let e=O("day",HTMLInputElement),n=O("exact-day",HTMLInputElement),
{first:o,last:r}=Pm();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>No(l).slice(0,4));O("years").
replaceChildren(c("span",{},s),c("span",{},i));let a=Fn();t.addEventListener("change",()=>I({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=No(Number(e.value)),(Ns?Ao:I)({date:a}),Ns=!0}),e.addEventListener("change",()=>{Ns=!1,dn()}),
n.addEventListener("change",()=>{Io(n.value)&&(a=n.value,I({date:a}))})}function hl(){let t=document.getElementById("on-\
date");if(!t)return;let e=d.date;t.checked=e!==null;let n=O("as-of");if(n.hidden=e===null,n.textContent=e===null?"":$t(),
O("day-choice").hidden=e===null,e===null)return;let o=O("day",HTMLInputElement),r=O("exact-day",HTMLInputElement);o.value=
String(hn(e)),o.setAttribute("aria-valuetext",Ve(e)),r.value!==e&&(r.value=e),O("day-in-words").textContent=Ve(e),O("out\
comes").replaceChildren(...cs(e).map(Rm)),O("beyond").textContent=$m(e)}var Bm=["subject","relation","object","said","period","quote","place"];function wl(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&Bm.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function Wm(t,e){let n=y.get(t);return e==="s\
ubject"?R(n.subject):e==="relation"?tt(n).order:e==="object"?n.object===null?v(n.value):R(n.object):e==="said"?Po.indexOf(
Ro(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function gl(t,e){return y.get(t).
order-y.get(e).order}function kn(){let t=d.sort?.replace(/^-/,"")??"place",e=d.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(W,{numeric:!0}),o=new Map([...y.keys()].map(r=>[r,Wm(r,t)]));return[...y.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||gl(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||gl(r,s)})}var Bt=200;function tr(t,e,n,o){t.hidden=e===n,K("span",HTMLElement,t).textContent=p(o,{n:e,all:n}),K("button",HTMLElement,
t).textContent=p("moreRows",{n:Math.min(Bt,n-e)})}function er(t,e){K("button",HTMLElement,t).addEventListener("click",()=>{
en(e),Z(K("span",HTMLElement,t).textContent)})}var js={added:"+",removed:"\u2212",changed:"~"};function vn(t){return t.change?c("div",{class:`change ${t.change}`},c("b",
{},`${js[t.change]} ${p(t.change)}`),t.differences?.length?c("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
c("dt",{},v(e)),c("dd",{},c("del",{},v(n)||p("noText"))," \u2192 ",c("ins",{},v(o)||p("noText")))])):null):null}function yl(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${v(n)}: ${v(o)||p("noText")} \u2192 ${v(r)||p("noText")}`);
return[p(t.change||"unchanged"),...e].join("; ")}var nr=new Map([...kt.keys()].map(t=>[t,W]));function to(t){return L.has(t)?c("a",{href:`#focus=${encodeURIComponent(t)}`},
R(t)):t}function Dm(t){let e=y.get(t),n=kt.get(t)?.querySelector(".change")??vn(e),o=[c("td",{},n,to(e.subject)),c("td",
{},v(tt(e).label)),c("td",{},e.object===null?v(e.value):to(e.object))];return k.variants.includes("plain")?o:[...o,c("td",
{class:e.denied?"denied":null},v(e.said)),c("td",{},v(e.when)),c("td",{},e.quote?c("q",{lang:e.language},e.quote):null),
c("td",{},St(e))]}function or(t){let e=kt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Rt(t);n&&e?.append(
c("span",{class:"outcome"},n))}function rr(t){kt.has(t)||kt.set(t,c("tr",{id:`row-${t}`,"data-statement":t}));let e=kt.get(
t);return nr.get(t)!==W&&(e.replaceChildren(...Dm(t)),nr.set(t,W)),e.classList.toggle("aside",T.aside.has(t)),e}var bl=B("#inferred tbody tr"),ir=k.inferred.length>bl.length,sr=Bt;function zm(t){let e=t.premises.map(n=>y.get(n)).flatMap(
n=>[c("br"),n.quote&&c("q",{lang:n.language},n.quote),` (${v(n.said)}; ${St(n)})`]);return c("tr",{},c("td",{},to(t.subject)),
c("td",{},v(tt(t).label)),c("td",{},to(t.object)),c("td",{},v(t.why),e))}function Cs(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!T.inferred.size),!ir){bl.forEach((o,r)=>{o.hidden=!T.inferred.has(k.inferred[r])});return}
if(!X.open)return;let e=[...T.inferred].slice(0,sr),n=K("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(zm)),tr(O("more-inferred"),e.length,T.inferred.size,"partInferred")}function ar(t){sr=t,Cs()}function xl(){ir&&(O("u\
nlisted-inferred").hidden=!0,K("#inferred tbody").replaceChildren(),er(O("more-inferred"),()=>{sr+=Bt,Cs(sr-Bt)}),X.addEventListener(
"toggle",()=>Cs()))}function Sl(){J("between",{read:t=>{let e=t.map(kl).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Fm),knows:t=>kl(t)!==null}),Ee.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Gn(
r)])),n=r=>yn(Nt(r)??pt.get(r),e)===Nt(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function kl(t){if(L.has(t))return t;let e=ys(t);return e!==void 0&&Q.has(e)?ft(e):null}function Fm(t){
let e=Nt(t);return e===null?t:`${Q.get(e).told[0]}~${e.split(".").length}`}function Nt(t){return L.has(t)?null:t.slice(6)}
var lr={shown:null,ends:null,ids:[]};function eo(){if(lr.shown===T&&lr.ends===d.between)return lr.ids;let[t,e]=(d.between??
[]).map(o=>{let r=Nt(o);return s=>r===null?s===o:pt.get(s)===r||pt.get(s)?.startsWith(`${r}.`)}),n=[...T.statements].filter(
o=>{let r=y.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return lr={shown:T,ends:d.
between,ids:n},n}function vl(t){let e=Nt(t);return e===null?R(t):p("groupAround",{names:Mt(e)})}function Rs({one:t,other:e,
ids:n}){return p(n.length===1?"oneBetween":"between",{n:n.length,one:vl(t),other:vl(e)})}function cr(){let[t,e]=d.between??
[];return Rs({one:t,other:e,ids:eo()})}var Ol=["asserted","ongoing","intended","conditional","possible"],Hm=Ol.length,qm=400;function El(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>L.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Ht.push(Ll),Wn.push(Gm)}function Tl(){
return d.focus!==null&&(d.steps!==null||ct()!==null)}var Ut={state:null,route:null,reach:null};function Sn(){if(Ut.state===
d)return Ut;let t=Ht.filter(o=>o!==Ll),e=new Set([...L.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>lt.get(o).filter(r=>{
let{subject:s,object:i}=y.get(r);return y.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Ut={state:d,
route:null,reach:null},d.focus===null||!e.has(d.focus))return Ut;if(d.path!==null){Ut.route=e.has(d.path)?Ml(d.focus,d.path,
n,d.through):null;let o=r=>lt.get(r).filter(s=>y.get(s).isLink);Ut.otherwise=Ut.route===null&&!d.through&&Ml(d.focus,d.path,
o,!0)!==null,Ut.route&&(Ut.reach=Ut.route)}else d.steps!==null&&(Ut.reach={names:_m(d.focus,d.steps,n),statements:null});
return Ut}function ct(){return d.path===null||d.focus===null?null:Sn().route}var Ll={on:()=>Sn().reach!==null,name:t=>{let{
reach:e}=Sn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Sn();return e===null||e.statements===null||e.statements.
has(t)}};function fr(t,e){let{subject:n,object:o}=y.get(t);return n===e?o:n}function _m(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>fr(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function Ml(t,e,n,o){let r=f=>n(f).filter(u=>o||!tt(y.get(u)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let f=new Set;for(let u of s[s.length-1])for(let m of r(u))i.has(fr(m,u))||f.add(fr(m,u));if(!f.size)return null;
for(let u of f)i.add(u);s.push(f)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let f=s.length-1;f>0;f-=1){let u=new Set;
for(let m of s[f])for(let g of r(m)){let h=fr(g,m);s[f-1].has(h)&&(u.add(h),a.add(g),l.has(h)||l.set(h,new Map),l.get(h).
set(m,[...l.get(h).get(m)??[],g]))}s[f-1]=u}for(let f of l.values())for(let u of f.values())u.sort((m,g)=>ye(m)-ye(g)||(m<
g?-1:1));return{layers:s,names:new Set(s.flatMap(f=>[...f])),statements:a,onward:l}}function ye(t){let{modality:e,denied:n,
holder:o}=y.get(t),r=Ol.indexOf(e);return n||o||r<0?Hm:Math.min(r,3)}function Al(){let{layers:t,onward:e}=ct(),n=[],o=i=>{
if(!(n.length>=qm)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((f,u)=>({from:i[u],to:f,keys:e.get(i[u]).get(f)})),l=a.reduce((f,u)=>ye(u.keys[0])>
ye(f.keys[0])?u:f,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+ye(l[0]),0);return r.
sort((i,a)=>ye(i.weakest.keys[0])-ye(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function Il(){
let{layers:t,onward:e}=ct(),n=new Map([[d.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(d.path)??0}function Gm(t){return!("focus"in t)||"path"in t?t:$.picking&&
t.focus!==null?($.picking=!1,t.focus===d.focus?{}:{path:t.focus,through:!1}):($.picking=!1,{...t,path:null,through:!1})}var D=null;function be(){return d.focus!==null||d.lines.length>0||d.between!==null}function Um(){if(!be())return null;let t=ct();
if(t)return{entities:t.names,statements:t.statements};if(d.focus!==null&&!T.entities.has(d.focus))return null;if(d.between!==
null){let o=eo();return o.length?{entities:new Set(d.between.filter(r=>L.has(r))),statements:new Set(o)}:null}let e=(d.focus!==
null?lt.get(d.focus):d.lines).filter(o=>T.statements.has(o));if(d.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
y.get(o).subject,y.get(o).object]).filter(o=>o!==null);return{entities:new Set(d.focus!==null?[d.focus,...n]:n),statements:new Set(
e)}}function Nl(){D=Um()}var On=y.size>kt.size,jl=2e3,ur=Bt;function $s(t){O("source-order").hidden=d.sort!==null||!t}function Mn(){let t=kn().filter(
r=>T.statements.has(r)||!q.parts&&T.aside.has(r)),e=t.filter(r=>D?.statements.has(r)),n=t.filter(r=>!D?.statements.has(r)),
o=[...e,...n].slice(0,ur);K("#list tbody").replaceChildren(...o.map(r=>{let s=rr(r);return or(r),s.hidden=!1,s.classList.
toggle("chosen",D!==null&&D.statements.has(r)),s})),$s(e.length===0),tr(O("more"),o.length,t.length,"partListed")}function Ps(t){
On&&(ur=t,Mn()),ir&&ar(t)}function Cl(){On&&(O("unlisted").hidden=!0,K("#list tbody").replaceChildren(),er(O("more"),()=>{
ur+=Bt,Mn()}),Dn.push(()=>{ur=Bt,X.open&&Mn()}),X.addEventListener("toggle",()=>{X.open&&Mn()}))}var Bs="";function $l(){let t=`${d.date} ${W}`;if(!(Bs===t||d.date===null&&!Bs)){Bs=d.date===null?"":t;for(let e of On?[]:
Ue)or(e)}}function Pl(t){for(let[e,n]of On?[]:kt){nr.get(e)!==W&&rr(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=T.
statements.has(e)||T.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==T.aside.has(e))&&n.classList.toggle("\
aside",T.aside.has(e))}ar(Bt)}var Rl="place";function Bl(){let t=d.sort?.replace(/^-/,"")??"place";for(let n of B("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",d.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}O("sort",HTMLSelectElement).value=t;for(let n of B("#sort option"))n.textContent=
p(n.dataset.word??"");$s(!0);let e=`${d.sort??"place"} ${["subject","object","relation"].includes(t)?W:""}`.trim();if(e!==
Rl){if(Rl=e,On){X.open&&Mn();return}K("#list tbody").append(...kn().map(n=>kt.get(n)))}}function Wl(){for(let e of B("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(d.sort??"place")===e.dataset.sort;I({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Z(p(n?"sortedBack":"sorted",{column:p(K(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=O("sort",HTMLSelectElement);t.addEventListener("change",()=>I({sort:t.value==="pl\
ace"?null:t.value}))}var Dl=()=>{};function xe(){Dl()}function zl(t){Dl=t}function Fl(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=W,document.documentElement.dataset.
language=W,document.title=v(k.title);for(let e of B("[data-label]"))e.setAttribute("aria-label",p(e.dataset.label??""));
for(let e of B("[data-title]"))e.title=p(e.dataset.title??"");for(let e of B("[data-placeholder]",HTMLInputElement))e.placeholder=
p(t?"search":e.dataset.placeholder??"");for(let e of B("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${W}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",p("onlyThis",{kind:o?.textContent??""}))}for(let e of B(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===W));O("canvas").setAttribute("aria-label",p("pi\
ctureAbout",{names:L.size}))}function Ws(){let t=la(),e=O("not-understood");e.hidden=t.length===0,e.textContent=t.length?
p("notUnderstood",{parts:t.join(", ")}):""}function Hl(){ua(),Ws()}function ql(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,f)=>Math.min(l,
f.left),1/0),i=r.reduce((l,f)=>Math.max(l,f.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function no(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function Vm({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function zs(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=Vm(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function mr(t,e,n){return zs(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function _l(t,e,n){return zs(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function Gl(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,f,u)=>{let m=null;for(let g of a){let h=Math.abs(f-g.y),w=g.cost+u+h+h*h*.003;if(m&&w>=m.cost)continue;
let b=_l(e[l],g.y,f)-mr(e[l-1],g.y,f);w+=Math.max(0,9-b)*60,(!m||w<m.cost)&&(m={cost:w,y:f,gaps:g.gaps})}return m},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:f,gaps:u}=e[a],m=((l+f)/2-n.far)/Math.max(1,o.near-
n.far),g=n.mid+(o.mid-n.mid)*m,h=u.findIndex(({high:w})=>w>=g);i=u.slice(Math.max(0,h-4),h+4+1).map(w=>{let b=Math.max(0,
w.lines.length+1-(w.high-w.low)/2.4),x=s(i,a,no(g,w),b*5);return{...x,gaps:[...x.gaps,w]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>no((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function pr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Km(t,e){return pr(t,e,-1)||pr(t,e,1)||t.line.rank-e.
line.rank}function Fs(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let f=s.length-1;f>0&&s[f-1].sum/s[f-1].many>s[f].sum/s[f].many;f-=1){let{sum:u,many:m}=s[f];
s.pop(),s[f-1].sum+=u,s[f-1].many+=m}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(no(a/l,i))).map((a,l)=>a+l*r)}function Ul({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[f,u]=[i[l],i[l+1]],[m,g]=[s[n+
l],s[n+l+1]],h=l+2===i.length,w=f.high<u.low||u.high<f.low,b=(_,at,nt)=>nt?{x:_,low:at.bottom+1,high:1/0}:{x:_,low:-1/0,
high:at.top-1},x=(_,at)=>at.bottom-_.bottom,[N,E]=[[],[]];for(let _ of w?[f.high<u.low]:[!0,!1]){let[at,nt]=_?[f.low,u.high]:
[f.high,u.low],jt=(xt,Vi,Ku)=>zs(xt,at,nt).filter(Ki=>w||(Ku?Ki.top>=Vi.high:Ki.bottom<=Vi.low)),ee=a[a.length-1].x,ko=jt(
m,f,_);for(let xt of _?ko:ko.sort(x))xt.right<=ee||xt.id===t.id&&!t.blocks||(ee=xt.right,N.push(b(ee,xt,!_)));ee=h?e.near:
g.left;let ue=jt(g,u,!_);for(let xt of _?ue.sort(x):ue)xt.left>=ee||xt.id===e.id&&!e.blocks||(ee=xt.left,E.push(b(ee,xt,
_)))}for(let _ of[N,E])a.push(..._.sort((at,nt)=>at.x-nt.x));if(h)break;let A=Math.min(e.near-9,Math.max(mr(g,u.low-3,u.
low),mr(g,u.high,u.high+3))),z=u,{low:V,high:et}=z;a.push({x:g.left,low:V,high:et,gap:z},{x:Math.max(g.left+1,A),low:V,high:et,
gap:z})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Ds(t){return t.y}function Hs(t){let[e,n]=[t[0],t[t.length-
1]];for(let o of t)o.y??=no(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<t.length-
1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,f]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=no((Ds(s)*f+Ds(a)*l)/(l+f),
i)}}function Vl(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Km);for(let r of[0,1]){let s=o.lines.map(({line:i})=>(e.
get(i)??[]).filter(a=>a.gap===o)[r]);Fs(s.map(Ds),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function Kl(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,l=s.column??i.column??e.findLastIndex(h=>h.left<=Math.min(s.near,i.near)),[f,u]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,_l(e[l],f,u)),r.room=r.edge-2-mr(e[l-1],f,u);let m=Math.round(Math.min(s.at,i.at)),g=n.get(m)??[];
n.set(m,g),r.lane=g.findIndex(h=>h.every(w=>w.bottom<f||w.top>u)),r.lane<0&&(r.lane=g.push([])-1),g[r.lane].push({top:f,
bottom:u}),r.lanes=g}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var Yl=4,Ym=[20,18,16,14,13,12,11,10,9,8,7],qs=34,Jm=72,Xm=150,Jl=26,Qm=[1,.7,.4],Xl=.75,_s=1.6;function Zm(t,e){let n=t.
reduce((s,i)=>s+qt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+qt(s)/2)/n*e))].
push(s),r+=qt(s);return o}function tp(t,e,n,o,r){Xn(e*S.name);let s=t.map(b=>S.name*Math.max(...b.map(x=>Et(ie(x))))),i=t.
map(b=>Zm(b,n)),a=i.flat().map(b=>({text:S.line*b.reduce((x,N)=>x+ie(N).length,0),white:we*r*b.length})),l={text:s.reduce(
(b,x)=>b+x,0),white:S.mark*t.length+r*(Jl+qs*(t.length-1))},f=t.flat().filter(b=>Qe(ie(b))).length,u=Qt()/S.name,m=Math.
min(o.width/(l.text+l.white),...a.map(({text:b,white:x})=>o.height/(b+x)),_s),g=a.map(({text:b,white:x})=>(o.height-u*b)/
x),h=.999*Math.min((o.width-u*l.text)/l.white,...g,u),w=Math.max(...a.map(({text:b,white:x})=>b+x));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:w,cut:f,readable:u,scale:m,least:h}}function ep(t,e,n){let o=(g,h)=>g.reduce((w,b)=>h(
b)>h(w)*1.01?b:w),r=g=>Qm.flatMap(h=>Ym.map(w=>tp(t,w,g,e,h))),s=Array.from({length:n},(g,h)=>r(h+1)).flat(),i=Math.min(
...s.map(({cut:g})=>g)),a=s.filter(({cut:g})=>g===i),l=({part:g,scale:h,readable:w})=>g===1&&h>=w,f=({scale:g,readable:h})=>g>=
h;for(let g of[l,f,dr]){let h=a.filter(g),[w]=h,b=h.filter(({many:x,part:N})=>x===w.many&&N===w.part);if(w)return o(b,x=>g===
dr?x.least:x.scale)}let u=a.filter(({many:g})=>g===1),m=u.filter(({across:g,readable:h})=>(g.text+Ql()*g.white)*h<=e.width);
return m.length?o(m,({high:g})=>1/g):o(u.filter(({part:g})=>g===1),({scale:g})=>g)}function Ql(){return q.printing||ot()?
1:Xl}function dr({scale:t,readable:e,least:n}){return t<e&&n>=Xl*e}function Zl(t,e){let n=Ko();if(!n.length)return 0;let o={
...S},r=ep(n,t,e),{wide:s,many:i,part:a,texts:l,parts:f,across:u}=r,m=t.width/(u.text+u.white+(Jm-qs)*(n.length-1)),g=q.
printing?r.scale:Math.min(r.scale,Math.max(1,m)),h=dr(r)?r.least:Ql()*r.readable,[w,b]=dr(r)||!q.printing&&g<r.readable?
[h,r.readable/h]:[g,1];Xn(s*S.name),Object.assign(S,{row:we*a,grown:b});let x=Math.max(...f.flat().map(V=>V.reduce((et,_)=>et+
qt(_),0))),N=(t.width/w-u.text*b-u.white)/Math.max(1,n.length-1),E=Math.min(Xm,qs*a+Math.max(0,N)),A=i>1?t.height/w:Math.
max(x,Math.min(t.height/w,o.height)),z=Jl*a;return n.forEach((V,et)=>{let _=new Map(V.map(at=>[at,(P.get(at).y-o.top)/o.
height*A*i]));f[et].forEach((at,nt)=>{let jt=0,ee=at.map(ue=>(jt+=qt(ue),jt-qt(ue)/2)),ko=Fs(at.map((ue,xt)=>_.get(ue)-ee[xt]),
0,{low:nt*A,high:(nt+1)*A-jt});at.forEach((ue,xt)=>P.set(ue,{x:z+S.mark/2,y:ko[xt]+ee[xt]}))}),z+=S.mark+l[et]*b+E}),Object.
assign(S,{left:0,top:0,width:z-E,height:A*i}),i}var tc=150,ec=120,np=60,rc=S.text,nc=[S.text/S.name,12,14,16,18,20];function sc(){let t=Tl(),e=new Set,n=new Map,o=it()!==
"overview"||T.entities.size<=tc,r=o?new Set:bs(),s=new Map,i=D&&D.entities.size<=tc?D.entities:new Set;for(let a of T.entities){
let l=pt.get(a);!o&&!s.has(l)&&s.set(l,yn(l,r));let f=o?null:s.get(l);if((f===null||i.has(a))&&e.add(a),f===null)continue;
n.has(f)||n.set(f,{count:0,fills:new Map});let u=n.get(f),{fill:m}=mt(a);u.count+=1,u.fills.set(m,(u.fills.get(m)??0)+1)}
nl({names:e,groups:n,opened:r,narrowed:t}),Ce()}function Ce(t=1){P.clear();let e=_o(),n=e.id==="columns";Object.assign(S,
{left:0,top:0,width:e.width,height:e.height}),Xn(op()),Object.assign(S,{row:we,grown:1});let o=M.narrowed||q.printing||Q.
size&&!n?M.names:new Set(L.keys());for(let i of o){let{at:a}=L.get(i);P.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;ct()?
ap():M.narrowed&&n?ip():!n&&!Q.size&&rp();let s=M.narrowed||oo()||Q.size&&!M.groups.size;(s||!(n||Q.size))&&oc(o),n&&!ct()&&
(r=Zl(Jn??S,t));for(let i of o)M.names.has(i)||P.delete(i);for(let i of M.groups.keys())P.set(ft(i),{x:Q.get(i).x,y:Q.get(
i).y});for(let[i,a]of yt)P.has(i)&&P.set(i,a);return s&&(yt.size||o!==M.names)&&oc(M.names),r}var Gs={key:"",width:rc};function op(){
let t=Q.size?M.names:L;if(t.size>Vo)return rc;let e=`${W} ${Pt.version} ${Q.size?[...t.keys()].join(" "):""}`;if(Gs.key!==
e){let n=nc.map(o=>[...t.keys()].filter(r=>Qe(Xe(ht(r),o))).length);Object.assign(Gs,{key:e,width:nc[n.indexOf(Math.min(
...n))]*S.name})}return Gs.width}function rp(){let t=[...P].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:S.mark+Et(ie(e))*S.name+we,high:Math.max(qt(e),2.4*L.get(e).size+we)}));for(let e=0,n=!0;n&&e<np;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[l,f]=i<a?["x",i]:["y",a],u=(f/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=u,s[l]+=u}});for(let{id:e,x:n,y:o}of t)
P.set(e,{x:n,y:o})}function oo(){return M.names.size>0&&!M.groups.size&&M.names.size<=L.size/2}function sp(t){let e=t.map(
s=>s.reduce((i,a)=>i+qt(a),0)),n=S.mark+S.text+62,o=t.length*n/Math.max(1,j.clientWidth)*j.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,ec*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(ec-S.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let f of s){let u=qt(f)+a;P.set(f,{x:S.mark/2+i*n,y:l+u/2}),l+=u}})}function ip(){sp(Ko())}
function ap(){let t=new Map(P),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=ct(),[o,r]=[S.mark+S.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,f)=>{P.set(l,{x:S.mark/2+(f+(s-i.size)/2)*o,y:a*r})}))}
function oc(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...P.get(a),half:qt(a)/2,wide:Et(ie(a))*S.name*S.grown})),
n=a=>a.reduce((l,f)=>Math.min(l,f),1/0),o=n(e.map(({x:a})=>a))-S.mark,r=n(e.map(({y:a,half:l})=>a-l))-we,s=-n(e.map(({x:a,
wide:l})=>-a-S.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+we;Object.assign(S,{left:o,top:r,width:s-o,height:i-r})}var Re=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let f=Math.floor(o/this.cell);f<=a;f+=
1)if(s((l&32767)<<15|f&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&bt(e,n))}};function bt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function En(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Us({left:t,right:e,top:n,bottom:o}){return En(
(t+e)/2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function nn(t,e,n){return En(t,e,0,n,n)}function ro(t,e){if(!bt(t,e))return!1;let[n,o]=[
e.x-t.x,e.y-t.y],r=(i,a,l)=>i.wide*Math.abs(i.cos*a+i.sin*l)+i.high*Math.abs(i.cos*l-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=
r(t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function so(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function $e(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var ic=.42,ac=16;function lc(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,f]=[o[a-1],o[a]];if(l===void 0||
f===void 0||l*f<=0)return 0;let[u,m]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(u+m)/((2*m+u)/l+(m+2*u)/f)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,f]=[n[i],n[i+1]],u=(Math.abs(r[i])+Math.abs(r[i+1]))*ic,m=u>Math.abs(a)?Math.abs(
a)/u:1,g=(f.x-l.x)*ic;s.push(l.x+g,l.y+r[i]*m*g,f.x-g,f.y-r[i+1]*m*g,f.x,f.y)}return s}function cc(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(f,u,m)=>[u+(m-u)*.55,f],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function fc(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function uc(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function lp(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function mc(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=ac;o+=1){let r=e[e.
length-1],{x:s,y:i}=lp(t,n,o/ac);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function io(t){return t.pieces??=
mc(t.along),t.pieces[t.pieces.length-1].far}function Wt(t,e){let n=e*io(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let f=r+s>>1;o[f].far<=n?r=f:s=f}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Vs(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=so(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Pe(t,e,n){
let o=Vs(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=mc(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,f]=[a.x-i.x,a.y-i.y],u=l**2+f**2,m=u?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*f)/u)):0;r=Math.min(r,Math.hypot(e.x-i.x-m*l,e.y-i.y-m*f))}return r<=n?r:1/0}var cp=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],F={},pc=document.body;function on(){
let t=getComputedStyle(q.printing?pc:document.documentElement),e=cp.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);F={dark:!q.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...q.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Zt(){return d.steps!==null&&d.focus!==null?1:q.printing?.4:.15}function dc(){pc=document.body.
appendChild(c("div",{class:"on-paper",hidden:""}))}var hr={left:44,right:44,top:34,bottom:50},fp=29,up=16,mp=[8,12,16,20];function gr(t){return p("groupOf",{names:Mt(t),n:M.
groups.get(t)?.count??Q.get(t).count})}function Ks(){return Math.max(12,Qt())}function pp(t){return Math.max(up,Ks()/2*(Ot(
String(t),"600")+.4)/.82)}function wr(t){let e=new Map,n=[...M.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=P.get(ft(o)),a=Math.max(pp(r)/t,Math.min(fp*Math.sqrt(r),Q.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:Ks()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function gc(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!D||D.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=v(
L.get(Q.get(i.key).told[0]).short)||Q.get(i.key).told[0],l=[...o,...r.values()],f=s?[Xe(Mt(i.key),12)]:mp.map(h=>Xe(a,h)),
u=[...f.filter(h=>!Qe(h)),...f.filter(Qe)].map(h=>dp(i,h,l,n)).find(h=>h!==void 0);if(!u)continue;let{text:m,lines:g}=u;
r.set(i.key,m),Object.assign(i,{lines:g,textMiddle:m.middle,textTop:m.top,textLeft:m.left,textRight:m.right,textBottom:m.
bottom})}}function dp(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Et(e),e.length*r*1.15,3/o],f=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([u,m])=>({key:t.key,middle:u,left:u-s/2,right:u+s/2,top:m,bottom:m+i})).
find(u=>u.left>=S.left-hr.left/o&&u.right<=S.left+S.width+hr.right/o&&u.top>=S.top+6/o&&u.bottom<=S.top+S.height+6/o&&!n.
some(m=>m.key!==t.key&&bt(u,m)));return f&&{text:f,lines:e}}function wc(t){let e=U();t.save();for(let n of M.opened){let{
x:o,y:r,radius:s}=Q.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=F.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=F.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Ys(t,e){let n=C.groups.get(e);if(!n)return;let o=U(),
{count:r,fills:s}=M.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=F.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=D&&!hc(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[m,g]of[
...s].sort(([h],[w])=>h<w?-1:1))t.strokeStyle=m,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*g/r),t.stroke(),a+=
2*Math.PI*g/r;t.strokeStyle=H.at===ft(e)?F.accent:F.soft,t.lineWidth=(H.at===ft(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=F.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),f=Math.max(
Ks()/o,Math.min(16/o,n.radius*.7)),u=2*(n.radius-i)/Math.max(1.4,Ot(l,"600")+.4);se(t,l,n.x,n.y,Math.min(f,u),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=F.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=D&&!hc(e)?.6:1,t.fillStyle=F.text,n.lines.forEach((m,g)=>se(t,m,n.textMiddle,n.textTop+(g+.5)*n.type*1.15,
n.type))),t.restore()}function hc(t){if(d.between?.includes(ft(t)))return!0;for(let e of D?.entities??[])if(pt.get(e)===
t||pt.get(e)?.startsWith(`${t}.`))return!0;return!1}function yc(t){for(let[e,n]of C.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function yr(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=F[e],t.fillStyle=F.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Js(t){let{change:e}=y.get(t);return e?{change:e,...Wt(C.lines.get(t),.6),radius:4.6}:
null}function bc(t,e){let n=Js(e);n&&yr(t,n.change,n.x,n.y,n.radius)}var xc=new Set;for(let{object:t,change:e,subject:n}of y.
values())e&&t===null&&xc.add(n);function Xs({id:t,x:e,y:n,radius:o}){let r=L.get(t).change||(xc.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function kc(t,e){let n=C.names.get(e),o=Xs(n);if(!o||(yr(t,o.change,o.x,o.y,o.radius),
o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=F.removed,t.lineWidth=n.type/14;let{lines:r}=n;r.forEach((s,i)=>{
let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,a),t.lineTo(n.textLeft+Ot(s)*
n.type,a),t.stroke()}),t.restore()}function vc(t){return k.changes.length&&!t.change?.45:1}var Tn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var gp=900,Sc=60;function Mc(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:f})=>({id:s,
left:l,right:f,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function wp(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:pr(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function Oc(t,e,n){let o=new Map([...e.values()].map(h=>[h.id,Mc(h,n)])),r=t.length>gp?[]:
ql([...o.values()]),s=t.map(({id:h,statement:w,place:b,many:x},N)=>{let[E,A]=[o.get(w.subject),o.get(w.object)],z=E.at>A.
at,[V,et]=z?[A,E]:[E,A],_=et.near-V.far<9&&et.near-V.shape>=9?{...V,far:V.shape}:V,at=et.near-_.far<9;return{id:h,rank:N,
place:b,many:x,from:_,to:et,backward:z,arc:at,loop:_.id===et.id,ports:[_.mid,et.mid]}}),i=s.filter(({arc:h})=>!h),a=s.filter(
({arc:h,loop:w})=>h&&!w),l=({from:h,to:w})=>w.at-h.at+Math.abs(w.mid-h.mid);for(let h of[...i].sort((w,b)=>l(w)-l(b)||w.
rank-b.rank))Gl(h,r);let f=new Map,u=(h,w,b)=>{let x=`${w} ${h.id}`,N=f.get(x)??{item:h,held:[]};f.set(x,N),N.held.push(
{index:0,step:0,group:0,order:0,...b})};for(let h of i)u(h.from,"far",{line:h,end:0,index:0,step:1}),u(h.to,"near",{line:h,
end:1,index:h.levels.length-1,step:-1});for(let h of a)for(let[w,[b,x]]of[[h.from,h.to],[h.to,h.from]].entries()){let N=x.
mid>b.mid;u(b,"near",{line:h,end:w,group:N?1:-1,order:-x.mid})}wp(f),Kl(a,r);let m=new Map(i.map(h=>[h,Ul(h,r)]));for(let h of m.
values())Hs(h);Vl(r,m);for(let h of m.values())Hs(h);let g=new Map;for(let h of s){let{from:w,to:b,ports:x}=h,N;h.loop?N=
Ec(h):h.arc?N=cc({x:w.near+1,y:x[0]},{x:b.near,y:x[1]},h.edge-h.reach):N=lc(m.get(h)),h.backward&&(N=fc(N)),g.set(h.id,n?
N:uc(N))}return g}function Ec({from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.
mid+8+6*e,t.near,t.mid+4]}function yp(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:f,radius:u}of n){
let m=((l-t.x)*o+(f-t.y)*r)/s**2;if(m<=.02||m>=.98)continue;let g=((f-t.y)*o-(l-t.x)*r)/s,h=u*1.2+2;Math.abs(g)<Sc+h&&i.
push({off:g,reach:h,share:3*m*(1-m)})}let a=l=>i.every(({off:f,reach:u,share:m})=>Math.abs(f-l*m)>=u);for(let l=0;l<=Sc;l+=
4)for(let f of[l,-l])if(a(f))return f;return 0}function Tc(t,e,{place:n,many:o},r){if(t.id===e.id)return Ec({from:Mc(t,!0),
place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,f]=[s/a,i/a],u=(n-(o-1)/2)*14*(t.id<e.id?1:-1),m={x:t.x+l*(t.
radius*1.2+1),y:t.y+f*(t.radius*1.2+1)},g={x:e.x-l*(e.radius*1.2+2),y:e.y-f*(e.radius*1.2+2)};u||(u=yp(m,g,r.filter(w=>w.
id!==t.id&&w.id!==e.id)));let h=[(g.x-m.x)/3,(g.y-m.y)/3];return[m.x,m.y,m.x+h[0]-f*u,m.y+h[1]+l*u,g.x-h[0]-f*u,g.y-h[1]+
l*u,g.x,g.y]}var bp=2500,rn=12,br=7,Lc=1,xp=2.5,kp=400;function Ac(t){let e=[...T.statements].filter(a=>{let{subject:l,object:f,isLink:u}=y.
get(a);return u&&t.has(l)&&t.has(f)}),n=e.length>bp,o=new Map,r=(n?e.filter(a=>D?.statements.has(a)):e).map(a=>{let l=y.
get(a),f=JSON.stringify([l.subject,l.object].sort()),u=o.get(f)??[];o.set(f,u);let m={id:a,statement:l,place:u.length,many:0};
return u.push(m),m});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(it()==="columns"||ct())s=Oc(r,t,!ct());else{
let a=r.length<=kp?[...t.values()]:[];s=new Map(r.map(l=>[l.id,Tc(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s){let f=new Tn;f.moveTo(l[0],l[1]);for(let u=2;u<l.length;u+=6)f.bezierCurveTo(...l.
slice(u,u+6));i.set(a,{along:l,path:f})}return{lines:i,rest:n}}function ao(t){let e=mt(y.get(t).subject);return F.dark?e.
dark:e.light}function Zs(t,e,n){let o=C.lines.get(e),r=y.get(e),s=tt(r),i=k.lines[r.holder?"thin":na.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([ne(r),v(r.said)&&`(${v(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=D&&!n?Zt():n?
1:s.structural?.8:.95*vc(r);let a=r.change&&r.change!=="unchanged"?F[r.change]:F.line;t.strokeStyle=t.fillStyle=n?ao(e):
a||F.line,t.lineWidth=i.width*(n?d.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(
o.path),t.setLineDash([]),s.symmetric||vp(t,o.along,n?6.5:4.5),r.denied&&(D||(t.globalAlpha=1),Sp(t,o)),bc(t,e),t.restore()}
function vp(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(
s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function Sp(t,e){let[n,o,r]=[.48,.5,.52].map(i=>Wt(e,
i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=F.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.
y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function xr(t,e,n=br){let o=[];for(let[s,i]of C.
lines){let a=Pe(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+xp/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var ti=6,Mp=.5,Op=new Set([1,2]);function lo(t,e,n=null){let o=Math.max(S.name,Qt()/t),r=o*(S.line/S.name),s=new Map,i=new Re(
o*10);for(let b of M.names){let x=P.get(b);if(n&&(x.x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let N=Math.
max(L.get(b).size,1.6/t),E=N*1.2,A={id:b,x:x.x,y:x.y,radius:N,type:o,line:r,lines:null,covers:!1,left:x.x-E,right:x.x+E,
top:x.y-E,bottom:x.y+E};s.set(b,A),n||i.add({id:b,left:A.left,right:A.right,top:A.top,bottom:A.bottom})}for(let[b,{x,y:N,
radius:E}]of e)i.add({id:ft(b),left:x-E,right:x+E,top:N-E,bottom:N+E});let a=b=>(b===d.focus||b===d.path?4e6:0)+(D&&D.entities.
has(b)?2e6:0)+(Op.has(mt(b).column)?1e6:0)+L.get(b).count,l=[...s.keys()].sort((b,x)=>a(x)-a(b)||(b<x?-1:1)),f=it()!=="c\
olumns"&&!n,u=[...new Set([1,.85,.7,.5].map(b=>Math.max(o*b,Qt()/t)))],m=new Re(o*4);if(f)for(let{id:b,x,y:N,radius:E}of s.
values())m.add({id:b,left:x-E,right:x+E,top:N-E,bottom:N+E});let g=[],h=0;for(let b of l){let x=s.get(b),N=D!==null&&D.entities.
has(b),E=z=>{for(let V of Ic(x,u,f))if(z(V)&&(!f||Ep(x,V,m)))return V},A=E(z=>!i.hits(z))??(N?E(z=>!g.some(V=>bt(z,V))):
void 0);A&&(i.add(A),N&&g.push(A),Nc(x,A),h+=1)}if(h>=Math.min(ti,s.size))return s;let w=[...s.values()].filter(b=>b.lines).
map(b=>({left:b.left,right:b.right,top:b.top,bottom:b.bottom}));for(let b of l.slice(0,4*ti)){let[x]=Ic(s.get(b),u,!1);if(!(s.
get(b).lines||w.some(N=>bt(x,N)))&&(w.push(x),Nc(s.get(b),x),s.get(b).covers=!0,w.length>=2*ti))break}return s}function Ep({
id:t,x:e,y:n,radius:o},r,s){let i=(l,f,u,m)=>Math.hypot(Math.max(r.left-f,l-r.right,0),Math.max(r.top-m,u-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*Mp;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.
left,l.right,l.top,l.bottom)<a)}function*Ic(t,e,n){let o=ie(t.id),r=Et(o),s=Math.max(S.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(S.line/S.name),[l,f]=[i*r,a*o.length/2],u=(A,z)=>({id:t.id,type:i,line:a,lines:o,left:A,right:A+l,top:z-f,bottom:z+
f}),m=(n||G.whole)&&t.x+S.mark/2+l>S.left+S.width+6;if(yield u(m?t.x-s-l:t.x+s,t.y),!n)continue;let g=A=>A.left>S.left-6&&
A.right<S.left+S.width+6,[h,w]=[t.y+t.radius*1.2+2+f,t.y-t.radius*1.2-2-f],b=t.x-l/2;if(yield*[u(b,h),u(b,w),u(t.x-s-l,t.
y)].filter(g),M.names.size>Vo)continue;let[x,N]=[t.x-t.radius,t.x+t.radius-l];yield*[u(x,h),u(x,w),u(N,h),u(N,w)].filter(
g);let E=t.radius*1.2+2;for(let A of[0,f,-f])yield*[u(t.x+E,t.y+A),u(t.x-E-l,t.y+A)].filter(g)}}function jc({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Nc(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function ei(t,e,n,o,r){
let s=k.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var kr=new Set;function sn(t,e){let n=C.names.get(e);if(!n)return;kr.add(e);let o=mt(e),r=d.focus===e||
d.path===e;t.save(),t.describe?.(R(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?F.row:F.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=D?D.entities.has(e)?1:
Zt():T.bare.has(e)?.3:1,ei(t,o.shape,n.x,n.y,n.radius),t.fillStyle=L.get(e).envisaged?F.ground:o.fill,t.fill(),t.lineWidth=
L.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=F.dark?o.dark:o.light,t.stroke(),(r||H.at===e||$.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=F.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke());let{lines:s}=n;s&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=F.text,s.forEach((i,a)=>{se(t,
i,n.textLeft,(n.textTop+n.textBottom)/2+(a-(s.length-1)/2)*n.line,n.type)})),kc(t,e),t.restore()}function Cc(t,e=3){let n=[
...C.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...C.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function te(){let t=U(),e=M.names.size>Ze,n=`${Fe} ${t} ${W}`;if(C.key===n&&(!C.part||$e(C.part,Gt())))return C;let o=e?
Gt(1):null,r=wr(t),s=lo(t,r,o);return gc(r,s,t),ra({key:n,part:o,names:s,groups:r,words:[],...Ac(s)}),C}var ke={left:24,right:10,top:8,bottom:8},Rc=1.7,Tp=.8,$c=8,zc=300,Lp="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function oi(t){let{x:e,y:n,radius:o}=Q.get(t);ai({left:e-o,top:n-o,width:2*o,height:2*o})}function Fc({x:t,
y:e}){let n=Jo({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=j.clientWidth&&n.y<=j.clientHeight}function Mr(t){let e=Jo(P.get(t));
e.x>=30&&e.y>=20&&e.x<=j.clientWidth-30&&e.y<=j.clientHeight-20||(G.whole=!1,ln({position:P.get(t),scale:U()}))}function vr(){
return Hc(B(Lp))}function Hc(t){let e=j.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>bt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function qc(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<j.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,j.clientHeight-n+4);return e}function ri(){let t=j.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=O("details").getBoundingClientRect();
return!ot()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function si(t,e,n){
let o=j.clientWidth-e.left-e.right,r=j.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function _c(){if(q.printing)return _s;if(M.narrowed||!oo())return Rc;let{width:t,height:e}=_o();
return Math.min(Rc,Math.max(1,Math.min(j.clientWidth/t,j.clientHeight/e)))}function Ap({scale:t,position:e}){let n=vr();
if(!n.length||M.names.size>Ze)return[];let o=wr(t),r=[...lo(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+j.clientWidth/2,right:(i-e.x)*t+j.clientWidth/2,top:(a-e.y)*t+j.clientHeight/2,bottom:(l-e.y)*t+j.clientHeight/
2}));return n.filter(s=>r.some(i=>bt(i,s)))}function an(){G.whole=!0;let t={...M.groups.size?hr:ke};if(q.printing){Bc(si(
S,t,_c()));return}if(M.narrowed){let o=ri();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=j.clientHeight-o.bottom,
t.right+=j.clientWidth-o.right)}let e=Pc(t);if(!e)return;let n=qc(Ap(e));Bc(n.top||n.bottom?Pc({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function Pc(t){let e={width:j.clientWidth-t.left-t.right,height:j.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(yt.size||Qn(e),Ce(),si(S,t,_c()))}function Bc(t){t&&(ae(),Dt(),je(t))}
function ii(){G.asOpened=!1,an()}function ni(){return Qt()/(S.name*S.grown)}function Wc(t){return[...lo(t,new Map).values()].
filter(({lines:e})=>e).length}function le(){if(an(),G.asOpened=!0,M.groups.size||!M.names.size||M.names.size>zc)return;let t=U(),
e=ni(),n=M.names.size*(it()==="columns"?1:Tp);if(t>=e||Wc(t)>=n)return;G.whole=!1;let o=Array.from({length:$c-1},(a,l)=>t*
(e/t)**((l+1)/$c)),s=S.grown>1||M.narrowed&&it()==="columns"&&!ct()?e:o.find(a=>Wc(a)===M.names.size)??e,i=M.narrowed?ri():
{left:0,top:0,right:j.clientWidth,bottom:j.clientHeight};je({...Gc(s,i,M.narrowed?d.focus:null),animation:!1})}function Sr(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=P.get(t);return s-e>S.mark/2&&s+S.mark/2+S.text*S.grown<=o&&i-n>S.line&&i+S.
line<r}function Ip(t){let e=0;for(let n of M.names)Sr(n,t)&&(e+=3+L.get(n).count+(D?.entities.has(n)?1e3:0));return e}function Gc(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:S.mark,y:2*S.line},i=[...new Set([n,...D?[...D.entities].slice(0,
60):[],...Ie(60)])].filter(x=>M.names.has(x)).map(x=>P.get(x)),a=(x,N,E,A,z)=>E+2*z<=A?N+(E-A)/2:Math.max(N-z,Math.min(x,
N+E+z-A)),l=a(S.left-r.x/2,S.left,S.width,o.x,r.x/2),u=it()==="columns"&&n===null?[l]:i.flatMap(({x})=>[x-r.x,x+S.mark+S.
text*S.grown-o.x]).map(x=>a(x,S.left,S.width,o.x,r.x)),m=i.flatMap(({y:x})=>[x-r.y,x+r.y-o.y]).map(x=>a(x,S.top,S.height,
o.y,S.line)),g=null;for(let x of new Set(u))for(let N of new Set(m)){let E={left:x,top:N,right:x+o.x,bottom:N+o.y};if(n!==
null&&!Sr(n,E))continue;let A=Ip(E);(!g||A>g.weight)&&(g={weight:A,left:x,top:N})}let h=P.get(n)??{x:S.left+S.width/2,y:S.
top+S.height/2},{left:w,top:b}=g??{left:h.x-o.x/2,top:h.y-o.y/2};return{scale:t,position:{x:w+(j.clientWidth/2-e.left)/t,
y:b+(j.clientHeight/2-e.top)/t}}}function Uc(t){if(!M.names.has(t))return;let e=U(),n=G.whole&&e>ni()*.8?e:Math.max(e,ni()),
o=ri(),[r,s]=[_t({x:o.left,y:o.top}),_t({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=ot()&&(o.right<
j.clientWidth||o.bottom<j.clientHeight);G.whole&&n===e&&!a||n===e&&Sr(t,i)&&[...D?.entities??[]].every(l=>!M.names.has(l)||
Sr(l,i))||(G.whole=!1,ln(Gc(n,o,t)))}function ln(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||P.size>
Ze;G.asOpened=!1,je({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function Or(t){G.whole=!1,ln({scale:Math.
min(6,Math.max(.005,U()*t))})}function ai(t){let e=si(t,{left:10,right:10,...qc(vr())},1.3);e&&(G.whole=!1,ln(e))}function Dc(t){
let e=Gt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[f,u]=[_t({x:s,y:a}),_t({x:i,y:l})];return{left:f.x,right:u.x,
top:f.y,bottom:u.y}}),[o,r]=[0,0];for(let s of C.names.values()){let i=s.lines?jc(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!$e(e,i)||n.some(a=>bt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Np(){let t=O("beyond-view"),e=!q.
printing&&!yt.size&&it()!=="overview"&&C.names.size<=zc,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=i?p(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){n({beyond:0,unnamed:0});
return}n(Dc(vr())),t.hidden||n(Dc([...vr(),...Hc([t])]))}function Vc(){It("afterDrawing",Np),It("zoom",()=>{G.whole=!1,G.
asOpened=!1}),It("dragEnd",()=>{$.byFinger||(G.asOpened=!1)}),It("resize",()=>requestAnimationFrame(()=>{q.printing||(G.
asOpened?le():G.whole&&an())})),new MutationObserver(()=>{G.asOpened&&M.narrowed&&!q.printing&&le()}).observe(O("details"),
{attributeFilter:["data-open"]})}function Kc(t){let e=O("details").getBoundingClientRect();te();let[n]=d.lines,o=P.get(t)??
(C.lines.has(n)?Wt(C.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[Jo(o),j.getBoundingClientRect(),U()],
[a,l]=[s.left+r.x,s.top+r.y],f=e.left>0,u={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},m=f&&a+
3*rn>e.left?a-u.across:0,g=!f&&l+3*rn>e.top?l-u.down:0;if(!m&&!g)return;let{x:h,y:w}=Ne();G.whole=!1,ln({scale:i,position:{
x:h+m/i,y:w+g/i}})}var jp=7,Cp=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Rp=3,$p=1,Pp=1.6,Bp=5.5,Ln=[],co=new Map;function Jc(){let t=M.
opened,e=new Map,n=r=>{if(M.names.has(r))return r;let s=pt.get(r);return e.has(s)||e.set(s,ft(yn(s,t))),e.get(s)},o=new Map;
if(M.groups.size)for(let r of T.statements){let s=y.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(M.names.has(
i)&&M.names.has(a))continue;let[l,f]=[n(i),n(a)];if(l===f)continue;let[u,m]=l<f?[l,f]:[f,l],g=o.get(u);g||o.set(u,g=new Map);
let h=g.get(m);h||g.set(m,h={one:u,other:m,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),h.ids.push(r),h.strong||=
D!==null&&D.statements.has(r)}Ln=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),Wp()}function Wp(){co=new Map;for(let t of Ln){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=co.
get(e)??[];co.set(e,n),n.push(t),t.drawn||=n.length<=(L.has(e)?$p:Rp)}}}function*Er(){for(let t of Ln)(t.drawn||t.one===
H.at||t.other===H.at)&&(yield t)}function Xc({ids:t}){return Math.max(Pp,Bp*(t.length/Ln[0].ids.length))}function Yc(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Tr(t){return t.among!==C.groups&&Object.assign(t,{among:C.groups,course:Dp(t,U())}),t.course}
function Dp({one:t,other:e},n){let[o,r]=[P.get(t),P.get(e)],s=[...C.groups.values()].filter(({key:m})=>ft(m)!==t&&ft(m)!==
e),i=m=>s.filter(g=>Pe(m,g,g.radius+jp/n)<1/0),a=Yc(o,r,0),l=i(a),f=2*Math.max(0,...l.map(({radius:m})=>m)),u={course:a,
many:l.length};for(let m of Cp){if(!u.many)break;let g=Yc(o,r,m*f),h=i(g).length;h<u.many&&(u={course:g,many:h})}return u.
course}function Qc(t){let e=U();t.save();let n=[...Er()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.(Rs(o)),t.strokeStyle=o.strong?d.between===null?F.line:F.accent:F.bundle,t.globalAlpha=D&&!o.strong?Zt():1,t.
lineWidth=(Xc(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Tr(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function Zc(t,e,n){let o={bundle:null,distance:1/0};for(let r of Er()){let s=(e+Xc(r)/2)/n,i=Pe(Tr(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var zp=60,Fp=40,Hp=7,qp=.9,_p=.93,Gp=.35;function Up(t){let e=new Re(t);for(let n of C.names.values()){let o=n.radius*1.2+
(n.id===d.focus||n.id===d.path?5:1);e.add(nn(n.x,n.y,o)),n.lines&&e.add(Us({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=Xs(n);r&&e.add(nn(r.x,r.y,r.radius+1))}for(let n of C.groups.values())e.add(nn(n.x,
n.y,n.radius)),n.lines&&e.add(Us({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of C.
lines){let{denied:r}=y.get(n),s=r&&Wt(o,.5);s&&e.add(nn(s.x,s.y,8));let i=Js(n);i&&e.add(nn(i.x,i.y,i.radius+1.5))}return e}
function Vp(t,e){let n=new Re(e*6);for(let o of t){let r=C.lines.get(o),s=Math.ceil(io(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:l}=Wt(r,i/s);n.add({...nn(a,l,e/6),of:o})}}return n}function Kp(t,e,n,o){let r=io(t),s=l=>Wt(t,l/r),i=[],a=Math.
max(o/2,r/Fp);for(let l=e+o*.3;l<=r-e-o*.8;l+=a){let[f,u]=[s(l-e),s(l+e)];if(Math.hypot(u.x-f.x,u.y-f.y)<2*e*_p)continue;
let m=Math.atan2(u.y-f.y,u.x-f.x),[g,h]=[Math.cos(m),Math.sin(m)],w=[-.5,0,.5].map(z=>s(l+z*e)).map(({x:z,y:V})=>(V-f.y)*
g-(z-f.x)*h),[b,x]=[Math.min(0,...w),Math.max(0,...w)];if(x-b>qp*n)continue;let N=(b+x)/2,E=En((f.x+u.x)/2-h*N,(f.y+u.y)/
2+g*N,m,e,n),A=Math.abs(Math.atan2(h,Math.abs(g)));i.push({box:E,cost:Math.abs(l/r-.5)+Math.max(0,A-Gp)})}return i.sort(
(l,f)=>l.cost-f.cost).map(({box:l})=>l)}function Yp(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>Et(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function Jp(t,e,n){let o=[...D?.statements??[]].filter(E=>C.lines.has(E)&&bt(Vs(C.lines.get(E)),n));if(o.length>zp)
return[];C.standing??=Up(t*6),String(C.coursed)!==String(o)&&Object.assign(C,{coursed:o,courses:Vp(o,t)});let r=C.spots??=
new Map,s=new Map(o.map(E=>[E,Lt(y.get(E))])),i=[],a=(E,A)=>C.courses.some(E,z=>!A(z.of)&&ro(E,z)),l=(E,A,{rows:z,long:V},et)=>{
let _=`${z.length} ${A} ${E}`;return r.has(_)||r.set(_,Kp(C.lines.get(E),(V*A+et)/2+2,A*.52*z.length,A)),r.get(_)??[]},f=(E,A,z,V)=>{
let{rows:et}=z,_=et.length>1||tt(y.get(E)).symmetric?0:A*.75,at=l(E,A,z,_).find(nt=>$e(n,nt)&&!i.some(jt=>ro(nt,jt))&&(nt.
free??=!C.standing.some(nt,jt=>ro(nt,jt)))&&!a(nt,V));return at&&{...at,text:s.get(E),rows:et,type:A,head:_,colour:ao(E),
ids:[]}},u=(E,A)=>s.get(E)===s.get(A)&&ao(E)===ao(A),m=E=>[y.get(E).subject,y.get(E).object],g=E=>A=>u(E,A)&&String(m(E))===
String(m(A)),h=E=>A=>u(E,A)&&m(E).some((z,V)=>z===m(A)[V]),w=E=>io(C.lines.get(E))-Ot(s.get(E),"italic")*t,b=o.sort((E,A)=>w(
E)-w(A)),x=[...new Set([t,e])],N=[g,h].flatMap(E=>x.flatMap(A=>[0,1].map(z=>({lets:E,letters:A,way:z}))));for(let{lets:E,
letters:A,way:z}of N)for(let V of[...b]){let et=Yp(s.get(V))[z];if(!et||!b.includes(V))continue;let _=f(V,A,et,E(V));if(!_)
continue;let at=nt=>C.courses.some(_,jt=>jt.of===nt&&ro(_,jt));_.ids=b.filter(nt=>nt===V||g(V)(nt)||E(V)(nt)&&at(nt)),b=
b.filter(nt=>!_.ids.includes(nt)),i.push(_)}return i}function li(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(
1).match(/../g)??[]).map(n=>parseInt(n,16))}function tf(t){let[e,n,o]=li(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/
1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Xp(t){let[e,n]=[li(t),li(F.text)],o=tf(F.ground);for(let r=0;r<1;r+=
.1){let s=`#${e.map((l,f)=>Math.round(l+(n[f]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[tf(s),o].sort((l,f)=>l-
f);if((a+.05)/(i+.05)>=Hp)return s}return F.text}function ef(t,e,n,o){C.words=Jp(e,n,o);for(let r of C.words){t.save(),t.
translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.PI:r.turn),t.fillStyle=F.ground,t.globalAlpha=.92,
t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Xp(r.colour),t.textAlign=
"center",t.textBaseline="middle",r.rows.forEach((i,a)=>{se(t,i,(s?1:-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,
"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.moveTo(a,0);for(let l of[-1,1])t.lineTo(a-i*r.head*.8,l*
r.head*.36);t.closePath(),t.fill()}t.restore()}}var Qp="http://www.w3.org/2000/svg";function st(t,e={},...n){let o=document.createElementNS(Qp,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?ut(s):s);return o.append(...n),o}function ut(t){return String(Math.
round(t*100)/100)}function cn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var nf={M:2,L:2,C:6},Zp=100,Vt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},td={middle:.35,
top:.8,hanging:.8,bottom:-.2},ed={center:"middle",right:"end",end:"end"},ve=class{fillStyle=Vt.fillStyle;strokeStyle=Vt.
strokeStyle;lineWidth=Vt.lineWidth;lineJoin=Vt.lineJoin;lineCap=Vt.lineCap;globalAlpha=Vt.globalAlpha;font=Vt.font;letterSpacing=Vt.
letterSpacing;wordSpacing=Vt.wordSpacing;textAlign=Vt.textAlign;textBaseline=Vt.textBaseline;constructor(e){this.area=e,
this.drawing=st("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
Vt);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),f=(a-i)/l,u=4/3*Math.tan(f/4),m=(g,h)=>{let[w,b]=[o*(Math.cos(g)-h*Math.
sin(g)),r*(Math.sin(g)+h*Math.cos(g))];return[e+w*Math.cos(s)-b*Math.sin(s),n+w*Math.sin(s)+b*Math.cos(s)]};this.lineTo(
...m(i,0));for(let g=0;g<l;g+=1){let[h,w]=[i+g*f,i+(g+1)*f];this.bezierCurveTo(...m(h,u),...m(w,-u),...m(w,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+nf[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>Zp&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+nf[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>ut(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(so),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:f})=>`${ut(l)} ${ut(f)}`).join(" ")).join("");this.write(st("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return Kn(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),f=this.at(n,o),u=this.measureText(e).width*this.place.
scale,m=ed[this.textAlign]??null,g=-(m==="middle"?u/2:m?u:0),{turn:h}=this.place,w=En(f.x+(g+u/2)*Math.cos(h),f.y+(g+u/2)*
Math.sin(h),h,u/2,r*.8);this.write(st("text",{x:f.x,y:f.y+r*(td[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:u,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":m,transform:h?`rotate(${ut(h*180/Math.PI)} ${ut(f.x)} ${ut(
f.y)})`:null},cn(e)),w)}write(e,n){if(!bt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?so(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=st("g",{},st("title",{},cn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var nd=3e3,od=120,fn=null,ci;function of(t){if(t instanceof ve){rd(t);return}let e=Gt(),n=U();if(fn!==null&&fn.version===
Fe&&Math.abs(fn.scale-n)<n*.001&&$e(fn.part,e)||(clearTimeout(ci),q.printing||(ci=setTimeout(sd,od))),fn===null)return;let{
part:r,canvas:s}=fn;t.save(),t.globalAlpha=D?Zt():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function rf(){return[...T.statements].map(t=>y.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&M.names.has(e)&&M.names.
has(n))}function rd(t){let e=new Tn;for(let{subject:n,object:o}of rf())e.moveTo(P.get(n).x,P.get(n).y),e.lineTo(P.get(o).
x,P.get(o).y);t.save(),t.globalAlpha=D?Zt():.4,t.strokeStyle=F.line,t.lineWidth=.7/U(),t.stroke(e),t.restore()}function sd(){
let t=Gt(.5),e=U(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=F.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:Fe},s=rf(),i=0,a=()=>{if(r.version===Fe){o.beginPath();for(let l=Math.min(s.length,i+nd);i<
l;i+=1){let[f,u]=[P.get(s[i].subject),P.get(s[i].object)];Math.max(f.x,u.x)<t.left||Math.min(f.x,u.x)>t.right||Math.max(
f.y,u.y)<t.top||Math.min(f.y,u.y)>t.bottom||(o.moveTo(f.x,f.y),o.lineTo(u.x,u.y))}if(o.stroke(),i<s.length){ci=setTimeout(
a);return}fn=r,gt()}};a()}function id(t,e){for(let[n,o]of C.names)o.lines&&!kr.has(n)&&bt(o,e)&&sn(t,n)}function ad(t){let e=new Map;for(let[n,o]of C.
names){if(o.lines)continue;let{fill:r}=mt(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=D?Zt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of C.names)o.lines&&!o.covers&&sn(t,n);for(let n of M.groups.keys())Ys(t,n)}function ld(t){te(),kr.clear(),wc(
t),Qc(t),C.rest&&of(t);for(let e of C.lines.keys())(!D||!D.statements.has(e))&&Zs(t,e,!1)}function cd(t){rl()?id(t,Gt()):
ad(t);for(let[r,s]of C.names)s.covers&&sn(t,r);if(H.at!==null&&M.names.has(H.at)&&sn(t,H.at),!D){C.words=[];return}for(let r of D.
statements)C.lines.has(r)&&Zs(t,r,!0);for(let r of D.entities)sn(t,r);let e=_t({x:3,y:3}),n=_t({x:j.clientWidth-3,y:j.clientHeight-
3}),o=Qt()/U();ef(t,Math.max(S.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function sf(){ll({radiusOf:t=>Q.get(
Nt(t))?.radius??L.get(t).size,draw:(t,e)=>{let n=Nt(e);n===null?sn(t,e):Ys(t,n)}}),It("beforeDrawing",ld),It("afterDrawi\
ng",cd)}function Be(t){I({open:[...d.open.filter(e=>e!==t),t]}),Z(p("groupOpened",{names:Mt(t)}))}function af(t){let e=o=>o!==null&&
(pt.get(o)===t||pt.get(o)?.startsWith(`${t}.`)),n=d.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));I({open:n,...e(d.focus)||
e(d.path)?rt:{}}),Z(fi())}function fi(){return p(M.groups.size===1?"oneGroup":"someGroups",{n:M.groups.size,names:Yo()})}var lf;function Kt(t){let e=dt.open?K(".told",HTMLElement,dt):O("told");dt.open||Z(t),e.textContent=t,clearTimeout(lf),lf=
setTimeout(()=>{e.textContent=""},6e3)}var dt=c("dialog",{id:"notice","aria-labelledby":"notice-title"});function Yt(t,e,n=[]){
dt.replaceChildren(c("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),c("div",{class:"buttons"},...n,c("button",{type:"\
button",class:"leave",onclick:()=>dt.close()},p("close")),c("span",{class:"told",role:"status"}))),dt.open||dt.showModal()}
function Lr(t,e,n=[],o=[]){let r=c("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);Yt(t,[...n,r],o),
r.select()}function cf(){dt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(dt,c("div",{id:"told",
class:"told","aria-hidden":"true"}))}function ff(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function uf(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var ui=3;function di(t){return t.length<2?t.join(""):p("listed",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}function fd(t){
let e=t.map(r=>y.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...k.modalities.map(({id:r,label:s})=>({n:n.filter(({
modality:i})=>i===r).length,words:v(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:p("someonesView")},{n:e.
filter(({denied:r})=>r).length,words:p("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}function hi(t,e){
return t===e?Xt(t,"oneStatement","someStatements"):p("statementsOf",{n:t,all:e})}function ud(t){let e=new Map;for(let r of t.
statements){let{subject:s,object:i}=y.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(a,(e.get(a)??0)+
1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>ht(r)).sort();return n>
1&&o.length<=ui?p("mostOften",{names:di(o),n}):""}function md(t){let e=t.map(n=>y.get(n).change);return k.changes.map(({
id:n,label:o})=>({n:e.filter(r=>r===n).length,words:v(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n})`)}function mi(t){
return t.charAt(0).toLowerCase()+t.slice(1)}function pd(t){return $t()?`${$t()}: ${mi(t)}`:t}function mf(t){let{focus:e,
path:n}=d,o=e!==null&&n!==null&&ct(),r=e!==null&&t.names.has(e)&&!o?e:null,s=f=>r===null||y.get(f).subject===r||y.get(f).
object===r,i=t.statements.filter(s),a=hi(ge(i).statements,ge([...y.keys()].filter(s)).statements),l=o?p("takeBetween",{statements:a,
from:R(e),to:R(n)}):r!==null?p("takeAbout",{statements:a,name:R(r)}):[p("takeAll",{statements:a}),ud(t)].filter(Boolean).
join(", ");return pd(`${[l,di(k.changes.length?md(i):fd(i))].filter(Boolean).join(": ")}.`)}function pf(){let t=O("lead");
return(t.querySelector(`.${W}`)??t).textContent??""}function pi(t){return t===null?void 0:lt.get(t).find(e=>y.get(e).subject===
t&&y.get(e).days?.time==="deadlineTime")}function dd(t,e){let n=e.map(u=>y.get(u)),[o]=n,r=n.some(({subject:u})=>u!==o.subject),
s=[...new Set(n.map(u=>r?u.subject:u.object))],i=u=>{let m=pi(u);return m===void 0?null:t.querySelector(`.date[data-stat\
ements~="${CSS.escape(m)}"]`)?.textContent},a=s.slice(0,ui).map(u=>{let m=u===null?v(o.value):R(u);return i(u)?`${m} (${i(
u)})`:m}),l=s.length-ui;return`${r&&o.object!==null?R(o.object):R(o.subject)} ${Lt(o,r)} ${di(l>0?[...a,p("others",{n:l})]:
a)}`}function hd(t,e){let n=e.some(o=>pi(y.get(o).object)||pi(y.get(o).subject));return[y.get(e[0]).denied,!n,/density-\d/.
test(t.className),!t.closest(".what")].map(Number).join("")}function df(t){let n=[...t.querySelectorAll(".lane > .what >\
 .trunk, .lane > .who > .trunk")].flatMap(f=>{let m=(f.querySelector(".verb")?.dataset.statements??"").split(" ").filter(
g=>y.has(g));return m.length?[{ids:m,rank:hd(f,m)}]:[]}).sort((f,u)=>f.rank<u.rank?-1:+(f.rank>u.rank))[0]?.ids,r=t.querySelector(
".lane > .absent")?.textContent?.trim()??"";if(!n)return r?`${r}.`:"";let s=p(k.sources.length>1?"takeLaneSources":"take\
Lane"),i=$t(),a=new Set(n.flatMap(f=>[v(y.get(f).said),Rt(f)]).filter(Boolean));return`${`${i?`${i}, ${mi(s)}`:s} (${[...a].
join("; ")})`}: ${[dd(t,n),mi(r)].filter(Boolean).join("; ")}.`}function hf(){return yi({...fo(),groups:new Set})}function fo(){return{names:new Set([...T.entities].filter(t=>!T.bare.has(
t))),drawn:new Set(M.names),groups:new Set(M.groups.keys()),statements:[...T.statements]}}function Ar(){return k.sources.
length?k.sources.length>3?p("sources",{n:k.sources.length}):k.sources.map(t=>wi(t)).join("; "):""}function wi(t){return[
v(t.title),v(t.age)&&`(${v(t.age)})`].filter(Boolean).join(" ")}function uo(){return location.protocol.startsWith("http")}
function gf(){return uo()?location.href:""}function An(){let{iri:t,version:e}=k.dataset;return[e&&p("version",{version:e}),
t].filter(Boolean).join(", ")}function gi(){let{focus:t,path:e,steps:n}=d;return t===null?"":e!==null&&ct()?p("partBetwe\
en",{from:R(t),to:R(e)}):!M.narrowed||!T.entities.has(t)?"":p(n===1?"partAround":"partFartherAround",{name:R(t),n:n??""})}
function gd(){return!D||M.narrowed?"":d.focus!==null?p("altFocus",{name:R(d.focus)}):d.lines.length?p("altLines",{statements:[
...D.statements].map(t=>ne(y.get(t))).join("; ")}):""}function yi(t){return[v(k.title),bi(t)].filter(Boolean).join(" \xB7 ")}
function bi(t){return[gi(),Nr(),...k.notes.map(v),$t(),t.groups.size?p(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:Yo()}):"",p("shown",{names:t.names.size,allNames:L.size,...ge(t.statements)}),An()&&`${p("dataset")}: ${An()}`,
gf()].filter(Boolean).join(" \xB7 ")}function Ir(t){return[Nr(),...k.notes.map(v),$t(),hi(t,y.size),An()&&`${p("dataset")}\
: ${An()}`,gf()].filter(Boolean).join(" \xB7 ")}function Nr(){return Ar()&&`${p("source")}: ${Ar()}`}function wd(t){return[
...t.groups].sort((e,n)=>M.groups.get(n).count-M.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function jr(t){let{statements:e,
made:n}=ge(t.statements),o=new Map;for(let s of t.statements){let{subject:i,object:a}=y.get(s);for(let l of new Set([i,a]))
t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${ht(
s)} (${i})`);return[p("altShown",{title:v(k.title),names:Xt(t.names.size,"oneName","someNames"),statements:Xt(e,"oneStat\
ement","someStatements"),made:n}),gi()&&p("altPart",{part:gi()}),gd(),t.groups.size?p("altGroups",{groups:wd(t).map(Mt).
join("; ")}):"",r.length?p("altMost",{names:r.join("; ")}):"",Ar()&&p("altSource",{source:Ar()}),$t()&&`${$t()}.`].filter(
Boolean).join(" ")}var Cr=16/2.54*72,In=7,wt=10,Rr=Math.floor(Je*Cr/In)-1;function ki(t){let e=new Set([...t.drawn].map(m=>L.get(m).class)),
o=k.families.flatMap(m=>m.classes.map(g=>g.id)).filter(m=>e.has(m)).map(m=>{let g=Jt.get(m)??Pn;return{text:v(g.label),draw:(h,w,b,x)=>wf(
h,g,!1,w,b,x)}});[...t.drawn].some(m=>L.get(m).envisaged)&&o.push({text:p("envisaged"),draw:(m,g,h,w)=>wf(m,Pn,!0,g,h,w)});
let r=t.statements.filter(m=>C.lines.has(m)).map(m=>y.get(m)),s=k.modalities.filter(({id:m})=>r.some(g=>!g.holder&&g.modality===
m)).map(({label:m,line:g})=>({text:v(m),wide:!0,draw:(h,w,b,x)=>xi(h,k.lines[g],!1,w,b,x)}));r.some(m=>m.holder)&&s.push(
{text:p("someonesView"),wide:!0,draw:(m,g,h,w)=>xi(m,k.lines.thin,!1,g,h,w)}),r.some(m=>m.denied)&&s.push({text:p("denie\
d"),wide:!0,draw:(m,g,h,w)=>xi(m,k.lines.solid,!0,g,h,w)});let i=new Set([...t.groups].flatMap(m=>[...M.groups.get(m).fills.
keys()])),a=k.families.map(({label:m,classes:[{id:g}]})=>({label:m,fill:(Jt.get(g)??Pn).fill})).filter(({fill:m})=>i.has(
m)).map(({label:m,fill:g})=>({text:v(m),draw:(h,w,b,x)=>yd(h,g,w,b,x)})),l=new Set([...[...t.drawn].map(m=>L.get(m).change),
...r.map(m=>m.change)]),f=k.changes.filter(({id:m})=>m in js&&l.has(m)).map(({id:m,label:g})=>({text:v(g),draw:(h,w,b,x)=>yr(
h,m,w+x*.5,b,x*.42)}));return[{title:p("changes"),items:f},{title:p("kinds"),items:o},{title:p("groupRims"),items:a},{title:p(
"said"),items:s}].filter(({items:m})=>m.length)}function wf(t,e,n,o,r,s){let i=s*.44;ei(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?F.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function yd(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function xi(t,e,n,o,r,s){t.strokeStyle=
F.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
F.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function yf(t,e,n,o){
let r=[""],s=i=>Ot(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function bf(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
F.text,(r,s,i="")=>{for(let a of yf(r,s,e-2*wt,i))se(t,a,wt,o+s*.775,s,i),o+=s*1.55;return o}}function xf(t,e,n,o){let r=bf(
t,n,wt/2);return r(v(k.title),o*1.5,"600"),r(mf(e),o*1.15)}function kf(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,f,u="")=>(t.
textBaseline="middle",t.fillStyle=F.text,se(t,l,f,i,r,u),f+Ot(l,u)*r);for(let{title:l,items:f}of ki(e)){let u=a(`${l}:`,
wt,"600")+r;for(let{text:m,wide:g,draw:h}of f){let w=r*(g?3:1.5);u+w+Ot(m)*r>n-wt&&u>wt&&(u=wt,i+=s),t.save(),h(t,u,i,r),
t.restore();let b=yf(m,r,n-2*wt-w);b.forEach((x,N)=>{N&&(i+=s),a(x,u+w)}),u+=w+Et(b)*r+r*1.2}i+=s}return i+=r*.2,bf(t,n,
i-s/2)(bi(e),r)+wt/2}function vi(t){let e={printing:q.printing,at:H.at};q.printing=!0,H.at=null,on();try{return t()}finally{q.printing=e.printing,
H.at=e.at,on()}}function bd(){let t=new ve({left:0,top:0,right:j.clientWidth,bottom:j.clientHeight});return sl(t),t}function Si({
captioned:t=!0}={}){return vi(()=>xd(t))}function Mi({width:t,height:e,title:n,text:o,family:r},...s){return st("svg",{viewBox:`\
0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:W,"font-family":r.replaceAll('"',"'"),"text-rendering":"geometricPrecisi\
on","aria-labelledby":"title description"},st("title",{id:"title"},cn(n)),st("desc",{id:"description"},cn(o)),st("rect",
{width:t,height:e,fill:"#fff"}),...s)}function xd(t){let e=bd(),n=fo(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
wt),i=Math.max(o.top,r.top-wt),a=Math.min(o.right,r.right+wt)-s,l=Math.min(o.bottom,r.bottom+wt)-i,f=Math.ceil(Math.max(
a,t?Rr:0)),[u,m]=[0,1].map(()=>new ve({left:0,right:f,top:0,bottom:1/0})),g=Math.max(12,f*(In+.5)/Cr),h=t?Math.ceil(xf(u,
n,f,g)):0,w=Math.ceil(t?kf(m,n,f,h+l+wt,g):l),b=jr(n),x=[...C.names.values(),...C.groups.values()].filter(A=>A.lines),N=x.
reduce((A,{type:z})=>Math.min(A,z),1/0)*U();return{root:Mi({width:f,height:w,title:v(k.title),text:b,family:Pt.family},st(
"clipPath",{id:"frame"},st("rect",{x:s,y:i,width:a,height:l})),u.drawing,st("g",{transform:`translate(${ut((f-a)/2-s)} ${ut(
h-i)})`},st("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[st("path",{d:`M${wt} ${ut(h+l+wt/2)}H${f-wt}`,stroke:"#bbb"}),
m.drawing]:[]),width:f,height:w,top:i,seen:n,text:b,written:x.filter(A=>"id"in A).length,letters:N/f*Cr}}function ce(t){
return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function kd(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function vf(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,kd(n.subarray(4,e.length+8))),n}function vd(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=f=>Uint8Array.from(new TextEncoder().
encode(f)),l=Object.entries(o).map(([f,u])=>vf("iTXt",a(`${f}\0\0\0${W}\0\0${u.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),vf("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var Sd=3,Sf=2;async function Nn({root:t,width:e,
height:n,text:o},r=Sd){let s=URL.createObjectURL(new Blob([ce(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=c("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(f=>{
a.toBlob(f,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return vd(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:v(k.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function Md(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Se(t,e,n){
await Md(t,e)?Kt(n):Lr(p("copyByHand"),t)}async function $r(t){let e=Nn(t,Sf);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),Kt(p("copiedPicture"))}catch{try{let n=c("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});Yt(p("copyPng"),[c("p",{},p("copyPictureByHand")),n])}catch{Yt(p("copyPng"),[c("p",{},p("tooLarge"))])}}}function Od(t){
return v(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function Ed(t){let e=[v(t.said),v(t.when)].filter(Boolean).
join("; "),n=Od(t),r=[(n&&(v(n.citation)||wi(n)))?.replace(/[.\s]+$/,""),v(t.where)].filter(Boolean).join(", ");return[ne(
t)+(e&&` (${e})`),t.quote?[": ",c("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${p("dataset")}\
: ${[v(k.title),An()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function Td(t){let e=c("p",{lang:W},Ed(y.get(
t)));return Se(e.textContent,e,p("copiedStatement"))}function Mf(t){return c("button",{type:"button",class:"copy",onclick:()=>Td(
t)},p("copyWithSource"))}function Ld(){return kn().filter(t=>T.statements.has(t))}function Of(){let t=k.variants.includes(
"plain")?3:void 0,e=d.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>p(r));return e&&o.splice(5,0,$t()),[[...o.slice(0,t),...n?[p("changes")]:[]],
...Ld().map(r=>{let s=y.get(r);return[...[R(s.subject),v(tt(s).label),s.object===null?v(s.value):R(s.object),v(s.said),v(
s.when),...e?[Rt(r)]:[],s.quote,St(s)].slice(0,t),...n?[yl(s)]:[]]})].map(r=>r.map(ff))}function Ef(){let[t,...e]=Of(),n=(s,i)=>c(
"tr",{},s.map(a=>c(i,uf(a),a))),o=c("div",{lang:W},c("table",{border:"1",cellspacing:"0",cellpadding:"4"},c("thead",{},n(
t,"th")),c("tbody",{},e.map(s=>n(s,"td")))),c("p",{},hf())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Se(r,o,Xt(e.length,"copiedOneRow","copiedRows"))}function Tf(){let t=W==="nl"?";":",",e=Of().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function We(t,e=R(t)){return L.has(t)?c("button",{type:"button",class:"name",onclick:()=>I({focus:t,lines:[]})},e):c("b",
{},t)}function Ad(t){if(!t.text)return t.quote?c("blockquote",{lang:t.language},c("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),c("m\
ark",{},o)),n=n.slice(r+o.length))}return c("blockquote",{lang:t.language},e,n)}function Oi(t,...e){let n=y.get(t),o=c("\
div",{class:"said"},c(n.denied?"b":"span",{},v(n.said)));for(let s of[v(n.when),Rt(t),St(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",T.aside.has(t)?"aside":""].filter(Boolean).join(" ");return c("div",
{class:r,"data-statement":t},e,o,vn(n),Ad(n),Mf(t))}function Ei(t,e){return t.object===null?c("b",{},v(t.value)):We(t.subject===
e?t.object:t.subject)}function Lf(t,e){return c("div",{class:"statement"},Ei(t,e),c("div",{class:"said"},v(t.why)),t.premises.
map(n=>{let o=y.get(n);return c("div",{class:"said"},`${p("basedOn")}: `,c("q",{lang:o.language},o.quote),` \xB7 ${v(o.said)}\
 \xB7 ${St(o)}`)}))}function fe(t){return c("h2",{tabindex:"-1"},t)}function un(t,e=null){let n=y.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?c("b",{},v(n.value)):We(o?n.subject:n.object);return Oi(t,We(o?e:n.subject),c(
"div",{},Lt(n,o)),r)}function mo(t){return c("ul",{class:"choice"},t.map(e=>{let n=y.get(e),o=[R(n.subject),Lt(n),n.object===
null?v(n.value):R(n.object)];return c("li",{class:n.denied?"statement denied":"statement","data-statement":e},c("button",
{type:"button",class:"name",onclick:()=>I({focus:null,lines:[e]})},o[0]," ",c("i",{},o[1])," ",o[2]),c("div",{class:"sai\
d"},c(n.denied?"b":"span",{},v(n.said)),St(n)&&` \xB7 ${St(n)}`))}))}var Pr=50,De={ids:[],until:Pr};function Li({one:t,other:e}){I({...rt,between:[t,e]})}function Id(t){let e=Nt(t);return e===
null?We(t):c("button",{type:"button",class:"name",onclick:()=>Be(e)},c("span",{class:"unseen"},`${p("openGroup")}: `),Mt(
e))}function Nd(t){let e=new Map;for(let n of t){let o=Lt(y.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Af(){let t=eo();De.ids!==t&&(De={ids:t,until:Pr});let e=t.slice(0,De.until);return[fe(cr()),
c("p",{class:"hint"},p("endsOf")),c("ul",{class:"counted"},(d.between??[]).map(n=>{let o=M.groups.get(Nt(n));return c("l\
i",{},Id(n)," ",o?c("span",{class:"count"},p("someNames",{n:o.count})):null)})),t.length?null:c("p",{class:"absent"},p("\
noneBetween")),t.length?c("h3",{},p("relationsTitle")):null,c("ul",{class:"counted"},Nd(t).map(([n,o])=>c("li",{},n," ",
c("span",{class:"count"},String(o))))),t.length?c("h3",{},p("statementsOf")):null,mo(e),e.length<t.length?c("p",{class:"\
more"},p("partListed",{n:e.length,all:t.length})," ",c("button",{type:"button",onclick:jd},p("moreRows",{n:Math.min(Pr,t.
length-e.length)}))):null]}function jd(){let t=De.until;De.until+=Pr,xe(),B("#chosen .choice button")[t].focus(),Z(p("pa\
rtListed",{n:Math.min(De.until,De.ids.length),all:De.ids.length}))}var Ti=new Set;function If(t){let e=co.get(ft(t))??[];
if(!e.length)return null;let n=c("ul",{class:"counted"}),o=c("details",{class:"links",open:Ti.has(t)?"":null},c("summary",
{},p("linksOfGroup",{n:e.length}),c("span",{class:"unseen"},` ${gr(t)}`)),n),r=()=>{if(!o.open){Ti.delete(t);return}Ti.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===ft(t)?s.other:s.one,a=Nt(i),l=a===null?R(i):Mt(a);return c(
"li",{},c("button",{type:"button",class:"name",onclick:()=>Li(s)},l)," ",c("span",{class:"count"},p(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function jn(){for(let t of B("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===it()));
O("arrange-again").hidden=!yt.size}function Me(t){let e=U(),n=!$.byFinger&&xr(t,e,Lc).length>0,o=Cc(t,n?0:void 0),r=o===null?yc(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=$.byFinger?Rd(t):{name:o,group:r,lines:xr(t,e)},{bundle:i,distance:a}=s.
name===null?Zc(t,$.byFinger?rn:br,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<Pe(C.lines.get(s.lines[0]),
t,rn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Br(t){let e=j.getBoundingClientRect();return _t({x:t.clientX-
e.left,y:t.clientY-e.top})}function Cd(t,e){let n={name:null,distance:1/0};for(let[o,r]of C.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Rd(t){let e=rn/U(),{name:n,distance:o}=Cd(t,e),r=xr(t,br/e),s=r.length?Pe(C.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var po={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},$d=20;function Ai(t,e){yt.set(t,e),P.set(t,e),
Dt(),ae(),gt()}function Nf(t,e){let n=P.get(t);$.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Ii(){let{name:t,went:e}=$.
dragged;return $.dragged=null,jn(),gt(),e&&Z(p("namePlaced",{name:R(t)})),e}function jf(){It("dragStart",({pointer:t})=>{
if($.byFinger)return;let{name:e}=Me(t.canvas);e!==null&&(Nf(e,t.canvas),Zn(!1))}),document.addEventListener("pointermove",
t=>{if(!$.dragged||!t.isPrimary)return;let e=Br(t);$.dragged.went=!0,Ai($.dragged.name,{x:Math.round(e.x+$.dragged.x),y:Math.
round(e.y+$.dragged.y)})}),It("dragEnd",()=>{$.byFinger||(G.whole=!1,$.dragged&&(Ii(),Zn(!0)))}),Dn.push(()=>{d.focus!==
$.placing&&($.placing=null)})}function Cf({event:t,pointer:e}){if(!$.byFinger||t.type!=="press")return!1;let{name:n}=Me(
e.canvas);return n===null||$.placing!==null?($.rested=e,!0):(Nf(n,e.canvas),gt(),!0)}function Rf(t){$.placing=$.placing===
t?null:t,xe(),($.placing===null||!ot())&&document.getElementById("move-name")?.focus({preventScroll:!0}),$.placing!==null&&
(ot()&&At(null),Kt(p("pickPlace",{name:ht(t)})))}function $f({pointer:t}){if($.placing===null)return!1;let e=$.placing;return $.
placing=null,P.has(e)?(Ai(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),jn(),xe(),Kt(p("namePlaced",{name:ht(e)})),
!0):!1}function Pf(t,e){let[n,o]=po[e],{x:r,y:s}=P.get(t),i=$d/U();Ai(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),jn(),
Mr(t),Z(p("nameMoved",{name:R(t),where:p("sides").split(", ")[Object.keys(po).indexOf(e)]}))}var Pd=2;function Bf(){It("click",t=>{if(Cf(t)||$f(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=Me(e.canvas);
if(o!==null){Be(o);return}if(s!==null){if(String(d.between)===String([s.one,s.other]))return;$.clicked=!0,Li(s);return}if(n===
null&&!r.length){be()&&I(rt);return}n===d.focus&&r.join(" ")===d.lines.join(" ")||($.clicked=!0,I({focus:n,lines:r}))}),
j.addEventListener("mousemove",t=>{if($.dragged)return;let{name:e,group:n,lines:o,bundle:r}=Me(Br(t));j.title=e!==null&&
ht(e)!==R(e)?R(e):"",j.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),It("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=Me(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,U()*
Pd),i=U()/s,{x:a,y:l}=Ne();G.whole=!1,ln({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Bd=9,ze=new Map,Wf=0;function Wd(t){let e=Gt(),n=U(),o=t>0?e.top-S.top:S.top+S.height-e.bottom;return Math.max(0,o*n+
ke.top)}function Dd(t,e){let n=e;if(ze.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),Wd(e)),a=i-e+Wf,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let f=scrollY-l,u=Math.abs(a-f)>=1;n=u?e+f:i,Wf=u?0:a-f}if(!t&&!n)return;G.whole=
!1,G.asOpened=!1;let o=U(),{x:r,y:s}=Ne();je({position:{x:r-t/o,y:s-n/o},animation:!1})}function Df(){j.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==$.byFinger&&Zn(!e),$.byFinger=e,e&&ze.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),j.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&($.byFinger=!1);let e=ze.get(t.
pointerId);if(!e||$.dragged||(e.moves||=ze.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Bd,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Dd(n/ze.size,o/ze.size)});
for(let t of["pointerup","pointercancel"])j.addEventListener(t,e=>{let n=ze.get(e.pointerId);if(!ze.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?$.rested:null;if($.rested=null,o&&al(o),!$.dragged)return;let{name:r}=$.dragged;Ii()||
t==="pointercancel"||($.clicked=!0,I({focus:r,lines:[]}))});j.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),j.addEventListener(
"contextmenu",t=>{$.byFinger&&t.preventDefault()})}function zd(t,[e,n]){let o=P.get(t),r=L.has(t)?qo(t):new Map,s=it()==="columns"&&!ct(),i=null;for(let[a,l]of P){let[f,u]=[
l.x-o.x,l.y-o.y],m=f*e+u*n,g=Math.abs(f*n)+Math.abs(u*e);if(a===t||m<1||(s?n&&g>1:g>m))continue;let h=[n&&s||r.has(a)?0:
1,m+2*g];i&&(h[0]-i.distance[0]||h[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:h})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function zf(){if(P.has(H.at))return H.at;if(P.has(d.focus))return d.focus;let t=Ie(
1).find(n=>P.has(n)),[e]=[...M.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?ft(e[0]):[...P.
keys()][0]??null)}function Hf(){return H.at!==null&&H.at.startsWith("group ")?H.at.slice(6):null}function Fd({name:t,by:e,
across:n}){let o=lt.get(t).filter(s=>T.statements.has(s)).length,r=e===null?null:y.get(e);return[r&&Lt(r,r.object!==t),!r&&
n&&p("notLinked"),R(t),v(mt(t).label),p(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Ff(t){
H.at=t.name,H.by=t.by;let e=Hf();Z(e===null?Fd(t):gr(e)),Mr(t.name),gt()}function qf(){j.addEventListener("focus",()=>{if(!j.
matches(":focus-visible"))return;let t=zf();t!==null&&Ff({name:t,by:null})}),j.addEventListener("blur",()=>{H.at=null,gt()}),
j.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in po){t.preventDefault();let e=zf();if(H.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&L.has(e)){Pf(e,n);return}let o=zd(e,po[n]);o?Ff(o):Z(p("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),H.at===null)return;let e=Hf();e!==null?Be(e):H.at===d.focus?pl():I({focus:H.
at,lines:[]})}else t.key==="l"&&re(t)&&(H.by===null?Z(p("noLine")):I({focus:null,lines:[H.by]}))})}function Wr(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...B("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function Uf(){let t=B("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>I({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));O("arrange-again").addEventListener("click",()=>{yt.clear(),Ni(),le(),j.focus({preventScroll:!0}),
Z(p("arrangedAgain"))})}function _f(t){t.preventDefault(),Y()==="lanes"&&I({view:"statements"}),X.open=!0,X.scrollIntoView(),
K("summary",HTMLElement,X).focus({preventScroll:!0})}function ho(){let t=K("main").getBoundingClientRect().top+scrollY,e=K(
"summary",HTMLElement,X).getBoundingClientRect().height+1,n=o=>K(o).getBoundingClientRect().width;for(let[o,r]of Object.
entries({above:t,below:e,zoom:n("#zoom"),take:n("#take > button")}))document.documentElement.style.setProperty(`--${o}`,
`${r}px`)}function Gf(t,e){let n=O(t);At(t),n.setAttribute("data-open",""),n.scrollTop=0,B(e,HTMLElement,n).find(o=>o.getClientRects().
length)?.focus()}function Vf(){Wr(O("more-menu"),O("more-button"),O("more-list"));for(let t of B("[data-sheet]"))t.addEventListener(
"click",()=>{let e=t.getAttribute("aria-expanded")!=="true";ot()?At(e?t.dataset.sheet??null:null):(t.setAttribute("aria-\
expanded",String(e)),O(t.dataset.sheet??"").toggleAttribute("data-open",e)),O(t.dataset.sheet??"").scrollTop=0});for(let t of B(
"[data-shut]"))t.addEventListener("click",()=>en(()=>{At(null),O(t.dataset.shut??"").removeAttribute("data-open")}));O("\
to-filters").addEventListener("click",()=>Gf("legend","input, select")),O("to-reading").addEventListener("click",()=>{I(
rt),Gf("details","#reading h2")}),O("to-list").addEventListener("click",_f),O("skip-to-list").addEventListener("click",_f),
O("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),I({view:"names"}),j.focus()}),K("summary",HTMLElement,
X).addEventListener("click",t=>{Y()==="statements"&&t.preventDefault()}),X.addEventListener("toggle",()=>{q.parts||Y()!==
"names"||(X.open!==d.list&&Ao({list:X.open}),X.open&&requestAnimationFrame(()=>X.scrollIntoView({block:"nearest"})))}),X.
addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');e&&(t.preventDefault(),I({focus:new URLSearchParams(
e.hash.slice(1)).get("focus"),lines:[]}),dn(),Y()==="names"&&scrollTo(0,0))});for(let t of B("#languages button"))t.addEventListener(
"click",()=>I({language:t.dataset.to}));for(let t of B("[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="\
fit"?ii():Or(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{if(t.key==="Escape"){let e=!be()&&
!(ot()&&document.querySelector("aside[data-open]"));en(()=>{At(null),I(e?{...rt,open:[]}:rt)}),ul();return}re(t)&&(t.key===
"/"&&(t.preventDefault(),O("query").focus()),Y()==="names"&&((t.key==="+"||t.key==="=")&&Or(1.35),t.key==="-"&&Or(1/1.35),
t.key==="0"&&ii()))})}function Kf(){addEventListener("resize",ho),ho();let t=new ResizeObserver(ho);for(let e of[K("head\
er"),K("summary",HTMLElement,X),K("#take > button")])t.observe(e)}function Yf(){O("group-list").replaceChildren(...M.groups.size?[c("p",{},p("readGroups")),Ln.every(o=>o.drawn)?"":c("p",
{},p("strongestDrawn")),c("h3",{},p("groupsTitle")),Hd()]:[]);let t=O("groups");if(t.hidden=!Q.size||it()!=="overview"||
!M.groups.size&&!M.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.
group,n=[...M.opened].filter(o=>!Q.get(o).names.length||T.entities.size).sort();t.replaceChildren(c("p",{},fi()),...n.map(
o=>c("button",{type:"button","data-group":o,title:p("closeGroup"),onclick:()=>af(o)},c("span",{"aria-hidden":"true"},"\xD7"),
" ",c("span",{class:"unseen"},`${p("closeGroup")}: `),Mt(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??j).focus(
{preventScroll:!0})}function Hd(){let t=[...M.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return c("ul",
{},t.map(([e,{count:n}])=>c("li",{},c("button",{type:"button",class:"name",onclick:()=>Be(e)},Mt(e))," ",c("span",{class:"\
count"},String(n)),If(e))))}function qd(){if(d.between===null||!d.between.every(i=>P.has(i)))return;let t=d.between.map(i=>P.get(i));if(t.every(Fc))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/U(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];ai({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var ji="",Jf="",Ci=new Set;function Xf(t){sc(),Jc(),ae(),jn(),Yf(),
Dt();let e=M.narrowed?`${d.focus} ${d.path} ${d.steps}`:oo()?[...M.names].sort().join(" "):"",n=`${it()} ${e}`;ji!==n||G.
asOpened&&Jf!==W?(le(),!ji&&d.open.length&&oi(d.open[d.open.length-1])):(d.focus===null||!t)&&_d(),d.focus!==null&&t&&!M.
narrowed&&Uc(d.focus),ot()&&($.clicked||t&&d.lines.length)&&Kc(d.focus),d.between!==null&&t&&qd(),ji=n,Jf=W,Ci=new Set(M.
opened),gt()}function _d(){let t=d.open[d.open.length-1],e=d.open.some(o=>M.opened.has(o)&&!Ci.has(o)),n=[...Ci].some(o=>!M.
opened.has(o));n&&!M.opened.size?le():t!==void 0&&(e||n)&&oi(t)}var Ri=!1;function Gd(){sf(),Bf(),Vc(),Df(),jf(),qf();for(let t of B("[tabindex]",HTMLElement,j))t.tabIndex=-1}function Qf(t){
let e=Ri;Ri=Y()==="names",Ri&&(Xo()||Gd(),e||(ho(),il()),Xf(t),!e&&G.whole&&le())}function Zf(){Ls(),Xo()&&(G.asOpened?le():
G.whole?an():Ce(),ae(),Dt(),gt())}function tu(){on(),Xo()&&gt()}var $i=[],Dr="";function Ni({moved:t=!1}={}){Dt(),Nl(),xe(),Da();for(let e of $i)e.classList.remove("chosen");$i=D?[...D.
statements].flatMap(e=>kt.get(e)??[]):[];for(let e of $i)e.classList.add("chosen");Qf(t)}function Ud(t){let e=t?null:T;t||
Ho(),Pl(e)}function Vd(){if(d.between!==null)return cr();let t=D?.statements.size??0;return p(t===1?"chosenOne":"chosen",
{name:d.focus!==null?R(d.focus):p("statement"),n:t})}function Pi(t){(d.language!==W||!t)&&(oa(d.language),Fl(),Fa());let e=t??
{focus:null,lines:[],between:null},n=d.focus!==e.focus||d.lines.join(" ")!==e.lines.join(" ")||String(d.between)!==String(
e.between),o=be();Ud(!t),za(),Ja(t),hl(),Bl(),$l();let r=d.list||Y()==="statements";if(X.open!==r&&!q.parts&&(X.open=r),
n&&At(o?"details":null),n&&o&&ot()&&Y()==="names"&&O("picture").scrollIntoView(),Ni({moved:n&&!$.clicked}),Ca(),Ua(),Aa(
n||!t),!n){t&&Ye()!==Dr&&Z(Ye()),Dr=Ye();return}Dr=Ye(),O("details").scrollTop=0,o&&!$.clicked&&Is(),Z(o?Vd():Dr),$.clicked=
!1}function vt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var go=null;function zr(){if(go!==null)return go;go=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of L){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&go.push({id:t,name:i,folded:` ${vt(i)} `})}return go}
function eu(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function Bi(t){let e=vt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of zr()){if(!e.every(i=>r.folded.includes(i)))continue;let s=eu(r.folded,e)+(r.name===R(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Jt){let i=Math.max(...Object.values(
s).map(a=>eu(` ${vt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?L:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:R(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||L.get(s.id).count-L.get(r.
id).count||(r.id<s.id?-1:1))}var Fr=12;function wo(t){return Bi(t).slice(0,Fr)}var nu=2,ou=null;function au(){return ou??=
k.topics.map(t=>({topic:t,texts:[...new Set([t.label.nl,t.label.en,...t.words].map(e=>` ${vt(e)} `))]})),ou}function Wi(t){
let e=vt(t).split(" ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?nu:Number(e.every(
r=>o.includes(` ${r}`)));return au().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>
0).sort((o,r)=>r.score-o.score).map(o=>({topic:o.topic,isWhole:o.score===nu}))}function yo({relations:t,modality:e}){return[
...y].filter(([,n])=>e===void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var lu=6,Kd=5,ru=null;function cu(t){
let e=vt(t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));
ru??=[...y].flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${vt(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of ru){if(o.length===
Kd)break;n(s)&&o.push({statement:r})}return o}function Yd(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<
t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(
n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}
var Jd=5,su=null;function iu(){return su??=new Set([...zr().map(({folded:t})=>t),...au().flatMap(({texts:t})=>t)].flatMap(
t=>t.trim().split(" "))),su}function fu(t){let e=vt(t).split(" ").filter(Boolean).map(o=>o.length<Jd||[...iu()].some(r=>r.
includes(o))?[o]:[...iu()].filter(r=>Yd(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.
slice(0,25).map(o=>o.join(" ")).find(o=>wo(o).length||Wi(o).length)??null}var Di=4;function Xd({weakest:t}){let e=t.keys[0];return ye(e)===0?c("p",{},p("noWeakLink")):c("p",{},p("weakestLink"),"\
 ",c("b",{},v(y.get(e).said)),` (${ht(t.from)} \u2013 ${ht(t.to)})`)}function Qd(t,e,n){return[n>1?c("h3",{},p("pathNumb\
er",{n:e+1,all:n})):null,c("div",{class:"weakest"},Xd(t)),c("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>c("li",{},
r.map(s=>un(s,o)))))]}function uu(){let[t,e]=[d.focus,d.path],n=fe(p("pathTitle",{from:ht(t),to:ht(e)})),o=c("p",{class:"\
explore"},c("button",{type:"button",onclick:()=>I({path:null,through:!1})},p("pathOff"))),r=ct();if(d.path===d.focus)return[
n,c("p",{},p("pathToItself")),o];if(!r){let{otherwise:l}=Sn();return[n,c("p",{class:"none"},p(l?"noPathWithout":"noPathE\
ither")),l?c("p",{class:"explore"},c("button",{type:"button",onclick:()=>I({through:!0,structural:Ct.get("structural").read(
[])})},p("throughStructural"))):null,T.statements.size<y.size?c("p",{class:"absent"},p("onlyWithinShown")):null,o]}let s=Al(),
i=Il(),a=r.layers.length-1;return[n,c("p",{},[p(a===1?"oneStep":"someSteps",{n:a}),i>1?p("asManyPaths",{n:i}):null,d.through?
p("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Di).map((l,f)=>Qd(l,f,Math.min(i,s.length))),i>Di?c("p",
{class:"absent"},p("morePaths",{n:i-Di})):null]}function mu(){let t=[1,2,3].map(e=>c("button",{type:"button","data-steps":e,
"aria-pressed":String(d.steps===e),"aria-label":p(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>I({steps:d.steps===e?null:
e})},String(e)));return c("div",{class:"explore"},c("div",{role:"group","aria-label":p("nearby")},c("span",{},p("nearby")),
" ",c("span",{class:"joined"},t)),c("button",{type:"button",id:"path-to","aria-pressed":String($.picking),onclick:()=>Zd(
!$.picking)},p("pathTo")),Y()==="names"&&P.has(d.focus)?c("button",{type:"button",id:"move-name","aria-pressed":String($.
placing===d.focus),onclick:()=>Rf(d.focus)},p("moveName")):null,Y()==="names"?null:c("button",{type:"button",onclick:()=>I(
{view:"names"})},p("inNetwork")),Y()!=="lanes"&&Eo(d.focus)?c("button",{type:"button",onclick:()=>I(Le("overview"))},p("\
inLanes")):null,$.picking?c("p",{class:"hint",role:"status"},p("pickOther")):null)}function Zd(t){if($.picking=t,xe(),!t){
document.getElementById("path-to")?.focus();return}ot()&&At(null),O("query").focus(),Z(p("pickOther"))}function pu(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!re(t))return;let e=d.focus??(T.entities.has(H.at)?H.at:null);e!==null&&I(
{focus:e,lines:[],steps:d.steps===null||e!==d.focus?1:null})})}var th=40;function du({modality:t}){return t===void 0?p("foundRelation"):p("said")}function bo({missing:t=[],hubs:e=0}){
return t.length?t.length===e?p(e===1?"absentOfOne":"absentOfAll",{n:e}):p("absentOf",{n:t.length,all:e,names:t.map(R).join(
"; ")}):""}function zi(t){let e=new Set(t);return k.topics.find(n=>{let o=yo(n);return o.length===e.size&&o.every(r=>e.has(
r))})}function eh(t){let e=yo(t),n=Y();if(!e.length){Ft&&I({...rt,...Le("unsure")}),Kt(`${v(t.label)}: ${bo(t)||p("nowhe\
reSaid")}`);return}let o=e.some(i=>y.get(i).isLink);if(e.length<=th&&(n==="lanes"||n==="names"&&!o)){I({...rt,...n==="la\
nes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{relation:new Set(t.relations)}:{modality:new Set(
[t.modality])},s=t.relations.some(i=>Oe.get(i).structural);I({...rt,view:n==="lanes"?"statements":n,...r,...s?{structural:!0}:
{}})}function hu({id:t,topic:e,statement:n}){let o=Y()==="lanes"&&!(t!==void 0&&Eo(t,mn(he())))?{question:"overview"}:{};
e!==void 0?eh(e):n!==void 0?I({...o,focus:null,lines:[n]}):I({...o,focus:t??null,lines:[]})}function gu(t){if(d.theme===null||!Bo(d.theme).has(t)||Bo(d.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===d.theme).flatMap(({subject:n,premises:o})=>o.map(r=>y.get(r)).filter(r=>r.object===n).map(r=>R(r.subject))));
return c("p",{class:"absent"},p("throughList",{theme:R(d.theme),list:[...e].join("; ")}))}function Hr(){let{names:t,lines:e}=as(
d);if(e.length?e.some(s=>T.statements.has(s)):t.every(s=>T.entities.has(s)))return null;let o=qn(d,t,e).map(({part:s})=>p(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=ls(d,t,e);return d.date!==null&&e.some(s=>T.aside.has(s))&&(o.push(p("h\
iddenByDate",{date:Ve(d.date)})),r.date=null),o.length?c("p",{class:"not-shown"},p("notShown",{reasons:o.join("; ")})," ",
c("button",{type:"button",onclick:()=>I(r)},p("showAllTheSame"))):null}function nh(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=tt(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),f=n.get(l)??{words:Lt(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,f),f.items.push(r)};for(let r of lt.get(t))!e.has(r)&&(T.statements.has(r)||T.aside.has(r))&&o({key:r,statement:y.get(
r)});for(let r of T.inferred)tt(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort(
(r,s)=>r.order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function oh(t){let n=/^https?:\/\//i.test(t.
iri)?c("a",{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return c("dd",
{},n,` (${p(t.match)})`)}function rh(t){let e=L.get(t),n=new Set([vt(v(e.label))]),o=[];for(let s of[v(e.short),...e.alternative[W]||
[],...e.hidden])s&&!n.has(vt(s))&&(n.add(vt(s)),o.push(s));let r=c("dl");return o.length&&r.append(c("dt",{},p("otherNam\
es")),...o.map(s=>c("dd",{},s))),v(e.note)&&r.append(c("dt",{},p("note")),c("dd",{},v(e.note))),e.identifiers.length&&r.
append(c("dt",{},p("identifiers")),...e.identifiers.map(oh)),r.childNodes.length?r:null}function sh(t){let e=y.get(t),n=p(
"deadlineOf",{name:v(L.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return c("p",{class:"d\
eadline"},We(e.subject,n),": ",p(o?"byDay":"inPeriod",{value:v(e.value)}),` (${v(e.said)})`,e.quote?[" (",c("q",{lang:e.
language},e.quote),")"]:null)}function ih(t){let e=L.get(t),n=zn.name===t&&Y()==="lanes"?zn.ids:[],o=nh(t,new Set(n)),r=lt.
get(t).filter(s=>!T.statements.has(s)&&!T.aside.has(s)).length;return[fe(R(t)),c("p",{class:"kind"},To(mt(t),e.envisaged),
v(mt(t).label)),vn(e),Hr(),gu(t),mu(),e.envisaged?c("p",{class:"envisaged"},p("onlyEnvisaged")):null,n.map(s=>un(s)),rh(
t),o.length||r?null:c("p",{class:"absent"},p("noStatements")),o.map(s=>[c("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
Oi(i,Ei(a,t)):Lf(a,t))]),(e.deadlines||[]).map(sh),e.onlyOfParts?c("p",{class:"absent"},p("onlyOfParts")):null,r>0?c("p",
{class:"absent"},p(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.notStated?c("p",{class:"absent"},v(e.notStated)):null]}function ah(t){
let e=y.get(t),n=[e.subject,e.object],o=(lt.get(e.subject)||[]).filter(r=>{let s=y.get(r);return r!==t&&T.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
fe(p("statement")),Hr(),un(t),o.length?c("h3",{},p("statementsBetween")):null,o.map(r=>un(r))]}function wu(t){let e=zi(t),
n=e?bo(e):"";return[fe(e?v(e.label):Xt(t.length,"oneStatement","someStatements")),Hr(),t.map(o=>un(o)),n?c("p",{class:"a\
bsent"},n):null]}function lh(t){let e=va(t);return e!==null?[fe(e),mo(t)]:Y()!=="names"?wu(t):[fe(p("statementsHere",{n:t.
length})),c("p",{class:"hint"},p("chooseOne")),mo(t)]}function ch(){return d.focus!==null?d.path!==null?uu():ih(d.focus):
d.between!==null?Af():d.lines.length>1?lh(d.lines):(Y()==="names"?void 0:zi(d.lines))?.missing?wu(d.lines):ah(d.lines[0])}
function yu(){let t=O("chosen"),e=O("reading"),n=be();t.hidden=!n,e.hidden=n;let o=c("button",{type:"button",class:"clea\
r","aria-label":p("clear"),title:`${p("clear")} (Esc)`,onclick:()=>I(rt)},"\xD7");if(t.replaceChildren(...n?[o,...ch().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",it()!=="columns");
let r=gs(),s=Ie(5,r).filter(i=>r(i)>0);O("most").replaceChildren(...s.length?[c("h3",{},p("mostNamed")),c("ul",{},s.map(
i=>c("li",{},We(i)," ",c("span",{class:"count"},String(r(i))))))]:[])}var fh=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function bu(){let t=c(
"input",{type:"checkbox",id:"single-keys"});t.checked=d.keys,t.addEventListener("change",()=>I({keys:t.checked}));let e=[
c("dl",{class:"keys"},fh.map(([r,s])=>c("div",{},c("dt",{},r.split(" ").flatMap(i=>[" ",c("kbd",{},i)]).slice(1)),c("dd",
{},p(s))))),c("label",{class:"switch"},t,c("span",{},p("singleKeys")))],n=c("p",{},p("helpPointer")),o=matchMedia("(poin\
ter: coarse)").matches;Yt(p("help"),o?[n,...e]:[...e,n]),o&&(dt.scrollTop=0)}function xu(){O("help").addEventListener("c\
lick",bu),document.addEventListener("keydown",t=>{t.key!=="?"||!re(t)||(t.preventDefault(),bu())})}var uh=2,ku=5;function vu(t){let e=Wi(t),n=wo(t),o=n.length<lu,r=e.filter(({isWhole:a})=>a).slice(0,ku),s=e.filter(({isWhole:a})=>!a).
slice(0,o?ku:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o&&!r.length?cu(t):[]]}function Su(){
let t=O("query",HTMLInputElement),e=O("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.
removeAttribute("aria-activedescendant"),o=-1},s=h=>{o=h;let w=B("[id]",HTMLElement,e);w.forEach((b,x)=>b.setAttribute("\
aria-selected",String(x===h))),!(h<0)&&(t.setAttribute("aria-activedescendant",w[h].id),w[h].scrollIntoView({block:"near\
est"}))},i=h=>{r(),t.value="",hu(h)},a=h=>c("li",{class:"none",role:"option","aria-disabled":"true"},h),l=({topic:h,statement:w})=>{
if(h!==void 0){let N=yo(h),E=[du(h),N.length?Xt(N.length,"oneStatement","someStatements"):"",bo(h)];return[c("span",{},v(
h.label),c("span",{class:"hint"},E.filter(Boolean).join(", ")),N.slice(0,uh).map(f))]}let b=y.get(w),x=[p("foundQuote"),
St(b)].filter(Boolean).join(", ");return[c("span",{},c("q",{lang:b.language},b.quote),c("span",{class:"hint"},x))]},f=h=>{
let w=y.get(h),b=w.object===null?v(w.value):R(w.object);return c("span",{class:"hint"},`${R(w.subject)}: `,c("b",{},b),`\
 (${v(w.said)}) `,w.quote?c("q",{lang:w.language},w.quote):"")},u=(h,w="")=>{let b=R(h)===w||` ${vt(R(h))}`.endsWith(` ${vt(
w)}`),x=c("span",{class:"hint"},v(mt(h).label),b?"":` \xB7 ${p("alsoWritten",{name:w})}`);return[To(mt(h),L.get(h).envisaged),
c("span",{},R(h),x)]},m=()=>{let h=Bi(t.value);n=vu(t.value);let w=n.length?null:fu(t.value);if(w!==null&&(n=vu(w)),e.replaceChildren(
...n.map((x,N)=>{let E=c("li",{role:"option",id:`result-${N}`,"aria-selected":"false"},x.id===void 0?l(x):u(x.id,x.name));
return E.addEventListener("mousedown",A=>{A.preventDefault(),i(x)}),E})),!vt(t.value)){r();return}n.length||e.append(a(p(
"noResults"))),h.length>Fr&&e.append(a(p("moreFound",{n:Fr,all:h.length}))),w!==null&&e.prepend(a(p("didYouMean")));let b=n.
length===1?p("oneResult"):n.length?p("results",{n:Math.max(h.length,n.length)}):p("noResults");Z(w===null?b:`${p("didYou\
Mean")} ${n.map(({id:x="",topic:N})=>N?v(N.label):R(x)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
g(),n.length?s(0):o=-1},g=()=>{if(e.hidden)return;let h=window.visualViewport;if(!h)return;let w=h.offsetTop+h.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let h of["resize","sc\
roll"])window.visualViewport?.addEventListener(h,g);t.addEventListener("input",m),t.addEventListener("focus",()=>{zr(),t.
value&&m()}),t.addEventListener("blur",r),t.addEventListener("keydown",h=>{h.key==="ArrowDown"||h.key==="ArrowUp"?(h.preventDefault(),
e.hidden&&m(),n.length&&s((o+(h.key==="ArrowDown"?1:-1)+n.length)%n.length)):h.key==="Enter"?(h.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):h.key==="Escape"&&(t.value||!e.hidden)&&(h.stopPropagation(),h.preventDefault(),t.value="",r())}),O("sear\
ch").addEventListener("submit",h=>h.preventDefault())}function Mu(){J("change",qe(k.changes.map(t=>t.id))),Hn.push(qr),Ht.push({on:()=>d.change!==null,name:t=>d.change===null||
qr.name(d.change,t),statement:t=>d.change===null||qr.statement(d.change,t)})}var qr={part:"change",name:(t,e)=>t.has(L.get(
e).change||"unchanged")||lt.get(e).some(n=>qr.statement(t,n)),statement:(t,e)=>t.has(y.get(e).change||"unchanged"),loosen:()=>null};function Ou(){J("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function Eu(){pa(),ia(),ya(),xa(),Pa(),Sl(),Mu(),wl(),Ka(),El(),Ou(),ha()}var _r=Je/In*(72/25.4),Fi={upright:{width:184*_r,height:190*_r},lying:{width:271*_r,height:136*_r}},mh={upright:184,lying:271},
ph=8,dh=8,Tu=[.6,.9,1.2],Lu=[1,1.4,2,2.8];function Gr({width:t,height:e},n,o=Yl){let r={scale:U(),position:Ne(),animation:!1},
s={whole:G.whole,room:Jn,names:M.names};q.printing=!0;let i=new Set([...M.names].filter(g=>!T.bare.has(g)));(i.size||M.groups.
size)&&(M.names=i);let a={width:t-ke.left-ke.right,height:e-ke.top-ke.bottom};yt.size||Qn(a);let l=Ce(o),f=yt.size?0:l;f||
(S.width+=S.text/4);let u=f?e+(f-1)*a.height:Math.min(e,Math.max(.3*t,S.height/S.width*t)),m=(g,h)=>{Object.assign(j.style,
g),ae(),Dt(),gt(),h(),gt()};m({width:`${Math.floor(t)}px`,height:`${Math.floor(u)}px`},an);try{return n({sheets:Math.max(
1,f),sheet:a.height})}finally{q.printing=!1,M.names=s.names,Qn(s.room),Ce(),m({width:"",height:""},()=>je(r)),G.whole=s.
whole}}function Iu(){let t;for(let e of M.names.size>Ze?Lu.slice(-1):Lu)for(let n of M.groups.size?Tu.slice(-1):Tu){let o=e*
Rr;if(t=Gr({width:o,height:n*o},()=>Si(),1),Nu(t))return t}return t}function Nu({written:t,seen:e}){return t===e.drawn.size}
function ju(t){return Nu(t)&&t.letters>=In}function Au(t){let e=Fi[t];return Gr(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:f}=Si({captioned:!1}),u=Array.from({length:n+1},(g,h)=>Math.min(i,Math.max(0,ke.top+h*o-a)));
[u[0],u[n]]=[0,i];let m=u.slice(1).map((g,h)=>{let w=g-u[h];r.setAttribute("viewBox",`0 ${ut(u[h])} ${s} ${ut(w)}`),r.setAttribute(
"height",ut(w));let b=n>1?`${l} ${p("sheetOf",{n:h+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
ce(r))}`,N=`width: ${ut(Math.min(100,100*s/e.width))}%`;return c("img",{alt:b,src:x,style:N})});return{part:c("div",{class:t,
"data-sheets":n},m),seen:f}})}function hh(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new ve({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),c("li",{},st("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return c("div",{id:"paper-legend"},ki(t).map(({title:n,items:o})=>c("ul",{},c("li",{class:"title"},n),o.map(e))),c("\
p",{},yi(t)))}function gh(t){let e=new Map;for(let{cells:o}of B(".wide > table tr:not([hidden])",HTMLTableRowElement,X))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${W}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Et((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(ph,(t/25.4*72-dh*e.size)/n)}function wh(){let[t,e]=[Au("upright"),Au("lying")],n=[c("div",{id:"paper"},t.
part,e.part),vi(()=>hh(t.seen))];return j.after(n[0]),O("legend").prepend(n[1]),n}function yh(){let t=c("p",{id:"paper-o\
rigin"},Ir(y.size));return O("overview").append(t),[t]}function Cu(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),r=!1;addEventListener("beforeprint",()=>{if(q.parts)return;t=X.open,e=n.dataset.density??"",
r=o()?.open??!1;let s=Y();q.parts=s==="names"?wh():s==="lanes"?yh():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
X.open=!0,Ps(jl);for(let[a,l]of Object.entries(mh))X.style.setProperty(`--${a}`,`${ut(gh(l))}pt`)}),addEventListener("af\
terprint",()=>{if(!q.parts)return;X.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of q.parts)i.remove();
q.parts=null,Ps(Bt)})}function Ru({root:t,text:e}){let n=c("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(ce(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var bh=3;function Hi(t){return zt.find(e=>e.dataset.track===t)}function Ur(t){return Hi(t)?.querySelector(`h2 .${W}`)?.textContent??
Hi(t)?.querySelector("h2")?.textContent?.trim()??t}function Cn(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(c("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen"))n.remove();for(let n of e.querySelectorAll(".nl, .en"))n.classList.contains(W)||n.remove();for(let n of e.querySelectorAll(
"[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(".who > .trunk")){let o=n.querySelector(".line");o&&n.querySelector(
".from-card .chip, .from-card .verb")?.before(o.cloneNode(!0))}for(let n of e.querySelectorAll(".card > .value"))n.prepend(
c("span",{class:"dot"},"\xB7 "));for(let n of e.querySelectorAll(".what ul.names"))n.classList.toggle("one",n.children.length===
1);return e}function xh(t){let e=t.closest(".together"),n=e?.querySelector(".of-list");return e&&n?c("div",{class:"toget\
her"},Cn(n),Cn(t)):Cn(t)}function kh(t){let n=[...O("key").querySelectorAll("[data-modality]")].filter(o=>{let{modality:r}=o.
dataset;return t.querySelector(`.trunk.${r}, .under.${r}, .of-list .${r}`)}).map(o=>{let r=c("li",{class:o.className});return r.
append(...[...Cn(o).childNodes].filter(s=>!(s instanceof HTMLElement&&s.localName==="b"))),r});return c("ul",{class:"key"},
n,t.querySelector(".absent")?c("li",{},`\u2014 ${p("stillMaySo")}`):null)}function vh(t){let e=[...t.querySelectorAll("[\
data-statements]")].filter(n=>n.getClientRects().length).flatMap(n=>(n.dataset.statements??"").split(" "));return[...new Set(
e)].filter(n=>y.has(n))}function $u(t,e=bh){let n=t===null?null:Hi(t),o=K("#taken-style",HTMLTemplateElement).content.cloneNode(
!0),r=c("h1",{},v(k.title)),s=c("p",{class:"takeaway"}),i=c("p",{class:"origin"}),a=n?[xh(n)]:[...O("overview").querySelectorAll(
":scope > .lane, :scope > .together")].map(Cn),l=c("div",{class:"picture",lang:W,"data-density":e},r,s,...a),f=document.
querySelector("#remainder > summary > b");!n&&f&&l.append(c("p",{class:"left-out"},Cn(f))),l.append(kh(l),i);let u=c("di\
v",{"aria-hidden":"true"});u.attachShadow({mode:"open"}).append(o,l),document.body.append(u);for(let h of l.querySelectorAll(
".lane > .who")){let w=h.nextElementSibling;h.classList.toggle("alone",!w?.matches(".what")||w.clientHeight===0)}let m=vh(
l),g=n?df(l):pf();return s.append(g),i.append(Ir(m.length)),{host:u,picture:l,title:r.textContent,sentence:g,ids:m}}var Sh=["Top","Right","Bottom","Left"],Mh={dashed:[3,2],dotted:[1,1.5]},Oh=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],Eh=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function xo(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function Th(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function Lh(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function Ah(t){return Sh.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:xo(t[`border${e}\
Color`])}))}function Pu({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":Mh[e]?.map(o=>ut(o*t)).join(" ")??null}}function Ih(t,e,n){let o=xo(e.backgroundColor),r=Ah(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return Lh(t,n).flatMap(({left:a,top:l,width:f,height:u})=>{let m=Math.min(parseFloat(
e.borderTopLeftRadius)||0,u/2),g=i?r[0].width/2:0,h=o||i?[st("rect",{x:a+g,y:l+g,width:f-2*g,height:u-2*g,rx:m?Math.max(
0,m-g):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?Pu(r[0]):{}})]:[];if(i)return h;let[w,b]=[a+f,l+
u];return[...h,...r.flatMap((x,N)=>{if(!s[N])return[];let E=x.width/2,[A,z,V,et]=[[a,l+E,w,l+E],[w-E,l,w-E,b],[a,b-E,w,b-
E],[a+E,l,a+E,b]][N];return[st("line",{x1:A,y1:z,x2:V,y2:et,...Pu(x)})]})]})}function Nh(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:m})=>m>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:f,bottom:u}=s;i&&Math.
abs(i.top-f)<(u-f)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:f,bottom:u})}return n.filter(r=>r.text.trim())}var jh={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function Ch(t,e,n){let o=xo(e.color);if(!o)return[];let r=`${e.fontStyle} ${e.fontWeight} ${e.fontSize} ${e.fontFamily}`,
s={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.wordSpacing},{fontBoundingBoxAscent:i,fontBoundingBoxDescent:a}=Kn(
{font:r,...s},"x");return Nh(t).map(l=>{let f=l.text.length-l.text.trimStart().length,u=l.text.length-l.text.trimEnd().length,
m=f||u?Kn({font:r,...s}," ").width:0,g=l.left+(f?m:0),h=l.right-(u?m:0),w=(jh[e.textTransform]??String)(l.text.trim().replace(
/\s+/g," "));return st("text",{x:g-n.left,y:(l.top+l.bottom+i-a)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":e.
fontWeight==="400"?null:e.fontWeight,"font-style":e.fontStyle==="normal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.
opacity,textLength:h-g,lengthAdjust:"spacingAndGlyphs"},cn(w))})}function Rh(t,e,n){let o=t.getScreenCTM(),[r,s]=[xo(e.fill),
xo(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:f}=o,[u,m]=[o.e-n.left,o.f-n.top],g=e.vectorEffect==="non-scalin\
g-stroke",h={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??null,"stroke-opacity":s?.opacity??
null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="butt"?null:e.strokeLinecap,"stroke-\
dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},w=t.getAttribute("d")?.match(Eh)?.slice(
1).map(Number);if(w){let[x,N,E]=w,A=Math.min(E,t.ownerSVGElement?.getBoundingClientRect().width??E);return[st("line",{x1:x+
u,y1:N+m,x2:A+u,y2:N+m,...h})]}let b=Object.fromEntries(Oh.map(x=>[x,t.getAttribute(x)]));return[st(t.localName,{...b,transform:`\
matrix(${[i,a,l,f,u,m].map(ut).join(" ")})`,"vector-effect":g?"non-scaling-stroke":null,...h})]}function Bu(t,e){let n=getComputedStyle(
t);return Th(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("path, polyline, polygon, circle, ellipse, rect")].flatMap(
o=>Rh(o,getComputedStyle(o),e)):[...Ih(t,n,e),...[...t.childNodes].flatMap(o=>o instanceof Text?Ch(o,n,e):o instanceof Element?
Bu(o,e):[])]:[]}function Wu(t){let{left:e,top:n,width:o,height:r}=t.getBoundingClientRect();return{drawing:st("g",{},...Bu(
t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var $h=24.7/16,Du=[3,2,1];function Ph({title:t,sentence:e,ids:n}){let o=n.map(r=>`${ne(y.get(r))} (${v(y.get(r).said)})`);
return[`${t}.`,e,`${o.join("; ")}.`,Nr()].filter(Boolean).join(" ")}function Bh(t,e){let n=$u(t,e);try{let{drawing:o,width:r,
height:s}=Wu(n.picture),i=getComputedStyle(n.picture).fontFamily,a=Ph(n),l=t===null?"":Ur(t);return{root:Mi({width:r,height:s,
title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.remove()}}
function qi({width:t,height:e}){return e<=$h*t}function zu(t){let e;for(let n of t===null?Du:Du.slice(0,1))if(e=Bh(t,n),
qi(e))break;return e}var Wh=600;function Fu(t={}){let[e]=location.href.split("#"),n=pn({...d,...t});return n?`${e}#${n}`:e}function Hu(t){return{
...rt,view:null,question:null,tracks:[t]}}function Vr(t){let e=Fu(t),n=c("a",{href:e,lang:W},v(k.title));return Se(e,n,p(
uo()?"copiedLink":"copiedLinkToFile"))}function Kr(t,e=Wh){let n=Fu({...t,embedded:!0}),[o]=n.split("#"),r=c("iframe",{src:uo()?
n:n.slice(o.lastIndexOf("/")+1),title:v(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Se(
r.outerHTML,c("code",{},r.outerHTML),p(uo()?"copiedFrame":"copiedFrameOfFile"))}function Dh(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(v(k.title)),n(e),d.date??Fn()].filter(Boolean).join("_")}.${t}`}function _i(t,e,n=d.focus===
null?"":R(d.focus)){let o=URL.createObjectURL(t),r=Dh(e,n);return c("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function Rn(t,e,n){Kt(p("saved",{name:_i(t,e,n)}))}var qu=16;function zh({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(ce(t))}`}function Fh(t){let e=new Intl.
NumberFormat(W,{maximumFractionDigits:1}),n={width:e.format(qu),height:e.format(qu*t.height/t.width)};return[p("pictureS\
ize",n),qi(t)?"":p("pictureTooHigh")].filter(Boolean).join(" ")}function Gi(t=null){let e,n=c("img",{class:"preview"}),o=c(
"p",{class:"hint"}),r=c("textarea",{readonly:"",rows:"3","aria-label":p("alternative")}),s=c("select",{id:"take-what"},c(
"option",{value:""},p("allTracks",{n:zt.length})),zt.map(({dataset:m})=>c("option",{value:m.track},Ur(m.track??""))));s.
value=t??"";let i=()=>{e=zu(s.value||null),Object.assign(n,{src:zh(e),alt:e.text}),o.textContent=Fh(e),r.textContent=e.text};
s.addEventListener("change",i),i();let a=()=>s.value?Hu(s.value):{},f={copyPng:()=>$r(e),savePng:async()=>{try{Rn(await Nn(
e),"png",e.name)}catch{Kt(p("tooLarge"))}},saveSvg:()=>Rn(new Blob([ce(e.root)],{type:"image/svg+xml"}),"svg",e.name),print:()=>{
dt.close(),s.value?Ru(e):print()},copyLink:()=>Vr(a()),copyFrame:()=>Kr(a(),e.height)},u=()=>Se(e.text,c("p",{lang:W},e.
text),p("copiedText"));Yt(p("take"),[c("p",{},c("label",{for:"take-what"},p("takeWhat"))," ",s),n,o,c("div",{class:"ways"},
Object.entries(f).map(([m,g])=>c("button",{type:"button","data-way":m,onclick:g},p(m)))),c("details",{},c("summary",{},p(
"alternative")),c("p",{class:"hint"},p("alternativeHint")),r,c("button",{type:"button",class:"copy",onclick:u},p("copyTe\
xt")))])}function Yr(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>c("span",{class:n,lang:n},o))}function _u(t,e=null){
let n=()=>Se(t,c("p",{lang:W},t),p("copiedText"));Lr(p("alternative"),t,[e?c("p",{},p("saved",{name:e})):null,c("p",{class:"\
hint"},p("alternativeHint"))],[c("button",{type:"button",class:"copy",onclick:n},p("copyText"))])}async function Hh(t){try{
_u(t.text,_i(await Nn(t),"png"))}catch{Yt(p("savePng"),[c("p",{},p("tooLarge"))])}}function qh(t){dt.close(),I({...rt,focus:t,
steps:1,layout:"columns"})}var _h=60;function Gu(t,e,n,o){let r=[...new Set([d.focus??[],...Ie(L.size)].flat())].filter(
s=>n.has(s)&&!(s===d.focus&&d.steps===1)&&qo(s).size<=_h).slice(0,4);Yt(t,[c("p",{},e),c("ul",{},r.map(s=>c("li",{},c("b\
utton",{type:"button",class:"name",onclick:()=>qh(s)},R(s)))))],[o])}function Ui(t){let e=Iu();if(ju(e))return t(e);let n=new Intl.
NumberFormat(W,{maximumFractionDigits:1}).format(e.letters);return Gu(p("tooSmall"),p("tooSmallHint",{points:n}),e.seen.
names,c("button",{type:"button",onclick:()=>t(e)},p("saveAnyway")))}function Gh({root:t}){dt.open&&dt.close(),Rn(new Blob(
[ce(t)],{type:"image/svg+xml"}),"svg")}function Uh(){let[t,e]=Gr(Fi.upright,()=>[[...te().names.values()].filter(({lines:o})=>o).
length,M.names.size]);if(t>=e/2){print();return}let n=()=>{dt.close(),print()};Gu(p("tooMany"),p("tooManyHint",{n:t,all:e}),
M.names,c("button",{type:"button",onclick:n},p("printAnyway")))}var Jr={savePng:()=>Ui(Hh),copyPng:()=>Ui($r),saveSvg:()=>Ui(
Gh),alternative:()=>_u(jr(fo())),copyTable:Ef,saveCsv:()=>Rn(Tf(),"csv"),print:Uh,copyLink:()=>Vr(),copyFrame:()=>Kr()},
Uu={names:Object.keys(Jr),statements:["copyTable","saveCsv","print","copyLink"]};function Vh(){let t=Y();if(t==="lanes"){
Gi();return}Yt(p("take"),[c("div",{class:"ways"},Uu[t].map(e=>c("button",{type:"button","data-way":e,onclick:()=>{dt.close(),
Jr[e]()}},p(e))))])}function Kh(){for(let t of zt){let e=c("span",{class:"unseen"},": ",[...K("h2",HTMLElement,t).childNodes].
map(r=>r.cloneNode(!0))),{track:n=""}=t.dataset,o={type:"button",class:"take-lane","data-take-track":n,onclick:()=>Gi(n)};
K(".card",HTMLElement,t).append(" ",c("button",o,Yr("take"),e))}}function Vu(){let t=c("button",{type:"button","aria-exp\
anded":"false","aria-controls":"take-list"},Yr("take")),e=c("ul",{id:"take-list",hidden:""},Uu.names.map(o=>c("li",{},c(
"button",{type:"button","data-take":o,onclick:()=>Jr[o]()},Yr(o))))),n=c("div",{id:"take"},t,e);Wr(n,t,e),j.after(n),K("\
#list .wide").before(c("div",{class:"taking"},["copyTable","saveCsv"].map(o=>c("button",{type:"button",onclick:Jr[o]},Yr(
o))))),O("to-take").addEventListener("click",Vh),Kh()}X.open=!1;Za();dc();Eu();ma(t=>en(()=>Pi(t)));Ho();zl(yu);Vf();addEventListener("hashchange",Hl);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",tu);tl(Zf);on();Ha();dl();Wl();Cl();xl();Su();Cu();Vu();cf();xu();ml();Xa();
ja();Ia();Ta();Ra();Va();Uf();pu();Kf();Pi(null);hs();Ws();window.graphbuilder={get network(){return cl()},names:()=>[...te().
names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>te().lines.has(t)?Wt(C.lines.get(t),e):null,at:Me,groups:()=>[...te().
groups.values()].map(t=>({...t,count:M.groups.get(t.key).count})),bundles:()=>te()&&[...Er()].map(t=>({ends:[t.one,t.other].
map(e=>Nt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>Wt(Tr(t),n/40))})),moved:()=>[...yt.keys()],words:()=>C.
words.map(t=>({...t})),shown:()=>T,walked:()=>H.at,outcomes:t=>Object.fromEntries(Ue.map(e=>[e,gn(t,Ge(e),k.outcomes)])),
found:wo};})();
