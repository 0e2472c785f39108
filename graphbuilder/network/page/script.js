"use strict";(()=>{function uo(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=uo("content"),M=k.size,tu={nl:[],en:[]},
eu={nl:"",en:""},[nu,ou]=k.languages;function ae(t){if(typeof t=="string")return{nl:t,en:t};let e={...eu};return[e[nu],e[ou]]=
t,e}var Lr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return ae(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:ae(this.held.short)}get alternative(){return this.held.alternative??tu}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:ae(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:ae(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},T=new Map(k.entities.map(([t,e])=>[t,new Lr(e)])),xt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),xt.set(t.dataset.statement,t);var hi=[
...T.keys(),...k.namesElsewhere],Ir=k.ways.map(t=>({modality:t.modality??"",said:ae(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:ae(t.source),language:t.language??""})),fo=k.times.
map(({when:t,days:e})=>({when:ae(t??""),days:e??null})),gi=k.places.map(({where:t,text:e})=>({where:ae(t??""),text:e??""})),
[ki,wi,ru,On,su,yi,bi,iu,xi]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),Ar=class{constructor(e,n){this.row=e,this.order=n}get subject(){return hi[this.row[wi]]}get relation(){return k.relationOrder[this.
row[ru]]}get object(){return typeof this.row[On]=="number"?hi[this.row[On]]:null}get value(){return typeof this.row[On]==
"number"?null:ae(this.row[On])}get way(){return Ir[this.row[su]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return fo[this.row[yi]].when}get days(){return fo[this.
row[yi]].days}get where(){return gi[this.row[bi]].where}get text(){return gi[this.row[bi]].text}get quote(){return xt.get(
this.row[ki])?.querySelector("q")?.textContent??this.row[iu]??""}get change(){return this.row[xi]?.change}get differences(){
return this.row[xi]?.differences}get isWhole(){return this.row[wi]<T.size&&(this.object===null||this.row[On]<T.size)}get isLink(){
return this.object!==null&&this.isWhole}},b=new Map(k.statements.map((t,e)=>[t[ki],new Ar(t,e)]));var Gt=new Map(Object.entries(k.classes)),qt=new Map(Object.entries(k.relations)),Mi=new Map(k.modalities.map(t=>[t.id,t])),
at=new Map;for(let t of T.keys())at.set(t,[]);for(let[t,{subject:e,object:n}]of b)at.get(e)?.push(t),n!==e&&at.get(n)?.push(
t);var W=document.documentElement.dataset.language;function vi(t){W=t}function v(t){return t&&(t[W]||t.nl||t.en)||""}function h(t,e={}){
return k.words[t][W].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var En={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function ft(t){return Gt.get(T.get(t).class)||En}function P(t){return T.
has(t)&&v(T.get(t).label)||t}function tt(t){let e={nl:t.relation,en:t.relation};return qt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Pt(t,e=!1){let n=tt(t),o=v(e&&!n.symmetric?n.inverse:n.label);return t.denied?
h("deniedRelation",{relation:o}):o}function Mt(t){let e=[v(t.where)];return k.sources.length>1&&e.unshift(v(t.source)),e.
filter(Boolean).join(", ")}function ye(t){let e=t.object===null?v(t.value):P(t.object);return`${P(t.subject)} ${Pt(t)} ${e}`}
function Re(t,e,n){return h(t===1?e:n,{n:t})}function mt(t){return v(T.get(t).short)||t}var j={key:"",names:new Map,groups:new Map,lines:new Map,words:[],rest:!1},Ce=0;function Si(t){j=t}function Bt(){Ce+=1}var Oi=t=>[...document.querySelectorAll(t)],Tn=Oi("#lanes .lane[data-track]"),Ln=Tn.map(t=>t.dataset.track??""),Qt=Ln.length>
0,le=Oi("#lanes .said");function Ei(t){return le.some(e=>e.dataset.name===t)}function ce(t){return(t.dataset.statements??
"").split(" ").filter(Boolean)}function O(t,e){return Y(`#${t}`,e)}function Y(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function B(t,e,n=document){return[...n.querySelectorAll(t)]}function u(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function mo(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var K=document.getElementById("list");function nt(){return matchMedia("(max-width: 899px)").matches}function Lt(t){for(let e of B(
"[data-sheet]")){if(!nt()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),O(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var jt=new Map,au=new Set(["yes","on","closed","place","nl","en",k.opens]),An=[],be=[],Dt=[],In=[],lt={focus:null,lines:[],
between:null,steps:null,path:null,through:!1},f={},lu=W,Ti=()=>{},$e;function J(t,{read:e,write:n,as:o=t,knows:r}){let s=i=>JSON.
stringify(n(e([i])))!==JSON.stringify(n(e([])));jt.set(t,{read:e,write:n,as:o,knows:r??(i=>au.has(i)||s(i))}),Object.assign(
f,{[o]:e([])})}function ho(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function Nr(t){let e=t.filter(
n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Pe(t){let e=[
...t];return{read:n=>{let o=new Set(ho(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes("")||r.
length===e.length?null:new Set(r)},write:n=>n===null?[]:Nr([...n]),knows:n=>n===""||e.includes(n)}}function xe(t){return{
read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function Li(){J("focus",xe(t=>T.has(t))),J("statem\
ent",{as:"lines",read:t=>[...new Set(t)].filter(e=>b.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:lu,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),be.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function Ai(t,e={}){for(let n of be)t={...t,...n(t,e)};return t}function Ii(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=jt.get(t);return n?ho([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function Ni(){let t=new URLSearchParams(location.hash.slice(1)),e=[...jt].map(([n,{read:o,as:r}])=>[r,o(t.getAll(n))]);
return Ai(Object.fromEntries(e))}function po(t){let e=new URLSearchParams;for(let[n,{read:o,write:r,as:s}]of jt){let i=r(
t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(n,a)}return e.toString().replaceAll("%2C",
",")}function ji(t){let e=An.reduce((n,o)=>o(n),t);return Ai({...f,...e},e)}function jr(t){let e=f;f=t,po(e)!==po(f)&&Ti(
e)}function A(t){$e!==void 0&&rn();let e=ji(t),n=po(e);n!==location.hash.slice(1)&&(location.hash=n),jr(e)}function go(t){
clearTimeout($e),$e=setTimeout(rn,200),jr(ji(t))}function rn(){clearTimeout($e),$e=void 0;let t=po(f);t!==location.hash.
slice(1)&&location.replace(`#${t}`)}function Ri(){clearTimeout($e),$e=void 0,jr(Ni())}function Ci(t){f=Ni(),Ti=e=>{t(e);
for(let n of In)n(e)}}var R={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},_={at:null,by:null},Nn={name:null,ids:[]},
q={whole:!0,asOpened:!1},H={printing:!1,parts:null};var cu=Qt?["lanes","names","statements"]:["names","statements"],Cr=["overview","who","when","unsure"],fu=["layout","open",
"between","steps","path"],uu=new Set(["view","question","track","statement","language","date","keys","list","sort"]);function $i(){
J("view",xe(t=>cu.includes(t))),J("question",{...xe(t=>Qt&&Cr.includes(t)),write:t=>t===null||t==="overview"?[]:[t]}),J(
"track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Ln.includes(e)),write:t=>t})}function Pi(t){if(!Qt)return"names";
if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:r}]of jt)if(!uu.has(e)&&JSON.stringify(
o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":"lanes"}function Z(t=f){return t.
view??Pi(t)}function Rr(t){return Array.isArray(t)?t.length>0:!!t}function Bi(){An.push(t=>{let e=Rr(t.question)||Rr(t.tracks),
n=t.view??(e?"lanes":fu.some(o=>Rr(t[o]))?"names":Z());return n==="lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),
be.push(t=>{let e=t.question==="overview"?null:t.question;return{question:e,view:t.view===Pi({...t,question:e})?null:t.view}})}
function sn(t){return{view:"lanes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function wo(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&yo(an(t))===t}function an(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function yo(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function jn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Wi="denied";function ko(t){return t.denied?Wi:t.modality}var Mo=k.families.flatMap(t=>t.classes.map(e=>e.id)),mu=Pe(
Mo);function zi(){J("class",{read:t=>mu.read(ho(t,e=>Mo.includes(e)).flatMap(Di)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return Nr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Di(t).length>0}),J("modality",Pe(vo)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",Pe(qt.keys())),J("source",Pe(k.sources.map(({id:t})=>t))),
J("theme",xe(t=>Br().includes(t)));for(let t of Rn)Dt.push({...t,on:()=>f[t.part]!==xo(t.part),name:e=>f[t.part]===xo(t.
part)||t.name(f[t.part],e),statement:e=>f[t.part]===xo(t.part)||t.statement(f[t.part],e)});be.push((t,e)=>{let{names:n,lines:o}=Dr(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return Wr(t,n,o);if(!Rn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!Cn(t,[],[s]).length);return o.length&&r.length?{}:Cn(t,n,o).length?lt:{}})}function Di(t){
if(!t||Mo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):Mo.filter(o=>Gt.get(o)?.ancestors.some(e))}var vo=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
Ir.some(({denied:t})=>t)&&vo.push(Wi);var bo=null;function Br(){if(bo)return bo;let t=[...b.values()].filter(o=>T.has(o.
object)&&tt(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[T.get(o).class,...Gt.get(T.get(o).class)?.
ancestors??[]].includes("Theme"));return bo=k.variants.includes("plain")?e:n,bo}var $r=new Map;function So(t,e=k.inferred){
let n=JSON.stringify([t,e.length>0]);if($r.has(n))return $r.get(n);let o=[...b.values()].filter(({object:m})=>m!==null),
r=new Map;for(let m of o)!tt(m).within&&!tt(m).leadsTo||(r.has(m.object)||r.set(m.object,[]),r.get(m.object).push(m.subject));
let s=[...o,...e].filter(m=>m.object===t&&(tt(m).toTheme||tt(m).within)),i=new Set(s.map(({subject:m})=>m));for(let m of i)
for(let p of r.get(m)??[])i.add(p);let l=o.filter(({subject:m,object:p})=>i.has(m)!==i.has(p)).map(({subject:m,object:p})=>i.
has(m)?p:m).filter(m=>T.has(m)&&ft(m).column===1),c=new Set([t,...i,...l]);return $r.set(n,c),c}var Be=()=>!0,Pr=(t,e)=>new Set(
[...t,...e]),Rn=[{part:"class",name:(t,e)=>t.has(T.get(e).class)||!Gt.has(T.get(e).class),statement:Be,loosen:(t,e)=>Pr(
t,e.map(n=>T.get(n).class).filter(n=>Gt.has(n)))},{part:"source",name:(t,e)=>at.get(e).some(n=>t.has(b.get(n).origin)),statement:(t,e)=>t.
has(b.get(e).origin),loosen:()=>null},{part:"theme",name:(t,e)=>So(t).has(e),statement:Be,loosen:()=>null},{part:"modali\
ty",fades:!0,name:Be,statement:(t,e)=>t.has(ko(b.get(e))),loosen:(t,e,n)=>Pr(t,n.map(o=>ko(b.get(o))))},{part:"relation",
fades:!0,name:Be,statement:(t,e)=>t.has(b.get(e).relation)||!qt.has(b.get(e).relation),loosen:(t,e,n)=>Pr(t,n.map(o=>b.get(
o).relation))},{part:"structural",fades:!0,name:Be,statement:(t,e)=>!tt(b.get(e)).structural,loosen:()=>!0}],xo=t=>t==="\
structural"?!0:null;function Cn(t,e,n){return Rn.filter(({part:o,name:r,statement:s})=>t[o]!==xo(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function Dr(t){let e=t.lines.flatMap(n=>[b.get(n).subject,b.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function Wr(t,e,n){let o={};for(let r of Cn(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=jt.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function Fi(){let t=Dt.filter(
p=>p.on()),e=t.filter(p=>p.dated),n=t.filter(p=>!p.dated),o=n.filter(p=>!p.fades),[r,s]=[new Set,new Set];for(let p of T.
keys())n.every(d=>d.name(p))&&(r.add(p),e.every(d=>d.name(p))&&s.add(p));let i=(p,{subject:d,object:g})=>p.has(d)&&(g===
null||p.has(g)),[a,l,c,m]=[new Set,new Set,new Set,new Set];for(let[p,d]of b){if(!d.isWhole)continue;if(!t.length){a.add(
p);continue}if(!i(r,d)||!o.every(w=>w.statement(p)))continue;let{subject:g,object:y}=d;if(c.add(g).add(y),!!n.every(w=>w.
statement(p))){if(!i(s,d)||!e.every(w=>w.statement(p))){l.add(p);continue}a.add(p),m.add(g).add(y)}}return{entities:s,statements:a,
aside:l,bare:new Set([...c].filter(p=>s.has(p)&&!m.has(p))),inferred:new Set(k.inferred.filter(p=>s.has(p.subject)&&s.has(
p.object)&&p.premises.every(d=>a.has(d))&&(f.structural||!tt(p).structural)))}}var pu={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function ln(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||pu[l](o[a],o[c]??c))?.at(-1)}var We=[...b].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function De(t){return b.get(t).days}var du=new Set(["NOT_YET","OVE\
R"]);function Hi(){J("date",xe(t=>We.length>0&&wo(t))),Dt.push({dated:!0,on:()=>f.date!==null,name:Be,statement:t=>f.date===
null||!gu(f.date).has(t)})}function hu(t){return f.date!==null&&b.get(t).days?.time?ln(f.date,De(t),k.outcomes):null}var _i={
HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"over",HAPPENED:"\
happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Ut(t,e=hu(t)){return e===null?"":h(e===
"STILL_TO_COME"&&De(t).time==="deadlineTime"?"deadlineAhead":_i[e])}var Oo=new Map;function gu(t){if(Oo.has(t))return Oo.
get(t);let e=new Set(We.filter(n=>{let o=ln(t,De(n),k.outcomes);return du.has(o)||o==="STILL_TO_COME"&&De(n).time==="eve\
nt"}));return Oo.clear(),Oo.set(t,e),e}function ze(t){let[e,n,o]=t.split("-");return h("day",{year:e,day:Number(o),month:h(
"months").split(" ")[Number(n)-1]})}function zr(t){let e=new Map,n=Object.keys(_i),o=We.map(r=>({id:r,outcome:ln(t,De(r),
k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Ut(r,s);e.set(i,
[...e.get(i)??[],r])}return[...e]}function Gi(t){if(f.date===null)return null;let e=zr(f.date).find(([,n])=>n.length===t.
length&&n.every(o=>t.includes(o)));return e?h("outcomeOn",{outcome:e[0],date:ze(f.date),n:t.length}):null}function Vt(){
return f.date===null?"":h("asOf",{date:ze(f.date)})}var Fr=3,wu=120,Eo=6,Zt=u("div",{id:"card",role:"tooltip",hidden:""}),To=null,cn;function yu(t){let e=b.get(t);return u(
"div",{},u("b",{class:e.denied?"denied":null},[v(e.said),Ut(t)].filter(Boolean).join(" \xB7 "))," ",e.quote?u("q",{lang:e.
language},e.quote):ye(e)," ",u("small",{},Mt(e)))}function Ki(t){for(let n of document.querySelectorAll("#lanes .lit, #l\
anes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)
for(let n of le)n!==t&&n.dataset.name===e&&n.classList.add("same")}function qi(t){clearTimeout(cn),ke();let e=ce(t).filter(
s=>b.has(s));if(!e.length)return;To=t,Ki(t),Zt.replaceChildren(...e.slice(0,Fr).map(yu),...e.length>Fr?[u("small",{},h("\
moreSaid",{n:e.length-Fr}))]:[]),Zt.hidden=!1,t.setAttribute("aria-describedby","card");let[n,o]=[t.getClientRects()[0],
Zt.getBoundingClientRect()],r=n.bottom+Eo+o.height<=innerHeight||n.top<o.height+Eo;Zt.style.left=`${Math.max(8,Math.min(
n.left,document.documentElement.clientWidth-o.width-8))}px`,Zt.style.top=`${r?n.bottom+Eo:n.top-Eo-o.height}px`}function ke(){
clearTimeout(cn),To?.removeAttribute("aria-describedby"),To=null,Ki(null),Zt.hidden=!0}function Ui(t){clearTimeout(cn),cn=
setTimeout(t,wu)}function Vi(t){return t.target.closest?.("#lanes .said")}function Yi(){Tn.length&&(document.body.append(
Zt),document.addEventListener("pointerover",t=>{if(t.pointerType==="touch")return;let e=Vi(t);e&&e!==To?Ui(()=>qi(e)):e||
Zt.contains(t.target)||Zt.hidden?clearTimeout(cn):Ui(ke)}),document.addEventListener("focusin",t=>{let e=Vi(t);e?.matches(
":focus-visible")?qi(e):ke()}),addEventListener("scroll",ke,{passive:!0}),addEventListener("resize",ke),addEventListener(
"keydown",t=>{t.key!=="Escape"||Zt.hidden||(t.stopPropagation(),ke())},!0))}var Fe=null,Ji=0;function bu(t){let{name:e}=t.dataset,n=ce(t).filter(o=>b.has(o));if(ke(),Fe=t,Ji=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){A({focus:null,lines:n});return}Object.assign(Nn,{name:e,ids:n}),A({focus:e,lines:[]})}function xu(t){
if(f.focus!==null)return t.dataset.name===f.focus;let e=ce(t);return f.lines.length>0&&e.some(n=>f.lines.includes(n))}function ku(t){
let e=t.closest("details");e&&(e.open=!0),t.getClientRects().length||t.closest(".lane")?.classList.add("whole")}function Mu(t){
let{top:e,bottom:n}=t.getBoundingClientRect(),o=nt()?O("details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;
e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"instant"})}function Xi(t){if(Z()!=="lanes"){Fe=null;return}let e=le.filter(
r=>{let s=xu(r);return r.classList.toggle("chosen",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-cu\
rrent"),s});if(!t)return;Fe?.getClientRects().length&&scrollBy({top:Fe.getBoundingClientRect().top-Ji,behavior:"instant"});
let n=f.question===null?"overview":`answer-${f.question}`,o=Fe??e.find(r=>r.closest(`#${n}`));Fe=null,o&&(ku(o),Mu(o))}function Qi(){
for(let t of le)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),R.clicked=e.detail>
0,bu(t),R.clicked=!1,Fe=null)});for(let t of B("#lanes #key [data-modality]"))t.addEventListener("click",()=>A({view:"st\
atements",modality:new Set([t.dataset.modality??""])}))}var Hr="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",vu=".said, [data-whole], #key button",$n=new Map,
_r=new Map;function Gr(t){return t.getClientRects().length>0}function qr(t,e){_r.get(t)?.setAttribute("tabindex","-1"),_r.
set(t,e),e.tabIndex=0}function Zi(){for(let[t,e]of $n){let n=_r.get(t);if(n&&Gr(n))continue;let o=e.find(Gr);o&&qr(t,o)}}
function ta(){for(let t of B(vu,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(Hr);e&&(t.tabIndex=
-1,$n.set(e,[...$n.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.target,n=e.closest(
Hr),o=(n&&$n.get(n))?.filter(Gr)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let r=o.indexOf(e),s={
ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:o.length-1}[t.key];if(s===void 0)return;t.preventDefault();
let i=o[Math.min(Math.max(s,0),o.length-1)];qr(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener("focu\
sin",t=>{let e=t.target,n=e.closest(Hr);n&&$n.get(n)?.includes(e)&&qr(n,e)})}var Su=[3,2,1],Ou=12,Eu=2;function Lo(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function Ur(){if(!Qt||Z()!=="lanes"||f.question!==null)return;(Ln.length>
Ou||!Su.some(e=>Lo(e)<=innerHeight)&&!nt()&&Lo(1)>Eu*innerHeight)&&Lo(0),Zi()}function ea(){for(let t of Tn)t.classList.
toggle("whole",f.tracks.includes(t.dataset.track??""));for(let t of B("#lanes [data-whole]"))t.setAttribute("aria-expand\
ed",String(f.tracks.includes(t.dataset.whole??"")))}function na(){if(Qt){for(let t of B("#lanes [data-whole]")){let e=t.
dataset.whole??"";t.addEventListener("click",()=>{A({tracks:f.tracks.includes(e)?f.tracks.filter(n=>n!==e):[...f.tracks,
e]})})}addEventListener("resize",Ur)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function Ao(){E=Fi()}function He(){
return h("shown",{names:E.entities.size-E.bare.size,allNames:T.size,...fe(E.statements)})}var oa="made";function fe(t){let[
e,n]=[0,0];for(let o of t)e+=1,b.get(o).modality===oa&&(n+=1);return{statements:e-n,allStatements:b.size-Tu,made:n}}var Tu=k.
modalities.find(({id:t})=>t===oa)?.count??0;function Io(t){let e=new Map;for(let n of at.get(t)){let{subject:o,object:r}=b.
get(n),s=o===t?r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function Vr(){
if(E.statements.size===b.size)return e=>T.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=b.
get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Me(t,e=Vr()){return[...E.entities].
sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var Kr=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),X=new Map(Object.entries(k.groups)),ut=new Map;for(let[
t,e]of X)for(let n of e.names)ut.set(n,t);function ra(){J("layout",{read:([t])=>Kr.has(t)||t==="overview"&&X.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(Yr).filter(e=>X.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${X.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Yr(t){let[e,n]=ut.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ut.get(e)?.split(".").slice(0,n).join(".")}function ot(){return f.
layout??k.opens}function No(){return Kr.get(ot())??Kr.get("map")}function ct(t){return`group ${t}`}function*Pn(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Jr(){let t=new Set(f.open.flatMap(n=>[...Pn(n)])),e=[f.focus,
f.path,...f.lines.flatMap(n=>[b.get(n).subject,b.get(n).object])];for(let n of e)if(ut.has(n))for(let o of Pn(ut.get(n)))
t.add(o);return t}function fn(t,e){let n=null;for(let o of Pn(t))e.has(o)||(n=o);return n}function Xr(){return ot()==="o\
verview"&&Jr().size>0}var Lu=70;function vt(t){let e=X.get(t).told.map(o=>v(T.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>Lu;)n-=1;return e.slice(0,n).join(", ")}var Au=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],ts=["class",
"modality","relation","source","change"],un=new Map(ts.map(t=>[t,B(`#legend input[data-${t}]`,HTMLInputElement)])),ia=B(
"#legend input[data-family]",HTMLInputElement);function aa(){O("shown").textContent=He(),Iu(),O("show-all",HTMLButtonElement).
disabled=!Qr()&&!Xr();let t=E.statements.size===b.size,{statements:e,allStatements:n,made:o}=fe(E.statements),r=t?[String(
n)]:[h("listed",{n:e,all:n})];o&&r.push(h("listedMade",{n:o})),E.aside.size&&r.push(h("listedAside",{n:E.aside.size})),O(
"listed").textContent=r.join("; ")}function Iu(){let t=O("empty"),e=E.entities.size===0,n=!e&&Qr()&&![...E.statements].some(
r=>b.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.size===
1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(u("span",{},h(o)),Qr()?u("button",{type:"button",onclick:()=>A(
Bn())},h("undoFilters")):"")}function Bn(){return Object.fromEntries(Au.filter(t=>jt.has(t)).map(t=>[t,jt.get(t).read([])]))}
function Qr(){let t=f;return Object.entries(Bn()).some(([e,n])=>t[e]!==n)}function la(){for(let n of ts)for(let o of un.
get(n))o.checked=f[n]?.has(o.dataset[n])??!0;for(let n of ia){let o=Zr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Zr(n).length}let t=document.getElementById("structural");t&&(t.checked=f.structural);let e=document.getElementById(
"theme");e&&(e.value=f.theme??"");for(let n of B("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=f[o],
s=un.get(o).length;r!==null&&(n.open=!0),Y("summary .count",HTMLElement,n).textContent=r===null?String(s):h("ticked",{n:r.
size,all:s})}}function Zr(t){return un.get("class").filter(e=>e.dataset.of===t.dataset.family)}function sa(t){let e=un.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===un.get(t).length?null:new Set(e)}function ca(){let t=document.
getElementById("theme");if(!t)return;let e=Br().map(n=>[P(n),n]).sort(([n],[o])=>n.localeCompare(o,W));t.replaceChildren(
u("option",{value:""},h("allThemes")),...e.map(([n,o])=>u("option",{value:o},n))),t.value=f.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function fa(){for(let n of ts)for(let o of un.get(n))o.addEventListener("change",()=>A({[n]:sa(n)}));
for(let n of ia)n.addEventListener("change",()=>{for(let o of Zr(n))o.checked=n.checked;A({class:sa("class")})});for(let n of B(
"#legend .only")){let{part:o="",only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>A({[o]:new Set(r.split(
" ")),...s?{structural:!0}:{}}))}let t=document.getElementById("structural");t?.addEventListener("change",()=>A({structural:t.
checked}));let e=document.getElementById("theme");e?.addEventListener("change",()=>A({theme:e.value||null})),O("show-all").
addEventListener("click",()=>{A({...Bn(),...Xr()?{...lt,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var Nu=3;function ju(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${h(o)}: ${s.length>Nu?h("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>v(k.modalities.find(o=>o.id===n)?.label)||h("denied");return[
...f.theme===null?[]:[`${h("aboutTheme")}: ${P(f.theme)}`],...t(f.modality,"said",e),...t(f.class,"kinds",n=>v(k.classes[n].
label)),...t(f.relation,"relationsTitle",n=>v(qt.get(n).label)),...t(f.source,"sourcesTitle",n=>v(k.sources.find(o=>o.id===
n)?.title)),...t(f.change,"changes",n=>h(n)),...f.structural?[]:[h("hiddenByStructural")]].join("; ")}function ma(t){return E.
statements.has(t)||E.aside.has(t)}var es="";function Ru(){let t=`${f.date} ${W}`;if(!(t===es||f.date===null&&!es)){es=f.
date===null?"":t;for(let e of B("#lanes .said > .outcome"))e.remove();if(f.date!==null)for(let e of le){if(e.dataset.name===
void 0&&e.closest(".trunk")?.querySelector("[data-name]"))continue;let n=new Set(ce(e).map(o=>b.has(o)?Ut(o):"").filter(
Boolean));n.size&&e.append(u("span",{class:"outcome"},` (${[...n].join("; ")})`))}}}function Cu(t,e=!0){let n=B("tr[data\
-statements]",HTMLTableRowElement,t),o=0;for(let r of n)r.hidden=e&&!ce(r).some(ma),r.hidden||(o+=1);return{left:o,all:n.
length}}function ns(t){let e=O("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[u("button",{type:"button",onclick:()=>A(
{view:"statements"})},h("asList"))," ",u("button",{type:"button",onclick:()=>A({view:"names"})},h("inNetwork"))," ",u("b\
utton",{type:"button",onclick:()=>A(Bn())},h("undoFilters"))]:[])}var ua=!1;function pa(){if(Z()!=="lanes")return;Ru();let t=Dt.
some(n=>!n.dated&&n.on());if(!t&&!ua)return;ua=t;for(let n of le)n.classList.toggle("marked",t&&ce(n).some(ma));let e=ju();
ns(t?h("markedInLanes",{n:E.statements.size+E.aside.size,all:b.size,filters:e}):"");for(let n of B("#lanes .answer")){let{
left:o,all:r}=Cu(n,t);t&&!n.hidden&&ns(h(o?"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function da(){document.
getElementById("lanes")?.prepend(u("p",{id:"filtered",role:"status",hidden:""}))}function Q(t){let e=O("status");e.textContent=e.textContent===t?`${t}\xA0`:t}function ha(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function te(t){return f.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var jo={"to-names":"names","to-statements":"statements"};function os(t){return document.getElementById(t==="overview"?t:
`answer-${t}`)}function ga(){return Cr.filter(t=>os(t))}function wa(t){let e=Z(),n=e==="lanes"?f.question??"overview":null;
if(document.documentElement.dataset.view=e,!Qt)return;for(let r of ga())os(r)?.toggleAttribute("hidden",n!==null&&r!==n);
for(let r of B("#questions [data-question]"))r.setAttribute("aria-pressed",String(r.dataset.question===n));for(let[r,s]of Object.
entries(jo))s===e?O(r).setAttribute("aria-current","page"):O(r).removeAttribute("aria-current");if(!t||Z(t)===e&&t.question===
f.question)return;scrollTo(0,0);let o=Object.keys(jo).find(r=>jo[r]===e);Q((o?O(o):Y(`#questions [data-question="${n}"]`)).
innerText)}function ya(){if(Qt){for(let t of B("#questions [data-question]"))t.hidden=!os(t.dataset.question??""),t.addEventListener(
"click",()=>A(sn(t.dataset.question??null)));for(let[t,e]of Object.entries(jo))O(t).addEventListener("click",n=>{n.ctrlKey||
n.metaKey||n.shiftKey||(n.preventDefault(),A({view:e}))});document.addEventListener("keydown",t=>{let e=ga()[Number(t.key)-
1];e!==void 0&&te(t)&&A(sn(e))}),O("skip-to-lanes").addEventListener("click",t=>{t.preventDefault(),A(sn(f.question)),B(
'#lanes [tabindex="0"]').find(e=>e.getClientRects().length)?.focus()})}}var mn=100,_e=11,rs,Dn,Ro=new Map,Rt={family:"",least:_e,between:0,words:0,version:0};function ss(){let[t,e]=[...rs.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Rt,{family:e.fontFamily,least:Math.
max(_e,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Rt.version+1}),Ro.clear()}
function Kt(){return H.printing?_e:Rt.least}function ba(t,e){t.font=`${e} ${mn}px ${Rt.family}`.trim(),t.letterSpacing=`${Rt.
between*mn}px`,t.wordSpacing=`${Rt.words*mn}px`}function St(t,e=""){let n=`${e} ${t}`;return Ro.has(n)||(ba(Dn,e),Ro.set(
n,Dn.measureText(t).width/mn)),Ro.get(n)}function Ot(t,e=""){return t.reduce((n,o)=>Math.max(n,St(o,e)),0)}function ee(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/mn,r/mn),ba(t,s),t.fillText(e,0,0),t.restore()}function Ge(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&St(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(St(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&St(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function qe(t){return t.some(e=>e.endsWith("\u2026"))}function xa({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(Dn,{font:t,letterSpacing:e,wordSpacing:n}),Dn.measureText(
o)}function ka(){rs=document.body.appendChild(u("div",{id:"probe","aria-hidden":"true"},u("span",{},"Ag"),u("span",{},"a\
g m"))),Dn=document.createElement("canvas").getContext("2d"),ss()}function Ma(t){new ResizeObserver(t).observe(rs.lastElementChild)}var Co=300,Ue=1e3,ue=6,C=new Map,zn=null,ht=new Map,S={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Wt(t){
return M.line*M.grown*ne(t).length+M.row}function $o(){let t=new Map;for(let[e,{x:n}]of C){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>C.get(n).y-C.get(o).y))}var Wn=new Map,$u=5e4,va=0;
function ne(t){let e=`${W} ${M.text} ${t}`;return Wn.has(e)||Wn.set(e,Ge(mt(t),M.text/M.name)),Wn.get(e)}function Fn(t){
M.text=t,(va!==Rt.version||Wn.size>$u)&&Wn.clear(),va=Rt.version}function Sa(t){S=t}function Po(){return[...S.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Hn(t){zn=t}var Pu=1e3,N=document.getElementById("canvas"),Et,Ve,is;function Oa(t){let e=2*is.radiusOf(t);return{id:t,...C.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>is.draw(n,t),nodeDimensions:{width:e,height:e}})}}function oe(){
let t=C.size>Pu?new Map:C,e=Ve.getIds().filter(o=>!t.has(o));e.length&&Ve.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=Ve.get(o);return i===null||i.x!==r||i.y!==s});n.length&&Ve.update(n.map(([o])=>Oa(o)))}function Ea(){return Ve.length>
0}function U(){return Et.getScale()}function ve(){return Et.getViewPosition()}function Se(t){Et.moveTo(t)}function Bo(t){
return Et.canvasToDOM(t)}function zt(t){return Et.DOMtoCanvas(t)}function Ft(t=0){let[e,n]=[N.clientWidth,N.clientHeight],
o=zt({x:-t*e,y:-t*n}),r=zt({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function pt(){Et.redraw()}
function Ta(t){let{canvas:e}=Et;e.getContext=()=>t;try{pt()}finally{delete e.getContext}}function La(){Et.setSize("100%",
"100%")}function _n(t){Et.setOptions({interaction:{dragView:t}})}function Aa(t){Et.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function At(t,e){Et.on(t,e)}function Ia(t){is=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of uo("names"))C.set(n,
{x:o,y:r});Ve=new vis.DataSet([...C.keys()].map(Oa)),Et=new vis.Network(N,{nodes:Ve,edges:[]},JSON.parse(uo("options"))),
Et.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Do(){return Et!==void 0}function Na(){return Et}function Wo(t){return t!==null&&t.getClientRects().length>0}function ja(t){return t.getAttribute("aria-label")??t.textContent}
function Bu(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(Wo)??zo?.part}var zo=null;function as(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(zo={part:t,name:_.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function Ra(){let t=zo;zo=null;let e=document.activeElement;!t||!Wo(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===N&&C.has(t.name)&&(_.at=t.name),t.part.focus({preventScroll:!0}))}function Ke(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=ja(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||Wo(e))return;((n?B(e.localName,HTMLElement,n).
find(i=>Wo(i)&&ja(i)===o):null)??Bu(n))?.focus({preventScroll:!0})}function Ca(){document.addEventListener("focusin",t=>{
let e=t.target;if(!nt()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&Lt(null)})}function $a(){Lt("details"),as()}var Du=200;function Wu([t,e]){let n=e.length>Du?t:u("button",{type:"button",class:"name",onclick:()=>A({focus:null,lines:e})},
t);return u("li",{},n," ",u("span",{class:"count"},String(e.length)))}function zu(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?h(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?h(e?"afterSource":"afterSources",{date:v(o.written)}):
""].filter(Boolean).join(" ")}function Fu(){let e=[...fo.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=jn();return{first:an(`${n}-01-01`),last:Math.max(an(`${o}-12-31`),an(r))}}var ls=!1;
function Pa(){let t=document.getElementById("on-date");if(!t)return;let e=O("day",HTMLInputElement),n=O("exact-day",HTMLInputElement),
{first:o,last:r}=Fu();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>yo(l).slice(0,4));O("years").
replaceChildren(u("span",{},s),u("span",{},i));let a=jn();t.addEventListener("change",()=>A({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=yo(Number(e.value)),(ls?go:A)({date:a}),ls=!0}),e.addEventListener("change",()=>{ls=!1,rn()}),
n.addEventListener("change",()=>{wo(n.value)&&(a=n.value,A({date:a}))})}function Ba(){let t=document.getElementById("on-\
date");if(!t)return;let e=f.date;t.checked=e!==null;let n=O("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Vt(),
O("day-choice").hidden=e===null,e===null)return;let o=O("day",HTMLInputElement),r=O("exact-day",HTMLInputElement);o.value=
String(an(e)),o.setAttribute("aria-valuetext",ze(e)),r.value!==e&&(r.value=e),O("day-in-words").textContent=ze(e),O("out\
comes").replaceChildren(...zr(e).map(Wu)),O("beyond").textContent=zu(e)}var Hu=["subject","relation","object","said","period","quote","place"];function Wa(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&Hu.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function _u(t,e){let n=b.get(t);return e==="s\
ubject"?P(n.subject):e==="relation"?tt(n).order:e==="object"?n.object===null?v(n.value):P(n.object):e==="said"?vo.indexOf(
ko(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Da(t,e){return b.get(t).
order-b.get(e).order}function pn(){let t=f.sort?.replace(/^-/,"")??"place",e=f.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(W,{numeric:!0}),o=new Map([...b.keys()].map(r=>[r,_u(r,t)]));return[...b.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||Da(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Da(r,s)})}var Ct=200;function Fo(t,e,n,o){t.hidden=e===n,Y("span",HTMLElement,t).textContent=h(o,{n:e,all:n}),Y("button",HTMLElement,
t).textContent=h("moreRows",{n:Math.min(Ct,n-e)})}function Ho(t,e){Y("button",HTMLElement,t).addEventListener("click",()=>{
Ke(e),Q(Y("span",HTMLElement,t).textContent)})}var cs={added:"+",removed:"\u2212",changed:"~"};function dn(t){return t.change?u("div",{class:`change ${t.change}`},u("b",
{},`${cs[t.change]} ${h(t.change)}`),t.differences?.length?u("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
u("dt",{},v(e)),u("dd",{},u("del",{},v(n)||h("noText"))," \u2192 ",u("ins",{},v(o)||h("noText")))])):null):null}function za(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${v(n)}: ${v(o)||h("noText")} \u2192 ${v(r)||h("noText")}`);
return[h(t.change||"unchanged"),...e].join("; ")}var _o=new Map([...xt.keys()].map(t=>[t,W]));function Gn(t){return T.has(t)?u("a",{href:`#focus=${encodeURIComponent(t)}`},
P(t)):t}function Gu(t){let e=b.get(t),n=xt.get(t)?.querySelector(".change")??dn(e),o=[u("td",{},n,Gn(e.subject)),u("td",
{},v(tt(e).label)),u("td",{},e.object===null?v(e.value):Gn(e.object))];return k.variants.includes("plain")?o:[...o,u("td",
{class:e.denied?"denied":null},v(e.said)),u("td",{},v(e.when)),u("td",{},e.quote?u("q",{lang:e.language},e.quote):null),
u("td",{},Mt(e))]}function Go(t){let e=xt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Ut(t);n&&e?.append(
u("span",{class:"outcome"},n))}function qo(t){xt.has(t)||xt.set(t,u("tr",{id:`row-${t}`,"data-statement":t}));let e=xt.get(
t);return _o.get(t)!==W&&(e.replaceChildren(...Gu(t)),_o.set(t,W)),e.classList.toggle("aside",E.aside.has(t)),e}var Fa=B("#inferred tbody tr"),Vo=k.inferred.length>Fa.length,Uo=Ct;function qu(t){let e=t.premises.map(n=>b.get(n)).flatMap(
n=>[u("br"),n.quote&&u("q",{lang:n.language},n.quote),` (${v(n.said)}; ${Mt(n)})`]);return u("tr",{},u("td",{},Gn(t.subject)),
u("td",{},v(tt(t).label)),u("td",{},Gn(t.object)),u("td",{},v(t.why),e))}function fs(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!E.inferred.size),!Vo){Fa.forEach((o,r)=>{o.hidden=!E.inferred.has(k.inferred[r])});return}
if(!K.open)return;let e=[...E.inferred].slice(0,Uo),n=Y("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(qu)),Fo(O("more-inferred"),e.length,E.inferred.size,"partInferred")}function Ko(t){Uo=t,fs()}function Ha(){Vo&&(O("u\
nlisted-inferred").hidden=!0,Y("#inferred tbody").replaceChildren(),Ho(O("more-inferred"),()=>{Uo+=Ct,fs(Uo-Ct)}),K.addEventListener(
"toggle",()=>fs()))}function qa(){J("between",{read:t=>{let e=t.map(_a).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Uu),knows:t=>_a(t)!==null}),be.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...Pn(
r)])),n=r=>fn(It(r)??ut.get(r),e)===It(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function _a(t){if(T.has(t))return t;let e=Yr(t);return e!==void 0&&X.has(e)?ct(e):null}function Uu(t){
let e=It(t);return e===null?t:`${X.get(e).told[0]}~${e.split(".").length}`}function It(t){return T.has(t)?null:t.slice(6)}
var Yo={shown:null,ends:null,ids:[]};function qn(){if(Yo.shown===E&&Yo.ends===f.between)return Yo.ids;let[t,e]=(f.between??
[]).map(o=>{let r=It(o);return s=>r===null?s===o:ut.get(s)===r||ut.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=b.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Yo={shown:E,ends:f.
between,ids:n},n}function Ga(t){let e=It(t);return e===null?P(t):h("groupAround",{names:vt(e)})}function us({one:t,other:e,
ids:n}){return h(n.length===1?"oneBetween":"between",{n:n.length,one:Ga(t),other:Ga(e)})}function Jo(){let[t,e]=f.between??
[];return us({one:t,other:e,ids:qn()})}var Va=["asserted","ongoing","intended","conditional","possible"],Vu=Va.length,Ku=400;function Ka(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Dt.push(Ja),An.push(Ju)}function Ya(){
return f.focus!==null&&(f.steps!==null||it()!==null)}var Ht={state:null,route:null,reach:null};function hn(){if(Ht.state===
f)return Ht;let t=Dt.filter(o=>o!==Ja),e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>at.get(o).filter(r=>{
let{subject:s,object:i}=b.get(r);return b.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Ht={state:f,
route:null,reach:null},f.focus===null||!e.has(f.focus))return Ht;if(f.path!==null){Ht.route=e.has(f.path)?Ua(f.focus,f.path,
n,f.through):null;let o=r=>at.get(r).filter(s=>b.get(s).isLink);Ht.otherwise=Ht.route===null&&!f.through&&Ua(f.focus,f.path,
o,!0)!==null,Ht.route&&(Ht.reach=Ht.route)}else f.steps!==null&&(Ht.reach={names:Yu(f.focus,f.steps,n),statements:null});
return Ht}function it(){return f.path===null||f.focus===null?null:hn().route}var Ja={on:()=>hn().reach!==null,name:t=>{let{
reach:e}=hn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=hn();return e===null||e.statements===null||e.statements.
has(t)}};function Xo(t,e){let{subject:n,object:o}=b.get(t);return n===e?o:n}function Yu(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Xo(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function Ua(t,e,n,o){let r=c=>n(c).filter(m=>o||!tt(b.get(m)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let m of s[s.length-1])for(let p of r(m))i.has(Xo(p,m))||c.add(Xo(p,m));if(!c.size)return null;
for(let m of c)i.add(m);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let m=new Set;
for(let p of s[c])for(let d of r(p)){let g=Xo(d,p);s[c-1].has(g)&&(m.add(g),a.add(d),l.has(g)||l.set(g,new Map),l.get(g).
set(p,[...l.get(g).get(p)??[],d]))}s[c-1]=m}for(let c of l.values())for(let m of c.values())m.sort((p,d)=>me(p)-me(d)||(p<
d?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function me(t){let{modality:e,denied:n,
holder:o}=b.get(t),r=Va.indexOf(e);return n||o||r<0?Vu:Math.min(r,3)}function Xa(){let{layers:t,onward:e}=it(),n=[],o=i=>{
if(!(n.length>=Ku)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,m)=>({from:i[m],to:c,keys:e.get(i[m]).get(c)})),l=a.reduce((c,m)=>me(m.keys[0])>
me(c.keys[0])?m:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+me(l[0]),0);return r.
sort((i,a)=>me(i.weakest.keys[0])-me(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function Qa(){
let{layers:t,onward:e}=it(),n=new Map([[f.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(f.path)??0}function Ju(t){return!("focus"in t)||"path"in t?t:R.picking&&
t.focus!==null?(R.picking=!1,t.focus===f.focus?{}:{path:t.focus,through:!1}):(R.picking=!1,{...t,path:null,through:!1})}var D=null;function pe(){return f.focus!==null||f.lines.length>0||f.between!==null}function Xu(){if(!pe())return null;let t=it();
if(t)return{entities:t.names,statements:t.statements};if(f.focus!==null&&!E.entities.has(f.focus))return null;if(f.between!==
null){let o=qn();return o.length?{entities:new Set(f.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(f.focus!==
null?at.get(f.focus):f.lines).filter(o=>E.statements.has(o));if(f.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
b.get(o).subject,b.get(o).object]).filter(o=>o!==null);return{entities:new Set(f.focus!==null?[f.focus,...n]:n),statements:new Set(
e)}}function Za(){D=Xu()}var wn=b.size>xt.size,tl=2e3,Qo=Ct;function ms(t){O("source-order").hidden=f.sort!==null||!t}function gn(){let t=pn().filter(
r=>E.statements.has(r)||!H.parts&&E.aside.has(r)),e=t.filter(r=>D?.statements.has(r)),n=t.filter(r=>!D?.statements.has(r)),
o=[...e,...n].slice(0,Qo);Y("#list tbody").replaceChildren(...o.map(r=>{let s=qo(r);return Go(r),s.hidden=!1,s.classList.
toggle("chosen",D!==null&&D.statements.has(r)),s})),ms(e.length===0),Fo(O("more"),o.length,t.length,"partListed")}function ps(t){
wn&&(Qo=t,gn()),Vo&&Ko(t)}function el(){wn&&(O("unlisted").hidden=!0,Y("#list tbody").replaceChildren(),Ho(O("more"),()=>{
Qo+=Ct,gn()}),In.push(()=>{Qo=Ct,K.open&&gn()}),K.addEventListener("toggle",()=>{K.open&&gn()}))}var ds="";function ol(){let t=`${f.date} ${W}`;if(!(ds===t||f.date===null&&!ds)){ds=f.date===null?"":t;for(let e of wn?[]:
We)Go(e)}}function rl(t){for(let[e,n]of wn?[]:xt){_o.get(e)!==W&&qo(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Ko(Ct)}var nl="place";function sl(){let t=f.sort?.replace(/^-/,"")??"place";for(let n of B("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",f.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}O("sort",HTMLSelectElement).value=t;for(let n of B("#sort option"))n.textContent=
h(n.dataset.word??"");ms(!0);let e=`${f.sort??"place"} ${["subject","object","relation"].includes(t)?W:""}`.trim();if(e!==
nl){if(nl=e,wn){K.open&&gn();return}Y("#list tbody").append(...pn().map(n=>xt.get(n)))}}function il(){for(let e of B("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(f.sort??"place")===e.dataset.sort;A({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Q(h(n?"sortedBack":"sorted",{column:h(Y(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=O("sort",HTMLSelectElement);t.addEventListener("change",()=>A({sort:t.value==="pl\
ace"?null:t.value}))}var al=()=>{};function de(){al()}function ll(t){al=t}function cl(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=W,document.documentElement.dataset.
language=W,document.title=v(k.title);for(let e of B("[data-label]"))e.setAttribute("aria-label",h(e.dataset.label??""));
for(let e of B("[data-title]"))e.title=h(e.dataset.title??"");for(let e of B("[data-placeholder]",HTMLInputElement))e.placeholder=
h(t?"search":e.dataset.placeholder??"");for(let e of B("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${W}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",h("onlyThis",{kind:o?.textContent??""}))}for(let e of B(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===W));O("canvas").setAttribute("aria-label",h("pi\
ctureAbout",{names:T.size}))}function hs(){let t=Ii(),e=O("not-understood");e.hidden=t.length===0,e.textContent=t.length?
h("notUnderstood",{parts:t.join(", ")}):""}function fl(){Ri(),hs()}function ul(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function Un(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function Qu({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function ws(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=Qu(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function Zo(t,e,n){return ws(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function ml(t,e,n){return ws(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function pl(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,m)=>{let p=null;for(let d of a){let g=Math.abs(c-d.y),y=d.cost+m+g+g*g*.003;if(p&&y>=p.cost)continue;
let w=ml(e[l],d.y,c)-Zo(e[l-1],d.y,c);y+=Math.max(0,9-w)*60,(!p||y<p.cost)&&(p={cost:y,y:c,gaps:d.gaps})}return p},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:m}=e[a],p=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),d=n.mid+(o.mid-n.mid)*p,g=m.findIndex(({high:y})=>y>=d);i=m.slice(Math.max(0,g-4),g+4+1).map(y=>{let w=Math.max(0,
y.lines.length+1-(y.high-y.low)/2.4),x=s(i,a,Un(d,y),w*5);return{...x,gaps:[...x.gaps,y]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>Un((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function tr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Zu(t,e){return tr(t,e,-1)||tr(t,e,1)||t.line.rank-e.
line.rank}function ys(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:m,many:p}=s[c];
s.pop(),s[c-1].sum+=m,s[c-1].many+=p}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(Un(a/l,i))).map((a,l)=>a+l*r)}function dl({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,m]=[i[l],i[l+1]],[p,d]=[s[n+
l],s[n+l+1]],g=l+2===i.length,y=c.high<m.low||m.high<c.low,w=(G,st,et)=>et?{x:G,low:st.bottom+1,high:1/0}:{x:G,low:-1/0,
high:st.top-1},x=(G,st)=>st.bottom-G.bottom,[$,L]=[[],[]];for(let G of y?[c.high<m.low]:[!0,!1]){let[st,et]=G?[c.low,m.high]:
[c.high,m.low],Nt=(bt,pi,Zf)=>ws(bt,st,et).filter(di=>y||(Zf?di.top>=pi.high:di.bottom<=pi.low)),Xt=a[a.length-1].x,co=Nt(
p,c,G);for(let bt of G?co:co.sort(x))bt.right<=Xt||bt.id===t.id&&!t.blocks||(Xt=bt.right,$.push(w(Xt,bt,!G)));Xt=g?e.near:
d.left;let ie=Nt(d,m,!G);for(let bt of G?ie.sort(x):ie)bt.left>=Xt||bt.id===e.id&&!e.blocks||(Xt=bt.left,L.push(w(Xt,bt,
G)))}for(let G of[$,L])a.push(...G.sort((st,et)=>st.x-et.x));if(g)break;let I=Math.min(e.near-9,Math.max(Zo(d,m.low-3,m.
low),Zo(d,m.high,m.high+3))),F=m,{low:V,high:rt}=F;a.push({x:d.left,low:V,high:rt,gap:F},{x:Math.max(d.left+1,I),low:V,high:rt,
gap:F})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function gs(t){return t.y}function bs(t){let[e,n]=[t[0],t[t.length-
1]];for(let o of t)o.y??=Un(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<t.length-
1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=Un((gs(s)*c+gs(a)*l)/(l+c),
i)}}function hl(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Zu);for(let r of[0,1]){let s=o.lines.map(({line:i})=>(e.
get(i)??[]).filter(a=>a.gap===o)[r]);ys(s.map(gs),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}function gl(t,e){
let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){let{from:s,to:i,
ports:a}=r,l=s.column??i.column??e.findLastIndex(g=>g.left<=Math.min(s.near,i.near)),[c,m]=a[0]<a[1]?a:[a[1],a[0]];r.edge=
Math.min(s.near,i.near,ml(e[l],c,m)),r.room=r.edge-2-Zo(e[l-1],c,m);let p=Math.round(Math.min(s.at,i.at)),d=n.get(p)??[];
n.set(p,d),r.lane=d.findIndex(g=>g.every(y=>y.bottom<c||y.top>m)),r.lane<0&&(r.lane=d.push([])-1),d[r.lane].push({top:c,
bottom:m}),r.lanes=d}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+.5)))}var wl=4,tm=[20,18,16,14,13,12,11,10,9,8,7],xs=34,em=72,nm=150,yl=26,om=[1,.7,.4],bl=.75,ks=1.6;function rm(t,e){let n=t.
reduce((s,i)=>s+Wt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Wt(s)/2)/n*e))].
push(s),r+=Wt(s);return o}function sm(t,e,n,o,r){Fn(e*M.name);let s=t.map(w=>M.name*Math.max(...w.map(x=>Ot(ne(x))))),i=t.
map(w=>rm(w,n)),a=i.flat().map(w=>({text:M.line*w.reduce((x,$)=>x+ne($).length,0),white:ue*r*w.length})),l={text:s.reduce(
(w,x)=>w+x,0),white:M.mark*t.length+r*(yl+xs*(t.length-1))},c=t.flat().filter(w=>qe(ne(w))).length,m=Kt()/M.name,p=Math.
min(o.width/(l.text+l.white),...a.map(({text:w,white:x})=>o.height/(w+x)),ks),d=a.map(({text:w,white:x})=>(o.height-m*w)/
x),g=.999*Math.min((o.width-m*l.text)/l.white,...d,m),y=Math.max(...a.map(({text:w,white:x})=>w+x));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:y,cut:c,readable:m,scale:p,least:g}}function im(t,e,n){let o=(d,g)=>d.reduce((y,w)=>g(
w)>g(y)*1.01?w:y),r=d=>om.flatMap(g=>tm.map(y=>sm(t,y,d,e,g))),s=Array.from({length:n},(d,g)=>r(g+1)).flat(),i=Math.min(
...s.map(({cut:d})=>d)),a=s.filter(({cut:d})=>d===i),l=({part:d,scale:g,readable:y})=>d===1&&g>=y,c=({scale:d,readable:g})=>d>=
g;for(let d of[l,c,er]){let g=a.filter(d),[y]=g,w=g.filter(({many:x,part:$})=>x===y.many&&$===y.part);if(y)return o(w,x=>d===
er?x.least:x.scale)}let m=a.filter(({many:d})=>d===1),p=m.filter(({across:d,readable:g})=>(d.text+xl()*d.white)*g<=e.width);
return p.length?o(p,({high:d})=>1/d):o(m.filter(({part:d})=>d===1),({scale:d})=>d)}function xl(){return H.printing||nt()?
1:bl}function er({scale:t,readable:e,least:n}){return t<e&&n>=bl*e}function kl(t,e){let n=$o();if(!n.length)return 0;let o={
...M},r=im(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:m}=r,p=t.width/(m.text+m.white+(em-xs)*(n.length-1)),d=H.
printing?r.scale:Math.min(r.scale,Math.max(1,p)),g=er(r)?r.least:xl()*r.readable,[y,w]=er(r)||!H.printing&&d<r.readable?
[g,r.readable/g]:[d,1];Fn(s*M.name),Object.assign(M,{row:ue*a,grown:w});let x=Math.max(...c.flat().map(V=>V.reduce((rt,G)=>rt+
Wt(G),0))),$=(t.width/y-m.text*w-m.white)/Math.max(1,n.length-1),L=Math.min(nm,xs*a+Math.max(0,$)),I=i>1?t.height/y:Math.
max(x,Math.min(t.height/y,o.height)),F=yl*a;return n.forEach((V,rt)=>{let G=new Map(V.map(st=>[st,(C.get(st).y-o.top)/o.
height*I*i]));c[rt].forEach((st,et)=>{let Nt=0,Xt=st.map(ie=>(Nt+=Wt(ie),Nt-Wt(ie)/2)),co=ys(st.map((ie,bt)=>G.get(ie)-Xt[bt]),
0,{low:et*I,high:(et+1)*I-Nt});st.forEach((ie,bt)=>C.set(ie,{x:F+M.mark/2,y:co[bt]+Xt[bt]}))}),F+=M.mark+l[rt]*w+L}),Object.
assign(M,{left:0,top:0,width:F-L,height:I*i}),i}var Ml=150,vl=120,am=60,El=M.text,Sl=[M.text/M.name,12,14,16,18,20];function Tl(){let t=Ya(),e=new Set,n=new Map,o=ot()!==
"overview"||E.entities.size<=Ml,r=o?new Set:Jr(),s=new Map,i=D&&D.entities.size<=Ml?D.entities:new Set;for(let a of E.entities){
let l=ut.get(a);!o&&!s.has(l)&&s.set(l,fn(l,r));let c=o?null:s.get(l);if((c===null||i.has(a))&&e.add(a),c===null)continue;
n.has(c)||n.set(c,{count:0,fills:new Map});let m=n.get(c),{fill:p}=ft(a);m.count+=1,m.fills.set(p,(m.fills.get(p)??0)+1)}
Sa({names:e,groups:n,opened:r,narrowed:t}),Oe()}function Oe(t=1){C.clear();let e=No(),n=e.id==="columns";Object.assign(M,
{left:0,top:0,width:e.width,height:e.height}),Fn(lm()),Object.assign(M,{row:ue,grown:1});let o=S.narrowed||H.printing||X.
size&&!n?S.names:new Set(T.keys());for(let i of o){let{at:a}=T.get(i);C.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;it()?
mm():S.narrowed&&n?um():!n&&!X.size&&cm();let s=S.narrowed||Vn()||X.size&&!S.groups.size;(s||!(n||X.size))&&Ol(o),n&&!it()&&
(r=kl(zn??M,t));for(let i of o)S.names.has(i)||C.delete(i);for(let i of S.groups.keys())C.set(ct(i),{x:X.get(i).x,y:X.get(
i).y});for(let[i,a]of ht)C.has(i)&&C.set(i,a);return s&&(ht.size||o!==S.names)&&Ol(S.names),r}var Ms={key:"",width:El};function lm(){
let t=X.size?S.names:T;if(t.size>Co)return El;let e=`${W} ${Rt.version} ${X.size?[...t.keys()].join(" "):""}`;if(Ms.key!==
e){let n=Sl.map(o=>[...t.keys()].filter(r=>qe(Ge(mt(r),o))).length);Object.assign(Ms,{key:e,width:Sl[n.indexOf(Math.min(
...n))]*M.name})}return Ms.width}function cm(){let t=[...C].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,
wide:M.mark+Ot(ne(e))*M.name+ue,high:Math.max(Wt(e),2.4*T.get(e).size+ue)}));for(let e=0,n=!0;n&&e<am;e+=1)n=!1,t.forEach(
(o,r)=>{for(let s of t.slice(r+1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=
0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:["y",a],m=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=m,s[l]+=m}});for(let{id:e,x:n,y:o}of t)
C.set(e,{x:n,y:o})}function Vn(){return S.names.size>0&&!S.groups.size&&S.names.size<=T.size/2}function fm(t){let e=t.map(
s=>s.reduce((i,a)=>i+Wt(a),0)),n=M.mark+M.text+62,o=t.length*n/Math.max(1,N.clientWidth)*N.clientHeight*.94,r=Math.max(0,
...e,Math.min(o,vl*Math.max(...t.map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(vl-M.line,(r-e[i])/s.length):
0,l=(r-e[i]-a*s.length)/2;for(let c of s){let m=Wt(c)+a;C.set(c,{x:M.mark/2+i*n,y:l+m/2}),l+=m}})}function um(){fm($o())}
function mm(){let t=new Map(C),e=(i,a)=>t.get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=it(),[o,r]=[M.mark+M.text+40,92],s=Math.
max(...n.map(i=>i.size));n.forEach((i,a)=>[...i].sort(e).forEach((l,c)=>{C.set(l,{x:M.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}
function Ol(t){if(!t.size)return;let e=[...t.keys()].map(a=>({...C.get(a),half:Wt(a)/2,wide:Ot(ne(a))*M.name*M.grown})),
n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:l})=>a-l))-ue,s=-n(e.map(({x:a,
wide:l})=>-a-M.mark/2-l)),i=-n(e.map(({y:a,half:l})=>-a-l))+ue;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var Ee=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&gt(e,n))}};function gt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function yn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function vs({left:t,right:e,top:n,bottom:o}){return yn(
(t+e)/2,(n+o)/2,0,(e-t)/2,(o-n)/2)}function Ye(t,e,n){return yn(t,e,0,n,n)}function Kn(t,e){if(!gt(t,e))return!1;let[n,o]=[
e.x-t.x,e.y-t.y],r=(i,a,l)=>i.wide*Math.abs(i.cos*a+i.sin*l)+i.high*Math.abs(i.cos*l-i.sin*a),s=(i,a)=>Math.abs(n*i+o*a)>=
r(t,i,a)+r(e,i,a);return![t,e].some(({cos:i,sin:a})=>s(i,a)||s(-a,i))}function Yn(t,e){return{left:Math.min(t.left,e.left),
right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.max(t.bottom,e.bottom)}}function Te(t,e){return t.
left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Ll=.42,Al=16;function Il(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[m,p]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(m+p)/((2*p+m)/l+(p+2*m)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],m=(Math.abs(r[i])+Math.abs(r[i+1]))*Ll,p=m>Math.abs(a)?Math.abs(
a)/m:1,d=(c.x-l.x)*Ll;s.push(l.x+d,l.y+r[i]*p*d,c.x-d,c.y-r[i+1]*p*d,c.x,c.y)}return s}function Nl(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,m,p)=>[m+(p-m)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function jl(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function Rl(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function pm(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Cl(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Al;o+=1){let r=e[e.
length-1],{x:s,y:i}=pm(t,n,o/Al);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function Jn(t){return t.pieces??=
Cl(t.along),t.pieces[t.pieces.length-1].far}function $t(t,e){let n=e*Jn(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Ss(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Yn(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Le(t,e,n){
let o=Ss(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Cl(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],m=l**2+c**2,p=m?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/m)):0;r=Math.min(r,Math.hypot(e.x-i.x-p*l,e.y-i.y-p*c))}return r<=n?r:1/0}var dm=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],z={},$l=document.body;function Je(){
let t=getComputedStyle(H.printing?$l:document.documentElement),e=dm.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);z={dark:!H.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...H.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Yt(){return f.steps!==null&&f.focus!==null?1:H.printing?.4:.15}function Pl(){$l=document.body.
appendChild(u("div",{class:"on-paper",hidden:""}))}var nr={left:44,right:44,top:34,bottom:50},hm=29,gm=16,wm=[8,12,16,20];function or(t){return h("groupOf",{names:vt(t),n:S.
groups.get(t)?.count??X.get(t).count})}function Os(){return Math.max(12,Kt())}function ym(t){return Math.max(gm,Os()/2*(St(
String(t),"600")+.4)/.82)}function rr(t){let e=new Map,n=[...S.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=C.get(ct(o)),a=Math.max(ym(r)/t,Math.min(hm*Math.sqrt(r),X.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:Os()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function Dl(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!D||D.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=v(
T.get(X.get(i.key).told[0]).short)||X.get(i.key).told[0],l=[...o,...r.values()],c=s?[Ge(vt(i.key),12)]:wm.map(g=>Ge(a,g)),
m=[...c.filter(g=>!qe(g)),...c.filter(qe)].map(g=>bm(i,g,l,n)).find(g=>g!==void 0);if(!m)continue;let{text:p,lines:d}=m;
r.set(i.key,p),Object.assign(i,{lines:d,textMiddle:p.middle,textTop:p.top,textLeft:p.left,textRight:p.right,textBottom:p.
bottom})}}function bm(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Ot(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([m,p])=>({key:t.key,middle:m,left:m-s/2,right:m+s/2,top:p,bottom:p+i})).
find(m=>m.left>=M.left-nr.left/o&&m.right<=M.left+M.width+nr.right/o&&m.top>=M.top+6/o&&m.bottom<=M.top+M.height+6/o&&!n.
some(p=>p.key!==t.key&&gt(m,p)));return c&&{text:c,lines:e}}function Wl(t){let e=U();t.save();for(let n of S.opened){let{
x:o,y:r,radius:s}=X.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=z.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=z.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Es(t,e){let n=j.groups.get(e);if(!n)return;let o=U(),
{count:r,fills:s}=S.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=z.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=D&&!Bl(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[p,d]of[
...s].sort(([g],[y])=>g<y?-1:1))t.strokeStyle=p,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*d/r),t.stroke(),a+=
2*Math.PI*d/r;t.strokeStyle=_.at===ct(e)?z.accent:z.soft,t.lineWidth=(_.at===ct(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=z.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Os()/o,Math.min(16/o,n.radius*.7)),m=2*(n.radius-i)/Math.max(1.4,St(l,"600")+.4);ee(t,l,n.x,n.y,Math.min(c,m),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=z.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=D&&!Bl(e)?.6:1,t.fillStyle=z.text,n.lines.forEach((p,d)=>ee(t,p,n.textMiddle,n.textTop+(d+.5)*n.type*1.15,
n.type))),t.restore()}function Bl(t){if(f.between?.includes(ct(t)))return!0;for(let e of D?.entities??[])if(ut.get(e)===
t||ut.get(e)?.startsWith(`${t}.`))return!0;return!1}function zl(t){for(let[e,n]of j.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function sr(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=z[e],t.fillStyle=z.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Ts(t){let{change:e}=b.get(t);return e?{change:e,...$t(j.lines.get(t),.6),radius:4.6}:
null}function Fl(t,e){let n=Ts(e);n&&sr(t,n.change,n.x,n.y,n.radius)}var Hl=new Set;for(let{object:t,change:e,subject:n}of b.
values())e&&t===null&&Hl.add(n);function Ls({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(Hl.has(t)?"changed":"");return r?
{change:r,x:e-o,y:n-o,radius:4.2}:null}function _l(t,e){let n=j.names.get(e),o=Ls(n);if(!o||(sr(t,o.change,o.x,o.y,o.radius),
o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=z.removed,t.lineWidth=n.type/14;let{lines:r}=n;r.forEach((s,i)=>{
let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,a),t.lineTo(n.textLeft+St(s)*
n.type,a),t.stroke()}),t.restore()}function Gl(t){return k.changes.length&&!t.change?.45:1}var bn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var km=900,ql=60;function Ul(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Mm(t){for(let{item:e,held:n}of t.values()){n.sort((r,s)=>r.group-s.group||r.order-s.order||(r.group?0:tr(r,s,r.
step))||(r.line.rank-s.line.rank)*(r.group>0?-1:1));let o=Math.min(4.4,14/n.length);n.forEach(({line:r,end:s},i)=>{r.ports[s]=
e.mid+(i-(n.length-1)/2)*o})}}function Vl(t,e,n){let o=new Map([...e.values()].map(g=>[g.id,Ul(g,n)])),r=t.length>km?[]:
ul([...o.values()]),s=t.map(({id:g,statement:y,place:w,many:x},$)=>{let[L,I]=[o.get(y.subject),o.get(y.object)],F=L.at>I.
at,[V,rt]=F?[I,L]:[L,I],G=rt.near-V.far<9&&rt.near-V.shape>=9?{...V,far:V.shape}:V,st=rt.near-G.far<9;return{id:g,rank:$,
place:w,many:x,from:G,to:rt,backward:F,arc:st,loop:G.id===rt.id,ports:[G.mid,rt.mid]}}),i=s.filter(({arc:g})=>!g),a=s.filter(
({arc:g,loop:y})=>g&&!y),l=({from:g,to:y})=>y.at-g.at+Math.abs(y.mid-g.mid);for(let g of[...i].sort((y,w)=>l(y)-l(w)||y.
rank-w.rank))pl(g,r);let c=new Map,m=(g,y,w)=>{let x=`${y} ${g.id}`,$=c.get(x)??{item:g,held:[]};c.set(x,$),$.held.push(
{index:0,step:0,group:0,order:0,...w})};for(let g of i)m(g.from,"far",{line:g,end:0,index:0,step:1}),m(g.to,"near",{line:g,
end:1,index:g.levels.length-1,step:-1});for(let g of a)for(let[y,[w,x]]of[[g.from,g.to],[g.to,g.from]].entries()){let $=x.
mid>w.mid;m(w,"near",{line:g,end:y,group:$?1:-1,order:-x.mid})}Mm(c),gl(a,r);let p=new Map(i.map(g=>[g,dl(g,r)]));for(let g of p.
values())bs(g);hl(r,p);for(let g of p.values())bs(g);let d=new Map;for(let g of s){let{from:y,to:w,ports:x}=g,$;g.loop?$=
Kl(g):g.arc?$=Nl({x:y.near+1,y:x[0]},{x:w.near,y:x[1]},g.edge-g.reach):$=Il(p.get(g)),g.backward&&($=jl($)),d.set(g.id,n?
$:Rl($))}return d}function Kl({from:t,place:e}){let n=24+10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.
mid+8+6*e,t.near,t.mid+4]}function vm(t,e,n){let[o,r]=[e.x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:m}of n){
let p=((l-t.x)*o+(c-t.y)*r)/s**2;if(p<=.02||p>=.98)continue;let d=((c-t.y)*o-(l-t.x)*r)/s,g=m*1.2+2;Math.abs(d)<ql+g&&i.
push({off:d,reach:g,share:3*p*(1-p)})}let a=l=>i.every(({off:c,reach:m,share:p})=>Math.abs(c-l*p)>=m);for(let l=0;l<=ql;l+=
4)for(let c of[l,-l])if(a(c))return c;return 0}function Yl(t,e,{place:n,many:o},r){if(t.id===e.id)return Kl({from:Ul(t,!0),
place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,c]=[s/a,i/a],m=(n-(o-1)/2)*14*(t.id<e.id?1:-1),p={x:t.x+l*(t.
radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},d={x:e.x-l*(e.radius*1.2+2),y:e.y-c*(e.radius*1.2+2)};m||(m=vm(p,d,r.filter(y=>y.
id!==t.id&&y.id!==e.id)));let g=[(d.x-p.x)/3,(d.y-p.y)/3];return[p.x,p.y,p.x+g[0]-c*m,p.y+g[1]+l*m,d.x-g[0]-c*m,d.y-g[1]+
l*m,d.x,d.y]}var Sm=2500,Xe=12,ir=7,Jl=1,Om=2.5,Em=400;function Xl(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:m}=b.
get(a);return m&&t.has(l)&&t.has(c)}),n=e.length>Sm,o=new Map,r=(n?e.filter(a=>D?.statements.has(a)):e).map(a=>{let l=b.
get(a),c=JSON.stringify([l.subject,l.object].sort()),m=o.get(c)??[];o.set(c,m);let p={id:a,statement:l,place:m.length,many:0};
return m.push(p),p});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(ot()==="columns"||it())s=Vl(r,t,!it());else{
let a=r.length<=Em?[...t.values()]:[];s=new Map(r.map(l=>[l.id,Yl(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s){let c=new bn;c.moveTo(l[0],l[1]);for(let m=2;m<l.length;m+=6)c.bezierCurveTo(...l.
slice(m,m+6));i.set(a,{along:l,path:c})}return{lines:i,rest:n}}function Xn(t){let e=ft(b.get(t).subject);return z.dark?e.
dark:e.light}function Is(t,e,n){let o=j.lines.get(e),r=b.get(e),s=tt(r),i=k.lines[r.holder?"thin":Mi.get(r.modality)?.line||
"solid"];t.save(),t.describe?.([ye(r),v(r.said)&&`(${v(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=D&&!n?Yt():n?
1:s.structural?.8:.95*Gl(r);let a=r.change&&r.change!=="unchanged"?z[r.change]:z.line;t.strokeStyle=t.fillStyle=n?Xn(e):
a||z.line,t.lineWidth=i.width*(n?f.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(
o.path),t.setLineDash([]),s.symmetric||Tm(t,o.along,n?6.5:4.5),r.denied&&(D||(t.globalAlpha=1),Lm(t,o)),Fl(t,e),t.restore()}
function Tm(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(
s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function Lm(t,e){let[n,o,r]=[.48,.5,.52].map(i=>$t(e,
i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=z.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.
y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function ar(t,e,n=ir){let o=[];for(let[s,i]of j.
lines){let a=Le(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+Om/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var Ns=6,Am=.5,Im=new Set([1,2]);function Qn(t,e,n=null){let o=Math.max(M.name,Kt()/t),r=o*(M.line/M.name),s=new Map,i=new Ee(
o*10);for(let w of S.names){let x=C.get(w);if(n&&(x.x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let $=Math.
max(T.get(w).size,1.6/t),L=$*1.2,I={id:w,x:x.x,y:x.y,radius:$,type:o,line:r,lines:null,covers:!1,left:x.x-L,right:x.x+L,
top:x.y-L,bottom:x.y+L};s.set(w,I),n||i.add({id:w,left:I.left,right:I.right,top:I.top,bottom:I.bottom})}for(let[w,{x,y:$,
radius:L}]of e)i.add({id:ct(w),left:x-L,right:x+L,top:$-L,bottom:$+L});let a=w=>(w===f.focus||w===f.path?4e6:0)+(D&&D.entities.
has(w)?2e6:0)+(Im.has(ft(w).column)?1e6:0)+T.get(w).count,l=[...s.keys()].sort((w,x)=>a(x)-a(w)||(w<x?-1:1)),c=ot()!=="c\
olumns"&&!n,m=[...new Set([1,.85,.7,.5].map(w=>Math.max(o*w,Kt()/t)))],p=new Ee(o*4);if(c)for(let{id:w,x,y:$,radius:L}of s.
values())p.add({id:w,left:x-L,right:x+L,top:$-L,bottom:$+L});let d=[],g=0;for(let w of l){let x=s.get(w),$=D!==null&&D.entities.
has(w),L=F=>{for(let V of Ql(x,m,c))if(F(V)&&(!c||Nm(x,V,p)))return V},I=L(F=>!i.hits(F))??($?L(F=>!d.some(V=>gt(F,V))):
void 0);I&&(i.add(I),$&&d.push(I),Zl(x,I),g+=1)}if(g>=Math.min(Ns,s.size))return s;let y=[...s.values()].filter(w=>w.lines).
map(w=>({left:w.left,right:w.right,top:w.top,bottom:w.bottom}));for(let w of l.slice(0,4*Ns)){let[x]=Ql(s.get(w),m,!1);if(!(s.
get(w).lines||y.some($=>gt(x,$)))&&(y.push(x),Zl(s.get(w),x),s.get(w).covers=!0,y.length>=2*Ns))break}return s}function Nm({
id:t,x:e,y:n,radius:o},r,s){let i=(l,c,m,p)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-p,m-r.bottom,0)),a=i(
e-o,e+o,n-o,n+o)+r.type*Am;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.
left,l.right,l.top,l.bottom)<a)}function*Ql(t,e,n){let o=ne(t.id),r=Ot(o),s=Math.max(M.mark/2,t.radius*1.2+3);for(let i of e){
let a=i*(M.line/M.name),[l,c]=[i*r,a*o.length/2],m=(I,F)=>({id:t.id,type:i,line:a,lines:o,left:I,right:I+l,top:F-c,bottom:F+
c}),p=(n||q.whole)&&t.x+M.mark/2+l>M.left+M.width+6;if(yield m(p?t.x-s-l:t.x+s,t.y),!n)continue;let d=I=>I.left>M.left-6&&
I.right<M.left+M.width+6,[g,y]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],w=t.x-l/2;if(yield*[m(w,g),m(w,y),m(t.x-s-l,t.
y)].filter(d),S.names.size>Co)continue;let[x,$]=[t.x-t.radius,t.x+t.radius-l];yield*[m(x,g),m(x,y),m($,g),m($,y)].filter(
d);let L=t.radius*1.2+2;for(let I of[0,c,-c])yield*[m(t.x+L,t.y+I),m(t.x-L-l,t.y+I)].filter(d)}}function tc({textLeft:t,
textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Zl(t,e){t.type=e.type,t.line=e.line,
t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-
3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function js(t,e,n,o,r){
let s=k.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var lr=new Set;function Qe(t,e){let n=j.names.get(e);if(!n)return;lr.add(e);let o=ft(e),r=f.focus===e||
f.path===e;t.save(),t.describe?.(P(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r?z.row:z.ground,t.beginPath(),t.roundRect(
n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill()),t.globalAlpha=D?D.entities.has(e)?1:
Yt():E.bare.has(e)?.3:1,js(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?z.ground:o.fill,t.fill(),t.lineWidth=
T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=z.dark?o.dark:o.light,t.stroke(),(r||_.at===e||R.dragged?.name===
e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=z.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,
2]),t.stroke());let{lines:s}=n;s&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=z.text,s.forEach((i,a)=>{ee(t,
i,n.textLeft,(n.textTop+n.textBottom)/2+(a-(s.length-1)/2)*n.line,n.type)})),_l(t,e),t.restore()}function ec(t,e=3){let n=[
...j.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...j.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=
r.bottom+e/2)return o;return null}function Jt(){let t=U(),e=S.names.size>Ue,n=`${Ce} ${t} ${W}`;if(j.key===n&&(!j.part||Te(j.part,Ft())))return j;let o=e?
Ft(1):null,r=rr(t),s=Qn(t,r,o);return Dl(r,s,t),Si({key:n,part:o,names:s,groups:r,words:[],...Xl(s)}),j}var he={left:24,right:10,top:8,bottom:8},nc=1.7,jm=.8,oc=8,lc=300,Rm="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function Cs(t){let{x:e,y:n,radius:o}=X.get(t);Ds({left:e-o,top:n-o,width:2*o,height:2*o})}function cc({x:t,
y:e}){let n=Bo({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=N.clientWidth&&n.y<=N.clientHeight}function ur(t){let e=Bo(C.get(t));
e.x>=30&&e.y>=20&&e.x<=N.clientWidth-30&&e.y<=N.clientHeight-20||(q.whole=!1,tn({position:C.get(t),scale:U()}))}function cr(){
return fc(B(Rm))}function fc(t){let e=N.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>gt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function uc(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<N.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,N.clientHeight-n+4);return e}function $s(){let t=N.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=O("details").getBoundingClientRect();
return!nt()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function Ps(t,e,n){
let o=N.clientWidth-e.left-e.right,r=N.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function mc(){if(H.printing)return ks;if(S.narrowed||!Vn())return nc;let{width:t,height:e}=No();
return Math.min(nc,Math.max(1,Math.min(N.clientWidth/t,N.clientHeight/e)))}function Cm({scale:t,position:e}){let n=cr();
if(!n.length||S.names.size>Ue)return[];let o=rr(t),r=[...Qn(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+N.clientWidth/2,right:(i-e.x)*t+N.clientWidth/2,top:(a-e.y)*t+N.clientHeight/2,bottom:(l-e.y)*t+N.clientHeight/
2}));return n.filter(s=>r.some(i=>gt(i,s)))}function Ze(){q.whole=!0;let t={...S.groups.size?nr:he};if(H.printing){sc(Ps(
M,t,mc()));return}if(S.narrowed){let o=$s();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=N.clientHeight-o.bottom,
t.right+=N.clientWidth-o.right)}let e=rc(t);if(!e)return;let n=uc(Cm(e));sc(n.top||n.bottom?rc({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function rc(t){let e={width:N.clientWidth-t.left-t.right,height:N.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(ht.size||Hn(e),Oe(),Ps(M,t,mc()))}function sc(t){t&&(oe(),Bt(),Se(t))}
function Bs(){q.asOpened=!1,Ze()}function Rs(){return Kt()/(M.name*M.grown)}function ic(t){return[...Qn(t,new Map).values()].
filter(({lines:e})=>e).length}function re(){if(Ze(),q.asOpened=!0,S.groups.size||!S.names.size||S.names.size>lc)return;let t=U(),
e=Rs(),n=S.names.size*(ot()==="columns"?1:jm);if(t>=e||ic(t)>=n)return;q.whole=!1;let o=Array.from({length:oc-1},(a,l)=>t*
(e/t)**((l+1)/oc)),s=M.grown>1||S.narrowed&&ot()==="columns"&&!it()?e:o.find(a=>ic(a)===S.names.size)??e,i=S.narrowed?$s():
{left:0,top:0,right:N.clientWidth,bottom:N.clientHeight};Se({...pc(s,i,S.narrowed?f.focus:null),animation:!1})}function fr(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=C.get(t);return s-e>M.mark/2&&s+M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.
line<r}function $m(t){let e=0;for(let n of S.names)fr(n,t)&&(e+=3+T.get(n).count+(D?.entities.has(n)?1e3:0));return e}function pc(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*M.line},i=[...new Set([n,...D?[...D.entities].slice(0,
60):[],...Me(60)])].filter(x=>S.names.has(x)).map(x=>C.get(x)),a=(x,$,L,I,F)=>L+2*F<=I?$+(L-I)/2:Math.max($-F,Math.min(x,
$+L+F-I)),l=a(M.left-r.x/2,M.left,M.width,o.x,r.x/2),m=ot()==="columns"&&n===null?[l]:i.flatMap(({x})=>[x-r.x,x+M.mark+M.
text*M.grown-o.x]).map(x=>a(x,M.left,M.width,o.x,r.x)),p=i.flatMap(({y:x})=>[x-r.y,x+r.y-o.y]).map(x=>a(x,M.top,M.height,
o.y,M.line)),d=null;for(let x of new Set(m))for(let $ of new Set(p)){let L={left:x,top:$,right:x+o.x,bottom:$+o.y};if(n!==
null&&!fr(n,L))continue;let I=$m(L);(!d||I>d.weight)&&(d={weight:I,left:x,top:$})}let g=C.get(n)??{x:M.left+M.width/2,y:M.
top+M.height/2},{left:y,top:w}=d??{left:g.x-o.x/2,top:g.y-o.y/2};return{scale:t,position:{x:y+(N.clientWidth/2-e.left)/t,
y:w+(N.clientHeight/2-e.top)/t}}}function dc(t){if(!S.names.has(t))return;let e=U(),n=q.whole&&e>Rs()*.8?e:Math.max(e,Rs()),
o=$s(),[r,s]=[zt({x:o.left,y:o.top}),zt({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=nt()&&(o.right<
N.clientWidth||o.bottom<N.clientHeight);q.whole&&n===e&&!a||n===e&&fr(t,i)&&[...D?.entities??[]].every(l=>!S.names.has(l)||
fr(l,i))||(q.whole=!1,tn(pc(n,o,t)))}function tn(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||C.size>
Ue;q.asOpened=!1,Se({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function mr(t){q.whole=!1,tn({scale:Math.
min(6,Math.max(.005,U()*t))})}function Ds(t){let e=Ps(t,{left:10,right:10,...uc(cr())},1.3);e&&(q.whole=!1,tn(e))}function ac(t){
let e=Ft(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,m]=[zt({x:s,y:a}),zt({x:i,y:l})];return{left:c.x,right:m.x,
top:c.y,bottom:m.y}}),[o,r]=[0,0];for(let s of j.names.values()){let i=s.lines?tc(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!Te(e,i)||n.some(a=>gt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Pm(){let t=O("beyond-view"),e=!H.
printing&&!ht.size&&ot()!=="overview"&&j.names.size<=lc,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=i?h(i===1?`${s}One`:s,{n:i}):"";t.textContent!==a&&(t.textContent=a,t.hidden=!a)};if(!e){n({beyond:0,unnamed:0});
return}n(ac(cr())),t.hidden||n(ac([...cr(),...fc([t])]))}function hc(){At("afterDrawing",Pm),At("zoom",()=>{q.whole=!1,q.
asOpened=!1}),At("dragEnd",()=>{R.byFinger||(q.asOpened=!1)}),At("resize",()=>requestAnimationFrame(()=>{H.printing||(q.
asOpened?re():q.whole&&Ze())})),new MutationObserver(()=>{q.asOpened&&S.narrowed&&!H.printing&&re()}).observe(O("details"),
{attributeFilter:["data-open"]})}function gc(t){let e=O("details").getBoundingClientRect();Jt();let[n]=f.lines,o=C.get(t)??
(j.lines.has(n)?$t(j.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[Bo(o),N.getBoundingClientRect(),U()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,m={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},p=c&&a+
3*Xe>e.left?a-m.across:0,d=!c&&l+3*Xe>e.top?l-m.down:0;if(!p&&!d)return;let{x:g,y}=ve();q.whole=!1,tn({scale:i,position:{
x:g+p/i,y:y+d/i}})}var Bm=7,Dm=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Wm=3,zm=1,Fm=1.6,Hm=5.5,xn=[],Zn=new Map;function yc(){let t=S.
opened,e=new Map,n=r=>{if(S.names.has(r))return r;let s=ut.get(r);return e.has(s)||e.set(s,ct(fn(s,t))),e.get(s)},o=new Map;
if(S.groups.size)for(let r of E.statements){let s=b.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(S.names.has(
i)&&S.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[m,p]=l<c?[l,c]:[c,l],d=o.get(m);d||o.set(m,d=new Map);
let g=d.get(p);g||d.set(p,g={one:m,other:p,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),g.ids.push(r),g.strong||=
D!==null&&D.statements.has(r)}xn=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),_m()}function _m(){Zn=new Map;for(let t of xn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Zn.
get(e)??[];Zn.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?zm:Wm)}}}function*pr(){for(let t of xn)(t.drawn||t.one===
_.at||t.other===_.at)&&(yield t)}function bc({ids:t}){return Math.max(Fm,Hm*(t.length/xn[0].ids.length))}function wc(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function dr(t){return t.among!==j.groups&&Object.assign(t,{among:j.groups,course:Gm(t,U())}),t.course}
function Gm({one:t,other:e},n){let[o,r]=[C.get(t),C.get(e)],s=[...j.groups.values()].filter(({key:p})=>ct(p)!==t&&ct(p)!==
e),i=p=>s.filter(d=>Le(p,d,d.radius+Bm/n)<1/0),a=wc(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:p})=>p)),m={course:a,
many:l.length};for(let p of Dm){if(!m.many)break;let d=wc(o,r,p*c),g=i(d).length;g<m.many&&(m={course:d,many:g})}return m.
course}function xc(t){let e=U();t.save();let n=[...pr()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.(us(o)),t.strokeStyle=o.strong?f.between===null?z.line:z.accent:z.bundle,t.globalAlpha=D&&!o.strong?Yt():1,t.
lineWidth=(bc(o)+(o.strong?1.4:0))/e;let[r,s,...i]=dr(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function kc(t,e,n){let o={bundle:null,distance:1/0};for(let r of pr()){let s=(e+bc(r)/2)/n,i=Le(dr(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var qm=60,Um=40,Vm=7,Km=.9,Ym=.93,Jm=.35;function Xm(t){let e=new Ee(t);for(let n of j.names.values()){let o=n.radius*1.2+
(n.id===f.focus||n.id===f.path?5:1);e.add(Ye(n.x,n.y,o)),n.lines&&e.add(vs({left:n.textLeft-2,right:n.textRight+2,top:n.
textTop,bottom:n.textBottom}));let r=Ls(n);r&&e.add(Ye(r.x,r.y,r.radius+1))}for(let n of j.groups.values())e.add(Ye(n.x,
n.y,n.radius)),n.lines&&e.add(vs({left:n.textLeft,right:n.textRight,top:n.textTop,bottom:n.textBottom}));for(let[n,o]of j.
lines){let{denied:r}=b.get(n),s=r&&$t(o,.5);s&&e.add(Ye(s.x,s.y,8));let i=Ts(n);i&&e.add(Ye(i.x,i.y,i.radius+1.5))}return e}
function Qm(t,e){let n=new Ee(e*6);for(let o of t){let r=j.lines.get(o),s=Math.ceil(Jn(r)/(e/3));for(let i=0;i<=s;i+=1){
let{x:a,y:l}=$t(r,i/s);n.add({...Ye(a,l,e/6),of:o})}}return n}function Zm(t,e,n,o){let r=Jn(t),s=l=>$t(t,l/r),i=[],a=Math.
max(o/2,r/Um);for(let l=e+o*.3;l<=r-e-o*.8;l+=a){let[c,m]=[s(l-e),s(l+e)];if(Math.hypot(m.x-c.x,m.y-c.y)<2*e*Ym)continue;
let p=Math.atan2(m.y-c.y,m.x-c.x),[d,g]=[Math.cos(p),Math.sin(p)],y=[-.5,0,.5].map(F=>s(l+F*e)).map(({x:F,y:V})=>(V-c.y)*
d-(F-c.x)*g),[w,x]=[Math.min(0,...y),Math.max(0,...y)];if(x-w>Km*n)continue;let $=(w+x)/2,L=yn((c.x+m.x)/2-g*$,(c.y+m.y)/
2+d*$,p,e,n),I=Math.abs(Math.atan2(g,Math.abs(d)));i.push({box:L,cost:Math.abs(l/r-.5)+Math.max(0,I-Jm)})}return i.sort(
(l,c)=>l.cost-c.cost).map(({box:l})=>l)}function tp(t){let e=t.split(" "),n=e.slice(1).map((s,i)=>[e.slice(0,i+1).join("\
 "),e.slice(i+1).join(" ")]),o=s=>Ot(s,"italic");return[[t],...n.sort((s,i)=>o(s)-o(i)).slice(0,1)].map(s=>({rows:s,long:o(
s)}))}function ep(t,e,n){let o=[...D?.statements??[]].filter(L=>j.lines.has(L)&&gt(Ss(j.lines.get(L)),n));if(o.length>qm)
return[];j.standing??=Xm(t*6),String(j.coursed)!==String(o)&&Object.assign(j,{coursed:o,courses:Qm(o,t)});let r=j.spots??=
new Map,s=new Map(o.map(L=>[L,Pt(b.get(L))])),i=[],a=(L,I)=>j.courses.some(L,F=>!I(F.of)&&Kn(L,F)),l=(L,I,{rows:F,long:V},rt)=>{
let G=`${F.length} ${I} ${L}`;return r.has(G)||r.set(G,Zm(j.lines.get(L),(V*I+rt)/2+2,I*.52*F.length,I)),r.get(G)??[]},c=(L,I,F,V)=>{
let{rows:rt}=F,G=rt.length>1||tt(b.get(L)).symmetric?0:I*.75,st=l(L,I,F,G).find(et=>Te(n,et)&&!i.some(Nt=>Kn(et,Nt))&&(et.
free??=!j.standing.some(et,Nt=>Kn(et,Nt)))&&!a(et,V));return st&&{...st,text:s.get(L),rows:rt,type:I,head:G,colour:Xn(L),
ids:[]}},m=(L,I)=>s.get(L)===s.get(I)&&Xn(L)===Xn(I),p=L=>[b.get(L).subject,b.get(L).object],d=L=>I=>m(L,I)&&String(p(L))===
String(p(I)),g=L=>I=>m(L,I)&&p(L).some((F,V)=>F===p(I)[V]),y=L=>Jn(j.lines.get(L))-St(s.get(L),"italic")*t,w=o.sort((L,I)=>y(
L)-y(I)),x=[...new Set([t,e])],$=[d,g].flatMap(L=>x.flatMap(I=>[0,1].map(F=>({lets:L,letters:I,way:F}))));for(let{lets:L,
letters:I,way:F}of $)for(let V of[...w]){let rt=tp(s.get(V))[F];if(!rt||!w.includes(V))continue;let G=c(V,I,rt,L(V));if(!G)
continue;let st=et=>j.courses.some(G,Nt=>Nt.of===et&&Kn(G,Nt));G.ids=w.filter(et=>et===V||d(V)(et)||L(V)(et)&&st(et)),w=
w.filter(et=>!G.ids.includes(et)),i.push(G)}return i}function Ws(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(
1).match(/../g)??[]).map(n=>parseInt(n,16))}function Mc(t){let[e,n,o]=Ws(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/
1.055)**2.4);return .2126*e+.7152*n+.0722*o}function np(t){let[e,n]=[Ws(t),Ws(z.text)],o=Mc(z.ground);for(let r=0;r<1;r+=
.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[Mc(s),o].sort((l,c)=>l-
c);if((a+.05)/(i+.05)>=Vm)return s}return z.text}function vc(t,e,n,o){j.words=ep(e,n,o);for(let r of j.words){t.save(),t.
translate(r.x,r.y);let s=Math.cos(r.turn)<1e-6;if(t.rotate(s?r.turn+Math.PI:r.turn),t.fillStyle=z.ground,t.globalAlpha=.92,
t.beginPath(),t.roundRect(-r.wide,-r.high,2*r.wide,2*r.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=np(r.colour),t.textAlign=
"center",t.textBaseline="middle",r.rows.forEach((i,a)=>{ee(t,i,(s?1:-1)*r.head/2,(a-(r.rows.length-1)/2)*r.type*1.04,r.type,
"italic")}),r.head){let i=s?-1:1,a=i*(r.wide-1);t.beginPath(),t.moveTo(a,0);for(let l of[-1,1])t.lineTo(a-i*r.head*.8,l*
r.head*.36);t.closePath(),t.fill()}t.restore()}}var op="http://www.w3.org/2000/svg";function yt(t,e={},...n){let o=document.createElementNS(op,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?wt(s):s);return o.append(...n),o}function wt(t){return String(Math.
round(t*100)/100)}function to(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Sc={M:2,L:2,C:6},rp=100,_t={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},sp={middle:.35,
top:.8,hanging:.8,bottom:-.2},ip={center:"middle",right:"end",end:"end"},ge=class{fillStyle=_t.fillStyle;strokeStyle=_t.
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
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,m=4/3*Math.tan(c/4),p=(d,g)=>{let[y,w]=[o*(Math.cos(d)-g*Math.
sin(d)),r*(Math.sin(d)+g*Math.cos(d))];return[e+y*Math.cos(s)-w*Math.sin(s),n+y*Math.sin(s)+w*Math.cos(s)]};this.lineTo(
...p(i,0));for(let d=0;d<l;d+=1){let[g,y]=[i+d*c,i+(d+1)*c];this.bezierCurveTo(...p(g,m),...p(y,-m),...p(y,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Sc[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>rp&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+Sc[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>wt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Yn),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${wt(l)} ${wt(c)}`).join(" ")).join("");this.write(yt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return xa(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),m=this.measureText(e).width*this.place.
scale,p=ip[this.textAlign]??null,d=-(p==="middle"?m/2:p?m:0),{turn:g}=this.place,y=yn(c.x+(d+m/2)*Math.cos(g),c.y+(d+m/2)*
Math.sin(g),g,m/2,r*.8);this.write(yt("text",{x:c.x,y:c.y+r*(sp[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:m,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":p,transform:g?`rotate(${wt(g*180/Math.PI)} ${wt(c.x)} ${wt(
c.y)})`:null},to(e)),y)}write(e,n){if(!gt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Yn(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=yt("g",{},yt("title",{},to(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var ap=3e3,lp=120,en=null,zs;function Oc(t){if(t instanceof ge){cp(t);return}let e=Ft(),n=U();if(en!==null&&en.version===
Ce&&Math.abs(en.scale-n)<n*.001&&Te(en.part,e)||(clearTimeout(zs),H.printing||(zs=setTimeout(fp,lp))),en===null)return;let{
part:r,canvas:s}=en;t.save(),t.globalAlpha=D?Yt():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Ec(){return[...E.statements].map(t=>b.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&S.names.has(e)&&S.names.
has(n))}function cp(t){let e=new bn;for(let{subject:n,object:o}of Ec())e.moveTo(C.get(n).x,C.get(n).y),e.lineTo(C.get(o).
x,C.get(o).y);t.save(),t.globalAlpha=D?Yt():.4,t.strokeStyle=z.line,t.lineWidth=.7/U(),t.stroke(e),t.restore()}function fp(){
let t=Ft(.5),e=U(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=z.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:Ce},s=Ec(),i=0,a=()=>{if(r.version===Ce){o.beginPath();for(let l=Math.min(s.length,i+ap);i<
l;i+=1){let[c,m]=[C.get(s[i].subject),C.get(s[i].object)];Math.max(c.x,m.x)<t.left||Math.min(c.x,m.x)>t.right||Math.max(
c.y,m.y)<t.top||Math.min(c.y,m.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(m.x,m.y))}if(o.stroke(),i<s.length){zs=setTimeout(
a);return}en=r,pt()}};a()}function up(t,e){for(let[n,o]of j.names)o.lines&&!lr.has(n)&&gt(o,e)&&Qe(t,n)}function mp(t){let e=new Map;for(let[n,o]of j.
names){if(o.lines)continue;let{fill:r}=ft(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=D?Yt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of j.names)o.lines&&!o.covers&&Qe(t,n);for(let n of S.groups.keys())Es(t,n)}function pp(t){Jt(),lr.clear(),Wl(
t),xc(t),j.rest&&Oc(t);for(let e of j.lines.keys())(!D||!D.statements.has(e))&&Is(t,e,!1)}function dp(t){Ea()?up(t,Ft()):
mp(t);for(let[r,s]of j.names)s.covers&&Qe(t,r);if(_.at!==null&&S.names.has(_.at)&&Qe(t,_.at),!D){j.words=[];return}for(let r of D.
statements)j.lines.has(r)&&Is(t,r,!0);for(let r of D.entities)Qe(t,r);let e=zt({x:3,y:3}),n=zt({x:N.clientWidth-3,y:N.clientHeight-
3}),o=Kt()/U();vc(t,Math.max(M.name*.96,o),o,{left:e.x,top:e.y,right:n.x,bottom:n.y})}function Tc(){Ia({radiusOf:t=>X.get(
It(t))?.radius??T.get(t).size,draw:(t,e)=>{let n=It(e);n===null?Qe(t,e):Es(t,n)}}),At("beforeDrawing",pp),At("afterDrawi\
ng",dp)}function Ae(t){A({open:[...f.open.filter(e=>e!==t),t]}),Q(h("groupOpened",{names:vt(t)}))}function Lc(t){let e=o=>o!==null&&
(ut.get(o)===t||ut.get(o)?.startsWith(`${t}.`)),n=f.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));A({open:n,...e(f.focus)||
e(f.path)?lt:{}}),Q(Fs())}function Fs(){return h(S.groups.size===1?"oneGroup":"someGroups",{n:S.groups.size,names:Po()})}var Ac;function nn(t){let e=kt.open?Y(".told",HTMLElement,kt):O("told");kt.open||Q(t),e.textContent=t,clearTimeout(Ac),Ac=
setTimeout(()=>{e.textContent=""},6e3)}var kt=u("dialog",{id:"notice","aria-labelledby":"notice-title"});function kn(t,e,n=[]){
kt.replaceChildren(u("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),u("div",{class:"buttons"},...n,u("button",{type:"\
button",class:"leave",onclick:()=>kt.close()},h("close")),u("span",{class:"told",role:"status"}))),kt.open||kt.showModal()}
function hr(t,e,n=[],o=[]){let r=u("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);kn(t,[...n,r],o),
r.select()}function Ic(){kt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(kt,u("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Nc(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function jc(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function Rc(){return Gs({...eo(),groups:new Set})}function eo(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(S.names),groups:new Set(S.groups.keys()),statements:[...E.statements]}}function gr(){return k.sources.
length?k.sources.length>3?h("sources",{n:k.sources.length}):k.sources.map(t=>_s(t)).join("; "):""}function _s(t){return[
v(t.title),v(t.age)&&`(${v(t.age)})`].filter(Boolean).join(" ")}function hp(){return location.protocol.startsWith("http")?
location.href:""}function wr(){let{iri:t,version:e}=k.dataset;return[e&&h("version",{version:e}),t].filter(Boolean).join(
", ")}function Hs(){let{focus:t,path:e,steps:n}=f;return t===null?"":e!==null&&it()?h("partBetween",{from:P(t),to:P(e)}):
!S.narrowed||!E.entities.has(t)?"":h(n===1?"partAround":"partFartherAround",{name:P(t),n:n??""})}function gp(){return!D||
S.narrowed?"":f.focus!==null?h("altFocus",{name:P(f.focus)}):f.lines.length?h("altLines",{statements:[...D.statements].map(
t=>ye(b.get(t))).join("; ")}):""}function Gs(t){return[v(k.title),qs(t)].filter(Boolean).join(" \xB7 ")}function qs(t){return[
Hs(),gr()&&`${h("source")}: ${gr()}`,...k.notes.map(v),Vt(),t.groups.size?h(t.groups.size===1?"seenGroup":"seenGroups",{
n:t.groups.size,names:Po()}):"",h("shown",{names:t.names.size,allNames:T.size,...fe(t.statements)}),wr()&&`${h("dataset")}\
: ${wr()}`,hp()].filter(Boolean).join(" \xB7 ")}function wp(t){return[...t.groups].sort((e,n)=>S.groups.get(n).count-S.groups.
get(e).count||(e<n?-1:1)).slice(0,5)}function yr(t){let{statements:e,made:n}=fe(t.statements),o=new Map;for(let s of t.statements){
let{subject:i,object:a}=b.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(
([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${mt(s)} (${i})`);return[h("altShown",{title:v(k.title),names:Re(
t.names.size,"oneName","someNames"),statements:Re(e,"oneStatement","someStatements"),made:n}),Hs()&&h("altPart",{part:Hs()}),
gp(),t.groups.size?h("altGroups",{groups:wp(t).map(vt).join("; ")}):"",r.length?h("altMost",{names:r.join("; ")}):"",gr()&&
h("altSource",{source:gr()}),Vt()&&`${Vt()}.`].filter(Boolean).join(" ")}async function yp(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function br(t,e,n){
await yp(t,e)?nn(n):hr(h("copyByHand"),t)}function bp(t){return v(t.source)?k.sources.find(({id:e})=>e===t.origin):null}
function xp(t){let e=[v(t.said),v(t.when)].filter(Boolean).join("; "),n=bp(t),r=[(n&&(v(n.citation)||_s(n)))?.replace(/[.\s]+$/,
""),v(t.where)].filter(Boolean).join(", ");return[ye(t)+(e&&` (${e})`),t.quote?[": ",u("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${r&&`${r}. `}${h("dataset")}: ${[v(k.title),wr()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function kp(t){let e=u("p",{lang:W},xp(b.get(t)));return br(e.textContent,e,h("copiedStatement"))}function Cc(t){return u(
"button",{type:"button",class:"copy",onclick:()=>kp(t)},h("copyWithSource"))}function Mp(){return pn().filter(t=>E.statements.
has(t))}function $c(){let t=k.variants.includes("plain")?3:void 0,e=f.date!==null,n=k.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(r=>h(r));return e&&o.splice(5,0,Vt()),
[[...o.slice(0,t),...n?[h("changes")]:[]],...Mp().map(r=>{let s=b.get(r);return[...[P(s.subject),v(tt(s).label),s.object===
null?v(s.value):P(s.object),v(s.said),v(s.when),...e?[Ut(r)]:[],s.quote,Mt(s)].slice(0,t),...n?[za(s)]:[]]})].map(r=>r.map(
Nc))}function Pc(){let[t,...e]=$c(),n=(s,i)=>u("tr",{},s.map(a=>u(i,jc(a),a))),o=u("div",{lang:W},u("table",{border:"1",
cellspacing:"0",cellpadding:"4"},u("thead",{},n(t,"th")),u("tbody",{},e.map(s=>n(s,"td")))),u("p",{},Rc())),r=[t,...e].map(
s=>s.join("	")).join(`\r
`);return br(r,o,Re(e.length,"copiedOneRow","copiedRows"))}function Bc(){let t=W==="nl"?";":",",e=$c().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Ie(t,e=P(t)){return T.has(t)?u("button",{type:"button",class:"name",onclick:()=>A({focus:t,lines:[]})},e):u("b",
{},t)}function vp(t){if(!t.text)return t.quote?u("blockquote",{lang:t.language},u("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),u("m\
ark",{},o)),n=n.slice(r+o.length))}return u("blockquote",{lang:t.language},e,n)}function Us(t,...e){let n=b.get(t),o=u("\
div",{class:"said"},u(n.denied?"b":"span",{},v(n.said)));for(let s of[v(n.when),Ut(t),Mt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return u("div",
{class:r,"data-statement":t},e,o,dn(n),vp(n),Cc(t))}function Vs(t,e){return t.object===null?u("b",{},v(t.value)):Ie(t.subject===
e?t.object:t.subject)}function Dc(t,e){return u("div",{class:"statement"},Vs(t,e),u("div",{class:"said"},v(t.why)),t.premises.
map(n=>{let o=b.get(n);return u("div",{class:"said"},`${h("basedOn")}: `,u("q",{lang:o.language},o.quote),` \xB7 ${v(o.said)}\
 \xB7 ${Mt(o)}`)}))}function se(t){return u("h2",{tabindex:"-1"},t)}function on(t,e=null){let n=b.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?u("b",{},v(n.value)):Ie(o?n.subject:n.object);return Us(t,Ie(o?e:n.subject),u(
"div",{},Pt(n,o)),r)}function no(t){return u("ul",{class:"choice"},t.map(e=>{let n=b.get(e),o=[P(n.subject),Pt(n),n.object===
null?v(n.value):P(n.object)];return u("li",{class:n.denied?"statement denied":"statement","data-statement":e},u("button",
{type:"button",class:"name",onclick:()=>A({focus:null,lines:[e]})},o[0]," ",u("i",{},o[1])," ",o[2]),u("div",{class:"sai\
d"},u(n.denied?"b":"span",{},v(n.said)),Mt(n)&&` \xB7 ${Mt(n)}`))}))}var xr=50,Ne={ids:[],until:xr};function Ys({one:t,other:e}){A({...lt,between:[t,e]})}function Sp(t){let e=It(t);return e===
null?Ie(t):u("button",{type:"button",class:"name",onclick:()=>Ae(e)},u("span",{class:"unseen"},`${h("openGroup")}: `),vt(
e))}function Op(t){let e=new Map;for(let n of t){let o=Pt(b.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Wc(){let t=qn();Ne.ids!==t&&(Ne={ids:t,until:xr});let e=t.slice(0,Ne.until);return[se(Jo()),
u("p",{class:"hint"},h("endsOf")),u("ul",{class:"counted"},(f.between??[]).map(n=>{let o=S.groups.get(It(n));return u("l\
i",{},Sp(n)," ",o?u("span",{class:"count"},h("someNames",{n:o.count})):null)})),t.length?null:u("p",{class:"absent"},h("\
noneBetween")),t.length?u("h3",{},h("relationsTitle")):null,u("ul",{class:"counted"},Op(t).map(([n,o])=>u("li",{},n," ",
u("span",{class:"count"},String(o))))),t.length?u("h3",{},h("statementsOf")):null,no(e),e.length<t.length?u("p",{class:"\
more"},h("partListed",{n:e.length,all:t.length})," ",u("button",{type:"button",onclick:Ep},h("moreRows",{n:Math.min(xr,t.
length-e.length)}))):null]}function Ep(){let t=Ne.until;Ne.until+=xr,de(),B("#chosen .choice button")[t].focus(),Q(h("pa\
rtListed",{n:Math.min(Ne.until,Ne.ids.length),all:Ne.ids.length}))}var Ks=new Set;function zc(t){let e=Zn.get(ct(t))??[];
if(!e.length)return null;let n=u("ul",{class:"counted"}),o=u("details",{class:"links",open:Ks.has(t)?"":null},u("summary",
{},h("linksOfGroup",{n:e.length}),u("span",{class:"unseen"},` ${or(t)}`)),n),r=()=>{if(!o.open){Ks.delete(t);return}Ks.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===ct(t)?s.other:s.one,a=It(i),l=a===null?P(i):vt(a);return u(
"li",{},u("button",{type:"button",class:"name",onclick:()=>Ys(s)},l)," ",u("span",{class:"count"},h(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}function Mn(){for(let t of B("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===ot()));
O("arrange-again").hidden=!ht.size}function we(t){let e=U(),n=!R.byFinger&&ar(t,e,Jl).length>0,o=ec(t,n?0:void 0),r=o===null?zl(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=R.byFinger?Lp(t):{name:o,group:r,lines:ar(t,e)},{bundle:i,distance:a}=s.
name===null?kc(t,R.byFinger?Xe:ir,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<Le(j.lines.get(s.lines[0]),
t,Xe/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function kr(t){let e=N.getBoundingClientRect();return zt({x:t.clientX-
e.left,y:t.clientY-e.top})}function Tp(t,e){let n={name:null,distance:1/0};for(let[o,r]of j.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Lp(t){let e=Xe/U(),{name:n,distance:o}=Tp(t,e),r=ar(t,ir/e),s=r.length?Le(j.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var oo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Ap=20;function Js(t,e){ht.set(t,e),C.set(t,e),
Bt(),oe(),pt()}function Fc(t,e){let n=C.get(t);R.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Xs(){let{name:t,went:e}=R.
dragged;return R.dragged=null,Mn(),pt(),e&&Q(h("namePlaced",{name:P(t)})),e}function Hc(){At("dragStart",({pointer:t})=>{
if(R.byFinger)return;let{name:e}=we(t.canvas);e!==null&&(Fc(e,t.canvas),_n(!1))}),document.addEventListener("pointermove",
t=>{if(!R.dragged||!t.isPrimary)return;let e=kr(t);R.dragged.went=!0,Js(R.dragged.name,{x:Math.round(e.x+R.dragged.x),y:Math.
round(e.y+R.dragged.y)})}),At("dragEnd",()=>{R.byFinger||(q.whole=!1,R.dragged&&(Xs(),_n(!0)))}),In.push(()=>{f.focus!==
R.placing&&(R.placing=null)})}function _c({event:t,pointer:e}){if(!R.byFinger||t.type!=="press")return!1;let{name:n}=we(
e.canvas);return n===null||R.placing!==null?(R.rested=e,!0):(Fc(n,e.canvas),pt(),!0)}function Gc(t){R.placing=R.placing===
t?null:t,de(),(R.placing===null||!nt())&&document.getElementById("move-name")?.focus({preventScroll:!0}),R.placing!==null&&
(nt()&&Lt(null),nn(h("pickPlace",{name:mt(t)})))}function qc({pointer:t}){if(R.placing===null)return!1;let e=R.placing;return R.
placing=null,C.has(e)?(Js(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),Mn(),de(),nn(h("namePlaced",{name:mt(e)})),
!0):!1}function Uc(t,e){let[n,o]=oo[e],{x:r,y:s}=C.get(t),i=Ap/U();Js(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),Mn(),
ur(t),Q(h("nameMoved",{name:P(t),where:h("sides").split(", ")[Object.keys(oo).indexOf(e)]}))}var Ip=2;function Vc(){At("click",t=>{if(_c(t)||qc(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=we(e.canvas);
if(o!==null){Ae(o);return}if(s!==null){if(String(f.between)===String([s.one,s.other]))return;R.clicked=!0,Ys(s);return}if(n===
null&&!r.length){pe()&&A(lt);return}n===f.focus&&r.join(" ")===f.lines.join(" ")||(R.clicked=!0,A({focus:n,lines:r}))}),
N.addEventListener("mousemove",t=>{if(R.dragged)return;let{name:e,group:n,lines:o,bundle:r}=we(kr(t));N.title=e!==null&&
mt(e)!==P(e)?P(e):"",N.style.cursor=e!==null||n!==null||o.length||r!==null?"pointer":""}),At("doubleClick",({pointer:t})=>{
let{name:e,group:n,lines:o,bundle:r}=we(t.canvas);if(e!==null||n!==null||o.length||r!==null)return;let s=Math.min(6,U()*
Ip),i=U()/s,{x:a,y:l}=ve();q.whole=!1,tn({scale:s,position:{x:t.canvas.x+(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Np=9,je=new Map,Kc=0;function jp(t){let e=Ft(),n=U(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
he.top)}function Rp(t,e){let n=e;if(je.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),jp(e)),a=i-e+Kc,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,m=Math.abs(a-c)>=1;n=m?e+c:i,Kc=m?0:a-c}if(!t&&!n)return;q.whole=
!1,q.asOpened=!1;let o=U(),{x:r,y:s}=ve();Se({position:{x:r-t/o,y:s-n/o},animation:!1})}function Yc(){N.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==R.byFinger&&_n(!e),R.byFinger=e,e&&je.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),N.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(R.byFinger=!1);let e=je.get(t.
pointerId);if(!e||R.dragged||(e.moves||=je.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Np,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Rp(n/je.size,o/je.size)});
for(let t of["pointerup","pointercancel"])N.addEventListener(t,e=>{let n=je.get(e.pointerId);if(!je.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?R.rested:null;if(R.rested=null,o&&Aa(o),!R.dragged)return;let{name:r}=R.dragged;Xs()||
t==="pointercancel"||(R.clicked=!0,A({focus:r,lines:[]}))});N.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),N.addEventListener(
"contextmenu",t=>{R.byFinger&&t.preventDefault()})}function Cp(t,[e,n]){let o=C.get(t),r=T.has(t)?Io(t):new Map,s=ot()==="columns"&&!it(),i=null;for(let[a,l]of C){let[c,m]=[
l.x-o.x,l.y-o.y],p=c*e+m*n,d=Math.abs(c*n)+Math.abs(m*e);if(a===t||p<1||(s?n&&d>1:d>p))continue;let g=[n&&s||r.has(a)?0:
1,p+2*d];i&&(g[0]-i.distance[0]||g[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:g})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function Jc(){if(C.has(_.at))return _.at;if(C.has(f.focus))return f.focus;let t=Me(
1).find(n=>C.has(n)),[e]=[...S.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?ct(e[0]):[...C.
keys()][0]??null)}function Qc(){return _.at!==null&&_.at.startsWith("group ")?_.at.slice(6):null}function $p({name:t,by:e,
across:n}){let o=at.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:b.get(e);return[r&&Pt(r,r.object!==t),!r&&
n&&h("notLinked"),P(t),v(ft(t).label),h(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Xc(t){
_.at=t.name,_.by=t.by;let e=Qc();Q(e===null?$p(t):or(e)),ur(t.name),pt()}function Zc(){N.addEventListener("focus",()=>{if(!N.
matches(":focus-visible"))return;let t=Jc();t!==null&&Xc({name:t,by:null})}),N.addEventListener("blur",()=>{_.at=null,pt()}),
N.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in oo){t.preventDefault();let e=Jc();if(_.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){Uc(e,n);return}let o=Cp(e,oo[n]);o?Xc(o):Q(h("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),_.at===null)return;let e=Qc();e!==null?Ae(e):_.at===f.focus?$a():A({focus:_.
at,lines:[]})}else t.key==="l"&&te(t)&&(_.by===null?Q(h("noLine")):A({focus:null,lines:[_.by]}))})}function tf(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...B("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function of(){let t=B("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>A({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));O("arrange-again").addEventListener("click",()=>{ht.clear(),Qs(),re(),N.focus({preventScroll:!0}),
Q(h("arrangedAgain"))})}function ef(t){t.preventDefault(),Z()==="lanes"&&A({view:"statements"}),K.open=!0,K.scrollIntoView(),
Y("summary",HTMLElement,K).focus({preventScroll:!0})}function ro(){let t=Y("main").getBoundingClientRect().top+scrollY,e=Y(
"summary",HTMLElement,K).getBoundingClientRect().height+1,n=o=>Y(o).getBoundingClientRect().width;for(let[o,r]of Object.
entries({above:t,below:e,zoom:n("#zoom"),take:n("#take > button")}))document.documentElement.style.setProperty(`--${o}`,
`${r}px`)}function nf(t,e){let n=O(t);Lt(t),n.setAttribute("data-open",""),n.scrollTop=0,B(e,HTMLElement,n).find(o=>o.getClientRects().
length)?.focus()}function rf(){tf(O("more-menu"),O("more-button"),O("more-list"));for(let t of B("[data-sheet]"))t.addEventListener(
"click",()=>{let e=t.getAttribute("aria-expanded")!=="true";nt()?Lt(e?t.dataset.sheet??null:null):(t.setAttribute("aria-\
expanded",String(e)),O(t.dataset.sheet??"").toggleAttribute("data-open",e)),O(t.dataset.sheet??"").scrollTop=0});for(let t of B(
"[data-shut]"))t.addEventListener("click",()=>Ke(()=>{Lt(null),O(t.dataset.shut??"").removeAttribute("data-open")}));O("\
to-filters").addEventListener("click",()=>nf("legend","input, select")),O("to-reading").addEventListener("click",()=>{A(
lt),nf("details","#reading h2")}),O("to-list").addEventListener("click",ef),O("skip-to-list").addEventListener("click",ef),
O("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),A({view:"names"}),N.focus()}),Y("summary",HTMLElement,
K).addEventListener("click",t=>{Z()==="statements"&&t.preventDefault()}),K.addEventListener("toggle",()=>{H.parts||Z()!==
"names"||(K.open!==f.list&&go({list:K.open}),K.open&&requestAnimationFrame(()=>K.scrollIntoView({block:"nearest"})))}),K.
addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');e&&(t.preventDefault(),A({focus:new URLSearchParams(
e.hash.slice(1)).get("focus"),lines:[]}),rn(),Z()==="names"&&scrollTo(0,0))});for(let t of B("#languages button"))t.addEventListener(
"click",()=>A({language:t.dataset.to}));for(let t of B("[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="\
fit"?Bs():mr(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{if(t.key==="Escape"){let e=!pe()&&
!(nt()&&document.querySelector("aside[data-open]"));Ke(()=>{Lt(null),A(e?{...lt,open:[]}:lt)}),Ra();return}te(t)&&(t.key===
"/"&&(t.preventDefault(),O("query").focus()),Z()==="names"&&((t.key==="+"||t.key==="=")&&mr(1.35),t.key==="-"&&mr(1/1.35),
t.key==="0"&&Bs()))})}function sf(){addEventListener("resize",ro),ro();let t=new ResizeObserver(ro);for(let e of[Y("head\
er"),Y("summary",HTMLElement,K),Y("#take > button")])t.observe(e)}function af(){O("group-list").replaceChildren(...S.groups.size?[u("p",{},h("readGroups")),xn.every(o=>o.drawn)?"":u("p",
{},h("strongestDrawn")),u("h3",{},h("groupsTitle")),Pp()]:[]);let t=O("groups");if(t.hidden=!X.size||ot()!=="overview"||
!S.groups.size&&!S.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.
group,n=[...S.opened].filter(o=>!X.get(o).names.length||E.entities.size).sort();t.replaceChildren(u("p",{},Fs()),...n.map(
o=>u("button",{type:"button","data-group":o,title:h("closeGroup"),onclick:()=>Lc(o)},u("span",{"aria-hidden":"true"},"\xD7"),
" ",u("span",{class:"unseen"},`${h("closeGroup")}: `),vt(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??N).focus(
{preventScroll:!0})}function Pp(){let t=[...S.groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return u("ul",
{},t.map(([e,{count:n}])=>u("li",{},u("button",{type:"button",class:"name",onclick:()=>Ae(e)},vt(e))," ",u("span",{class:"\
count"},String(n)),zc(e))))}function Bp(){if(f.between===null||!f.between.every(i=>C.has(i)))return;let t=f.between.map(i=>C.get(i));if(t.every(cc))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/U(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];Ds({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var Zs="",lf="",ti=new Set;function cf(t){Tl(),yc(),oe(),Mn(),af(),
Bt();let e=S.narrowed?`${f.focus} ${f.path} ${f.steps}`:Vn()?[...S.names].sort().join(" "):"",n=`${ot()} ${e}`;Zs!==n||q.
asOpened&&lf!==W?(re(),!Zs&&f.open.length&&Cs(f.open[f.open.length-1])):(f.focus===null||!t)&&Dp(),f.focus!==null&&t&&!S.
narrowed&&dc(f.focus),nt()&&(R.clicked||t&&f.lines.length)&&gc(f.focus),f.between!==null&&t&&Bp(),Zs=n,lf=W,ti=new Set(S.
opened),pt()}function Dp(){let t=f.open[f.open.length-1],e=f.open.some(o=>S.opened.has(o)&&!ti.has(o)),n=[...ti].some(o=>!S.
opened.has(o));n&&!S.opened.size?re():t!==void 0&&(e||n)&&Cs(t)}var ei=!1;function Wp(){Tc(),Vc(),hc(),Yc(),Hc(),Zc();for(let t of B("[tabindex]",HTMLElement,N))t.tabIndex=-1}function ff(t){
let e=ei;ei=Z()==="names",ei&&(Do()||Wp(),e||(ro(),La()),cf(t),!e&&q.whole&&re())}function uf(){ss(),Do()&&(q.asOpened?re():
q.whole?Ze():Oe(),oe(),Bt(),pt())}function mf(){Je(),Do()&&pt()}var ni=[],Mr="";function Qs({moved:t=!1}={}){Bt(),Za(),de(),aa();for(let e of ni)e.classList.remove("chosen");ni=D?[...D.
statements].flatMap(e=>xt.get(e)??[]):[];for(let e of ni)e.classList.add("chosen");ff(t)}function zp(t){let e=t?null:E;t||
Ao(),rl(e)}function Fp(){if(f.between!==null)return Jo();let t=D?.statements.size??0;return h(t===1?"chosenOne":"chosen",
{name:f.focus!==null?P(f.focus):h("statement"),n:t})}function oi(t){(f.language!==W||!t)&&(vi(f.language),cl(),ca());let e=t??
{focus:null,lines:[],between:null},n=f.focus!==e.focus||f.lines.join(" ")!==e.lines.join(" ")||String(f.between)!==String(
e.between),o=pe();zp(!t),la(),wa(t),Ba(),sl(),ol();let r=f.list||Z()==="statements";if(K.open!==r&&!H.parts&&(K.open=r),
n&&Lt(o?"details":null),n&&o&&nt()&&Z()==="names"&&O("picture").scrollIntoView(),Qs({moved:n&&!R.clicked}),ea(),pa(),Xi(
n||!t),!n){t&&He()!==Mr&&Q(He()),Mr=He();return}Mr=He(),O("details").scrollTop=0,o&&!R.clicked&&as(),Q(o?Fp():Mr),R.clicked=
!1}function Tt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var so=null;function io(){if(so!==null)return so;so=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of T){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&so.push({id:t,name:i,folded:` ${Tt(i)} `})}return so}
function pf(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function ri(t){let e=Tt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of io()){if(!e.every(i=>r.folded.includes(i)))continue;let s=pf(r.folded,e)+(r.name===P(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Gt){let i=Math.max(...Object.values(
s).map(a=>pf(` ${Tt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?T:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:P(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||T.get(s.id).count-T.get(r.
id).count||(r.id<s.id?-1:1))}var ao=12;function lo(t){return ri(t).slice(0,ao)}var wf=6,df=5,hf=null;function yf(t){let e=Tt(
t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=s=>e.every(i=>s.includes(` ${i}`)),o=[...qt].
filter(([,{label:s,inverse:i,count:a}])=>a&&[s,i].some(l=>l&&Object.values(l).some(c=>n(` ${Tt(c)}`))));hf??=[...b].flatMap(
([s,{quote:i}])=>i?[{id:s,folded:` ${Tt(i)}`}]:[]);let r=[];for(let{id:s,folded:i}of hf){if(r.length===df)break;n(i)&&r.
push({statement:s})}return[...o.slice(0,df).map(([s])=>({relation:s})),...r]}function Hp(t,e){if(Math.abs(t.length-e.length)>
1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-
o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===
[...s].reverse().join("")}var _p=5,gf=null;function Gp(){return gf??=new Set(io().flatMap(({folded:t})=>t.trim().split("\
 "))),gf}function bf(t){let e=Tt(t).split(" ").filter(Boolean).map(o=>o.length<_p||io().some(({folded:r})=>r.includes(o))?
[o]:[...Gp()].filter(r=>Hp(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).
map(o=>o.join(" ")).find(o=>lo(o).length)??null}var si=4;function qp({weakest:t}){let e=t.keys[0];return me(e)===0?u("p",{},h("noWeakLink")):u("p",{},h("weakestLink"),"\
 ",u("b",{},v(b.get(e).said)),` (${mt(t.from)} \u2013 ${mt(t.to)})`)}function Up(t,e,n){return[n>1?u("h3",{},h("pathNumb\
er",{n:e+1,all:n})):null,u("div",{class:"weakest"},qp(t)),u("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>u("li",{},
r.map(s=>on(s,o)))))]}function xf(){let[t,e]=[f.focus,f.path],n=se(h("pathTitle",{from:mt(t),to:mt(e)})),o=u("p",{class:"\
explore"},u("button",{type:"button",onclick:()=>A({path:null,through:!1})},h("pathOff"))),r=it();if(f.path===f.focus)return[
n,u("p",{},h("pathToItself")),o];if(!r){let{otherwise:l}=hn();return[n,u("p",{class:"none"},h(l?"noPathWithout":"noPathE\
ither")),l?u("p",{class:"explore"},u("button",{type:"button",onclick:()=>A({through:!0,structural:jt.get("structural").read(
[])})},h("throughStructural"))):null,E.statements.size<b.size?u("p",{class:"absent"},h("onlyWithinShown")):null,o]}let s=Xa(),
i=Qa(),a=r.layers.length-1;return[n,u("p",{},[h(a===1?"oneStep":"someSteps",{n:a}),i>1?h("asManyPaths",{n:i}):null,f.through?
h("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,si).map((l,c)=>Up(l,c,Math.min(i,s.length))),i>si?u("p",
{class:"absent"},h("morePaths",{n:i-si})):null]}function kf(){let t=[1,2,3].map(e=>u("button",{type:"button","data-steps":e,
"aria-pressed":String(f.steps===e),"aria-label":h(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>A({steps:f.steps===e?null:
e})},String(e)));return u("div",{class:"explore"},u("div",{role:"group","aria-label":h("nearby")},u("span",{},h("nearby")),
" ",u("span",{class:"joined"},t)),u("button",{type:"button",id:"path-to","aria-pressed":String(R.picking),onclick:()=>Vp(
!R.picking)},h("pathTo")),Z()==="names"&&C.has(f.focus)?u("button",{type:"button",id:"move-name","aria-pressed":String(R.
placing===f.focus),onclick:()=>Gc(f.focus)},h("moveName")):null,Z()==="names"?null:u("button",{type:"button",onclick:()=>A(
{view:"names"})},h("inNetwork")),Z()!=="lanes"&&Ei(f.focus)?u("button",{type:"button",onclick:()=>A(sn(null))},h("inLane\
s")):null,R.picking?u("p",{class:"hint",role:"status"},h("pickOther")):null)}function Vp(t){if(R.picking=t,de(),!t){document.
getElementById("path-to")?.focus();return}nt()&&Lt(null),O("query").focus(),Q(h("pickOther"))}function Mf(){document.addEventListener(
"keydown",t=>{if(t.key!=="f"||!te(t))return;let e=f.focus??(E.entities.has(_.at)?_.at:null);e!==null&&A({focus:e,lines:[],
steps:f.steps===null||e!==f.focus?1:null})})}function vf(t){if(f.theme===null||!So(f.theme).has(t)||So(f.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===f.theme).flatMap(({subject:n,premises:o})=>o.map(r=>b.get(r)).filter(r=>r.object===n).map(r=>P(r.subject))));
return u("p",{class:"absent"},h("throughList",{theme:P(f.theme),list:[...e].join("; ")}))}function ii(){let{names:t,lines:e}=Dr(
f);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s)))return null;let o=Cn(f,t,e).map(({part:s})=>h(
`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=Wr(f,t,e);return f.date!==null&&e.some(s=>E.aside.has(s))&&(o.push(h("h\
iddenByDate",{date:ze(f.date)})),r.date=null),o.length?u("p",{class:"not-shown"},h("notShown",{reasons:o.join("; ")})," ",
u("button",{type:"button",onclick:()=>A(r)},h("showAllTheSame"))):null}function Kp(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=tt(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:Pt(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of at.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:b.get(
r)});for(let r of E.inferred)tt(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort(
(r,s)=>r.order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function Yp(t){let n=/^https?:\/\//i.test(t.
iri)?u("a",{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return u("dd",
{},n,` (${h(t.match)})`)}function Jp(t){let e=T.get(t),n=new Set([Tt(v(e.label))]),o=[];for(let s of[v(e.short),...e.alternative[W]||
[],...e.hidden])s&&!n.has(Tt(s))&&(n.add(Tt(s)),o.push(s));let r=u("dl");return o.length&&r.append(u("dt",{},h("otherNam\
es")),...o.map(s=>u("dd",{},s))),v(e.note)&&r.append(u("dt",{},h("note")),u("dd",{},v(e.note))),e.identifiers.length&&r.
append(u("dt",{},h("identifiers")),...e.identifiers.map(Yp)),r.childNodes.length?r:null}function Xp(t){let e=b.get(t),n=h(
"deadlineOf",{name:v(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return u("p",{class:"d\
eadline"},Ie(e.subject,n),": ",h(o?"byDay":"inPeriod",{value:v(e.value)}),` (${v(e.said)})`,e.quote?[" (",u("q",{lang:e.
language},e.quote),")"]:null)}function Qp(t){let e=T.get(t),n=Nn.name===t&&Z()==="lanes"?Nn.ids:[],o=Kp(t,new Set(n)),r=at.
get(t).filter(s=>!E.statements.has(s)&&!E.aside.has(s)).length;return[se(P(t)),u("p",{class:"kind"},mo(ft(t),e.envisaged),
v(ft(t).label)),dn(e),ii(),vf(t),kf(),e.envisaged?u("p",{class:"envisaged"},h("onlyEnvisaged")):null,n.map(s=>on(s)),Jp(
t),o.length||r?null:u("p",{class:"absent"},h("noStatements")),o.map(s=>[u("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
Us(i,Vs(a,t)):Dc(a,t))]),(e.deadlines||[]).map(Xp),e.onlyOfParts?u("p",{class:"absent"},h("onlyOfParts")):null,r>0?u("p",
{class:"absent"},h(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.notStated?u("p",{class:"absent"},v(e.notStated)):null]}function Zp(t){
let e=b.get(t),n=[e.subject,e.object],o=(at.get(e.subject)||[]).filter(r=>{let s=b.get(r);return r!==t&&E.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
se(h("statement")),ii(),on(t),o.length?u("h3",{},h("statementsBetween")):null,o.map(r=>on(r))]}function td(t){let e=Gi(t);
return e!==null?[se(e),no(t)]:Z()!=="names"?[se(h("someStatements",{n:t.length})),t.map(n=>on(n))]:[se(h("statementsHere",
{n:t.length})),u("p",{class:"hint"},h("chooseOne")),no(t)]}function ed(){return f.focus!==null?f.path!==null?xf():Qp(f.focus):
f.between!==null?Wc():f.lines.length>1?td(f.lines):Zp(f.lines[0])}function Sf(){let t=O("chosen"),e=O("reading"),n=pe();
t.hidden=!n,e.hidden=n;let o=u("button",{type:"button",class:"clear","aria-label":h("clear"),title:`${h("clear")} (Esc)`,
onclick:()=>A(lt)},"\xD7");if(t.replaceChildren(...n?[o,...ed().flat(3).filter(i=>i!==null)]:[]),n)return;document.getElementById(
"read-columns")?.toggleAttribute("hidden",ot()!=="columns");let r=Vr(),s=Me(5,r).filter(i=>r(i)>0);O("most").replaceChildren(
...s.length?[u("h3",{},h("mostNamed")),u("ul",{},s.map(i=>u("li",{},Ie(i)," ",u("span",{class:"count"},String(r(i))))))]:
[])}var nd=[["/","keySearch"],["\u2190 \u2192 \u2191 \u2193","keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193",
"keyMove"],["f","keyNear"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function Of(){let t=u(
"input",{type:"checkbox",id:"single-keys"});t.checked=f.keys,t.addEventListener("change",()=>A({keys:t.checked}));let e=[
u("dl",{class:"keys"},nd.map(([r,s])=>u("div",{},u("dt",{},r.split(" ").flatMap(i=>[" ",u("kbd",{},i)]).slice(1)),u("dd",
{},h(s))))),u("label",{class:"switch"},t,u("span",{},h("singleKeys")))],n=u("p",{},h("helpPointer")),o=matchMedia("(poin\
ter: coarse)").matches;kn(h("help"),o?[n,...e]:[...e,n]),o&&(kt.scrollTop=0)}function Ef(){O("help").addEventListener("c\
lick",Of),document.addEventListener("keydown",t=>{t.key!=="?"||!te(t)||(t.preventDefault(),Of())})}function Tf(){let t=O("query",HTMLInputElement),e=O("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expande\
d","false"),t.removeAttribute("aria-activedescendant"),o=-1},s=d=>{o=d;let g=B("[id]",HTMLElement,e);g.forEach((y,w)=>y.
setAttribute("aria-selected",String(w===d))),!(d<0)&&(t.setAttribute("aria-activedescendant",g[d].id),g[d].scrollIntoView(
{block:"nearest"}))},i=({id:d,relation:g,statement:y})=>{r(),t.value="",g!==void 0?A({...lt,relation:new Set([g]),...qt.
get(g).structural?{structural:!0}:{}}):y!==void 0?A({focus:null,lines:[y]}):A({focus:d??null,lines:[]})},a=d=>u("li",{class:"\
none",role:"option","aria-disabled":"true"},d),l=({relation:d,statement:g})=>{if(d!==void 0){let{label:x,count:$=0}=qt.get(
d),L=`${h("foundRelation")}, ${h($===1?"oneStatement":"someStatements",{n:$})}`;return[u("span",{},v(x),u("span",{class:"\
hint"},L))]}let y=b.get(g),w=[h("foundQuote"),Mt(y)].filter(Boolean).join(", ");return[u("span",{},u("q",{lang:y.language},
y.quote),u("span",{class:"hint"},w))]},c=(d,g="")=>{let y=P(d)===g||` ${Tt(P(d))}`.endsWith(` ${Tt(g)}`),w=u("span",{class:"\
hint"},v(ft(d).label),y?"":` \xB7 ${h("alsoWritten",{name:g})}`);return[mo(ft(d),T.get(d).envisaged),u("span",{},P(d),w)]},
m=()=>{let d=ri(t.value);n=d.slice(0,ao),n.length<wf&&n.push(...yf(t.value));let g=n.length?null:bf(t.value);if(g!==null&&
(n=lo(g)),e.replaceChildren(...n.map((w,x)=>{let $=u("li",{role:"option",id:`result-${x}`,"aria-selected":"false"},w.id===
void 0?l(w):c(w.id,w.name));return $.addEventListener("mousedown",L=>{L.preventDefault(),i(w)}),$})),!Tt(t.value)){r();return}
n.length||e.append(a(h("noResults"))),d.length>ao&&e.append(a(h("moreFound",{n:ao,all:d.length}))),g!==null&&e.prepend(a(
h("didYouMean")));let y=n.length===1?h("oneResult"):n.length?h("results",{n:Math.max(d.length,n.length)}):h("noResults");
Q(g===null?y:`${h("didYouMean")} ${n.map(({id:w=""})=>P(w)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","tr\
ue"),p(),n.length?s(0):o=-1},p=()=>{if(e.hidden)return;let d=window.visualViewport;if(!d)return;let g=d.offsetTop+d.height-
e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(g))}px)`};for(let d of["resize","\
scroll"])window.visualViewport?.addEventListener(d,p);t.addEventListener("input",m),t.addEventListener("focus",()=>{io(),
t.value&&m()}),t.addEventListener("blur",r),t.addEventListener("keydown",d=>{d.key==="ArrowDown"||d.key==="ArrowUp"?(d.preventDefault(),
e.hidden&&m(),n.length&&s((o+(d.key==="ArrowDown"?1:-1)+n.length)%n.length)):d.key==="Enter"?(d.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):d.key==="Escape"&&(t.value||!e.hidden)&&(d.stopPropagation(),d.preventDefault(),t.value="",r())}),O("sear\
ch").addEventListener("submit",d=>d.preventDefault())}function Lf(){J("change",Pe(k.changes.map(t=>t.id))),Rn.push(vr),Dt.push({on:()=>f.change!==null,name:t=>f.change===null||
vr.name(f.change,t),statement:t=>f.change===null||vr.statement(f.change,t)})}var vr={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||at.get(e).some(n=>vr.statement(t,n)),statement:(t,e)=>t.has(b.get(e).change||"unchanged"),loosen:()=>null};function Af(){$i(),Li(),zi(),Hi(),ra(),qa(),Lf(),Wa(),ha(),Ka(),Bi()}var od=3;function If(t){return t.length<2?t.join(""):h("listed",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}function rd(t){
let e=t.map(r=>b.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...k.modalities.map(({id:r,label:s})=>({n:n.filter(({
modality:i})=>i===r).length,words:v(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:h("someonesView")},{n:e.
filter(({denied:r})=>r).length,words:h("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}function sd(t,e){
return t===e?Re(t,"oneStatement","someStatements"):h("statementsOf",{n:t,all:e})}function id(t){let e=new Map;for(let r of t.
statements){let{subject:s,object:i}=b.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(a,(e.get(a)??0)+
1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>mt(r)).sort();return n>
1&&o.length<=od?h("mostOften",{names:If(o),n}):""}function ad(t){let e=t.map(n=>b.get(n).change);return k.changes.map(({
id:n,label:o})=>({n:e.filter(r=>r===n).length,words:v(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n})`)}function ld(t){
return Vt()?`${Vt()}: ${t[0].toLowerCase()}${t.slice(1)}`:t}function Nf(t){let{focus:e,path:n}=f,o=e!==null&&n!==null&&it(),
r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||b.get(c).subject===r||b.get(c).object===r,i=t.statements.filter(s),
a=sd(fe(i).statements,fe([...b.keys()].filter(s)).statements),l=o?h("takeBetween",{statements:a,from:P(e),to:P(n)}):r!==
null?h("takeAbout",{statements:a,name:P(r)}):[h("takeAll",{statements:a}),id(t)].filter(Boolean).join(", ");return ld(`${[
l,If(k.changes.length?ad(i):rd(i))].filter(Boolean).join(": ")}.`)}var Sr=16/2.54*72,vn=7,dt=10,Or=Math.floor(_e*Sr/vn)-1;function li(t){let e=new Set([...t.drawn].map(p=>T.get(p).class)),
o=k.families.flatMap(p=>p.classes.map(d=>d.id)).filter(p=>e.has(p)).map(p=>{let d=Gt.get(p)??En;return{text:v(d.label),draw:(g,y,w,x)=>jf(
g,d,!1,y,w,x)}});[...t.drawn].some(p=>T.get(p).envisaged)&&o.push({text:h("envisaged"),draw:(p,d,g,y)=>jf(p,En,!0,d,g,y)});
let r=t.statements.filter(p=>j.lines.has(p)).map(p=>b.get(p)),s=k.modalities.filter(({id:p})=>r.some(d=>!d.holder&&d.modality===
p)).map(({label:p,line:d})=>({text:v(p),wide:!0,draw:(g,y,w,x)=>ai(g,k.lines[d],!1,y,w,x)}));r.some(p=>p.holder)&&s.push(
{text:h("someonesView"),wide:!0,draw:(p,d,g,y)=>ai(p,k.lines.thin,!1,d,g,y)}),r.some(p=>p.denied)&&s.push({text:h("denie\
d"),wide:!0,draw:(p,d,g,y)=>ai(p,k.lines.solid,!0,d,g,y)});let i=new Set([...t.groups].flatMap(p=>[...S.groups.get(p).fills.
keys()])),a=k.families.map(({label:p,classes:[{id:d}]})=>({label:p,fill:(Gt.get(d)??En).fill})).filter(({fill:p})=>i.has(
p)).map(({label:p,fill:d})=>({text:v(p),draw:(g,y,w,x)=>cd(g,d,y,w,x)})),l=new Set([...[...t.drawn].map(p=>T.get(p).change),
...r.map(p=>p.change)]),c=k.changes.filter(({id:p})=>p in cs&&l.has(p)).map(({id:p,label:d})=>({text:v(d),draw:(g,y,w,x)=>sr(
g,p,y+x*.5,w,x*.42)}));return[{title:h("changes"),items:c},{title:h("kinds"),items:o},{title:h("groupRims"),items:a},{title:h(
"said"),items:s}].filter(({items:p})=>p.length)}function jf(t,e,n,o,r,s){let i=s*.44;js(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?z.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function cd(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function ai(t,e,n,o,r,s){t.strokeStyle=
z.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
z.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Rf(t,e,n,o){
let r=[""],s=i=>St(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function Cf(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
z.text,(r,s,i="")=>{for(let a of Rf(r,s,e-2*dt,i))ee(t,a,dt,o+s*.775,s,i),o+=s*1.55;return o}}function $f(t,e,n,o){let r=Cf(
t,n,dt/2);return r(v(k.title),o*1.5,"600"),r(Nf(e),o*1.15)}function Pf(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,m="")=>(t.
textBaseline="middle",t.fillStyle=z.text,ee(t,l,c,i,r,m),c+St(l,m)*r);for(let{title:l,items:c}of li(e)){let m=a(`${l}:`,
dt,"600")+r;for(let{text:p,wide:d,draw:g}of c){let y=r*(d?3:1.5);m+y+St(p)*r>n-dt&&m>dt&&(m=dt,i+=s),t.save(),g(t,m,i,r),
t.restore();let w=Rf(p,r,n-2*dt-y);w.forEach((x,$)=>{$&&(i+=s),a(x,m+y)}),m+=y+Ot(w)*r+r*1.2}i+=s}return i+=r*.2,Cf(t,n,
i-s/2)(qs(e),r)+dt/2}function ci(t){let e={printing:H.printing,at:_.at};H.printing=!0,_.at=null,Je();try{return t()}finally{H.printing=e.printing,
_.at=e.at,Je()}}function fd(){let t=new ge({left:0,top:0,right:N.clientWidth,bottom:N.clientHeight});return Ta(t),t}function fi({
captioned:t=!0}={}){return ci(()=>ud(t))}function ud(t){let e=fd(),n=eo(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
dt),i=Math.max(o.top,r.top-dt),a=Math.min(o.right,r.right+dt)-s,l=Math.min(o.bottom,r.bottom+dt)-i,c=Math.ceil(Math.max(
a,t?Or:0)),[m,p]=[0,1].map(()=>new ge({left:0,right:c,top:0,bottom:1/0})),d=Math.max(12,c*(vn+.5)/Sr),g=t?Math.ceil($f(m,
n,c,d)):0,y=Math.ceil(t?Pf(p,n,c,g+l+dt,d):l),w=yr(n),x=[...j.names.values(),...j.groups.values()].filter(I=>I.lines),$=x.
reduce((I,{type:F})=>Math.min(I,F),1/0)*U();return{root:yt("svg",{viewBox:`0 0 ${c} ${y}`,width:c,height:y,role:"img",lang:W,
"font-family":Rt.family.replaceAll('"',"'"),"text-rendering":"geometricPrecision","aria-labelledby":"title description"},
yt("title",{id:"title"},to(v(k.title))),yt("desc",{id:"description"},to(w)),yt("clipPath",{id:"frame"},yt("rect",{x:s,y:i,
width:a,height:l})),yt("rect",{width:c,height:y,fill:z.ground}),m.drawing,yt("g",{transform:`translate(${wt((c-a)/2-s)} ${wt(
g-i)})`},yt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[yt("path",{d:`M${dt} ${wt(g+l+dt/2)}H${c-dt}`,stroke:"#bbb"}),
p.drawing]:[]),width:c,height:y,top:i,seen:n,text:w,written:x.filter(I=>"id"in I).length,letters:$/c*Sr}}function Sn(t){
return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Er=_e/vn*(72/25.4),ui={upright:{width:184*Er,height:190*Er},lying:{width:271*Er,height:136*Er}},md={upright:184,lying:271},
pd=8,dd=8,Bf=[.6,.9,1.2],Df=[1,1.4,2,2.8];function Tr({width:t,height:e},n,o=wl){let r={scale:U(),position:ve(),animation:!1},
s={whole:q.whole,room:zn,names:S.names};H.printing=!0;let i=new Set([...S.names].filter(d=>!E.bare.has(d)));(i.size||S.groups.
size)&&(S.names=i);let a={width:t-he.left-he.right,height:e-he.top-he.bottom};ht.size||Hn(a);let l=Oe(o),c=ht.size?0:l;c||
(M.width+=M.text/4);let m=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),p=(d,g)=>{Object.assign(N.style,
d),oe(),Bt(),pt(),g(),pt()};p({width:`${Math.floor(t)}px`,height:`${Math.floor(m)}px`},Ze);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{H.printing=!1,S.names=s.names,Hn(s.room),Oe(),p({width:"",height:""},()=>Se(r)),q.whole=s.
whole}}function zf(){let t;for(let e of S.names.size>Ue?Df.slice(-1):Df)for(let n of S.groups.size?Bf.slice(-1):Bf){let o=e*
Or;if(t=Tr({width:o,height:n*o},()=>fi(),1),Ff(t))return t}return t}function Ff({written:t,seen:e}){return t===e.drawn.size}
function Hf(t){return Ff(t)&&t.letters>=vn}function Wf(t){let e=ui[t];return Tr(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=fi({captioned:!1}),m=Array.from({length:n+1},(d,g)=>Math.min(i,Math.max(0,he.top+g*o-a)));
[m[0],m[n]]=[0,i];let p=m.slice(1).map((d,g)=>{let y=d-m[g];r.setAttribute("viewBox",`0 ${wt(m[g])} ${s} ${wt(y)}`),r.setAttribute(
"height",wt(y));let w=n>1?`${l} ${h("sheetOf",{n:g+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
Sn(r))}`,$=`width: ${wt(Math.min(100,100*s/e.width))}%`;return u("img",{alt:w,src:x,style:$})});return{part:u("div",{class:t,
"data-sheets":n},p),seen:c}})}function hd(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new ge({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),u("li",{},yt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return u("div",{id:"paper-legend"},li(t).map(({title:n,items:o})=>u("ul",{},u("li",{class:"title"},n),o.map(e))),u("\
p",{},Gs(t)))}function gd(t){let e=new Map;for(let{cells:o}of B(".wide > table tr:not([hidden])",HTMLTableRowElement,K))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${W}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Ot((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(pd,(t/25.4*72-dd*e.size)/n)}function _f(){let t=!1;addEventListener("beforeprint",()=>{if(H.parts)return;
t=K.open;let[e,n]=[Wf("upright"),Wf("lying")];H.parts=[u("div",{id:"paper"},e.part,n.part),ci(()=>hd(e.seen))],N.after(H.
parts[0]),O("legend").prepend(H.parts[1]),K.open=!0,ps(tl);for(let[o,r]of Object.entries(md))K.style.setProperty(`--${o}`,
`${wt(gd(r))}pt`)}),addEventListener("afterprint",()=>{if(H.parts){K.open=t;for(let e of H.parts)e.remove();H.parts=null,
ps(Ct)}})}function wd(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Gf(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,wd(n.subarray(4,e.length+8))),n}function yd(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,m])=>Gf("iTXt",a(`${c}\0\0\0${W}\0\0${m.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Gf("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var bd=3;async function qf({root:t,width:e,height:n,text:o},r=bd){let s=URL.createObjectURL(new Blob([Sn(t)],{type:"image/svg+xml"}));
try{let i=new Image;i.src=s,await i.decode();let a=u("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,
0,e*r,n*r);let l=await new Promise(c=>{a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for thi\
s browser");return yd(new Uint8Array(await l.arrayBuffer()),e*r,.16,{Title:v(k.title),Description:o})}finally{URL.revokeObjectURL(
s)}}function mi(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>u("span",{class:n,lang:n},o))}function xd(t){let e=o=>[
...o.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(v(k.title)),f.focus===null?"":e(P(f.focus)),f.date??jn()].filter(Boolean).join("_")}.${t}`}function Kf(t,e){let n=URL.
createObjectURL(t),o=xd(e);return u("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function Yf(t,e){
nn(h("saved",{name:Kf(t,e)}))}function Jf(t,e=null){let n=()=>br(t,u("p",{lang:W},t),h("copiedText"));hr(h("alternative"),
t,[e?u("p",{},h("saved",{name:e})):null,u("p",{class:"hint"},h("alternativeHint"))],[u("button",{type:"button",class:"co\
py",onclick:n},h("copyText"))])}async function kd(t){try{Jf(t.text,Kf(await qf(t),"png"))}catch{kn(h("savePng"),[u("p",{},
h("tooLarge"))])}}function Md(t){kt.close(),A({...lt,focus:t,steps:1,layout:"columns"})}var vd=60;function Xf(t,e,n,o){let r=[
...new Set([f.focus??[],...Me(T.size)].flat())].filter(s=>n.has(s)&&!(s===f.focus&&f.steps===1)&&Io(s).size<=vd).slice(0,
4);kn(t,[u("p",{},e),u("ul",{},r.map(s=>u("li",{},u("button",{type:"button",class:"name",onclick:()=>Md(s)},P(s)))))],[o])}
function Uf(t){let e=zf();if(Hf(e))return t(e);let n=new Intl.NumberFormat(W,{maximumFractionDigits:1}).format(e.letters);
return Xf(h("tooSmall"),h("tooSmallHint",{points:n}),e.seen.names,u("button",{type:"button",onclick:()=>t(e)},h("saveAny\
way")))}function Sd({root:t}){kt.open&&kt.close(),Yf(new Blob([Sn(t)],{type:"image/svg+xml"}),"svg")}function Od(){let[t,
e]=Tr(ui.upright,()=>[[...Jt().names.values()].filter(({lines:o})=>o).length,S.names.size]);if(t>=e/2){print();return}let n=()=>{
kt.close(),print()};Xf(h("tooMany"),h("tooManyHint",{n:t,all:e}),S.names,u("button",{type:"button",onclick:n},h("printAn\
yway")))}var Vf={savePng:()=>Uf(kd),saveSvg:()=>Uf(Sd),alternative:()=>Jf(yr(eo())),copyTable:Pc,saveCsv:()=>Yf(Bc(),"cs\
v"),print:Od};function Qf(){let t=u("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},mi("tak\
e")),e=u("ul",{id:"take-list",hidden:""},Object.entries(Vf).map(([r,s])=>u("li",{},u("button",{type:"button","data-take":r,
onclick:()=>{o(!1),t.focus(),s()}},mi(r))))),n=u("div",{id:"take"},t,e),o=r=>{e.hidden=!r,t.setAttribute("aria-expanded",
String(r))};t.addEventListener("click",()=>o(e.hidden)),n.addEventListener("keydown",r=>{r.key==="Escape"&&!e.hidden&&(r.
stopPropagation(),o(!1),t.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;r.preventDefault(),o(!0);let i=[
t,...B("button",HTMLButtonElement,e)];i[(i.findIndex(a=>a===document.activeElement)+s+i.length)%i.length].focus()}),n.addEventListener(
"focusout",r=>{r.relatedTarget&&!n.contains(r.relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{n.contains(r.target)||
o(!1)}),N.after(n),Y("#list .wide").before(u("div",{class:"taking"},["copyTable","saveCsv"].map(r=>u("button",{type:"but\
ton",onclick:Vf[r]},mi(r)))))}K.open=!1;ka();Pl();Af();Ci(t=>Ke(()=>oi(t)));Ao();ll(Sf);rf();addEventListener("hashchange",fl);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",mf);Ma(uf);Je();fa();Pa();il();el();Ha();Tf();_f();Qf();Ic();Ef();Ca();ya();
ta();Qi();Yi();na();da();of();Mf();sf();oi(null);Ur();hs();window.graphbuilder={get network(){return Na()},names:()=>[...Jt().
names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>Jt().lines.has(t)?$t(j.lines.get(t),e):null,at:we,groups:()=>[...Jt().
groups.values()].map(t=>({...t,count:S.groups.get(t.key).count})),bundles:()=>Jt()&&[...pr()].map(t=>({ends:[t.one,t.other].
map(e=>It(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>$t(dr(t),n/40))})),moved:()=>[...ht.keys()],words:()=>j.
words.map(t=>({...t})),shown:()=>E,walked:()=>_.at,outcomes:t=>Object.fromEntries(We.map(e=>[e,ln(t,De(e),k.outcomes)])),
found:lo};})();
