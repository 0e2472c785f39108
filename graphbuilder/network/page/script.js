"use strict";(()=>{function mo(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=mo("content"),M=k.size,Yf={nl:[],en:[]},
Jf={nl:"",en:""},[Xf,Qf]=k.languages;function se(t){if(typeof t=="string")return{nl:t,en:t};let e={...Jf};return[e[Xf],e[Qf]]=
t,e}var Ar=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return se(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:se(this.held.short)}get alternative(){return this.held.alternative??Yf}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:se(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:se(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},T=new Map(k.entities.map(([t,e])=>[t,new Ar(e)])),bt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),bt.set(t.dataset.statement,t);var di=[
...T.keys(),...k.namesElsewhere],Nr=k.ways.map(t=>({modality:t.modality??"",said:se(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:se(t.source),language:t.language??""})),uo=k.times.
map(({when:t,days:e})=>({when:se(t??""),days:e??null})),hi=k.places.map(({where:t,text:e})=>({where:se(t??""),text:e??""})),
[xi,gi,Zf,Sn,tu,wi,yi,eu,bi]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),Ir=class{constructor(e,n){this.row=e,this.order=n}get subject(){return di[this.row[gi]]}get relation(){return k.relationOrder[this.
row[Zf]]}get object(){return typeof this.row[Sn]=="number"?di[this.row[Sn]]:null}get value(){return typeof this.row[Sn]==
"number"?null:se(this.row[Sn])}get way(){return Nr[this.row[tu]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return uo[this.row[wi]].when}get days(){return uo[this.
row[wi]].days}get where(){return hi[this.row[yi]].where}get text(){return hi[this.row[yi]].text}get quote(){return bt.get(
this.row[xi])?.querySelector("q")?.textContent??this.row[eu]??""}get change(){return this.row[bi]?.change}get differences(){
return this.row[bi]?.differences}get isWhole(){return this.row[gi]<T.size&&(this.object===null||this.row[Sn]<T.size)}get isLink(){
return this.object!==null&&this.isWhole}},b=new Map(k.statements.map((t,e)=>[t[xi],new Ir(t,e)]));var Gt=new Map(Object.entries(k.classes)),qt=new Map(Object.entries(k.relations)),ki=new Map(k.modalities.map(t=>[t.id,t])),
it=new Map;for(let t of T.keys())it.set(t,[]);for(let[t,{subject:e,object:n}]of b)it.get(e)?.push(t),n!==e&&it.get(n)?.push(
t);var W=document.documentElement.dataset.language;function Mi(t){W=t}function S(t){return t&&(t[W]||t.nl||t.en)||""}function h(t,e={}){
return k.words[t][W].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var On={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function ft(t){return Gt.get(T.get(t).class)||On}function D(t){return T.
has(t)&&S(T.get(t).label)||t}function tt(t){let e={nl:t.relation,en:t.relation};return qt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Pt(t,e=!1){let n=tt(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
h("deniedRelation",{relation:o}):o}function Mt(t){let e=[S(t.where)];return k.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function ge(t){let e=t.object===null?S(t.value):D(t.object);return`${D(t.subject)} ${Pt(t)} ${e}`}
function En(t,e,n){return h(t===1?e:n,{n:t})}function xt(t){return S(T.get(t).short)||t}var N={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},je=0;function vi(t){N=t}function Dt(){je+=1}var Si=t=>[...document.querySelectorAll(t)],Tn=Si("#lanes .lane[data-track]"),Ln=Tn.map(t=>t.dataset.track??""),Xt=Ln.length>
0,ie=Si("#lanes .said");function Oi(t){return ie.some(e=>e.dataset.name===t)}function ae(t){return(t.dataset.statements??
"").split(" ").filter(Boolean)}function O(t,e){return Y(`#${t}`,e)}function Y(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function P(t,e,n=document){return[...n.querySelectorAll(t)]}function u(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function po(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var K=document.getElementById("list");function nt(){return matchMedia("(max-width: 899px)").matches}function Lt(t){for(let e of P(
"[data-sheet]")){if(!nt()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),O(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var jt=new Map,nu=new Set(["yes","on","closed","place","nl","en",k.opens]),An=[],we=[],Bt=[],In=[],at={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},f={},ou=W,Ei=()=>{},Re;function J(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));jt.set(t,{read:e,write:n,as:o,knows:r??(i=>nu.has(i)||s(i))}),Object.assign(
f,{[o]:e([])})}function go(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function jr(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Ce(t){let e=[
...t];return{read:n=>{let o=new Set(go(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:jr([...n]),knows:n=>n===""||e.includes(n)}}function ye(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function Ti(){J("focus",ye(t=>T.has(t))),J("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>b.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:ou,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),we.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function Li(t,e={}){for(let n of we)t={...t,...n(t,e)};return t}function Ai(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=jt.get(t);return n?go([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function Ii(){let t=new URLSearchParams(location.hash.slice(1)),e=[...jt].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return Li(Object.fromEntries(e))}function ho(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of jt){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function Ni(t){let e=An.reduce((n,o)=>o(n),t);return Li({...f,...e},e)}function Rr(t){let e=f;f=t,ho(e)!==ho(f)&&Ei(
e)}function A(t){Re!==void 0&&nn();let e=Ni(t),n=ho(e);n!==location.hash.slice(1)&&(location.hash=n),Rr(e)}function wo(t){
clearTimeout(Re),Re=setTimeout(nn,200),Rr(Ni(t))}function nn(){clearTimeout(Re),Re=void 0;let t=ho(f);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function ji(){clearTimeout(Re),Re=void 0,Rr(Ii())}function Ri(t){f=Ii(),Ei=e=>{t(e);
for(let n of In)n(e)}}var j={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},_={at:null,by:null},Nn={name:null,ids:[]},
q={whole:!0,asOpened:!1},H={printing:!1,parts:null};var ru=Xt?["lanes","names","statements"]:["names","statements"],$r=["overview","who","when","unsure"],su=["layout","open",
"between","steps","path"],iu=new Set(["view","question","track","statement","language","date","keys","list","sort"]);function Ci(){
J("view",ye(t=>ru.includes(t))),J("question",{...ye(t=>Xt&&$r.includes(t)),write:t=>t===null||t==="overview"?[]:[t]}),J(
"track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Ln.includes(e)),write:t=>t})}function $i(t){if(!Xt)return"names";
if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:r}]of jt)if(!iu.has(e)&&JSON.stringify(
o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":"lanes"}function Z(t=f){return t.
view??$i(t)}function Cr(t){return Array.isArray(t)?t.length>0:!!t}function Pi(){An.push(t=>{let e=Cr(t.question)||Cr(t.tracks),
n=t.view??(e?"lanes":su.some(o=>Cr(t[o]))?"names":Z());return n==="lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),
we.push(t=>{let e=t.question==="overview"?null:t.question;return{question:e,view:t.view===$i({...t,question:e})?null:t.view}})}
function on(t){return{view:"lanes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function yo(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&bo(rn(t))===t}function rn(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function bo(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function jn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Bi="denied";function Mo(t){return t.denied?Bi:t.modality}var vo=k.families.flatMap(t=>t.classes.map(e=>e.id)),au=Ce(
vo);function Wi(){J("class",{read:t=>au.read(go(t,e=>vo.includes(e)).flatMap(Di)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return jr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Di(t).length>0}),J("modality",Ce(So)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",Ce(qt.keys())),J("source",Ce(k.sources.map(({id:t})=>t))),
J("theme",ye(t=>Br().includes(t)));for(let t of Rn)Bt.push({...t,on:()=>f[t.part]!==ko(t.part),name:e=>f[t.part]===ko(t.
part)||t.name(f[t.part],e),statement:e=>f[t.part]===ko(t.part)||t.statement(f[t.part],e)});we.push((t,e)=>{let{names:n,lines:o}=Wr(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return zr(t,n,o);if(!Rn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!Cn(t,[],[s]).length);return o.length&&r.length?{}:Cn(t,n,o).length?at:{}})}function Di(t){
if(!t||vo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):vo.filter(o=>Gt.get(o)?.ancestors.some(e))}var So=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
Nr.some(({denied:t})=>t)&&So.push(Bi);var xo=null;function Br(){if(xo)return xo;let t=[...b.values()].filter(o=>T.has(o.
object)&&tt(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[T.get(o).class,...Gt.get(T.get(o).class)?.
ancestors??[]].includes("Theme"));return xo=k.variants.includes("plain")?e:n,xo}var Pr=new Map;function Oo(t,e=k.inferred){
let n=JSON.stringify([t,e.length>0]);if(Pr.has(n))return Pr.get(n);let o=[...b.values()].filter(({object:m})=>m!==null),
r=new Map;for(let m of o)!tt(m).within&&!tt(m).leadsTo||(r.has(m.object)||r.set(m.object,[]),r.get(m.object).push(m.subject));
let s=[...o,...e].filter(m=>m.object===t&&(tt(m).toTheme||tt(m).within)),i=new Set(s.map(({subject:m})=>m));for(let m of i)
for(let p of r.get(m)??[])i.add(p);let l=o.filter(({subject:m,object:p})=>i.has(m)!==i.has(p)).map(({subject:m,object:p})=>i.
has(m)?p:m).filter(m=>T.has(m)&&ft(m).column===1),c=new Set([t,...i,...l]);return Pr.set(n,c),c}var $e=()=>!0,Dr=(t,e)=>new Set(
[...t,...e]),Rn=[{part:"class",name:(t,e)=>t.has(T.get(e).class)||!Gt.has(T.get(e).class),statement:$e,loosen:(t,e)=>Dr(
t,e.map(n=>T.get(n).class).filter(n=>Gt.has(n)))},{part:"source",name:(t,e)=>it.get(e).some(n=>t.has(b.get(n).origin)),statement:(t,e)=>t.
has(b.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>Oo(t).has(e),statement:$e,loosen:()=>null},{part:"modali\
ty",fades:!0,name:$e,statement:(t,e)=>t.has(Mo(b.get(e))),loosen:(t,e,n)=>Dr(t,n.map(o=>Mo(b.get(o))))},{part:"relation",
fades:!0,name:$e,statement:(t,e)=>t.has(b.get(e).relation)||!qt.has(b.get(e).relation),loosen:(t,e,n)=>Dr(t,n.map(o=>b.get(
o).relation))},{part:"structural",fades:!0,name:$e,statement:(t,e)=>!tt(b.get(e)).structural,loosen:()=>!0}],ko=t=>t==="\
structural"?!0:null;function Cn(t,e,n){return Rn.filter(({part:o,name:r,statement:s})=>t[o]!==ko(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function Wr(t){let e=t.lines.flatMap(n=>[b.get(n).subject,b.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function zr(t,e,n){let o={};for(let r of Cn(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=jt.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function zi(){let t=Bt.filter(
p=>p.on()),e=t.filter(p=>p.dated),n=t.filter(p=>!p.dated),o=n.filter(p=>!p.fades),[r,s]=[new Set,new Set];for(let p of T.
keys())n.every(d=>d.name(p))&&(r.add(p),e.every(d=>d.name(p))&&s.add(p));let i=(p,{subject:d,object:g})=>p.has(d)&&(g===
null||p.has(g)),[a,l,c,m]=[new Set,new Set,new Set,new Set];for(let[p,d]of b){if(!d.isWhole)continue;if(!t.length){a.add(
p);continue}if(!i(r,d)||!o.every(w=>w.statement(p)))continue;let{subject:g,object:y}=d;if(c.add(g).add(y),!!n.every(w=>w.
statement(p))){if(!i(s,d)||!e.every(w=>w.statement(p))){l.add(p);continue}a.add(p),m.add(g).add(y)}}return{entities:s,statements:a,
aside:l,bare:new Set([...c].filter(p=>s.has(p)&&!m.has(p))),inferred:new Set(k.inferred.filter(p=>s.has(p.subject)&&s.has(
p.object)&&p.premises.every(d=>a.has(d))&&(f.structural||!tt(p).structural)))}}var lu={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function sn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||lu[l](o[a],o[c]??c))?.at(-1)}var De=[...b].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Pe(t){return b.get(t).days}var cu=new Set(["NOT_YET","OVE\
R"]);function Fi(){J("date",ye(t=>De.length>0&&yo(t))),Bt.push({dated:!0,on:()=>f.date!==null,name:$e,statement:t=>f.date===
null||!uu(f.date).has(t)})}function fu(t){return f.date!==null&&b.get(t).days?.time?sn(f.date,Pe(t),k.outcomes):null}var Hi={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Ut(t,e=fu(t)){return e===null?"":h(e===
"STILL_TO_COME"&&Pe(t).time==="deadlineTime"?"deadlineAhead":Hi[e])}var Eo=new Map;function uu(t){if(Eo.has(t))return Eo.
get(t);let e=new Set(De.filter(n=>{let o=sn(t,Pe(n),k.outcomes);return cu.has(o)||o==="STILL_TO_COME"&&Pe(n).time==="eve\
nt"}));return Eo.clear(),Eo.set(t,e),e}function Be(t){let[e,n,o]=t.split("-");return h("day",{year:e,day:Number(o),month:h(
"months").split(" ")[Number(n)-1]})}function Fr(t){let e=new Map,n=Object.keys(Hi),o=De.map(r=>({id:r,outcome:sn(t,Pe(r),
k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Ut(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function _i(t){if(f.date===null)return null;let e=Fr(f.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?h("outcomeOn",{outcome:e[0],date:Be(f.date),n:t.length}):null}function be(){
return f.date===null?"":h("asOf",{date:Be(f.date)})}var Hr=3,mu=120,To=6,Qt=u("div",{id:"card",role:"tooltip",hidden:""}),Lo=null,an;function pu(t){let e=b.get(t);return u(
"div",{},u("b",{class:e.denied?"denied":null},[S(e.said),Ut(t)].filter(Boolean).join(" \xB7 "))," ",e.quote?u("q",{lang:e.
language},e.quote):ge(e)," ",u("small",{},Mt(e)))}function Vi(t){for(let n of document.querySelectorAll("#lanes .lit, #l\
anes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)
for(let n of ie)n!==t&&n.dataset.name===e&&n.classList.add("same")}function Gi(t){clearTimeout(an),xe();let e=ae(t).filter(
s=>b.has(s));if(!e.length)return;Lo=t,Vi(t),Qt.replaceChildren(...e.slice(0,Hr).map(pu),...e.length>Hr?[u("small",{},h("\
moreSaid",{n:e.length-Hr}))]:[]),Qt.hidden=!1,t.setAttribute("aria-describedby","card");let[n,o]=[t.getClientRects()[0],
Qt.getBoundingClientRect()],r=n.bottom+To+o.height<=innerHeight||n.top<o.height+To;Qt.style.left=`${Math.max(8,Math.min(
n.left,document.documentElement.clientWidth-o.width-8))}px`,Qt.style.top=`${r?n.bottom+To:n.top-To-o.height}px`}function xe(){
clearTimeout(an),Lo?.removeAttribute("aria-describedby"),Lo=null,Vi(null),Qt.hidden=!0}function qi(t){clearTimeout(an),an=
setTimeout(t,mu)}function Ui(t){return t.target.closest?.("#lanes .said")}function Ki(){Tn.length&&(document.body.append(
Qt),document.addEventListener("pointerover",t=>{if(t.pointerType==="touch")return;let e=Ui(t);e&&e!==Lo?qi(()=>Gi(e)):e||
Qt.contains(t.target)||Qt.hidden?clearTimeout(an):qi(xe)}),document.addEventListener("focusin",t=>{let e=Ui(t);e?.matches(
":focus-visible")?Gi(e):xe()}),addEventListener("scroll",xe,{passive:!0}),addEventListener("resize",xe),addEventListener(
"keydown",t=>{t.key!=="Escape"||Qt.hidden||(t.stopPropagation(),xe())},!0))}var We=null,Yi=0;function du(t){let{name:e}=t.dataset,n=ae(t).filter(o=>b.has(o));if(xe(),We=t,Yi=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){A({focus:null,lines:n});return}Object.assign(Nn,{name:e,ids:n}),A({focus:e,lines:[]})}function hu(t){
if(f.focus!==null)return t.dataset.name===f.focus;let e=ae(t);return f.lines.length>0&&e.some(n=>f.lines.includes(n))}function gu(t){
let e=t.closest("details");e&&(e.open=!0),t.getClientRects().length||t.closest(".lane")?.classList.add("whole")}function wu(t){
let{top:e,bottom:n}=t.getBoundingClientRect(),o=nt()?O("details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;
e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"instant"})}function Ji(t){if(Z()!=="lanes"){We=null;return}let e=ie.filter(
r=>{let s=hu(r);return r.classList.toggle("chosen",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-cu\
rrent"),s});if(!t)return;We?.getClientRects().length&&scrollBy({top:We.getBoundingClientRect().top-Yi,behavior:"instant"});
let n=f.question===null?"overview":`answer-${f.question}`,o=We??e.find(r=>r.closest(`#${n}`));We=null,o&&(gu(o),wu(o))}function Xi(){
for(let t of ie)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),j.clicked=e.detail>
0,du(t),j.clicked=!1,We=null)});for(let t of P("#lanes #key [data-modality]"))t.addEventListener("click",()=>A({view:"st\
atements",modality:new Set([t.dataset.modality??""])}))}var _r="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",yu=".said, [data-whole], #key button",$n=new Map,
Gr=new Map;function qr(t){return t.getClientRects().length>0}function Ur(t,e){Gr.get(t)?.setAttribute("tabindex","-1"),Gr.
set(t,e),e.tabIndex=0}function Qi(){for(let[t,e]of $n){let n=Gr.get(t);if(n&&qr(n))continue;let o=e.find(qr);o&&Ur(t,o)}}
function Zi(){for(let t of P(yu,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(_r);e&&(t.tabIndex=
-1,$n.set(e,[...$n.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.target,n=e.closest(
_r),o=(n&&$n.get(n))?.filter(qr)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let r=o.indexOf(e),s={
ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:o.length-1}[t.key];if(s===void 0)return;t.preventDefault();
let i=o[Math.min(Math.max(s,0),o.length-1)];Ur(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener("focu\
sin",t=>{let e=t.target,n=e.closest(_r);n&&$n.get(n)?.includes(e)&&Ur(n,e)})}var bu=[3,2,1],xu=12,ku=2;function Ao(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function Vr(){if(!Xt||Z()!=="lanes"||f.question!==null)return;(Ln.length>
xu||!bu.some(e=>Ao(e)<=innerHeight)&&!nt()&&Ao(1)>ku*innerHeight)&&Ao(0),Qi()}function ta(){for(let t of Tn)t.classList.
toggle("whole",f.tracks.includes(t.dataset.track??""));for(let t of P("#lanes [data-whole]"))t.setAttribute("aria-expand\
ed",String(f.tracks.includes(t.dataset.whole??"")))}function ea(){if(Xt){for(let t of P("#lanes [data-whole]")){let e=t.
dataset.whole??"";t.addEventListener("click",()=>{A({tracks:f.tracks.includes(e)?f.tracks.filter(n=>n!==e):[...f.tracks,
e]})})}addEventListener("resize",Vr)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function Io(){E=zi()}function ze(){
return h("shown",{names:E.entities.size-E.bare.size,allNames:T.size,...ln(E.statements)})}var na="made";function ln(t){let[
e,n]=[0,0];for(let o of t)e+=1,b.get(o).modality===na&&(n+=1);return{statements:e-n,allStatements:b.size-Mu,made:n}}var Mu=k.
modalities.find(({id:t})=>t===na)?.count??0;function No(t){let e=new Map;for(let n of it.get(t)){let{subject:o,object:r}=b.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function Kr(){
if(E.statements.size===b.size)return e=>T.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=b.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function ke(t,e=Kr()){return[...E.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var Yr=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),X=new Map(Object.entries(k.groups)),ut=new Map;for(let[
t,e]of X)for(let n of e.names)ut.set(n,t);function oa(){J("layout",{read:([t])=>Yr.has(t)||t==="overview"&&X.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(Jr).filter(e=>X.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${X.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Jr(t){let[e,n]=ut.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ut.get(e)?.split(".").slice(0,n).join(".")}function ot(){return f.
layout??k.opens}function jo(){return Yr.get(ot())??Yr.get("map")}function lt(t){return`group ${t}`}function*Pn(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Xr(){let t=new Set(f.open.flatMap(n=>[...Pn(n)])),e=[f.focus,
f.path,...f.lines.flatMap(n=>[b.get(n).subject,b.get(n).object])];for(let n of e)if(ut.has(n))for(let o of Pn(ut.get(n)))
t.add(o);return t}function cn(t,e){let n=null;for(let o of Pn(t))e.has(o)||(n=o);return n}function Qr(){return ot()==="o\
verview"&&Xr().size>0}var vu=70;function vt(t){let e=X.get(t).told.map(o=>S(T.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>vu;)n-=1;return e.slice(0,n).join(", ")}var Su=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],es=["class",
"modality","relation","source","change"],fn=new Map(es.map(t=>[t,P(`#legend input[data-${t}]`,HTMLInputElement)])),sa=P(
"#legend input[data-family]",HTMLInputElement);function ia(){O("shown").textContent=ze(),Ou(),O("show-all",HTMLButtonElement).
disabled=!Zr()&&!Qr();let t=E.statements.size===b.size,{statements:e,allStatements:n,made:o}=ln(E.statements),r=t?[String(
n)]:[h("listed",{n:e,all:n})];o&&r.push(h("listedMade",{n:o})),E.aside.size&&r.push(h("listedAside",{n:E.aside.size})),O(
"listed").textContent=r.join("; ")}function Ou(){let t=O("empty"),e=E.entities.size===0,n=!e&&Zr()&&![...E.statements].some(
r=>b.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(u("span",{},h(o)),Zr()?u("button",{type:"button",onclick:()=>A(
Dn())},h("undoFilters")):"")}function Dn(){return Object.fromEntries(Su.filter(t=>jt.has(t)).map(t=>[t,jt.get(t).read([])]))}
function Zr(){let t=f;return Object.entries(Dn()).some(([e,n])=>t[e]!==n)}function aa(){for(let n of es)for(let o of fn.
get(n))o.checked=f[n]?.has(o.dataset[n])??!0;for(let n of sa){let o=ts(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<ts(n).length}let t=document.getElementById("structural");t&&(t.checked=f.structural);let e=document.getElementById(
"theme");e&&(e.value=f.theme??"");for(let n of P("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=f[o],
s=fn.get(o).length;r!==null&&(n.open=!0),Y("summary .count",HTMLElement,n).textContent=r===null?String(s):h("ticked",{n:r.
size,all:s})}}function ts(t){return fn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function ra(t){let e=fn.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===fn.get(t).length?null:new Set(e)}function la(){let t=document.
getElementById("theme");if(!t)return;let e=Br().map(n=>[D(n),n]).sort(([n],[o])=>n.localeCompare(o,W));t.replaceChildren(
u("option",{value:""},h("allThemes")),...e.map(([n,o])=>u("option",{value:o},n))),t.value=f.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function ca(){for(let n of es)for(let o of fn.get(n))o.addEventListener("change",()=>A({[n]:ra(n)}));
for(let n of sa)n.addEventListener("change",()=>{for(let o of ts(n))o.checked=n.checked;A({class:ra("class")})});for(let n of P(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>A({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>A({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>A({theme:e.value||null})),O("show-all").
addEventListener("click",()=>{A({...Dn(),...Qr()?{...at,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var Eu=3;function Tu(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${h(o)}: ${s.length>Eu?h("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>S(k.modalities.find(o=>o.id===n)?.label)||h("denied");return[
...f.theme===null?[]:[`${h("aboutTheme")}: ${D(f.theme)}`],...t(f.modality,"said",e),...t(f.class,"kinds",n=>S(k.classes[n].
label)),...t(f.relation,"relationsTitle",n=>S(qt.get(n).label)),...t(f.source,"sourcesTitle",n=>S(k.sources.find(o=>o.id===
n)?.title)),...t(f.change,"changes",n=>h(n)),...f.structural?[]:[h("hiddenByStructural")]].join("; ")}function ua(t){return E.
statements.has(t)||E.aside.has(t)}var ns="";function Lu(){let t=`${f.date} ${W}`;if(!(t===ns||f.date===null&&!ns)){ns=f.
date===null?"":t;for(let e of P("#lanes .said > .outcome"))e.remove();if(f.date!==null)for(let e of ie){if(e.dataset.name===
void 0&&e.closest(".trunk")?.querySelector("[data-name]"))continue;let n=new Set(ae(e).map(o=>b.has(o)?Ut(o):"").filter(
Boolean));n.size&&e.append(u("span",{class:"outcome"},` (${[...n].join("; ")})`))}}}function Au(t,e=!0){let n=P("tr[data\
-statements]",HTMLTableRowElement,t),o=0;for(let r of n)r.hidden=e&&!ae(r).some(ua),r.hidden||(o+=1);return{left:o,all:n.
length}}function os(t){let e=O("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[u("button",{type:"button",onclick:()=>A(
{view:"statements"})},h("asList"))," ",u("button",{type:"button",onclick:()=>A({view:"names"})},h("inNetwork"))," ",u("b\
utton",{type:"button",onclick:()=>A(Dn())},h("undoFilters"))]:[])}var fa=!1;function ma(){if(Z()!=="lanes")return;Lu();let t=Bt.
some(n=>!n.dated&&n.on());if(!t&&!fa)return;fa=t;for(let n of ie)n.classList.toggle("marked",t&&ae(n).some(ua));let e=Tu();
os(t?h("markedInLanes",{n:E.statements.size+E.aside.size,all:b.size,filters:e}):"");for(let n of P("#lanes .answer")){let{
left:o,all:r}=Au(n,t);t&&!n.hidden&&os(h(o?"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function pa(){document.
getElementById("lanes")?.prepend(u("p",{id:"filtered",role:"status",hidden:""}))}function Q(t){let e=O("status");e.textContent=e.textContent===t?`${t}\xA0`:t}function da(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function Zt(t){return f.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var Ro={"to-names":"names","to-statements":"statements"};function rs(t){return document.getElementById(t==="overview"?t:
`answer-${t}`)}function ha(){return $r.filter(t=>rs(t))}function ga(t){let e=Z(),n=e==="lanes"?f.question??"overview":null;
if(document.documentElement.dataset.view=e,!Xt)return;for(let r of ha())rs(r)?.toggleAttribute("hidden",n!==null&&r!==n);
for(let r of P("#questions [data-question]"))r.setAttribute("aria-pressed",String(r.dataset.question===n));for(let[r,s]of Object.
entries(Ro))s===e?O(r).setAttribute("aria-current","page"):O(r).removeAttribute("aria-current");if(!t||Z(t)===e&&t.question===
f.question)return;scrollTo(0,0);let o=Object.keys(Ro).find(r=>Ro[r]===e);Q((o?O(o):Y(`#questions [data-question="${n}"]`)).
innerText)}function wa(){if(Xt){for(let t of P("#questions [data-question]"))t.hidden=!rs(t.dataset.question??""),t.addEventListener(
"click",()=>A(on(t.dataset.question??null)));for(let[t,e]of Object.entries(Ro))O(t).addEventListener("click",n=>{n.ctrlKey||
n.metaKey||n.shiftKey||(n.preventDefault(),A({view:e}))});document.addEventListener("keydown",t=>{let e=ha()[Number(t.key)-
1];e!==void 0&&Zt(t)&&A(on(e))}),O("skip-to-lanes").addEventListener("click",t=>{t.preventDefault(),A(on(f.question)),P(
'#lanes [tabindex="0"]').find(e=>e.getClientRects().length)?.focus()})}}var un=100,Fe=11,ss,Bn,Co=new Map,Rt={family:"",least:Fe,between:0,words:0,version:0};function is(){let[t,e]=[...ss.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Rt,{family:e.fontFamily,least:Math.
max(Fe,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Rt.version+1}),Co.clear()}
function Vt(){return H.printing?Fe:Rt.least}function ya(t,e){t.font=`${e} ${un}px ${Rt.family}`.trim(),t.letterSpacing=`${Rt.
between*un}px`,t.wordSpacing=`${Rt.words*un}px`}function St(t,e=""){let n=`${e} ${t}`;return Co.has(n)||(ya(Bn,e),Co.set(
n,Bn.measureText(t).width/un)),Co.get(n)}function Ot(t,e=""){return t.reduce((n,o)=>Math.max(n,St(o,e)),0)}function le(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/un,r/un),ya(t,s),t.fillText(e,0,0),t.restore()}function He(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&St(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(St(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&St(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function _e(t){return t.some(e=>e.endsWith("\u2026"))}function ba({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(Bn,{font:t,letterSpacing:e,wordSpacing:n}),Bn.measureText(
o)}function xa(){ss=document.body.appendChild(u("div",{id:"probe","aria-hidden":"true"},u("span",{},"Ag"),u("span",{},"a\
g m"))),Bn=document.createElement("canvas").getContext("2d"),is()}function ka(t){new ResizeObserver(t).observe(ss.lastElementChild)}var $o=300,Ge=1e3,ce=6,R=new Map,zn=null,pt=new Map,v={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Wt(t){
return M.line*M.grown*te(t).length+M.row}function Po(){let t=new Map;for(let[e,{x:n}]of R){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>R.get(n).y-R.get(o).y))}var Wn=new Map,Iu=5e4,Ma=0;
function te(t){let e=`${W} ${M.text} ${t}`;return Wn.has(e)||Wn.set(e,He(xt(t),M.text/M.name)),Wn.get(e)}function Fn(t){
M.text=t,(Ma!==Rt.version||Wn.size>Iu)&&Wn.clear(),Ma=Rt.version}function va(t){v=t}function Do(){return[...v.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Hn(t){zn=t}var Nu=1e3,I=document.getElementById("canvas"),Et,qe,as;function Sa(t){let e=2*as.radiusOf(t);return{id:t,...R.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>as.draw(n,t),nodeDimensions:{width:e,height:e}})}}function ee(){
let t=R.size>Nu?new Map:R,e=qe.getIds().filter(o=>!t.has(o));e.length&&qe.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=qe.get(o);return i===null||i.x!==r||i.y!==s});n.length&&qe.update(n.map(([o])=>Sa(o)))}function Oa(){return qe.length>
0}function U(){return Et.getScale()}function Me(){return Et.getViewPosition()}function ve(t){Et.moveTo(t)}function Bo(t){
return Et.canvasToDOM(t)}function zt(t){return Et.DOMtoCanvas(t)}function Ft(t=0){let[e,n]=[I.clientWidth,I.clientHeight],
o=zt({x:-t*e,y:-t*n}),r=zt({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function mt(){Et.redraw()}
function Ea(t){let{canvas:e}=Et;e.getContext=()=>t;try{mt()}finally{delete e.getContext}}function Ta(){Et.setSize("100%",
"100%")}function _n(t){Et.setOptions({interaction:{dragView:t}})}function La(t){Et.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function At(t,e){Et.on(t,e)}function Aa(t){as=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of mo("names"))R.set(n,
{x:o,y:r});qe=new vis.DataSet([...R.keys()].map(Sa)),Et=new vis.Network(I,{nodes:qe,edges:[]},JSON.parse(mo("options"))),
Et.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Wo(){return Et!==void 0}function Ia(){return Et}function zo(t){return t!==null&&t.getClientRects().length>0}function Na(t){return t.getAttribute("aria-label")??t.textContent}
function ju(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(zo)??Fo?.part}var Fo=null;function ls(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Fo={part:t,name:_.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function ja(){let t=Fo;Fo=null;let e=document.activeElement;!t||!zo(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===I&&R.has(t.name)&&(_.at=t.name),t.part.focus({preventScroll:!0}))}function Ue(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Na(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||zo(e))return;((n?P(e.localName,HTMLElement,n).
find(i=>zo(i)&&Na(i)===o):null)??ju(n))?.focus({preventScroll:!0})}function Ra(){document.addEventListener("focusin",t=>{
let e=t.target;if(!nt()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&Lt(null)})}function Ca(){Lt("details"),ls()}var Ru=200;function Cu([t,e]){let n=e.length>Ru?t:u("button",{type:"button",class:"name",onclick:()=>A({focus:null,lines:e})},
t);return u("li",{},n," ",u("span",{class:"count"},String(e.length)))}function $u(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?h(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?h(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function Pu(){let e=[...uo.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=jn();return{first:rn(`${n}-01-01`),last:Math.max(rn(`${o}-12-31`),rn(r))}}var cs=!1;
function $a(){let t=document.getElementById("on-date");if(!t)return;let e=O("day",HTMLInputElement),n=O("exact-day",HTMLInputElement),
{first:o,last:r}=Pu();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>bo(l).slice(0,4));O("years").
replaceChildren(u("span",{},s),u("span",{},i));let a=jn();t.addEventListener("change",()=>A({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=bo(Number(e.value)),(cs?wo:A)({date:a}),cs=!0}),e.addEventListener("change",()=>{cs=!1,nn()}),
n.addEventListener("change",()=>{yo(n.value)&&(a=n.value,A({date:a}))})}function Pa(){let t=document.getElementById("on-\
date");if(!t)return;let e=f.date;t.checked=e!==null;let n=O("as-of");if(n.hidden=e===null,n.textContent=e===null?"":be(),
O("day-choice").hidden=e===null,e===null)return;let o=O("day",HTMLInputElement),r=O("exact-day",HTMLInputElement);o.value=
String(rn(e)),o.setAttribute("aria-valuetext",Be(e)),r.value!==e&&(r.value=e),O("day-in-words").textContent=Be(e),O("out\
comes").replaceChildren(...Fr(e).map(Cu)),O("beyond").textContent=$u(e)}var Du=["subject","relation","object","said","period","quote","place"];function Ba(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&Du.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function Bu(t,e){let n=b.get(t);return e==="s\
ubject"?D(n.subject):e==="relation"?tt(n).order:e==="object"?n.object===null?S(n.value):D(n.object):e==="said"?So.indexOf(
Mo(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Da(t,e){return b.get(t).
order-b.get(e).order}function mn(){let t=f.sort?.replace(/^-/,"")??"place",e=f.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(W,{numeric:!0}),o=new Map([...b.keys()].map(r=>[r,Bu(r,t)]));return[...b.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||Da(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Da(r,s)})}var Ct=200;function Ho(t,e,n,o){t.hidden=e===n,Y("span",HTMLElement,t).textContent=h(o,{n:e,all:n}),Y("button",HTMLElement,
t).textContent=h("moreRows",{n:Math.min(Ct,n-e)})}function _o(t,e){Y("button",HTMLElement,t).addEventListener("click",()=>{
Ue(e),Q(Y("span",HTMLElement,t).textContent)})}var fs={added:"+",removed:"\u2212",changed:"~"};function pn(t){return t.change?u("div",{class:`change ${t.change}`},u("b",
{},`${fs[t.change]} ${h(t.change)}`),t.differences?.length?u("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
u("dt",{},S(e)),u("dd",{},u("del",{},S(n)||h("noText"))," \u2192 ",u("ins",{},S(o)||h("noText")))])):null):null}function Wa(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||h("noText")} \u2192 ${S(r)||h("noText")}`);
return[h(t.change||"unchanged"),...e].join("; ")}var Go=new Map([...bt.keys()].map(t=>[t,W]));function Gn(t){return T.has(t)?u("a",{href:`#focus=${encodeURIComponent(t)}`},
D(t)):t}function Wu(t){let e=b.get(t),n=bt.get(t)?.querySelector(".change")??pn(e),o=[u("td",{},n,Gn(e.subject)),u("td",
{},S(tt(e).label)),u("td",{},e.object===null?S(e.value):Gn(e.object))];return k.variants.includes("plain")?o:[...o,u("td",
{class:e.denied?"denied":null},S(e.said)),u("td",{},S(e.when)),u("td",{},e.quote?u("q",{lang:e.language},e.quote):null),
u("td",{},Mt(e))]}function qo(t){let e=bt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Ut(t);n&&e?.append(
u("span",{class:"outcome"},n))}function Uo(t){bt.has(t)||bt.set(t,u("tr",{id:`row-${t}`,"data-statement":t}));let e=bt.get(
t);return Go.get(t)!==W&&(e.replaceChildren(...Wu(t)),Go.set(t,W)),e.classList.toggle("aside",E.aside.has(t)),e}var za=P("#inferred tbody tr"),Ko=k.inferred.length>za.length,Vo=Ct;function zu(t){let e=t.premises.map(n=>b.get(n)).flatMap(
n=>[u("br"),n.quote&&u("q",{lang:n.language},n.quote),` (${S(n.said)}; ${Mt(n)})`]);return u("tr",{},u("td",{},Gn(t.subject)),
u("td",{},S(tt(t).label)),u("td",{},Gn(t.object)),u("td",{},S(t.why),e))}function us(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!E.inferred.size),!Ko){za.forEach((o,r)=>{o.hidden=!E.inferred.has(k.inferred[r])});return}
if(!K.open)return;let e=[...E.inferred].slice(0,Vo),n=Y("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(zu)),Ho(O("more-inferred"),e.length,E.inferred.size,"partInferred")}function Yo(t){Vo=t,us()}function Fa(){Ko&&(O("u\
nlisted-inferred").hidden=!0,Y("#inferred tbody").replaceChildren(),_o(O("more-inferred"),()=>{Vo+=Ct,us(Vo-Ct)}),K.addEventListener(
"toggle",()=>us()))}function Ga(){J("between",{read:t=>{let e=t.map(Ha).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Fu),knows:t=>Ha(t)!==null}),we.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Pn(
r)])),n=r=>cn(It(r)??ut.get(r),e)===It(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function Ha(t){if(T.has(t))return t;let e=Jr(t);return e!==void 0&&X.has(e)?lt(e):null}function Fu(t){
let e=It(t);return e===null?t:`${X.get(e).told[0]}~${e.split(".").length}`}function It(t){return T.has(t)?null:t.slice(6)}
var Jo={shown:null,ends:null,ids:[]};function qn(){if(Jo.shown===E&&Jo.ends===f.between)return Jo.ids;let[t,e]=(f.between??
[]).map(o=>{let r=It(o);return s=>r===null?s===o:ut.get(s)===r||ut.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=b.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Jo={shown:E,ends:f.
between,ids:n},n}function _a(t){let e=It(t);return e===null?D(t):h("groupAround",{names:vt(e)})}function ms({one:t,other:e,
ids:n}){return h(n.length===1?"oneBetween":"between",{n:n.length,one:_a(t),other:_a(e)})}function Xo(){let[t,e]=f.between??
[];return ms({one:t,other:e,ids:qn()})}var Ua=["asserted","ongoing","intended","conditional","possible"],Hu=Ua.length,_u=400;function Va(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Bt.push(Ya),An.push(qu)}function Ka(){
return f.focus!==null&&(f.steps!==null||ct()!==null)}var Ht={state:null,route:null,reach:null};function dn(){if(Ht.state===
f)return Ht;let t=Bt.filter(o=>o!==Ya),e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>it.get(o).filter(r=>{
let{subject:s,object:i}=b.get(r);return b.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Ht={state:f,
route:null,reach:null},f.focus===null||!e.has(f.focus))return Ht;if(f.path!==null){Ht.route=e.has(f.path)?qa(f.focus,f.path,
n,f.through):null;let o=r=>it.get(r).filter(s=>b.get(s).isLink);Ht.otherwise=Ht.route===null&&!f.through&&qa(f.focus,f.path,
o,!0)!==null,Ht.route&&(Ht.reach=Ht.route)}else f.steps!==null&&(Ht.reach={names:Gu(f.focus,f.steps,n),statements:null});
return Ht}function ct(){return f.path===null||f.focus===null?null:dn().route}var Ya={on:()=>dn().reach!==null,name:t=>{let{
reach:e}=dn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=dn();return e===null||e.statements===null||e.statements.
has(t)}};function Qo(t,e){let{subject:n,object:o}=b.get(t);return n===e?o:n}function Gu(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Qo(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function qa(t,e,n,o){let r=c=>n(c).filter(m=>o||!tt(b.get(m)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let m of s[s.length-1])for(let p of r(m))i.has(Qo(p,m))||c.add(Qo(p,m));if(!c.size)return null;
for(let m of c)i.add(m);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let m=new Set;
for(let p of s[c])for(let d of r(p)){let g=Qo(d,p);s[c-1].has(g)&&(m.add(g),a.add(d),l.has(g)||l.set(g,new Map),l.get(g).
set(p,[...l.get(g).get(p)??[],d]))}s[c-1]=m}for(let c of l.values())for(let m of c.values())m.sort((p,d)=>fe(p)-fe(d)||(p<
d?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function fe(t){let{modality:e,denied:n,
holder:o}=b.get(t),r=Ua.indexOf(e);return n||o||r<0?Hu:Math.min(r,3)}function Ja(){let{layers:t,onward:e}=ct(),n=[],o=i=>{
if(!(n.length>=_u)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,m)=>({from:i[m],to:c,keys:e.get(i[m]).get(c)})),l=a.reduce((c,m)=>fe(m.keys[0])>
fe(c.keys[0])?m:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+fe(l[0]),0);return r.
sort((i,a)=>fe(i.weakest.keys[0])-fe(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function Xa(){
let{layers:t,onward:e}=ct(),n=new Map([[f.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(f.path)??0}function qu(t){return!("focus"in t)||"path"in t?t:j.picking&&
t.focus!==null?(j.picking=!1,t.focus===f.focus?{}:{path:t.focus,through:!1}):(j.picking=!1,{...t,path:null,through:!1})}var B=null;function ue(){return f.focus!==null||f.lines.length>0||f.between!==null}function Uu(){if(!ue())return null;let t=ct();
if(t)return{entities:t.names,statements:t.statements};if(f.focus!==null&&!E.entities.has(f.focus))return null;if(f.between!==
null){let o=qn();return o.length?{entities:new Set(f.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(f.focus!==
null?it.get(f.focus):f.lines).filter(o=>E.statements.has(o));if(f.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
b.get(o).subject,b.get(o).object]).filter(o=>o!==null);return{entities:new Set(f.focus!==null?[f.focus,...n]:n),statements:new Set(
e)}}function Qa(){B=Uu()}var gn=b.size>bt.size,Za=2e3,Zo=Ct;function ps(t){O("source-order").hidden=f.sort!==null||!t}function hn(){let t=mn().filter(
r=>E.statements.has(r)||!H.parts&&E.aside.has(r)),e=t.filter(r=>B?.statements.has(r)),n=t.filter(r=>!B?.statements.has(r)),
o=[...e,...n].slice(0,Zo);Y("#list tbody").replaceChildren(...o.map(r=>{let s=Uo(r);return qo(r),s.hidden=!1,s.classList.
toggle("chosen",B!==null&&B.statements.has(r)),s})),ps(e.length===0),Ho(O("more"),o.length,t.length,"partListed")}function ds(t){
gn&&(Zo=t,hn()),Ko&&Yo(t)}function tl(){gn&&(O("unlisted").hidden=!0,Y("#list tbody").replaceChildren(),_o(O("more"),()=>{
Zo+=Ct,hn()}),In.push(()=>{Zo=Ct,K.open&&hn()}),K.addEventListener("toggle",()=>{K.open&&hn()}))}var hs="";function nl(){let t=`${f.date} ${W}`;if(!(hs===t||f.date===null&&!hs)){hs=f.date===null?"":t;for(let e of gn?[]:
De)qo(e)}}function ol(t){for(let[e,n]of gn?[]:bt){Go.get(e)!==W&&Uo(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Yo(Ct)}var el="place";function rl(){let t=f.sort?.replace(/^-/,"")??"place";for(let n of P("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",f.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}O("sort",HTMLSelectElement).value=t;for(let n of P("#sort option"))n.textContent=
h(n.dataset.word??"");ps(!0);let e=`${f.sort??"place"} ${["subject","object","relation"].includes(t)?W:""}`.trim();if(e!==
el){if(el=e,gn){K.open&&hn();return}Y("#list tbody").append(...mn().map(n=>bt.get(n)))}}function sl(){for(let e of P("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(f.sort??"place")===e.dataset.sort;A({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Q(h(n?"sortedBack":"sorted",{column:h(Y(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=O("sort",HTMLSelectElement);t.addEventListener("change",()=>A({sort:t.value==="pl\
ace"?null:t.value}))}var il=()=>{};function me(){il()}function al(t){il=t}function ll(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=W,document.documentElement.dataset.
language=W,document.title=S(k.title);for(let e of P("[data-label]"))e.setAttribute("aria-label",h(e.dataset.label??""));
for(let e of P("[data-title]"))e.title=h(e.dataset.title??"");for(let e of P("[data-placeholder]",HTMLInputElement))e.placeholder=
h(t?"search":e.dataset.placeholder??"");for(let e of P("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${W}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",h("onlyThis",{kind:o?.textContent??""}))}for(let e of P(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===W));O("canvas").setAttribute("aria-label",h("pi\
ctureAbout",{names:T.size}))}function gs(){let t=Ai(),e=O("not-understood");e.hidden=t.length===0,e.textContent=t.length?
h("notUnderstood",{parts:t.join(", ")}):""}function cl(){ji(),gs()}function fl(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function Un(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function Vu({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function ys(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=Vu(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function tr(t,e,n){return ys(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function ul(t,e,n){return ys(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function ml(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,m)=>{let p=null;for(let d of a){let g=Math.abs(c-d.y),y=d.cost+m+g+g*g*.003;if(p&&y>=p.cost)continue;
let w=ul(e[l],d.y,c)-tr(e[l-1],d.y,c);y+=Math.max(0,9-w)*60,(!p||y<p.cost)&&(p={cost:y,y:c,gaps:d.gaps})}return p},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:m}=e[a],p=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),d=n.mid+(o.mid-n.mid)*p,g=m.findIndex(({high:y})=>y>=d);i=m.slice(Math.max(0,g-4),g+4+1).map(y=>{let w=Math.max(0,
y.lines.length+1-(y.high-y.low)/2.4),x=s(i,a,Un(d,y),w*5);return{...x,gaps:[...x.gaps,y]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>Un((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function er(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Ku(t,e){return er(t,e,-1)||er(t,e,1)||t.line.rank-e.
line.rank}function bs(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:m,many:p}=s[c];
s.pop(),s[c-1].sum+=m,s[c-1].many+=p}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(Un(a/l,i))).map((a,l)=>a+l*r)}function pl({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,m]=[i[l],i[l+1]],[p,d]=[s[n+
l],s[n+l+1]],g=l+2===i.length,y=c.high<m.low||m.high<c.low,w=(G,st,et)=>et?{x:G,low:st.bottom+1,high:1/0}:{x:G,low:-1/0,
high:st.top-1},x=(G,st)=>st.bottom-G.bottom,[C,L]=[[],[]];for(let G of y?[c.high<m.low]:[!0,!1]){let[st,et]=G?[c.low,m.high]:
[c.high,m.low],Nt=(yt,mi,Kf)=>ys(yt,st,et).filter(pi=>y||(Kf?pi.top>=mi.high:pi.bottom<=mi.low)),Jt=a[a.length-1].x,fo=Nt(
p,c,G);for(let yt of G?fo:fo.sort(x))yt.right<=Jt||yt.id===t.id&&!t.blocks||(Jt=yt.right,C.push(w(Jt,yt,!G)));Jt=g?e.near:
d.left;let re=Nt(d,m,!G);for(let yt of G?re.sort(x):re)yt.left>=Jt||yt.id===e.id&&!e.blocks||(Jt=yt.left,L.push(w(Jt,yt,
G)))}for(let G of[C,L])a.push(...G.sort((st,et)=>st.x-et.x));if(g)break;let $=Math.min(e.near-9,Math.max(tr(d,m.low-3,m.
low),tr(d,m.high,m.high+3))),F=m,{low:V,high:rt}=F;a.push({x:d.left,low:V,high:rt,gap:F},{x:Math.max(d.left+1,$),low:V,high:rt,
gap:F})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function ws(t){return t.y}function xs(t){let[e,n]=[t[0],t[t.length-
1]];for(let o of t)o.y??=Un(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<t.length-
1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=Un((ws(s)*c+ws(a)*l)/(l+c),
i)}}function dl(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Ku);for(let r of[0,1]){let s=o.lines.map(({line:i})=>(e.
get(i)??[]).filter(a=>a.gap===o)[r]);bs(s.map(ws),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function hl(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,l=s.column??i.column??e.findLastIndex(g=>g.left<=Math.min(s.near,i.near)),[c,m]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,ul(e[l],c,m)),r.room=r.edge-2-tr(e[l-1],c,m);let p=Math.round(Math.min(s.at,i.at)),d=n.get(p)??[];
n.set(p,d),r.lane=d.findIndex(g=>g.every(y=>y.bottom<c||y.top>m)),r.lane<0&&(r.lane=d.push([])-1),d[r.lane].push({top:c,
bottom:m}),r.lanes=d}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var gl=4,Yu=[20,18,16,14,13,12,11,10,9,8,7],ks=34,Ju=72,Xu=150,wl=26,Qu=[1,.7,.4],yl=.75,Ms=1.6;function Zu(t,e){let n=t.
reduce((s,i)=>s+Wt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Wt(s)/2)/n*e))].
push(s),r+=Wt(s);return o}function tm(t,e,n,o,r){Fn(e*M.name);let s=t.map(w=>M.name*Math.max(...w.map(x=>Ot(te(x))))),i=t.
map(w=>Zu(w,n)),a=i.flat().map(w=>({text:M.line*w.reduce((x,C)=>x+te(C).length,0),white:ce*r*w.length})),l={text:s.reduce(
(w,x)=>w+x,0),white:M.mark*t.length+r*(wl+ks*(t.length-1))},c=t.flat().filter(w=>_e(te(w))).length,m=Vt()/M.name,p=Math.
min(o.width/(l.text+l.white),...a.map(({text:w,white:x})=>o.height/(w+x)),Ms),d=a.map(({text:w,white:x})=>(o.height-m*w)/
x),g=.999*Math.min((o.width-m*l.text)/l.white,...d,m),y=Math.max(...a.map(({text:w,white:x})=>w+x));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:y,cut:c,readable:m,scale:p,least:g}}function em(t,e,n){let o=(d,g)=>d.reduce((y,w)=>g(
w)>g(y)*1.01?w:y),r=d=>Qu.flatMap(g=>Yu.map(y=>tm(t,y,d,e,g))),s=Array.from({length:n},(d,g)=>r(g+1)).flat(),i=Math.min(
...s.map(({cut:d})=>d)),a=s.filter(({cut:d})=>d===i),l=({part:d,scale:g,readable:y})=>d===1&&g>=y,c=({scale:d,readable:g})=>d>=
g;for(let d of[l,c,nr]){let g=a.filter(d),[y]=g,w=g.filter(({many:x,part:C})=>x===y.many&&C===y.part);if(y)return o(w,x=>d===
nr?x.least:x.scale)}let m=a.filter(({many:d})=>d===1),p=m.filter(({across:d,readable:g})=>(d.text+bl()*d.white)*g<=e.width);
return p.length?o(p,({high:d})=>1/d):o(m.filter(({part:d})=>d===1),({scale:d})=>d)}function bl(){return H.printing||nt()?
1:yl}function nr({scale:t,readable:e,least:n}){return t<e&&n>=yl*e}function xl(t,e){let n=Po();if(!n.length)return 0;let o={
...M},r=em(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:m}=r,p=t.width/(m.text+m.white+(Ju-ks)*(n.length-1)),d=H.
printing?r.scale:Math.min(r.scale,Math.max(1,p)),g=nr(r)?r.least:bl()*r.readable,[y,w]=nr(r)||!H.printing&&d<r.readable?
[g,r.readable/g]:[d,1];Fn(s*M.name),Object.assign(M,{row:ce*a,grown:w});let x=Math.max(...c.flat().map(V=>V.reduce((rt,G)=>rt+
Wt(G),0))),C=(t.width/y-m.text*w-m.white)/Math.max(1,n.length-1),L=Math.min(Xu,ks*a+Math.max(0,C)),$=i>1?t.height/y:Math.
max(x,Math.min(t.height/y,o.height)),F=wl*a;return n.forEach((V,rt)=>{let G=new Map(V.map(st=>[st,(R.get(st).y-o.top)/o.
height*$*i]));c[rt].forEach((st,et)=>{let Nt=0,Jt=st.map(re=>(Nt+=Wt(re),Nt-Wt(re)/2)),fo=bs(st.map((re,yt)=>G.get(re)-Jt[yt]),
0,{low:et*$,high:(et+1)*$-Nt});st.forEach((re,yt)=>R.set(re,{x:F+M.mark/2,y:fo[yt]+Jt[yt]}))}),F+=M.mark+l[rt]*w+L}),Object.
assign(M,{left:0,top:0,width:F-L,height:$*i}),i}var kl=150,Ml=120,nm=60,Ol=M.text,vl=[M.text/M.name,12,14,16,18,20];function El(){let t=Ka(),e=new Set,n=new Map,o=ot()!==
"overview"||E.entities.size<=kl,r=o?new Set:Xr(),s=new Map,i=B&&B.entities.size<=kl?B.entities:new Set;for(let a of E.entities){
let l=ut.get(a);!o&&!s.has(l)&&s.set(l,cn(l,r));let c=o?null:s.get(l);if((c===null||i.has(a))&&e.add(a),c===null)continue;
n.has(c)||n.set(c,{count:0,fills:new Map});let m=n.get(c),{fill:p}=ft(a);m.count+=1,m.fills.set(p,(m.fills.get(p)??0)+1)}
va({names:e,groups:n,opened:r,narrowed:t}),Se()}function Se(t=1){R.clear();let e=jo(),n=e.id==="columns";Object.assign(M,
{left:0,top:0,width:e.width,height:e.height}),Fn(om()),Object.assign(M,{row:ce,grown:1});let o=v.narrowed||H.printing||X.
size&&!n?v.names:new Set(T.keys());for(let i of o){let{at:a}=T.get(i);R.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;ct()?
am():v.narrowed&&n?im():!n&&!X.size&&rm();let s=v.narrowed||Vn()||X.size&&!v.groups.size;(s||!(n||X.size))&&Sl(o),n&&!ct()&&
(r=xl(zn??M,t));for(let i of o)v.names.has(i)||R.delete(i);for(let i of v.groups.keys())R.set(lt(i),{x:X.get(i).x,y:X.get(
i).y});for(let[i,a]of pt)R.has(i)&&R.set(i,a);return s&&(pt.size||o!==v.names)&&Sl(v.names),r}var vs={key:"",width:Ol};function om(){
let t=X.size?v.names:T;if(t.size>$o)return Ol;let e=`${W} ${Rt.version} ${X.size?[...t.keys()].join(" "):""}`;if(vs.key!==
e){let n=vl.map(o=>[...t.keys()].filter(r=>_e(He(xt(r),o))).length);Object.assign(vs,{key:e,width:vl[n.indexOf(Math.min(
...n))]*M.name})}return vs.width}function rm(){let t=[...R].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:M.mark+Ot(te(e))*M.name+ce,high:Math.max(Wt(e),2.4*T.get(e).size+ce)}));for(let e=0,n=!0;n&&e<nm;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:["y",a],m=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=m,s[l]+=m}});for(let{id:e,x:n,y:o}of t)
R.set(e,{x:n,y:o})}function Vn(){return v.names.size>0&&!v.groups.size&&v.names.size<=T.size/2}function sm(t){let e=t.map(
s=>s.reduce((i,a)=>i+Wt(a),0)),n=M.mark+M.text+62,o=t.length*n/Math.max(1,I.clientWidth)*I.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,Ml*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(Ml-M.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let c of s){let m=Wt(c)+a;R.set(c,{x:M.mark/2+i*n,y:l+m/2}),l+=m}})}function im(){sm(Po())}
function am(){let t=new Map(R),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=ct(),[o,r]=[M.mark+M.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,c)=>{R.set(l,{x:M.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}
function Sl(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...R.get(a),half:Wt(a)/2,wide:Ot(te(a))*M.name*M.grown})),
n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:l})=>a-l))-ce,s=-n(e.map(({x:a,
wide:l})=>-a-M.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+ce;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var Oe=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&dt(e,n))}};function dt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function wn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Ss({left:t,right:e,top:n,bottom:o}){return wn(
(t+e)/2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function Ve(t,e,n){return wn(t,e,0,n,n)}function Kn(t,e){if(!dt(t,e))return!1;let[n,o]=[
e.x-t.x,e.y-t.y],r=(i,a,l)=>i.wide*Math.abs(i.cos*a+i.sin*l)+i.high*Math.abs(i.cos*l-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=
r(t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function Yn(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function Ee(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Tl=.42,Ll=16;function Al(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[m,p]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(m+p)/((2*p+m)/l+(p+2*m)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],m=(Math.abs(r[i])+Math.abs(r[i+1]))*Tl,p=m>Math.abs(a)?Math.abs(
a)/m:1,d=(c.x-l.x)*Tl;s.push(l.x+d,l.y+r[i]*p*d,c.x-d,c.y-r[i+1]*p*d,c.x,c.y)}return s}function Il(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,m,p)=>[m+(p-m)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function Nl(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function jl(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function lm(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Rl(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Ll;o+=1){let r=e[e.
length-1],{x:s,y:i}=lm(t,n,o/Ll);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function Jn(t){return t.pieces??=
Rl(t.along),t.pieces[t.pieces.length-1].far}function $t(t,e){let n=e*Jn(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Os(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Yn(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Te(t,e,n){
let o=Os(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Rl(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],m=l**2+c**2,p=m?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/m)):0;r=Math.min(r,Math.hypot(e.x-i.x-p*l,e.y-i.y-p*c))}return r<=n?r:1/0}var cm=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],z={},Cl=document.body;function Ke(){
let t=getComputedStyle(H.printing?Cl:document.documentElement),e=cm.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);z={dark:!H.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...H.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Kt(){return f.steps!==null&&f.focus!==null?1:H.printing?.4:.15}function $l(){Cl=document.body.
appendChild(u("div",{class:"on-paper",hidden:""}))}var or={left:44,right:44,top:34,bottom:50},fm=29,um=16,mm=[8,12,16,20];function rr(t){return h("groupOf",{names:vt(t),n:v.
groups.get(t)?.count??X.get(t).count})}function Es(){return Math.max(12,Vt())}function pm(t){return Math.max(um,Es()/2*(St(
String(t),"600")+.4)/.82)}function sr(t){let e=new Map,n=[...v.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=R.get(lt(o)),a=Math.max(pm(r)/t,Math.min(fm*Math.sqrt(r),X.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:Es()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function Dl(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!B||B.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
T.get(X.get(i.key).told[0]).short)||X.get(i.key).told[0],l=[...o,...r.values()],c=s?[He(vt(i.key),12)]:mm.map(g=>He(a,g)),
m=[...c.filter(g=>!_e(g)),...c.filter(_e)].map(g=>dm(i,g,l,n)).find(g=>g!==void 0);if(!m)continue;let{text:p,lines:d}=m;
r.set(i.key,p),Object.assign(i,{lines:d,textMiddle:p.middle,textTop:p.top,textLeft:p.left,textRight:p.right,textBottom:p.
bottom})}}function dm(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Ot(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([m,p])=>({key:t.key,middle:m,left:m-s/2,right:m+s/2,top:p,bottom:p+i})).
find(m=>m.left>=M.left-or.left/o&&m.right<=M.left+M.width+or.right/o&&m.top>=M.top+6/o&&m.bottom<=M.top+M.height+6/o&&!n.
some(p=>p.key!==t.key&&dt(m,p)));return c&&{text:c,lines:e}}function Bl(t){let e=U();t.save();for(let n of v.opened){let{
x:o,y:r,radius:s}=X.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=z.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=z.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Ts(t,e){let n=N.groups.get(e);if(!n)return;let o=U(),
{count:r,fills:s}=v.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=z.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=B&&!Pl(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[p,d]of[
...s].sort(([g],[y])=>g<y?-1:1))t.strokeStyle=p,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*d/r),t.stroke(),a+=
2*Math.PI*d/r;t.strokeStyle=_.at===lt(e)?z.accent:z.soft,t.lineWidth=(_.at===lt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=z.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Es()/o,Math.min(16/o,n.radius*.7)),m=2*(n.radius-i)/Math.max(1.4,St(l,"600")+.4);le(t,l,n.x,n.y,Math.min(c,m),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=z.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=B&&!Pl(e)?.6:1,t.fillStyle=z.text,n.lines.forEach((p,d)=>le(t,p,n.textMiddle,n.textTop+(d+.5)*n.type*1.15,
n.type))),t.restore()}function Pl(t){if(f.between?.includes(lt(t)))return!0;for(let e of B?.entities??[])if(ut.get(e)===
t||ut.get(e)?.startsWith(`${t}.`))return!0;return!1}function Wl(t){for(let[e,n]of N.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function ir(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=z[e],t.fillStyle=z.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Ls(t){let{change:e}=b.get(t);return e?{change:e,...$t(N.lines.get(t),.6),radius:4.6}:
null}function zl(t,e){let n=Ls(e);n&&ir(t,n.change,n.x,n.y,n.radius)}var Fl=new Set;for(let{object:t,change:e,subject:n}of b.
values())e&&t===null&&Fl.add(n);function As({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(Fl.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function Hl(t,e){let n=N.names.get(e),o=As(n);if(!o||(ir(t,o.change,o.x,o.y,o.radius),
o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=z.removed,t.lineWidth=n.type/14;let{lines:r}=n;r.forEach((s,i)=>{
let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,a),t.lineTo(n.textLeft+St(s)*
n.type,a),t.stroke()}),t.restore()}function _l(t){return k.changes.length&&!t.change?.45:1}var yn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var gm=900,Gl=60;function ql(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function wm(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:er(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function Ul(t,e,n){let o=new Map([...e.values()].map(g=>[g.id,ql(g,n)])),r=t.length>gm?[]:
fl([...o.values()]),s=t.map(({id:g,statement:y,place:w,many:x},C)=>{let[L,$]=[o.get(y.subject),o.get(y.object)],F=L.at>$.
at,[V,rt]=F?[$,L]:[L,$],G=rt.near-V.far<9&&rt.near-V.shape>=9?{...V,far:V.shape}:V,st=rt.near-G.far<9;return{id:g,rank:C,
place:w,many:x,from:G,to:rt,backward:F,arc:st,loop:G.id===rt.id,ports:[G.mid,rt.mid]}}),i=s.filter(({arc:g})=>!g),a=s.filter(
({arc:g,loop:y})=>g&&!y),l=({from:g,to:y})=>y.at-g.at+Math.abs(y.mid-g.mid);for(let g of[...i].sort((y,w)=>l(y)-l(w)||y.
rank-w.rank))ml(g,r);let c=new Map,m=(g,y,w)=>{let x=`${y} ${g.id}`,C=c.get(x)??{item:g,held:[]};c.set(x,C),C.held.push(
{index:0,step:0,group:0,order:0,...w})};for(let g of i)m(g.from,"far",{line:g,end:0,index:0,step:1}),m(g.to,"near",{line:g,
end:1,index:g.levels.length-1,step:-1});for(let g of a)for(let[y,[w,x]]of[[g.from,g.to],[g.to,g.from]].entries()){let C=x.
mid>w.mid;m(w,"near",{line:g,end:y,group:C?1:-1,order:-x.mid})}wm(c),hl(a,r);let p=new Map(i.map(g=>[g,pl(g,r)]));for(let g of p.
values())xs(g);dl(r,p);for(let g of p.values())xs(g);let d=new Map;for(let g of s){let{from:y,to:w,ports:x}=g,C;g.loop?C=
Vl(g):g.arc?C=Il({x:y.near+1,y:x[0]},{x:w.near,y:x[1]},g.edge-g.reach):C=Al(p.get(g)),g.backward&&(C=Nl(C)),d.set(g.id,n?
C:jl(C))}return d}function Vl({from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.
mid+8+6*e,t.near,t.mid+4]}function ym(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:m}of n){
let p=((l-t.x)*o+(c-t.y)*r)/s**2;if(p<=.02||p>=.98)continue;let d=((c-t.y)*o-(l-t.x)*r)/s,g=m*1.2+2;Math.abs(d)<Gl+g&&i.
push({off:d,reach:g,share:3*p*(1-p)})}let a=l=>i.every(({off:c,reach:m,share:p})=>Math.abs(c-l*p)>=m);for(let l=0;l<=Gl;l+=
4)for(let c of[l,-l])if(a(c))return c;return 0}function Kl(t,e,{place:n,many:o},r){if(t.id===e.id)return Vl({from:ql(t,!0),
place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,c]=[s/a,i/a],m=(n-(o-1)/2)*14*(t.id<e.id?1:-1),p={x:t.x+l*(t.
radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},d={x:e.x-l*(e.radius*1.2+2),y:e.y-c*(e.radius*1.2+2)};m||(m=ym(p,d,r.filter(y=>y.
id!==t.id&&y.id!==e.id)));let g=[(d.x-p.x)/3,(d.y-p.y)/3];return[p.x,p.y,p.x+g[0]-c*m,p.y+g[1]+l*m,d.x-g[0]-c*m,d.y-g[1]+
l*m,d.x,d.y]}var bm=2500,Ye=12,ar=7,Yl=1,xm=2.5,km=400;function Jl(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:m}=b.
get(a);return m&&t.has(l)&&t.has(c)}),n=e.length>bm,o=new Map,r=(n?e.filter(a=>B?.statements.has(a)):e).map(a=>{let l=b.
get(a),c=JSON.stringify([l.subject,l.object].sort()),m=o.get(c)??[];o.set(c,m);let p={id:a,statement:l,place:m.length,many:0};
return m.push(p),p});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(ot()==="columns"||ct())s=Ul(r,t,!ct());else{
let a=r.length<=km?[...t.values()]:[];s=new Map(r.map(l=>[l.id,Kl(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s){let c=new yn;c.moveTo(l[0],l[1]);for(let m=2;m<l.length;m+=6)c.bezierCurveTo(...l.
slice(m,m+6));i.set(a,{along:l,path:c})}return{lines:i,rest:n}}function Xn(t){let e=ft(b.get(t).subject);return z.dark?e.
dark:e.light}function Ns(t,e,n){let o=N.lines.get(e),r=b.get(e),s=tt(r),i=k.lines[r.holder?"thin":ki.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([ge(r),S(r.said)&&`(${S(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=B&&!n?Kt():n?
1:s.structural?.8:.95*_l(r);let a=r.change&&r.change!=="unchanged"?z[r.change]:z.line;t.strokeStyle=t.fillStyle=n?Xn(e):
a||z.line,t.lineWidth=i.width*(n?f.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(
o.path),t.setLineDash([]),s.symmetric||Mm(t,o.along,n?6.5:4.5),r.denied&&(B||(t.globalAlpha=1),vm(t,o)),zl(t,e),t.restore()}
function Mm(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(
s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function vm(t,e){let[n,o,r]=[.48,.5,.52].map(i=>$t(e,
i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=z.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.
y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function lr(t,e,n=ar){let o=[];for(let[s,i]of N.
lines){let a=Te(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+xm/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var js=6,Sm=.5,Om=new Set([1,2]);function Qn(t,e,n=null){let o=Math.max(M.name,Vt()/t),r=o*(M.line/M.name),s=new Map,i=new Oe(
o*10);for(let w of v.names){let x=R.get(w);if(n&&(x.x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let C=Math.
max(T.get(w).size,1.6/t),L=C*1.2,$={id:w,x:x.x,y:x.y,radius:C,type:o,line:r,lines:null,covers:!1,left:x.x-L,right:x.x+L,
top:x.y-L,bottom:x.y+L};s.set(w,$),n||i.add({id:w,left:$.left,right:$.right,top:$.top,bottom:$.bottom})}for(let[w,{x,y:C,
radius:L}]of e)i.add({id:lt(w),left:x-L,right:x+L,top:C-L,bottom:C+L});let a=w=>(w===f.focus||w===f.path?4e6:0)+(B&&B.entities.
has(w)?2e6:0)+(Om.has(ft(w).column)?1e6:0)+T.get(w).count,l=[...s.keys()].sort((w,x)=>a(x)-a(w)||(w<x?-1:1)),c=ot()!=="c\
olumns"&&!n,m=[...new Set([1,.85,.7,.5].map(w=>Math.max(o*w,Vt()/t)))],p=new Oe(o*4);if(c)for(let{id:w,x,y:C,radius:L}of s.
values())p.add({id:w,left:x-L,right:x+L,top:C-L,bottom:C+L});let d=[],g=0;for(let w of l){let x=s.get(w),C=B!==null&&B.entities.
has(w),L=F=>{for(let V of Xl(x,m,c))if(F(V)&&(!c||Em(x,V,p)))return V},$=L(F=>!i.hits(F))??(C?L(F=>!d.some(V=>dt(F,V))):
void 0);$&&(i.add($),C&&d.push($),Ql(x,$),g+=1)}if(g>=Math.min(js,s.size))return s;let y=[...s.values()].filter(w=>w.lines).
map(w=>({left:w.left,right:w.right,top:w.top,bottom:w.bottom}));for(let w of l.slice(0,4*js)){let[x]=Xl(s.get(w),m,!1);if(!(s.
get(w).lines||y.some(C=>dt(x,C)))&&(y.push(x),Ql(s.get(w),x),s.get(w).covers=!0,y.length>=2*js))break}return s}function Em({
id:t,x:e,y:n,radius:o},r,s){let i=(l,c,m,p)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-p,m-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*Sm;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.
left,l.right,l.top,l.bottom)<a)}function*Xl(t,e,n){let o=te(t.id),r=Ot(o),s=Math.max(M.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(M.line/M.name),[l,c]=[i*r,a*o.length/2],m=($,F)=>({id:t.id,type:i,line:a,lines:o,left:$,right:$+l,top:F-c,bottom:F+
c}),p=(n||q.whole)&&t.x+M.mark/2+l>M.left+M.width+6;if(yield m(p?t.x-s-l:t.x+s,t.y),!n)continue;let d=$=>$.left>M.left-6&&
$.right<M.left+M.width+6,[g,y]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],w=t.x-l/2;if(yield*[m(w,g),m(w,y),m(t.x-s-l,t.
y)].filter(d),v.names.size>$o)continue;let[x,C]=[t.x-t.radius,t.x+t.radius-l];yield*[m(x,g),m(x,y),m(C,g),m(C,y)].filter(
d);let L=t.radius*1.2+2;for(let $ of[0,c,-c])yield*[m(t.x+L,t.y+$),m(t.x-L-l,t.y+$)].filter(d)}}function Zl({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Ql(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function Rs(t,e,n,o,r){
let s=k.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var cr=new Set;function Je(t,e){let n=N.names.get(e);if(!n)return;cr.add(e);let o=ft(e),r=f.focus===e||
f.path===e;t.save(),t.describe?.(D(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?z.row:z.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=B?B.entities.has(e)?1:
Kt():E.bare.has(e)?.3:1,Rs(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?z.ground:o.fill,t.fill(),t.lineWidth=
T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=z.dark?o.dark:o.light,t.stroke(),(r||_.at===e||j.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=z.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke());let{lines:s}=n;s&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=z.text,s.forEach((i,a)=>{le(t,
i,n.textLeft,(n.textTop+n.textBottom)/2+(a-(s.length-1)/2)*n.line,n.type)})),Hl(t,e),t.restore()}function tc(t,e=3){let n=[
...N.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...N.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function Yt(){let t=U(),e=v.names.size>Ge,n=`${je} ${t} ${W}`;if(N.key===n&&(!N.part||Ee(N.part,Ft())))return N;let o=e?
Ft(1):null,r=sr(t),s=Qn(t,r,o);return Dl(r,s,t),vi({key:n,part:o,names:s,groups:r,words:[],...Jl(s)}),N}var pe={left:24,right:10,top:8,bottom:8},ec=1.7,Tm=.8,nc=8,ac=300,Lm="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function $s(t){let{x:e,y:n,radius:o}=X.get(t);Ws({left:e-o,top:n-o,width:2*o,height:2*o})}function lc({x:t,
y:e}){let n=Bo({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=I.clientWidth&&n.y<=I.clientHeight}function mr(t){let e=Bo(R.get(t));
e.x>=30&&e.y>=20&&e.x<=I.clientWidth-30&&e.y<=I.clientHeight-20||(q.whole=!1,Qe({position:R.get(t),scale:U()}))}function fr(){
return cc(P(Lm))}function cc(t){let e=I.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>dt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function fc(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<I.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,I.clientHeight-n+4);return e}function Ps(){let t=I.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=O("details").getBoundingClientRect();
return!nt()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function Ds(t,e,n){
let o=I.clientWidth-e.left-e.right,r=I.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function uc(){if(H.printing)return Ms;if(v.narrowed||!Vn())return ec;let{width:t,height:e}=jo();
return Math.min(ec,Math.max(1,Math.min(I.clientWidth/t,I.clientHeight/e)))}function Am({scale:t,position:e}){let n=fr();
if(!n.length||v.names.size>Ge)return[];let o=sr(t),r=[...Qn(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+I.clientWidth/2,right:(i-e.x)*t+I.clientWidth/2,top:(a-e.y)*t+I.clientHeight/2,bottom:(l-e.y)*t+I.clientHeight/
2}));return n.filter(s=>r.some(i=>dt(i,s)))}function Xe(){q.whole=!0;let t={...v.groups.size?or:pe};if(H.printing){rc(Ds(
M,t,uc()));return}if(v.narrowed){let o=Ps();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=I.clientHeight-o.bottom,
t.right+=I.clientWidth-o.right)}let e=oc(t);if(!e)return;let n=fc(Am(e));rc(n.top||n.bottom?oc({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function oc(t){let e={width:I.clientWidth-t.left-t.right,height:I.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(pt.size||Hn(e),Se(),Ds(M,t,uc()))}function rc(t){t&&(ee(),Dt(),ve(t))}
function Bs(){q.asOpened=!1,Xe()}function Cs(){return Vt()/(M.name*M.grown)}function sc(t){return[...Qn(t,new Map).values()].
filter(({lines:e})=>e).length}function ne(){if(Xe(),q.asOpened=!0,v.groups.size||!v.names.size||v.names.size>ac)return;let t=U(),
e=Cs(),n=v.names.size*(ot()==="columns"?1:Tm);if(t>=e||sc(t)>=n)return;q.whole=!1;let o=Array.from({length:nc-1},(a,l)=>t*
(e/t)**((l+1)/nc)),s=M.grown>1||v.narrowed&&ot()==="columns"&&!ct()?e:o.find(a=>sc(a)===v.names.size)??e,i=v.narrowed?Ps():
{left:0,top:0,right:I.clientWidth,bottom:I.clientHeight};ve({...mc(s,i,v.narrowed?f.focus:null),animation:!1})}function ur(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=R.get(t);return s-e>M.mark/2&&s+M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.
line<r}function Im(t){let e=0;for(let n of v.names)ur(n,t)&&(e+=3+T.get(n).count+(B?.entities.has(n)?1e3:0));return e}function mc(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*M.line},i=[...new Set([n,...B?[...B.entities].slice(0,
60):[],...ke(60)])].filter(x=>v.names.has(x)).map(x=>R.get(x)),a=(x,C,L,$,F)=>L+2*F<=$?C+(L-$)/2:Math.max(C-F,Math.min(x,
C+L+F-$)),l=a(M.left-r.x/2,M.left,M.width,o.x,r.x/2),m=ot()==="columns"&&n===null?[l]:i.flatMap(({x})=>[x-r.x,x+M.mark+M.
text*M.grown-o.x]).map(x=>a(x,M.left,M.width,o.x,r.x)),p=i.flatMap(({y:x})=>[x-r.y,x+r.y-o.y]).map(x=>a(x,M.top,M.height,
o.y,M.line)),d=null;for(let x of new Set(m))for(let C of new Set(p)){let L={left:x,top:C,right:x+o.x,bottom:C+o.y};if(n!==
null&&!ur(n,L))continue;let $=Im(L);(!d||$>d.weight)&&(d={weight:$,left:x,top:C})}let g=R.get(n)??{x:M.left+M.width/2,y:M.
top+M.height/2},{left:y,top:w}=d??{left:g.x-o.x/2,top:g.y-o.y/2};return{scale:t,position:{x:y+(I.clientWidth/2-e.left)/t,
y:w+(I.clientHeight/2-e.top)/t}}}function pc(t){if(!v.names.has(t))return;let e=U(),n=q.whole&&e>Cs()*.8?e:Math.max(e,Cs()),
o=Ps(),[r,s]=[zt({x:o.left,y:o.top}),zt({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=nt()&&(o.right<
I.clientWidth||o.bottom<I.clientHeight);q.whole&&n===e&&!a||n===e&&ur(t,i)&&[...B?.entities??[]].every(l=>!v.names.has(l)||
ur(l,i))||(q.whole=!1,Qe(mc(n,o,t)))}function Qe(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||R.size>
Ge;q.asOpened=!1,ve({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function pr(t){q.whole=!1,Qe({scale:Math.
min(6,Math.max(.005,U()*t))})}function Ws(t){let e=Ds(t,{left:10,right:10,...fc(fr())},1.3);e&&(q.whole=!1,Qe(e))}function ic(t){
let e=Ft(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,m]=[zt({x:s,y:a}),zt({x:i,y:l})];return{left:c.x,right:m.x,
top:c.y,bottom:m.y}}),[o,r]=[0,0];for(let s of N.names.values()){let i=s.lines?Zl(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!Ee(e,i)||n.some(a=>dt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Nm(){let t=O("beyond-view"),e=!H.
printing&&!pt.size&&ot()!=="overview"&&N.names.size<=ac,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=i?h(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){n({beyond:0,unnamed:0});
return}n(ic(fr())),t.hidden||n(ic([...fr(),...cc([t])]))}function dc(){At("afterDrawing",Nm),At("zoom",()=>{q.whole=!1,q.
asOpened=!1}),At("dragEnd",()=>{j.byFinger||(q.asOpened=!1)}),At("resize",()=>requestAnimationFrame(()=>{H.printing||(q.
asOpened?ne():q.whole&&Xe())})),new MutationObserver(()=>{q.asOpened&&v.narrowed&&!H.printing&&ne()}).observe(O("details"),
{attributeFilter:["data-open"]})}function hc(t){let e=O("details").getBoundingClientRect();Yt();let[n]=f.lines,o=R.get(t)??
(N.lines.has(n)?$t(N.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[Bo(o),I.getBoundingClientRect(),U()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,m={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},p=c&&a+
3*Ye>e.left?a-m.across:0,d=!c&&l+3*Ye>e.top?l-m.down:0;if(!p&&!d)return;let{x:g,y}=Me();q.whole=!1,Qe({scale:i,position:{
x:g+p/i,y:y+d/i}})}var jm=7,Rm=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Cm=3,$m=1,Pm=1.6,Dm=5.5,bn=[],Zn=new Map;function wc(){let t=v.
opened,e=new Map,n=r=>{if(v.names.has(r))return r;let s=ut.get(r);return e.has(s)||e.set(s,lt(cn(s,t))),e.get(s)},o=new Map;
if(v.groups.size)for(let r of E.statements){let s=b.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(v.names.has(
i)&&v.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[m,p]=l<c?[l,c]:[c,l],d=o.get(m);d||o.set(m,d=new Map);
let g=d.get(p);g||d.set(p,g={one:m,other:p,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),g.ids.push(r),g.strong||=
B!==null&&B.statements.has(r)}bn=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),Bm()}function Bm(){Zn=new Map;for(let t of bn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Zn.
get(e)??[];Zn.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?$m:Cm)}}}function*dr(){for(let t of bn)(t.drawn||t.one===
_.at||t.other===_.at)&&(yield t)}function yc({ids:t}){return Math.max(Pm,Dm*(t.length/bn[0].ids.length))}function gc(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function hr(t){return t.among!==N.groups&&Object.assign(t,{among:N.groups,course:Wm(t,U())}),t.course}
function Wm({one:t,other:e},n){let[o,r]=[R.get(t),R.get(e)],s=[...N.groups.values()].filter(({key:p})=>lt(p)!==t&&lt(p)!==
e),i=p=>s.filter(d=>Te(p,d,d.radius+jm/n)<1/0),a=gc(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:p})=>p)),m={course:a,
many:l.length};for(let p of Rm){if(!m.many)break;let d=gc(o,r,p*c),g=i(d).length;g<m.many&&(m={course:d,many:g})}return m.
course}function bc(t){let e=U();t.save();let n=[...dr()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.(ms(o)),t.strokeStyle=o.strong?f.between===null?z.line:z.accent:z.bundle,t.globalAlpha=B&&!o.strong?Kt():1,t.
lineWidth=(yc(o)+(o.strong?1.4:0))/e;let[r,s,...i]=hr(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function xc(t,e,n){let o={bundle:null,distance:1/0};for(let r of dr()){let s=(e+yc(r)/2)/n,i=Te(hr(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var zm=60,Fm=40,Hm=7,_m=.9,Gm=.93,qm=.35;function Um(t){let e=new Oe(t);for(let n of N.names.values()){let o=n.radius*1.2+
(n.id===f.focus||n.id===f.path?5:1);e.add(Ve(n.x,n.y,o)),n.lines&&e.add(Ss({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=As(n);r&&e.add(Ve(r.x,r.y,r.radius+1))}for(let n of N.groups.values())e.add(Ve(n.x,
n.y,n.radius)),n.lines&&e.add(Ss({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of N.
lines){let{denied:r}=b.get(n),s=r&&$t(o,.5);s&&e.add(Ve(s.x,s.y,8));let i=Ls(n);i&&e.add(Ve(i.x,i.y,i.radius+1.5))}return e}
function Vm(t,e){let n=new Oe(e*6);for(let o of t){let r=N.lines.get(o),s=Math.ceil(Jn(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:l}=$t(r,i/s);n.add({...Ve(a,l,e/6),of:o})}}return n}function Km(t,e,n,o){let r=Jn(t),s=l=>$t(t,l/r),i=[],a=Math.
max(o/2,r/Fm);for(let l=e+o*.3;l<=r-e-o*.8;l+=a){let[c,m]=[s(l-e),s(l+e)];if(Math.hypot(m.x-c.x,m.y-c.y)<2*e*Gm)continue;
let p=Math.atan2(m.y-c.y,m.x-c.x),[d,g]=[Math.cos(p),Math.sin(p)],y=[-.5,0,.5].map(F=>s(l+F*e)).map(({x:F,y:V})=>(V-c.y)*
d-(F-c.x)*g),[w,x]=[Math.min(0,...y),Math.max(0,...y)];if(x-w>_m*n)continue;let C=(w+x)/2,L=wn((c.x+m.x)/2-g*C,(c.y+m.y)/
2+d*C,p,e,n),$=Math.abs(Math.atan2(g,Math.abs(d)));i.push({box:L,cost:Math.abs(l/r-.5)+Math.max(0,$-qm)})}return i.sort(
(l,c)=>l.cost-c.cost).map(({box:l})=>l)}function Ym(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>Ot(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function Jm(t,e,n){let o=[...B?.statements??[]].filter(L=>N.lines.has(L)&&dt(Os(N.lines.get(L)),n));if(o.length>zm)
return[];N.standing??=Um(t*6),String(N.coursed)!==String(o)&&Object.assign(N,{coursed:o,courses:Vm(o,t)});let r=N.spots??=
new Map,s=new Map(o.map(L=>[L,Pt(b.get(L))])),i=[],a=(L,$)=>N.courses.some(L,F=>!$(F.of)&&Kn(L,F)),l=(L,$,{rows:F,long:V},rt)=>{
let G=`${F.length} ${$} ${L}`;return r.has(G)||r.set(G,Km(N.lines.get(L),(V*$+rt)/2+2,$*.52*F.length,$)),r.get(G)??[]},c=(L,$,F,V)=>{
let{rows:rt}=F,G=rt.length>1||tt(b.get(L)).symmetric?0:$*.75,st=l(L,$,F,G).find(et=>Ee(n,et)&&!i.some(Nt=>Kn(et,Nt))&&(et.
free??=!N.standing.some(et,Nt=>Kn(et,Nt)))&&!a(et,V));return st&&{...st,text:s.get(L),rows:rt,type:$,head:G,colour:Xn(L),
ids:[]}},m=(L,$)=>s.get(L)===s.get($)&&Xn(L)===Xn($),p=L=>[b.get(L).subject,b.get(L).object],d=L=>$=>m(L,$)&&String(p(L))===
String(p($)),g=L=>$=>m(L,$)&&p(L).some((F,V)=>F===p($)[V]),y=L=>Jn(N.lines.get(L))-St(s.get(L),"italic")*t,w=o.sort((L,$)=>y(
L)-y($)),x=[...new Set([t,e])],C=[d,g].flatMap(L=>x.flatMap($=>[0,1].map(F=>({lets:L,letters:$,way:F}))));for(let{lets:L,
letters:$,way:F}of C)for(let V of[...w]){let rt=Ym(s.get(V))[F];if(!rt||!w.includes(V))continue;let G=c(V,$,rt,L(V));if(!G)
continue;let st=et=>N.courses.some(G,Nt=>Nt.of===et&&Kn(G,Nt));G.ids=w.filter(et=>et===V||d(V)(et)||L(V)(et)&&st(et)),w=
w.filter(et=>!G.ids.includes(et)),i.push(G)}return i}function zs(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(
1).match(/../g)??[]).map(n=>parseInt(n,16))}function kc(t){let[e,n,o]=zs(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/
1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Xm(t){let[e,n]=[zs(t),zs(z.text)],o=kc(z.ground);for(let r=0;r<1;r+=
.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[kc(s),o].sort((l,c)=>l-
c);if((a+.05)/(i+.05)>=Hm)return s}return z.text}function Mc(t,e,n,o){N.words=Jm(e,n,o);for(let r of N.words){t.save(),t.
translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.PI:r.turn),t.fillStyle=z.ground,t.globalAlpha=.92,
t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Xm(r.colour),t.textAlign=
"center",t.textBaseline="middle",r.rows.forEach((i,a)=>{le(t,i,(s?1:-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,
"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.moveTo(a,0);for(let l of[-1,1])t.lineTo(a-i*r.head*.8,l*
r.head*.36);t.closePath(),t.fill()}t.restore()}}var Qm="http://www.w3.org/2000/svg";function gt(t,e={},...n){let o=document.createElementNS(Qm,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?ht(s):s);return o.append(...n),o}function ht(t){return String(Math.
round(t*100)/100)}function to(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var vc={M:2,L:2,C:6},Zm=100,_t={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},tp={middle:.35,
top:.8,hanging:.8,bottom:-.2},ep={center:"middle",right:"end",end:"end"},de=class{fillStyle=_t.fillStyle;strokeStyle=_t.
strokeStyle;lineWidth=_t.lineWidth;lineJoin=_t.lineJoin;lineCap=_t.lineCap;globalAlpha=_t.globalAlpha;font=_t.font;letterSpacing=_t.
letterSpacing;wordSpacing=_t.wordSpacing;textAlign=_t.textAlign;textBaseline=_t.textBaseline;constructor(e){this.area=e,
this.drawing=gt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
_t);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,m=4/3*Math.tan(c/4),p=(d,g)=>{let[y,w]=[o*(Math.cos(d)-g*Math.
sin(d)),r*(Math.sin(d)+g*Math.cos(d))];return[e+y*Math.cos(s)-w*Math.sin(s),n+y*Math.sin(s)+w*Math.cos(s)]};this.lineTo(
...p(i,0));for(let d=0;d<l;d+=1){let[g,y]=[i+d*c,i+(d+1)*c];this.bezierCurveTo(...p(g,m),...p(y,-m),...p(y,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+vc[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>Zm&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+vc[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>ht(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Yn),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${ht(l)} ${ht(c)}`).join(" ")).join("");this.write(gt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return ba(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),m=this.measureText(e).width*this.place.
scale,p=ep[this.textAlign]??null,d=-(p==="middle"?m/2:p?m:0),{turn:g}=this.place,y=wn(c.x+(d+m/2)*Math.cos(g),c.y+(d+m/2)*
Math.sin(g),g,m/2,r*.8);this.write(gt("text",{x:c.x,y:c.y+r*(tp[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:m,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":p,transform:g?`rotate(${ht(g*180/Math.PI)} ${ht(c.x)} ${ht(
c.y)})`:null},to(e)),y)}write(e,n){if(!dt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Yn(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=gt("g",{},gt("title",{},to(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var np=3e3,op=120,Ze=null,Fs;function Sc(t){if(t instanceof de){rp(t);return}let e=Ft(),n=U();if(Ze!==null&&Ze.version===
je&&Math.abs(Ze.scale-n)<n*.001&&Ee(Ze.part,e)||(clearTimeout(Fs),H.printing||(Fs=setTimeout(sp,op))),Ze===null)return;let{
part:r,canvas:s}=Ze;t.save(),t.globalAlpha=B?Kt():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Oc(){return[...E.statements].map(t=>b.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&v.names.has(e)&&v.names.
has(n))}function rp(t){let e=new yn;for(let{subject:n,object:o}of Oc())e.moveTo(R.get(n).x,R.get(n).y),e.lineTo(R.get(o).
x,R.get(o).y);t.save(),t.globalAlpha=B?Kt():.4,t.strokeStyle=z.line,t.lineWidth=.7/U(),t.stroke(e),t.restore()}function sp(){
let t=Ft(.5),e=U(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=z.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:je},s=Oc(),i=0,a=()=>{if(r.version===je){o.beginPath();for(let l=Math.min(s.length,i+np);i<
l;i+=1){let[c,m]=[R.get(s[i].subject),R.get(s[i].object)];Math.max(c.x,m.x)<t.left||Math.min(c.x,m.x)>t.right||Math.max(
c.y,m.y)<t.top||Math.min(c.y,m.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(m.x,m.y))}if(o.stroke(),i<s.length){Fs=setTimeout(
a);return}Ze=r,mt()}};a()}function ip(t,e){for(let[n,o]of N.names)o.lines&&!cr.has(n)&&dt(o,e)&&Je(t,n)}function ap(t){let e=new Map;for(let[n,o]of N.
names){if(o.lines)continue;let{fill:r}=ft(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=B?Kt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of N.names)o.lines&&!o.covers&&Je(t,n);for(let n of v.groups.keys())Ts(t,n)}function lp(t){Yt(),cr.clear(),Bl(
t),bc(t),N.rest&&Sc(t);for(let e of N.lines.keys())(!B||!B.statements.has(e))&&Ns(t,e,!1)}function cp(t){Oa()?ip(t,Ft()):
ap(t);for(let[r,s]of N.names)s.covers&&Je(t,r);if(_.at!==null&&v.names.has(_.at)&&Je(t,_.at),!B){N.words=[];return}for(let r of B.
statements)N.lines.has(r)&&Ns(t,r,!0);for(let r of B.entities)Je(t,r);let e=zt({x:3,y:3}),n=zt({x:I.clientWidth-3,y:I.clientHeight-
3}),o=Vt()/U();Mc(t,Math.max(M.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function Ec(){Aa({radiusOf:t=>X.get(
It(t))?.radius??T.get(t).size,draw:(t,e)=>{let n=It(e);n===null?Je(t,e):Ts(t,n)}}),At("beforeDrawing",lp),At("afterDrawi\
ng",cp)}function Le(t){A({open:[...f.open.filter(e=>e!==t),t]}),Q(h("groupOpened",{names:vt(t)}))}function Tc(t){let e=o=>o!==null&&
(ut.get(o)===t||ut.get(o)?.startsWith(`${t}.`)),n=f.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));A({open:n,...e(f.focus)||
e(f.path)?at:{}}),Q(Hs())}function Hs(){return h(v.groups.size===1?"oneGroup":"someGroups",{n:v.groups.size,names:Do()})}var Lc;function tn(t){let e=kt.open?Y(".told",HTMLElement,kt):O("told");kt.open||Q(t),e.textContent=t,clearTimeout(Lc),Lc=
setTimeout(()=>{e.textContent=""},6e3)}var kt=u("dialog",{id:"notice","aria-labelledby":"notice-title"});function xn(t,e,n=[]){
kt.replaceChildren(u("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),u("div",{class:"buttons"},...n,u("button",{type:"\
button",class:"leave",onclick:()=>kt.close()},h("close")),u("span",{class:"told",role:"status"}))),kt.open||kt.showModal()}
function gr(t,e,n=[],o=[]){let r=u("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);xn(t,[...n,r],o),
r.select()}function Ac(){kt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(kt,u("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Ic(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Nc(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function jc(){return no({...eo(),groups:new Set})}function eo(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(v.names),groups:new Set(v.groups.keys()),statements:[...E.statements]}}function wr(){return k.sources.
length?k.sources.length>3?h("sources",{n:k.sources.length}):k.sources.map(t=>Gs(t)).join("; "):""}function Gs(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function yr(){let{iri:t,version:e}=k.dataset;return[e&&h(
"version",{version:e}),t].filter(Boolean).join(", ")}function _s(){let{focus:t,path:e,steps:n}=f;return t===null?"":e!==
null&&ct()?h("partBetween",{from:D(t),to:D(e)}):!v.narrowed||!E.entities.has(t)?"":h(n===1?"partAround":"partFartherArou\
nd",{name:D(t),n:n??""})}function fp(){return!B||v.narrowed?"":f.focus!==null?h("altFocus",{name:D(f.focus)}):f.lines.length?
h("altLines",{statements:[...B.statements].map(t=>ge(b.get(t))).join("; ")}):""}function no(t){return[S(k.title),_s(),wr()&&
`${h("source")}: ${wr()}`,...k.notes.map(S),be(),t.groups.size?h(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:Do()}):"",h("shown",{names:t.names.size,allNames:T.size,...ln(t.statements)}),yr()&&`${h("dataset")}: ${yr()}`].
filter(Boolean).join(" \xB7 ")}function up(t){return[...t.groups].sort((e,n)=>v.groups.get(n).count-v.groups.get(e).count||
(e<n?-1:1)).slice(0,5)}function br(t){let{statements:e,made:n}=ln(t.statements),o=new Map;for(let s of t.statements){let{
subject:i,object:a}=b.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,
i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${xt(s)} (${i})`);return[h("altShown",{title:S(k.title),names:En(t.
names.size,"oneName","someNames"),statements:En(e,"oneStatement","someStatements"),made:n}),_s()&&h("altPart",{part:_s()}),
fp(),t.groups.size?h("altGroups",{groups:up(t).map(vt).join("; ")}):"",r.length?h("altMost",{names:r.join("; ")}):"",wr()&&
h("altSource",{source:wr()}),be()&&`${be()}.`].filter(Boolean).join(" ")}async function mp(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function xr(t,e,n){
await mp(t,e)?tn(n):gr(h("copyByHand"),t)}function pp(t){return S(t.source)?k.sources.find(({id:e})=>e===t.origin):null}
function dp(t){let e=[S(t.said),S(t.when)].filter(Boolean).join("; "),n=pp(t),r=[(n&&(S(n.citation)||Gs(n)))?.replace(/[.\s]+$/,
""),S(t.where)].filter(Boolean).join(", ");return[ge(t)+(e&&` (${e})`),t.quote?[": ",u("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${h("dataset")}: ${[S(k.title),yr()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function hp(t){let e=u("p",{lang:W},dp(b.get(t)));return xr(e.textContent,e,h("copiedStatement"))}function Rc(t){return u(
"button",{type:"button",class:"copy",onclick:()=>hp(t)},h("copyWithSource"))}function gp(){return mn().filter(t=>E.statements.
has(t))}function Cc(){let t=k.variants.includes("plain")?3:void 0,e=f.date!==null,n=k.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>h(r));return e&&o.splice(5,0,be()),
[[...o.slice(0,t),...n?[h("changes")]:[]],...gp().map(r=>{let s=b.get(r);return[...[D(s.subject),S(tt(s).label),s.object===
null?S(s.value):D(s.object),S(s.said),S(s.when),...e?[Ut(r)]:[],s.quote,Mt(s)].slice(0,t),...n?[Wa(s)]:[]]})].map(r=>r.map(
Ic))}function $c(){let[t,...e]=Cc(),n=(s,i)=>u("tr",{},s.map(a=>u(i,Nc(a),a))),o=u("div",{lang:W},u("table",{border:"1",
cellspacing:"0",cellpadding:"4"},u("thead",{},n(t,"th")),u("tbody",{},e.map(s=>n(s,"td")))),u("p",{},jc())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return xr(r,o,En(e.length,"copiedOneRow","copiedRows"))}function Pc(){let t=W==="nl"?";":",",e=Cc().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Ae(t,e=D(t)){return T.has(t)?u("button",{type:"button",class:"name",onclick:()=>A({focus:t,lines:[]})},e):u("b",
{},t)}function wp(t){if(!t.text)return t.quote?u("blockquote",{lang:t.language},u("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),u("m\
ark",{},o)),n=n.slice(r+o.length))}return u("blockquote",{lang:t.language},e,n)}function qs(t,...e){let n=b.get(t),o=u("\
div",{class:"said"},u(n.denied?"b":"span",{},S(n.said)));for(let s of[S(n.when),Ut(t),Mt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return u("div",
{class:r,"data-statement":t},e,o,pn(n),wp(n),Rc(t))}function Us(t,e){return t.object===null?u("b",{},S(t.value)):Ae(t.subject===
e?t.object:t.subject)}function Dc(t,e){return u("div",{class:"statement"},Us(t,e),u("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=b.get(n);return u("div",{class:"said"},`${h("basedOn")}: `,u("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${Mt(o)}`)}))}function oe(t){return u("h2",{tabindex:"-1"},t)}function en(t,e=null){let n=b.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?u("b",{},S(n.value)):Ae(o?n.subject:n.object);return qs(t,Ae(o?e:n.subject),u(
"div",{},Pt(n,o)),r)}function oo(t){return u("ul",{class:"choice"},t.map(e=>{let n=b.get(e),o=[D(n.subject),Pt(n),n.object===
null?S(n.value):D(n.object)];return u("li",{class:n.denied?"statement denied":"statement","data-statement":e},u("button",
{type:"button",class:"name",onclick:()=>A({focus:null,lines:[e]})},o[0]," ",u("i",{},o[1])," ",o[2]),u("div",{class:"sai\
d"},u(n.denied?"b":"span",{},S(n.said)),Mt(n)&&` \xB7 ${Mt(n)}`))}))}var kr=50,Ie={ids:[],until:kr};function Ks({one:t,other:e}){A({...at,between:[t,e]})}function yp(t){let e=It(t);return e===
null?Ae(t):u("button",{type:"button",class:"name",onclick:()=>Le(e)},u("span",{class:"unseen"},`${h("openGroup")}: `),vt(
e))}function bp(t){let e=new Map;for(let n of t){let o=Pt(b.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Bc(){let t=qn();Ie.ids!==t&&(Ie={ids:t,until:kr});let e=t.slice(0,Ie.until);return[oe(Xo()),
u("p",{class:"hint"},h("endsOf")),u("ul",{class:"counted"},(f.between??[]).map(n=>{let o=v.groups.get(It(n));return u("l\
i",{},yp(n)," ",o?u("span",{class:"count"},h("someNames",{n:o.count})):null)})),t.length?null:u("p",{class:"absent"},h("\
noneBetween")),t.length?u("h3",{},h("relationsTitle")):null,u("ul",{class:"counted"},bp(t).map(([n,o])=>u("li",{},n," ",
u("span",{class:"count"},String(o))))),t.length?u("h3",{},h("statementsOf")):null,oo(e),e.length<t.length?u("p",{class:"\
more"},h("partListed",{n:e.length,all:t.length})," ",u("button",{type:"button",onclick:xp},h("moreRows",{n:Math.min(kr,t.
length-e.length)}))):null]}function xp(){let t=Ie.until;Ie.until+=kr,me(),P("#chosen .choice button")[t].focus(),Q(h("pa\
rtListed",{n:Math.min(Ie.until,Ie.ids.length),all:Ie.ids.length}))}var Vs=new Set;function Wc(t){let e=Zn.get(lt(t))??[];
if(!e.length)return null;let n=u("ul",{class:"counted"}),o=u("details",{class:"links",open:Vs.has(t)?"":null},u("summary",
{},h("linksOfGroup",{n:e.length}),u("span",{class:"unseen"},` ${rr(t)}`)),n),r=()=>{if(!o.open){Vs.delete(t);return}Vs.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===lt(t)?s.other:s.one,a=It(i),l=a===null?D(i):vt(a);return u(
"li",{},u("button",{type:"button",class:"name",onclick:()=>Ks(s)},l)," ",u("span",{class:"count"},h(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function kn(){for(let t of P("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===ot()));
O("arrange-again").hidden=!pt.size}function he(t){let e=U(),n=!j.byFinger&&lr(t,e,Yl).length>0,o=tc(t,n?0:void 0),r=o===null?Wl(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=j.byFinger?Mp(t):{name:o,group:r,lines:lr(t,e)},{bundle:i,distance:a}=s.
name===null?xc(t,j.byFinger?Ye:ar,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<Te(N.lines.get(s.lines[0]),
t,Ye/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Mr(t){let e=I.getBoundingClientRect();return zt({x:t.clientX-
e.left,y:t.clientY-e.top})}function kp(t,e){let n={name:null,distance:1/0};for(let[o,r]of N.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Mp(t){let e=Ye/U(),{name:n,distance:o}=kp(t,e),r=lr(t,ar/e),s=r.length?Te(N.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var ro={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},vp=20;function Ys(t,e){pt.set(t,e),R.set(t,e),
Dt(),ee(),mt()}function zc(t,e){let n=R.get(t);j.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Js(){let{name:t,went:e}=j.
dragged;return j.dragged=null,kn(),mt(),e&&Q(h("namePlaced",{name:D(t)})),e}function Fc(){At("dragStart",({pointer:t})=>{
if(j.byFinger)return;let{name:e}=he(t.canvas);e!==null&&(zc(e,t.canvas),_n(!1))}),document.addEventListener("pointermove",
t=>{if(!j.dragged||!t.isPrimary)return;let e=Mr(t);j.dragged.went=!0,Ys(j.dragged.name,{x:Math.round(e.x+j.dragged.x),y:Math.
round(e.y+j.dragged.y)})}),At("dragEnd",()=>{j.byFinger||(q.whole=!1,j.dragged&&(Js(),_n(!0)))}),In.push(()=>{f.focus!==
j.placing&&(j.placing=null)})}function Hc({event:t,pointer:e}){if(!j.byFinger||t.type!=="press")return!1;let{name:n}=he(
e.canvas);return n===null||j.placing!==null?(j.rested=e,!0):(zc(n,e.canvas),mt(),!0)}function _c(t){j.placing=j.placing===
t?null:t,me(),(j.placing===null||!nt())&&document.getElementById("move-name")?.focus({preventScroll:!0}),j.placing!==null&&
(nt()&&Lt(null),tn(h("pickPlace",{name:xt(t)})))}function Gc({pointer:t}){if(j.placing===null)return!1;let e=j.placing;return j.
placing=null,R.has(e)?(Ys(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),kn(),me(),tn(h("namePlaced",{name:xt(e)})),
!0):!1}function qc(t,e){let[n,o]=ro[e],{x:r,y:s}=R.get(t),i=vp/U();Ys(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),kn(),
mr(t),Q(h("nameMoved",{name:D(t),where:h("sides").split(", ")[Object.keys(ro).indexOf(e)]}))}var Sp=2;function Uc(){At("click",t=>{if(Hc(t)||Gc(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=he(e.canvas);
if(o!==null){Le(o);return}if(s!==null){if(String(f.between)===String([s.one,s.other]))return;j.clicked=!0,Ks(s);return}if(n===
null&&!r.length){ue()&&A(at);return}n===f.focus&&r.join(" ")===f.lines.join(" ")||(j.clicked=!0,A({focus:n,lines:r}))}),
I.addEventListener("mousemove",t=>{if(j.dragged)return;let{name:e,group:n,lines:o,bundle:r}=he(Mr(t));I.title=e!==null&&
xt(e)!==D(e)?D(e):"",I.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),At("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=he(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,U()*
Sp),i=U()/s,{x:a,y:l}=Me();q.whole=!1,Qe({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Op=9,Ne=new Map,Vc=0;function Ep(t){let e=Ft(),n=U(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
pe.top)}function Tp(t,e){let n=e;if(Ne.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),Ep(e)),a=i-e+Vc,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,m=Math.abs(a-c)>=1;n=m?e+c:i,Vc=m?0:a-c}if(!t&&!n)return;q.whole=
!1,q.asOpened=!1;let o=U(),{x:r,y:s}=Me();ve({position:{x:r-t/o,y:s-n/o},animation:!1})}function Kc(){I.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==j.byFinger&&_n(!e),j.byFinger=e,e&&Ne.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),I.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(j.byFinger=!1);let e=Ne.get(t.
pointerId);if(!e||j.dragged||(e.moves||=Ne.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Op,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Tp(n/Ne.size,o/Ne.size)});
for(let t of["pointerup","pointercancel"])I.addEventListener(t,e=>{let n=Ne.get(e.pointerId);if(!Ne.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?j.rested:null;if(j.rested=null,o&&La(o),!j.dragged)return;let{name:r}=j.dragged;Js()||
t==="pointercancel"||(j.clicked=!0,A({focus:r,lines:[]}))});I.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),I.addEventListener(
"contextmenu",t=>{j.byFinger&&t.preventDefault()})}function Lp(t,[e,n]){let o=R.get(t),r=T.has(t)?No(t):new Map,s=ot()==="columns"&&!ct(),i=null;for(let[a,l]of R){let[c,m]=[
l.x-o.x,l.y-o.y],p=c*e+m*n,d=Math.abs(c*n)+Math.abs(m*e);if(a===t||p<1||(s?n&&d>1:d>p))continue;let g=[n&&s||r.has(a)?0:
1,p+2*d];i&&(g[0]-i.distance[0]||g[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:g})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function Yc(){if(R.has(_.at))return _.at;if(R.has(f.focus))return f.focus;let t=ke(
1).find(n=>R.has(n)),[e]=[...v.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?lt(e[0]):[...R.
keys()][0]??null)}function Xc(){return _.at!==null&&_.at.startsWith("group ")?_.at.slice(6):null}function Ap({name:t,by:e,
across:n}){let o=it.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:b.get(e);return[r&&Pt(r,r.object!==t),!r&&
n&&h("notLinked"),D(t),S(ft(t).label),h(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Jc(t){
_.at=t.name,_.by=t.by;let e=Xc();Q(e===null?Ap(t):rr(e)),mr(t.name),mt()}function Qc(){I.addEventListener("focus",()=>{if(!I.
matches(":focus-visible"))return;let t=Yc();t!==null&&Jc({name:t,by:null})}),I.addEventListener("blur",()=>{_.at=null,mt()}),
I.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in ro){t.preventDefault();let e=Yc();if(_.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){qc(e,n);return}let o=Lp(e,ro[n]);o?Jc(o):Q(h("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),_.at===null)return;let e=Xc();e!==null?Le(e):_.at===f.focus?Ca():A({focus:_.
at,lines:[]})}else t.key==="l"&&Zt(t)&&(_.by===null?Q(h("noLine")):A({focus:null,lines:[_.by]}))})}function Zc(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...P("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function nf(){let t=P("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>A({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));O("arrange-again").addEventListener("click",()=>{pt.clear(),Xs(),ne(),I.focus({preventScroll:!0}),
Q(h("arrangedAgain"))})}function tf(t){t.preventDefault(),Z()==="lanes"&&A({view:"statements"}),K.open=!0,K.scrollIntoView(),
Y("summary",HTMLElement,K).focus({preventScroll:!0})}function so(){let t=Y("main").getBoundingClientRect().top+scrollY,e=Y(
"summary",HTMLElement,K).getBoundingClientRect().height+1,n=o=>Y(o).getBoundingClientRect().width;for(let[o,r]of Object.
entries({above:t,below:e,zoom:n("#zoom"),take:n("#take > button")}))document.documentElement.style.setProperty(`--${o}`,
`${r}px`)}function ef(t,e){let n=O(t);Lt(t),n.setAttribute("data-open",""),n.scrollTop=0,P(e,HTMLElement,n).find(o=>o.getClientRects().
length)?.focus()}function of(){Zc(O("more-menu"),O("more-button"),O("more-list"));for(let t of P("[data-sheet]"))t.addEventListener(
"click",()=>{let e=t.getAttribute("aria-expanded")!=="true";nt()?Lt(e?t.dataset.sheet??null:null):(t.setAttribute("aria-\
expanded",String(e)),O(t.dataset.sheet??"").toggleAttribute("data-open",e)),O(t.dataset.sheet??"").scrollTop=0});for(let t of P(
"[data-shut]"))t.addEventListener("click",()=>Ue(()=>{Lt(null),O(t.dataset.shut??"").removeAttribute("data-open")}));O("\
to-filters").addEventListener("click",()=>ef("legend","input, select")),O("to-reading").addEventListener("click",()=>{A(
at),ef("details","#reading h2")}),O("to-list").addEventListener("click",tf),O("skip-to-list").addEventListener("click",tf),
O("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),A({view:"names"}),I.focus()}),Y("summary",HTMLElement,
K).addEventListener("click",t=>{Z()==="statements"&&t.preventDefault()}),K.addEventListener("toggle",()=>{H.parts||Z()!==
"names"||(K.open!==f.list&&wo({list:K.open}),K.open&&requestAnimationFrame(()=>K.scrollIntoView({block:"nearest"})))}),K.
addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');e&&(t.preventDefault(),A({focus:new URLSearchParams(
e.hash.slice(1)).get("focus"),lines:[]}),nn(),Z()==="names"&&scrollTo(0,0))});for(let t of P("#languages button"))t.addEventListener(
"click",()=>A({language:t.dataset.to}));for(let t of P("[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="\
fit"?Bs():pr(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{if(t.key==="Escape"){let e=!ue()&&
!(nt()&&document.querySelector("aside[data-open]"));Ue(()=>{Lt(null),A(e?{...at,open:[]}:at)}),ja();return}Zt(t)&&(t.key===
"/"&&(t.preventDefault(),O("query").focus()),Z()==="names"&&((t.key==="+"||t.key==="=")&&pr(1.35),t.key==="-"&&pr(1/1.35),
t.key==="0"&&Bs()))})}function rf(){addEventListener("resize",so),so();let t=new ResizeObserver(so);for(let e of[Y("head\
er"),Y("summary",HTMLElement,K),Y("#take > button")])t.observe(e)}function sf(){O("group-list").replaceChildren(...v.groups.size?[u("p",{},h("readGroups")),bn.every(o=>o.drawn)?"":u("p",
{},h("strongestDrawn")),u("h3",{},h("groupsTitle")),Ip()]:[]);let t=O("groups");if(t.hidden=!X.size||ot()!=="overview"||
!v.groups.size&&!v.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.
group,n=[...v.opened].filter(o=>!X.get(o).names.length||E.entities.size).sort();t.replaceChildren(u("p",{},Hs()),...n.map(
o=>u("button",{type:"button","data-group":o,title:h("closeGroup"),onclick:()=>Tc(o)},u("span",{"aria-hidden":"true"},"\xD7"),
" ",u("span",{class:"unseen"},`${h("closeGroup")}: `),vt(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??I).focus(
{preventScroll:!0})}function Ip(){let t=[...v.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return u("ul",
{},t.map(([e,{count:n}])=>u("li",{},u("button",{type:"button",class:"name",onclick:()=>Le(e)},vt(e))," ",u("span",{class:"\
count"},String(n)),Wc(e))))}function Np(){if(f.between===null||!f.between.every(i=>R.has(i)))return;let t=f.between.map(i=>R.get(i));if(t.every(lc))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/U(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];Ws({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var Qs="",af="",Zs=new Set;function lf(t){El(),wc(),ee(),kn(),sf(),
Dt();let e=v.narrowed?`${f.focus} ${f.path} ${f.steps}`:Vn()?[...v.names].sort().join(" "):"",n=`${ot()} ${e}`;Qs!==n||q.
asOpened&&af!==W?(ne(),!Qs&&f.open.length&&$s(f.open[f.open.length-1])):(f.focus===null||!t)&&jp(),f.focus!==null&&t&&!v.
narrowed&&pc(f.focus),nt()&&(j.clicked||t&&f.lines.length)&&hc(f.focus),f.between!==null&&t&&Np(),Qs=n,af=W,Zs=new Set(v.
opened),mt()}function jp(){let t=f.open[f.open.length-1],e=f.open.some(o=>v.opened.has(o)&&!Zs.has(o)),n=[...Zs].some(o=>!v.
opened.has(o));n&&!v.opened.size?ne():t!==void 0&&(e||n)&&$s(t)}var ti=!1;function Rp(){Ec(),Uc(),dc(),Kc(),Fc(),Qc();for(let t of P("[tabindex]",HTMLElement,I))t.tabIndex=-1}function cf(t){
let e=ti;ti=Z()==="names",ti&&(Wo()||Rp(),e||(so(),Ta()),lf(t),!e&&q.whole&&ne())}function ff(){is(),Wo()&&(q.asOpened?ne():
q.whole?Xe():Se(),ee(),Dt(),mt())}function uf(){Ke(),Wo()&&mt()}var ei=[],vr="";function Xs({moved:t=!1}={}){Dt(),Qa(),me(),ia();for(let e of ei)e.classList.remove("chosen");ei=B?[...B.
statements].flatMap(e=>bt.get(e)??[]):[];for(let e of ei)e.classList.add("chosen");cf(t)}function Cp(t){let e=t?null:E;t||
Io(),ol(e)}function $p(){if(f.between!==null)return Xo();let t=B?.statements.size??0;return h(t===1?"chosenOne":"chosen",
{name:f.focus!==null?D(f.focus):h("statement"),n:t})}function ni(t){(f.language!==W||!t)&&(Mi(f.language),ll(),la());let e=t??
{focus:null,lines:[],between:null},n=f.focus!==e.focus||f.lines.join(" ")!==e.lines.join(" ")||String(f.between)!==String(
e.between),o=ue();Cp(!t),aa(),ga(t),Pa(),rl(),nl();let r=f.list||Z()==="statements";if(K.open!==r&&!H.parts&&(K.open=r),
n&&Lt(o?"details":null),n&&o&&nt()&&Z()==="names"&&O("picture").scrollIntoView(),Xs({moved:n&&!j.clicked}),ta(),ma(),Ji(
n||!t),!n){t&&ze()!==vr&&Q(ze()),vr=ze();return}vr=ze(),O("details").scrollTop=0,o&&!j.clicked&&ls(),Q(o?$p():vr),j.clicked=
!1}function Tt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var io=null;function ao(){if(io!==null)return io;io=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of T){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&io.push({id:t,name:i,folded:` ${Tt(i)} `})}return io}
function mf(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function oi(t){let e=Tt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of ao()){if(!e.every(i=>r.folded.includes(i)))continue;let s=mf(r.folded,e)+(r.name===D(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Gt){let i=Math.max(...Object.values(
s).map(a=>mf(` ${Tt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?T:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:D(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||T.get(s.id).count-T.get(r.
id).count||(r.id<s.id?-1:1))}var lo=12;function co(t){return oi(t).slice(0,lo)}var gf=6,pf=5,df=null;function wf(t){let e=Tt(
t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=s=>e.every(i=>s.includes(` ${i}`)),o=[...qt].
filter(([,{label:s,inverse:i,count:a}])=>a&&[s,i].some(l=>l&&Object.values(l).some(c=>n(` ${Tt(c)}`))));df??=[...b].flatMap(
([s,{quote:i}])=>i?[{id:s,folded:` ${Tt(i)}`}]:[]);let r=[];for(let{id:s,folded:i}of df){if(r.length===pf)break;n(i)&&r.
push({statement:s})}return[...o.slice(0,pf).map(([s])=>({relation:s})),...r]}function Pp(t,e){if(Math.abs(t.length-e.length)>
1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-
o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===
[...s].reverse().join("")}var Dp=5,hf=null;function Bp(){return hf??=new Set(ao().flatMap(({folded:t})=>t.trim().split("\
 "))),hf}function yf(t){let e=Tt(t).split(" ").filter(Boolean).map(o=>o.length<Dp||ao().some(({folded:r})=>r.includes(o))?
[o]:[...Bp()].filter(r=>Pp(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).
map(o=>o.join(" ")).find(o=>co(o).length)??null}var ri=4;function Wp({weakest:t}){let e=t.keys[0];return fe(e)===0?u("p",{},h("noWeakLink")):u("p",{},h("weakestLink"),"\
 ",u("b",{},S(b.get(e).said)),` (${xt(t.from)} \u2013 ${xt(t.to)})`)}function zp(t,e,n){return[n>1?u("h3",{},h("pathNumb\
er",{n:e+1,all:n})):null,u("div",{class:"weakest"},Wp(t)),u("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>u("li",{},
r.map(s=>en(s,o)))))]}function bf(){let[t,e]=[f.focus,f.path],n=oe(h("pathTitle",{from:xt(t),to:xt(e)})),o=u("p",{class:"\
explore"},u("button",{type:"button",onclick:()=>A({path:null,through:!1})},h("pathOff"))),r=ct();if(f.path===f.focus)return[
n,u("p",{},h("pathToItself")),o];if(!r){let{otherwise:l}=dn();return[n,u("p",{class:"none"},h(l?"noPathWithout":"noPathE\
ither")),l?u("p",{class:"explore"},u("button",{type:"button",onclick:()=>A({through:!0,structural:jt.get("structural").read(
[])})},h("throughStructural"))):null,E.statements.size<b.size?u("p",{class:"absent"},h("onlyWithinShown")):null,o]}let s=Ja(),
i=Xa(),a=r.layers.length-1;return[n,u("p",{},[h(a===1?"oneStep":"someSteps",{n:a}),i>1?h("asManyPaths",{n:i}):null,f.through?
h("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,ri).map((l,c)=>zp(l,c,Math.min(i,s.length))),i>ri?u("p",
{class:"absent"},h("morePaths",{n:i-ri})):null]}function xf(){let t=[1,2,3].map(e=>u("button",{type:"button","data-steps":e,
"aria-pressed":String(f.steps===e),"aria-label":h(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>A({steps:f.steps===e?null:
e})},String(e)));return u("div",{class:"explore"},u("div",{role:"group","aria-label":h("nearby")},u("span",{},h("nearby")),
" ",u("span",{class:"joined"},t)),u("button",{type:"button",id:"path-to","aria-pressed":String(j.picking),onclick:()=>Fp(
!j.picking)},h("pathTo")),Z()==="names"&&R.has(f.focus)?u("button",{type:"button",id:"move-name","aria-pressed":String(j.
placing===f.focus),onclick:()=>_c(f.focus)},h("moveName")):null,Z()==="names"?null:u("button",{type:"button",onclick:()=>A(
{view:"names"})},h("inNetwork")),Z()!=="lanes"&&Oi(f.focus)?u("button",{type:"button",onclick:()=>A(on(null))},h("inLane\
s")):null,j.picking?u("p",{class:"hint",role:"status"},h("pickOther")):null)}function Fp(t){if(j.picking=t,me(),!t){document.
getElementById("path-to")?.focus();return}nt()&&Lt(null),O("query").focus(),Q(h("pickOther"))}function kf(){document.addEventListener(
"keydown",t=>{if(t.key!=="f"||!Zt(t))return;let e=f.focus??(E.entities.has(_.at)?_.at:null);e!==null&&A({focus:e,lines:[],
steps:f.steps===null||e!==f.focus?1:null})})}function Mf(t){if(f.theme===null||!Oo(f.theme).has(t)||Oo(f.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===f.theme).flatMap(({subject:n,premises:o})=>o.map(r=>b.get(r)).filter(r=>r.object===n).map(r=>D(r.subject))));
return u("p",{class:"absent"},h("throughList",{theme:D(f.theme),list:[...e].join("; ")}))}function si(){let{names:t,lines:e}=Wr(
f);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s)))return null;let o=Cn(f,t,e).map(({part:s})=>h(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=zr(f,t,e);return f.date!==null&&e.some(s=>E.aside.has(s))&&(o.push(h("h\
iddenByDate",{date:Be(f.date)})),r.date=null),o.length?u("p",{class:"not-shown"},h("notShown",{reasons:o.join("; ")})," ",
u("button",{type:"button",onclick:()=>A(r)},h("showAllTheSame"))):null}function Hp(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=tt(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:Pt(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of it.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:b.get(
r)});for(let r of E.inferred)tt(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort(
(r,s)=>r.order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function _p(t){let n=/^https?:\/\//i.test(t.
iri)?u("a",{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return u("dd",
{},n,` (${h(t.match)})`)}function Gp(t){let e=T.get(t),n=new Set([Tt(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[W]||
[],...e.hidden])s&&!n.has(Tt(s))&&(n.add(Tt(s)),o.push(s));let r=u("dl");return o.length&&r.append(u("dt",{},h("otherNam\
es")),...o.map(s=>u("dd",{},s))),S(e.note)&&r.append(u("dt",{},h("note")),u("dd",{},S(e.note))),e.identifiers.length&&r.
append(u("dt",{},h("identifiers")),...e.identifiers.map(_p)),r.childNodes.length?r:null}function qp(t){let e=b.get(t),n=h(
"deadlineOf",{name:S(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return u("p",{class:"d\
eadline"},Ae(e.subject,n),": ",h(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",u("q",{lang:e.
language},e.quote),")"]:null)}function Up(t){let e=T.get(t),n=Nn.name===t&&Z()==="lanes"?Nn.ids:[],o=Hp(t,new Set(n)),r=it.
get(t).filter(s=>!E.statements.has(s)&&!E.aside.has(s)).length;return[oe(D(t)),u("p",{class:"kind"},po(ft(t),e.envisaged),
S(ft(t).label)),pn(e),si(),Mf(t),xf(),e.envisaged?u("p",{class:"envisaged"},h("onlyEnvisaged")):null,n.map(s=>en(s)),Gp(
t),o.length||r?null:u("p",{class:"absent"},h("noStatements")),o.map(s=>[u("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
qs(i,Us(a,t)):Dc(a,t))]),(e.deadlines||[]).map(qp),e.onlyOfParts?u("p",{class:"absent"},h("onlyOfParts")):null,r>0?u("p",
{class:"absent"},h(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.notStated?u("p",{class:"absent"},S(e.notStated)):null]}function Vp(t){
let e=b.get(t),n=[e.subject,e.object],o=(it.get(e.subject)||[]).filter(r=>{let s=b.get(r);return r!==t&&E.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
oe(h("statement")),si(),en(t),o.length?u("h3",{},h("statementsBetween")):null,o.map(r=>en(r))]}function Kp(t){let e=_i(t);
return e!==null?[oe(e),oo(t)]:Z()!=="names"?[oe(h("someStatements",{n:t.length})),t.map(n=>en(n))]:[oe(h("statementsHere",
{n:t.length})),u("p",{class:"hint"},h("chooseOne")),oo(t)]}function Yp(){return f.focus!==null?f.path!==null?bf():Up(f.focus):
f.between!==null?Bc():f.lines.length>1?Kp(f.lines):Vp(f.lines[0])}function vf(){let t=O("chosen"),e=O("reading"),n=ue();
t.hidden=!n,e.hidden=n;let o=u("button",{type:"button",class:"clear","aria-label":h("clear"),title:`${h("clear")} (Esc)`,
onclick:()=>A(at)},"\xD7");if(t.replaceChildren(...n?[o,...Yp().flat(3).filter(i=>i!==null)]:[]),n)return;document.getElementById(
"read-columns")?.toggleAttribute("hidden",ot()!=="columns");let r=Kr(),s=ke(5,r).filter(i=>r(i)>0);O("most").replaceChildren(
...s.length?[u("h3",{},h("mostNamed")),u("ul",{},s.map(i=>u("li",{},Ae(i)," ",u("span",{class:"count"},String(r(i))))))]:
[])}var Jp=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function Sf(){let t=u(
"input",{type:"checkbox",id:"single-keys"});t.checked=f.keys,t.addEventListener("change",()=>A({keys:t.checked}));let e=[
u("dl",{class:"keys"},Jp.map(([r,s])=>u("div",{},u("dt",{},r.split(" ").flatMap(i=>[" ",u("kbd",{},i)]).slice(1)),u("dd",
{},h(s))))),u("label",{class:"switch"},t,u("span",{},h("singleKeys")))],n=u("p",{},h("helpPointer")),o=matchMedia("(poin\
ter: coarse)").matches;xn(h("help"),o?[n,...e]:[...e,n]),o&&(kt.scrollTop=0)}function Of(){O("help").addEventListener("c\
lick",Sf),document.addEventListener("keydown",t=>{t.key!=="?"||!Zt(t)||(t.preventDefault(),Sf())})}function Ef(){let t=O("query",HTMLInputElement),e=O("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expande\
d","false"),t.removeAttribute("aria-activedescendant"),o=-1},s=d=>{o=d;let g=P("[id]",HTMLElement,e);g.forEach((y,w)=>y.
setAttribute("aria-selected",String(w===d))),!(d<0)&&(t.setAttribute("aria-activedescendant",g[d].id),g[d].scrollIntoView(
{block:"nearest"}))},i=({id:d,relation:g,statement:y})=>{r(),t.value="",g!==void 0?A({...at,relation:new Set([g]),...qt.
get(g).structural?{structural:!0}:{}}):y!==void 0?A({focus:null,lines:[y]}):A({focus:d??null,lines:[]})},a=d=>u("li",{class:"\
none",role:"option","aria-disabled":"true"},d),l=({relation:d,statement:g})=>{if(d!==void 0){let{label:x,count:C=0}=qt.get(
d),L=`${h("foundRelation")}, ${h(C===1?"oneStatement":"someStatements",{n:C})}`;return[u("span",{},S(x),u("span",{class:"\
hint"},L))]}let y=b.get(g),w=[h("foundQuote"),Mt(y)].filter(Boolean).join(", ");return[u("span",{},u("q",{lang:y.language},
y.quote),u("span",{class:"hint"},w))]},c=(d,g="")=>{let y=D(d)===g||` ${Tt(D(d))}`.endsWith(` ${Tt(g)}`),w=u("span",{class:"\
hint"},S(ft(d).label),y?"":` \xB7 ${h("alsoWritten",{name:g})}`);return[po(ft(d),T.get(d).envisaged),u("span",{},D(d),w)]},
m=()=>{let d=oi(t.value);n=d.slice(0,lo),n.length<gf&&n.push(...wf(t.value));let g=n.length?null:yf(t.value);if(g!==null&&
(n=co(g)),e.replaceChildren(...n.map((w,x)=>{let C=u("li",{role:"option",id:`result-${x}`,"aria-selected":"false"},w.id===
void 0?l(w):c(w.id,w.name));return C.addEventListener("mousedown",L=>{L.preventDefault(),i(w)}),C})),!Tt(t.value)){r();return}
n.length||e.append(a(h("noResults"))),d.length>lo&&e.append(a(h("moreFound",{n:lo,all:d.length}))),g!==null&&e.prepend(a(
h("didYouMean")));let y=n.length===1?h("oneResult"):n.length?h("results",{n:Math.max(d.length,n.length)}):h("noResults");
Q(g===null?y:`${h("didYouMean")} ${n.map(({id:w=""})=>D(w)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","tr\
ue"),p(),n.length?s(0):o=-1},p=()=>{if(e.hidden)return;let d=window.visualViewport;if(!d)return;let g=d.offsetTop+d.height-
e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(g))}px)`};for(let d of["resize","\
scroll"])window.visualViewport?.addEventListener(d,p);t.addEventListener("input",m),t.addEventListener("focus",()=>{ao(),
t.value&&m()}),t.addEventListener("blur",r),t.addEventListener("keydown",d=>{d.key==="ArrowDown"||d.key==="ArrowUp"?(d.preventDefault(),
e.hidden&&m(),n.length&&s((o+(d.key==="ArrowDown"?1:-1)+n.length)%n.length)):d.key==="Enter"?(d.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):d.key==="Escape"&&(t.value||!e.hidden)&&(d.stopPropagation(),d.preventDefault(),t.value="",r())}),O("sear\
ch").addEventListener("submit",d=>d.preventDefault())}function Tf(){J("change",Ce(k.changes.map(t=>t.id))),Rn.push(Sr),Bt.push({on:()=>f.change!==null,name:t=>f.change===null||
Sr.name(f.change,t),statement:t=>f.change===null||Sr.statement(f.change,t)})}var Sr={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||it.get(e).some(n=>Sr.statement(t,n)),statement:(t,e)=>t.has(b.get(e).change||"unchanged"),loosen:()=>null};function Lf(){Ci(),Ti(),Wi(),Fi(),oa(),Ga(),Tf(),Ba(),da(),Va(),Pi()}var Or=16/2.54*72,Mn=6,wt=10,Er=Math.floor(Fe*Or/Mn)-1;function ai(t){let e=new Set([...t.drawn].map(p=>T.get(p).class)),
o=k.families.flatMap(p=>p.classes.map(d=>d.id)).filter(p=>e.has(p)).map(p=>{let d=Gt.get(p)??On;return{text:S(d.label),draw:(g,y,w,x)=>Af(
g,d,!1,y,w,x)}});[...t.drawn].some(p=>T.get(p).envisaged)&&o.push({text:h("envisaged"),draw:(p,d,g,y)=>Af(p,On,!0,d,g,y)});
let r=t.statements.filter(p=>N.lines.has(p)).map(p=>b.get(p)),s=k.modalities.filter(({id:p})=>r.some(d=>!d.holder&&d.modality===
p)).map(({label:p,line:d})=>({text:S(p),wide:!0,draw:(g,y,w,x)=>ii(g,k.lines[d],!1,y,w,x)}));r.some(p=>p.holder)&&s.push(
{text:h("someonesView"),wide:!0,draw:(p,d,g,y)=>ii(p,k.lines.thin,!1,d,g,y)}),r.some(p=>p.denied)&&s.push({text:h("denie\
d"),wide:!0,draw:(p,d,g,y)=>ii(p,k.lines.solid,!0,d,g,y)});let i=new Set([...t.groups].flatMap(p=>[...v.groups.get(p).fills.
keys()])),a=k.families.map(({label:p,classes:[{id:d}]})=>({label:p,fill:(Gt.get(d)??On).fill})).filter(({fill:p})=>i.has(
p)).map(({label:p,fill:d})=>({text:S(p),draw:(g,y,w,x)=>Xp(g,d,y,w,x)})),l=new Set([...[...t.drawn].map(p=>T.get(p).change),
...r.map(p=>p.change)]),c=k.changes.filter(({id:p})=>p in fs&&l.has(p)).map(({id:p,label:d})=>({text:S(d),draw:(g,y,w,x)=>ir(
g,p,y+x*.5,w,x*.42)}));return[{title:h("changes"),items:c},{title:h("kinds"),items:o},{title:h("groupRims"),items:a},{title:h(
"said"),items:s}].filter(({items:p})=>p.length)}function Af(t,e,n,o,r,s){let i=s*.44;Rs(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?z.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Xp(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function ii(t,e,n,o,r,s){t.strokeStyle=
z.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
z.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function If(t,e,n){
let o=[""],r=s=>St(s)*e;for(let s of t.split(/\s+/).filter(Boolean)){let i=o.length-1;if(r(`${o[i]} ${s}`)<=n){o[i]=`${o[i]}\
 ${s}`.trim();continue}for(;r(s)>n;){let a=[...s];for(;a.length>1&&r(a.join(""))>n;)a.pop();o.push(a.join("")),s=s.slice(
a.join("").length)}o.push(s)}return o.filter(Boolean)}function Nf(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,m="")=>(t.textBaseline=
"middle",t.fillStyle=z.text,le(t,l,c,i,r,m),c+St(l,m)*r);for(let{title:l,items:c}of ai(e)){let m=a(`${l}:`,wt,"600")+r;for(let{
text:p,wide:d,draw:g}of c){let y=r*(d?3:1.5);m+y+St(p)*r>n-wt&&m>wt&&(m=wt,i+=s),t.save(),g(t,m,i,r),t.restore();let w=If(
p,r,n-2*wt-y);w.forEach((x,C)=>{C&&(i+=s),a(x,m+y)}),m+=y+Ot(w)*r+r*1.2}i+=s}i+=r*.2;for(let l of If(no(e),r,n-2*wt))a(l,
wt),i+=s;return i-s/2+wt/2}function li(t){let e={printing:H.printing,at:_.at};H.printing=!0,_.at=null,Ke();try{return t()}finally{H.printing=e.printing,
_.at=e.at,Ke()}}function Qp(){let t=new de({left:0,top:0,right:I.clientWidth,bottom:I.clientHeight});return Ea(t),t}function ci({
captioned:t=!0}={}){return li(()=>Zp(t))}function Zp(t){let e=Qp(),n=eo(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
wt),i=Math.max(o.top,r.top-wt),a=Math.min(o.right,r.right+wt)-s,l=Math.min(o.bottom,r.bottom+wt)-i,c=Math.ceil(Math.max(
a,t?Er:0)),m=new de({left:0,right:c,top:0,bottom:1/0}),p=Math.ceil(t?Nf(m,n,c,l+wt,Math.max(12,c*(Mn+.5)/Or)):l),d=br(n),
g=[...N.names.values(),...N.groups.values()].filter(x=>x.lines),y=g.reduce((x,{type:C})=>Math.min(x,C),1/0)*U();return{root:gt(
"svg",{viewBox:`0 0 ${c} ${p}`,width:c,height:p,role:"img",lang:W,"font-family":Rt.family.replaceAll('"',"'"),"text-rend\
ering":"geometricPrecision","aria-labelledby":"title description"},gt("title",{id:"title"},to(S(k.title))),gt("desc",{id:"\
description"},to(d)),gt("clipPath",{id:"frame"},gt("rect",{x:s,y:i,width:a,height:l})),gt("rect",{width:c,height:p,fill:z.
ground}),gt("g",{transform:`translate(${ht((c-a)/2-s)} ${ht(-i)})`},gt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?
[gt("path",{d:`M${wt} ${ht(l+wt/2)}H${c-wt}`,stroke:"#bbb"}),m.drawing]:[]),width:c,height:p,top:i,seen:n,text:d,written:g.
filter(x=>"id"in x).length,letters:y/c*Or}}function vn(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Tr=Fe/Mn*(72/25.4),fi={upright:{width:184*Tr,height:190*Tr},lying:{width:271*Tr,height:136*Tr}},td={upright:184,lying:271},
ed=8,nd=8,jf=[.6,.9,1.2],Rf=[1,1.4,2,2.8];function Lr({width:t,height:e},n,o=gl){let r={scale:U(),position:Me(),animation:!1},
s={whole:q.whole,room:zn,names:v.names};H.printing=!0;let i=new Set([...v.names].filter(d=>!E.bare.has(d)));(i.size||v.groups.
size)&&(v.names=i);let a={width:t-pe.left-pe.right,height:e-pe.top-pe.bottom};pt.size||Hn(a);let l=Se(o),c=pt.size?0:l;c||
(M.width+=M.text/4);let m=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),p=(d,g)=>{Object.assign(I.style,
d),ee(),Dt(),mt(),g(),mt()};p({width:`${Math.floor(t)}px`,height:`${Math.floor(m)}px`},Xe);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{H.printing=!1,v.names=s.names,Hn(s.room),Se(),p({width:"",height:""},()=>ve(r)),q.whole=s.
whole}}function $f(){let t;for(let e of v.names.size>Ge?Rf.slice(-1):Rf)for(let n of v.groups.size?jf.slice(-1):jf){let o=e*
Er;if(t=Lr({width:o,height:n*o},()=>ci(),1),Pf(t))return t}return t}function Pf({written:t,seen:e}){return t===e.drawn.size}
function Df(t){return Pf(t)&&t.letters>=Mn}function Cf(t){let e=fi[t];return Lr(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=ci({captioned:!1}),m=Array.from({length:n+1},(d,g)=>Math.min(i,Math.max(0,pe.top+g*o-a)));
[m[0],m[n]]=[0,i];let p=m.slice(1).map((d,g)=>{let y=d-m[g];r.setAttribute("viewBox",`0 ${ht(m[g])} ${s} ${ht(y)}`),r.setAttribute(
"height",ht(y));let w=n>1?`${l} ${h("sheetOf",{n:g+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
vn(r))}`,C=`width: ${ht(Math.min(100,100*s/e.width))}%`;return u("img",{alt:w,src:x,style:C})});return{part:u("div",{class:t,
"data-sheets":n},p),seen:c}})}function od(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new de({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),u("li",{},gt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return u("div",{id:"paper-legend"},ai(t).map(({title:n,items:o})=>u("ul",{},u("li",{class:"title"},n),o.map(e))),u("\
p",{},no(t)))}function rd(t){let e=new Map;for(let{cells:o}of P(".wide > table tr:not([hidden])",HTMLTableRowElement,K))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${W}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Ot((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(ed,(t/25.4*72-nd*e.size)/n)}function Bf(){let t=!1;addEventListener("beforeprint",()=>{if(H.parts)return;
t=K.open;let[e,n]=[Cf("upright"),Cf("lying")];H.parts=[u("div",{id:"paper"},e.part,n.part),li(()=>od(e.seen))],I.after(H.
parts[0]),O("legend").prepend(H.parts[1]),K.open=!0,ds(Za);for(let[o,r]of Object.entries(td))K.style.setProperty(`--${o}`,
`${ht(rd(r))}pt`)}),addEventListener("afterprint",()=>{if(H.parts){K.open=t;for(let e of H.parts)e.remove();H.parts=null,
ds(Ct)}})}function sd(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Wf(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,sd(n.subarray(4,e.length+8))),n}function id(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,m])=>Wf("iTXt",a(`${c}\0\0\0${W}\0\0${m.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Wf("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}async function zf({root:t,width:e,height:n,text:o}){
let r=URL.createObjectURL(new Blob([vn(t)],{type:"image/svg+xml"}));try{let s=new Image;s.src=r,await s.decode();let i=u(
"canvas",{width:e*3,height:n*3});i.getContext("2d")?.drawImage(s,0,0,e*3,n*3);let a=await new Promise(l=>{i.toBlob(l,"im\
age/png")});if(!a)throw new Error("the picture is too large for this browser");return id(new Uint8Array(await a.arrayBuffer()),
e*3,.16,{Title:S(k.title),Description:o})}finally{URL.revokeObjectURL(r)}}function ui(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>u("span",{class:n,lang:n},o))}function ad(t){let e=o=>[
...o.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(S(k.title)),f.focus===null?"":e(D(f.focus)),f.date??jn()].filter(Boolean).join("_")}.${t}`}function _f(t,e){let n=URL.
createObjectURL(t),o=ad(e);return u("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function Gf(t,e){
tn(h("saved",{name:_f(t,e)}))}function qf(t,e=null){let n=()=>xr(t,u("p",{lang:W},t),h("copiedText"));gr(h("alternative"),
t,[e?u("p",{},h("saved",{name:e})):null,u("p",{class:"hint"},h("alternativeHint"))],[u("button",{type:"button",class:"co\
py",onclick:n},h("copyText"))])}async function ld(t){try{qf(t.text,_f(await zf(t),"png"))}catch{xn(h("savePng"),[u("p",{},
h("tooLarge"))])}}function cd(t){kt.close(),A({...at,focus:t,steps:1,layout:"columns"})}var fd=60;function Uf(t,e,n,o){let r=[
...new Set([f.focus??[],...ke(T.size)].flat())].filter(s=>n.has(s)&&!(s===f.focus&&f.steps===1)&&No(s).size<=fd).slice(0,
4);xn(t,[u("p",{},e),u("ul",{},r.map(s=>u("li",{},u("button",{type:"button",class:"name",onclick:()=>cd(s)},D(s)))))],[o])}
function Ff(t){let e=$f();if(Df(e))return t(e);let n=new Intl.NumberFormat(W,{maximumFractionDigits:1}).format(e.letters);
return Uf(h("tooSmall"),h("tooSmallHint",{points:n}),e.seen.names,u("button",{type:"button",onclick:()=>t(e)},h("saveAny\
way")))}function ud({root:t}){kt.open&&kt.close(),Gf(new Blob([vn(t)],{type:"image/svg+xml"}),"svg")}function md(){let[t,
e]=Lr(fi.upright,()=>[[...Yt().names.values()].filter(({lines:o})=>o).length,v.names.size]);if(t>=e/2){print();return}let n=()=>{
kt.close(),print()};Uf(h("tooMany"),h("tooManyHint",{n:t,all:e}),v.names,u("button",{type:"button",onclick:n},h("printAn\
yway")))}var Hf={savePng:()=>Ff(ld),saveSvg:()=>Ff(ud),alternative:()=>qf(br(eo())),copyTable:$c,saveCsv:()=>Gf(Pc(),"cs\
v"),print:md};function Vf(){let t=u("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},ui("tak\
e")),e=u("ul",{id:"take-list",hidden:""},Object.entries(Hf).map(([r,s])=>u("li",{},u("button",{type:"button","data-take":r,
onclick:()=>{o(!1),t.focus(),s()}},ui(r))))),n=u("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",
String(r))};t.addEventListener("click",()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.
stopPropagation(),o(!1),t.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;r.preventDefault(),o(!0);let i=[
t,...P("button",HTMLButtonElement,e)];i[(i.findIndex(a=>a===document.activeElement)+s+i.length)%i.length].focus()}),n.addEventListener(
"focusout",r=>{r.relatedTarget&&!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||
o(!1)}),I.after(n),Y("#list .wide").before(u("div",{class:"taking"},["copyTable","saveCsv"].map(r=>u("button",{type:"but\
ton",onclick:Hf[r]},ui(r)))))}K.open=!1;xa();$l();Lf();Ri(t=>Ue(()=>ni(t)));Io();al(vf);of();addEventListener("hashchange",cl);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",uf);ka(ff);Ke();ca();$a();sl();tl();Fa();Ef();Bf();Vf();Ac();Of();Ra();wa();
Zi();Xi();Ki();ea();pa();nf();kf();rf();ni(null);Vr();gs();window.graphbuilder={get network(){return Ia()},names:()=>[...Yt().
names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>Yt().lines.has(t)?$t(N.lines.get(t),e):null,at:he,groups:()=>[...Yt().
groups.values()].map(t=>({...t,count:v.groups.get(t.key).count})),bundles:()=>Yt()&&[...dr()].map(t=>({ends:[t.one,t.other].
map(e=>It(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>$t(hr(t),n/40))})),moved:()=>[...pt.keys()],words:()=>N.
words.map(t=>({...t})),shown:()=>E,walked:()=>_.at,outcomes:t=>Object.fromEntries(De.map(e=>[e,sn(t,Pe(e),k.outcomes)])),
found:co};})();
