"use strict";(()=>{function Lo(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var v=Lo("content"),k=v.size,Lm={nl:[],en:[]},
Am={nl:"",en:""},[Im,Nm]=v.languages;function le(t){if(typeof t=="string")return{nl:t,en:t};let e={...Am};return[e[Im],e[Nm]]=
t,e}var ur=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return le(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:le(this.held.short)}get alternative(){return this.held.alternative??Lm}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:le(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:le(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},T=new Map(v.entities.map(([t,e])=>[t,new ur(e)])),xt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),xt.set(t.dataset.statement,t);var Xi=[
...T.keys(),...v.namesElsewhere],pr=v.ways.map(t=>({modality:t.modality??"",said:le(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:v.sources[t.origin??0]?.id,source:t.source===void 0?null:le(t.source),language:t.language??""})),To=v.times.
map(({when:t,days:e})=>({when:le(t??""),days:e??null})),Qi=v.places.map(({where:t,text:e})=>({where:le(t??""),text:e??""})),
[oa,Zi,jm,Wn,Cm,ta,ea,Rm,na]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>v.columns.indexOf(
t)),mr=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Xi[this.row[Zi]]}get relation(){return v.relationOrder[this.
row[jm]]}get object(){return typeof this.row[Wn]=="number"?Xi[this.row[Wn]]:null}get value(){return typeof this.row[Wn]==
"number"?null:le(this.row[Wn])}get way(){return pr[this.row[Cm]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return To[this.row[ta]].when}get days(){return To[this.
row[ta]].days}get where(){return Qi[this.row[ea]].where}get text(){return Qi[this.row[ea]].text}get quote(){return xt.get(
this.row[oa])?.querySelector("q")?.textContent??this.row[Rm]??""}get change(){return this.row[na]?.change}get differences(){
return this.row[na]?.differences}get isWhole(){return this.row[Zi]<T.size&&(this.object===null||this.row[Wn]<T.size)}get isLink(){
return this.object!==null&&this.isWhole}},x=new Map(v.statements.map((t,e)=>[t[oa],new mr(t,e)]));var Vt=new Map(Object.entries(v.classes)),Jt=new Map(Object.entries(v.relations)),sa=new Map(v.modalities.map(t=>[t.id,t])),
ot=new Map;for(let t of T.keys())ot.set(t,[]);for(let[t,{subject:e,object:n}]of x)ot.get(e)?.push(t),n!==e&&ot.get(n)?.push(
t);var $=document.documentElement.dataset.language;function ra(t){$=t}function M(t){return t&&(t[$]||t.nl||t.en)||""}function d(t,e={}){
return v.words[t][$].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var zn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function st(t){return Vt.get(T.get(t).class)||zn}function D(t){return T.
has(t)&&M(T.get(t).label)||t}function Z(t){let e={nl:t.relation,en:t.relation};return Jt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Ct(t,e=!1){let n=Z(t),o=M(e&&!n.symmetric?n.inverse:n.label);return t.denied?
d("deniedRelation",{relation:o}):o}function ut(t){let e=[M(t.where)];return v.sources.length>1&&e.unshift(M(t.source)),e.
filter(Boolean).join(", ")}function ee(t){let e=t.object===null?M(t.value):D(t.object);return`${D(t.subject)} ${Ct(t)} ${e}`}
function Rt(t,e,n){return d(t===1?e:n,{n:t})}function Mt(t){return M(T.get(t).short)||t}var B={key:"",look:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},ne=0;function ia(t){B=t}function Ft(){
ne+=1}var Ao=t=>[...document.querySelectorAll(t)],ce=Ao("#lanes .lane[data-track]"),Io=ce.map(t=>t.dataset.track??""),St=Ao("#\
lanes").length>0,Fn=Ao("#answer-changes").length?"changes":"overview",fe=Ao("#lanes .said");function mn(t){return t==="o\
verview"?t:`answer-${t}`}function No(t,e="lanes"){return fe.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function Xt(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}function S(t,e){return K(`#${t}`,e)}function K(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function A(t,e,n=document){return[...n.querySelectorAll(t)]}function u(t,e={},...n){
let o=document.createElement(t);for(let[s,r]of Object.entries(e))s==="onclick"?o.addEventListener("click",r):r!==!1&&r!==
null&&r!==void 0&&o.setAttribute(s,r);return o.append(...n.flat().filter(s=>s!=null&&s!=="")),o}function jo(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),s={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(s))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let r=v.shapes[t.shape],i=document.createElementNS(
n,r.length?"polygon":"circle");return r.length?i.setAttribute("points",r.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var V=document.getElementById("list");function et(){return matchMedia("(max-width: 899px)").matches}function Nt(t){for(let e of A(
"[data-sheet]")){if(!et()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),S(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var Et=new Map,$m=new Set(["yes","on","closed","place","nl","en",v.opens]),Hn=[],dr=[],Oe=[],$t=[],_n=[],ct={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},m={},Dm=$,aa=()=>{},ze;function J(t,{read:e,write:n,as:o=t,knows:s}){
let r=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));Et.set(t,{read:e,write:n,as:o,knows:s??(i=>$m.has(i)||r(i))}),
Object.assign(m,{[o]:e([])})}function Ro(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function hr(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Fe(t){
let e=[...t];return{read:n=>{let o=new Set(Ro(n,r=>e.includes(r))),s=e.filter(r=>o.has(r));return!s.length&&!n.includes(
"")||s.length===e.length?null:new Set(s)},write:n=>n===null?[]:hr([...n]),knows:n=>n===""||e.includes(n)}}function Se(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function la(){J("focus",Se(t=>T.has(t))),J(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),J("language",{read:([t])=>["nl","en"].includes(
t)?t:Dm,write:t=>[t]}),J("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Oe.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function ca(t,e={}){for(let n of Oe)t={...t,...n(t,e)};return t}function fa(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Et.get(t);return n?Ro([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function ua(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Et].map(([o,{read:s,as:r}])=>[r,s(t.getAll(o))]),
n=dr.map(o=>o(new Set(t.keys())));return ca(Object.assign({},Object.fromEntries(e),...n))}function Co(t){let e=new URLSearchParams;
for(let[n,{read:o,write:s,as:r}]of Et){let i=s(t[r]);if(JSON.stringify(i)!==JSON.stringify(s(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function ma(t){let e=Hn.reduce((n,o)=>o(n),t);return ca({...m,...e},e)}function gr(t){
let e=m;m=t,Co(e)!==Co(m)&&aa(e)}function L(t){ze!==void 0&&pn();let e=ma(t),n=Co(e);n!==location.hash.slice(1)&&(location.
hash=n),gr(e)}function $o(t){clearTimeout(ze),ze=setTimeout(pn,200),gr(ma(t))}function pn(){clearTimeout(ze),ze=void 0;let t=Co(
m);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function pa(){clearTimeout(ze),ze=void 0,gr(ua())}function da(t){
m=ua(),aa=e=>{t(e);for(let n of _n)n(e)}}var C={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},_={at:null,by:null},qn={name:null,ids:[]},
q={whole:!0,asOpened:!1},F={printing:!1,parts:null};var Pm=St?["lanes","names","statements"]:["names","statements"],yr=["changes","overview","who","when","unsure"],Bm=["lay\
out","open","between","steps","path"],ha=new Set(["view","question","track","statement","language","date","keys","list",
"sort"]);function ga(){J("view",Se(t=>Pm.includes(t))),J("question",{...Se(t=>St&&yr.includes(t)&&(t!=="changes"||t===Fn)),
write:t=>t===null||t===Fn?[]:[t]}),J("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Io.includes(e)),write:t=>t})}
function wa(t){if(!St)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:s}]of Et)
if(!ha.has(e)&&JSON.stringify(o(t[s]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":
"lanes"}function Y(t=m){return t.view??wa(t)}function wr(t){return Array.isArray(t)?t.length>0:!!t}function ya(){dr.push(
t=>{let e=["view","question","track"].some(n=>t.has(n));return St&&!e&&[...t].some(n=>Et.has(n)&&!ha.has(n))?{view:"name\
s"}:{}}),Hn.push(t=>{let e=wr(t.question)||wr(t.tracks),n=t.view??(e?"lanes":Bm.some(o=>wr(t[o]))?"names":Y());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),Oe.push(t=>{let e=t.question===Fn?null:t.question;return{question:e,
view:t.view===wa({...t,question:e})?null:t.view}})}function Qt(t=m){return t.question??Fn}function Ee(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function Do(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&Po(dn(t))===t}function dn(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function Po(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function Gn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var xa="denied";function zo(t){return t.denied?xa:t.modality}var Fo=v.families.flatMap(t=>t.classes.map(e=>e.id)),Wm=Fe(
Fo);function Ma(){J("class",{read:t=>Wm.read(Ro(t,e=>Fo.includes(e)).flatMap(ba)),write:t=>{if(t===null)return[];let e=v.
families.filter(({classes:o})=>o.length>1&&o.every(({id:s})=>t.has(s))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:s})=>s)));
return hr([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>ba(t).length>0}),J("modality",Fe(Ho)),J("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),J("relation",Fe(Jt.keys())),J("source",Fe(v.sources.map(({id:t})=>t))),
J("theme",Se(t=>Mr().includes(t)));for(let t of Un)$t.push({...t,on:()=>m[t.part]!==Wo(t.part),name:e=>m[t.part]===Wo(t.
part)||t.name(m[t.part],e),statement:e=>m[t.part]===Wo(t.part)||t.statement(m[t.part],e)});Oe.push((t,e)=>{let{names:n,lines:o}=kr(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(r=>r in e))return vr(t,n,o);if(!Un.some(({part:r})=>r in
e))return{};let s=o.filter(r=>!hn(t,[],[r]).length);return o.length&&s.length?{}:hn(t,n,o).length?ct:{}})}function ba(t){
if(!t||Fo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=v.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):Fo.filter(o=>Vt.get(o)?.ancestors.some(e))}var Ho=v.modalities.filter(({count:t})=>t).map(({id:t})=>t);
pr.some(({denied:t})=>t)&&Ho.push(xa);var Bo=null;function Mr(){if(Bo)return Bo;let t=[...x.values()].filter(o=>T.has(o.
object)&&Z(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[T.get(o).class,...Vt.get(T.get(o).class)?.ancestors??
[]].includes("Theme"));return Bo=v.variants.includes("plain")?e:n,Bo}var br=new Map;function _o(t,e=v.inferred){let n=JSON.
stringify([t,e.length>0]);if(br.has(n))return br.get(n);let o=[...x.values()].filter(({object:f})=>f!==null),s=new Map;for(let f of o)
!Z(f).within&&!Z(f).leadsTo||(s.has(f.object)||s.set(f.object,[]),s.get(f.object).push(f.subject));let r=[...o,...e].filter(
f=>f.object===t&&(Z(f).toTheme||Z(f).within)),i=new Set(r.map(({subject:f})=>f));for(let f of i)for(let h of s.get(f)??[])
i.add(h);let l=o.filter(({subject:f,object:h})=>i.has(f)!==i.has(h)).map(({subject:f,object:h})=>i.has(f)?h:f).filter(f=>T.
has(f)&&st(f).column===1),c=new Set([t,...i,...l]);return br.set(n,c),c}var He=()=>!0,xr=(t,e)=>new Set([...t,...e]),Un=[
{part:"class",name:(t,e)=>t.has(T.get(e).class)||!Vt.has(T.get(e).class),statement:He,loosen:(t,e)=>xr(t,e.map(n=>T.get(
n).class).filter(n=>Vt.has(n)))},{part:"source",name:(t,e)=>ot.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.
has(x.get(e).origin),loosen:()=>null},{part:"theme",fades:!0,name:(t,e)=>_o(t).has(e),statement:He,loosen:()=>null},{part:"\
modality",fades:!0,name:He,statement:(t,e)=>t.has(zo(x.get(e))),loosen:(t,e,n)=>xr(t,n.map(o=>zo(x.get(o))))},{part:"rel\
ation",fades:!0,name:He,statement:(t,e)=>t.has(x.get(e).relation)||!Jt.has(x.get(e).relation),loosen:(t,e,n)=>xr(t,n.map(
o=>x.get(o).relation))},{part:"structural",fades:!0,name:He,statement:(t,e)=>!Z(x.get(e)).structural,loosen:()=>!0}],Wo=t=>t===
"structural"?!0:null;function hn(t,e,n){return Un.filter(({part:o,name:s,statement:r})=>t[o]!==Wo(o)&&!(e.every(i=>s(t[o],
i))&&n.every(i=>r(t[o],i))))}function kr(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function vr(t,e,n){let o={};for(let s of hn(t,e,n)){let r=s.loosen(
t[s.part],e,n),{read:i,write:a}=Et.get(s.part);o[s.part]=r instanceof Set?i(a(r)):r}return o}function ka(){let t=$t.filter(
p=>p.on()),e=t.filter(p=>p.dated),n=t.filter(p=>!p.dated),o=n.filter(p=>!p.fades),s=n.filter(p=>p.fades),[r,i]=[new Set,
new Set];for(let p of T.keys())o.every(w=>w.name(p))&&(r.add(p),s.every(w=>w.name(p))||i.add(p));let[a,l,c,f]=[new Set,new Set,
new Set,new Set];for(let[p,w]of x){if(!w.isWhole)continue;if(!t.length){a.add(p);continue}let{subject:g,object:y}=w;if(!(!r.
has(g)||y!==null&&!r.has(y)||!o.every(b=>b.statement(p)))&&(c.add(g).add(y),!(i.has(g)||i.has(y)||!s.every(b=>b.statement(
p))))){if(!e.every(b=>b.statement(p))){l.add(p);continue}a.add(p),f.add(g).add(y)}}let h=p=>r.has(p)&&!i.has(p);return{entities:r,
statements:a,aside:l,bare:new Set([...r].filter(p=>i.has(p)||c.has(p)&&!f.has(p))),inferred:new Set(v.inferred.filter(p=>h(
p.subject)&&h(p.object)&&p.premises.every(w=>a.has(w))&&(m.structural||!Z(p).structural)))}}function va(){return $t.filter(
t=>t.part&&t.on()).map(t=>{let e=0;for(let[n,{subject:o,object:s,isWhole:r}]of x)r&&!(t.name(o)&&(s===null||!T.has(s)||t.
name(s))&&t.statement(n))&&(e+=1);return{part:t.part,out:e}})}var zm={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function gn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let s=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[s?"undated":e.time].find(([a,l,c])=>l===
void 0||zm[l](o[a],o[c]??c))?.at(-1)}var qe=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function _e(t){return x.get(t).days}var Fm=new Set(["NOT_YET","OVE\
R"]);function Oa(){J("date",Se(t=>qe.length>0&&Do(t))),$t.push({part:"date",dated:!0,on:()=>m.date!==null,name:He,statement:t=>m.
date===null||!Hm(m.date).has(t)})}function Or(t){return m.date!==null&&x.get(t).days?.time?gn(m.date,_e(t),v.outcomes):null}
var Sa={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Dt(t,e=Or(t)){return e===
null?"":d(e==="STILL_TO_COME"&&_e(t).time==="deadlineTime"?"deadlineAhead":Sa[e])}var qo=new Map;function Hm(t){if(qo.has(
t))return qo.get(t);let e=new Set(qe.filter(n=>{let o=gn(t,_e(n),v.outcomes);return Fm.has(o)||o==="STILL_TO_COME"&&_e(n).
time==="event"}));return qo.clear(),qo.set(t,e),e}function ue(t){let[e,n,o]=t.split("-");return d("day",{year:e,day:Number(
o),month:d("months").split(" ")[Number(n)-1]})}function Sr(t){let e=new Map,n=Object.keys(Sa),o=qe.map(s=>({id:s,outcome:gn(
t,_e(s),v.outcomes)})).sort((s,r)=>n.indexOf(s.outcome)-n.indexOf(r.outcome));for(let{id:s,outcome:r}of o){let i=Dt(s,r);
e.set(i,[...e.get(i)??[],s])}return[...e]}function Ea(t){if(m.date===null)return null;let e=Sr(m.date).find(([,n])=>n.length===
t.length&&n.every(o=>t.includes(o)));return e?d("outcomeOn",{outcome:e[0],date:ue(m.date),n:t.length}):null}function Te(){
return m.date===null?"":d("asOf",{date:ue(m.date)})}var Er=3,_m=120,Go=6,Zt=u("div",{id:"card",role:"tooltip",hidden:""}),Uo=null,wn;function qm(t){let e=x.get(t);return u(
"div",{},u("b",{class:e.denied?"denied":null},[M(e.said),Dt(t)].filter(Boolean).join(" \xB7 "))," ",e.quote?u("q",{lang:e.
language},e.quote):ee(e)," ",u("small",{},ut(e)))}function Ia(t){for(let n of document.querySelectorAll("#lanes .lit, #l\
anes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)
for(let n of fe)n!==t&&n.dataset.name===e&&n.classList.add("same")}function Ta(t){clearTimeout(wn),Le();let e=Xt(t).filter(
r=>x.has(r));if(!e.length)return;Uo=t,Ia(t),Zt.replaceChildren(...e.slice(0,Er).map(qm),...e.length>Er?[u("small",{},d("\
moreSaid",{n:e.length-Er}))]:[]),Zt.hidden=!1,t.setAttribute("aria-describedby","card");let[n,o]=[t.getClientRects()[0],
Zt.getBoundingClientRect()],s=n.bottom+Go+o.height<=innerHeight||n.top<o.height+Go;Zt.style.left=`${Math.max(8,Math.min(
n.left,document.documentElement.clientWidth-o.width-8))}px`,Zt.style.top=`${s?n.bottom+Go:n.top-Go-o.height}px`}function Le(){
clearTimeout(wn),Uo?.removeAttribute("aria-describedby"),Uo=null,Ia(null),Zt.hidden=!0}function La(t){clearTimeout(wn),wn=
setTimeout(t,_m)}function Aa(t){return t.target.closest?.("#lanes .said")}function Na(){let t=document.getElementById("l\
anes");t&&(t.append(Zt),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=Aa(e);n&&n!==
Uo?La(()=>Ta(n)):n||Zt.contains(e.target)||Zt.hidden?clearTimeout(wn):La(Le)}),document.addEventListener("focusin",e=>{let n=Aa(
e);n?.matches(":focus-visible")?Ta(n):Le()}),addEventListener("scroll",()=>{Zt.hidden||Le()},{passive:!0}),addEventListener(
"resize",Le),addEventListener("keydown",e=>{e.key!=="Escape"||Zt.hidden||(e.stopPropagation(),Le())},!0))}function X(t){let e=S("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var Tr="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",Gm=".said, [data-whole], #key button",Kn=new Map,
Lr=new Map;function Ar(t){return t.getClientRects().length>0}function Ir(t,e){Lr.get(t)?.setAttribute("tabindex","-1"),Lr.
set(t,e),e.tabIndex=0}function Ge(){for(let[t,e]of Kn){let n=Lr.get(t);if(n&&Ar(n))continue;let o=e.find(Ar);o&&Ir(t,o)}}
function ja(){for(let t of A(Gm,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(Tr);e&&(t.tabIndex=
-1,Kn.set(e,[...Kn.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.target,n=e.closest(
Tr),o=(n&&Kn.get(n))?.filter(Ar)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let s=o.indexOf(e),r={
ArrowRight:s+1,ArrowDown:s+1,ArrowLeft:s-1,ArrowUp:s-1,Home:0,End:o.length-1}[t.key];if(r===void 0)return;t.preventDefault();
let i=o[Math.min(Math.max(r,0),o.length-1)];Ir(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener("togg\
le",Ge,!0),document.getElementById("lanes")?.addEventListener("focusin",t=>{let e=t.target,n=e.closest(Tr);n&&Kn.get(n)?.
includes(e)&&Ir(n,e)})}var Ko=40,Ca={source:(t,e)=>ce.indexOf(t)-ce.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},Yo=[];function Vo({own:t,places:e,until:n,more:o}){t.forEach(
(s,r)=>{e[r].nextSibling!==s&&e[r].after(s),s.hidden=r>=n}),o.hidden=n>=t.length,o.textContent=d("nextLanes",{n:Math.min(
Ko,t.length-n),all:t.length})}function Ra(){for(let t of A("#sort-lanes option"))t.textContent=d(t.dataset.word??"");for(let t of Yo)
Vo(t)}function $a(t){let e=Yo.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,Vo(e))}
function Da(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(ce.map(n=>n.parentElement))){let n=ce.
filter(r=>r.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((r,i)=>r.before(o[i]));let s={own:n,places:o,
until:Ko,more:u("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(s.more),s.more.addEventListener("click",
()=>{let r=s.own[s.until];s.until+=Ko,Vo(s),Ge(),K('[tabindex="0"]',HTMLElement,r).focus()}),Yo.push(s)}t.addEventListener(
"change",()=>{for(let e of Yo)e.own.sort((n,o)=>Ca[t.value](n,o)||Ca.source(n,o)),e.until=Ko,Vo(e);Ge(),X(t.selectedOptions[0].
textContent)})}}var Ue=null,Pa=0;function Um(t){let{name:e}=t.dataset,n=Xt(t).filter(o=>x.has(o));if(Le(),Ue=t,Pa=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){L({focus:null,lines:n});return}Object.assign(qn,{name:e,ids:n}),L({focus:e,lines:[]})}function Km(t){
if(m.focus!==null)return t.dataset.name===m.focus;let e=Xt(t);return m.lines.length>0&&e.some(n=>m.lines.includes(n))}function Nr(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;$a(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function Ym(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=et()?S(
"details").getBoundingClientRect():null,s=o?.height?o.top:innerHeight;e>=0&&n<=s||scrollBy({top:(e+n)/2-s/2,behavior:"in\
stant"})}function Ba(t){if(Y()!=="lanes"){Ue=null;return}let e=fe.filter(s=>{let r=Km(s);return s.classList.toggle("chos\
en",r),r?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current"),r});if(!t)return;Ue?.getClientRects().length&&
scrollBy({top:Ue.getBoundingClientRect().top-Pa,behavior:"instant"});let n=mn(Qt()),o=Ue??e.find(s=>s.closest(`#${n}`));
Ue=null,o&&(Nr(o),Ym(o))}function Wa(){for(let t of fe)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),C.clicked=e.detail>0,Um(t),C.clicked=!1,Ue=null)});for(let t of A("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>L({view:"statements",modality:new Set([t.dataset.modality??""])}))}var Vm=[3,2,1],Jm=12,Xm=2;function Jo(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function Yn(){if(!St||Y()!=="lanes"||Qt()!=="overview")return;(Io.length>
Jm||!Vm.some(e=>Jo(e)<=innerHeight)&&!et()&&Jo(1)>Xm*innerHeight)&&Jo(0),Ge()}var jr=!1;function za(t){for(let o of ce)o.
classList.toggle("whole",m.tracks.includes(o.dataset.track??""));for(let o of A("#lanes [data-whole]"))o.setAttribute("a\
ria-expanded",String(m.tracks.includes(o.dataset.whole??"")));Ge();let e=jr?void 0:m.tracks.findLast(o=>!t?.tracks.includes(
o)),n=ce.find(o=>o.dataset.track===e);n&&(Nr(n),n.scrollIntoView())}function Fa(){if(St){for(let t of A("#lanes [data-wh\
ole]")){let e=t.dataset.whole??"";t.addEventListener("click",()=>{jr=!0,L({tracks:m.tracks.includes(e)?m.tracks.filter(n=>n!==
e):[...m.tracks,e]}),jr=!1})}addEventListener("resize",Yn)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set},Qm=["class","modality","structur\
al","relation","source","theme","date","change","steps","path","through"],Ha=null;function Xo(){let t=Ha;Ha=m;let e=m.steps!==
null||m.path!==null;t&&Qm.every(n=>t[n]===m[n])&&(!e||t.focus===m.focus)||(E=ka())}function Ke(){return d("shown",{names:E.
entities.size-E.bare.size,allNames:T.size,...yn(E.statements)})}function _a(){return E.bare.size?new Set([...E.entities].
filter(t=>!E.bare.has(t))):E.entities}var qa="made";function yn(t){let[e,n]=[0,0];for(let o of t)e+=1,x.get(o).modality===
qa&&(n+=1);return{statements:e-n,allStatements:x.size-Zm,made:n}}var Zm=v.modalities.find(({id:t})=>t===qa)?.count??0;function Qo(t){
let e=new Map;for(let n of ot.get(t)){let{subject:o,object:s}=x.get(n),r=o===t?s:o;r===null||r===t||e.has(r)||E.statements.
has(n)&&E.entities.has(r)&&e.set(r,n)}return e}function Cr(){if(E.statements.size===x.size)return e=>T.get(e).count;let t=new Map;
for(let e of E.statements){let{subject:n,object:o}=x.get(e);for(let s of n===o?[n]:[n,o])t.set(s,(t.get(s)??0)+1)}return e=>t.
get(e)??0}function Ae(t,e=Cr()){return[...E.entities].sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}var tp=new Set(["ArrowDown","ArrowRight"]),ep=new Set(["ArrowUp","ArrowLeft"]),Ga="input[type=checkbox], button, summary";
function Ua(t){return A(Ga,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function me(t){let e=A(
Ga,HTMLElement,t),n=Ua(t),o=n.find(s=>s===document.activeElement)??n.find(s=>s.tabIndex===0)??n[0];for(let s of e)s.tabIndex=
s===o?0:-1}function Ka(t){me(t),t.addEventListener("focusin",()=>me(t)),t.addEventListener("toggle",()=>me(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=tp.has(e.key)?1:ep.has(e.key)?-1:0,o=Ua(t),s=o.indexOf(e.target);
!n||s<0||(e.preventDefault(),o[(s+n+o.length)%o.length].focus())})}var Rr=new Map(v.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),Q=new Map(Object.entries(v.groups)),rt=new Map;for(let[
t,e]of Q)for(let n of e.names)rt.set(n,t);function Ya(){J("layout",{read:([t])=>Rr.has(t)||t==="overview"&&Q.size?t:null,
write:t=>t===null||t===v.opens?[]:[t]}),J("open",{read:t=>[...new Set(t.map($r).filter(e=>Q.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${Q.get(e).told[0]}${n>1?`~${n}`:""}`})})}function $r(t){let[e,n]=rt.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return rt.get(e)?.split(".").slice(0,n).join(".")}function tt(){return m.
layout??v.opens}function Zo(){return Rr.get(tt())??Rr.get("map")}function ft(t){return`group ${t}`}function*Vn(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Dr(){let t=new Set(m.open.flatMap(n=>[...Vn(n)])),e=[m.focus,
m.path,...m.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(rt.has(n))for(let o of Vn(rt.get(n)))
t.add(o);return t}function Ye(t,e){let n=null;for(let o of Vn(t))e.has(o)||(n=o);return n}function Pr(){return tt()==="o\
verview"&&Dr().size>0}var np=70;function Tt(t){let e=Q.get(t).told.map(o=>M(T.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>np;)n-=1;return e.slice(0,n).join(", ")}var op=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],zr=["class",
"modality","relation","source","change"],Ve=new Map(zr.map(t=>[t,A(`#legend input[data-${t}]`,HTMLInputElement)])),Ja=A(
"#legend input[data-family]",HTMLInputElement);function Xa(){S("shown").textContent=Ke(),ap(),S("show-all",HTMLButtonElement).
disabled=!Br()&&!Pr();let t=E.statements.size===x.size,{statements:e,allStatements:n,made:o}=yn(E.statements),s=t?[String(
n)]:[d("listed",{n:e,all:n})];o&&s.push(d("listedMade",{n:o})),E.aside.size&&s.push(d("listedAside",{n:E.aside.size})),S(
"listed").textContent=s.join("; ")}function sp(){let t=S("filters-on"),e=va();t.hidden=!e.length,t.replaceChildren(...e.
map(({part:n,out:o})=>u("li",{},u("button",{type:"button","data-off":n,title:d("filterOff"),onclick:()=>L({[n]:Et.get(n).
read([])})},u("span",{"aria-hidden":"true"},"\xD7 "),u("span",{class:"unseen"},`${d("filterOff")}: `),ip(n)," ",u("span",
{class:"count"},`\xB7 ${Rt(o,"filterHidesOne","filterHides")}`))))),me(t)}var rp={class:"kinds",modality:"said",relation:"\
relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function ip(t){if(t==="structural")
return d("structuralOff");let e=m[t],n=e instanceof Set?d("ticked",{n:e.size,all:Ve.get(t).length}):t==="date"?ue(String(
e)):D(String(e));return`${d(rp[t]??t)}: ${n}`}function ap(){let t=S("empty"),e=E.entities.size===0,n=!e&&Br()&&![...E.statements].
some(s=>x.get(s).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.
size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(u("span",{},d(o)),Br()?u("button",{type:"button",onclick:()=>L(
Jn())},d("undoFilters")):"")}function Jn(){return Object.fromEntries(op.filter(t=>Et.has(t)).map(t=>[t,Et.get(t).read([])]))}
function Br(){let t=m;return Object.entries(Jn()).some(([e,n])=>t[e]!==n)}function Qa(){sp();for(let n of zr)for(let o of Ve.
get(n))o.checked=m[n]?.has(o.dataset[n])??!0;for(let n of Ja){let o=Wr(n).filter(s=>s.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Wr(n).length}let t=document.getElementById("structural");t&&(t.checked=m.structural);let e=document.getElementById(
"theme");e&&(e.value=m.theme??"");for(let n of A("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,s=m[o],
r=Ve.get(o).length;s!==null&&(n.open=!0),K("summary .count",HTMLElement,n).textContent=s===null?String(r):d("ticked",{n:s.
size,all:r})}}function Wr(t){return Ve.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Va(t){let e=Ve.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===Ve.get(t).length?null:new Set(e)}function Za(){let t=document.
getElementById("theme");if(!t)return;let e=Mr().map(n=>[d("themeCounted",{theme:D(n),n:T.get(n).count}),n]).sort(([n],[o])=>n.
localeCompare(o,$));t.replaceChildren(u("option",{value:""},d("allThemes")),...e.map(([n,o])=>u("option",{value:o},n))),
t.value=m.theme??"",t.closest("fieldset").hidden=e.length===0}function tl(){for(let n of[...A("[data-roving]"),S("filter\
s-on")])Ka(n);for(let n of zr)for(let o of Ve.get(n))o.addEventListener("change",()=>L({[n]:Va(n)}));for(let n of Ja)n.addEventListener(
"change",()=>{for(let o of Wr(n))o.checked=n.checked;L({class:Va("class")})});for(let n of A("#legend .only")){let{part:o="",
only:s="",structural:r}=n.dataset;n.addEventListener("click",()=>L({[o]:new Set(s.split(" ")),...r?{structural:!0}:{}}))}
let t=document.getElementById("structural");t?.addEventListener("change",()=>L({structural:t.checked}));let e=document.getElementById(
"theme");e?.addEventListener("change",()=>L({theme:e.value||null})),S("show-all").addEventListener("click",()=>{L({...Jn(),
...Pr()?{...ct,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var lp=3;function cp(){let t=(n,o,s)=>{if(n===null)return[];let r=[...n].map(s);return[`${d(o)}: ${r.length>lp?d("ticked",
{n:r.length,all:""}).trim():r.join(", ")||"\u2013"}`]},e=n=>M(v.modalities.find(o=>o.id===n)?.label)||d("denied");return[
...m.theme===null?[]:[`${d("aboutTheme")}: ${D(m.theme)}`],...t(m.modality,"said",e),...t(m.class,"kinds",n=>M(v.classes[n].
label)),...t(m.relation,"relationsTitle",n=>M(Jt.get(n).label)),...t(m.source,"sourcesTitle",n=>M(v.sources.find(o=>o.id===
n)?.title)),...t(m.change,"changes",n=>d(n)),...m.structural?[]:[d("hiddenByStructural")]].join("; ")}function nl(t){return E.
statements.has(t)||E.aside.has(t)}function fp(t){let e=Xt(t);if(t.closest(".answer"))return t.classList.contains("place")?
e:[];if(t.classList.contains("date"))return e;let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&
n?.querySelector("[data-name]"))return[];let o=new Set(n?A(".said.date",HTMLElement,n).flatMap(Xt):[]);return e.filter(s=>!o.
has(s))}var Fr="";function up(){let t=`${m.date} ${$}`;if(!(t===Fr||m.date===null&&!Fr)){Fr=m.date===null?"":t;for(let e of A(
"#lanes .said > .outcome"))e.remove();if(m.date!==null)for(let e of fe){let n=fp(e).filter(s=>x.has(s)&&!["UNDATED",null].
includes(Or(s))),o=new Set(n.map(s=>Dt(s)));o.size&&e.append(u("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var ol=new Map;
for(let t of A("#lanes .answer th > .quiet"))ol.set(t.closest("tr"),t);function mp(t,e){let n=A("tbody tr:not(.group), .\
changes > li",HTMLElement,t),o=0,s="";for(let r of n){let i=A(".place",HTMLElement,r),a=(i.length?i:A(".said",HTMLElement,
r)).flatMap(Xt),l=[...Xt(r),...a];if(r.hidden=e&&l.length>0&&!l.some(nl),r.hidden)continue;o+=1;let c=ol.get(r),f=r.querySelector(
"th")?.textContent??"";c?.classList.toggle("quiet",f===s),s=f}for(let r of A("tbody:has(> .group)",HTMLElement,t))r.hidden=
!A("tr:not(.group, [hidden])",HTMLElement,r).length;return{left:o,all:n.length}}function Hr(t){let e=S("filtered");e.hidden=
!t,e.replaceChildren(t," ",...t?[u("button",{type:"button",onclick:()=>L({view:"statements"})},d("inList"))," ",u("butto\
n",{type:"button",onclick:()=>L({view:"names"})},d("inNetwork"))," ",u("button",{type:"button",onclick:()=>L(Jn())},d("u\
ndoFilters"))]:[])}var el=!1;function sl(){if(Y()!=="lanes")return;document.getElementById("only-changed")?.setAttribute(
"aria-pressed",String(m.change!==null)),up();let t=$t.some(n=>!n.dated&&n.on());if(!t&&!el)return;el=t;for(let n of fe)n.
closest(".answer")||n.classList.toggle("marked",t&&Xt(n).some(nl));let e=cp();Hr(t?d("markedInLanes",{n:E.statements.size+
E.aside.size,all:x.size,filters:e}):"");for(let n of A("#lanes .answer")){let{left:o,all:s}=mp(n,t);t&&s&&n.classList.contains(
"shown")&&Hr(d(o?"leftInTable":"nothingInTable",{n:o,all:s,filters:e}))}}function rl(){document.getElementById("only-cha\
nged")?.addEventListener("click",()=>L({change:m.change===null?new Set(["added","removed","changed"]):null})),document.getElementById(
"lanes")?.prepend(u("p",{id:"filtered",role:"status",hidden:""}))}function il(){J("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function oe(t){return m.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var ts={"to-names":"names","to-statements":"statements"};function es(t){return document.getElementById(mn(t))}function al(){
return yr.filter(t=>es(t))}function ll(t){let e=Y(),n=e==="lanes"?Qt():null;if(document.documentElement.dataset.view=e,!St)
return;for(let a of al())es(a)?.classList.toggle("shown",a===n);for(let a of A("#questions [data-question]"))a.setAttribute(
"aria-pressed",String(a.dataset.question===n));for(let[a,l]of Object.entries(ts))l===e?S(a).setAttribute("aria-current",
"page"):S(a).removeAttribute("aria-current");if(!t||Y(t)===e&&t.question===m.question)return;scrollTo(0,0);let o=Object.
keys(ts).find(a=>ts[a]===e),s=o?S(o):K(`#questions [data-question="${n}"]`),r=n===null?null:es(n)?.querySelector("#lead,\
 p.lead:not(.scripted)"),i=[s,r].flatMap(a=>a?.innerText??[]);X(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function cl(){
if(St){for(let t of A("#questions [data-question]"))t.hidden=!es(t.dataset.question??""),t.addEventListener("click",()=>L(
Ee(t.dataset.question??null)));for(let[t,e]of Object.entries(ts))S(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||
n.shiftKey||(n.preventDefault(),L({view:e}))});document.addEventListener("keydown",t=>{let e=al()[Number(t.key)-1];e!==void 0&&
oe(t)&&L(Ee(e))}),S("skip-to-lanes").addEventListener("click",t=>{t.preventDefault(),L(Ee(Qt())),A('#lanes [tabindex="0"\
]').find(e=>e.getClientRects().length)?.focus()})}}for(let t of document.querySelectorAll("#lanes .said:not([data-statements])"))t.dataset.statements=decodeURIComponent(t.
hash.replace("#row-",""));var fl=$;function ul(t){let e=t.closest("[data-statements]");return x.get(e?.dataset.statements?.
split(" ")[0])}function pp(t){let e=Z(ul(t));return M(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function dp(t){
return A("#key [data-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${$}`)?.textContent??t.textContent}
function ml(){if(fl!==$){fl=$;for(let t of A("#lanes :is([data-name], [data-of])"))t.textContent=Mt(t.dataset.name??t.dataset.
of??"");for(let t of A("#lanes [data-way]"))t.textContent=dp(t);for(let t of A("#lanes .verb"))t.textContent=pp(t);for(let t of A(
"#lanes .place"))t.textContent=ut(ul(t))}}var bn=100,Je=11,_r,Xn,ns=new Map,Lt={family:"",least:Je,between:0,words:0,version:0};function qr(){let[t,e]=[..._r.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Lt,{family:e.fontFamily,least:Math.
max(Je,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Lt.version+1}),ns.clear()}
function Ht(){return F.printing?Je:Lt.least}function pl(t,e){t.font=`${e} ${bn}px ${Lt.family}`.trim(),t.letterSpacing=`${Lt.
between*bn}px`,t.wordSpacing=`${Lt.words*bn}px`}function At(t,e=""){let n=`${e} ${t}`;return ns.has(n)||(pl(Xn,e),ns.set(
n,Xn.measureText(t).width/bn)),ns.get(n)}function Pt(t,e=""){return t.reduce((n,o)=>Math.max(n,At(o,e)),0)}function pe(t,e,n,o,s,r=""){
t.save(),t.translate(n,o),t.scale(s/bn,s/bn),pl(t,r),t.fillText(e,0,0),t.restore()}function Xe(t,e){let n=[];for(let s of t.
split(/\s+/)){let r=n.length?`${n[n.length-1]} ${s}`:s;n.length&&At(r)<=e?n[n.length-1]=r:n.push(s)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(s=>{if(At(s)<=e)return s;let r=[...s.replace(/…$/,"")];for(;r.length>1&&At(`${r.join(
"")}\u2026`)>e;)r.pop();return`${r.join("").trimEnd()}\u2026`})}function Qe(t){return t.some(e=>e.endsWith("\u2026"))}function dl({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(Xn,{font:t,letterSpacing:e,wordSpacing:n}),Xn.measureText(
o)}function hl(){_r=document.body.appendChild(u("div",{id:"probe","aria-hidden":"true"},u("span",{},"Ag"),u("span",{},"a\
g m"))),Xn=document.createElement("canvas").getContext("2d"),qr()}function gl(t){new ResizeObserver(t).observe(_r.lastElementChild)}var os=300,Ze=1e3,de=6,N=new Map,Zn=null,mt=new Map,O={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function _t(t){
return k.line*k.grown*se(t).length+k.row}function ss(){let t=new Map;for(let[e,{x:n}]of N){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>N.get(n).y-N.get(o).y))}var Qn=new Map,hp=5e4,wl=0;
function se(t){let e=`${$} ${k.text} ${t}`;return Qn.has(e)||Qn.set(e,Xe(Mt(t),k.text/k.name)),Qn.get(e)}function to(t){
k.text=t,(wl!==Lt.version||Qn.size>hp)&&Qn.clear(),wl=Lt.version}function yl(t){O=t}function rs(){return[...O.groups.values()].
reduce((t,{count:e})=>t+e,0)}function eo(t){Zn=t}var gp=1e3,j=document.getElementById("canvas"),It,tn,Gr;function bl(t){let e=2*Gr.radiusOf(t);return{id:t,...N.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>Gr.draw(n,t),nodeDimensions:{width:e,height:e}})}}function re(){
let t=N.size>gp?new Map:N,e=tn.getIds().filter(o=>!t.has(o));e.length&&tn.remove(e);let n=[...t].filter(([o,{x:s,y:r}])=>{
let i=tn.get(o);return i===null||i.x!==s||i.y!==r});n.length&&tn.update(n.map(([o])=>bl(o)))}function xl(){return tn.length>
0}function G(){return It.getScale()}function Ie(){return It.getViewPosition()}function Ne(t){It.moveTo(t)}function en(t){
return It.canvasToDOM(t)}function he(t){return It.DOMtoCanvas(t)}function qt(t=0){let[e,n]=[j.clientWidth,j.clientHeight],
o=he({x:-t*e,y:-t*n}),s=he({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:s.x,bottom:s.y}}function at(){It.redraw()}
function Ml(t){let{canvas:e}=It;e.getContext=()=>t;try{at()}finally{delete e.getContext}}function xn(){It.setSize("100%",
"100%")}function no(t){It.setOptions({interaction:{dragView:t}})}function kl(t){It.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function kt(t,e){It.on(t,e)}function vl(t){Gr=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:s}of Lo("names"))N.set(n,
{x:o,y:s});tn=new vis.DataSet([...N.keys()].map(bl)),It=new vis.Network(j,{nodes:tn,edges:[]},JSON.parse(Lo("options"))),
It.once("afterDrawing",()=>document.getElementById("still")?.remove())}function is(){return It!==void 0}function Ol(){return It}function as(t){return t!==null&&t.getClientRects().length>0}function Sl(t){return t.getAttribute("aria-label")??t.textContent}
function wp(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(s=>(s?document.querySelector(s):null)??[]).find(as)??ls?.part}var ls=null;function Ur(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(ls={part:t,name:_.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function El(){let t=ls;ls=null;let e=document.activeElement;!t||!as(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===j&&N.has(t.name)&&(_.at=t.name),t.part.focus({preventScroll:!0}))}function nn(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Sl(
e);t();let s=document.activeElement;if(s!==e&&s!==null&&s!==document.body||as(e))return;((n?A(e.localName,HTMLElement,n).
find(i=>as(i)&&Sl(i)===o):null)??wp(n))?.focus({preventScroll:!0})}function Tl(){document.addEventListener("focusin",t=>{
let e=t.target;if(!et()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&Nt(null)})}function Ll(){Nt("details"),Ur()}var yp=200;function bp([t,e]){let n=e.length>yp?t:u("button",{type:"button",class:"name",onclick:()=>L({focus:null,lines:e})},
t);return u("li",{},n," ",u("span",{class:"count"},String(e.length)))}function xp(t){let e=v.sources.length===1,n=v.sources.
filter(({issued:s})=>s),o=n.reduce((s,r)=>s&&s.issued>=r.issued?s:r,null);return[n.length<v.sources.length?d(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?d(e?"afterSource":"afterSources",{date:M(o.written)}):
""].filter(Boolean).join(" ")}function Mp(){let e=[...To.flatMap(r=>r.days?[r.days.firstStart,r.days.lastStart,r.days.firstEnd,
r.days.lastEnd]:[]),...v.sources.map(({issued:r})=>r)].flatMap(r=>r&&r>="1000"?[r.slice(0,4)]:[]),n=e.reduce((r,i)=>i<r?
i:r,e[0]),o=e.reduce((r,i)=>i>r?i:r,e[0]),s=Gn();return{first:dn(`${n}-01-01`),last:Math.max(dn(`${o}-12-31`),dn(s))}}var Kr=!1;
function Al(){let t=document.getElementById("on-date");if(!t)return;let e=S("day",HTMLInputElement),n=S("exact-day",HTMLInputElement),
{first:o,last:s}=Mp();Object.assign(e,{min:String(o),max:String(s)});let[r,i]=[o,s].map(l=>Po(l).slice(0,4));S("years").
replaceChildren(u("span",{},r),u("span",{},i));let a=Gn();t.addEventListener("change",()=>L({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=Po(Number(e.value)),(Kr?$o:L)({date:a}),Kr=!0}),e.addEventListener("change",()=>{Kr=!1,pn()}),
n.addEventListener("change",()=>{Do(n.value)&&(a=n.value,L({date:a}))})}function Il(){let t=document.getElementById("on-\
date");if(!t)return;let e=m.date;t.checked=e!==null;let n=S("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Te(),
S("day-choice").hidden=e===null,e===null)return;let o=S("day",HTMLInputElement),s=S("exact-day",HTMLInputElement);o.value=
String(dn(e)),o.setAttribute("aria-valuetext",ue(e)),s.value!==e&&(s.value=e),S("day-in-words").textContent=ue(e),S("out\
comes").replaceChildren(...Sr(e).map(bp)),S("beyond").textContent=xp(e)}var kp=["subject","relation","object","said","period","quote","place"];function jl(){J("sort",{read:([t])=>t!==void 0&&t!==
"place"&&kp.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function vp(t,e){let n=x.get(t);return e==="s\
ubject"?D(n.subject):e==="relation"?Z(n).order:e==="object"?n.object===null?M(n.value):D(n.object):e==="said"?Ho.indexOf(
zo(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Nl(t,e){return x.get(t).
order-x.get(e).order}function Mn(){let t=m.sort?.replace(/^-/,"")??"place",e=m.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator($,{numeric:!0}),o=new Map([...x.keys()].map(s=>[s,vp(s,t)]));return[...x.keys()].sort((s,r)=>{let[i,a]=[o.get(s),
o.get(r)];if(i===""||a==="")return+(i==="")-+(a==="")||Nl(s,r);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Nl(s,r)})}var Bt=200;function cs(t,e,n,o){t.hidden=e===n,K("span",HTMLElement,t).textContent=d(o,{n:e,all:n}),K("button",HTMLElement,
t).textContent=d("moreRows",{n:Math.min(Bt,n-e)})}function fs(t,e){K("button",HTMLElement,t).addEventListener("click",()=>{
nn(e),X(K("span",HTMLElement,t).textContent)})}var Yr={added:"+",removed:"\u2212",changed:"~"};function kn(t){return t.change?u("div",{class:`change ${t.change}`},u("b",
{},`${Yr[t.change]} ${d(t.change)}`),t.differences?.length?u("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
u("dt",{},M(e)),u("dd",{},u("del",{},M(n)||d("noText"))," \u2192 ",u("ins",{},M(o)||d("noText")))])):null):null}function Cl(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:s})=>`${M(n)}: ${M(o)||d("noText")} \u2192 ${M(s)||d("noText")}`);
return[d(t.change||"unchanged"),...e].join("; ")}var us=new Map([...xt.keys()].map(t=>[t,$]));function oo(t){return T.has(t)?u("a",{href:`#focus=${encodeURIComponent(t)}`},
D(t)):t}function Op(t){let e=x.get(t),n=xt.get(t)?.querySelector(".change")??kn(e),o=[u("td",{},n,oo(e.subject)),u("td",
{},M(Z(e).label)),u("td",{},e.object===null?M(e.value):oo(e.object))];return v.variants.includes("plain")?o:[...o,u("td",
{class:e.denied?"denied":null},M(e.said)),u("td",{},M(e.when)),u("td",{},e.quote?u("q",{lang:e.language},e.quote):null),
u("td",{},ut(e))]}function ms(t){let e=xt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Dt(t);n&&e?.append(
u("span",{class:"outcome"},n))}function ps(t){xt.has(t)||xt.set(t,u("tr",{id:`row-${t}`,"data-statement":t}));let e=xt.get(
t);return us.get(t)!==$&&(e.replaceChildren(...Op(t)),us.set(t,$)),e.classList.toggle("aside",E.aside.has(t)),e}var Rl=A("#inferred tbody tr"),hs=v.inferred.length>Rl.length,ds=Bt;function Sp(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[u("br"),n.quote&&u("q",{lang:n.language},n.quote),` (${M(n.said)}; ${ut(n)})`]);return u("tr",{},u("td",{},oo(t.subject)),
u("td",{},M(Z(t).label)),u("td",{},oo(t.object)),u("td",{},M(t.why),e))}function Vr(t=0){if(document.getElementById("inf\
erred")?.toggleAttribute("hidden",!E.inferred.size),!hs){Rl.forEach((o,s)=>{o.hidden=!E.inferred.has(v.inferred[s])});return}
if(!V.open)return;let e=[...E.inferred].slice(0,ds),n=K("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(Sp)),cs(S("more-inferred"),e.length,E.inferred.size,"partInferred")}function gs(t){ds=t,Vr()}function $l(){hs&&(S("u\
nlisted-inferred").hidden=!0,K("#inferred tbody").replaceChildren(),fs(S("more-inferred"),()=>{ds+=Bt,Vr(ds-Bt)}),V.addEventListener(
"toggle",()=>Vr()))}function Bl(){J("between",{read:t=>{let e=t.map(Dl).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Ep),knows:t=>Dl(t)!==null}),Oe.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(s=>[...Vn(
s)])),n=s=>Ye(jt(s)??rt.get(s),e)===jt(s);return t.focus===null&&!t.lines.length&&(t.layout??v.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function Dl(t){if(T.has(t))return t;let e=$r(t);return e!==void 0&&Q.has(e)?ft(e):null}function Ep(t){
let e=jt(t);return e===null?t:`${Q.get(e).told[0]}~${e.split(".").length}`}function jt(t){return T.has(t)?null:t.slice(6)}
var ws={shown:null,ends:null,ids:[]};function so(){if(ws.shown===E&&ws.ends===m.between)return ws.ids;let[t,e]=(m.between??
[]).map(o=>{let s=jt(o);return r=>s===null?r===o:rt.get(r)===s||rt.get(r)?.startsWith(`${s}.`)}),n=[...E.statements].filter(
o=>{let s=x.get(o);if(!s.isLink)return!1;let{subject:r,object:i}=s;return t(r)?e(i):e(r)&&t(i)});return ws={shown:E,ends:m.
between,ids:n},n}function Pl(t){let e=jt(t);return e===null?D(t):d("groupAround",{names:Tt(e)})}function ro({one:t,other:e,
ids:n}){return d(n.length===1?"oneBetween":"between",{n:n.length,one:Pl(t),other:Pl(e)})}function ys(){let[t,e]=m.between??
[];return ro({one:t,other:e,ids:so()})}var zl=["asserted","ongoing","intended","conditional","possible"],Tp=zl.length,Lp=400;function Fl(){J("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),J("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),J("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),$t.push(_l),Hn.push(Ip)}function Hl(){
return m.focus!==null&&(m.steps!==null||it()!==null)}var Wt={state:null,route:null,reach:null};function vn(){if(Wt.state===
m||(Wt={state:m,route:null,reach:null},m.focus===null||m.path===null&&m.steps===null))return Wt;let t=$t.filter(o=>o!==_l),
e=new Set([...T.keys()].filter(o=>t.every(s=>s.name(o)))),n=o=>ot.get(o).filter(s=>{let{subject:r,object:i}=x.get(s);return x.
get(s).isLink&&e.has(r)&&e.has(i)&&t.every(a=>a.statement(s))});if(!e.has(m.focus))return Wt;if(m.path!==null){Wt.route=
e.has(m.path)?Wl(m.focus,m.path,n,m.through):null;let o=s=>ot.get(s).filter(r=>x.get(r).isLink);Wt.otherwise=Wt.route===
null&&!m.through&&Wl(m.focus,m.path,o,!0)!==null,Wt.route&&(Wt.reach=Wt.route)}else m.steps!==null&&(Wt.reach={names:Ap(
m.focus,m.steps,n),statements:null});return Wt}function it(){return m.path===null||m.focus===null?null:vn().route}var _l={
on:()=>vn().reach!==null,name:t=>{let{reach:e}=vn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=vn();return e===
null||e.statements===null||e.statements.has(t)}};function bs(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function Ap(t,e,n){
let o=new Set([t]),s=[t];for(let r=0;r<e;r+=1){let i=new Set(s.flatMap(a=>n(a).map(l=>bs(l,a))).filter(a=>!o.has(a)));for(let a of i)
o.add(a);s=[...i]}return o}function Wl(t,e,n,o){let s=c=>n(c).filter(f=>o||!Z(x.get(f)).structural),r=[new Set([t])],i=new Set(
[t]);for(;!i.has(e);){let c=new Set;for(let f of r[r.length-1])for(let h of s(f))i.has(bs(h,f))||c.add(bs(h,f));if(!c.size)
return null;for(let f of c)i.add(f);r.push(c)}r[r.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=r.length-1;c>
0;c-=1){let f=new Set;for(let h of r[c])for(let p of s(h)){let w=bs(p,h);r[c-1].has(w)&&(f.add(w),a.add(p),l.has(w)||l.set(
w,new Map),l.get(w).set(h,[...l.get(w).get(h)??[],p]))}r[c-1]=f}for(let c of l.values())for(let f of c.values())f.sort((h,p)=>ge(
h)-ge(p)||(h<p?-1:1));return{layers:r,names:new Set(r.flatMap(c=>[...c])),statements:a,onward:l}}function ge(t){let{modality:e,
denied:n,holder:o}=x.get(t),s=zl.indexOf(e);return n||o||s<0?Tp:Math.min(s,3)}function ql(){let{layers:t,onward:e}=it(),
n=[],o=i=>{if(!(n.length>=Lp)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,
a])}};o([...t[0]]);let s=n.map(i=>{let a=i.slice(1).map((c,f)=>({from:i[f],to:c,keys:e.get(i[f]).get(c)})),l=a.reduce((c,f)=>ge(
f.keys[0])>ge(c.keys[0])?f:c,a[0]);return{names:i,steps:a,weakest:l}}),r=({steps:i})=>i.reduce((a,{keys:l})=>a+ge(l[0]),
0);return s.sort((i,a)=>ge(i.weakest.keys[0])-ge(a.weakest.keys[0])||r(i)-r(a)||(i.names.join(" ")<a.names.join(" ")?-1:
1))}function Gl(){let{layers:t,onward:e}=it(),n=new Map([[m.focus,1]]);for(let o=1;o<t.length;o+=1){let s=new Map;for(let[
r,i]of n)for(let a of e.get(r).keys())s.set(a,(s.get(a)??0)+i);n=s}return n.get(m.path)??0}function Ip(t){return!("focus"in
t)||"path"in t?t:C.picking&&t.focus!==null?(C.picking=!1,t.focus===m.focus?{}:{path:t.focus,through:!1}):(C.picking=!1,{
...t,path:null,through:!1})}var P=null;function we(){return m.focus!==null||m.lines.length>0||m.between!==null}function Np(){if(!we())return null;let t=it();
if(t)return{entities:t.names,statements:t.statements};if(m.focus!==null&&!E.entities.has(m.focus))return null;if(m.between!==
null){let o=so();return o.length?{entities:new Set(m.between.filter(s=>T.has(s))),statements:new Set(o)}:null}let e=(m.focus!==
null?ot.get(m.focus):m.lines).filter(o=>E.statements.has(o));if(m.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(m.focus!==null?[m.focus,...n]:n),statements:new Set(
e)}}function Ul(){P=Np()}var Sn=x.size>xt.size,Kl=2e3,xs=Bt;function Jr(t){S("source-order").hidden=m.sort!==null||!t}function On(){let t=Mn().filter(
s=>E.statements.has(s)||!F.parts&&E.aside.has(s)),e=t.filter(s=>P?.statements.has(s)),n=t.filter(s=>!P?.statements.has(s)),
o=[...e,...n].slice(0,xs);K("#list tbody").replaceChildren(...o.map(s=>{let r=ps(s);return ms(s),r.hidden=!1,r.classList.
toggle("chosen",P!==null&&P.statements.has(s)),r})),Jr(e.length===0),cs(S("more"),o.length,t.length,"partListed")}function Xr(t){
Sn&&(xs=t,On()),hs&&gs(t)}function Yl(){Sn&&(S("unlisted").hidden=!0,K("#list tbody").replaceChildren(),fs(S("more"),()=>{
xs+=Bt,On()}),_n.push(()=>{xs=Bt,V.open&&On()}),V.addEventListener("toggle",()=>{V.open&&On()}))}var Qr="";function Jl(){let t=`${m.date} ${$}`;if(!(Qr===t||m.date===null&&!Qr)){Qr=m.date===null?"":t;for(let e of Sn?[]:
qe)ms(e)}}function Xl(t){for(let[e,n]of Sn?[]:xt){us.get(e)!==$&&ps(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),s=E.
statements.has(e)||E.aside.has(e);(!t||o!==s)&&(n.hidden=!s),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}gs(Bt)}var Vl="place";function Ql(){let t=m.sort?.replace(/^-/,"")??"place";for(let n of A("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",m.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}S("sort",HTMLSelectElement).value=t;for(let n of A("#sort option"))n.textContent=
d(n.dataset.word??"");Jr(!0);let e=`${m.sort??"place"} ${["subject","object","relation"].includes(t)?$:""}`.trim();if(e!==
Vl){if(Vl=e,Sn){V.open&&On();return}K("#list tbody").append(...Mn().map(n=>xt.get(n)))}}function Zl(){for(let e of A("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(m.sort??"place")===e.dataset.sort;L({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),X(d(n?"sortedBack":"sorted",{column:d(K(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=S("sort",HTMLSelectElement);t.addEventListener("change",()=>L({sort:t.value==="pl\
ace"?null:t.value}))}var tc=()=>{};function ye(){tc()}function ec(t){tc=t}function nc(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=$,document.documentElement.dataset.
language=$,document.title=M(v.title);for(let e of A("[data-label]"))e.setAttribute("aria-label",d(e.dataset.label??""));
for(let e of A("[data-title]"))e.title=d(e.dataset.title??"");for(let e of A("[data-placeholder]",HTMLInputElement))e.placeholder=
d(t?"search":e.dataset.placeholder??"");for(let e of A("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${$}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",d("onlyThis",{kind:o?.textContent??""}))}for(let e of A(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===$));S("canvas").setAttribute("aria-label",d("pi\
ctureAbout",{names:T.size}))}function Zr(){let t=fa(),e=S("not-understood");e.hidden=t.length===0,e.textContent=t.length?
d("notUnderstood",{parts:t.join(", ")}):""}function oc(){pa(),Zr()}function sc(t){let e=new Map;for(let o of t){let s=Math.round(o.at),r=e.get(s)??[];e.set(s,r),r.push(o)}let n=[];for(let o of[
...e.values()].sort((s,r)=>r.length-s.length||s[0].at-r[0].at)){let s=o.flatMap(l=>l.rects),r=s.reduce((l,c)=>Math.min(l,
c.left),1/0),i=s.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&r<l.right))&&n.push({left:r,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,s)=>o.left-s.left),n.forEach((o,s)=>{for(let r of o.held)r.column=s}),
n.forEach((o,s)=>{let r=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(r(a.column===s?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function io(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function jp({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s]>e?o=s:n=s+
1}return n}function ei(t,e,n){if(!t)return[];let[o,s]=[Math.min(e,n),Math.max(e,n)],r=[];for(let i=jp(t,o);i<t.rects.length&&
t.rects[i].top<s;i+=1)t.rects[i].bottom>o&&r.push(t.rects[i]);return r}function Ms(t,e,n){return ei(t,e,n).reduce((o,s)=>Math.
max(o,s.right),-1/0)}function rc(t,e,n){return ei(t,e,n).reduce((o,s)=>Math.min(o,s.left),1/0)}function ic(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let s=o.column??e.findIndex(a=>a.right>=o.near);t.last=s<0?e.
length:s;let r=(a,l,c,f)=>{let h=null;for(let p of a){let w=Math.abs(c-p.y),g=p.cost+f+w+w*w*.003;if(h&&g>=h.cost)continue;
let y=rc(e[l],p.y,c)-Ms(e[l-1],p.y,c);g+=Math.max(0,9-y)*60,(!h||g<h.cost)&&(h={cost:g,y:c,gaps:p.gaps})}return h},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:f}=e[a],h=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),p=n.mid+(o.mid-n.mid)*h,w=f.findIndex(({high:g})=>g>=p);i=f.slice(Math.max(0,w-4),w+4+1).map(g=>{let y=Math.max(0,
g.lines.length+1-(g.high-g.low)/2.4),b=r(i,a,io(p,g),y*5);return{...b,gaps:[...b.gaps,g]}})}t.gaps=r(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>io((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function ks(t,e,n){for(let[o,s]=[t.index+n,e.index+n];;o+=n,s+=n){let[r,i]=[t.line.levels[o],e.line.levels[s]];if(r===
void 0||i===void 0)return 0;if(Math.abs(r-i)>.5)return r-i}}function Cp(t,e){return ks(t,e,-1)||ks(t,e,1)||t.line.rank-e.
line.rank}function ni(t,e,{low:n,high:o}){let s=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),r=[];t.forEach((a,l)=>{
r.push({sum:a-l*s,many:1});for(let c=r.length-1;c>0&&r[c-1].sum/r[c-1].many>r[c].sum/r[c].many;c-=1){let{sum:f,many:h}=r[c];
r.pop(),r[c-1].sum+=f,r[c-1].many+=h}});let i={low:n,high:o-(t.length-1)*s};return r.flatMap(({sum:a,many:l})=>Array(l).
fill(io(a/l,i))).map((a,l)=>a+l*s)}function ac({from:t,to:e,first:n,gaps:o,ports:s},r){let i=[{low:s[0],high:s[0]},...o,
{low:s[1],high:s[1]}],a=[{x:t.far,low:s[0],high:s[0]}];for(let l=0;l<i.length-1;l+=1){let[c,f]=[i[l],i[l+1]],[h,p]=[r[n+
l],r[n+l+1]],w=l+2===i.length,g=c.high<f.low||f.high<c.low,y=(W,lt,pt)=>pt?{x:W,low:lt.bottom+1,high:1/0}:{x:W,low:-1/0,
high:lt.top-1},b=(W,lt)=>lt.bottom-W.bottom,[I,R]=[[],[]];for(let W of g?[c.high<f.low]:[!0,!1]){let[lt,pt]=W?[c.low,f.high]:
[c.high,f.low],ve=(dt,We,Tm)=>ei(dt,lt,pt).filter(Ji=>g||(Tm?Ji.top>=We.high:Ji.bottom<=We.low)),Yt=a[a.length-1].x,Bn=ve(
h,c,W);for(let dt of W?Bn:Bn.sort(b))dt.right<=Yt||dt.id===t.id&&!t.blocks||(Yt=dt.right,I.push(y(Yt,dt,!W)));Yt=w?e.near:
p.left;let Eo=ve(p,f,!W);for(let dt of W?Eo.sort(b):Eo)dt.left>=Yt||dt.id===e.id&&!e.blocks||(Yt=dt.left,R.push(y(Yt,dt,
W)))}for(let W of[I,R])a.push(...W.sort((lt,pt)=>lt.x-pt.x));if(w)break;let H=Math.min(e.near-9,Math.max(Ms(p,f.low-3,f.
low),Ms(p,f.high,f.high+3))),U=f,{low:ht,high:nt}=U;a.push({x:p.left,low:ht,high:nt,gap:U},{x:Math.max(p.left+1,H),low:ht,
high:nt,gap:U})}return a.push({x:e.near,low:s[1],high:s[1]}),a}function ti(t){return t.y}function oi(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=io(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let s=1;s<
t.length-1;s+=1){let[r,i,a]=[t[s-1],t[s],t[s+1]],[l,c]=[Math.max(.5,i.x-r.x),Math.max(.5,a.x-i.x)];i.y=io((ti(r)*c+ti(a)*
l)/(l+c),i)}}function lc(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Cp);for(let s of[0,1]){let r=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[s]);ni(r.map(ti),2.4,o).forEach((i,a)=>Object.assign(r[a],{y:i,low:i,high:i}))}}}
function cc(t,e){let n=new Map,o=({ports:s})=>Math.abs(s[0]-s[1]);for(let s of[...t].sort((r,i)=>o(r)-o(i)||r.rank-i.rank)){
let{from:r,to:i,ports:a}=s,l=r.column??i.column??e.findLastIndex(w=>w.left<=Math.min(r.near,i.near)),[c,f]=a[0]<a[1]?a:[
a[1],a[0]];s.edge=Math.min(r.near,i.near,rc(e[l],c,f)),s.room=s.edge-2-Ms(e[l-1],c,f);let h=Math.round(Math.min(r.at,i.at)),
p=n.get(h)??[];n.set(h,p),s.lane=p.findIndex(w=>w.every(g=>g.bottom<c||g.top>f)),s.lane<0&&(s.lane=p.push([])-1),p[s.lane].
push({top:c,bottom:f}),s.lanes=p}for(let s of t)s.reach=Math.max(3,Math.min(9+3.6*s.lane,s.room*(s.lane+1)/(s.lanes.length+
.5)))}var fc=4,Rp=[20,18,16,14,13,12,11,10,9,8,7],ri=34,$p=72,Dp=120,Pp=150,uc=26,Bp=[1,.7,.4,.3],mc=.75,ii=1.6;function Wp(t,e){
let n=t.reduce((r,i)=>r+_t(i),0),o=Array.from({length:e},()=>[]),s=0;for(let r of t)o[Math.min(e-1,Math.floor((s+_t(r)/2)/
n*e))].push(r),s+=_t(r);return o}function zp(t,e,n,o,s){to(e*k.name);let r=t.map(y=>k.name*Math.max(...y.map(b=>Pt(se(b))))),
i=t.map(y=>Wp(y,n)),a=i.flat().map(y=>({text:k.line*y.reduce((b,I)=>b+se(I).length,0),white:de*s*y.length})),l={text:r.reduce(
(y,b)=>y+b,0),white:k.mark*t.length+s*(uc+ri*(t.length-1))},c=t.flat().filter(y=>Qe(se(y))).length,f=Ht()/k.name,h=Math.
min(o.width/(l.text+l.white),...a.map(({text:y,white:b})=>o.height/(y+b)),ii),p=a.map(({text:y,white:b})=>(o.height-f*y)/
b),w=.999*Math.min((o.width-f*l.text)/l.white,...p,f),g=Math.max(...a.map(({text:y,white:b})=>y+b));return{wide:e,many:n,
part:s,texts:r,parts:i,across:l,high:g,cut:c,readable:f,scale:h,least:w}}function Fp(t,e,n){let o=(p,w)=>p.reduce((g,y)=>w(
y)>w(g)*1.01?y:g),s=p=>Bp.flatMap(w=>Rp.map(g=>zp(t,g,p,e,w))),r=Array.from({length:n},(p,w)=>s(w+1)).flat(),i=Math.min(
...r.map(({cut:p})=>p)),a=r.filter(({cut:p})=>p===i),l=({part:p,scale:w,readable:g})=>p===1&&w>=g,c=({scale:p,readable:w})=>p>=
w;for(let p of[l,c,vs]){let w=a.filter(p),[g]=w,y=w.filter(({many:b,part:I})=>b===g.many&&I===g.part);if(g)return o(y,b=>p===
vs?b.least:b.scale)}let f=a.filter(({many:p})=>p===1),h=f.filter(({across:p,readable:w})=>(p.text+pc()*p.white)*w<=e.width);
return h.length?o(h,({high:p})=>1/p):o(f.filter(({part:p})=>p===1),({scale:p})=>p)}function pc(){return F.printing||et()?
1:mc}function vs({scale:t,readable:e,least:n}){return t<e&&n>=mc*e}var si={key:"",found:null};function dc(t,e){let n=ss();
if(!n.length)return 0;let o={...k},s=JSON.stringify([n,t,e,$,Lt.version,k.name,Ht(),et(),F.printing]);si.key!==s&&Object.
assign(si,{key:s,found:Fp(n,t,e)});let r=si.found,{wide:i,many:a,part:l,texts:c,parts:f,across:h}=r,p=t.width/(h.text+h.
white+((O.narrowed?Dp:$p)-ri)*(n.length-1)),w=F.printing?r.scale:Math.min(r.scale,Math.max(1,p)),g=vs(r)?r.least:pc()*r.
readable,[y,b]=vs(r)||!F.printing&&w<r.readable?[g,r.readable/g]:[w,1];to(i*k.name),Object.assign(k,{row:de*l,grown:b});
let I=Math.max(...f.flat().map(nt=>nt.reduce((W,lt)=>W+_t(lt),0))),R=(t.width/y-h.text*b-h.white)/Math.max(1,n.length-1),
H=Math.min(Pp,ri*l+Math.max(0,R)),U=a>1?t.height/y:Math.max(I,Math.min(t.height/y,o.height)),ht=uc*l;return n.forEach((nt,W)=>{
let lt=new Map(nt.map(pt=>[pt,(N.get(pt).y-o.top)/o.height*U*a]));f[W].forEach((pt,ve)=>{let Yt=0,Bn=pt.map(dt=>(Yt+=_t(
dt),Yt-_t(dt)/2)),Eo=ni(pt.map((dt,We)=>lt.get(dt)-Bn[We]),0,{low:ve*U,high:(ve+1)*U-Yt});pt.forEach((dt,We)=>N.set(dt,{
x:ht+k.mark/2,y:Eo[We]+Bn[We]}))}),ht+=k.mark+c[W]*b+H}),Object.assign(k,{left:0,top:0,width:ht-H,height:U*a}),a}var hc=150,gc=120,Hp=60,bc=k.text,wc=[k.text/k.name,12,14,16,18,20];function xc(){let t=Hl(),e=new Set,n=new Map,o=Q.size?
_a():E.entities,s=tt()!=="overview"||o.size<=hc,r=s?new Set:Dr(),i=new Map,a=P&&P.entities.size<=hc?P.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=rt.get(l);!s&&!i.has(c)&&i.set(c,Ye(
c,r));let f=s?null:i.get(c);if((f===null||a.has(l))&&e.add(l),f===null)continue;n.has(f)||n.set(f,{count:0,fills:new Map});
let h=n.get(f),{fill:p}=st(l);h.count+=1,h.fills.set(p,(h.fills.get(p)??0)+1)}yl({names:e,groups:n,opened:r,narrowed:t}),
je()}function je(t=1){N.clear();let e=Zo(),n=e.id==="columns";Object.assign(k,{left:0,top:0,width:e.width,height:e.height}),
to(_p()),Object.assign(k,{row:de,grown:1});let o=O.narrowed||F.printing||Q.size&&!n?O.names:new Set(T.keys());for(let i of o){
let{at:a}=T.get(i);N.set(i,{x:a[e.first],y:a[e.first+1]})}let s=0;it()?Kp():O.narrowed&&n?Up():!n&&!Q.size&&qp();let r=O.
narrowed||ao()||Q.size&&!O.groups.size;(r||!(n||Q.size))&&yc(o),n&&!it()&&(s=dc(Zn??k,t));for(let i of o)O.names.has(i)||
N.delete(i);for(let i of O.groups.keys())N.set(ft(i),{x:Q.get(i).x,y:Q.get(i).y});for(let[i,a]of mt)N.has(i)&&N.set(i,a);
return r&&(mt.size||o!==O.names)&&yc(O.names),s}var ai={key:"",width:bc};function _p(){let t=Q.size?O.names:T;if(t.size>
os)return bc;let e=`${$} ${Lt.version} ${Q.size?[...t.keys()].join(" "):""}`;if(ai.key!==e){let n=wc.map(o=>[...t.keys()].
filter(s=>Qe(Xe(Mt(s),o))).length);Object.assign(ai,{key:e,width:wc[n.indexOf(Math.min(...n))]*k.name})}return ai.width}
function qp(){let t=[...N].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:k.mark+Pt(se(e))*k.name+de,
high:Math.max(_t(e),2.4*T.get(e).size+de)}));for(let e=0,n=!0;n&&e<Hp;e+=1)n=!1,t.forEach((o,s)=>{for(let r of t.slice(s+
1)){let i=(r.x>=o.x?o:r).wide-Math.abs(r.x-o.x),a=(o.high+r.high)/2-Math.abs(r.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,
c]=i<a?["x",i]:["y",a],f=(c/2+.5)*(r[l]>=o[l]?1:-1);o[l]-=f,r[l]+=f}});for(let{id:e,x:n,y:o}of t)N.set(e,{x:n,y:o})}function ao(){
return O.names.size>0&&!O.groups.size&&O.names.size<=T.size/2}function Gp(t){let e=t.map(r=>r.reduce((i,a)=>i+_t(a),0)),
n=k.mark+k.text+62,o=t.length*n/Math.max(1,j.clientWidth)*j.clientHeight*.94,s=Math.max(0,...e,Math.min(o,gc*Math.max(...t.
map(r=>r.length))));t.forEach((r,i)=>{let a=r.length?Math.min(gc-k.line,(s-e[i])/r.length):0,l=(s-e[i]-a*r.length)/2;for(let c of r){
let f=_t(c)+a;N.set(c,{x:k.mark/2+i*n,y:l+f/2}),l+=f}})}function Up(){Gp(ss())}function Kp(){let t=new Map(N),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=it(),[o,s]=[k.mark+k.text+40,92],r=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{N.set(l,{x:k.mark/2+(c+(r-i.size)/2)*o,y:a*s})}))}function yc(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...N.get(a),half:_t(a)/2,wide:Pt(se(a))*k.name*k.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-k.mark,s=n(e.map(({y:a,half:l})=>a-l))-de,r=-n(e.map(({x:a,wide:l})=>-a-k.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+de;Object.assign(k,{left:o,top:s,width:r-o,height:i-s})}var lo=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:s},r){let[i,a]=[Math.floor(
n/this.cell),Math.floor(s/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(r((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&gt(e,n))}};function gt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function on(t,e,n,o,s){
let[r,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(r)*o+Math.abs(i)*s,Math.abs(i)*o+Math.abs(r)*s];return{x:t,y:e,turn:n,
cos:r,sin:i,wide:o,high:s,left:t-a,right:t+a,top:e-l,bottom:e+l}}function co(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function En(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Mc=.42,kc=16;function vc(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),s=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[f,h]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(f+h)/((2*h+f)/l+(h+2*f)/c)}),r=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],f=(Math.abs(s[i])+Math.abs(s[i+1]))*Mc,h=f>Math.abs(a)?Math.abs(
a)/f:1,p=(c.x-l.x)*Mc;r.push(l.x+p,l.y+s[i]*h*p,c.x-p,c.y-s[i+1]*h*p,c.x,c.y)}return r}function Os(t,e,n){let o=e.y<t.y?
-1:1,s=Math.min(Math.abs(e.y-t.y)/2,14)*o,r=(c,f,h)=>[f+(h-f)*.55,c],[i,a]=[t.y+s,e.y-s],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...r(t.y,t.x,n),n,i-s*.55,n,i,...l,n,a+s*.55,...r(e.y,e.x,n),e.x,e.y]}function fo(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function Oc(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Yp(t,e,n){
let[o,s,r,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+s*t[e+2]+r*t[e+4]+i*t[e+6],y:o*t[e+1]+s*t[e+3]+r*
t[e+5]+i*t[e+7]}}function Sc(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=kc;o+=1){let s=e[e.
length-1],{x:r,y:i}=Yp(t,n,o/kc);e.push({x:r,y:i,far:s.far+Math.hypot(r-s.x,i-s.y)})}return e}function li(t){return t.pieces??=
Sc(t.along),t.pieces[t.pieces.length-1].far}function te(t,e){let n=e*li(t),o=t.pieces??[],[s,r]=[0,o.length-1];for(;r-s>
1;){let c=s+r>>1;o[c].far<=n?s=c:r=c}let[i,a]=[o[s],o[r]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Vp(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=co(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Ce(t,e,n){
let o=Vp(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Sc(t.along);let s=1/0;for(let r=0;r<
t.pieces.length-1;r+=1){let[i,a]=[t.pieces[r],t.pieces[r+1]],[l,c]=[a.x-i.x,a.y-i.y],f=l**2+c**2,h=f?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/f)):0;s=Math.min(s,Math.hypot(e.x-i.x-h*l,e.y-i.y-h*c))}return s<=n?s:1/0}var Jp=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],z={},Ec=document.body;function sn(){
let t=getComputedStyle(F.printing?Ec:document.documentElement),e=Jp.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);z={dark:!F.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...F.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function zt(){return m.steps!==null&&m.focus!==null?1:F.printing?.4:.15}function Tc(){Ec=document.body.
appendChild(u("div",{class:"on-paper",hidden:""}))}var Ss={left:44,right:44,top:4,bottom:50},Xp=29,Qp=16,Zp=[8,12,16,20];function Tn(t){return d("groupOf",{names:Tt(t),n:O.
groups.get(t)?.count??Q.get(t).count})}function ci(){return Math.max(12,Ht())}function td(t){return Math.max(Qp,ci()/2*(At(
String(t),"600")+.4)/.82)}function Es(t){let e=new Map,n=[...O.groups].sort(([o,{count:s}],[r,{count:i}])=>i-s||(o<r?-1:
1));for(let[o,{count:s}]of n){let{x:r,y:i}=N.get(ft(o)),a=Math.max(td(s)/t,Math.min(Xp*Math.sqrt(s),Q.get(o).radius*.8)),
l={key:o,x:r,y:i,radius:a,type:ci()/t,lines:null,left:r-a,right:r+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function Ac(t,e,n){
let o=[...[...t.values()].map(r=>({...r})),...[...e.values()].filter(r=>!P||P.entities.has(r.id)||r.lines).map(({left:r,
right:i,top:a,bottom:l})=>({left:r,right:i,top:a,bottom:l}))],s=new Map;for(let r of[!1,!0])for(let i of t.values()){let a=M(
T.get(Q.get(i.key).told[0]).short)||Q.get(i.key).told[0],l=[...o,...s.values()],c=r?[Xe(Tt(i.key),12)]:Zp.map(w=>Xe(a,w)),
f=[...c.filter(w=>!Qe(w)),...c.filter(Qe)].map(w=>ed(i,w,l,n)).find(w=>w!==void 0);if(!f)continue;let{text:h,lines:p}=f;
s.set(i.key,h),Object.assign(i,{lines:p,textMiddle:h.middle,textTop:h.top,textLeft:h.left,textRight:h.right,textBottom:h.
bottom})}}function ed(t,e,n,o){let{type:s}=t,[r,i,a]=[s*Pt(e),e.length*s*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+r/2,t.y-i/2],[t.left-a-r/2,t.y-i/2]].map(([f,h])=>({key:t.key,middle:f,left:f-r/2,right:f+r/2,top:h,bottom:h+i})).
find(f=>f.left>=k.left-Ss.left/o&&f.right<=k.left+k.width+Ss.right/o&&f.top>=k.top+6/o&&f.bottom<=k.top+k.height+6/o&&!n.
some(h=>h.key!==t.key&&gt(f,h)));return c&&{text:c,lines:e}}function Ic(t){let e=G();t.save();for(let n of O.opened){let{
x:o,y:s,radius:r}=Q.get(n);t.beginPath(),t.arc(o,s,r,0,2*Math.PI),t.fillStyle=z.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=z.line,t.lineWidth=1/e,t.stroke()}t.restore()}function fi(t,e){let n=B.groups.get(e);if(!n)return;let o=G(),
{count:s,fills:r}=O.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=z.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=P&&!Lc(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[h,p]of[
...r].sort(([w],[g])=>w<g?-1:1))t.strokeStyle=h,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*p/s),t.stroke(),a+=
2*Math.PI*p/s;t.strokeStyle=_.at===ft(e)?z.accent:z.soft,t.lineWidth=(_.at===ft(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=z.text,t.textAlign="center",t.textBaseline="middle";let l=String(s),c=Math.max(
ci()/o,Math.min(16/o,n.radius*.7)),f=2*(n.radius-i)/Math.max(1.4,At(l,"600")+.4);pe(t,l,n.x,n.y,Math.min(c,f),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=z.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=P&&!Lc(e)?.6:1,t.fillStyle=z.text,n.lines.forEach((h,p)=>pe(t,h,n.textMiddle,n.textTop+(p+.5)*n.type*1.15,
n.type))),t.restore()}function Lc(t){if(m.between?.includes(ft(t)))return!0;for(let e of P?.entities??[])if(rt.get(e)===
t||rt.get(e)?.startsWith(`${t}.`))return!0;return!1}function Nc(t){for(let[e,n]of B.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Ts(t,e,n,o,s){t.save(),t.setLineDash([]),t.strokeStyle=z[e],t.fillStyle=z.ground,t.lineWidth=s/3.2,t.beginPath(),
t.arc(n,o,s,0,2*Math.PI),t.fill(),t.stroke();let r=s*.58;t.beginPath(),e==="changed"?(t.moveTo(n-r,o+r*.35),t.bezierCurveTo(
n-r*.3,o-r*1.1,n+r*.3,o+r*1.1,n+r,o-r*.35)):(t.moveTo(n-r,o),t.lineTo(n+r,o),e==="added"&&(t.moveTo(n,o-r),t.lineTo(n,o+
r))),t.stroke(),t.restore()}function nd(t){let{change:e}=x.get(t),n=B.lines.get(t);return e?{change:e,...te(n.own??n,.6),
radius:4.6}:null}function jc(t,e){let n=nd(e);n&&Ts(t,n.change,n.x,n.y,n.radius)}var Cc=new Set;for(let{object:t,change:e,
subject:n}of x.values())e&&t===null&&Cc.add(n);function od({id:t,x:e,y:n,radius:o}){let s=T.get(t).change||(Cc.has(t)?"c\
hanged":"");return s?{change:s,x:e-o,y:n-o,radius:4.2}:null}function Rc(t,e){let n=B.names.get(e),o=od(n);if(!o||(Ts(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=z.removed,t.lineWidth=n.type/14;let{
lines:s}=n;s.forEach((r,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(s.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+At(r)*n.type,a),t.stroke()}),t.restore()}function $c(t){return v.changes.length&&!t.change?.45:1}var Ln=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var rd=900,Dc=60;function Pc(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let s=o.map(({id:r,left:i,right:a,top:l,bottom:c})=>({id:r,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:s,blocks:!0}}
function id(t,e){for(let{item:n,held:o}of t.values()){o.sort((r,i)=>r.group-i.group||r.order-i.order||(r.group?0:ks(r,i,
r.step))||(r.line.rank-i.line.rank)*(r.group>0?-1:1));let s=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:r,end:i},a)=>{
r.ports[i]=n.mid+(a-(o.length-1)/2)*s})}}function Ls(t,e,n,o=new Set){let s=new Map([...e.values()].map(g=>[g.id,Pc(g,n)])),
r=t.length>rd?[]:sc([...s.values()].filter(({id:g})=>!o.has(g))),i=t.map(({id:g,statement:y,place:b,many:I},R)=>{let[H,U]=[
s.get(y.subject),s.get(y.object)],ht=H.at>U.at,[nt,W]=ht?[U,H]:[H,U],lt=!o.size&&W.near-nt.far<9&&W.near-nt.shape>=9?{...nt,
far:nt.shape}:nt,pt=W.near-lt.far<9;return{id:g,rank:R,place:b,many:I,from:lt,to:W,backward:ht,arc:pt,loop:lt.id===W.id,
ports:[lt.mid,W.mid]}}),a=i.filter(({arc:g})=>!g),l=i.filter(({arc:g,loop:y})=>g&&!y),c=({from:g,to:y})=>y.at-g.at+Math.
abs(y.mid-g.mid);for(let g of[...a].sort((y,b)=>c(y)-c(b)||y.rank-b.rank))ic(g,r);let f=new Map,h=(g,y,b)=>{let I=`${y} ${g.
id}`,R=f.get(I)??{item:g,held:[]};f.set(I,R),R.held.push({index:0,step:0,group:0,order:0,...b})};for(let g of a)h(g.from,
"far",{line:g,end:0,index:0,step:1}),h(g.to,"near",{line:g,end:1,index:g.levels.length-1,step:-1});for(let g of l)for(let[
y,[b,I]]of[[g.from,g.to],[g.to,g.from]].entries()){let R=I.mid>b.mid;h(b,"near",{line:g,end:y,group:R?1:-1,order:-I.mid})}
id(f,o),cc(l,r);let p=new Map(a.map(g=>[g,ac(g,r)]));for(let g of p.values())oi(g);lc(r,p);for(let g of p.values())oi(g);
let w=new Map;for(let g of i){let{from:y,to:b,ports:I}=g,R;g.loop?R=Bc(g):g.arc?R=Os({x:y.near+1,y:I[0]},{x:b.near,y:I[1]},
g.edge-g.reach):R=vc(p.get(g)),g.backward&&(R=fo(R)),w.set(g.id,n?R:Oc(R))}return w}function Bc({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function ad(t,e,n){let[o,s]=[e.
x-t.x,e.y-t.y],r=Math.hypot(o,s)||1,i=[];for(let{x:l,y:c,radius:f}of n){let h=((l-t.x)*o+(c-t.y)*s)/r**2;if(h<=.02||h>=.98)
continue;let p=((c-t.y)*o-(l-t.x)*s)/r,w=f*1.2+2;Math.abs(p)<Dc+w&&i.push({off:p,reach:w,share:3*h*(1-h)})}let a=l=>i.every(
({off:c,reach:f,share:h})=>Math.abs(c-l*h)>=f);for(let l=0;l<=Dc;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function Wc(t,e,{
place:n,many:o},s){if(t.id===e.id)return Bc({from:Pc(t,!0),place:n});let[r,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(r,i)||1,[l,
c]=[r/a,i/a],f=(n-(o-1)/2)*14*(t.id<e.id?1:-1),h={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},p={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};f||(f=ad(h,p,s.filter(g=>g.id!==t.id&&g.id!==e.id)));let w=[(p.x-h.x)/3,(p.y-h.y)/3];return[
h.x,h.y,h.x+w[0]-c*f,h.y+w[1]+l*f,p.x-w[0]-c*f,p.y-w[1]+l*f,p.x,p.y]}var ld=2500,rn=12,As=7,zc=1,cd=2.5,fd=400;function Fc(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:f}=x.
get(a);return f&&t.has(l)&&t.has(c)}),n=e.length>ld,o=new Map,s=(n?e.filter(a=>P?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),f=o.get(c)??[];o.set(c,f);let h={id:a,statement:l,place:f.length,many:0};
return f.push(h),h});for(let a of o.values())for(let l of a)l.many=a.length;let r;if(tt()==="columns"||it())r=Ls(s,t,!it());else{
let a=s.length<=fd?[...t.values()]:[];r=new Map(s.map(l=>[l.id,Wc(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of r)i.set(a,{along:l,path:Is(l)});return{lines:i,rest:n}}function Is(t){let e=new Ln;e.
moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(...t.slice(n,n+6));return e}function Ns({holder:t,modality:e}){
return v.lines[t?"thin":sa.get(e)?.line||"solid"]}function js(t){let e=st(x.get(t).subject);return z.dark?e.dark:e.light}
function Cs(t,e,n){let o=B.lines.get(e),s=x.get(e),r=Z(s),i=Ns(s);t.save(),t.describe?.([ee(s),M(s.said)&&`(${M(s.said)}\
)`].filter(Boolean).join(" ")),t.globalAlpha=P&&!n?zt():n?1:r.structural?.8:.95*$c(s);let a=s.change&&s.change!=="unchan\
ged"?z[s.change]:z.line;t.strokeStyle=t.fillStyle=n?js(e):a||z.line,t.lineWidth=i.width*(n?m.lines.length===1?3:1.9:s.change?
1.5:r.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),r.symmetric||ud(t,o.along,n?6.5:4.5),s.
denied&&(P||(t.globalAlpha=1),md(t,o.own??o)),jc(t,e),t.restore()}function ud(t,e,n){let[o,s,r,i]=e.slice(-4),a=Math.atan2(
i-s,r-o);t.beginPath(),t.moveTo(r,i);for(let l of[-1,1])t.lineTo(r-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),
t.fill()}function md(t,e){let[n,o,s]=[.48,.5,.52].map(i=>te(e,i)),r=Math.atan2(s.y-n.y,s.x-n.x)+Math.PI/2;t.strokeStyle=
z.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(r),o.y-7*Math.sin(r)),t.lineTo(o.x+7*Math.cos(r),o.y+7*Math.sin(
r)),t.stroke()}function Rs(t,e,n=As){let o=[];for(let[r,i]of B.lines){let a=Ce(i,t,n/e);a<1/0&&o.push({id:r,distance:a})}
if(!o.length)return[];let s=Math.min(...o.map(r=>r.distance));return o.filter(r=>r.distance<=s+cd/e).sort((r,i)=>r.distance-
i.distance||(r.id<i.id?-1:1)).map(r=>r.id)}var pd=200,Gt={names:new Set,statements:new Set};function Hc(t,e){let n=t===null?e:ot.get(t).filter(s=>E.statements.has(
s)),o=n.length>pd?[]:n;Gt.statements=new Set(o),Gt.names=new Set([t,...o.flatMap(s=>[x.get(s).subject,x.get(s).object])].
filter(s=>s!==null)),at()}function _c(){!Gt.names.size&&!Gt.statements.size||(Gt.names=new Set,Gt.statements=new Set,at())}var mi=6,dd=.5,hd=new Set([1,2]),gd=150,wd=3,qc=wd*([...T.values()].reduce((t,{count:e})=>t+e,0)/Math.max(1,T.size));function uo(t,e,n=null){
let o=Math.max(k.name,Ht()/t),s=o*(k.line/k.name),r=new Map,i=new lo(o*10);for(let y of O.names){let b=N.get(y);if(n&&(b.
x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let I=Math.max(T.get(y).size,1.6/t),R=I*1.2,H={id:y,x:b.x,y:b.y,
radius:I,type:o,line:s,lines:null,covers:!1,left:b.x-R,right:b.x+R,top:b.y-R,bottom:b.y+R};r.set(y,H),n||i.add({id:y,left:H.
left,right:H.right,top:H.top,bottom:H.bottom})}for(let[y,{x:b,y:I,radius:R}]of e)i.add({id:ft(y),left:b-R,right:b+R,top:I-
R,bottom:I+R});let a=y=>(y===m.focus||y===m.path?4e6:0)+(P&&P.entities.has(y)?2e6:0)+(T.get(y).count>=qc?1e6:0)+(hd.has(
st(y).column)?5e5:0)+T.get(y).count,l=[...r.keys()].sort((y,b)=>a(b)-a(y)||(y<b?-1:1)),c=tt()!=="columns"&&!n,f=[...new Set(
[1,.85,.7,.5].map(y=>Math.max(o*y,Ht()/t)))],h=new lo(o*4);if(c)for(let{id:y,x:b,y:I,radius:R}of r.values())h.add({id:y,
left:b-R,right:b+R,top:I-R,bottom:I+R});let p=[],w=0;for(let y of l){let b=r.get(y),I=P!==null&&P.entities.has(y),R=nt=>{
for(let W of pi(b,f,c))if(nt(W)&&(!c||yd(b,W,h)))return W},H=nt=>!p.some(W=>gt(nt,W)),U=R(nt=>!i.hits(nt))??(I?R(H):void 0),
ht=r.size>gd&&T.get(y).count>=qc;!U&&ht&&(U=[...pi(b,f,c)].find(H),b.covers=U!==void 0),U&&(i.add(U),(I||ht)&&p.push(U),
Gc(b,U),w+=1)}if(w>=Math.min(mi,r.size))return r;let g=[...r.values()].filter(y=>y.lines).map(y=>({left:y.left,right:y.right,
top:y.top,bottom:y.bottom}));for(let y of l.slice(0,4*mi)){let[b]=pi(r.get(y),f,!1);if(!(r.get(y).lines||g.some(I=>gt(b,
I)))&&(g.push(b),Gc(r.get(y),b),r.get(y).covers=!0,g.length>=2*mi))break}return r}function yd({id:t,x:e,y:n,radius:o},s,r){
let i=(l,c,f,h)=>Math.hypot(Math.max(s.left-c,l-s.right,0),Math.max(s.top-h,f-s.bottom,0)),a=i(e-o,e+o,n-o,n+o)+s.type*dd;
return!r.some({left:s.left-a,right:s.right+a,top:s.top-a,bottom:s.bottom+a},l=>l.id!==t&&i(l.left,l.right,l.top,l.bottom)<
a)}function*pi(t,e,n){let o=se(t.id),s=Pt(o),r=Math.max(k.mark/2,t.radius*1.2+3);for(let i of e){let a=i*(k.line/k.name),
[l,c]=[i*s,a*o.length/2],f=(H,U)=>({id:t.id,type:i,line:a,lines:o,left:H,right:H+l,top:U-c,bottom:U+c}),h=(n||q.whole)&&
t.x+k.mark/2+l>k.left+k.width+6;if(yield f(h?t.x-r-l:t.x+r,t.y),!n)continue;let p=H=>H.left>k.left-6&&H.right<k.left+k.width+
6,[w,g]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],y=t.x-l/2;if(yield*[f(y,w),f(y,g),f(t.x-r-l,t.y)].filter(p),O.names.
size>os)continue;let[b,I]=[t.x-t.radius,t.x+t.radius-l];yield*[f(b,w),f(b,g),f(I,w),f(I,g)].filter(p);let R=t.radius*1.2+
2;for(let H of[0,c,-c])yield*[f(t.x+R,t.y+H),f(t.x-R-l,t.y+H)].filter(p)}}function Uc({textLeft:t,textRight:e,textTop:n,
textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Gc(t,e){t.type=e.type,t.line=e.line,t.lines=e.lines,t.textLeft=
e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-3),t.right=Math.max(t.right,
e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function di(t,e,n,o,s){let r=v.shapes[e];t.beginPath(),
r.length||t.arc(n,o,s,0,2*Math.PI),r.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*s,o+i[1]*s)}),t.closePath()}var $s=new Set;
function Re(t,e){let n=B.names.get(e);if(!n)return;$s.add(e);let o=st(e),s=m.focus===e||m.path===e;t.save(),t.describe?.(
D(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=s||Gt.names.has(e)?z.row:z.ground,t.beginPath(),t.roundRect(n.textLeft-3,n.
textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let r=Gt.names.has(e)||(P?P.entities.has(e):!E.bare.
has(e));t.globalAlpha=r?1:P?zt():.3,di(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?z.ground:o.fill,t.fill(),
t.lineWidth=T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=z.dark?o.dark:o.light,t.stroke(),(s||_.at===e||C.
dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=z.accent,t.lineWidth=2,t.setLineDash(
s?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=z.text,i.forEach((a,l)=>{
pe(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),Rc(t,e),t.restore()}function Kc(t,e=3){
let n=[...B.names].filter(([,o])=>o.covers);for(let[o,s]of[...n,...B.names])if(t.x>=s.left-e&&t.x<=s.right&&t.y>=s.top-e/
2&&t.y<=s.bottom+e/2)return o;return null}var po=12,mo=14,An=3,hi=40,bd=[0,2,5,9,14],Ps=60,xd=1.2,Md=8,kd=12,Yc=4,vd=[.5,.42,.58,.34,.66,.26,.75,.85],Od=20,Sd=[0,
1,-1,2,-2,3,-3,4,-4];function Vc(t,e,n){let o=t.split(" ");if(e>o.length)return null;let s=null,r=(i,a)=>{let l=e-i.length;
if(l===1){let c=[...i,o.slice(a).join(" ")],f=Math.max(...c.map(n));(!s||f<s.long)&&(s={rows:c,long:f});return}for(let c=a+
1;c<=o.length-l+1;c+=1)r([...i,o.slice(a,c).join(" ")],c)};return r([],0),s}function Jc(t,e,n){return Math.abs(e.x-t.x)>=
1?e.x>t.x?1:-1:n?1:-1}function Xc(t,e,n){let o=[];for(let s of[1,-1]){let r=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
s).sort((l,c)=>l.wish-c.wish),i=r.reduce((l,c)=>l+2*c.high+An,-An),a=e.y-i/2;for(let l of r)o[l.index]=Td(l,e,a+l.high,[
...n,...Ed(o)]),a+=2*l.high+An}return o}function Ed(t){return t.flatMap(({left:e,right:n,top:o,bottom:s})=>({left:e,right:n,
top:o-An/2,bottom:s+An/2,cost:10*Ps}))}function Td({side:t,wide:e,high:n,type:o,room:s},r,i,a){let l=o/2,c=t>0?r.right:r.
left,f=po+e,h=Math.max(s-mo-e,t*(r.x-c)+e),p=[...bd.map(R=>f+R*l),...h<f?[h]:[]],w=Math.max(...p)+e,g=[c,c+t*w,r.x],y={left:Math.
min(...g),right:Math.max(...g),top:i-n-hi*l,bottom:i+n+hi*l},b=a.filter(R=>gt(R,y)),I={cost:1/0,spot:null};for(let R of p){
let H=Math.max(0,R+e+mo-s)/l;for(let U=0;U<=2*hi;U+=1){let ht=(U%2?1:-1)*Math.ceil(U/2),nt=Math.abs(ht)*.5+Math.abs(R-f)/
l*.6+H*Md;if(nt>=I.cost)continue;let W=on(c+t*R,i+ht*l,0,e,n),lt={left:r.x-4,right:r.x+4,top:Math.min(r.bottom,W.y),bottom:Math.
max(r.top,W.y)},pt={left:Math.min(r.x,W.left),right:Math.max(r.x,W.right),top:W.y-2,bottom:W.y+2},ve=nt+Ds(W,b,o)+(R<f?Ds(
lt,b,o)+Ds(pt,b,o):0);ve<I.cost&&(I={cost:ve,spot:W})}}return I.spot}function Ds(t,e,n){return e.reduce((o,s)=>o+s.cost*
Ld(t,s)/n**2,0)}function Qc(t,e,{wide:n,high:o,type:s},r){let i=e.map(({x:g,y})=>({x:g-t.x,y:y-t.y,long:Math.hypot(g-t.x,
y-t.y)||1})),a=Math.min(Od*s,...i.map(({long:g})=>g)),[l,c]=[i.reduce((g,y)=>g+y.x/y.long,0),i.reduce((g,y)=>g+y.y/y.long,
0)],f=Math.hypot(l,c)||1,h=Sd.flatMap(g=>vd.map(y=>on(t.x+l/f*a*y,t.y+c/f*a*y+g*(2*o+An),0,n,o))),p=r.filter(g=>h.some(y=>gt(
y,g))),w={spot:h[0],cost:1/0};for(let[g,y]of h.entries()){let b=Ds(y,p,s)+g/h.length+o/s;b<w.cost&&(w={spot:y,cost:b})}return w}
function ho({left:t,right:e,top:n,bottom:o},s){return{left:t,right:e,top:n,bottom:o,cost:s?Ps:xd}}function Ld(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function Zc(t,e,n){
let o=n>0?t.right+1:t.left-1,[s,r]=n>0?[e.left,e.right]:[e.right,e.left],i=(r-s)/3,a=[s+i,e.y,r-i,e.y,r,e.y];if((s-o)*n>
0){let h=(o+s)/2;return[o,t.y,h,t.y,h,e.y,s,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:s,f=(l+e.y)/2;return[t.x,l,t.x,f,c===s?t.x:c,c===s?e.y:f,c,e.y,...c===s?a:[c+(r-c)/3,e.y,r-(r-c)/3,e.y,r,e.y]]}
function tf(t,e,n,o){let s={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(s.x*n,a*n);
return Os(s,{x:a,y:e.y},n*Math.max(l+Yc,Math.min(l+kd,o*n-Yc)))}let r=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,r-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(r-a.x)*.45,e.y,r,e.y]}let i=Math.max(24,Math.abs(r-s.x)*.42)*n;return[s.x,s.y,s.x+i,s.y,r-i,e.y,r,e.y]}function ef(t,e){
let n=of(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function nf(t,e,n){
let o=of(n,e),s=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*s,e.y+(e.y-t.
y)*s,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function of({x:t,y:e,radius:n},o){let[s,r]=[o.x-t,o.y-e],i=Math.hypot(s,r)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+s*a,y:e+r*a}}function sf(t,e){let[n,o,s,r]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(s-n,r-o)<.01?[]:[n+(s-n)/3,o+(r-o)/3,s-(s-n)/3,r-(r-o)/3,s,r];return[...t,...i,...e.slice(2)]}var af=60,Ad=7,lf=3,Id=[.5,.42,.58,.34,.66,.26,.74];function Nd(t){return Math.max(k.name*.96,Ht()/t)}function cf(t){return At(
t,"italic")}function ff(t){return Array.from({length:lf},(e,n)=>Vc(t,n+1,cf)).filter(e=>e!==null)}function uf(t,e,n){let o=ff(
t),s=o.reduce((r,i)=>i.long<r.long*.95?i:r);return o.find(({long:r})=>r+n<=e)??s}function wi({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function mf(t){return Z(x.get(t)).symmetric?0:.75}function pf(t,e,n){let o=[...P?.
statements??[]].filter(p=>e.has(p)),s=Nd(n),r=p=>P===null||P.entities.has(p)||zt()===1,i=[...t.values()].flatMap(p=>jd(p,
r(p.id)));if(it())return{words:Wd(o,e,s,i),trunks:[]};let a=Cd(o,t,s);if(a.length>af)return{words:[],trunks:[]};let l=tt()===
"columns",c=l?Rd(a,s,i):$d(a,s,i),f=l?Bd(a,c,t,r):Dd(a,c),h=a.map((p,w)=>{let g=l?Zc(p.anchor,c[w],p.side):ef(p.anchor,c[w]);
for(let y of p.ids){let b=f.get(y),I=sf(g,b),R=x.get(y).subject===p.anchor.id,H=R?b:fo(b);e.set(y,{along:R?I:fo(I),path:Is(
H),own:{along:H}})}return{ids:p.ids,path:Is(g)}});return{words:c,trunks:h}}function jd(t,e){let n=t.radius*1.2+(t.id===m.
focus?5:1),o=ho({left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,ho({left:t.textLeft-3,right:t.textRight+
3,top:t.textTop,bottom:t.textBottom},e)]:[o]}function Cd(t,e,n){let o=new Map;for(let s of t){let r=x.get(s),i=r.object!==
m.focus,[a,l]=i?[r.subject,r.object]:[r.object,r.subject];if(a===l)continue;let[c,f]=[e.get(a),e.get(l)],h=Ct(r),p=(cf(h)/
Math.min(lf,h.split(" ").length)+1)*n,w=Jc(c,f,c.right+po+p<k.left+k.width+po),g=tt()==="columns"?w:Math.round(Math.atan2(
f.y-c.y,f.x-c.x)/(Math.PI/2)),y=Z(r).symmetric||i,b=JSON.stringify([a,Math.abs(g)===2?2:g,h,y,Ns(r),r.change]),I=o.get(b)??
{anchor:c,side:w,text:h,isOnward:y,ids:[],ends:[],next:w*(1/0)};o.set(b,I),I.ids.push(s),I.ends.push(f)}return[...o.values()]}
function Rd(t,e,n){let o=[];for(let s of new Set(t.map(r=>r.anchor))){let r=t.filter(l=>l.anchor===s),i=r.map(l=>({...l,
...Pd(l,e,n)})),a=Xc(i,s,n);i.forEach(({rows:l,head:c,side:f,isOnward:h,text:p,ids:w,room:g},y)=>{r[y].next=(f>0?s.right:
s.left)+f*g;let b=f>0===h?0:Math.PI;o[t.indexOf(r[y])]={...a[y],text:p,rows:l,type:e,head:c*e,way:b,ids:w}}),n.push(...a.
map(l=>ho(l,!0)))}return o}function $d(t,e,n){let o=[],s=({anchor:r,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.hypot(
a-r.x,l-r.y)));for(let r of[...t].sort((i,a)=>s(i)-s(a))){let{anchor:i,ends:a,ids:l,text:c,isOnward:f}=r,h=mf(l[0]),p=ff(
c).map(b=>({...b,...Qc(i,a,{...wi(b,h,e),type:e},n)})),{rows:w,spot:g}=p.reduce((b,I)=>I.cost<b.cost?I:b),y=Math.atan2(g.
y-i.y,g.x-i.x);o[t.indexOf(r)]={...g,text:c,rows:w,type:e,head:h*e,way:f?y:y+Math.PI,ids:l},n.push(ho(g,!0))}return o}function Dd(t,e){
let n=new Map;for(let[o,{anchor:s,ids:r,ends:i}]of t.entries())for(let[a,l]of r.entries())n.set(l,nf(s,e[o],i[a]));return n}
function Pd({anchor:t,side:e,text:n,ids:o,ends:s},r,i){let a=mf(o[0]),l=s.filter(w=>Math.abs(w.x-t.x)>=1),c=i.filter(({cost:w,
left:g,right:y})=>w===Ps&&(e>0?g>t.right:y<t.left)),f=Math.min(...(l.length?l:c).map(({left:w,right:g})=>e>0?w-t.right:t.
left-g)),h=uf(n,(f-po-mo)/r,a+.5),p=s.reduce((w,{x:g,y})=>w+t.y+(y-t.y)/Math.max(1,Math.abs(g-t.x)),0)/s.length;return{...h,
...wi(h,a,r),side:e,type:r,wish:p,head:a,room:f}}function Bd(t,e,n,o){let s=new Map,r=new Map([...n].filter(([l])=>o(l))),
i=new Set,a=[];for(let[l,{anchor:c,side:f,ids:h,ends:p,next:w}]of t.entries()){let g=`trunk ${l}`,{left:y,right:b,top:I,
bottom:R,x:H,y:U}=e[l];i.add(g),r.set(g,{...c,id:g,x:H,y:U,left:y,right:b,top:I,bottom:R,radius:0,lines:null});for(let[ht,
nt]of h.entries()){let W=p[ht],lt=Math.abs(W.x-c.x)<1,pt=f>0?W.left-b:y-W.right;!lt&&pt>=mo?a.push({id:nt,statement:{subject:g,
object:W.id},place:0,many:1}):s.set(nt,tf(e[l],W,f,lt?w:null))}}for(let[l,c]of Ls(a,r,!0,i))s.set(l,c);return s}function Wd(t,e,n,o){
let s=[];if(t.length>af)return s;let r=i=>[...o,...s].filter(a=>a.left<i.right&&i.left<a.right&&a.top<i.bottom&&i.top<a.
bottom).length;for(let i of t){let a=e.get(i),l=Ct(x.get(i)),c=uf(l,li(a)/n,0),{wide:f,high:h}=wi(c,0,n),w=Id.map(g=>te(
a,g)).map(({x:g,y})=>on(g,y,0,f,h)).reduce((g,y)=>r(y)<r(g)?y:g);s.push({...w,text:l,rows:c.rows,type:n,head:0,way:0,ids:[
i]})}return s}function df(t){return new Set(t.map(js)).size===1?js(t[0]):z.soft}function gi(t){return(t.length===4?[...t.
slice(1)].map(n=>n+n):t.slice(1).match(/../g)??[]).map(n=>parseInt(n,16))}function rf(t){let[e,n,o]=gi(t).map(s=>s/255).
map(s=>s<=.04045?s/12.92:((s+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function zd(t){let[e,n]=[gi(t),gi(z.text)],
o=rf(z.ground);for(let s=0;s<1;s+=.1){let r=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*s).toString(16).padStart(2,"0")).join(
"")}`,[i,a]=[rf(r),o].sort((l,c)=>l-c);if((a+.05)/(i+.05)>=Ad)return r}return z.text}function hf(t,e){for(let n of e){t.
save(),t.translate(n.x,n.y),t.fillStyle=z.ground,t.globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.high,2*n.wide,2*
n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=zd(df(n.ids)),t.textAlign="center",t.textBaseline="middle";let o=Math.cos(
n.way)<-1e-6?-1:1;if(n.rows.forEach((s,r)=>{pe(t,s,-o*n.head/2,(r-(n.rows.length-1)/2)*n.type*1.08,n.type,"italic")}),n.
head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.way),t.beginPath(),t.moveTo(n.head*.4,0);for(let s of[-1,1])t.lineTo(
-n.head*.4,s*n.head*.36);t.closePath(),t.fill()}t.restore()}}function gf(t,e){for(let{ids:n,path:o}of e){let s=Ns(x.get(
n[0]));t.save(),t.strokeStyle=df(n),t.lineWidth=s.width*1.9,t.setLineDash(s.dash),t.stroke(o),t.restore()}}var Fd=10,Hd=80,yf=0,wf;function bf(){let t=`${ne} ${$}`;if(!(yf>Fd&&B.look===t&&B.key!==`${t} ${G()}`&&!B.part&&!F.printing)){
Ut();return}clearTimeout(wf),wf=setTimeout(()=>{Ut(),at()},Hd)}function Ut(){let t=G(),e=O.names.size>Ze,n=`${ne} ${$}`,
o=`${n} ${t}`;if(B.key===o&&(!B.part||En(B.part,qt())))return B;let s=Date.now(),r=e?qt(1):null,i=Es(t),a=uo(t,i,r);Ac(i,
a,t);let{lines:l,rest:c}=Fc(a);return ia({key:o,look:n,part:r,names:a,groups:i,lines:l,rest:c,...pf(a,l,t)}),yf=Date.now()-
s,B}var be={left:24,right:10,top:8,bottom:8},xf=1.7,_d=.8,Mf=8,qd=150,Gd=300,Ud="#take > button, #groups > *, #arrangements \
button, #zoom, #empty";function zs(t){let{x:e,y:n,radius:o}=Q.get(t);ki({left:e-o,top:n-o,width:2*o,height:2*o})}function Ef({
x:t,y:e}){let n=en({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=j.clientWidth&&n.y<=j.clientHeight}function Fs(t){let e=en(N.get(
t));e.x>=30&&e.y>=20&&e.x<=j.clientWidth-30&&e.y<=j.clientHeight-20||(q.whole=!1,ln({position:N.get(t),scale:G()}))}function Bs(){
return Tf(A(Ud))}function Tf(t){let e=j.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:s,bottom:r})=>({left:n-e.left,right:o-e.left,top:s-e.top,bottom:r-e.top})).filter(n=>gt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function Lf(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<j.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,j.clientHeight-n+4);return e}function bi(){let t=j.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=S("details").getBoundingClientRect();
return!et()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function xi(t,e,n){
let o=j.clientWidth-e.left-e.right,s=j.clientHeight-e.top-e.bottom;if(o<=0||s<=0)return null;let r=Math.min(o/Math.max(1,
t.width),s/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/r,y:t.top+t.height/2-(e.top-e.
bottom)/2/r},scale:r,animation:!1}}function Af(){if(F.printing)return ii;if(O.narrowed||!ao())return xf;let{width:t,height:e}=Zo();
return Math.min(xf,Math.max(1,Math.min(j.clientWidth/t,j.clientHeight/e)))}function Kd({scale:t,position:e}){let n=Bs();
if(!n.length||O.names.size>Ze)return[];let o=Es(t),s=[...uo(t,o).values(),...o.values()].map(({left:r,right:i,top:a,bottom:l})=>({
left:(r-e.x)*t+j.clientWidth/2,right:(i-e.x)*t+j.clientWidth/2,top:(a-e.y)*t+j.clientHeight/2,bottom:(l-e.y)*t+j.clientHeight/
2}));return n.filter(r=>s.some(i=>gt(i,r)))}function an(){q.whole=!0;let t={...O.groups.size?Ss:be};if(F.printing){vf(xi(
k,t,Af()));return}if(O.narrowed){let o=bi();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=j.clientHeight-o.bottom,
t.right+=j.clientWidth-o.right)}let e=kf(t);if(!e)return;let n=Lf(Kd(e));vf(n.top||n.bottom?kf({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function kf(t){let e={width:j.clientWidth-t.left-t.right,height:j.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(mt.size||eo(e),je(),xi(k,t,Af()))}function vf(t){t&&(re(),Ft(),Ne(t))}
function Mi(){q.asOpened=!1,an()}function yi(){return Ht()/(k.name*k.grown)}function Of(t){return[...uo(t,new Map).values()].
filter(({lines:e})=>e).length}function ie(){if(an(),q.asOpened=!0,O.groups.size||!O.names.size||O.names.size>qd)return;let t=G(),
e=yi(),n=O.names.size*(tt()==="columns"?1:_d);if(t>=e||Of(t)>=n)return;q.whole=!1;let o=Array.from({length:Mf-1},(a,l)=>t*
(e/t)**((l+1)/Mf)),r=k.grown>1||O.narrowed&&tt()==="columns"&&!it()?e:o.find(a=>Of(a)===O.names.size)??e,i=O.narrowed?bi():
{left:0,top:0,right:j.clientWidth,bottom:j.clientHeight};Ne({...If(r,i,O.narrowed?m.focus:null),animation:!1})}function Ws(t,{
left:e,top:n,right:o,bottom:s}){let{x:r,y:i}=N.get(t);return r-e>k.mark/2&&r+k.mark/2+k.text*k.grown<=o&&i-n>k.line&&i+k.
line<s}function Yd(t){let e=0;for(let n of O.names)Ws(n,t)&&(e+=3+T.get(n).count+(P?.entities.has(n)?1e3:0));return e}function If(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},s={x:k.mark,y:2*k.line},i=[...new Set([n,...P?[...P.entities].slice(0,
60):[],...Ae(60)])].filter(b=>O.names.has(b)).map(b=>N.get(b)),a=(b,I,R,H,U)=>R+2*U<=H?I+(R-H)/2:Math.max(I-U,Math.min(b,
I+R+U-H)),l=a(k.left-s.x/2,k.left,k.width,o.x,s.x/2),f=tt()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-s.x,b+k.mark+
k.text*k.grown-o.x]).map(b=>a(b,k.left,k.width,o.x,s.x)),h=i.flatMap(({y:b})=>[b-s.y,b+s.y-o.y]).map(b=>a(b,k.top,k.height,
o.y,k.line)),p=null;for(let b of new Set(f))for(let I of new Set(h)){let R={left:b,top:I,right:b+o.x,bottom:I+o.y};if(n!==
null&&!Ws(n,R))continue;let H=Yd(R);(!p||H>p.weight)&&(p={weight:H,left:b,top:I})}let w=N.get(n)??{x:k.left+k.width/2,y:k.
top+k.height/2},{left:g,top:y}=p??{left:w.x-o.x/2,top:w.y-o.y/2};return{scale:t,position:{x:g+(j.clientWidth/2-e.left)/t,
y:y+(j.clientHeight/2-e.top)/t}}}function Nf(t){if(!O.names.has(t))return;let e=G(),n=q.whole&&e>yi()*.8?e:Math.max(e,yi()),
o=bi(),[s,r]=[he({x:o.left,y:o.top}),he({x:o.right,y:o.bottom})],i={left:s.x,top:s.y,right:r.x,bottom:r.y},a=et()&&(o.right<
j.clientWidth||o.bottom<j.clientHeight);q.whole&&n===e&&!a||n===e&&Ws(t,i)&&[...P?.entities??[]].every(l=>!O.names.has(l)||
Ws(l,i))||(q.whole=!1,ln(If(n,o,t)))}function ln(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||N.size>
Ze;q.asOpened=!1,Ne({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function Hs(t){q.whole=!1,ln({scale:Math.
min(6,Math.max(.005,G()*t))})}function ki(t){let e=xi(t,{left:10,right:10,...Lf(Bs())},1.3);e&&(q.whole=!1,ln(e))}function Sf(t){
let e=qt(),n=t.map(({left:r,right:i,top:a,bottom:l})=>{let[c,f]=[he({x:r,y:a}),he({x:i,y:l})];return{left:c.x,right:f.x,
top:c.y,bottom:f.y}}),[o,s]=[0,0];for(let r of B.names.values()){let i=r.lines?Uc(r):{left:r.x,right:r.x,top:r.y,bottom:r.
y};!En(e,i)||n.some(a=>gt(a,i))?o+=1:r.lines||(s+=1)}return{beyond:o,unnamed:s}}function Vd(){let t=S("beyond-view"),e=!F.
printing&&!mt.size&&tt()!=="overview"&&B.names.size<=Gd,n=({beyond:o,unnamed:s})=>{let[r,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",s],a=o&&q.asOpened?`${d("windowTooSmall")} `:"",l=i?a+d(i===1?`${r}One`:r,{n:i}):"";t.textContent!==l&&(t.textContent=
l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});return}n(Sf(Bs())),t.hidden||n(Sf([...Bs(),...Tf([t])]))}function jf(){kt(
"afterDrawing",Vd),kt("zoom",()=>{q.whole=!1,q.asOpened=!1}),kt("dragEnd",()=>{C.byFinger||(q.asOpened=!1)}),kt("resize",
()=>requestAnimationFrame(()=>{F.printing||(q.asOpened?ie():q.whole&&an())})),new MutationObserver(()=>{q.asOpened&&O.narrowed&&
!F.printing&&ie()}).observe(S("details"),{attributeFilter:["data-open"]})}function Cf(t){let e=S("details").getBoundingClientRect();
Ut();let[n]=m.lines,o=N.get(t)??(B.lines.has(n)?te(B.lines.get(n),.5):null);if(!e.height||o===null)return;let[s,r,i]=[en(
o),j.getBoundingClientRect(),G()],[a,l]=[r.left+s.x,r.top+s.y],c=e.left>0,f={across:(Math.max(0,r.left)+e.left)/2,down:(Math.
max(0,r.top)+e.top)/2},h=c&&a+3*rn>e.left?a-f.across:0,p=!c&&l+3*rn>e.top?l-f.down:0;if(!h&&!p)return;let{x:w,y:g}=Ie();
q.whole=!1,ln({scale:i,position:{x:w+h/i,y:g+p/i}})}var Rf=2,vi=8,Jd=40,Oi=[],$f="";function Xd(){let t=new Map;for(let[n,{x:o}]of N){if(mt.has(n)||!O.names.has(n))continue;
let s=t.get(o)??[];t.set(o,s),s.push(n)}let e=[];for(let[n,o]of[...t].sort(([s],[r])=>s-r)){let s=st(o[0]).column??0,r=e.
at(-1);r?.column===s?r.names.push(...o):e.push({column:s,left:n-k.mark/2,names:o})}return e}function Qd({column:t,names:e}){
if(!v.variants.includes("plain")&&t)return d(`column${t}`);let n=new Map;for(let s of e){let r=st(s),i=M(r.plural??r.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([s,r],[i,a])=>a-r||(s<i?-1:1)).map(([s])=>s).filter(Boolean);return o.slice(
0,Rf).join(", ")+(o.length>Rf?", \u2026":"")}function Df(){let t=S("heads"),e=tt()==="columns"&&it()===null&&O.names.size>
0;t.hidden===e&&(t.hidden=!e,xn())}function Zd(){let t=S("heads");if(t.hidden)return;let e=`${ne} ${$}`;if($f!==e){$f=e;
let n=Xd();Oi=n.map((o,s)=>({left:o.left,right:n[s+1]?.left??k.left+k.width,part:u("span",{},Qd(o))})),t.replaceChildren(
...Oi.map(({part:o})=>o))}for(let{left:n,right:o,part:s}of Oi){let r=Math.max(vi,en({x:n,y:0}).x),i=Math.min(t.clientWidth-
vi,en({x:o,y:0}).x)-r-vi;s.hidden=i<Jd,s.style.transform=`translateX(${Math.round(r)}px)`,s.style.maxWidth=`${Math.floor(
i)}px`,s.title=s.textContent??""}}function Pf(){kt("afterDrawing",Zd)}var th=7,Bf=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),eh=4,nh=3,oh=1,sh=1.6,rh=5.5,In=[],go=new Map,_s={shown:null,
links:[]};function ih(){if(_s.shown===E)return _s.links;let t=new Map;for(let e of E.statements){let{isLink:n,subject:o,
object:s}=x.get(e);if(!n)continue;let[r,i]=[rt.get(o)??"",rt.get(s)??""],a=`${r} ${i}`,l=t.get(a);l?l.ids.push(e):t.set(
a,{from:r,to:i,ids:[e]})}return Object.assign(_s,{shown:E,links:[...t.values()]}),_s.links}function zf(){let t=O.opened,
e=new Map,n=r=>{if(O.names.has(r))return r;let i=rt.get(r);return e.has(i)||e.set(i,ft(Ye(i,t))),e.get(i)},o=new Map,s=(r,i)=>{
let[a,l]=r<i?[r,i]:[i,r],c=o.get(a);c||o.set(a,c=new Map);let f=c.get(l);return f||c.set(l,f={one:a,other:l,ids:[],drawn:!1,
strong:!1,course:{along:[]},among:null}),f};if(O.groups.size){let r=new Set([...O.names].map(i=>rt.get(i)));for(let{from:i,
to:a,ids:l}of ih()){if(!r.has(i)&&!r.has(a)){let[c,f]=[i,a].map(h=>ft(Ye(h,t)));c!==f&&s(c,f).ids.push(...l);continue}for(let c of l){
let{subject:f,object:h}=x.get(c);if(O.names.has(f)&&O.names.has(h))continue;let[p,w]=[n(f),n(h)];p!==w&&s(p,w).ids.push(
c)}}for(let i of P?[...o.values()].flatMap(a=>[...a.values()]):[])i.strong=i.ids.some(a=>P?.statements.has(a))}In=[...o.
values()].flatMap(r=>[...r.values()]).sort((r,i)=>i.ids.length-r.ids.length||(`${r.one}
${r.other}`<`${i.one}
${i.other}`?-1:1)),ah()}function ah(){go=new Map;for(let t of In){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=go.
get(e)??[];go.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?oh:nh)}}}function*qs(){for(let t of In)(t.drawn||t.one===
_.at||t.other===_.at)&&(yield t)}function Ff({ids:t}){return Math.max(sh,rh*(t.length/In[0].ids.length))}function Wf(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=n/(.75*(Math.hypot(o,s)||1)),i=a=>[t.x+a*o-r*s,t.y+a*s+r*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Gs(t){return t.among!==B.groups&&Object.assign(t,{among:B.groups,course:lh(t,G())}),t.course}
function lh({one:t,other:e},n){let[o,s]=[N.get(t),N.get(e)],r=[...B.groups.values()].filter(({key:p})=>ft(p)!==t&&ft(p)!==
e),i=p=>r.filter(w=>Ce(p,w,w.radius+th/n)<1/0),a=Wf(o,s,0),l=i(a),c=2*Math.max(0,...l.map(({radius:p})=>p)),f={course:a,
many:l.length},h=T.has(t)||T.has(e)?Bf.slice(0,eh):Bf;for(let p of h){if(!f.many)break;let w=Wf(o,s,p*c),g=i(w).length;g<
f.many&&(f={course:w,many:g})}return f.course}function Hf(t){let e=G();t.save();let n=[...qs()].sort((o,s)=>Number(o.strong)-
Number(s.strong));for(let o of n){t.describe?.(ro(o)),t.strokeStyle=o.strong?m.between===null?z.line:z.accent:z.bundle,t.
globalAlpha=P&&!o.strong?zt():1,t.lineWidth=(Ff(o)+(o.strong?1.4:0))/e;let[s,r,...i]=Gs(o).along;t.beginPath(),t.moveTo(
s,r),t.bezierCurveTo(...i),t.stroke()}t.restore()}function _f(t,e,n){let o={bundle:null,distance:1/0};for(let s of qs()){
let r=(e+Ff(s)/2)/n,i=Ce(Gs(s),t,r);i<o.distance&&(o={bundle:s,distance:i})}return o}var ch="http://www.w3.org/2000/svg";function yt(t,e={},...n){let o=document.createElementNS(ch,t);for(let[s,r]of Object.
entries(e))r!==null&&o.setAttribute(s,typeof r=="number"?wt(r):r);return o.append(...n),o}function wt(t){return String(Math.
round(t*100)/100)}function wo(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var qf={M:2,L:2,C:6},fh=100,Kt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},uh={middle:.35,
top:.8,hanging:.8,bottom:-.2},mh={center:"middle",right:"end",end:"end"},xe=class{fillStyle=Kt.fillStyle;strokeStyle=Kt.
strokeStyle;lineWidth=Kt.lineWidth;lineJoin=Kt.lineJoin;lineCap=Kt.lineCap;globalAlpha=Kt.globalAlpha;font=Kt.font;letterSpacing=Kt.
letterSpacing;wordSpacing=Kt.wordSpacing;textAlign=Kt.textAlign;textBaseline=Kt.textBaseline;constructor(e){this.area=e,
this.drawing=yt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,s=Object.entries(this).filter(([r])=>r in
Kt);this.kept.push({...Object.fromEntries(s),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:s}=this.place,[r,i]=s?[Math.cos(
s),Math.sin(s)]:[1,0];return{x:this.place.x+(e*r-n*i)*o,y:this.place.y+(e*i+n*r)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let s=0;s<n.length;s+=2)o.push(this.at(n[s],n[s+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,s,r){this.ellipse(e,n,o,o,0,s,r)}ellipse(e,n,o,s,r,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,f=4/3*Math.tan(c/4),h=(p,w)=>{let[g,y]=[o*(Math.cos(p)-w*Math.
sin(p)),s*(Math.sin(p)+w*Math.cos(p))];return[e+g*Math.cos(r)-y*Math.sin(r),n+g*Math.sin(r)+y*Math.cos(r)]};this.lineTo(
...h(i,0));for(let p=0;p<l;p+=1){let[w,g]=[i+p*c,i+(p+1)*c];this.bezierCurveTo(...h(w,f),...h(g,-f),...h(g,0))}}rect(e,n,o,s){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+s),this.lineTo(e,n+s),this.closePath()}roundRect(e,n,o,s,r){let[i,
a]=[e+o,n+s];this.moveTo(e+r,n),this.arc(i-r,n+r,r,-Math.PI/2,0),this.arc(i-r,a-r,r,0,Math.PI/2),this.arc(e+r,a-r,r,Math.
PI/2,Math.PI),this.arc(e+r,n+r,r,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+qf[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>fh&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+qf[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>wt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let s=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(co),r=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${wt(l)} ${wt(c)}`).join(" ")).join("");this.write(yt("pat\
h",{d:r,...e}),s)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return dl(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:s,between:r,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),f=this.measureText(e).width*this.place.
scale,h=mh[this.textAlign]??null,p=-(h==="middle"?f/2:h?f:0),{turn:w}=this.place,g=on(c.x+(p+f/2)*Math.cos(w),c.y+(p+f/2)*
Math.sin(w),w,f/2,s*.8);this.write(yt("text",{x:c.x,y:c.y+s*(uh[this.textBaseline]??0),"font-size":s,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:f,lengthAdjust:"spacingAndGlyphs","letter-spacing":r,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":h,transform:w?`rotate(${wt(w*180/Math.PI)} ${wt(c.x)} ${wt(
c.y)})`:null},wo(e)),g)}write(e,n){if(!gt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?co(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=yt("g",{},yt("title",{},wo(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var ph=3e3,dh=120,cn=null,Si;function Gf(t){if(t instanceof xe){hh(t);return}let e=qt(),n=G();if(cn!==null&&cn.version===
ne&&Math.abs(cn.scale-n)<n*.001&&En(cn.part,e)||(clearTimeout(Si),F.printing||(Si=setTimeout(gh,dh))),cn===null)return;let{
part:s,canvas:r}=cn;t.save(),t.globalAlpha=P?zt():.4,t.drawImage?.(r,s.left,s.top,s.right-s.left,s.bottom-s.top),t.restore()}
function Uf(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&O.names.has(e)&&O.names.
has(n))}function hh(t){let e=new Ln;for(let{subject:n,object:o}of Uf())e.moveTo(N.get(n).x,N.get(n).y),e.lineTo(N.get(o).
x,N.get(o).y);t.save(),t.globalAlpha=P?zt():.4,t.strokeStyle=z.line,t.lineWidth=.7/G(),t.stroke(e),t.restore()}function gh(){
let t=qt(.5),e=G(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=z.line,o.lineWidth=.7/e;let s={
canvas:n,part:t,scale:e,version:ne},r=Uf(),i=0,a=()=>{if(s.version===ne){o.beginPath();for(let l=Math.min(r.length,i+ph);i<
l;i+=1){let[c,f]=[N.get(r[i].subject),N.get(r[i].object)];Math.max(c.x,f.x)<t.left||Math.min(c.x,f.x)>t.right||Math.max(
c.y,f.y)<t.top||Math.min(c.y,f.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(f.x,f.y))}if(o.stroke(),i<r.length){Si=setTimeout(
a);return}cn=s,at()}};a()}function wh(t,e){for(let[n,o]of B.names)o.lines&&!$s.has(n)&&gt(o,e)&&Re(t,n)}function yh(t){let e=new Map;for(let[n,o]of B.
names){if(o.lines)continue;let{fill:s}=st(n);e.has(s)||e.set(s,[]),e.get(s).push(o)}t.save(),t.globalAlpha=P?zt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:s,y:r,radius:i}of o)t.rect(s-i*.8,r-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of B.names)o.lines&&!o.covers&&Re(t,n);for(let n of O.groups.keys())fi(t,n)}function bh(t){bf(),$s.clear(),Ic(
t),Hf(t),B.rest&&Gf(t);for(let e of B.lines.keys())(!P||!P.statements.has(e))&&Cs(t,e,!1)}function xh(t){xl()?wh(t,qt()):
yh(t);for(let[e,n]of B.names)n.covers&&Re(t,e);if(_.at!==null&&O.names.has(_.at)&&Re(t,_.at),P){gf(t,B.trunks);for(let e of P.
statements)B.lines.has(e)&&Cs(t,e,!0);for(let e of P.entities)Re(t,e);hf(t,B.words)}for(let e of Gt.statements)B.lines.has(
e)&&!P?.statements.has(e)&&Cs(t,e,!0);for(let e of Gt.names)Re(t,e)}function Kf(){vl({radiusOf:t=>Q.get(jt(t))?.radius??
T.get(t).size,draw:(t,e)=>{let n=jt(e);n===null?Re(t,e):fi(t,n)}}),kt("beforeDrawing",bh),kt("afterDrawing",xh)}function $e(t){L({open:[...m.open.filter(e=>e!==t),t]}),X(d("groupOpened",{names:Tt(t)}))}function Yf(t){let e=o=>o!==null&&
(rt.get(o)===t||rt.get(o)?.startsWith(`${t}.`)),n=m.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));L({open:n,...e(m.focus)||
e(m.path)?ct:{}}),X(Ei())}function Ei(){return d(O.groups.size===1?"oneGroup":"someGroups",{n:O.groups.size,names:rs()})}var Vf;function Me(t){let e=vt.open?K(".told",HTMLElement,vt):S("told");vt.open||X(t),e.textContent=t,clearTimeout(Vf),Vf=
setTimeout(()=>{e.textContent=""},6e3)}var vt=u("dialog",{id:"notice","aria-labelledby":"notice-title"});function Nn(t,e,n=[]){
vt.replaceChildren(u("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),u("div",{class:"buttons"},...n,u("button",{type:"\
button",class:"leave",onclick:()=>vt.close()},d("close")),u("span",{class:"told",role:"status"}))),vt.open||vt.showModal()}
function Us(t,e,n=[],o=[]){let s=u("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);Nn(t,[...n,s],o),
s.select()}function Jf(){vt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(vt,u("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Xf(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Qf(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}function Zf(){return bo({...yo(),groups:new Set})}function yo(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(O.names),groups:new Set(O.groups.keys()),statements:[...E.statements]}}function Ks(){return v.sources.
length?v.sources.length>3?d("sources",{n:v.sources.length}):v.sources.map(t=>Li(t)).join("; "):""}function Li(t){return[
M(t.title),M(t.age)&&`(${M(t.age)})`].filter(Boolean).join(" ")}function Ys(){let{iri:t,version:e}=v.dataset;return[e&&d(
"version",{version:e}),t].filter(Boolean).join(", ")}function Ti(){let{focus:t,path:e,steps:n}=m;return t===null?"":e!==
null&&it()?d("partBetween",{from:D(t),to:D(e)}):!O.narrowed||!E.entities.has(t)?"":d(n===1?"partAround":"partFartherArou\
nd",{name:D(t),n:n??""})}function Mh(){return!P||O.narrowed?"":m.focus!==null?d("altFocus",{name:D(m.focus)}):m.lines.length?
d("altLines",{statements:[...P.statements].map(t=>ee(x.get(t))).join("; ")}):""}function bo(t){return[M(v.title),Ti(),Ks()&&
`${d("source")}: ${Ks()}`,...v.notes.map(M),Te(),t.groups.size?d(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:rs()}):"",d("shown",{names:t.names.size,allNames:T.size,...yn(t.statements)}),Ys()&&`${d("dataset")}: ${Ys()}`].
filter(Boolean).join(" \xB7 ")}function kh(t){return[...t.groups].sort((e,n)=>O.groups.get(n).count-O.groups.get(e).count||
(e<n?-1:1)).slice(0,5)}function Vs(t){let{statements:e,made:n}=yn(t.statements),o=new Map;for(let r of t.statements){let{
subject:i,object:a}=x.get(r);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let s=[...o].sort(([r,
i],[a,l])=>l-i||(r<a?-1:1)).slice(0,5).map(([r,i])=>`${Mt(r)} (${i})`);return[d("altShown",{title:M(v.title),names:Rt(t.
names.size,"oneName","someNames"),statements:Rt(e,"oneStatement","someStatements"),made:n}),Ti()&&d("altPart",{part:Ti()}),
Mh(),t.groups.size?d("altGroups",{groups:kh(t).map(Tt).join("; ")}):"",s.length?d("altMost",{names:s.join("; ")}):"",Ks()&&
d("altSource",{source:Ks()}),Te()&&`${Te()}.`].filter(Boolean).join(" ")}async function vh(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([s,r])=>[s,new Blob([r],{type:s})])))]),!0}catch{let o=!1,s=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",s);let r=document.execCommand("copy")&&o;return document.removeEventListener("copy",s),r}}async function Js(t,e,n){
await vh(t,e)?Me(n):Us(d("copyByHand"),t)}function Oh(t){return M(t.source)?v.sources.find(({id:e})=>e===t.origin):null}
function Sh(t){let e=[M(t.said),M(t.when)].filter(Boolean).join("; "),n=Oh(t),s=[(n&&(M(n.citation)||Li(n)))?.replace(/[.\s]+$/,
""),M(t.where)].filter(Boolean).join(", ");return[ee(t)+(e&&` (${e})`),t.quote?[": ",u("span",{lang:t.language},`\u201C${t.
quote}\u201D`)]:"",`. ${s&&`${s}. `}${d("dataset")}: ${[M(v.title),Ys()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}
function Eh(t){let e=u("p",{lang:$},Sh(x.get(t)));return Js(e.textContent,e,d("copiedStatement"))}function tu(t){return u(
"button",{type:"button",class:"copy",onclick:()=>Eh(t)},d("copyWithSource"))}function Th(){return Mn().filter(t=>E.statements.
has(t))}function eu(){let t=v.variants.includes("plain")?3:void 0,e=m.date!==null,n=v.changes.length>0,o=["columnSubject",
"columnRelation","columnObject","said","columnPeriod","columnQuote","columnPlace"].map(s=>d(s));return e&&o.splice(5,0,Te()),
[[...o.slice(0,t),...n?[d("changes")]:[]],...Th().map(s=>{let r=x.get(s);return[...[D(r.subject),M(Z(r).label),r.object===
null?M(r.value):D(r.object),M(r.said),M(r.when),...e?[Dt(s)]:[],r.quote,ut(r)].slice(0,t),...n?[Cl(r)]:[]]})].map(s=>s.map(
Xf))}function nu(){let[t,...e]=eu(),n=(r,i)=>u("tr",{},r.map(a=>u(i,Qf(a),a))),o=u("div",{lang:$},u("table",{border:"1",
cellspacing:"0",cellpadding:"4"},u("thead",{},n(t,"th")),u("tbody",{},e.map(r=>n(r,"td")))),u("p",{},Zf())),s=[t,...e].map(
r=>r.join("	")).join(`\r
`);return Js(s,o,Rt(e.length,"copiedOneRow","copiedRows"))}function ou(){let t=$==="nl"?";":",",e=eu().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function De(t,e=D(t)){return T.has(t)?u("button",{type:"button",class:"name",onclick:()=>L({focus:t,lines:[]})},e):u("b",
{},t)}function Lh(t){if(!t.text)return t.quote?u("blockquote",{lang:t.language},u("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(s=>s.trim()).filter(Boolean)){let s=n.indexOf(o);s<0||(e.push(n.slice(0,s),u("m\
ark",{},o)),n=n.slice(s+o.length))}return u("blockquote",{lang:t.language},e,n)}function Ai(t,...e){let n=x.get(t),o=u("\
div",{class:"said"},u(n.denied?"b":"span",{},M(n.said)));for(let r of[M(n.when),Dt(t),ut(n)])r&&o.append(o.textContent&&
" \xB7 ",r);let s=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return u("div",
{class:s,"data-statement":t},e,o,kn(n),Lh(n),tu(t))}function Ii(t,e){return t.object===null?u("b",{},M(t.value)):De(t.subject===
e?t.object:t.subject)}function su(t,e){return u("div",{class:"statement"},Ii(t,e),u("div",{class:"said"},M(t.why)),t.premises.
map(n=>{let o=x.get(n);return u("div",{class:"said"},`${d("basedOn")}: `,u("q",{lang:o.language},o.quote),` \xB7 ${M(o.said)}\
 \xB7 ${ut(o)}`)}))}function ae(t){return u("h2",{tabindex:"-1"},t)}function fn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,s=n.object===null?u("b",{},M(n.value)):De(o?n.subject:n.object);return Ai(t,De(o?e:n.subject),u(
"div",{},Ct(n,o)),s)}function xo(t){return u("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[D(n.subject),Ct(n),n.object===
null?M(n.value):D(n.object)];return u("li",{class:n.denied?"statement denied":"statement","data-statement":e},u("button",
{type:"button",class:"name",onclick:()=>L({focus:null,lines:[e]})},o[0]," ",u("i",{},o[1])," ",o[2]),u("div",{class:"sai\
d"},u(n.denied?"b":"span",{},M(n.said)),ut(n)&&` \xB7 ${ut(n)}`))}))}var Xs=50,Pe={ids:[],until:Xs};function ji({one:t,other:e}){L({...ct,between:[t,e]})}function Ah(t){let e=jt(t);return e===
null?De(t):u("button",{type:"button",class:"name",onclick:()=>$e(e)},u("span",{class:"unseen"},`${d("openGroup")}: `),Tt(
e))}function Ih(t){let e=new Map;for(let n of t){let o=Ct(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[s,
r])=>r-o||(n<s?-1:1))}function ru(){let t=so();Pe.ids!==t&&(Pe={ids:t,until:Xs});let e=t.slice(0,Pe.until);return[ae(ys()),
u("p",{class:"hint"},d("endsOf")),u("ul",{class:"counted"},(m.between??[]).map(n=>{let o=O.groups.get(jt(n));return u("l\
i",{},Ah(n)," ",o?u("span",{class:"count"},d("someNames",{n:o.count})):null)})),t.length?null:u("p",{class:"absent"},d("\
noneBetween")),t.length?u("h3",{},d("relationsTitle")):null,u("ul",{class:"counted"},Ih(t).map(([n,o])=>u("li",{},n," ",
u("span",{class:"count"},String(o))))),t.length?u("h3",{},d("statementsOf")):null,xo(e),e.length<t.length?u("p",{class:"\
more"},d("partListed",{n:e.length,all:t.length})," ",u("button",{type:"button",onclick:Nh},d("moreRows",{n:Math.min(Xs,t.
length-e.length)}))):null]}function Nh(){let t=Pe.until;Pe.until+=Xs,ye(),A("#chosen .choice button")[t].focus(),X(d("pa\
rtListed",{n:Math.min(Pe.until,Pe.ids.length),all:Pe.ids.length}))}var Ni=new Set;function iu(t){let e=go.get(ft(t))??[];
if(!e.length)return null;let n=u("ul",{class:"counted"}),o=u("details",{class:"links",open:Ni.has(t)?"":null},u("summary",
{},d("linksOfGroup",{n:e.length}),u("span",{class:"unseen"},` ${Tn(t)}`)),n),s=()=>{if(!o.open){Ni.delete(t);return}Ni.add(
t),!n.childNodes.length&&n.append(...e.map(r=>{let i=r.one===ft(t)?r.other:r.one,a=jt(i),l=a===null?D(i):Tt(a);return u(
"li",{},u("button",{type:"button",class:"name",onclick:()=>ji(r)},l)," ",u("span",{class:"count"},d(r.ids.length===1?"on\
eStatement":"someStatements",{n:r.ids.length})))}))};return o.addEventListener("toggle",s),o.open&&s(),o}var au=3,jn=14,jh=60,Ch=180,Cn,Qs="";function Rh(t){let e=x.get(t),n=[M(e.when),Dt(t),ut(e)].filter(Boolean).map(o=>` \xB7 ${o}`);
return u("div",{class:e.denied?"denied":""},u("p",{},ee(e)),u("p",{class:"said"},u(e.denied?"b":"span",{},M(e.said)),n),
e.quote?u("p",{lang:e.language},u("q",{},e.quote)):null)}function $h(t){let e=ot.get(t).filter(o=>E.statements.has(o)).length,
n=M(st(t).label);return[u("p",{},u("b",{},D(t))),u("p",{class:"said"},[n,Rt(e,"oneStatement","someStatements")].filter(Boolean).
join(" \xB7 "))]}function Dh(t){let e=t.length-au;return[...t.slice(0,au).map(Rh),e>0?u("p",{class:"said"},d("moreHere",
{n:e})):""]}function Ph({name:t,group:e,lines:n,bundle:o}){return t!==null?$h(t):e!==null?[u("p",{},Tn(e))]:o!==null?[u(
"p",{},ro(o))]:Dh(n)}function lu(t,{x:e,y:n}){let{name:o,group:s,lines:r,bundle:i}=t,a=JSON.stringify([o,s,r,i&&[i.one,i.
other]]);if(a!==Qs){if(o===null&&s===null&&!r.length&&i===null){Zs();return}Qs=a,clearTimeout(Cn),Cn=setTimeout(()=>{Hc(
o,r);let l=S("pointed");l.replaceChildren(...Ph(t)),l.hidden=!1,Bh(l,e,n)},jh)}}function Bh(t,e,n){let{width:o,height:s}=t.
getBoundingClientRect(),r=e+jn+o<document.documentElement.clientWidth-6?e+jn:Math.max(6,e-jn-o),i=n+jn+s<innerHeight-6?n+
jn:Math.max(6,n-jn-s);t.style.left=`${r}px`,t.style.top=`${i}px`}function Zs(){Qs="",clearTimeout(Cn),Cn=setTimeout(un,Ch)}
function un(){Qs="",clearTimeout(Cn),S("pointed").hidden=!0,_c()}function cu(){let t=S("pointed");t.addEventListener("mo\
useenter",()=>clearTimeout(Cn)),t.addEventListener("mouseleave",Zs),addEventListener("wheel",un,{capture:!0,passive:!0}),
document.addEventListener("pointerdown",e=>{t.contains(e.target)||un()},!0)}function fu(){return!S("pointed").hidden}function Rn(){for(let t of A("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===tt()));
S("arrange-again").hidden=!mt.size}function ke(t){let e=G(),n=!C.byFinger&&Rs(t,e,zc).length>0,o=Kc(t,n?0:void 0),s=o===null?Nc(t):null;if(o!==null||s!==null)
return{name:o,group:s,lines:[],bundle:null};let r=C.byFinger?zh(t):{name:o,group:s,lines:Rs(t,e)},{bundle:i,distance:a}=r.
name===null?_f(t,C.byFinger?rn:As,e):{bundle:null,distance:1/0};return i!==null&&(!r.lines.length||a<Ce(B.lines.get(r.lines[0]),
t,rn/e))?{...r,lines:[],bundle:i}:{...r,bundle:null}}function tr(t){let e=j.getBoundingClientRect();return he({x:t.clientX-
e.left,y:t.clientY-e.top})}function Wh(t,e){let n={name:null,distance:1/0};for(let[o,s]of B.names){let r=Math.max(s.left-
t.x,t.x-s.right,0),i=Math.max(s.top-t.y,t.y-s.bottom,0),a=Math.hypot(r,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function zh(t){let e=rn/G(),{name:n,distance:o}=Wh(t,e),s=Rs(t,As/e),r=s.length?Ce(B.lines.get(s[0]),t,e):1/0;return o<r?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:s}}var Mo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Fh=20;function Ci(t,e){mt.set(t,e),N.set(t,e),
Ft(),re(),at()}function uu(t,e){let n=N.get(t);C.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Ri(){let{name:t,went:e}=C.
dragged;return C.dragged=null,Rn(),at(),e&&X(d("namePlaced",{name:D(t)})),e}function mu(){kt("dragStart",({pointer:t})=>{
if(C.byFinger)return;let{name:e}=ke(t.canvas);e!==null&&(uu(e,t.canvas),no(!1))}),document.addEventListener("pointermove",
t=>{if(!C.dragged||!t.isPrimary)return;let e=tr(t);C.dragged.went=!0,Ci(C.dragged.name,{x:Math.round(e.x+C.dragged.x),y:Math.
round(e.y+C.dragged.y)})}),kt("dragEnd",()=>{C.byFinger||(q.whole=!1,C.dragged&&(Ri(),no(!0)))}),_n.push(()=>{m.focus!==
C.placing&&(C.placing=null)})}function pu({event:t,pointer:e}){if(!C.byFinger||t.type!=="press")return!1;let{name:n}=ke(
e.canvas);return n===null||C.placing!==null?(C.rested=e,!0):(uu(n,e.canvas),at(),!0)}function du(t){C.placing=C.placing===
t?null:t,ye(),(C.placing===null||!et())&&document.getElementById("move-name")?.focus({preventScroll:!0}),C.placing!==null&&
(et()&&Nt(null),Me(d("pickPlace",{name:Mt(t)})))}function hu({pointer:t}){if(C.placing===null)return!1;let e=C.placing;return C.
placing=null,N.has(e)?(Ci(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),Rn(),ye(),Me(d("namePlaced",{name:Mt(e)})),
!0):!1}function gu(t,e){let[n,o]=Mo[e],{x:s,y:r}=N.get(t),i=Fh/G();Ci(t,{x:Math.round(s+n*i),y:Math.round(r+o*i)}),Rn(),
Fs(t),X(d("nameMoved",{name:D(t),where:d("sides").split(", ")[Object.keys(Mo).indexOf(e)]}))}var Hh=2;function wu(){kt("click",t=>{if(pu(t)||hu(t))return;let{pointer:e}=t,{name:n,group:o,lines:s,bundle:r}=ke(e.canvas);
if(o!==null){$e(o);return}if(r!==null){if(String(m.between)===String([r.one,r.other]))return;C.clicked=!0,ji(r);return}if(n===
null&&!s.length){we()&&L(ct);return}n===m.focus&&s.join(" ")===m.lines.join(" ")||(C.clicked=!0,L({focus:n,lines:s}))}),
j.addEventListener("mousemove",t=>{if(C.dragged||t.buttons){un();return}let e=ke(tr(t)),{name:n,group:o,lines:s,bundle:r}=e;
C.byFinger||lu(e,{x:t.clientX,y:t.clientY}),j.style.cursor=n!==null||o!==null||s.length||r!==null?"pointer":""}),j.addEventListener(
"mouseleave",Zs),kt("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:s}=ke(t.canvas);if(e!==null||n!==null||
o.length||s!==null)return;let r=Math.min(6,G()*Hh),i=G()/r,{x:a,y:l}=Ie();q.whole=!1,ln({scale:r,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var _h=9,Be=new Map,yu=0;function qh(t){let e=qt(),n=G(),o=t>0?e.top-k.top:k.top+k.height-e.bottom;return Math.max(0,o*n+
be.top)}function Gh(t,e){let n=e;if(Be.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),qh(e)),a=i-e+yu,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,f=Math.abs(a-c)>=1;n=f?e+c:i,yu=f?0:a-c}if(!t&&!n)return;q.whole=
!1,q.asOpened=!1;let o=G(),{x:s,y:r}=Ie();Ne({position:{x:s-t/o,y:r-n/o},animation:!1})}function bu(){j.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==C.byFinger&&no(!e),C.byFinger=e,e&&Be.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),j.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(C.byFinger=!1);let e=Be.get(t.
pointerId);if(!e||C.dragged||(e.moves||=Be.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>_h,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Gh(n/Be.size,o/Be.size)});
for(let t of["pointerup","pointercancel"])j.addEventListener(t,e=>{let n=Be.get(e.pointerId);if(!Be.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?C.rested:null;if(C.rested=null,o&&kl(o),!C.dragged)return;let{name:s}=C.dragged;Ri()||
t==="pointercancel"||(C.clicked=!0,L({focus:s,lines:[]}))});j.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),j.addEventListener(
"contextmenu",t=>{C.byFinger&&t.preventDefault()})}function Uh(t,[e,n]){let o=N.get(t),s=T.has(t)?Qo(t):new Map,r=tt()==="columns"&&!it(),i=null;for(let[a,l]of N){let[c,f]=[
l.x-o.x,l.y-o.y],h=c*e+f*n,p=Math.abs(c*n)+Math.abs(f*e);if(a===t||h<1||(r?n&&p>1:p>h))continue;let w=[n&&r||s.has(a)?0:
1,h+2*p];i&&(w[0]-i.distance[0]||w[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:w})}return i?{name:i.next,
by:s.get(i.next)??null,across:!(r&&n)}:null}function xu(){if(N.has(_.at))return _.at;if(N.has(m.focus))return m.focus;let t=Ae(
1).find(n=>N.has(n)),[e]=[...O.groups].sort(([n,{count:o}],[s,{count:r}])=>r-o||(n<s?-1:1));return t??(e?ft(e[0]):[...N.
keys()][0]??null)}function ku(){return _.at!==null&&_.at.startsWith("group ")?_.at.slice(6):null}function Kh({name:t,by:e,
across:n}){let o=ot.get(t).filter(r=>E.statements.has(r)).length,s=e===null?null:x.get(e);return[s&&Ct(s,s.object!==t),!s&&
n&&d("notLinked"),D(t),M(st(t).label),d(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Mu(t){
_.at=t.name,_.by=t.by;let e=ku();X(e===null?Kh(t):Tn(e)),Fs(t.name),at()}function vu(){j.addEventListener("focus",()=>{if(!j.
matches(":focus-visible"))return;let t=xu();t!==null&&Mu({name:t,by:null})}),j.addEventListener("blur",()=>{_.at=null,at()}),
j.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Mo){t.preventDefault();let e=xu();if(_.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){gu(e,n);return}let o=Uh(e,Mo[n]);o?Mu(o):X(d("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),_.at===null)return;let e=ku();e!==null?$e(e):_.at===m.focus?Ll():L({focus:_.
at,lines:[]})}else t.key==="l"&&oe(t)&&(_.by===null?X(d("noLine")):L({focus:null,lines:[_.by]}))})}function Ou(t,e,n){let o=s=>{n.hidden=!s,e.setAttribute("aria-expanded",String(s))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",s=>{s.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",s=>{s.
key==="Escape"&&!n.hidden&&(s.stopPropagation(),o(!1),e.focus());let r={ArrowDown:1,ArrowUp:-1}[s.key];if(r===void 0)return;
s.preventDefault(),o(!0);let i=[e,...A("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+r+i.length)%i.length].focus()}),t.addEventListener("focusout",s=>{s.relatedTarget&&!t.contains(s.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",s=>{t.contains(s.target)||o(!1)})}function Tu(){let t=A("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>L({layout:e.dataset.layout===
v.opens?null:e.dataset.layout}));S("arrange-again").addEventListener("click",()=>{mt.clear(),$i(),ie(),j.focus({preventScroll:!0}),
X(d("arrangedAgain"))})}function Su(t){t.preventDefault(),Y()==="lanes"&&L({view:"statements"}),V.open=!0,V.scrollIntoView(),
K("summary",HTMLElement,V).focus({preventScroll:!0})}function ko(){let t=K("main").getBoundingClientRect().top+scrollY,e=K(
"summary",HTMLElement,V).getBoundingClientRect().height+1,n=o=>K(o).getBoundingClientRect().width;for(let[o,s]of Object.
entries({above:t,below:e,zoom:n("#zoom"),take:n("#take > button")}))document.documentElement.style.setProperty(`--${o}`,
`${s}px`)}function Eu(t,e){let n=S(t);Nt(t),n.setAttribute("data-open",""),n.scrollTop=0,A(e,HTMLElement,n).find(o=>o.getClientRects().
length)?.focus()}function Lu(){Ou(S("more-menu"),S("more-button"),S("more-list"));for(let t of A("[data-sheet]"))t.addEventListener(
"click",()=>{let e=t.getAttribute("aria-expanded")!=="true";et()?Nt(e?t.dataset.sheet??null:null):(t.setAttribute("aria-\
expanded",String(e)),S(t.dataset.sheet??"").toggleAttribute("data-open",e)),S(t.dataset.sheet??"").scrollTop=0});for(let t of A(
"[data-shut]"))t.addEventListener("click",()=>nn(()=>{Nt(null),S(t.dataset.shut??"").removeAttribute("data-open")}));S("\
to-filters").addEventListener("click",()=>Eu("legend","input, select")),S("to-reading").addEventListener("click",()=>{L(
ct),Eu("details","#reading h2")}),S("to-list").addEventListener("click",Su),S("skip-to-list").addEventListener("click",Su),
S("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),L({view:"names"}),j.focus()}),K("summary",HTMLElement,
V).addEventListener("click",t=>{Y()==="statements"&&t.preventDefault()}),V.addEventListener("toggle",()=>{F.parts||Y()!==
"names"||(V.open!==m.list&&$o({list:V.open}),V.open&&requestAnimationFrame(()=>V.scrollIntoView({block:"nearest"})))}),V.
addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');e&&(t.preventDefault(),L({focus:new URLSearchParams(
e.hash.slice(1)).get("focus"),lines:[]}),pn(),Y()==="names"&&scrollTo(0,0))});for(let t of A("#languages button"))t.addEventListener(
"click",()=>L({language:t.dataset.to}));for(let t of A("[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="\
fit"?Mi():Hs(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{if(t.key==="Escape"){if(fu()){
un();return}let e=!we()&&!(et()&&document.querySelector("aside[data-open]"));nn(()=>{Nt(null),L(e?{...ct,open:[]}:ct)}),
El();return}oe(t)&&(t.key==="/"&&(t.preventDefault(),S("query").focus()),Y()==="names"&&((t.key==="+"||t.key==="=")&&Hs(
1.35),t.key==="-"&&Hs(1/1.35),t.key==="0"&&Mi()))})}function Au(){addEventListener("resize",ko),ko();let t=new ResizeObserver(
ko);for(let e of[K("header"),K("summary",HTMLElement,V),K("#take > button")])t.observe(e)}function Iu(){S("group-list").replaceChildren(...O.groups.size?[u("p",{},d("readGroups")),In.every(s=>s.drawn)?"":u("p",
{},d("strongestDrawn")),u("h3",{},d("groupsTitle")),Yh()]:[]),me(S("group-list"));let t=S("groups"),e=t.hidden;if(t.hidden=
!Q.size||tt()!=="overview"||!O.groups.size&&!O.opened.size,e!==t.hidden&&xn(),t.hidden)return;let n=document.activeElement?.
closest?.("#groups [data-group]")?.dataset.group,o=[...O.opened].filter(s=>!Q.get(s).names.length||E.entities.size).sort();
t.replaceChildren(u("p",{},Ei()),...o.map(s=>u("button",{type:"button","data-group":s,title:d("closeGroup"),onclick:()=>Yf(
s)},u("span",{"aria-hidden":"true"},"\xD7")," ",u("span",{class:"unseen"},`${d("closeGroup")}: `),Tt(s)))),n!==void 0&&(t.
querySelector(`[data-group="${n}"]`)??j).focus({preventScroll:!0})}function Yh(){let t=[...O.groups].sort(([e,{count:n}],[
o,{count:s}])=>s-n||(e<o?-1:1));return u("ul",{},t.map(([e,{count:n}])=>u("li",{},u("button",{type:"button",class:"name",
onclick:()=>$e(e)},Tt(e))," ",u("span",{class:"count"},String(n)),iu(e))))}function Vh(){if(m.between===null||!m.between.every(i=>N.has(i)))return;let t=m.between.map(i=>N.get(i));if(t.every(Ef))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/G(),[s,r]=[Math.min(...e)-o,Math.min(...n)-o];ki({left:s,top:r,
width:Math.max(...e)+o-s,height:Math.max(...n)+o-r})}var Di="",Nu="",er=new Set;function ju(t){xc(),Df(),zf(),re(),Rn(),
Iu(),Ft();let e=O.narrowed?`${m.focus} ${m.path} ${m.steps}`:ao()?[...O.names].sort().join(" "):"",n=`${tt()} ${e}`;Di!==
n||q.asOpened&&Nu!==$?(ie(),!Di&&m.open.length&&zs(m.open[m.open.length-1])):(m.focus===null||!t)&&Xh();let o=Jh();o!==null&&
t?zs(o):m.focus!==null&&t&&!O.narrowed&&Nf(m.focus),et()&&(C.clicked||t&&m.lines.length)&&Cf(m.focus),m.between!==null&&
t&&Vh(),Di=n,Nu=$,er=new Set(O.opened),at()}function Jh(){let t=rt.get(m.focus);return t!==void 0&&O.opened.has(t)&&!er.
has(t)&&!O.narrowed&&!et()?t:null}function Xh(){let t=m.open[m.open.length-1],e=m.open.some(o=>O.opened.has(o)&&!er.has(
o)),n=[...er].some(o=>!O.opened.has(o));n&&!O.opened.size?ie():t!==void 0&&(e||n)&&zs(t)}var Pi=!1;function Cu(){if(!(Y()!=="names"||is())){Kf(),wu(),jf(),Pf(),bu(),mu(),vu(),cu();for(let t of A("[tabindex]",HTMLElement,
j))t.tabIndex=-1}}function Ru(t){let e=Pi;Pi=Y()==="names",Pi&&(e||(ko(),xn()),ju(t),!e&&q.whole&&ie())}function $u(){qr(),
Yn(),is()&&(q.asOpened?ie():q.whole?an():je(),re(),Ft(),at())}function Du(){sn(),is()&&at()}var Bi=[],nr="";function $i({moved:t=!1}={}){Cu(),Ft(),Ul(),ye(),Xa();for(let e of Bi)e.classList.remove("chosen");Bi=P?
[...P.statements].flatMap(e=>xt.get(e)??[]):[];for(let e of Bi)e.classList.add("chosen");Ru(t)}function Qh(t){let e=t?null:
E;t||Xo(),Xl(e)}function Zh(){if(m.between!==null)return ys();let t=P?.statements.size??0;return d(t===1?"chosenOne":"ch\
osen",{name:m.focus!==null?D(m.focus):d("statement"),n:t})}function Wi(t){(m.language!==$||!t)&&(ra(m.language),nc(),Za(),
ml(),Ra());let e=t??{focus:null,lines:[],between:null},n=m.focus!==e.focus||m.lines.join(" ")!==e.lines.join(" ")||String(
m.between)!==String(e.between),o=we();Qh(!t),Qa(),ll(t),(!t||[Y,Qt].some(r=>r(t)!==r())||m.language!==t.language)&&Yn(),
Il(),Ql(),Jl();let s=m.list||Y()==="statements";if(V.open!==s&&!F.parts&&(V.open=s),n&&Nt(o?"details":null),n&&o&&et()&&
Y()==="names"&&S("picture").scrollIntoView(),$i({moved:n&&!C.clicked}),za(t),sl(),Ba(n||!t),!n){t&&Ke()!==nr&&X(Ke()),nr=
Ke();return}nr=Ke(),S("details").scrollTop=0,o&&!C.clicked&&Ur(),X(o?Zh():nr),C.clicked=!1}function Ot(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var vo=null;function or(){if(vo!==null)return vo;vo=[];for(let[t,{label:e,short:n,alternative:o,hidden:s}]of T){
let r=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...s]);for(let i of r)i&&vo.push({id:t,name:i,folded:` ${Ot(i)} `})}return vo}
function Pu(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function zi(t){let e=Ot(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let s of or()){if(!e.every(i=>s.folded.includes(i)))continue;let r=Pu(s.folded,e)+(s.name===D(s.id)?1:0);(!n.has(s.id)||
n.get(s.id).score<r)&&n.set(s.id,{...s,score:r})}let o=new Map;for(let[s,{label:r}]of Vt){let i=Math.max(...Object.values(
r).map(a=>Pu(` ${Ot(a)} `,e)));i&&o.set(s,i/3)}for(let[s,r]of o.size?T:[]){let i=o.get(r.class);i&&!(n.get(s)?.score>i)&&
n.set(s,{id:s,name:D(s),folded:"",score:i})}return[...n.values()].sort((s,r)=>r.score-s.score||T.get(r.id).count-T.get(s.
id).count||(s.id<r.id?-1:1))}var sr=12;function Oo(t){return zi(t).slice(0,sr)}var Bu=2,Wu=null;function _u(){return Wu??=
v.topics.map(t=>{let e=t.relations.flatMap(o=>[Jt.get(o).label,Jt.get(o).inverse]),n=[t.label,...e].flatMap(({nl:o,en:s})=>[
o,s]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${Ot(o)} `))]}}),Wu}function Fi(t){let e=Ot(t).split("\
 ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?Bu:Number(e.every(s=>o.includes(` ${s}`)));
return _u().map(({topic:o,texts:s})=>({topic:o,score:Math.max(...s.map(n))})).filter(o=>o.score>0).sort((o,s)=>s.score-o.
score).map(o=>({topic:o.topic,isWhole:o.score===Bu}))}function $n({relations:t,modality:e}){return[...x].filter(([,n])=>e===
void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var qu=6,tg=5,zu=null;function Gu(t){let e=Ot(t).
split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=s=>e.every(r=>s.includes(` ${r}`));zu??=[...x].
flatMap(([s,{quote:r}])=>r?[{id:s,folded:` ${Ot(r)}`}]:[]);let o=[];for(let{id:s,folded:r}of zu){if(o.length===tg)break;
n(r)&&o.push({statement:s})}return o}function eg(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&
t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[s,r]=[t.slice(n,t.length-
o),e.slice(n,e.length-o)];return Math.max(s.length,r.length)<=1||s.length===2&&s===[...r].reverse().join("")}var ng=5,Fu=null;
function Hu(){return Fu??=new Set([...or().map(({folded:t})=>t),..._u().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(
" "))),Fu}function Uu(t){let e=Ot(t).split(" ").filter(Boolean).map(o=>o.length<ng||[...Hu()].some(s=>s.includes(o))?[o]:
[...Hu()].filter(s=>eg(o,s))),n=[[]];for(let o of e)n=n.flatMap(s=>o.slice(0,5).map(r=>[...s,r]));return n.slice(0,25).map(
o=>o.join(" ")).find(o=>Oo(o).length||Fi(o).length)??null}var Hi=4;function og({weakest:t}){let e=t.keys[0];return ge(e)===0?u("p",{},d("noWeakLink")):u("p",{},d("weakestLink"),"\
 ",u("b",{},M(x.get(e).said)),` (${Mt(t.from)} \u2013 ${Mt(t.to)})`)}function sg(t,e,n){return[n>1?u("h3",{},d("pathNumb\
er",{n:e+1,all:n})):null,u("div",{class:"weakest"},og(t)),u("ol",{class:"steps"},t.steps.map(({from:o,keys:s})=>u("li",{},
s.map(r=>fn(r,o)))))]}function Ku(){let[t,e]=[m.focus,m.path],n=ae(d("pathTitle",{from:Mt(t),to:Mt(e)})),o=u("p",{class:"\
explore"},u("button",{type:"button",onclick:()=>L({path:null,through:!1})},d("pathOff"))),s=it();if(m.path===m.focus)return[
n,u("p",{},d("pathToItself")),o];if(!s){let{otherwise:l}=vn();return[n,u("p",{class:"none"},d(l?"noPathWithout":"noPathE\
ither")),l?u("p",{class:"explore"},u("button",{type:"button",onclick:()=>L({through:!0,structural:Et.get("structural").read(
[])})},d("throughStructural"))):null,E.statements.size<x.size?u("p",{class:"absent"},d("onlyWithinShown")):null,o]}let r=ql(),
i=Gl(),a=s.layers.length-1;return[n,u("p",{},[d(a===1?"oneStep":"someSteps",{n:a}),i>1?d("asManyPaths",{n:i}):null,m.through?
d("withStructural"):null].filter(Boolean).join(" ")),o,r.slice(0,Hi).map((l,c)=>sg(l,c,Math.min(i,r.length))),i>Hi?u("p",
{class:"absent"},d("morePaths",{n:i-Hi})):null]}function Yu(){let t=[1,2,3].map(e=>u("button",{type:"button","data-steps":e,
"aria-pressed":String(m.steps===e),"aria-label":d(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>L({steps:m.steps===e?null:
e})},String(e)));return u("div",{class:"explore"},u("div",{role:"group","aria-label":d("nearby")},u("span",{},d("nearby")),
" ",u("span",{class:"joined"},t)),u("button",{type:"button",id:"path-to","aria-pressed":String(C.picking),onclick:()=>rg(
!C.picking)},d("pathTo")),Y()==="names"&&N.has(m.focus)?u("button",{type:"button",id:"move-name","aria-pressed":String(C.
placing===m.focus),onclick:()=>du(m.focus)},d("moveName")):null,Y()==="names"?null:u("button",{type:"button",onclick:()=>L(
{view:"names"})},d("inNetwork")),Y()!=="lanes"&&No(m.focus)?u("button",{type:"button",onclick:()=>L(Ee("overview"))},d("\
inLanes")):null,C.picking?u("p",{class:"hint",role:"status"},d("pickOther")):null)}function rg(t){if(C.picking=t,ye(),!t){
document.getElementById("path-to")?.focus();return}et()&&Nt(null),S("query").focus(),X(d("pickOther"))}function Vu(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!oe(t))return;let e=m.focus??(E.entities.has(_.at)?_.at:null);e!==null&&L(
{focus:e,lines:[],steps:m.steps===null||e!==m.focus?1:null})})}var ig=40;function Ju({modality:t}){return t===void 0?d("foundRelation"):d("said")}function So(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=$n(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?d(o,{n}):d(
"absentOf",{n:e.length,all:n,names:e.map(D).join("; ")})}function _i(t){let e=new Set(t);return v.topics.find(n=>{let o=$n(
n);return o.length===e.size&&o.every(s=>e.has(s))})}function ag(t){let e=$n(t),n=Y();if(!e.length){St&&L({...ct,...Ee("u\
nsure")}),Me(`${M(t.label)}: ${So(t)||d("nowhereSaid")}`);return}let o=e.some(i=>x.get(i).isLink);if(e.length<=ig&&(n===
"lanes"||n==="names"&&!o)){L({...ct,...n==="lanes"?{question:"overview"}:{},lines:e});return}let s=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},r=t.relations.some(i=>Jt.get(i).structural);L({...ct,view:n===
"lanes"?"statements":n,...s,...r?{structural:!0}:{}})}function Xu({id:t,topic:e,statement:n}){let o=Y()==="lanes"&&!(t!==
void 0&&No(t,mn(Qt())))?{question:"overview"}:{};e!==void 0?ag(e):n!==void 0?L({...o,focus:null,lines:[n]}):L({...o,focus:t??
null,lines:[]})}function Qu(t){if(m.theme===null||!_o(m.theme).has(t)||_o(m.theme,[]).has(t))return null;let e=new Set(v.inferred.filter(
({object:n})=>n===m.theme).flatMap(({subject:n,premises:o})=>o.map(s=>x.get(s)).filter(s=>s.object===n).map(s=>D(s.subject))));
return u("p",{class:"absent"},d("throughList",{theme:D(m.theme),list:[...e].join("; ")}))}function rr(){let{names:t,lines:e}=kr(
m);if(e.length?e.some(r=>E.statements.has(r)):t.every(r=>E.entities.has(r))&&!hn(m,t,[]).length)return null;let o=hn(m,t,
e).map(({part:r})=>d(`hiddenBy${r[0].toUpperCase()}${r.slice(1)}`)),s=vr(m,t,e);return m.date!==null&&e.some(r=>E.aside.
has(r))&&(o.push(d("hiddenByDate",{date:ue(m.date)})),s.date=null),o.length?u("p",{class:"not-shown"},d("notShown",{reasons:o.
join("; ")})," ",u("button",{type:"button",onclick:()=>L(s)},d("showAllTheSame"))):null}function lg(t,e){let n=new Map,o=s=>{let{statement:r}=s,i=Z(r),a=r.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,r.relation,!!r.denied]),c=n.get(l)??{words:Ct(r,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(s)};for(let s of ot.get(t))!e.has(s)&&(E.statements.has(s)||E.aside.has(s))&&o({key:s,statement:x.get(
s)});for(let s of E.inferred)Z(s).symmetric||(s.subject===t||s.object===t)&&o({statement:s});return[...n.values()].sort(
(s,r)=>s.order[0]-r.order[0]||s.order[1]-r.order[1]||s.order[2]-r.order[2])}function cg(t){let n=/^https?:\/\//i.test(t.
iri)?u("a",{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return u("dd",
{},n,` (${d(t.match)})`)}function fg(t){let e=T.get(t),n=new Set([Ot(M(e.label))]),o=[];for(let r of[M(e.short),...e.alternative[$]||
[],...e.hidden])r&&!n.has(Ot(r))&&(n.add(Ot(r)),o.push(r));let s=u("dl");return o.length&&s.append(u("dt",{},d("otherNam\
es")),...o.map(r=>u("dd",{},r))),M(e.note)&&s.append(u("dt",{},d("note")),u("dd",{},M(e.note))),e.identifiers.length&&s.
append(u("dt",{},d("identifiers")),...e.identifiers.map(cg)),s.childNodes.length?s:null}function ug(t){let e=x.get(t),n=d(
"deadlineOf",{name:M(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return u("p",{class:"d\
eadline"},De(e.subject,n),": ",d(o?"byDay":"inPeriod",{value:M(e.value)}),` (${M(e.said)})`,e.quote?[" (",u("q",{lang:e.
language},e.quote),")"]:null)}function mg(t){let e=T.get(t),n=qn.name===t&&Y()==="lanes"?qn.ids:[],o=lg(t,new Set(n)),s=ot.
get(t).filter(r=>!E.statements.has(r)&&!E.aside.has(r)).length;return[ae(D(t)),u("p",{class:"kind"},jo(st(t),e.envisaged),
M(st(t).label)),kn(e),rr(),Qu(t),Yu(),e.envisaged?u("p",{class:"envisaged"},d("onlyEnvisaged")):null,n.map(r=>fn(r)),fg(
t),o.length||s?null:u("p",{class:"absent"},d("noStatements")),o.map(r=>[u("h3",{},r.words),r.items.map(({key:i,statement:a})=>i?
Ai(i,Ii(a,t)):su(a,t))]),(e.deadlines||[]).map(ug),e.onlyOfParts?u("p",{class:"absent"},d("onlyOfParts")):null,s>0?u("p",
{class:"absent"},d(s===1?"oneLeftOut":"leftOut",{n:s})):null,e.notStated?u("p",{class:"absent"},M(e.notStated)):null]}function pg(t){
let e=x.get(t),n=[e.subject,e.object],o=(ot.get(e.subject)||[]).filter(s=>{let r=x.get(s);return s!==t&&E.statements.has(
s)&&r.object!==null&&n.includes(r.subject)&&n.includes(r.object)&&r.subject!==r.object==(e.subject!==e.object)});return[
ae(d("statement")),rr(),fn(t),o.length?u("h3",{},d("statementsBetween")):null,o.map(s=>fn(s))]}function Zu(t){let e=_i(t),
n=e?So(e):"";return[ae(e?M(e.label):Rt(t.length,"oneStatement","someStatements")),rr(),t.map(o=>fn(o)),n?u("p",{class:"a\
bsent"},n):null]}function dg(t){let e=Ea(t);return e!==null?[ae(e),xo(t)]:Y()!=="names"?Zu(t):[ae(d("statementsHere",{n:t.
length})),u("p",{class:"hint"},d("chooseOne")),xo(t)]}function hg(){return m.focus!==null?m.path!==null?Ku():mg(m.focus):
m.between!==null?ru():m.lines.length>1?dg(m.lines):(Y()==="names"?void 0:_i(m.lines))?.missing?Zu(m.lines):pg(m.lines[0])}
function tm(){let t=S("chosen"),e=S("reading"),n=we();t.hidden=!n,e.hidden=n;let o=u("button",{type:"button",class:"clea\
r","aria-label":d("clear"),title:`${d("clear")} (Esc)`,onclick:()=>L(ct)},"\xD7");if(t.replaceChildren(...n?[o,...hg().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",tt()!=="columns");
let s=Cr(),r=Ae(5,s).filter(i=>s(i)>0);S("most").replaceChildren(...r.length?[u("h3",{},d("mostNamed")),u("ul",{},r.map(
i=>u("li",{},De(i)," ",u("span",{class:"count"},String(s(i))))))]:[]),me(S("most"))}var gg=[["/","keySearch"],...St?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["\u2193 \u2191",
"keyLegend"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function em(){let t=u("input",{type:"\
checkbox",id:"single-keys"});t.checked=m.keys,t.addEventListener("change",()=>L({keys:t.checked}));let e=[u("dl",{class:"\
keys"},gg.map(([s,r])=>u("div",{},u("dt",{},s.split(" ").flatMap(i=>[" ",u("kbd",{},i)]).slice(1)),u("dd",{},d(r))))),u(
"label",{class:"switch"},t,u("span",{},d("singleKeys")))],n=u("p",{},d("helpPointer")),o=matchMedia("(pointer: coarse)").
matches;Nn(d("help"),o?[n,...e]:[...e,n]),o&&(vt.scrollTop=0)}function nm(){S("help").addEventListener("click",em),document.
addEventListener("keydown",t=>{t.key!=="?"||!oe(t)||(t.preventDefault(),em())})}var wg=2,om=5;function sm(t){let e=Fi(t),n=Oo(t),o=n.length<qu,s=e.filter(({isWhole:a})=>a).slice(0,om),r=e.filter(({isWhole:a})=>!a).
slice(0,o?om:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(s),...n,...i(r),...o?Gu(t):[]]}function rm(){let t=S("q\
uery",HTMLInputElement),e=S("results"),n=[],o=-1,s=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute(
"aria-activedescendant"),o=-1},r=w=>{o=w;let g=A("[id]",HTMLElement,e);g.forEach((y,b)=>y.setAttribute("aria-selected",String(
b===w))),!(w<0)&&(t.setAttribute("aria-activedescendant",g[w].id),g[w].scrollIntoView({block:"nearest"}))},i=w=>{s(),t.value=
"",Xu(w)},a=w=>u("li",{class:"none",role:"option","aria-disabled":"true"},w),l=({topic:w,statement:g})=>{if(w!==void 0){
let I=$n(w),R=[Ju(w),I.length?Rt(I.length,"oneStatement","someStatements"):"",So(w)];return[u("span",{},M(w.label),u("sp\
an",{class:"hint"},R.filter(Boolean).join(", ")),I.slice(0,wg).map(c))]}let y=x.get(g),b=[d("foundQuote"),ut(y)].filter(
Boolean).join(", ");return[u("span",{},u("q",{lang:y.language},y.quote),u("span",{class:"hint"},b))]},c=w=>{let g=x.get(
w),y=g.object===null?M(g.value):D(g.object);return u("span",{class:"hint"},`${D(g.subject)}: `,u("b",{},y),` (${M(g.said)}\
) `,g.quote?u("q",{lang:g.language},g.quote):"")},f=(w,g="")=>{let y=D(w)===g||` ${Ot(D(w))}`.endsWith(` ${Ot(g)}`),b=u(
"span",{class:"hint"},M(st(w).label),y?"":` \xB7 ${d("alsoWritten",{name:g})}`);return[jo(st(w),T.get(w).envisaged),u("s\
pan",{},D(w),b)]},h=()=>{let w=zi(t.value);n=sm(t.value);let g=n.length?null:Uu(t.value);if(g!==null&&(n=sm(g)),e.replaceChildren(
...n.map((b,I)=>{let R=u("li",{role:"option",id:`result-${I}`,"aria-selected":"false"},b.id===void 0?l(b):f(b.id,b.name));
return R.addEventListener("mousedown",H=>{H.preventDefault(),i(b)}),R})),!Ot(t.value)){s();return}n.length||e.append(a(d(
"noResults"))),w.length>sr&&e.append(a(d("moreFound",{n:sr,all:w.length}))),g!==null&&e.prepend(a(d("didYouMean")));let y=n.
length===1?d("oneResult"):n.length?d("results",{n:Math.max(w.length,n.length)}):d("noResults");X(g===null?y:`${d("didYou\
Mean")} ${n.map(({id:b="",topic:I})=>I?M(I.label):D(b)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
p(),n.length?r(0):o=-1},p=()=>{if(e.hidden)return;let w=window.visualViewport;if(!w)return;let g=w.offsetTop+w.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(g))}px)`};for(let w of["resize","sc\
roll"])window.visualViewport?.addEventListener(w,p);t.addEventListener("input",h),t.addEventListener("focus",()=>{or(),t.
value&&h()}),t.addEventListener("blur",s),t.addEventListener("keydown",w=>{w.key==="ArrowDown"||w.key==="ArrowUp"?(w.preventDefault(),
e.hidden&&h(),n.length&&r((o+(w.key==="ArrowDown"?1:-1)+n.length)%n.length)):w.key==="Enter"?(w.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):w.key==="Escape"&&(t.value||!e.hidden)&&(w.stopPropagation(),w.preventDefault(),t.value="",s())}),S("sear\
ch").addEventListener("submit",w=>w.preventDefault())}function im(){J("change",Fe(v.changes.map(t=>t.id))),Un.push(ir),$t.push({on:()=>m.change!==null,name:t=>m.change===null||
ir.name(m.change,t),statement:t=>m.change===null||ir.statement(m.change,t)})}var ir={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||ot.get(e).some(n=>ir.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function am(){ga(),la(),Ma(),Oa(),Ya(),Bl(),im(),jl(),il(),Fl(),ya()}var ar=16/2.54*72,Dn=6,bt=10,lr=Math.floor(Je*ar/Dn)-1;function Gi(t){let e=new Set([...t.drawn].map(h=>T.get(h).class)),
o=v.families.flatMap(h=>h.classes.map(p=>p.id)).filter(h=>e.has(h)).map(h=>{let p=Vt.get(h)??zn;return{text:M(p.label),draw:(w,g,y,b)=>lm(
w,p,!1,g,y,b)}});[...t.drawn].some(h=>T.get(h).envisaged)&&o.push({text:d("envisaged"),draw:(h,p,w,g)=>lm(h,zn,!0,p,w,g)});
let s=t.statements.filter(h=>B.lines.has(h)).map(h=>x.get(h)),r=v.modalities.filter(({id:h})=>s.some(p=>!p.holder&&p.modality===
h)).map(({label:h,line:p})=>({text:M(h),wide:!0,draw:(w,g,y,b)=>qi(w,v.lines[p],!1,g,y,b)}));s.some(h=>h.holder)&&r.push(
{text:d("someonesView"),wide:!0,draw:(h,p,w,g)=>qi(h,v.lines.thin,!1,p,w,g)}),s.some(h=>h.denied)&&r.push({text:d("denie\
d"),wide:!0,draw:(h,p,w,g)=>qi(h,v.lines.solid,!0,p,w,g)});let i=new Set([...t.groups].flatMap(h=>[...O.groups.get(h).fills.
keys()])),a=v.families.map(({label:h,classes:[{id:p}]})=>({label:h,fill:(Vt.get(p)??zn).fill})).filter(({fill:h})=>i.has(
h)).map(({label:h,fill:p})=>({text:M(h),draw:(w,g,y,b)=>yg(w,p,g,y,b)})),l=new Set([...[...t.drawn].map(h=>T.get(h).change),
...s.map(h=>h.change)]),c=v.changes.filter(({id:h})=>h in Yr&&l.has(h)).map(({id:h,label:p})=>({text:M(p),draw:(w,g,y,b)=>Ts(
w,h,g+b*.5,y,b*.42)}));return[{title:d("changes"),items:c},{title:d("kinds"),items:o},{title:d("groupRims"),items:a},{title:d(
"said"),items:r}].filter(({items:h})=>h.length)}function lm(t,e,n,o,s,r){let i=r*.44;di(t,e.shape,o+i*1.2,s,i),t.fillStyle=
n?z.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function yg(t,e,n,o,s){
t.beginPath(),t.arc(n+s*.5,o,s*.4,0,2*Math.PI),t.lineWidth=s*.25,t.strokeStyle=e,t.stroke()}function qi(t,e,n,o,s,r){t.strokeStyle=
z.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,s),t.lineTo(o+r*2.5,s),t.stroke(),n&&(t.strokeStyle=
z.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+r*1.25,s-r*.45),t.lineTo(o+r*1.25,s+r*.45),t.stroke())}function cm(t,e,n){
let o=[""],s=r=>At(r)*e;for(let r of t.split(/\s+/).filter(Boolean)){let i=o.length-1;if(s(`${o[i]} ${r}`)<=n){o[i]=`${o[i]}\
 ${r}`.trim();continue}for(;s(r)>n;){let a=[...r];for(;a.length>1&&s(a.join(""))>n;)a.pop();o.push(a.join("")),r=r.slice(
a.join("").length)}o.push(r)}return o.filter(Boolean)}function fm(t,e,n,o,s){let r=s*1.55,i=o+r/2,a=(l,c,f="")=>(t.textBaseline=
"middle",t.fillStyle=z.text,pe(t,l,c,i,s,f),c+At(l,f)*s);for(let{title:l,items:c}of Gi(e)){let f=a(`${l}:`,bt,"600")+s;for(let{
text:h,wide:p,draw:w}of c){let g=s*(p?3:1.5);f+g+At(h)*s>n-bt&&f>bt&&(f=bt,i+=r),t.save(),w(t,f,i,s),t.restore();let y=cm(
h,s,n-2*bt-g);y.forEach((b,I)=>{I&&(i+=r),a(b,f+g)}),f+=g+Pt(y)*s+s*1.2}i+=r}i+=s*.2;for(let l of cm(bo(e),s,n-2*bt))a(l,
bt),i+=r;return i-r/2+bt/2}function Ui(t){let e={printing:F.printing,at:_.at};F.printing=!0,_.at=null,sn();try{return t()}finally{F.printing=e.printing,
_.at=e.at,sn()}}function bg(){let t=new xe({left:0,top:0,right:j.clientWidth,bottom:j.clientHeight});return Ml(t),t}function Ki({
captioned:t=!0}={}){return Ui(()=>xg(t))}function xg(t){let e=bg(),n=yo(),{area:o}=e,s=e.bounds??o,r=Math.max(o.left,s.left-
bt),i=Math.max(o.top,s.top-bt),a=Math.min(o.right,s.right+bt)-r,l=Math.min(o.bottom,s.bottom+bt)-i,c=Math.ceil(Math.max(
a,t?lr:0)),f=new xe({left:0,right:c,top:0,bottom:1/0}),h=Math.ceil(t?fm(f,n,c,l+bt,Math.max(12,c*(Dn+.5)/ar)):l),p=Vs(n),
w=[...B.names.values(),...B.groups.values()].filter(b=>b.lines),g=w.reduce((b,{type:I})=>Math.min(b,I),1/0)*G();return{root:yt(
"svg",{viewBox:`0 0 ${c} ${h}`,width:c,height:h,role:"img",lang:$,"font-family":Lt.family.replaceAll('"',"'"),"text-rend\
ering":"geometricPrecision","aria-labelledby":"title description"},yt("title",{id:"title"},wo(M(v.title))),yt("desc",{id:"\
description"},wo(p)),yt("clipPath",{id:"frame"},yt("rect",{x:r,y:i,width:a,height:l})),yt("rect",{width:c,height:h,fill:z.
ground}),yt("g",{transform:`translate(${wt((c-a)/2-r)} ${wt(-i)})`},yt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?
[yt("path",{d:`M${bt} ${wt(l+bt/2)}H${c-bt}`,stroke:"#bbb"}),f.drawing]:[]),width:c,height:h,top:i,seen:n,text:p,written:w.
filter(b=>"id"in b).length,letters:g/c*ar}}function Pn(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var cr=Je/Dn*(72/25.4),Yi={upright:{width:184*cr,height:190*cr},lying:{width:271*cr,height:136*cr}},Mg={upright:184,lying:271},
kg=8,vg=8,um=[.6,.9,1.2],mm=[1,1.4,2,2.8];function fr({width:t,height:e},n,o=fc){let s={scale:G(),position:Ie(),animation:!1},
r={whole:q.whole,room:Zn,names:O.names};F.printing=!0;let i=new Set([...O.names].filter(p=>!E.bare.has(p)));(i.size||O.groups.
size)&&(O.names=i);let a={width:t-be.left-be.right,height:e-be.top-be.bottom};mt.size||eo(a);let l=je(o),c=mt.size?0:l;c||
(k.width+=k.text/4);let f=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,k.height/k.width*t)),h=(p,w)=>{Object.assign(j.style,
p),re(),Ft(),at(),w(),at()};h({width:`${Math.floor(t)}px`,height:`${Math.floor(f)}px`},an);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{F.printing=!1,O.names=r.names,eo(r.room),je(),h({width:"",height:""},()=>Ne(s)),q.whole=r.
whole}}function dm(){let t;for(let e of O.names.size>Ze?mm.slice(-1):mm)for(let n of O.groups.size?um.slice(-1):um){let o=e*
lr;if(t=fr({width:o,height:n*o},()=>Ki(),1),hm(t))return t}return t}function hm({written:t,seen:e}){return t===e.drawn.size}
function gm(t){return hm(t)&&t.letters>=Dn}function pm(t){let e=Yi[t];return fr(e,({sheets:n,sheet:o})=>{let{root:s,width:r,
height:i,top:a,text:l,seen:c}=Ki({captioned:!1}),f=Array.from({length:n+1},(p,w)=>Math.min(i,Math.max(0,be.top+w*o-a)));
[f[0],f[n]]=[0,i];let h=f.slice(1).map((p,w)=>{let g=p-f[w];s.setAttribute("viewBox",`0 ${wt(f[w])} ${r} ${wt(g)}`),s.setAttribute(
"height",wt(g));let y=n>1?`${l} ${d("sheetOf",{n:w+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
Pn(s))}`,I=`width: ${wt(Math.min(100,100*r/e.width))}%`;return u("img",{alt:y,src:b,style:I})});return{part:u("div",{class:t,
"data-sheets":n},h),seen:c}})}function Og(t){let e=({text:n,wide:o,draw:s})=>{let r=o?34:16,i=new xe({left:0,right:r,top:-8,
bottom:8});return s(i,1,0,13),u("li",{},yt("svg",{viewBox:`0 -8 ${r} 16`,width:r,height:16,"aria-hidden":"true"},i.drawing),
n)};return u("div",{id:"paper-legend"},Gi(t).map(({title:n,items:o})=>u("ul",{},u("li",{class:"title"},n),o.map(e))),u("\
p",{},bo(t)))}function Sg(t){let e=new Map;for(let{cells:o}of A(".wide > table tr:not([hidden])",HTMLTableRowElement,V))
[...o].forEach((s,r)=>{let i=s.querySelector(`.plain-head .${$}`)??s.querySelector(".plain-head"),a=i?"bold":"",l=Pt((i??
s).textContent.split(/(?<=[-–/])|\s+/),a);e.set(r,Math.max(e.get(r)??0,l))});let n=[...e.values()].reduce((o,s)=>o+s,0);
return Math.min(kg,(t/25.4*72-vg*e.size)/n)}function wm(){let t=!1;addEventListener("beforeprint",()=>{if(F.parts)return;
t=V.open;let[e,n]=[pm("upright"),pm("lying")];F.parts=[u("div",{id:"paper"},e.part,n.part),Ui(()=>Og(e.seen))],j.after(F.
parts[0]),S("legend").prepend(F.parts[1]),V.open=!0,Xr(Kl);for(let[o,s]of Object.entries(Mg))V.style.setProperty(`--${o}`,
`${wt(Sg(s))}pt`)}),addEventListener("afterprint",()=>{if(F.parts){V.open=t;for(let e of F.parts)e.remove();F.parts=null,
Xr(Bt)}})}function Eg(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function ym(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Eg(n.subarray(4,e.length+8))),n}function Tg(t,e,n,o){let s=new Uint8Array(9),
r=new DataView(s.buffer),i=Math.round(e/n);r.setUint32(0,i),r.setUint32(4,i),s[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,f])=>ym("iTXt",a(`${c}\0\0\0${$}\0\0${f.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),ym("pHYs",s),...l,t.subarray(33)],{type:"image/png"})}async function bm({root:t,width:e,height:n,text:o}){
let s=URL.createObjectURL(new Blob([Pn(t)],{type:"image/svg+xml"}));try{let r=new Image;r.src=s,await r.decode();let i=u(
"canvas",{width:e*3,height:n*3});i.getContext("2d")?.drawImage(r,0,0,e*3,n*3);let a=await new Promise(l=>{i.toBlob(l,"im\
age/png")});if(!a)throw new Error("the picture is too large for this browser");return Tg(new Uint8Array(await a.arrayBuffer()),
e*3,.16,{Title:M(v.title),Description:o})}finally{URL.revokeObjectURL(s)}}function Vi(t){let e=v.words[t];return Object.entries(e).map(([n,o])=>u("span",{class:n,lang:n},o))}function Lg(t){let e=o=>[
...o.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").replace(/^-+|-+$/g,"");return`${[
e(M(v.title)),m.focus===null?"":e(D(m.focus)),m.date??Gn()].filter(Boolean).join("_")}.${t}`}function km(t,e){let n=URL.
createObjectURL(t),o=Lg(e);return u("a",{href:n,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4),o}function vm(t,e){
Me(d("saved",{name:km(t,e)}))}function Om(t,e=null){let n=()=>Js(t,u("p",{lang:$},t),d("copiedText"));Us(d("alternative"),
t,[e?u("p",{},d("saved",{name:e})):null,u("p",{class:"hint"},d("alternativeHint"))],[u("button",{type:"button",class:"co\
py",onclick:n},d("copyText"))])}async function Ag(t){try{Om(t.text,km(await bm(t),"png"))}catch{Nn(d("savePng"),[u("p",{},
d("tooLarge"))])}}function Ig(t){vt.close(),L({...ct,focus:t,steps:1,layout:"columns"})}var Ng=60;function Sm(t,e,n,o){let s=[
...new Set([m.focus??[],...Ae(T.size)].flat())].filter(r=>n.has(r)&&!(r===m.focus&&m.steps===1)&&Qo(r).size<=Ng).slice(0,
4);Nn(t,[u("p",{},e),u("ul",{},s.map(r=>u("li",{},u("button",{type:"button",class:"name",onclick:()=>Ig(r)},D(r)))))],[o])}
function xm(t){let e=dm();if(gm(e))return t(e);let n=new Intl.NumberFormat($,{maximumFractionDigits:1}).format(e.letters);
return Sm(d("tooSmall"),d("tooSmallHint",{points:n}),e.seen.names,u("button",{type:"button",onclick:()=>t(e)},d("saveAny\
way")))}function jg({root:t}){vt.open&&vt.close(),vm(new Blob([Pn(t)],{type:"image/svg+xml"}),"svg")}function Cg(){let[t,
e]=fr(Yi.upright,()=>[[...Ut().names.values()].filter(({lines:o})=>o).length,O.names.size]);if(t>=e/2){print();return}let n=()=>{
vt.close(),print()};Sm(d("tooMany"),d("tooManyHint",{n:t,all:e}),O.names,u("button",{type:"button",onclick:n},d("printAn\
yway")))}var Mm={savePng:()=>xm(Ag),saveSvg:()=>xm(jg),alternative:()=>Om(Vs(yo())),copyTable:nu,saveCsv:()=>vm(ou(),"cs\
v"),print:Cg};function Em(){let t=u("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Vi("tak\
e")),e=u("ul",{id:"take-list",hidden:""},Object.entries(Mm).map(([s,r])=>u("li",{},u("button",{type:"button","data-take":s,
onclick:()=>{o(!1),t.focus(),r()}},Vi(s))))),n=u("div",{id:"take"},t,e),o=s=>{e.hidden=!s,t.setAttribute("aria-expanded",
String(s))};t.addEventListener("click",()=>o(e.hidden)),n.addEventListener("keydown",s=>{s.key==="Escape"&&!e.hidden&&(s.
stopPropagation(),o(!1),t.focus());let r={ArrowDown:1,ArrowUp:-1}[s.key];if(r===void 0)return;s.preventDefault(),o(!0);let i=[
t,...A("button",HTMLButtonElement,e)];i[(i.findIndex(a=>a===document.activeElement)+r+i.length)%i.length].focus()}),n.addEventListener(
"focusout",s=>{s.relatedTarget&&!n.contains(s.relatedTarget)&&o(!1)}),addEventListener("pointerdown",s=>{n.contains(s.target)||
o(!1)}),j.after(n),K("#list .wide").before(u("div",{class:"taking"},["copyTable","saveCsv"].map(s=>u("button",{type:"but\
ton",onclick:Mm[s]},Vi(s)))))}V.open=!1;hl();Tc();am();da(t=>nn(()=>Wi(t)));Xo();ec(tm);Lu();addEventListener("hashchange",oc);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",Du);gl($u);sn();tl();Al();Zl();Yl();$l();rm();wm();Em();Jf();nm();Tl();cl();
ja();Wa();Na();Fa();rl();Da();Tu();Vu();Au();Wi(null);Zr();window.graphbuilder={get network(){return Ol()},names:()=>[...Ut().
names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>Ut().lines.has(t)?te(B.lines.get(t),e):null,at:ke,groups:()=>[...Ut().
groups.values()].map(t=>({...t,count:O.groups.get(t.key).count})),bundles:()=>Ut()&&[...qs()].map(t=>({ends:[t.one,t.other].
map(e=>jt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>te(Gs(t),n/40))})),moved:()=>[...mt.keys()],words:()=>Ut().
words.map(t=>({...t})),shown:()=>E,walked:()=>_.at,outcomes:t=>Object.fromEntries(qe.map(e=>[e,gn(t,_e(e),v.outcomes)])),
found:Oo};})();
