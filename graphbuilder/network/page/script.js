"use strict";(()=>{var Xo=t=>[...document.querySelectorAll(t)],gt=Xo("#lanes .lane[data-track]"),Ka=gt.map(t=>t.dataset.track??""),Ut=Xo("#\
lanes").length>0,lo=Xo("#answer-changes").length?"changes":"overview",he=Xo("#lanes .said");function Mn(t){return t==="o\
verview"?t:`answer-${t}`}function Qo(t,e="lanes"){return he.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function kt(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}var Ya=t=>[...document.querySelectorAll(t)],Zo=Ya("#texts article"),Ye=Zo.length>0,On=Ya("#texts .words a"),co=null;function En(t){
if(!co){co=new Map;for(let e of On)for(let n of kt(e))co.set(n,[...co.get(n)??[],e])}return co.get(t)??[]}function Ja(t){
return!t.closest(".quotes")}function Xa(t){return En(t).findLast(Ja)?.parentElement?.textContent??""}var Va=new WeakMap;
function xd(t){let e=Va.get(t);if(e)return e;let n={text:"",starts:new Map};for(let o of t.querySelectorAll(".words > *")){
for(let r of o.querySelectorAll(":scope > span")){for(let s of r.childNodes)s instanceof HTMLElement&&n.starts.set(s,n.text.
length),n.text+=s.textContent;n.text+=" "}n.text=`${n.text.trimEnd()}
`}return Va.set(t,n),n}function Qa(t){let e=En(t).filter(Ja),n=e[0]?.closest("article");if(!n)return null;let{text:o,starts:r}=xd(
n),s=[];for(let i of e){let a=r.get(i)??0,l=a+(i.textContent?.length??0),c=s[s.length-1];c?.[1]===a?c[1]=l:s.push([a,l])}
return{whole:o,runs:s}}function Tn(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=Tn("content"),M=k.size,kd={nl:[],en:[]},
Sd={nl:"",en:""},[vd,Md]=k.languages;function ge(t){if(typeof t=="string")return{nl:t,en:t};let e={...Sd};return[e[vd],e[Md]]=
t,e}var Ks=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return ge(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:ge(this.held.short)}get alternative(){return this.held.alternative??kd}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:ge(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get named(){return this.held.named??this.count}get at(){return this.held.at}get deadlines(){return this.held.
deadlines??[]}get onlyOfParts(){return this.held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:
ge(this.held.notStated)}get change(){return this.held.change??""}get differences(){return this.held.differences??[]}},T=new Map(
k.entities.map(([t,e])=>[t,new Ks(e)])),Ot=new Map;for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=
t.id.slice(4),Ot.set(t.dataset.statement,t);var Za=[...T.keys(),...k.namesElsewhere],Js=k.ways.map(t=>({modality:t.modality??
"",said:ge(t.said??""),denied:t.denied??!1,holder:t.holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:
ge(t.source),language:t.language??""})),er=k.times.map(({when:t,days:e})=>({when:ge(t??""),days:e??null})),tl=k.places.map(
({where:t,text:e})=>({where:ge(t??""),text:e??""})),[Vs,el,Od,fo,Ed,nl,ol,Td,tr]=["id","subject","relation","object","wa\
y","time","place","quote","more"].map(t=>k.columns.indexOf(t)),Ys=class{constructor(e,n){this.row=e,this.order=n}get subject(){
return Za[this.row[el]]}get relation(){return k.relationOrder[this.row[Od]]}get object(){return typeof this.row[fo]=="nu\
mber"?Za[this.row[fo]]:null}get value(){return typeof this.row[fo]=="number"?null:ge(this.row[fo])}get way(){return Js[this.
row[Ed]]}get modality(){return this.way.modality}get said(){return this.way.said}get denied(){return this.way.denied}get holder(){
return this.way.holder}get origin(){return this.way.origin}get origins(){return[this.origin,...(this.row[tr]?.earlier??[]).
map(e=>k.sources[e].id)]}get source(){return this.way.source}get language(){return this.way.language}get when(){return er[this.
row[nl]].when}get days(){return er[this.row[nl]].days}get where(){return tl[this.row[ol]].where}get text(){return tl[this.
row[ol]].text||Xa(this.row[Vs])}get quote(){return Ot.get(this.row[Vs])?.querySelector("q")?.textContent??this.row[Td]??
""}get change(){return this.row[tr]?.change}get differences(){return this.row[tr]?.differences}get disputes(){return this.
row[tr]?.disputes??[]}get isDisputed(){return this.disputes.some(e=>e.isDispute)}get isWhole(){return this.row[el]<T.size&&
(this.object===null||this.row[fo]<T.size)}get isLink(){return this.object!==null&&this.isWhole}},x=new Map(k.statements.
map((t,e)=>[t[Vs],new Ys(t,e)]));var Pt=new Map(Object.entries(k.classes)),Tt=new Map(Object.entries(k.relations)),rl=new Map(k.modalities.map(t=>[t.id,t])),
X=new Map;for(let t of T.keys())X.set(t,[]);for(let[t,{subject:e,object:n}]of x)X.get(e)?.push(t),n!==e&&X.get(n)?.push(
t);var j=document.documentElement.dataset.language;function sl(t){j=t}function S(t){return t&&(t[j]||t.nl||t.en)||""}function p(t,e={}){
return k.words[t][j].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Je={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function at(t){return Pt.get(T.get(t).class)||Je}function D(t){return T.
has(t)&&S(T.get(t).label)||t}function tt(t){let e={nl:t.relation,en:t.relation};return Tt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Lt(t,e=!1){let n=tt(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
p("deniedRelation",{relation:o}):o}function St(t){let e=[S(t.where)];return k.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function Kt(t){let e=t.object===null?S(t.value):D(t.object);return`${D(t.subject)} ${Lt(t)} ${e}`}
function At(t,e,n){return p(t===1?e:n,{n:t})}function et(t){return S(T.get(t).short)||t}var W={key:"",look:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},ie=0;function il(t){W=t}function Vt(){
ie+=1}function v(t,e){return G(`#${t}`,e)}function G(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function N(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Ln(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}function nr({denied:t,isDisputed:e}){return[t?"denied":"",e?"disputed":""].filter(Boolean).join(" ")||
null}var J=document.getElementById("list");function ot(){return matchMedia("(max-width: 899px)").matches}function $t(t){for(let e of N(
"[data-sheet]")){if(!ot()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),v(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var Wt=new Map,Ld=new Set(["yes","on","closed","place","nl","en",k.opens]),uo=[],Xs=[],$e=[],Ft=[],Qe=[],lt={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},u={},Ad=j,al=()=>{},Xe;function U(t,{read:e,write:n,as:o=t,knows:r}){
let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));Wt.set(t,{read:e,write:n,as:o,knows:r??(i=>Ld.has(i)||s(i))}),
Object.assign(u,{[o]:e([])})}function or(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function Qs(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Ze(t){
let e=[...t];return{read:n=>{let o=new Set(or(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes(
"")||r.length===e.length?null:new Set(r)},write:n=>n===null?[]:Qs([...n]),knows:n=>n===""||e.includes(n)}}function re(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function ll(){U("focus",re(t=>T.has(t))),U(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),U("language",{read:([t])=>["nl","en"].includes(
t)?t:Ad,write:t=>[t]}),U("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),$e.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function cl(t,e={}){for(let n of $e)t={...t,...n(t,e)};return t}function fl(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Wt.get(t);return n?or([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function ul(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Wt].map(([o,{read:r,as:s}])=>[s,r(t.getAll(o))]),
n=Xs.map(o=>o(new Set(t.keys())));return cl(Object.assign({},Object.fromEntries(e),...n))}function An(t){let e=new URLSearchParams;
for(let[n,{read:o,write:r,as:s}]of Wt){let i=r(t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function ml(t){let e=uo.reduce((n,o)=>o(n),t);return cl({...u,...e},e)}function Zs(t){
let e=u;u=t,An(e)!==An(u)&&al(e)}function A(t){Xe!==void 0&&In();let e=ml(t),n=An(e);n!==location.hash.slice(1)&&(location.
hash=n),Zs(e)}function rr(t){clearTimeout(Xe),Xe=setTimeout(In,200),Zs(ml(t))}function In(){clearTimeout(Xe),Xe=void 0;let t=An(
u);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function pl(){clearTimeout(Xe),Xe=void 0,Zs(ul())}function dl(t){
u=ul(),al=e=>{t(e);for(let n of Qe)n(e)}}var C={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},K={at:null,by:null},mo={name:null,ids:[]},
V={whole:!0,asOpened:!1},q={printing:!1,parts:null};var Id=[...Ut?["lanes"]:[],"names","statements",...Ye?["text"]:[]],ei=["changes","overview","who","when","unsure"],Nd=["\
layout","open","between","steps","path"],hl=new Set(["view","question","track","statement","language","date","keys","lis\
t","sort","embed"]);function gl(){U("view",re(t=>Id.includes(t))),U("question",{...re(t=>Ut&&ei.includes(t)&&(t!=="chang\
es"||t===lo)),write:t=>t===null||t===lo?[]:[t]}),U("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Ka.includes(e)),
write:t=>t})}function wl(t){if(!Ut)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,
as:r}]of Wt)if(!hl.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?
"statements":"lanes"}function H(t=u){return t.view??wl(t)}function ti(t){return Array.isArray(t)?t.length>0:!!t}function yl(){
Xs.push(t=>{let e=["view","question","track"].some(n=>t.has(n));return Ut&&!e&&[...t].some(n=>Wt.has(n)&&!hl.has(n))?{view:"\
names"}:{}}),uo.push(t=>{let e=ti(t.question)||ti(t.tracks),n=t.view??(e?"lanes":Nd.some(o=>ti(t[o]))?"names":H());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),$e.push(t=>{let e=t.question===lo?null:t.question;return{question:e,
view:t.view===wl({...t,question:e})?null:t.view}})}function se(t=u){return t.question??lo}function Re(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function we(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&sr(Nn(t))===t}function Nn(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function sr(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function po(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var jn="draft",ir=k.modalities.some(({id:t})=>t===jn);function ye(t){return x.get(t).modality===jn}var ni={part:"drafts",
name:(t,e)=>!X.get(e).length||X.get(e).some(n=>!ye(n)),statement:(t,e)=>!ye(e),loosen:()=>!0};function xl(){U("drafts",{
read:([t])=>ir&&t==="shown",write:t=>t?["shown"]:[]})}var bl=null;function be(){return!ir||u.drafts?{names:T.size,statements:x.
size}:(bl??={names:[...T.keys()].filter(t=>ni.name(null,t)).length,statements:[...x.keys()].filter(t=>!ye(t)).length},bl)}var Sl=new Map(k.sources.map(({id:t,said:e})=>[t,e??["",""]]));function vl(t,e){let n=Sl.get(t)?.[1]??"";return e===null||
n!==""&&n<=e}function Ml(t,e){let[n,o]=Sl.get(t)??["",""];return e===null||n!==""&&o>=e}function kl(t,e){let n=(o,r)=>x.
get(r).origins.some(s=>e(s,o));return{part:t,name:(o,r)=>X.get(r).some(s=>n(o,s)),statement:n,loosen:()=>null}}var Ol=[kl(
"saidFrom",Ml),kl("saidUntil",vl)],ar=k.sources.filter(({issued:t})=>!t).length;function El(){U("said-from",{...re(we),as:"\
saidFrom"}),U("said-until",{...re(we),as:"saidUntil"})}function Tl(t){return(u.source===null||u.source.has(t))&&Ml(t,u.saidFrom)&&
vl(t,u.saidUntil)}var Al="denied";function cr(t){return t.denied?Al:t.modality}var fr=k.families.flatMap(t=>t.classes.map(e=>e.id)),jd=Ze(
fr);function Il(){U("class",{read:t=>jd.read(or(t,e=>fr.includes(e)).flatMap(Ll)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return Qs([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Ll(t).length>0}),U("modality",Ze(ur)),U("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),U("relation",Ze(Tt.keys())),U("source",Ze(k.sources.map(({id:t})=>t))),
U("theme",re(t=>si().includes(t))),El(),xl();for(let t of ho)Ft.push({...t,atFirst:t.part==="drafts",on:()=>u[t.part]!==
Cn(t.part),name:e=>u[t.part]===Cn(t.part)||t.name(u[t.part],e),statement:e=>u[t.part]===Cn(t.part)||t.statement(u[t.part],
e)});$e.push((t,e)=>{let{names:n,lines:o}=ii(t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in
e))return ai(t,n,o);if(!ho.some(({part:s})=>s in e))return{};let r=o.filter(s=>!$n(t,[],[s]).length);return o.length&&r.
length?{}:$n(t,n,o).length?lt:{}})}function Ll(t){if(!t||fr.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),
n=k.families.find(({id:o})=>e(o));return n?n.classes.map(({id:o})=>o):fr.filter(o=>Pt.get(o)?.ancestors.some(e))}var ur=k.
modalities.filter(({id:t,count:e})=>e&&t!==jn).map(({id:t})=>t);Js.some(({denied:t})=>t)&&ur.push(Al);var lr=null;function si(){
if(lr)return lr;let t=[...x.values()].filter(o=>T.has(o.object)&&tt(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.
filter(o=>[T.get(o).class,...Pt.get(T.get(o).class)?.ancestors??[]].includes("Theme"));return lr=k.variants.includes("pl\
ain")?e:n,lr}var oi=new Map;function mr(t,e=k.inferred){let n=JSON.stringify([t,e.length>0]);if(oi.has(n))return oi.get(
n);let o=[...x.values()].filter(({object:m})=>m!==null),r=new Map;for(let m of o)!tt(m).within&&!tt(m).leadsTo||(r.has(m.
object)||r.set(m.object,[]),r.get(m.object).push(m.subject));let s=[...o,...e].filter(m=>m.object===t&&(tt(m).toTheme||tt(
m).within)),i=new Set(s.map(({subject:m})=>m));for(let m of i)for(let h of r.get(m)??[])i.add(h);let l=o.filter(({subject:m,
object:h})=>i.has(m)!==i.has(h)).map(({subject:m,object:h})=>i.has(m)?h:m).filter(m=>T.has(m)&&at(m).column===1),c=new Set(
[t,...i,...l]);return oi.set(n,c),c}var tn=()=>!0,ri=(t,e)=>new Set([...t,...e]),ho=[{part:"class",name:(t,e)=>t.has(T.get(
e).class)||!Pt.has(T.get(e).class),statement:tn,loosen:(t,e)=>ri(t,e.map(n=>T.get(n).class).filter(n=>Pt.has(n)))},{part:"\
source",name:(t,e)=>X.get(e).some(n=>x.get(n).origins.some(o=>t.has(o))),statement:(t,e)=>x.get(e).origins.some(n=>t.has(
n)),loosen:()=>null},...Ol,...ir?[ni]:[],{part:"theme",fades:!0,name:(t,e)=>mr(t).has(e),statement:tn,loosen:()=>null},{
part:"modality",fades:!0,name:tn,statement:(t,e)=>ye(e)||t.has(cr(x.get(e))),loosen:(t,e,n)=>ri(t,n.map(o=>cr(x.get(o))))},
{part:"relation",fades:!0,name:tn,statement:(t,e)=>t.has(x.get(e).relation)||!Tt.has(x.get(e).relation),loosen:(t,e,n)=>ri(
t,n.map(o=>x.get(o).relation))},{part:"structural",fades:!0,name:tn,statement:(t,e)=>!tt(x.get(e)).structural,loosen:()=>!0}],
Cn=t=>["structural","drafts"].includes(t)?!0:null;function $n(t,e,n){return ho.filter(({part:o,name:r,statement:s})=>t[o]!==
Cn(o)&&!(e.every(i=>r(t[o],i))&&n.every(i=>s(t[o],i))))}function ii(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(
n).object]);return{names:[t.focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function ai(t,e,n){let o={};for(let r of $n(
t,e,n)){let s=r.loosen(t[r.part],e,n);if(s instanceof Set){let{read:i,write:a}=Wt.get(r.part);Object.assign(o,{[r.part]:i(
a(s))})}else Object.assign(o,{[r.part]:s})}return o}function Nl(){let t=Ft.filter(d=>d.on()),e=t.filter(d=>d.dated),n=t.
filter(d=>!d.dated),o=n.filter(d=>!d.fades),r=n.filter(d=>d.fades),[s,i]=[new Set,new Set];for(let d of T.keys())o.every(
y=>y.name(d))&&(s.add(d),r.every(y=>y.name(d))||i.add(d));let[a,l,c,m]=[new Set,new Set,new Set,new Set];for(let[d,y]of x){
if(!y.isWhole)continue;if(!t.length){a.add(d);continue}let{subject:g,object:w}=y;if(!(!s.has(g)||w!==null&&!s.has(w)||!o.
every(b=>b.statement(d)))&&(c.add(g).add(w),!(i.has(g)||i.has(w)||!r.every(b=>b.statement(d))))){if(!e.every(b=>b.statement(
d))){l.add(d);continue}a.add(d),m.add(g).add(w)}}let h=d=>s.has(d)&&!i.has(d);return{entities:s,statements:a,aside:l,bare:new Set(
[...s].filter(d=>i.has(d)||c.has(d)&&!m.has(d))),inferred:new Set(k.inferred.filter(d=>h(d.subject)&&h(d.object)&&d.premises.
every(y=>a.has(y))&&(u.structural||!tt(d).structural)))}}function jl(){return Ft.filter(t=>t.part&&!t.atFirst&&t.on()).map(
t=>{let e=0;for(let[n,{subject:o,object:r,isWhole:s}]of x)s&&!(t.name(o)&&(r===null||!T.has(r)||t.name(r))&&t.statement(
n))&&(e+=1);return{part:t.part,out:e}})}var Cd={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Rn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||Cd[l](o[a],o[c]??c))?.at(-1)}var nn=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function en(t){return x.get(t).days}var $d=new Set(["NOT_YET","OVE\
R"]);function Cl(){U("date",re(t=>nn.length>0&&we(t))),Ft.push({part:"date",dated:!0,on:()=>u.date!==null,name:tn,statement:t=>u.
date===null||!Rd(u.date).has(t)})}function li(t){return u.date!==null&&x.get(t).days?.time?Rn(u.date,en(t),k.outcomes):null}
var $l={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Rt(t,e=li(t)){return e===
null?"":p(e==="STILL_TO_COME"&&en(t).time==="deadlineTime"?"deadlineAhead":$l[e])}var pr=new Map;function Rd(t){if(pr.has(
t))return pr.get(t);let e=new Set(nn.filter(n=>{let o=Rn(t,en(n),k.outcomes);return $d.has(o)||o==="STILL_TO_COME"&&en(n).
time==="event"}));return pr.clear(),pr.set(t,e),e}function ae(t){let[e,n,o]=t.split("-");return p("day",{year:e,day:Number(
o),month:p("months").split(" ")[Number(n)-1]})}function dr(t){let e=u[t];return e===null?[]:[`${p(t)}: ${ae(e)}`]}function ci(t){
let e=new Map,n=Object.keys($l),o=nn.map(r=>({id:r,outcome:Rn(t,en(r),k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.
indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Rt(r,s);e.set(i,[...e.get(i)??[],r])}return[...e]}function Rl(t){
if(u.date===null)return null;let e=ci(u.date).find(([,n])=>n.length===t.length&&n.every(o=>t.includes(o)));return e?p("o\
utcomeOn",{outcome:e[0],date:ae(u.date),n:t.length}):null}function Dt(){return u.date===null?"":p("asOf",{date:ae(u.date)})}var Dl=3,Dn=8;function Dd(t,{whole:e,quoted:n=!0}){let o=x.get(t),r=[S(o.said),S(o.when),Rt(t)].filter(Boolean).join(" \xB7\
 ");return f("div",{class:o.denied?"telling denied":"telling"},e||!n||!o.quote?f("p",{},Kt(o)):null,f("b",{class:nr(o)},
r)," ",o.quote&&n?f("q",{lang:o.language},o.quote):null," ",f("small",{},St(o)))}function hr(t,e){let n=t.length-Dl;return[
...t.slice(0,Dl).map(o=>Dd(o,e)),...n>0?[f("small",{},p("moreSaid",{n}))]:[]]}function gr(t,{left:e,right:n,top:o,bottom:r}){
t.hidden=!1;let{width:s,height:i}=t.getBoundingClientRect(),a=e+s+Dn<=document.documentElement.clientWidth,l=r+i+Dn<=innerHeight||
o-i<Dn;t.style.left=`${a?e:Math.max(Dn,n-s)}px`,t.style.top=`${Math.max(Dn,l?Math.min(r,innerHeight-i-Dn):o-i)}px`}var Bd=120,Bl=6,xe=f("div",{id:"card",role:"tooltip",hidden:""}),wr=null,Bn;function zl(t){for(let n of document.querySelectorAll(
"#lanes .lit, #lanes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.
name;if(e!==void 0)for(let n of he)n!==t&&n.dataset.name===e&&n.classList.add("same")}function Pl(t){clearTimeout(Bn),De();
let e=kt(t).filter(a=>x.has(a));if(!e.length)return;wr=t,zl(t);let n=t.closest("#texts");(n??t.closest("#lanes"))?.append(
xe),xe.replaceChildren(...hr(e,{whole:!1,quoted:!n})),t.setAttribute("aria-describedby","card");let{left:o,right:r,top:s,
bottom:i}=t.getClientRects()[0];gr(xe,{left:o,right:r,top:s-Bl,bottom:i+Bl})}function De(){clearTimeout(Bn),wr?.removeAttribute(
"aria-describedby"),wr=null,zl(null),xe.hidden=!0}function Wl(t){clearTimeout(Bn),Bn=setTimeout(t,Bd)}function Fl(t){return t.
target.closest?.("#lanes .said, #texts .words a")}function Hl(){let t=document.getElementById("lanes")??document.getElementById(
"texts");t&&(t.append(xe),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=Fl(e);n&&n!==
wr?Wl(()=>Pl(n)):n||xe.contains(e.target)||xe.hidden?clearTimeout(Bn):Wl(De)}),document.addEventListener("focusin",e=>{let n=Fl(
e);n?.matches(":focus-visible")?Pl(n):De()}),addEventListener("scroll",()=>{xe.hidden||De()},{passive:!0}),addEventListener(
"resize",De),addEventListener("keydown",e=>{e.key!=="Escape"||xe.hidden||(e.stopPropagation(),De())},!0))}function Q(t){let e=v("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var fi="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer), #texts article",Pd=".said, [data-whole], [data\
-take-track], #key button, .words a",go=new Map,ui=new Map;function mi(t){return t.getClientRects().length>0}function pi(t,e){
ui.get(t)?.setAttribute("tabindex","-1"),ui.set(t,e),e.tabIndex=0}function ke(){for(let[t,e]of go){let n=ui.get(t);if(n&&
mi(n))continue;let o=e.find(mi);o&&pi(t,o)}}function Wd(t){for(let e of N(Pd,HTMLElement,t)){let n=e.closest(fi);n&&(e.tabIndex=
-1,go.set(n,[...go.get(n)??[],e]))}t.addEventListener("keydown",e=>{let n=e.target,o=n.closest(fi),r=(o&&go.get(o))?.filter(
mi)??[];if(!o||!r.includes(n)||e.ctrlKey||e.metaKey||e.altKey)return;let s=r.indexOf(n),i={ArrowRight:s+1,ArrowDown:s+1,
ArrowLeft:s-1,ArrowUp:s-1,Home:0,End:r.length-1}[e.key];if(i===void 0)return;e.preventDefault();let a=r[Math.min(Math.max(
i,0),r.length-1)];pi(o,a),a.focus()}),t.addEventListener("toggle",ke,!0),t.addEventListener("focusin",e=>{let n=e.target,
o=n.closest(fi);o&&go.get(o)?.includes(n)&&pi(o,n)})}function ql(){for(let t of N("#lanes, #texts"))Wd(t)}var yr=40,_l={source:(t,e)=>gt.indexOf(t)-gt.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},br=[];function xr({own:t,places:e,until:n,more:o}){t.forEach(
(r,s)=>{e[s].nextSibling!==r&&e[s].after(r),r.hidden=s>=n}),o.hidden=n>=t.length,o.textContent=p("nextLanes",{n:Math.min(
yr,t.length-n),all:t.length})}function Gl(){for(let t of N("#sort-lanes option"))t.textContent=p(t.dataset.word??"");for(let t of br)
xr(t)}function Ul(t){let e=br.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,xr(e))}
function Kl(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(gt.map(n=>n.parentElement))){let n=gt.
filter(s=>s.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((s,i)=>s.before(o[i]));let r={own:n,places:o,
until:yr,more:f("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(r.more),r.more.addEventListener("click",
()=>{let s=r.own[r.until];r.until+=yr,xr(r),ke(),G('[tabindex="0"]',HTMLElement,s).focus()}),br.push(r)}t.addEventListener(
"change",()=>{for(let e of br)e.own.sort((n,o)=>_l[t.value](n,o)||_l.source(n,o)),e.until=yr,xr(e);ke(),Q(t.selectedOptions[0].
textContent)})}}var on=null,Vl=0;function Fd(t){let{name:e}=t.dataset,n=kt(t).filter(o=>x.has(o));if(De(),on=t,Vl=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){A({focus:null,lines:n});return}Object.assign(mo,{name:e,ids:n}),A({focus:e,lines:[]})}function zd(t){
if(u.focus!==null)return t.dataset.name===u.focus;let e=kt(t);return u.lines.length>0&&e.some(n=>u.lines.includes(n))}function di(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;Ul(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function Hd(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=ot()?v(
"details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"in\
stant"})}function Yl(t){if(H()!=="lanes"){on=null;return}let e=he.filter(r=>{let s=zd(r);return r.classList.toggle("chos\
en",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current"),s});if(!t)return;on?.getClientRects().length&&
scrollBy({top:on.getBoundingClientRect().top-Vl,behavior:"instant"});let n=Mn(se()),o=on??e.find(r=>r.closest(`#${n}`));
on=null,o&&(di(o),Hd(o))}function Jl(){for(let t of he)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),C.clicked=e.detail>0,Fd(t),C.clicked=!1,on=null)});for(let t of N("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>A({view:"statements",modality:new Set([t.dataset.modality??""])}))}var qd=[3,2,1],_d=12,Gd=2;function kr(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function wo(){if(!Ut||H()!=="lanes"||se()!=="overview")return;(gt.filter(
e=>!e.closest("#bodies")).length>_d||!qd.some(e=>kr(e)<=innerHeight)&&!ot()&&kr(1)>Gd*innerHeight)&&kr(0),ke()}var hi=!1;
function Xl(t){for(let o of gt)o.classList.toggle("whole",u.tracks.includes(o.dataset.track??""));for(let o of N("#lanes\
 [data-whole]"))o.setAttribute("aria-expanded",String(u.tracks.includes(o.dataset.whole??"")));ke();let e=hi?void 0:u.tracks.
findLast(o=>!t?.tracks.includes(o)),n=gt.find(o=>o.dataset.track===e);n&&(di(n),n.scrollIntoView())}function Ql(){if(Ut){
for(let t of N("#lanes [data-whole]")){let e=t.dataset.whole??"";t.addEventListener("click",()=>{hi=!0,A({tracks:u.tracks.
includes(e)?u.tracks.filter(n=>n!==e):[...u.tracks,e]}),hi=!1})}for(let t of N(":is(#to-bodies, .jump) a"))t.addEventListener(
"click",e=>{e.preventDefault();let n=document.getElementById(decodeURIComponent(t.getAttribute("href")??"").slice(1));n?.
scrollIntoView(),n&&G(".said",HTMLElement,n).focus({preventScroll:!0})});addEventListener("resize",wo)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set},Ud=["class","modality","structur\
al","relation","source","saidFrom","saidUntil","drafts","theme","date","change","steps","path","through"],Zl=null;function Sr(){
let t=Zl;Zl=u;let e=u.steps!==null||u.path!==null;t&&Ud.every(n=>t[n]===u[n])&&(!e||t.focus===u.focus)||(E=Nl())}function rn(){
return p("shown",{names:E.entities.size-E.bare.size,allNames:be().names,...Se(E.statements)})}function tc(){return E.bare.
size?new Set([...E.entities].filter(t=>!E.bare.has(t))):E.entities}var ec="made";function Se(t){let[e,n]=[0,0];for(let o of t)
e+=1,x.get(o).modality===ec&&(n+=1);return{statements:e-n,allStatements:be().statements-Kd,made:n}}var Kd=k.modalities.find(
({id:t})=>t===ec)?.count??0;function vr(t){let e=new Map;for(let n of X.get(t)){let{subject:o,object:r}=x.get(n),s=o===t?
r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function gi(){if(E.statements.
size===x.size)return e=>T.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=x.get(e);for(let r of n===
o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Be(t,e=gi()){return[...E.entities].sort((n,o)=>e(o)-
e(n)||(n<o?-1:1)).slice(0,t)}function Vd({nl:t,en:e}){return t===e?[t]:[f("span",{class:"nl",lang:"nl"},t),f("span",{class:"en",lang:"en"},e)]}function nc(t,{
label:e,count:n,kind:o}){return f("div",{class:"with-only"},f("label",{},f("input",{type:"checkbox",checked:"",...t}),o?
Ln(o):null,f("span",{class:"text"},...Vd(e))," ",f("span",{class:"count"},String(n))))}function oc(t){return document.querySelector(
`#legend details[data-of="${t}"]`)}for(let t of k.families)oc("class")?.append(...t.classes.map(({id:e,count:n})=>{let o=Pt.
get(e)??Je;return nc({"data-class":e,"data-of":t.id},{label:o.label,count:n,kind:o})}));var Yd=[...Tt].filter(([,{count:t}])=>t).
sort(([t,{order:e}],[n,{order:o}])=>e-o||(t<n?-1:1));oc("relation")?.append(...Yd.map(([t,{label:e,count:n=0}])=>nc({"da\
ta-relation":t},{label:e,count:n})));var Jd=new Set(["ArrowDown","ArrowRight"]),Xd=new Set(["ArrowUp","ArrowLeft"]),rc="input[type=checkbox], button, summary";
function sc(t){return N(rc,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function ve(t){let e=N(
rc,HTMLElement,t),n=sc(t),o=n.find(r=>r===document.activeElement)??n.find(r=>r.tabIndex===0)??n[0];for(let r of e)r.tabIndex=
r===o?0:-1}function ic(t){ve(t),t.addEventListener("focusin",()=>ve(t)),t.addEventListener("toggle",()=>ve(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Jd.has(e.key)?1:Xd.has(e.key)?-1:0,o=sc(t),r=o.indexOf(e.target);
!n||r<0||(e.preventDefault(),o[(r+n+o.length)%o.length].focus())})}var wi=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),Z=new Map(Object.entries(k.groups)),ct=new Map;for(let[
t,e]of Z)for(let n of e.names)ct.set(n,t);function ac(){U("layout",{read:([t])=>wi.has(t)||t==="overview"&&Z.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),U("open",{read:t=>[...new Set(t.map(yi).filter(e=>Z.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${Z.get(e).told[0]}${n>1?`~${n}`:""}`})})}function yi(t){let[e,n]=ct.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ct.get(e)?.split(".").slice(0,n).join(".")}function nt(){return u.
layout??k.opens}function Mr(){return wi.get(nt())??wi.get("map")}function mt(t){return`group ${t}`}function*yo(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function bi(){let t=new Set(u.open.flatMap(n=>[...yo(n)])),e=[u.focus,
u.path,...u.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ct.has(n))for(let o of yo(ct.get(n)))
t.add(o);return t}function sn(t,e){let n=null;for(let o of yo(t))e.has(o)||(n=o);return n}function xi(){return nt()==="o\
verview"&&bi().size>0}var Qd=70;function It(t){let e=Z.get(t).told.map(o=>S(T.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>Qd;)n-=1;return e.slice(0,n).join(", ")}var Zd=["class","modality","structural","relation","source","said-from","said-until","theme","date","change","steps","pa\
th","through"],Er=["class","modality","relation","source","change"],an=new Map(Er.map(t=>[t,N(`#legend input[data-${t}]`,
HTMLInputElement)])),cc=N("#legend input[data-family]",HTMLInputElement);function fc(){v("shown").textContent=rn(),oh(),
v("show-all",HTMLButtonElement).disabled=!ki()&&!xi();let t=E.statements.size===be().statements,{statements:e,allStatements:n,
made:o}=Se(E.statements),r=t?[String(n)]:[p("listed",{n:e,all:n})];o&&r.push(p("listedMade",{n:o})),E.aside.size&&r.push(
p("listedAside",{n:E.aside.size})),v("listed").textContent=r.join("; ")}function th(){let t=v("filters-on"),e=jl();t.hidden=
!e.length,t.replaceChildren(...e.map(({part:n,out:o})=>f("li",{},f("button",{type:"button","data-off":n,title:p("filterO\
ff"),onclick:()=>A({[n]:Cn(n)})},f("span",{"aria-hidden":"true"},"\xD7 "),f("span",{class:"unseen"},`${p("filterOff")}: `),
nh(n)," ",f("span",{class:"count"},`\xB7 ${At(o,"filterHidesOne","filterHides")}`))))),ve(t)}var eh={class:"kinds",modality:"\
said",relation:"relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function nh(t){if(t===
"structural")return p("structuralOff");if(t==="saidFrom"||t==="saidUntil")return dr(t)[0];let e=u[t],n=e instanceof Set?
p("ticked",{n:e.size,all:an.get(t).length}):t==="date"?ae(String(e)):D(String(e));return`${p(eh[t]??t)}: ${n}`}function oh(){
let t=v("empty"),e=E.entities.size===0,n=!e&&ki()&&![...E.statements].some(r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.
toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(
f("span",{},p(o)),ki()?f("button",{type:"button",onclick:()=>A(bo())},p("undoFilters")):"")}function bo(){return Object.
fromEntries(Zd.flatMap(t=>{let e=Wt.get(t);return e?[[e.as,e.read([])]]:[]}))}function ki(){let t=u;return Object.entries(
bo()).some(([e,n])=>t[e]!==n)}function uc(){th();for(let n of Er)for(let o of an.get(n))o.checked=u[n]?.has(o.dataset[n])??
!0;for(let n of cc){let o=Or(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=o>0&&o<Or(n).length}let t=document.
getElementById("structural");t&&(t.checked=u.structural);let e=document.getElementById("theme");e&&(e.value=u.theme??"");
for(let n of N("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=u[o],s=an.get(o).length;r!==null&&(n.
open=!0),G("summary .count",HTMLElement,n).textContent=r===null?String(s):p("ticked",{n:r.size,all:s})}}function Or(t){return an.
get("class").filter(e=>e.dataset.of===t.dataset.family)}function lc(t){let e=an.get(t).filter(n=>n.checked).map(n=>n.dataset[t]??
"");return e.length===an.get(t).length?null:new Set(e)}function mc(){let t=document.getElementById("theme");if(!t)return;
let e=si().map(n=>[p("themeCounted",{theme:D(n),n:T.get(n).count}),n]).sort(([n],[o])=>n.localeCompare(o,j));t.replaceChildren(
f("option",{value:""},p("allThemes")),...e.map(([n,o])=>f("option",{value:o},n))),t.value=u.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function rh(){for(let t of N("#legend .with-only input",HTMLInputElement)){let e=Er.find(r=>t.dataset[r]!==
void 0)??"class",n=t.dataset.family===void 0?[t.dataset[e]??""]:Or(t).map(r=>r.dataset.class??""),o=e==="relation"&&Tt.get(
n[0]).structural;t.closest(".with-only")?.append(f("button",{type:"button",class:"only","data-part":e,"data-only":n.join(
" "),onclick:()=>A({[e]:new Set(n),...o?{structural:!0}:{}})}))}}function pc(){rh();for(let n of[...N("[data-roving]"),v(
"filters-on")])ic(n);for(let n of Er)for(let o of an.get(n))o.addEventListener("change",()=>A({[n]:lc(n)}));for(let n of cc)
n.addEventListener("change",()=>{for(let o of Or(n))o.checked=n.checked;A({class:lc("class")})});let t=document.getElementById(
"structural");t?.addEventListener("change",()=>A({structural:t.checked}));let e=document.getElementById("theme");e?.addEventListener(
"change",()=>A({theme:e.value||null})),v("show-all").addEventListener("click",()=>{A({...bo(),...xi()?{...lt,open:[]}:{}}),
document.querySelector("#legend input")?.focus()})}var sh=3;function ih(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${p(o)}: ${s.length>sh?p("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>S(k.modalities.find(o=>o.id===n)?.label)||p("denied");return[
...u.theme===null?[]:[`${p("aboutTheme")}: ${D(u.theme)}`],...t(u.modality,"said",e),...t(u.class,"kinds",n=>S(k.classes[n].
label)),...t(u.relation,"relationsTitle",n=>S(Tt.get(n).label)),...t(u.source,"sourcesTitle",n=>S(k.sources.find(o=>o.id===
n)?.title)),...["saidFrom","saidUntil"].flatMap(n=>dr(n)),...t(u.change,"changes",n=>p(n)),...u.structural?[]:[p("hidden\
ByStructural")]].join("; ")}function hc(t){return E.statements.has(t)||E.aside.has(t)}function ah(t){let e=kt(t);if(t.closest(
".answer"))return t.classList.contains("place")?e:[];if(t.closest(".cited"))return[];if(t.classList.contains("date"))return e;
let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&n?.querySelector("[data-name]"))return[];let o=new Set(
n?N(".said.date",HTMLElement,n).flatMap(kt):[]);return e.filter(r=>!o.has(r))}var Si="";function lh(){let t=`${u.date} ${j}`;
if(!(t===Si||u.date===null&&!Si)){Si=u.date===null?"":t;for(let e of N("#lanes .said > .outcome"))e.remove();if(u.date!==
null)for(let e of he){let n=ah(e).filter(r=>x.has(r)&&!["UNDATED",null].includes(li(r))),o=new Set(n.map(r=>Rt(r)));o.size&&
e.append(f("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var gc=new Map;for(let t of N("#lanes .answer th > .qu\
iet"))gc.set(t.closest("tr"),t);function ch(t,e){let n=N("tbody tr:not(.group), .changes > li",HTMLElement,t),o=0,r="";for(let s of n){
let i=N(".place",HTMLElement,s),a=(i.length?i:N(".said",HTMLElement,s)).flatMap(kt),l=[...kt(s),...a];if(s.hidden=e&&l.length>
0&&!l.some(hc),s.hidden)continue;o+=1;let c=gc.get(s),m=s.querySelector("th")?.textContent??"";c?.classList.toggle("quie\
t",m===r),r=m}for(let s of N("tbody:has(> .group)",HTMLElement,t))s.hidden=!N("tr:not(.group, [hidden])",HTMLElement,s).
length;return{left:o,all:n.length}}function vi(t){let e=v("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[f("butto\
n",{type:"button",onclick:()=>A({view:"statements"})},p("inList"))," ",f("button",{type:"button",onclick:()=>A({view:"na\
mes"})},p("inNetwork"))," ",f("button",{type:"button",onclick:()=>A(bo())},p("undoFilters"))]:[])}var dc=!1;function wc(){
if(H()!=="lanes")return;document.getElementById("only-changed")?.setAttribute("aria-pressed",String(u.change!==null)),lh();
let t=Ft.some(n=>!n.dated&&!n.atFirst&&n.on());if(!t&&!dc)return;dc=t;for(let n of he)n.closest(".answer")||n.classList.
toggle("marked",t&&kt(n).some(hc));let e=ih();vi(t?p("markedInLanes",{n:E.statements.size+E.aside.size,all:be().statements,
filters:e}):"");for(let n of N("#lanes .answer")){let{left:o,all:r}=ch(n,t);t&&r&&n.classList.contains("shown")&&vi(p(o?
"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function yc(){document.getElementById("only-changed")?.addEventListener(
"click",()=>A({change:u.change===null?new Set(["added","removed","changed"]):null})),document.getElementById("lanes")?.prepend(
f("p",{id:"filtered",role:"status",hidden:""}))}function bc(){U("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function le(t){return u.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var Tr={"to-names":"names","to-statements":"statements",...Ye?{"to-texts":"text"}:{}},xc=document.getElementById("questi\
ons")!==null;function Lr(t){return document.getElementById(Mn(t))}function kc(){return ei.filter(t=>Lr(t))}function Sc(t){
let e=H(),n=e==="lanes"?se():null;if(document.documentElement.dataset.view=e,!xc)return;for(let a of kc())Lr(a)?.classList.
toggle("shown",a===n);for(let a of N("#questions [data-question]"))a.setAttribute("aria-pressed",String(a.dataset.question===
n));for(let[a,l]of Object.entries(Tr))l===e?v(a).setAttribute("aria-current","page"):v(a).removeAttribute("aria-current");
if(!t||H(t)===e&&t.question===u.question)return;scrollTo(0,0);let o=Object.keys(Tr).find(a=>Tr[a]===e),r=o?v(o):G(`#ques\
tions [data-question="${n}"]`),s=n===null?null:Lr(n)?.querySelector("#lead, p.lead:not(.scripted)"),i=[r,s].flatMap(a=>a?.
innerText??[]);Q(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function vc(){if(xc){for(let t of N("#questions [data-q\
uestion]"))t.hidden=!Lr(t.dataset.question??""),t.addEventListener("click",()=>A(Re(t.dataset.question??null)));for(let[
t,e]of Object.entries(Tr))v(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),A({view:e}))});
document.addEventListener("keydown",t=>{let e=kc()[Number(t.key)-1];e!==void 0&&le(t)&&A(Re(e))}),document.getElementById(
"skip-to-lanes")?.addEventListener("click",t=>{t.preventDefault(),A(Re(se())),N('#lanes [tabindex="0"]').find(e=>e.getClientRects().
length)?.focus()})}}for(let t of document.querySelectorAll("#lanes .said:not([data-statements])"))t.dataset.statements=decodeURIComponent(t.
hash.replace("#row-",""));var Mc=j;function Oc(t){let e=t.closest("[data-statements]");return x.get(e?.dataset.statements?.
split(" ")[0])}function fh(t){let e=tt(Oc(t));return S(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function uh(t){
return N("#key [data-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${j}`)?.textContent??t.textContent}
function Ec(){if(Mc!==j){Mc=j;for(let t of N("#lanes :is([data-name], [data-of])"))t.textContent=et(t.dataset.name??t.dataset.
of??"");for(let t of N("#lanes [data-way]"))t.textContent=uh(t);for(let t of N("#lanes .verb"))t.textContent=fh(t);for(let t of N(
"#lanes .place"))t.textContent=St(Oc(t))}}var Pn=100,ln=11,Mi,xo,Ar=new Map,Nt={family:"",least:ln,between:0,words:0,version:0};function Oi(){let[t,e]=[...Mi.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Nt,{family:e.fontFamily,least:Math.
max(ln,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Nt.version+1}),Ar.clear()}
function Yt(){return q.printing?ln:Nt.least}function Tc(t,e){t.font=`${e} ${Pn}px ${Nt.family}`.trim(),t.letterSpacing=`${Nt.
between*Pn}px`,t.wordSpacing=`${Nt.words*Pn}px`}function jt(t,e=""){let n=`${e} ${t}`;return Ar.has(n)||(Tc(xo,e),Ar.set(
n,xo.measureText(t).width/Pn)),Ar.get(n)}function zt(t,e=""){return t.reduce((n,o)=>Math.max(n,jt(o,e)),0)}function ce(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/Pn,r/Pn),Tc(t,s),t.fillText(e,0,0),t.restore()}function cn(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&jt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(jt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&jt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function fn(t){return t.some(e=>e.endsWith("\u2026"))}function ko({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(xo,{font:t,letterSpacing:e,wordSpacing:n}),xo.measureText(
o)}function Lc(){Mi=document.body.appendChild(f("div",{id:"probe","aria-hidden":"true"},f("span",{},"Ag"),f("span",{},"a\
g m"))),xo=document.createElement("canvas").getContext("2d"),Oi()}function Ac(t){new ResizeObserver(t).observe(Mi.lastElementChild)}var Ir=300,Pe=1e3,Me=6,R=new Map,vo=null,wt=new Map,O={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Jt(t){
return M.line*M.grown*fe(t).length+M.row}function Nr(){let t=new Map;for(let[e,{x:n}]of R){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>R.get(n).y-R.get(o).y))}var So=new Map,mh=5e4,Ic=0;
function fe(t){let e=`${j} ${M.text} ${t}`;return So.has(e)||So.set(e,cn(et(t),M.text/M.name)),So.get(e)}function Mo(t){
M.text=t,(Ic!==Nt.version||So.size>mh)&&So.clear(),Ic=Nt.version}function Nc(t){O=t}function jr(){return[...O.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Oo(t){vo=t}var ph=1e3,$=document.getElementById("canvas"),Ct,un,Ei;function jc(t){let e=2*Ei.radiusOf(t);return{id:t,...R.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>Ei.draw(n,t),nodeDimensions:{width:e,height:e}})}}function ue(){
let t=R.size>ph?new Map:R,e=un.getIds().filter(o=>!t.has(o));e.length&&un.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=un.get(o);return i===null||i.x!==r||i.y!==s});n.length&&un.update(n.map(([o])=>jc(o)))}function Cc(){return un.length>
0}function Y(){return Ct.getScale()}function We(){return Ct.getViewPosition()}function Fe(t){Ct.moveTo(t)}function mn(t){
return Ct.canvasToDOM(t)}function Oe(t){return Ct.DOMtoCanvas(t)}function Xt(t=0){let[e,n]=[$.clientWidth,$.clientHeight],
o=Oe({x:-t*e,y:-t*n}),r=Oe({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function ft(){Ct.redraw()}
function $c(t){let{canvas:e}=Ct;e.getContext=()=>t;try{ft()}finally{delete e.getContext}}function Wn(){Ct.setSize("100%",
"100%")}function Eo(t){Ct.setOptions({interaction:{dragView:t}})}function Rc(t){Ct.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Et(t,e){Ct.on(t,e)}function Dc(t){Ei=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of Tn("names"))R.set(n,
{x:o,y:r});un=new vis.DataSet([...R.keys()].map(jc)),Ct=new vis.Network($,{nodes:un,edges:[]},JSON.parse(Tn("options"))),
Ct.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Cr(){return Ct!==void 0}function Bc(){return Ct}function $r(t){return t!==null&&t.getClientRects().length>0}function Pc(t){return t.getAttribute("aria-label")??t.textContent}
function dh(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find($r)??Rr?.part}var Rr=null;function Ti(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Rr={part:t,name:K.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function Wc(){let t=Rr;Rr=null;let e=document.activeElement;!t||!$r(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===$&&R.has(t.name)&&(K.at=t.name),t.part.focus({preventScroll:!0}))}function pn(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Pc(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||$r(e))return;((n?N(e.localName,HTMLElement,n).
find(i=>$r(i)&&Pc(i)===o):null)??dh(n))?.focus({preventScroll:!0})}function Fc(){document.addEventListener("focusin",t=>{
let e=t.target;if(!ot()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&$t(null)})}function zc(){$t("details"),Ti()}var Hc=[["saidFrom","said-from"],["saidUntil","said-until"]],Dr=document.getElementById("drafts"),qc=document.querySelector(
"#key [data-drafts]"),_c=document.getElementById("when-said")!==null;function hh(t){t.checked=u.drafts,qc?.setAttribute(
"aria-pressed",String(u.drafts));let{names:e,statements:n}=be();for(let[o,r,s]of[["to-names","allNames",e],["to-statemen\
ts","allStatements",n]]){let i=document.getElementById(o);i&&(i.textContent=p(r,{n:s}))}}function Gc(){if(document.documentElement.
toggleAttribute("data-drafts",u.drafts),Dr&&hh(Dr),!_c)return;for(let[e,n]of Hc){let o=v(n,HTMLInputElement);o.value!==(u[e]??
"")&&(o.value=u[e]??"")}let t=v("said-undated");t.hidden=!ar||u.saidFrom===null&&u.saidUntil===null,t.textContent=p(ar===
1?"saidUndatedOne":"saidUndated",{n:ar})}function Uc(){if(Dr?.addEventListener("change",()=>A({drafts:Dr.checked})),qc?.
addEventListener("click",()=>A({drafts:!u.drafts})),!!_c)for(let[t,e]of Hc){let n=v(e,HTMLInputElement);n.addEventListener(
"change",()=>{(!n.value||we(n.value))&&A({[t]:n.value||null})})}}var gh=200;function wh([t,e]){let n=e.length>gh?t:f("button",{type:"button",class:"name",onclick:()=>A({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function yh(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?p(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?p(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function bh(){let e=[...er.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=po();return{first:Nn(`${n}-01-01`),last:Math.max(Nn(`${o}-12-31`),Nn(r))}}var Li=!1;
function Kc(){let t=document.getElementById("on-date");if(!t)return;let e=v("day",HTMLInputElement),n=v("exact-day",HTMLInputElement),
{first:o,last:r}=bh();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>sr(l).slice(0,4));v("years").
replaceChildren(f("span",{},s),f("span",{},i));let a=po();t.addEventListener("change",()=>A({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=sr(Number(e.value)),(Li?rr:A)({date:a}),Li=!0}),e.addEventListener("change",()=>{Li=!1,In()}),
n.addEventListener("change",()=>{we(n.value)&&(a=n.value,A({date:a}))})}function Vc(){let t=document.getElementById("on-\
date");if(!t)return;let e=u.date;t.checked=e!==null;let n=v("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Dt(),
v("day-choice").hidden=e===null,e===null)return;let o=v("day",HTMLInputElement),r=v("exact-day",HTMLInputElement);o.value=
String(Nn(e)),o.setAttribute("aria-valuetext",ae(e)),r.value!==e&&(r.value=e),v("day-in-words").textContent=ae(e),v("out\
comes").replaceChildren(...ci(e).map(wh)),v("beyond").textContent=yh(e)}var xh=["subject","relation","object","said","period","quote","place"];function Jc(){U("sort",{read:([t])=>t!==void 0&&t!==
"place"&&xh.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function kh(t,e){let n=x.get(t);return e==="s\
ubject"?D(n.subject):e==="relation"?tt(n).order:e==="object"?n.object===null?S(n.value):D(n.object):e==="said"?ur.indexOf(
cr(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Yc(t,e){return x.get(t).
order-x.get(e).order}function Fn(){let t=u.sort?.replace(/^-/,"")??"place",e=u.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(j,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,kh(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||Yc(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Yc(r,s)})}var Ht=200;function Br(t,e,n,o){t.hidden=e===n,G("span",HTMLElement,t).textContent=p(o,{n:e,all:n}),G("button",HTMLElement,
t).textContent=p("moreRows",{n:Math.min(Ht,n-e)})}function Pr(t,e){G("button",HTMLElement,t).addEventListener("click",()=>{
pn(e),Q(G("span",HTMLElement,t).textContent)})}var Ai={added:"+",removed:"\u2212",changed:"~"};function zn(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${Ai[t.change]} ${p(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},S(e)),f("dd",{},f("del",{},S(n)||p("noText"))," \u2192 ",f("ins",{},S(o)||p("noText")))])):null):null}function Xc(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||p("noText")} \u2192 ${S(r)||p("noText")}`);
return[p(t.change||"unchanged"),...e].join("; ")}var Wr=new Map([...Ot.keys()].map(t=>[t,j]));function To(t){return T.has(t)?f("a",{href:`#focus=${encodeURIComponent(t)}`},
D(t)):t}function Sh(t){let e=x.get(t),n=Ot.get(t)?.querySelector(".change")??zn(e),o=[f("td",{},n,To(e.subject)),f("td",
{},S(tt(e).label)),f("td",{},e.object===null?S(e.value):To(e.object))];return k.variants.includes("plain")?o:[...o,f("td",
{class:nr(e)},S(e.said)),f("td",{},S(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),f("td",{},St(e))]}
function Fr(t){let e=Ot.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Rt(t);n&&e?.append(f("span",{class:"\
outcome"},n))}function zr(t){Ot.has(t)||Ot.set(t,f("tr",{id:`row-${t}`,"data-statement":t}));let e=Ot.get(t);return Wr.get(
t)!==j&&(e.replaceChildren(...Sh(t)),Wr.set(t,j)),e.classList.toggle("aside",E.aside.has(t)),e.classList.toggle("draft",
ye(t)),e}var Qc=N("#inferred tbody tr"),qr=k.inferred.length>Qc.length,Hr=Ht;function vh(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${S(n.said)}; ${St(n)})`]);return f("tr",{},f("td",{},To(t.subject)),
f("td",{},S(tt(t).label)),f("td",{},To(t.object)),f("td",{},S(t.why),e))}function Ii(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!E.inferred.size),!qr){Qc.forEach((o,r)=>{o.hidden=!E.inferred.has(k.inferred[r])});return}
if(!J.open)return;let e=[...E.inferred].slice(0,Hr),n=G("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(vh)),Br(v("more-inferred"),e.length,E.inferred.size,"partInferred")}function _r(t){Hr=t,Ii()}function Zc(){qr&&(v("u\
nlisted-inferred").hidden=!0,G("#inferred tbody").replaceChildren(),Pr(v("more-inferred"),()=>{Hr+=Ht,Ii(Hr-Ht)}),J.addEventListener(
"toggle",()=>Ii()))}function nf(){U("between",{read:t=>{let e=t.map(tf).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Mh),knows:t=>tf(t)!==null}),$e.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...yo(
r)])),n=r=>sn(Bt(r)??ct.get(r),e)===Bt(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function tf(t){if(T.has(t))return t;let e=yi(t);return e!==void 0&&Z.has(e)?mt(e):null}function Mh(t){
let e=Bt(t);return e===null?t:`${Z.get(e).told[0]}~${e.split(".").length}`}function Bt(t){return T.has(t)?null:t.slice(6)}
var Gr={shown:null,ends:null,ids:[]};function Lo(){if(Gr.shown===E&&Gr.ends===u.between)return Gr.ids;let[t,e]=(u.between??
[]).map(o=>{let r=Bt(o);return s=>r===null?s===o:ct.get(s)===r||ct.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Gr={shown:E,ends:u.
between,ids:n},n}function ef(t){let e=Bt(t);return e===null?D(t):p("groupAround",{names:It(e)})}function Ao({one:t,other:e,
ids:n}){return p(n.length===1?"oneBetween":"between",{n:n.length,one:ef(t),other:ef(e)})}function Ur(){let[t,e]=u.between??
[];return Ao({one:t,other:e,ids:Lo()})}var rf=["asserted","ongoing","intended","conditional","possible"],Oh=rf.length,Eh=400;function sf(){U("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),U("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),U("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Ft.push(lf),uo.push(Lh)}function af(){
return u.focus!==null&&(u.steps!==null||it()!==null)}var qt={state:null,route:null,reach:null};function Hn(){if(qt.state===
u||(qt={state:u,route:null,reach:null},u.focus===null||u.path===null&&u.steps===null))return qt;let t=Ft.filter(o=>o!==lf),
e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>X.get(o).filter(r=>{let{subject:s,object:i}=x.get(r);return x.
get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(!e.has(u.focus))return qt;if(u.path!==null){qt.route=
e.has(u.path)?of(u.focus,u.path,n,u.through):null;let o=r=>X.get(r).filter(s=>x.get(s).isLink);qt.otherwise=qt.route===null&&
!u.through&&of(u.focus,u.path,o,!0)!==null,qt.route&&(qt.reach=qt.route)}else u.steps!==null&&(qt.reach={names:Th(u.focus,
u.steps,n),statements:null});return qt}function it(){return u.path===null||u.focus===null?null:Hn().route}var lf={on:()=>Hn().
reach!==null,name:t=>{let{reach:e}=Hn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Hn();return e===null||
e.statements===null||e.statements.has(t)}};function Kr(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function Th(t,e,n){
let o=new Set([t]),r=[t];for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Kr(l,a))).filter(a=>!o.has(a)));for(let a of i)
o.add(a);r=[...i]}return o}function of(t,e,n,o){let r=c=>n(c).filter(m=>o||!tt(x.get(m)).structural),s=[new Set([t])],i=new Set(
[t]);for(;!i.has(e);){let c=new Set;for(let m of s[s.length-1])for(let h of r(m))i.has(Kr(h,m))||c.add(Kr(h,m));if(!c.size)
return null;for(let m of c)i.add(m);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>
0;c-=1){let m=new Set;for(let h of s[c])for(let d of r(h)){let y=Kr(d,h);s[c-1].has(y)&&(m.add(y),a.add(d),l.has(y)||l.set(
y,new Map),l.get(y).set(h,[...l.get(y).get(h)??[],d]))}s[c-1]=m}for(let c of l.values())for(let m of c.values())m.sort((h,d)=>Ee(
h)-Ee(d)||(h<d?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function Ee(t){let{modality:e,
denied:n,holder:o}=x.get(t),r=rf.indexOf(e);return n||o||r<0?Oh:Math.min(r,3)}function cf(){let{layers:t,onward:e}=it(),
n=[],o=i=>{if(!(n.length>=Eh)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,
a])}};o([...t[0]]);let r=n.map(i=>{let a=i.slice(1).map((c,m)=>({from:i[m],to:c,keys:e.get(i[m]).get(c)})),l=a.reduce((c,m)=>Ee(
m.keys[0])>Ee(c.keys[0])?m:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+Ee(l[0]),
0);return r.sort((i,a)=>Ee(i.weakest.keys[0])-Ee(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:
1))}function ff(){let{layers:t,onward:e}=it(),n=new Map([[u.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[
s,i]of n)for(let a of e.get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(u.path)??0}function Lh(t){return!("focus"in
t)||"path"in t?t:C.picking&&t.focus!==null?(C.picking=!1,t.focus===u.focus?{}:{path:t.focus,through:!1}):(C.picking=!1,{
...t,path:null,through:!1})}var B=null;function Te(){return u.focus!==null||u.lines.length>0||u.between!==null}function Ah(){if(!Te())return null;let t=it();
if(t)return{entities:t.names,statements:t.statements};if(u.focus!==null&&!E.entities.has(u.focus))return null;if(u.between!==
null){let o=Lo();return o.length?{entities:new Set(u.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(u.focus!==
null?X.get(u.focus):u.lines).filter(o=>E.statements.has(o));if(u.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(u.focus!==null?[u.focus,...n]:n),statements:new Set(
e)}}function uf(){B=Ah()}var _n=x.size>Ot.size,mf=2e3,Vr=Ht;function Ni(t){v("source-order").hidden=u.sort!==null||!t}function qn(){let t=Fn().filter(
r=>E.statements.has(r)||!q.parts&&E.aside.has(r)),e=t.filter(r=>B?.statements.has(r)),n=t.filter(r=>!B?.statements.has(r)),
o=[...e,...n].slice(0,Vr);G("#list tbody").replaceChildren(...o.map(r=>{let s=zr(r);return Fr(r),s.hidden=!1,s.classList.
toggle("chosen",B!==null&&B.statements.has(r)),s})),Ni(e.length===0),Br(v("more"),o.length,t.length,"partListed")}function ji(t){
_n&&(Vr=t,qn()),qr&&_r(t)}function pf(){_n&&(v("unlisted").hidden=!0,G("#list tbody").replaceChildren(),Pr(v("more"),()=>{
Vr+=Ht,qn()}),Qe.push(()=>{Vr=Ht,J.open&&qn()}),J.addEventListener("toggle",()=>{J.open&&qn()}))}var Ci="";function hf(){let t=`${u.date} ${j}`;if(!(Ci===t||u.date===null&&!Ci)){Ci=u.date===null?"":t;for(let e of _n?[]:
nn)Fr(e)}}function gf(t){for(let[e,n]of _n?[]:Ot){Wr.get(e)!==j&&zr(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}_r(Ht)}var df="place";function wf(){let t=u.sort?.replace(/^-/,"")??"place";for(let n of N("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",u.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}v("sort",HTMLSelectElement).value=t;for(let n of N("#sort option"))n.textContent=
p(n.dataset.word??"");Ni(!0);let e=`${u.sort??"place"} ${["subject","object","relation"].includes(t)?j:""}`.trim();if(e!==
df){if(df=e,_n){J.open&&qn();return}G("#list tbody").append(...Fn().map(n=>Ot.get(n)))}}function yf(){for(let e of N("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(u.sort??"place")===e.dataset.sort;A({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Q(p(n?"sortedBack":"sorted",{column:p(G(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=v("sort",HTMLSelectElement);t.addEventListener("change",()=>A({sort:t.value==="pl\
ace"?null:t.value}))}var bf=()=>{};function Le(){bf()}function xf(t){bf=t}function kf(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=j,document.documentElement.dataset.
language=j,document.title=S(k.title);for(let e of N("[data-label]"))e.setAttribute("aria-label",p(e.dataset.label??""));
for(let e of N("[data-title]"))e.title=p(e.dataset.title??"");for(let e of N("[data-placeholder]",HTMLInputElement))e.placeholder=
p(t?"search":e.dataset.placeholder??"");for(let e of N("#legend .only")){let n=e.parentElement;e.textContent=p("only");let o=n?.
querySelector(`.text [lang="${j}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",p("onlyThis",{kind:o?.textContent??
""}))}for(let e of N("#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===j));v("canvas").setAttribute(
"aria-label",p("pictureAbout",{names:T.size}))}function $i(){let t=fl(),e=v("not-understood");e.hidden=t.length===0,e.textContent=
t.length?p("notUnderstood",{parts:t.join(", ")}):""}function Sf(){pl(),$i()}function vf(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function Io(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function Ih({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function Di(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=Ih(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function Yr(t,e,n){return Di(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function Mf(t,e,n){return Di(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function Of(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,m)=>{let h=null;for(let d of a){let y=Math.abs(c-d.y),g=d.cost+m+y+y*y*.003;if(h&&g>=h.cost)continue;
let w=Mf(e[l],d.y,c)-Yr(e[l-1],d.y,c);g+=Math.max(0,9-w)*60,(!h||g<h.cost)&&(h={cost:g,y:c,gaps:d.gaps})}return h},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:m}=e[a],h=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),d=n.mid+(o.mid-n.mid)*h,y=m.findIndex(({high:g})=>g>=d);i=m.slice(Math.max(0,y-4),y+4+1).map(g=>{let w=Math.max(0,
g.lines.length+1-(g.high-g.low)/2.4),b=s(i,a,Io(d,g),w*5);return{...b,gaps:[...b.gaps,g]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>Io((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function Jr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Nh(t,e){return Jr(t,e,-1)||Jr(t,e,1)||t.line.rank-e.
line.rank}function Bi(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:m,many:h}=s[c];
s.pop(),s[c-1].sum+=m,s[c-1].many+=h}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(Io(a/l,i))).map((a,l)=>a+l*r)}function Ef({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,m]=[i[l],i[l+1]],[h,d]=[s[n+
l],s[n+l+1]],y=l+2===i.length,g=c.high<m.low||m.high<c.low,w=(z,ut,bt)=>bt?{x:z,low:ut.bottom+1,high:1/0}:{x:z,low:-1/0,
high:ut.top-1},b=(z,ut)=>ut.bottom-z.bottom,[L,I]=[[],[]];for(let z of g?[c.high<m.low]:[!0,!1]){let[ut,bt]=z?[c.low,m.high]:
[c.high,m.low],Ce=(xt,Ve,bd)=>Di(xt,ut,bt).filter(Ua=>g||(bd?Ua.top>=Ve.high:Ua.bottom<=Ve.low)),oe=a[a.length-1].x,ao=Ce(
h,c,z);for(let xt of z?ao:ao.sort(b))xt.right<=oe||xt.id===t.id&&!t.blocks||(oe=xt.right,L.push(w(oe,xt,!z)));oe=y?e.near:
d.left;let Jo=Ce(d,m,!z);for(let xt of z?Jo.sort(b):Jo)xt.left>=oe||xt.id===e.id&&!e.blocks||(oe=xt.left,I.push(w(oe,xt,
z)))}for(let z of[L,I])a.push(...z.sort((ut,bt)=>ut.x-bt.x));if(y)break;let P=Math.min(e.near-9,Math.max(Yr(d,m.low-3,m.
low),Yr(d,m.high,m.high+3))),_=m,{low:ht,high:st}=_;a.push({x:d.left,low:ht,high:st,gap:_},{x:Math.max(d.left+1,P),low:ht,
high:st,gap:_})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Ri(t){return t.y}function Pi(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=Io(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=Io((Ri(s)*c+Ri(a)*
l)/(l+c),i)}}function Tf(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Nh);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);Bi(s.map(Ri),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function Lf(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(y=>y.left<=Math.min(s.near,i.near)),[c,m]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,Mf(e[l],c,m)),r.room=r.edge-2-Yr(e[l-1],c,m);let h=Math.round(Math.min(s.at,i.at)),
d=n.get(h)??[];n.set(h,d),r.lane=d.findIndex(y=>y.every(g=>g.bottom<c||g.top>m)),r.lane<0&&(r.lane=d.push([])-1),d[r.lane].
push({top:c,bottom:m}),r.lanes=d}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+
.5)))}var Af=4,jh=[20,18,16,14,13,12,11,10,9,8,7],Fi=34,Ch=72,$h=120,Rh=150,If=26,Dh=[1,.7,.4,.3],Nf=.75,zi=1.6;function Bh(t,e){
let n=t.reduce((s,i)=>s+Jt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Jt(s)/2)/
n*e))].push(s),r+=Jt(s);return o}function Ph(t,e,n,o,r){Mo(e*M.name);let s=t.map(w=>M.name*Math.max(...w.map(b=>zt(fe(b))))),
i=t.map(w=>Bh(w,n)),a=i.flat().map(w=>({text:M.line*w.reduce((b,L)=>b+fe(L).length,0),white:Me*r*w.length})),l={text:s.reduce(
(w,b)=>w+b,0),white:M.mark*t.length+r*(If+Fi*(t.length-1))},c=t.flat().filter(w=>fn(fe(w))).length,m=Yt()/M.name,h=Math.
min(o.width/(l.text+l.white),...a.map(({text:w,white:b})=>o.height/(w+b)),zi),d=a.map(({text:w,white:b})=>(o.height-m*w)/
b),y=.999*Math.min((o.width-m*l.text)/l.white,...d,m),g=Math.max(...a.map(({text:w,white:b})=>w+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:g,cut:c,readable:m,scale:h,least:y}}function Wh(t,e,n){let o=(d,y)=>d.reduce((g,w)=>y(
w)>y(g)*1.01?w:g),r=d=>Dh.flatMap(y=>jh.map(g=>Ph(t,g,d,e,y))),s=Array.from({length:n},(d,y)=>r(y+1)).flat(),i=Math.min(
...s.map(({cut:d})=>d)),a=s.filter(({cut:d})=>d===i),l=({part:d,scale:y,readable:g})=>d===1&&y>=g,c=({scale:d,readable:y})=>d>=
y;for(let d of[l,c,Xr]){let y=a.filter(d),[g]=y,w=y.filter(({many:b,part:L})=>b===g.many&&L===g.part);if(g)return o(w,b=>d===
Xr?b.least:b.scale)}let m=a.filter(({many:d})=>d===1),h=m.filter(({across:d,readable:y})=>(d.text+jf()*d.white)*y<=e.width);
return h.length?o(h,({high:d})=>1/d):o(m.filter(({part:d})=>d===1),({scale:d})=>d)}function jf(){return q.printing||ot()?
1:Nf}function Xr({scale:t,readable:e,least:n}){return t<e&&n>=Nf*e}var Wi={key:"",found:null};function Cf(t,e){let n=Nr();
if(!n.length)return 0;let o={...M},r=JSON.stringify([n,t,e,j,Nt.version,M.name,Yt(),ot(),q.printing]);Wi.key!==r&&Object.
assign(Wi,{key:r,found:Wh(n,t,e)});let s=Wi.found,{wide:i,many:a,part:l,texts:c,parts:m,across:h}=s,d=t.width/(h.text+h.
white+((O.narrowed?$h:Ch)-Fi)*(n.length-1)),y=q.printing?s.scale:Math.min(s.scale,Math.max(1,d)),g=Xr(s)?s.least:jf()*s.
readable,[w,b]=Xr(s)||!q.printing&&y<s.readable?[g,s.readable/g]:[y,1];Mo(i*M.name),Object.assign(M,{row:Me*l,grown:b});
let L=Math.max(...m.flat().map(st=>st.reduce((z,ut)=>z+Jt(ut),0))),I=(t.width/w-h.text*b-h.white)/Math.max(1,n.length-1),
P=Math.min(Rh,Fi*l+Math.max(0,I)),_=a>1?t.height/w:Math.max(L,Math.min(t.height/w,o.height)),ht=If*l;return n.forEach((st,z)=>{
let ut=new Map(st.map(bt=>[bt,(R.get(bt).y-o.top)/o.height*_*a]));m[z].forEach((bt,Ce)=>{let oe=0,ao=bt.map(xt=>(oe+=Jt(
xt),oe-Jt(xt)/2)),Jo=Bi(bt.map((xt,Ve)=>ut.get(xt)-ao[Ve]),0,{low:Ce*_,high:(Ce+1)*_-oe});bt.forEach((xt,Ve)=>R.set(xt,{
x:ht+M.mark/2,y:Jo[Ve]+ao[Ve]}))}),ht+=M.mark+c[z]*b+P}),Object.assign(M,{left:0,top:0,width:ht-P,height:_*a}),a}var $f=150,Rf=120,Fh=60,Pf=M.text,Df=[M.text/M.name,12,14,16,18,20];function Wf(){let t=af(),e=new Set,n=new Map,o=Z.size?
tc():E.entities,r=nt()!=="overview"||o.size<=$f,s=r?new Set:bi(),i=new Map,a=B&&B.entities.size<=$f?B.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=ct.get(l);!r&&!i.has(c)&&i.set(c,sn(
c,s));let m=r?null:i.get(c);if((m===null||a.has(l))&&e.add(l),m===null)continue;n.has(m)||n.set(m,{count:0,fills:new Map});
let h=n.get(m),{fill:d}=at(l);h.count+=1,h.fills.set(d,(h.fills.get(d)??0)+1)}Nc({names:e,groups:n,opened:s,narrowed:t}),
ze()}function ze(t=1){R.clear();let e=Mr(),n=e.id==="columns";Object.assign(M,{left:0,top:0,width:e.width,height:e.height}),
Mo(zh()),Object.assign(M,{row:Me,grown:1});let o=O.narrowed||q.printing||Z.size&&!n?O.names:new Set(T.keys());for(let i of o){
let{at:a}=T.get(i);R.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;it()?Gh():O.narrowed&&n?_h():!n&&!Z.size&&Hh();let s=O.
narrowed||No()||Z.size&&!O.groups.size;(s||!(n||Z.size))&&Bf(o),n&&!it()&&(r=Cf(vo??M,t));for(let i of o)O.names.has(i)||
R.delete(i);for(let i of O.groups.keys())R.set(mt(i),{x:Z.get(i).x,y:Z.get(i).y});for(let[i,a]of wt)R.has(i)&&R.set(i,a);
return s&&(wt.size||o!==O.names)&&Bf(O.names),r}var Hi={key:"",width:Pf};function zh(){let t=Z.size?O.names:T;if(t.size>
Ir)return Pf;let e=`${j} ${Nt.version} ${Z.size?[...t.keys()].join(" "):""}`;if(Hi.key!==e){let n=Df.map(o=>[...t.keys()].
filter(r=>fn(cn(et(r),o))).length);Object.assign(Hi,{key:e,width:Df[n.indexOf(Math.min(...n))]*M.name})}return Hi.width}
function Hh(){let t=[...R].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:M.mark+zt(fe(e))*M.name+Me,
high:Math.max(Jt(e),2.4*T.get(e).size+Me)}));for(let e=0,n=!0;n&&e<Fh;e+=1)n=!1,t.forEach((o,r)=>{for(let s of t.slice(r+
1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,
c]=i<a?["x",i]:["y",a],m=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=m,s[l]+=m}});for(let{id:e,x:n,y:o}of t)R.set(e,{x:n,y:o})}function No(){
return O.names.size>0&&!O.groups.size&&O.names.size<=T.size/2}function qh(t){let e=t.map(s=>s.reduce((i,a)=>i+Jt(a),0)),
n=M.mark+M.text+62,o=t.length*n/Math.max(1,$.clientWidth)*$.clientHeight*.94,r=Math.max(0,...e,Math.min(o,Rf*Math.max(...t.
map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(Rf-M.line,(r-e[i])/s.length):0,l=(r-e[i]-a*s.length)/2;for(let c of s){
let m=Jt(c)+a;R.set(c,{x:M.mark/2+i*n,y:l+m/2}),l+=m}})}function _h(){qh(Nr())}function Gh(){let t=new Map(R),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=it(),[o,r]=[M.mark+M.text+40,92],s=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{R.set(l,{x:M.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}function Bf(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...R.get(a),half:Jt(a)/2,wide:zt(fe(a))*M.name*M.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:l})=>a-l))-Me,s=-n(e.map(({x:a,wide:l})=>-a-M.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+Me;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var jo=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&Mt(e,n))}};function Mt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function dn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Co(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function Gn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Ff=.42,zf=16;function Hf(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[m,h]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(m+h)/((2*h+m)/l+(h+2*m)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],m=(Math.abs(r[i])+Math.abs(r[i+1]))*Ff,h=m>Math.abs(a)?Math.abs(
a)/m:1,d=(c.x-l.x)*Ff;s.push(l.x+d,l.y+r[i]*h*d,c.x-d,c.y-r[i+1]*h*d,c.x,c.y)}return s}function Qr(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,m,h)=>[m+(h-m)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function $o(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function qf(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Uh(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function _f(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=zf;o+=1){let r=e[e.
length-1],{x:s,y:i}=Uh(t,n,o/zf);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function qi(t){return t.pieces??=
_f(t.along),t.pieces[t.pieces.length-1].far}function _t(t,e){let n=e*qi(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Kh(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Co(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function He(t,e,n){
let o=Kh(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=_f(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],m=l**2+c**2,h=m?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/m)):0;r=Math.min(r,Math.hypot(e.x-i.x-h*l,e.y-i.y-h*c))}return r<=n?r:1/0}var Vh=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],F={},Gf=document.body;function hn(){
let t=getComputedStyle(q.printing?Gf:document.documentElement),e=Vh.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);F={dark:!q.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...q.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Gt(){return u.steps!==null&&u.focus!==null?1:q.printing?.4:.15}function Uf(){Gf=document.body.
appendChild(f("div",{class:"on-paper",hidden:""}))}var Zr={left:44,right:44,top:4,bottom:50},Yh=29,Jh=16,Xh=[8,12,16,20];function Un(t){return p("groupOf",{names:It(t),n:O.
groups.get(t)?.count??Z.get(t).count})}function _i(){return Math.max(12,Yt())}function Qh(t){return Math.max(Jh,_i()/2*(jt(
String(t),"600")+.4)/.82)}function Ro(t){let e=new Map,n=[...O.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=R.get(mt(o)),a=Math.max(Qh(r)/t,Math.min(Yh*Math.sqrt(r),Z.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:_i()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function Vf(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!B||B.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
T.get(Z.get(i.key).told[0]).short)||Z.get(i.key).told[0],l=[...o,...r.values()],c=s?[cn(It(i.key),12)]:Xh.map(y=>cn(a,y)),
m=[...c.filter(y=>!fn(y)),...c.filter(fn)].map(y=>Zh(i,y,l,n)).find(y=>y!==void 0);if(!m)continue;let{text:h,lines:d}=m;
r.set(i.key,h),Object.assign(i,{lines:d,textMiddle:h.middle,textTop:h.top,textLeft:h.left,textRight:h.right,textBottom:h.
bottom})}}function Zh(t,e,n,o){let{type:r}=t,[s,i,a]=[r*zt(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([m,h])=>({key:t.key,middle:m,left:m-s/2,right:m+s/2,top:h,bottom:h+i})).
find(m=>m.left>=M.left-Zr.left/o&&m.right<=M.left+M.width+Zr.right/o&&m.top>=M.top+6/o&&m.bottom<=M.top+M.height+6/o&&!n.
some(h=>h.key!==t.key&&Mt(m,h)));return c&&{text:c,lines:e}}function Yf(t){let e=Y();t.save();for(let n of O.opened){let{
x:o,y:r,radius:s}=Z.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=F.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=F.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Gi(t,e){let n=W.groups.get(e);if(!n)return;let o=Y(),
{count:r,fills:s}=O.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=F.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=B&&!Kf(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[h,d]of[
...s].sort(([y],[g])=>y<g?-1:1))t.strokeStyle=h,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*d/r),t.stroke(),a+=
2*Math.PI*d/r;t.strokeStyle=K.at===mt(e)?F.accent:F.soft,t.lineWidth=(K.at===mt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=F.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
_i()/o,Math.min(16/o,n.radius*.7)),m=2*(n.radius-i)/Math.max(1.4,jt(l,"600")+.4);ce(t,l,n.x,n.y,Math.min(c,m),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=F.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=B&&!Kf(e)?.6:1,t.fillStyle=F.text,n.lines.forEach((h,d)=>ce(t,h,n.textMiddle,n.textTop+(d+.5)*n.type*1.15,
n.type))),t.restore()}function Kf(t){if(u.between?.includes(mt(t)))return!0;for(let e of B?.entities??[])if(ct.get(e)===
t||ct.get(e)?.startsWith(`${t}.`))return!0;return!1}function Jf(t){for(let[e,n]of W.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function ts(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=F[e],t.fillStyle=F.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function tg(t){let{change:e}=x.get(t),n=W.lines.get(t);return e?{change:e,..._t(n.own??n,.6),
radius:4.6}:null}function Xf(t,e){let n=tg(e);n&&ts(t,n.change,n.x,n.y,n.radius)}var Qf=new Set;for(let{object:t,change:e,
subject:n}of x.values())e&&t===null&&Qf.add(n);function eg({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(Qf.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function Zf(t,e){let n=W.names.get(e),o=eg(n);if(!o||(ts(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=F.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+jt(s)*n.type,a),t.stroke()}),t.restore()}function tu(t){return k.changes.length&&!t.change?.45:1}var ng=6.5,og=.36;function Ui(t,e,n,o=ng){t.setLineDash([]),t.fillStyle=F.bar,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),
t.strokeStyle=F.ground,t.lineWidth=o*.22,t.beginPath();for(let r of[-.24,.24])t.moveTo(e-o*.55,n+r*o),t.lineTo(e+o*.55,n+
r*o);t.moveTo(e-o*.28,n+o*.62),t.lineTo(e+o*.28,n-o*.62),t.stroke()}function eu(t,e){let{x:n,y:o}=_t(e,og);Ui(t,n,o)}var Kn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var sg=900,nu=60;function ou(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function ig(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:Jr(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function es(t,e,n,o=new Set){let r=new Map([...e.values()].map(g=>[g.id,ou(g,n)])),
s=t.length>sg?[]:vf([...r.values()].filter(({id:g})=>!o.has(g))),i=t.map(({id:g,statement:w,place:b,many:L},I)=>{let[P,_]=[
r.get(w.subject),r.get(w.object)],ht=P.at>_.at,[st,z]=ht?[_,P]:[P,_],ut=!o.size&&z.near-st.far<9&&z.near-st.shape>=9?{...st,
far:st.shape}:st,bt=z.near-ut.far<9;return{id:g,rank:I,place:b,many:L,from:ut,to:z,backward:ht,arc:bt,loop:ut.id===z.id,
ports:[ut.mid,z.mid]}}),a=i.filter(({arc:g})=>!g),l=i.filter(({arc:g,loop:w})=>g&&!w),c=({from:g,to:w})=>w.at-g.at+Math.
abs(w.mid-g.mid);for(let g of[...a].sort((w,b)=>c(w)-c(b)||w.rank-b.rank))Of(g,s);let m=new Map,h=(g,w,b)=>{let L=`${w} ${g.
id}`,I=m.get(L)??{item:g,held:[]};m.set(L,I),I.held.push({index:0,step:0,group:0,order:0,...b})};for(let g of a)h(g.from,
"far",{line:g,end:0,index:0,step:1}),h(g.to,"near",{line:g,end:1,index:g.levels.length-1,step:-1});for(let g of l)for(let[
w,[b,L]]of[[g.from,g.to],[g.to,g.from]].entries()){let I=L.mid>b.mid;h(b,"near",{line:g,end:w,group:I?1:-1,order:-L.mid})}
ig(m,o),Lf(l,s);let d=new Map(a.map(g=>[g,Ef(g,s)]));for(let g of d.values())Pi(g);Tf(s,d);for(let g of d.values())Pi(g);
let y=new Map;for(let g of i){let{from:w,to:b,ports:L}=g,I;g.loop?I=ru(g):g.arc?I=Qr({x:w.near+1,y:L[0]},{x:b.near,y:L[1]},
g.edge-g.reach):I=Hf(d.get(g)),g.backward&&(I=$o(I)),y.set(g.id,n?I:qf(I))}return y}function ru({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function ag(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:m}of n){let h=((l-t.x)*o+(c-t.y)*r)/s**2;if(h<=.02||h>=.98)
continue;let d=((c-t.y)*o-(l-t.x)*r)/s,y=m*1.2+2;Math.abs(d)<nu+y&&i.push({off:d,reach:y,share:3*h*(1-h)})}let a=l=>i.every(
({off:c,reach:m,share:h})=>Math.abs(c-l*h)>=m);for(let l=0;l<=nu;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function su(t,e,{
place:n,many:o},r){if(t.id===e.id)return ru({from:ou(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],m=(n-(o-1)/2)*14*(t.id<e.id?1:-1),h={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},d={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};m||(m=ag(h,d,r.filter(g=>g.id!==t.id&&g.id!==e.id)));let y=[(d.x-h.x)/3,(d.y-h.y)/3];return[
h.x,h.y,h.x+y[0]-c*m,h.y+y[1]+l*m,d.x-y[0]-c*m,d.y-y[1]+l*m,d.x,d.y]}var lg=2500,gn=12,ns=7,iu=1,cg=2.5,fg=400;function au(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:m}=x.
get(a);return m&&t.has(l)&&t.has(c)}),n=e.length>lg,o=new Map,r=(n?e.filter(a=>B?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),m=o.get(c)??[];o.set(c,m);let h={id:a,statement:l,place:m.length,many:0};
return m.push(h),h});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(nt()==="columns"||it())s=es(r,t,!it());else{
let a=r.length<=fg?[...t.values()]:[];s=new Map(r.map(l=>[l.id,su(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,path:os(l)});return{lines:i,rest:n}}function os(t){let e=new Kn;e.
moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(...t.slice(n,n+6));return e}function rs({holder:t,modality:e}){
let n=t&&e!=="draft";return k.lines[n?"thin":rl.get(e)?.line||"solid"]}function ss(t){let e=at(x.get(t).subject);return F.
dark?e.dark:e.light}function is(t,e,n){let o=W.lines.get(e),r=x.get(e),s=tt(r),i=rs(r);t.save(),t.describe?.([Kt(r),S(r.
said)&&`(${S(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=B&&!n?Gt():n?1:s.structural?.8:.95*tu(r);let a=r.change&&
r.change!=="unchanged"?F[r.change]:F.line;t.strokeStyle=t.fillStyle=n?ss(e):a||F.line,t.lineWidth=i.width*(n?u.lines.length===
1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||ug(t,o.along,
n?6.5:4.5),r.denied&&(B||(t.globalAlpha=1),mg(t,o.own??o)),r.isDisputed&&(B||(t.globalAlpha=1),eu(t,o.own??o)),Xf(t,e),t.
restore()}function ug(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,
1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function mg(t,e){let[n,o,r]=[.48,.5,.52].
map(i=>_t(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=F.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.
cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function as(t,e,n=ns){let o=[];for(let[
s,i]of W.lines){let a=He(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+cg/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var pg=200,Qt={names:new Set,statements:new Set};function lu(t,e){let n=t===null?e:X.get(t).filter(r=>E.statements.has(r)),
o=n.length>pg?[]:n;Qt.statements=new Set(o),Qt.names=new Set([t,...o.flatMap(r=>[x.get(r).subject,x.get(r).object])].filter(
r=>r!==null)),ft()}function cu(){!Qt.names.size&&!Qt.statements.size||(Qt.names=new Set,Qt.statements=new Set,ft())}var Vi=6,dg=.5,hg=new Set([1,2]),gg=150,wg=3,fu=wg*([...T.values()].reduce((t,{count:e})=>t+e,0)/Math.max(1,T.size));function Vn(t,e,n=null){
let o=Math.max(M.name,Yt()/t),r=o*(M.line/M.name),s=new Map,i=new jo(o*10);for(let w of O.names){let b=R.get(w);if(n&&(b.
x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let L=Math.max(T.get(w).size,1.6/t),I=L*1.2,P={id:w,x:b.x,y:b.y,
radius:L,type:o,line:r,lines:null,covers:!1,left:b.x-I,right:b.x+I,top:b.y-I,bottom:b.y+I};s.set(w,P),n||i.add({id:w,left:P.
left,right:P.right,top:P.top,bottom:P.bottom})}for(let[w,{x:b,y:L,radius:I}]of e)i.add({id:mt(w),left:b-I,right:b+I,top:L-
I,bottom:L+I});let a=w=>(w===u.focus||w===u.path?4e6:0)+(B&&B.entities.has(w)?2e6:0)+(T.get(w).count>=fu?1e6:0)+(hg.has(
at(w).column)?5e5:0)+T.get(w).count,l=[...s.keys()].sort((w,b)=>a(b)-a(w)||(w<b?-1:1)),c=nt()!=="columns"&&!n,m=[...new Set(
[1,.85,.7,.5].map(w=>Math.max(o*w,Yt()/t)))],h=new jo(o*4);if(c)for(let{id:w,x:b,y:L,radius:I}of s.values())h.add({id:w,
left:b-I,right:b+I,top:L-I,bottom:L+I});let d=[],y=0;for(let w of l){let b=s.get(w),L=B!==null&&B.entities.has(w),I=st=>{
for(let z of Yi(b,m,c))if(st(z)&&(!c||yg(b,z,h)))return z},P=st=>!d.some(z=>Mt(st,z)),_=I(st=>!i.hits(st))??(L?I(P):void 0),
ht=s.size>gg&&T.get(w).count>=fu;!_&&ht&&(_=[...Yi(b,m,c)].find(P),b.covers=_!==void 0),_&&(i.add(_),(L||ht)&&d.push(_),
uu(b,_),y+=1)}if(y>=Math.min(Vi,s.size))return s;let g=[...s.values()].filter(w=>w.lines).map(w=>({left:w.left,right:w.right,
top:w.top,bottom:w.bottom}));for(let w of l.slice(0,4*Vi)){let[b]=Yi(s.get(w),m,!1);if(!(s.get(w).lines||g.some(L=>Mt(b,
L)))&&(g.push(b),uu(s.get(w),b),s.get(w).covers=!0,g.length>=2*Vi))break}return s}function yg({id:t,x:e,y:n,radius:o},r,s){
let i=(l,c,m,h)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-h,m-r.bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*dg;
return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.left,l.right,l.top,l.bottom)<
a)}function*Yi(t,e,n){let o=fe(t.id),r=zt(o),s=Math.max(M.mark/2,t.radius*1.2+3);for(let i of e){let a=i*(M.line/M.name),
[l,c]=[i*r,a*o.length/2],m=(P,_)=>({id:t.id,type:i,line:a,lines:o,left:P,right:P+l,top:_-c,bottom:_+c}),h=(n||V.whole)&&
t.x+M.mark/2+l>M.left+M.width+6;if(yield m(h?t.x-s-l:t.x+s,t.y),!n)continue;let d=P=>P.left>M.left-6&&P.right<M.left+M.width+
6,[y,g]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],w=t.x-l/2;if(yield*[m(w,y),m(w,g),m(t.x-s-l,t.y)].filter(d),O.names.
size>Ir)continue;let[b,L]=[t.x-t.radius,t.x+t.radius-l];yield*[m(b,y),m(b,g),m(L,y),m(L,g)].filter(d);let I=t.radius*1.2+
2;for(let P of[0,c,-c])yield*[m(t.x+I,t.y+P),m(t.x-I-l,t.y+P)].filter(d)}}function Ji({textLeft:t,textRight:e,textTop:n,
textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function uu(t,e){t.type=e.type,t.line=e.line,t.lines=e.lines,t.textLeft=
e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-3),t.right=Math.max(t.right,
e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function Xi(t,e,n,o,r){let s=k.shapes[e];t.beginPath(),
s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*r)}),t.closePath()}var ls=new Set;
function qe(t,e){let n=W.names.get(e);if(!n)return;ls.add(e);let o=at(e),r=u.focus===e||u.path===e;t.save(),t.describe?.(
D(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r||Qt.names.has(e)?F.row:F.ground,t.beginPath(),t.roundRect(n.textLeft-3,n.
textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let s=Qt.names.has(e)||(B?B.entities.has(e):!E.bare.
has(e));t.globalAlpha=s?1:B?Gt():.3,Xi(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?F.ground:o.fill,t.fill(),
t.lineWidth=T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=F.dark?o.dark:o.light,t.stroke(),(r||K.at===e||C.
dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=F.accent,t.lineWidth=2,t.setLineDash(
r?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=F.text,i.forEach((a,l)=>{
ce(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),Zf(t,e),t.restore()}function mu(t,e=3){
let n=[...W.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...W.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/
2&&t.y<=r.bottom+e/2)return o;return null}var Bo=12,Do=14,Yn=3,Qi=40,bg=[0,2,5,9,14],fs=60,xg=1.2,kg=8,Sg=12,pu=4,vg=[.5,.42,.58,.34,.66,.26,.75,.85],Mg=20,Og=[0,
1,-1,2,-2,3,-3,4,-4];function du(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;
if(l===1){let c=[...i,o.slice(a).join(" ")],m=Math.max(...c.map(n));(!r||m<r.long)&&(r={rows:c,long:m});return}for(let c=a+
1;c<=o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function hu(t,e,n){return Math.abs(e.x-t.x)>=
1?e.x>t.x?1:-1:n?1:-1}function gu(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+Yn,-Yn),a=e.y-i/2;for(let l of s)o[l.index]=Tg(l,e,a+l.high,[
...n,...Eg(o)]),a+=2*l.high+Yn}return o}function Eg(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-Yn/2,bottom:r+Yn/2,cost:10*fs}))}function Tg({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,m=Bo+e,h=Math.max(r-Do-e,t*(s.x-c)+e),d=[...bg.map(I=>m+I*l),...h<m?[h]:[]],y=Math.max(...d)+e,g=[c,c+t*y,s.x],w={left:Math.
min(...g),right:Math.max(...g),top:i-n-Qi*l,bottom:i+n+Qi*l},b=a.filter(I=>Mt(I,w)),L={cost:1/0,spot:null};for(let I of d){
let P=Math.max(0,I+e+Do-r)/l;for(let _=0;_<=2*Qi;_+=1){let ht=(_%2?1:-1)*Math.ceil(_/2),st=Math.abs(ht)*.5+Math.abs(I-m)/
l*.6+P*kg;if(st>=L.cost)continue;let z=dn(c+t*I,i+ht*l,0,e,n),ut={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,z.y),bottom:Math.
max(s.top,z.y)},bt={left:Math.min(s.x,z.left),right:Math.max(s.x,z.right),top:z.y-2,bottom:z.y+2},Ce=st+cs(z,b,o)+(I<m?cs(
ut,b,o)+cs(bt,b,o):0);Ce<L.cost&&(L={cost:Ce,spot:z})}}return L.spot}function cs(t,e,n){return e.reduce((o,r)=>o+r.cost*
Lg(t,r)/n**2,0)}function wu(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:g,y:w})=>({x:g-t.x,y:w-t.y,long:Math.hypot(g-t.
x,w-t.y)||1})),a=Math.min(Mg*r,...i.map(({long:g})=>g)),[l,c]=[i.reduce((g,w)=>g+w.x/w.long,0),i.reduce((g,w)=>g+w.y/w.long,
0)],m=Math.hypot(l,c)||1,h=Og.flatMap(g=>vg.map(w=>dn(t.x+l/m*a*w,t.y+c/m*a*w+g*(2*o+Yn),0,n,o))),d=s.filter(g=>h.some(w=>Mt(
w,g))),y={spot:h[0],cost:1/0};for(let[g,w]of h.entries()){let b=cs(w,d,r)+g/h.length+o/r;b<y.cost&&(y={spot:w,cost:b})}return y}
function Po({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?fs:xg}}function Lg(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function yu(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let h=(o+r)/2;return[o,t.y,h,t.y,h,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,m=(l+e.y)/2;return[t.x,l,t.x,m,c===r?t.x:c,c===r?e.y:m,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function bu(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return Qr(r,{x:a,y:e.y},n*Math.max(l+pu,Math.min(l+Sg,o*n-pu)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function xu(t,e){
let n=Su(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function ku(t,e,n){
let o=Su(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function Su({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function vu(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var Ou=60,Ag=7,Eu=3,Ig=[.5,.42,.58,.34,.66,.26,.74];function Ng(t){return Math.max(M.name*.96,Yt()/t)}function Tu(t){return jt(
t,"italic")}function Lu(t){return Array.from({length:Eu},(e,n)=>du(t,n+1,Tu)).filter(e=>e!==null)}function Au(t,e,n){let o=Lu(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function ta({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function Iu(t){return tt(x.get(t)).symmetric?0:.75}function Nu(t,e,n){let o=[...B?.
statements??[]].filter(d=>e.has(d)),r=Ng(n),s=d=>B===null||B.entities.has(d)||Gt()===1,i=[...t.values()].flatMap(d=>jg(d,
s(d.id)));if(it())return{words:Wg(o,e,r,i),trunks:[]};let a=Cg(o,t,r);if(a.length>Ou)return{words:[],trunks:[]};let l=nt()===
"columns",c=l?$g(a,r,i):Rg(a,r,i),m=l?Pg(a,c,t,s):Dg(a,c),h=a.map((d,y)=>{let g=l?yu(d.anchor,c[y],d.side):xu(d.anchor,c[y]);
for(let w of d.ids){let b=m.get(w),L=vu(g,b),I=x.get(w).subject===d.anchor.id,P=I?b:$o(b);e.set(w,{along:I?L:$o(L),path:os(
P),own:{along:P}})}return{ids:d.ids,path:os(g)}});return{words:c,trunks:h}}function jg(t,e){let n=t.radius*1.2+(t.id===u.
focus?5:1),o=Po({left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,Po({left:t.textLeft-3,right:t.textRight+
3,top:t.textTop,bottom:t.textBottom},e)]:[o]}function Cg(t,e,n){let o=new Map;for(let r of t){let s=x.get(r),i=s.object!==
u.focus,[a,l]=i?[s.subject,s.object]:[s.object,s.subject];if(a===l)continue;let[c,m]=[e.get(a),e.get(l)],h=Lt(s),d=(Tu(h)/
Math.min(Eu,h.split(" ").length)+1)*n,y=hu(c,m,c.right+Bo+d<M.left+M.width+Bo),g=nt()==="columns"?y:Math.round(Math.atan2(
m.y-c.y,m.x-c.x)/(Math.PI/2)),w=tt(s).symmetric||i,b=JSON.stringify([a,Math.abs(g)===2?2:g,h,w,rs(s),s.change]),L=o.get(
b)??{anchor:c,side:y,text:h,isOnward:w,ids:[],ends:[],next:y*(1/0)};o.set(b,L),L.ids.push(r),L.ends.push(m)}return[...o.
values()]}function $g(t,e,n){let o=[];for(let r of new Set(t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(
l=>({...l,...Bg(l,e,n)})),a=gu(i,r,n);i.forEach(({rows:l,head:c,side:m,isOnward:h,text:d,ids:y,room:g},w)=>{s[w].next=(m>
0?r.right:r.left)+m*g;let b=m>0===h?0:Math.PI;o[t.indexOf(s[w])]={...a[w],text:d,rows:l,type:e,head:c*e,way:b,ids:y}}),n.
push(...a.map(l=>Po(l,!0)))}return o}function Rg(t,e,n){let o=[],r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.
hypot(a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){let{anchor:i,ends:a,ids:l,text:c,isOnward:m}=s,h=Iu(l[0]),
d=Lu(c).map(b=>({...b,...wu(i,a,{...ta(b,h,e),type:e},n)})),{rows:y,spot:g}=d.reduce((b,L)=>L.cost<b.cost?L:b),w=Math.atan2(
g.y-i.y,g.x-i.x);o[t.indexOf(s)]={...g,text:c,rows:y,type:e,head:h*e,way:m?w:w+Math.PI,ids:l},n.push(Po(g,!0))}return o}
function Dg(t,e){let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.entries())for(let[a,l]of s.entries())n.set(l,ku(r,
e[o],i[a]));return n}function Bg({anchor:t,side:e,text:n,ids:o,ends:r},s,i){let a=Iu(o[0]),l=r.filter(y=>Math.abs(y.x-t.
x)>=1),c=i.filter(({cost:y,left:g,right:w})=>y===fs&&(e>0?g>t.right:w<t.left)),m=Math.min(...(l.length?l:c).map(({left:y,
right:g})=>e>0?y-t.right:t.left-g)),h=Au(n,(m-Bo-Do)/s,a+.5),d=r.reduce((y,{x:g,y:w})=>y+t.y+(w-t.y)/Math.max(1,Math.abs(
g-t.x)),0)/r.length;return{...h,...ta(h,a,s),side:e,type:s,wish:d,head:a,room:m}}function Pg(t,e,n,o){let r=new Map,s=new Map(
[...n].filter(([l])=>o(l))),i=new Set,a=[];for(let[l,{anchor:c,side:m,ids:h,ends:d,next:y}]of t.entries()){let g=`trunk ${l}`,
{left:w,right:b,top:L,bottom:I,x:P,y:_}=e[l];i.add(g),s.set(g,{...c,id:g,x:P,y:_,left:w,right:b,top:L,bottom:I,radius:0,
lines:null});for(let[ht,st]of h.entries()){let z=d[ht],ut=Math.abs(z.x-c.x)<1,bt=m>0?z.left-b:w-z.right;!ut&&bt>=Do?a.push(
{id:st,statement:{subject:g,object:z.id},place:0,many:1}):r.set(st,bu(e[l],z,m,ut?y:null))}}for(let[l,c]of es(a,s,!0,i))
r.set(l,c);return r}function Wg(t,e,n,o){let r=[];if(t.length>Ou)return r;let s=i=>[...o,...r].filter(a=>a.left<i.right&&
i.left<a.right&&a.top<i.bottom&&i.top<a.bottom).length;for(let i of t){let a=e.get(i),l=Lt(x.get(i)),c=Au(l,qi(a)/n,0),{
wide:m,high:h}=ta(c,0,n),y=Ig.map(g=>_t(a,g)).map(({x:g,y:w})=>dn(g,w,0,m,h)).reduce((g,w)=>s(w)<s(g)?w:g);r.push({...y,
text:l,rows:c.rows,type:n,head:0,way:0,ids:[i]})}return r}function ju(t){return new Set(t.map(ss)).size===1?ss(t[0]):F.soft}
function Zi(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(1).match(/../g)??[]).map(n=>parseInt(n,16))}function Mu(t){
let[e,n,o]=Zi(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Fg(t){
let[e,n]=[Zi(t),Zi(F.text)],o=Mu(F.ground);for(let r=0;r<1;r+=.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(
16).padStart(2,"0")).join("")}`,[i,a]=[Mu(s),o].sort((l,c)=>l-c);if((a+.05)/(i+.05)>=Ag)return s}return F.text}function Cu(t,e){
for(let n of e){t.save(),t.translate(n.x,n.y),t.fillStyle=F.ground,t.globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.
high,2*n.wide,2*n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Fg(ju(n.ids)),t.textAlign="center",t.textBaseline="middle";
let o=Math.cos(n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{ce(t,r,-o*n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,
"italic")}),n.head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[
-1,1])t.lineTo(-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}function $u(t,e){for(let{ids:n,path:o}of e){
let r=rs(x.get(n[0]));t.save(),t.strokeStyle=ju(n),t.lineWidth=r.width*1.9,t.setLineDash(r.dash),t.stroke(o),t.restore()}}var zg=10,Hg=80,Du=0,Ru;function Bu(){let t=`${ie} ${j}`;if(!(Du>zg&&W.look===t&&W.key!==`${t} ${Y()}`&&!W.part&&!q.printing)){
Zt();return}clearTimeout(Ru),Ru=setTimeout(()=>{Zt(),ft()},Hg)}function Zt(){let t=Y(),e=O.names.size>Pe,n=`${ie} ${j}`,
o=`${n} ${t}`;if(W.key===o&&(!W.part||Gn(W.part,Xt())))return W;let r=Date.now(),s=e?Xt(1):null,i=Ro(t),a=Vn(t,i,s);Vf(i,
a,t);let{lines:l,rest:c}=au(a);return il({key:o,look:n,part:s,names:a,groups:i,lines:l,rest:c,...Nu(a,l,t)}),Du=Date.now()-
r,W}var Ae={left:24,right:10,top:8,bottom:8},Pu=1.7,qg=.8,_g=5,Wu=8,qu=150,Gg=300,Ug="#take > button, #groups > *, #arrangem\
ents button, #zoom, #empty";function ps(t){let{x:e,y:n,radius:o}=Z.get(t);ia({left:e-o,top:n-o,width:2*o,height:2*o})}function _u({
x:t,y:e}){let n=mn({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=$.clientWidth&&n.y<=$.clientHeight}function ds(t){let e=mn(R.get(
t));e.x>=30&&e.y>=20&&e.x<=$.clientWidth-30&&e.y<=$.clientHeight-20||(V.whole=!1,yn({position:R.get(t),scale:Y()}))}function us(){
return Gu(N(Ug))}function Gu(t){let e=$.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>Mt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function Uu(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<$.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,$.clientHeight-n+4);return e}function oa(){let t=$.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=v("details").getBoundingClientRect();
return!ot()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function ra(t,e,n){
let o=$.clientWidth-e.left-e.right,r=$.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function Ku(){if(q.printing)return zi;if(O.narrowed||!No())return Pu;let{width:t,height:e}=Mr();
return Math.min(Pu,Math.max(1,Math.min($.clientWidth/t,$.clientHeight/e)))}function Kg({scale:t,position:e}){let n=us();
if(!n.length||O.names.size>Pe)return[];let o=Ro(t),r=[...Vn(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+$.clientWidth/2,right:(i-e.x)*t+$.clientWidth/2,top:(a-e.y)*t+$.clientHeight/2,bottom:(l-e.y)*t+$.clientHeight/
2}));return n.filter(s=>r.some(i=>Mt(i,s)))}function Vg({scale:t,position:e}){let n={left:0,right:0,top:0,bottom:0};if(nt()!==
"map"||O.names.size<=qu||O.names.size>Pe)return n;let[o,r]=[$.clientWidth/2/t,$.clientHeight/2/t];for(let s of Vn(t,Ro(t)).
values()){if(!s.lines)continue;let{left:i,right:a,top:l,bottom:c}=Ji(s);n.left=Math.max(n.left,(e.x-o-i)*t),n.right=Math.
max(n.right,(a-e.x-o)*t),n.top=Math.max(n.top,(e.y-r-l)*t),n.bottom=Math.max(n.bottom,(c-e.y-r)*t)}return n}function wn(){
V.whole=!0;let t={...O.groups.size?Zr:Ae};if(q.printing){Fu(ra(M,t,Ku()));return}if(O.narrowed){let o=oa();o.bottom-o.top>
100&&o.right>100&&(t.top+=o.top,t.bottom+=$.clientHeight-o.bottom,t.right+=$.clientWidth-o.right)}let e=ea(t);if(!e)return;
for(let o=0;o<_g;o+=1){let r=Vg(e);if(Object.values(r).every(s=>s<=0))break;for(let s of["left","right","top","bottom"])
t[s]+=Math.ceil(r[s]);e=ea(t)??e}let n=Uu(Kg(e));Fu(n.top||n.bottom?ea({...t,top:Math.max(t.top,n.top),bottom:Math.max(t.
bottom,n.bottom)})??e:e)}function ea(t){let e={width:$.clientWidth-t.left-t.right,height:$.clientHeight-t.top-t.bottom};
return e.width<=0||e.height<=0?null:(wt.size||Oo(e),ze(),ra(M,t,Ku()))}function Fu(t){t&&(ue(),Vt(),Fe(t))}function sa(){
V.asOpened=!1,wn()}function na(){return Yt()/(M.name*M.grown)}function zu(t){return[...Vn(t,new Map).values()].filter(({
lines:e})=>e).length}function me(){if(wn(),V.asOpened=!0,O.groups.size||!O.names.size||O.names.size>qu)return;let t=Y(),
e=na(),n=O.names.size*(nt()==="columns"?1:qg);if(t>=e||zu(t)>=n)return;V.whole=!1;let o=Array.from({length:Wu-1},(a,l)=>t*
(e/t)**((l+1)/Wu)),s=M.grown>1||O.narrowed&&nt()==="columns"&&!it()?e:o.find(a=>zu(a)===O.names.size)??e,i=O.narrowed?oa():
{left:0,top:0,right:$.clientWidth,bottom:$.clientHeight};Fe({...Vu(s,i,O.narrowed?u.focus:null),animation:!1})}function ms(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=R.get(t);return s-e>M.mark/2&&s+M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.
line<r}function Yg(t){let e=0;for(let n of O.names)ms(n,t)&&(e+=3+T.get(n).count+(B?.entities.has(n)?1e3:0));return e}function Vu(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*M.line},i=[...new Set([n,...B?[...B.entities].slice(0,
60):[],...Be(60)])].filter(b=>O.names.has(b)).map(b=>R.get(b)),a=(b,L,I,P,_)=>I+2*_<=P?L+(I-P)/2:Math.max(L-_,Math.min(b,
L+I+_-P)),l=a(M.left-r.x/2,M.left,M.width,o.x,r.x/2),m=nt()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+M.mark+
M.text*M.grown-o.x]).map(b=>a(b,M.left,M.width,o.x,r.x)),h=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,M.top,M.height,
o.y,M.line)),d=null;for(let b of new Set(m))for(let L of new Set(h)){let I={left:b,top:L,right:b+o.x,bottom:L+o.y};if(n!==
null&&!ms(n,I))continue;let P=Yg(I);(!d||P>d.weight)&&(d={weight:P,left:b,top:L})}let y=R.get(n)??{x:M.left+M.width/2,y:M.
top+M.height/2},{left:g,top:w}=d??{left:y.x-o.x/2,top:y.y-o.y/2};return{scale:t,position:{x:g+($.clientWidth/2-e.left)/t,
y:w+($.clientHeight/2-e.top)/t}}}function Yu(t){if(!O.names.has(t))return;let e=Y(),n=V.whole&&e>na()*.8?e:Math.max(e,na()),
o=oa(),[r,s]=[Oe({x:o.left,y:o.top}),Oe({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=ot()&&(o.right<
$.clientWidth||o.bottom<$.clientHeight);V.whole&&n===e&&!a||n===e&&ms(t,i)&&[...B?.entities??[]].every(l=>!O.names.has(l)||
ms(l,i))||(V.whole=!1,yn(Vu(n,o,t)))}function yn(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||R.size>
Pe;V.asOpened=!1,Fe({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function hs(t){V.whole=!1,yn({scale:Math.
min(6,Math.max(.005,Y()*t))})}function ia(t){let e=ra(t,{left:10,right:10,...Uu(us())},1.3);e&&(V.whole=!1,yn(e))}function Hu(t){
let e=Xt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,m]=[Oe({x:s,y:a}),Oe({x:i,y:l})];return{left:c.x,right:m.x,
top:c.y,bottom:m.y}}),[o,r]=[0,0];for(let s of W.names.values()){let i=s.lines?Ji(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!Gn(e,i)||n.some(a=>Mt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Jg(){let t=v("beyond-view"),e=!q.
printing&&!wt.size&&nt()!=="overview"&&W.names.size<=Gg,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=o&&V.asOpened?`${p("windowTooSmall")} `:"",l=i?a+p(i===1?`${s}One`:s,{n:i}):"";t.textContent!==l&&(t.textContent=
l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});return}n(Hu(us())),t.hidden||n(Hu([...us(),...Gu([t])]))}function Ju(){Et(
"afterDrawing",Jg),Et("zoom",()=>{V.whole=!1,V.asOpened=!1}),Et("dragEnd",()=>{C.byFinger||(V.asOpened=!1)}),Et("resize",
()=>requestAnimationFrame(()=>{q.printing||(V.asOpened?me():V.whole&&wn())})),new MutationObserver(()=>{V.asOpened&&O.narrowed&&
!q.printing&&me()}).observe(v("details"),{attributeFilter:["data-open"]})}function Xu(t){let e=v("details").getBoundingClientRect();
Zt();let[n]=u.lines,o=R.get(t)??(W.lines.has(n)?_t(W.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[mn(
o),$.getBoundingClientRect(),Y()],[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,m={across:(Math.max(0,s.left)+e.left)/2,down:(Math.
max(0,s.top)+e.top)/2},h=c&&a+3*gn>e.left?a-m.across:0,d=!c&&l+3*gn>e.top?l-m.down:0;if(!h&&!d)return;let{x:y,y:g}=We();
V.whole=!1,yn({scale:i,position:{x:y+h/i,y:g+d/i}})}var Qu=2,aa=8,Xg=40,la=[],Zu="";function Qg(){let t=new Map;for(let[n,{x:o}]of R){if(wt.has(n)||!O.names.has(n))continue;
let r=t.get(o)??[];t.set(o,r),r.push(n)}let e=[];for(let[n,o]of[...t].sort(([r],[s])=>r-s)){let r=at(o[0]).column??0,s=e.
at(-1);s?.column===r?s.names.push(...o):e.push({column:r,left:n-M.mark/2,names:o})}return e}function Zg({column:t,names:e}){
if(!k.variants.includes("plain")&&t)return p(`column${t}`);let n=new Map;for(let r of e){let s=at(r),i=S(s.plural??s.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([r,s],[i,a])=>a-s||(r<i?-1:1)).map(([r])=>r).filter(Boolean);return o.slice(
0,Qu).join(", ")+(o.length>Qu?", \u2026":"")}function tm(){let t=v("heads"),e=nt()==="columns"&&it()===null&&O.names.size>
0;t.hidden===e&&(t.hidden=!e,Wn())}function tw(){let t=v("heads");if(t.hidden)return;let e=`${ie} ${j}`;if(Zu!==e){Zu=e;
let n=Qg();la=n.map((o,r)=>({left:o.left,right:n[r+1]?.left??M.left+M.width,part:f("span",{},Zg(o))})),t.replaceChildren(
...la.map(({part:o})=>o))}for(let{left:n,right:o,part:r}of la){let s=Math.max(aa,mn({x:n,y:0}).x),i=Math.min(t.clientWidth-
aa,mn({x:o,y:0}).x)-s-aa;r.hidden=i<Xg,r.style.transform=`translateX(${Math.round(s)}px)`,r.style.maxWidth=`${Math.floor(
i)}px`,r.title=r.textContent??""}}function em(){Et("afterDrawing",tw)}var ew=7,nm=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),nw=4,ow=3,rw=1,sw=1.6,iw=5.5,Jn=[],Wo=new Map,gs={shown:null,
links:[]};function aw(){if(gs.shown===E)return gs.links;let t=new Map;for(let e of E.statements){let{isLink:n,subject:o,
object:r}=x.get(e);if(!n)continue;let[s,i]=[ct.get(o)??"",ct.get(r)??""],a=`${s} ${i}`,l=t.get(a);l?l.ids.push(e):t.set(
a,{from:s,to:i,ids:[e]})}return Object.assign(gs,{shown:E,links:[...t.values()]}),gs.links}function rm(){let t=O.opened,
e=new Map,n=s=>{if(O.names.has(s))return s;let i=ct.get(s);return e.has(i)||e.set(i,mt(sn(i,t))),e.get(i)},o=new Map,r=(s,i)=>{
let[a,l]=s<i?[s,i]:[i,s],c=o.get(a);c||o.set(a,c=new Map);let m=c.get(l);return m||c.set(l,m={one:a,other:l,ids:[],drawn:!1,
strong:!1,course:{along:[]},among:null}),m};if(O.groups.size){let s=new Set([...O.names].map(i=>ct.get(i)));for(let{from:i,
to:a,ids:l}of aw()){if(!s.has(i)&&!s.has(a)){let[c,m]=[i,a].map(h=>mt(sn(h,t)));c!==m&&r(c,m).ids.push(...l);continue}for(let c of l){
let{subject:m,object:h}=x.get(c);if(O.names.has(m)&&O.names.has(h))continue;let[d,y]=[n(m),n(h)];d!==y&&r(d,y).ids.push(
c)}}for(let i of B?[...o.values()].flatMap(a=>[...a.values()]):[])i.strong=i.ids.some(a=>B?.statements.has(a))}Jn=[...o.
values()].flatMap(s=>[...s.values()]).sort((s,i)=>i.ids.length-s.ids.length||(`${s.one}
${s.other}`<`${i.one}
${i.other}`?-1:1)),lw()}function lw(){Wo=new Map;for(let t of Jn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Wo.
get(e)??[];Wo.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?rw:ow)}}}function*ws(){for(let t of Jn)(t.drawn||t.one===
K.at||t.other===K.at)&&(yield t)}function sm({ids:t}){return Math.max(sw,iw*(t.length/Jn[0].ids.length))}function om(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function ys(t){return t.among!==W.groups&&Object.assign(t,{among:W.groups,course:cw(t,Y())}),t.course}
function cw({one:t,other:e},n){let[o,r]=[R.get(t),R.get(e)],s=[...W.groups.values()].filter(({key:d})=>mt(d)!==t&&mt(d)!==
e),i=d=>s.filter(y=>He(d,y,y.radius+ew/n)<1/0),a=om(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:d})=>d)),m={course:a,
many:l.length},h=T.has(t)||T.has(e)?nm.slice(0,nw):nm;for(let d of h){if(!m.many)break;let y=om(o,r,d*c),g=i(y).length;g<
m.many&&(m={course:y,many:g})}return m.course}function im(t){let e=Y();t.save();let n=[...ws()].sort((o,r)=>Number(o.strong)-
Number(r.strong));for(let o of n){t.describe?.(Ao(o)),t.strokeStyle=o.strong?u.between===null?F.line:F.accent:F.bundle,t.
globalAlpha=B&&!o.strong?Gt():1,t.lineWidth=(sm(o)+(o.strong?1.4:0))/e;let[r,s,...i]=ys(o).along;t.beginPath(),t.moveTo(
r,s),t.bezierCurveTo(...i),t.stroke()}t.restore()}function am(t,e,n){let o={bundle:null,distance:1/0};for(let r of ws()){
let s=(e+sm(r)/2)/n,i=He(ys(r),t,s);i<o.distance&&(o={bundle:r,distance:i})}return o}var fw="http://www.w3.org/2000/svg";function rt(t,e={},...n){let o=document.createElementNS(fw,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?pt(s):s);return o.append(...n),o}function pt(t){return String(Math.
round(t*100)/100)}function bn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var lm={M:2,L:2,C:6},uw=100,te={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},mw={middle:.35,
top:.8,hanging:.8,bottom:-.2},pw={center:"middle",right:"end",end:"end"},Ie=class{fillStyle=te.fillStyle;strokeStyle=te.
strokeStyle;lineWidth=te.lineWidth;lineJoin=te.lineJoin;lineCap=te.lineCap;globalAlpha=te.globalAlpha;font=te.font;letterSpacing=te.
letterSpacing;wordSpacing=te.wordSpacing;textAlign=te.textAlign;textBaseline=te.textBaseline;constructor(e){this.area=e,
this.drawing=rt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
te);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,m=4/3*Math.tan(c/4),h=(d,y)=>{let[g,w]=[o*(Math.cos(d)-y*Math.
sin(d)),r*(Math.sin(d)+y*Math.cos(d))];return[e+g*Math.cos(s)-w*Math.sin(s),n+g*Math.sin(s)+w*Math.cos(s)]};this.lineTo(
...h(i,0));for(let d=0;d<l;d+=1){let[y,g]=[i+d*c,i+(d+1)*c];this.bezierCurveTo(...h(y,m),...h(g,-m),...h(g,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+lm[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>uw&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+lm[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>pt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Co),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${pt(l)} ${pt(c)}`).join(" ")).join("");this.write(rt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return ko(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),m=this.measureText(e).width*this.place.
scale,h=pw[this.textAlign]??null,d=-(h==="middle"?m/2:h?m:0),{turn:y}=this.place,g=dn(c.x+(d+m/2)*Math.cos(y),c.y+(d+m/2)*
Math.sin(y),y,m/2,r*.8);this.write(rt("text",{x:c.x,y:c.y+r*(mw[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:m,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":h,transform:y?`rotate(${pt(y*180/Math.PI)} ${pt(c.x)} ${pt(
c.y)})`:null},bn(e)),g)}write(e,n){if(!Mt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Co(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=rt("g",{},rt("title",{},bn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var dw=3e3,hw=120,xn=null,ca;function cm(t){if(t instanceof Ie){gw(t);return}let e=Xt(),n=Y();if(xn!==null&&xn.version===
ie&&Math.abs(xn.scale-n)<n*.001&&Gn(xn.part,e)||(clearTimeout(ca),q.printing||(ca=setTimeout(ww,hw))),xn===null)return;let{
part:r,canvas:s}=xn;t.save(),t.globalAlpha=B?Gt():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function fm(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&O.names.has(e)&&O.names.
has(n))}function gw(t){let e=new Kn;for(let{subject:n,object:o}of fm())e.moveTo(R.get(n).x,R.get(n).y),e.lineTo(R.get(o).
x,R.get(o).y);t.save(),t.globalAlpha=B?Gt():.4,t.strokeStyle=F.line,t.lineWidth=.7/Y(),t.stroke(e),t.restore()}function ww(){
let t=Xt(.5),e=Y(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=F.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:ie},s=fm(),i=0,a=()=>{if(r.version===ie){o.beginPath();for(let l=Math.min(s.length,i+dw);i<
l;i+=1){let[c,m]=[R.get(s[i].subject),R.get(s[i].object)];Math.max(c.x,m.x)<t.left||Math.min(c.x,m.x)>t.right||Math.max(
c.y,m.y)<t.top||Math.min(c.y,m.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(m.x,m.y))}if(o.stroke(),i<s.length){ca=setTimeout(
a);return}xn=r,ft()}};a()}function yw(t,e){for(let[n,o]of W.names)o.lines&&!ls.has(n)&&Mt(o,e)&&qe(t,n)}function bw(t){let e=new Map;for(let[n,o]of W.
names){if(o.lines)continue;let{fill:r}=at(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=B?Gt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of W.names)o.lines&&!o.covers&&qe(t,n);for(let n of O.groups.keys())Gi(t,n)}function xw(t){Bu(),ls.clear(),Yf(
t),im(t),W.rest&&cm(t);for(let e of W.lines.keys())(!B||!B.statements.has(e))&&is(t,e,!1)}function kw(t){Cc()?yw(t,Xt()):
bw(t);for(let[e,n]of W.names)n.covers&&qe(t,e);if(K.at!==null&&O.names.has(K.at)&&qe(t,K.at),B){$u(t,W.trunks);for(let e of B.
statements)W.lines.has(e)&&is(t,e,!0);for(let e of B.entities)qe(t,e);Cu(t,W.words)}for(let e of Qt.statements)W.lines.has(
e)&&!B?.statements.has(e)&&is(t,e,!0);for(let e of Qt.names)qe(t,e)}function um(){Dc({radiusOf:t=>Z.get(Bt(t))?.radius??
T.get(t).size,draw:(t,e)=>{let n=Bt(e);n===null?qe(t,e):Gi(t,n)}}),Et("beforeDrawing",xw),Et("afterDrawing",kw)}function _e(t){A({open:[...u.open.filter(e=>e!==t),t]}),Q(p("groupOpened",{names:It(t)}))}function mm(t){let e=o=>o!==null&&
(ct.get(o)===t||ct.get(o)?.startsWith(`${t}.`)),n=u.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));A({open:n,...e(u.focus)||
e(u.path)?lt:{}}),Q(fa())}function fa(){return p(O.groups.size===1?"oneGroup":"someGroups",{n:O.groups.size,names:jr()})}function ua(t){return encodeURIComponent(t.trim().replace(/\s+/g," ")).replaceAll("-","%2D")}function pm(t){return t.toLowerCase().
replace(/\s/g," ")}function dm(t,e){let[n,o]=[pm(t),pm(e)],r=i=>i!==void 0&&/[\p{L}\p{N}_]/u.test(i),s=0;for(let i=n.indexOf(
o);i>=0;i=n.indexOf(o,i+1))!(r(n[i-1])&&r(o[0]))&&!(r(n[i+o.length])&&r(o[o.length-1]))&&(s+=1);return s}function bs(t,e,n){
let o=t.split(/\s+/),r=o.length>12?[o.slice(0,12/3).join(" "),o.slice(-12/3).join(" ")]:[t];return`text=${[...e?[`${ua(e)}\
-`]:[],...r.map(ua),...n?[`-${ua(n)}`]:[]].join(",")}`}function hm(t){return t.split("\u2026").map(e=>e.trim()).filter(Boolean).
map(e=>bs(e,"","")).join("&")}function Sw(t,[e,n]){let o=t.slice(e,n),[r,s]=[e+o.length-o.trimStart().length,n-o.length+
o.trimEnd().length],i=t.slice(r,s);if(dm(t,i)<2)return bs(i,"","");let a={start:t.lastIndexOf(`
`,r)+1,end:(t.indexOf(`
`,s)+1||t.length+1)-1},l=t.slice(a.start,r).split("[\u2026]").pop(),c=t.slice(s,a.end).split("[\u2026]")[0],m=d=>[new RegExp(
`(?:\\S+\\s*){0,${d}}$`).exec(l)[0],new RegExp(`^(?:\\s*\\S+){0,${d}}`).exec(c)[0]],h=["",""];for(let d=1;d<=8;d+=1){let[
y,g]=m(d);for(let[w,b]of[[y,""],["",g],[y,g]])if(dm(t,`${w}${i}${b}`)<2)return bs(i,w,b);h=[y,g]}return bs(i,...h)}function gm(t,e){
return e.map(n=>Sw(t,n)).join("&")}function wm(t,e){return e?`${t}${t.includes("#")?"":"#"}:~:${e}`:t}var ym;function ee(t){let e=yt.open?G(".told",HTMLElement,yt):v("told");yt.open||Q(t),e.textContent=t,clearTimeout(ym),ym=
setTimeout(()=>{e.textContent=""},6e3)}var yt=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function ne(t,e,n=[]){
yt.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>yt.close()},p("close")),f("span",{class:"told",role:"status"}))),yt.open||yt.showModal()}
function Xn(t,e,n=[],o=[]){let r=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);ne(t,[...n,r],o),
r.select()}function bm(){yt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(yt,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function xm(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function km(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var ma=3;function Sm(t){return t.length<2?t.join(""):p("allAndLast",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}
function vw(t){let e=t.map(r=>x.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...k.modalities.map(({id:r,label:s})=>({
n:n.filter(({modality:i})=>i===r).length,words:S(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:p("someone\
sView")},{n:e.filter(({denied:r})=>r).length,words:p("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}
function da(t,e){return t===e?At(t,"oneStatement","someStatements"):p("statementsOfAll",{n:t,all:e})}function Mw(t){let e=new Map;
for(let r of t.statements){let{subject:s,object:i}=x.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(
a,(e.get(a)??0)+1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>et(r)).
sort();return n>1&&o.length<=ma?p("mostOften",{names:Sm(o),n}):""}function Ow(t){let e=t.map(n=>x.get(n).change);return k.
changes.map(({id:n,label:o})=>({n:e.filter(r=>r===n).length,words:S(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n}\
)`)}function vm(t){return t.charAt(0).toLowerCase()+t.slice(1)}function Ew(t){return Dt()?`${Dt()}: ${vm(t)}`:t}function Mm(t){
let{focus:e,path:n}=u,o=e!==null&&n!==null&&it(),r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||x.get(c).subject===
r||x.get(c).object===r,i=t.statements.filter(s),a=da(Se(i).statements,Se([...x.keys()].filter(s)).statements),l=o?p("tak\
eBetween",{statements:a,from:D(e),to:D(n)}):r!==null?p("takeAbout",{statements:a,name:D(r)}):[p("takeAll",{statements:a}),
Mw(t)].filter(Boolean).join(", ");return Ew(`${[l,Sm(k.changes.length?Ow(i):vw(i))].filter(Boolean).join(": ")}.`)}function Om(){
let t=v("lead");return(t.querySelector(`.${j}`)??t).textContent??""}function pa(t){return t===null?void 0:X.get(t).find(
e=>x.get(e).subject===t&&x.get(e).days?.time==="deadlineTime")}function Tw(t,e,n){let o=e.map(h=>x.get(h)),[r]=o,s=o.some(
({subject:h})=>h!==r.subject)||r.object===n,i=[...new Set(o.map(h=>s?h.subject:h.object))],a=i.slice(0,ma).map(h=>{if(h===
null)return S(r.value);let d=pa(h),y=d===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(d)}"]`);return d===
void 0||!y?et(h):`${et(h)} (${[y.firstChild?.textContent,Rt(d)].filter(Boolean).join("; ")})`}),l=i.length-ma,c=s?r.object:
r.subject,m=[...a,...l>0?[p("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[et(c)],Lt(r,s),m].join(" ")}
function Lw(t,e){let n=e.some(o=>pa(x.get(o).object)||pa(x.get(o).subject));return[x.get(e[0]).denied,!n,/density-\d/.test(
t.className),!t.closest(".what")].map(Number).join("")}function Em(t,e){let o=[...t.querySelectorAll(".lane > .what > .t\
runk, .lane > .who > .trunk")].flatMap(c=>{let h=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(d=>x.
has(d));return h.length?[{ids:h,rank:Lw(c,h)}]:[]}).sort((c,m)=>c.rank<m.rank?-1:+(c.rank>m.rank))[0]?.ids??[],r=vm(t.querySelector(
".lane .absent")?.textContent?.trim()??""),s=[...new Set(o.flatMap(c=>[S(x.get(c).said),Rt(c)]).filter(Boolean))].join("\
; "),i=p(k.sources.length>1?"takeLaneSources":"takeLane",{name:et(e)}),a=[o.length?Tw(t,o,e):"",r].filter(Boolean).join(
"; "),l=a?`${i}${s&&` (${s})`}: ${a}.`:`${et(e)}.`;return Dt()?`${Dt()}: ${l}`:l}function Tm(){return zo({...kn(),groups:new Set})}function kn(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(O.names),groups:new Set(O.groups.keys()),statements:[...E.statements]}}function xs(){return k.sources.
length?k.sources.length>3?p("sources",{n:k.sources.length}):k.sources.map(t=>ga(t)).join("; "):""}function ga(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function Fo(){return location.protocol.startsWith("http")}
function Lm(){return Fo()?location.href:""}function Qn(){let{iri:t,version:e}=k.dataset;return[e&&p("version",{version:e}),
t].filter(Boolean).join(", ")}function ha(){let{focus:t,path:e,steps:n}=u;return t===null?"":e!==null&&it()?p("partBetwe\
en",{from:D(t),to:D(e)}):!O.narrowed||!E.entities.has(t)?"":p(n===1?"partAround":"partFartherAround",{name:D(t),n:n??""})}
function Aw(){return!B||O.narrowed?"":u.focus!==null?p("altFocus",{name:D(u.focus)}):u.lines.length?p("altLines",{statements:[
...B.statements].map(t=>Kt(x.get(t))).join("; ")}):""}function zo(t){return[S(k.title),wa(t)].filter(Boolean).join(" \xB7 ")}
function wa(t){return[ha(),Ss(),...k.notes.map(S),Dt(),t.groups.size?p(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:jr()}):"",p("shown",{names:t.names.size,allNames:T.size,...Se(t.statements)}),Qn()&&`${p("dataset")}: ${Qn()}`,
Lm()].filter(Boolean).join(" \xB7 ")}function ks(t){return[Ss(),...k.notes.map(S),Dt(),da(t,x.size),Qn()&&`${p("dataset")}\
: ${Qn()}`,Lm()].filter(Boolean).join(" \xB7 ")}function Ss(){return xs()&&`${p("source")}: ${xs()}`}function Iw(t){return[
...t.groups].sort((e,n)=>O.groups.get(n).count-O.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function vs(t){let{statements:e,
made:n}=Se(t.statements),o=new Map;for(let s of t.statements){let{subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))
t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${et(
s)} (${i})`);return[p("altShown",{title:S(k.title),names:At(t.names.size,"oneName","someNames"),statements:At(e,"oneStat\
ement","someStatements"),made:n}),ha()&&p("altPart",{part:ha()}),Aw(),t.groups.size?p("altGroups",{groups:Iw(t).map(It).
join("; ")}):"",r.length?p("altMost",{names:r.join("; ")}):"",xs()&&p("altSource",{source:xs()}),Dt()&&`${Dt()}.`].filter(
Boolean).join(" ")}var Ms=16/2.54*72,Zn=7,vt=10,Os=Math.floor(ln*Ms/Zn)-1;function ba(t){let e=new Set([...t.drawn].map(h=>T.get(h).class)),
o=k.families.flatMap(h=>h.classes.map(d=>d.id)).filter(h=>e.has(h)).map(h=>{let d=Pt.get(h)??Je;return{text:S(d.label),draw:(y,g,w,b)=>Am(
y,d,!1,g,w,b)}});[...t.drawn].some(h=>T.get(h).envisaged)&&o.push({text:p("envisaged"),draw:(h,d,y,g)=>Am(h,Je,!0,d,y,g)});
let r=t.statements.filter(h=>W.lines.has(h)).map(h=>x.get(h)),s=k.modalities.filter(({id:h})=>r.some(d=>!d.holder&&d.modality===
h)).map(({label:h,line:d})=>({text:S(h),wide:!0,draw:(y,g,w,b)=>ya(y,k.lines[d],!1,g,w,b)}));r.some(h=>h.holder)&&s.push(
{text:p("someonesView"),wide:!0,draw:(h,d,y,g)=>ya(h,k.lines.thin,!1,d,y,g)}),r.some(h=>h.denied)&&s.push({text:p("denie\
d"),wide:!0,draw:(h,d,y,g)=>ya(h,k.lines.solid,!0,d,y,g)}),r.some(h=>h.isDisputed)&&s.push({text:p("disputedKey"),draw:(h,d,y,g)=>Ui(
h,d+g*.5,y,g*.5)});let i=new Set([...t.groups].flatMap(h=>[...O.groups.get(h).fills.keys()])),a=k.families.map(({label:h,
classes:[{id:d}]})=>({label:h,fill:(Pt.get(d)??Je).fill})).filter(({fill:h})=>i.has(h)).map(({label:h,fill:d})=>({text:S(
h),draw:(y,g,w,b)=>Nw(y,d,g,w,b)})),l=new Set([...[...t.drawn].map(h=>T.get(h).change),...r.map(h=>h.change)]),c=k.changes.
filter(({id:h})=>h in Ai&&l.has(h)).map(({id:h,label:d})=>({text:S(d),draw:(y,g,w,b)=>ts(y,h,g+b*.5,w,b*.42)}));return[{
title:p("changes"),items:c},{title:p("kinds"),items:o},{title:p("groupRims"),items:a},{title:p("said"),items:s}].filter(
({items:h})=>h.length)}function Am(t,e,n,o,r,s){let i=s*.44;Xi(t,e.shape,o+i*1.2,r,i),t.fillStyle=n?F.ground:e.fill,t.fill(),
t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Nw(t,e,n,o,r){t.beginPath(),t.arc(n+r*
.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function ya(t,e,n,o,r,s){t.strokeStyle=F.line,t.lineWidth=
e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=F.bar,t.lineWidth=
3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Im(t,e,n,o){
let r=[""],s=i=>jt(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function Nm(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
F.text,(r,s,i="")=>{for(let a of Im(r,s,e-2*vt,i))ce(t,a,vt,o+s*.775,s,i),o+=s*1.55;return o}}function jm(t,e,n,o){let r=Nm(
t,n,vt/2);return r(S(k.title),o*1.5,"600"),r(Mm(e),o*1.15)}function Cm(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,m="")=>(t.
textBaseline="middle",t.fillStyle=F.text,ce(t,l,c,i,r,m),c+jt(l,m)*r);for(let{title:l,items:c}of ba(e)){let m=a(`${l}:`,
vt,"600")+r;for(let{text:h,wide:d,draw:y}of c){let g=r*(d?3:1.5);m+g+jt(h)*r>n-vt&&m>vt&&(m=vt,i+=s),t.save(),y(t,m,i,r),
t.restore();let w=Im(h,r,n-2*vt-g);w.forEach((b,L)=>{L&&(i+=s),a(b,m+g)}),m+=g+zt(w)*r+r*1.2}i+=s}return i+=r*.2,Nm(t,n,
i-s/2)(wa(e),r)+vt/2}function xa(t){let e={printing:q.printing,at:K.at};q.printing=!0,K.at=null,hn();try{return t()}finally{q.printing=e.printing,
K.at=e.at,hn()}}var $m=160;function jw(){let t=new Ie({left:0,top:-$m,right:$.clientWidth,bottom:$.clientHeight+$m});return $c(
t),t}function ka({captioned:t=!0}={}){return xa(()=>Cw(t))}function Sa({width:t,height:e,title:n,text:o,family:r},...s){
return rt("svg",{viewBox:`0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:j,"font-family":r.replaceAll('"',"'"),"text-re\
ndering":"geometricPrecision","aria-labelledby":"title description"},rt("title",{id:"title"},bn(n)),rt("desc",{id:"descr\
iption"},bn(o)),rt("rect",{width:t,height:e,fill:"#fff"}),...s)}function Cw(t){let e=jw(),n=kn(),{area:o}=e,r=e.bounds??
o,s=Math.max(o.left,r.left-vt),i=Math.max(o.top,r.top-vt),a=Math.min(o.right,r.right+vt)-s,l=Math.min(o.bottom,r.bottom+
vt)-i,c=Math.ceil(Math.max(a,t?Os:0)),[m,h]=[0,1].map(()=>new Ie({left:0,right:c,top:0,bottom:1/0})),d=Math.max(12,c*(Zn+
.5)/Ms),y=t?Math.ceil(jm(m,n,c,d)):0,g=Math.ceil(t?Cm(h,n,c,y+l+vt,d):l),w=vs(n),b=[...W.names.values(),...W.groups.values()].
filter(P=>P.lines),L=b.reduce((P,{type:_})=>Math.min(P,_),1/0)*Y();return{root:Sa({width:c,height:g,title:S(k.title),text:w,
family:Nt.family},rt("clipPath",{id:"frame"},rt("rect",{x:s,y:i,width:a,height:l})),m.drawing,rt("g",{transform:`transla\
te(${pt((c-a)/2-s)} ${pt(y-i)})`},rt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[rt("path",{d:`M${vt} ${pt(y+l+vt/
2)}H${c-vt}`,stroke:"#bbb"}),h.drawing]:[]),width:c,height:g,top:i,seen:n,text:w,written:b.filter(P=>"id"in P).length,letters:L/
c*Ms}}function pe(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function $w(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Rm(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,$w(n.subarray(4,e.length+8))),n}function Rw(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,m])=>Rm("iTXt",a(`${c}\0\0\0${j}\0\0${m.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Rm("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var Dw=3,Dm=2;async function to({root:t,width:e,
height:n,text:o},r=Dw){let s=URL.createObjectURL(new Blob([pe(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=f("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return Rw(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:S(k.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function Bw(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Ne(t,e,n){
await Bw(t,e)?ee(n):Xn(p("copyByHand"),t)}async function Es(t){let e=to(t,Dm);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),ee(p("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});ne(p("copyPng"),[f("p",{},p("copyPictureByHand")),n])}catch{ne(p("copyPng"),[f("p",{},p("tooLarge"))])}}}function Pw(t){
return S(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function Ww(t){let e=[S(t.said),S(t.when)].filter(Boolean).
join("; "),n=Pw(t),r=[(n&&(S(n.citation)||ga(n)))?.replace(/[.\s]+$/,""),S(t.where)].filter(Boolean).join(", ");return[Kt(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${p("dataset")}\
: ${[S(k.title),Qn()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function Fw(t){let e=f("p",{lang:j},Ww(x.get(
t)));return Ne(e.textContent,e,p("copiedStatement"))}function Bm(t){return f("button",{type:"button",class:"copy",onclick:()=>Fw(
t)},p("copyWithSource"))}function zw(){return Fn().filter(t=>E.statements.has(t))}function Pm(){let t=k.variants.includes(
"plain")?3:void 0,e=u.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>p(r));return e&&o.splice(5,0,Dt()),[[...o.slice(0,t),...n?[p("changes")]:[]],
...zw().map(r=>{let s=x.get(r);return[...[D(s.subject),S(tt(s).label),s.object===null?S(s.value):D(s.object),S(s.said),S(
s.when),...e?[Rt(r)]:[],s.quote,St(s)].slice(0,t),...n?[Xc(s)]:[]]})].map(r=>r.map(xm))}function Wm(){let[t,...e]=Pm(),n=(s,i)=>f(
"tr",{},s.map(a=>f(i,km(a),a))),o=f("div",{lang:j},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(s=>n(s,"td")))),f("p",{},Tm())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Ne(r,o,At(e.length,"copiedOneRow","copiedRows"))}function Fm(){let t=j==="nl"?";":",",e=Pm().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Ge(t,e=D(t)){return T.has(t)?f("button",{type:"button",class:"name",onclick:()=>A({focus:t,lines:[]})},e):f("b",
{},t)}function Hw(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),f("m\
ark",{},o)),n=n.slice(r+o.length))}return f("blockquote",{lang:t.language},e,n)}function qw(t){let e=x.get(t),{url:n=""}=k.
sources.find(r=>r.id===e.origin)??{};if(!/^https?:/i.test(n))return"";let o=Qa(t);return wm(n,o?gm(o.whole,o.runs):hm(e.
quote))}function _w(t){let e=qw(t),n=En(t).length>0;return!e&&!n?null:f("div",{class:"to-words"},n?f("button",{type:"but\
ton",onclick:()=>A({view:"text",focus:null,lines:[t]})},p("inTheText")):null,e?f("a",{href:e,rel:"noreferrer noopener",target:"\
_blank"},p(e.includes(":~:")?"atTheseWords":"officialPage")):null)}function Gw(t){return t.disputes.map(({other:e,words:n,
isDispute:o,judged:r})=>{let s=x.get(e);return f("div",{class:o?"contradiction disputed":"contradiction"},`${S(n)}: `,x.
has(e)?f("button",{type:"button",class:"name",onclick:()=>A({focus:null,lines:[e]})},`${Kt(s)} (${St(s)})`):p("notHere"),
S(r)?f("div",{class:"said"},S(r)):null)})}function va(t,...e){let n=x.get(t),o=f("div",{class:"said"},f(n.denied?"b":"sp\
an",{},S(n.said)));for(let s of[S(n.when),Rt(t),St(n)])s&&o.append(o.textContent&&" \xB7 ",s);let r=["statement",n.denied?
"denied":"",n.modality===jn?"draft":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",{class:r,"dat\
a-statement":t},e,o,Gw(n),zn(n),Hw(n),_w(t),Bm(t))}function Ma(t,e){return t.object===null?f("b",{},S(t.value)):Ge(t.subject===
e?t.object:t.subject)}function zm(t,e){return f("div",{class:"statement"},Ma(t,e),f("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=x.get(n);return f("div",{class:"said"},`${p("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${St(o)}`)}))}function de(t){return f("h2",{tabindex:"-1"},t)}function Sn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?f("b",{},S(n.value)):Ge(o?n.subject:n.object);return va(t,Ge(o?e:n.subject),f(
"div",{},Lt(n,o)),r)}function Ho(t){return f("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[D(n.subject),Lt(n),n.object===
null?S(n.value):D(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>A({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},S(n.said)),St(n)&&` \xB7 ${St(n)}`))}))}var Ts=50,Ue={ids:[],until:Ts};function Ea({one:t,other:e}){A({...lt,between:[t,e]})}function Uw(t){let e=Bt(t);return e===
null?Ge(t):f("button",{type:"button",class:"name",onclick:()=>_e(e)},f("span",{class:"unseen"},`${p("openGroup")}: `),It(
e))}function Kw(t){let e=new Map;for(let n of t){let o=Lt(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Hm(){let t=Lo();Ue.ids!==t&&(Ue={ids:t,until:Ts});let e=t.slice(0,Ue.until);return[de(Ur()),
f("p",{class:"hint"},p("endsOf")),f("ul",{class:"counted"},(u.between??[]).map(n=>{let o=O.groups.get(Bt(n));return f("l\
i",{},Uw(n)," ",o?f("span",{class:"count"},p("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},p("\
noneBetween")),t.length?f("h3",{},p("relationsTitle")):null,f("ul",{class:"counted"},Kw(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},p("statementsOf")):null,Ho(e),e.length<t.length?f("p",{class:"\
more"},p("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:Vw},p("moreRows",{n:Math.min(Ts,t.
length-e.length)}))):null]}function Vw(){let t=Ue.until;Ue.until+=Ts,Le(),N("#chosen .choice button")[t].focus(),Q(p("pa\
rtListed",{n:Math.min(Ue.until,Ue.ids.length),all:Ue.ids.length}))}var Oa=new Set;function qm(t){let e=Wo.get(mt(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:Oa.has(t)?"":null},f("summary",
{},p("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${Un(t)}`)),n),r=()=>{if(!o.open){Oa.delete(t);return}Oa.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===mt(t)?s.other:s.one,a=Bt(i),l=a===null?D(i):It(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>Ea(s)},l)," ",f("span",{class:"count"},p(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}var Ls=14,Yw=60,Jw=180,eo,As="";function Xw(t){let e=X.get(t).filter(o=>E.statements.has(o)).length,n=S(at(t).label);return[
f("p",{},f("b",{},D(t))),f("p",{class:"said"},[n,At(e,"oneStatement","someStatements")].filter(Boolean).join(" \xB7 "))]}
function Qw({name:t,group:e,lines:n,bundle:o}){return t!==null?Xw(t):e!==null?[f("p",{},Un(e))]:o!==null?[f("p",{},Ao(o))]:
hr(n,{whole:!0})}function _m(t,{x:e,y:n}){let{name:o,group:r,lines:s,bundle:i}=t,a=JSON.stringify([o,r,s,i&&[i.one,i.other]]);
if(a!==As){if(o===null&&r===null&&!s.length&&i===null){Is();return}As=a,clearTimeout(eo),eo=setTimeout(()=>{lu(o,s);let l=v(
"pointed");l.replaceChildren(...Qw(t)),gr(l,{left:e+Ls,right:e-Ls,top:n-Ls,bottom:n+Ls})},Yw)}}function Is(){As="",clearTimeout(
eo),eo=setTimeout(vn,Jw)}function vn(){As="",clearTimeout(eo),v("pointed").hidden=!0,cu()}function Gm(){let t=v("pointed");
t.addEventListener("mouseenter",()=>clearTimeout(eo)),t.addEventListener("mouseleave",Is),addEventListener("wheel",vn,{capture:!0,
passive:!0}),document.addEventListener("pointerdown",e=>{t.contains(e.target)||vn()},!0)}function Um(){return!v("pointed").
hidden}function no(){for(let t of N("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===nt()));
v("arrange-again").hidden=!wt.size}function je(t){let e=Y(),n=!C.byFinger&&as(t,e,iu).length>0,o=mu(t,n?0:void 0),r=o===null?Jf(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=C.byFinger?ty(t):{name:o,group:r,lines:as(t,e)},{bundle:i,distance:a}=s.
name===null?am(t,C.byFinger?gn:ns,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<He(W.lines.get(s.lines[0]),
t,gn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Ns(t){let e=$.getBoundingClientRect();return Oe({x:t.clientX-
e.left,y:t.clientY-e.top})}function Zw(t,e){let n={name:null,distance:1/0};for(let[o,r]of W.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function ty(t){let e=gn/Y(),{name:n,distance:o}=Zw(t,e),r=as(t,ns/e),s=r.length?He(W.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var qo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},ey=20;function Ta(t,e){wt.set(t,e),R.set(t,e),
Vt(),ue(),ft()}function Km(t,e){let n=R.get(t);C.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function La(){let{name:t,went:e}=C.
dragged;return C.dragged=null,no(),ft(),e&&Q(p("namePlaced",{name:D(t)})),e}function Vm(){Et("dragStart",({pointer:t})=>{
if(C.byFinger)return;let{name:e}=je(t.canvas);e!==null&&(Km(e,t.canvas),Eo(!1))}),document.addEventListener("pointermove",
t=>{if(!C.dragged||!t.isPrimary)return;let e=Ns(t);C.dragged.went=!0,Ta(C.dragged.name,{x:Math.round(e.x+C.dragged.x),y:Math.
round(e.y+C.dragged.y)})}),Et("dragEnd",()=>{C.byFinger||(V.whole=!1,C.dragged&&(La(),Eo(!0)))}),Qe.push(()=>{u.focus!==
C.placing&&(C.placing=null)})}function Ym({event:t,pointer:e}){if(!C.byFinger||t.type!=="press")return!1;let{name:n}=je(
e.canvas);return n===null||C.placing!==null?(C.rested=e,!0):(Km(n,e.canvas),ft(),!0)}function Jm(t){C.placing=C.placing===
t?null:t,Le(),(C.placing===null||!ot())&&document.getElementById("move-name")?.focus({preventScroll:!0}),C.placing!==null&&
(ot()&&$t(null),ee(p("pickPlace",{name:et(t)})))}function Xm({pointer:t}){if(C.placing===null)return!1;let e=C.placing;return C.
placing=null,R.has(e)?(Ta(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),no(),Le(),ee(p("namePlaced",{name:et(e)})),
!0):!1}function Qm(t,e){let[n,o]=qo[e],{x:r,y:s}=R.get(t),i=ey/Y();Ta(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),no(),
ds(t),Q(p("nameMoved",{name:D(t),where:p("sides").split(", ")[Object.keys(qo).indexOf(e)]}))}var ny=2;function Zm(){Et("click",t=>{if(Ym(t)||Xm(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=je(e.canvas);
if(o!==null){_e(o);return}if(s!==null){if(String(u.between)===String([s.one,s.other]))return;C.clicked=!0,Ea(s);return}if(n===
null&&!r.length){Te()&&A(lt);return}n===u.focus&&r.join(" ")===u.lines.join(" ")||(C.clicked=!0,A({focus:n,lines:r}))}),
$.addEventListener("mousemove",t=>{if(C.dragged||t.buttons){vn();return}let e=je(Ns(t)),{name:n,group:o,lines:r,bundle:s}=e;
C.byFinger||_m(e,{x:t.clientX,y:t.clientY}),$.style.cursor=n!==null||o!==null||r.length||s!==null?"pointer":""}),$.addEventListener(
"mouseleave",Is),Et("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:r}=je(t.canvas);if(e!==null||n!==null||
o.length||r!==null)return;let s=Math.min(6,Y()*ny),i=Y()/s,{x:a,y:l}=We();V.whole=!1,yn({scale:s,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var oy=9,Ke=new Map,tp=0;function ry(t){let e=Xt(),n=Y(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
Ae.top)}function sy(t,e){let n=e;if(Ke.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),ry(e)),a=i-e+tp,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,m=Math.abs(a-c)>=1;n=m?e+c:i,tp=m?0:a-c}if(!t&&!n)return;V.whole=
!1,V.asOpened=!1;let o=Y(),{x:r,y:s}=We();Fe({position:{x:r-t/o,y:s-n/o},animation:!1})}function ep(){$.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==C.byFinger&&Eo(!e),C.byFinger=e,e&&Ke.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),$.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(C.byFinger=!1);let e=Ke.get(t.
pointerId);if(!e||C.dragged||(e.moves||=Ke.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>oy,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),sy(n/Ke.size,o/Ke.size)});
for(let t of["pointerup","pointercancel"])$.addEventListener(t,e=>{let n=Ke.get(e.pointerId);if(!Ke.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?C.rested:null;if(C.rested=null,o&&Rc(o),!C.dragged)return;let{name:r}=C.dragged;La()||
t==="pointercancel"||(C.clicked=!0,A({focus:r,lines:[]}))});$.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),$.addEventListener(
"contextmenu",t=>{C.byFinger&&t.preventDefault()})}function iy(t,[e,n]){let o=R.get(t),r=T.has(t)?vr(t):new Map,s=nt()==="columns"&&!it(),i=null;for(let[a,l]of R){let[c,m]=[
l.x-o.x,l.y-o.y],h=c*e+m*n,d=Math.abs(c*n)+Math.abs(m*e);if(a===t||h<1||(s?n&&d>1:d>h))continue;let y=[n&&s||r.has(a)?0:
1,h+2*d];i&&(y[0]-i.distance[0]||y[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:y})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function np(){if(R.has(K.at))return K.at;if(R.has(u.focus))return u.focus;let t=Be(
1).find(n=>R.has(n)),[e]=[...O.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?mt(e[0]):[...R.
keys()][0]??null)}function rp(){return K.at!==null&&K.at.startsWith("group ")?K.at.slice(6):null}function ay({name:t,by:e,
across:n}){let o=X.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&Lt(r,r.object!==t),!r&&
n&&p("notLinked"),D(t),S(at(t).label),p(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function op(t){
K.at=t.name,K.by=t.by;let e=rp();Q(e===null?ay(t):Un(e)),ds(t.name),ft()}function sp(){$.addEventListener("focus",()=>{if(!$.
matches(":focus-visible"))return;let t=np();t!==null&&op({name:t,by:null})}),$.addEventListener("blur",()=>{K.at=null,ft()}),
$.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in qo){t.preventDefault();let e=np();if(K.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){Qm(e,n);return}let o=iy(e,qo[n]);o?op(o):Q(p("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),K.at===null)return;let e=rp();e!==null?_e(e):K.at===u.focus?zc():A({focus:K.
at,lines:[]})}else t.key==="l"&&le(t)&&(K.by===null?Q(p("noLine")):A({focus:null,lines:[K.by]}))})}function oo(){let t=G("main").getBoundingClientRect().top+scrollY,e=G("summary",HTMLElement,J).getBoundingClientRect().height+
1,n=o=>G(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("#take >\
 button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function ip(){v("group-list").replaceChildren(...O.groups.size?[f("p",{},p("readGroups")),Jn.every(r=>r.drawn)?"":f("p",
{},p("strongestDrawn")),f("h3",{},p("groupsTitle")),ly()]:[]),ve(v("group-list"));let t=v("groups"),e=t.hidden;if(t.hidden=
!Z.size||nt()!=="overview"||!O.groups.size&&!O.opened.size,e!==t.hidden&&Wn(),t.hidden)return;let n=document.activeElement?.
closest?.("#groups [data-group]")?.dataset.group,o=[...O.opened].filter(r=>!Z.get(r).names.length||E.entities.size).sort();
t.replaceChildren(f("p",{},fa()),...o.map(r=>f("button",{type:"button","data-group":r,title:p("closeGroup"),onclick:()=>mm(
r)},f("span",{"aria-hidden":"true"},"\xD7")," ",f("span",{class:"unseen"},`${p("closeGroup")}: `),It(r)))),n!==void 0&&(t.
querySelector(`[data-group="${n}"]`)??$).focus({preventScroll:!0})}function ly(){let t=[...O.groups].sort(([e,{count:n}],[
o,{count:r}])=>r-n||(e<o?-1:1));return f("ul",{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",
onclick:()=>_e(e)},It(e))," ",f("span",{class:"count"},String(n)),qm(e))))}function cy(){if(u.between===null||!u.between.every(i=>R.has(i)))return;let t=u.between.map(i=>R.get(i));if(t.every(_u))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/Y(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];ia({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var Aa="",ap="",js=new Set;function lp(t){Wf(),tm(),rm(),ue(),no(),
ip(),Vt();let e=O.narrowed?`${u.focus} ${u.path} ${u.steps}`:No()?[...O.names].sort().join(" "):"",n=`${nt()} ${e}`;Aa!==
n||V.asOpened&&ap!==j?(me(),!Aa&&u.open.length&&ps(u.open[u.open.length-1])):(u.focus===null||!t)&&uy();let o=fy();o!==null&&
t?ps(o):u.focus!==null&&t&&!O.narrowed&&Yu(u.focus),ot()&&(C.clicked||t&&u.lines.length)&&Xu(u.focus),u.between!==null&&
t&&cy(),Aa=n,ap=j,js=new Set(O.opened),ft()}function fy(){let t=ct.get(u.focus);return t!==void 0&&O.opened.has(t)&&!js.
has(t)&&!O.narrowed&&!ot()?t:null}function uy(){let t=u.open[u.open.length-1],e=u.open.some(o=>O.opened.has(o)&&!js.has(
o)),n=[...js].some(o=>!O.opened.has(o));n&&!O.opened.size?me():t!==void 0&&(e||n)&&ps(t)}var Ia=!1;function cp(){if(!(H()!=="names"||Cr())){um(),Zm(),Ju(),em(),ep(),Vm(),sp(),Gm();for(let t of N("[tabindex]",HTMLElement,
$))t.tabIndex=-1}}function fp(t){let e=Ia;Ia=H()==="names",Ia&&(e||(oo(),Wn()),lp(t),!e&&V.whole&&me())}function up(){Oi(),
wo(),Cr()&&(V.asOpened?me():V.whole?wn():ze(),ue(),Vt(),ft())}function mp(){hn(),Cr()&&ft()}var _o=null,dp=0;function Cs(t){return E.statements.has(t)||E.aside.has(t)}function my(t){let e=kt(t).filter(o=>x.has(o)),
n=e.filter(Cs);return n.length?n:e}function py(){for(let i of Zo)i.hidden=!Tl(i.dataset.source??"");for(let i of On)i.classList.
toggle("out",!kt(i).some(Cs));let t=[...new Set(On.flatMap(kt))].filter(i=>x.has(i)&&(u.drafts||!ye(i))),e=t.filter(Cs).
length,n=v("texts-filtered"),o=Zo.filter(i=>u.drafts||!i.classList.contains("draft")),r=o.filter(i=>!i.hidden).length;n.
hidden=r===o.length&&e===t.length,n.replaceChildren(p("textsFiltered",{n:e,all:t.length}),...r===o.length?[]:[" ",f("but\
ton",{type:"button",onclick:()=>A({source:null,saidFrom:null,saidUntil:null})},p("allTexts"))]);let s=document.querySelector(
"#texts .contents");s&&(s.hidden=r===1&&o.length>1)}function dy(){for(let t of N("#texts .place")){let e=t.parentElement?.
querySelector("a"),n=e?x.get(kt(e)[0]):void 0;n&&(t.textContent=S(n.where))}}function hy(t){let{top:e,bottom:n}=t.getBoundingClientRect(),
o=ot()?v("details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;(e<0||n>r)&&scrollBy({top:(e+n)/2-r/2,behavior:"\
instant"})}var pp="";function hp(t,e){if(!Ye||H()!=="text"){_o=null;return}py(),ke(),pp!==u.language&&dy(),pp=u.language;
let n=u.focus===null?u.lines:X.get(u.focus).filter(Cs),o=new Set(n.flatMap(En));for(let s of On)s.classList.toggle("chos\
en",o.has(s)),o.has(s)?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current");let r=!t||H(t)!=="text";_o?.
getClientRects().length?scrollBy({top:_o.getBoundingClientRect().top-dp,behavior:"instant"}):(e||r)&&o.size&&hy([...o][0]),
_o=null}function gp(){if(Ye){v("texts").querySelector("h2")?.after(f("p",{id:"texts-filtered",role:"status",hidden:""}));
for(let t of On)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),C.clicked=e.detail>
0,_o=t,dp=t.getBoundingClientRect().top,A({focus:null,lines:my(t)}),C.clicked=!1)});for(let t of N("#texts [data-text]"))
t.addEventListener("click",e=>{e.preventDefault();let{text:n=""}=t.dataset;A({source:k.sources.length>1?new Set([n]):null})})}}var Na=[],$s="";function ja({moved:t=!1}={}){cp(),Vt(),uf(),Le(),fc();for(let e of Na)e.classList.remove("chosen");Na=B?
[...B.statements].flatMap(e=>Ot.get(e)??[]):[];for(let e of Na)e.classList.add("chosen");fp(t)}function gy(t){let e=t?null:
E;t||Sr(),gf(e)}function wy(){if(u.between!==null)return Ur();let t=B?.statements.size??0;return p(t===1?"chosenOne":"ch\
osen",{name:u.focus!==null?D(u.focus):p("statement"),n:t})}function Ca(t){(u.language!==j||!t)&&(sl(u.language),kf(),mc(),
Ec(),Gl());let e=t??{focus:null,lines:[],between:null},n=u.focus!==e.focus||u.lines.join(" ")!==e.lines.join(" ")||String(
u.between)!==String(e.between),o=Te();gy(!t),uc(),Sc(t),(!t||[H,se].some(s=>s(t)!==s())||u.language!==t.language)&&wo(),
Vc(),Gc(),wf(),hf();let r=u.list||H()==="statements";if(J.open!==r&&!q.parts&&(J.open=r),n&&$t(o?"details":null),n&&o&&ot()&&
H()==="names"&&v("picture").scrollIntoView(),ja({moved:n&&!C.clicked}),Xl(t),wc(),Yl(n||!t),hp(t,n),!n){t&&rn()!==$s&&Q(
rn()),$s=rn();return}$s=rn(),v("details").scrollTop=0,o&&!C.clicked&&Ti(),Q(o?wy():$s),C.clicked=!1}function dt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Go=null;function Rs(){if(Go!==null)return Go;Go=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of T){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Go.push({id:t,name:i,folded:` ${dt(i)} `})}return Go}
function wp(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function $a(t){let e=dt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Rs()){if(!e.every(i=>r.folded.includes(i)))continue;let s=wp(r.folded,e)+(r.name===D(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Pt){let i=Math.max(...Object.values(
s).map(a=>wp(` ${dt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?T:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:D(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||T.get(s.id).count-T.get(r.
id).count||(r.id<s.id?-1:1))}var Uo=12;function Ko(t){return $a(t).slice(0,Uo)}var yp=2,bp=null;function vp(){return bp??=
k.topics.map(t=>{let e=t.relations.flatMap(o=>[Tt.get(o).label,Tt.get(o).inverse]),n=[t.label,...e].flatMap(({nl:o,en:r})=>[
o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${dt(o)} `))]}}),bp}function Ra(t){let e=dt(t).split("\
 ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?yp:Number(e.every(r=>o.includes(` ${r}`)));
return vp().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>0).sort((o,r)=>r.score-o.
score).map(o=>({topic:o.topic,isWhole:o.score===yp}))}function ro({relations:t,modality:e}){return[...x].filter(([,n])=>e===
void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var Mp=6,yy=5,xp=null;function Op(t){let e=dt(t).
split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));xp??=[...x].
flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${dt(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of xp){if(o.length===yy)break;
n(s)&&o.push({statement:r})}return o}function by(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&
t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-
o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}var xy=5,kp=null;
function Sp(){return kp??=new Set([...Rs().map(({folded:t})=>t),...vp().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(
" "))),kp}function Ep(t){let e=dt(t).split(" ").filter(Boolean).map(o=>o.length<xy||[...Sp()].some(r=>r.includes(o))?[o]:
[...Sp()].filter(r=>by(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).map(
o=>o.join(" ")).find(o=>Ko(o).length||Ra(o).length)??null}function Ds(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...N("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function Ap(){let t=N("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>A({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));v("arrange-again").addEventListener("click",()=>{wt.clear(),ja(),me(),$.focus({preventScroll:!0}),
Q(p("arrangedAgain"))})}function Tp(t){t.preventDefault(),H()==="lanes"&&A({view:"statements"}),J.open=!0,J.scrollIntoView(),
G("summary",HTMLElement,J).focus({preventScroll:!0})}function Lp(t,e){let n=v(t);$t(t),n.setAttribute("data-open",""),n.
scrollTop=0,N(e,HTMLElement,n).find(o=>o.getClientRects().length)?.focus()}function Ip(){Ds(v("more-menu"),v("more-butto\
n"),v("more-list"));for(let t of N("[data-sheet]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!==
"true";ot()?$t(e?t.dataset.sheet??null:null):(t.setAttribute("aria-expanded",String(e)),v(t.dataset.sheet??"").toggleAttribute(
"data-open",e)),v(t.dataset.sheet??"").scrollTop=0});for(let t of N("[data-shut]"))t.addEventListener("click",()=>pn(()=>{
$t(null),v(t.dataset.shut??"").removeAttribute("data-open")}));v("to-filters").addEventListener("click",()=>Lp("legend",
"input, select")),v("to-reading").addEventListener("click",()=>{A(lt),Lp("details","#reading h2")}),v("to-list").addEventListener(
"click",Tp),v("skip-to-list").addEventListener("click",Tp),v("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
A({view:"names"}),$.focus()}),G("summary",HTMLElement,J).addEventListener("click",t=>{H()==="statements"&&t.preventDefault()}),
J.addEventListener("toggle",()=>{q.parts||H()!=="names"||(J.open!==u.list&&rr({list:J.open}),J.open&&requestAnimationFrame(
()=>J.scrollIntoView({block:"nearest"})))}),J.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),A({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),In(),H()==="names"&&scrollTo(
0,0))});for(let t of N("#languages button"))t.addEventListener("click",()=>A({language:t.dataset.to}));for(let t of N("[\
data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="fit"?sa():hs(t.dataset.zoom==="in"?1.35:1/1.35)});document.
addEventListener("keydown",t=>{if(t.key==="Escape"){if(Um()){vn();return}let e=!Te()&&!(ot()&&document.querySelector("as\
ide[data-open]"));pn(()=>{$t(null),A(e?{...lt,open:[]}:lt)}),Wc();return}le(t)&&(t.key==="/"&&(t.preventDefault(),v("que\
ry").focus()),H()==="names"&&((t.key==="+"||t.key==="=")&&hs(1.35),t.key==="-"&&hs(1/1.35),t.key==="0"&&sa()))})}function Np(){
addEventListener("resize",oo),oo();let t=new ResizeObserver(oo);for(let e of[G("header"),G("summary",HTMLElement,J),G("#\
take > button")])t.observe(e)}var jp=null;function ky(){return jp??=k.whole===null?[]:Tn("elsewhere").map(([t,...e])=>{let n={id:t,labels:e.slice(0,-1),
count:e.at(-1)};return{name:n,folded:n.labels.map(o=>` ${dt(o)} `).join("")}}),jp}function Cp(t){let e=dt(t).split(" ").
filter(Boolean);if(k.whole===null||e.join("").length<2)return[];let n=` ${e.join(" ")} `;return[...ky().filter(({folded:r})=>e.
every(s=>r.includes(` ${s}`)))].sort((r,s)=>Number(s.folded.includes(n))-Number(r.folded.includes(n))).map(({name:r})=>r)}
function $p(t){return k.whole===null||!dt(t)?[]:[{id:t.trim(),labels:[p("lookElsewhere")]}]}function Da({labels:t}){return t[k.
languages.indexOf(j)]??t[0]}function Ba(t){return`graphbuilder draw --focus ${/^[\w.:/-]+$/.test(t)&&!t.startsWith("-")?
t:`"${t.replace(/["\\$`!]/g,"\\$&")}"`}`}function Rp(t){let e=t.count===void 0?"elsewhereUnknown":t.count===1?"elsewhere\
NamedOnce":"elsewhereNamed",n=p(e,{statements:k.statements.length,all:k.whole?.statements??0,n:t.count??0});Xn(p("elsewh\
ereTitle",{name:t.count===void 0?t.id:Da(t)}),Ba(t.id),[f("p",{},n)])}var Pa=4;function Sy({weakest:t}){let e=t.keys[0];return Ee(e)===0?f("p",{},p("noWeakLink")):f("p",{},p("weakestLink"),"\
 ",f("b",{},S(x.get(e).said)),` (${et(t.from)} \u2013 ${et(t.to)})`)}function vy(t,e,n){return[n>1?f("h3",{},p("pathNumb\
er",{n:e+1,all:n})):null,f("div",{class:"weakest"},Sy(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>f("li",{},
r.map(s=>Sn(s,o)))))]}function Dp(){let[t,e]=[u.focus,u.path],n=de(p("pathTitle",{from:et(t),to:et(e)})),o=f("p",{class:"\
explore"},f("button",{type:"button",onclick:()=>A({path:null,through:!1})},p("pathOff"))),r=it();if(u.path===u.focus)return[
n,f("p",{},p("pathToItself")),o];if(!r){let{otherwise:l}=Hn();return[n,f("p",{class:"none"},p(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>A({through:!0,structural:Wt.get("structural").read(
[])})},p("throughStructural"))):null,E.statements.size<x.size?f("p",{class:"absent"},p("onlyWithinShown")):null,o]}let s=cf(),
i=ff(),a=r.layers.length-1;return[n,f("p",{},[p(a===1?"oneStep":"someSteps",{n:a}),i>1?p("asManyPaths",{n:i}):null,u.through?
p("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Pa).map((l,c)=>vy(l,c,Math.min(i,s.length))),i>Pa?f("p",
{class:"absent"},p("morePaths",{n:i-Pa})):null]}function Bp(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(u.steps===e),"aria-label":p(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>A({steps:u.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":p("nearby")},f("span",{},p("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String(C.picking),onclick:()=>My(
!C.picking)},p("pathTo")),H()==="names"&&R.has(u.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String(C.
placing===u.focus),onclick:()=>Jm(u.focus)},p("moveName")):null,H()==="names"?null:f("button",{type:"button",onclick:()=>A(
{view:"names"})},p("inNetwork")),H()!=="lanes"&&Qo(u.focus)?f("button",{type:"button",onclick:()=>A(Re("overview"))},p("\
inLanes")):null,C.picking?f("p",{class:"hint",role:"status"},p("pickOther")):null)}function My(t){if(C.picking=t,Le(),!t){
document.getElementById("path-to")?.focus();return}ot()&&$t(null),v("query").focus(),Q(p("pickOther"))}function Pp(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!le(t))return;let e=u.focus??(E.entities.has(K.at)?K.at:null);e!==null&&A(
{focus:e,lines:[],steps:u.steps===null||e!==u.focus?1:null})})}var Oy=40;function Wp({modality:t}){return t===void 0?p("foundRelation"):p("said")}function Vo(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=ro(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?p(o,{n}):p(
"absentOf",{n:e.length,all:n,names:e.map(D).join("; ")})}function Wa(t){let e=new Set(t);return k.topics.find(n=>{let o=ro(
n);return o.length===e.size&&o.every(r=>e.has(r))})}function Ey(t){let e=ro(t),n=H();if(!e.length){Ut&&A({...lt,...Re("u\
nsure")}),ee(`${S(t.label)}: ${Vo(t)||p("nowhereSaid")}`);return}let o=e.some(i=>x.get(i).isLink);if(e.length<=Oy&&(n===
"lanes"||n==="names"&&!o)){A({...lt,...n==="lanes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},s=t.relations.some(i=>Tt.get(i).structural);A({...lt,view:n===
"lanes"?"statements":n,...r,...s?{structural:!0}:{}})}function Fp({id:t,topic:e,statement:n,elsewhere:o}){if(o!==void 0){
Rp(o);return}let r=H()==="lanes"&&!(t!==void 0&&Qo(t,Mn(se())))?{question:"overview"}:{};e!==void 0?Ey(e):n!==void 0?A({
...r,focus:null,lines:[n]}):A({...r,focus:t??null,lines:[]})}function zp(t){if(u.theme===null||!mr(u.theme).has(t)||mr(u.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===u.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>D(r.subject))));
return f("p",{class:"absent"},p("throughList",{theme:D(u.theme),list:[...e].join("; ")}))}function Bs(){let{names:t,lines:e}=ii(
u);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s))&&!$n(u,t,[]).length)return null;let o=$n(u,t,
e).map(({part:s})=>p(`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=ai(u,t,e);return u.date!==null&&e.some(s=>E.aside.
has(s))&&(o.push(p("hiddenByDate",{date:ae(u.date)})),r.date=null),o.length?f("p",{class:"not-shown"},p("notShown",{reasons:o.
join("; ")})," ",f("button",{type:"button",onclick:()=>A(r)},p("showAllTheSame"))):null}function Ty(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=tt(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:Lt(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of X.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:x.get(r)});
for(let r of E.inferred)tt(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort((r,s)=>r.
order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function Ly(t){let n=/^https?:\/\//i.test(t.iri)?f("a",
{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",{},n,` (${p(
t.match)})`)}function Ay(t){let e=T.get(t),n=new Set([dt(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[j]||
[],...e.hidden])s&&!n.has(dt(s))&&(n.add(dt(s)),o.push(s));let r=f("dl");return o.length&&r.append(f("dt",{},p("otherNam\
es")),...o.map(s=>f("dd",{},s))),S(e.note)&&r.append(f("dt",{},p("note")),f("dd",{},S(e.note))),e.identifiers.length&&r.
append(f("dt",{},p("identifiers")),...e.identifiers.map(Ly)),r.childNodes.length?r:null}function Iy(t){let e=x.get(t),n=p(
"deadlineOf",{name:S(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},Ge(e.subject,n),": ",p(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function Ny(t){let e=T.get(t),n=mo.name===t&&H()==="lanes"?mo.ids:[],o=Ty(t,new Set(n)),r=X.
get(t).filter(s=>!E.statements.has(s)&&!E.aside.has(s)).length;return[de(D(t)),f("p",{class:"kind"},Ln(at(t),e.envisaged),
S(at(t).label)),zn(e),Bs(),zp(t),Bp(),e.envisaged?f("p",{class:"envisaged"},p("onlyEnvisaged")):null,n.map(s=>Sn(s)),Ay(
t),o.length||r?null:f("p",{class:"absent"},p("noStatements")),o.map(s=>[f("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
va(i,Ma(a,t)):zm(a,t))]),(e.deadlines||[]).map(Iy),e.onlyOfParts?f("p",{class:"absent"},p("onlyOfParts")):null,r>0?f("p",
{class:"absent"},p(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.named>e.count?f("p",{class:"absent"},p("namedElsewhere",{
n:e.count,all:e.named})," ",f("code",{},Ba(t))):null,e.notStated?f("p",{class:"absent"},S(e.notStated)):null]}function jy(t){
let e=x.get(t),n=[e.subject,e.object],o=(X.get(e.subject)||[]).filter(r=>{let s=x.get(r);return r!==t&&E.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
de(p("statement")),Bs(),Sn(t),o.length?f("h3",{},p("statementsBetween")):null,o.map(r=>Sn(r))]}function Hp(t){let e=Wa(t),
n=e?Vo(e):"";return[de(e?S(e.label):At(t.length,"oneStatement","someStatements")),Bs(),t.map(o=>Sn(o)),n?f("p",{class:"a\
bsent"},n):null]}function Cy(t){let e=Rl(t);return e!==null?[de(e),Ho(t)]:H()!=="names"?Hp(t):[de(p("statementsHere",{n:t.
length})),f("p",{class:"hint"},p("chooseOne")),Ho(t)]}function $y(){return u.focus!==null?u.path!==null?Dp():Ny(u.focus):
u.between!==null?Hm():u.lines.length>1?Cy(u.lines):(H()==="names"?void 0:Wa(u.lines))?.missing?Hp(u.lines):jy(u.lines[0])}
function qp(){let t=v("chosen"),e=v("reading"),n=Te();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":p("clear"),title:`${p("clear")} (Esc)`,onclick:()=>A(lt)},"\xD7");if(t.replaceChildren(...n?[o,...$y().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",nt()!=="columns");
let r=gi(),s=Be(5,r).filter(i=>r(i)>0);v("most").replaceChildren(...s.length?[f("h3",{},p("mostNamed")),f("ul",{},s.map(
i=>f("li",{},Ge(i)," ",f("span",{class:"count"},String(r(i))))))]:[]),ve(v("most"))}var Ry=[["/","keySearch"],...Ut?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["\u2193 \u2191",
"keyLegend"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function _p(){let t=f("input",{type:"\
checkbox",id:"single-keys"});t.checked=u.keys,t.addEventListener("change",()=>A({keys:t.checked}));let e=[f("dl",{class:"\
keys"},Ry.map(([r,s])=>f("div",{},f("dt",{},r.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},p(s))))),f(
"label",{class:"switch"},t,f("span",{},p("singleKeys")))],n=f("p",{},p("helpPointer")),o=matchMedia("(pointer: coarse)").
matches;ne(p("help"),o?[n,...e]:[...e,n]),o&&(yt.scrollTop=0)}function Gp(){v("help").addEventListener("click",_p),document.
addEventListener("keydown",t=>{t.key!=="?"||!le(t)||(t.preventDefault(),_p())})}var Dy=2,Up=5;function Kp(t){let e=Ra(t),n=Ko(t),o=n.length<Mp,r=e.filter(({isWhole:a})=>a).slice(0,Up),s=e.filter(({isWhole:a})=>!a).
slice(0,o?Up:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o?Op(t):[]]}function Vp(){let t=v("q\
uery",HTMLInputElement),e=v("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute(
"aria-activedescendant"),o=-1},s=g=>{o=g;let w=N("[id]",HTMLElement,e);w.forEach((b,L)=>b.setAttribute("aria-selected",String(
L===g))),!(g<0)&&(t.setAttribute("aria-activedescendant",w[g].id),w[g].scrollIntoView({block:"nearest"}))},i=g=>{r(),t.value=
"",Fp(g)},a=g=>f("li",{class:"none",role:"option","aria-disabled":"true"},g),l=g=>[f("span",{},Da(g),f("span",{class:"hi\
nt"},g.count===void 0?"":p("elsewhere")))],c=({topic:g,statement:w})=>{if(g!==void 0){let I=ro(g),P=[Wp(g),I.length?At(I.
length,"oneStatement","someStatements"):"",Vo(g)];return[f("span",{},S(g.label),f("span",{class:"hint"},P.filter(Boolean).
join(", ")),I.slice(0,Dy).map(m))]}let b=x.get(w),L=[p("foundQuote"),St(b)].filter(Boolean).join(", ");return[f("span",{},
f("q",{lang:b.language},b.quote),f("span",{class:"hint"},L))]},m=g=>{let w=x.get(g),b=w.object===null?S(w.value):D(w.object);
return f("span",{class:"hint"},`${D(w.subject)}: `,f("b",{},b),` (${S(w.said)}) `,w.quote?f("q",{lang:w.language},w.quote):
"")},h=(g,w="")=>{let b=D(g)===w||` ${dt(D(g))}`.endsWith(` ${dt(w)}`),L=f("span",{class:"hint"},S(at(g).label),b?"":` \xB7\
 ${p("alsoWritten",{name:w})}`);return[Ln(at(g),T.get(g).envisaged),f("span",{},D(g),L)]},d=()=>{let g=$a(t.value);n=Kp(
t.value),n.push(...Cp(t.value).slice(0,Math.max(1,Uo-n.length)).map(L=>({elsewhere:L})));let w=n.length?null:Ep(t.value);
if(w!==null?n=Kp(w):n.length||(n=$p(t.value).map(L=>({elsewhere:L}))),e.replaceChildren(...n.map((L,I)=>{let P=f("li",{role:"\
option",id:`result-${I}`,"aria-selected":"false"},L.elsewhere!==void 0?l(L.elsewhere):L.id===void 0?c(L):h(L.id,L.name));
return P.addEventListener("mousedown",_=>{_.preventDefault(),i(L)}),P})),!dt(t.value)){r();return}n.length||e.append(a(p(
"noResults"))),g.length>Uo&&e.append(a(p("moreFound",{n:Uo,all:g.length}))),w!==null&&e.prepend(a(p("didYouMean")));let b=n.
length===1?p("oneResult"):n.length?p("results",{n:Math.max(g.length,n.length)}):p("noResults");Q(w===null?b:`${p("didYou\
Mean")} ${n.map(({id:L="",topic:I})=>I?S(I.label):D(L)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
y(),n.length?s(0):o=-1},y=()=>{if(e.hidden)return;let g=window.visualViewport;if(!g)return;let w=g.offsetTop+g.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let g of["resize","sc\
roll"])window.visualViewport?.addEventListener(g,y);t.addEventListener("input",d),t.addEventListener("focus",()=>{Rs(),t.
value&&d()}),t.addEventListener("blur",r),t.addEventListener("keydown",g=>{g.key==="ArrowDown"||g.key==="ArrowUp"?(g.preventDefault(),
e.hidden&&d(),n.length&&s((o+(g.key==="ArrowDown"?1:-1)+n.length)%n.length)):g.key==="Enter"?(g.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):g.key==="Escape"&&(t.value||!e.hidden)&&(g.stopPropagation(),g.preventDefault(),t.value="",r())}),v("sear\
ch").addEventListener("submit",g=>g.preventDefault())}function Yp(){U("change",Ze(k.changes.map(t=>t.id))),ho.push(Ps),Ft.push({on:()=>u.change!==null,name:t=>u.change===null||
Ps.name(u.change,t),statement:t=>u.change===null||Ps.statement(u.change,t)})}var Ps={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||X.get(e).some(n=>Ps.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function Jp(){U("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function Xp(){gl(),ll(),Il(),Cl(),ac(),nf(),Yp(),Jc(),bc(),sf(),Jp(),yl()}var By=3;function Py(t){return gt.find(e=>e.dataset.track===t)}function so(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen, .quiet"))n.remove();if(!u.drafts)for(let n of e.querySelectorAll(".draft"))n.remove();for(let n of e.querySelectorAll(
".disputed"))n.prepend(f("span",{class:"contradicted"},"\u2260 "));for(let n of e.querySelectorAll(".nl, .en"))n.classList.
contains(j)||n.remove();for(let n of e.querySelectorAll("[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(
".trunk")){let o=n.querySelector(".line"),r=n.querySelector(".from > .words, .from-card > :is(.chip, .verb)");o&&r?.before(
o.cloneNode(!0))}for(let n of e.querySelectorAll(".card > .value"))n.prepend(f("span",{class:"dot"},"\xB7 "));for(let n of e.
querySelectorAll(".what ul.names"))n.classList.toggle("one",n.children.length===1);return e}function Wy(t){let e=t.closest(
".together"),n=e?.querySelector(".of-list");return e&&n?f("div",{class:"together"},so(n),so(t)):so(t)}function Fy(t){let n=[
...v("key").querySelectorAll("[data-modality]")].filter(r=>{let{modality:s}=r.dataset;return t.querySelector(`.trunk.${s}\
, .under.${s}, .of-list .${s}`)}).map(r=>{let s=f("li",{class:r.className});return s.append(...[...so(r).childNodes].filter(
i=>!(i instanceof HTMLElement&&i.localName==="b"))),s}),o=t.querySelector(".contradicted")?f("li",{},f("span",{class:"co\
ntradicted"},"\u2260 "),p("disputedKey")):null;return f("ul",{class:"key"},n,o,t.querySelector(".absent")?f("li",{},`\u2014 ${p(
"stillMaySo")}`):null)}function zy(t){let e=[...t.querySelectorAll("[data-statements]")].filter(n=>n.getClientRects().length).
flatMap(n=>(n.dataset.statements??"").split(" "));return[...new Set(e)].filter(n=>x.has(n))}function Ws(t,e=By,n=document.
body){let o=t===null?null:Py(t),r=G("#taken-style",HTMLTemplateElement).content.cloneNode(!0),s=f("h1",{},S(k.title)),i=f(
"p",{class:"takeaway"}),a=f("p",{class:"origin"}),l=o?[Wy(o)]:[...v("overview").querySelectorAll(".together, .lane[data-\
track]")].filter(g=>!g.parentElement?.closest(".together")&&(u.drafts||!g.classList.contains("draft"))).map(so),c=f("div",
{class:"picture",lang:j,"data-density":e},s,i,...l),m=document.querySelector("#remainder > summary > b");!o&&m&&c.append(
f("p",{class:"left-out"},so(m))),c.append(Fy(c),a);let h=f("div",{"aria-hidden":"true"});h.attachShadow({mode:"open"}).append(
r,c),n.append(h);for(let g of c.querySelectorAll(".lane > .who")){let w=g.nextElementSibling?.matches(".what")?[...g.nextElementSibling.
children]:[];g.classList.toggle("alone",w.every(b=>b.getClientRects().length===0))}let d=zy(c),y=t===null?Om():Em(c,t);return i.
append(y),a.append(ks(d.length)),{host:h,picture:c,title:s.textContent,sentence:y,ids:d}}var Hy=600;function Fs(t={}){let[e]=location.href.split("#"),n=An({...u,...t});return n?`${e}#${n}`:e}function Qp(t){return{
...lt,view:null,question:null,tracks:[t]}}function zs(t){let e=Fs(t),n=f("a",{href:e,lang:j},S(k.title));return Ne(e,n,p(
Fo()?"copiedLink":"copiedLinkToFile"))}function Hs(t,e=Hy){let n=Fs({...t,embedded:!0}),[o]=n.split("#"),r=f("iframe",{src:Fo()?
n:n.slice(o.lastIndexOf("/")+1),title:S(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Ne(
r.outerHTML,f("code",{},r.outerHTML),p(Fo()?"copiedFrame":"copiedFrameOfFile"))}var Zp=document.documentElement;function td(){document.getElementById("embedded")?.remove();let{whole:t}=Zp.dataset,e=u.
embedded||t!==void 0;if(Zp.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:j}));if(H()==="lanes"){let{host:o}=Ws(u.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},zo(kn())));n.append(f("p",{},f("a",{href:t??Fs({embedded:!1}),target:"_blank",rel:"noope\
ner"},p("toTheWhole"))))}function ed(){Qe.push(td),td()}var qs=ln/Zn*(72/25.4),Fa={upright:{width:184*qs,height:190*qs},lying:{width:271*qs,height:136*qs}},qy={upright:184,lying:271},
_y=8,Gy=8,nd=[.6,.9,1.2],od=[1,1.4,2,2.8];function _s({width:t,height:e},n,o=Af){let r={scale:Y(),position:We(),animation:!1},
s={whole:V.whole,room:vo,names:O.names};q.printing=!0;let i=new Set([...O.names].filter(d=>!E.bare.has(d)));(i.size||O.groups.
size)&&(O.names=i);let a={width:t-Ae.left-Ae.right,height:e-Ae.top-Ae.bottom};wt.size||Oo(a);let l=ze(o),c=wt.size?0:l;c||
(M.width+=M.text/4);let m=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),h=(d,y)=>{Object.assign($.style,
d),ue(),Vt(),ft(),y(),ft()};h({width:`${Math.floor(t)}px`,height:`${Math.floor(m)}px`},wn);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{q.printing=!1,O.names=s.names,Oo(s.room),ze(),h({width:"",height:""},()=>Fe(r)),V.whole=s.
whole}}function sd(){let t;for(let e of O.names.size>Pe?od.slice(-1):od)for(let n of O.groups.size?nd.slice(-1):nd){let o=e*
Os;if(t=_s({width:o,height:n*o},()=>ka(),1),id(t))return t}return t}function id({written:t,seen:e}){return t===e.drawn.size}
function ad(t){return id(t)&&t.letters>=Zn}function rd(t){let e=Fa[t];return _s(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=ka({captioned:!1}),m=Array.from({length:n+1},(d,y)=>Math.min(i,Math.max(0,Ae.top+y*o-a)));
[m[0],m[n]]=[0,i];let h=m.slice(1).map((d,y)=>{let g=d-m[y];r.setAttribute("viewBox",`0 ${pt(m[y])} ${s} ${pt(g)}`),r.setAttribute(
"height",pt(g));let w=n>1?`${l} ${p("sheetOf",{n:y+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
pe(r))}`,L=`width: ${pt(Math.min(100,100*s/e.width))}%`;return f("img",{alt:w,src:b,style:L})});return{part:f("div",{class:t,
"data-sheets":n},h),seen:c}})}function Uy(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new Ie({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),f("li",{},rt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},ba(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},zo(t)))}function Ky(t){let e=new Map;for(let{cells:o}of N(".wide > table tr:not([hidden])",HTMLTableRowElement,J))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${j}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=zt((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(_y,(t/25.4*72-Gy*e.size)/n)}function Vy(){let[t,e]=[rd("upright"),rd("lying")],n=[f("div",{id:"paper"},t.
part,e.part),xa(()=>Uy(t.seen))];return $.after(n[0]),v("legend").prepend(n[1]),n}function Yy(){let t=f("p",{id:"paper-o\
rigin"},ks(x.size));return v("overview").append(t),[t]}function ld(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),r=!1;addEventListener("beforeprint",()=>{if(q.parts)return;t=J.open,e=n.dataset.density??"",
r=o()?.open??!1;let s=H();q.parts=s==="names"?Vy():s==="lanes"?Yy():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
J.open=!0,ji(mf);for(let[a,l]of Object.entries(qy))J.style.setProperty(`--${a}`,`${pt(Ky(l))}pt`)}),addEventListener("af\
terprint",()=>{if(!q.parts)return;J.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of q.parts)i.remove();
q.parts=null,ji(Ht)})}function cd({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(pe(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var Jy=["Top","Right","Bottom","Left"],Xy={dashed:[3,2],dotted:[1,1.5]},Qy=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],Zy=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function Yo(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function tb(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function eb(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function nb(t){return Jy.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:Yo(t[`border${e}\
Color`])}))}function fd({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":Xy[e]?.map(o=>pt(o*t)).join(" ")??null}}function ob(t,e,n){let o=Yo(e.backgroundColor),r=nb(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return eb(t,n).flatMap(({left:a,top:l,width:c,height:m})=>{let h=Math.min(parseFloat(
e.borderTopLeftRadius)||0,m/2),d=i?r[0].width/2:0,y=o||i?[rt("rect",{x:a+d,y:l+d,width:c-2*d,height:m-2*d,rx:h?Math.max(
0,h-d):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?fd(r[0]):{}})]:[];if(i)return y;let[g,w]=[a+c,l+
m];return[...y,...r.flatMap((b,L)=>{if(!s[L])return[];let I=b.width/2,[P,_,ht,st]=[[a,l+I,g,l+I],[g-I,l,g-I,w],[a,w-I,g,
w-I],[a+I,l,a+I,w]][L];return[rt("line",{x1:P,y1:_,x2:ht,y2:st,...fd(b)})]})]})}function rb(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:h})=>h>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:c,bottom:m}=s;i&&Math.
abs(i.top-c)<(m-c)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:c,bottom:m})}return n.filter(r=>r.text.trim())}var sb={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function ib(t,e,n){let o=Yo(e.color);if(!o)return[];let r=Math.round(Number(e.fontWeight)/100)*100,s=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`,i={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.
wordSpacing},{fontBoundingBoxAscent:a,fontBoundingBoxDescent:l}=ko({font:s,...i},"x");return rb(t).map(c=>{let m=c.text.
length-c.text.trimStart().length,h=c.text.length-c.text.trimEnd().length,d=m||h?ko({font:s,...i}," ").width:0,y=c.left+(m?
d:0),g=c.right-(h?d:0),w=(sb[e.textTransform]??String)(c.text.trim().replace(/\s+/g," "));return rt("text",{x:y-n.left,y:(c.
top+c.bottom+a-l)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":r===400?null:r,"font-style":e.fontStyle==="no\
rmal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.opacity,textLength:g-y,lengthAdjust:"spacingAndGlyphs"},bn(w))})}function ab(t,e,n){
let o=t.getScreenCTM(),[r,s]=[Yo(e.fill),Yo(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:c}=o,[m,h]=[o.e-n.left,
o.f-n.top],d=e.vectorEffect==="non-scaling-stroke",y={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??
null,"stroke-opacity":s?.opacity??null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="b\
utt"?null:e.strokeLinecap,"stroke-dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},g=t.
getAttribute("d")?.match(Zy)?.slice(1).map(Number);if(g){let[b,L,I]=g,P=Math.min(I,t.ownerSVGElement?.getBoundingClientRect().
width??I);return[rt("line",{x1:b+m,y1:L+h,x2:P+m,y2:L+h,...y})]}let w=Object.fromEntries(Qy.map(b=>[b,t.getAttribute(b)]));
return[rt(t.localName,{...w,transform:`matrix(${[i,a,l,c,m,h].map(pt).join(" ")})`,"vector-effect":d?"non-scaling-stroke":
null,...y})]}function ud(t,e){let n=getComputedStyle(t);return tb(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("\
path, polyline, polygon, circle, ellipse, rect")].flatMap(o=>ab(o,getComputedStyle(o),e)):[...ob(t,n,e),...[...t.childNodes].
flatMap(o=>o instanceof Text?ib(o,n,e):o instanceof Element?ud(o,e):[])]:[]}function md(t){let{left:e,top:n,width:o,height:r}=t.
getBoundingClientRect();return{drawing:rt("g",{},...ud(t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var lb=24.7/16,za=[3,2,1],cb=12;function fb({title:t,sentence:e,ids:n}){let o=n.map(r=>`${Kt(x.get(r))} (${S(x.get(r).said)}\
)`);return[`${t}.`,e,`${o.join("; ")}.`,Ss()].filter(Boolean).join(" ")}function ub(t,e){let n=Ws(t,e);try{let{drawing:o,
width:r,height:s}=md(n.picture),i=getComputedStyle(n.picture).fontFamily,a=fb(n),l=t===null?"":et(t);return{root:Sa({width:r,
height:s,title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.
remove()}}function Ha({width:t,height:e}){return e<=lb*t}function pd(t){let e,n=t!==null?za.slice(0,1):gt.length>cb?za.slice(
-1):za;for(let o of n)if(e=ub(t,o),Ha(e))break;return e}function mb(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(S(k.title)),n(e),u.date??po()].filter(Boolean).join("_")}.${t}`}function qa(t,e,n=u.focus===
null?"":D(u.focus)){let o=URL.createObjectURL(t),r=mb(e,n);return f("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function io(t,e,n){ee(p("saved",{name:qa(t,e,n)}))}var dd=16,pb=44;function db({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(pe(t))}`}function hb(t){
let e=new Intl.NumberFormat(j,{maximumFractionDigits:1}),n={width:e.format(dd),height:e.format(dd*t.height/t.width)};return[
p("pictureSize",n),Ha(t)?"":p("pictureTooHigh")].filter(Boolean).join(" ")}function _a(t=null){let e,n=f("img",{class:"p\
review"}),o=f("p",{class:"hint"}),r=f("textarea",{readonly:"",rows:"3","aria-label":p("alternative")}),s=f("select",{id:"\
take-what"},f("option",{value:""},p("allTracks",{n:gt.length})),gt.map(({dataset:h})=>f("option",{value:h.track},et(h.track??
""))));s.value=t??"";let i=()=>{e=pd(s.value||null),Object.assign(n,{src:db(e),alt:e.text}),o.textContent=hb(e),r.textContent=
e.text};s.addEventListener("change",i),i();let a=()=>s.value?Qp(s.value):{},c={copyPng:()=>Es(e),savePng:async()=>{try{io(
await to(e),"png",e.name)}catch{ee(p("tooLarge"))}},saveSvg:()=>io(new Blob([pe(e.root)],{type:"image/svg+xml"}),"svg",e.
name),print:()=>{yt.close(),s.value?cd(e):print()},copyLink:()=>zs(a()),copyFrame:()=>Hs(a(),e.height+pb)},m=()=>Ne(e.text,
f("p",{lang:j},e.text),p("copiedText"));ne(p("take"),[f("p",{},f("label",{for:"take-what"},p("takeWhat"))," ",s),n,o,f("\
div",{class:"ways"},Object.entries(c).map(([h,d])=>f("button",{type:"button","data-way":h,onclick:d},p(h)))),f("details",
{},f("summary",{},p("alternative")),f("p",{class:"hint"},p("alternativeHint")),r,f("button",{type:"button",class:"copy",
onclick:m},p("copyText")))])}function Gs(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>f("span",{class:n,lang:n},o))}function hd(t,e=null){
let n=()=>Ne(t,f("p",{lang:j},t),p("copiedText"));Xn(p("alternative"),t,[e?f("p",{},p("saved",{name:e})):null,f("p",{class:"\
hint"},p("alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},p("copyText"))])}async function gb(t){try{
hd(t.text,qa(await to(t),"png"))}catch{ne(p("savePng"),[f("p",{},p("tooLarge"))])}}function wb(t){yt.close(),A({...lt,focus:t,
steps:1,layout:"columns"})}var yb=60;function gd(t,e,n,o){let r=[...new Set([u.focus??[],...Be(T.size)].flat())].filter(
s=>n.has(s)&&!(s===u.focus&&u.steps===1)&&vr(s).size<=yb).slice(0,4);ne(t,[f("p",{},e),f("ul",{},r.map(s=>f("li",{},f("b\
utton",{type:"button",class:"name",onclick:()=>wb(s)},D(s)))))],[o])}function Ga(t){let e=sd();if(ad(e))return t(e);let n=new Intl.
NumberFormat(j,{maximumFractionDigits:1}).format(e.letters);return gd(p("tooSmall"),p("tooSmallHint",{points:n}),e.seen.
names,f("button",{type:"button",onclick:()=>t(e)},p("saveAnyway")))}function bb({root:t}){yt.open&&yt.close(),io(new Blob(
[pe(t)],{type:"image/svg+xml"}),"svg")}function xb(){let[t,e]=_s(Fa.upright,()=>[[...Zt().names.values()].filter(({lines:o})=>o).
length,O.names.size]);if(t>=e/2){print();return}let n=()=>{yt.close(),print()};gd(p("tooMany"),p("tooManyHint",{n:t,all:e}),
O.names,f("button",{type:"button",onclick:n},p("printAnyway")))}var Us={savePng:()=>Ga(gb),copyPng:()=>Ga(Es),saveSvg:()=>Ga(
bb),alternative:()=>hd(vs(kn())),copyTable:Wm,saveCsv:()=>io(Fm(),"csv"),copyLink:()=>zs(),copyFrame:()=>Hs(),print:xb},
wd={names:Object.keys(Us),statements:["copyTable","saveCsv","copyLink","print"],text:["copyTable","saveCsv","copyLink","\
print"]};function kb(){let t=H();if(t==="lanes"){_a();return}ne(p("take"),[f("div",{class:"ways"},wd[t].map(e=>f("button",
{type:"button","data-way":e,onclick:()=>{yt.close(),Us[e]()}},p(e))))])}function Sb(){for(let t of gt){let{track:e=""}=t.
dataset,n=f("span",{class:"unseen"},Gs("take")," ",f("span",{"data-of":e},et(e))),o=rt("path",{d:"M8 10.5V2M4.5 5 8 1.5 \
11.5 5M2.5 8.5v6h11v-6"}),r=rt("svg",{viewBox:"0 0 16 16",width:14,height:14,"aria-hidden":"true"},o),s={type:"button",class:"\
take-lane","data-take-track":e,"data-title":"take",onclick:()=>_a(e)};G(".card",HTMLElement,t).append(" ",f("button",s,r,
n))}}function yd(){let t=f("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Gs("take")),e=f(
"ul",{id:"take-list",hidden:""},wd.names.map(o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>Us[o]()},Gs(
o))))),n=f("div",{id:"take"},t,e);Ds(n,t,e),$.after(n),G("#list .wide").before(f("div",{class:"taking"},["copyTable","sa\
veCsv"].map(o=>f("button",{type:"button",onclick:Us[o]},Gs(o))))),v("to-take").addEventListener("click",kb),Sb()}J.open=!1;Lc();Uf();Xp();dl(t=>pn(()=>Ca(t)));Sr();xf(qp);Ip();addEventListener("hashchange",Sf);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",mp);Ac(up);hn();pc();Kc();Uc();yf();pf();Zc();Vp();ld();yd();bm();Gp();Fc();
vc();ql();Jl();Hl();Ql();yc();gp();Kl();Ap();Pp();Np();Ca(null);ed();$i();window.graphbuilder={get network(){return Bc()},
names:()=>[...Zt().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>Zt().lines.has(t)?_t(W.lines.get(t),e):null,at:je,
groups:()=>[...Zt().groups.values()].map(t=>({...t,count:O.groups.get(t.key).count})),bundles:()=>Zt()&&[...ws()].map(t=>({
ends:[t.one,t.other].map(e=>Bt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>_t(ys(t),n/40))})),moved:()=>[
...wt.keys()],words:()=>Zt().words.map(t=>({...t})),shown:()=>E,walked:()=>K.at,outcomes:t=>Object.fromEntries(nn.map(e=>[
e,Rn(t,en(e),k.outcomes)])),found:Ko};})();
