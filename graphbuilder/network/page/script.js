"use strict";(()=>{function Wo(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var M=Wo("content"),v=M.size,bp={nl:[],en:[]},
xp={nl:"",en:""},[kp,Mp]=M.languages;function pe(t){if(typeof t=="string")return{nl:t,en:t};let e={...xp};return[e[kp],e[Mp]]=
t,e}var Is=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return pe(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:pe(this.held.short)}get alternative(){return this.held.alternative??bp}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:pe(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:pe(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},T=new Map(M.entities.map(([t,e])=>[t,new Is(e)])),St=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),St.set(t.dataset.statement,t);var va=[
...T.keys(),...M.namesElsewhere],js=M.ways.map(t=>({modality:t.modality??"",said:pe(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:M.sources[t.origin??0]?.id,source:t.source===void 0?null:pe(t.source),language:t.language??""})),Do=M.times.
map(({when:t,days:e})=>({when:pe(t??""),days:e??null})),Oa=M.places.map(({where:t,text:e})=>({where:pe(t??""),text:e??""})),
[Ia,Ea,Sp,Qn,vp,Ta,La,Op,Aa]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>M.columns.indexOf(
t)),Ns=class{constructor(e,n){this.row=e,this.order=n}get subject(){return va[this.row[Ea]]}get relation(){return M.relationOrder[this.
row[Sp]]}get object(){return typeof this.row[Qn]=="number"?va[this.row[Qn]]:null}get value(){return typeof this.row[Qn]==
"number"?null:pe(this.row[Qn])}get way(){return js[this.row[vp]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return Do[this.row[Ta]].when}get days(){return Do[this.
row[Ta]].days}get where(){return Oa[this.row[La]].where}get text(){return Oa[this.row[La]].text}get quote(){return St.get(
this.row[Ia])?.querySelector("q")?.textContent??this.row[Op]??""}get change(){return this.row[Aa]?.change}get differences(){
return this.row[Aa]?.differences}get isWhole(){return this.row[Ea]<T.size&&(this.object===null||this.row[Qn]<T.size)}get isLink(){
return this.object!==null&&this.isWhole}},x=new Map(M.statements.map((t,e)=>[t[Ia],new Ns(t,e)]));var Wt=new Map(Object.entries(M.classes)),Et=new Map(Object.entries(M.relations)),Na=new Map(M.modalities.map(t=>[t.id,t])),
rt=new Map;for(let t of T.keys())rt.set(t,[]);for(let[t,{subject:e,object:n}]of x)rt.get(e)?.push(t),n!==e&&rt.get(n)?.push(
t);var j=document.documentElement.dataset.language;function ja(t){j=t}function k(t){return t&&(t[j]||t.nl||t.en)||""}function p(t,e={}){
return M.words[t][j].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Ge={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function at(t){return Wt.get(T.get(t).class)||Ge}function B(t){return T.
has(t)&&k(T.get(t).label)||t}function Z(t){let e={nl:t.relation,en:t.relation};return Et.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Tt(t,e=!1){let n=Z(t),o=k(e&&!n.symmetric?n.inverse:n.label);return t.denied?
p("deniedRelation",{relation:o}):o}function kt(t){let e=[k(t.where)];return M.sources.length>1&&e.unshift(k(t.source)),e.
filter(Boolean).join(", ")}function re(t){let e=t.object===null?k(t.value):B(t.object);return`${B(t.subject)} ${Tt(t)} ${e}`}
function Lt(t,e,n){return p(t===1?e:n,{n:t})}function tt(t){return k(T.get(t).short)||t}var D={key:"",look:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},se=0;function Ca(t){D=t}function Gt(){
se+=1}var zo=t=>[...document.querySelectorAll(t)],ht=zo("#lanes .lane[data-track]"),Ra=ht.map(t=>t.dataset.track??""),At=zo("#\
lanes").length>0,Zn=zo("#answer-changes").length?"changes":"overview",de=zo("#lanes .said");function xn(t){return t==="o\
verview"?t:`answer-${t}`}function Fo(t,e="lanes"){return de.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function ee(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}function S(t,e){return q(`#${t}`,e)}function q(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function N(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function kn(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=M.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var Y=document.getElementById("list");function st(){return matchMedia("(max-width: 899px)").matches}function $t(t){for(let e of N(
"[data-sheet]")){if(!st()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),S(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var It=new Map,Ep=new Set(["yes","on","closed","place","nl","en",M.opens]),to=[],Cs=[],Le=[],zt=[],Ve=[],lt={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},m={},Tp=j,$a=()=>{},Ue;function J(t,{read:e,write:n,as:o=t,knows:r}){
let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));It.set(t,{read:e,write:n,as:o,knows:r??(i=>Ep.has(i)||s(i))}),
Object.assign(m,{[o]:e([])})}function Ho(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function Rs(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Ke(t){
let e=[...t];return{read:n=>{let o=new Set(Ho(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes(
"")||r.length===e.length?null:new Set(r)},write:n=>n===null?[]:Rs([...n]),knows:n=>n===""||e.includes(n)}}function Ae(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function Ba(){J("focus",Ae(t=>T.has(t))),J(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:Tp,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Le.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function Pa(t,e={}){for(let n of Le)t={...t,...n(t,e)};return t}function Da(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=It.get(t);return n?Ho([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function Wa(){let t=new URLSearchParams(location.hash.slice(1)),e=[...It].map(([o,{read:r,as:s}])=>[s,r(t.getAll(o))]),
n=Cs.map(o=>o(new Set(t.keys())));return Pa(Object.assign({},Object.fromEntries(e),...n))}function Mn(t){let e=new URLSearchParams;
for(let[n,{read:o,write:r,as:s}]of It){let i=r(t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function za(t){let e=to.reduce((n,o)=>o(n),t);return Pa({...m,...e},e)}function $s(t){
let e=m;m=t,Mn(e)!==Mn(m)&&$a(e)}function I(t){Ue!==void 0&&Sn();let e=za(t),n=Mn(e);n!==location.hash.slice(1)&&(location.
hash=n),$s(e)}function qo(t){clearTimeout(Ue),Ue=setTimeout(Sn,200),$s(za(t))}function Sn(){clearTimeout(Ue),Ue=void 0;let t=Mn(
m);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function Fa(){clearTimeout(Ue),Ue=void 0,$s(Wa())}function Ha(t){
m=Wa(),$a=e=>{t(e);for(let n of Ve)n(e)}}var $={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},G={at:null,by:null},eo={name:null,ids:[]},
V={whole:!0,asOpened:!1},H={printing:!1,parts:null};var Lp=At?["lanes","names","statements"]:["names","statements"],Ps=["changes","overview","who","when","unsure"],Ap=["lay\
out","open","between","steps","path"],qa=new Set(["view","question","track","statement","language","date","keys","list",
"sort","embed"]);function _a(){J("view",Ae(t=>Lp.includes(t))),J("question",{...Ae(t=>At&&Ps.includes(t)&&(t!=="changes"||
t===Zn)),write:t=>t===null||t===Zn?[]:[t]}),J("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Ra.includes(e)),write:t=>t})}
function Ga(t){if(!At)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:r}]of It)
if(!qa.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":
"lanes"}function _(t=m){return t.view??Ga(t)}function Bs(t){return Array.isArray(t)?t.length>0:!!t}function Ua(){Cs.push(
t=>{let e=["view","question","track"].some(n=>t.has(n));return At&&!e&&[...t].some(n=>It.has(n)&&!qa.has(n))?{view:"name\
s"}:{}}),to.push(t=>{let e=Bs(t.question)||Bs(t.tracks),n=t.view??(e?"lanes":Ap.some(o=>Bs(t[o]))?"names":_());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),Le.push(t=>{let e=t.question===Zn?null:t.question;return{question:e,
view:t.view===Ga({...t,question:e})?null:t.view}})}function ne(t=m){return t.question??Zn}function Ie(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function _o(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&Go(vn(t))===t}function vn(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function Go(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function no(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Ka="denied";function Ko(t){return t.denied?Ka:t.modality}var Yo=M.families.flatMap(t=>t.classes.map(e=>e.id)),Ip=Ke(
Yo);function Ya(){J("class",{read:t=>Ip.read(Ho(t,e=>Yo.includes(e)).flatMap(Va)),write:t=>{if(t===null)return[];let e=M.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return Rs([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Va(t).length>0}),J("modality",Ke(Jo)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",Ke(Et.keys())),J("source",Ke(M.sources.map(({id:t})=>t))),
J("theme",Ae(t=>zs().includes(t)));for(let t of oo)zt.push({...t,on:()=>m[t.part]!==Vo(t.part),name:e=>m[t.part]===Vo(t.
part)||t.name(m[t.part],e),statement:e=>m[t.part]===Vo(t.part)||t.statement(m[t.part],e)});Le.push((t,e)=>{let{names:n,lines:o}=Fs(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return Hs(t,n,o);if(!oo.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!On(t,[],[s]).length);return o.length&&r.length?{}:On(t,n,o).length?lt:{}})}function Va(t){
if(!t||Yo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=M.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):Yo.filter(o=>Wt.get(o)?.ancestors.some(e))}var Jo=M.modalities.filter(({count:t})=>t).map(({id:t})=>t);
js.some(({denied:t})=>t)&&Jo.push(Ka);var Uo=null;function zs(){if(Uo)return Uo;let t=[...x.values()].filter(o=>T.has(o.
object)&&Z(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[T.get(o).class,...Wt.get(T.get(o).class)?.ancestors??
[]].includes("Theme"));return Uo=M.variants.includes("plain")?e:n,Uo}var Ds=new Map;function Xo(t,e=M.inferred){let n=JSON.
stringify([t,e.length>0]);if(Ds.has(n))return Ds.get(n);let o=[...x.values()].filter(({object:u})=>u!==null),r=new Map;for(let u of o)
!Z(u).within&&!Z(u).leadsTo||(r.has(u.object)||r.set(u.object,[]),r.get(u.object).push(u.subject));let s=[...o,...e].filter(
u=>u.object===t&&(Z(u).toTheme||Z(u).within)),i=new Set(s.map(({subject:u})=>u));for(let u of i)for(let d of r.get(u)??[])
i.add(d);let l=o.filter(({subject:u,object:d})=>i.has(u)!==i.has(d)).map(({subject:u,object:d})=>i.has(u)?d:u).filter(u=>T.
has(u)&&at(u).column===1),c=new Set([t,...i,...l]);return Ds.set(n,c),c}var Ye=()=>!0,Ws=(t,e)=>new Set([...t,...e]),oo=[
{part:"class",name:(t,e)=>t.has(T.get(e).class)||!Wt.has(T.get(e).class),statement:Ye,loosen:(t,e)=>Ws(t,e.map(n=>T.get(
n).class).filter(n=>Wt.has(n)))},{part:"source",name:(t,e)=>rt.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.
has(x.get(e).origin),loosen:()=>null},{part:"theme",fades:!0,name:(t,e)=>Xo(t).has(e),statement:Ye,loosen:()=>null},{part:"\
modality",fades:!0,name:Ye,statement:(t,e)=>t.has(Ko(x.get(e))),loosen:(t,e,n)=>Ws(t,n.map(o=>Ko(x.get(o))))},{part:"rel\
ation",fades:!0,name:Ye,statement:(t,e)=>t.has(x.get(e).relation)||!Et.has(x.get(e).relation),loosen:(t,e,n)=>Ws(t,n.map(
o=>x.get(o).relation))},{part:"structural",fades:!0,name:Ye,statement:(t,e)=>!Z(x.get(e)).structural,loosen:()=>!0}],Vo=t=>t===
"structural"?!0:null;function On(t,e,n){return oo.filter(({part:o,name:r,statement:s})=>t[o]!==Vo(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function Fs(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function Hs(t,e,n){let o={};for(let r of On(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=It.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function Ja(){let t=zt.filter(
h=>h.on()),e=t.filter(h=>h.dated),n=t.filter(h=>!h.dated),o=n.filter(h=>!h.fades),r=n.filter(h=>h.fades),[s,i]=[new Set,
new Set];for(let h of T.keys())o.every(w=>w.name(h))&&(s.add(h),r.every(w=>w.name(h))||i.add(h));let[a,l,c,u]=[new Set,new Set,
new Set,new Set];for(let[h,w]of x){if(!w.isWhole)continue;if(!t.length){a.add(h);continue}let{subject:g,object:y}=w;if(!(!s.
has(g)||y!==null&&!s.has(y)||!o.every(b=>b.statement(h)))&&(c.add(g).add(y),!(i.has(g)||i.has(y)||!r.every(b=>b.statement(
h))))){if(!e.every(b=>b.statement(h))){l.add(h);continue}a.add(h),u.add(g).add(y)}}let d=h=>s.has(h)&&!i.has(h);return{entities:s,
statements:a,aside:l,bare:new Set([...s].filter(h=>i.has(h)||c.has(h)&&!u.has(h))),inferred:new Set(M.inferred.filter(h=>d(
h.subject)&&d(h.object)&&h.premises.every(w=>a.has(w))&&(m.structural||!Z(h).structural)))}}function Xa(){return zt.filter(
t=>t.part&&t.on()).map(t=>{let e=0;for(let[n,{subject:o,object:r,isWhole:s}]of x)s&&!(t.name(o)&&(r===null||!T.has(r)||t.
name(r))&&t.statement(n))&&(e+=1);return{part:t.part,out:e}})}var Np={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function En(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||Np[l](o[a],o[c]??c))?.at(-1)}var Xe=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Je(t){return x.get(t).days}var jp=new Set(["NOT_YET","OVE\
R"]);function Qa(){J("date",Ae(t=>Xe.length>0&&_o(t))),zt.push({part:"date",dated:!0,on:()=>m.date!==null,name:Ye,statement:t=>m.
date===null||!Cp(m.date).has(t)})}function qs(t){return m.date!==null&&x.get(t).days?.time?En(m.date,Je(t),M.outcomes):null}
var Za={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Bt(t,e=qs(t)){return e===
null?"":p(e==="STILL_TO_COME"&&Je(t).time==="deadlineTime"?"deadlineAhead":Za[e])}var Qo=new Map;function Cp(t){if(Qo.has(
t))return Qo.get(t);let e=new Set(Xe.filter(n=>{let o=En(t,Je(n),M.outcomes);return jp.has(o)||o==="STILL_TO_COME"&&Je(n).
time==="event"}));return Qo.clear(),Qo.set(t,e),e}function he(t){let[e,n,o]=t.split("-");return p("day",{year:e,day:Number(
o),month:p("months").split(" ")[Number(n)-1]})}function _s(t){let e=new Map,n=Object.keys(Za),o=Xe.map(r=>({id:r,outcome:En(
t,Je(r),M.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Bt(r,s);
e.set(i,[...e.get(i)??[],r])}return[...e]}function tl(t){if(m.date===null)return null;let e=_s(m.date).find(([,n])=>n.length===
t.length&&n.every(o=>t.includes(o)));return e?p("outcomeOn",{outcome:e[0],date:he(m.date),n:t.length}):null}function Pt(){
return m.date===null?"":p("asOf",{date:he(m.date)})}var el=3,Tn=8;function Rp(t,e){let n=x.get(t),o=[k(n.said),k(n.when),Bt(t)].filter(Boolean).join(" \xB7 ");return f("div",
{class:n.denied?"telling denied":"telling"},e||!n.quote?f("p",{},re(n)):null,f("b",{},o)," ",n.quote?f("q",{lang:n.language},
n.quote):null," ",f("small",{},kt(n)))}function Zo(t,{whole:e}){let n=t.length-el;return[...t.slice(0,el).map(o=>Rp(o,e)),
...n>0?[f("small",{},p("moreSaid",{n}))]:[]]}function tr(t,{left:e,right:n,top:o,bottom:r}){t.hidden=!1;let{width:s,height:i}=t.
getBoundingClientRect(),a=e+s+Tn<=document.documentElement.clientWidth,l=r+i+Tn<=innerHeight||o-i<Tn;t.style.left=`${a?e:
Math.max(Tn,n-s)}px`,t.style.top=`${Math.max(Tn,l?Math.min(r,innerHeight-i-Tn):o-i)}px`}var $p=120,nl=6,Ne=f("div",{id:"card",role:"tooltip",hidden:""}),er=null,Ln;function il(t){for(let n of document.querySelectorAll(
"#lanes .lit, #lanes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.
name;if(e!==void 0)for(let n of de)n!==t&&n.dataset.name===e&&n.classList.add("same")}function ol(t){clearTimeout(Ln),je();
let e=ee(t).filter(i=>x.has(i));if(!e.length)return;er=t,il(t),Ne.replaceChildren(...Zo(e,{whole:!1})),t.setAttribute("a\
ria-describedby","card");let{left:n,right:o,top:r,bottom:s}=t.getClientRects()[0];tr(Ne,{left:n,right:o,top:r-nl,bottom:s+
nl})}function je(){clearTimeout(Ln),er?.removeAttribute("aria-describedby"),er=null,il(null),Ne.hidden=!0}function rl(t){
clearTimeout(Ln),Ln=setTimeout(t,$p)}function sl(t){return t.target.closest?.("#lanes .said")}function al(){let t=document.
getElementById("lanes");t&&(t.append(Ne),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=sl(
e);n&&n!==er?rl(()=>ol(n)):n||Ne.contains(e.target)||Ne.hidden?clearTimeout(Ln):rl(je)}),document.addEventListener("focu\
sin",e=>{let n=sl(e);n?.matches(":focus-visible")?ol(n):je()}),addEventListener("scroll",()=>{Ne.hidden||je()},{passive:!0}),
addEventListener("resize",je),addEventListener("keydown",e=>{e.key!=="Escape"||Ne.hidden||(e.stopPropagation(),je())},!0))}function X(t){let e=S("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var Gs="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",Bp=".said, [data-whole], [data-take-track], #k\
ey button",ro=new Map,Us=new Map;function Vs(t){return t.getClientRects().length>0}function Ks(t,e){Us.get(t)?.setAttribute(
"tabindex","-1"),Us.set(t,e),e.tabIndex=0}function Qe(){for(let[t,e]of ro){let n=Us.get(t);if(n&&Vs(n))continue;let o=e.
find(Vs);o&&Ks(t,o)}}function ll(){for(let t of N(Bp,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(
Gs);e&&(t.tabIndex=-1,ro.set(e,[...ro.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.
target,n=e.closest(Gs),o=(n&&ro.get(n))?.filter(Vs)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let r=o.
indexOf(e),s={ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:o.length-1}[t.key];if(s===void 0)return;
t.preventDefault();let i=o[Math.min(Math.max(s,0),o.length-1)];Ks(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener(
"toggle",Qe,!0),document.getElementById("lanes")?.addEventListener("focusin",t=>{let e=t.target,n=e.closest(Gs);n&&ro.get(
n)?.includes(e)&&Ks(n,e)})}var nr=40,cl={source:(t,e)=>ht.indexOf(t)-ht.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},or=[];function rr({own:t,places:e,until:n,more:o}){t.forEach(
(r,s)=>{e[s].nextSibling!==r&&e[s].after(r),r.hidden=s>=n}),o.hidden=n>=t.length,o.textContent=p("nextLanes",{n:Math.min(
nr,t.length-n),all:t.length})}function fl(){for(let t of N("#sort-lanes option"))t.textContent=p(t.dataset.word??"");for(let t of or)
rr(t)}function ul(t){let e=or.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,rr(e))}
function ml(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(ht.map(n=>n.parentElement))){let n=ht.
filter(s=>s.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((s,i)=>s.before(o[i]));let r={own:n,places:o,
until:nr,more:f("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(r.more),r.more.addEventListener("click",
()=>{let s=r.own[r.until];r.until+=nr,rr(r),Qe(),q('[tabindex="0"]',HTMLElement,s).focus()}),or.push(r)}t.addEventListener(
"change",()=>{for(let e of or)e.own.sort((n,o)=>cl[t.value](n,o)||cl.source(n,o)),e.until=nr,rr(e);Qe(),X(t.selectedOptions[0].
textContent)})}}var Ze=null,pl=0;function Pp(t){let{name:e}=t.dataset,n=ee(t).filter(o=>x.has(o));if(je(),Ze=t,pl=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){I({focus:null,lines:n});return}Object.assign(eo,{name:e,ids:n}),I({focus:e,lines:[]})}function Dp(t){
if(m.focus!==null)return t.dataset.name===m.focus;let e=ee(t);return m.lines.length>0&&e.some(n=>m.lines.includes(n))}function Ys(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;ul(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function Wp(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=st()?S(
"details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"in\
stant"})}function dl(t){if(_()!=="lanes"){Ze=null;return}let e=de.filter(r=>{let s=Dp(r);return r.classList.toggle("chos\
en",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current"),s});if(!t)return;Ze?.getClientRects().length&&
scrollBy({top:Ze.getBoundingClientRect().top-pl,behavior:"instant"});let n=xn(ne()),o=Ze??e.find(r=>r.closest(`#${n}`));
Ze=null,o&&(Ys(o),Wp(o))}function hl(){for(let t of de)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),$.clicked=e.detail>0,Pp(t),$.clicked=!1,Ze=null)});for(let t of N("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>I({view:"statements",modality:new Set([t.dataset.modality??""])}))}var zp=[3,2,1],Fp=12,Hp=2;function sr(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function so(){if(!At||_()!=="lanes"||ne()!=="overview")return;(ht.filter(
e=>!e.closest("#bodies")).length>Fp||!zp.some(e=>sr(e)<=innerHeight)&&!st()&&sr(1)>Hp*innerHeight)&&sr(0),Qe()}var Js=!1;
function gl(t){for(let o of ht)o.classList.toggle("whole",m.tracks.includes(o.dataset.track??""));for(let o of N("#lanes\
 [data-whole]"))o.setAttribute("aria-expanded",String(m.tracks.includes(o.dataset.whole??"")));Qe();let e=Js?void 0:m.tracks.
findLast(o=>!t?.tracks.includes(o)),n=ht.find(o=>o.dataset.track===e);n&&(Ys(n),n.scrollIntoView())}function wl(){if(At){
for(let t of N("#lanes [data-whole]")){let e=t.dataset.whole??"";t.addEventListener("click",()=>{Js=!0,I({tracks:m.tracks.
includes(e)?m.tracks.filter(n=>n!==e):[...m.tracks,e]}),Js=!1})}for(let t of N(":is(#to-bodies, .jump) a"))t.addEventListener(
"click",e=>{e.preventDefault();let n=document.getElementById(decodeURIComponent(t.getAttribute("href")??"").slice(1));n?.
scrollIntoView(),n&&q(".said",HTMLElement,n).focus({preventScroll:!0})});addEventListener("resize",so)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set},qp=["class","modality","structur\
al","relation","source","theme","date","change","steps","path","through"],yl=null;function ir(){let t=yl;yl=m;let e=m.steps!==
null||m.path!==null;t&&qp.every(n=>t[n]===m[n])&&(!e||t.focus===m.focus)||(E=Ja())}function tn(){return p("shown",{names:E.
entities.size-E.bare.size,allNames:T.size,...ge(E.statements)})}function bl(){return E.bare.size?new Set([...E.entities].
filter(t=>!E.bare.has(t))):E.entities}var xl="made";function ge(t){let[e,n]=[0,0];for(let o of t)e+=1,x.get(o).modality===
xl&&(n+=1);return{statements:e-n,allStatements:x.size-_p,made:n}}var _p=M.modalities.find(({id:t})=>t===xl)?.count??0;function ar(t){
let e=new Map;for(let n of rt.get(t)){let{subject:o,object:r}=x.get(n),s=o===t?r:o;s===null||s===t||e.has(s)||E.statements.
has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function Xs(){if(E.statements.size===x.size)return e=>T.get(e).count;let t=new Map;
for(let e of E.statements){let{subject:n,object:o}=x.get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.
get(e)??0}function Ce(t,e=Xs()){return[...E.entities].sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}function Gp({nl:t,en:e}){return t===e?[t]:[f("span",{class:"nl",lang:"nl"},t),f("span",{class:"en",lang:"en"},e)]}function kl(t,{
label:e,count:n,kind:o}){return f("div",{class:"with-only"},f("label",{},f("input",{type:"checkbox",checked:"",...t}),o?
kn(o):null,f("span",{class:"text"},...Gp(e))," ",f("span",{class:"count"},String(n))))}function Ml(t){return document.querySelector(
`#legend details[data-of="${t}"]`)}for(let t of M.families)Ml("class")?.append(...t.classes.map(({id:e,count:n})=>{let o=Wt.
get(e)??Ge;return kl({"data-class":e,"data-of":t.id},{label:o.label,count:n,kind:o})}));var Up=[...Et].filter(([,{count:t}])=>t).
sort(([t,{order:e}],[n,{order:o}])=>e-o||(t<n?-1:1));Ml("relation")?.append(...Up.map(([t,{label:e,count:n=0}])=>kl({"da\
ta-relation":t},{label:e,count:n})));var Vp=new Set(["ArrowDown","ArrowRight"]),Kp=new Set(["ArrowUp","ArrowLeft"]),Sl="input[type=checkbox], button, summary";
function vl(t){return N(Sl,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function we(t){let e=N(
Sl,HTMLElement,t),n=vl(t),o=n.find(r=>r===document.activeElement)??n.find(r=>r.tabIndex===0)??n[0];for(let r of e)r.tabIndex=
r===o?0:-1}function Ol(t){we(t),t.addEventListener("focusin",()=>we(t)),t.addEventListener("toggle",()=>we(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Vp.has(e.key)?1:Kp.has(e.key)?-1:0,o=vl(t),r=o.indexOf(e.target);
!n||r<0||(e.preventDefault(),o[(r+n+o.length)%o.length].focus())})}var Qs=new Map(M.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),Q=new Map(Object.entries(M.groups)),ct=new Map;for(let[
t,e]of Q)for(let n of e.names)ct.set(n,t);function El(){J("layout",{read:([t])=>Qs.has(t)||t==="overview"&&Q.size?t:null,
write:t=>t===null||t===M.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map(Zs).filter(e=>Q.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${Q.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Zs(t){let[e,n]=ct.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ct.get(e)?.split(".").slice(0,n).join(".")}function et(){return m.
layout??M.opens}function lr(){return Qs.get(et())??Qs.get("map")}function mt(t){return`group ${t}`}function*io(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function ti(){let t=new Set(m.open.flatMap(n=>[...io(n)])),e=[m.focus,
m.path,...m.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ct.has(n))for(let o of io(ct.get(n)))
t.add(o);return t}function en(t,e){let n=null;for(let o of io(t))e.has(o)||(n=o);return n}function ei(){return et()==="o\
verview"&&ti().size>0}var Yp=70;function Nt(t){let e=Q.get(t).told.map(o=>k(T.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>Yp;)n-=1;return e.slice(0,n).join(", ")}var Jp=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],fr=["class",
"modality","relation","source","change"],nn=new Map(fr.map(t=>[t,N(`#legend input[data-${t}]`,HTMLInputElement)])),Ll=N(
"#legend input[data-family]",HTMLInputElement);function Al(){S("shown").textContent=tn(),td(),S("show-all",HTMLButtonElement).
disabled=!ni()&&!ei();let t=E.statements.size===x.size,{statements:e,allStatements:n,made:o}=ge(E.statements),r=t?[String(
n)]:[p("listed",{n:e,all:n})];o&&r.push(p("listedMade",{n:o})),E.aside.size&&r.push(p("listedAside",{n:E.aside.size})),S(
"listed").textContent=r.join("; ")}function Xp(){let t=S("filters-on"),e=Xa();t.hidden=!e.length,t.replaceChildren(...e.
map(({part:n,out:o})=>f("li",{},f("button",{type:"button","data-off":n,title:p("filterOff"),onclick:()=>I({[n]:It.get(n).
read([])})},f("span",{"aria-hidden":"true"},"\xD7 "),f("span",{class:"unseen"},`${p("filterOff")}: `),Zp(n)," ",f("span",
{class:"count"},`\xB7 ${Lt(o,"filterHidesOne","filterHides")}`))))),we(t)}var Qp={class:"kinds",modality:"said",relation:"\
relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function Zp(t){if(t==="structural")
return p("structuralOff");let e=m[t],n=e instanceof Set?p("ticked",{n:e.size,all:nn.get(t).length}):t==="date"?he(String(
e)):B(String(e));return`${p(Qp[t]??t)}: ${n}`}function td(){let t=S("empty"),e=E.entities.size===0,n=!e&&ni()&&![...E.statements].
some(r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.
size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(f("span",{},p(o)),ni()?f("button",{type:"button",onclick:()=>I(
ao())},p("undoFilters")):"")}function ao(){return Object.fromEntries(Jp.filter(t=>It.has(t)).map(t=>[t,It.get(t).read([])]))}
function ni(){let t=m;return Object.entries(ao()).some(([e,n])=>t[e]!==n)}function Il(){Xp();for(let n of fr)for(let o of nn.
get(n))o.checked=m[n]?.has(o.dataset[n])??!0;for(let n of Ll){let o=cr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<cr(n).length}let t=document.getElementById("structural");t&&(t.checked=m.structural);let e=document.getElementById(
"theme");e&&(e.value=m.theme??"");for(let n of N("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=m[o],
s=nn.get(o).length;r!==null&&(n.open=!0),q("summary .count",HTMLElement,n).textContent=r===null?String(s):p("ticked",{n:r.
size,all:s})}}function cr(t){return nn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Tl(t){let e=nn.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===nn.get(t).length?null:new Set(e)}function Nl(){let t=document.
getElementById("theme");if(!t)return;let e=zs().map(n=>[p("themeCounted",{theme:B(n),n:T.get(n).count}),n]).sort(([n],[o])=>n.
localeCompare(o,j));t.replaceChildren(f("option",{value:""},p("allThemes")),...e.map(([n,o])=>f("option",{value:o},n))),
t.value=m.theme??"",t.closest("fieldset").hidden=e.length===0}function ed(){for(let t of N("#legend .with-only input",HTMLInputElement)){
let e=fr.find(r=>t.dataset[r]!==void 0)??"class",n=t.dataset.family===void 0?[t.dataset[e]??""]:cr(t).map(r=>r.dataset.class??
""),o=e==="relation"&&Et.get(n[0]).structural;t.closest(".with-only")?.append(f("button",{type:"button",class:"only","da\
ta-part":e,"data-only":n.join(" "),onclick:()=>I({[e]:new Set(n),...o?{structural:!0}:{}})}))}}function jl(){ed();for(let n of[
...N("[data-roving]"),S("filters-on")])Ol(n);for(let n of fr)for(let o of nn.get(n))o.addEventListener("change",()=>I({[n]:Tl(
n)}));for(let n of Ll)n.addEventListener("change",()=>{for(let o of cr(n))o.checked=n.checked;I({class:Tl("class")})});let t=document.
getElementById("structural");t?.addEventListener("change",()=>I({structural:t.checked}));let e=document.getElementById("\
theme");e?.addEventListener("change",()=>I({theme:e.value||null})),S("show-all").addEventListener("click",()=>{I({...ao(),
...ei()?{...lt,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var nd=3;function od(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${p(o)}: ${s.length>nd?p("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>k(M.modalities.find(o=>o.id===n)?.label)||p("denied");return[
...m.theme===null?[]:[`${p("aboutTheme")}: ${B(m.theme)}`],...t(m.modality,"said",e),...t(m.class,"kinds",n=>k(M.classes[n].
label)),...t(m.relation,"relationsTitle",n=>k(Et.get(n).label)),...t(m.source,"sourcesTitle",n=>k(M.sources.find(o=>o.id===
n)?.title)),...t(m.change,"changes",n=>p(n)),...m.structural?[]:[p("hiddenByStructural")]].join("; ")}function Rl(t){return E.
statements.has(t)||E.aside.has(t)}function rd(t){let e=ee(t);if(t.closest(".answer"))return t.classList.contains("place")?
e:[];if(t.closest(".cited"))return[];if(t.classList.contains("date"))return e;let n=t.closest(".trunk, .under, .card");if(t.
classList.contains("verb")&&n?.querySelector("[data-name]"))return[];let o=new Set(n?N(".said.date",HTMLElement,n).flatMap(
ee):[]);return e.filter(r=>!o.has(r))}var oi="";function sd(){let t=`${m.date} ${j}`;if(!(t===oi||m.date===null&&!oi)){oi=
m.date===null?"":t;for(let e of N("#lanes .said > .outcome"))e.remove();if(m.date!==null)for(let e of de){let n=rd(e).filter(
r=>x.has(r)&&!["UNDATED",null].includes(qs(r))),o=new Set(n.map(r=>Bt(r)));o.size&&e.append(f("span",{class:"outcome"},`\
 (${[...o].join("; ")})`))}}}var $l=new Map;for(let t of N("#lanes .answer th > .quiet"))$l.set(t.closest("tr"),t);function id(t,e){
let n=N("tbody tr:not(.group), .changes > li",HTMLElement,t),o=0,r="";for(let s of n){let i=N(".place",HTMLElement,s),a=(i.
length?i:N(".said",HTMLElement,s)).flatMap(ee),l=[...ee(s),...a];if(s.hidden=e&&l.length>0&&!l.some(Rl),s.hidden)continue;
o+=1;let c=$l.get(s),u=s.querySelector("th")?.textContent??"";c?.classList.toggle("quiet",u===r),r=u}for(let s of N("tbo\
dy:has(> .group)",HTMLElement,t))s.hidden=!N("tr:not(.group, [hidden])",HTMLElement,s).length;return{left:o,all:n.length}}
function ri(t){let e=S("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[f("button",{type:"button",onclick:()=>I({view:"\
statements"})},p("inList"))," ",f("button",{type:"button",onclick:()=>I({view:"names"})},p("inNetwork"))," ",f("button",
{type:"button",onclick:()=>I(ao())},p("undoFilters"))]:[])}var Cl=!1;function Bl(){if(_()!=="lanes")return;document.getElementById(
"only-changed")?.setAttribute("aria-pressed",String(m.change!==null)),sd();let t=zt.some(n=>!n.dated&&n.on());if(!t&&!Cl)
return;Cl=t;for(let n of de)n.closest(".answer")||n.classList.toggle("marked",t&&ee(n).some(Rl));let e=od();ri(t?p("mark\
edInLanes",{n:E.statements.size+E.aside.size,all:x.size,filters:e}):"");for(let n of N("#lanes .answer")){let{left:o,all:r}=id(
n,t);t&&r&&n.classList.contains("shown")&&ri(p(o?"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function Pl(){document.
getElementById("only-changed")?.addEventListener("click",()=>I({change:m.change===null?new Set(["added","removed","chang\
ed"]):null})),document.getElementById("lanes")?.prepend(f("p",{id:"filtered",role:"status",hidden:""}))}function Dl(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function ie(t){return m.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var ur={"to-names":"names","to-statements":"statements"};function mr(t){return document.getElementById(xn(t))}function Wl(){
return Ps.filter(t=>mr(t))}function zl(t){let e=_(),n=e==="lanes"?ne():null;if(document.documentElement.dataset.view=e,!At)
return;for(let a of Wl())mr(a)?.classList.toggle("shown",a===n);for(let a of N("#questions [data-question]"))a.setAttribute(
"aria-pressed",String(a.dataset.question===n));for(let[a,l]of Object.entries(ur))l===e?S(a).setAttribute("aria-current",
"page"):S(a).removeAttribute("aria-current");if(!t||_(t)===e&&t.question===m.question)return;scrollTo(0,0);let o=Object.
keys(ur).find(a=>ur[a]===e),r=o?S(o):q(`#questions [data-question="${n}"]`),s=n===null?null:mr(n)?.querySelector("#lead,\
 p.lead:not(.scripted)"),i=[r,s].flatMap(a=>a?.innerText??[]);X(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function Fl(){
if(At){for(let t of N("#questions [data-question]"))t.hidden=!mr(t.dataset.question??""),t.addEventListener("click",()=>I(
Ie(t.dataset.question??null)));for(let[t,e]of Object.entries(ur))S(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||
n.shiftKey||(n.preventDefault(),I({view:e}))});document.addEventListener("keydown",t=>{let e=Wl()[Number(t.key)-1];e!==void 0&&
ie(t)&&I(Ie(e))}),S("skip-to-lanes").addEventListener("click",t=>{t.preventDefault(),I(Ie(ne())),N('#lanes [tabindex="0"\
]').find(e=>e.getClientRects().length)?.focus()})}}for(let t of document.querySelectorAll("#lanes .said:not([data-statements])"))t.dataset.statements=decodeURIComponent(t.
hash.replace("#row-",""));var Hl=j;function ql(t){let e=t.closest("[data-statements]");return x.get(e?.dataset.statements?.
split(" ")[0])}function ad(t){let e=Z(ql(t));return k(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function ld(t){
return N("#key [data-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${j}`)?.textContent??t.textContent}
function _l(){if(Hl!==j){Hl=j;for(let t of N("#lanes :is([data-name], [data-of])"))t.textContent=tt(t.dataset.name??t.dataset.
of??"");for(let t of N("#lanes [data-way]"))t.textContent=ld(t);for(let t of N("#lanes .verb"))t.textContent=ad(t);for(let t of N(
"#lanes .place"))t.textContent=kt(ql(t))}}var An=100,on=11,si,lo,pr=new Map,jt={family:"",least:on,between:0,words:0,version:0};function ii(){let[t,e]=[...si.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(jt,{family:e.fontFamily,least:Math.
max(on,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:jt.version+1}),pr.clear()}
function Ut(){return H.printing?on:jt.least}function Gl(t,e){t.font=`${e} ${An}px ${jt.family}`.trim(),t.letterSpacing=`${jt.
between*An}px`,t.wordSpacing=`${jt.words*An}px`}function Ct(t,e=""){let n=`${e} ${t}`;return pr.has(n)||(Gl(lo,e),pr.set(
n,lo.measureText(t).width/An)),pr.get(n)}function Ft(t,e=""){return t.reduce((n,o)=>Math.max(n,Ct(o,e)),0)}function ae(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/An,r/An),Gl(t,s),t.fillText(e,0,0),t.restore()}function rn(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Ct(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Ct(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Ct(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function sn(t){return t.some(e=>e.endsWith("\u2026"))}function co({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(lo,{font:t,letterSpacing:e,wordSpacing:n}),lo.measureText(
o)}function Ul(){si=document.body.appendChild(f("div",{id:"probe","aria-hidden":"true"},f("span",{},"Ag"),f("span",{},"a\
g m"))),lo=document.createElement("canvas").getContext("2d"),ii()}function Vl(t){new ResizeObserver(t).observe(si.lastElementChild)}var dr=300,Re=1e3,ye=6,R=new Map,uo=null,gt=new Map,O={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Vt(t){
return v.line*v.grown*le(t).length+v.row}function hr(){let t=new Map;for(let[e,{x:n}]of R){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>R.get(n).y-R.get(o).y))}var fo=new Map,cd=5e4,Kl=0;
function le(t){let e=`${j} ${v.text} ${t}`;return fo.has(e)||fo.set(e,rn(tt(t),v.text/v.name)),fo.get(e)}function mo(t){
v.text=t,(Kl!==jt.version||fo.size>cd)&&fo.clear(),Kl=jt.version}function Yl(t){O=t}function gr(){return[...O.groups.values()].
reduce((t,{count:e})=>t+e,0)}function po(t){uo=t}var fd=1e3,C=document.getElementById("canvas"),Rt,an,ai;function Jl(t){let e=2*ai.radiusOf(t);return{id:t,...R.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>ai.draw(n,t),nodeDimensions:{width:e,height:e}})}}function ce(){
let t=R.size>fd?new Map:R,e=an.getIds().filter(o=>!t.has(o));e.length&&an.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=an.get(o);return i===null||i.x!==r||i.y!==s});n.length&&an.update(n.map(([o])=>Jl(o)))}function Xl(){return an.length>
0}function K(){return Rt.getScale()}function $e(){return Rt.getViewPosition()}function Be(t){Rt.moveTo(t)}function ln(t){
return Rt.canvasToDOM(t)}function be(t){return Rt.DOMtoCanvas(t)}function Kt(t=0){let[e,n]=[C.clientWidth,C.clientHeight],
o=be({x:-t*e,y:-t*n}),r=be({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function ft(){Rt.redraw()}
function Ql(t){let{canvas:e}=Rt;e.getContext=()=>t;try{ft()}finally{delete e.getContext}}function In(){Rt.setSize("100%",
"100%")}function ho(t){Rt.setOptions({interaction:{dragView:t}})}function Zl(t){Rt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function vt(t,e){Rt.on(t,e)}function tc(t){ai=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of Wo("names"))R.set(n,
{x:o,y:r});an=new vis.DataSet([...R.keys()].map(Jl)),Rt=new vis.Network(C,{nodes:an,edges:[]},JSON.parse(Wo("options"))),
Rt.once("afterDrawing",()=>document.getElementById("still")?.remove())}function wr(){return Rt!==void 0}function ec(){return Rt}function yr(t){return t!==null&&t.getClientRects().length>0}function nc(t){return t.getAttribute("aria-label")??t.textContent}
function ud(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(yr)??br?.part}var br=null;function li(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(br={part:t,name:G.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function oc(){let t=br;br=null;let e=document.activeElement;!t||!yr(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===C&&R.has(t.name)&&(G.at=t.name),t.part.focus({preventScroll:!0}))}function cn(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=nc(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||yr(e))return;((n?N(e.localName,HTMLElement,n).
find(i=>yr(i)&&nc(i)===o):null)??ud(n))?.focus({preventScroll:!0})}function rc(){document.addEventListener("focusin",t=>{
let e=t.target;if(!st()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&$t(null)})}function sc(){$t("details"),li()}var md=200;function pd([t,e]){let n=e.length>md?t:f("button",{type:"button",class:"name",onclick:()=>I({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function dd(t){let e=M.sources.length===1,n=M.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<M.sources.length?p(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?p(e?"afterSource":"afterSources",{date:k(o.written)}):
""].filter(Boolean).join(" ")}function hd(){let e=[...Do.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...M.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=no();return{first:vn(`${n}-01-01`),last:Math.max(vn(`${o}-12-31`),vn(r))}}var ci=!1;
function ic(){let t=document.getElementById("on-date");if(!t)return;let e=S("day",HTMLInputElement),n=S("exact-day",HTMLInputElement),
{first:o,last:r}=hd();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>Go(l).slice(0,4));S("years").
replaceChildren(f("span",{},s),f("span",{},i));let a=no();t.addEventListener("change",()=>I({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=Go(Number(e.value)),(ci?qo:I)({date:a}),ci=!0}),e.addEventListener("change",()=>{ci=!1,Sn()}),
n.addEventListener("change",()=>{_o(n.value)&&(a=n.value,I({date:a}))})}function ac(){let t=document.getElementById("on-\
date");if(!t)return;let e=m.date;t.checked=e!==null;let n=S("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Pt(),
S("day-choice").hidden=e===null,e===null)return;let o=S("day",HTMLInputElement),r=S("exact-day",HTMLInputElement);o.value=
String(vn(e)),o.setAttribute("aria-valuetext",he(e)),r.value!==e&&(r.value=e),S("day-in-words").textContent=he(e),S("out\
comes").replaceChildren(..._s(e).map(pd)),S("beyond").textContent=dd(e)}var gd=["subject","relation","object","said","period","quote","place"];function cc(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&gd.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function wd(t,e){let n=x.get(t);return e==="s\
ubject"?B(n.subject):e==="relation"?Z(n).order:e==="object"?n.object===null?k(n.value):B(n.object):e==="said"?Jo.indexOf(
Ko(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function lc(t,e){return x.get(t).
order-x.get(e).order}function Nn(){let t=m.sort?.replace(/^-/,"")??"place",e=m.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(j,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,wd(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||lc(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||lc(r,s)})}var Ht=200;function xr(t,e,n,o){t.hidden=e===n,q("span",HTMLElement,t).textContent=p(o,{n:e,all:n}),q("button",HTMLElement,
t).textContent=p("moreRows",{n:Math.min(Ht,n-e)})}function kr(t,e){q("button",HTMLElement,t).addEventListener("click",()=>{
cn(e),X(q("span",HTMLElement,t).textContent)})}var fi={added:"+",removed:"\u2212",changed:"~"};function jn(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${fi[t.change]} ${p(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},k(e)),f("dd",{},f("del",{},k(n)||p("noText"))," \u2192 ",f("ins",{},k(o)||p("noText")))])):null):null}function fc(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${k(n)}: ${k(o)||p("noText")} \u2192 ${k(r)||p("noText")}`);
return[p(t.change||"unchanged"),...e].join("; ")}var Mr=new Map([...St.keys()].map(t=>[t,j]));function go(t){return T.has(t)?f("a",{href:`#focus=${encodeURIComponent(t)}`},
B(t)):t}function yd(t){let e=x.get(t),n=St.get(t)?.querySelector(".change")??jn(e),o=[f("td",{},n,go(e.subject)),f("td",
{},k(Z(e).label)),f("td",{},e.object===null?k(e.value):go(e.object))];return M.variants.includes("plain")?o:[...o,f("td",
{class:e.denied?"denied":null},k(e.said)),f("td",{},k(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),
f("td",{},kt(e))]}function Sr(t){let e=St.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Bt(t);n&&e?.append(
f("span",{class:"outcome"},n))}function vr(t){St.has(t)||St.set(t,f("tr",{id:`row-${t}`,"data-statement":t}));let e=St.get(
t);return Mr.get(t)!==j&&(e.replaceChildren(...yd(t)),Mr.set(t,j)),e.classList.toggle("aside",E.aside.has(t)),e}var uc=N("#inferred tbody tr"),Er=M.inferred.length>uc.length,Or=Ht;function bd(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${k(n.said)}; ${kt(n)})`]);return f("tr",{},f("td",{},go(t.subject)),
f("td",{},k(Z(t).label)),f("td",{},go(t.object)),f("td",{},k(t.why),e))}function ui(t=0){if(document.getElementById("inf\
erred")?.toggleAttribute("hidden",!E.inferred.size),!Er){uc.forEach((o,r)=>{o.hidden=!E.inferred.has(M.inferred[r])});return}
if(!Y.open)return;let e=[...E.inferred].slice(0,Or),n=q("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(bd)),xr(S("more-inferred"),e.length,E.inferred.size,"partInferred")}function Tr(t){Or=t,ui()}function mc(){Er&&(S("u\
nlisted-inferred").hidden=!0,q("#inferred tbody").replaceChildren(),kr(S("more-inferred"),()=>{Or+=Ht,ui(Or-Ht)}),Y.addEventListener(
"toggle",()=>ui()))}function hc(){J("between",{read:t=>{let e=t.map(pc).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(xd),knows:t=>pc(t)!==null}),Le.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...io(
r)])),n=r=>en(Dt(r)??ct.get(r),e)===Dt(r);return t.focus===null&&!t.lines.length&&(t.layout??M.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function pc(t){if(T.has(t))return t;let e=Zs(t);return e!==void 0&&Q.has(e)?mt(e):null}function xd(t){
let e=Dt(t);return e===null?t:`${Q.get(e).told[0]}~${e.split(".").length}`}function Dt(t){return T.has(t)?null:t.slice(6)}
var Lr={shown:null,ends:null,ids:[]};function wo(){if(Lr.shown===E&&Lr.ends===m.between)return Lr.ids;let[t,e]=(m.between??
[]).map(o=>{let r=Dt(o);return s=>r===null?s===o:ct.get(s)===r||ct.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Lr={shown:E,ends:m.
between,ids:n},n}function dc(t){let e=Dt(t);return e===null?B(t):p("groupAround",{names:Nt(e)})}function yo({one:t,other:e,
ids:n}){return p(n.length===1?"oneBetween":"between",{n:n.length,one:dc(t),other:dc(e)})}function Ar(){let[t,e]=m.between??
[];return yo({one:t,other:e,ids:wo()})}var wc=["asserted","ongoing","intended","conditional","possible"],kd=wc.length,Md=400;function yc(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),zt.push(xc),to.push(vd)}function bc(){
return m.focus!==null&&(m.steps!==null||it()!==null)}var qt={state:null,route:null,reach:null};function Cn(){if(qt.state===
m||(qt={state:m,route:null,reach:null},m.focus===null||m.path===null&&m.steps===null))return qt;let t=zt.filter(o=>o!==xc),
e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>rt.get(o).filter(r=>{let{subject:s,object:i}=x.get(r);return x.
get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(!e.has(m.focus))return qt;if(m.path!==null){qt.route=
e.has(m.path)?gc(m.focus,m.path,n,m.through):null;let o=r=>rt.get(r).filter(s=>x.get(s).isLink);qt.otherwise=qt.route===
null&&!m.through&&gc(m.focus,m.path,o,!0)!==null,qt.route&&(qt.reach=qt.route)}else m.steps!==null&&(qt.reach={names:Sd(
m.focus,m.steps,n),statements:null});return qt}function it(){return m.path===null||m.focus===null?null:Cn().route}var xc={
on:()=>Cn().reach!==null,name:t=>{let{reach:e}=Cn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Cn();return e===
null||e.statements===null||e.statements.has(t)}};function Ir(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function Sd(t,e,n){
let o=new Set([t]),r=[t];for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Ir(l,a))).filter(a=>!o.has(a)));for(let a of i)
o.add(a);r=[...i]}return o}function gc(t,e,n,o){let r=c=>n(c).filter(u=>o||!Z(x.get(u)).structural),s=[new Set([t])],i=new Set(
[t]);for(;!i.has(e);){let c=new Set;for(let u of s[s.length-1])for(let d of r(u))i.has(Ir(d,u))||c.add(Ir(d,u));if(!c.size)
return null;for(let u of c)i.add(u);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>
0;c-=1){let u=new Set;for(let d of s[c])for(let h of r(d)){let w=Ir(h,d);s[c-1].has(w)&&(u.add(w),a.add(h),l.has(w)||l.set(
w,new Map),l.get(w).set(d,[...l.get(w).get(d)??[],h]))}s[c-1]=u}for(let c of l.values())for(let u of c.values())u.sort((d,h)=>xe(
d)-xe(h)||(d<h?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function xe(t){let{modality:e,
denied:n,holder:o}=x.get(t),r=wc.indexOf(e);return n||o||r<0?kd:Math.min(r,3)}function kc(){let{layers:t,onward:e}=it(),
n=[],o=i=>{if(!(n.length>=Md)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,
a])}};o([...t[0]]);let r=n.map(i=>{let a=i.slice(1).map((c,u)=>({from:i[u],to:c,keys:e.get(i[u]).get(c)})),l=a.reduce((c,u)=>xe(
u.keys[0])>xe(c.keys[0])?u:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+xe(l[0]),
0);return r.sort((i,a)=>xe(i.weakest.keys[0])-xe(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:
1))}function Mc(){let{layers:t,onward:e}=it(),n=new Map([[m.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[
s,i]of n)for(let a of e.get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(m.path)??0}function vd(t){return!("focus"in
t)||"path"in t?t:$.picking&&t.focus!==null?($.picking=!1,t.focus===m.focus?{}:{path:t.focus,through:!1}):($.picking=!1,{
...t,path:null,through:!1})}var P=null;function ke(){return m.focus!==null||m.lines.length>0||m.between!==null}function Od(){if(!ke())return null;let t=it();
if(t)return{entities:t.names,statements:t.statements};if(m.focus!==null&&!E.entities.has(m.focus))return null;if(m.between!==
null){let o=wo();return o.length?{entities:new Set(m.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(m.focus!==
null?rt.get(m.focus):m.lines).filter(o=>E.statements.has(o));if(m.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(m.focus!==null?[m.focus,...n]:n),statements:new Set(
e)}}function Sc(){P=Od()}var $n=x.size>St.size,vc=2e3,Nr=Ht;function mi(t){S("source-order").hidden=m.sort!==null||!t}function Rn(){let t=Nn().filter(
r=>E.statements.has(r)||!H.parts&&E.aside.has(r)),e=t.filter(r=>P?.statements.has(r)),n=t.filter(r=>!P?.statements.has(r)),
o=[...e,...n].slice(0,Nr);q("#list tbody").replaceChildren(...o.map(r=>{let s=vr(r);return Sr(r),s.hidden=!1,s.classList.
toggle("chosen",P!==null&&P.statements.has(r)),s})),mi(e.length===0),xr(S("more"),o.length,t.length,"partListed")}function pi(t){
$n&&(Nr=t,Rn()),Er&&Tr(t)}function Oc(){$n&&(S("unlisted").hidden=!0,q("#list tbody").replaceChildren(),kr(S("more"),()=>{
Nr+=Ht,Rn()}),Ve.push(()=>{Nr=Ht,Y.open&&Rn()}),Y.addEventListener("toggle",()=>{Y.open&&Rn()}))}var di="";function Tc(){let t=`${m.date} ${j}`;if(!(di===t||m.date===null&&!di)){di=m.date===null?"":t;for(let e of $n?[]:
Xe)Sr(e)}}function Lc(t){for(let[e,n]of $n?[]:St){Mr.get(e)!==j&&vr(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Tr(Ht)}var Ec="place";function Ac(){let t=m.sort?.replace(/^-/,"")??"place";for(let n of N("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",m.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}S("sort",HTMLSelectElement).value=t;for(let n of N("#sort option"))n.textContent=
p(n.dataset.word??"");mi(!0);let e=`${m.sort??"place"} ${["subject","object","relation"].includes(t)?j:""}`.trim();if(e!==
Ec){if(Ec=e,$n){Y.open&&Rn();return}q("#list tbody").append(...Nn().map(n=>St.get(n)))}}function Ic(){for(let e of N("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(m.sort??"place")===e.dataset.sort;I({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),X(p(n?"sortedBack":"sorted",{column:p(q(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=S("sort",HTMLSelectElement);t.addEventListener("change",()=>I({sort:t.value==="pl\
ace"?null:t.value}))}var Nc=()=>{};function Me(){Nc()}function jc(t){Nc=t}function Cc(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=j,document.documentElement.dataset.
language=j,document.title=k(M.title);for(let e of N("[data-label]"))e.setAttribute("aria-label",p(e.dataset.label??""));
for(let e of N("[data-title]"))e.title=p(e.dataset.title??"");for(let e of N("[data-placeholder]",HTMLInputElement))e.placeholder=
p(t?"search":e.dataset.placeholder??"");for(let e of N("#legend .only")){let n=e.parentElement;e.textContent=p("only");let o=n?.
querySelector(`.text [lang="${j}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",p("onlyThis",{kind:o?.textContent??
""}))}for(let e of N("#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===j));S("canvas").setAttribute(
"aria-label",p("pictureAbout",{names:T.size}))}function hi(){let t=Da(),e=S("not-understood");e.hidden=t.length===0,e.textContent=
t.length?p("notUnderstood",{parts:t.join(", ")}):""}function Rc(){Fa(),hi()}function $c(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function bo(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function Ed({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function wi(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=Ed(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function jr(t,e,n){return wi(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function Bc(t,e,n){return wi(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function Pc(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,u)=>{let d=null;for(let h of a){let w=Math.abs(c-h.y),g=h.cost+u+w+w*w*.003;if(d&&g>=d.cost)continue;
let y=Bc(e[l],h.y,c)-jr(e[l-1],h.y,c);g+=Math.max(0,9-y)*60,(!d||g<d.cost)&&(d={cost:g,y:c,gaps:h.gaps})}return d},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:u}=e[a],d=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),h=n.mid+(o.mid-n.mid)*d,w=u.findIndex(({high:g})=>g>=h);i=u.slice(Math.max(0,w-4),w+4+1).map(g=>{let y=Math.max(0,
g.lines.length+1-(g.high-g.low)/2.4),b=s(i,a,bo(h,g),y*5);return{...b,gaps:[...b.gaps,g]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>bo((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function Cr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Td(t,e){return Cr(t,e,-1)||Cr(t,e,1)||t.line.rank-e.
line.rank}function yi(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:u,many:d}=s[c];
s.pop(),s[c-1].sum+=u,s[c-1].many+=d}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(bo(a/l,i))).map((a,l)=>a+l*r)}function Dc({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,u]=[i[l],i[l+1]],[d,h]=[s[n+
l],s[n+l+1]],w=l+2===i.length,g=c.high<u.low||u.high<c.low,y=(z,ut,yt)=>yt?{x:z,low:ut.bottom+1,high:1/0}:{x:z,low:-1/0,
high:ut.top-1},b=(z,ut)=>ut.bottom-z.bottom,[L,A]=[[],[]];for(let z of g?[c.high<u.low]:[!0,!1]){let[ut,yt]=z?[c.low,u.high]:
[c.high,u.low],Te=(bt,_e,yp)=>wi(bt,ut,yt).filter(Sa=>g||(yp?Sa.top>=_e.high:Sa.bottom<=_e.low)),te=a[a.length-1].x,Xn=Te(
d,c,z);for(let bt of z?Xn:Xn.sort(b))bt.right<=te||bt.id===t.id&&!t.blocks||(te=bt.right,L.push(y(te,bt,!z)));te=w?e.near:
h.left;let Po=Te(h,u,!z);for(let bt of z?Po.sort(b):Po)bt.left>=te||bt.id===e.id&&!e.blocks||(te=bt.left,A.push(y(te,bt,
z)))}for(let z of[L,A])a.push(...z.sort((ut,yt)=>ut.x-yt.x));if(w)break;let W=Math.min(e.near-9,Math.max(jr(h,u.low-3,u.
low),jr(h,u.high,u.high+3))),U=u,{low:dt,high:ot}=U;a.push({x:h.left,low:dt,high:ot,gap:U},{x:Math.max(h.left+1,W),low:dt,
high:ot,gap:U})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function gi(t){return t.y}function bi(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=bo(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=bo((gi(s)*c+gi(a)*
l)/(l+c),i)}}function Wc(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Td);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);yi(s.map(gi),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function zc(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(w=>w.left<=Math.min(s.near,i.near)),[c,u]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,Bc(e[l],c,u)),r.room=r.edge-2-jr(e[l-1],c,u);let d=Math.round(Math.min(s.at,i.at)),
h=n.get(d)??[];n.set(d,h),r.lane=h.findIndex(w=>w.every(g=>g.bottom<c||g.top>u)),r.lane<0&&(r.lane=h.push([])-1),h[r.lane].
push({top:c,bottom:u}),r.lanes=h}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+
.5)))}var Fc=4,Ld=[20,18,16,14,13,12,11,10,9,8,7],ki=34,Ad=72,Id=120,Nd=150,Hc=26,jd=[1,.7,.4,.3],qc=.75,Mi=1.6;function Cd(t,e){
let n=t.reduce((s,i)=>s+Vt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Vt(s)/2)/
n*e))].push(s),r+=Vt(s);return o}function Rd(t,e,n,o,r){mo(e*v.name);let s=t.map(y=>v.name*Math.max(...y.map(b=>Ft(le(b))))),
i=t.map(y=>Cd(y,n)),a=i.flat().map(y=>({text:v.line*y.reduce((b,L)=>b+le(L).length,0),white:ye*r*y.length})),l={text:s.reduce(
(y,b)=>y+b,0),white:v.mark*t.length+r*(Hc+ki*(t.length-1))},c=t.flat().filter(y=>sn(le(y))).length,u=Ut()/v.name,d=Math.
min(o.width/(l.text+l.white),...a.map(({text:y,white:b})=>o.height/(y+b)),Mi),h=a.map(({text:y,white:b})=>(o.height-u*y)/
b),w=.999*Math.min((o.width-u*l.text)/l.white,...h,u),g=Math.max(...a.map(({text:y,white:b})=>y+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:g,cut:c,readable:u,scale:d,least:w}}function $d(t,e,n){let o=(h,w)=>h.reduce((g,y)=>w(
y)>w(g)*1.01?y:g),r=h=>jd.flatMap(w=>Ld.map(g=>Rd(t,g,h,e,w))),s=Array.from({length:n},(h,w)=>r(w+1)).flat(),i=Math.min(
...s.map(({cut:h})=>h)),a=s.filter(({cut:h})=>h===i),l=({part:h,scale:w,readable:g})=>h===1&&w>=g,c=({scale:h,readable:w})=>h>=
w;for(let h of[l,c,Rr]){let w=a.filter(h),[g]=w,y=w.filter(({many:b,part:L})=>b===g.many&&L===g.part);if(g)return o(y,b=>h===
Rr?b.least:b.scale)}let u=a.filter(({many:h})=>h===1),d=u.filter(({across:h,readable:w})=>(h.text+_c()*h.white)*w<=e.width);
return d.length?o(d,({high:h})=>1/h):o(u.filter(({part:h})=>h===1),({scale:h})=>h)}function _c(){return H.printing||st()?
1:qc}function Rr({scale:t,readable:e,least:n}){return t<e&&n>=qc*e}var xi={key:"",found:null};function Gc(t,e){let n=hr();
if(!n.length)return 0;let o={...v},r=JSON.stringify([n,t,e,j,jt.version,v.name,Ut(),st(),H.printing]);xi.key!==r&&Object.
assign(xi,{key:r,found:$d(n,t,e)});let s=xi.found,{wide:i,many:a,part:l,texts:c,parts:u,across:d}=s,h=t.width/(d.text+d.
white+((O.narrowed?Id:Ad)-ki)*(n.length-1)),w=H.printing?s.scale:Math.min(s.scale,Math.max(1,h)),g=Rr(s)?s.least:_c()*s.
readable,[y,b]=Rr(s)||!H.printing&&w<s.readable?[g,s.readable/g]:[w,1];mo(i*v.name),Object.assign(v,{row:ye*l,grown:b});
let L=Math.max(...u.flat().map(ot=>ot.reduce((z,ut)=>z+Vt(ut),0))),A=(t.width/y-d.text*b-d.white)/Math.max(1,n.length-1),
W=Math.min(Nd,ki*l+Math.max(0,A)),U=a>1?t.height/y:Math.max(L,Math.min(t.height/y,o.height)),dt=Hc*l;return n.forEach((ot,z)=>{
let ut=new Map(ot.map(yt=>[yt,(R.get(yt).y-o.top)/o.height*U*a]));u[z].forEach((yt,Te)=>{let te=0,Xn=yt.map(bt=>(te+=Vt(
bt),te-Vt(bt)/2)),Po=yi(yt.map((bt,_e)=>ut.get(bt)-Xn[_e]),0,{low:Te*U,high:(Te+1)*U-te});yt.forEach((bt,_e)=>R.set(bt,{
x:dt+v.mark/2,y:Po[_e]+Xn[_e]}))}),dt+=v.mark+c[z]*b+W}),Object.assign(v,{left:0,top:0,width:dt-W,height:U*a}),a}var Uc=150,Vc=120,Bd=60,Jc=v.text,Kc=[v.text/v.name,12,14,16,18,20];function Xc(){let t=bc(),e=new Set,n=new Map,o=Q.size?
bl():E.entities,r=et()!=="overview"||o.size<=Uc,s=r?new Set:ti(),i=new Map,a=P&&P.entities.size<=Uc?P.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=ct.get(l);!r&&!i.has(c)&&i.set(c,en(
c,s));let u=r?null:i.get(c);if((u===null||a.has(l))&&e.add(l),u===null)continue;n.has(u)||n.set(u,{count:0,fills:new Map});
let d=n.get(u),{fill:h}=at(l);d.count+=1,d.fills.set(h,(d.fills.get(h)??0)+1)}Yl({names:e,groups:n,opened:s,narrowed:t}),
Pe()}function Pe(t=1){R.clear();let e=lr(),n=e.id==="columns";Object.assign(v,{left:0,top:0,width:e.width,height:e.height}),
mo(Pd()),Object.assign(v,{row:ye,grown:1});let o=O.narrowed||H.printing||Q.size&&!n?O.names:new Set(T.keys());for(let i of o){
let{at:a}=T.get(i);R.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;it()?Fd():O.narrowed&&n?zd():!n&&!Q.size&&Dd();let s=O.
narrowed||xo()||Q.size&&!O.groups.size;(s||!(n||Q.size))&&Yc(o),n&&!it()&&(r=Gc(uo??v,t));for(let i of o)O.names.has(i)||
R.delete(i);for(let i of O.groups.keys())R.set(mt(i),{x:Q.get(i).x,y:Q.get(i).y});for(let[i,a]of gt)R.has(i)&&R.set(i,a);
return s&&(gt.size||o!==O.names)&&Yc(O.names),r}var Si={key:"",width:Jc};function Pd(){let t=Q.size?O.names:T;if(t.size>
dr)return Jc;let e=`${j} ${jt.version} ${Q.size?[...t.keys()].join(" "):""}`;if(Si.key!==e){let n=Kc.map(o=>[...t.keys()].
filter(r=>sn(rn(tt(r),o))).length);Object.assign(Si,{key:e,width:Kc[n.indexOf(Math.min(...n))]*v.name})}return Si.width}
function Dd(){let t=[...R].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:v.mark+Ft(le(e))*v.name+ye,
high:Math.max(Vt(e),2.4*T.get(e).size+ye)}));for(let e=0,n=!0;n&&e<Bd;e+=1)n=!1,t.forEach((o,r)=>{for(let s of t.slice(r+
1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,
c]=i<a?["x",i]:["y",a],u=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=u,s[l]+=u}});for(let{id:e,x:n,y:o}of t)R.set(e,{x:n,y:o})}function xo(){
return O.names.size>0&&!O.groups.size&&O.names.size<=T.size/2}function Wd(t){let e=t.map(s=>s.reduce((i,a)=>i+Vt(a),0)),
n=v.mark+v.text+62,o=t.length*n/Math.max(1,C.clientWidth)*C.clientHeight*.94,r=Math.max(0,...e,Math.min(o,Vc*Math.max(...t.
map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(Vc-v.line,(r-e[i])/s.length):0,l=(r-e[i]-a*s.length)/2;for(let c of s){
let u=Vt(c)+a;R.set(c,{x:v.mark/2+i*n,y:l+u/2}),l+=u}})}function zd(){Wd(hr())}function Fd(){let t=new Map(R),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=it(),[o,r]=[v.mark+v.text+40,92],s=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{R.set(l,{x:v.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}function Yc(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...R.get(a),half:Vt(a)/2,wide:Ft(le(a))*v.name*v.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-v.mark,r=n(e.map(({y:a,half:l})=>a-l))-ye,s=-n(e.map(({x:a,wide:l})=>-a-v.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+ye;Object.assign(v,{left:o,top:r,width:s-o,height:i-r})}var ko=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&Mt(e,n))}};function Mt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function fn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Mo(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function Bn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Qc=.42,Zc=16;function tf(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[u,d]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(u+d)/((2*d+u)/l+(d+2*u)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],u=(Math.abs(r[i])+Math.abs(r[i+1]))*Qc,d=u>Math.abs(a)?Math.abs(
a)/u:1,h=(c.x-l.x)*Qc;s.push(l.x+h,l.y+r[i]*d*h,c.x-h,c.y-r[i+1]*d*h,c.x,c.y)}return s}function $r(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,u,d)=>[u+(d-u)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function So(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function ef(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Hd(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function nf(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Zc;o+=1){let r=e[e.
length-1],{x:s,y:i}=Hd(t,n,o/Zc);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function vi(t){return t.pieces??=
nf(t.along),t.pieces[t.pieces.length-1].far}function oe(t,e){let n=e*vi(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function qd(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Mo(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function De(t,e,n){
let o=qd(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=nf(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],u=l**2+c**2,d=u?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/u)):0;r=Math.min(r,Math.hypot(e.x-i.x-d*l,e.y-i.y-d*c))}return r<=n?r:1/0}var _d=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],F={},of=document.body;function un(){
let t=getComputedStyle(H.printing?of:document.documentElement),e=_d.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);F={dark:!H.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...H.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function _t(){return m.steps!==null&&m.focus!==null?1:H.printing?.4:.15}function rf(){of=document.body.
appendChild(f("div",{class:"on-paper",hidden:""}))}var Br={left:44,right:44,top:4,bottom:50},Gd=29,Ud=16,Vd=[8,12,16,20];function Pn(t){return p("groupOf",{names:Nt(t),n:O.
groups.get(t)?.count??Q.get(t).count})}function Oi(){return Math.max(12,Ut())}function Kd(t){return Math.max(Ud,Oi()/2*(Ct(
String(t),"600")+.4)/.82)}function vo(t){let e=new Map,n=[...O.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=R.get(mt(o)),a=Math.max(Kd(r)/t,Math.min(Gd*Math.sqrt(r),Q.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:Oi()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function af(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!P||P.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=k(
T.get(Q.get(i.key).told[0]).short)||Q.get(i.key).told[0],l=[...o,...r.values()],c=s?[rn(Nt(i.key),12)]:Vd.map(w=>rn(a,w)),
u=[...c.filter(w=>!sn(w)),...c.filter(sn)].map(w=>Yd(i,w,l,n)).find(w=>w!==void 0);if(!u)continue;let{text:d,lines:h}=u;
r.set(i.key,d),Object.assign(i,{lines:h,textMiddle:d.middle,textTop:d.top,textLeft:d.left,textRight:d.right,textBottom:d.
bottom})}}function Yd(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Ft(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([u,d])=>({key:t.key,middle:u,left:u-s/2,right:u+s/2,top:d,bottom:d+i})).
find(u=>u.left>=v.left-Br.left/o&&u.right<=v.left+v.width+Br.right/o&&u.top>=v.top+6/o&&u.bottom<=v.top+v.height+6/o&&!n.
some(d=>d.key!==t.key&&Mt(u,d)));return c&&{text:c,lines:e}}function lf(t){let e=K();t.save();for(let n of O.opened){let{
x:o,y:r,radius:s}=Q.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=F.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=F.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Ei(t,e){let n=D.groups.get(e);if(!n)return;let o=K(),
{count:r,fills:s}=O.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=F.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=P&&!sf(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[d,h]of[
...s].sort(([w],[g])=>w<g?-1:1))t.strokeStyle=d,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*h/r),t.stroke(),a+=
2*Math.PI*h/r;t.strokeStyle=G.at===mt(e)?F.accent:F.soft,t.lineWidth=(G.at===mt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=F.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Oi()/o,Math.min(16/o,n.radius*.7)),u=2*(n.radius-i)/Math.max(1.4,Ct(l,"600")+.4);ae(t,l,n.x,n.y,Math.min(c,u),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=F.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=P&&!sf(e)?.6:1,t.fillStyle=F.text,n.lines.forEach((d,h)=>ae(t,d,n.textMiddle,n.textTop+(h+.5)*n.type*1.15,
n.type))),t.restore()}function sf(t){if(m.between?.includes(mt(t)))return!0;for(let e of P?.entities??[])if(ct.get(e)===
t||ct.get(e)?.startsWith(`${t}.`))return!0;return!1}function cf(t){for(let[e,n]of D.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Pr(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=F[e],t.fillStyle=F.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Jd(t){let{change:e}=x.get(t),n=D.lines.get(t);return e?{change:e,...oe(n.own??n,.6),
radius:4.6}:null}function ff(t,e){let n=Jd(e);n&&Pr(t,n.change,n.x,n.y,n.radius)}var uf=new Set;for(let{object:t,change:e,
subject:n}of x.values())e&&t===null&&uf.add(n);function Xd({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(uf.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function mf(t,e){let n=D.names.get(e),o=Xd(n);if(!o||(Pr(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=F.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+Ct(s)*n.type,a),t.stroke()}),t.restore()}function pf(t){return M.changes.length&&!t.change?.45:1}var Dn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var Zd=900,df=60;function hf(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function th(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:Cr(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function Dr(t,e,n,o=new Set){let r=new Map([...e.values()].map(g=>[g.id,hf(g,n)])),
s=t.length>Zd?[]:$c([...r.values()].filter(({id:g})=>!o.has(g))),i=t.map(({id:g,statement:y,place:b,many:L},A)=>{let[W,U]=[
r.get(y.subject),r.get(y.object)],dt=W.at>U.at,[ot,z]=dt?[U,W]:[W,U],ut=!o.size&&z.near-ot.far<9&&z.near-ot.shape>=9?{...ot,
far:ot.shape}:ot,yt=z.near-ut.far<9;return{id:g,rank:A,place:b,many:L,from:ut,to:z,backward:dt,arc:yt,loop:ut.id===z.id,
ports:[ut.mid,z.mid]}}),a=i.filter(({arc:g})=>!g),l=i.filter(({arc:g,loop:y})=>g&&!y),c=({from:g,to:y})=>y.at-g.at+Math.
abs(y.mid-g.mid);for(let g of[...a].sort((y,b)=>c(y)-c(b)||y.rank-b.rank))Pc(g,s);let u=new Map,d=(g,y,b)=>{let L=`${y} ${g.
id}`,A=u.get(L)??{item:g,held:[]};u.set(L,A),A.held.push({index:0,step:0,group:0,order:0,...b})};for(let g of a)d(g.from,
"far",{line:g,end:0,index:0,step:1}),d(g.to,"near",{line:g,end:1,index:g.levels.length-1,step:-1});for(let g of l)for(let[
y,[b,L]]of[[g.from,g.to],[g.to,g.from]].entries()){let A=L.mid>b.mid;d(b,"near",{line:g,end:y,group:A?1:-1,order:-L.mid})}
th(u,o),zc(l,s);let h=new Map(a.map(g=>[g,Dc(g,s)]));for(let g of h.values())bi(g);Wc(s,h);for(let g of h.values())bi(g);
let w=new Map;for(let g of i){let{from:y,to:b,ports:L}=g,A;g.loop?A=gf(g):g.arc?A=$r({x:y.near+1,y:L[0]},{x:b.near,y:L[1]},
g.edge-g.reach):A=tf(h.get(g)),g.backward&&(A=So(A)),w.set(g.id,n?A:ef(A))}return w}function gf({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function eh(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:u}of n){let d=((l-t.x)*o+(c-t.y)*r)/s**2;if(d<=.02||d>=.98)
continue;let h=((c-t.y)*o-(l-t.x)*r)/s,w=u*1.2+2;Math.abs(h)<df+w&&i.push({off:h,reach:w,share:3*d*(1-d)})}let a=l=>i.every(
({off:c,reach:u,share:d})=>Math.abs(c-l*d)>=u);for(let l=0;l<=df;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function wf(t,e,{
place:n,many:o},r){if(t.id===e.id)return gf({from:hf(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],u=(n-(o-1)/2)*14*(t.id<e.id?1:-1),d={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},h={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};u||(u=eh(d,h,r.filter(g=>g.id!==t.id&&g.id!==e.id)));let w=[(h.x-d.x)/3,(h.y-d.y)/3];return[
d.x,d.y,d.x+w[0]-c*u,d.y+w[1]+l*u,h.x-w[0]-c*u,h.y-w[1]+l*u,h.x,h.y]}var nh=2500,mn=12,Wr=7,yf=1,oh=2.5,rh=400;function bf(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:u}=x.
get(a);return u&&t.has(l)&&t.has(c)}),n=e.length>nh,o=new Map,r=(n?e.filter(a=>P?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),u=o.get(c)??[];o.set(c,u);let d={id:a,statement:l,place:u.length,many:0};
return u.push(d),d});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(et()==="columns"||it())s=Dr(r,t,!it());else{
let a=r.length<=rh?[...t.values()]:[];s=new Map(r.map(l=>[l.id,wf(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,path:zr(l)});return{lines:i,rest:n}}function zr(t){let e=new Dn;e.
moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(...t.slice(n,n+6));return e}function Fr({holder:t,modality:e}){
let n=t&&e!=="draft";return M.lines[n?"thin":Na.get(e)?.line||"solid"]}function Hr(t){let e=at(x.get(t).subject);return F.
dark?e.dark:e.light}function qr(t,e,n){let o=D.lines.get(e),r=x.get(e),s=Z(r),i=Fr(r);t.save(),t.describe?.([re(r),k(r.said)&&
`(${k(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=P&&!n?_t():n?1:s.structural?.8:.95*pf(r);let a=r.change&&r.change!==
"unchanged"?F[r.change]:F.line;t.strokeStyle=t.fillStyle=n?Hr(e):a||F.line,t.lineWidth=i.width*(n?m.lines.length===1?3:1.9:
r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||sh(t,o.along,n?6.5:
4.5),r.denied&&(P||(t.globalAlpha=1),ih(t,o.own??o)),ff(t,e),t.restore()}function sh(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.
atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),
t.fill()}function ih(t,e){let[n,o,r]=[.48,.5,.52].map(i=>oe(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=
F.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(
s)),t.stroke()}function _r(t,e,n=Wr){let o=[];for(let[s,i]of D.lines){let a=De(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}
if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));return o.filter(s=>s.distance<=r+oh/e).sort((s,i)=>s.distance-
i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var ah=200,Yt={names:new Set,statements:new Set};function xf(t,e){let n=t===null?e:rt.get(t).filter(r=>E.statements.has(
r)),o=n.length>ah?[]:n;Yt.statements=new Set(o),Yt.names=new Set([t,...o.flatMap(r=>[x.get(r).subject,x.get(r).object])].
filter(r=>r!==null)),ft()}function kf(){!Yt.names.size&&!Yt.statements.size||(Yt.names=new Set,Yt.statements=new Set,ft())}var Li=6,lh=.5,ch=new Set([1,2]),fh=150,uh=3,Mf=uh*([...T.values()].reduce((t,{count:e})=>t+e,0)/Math.max(1,T.size));function Wn(t,e,n=null){
let o=Math.max(v.name,Ut()/t),r=o*(v.line/v.name),s=new Map,i=new ko(o*10);for(let y of O.names){let b=R.get(y);if(n&&(b.
x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let L=Math.max(T.get(y).size,1.6/t),A=L*1.2,W={id:y,x:b.x,y:b.y,
radius:L,type:o,line:r,lines:null,covers:!1,left:b.x-A,right:b.x+A,top:b.y-A,bottom:b.y+A};s.set(y,W),n||i.add({id:y,left:W.
left,right:W.right,top:W.top,bottom:W.bottom})}for(let[y,{x:b,y:L,radius:A}]of e)i.add({id:mt(y),left:b-A,right:b+A,top:L-
A,bottom:L+A});let a=y=>(y===m.focus||y===m.path?4e6:0)+(P&&P.entities.has(y)?2e6:0)+(T.get(y).count>=Mf?1e6:0)+(ch.has(
at(y).column)?5e5:0)+T.get(y).count,l=[...s.keys()].sort((y,b)=>a(b)-a(y)||(y<b?-1:1)),c=et()!=="columns"&&!n,u=[...new Set(
[1,.85,.7,.5].map(y=>Math.max(o*y,Ut()/t)))],d=new ko(o*4);if(c)for(let{id:y,x:b,y:L,radius:A}of s.values())d.add({id:y,
left:b-A,right:b+A,top:L-A,bottom:L+A});let h=[],w=0;for(let y of l){let b=s.get(y),L=P!==null&&P.entities.has(y),A=ot=>{
for(let z of Ai(b,u,c))if(ot(z)&&(!c||mh(b,z,d)))return z},W=ot=>!h.some(z=>Mt(ot,z)),U=A(ot=>!i.hits(ot))??(L?A(W):void 0),
dt=s.size>fh&&T.get(y).count>=Mf;!U&&dt&&(U=[...Ai(b,u,c)].find(W),b.covers=U!==void 0),U&&(i.add(U),(L||dt)&&h.push(U),
Sf(b,U),w+=1)}if(w>=Math.min(Li,s.size))return s;let g=[...s.values()].filter(y=>y.lines).map(y=>({left:y.left,right:y.right,
top:y.top,bottom:y.bottom}));for(let y of l.slice(0,4*Li)){let[b]=Ai(s.get(y),u,!1);if(!(s.get(y).lines||g.some(L=>Mt(b,
L)))&&(g.push(b),Sf(s.get(y),b),s.get(y).covers=!0,g.length>=2*Li))break}return s}function mh({id:t,x:e,y:n,radius:o},r,s){
let i=(l,c,u,d)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-d,u-r.bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*lh;
return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.left,l.right,l.top,l.bottom)<
a)}function*Ai(t,e,n){let o=le(t.id),r=Ft(o),s=Math.max(v.mark/2,t.radius*1.2+3);for(let i of e){let a=i*(v.line/v.name),
[l,c]=[i*r,a*o.length/2],u=(W,U)=>({id:t.id,type:i,line:a,lines:o,left:W,right:W+l,top:U-c,bottom:U+c}),d=(n||V.whole)&&
t.x+v.mark/2+l>v.left+v.width+6;if(yield u(d?t.x-s-l:t.x+s,t.y),!n)continue;let h=W=>W.left>v.left-6&&W.right<v.left+v.width+
6,[w,g]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],y=t.x-l/2;if(yield*[u(y,w),u(y,g),u(t.x-s-l,t.y)].filter(h),O.names.
size>dr)continue;let[b,L]=[t.x-t.radius,t.x+t.radius-l];yield*[u(b,w),u(b,g),u(L,w),u(L,g)].filter(h);let A=t.radius*1.2+
2;for(let W of[0,c,-c])yield*[u(t.x+A,t.y+W),u(t.x-A-l,t.y+W)].filter(h)}}function Ii({textLeft:t,textRight:e,textTop:n,
textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Sf(t,e){t.type=e.type,t.line=e.line,t.lines=e.lines,t.textLeft=
e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-3),t.right=Math.max(t.right,
e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function Ni(t,e,n,o,r){let s=M.shapes[e];t.beginPath(),
s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*r)}),t.closePath()}var Gr=new Set;
function We(t,e){let n=D.names.get(e);if(!n)return;Gr.add(e);let o=at(e),r=m.focus===e||m.path===e;t.save(),t.describe?.(
B(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r||Yt.names.has(e)?F.row:F.ground,t.beginPath(),t.roundRect(n.textLeft-3,n.
textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let s=Yt.names.has(e)||(P?P.entities.has(e):!E.bare.
has(e));t.globalAlpha=s?1:P?_t():.3,Ni(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?F.ground:o.fill,t.fill(),
t.lineWidth=T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=F.dark?o.dark:o.light,t.stroke(),(r||G.at===e||$.
dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=F.accent,t.lineWidth=2,t.setLineDash(
r?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=F.text,i.forEach((a,l)=>{
ae(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),mf(t,e),t.restore()}function vf(t,e=3){
let n=[...D.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...D.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/
2&&t.y<=r.bottom+e/2)return o;return null}var Eo=12,Oo=14,zn=3,ji=40,ph=[0,2,5,9,14],Vr=60,dh=1.2,hh=8,gh=12,Of=4,wh=[.5,.42,.58,.34,.66,.26,.75,.85],yh=20,bh=[0,
1,-1,2,-2,3,-3,4,-4];function Ef(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;
if(l===1){let c=[...i,o.slice(a).join(" ")],u=Math.max(...c.map(n));(!r||u<r.long)&&(r={rows:c,long:u});return}for(let c=a+
1;c<=o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function Tf(t,e,n){return Math.abs(e.x-t.x)>=
1?e.x>t.x?1:-1:n?1:-1}function Lf(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+zn,-zn),a=e.y-i/2;for(let l of s)o[l.index]=kh(l,e,a+l.high,[
...n,...xh(o)]),a+=2*l.high+zn}return o}function xh(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-zn/2,bottom:r+zn/2,cost:10*Vr}))}function kh({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,u=Eo+e,d=Math.max(r-Oo-e,t*(s.x-c)+e),h=[...ph.map(A=>u+A*l),...d<u?[d]:[]],w=Math.max(...h)+e,g=[c,c+t*w,s.x],y={left:Math.
min(...g),right:Math.max(...g),top:i-n-ji*l,bottom:i+n+ji*l},b=a.filter(A=>Mt(A,y)),L={cost:1/0,spot:null};for(let A of h){
let W=Math.max(0,A+e+Oo-r)/l;for(let U=0;U<=2*ji;U+=1){let dt=(U%2?1:-1)*Math.ceil(U/2),ot=Math.abs(dt)*.5+Math.abs(A-u)/
l*.6+W*hh;if(ot>=L.cost)continue;let z=fn(c+t*A,i+dt*l,0,e,n),ut={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,z.y),bottom:Math.
max(s.top,z.y)},yt={left:Math.min(s.x,z.left),right:Math.max(s.x,z.right),top:z.y-2,bottom:z.y+2},Te=ot+Ur(z,b,o)+(A<u?Ur(
ut,b,o)+Ur(yt,b,o):0);Te<L.cost&&(L={cost:Te,spot:z})}}return L.spot}function Ur(t,e,n){return e.reduce((o,r)=>o+r.cost*
Mh(t,r)/n**2,0)}function Af(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:g,y})=>({x:g-t.x,y:y-t.y,long:Math.hypot(g-t.x,
y-t.y)||1})),a=Math.min(yh*r,...i.map(({long:g})=>g)),[l,c]=[i.reduce((g,y)=>g+y.x/y.long,0),i.reduce((g,y)=>g+y.y/y.long,
0)],u=Math.hypot(l,c)||1,d=bh.flatMap(g=>wh.map(y=>fn(t.x+l/u*a*y,t.y+c/u*a*y+g*(2*o+zn),0,n,o))),h=s.filter(g=>d.some(y=>Mt(
y,g))),w={spot:d[0],cost:1/0};for(let[g,y]of d.entries()){let b=Ur(y,h,r)+g/d.length+o/r;b<w.cost&&(w={spot:y,cost:b})}return w}
function To({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?Vr:dh}}function Mh(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function If(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let d=(o+r)/2;return[o,t.y,d,t.y,d,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,u=(l+e.y)/2;return[t.x,l,t.x,u,c===r?t.x:c,c===r?e.y:u,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function Nf(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return $r(r,{x:a,y:e.y},n*Math.max(l+Of,Math.min(l+gh,o*n-Of)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function jf(t,e){
let n=Rf(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function Cf(t,e,n){
let o=Rf(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function Rf({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function $f(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var Pf=60,Sh=7,Df=3,vh=[.5,.42,.58,.34,.66,.26,.74];function Oh(t){return Math.max(v.name*.96,Ut()/t)}function Wf(t){return Ct(
t,"italic")}function zf(t){return Array.from({length:Df},(e,n)=>Ef(t,n+1,Wf)).filter(e=>e!==null)}function Ff(t,e,n){let o=zf(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function Ri({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function Hf(t){return Z(x.get(t)).symmetric?0:.75}function qf(t,e,n){let o=[...P?.
statements??[]].filter(h=>e.has(h)),r=Oh(n),s=h=>P===null||P.entities.has(h)||_t()===1,i=[...t.values()].flatMap(h=>Eh(h,
s(h.id)));if(it())return{words:Ch(o,e,r,i),trunks:[]};let a=Th(o,t,r);if(a.length>Pf)return{words:[],trunks:[]};let l=et()===
"columns",c=l?Lh(a,r,i):Ah(a,r,i),u=l?jh(a,c,t,s):Ih(a,c),d=a.map((h,w)=>{let g=l?If(h.anchor,c[w],h.side):jf(h.anchor,c[w]);
for(let y of h.ids){let b=u.get(y),L=$f(g,b),A=x.get(y).subject===h.anchor.id,W=A?b:So(b);e.set(y,{along:A?L:So(L),path:zr(
W),own:{along:W}})}return{ids:h.ids,path:zr(g)}});return{words:c,trunks:d}}function Eh(t,e){let n=t.radius*1.2+(t.id===m.
focus?5:1),o=To({left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,To({left:t.textLeft-3,right:t.textRight+
3,top:t.textTop,bottom:t.textBottom},e)]:[o]}function Th(t,e,n){let o=new Map;for(let r of t){let s=x.get(r),i=s.object!==
m.focus,[a,l]=i?[s.subject,s.object]:[s.object,s.subject];if(a===l)continue;let[c,u]=[e.get(a),e.get(l)],d=Tt(s),h=(Wf(d)/
Math.min(Df,d.split(" ").length)+1)*n,w=Tf(c,u,c.right+Eo+h<v.left+v.width+Eo),g=et()==="columns"?w:Math.round(Math.atan2(
u.y-c.y,u.x-c.x)/(Math.PI/2)),y=Z(s).symmetric||i,b=JSON.stringify([a,Math.abs(g)===2?2:g,d,y,Fr(s),s.change]),L=o.get(b)??
{anchor:c,side:w,text:d,isOnward:y,ids:[],ends:[],next:w*(1/0)};o.set(b,L),L.ids.push(r),L.ends.push(u)}return[...o.values()]}
function Lh(t,e,n){let o=[];for(let r of new Set(t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(l=>({...l,
...Nh(l,e,n)})),a=Lf(i,r,n);i.forEach(({rows:l,head:c,side:u,isOnward:d,text:h,ids:w,room:g},y)=>{s[y].next=(u>0?r.right:
r.left)+u*g;let b=u>0===d?0:Math.PI;o[t.indexOf(s[y])]={...a[y],text:h,rows:l,type:e,head:c*e,way:b,ids:w}}),n.push(...a.
map(l=>To(l,!0)))}return o}function Ah(t,e,n){let o=[],r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.hypot(
a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){let{anchor:i,ends:a,ids:l,text:c,isOnward:u}=s,d=Hf(l[0]),h=zf(
c).map(b=>({...b,...Af(i,a,{...Ri(b,d,e),type:e},n)})),{rows:w,spot:g}=h.reduce((b,L)=>L.cost<b.cost?L:b),y=Math.atan2(g.
y-i.y,g.x-i.x);o[t.indexOf(s)]={...g,text:c,rows:w,type:e,head:d*e,way:u?y:y+Math.PI,ids:l},n.push(To(g,!0))}return o}function Ih(t,e){
let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.entries())for(let[a,l]of s.entries())n.set(l,Cf(r,e[o],i[a]));return n}
function Nh({anchor:t,side:e,text:n,ids:o,ends:r},s,i){let a=Hf(o[0]),l=r.filter(w=>Math.abs(w.x-t.x)>=1),c=i.filter(({cost:w,
left:g,right:y})=>w===Vr&&(e>0?g>t.right:y<t.left)),u=Math.min(...(l.length?l:c).map(({left:w,right:g})=>e>0?w-t.right:t.
left-g)),d=Ff(n,(u-Eo-Oo)/s,a+.5),h=r.reduce((w,{x:g,y})=>w+t.y+(y-t.y)/Math.max(1,Math.abs(g-t.x)),0)/r.length;return{...d,
...Ri(d,a,s),side:e,type:s,wish:h,head:a,room:u}}function jh(t,e,n,o){let r=new Map,s=new Map([...n].filter(([l])=>o(l))),
i=new Set,a=[];for(let[l,{anchor:c,side:u,ids:d,ends:h,next:w}]of t.entries()){let g=`trunk ${l}`,{left:y,right:b,top:L,
bottom:A,x:W,y:U}=e[l];i.add(g),s.set(g,{...c,id:g,x:W,y:U,left:y,right:b,top:L,bottom:A,radius:0,lines:null});for(let[dt,
ot]of d.entries()){let z=h[dt],ut=Math.abs(z.x-c.x)<1,yt=u>0?z.left-b:y-z.right;!ut&&yt>=Oo?a.push({id:ot,statement:{subject:g,
object:z.id},place:0,many:1}):r.set(ot,Nf(e[l],z,u,ut?w:null))}}for(let[l,c]of Dr(a,s,!0,i))r.set(l,c);return r}function Ch(t,e,n,o){
let r=[];if(t.length>Pf)return r;let s=i=>[...o,...r].filter(a=>a.left<i.right&&i.left<a.right&&a.top<i.bottom&&i.top<a.
bottom).length;for(let i of t){let a=e.get(i),l=Tt(x.get(i)),c=Ff(l,vi(a)/n,0),{wide:u,high:d}=Ri(c,0,n),w=vh.map(g=>oe(
a,g)).map(({x:g,y})=>fn(g,y,0,u,d)).reduce((g,y)=>s(y)<s(g)?y:g);r.push({...w,text:l,rows:c.rows,type:n,head:0,way:0,ids:[
i]})}return r}function _f(t){return new Set(t.map(Hr)).size===1?Hr(t[0]):F.soft}function Ci(t){return(t.length===4?[...t.
slice(1)].map(n=>n+n):t.slice(1).match(/../g)??[]).map(n=>parseInt(n,16))}function Bf(t){let[e,n,o]=Ci(t).map(r=>r/255).
map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Rh(t){let[e,n]=[Ci(t),Ci(F.text)],
o=Bf(F.ground);for(let r=0;r<1;r+=.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join(
"")}`,[i,a]=[Bf(s),o].sort((l,c)=>l-c);if((a+.05)/(i+.05)>=Sh)return s}return F.text}function Gf(t,e){for(let n of e){t.
save(),t.translate(n.x,n.y),t.fillStyle=F.ground,t.globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.high,2*n.wide,2*
n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Rh(_f(n.ids)),t.textAlign="center",t.textBaseline="middle";let o=Math.cos(
n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{ae(t,r,-o*n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,"italic")}),n.
head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[-1,1])t.lineTo(
-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}function Uf(t,e){for(let{ids:n,path:o}of e){let r=Fr(x.get(
n[0]));t.save(),t.strokeStyle=_f(n),t.lineWidth=r.width*1.9,t.setLineDash(r.dash),t.stroke(o),t.restore()}}var $h=10,Bh=80,Kf=0,Vf;function Yf(){let t=`${se} ${j}`;if(!(Kf>$h&&D.look===t&&D.key!==`${t} ${K()}`&&!D.part&&!H.printing)){
Jt();return}clearTimeout(Vf),Vf=setTimeout(()=>{Jt(),ft()},Bh)}function Jt(){let t=K(),e=O.names.size>Re,n=`${se} ${j}`,
o=`${n} ${t}`;if(D.key===o&&(!D.part||Bn(D.part,Kt())))return D;let r=Date.now(),s=e?Kt(1):null,i=vo(t),a=Wn(t,i,s);af(i,
a,t);let{lines:l,rest:c}=bf(a);return Ca({key:o,look:n,part:s,names:a,groups:i,lines:l,rest:c,...qf(a,l,t)}),Kf=Date.now()-
r,D}var Se={left:24,right:10,top:8,bottom:8},Jf=1.7,Ph=.8,Dh=5,Xf=8,eu=150,Wh=300,zh="#take > button, #groups > *, #arrangem\
ents button, #zoom, #empty";function Jr(t){let{x:e,y:n,radius:o}=Q.get(t);zi({left:e-o,top:n-o,width:2*o,height:2*o})}function nu({
x:t,y:e}){let n=ln({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=C.clientWidth&&n.y<=C.clientHeight}function Xr(t){let e=ln(R.get(
t));e.x>=30&&e.y>=20&&e.x<=C.clientWidth-30&&e.y<=C.clientHeight-20||(V.whole=!1,dn({position:R.get(t),scale:K()}))}function Kr(){
return ou(N(zh))}function ou(t){let e=C.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>Mt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function ru(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<C.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,C.clientHeight-n+4);return e}function Pi(){let t=C.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=S("details").getBoundingClientRect();
return!st()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function Di(t,e,n){
let o=C.clientWidth-e.left-e.right,r=C.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function su(){if(H.printing)return Mi;if(O.narrowed||!xo())return Jf;let{width:t,height:e}=lr();
return Math.min(Jf,Math.max(1,Math.min(C.clientWidth/t,C.clientHeight/e)))}function Fh({scale:t,position:e}){let n=Kr();
if(!n.length||O.names.size>Re)return[];let o=vo(t),r=[...Wn(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+C.clientWidth/2,right:(i-e.x)*t+C.clientWidth/2,top:(a-e.y)*t+C.clientHeight/2,bottom:(l-e.y)*t+C.clientHeight/
2}));return n.filter(s=>r.some(i=>Mt(i,s)))}function Hh({scale:t,position:e}){let n={left:0,right:0,top:0,bottom:0};if(et()!==
"map"||O.names.size<=eu||O.names.size>Re)return n;let[o,r]=[C.clientWidth/2/t,C.clientHeight/2/t];for(let s of Wn(t,vo(t)).
values()){if(!s.lines)continue;let{left:i,right:a,top:l,bottom:c}=Ii(s);n.left=Math.max(n.left,(e.x-o-i)*t),n.right=Math.
max(n.right,(a-e.x-o)*t),n.top=Math.max(n.top,(e.y-r-l)*t),n.bottom=Math.max(n.bottom,(c-e.y-r)*t)}return n}function pn(){
V.whole=!0;let t={...O.groups.size?Br:Se};if(H.printing){Qf(Di(v,t,su()));return}if(O.narrowed){let o=Pi();o.bottom-o.top>
100&&o.right>100&&(t.top+=o.top,t.bottom+=C.clientHeight-o.bottom,t.right+=C.clientWidth-o.right)}let e=$i(t);if(!e)return;
for(let o=0;o<Dh;o+=1){let r=Hh(e);if(Object.values(r).every(s=>s<=0))break;for(let s of["left","right","top","bottom"])
t[s]+=Math.ceil(r[s]);e=$i(t)??e}let n=ru(Fh(e));Qf(n.top||n.bottom?$i({...t,top:Math.max(t.top,n.top),bottom:Math.max(t.
bottom,n.bottom)})??e:e)}function $i(t){let e={width:C.clientWidth-t.left-t.right,height:C.clientHeight-t.top-t.bottom};
return e.width<=0||e.height<=0?null:(gt.size||po(e),Pe(),Di(v,t,su()))}function Qf(t){t&&(ce(),Gt(),Be(t))}function Wi(){
V.asOpened=!1,pn()}function Bi(){return Ut()/(v.name*v.grown)}function Zf(t){return[...Wn(t,new Map).values()].filter(({
lines:e})=>e).length}function fe(){if(pn(),V.asOpened=!0,O.groups.size||!O.names.size||O.names.size>eu)return;let t=K(),
e=Bi(),n=O.names.size*(et()==="columns"?1:Ph);if(t>=e||Zf(t)>=n)return;V.whole=!1;let o=Array.from({length:Xf-1},(a,l)=>t*
(e/t)**((l+1)/Xf)),s=v.grown>1||O.narrowed&&et()==="columns"&&!it()?e:o.find(a=>Zf(a)===O.names.size)??e,i=O.narrowed?Pi():
{left:0,top:0,right:C.clientWidth,bottom:C.clientHeight};Be({...iu(s,i,O.narrowed?m.focus:null),animation:!1})}function Yr(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=R.get(t);return s-e>v.mark/2&&s+v.mark/2+v.text*v.grown<=o&&i-n>v.line&&i+v.
line<r}function qh(t){let e=0;for(let n of O.names)Yr(n,t)&&(e+=3+T.get(n).count+(P?.entities.has(n)?1e3:0));return e}function iu(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:v.mark,y:2*v.line},i=[...new Set([n,...P?[...P.entities].slice(0,
60):[],...Ce(60)])].filter(b=>O.names.has(b)).map(b=>R.get(b)),a=(b,L,A,W,U)=>A+2*U<=W?L+(A-W)/2:Math.max(L-U,Math.min(b,
L+A+U-W)),l=a(v.left-r.x/2,v.left,v.width,o.x,r.x/2),u=et()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+v.mark+
v.text*v.grown-o.x]).map(b=>a(b,v.left,v.width,o.x,r.x)),d=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,v.top,v.height,
o.y,v.line)),h=null;for(let b of new Set(u))for(let L of new Set(d)){let A={left:b,top:L,right:b+o.x,bottom:L+o.y};if(n!==
null&&!Yr(n,A))continue;let W=qh(A);(!h||W>h.weight)&&(h={weight:W,left:b,top:L})}let w=R.get(n)??{x:v.left+v.width/2,y:v.
top+v.height/2},{left:g,top:y}=h??{left:w.x-o.x/2,top:w.y-o.y/2};return{scale:t,position:{x:g+(C.clientWidth/2-e.left)/t,
y:y+(C.clientHeight/2-e.top)/t}}}function au(t){if(!O.names.has(t))return;let e=K(),n=V.whole&&e>Bi()*.8?e:Math.max(e,Bi()),
o=Pi(),[r,s]=[be({x:o.left,y:o.top}),be({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=st()&&(o.right<
C.clientWidth||o.bottom<C.clientHeight);V.whole&&n===e&&!a||n===e&&Yr(t,i)&&[...P?.entities??[]].every(l=>!O.names.has(l)||
Yr(l,i))||(V.whole=!1,dn(iu(n,o,t)))}function dn(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||R.size>
Re;V.asOpened=!1,Be({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function Qr(t){V.whole=!1,dn({scale:Math.
min(6,Math.max(.005,K()*t))})}function zi(t){let e=Di(t,{left:10,right:10,...ru(Kr())},1.3);e&&(V.whole=!1,dn(e))}function tu(t){
let e=Kt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,u]=[be({x:s,y:a}),be({x:i,y:l})];return{left:c.x,right:u.x,
top:c.y,bottom:u.y}}),[o,r]=[0,0];for(let s of D.names.values()){let i=s.lines?Ii(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!Bn(e,i)||n.some(a=>Mt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function _h(){let t=S("beyond-view"),e=!H.
printing&&!gt.size&&et()!=="overview"&&D.names.size<=Wh,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=o&&V.asOpened?`${p("windowTooSmall")} `:"",l=i?a+p(i===1?`${s}One`:s,{n:i}):"";t.textContent!==l&&(t.textContent=
l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});return}n(tu(Kr())),t.hidden||n(tu([...Kr(),...ou([t])]))}function lu(){vt(
"afterDrawing",_h),vt("zoom",()=>{V.whole=!1,V.asOpened=!1}),vt("dragEnd",()=>{$.byFinger||(V.asOpened=!1)}),vt("resize",
()=>requestAnimationFrame(()=>{H.printing||(V.asOpened?fe():V.whole&&pn())})),new MutationObserver(()=>{V.asOpened&&O.narrowed&&
!H.printing&&fe()}).observe(S("details"),{attributeFilter:["data-open"]})}function cu(t){let e=S("details").getBoundingClientRect();
Jt();let[n]=m.lines,o=R.get(t)??(D.lines.has(n)?oe(D.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[ln(
o),C.getBoundingClientRect(),K()],[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,u={across:(Math.max(0,s.left)+e.left)/2,down:(Math.
max(0,s.top)+e.top)/2},d=c&&a+3*mn>e.left?a-u.across:0,h=!c&&l+3*mn>e.top?l-u.down:0;if(!d&&!h)return;let{x:w,y:g}=$e();
V.whole=!1,dn({scale:i,position:{x:w+d/i,y:g+h/i}})}var fu=2,Fi=8,Gh=40,Hi=[],uu="";function Uh(){let t=new Map;for(let[n,{x:o}]of R){if(gt.has(n)||!O.names.has(n))continue;
let r=t.get(o)??[];t.set(o,r),r.push(n)}let e=[];for(let[n,o]of[...t].sort(([r],[s])=>r-s)){let r=at(o[0]).column??0,s=e.
at(-1);s?.column===r?s.names.push(...o):e.push({column:r,left:n-v.mark/2,names:o})}return e}function Vh({column:t,names:e}){
if(!M.variants.includes("plain")&&t)return p(`column${t}`);let n=new Map;for(let r of e){let s=at(r),i=k(s.plural??s.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([r,s],[i,a])=>a-s||(r<i?-1:1)).map(([r])=>r).filter(Boolean);return o.slice(
0,fu).join(", ")+(o.length>fu?", \u2026":"")}function mu(){let t=S("heads"),e=et()==="columns"&&it()===null&&O.names.size>
0;t.hidden===e&&(t.hidden=!e,In())}function Kh(){let t=S("heads");if(t.hidden)return;let e=`${se} ${j}`;if(uu!==e){uu=e;
let n=Uh();Hi=n.map((o,r)=>({left:o.left,right:n[r+1]?.left??v.left+v.width,part:f("span",{},Vh(o))})),t.replaceChildren(
...Hi.map(({part:o})=>o))}for(let{left:n,right:o,part:r}of Hi){let s=Math.max(Fi,ln({x:n,y:0}).x),i=Math.min(t.clientWidth-
Fi,ln({x:o,y:0}).x)-s-Fi;r.hidden=i<Gh,r.style.transform=`translateX(${Math.round(s)}px)`,r.style.maxWidth=`${Math.floor(
i)}px`,r.title=r.textContent??""}}function pu(){vt("afterDrawing",Kh)}var Yh=7,du=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Jh=4,Xh=3,Qh=1,Zh=1.6,tg=5.5,Fn=[],Lo=new Map,Zr={shown:null,
links:[]};function eg(){if(Zr.shown===E)return Zr.links;let t=new Map;for(let e of E.statements){let{isLink:n,subject:o,
object:r}=x.get(e);if(!n)continue;let[s,i]=[ct.get(o)??"",ct.get(r)??""],a=`${s} ${i}`,l=t.get(a);l?l.ids.push(e):t.set(
a,{from:s,to:i,ids:[e]})}return Object.assign(Zr,{shown:E,links:[...t.values()]}),Zr.links}function gu(){let t=O.opened,
e=new Map,n=s=>{if(O.names.has(s))return s;let i=ct.get(s);return e.has(i)||e.set(i,mt(en(i,t))),e.get(i)},o=new Map,r=(s,i)=>{
let[a,l]=s<i?[s,i]:[i,s],c=o.get(a);c||o.set(a,c=new Map);let u=c.get(l);return u||c.set(l,u={one:a,other:l,ids:[],drawn:!1,
strong:!1,course:{along:[]},among:null}),u};if(O.groups.size){let s=new Set([...O.names].map(i=>ct.get(i)));for(let{from:i,
to:a,ids:l}of eg()){if(!s.has(i)&&!s.has(a)){let[c,u]=[i,a].map(d=>mt(en(d,t)));c!==u&&r(c,u).ids.push(...l);continue}for(let c of l){
let{subject:u,object:d}=x.get(c);if(O.names.has(u)&&O.names.has(d))continue;let[h,w]=[n(u),n(d)];h!==w&&r(h,w).ids.push(
c)}}for(let i of P?[...o.values()].flatMap(a=>[...a.values()]):[])i.strong=i.ids.some(a=>P?.statements.has(a))}Fn=[...o.
values()].flatMap(s=>[...s.values()]).sort((s,i)=>i.ids.length-s.ids.length||(`${s.one}
${s.other}`<`${i.one}
${i.other}`?-1:1)),ng()}function ng(){Lo=new Map;for(let t of Fn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Lo.
get(e)??[];Lo.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?Qh:Xh)}}}function*ts(){for(let t of Fn)(t.drawn||t.one===
G.at||t.other===G.at)&&(yield t)}function wu({ids:t}){return Math.max(Zh,tg*(t.length/Fn[0].ids.length))}function hu(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function es(t){return t.among!==D.groups&&Object.assign(t,{among:D.groups,course:og(t,K())}),t.course}
function og({one:t,other:e},n){let[o,r]=[R.get(t),R.get(e)],s=[...D.groups.values()].filter(({key:h})=>mt(h)!==t&&mt(h)!==
e),i=h=>s.filter(w=>De(h,w,w.radius+Yh/n)<1/0),a=hu(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:h})=>h)),u={course:a,
many:l.length},d=T.has(t)||T.has(e)?du.slice(0,Jh):du;for(let h of d){if(!u.many)break;let w=hu(o,r,h*c),g=i(w).length;g<
u.many&&(u={course:w,many:g})}return u.course}function yu(t){let e=K();t.save();let n=[...ts()].sort((o,r)=>Number(o.strong)-
Number(r.strong));for(let o of n){t.describe?.(yo(o)),t.strokeStyle=o.strong?m.between===null?F.line:F.accent:F.bundle,t.
globalAlpha=P&&!o.strong?_t():1,t.lineWidth=(wu(o)+(o.strong?1.4:0))/e;let[r,s,...i]=es(o).along;t.beginPath(),t.moveTo(
r,s),t.bezierCurveTo(...i),t.stroke()}t.restore()}function bu(t,e,n){let o={bundle:null,distance:1/0};for(let r of ts()){
let s=(e+wu(r)/2)/n,i=De(es(r),t,s);i<o.distance&&(o={bundle:r,distance:i})}return o}var rg="http://www.w3.org/2000/svg";function nt(t,e={},...n){let o=document.createElementNS(rg,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?pt(s):s);return o.append(...n),o}function pt(t){return String(Math.
round(t*100)/100)}function hn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var xu={M:2,L:2,C:6},sg=100,Xt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},ig={middle:.35,
top:.8,hanging:.8,bottom:-.2},ag={center:"middle",right:"end",end:"end"},ve=class{fillStyle=Xt.fillStyle;strokeStyle=Xt.
strokeStyle;lineWidth=Xt.lineWidth;lineJoin=Xt.lineJoin;lineCap=Xt.lineCap;globalAlpha=Xt.globalAlpha;font=Xt.font;letterSpacing=Xt.
letterSpacing;wordSpacing=Xt.wordSpacing;textAlign=Xt.textAlign;textBaseline=Xt.textBaseline;constructor(e){this.area=e,
this.drawing=nt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
Xt);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,u=4/3*Math.tan(c/4),d=(h,w)=>{let[g,y]=[o*(Math.cos(h)-w*Math.
sin(h)),r*(Math.sin(h)+w*Math.cos(h))];return[e+g*Math.cos(s)-y*Math.sin(s),n+g*Math.sin(s)+y*Math.cos(s)]};this.lineTo(
...d(i,0));for(let h=0;h<l;h+=1){let[w,g]=[i+h*c,i+(h+1)*c];this.bezierCurveTo(...d(w,u),...d(g,-u),...d(g,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+xu[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>sg&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+xu[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>pt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Mo),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${pt(l)} ${pt(c)}`).join(" ")).join("");this.write(nt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return co(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),u=this.measureText(e).width*this.place.
scale,d=ag[this.textAlign]??null,h=-(d==="middle"?u/2:d?u:0),{turn:w}=this.place,g=fn(c.x+(h+u/2)*Math.cos(w),c.y+(h+u/2)*
Math.sin(w),w,u/2,r*.8);this.write(nt("text",{x:c.x,y:c.y+r*(ig[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:u,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":d,transform:w?`rotate(${pt(w*180/Math.PI)} ${pt(c.x)} ${pt(
c.y)})`:null},hn(e)),g)}write(e,n){if(!Mt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Mo(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=nt("g",{},nt("title",{},hn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var lg=3e3,cg=120,gn=null,qi;function ku(t){if(t instanceof ve){fg(t);return}let e=Kt(),n=K();if(gn!==null&&gn.version===
se&&Math.abs(gn.scale-n)<n*.001&&Bn(gn.part,e)||(clearTimeout(qi),H.printing||(qi=setTimeout(ug,cg))),gn===null)return;let{
part:r,canvas:s}=gn;t.save(),t.globalAlpha=P?_t():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Mu(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&O.names.has(e)&&O.names.
has(n))}function fg(t){let e=new Dn;for(let{subject:n,object:o}of Mu())e.moveTo(R.get(n).x,R.get(n).y),e.lineTo(R.get(o).
x,R.get(o).y);t.save(),t.globalAlpha=P?_t():.4,t.strokeStyle=F.line,t.lineWidth=.7/K(),t.stroke(e),t.restore()}function ug(){
let t=Kt(.5),e=K(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=F.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:se},s=Mu(),i=0,a=()=>{if(r.version===se){o.beginPath();for(let l=Math.min(s.length,i+lg);i<
l;i+=1){let[c,u]=[R.get(s[i].subject),R.get(s[i].object)];Math.max(c.x,u.x)<t.left||Math.min(c.x,u.x)>t.right||Math.max(
c.y,u.y)<t.top||Math.min(c.y,u.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(u.x,u.y))}if(o.stroke(),i<s.length){qi=setTimeout(
a);return}gn=r,ft()}};a()}function mg(t,e){for(let[n,o]of D.names)o.lines&&!Gr.has(n)&&Mt(o,e)&&We(t,n)}function pg(t){let e=new Map;for(let[n,o]of D.
names){if(o.lines)continue;let{fill:r}=at(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=P?_t():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of D.names)o.lines&&!o.covers&&We(t,n);for(let n of O.groups.keys())Ei(t,n)}function dg(t){Yf(),Gr.clear(),lf(
t),yu(t),D.rest&&ku(t);for(let e of D.lines.keys())(!P||!P.statements.has(e))&&qr(t,e,!1)}function hg(t){Xl()?mg(t,Kt()):
pg(t);for(let[e,n]of D.names)n.covers&&We(t,e);if(G.at!==null&&O.names.has(G.at)&&We(t,G.at),P){Uf(t,D.trunks);for(let e of P.
statements)D.lines.has(e)&&qr(t,e,!0);for(let e of P.entities)We(t,e);Gf(t,D.words)}for(let e of Yt.statements)D.lines.has(
e)&&!P?.statements.has(e)&&qr(t,e,!0);for(let e of Yt.names)We(t,e)}function Su(){tc({radiusOf:t=>Q.get(Dt(t))?.radius??
T.get(t).size,draw:(t,e)=>{let n=Dt(e);n===null?We(t,e):Ei(t,n)}}),vt("beforeDrawing",dg),vt("afterDrawing",hg)}function ze(t){I({open:[...m.open.filter(e=>e!==t),t]}),X(p("groupOpened",{names:Nt(t)}))}function vu(t){let e=o=>o!==null&&
(ct.get(o)===t||ct.get(o)?.startsWith(`${t}.`)),n=m.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));I({open:n,...e(m.focus)||
e(m.path)?lt:{}}),X(_i())}function _i(){return p(O.groups.size===1?"oneGroup":"someGroups",{n:O.groups.size,names:gr()})}var Ou;function Qt(t){let e=wt.open?q(".told",HTMLElement,wt):S("told");wt.open||X(t),e.textContent=t,clearTimeout(Ou),Ou=
setTimeout(()=>{e.textContent=""},6e3)}var wt=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function Zt(t,e,n=[]){
wt.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>wt.close()},p("close")),f("span",{class:"told",role:"status"}))),wt.open||wt.showModal()}
function ns(t,e,n=[],o=[]){let r=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);Zt(t,[...n,r],o),
r.select()}function Eu(){wt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(wt,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Tu(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Lu(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var Gi=3;function Au(t){return t.length<2?t.join(""):p("allAndLast",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}
function gg(t){let e=t.map(r=>x.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...M.modalities.map(({id:r,label:s})=>({
n:n.filter(({modality:i})=>i===r).length,words:k(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:p("someone\
sView")},{n:e.filter(({denied:r})=>r).length,words:p("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}
function Vi(t,e){return t===e?Lt(t,"oneStatement","someStatements"):p("statementsOfAll",{n:t,all:e})}function wg(t){let e=new Map;
for(let r of t.statements){let{subject:s,object:i}=x.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(
a,(e.get(a)??0)+1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>tt(r)).
sort();return n>1&&o.length<=Gi?p("mostOften",{names:Au(o),n}):""}function yg(t){let e=t.map(n=>x.get(n).change);return M.
changes.map(({id:n,label:o})=>({n:e.filter(r=>r===n).length,words:k(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n}\
)`)}function Iu(t){return t.charAt(0).toLowerCase()+t.slice(1)}function bg(t){return Pt()?`${Pt()}: ${Iu(t)}`:t}function Nu(t){
let{focus:e,path:n}=m,o=e!==null&&n!==null&&it(),r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||x.get(c).subject===
r||x.get(c).object===r,i=t.statements.filter(s),a=Vi(ge(i).statements,ge([...x.keys()].filter(s)).statements),l=o?p("tak\
eBetween",{statements:a,from:B(e),to:B(n)}):r!==null?p("takeAbout",{statements:a,name:B(r)}):[p("takeAll",{statements:a}),
wg(t)].filter(Boolean).join(", ");return bg(`${[l,Au(M.changes.length?yg(i):gg(i))].filter(Boolean).join(": ")}.`)}function ju(){
let t=S("lead");return(t.querySelector(`.${j}`)??t).textContent??""}function Ui(t){return t===null?void 0:rt.get(t).find(
e=>x.get(e).subject===t&&x.get(e).days?.time==="deadlineTime")}function xg(t,e,n){let o=e.map(d=>x.get(d)),[r]=o,s=o.some(
({subject:d})=>d!==r.subject)||r.object===n,i=[...new Set(o.map(d=>s?d.subject:d.object))],a=i.slice(0,Gi).map(d=>{if(d===
null)return k(r.value);let h=Ui(d),w=h===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(h)}"]`);return h===
void 0||!w?tt(d):`${tt(d)} (${[w.firstChild?.textContent,Bt(h)].filter(Boolean).join("; ")})`}),l=i.length-Gi,c=s?r.object:
r.subject,u=[...a,...l>0?[p("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[tt(c)],Tt(r,s),u].join(" ")}
function kg(t,e){let n=e.some(o=>Ui(x.get(o).object)||Ui(x.get(o).subject));return[x.get(e[0]).denied,!n,/density-\d/.test(
t.className),!t.closest(".what")].map(Number).join("")}function Cu(t,e){let o=[...t.querySelectorAll(".lane > .what > .t\
runk, .lane > .who > .trunk")].flatMap(c=>{let d=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(h=>x.
has(h));return d.length?[{ids:d,rank:kg(c,d)}]:[]}).sort((c,u)=>c.rank<u.rank?-1:+(c.rank>u.rank))[0]?.ids??[],r=Iu(t.querySelector(
".lane .absent")?.textContent?.trim()??""),s=[...new Set(o.flatMap(c=>[k(x.get(c).said),Bt(c)]).filter(Boolean))].join("\
; "),i=p(M.sources.length>1?"takeLaneSources":"takeLane",{name:tt(e)}),a=[o.length?xg(t,o,e):"",r].filter(Boolean).join(
"; "),l=a?`${i}${s&&` (${s})`}: ${a}.`:`${tt(e)}.`;return Pt()?`${Pt()}: ${l}`:l}function Ru(){return Io({...wn(),groups:new Set})}function wn(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(O.names),groups:new Set(O.groups.keys()),statements:[...E.statements]}}function os(){return M.sources.
length?M.sources.length>3?p("sources",{n:M.sources.length}):M.sources.map(t=>Yi(t)).join("; "):""}function Yi(t){return[
k(t.title),k(t.age)&&`(${k(t.age)})`].filter(Boolean).join(" ")}function Ao(){return location.protocol.startsWith("http")}
function $u(){return Ao()?location.href:""}function Hn(){let{iri:t,version:e}=M.dataset;return[e&&p("version",{version:e}),
t].filter(Boolean).join(", ")}function Ki(){let{focus:t,path:e,steps:n}=m;return t===null?"":e!==null&&it()?p("partBetwe\
en",{from:B(t),to:B(e)}):!O.narrowed||!E.entities.has(t)?"":p(n===1?"partAround":"partFartherAround",{name:B(t),n:n??""})}
function Mg(){return!P||O.narrowed?"":m.focus!==null?p("altFocus",{name:B(m.focus)}):m.lines.length?p("altLines",{statements:[
...P.statements].map(t=>re(x.get(t))).join("; ")}):""}function Io(t){return[k(M.title),Ji(t)].filter(Boolean).join(" \xB7 ")}
function Ji(t){return[Ki(),ss(),...M.notes.map(k),Pt(),t.groups.size?p(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:gr()}):"",p("shown",{names:t.names.size,allNames:T.size,...ge(t.statements)}),Hn()&&`${p("dataset")}: ${Hn()}`,
$u()].filter(Boolean).join(" \xB7 ")}function rs(t){return[ss(),...M.notes.map(k),Pt(),Vi(t,x.size),Hn()&&`${p("dataset")}\
: ${Hn()}`,$u()].filter(Boolean).join(" \xB7 ")}function ss(){return os()&&`${p("source")}: ${os()}`}function Sg(t){return[
...t.groups].sort((e,n)=>O.groups.get(n).count-O.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function is(t){let{statements:e,
made:n}=ge(t.statements),o=new Map;for(let s of t.statements){let{subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))
t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${tt(
s)} (${i})`);return[p("altShown",{title:k(M.title),names:Lt(t.names.size,"oneName","someNames"),statements:Lt(e,"oneStat\
ement","someStatements"),made:n}),Ki()&&p("altPart",{part:Ki()}),Mg(),t.groups.size?p("altGroups",{groups:Sg(t).map(Nt).
join("; ")}):"",r.length?p("altMost",{names:r.join("; ")}):"",os()&&p("altSource",{source:os()}),Pt()&&`${Pt()}.`].filter(
Boolean).join(" ")}var as=16/2.54*72,qn=7,xt=10,ls=Math.floor(on*as/qn)-1;function Qi(t){let e=new Set([...t.drawn].map(d=>T.get(d).class)),
o=M.families.flatMap(d=>d.classes.map(h=>h.id)).filter(d=>e.has(d)).map(d=>{let h=Wt.get(d)??Ge;return{text:k(h.label),draw:(w,g,y,b)=>Bu(
w,h,!1,g,y,b)}});[...t.drawn].some(d=>T.get(d).envisaged)&&o.push({text:p("envisaged"),draw:(d,h,w,g)=>Bu(d,Ge,!0,h,w,g)});
let r=t.statements.filter(d=>D.lines.has(d)).map(d=>x.get(d)),s=M.modalities.filter(({id:d})=>r.some(h=>!h.holder&&h.modality===
d)).map(({label:d,line:h})=>({text:k(d),wide:!0,draw:(w,g,y,b)=>Xi(w,M.lines[h],!1,g,y,b)}));r.some(d=>d.holder)&&s.push(
{text:p("someonesView"),wide:!0,draw:(d,h,w,g)=>Xi(d,M.lines.thin,!1,h,w,g)}),r.some(d=>d.denied)&&s.push({text:p("denie\
d"),wide:!0,draw:(d,h,w,g)=>Xi(d,M.lines.solid,!0,h,w,g)});let i=new Set([...t.groups].flatMap(d=>[...O.groups.get(d).fills.
keys()])),a=M.families.map(({label:d,classes:[{id:h}]})=>({label:d,fill:(Wt.get(h)??Ge).fill})).filter(({fill:d})=>i.has(
d)).map(({label:d,fill:h})=>({text:k(d),draw:(w,g,y,b)=>vg(w,h,g,y,b)})),l=new Set([...[...t.drawn].map(d=>T.get(d).change),
...r.map(d=>d.change)]),c=M.changes.filter(({id:d})=>d in fi&&l.has(d)).map(({id:d,label:h})=>({text:k(h),draw:(w,g,y,b)=>Pr(
w,d,g+b*.5,y,b*.42)}));return[{title:p("changes"),items:c},{title:p("kinds"),items:o},{title:p("groupRims"),items:a},{title:p(
"said"),items:s}].filter(({items:d})=>d.length)}function Bu(t,e,n,o,r,s){let i=s*.44;Ni(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?F.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function vg(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function Xi(t,e,n,o,r,s){t.strokeStyle=
F.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
F.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Pu(t,e,n,o){
let r=[""],s=i=>Ct(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function Du(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
F.text,(r,s,i="")=>{for(let a of Pu(r,s,e-2*xt,i))ae(t,a,xt,o+s*.775,s,i),o+=s*1.55;return o}}function Wu(t,e,n,o){let r=Du(
t,n,xt/2);return r(k(M.title),o*1.5,"600"),r(Nu(e),o*1.15)}function zu(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,u="")=>(t.
textBaseline="middle",t.fillStyle=F.text,ae(t,l,c,i,r,u),c+Ct(l,u)*r);for(let{title:l,items:c}of Qi(e)){let u=a(`${l}:`,
xt,"600")+r;for(let{text:d,wide:h,draw:w}of c){let g=r*(h?3:1.5);u+g+Ct(d)*r>n-xt&&u>xt&&(u=xt,i+=s),t.save(),w(t,u,i,r),
t.restore();let y=Pu(d,r,n-2*xt-g);y.forEach((b,L)=>{L&&(i+=s),a(b,u+g)}),u+=g+Ft(y)*r+r*1.2}i+=s}return i+=r*.2,Du(t,n,
i-s/2)(Ji(e),r)+xt/2}function Zi(t){let e={printing:H.printing,at:G.at};H.printing=!0,G.at=null,un();try{return t()}finally{H.printing=e.printing,
G.at=e.at,un()}}var Fu=160;function Og(){let t=new ve({left:0,top:-Fu,right:C.clientWidth,bottom:C.clientHeight+Fu});return Ql(
t),t}function ta({captioned:t=!0}={}){return Zi(()=>Eg(t))}function ea({width:t,height:e,title:n,text:o,family:r},...s){
return nt("svg",{viewBox:`0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:j,"font-family":r.replaceAll('"',"'"),"text-re\
ndering":"geometricPrecision","aria-labelledby":"title description"},nt("title",{id:"title"},hn(n)),nt("desc",{id:"descr\
iption"},hn(o)),nt("rect",{width:t,height:e,fill:"#fff"}),...s)}function Eg(t){let e=Og(),n=wn(),{area:o}=e,r=e.bounds??
o,s=Math.max(o.left,r.left-xt),i=Math.max(o.top,r.top-xt),a=Math.min(o.right,r.right+xt)-s,l=Math.min(o.bottom,r.bottom+
xt)-i,c=Math.ceil(Math.max(a,t?ls:0)),[u,d]=[0,1].map(()=>new ve({left:0,right:c,top:0,bottom:1/0})),h=Math.max(12,c*(qn+
.5)/as),w=t?Math.ceil(Wu(u,n,c,h)):0,g=Math.ceil(t?zu(d,n,c,w+l+xt,h):l),y=is(n),b=[...D.names.values(),...D.groups.values()].
filter(W=>W.lines),L=b.reduce((W,{type:U})=>Math.min(W,U),1/0)*K();return{root:ea({width:c,height:g,title:k(M.title),text:y,
family:jt.family},nt("clipPath",{id:"frame"},nt("rect",{x:s,y:i,width:a,height:l})),u.drawing,nt("g",{transform:`transla\
te(${pt((c-a)/2-s)} ${pt(w-i)})`},nt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[nt("path",{d:`M${xt} ${pt(w+l+xt/
2)}H${c-xt}`,stroke:"#bbb"}),d.drawing]:[]),width:c,height:g,top:i,seen:n,text:y,written:b.filter(W=>"id"in W).length,letters:L/
c*as}}function ue(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function Tg(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Hu(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Tg(n.subarray(4,e.length+8))),n}function Lg(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,u])=>Hu("iTXt",a(`${c}\0\0\0${j}\0\0${u.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Hu("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var Ag=3,qu=2;async function _n({root:t,width:e,
height:n,text:o},r=Ag){let s=URL.createObjectURL(new Blob([ue(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=f("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return Lg(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:k(M.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function Ig(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Oe(t,e,n){
await Ig(t,e)?Qt(n):ns(p("copyByHand"),t)}async function cs(t){let e=_n(t,qu);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),Qt(p("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});Zt(p("copyPng"),[f("p",{},p("copyPictureByHand")),n])}catch{Zt(p("copyPng"),[f("p",{},p("tooLarge"))])}}}function Ng(t){
return k(t.source)?M.sources.find(({id:e})=>e===t.origin):null}function jg(t){let e=[k(t.said),k(t.when)].filter(Boolean).
join("; "),n=Ng(t),r=[(n&&(k(n.citation)||Yi(n)))?.replace(/[.\s]+$/,""),k(t.where)].filter(Boolean).join(", ");return[re(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${p("dataset")}\
: ${[k(M.title),Hn()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function Cg(t){let e=f("p",{lang:j},jg(x.get(
t)));return Oe(e.textContent,e,p("copiedStatement"))}function _u(t){return f("button",{type:"button",class:"copy",onclick:()=>Cg(
t)},p("copyWithSource"))}function Rg(){return Nn().filter(t=>E.statements.has(t))}function Gu(){let t=M.variants.includes(
"plain")?3:void 0,e=m.date!==null,n=M.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>p(r));return e&&o.splice(5,0,Pt()),[[...o.slice(0,t),...n?[p("changes")]:[]],
...Rg().map(r=>{let s=x.get(r);return[...[B(s.subject),k(Z(s).label),s.object===null?k(s.value):B(s.object),k(s.said),k(
s.when),...e?[Bt(r)]:[],s.quote,kt(s)].slice(0,t),...n?[fc(s)]:[]]})].map(r=>r.map(Tu))}function Uu(){let[t,...e]=Gu(),n=(s,i)=>f(
"tr",{},s.map(a=>f(i,Lu(a),a))),o=f("div",{lang:j},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(s=>n(s,"td")))),f("p",{},Ru())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Oe(r,o,Lt(e.length,"copiedOneRow","copiedRows"))}function Vu(){let t=j==="nl"?";":",",e=Gu().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Fe(t,e=B(t)){return T.has(t)?f("button",{type:"button",class:"name",onclick:()=>I({focus:t,lines:[]})},e):f("b",
{},t)}function $g(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),f("m\
ark",{},o)),n=n.slice(r+o.length))}return f("blockquote",{lang:t.language},e,n)}function na(t,...e){let n=x.get(t),o=f("\
div",{class:"said"},f(n.denied?"b":"span",{},k(n.said)));for(let s of[k(n.when),Bt(t),kt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",
{class:r,"data-statement":t},e,o,jn(n),$g(n),_u(t))}function oa(t,e){return t.object===null?f("b",{},k(t.value)):Fe(t.subject===
e?t.object:t.subject)}function Ku(t,e){return f("div",{class:"statement"},oa(t,e),f("div",{class:"said"},k(t.why)),t.premises.
map(n=>{let o=x.get(n);return f("div",{class:"said"},`${p("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${k(o.said)}\
 \xB7 ${kt(o)}`)}))}function me(t){return f("h2",{tabindex:"-1"},t)}function yn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?f("b",{},k(n.value)):Fe(o?n.subject:n.object);return na(t,Fe(o?e:n.subject),f(
"div",{},Tt(n,o)),r)}function No(t){return f("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[B(n.subject),Tt(n),n.object===
null?k(n.value):B(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>I({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},k(n.said)),kt(n)&&` \xB7 ${kt(n)}`))}))}var fs=50,He={ids:[],until:fs};function sa({one:t,other:e}){I({...lt,between:[t,e]})}function Bg(t){let e=Dt(t);return e===
null?Fe(t):f("button",{type:"button",class:"name",onclick:()=>ze(e)},f("span",{class:"unseen"},`${p("openGroup")}: `),Nt(
e))}function Pg(t){let e=new Map;for(let n of t){let o=Tt(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Yu(){let t=wo();He.ids!==t&&(He={ids:t,until:fs});let e=t.slice(0,He.until);return[me(Ar()),
f("p",{class:"hint"},p("endsOf")),f("ul",{class:"counted"},(m.between??[]).map(n=>{let o=O.groups.get(Dt(n));return f("l\
i",{},Bg(n)," ",o?f("span",{class:"count"},p("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},p("\
noneBetween")),t.length?f("h3",{},p("relationsTitle")):null,f("ul",{class:"counted"},Pg(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},p("statementsOf")):null,No(e),e.length<t.length?f("p",{class:"\
more"},p("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:Dg},p("moreRows",{n:Math.min(fs,t.
length-e.length)}))):null]}function Dg(){let t=He.until;He.until+=fs,Me(),N("#chosen .choice button")[t].focus(),X(p("pa\
rtListed",{n:Math.min(He.until,He.ids.length),all:He.ids.length}))}var ra=new Set;function Ju(t){let e=Lo.get(mt(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:ra.has(t)?"":null},f("summary",
{},p("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${Pn(t)}`)),n),r=()=>{if(!o.open){ra.delete(t);return}ra.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===mt(t)?s.other:s.one,a=Dt(i),l=a===null?B(i):Nt(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>sa(s)},l)," ",f("span",{class:"count"},p(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}var us=14,Wg=60,zg=180,Gn,ms="";function Fg(t){let e=rt.get(t).filter(o=>E.statements.has(o)).length,n=k(at(t).label);return[
f("p",{},f("b",{},B(t))),f("p",{class:"said"},[n,Lt(e,"oneStatement","someStatements")].filter(Boolean).join(" \xB7 "))]}
function Hg({name:t,group:e,lines:n,bundle:o}){return t!==null?Fg(t):e!==null?[f("p",{},Pn(e))]:o!==null?[f("p",{},yo(o))]:
Zo(n,{whole:!0})}function Xu(t,{x:e,y:n}){let{name:o,group:r,lines:s,bundle:i}=t,a=JSON.stringify([o,r,s,i&&[i.one,i.other]]);
if(a!==ms){if(o===null&&r===null&&!s.length&&i===null){ps();return}ms=a,clearTimeout(Gn),Gn=setTimeout(()=>{xf(o,s);let l=S(
"pointed");l.replaceChildren(...Hg(t)),tr(l,{left:e+us,right:e-us,top:n-us,bottom:n+us})},Wg)}}function ps(){ms="",clearTimeout(
Gn),Gn=setTimeout(bn,zg)}function bn(){ms="",clearTimeout(Gn),S("pointed").hidden=!0,kf()}function Qu(){let t=S("pointed");
t.addEventListener("mouseenter",()=>clearTimeout(Gn)),t.addEventListener("mouseleave",ps),addEventListener("wheel",bn,{capture:!0,
passive:!0}),document.addEventListener("pointerdown",e=>{t.contains(e.target)||bn()},!0)}function Zu(){return!S("pointed").
hidden}function Un(){for(let t of N("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===et()));
S("arrange-again").hidden=!gt.size}function Ee(t){let e=K(),n=!$.byFinger&&_r(t,e,yf).length>0,o=vf(t,n?0:void 0),r=o===null?cf(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=$.byFinger?_g(t):{name:o,group:r,lines:_r(t,e)},{bundle:i,distance:a}=s.
name===null?bu(t,$.byFinger?mn:Wr,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<De(D.lines.get(s.lines[0]),
t,mn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function ds(t){let e=C.getBoundingClientRect();return be({x:t.clientX-
e.left,y:t.clientY-e.top})}function qg(t,e){let n={name:null,distance:1/0};for(let[o,r]of D.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function _g(t){let e=mn/K(),{name:n,distance:o}=qg(t,e),r=_r(t,Wr/e),s=r.length?De(D.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var jo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Gg=20;function ia(t,e){gt.set(t,e),R.set(t,e),
Gt(),ce(),ft()}function tm(t,e){let n=R.get(t);$.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function aa(){let{name:t,went:e}=$.
dragged;return $.dragged=null,Un(),ft(),e&&X(p("namePlaced",{name:B(t)})),e}function em(){vt("dragStart",({pointer:t})=>{
if($.byFinger)return;let{name:e}=Ee(t.canvas);e!==null&&(tm(e,t.canvas),ho(!1))}),document.addEventListener("pointermove",
t=>{if(!$.dragged||!t.isPrimary)return;let e=ds(t);$.dragged.went=!0,ia($.dragged.name,{x:Math.round(e.x+$.dragged.x),y:Math.
round(e.y+$.dragged.y)})}),vt("dragEnd",()=>{$.byFinger||(V.whole=!1,$.dragged&&(aa(),ho(!0)))}),Ve.push(()=>{m.focus!==
$.placing&&($.placing=null)})}function nm({event:t,pointer:e}){if(!$.byFinger||t.type!=="press")return!1;let{name:n}=Ee(
e.canvas);return n===null||$.placing!==null?($.rested=e,!0):(tm(n,e.canvas),ft(),!0)}function om(t){$.placing=$.placing===
t?null:t,Me(),($.placing===null||!st())&&document.getElementById("move-name")?.focus({preventScroll:!0}),$.placing!==null&&
(st()&&$t(null),Qt(p("pickPlace",{name:tt(t)})))}function rm({pointer:t}){if($.placing===null)return!1;let e=$.placing;return $.
placing=null,R.has(e)?(ia(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),Un(),Me(),Qt(p("namePlaced",{name:tt(e)})),
!0):!1}function sm(t,e){let[n,o]=jo[e],{x:r,y:s}=R.get(t),i=Gg/K();ia(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),Un(),
Xr(t),X(p("nameMoved",{name:B(t),where:p("sides").split(", ")[Object.keys(jo).indexOf(e)]}))}var Ug=2;function im(){vt("click",t=>{if(nm(t)||rm(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=Ee(e.canvas);
if(o!==null){ze(o);return}if(s!==null){if(String(m.between)===String([s.one,s.other]))return;$.clicked=!0,sa(s);return}if(n===
null&&!r.length){ke()&&I(lt);return}n===m.focus&&r.join(" ")===m.lines.join(" ")||($.clicked=!0,I({focus:n,lines:r}))}),
C.addEventListener("mousemove",t=>{if($.dragged||t.buttons){bn();return}let e=Ee(ds(t)),{name:n,group:o,lines:r,bundle:s}=e;
$.byFinger||Xu(e,{x:t.clientX,y:t.clientY}),C.style.cursor=n!==null||o!==null||r.length||s!==null?"pointer":""}),C.addEventListener(
"mouseleave",ps),vt("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:r}=Ee(t.canvas);if(e!==null||n!==null||
o.length||r!==null)return;let s=Math.min(6,K()*Ug),i=K()/s,{x:a,y:l}=$e();V.whole=!1,dn({scale:s,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Vg=9,qe=new Map,am=0;function Kg(t){let e=Kt(),n=K(),o=t>0?e.top-v.top:v.top+v.height-e.bottom;return Math.max(0,o*n+
Se.top)}function Yg(t,e){let n=e;if(qe.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),Kg(e)),a=i-e+am,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,u=Math.abs(a-c)>=1;n=u?e+c:i,am=u?0:a-c}if(!t&&!n)return;V.whole=
!1,V.asOpened=!1;let o=K(),{x:r,y:s}=$e();Be({position:{x:r-t/o,y:s-n/o},animation:!1})}function lm(){C.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==$.byFinger&&ho(!e),$.byFinger=e,e&&qe.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),C.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&($.byFinger=!1);let e=qe.get(t.
pointerId);if(!e||$.dragged||(e.moves||=qe.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Vg,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Yg(n/qe.size,o/qe.size)});
for(let t of["pointerup","pointercancel"])C.addEventListener(t,e=>{let n=qe.get(e.pointerId);if(!qe.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?$.rested:null;if($.rested=null,o&&Zl(o),!$.dragged)return;let{name:r}=$.dragged;aa()||
t==="pointercancel"||($.clicked=!0,I({focus:r,lines:[]}))});C.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),C.addEventListener(
"contextmenu",t=>{$.byFinger&&t.preventDefault()})}function Jg(t,[e,n]){let o=R.get(t),r=T.has(t)?ar(t):new Map,s=et()==="columns"&&!it(),i=null;for(let[a,l]of R){let[c,u]=[
l.x-o.x,l.y-o.y],d=c*e+u*n,h=Math.abs(c*n)+Math.abs(u*e);if(a===t||d<1||(s?n&&h>1:h>d))continue;let w=[n&&s||r.has(a)?0:
1,d+2*h];i&&(w[0]-i.distance[0]||w[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:w})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function cm(){if(R.has(G.at))return G.at;if(R.has(m.focus))return m.focus;let t=Ce(
1).find(n=>R.has(n)),[e]=[...O.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?mt(e[0]):[...R.
keys()][0]??null)}function um(){return G.at!==null&&G.at.startsWith("group ")?G.at.slice(6):null}function Xg({name:t,by:e,
across:n}){let o=rt.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&Tt(r,r.object!==t),!r&&
n&&p("notLinked"),B(t),k(at(t).label),p(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function fm(t){
G.at=t.name,G.by=t.by;let e=um();X(e===null?Xg(t):Pn(e)),Xr(t.name),ft()}function mm(){C.addEventListener("focus",()=>{if(!C.
matches(":focus-visible"))return;let t=cm();t!==null&&fm({name:t,by:null})}),C.addEventListener("blur",()=>{G.at=null,ft()}),
C.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in jo){t.preventDefault();let e=cm();if(G.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){sm(e,n);return}let o=Jg(e,jo[n]);o?fm(o):X(p("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),G.at===null)return;let e=um();e!==null?ze(e):G.at===m.focus?sc():I({focus:G.
at,lines:[]})}else t.key==="l"&&ie(t)&&(G.by===null?X(p("noLine")):I({focus:null,lines:[G.by]}))})}function Vn(){let t=q("main").getBoundingClientRect().top+scrollY,e=q("summary",HTMLElement,Y).getBoundingClientRect().height+
1,n=o=>q(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("#take >\
 button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function pm(){S("group-list").replaceChildren(...O.groups.size?[f("p",{},p("readGroups")),Fn.every(r=>r.drawn)?"":f("p",
{},p("strongestDrawn")),f("h3",{},p("groupsTitle")),Qg()]:[]),we(S("group-list"));let t=S("groups"),e=t.hidden;if(t.hidden=
!Q.size||et()!=="overview"||!O.groups.size&&!O.opened.size,e!==t.hidden&&In(),t.hidden)return;let n=document.activeElement?.
closest?.("#groups [data-group]")?.dataset.group,o=[...O.opened].filter(r=>!Q.get(r).names.length||E.entities.size).sort();
t.replaceChildren(f("p",{},_i()),...o.map(r=>f("button",{type:"button","data-group":r,title:p("closeGroup"),onclick:()=>vu(
r)},f("span",{"aria-hidden":"true"},"\xD7")," ",f("span",{class:"unseen"},`${p("closeGroup")}: `),Nt(r)))),n!==void 0&&(t.
querySelector(`[data-group="${n}"]`)??C).focus({preventScroll:!0})}function Qg(){let t=[...O.groups].sort(([e,{count:n}],[
o,{count:r}])=>r-n||(e<o?-1:1));return f("ul",{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",
onclick:()=>ze(e)},Nt(e))," ",f("span",{class:"count"},String(n)),Ju(e))))}function Zg(){if(m.between===null||!m.between.every(i=>R.has(i)))return;let t=m.between.map(i=>R.get(i));if(t.every(nu))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/K(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];zi({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var la="",dm="",hs=new Set;function hm(t){Xc(),mu(),gu(),ce(),Un(),
pm(),Gt();let e=O.narrowed?`${m.focus} ${m.path} ${m.steps}`:xo()?[...O.names].sort().join(" "):"",n=`${et()} ${e}`;la!==
n||V.asOpened&&dm!==j?(fe(),!la&&m.open.length&&Jr(m.open[m.open.length-1])):(m.focus===null||!t)&&ew();let o=tw();o!==null&&
t?Jr(o):m.focus!==null&&t&&!O.narrowed&&au(m.focus),st()&&($.clicked||t&&m.lines.length)&&cu(m.focus),m.between!==null&&
t&&Zg(),la=n,dm=j,hs=new Set(O.opened),ft()}function tw(){let t=ct.get(m.focus);return t!==void 0&&O.opened.has(t)&&!hs.
has(t)&&!O.narrowed&&!st()?t:null}function ew(){let t=m.open[m.open.length-1],e=m.open.some(o=>O.opened.has(o)&&!hs.has(
o)),n=[...hs].some(o=>!O.opened.has(o));n&&!O.opened.size?fe():t!==void 0&&(e||n)&&Jr(t)}var ca=!1;function gm(){if(!(_()!=="names"||wr())){Su(),im(),lu(),pu(),lm(),em(),mm(),Qu();for(let t of N("[tabindex]",HTMLElement,
C))t.tabIndex=-1}}function wm(t){let e=ca;ca=_()==="names",ca&&(e||(Vn(),In()),hm(t),!e&&V.whole&&fe())}function ym(){ii(),
so(),wr()&&(V.asOpened?fe():V.whole?pn():Pe(),ce(),Gt(),ft())}function bm(){un(),wr()&&ft()}var fa=[],gs="";function ua({moved:t=!1}={}){gm(),Gt(),Sc(),Me(),Al();for(let e of fa)e.classList.remove("chosen");fa=P?
[...P.statements].flatMap(e=>St.get(e)??[]):[];for(let e of fa)e.classList.add("chosen");wm(t)}function nw(t){let e=t?null:
E;t||ir(),Lc(e)}function ow(){if(m.between!==null)return Ar();let t=P?.statements.size??0;return p(t===1?"chosenOne":"ch\
osen",{name:m.focus!==null?B(m.focus):p("statement"),n:t})}function ma(t){(m.language!==j||!t)&&(ja(m.language),Cc(),Nl(),
_l(),fl());let e=t??{focus:null,lines:[],between:null},n=m.focus!==e.focus||m.lines.join(" ")!==e.lines.join(" ")||String(
m.between)!==String(e.between),o=ke();nw(!t),Il(),zl(t),(!t||[_,ne].some(s=>s(t)!==s())||m.language!==t.language)&&so(),
ac(),Ac(),Tc();let r=m.list||_()==="statements";if(Y.open!==r&&!H.parts&&(Y.open=r),n&&$t(o?"details":null),n&&o&&st()&&
_()==="names"&&S("picture").scrollIntoView(),ua({moved:n&&!$.clicked}),gl(t),Bl(),dl(n||!t),!n){t&&tn()!==gs&&X(tn()),gs=
tn();return}gs=tn(),S("details").scrollTop=0,o&&!$.clicked&&li(),X(o?ow():gs),$.clicked=!1}function Ot(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Co=null;function ws(){if(Co!==null)return Co;Co=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of T){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Co.push({id:t,name:i,folded:` ${Ot(i)} `})}return Co}
function xm(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function pa(t){let e=Ot(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of ws()){if(!e.every(i=>r.folded.includes(i)))continue;let s=xm(r.folded,e)+(r.name===B(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Wt){let i=Math.max(...Object.values(
s).map(a=>xm(` ${Ot(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?T:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:B(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||T.get(s.id).count-T.get(r.
id).count||(r.id<s.id?-1:1))}var ys=12;function Ro(t){return pa(t).slice(0,ys)}var km=2,Mm=null;function Em(){return Mm??=
M.topics.map(t=>{let e=t.relations.flatMap(o=>[Et.get(o).label,Et.get(o).inverse]),n=[t.label,...e].flatMap(({nl:o,en:r})=>[
o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${Ot(o)} `))]}}),Mm}function da(t){let e=Ot(t).split("\
 ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?km:Number(e.every(r=>o.includes(` ${r}`)));
return Em().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>0).sort((o,r)=>r.score-o.
score).map(o=>({topic:o.topic,isWhole:o.score===km}))}function Kn({relations:t,modality:e}){return[...x].filter(([,n])=>e===
void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var Tm=6,rw=5,Sm=null;function Lm(t){let e=Ot(t).
split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));Sm??=[...x].
flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${Ot(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of Sm){if(o.length===rw)break;
n(s)&&o.push({statement:r})}return o}function sw(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&
t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-
o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}var iw=5,vm=null;
function Om(){return vm??=new Set([...ws().map(({folded:t})=>t),...Em().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(
" "))),vm}function Am(t){let e=Ot(t).split(" ").filter(Boolean).map(o=>o.length<iw||[...Om()].some(r=>r.includes(o))?[o]:
[...Om()].filter(r=>sw(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).map(
o=>o.join(" ")).find(o=>Ro(o).length||da(o).length)??null}function bs(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...N("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function jm(){let t=N("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>I({layout:e.dataset.layout===
M.opens?null:e.dataset.layout}));S("arrange-again").addEventListener("click",()=>{gt.clear(),ua(),fe(),C.focus({preventScroll:!0}),
X(p("arrangedAgain"))})}function Im(t){t.preventDefault(),_()==="lanes"&&I({view:"statements"}),Y.open=!0,Y.scrollIntoView(),
q("summary",HTMLElement,Y).focus({preventScroll:!0})}function Nm(t,e){let n=S(t);$t(t),n.setAttribute("data-open",""),n.
scrollTop=0,N(e,HTMLElement,n).find(o=>o.getClientRects().length)?.focus()}function Cm(){bs(S("more-menu"),S("more-butto\
n"),S("more-list"));for(let t of N("[data-sheet]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!==
"true";st()?$t(e?t.dataset.sheet??null:null):(t.setAttribute("aria-expanded",String(e)),S(t.dataset.sheet??"").toggleAttribute(
"data-open",e)),S(t.dataset.sheet??"").scrollTop=0});for(let t of N("[data-shut]"))t.addEventListener("click",()=>cn(()=>{
$t(null),S(t.dataset.shut??"").removeAttribute("data-open")}));S("to-filters").addEventListener("click",()=>Nm("legend",
"input, select")),S("to-reading").addEventListener("click",()=>{I(lt),Nm("details","#reading h2")}),S("to-list").addEventListener(
"click",Im),S("skip-to-list").addEventListener("click",Im),S("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
I({view:"names"}),C.focus()}),q("summary",HTMLElement,Y).addEventListener("click",t=>{_()==="statements"&&t.preventDefault()}),
Y.addEventListener("toggle",()=>{H.parts||_()!=="names"||(Y.open!==m.list&&qo({list:Y.open}),Y.open&&requestAnimationFrame(
()=>Y.scrollIntoView({block:"nearest"})))}),Y.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),I({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Sn(),_()==="names"&&scrollTo(
0,0))});for(let t of N("#languages button"))t.addEventListener("click",()=>I({language:t.dataset.to}));for(let t of N("[\
data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="fit"?Wi():Qr(t.dataset.zoom==="in"?1.35:1/1.35)});document.
addEventListener("keydown",t=>{if(t.key==="Escape"){if(Zu()){bn();return}let e=!ke()&&!(st()&&document.querySelector("as\
ide[data-open]"));cn(()=>{$t(null),I(e?{...lt,open:[]}:lt)}),oc();return}ie(t)&&(t.key==="/"&&(t.preventDefault(),S("que\
ry").focus()),_()==="names"&&((t.key==="+"||t.key==="=")&&Qr(1.35),t.key==="-"&&Qr(1/1.35),t.key==="0"&&Wi()))})}function Rm(){
addEventListener("resize",Vn),Vn();let t=new ResizeObserver(Vn);for(let e of[q("header"),q("summary",HTMLElement,Y),q("#\
take > button")])t.observe(e)}var ha=4;function aw({weakest:t}){let e=t.keys[0];return xe(e)===0?f("p",{},p("noWeakLink")):f("p",{},p("weakestLink"),"\
 ",f("b",{},k(x.get(e).said)),` (${tt(t.from)} \u2013 ${tt(t.to)})`)}function lw(t,e,n){return[n>1?f("h3",{},p("pathNumb\
er",{n:e+1,all:n})):null,f("div",{class:"weakest"},aw(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>f("li",{},
r.map(s=>yn(s,o)))))]}function $m(){let[t,e]=[m.focus,m.path],n=me(p("pathTitle",{from:tt(t),to:tt(e)})),o=f("p",{class:"\
explore"},f("button",{type:"button",onclick:()=>I({path:null,through:!1})},p("pathOff"))),r=it();if(m.path===m.focus)return[
n,f("p",{},p("pathToItself")),o];if(!r){let{otherwise:l}=Cn();return[n,f("p",{class:"none"},p(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>I({through:!0,structural:It.get("structural").read(
[])})},p("throughStructural"))):null,E.statements.size<x.size?f("p",{class:"absent"},p("onlyWithinShown")):null,o]}let s=kc(),
i=Mc(),a=r.layers.length-1;return[n,f("p",{},[p(a===1?"oneStep":"someSteps",{n:a}),i>1?p("asManyPaths",{n:i}):null,m.through?
p("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,ha).map((l,c)=>lw(l,c,Math.min(i,s.length))),i>ha?f("p",
{class:"absent"},p("morePaths",{n:i-ha})):null]}function Bm(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(m.steps===e),"aria-label":p(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>I({steps:m.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":p("nearby")},f("span",{},p("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String($.picking),onclick:()=>cw(
!$.picking)},p("pathTo")),_()==="names"&&R.has(m.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String($.
placing===m.focus),onclick:()=>om(m.focus)},p("moveName")):null,_()==="names"?null:f("button",{type:"button",onclick:()=>I(
{view:"names"})},p("inNetwork")),_()!=="lanes"&&Fo(m.focus)?f("button",{type:"button",onclick:()=>I(Ie("overview"))},p("\
inLanes")):null,$.picking?f("p",{class:"hint",role:"status"},p("pickOther")):null)}function cw(t){if($.picking=t,Me(),!t){
document.getElementById("path-to")?.focus();return}st()&&$t(null),S("query").focus(),X(p("pickOther"))}function Pm(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!ie(t))return;let e=m.focus??(E.entities.has(G.at)?G.at:null);e!==null&&I(
{focus:e,lines:[],steps:m.steps===null||e!==m.focus?1:null})})}var fw=40;function Dm({modality:t}){return t===void 0?p("foundRelation"):p("said")}function $o(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=Kn(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?p(o,{n}):p(
"absentOf",{n:e.length,all:n,names:e.map(B).join("; ")})}function ga(t){let e=new Set(t);return M.topics.find(n=>{let o=Kn(
n);return o.length===e.size&&o.every(r=>e.has(r))})}function uw(t){let e=Kn(t),n=_();if(!e.length){At&&I({...lt,...Ie("u\
nsure")}),Qt(`${k(t.label)}: ${$o(t)||p("nowhereSaid")}`);return}let o=e.some(i=>x.get(i).isLink);if(e.length<=fw&&(n===
"lanes"||n==="names"&&!o)){I({...lt,...n==="lanes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},s=t.relations.some(i=>Et.get(i).structural);I({...lt,view:n===
"lanes"?"statements":n,...r,...s?{structural:!0}:{}})}function Wm({id:t,topic:e,statement:n}){let o=_()==="lanes"&&!(t!==
void 0&&Fo(t,xn(ne())))?{question:"overview"}:{};e!==void 0?uw(e):n!==void 0?I({...o,focus:null,lines:[n]}):I({...o,focus:t??
null,lines:[]})}function zm(t){if(m.theme===null||!Xo(m.theme).has(t)||Xo(m.theme,[]).has(t))return null;let e=new Set(M.inferred.filter(
({object:n})=>n===m.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>B(r.subject))));
return f("p",{class:"absent"},p("throughList",{theme:B(m.theme),list:[...e].join("; ")}))}function xs(){let{names:t,lines:e}=Fs(
m);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s))&&!On(m,t,[]).length)return null;let o=On(m,t,
e).map(({part:s})=>p(`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=Hs(m,t,e);return m.date!==null&&e.some(s=>E.aside.
has(s))&&(o.push(p("hiddenByDate",{date:he(m.date)})),r.date=null),o.length?f("p",{class:"not-shown"},p("notShown",{reasons:o.
join("; ")})," ",f("button",{type:"button",onclick:()=>I(r)},p("showAllTheSame"))):null}function mw(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=Z(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:Tt(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of rt.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:x.get(
r)});for(let r of E.inferred)Z(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort(
(r,s)=>r.order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function pw(t){let n=/^https?:\/\//i.test(t.
iri)?f("a",{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",
{},n,` (${p(t.match)})`)}function dw(t){let e=T.get(t),n=new Set([Ot(k(e.label))]),o=[];for(let s of[k(e.short),...e.alternative[j]||
[],...e.hidden])s&&!n.has(Ot(s))&&(n.add(Ot(s)),o.push(s));let r=f("dl");return o.length&&r.append(f("dt",{},p("otherNam\
es")),...o.map(s=>f("dd",{},s))),k(e.note)&&r.append(f("dt",{},p("note")),f("dd",{},k(e.note))),e.identifiers.length&&r.
append(f("dt",{},p("identifiers")),...e.identifiers.map(pw)),r.childNodes.length?r:null}function hw(t){let e=x.get(t),n=p(
"deadlineOf",{name:k(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},Fe(e.subject,n),": ",p(o?"byDay":"inPeriod",{value:k(e.value)}),` (${k(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function gw(t){let e=T.get(t),n=eo.name===t&&_()==="lanes"?eo.ids:[],o=mw(t,new Set(n)),r=rt.
get(t).filter(s=>!E.statements.has(s)&&!E.aside.has(s)).length;return[me(B(t)),f("p",{class:"kind"},kn(at(t),e.envisaged),
k(at(t).label)),jn(e),xs(),zm(t),Bm(),e.envisaged?f("p",{class:"envisaged"},p("onlyEnvisaged")):null,n.map(s=>yn(s)),dw(
t),o.length||r?null:f("p",{class:"absent"},p("noStatements")),o.map(s=>[f("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
na(i,oa(a,t)):Ku(a,t))]),(e.deadlines||[]).map(hw),e.onlyOfParts?f("p",{class:"absent"},p("onlyOfParts")):null,r>0?f("p",
{class:"absent"},p(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.notStated?f("p",{class:"absent"},k(e.notStated)):null]}function ww(t){
let e=x.get(t),n=[e.subject,e.object],o=(rt.get(e.subject)||[]).filter(r=>{let s=x.get(r);return r!==t&&E.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
me(p("statement")),xs(),yn(t),o.length?f("h3",{},p("statementsBetween")):null,o.map(r=>yn(r))]}function Fm(t){let e=ga(t),
n=e?$o(e):"";return[me(e?k(e.label):Lt(t.length,"oneStatement","someStatements")),xs(),t.map(o=>yn(o)),n?f("p",{class:"a\
bsent"},n):null]}function yw(t){let e=tl(t);return e!==null?[me(e),No(t)]:_()!=="names"?Fm(t):[me(p("statementsHere",{n:t.
length})),f("p",{class:"hint"},p("chooseOne")),No(t)]}function bw(){return m.focus!==null?m.path!==null?$m():gw(m.focus):
m.between!==null?Yu():m.lines.length>1?yw(m.lines):(_()==="names"?void 0:ga(m.lines))?.missing?Fm(m.lines):ww(m.lines[0])}
function Hm(){let t=S("chosen"),e=S("reading"),n=ke();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":p("clear"),title:`${p("clear")} (Esc)`,onclick:()=>I(lt)},"\xD7");if(t.replaceChildren(...n?[o,...bw().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",et()!=="columns");
let r=Xs(),s=Ce(5,r).filter(i=>r(i)>0);S("most").replaceChildren(...s.length?[f("h3",{},p("mostNamed")),f("ul",{},s.map(
i=>f("li",{},Fe(i)," ",f("span",{class:"count"},String(r(i))))))]:[]),we(S("most"))}var xw=[["/","keySearch"],...At?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["\u2193 \u2191",
"keyLegend"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function qm(){let t=f("input",{type:"\
checkbox",id:"single-keys"});t.checked=m.keys,t.addEventListener("change",()=>I({keys:t.checked}));let e=[f("dl",{class:"\
keys"},xw.map(([r,s])=>f("div",{},f("dt",{},r.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},p(s))))),f(
"label",{class:"switch"},t,f("span",{},p("singleKeys")))],n=f("p",{},p("helpPointer")),o=matchMedia("(pointer: coarse)").
matches;Zt(p("help"),o?[n,...e]:[...e,n]),o&&(wt.scrollTop=0)}function _m(){S("help").addEventListener("click",qm),document.
addEventListener("keydown",t=>{t.key!=="?"||!ie(t)||(t.preventDefault(),qm())})}var kw=2,Gm=5;function Um(t){let e=da(t),n=Ro(t),o=n.length<Tm,r=e.filter(({isWhole:a})=>a).slice(0,Gm),s=e.filter(({isWhole:a})=>!a).
slice(0,o?Gm:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o?Lm(t):[]]}function Vm(){let t=S("q\
uery",HTMLInputElement),e=S("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute(
"aria-activedescendant"),o=-1},s=w=>{o=w;let g=N("[id]",HTMLElement,e);g.forEach((y,b)=>y.setAttribute("aria-selected",String(
b===w))),!(w<0)&&(t.setAttribute("aria-activedescendant",g[w].id),g[w].scrollIntoView({block:"nearest"}))},i=w=>{r(),t.value=
"",Wm(w)},a=w=>f("li",{class:"none",role:"option","aria-disabled":"true"},w),l=({topic:w,statement:g})=>{if(w!==void 0){
let L=Kn(w),A=[Dm(w),L.length?Lt(L.length,"oneStatement","someStatements"):"",$o(w)];return[f("span",{},k(w.label),f("sp\
an",{class:"hint"},A.filter(Boolean).join(", ")),L.slice(0,kw).map(c))]}let y=x.get(g),b=[p("foundQuote"),kt(y)].filter(
Boolean).join(", ");return[f("span",{},f("q",{lang:y.language},y.quote),f("span",{class:"hint"},b))]},c=w=>{let g=x.get(
w),y=g.object===null?k(g.value):B(g.object);return f("span",{class:"hint"},`${B(g.subject)}: `,f("b",{},y),` (${k(g.said)}\
) `,g.quote?f("q",{lang:g.language},g.quote):"")},u=(w,g="")=>{let y=B(w)===g||` ${Ot(B(w))}`.endsWith(` ${Ot(g)}`),b=f(
"span",{class:"hint"},k(at(w).label),y?"":` \xB7 ${p("alsoWritten",{name:g})}`);return[kn(at(w),T.get(w).envisaged),f("s\
pan",{},B(w),b)]},d=()=>{let w=pa(t.value);n=Um(t.value);let g=n.length?null:Am(t.value);if(g!==null&&(n=Um(g)),e.replaceChildren(
...n.map((b,L)=>{let A=f("li",{role:"option",id:`result-${L}`,"aria-selected":"false"},b.id===void 0?l(b):u(b.id,b.name));
return A.addEventListener("mousedown",W=>{W.preventDefault(),i(b)}),A})),!Ot(t.value)){r();return}n.length||e.append(a(p(
"noResults"))),w.length>ys&&e.append(a(p("moreFound",{n:ys,all:w.length}))),g!==null&&e.prepend(a(p("didYouMean")));let y=n.
length===1?p("oneResult"):n.length?p("results",{n:Math.max(w.length,n.length)}):p("noResults");X(g===null?y:`${p("didYou\
Mean")} ${n.map(({id:b="",topic:L})=>L?k(L.label):B(b)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
h(),n.length?s(0):o=-1},h=()=>{if(e.hidden)return;let w=window.visualViewport;if(!w)return;let g=w.offsetTop+w.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(g))}px)`};for(let w of["resize","sc\
roll"])window.visualViewport?.addEventListener(w,h);t.addEventListener("input",d),t.addEventListener("focus",()=>{ws(),t.
value&&d()}),t.addEventListener("blur",r),t.addEventListener("keydown",w=>{w.key==="ArrowDown"||w.key==="ArrowUp"?(w.preventDefault(),
e.hidden&&d(),n.length&&s((o+(w.key==="ArrowDown"?1:-1)+n.length)%n.length)):w.key==="Enter"?(w.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):w.key==="Escape"&&(t.value||!e.hidden)&&(w.stopPropagation(),w.preventDefault(),t.value="",r())}),S("sear\
ch").addEventListener("submit",w=>w.preventDefault())}function Km(){J("change",Ke(M.changes.map(t=>t.id))),oo.push(ks),zt.push({on:()=>m.change!==null,name:t=>m.change===null||
ks.name(m.change,t),statement:t=>m.change===null||ks.statement(m.change,t)})}var ks={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||rt.get(e).some(n=>ks.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function Ym(){J("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function Jm(){_a(),Ba(),Ya(),Qa(),El(),hc(),Km(),cc(),Dl(),yc(),Ym(),Ua()}var Mw=3;function Sw(t){return ht.find(e=>e.dataset.track===t)}function Yn(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen, .quiet"))n.remove();for(let n of e.querySelectorAll(".nl, .en"))n.classList.contains(j)||n.remove();for(let n of e.
querySelectorAll("[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(".trunk")){let o=n.querySelector(".line"),
r=n.querySelector(".from > .words, .from-card > :is(.chip, .verb)");o&&r?.before(o.cloneNode(!0))}for(let n of e.querySelectorAll(
".card > .value"))n.prepend(f("span",{class:"dot"},"\xB7 "));for(let n of e.querySelectorAll(".what ul.names"))n.classList.
toggle("one",n.children.length===1);return e}function vw(t){let e=t.closest(".together"),n=e?.querySelector(".of-list");
return e&&n?f("div",{class:"together"},Yn(n),Yn(t)):Yn(t)}function Ow(t){let n=[...S("key").querySelectorAll("[data-moda\
lity]")].filter(o=>{let{modality:r}=o.dataset;return t.querySelector(`.trunk.${r}, .under.${r}, .of-list .${r}`)}).map(o=>{
let r=f("li",{class:o.className});return r.append(...[...Yn(o).childNodes].filter(s=>!(s instanceof HTMLElement&&s.localName===
"b"))),r});return f("ul",{class:"key"},n,t.querySelector(".absent")?f("li",{},`\u2014 ${p("stillMaySo")}`):null)}function Ew(t){
let e=[...t.querySelectorAll("[data-statements]")].filter(n=>n.getClientRects().length).flatMap(n=>(n.dataset.statements??
"").split(" "));return[...new Set(e)].filter(n=>x.has(n))}function Ms(t,e=Mw,n=document.body){let o=t===null?null:Sw(t),
r=q("#taken-style",HTMLTemplateElement).content.cloneNode(!0),s=f("h1",{},k(M.title)),i=f("p",{class:"takeaway"}),a=f("p",
{class:"origin"}),l=o?[vw(o)]:[...S("overview").querySelectorAll(".together, .lane[data-track]")].filter(g=>!g.parentElement?.
closest(".together")).map(Yn),c=f("div",{class:"picture",lang:j,"data-density":e},s,i,...l),u=document.querySelector("#r\
emainder > summary > b");!o&&u&&c.append(f("p",{class:"left-out"},Yn(u))),c.append(Ow(c),a);let d=f("div",{"aria-hidden":"\
true"});d.attachShadow({mode:"open"}).append(r,c),n.append(d);for(let g of c.querySelectorAll(".lane > .who")){let y=g.nextElementSibling?.
matches(".what")?[...g.nextElementSibling.children]:[];g.classList.toggle("alone",y.every(b=>b.getClientRects().length===
0))}let h=Ew(c),w=t===null?ju():Cu(c,t);return i.append(w),a.append(rs(h.length)),{host:d,picture:c,title:s.textContent,
sentence:w,ids:h}}var Tw=600;function Ss(t={}){let[e]=location.href.split("#"),n=Mn({...m,...t});return n?`${e}#${n}`:e}function Xm(t){return{
...lt,view:null,question:null,tracks:[t]}}function vs(t){let e=Ss(t),n=f("a",{href:e,lang:j},k(M.title));return Oe(e,n,p(
Ao()?"copiedLink":"copiedLinkToFile"))}function Os(t,e=Tw){let n=Ss({...t,embedded:!0}),[o]=n.split("#"),r=f("iframe",{src:Ao()?
n:n.slice(o.lastIndexOf("/")+1),title:k(M.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Oe(
r.outerHTML,f("code",{},r.outerHTML),p(Ao()?"copiedFrame":"copiedFrameOfFile"))}var Qm=document.documentElement;function Zm(){document.getElementById("embedded")?.remove();let{whole:t}=Qm.dataset,e=m.
embedded||t!==void 0;if(Qm.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:j}));if(_()==="lanes"){let{host:o}=Ms(m.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},Io(wn())));n.append(f("p",{},f("a",{href:t??Ss({embedded:!1}),target:"_blank",rel:"noope\
ner"},p("toTheWhole"))))}function tp(){Ve.push(Zm),Zm()}var Es=on/qn*(72/25.4),wa={upright:{width:184*Es,height:190*Es},lying:{width:271*Es,height:136*Es}},Lw={upright:184,lying:271},
Aw=8,Iw=8,ep=[.6,.9,1.2],np=[1,1.4,2,2.8];function Ts({width:t,height:e},n,o=Fc){let r={scale:K(),position:$e(),animation:!1},
s={whole:V.whole,room:uo,names:O.names};H.printing=!0;let i=new Set([...O.names].filter(h=>!E.bare.has(h)));(i.size||O.groups.
size)&&(O.names=i);let a={width:t-Se.left-Se.right,height:e-Se.top-Se.bottom};gt.size||po(a);let l=Pe(o),c=gt.size?0:l;c||
(v.width+=v.text/4);let u=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,v.height/v.width*t)),d=(h,w)=>{Object.assign(C.style,
h),ce(),Gt(),ft(),w(),ft()};d({width:`${Math.floor(t)}px`,height:`${Math.floor(u)}px`},pn);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{H.printing=!1,O.names=s.names,po(s.room),Pe(),d({width:"",height:""},()=>Be(r)),V.whole=s.
whole}}function rp(){let t;for(let e of O.names.size>Re?np.slice(-1):np)for(let n of O.groups.size?ep.slice(-1):ep){let o=e*
ls;if(t=Ts({width:o,height:n*o},()=>ta(),1),sp(t))return t}return t}function sp({written:t,seen:e}){return t===e.drawn.size}
function ip(t){return sp(t)&&t.letters>=qn}function op(t){let e=wa[t];return Ts(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=ta({captioned:!1}),u=Array.from({length:n+1},(h,w)=>Math.min(i,Math.max(0,Se.top+w*o-a)));
[u[0],u[n]]=[0,i];let d=u.slice(1).map((h,w)=>{let g=h-u[w];r.setAttribute("viewBox",`0 ${pt(u[w])} ${s} ${pt(g)}`),r.setAttribute(
"height",pt(g));let y=n>1?`${l} ${p("sheetOf",{n:w+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
ue(r))}`,L=`width: ${pt(Math.min(100,100*s/e.width))}%`;return f("img",{alt:y,src:b,style:L})});return{part:f("div",{class:t,
"data-sheets":n},d),seen:c}})}function Nw(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new ve({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),f("li",{},nt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},Qi(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},Io(t)))}function jw(t){let e=new Map;for(let{cells:o}of N(".wide > table tr:not([hidden])",HTMLTableRowElement,Y))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${j}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Ft((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(Aw,(t/25.4*72-Iw*e.size)/n)}function Cw(){let[t,e]=[op("upright"),op("lying")],n=[f("div",{id:"paper"},t.
part,e.part),Zi(()=>Nw(t.seen))];return C.after(n[0]),S("legend").prepend(n[1]),n}function Rw(){let t=f("p",{id:"paper-o\
rigin"},rs(x.size));return S("overview").append(t),[t]}function ap(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),r=!1;addEventListener("beforeprint",()=>{if(H.parts)return;t=Y.open,e=n.dataset.density??"",
r=o()?.open??!1;let s=_();H.parts=s==="names"?Cw():s==="lanes"?Rw():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
Y.open=!0,pi(vc);for(let[a,l]of Object.entries(Lw))Y.style.setProperty(`--${a}`,`${pt(jw(l))}pt`)}),addEventListener("af\
terprint",()=>{if(!H.parts)return;Y.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of H.parts)i.remove();
H.parts=null,pi(Ht)})}function lp({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(ue(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var $w=["Top","Right","Bottom","Left"],Bw={dashed:[3,2],dotted:[1,1.5]},Pw=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],Dw=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function Bo(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function Ww(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function zw(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function Fw(t){return $w.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:Bo(t[`border${e}\
Color`])}))}function cp({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":Bw[e]?.map(o=>pt(o*t)).join(" ")??null}}function Hw(t,e,n){let o=Bo(e.backgroundColor),r=Fw(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return zw(t,n).flatMap(({left:a,top:l,width:c,height:u})=>{let d=Math.min(parseFloat(
e.borderTopLeftRadius)||0,u/2),h=i?r[0].width/2:0,w=o||i?[nt("rect",{x:a+h,y:l+h,width:c-2*h,height:u-2*h,rx:d?Math.max(
0,d-h):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?cp(r[0]):{}})]:[];if(i)return w;let[g,y]=[a+c,l+
u];return[...w,...r.flatMap((b,L)=>{if(!s[L])return[];let A=b.width/2,[W,U,dt,ot]=[[a,l+A,g,l+A],[g-A,l,g-A,y],[a,y-A,g,
y-A],[a+A,l,a+A,y]][L];return[nt("line",{x1:W,y1:U,x2:dt,y2:ot,...cp(b)})]})]})}function qw(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:d})=>d>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:c,bottom:u}=s;i&&Math.
abs(i.top-c)<(u-c)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:c,bottom:u})}return n.filter(r=>r.text.trim())}var _w={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function Gw(t,e,n){let o=Bo(e.color);if(!o)return[];let r=Math.round(Number(e.fontWeight)/100)*100,s=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`,i={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.
wordSpacing},{fontBoundingBoxAscent:a,fontBoundingBoxDescent:l}=co({font:s,...i},"x");return qw(t).map(c=>{let u=c.text.
length-c.text.trimStart().length,d=c.text.length-c.text.trimEnd().length,h=u||d?co({font:s,...i}," ").width:0,w=c.left+(u?
h:0),g=c.right-(d?h:0),y=(_w[e.textTransform]??String)(c.text.trim().replace(/\s+/g," "));return nt("text",{x:w-n.left,y:(c.
top+c.bottom+a-l)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":r===400?null:r,"font-style":e.fontStyle==="no\
rmal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.opacity,textLength:g-w,lengthAdjust:"spacingAndGlyphs"},hn(y))})}function Uw(t,e,n){
let o=t.getScreenCTM(),[r,s]=[Bo(e.fill),Bo(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:c}=o,[u,d]=[o.e-n.left,
o.f-n.top],h=e.vectorEffect==="non-scaling-stroke",w={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??
null,"stroke-opacity":s?.opacity??null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="b\
utt"?null:e.strokeLinecap,"stroke-dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},g=t.
getAttribute("d")?.match(Dw)?.slice(1).map(Number);if(g){let[b,L,A]=g,W=Math.min(A,t.ownerSVGElement?.getBoundingClientRect().
width??A);return[nt("line",{x1:b+u,y1:L+d,x2:W+u,y2:L+d,...w})]}let y=Object.fromEntries(Pw.map(b=>[b,t.getAttribute(b)]));
return[nt(t.localName,{...y,transform:`matrix(${[i,a,l,c,u,d].map(pt).join(" ")})`,"vector-effect":h?"non-scaling-stroke":
null,...w})]}function fp(t,e){let n=getComputedStyle(t);return Ww(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("\
path, polyline, polygon, circle, ellipse, rect")].flatMap(o=>Uw(o,getComputedStyle(o),e)):[...Hw(t,n,e),...[...t.childNodes].
flatMap(o=>o instanceof Text?Gw(o,n,e):o instanceof Element?fp(o,e):[])]:[]}function up(t){let{left:e,top:n,width:o,height:r}=t.
getBoundingClientRect();return{drawing:nt("g",{},...fp(t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var Vw=24.7/16,ya=[3,2,1],Kw=12;function Yw({title:t,sentence:e,ids:n}){let o=n.map(r=>`${re(x.get(r))} (${k(x.get(r).said)}\
)`);return[`${t}.`,e,`${o.join("; ")}.`,ss()].filter(Boolean).join(" ")}function Jw(t,e){let n=Ms(t,e);try{let{drawing:o,
width:r,height:s}=up(n.picture),i=getComputedStyle(n.picture).fontFamily,a=Yw(n),l=t===null?"":tt(t);return{root:ea({width:r,
height:s,title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.
remove()}}function ba({width:t,height:e}){return e<=Vw*t}function mp(t){let e,n=t!==null?ya.slice(0,1):ht.length>Kw?ya.slice(
-1):ya;for(let o of n)if(e=Jw(t,o),ba(e))break;return e}function Xw(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(k(M.title)),n(e),m.date??no()].filter(Boolean).join("_")}.${t}`}function xa(t,e,n=m.focus===
null?"":B(m.focus)){let o=URL.createObjectURL(t),r=Xw(e,n);return f("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function Jn(t,e,n){Qt(p("saved",{name:xa(t,e,n)}))}var pp=16,Qw=44;function Zw({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(ue(t))}`}function ty(t){
let e=new Intl.NumberFormat(j,{maximumFractionDigits:1}),n={width:e.format(pp),height:e.format(pp*t.height/t.width)};return[
p("pictureSize",n),ba(t)?"":p("pictureTooHigh")].filter(Boolean).join(" ")}function ka(t=null){let e,n=f("img",{class:"p\
review"}),o=f("p",{class:"hint"}),r=f("textarea",{readonly:"",rows:"3","aria-label":p("alternative")}),s=f("select",{id:"\
take-what"},f("option",{value:""},p("allTracks",{n:ht.length})),ht.map(({dataset:d})=>f("option",{value:d.track},tt(d.track??
""))));s.value=t??"";let i=()=>{e=mp(s.value||null),Object.assign(n,{src:Zw(e),alt:e.text}),o.textContent=ty(e),r.textContent=
e.text};s.addEventListener("change",i),i();let a=()=>s.value?Xm(s.value):{},c={copyPng:()=>cs(e),savePng:async()=>{try{Jn(
await _n(e),"png",e.name)}catch{Qt(p("tooLarge"))}},saveSvg:()=>Jn(new Blob([ue(e.root)],{type:"image/svg+xml"}),"svg",e.
name),print:()=>{wt.close(),s.value?lp(e):print()},copyLink:()=>vs(a()),copyFrame:()=>Os(a(),e.height+Qw)},u=()=>Oe(e.text,
f("p",{lang:j},e.text),p("copiedText"));Zt(p("take"),[f("p",{},f("label",{for:"take-what"},p("takeWhat"))," ",s),n,o,f("\
div",{class:"ways"},Object.entries(c).map(([d,h])=>f("button",{type:"button","data-way":d,onclick:h},p(d)))),f("details",
{},f("summary",{},p("alternative")),f("p",{class:"hint"},p("alternativeHint")),r,f("button",{type:"button",class:"copy",
onclick:u},p("copyText")))])}function Ls(t){let e=M.words[t];return Object.entries(e).map(([n,o])=>f("span",{class:n,lang:n},o))}function dp(t,e=null){
let n=()=>Oe(t,f("p",{lang:j},t),p("copiedText"));ns(p("alternative"),t,[e?f("p",{},p("saved",{name:e})):null,f("p",{class:"\
hint"},p("alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},p("copyText"))])}async function ey(t){try{
dp(t.text,xa(await _n(t),"png"))}catch{Zt(p("savePng"),[f("p",{},p("tooLarge"))])}}function ny(t){wt.close(),I({...lt,focus:t,
steps:1,layout:"columns"})}var oy=60;function hp(t,e,n,o){let r=[...new Set([m.focus??[],...Ce(T.size)].flat())].filter(
s=>n.has(s)&&!(s===m.focus&&m.steps===1)&&ar(s).size<=oy).slice(0,4);Zt(t,[f("p",{},e),f("ul",{},r.map(s=>f("li",{},f("b\
utton",{type:"button",class:"name",onclick:()=>ny(s)},B(s)))))],[o])}function Ma(t){let e=rp();if(ip(e))return t(e);let n=new Intl.
NumberFormat(j,{maximumFractionDigits:1}).format(e.letters);return hp(p("tooSmall"),p("tooSmallHint",{points:n}),e.seen.
names,f("button",{type:"button",onclick:()=>t(e)},p("saveAnyway")))}function ry({root:t}){wt.open&&wt.close(),Jn(new Blob(
[ue(t)],{type:"image/svg+xml"}),"svg")}function sy(){let[t,e]=Ts(wa.upright,()=>[[...Jt().names.values()].filter(({lines:o})=>o).
length,O.names.size]);if(t>=e/2){print();return}let n=()=>{wt.close(),print()};hp(p("tooMany"),p("tooManyHint",{n:t,all:e}),
O.names,f("button",{type:"button",onclick:n},p("printAnyway")))}var As={savePng:()=>Ma(ey),copyPng:()=>Ma(cs),saveSvg:()=>Ma(
ry),alternative:()=>dp(is(wn())),copyTable:Uu,saveCsv:()=>Jn(Vu(),"csv"),copyLink:()=>vs(),copyFrame:()=>Os(),print:sy},
gp={names:Object.keys(As),statements:["copyTable","saveCsv","copyLink","print"]};function iy(){let t=_();if(t==="lanes"){
ka();return}Zt(p("take"),[f("div",{class:"ways"},gp[t].map(e=>f("button",{type:"button","data-way":e,onclick:()=>{wt.close(),
As[e]()}},p(e))))])}function ay(){for(let t of ht){let{track:e=""}=t.dataset,n=f("span",{class:"unseen"},Ls("take")," ",
f("span",{"data-of":e},tt(e))),o=nt("path",{d:"M8 10.5V2M4.5 5 8 1.5 11.5 5M2.5 8.5v6h11v-6"}),r=nt("svg",{viewBox:"0 0 \
16 16",width:14,height:14,"aria-hidden":"true"},o),s={type:"button",class:"take-lane","data-take-track":e,"data-title":"\
take",onclick:()=>ka(e)};q(".card",HTMLElement,t).append(" ",f("button",s,r,n))}}function wp(){let t=f("button",{type:"b\
utton","aria-expanded":"false","aria-controls":"take-list"},Ls("take")),e=f("ul",{id:"take-list",hidden:""},gp.names.map(
o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>As[o]()},Ls(o))))),n=f("div",{id:"take"},t,e);bs(n,t,e),
C.after(n),q("#list .wide").before(f("div",{class:"taking"},["copyTable","saveCsv"].map(o=>f("button",{type:"button",onclick:As[o]},
Ls(o))))),S("to-take").addEventListener("click",iy),ay()}Y.open=!1;Ul();rf();Jm();Ha(t=>cn(()=>ma(t)));ir();jc(Hm);Cm();addEventListener("hashchange",Rc);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",bm);Vl(ym);un();jl();ic();Ic();Oc();mc();Vm();ap();wp();Eu();_m();rc();Fl();
ll();hl();al();wl();Pl();ml();jm();Pm();Rm();ma(null);tp();hi();window.graphbuilder={get network(){return ec()},names:()=>[
...Jt().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>Jt().lines.has(t)?oe(D.lines.get(t),e):null,at:Ee,groups:()=>[
...Jt().groups.values()].map(t=>({...t,count:O.groups.get(t.key).count})),bundles:()=>Jt()&&[...ts()].map(t=>({ends:[t.one,
t.other].map(e=>Dt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>oe(es(t),n/40))})),moved:()=>[...gt.keys()],
words:()=>Jt().words.map(t=>({...t})),shown:()=>E,walked:()=>G.at,outcomes:t=>Object.fromEntries(Xe.map(e=>[e,En(t,Je(e),
M.outcomes)])),found:Ro};})();
