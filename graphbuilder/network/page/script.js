"use strict";(()=>{function xn(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=xn("content"),v=k.size,Mp={nl:[],en:[]},
Sp={nl:"",en:""},[vp,Op]=k.languages;function de(t){if(typeof t=="string")return{nl:t,en:t};let e={...Sp};return[e[vp],e[Op]]=
t,e}var As=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return de(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:de(this.held.short)}get alternative(){return this.held.alternative??Mp}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:de(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get named(){return this.held.named??this.count}get at(){return this.held.at}get deadlines(){return this.held.
deadlines??[]}get onlyOfParts(){return this.held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:
de(this.held.notStated)}get change(){return this.held.change??""}get differences(){return this.held.differences??[]}},T=new Map(
k.entities.map(([t,e])=>[t,new As(e)])),vt=new Map;for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=
t.id.slice(4),vt.set(t.dataset.statement,t);var va=[...T.keys(),...k.namesElsewhere],Ns=k.ways.map(t=>({modality:t.modality??
"",said:de(t.said??""),denied:t.denied??!1,holder:t.holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:
de(t.source),language:t.language??""})),zo=k.times.map(({when:t,days:e})=>({when:de(t??""),days:e??null})),Oa=k.places.map(
({where:t,text:e})=>({where:de(t??""),text:e??""})),[Ia,Ea,Ep,Zn,Tp,Ta,La,Lp,Aa]=["id","subject","relation","object","wa\
y","time","place","quote","more"].map(t=>k.columns.indexOf(t)),Is=class{constructor(e,n){this.row=e,this.order=n}get subject(){
return va[this.row[Ea]]}get relation(){return k.relationOrder[this.row[Ep]]}get object(){return typeof this.row[Zn]=="nu\
mber"?va[this.row[Zn]]:null}get value(){return typeof this.row[Zn]=="number"?null:de(this.row[Zn])}get way(){return Ns[this.
row[Tp]]}get modality(){return this.way.modality}get said(){return this.way.said}get denied(){return this.way.denied}get holder(){
return this.way.holder}get origin(){return this.way.origin}get source(){return this.way.source}get language(){return this.
way.language}get when(){return zo[this.row[Ta]].when}get days(){return zo[this.row[Ta]].days}get where(){return Oa[this.
row[La]].where}get text(){return Oa[this.row[La]].text}get quote(){return vt.get(this.row[Ia])?.querySelector("q")?.textContent??
this.row[Lp]??""}get change(){return this.row[Aa]?.change}get differences(){return this.row[Aa]?.differences}get isWhole(){
return this.row[Ea]<T.size&&(this.object===null||this.row[Zn]<T.size)}get isLink(){return this.object!==null&&this.isWhole}},
x=new Map(k.statements.map((t,e)=>[t[Ia],new Is(t,e)]));var Dt=new Map(Object.entries(k.classes)),Tt=new Map(Object.entries(k.relations)),Na=new Map(k.modalities.map(t=>[t.id,t])),
rt=new Map;for(let t of T.keys())rt.set(t,[]);for(let[t,{subject:e,object:n}]of x)rt.get(e)?.push(t),n!==e&&rt.get(n)?.push(
t);var j=document.documentElement.dataset.language;function ja(t){j=t}function M(t){return t&&(t[j]||t.nl||t.en)||""}function m(t,e={}){
return k.words[t][j].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var _e={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function at(t){return Dt.get(T.get(t).class)||_e}function P(t){return T.
has(t)&&M(T.get(t).label)||t}function Z(t){let e={nl:t.relation,en:t.relation};return Tt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Lt(t,e=!1){let n=Z(t),o=M(e&&!n.symmetric?n.inverse:n.label);return t.denied?
m("deniedRelation",{relation:o}):o}function gt(t){let e=[M(t.where)];return k.sources.length>1&&e.unshift(M(t.source)),e.
filter(Boolean).join(", ")}function Gt(t){let e=t.object===null?M(t.value):P(t.object);return`${P(t.subject)} ${Lt(t)} ${e}`}
function At(t,e,n){return m(t===1?e:n,{n:t})}function tt(t){return M(T.get(t).short)||t}var D={key:"",look:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},ie=0;function Ca(t){D=t}function Ut(){
ie+=1}var Fo=t=>[...document.querySelectorAll(t)],kt=Fo("#lanes .lane[data-track]"),Ho=kt.map(t=>t.dataset.track??""),It=Fo("#\
lanes").length>0,to=Fo("#answer-changes").length?"changes":"overview",he=Fo("#lanes .said");function kn(t){return t==="o\
verview"?t:`answer-${t}`}function qo(t,e="lanes"){return he.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function ne(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}function S(t,e){return U(`#${t}`,e)}function U(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function N(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Mn(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var Y=document.getElementById("list");function st(){return matchMedia("(max-width: 899px)").matches}function Pt(t){for(let e of N(
"[data-sheet]")){if(!st()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),S(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var Nt=new Map,Ap=new Set(["yes","on","closed","place","nl","en",k.opens]),eo=[],js=[],Ae=[],zt=[],Ue=[],lt={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},p={},Ip=j,$a=()=>{},Ge;function J(t,{read:e,write:n,as:o=t,knows:r}){
let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));Nt.set(t,{read:e,write:n,as:o,knows:r??(i=>Ap.has(i)||s(i))}),
Object.assign(p,{[o]:e([])})}function _o(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function Cs(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Ve(t){
let e=[...t];return{read:n=>{let o=new Set(_o(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes(
"")||r.length===e.length?null:new Set(r)},write:n=>n===null?[]:Cs([...n]),knows:n=>n===""||e.includes(n)}}function Ie(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function Ra(){J("focus",Ie(t=>T.has(t))),J(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:Ip,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Ae.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function Pa(t,e={}){for(let n of Ae)t={...t,...n(t,e)};return t}function Ba(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Nt.get(t);return n?_o([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function Wa(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Nt].map(([o,{read:r,as:s}])=>[s,r(t.getAll(o))]),
n=js.map(o=>o(new Set(t.keys())));return Pa(Object.assign({},Object.fromEntries(e),...n))}function Sn(t){let e=new URLSearchParams;
for(let[n,{read:o,write:r,as:s}]of Nt){let i=r(t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function Da(t){let e=eo.reduce((n,o)=>o(n),t);return Pa({...p,...e},e)}function $s(t){
let e=p;p=t,Sn(e)!==Sn(p)&&$a(e)}function I(t){Ge!==void 0&&vn();let e=Da(t),n=Sn(e);n!==location.hash.slice(1)&&(location.
hash=n),$s(e)}function Go(t){clearTimeout(Ge),Ge=setTimeout(vn,200),$s(Da(t))}function vn(){clearTimeout(Ge),Ge=void 0;let t=Sn(
p);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function za(){clearTimeout(Ge),Ge=void 0,$s(Wa())}function Fa(t){
p=Wa(),$a=e=>{t(e);for(let n of Ue)n(e)}}var R={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},G={at:null,by:null},no={name:null,ids:[]},
V={whole:!0,asOpened:!1},H={printing:!1,parts:null};var Np=It?["lanes","names","statements"]:["names","statements"],Ps=["changes","overview","who","when","unsure"],jp=["lay\
out","open","between","steps","path"],Ha=new Set(["view","question","track","statement","language","date","keys","list",
"sort","embed"]);function qa(){J("view",Ie(t=>Np.includes(t))),J("question",{...Ie(t=>It&&Ps.includes(t)&&(t!=="changes"||
t===to)),write:t=>t===null||t===to?[]:[t]}),J("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Ho.includes(e)),write:t=>t})}
function _a(t){if(!It)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:r}]of Nt)
if(!Ha.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":
"lanes"}function _(t=p){return t.view??_a(t)}function Rs(t){return Array.isArray(t)?t.length>0:!!t}function Ga(){js.push(
t=>{let e=["view","question","track"].some(n=>t.has(n));return It&&!e&&[...t].some(n=>Nt.has(n)&&!Ha.has(n))?{view:"name\
s"}:{}}),eo.push(t=>{let e=Rs(t.question)||Rs(t.tracks),n=t.view??(e?"lanes":jp.some(o=>Rs(t[o]))?"names":_());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),Ae.push(t=>{let e=t.question===to?null:t.question;return{question:e,
view:t.view===_a({...t,question:e})?null:t.view}})}function oe(t=p){return t.question??to}function Ne(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function Uo(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&Vo(On(t))===t}function On(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function Vo(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function oo(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Va="denied";function Jo(t){return t.denied?Va:t.modality}var Xo=k.families.flatMap(t=>t.classes.map(e=>e.id)),Cp=Ve(
Xo);function Ka(){J("class",{read:t=>Cp.read(_o(t,e=>Xo.includes(e)).flatMap(Ua)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return Cs([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Ua(t).length>0}),J("modality",Ve(Qo)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",Ve(Tt.keys())),J("source",Ve(k.sources.map(({id:t})=>t))),
J("theme",Ie(t=>Ds().includes(t)));for(let t of ro)zt.push({...t,on:()=>p[t.part]!==Yo(t.part),name:e=>p[t.part]===Yo(t.
part)||t.name(p[t.part],e),statement:e=>p[t.part]===Yo(t.part)||t.statement(p[t.part],e)});Ae.push((t,e)=>{let{names:n,lines:o}=zs(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return Fs(t,n,o);if(!ro.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!En(t,[],[s]).length);return o.length&&r.length?{}:En(t,n,o).length?lt:{}})}function Ua(t){
if(!t||Xo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):Xo.filter(o=>Dt.get(o)?.ancestors.some(e))}var Qo=k.modalities.filter(({count:t})=>t).map(({id:t})=>t);
Ns.some(({denied:t})=>t)&&Qo.push(Va);var Ko=null;function Ds(){if(Ko)return Ko;let t=[...x.values()].filter(o=>T.has(o.
object)&&Z(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[T.get(o).class,...Dt.get(T.get(o).class)?.ancestors??
[]].includes("Theme"));return Ko=k.variants.includes("plain")?e:n,Ko}var Bs=new Map;function Zo(t,e=k.inferred){let n=JSON.
stringify([t,e.length>0]);if(Bs.has(n))return Bs.get(n);let o=[...x.values()].filter(({object:u})=>u!==null),r=new Map;for(let u of o)
!Z(u).within&&!Z(u).leadsTo||(r.has(u.object)||r.set(u.object,[]),r.get(u.object).push(u.subject));let s=[...o,...e].filter(
u=>u.object===t&&(Z(u).toTheme||Z(u).within)),i=new Set(s.map(({subject:u})=>u));for(let u of i)for(let d of r.get(u)??[])
i.add(d);let l=o.filter(({subject:u,object:d})=>i.has(u)!==i.has(d)).map(({subject:u,object:d})=>i.has(u)?d:u).filter(u=>T.
has(u)&&at(u).column===1),c=new Set([t,...i,...l]);return Bs.set(n,c),c}var Ke=()=>!0,Ws=(t,e)=>new Set([...t,...e]),ro=[
{part:"class",name:(t,e)=>t.has(T.get(e).class)||!Dt.has(T.get(e).class),statement:Ke,loosen:(t,e)=>Ws(t,e.map(n=>T.get(
n).class).filter(n=>Dt.has(n)))},{part:"source",name:(t,e)=>rt.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.
has(x.get(e).origin),loosen:()=>null},{part:"theme",fades:!0,name:(t,e)=>Zo(t).has(e),statement:Ke,loosen:()=>null},{part:"\
modality",fades:!0,name:Ke,statement:(t,e)=>t.has(Jo(x.get(e))),loosen:(t,e,n)=>Ws(t,n.map(o=>Jo(x.get(o))))},{part:"rel\
ation",fades:!0,name:Ke,statement:(t,e)=>t.has(x.get(e).relation)||!Tt.has(x.get(e).relation),loosen:(t,e,n)=>Ws(t,n.map(
o=>x.get(o).relation))},{part:"structural",fades:!0,name:Ke,statement:(t,e)=>!Z(x.get(e)).structural,loosen:()=>!0}],Yo=t=>t===
"structural"?!0:null;function En(t,e,n){return ro.filter(({part:o,name:r,statement:s})=>t[o]!==Yo(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function zs(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function Fs(t,e,n){let o={};for(let r of En(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=Nt.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function Ya(){let t=zt.filter(
h=>h.on()),e=t.filter(h=>h.dated),n=t.filter(h=>!h.dated),o=n.filter(h=>!h.fades),r=n.filter(h=>h.fades),[s,i]=[new Set,
new Set];for(let h of T.keys())o.every(y=>y.name(h))&&(s.add(h),r.every(y=>y.name(h))||i.add(h));let[a,l,c,u]=[new Set,new Set,
new Set,new Set];for(let[h,y]of x){if(!y.isWhole)continue;if(!t.length){a.add(h);continue}let{subject:g,object:w}=y;if(!(!s.
has(g)||w!==null&&!s.has(w)||!o.every(b=>b.statement(h)))&&(c.add(g).add(w),!(i.has(g)||i.has(w)||!r.every(b=>b.statement(
h))))){if(!e.every(b=>b.statement(h))){l.add(h);continue}a.add(h),u.add(g).add(w)}}let d=h=>s.has(h)&&!i.has(h);return{entities:s,
statements:a,aside:l,bare:new Set([...s].filter(h=>i.has(h)||c.has(h)&&!u.has(h))),inferred:new Set(k.inferred.filter(h=>d(
h.subject)&&d(h.object)&&h.premises.every(y=>a.has(y))&&(p.structural||!Z(h).structural)))}}function Ja(){return zt.filter(
t=>t.part&&t.on()).map(t=>{let e=0;for(let[n,{subject:o,object:r,isWhole:s}]of x)s&&!(t.name(o)&&(r===null||!T.has(r)||t.
name(r))&&t.statement(n))&&(e+=1);return{part:t.part,out:e}})}var $p={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Tn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||$p[l](o[a],o[c]??c))?.at(-1)}var Je=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Ye(t){return x.get(t).days}var Rp=new Set(["NOT_YET","OVE\
R"]);function Xa(){J("date",Ie(t=>Je.length>0&&Uo(t))),zt.push({part:"date",dated:!0,on:()=>p.date!==null,name:Ke,statement:t=>p.
date===null||!Pp(p.date).has(t)})}function Hs(t){return p.date!==null&&x.get(t).days?.time?Tn(p.date,Ye(t),k.outcomes):null}
var Qa={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Ot(t,e=Hs(t)){return e===
null?"":m(e==="STILL_TO_COME"&&Ye(t).time==="deadlineTime"?"deadlineAhead":Qa[e])}var tr=new Map;function Pp(t){if(tr.has(
t))return tr.get(t);let e=new Set(Je.filter(n=>{let o=Tn(t,Ye(n),k.outcomes);return Rp.has(o)||o==="STILL_TO_COME"&&Ye(n).
time==="event"}));return tr.clear(),tr.set(t,e),e}function ge(t){let[e,n,o]=t.split("-");return m("day",{year:e,day:Number(
o),month:m("months").split(" ")[Number(n)-1]})}function qs(t){let e=new Map,n=Object.keys(Qa),o=Je.map(r=>({id:r,outcome:Tn(
t,Ye(r),k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Ot(r,s);
e.set(i,[...e.get(i)??[],r])}return[...e]}function Za(t){if(p.date===null)return null;let e=qs(p.date).find(([,n])=>n.length===
t.length&&n.every(o=>t.includes(o)));return e?m("outcomeOn",{outcome:e[0],date:ge(p.date),n:t.length}):null}function Bt(){
return p.date===null?"":m("asOf",{date:ge(p.date)})}var _s=3,Bp=120,er=6,re=f("div",{id:"card",role:"tooltip",hidden:""}),nr=null,Ln;function Wp(t){let e=x.get(t);return f(
"div",{},f("b",{class:e.denied?"denied":null},[M(e.said),Ot(t)].filter(Boolean).join(" \xB7 "))," ",e.quote?f("q",{lang:e.
language},e.quote):Gt(e)," ",f("small",{},gt(e)))}function ol(t){for(let n of document.querySelectorAll("#lanes .lit, #l\
anes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)
for(let n of he)n!==t&&n.dataset.name===e&&n.classList.add("same")}function tl(t){clearTimeout(Ln),je();let e=ne(t).filter(
s=>x.has(s));if(!e.length)return;nr=t,ol(t),re.replaceChildren(...e.slice(0,_s).map(Wp),...e.length>_s?[f("small",{},m("\
moreSaid",{n:e.length-_s}))]:[]),re.hidden=!1,t.setAttribute("aria-describedby","card");let[n,o]=[t.getClientRects()[0],
re.getBoundingClientRect()],r=n.bottom+er+o.height<=innerHeight||n.top<o.height+er;re.style.left=`${Math.max(8,Math.min(
n.left,document.documentElement.clientWidth-o.width-8))}px`,re.style.top=`${r?n.bottom+er:n.top-er-o.height}px`}function je(){
clearTimeout(Ln),nr?.removeAttribute("aria-describedby"),nr=null,ol(null),re.hidden=!0}function el(t){clearTimeout(Ln),Ln=
setTimeout(t,Bp)}function nl(t){return t.target.closest?.("#lanes .said")}function rl(){let t=document.getElementById("l\
anes");t&&(t.append(re),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=nl(e);n&&n!==
nr?el(()=>tl(n)):n||re.contains(e.target)||re.hidden?clearTimeout(Ln):el(je)}),document.addEventListener("focusin",e=>{let n=nl(
e);n?.matches(":focus-visible")?tl(n):je()}),addEventListener("scroll",()=>{re.hidden||je()},{passive:!0}),addEventListener(
"resize",je),addEventListener("keydown",e=>{e.key!=="Escape"||re.hidden||(e.stopPropagation(),je())},!0))}function X(t){let e=S("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var Gs="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",Dp=".said, [data-whole], [data-take-track], #k\
ey button",so=new Map,Us=new Map;function Vs(t){return t.getClientRects().length>0}function Ks(t,e){Us.get(t)?.setAttribute(
"tabindex","-1"),Us.set(t,e),e.tabIndex=0}function Xe(){for(let[t,e]of so){let n=Us.get(t);if(n&&Vs(n))continue;let o=e.
find(Vs);o&&Ks(t,o)}}function sl(){for(let t of N(Dp,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(
Gs);e&&(t.tabIndex=-1,so.set(e,[...so.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.
target,n=e.closest(Gs),o=(n&&so.get(n))?.filter(Vs)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let r=o.
indexOf(e),s={ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:o.length-1}[t.key];if(s===void 0)return;
t.preventDefault();let i=o[Math.min(Math.max(s,0),o.length-1)];Ks(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener(
"toggle",Xe,!0),document.getElementById("lanes")?.addEventListener("focusin",t=>{let e=t.target,n=e.closest(Gs);n&&so.get(
n)?.includes(e)&&Ks(n,e)})}var or=40,il={source:(t,e)=>kt.indexOf(t)-kt.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},rr=[];function sr({own:t,places:e,until:n,more:o}){t.forEach(
(r,s)=>{e[s].nextSibling!==r&&e[s].after(r),r.hidden=s>=n}),o.hidden=n>=t.length,o.textContent=m("nextLanes",{n:Math.min(
or,t.length-n),all:t.length})}function al(){for(let t of N("#sort-lanes option"))t.textContent=m(t.dataset.word??"");for(let t of rr)
sr(t)}function ll(t){let e=rr.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,sr(e))}
function cl(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(kt.map(n=>n.parentElement))){let n=kt.
filter(s=>s.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((s,i)=>s.before(o[i]));let r={own:n,places:o,
until:or,more:f("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(r.more),r.more.addEventListener("click",
()=>{let s=r.own[r.until];r.until+=or,sr(r),Xe(),U('[tabindex="0"]',HTMLElement,s).focus()}),rr.push(r)}t.addEventListener(
"change",()=>{for(let e of rr)e.own.sort((n,o)=>il[t.value](n,o)||il.source(n,o)),e.until=or,sr(e);Xe(),X(t.selectedOptions[0].
textContent)})}}var Qe=null,fl=0;function zp(t){let{name:e}=t.dataset,n=ne(t).filter(o=>x.has(o));if(je(),Qe=t,fl=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){I({focus:null,lines:n});return}Object.assign(no,{name:e,ids:n}),I({focus:e,lines:[]})}function Fp(t){
if(p.focus!==null)return t.dataset.name===p.focus;let e=ne(t);return p.lines.length>0&&e.some(n=>p.lines.includes(n))}function Ys(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;ll(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function Hp(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=st()?S(
"details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"in\
stant"})}function ul(t){if(_()!=="lanes"){Qe=null;return}let e=he.filter(r=>{let s=Fp(r);return r.classList.toggle("chos\
en",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current"),s});if(!t)return;Qe?.getClientRects().length&&
scrollBy({top:Qe.getBoundingClientRect().top-fl,behavior:"instant"});let n=kn(oe()),o=Qe??e.find(r=>r.closest(`#${n}`));
Qe=null,o&&(Ys(o),Hp(o))}function ml(){for(let t of he)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),R.clicked=e.detail>0,zp(t),R.clicked=!1,Qe=null)});for(let t of N("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>I({view:"statements",modality:new Set([t.dataset.modality??""])}))}var qp=[3,2,1],_p=12,Gp=2;function ir(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function io(){if(!It||_()!=="lanes"||oe()!=="overview")return;(Ho.length>
_p||!qp.some(e=>ir(e)<=innerHeight)&&!st()&&ir(1)>Gp*innerHeight)&&ir(0),Xe()}var Js=!1;function pl(t){for(let o of kt)o.
classList.toggle("whole",p.tracks.includes(o.dataset.track??""));for(let o of N("#lanes [data-whole]"))o.setAttribute("a\
ria-expanded",String(p.tracks.includes(o.dataset.whole??"")));Xe();let e=Js?void 0:p.tracks.findLast(o=>!t?.tracks.includes(
o)),n=kt.find(o=>o.dataset.track===e);n&&(Ys(n),n.scrollIntoView())}function dl(){if(It){for(let t of N("#lanes [data-wh\
ole]")){let e=t.dataset.whole??"";t.addEventListener("click",()=>{Js=!0,I({tracks:p.tracks.includes(e)?p.tracks.filter(n=>n!==
e):[...p.tracks,e]}),Js=!1})}addEventListener("resize",io)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set},Up=["class","modality","structur\
al","relation","source","theme","date","change","steps","path","through"],hl=null;function ar(){let t=hl;hl=p;let e=p.steps!==
null||p.path!==null;t&&Up.every(n=>t[n]===p[n])&&(!e||t.focus===p.focus)||(E=Ya())}function Ze(){return m("shown",{names:E.
entities.size-E.bare.size,allNames:T.size,...we(E.statements)})}function gl(){return E.bare.size?new Set([...E.entities].
filter(t=>!E.bare.has(t))):E.entities}var wl="made";function we(t){let[e,n]=[0,0];for(let o of t)e+=1,x.get(o).modality===
wl&&(n+=1);return{statements:e-n,allStatements:x.size-Vp,made:n}}var Vp=k.modalities.find(({id:t})=>t===wl)?.count??0;function lr(t){
let e=new Map;for(let n of rt.get(t)){let{subject:o,object:r}=x.get(n),s=o===t?r:o;s===null||s===t||e.has(s)||E.statements.
has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function Xs(){if(E.statements.size===x.size)return e=>T.get(e).count;let t=new Map;
for(let e of E.statements){let{subject:n,object:o}=x.get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.
get(e)??0}function Ce(t,e=Xs()){return[...E.entities].sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}function Kp({nl:t,en:e}){return t===e?[t]:[f("span",{class:"nl",lang:"nl"},t),f("span",{class:"en",lang:"en"},e)]}function yl(t,{
label:e,count:n,kind:o}){return f("div",{class:"with-only"},f("label",{},f("input",{type:"checkbox",checked:"",...t}),o?
Mn(o):null,f("span",{class:"text"},...Kp(e))," ",f("span",{class:"count"},String(n))))}function bl(t){return document.querySelector(
`#legend details[data-of="${t}"]`)}for(let t of k.families)bl("class")?.append(...t.classes.map(({id:e,count:n})=>{let o=Dt.
get(e)??_e;return yl({"data-class":e,"data-of":t.id},{label:o.label,count:n,kind:o})}));var Yp=[...Tt].filter(([,{count:t}])=>t).
sort(([t,{order:e}],[n,{order:o}])=>e-o||(t<n?-1:1));bl("relation")?.append(...Yp.map(([t,{label:e,count:n=0}])=>yl({"da\
ta-relation":t},{label:e,count:n})));var Jp=new Set(["ArrowDown","ArrowRight"]),Xp=new Set(["ArrowUp","ArrowLeft"]),xl="input[type=checkbox], button, summary";
function kl(t){return N(xl,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function ye(t){let e=N(
xl,HTMLElement,t),n=kl(t),o=n.find(r=>r===document.activeElement)??n.find(r=>r.tabIndex===0)??n[0];for(let r of e)r.tabIndex=
r===o?0:-1}function Ml(t){ye(t),t.addEventListener("focusin",()=>ye(t)),t.addEventListener("toggle",()=>ye(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Jp.has(e.key)?1:Xp.has(e.key)?-1:0,o=kl(t),r=o.indexOf(e.target);
!n||r<0||(e.preventDefault(),o[(r+n+o.length)%o.length].focus())})}var Qs=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),Q=new Map(Object.entries(k.groups)),ct=new Map;for(let[
t,e]of Q)for(let n of e.names)ct.set(n,t);function Sl(){J("layout",{read:([t])=>Qs.has(t)||t==="overview"&&Q.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(Zs).filter(e=>Q.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${Q.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Zs(t){let[e,n]=ct.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ct.get(e)?.split(".").slice(0,n).join(".")}function et(){return p.
layout??k.opens}function cr(){return Qs.get(et())??Qs.get("map")}function mt(t){return`group ${t}`}function*ao(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function ti(){let t=new Set(p.open.flatMap(n=>[...ao(n)])),e=[p.focus,
p.path,...p.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ct.has(n))for(let o of ao(ct.get(n)))
t.add(o);return t}function tn(t,e){let n=null;for(let o of ao(t))e.has(o)||(n=o);return n}function ei(){return et()==="o\
verview"&&ti().size>0}var Qp=70;function jt(t){let e=Q.get(t).told.map(o=>M(T.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>Qp;)n-=1;return e.slice(0,n).join(", ")}var Zp=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],ur=["class",
"modality","relation","source","change"],en=new Map(ur.map(t=>[t,N(`#legend input[data-${t}]`,HTMLInputElement)])),Ol=N(
"#legend input[data-family]",HTMLInputElement);function El(){S("shown").textContent=Ze(),od(),S("show-all",HTMLButtonElement).
disabled=!ni()&&!ei();let t=E.statements.size===x.size,{statements:e,allStatements:n,made:o}=we(E.statements),r=t?[String(
n)]:[m("listed",{n:e,all:n})];o&&r.push(m("listedMade",{n:o})),E.aside.size&&r.push(m("listedAside",{n:E.aside.size})),S(
"listed").textContent=r.join("; ")}function td(){let t=S("filters-on"),e=Ja();t.hidden=!e.length,t.replaceChildren(...e.
map(({part:n,out:o})=>f("li",{},f("button",{type:"button","data-off":n,title:m("filterOff"),onclick:()=>I({[n]:Nt.get(n).
read([])})},f("span",{"aria-hidden":"true"},"\xD7 "),f("span",{class:"unseen"},`${m("filterOff")}: `),nd(n)," ",f("span",
{class:"count"},`\xB7 ${At(o,"filterHidesOne","filterHides")}`))))),ye(t)}var ed={class:"kinds",modality:"said",relation:"\
relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function nd(t){if(t==="structural")
return m("structuralOff");let e=p[t],n=e instanceof Set?m("ticked",{n:e.size,all:en.get(t).length}):t==="date"?ge(String(
e)):P(String(e));return`${m(ed[t]??t)}: ${n}`}function od(){let t=S("empty"),e=E.entities.size===0,n=!e&&ni()&&![...E.statements].
some(r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.
size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(f("span",{},m(o)),ni()?f("button",{type:"button",onclick:()=>I(
lo())},m("undoFilters")):"")}function lo(){return Object.fromEntries(Zp.filter(t=>Nt.has(t)).map(t=>[t,Nt.get(t).read([])]))}
function ni(){let t=p;return Object.entries(lo()).some(([e,n])=>t[e]!==n)}function Tl(){td();for(let n of ur)for(let o of en.
get(n))o.checked=p[n]?.has(o.dataset[n])??!0;for(let n of Ol){let o=fr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<fr(n).length}let t=document.getElementById("structural");t&&(t.checked=p.structural);let e=document.getElementById(
"theme");e&&(e.value=p.theme??"");for(let n of N("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=p[o],
s=en.get(o).length;r!==null&&(n.open=!0),U("summary .count",HTMLElement,n).textContent=r===null?String(s):m("ticked",{n:r.
size,all:s})}}function fr(t){return en.get("class").filter(e=>e.dataset.of===t.dataset.family)}function vl(t){let e=en.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===en.get(t).length?null:new Set(e)}function Ll(){let t=document.
getElementById("theme");if(!t)return;let e=Ds().map(n=>[m("themeCounted",{theme:P(n),n:T.get(n).count}),n]).sort(([n],[o])=>n.
localeCompare(o,j));t.replaceChildren(f("option",{value:""},m("allThemes")),...e.map(([n,o])=>f("option",{value:o},n))),
t.value=p.theme??"",t.closest("fieldset").hidden=e.length===0}function rd(){for(let t of N("#legend .with-only input",HTMLInputElement)){
let e=ur.find(r=>t.dataset[r]!==void 0)??"class",n=t.dataset.family===void 0?[t.dataset[e]??""]:fr(t).map(r=>r.dataset.class??
""),o=e==="relation"&&Tt.get(n[0]).structural;t.closest(".with-only")?.append(f("button",{type:"button",class:"only","da\
ta-part":e,"data-only":n.join(" "),onclick:()=>I({[e]:new Set(n),...o?{structural:!0}:{}})}))}}function Al(){rd();for(let n of[
...N("[data-roving]"),S("filters-on")])Ml(n);for(let n of ur)for(let o of en.get(n))o.addEventListener("change",()=>I({[n]:vl(
n)}));for(let n of Ol)n.addEventListener("change",()=>{for(let o of fr(n))o.checked=n.checked;I({class:vl("class")})});let t=document.
getElementById("structural");t?.addEventListener("change",()=>I({structural:t.checked}));let e=document.getElementById("\
theme");e?.addEventListener("change",()=>I({theme:e.value||null})),S("show-all").addEventListener("click",()=>{I({...lo(),
...ei()?{...lt,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var sd=3;function id(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${m(o)}: ${s.length>sd?m("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>M(k.modalities.find(o=>o.id===n)?.label)||m("denied");return[
...p.theme===null?[]:[`${m("aboutTheme")}: ${P(p.theme)}`],...t(p.modality,"said",e),...t(p.class,"kinds",n=>M(k.classes[n].
label)),...t(p.relation,"relationsTitle",n=>M(Tt.get(n).label)),...t(p.source,"sourcesTitle",n=>M(k.sources.find(o=>o.id===
n)?.title)),...t(p.change,"changes",n=>m(n)),...p.structural?[]:[m("hiddenByStructural")]].join("; ")}function Nl(t){return E.
statements.has(t)||E.aside.has(t)}function ad(t){let e=ne(t);if(t.closest(".answer"))return t.classList.contains("place")?
e:[];if(t.classList.contains("date"))return e;let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&
n?.querySelector("[data-name]"))return[];let o=new Set(n?N(".said.date",HTMLElement,n).flatMap(ne):[]);return e.filter(r=>!o.
has(r))}var oi="";function ld(){let t=`${p.date} ${j}`;if(!(t===oi||p.date===null&&!oi)){oi=p.date===null?"":t;for(let e of N(
"#lanes .said > .outcome"))e.remove();if(p.date!==null)for(let e of he){let n=ad(e).filter(r=>x.has(r)&&!["UNDATED",null].
includes(Hs(r))),o=new Set(n.map(r=>Ot(r)));o.size&&e.append(f("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var jl=new Map;
for(let t of N("#lanes .answer th > .quiet"))jl.set(t.closest("tr"),t);function cd(t,e){let n=N("tbody tr:not(.group), .\
changes > li",HTMLElement,t),o=0,r="";for(let s of n){let i=N(".place",HTMLElement,s),a=(i.length?i:N(".said",HTMLElement,
s)).flatMap(ne),l=[...ne(s),...a];if(s.hidden=e&&l.length>0&&!l.some(Nl),s.hidden)continue;o+=1;let c=jl.get(s),u=s.querySelector(
"th")?.textContent??"";c?.classList.toggle("quiet",u===r),r=u}for(let s of N("tbody:has(> .group)",HTMLElement,t))s.hidden=
!N("tr:not(.group, [hidden])",HTMLElement,s).length;return{left:o,all:n.length}}function ri(t){let e=S("filtered");e.hidden=
!t,e.replaceChildren(t," ",...t?[f("button",{type:"button",onclick:()=>I({view:"statements"})},m("inList"))," ",f("butto\
n",{type:"button",onclick:()=>I({view:"names"})},m("inNetwork"))," ",f("button",{type:"button",onclick:()=>I(lo())},m("u\
ndoFilters"))]:[])}var Il=!1;function Cl(){if(_()!=="lanes")return;document.getElementById("only-changed")?.setAttribute(
"aria-pressed",String(p.change!==null)),ld();let t=zt.some(n=>!n.dated&&n.on());if(!t&&!Il)return;Il=t;for(let n of he)n.
closest(".answer")||n.classList.toggle("marked",t&&ne(n).some(Nl));let e=id();ri(t?m("markedInLanes",{n:E.statements.size+
E.aside.size,all:x.size,filters:e}):"");for(let n of N("#lanes .answer")){let{left:o,all:r}=cd(n,t);t&&r&&n.classList.contains(
"shown")&&ri(m(o?"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function $l(){document.getElementById("only-cha\
nged")?.addEventListener("click",()=>I({change:p.change===null?new Set(["added","removed","changed"]):null})),document.getElementById(
"lanes")?.prepend(f("p",{id:"filtered",role:"status",hidden:""}))}function Rl(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function ae(t){return p.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var mr={"to-names":"names","to-statements":"statements"};function pr(t){return document.getElementById(kn(t))}function Pl(){
return Ps.filter(t=>pr(t))}function Bl(t){let e=_(),n=e==="lanes"?oe():null;if(document.documentElement.dataset.view=e,!It)
return;for(let a of Pl())pr(a)?.classList.toggle("shown",a===n);for(let a of N("#questions [data-question]"))a.setAttribute(
"aria-pressed",String(a.dataset.question===n));for(let[a,l]of Object.entries(mr))l===e?S(a).setAttribute("aria-current",
"page"):S(a).removeAttribute("aria-current");if(!t||_(t)===e&&t.question===p.question)return;scrollTo(0,0);let o=Object.
keys(mr).find(a=>mr[a]===e),r=o?S(o):U(`#questions [data-question="${n}"]`),s=n===null?null:pr(n)?.querySelector("#lead,\
 p.lead:not(.scripted)"),i=[r,s].flatMap(a=>a?.innerText??[]);X(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function Wl(){
if(It){for(let t of N("#questions [data-question]"))t.hidden=!pr(t.dataset.question??""),t.addEventListener("click",()=>I(
Ne(t.dataset.question??null)));for(let[t,e]of Object.entries(mr))S(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||
n.shiftKey||(n.preventDefault(),I({view:e}))});document.addEventListener("keydown",t=>{let e=Pl()[Number(t.key)-1];e!==void 0&&
ae(t)&&I(Ne(e))}),S("skip-to-lanes").addEventListener("click",t=>{t.preventDefault(),I(Ne(oe())),N('#lanes [tabindex="0"\
]').find(e=>e.getClientRects().length)?.focus()})}}for(let t of document.querySelectorAll("#lanes .said:not([data-statements])"))t.dataset.statements=decodeURIComponent(t.
hash.replace("#row-",""));var Dl=j;function zl(t){let e=t.closest("[data-statements]");return x.get(e?.dataset.statements?.
split(" ")[0])}function fd(t){let e=Z(zl(t));return M(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function ud(t){
return N("#key [data-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${j}`)?.textContent??t.textContent}
function Fl(){if(Dl!==j){Dl=j;for(let t of N("#lanes :is([data-name], [data-of])"))t.textContent=tt(t.dataset.name??t.dataset.
of??"");for(let t of N("#lanes [data-way]"))t.textContent=ud(t);for(let t of N("#lanes .verb"))t.textContent=fd(t);for(let t of N(
"#lanes .place"))t.textContent=gt(zl(t))}}var An=100,nn=11,si,co,dr=new Map,Ct={family:"",least:nn,between:0,words:0,version:0};function ii(){let[t,e]=[...si.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Ct,{family:e.fontFamily,least:Math.
max(nn,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Ct.version+1}),dr.clear()}
function Vt(){return H.printing?nn:Ct.least}function Hl(t,e){t.font=`${e} ${An}px ${Ct.family}`.trim(),t.letterSpacing=`${Ct.
between*An}px`,t.wordSpacing=`${Ct.words*An}px`}function $t(t,e=""){let n=`${e} ${t}`;return dr.has(n)||(Hl(co,e),dr.set(
n,co.measureText(t).width/An)),dr.get(n)}function Ft(t,e=""){return t.reduce((n,o)=>Math.max(n,$t(o,e)),0)}function le(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/An,r/An),Hl(t,s),t.fillText(e,0,0),t.restore()}function on(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&$t(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if($t(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&$t(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function rn(t){return t.some(e=>e.endsWith("\u2026"))}function fo({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(co,{font:t,letterSpacing:e,wordSpacing:n}),co.measureText(
o)}function ql(){si=document.body.appendChild(f("div",{id:"probe","aria-hidden":"true"},f("span",{},"Ag"),f("span",{},"a\
g m"))),co=document.createElement("canvas").getContext("2d"),ii()}function _l(t){new ResizeObserver(t).observe(si.lastElementChild)}var hr=300,sn=1e3,be=6,C=new Map,mo=null,wt=new Map,O={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Kt(t){
return v.line*v.grown*ce(t).length+v.row}function gr(){let t=new Map;for(let[e,{x:n}]of C){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>C.get(n).y-C.get(o).y))}var uo=new Map,md=5e4,Gl=0;
function ce(t){let e=`${j} ${v.text} ${t}`;return uo.has(e)||uo.set(e,on(tt(t),v.text/v.name)),uo.get(e)}function po(t){
v.text=t,(Gl!==Ct.version||uo.size>md)&&uo.clear(),Gl=Ct.version}function Ul(t){O=t}function wr(){return[...O.groups.values()].
reduce((t,{count:e})=>t+e,0)}function ho(t){mo=t}var pd=1e3,$=document.getElementById("canvas"),Rt,an,ai;function Vl(t){let e=2*ai.radiusOf(t);return{id:t,...C.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>ai.draw(n,t),nodeDimensions:{width:e,height:e}})}}function fe(){
let t=C.size>pd?new Map:C,e=an.getIds().filter(o=>!t.has(o));e.length&&an.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=an.get(o);return i===null||i.x!==r||i.y!==s});n.length&&an.update(n.map(([o])=>Vl(o)))}function Kl(){return an.length>
0}function K(){return Rt.getScale()}function $e(){return Rt.getViewPosition()}function Re(t){Rt.moveTo(t)}function ln(t){
return Rt.canvasToDOM(t)}function xe(t){return Rt.DOMtoCanvas(t)}function Yt(t=0){let[e,n]=[$.clientWidth,$.clientHeight],
o=xe({x:-t*e,y:-t*n}),r=xe({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function ft(){Rt.redraw()}
function Yl(t){let{canvas:e}=Rt;e.getContext=()=>t;try{ft()}finally{delete e.getContext}}function In(){Rt.setSize("100%",
"100%")}function go(t){Rt.setOptions({interaction:{dragView:t}})}function Jl(t){Rt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Et(t,e){Rt.on(t,e)}function Xl(t){ai=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of xn("names"))C.set(n,
{x:o,y:r});an=new vis.DataSet([...C.keys()].map(Vl)),Rt=new vis.Network($,{nodes:an,edges:[]},JSON.parse(xn("options"))),
Rt.once("afterDrawing",()=>document.getElementById("still")?.remove())}function yr(){return Rt!==void 0}function Ql(){return Rt}function br(t){return t!==null&&t.getClientRects().length>0}function Zl(t){return t.getAttribute("aria-label")??t.textContent}
function dd(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(br)??xr?.part}var xr=null;function li(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(xr={part:t,name:G.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function tc(){let t=xr;xr=null;let e=document.activeElement;!t||!br(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===$&&C.has(t.name)&&(G.at=t.name),t.part.focus({preventScroll:!0}))}function cn(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Zl(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||br(e))return;((n?N(e.localName,HTMLElement,n).
find(i=>br(i)&&Zl(i)===o):null)??dd(n))?.focus({preventScroll:!0})}function ec(){document.addEventListener("focusin",t=>{
let e=t.target;if(!st()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&Pt(null)})}function nc(){Pt("details"),li()}var hd=200;function gd([t,e]){let n=e.length>hd?t:f("button",{type:"button",class:"name",onclick:()=>I({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function wd(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?m(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?m(e?"afterSource":"afterSources",{date:M(o.written)}):
""].filter(Boolean).join(" ")}function yd(){let e=[...zo.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=oo();return{first:On(`${n}-01-01`),last:Math.max(On(`${o}-12-31`),On(r))}}var ci=!1;
function oc(){let t=document.getElementById("on-date");if(!t)return;let e=S("day",HTMLInputElement),n=S("exact-day",HTMLInputElement),
{first:o,last:r}=yd();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>Vo(l).slice(0,4));S("years").
replaceChildren(f("span",{},s),f("span",{},i));let a=oo();t.addEventListener("change",()=>I({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=Vo(Number(e.value)),(ci?Go:I)({date:a}),ci=!0}),e.addEventListener("change",()=>{ci=!1,vn()}),
n.addEventListener("change",()=>{Uo(n.value)&&(a=n.value,I({date:a}))})}function rc(){let t=document.getElementById("on-\
date");if(!t)return;let e=p.date;t.checked=e!==null;let n=S("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Bt(),
S("day-choice").hidden=e===null,e===null)return;let o=S("day",HTMLInputElement),r=S("exact-day",HTMLInputElement);o.value=
String(On(e)),o.setAttribute("aria-valuetext",ge(e)),r.value!==e&&(r.value=e),S("day-in-words").textContent=ge(e),S("out\
comes").replaceChildren(...qs(e).map(gd)),S("beyond").textContent=wd(e)}var bd=["subject","relation","object","said","period","quote","place"];function ic(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&bd.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function xd(t,e){let n=x.get(t);return e==="s\
ubject"?P(n.subject):e==="relation"?Z(n).order:e==="object"?n.object===null?M(n.value):P(n.object):e==="said"?Qo.indexOf(
Jo(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function sc(t,e){return x.get(t).
order-x.get(e).order}function Nn(){let t=p.sort?.replace(/^-/,"")??"place",e=p.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(j,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,xd(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||sc(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||sc(r,s)})}var Ht=200;function kr(t,e,n,o){t.hidden=e===n,U("span",HTMLElement,t).textContent=m(o,{n:e,all:n}),U("button",HTMLElement,
t).textContent=m("moreRows",{n:Math.min(Ht,n-e)})}function Mr(t,e){U("button",HTMLElement,t).addEventListener("click",()=>{
cn(e),X(U("span",HTMLElement,t).textContent)})}var fi={added:"+",removed:"\u2212",changed:"~"};function jn(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${fi[t.change]} ${m(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},M(e)),f("dd",{},f("del",{},M(n)||m("noText"))," \u2192 ",f("ins",{},M(o)||m("noText")))])):null):null}function ac(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${M(n)}: ${M(o)||m("noText")} \u2192 ${M(r)||m("noText")}`);
return[m(t.change||"unchanged"),...e].join("; ")}var Sr=new Map([...vt.keys()].map(t=>[t,j]));function wo(t){return T.has(t)?f("a",{href:`#focus=${encodeURIComponent(t)}`},
P(t)):t}function kd(t){let e=x.get(t),n=vt.get(t)?.querySelector(".change")??jn(e),o=[f("td",{},n,wo(e.subject)),f("td",
{},M(Z(e).label)),f("td",{},e.object===null?M(e.value):wo(e.object))];return k.variants.includes("plain")?o:[...o,f("td",
{class:e.denied?"denied":null},M(e.said)),f("td",{},M(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),
f("td",{},gt(e))]}function vr(t){let e=vt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Ot(t);n&&e?.append(
f("span",{class:"outcome"},n))}function Or(t){vt.has(t)||vt.set(t,f("tr",{id:`row-${t}`,"data-statement":t}));let e=vt.get(
t);return Sr.get(t)!==j&&(e.replaceChildren(...kd(t)),Sr.set(t,j)),e.classList.toggle("aside",E.aside.has(t)),e}var lc=N("#inferred tbody tr"),Tr=k.inferred.length>lc.length,Er=Ht;function Md(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${M(n.said)}; ${gt(n)})`]);return f("tr",{},f("td",{},wo(t.subject)),
f("td",{},M(Z(t).label)),f("td",{},wo(t.object)),f("td",{},M(t.why),e))}function ui(t=0){if(document.getElementById("inf\
erred")?.toggleAttribute("hidden",!E.inferred.size),!Tr){lc.forEach((o,r)=>{o.hidden=!E.inferred.has(k.inferred[r])});return}
if(!Y.open)return;let e=[...E.inferred].slice(0,Er),n=U("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(Md)),kr(S("more-inferred"),e.length,E.inferred.size,"partInferred")}function Lr(t){Er=t,ui()}function cc(){Tr&&(S("u\
nlisted-inferred").hidden=!0,U("#inferred tbody").replaceChildren(),Mr(S("more-inferred"),()=>{Er+=Ht,ui(Er-Ht)}),Y.addEventListener(
"toggle",()=>ui()))}function mc(){J("between",{read:t=>{let e=t.map(fc).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Sd),knows:t=>fc(t)!==null}),Ae.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...ao(
r)])),n=r=>tn(Wt(r)??ct.get(r),e)===Wt(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function fc(t){if(T.has(t))return t;let e=Zs(t);return e!==void 0&&Q.has(e)?mt(e):null}function Sd(t){
let e=Wt(t);return e===null?t:`${Q.get(e).told[0]}~${e.split(".").length}`}function Wt(t){return T.has(t)?null:t.slice(6)}
var Ar={shown:null,ends:null,ids:[]};function yo(){if(Ar.shown===E&&Ar.ends===p.between)return Ar.ids;let[t,e]=(p.between??
[]).map(o=>{let r=Wt(o);return s=>r===null?s===o:ct.get(s)===r||ct.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Ar={shown:E,ends:p.
between,ids:n},n}function uc(t){let e=Wt(t);return e===null?P(t):m("groupAround",{names:jt(e)})}function bo({one:t,other:e,
ids:n}){return m(n.length===1?"oneBetween":"between",{n:n.length,one:uc(t),other:uc(e)})}function Ir(){let[t,e]=p.between??
[];return bo({one:t,other:e,ids:yo()})}var dc=["asserted","ongoing","intended","conditional","possible"],vd=dc.length,Od=400;function hc(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),zt.push(wc),eo.push(Td)}function gc(){
return p.focus!==null&&(p.steps!==null||it()!==null)}var qt={state:null,route:null,reach:null};function Cn(){if(qt.state===
p||(qt={state:p,route:null,reach:null},p.focus===null||p.path===null&&p.steps===null))return qt;let t=zt.filter(o=>o!==wc),
e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>rt.get(o).filter(r=>{let{subject:s,object:i}=x.get(r);return x.
get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(!e.has(p.focus))return qt;if(p.path!==null){qt.route=
e.has(p.path)?pc(p.focus,p.path,n,p.through):null;let o=r=>rt.get(r).filter(s=>x.get(s).isLink);qt.otherwise=qt.route===
null&&!p.through&&pc(p.focus,p.path,o,!0)!==null,qt.route&&(qt.reach=qt.route)}else p.steps!==null&&(qt.reach={names:Ed(
p.focus,p.steps,n),statements:null});return qt}function it(){return p.path===null||p.focus===null?null:Cn().route}var wc={
on:()=>Cn().reach!==null,name:t=>{let{reach:e}=Cn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Cn();return e===
null||e.statements===null||e.statements.has(t)}};function Nr(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function Ed(t,e,n){
let o=new Set([t]),r=[t];for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Nr(l,a))).filter(a=>!o.has(a)));for(let a of i)
o.add(a);r=[...i]}return o}function pc(t,e,n,o){let r=c=>n(c).filter(u=>o||!Z(x.get(u)).structural),s=[new Set([t])],i=new Set(
[t]);for(;!i.has(e);){let c=new Set;for(let u of s[s.length-1])for(let d of r(u))i.has(Nr(d,u))||c.add(Nr(d,u));if(!c.size)
return null;for(let u of c)i.add(u);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>
0;c-=1){let u=new Set;for(let d of s[c])for(let h of r(d)){let y=Nr(h,d);s[c-1].has(y)&&(u.add(y),a.add(h),l.has(y)||l.set(
y,new Map),l.get(y).set(d,[...l.get(y).get(d)??[],h]))}s[c-1]=u}for(let c of l.values())for(let u of c.values())u.sort((d,h)=>ke(
d)-ke(h)||(d<h?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function ke(t){let{modality:e,
denied:n,holder:o}=x.get(t),r=dc.indexOf(e);return n||o||r<0?vd:Math.min(r,3)}function yc(){let{layers:t,onward:e}=it(),
n=[],o=i=>{if(!(n.length>=Od)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,
a])}};o([...t[0]]);let r=n.map(i=>{let a=i.slice(1).map((c,u)=>({from:i[u],to:c,keys:e.get(i[u]).get(c)})),l=a.reduce((c,u)=>ke(
u.keys[0])>ke(c.keys[0])?u:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+ke(l[0]),
0);return r.sort((i,a)=>ke(i.weakest.keys[0])-ke(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:
1))}function bc(){let{layers:t,onward:e}=it(),n=new Map([[p.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[
s,i]of n)for(let a of e.get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(p.path)??0}function Td(t){return!("focus"in
t)||"path"in t?t:R.picking&&t.focus!==null?(R.picking=!1,t.focus===p.focus?{}:{path:t.focus,through:!1}):(R.picking=!1,{
...t,path:null,through:!1})}var B=null;function Me(){return p.focus!==null||p.lines.length>0||p.between!==null}function Ld(){if(!Me())return null;let t=it();
if(t)return{entities:t.names,statements:t.statements};if(p.focus!==null&&!E.entities.has(p.focus))return null;if(p.between!==
null){let o=yo();return o.length?{entities:new Set(p.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(p.focus!==
null?rt.get(p.focus):p.lines).filter(o=>E.statements.has(o));if(p.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(p.focus!==null?[p.focus,...n]:n),statements:new Set(
e)}}function xc(){B=Ld()}var Rn=x.size>vt.size,kc=2e3,jr=Ht;function mi(t){S("source-order").hidden=p.sort!==null||!t}function $n(){let t=Nn().filter(
r=>E.statements.has(r)||!H.parts&&E.aside.has(r)),e=t.filter(r=>B?.statements.has(r)),n=t.filter(r=>!B?.statements.has(r)),
o=[...e,...n].slice(0,jr);U("#list tbody").replaceChildren(...o.map(r=>{let s=Or(r);return vr(r),s.hidden=!1,s.classList.
toggle("chosen",B!==null&&B.statements.has(r)),s})),mi(e.length===0),kr(S("more"),o.length,t.length,"partListed")}function pi(t){
Rn&&(jr=t,$n()),Tr&&Lr(t)}function Mc(){Rn&&(S("unlisted").hidden=!0,U("#list tbody").replaceChildren(),Mr(S("more"),()=>{
jr+=Ht,$n()}),Ue.push(()=>{jr=Ht,Y.open&&$n()}),Y.addEventListener("toggle",()=>{Y.open&&$n()}))}var di="";function vc(){let t=`${p.date} ${j}`;if(!(di===t||p.date===null&&!di)){di=p.date===null?"":t;for(let e of Rn?[]:
Je)vr(e)}}function Oc(t){for(let[e,n]of Rn?[]:vt){Sr.get(e)!==j&&Or(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Lr(Ht)}var Sc="place";function Ec(){let t=p.sort?.replace(/^-/,"")??"place";for(let n of N("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",p.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}S("sort",HTMLSelectElement).value=t;for(let n of N("#sort option"))n.textContent=
m(n.dataset.word??"");mi(!0);let e=`${p.sort??"place"} ${["subject","object","relation"].includes(t)?j:""}`.trim();if(e!==
Sc){if(Sc=e,Rn){Y.open&&$n();return}U("#list tbody").append(...Nn().map(n=>vt.get(n)))}}function Tc(){for(let e of N("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(p.sort??"place")===e.dataset.sort;I({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),X(m(n?"sortedBack":"sorted",{column:m(U(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=S("sort",HTMLSelectElement);t.addEventListener("change",()=>I({sort:t.value==="pl\
ace"?null:t.value}))}var Lc=()=>{};function Se(){Lc()}function Ac(t){Lc=t}function Ic(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=j,document.documentElement.dataset.
language=j,document.title=M(k.title);for(let e of N("[data-label]"))e.setAttribute("aria-label",m(e.dataset.label??""));
for(let e of N("[data-title]"))e.title=m(e.dataset.title??"");for(let e of N("[data-placeholder]",HTMLInputElement))e.placeholder=
m(t?"search":e.dataset.placeholder??"");for(let e of N("#legend .only")){let n=e.parentElement;e.textContent=m("only");let o=n?.
querySelector(`.text [lang="${j}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",m("onlyThis",{kind:o?.textContent??
""}))}for(let e of N("#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===j));S("canvas").setAttribute(
"aria-label",m("pictureAbout",{names:T.size}))}function hi(){let t=Ba(),e=S("not-understood");e.hidden=t.length===0,e.textContent=
t.length?m("notUnderstood",{parts:t.join(", ")}):""}function Nc(){za(),hi()}function jc(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function xo(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function Ad({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function wi(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=Ad(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function Cr(t,e,n){return wi(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function Cc(t,e,n){return wi(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function $c(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,u)=>{let d=null;for(let h of a){let y=Math.abs(c-h.y),g=h.cost+u+y+y*y*.003;if(d&&g>=d.cost)continue;
let w=Cc(e[l],h.y,c)-Cr(e[l-1],h.y,c);g+=Math.max(0,9-w)*60,(!d||g<d.cost)&&(d={cost:g,y:c,gaps:h.gaps})}return d},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:u}=e[a],d=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),h=n.mid+(o.mid-n.mid)*d,y=u.findIndex(({high:g})=>g>=h);i=u.slice(Math.max(0,y-4),y+4+1).map(g=>{let w=Math.max(0,
g.lines.length+1-(g.high-g.low)/2.4),b=s(i,a,xo(h,g),w*5);return{...b,gaps:[...b.gaps,g]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>xo((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function $r(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Id(t,e){return $r(t,e,-1)||$r(t,e,1)||t.line.rank-e.
line.rank}function yi(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:u,many:d}=s[c];
s.pop(),s[c-1].sum+=u,s[c-1].many+=d}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(xo(a/l,i))).map((a,l)=>a+l*r)}function Rc({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,u]=[i[l],i[l+1]],[d,h]=[s[n+
l],s[n+l+1]],y=l+2===i.length,g=c.high<u.low||u.high<c.low,w=(z,ut,bt)=>bt?{x:z,low:ut.bottom+1,high:1/0}:{x:z,low:-1/0,
high:ut.top-1},b=(z,ut)=>ut.bottom-z.bottom,[L,A]=[[],[]];for(let z of g?[c.high<u.low]:[!0,!1]){let[ut,bt]=z?[c.low,u.high]:
[c.high,u.low],Le=(xt,qe,kp)=>wi(xt,ut,bt).filter(Sa=>g||(kp?Sa.top>=qe.high:Sa.bottom<=qe.low)),ee=a[a.length-1].x,Qn=Le(
d,c,z);for(let xt of z?Qn:Qn.sort(b))xt.right<=ee||xt.id===t.id&&!t.blocks||(ee=xt.right,L.push(w(ee,xt,!z)));ee=y?e.near:
h.left;let Do=Le(h,u,!z);for(let xt of z?Do.sort(b):Do)xt.left>=ee||xt.id===e.id&&!e.blocks||(ee=xt.left,A.push(w(ee,xt,
z)))}for(let z of[L,A])a.push(...z.sort((ut,bt)=>ut.x-bt.x));if(y)break;let W=Math.min(e.near-9,Math.max(Cr(h,u.low-3,u.
low),Cr(h,u.high,u.high+3))),q=u,{low:ht,high:ot}=q;a.push({x:h.left,low:ht,high:ot,gap:q},{x:Math.max(h.left+1,W),low:ht,
high:ot,gap:q})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function gi(t){return t.y}function bi(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=xo(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=xo((gi(s)*c+gi(a)*
l)/(l+c),i)}}function Pc(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Id);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);yi(s.map(gi),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function Bc(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(y=>y.left<=Math.min(s.near,i.near)),[c,u]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,Cc(e[l],c,u)),r.room=r.edge-2-Cr(e[l-1],c,u);let d=Math.round(Math.min(s.at,i.at)),
h=n.get(d)??[];n.set(d,h),r.lane=h.findIndex(y=>y.every(g=>g.bottom<c||g.top>u)),r.lane<0&&(r.lane=h.push([])-1),h[r.lane].
push({top:c,bottom:u}),r.lanes=h}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+
.5)))}var Wc=4,Nd=[20,18,16,14,13,12,11,10,9,8,7],ki=34,jd=72,Cd=120,$d=150,Dc=26,Rd=[1,.7,.4,.3],zc=.75,Mi=1.6;function Pd(t,e){
let n=t.reduce((s,i)=>s+Kt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Kt(s)/2)/
n*e))].push(s),r+=Kt(s);return o}function Bd(t,e,n,o,r){po(e*v.name);let s=t.map(w=>v.name*Math.max(...w.map(b=>Ft(ce(b))))),
i=t.map(w=>Pd(w,n)),a=i.flat().map(w=>({text:v.line*w.reduce((b,L)=>b+ce(L).length,0),white:be*r*w.length})),l={text:s.reduce(
(w,b)=>w+b,0),white:v.mark*t.length+r*(Dc+ki*(t.length-1))},c=t.flat().filter(w=>rn(ce(w))).length,u=Vt()/v.name,d=Math.
min(o.width/(l.text+l.white),...a.map(({text:w,white:b})=>o.height/(w+b)),Mi),h=a.map(({text:w,white:b})=>(o.height-u*w)/
b),y=.999*Math.min((o.width-u*l.text)/l.white,...h,u),g=Math.max(...a.map(({text:w,white:b})=>w+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:g,cut:c,readable:u,scale:d,least:y}}function Wd(t,e,n){let o=(h,y)=>h.reduce((g,w)=>y(
w)>y(g)*1.01?w:g),r=h=>Rd.flatMap(y=>Nd.map(g=>Bd(t,g,h,e,y))),s=Array.from({length:n},(h,y)=>r(y+1)).flat(),i=Math.min(
...s.map(({cut:h})=>h)),a=s.filter(({cut:h})=>h===i),l=({part:h,scale:y,readable:g})=>h===1&&y>=g,c=({scale:h,readable:y})=>h>=
y;for(let h of[l,c,Rr]){let y=a.filter(h),[g]=y,w=y.filter(({many:b,part:L})=>b===g.many&&L===g.part);if(g)return o(w,b=>h===
Rr?b.least:b.scale)}let u=a.filter(({many:h})=>h===1),d=u.filter(({across:h,readable:y})=>(h.text+Fc()*h.white)*y<=e.width);
return d.length?o(d,({high:h})=>1/h):o(u.filter(({part:h})=>h===1),({scale:h})=>h)}function Fc(){return H.printing||st()?
1:zc}function Rr({scale:t,readable:e,least:n}){return t<e&&n>=zc*e}var xi={key:"",found:null};function Hc(t,e){let n=gr();
if(!n.length)return 0;let o={...v},r=JSON.stringify([n,t,e,j,Ct.version,v.name,Vt(),st(),H.printing]);xi.key!==r&&Object.
assign(xi,{key:r,found:Wd(n,t,e)});let s=xi.found,{wide:i,many:a,part:l,texts:c,parts:u,across:d}=s,h=t.width/(d.text+d.
white+((O.narrowed?Cd:jd)-ki)*(n.length-1)),y=H.printing?s.scale:Math.min(s.scale,Math.max(1,h)),g=Rr(s)?s.least:Fc()*s.
readable,[w,b]=Rr(s)||!H.printing&&y<s.readable?[g,s.readable/g]:[y,1];po(i*v.name),Object.assign(v,{row:be*l,grown:b});
let L=Math.max(...u.flat().map(ot=>ot.reduce((z,ut)=>z+Kt(ut),0))),A=(t.width/w-d.text*b-d.white)/Math.max(1,n.length-1),
W=Math.min($d,ki*l+Math.max(0,A)),q=a>1?t.height/w:Math.max(L,Math.min(t.height/w,o.height)),ht=Dc*l;return n.forEach((ot,z)=>{
let ut=new Map(ot.map(bt=>[bt,(C.get(bt).y-o.top)/o.height*q*a]));u[z].forEach((bt,Le)=>{let ee=0,Qn=bt.map(xt=>(ee+=Kt(
xt),ee-Kt(xt)/2)),Do=yi(bt.map((xt,qe)=>ut.get(xt)-Qn[qe]),0,{low:Le*q,high:(Le+1)*q-ee});bt.forEach((xt,qe)=>C.set(xt,{
x:ht+v.mark/2,y:Do[qe]+Qn[qe]}))}),ht+=v.mark+c[z]*b+W}),Object.assign(v,{left:0,top:0,width:ht-W,height:q*a}),a}var qc=150,_c=120,Dd=60,Vc=v.text,Gc=[v.text/v.name,12,14,16,18,20];function Kc(){let t=gc(),e=new Set,n=new Map,o=Q.size?
gl():E.entities,r=et()!=="overview"||o.size<=qc,s=r?new Set:ti(),i=new Map,a=B&&B.entities.size<=qc?B.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=ct.get(l);!r&&!i.has(c)&&i.set(c,tn(
c,s));let u=r?null:i.get(c);if((u===null||a.has(l))&&e.add(l),u===null)continue;n.has(u)||n.set(u,{count:0,fills:new Map});
let d=n.get(u),{fill:h}=at(l);d.count+=1,d.fills.set(h,(d.fills.get(h)??0)+1)}Ul({names:e,groups:n,opened:s,narrowed:t}),
Pe()}function Pe(t=1){C.clear();let e=cr(),n=e.id==="columns";Object.assign(v,{left:0,top:0,width:e.width,height:e.height}),
po(zd()),Object.assign(v,{row:be,grown:1});let o=O.narrowed||H.printing||Q.size&&!n?O.names:new Set(T.keys());for(let i of o){
let{at:a}=T.get(i);C.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;it()?_d():O.narrowed&&n?qd():!n&&!Q.size&&Fd();let s=O.
narrowed||ko()||Q.size&&!O.groups.size;(s||!(n||Q.size))&&Uc(o),n&&!it()&&(r=Hc(mo??v,t));for(let i of o)O.names.has(i)||
C.delete(i);for(let i of O.groups.keys())C.set(mt(i),{x:Q.get(i).x,y:Q.get(i).y});for(let[i,a]of wt)C.has(i)&&C.set(i,a);
return s&&(wt.size||o!==O.names)&&Uc(O.names),r}var Si={key:"",width:Vc};function zd(){let t=Q.size?O.names:T;if(t.size>
hr)return Vc;let e=`${j} ${Ct.version} ${Q.size?[...t.keys()].join(" "):""}`;if(Si.key!==e){let n=Gc.map(o=>[...t.keys()].
filter(r=>rn(on(tt(r),o))).length);Object.assign(Si,{key:e,width:Gc[n.indexOf(Math.min(...n))]*v.name})}return Si.width}
function Fd(){let t=[...C].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:v.mark+Ft(ce(e))*v.name+be,
high:Math.max(Kt(e),2.4*T.get(e).size+be)}));for(let e=0,n=!0;n&&e<Dd;e+=1)n=!1,t.forEach((o,r)=>{for(let s of t.slice(r+
1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,
c]=i<a?["x",i]:["y",a],u=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=u,s[l]+=u}});for(let{id:e,x:n,y:o}of t)C.set(e,{x:n,y:o})}function ko(){
return O.names.size>0&&!O.groups.size&&O.names.size<=T.size/2}function Hd(t){let e=t.map(s=>s.reduce((i,a)=>i+Kt(a),0)),
n=v.mark+v.text+62,o=t.length*n/Math.max(1,$.clientWidth)*$.clientHeight*.94,r=Math.max(0,...e,Math.min(o,_c*Math.max(...t.
map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(_c-v.line,(r-e[i])/s.length):0,l=(r-e[i]-a*s.length)/2;for(let c of s){
let u=Kt(c)+a;C.set(c,{x:v.mark/2+i*n,y:l+u/2}),l+=u}})}function qd(){Hd(gr())}function _d(){let t=new Map(C),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=it(),[o,r]=[v.mark+v.text+40,92],s=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{C.set(l,{x:v.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}function Uc(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...C.get(a),half:Kt(a)/2,wide:Ft(ce(a))*v.name*v.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-v.mark,r=n(e.map(({y:a,half:l})=>a-l))-be,s=-n(e.map(({x:a,wide:l})=>-a-v.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+be;Object.assign(v,{left:o,top:r,width:s-o,height:i-r})}var Mo=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&St(e,n))}};function St(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function fn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function So(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function Pn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Yc=.42,Jc=16;function Xc(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[u,d]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(u+d)/((2*d+u)/l+(d+2*u)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],u=(Math.abs(r[i])+Math.abs(r[i+1]))*Yc,d=u>Math.abs(a)?Math.abs(
a)/u:1,h=(c.x-l.x)*Yc;s.push(l.x+h,l.y+r[i]*d*h,c.x-h,c.y-r[i+1]*d*h,c.x,c.y)}return s}function Pr(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,u,d)=>[u+(d-u)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function vo(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function Qc(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Gd(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Zc(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Jc;o+=1){let r=e[e.
length-1],{x:s,y:i}=Gd(t,n,o/Jc);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function vi(t){return t.pieces??=
Zc(t.along),t.pieces[t.pieces.length-1].far}function se(t,e){let n=e*vi(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Ud(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=So(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Be(t,e,n){
let o=Ud(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Zc(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],u=l**2+c**2,d=u?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/u)):0;r=Math.min(r,Math.hypot(e.x-i.x-d*l,e.y-i.y-d*c))}return r<=n?r:1/0}var Vd=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],F={},tf=document.body;function un(){
let t=getComputedStyle(H.printing?tf:document.documentElement),e=Vd.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);F={dark:!H.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...H.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function _t(){return p.steps!==null&&p.focus!==null?1:H.printing?.4:.15}function ef(){tf=document.body.
appendChild(f("div",{class:"on-paper",hidden:""}))}var Br={left:44,right:44,top:4,bottom:50},Kd=29,Yd=16,Jd=[8,12,16,20];function Bn(t){return m("groupOf",{names:jt(t),n:O.
groups.get(t)?.count??Q.get(t).count})}function Oi(){return Math.max(12,Vt())}function Xd(t){return Math.max(Yd,Oi()/2*($t(
String(t),"600")+.4)/.82)}function Wr(t){let e=new Map,n=[...O.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=C.get(mt(o)),a=Math.max(Xd(r)/t,Math.min(Kd*Math.sqrt(r),Q.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:Oi()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function of(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!B||B.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=M(
T.get(Q.get(i.key).told[0]).short)||Q.get(i.key).told[0],l=[...o,...r.values()],c=s?[on(jt(i.key),12)]:Jd.map(y=>on(a,y)),
u=[...c.filter(y=>!rn(y)),...c.filter(rn)].map(y=>Qd(i,y,l,n)).find(y=>y!==void 0);if(!u)continue;let{text:d,lines:h}=u;
r.set(i.key,d),Object.assign(i,{lines:h,textMiddle:d.middle,textTop:d.top,textLeft:d.left,textRight:d.right,textBottom:d.
bottom})}}function Qd(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Ft(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([u,d])=>({key:t.key,middle:u,left:u-s/2,right:u+s/2,top:d,bottom:d+i})).
find(u=>u.left>=v.left-Br.left/o&&u.right<=v.left+v.width+Br.right/o&&u.top>=v.top+6/o&&u.bottom<=v.top+v.height+6/o&&!n.
some(d=>d.key!==t.key&&St(u,d)));return c&&{text:c,lines:e}}function rf(t){let e=K();t.save();for(let n of O.opened){let{
x:o,y:r,radius:s}=Q.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=F.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=F.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Ei(t,e){let n=D.groups.get(e);if(!n)return;let o=K(),
{count:r,fills:s}=O.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=F.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=B&&!nf(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[d,h]of[
...s].sort(([y],[g])=>y<g?-1:1))t.strokeStyle=d,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*h/r),t.stroke(),a+=
2*Math.PI*h/r;t.strokeStyle=G.at===mt(e)?F.accent:F.soft,t.lineWidth=(G.at===mt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=F.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Oi()/o,Math.min(16/o,n.radius*.7)),u=2*(n.radius-i)/Math.max(1.4,$t(l,"600")+.4);le(t,l,n.x,n.y,Math.min(c,u),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=F.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=B&&!nf(e)?.6:1,t.fillStyle=F.text,n.lines.forEach((d,h)=>le(t,d,n.textMiddle,n.textTop+(h+.5)*n.type*1.15,
n.type))),t.restore()}function nf(t){if(p.between?.includes(mt(t)))return!0;for(let e of B?.entities??[])if(ct.get(e)===
t||ct.get(e)?.startsWith(`${t}.`))return!0;return!1}function sf(t){for(let[e,n]of D.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Dr(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=F[e],t.fillStyle=F.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Zd(t){let{change:e}=x.get(t),n=D.lines.get(t);return e?{change:e,...se(n.own??n,.6),
radius:4.6}:null}function af(t,e){let n=Zd(e);n&&Dr(t,n.change,n.x,n.y,n.radius)}var lf=new Set;for(let{object:t,change:e,
subject:n}of x.values())e&&t===null&&lf.add(n);function th({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(lf.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function cf(t,e){let n=D.names.get(e),o=th(n);if(!o||(Dr(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=F.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+$t(s)*n.type,a),t.stroke()}),t.restore()}function ff(t){return k.changes.length&&!t.change?.45:1}var Wn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var nh=900,uf=60;function mf(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function oh(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:$r(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function zr(t,e,n,o=new Set){let r=new Map([...e.values()].map(g=>[g.id,mf(g,n)])),
s=t.length>nh?[]:jc([...r.values()].filter(({id:g})=>!o.has(g))),i=t.map(({id:g,statement:w,place:b,many:L},A)=>{let[W,q]=[
r.get(w.subject),r.get(w.object)],ht=W.at>q.at,[ot,z]=ht?[q,W]:[W,q],ut=!o.size&&z.near-ot.far<9&&z.near-ot.shape>=9?{...ot,
far:ot.shape}:ot,bt=z.near-ut.far<9;return{id:g,rank:A,place:b,many:L,from:ut,to:z,backward:ht,arc:bt,loop:ut.id===z.id,
ports:[ut.mid,z.mid]}}),a=i.filter(({arc:g})=>!g),l=i.filter(({arc:g,loop:w})=>g&&!w),c=({from:g,to:w})=>w.at-g.at+Math.
abs(w.mid-g.mid);for(let g of[...a].sort((w,b)=>c(w)-c(b)||w.rank-b.rank))$c(g,s);let u=new Map,d=(g,w,b)=>{let L=`${w} ${g.
id}`,A=u.get(L)??{item:g,held:[]};u.set(L,A),A.held.push({index:0,step:0,group:0,order:0,...b})};for(let g of a)d(g.from,
"far",{line:g,end:0,index:0,step:1}),d(g.to,"near",{line:g,end:1,index:g.levels.length-1,step:-1});for(let g of l)for(let[
w,[b,L]]of[[g.from,g.to],[g.to,g.from]].entries()){let A=L.mid>b.mid;d(b,"near",{line:g,end:w,group:A?1:-1,order:-L.mid})}
oh(u,o),Bc(l,s);let h=new Map(a.map(g=>[g,Rc(g,s)]));for(let g of h.values())bi(g);Pc(s,h);for(let g of h.values())bi(g);
let y=new Map;for(let g of i){let{from:w,to:b,ports:L}=g,A;g.loop?A=pf(g):g.arc?A=Pr({x:w.near+1,y:L[0]},{x:b.near,y:L[1]},
g.edge-g.reach):A=Xc(h.get(g)),g.backward&&(A=vo(A)),y.set(g.id,n?A:Qc(A))}return y}function pf({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function rh(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:u}of n){let d=((l-t.x)*o+(c-t.y)*r)/s**2;if(d<=.02||d>=.98)
continue;let h=((c-t.y)*o-(l-t.x)*r)/s,y=u*1.2+2;Math.abs(h)<uf+y&&i.push({off:h,reach:y,share:3*d*(1-d)})}let a=l=>i.every(
({off:c,reach:u,share:d})=>Math.abs(c-l*d)>=u);for(let l=0;l<=uf;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function df(t,e,{
place:n,many:o},r){if(t.id===e.id)return pf({from:mf(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],u=(n-(o-1)/2)*14*(t.id<e.id?1:-1),d={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},h={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};u||(u=rh(d,h,r.filter(g=>g.id!==t.id&&g.id!==e.id)));let y=[(h.x-d.x)/3,(h.y-d.y)/3];return[
d.x,d.y,d.x+y[0]-c*u,d.y+y[1]+l*u,h.x-y[0]-c*u,h.y-y[1]+l*u,h.x,h.y]}var sh=2500,mn=12,Fr=7,hf=1,ih=2.5,ah=400;function gf(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:u}=x.
get(a);return u&&t.has(l)&&t.has(c)}),n=e.length>sh,o=new Map,r=(n?e.filter(a=>B?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),u=o.get(c)??[];o.set(c,u);let d={id:a,statement:l,place:u.length,many:0};
return u.push(d),d});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(et()==="columns"||it())s=zr(r,t,!it());else{
let a=r.length<=ah?[...t.values()]:[];s=new Map(r.map(l=>[l.id,df(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,path:Hr(l)});return{lines:i,rest:n}}function Hr(t){let e=new Wn;e.
moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(...t.slice(n,n+6));return e}function qr({holder:t,modality:e}){
let n=t&&e!=="draft";return k.lines[n?"thin":Na.get(e)?.line||"solid"]}function _r(t){let e=at(x.get(t).subject);return F.
dark?e.dark:e.light}function Gr(t,e,n){let o=D.lines.get(e),r=x.get(e),s=Z(r),i=qr(r);t.save(),t.describe?.([Gt(r),M(r.said)&&
`(${M(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=B&&!n?_t():n?1:s.structural?.8:.95*ff(r);let a=r.change&&r.change!==
"unchanged"?F[r.change]:F.line;t.strokeStyle=t.fillStyle=n?_r(e):a||F.line,t.lineWidth=i.width*(n?p.lines.length===1?3:1.9:
r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||lh(t,o.along,n?6.5:
4.5),r.denied&&(B||(t.globalAlpha=1),ch(t,o.own??o)),af(t,e),t.restore()}function lh(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.
atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),
t.fill()}function ch(t,e){let[n,o,r]=[.48,.5,.52].map(i=>se(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=
F.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(
s)),t.stroke()}function Ur(t,e,n=Fr){let o=[];for(let[s,i]of D.lines){let a=Be(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}
if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));return o.filter(s=>s.distance<=r+ih/e).sort((s,i)=>s.distance-
i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var fh=200,Jt={names:new Set,statements:new Set};function wf(t,e){let n=t===null?e:rt.get(t).filter(r=>E.statements.has(
r)),o=n.length>fh?[]:n;Jt.statements=new Set(o),Jt.names=new Set([t,...o.flatMap(r=>[x.get(r).subject,x.get(r).object])].
filter(r=>r!==null)),ft()}function yf(){!Jt.names.size&&!Jt.statements.size||(Jt.names=new Set,Jt.statements=new Set,ft())}var Li=6,uh=.5,mh=new Set([1,2]),ph=150,dh=3,bf=dh*([...T.values()].reduce((t,{count:e})=>t+e,0)/Math.max(1,T.size));function Oo(t,e,n=null){
let o=Math.max(v.name,Vt()/t),r=o*(v.line/v.name),s=new Map,i=new Mo(o*10);for(let w of O.names){let b=C.get(w);if(n&&(b.
x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let L=Math.max(T.get(w).size,1.6/t),A=L*1.2,W={id:w,x:b.x,y:b.y,
radius:L,type:o,line:r,lines:null,covers:!1,left:b.x-A,right:b.x+A,top:b.y-A,bottom:b.y+A};s.set(w,W),n||i.add({id:w,left:W.
left,right:W.right,top:W.top,bottom:W.bottom})}for(let[w,{x:b,y:L,radius:A}]of e)i.add({id:mt(w),left:b-A,right:b+A,top:L-
A,bottom:L+A});let a=w=>(w===p.focus||w===p.path?4e6:0)+(B&&B.entities.has(w)?2e6:0)+(T.get(w).count>=bf?1e6:0)+(mh.has(
at(w).column)?5e5:0)+T.get(w).count,l=[...s.keys()].sort((w,b)=>a(b)-a(w)||(w<b?-1:1)),c=et()!=="columns"&&!n,u=[...new Set(
[1,.85,.7,.5].map(w=>Math.max(o*w,Vt()/t)))],d=new Mo(o*4);if(c)for(let{id:w,x:b,y:L,radius:A}of s.values())d.add({id:w,
left:b-A,right:b+A,top:L-A,bottom:L+A});let h=[],y=0;for(let w of l){let b=s.get(w),L=B!==null&&B.entities.has(w),A=ot=>{
for(let z of Ai(b,u,c))if(ot(z)&&(!c||hh(b,z,d)))return z},W=ot=>!h.some(z=>St(ot,z)),q=A(ot=>!i.hits(ot))??(L?A(W):void 0),
ht=s.size>ph&&T.get(w).count>=bf;!q&&ht&&(q=[...Ai(b,u,c)].find(W),b.covers=q!==void 0),q&&(i.add(q),(L||ht)&&h.push(q),
xf(b,q),y+=1)}if(y>=Math.min(Li,s.size))return s;let g=[...s.values()].filter(w=>w.lines).map(w=>({left:w.left,right:w.right,
top:w.top,bottom:w.bottom}));for(let w of l.slice(0,4*Li)){let[b]=Ai(s.get(w),u,!1);if(!(s.get(w).lines||g.some(L=>St(b,
L)))&&(g.push(b),xf(s.get(w),b),s.get(w).covers=!0,g.length>=2*Li))break}return s}function hh({id:t,x:e,y:n,radius:o},r,s){
let i=(l,c,u,d)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-d,u-r.bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*uh;
return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.left,l.right,l.top,l.bottom)<
a)}function*Ai(t,e,n){let o=ce(t.id),r=Ft(o),s=Math.max(v.mark/2,t.radius*1.2+3);for(let i of e){let a=i*(v.line/v.name),
[l,c]=[i*r,a*o.length/2],u=(W,q)=>({id:t.id,type:i,line:a,lines:o,left:W,right:W+l,top:q-c,bottom:q+c}),d=(n||V.whole)&&
t.x+v.mark/2+l>v.left+v.width+6;if(yield u(d?t.x-s-l:t.x+s,t.y),!n)continue;let h=W=>W.left>v.left-6&&W.right<v.left+v.width+
6,[y,g]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],w=t.x-l/2;if(yield*[u(w,y),u(w,g),u(t.x-s-l,t.y)].filter(h),O.names.
size>hr)continue;let[b,L]=[t.x-t.radius,t.x+t.radius-l];yield*[u(b,y),u(b,g),u(L,y),u(L,g)].filter(h);let A=t.radius*1.2+
2;for(let W of[0,c,-c])yield*[u(t.x+A,t.y+W),u(t.x-A-l,t.y+W)].filter(h)}}function kf({textLeft:t,textRight:e,textTop:n,
textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function xf(t,e){t.type=e.type,t.line=e.line,t.lines=e.lines,t.textLeft=
e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-3),t.right=Math.max(t.right,
e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function Ii(t,e,n,o,r){let s=k.shapes[e];t.beginPath(),
s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*r)}),t.closePath()}var Vr=new Set;
function We(t,e){let n=D.names.get(e);if(!n)return;Vr.add(e);let o=at(e),r=p.focus===e||p.path===e;t.save(),t.describe?.(
P(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r||Jt.names.has(e)?F.row:F.ground,t.beginPath(),t.roundRect(n.textLeft-3,n.
textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let s=Jt.names.has(e)||(B?B.entities.has(e):!E.bare.
has(e));t.globalAlpha=s?1:B?_t():.3,Ii(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?F.ground:o.fill,t.fill(),
t.lineWidth=T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=F.dark?o.dark:o.light,t.stroke(),(r||G.at===e||R.
dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=F.accent,t.lineWidth=2,t.setLineDash(
r?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=F.text,i.forEach((a,l)=>{
le(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),cf(t,e),t.restore()}function Mf(t,e=3){
let n=[...D.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...D.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/
2&&t.y<=r.bottom+e/2)return o;return null}var To=12,Eo=14,Dn=3,Ni=40,gh=[0,2,5,9,14],Yr=60,wh=1.2,yh=8,bh=12,Sf=4,xh=[.5,.42,.58,.34,.66,.26,.75,.85],kh=20,Mh=[0,
1,-1,2,-2,3,-3,4,-4];function vf(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;
if(l===1){let c=[...i,o.slice(a).join(" ")],u=Math.max(...c.map(n));(!r||u<r.long)&&(r={rows:c,long:u});return}for(let c=a+
1;c<=o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function Of(t,e,n){return Math.abs(e.x-t.x)>=
1?e.x>t.x?1:-1:n?1:-1}function Ef(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+Dn,-Dn),a=e.y-i/2;for(let l of s)o[l.index]=vh(l,e,a+l.high,[
...n,...Sh(o)]),a+=2*l.high+Dn}return o}function Sh(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-Dn/2,bottom:r+Dn/2,cost:10*Yr}))}function vh({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,u=To+e,d=Math.max(r-Eo-e,t*(s.x-c)+e),h=[...gh.map(A=>u+A*l),...d<u?[d]:[]],y=Math.max(...h)+e,g=[c,c+t*y,s.x],w={left:Math.
min(...g),right:Math.max(...g),top:i-n-Ni*l,bottom:i+n+Ni*l},b=a.filter(A=>St(A,w)),L={cost:1/0,spot:null};for(let A of h){
let W=Math.max(0,A+e+Eo-r)/l;for(let q=0;q<=2*Ni;q+=1){let ht=(q%2?1:-1)*Math.ceil(q/2),ot=Math.abs(ht)*.5+Math.abs(A-u)/
l*.6+W*yh;if(ot>=L.cost)continue;let z=fn(c+t*A,i+ht*l,0,e,n),ut={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,z.y),bottom:Math.
max(s.top,z.y)},bt={left:Math.min(s.x,z.left),right:Math.max(s.x,z.right),top:z.y-2,bottom:z.y+2},Le=ot+Kr(z,b,o)+(A<u?Kr(
ut,b,o)+Kr(bt,b,o):0);Le<L.cost&&(L={cost:Le,spot:z})}}return L.spot}function Kr(t,e,n){return e.reduce((o,r)=>o+r.cost*
Oh(t,r)/n**2,0)}function Tf(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:g,y:w})=>({x:g-t.x,y:w-t.y,long:Math.hypot(g-t.
x,w-t.y)||1})),a=Math.min(kh*r,...i.map(({long:g})=>g)),[l,c]=[i.reduce((g,w)=>g+w.x/w.long,0),i.reduce((g,w)=>g+w.y/w.long,
0)],u=Math.hypot(l,c)||1,d=Mh.flatMap(g=>xh.map(w=>fn(t.x+l/u*a*w,t.y+c/u*a*w+g*(2*o+Dn),0,n,o))),h=s.filter(g=>d.some(w=>St(
w,g))),y={spot:d[0],cost:1/0};for(let[g,w]of d.entries()){let b=Kr(w,h,r)+g/d.length+o/r;b<y.cost&&(y={spot:w,cost:b})}return y}
function Lo({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?Yr:wh}}function Oh(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function Lf(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let d=(o+r)/2;return[o,t.y,d,t.y,d,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,u=(l+e.y)/2;return[t.x,l,t.x,u,c===r?t.x:c,c===r?e.y:u,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function Af(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return Pr(r,{x:a,y:e.y},n*Math.max(l+Sf,Math.min(l+bh,o*n-Sf)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function If(t,e){
let n=jf(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function Nf(t,e,n){
let o=jf(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function jf({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function Cf(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var Rf=60,Eh=7,Pf=3,Th=[.5,.42,.58,.34,.66,.26,.74];function Lh(t){return Math.max(v.name*.96,Vt()/t)}function Bf(t){return $t(
t,"italic")}function Wf(t){return Array.from({length:Pf},(e,n)=>vf(t,n+1,Bf)).filter(e=>e!==null)}function Df(t,e,n){let o=Wf(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function Ci({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function zf(t){return Z(x.get(t)).symmetric?0:.75}function Ff(t,e,n){let o=[...B?.
statements??[]].filter(h=>e.has(h)),r=Lh(n),s=h=>B===null||B.entities.has(h)||_t()===1,i=[...t.values()].flatMap(h=>Ah(h,
s(h.id)));if(it())return{words:Ph(o,e,r,i),trunks:[]};let a=Ih(o,t,r);if(a.length>Rf)return{words:[],trunks:[]};let l=et()===
"columns",c=l?Nh(a,r,i):jh(a,r,i),u=l?Rh(a,c,t,s):Ch(a,c),d=a.map((h,y)=>{let g=l?Lf(h.anchor,c[y],h.side):If(h.anchor,c[y]);
for(let w of h.ids){let b=u.get(w),L=Cf(g,b),A=x.get(w).subject===h.anchor.id,W=A?b:vo(b);e.set(w,{along:A?L:vo(L),path:Hr(
W),own:{along:W}})}return{ids:h.ids,path:Hr(g)}});return{words:c,trunks:d}}function Ah(t,e){let n=t.radius*1.2+(t.id===p.
focus?5:1),o=Lo({left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,Lo({left:t.textLeft-3,right:t.textRight+
3,top:t.textTop,bottom:t.textBottom},e)]:[o]}function Ih(t,e,n){let o=new Map;for(let r of t){let s=x.get(r),i=s.object!==
p.focus,[a,l]=i?[s.subject,s.object]:[s.object,s.subject];if(a===l)continue;let[c,u]=[e.get(a),e.get(l)],d=Lt(s),h=(Bf(d)/
Math.min(Pf,d.split(" ").length)+1)*n,y=Of(c,u,c.right+To+h<v.left+v.width+To),g=et()==="columns"?y:Math.round(Math.atan2(
u.y-c.y,u.x-c.x)/(Math.PI/2)),w=Z(s).symmetric||i,b=JSON.stringify([a,Math.abs(g)===2?2:g,d,w,qr(s),s.change]),L=o.get(b)??
{anchor:c,side:y,text:d,isOnward:w,ids:[],ends:[],next:y*(1/0)};o.set(b,L),L.ids.push(r),L.ends.push(u)}return[...o.values()]}
function Nh(t,e,n){let o=[];for(let r of new Set(t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(l=>({...l,
...$h(l,e,n)})),a=Ef(i,r,n);i.forEach(({rows:l,head:c,side:u,isOnward:d,text:h,ids:y,room:g},w)=>{s[w].next=(u>0?r.right:
r.left)+u*g;let b=u>0===d?0:Math.PI;o[t.indexOf(s[w])]={...a[w],text:h,rows:l,type:e,head:c*e,way:b,ids:y}}),n.push(...a.
map(l=>Lo(l,!0)))}return o}function jh(t,e,n){let o=[],r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.hypot(
a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){let{anchor:i,ends:a,ids:l,text:c,isOnward:u}=s,d=zf(l[0]),h=Wf(
c).map(b=>({...b,...Tf(i,a,{...Ci(b,d,e),type:e},n)})),{rows:y,spot:g}=h.reduce((b,L)=>L.cost<b.cost?L:b),w=Math.atan2(g.
y-i.y,g.x-i.x);o[t.indexOf(s)]={...g,text:c,rows:y,type:e,head:d*e,way:u?w:w+Math.PI,ids:l},n.push(Lo(g,!0))}return o}function Ch(t,e){
let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.entries())for(let[a,l]of s.entries())n.set(l,Nf(r,e[o],i[a]));return n}
function $h({anchor:t,side:e,text:n,ids:o,ends:r},s,i){let a=zf(o[0]),l=r.filter(y=>Math.abs(y.x-t.x)>=1),c=i.filter(({cost:y,
left:g,right:w})=>y===Yr&&(e>0?g>t.right:w<t.left)),u=Math.min(...(l.length?l:c).map(({left:y,right:g})=>e>0?y-t.right:t.
left-g)),d=Df(n,(u-To-Eo)/s,a+.5),h=r.reduce((y,{x:g,y:w})=>y+t.y+(w-t.y)/Math.max(1,Math.abs(g-t.x)),0)/r.length;return{
...d,...Ci(d,a,s),side:e,type:s,wish:h,head:a,room:u}}function Rh(t,e,n,o){let r=new Map,s=new Map([...n].filter(([l])=>o(
l))),i=new Set,a=[];for(let[l,{anchor:c,side:u,ids:d,ends:h,next:y}]of t.entries()){let g=`trunk ${l}`,{left:w,right:b,top:L,
bottom:A,x:W,y:q}=e[l];i.add(g),s.set(g,{...c,id:g,x:W,y:q,left:w,right:b,top:L,bottom:A,radius:0,lines:null});for(let[ht,
ot]of d.entries()){let z=h[ht],ut=Math.abs(z.x-c.x)<1,bt=u>0?z.left-b:w-z.right;!ut&&bt>=Eo?a.push({id:ot,statement:{subject:g,
object:z.id},place:0,many:1}):r.set(ot,Af(e[l],z,u,ut?y:null))}}for(let[l,c]of zr(a,s,!0,i))r.set(l,c);return r}function Ph(t,e,n,o){
let r=[];if(t.length>Rf)return r;let s=i=>[...o,...r].filter(a=>a.left<i.right&&i.left<a.right&&a.top<i.bottom&&i.top<a.
bottom).length;for(let i of t){let a=e.get(i),l=Lt(x.get(i)),c=Df(l,vi(a)/n,0),{wide:u,high:d}=Ci(c,0,n),y=Th.map(g=>se(
a,g)).map(({x:g,y:w})=>fn(g,w,0,u,d)).reduce((g,w)=>s(w)<s(g)?w:g);r.push({...y,text:l,rows:c.rows,type:n,head:0,way:0,ids:[
i]})}return r}function Hf(t){return new Set(t.map(_r)).size===1?_r(t[0]):F.soft}function ji(t){return(t.length===4?[...t.
slice(1)].map(n=>n+n):t.slice(1).match(/../g)??[]).map(n=>parseInt(n,16))}function $f(t){let[e,n,o]=ji(t).map(r=>r/255).
map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Bh(t){let[e,n]=[ji(t),ji(F.text)],
o=$f(F.ground);for(let r=0;r<1;r+=.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join(
"")}`,[i,a]=[$f(s),o].sort((l,c)=>l-c);if((a+.05)/(i+.05)>=Eh)return s}return F.text}function qf(t,e){for(let n of e){t.
save(),t.translate(n.x,n.y),t.fillStyle=F.ground,t.globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.high,2*n.wide,2*
n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Bh(Hf(n.ids)),t.textAlign="center",t.textBaseline="middle";let o=Math.cos(
n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{le(t,r,-o*n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,"italic")}),n.
head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[-1,1])t.lineTo(
-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}function _f(t,e){for(let{ids:n,path:o}of e){let r=qr(x.get(
n[0]));t.save(),t.strokeStyle=Hf(n),t.lineWidth=r.width*1.9,t.setLineDash(r.dash),t.stroke(o),t.restore()}}var Wh=10,Dh=80,Uf=0,Gf;function Vf(){let t=`${ie} ${j}`;if(!(Uf>Wh&&D.look===t&&D.key!==`${t} ${K()}`&&!D.part&&!H.printing)){
Xt();return}clearTimeout(Gf),Gf=setTimeout(()=>{Xt(),ft()},Dh)}function Xt(){let t=K(),e=O.names.size>sn,n=`${ie} ${j}`,
o=`${n} ${t}`;if(D.key===o&&(!D.part||Pn(D.part,Yt())))return D;let r=Date.now(),s=e?Yt(1):null,i=Wr(t),a=Oo(t,i,s);of(i,
a,t);let{lines:l,rest:c}=gf(a);return Ca({key:o,look:n,part:s,names:a,groups:i,lines:l,rest:c,...Ff(a,l,t)}),Uf=Date.now()-
r,D}var ve={left:24,right:10,top:8,bottom:8},Kf=1.7,zh=.8,Yf=8,Fh=150,Hh=300,qh="#take > button, #groups > *, #arrangements \
button, #zoom, #empty";function Qr(t){let{x:e,y:n,radius:o}=Q.get(t);Wi({left:e-o,top:n-o,width:2*o,height:2*o})}function tu({
x:t,y:e}){let n=ln({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=$.clientWidth&&n.y<=$.clientHeight}function Zr(t){let e=ln(C.get(
t));e.x>=30&&e.y>=20&&e.x<=$.clientWidth-30&&e.y<=$.clientHeight-20||(V.whole=!1,dn({position:C.get(t),scale:K()}))}function Jr(){
return eu(N(qh))}function eu(t){let e=$.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>St(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function nu(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<$.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,$.clientHeight-n+4);return e}function Ri(){let t=$.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=S("details").getBoundingClientRect();
return!st()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function Pi(t,e,n){
let o=$.clientWidth-e.left-e.right,r=$.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function ou(){if(H.printing)return Mi;if(O.narrowed||!ko())return Kf;let{width:t,height:e}=cr();
return Math.min(Kf,Math.max(1,Math.min($.clientWidth/t,$.clientHeight/e)))}function _h({scale:t,position:e}){let n=Jr();
if(!n.length||O.names.size>sn)return[];let o=Wr(t),r=[...Oo(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+$.clientWidth/2,right:(i-e.x)*t+$.clientWidth/2,top:(a-e.y)*t+$.clientHeight/2,bottom:(l-e.y)*t+$.clientHeight/
2}));return n.filter(s=>r.some(i=>St(i,s)))}function pn(){V.whole=!0;let t={...O.groups.size?Br:ve};if(H.printing){Xf(Pi(
v,t,ou()));return}if(O.narrowed){let o=Ri();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=$.clientHeight-o.bottom,
t.right+=$.clientWidth-o.right)}let e=Jf(t);if(!e)return;let n=nu(_h(e));Xf(n.top||n.bottom?Jf({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function Jf(t){let e={width:$.clientWidth-t.left-t.right,height:$.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(wt.size||ho(e),Pe(),Pi(v,t,ou()))}function Xf(t){t&&(fe(),Ut(),Re(t))}
function Bi(){V.asOpened=!1,pn()}function $i(){return Vt()/(v.name*v.grown)}function Qf(t){return[...Oo(t,new Map).values()].
filter(({lines:e})=>e).length}function ue(){if(pn(),V.asOpened=!0,O.groups.size||!O.names.size||O.names.size>Fh)return;let t=K(),
e=$i(),n=O.names.size*(et()==="columns"?1:zh);if(t>=e||Qf(t)>=n)return;V.whole=!1;let o=Array.from({length:Yf-1},(a,l)=>t*
(e/t)**((l+1)/Yf)),s=v.grown>1||O.narrowed&&et()==="columns"&&!it()?e:o.find(a=>Qf(a)===O.names.size)??e,i=O.narrowed?Ri():
{left:0,top:0,right:$.clientWidth,bottom:$.clientHeight};Re({...ru(s,i,O.narrowed?p.focus:null),animation:!1})}function Xr(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=C.get(t);return s-e>v.mark/2&&s+v.mark/2+v.text*v.grown<=o&&i-n>v.line&&i+v.
line<r}function Gh(t){let e=0;for(let n of O.names)Xr(n,t)&&(e+=3+T.get(n).count+(B?.entities.has(n)?1e3:0));return e}function ru(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:v.mark,y:2*v.line},i=[...new Set([n,...B?[...B.entities].slice(0,
60):[],...Ce(60)])].filter(b=>O.names.has(b)).map(b=>C.get(b)),a=(b,L,A,W,q)=>A+2*q<=W?L+(A-W)/2:Math.max(L-q,Math.min(b,
L+A+q-W)),l=a(v.left-r.x/2,v.left,v.width,o.x,r.x/2),u=et()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+v.mark+
v.text*v.grown-o.x]).map(b=>a(b,v.left,v.width,o.x,r.x)),d=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,v.top,v.height,
o.y,v.line)),h=null;for(let b of new Set(u))for(let L of new Set(d)){let A={left:b,top:L,right:b+o.x,bottom:L+o.y};if(n!==
null&&!Xr(n,A))continue;let W=Gh(A);(!h||W>h.weight)&&(h={weight:W,left:b,top:L})}let y=C.get(n)??{x:v.left+v.width/2,y:v.
top+v.height/2},{left:g,top:w}=h??{left:y.x-o.x/2,top:y.y-o.y/2};return{scale:t,position:{x:g+($.clientWidth/2-e.left)/t,
y:w+($.clientHeight/2-e.top)/t}}}function su(t){if(!O.names.has(t))return;let e=K(),n=V.whole&&e>$i()*.8?e:Math.max(e,$i()),
o=Ri(),[r,s]=[xe({x:o.left,y:o.top}),xe({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=st()&&(o.right<
$.clientWidth||o.bottom<$.clientHeight);V.whole&&n===e&&!a||n===e&&Xr(t,i)&&[...B?.entities??[]].every(l=>!O.names.has(l)||
Xr(l,i))||(V.whole=!1,dn(ru(n,o,t)))}function dn(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||C.size>
sn;V.asOpened=!1,Re({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function ts(t){V.whole=!1,dn({scale:Math.
min(6,Math.max(.005,K()*t))})}function Wi(t){let e=Pi(t,{left:10,right:10,...nu(Jr())},1.3);e&&(V.whole=!1,dn(e))}function Zf(t){
let e=Yt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,u]=[xe({x:s,y:a}),xe({x:i,y:l})];return{left:c.x,right:u.x,
top:c.y,bottom:u.y}}),[o,r]=[0,0];for(let s of D.names.values()){let i=s.lines?kf(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!Pn(e,i)||n.some(a=>St(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Uh(){let t=S("beyond-view"),e=!H.
printing&&!wt.size&&et()!=="overview"&&D.names.size<=Hh,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=o&&V.asOpened?`${m("windowTooSmall")} `:"",l=i?a+m(i===1?`${s}One`:s,{n:i}):"";t.textContent!==l&&(t.textContent=
l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});return}n(Zf(Jr())),t.hidden||n(Zf([...Jr(),...eu([t])]))}function iu(){Et(
"afterDrawing",Uh),Et("zoom",()=>{V.whole=!1,V.asOpened=!1}),Et("dragEnd",()=>{R.byFinger||(V.asOpened=!1)}),Et("resize",
()=>requestAnimationFrame(()=>{H.printing||(V.asOpened?ue():V.whole&&pn())})),new MutationObserver(()=>{V.asOpened&&O.narrowed&&
!H.printing&&ue()}).observe(S("details"),{attributeFilter:["data-open"]})}function au(t){let e=S("details").getBoundingClientRect();
Xt();let[n]=p.lines,o=C.get(t)??(D.lines.has(n)?se(D.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[ln(
o),$.getBoundingClientRect(),K()],[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,u={across:(Math.max(0,s.left)+e.left)/2,down:(Math.
max(0,s.top)+e.top)/2},d=c&&a+3*mn>e.left?a-u.across:0,h=!c&&l+3*mn>e.top?l-u.down:0;if(!d&&!h)return;let{x:y,y:g}=$e();
V.whole=!1,dn({scale:i,position:{x:y+d/i,y:g+h/i}})}var lu=2,Di=8,Vh=40,zi=[],cu="";function Kh(){let t=new Map;for(let[n,{x:o}]of C){if(wt.has(n)||!O.names.has(n))continue;
let r=t.get(o)??[];t.set(o,r),r.push(n)}let e=[];for(let[n,o]of[...t].sort(([r],[s])=>r-s)){let r=at(o[0]).column??0,s=e.
at(-1);s?.column===r?s.names.push(...o):e.push({column:r,left:n-v.mark/2,names:o})}return e}function Yh({column:t,names:e}){
if(!k.variants.includes("plain")&&t)return m(`column${t}`);let n=new Map;for(let r of e){let s=at(r),i=M(s.plural??s.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([r,s],[i,a])=>a-s||(r<i?-1:1)).map(([r])=>r).filter(Boolean);return o.slice(
0,lu).join(", ")+(o.length>lu?", \u2026":"")}function fu(){let t=S("heads"),e=et()==="columns"&&it()===null&&O.names.size>
0;t.hidden===e&&(t.hidden=!e,In())}function Jh(){let t=S("heads");if(t.hidden)return;let e=`${ie} ${j}`;if(cu!==e){cu=e;
let n=Kh();zi=n.map((o,r)=>({left:o.left,right:n[r+1]?.left??v.left+v.width,part:f("span",{},Yh(o))})),t.replaceChildren(
...zi.map(({part:o})=>o))}for(let{left:n,right:o,part:r}of zi){let s=Math.max(Di,ln({x:n,y:0}).x),i=Math.min(t.clientWidth-
Di,ln({x:o,y:0}).x)-s-Di;r.hidden=i<Vh,r.style.transform=`translateX(${Math.round(s)}px)`,r.style.maxWidth=`${Math.floor(
i)}px`,r.title=r.textContent??""}}function uu(){Et("afterDrawing",Jh)}var Xh=7,mu=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Qh=4,Zh=3,tg=1,eg=1.6,ng=5.5,zn=[],Ao=new Map,es={shown:null,
links:[]};function og(){if(es.shown===E)return es.links;let t=new Map;for(let e of E.statements){let{isLink:n,subject:o,
object:r}=x.get(e);if(!n)continue;let[s,i]=[ct.get(o)??"",ct.get(r)??""],a=`${s} ${i}`,l=t.get(a);l?l.ids.push(e):t.set(
a,{from:s,to:i,ids:[e]})}return Object.assign(es,{shown:E,links:[...t.values()]}),es.links}function du(){let t=O.opened,
e=new Map,n=s=>{if(O.names.has(s))return s;let i=ct.get(s);return e.has(i)||e.set(i,mt(tn(i,t))),e.get(i)},o=new Map,r=(s,i)=>{
let[a,l]=s<i?[s,i]:[i,s],c=o.get(a);c||o.set(a,c=new Map);let u=c.get(l);return u||c.set(l,u={one:a,other:l,ids:[],drawn:!1,
strong:!1,course:{along:[]},among:null}),u};if(O.groups.size){let s=new Set([...O.names].map(i=>ct.get(i)));for(let{from:i,
to:a,ids:l}of og()){if(!s.has(i)&&!s.has(a)){let[c,u]=[i,a].map(d=>mt(tn(d,t)));c!==u&&r(c,u).ids.push(...l);continue}for(let c of l){
let{subject:u,object:d}=x.get(c);if(O.names.has(u)&&O.names.has(d))continue;let[h,y]=[n(u),n(d)];h!==y&&r(h,y).ids.push(
c)}}for(let i of B?[...o.values()].flatMap(a=>[...a.values()]):[])i.strong=i.ids.some(a=>B?.statements.has(a))}zn=[...o.
values()].flatMap(s=>[...s.values()]).sort((s,i)=>i.ids.length-s.ids.length||(`${s.one}
${s.other}`<`${i.one}
${i.other}`?-1:1)),rg()}function rg(){Ao=new Map;for(let t of zn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Ao.
get(e)??[];Ao.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?tg:Zh)}}}function*ns(){for(let t of zn)(t.drawn||t.one===
G.at||t.other===G.at)&&(yield t)}function hu({ids:t}){return Math.max(eg,ng*(t.length/zn[0].ids.length))}function pu(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function os(t){return t.among!==D.groups&&Object.assign(t,{among:D.groups,course:sg(t,K())}),t.course}
function sg({one:t,other:e},n){let[o,r]=[C.get(t),C.get(e)],s=[...D.groups.values()].filter(({key:h})=>mt(h)!==t&&mt(h)!==
e),i=h=>s.filter(y=>Be(h,y,y.radius+Xh/n)<1/0),a=pu(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:h})=>h)),u={course:a,
many:l.length},d=T.has(t)||T.has(e)?mu.slice(0,Qh):mu;for(let h of d){if(!u.many)break;let y=pu(o,r,h*c),g=i(y).length;g<
u.many&&(u={course:y,many:g})}return u.course}function gu(t){let e=K();t.save();let n=[...ns()].sort((o,r)=>Number(o.strong)-
Number(r.strong));for(let o of n){t.describe?.(bo(o)),t.strokeStyle=o.strong?p.between===null?F.line:F.accent:F.bundle,t.
globalAlpha=B&&!o.strong?_t():1,t.lineWidth=(hu(o)+(o.strong?1.4:0))/e;let[r,s,...i]=os(o).along;t.beginPath(),t.moveTo(
r,s),t.bezierCurveTo(...i),t.stroke()}t.restore()}function wu(t,e,n){let o={bundle:null,distance:1/0};for(let r of ns()){
let s=(e+hu(r)/2)/n,i=Be(os(r),t,s);i<o.distance&&(o={bundle:r,distance:i})}return o}var ig="http://www.w3.org/2000/svg";function nt(t,e={},...n){let o=document.createElementNS(ig,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?pt(s):s);return o.append(...n),o}function pt(t){return String(Math.
round(t*100)/100)}function hn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var yu={M:2,L:2,C:6},ag=100,Qt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},lg={middle:.35,
top:.8,hanging:.8,bottom:-.2},cg={center:"middle",right:"end",end:"end"},Oe=class{fillStyle=Qt.fillStyle;strokeStyle=Qt.
strokeStyle;lineWidth=Qt.lineWidth;lineJoin=Qt.lineJoin;lineCap=Qt.lineCap;globalAlpha=Qt.globalAlpha;font=Qt.font;letterSpacing=Qt.
letterSpacing;wordSpacing=Qt.wordSpacing;textAlign=Qt.textAlign;textBaseline=Qt.textBaseline;constructor(e){this.area=e,
this.drawing=nt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
Qt);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,u=4/3*Math.tan(c/4),d=(h,y)=>{let[g,w]=[o*(Math.cos(h)-y*Math.
sin(h)),r*(Math.sin(h)+y*Math.cos(h))];return[e+g*Math.cos(s)-w*Math.sin(s),n+g*Math.sin(s)+w*Math.cos(s)]};this.lineTo(
...d(i,0));for(let h=0;h<l;h+=1){let[y,g]=[i+h*c,i+(h+1)*c];this.bezierCurveTo(...d(y,u),...d(g,-u),...d(g,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+yu[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>ag&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+yu[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>pt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(So),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${pt(l)} ${pt(c)}`).join(" ")).join("");this.write(nt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return fo(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),u=this.measureText(e).width*this.place.
scale,d=cg[this.textAlign]??null,h=-(d==="middle"?u/2:d?u:0),{turn:y}=this.place,g=fn(c.x+(h+u/2)*Math.cos(y),c.y+(h+u/2)*
Math.sin(y),y,u/2,r*.8);this.write(nt("text",{x:c.x,y:c.y+r*(lg[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:u,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":d,transform:y?`rotate(${pt(y*180/Math.PI)} ${pt(c.x)} ${pt(
c.y)})`:null},hn(e)),g)}write(e,n){if(!St(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?So(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=nt("g",{},nt("title",{},hn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var fg=3e3,ug=120,gn=null,Fi;function bu(t){if(t instanceof Oe){mg(t);return}let e=Yt(),n=K();if(gn!==null&&gn.version===
ie&&Math.abs(gn.scale-n)<n*.001&&Pn(gn.part,e)||(clearTimeout(Fi),H.printing||(Fi=setTimeout(pg,ug))),gn===null)return;let{
part:r,canvas:s}=gn;t.save(),t.globalAlpha=B?_t():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function xu(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&O.names.has(e)&&O.names.
has(n))}function mg(t){let e=new Wn;for(let{subject:n,object:o}of xu())e.moveTo(C.get(n).x,C.get(n).y),e.lineTo(C.get(o).
x,C.get(o).y);t.save(),t.globalAlpha=B?_t():.4,t.strokeStyle=F.line,t.lineWidth=.7/K(),t.stroke(e),t.restore()}function pg(){
let t=Yt(.5),e=K(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=F.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:ie},s=xu(),i=0,a=()=>{if(r.version===ie){o.beginPath();for(let l=Math.min(s.length,i+fg);i<
l;i+=1){let[c,u]=[C.get(s[i].subject),C.get(s[i].object)];Math.max(c.x,u.x)<t.left||Math.min(c.x,u.x)>t.right||Math.max(
c.y,u.y)<t.top||Math.min(c.y,u.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(u.x,u.y))}if(o.stroke(),i<s.length){Fi=setTimeout(
a);return}gn=r,ft()}};a()}function dg(t,e){for(let[n,o]of D.names)o.lines&&!Vr.has(n)&&St(o,e)&&We(t,n)}function hg(t){let e=new Map;for(let[n,o]of D.
names){if(o.lines)continue;let{fill:r}=at(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=B?_t():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of D.names)o.lines&&!o.covers&&We(t,n);for(let n of O.groups.keys())Ei(t,n)}function gg(t){Vf(),Vr.clear(),rf(
t),gu(t),D.rest&&bu(t);for(let e of D.lines.keys())(!B||!B.statements.has(e))&&Gr(t,e,!1)}function wg(t){Kl()?dg(t,Yt()):
hg(t);for(let[e,n]of D.names)n.covers&&We(t,e);if(G.at!==null&&O.names.has(G.at)&&We(t,G.at),B){_f(t,D.trunks);for(let e of B.
statements)D.lines.has(e)&&Gr(t,e,!0);for(let e of B.entities)We(t,e);qf(t,D.words)}for(let e of Jt.statements)D.lines.has(
e)&&!B?.statements.has(e)&&Gr(t,e,!0);for(let e of Jt.names)We(t,e)}function ku(){Xl({radiusOf:t=>Q.get(Wt(t))?.radius??
T.get(t).size,draw:(t,e)=>{let n=Wt(e);n===null?We(t,e):Ei(t,n)}}),Et("beforeDrawing",gg),Et("afterDrawing",wg)}function De(t){I({open:[...p.open.filter(e=>e!==t),t]}),X(m("groupOpened",{names:jt(t)}))}function Mu(t){let e=o=>o!==null&&
(ct.get(o)===t||ct.get(o)?.startsWith(`${t}.`)),n=p.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));I({open:n,...e(p.focus)||
e(p.path)?lt:{}}),X(Hi())}function Hi(){return m(O.groups.size===1?"oneGroup":"someGroups",{n:O.groups.size,names:wr()})}var Su;function Zt(t){let e=yt.open?U(".told",HTMLElement,yt):S("told");yt.open||X(t),e.textContent=t,clearTimeout(Su),Su=
setTimeout(()=>{e.textContent=""},6e3)}var yt=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function te(t,e,n=[]){
yt.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>yt.close()},m("close")),f("span",{class:"told",role:"status"}))),yt.open||yt.showModal()}
function Fn(t,e,n=[],o=[]){let r=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);te(t,[...n,r],o),
r.select()}function vu(){yt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(yt,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Ou(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Eu(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var qi=3;function Tu(t){return t.length<2?t.join(""):m("allAndLast",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}
function yg(t){let e=t.map(r=>x.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...k.modalities.map(({id:r,label:s})=>({
n:n.filter(({modality:i})=>i===r).length,words:M(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:m("someone\
sView")},{n:e.filter(({denied:r})=>r).length,words:m("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}
function Gi(t,e){return t===e?At(t,"oneStatement","someStatements"):m("statementsOfAll",{n:t,all:e})}function bg(t){let e=new Map;
for(let r of t.statements){let{subject:s,object:i}=x.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(
a,(e.get(a)??0)+1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>tt(r)).
sort();return n>1&&o.length<=qi?m("mostOften",{names:Tu(o),n}):""}function xg(t){let e=t.map(n=>x.get(n).change);return k.
changes.map(({id:n,label:o})=>({n:e.filter(r=>r===n).length,words:M(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n}\
)`)}function Lu(t){return t.charAt(0).toLowerCase()+t.slice(1)}function kg(t){return Bt()?`${Bt()}: ${Lu(t)}`:t}function Au(t){
let{focus:e,path:n}=p,o=e!==null&&n!==null&&it(),r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||x.get(c).subject===
r||x.get(c).object===r,i=t.statements.filter(s),a=Gi(we(i).statements,we([...x.keys()].filter(s)).statements),l=o?m("tak\
eBetween",{statements:a,from:P(e),to:P(n)}):r!==null?m("takeAbout",{statements:a,name:P(r)}):[m("takeAll",{statements:a}),
bg(t)].filter(Boolean).join(", ");return kg(`${[l,Tu(k.changes.length?xg(i):yg(i))].filter(Boolean).join(": ")}.`)}function Iu(){
let t=S("lead");return(t.querySelector(`.${j}`)??t).textContent??""}function _i(t){return t===null?void 0:rt.get(t).find(
e=>x.get(e).subject===t&&x.get(e).days?.time==="deadlineTime")}function Mg(t,e,n){let o=e.map(d=>x.get(d)),[r]=o,s=o.some(
({subject:d})=>d!==r.subject)||r.object===n,i=[...new Set(o.map(d=>s?d.subject:d.object))],a=i.slice(0,qi).map(d=>{if(d===
null)return M(r.value);let h=_i(d),y=h===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(h)}"]`);return h===
void 0||!y?tt(d):`${tt(d)} (${[y.firstChild?.textContent,Ot(h)].filter(Boolean).join("; ")})`}),l=i.length-qi,c=s?r.object:
r.subject,u=[...a,...l>0?[m("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[tt(c)],Lt(r,s),u].join(" ")}
function Sg(t,e){let n=e.some(o=>_i(x.get(o).object)||_i(x.get(o).subject));return[x.get(e[0]).denied,!n,/density-\d/.test(
t.className),!t.closest(".what")].map(Number).join("")}function Nu(t,e){let o=[...t.querySelectorAll(".lane > .what > .t\
runk, .lane > .who > .trunk")].flatMap(c=>{let d=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(h=>x.
has(h));return d.length?[{ids:d,rank:Sg(c,d)}]:[]}).sort((c,u)=>c.rank<u.rank?-1:+(c.rank>u.rank))[0]?.ids??[],r=Lu(t.querySelector(
".lane .absent")?.textContent?.trim()??""),s=[...new Set(o.flatMap(c=>[M(x.get(c).said),Ot(c)]).filter(Boolean))].join("\
; "),i=m(k.sources.length>1?"takeLaneSources":"takeLane",{name:tt(e)}),a=[o.length?Mg(t,o,e):"",r].filter(Boolean).join(
"; "),l=a?`${i}${s&&` (${s})`}: ${a}.`:`${tt(e)}.`;return Bt()?`${Bt()}: ${l}`:l}function ju(){return No({...wn(),groups:new Set})}function wn(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(O.names),groups:new Set(O.groups.keys()),statements:[...E.statements]}}function rs(){return k.sources.
length?k.sources.length>3?m("sources",{n:k.sources.length}):k.sources.map(t=>Vi(t)).join("; "):""}function Vi(t){return[
M(t.title),M(t.age)&&`(${M(t.age)})`].filter(Boolean).join(" ")}function Io(){return location.protocol.startsWith("http")}
function Cu(){return Io()?location.href:""}function Hn(){let{iri:t,version:e}=k.dataset;return[e&&m("version",{version:e}),
t].filter(Boolean).join(", ")}function Ui(){let{focus:t,path:e,steps:n}=p;return t===null?"":e!==null&&it()?m("partBetwe\
en",{from:P(t),to:P(e)}):!O.narrowed||!E.entities.has(t)?"":m(n===1?"partAround":"partFartherAround",{name:P(t),n:n??""})}
function vg(){return!B||O.narrowed?"":p.focus!==null?m("altFocus",{name:P(p.focus)}):p.lines.length?m("altLines",{statements:[
...B.statements].map(t=>Gt(x.get(t))).join("; ")}):""}function No(t){return[M(k.title),Ki(t)].filter(Boolean).join(" \xB7 ")}
function Ki(t){return[Ui(),is(),...k.notes.map(M),Bt(),t.groups.size?m(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:wr()}):"",m("shown",{names:t.names.size,allNames:T.size,...we(t.statements)}),Hn()&&`${m("dataset")}: ${Hn()}`,
Cu()].filter(Boolean).join(" \xB7 ")}function ss(t){return[is(),...k.notes.map(M),Bt(),Gi(t,x.size),Hn()&&`${m("dataset")}\
: ${Hn()}`,Cu()].filter(Boolean).join(" \xB7 ")}function is(){return rs()&&`${m("source")}: ${rs()}`}function Og(t){return[
...t.groups].sort((e,n)=>O.groups.get(n).count-O.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function as(t){let{statements:e,
made:n}=we(t.statements),o=new Map;for(let s of t.statements){let{subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))
t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${tt(
s)} (${i})`);return[m("altShown",{title:M(k.title),names:At(t.names.size,"oneName","someNames"),statements:At(e,"oneStat\
ement","someStatements"),made:n}),Ui()&&m("altPart",{part:Ui()}),vg(),t.groups.size?m("altGroups",{groups:Og(t).map(jt).
join("; ")}):"",r.length?m("altMost",{names:r.join("; ")}):"",rs()&&m("altSource",{source:rs()}),Bt()&&`${Bt()}.`].filter(
Boolean).join(" ")}var ls=16/2.54*72,qn=7,Mt=10,cs=Math.floor(nn*ls/qn)-1;function Ji(t){let e=new Set([...t.drawn].map(d=>T.get(d).class)),
o=k.families.flatMap(d=>d.classes.map(h=>h.id)).filter(d=>e.has(d)).map(d=>{let h=Dt.get(d)??_e;return{text:M(h.label),draw:(y,g,w,b)=>$u(
y,h,!1,g,w,b)}});[...t.drawn].some(d=>T.get(d).envisaged)&&o.push({text:m("envisaged"),draw:(d,h,y,g)=>$u(d,_e,!0,h,y,g)});
let r=t.statements.filter(d=>D.lines.has(d)).map(d=>x.get(d)),s=k.modalities.filter(({id:d})=>r.some(h=>!h.holder&&h.modality===
d)).map(({label:d,line:h})=>({text:M(d),wide:!0,draw:(y,g,w,b)=>Yi(y,k.lines[h],!1,g,w,b)}));r.some(d=>d.holder)&&s.push(
{text:m("someonesView"),wide:!0,draw:(d,h,y,g)=>Yi(d,k.lines.thin,!1,h,y,g)}),r.some(d=>d.denied)&&s.push({text:m("denie\
d"),wide:!0,draw:(d,h,y,g)=>Yi(d,k.lines.solid,!0,h,y,g)});let i=new Set([...t.groups].flatMap(d=>[...O.groups.get(d).fills.
keys()])),a=k.families.map(({label:d,classes:[{id:h}]})=>({label:d,fill:(Dt.get(h)??_e).fill})).filter(({fill:d})=>i.has(
d)).map(({label:d,fill:h})=>({text:M(d),draw:(y,g,w,b)=>Eg(y,h,g,w,b)})),l=new Set([...[...t.drawn].map(d=>T.get(d).change),
...r.map(d=>d.change)]),c=k.changes.filter(({id:d})=>d in fi&&l.has(d)).map(({id:d,label:h})=>({text:M(h),draw:(y,g,w,b)=>Dr(
y,d,g+b*.5,w,b*.42)}));return[{title:m("changes"),items:c},{title:m("kinds"),items:o},{title:m("groupRims"),items:a},{title:m(
"said"),items:s}].filter(({items:d})=>d.length)}function $u(t,e,n,o,r,s){let i=s*.44;Ii(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?F.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Eg(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function Yi(t,e,n,o,r,s){t.strokeStyle=
F.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
F.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Ru(t,e,n,o){
let r=[""],s=i=>$t(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function Pu(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
F.text,(r,s,i="")=>{for(let a of Ru(r,s,e-2*Mt,i))le(t,a,Mt,o+s*.775,s,i),o+=s*1.55;return o}}function Bu(t,e,n,o){let r=Pu(
t,n,Mt/2);return r(M(k.title),o*1.5,"600"),r(Au(e),o*1.15)}function Wu(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,u="")=>(t.
textBaseline="middle",t.fillStyle=F.text,le(t,l,c,i,r,u),c+$t(l,u)*r);for(let{title:l,items:c}of Ji(e)){let u=a(`${l}:`,
Mt,"600")+r;for(let{text:d,wide:h,draw:y}of c){let g=r*(h?3:1.5);u+g+$t(d)*r>n-Mt&&u>Mt&&(u=Mt,i+=s),t.save(),y(t,u,i,r),
t.restore();let w=Ru(d,r,n-2*Mt-g);w.forEach((b,L)=>{L&&(i+=s),a(b,u+g)}),u+=g+Ft(w)*r+r*1.2}i+=s}return i+=r*.2,Pu(t,n,
i-s/2)(Ki(e),r)+Mt/2}function Xi(t){let e={printing:H.printing,at:G.at};H.printing=!0,G.at=null,un();try{return t()}finally{H.printing=e.printing,
G.at=e.at,un()}}var Du=160;function Tg(){let t=new Oe({left:0,top:-Du,right:$.clientWidth,bottom:$.clientHeight+Du});return Yl(
t),t}function Qi({captioned:t=!0}={}){return Xi(()=>Lg(t))}function Zi({width:t,height:e,title:n,text:o,family:r},...s){
return nt("svg",{viewBox:`0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:j,"font-family":r.replaceAll('"',"'"),"text-re\
ndering":"geometricPrecision","aria-labelledby":"title description"},nt("title",{id:"title"},hn(n)),nt("desc",{id:"descr\
iption"},hn(o)),nt("rect",{width:t,height:e,fill:"#fff"}),...s)}function Lg(t){let e=Tg(),n=wn(),{area:o}=e,r=e.bounds??
o,s=Math.max(o.left,r.left-Mt),i=Math.max(o.top,r.top-Mt),a=Math.min(o.right,r.right+Mt)-s,l=Math.min(o.bottom,r.bottom+
Mt)-i,c=Math.ceil(Math.max(a,t?cs:0)),[u,d]=[0,1].map(()=>new Oe({left:0,right:c,top:0,bottom:1/0})),h=Math.max(12,c*(qn+
.5)/ls),y=t?Math.ceil(Bu(u,n,c,h)):0,g=Math.ceil(t?Wu(d,n,c,y+l+Mt,h):l),w=as(n),b=[...D.names.values(),...D.groups.values()].
filter(W=>W.lines),L=b.reduce((W,{type:q})=>Math.min(W,q),1/0)*K();return{root:Zi({width:c,height:g,title:M(k.title),text:w,
family:Ct.family},nt("clipPath",{id:"frame"},nt("rect",{x:s,y:i,width:a,height:l})),u.drawing,nt("g",{transform:`transla\
te(${pt((c-a)/2-s)} ${pt(y-i)})`},nt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[nt("path",{d:`M${Mt} ${pt(y+l+Mt/
2)}H${c-Mt}`,stroke:"#bbb"}),d.drawing]:[]),width:c,height:g,top:i,seen:n,text:w,written:b.filter(W=>"id"in W).length,letters:L/
c*ls}}function me(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function Ag(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function zu(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Ag(n.subarray(4,e.length+8))),n}function Ig(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,u])=>zu("iTXt",a(`${c}\0\0\0${j}\0\0${u.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),zu("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var Ng=3,Fu=2;async function _n({root:t,width:e,
height:n,text:o},r=Ng){let s=URL.createObjectURL(new Blob([me(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=f("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return Ig(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:M(k.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function jg(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Ee(t,e,n){
await jg(t,e)?Zt(n):Fn(m("copyByHand"),t)}async function fs(t){let e=_n(t,Fu);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),Zt(m("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});te(m("copyPng"),[f("p",{},m("copyPictureByHand")),n])}catch{te(m("copyPng"),[f("p",{},m("tooLarge"))])}}}function Cg(t){
return M(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function $g(t){let e=[M(t.said),M(t.when)].filter(Boolean).
join("; "),n=Cg(t),r=[(n&&(M(n.citation)||Vi(n)))?.replace(/[.\s]+$/,""),M(t.where)].filter(Boolean).join(", ");return[Gt(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${m("dataset")}\
: ${[M(k.title),Hn()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function Rg(t){let e=f("p",{lang:j},$g(x.get(
t)));return Ee(e.textContent,e,m("copiedStatement"))}function Hu(t){return f("button",{type:"button",class:"copy",onclick:()=>Rg(
t)},m("copyWithSource"))}function Pg(){return Nn().filter(t=>E.statements.has(t))}function qu(){let t=k.variants.includes(
"plain")?3:void 0,e=p.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>m(r));return e&&o.splice(5,0,Bt()),[[...o.slice(0,t),...n?[m("changes")]:[]],
...Pg().map(r=>{let s=x.get(r);return[...[P(s.subject),M(Z(s).label),s.object===null?M(s.value):P(s.object),M(s.said),M(
s.when),...e?[Ot(r)]:[],s.quote,gt(s)].slice(0,t),...n?[ac(s)]:[]]})].map(r=>r.map(Ou))}function _u(){let[t,...e]=qu(),n=(s,i)=>f(
"tr",{},s.map(a=>f(i,Eu(a),a))),o=f("div",{lang:j},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(s=>n(s,"td")))),f("p",{},ju())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Ee(r,o,At(e.length,"copiedOneRow","copiedRows"))}function Gu(){let t=j==="nl"?";":",",e=qu().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function ze(t,e=P(t)){return T.has(t)?f("button",{type:"button",class:"name",onclick:()=>I({focus:t,lines:[]})},e):f("b",
{},t)}function Bg(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),f("m\
ark",{},o)),n=n.slice(r+o.length))}return f("blockquote",{lang:t.language},e,n)}function ta(t,...e){let n=x.get(t),o=f("\
div",{class:"said"},f(n.denied?"b":"span",{},M(n.said)));for(let s of[M(n.when),Ot(t),gt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",
{class:r,"data-statement":t},e,o,jn(n),Bg(n),Hu(t))}function ea(t,e){return t.object===null?f("b",{},M(t.value)):ze(t.subject===
e?t.object:t.subject)}function Uu(t,e){return f("div",{class:"statement"},ea(t,e),f("div",{class:"said"},M(t.why)),t.premises.
map(n=>{let o=x.get(n);return f("div",{class:"said"},`${m("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${M(o.said)}\
 \xB7 ${gt(o)}`)}))}function pe(t){return f("h2",{tabindex:"-1"},t)}function yn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?f("b",{},M(n.value)):ze(o?n.subject:n.object);return ta(t,ze(o?e:n.subject),f(
"div",{},Lt(n,o)),r)}function jo(t){return f("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[P(n.subject),Lt(n),n.object===
null?M(n.value):P(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>I({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},M(n.said)),gt(n)&&` \xB7 ${gt(n)}`))}))}var us=50,Fe={ids:[],until:us};function oa({one:t,other:e}){I({...lt,between:[t,e]})}function Wg(t){let e=Wt(t);return e===
null?ze(t):f("button",{type:"button",class:"name",onclick:()=>De(e)},f("span",{class:"unseen"},`${m("openGroup")}: `),jt(
e))}function Dg(t){let e=new Map;for(let n of t){let o=Lt(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Vu(){let t=yo();Fe.ids!==t&&(Fe={ids:t,until:us});let e=t.slice(0,Fe.until);return[pe(Ir()),
f("p",{class:"hint"},m("endsOf")),f("ul",{class:"counted"},(p.between??[]).map(n=>{let o=O.groups.get(Wt(n));return f("l\
i",{},Wg(n)," ",o?f("span",{class:"count"},m("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},m("\
noneBetween")),t.length?f("h3",{},m("relationsTitle")):null,f("ul",{class:"counted"},Dg(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},m("statementsOf")):null,jo(e),e.length<t.length?f("p",{class:"\
more"},m("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:zg},m("moreRows",{n:Math.min(us,t.
length-e.length)}))):null]}function zg(){let t=Fe.until;Fe.until+=us,Se(),N("#chosen .choice button")[t].focus(),X(m("pa\
rtListed",{n:Math.min(Fe.until,Fe.ids.length),all:Fe.ids.length}))}var na=new Set;function Ku(t){let e=Ao.get(mt(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:na.has(t)?"":null},f("summary",
{},m("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${Bn(t)}`)),n),r=()=>{if(!o.open){na.delete(t);return}na.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===mt(t)?s.other:s.one,a=Wt(i),l=a===null?P(i):jt(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>oa(s)},l)," ",f("span",{class:"count"},m(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}var Yu=3,Gn=14,Fg=60,Hg=180,Un,ms="";function qg(t){let e=x.get(t),n=[M(e.when),Ot(t),gt(e)].filter(Boolean).map(o=>` \xB7 ${o}`);
return f("div",{class:e.denied?"denied":""},f("p",{},Gt(e)),f("p",{class:"said"},f(e.denied?"b":"span",{},M(e.said)),n),
e.quote?f("p",{lang:e.language},f("q",{},e.quote)):null)}function _g(t){let e=rt.get(t).filter(o=>E.statements.has(o)).length,
n=M(at(t).label);return[f("p",{},f("b",{},P(t))),f("p",{class:"said"},[n,At(e,"oneStatement","someStatements")].filter(Boolean).
join(" \xB7 "))]}function Gg(t){let e=t.length-Yu;return[...t.slice(0,Yu).map(qg),e>0?f("p",{class:"said"},m("moreHere",
{n:e})):""]}function Ug({name:t,group:e,lines:n,bundle:o}){return t!==null?_g(t):e!==null?[f("p",{},Bn(e))]:o!==null?[f(
"p",{},bo(o))]:Gg(n)}function Ju(t,{x:e,y:n}){let{name:o,group:r,lines:s,bundle:i}=t,a=JSON.stringify([o,r,s,i&&[i.one,i.
other]]);if(a!==ms){if(o===null&&r===null&&!s.length&&i===null){ps();return}ms=a,clearTimeout(Un),Un=setTimeout(()=>{wf(
o,s);let l=S("pointed");l.replaceChildren(...Ug(t)),l.hidden=!1,Vg(l,e,n)},Fg)}}function Vg(t,e,n){let{width:o,height:r}=t.
getBoundingClientRect(),s=e+Gn+o<document.documentElement.clientWidth-6?e+Gn:Math.max(6,e-Gn-o),i=n+Gn+r<innerHeight-6?n+
Gn:Math.max(6,n-Gn-r);t.style.left=`${s}px`,t.style.top=`${i}px`}function ps(){ms="",clearTimeout(Un),Un=setTimeout(bn,Hg)}
function bn(){ms="",clearTimeout(Un),S("pointed").hidden=!0,yf()}function Xu(){let t=S("pointed");t.addEventListener("mo\
useenter",()=>clearTimeout(Un)),t.addEventListener("mouseleave",ps),addEventListener("wheel",bn,{capture:!0,passive:!0}),
document.addEventListener("pointerdown",e=>{t.contains(e.target)||bn()},!0)}function Qu(){return!S("pointed").hidden}function Vn(){for(let t of N("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===et()));
S("arrange-again").hidden=!wt.size}function Te(t){let e=K(),n=!R.byFinger&&Ur(t,e,hf).length>0,o=Mf(t,n?0:void 0),r=o===null?sf(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=R.byFinger?Yg(t):{name:o,group:r,lines:Ur(t,e)},{bundle:i,distance:a}=s.
name===null?wu(t,R.byFinger?mn:Fr,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<Be(D.lines.get(s.lines[0]),
t,mn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function ds(t){let e=$.getBoundingClientRect();return xe({x:t.clientX-
e.left,y:t.clientY-e.top})}function Kg(t,e){let n={name:null,distance:1/0};for(let[o,r]of D.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Yg(t){let e=mn/K(),{name:n,distance:o}=Kg(t,e),r=Ur(t,Fr/e),s=r.length?Be(D.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var Co={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Jg=20;function ra(t,e){wt.set(t,e),C.set(t,e),
Ut(),fe(),ft()}function Zu(t,e){let n=C.get(t);R.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function sa(){let{name:t,went:e}=R.
dragged;return R.dragged=null,Vn(),ft(),e&&X(m("namePlaced",{name:P(t)})),e}function tm(){Et("dragStart",({pointer:t})=>{
if(R.byFinger)return;let{name:e}=Te(t.canvas);e!==null&&(Zu(e,t.canvas),go(!1))}),document.addEventListener("pointermove",
t=>{if(!R.dragged||!t.isPrimary)return;let e=ds(t);R.dragged.went=!0,ra(R.dragged.name,{x:Math.round(e.x+R.dragged.x),y:Math.
round(e.y+R.dragged.y)})}),Et("dragEnd",()=>{R.byFinger||(V.whole=!1,R.dragged&&(sa(),go(!0)))}),Ue.push(()=>{p.focus!==
R.placing&&(R.placing=null)})}function em({event:t,pointer:e}){if(!R.byFinger||t.type!=="press")return!1;let{name:n}=Te(
e.canvas);return n===null||R.placing!==null?(R.rested=e,!0):(Zu(n,e.canvas),ft(),!0)}function nm(t){R.placing=R.placing===
t?null:t,Se(),(R.placing===null||!st())&&document.getElementById("move-name")?.focus({preventScroll:!0}),R.placing!==null&&
(st()&&Pt(null),Zt(m("pickPlace",{name:tt(t)})))}function om({pointer:t}){if(R.placing===null)return!1;let e=R.placing;return R.
placing=null,C.has(e)?(ra(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),Vn(),Se(),Zt(m("namePlaced",{name:tt(e)})),
!0):!1}function rm(t,e){let[n,o]=Co[e],{x:r,y:s}=C.get(t),i=Jg/K();ra(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),Vn(),
Zr(t),X(m("nameMoved",{name:P(t),where:m("sides").split(", ")[Object.keys(Co).indexOf(e)]}))}var Xg=2;function sm(){Et("click",t=>{if(em(t)||om(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=Te(e.canvas);
if(o!==null){De(o);return}if(s!==null){if(String(p.between)===String([s.one,s.other]))return;R.clicked=!0,oa(s);return}if(n===
null&&!r.length){Me()&&I(lt);return}n===p.focus&&r.join(" ")===p.lines.join(" ")||(R.clicked=!0,I({focus:n,lines:r}))}),
$.addEventListener("mousemove",t=>{if(R.dragged||t.buttons){bn();return}let e=Te(ds(t)),{name:n,group:o,lines:r,bundle:s}=e;
R.byFinger||Ju(e,{x:t.clientX,y:t.clientY}),$.style.cursor=n!==null||o!==null||r.length||s!==null?"pointer":""}),$.addEventListener(
"mouseleave",ps),Et("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:r}=Te(t.canvas);if(e!==null||n!==null||
o.length||r!==null)return;let s=Math.min(6,K()*Xg),i=K()/s,{x:a,y:l}=$e();V.whole=!1,dn({scale:s,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Qg=9,He=new Map,im=0;function Zg(t){let e=Yt(),n=K(),o=t>0?e.top-v.top:v.top+v.height-e.bottom;return Math.max(0,o*n+
ve.top)}function tw(t,e){let n=e;if(He.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),Zg(e)),a=i-e+im,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,u=Math.abs(a-c)>=1;n=u?e+c:i,im=u?0:a-c}if(!t&&!n)return;V.whole=
!1,V.asOpened=!1;let o=K(),{x:r,y:s}=$e();Re({position:{x:r-t/o,y:s-n/o},animation:!1})}function am(){$.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==R.byFinger&&go(!e),R.byFinger=e,e&&He.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),$.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(R.byFinger=!1);let e=He.get(t.
pointerId);if(!e||R.dragged||(e.moves||=He.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Qg,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),tw(n/He.size,o/He.size)});
for(let t of["pointerup","pointercancel"])$.addEventListener(t,e=>{let n=He.get(e.pointerId);if(!He.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?R.rested:null;if(R.rested=null,o&&Jl(o),!R.dragged)return;let{name:r}=R.dragged;sa()||
t==="pointercancel"||(R.clicked=!0,I({focus:r,lines:[]}))});$.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),$.addEventListener(
"contextmenu",t=>{R.byFinger&&t.preventDefault()})}function ew(t,[e,n]){let o=C.get(t),r=T.has(t)?lr(t):new Map,s=et()==="columns"&&!it(),i=null;for(let[a,l]of C){let[c,u]=[
l.x-o.x,l.y-o.y],d=c*e+u*n,h=Math.abs(c*n)+Math.abs(u*e);if(a===t||d<1||(s?n&&h>1:h>d))continue;let y=[n&&s||r.has(a)?0:
1,d+2*h];i&&(y[0]-i.distance[0]||y[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:y})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function lm(){if(C.has(G.at))return G.at;if(C.has(p.focus))return p.focus;let t=Ce(
1).find(n=>C.has(n)),[e]=[...O.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?mt(e[0]):[...C.
keys()][0]??null)}function fm(){return G.at!==null&&G.at.startsWith("group ")?G.at.slice(6):null}function nw({name:t,by:e,
across:n}){let o=rt.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&Lt(r,r.object!==t),!r&&
n&&m("notLinked"),P(t),M(at(t).label),m(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function cm(t){
G.at=t.name,G.by=t.by;let e=fm();X(e===null?nw(t):Bn(e)),Zr(t.name),ft()}function um(){$.addEventListener("focus",()=>{if(!$.
matches(":focus-visible"))return;let t=lm();t!==null&&cm({name:t,by:null})}),$.addEventListener("blur",()=>{G.at=null,ft()}),
$.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Co){t.preventDefault();let e=lm();if(G.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){rm(e,n);return}let o=ew(e,Co[n]);o?cm(o):X(m("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),G.at===null)return;let e=fm();e!==null?De(e):G.at===p.focus?nc():I({focus:G.
at,lines:[]})}else t.key==="l"&&ae(t)&&(G.by===null?X(m("noLine")):I({focus:null,lines:[G.by]}))})}function Kn(){let t=U("main").getBoundingClientRect().top+scrollY,e=U("summary",HTMLElement,Y).getBoundingClientRect().height+
1,n=o=>U(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("#take >\
 button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function mm(){S("group-list").replaceChildren(...O.groups.size?[f("p",{},m("readGroups")),zn.every(r=>r.drawn)?"":f("p",
{},m("strongestDrawn")),f("h3",{},m("groupsTitle")),ow()]:[]),ye(S("group-list"));let t=S("groups"),e=t.hidden;if(t.hidden=
!Q.size||et()!=="overview"||!O.groups.size&&!O.opened.size,e!==t.hidden&&In(),t.hidden)return;let n=document.activeElement?.
closest?.("#groups [data-group]")?.dataset.group,o=[...O.opened].filter(r=>!Q.get(r).names.length||E.entities.size).sort();
t.replaceChildren(f("p",{},Hi()),...o.map(r=>f("button",{type:"button","data-group":r,title:m("closeGroup"),onclick:()=>Mu(
r)},f("span",{"aria-hidden":"true"},"\xD7")," ",f("span",{class:"unseen"},`${m("closeGroup")}: `),jt(r)))),n!==void 0&&(t.
querySelector(`[data-group="${n}"]`)??$).focus({preventScroll:!0})}function ow(){let t=[...O.groups].sort(([e,{count:n}],[
o,{count:r}])=>r-n||(e<o?-1:1));return f("ul",{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",
onclick:()=>De(e)},jt(e))," ",f("span",{class:"count"},String(n)),Ku(e))))}function rw(){if(p.between===null||!p.between.every(i=>C.has(i)))return;let t=p.between.map(i=>C.get(i));if(t.every(tu))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/K(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];Wi({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var ia="",pm="",hs=new Set;function dm(t){Kc(),fu(),du(),fe(),Vn(),
mm(),Ut();let e=O.narrowed?`${p.focus} ${p.path} ${p.steps}`:ko()?[...O.names].sort().join(" "):"",n=`${et()} ${e}`;ia!==
n||V.asOpened&&pm!==j?(ue(),!ia&&p.open.length&&Qr(p.open[p.open.length-1])):(p.focus===null||!t)&&iw();let o=sw();o!==null&&
t?Qr(o):p.focus!==null&&t&&!O.narrowed&&su(p.focus),st()&&(R.clicked||t&&p.lines.length)&&au(p.focus),p.between!==null&&
t&&rw(),ia=n,pm=j,hs=new Set(O.opened),ft()}function sw(){let t=ct.get(p.focus);return t!==void 0&&O.opened.has(t)&&!hs.
has(t)&&!O.narrowed&&!st()?t:null}function iw(){let t=p.open[p.open.length-1],e=p.open.some(o=>O.opened.has(o)&&!hs.has(
o)),n=[...hs].some(o=>!O.opened.has(o));n&&!O.opened.size?ue():t!==void 0&&(e||n)&&Qr(t)}var aa=!1;function hm(){if(!(_()!=="names"||yr())){ku(),sm(),iu(),uu(),am(),tm(),um(),Xu();for(let t of N("[tabindex]",HTMLElement,
$))t.tabIndex=-1}}function gm(t){let e=aa;aa=_()==="names",aa&&(e||(Kn(),In()),dm(t),!e&&V.whole&&ue())}function wm(){ii(),
io(),yr()&&(V.asOpened?ue():V.whole?pn():Pe(),fe(),Ut(),ft())}function ym(){un(),yr()&&ft()}var la=[],gs="";function ca({moved:t=!1}={}){hm(),Ut(),xc(),Se(),El();for(let e of la)e.classList.remove("chosen");la=B?
[...B.statements].flatMap(e=>vt.get(e)??[]):[];for(let e of la)e.classList.add("chosen");gm(t)}function aw(t){let e=t?null:
E;t||ar(),Oc(e)}function lw(){if(p.between!==null)return Ir();let t=B?.statements.size??0;return m(t===1?"chosenOne":"ch\
osen",{name:p.focus!==null?P(p.focus):m("statement"),n:t})}function fa(t){(p.language!==j||!t)&&(ja(p.language),Ic(),Ll(),
Fl(),al());let e=t??{focus:null,lines:[],between:null},n=p.focus!==e.focus||p.lines.join(" ")!==e.lines.join(" ")||String(
p.between)!==String(e.between),o=Me();aw(!t),Tl(),Bl(t),(!t||[_,oe].some(s=>s(t)!==s())||p.language!==t.language)&&io(),
rc(),Ec(),vc();let r=p.list||_()==="statements";if(Y.open!==r&&!H.parts&&(Y.open=r),n&&Pt(o?"details":null),n&&o&&st()&&
_()==="names"&&S("picture").scrollIntoView(),ca({moved:n&&!R.clicked}),pl(t),Cl(),ul(n||!t),!n){t&&Ze()!==gs&&X(Ze()),gs=
Ze();return}gs=Ze(),S("details").scrollTop=0,o&&!R.clicked&&li(),X(o?lw():gs),R.clicked=!1}function dt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var $o=null;function ws(){if($o!==null)return $o;$o=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of T){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&$o.push({id:t,name:i,folded:` ${dt(i)} `})}return $o}
function bm(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function ua(t){let e=dt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of ws()){if(!e.every(i=>r.folded.includes(i)))continue;let s=bm(r.folded,e)+(r.name===P(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Dt){let i=Math.max(...Object.values(
s).map(a=>bm(` ${dt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?T:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:P(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||T.get(s.id).count-T.get(r.
id).count||(r.id<s.id?-1:1))}var Ro=12;function Po(t){return ua(t).slice(0,Ro)}var xm=2,km=null;function Om(){return km??=
k.topics.map(t=>{let e=t.relations.flatMap(o=>[Tt.get(o).label,Tt.get(o).inverse]),n=[t.label,...e].flatMap(({nl:o,en:r})=>[
o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${dt(o)} `))]}}),km}function ma(t){let e=dt(t).split("\
 ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?xm:Number(e.every(r=>o.includes(` ${r}`)));
return Om().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>0).sort((o,r)=>r.score-o.
score).map(o=>({topic:o.topic,isWhole:o.score===xm}))}function Yn({relations:t,modality:e}){return[...x].filter(([,n])=>e===
void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var Em=6,cw=5,Mm=null;function Tm(t){let e=dt(t).
split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));Mm??=[...x].
flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${dt(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of Mm){if(o.length===cw)break;
n(s)&&o.push({statement:r})}return o}function fw(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&
t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-
o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}var uw=5,Sm=null;
function vm(){return Sm??=new Set([...ws().map(({folded:t})=>t),...Om().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(
" "))),Sm}function Lm(t){let e=dt(t).split(" ").filter(Boolean).map(o=>o.length<uw||[...vm()].some(r=>r.includes(o))?[o]:
[...vm()].filter(r=>fw(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).map(
o=>o.join(" ")).find(o=>Po(o).length||ma(o).length)??null}function ys(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...N("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function Nm(){let t=N("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>I({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));S("arrange-again").addEventListener("click",()=>{wt.clear(),ca(),ue(),$.focus({preventScroll:!0}),
X(m("arrangedAgain"))})}function Am(t){t.preventDefault(),_()==="lanes"&&I({view:"statements"}),Y.open=!0,Y.scrollIntoView(),
U("summary",HTMLElement,Y).focus({preventScroll:!0})}function Im(t,e){let n=S(t);Pt(t),n.setAttribute("data-open",""),n.
scrollTop=0,N(e,HTMLElement,n).find(o=>o.getClientRects().length)?.focus()}function jm(){ys(S("more-menu"),S("more-butto\
n"),S("more-list"));for(let t of N("[data-sheet]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!==
"true";st()?Pt(e?t.dataset.sheet??null:null):(t.setAttribute("aria-expanded",String(e)),S(t.dataset.sheet??"").toggleAttribute(
"data-open",e)),S(t.dataset.sheet??"").scrollTop=0});for(let t of N("[data-shut]"))t.addEventListener("click",()=>cn(()=>{
Pt(null),S(t.dataset.shut??"").removeAttribute("data-open")}));S("to-filters").addEventListener("click",()=>Im("legend",
"input, select")),S("to-reading").addEventListener("click",()=>{I(lt),Im("details","#reading h2")}),S("to-list").addEventListener(
"click",Am),S("skip-to-list").addEventListener("click",Am),S("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
I({view:"names"}),$.focus()}),U("summary",HTMLElement,Y).addEventListener("click",t=>{_()==="statements"&&t.preventDefault()}),
Y.addEventListener("toggle",()=>{H.parts||_()!=="names"||(Y.open!==p.list&&Go({list:Y.open}),Y.open&&requestAnimationFrame(
()=>Y.scrollIntoView({block:"nearest"})))}),Y.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),I({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),vn(),_()==="names"&&scrollTo(
0,0))});for(let t of N("#languages button"))t.addEventListener("click",()=>I({language:t.dataset.to}));for(let t of N("[\
data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="fit"?Bi():ts(t.dataset.zoom==="in"?1.35:1/1.35)});document.
addEventListener("keydown",t=>{if(t.key==="Escape"){if(Qu()){bn();return}let e=!Me()&&!(st()&&document.querySelector("as\
ide[data-open]"));cn(()=>{Pt(null),I(e?{...lt,open:[]}:lt)}),tc();return}ae(t)&&(t.key==="/"&&(t.preventDefault(),S("que\
ry").focus()),_()==="names"&&((t.key==="+"||t.key==="=")&&ts(1.35),t.key==="-"&&ts(1/1.35),t.key==="0"&&Bi()))})}function Cm(){
addEventListener("resize",Kn),Kn();let t=new ResizeObserver(Kn);for(let e of[U("header"),U("summary",HTMLElement,Y),U("#\
take > button")])t.observe(e)}var $m=null;function mw(){return $m??=k.whole===null?[]:xn("elsewhere").map(([t,...e])=>{let n={id:t,labels:e.slice(0,-1),
count:e.at(-1)};return{name:n,folded:n.labels.map(o=>` ${dt(o)} `).join("")}}),$m}function Rm(t){let e=dt(t).split(" ").
filter(Boolean);if(k.whole===null||e.join("").length<2)return[];let n=` ${e.join(" ")} `;return[...mw().filter(({folded:r})=>e.
every(s=>r.includes(` ${s}`)))].sort((r,s)=>Number(s.folded.includes(n))-Number(r.folded.includes(n))).map(({name:r})=>r)}
function Pm(t){return k.whole===null||!dt(t)?[]:[{id:t.trim(),labels:[m("lookElsewhere")]}]}function pa({labels:t}){return t[k.
languages.indexOf(j)]??t[0]}function da(t){return`graphbuilder draw --focus ${/^[\w.:/-]+$/.test(t)&&!t.startsWith("-")?
t:`"${t.replace(/["\\$`!]/g,"\\$&")}"`}`}function Bm(t){let e=t.count===void 0?"elsewhereUnknown":t.count===1?"elsewhere\
NamedOnce":"elsewhereNamed",n=m(e,{statements:k.statements.length,all:k.whole?.statements??0,n:t.count??0});Fn(m("elsewh\
ereTitle",{name:t.count===void 0?t.id:pa(t)}),da(t.id),[f("p",{},n)])}var ha=4;function pw({weakest:t}){let e=t.keys[0];return ke(e)===0?f("p",{},m("noWeakLink")):f("p",{},m("weakestLink"),"\
 ",f("b",{},M(x.get(e).said)),` (${tt(t.from)} \u2013 ${tt(t.to)})`)}function dw(t,e,n){return[n>1?f("h3",{},m("pathNumb\
er",{n:e+1,all:n})):null,f("div",{class:"weakest"},pw(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>f("li",{},
r.map(s=>yn(s,o)))))]}function Wm(){let[t,e]=[p.focus,p.path],n=pe(m("pathTitle",{from:tt(t),to:tt(e)})),o=f("p",{class:"\
explore"},f("button",{type:"button",onclick:()=>I({path:null,through:!1})},m("pathOff"))),r=it();if(p.path===p.focus)return[
n,f("p",{},m("pathToItself")),o];if(!r){let{otherwise:l}=Cn();return[n,f("p",{class:"none"},m(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>I({through:!0,structural:Nt.get("structural").read(
[])})},m("throughStructural"))):null,E.statements.size<x.size?f("p",{class:"absent"},m("onlyWithinShown")):null,o]}let s=yc(),
i=bc(),a=r.layers.length-1;return[n,f("p",{},[m(a===1?"oneStep":"someSteps",{n:a}),i>1?m("asManyPaths",{n:i}):null,p.through?
m("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,ha).map((l,c)=>dw(l,c,Math.min(i,s.length))),i>ha?f("p",
{class:"absent"},m("morePaths",{n:i-ha})):null]}function Dm(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(p.steps===e),"aria-label":m(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>I({steps:p.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":m("nearby")},f("span",{},m("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String(R.picking),onclick:()=>hw(
!R.picking)},m("pathTo")),_()==="names"&&C.has(p.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String(R.
placing===p.focus),onclick:()=>nm(p.focus)},m("moveName")):null,_()==="names"?null:f("button",{type:"button",onclick:()=>I(
{view:"names"})},m("inNetwork")),_()!=="lanes"&&qo(p.focus)?f("button",{type:"button",onclick:()=>I(Ne("overview"))},m("\
inLanes")):null,R.picking?f("p",{class:"hint",role:"status"},m("pickOther")):null)}function hw(t){if(R.picking=t,Se(),!t){
document.getElementById("path-to")?.focus();return}st()&&Pt(null),S("query").focus(),X(m("pickOther"))}function zm(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!ae(t))return;let e=p.focus??(E.entities.has(G.at)?G.at:null);e!==null&&I(
{focus:e,lines:[],steps:p.steps===null||e!==p.focus?1:null})})}var gw=40;function Fm({modality:t}){return t===void 0?m("foundRelation"):m("said")}function Bo(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=Yn(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?m(o,{n}):m(
"absentOf",{n:e.length,all:n,names:e.map(P).join("; ")})}function ga(t){let e=new Set(t);return k.topics.find(n=>{let o=Yn(
n);return o.length===e.size&&o.every(r=>e.has(r))})}function ww(t){let e=Yn(t),n=_();if(!e.length){It&&I({...lt,...Ne("u\
nsure")}),Zt(`${M(t.label)}: ${Bo(t)||m("nowhereSaid")}`);return}let o=e.some(i=>x.get(i).isLink);if(e.length<=gw&&(n===
"lanes"||n==="names"&&!o)){I({...lt,...n==="lanes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},s=t.relations.some(i=>Tt.get(i).structural);I({...lt,view:n===
"lanes"?"statements":n,...r,...s?{structural:!0}:{}})}function Hm({id:t,topic:e,statement:n,elsewhere:o}){if(o!==void 0){
Bm(o);return}let r=_()==="lanes"&&!(t!==void 0&&qo(t,kn(oe())))?{question:"overview"}:{};e!==void 0?ww(e):n!==void 0?I({
...r,focus:null,lines:[n]}):I({...r,focus:t??null,lines:[]})}function qm(t){if(p.theme===null||!Zo(p.theme).has(t)||Zo(p.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===p.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>P(r.subject))));
return f("p",{class:"absent"},m("throughList",{theme:P(p.theme),list:[...e].join("; ")}))}function bs(){let{names:t,lines:e}=zs(
p);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s))&&!En(p,t,[]).length)return null;let o=En(p,t,
e).map(({part:s})=>m(`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=Fs(p,t,e);return p.date!==null&&e.some(s=>E.aside.
has(s))&&(o.push(m("hiddenByDate",{date:ge(p.date)})),r.date=null),o.length?f("p",{class:"not-shown"},m("notShown",{reasons:o.
join("; ")})," ",f("button",{type:"button",onclick:()=>I(r)},m("showAllTheSame"))):null}function yw(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=Z(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:Lt(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of rt.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:x.get(
r)});for(let r of E.inferred)Z(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort(
(r,s)=>r.order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function bw(t){let n=/^https?:\/\//i.test(t.
iri)?f("a",{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",
{},n,` (${m(t.match)})`)}function xw(t){let e=T.get(t),n=new Set([dt(M(e.label))]),o=[];for(let s of[M(e.short),...e.alternative[j]||
[],...e.hidden])s&&!n.has(dt(s))&&(n.add(dt(s)),o.push(s));let r=f("dl");return o.length&&r.append(f("dt",{},m("otherNam\
es")),...o.map(s=>f("dd",{},s))),M(e.note)&&r.append(f("dt",{},m("note")),f("dd",{},M(e.note))),e.identifiers.length&&r.
append(f("dt",{},m("identifiers")),...e.identifiers.map(bw)),r.childNodes.length?r:null}function kw(t){let e=x.get(t),n=m(
"deadlineOf",{name:M(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},ze(e.subject,n),": ",m(o?"byDay":"inPeriod",{value:M(e.value)}),` (${M(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function Mw(t){let e=T.get(t),n=no.name===t&&_()==="lanes"?no.ids:[],o=yw(t,new Set(n)),r=rt.
get(t).filter(s=>!E.statements.has(s)&&!E.aside.has(s)).length;return[pe(P(t)),f("p",{class:"kind"},Mn(at(t),e.envisaged),
M(at(t).label)),jn(e),bs(),qm(t),Dm(),e.envisaged?f("p",{class:"envisaged"},m("onlyEnvisaged")):null,n.map(s=>yn(s)),xw(
t),o.length||r?null:f("p",{class:"absent"},m("noStatements")),o.map(s=>[f("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
ta(i,ea(a,t)):Uu(a,t))]),(e.deadlines||[]).map(kw),e.onlyOfParts?f("p",{class:"absent"},m("onlyOfParts")):null,r>0?f("p",
{class:"absent"},m(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.named>e.count?f("p",{class:"absent"},m("namedElsewhere",{
n:e.count,all:e.named})," ",f("code",{},da(t))):null,e.notStated?f("p",{class:"absent"},M(e.notStated)):null]}function Sw(t){
let e=x.get(t),n=[e.subject,e.object],o=(rt.get(e.subject)||[]).filter(r=>{let s=x.get(r);return r!==t&&E.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
pe(m("statement")),bs(),yn(t),o.length?f("h3",{},m("statementsBetween")):null,o.map(r=>yn(r))]}function _m(t){let e=ga(t),
n=e?Bo(e):"";return[pe(e?M(e.label):At(t.length,"oneStatement","someStatements")),bs(),t.map(o=>yn(o)),n?f("p",{class:"a\
bsent"},n):null]}function vw(t){let e=Za(t);return e!==null?[pe(e),jo(t)]:_()!=="names"?_m(t):[pe(m("statementsHere",{n:t.
length})),f("p",{class:"hint"},m("chooseOne")),jo(t)]}function Ow(){return p.focus!==null?p.path!==null?Wm():Mw(p.focus):
p.between!==null?Vu():p.lines.length>1?vw(p.lines):(_()==="names"?void 0:ga(p.lines))?.missing?_m(p.lines):Sw(p.lines[0])}
function Gm(){let t=S("chosen"),e=S("reading"),n=Me();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":m("clear"),title:`${m("clear")} (Esc)`,onclick:()=>I(lt)},"\xD7");if(t.replaceChildren(...n?[o,...Ow().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",et()!=="columns");
let r=Xs(),s=Ce(5,r).filter(i=>r(i)>0);S("most").replaceChildren(...s.length?[f("h3",{},m("mostNamed")),f("ul",{},s.map(
i=>f("li",{},ze(i)," ",f("span",{class:"count"},String(r(i))))))]:[]),ye(S("most"))}var Ew=[["/","keySearch"],...It?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["\u2193 \u2191",
"keyLegend"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function Um(){let t=f("input",{type:"\
checkbox",id:"single-keys"});t.checked=p.keys,t.addEventListener("change",()=>I({keys:t.checked}));let e=[f("dl",{class:"\
keys"},Ew.map(([r,s])=>f("div",{},f("dt",{},r.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},m(s))))),f(
"label",{class:"switch"},t,f("span",{},m("singleKeys")))],n=f("p",{},m("helpPointer")),o=matchMedia("(pointer: coarse)").
matches;te(m("help"),o?[n,...e]:[...e,n]),o&&(yt.scrollTop=0)}function Vm(){S("help").addEventListener("click",Um),document.
addEventListener("keydown",t=>{t.key!=="?"||!ae(t)||(t.preventDefault(),Um())})}var Tw=2,Km=5;function Ym(t){let e=ma(t),n=Po(t),o=n.length<Em,r=e.filter(({isWhole:a})=>a).slice(0,Km),s=e.filter(({isWhole:a})=>!a).
slice(0,o?Km:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o?Tm(t):[]]}function Jm(){let t=S("q\
uery",HTMLInputElement),e=S("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute(
"aria-activedescendant"),o=-1},s=g=>{o=g;let w=N("[id]",HTMLElement,e);w.forEach((b,L)=>b.setAttribute("aria-selected",String(
L===g))),!(g<0)&&(t.setAttribute("aria-activedescendant",w[g].id),w[g].scrollIntoView({block:"nearest"}))},i=g=>{r(),t.value=
"",Hm(g)},a=g=>f("li",{class:"none",role:"option","aria-disabled":"true"},g),l=g=>[f("span",{},pa(g),f("span",{class:"hi\
nt"},g.count===void 0?"":m("elsewhere")))],c=({topic:g,statement:w})=>{if(g!==void 0){let A=Yn(g),W=[Fm(g),A.length?At(A.
length,"oneStatement","someStatements"):"",Bo(g)];return[f("span",{},M(g.label),f("span",{class:"hint"},W.filter(Boolean).
join(", ")),A.slice(0,Tw).map(u))]}let b=x.get(w),L=[m("foundQuote"),gt(b)].filter(Boolean).join(", ");return[f("span",{},
f("q",{lang:b.language},b.quote),f("span",{class:"hint"},L))]},u=g=>{let w=x.get(g),b=w.object===null?M(w.value):P(w.object);
return f("span",{class:"hint"},`${P(w.subject)}: `,f("b",{},b),` (${M(w.said)}) `,w.quote?f("q",{lang:w.language},w.quote):
"")},d=(g,w="")=>{let b=P(g)===w||` ${dt(P(g))}`.endsWith(` ${dt(w)}`),L=f("span",{class:"hint"},M(at(g).label),b?"":` \xB7\
 ${m("alsoWritten",{name:w})}`);return[Mn(at(g),T.get(g).envisaged),f("span",{},P(g),L)]},h=()=>{let g=ua(t.value);n=Ym(
t.value),n.push(...Rm(t.value).slice(0,Math.max(1,Ro-n.length)).map(L=>({elsewhere:L})));let w=n.length?null:Lm(t.value);
if(w!==null?n=Ym(w):n.length||(n=Pm(t.value).map(L=>({elsewhere:L}))),e.replaceChildren(...n.map((L,A)=>{let W=f("li",{role:"\
option",id:`result-${A}`,"aria-selected":"false"},L.elsewhere!==void 0?l(L.elsewhere):L.id===void 0?c(L):d(L.id,L.name));
return W.addEventListener("mousedown",q=>{q.preventDefault(),i(L)}),W})),!dt(t.value)){r();return}n.length||e.append(a(m(
"noResults"))),g.length>Ro&&e.append(a(m("moreFound",{n:Ro,all:g.length}))),w!==null&&e.prepend(a(m("didYouMean")));let b=n.
length===1?m("oneResult"):n.length?m("results",{n:Math.max(g.length,n.length)}):m("noResults");X(w===null?b:`${m("didYou\
Mean")} ${n.map(({id:L="",topic:A})=>A?M(A.label):P(L)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
y(),n.length?s(0):o=-1},y=()=>{if(e.hidden)return;let g=window.visualViewport;if(!g)return;let w=g.offsetTop+g.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let g of["resize","sc\
roll"])window.visualViewport?.addEventListener(g,y);t.addEventListener("input",h),t.addEventListener("focus",()=>{ws(),t.
value&&h()}),t.addEventListener("blur",r),t.addEventListener("keydown",g=>{g.key==="ArrowDown"||g.key==="ArrowUp"?(g.preventDefault(),
e.hidden&&h(),n.length&&s((o+(g.key==="ArrowDown"?1:-1)+n.length)%n.length)):g.key==="Enter"?(g.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):g.key==="Escape"&&(t.value||!e.hidden)&&(g.stopPropagation(),g.preventDefault(),t.value="",r())}),S("sear\
ch").addEventListener("submit",g=>g.preventDefault())}function Xm(){J("change",Ve(k.changes.map(t=>t.id))),ro.push(xs),zt.push({on:()=>p.change!==null,name:t=>p.change===null||
xs.name(p.change,t),statement:t=>p.change===null||xs.statement(p.change,t)})}var xs={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||rt.get(e).some(n=>xs.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function Qm(){J("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function Zm(){qa(),Ra(),Ka(),Xa(),Sl(),mc(),Xm(),ic(),Rl(),hc(),Qm(),Ga()}var Lw=3;function Aw(t){return kt.find(e=>e.dataset.track===t)}function Jn(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen, .quiet"))n.remove();for(let n of e.querySelectorAll(".nl, .en"))n.classList.contains(j)||n.remove();for(let n of e.
querySelectorAll("[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(".trunk")){let o=n.querySelector(".line"),
r=n.querySelector(".from > .words, .from-card > :is(.chip, .verb)");o&&r?.before(o.cloneNode(!0))}for(let n of e.querySelectorAll(
".card > .value"))n.prepend(f("span",{class:"dot"},"\xB7 "));for(let n of e.querySelectorAll(".what ul.names"))n.classList.
toggle("one",n.children.length===1);return e}function Iw(t){let e=t.closest(".together"),n=e?.querySelector(".of-list");
return e&&n?f("div",{class:"together"},Jn(n),Jn(t)):Jn(t)}function Nw(t){let n=[...S("key").querySelectorAll("[data-moda\
lity]")].filter(o=>{let{modality:r}=o.dataset;return t.querySelector(`.trunk.${r}, .under.${r}, .of-list .${r}`)}).map(o=>{
let r=f("li",{class:o.className});return r.append(...[...Jn(o).childNodes].filter(s=>!(s instanceof HTMLElement&&s.localName===
"b"))),r});return f("ul",{class:"key"},n,t.querySelector(".absent")?f("li",{},`\u2014 ${m("stillMaySo")}`):null)}function jw(t){
let e=[...t.querySelectorAll("[data-statements]")].filter(n=>n.getClientRects().length).flatMap(n=>(n.dataset.statements??
"").split(" "));return[...new Set(e)].filter(n=>x.has(n))}function ks(t,e=Lw,n=document.body){let o=t===null?null:Aw(t),
r=U("#taken-style",HTMLTemplateElement).content.cloneNode(!0),s=f("h1",{},M(k.title)),i=f("p",{class:"takeaway"}),a=f("p",
{class:"origin"}),l=o?[Iw(o)]:[...S("overview").querySelectorAll(".together, .lane[data-track]")].filter(g=>!g.parentElement?.
closest(".together")).map(Jn),c=f("div",{class:"picture",lang:j,"data-density":e},s,i,...l),u=document.querySelector("#r\
emainder > summary > b");!o&&u&&c.append(f("p",{class:"left-out"},Jn(u))),c.append(Nw(c),a);let d=f("div",{"aria-hidden":"\
true"});d.attachShadow({mode:"open"}).append(r,c),n.append(d);for(let g of c.querySelectorAll(".lane > .who")){let w=g.nextElementSibling?.
matches(".what")?[...g.nextElementSibling.children]:[];g.classList.toggle("alone",w.every(b=>b.getClientRects().length===
0))}let h=jw(c),y=t===null?Iu():Nu(c,t);return i.append(y),a.append(ss(h.length)),{host:d,picture:c,title:s.textContent,
sentence:y,ids:h}}var Cw=600;function Ms(t={}){let[e]=location.href.split("#"),n=Sn({...p,...t});return n?`${e}#${n}`:e}function tp(t){return{
...lt,view:null,question:null,tracks:[t]}}function Ss(t){let e=Ms(t),n=f("a",{href:e,lang:j},M(k.title));return Ee(e,n,m(
Io()?"copiedLink":"copiedLinkToFile"))}function vs(t,e=Cw){let n=Ms({...t,embedded:!0}),[o]=n.split("#"),r=f("iframe",{src:Io()?
n:n.slice(o.lastIndexOf("/")+1),title:M(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Ee(
r.outerHTML,f("code",{},r.outerHTML),m(Io()?"copiedFrame":"copiedFrameOfFile"))}var ep=document.documentElement;function np(){document.getElementById("embedded")?.remove();let{whole:t}=ep.dataset,e=p.
embedded||t!==void 0;if(ep.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:j}));if(_()==="lanes"){let{host:o}=ks(p.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},No(wn())));n.append(f("p",{},f("a",{href:t??Ms({embedded:!1}),target:"_blank",rel:"noope\
ner"},m("toTheWhole"))))}function op(){Ue.push(np),np()}var Os=nn/qn*(72/25.4),wa={upright:{width:184*Os,height:190*Os},lying:{width:271*Os,height:136*Os}},$w={upright:184,lying:271},
Rw=8,Pw=8,rp=[.6,.9,1.2],sp=[1,1.4,2,2.8];function Es({width:t,height:e},n,o=Wc){let r={scale:K(),position:$e(),animation:!1},
s={whole:V.whole,room:mo,names:O.names};H.printing=!0;let i=new Set([...O.names].filter(h=>!E.bare.has(h)));(i.size||O.groups.
size)&&(O.names=i);let a={width:t-ve.left-ve.right,height:e-ve.top-ve.bottom};wt.size||ho(a);let l=Pe(o),c=wt.size?0:l;c||
(v.width+=v.text/4);let u=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,v.height/v.width*t)),d=(h,y)=>{Object.assign($.style,
h),fe(),Ut(),ft(),y(),ft()};d({width:`${Math.floor(t)}px`,height:`${Math.floor(u)}px`},pn);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{H.printing=!1,O.names=s.names,ho(s.room),Pe(),d({width:"",height:""},()=>Re(r)),V.whole=s.
whole}}function ap(){let t;for(let e of O.names.size>sn?sp.slice(-1):sp)for(let n of O.groups.size?rp.slice(-1):rp){let o=e*
cs;if(t=Es({width:o,height:n*o},()=>Qi(),1),lp(t))return t}return t}function lp({written:t,seen:e}){return t===e.drawn.size}
function cp(t){return lp(t)&&t.letters>=qn}function ip(t){let e=wa[t];return Es(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=Qi({captioned:!1}),u=Array.from({length:n+1},(h,y)=>Math.min(i,Math.max(0,ve.top+y*o-a)));
[u[0],u[n]]=[0,i];let d=u.slice(1).map((h,y)=>{let g=h-u[y];r.setAttribute("viewBox",`0 ${pt(u[y])} ${s} ${pt(g)}`),r.setAttribute(
"height",pt(g));let w=n>1?`${l} ${m("sheetOf",{n:y+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
me(r))}`,L=`width: ${pt(Math.min(100,100*s/e.width))}%`;return f("img",{alt:w,src:b,style:L})});return{part:f("div",{class:t,
"data-sheets":n},d),seen:c}})}function Bw(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new Oe({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),f("li",{},nt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},Ji(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},No(t)))}function Ww(t){let e=new Map;for(let{cells:o}of N(".wide > table tr:not([hidden])",HTMLTableRowElement,Y))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${j}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Ft((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(Rw,(t/25.4*72-Pw*e.size)/n)}function Dw(){let[t,e]=[ip("upright"),ip("lying")],n=[f("div",{id:"paper"},t.
part,e.part),Xi(()=>Bw(t.seen))];return $.after(n[0]),S("legend").prepend(n[1]),n}function zw(){let t=f("p",{id:"paper-o\
rigin"},ss(x.size));return S("overview").append(t),[t]}function fp(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),r=!1;addEventListener("beforeprint",()=>{if(H.parts)return;t=Y.open,e=n.dataset.density??"",
r=o()?.open??!1;let s=_();H.parts=s==="names"?Dw():s==="lanes"?zw():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
Y.open=!0,pi(kc);for(let[a,l]of Object.entries($w))Y.style.setProperty(`--${a}`,`${pt(Ww(l))}pt`)}),addEventListener("af\
terprint",()=>{if(!H.parts)return;Y.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of H.parts)i.remove();
H.parts=null,pi(Ht)})}function up({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(me(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var Fw=["Top","Right","Bottom","Left"],Hw={dashed:[3,2],dotted:[1,1.5]},qw=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],_w=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function Wo(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function Gw(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function Uw(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function Vw(t){return Fw.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:Wo(t[`border${e}\
Color`])}))}function mp({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":Hw[e]?.map(o=>pt(o*t)).join(" ")??null}}function Kw(t,e,n){let o=Wo(e.backgroundColor),r=Vw(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return Uw(t,n).flatMap(({left:a,top:l,width:c,height:u})=>{let d=Math.min(parseFloat(
e.borderTopLeftRadius)||0,u/2),h=i?r[0].width/2:0,y=o||i?[nt("rect",{x:a+h,y:l+h,width:c-2*h,height:u-2*h,rx:d?Math.max(
0,d-h):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?mp(r[0]):{}})]:[];if(i)return y;let[g,w]=[a+c,l+
u];return[...y,...r.flatMap((b,L)=>{if(!s[L])return[];let A=b.width/2,[W,q,ht,ot]=[[a,l+A,g,l+A],[g-A,l,g-A,w],[a,w-A,g,
w-A],[a+A,l,a+A,w]][L];return[nt("line",{x1:W,y1:q,x2:ht,y2:ot,...mp(b)})]})]})}function Yw(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:d})=>d>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:c,bottom:u}=s;i&&Math.
abs(i.top-c)<(u-c)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:c,bottom:u})}return n.filter(r=>r.text.trim())}var Jw={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function Xw(t,e,n){let o=Wo(e.color);if(!o)return[];let r=Math.round(Number(e.fontWeight)/100)*100,s=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`,i={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.
wordSpacing},{fontBoundingBoxAscent:a,fontBoundingBoxDescent:l}=fo({font:s,...i},"x");return Yw(t).map(c=>{let u=c.text.
length-c.text.trimStart().length,d=c.text.length-c.text.trimEnd().length,h=u||d?fo({font:s,...i}," ").width:0,y=c.left+(u?
h:0),g=c.right-(d?h:0),w=(Jw[e.textTransform]??String)(c.text.trim().replace(/\s+/g," "));return nt("text",{x:y-n.left,y:(c.
top+c.bottom+a-l)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":r===400?null:r,"font-style":e.fontStyle==="no\
rmal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.opacity,textLength:g-y,lengthAdjust:"spacingAndGlyphs"},hn(w))})}function Qw(t,e,n){
let o=t.getScreenCTM(),[r,s]=[Wo(e.fill),Wo(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:c}=o,[u,d]=[o.e-n.left,
o.f-n.top],h=e.vectorEffect==="non-scaling-stroke",y={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??
null,"stroke-opacity":s?.opacity??null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="b\
utt"?null:e.strokeLinecap,"stroke-dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},g=t.
getAttribute("d")?.match(_w)?.slice(1).map(Number);if(g){let[b,L,A]=g,W=Math.min(A,t.ownerSVGElement?.getBoundingClientRect().
width??A);return[nt("line",{x1:b+u,y1:L+d,x2:W+u,y2:L+d,...y})]}let w=Object.fromEntries(qw.map(b=>[b,t.getAttribute(b)]));
return[nt(t.localName,{...w,transform:`matrix(${[i,a,l,c,u,d].map(pt).join(" ")})`,"vector-effect":h?"non-scaling-stroke":
null,...y})]}function pp(t,e){let n=getComputedStyle(t);return Gw(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("\
path, polyline, polygon, circle, ellipse, rect")].flatMap(o=>Qw(o,getComputedStyle(o),e)):[...Kw(t,n,e),...[...t.childNodes].
flatMap(o=>o instanceof Text?Xw(o,n,e):o instanceof Element?pp(o,e):[])]:[]}function dp(t){let{left:e,top:n,width:o,height:r}=t.
getBoundingClientRect();return{drawing:nt("g",{},...pp(t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var Zw=24.7/16,ya=[3,2,1],ty=12;function ey({title:t,sentence:e,ids:n}){let o=n.map(r=>`${Gt(x.get(r))} (${M(x.get(r).said)}\
)`);return[`${t}.`,e,`${o.join("; ")}.`,is()].filter(Boolean).join(" ")}function ny(t,e){let n=ks(t,e);try{let{drawing:o,
width:r,height:s}=dp(n.picture),i=getComputedStyle(n.picture).fontFamily,a=ey(n),l=t===null?"":tt(t);return{root:Zi({width:r,
height:s,title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.
remove()}}function ba({width:t,height:e}){return e<=Zw*t}function hp(t){let e,n=t!==null?ya.slice(0,1):kt.length>ty?ya.slice(
-1):ya;for(let o of n)if(e=ny(t,o),ba(e))break;return e}function oy(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(M(k.title)),n(e),p.date??oo()].filter(Boolean).join("_")}.${t}`}function xa(t,e,n=p.focus===
null?"":P(p.focus)){let o=URL.createObjectURL(t),r=oy(e,n);return f("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function Xn(t,e,n){Zt(m("saved",{name:xa(t,e,n)}))}var gp=16,ry=44;function sy({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(me(t))}`}function iy(t){
let e=new Intl.NumberFormat(j,{maximumFractionDigits:1}),n={width:e.format(gp),height:e.format(gp*t.height/t.width)};return[
m("pictureSize",n),ba(t)?"":m("pictureTooHigh")].filter(Boolean).join(" ")}function ka(t=null){let e,n=f("img",{class:"p\
review"}),o=f("p",{class:"hint"}),r=f("textarea",{readonly:"",rows:"3","aria-label":m("alternative")}),s=f("select",{id:"\
take-what"},f("option",{value:""},m("allTracks",{n:kt.length})),kt.map(({dataset:d})=>f("option",{value:d.track},tt(d.track??
""))));s.value=t??"";let i=()=>{e=hp(s.value||null),Object.assign(n,{src:sy(e),alt:e.text}),o.textContent=iy(e),r.textContent=
e.text};s.addEventListener("change",i),i();let a=()=>s.value?tp(s.value):{},c={copyPng:()=>fs(e),savePng:async()=>{try{Xn(
await _n(e),"png",e.name)}catch{Zt(m("tooLarge"))}},saveSvg:()=>Xn(new Blob([me(e.root)],{type:"image/svg+xml"}),"svg",e.
name),print:()=>{yt.close(),s.value?up(e):print()},copyLink:()=>Ss(a()),copyFrame:()=>vs(a(),e.height+ry)},u=()=>Ee(e.text,
f("p",{lang:j},e.text),m("copiedText"));te(m("take"),[f("p",{},f("label",{for:"take-what"},m("takeWhat"))," ",s),n,o,f("\
div",{class:"ways"},Object.entries(c).map(([d,h])=>f("button",{type:"button","data-way":d,onclick:h},m(d)))),f("details",
{},f("summary",{},m("alternative")),f("p",{class:"hint"},m("alternativeHint")),r,f("button",{type:"button",class:"copy",
onclick:u},m("copyText")))])}function Ts(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>f("span",{class:n,lang:n},o))}function wp(t,e=null){
let n=()=>Ee(t,f("p",{lang:j},t),m("copiedText"));Fn(m("alternative"),t,[e?f("p",{},m("saved",{name:e})):null,f("p",{class:"\
hint"},m("alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},m("copyText"))])}async function ay(t){try{
wp(t.text,xa(await _n(t),"png"))}catch{te(m("savePng"),[f("p",{},m("tooLarge"))])}}function ly(t){yt.close(),I({...lt,focus:t,
steps:1,layout:"columns"})}var cy=60;function yp(t,e,n,o){let r=[...new Set([p.focus??[],...Ce(T.size)].flat())].filter(
s=>n.has(s)&&!(s===p.focus&&p.steps===1)&&lr(s).size<=cy).slice(0,4);te(t,[f("p",{},e),f("ul",{},r.map(s=>f("li",{},f("b\
utton",{type:"button",class:"name",onclick:()=>ly(s)},P(s)))))],[o])}function Ma(t){let e=ap();if(cp(e))return t(e);let n=new Intl.
NumberFormat(j,{maximumFractionDigits:1}).format(e.letters);return yp(m("tooSmall"),m("tooSmallHint",{points:n}),e.seen.
names,f("button",{type:"button",onclick:()=>t(e)},m("saveAnyway")))}function fy({root:t}){yt.open&&yt.close(),Xn(new Blob(
[me(t)],{type:"image/svg+xml"}),"svg")}function uy(){let[t,e]=Es(wa.upright,()=>[[...Xt().names.values()].filter(({lines:o})=>o).
length,O.names.size]);if(t>=e/2){print();return}let n=()=>{yt.close(),print()};yp(m("tooMany"),m("tooManyHint",{n:t,all:e}),
O.names,f("button",{type:"button",onclick:n},m("printAnyway")))}var Ls={savePng:()=>Ma(ay),copyPng:()=>Ma(fs),saveSvg:()=>Ma(
fy),alternative:()=>wp(as(wn())),copyTable:_u,saveCsv:()=>Xn(Gu(),"csv"),copyLink:()=>Ss(),copyFrame:()=>vs(),print:uy},
bp={names:Object.keys(Ls),statements:["copyTable","saveCsv","copyLink","print"]};function my(){let t=_();if(t==="lanes"){
ka();return}te(m("take"),[f("div",{class:"ways"},bp[t].map(e=>f("button",{type:"button","data-way":e,onclick:()=>{yt.close(),
Ls[e]()}},m(e))))])}function py(){for(let t of kt){let{track:e=""}=t.dataset,n=f("span",{class:"unseen"},Ts("take")," ",
f("span",{"data-of":e},tt(e))),o=nt("path",{d:"M8 10.5V2M4.5 5 8 1.5 11.5 5M2.5 8.5v6h11v-6"}),r=nt("svg",{viewBox:"0 0 \
16 16",width:14,height:14,"aria-hidden":"true"},o),s={type:"button",class:"take-lane","data-take-track":e,"data-title":"\
take",onclick:()=>ka(e)};U(".card",HTMLElement,t).append(" ",f("button",s,r,n))}}function xp(){let t=f("button",{type:"b\
utton","aria-expanded":"false","aria-controls":"take-list"},Ts("take")),e=f("ul",{id:"take-list",hidden:""},bp.names.map(
o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>Ls[o]()},Ts(o))))),n=f("div",{id:"take"},t,e);ys(n,t,e),
$.after(n),U("#list .wide").before(f("div",{class:"taking"},["copyTable","saveCsv"].map(o=>f("button",{type:"button",onclick:Ls[o]},
Ts(o))))),S("to-take").addEventListener("click",my),py()}Y.open=!1;ql();ef();Zm();Fa(t=>cn(()=>fa(t)));ar();Ac(Gm);jm();addEventListener("hashchange",Nc);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",ym);_l(wm);un();Al();oc();Tc();Mc();cc();Jm();fp();xp();vu();Vm();ec();Wl();
sl();ml();rl();dl();$l();cl();Nm();zm();Cm();fa(null);op();hi();window.graphbuilder={get network(){return Ql()},names:()=>[
...Xt().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>Xt().lines.has(t)?se(D.lines.get(t),e):null,at:Te,groups:()=>[
...Xt().groups.values()].map(t=>({...t,count:O.groups.get(t.key).count})),bundles:()=>Xt()&&[...ns()].map(t=>({ends:[t.one,
t.other].map(e=>Wt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>se(os(t),n/40))})),moved:()=>[...wt.keys()],
words:()=>Xt().words.map(t=>({...t})),shown:()=>E,walked:()=>G.at,outcomes:t=>Object.fromEntries(Je.map(e=>[e,Tn(t,Ye(e),
k.outcomes)])),found:Po};})();
