"use strict";(()=>{function Ro(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var M=Ro("content"),v=M.size,sp={nl:[],en:[]},
ip={nl:"",en:""},[ap,lp]=M.languages;function he(t){if(typeof t=="string")return{nl:t,en:t};let e={...ip};return[e[ap],e[lp]]=
t,e}var Ms=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return he(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:he(this.held.short)}get alternative(){return this.held.alternative??sp}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:he(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:he(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},T=new Map(M.entities.map(([t,e])=>[t,new Ms(e)])),kt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),kt.set(t.dataset.statement,t);var ya=[
...T.keys(),...M.namesElsewhere],vs=M.ways.map(t=>({modality:t.modality??"",said:he(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:M.sources[t.origin??0]?.id,source:t.source===void 0?null:he(t.source),language:t.language??""})),Co=M.times.
map(({when:t,days:e})=>({when:he(t??""),days:e??null})),ba=M.places.map(({where:t,text:e})=>({where:he(t??""),text:e??""})),
[va,xa,cp,Un,fp,ka,Ma,up,Sa]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>M.columns.indexOf(
t)),Ss=class{constructor(e,n){this.row=e,this.order=n}get subject(){return ya[this.row[xa]]}get relation(){return M.relationOrder[this.
row[cp]]}get object(){return typeof this.row[Un]=="number"?ya[this.row[Un]]:null}get value(){return typeof this.row[Un]==
"number"?null:he(this.row[Un])}get way(){return vs[this.row[fp]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return Co[this.row[ka]].when}get days(){return Co[this.
row[ka]].days}get where(){return ba[this.row[Ma]].where}get text(){return ba[this.row[Ma]].text}get quote(){return kt.get(
this.row[va])?.querySelector("q")?.textContent??this.row[up]??""}get change(){return this.row[Sa]?.change}get differences(){
return this.row[Sa]?.differences}get isWhole(){return this.row[xa]<T.size&&(this.object===null||this.row[Un]<T.size)}get isLink(){
return this.object!==null&&this.isWhole}},x=new Map(M.statements.map((t,e)=>[t[va],new Ss(t,e)]));var Qt=new Map(Object.entries(M.classes)),Zt=new Map(Object.entries(M.relations)),Oa=new Map(M.modalities.map(t=>[t.id,t])),
ot=new Map;for(let t of T.keys())ot.set(t,[]);for(let[t,{subject:e,object:n}]of x)ot.get(e)?.push(t),n!==e&&ot.get(n)?.push(
t);var j=document.documentElement.dataset.language;function Ea(t){j=t}function k(t){return t&&(t[j]||t.nl||t.en)||""}function m(t,e={}){
return M.words[t][j].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Vn={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function it(t){return Qt.get(T.get(t).class)||Vn}function P(t){return T.
has(t)&&k(T.get(t).label)||t}function tt(t){let e={nl:t.relation,en:t.relation};return Zt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Et(t,e=!1){let n=tt(t),o=k(e&&!n.symmetric?n.inverse:n.label);return t.denied?
m("deniedRelation",{relation:o}):o}function dt(t){let e=[k(t.where)];return M.sources.length>1&&e.unshift(k(t.source)),e.
filter(Boolean).join(", ")}function Ht(t){let e=t.object===null?k(t.value):P(t.object);return`${P(t.subject)} ${Et(t)} ${e}`}
function Tt(t,e,n){return m(t===1?e:n,{n:t})}function Z(t){return k(T.get(t).short)||t}var D={key:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},ge=0;function Ta(t){D=t}function qt(){
ge+=1}var $o=t=>[...document.querySelectorAll(t)],Mt=$o("#lanes .lane[data-track]"),Po=Mt.map(t=>t.dataset.track??""),Lt=$o("#\
lanes").length>0,Kn=$o("#answer-changes").length?"changes":"overview",we=$o("#lanes .said");function yn(t){return t==="o\
verview"?t:`answer-${t}`}function Bo(t,e="lanes"){return we.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function te(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}function S(t,e){return U(`#${t}`,e)}function U(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function N(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Wo(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=M.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var J=document.getElementById("list");function at(){return matchMedia("(max-width: 899px)").matches}function Rt(t){for(let e of N(
"[data-sheet]")){if(!at()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),S(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var At=new Map,mp=new Set(["yes","on","closed","place","nl","en",M.opens]),Yn=[],Os=[],Ie=[],Bt=[],Ge=[],lt={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},d={},pp=j,La=()=>{},_e;function Y(t,{read:e,write:n,as:o=t,knows:r}){
let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));At.set(t,{read:e,write:n,as:o,knows:r??(i=>mp.has(i)||s(i))}),
Object.assign(d,{[o]:e([])})}function Do(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function Es(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Ue(t){
let e=[...t];return{read:n=>{let o=new Set(Do(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes(
"")||r.length===e.length?null:new Set(r)},write:n=>n===null?[]:Es([...n]),knows:n=>n===""||e.includes(n)}}function Ne(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function Aa(){Y("focus",Ne(t=>T.has(t))),Y(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),Y("language",{read:([t])=>["nl","en"].includes(
t)?t:pp,write:t=>[t]}),Y("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Ie.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function Ia(t,e={}){for(let n of Ie)t={...t,...n(t,e)};return t}function Na(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=At.get(t);return n?Do([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function ja(){let t=new URLSearchParams(location.hash.slice(1)),e=[...At].map(([o,{read:r,as:s}])=>[s,r(t.getAll(o))]),
n=Os.map(o=>o(new Set(t.keys())));return Ia(Object.assign({},Object.fromEntries(e),...n))}function bn(t){let e=new URLSearchParams;
for(let[n,{read:o,write:r,as:s}]of At){let i=r(t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function Ca(t){let e=Yn.reduce((n,o)=>o(n),t);return Ia({...d,...e},e)}function Ts(t){
let e=d;d=t,bn(e)!==bn(d)&&La(e)}function I(t){_e!==void 0&&xn();let e=Ca(t),n=bn(e);n!==location.hash.slice(1)&&(location.
hash=n),Ts(e)}function zo(t){clearTimeout(_e),_e=setTimeout(xn,200),Ts(Ca(t))}function xn(){clearTimeout(_e),_e=void 0;let t=bn(
d);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function Ra(){clearTimeout(_e),_e=void 0,Ts(ja())}function $a(t){
d=ja(),La=e=>{t(e);for(let n of Ge)n(e)}}var $={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},H={at:null,by:null},Jn={name:null,ids:[]},
G={whole:!0,asOpened:!1},q={printing:!1,parts:null};var dp=Lt?["lanes","names","statements"]:["names","statements"],As=["changes","overview","who","when","unsure"],hp=["lay\
out","open","between","steps","path"],Pa=new Set(["view","question","track","statement","language","date","keys","list",
"sort","embed"]);function Ba(){Y("view",Ne(t=>dp.includes(t))),Y("question",{...Ne(t=>Lt&&As.includes(t)&&(t!=="changes"||
t===Kn)),write:t=>t===null||t===Kn?[]:[t]}),Y("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Po.includes(e)),write:t=>t})}
function Wa(t){if(!Lt)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,as:r}]of At)
if(!Pa.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?"statements":
"lanes"}function _(t=d){return t.view??Wa(t)}function Ls(t){return Array.isArray(t)?t.length>0:!!t}function Da(){Os.push(
t=>{let e=["view","question","track"].some(n=>t.has(n));return Lt&&!e&&[...t].some(n=>At.has(n)&&!Pa.has(n))?{view:"name\
s"}:{}}),Yn.push(t=>{let e=Ls(t.question)||Ls(t.tracks),n=t.view??(e?"lanes":hp.some(o=>Ls(t[o]))?"names":_());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),Ie.push(t=>{let e=t.question===Kn?null:t.question;return{question:e,
view:t.view===Wa({...t,question:e})?null:t.view}})}function ee(t=d){return t.question??Kn}function je(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function Fo(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&Ho(kn(t))===t}function kn(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function Ho(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function Xn(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Fa="denied";function Go(t){return t.denied?Fa:t.modality}var Uo=M.families.flatMap(t=>t.classes.map(e=>e.id)),gp=Ue(
Uo);function Ha(){Y("class",{read:t=>gp.read(Do(t,e=>Uo.includes(e)).flatMap(za)),write:t=>{if(t===null)return[];let e=M.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return Es([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>za(t).length>0}),Y("modality",Ue(Vo)),Y("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),Y("relation",Ue(Zt.keys())),Y("source",Ue(M.sources.map(({id:t})=>t))),
Y("theme",Ne(t=>js().includes(t)));for(let t of Qn)Bt.push({...t,on:()=>d[t.part]!==_o(t.part),name:e=>d[t.part]===_o(t.
part)||t.name(d[t.part],e),statement:e=>d[t.part]===_o(t.part)||t.statement(d[t.part],e)});Ie.push((t,e)=>{let{names:n,lines:o}=Cs(
t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return Rs(t,n,o);if(!Qn.some(({part:s})=>s in
e))return{};let r=o.filter(s=>!Mn(t,[],[s]).length);return o.length&&r.length?{}:Mn(t,n,o).length?lt:{}})}function za(t){
if(!t||Uo.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=M.families.find(({id:o})=>e(o));return n?n.
classes.map(({id:o})=>o):Uo.filter(o=>Qt.get(o)?.ancestors.some(e))}var Vo=M.modalities.filter(({count:t})=>t).map(({id:t})=>t);
vs.some(({denied:t})=>t)&&Vo.push(Fa);var qo=null;function js(){if(qo)return qo;let t=[...x.values()].filter(o=>T.has(o.
object)&&tt(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[T.get(o).class,...Qt.get(T.get(o).class)?.
ancestors??[]].includes("Theme"));return qo=M.variants.includes("plain")?e:n,qo}var Is=new Map;function Ko(t,e=M.inferred){
let n=JSON.stringify([t,e.length>0]);if(Is.has(n))return Is.get(n);let o=[...x.values()].filter(({object:u})=>u!==null),
r=new Map;for(let u of o)!tt(u).within&&!tt(u).leadsTo||(r.has(u.object)||r.set(u.object,[]),r.get(u.object).push(u.subject));
let s=[...o,...e].filter(u=>u.object===t&&(tt(u).toTheme||tt(u).within)),i=new Set(s.map(({subject:u})=>u));for(let u of i)
for(let p of r.get(u)??[])i.add(p);let l=o.filter(({subject:u,object:p})=>i.has(u)!==i.has(p)).map(({subject:u,object:p})=>i.
has(u)?p:u).filter(u=>T.has(u)&&it(u).column===1),c=new Set([t,...i,...l]);return Is.set(n,c),c}var Ve=()=>!0,Ns=(t,e)=>new Set(
[...t,...e]),Qn=[{part:"class",name:(t,e)=>t.has(T.get(e).class)||!Qt.has(T.get(e).class),statement:Ve,loosen:(t,e)=>Ns(
t,e.map(n=>T.get(n).class).filter(n=>Qt.has(n)))},{part:"source",name:(t,e)=>ot.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.
has(x.get(e).origin),loosen:()=>null},{part:"theme",fades:!0,name:(t,e)=>Ko(t).has(e),statement:Ve,loosen:()=>null},{part:"\
modality",fades:!0,name:Ve,statement:(t,e)=>t.has(Go(x.get(e))),loosen:(t,e,n)=>Ns(t,n.map(o=>Go(x.get(o))))},{part:"rel\
ation",fades:!0,name:Ve,statement:(t,e)=>t.has(x.get(e).relation)||!Zt.has(x.get(e).relation),loosen:(t,e,n)=>Ns(t,n.map(
o=>x.get(o).relation))},{part:"structural",fades:!0,name:Ve,statement:(t,e)=>!tt(x.get(e)).structural,loosen:()=>!0}],_o=t=>t===
"structural"?!0:null;function Mn(t,e,n){return Qn.filter(({part:o,name:r,statement:s})=>t[o]!==_o(o)&&!(e.every(i=>r(t[o],
i))&&n.every(i=>s(t[o],i))))}function Cs(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[t.
focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function Rs(t,e,n){let o={};for(let r of Mn(t,e,n)){let s=r.loosen(
t[r.part],e,n),{read:i,write:a}=At.get(r.part);o[r.part]=s instanceof Set?i(a(s)):s}return o}function qa(){let t=Bt.filter(
h=>h.on()),e=t.filter(h=>h.dated),n=t.filter(h=>!h.dated),o=n.filter(h=>!h.fades),r=n.filter(h=>h.fades),[s,i]=[new Set,
new Set];for(let h of T.keys())o.every(w=>w.name(h))&&(s.add(h),r.every(w=>w.name(h))||i.add(h));let[a,l,c,u]=[new Set,new Set,
new Set,new Set];for(let[h,w]of x){if(!w.isWhole)continue;if(!t.length){a.add(h);continue}let{subject:g,object:y}=w;if(!(!s.
has(g)||y!==null&&!s.has(y)||!o.every(b=>b.statement(h)))&&(c.add(g).add(y),!(i.has(g)||i.has(y)||!r.every(b=>b.statement(
h))))){if(!e.every(b=>b.statement(h))){l.add(h);continue}a.add(h),u.add(g).add(y)}}let p=h=>s.has(h)&&!i.has(h);return{entities:s,
statements:a,aside:l,bare:new Set([...s].filter(h=>i.has(h)||c.has(h)&&!u.has(h))),inferred:new Set(M.inferred.filter(h=>p(
h.subject)&&p(h.object)&&h.premises.every(w=>a.has(w))&&(d.structural||!tt(h).structural)))}}function _a(){return Bt.filter(
t=>t.part&&t.on()).map(t=>{let e=0;for(let[n,{subject:o,object:r,isWhole:s}]of x)s&&!(t.name(o)&&(r===null||!T.has(r)||t.
name(r))&&t.statement(n))&&(e+=1);return{part:t.part,out:e}})}var wp={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Sn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||wp[l](o[a],o[c]??c))?.at(-1)}var Ye=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Ke(t){return x.get(t).days}var yp=new Set(["NOT_YET","OVE\
R"]);function Ga(){Y("date",Ne(t=>Ye.length>0&&Fo(t))),Bt.push({part:"date",dated:!0,on:()=>d.date!==null,name:Ve,statement:t=>d.
date===null||!bp(d.date).has(t)})}function $s(t){return d.date!==null&&x.get(t).days?.time?Sn(d.date,Ke(t),M.outcomes):null}
var Ua={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function St(t,e=$s(t)){return e===
null?"":m(e==="STILL_TO_COME"&&Ke(t).time==="deadlineTime"?"deadlineAhead":Ua[e])}var Yo=new Map;function bp(t){if(Yo.has(
t))return Yo.get(t);let e=new Set(Ye.filter(n=>{let o=Sn(t,Ke(n),M.outcomes);return yp.has(o)||o==="STILL_TO_COME"&&Ke(n).
time==="event"}));return Yo.clear(),Yo.set(t,e),e}function ye(t){let[e,n,o]=t.split("-");return m("day",{year:e,day:Number(
o),month:m("months").split(" ")[Number(n)-1]})}function Ps(t){let e=new Map,n=Object.keys(Ua),o=Ye.map(r=>({id:r,outcome:Sn(
t,Ke(r),M.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=St(r,s);
e.set(i,[...e.get(i)??[],r])}return[...e]}function Va(t){if(d.date===null)return null;let e=Ps(d.date).find(([,n])=>n.length===
t.length&&n.every(o=>t.includes(o)));return e?m("outcomeOn",{outcome:e[0],date:ye(d.date),n:t.length}):null}function $t(){
return d.date===null?"":m("asOf",{date:ye(d.date)})}var Bs=3,xp=120,Jo=6,ne=f("div",{id:"card",role:"tooltip",hidden:""}),Xo=null,vn;function kp(t){let e=x.get(t);return f(
"div",{},f("b",{class:e.denied?"denied":null},[k(e.said),St(t)].filter(Boolean).join(" \xB7 "))," ",e.quote?f("q",{lang:e.
language},e.quote):Ht(e)," ",f("small",{},dt(e)))}function Xa(t){for(let n of document.querySelectorAll("#lanes .lit, #l\
anes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)
for(let n of we)n!==t&&n.dataset.name===e&&n.classList.add("same")}function Ka(t){clearTimeout(vn),Ce();let e=te(t).filter(
s=>x.has(s));if(!e.length)return;Xo=t,Xa(t),ne.replaceChildren(...e.slice(0,Bs).map(kp),...e.length>Bs?[f("small",{},m("\
moreSaid",{n:e.length-Bs}))]:[]),ne.hidden=!1,t.setAttribute("aria-describedby","card");let[n,o]=[t.getClientRects()[0],
ne.getBoundingClientRect()],r=n.bottom+Jo+o.height<=innerHeight||n.top<o.height+Jo;ne.style.left=`${Math.max(8,Math.min(
n.left,document.documentElement.clientWidth-o.width-8))}px`,ne.style.top=`${r?n.bottom+Jo:n.top-Jo-o.height}px`}function Ce(){
clearTimeout(vn),Xo?.removeAttribute("aria-describedby"),Xo=null,Xa(null),ne.hidden=!0}function Ya(t){clearTimeout(vn),vn=
setTimeout(t,xp)}function Ja(t){return t.target.closest?.("#lanes .said")}function Qa(){let t=document.getElementById("l\
anes");t&&(t.append(ne),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=Ja(e);n&&n!==
Xo?Ya(()=>Ka(n)):n||ne.contains(e.target)||ne.hidden?clearTimeout(vn):Ya(Ce)}),document.addEventListener("focusin",e=>{let n=Ja(
e);n?.matches(":focus-visible")?Ka(n):Ce()}),addEventListener("scroll",()=>{ne.hidden||Ce()},{passive:!0}),addEventListener(
"resize",Ce),addEventListener("keydown",e=>{e.key!=="Escape"||ne.hidden||(e.stopPropagation(),Ce())},!0))}function X(t){let e=S("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var Ws="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",Mp=".said, [data-whole], [data-take-track], #k\
ey button",Zn=new Map,Ds=new Map;function zs(t){return t.getClientRects().length>0}function Fs(t,e){Ds.get(t)?.setAttribute(
"tabindex","-1"),Ds.set(t,e),e.tabIndex=0}function Je(){for(let[t,e]of Zn){let n=Ds.get(t);if(n&&zs(n))continue;let o=e.
find(zs);o&&Fs(t,o)}}function Za(){for(let t of N(Mp,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(
Ws);e&&(t.tabIndex=-1,Zn.set(e,[...Zn.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.
target,n=e.closest(Ws),o=(n&&Zn.get(n))?.filter(zs)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let r=o.
indexOf(e),s={ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:o.length-1}[t.key];if(s===void 0)return;
t.preventDefault();let i=o[Math.min(Math.max(s,0),o.length-1)];Fs(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener(
"toggle",Je,!0),document.getElementById("lanes")?.addEventListener("focusin",t=>{let e=t.target,n=e.closest(Ws);n&&Zn.get(
n)?.includes(e)&&Fs(n,e)})}var Qo=40,tl={source:(t,e)=>Mt.indexOf(t)-Mt.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},Zo=[];function tr({own:t,places:e,until:n,more:o}){t.forEach(
(r,s)=>{e[s].nextSibling!==r&&e[s].after(r),r.hidden=s>=n}),o.hidden=n>=t.length,o.textContent=m("nextLanes",{n:Math.min(
Qo,t.length-n),all:t.length})}function el(){for(let t of N("#sort-lanes option"))t.textContent=m(t.dataset.word??"");for(let t of Zo)
tr(t)}function nl(t){let e=Zo.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,tr(e))}
function ol(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(Mt.map(n=>n.parentElement))){let n=Mt.
filter(s=>s.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((s,i)=>s.before(o[i]));let r={own:n,places:o,
until:Qo,more:f("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(r.more),r.more.addEventListener("click",
()=>{let s=r.own[r.until];r.until+=Qo,tr(r),Je(),U('[tabindex="0"]',HTMLElement,s).focus()}),Zo.push(r)}t.addEventListener(
"change",()=>{for(let e of Zo)e.own.sort((n,o)=>tl[t.value](n,o)||tl.source(n,o)),e.until=Qo,tr(e);Je(),X(t.selectedOptions[0].
textContent)})}}var Xe=null,rl=0;function Sp(t){let{name:e}=t.dataset,n=te(t).filter(o=>x.has(o));if(Ce(),Xe=t,rl=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){I({focus:null,lines:n});return}Object.assign(Jn,{name:e,ids:n}),I({focus:e,lines:[]})}function vp(t){
if(d.focus!==null)return t.dataset.name===d.focus;let e=te(t);return d.lines.length>0&&e.some(n=>d.lines.includes(n))}function Hs(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;nl(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function Op(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=at()?S(
"details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"in\
stant"})}function sl(t){if(_()!=="lanes"){Xe=null;return}let e=we.filter(r=>{let s=vp(r);return r.classList.toggle("chos\
en",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current"),s});if(!t)return;Xe?.getClientRects().length&&
scrollBy({top:Xe.getBoundingClientRect().top-rl,behavior:"instant"});let n=yn(ee()),o=Xe??e.find(r=>r.closest(`#${n}`));
Xe=null,o&&(Hs(o),Op(o))}function il(){for(let t of we)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),$.clicked=e.detail>0,Sp(t),$.clicked=!1,Xe=null)});for(let t of N("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>I({view:"statements",modality:new Set([t.dataset.modality??""])}))}var Ep=[3,2,1],Tp=12,Lp=2;function er(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function _s(){if(!Lt||_()!=="lanes"||ee()!=="overview")return;(Po.length>
Tp||!Ep.some(e=>er(e)<=innerHeight)&&!at()&&er(1)>Lp*innerHeight)&&er(0),Je()}var qs=!1;function al(t){for(let o of Mt)o.
classList.toggle("whole",d.tracks.includes(o.dataset.track??""));for(let o of N("#lanes [data-whole]"))o.setAttribute("a\
ria-expanded",String(d.tracks.includes(o.dataset.whole??"")));Je();let e=qs?void 0:d.tracks.findLast(o=>!t?.tracks.includes(
o)),n=Mt.find(o=>o.dataset.track===e);n&&(Hs(n),n.scrollIntoView())}function ll(){if(Lt){for(let t of N("#lanes [data-wh\
ole]")){let e=t.dataset.whole??"";t.addEventListener("click",()=>{qs=!0,I({tracks:d.tracks.includes(e)?d.tracks.filter(n=>n!==
e):[...d.tracks,e]}),qs=!1})}addEventListener("resize",_s)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set};function nr(){E=qa()}function Qe(){
return m("shown",{names:E.entities.size-E.bare.size,allNames:T.size,...be(E.statements)})}function cl(){return E.bare.size?
new Set([...E.entities].filter(t=>!E.bare.has(t))):E.entities}var fl="made";function be(t){let[e,n]=[0,0];for(let o of t)
e+=1,x.get(o).modality===fl&&(n+=1);return{statements:e-n,allStatements:x.size-Ap,made:n}}var Ap=M.modalities.find(({id:t})=>t===
fl)?.count??0;function or(t){let e=new Map;for(let n of ot.get(t)){let{subject:o,object:r}=x.get(n),s=o===t?r:o;s===null||
s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function Gs(){if(E.statements.size===x.size)
return e=>T.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=x.get(e);for(let r of n===o?[n]:
[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Re(t,e=Gs()){return[...E.entities].sort((n,o)=>e(o)-e(n)||
(n<o?-1:1)).slice(0,t)}var Ip=new Set(["ArrowDown","ArrowRight"]),Np=new Set(["ArrowUp","ArrowLeft"]),ul="input[type=checkbox], button, summary";
function ml(t){return N(ul,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function xe(t){let e=N(
ul,HTMLElement,t),n=ml(t),o=n.find(r=>r===document.activeElement)??n.find(r=>r.tabIndex===0)??n[0];for(let r of e)r.tabIndex=
r===o?0:-1}function pl(t){xe(t),t.addEventListener("focusin",()=>xe(t)),t.addEventListener("toggle",()=>xe(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Ip.has(e.key)?1:Np.has(e.key)?-1:0,o=ml(t),r=o.indexOf(e.target);
!n||r<0||(e.preventDefault(),o[(r+n+o.length)%o.length].focus())})}var Us=new Map(M.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),Q=new Map(Object.entries(M.groups)),ht=new Map;for(let[
t,e]of Q)for(let n of e.names)ht.set(n,t);function dl(){Y("layout",{read:([t])=>Us.has(t)||t==="overview"&&Q.size?t:null,
write:t=>t===null||t===M.opens?[]:[t]}),Y("open",{read:t=>[...new Set(t.map(Vs).filter(e=>Q.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${Q.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Vs(t){let[e,n]=ht.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ht.get(e)?.split(".").slice(0,n).join(".")}function et(){return d.
layout??M.opens}function rr(){return Us.get(et())??Us.get("map")}function mt(t){return`group ${t}`}function*to(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Ks(){let t=new Set(d.open.flatMap(n=>[...to(n)])),e=[d.focus,
d.path,...d.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ht.has(n))for(let o of to(ht.get(n)))
t.add(o);return t}function On(t,e){let n=null;for(let o of to(t))e.has(o)||(n=o);return n}function Ys(){return et()==="o\
verview"&&Ks().size>0}var jp=70;function It(t){let e=Q.get(t).told.map(o=>k(T.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>jp;)n-=1;return e.slice(0,n).join(", ")}var Cp=["class","modality","structural","relation","source","theme","date","change","steps","path","through"],Qs=["class",
"modality","relation","source","change"],Ze=new Map(Qs.map(t=>[t,N(`#legend input[data-${t}]`,HTMLInputElement)])),gl=N(
"#legend input[data-family]",HTMLInputElement);function wl(){S("shown").textContent=Qe(),Bp(),S("show-all",HTMLButtonElement).
disabled=!Js()&&!Ys();let t=E.statements.size===x.size,{statements:e,allStatements:n,made:o}=be(E.statements),r=t?[String(
n)]:[m("listed",{n:e,all:n})];o&&r.push(m("listedMade",{n:o})),E.aside.size&&r.push(m("listedAside",{n:E.aside.size})),S(
"listed").textContent=r.join("; ")}function Rp(){let t=S("filters-on"),e=_a();t.hidden=!e.length,t.replaceChildren(...e.
map(({part:n,out:o})=>f("li",{},f("button",{type:"button","data-off":n,title:m("filterOff"),onclick:()=>I({[n]:At.get(n).
read([])})},f("span",{"aria-hidden":"true"},"\xD7 "),f("span",{class:"unseen"},`${m("filterOff")}: `),Pp(n)," ",f("span",
{class:"count"},`\xB7 ${Tt(o,"filterHidesOne","filterHides")}`))))),xe(t)}var $p={class:"kinds",modality:"said",relation:"\
relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function Pp(t){if(t==="structural")
return m("structuralOff");let e=d[t],n=e instanceof Set?m("ticked",{n:e.size,all:Ze.get(t).length}):t==="date"?ye(String(
e)):P(String(e));return`${m($p[t]??t)}: ${n}`}function Bp(){let t=S("empty"),e=E.entities.size===0,n=!e&&Js()&&![...E.statements].
some(r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.
size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(f("span",{},m(o)),Js()?f("button",{type:"button",onclick:()=>I(
eo())},m("undoFilters")):"")}function eo(){return Object.fromEntries(Cp.filter(t=>At.has(t)).map(t=>[t,At.get(t).read([])]))}
function Js(){let t=d;return Object.entries(eo()).some(([e,n])=>t[e]!==n)}function yl(){Rp();for(let n of Qs)for(let o of Ze.
get(n))o.checked=d[n]?.has(o.dataset[n])??!0;for(let n of gl){let o=Xs(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=
o>0&&o<Xs(n).length}let t=document.getElementById("structural");t&&(t.checked=d.structural);let e=document.getElementById(
"theme");e&&(e.value=d.theme??"");for(let n of N("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=d[o],
s=Ze.get(o).length;r!==null&&(n.open=!0),U("summary .count",HTMLElement,n).textContent=r===null?String(s):m("ticked",{n:r.
size,all:s})}}function Xs(t){return Ze.get("class").filter(e=>e.dataset.of===t.dataset.family)}function hl(t){let e=Ze.get(
t).filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===Ze.get(t).length?null:new Set(e)}function bl(){let t=document.
getElementById("theme");if(!t)return;let e=js().map(n=>[m("themeCounted",{theme:P(n),n:T.get(n).count}),n]).sort(([n],[o])=>n.
localeCompare(o,j));t.replaceChildren(f("option",{value:""},m("allThemes")),...e.map(([n,o])=>f("option",{value:o},n))),
t.value=d.theme??"",t.closest("fieldset").hidden=e.length===0}function xl(){for(let n of[...N("[data-roving]"),S("filter\
s-on")])pl(n);for(let n of Qs)for(let o of Ze.get(n))o.addEventListener("change",()=>I({[n]:hl(n)}));for(let n of gl)n.addEventListener(
"change",()=>{for(let o of Xs(n))o.checked=n.checked;I({class:hl("class")})});for(let n of N("#legend .only")){let{part:o="",
only:r="",structural:s}=n.dataset;n.addEventListener("click",()=>I({[o]:new Set(r.split(" ")),...s?{structural:!0}:{}}))}
let t=document.getElementById("structural");t?.addEventListener("change",()=>I({structural:t.checked}));let e=document.getElementById(
"theme");e?.addEventListener("change",()=>I({theme:e.value||null})),S("show-all").addEventListener("click",()=>{I({...eo(),
...Ys()?{...lt,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var Wp=3;function Dp(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${m(o)}: ${s.length>Wp?m("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>k(M.modalities.find(o=>o.id===n)?.label)||m("denied");return[
...d.theme===null?[]:[`${m("aboutTheme")}: ${P(d.theme)}`],...t(d.modality,"said",e),...t(d.class,"kinds",n=>k(M.classes[n].
label)),...t(d.relation,"relationsTitle",n=>k(Zt.get(n).label)),...t(d.source,"sourcesTitle",n=>k(M.sources.find(o=>o.id===
n)?.title)),...t(d.change,"changes",n=>m(n)),...d.structural?[]:[m("hiddenByStructural")]].join("; ")}function Ml(t){return E.
statements.has(t)||E.aside.has(t)}function zp(t){let e=te(t);if(t.closest(".answer"))return t.classList.contains("place")?
e:[];if(t.classList.contains("date"))return e;let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&
n?.querySelector("[data-name]"))return[];let o=new Set(n?N(".said.date",HTMLElement,n).flatMap(te):[]);return e.filter(r=>!o.
has(r))}var Zs="";function Fp(){let t=`${d.date} ${j}`;if(!(t===Zs||d.date===null&&!Zs)){Zs=d.date===null?"":t;for(let e of N(
"#lanes .said > .outcome"))e.remove();if(d.date!==null)for(let e of we){let n=zp(e).filter(r=>x.has(r)&&!["UNDATED",null].
includes($s(r))),o=new Set(n.map(r=>St(r)));o.size&&e.append(f("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var Sl=new Map;
for(let t of N("#lanes .answer th > .quiet"))Sl.set(t.closest("tr"),t);function Hp(t,e){let n=N("tbody tr:not(.group), .\
changes > li",HTMLElement,t),o=0,r="";for(let s of n){let i=N(".place",HTMLElement,s),a=(i.length?i:N(".said",HTMLElement,
s)).flatMap(te);if(s.hidden=e&&![...te(s),...a].some(Ml),s.hidden)continue;o+=1;let l=Sl.get(s),c=s.querySelector("th")?.
textContent??"";l?.classList.toggle("quiet",c===r),r=c}for(let s of N("tbody:has(> .group)",HTMLElement,t))s.hidden=!N("\
tr:not(.group, [hidden])",HTMLElement,s).length;return{left:o,all:n.length}}function ti(t){let e=S("filtered");e.hidden=
!t,e.replaceChildren(t," ",...t?[f("button",{type:"button",onclick:()=>I({view:"statements"})},m("inList"))," ",f("butto\
n",{type:"button",onclick:()=>I({view:"names"})},m("inNetwork"))," ",f("button",{type:"button",onclick:()=>I(eo())},m("u\
ndoFilters"))]:[])}var kl=!1;function vl(){if(_()!=="lanes")return;Fp();let t=Bt.some(n=>!n.dated&&n.on());if(!t&&!kl)return;
kl=t;for(let n of we)n.closest(".answer")||n.classList.toggle("marked",t&&te(n).some(Ml));let e=Dp();ti(t?m("markedInLan\
es",{n:E.statements.size+E.aside.size,all:x.size,filters:e}):"");for(let n of N("#lanes .answer")){let{left:o,all:r}=Hp(
n,t);t&&r&&n.classList.contains("shown")&&ti(m(o?"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function Ol(){document.
getElementById("lanes")?.prepend(f("p",{id:"filtered",role:"status",hidden:""}))}function El(){Y("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function ie(t){return d.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var sr={"to-names":"names","to-statements":"statements"};function ir(t){return document.getElementById(yn(t))}function Tl(){
return As.filter(t=>ir(t))}function Ll(t){let e=_(),n=e==="lanes"?ee():null;if(document.documentElement.dataset.view=e,!Lt)
return;for(let a of Tl())ir(a)?.classList.toggle("shown",a===n);for(let a of N("#questions [data-question]"))a.setAttribute(
"aria-pressed",String(a.dataset.question===n));for(let[a,l]of Object.entries(sr))l===e?S(a).setAttribute("aria-current",
"page"):S(a).removeAttribute("aria-current");if(!t||_(t)===e&&t.question===d.question)return;scrollTo(0,0);let o=Object.
keys(sr).find(a=>sr[a]===e),r=o?S(o):U(`#questions [data-question="${n}"]`),s=n===null?null:ir(n)?.querySelector("#lead,\
 p.lead:not(.scripted)"),i=[r,s].flatMap(a=>a?.innerText??[]);X(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function Al(){
if(Lt){for(let t of N("#questions [data-question]"))t.hidden=!ir(t.dataset.question??""),t.addEventListener("click",()=>I(
je(t.dataset.question??null)));for(let[t,e]of Object.entries(sr))S(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||
n.shiftKey||(n.preventDefault(),I({view:e}))});document.addEventListener("keydown",t=>{let e=Tl()[Number(t.key)-1];e!==void 0&&
ie(t)&&I(je(e))}),S("skip-to-lanes").addEventListener("click",t=>{t.preventDefault(),I(je(ee())),N('#lanes [tabindex="0"\
]').find(e=>e.getClientRects().length)?.focus()})}}for(let t of document.querySelectorAll("#lanes .said:not([data-statements])"))t.dataset.statements=decodeURIComponent(t.
hash.replace("#row-",""));var Il=j;function Nl(t){let e=t.closest("[data-statements]");return x.get(e?.dataset.statements?.
split(" ")[0])}function qp(t){let e=tt(Nl(t));return k(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function _p(t){
return N("#key [data-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${j}`)?.textContent??t.textContent}
function jl(){if(Il!==j){Il=j;for(let t of N("#lanes :is([data-name], [data-of])"))t.textContent=Z(t.dataset.name??t.dataset.
of??"");for(let t of N("#lanes [data-way]"))t.textContent=_p(t);for(let t of N("#lanes .verb"))t.textContent=qp(t);for(let t of N(
"#lanes .place"))t.textContent=dt(Nl(t))}}var En=100,tn=11,ei,no,ar=new Map,Wt={family:"",least:tn,between:0,words:0,version:0};function ni(){let[t,e]=[...ei.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Wt,{family:e.fontFamily,least:Math.
max(tn,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Wt.version+1}),ar.clear()}
function oe(){return q.printing?tn:Wt.least}function Cl(t,e){t.font=`${e} ${En}px ${Wt.family}`.trim(),t.letterSpacing=`${Wt.
between*En}px`,t.wordSpacing=`${Wt.words*En}px`}function Nt(t,e=""){let n=`${e} ${t}`;return ar.has(n)||(Cl(no,e),ar.set(
n,no.measureText(t).width/En)),ar.get(n)}function Dt(t,e=""){return t.reduce((n,o)=>Math.max(n,Nt(o,e)),0)}function ae(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/En,r/En),Cl(t,s),t.fillText(e,0,0),t.restore()}function en(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Nt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Nt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Nt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function nn(t){return t.some(e=>e.endsWith("\u2026"))}function oo({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(no,{font:t,letterSpacing:e,wordSpacing:n}),no.measureText(
o)}function Rl(){ei=document.body.appendChild(f("div",{id:"probe","aria-hidden":"true"},f("span",{},"Ag"),f("span",{},"a\
g m"))),no=document.createElement("canvas").getContext("2d"),ni()}function $l(t){new ResizeObserver(t).observe(ei.lastElementChild)}var lr=300,on=1e3,ke=6,C=new Map,so=null,gt=new Map,O={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function _t(t){
return v.line*v.grown*le(t).length+v.row}function cr(){let t=new Map;for(let[e,{x:n}]of C){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>C.get(n).y-C.get(o).y))}var ro=new Map,Gp=5e4,Pl=0;
function le(t){let e=`${j} ${v.text} ${t}`;return ro.has(e)||ro.set(e,en(Z(t),v.text/v.name)),ro.get(e)}function io(t){v.
text=t,(Pl!==Wt.version||ro.size>Gp)&&ro.clear(),Pl=Wt.version}function Bl(t){O=t}function fr(){return[...O.groups.values()].
reduce((t,{count:e})=>t+e,0)}function ao(t){so=t}var Up=1e3,R=document.getElementById("canvas"),jt,rn,oi;function Wl(t){let e=2*oi.radiusOf(t);return{id:t,...C.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>oi.draw(n,t),nodeDimensions:{width:e,height:e}})}}function ce(){
let t=C.size>Up?new Map:C,e=rn.getIds().filter(o=>!t.has(o));e.length&&rn.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=rn.get(o);return i===null||i.x!==r||i.y!==s});n.length&&rn.update(n.map(([o])=>Wl(o)))}function Dl(){return rn.length>
0}function K(){return jt.getScale()}function $e(){return jt.getViewPosition()}function Pe(t){jt.moveTo(t)}function sn(t){
return jt.canvasToDOM(t)}function Me(t){return jt.DOMtoCanvas(t)}function Gt(t=0){let[e,n]=[R.clientWidth,R.clientHeight],
o=Me({x:-t*e,y:-t*n}),r=Me({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function ut(){jt.redraw()}
function zl(t){let{canvas:e}=jt;e.getContext=()=>t;try{ut()}finally{delete e.getContext}}function ur(){jt.setSize("100%",
"100%")}function lo(t){jt.setOptions({interaction:{dragView:t}})}function Fl(t){jt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function vt(t,e){jt.on(t,e)}function Hl(t){oi=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of Ro("names"))C.set(n,
{x:o,y:r});rn=new vis.DataSet([...C.keys()].map(Wl)),jt=new vis.Network(R,{nodes:rn,edges:[]},JSON.parse(Ro("options"))),
jt.once("afterDrawing",()=>document.getElementById("still")?.remove())}function mr(){return jt!==void 0}function ql(){return jt}function pr(t){return t!==null&&t.getClientRects().length>0}function _l(t){return t.getAttribute("aria-label")??t.textContent}
function Vp(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(pr)??dr?.part}var dr=null;function ri(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(dr={part:t,name:H.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function Gl(){let t=dr;dr=null;let e=document.activeElement;!t||!pr(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===R&&C.has(t.name)&&(H.at=t.name),t.part.focus({preventScroll:!0}))}function an(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=_l(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||pr(e))return;((n?N(e.localName,HTMLElement,n).
find(i=>pr(i)&&_l(i)===o):null)??Vp(n))?.focus({preventScroll:!0})}function Ul(){document.addEventListener("focusin",t=>{
let e=t.target;if(!at()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&Rt(null)})}function Vl(){Rt("details"),ri()}var Kp=200;function Yp([t,e]){let n=e.length>Kp?t:f("button",{type:"button",class:"name",onclick:()=>I({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function Jp(t){let e=M.sources.length===1,n=M.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<M.sources.length?m(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?m(e?"afterSource":"afterSources",{date:k(o.written)}):
""].filter(Boolean).join(" ")}function Xp(){let e=[...Co.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...M.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=Xn();return{first:kn(`${n}-01-01`),last:Math.max(kn(`${o}-12-31`),kn(r))}}var si=!1;
function Kl(){let t=document.getElementById("on-date");if(!t)return;let e=S("day",HTMLInputElement),n=S("exact-day",HTMLInputElement),
{first:o,last:r}=Xp();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>Ho(l).slice(0,4));S("years").
replaceChildren(f("span",{},s),f("span",{},i));let a=Xn();t.addEventListener("change",()=>I({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=Ho(Number(e.value)),(si?zo:I)({date:a}),si=!0}),e.addEventListener("change",()=>{si=!1,xn()}),
n.addEventListener("change",()=>{Fo(n.value)&&(a=n.value,I({date:a}))})}function Yl(){let t=document.getElementById("on-\
date");if(!t)return;let e=d.date;t.checked=e!==null;let n=S("as-of");if(n.hidden=e===null,n.textContent=e===null?"":$t(),
S("day-choice").hidden=e===null,e===null)return;let o=S("day",HTMLInputElement),r=S("exact-day",HTMLInputElement);o.value=
String(kn(e)),o.setAttribute("aria-valuetext",ye(e)),r.value!==e&&(r.value=e),S("day-in-words").textContent=ye(e),S("out\
comes").replaceChildren(...Ps(e).map(Yp)),S("beyond").textContent=Jp(e)}var Qp=["subject","relation","object","said","period","quote","place"];function Xl(){Y("sort",{read:([t])=>t!==void 0&&t!==
"place"&&Qp.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function Zp(t,e){let n=x.get(t);return e==="s\
ubject"?P(n.subject):e==="relation"?tt(n).order:e==="object"?n.object===null?k(n.value):P(n.object):e==="said"?Vo.indexOf(
Go(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Jl(t,e){return x.get(t).
order-x.get(e).order}function Tn(){let t=d.sort?.replace(/^-/,"")??"place",e=d.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(j,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,Zp(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||Jl(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Jl(r,s)})}var zt=200;function hr(t,e,n,o){t.hidden=e===n,U("span",HTMLElement,t).textContent=m(o,{n:e,all:n}),U("button",HTMLElement,
t).textContent=m("moreRows",{n:Math.min(zt,n-e)})}function gr(t,e){U("button",HTMLElement,t).addEventListener("click",()=>{
an(e),X(U("span",HTMLElement,t).textContent)})}var ii={added:"+",removed:"\u2212",changed:"~"};function Ln(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${ii[t.change]} ${m(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},k(e)),f("dd",{},f("del",{},k(n)||m("noText"))," \u2192 ",f("ins",{},k(o)||m("noText")))])):null):null}function Ql(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${k(n)}: ${k(o)||m("noText")} \u2192 ${k(r)||m("noText")}`);
return[m(t.change||"unchanged"),...e].join("; ")}var wr=new Map([...kt.keys()].map(t=>[t,j]));function co(t){return T.has(t)?f("a",{href:`#focus=${encodeURIComponent(t)}`},
P(t)):t}function td(t){let e=x.get(t),n=kt.get(t)?.querySelector(".change")??Ln(e),o=[f("td",{},n,co(e.subject)),f("td",
{},k(tt(e).label)),f("td",{},e.object===null?k(e.value):co(e.object))];return M.variants.includes("plain")?o:[...o,f("td",
{class:e.denied?"denied":null},k(e.said)),f("td",{},k(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),
f("td",{},dt(e))]}function yr(t){let e=kt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=St(t);n&&e?.append(
f("span",{class:"outcome"},n))}function br(t){kt.has(t)||kt.set(t,f("tr",{id:`row-${t}`,"data-statement":t}));let e=kt.get(
t);return wr.get(t)!==j&&(e.replaceChildren(...td(t)),wr.set(t,j)),e.classList.toggle("aside",E.aside.has(t)),e}var Zl=N("#inferred tbody tr"),kr=M.inferred.length>Zl.length,xr=zt;function ed(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${k(n.said)}; ${dt(n)})`]);return f("tr",{},f("td",{},co(t.subject)),
f("td",{},k(tt(t).label)),f("td",{},co(t.object)),f("td",{},k(t.why),e))}function ai(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!E.inferred.size),!kr){Zl.forEach((o,r)=>{o.hidden=!E.inferred.has(M.inferred[r])});return}
if(!J.open)return;let e=[...E.inferred].slice(0,xr),n=U("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(ed)),hr(S("more-inferred"),e.length,E.inferred.size,"partInferred")}function Mr(t){xr=t,ai()}function tc(){kr&&(S("u\
nlisted-inferred").hidden=!0,U("#inferred tbody").replaceChildren(),gr(S("more-inferred"),()=>{xr+=zt,ai(xr-zt)}),J.addEventListener(
"toggle",()=>ai()))}function oc(){Y("between",{read:t=>{let e=t.map(ec).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(nd),knows:t=>ec(t)!==null}),Ie.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...to(
r)])),n=r=>On(Pt(r)??ht.get(r),e)===Pt(r);return t.focus===null&&!t.lines.length&&(t.layout??M.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function ec(t){if(T.has(t))return t;let e=Vs(t);return e!==void 0&&Q.has(e)?mt(e):null}function nd(t){
let e=Pt(t);return e===null?t:`${Q.get(e).told[0]}~${e.split(".").length}`}function Pt(t){return T.has(t)?null:t.slice(6)}
var Sr={shown:null,ends:null,ids:[]};function fo(){if(Sr.shown===E&&Sr.ends===d.between)return Sr.ids;let[t,e]=(d.between??
[]).map(o=>{let r=Pt(o);return s=>r===null?s===o:ht.get(s)===r||ht.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Sr={shown:E,ends:d.
between,ids:n},n}function nc(t){let e=Pt(t);return e===null?P(t):m("groupAround",{names:It(e)})}function uo({one:t,other:e,
ids:n}){return m(n.length===1?"oneBetween":"between",{n:n.length,one:nc(t),other:nc(e)})}function vr(){let[t,e]=d.between??
[];return uo({one:t,other:e,ids:fo()})}var sc=["asserted","ongoing","intended","conditional","possible"],od=sc.length,rd=400;function ic(){Y("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),Y("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),Y("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Bt.push(lc),Yn.push(id)}function ac(){
return d.focus!==null&&(d.steps!==null||rt()!==null)}var Ut={state:null,route:null,reach:null};function An(){if(Ut.state===
d)return Ut;let t=Bt.filter(o=>o!==lc),e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>ot.get(o).filter(r=>{
let{subject:s,object:i}=x.get(r);return x.get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(Ut={state:d,
route:null,reach:null},d.focus===null||!e.has(d.focus))return Ut;if(d.path!==null){Ut.route=e.has(d.path)?rc(d.focus,d.path,
n,d.through):null;let o=r=>ot.get(r).filter(s=>x.get(s).isLink);Ut.otherwise=Ut.route===null&&!d.through&&rc(d.focus,d.path,
o,!0)!==null,Ut.route&&(Ut.reach=Ut.route)}else d.steps!==null&&(Ut.reach={names:sd(d.focus,d.steps,n),statements:null});
return Ut}function rt(){return d.path===null||d.focus===null?null:An().route}var lc={on:()=>An().reach!==null,name:t=>{let{
reach:e}=An();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=An();return e===null||e.statements===null||e.statements.
has(t)}};function Or(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function sd(t,e,n){let o=new Set([t]),r=[t];
for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Or(l,a))).filter(a=>!o.has(a)));for(let a of i)o.add(a);r=[
...i]}return o}function rc(t,e,n,o){let r=c=>n(c).filter(u=>o||!tt(x.get(u)).structural),s=[new Set([t])],i=new Set([t]);
for(;!i.has(e);){let c=new Set;for(let u of s[s.length-1])for(let p of r(u))i.has(Or(p,u))||c.add(Or(p,u));if(!c.size)return null;
for(let u of c)i.add(u);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>0;c-=1){let u=new Set;
for(let p of s[c])for(let h of r(p)){let w=Or(h,p);s[c-1].has(w)&&(u.add(w),a.add(h),l.has(w)||l.set(w,new Map),l.get(w).
set(p,[...l.get(w).get(p)??[],h]))}s[c-1]=u}for(let c of l.values())for(let u of c.values())u.sort((p,h)=>Se(p)-Se(h)||(p<
h?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function Se(t){let{modality:e,denied:n,
holder:o}=x.get(t),r=sc.indexOf(e);return n||o||r<0?od:Math.min(r,3)}function cc(){let{layers:t,onward:e}=rt(),n=[],o=i=>{
if(!(n.length>=rd)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,a])}};o([...t[0]]);
let r=n.map(i=>{let a=i.slice(1).map((c,u)=>({from:i[u],to:c,keys:e.get(i[u]).get(c)})),l=a.reduce((c,u)=>Se(u.keys[0])>
Se(c.keys[0])?u:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+Se(l[0]),0);return r.
sort((i,a)=>Se(i.weakest.keys[0])-Se(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:1))}function fc(){
let{layers:t,onward:e}=rt(),n=new Map([[d.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[s,i]of n)for(let a of e.
get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(d.path)??0}function id(t){return!("focus"in t)||"path"in t?t:$.picking&&
t.focus!==null?($.picking=!1,t.focus===d.focus?{}:{path:t.focus,through:!1}):($.picking=!1,{...t,path:null,through:!1})}var B=null;function ve(){return d.focus!==null||d.lines.length>0||d.between!==null}function ad(){if(!ve())return null;let t=rt();
if(t)return{entities:t.names,statements:t.statements};if(d.focus!==null&&!E.entities.has(d.focus))return null;if(d.between!==
null){let o=fo();return o.length?{entities:new Set(d.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(d.focus!==
null?ot.get(d.focus):d.lines).filter(o=>E.statements.has(o));if(d.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(d.focus!==null?[d.focus,...n]:n),statements:new Set(
e)}}function uc(){B=ad()}var Nn=x.size>kt.size,mc=2e3,Er=zt;function li(t){S("source-order").hidden=d.sort!==null||!t}function In(){let t=Tn().filter(
r=>E.statements.has(r)||!q.parts&&E.aside.has(r)),e=t.filter(r=>B?.statements.has(r)),n=t.filter(r=>!B?.statements.has(r)),
o=[...e,...n].slice(0,Er);U("#list tbody").replaceChildren(...o.map(r=>{let s=br(r);return yr(r),s.hidden=!1,s.classList.
toggle("chosen",B!==null&&B.statements.has(r)),s})),li(e.length===0),hr(S("more"),o.length,t.length,"partListed")}function ci(t){
Nn&&(Er=t,In()),kr&&Mr(t)}function pc(){Nn&&(S("unlisted").hidden=!0,U("#list tbody").replaceChildren(),gr(S("more"),()=>{
Er+=zt,In()}),Ge.push(()=>{Er=zt,J.open&&In()}),J.addEventListener("toggle",()=>{J.open&&In()}))}var fi="";function hc(){let t=`${d.date} ${j}`;if(!(fi===t||d.date===null&&!fi)){fi=d.date===null?"":t;for(let e of Nn?[]:
Ye)yr(e)}}function gc(t){for(let[e,n]of Nn?[]:kt){wr.get(e)!==j&&br(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Mr(zt)}var dc="place";function wc(){let t=d.sort?.replace(/^-/,"")??"place";for(let n of N("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",d.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}S("sort",HTMLSelectElement).value=t;for(let n of N("#sort option"))n.textContent=
m(n.dataset.word??"");li(!0);let e=`${d.sort??"place"} ${["subject","object","relation"].includes(t)?j:""}`.trim();if(e!==
dc){if(dc=e,Nn){J.open&&In();return}U("#list tbody").append(...Tn().map(n=>kt.get(n)))}}function yc(){for(let e of N("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(d.sort??"place")===e.dataset.sort;I({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),X(m(n?"sortedBack":"sorted",{column:m(U(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=S("sort",HTMLSelectElement);t.addEventListener("change",()=>I({sort:t.value==="pl\
ace"?null:t.value}))}var bc=()=>{};function Oe(){bc()}function xc(t){bc=t}function kc(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=j,document.documentElement.dataset.
language=j,document.title=k(M.title);for(let e of N("[data-label]"))e.setAttribute("aria-label",m(e.dataset.label??""));
for(let e of N("[data-title]"))e.title=m(e.dataset.title??"");for(let e of N("[data-placeholder]",HTMLInputElement))e.placeholder=
m(t?"search":e.dataset.placeholder??"");for(let e of N("#legend .only")){let n=e.parentElement,o=n?.querySelector(`.text\
 [lang="${j}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",m("onlyThis",{kind:o?.textContent??""}))}for(let e of N(
"#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===j));S("canvas").setAttribute("aria-label",m("pi\
ctureAbout",{names:T.size}))}function ui(){let t=Na(),e=S("not-understood");e.hidden=t.length===0,e.textContent=t.length?
m("notUnderstood",{parts:t.join(", ")}):""}function Mc(){Ra(),ui()}function Sc(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function mo(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function ld({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function pi(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=ld(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function Tr(t,e,n){return pi(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function vc(t,e,n){return pi(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function Oc(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,u)=>{let p=null;for(let h of a){let w=Math.abs(c-h.y),g=h.cost+u+w+w*w*.003;if(p&&g>=p.cost)continue;
let y=vc(e[l],h.y,c)-Tr(e[l-1],h.y,c);g+=Math.max(0,9-y)*60,(!p||g<p.cost)&&(p={cost:g,y:c,gaps:h.gaps})}return p},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:u}=e[a],p=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),h=n.mid+(o.mid-n.mid)*p,w=u.findIndex(({high:g})=>g>=h);i=u.slice(Math.max(0,w-4),w+4+1).map(g=>{let y=Math.max(0,
g.lines.length+1-(g.high-g.low)/2.4),b=s(i,a,mo(h,g),y*5);return{...b,gaps:[...b.gaps,g]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>mo((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function Lr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function cd(t,e){return Lr(t,e,-1)||Lr(t,e,1)||t.line.rank-e.
line.rank}function di(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:u,many:p}=s[c];
s.pop(),s[c-1].sum+=u,s[c-1].many+=p}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(mo(a/l,i))).map((a,l)=>a+l*r)}function Ec({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,u]=[i[l],i[l+1]],[p,h]=[s[n+
l],s[n+l+1]],w=l+2===i.length,g=c.high<u.low||u.high<c.low,y=(F,st,Ct)=>Ct?{x:F,low:st.bottom+1,high:1/0}:{x:F,low:-1/0,
high:st.top-1},b=(F,st)=>st.bottom-F.bottom,[A,L]=[[],[]];for(let F of g?[c.high<u.low]:[!0,!1]){let[st,Ct]=F?[c.low,u.high]:
[c.high,u.low],pe=(xt,ga,rp)=>pi(xt,st,Ct).filter(wa=>g||(rp?wa.top>=ga.high:wa.bottom<=ga.low)),se=a[a.length-1].x,jo=pe(
p,c,F);for(let xt of F?jo:jo.sort(b))xt.right<=se||xt.id===t.id&&!t.blocks||(se=xt.right,A.push(y(se,xt,!F)));se=w?e.near:
h.left;let de=pe(h,u,!F);for(let xt of F?de.sort(b):de)xt.left>=se||xt.id===e.id&&!e.blocks||(se=xt.left,L.push(y(se,xt,
F)))}for(let F of[A,L])a.push(...F.sort((st,Ct)=>st.x-Ct.x));if(w)break;let W=Math.min(e.near-9,Math.max(Tr(h,u.low-3,u.
low),Tr(h,u.high,u.high+3))),V=u,{low:ct,high:ft}=V;a.push({x:h.left,low:ct,high:ft,gap:V},{x:Math.max(h.left+1,W),low:ct,
high:ft,gap:V})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function mi(t){return t.y}function hi(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=mo(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=mo((mi(s)*c+mi(a)*
l)/(l+c),i)}}function Tc(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(cd);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);di(s.map(mi),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function Lc(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(w=>w.left<=Math.min(s.near,i.near)),[c,u]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,vc(e[l],c,u)),r.room=r.edge-2-Tr(e[l-1],c,u);let p=Math.round(Math.min(s.at,i.at)),
h=n.get(p)??[];n.set(p,h),r.lane=h.findIndex(w=>w.every(g=>g.bottom<c||g.top>u)),r.lane<0&&(r.lane=h.push([])-1),h[r.lane].
push({top:c,bottom:u}),r.lanes=h}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+
.5)))}var Ac=4,fd=[20,18,16,14,13,12,11,10,9,8,7],gi=34,ud=72,md=120,pd=150,Ic=26,dd=[1,.7,.4,.2],Nc=.75,wi=1.6;function hd(t,e){
let n=t.reduce((s,i)=>s+_t(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+_t(s)/2)/
n*e))].push(s),r+=_t(s);return o}function gd(t,e,n,o,r){io(e*v.name);let s=t.map(y=>v.name*Math.max(...y.map(b=>Dt(le(b))))),
i=t.map(y=>hd(y,n)),a=i.flat().map(y=>({text:v.line*y.reduce((b,A)=>b+le(A).length,0),white:ke*r*y.length})),l={text:s.reduce(
(y,b)=>y+b,0),white:v.mark*t.length+r*(Ic+gi*(t.length-1))},c=t.flat().filter(y=>nn(le(y))).length,u=oe()/v.name,p=Math.
min(o.width/(l.text+l.white),...a.map(({text:y,white:b})=>o.height/(y+b)),wi),h=a.map(({text:y,white:b})=>(o.height-u*y)/
b),w=.999*Math.min((o.width-u*l.text)/l.white,...h,u),g=Math.max(...a.map(({text:y,white:b})=>y+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:g,cut:c,readable:u,scale:p,least:w}}function wd(t,e,n){let o=(h,w)=>h.reduce((g,y)=>w(
y)>w(g)*1.01?y:g),r=h=>dd.flatMap(w=>fd.map(g=>gd(t,g,h,e,w))),s=Array.from({length:n},(h,w)=>r(w+1)).flat(),i=Math.min(
...s.map(({cut:h})=>h)),a=s.filter(({cut:h})=>h===i),l=({part:h,scale:w,readable:g})=>h===1&&w>=g,c=({scale:h,readable:w})=>h>=
w;for(let h of[l,c,Ar]){let w=a.filter(h),[g]=w,y=w.filter(({many:b,part:A})=>b===g.many&&A===g.part);if(g)return o(y,b=>h===
Ar?b.least:b.scale)}let u=a.filter(({many:h})=>h===1),p=u.filter(({across:h,readable:w})=>(h.text+jc()*h.white)*w<=e.width);
return p.length?o(p,({high:h})=>1/h):o(u.filter(({part:h})=>h===1),({scale:h})=>h)}function jc(){return q.printing||at()?
1:Nc}function Ar({scale:t,readable:e,least:n}){return t<e&&n>=Nc*e}function Cc(t,e){let n=cr();if(!n.length)return 0;let o={
...v},r=wd(n,t,e),{wide:s,many:i,part:a,texts:l,parts:c,across:u}=r,p=t.width/(u.text+u.white+((O.narrowed?md:ud)-gi)*(n.
length-1)),h=q.printing?r.scale:Math.min(r.scale,Math.max(1,p)),w=Ar(r)?r.least:jc()*r.readable,[g,y]=Ar(r)||!q.printing&&
h<r.readable?[w,r.readable/w]:[h,1];io(s*v.name),Object.assign(v,{row:ke*a,grown:y});let b=Math.max(...c.flat().map(ct=>ct.
reduce((ft,F)=>ft+_t(F),0))),A=(t.width/g-u.text*y-u.white)/Math.max(1,n.length-1),L=Math.min(pd,gi*a+Math.max(0,A)),W=i>
1?t.height/g:Math.max(b,Math.min(t.height/g,o.height)),V=Ic*a;return n.forEach((ct,ft)=>{let F=new Map(ct.map(st=>[st,(C.
get(st).y-o.top)/o.height*W*i]));c[ft].forEach((st,Ct)=>{let pe=0,se=st.map(de=>(pe+=_t(de),pe-_t(de)/2)),jo=di(st.map((de,xt)=>F.
get(de)-se[xt]),0,{low:Ct*W,high:(Ct+1)*W-pe});st.forEach((de,xt)=>C.set(de,{x:V+v.mark/2,y:jo[xt]+se[xt]}))}),V+=v.mark+
l[ft]*y+L}),Object.assign(v,{left:0,top:0,width:V-L,height:W*i}),i}var Rc=150,$c=120,yd=60,Wc=v.text,Pc=[v.text/v.name,12,14,16,18,20];function Dc(){let t=ac(),e=new Set,n=new Map,o=Q.size?
cl():E.entities,r=et()!=="overview"||o.size<=Rc,s=r?new Set:Ks(),i=new Map,a=B&&B.entities.size<=Rc?B.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=ht.get(l);!r&&!i.has(c)&&i.set(c,On(
c,s));let u=r?null:i.get(c);if((u===null||a.has(l))&&e.add(l),u===null)continue;n.has(u)||n.set(u,{count:0,fills:new Map});
let p=n.get(u),{fill:h}=it(l);p.count+=1,p.fills.set(h,(p.fills.get(h)??0)+1)}Bl({names:e,groups:n,opened:s,narrowed:t}),
Be()}function Be(t=1){C.clear();let e=rr(),n=e.id==="columns";Object.assign(v,{left:0,top:0,width:e.width,height:e.height}),
io(bd()),Object.assign(v,{row:ke,grown:1});let o=O.narrowed||q.printing||Q.size&&!n?O.names:new Set(T.keys());for(let i of o){
let{at:a}=T.get(i);C.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;rt()?Sd():O.narrowed&&n?Md():!n&&!Q.size&&xd();let s=O.
narrowed||po()||Q.size&&!O.groups.size;(s||!(n||Q.size))&&Bc(o),n&&!rt()&&(r=Cc(so??v,t));for(let i of o)O.names.has(i)||
C.delete(i);for(let i of O.groups.keys())C.set(mt(i),{x:Q.get(i).x,y:Q.get(i).y});for(let[i,a]of gt)C.has(i)&&C.set(i,a);
return s&&(gt.size||o!==O.names)&&Bc(O.names),r}var yi={key:"",width:Wc};function bd(){let t=Q.size?O.names:T;if(t.size>
lr)return Wc;let e=`${j} ${Wt.version} ${Q.size?[...t.keys()].join(" "):""}`;if(yi.key!==e){let n=Pc.map(o=>[...t.keys()].
filter(r=>nn(en(Z(r),o))).length);Object.assign(yi,{key:e,width:Pc[n.indexOf(Math.min(...n))]*v.name})}return yi.width}function xd(){
let t=[...C].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:v.mark+Dt(le(e))*v.name+ke,high:Math.max(
_t(e),2.4*T.get(e).size+ke)}));for(let e=0,n=!0;n&&e<yd;e+=1)n=!1,t.forEach((o,r)=>{for(let s of t.slice(r+1)){let i=(s.
x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:
["y",a],u=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=u,s[l]+=u}});for(let{id:e,x:n,y:o}of t)C.set(e,{x:n,y:o})}function po(){return O.
names.size>0&&!O.groups.size&&O.names.size<=T.size/2}function kd(t){let e=t.map(s=>s.reduce((i,a)=>i+_t(a),0)),n=v.mark+
v.text+62,o=t.length*n/Math.max(1,R.clientWidth)*R.clientHeight*.94,r=Math.max(0,...e,Math.min(o,$c*Math.max(...t.map(s=>s.
length))));t.forEach((s,i)=>{let a=s.length?Math.min($c-v.line,(r-e[i])/s.length):0,l=(r-e[i]-a*s.length)/2;for(let c of s){
let u=_t(c)+a;C.set(c,{x:v.mark/2+i*n,y:l+u/2}),l+=u}})}function Md(){kd(cr())}function Sd(){let t=new Map(C),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=rt(),[o,r]=[v.mark+v.text+40,92],s=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{C.set(l,{x:v.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}function Bc(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...C.get(a),half:_t(a)/2,wide:Dt(le(a))*v.name*v.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-v.mark,r=n(e.map(({y:a,half:l})=>a-l))-ke,s=-n(e.map(({x:a,wide:l})=>-a-v.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+ke;Object.assign(v,{left:o,top:r,width:s-o,height:i-r})}var ho=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&bt(e,n))}};function bt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function ln(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function go(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function jn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var zc=.42,Fc=16;function Hc(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[u,p]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(u+p)/((2*p+u)/l+(p+2*u)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],u=(Math.abs(r[i])+Math.abs(r[i+1]))*zc,p=u>Math.abs(a)?Math.abs(
a)/u:1,h=(c.x-l.x)*zc;s.push(l.x+h,l.y+r[i]*p*h,c.x-h,c.y-r[i+1]*p*h,c.x,c.y)}return s}function Ir(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,u,p)=>[u+(p-u)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function wo(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function qc(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function vd(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function _c(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Fc;o+=1){let r=e[e.
length-1],{x:s,y:i}=vd(t,n,o/Fc);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function bi(t){return t.pieces??=
_c(t.along),t.pieces[t.pieces.length-1].far}function re(t,e){let n=e*bi(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Od(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=go(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function We(t,e,n){
let o=Od(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=_c(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],u=l**2+c**2,p=u?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/u)):0;r=Math.min(r,Math.hypot(e.x-i.x-p*l,e.y-i.y-p*c))}return r<=n?r:1/0}var Ed=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],z={},Gc=document.body;function cn(){
let t=getComputedStyle(q.printing?Gc:document.documentElement),e=Ed.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);z={dark:!q.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...q.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Ft(){return d.steps!==null&&d.focus!==null?1:q.printing?.4:.15}function Uc(){Gc=document.body.
appendChild(f("div",{class:"on-paper",hidden:""}))}var Nr={left:44,right:44,top:34,bottom:50},Td=29,Ld=16,Ad=[8,12,16,20];function Cn(t){return m("groupOf",{names:It(t),n:O.
groups.get(t)?.count??Q.get(t).count})}function xi(){return Math.max(12,oe())}function Id(t){return Math.max(Ld,xi()/2*(Nt(
String(t),"600")+.4)/.82)}function jr(t){let e=new Map,n=[...O.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=C.get(mt(o)),a=Math.max(Id(r)/t,Math.min(Td*Math.sqrt(r),Q.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:xi()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function Kc(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!B||B.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=k(
T.get(Q.get(i.key).told[0]).short)||Q.get(i.key).told[0],l=[...o,...r.values()],c=s?[en(It(i.key),12)]:Ad.map(w=>en(a,w)),
u=[...c.filter(w=>!nn(w)),...c.filter(nn)].map(w=>Nd(i,w,l,n)).find(w=>w!==void 0);if(!u)continue;let{text:p,lines:h}=u;
r.set(i.key,p),Object.assign(i,{lines:h,textMiddle:p.middle,textTop:p.top,textLeft:p.left,textRight:p.right,textBottom:p.
bottom})}}function Nd(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Dt(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([u,p])=>({key:t.key,middle:u,left:u-s/2,right:u+s/2,top:p,bottom:p+i})).
find(u=>u.left>=v.left-Nr.left/o&&u.right<=v.left+v.width+Nr.right/o&&u.top>=v.top+6/o&&u.bottom<=v.top+v.height+6/o&&!n.
some(p=>p.key!==t.key&&bt(u,p)));return c&&{text:c,lines:e}}function Yc(t){let e=K();t.save();for(let n of O.opened){let{
x:o,y:r,radius:s}=Q.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=z.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=z.line,t.lineWidth=1/e,t.stroke()}t.restore()}function ki(t,e){let n=D.groups.get(e);if(!n)return;let o=K(),
{count:r,fills:s}=O.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=z.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=B&&!Vc(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[p,h]of[
...s].sort(([w],[g])=>w<g?-1:1))t.strokeStyle=p,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*h/r),t.stroke(),a+=
2*Math.PI*h/r;t.strokeStyle=H.at===mt(e)?z.accent:z.soft,t.lineWidth=(H.at===mt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=z.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
xi()/o,Math.min(16/o,n.radius*.7)),u=2*(n.radius-i)/Math.max(1.4,Nt(l,"600")+.4);ae(t,l,n.x,n.y,Math.min(c,u),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=z.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=B&&!Vc(e)?.6:1,t.fillStyle=z.text,n.lines.forEach((p,h)=>ae(t,p,n.textMiddle,n.textTop+(h+.5)*n.type*1.15,
n.type))),t.restore()}function Vc(t){if(d.between?.includes(mt(t)))return!0;for(let e of B?.entities??[])if(ht.get(e)===
t||ht.get(e)?.startsWith(`${t}.`))return!0;return!1}function Jc(t){for(let[e,n]of D.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Cr(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=z[e],t.fillStyle=z.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function jd(t){let{change:e}=x.get(t),n=D.lines.get(t);return e?{change:e,...re(n.own??n,.6),
radius:4.6}:null}function Xc(t,e){let n=jd(e);n&&Cr(t,n.change,n.x,n.y,n.radius)}var Qc=new Set;for(let{object:t,change:e,
subject:n}of x.values())e&&t===null&&Qc.add(n);function Cd({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(Qc.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function Zc(t,e){let n=D.names.get(e),o=Cd(n);if(!o||(Cr(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=z.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+Nt(s)*n.type,a),t.stroke()}),t.restore()}function tf(t){return M.changes.length&&!t.change?.45:1}var Rn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var $d=900,ef=60;function nf(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Pd(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:Lr(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function Rr(t,e,n,o=new Set){let r=new Map([...e.values()].map(g=>[g.id,nf(g,n)])),
s=t.length>$d?[]:Sc([...r.values()].filter(({id:g})=>!o.has(g))),i=t.map(({id:g,statement:y,place:b,many:A},L)=>{let[W,V]=[
r.get(y.subject),r.get(y.object)],ct=W.at>V.at,[ft,F]=ct?[V,W]:[W,V],st=!o.size&&F.near-ft.far<9&&F.near-ft.shape>=9?{...ft,
far:ft.shape}:ft,Ct=F.near-st.far<9;return{id:g,rank:L,place:b,many:A,from:st,to:F,backward:ct,arc:Ct,loop:st.id===F.id,
ports:[st.mid,F.mid]}}),a=i.filter(({arc:g})=>!g),l=i.filter(({arc:g,loop:y})=>g&&!y),c=({from:g,to:y})=>y.at-g.at+Math.
abs(y.mid-g.mid);for(let g of[...a].sort((y,b)=>c(y)-c(b)||y.rank-b.rank))Oc(g,s);let u=new Map,p=(g,y,b)=>{let A=`${y} ${g.
id}`,L=u.get(A)??{item:g,held:[]};u.set(A,L),L.held.push({index:0,step:0,group:0,order:0,...b})};for(let g of a)p(g.from,
"far",{line:g,end:0,index:0,step:1}),p(g.to,"near",{line:g,end:1,index:g.levels.length-1,step:-1});for(let g of l)for(let[
y,[b,A]]of[[g.from,g.to],[g.to,g.from]].entries()){let L=A.mid>b.mid;p(b,"near",{line:g,end:y,group:L?1:-1,order:-A.mid})}
Pd(u,o),Lc(l,s);let h=new Map(a.map(g=>[g,Ec(g,s)]));for(let g of h.values())hi(g);Tc(s,h);for(let g of h.values())hi(g);
let w=new Map;for(let g of i){let{from:y,to:b,ports:A}=g,L;g.loop?L=of(g):g.arc?L=Ir({x:y.near+1,y:A[0]},{x:b.near,y:A[1]},
g.edge-g.reach):L=Hc(h.get(g)),g.backward&&(L=wo(L)),w.set(g.id,n?L:qc(L))}return w}function of({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function Bd(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:u}of n){let p=((l-t.x)*o+(c-t.y)*r)/s**2;if(p<=.02||p>=.98)
continue;let h=((c-t.y)*o-(l-t.x)*r)/s,w=u*1.2+2;Math.abs(h)<ef+w&&i.push({off:h,reach:w,share:3*p*(1-p)})}let a=l=>i.every(
({off:c,reach:u,share:p})=>Math.abs(c-l*p)>=u);for(let l=0;l<=ef;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function rf(t,e,{
place:n,many:o},r){if(t.id===e.id)return of({from:nf(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],u=(n-(o-1)/2)*14*(t.id<e.id?1:-1),p={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},h={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};u||(u=Bd(p,h,r.filter(g=>g.id!==t.id&&g.id!==e.id)));let w=[(h.x-p.x)/3,(h.y-p.y)/3];return[
p.x,p.y,p.x+w[0]-c*u,p.y+w[1]+l*u,h.x-w[0]-c*u,h.y-w[1]+l*u,h.x,h.y]}var Wd=2500,fn=12,$r=7,sf=1,Dd=2.5,zd=400;function af(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:u}=x.
get(a);return u&&t.has(l)&&t.has(c)}),n=e.length>Wd,o=new Map,r=(n?e.filter(a=>B?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),u=o.get(c)??[];o.set(c,u);let p={id:a,statement:l,place:u.length,many:0};
return u.push(p),p});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(et()==="columns"||rt())s=Rr(r,t,!rt());else{
let a=r.length<=zd?[...t.values()]:[];s=new Map(r.map(l=>[l.id,rf(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,path:Pr(l)});return{lines:i,rest:n}}function Pr(t){let e=new Rn;e.
moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(...t.slice(n,n+6));return e}function Br({holder:t,modality:e}){
let n=t&&e!=="draft";return M.lines[n?"thin":Oa.get(e)?.line||"solid"]}function Wr(t){let e=it(x.get(t).subject);return z.
dark?e.dark:e.light}function Dr(t,e,n){let o=D.lines.get(e),r=x.get(e),s=tt(r),i=Br(r);t.save(),t.describe?.([Ht(r),k(r.
said)&&`(${k(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=B&&!n?Ft():n?1:s.structural?.8:.95*tf(r);let a=r.change&&
r.change!=="unchanged"?z[r.change]:z.line;t.strokeStyle=t.fillStyle=n?Wr(e):a||z.line,t.lineWidth=i.width*(n?d.lines.length===
1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||Fd(t,o.along,
n?6.5:4.5),r.denied&&(B||(t.globalAlpha=1),Hd(t,o.own??o)),Xc(t,e),t.restore()}function Fd(t,e,n){let[o,r,s,i]=e.slice(-4),
a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));
t.closePath(),t.fill()}function Hd(t,e){let[n,o,r]=[.48,.5,.52].map(i=>re(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;
t.strokeStyle=z.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),
o.y+7*Math.sin(s)),t.stroke()}function zr(t,e,n=$r){let o=[];for(let[s,i]of D.lines){let a=We(i,t,n/e);a<1/0&&o.push({id:s,
distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));return o.filter(s=>s.distance<=r+Dd/e).sort((s,i)=>s.
distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var qd=200,Vt={names:new Set,statements:new Set};function lf(t,e){let n=t===null?e:ot.get(t).filter(r=>E.statements.has(
r)),o=n.length>qd?[]:n;Vt.statements=new Set(o),Vt.names=new Set([t,...o.flatMap(r=>[x.get(r).subject,x.get(r).object])].
filter(r=>r!==null)),ut()}function cf(){!Vt.names.size&&!Vt.statements.size||(Vt.names=new Set,Vt.statements=new Set,ut())}var Si=6,_d=.5,Gd=new Set([1,2]);function yo(t,e,n=null){let o=Math.max(v.name,oe()/t),r=o*(v.line/v.name),s=new Map,i=new ho(
o*10);for(let y of O.names){let b=C.get(y);if(n&&(b.x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let A=Math.
max(T.get(y).size,1.6/t),L=A*1.2,W={id:y,x:b.x,y:b.y,radius:A,type:o,line:r,lines:null,covers:!1,left:b.x-L,right:b.x+L,
top:b.y-L,bottom:b.y+L};s.set(y,W),n||i.add({id:y,left:W.left,right:W.right,top:W.top,bottom:W.bottom})}for(let[y,{x:b,y:A,
radius:L}]of e)i.add({id:mt(y),left:b-L,right:b+L,top:A-L,bottom:A+L});let a=y=>(y===d.focus||y===d.path?4e6:0)+(B&&B.entities.
has(y)?2e6:0)+(Gd.has(it(y).column)?1e6:0)+T.get(y).count,l=[...s.keys()].sort((y,b)=>a(b)-a(y)||(y<b?-1:1)),c=et()!=="c\
olumns"&&!n,u=[...new Set([1,.85,.7,.5].map(y=>Math.max(o*y,oe()/t)))],p=new ho(o*4);if(c)for(let{id:y,x:b,y:A,radius:L}of s.
values())p.add({id:y,left:b-L,right:b+L,top:A-L,bottom:A+L});let h=[],w=0;for(let y of l){let b=s.get(y),A=B!==null&&B.entities.
has(y),L=V=>{for(let ct of ff(b,u,c))if(V(ct)&&(!c||Ud(b,ct,p)))return ct},W=L(V=>!i.hits(V))??(A?L(V=>!h.some(ct=>bt(V,
ct))):void 0);W&&(i.add(W),A&&h.push(W),uf(b,W),w+=1)}if(w>=Math.min(Si,s.size))return s;let g=[...s.values()].filter(y=>y.
lines).map(y=>({left:y.left,right:y.right,top:y.top,bottom:y.bottom}));for(let y of l.slice(0,4*Si)){let[b]=ff(s.get(y),
u,!1);if(!(s.get(y).lines||g.some(A=>bt(b,A)))&&(g.push(b),uf(s.get(y),b),s.get(y).covers=!0,g.length>=2*Si))break}return s}
function Ud({id:t,x:e,y:n,radius:o},r,s){let i=(l,c,u,p)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-p,u-r.
bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*_d;return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.
id!==t&&i(l.left,l.right,l.top,l.bottom)<a)}function*ff(t,e,n){let o=le(t.id),r=Dt(o),s=Math.max(v.mark/2,t.radius*1.2+3);
for(let i of e){let a=i*(v.line/v.name),[l,c]=[i*r,a*o.length/2],u=(W,V)=>({id:t.id,type:i,line:a,lines:o,left:W,right:W+
l,top:V-c,bottom:V+c}),p=(n||G.whole)&&t.x+v.mark/2+l>v.left+v.width+6;if(yield u(p?t.x-s-l:t.x+s,t.y),!n)continue;let h=W=>W.
left>v.left-6&&W.right<v.left+v.width+6,[w,g]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],y=t.x-l/2;if(yield*[u(y,w),u(y,
g),u(t.x-s-l,t.y)].filter(h),O.names.size>lr)continue;let[b,A]=[t.x-t.radius,t.x+t.radius-l];yield*[u(b,w),u(b,g),u(A,w),
u(A,g)].filter(h);let L=t.radius*1.2+2;for(let W of[0,c,-c])yield*[u(t.x+L,t.y+W),u(t.x-L-l,t.y+W)].filter(h)}}function mf({
textLeft:t,textRight:e,textTop:n,textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function uf(t,e){t.type=e.type,t.line=
e.line,t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,
e.left-3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function vi(t,e,n,o,r){
let s=M.shapes[e];t.beginPath(),s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*
r)}),t.closePath()}var Fr=new Set;function De(t,e){let n=D.names.get(e);if(!n)return;Fr.add(e);let o=it(e),r=d.focus===e||
d.path===e;t.save(),t.describe?.(P(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r||Vt.names.has(e)?z.row:z.ground,t.beginPath(),
t.roundRect(n.textLeft-3,n.textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let s=Vt.names.has(e)||(B?
B.entities.has(e):!E.bare.has(e));t.globalAlpha=s?1:B?Ft():.3,vi(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?
z.ground:o.fill,t.fill(),t.lineWidth=T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=z.dark?o.dark:o.light,t.
stroke(),(r||H.at===e||$.dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=z.accent,
t.lineWidth=2,t.setLineDash(r?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=
z.text,i.forEach((a,l)=>{ae(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),Zc(t,e),t.restore()}
function pf(t,e=3){let n=[...D.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...D.names])if(t.x>=r.left-e&&t.x<=r.
right&&t.y>=r.top-e/2&&t.y<=r.bottom+e/2)return o;return null}var xo=12,bo=14,$n=3,Oi=40,Vd=[0,2,5,9,14],qr=60,Kd=1.2,Yd=8,Jd=12,df=4,Xd=[.5,.42,.58,.34,.66,.26,.75,.85],Qd=[0,1,-1,2,
-2,3,-3,4,-4];function hf(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;if(l===
1){let c=[...i,o.slice(a).join(" ")],u=Math.max(...c.map(n));(!r||u<r.long)&&(r={rows:c,long:u});return}for(let c=a+1;c<=
o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function gf(t,e,n){return Math.abs(e.x-t.x)>=1?e.
x>t.x?1:-1:n?1:-1}function wf(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+$n,-$n),a=e.y-i/2;for(let l of s)o[l.index]=th(l,e,a+l.high,[
...n,...Zd(o)]),a+=2*l.high+$n}return o}function Zd(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-$n/2,bottom:r+$n/2,cost:10*qr}))}function th({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,u=xo+e,p=Math.max(r-bo-e,t*(s.x-c)+e),h=[...Vd.map(L=>u+L*l),...p<u?[p]:[]],w=Math.max(...h)+e,g=[c,c+t*w,s.x],y={left:Math.
min(...g),right:Math.max(...g),top:i-n-Oi*l,bottom:i+n+Oi*l},b=a.filter(L=>bt(L,y)),A={cost:1/0,spot:null};for(let L of h){
let W=Math.max(0,L+e+bo-r)/l;for(let V=0;V<=2*Oi;V+=1){let ct=(V%2?1:-1)*Math.ceil(V/2),ft=Math.abs(ct)*.5+Math.abs(L-u)/
l*.6+W*Yd;if(ft>=A.cost)continue;let F=ln(c+t*L,i+ct*l,0,e,n),st={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,F.y),bottom:Math.
max(s.top,F.y)},Ct={left:Math.min(s.x,F.left),right:Math.max(s.x,F.right),top:F.y-2,bottom:F.y+2},pe=ft+Hr(F,b,o)+(L<u?Hr(
st,b,o)+Hr(Ct,b,o):0);pe<A.cost&&(A={cost:pe,spot:F})}}return A.spot}function Hr(t,e,n){return e.reduce((o,r)=>o+r.cost*
eh(t,r)/n**2,0)}function yf(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:g,y})=>({x:g-t.x,y:y-t.y,long:Math.hypot(g-t.x,
y-t.y)||1})),a=Math.min(...i.map(({long:g})=>g)),[l,c]=[i.reduce((g,y)=>g+y.x/y.long,0),i.reduce((g,y)=>g+y.y/y.long,0)],
u=Math.hypot(l,c)||1,p=Qd.flatMap(g=>Xd.map(y=>ln(t.x+l/u*a*y,t.y+c/u*a*y+g*(2*o+$n),0,n,o))),h=s.filter(g=>p.some(y=>bt(
y,g))),w={spot:p[0],cost:1/0};for(let[g,y]of p.entries()){let b=Hr(y,h,r)+g/p.length+o/r;b<w.cost&&(w={spot:y,cost:b})}return w}
function ko({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?qr:Kd}}function eh(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function bf(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let p=(o+r)/2;return[o,t.y,p,t.y,p,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,u=(l+e.y)/2;return[t.x,l,t.x,u,c===r?t.x:c,c===r?e.y:u,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function xf(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return Ir(r,{x:a,y:e.y},n*Math.max(l+df,Math.min(l+Jd,o*n-df)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function kf(t,e){
let n=Sf(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function Mf(t,e,n){
let o=Sf(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function Sf({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function vf(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var Ef=60,nh=7,Tf=3,oh=[.5,.42,.58,.34,.66,.26,.74];function rh(t){return Math.max(v.name*.96,oe()/t)}function Lf(t){return Nt(
t,"italic")}function Af(t){return Array.from({length:Tf},(e,n)=>hf(t,n+1,Lf)).filter(e=>e!==null)}function If(t,e,n){let o=Af(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function Ti({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function Nf(t){return tt(x.get(t)).symmetric?0:.75}function jf(t,e,n){let o=[...B?.
statements??[]].filter(h=>e.has(h)),r=rh(n),s=h=>B===null||B.entities.has(h)||Ft()===1,i=[...t.values()].flatMap(h=>sh(h,
s(h.id)));if(rt())return{words:mh(o,e,r,i),trunks:[]};let a=ih(o,t,r);if(a.length>Ef)return{words:[],trunks:[]};let l=et()===
"columns",c=l?ah(a,r,i):lh(a,r,i),u=l?uh(a,c,t,s):ch(a,c),p=a.map((h,w)=>{let g=l?bf(h.anchor,c[w],h.side):kf(h.anchor,c[w]);
for(let y of h.ids){let b=u.get(y),A=vf(g,b),L=h.isOnward?b:wo(b);e.set(y,{along:h.isOnward?A:wo(A),path:Pr(L),own:{along:L}})}
return{ids:h.ids,path:Pr(g)}});return{words:c,trunks:p}}function sh(t,e){let n=t.radius*1.2+(t.id===d.focus?5:1),o=ko({left:t.
x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,ko({left:t.textLeft-3,right:t.textRight+3,top:t.textTop,bottom:t.
textBottom},e)]:[o]}function ih(t,e,n){let o=new Map;for(let r of t){let s=x.get(r),i=s.object!==d.focus,[a,l]=i?[s.subject,
s.object]:[s.object,s.subject];if(a===l)continue;let[c,u]=[e.get(a),e.get(l)],p=Et(s),h=(Lf(p)/Math.min(Tf,p.split(" ").
length)+1)*n,w=gf(c,u,c.right+xo+h<v.left+v.width+xo),g=et()==="columns"?w:Math.round(Math.atan2(u.y-c.y,u.x-c.x)/(Math.
PI/2)),y=JSON.stringify([a,Math.abs(g)===2?2:g,p,i,Br(s),s.change]),b=o.get(y)??{anchor:c,side:w,text:p,isOnward:i,ids:[],
ends:[],next:w*(1/0)};o.set(y,b),b.ids.push(r),b.ends.push(u)}return[...o.values()]}function ah(t,e,n){let o=[];for(let r of new Set(
t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(l=>({...l,...fh(l,e,n)})),a=wf(i,r,n);i.forEach(({rows:l,head:c,
side:u,isOnward:p,text:h,ids:w,room:g},y)=>{s[y].next=(u>0?r.right:r.left)+u*g;let b=u>0===p?0:Math.PI;o[t.indexOf(s[y])]=
{...a[y],text:h,rows:l,type:e,head:c*e,way:b,ids:w}}),n.push(...a.map(l=>ko(l,!0)))}return o}function lh(t,e,n){let o=[],
r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.hypot(a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){
let{anchor:i,ends:a,ids:l,text:c,isOnward:u}=s,p=Nf(l[0]),h=Af(c).map(b=>({...b,...yf(i,a,{...Ti(b,p,e),type:e},n)})),{rows:w,
spot:g}=h.reduce((b,A)=>A.cost<b.cost?A:b),y=Math.atan2(g.y-i.y,g.x-i.x);o[t.indexOf(s)]={...g,text:c,rows:w,type:e,head:p*
e,way:u?y:y+Math.PI,ids:l},n.push(ko(g,!0))}return o}function ch(t,e){let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.
entries())for(let[a,l]of s.entries())n.set(l,Mf(r,e[o],i[a]));return n}function fh({anchor:t,side:e,text:n,ids:o,ends:r},s,i){
let a=Nf(o[0]),l=r.filter(w=>Math.abs(w.x-t.x)>=1),c=i.filter(({cost:w,left:g,right:y})=>w===qr&&(e>0?g>t.right:y<t.left)),
u=Math.min(...(l.length?l:c).map(({left:w,right:g})=>e>0?w-t.right:t.left-g)),p=If(n,(u-xo-bo)/s,a+.5),h=r.reduce((w,{x:g,
y})=>w+t.y+(y-t.y)/Math.max(1,Math.abs(g-t.x)),0)/r.length;return{...p,...Ti(p,a,s),side:e,type:s,wish:h,head:a,room:u}}
function uh(t,e,n,o){let r=new Map,s=new Map([...n].filter(([l])=>o(l))),i=new Set,a=[];for(let[l,{anchor:c,side:u,ids:p,
ends:h,next:w}]of t.entries()){let g=`trunk ${l}`,{left:y,right:b,top:A,bottom:L,x:W,y:V}=e[l];i.add(g),s.set(g,{...c,id:g,
x:W,y:V,left:y,right:b,top:A,bottom:L,radius:0,lines:null});for(let[ct,ft]of p.entries()){let F=h[ct],st=Math.abs(F.x-c.
x)<1,Ct=u>0?F.left-b:y-F.right;!st&&Ct>=bo?a.push({id:ft,statement:{subject:g,object:F.id},place:0,many:1}):r.set(ft,xf(
e[l],F,u,st?w:null))}}for(let[l,c]of Rr(a,s,!0,i))r.set(l,c);return r}function mh(t,e,n,o){let r=[];if(t.length>Ef)return r;
let s=i=>[...o,...r].filter(a=>a.left<i.right&&i.left<a.right&&a.top<i.bottom&&i.top<a.bottom).length;for(let i of t){let a=e.
get(i),l=Et(x.get(i)),c=If(l,bi(a)/n,0),{wide:u,high:p}=Ti(c,0,n),w=oh.map(g=>re(a,g)).map(({x:g,y})=>ln(g,y,0,u,p)).reduce(
(g,y)=>s(y)<s(g)?y:g);r.push({...w,text:l,rows:c.rows,type:n,head:0,way:0,ids:[i]})}return r}function Cf(t){return new Set(
t.map(Wr)).size===1?Wr(t[0]):z.soft}function Ei(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(1).match(/../g)??
[]).map(n=>parseInt(n,16))}function Of(t){let[e,n,o]=Ei(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);
return .2126*e+.7152*n+.0722*o}function ph(t){let[e,n]=[Ei(t),Ei(z.text)],o=Of(z.ground);for(let r=0;r<1;r+=.1){let s=`#${e.
map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join("")}`,[i,a]=[Of(s),o].sort((l,c)=>l-c);if((a+.05)/
(i+.05)>=nh)return s}return z.text}function Rf(t,e){for(let n of e){t.save(),t.translate(n.x,n.y),t.fillStyle=z.ground,t.
globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.high,2*n.wide,2*n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=ph(Cf(
n.ids)),t.textAlign="center",t.textBaseline="middle";let o=Math.cos(n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{ae(t,r,-o*
n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,"italic")}),n.head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.
way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[-1,1])t.lineTo(-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}
function $f(t,e){for(let{ids:n,path:o}of e){let r=Br(x.get(n[0]));t.save(),t.strokeStyle=Cf(n),t.lineWidth=r.width*1.9,t.
setLineDash(r.dash),t.stroke(o),t.restore()}}function Kt(){let t=K(),e=O.names.size>on,n=`${ge} ${t} ${j}`;if(D.key===n&&(!D.part||jn(D.part,Gt())))return D;let o=e?
Gt(1):null,r=jr(t),s=yo(t,r,o);Kc(r,s,t);let{lines:i,rest:a}=af(s);return Ta({key:n,part:o,names:s,groups:r,lines:i,rest:a,
...jf(s,i,t)}),D}var Ee={left:24,right:10,top:8,bottom:8},Pf=1.7,dh=.8,Bf=8,Hf=300,hh="#take > button, #groups > *, #arrangements button,\
 #zoom, #empty";function Ai(t){let{x:e,y:n,radius:o}=Q.get(t);Ci({left:e-o,top:n-o,width:2*o,height:2*o})}function qf({x:t,
y:e}){let n=sn({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=R.clientWidth&&n.y<=R.clientHeight}function Ur(t){let e=sn(C.get(t));
e.x>=30&&e.y>=20&&e.x<=R.clientWidth-30&&e.y<=R.clientHeight-20||(G.whole=!1,mn({position:C.get(t),scale:K()}))}function _r(){
return _f(N(hh))}function _f(t){let e=R.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>bt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function Gf(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<R.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,R.clientHeight-n+4);return e}function Ii(){let t=R.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=S("details").getBoundingClientRect();
return!at()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function Ni(t,e,n){
let o=R.clientWidth-e.left-e.right,r=R.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function Uf(){if(q.printing)return wi;if(O.narrowed||!po())return Pf;let{width:t,height:e}=rr();
return Math.min(Pf,Math.max(1,Math.min(R.clientWidth/t,R.clientHeight/e)))}function gh({scale:t,position:e}){let n=_r();
if(!n.length||O.names.size>on)return[];let o=jr(t),r=[...yo(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+R.clientWidth/2,right:(i-e.x)*t+R.clientWidth/2,top:(a-e.y)*t+R.clientHeight/2,bottom:(l-e.y)*t+R.clientHeight/
2}));return n.filter(s=>r.some(i=>bt(i,s)))}function un(){G.whole=!0;let t={...O.groups.size?Nr:Ee};if(q.printing){Df(Ni(
v,t,Uf()));return}if(O.narrowed){let o=Ii();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=R.clientHeight-o.bottom,
t.right+=R.clientWidth-o.right)}let e=Wf(t);if(!e)return;let n=Gf(gh(e));Df(n.top||n.bottom?Wf({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function Wf(t){let e={width:R.clientWidth-t.left-t.right,height:R.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(gt.size||ao(e),Be(),Ni(v,t,Uf()))}function Df(t){t&&(ce(),qt(),Pe(t))}
function ji(){G.asOpened=!1,un()}function Li(){return oe()/(v.name*v.grown)}function zf(t){return[...yo(t,new Map).values()].
filter(({lines:e})=>e).length}function fe(){if(un(),G.asOpened=!0,O.groups.size||!O.names.size||O.names.size>Hf)return;let t=K(),
e=Li(),n=O.names.size*(et()==="columns"?1:dh);if(t>=e||zf(t)>=n)return;G.whole=!1;let o=Array.from({length:Bf-1},(a,l)=>t*
(e/t)**((l+1)/Bf)),s=v.grown>1||O.narrowed&&et()==="columns"&&!rt()?e:o.find(a=>zf(a)===O.names.size)??e,i=O.narrowed?Ii():
{left:0,top:0,right:R.clientWidth,bottom:R.clientHeight};Pe({...Vf(s,i,O.narrowed?d.focus:null),animation:!1})}function Gr(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=C.get(t);return s-e>v.mark/2&&s+v.mark/2+v.text*v.grown<=o&&i-n>v.line&&i+v.
line<r}function wh(t){let e=0;for(let n of O.names)Gr(n,t)&&(e+=3+T.get(n).count+(B?.entities.has(n)?1e3:0));return e}function Vf(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:v.mark,y:2*v.line},i=[...new Set([n,...B?[...B.entities].slice(0,
60):[],...Re(60)])].filter(b=>O.names.has(b)).map(b=>C.get(b)),a=(b,A,L,W,V)=>L+2*V<=W?A+(L-W)/2:Math.max(A-V,Math.min(b,
A+L+V-W)),l=a(v.left-r.x/2,v.left,v.width,o.x,r.x/2),u=et()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+v.mark+
v.text*v.grown-o.x]).map(b=>a(b,v.left,v.width,o.x,r.x)),p=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,v.top,v.height,
o.y,v.line)),h=null;for(let b of new Set(u))for(let A of new Set(p)){let L={left:b,top:A,right:b+o.x,bottom:A+o.y};if(n!==
null&&!Gr(n,L))continue;let W=wh(L);(!h||W>h.weight)&&(h={weight:W,left:b,top:A})}let w=C.get(n)??{x:v.left+v.width/2,y:v.
top+v.height/2},{left:g,top:y}=h??{left:w.x-o.x/2,top:w.y-o.y/2};return{scale:t,position:{x:g+(R.clientWidth/2-e.left)/t,
y:y+(R.clientHeight/2-e.top)/t}}}function Kf(t){if(!O.names.has(t))return;let e=K(),n=G.whole&&e>Li()*.8?e:Math.max(e,Li()),
o=Ii(),[r,s]=[Me({x:o.left,y:o.top}),Me({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=at()&&(o.right<
R.clientWidth||o.bottom<R.clientHeight);G.whole&&n===e&&!a||n===e&&Gr(t,i)&&[...B?.entities??[]].every(l=>!O.names.has(l)||
Gr(l,i))||(G.whole=!1,mn(Vf(n,o,t)))}function mn(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||C.size>
on;G.asOpened=!1,Pe({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function Vr(t){G.whole=!1,mn({scale:Math.
min(6,Math.max(.005,K()*t))})}function Ci(t){let e=Ni(t,{left:10,right:10,...Gf(_r())},1.3);e&&(G.whole=!1,mn(e))}function Ff(t){
let e=Gt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,u]=[Me({x:s,y:a}),Me({x:i,y:l})];return{left:c.x,right:u.x,
top:c.y,bottom:u.y}}),[o,r]=[0,0];for(let s of D.names.values()){let i=s.lines?mf(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!jn(e,i)||n.some(a=>bt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function yh(){let t=S("beyond-view"),e=!q.
printing&&!gt.size&&et()!=="overview"&&D.names.size<=Hf,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=o&&G.asOpened?`${m("windowTooSmall")} `:"",l=i?a+m(i===1?`${s}One`:s,{n:i}):"";t.textContent!==l&&(t.textContent=
l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});return}n(Ff(_r())),t.hidden||n(Ff([..._r(),..._f([t])]))}function Yf(){vt(
"afterDrawing",yh),vt("zoom",()=>{G.whole=!1,G.asOpened=!1}),vt("dragEnd",()=>{$.byFinger||(G.asOpened=!1)}),vt("resize",
()=>requestAnimationFrame(()=>{q.printing||(G.asOpened?fe():G.whole&&un())})),new MutationObserver(()=>{G.asOpened&&O.narrowed&&
!q.printing&&fe()}).observe(S("details"),{attributeFilter:["data-open"]})}function Jf(t){let e=S("details").getBoundingClientRect();
Kt();let[n]=d.lines,o=C.get(t)??(D.lines.has(n)?re(D.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[sn(
o),R.getBoundingClientRect(),K()],[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,u={across:(Math.max(0,s.left)+e.left)/2,down:(Math.
max(0,s.top)+e.top)/2},p=c&&a+3*fn>e.left?a-u.across:0,h=!c&&l+3*fn>e.top?l-u.down:0;if(!p&&!h)return;let{x:w,y:g}=$e();
G.whole=!1,mn({scale:i,position:{x:w+p/i,y:g+h/i}})}var Xf=2,Ri=8,bh=40,$i=[],Qf="";function xh(){let t=new Map;for(let[n,{x:o}]of C){if(gt.has(n)||!O.names.has(n))continue;
let r=t.get(o)??[];t.set(o,r),r.push(n)}let e=[];for(let[n,o]of[...t].sort(([r],[s])=>r-s)){let r=it(o[0]).column??0,s=e.
at(-1);s?.column===r?s.names.push(...o):e.push({column:r,left:n-v.mark/2,names:o})}return e}function kh({column:t,names:e}){
if(!M.variants.includes("plain")&&t)return m(`column${t}`);let n=new Map;for(let r of e){let s=it(r),i=k(s.plural??s.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([r,s],[i,a])=>a-s||(r<i?-1:1)).map(([r])=>r).filter(Boolean);return o.slice(
0,Xf).join(", ")+(o.length>Xf?", \u2026":"")}function Zf(){let t=S("heads"),e=et()==="columns"&&rt()===null&&O.names.size>
0;t.hidden===e&&(t.hidden=!e,ur())}function Mh(){let t=S("heads");if(t.hidden)return;let e=`${ge} ${j}`;if(Qf!==e){Qf=e;
let n=xh();$i=n.map((o,r)=>({left:o.left,right:n[r+1]?.left??v.left+v.width,part:f("span",{},kh(o))})),t.replaceChildren(
...$i.map(({part:o})=>o))}for(let{left:n,right:o,part:r}of $i){let s=Math.max(Ri,sn({x:n,y:0}).x),i=Math.min(t.clientWidth-
Ri,sn({x:o,y:0}).x)-s-Ri;r.hidden=i<bh,r.style.transform=`translateX(${Math.round(s)}px)`,r.style.maxWidth=`${Math.floor(
i)}px`,r.title=r.textContent??""}}function tu(){vt("afterDrawing",Mh)}var Sh=7,vh=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Oh=3,Eh=1,Th=1.6,Lh=5.5,Pn=[],Mo=new Map;function nu(){let t=O.
opened,e=new Map,n=r=>{if(O.names.has(r))return r;let s=ht.get(r);return e.has(s)||e.set(s,mt(On(s,t))),e.get(s)},o=new Map;
if(O.groups.size)for(let r of E.statements){let s=x.get(r);if(!s.isLink)continue;let{subject:i,object:a}=s;if(O.names.has(
i)&&O.names.has(a))continue;let[l,c]=[n(i),n(a)];if(l===c)continue;let[u,p]=l<c?[l,c]:[c,l],h=o.get(u);h||o.set(u,h=new Map);
let w=h.get(p);w||h.set(p,w={one:u,other:p,ids:[],drawn:!1,strong:!1,course:{along:[]},among:null}),w.ids.push(r),w.strong||=
B!==null&&B.statements.has(r)}Pn=[...o.values()].flatMap(r=>[...r.values()]).sort((r,s)=>s.ids.length-r.ids.length||(`${r.
one}
${r.other}`<`${s.one}
${s.other}`?-1:1)),Ah()}function Ah(){Mo=new Map;for(let t of Pn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Mo.
get(e)??[];Mo.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?Eh:Oh)}}}function*Kr(){for(let t of Pn)(t.drawn||t.one===
H.at||t.other===H.at)&&(yield t)}function ou({ids:t}){return Math.max(Th,Lh*(t.length/Pn[0].ids.length))}function eu(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Yr(t){return t.among!==D.groups&&Object.assign(t,{among:D.groups,course:Ih(t,K())}),t.course}
function Ih({one:t,other:e},n){let[o,r]=[C.get(t),C.get(e)],s=[...D.groups.values()].filter(({key:p})=>mt(p)!==t&&mt(p)!==
e),i=p=>s.filter(h=>We(p,h,h.radius+Sh/n)<1/0),a=eu(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:p})=>p)),u={course:a,
many:l.length};for(let p of vh){if(!u.many)break;let h=eu(o,r,p*c),w=i(h).length;w<u.many&&(u={course:h,many:w})}return u.
course}function ru(t){let e=K();t.save();let n=[...Kr()].sort((o,r)=>Number(o.strong)-Number(r.strong));for(let o of n){
t.describe?.(uo(o)),t.strokeStyle=o.strong?d.between===null?z.line:z.accent:z.bundle,t.globalAlpha=B&&!o.strong?Ft():1,t.
lineWidth=(ou(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Yr(o).along;t.beginPath(),t.moveTo(r,s),t.bezierCurveTo(...i),t.stroke()}
t.restore()}function su(t,e,n){let o={bundle:null,distance:1/0};for(let r of Kr()){let s=(e+ou(r)/2)/n,i=We(Yr(r),t,s);i<
o.distance&&(o={bundle:r,distance:i})}return o}var Nh="http://www.w3.org/2000/svg";function nt(t,e={},...n){let o=document.createElementNS(Nh,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?pt(s):s);return o.append(...n),o}function pt(t){return String(Math.
round(t*100)/100)}function pn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var iu={M:2,L:2,C:6},jh=100,Yt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},Ch={middle:.35,
top:.8,hanging:.8,bottom:-.2},Rh={center:"middle",right:"end",end:"end"},Te=class{fillStyle=Yt.fillStyle;strokeStyle=Yt.
strokeStyle;lineWidth=Yt.lineWidth;lineJoin=Yt.lineJoin;lineCap=Yt.lineCap;globalAlpha=Yt.globalAlpha;font=Yt.font;letterSpacing=Yt.
letterSpacing;wordSpacing=Yt.wordSpacing;textAlign=Yt.textAlign;textBaseline=Yt.textBaseline;constructor(e){this.area=e,
this.drawing=nt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
Yt);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,u=4/3*Math.tan(c/4),p=(h,w)=>{let[g,y]=[o*(Math.cos(h)-w*Math.
sin(h)),r*(Math.sin(h)+w*Math.cos(h))];return[e+g*Math.cos(s)-y*Math.sin(s),n+g*Math.sin(s)+y*Math.cos(s)]};this.lineTo(
...p(i,0));for(let h=0;h<l;h+=1){let[w,g]=[i+h*c,i+(h+1)*c];this.bezierCurveTo(...p(w,u),...p(g,-u),...p(g,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+iu[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>jh&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+iu[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>pt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(go),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${pt(l)} ${pt(c)}`).join(" ")).join("");this.write(nt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return oo(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),u=this.measureText(e).width*this.place.
scale,p=Rh[this.textAlign]??null,h=-(p==="middle"?u/2:p?u:0),{turn:w}=this.place,g=ln(c.x+(h+u/2)*Math.cos(w),c.y+(h+u/2)*
Math.sin(w),w,u/2,r*.8);this.write(nt("text",{x:c.x,y:c.y+r*(Ch[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:u,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":p,transform:w?`rotate(${pt(w*180/Math.PI)} ${pt(c.x)} ${pt(
c.y)})`:null},pn(e)),g)}write(e,n){if(!bt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?go(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=nt("g",{},nt("title",{},pn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var $h=3e3,Ph=120,dn=null,Pi;function au(t){if(t instanceof Te){Bh(t);return}let e=Gt(),n=K();if(dn!==null&&dn.version===
ge&&Math.abs(dn.scale-n)<n*.001&&jn(dn.part,e)||(clearTimeout(Pi),q.printing||(Pi=setTimeout(Wh,Ph))),dn===null)return;let{
part:r,canvas:s}=dn;t.save(),t.globalAlpha=B?Ft():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function lu(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&O.names.has(e)&&O.names.
has(n))}function Bh(t){let e=new Rn;for(let{subject:n,object:o}of lu())e.moveTo(C.get(n).x,C.get(n).y),e.lineTo(C.get(o).
x,C.get(o).y);t.save(),t.globalAlpha=B?Ft():.4,t.strokeStyle=z.line,t.lineWidth=.7/K(),t.stroke(e),t.restore()}function Wh(){
let t=Gt(.5),e=K(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=z.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:ge},s=lu(),i=0,a=()=>{if(r.version===ge){o.beginPath();for(let l=Math.min(s.length,i+$h);i<
l;i+=1){let[c,u]=[C.get(s[i].subject),C.get(s[i].object)];Math.max(c.x,u.x)<t.left||Math.min(c.x,u.x)>t.right||Math.max(
c.y,u.y)<t.top||Math.min(c.y,u.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(u.x,u.y))}if(o.stroke(),i<s.length){Pi=setTimeout(
a);return}dn=r,ut()}};a()}function Dh(t,e){for(let[n,o]of D.names)o.lines&&!Fr.has(n)&&bt(o,e)&&De(t,n)}function zh(t){let e=new Map;for(let[n,o]of D.
names){if(o.lines)continue;let{fill:r}=it(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=B?Ft():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of D.names)o.lines&&!o.covers&&De(t,n);for(let n of O.groups.keys())ki(t,n)}function Fh(t){Kt(),Fr.clear(),Yc(
t),ru(t),D.rest&&au(t);for(let e of D.lines.keys())(!B||!B.statements.has(e))&&Dr(t,e,!1)}function Hh(t){Dl()?Dh(t,Gt()):
zh(t);for(let[e,n]of D.names)n.covers&&De(t,e);if(H.at!==null&&O.names.has(H.at)&&De(t,H.at),B){$f(t,D.trunks);for(let e of B.
statements)D.lines.has(e)&&Dr(t,e,!0);for(let e of B.entities)De(t,e);Rf(t,D.words)}for(let e of Vt.statements)D.lines.has(
e)&&!B?.statements.has(e)&&Dr(t,e,!0);for(let e of Vt.names)De(t,e)}function cu(){Hl({radiusOf:t=>Q.get(Pt(t))?.radius??
T.get(t).size,draw:(t,e)=>{let n=Pt(e);n===null?De(t,e):ki(t,n)}}),vt("beforeDrawing",Fh),vt("afterDrawing",Hh)}function ze(t){I({open:[...d.open.filter(e=>e!==t),t]}),X(m("groupOpened",{names:It(t)}))}function fu(t){let e=o=>o!==null&&
(ht.get(o)===t||ht.get(o)?.startsWith(`${t}.`)),n=d.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));I({open:n,...e(d.focus)||
e(d.path)?lt:{}}),X(Bi())}function Bi(){return m(O.groups.size===1?"oneGroup":"someGroups",{n:O.groups.size,names:fr()})}var uu;function Jt(t){let e=wt.open?U(".told",HTMLElement,wt):S("told");wt.open||X(t),e.textContent=t,clearTimeout(uu),uu=
setTimeout(()=>{e.textContent=""},6e3)}var wt=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function Xt(t,e,n=[]){
wt.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>wt.close()},m("close")),f("span",{class:"told",role:"status"}))),wt.open||wt.showModal()}
function Jr(t,e,n=[],o=[]){let r=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);Xt(t,[...n,r],o),
r.select()}function mu(){wt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(wt,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function pu(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function du(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var Wi=3;function hu(t){return t.length<2?t.join(""):m("listed",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}function qh(t){
let e=t.map(r=>x.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...M.modalities.map(({id:r,label:s})=>({n:n.filter(({
modality:i})=>i===r).length,words:k(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:m("someonesView")},{n:e.
filter(({denied:r})=>r).length,words:m("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}function zi(t,e){
return t===e?Tt(t,"oneStatement","someStatements"):m("statementsOf",{n:t,all:e})}function _h(t){let e=new Map;for(let r of t.
statements){let{subject:s,object:i}=x.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(a,(e.get(a)??0)+
1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>Z(r)).sort();return n>
1&&o.length<=Wi?m("mostOften",{names:hu(o),n}):""}function Gh(t){let e=t.map(n=>x.get(n).change);return M.changes.map(({
id:n,label:o})=>({n:e.filter(r=>r===n).length,words:k(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n})`)}function gu(t){
return t.charAt(0).toLowerCase()+t.slice(1)}function Uh(t){return $t()?`${$t()}: ${gu(t)}`:t}function wu(t){let{focus:e,
path:n}=d,o=e!==null&&n!==null&&rt(),r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||x.get(c).subject===r||x.get(c).
object===r,i=t.statements.filter(s),a=zi(be(i).statements,be([...x.keys()].filter(s)).statements),l=o?m("takeBetween",{statements:a,
from:P(e),to:P(n)}):r!==null?m("takeAbout",{statements:a,name:P(r)}):[m("takeAll",{statements:a}),_h(t)].filter(Boolean).
join(", ");return Uh(`${[l,hu(M.changes.length?Gh(i):qh(i))].filter(Boolean).join(": ")}.`)}function yu(){let t=S("lead");
return(t.querySelector(`.${j}`)??t).textContent??""}function Di(t){return t===null?void 0:ot.get(t).find(e=>x.get(e).subject===
t&&x.get(e).days?.time==="deadlineTime")}function Vh(t,e,n){let o=e.map(p=>x.get(p)),[r]=o,s=o.some(({subject:p})=>p!==r.
subject)||r.object===n,i=[...new Set(o.map(p=>s?p.subject:p.object))],a=i.slice(0,Wi).map(p=>{if(p===null)return k(r.value);
let h=Di(p),w=h===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(h)}"]`);return h===void 0||!w?Z(p):`${Z(
p)} (${[w.firstChild?.textContent,St(h)].filter(Boolean).join("; ")})`}),l=i.length-Wi,c=s?r.object:r.subject,u=[...a,...l>
0?[m("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[Z(c)],Et(r,s),u].join(" ")}function Kh(t,e){let n=e.
some(o=>Di(x.get(o).object)||Di(x.get(o).subject));return[x.get(e[0]).denied,!n,/density-\d/.test(t.className),!t.closest(
".what")].map(Number).join("")}function bu(t,e){let o=[...t.querySelectorAll(".lane > .what > .trunk, .lane > .who > .tr\
unk")].flatMap(c=>{let p=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(h=>x.has(h));return p.length?
[{ids:p,rank:Kh(c,p)}]:[]}).sort((c,u)=>c.rank<u.rank?-1:+(c.rank>u.rank))[0]?.ids??[],r=gu(t.querySelector(".lane .abse\
nt")?.textContent?.trim()??""),s=[...new Set(o.flatMap(c=>[k(x.get(c).said),St(c)]).filter(Boolean))].join("; "),i=m(M.sources.
length>1?"takeLaneSources":"takeLane",{name:Z(e)}),a=[o.length?Vh(t,o,e):"",r].filter(Boolean).join("; "),l=a?`${i}${s&&
` (${s})`}: ${a}.`:`${Z(e)}.`;return $t()?`${$t()}: ${l}`:l}function xu(){return vo({...hn(),groups:new Set})}function hn(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(O.names),groups:new Set(O.groups.keys()),statements:[...E.statements]}}function Xr(){return M.sources.
length?M.sources.length>3?m("sources",{n:M.sources.length}):M.sources.map(t=>Hi(t)).join("; "):""}function Hi(t){return[
k(t.title),k(t.age)&&`(${k(t.age)})`].filter(Boolean).join(" ")}function So(){return location.protocol.startsWith("http")}
function ku(){return So()?location.href:""}function Bn(){let{iri:t,version:e}=M.dataset;return[e&&m("version",{version:e}),
t].filter(Boolean).join(", ")}function Fi(){let{focus:t,path:e,steps:n}=d;return t===null?"":e!==null&&rt()?m("partBetwe\
en",{from:P(t),to:P(e)}):!O.narrowed||!E.entities.has(t)?"":m(n===1?"partAround":"partFartherAround",{name:P(t),n:n??""})}
function Yh(){return!B||O.narrowed?"":d.focus!==null?m("altFocus",{name:P(d.focus)}):d.lines.length?m("altLines",{statements:[
...B.statements].map(t=>Ht(x.get(t))).join("; ")}):""}function vo(t){return[k(M.title),qi(t)].filter(Boolean).join(" \xB7 ")}
function qi(t){return[Fi(),Zr(),...M.notes.map(k),$t(),t.groups.size?m(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:fr()}):"",m("shown",{names:t.names.size,allNames:T.size,...be(t.statements)}),Bn()&&`${m("dataset")}: ${Bn()}`,
ku()].filter(Boolean).join(" \xB7 ")}function Qr(t){return[Zr(),...M.notes.map(k),$t(),zi(t,x.size),Bn()&&`${m("dataset")}\
: ${Bn()}`,ku()].filter(Boolean).join(" \xB7 ")}function Zr(){return Xr()&&`${m("source")}: ${Xr()}`}function Jh(t){return[
...t.groups].sort((e,n)=>O.groups.get(n).count-O.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function ts(t){let{statements:e,
made:n}=be(t.statements),o=new Map;for(let s of t.statements){let{subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))
t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${Z(
s)} (${i})`);return[m("altShown",{title:k(M.title),names:Tt(t.names.size,"oneName","someNames"),statements:Tt(e,"oneStat\
ement","someStatements"),made:n}),Fi()&&m("altPart",{part:Fi()}),Yh(),t.groups.size?m("altGroups",{groups:Jh(t).map(It).
join("; ")}):"",r.length?m("altMost",{names:r.join("; ")}):"",Xr()&&m("altSource",{source:Xr()}),$t()&&`${$t()}.`].filter(
Boolean).join(" ")}var es=16/2.54*72,Wn=7,yt=10,ns=Math.floor(tn*es/Wn)-1;function Gi(t){let e=new Set([...t.drawn].map(p=>T.get(p).class)),
o=M.families.flatMap(p=>p.classes.map(h=>h.id)).filter(p=>e.has(p)).map(p=>{let h=Qt.get(p)??Vn;return{text:k(h.label),draw:(w,g,y,b)=>Mu(
w,h,!1,g,y,b)}});[...t.drawn].some(p=>T.get(p).envisaged)&&o.push({text:m("envisaged"),draw:(p,h,w,g)=>Mu(p,Vn,!0,h,w,g)});
let r=t.statements.filter(p=>D.lines.has(p)).map(p=>x.get(p)),s=M.modalities.filter(({id:p})=>r.some(h=>!h.holder&&h.modality===
p)).map(({label:p,line:h})=>({text:k(p),wide:!0,draw:(w,g,y,b)=>_i(w,M.lines[h],!1,g,y,b)}));r.some(p=>p.holder)&&s.push(
{text:m("someonesView"),wide:!0,draw:(p,h,w,g)=>_i(p,M.lines.thin,!1,h,w,g)}),r.some(p=>p.denied)&&s.push({text:m("denie\
d"),wide:!0,draw:(p,h,w,g)=>_i(p,M.lines.solid,!0,h,w,g)});let i=new Set([...t.groups].flatMap(p=>[...O.groups.get(p).fills.
keys()])),a=M.families.map(({label:p,classes:[{id:h}]})=>({label:p,fill:(Qt.get(h)??Vn).fill})).filter(({fill:p})=>i.has(
p)).map(({label:p,fill:h})=>({text:k(p),draw:(w,g,y,b)=>Xh(w,h,g,y,b)})),l=new Set([...[...t.drawn].map(p=>T.get(p).change),
...r.map(p=>p.change)]),c=M.changes.filter(({id:p})=>p in ii&&l.has(p)).map(({id:p,label:h})=>({text:k(h),draw:(w,g,y,b)=>Cr(
w,p,g+b*.5,y,b*.42)}));return[{title:m("changes"),items:c},{title:m("kinds"),items:o},{title:m("groupRims"),items:a},{title:m(
"said"),items:s}].filter(({items:p})=>p.length)}function Mu(t,e,n,o,r,s){let i=s*.44;vi(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?z.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Xh(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function _i(t,e,n,o,r,s){t.strokeStyle=
z.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
z.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Su(t,e,n,o){
let r=[""],s=i=>Nt(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function vu(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
z.text,(r,s,i="")=>{for(let a of Su(r,s,e-2*yt,i))ae(t,a,yt,o+s*.775,s,i),o+=s*1.55;return o}}function Ou(t,e,n,o){let r=vu(
t,n,yt/2);return r(k(M.title),o*1.5,"600"),r(wu(e),o*1.15)}function Eu(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,u="")=>(t.
textBaseline="middle",t.fillStyle=z.text,ae(t,l,c,i,r,u),c+Nt(l,u)*r);for(let{title:l,items:c}of Gi(e)){let u=a(`${l}:`,
yt,"600")+r;for(let{text:p,wide:h,draw:w}of c){let g=r*(h?3:1.5);u+g+Nt(p)*r>n-yt&&u>yt&&(u=yt,i+=s),t.save(),w(t,u,i,r),
t.restore();let y=Su(p,r,n-2*yt-g);y.forEach((b,A)=>{A&&(i+=s),a(b,u+g)}),u+=g+Dt(y)*r+r*1.2}i+=s}return i+=r*.2,vu(t,n,
i-s/2)(qi(e),r)+yt/2}function Ui(t){let e={printing:q.printing,at:H.at};q.printing=!0,H.at=null,cn();try{return t()}finally{q.printing=e.printing,
H.at=e.at,cn()}}function Qh(){let t=new Te({left:0,top:0,right:R.clientWidth,bottom:R.clientHeight});return zl(t),t}function Vi({
captioned:t=!0}={}){return Ui(()=>Zh(t))}function Ki({width:t,height:e,title:n,text:o,family:r},...s){return nt("svg",{viewBox:`\
0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:j,"font-family":r.replaceAll('"',"'"),"text-rendering":"geometricPrecisi\
on","aria-labelledby":"title description"},nt("title",{id:"title"},pn(n)),nt("desc",{id:"description"},pn(o)),nt("rect",
{width:t,height:e,fill:"#fff"}),...s)}function Zh(t){let e=Qh(),n=hn(),{area:o}=e,r=e.bounds??o,s=Math.max(o.left,r.left-
yt),i=Math.max(o.top,r.top-yt),a=Math.min(o.right,r.right+yt)-s,l=Math.min(o.bottom,r.bottom+yt)-i,c=Math.ceil(Math.max(
a,t?ns:0)),[u,p]=[0,1].map(()=>new Te({left:0,right:c,top:0,bottom:1/0})),h=Math.max(12,c*(Wn+.5)/es),w=t?Math.ceil(Ou(u,
n,c,h)):0,g=Math.ceil(t?Eu(p,n,c,w+l+yt,h):l),y=ts(n),b=[...D.names.values(),...D.groups.values()].filter(W=>W.lines),A=b.
reduce((W,{type:V})=>Math.min(W,V),1/0)*K();return{root:Ki({width:c,height:g,title:k(M.title),text:y,family:Wt.family},nt(
"clipPath",{id:"frame"},nt("rect",{x:s,y:i,width:a,height:l})),u.drawing,nt("g",{transform:`translate(${pt((c-a)/2-s)} ${pt(
w-i)})`},nt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[nt("path",{d:`M${yt} ${pt(w+l+yt/2)}H${c-yt}`,stroke:"#bbb"}),
p.drawing]:[]),width:c,height:g,top:i,seen:n,text:y,written:b.filter(W=>"id"in W).length,letters:A/c*es}}function ue(t){
return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function tg(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Tu(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,tg(n.subarray(4,e.length+8))),n}function eg(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,u])=>Tu("iTXt",a(`${c}\0\0\0${j}\0\0${u.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Tu("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var ng=3,Lu=2;async function Dn({root:t,width:e,
height:n,text:o},r=ng){let s=URL.createObjectURL(new Blob([ue(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=f("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return eg(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:k(M.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function og(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Le(t,e,n){
await og(t,e)?Jt(n):Jr(m("copyByHand"),t)}async function os(t){let e=Dn(t,Lu);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),Jt(m("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});Xt(m("copyPng"),[f("p",{},m("copyPictureByHand")),n])}catch{Xt(m("copyPng"),[f("p",{},m("tooLarge"))])}}}function rg(t){
return k(t.source)?M.sources.find(({id:e})=>e===t.origin):null}function sg(t){let e=[k(t.said),k(t.when)].filter(Boolean).
join("; "),n=rg(t),r=[(n&&(k(n.citation)||Hi(n)))?.replace(/[.\s]+$/,""),k(t.where)].filter(Boolean).join(", ");return[Ht(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${m("dataset")}\
: ${[k(M.title),Bn()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function ig(t){let e=f("p",{lang:j},sg(x.get(
t)));return Le(e.textContent,e,m("copiedStatement"))}function Au(t){return f("button",{type:"button",class:"copy",onclick:()=>ig(
t)},m("copyWithSource"))}function ag(){return Tn().filter(t=>E.statements.has(t))}function Iu(){let t=M.variants.includes(
"plain")?3:void 0,e=d.date!==null,n=M.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>m(r));return e&&o.splice(5,0,$t()),[[...o.slice(0,t),...n?[m("changes")]:[]],
...ag().map(r=>{let s=x.get(r);return[...[P(s.subject),k(tt(s).label),s.object===null?k(s.value):P(s.object),k(s.said),k(
s.when),...e?[St(r)]:[],s.quote,dt(s)].slice(0,t),...n?[Ql(s)]:[]]})].map(r=>r.map(pu))}function Nu(){let[t,...e]=Iu(),n=(s,i)=>f(
"tr",{},s.map(a=>f(i,du(a),a))),o=f("div",{lang:j},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(s=>n(s,"td")))),f("p",{},xu())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Le(r,o,Tt(e.length,"copiedOneRow","copiedRows"))}function ju(){let t=j==="nl"?";":",",e=Iu().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Fe(t,e=P(t)){return T.has(t)?f("button",{type:"button",class:"name",onclick:()=>I({focus:t,lines:[]})},e):f("b",
{},t)}function lg(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),f("m\
ark",{},o)),n=n.slice(r+o.length))}return f("blockquote",{lang:t.language},e,n)}function Yi(t,...e){let n=x.get(t),o=f("\
div",{class:"said"},f(n.denied?"b":"span",{},k(n.said)));for(let s of[k(n.when),St(t),dt(n)])s&&o.append(o.textContent&&
" \xB7 ",s);let r=["statement",n.denied?"denied":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",
{class:r,"data-statement":t},e,o,Ln(n),lg(n),Au(t))}function Ji(t,e){return t.object===null?f("b",{},k(t.value)):Fe(t.subject===
e?t.object:t.subject)}function Cu(t,e){return f("div",{class:"statement"},Ji(t,e),f("div",{class:"said"},k(t.why)),t.premises.
map(n=>{let o=x.get(n);return f("div",{class:"said"},`${m("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${k(o.said)}\
 \xB7 ${dt(o)}`)}))}function me(t){return f("h2",{tabindex:"-1"},t)}function gn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?f("b",{},k(n.value)):Fe(o?n.subject:n.object);return Yi(t,Fe(o?e:n.subject),f(
"div",{},Et(n,o)),r)}function Oo(t){return f("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[P(n.subject),Et(n),n.object===
null?k(n.value):P(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>I({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},k(n.said)),dt(n)&&` \xB7 ${dt(n)}`))}))}var rs=50,He={ids:[],until:rs};function Qi({one:t,other:e}){I({...lt,between:[t,e]})}function cg(t){let e=Pt(t);return e===
null?Fe(t):f("button",{type:"button",class:"name",onclick:()=>ze(e)},f("span",{class:"unseen"},`${m("openGroup")}: `),It(
e))}function fg(t){let e=new Map;for(let n of t){let o=Et(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Ru(){let t=fo();He.ids!==t&&(He={ids:t,until:rs});let e=t.slice(0,He.until);return[me(vr()),
f("p",{class:"hint"},m("endsOf")),f("ul",{class:"counted"},(d.between??[]).map(n=>{let o=O.groups.get(Pt(n));return f("l\
i",{},cg(n)," ",o?f("span",{class:"count"},m("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},m("\
noneBetween")),t.length?f("h3",{},m("relationsTitle")):null,f("ul",{class:"counted"},fg(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},m("statementsOf")):null,Oo(e),e.length<t.length?f("p",{class:"\
more"},m("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:ug},m("moreRows",{n:Math.min(rs,t.
length-e.length)}))):null]}function ug(){let t=He.until;He.until+=rs,Oe(),N("#chosen .choice button")[t].focus(),X(m("pa\
rtListed",{n:Math.min(He.until,He.ids.length),all:He.ids.length}))}var Xi=new Set;function $u(t){let e=Mo.get(mt(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:Xi.has(t)?"":null},f("summary",
{},m("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${Cn(t)}`)),n),r=()=>{if(!o.open){Xi.delete(t);return}Xi.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===mt(t)?s.other:s.one,a=Pt(i),l=a===null?P(i):It(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>Qi(s)},l)," ",f("span",{class:"count"},m(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}var Pu=3,zn=14,mg=60,pg=180,Fn,ss="";function dg(t){let e=x.get(t),n=[k(e.when),St(t),dt(e)].filter(Boolean).map(o=>` \xB7 ${o}`);
return f("div",{class:e.denied?"denied":""},f("p",{},Ht(e)),f("p",{class:"said"},f(e.denied?"b":"span",{},k(e.said)),n),
e.quote?f("p",{lang:e.language},f("q",{},e.quote)):null)}function hg(t){let e=ot.get(t).filter(o=>E.statements.has(o)).length,
n=k(it(t).label);return[f("p",{},f("b",{},P(t))),f("p",{class:"said"},[n,Tt(e,"oneStatement","someStatements")].filter(Boolean).
join(" \xB7 "))]}function gg(t){let e=t.length-Pu;return[...t.slice(0,Pu).map(dg),e>0?f("p",{class:"said"},m("moreHere",
{n:e})):""]}function wg({name:t,group:e,lines:n,bundle:o}){return t!==null?hg(t):e!==null?[f("p",{},Cn(e))]:o!==null?[f(
"p",{},uo(o))]:gg(n)}function Bu(t,{x:e,y:n}){let{name:o,group:r,lines:s,bundle:i}=t,a=JSON.stringify([o,r,s,i&&[i.one,i.
other]]);if(a!==ss){if(o===null&&r===null&&!s.length&&i===null){is();return}ss=a,clearTimeout(Fn),Fn=setTimeout(()=>{lf(
o,s);let l=S("pointed");l.replaceChildren(...wg(t)),l.hidden=!1,yg(l,e,n)},mg)}}function yg(t,e,n){let{width:o,height:r}=t.
getBoundingClientRect(),s=e+zn+o<document.documentElement.clientWidth-6?e+zn:Math.max(6,e-zn-o),i=n+zn+r<innerHeight-6?n+
zn:Math.max(6,n-zn-r);t.style.left=`${s}px`,t.style.top=`${i}px`}function is(){ss="",clearTimeout(Fn),Fn=setTimeout(wn,pg)}
function wn(){ss="",clearTimeout(Fn),S("pointed").hidden=!0,cf()}function Wu(){let t=S("pointed");t.addEventListener("mo\
useenter",()=>clearTimeout(Fn)),t.addEventListener("mouseleave",is),addEventListener("wheel",wn,{capture:!0,passive:!0}),
document.addEventListener("pointerdown",e=>{t.contains(e.target)||wn()},!0)}function Du(){return!S("pointed").hidden}function Hn(){for(let t of N("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===et()));
S("arrange-again").hidden=!gt.size}function Ae(t){let e=K(),n=!$.byFinger&&zr(t,e,sf).length>0,o=pf(t,n?0:void 0),r=o===null?Jc(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=$.byFinger?xg(t):{name:o,group:r,lines:zr(t,e)},{bundle:i,distance:a}=s.
name===null?su(t,$.byFinger?fn:$r,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<We(D.lines.get(s.lines[0]),
t,fn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function as(t){let e=R.getBoundingClientRect();return Me({x:t.clientX-
e.left,y:t.clientY-e.top})}function bg(t,e){let n={name:null,distance:1/0};for(let[o,r]of D.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function xg(t){let e=fn/K(),{name:n,distance:o}=bg(t,e),r=zr(t,$r/e),s=r.length?We(D.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var Eo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},kg=20;function Zi(t,e){gt.set(t,e),C.set(t,e),
qt(),ce(),ut()}function zu(t,e){let n=C.get(t);$.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function ta(){let{name:t,went:e}=$.
dragged;return $.dragged=null,Hn(),ut(),e&&X(m("namePlaced",{name:P(t)})),e}function Fu(){vt("dragStart",({pointer:t})=>{
if($.byFinger)return;let{name:e}=Ae(t.canvas);e!==null&&(zu(e,t.canvas),lo(!1))}),document.addEventListener("pointermove",
t=>{if(!$.dragged||!t.isPrimary)return;let e=as(t);$.dragged.went=!0,Zi($.dragged.name,{x:Math.round(e.x+$.dragged.x),y:Math.
round(e.y+$.dragged.y)})}),vt("dragEnd",()=>{$.byFinger||(G.whole=!1,$.dragged&&(ta(),lo(!0)))}),Ge.push(()=>{d.focus!==
$.placing&&($.placing=null)})}function Hu({event:t,pointer:e}){if(!$.byFinger||t.type!=="press")return!1;let{name:n}=Ae(
e.canvas);return n===null||$.placing!==null?($.rested=e,!0):(zu(n,e.canvas),ut(),!0)}function qu(t){$.placing=$.placing===
t?null:t,Oe(),($.placing===null||!at())&&document.getElementById("move-name")?.focus({preventScroll:!0}),$.placing!==null&&
(at()&&Rt(null),Jt(m("pickPlace",{name:Z(t)})))}function _u({pointer:t}){if($.placing===null)return!1;let e=$.placing;return $.
placing=null,C.has(e)?(Zi(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),Hn(),Oe(),Jt(m("namePlaced",{name:Z(e)})),
!0):!1}function Gu(t,e){let[n,o]=Eo[e],{x:r,y:s}=C.get(t),i=kg/K();Zi(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),Hn(),
Ur(t),X(m("nameMoved",{name:P(t),where:m("sides").split(", ")[Object.keys(Eo).indexOf(e)]}))}var Mg=2;function Uu(){vt("click",t=>{if(Hu(t)||_u(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=Ae(e.canvas);
if(o!==null){ze(o);return}if(s!==null){if(String(d.between)===String([s.one,s.other]))return;$.clicked=!0,Qi(s);return}if(n===
null&&!r.length){ve()&&I(lt);return}n===d.focus&&r.join(" ")===d.lines.join(" ")||($.clicked=!0,I({focus:n,lines:r}))}),
R.addEventListener("mousemove",t=>{if($.dragged||t.buttons){wn();return}let e=Ae(as(t)),{name:n,group:o,lines:r,bundle:s}=e;
$.byFinger||Bu(e,{x:t.clientX,y:t.clientY}),R.style.cursor=n!==null||o!==null||r.length||s!==null?"pointer":""}),R.addEventListener(
"mouseleave",is),vt("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:r}=Ae(t.canvas);if(e!==null||n!==null||
o.length||r!==null)return;let s=Math.min(6,K()*Mg),i=K()/s,{x:a,y:l}=$e();G.whole=!1,mn({scale:s,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Sg=9,qe=new Map,Vu=0;function vg(t){let e=Gt(),n=K(),o=t>0?e.top-v.top:v.top+v.height-e.bottom;return Math.max(0,o*n+
Ee.top)}function Og(t,e){let n=e;if(qe.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),vg(e)),a=i-e+Vu,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,u=Math.abs(a-c)>=1;n=u?e+c:i,Vu=u?0:a-c}if(!t&&!n)return;G.whole=
!1,G.asOpened=!1;let o=K(),{x:r,y:s}=$e();Pe({position:{x:r-t/o,y:s-n/o},animation:!1})}function Ku(){R.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==$.byFinger&&lo(!e),$.byFinger=e,e&&qe.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),R.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&($.byFinger=!1);let e=qe.get(t.
pointerId);if(!e||$.dragged||(e.moves||=qe.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Sg,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Og(n/qe.size,o/qe.size)});
for(let t of["pointerup","pointercancel"])R.addEventListener(t,e=>{let n=qe.get(e.pointerId);if(!qe.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?$.rested:null;if($.rested=null,o&&Fl(o),!$.dragged)return;let{name:r}=$.dragged;ta()||
t==="pointercancel"||($.clicked=!0,I({focus:r,lines:[]}))});R.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),R.addEventListener(
"contextmenu",t=>{$.byFinger&&t.preventDefault()})}function Eg(t,[e,n]){let o=C.get(t),r=T.has(t)?or(t):new Map,s=et()==="columns"&&!rt(),i=null;for(let[a,l]of C){let[c,u]=[
l.x-o.x,l.y-o.y],p=c*e+u*n,h=Math.abs(c*n)+Math.abs(u*e);if(a===t||p<1||(s?n&&h>1:h>p))continue;let w=[n&&s||r.has(a)?0:
1,p+2*h];i&&(w[0]-i.distance[0]||w[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:w})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function Yu(){if(C.has(H.at))return H.at;if(C.has(d.focus))return d.focus;let t=Re(
1).find(n=>C.has(n)),[e]=[...O.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?mt(e[0]):[...C.
keys()][0]??null)}function Xu(){return H.at!==null&&H.at.startsWith("group ")?H.at.slice(6):null}function Tg({name:t,by:e,
across:n}){let o=ot.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&Et(r,r.object!==t),!r&&
n&&m("notLinked"),P(t),k(it(t).label),m(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Ju(t){
H.at=t.name,H.by=t.by;let e=Xu();X(e===null?Tg(t):Cn(e)),Ur(t.name),ut()}function Qu(){R.addEventListener("focus",()=>{if(!R.
matches(":focus-visible"))return;let t=Yu();t!==null&&Ju({name:t,by:null})}),R.addEventListener("blur",()=>{H.at=null,ut()}),
R.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Eo){t.preventDefault();let e=Yu();if(H.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){Gu(e,n);return}let o=Eg(e,Eo[n]);o?Ju(o):X(m("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),H.at===null)return;let e=Xu();e!==null?ze(e):H.at===d.focus?Vl():I({focus:H.
at,lines:[]})}else t.key==="l"&&ie(t)&&(H.by===null?X(m("noLine")):I({focus:null,lines:[H.by]}))})}function ls(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...N("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function em(){let t=N("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>I({layout:e.dataset.layout===
M.opens?null:e.dataset.layout}));S("arrange-again").addEventListener("click",()=>{gt.clear(),ea(),fe(),R.focus({preventScroll:!0}),
X(m("arrangedAgain"))})}function Zu(t){t.preventDefault(),_()==="lanes"&&I({view:"statements"}),J.open=!0,J.scrollIntoView(),
U("summary",HTMLElement,J).focus({preventScroll:!0})}function To(){let t=U("main").getBoundingClientRect().top+scrollY,e=U(
"summary",HTMLElement,J).getBoundingClientRect().height+1,n=o=>U(o).getBoundingClientRect().width;for(let[o,r]of Object.
entries({above:t,below:e,zoom:n("#zoom"),take:n("#take > button")}))document.documentElement.style.setProperty(`--${o}`,
`${r}px`)}function tm(t,e){let n=S(t);Rt(t),n.setAttribute("data-open",""),n.scrollTop=0,N(e,HTMLElement,n).find(o=>o.getClientRects().
length)?.focus()}function nm(){ls(S("more-menu"),S("more-button"),S("more-list"));for(let t of N("[data-sheet]"))t.addEventListener(
"click",()=>{let e=t.getAttribute("aria-expanded")!=="true";at()?Rt(e?t.dataset.sheet??null:null):(t.setAttribute("aria-\
expanded",String(e)),S(t.dataset.sheet??"").toggleAttribute("data-open",e)),S(t.dataset.sheet??"").scrollTop=0});for(let t of N(
"[data-shut]"))t.addEventListener("click",()=>an(()=>{Rt(null),S(t.dataset.shut??"").removeAttribute("data-open")}));S("\
to-filters").addEventListener("click",()=>tm("legend","input, select")),S("to-reading").addEventListener("click",()=>{I(
lt),tm("details","#reading h2")}),S("to-list").addEventListener("click",Zu),S("skip-to-list").addEventListener("click",Zu),
S("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),I({view:"names"}),R.focus()}),U("summary",HTMLElement,
J).addEventListener("click",t=>{_()==="statements"&&t.preventDefault()}),J.addEventListener("toggle",()=>{q.parts||_()!==
"names"||(J.open!==d.list&&zo({list:J.open}),J.open&&requestAnimationFrame(()=>J.scrollIntoView({block:"nearest"})))}),J.
addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');e&&(t.preventDefault(),I({focus:new URLSearchParams(
e.hash.slice(1)).get("focus"),lines:[]}),xn(),_()==="names"&&scrollTo(0,0))});for(let t of N("#languages button"))t.addEventListener(
"click",()=>I({language:t.dataset.to}));for(let t of N("[data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="\
fit"?ji():Vr(t.dataset.zoom==="in"?1.35:1/1.35)});document.addEventListener("keydown",t=>{if(t.key==="Escape"){if(Du()){
wn();return}let e=!ve()&&!(at()&&document.querySelector("aside[data-open]"));an(()=>{Rt(null),I(e?{...lt,open:[]}:lt)}),
Gl();return}ie(t)&&(t.key==="/"&&(t.preventDefault(),S("query").focus()),_()==="names"&&((t.key==="+"||t.key==="=")&&Vr(
1.35),t.key==="-"&&Vr(1/1.35),t.key==="0"&&ji()))})}function om(){addEventListener("resize",To),To();let t=new ResizeObserver(
To);for(let e of[U("header"),U("summary",HTMLElement,J),U("#take > button")])t.observe(e)}function rm(){S("group-list").replaceChildren(...O.groups.size?[f("p",{},m("readGroups")),Pn.every(o=>o.drawn)?"":f("p",
{},m("strongestDrawn")),f("h3",{},m("groupsTitle")),Lg()]:[]),xe(S("group-list"));let t=S("groups");if(t.hidden=!Q.size||
et()!=="overview"||!O.groups.size&&!O.opened.size,t.hidden)return;let e=document.activeElement?.closest?.("#groups [data\
-group]")?.dataset.group,n=[...O.opened].filter(o=>!Q.get(o).names.length||E.entities.size).sort();t.replaceChildren(f("\
p",{},Bi()),...n.map(o=>f("button",{type:"button","data-group":o,title:m("closeGroup"),onclick:()=>fu(o)},f("span",{"ari\
a-hidden":"true"},"\xD7")," ",f("span",{class:"unseen"},`${m("closeGroup")}: `),It(o)))),e!==void 0&&(t.querySelector(`[\
data-group="${e}"]`)??R).focus({preventScroll:!0})}function Lg(){let t=[...O.groups].sort(([e,{count:n}],[o,{count:r}])=>r-
n||(e<o?-1:1));return f("ul",{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",onclick:()=>ze(e)},
It(e))," ",f("span",{class:"count"},String(n)),$u(e))))}function Ag(){if(d.between===null||!d.between.every(i=>C.has(i)))return;let t=d.between.map(i=>C.get(i));if(t.every(qf))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/K(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];Ci({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var na="",sm="",oa=new Set;function im(t){Dc(),Zf(),nu(),ce(),Hn(),
rm(),qt();let e=O.narrowed?`${d.focus} ${d.path} ${d.steps}`:po()?[...O.names].sort().join(" "):"",n=`${et()} ${e}`;na!==
n||G.asOpened&&sm!==j?(fe(),!na&&d.open.length&&Ai(d.open[d.open.length-1])):(d.focus===null||!t)&&Ig(),d.focus!==null&&
t&&!O.narrowed&&Kf(d.focus),at()&&($.clicked||t&&d.lines.length)&&Jf(d.focus),d.between!==null&&t&&Ag(),na=n,sm=j,oa=new Set(
O.opened),ut()}function Ig(){let t=d.open[d.open.length-1],e=d.open.some(o=>O.opened.has(o)&&!oa.has(o)),n=[...oa].some(
o=>!O.opened.has(o));n&&!O.opened.size?fe():t!==void 0&&(e||n)&&Ai(t)}var ra=!1;function Ng(){cu(),Uu(),Yf(),tu(),Ku(),Fu(),Qu();for(let t of N("[tabindex]",HTMLElement,R))t.tabIndex=-1}function am(t){
let e=ra;ra=_()==="names",ra&&(mr()||Ng(),e||(To(),ur()),im(t),!e&&G.whole&&fe())}function lm(){ni(),mr()&&(G.asOpened?fe():
G.whole?un():Be(),ce(),qt(),ut())}function cm(){cn(),mr()&&ut()}var sa=[],cs="";function ea({moved:t=!1}={}){qt(),uc(),Oe(),wl();for(let e of sa)e.classList.remove("chosen");sa=B?[...B.
statements].flatMap(e=>kt.get(e)??[]):[];for(let e of sa)e.classList.add("chosen");am(t)}function jg(t){let e=t?null:E;t||
nr(),gc(e)}function Cg(){if(d.between!==null)return vr();let t=B?.statements.size??0;return m(t===1?"chosenOne":"chosen",
{name:d.focus!==null?P(d.focus):m("statement"),n:t})}function ia(t){(d.language!==j||!t)&&(Ea(d.language),kc(),bl(),jl(),
el());let e=t??{focus:null,lines:[],between:null},n=d.focus!==e.focus||d.lines.join(" ")!==e.lines.join(" ")||String(d.between)!==
String(e.between),o=ve();jg(!t),yl(),Ll(t),(!t||[_,ee].some(s=>s(t)!==s())||d.language!==t.language)&&_s(),Yl(),wc(),hc();
let r=d.list||_()==="statements";if(J.open!==r&&!q.parts&&(J.open=r),n&&Rt(o?"details":null),n&&o&&at()&&_()==="names"&&
S("picture").scrollIntoView(),ea({moved:n&&!$.clicked}),al(t),vl(),sl(n||!t),!n){t&&Qe()!==cs&&X(Qe()),cs=Qe();return}cs=
Qe(),S("details").scrollTop=0,o&&!$.clicked&&ri(),X(o?Cg():cs),$.clicked=!1}function Ot(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Lo=null;function fs(){if(Lo!==null)return Lo;Lo=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of T){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Lo.push({id:t,name:i,folded:` ${Ot(i)} `})}return Lo}
function fm(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function aa(t){let e=Ot(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of fs()){if(!e.every(i=>r.folded.includes(i)))continue;let s=fm(r.folded,e)+(r.name===P(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Qt){let i=Math.max(...Object.values(
s).map(a=>fm(` ${Ot(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?T:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:P(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||T.get(s.id).count-T.get(r.
id).count||(r.id<s.id?-1:1))}var us=12;function Ao(t){return aa(t).slice(0,us)}var um=2,mm=null;function gm(){return mm??=
M.topics.map(t=>{let e=t.relations.flatMap(o=>[Zt.get(o).label,Zt.get(o).inverse]),n=[t.label,...e].flatMap(({nl:o,en:r})=>[
o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${Ot(o)} `))]}}),mm}function la(t){let e=Ot(t).split("\
 ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?um:Number(e.every(r=>o.includes(` ${r}`)));
return gm().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>0).sort((o,r)=>r.score-o.
score).map(o=>({topic:o.topic,isWhole:o.score===um}))}function qn({relations:t,modality:e}){return[...x].filter(([,n])=>e===
void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var wm=6,Rg=5,pm=null;function ym(t){let e=Ot(t).
split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));pm??=[...x].
flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${Ot(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of pm){if(o.length===Rg)break;
n(s)&&o.push({statement:r})}return o}function $g(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&
t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-
o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}var Pg=5,dm=null;
function hm(){return dm??=new Set([...fs().map(({folded:t})=>t),...gm().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(
" "))),dm}function bm(t){let e=Ot(t).split(" ").filter(Boolean).map(o=>o.length<Pg||[...hm()].some(r=>r.includes(o))?[o]:
[...hm()].filter(r=>$g(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).map(
o=>o.join(" ")).find(o=>Ao(o).length||la(o).length)??null}var ca=4;function Bg({weakest:t}){let e=t.keys[0];return Se(e)===0?f("p",{},m("noWeakLink")):f("p",{},m("weakestLink"),"\
 ",f("b",{},k(x.get(e).said)),` (${Z(t.from)} \u2013 ${Z(t.to)})`)}function Wg(t,e,n){return[n>1?f("h3",{},m("pathNumber",
{n:e+1,all:n})):null,f("div",{class:"weakest"},Bg(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>f("li",{},r.
map(s=>gn(s,o)))))]}function xm(){let[t,e]=[d.focus,d.path],n=me(m("pathTitle",{from:Z(t),to:Z(e)})),o=f("p",{class:"exp\
lore"},f("button",{type:"button",onclick:()=>I({path:null,through:!1})},m("pathOff"))),r=rt();if(d.path===d.focus)return[
n,f("p",{},m("pathToItself")),o];if(!r){let{otherwise:l}=An();return[n,f("p",{class:"none"},m(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>I({through:!0,structural:At.get("structural").read(
[])})},m("throughStructural"))):null,E.statements.size<x.size?f("p",{class:"absent"},m("onlyWithinShown")):null,o]}let s=cc(),
i=fc(),a=r.layers.length-1;return[n,f("p",{},[m(a===1?"oneStep":"someSteps",{n:a}),i>1?m("asManyPaths",{n:i}):null,d.through?
m("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,ca).map((l,c)=>Wg(l,c,Math.min(i,s.length))),i>ca?f("p",
{class:"absent"},m("morePaths",{n:i-ca})):null]}function km(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(d.steps===e),"aria-label":m(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>I({steps:d.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":m("nearby")},f("span",{},m("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String($.picking),onclick:()=>Dg(
!$.picking)},m("pathTo")),_()==="names"&&C.has(d.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String($.
placing===d.focus),onclick:()=>qu(d.focus)},m("moveName")):null,_()==="names"?null:f("button",{type:"button",onclick:()=>I(
{view:"names"})},m("inNetwork")),_()!=="lanes"&&Bo(d.focus)?f("button",{type:"button",onclick:()=>I(je("overview"))},m("\
inLanes")):null,$.picking?f("p",{class:"hint",role:"status"},m("pickOther")):null)}function Dg(t){if($.picking=t,Oe(),!t){
document.getElementById("path-to")?.focus();return}at()&&Rt(null),S("query").focus(),X(m("pickOther"))}function Mm(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!ie(t))return;let e=d.focus??(E.entities.has(H.at)?H.at:null);e!==null&&I(
{focus:e,lines:[],steps:d.steps===null||e!==d.focus?1:null})})}var zg=40;function Sm({modality:t}){return t===void 0?m("foundRelation"):m("said")}function Io(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=qn(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?m(o,{n}):m(
"absentOf",{n:e.length,all:n,names:e.map(P).join("; ")})}function fa(t){let e=new Set(t);return M.topics.find(n=>{let o=qn(
n);return o.length===e.size&&o.every(r=>e.has(r))})}function Fg(t){let e=qn(t),n=_();if(!e.length){Lt&&I({...lt,...je("u\
nsure")}),Jt(`${k(t.label)}: ${Io(t)||m("nowhereSaid")}`);return}let o=e.some(i=>x.get(i).isLink);if(e.length<=zg&&(n===
"lanes"||n==="names"&&!o)){I({...lt,...n==="lanes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},s=t.relations.some(i=>Zt.get(i).structural);I({...lt,view:n===
"lanes"?"statements":n,...r,...s?{structural:!0}:{}})}function vm({id:t,topic:e,statement:n}){let o=_()==="lanes"&&!(t!==
void 0&&Bo(t,yn(ee())))?{question:"overview"}:{};e!==void 0?Fg(e):n!==void 0?I({...o,focus:null,lines:[n]}):I({...o,focus:t??
null,lines:[]})}function Om(t){if(d.theme===null||!Ko(d.theme).has(t)||Ko(d.theme,[]).has(t))return null;let e=new Set(M.inferred.filter(
({object:n})=>n===d.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>P(r.subject))));
return f("p",{class:"absent"},m("throughList",{theme:P(d.theme),list:[...e].join("; ")}))}function ms(){let{names:t,lines:e}=Cs(
d);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s))&&!Mn(d,t,[]).length)return null;let o=Mn(d,t,
e).map(({part:s})=>m(`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=Rs(d,t,e);return d.date!==null&&e.some(s=>E.aside.
has(s))&&(o.push(m("hiddenByDate",{date:ye(d.date)})),r.date=null),o.length?f("p",{class:"not-shown"},m("notShown",{reasons:o.
join("; ")})," ",f("button",{type:"button",onclick:()=>I(r)},m("showAllTheSame"))):null}function Hg(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=tt(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:Et(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of ot.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:x.get(
r)});for(let r of E.inferred)tt(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort(
(r,s)=>r.order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function qg(t){let n=/^https?:\/\//i.test(t.
iri)?f("a",{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",
{},n,` (${m(t.match)})`)}function _g(t){let e=T.get(t),n=new Set([Ot(k(e.label))]),o=[];for(let s of[k(e.short),...e.alternative[j]||
[],...e.hidden])s&&!n.has(Ot(s))&&(n.add(Ot(s)),o.push(s));let r=f("dl");return o.length&&r.append(f("dt",{},m("otherNam\
es")),...o.map(s=>f("dd",{},s))),k(e.note)&&r.append(f("dt",{},m("note")),f("dd",{},k(e.note))),e.identifiers.length&&r.
append(f("dt",{},m("identifiers")),...e.identifiers.map(qg)),r.childNodes.length?r:null}function Gg(t){let e=x.get(t),n=m(
"deadlineOf",{name:k(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},Fe(e.subject,n),": ",m(o?"byDay":"inPeriod",{value:k(e.value)}),` (${k(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function Ug(t){let e=T.get(t),n=Jn.name===t&&_()==="lanes"?Jn.ids:[],o=Hg(t,new Set(n)),r=ot.
get(t).filter(s=>!E.statements.has(s)&&!E.aside.has(s)).length;return[me(P(t)),f("p",{class:"kind"},Wo(it(t),e.envisaged),
k(it(t).label)),Ln(e),ms(),Om(t),km(),e.envisaged?f("p",{class:"envisaged"},m("onlyEnvisaged")):null,n.map(s=>gn(s)),_g(
t),o.length||r?null:f("p",{class:"absent"},m("noStatements")),o.map(s=>[f("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
Yi(i,Ji(a,t)):Cu(a,t))]),(e.deadlines||[]).map(Gg),e.onlyOfParts?f("p",{class:"absent"},m("onlyOfParts")):null,r>0?f("p",
{class:"absent"},m(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.notStated?f("p",{class:"absent"},k(e.notStated)):null]}function Vg(t){
let e=x.get(t),n=[e.subject,e.object],o=(ot.get(e.subject)||[]).filter(r=>{let s=x.get(r);return r!==t&&E.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
me(m("statement")),ms(),gn(t),o.length?f("h3",{},m("statementsBetween")):null,o.map(r=>gn(r))]}function Em(t){let e=fa(t),
n=e?Io(e):"";return[me(e?k(e.label):Tt(t.length,"oneStatement","someStatements")),ms(),t.map(o=>gn(o)),n?f("p",{class:"a\
bsent"},n):null]}function Kg(t){let e=Va(t);return e!==null?[me(e),Oo(t)]:_()!=="names"?Em(t):[me(m("statementsHere",{n:t.
length})),f("p",{class:"hint"},m("chooseOne")),Oo(t)]}function Yg(){return d.focus!==null?d.path!==null?xm():Ug(d.focus):
d.between!==null?Ru():d.lines.length>1?Kg(d.lines):(_()==="names"?void 0:fa(d.lines))?.missing?Em(d.lines):Vg(d.lines[0])}
function Tm(){let t=S("chosen"),e=S("reading"),n=ve();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":m("clear"),title:`${m("clear")} (Esc)`,onclick:()=>I(lt)},"\xD7");if(t.replaceChildren(...n?[o,...Yg().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",et()!=="columns");
let r=Gs(),s=Re(5,r).filter(i=>r(i)>0);S("most").replaceChildren(...s.length?[f("h3",{},m("mostNamed")),f("ul",{},s.map(
i=>f("li",{},Fe(i)," ",f("span",{class:"count"},String(r(i))))))]:[]),xe(S("most"))}var Jg=[["/","keySearch"],...Lt?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["+ \u2212",
"keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function Lm(){let t=f("input",{type:"checkbox",id:"single-k\
eys"});t.checked=d.keys,t.addEventListener("change",()=>I({keys:t.checked}));let e=[f("dl",{class:"keys"},Jg.map(([r,s])=>f(
"div",{},f("dt",{},r.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},m(s))))),f("label",{class:"switch"},
t,f("span",{},m("singleKeys")))],n=f("p",{},m("helpPointer")),o=matchMedia("(pointer: coarse)").matches;Xt(m("help"),o?[
n,...e]:[...e,n]),o&&(wt.scrollTop=0)}function Am(){S("help").addEventListener("click",Lm),document.addEventListener("ke\
ydown",t=>{t.key!=="?"||!ie(t)||(t.preventDefault(),Lm())})}var Xg=2,Im=5;function Nm(t){let e=la(t),n=Ao(t),o=n.length<wm,r=e.filter(({isWhole:a})=>a).slice(0,Im),s=e.filter(({isWhole:a})=>!a).
slice(0,o?Im:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o?ym(t):[]]}function jm(){let t=S("q\
uery",HTMLInputElement),e=S("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute(
"aria-activedescendant"),o=-1},s=w=>{o=w;let g=N("[id]",HTMLElement,e);g.forEach((y,b)=>y.setAttribute("aria-selected",String(
b===w))),!(w<0)&&(t.setAttribute("aria-activedescendant",g[w].id),g[w].scrollIntoView({block:"nearest"}))},i=w=>{r(),t.value=
"",vm(w)},a=w=>f("li",{class:"none",role:"option","aria-disabled":"true"},w),l=({topic:w,statement:g})=>{if(w!==void 0){
let A=qn(w),L=[Sm(w),A.length?Tt(A.length,"oneStatement","someStatements"):"",Io(w)];return[f("span",{},k(w.label),f("sp\
an",{class:"hint"},L.filter(Boolean).join(", ")),A.slice(0,Xg).map(c))]}let y=x.get(g),b=[m("foundQuote"),dt(y)].filter(
Boolean).join(", ");return[f("span",{},f("q",{lang:y.language},y.quote),f("span",{class:"hint"},b))]},c=w=>{let g=x.get(
w),y=g.object===null?k(g.value):P(g.object);return f("span",{class:"hint"},`${P(g.subject)}: `,f("b",{},y),` (${k(g.said)}\
) `,g.quote?f("q",{lang:g.language},g.quote):"")},u=(w,g="")=>{let y=P(w)===g||` ${Ot(P(w))}`.endsWith(` ${Ot(g)}`),b=f(
"span",{class:"hint"},k(it(w).label),y?"":` \xB7 ${m("alsoWritten",{name:g})}`);return[Wo(it(w),T.get(w).envisaged),f("s\
pan",{},P(w),b)]},p=()=>{let w=aa(t.value);n=Nm(t.value);let g=n.length?null:bm(t.value);if(g!==null&&(n=Nm(g)),e.replaceChildren(
...n.map((b,A)=>{let L=f("li",{role:"option",id:`result-${A}`,"aria-selected":"false"},b.id===void 0?l(b):u(b.id,b.name));
return L.addEventListener("mousedown",W=>{W.preventDefault(),i(b)}),L})),!Ot(t.value)){r();return}n.length||e.append(a(m(
"noResults"))),w.length>us&&e.append(a(m("moreFound",{n:us,all:w.length}))),g!==null&&e.prepend(a(m("didYouMean")));let y=n.
length===1?m("oneResult"):n.length?m("results",{n:Math.max(w.length,n.length)}):m("noResults");X(g===null?y:`${m("didYou\
Mean")} ${n.map(({id:b="",topic:A})=>A?k(A.label):P(b)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
h(),n.length?s(0):o=-1},h=()=>{if(e.hidden)return;let w=window.visualViewport;if(!w)return;let g=w.offsetTop+w.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(g))}px)`};for(let w of["resize","sc\
roll"])window.visualViewport?.addEventListener(w,h);t.addEventListener("input",p),t.addEventListener("focus",()=>{fs(),t.
value&&p()}),t.addEventListener("blur",r),t.addEventListener("keydown",w=>{w.key==="ArrowDown"||w.key==="ArrowUp"?(w.preventDefault(),
e.hidden&&p(),n.length&&s((o+(w.key==="ArrowDown"?1:-1)+n.length)%n.length)):w.key==="Enter"?(w.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):w.key==="Escape"&&(t.value||!e.hidden)&&(w.stopPropagation(),w.preventDefault(),t.value="",r())}),S("sear\
ch").addEventListener("submit",w=>w.preventDefault())}function Cm(){Y("change",Ue(M.changes.map(t=>t.id))),Qn.push(ps),Bt.push({on:()=>d.change!==null,name:t=>d.change===null||
ps.name(d.change,t),statement:t=>d.change===null||ps.statement(d.change,t)})}var ps={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||ot.get(e).some(n=>ps.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function Rm(){Y("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function $m(){Ba(),Aa(),Ha(),Ga(),dl(),oc(),Cm(),Xl(),El(),ic(),Rm(),Da()}var Qg=3;function Zg(t){return Mt.find(e=>e.dataset.track===t)}function _n(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen, .quiet"))n.remove();for(let n of e.querySelectorAll(".nl, .en"))n.classList.contains(j)||n.remove();for(let n of e.
querySelectorAll("[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(".trunk")){let o=n.querySelector(".line"),
r=n.querySelector(".from > .words, .from-card > :is(.chip, .verb)");o&&r?.before(o.cloneNode(!0))}for(let n of e.querySelectorAll(
".card > .value"))n.prepend(f("span",{class:"dot"},"\xB7 "));for(let n of e.querySelectorAll(".what ul.names"))n.classList.
toggle("one",n.children.length===1);return e}function tw(t){let e=t.closest(".together"),n=e?.querySelector(".of-list");
return e&&n?f("div",{class:"together"},_n(n),_n(t)):_n(t)}function ew(t){let n=[...S("key").querySelectorAll("[data-moda\
lity]")].filter(o=>{let{modality:r}=o.dataset;return t.querySelector(`.trunk.${r}, .under.${r}, .of-list .${r}`)}).map(o=>{
let r=f("li",{class:o.className});return r.append(...[..._n(o).childNodes].filter(s=>!(s instanceof HTMLElement&&s.localName===
"b"))),r});return f("ul",{class:"key"},n,t.querySelector(".absent")?f("li",{},`\u2014 ${m("stillMaySo")}`):null)}function nw(t){
let e=[...t.querySelectorAll("[data-statements]")].filter(n=>n.getClientRects().length).flatMap(n=>(n.dataset.statements??
"").split(" "));return[...new Set(e)].filter(n=>x.has(n))}function ds(t,e=Qg,n=document.body){let o=t===null?null:Zg(t),
r=U("#taken-style",HTMLTemplateElement).content.cloneNode(!0),s=f("h1",{},k(M.title)),i=f("p",{class:"takeaway"}),a=f("p",
{class:"origin"}),l=o?[tw(o)]:[...S("overview").querySelectorAll(".together, .lane[data-track]")].filter(g=>!g.parentElement?.
closest(".together")).map(_n),c=f("div",{class:"picture",lang:j,"data-density":e},s,i,...l),u=document.querySelector("#r\
emainder > summary > b");!o&&u&&c.append(f("p",{class:"left-out"},_n(u))),c.append(ew(c),a);let p=f("div",{"aria-hidden":"\
true"});p.attachShadow({mode:"open"}).append(r,c),n.append(p);for(let g of c.querySelectorAll(".lane > .who")){let y=g.nextElementSibling?.
matches(".what")?[...g.nextElementSibling.children]:[];g.classList.toggle("alone",y.every(b=>b.getClientRects().length===
0))}let h=nw(c),w=t===null?yu():bu(c,t);return i.append(w),a.append(Qr(h.length)),{host:p,picture:c,title:s.textContent,
sentence:w,ids:h}}var ow=600;function hs(t={}){let[e]=location.href.split("#"),n=bn({...d,...t});return n?`${e}#${n}`:e}function Pm(t){return{
...lt,view:null,question:null,tracks:[t]}}function gs(t){let e=hs(t),n=f("a",{href:e,lang:j},k(M.title));return Le(e,n,m(
So()?"copiedLink":"copiedLinkToFile"))}function ws(t,e=ow){let n=hs({...t,embedded:!0}),[o]=n.split("#"),r=f("iframe",{src:So()?
n:n.slice(o.lastIndexOf("/")+1),title:k(M.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Le(
r.outerHTML,f("code",{},r.outerHTML),m(So()?"copiedFrame":"copiedFrameOfFile"))}var Bm=document.documentElement;function Wm(){document.getElementById("embedded")?.remove();let{whole:t}=Bm.dataset,e=d.
embedded||t!==void 0;if(Bm.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:j}));if(_()==="lanes"){let{host:o}=ds(d.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},vo(hn())));n.append(f("p",{},f("a",{href:t??hs({embedded:!1}),target:"_blank",rel:"noope\
ner"},m("toTheWhole"))))}function Dm(){Ge.push(Wm),Wm()}var ys=tn/Wn*(72/25.4),ua={upright:{width:184*ys,height:190*ys},lying:{width:271*ys,height:136*ys}},rw={upright:184,lying:271},
sw=8,iw=8,zm=[.6,.9,1.2],Fm=[1,1.4,2,2.8];function bs({width:t,height:e},n,o=Ac){let r={scale:K(),position:$e(),animation:!1},
s={whole:G.whole,room:so,names:O.names};q.printing=!0;let i=new Set([...O.names].filter(h=>!E.bare.has(h)));(i.size||O.groups.
size)&&(O.names=i);let a={width:t-Ee.left-Ee.right,height:e-Ee.top-Ee.bottom};gt.size||ao(a);let l=Be(o),c=gt.size?0:l;c||
(v.width+=v.text/4);let u=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,v.height/v.width*t)),p=(h,w)=>{Object.assign(R.style,
h),ce(),qt(),ut(),w(),ut()};p({width:`${Math.floor(t)}px`,height:`${Math.floor(u)}px`},un);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{q.printing=!1,O.names=s.names,ao(s.room),Be(),p({width:"",height:""},()=>Pe(r)),G.whole=s.
whole}}function qm(){let t;for(let e of O.names.size>on?Fm.slice(-1):Fm)for(let n of O.groups.size?zm.slice(-1):zm){let o=e*
ns;if(t=bs({width:o,height:n*o},()=>Vi(),1),_m(t))return t}return t}function _m({written:t,seen:e}){return t===e.drawn.size}
function Gm(t){return _m(t)&&t.letters>=Wn}function Hm(t){let e=ua[t];return bs(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=Vi({captioned:!1}),u=Array.from({length:n+1},(h,w)=>Math.min(i,Math.max(0,Ee.top+w*o-a)));
[u[0],u[n]]=[0,i];let p=u.slice(1).map((h,w)=>{let g=h-u[w];r.setAttribute("viewBox",`0 ${pt(u[w])} ${s} ${pt(g)}`),r.setAttribute(
"height",pt(g));let y=n>1?`${l} ${m("sheetOf",{n:w+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
ue(r))}`,A=`width: ${pt(Math.min(100,100*s/e.width))}%`;return f("img",{alt:y,src:b,style:A})});return{part:f("div",{class:t,
"data-sheets":n},p),seen:c}})}function aw(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new Te({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),f("li",{},nt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},Gi(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},vo(t)))}function lw(t){let e=new Map;for(let{cells:o}of N(".wide > table tr:not([hidden])",HTMLTableRowElement,J))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${j}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Dt((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(sw,(t/25.4*72-iw*e.size)/n)}function cw(){let[t,e]=[Hm("upright"),Hm("lying")],n=[f("div",{id:"paper"},t.
part,e.part),Ui(()=>aw(t.seen))];return R.after(n[0]),S("legend").prepend(n[1]),n}function fw(){let t=f("p",{id:"paper-o\
rigin"},Qr(x.size));return S("overview").append(t),[t]}function Um(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),r=!1;addEventListener("beforeprint",()=>{if(q.parts)return;t=J.open,e=n.dataset.density??"",
r=o()?.open??!1;let s=_();q.parts=s==="names"?cw():s==="lanes"?fw():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
J.open=!0,ci(mc);for(let[a,l]of Object.entries(rw))J.style.setProperty(`--${a}`,`${pt(lw(l))}pt`)}),addEventListener("af\
terprint",()=>{if(!q.parts)return;J.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of q.parts)i.remove();
q.parts=null,ci(zt)})}function Vm({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(ue(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var uw=["Top","Right","Bottom","Left"],mw={dashed:[3,2],dotted:[1,1.5]},pw=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],dw=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function No(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function hw(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function gw(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function ww(t){return uw.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:No(t[`border${e}\
Color`])}))}function Km({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":mw[e]?.map(o=>pt(o*t)).join(" ")??null}}function yw(t,e,n){let o=No(e.backgroundColor),r=ww(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return gw(t,n).flatMap(({left:a,top:l,width:c,height:u})=>{let p=Math.min(parseFloat(
e.borderTopLeftRadius)||0,u/2),h=i?r[0].width/2:0,w=o||i?[nt("rect",{x:a+h,y:l+h,width:c-2*h,height:u-2*h,rx:p?Math.max(
0,p-h):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?Km(r[0]):{}})]:[];if(i)return w;let[g,y]=[a+c,l+
u];return[...w,...r.flatMap((b,A)=>{if(!s[A])return[];let L=b.width/2,[W,V,ct,ft]=[[a,l+L,g,l+L],[g-L,l,g-L,y],[a,y-L,g,
y-L],[a+L,l,a+L,y]][A];return[nt("line",{x1:W,y1:V,x2:ct,y2:ft,...Km(b)})]})]})}function bw(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:p})=>p>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:c,bottom:u}=s;i&&Math.
abs(i.top-c)<(u-c)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:c,bottom:u})}return n.filter(r=>r.text.trim())}var xw={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function kw(t,e,n){let o=No(e.color);if(!o)return[];let r=Math.round(Number(e.fontWeight)/100)*100,s=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`,i={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.
wordSpacing},{fontBoundingBoxAscent:a,fontBoundingBoxDescent:l}=oo({font:s,...i},"x");return bw(t).map(c=>{let u=c.text.
length-c.text.trimStart().length,p=c.text.length-c.text.trimEnd().length,h=u||p?oo({font:s,...i}," ").width:0,w=c.left+(u?
h:0),g=c.right-(p?h:0),y=(xw[e.textTransform]??String)(c.text.trim().replace(/\s+/g," "));return nt("text",{x:w-n.left,y:(c.
top+c.bottom+a-l)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":r===400?null:r,"font-style":e.fontStyle==="no\
rmal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.opacity,textLength:g-w,lengthAdjust:"spacingAndGlyphs"},pn(y))})}function Mw(t,e,n){
let o=t.getScreenCTM(),[r,s]=[No(e.fill),No(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:c}=o,[u,p]=[o.e-n.left,
o.f-n.top],h=e.vectorEffect==="non-scaling-stroke",w={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??
null,"stroke-opacity":s?.opacity??null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="b\
utt"?null:e.strokeLinecap,"stroke-dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},g=t.
getAttribute("d")?.match(dw)?.slice(1).map(Number);if(g){let[b,A,L]=g,W=Math.min(L,t.ownerSVGElement?.getBoundingClientRect().
width??L);return[nt("line",{x1:b+u,y1:A+p,x2:W+u,y2:A+p,...w})]}let y=Object.fromEntries(pw.map(b=>[b,t.getAttribute(b)]));
return[nt(t.localName,{...y,transform:`matrix(${[i,a,l,c,u,p].map(pt).join(" ")})`,"vector-effect":h?"non-scaling-stroke":
null,...w})]}function Ym(t,e){let n=getComputedStyle(t);return hw(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("\
path, polyline, polygon, circle, ellipse, rect")].flatMap(o=>Mw(o,getComputedStyle(o),e)):[...yw(t,n,e),...[...t.childNodes].
flatMap(o=>o instanceof Text?kw(o,n,e):o instanceof Element?Ym(o,e):[])]:[]}function Jm(t){let{left:e,top:n,width:o,height:r}=t.
getBoundingClientRect();return{drawing:nt("g",{},...Ym(t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var Sw=24.7/16,Xm=[3,2,1];function vw({title:t,sentence:e,ids:n}){let o=n.map(r=>`${Ht(x.get(r))} (${k(x.get(r).said)})`);
return[`${t}.`,e,`${o.join("; ")}.`,Zr()].filter(Boolean).join(" ")}function Ow(t,e){let n=ds(t,e);try{let{drawing:o,width:r,
height:s}=Jm(n.picture),i=getComputedStyle(n.picture).fontFamily,a=vw(n),l=t===null?"":Z(t);return{root:Ki({width:r,height:s,
title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.remove()}}
function ma({width:t,height:e}){return e<=Sw*t}function Qm(t){let e;for(let n of t===null?Xm:Xm.slice(0,1))if(e=Ow(t,n),
ma(e))break;return e}function Ew(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(k(M.title)),n(e),d.date??Xn()].filter(Boolean).join("_")}.${t}`}function pa(t,e,n=d.focus===
null?"":P(d.focus)){let o=URL.createObjectURL(t),r=Ew(e,n);return f("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function Gn(t,e,n){Jt(m("saved",{name:pa(t,e,n)}))}var Zm=16,Tw=44;function Lw({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(ue(t))}`}function Aw(t){
let e=new Intl.NumberFormat(j,{maximumFractionDigits:1}),n={width:e.format(Zm),height:e.format(Zm*t.height/t.width)};return[
m("pictureSize",n),ma(t)?"":m("pictureTooHigh")].filter(Boolean).join(" ")}function da(t=null){let e,n=f("img",{class:"p\
review"}),o=f("p",{class:"hint"}),r=f("textarea",{readonly:"",rows:"3","aria-label":m("alternative")}),s=f("select",{id:"\
take-what"},f("option",{value:""},m("allTracks",{n:Mt.length})),Mt.map(({dataset:p})=>f("option",{value:p.track},Z(p.track??
""))));s.value=t??"";let i=()=>{e=Qm(s.value||null),Object.assign(n,{src:Lw(e),alt:e.text}),o.textContent=Aw(e),r.textContent=
e.text};s.addEventListener("change",i),i();let a=()=>s.value?Pm(s.value):{},c={copyPng:()=>os(e),savePng:async()=>{try{Gn(
await Dn(e),"png",e.name)}catch{Jt(m("tooLarge"))}},saveSvg:()=>Gn(new Blob([ue(e.root)],{type:"image/svg+xml"}),"svg",e.
name),print:()=>{wt.close(),s.value?Vm(e):print()},copyLink:()=>gs(a()),copyFrame:()=>ws(a(),e.height+Tw)},u=()=>Le(e.text,
f("p",{lang:j},e.text),m("copiedText"));Xt(m("take"),[f("p",{},f("label",{for:"take-what"},m("takeWhat"))," ",s),n,o,f("\
div",{class:"ways"},Object.entries(c).map(([p,h])=>f("button",{type:"button","data-way":p,onclick:h},m(p)))),f("details",
{},f("summary",{},m("alternative")),f("p",{class:"hint"},m("alternativeHint")),r,f("button",{type:"button",class:"copy",
onclick:u},m("copyText")))])}function xs(t){let e=M.words[t];return Object.entries(e).map(([n,o])=>f("span",{class:n,lang:n},o))}function tp(t,e=null){
let n=()=>Le(t,f("p",{lang:j},t),m("copiedText"));Jr(m("alternative"),t,[e?f("p",{},m("saved",{name:e})):null,f("p",{class:"\
hint"},m("alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},m("copyText"))])}async function Iw(t){try{
tp(t.text,pa(await Dn(t),"png"))}catch{Xt(m("savePng"),[f("p",{},m("tooLarge"))])}}function Nw(t){wt.close(),I({...lt,focus:t,
steps:1,layout:"columns"})}var jw=60;function ep(t,e,n,o){let r=[...new Set([d.focus??[],...Re(T.size)].flat())].filter(
s=>n.has(s)&&!(s===d.focus&&d.steps===1)&&or(s).size<=jw).slice(0,4);Xt(t,[f("p",{},e),f("ul",{},r.map(s=>f("li",{},f("b\
utton",{type:"button",class:"name",onclick:()=>Nw(s)},P(s)))))],[o])}function ha(t){let e=qm();if(Gm(e))return t(e);let n=new Intl.
NumberFormat(j,{maximumFractionDigits:1}).format(e.letters);return ep(m("tooSmall"),m("tooSmallHint",{points:n}),e.seen.
names,f("button",{type:"button",onclick:()=>t(e)},m("saveAnyway")))}function Cw({root:t}){wt.open&&wt.close(),Gn(new Blob(
[ue(t)],{type:"image/svg+xml"}),"svg")}function Rw(){let[t,e]=bs(ua.upright,()=>[[...Kt().names.values()].filter(({lines:o})=>o).
length,O.names.size]);if(t>=e/2){print();return}let n=()=>{wt.close(),print()};ep(m("tooMany"),m("tooManyHint",{n:t,all:e}),
O.names,f("button",{type:"button",onclick:n},m("printAnyway")))}var ks={savePng:()=>ha(Iw),copyPng:()=>ha(os),saveSvg:()=>ha(
Cw),alternative:()=>tp(ts(hn())),copyTable:Nu,saveCsv:()=>Gn(ju(),"csv"),copyLink:()=>gs(),copyFrame:()=>ws(),print:Rw},
np={names:Object.keys(ks),statements:["copyTable","saveCsv","copyLink","print"]};function $w(){let t=_();if(t==="lanes"){
da();return}Xt(m("take"),[f("div",{class:"ways"},np[t].map(e=>f("button",{type:"button","data-way":e,onclick:()=>{wt.close(),
ks[e]()}},m(e))))])}function Pw(){for(let t of Mt){let{track:e=""}=t.dataset,n=f("span",{class:"unseen"},xs("take")," ",
f("span",{"data-of":e},Z(e))),o=nt("path",{d:"M8 10.5V2M4.5 5 8 1.5 11.5 5M2.5 8.5v6h11v-6"}),r=nt("svg",{viewBox:"0 0 1\
6 16",width:14,height:14,"aria-hidden":"true"},o),s={type:"button",class:"take-lane","data-take-track":e,"data-title":"t\
ake",onclick:()=>da(e)};U(".card",HTMLElement,t).append(" ",f("button",s,r,n))}}function op(){let t=f("button",{type:"bu\
tton","aria-expanded":"false","aria-controls":"take-list"},xs("take")),e=f("ul",{id:"take-list",hidden:""},np.names.map(
o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>ks[o]()},xs(o))))),n=f("div",{id:"take"},t,e);ls(n,t,e),
R.after(n),U("#list .wide").before(f("div",{class:"taking"},["copyTable","saveCsv"].map(o=>f("button",{type:"button",onclick:ks[o]},
xs(o))))),S("to-take").addEventListener("click",$w),Pw()}J.open=!1;Rl();Uc();$m();$a(t=>an(()=>ia(t)));nr();xc(Tm);Wu();nm();addEventListener("hashchange",Mc);matchMedia("(prefe\
rs-color-scheme: dark)").addEventListener("change",cm);$l(lm);cn();xl();Kl();yc();pc();tc();jm();Um();op();mu();Am();Ul();
Al();Za();il();Qa();ll();Ol();ol();em();Mm();om();ia(null);Dm();ui();window.graphbuilder={get network(){return ql()},names:()=>[
...Kt().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>Kt().lines.has(t)?re(D.lines.get(t),e):null,at:Ae,groups:()=>[
...Kt().groups.values()].map(t=>({...t,count:O.groups.get(t.key).count})),bundles:()=>Kt()&&[...Kr()].map(t=>({ends:[t.one,
t.other].map(e=>Pt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>re(Yr(t),n/40))})),moved:()=>[...gt.keys()],
words:()=>Kt().words.map(t=>({...t})),shown:()=>E,walked:()=>H.at,outcomes:t=>Object.fromEntries(Ye.map(e=>[e,Sn(t,Ke(e),
M.outcomes)])),found:Ao};})();
