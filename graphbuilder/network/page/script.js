"use strict";(()=>{var Ko=t=>[...document.querySelectorAll(t)],xt=Ko("#lanes .lane[data-track]"),Vo=xt.map(t=>t.dataset.track??""),Kt=Ko("#\
lanes").length>0,so=Ko("#answer-changes").length?"changes":"overview",ge=Ko("#lanes .said");function vn(t){return t==="o\
verview"?t:`answer-${t}`}function Yo(t,e="lanes"){return ge.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function kt(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}var _a=t=>[...document.querySelectorAll(t)],Jo=_a("#texts article"),Ve=Jo.length>0,On=_a("#texts .words a"),io=null;function En(t){
if(!io){io=new Map;for(let e of On)for(let n of kt(e))io.set(n,[...io.get(n)??[],e])}return io.get(t)??[]}function Ga(t){
return!t.closest(".quotes")}function Ua(t){return En(t).findLast(Ga)?.parentElement?.textContent??""}var qa=new WeakMap;
function ud(t){let e=qa.get(t);if(e)return e;let n={text:"",starts:new Map};for(let o of t.querySelectorAll(".words > *")){
for(let r of o.querySelectorAll(":scope > span")){for(let s of r.childNodes)s instanceof HTMLElement&&n.starts.set(s,n.text.
length),n.text+=s.textContent;n.text+=" "}n.text=`${n.text.trimEnd()}
`}return qa.set(t,n),n}function Ka(t){let e=En(t).filter(Ga),n=e[0]?.closest("article");if(!n)return null;let{text:o,starts:r}=ud(
n),s=[];for(let i of e){let a=r.get(i)??0,l=a+(i.textContent?.length??0),c=s[s.length-1];c?.[1]===a?c[1]=l:s.push([a,l])}
return{whole:o,runs:s}}function Zo(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=Zo("content"),v=k.size,md={nl:[],en:[]},
pd={nl:"",en:""},[dd,hd]=k.languages;function we(t){if(typeof t=="string")return{nl:t,en:t};let e={...pd};return[e[dd],e[hd]]=
t,e}var Us=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return we(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:we(this.held.short)}get alternative(){return this.held.alternative??md}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:we(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:we(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},T=new Map(k.entities.map(([t,e])=>[t,new Us(e)])),vt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),vt.set(t.dataset.statement,t);var Va=[
...T.keys(),...k.namesElsewhere],Ys=k.ways.map(t=>({modality:t.modality??"",said:we(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:we(t.source),language:t.language??""})),Qo=k.times.
map(({when:t,days:e})=>({when:we(t??""),days:e??null})),Ya=k.places.map(({where:t,text:e})=>({where:we(t??""),text:e??""})),
[Ks,Ja,gd,ao,wd,Xa,Qa,yd,Xo]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),Vs=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Va[this.row[Ja]]}get relation(){return k.relationOrder[this.
row[gd]]}get object(){return typeof this.row[ao]=="number"?Va[this.row[ao]]:null}get value(){return typeof this.row[ao]==
"number"?null:we(this.row[ao])}get way(){return Ys[this.row[wd]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get origins(){
return[this.origin,...(this.row[Xo]?.earlier??[]).map(e=>k.sources[e].id)]}get source(){return this.way.source}get language(){
return this.way.language}get when(){return Qo[this.row[Xa]].when}get days(){return Qo[this.row[Xa]].days}get where(){return Ya[this.
row[Qa]].where}get text(){return Ya[this.row[Qa]].text||Ua(this.row[Ks])}get quote(){return vt.get(this.row[Ks])?.querySelector(
"q")?.textContent??this.row[yd]??""}get change(){return this.row[Xo]?.change}get differences(){return this.row[Xo]?.differences}get disputes(){
return this.row[Xo]?.disputes??[]}get isDisputed(){return this.disputes.some(e=>e.isDispute)}get isWhole(){return this.row[Ja]<
T.size&&(this.object===null||this.row[ao]<T.size)}get isLink(){return this.object!==null&&this.isWhole}},x=new Map(k.statements.
map((t,e)=>[t[Ks],new Vs(t,e)]));var Wt=new Map(Object.entries(k.classes)),Lt=new Map(Object.entries(k.relations)),Za=new Map(k.modalities.map(t=>[t.id,t])),
X=new Map;for(let t of T.keys())X.set(t,[]);for(let[t,{subject:e,object:n}]of x)X.get(e)?.push(t),n!==e&&X.get(n)?.push(
t);var j=document.documentElement.dataset.language;function tl(t){j=t}function S(t){return t&&(t[j]||t.nl||t.en)||""}function p(t,e={}){
return k.words[t][j].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Ye={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function at(t){return Wt.get(T.get(t).class)||Ye}function D(t){return T.
has(t)&&S(T.get(t).label)||t}function tt(t){let e={nl:t.relation,en:t.relation};return Lt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function At(t,e=!1){let n=tt(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
p("deniedRelation",{relation:o}):o}function pt(t){let e=[S(t.where)];return k.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function $t(t){let e=t.object===null?S(t.value):D(t.object);return`${D(t.subject)} ${At(t)} ${e}`}
function It(t,e,n){return p(t===1?e:n,{n:t})}function et(t){return S(T.get(t).short)||t}var B={key:"",look:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},ae=0;function el(t){B=t}function Vt(){
ae+=1}function M(t,e){return K(`#${t}`,e)}function K(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function N(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Tn(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}function tr({denied:t,isDisputed:e}){return[t?"denied":"",e?"disputed":""].filter(Boolean).join(" ")||
null}var J=document.getElementById("list");function nt(){return matchMedia("(max-width: 899px)").matches}function Dt(t){for(let e of N(
"[data-sheet]")){if(!nt()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),M(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var Ft=new Map,bd=new Set(["yes","on","closed","place","nl","en",k.opens]),lo=[],Js=[],Re=[],zt=[],Xe=[],lt={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},u={},xd=j,nl=()=>{},Je;function _(t,{read:e,write:n,as:o=t,knows:r}){
let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));Ft.set(t,{read:e,write:n,as:o,knows:r??(i=>bd.has(i)||s(i))}),
Object.assign(u,{[o]:e([])})}function er(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function Xs(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Qe(t){
let e=[...t];return{read:n=>{let o=new Set(er(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes(
"")||r.length===e.length?null:new Set(r)},write:n=>n===null?[]:Xs([...n]),knows:n=>n===""||e.includes(n)}}function se(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function ol(){_("focus",se(t=>T.has(t))),_(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),_("language",{read:([t])=>["nl","en"].includes(
t)?t:xd,write:t=>[t]}),_("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Re.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function rl(t,e={}){for(let n of Re)t={...t,...n(t,e)};return t}function sl(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Ft.get(t);return n?er([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function il(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Ft].map(([o,{read:r,as:s}])=>[s,r(t.getAll(o))]),
n=Js.map(o=>o(new Set(t.keys())));return rl(Object.assign({},Object.fromEntries(e),...n))}function Ln(t){let e=new URLSearchParams;
for(let[n,{read:o,write:r,as:s}]of Ft){let i=r(t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function al(t){let e=lo.reduce((n,o)=>o(n),t);return rl({...u,...e},e)}function Qs(t){
let e=u;u=t,Ln(e)!==Ln(u)&&nl(e)}function L(t){Je!==void 0&&An();let e=al(t),n=Ln(e);n!==location.hash.slice(1)&&(location.
hash=n),Qs(e)}function nr(t){clearTimeout(Je),Je=setTimeout(An,200),Qs(al(t))}function An(){clearTimeout(Je),Je=void 0;let t=Ln(
u);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function ll(){clearTimeout(Je),Je=void 0,Qs(il())}function cl(t){
u=il(),nl=e=>{t(e);for(let n of Xe)n(e)}}var C={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},G={at:null,by:null},co={name:null,ids:[]},
V={whole:!0,asOpened:!1},q={printing:!1,parts:null};var kd=[...Kt?["lanes"]:[],"names","statements",...Ve?["text"]:[]],ti=["changes","overview","who","when","unsure"],Sd=["\
layout","open","between","steps","path"],fl=new Set(["view","question","track","statement","language","date","keys","lis\
t","sort","embed"]);function ul(){_("view",se(t=>kd.includes(t))),_("question",{...se(t=>Kt&&ti.includes(t)&&(t!=="chang\
es"||t===so)),write:t=>t===null||t===so?[]:[t]}),_("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Vo.includes(e)),
write:t=>t})}function ml(t){if(!Kt)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,
as:r}]of Ft)if(!fl.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?
"statements":"lanes"}function H(t=u){return t.view??ml(t)}function Zs(t){return Array.isArray(t)?t.length>0:!!t}function pl(){
Js.push(t=>{let e=["view","question","track"].some(n=>t.has(n));return Kt&&!e&&[...t].some(n=>Ft.has(n)&&!fl.has(n))?{view:"\
names"}:{}}),lo.push(t=>{let e=Zs(t.question)||Zs(t.tracks),n=t.view??(e?"lanes":Sd.some(o=>Zs(t[o]))?"names":H());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),Re.push(t=>{let e=t.question===so?null:t.question;return{question:e,
view:t.view===ml({...t,question:e})?null:t.view}})}function ie(t=u){return t.question??so}function $e(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function ye(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&or(In(t))===t}function In(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function or(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function fo(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Nn="draft",rr=k.modalities.some(({id:t})=>t===Nn);function be(t){return x.get(t).modality===Nn}var ei={part:"drafts",
name:(t,e)=>!X.get(e).length||X.get(e).some(n=>!be(n)),statement:(t,e)=>!be(e),loosen:()=>!0};function hl(){_("drafts",{
read:([t])=>rr&&t==="shown",write:t=>t?["shown"]:[]})}var dl=null;function xe(){return!rr||u.drafts?{names:T.size,statements:x.
size}:(dl??={names:[...T.keys()].filter(t=>ei.name(null,t)).length,statements:[...x.keys()].filter(t=>!be(t)).length},dl)}var wl=new Map(k.sources.map(({id:t,said:e})=>[t,e??["",""]]));function yl(t,e){let n=wl.get(t)?.[1]??"";return e===null||
n!==""&&n<=e}function bl(t,e){let[n,o]=wl.get(t)??["",""];return e===null||n!==""&&o>=e}function gl(t,e){let n=(o,r)=>x.
get(r).origins.some(s=>e(s,o));return{part:t,name:(o,r)=>X.get(r).some(s=>n(o,s)),statement:n,loosen:()=>null}}var xl=[gl(
"saidFrom",bl),gl("saidUntil",yl)],sr=k.sources.filter(({issued:t})=>!t).length;function kl(){_("said-from",{...se(ye),as:"\
saidFrom"}),_("said-until",{...se(ye),as:"saidUntil"})}function Sl(t){return(u.source===null||u.source.has(t))&&bl(t,u.saidFrom)&&
yl(t,u.saidUntil)}var vl="denied";function ar(t){return t.denied?vl:t.modality}var lr=k.families.flatMap(t=>t.classes.map(e=>e.id)),Md=Qe(
lr);function Ol(){_("class",{read:t=>Md.read(er(t,e=>lr.includes(e)).flatMap(Ml)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return Xs([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Ml(t).length>0}),_("modality",Qe(cr)),_("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),_("relation",Qe(Lt.keys())),_("source",Qe(k.sources.map(({id:t})=>t))),
_("theme",se(t=>ri().includes(t))),kl(),hl();for(let t of uo)zt.push({...t,atFirst:t.part==="drafts",on:()=>u[t.part]!==
jn(t.part),name:e=>u[t.part]===jn(t.part)||t.name(u[t.part],e),statement:e=>u[t.part]===jn(t.part)||t.statement(u[t.part],
e)});Re.push((t,e)=>{let{names:n,lines:o}=si(t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in
e))return ii(t,n,o);if(!uo.some(({part:s})=>s in e))return{};let r=o.filter(s=>!Cn(t,[],[s]).length);return o.length&&r.
length?{}:Cn(t,n,o).length?lt:{}})}function Ml(t){if(!t||lr.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),
n=k.families.find(({id:o})=>e(o));return n?n.classes.map(({id:o})=>o):lr.filter(o=>Wt.get(o)?.ancestors.some(e))}var cr=k.
modalities.filter(({id:t,count:e})=>e&&t!==Nn).map(({id:t})=>t);Ys.some(({denied:t})=>t)&&cr.push(vl);var ir=null;function ri(){
if(ir)return ir;let t=[...x.values()].filter(o=>T.has(o.object)&&tt(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.
filter(o=>[T.get(o).class,...Wt.get(T.get(o).class)?.ancestors??[]].includes("Theme"));return ir=k.variants.includes("pl\
ain")?e:n,ir}var ni=new Map;function fr(t,e=k.inferred){let n=JSON.stringify([t,e.length>0]);if(ni.has(n))return ni.get(
n);let o=[...x.values()].filter(({object:m})=>m!==null),r=new Map;for(let m of o)!tt(m).within&&!tt(m).leadsTo||(r.has(m.
object)||r.set(m.object,[]),r.get(m.object).push(m.subject));let s=[...o,...e].filter(m=>m.object===t&&(tt(m).toTheme||tt(
m).within)),i=new Set(s.map(({subject:m})=>m));for(let m of i)for(let d of r.get(m)??[])i.add(d);let l=o.filter(({subject:m,
object:d})=>i.has(m)!==i.has(d)).map(({subject:m,object:d})=>i.has(m)?d:m).filter(m=>T.has(m)&&at(m).column===1),c=new Set(
[t,...i,...l]);return ni.set(n,c),c}var Ze=()=>!0,oi=(t,e)=>new Set([...t,...e]),uo=[{part:"class",name:(t,e)=>t.has(T.get(
e).class)||!Wt.has(T.get(e).class),statement:Ze,loosen:(t,e)=>oi(t,e.map(n=>T.get(n).class).filter(n=>Wt.has(n)))},{part:"\
source",name:(t,e)=>X.get(e).some(n=>x.get(n).origins.some(o=>t.has(o))),statement:(t,e)=>x.get(e).origins.some(n=>t.has(
n)),loosen:()=>null},...xl,...rr?[ei]:[],{part:"theme",fades:!0,name:(t,e)=>fr(t).has(e),statement:Ze,loosen:()=>null},{
part:"modality",fades:!0,name:Ze,statement:(t,e)=>be(e)||t.has(ar(x.get(e))),loosen:(t,e,n)=>oi(t,n.map(o=>ar(x.get(o))))},
{part:"relation",fades:!0,name:Ze,statement:(t,e)=>t.has(x.get(e).relation)||!Lt.has(x.get(e).relation),loosen:(t,e,n)=>oi(
t,n.map(o=>x.get(o).relation))},{part:"structural",fades:!0,name:Ze,statement:(t,e)=>!tt(x.get(e)).structural,loosen:()=>!0}],
jn=t=>["structural","drafts"].includes(t)?!0:null;function Cn(t,e,n){return uo.filter(({part:o,name:r,statement:s})=>t[o]!==
jn(o)&&!(e.every(i=>r(t[o],i))&&n.every(i=>s(t[o],i))))}function si(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(
n).object]);return{names:[t.focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function ii(t,e,n){let o={};for(let r of Cn(
t,e,n)){let s=r.loosen(t[r.part],e,n);if(s instanceof Set){let{read:i,write:a}=Ft.get(r.part);Object.assign(o,{[r.part]:i(
a(s))})}else Object.assign(o,{[r.part]:s})}return o}function El(){let t=zt.filter(h=>h.on()),e=t.filter(h=>h.dated),n=t.
filter(h=>!h.dated),o=n.filter(h=>!h.fades),r=n.filter(h=>h.fades),[s,i]=[new Set,new Set];for(let h of T.keys())o.every(
w=>w.name(h))&&(s.add(h),r.every(w=>w.name(h))||i.add(h));let[a,l,c,m]=[new Set,new Set,new Set,new Set];for(let[h,w]of x){
if(!w.isWhole)continue;if(!t.length){a.add(h);continue}let{subject:g,object:y}=w;if(!(!s.has(g)||y!==null&&!s.has(y)||!o.
every(b=>b.statement(h)))&&(c.add(g).add(y),!(i.has(g)||i.has(y)||!r.every(b=>b.statement(h))))){if(!e.every(b=>b.statement(
h))){l.add(h);continue}a.add(h),m.add(g).add(y)}}let d=h=>s.has(h)&&!i.has(h);return{entities:s,statements:a,aside:l,bare:new Set(
[...s].filter(h=>i.has(h)||c.has(h)&&!m.has(h))),inferred:new Set(k.inferred.filter(h=>d(h.subject)&&d(h.object)&&h.premises.
every(w=>a.has(w))&&(u.structural||!tt(h).structural)))}}function Tl(){return zt.filter(t=>t.part&&!t.atFirst&&t.on()).map(
t=>{let e=0;for(let[n,{subject:o,object:r,isWhole:s}]of x)s&&!(t.name(o)&&(r===null||!T.has(r)||t.name(r))&&t.statement(
n))&&(e+=1);return{part:t.part,out:e}})}var vd={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Rn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||vd[l](o[a],o[c]??c))?.at(-1)}var en=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function tn(t){return x.get(t).days}var Od=new Set(["NOT_YET","OVE\
R"]);function Ll(){_("date",se(t=>en.length>0&&ye(t))),zt.push({part:"date",dated:!0,on:()=>u.date!==null,name:Ze,statement:t=>u.
date===null||!Ed(u.date).has(t)})}function ai(t){return u.date!==null&&x.get(t).days?.time?Rn(u.date,tn(t),k.outcomes):null}
var Al={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Ot(t,e=ai(t)){return e===
null?"":p(e==="STILL_TO_COME"&&tn(t).time==="deadlineTime"?"deadlineAhead":Al[e])}var ur=new Map;function Ed(t){if(ur.has(
t))return ur.get(t);let e=new Set(en.filter(n=>{let o=Rn(t,tn(n),k.outcomes);return Od.has(o)||o==="STILL_TO_COME"&&tn(n).
time==="event"}));return ur.clear(),ur.set(t,e),e}function le(t){let[e,n,o]=t.split("-");return p("day",{year:e,day:Number(
o),month:p("months").split(" ")[Number(n)-1]})}function mr(t){let e=u[t];return e===null?[]:[`${p(t)}: ${le(e)}`]}function li(t){
let e=new Map,n=Object.keys(Al),o=en.map(r=>({id:r,outcome:Rn(t,tn(r),k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.
indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Ot(r,s);e.set(i,[...e.get(i)??[],r])}return[...e]}function Il(t){
if(u.date===null)return null;let e=li(u.date).find(([,n])=>n.length===t.length&&n.every(o=>t.includes(o)));return e?p("o\
utcomeOn",{outcome:e[0],date:le(u.date),n:t.length}):null}function Pt(){return u.date===null?"":p("asOf",{date:le(u.date)})}var ci=3,Td=120,pr=6,Yt=f("div",{id:"card",role:"tooltip",hidden:""}),dr=null,$n;function Ld(t,e){let n=x.get(t);return f(
"div",{},f("b",{class:tr(n)},[S(n.said),Ot(t)].filter(Boolean).join(" \xB7 "))," ",n.quote&&!e?f("q",{lang:n.language},n.
quote):$t(n)," ",f("small",{},pt(n)))}function Rl(t){for(let n of document.querySelectorAll("#lanes .lit, #lanes .same"))
n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)for(let n of ge)
n!==t&&n.dataset.name===e&&n.classList.add("same")}function Nl(t){clearTimeout($n),De();let e=kt(t).filter(i=>x.has(i));
if(!e.length)return;dr=t,Rl(t);let n=t.closest("#texts");(n??t.closest("#lanes"))?.append(Yt),Yt.replaceChildren(...e.slice(
0,ci).map(i=>Ld(i,n!==null)),...e.length>ci?[f("small",{},p("moreSaid",{n:e.length-ci}))]:[]),Yt.hidden=!1,t.setAttribute(
"aria-describedby","card");let[o,r]=[t.getClientRects()[0],Yt.getBoundingClientRect()],s=o.bottom+pr+r.height<=innerHeight||
o.top<r.height+pr;Yt.style.left=`${Math.max(8,Math.min(o.left,document.documentElement.clientWidth-r.width-8))}px`,Yt.style.
top=`${s?o.bottom+pr:o.top-pr-r.height}px`}function De(){clearTimeout($n),dr?.removeAttribute("aria-describedby"),dr=null,
Rl(null),Yt.hidden=!0}function jl(t){clearTimeout($n),$n=setTimeout(t,Td)}function Cl(t){return t.target.closest?.("#lan\
es .said, #texts .words a")}function $l(){let t=document.getElementById("lanes")??document.getElementById("texts");t&&(t.
append(Yt),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=Cl(e);n&&n!==dr?jl(()=>Nl(
n)):n||Yt.contains(e.target)||Yt.hidden?clearTimeout($n):jl(De)}),document.addEventListener("focusin",e=>{let n=Cl(e);n?.
matches(":focus-visible")?Nl(n):De()}),addEventListener("scroll",()=>{Yt.hidden||De()},{passive:!0}),addEventListener("r\
esize",De),addEventListener("keydown",e=>{e.key!=="Escape"||Yt.hidden||(e.stopPropagation(),De())},!0))}function Q(t){let e=M("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var fi="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer), #texts article",Ad=".said, [data-whole], [data\
-take-track], #key button, .words a",mo=new Map,ui=new Map;function mi(t){return t.getClientRects().length>0}function pi(t,e){
ui.get(t)?.setAttribute("tabindex","-1"),ui.set(t,e),e.tabIndex=0}function ke(){for(let[t,e]of mo){let n=ui.get(t);if(n&&
mi(n))continue;let o=e.find(mi);o&&pi(t,o)}}function Id(t){for(let e of N(Ad,HTMLElement,t)){let n=e.closest(fi);n&&(e.tabIndex=
-1,mo.set(n,[...mo.get(n)??[],e]))}t.addEventListener("keydown",e=>{let n=e.target,o=n.closest(fi),r=(o&&mo.get(o))?.filter(
mi)??[];if(!o||!r.includes(n)||e.ctrlKey||e.metaKey||e.altKey)return;let s=r.indexOf(n),i={ArrowRight:s+1,ArrowDown:s+1,
ArrowLeft:s-1,ArrowUp:s-1,Home:0,End:r.length-1}[e.key];if(i===void 0)return;e.preventDefault();let a=r[Math.min(Math.max(
i,0),r.length-1)];pi(o,a),a.focus()}),t.addEventListener("toggle",ke,!0),t.addEventListener("focusin",e=>{let n=e.target,
o=n.closest(fi);o&&mo.get(o)?.includes(n)&&pi(o,n)})}function Dl(){for(let t of N("#lanes, #texts"))Id(t)}var hr=40,Pl={source:(t,e)=>xt.indexOf(t)-xt.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},gr=[];function wr({own:t,places:e,until:n,more:o}){t.forEach(
(r,s)=>{e[s].nextSibling!==r&&e[s].after(r),r.hidden=s>=n}),o.hidden=n>=t.length,o.textContent=p("nextLanes",{n:Math.min(
hr,t.length-n),all:t.length})}function Bl(){for(let t of N("#sort-lanes option"))t.textContent=p(t.dataset.word??"");for(let t of gr)
wr(t)}function Wl(t){let e=gr.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,wr(e))}
function Fl(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(xt.map(n=>n.parentElement))){let n=xt.
filter(s=>s.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((s,i)=>s.before(o[i]));let r={own:n,places:o,
until:hr,more:f("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(r.more),r.more.addEventListener("click",
()=>{let s=r.own[r.until];r.until+=hr,wr(r),ke(),K('[tabindex="0"]',HTMLElement,s).focus()}),gr.push(r)}t.addEventListener(
"change",()=>{for(let e of gr)e.own.sort((n,o)=>Pl[t.value](n,o)||Pl.source(n,o)),e.until=hr,wr(e);ke(),Q(t.selectedOptions[0].
textContent)})}}var nn=null,zl=0;function Nd(t){let{name:e}=t.dataset,n=kt(t).filter(o=>x.has(o));if(De(),nn=t,zl=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){L({focus:null,lines:n});return}Object.assign(co,{name:e,ids:n}),L({focus:e,lines:[]})}function jd(t){
if(u.focus!==null)return t.dataset.name===u.focus;let e=kt(t);return u.lines.length>0&&e.some(n=>u.lines.includes(n))}function di(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;Wl(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function Cd(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=nt()?M(
"details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"in\
stant"})}function Hl(t){if(H()!=="lanes"){nn=null;return}let e=ge.filter(r=>{let s=jd(r);return r.classList.toggle("chos\
en",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current"),s});if(!t)return;nn?.getClientRects().length&&
scrollBy({top:nn.getBoundingClientRect().top-zl,behavior:"instant"});let n=vn(ie()),o=nn??e.find(r=>r.closest(`#${n}`));
nn=null,o&&(di(o),Cd(o))}function ql(){for(let t of ge)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),C.clicked=e.detail>0,Nd(t),C.clicked=!1,nn=null)});for(let t of N("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>L({view:"statements",modality:new Set([t.dataset.modality??""])}))}var Rd=[3,2,1],$d=12,Dd=2;function yr(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function po(){if(!Kt||H()!=="lanes"||ie()!=="overview")return;(Vo.length>
$d||!Rd.some(e=>yr(e)<=innerHeight)&&!nt()&&yr(1)>Dd*innerHeight)&&yr(0),ke()}var hi=!1;function _l(t){for(let o of xt)o.
classList.toggle("whole",u.tracks.includes(o.dataset.track??""));for(let o of N("#lanes [data-whole]"))o.setAttribute("a\
ria-expanded",String(u.tracks.includes(o.dataset.whole??"")));ke();let e=hi?void 0:u.tracks.findLast(o=>!t?.tracks.includes(
o)),n=xt.find(o=>o.dataset.track===e);n&&(di(n),n.scrollIntoView())}function Gl(){if(Kt){for(let t of N("#lanes [data-wh\
ole]")){let e=t.dataset.whole??"";t.addEventListener("click",()=>{hi=!0,L({tracks:u.tracks.includes(e)?u.tracks.filter(n=>n!==
e):[...u.tracks,e]}),hi=!1})}addEventListener("resize",po)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set},Pd=["class","modality","structur\
al","relation","source","saidFrom","saidUntil","drafts","theme","date","change","steps","path","through"],Ul=null;function br(){
let t=Ul;Ul=u;let e=u.steps!==null||u.path!==null;t&&Pd.every(n=>t[n]===u[n])&&(!e||t.focus===u.focus)||(E=El())}function on(){
return p("shown",{names:E.entities.size-E.bare.size,allNames:xe().names,...Se(E.statements)})}function Kl(){return E.bare.
size?new Set([...E.entities].filter(t=>!E.bare.has(t))):E.entities}var Vl="made";function Se(t){let[e,n]=[0,0];for(let o of t)
e+=1,x.get(o).modality===Vl&&(n+=1);return{statements:e-n,allStatements:xe().statements-Bd,made:n}}var Bd=k.modalities.find(
({id:t})=>t===Vl)?.count??0;function xr(t){let e=new Map;for(let n of X.get(t)){let{subject:o,object:r}=x.get(n),s=o===t?
r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function gi(){if(E.statements.
size===x.size)return e=>T.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=x.get(e);for(let r of n===
o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Pe(t,e=gi()){return[...E.entities].sort((n,o)=>e(o)-
e(n)||(n<o?-1:1)).slice(0,t)}function Wd({nl:t,en:e}){return t===e?[t]:[f("span",{class:"nl",lang:"nl"},t),f("span",{class:"en",lang:"en"},e)]}function Yl(t,{
label:e,count:n,kind:o}){return f("div",{class:"with-only"},f("label",{},f("input",{type:"checkbox",checked:"",...t}),o?
Tn(o):null,f("span",{class:"text"},...Wd(e))," ",f("span",{class:"count"},String(n))))}function Jl(t){return document.querySelector(
`#legend details[data-of="${t}"]`)}for(let t of k.families)Jl("class")?.append(...t.classes.map(({id:e,count:n})=>{let o=Wt.
get(e)??Ye;return Yl({"data-class":e,"data-of":t.id},{label:o.label,count:n,kind:o})}));var Fd=[...Lt].filter(([,{count:t}])=>t).
sort(([t,{order:e}],[n,{order:o}])=>e-o||(t<n?-1:1));Jl("relation")?.append(...Fd.map(([t,{label:e,count:n=0}])=>Yl({"da\
ta-relation":t},{label:e,count:n})));var zd=new Set(["ArrowDown","ArrowRight"]),Hd=new Set(["ArrowUp","ArrowLeft"]),Xl="input[type=checkbox], button, summary";
function Ql(t){return N(Xl,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function Me(t){let e=N(
Xl,HTMLElement,t),n=Ql(t),o=n.find(r=>r===document.activeElement)??n.find(r=>r.tabIndex===0)??n[0];for(let r of e)r.tabIndex=
r===o?0:-1}function Zl(t){Me(t),t.addEventListener("focusin",()=>Me(t)),t.addEventListener("toggle",()=>Me(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=zd.has(e.key)?1:Hd.has(e.key)?-1:0,o=Ql(t),r=o.indexOf(e.target);
!n||r<0||(e.preventDefault(),o[(r+n+o.length)%o.length].focus())})}var wi=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),Z=new Map(Object.entries(k.groups)),ct=new Map;for(let[
t,e]of Z)for(let n of e.names)ct.set(n,t);function tc(){_("layout",{read:([t])=>wi.has(t)||t==="overview"&&Z.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),_("open",{read:t=>[...new Set(t.map(yi).filter(e=>Z.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${Z.get(e).told[0]}${n>1?`~${n}`:""}`})})}function yi(t){let[e,n]=ct.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ct.get(e)?.split(".").slice(0,n).join(".")}function ot(){return u.
layout??k.opens}function kr(){return wi.get(ot())??wi.get("map")}function mt(t){return`group ${t}`}function*ho(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function bi(){let t=new Set(u.open.flatMap(n=>[...ho(n)])),e=[u.focus,
u.path,...u.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ct.has(n))for(let o of ho(ct.get(n)))
t.add(o);return t}function rn(t,e){let n=null;for(let o of ho(t))e.has(o)||(n=o);return n}function xi(){return ot()==="o\
verview"&&bi().size>0}var qd=70;function Nt(t){let e=Z.get(t).told.map(o=>S(T.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>qd;)n-=1;return e.slice(0,n).join(", ")}var _d=["class","modality","structural","relation","source","said-from","said-until","theme","date","change","steps","pa\
th","through"],Mr=["class","modality","relation","source","change"],sn=new Map(Mr.map(t=>[t,N(`#legend input[data-${t}]`,
HTMLInputElement)])),nc=N("#legend input[data-family]",HTMLInputElement);function oc(){M("shown").textContent=on(),Vd(),
M("show-all",HTMLButtonElement).disabled=!ki()&&!xi();let t=E.statements.size===xe().statements,{statements:e,allStatements:n,
made:o}=Se(E.statements),r=t?[String(n)]:[p("listed",{n:e,all:n})];o&&r.push(p("listedMade",{n:o})),E.aside.size&&r.push(
p("listedAside",{n:E.aside.size})),M("listed").textContent=r.join("; ")}function Gd(){let t=M("filters-on"),e=Tl();t.hidden=
!e.length,t.replaceChildren(...e.map(({part:n,out:o})=>f("li",{},f("button",{type:"button","data-off":n,title:p("filterO\
ff"),onclick:()=>L({[n]:jn(n)})},f("span",{"aria-hidden":"true"},"\xD7 "),f("span",{class:"unseen"},`${p("filterOff")}: `),
Kd(n)," ",f("span",{class:"count"},`\xB7 ${It(o,"filterHidesOne","filterHides")}`))))),Me(t)}var Ud={class:"kinds",modality:"\
said",relation:"relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function Kd(t){if(t===
"structural")return p("structuralOff");if(t==="saidFrom"||t==="saidUntil")return mr(t)[0];let e=u[t],n=e instanceof Set?
p("ticked",{n:e.size,all:sn.get(t).length}):t==="date"?le(String(e)):D(String(e));return`${p(Ud[t]??t)}: ${n}`}function Vd(){
let t=M("empty"),e=E.entities.size===0,n=!e&&ki()&&![...E.statements].some(r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.
toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(
f("span",{},p(o)),ki()?f("button",{type:"button",onclick:()=>L(go())},p("undoFilters")):"")}function go(){return Object.
fromEntries(_d.flatMap(t=>{let e=Ft.get(t);return e?[[e.as,e.read([])]]:[]}))}function ki(){let t=u;return Object.entries(
go()).some(([e,n])=>t[e]!==n)}function rc(){Gd();for(let n of Mr)for(let o of sn.get(n))o.checked=u[n]?.has(o.dataset[n])??
!0;for(let n of nc){let o=Sr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=o>0&&o<Sr(n).length}let t=document.
getElementById("structural");t&&(t.checked=u.structural);let e=document.getElementById("theme");e&&(e.value=u.theme??"");
for(let n of N("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=u[o],s=sn.get(o).length;r!==null&&(n.
open=!0),K("summary .count",HTMLElement,n).textContent=r===null?String(s):p("ticked",{n:r.size,all:s})}}function Sr(t){return sn.
get("class").filter(e=>e.dataset.of===t.dataset.family)}function ec(t){let e=sn.get(t).filter(n=>n.checked).map(n=>n.dataset[t]??
"");return e.length===sn.get(t).length?null:new Set(e)}function sc(){let t=document.getElementById("theme");if(!t)return;
let e=ri().map(n=>[p("themeCounted",{theme:D(n),n:T.get(n).count}),n]).sort(([n],[o])=>n.localeCompare(o,j));t.replaceChildren(
f("option",{value:""},p("allThemes")),...e.map(([n,o])=>f("option",{value:o},n))),t.value=u.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function Yd(){for(let t of N("#legend .with-only input",HTMLInputElement)){let e=Mr.find(r=>t.dataset[r]!==
void 0)??"class",n=t.dataset.family===void 0?[t.dataset[e]??""]:Sr(t).map(r=>r.dataset.class??""),o=e==="relation"&&Lt.get(
n[0]).structural;t.closest(".with-only")?.append(f("button",{type:"button",class:"only","data-part":e,"data-only":n.join(
" "),onclick:()=>L({[e]:new Set(n),...o?{structural:!0}:{}})}))}}function ic(){Yd();for(let n of[...N("[data-roving]"),M(
"filters-on")])Zl(n);for(let n of Mr)for(let o of sn.get(n))o.addEventListener("change",()=>L({[n]:ec(n)}));for(let n of nc)
n.addEventListener("change",()=>{for(let o of Sr(n))o.checked=n.checked;L({class:ec("class")})});let t=document.getElementById(
"structural");t?.addEventListener("change",()=>L({structural:t.checked}));let e=document.getElementById("theme");e?.addEventListener(
"change",()=>L({theme:e.value||null})),M("show-all").addEventListener("click",()=>{L({...go(),...xi()?{...lt,open:[]}:{}}),
document.querySelector("#legend input")?.focus()})}var Jd=3;function Xd(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${p(o)}: ${s.length>Jd?p("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>S(k.modalities.find(o=>o.id===n)?.label)||p("denied");return[
...u.theme===null?[]:[`${p("aboutTheme")}: ${D(u.theme)}`],...t(u.modality,"said",e),...t(u.class,"kinds",n=>S(k.classes[n].
label)),...t(u.relation,"relationsTitle",n=>S(Lt.get(n).label)),...t(u.source,"sourcesTitle",n=>S(k.sources.find(o=>o.id===
n)?.title)),...["saidFrom","saidUntil"].flatMap(n=>mr(n)),...t(u.change,"changes",n=>p(n)),...u.structural?[]:[p("hidden\
ByStructural")]].join("; ")}function lc(t){return E.statements.has(t)||E.aside.has(t)}function Qd(t){let e=kt(t);if(t.closest(
".answer"))return t.classList.contains("place")?e:[];if(t.classList.contains("date"))return e;let n=t.closest(".trunk, .\
under, .card");if(t.classList.contains("verb")&&n?.querySelector("[data-name]"))return[];let o=new Set(n?N(".said.date",
HTMLElement,n).flatMap(kt):[]);return e.filter(r=>!o.has(r))}var Si="";function Zd(){let t=`${u.date} ${j}`;if(!(t===Si||
u.date===null&&!Si)){Si=u.date===null?"":t;for(let e of N("#lanes .said > .outcome"))e.remove();if(u.date!==null)for(let e of ge){
let n=Qd(e).filter(r=>x.has(r)&&!["UNDATED",null].includes(ai(r))),o=new Set(n.map(r=>Ot(r)));o.size&&e.append(f("span",
{class:"outcome"},` (${[...o].join("; ")})`))}}}var cc=new Map;for(let t of N("#lanes .answer th > .quiet"))cc.set(t.closest(
"tr"),t);function th(t,e){let n=N("tbody tr:not(.group), .changes > li",HTMLElement,t),o=0,r="";for(let s of n){let i=N(
".place",HTMLElement,s),a=(i.length?i:N(".said",HTMLElement,s)).flatMap(kt),l=[...kt(s),...a];if(s.hidden=e&&l.length>0&&
!l.some(lc),s.hidden)continue;o+=1;let c=cc.get(s),m=s.querySelector("th")?.textContent??"";c?.classList.toggle("quiet",
m===r),r=m}for(let s of N("tbody:has(> .group)",HTMLElement,t))s.hidden=!N("tr:not(.group, [hidden])",HTMLElement,s).length;
return{left:o,all:n.length}}function Mi(t){let e=M("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[f("button",{type:"\
button",onclick:()=>L({view:"statements"})},p("inList"))," ",f("button",{type:"button",onclick:()=>L({view:"names"})},p(
"inNetwork"))," ",f("button",{type:"button",onclick:()=>L(go())},p("undoFilters"))]:[])}var ac=!1;function fc(){if(H()!==
"lanes")return;document.getElementById("only-changed")?.setAttribute("aria-pressed",String(u.change!==null)),Zd();let t=zt.
some(n=>!n.dated&&!n.atFirst&&n.on());if(!t&&!ac)return;ac=t;for(let n of ge)n.closest(".answer")||n.classList.toggle("m\
arked",t&&kt(n).some(lc));let e=Xd();Mi(t?p("markedInLanes",{n:E.statements.size+E.aside.size,all:xe().statements,filters:e}):
"");for(let n of N("#lanes .answer")){let{left:o,all:r}=th(n,t);t&&r&&n.classList.contains("shown")&&Mi(p(o?"leftInTable":
"nothingInTable",{n:o,all:r,filters:e}))}}function uc(){document.getElementById("only-changed")?.addEventListener("click",
()=>L({change:u.change===null?new Set(["added","removed","changed"]):null})),document.getElementById("lanes")?.prepend(f(
"p",{id:"filtered",role:"status",hidden:""}))}function mc(){_("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function ce(t){return u.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var vr={"to-names":"names","to-statements":"statements",...Ve?{"to-texts":"text"}:{}},pc=document.getElementById("questi\
ons")!==null;function Or(t){return document.getElementById(vn(t))}function dc(){return ti.filter(t=>Or(t))}function hc(t){
let e=H(),n=e==="lanes"?ie():null;if(document.documentElement.dataset.view=e,!pc)return;for(let a of dc())Or(a)?.classList.
toggle("shown",a===n);for(let a of N("#questions [data-question]"))a.setAttribute("aria-pressed",String(a.dataset.question===
n));for(let[a,l]of Object.entries(vr))l===e?M(a).setAttribute("aria-current","page"):M(a).removeAttribute("aria-current");
if(!t||H(t)===e&&t.question===u.question)return;scrollTo(0,0);let o=Object.keys(vr).find(a=>vr[a]===e),r=o?M(o):K(`#ques\
tions [data-question="${n}"]`),s=n===null?null:Or(n)?.querySelector("#lead, p.lead:not(.scripted)"),i=[r,s].flatMap(a=>a?.
innerText??[]);Q(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function gc(){if(pc){for(let t of N("#questions [data-q\
uestion]"))t.hidden=!Or(t.dataset.question??""),t.addEventListener("click",()=>L($e(t.dataset.question??null)));for(let[
t,e]of Object.entries(vr))M(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),L({view:e}))});
document.addEventListener("keydown",t=>{let e=dc()[Number(t.key)-1];e!==void 0&&ce(t)&&L($e(e))}),document.getElementById(
"skip-to-lanes")?.addEventListener("click",t=>{t.preventDefault(),L($e(ie())),N('#lanes [tabindex="0"]').find(e=>e.getClientRects().
length)?.focus()})}}for(let t of document.querySelectorAll("#lanes .said:not([data-statements])"))t.dataset.statements=decodeURIComponent(t.
hash.replace("#row-",""));var wc=j;function yc(t){let e=t.closest("[data-statements]");return x.get(e?.dataset.statements?.
split(" ")[0])}function eh(t){let e=tt(yc(t));return S(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function nh(t){
return N("#key [data-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${j}`)?.textContent??t.textContent}
function bc(){if(wc!==j){wc=j;for(let t of N("#lanes :is([data-name], [data-of])"))t.textContent=et(t.dataset.name??t.dataset.
of??"");for(let t of N("#lanes [data-way]"))t.textContent=nh(t);for(let t of N("#lanes .verb"))t.textContent=eh(t);for(let t of N(
"#lanes .place"))t.textContent=pt(yc(t))}}var Dn=100,an=11,vi,wo,Er=new Map,jt={family:"",least:an,between:0,words:0,version:0};function Oi(){let[t,e]=[...vi.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(jt,{family:e.fontFamily,least:Math.
max(an,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:jt.version+1}),Er.clear()}
function Jt(){return q.printing?an:jt.least}function xc(t,e){t.font=`${e} ${Dn}px ${jt.family}`.trim(),t.letterSpacing=`${jt.
between*Dn}px`,t.wordSpacing=`${jt.words*Dn}px`}function Ct(t,e=""){let n=`${e} ${t}`;return Er.has(n)||(xc(wo,e),Er.set(
n,wo.measureText(t).width/Dn)),Er.get(n)}function Ht(t,e=""){return t.reduce((n,o)=>Math.max(n,Ct(o,e)),0)}function fe(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/Dn,r/Dn),xc(t,s),t.fillText(e,0,0),t.restore()}function ln(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Ct(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Ct(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Ct(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function cn(t){return t.some(e=>e.endsWith("\u2026"))}function yo({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(wo,{font:t,letterSpacing:e,wordSpacing:n}),wo.measureText(
o)}function kc(){vi=document.body.appendChild(f("div",{id:"probe","aria-hidden":"true"},f("span",{},"Ag"),f("span",{},"a\
g m"))),wo=document.createElement("canvas").getContext("2d"),Oi()}function Sc(t){new ResizeObserver(t).observe(vi.lastElementChild)}var Tr=300,fn=1e3,ve=6,R=new Map,xo=null,gt=new Map,O={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Xt(t){
return v.line*v.grown*ue(t).length+v.row}function Lr(){let t=new Map;for(let[e,{x:n}]of R){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>R.get(n).y-R.get(o).y))}var bo=new Map,oh=5e4,Mc=0;
function ue(t){let e=`${j} ${v.text} ${t}`;return bo.has(e)||bo.set(e,ln(et(t),v.text/v.name)),bo.get(e)}function ko(t){
v.text=t,(Mc!==jt.version||bo.size>oh)&&bo.clear(),Mc=jt.version}function vc(t){O=t}function Ar(){return[...O.groups.values()].
reduce((t,{count:e})=>t+e,0)}function So(t){xo=t}var rh=1e3,$=document.getElementById("canvas"),Rt,un,Ei;function Oc(t){let e=2*Ei.radiusOf(t);return{id:t,...R.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>Ei.draw(n,t),nodeDimensions:{width:e,height:e}})}}function me(){
let t=R.size>rh?new Map:R,e=un.getIds().filter(o=>!t.has(o));e.length&&un.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=un.get(o);return i===null||i.x!==r||i.y!==s});n.length&&un.update(n.map(([o])=>Oc(o)))}function Ec(){return un.length>
0}function Y(){return Rt.getScale()}function Be(){return Rt.getViewPosition()}function We(t){Rt.moveTo(t)}function mn(t){
return Rt.canvasToDOM(t)}function Oe(t){return Rt.DOMtoCanvas(t)}function Qt(t=0){let[e,n]=[$.clientWidth,$.clientHeight],
o=Oe({x:-t*e,y:-t*n}),r=Oe({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function ft(){Rt.redraw()}
function Tc(t){let{canvas:e}=Rt;e.getContext=()=>t;try{ft()}finally{delete e.getContext}}function Pn(){Rt.setSize("100%",
"100%")}function Mo(t){Rt.setOptions({interaction:{dragView:t}})}function Lc(t){Rt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Et(t,e){Rt.on(t,e)}function Ac(t){Ei=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of Zo("names"))R.set(n,
{x:o,y:r});un=new vis.DataSet([...R.keys()].map(Oc)),Rt=new vis.Network($,{nodes:un,edges:[]},JSON.parse(Zo("options"))),
Rt.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Ir(){return Rt!==void 0}function Ic(){return Rt}function Nr(t){return t!==null&&t.getClientRects().length>0}function Nc(t){return t.getAttribute("aria-label")??t.textContent}
function sh(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(Nr)??jr?.part}var jr=null;function Ti(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(jr={part:t,name:G.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function jc(){let t=jr;jr=null;let e=document.activeElement;!t||!Nr(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===$&&R.has(t.name)&&(G.at=t.name),t.part.focus({preventScroll:!0}))}function pn(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Nc(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||Nr(e))return;((n?N(e.localName,HTMLElement,n).
find(i=>Nr(i)&&Nc(i)===o):null)??sh(n))?.focus({preventScroll:!0})}function Cc(){document.addEventListener("focusin",t=>{
let e=t.target;if(!nt()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&Dt(null)})}function Rc(){Dt("details"),Ti()}var $c=[["saidFrom","said-from"],["saidUntil","said-until"]],Cr=document.getElementById("drafts"),Dc=document.querySelector(
"#key [data-drafts]"),Pc=document.getElementById("when-said")!==null;function ih(t){t.checked=u.drafts,Dc?.setAttribute(
"aria-pressed",String(u.drafts));let{names:e,statements:n}=xe();for(let[o,r,s]of[["to-names","allNames",e],["to-statemen\
ts","allStatements",n]]){let i=document.getElementById(o);i&&(i.textContent=p(r,{n:s}))}}function Bc(){if(document.documentElement.
toggleAttribute("data-drafts",u.drafts),Cr&&ih(Cr),!Pc)return;for(let[e,n]of $c){let o=M(n,HTMLInputElement);o.value!==(u[e]??
"")&&(o.value=u[e]??"")}let t=M("said-undated");t.hidden=!sr||u.saidFrom===null&&u.saidUntil===null,t.textContent=p(sr===
1?"saidUndatedOne":"saidUndated",{n:sr})}function Wc(){if(Cr?.addEventListener("change",()=>L({drafts:Cr.checked})),Dc?.
addEventListener("click",()=>L({drafts:!u.drafts})),!!Pc)for(let[t,e]of $c){let n=M(e,HTMLInputElement);n.addEventListener(
"change",()=>{(!n.value||ye(n.value))&&L({[t]:n.value||null})})}}var ah=200;function lh([t,e]){let n=e.length>ah?t:f("button",{type:"button",class:"name",onclick:()=>L({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function ch(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?p(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?p(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function fh(){let e=[...Qo.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=fo();return{first:In(`${n}-01-01`),last:Math.max(In(`${o}-12-31`),In(r))}}var Li=!1;
function Fc(){let t=document.getElementById("on-date");if(!t)return;let e=M("day",HTMLInputElement),n=M("exact-day",HTMLInputElement),
{first:o,last:r}=fh();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>or(l).slice(0,4));M("years").
replaceChildren(f("span",{},s),f("span",{},i));let a=fo();t.addEventListener("change",()=>L({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=or(Number(e.value)),(Li?nr:L)({date:a}),Li=!0}),e.addEventListener("change",()=>{Li=!1,An()}),
n.addEventListener("change",()=>{ye(n.value)&&(a=n.value,L({date:a}))})}function zc(){let t=document.getElementById("on-\
date");if(!t)return;let e=u.date;t.checked=e!==null;let n=M("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Pt(),
M("day-choice").hidden=e===null,e===null)return;let o=M("day",HTMLInputElement),r=M("exact-day",HTMLInputElement);o.value=
String(In(e)),o.setAttribute("aria-valuetext",le(e)),r.value!==e&&(r.value=e),M("day-in-words").textContent=le(e),M("out\
comes").replaceChildren(...li(e).map(lh)),M("beyond").textContent=ch(e)}var uh=["subject","relation","object","said","period","quote","place"];function qc(){_("sort",{read:([t])=>t!==void 0&&t!==
"place"&&uh.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function mh(t,e){let n=x.get(t);return e==="s\
ubject"?D(n.subject):e==="relation"?tt(n).order:e==="object"?n.object===null?S(n.value):D(n.object):e==="said"?cr.indexOf(
ar(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Hc(t,e){return x.get(t).
order-x.get(e).order}function Bn(){let t=u.sort?.replace(/^-/,"")??"place",e=u.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(j,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,mh(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||Hc(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Hc(r,s)})}var qt=200;function Rr(t,e,n,o){t.hidden=e===n,K("span",HTMLElement,t).textContent=p(o,{n:e,all:n}),K("button",HTMLElement,
t).textContent=p("moreRows",{n:Math.min(qt,n-e)})}function $r(t,e){K("button",HTMLElement,t).addEventListener("click",()=>{
pn(e),Q(K("span",HTMLElement,t).textContent)})}var Ai={added:"+",removed:"\u2212",changed:"~"};function Wn(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${Ai[t.change]} ${p(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},S(e)),f("dd",{},f("del",{},S(n)||p("noText"))," \u2192 ",f("ins",{},S(o)||p("noText")))])):null):null}function _c(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||p("noText")} \u2192 ${S(r)||p("noText")}`);
return[p(t.change||"unchanged"),...e].join("; ")}var Dr=new Map([...vt.keys()].map(t=>[t,j]));function vo(t){return T.has(t)?f("a",{href:`#focus=${encodeURIComponent(t)}`},
D(t)):t}function ph(t){let e=x.get(t),n=vt.get(t)?.querySelector(".change")??Wn(e),o=[f("td",{},n,vo(e.subject)),f("td",
{},S(tt(e).label)),f("td",{},e.object===null?S(e.value):vo(e.object))];return k.variants.includes("plain")?o:[...o,f("td",
{class:tr(e)},S(e.said)),f("td",{},S(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),f("td",{},pt(e))]}
function Pr(t){let e=vt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Ot(t);n&&e?.append(f("span",{class:"\
outcome"},n))}function Br(t){vt.has(t)||vt.set(t,f("tr",{id:`row-${t}`,"data-statement":t}));let e=vt.get(t);return Dr.get(
t)!==j&&(e.replaceChildren(...ph(t)),Dr.set(t,j)),e.classList.toggle("aside",E.aside.has(t)),e.classList.toggle("draft",
be(t)),e}var Gc=N("#inferred tbody tr"),Fr=k.inferred.length>Gc.length,Wr=qt;function dh(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${S(n.said)}; ${pt(n)})`]);return f("tr",{},f("td",{},vo(t.subject)),
f("td",{},S(tt(t).label)),f("td",{},vo(t.object)),f("td",{},S(t.why),e))}function Ii(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!E.inferred.size),!Fr){Gc.forEach((o,r)=>{o.hidden=!E.inferred.has(k.inferred[r])});return}
if(!J.open)return;let e=[...E.inferred].slice(0,Wr),n=K("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(dh)),Rr(M("more-inferred"),e.length,E.inferred.size,"partInferred")}function zr(t){Wr=t,Ii()}function Uc(){Fr&&(M("u\
nlisted-inferred").hidden=!0,K("#inferred tbody").replaceChildren(),$r(M("more-inferred"),()=>{Wr+=qt,Ii(Wr-qt)}),J.addEventListener(
"toggle",()=>Ii()))}function Yc(){_("between",{read:t=>{let e=t.map(Kc).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(hh),knows:t=>Kc(t)!==null}),Re.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...ho(
r)])),n=r=>rn(Bt(r)??ct.get(r),e)===Bt(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function Kc(t){if(T.has(t))return t;let e=yi(t);return e!==void 0&&Z.has(e)?mt(e):null}function hh(t){
let e=Bt(t);return e===null?t:`${Z.get(e).told[0]}~${e.split(".").length}`}function Bt(t){return T.has(t)?null:t.slice(6)}
var Hr={shown:null,ends:null,ids:[]};function Oo(){if(Hr.shown===E&&Hr.ends===u.between)return Hr.ids;let[t,e]=(u.between??
[]).map(o=>{let r=Bt(o);return s=>r===null?s===o:ct.get(s)===r||ct.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Hr={shown:E,ends:u.
between,ids:n},n}function Vc(t){let e=Bt(t);return e===null?D(t):p("groupAround",{names:Nt(e)})}function Eo({one:t,other:e,
ids:n}){return p(n.length===1?"oneBetween":"between",{n:n.length,one:Vc(t),other:Vc(e)})}function qr(){let[t,e]=u.between??
[];return Eo({one:t,other:e,ids:Oo()})}var Xc=["asserted","ongoing","intended","conditional","possible"],gh=Xc.length,wh=400;function Qc(){_("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),_("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),_("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),zt.push(tf),lo.push(bh)}function Zc(){
return u.focus!==null&&(u.steps!==null||it()!==null)}var _t={state:null,route:null,reach:null};function Fn(){if(_t.state===
u||(_t={state:u,route:null,reach:null},u.focus===null||u.path===null&&u.steps===null))return _t;let t=zt.filter(o=>o!==tf),
e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>X.get(o).filter(r=>{let{subject:s,object:i}=x.get(r);return x.
get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(!e.has(u.focus))return _t;if(u.path!==null){_t.route=
e.has(u.path)?Jc(u.focus,u.path,n,u.through):null;let o=r=>X.get(r).filter(s=>x.get(s).isLink);_t.otherwise=_t.route===null&&
!u.through&&Jc(u.focus,u.path,o,!0)!==null,_t.route&&(_t.reach=_t.route)}else u.steps!==null&&(_t.reach={names:yh(u.focus,
u.steps,n),statements:null});return _t}function it(){return u.path===null||u.focus===null?null:Fn().route}var tf={on:()=>Fn().
reach!==null,name:t=>{let{reach:e}=Fn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Fn();return e===null||
e.statements===null||e.statements.has(t)}};function _r(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function yh(t,e,n){
let o=new Set([t]),r=[t];for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>_r(l,a))).filter(a=>!o.has(a)));for(let a of i)
o.add(a);r=[...i]}return o}function Jc(t,e,n,o){let r=c=>n(c).filter(m=>o||!tt(x.get(m)).structural),s=[new Set([t])],i=new Set(
[t]);for(;!i.has(e);){let c=new Set;for(let m of s[s.length-1])for(let d of r(m))i.has(_r(d,m))||c.add(_r(d,m));if(!c.size)
return null;for(let m of c)i.add(m);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>
0;c-=1){let m=new Set;for(let d of s[c])for(let h of r(d)){let w=_r(h,d);s[c-1].has(w)&&(m.add(w),a.add(h),l.has(w)||l.set(
w,new Map),l.get(w).set(d,[...l.get(w).get(d)??[],h]))}s[c-1]=m}for(let c of l.values())for(let m of c.values())m.sort((d,h)=>Ee(
d)-Ee(h)||(d<h?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function Ee(t){let{modality:e,
denied:n,holder:o}=x.get(t),r=Xc.indexOf(e);return n||o||r<0?gh:Math.min(r,3)}function ef(){let{layers:t,onward:e}=it(),
n=[],o=i=>{if(!(n.length>=wh)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,
a])}};o([...t[0]]);let r=n.map(i=>{let a=i.slice(1).map((c,m)=>({from:i[m],to:c,keys:e.get(i[m]).get(c)})),l=a.reduce((c,m)=>Ee(
m.keys[0])>Ee(c.keys[0])?m:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+Ee(l[0]),
0);return r.sort((i,a)=>Ee(i.weakest.keys[0])-Ee(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:
1))}function nf(){let{layers:t,onward:e}=it(),n=new Map([[u.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[
s,i]of n)for(let a of e.get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(u.path)??0}function bh(t){return!("focus"in
t)||"path"in t?t:C.picking&&t.focus!==null?(C.picking=!1,t.focus===u.focus?{}:{path:t.focus,through:!1}):(C.picking=!1,{
...t,path:null,through:!1})}var P=null;function Te(){return u.focus!==null||u.lines.length>0||u.between!==null}function xh(){if(!Te())return null;let t=it();
if(t)return{entities:t.names,statements:t.statements};if(u.focus!==null&&!E.entities.has(u.focus))return null;if(u.between!==
null){let o=Oo();return o.length?{entities:new Set(u.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(u.focus!==
null?X.get(u.focus):u.lines).filter(o=>E.statements.has(o));if(u.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(u.focus!==null?[u.focus,...n]:n),statements:new Set(
e)}}function of(){P=xh()}var Hn=x.size>vt.size,rf=2e3,Gr=qt;function Ni(t){M("source-order").hidden=u.sort!==null||!t}function zn(){let t=Bn().filter(
r=>E.statements.has(r)||!q.parts&&E.aside.has(r)),e=t.filter(r=>P?.statements.has(r)),n=t.filter(r=>!P?.statements.has(r)),
o=[...e,...n].slice(0,Gr);K("#list tbody").replaceChildren(...o.map(r=>{let s=Br(r);return Pr(r),s.hidden=!1,s.classList.
toggle("chosen",P!==null&&P.statements.has(r)),s})),Ni(e.length===0),Rr(M("more"),o.length,t.length,"partListed")}function ji(t){
Hn&&(Gr=t,zn()),Fr&&zr(t)}function sf(){Hn&&(M("unlisted").hidden=!0,K("#list tbody").replaceChildren(),$r(M("more"),()=>{
Gr+=qt,zn()}),Xe.push(()=>{Gr=qt,J.open&&zn()}),J.addEventListener("toggle",()=>{J.open&&zn()}))}var Ci="";function lf(){let t=`${u.date} ${j}`;if(!(Ci===t||u.date===null&&!Ci)){Ci=u.date===null?"":t;for(let e of Hn?[]:
en)Pr(e)}}function cf(t){for(let[e,n]of Hn?[]:vt){Dr.get(e)!==j&&Br(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}zr(qt)}var af="place";function ff(){let t=u.sort?.replace(/^-/,"")??"place";for(let n of N("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",u.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}M("sort",HTMLSelectElement).value=t;for(let n of N("#sort option"))n.textContent=
p(n.dataset.word??"");Ni(!0);let e=`${u.sort??"place"} ${["subject","object","relation"].includes(t)?j:""}`.trim();if(e!==
af){if(af=e,Hn){J.open&&zn();return}K("#list tbody").append(...Bn().map(n=>vt.get(n)))}}function uf(){for(let e of N("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(u.sort??"place")===e.dataset.sort;L({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Q(p(n?"sortedBack":"sorted",{column:p(K(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=M("sort",HTMLSelectElement);t.addEventListener("change",()=>L({sort:t.value==="pl\
ace"?null:t.value}))}var mf=()=>{};function Le(){mf()}function pf(t){mf=t}function df(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=j,document.documentElement.dataset.
language=j,document.title=S(k.title);for(let e of N("[data-label]"))e.setAttribute("aria-label",p(e.dataset.label??""));
for(let e of N("[data-title]"))e.title=p(e.dataset.title??"");for(let e of N("[data-placeholder]",HTMLInputElement))e.placeholder=
p(t?"search":e.dataset.placeholder??"");for(let e of N("#legend .only")){let n=e.parentElement;e.textContent=p("only");let o=n?.
querySelector(`.text [lang="${j}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",p("onlyThis",{kind:o?.textContent??
""}))}for(let e of N("#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===j));M("canvas").setAttribute(
"aria-label",p("pictureAbout",{names:T.size}))}function Ri(){let t=sl(),e=M("not-understood");e.hidden=t.length===0,e.textContent=
t.length?p("notUnderstood",{parts:t.join(", ")}):""}function hf(){ll(),Ri()}function gf(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function To(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function kh({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function Di(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=kh(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function Ur(t,e,n){return Di(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function wf(t,e,n){return Di(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function yf(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,m)=>{let d=null;for(let h of a){let w=Math.abs(c-h.y),g=h.cost+m+w+w*w*.003;if(d&&g>=d.cost)continue;
let y=wf(e[l],h.y,c)-Ur(e[l-1],h.y,c);g+=Math.max(0,9-y)*60,(!d||g<d.cost)&&(d={cost:g,y:c,gaps:h.gaps})}return d},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:m}=e[a],d=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),h=n.mid+(o.mid-n.mid)*d,w=m.findIndex(({high:g})=>g>=h);i=m.slice(Math.max(0,w-4),w+4+1).map(g=>{let y=Math.max(0,
g.lines.length+1-(g.high-g.low)/2.4),b=s(i,a,To(h,g),y*5);return{...b,gaps:[...b.gaps,g]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>To((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function Kr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Sh(t,e){return Kr(t,e,-1)||Kr(t,e,1)||t.line.rank-e.
line.rank}function Pi(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:m,many:d}=s[c];
s.pop(),s[c-1].sum+=m,s[c-1].many+=d}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(To(a/l,i))).map((a,l)=>a+l*r)}function bf({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,m]=[i[l],i[l+1]],[d,h]=[s[n+
l],s[n+l+1]],w=l+2===i.length,g=c.high<m.low||m.high<c.low,y=(z,ut,yt)=>yt?{x:z,low:ut.bottom+1,high:1/0}:{x:z,low:-1/0,
high:ut.top-1},b=(z,ut)=>ut.bottom-z.bottom,[A,I]=[[],[]];for(let z of g?[c.high<m.low]:[!0,!1]){let[ut,yt]=z?[c.low,m.high]:
[c.high,m.low],Ce=(bt,Ke,fd)=>Di(bt,ut,yt).filter(Ha=>g||(fd?Ha.top>=Ke.high:Ha.bottom<=Ke.low)),re=a[a.length-1].x,ro=Ce(
d,c,z);for(let bt of z?ro:ro.sort(b))bt.right<=re||bt.id===t.id&&!t.blocks||(re=bt.right,A.push(y(re,bt,!z)));re=w?e.near:
h.left;let Uo=Ce(h,m,!z);for(let bt of z?Uo.sort(b):Uo)bt.left>=re||bt.id===e.id&&!e.blocks||(re=bt.left,I.push(y(re,bt,
z)))}for(let z of[A,I])a.push(...z.sort((ut,yt)=>ut.x-yt.x));if(w)break;let W=Math.min(e.near-9,Math.max(Ur(h,m.low-3,m.
low),Ur(h,m.high,m.high+3))),U=m,{low:ht,high:st}=U;a.push({x:h.left,low:ht,high:st,gap:U},{x:Math.max(h.left+1,W),low:ht,
high:st,gap:U})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function $i(t){return t.y}function Bi(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=To(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=To(($i(s)*c+$i(a)*
l)/(l+c),i)}}function xf(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Sh);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);Pi(s.map($i),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function kf(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(w=>w.left<=Math.min(s.near,i.near)),[c,m]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,wf(e[l],c,m)),r.room=r.edge-2-Ur(e[l-1],c,m);let d=Math.round(Math.min(s.at,i.at)),
h=n.get(d)??[];n.set(d,h),r.lane=h.findIndex(w=>w.every(g=>g.bottom<c||g.top>m)),r.lane<0&&(r.lane=h.push([])-1),h[r.lane].
push({top:c,bottom:m}),r.lanes=h}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+
.5)))}var Sf=4,Mh=[20,18,16,14,13,12,11,10,9,8,7],Fi=34,vh=72,Oh=120,Eh=150,Mf=26,Th=[1,.7,.4,.3],vf=.75,zi=1.6;function Lh(t,e){
let n=t.reduce((s,i)=>s+Xt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Xt(s)/2)/
n*e))].push(s),r+=Xt(s);return o}function Ah(t,e,n,o,r){ko(e*v.name);let s=t.map(y=>v.name*Math.max(...y.map(b=>Ht(ue(b))))),
i=t.map(y=>Lh(y,n)),a=i.flat().map(y=>({text:v.line*y.reduce((b,A)=>b+ue(A).length,0),white:ve*r*y.length})),l={text:s.reduce(
(y,b)=>y+b,0),white:v.mark*t.length+r*(Mf+Fi*(t.length-1))},c=t.flat().filter(y=>cn(ue(y))).length,m=Jt()/v.name,d=Math.
min(o.width/(l.text+l.white),...a.map(({text:y,white:b})=>o.height/(y+b)),zi),h=a.map(({text:y,white:b})=>(o.height-m*y)/
b),w=.999*Math.min((o.width-m*l.text)/l.white,...h,m),g=Math.max(...a.map(({text:y,white:b})=>y+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:g,cut:c,readable:m,scale:d,least:w}}function Ih(t,e,n){let o=(h,w)=>h.reduce((g,y)=>w(
y)>w(g)*1.01?y:g),r=h=>Th.flatMap(w=>Mh.map(g=>Ah(t,g,h,e,w))),s=Array.from({length:n},(h,w)=>r(w+1)).flat(),i=Math.min(
...s.map(({cut:h})=>h)),a=s.filter(({cut:h})=>h===i),l=({part:h,scale:w,readable:g})=>h===1&&w>=g,c=({scale:h,readable:w})=>h>=
w;for(let h of[l,c,Vr]){let w=a.filter(h),[g]=w,y=w.filter(({many:b,part:A})=>b===g.many&&A===g.part);if(g)return o(y,b=>h===
Vr?b.least:b.scale)}let m=a.filter(({many:h})=>h===1),d=m.filter(({across:h,readable:w})=>(h.text+Of()*h.white)*w<=e.width);
return d.length?o(d,({high:h})=>1/h):o(m.filter(({part:h})=>h===1),({scale:h})=>h)}function Of(){return q.printing||nt()?
1:vf}function Vr({scale:t,readable:e,least:n}){return t<e&&n>=vf*e}var Wi={key:"",found:null};function Ef(t,e){let n=Lr();
if(!n.length)return 0;let o={...v},r=JSON.stringify([n,t,e,j,jt.version,v.name,Jt(),nt(),q.printing]);Wi.key!==r&&Object.
assign(Wi,{key:r,found:Ih(n,t,e)});let s=Wi.found,{wide:i,many:a,part:l,texts:c,parts:m,across:d}=s,h=t.width/(d.text+d.
white+((O.narrowed?Oh:vh)-Fi)*(n.length-1)),w=q.printing?s.scale:Math.min(s.scale,Math.max(1,h)),g=Vr(s)?s.least:Of()*s.
readable,[y,b]=Vr(s)||!q.printing&&w<s.readable?[g,s.readable/g]:[w,1];ko(i*v.name),Object.assign(v,{row:ve*l,grown:b});
let A=Math.max(...m.flat().map(st=>st.reduce((z,ut)=>z+Xt(ut),0))),I=(t.width/y-d.text*b-d.white)/Math.max(1,n.length-1),
W=Math.min(Eh,Fi*l+Math.max(0,I)),U=a>1?t.height/y:Math.max(A,Math.min(t.height/y,o.height)),ht=Mf*l;return n.forEach((st,z)=>{
let ut=new Map(st.map(yt=>[yt,(R.get(yt).y-o.top)/o.height*U*a]));m[z].forEach((yt,Ce)=>{let re=0,ro=yt.map(bt=>(re+=Xt(
bt),re-Xt(bt)/2)),Uo=Pi(yt.map((bt,Ke)=>ut.get(bt)-ro[Ke]),0,{low:Ce*U,high:(Ce+1)*U-re});yt.forEach((bt,Ke)=>R.set(bt,{
x:ht+v.mark/2,y:Uo[Ke]+ro[Ke]}))}),ht+=v.mark+c[z]*b+W}),Object.assign(v,{left:0,top:0,width:ht-W,height:U*a}),a}var Tf=150,Lf=120,Nh=60,Nf=v.text,Af=[v.text/v.name,12,14,16,18,20];function jf(){let t=Zc(),e=new Set,n=new Map,o=Z.size?
Kl():E.entities,r=ot()!=="overview"||o.size<=Tf,s=r?new Set:bi(),i=new Map,a=P&&P.entities.size<=Tf?P.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=ct.get(l);!r&&!i.has(c)&&i.set(c,rn(
c,s));let m=r?null:i.get(c);if((m===null||a.has(l))&&e.add(l),m===null)continue;n.has(m)||n.set(m,{count:0,fills:new Map});
let d=n.get(m),{fill:h}=at(l);d.count+=1,d.fills.set(h,(d.fills.get(h)??0)+1)}vc({names:e,groups:n,opened:s,narrowed:t}),
Fe()}function Fe(t=1){R.clear();let e=kr(),n=e.id==="columns";Object.assign(v,{left:0,top:0,width:e.width,height:e.height}),
ko(jh()),Object.assign(v,{row:ve,grown:1});let o=O.narrowed||q.printing||Z.size&&!n?O.names:new Set(T.keys());for(let i of o){
let{at:a}=T.get(i);R.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;it()?Dh():O.narrowed&&n?$h():!n&&!Z.size&&Ch();let s=O.
narrowed||Lo()||Z.size&&!O.groups.size;(s||!(n||Z.size))&&If(o),n&&!it()&&(r=Ef(xo??v,t));for(let i of o)O.names.has(i)||
R.delete(i);for(let i of O.groups.keys())R.set(mt(i),{x:Z.get(i).x,y:Z.get(i).y});for(let[i,a]of gt)R.has(i)&&R.set(i,a);
return s&&(gt.size||o!==O.names)&&If(O.names),r}var Hi={key:"",width:Nf};function jh(){let t=Z.size?O.names:T;if(t.size>
Tr)return Nf;let e=`${j} ${jt.version} ${Z.size?[...t.keys()].join(" "):""}`;if(Hi.key!==e){let n=Af.map(o=>[...t.keys()].
filter(r=>cn(ln(et(r),o))).length);Object.assign(Hi,{key:e,width:Af[n.indexOf(Math.min(...n))]*v.name})}return Hi.width}
function Ch(){let t=[...R].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:v.mark+Ht(ue(e))*v.name+ve,
high:Math.max(Xt(e),2.4*T.get(e).size+ve)}));for(let e=0,n=!0;n&&e<Nh;e+=1)n=!1,t.forEach((o,r)=>{for(let s of t.slice(r+
1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,
c]=i<a?["x",i]:["y",a],m=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=m,s[l]+=m}});for(let{id:e,x:n,y:o}of t)R.set(e,{x:n,y:o})}function Lo(){
return O.names.size>0&&!O.groups.size&&O.names.size<=T.size/2}function Rh(t){let e=t.map(s=>s.reduce((i,a)=>i+Xt(a),0)),
n=v.mark+v.text+62,o=t.length*n/Math.max(1,$.clientWidth)*$.clientHeight*.94,r=Math.max(0,...e,Math.min(o,Lf*Math.max(...t.
map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(Lf-v.line,(r-e[i])/s.length):0,l=(r-e[i]-a*s.length)/2;for(let c of s){
let m=Xt(c)+a;R.set(c,{x:v.mark/2+i*n,y:l+m/2}),l+=m}})}function $h(){Rh(Lr())}function Dh(){let t=new Map(R),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=it(),[o,r]=[v.mark+v.text+40,92],s=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{R.set(l,{x:v.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}function If(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...R.get(a),half:Xt(a)/2,wide:Ht(ue(a))*v.name*v.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-v.mark,r=n(e.map(({y:a,half:l})=>a-l))-ve,s=-n(e.map(({x:a,wide:l})=>-a-v.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+ve;Object.assign(v,{left:o,top:r,width:s-o,height:i-r})}var Ao=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&Mt(e,n))}};function Mt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function dn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Io(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function qn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Cf=.42,Rf=16;function $f(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[m,d]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(m+d)/((2*d+m)/l+(d+2*m)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],m=(Math.abs(r[i])+Math.abs(r[i+1]))*Cf,d=m>Math.abs(a)?Math.abs(
a)/m:1,h=(c.x-l.x)*Cf;s.push(l.x+h,l.y+r[i]*d*h,c.x-h,c.y-r[i+1]*d*h,c.x,c.y)}return s}function Yr(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,m,d)=>[m+(d-m)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function No(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function Df(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Ph(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Pf(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Rf;o+=1){let r=e[e.
length-1],{x:s,y:i}=Ph(t,n,o/Rf);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function qi(t){return t.pieces??=
Pf(t.along),t.pieces[t.pieces.length-1].far}function Gt(t,e){let n=e*qi(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Bh(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Io(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function ze(t,e,n){
let o=Bh(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Pf(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],m=l**2+c**2,d=m?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/m)):0;r=Math.min(r,Math.hypot(e.x-i.x-d*l,e.y-i.y-d*c))}return r<=n?r:1/0}var Wh=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],F={},Bf=document.body;function hn(){
let t=getComputedStyle(q.printing?Bf:document.documentElement),e=Wh.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);F={dark:!q.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...q.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Ut(){return u.steps!==null&&u.focus!==null?1:q.printing?.4:.15}function Wf(){Bf=document.body.
appendChild(f("div",{class:"on-paper",hidden:""}))}var Jr={left:44,right:44,top:4,bottom:50},Fh=29,zh=16,Hh=[8,12,16,20];function _n(t){return p("groupOf",{names:Nt(t),n:O.
groups.get(t)?.count??Z.get(t).count})}function _i(){return Math.max(12,Jt())}function qh(t){return Math.max(zh,_i()/2*(Ct(
String(t),"600")+.4)/.82)}function Xr(t){let e=new Map,n=[...O.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=R.get(mt(o)),a=Math.max(qh(r)/t,Math.min(Fh*Math.sqrt(r),Z.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:_i()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function zf(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!P||P.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
T.get(Z.get(i.key).told[0]).short)||Z.get(i.key).told[0],l=[...o,...r.values()],c=s?[ln(Nt(i.key),12)]:Hh.map(w=>ln(a,w)),
m=[...c.filter(w=>!cn(w)),...c.filter(cn)].map(w=>_h(i,w,l,n)).find(w=>w!==void 0);if(!m)continue;let{text:d,lines:h}=m;
r.set(i.key,d),Object.assign(i,{lines:h,textMiddle:d.middle,textTop:d.top,textLeft:d.left,textRight:d.right,textBottom:d.
bottom})}}function _h(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Ht(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([m,d])=>({key:t.key,middle:m,left:m-s/2,right:m+s/2,top:d,bottom:d+i})).
find(m=>m.left>=v.left-Jr.left/o&&m.right<=v.left+v.width+Jr.right/o&&m.top>=v.top+6/o&&m.bottom<=v.top+v.height+6/o&&!n.
some(d=>d.key!==t.key&&Mt(m,d)));return c&&{text:c,lines:e}}function Hf(t){let e=Y();t.save();for(let n of O.opened){let{
x:o,y:r,radius:s}=Z.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=F.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=F.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Gi(t,e){let n=B.groups.get(e);if(!n)return;let o=Y(),
{count:r,fills:s}=O.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=F.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=P&&!Ff(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[d,h]of[
...s].sort(([w],[g])=>w<g?-1:1))t.strokeStyle=d,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*h/r),t.stroke(),a+=
2*Math.PI*h/r;t.strokeStyle=G.at===mt(e)?F.accent:F.soft,t.lineWidth=(G.at===mt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=F.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
_i()/o,Math.min(16/o,n.radius*.7)),m=2*(n.radius-i)/Math.max(1.4,Ct(l,"600")+.4);fe(t,l,n.x,n.y,Math.min(c,m),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=F.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=P&&!Ff(e)?.6:1,t.fillStyle=F.text,n.lines.forEach((d,h)=>fe(t,d,n.textMiddle,n.textTop+(h+.5)*n.type*1.15,
n.type))),t.restore()}function Ff(t){if(u.between?.includes(mt(t)))return!0;for(let e of P?.entities??[])if(ct.get(e)===
t||ct.get(e)?.startsWith(`${t}.`))return!0;return!1}function qf(t){for(let[e,n]of B.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Qr(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=F[e],t.fillStyle=F.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Gh(t){let{change:e}=x.get(t),n=B.lines.get(t);return e?{change:e,...Gt(n.own??n,.6),
radius:4.6}:null}function _f(t,e){let n=Gh(e);n&&Qr(t,n.change,n.x,n.y,n.radius)}var Gf=new Set;for(let{object:t,change:e,
subject:n}of x.values())e&&t===null&&Gf.add(n);function Uh({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(Gf.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function Uf(t,e){let n=B.names.get(e),o=Uh(n);if(!o||(Qr(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=F.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+Ct(s)*n.type,a),t.stroke()}),t.restore()}function Kf(t){return k.changes.length&&!t.change?.45:1}var Kh=6.5,Vh=.36;function Ui(t,e,n,o=Kh){t.setLineDash([]),t.fillStyle=F.bar,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),
t.strokeStyle=F.ground,t.lineWidth=o*.22,t.beginPath();for(let r of[-.24,.24])t.moveTo(e-o*.55,n+r*o),t.lineTo(e+o*.55,n+
r*o);t.moveTo(e-o*.28,n+o*.62),t.lineTo(e+o*.28,n-o*.62),t.stroke()}function Vf(t,e){let{x:n,y:o}=Gt(e,Vh);Ui(t,n,o)}var Gn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var Jh=900,Yf=60;function Jf(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Xh(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:Kr(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function Zr(t,e,n,o=new Set){let r=new Map([...e.values()].map(g=>[g.id,Jf(g,n)])),
s=t.length>Jh?[]:gf([...r.values()].filter(({id:g})=>!o.has(g))),i=t.map(({id:g,statement:y,place:b,many:A},I)=>{let[W,U]=[
r.get(y.subject),r.get(y.object)],ht=W.at>U.at,[st,z]=ht?[U,W]:[W,U],ut=!o.size&&z.near-st.far<9&&z.near-st.shape>=9?{...st,
far:st.shape}:st,yt=z.near-ut.far<9;return{id:g,rank:I,place:b,many:A,from:ut,to:z,backward:ht,arc:yt,loop:ut.id===z.id,
ports:[ut.mid,z.mid]}}),a=i.filter(({arc:g})=>!g),l=i.filter(({arc:g,loop:y})=>g&&!y),c=({from:g,to:y})=>y.at-g.at+Math.
abs(y.mid-g.mid);for(let g of[...a].sort((y,b)=>c(y)-c(b)||y.rank-b.rank))yf(g,s);let m=new Map,d=(g,y,b)=>{let A=`${y} ${g.
id}`,I=m.get(A)??{item:g,held:[]};m.set(A,I),I.held.push({index:0,step:0,group:0,order:0,...b})};for(let g of a)d(g.from,
"far",{line:g,end:0,index:0,step:1}),d(g.to,"near",{line:g,end:1,index:g.levels.length-1,step:-1});for(let g of l)for(let[
y,[b,A]]of[[g.from,g.to],[g.to,g.from]].entries()){let I=A.mid>b.mid;d(b,"near",{line:g,end:y,group:I?1:-1,order:-A.mid})}
Xh(m,o),kf(l,s);let h=new Map(a.map(g=>[g,bf(g,s)]));for(let g of h.values())Bi(g);xf(s,h);for(let g of h.values())Bi(g);
let w=new Map;for(let g of i){let{from:y,to:b,ports:A}=g,I;g.loop?I=Xf(g):g.arc?I=Yr({x:y.near+1,y:A[0]},{x:b.near,y:A[1]},
g.edge-g.reach):I=$f(h.get(g)),g.backward&&(I=No(I)),w.set(g.id,n?I:Df(I))}return w}function Xf({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function Qh(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:m}of n){let d=((l-t.x)*o+(c-t.y)*r)/s**2;if(d<=.02||d>=.98)
continue;let h=((c-t.y)*o-(l-t.x)*r)/s,w=m*1.2+2;Math.abs(h)<Yf+w&&i.push({off:h,reach:w,share:3*d*(1-d)})}let a=l=>i.every(
({off:c,reach:m,share:d})=>Math.abs(c-l*d)>=m);for(let l=0;l<=Yf;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function Qf(t,e,{
place:n,many:o},r){if(t.id===e.id)return Xf({from:Jf(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],m=(n-(o-1)/2)*14*(t.id<e.id?1:-1),d={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},h={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};m||(m=Qh(d,h,r.filter(g=>g.id!==t.id&&g.id!==e.id)));let w=[(h.x-d.x)/3,(h.y-d.y)/3];return[
d.x,d.y,d.x+w[0]-c*m,d.y+w[1]+l*m,h.x-w[0]-c*m,h.y-w[1]+l*m,h.x,h.y]}var Zh=2500,gn=12,ts=7,Zf=1,tg=2.5,eg=400;function tu(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:m}=x.
get(a);return m&&t.has(l)&&t.has(c)}),n=e.length>Zh,o=new Map,r=(n?e.filter(a=>P?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),m=o.get(c)??[];o.set(c,m);let d={id:a,statement:l,place:m.length,many:0};
return m.push(d),d});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(ot()==="columns"||it())s=Zr(r,t,!it());else{
let a=r.length<=eg?[...t.values()]:[];s=new Map(r.map(l=>[l.id,Qf(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,path:es(l)});return{lines:i,rest:n}}function es(t){let e=new Gn;e.
moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(...t.slice(n,n+6));return e}function ns({holder:t,modality:e}){
let n=t&&e!=="draft";return k.lines[n?"thin":Za.get(e)?.line||"solid"]}function os(t){let e=at(x.get(t).subject);return F.
dark?e.dark:e.light}function rs(t,e,n){let o=B.lines.get(e),r=x.get(e),s=tt(r),i=ns(r);t.save(),t.describe?.([$t(r),S(r.
said)&&`(${S(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=P&&!n?Ut():n?1:s.structural?.8:.95*Kf(r);let a=r.change&&
r.change!=="unchanged"?F[r.change]:F.line;t.strokeStyle=t.fillStyle=n?os(e):a||F.line,t.lineWidth=i.width*(n?u.lines.length===
1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||ng(t,o.along,
n?6.5:4.5),r.denied&&(P||(t.globalAlpha=1),og(t,o.own??o)),r.isDisputed&&(P||(t.globalAlpha=1),Vf(t,o.own??o)),_f(t,e),t.
restore()}function ng(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,
1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function og(t,e){let[n,o,r]=[.48,.5,.52].
map(i=>Gt(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=F.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.
cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function ss(t,e,n=ts){let o=[];for(let[
s,i]of B.lines){let a=ze(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+tg/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var rg=200,Zt={names:new Set,statements:new Set};function eu(t,e){let n=t===null?e:X.get(t).filter(r=>E.statements.has(r)),
o=n.length>rg?[]:n;Zt.statements=new Set(o),Zt.names=new Set([t,...o.flatMap(r=>[x.get(r).subject,x.get(r).object])].filter(
r=>r!==null)),ft()}function nu(){!Zt.names.size&&!Zt.statements.size||(Zt.names=new Set,Zt.statements=new Set,ft())}var Vi=6,sg=.5,ig=new Set([1,2]),ag=150,lg=3,ou=lg*([...T.values()].reduce((t,{count:e})=>t+e,0)/Math.max(1,T.size));function jo(t,e,n=null){
let o=Math.max(v.name,Jt()/t),r=o*(v.line/v.name),s=new Map,i=new Ao(o*10);for(let y of O.names){let b=R.get(y);if(n&&(b.
x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let A=Math.max(T.get(y).size,1.6/t),I=A*1.2,W={id:y,x:b.x,y:b.y,
radius:A,type:o,line:r,lines:null,covers:!1,left:b.x-I,right:b.x+I,top:b.y-I,bottom:b.y+I};s.set(y,W),n||i.add({id:y,left:W.
left,right:W.right,top:W.top,bottom:W.bottom})}for(let[y,{x:b,y:A,radius:I}]of e)i.add({id:mt(y),left:b-I,right:b+I,top:A-
I,bottom:A+I});let a=y=>(y===u.focus||y===u.path?4e6:0)+(P&&P.entities.has(y)?2e6:0)+(T.get(y).count>=ou?1e6:0)+(ig.has(
at(y).column)?5e5:0)+T.get(y).count,l=[...s.keys()].sort((y,b)=>a(b)-a(y)||(y<b?-1:1)),c=ot()!=="columns"&&!n,m=[...new Set(
[1,.85,.7,.5].map(y=>Math.max(o*y,Jt()/t)))],d=new Ao(o*4);if(c)for(let{id:y,x:b,y:A,radius:I}of s.values())d.add({id:y,
left:b-I,right:b+I,top:A-I,bottom:A+I});let h=[],w=0;for(let y of l){let b=s.get(y),A=P!==null&&P.entities.has(y),I=st=>{
for(let z of Yi(b,m,c))if(st(z)&&(!c||cg(b,z,d)))return z},W=st=>!h.some(z=>Mt(st,z)),U=I(st=>!i.hits(st))??(A?I(W):void 0),
ht=s.size>ag&&T.get(y).count>=ou;!U&&ht&&(U=[...Yi(b,m,c)].find(W),b.covers=U!==void 0),U&&(i.add(U),(A||ht)&&h.push(U),
ru(b,U),w+=1)}if(w>=Math.min(Vi,s.size))return s;let g=[...s.values()].filter(y=>y.lines).map(y=>({left:y.left,right:y.right,
top:y.top,bottom:y.bottom}));for(let y of l.slice(0,4*Vi)){let[b]=Yi(s.get(y),m,!1);if(!(s.get(y).lines||g.some(A=>Mt(b,
A)))&&(g.push(b),ru(s.get(y),b),s.get(y).covers=!0,g.length>=2*Vi))break}return s}function cg({id:t,x:e,y:n,radius:o},r,s){
let i=(l,c,m,d)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-d,m-r.bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*sg;
return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.left,l.right,l.top,l.bottom)<
a)}function*Yi(t,e,n){let o=ue(t.id),r=Ht(o),s=Math.max(v.mark/2,t.radius*1.2+3);for(let i of e){let a=i*(v.line/v.name),
[l,c]=[i*r,a*o.length/2],m=(W,U)=>({id:t.id,type:i,line:a,lines:o,left:W,right:W+l,top:U-c,bottom:U+c}),d=(n||V.whole)&&
t.x+v.mark/2+l>v.left+v.width+6;if(yield m(d?t.x-s-l:t.x+s,t.y),!n)continue;let h=W=>W.left>v.left-6&&W.right<v.left+v.width+
6,[w,g]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],y=t.x-l/2;if(yield*[m(y,w),m(y,g),m(t.x-s-l,t.y)].filter(h),O.names.
size>Tr)continue;let[b,A]=[t.x-t.radius,t.x+t.radius-l];yield*[m(b,w),m(b,g),m(A,w),m(A,g)].filter(h);let I=t.radius*1.2+
2;for(let W of[0,c,-c])yield*[m(t.x+I,t.y+W),m(t.x-I-l,t.y+W)].filter(h)}}function su({textLeft:t,textRight:e,textTop:n,
textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function ru(t,e){t.type=e.type,t.line=e.line,t.lines=e.lines,t.textLeft=
e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-3),t.right=Math.max(t.right,
e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function Ji(t,e,n,o,r){let s=k.shapes[e];t.beginPath(),
s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*r)}),t.closePath()}var is=new Set;
function He(t,e){let n=B.names.get(e);if(!n)return;is.add(e);let o=at(e),r=u.focus===e||u.path===e;t.save(),t.describe?.(
D(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r||Zt.names.has(e)?F.row:F.ground,t.beginPath(),t.roundRect(n.textLeft-3,n.
textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let s=Zt.names.has(e)||(P?P.entities.has(e):!E.bare.
has(e));t.globalAlpha=s?1:P?Ut():.3,Ji(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?F.ground:o.fill,t.fill(),
t.lineWidth=T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=F.dark?o.dark:o.light,t.stroke(),(r||G.at===e||C.
dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=F.accent,t.lineWidth=2,t.setLineDash(
r?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=F.text,i.forEach((a,l)=>{
fe(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),Uf(t,e),t.restore()}function iu(t,e=3){
let n=[...B.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...B.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/
2&&t.y<=r.bottom+e/2)return o;return null}var Ro=12,Co=14,Un=3,Xi=40,fg=[0,2,5,9,14],ls=60,ug=1.2,mg=8,pg=12,au=4,dg=[.5,.42,.58,.34,.66,.26,.75,.85],hg=20,gg=[0,
1,-1,2,-2,3,-3,4,-4];function lu(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;
if(l===1){let c=[...i,o.slice(a).join(" ")],m=Math.max(...c.map(n));(!r||m<r.long)&&(r={rows:c,long:m});return}for(let c=a+
1;c<=o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function cu(t,e,n){return Math.abs(e.x-t.x)>=
1?e.x>t.x?1:-1:n?1:-1}function fu(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+Un,-Un),a=e.y-i/2;for(let l of s)o[l.index]=yg(l,e,a+l.high,[
...n,...wg(o)]),a+=2*l.high+Un}return o}function wg(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-Un/2,bottom:r+Un/2,cost:10*ls}))}function yg({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,m=Ro+e,d=Math.max(r-Co-e,t*(s.x-c)+e),h=[...fg.map(I=>m+I*l),...d<m?[d]:[]],w=Math.max(...h)+e,g=[c,c+t*w,s.x],y={left:Math.
min(...g),right:Math.max(...g),top:i-n-Xi*l,bottom:i+n+Xi*l},b=a.filter(I=>Mt(I,y)),A={cost:1/0,spot:null};for(let I of h){
let W=Math.max(0,I+e+Co-r)/l;for(let U=0;U<=2*Xi;U+=1){let ht=(U%2?1:-1)*Math.ceil(U/2),st=Math.abs(ht)*.5+Math.abs(I-m)/
l*.6+W*mg;if(st>=A.cost)continue;let z=dn(c+t*I,i+ht*l,0,e,n),ut={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,z.y),bottom:Math.
max(s.top,z.y)},yt={left:Math.min(s.x,z.left),right:Math.max(s.x,z.right),top:z.y-2,bottom:z.y+2},Ce=st+as(z,b,o)+(I<m?as(
ut,b,o)+as(yt,b,o):0);Ce<A.cost&&(A={cost:Ce,spot:z})}}return A.spot}function as(t,e,n){return e.reduce((o,r)=>o+r.cost*
bg(t,r)/n**2,0)}function uu(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:g,y})=>({x:g-t.x,y:y-t.y,long:Math.hypot(g-t.x,
y-t.y)||1})),a=Math.min(hg*r,...i.map(({long:g})=>g)),[l,c]=[i.reduce((g,y)=>g+y.x/y.long,0),i.reduce((g,y)=>g+y.y/y.long,
0)],m=Math.hypot(l,c)||1,d=gg.flatMap(g=>dg.map(y=>dn(t.x+l/m*a*y,t.y+c/m*a*y+g*(2*o+Un),0,n,o))),h=s.filter(g=>d.some(y=>Mt(
y,g))),w={spot:d[0],cost:1/0};for(let[g,y]of d.entries()){let b=as(y,h,r)+g/d.length+o/r;b<w.cost&&(w={spot:y,cost:b})}return w}
function $o({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?ls:ug}}function bg(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function mu(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let d=(o+r)/2;return[o,t.y,d,t.y,d,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,m=(l+e.y)/2;return[t.x,l,t.x,m,c===r?t.x:c,c===r?e.y:m,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function pu(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return Yr(r,{x:a,y:e.y},n*Math.max(l+au,Math.min(l+pg,o*n-au)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function du(t,e){
let n=gu(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function hu(t,e,n){
let o=gu(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function gu({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function wu(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var bu=60,xg=7,xu=3,kg=[.5,.42,.58,.34,.66,.26,.74];function Sg(t){return Math.max(v.name*.96,Jt()/t)}function ku(t){return Ct(
t,"italic")}function Su(t){return Array.from({length:xu},(e,n)=>lu(t,n+1,ku)).filter(e=>e!==null)}function Mu(t,e,n){let o=Su(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function Zi({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function vu(t){return tt(x.get(t)).symmetric?0:.75}function Ou(t,e,n){let o=[...P?.
statements??[]].filter(h=>e.has(h)),r=Sg(n),s=h=>P===null||P.entities.has(h)||Ut()===1,i=[...t.values()].flatMap(h=>Mg(h,
s(h.id)));if(it())return{words:Ig(o,e,r,i),trunks:[]};let a=vg(o,t,r);if(a.length>bu)return{words:[],trunks:[]};let l=ot()===
"columns",c=l?Og(a,r,i):Eg(a,r,i),m=l?Ag(a,c,t,s):Tg(a,c),d=a.map((h,w)=>{let g=l?mu(h.anchor,c[w],h.side):du(h.anchor,c[w]);
for(let y of h.ids){let b=m.get(y),A=wu(g,b),I=x.get(y).subject===h.anchor.id,W=I?b:No(b);e.set(y,{along:I?A:No(A),path:es(
W),own:{along:W}})}return{ids:h.ids,path:es(g)}});return{words:c,trunks:d}}function Mg(t,e){let n=t.radius*1.2+(t.id===u.
focus?5:1),o=$o({left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,$o({left:t.textLeft-3,right:t.textRight+
3,top:t.textTop,bottom:t.textBottom},e)]:[o]}function vg(t,e,n){let o=new Map;for(let r of t){let s=x.get(r),i=s.object!==
u.focus,[a,l]=i?[s.subject,s.object]:[s.object,s.subject];if(a===l)continue;let[c,m]=[e.get(a),e.get(l)],d=At(s),h=(ku(d)/
Math.min(xu,d.split(" ").length)+1)*n,w=cu(c,m,c.right+Ro+h<v.left+v.width+Ro),g=ot()==="columns"?w:Math.round(Math.atan2(
m.y-c.y,m.x-c.x)/(Math.PI/2)),y=tt(s).symmetric||i,b=JSON.stringify([a,Math.abs(g)===2?2:g,d,y,ns(s),s.change]),A=o.get(
b)??{anchor:c,side:w,text:d,isOnward:y,ids:[],ends:[],next:w*(1/0)};o.set(b,A),A.ids.push(r),A.ends.push(m)}return[...o.
values()]}function Og(t,e,n){let o=[];for(let r of new Set(t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(
l=>({...l,...Lg(l,e,n)})),a=fu(i,r,n);i.forEach(({rows:l,head:c,side:m,isOnward:d,text:h,ids:w,room:g},y)=>{s[y].next=(m>
0?r.right:r.left)+m*g;let b=m>0===d?0:Math.PI;o[t.indexOf(s[y])]={...a[y],text:h,rows:l,type:e,head:c*e,way:b,ids:w}}),n.
push(...a.map(l=>$o(l,!0)))}return o}function Eg(t,e,n){let o=[],r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.
hypot(a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){let{anchor:i,ends:a,ids:l,text:c,isOnward:m}=s,d=vu(l[0]),
h=Su(c).map(b=>({...b,...uu(i,a,{...Zi(b,d,e),type:e},n)})),{rows:w,spot:g}=h.reduce((b,A)=>A.cost<b.cost?A:b),y=Math.atan2(
g.y-i.y,g.x-i.x);o[t.indexOf(s)]={...g,text:c,rows:w,type:e,head:d*e,way:m?y:y+Math.PI,ids:l},n.push($o(g,!0))}return o}
function Tg(t,e){let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.entries())for(let[a,l]of s.entries())n.set(l,hu(r,
e[o],i[a]));return n}function Lg({anchor:t,side:e,text:n,ids:o,ends:r},s,i){let a=vu(o[0]),l=r.filter(w=>Math.abs(w.x-t.
x)>=1),c=i.filter(({cost:w,left:g,right:y})=>w===ls&&(e>0?g>t.right:y<t.left)),m=Math.min(...(l.length?l:c).map(({left:w,
right:g})=>e>0?w-t.right:t.left-g)),d=Mu(n,(m-Ro-Co)/s,a+.5),h=r.reduce((w,{x:g,y})=>w+t.y+(y-t.y)/Math.max(1,Math.abs(g-
t.x)),0)/r.length;return{...d,...Zi(d,a,s),side:e,type:s,wish:h,head:a,room:m}}function Ag(t,e,n,o){let r=new Map,s=new Map(
[...n].filter(([l])=>o(l))),i=new Set,a=[];for(let[l,{anchor:c,side:m,ids:d,ends:h,next:w}]of t.entries()){let g=`trunk ${l}`,
{left:y,right:b,top:A,bottom:I,x:W,y:U}=e[l];i.add(g),s.set(g,{...c,id:g,x:W,y:U,left:y,right:b,top:A,bottom:I,radius:0,
lines:null});for(let[ht,st]of d.entries()){let z=h[ht],ut=Math.abs(z.x-c.x)<1,yt=m>0?z.left-b:y-z.right;!ut&&yt>=Co?a.push(
{id:st,statement:{subject:g,object:z.id},place:0,many:1}):r.set(st,pu(e[l],z,m,ut?w:null))}}for(let[l,c]of Zr(a,s,!0,i))
r.set(l,c);return r}function Ig(t,e,n,o){let r=[];if(t.length>bu)return r;let s=i=>[...o,...r].filter(a=>a.left<i.right&&
i.left<a.right&&a.top<i.bottom&&i.top<a.bottom).length;for(let i of t){let a=e.get(i),l=At(x.get(i)),c=Mu(l,qi(a)/n,0),{
wide:m,high:d}=Zi(c,0,n),w=kg.map(g=>Gt(a,g)).map(({x:g,y})=>dn(g,y,0,m,d)).reduce((g,y)=>s(y)<s(g)?y:g);r.push({...w,text:l,
rows:c.rows,type:n,head:0,way:0,ids:[i]})}return r}function Eu(t){return new Set(t.map(os)).size===1?os(t[0]):F.soft}function Qi(t){
return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(1).match(/../g)??[]).map(n=>parseInt(n,16))}function yu(t){let[e,
n,o]=Qi(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Ng(t){let[
e,n]=[Qi(t),Qi(F.text)],o=yu(F.ground);for(let r=0;r<1;r+=.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).
padStart(2,"0")).join("")}`,[i,a]=[yu(s),o].sort((l,c)=>l-c);if((a+.05)/(i+.05)>=xg)return s}return F.text}function Tu(t,e){
for(let n of e){t.save(),t.translate(n.x,n.y),t.fillStyle=F.ground,t.globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.
high,2*n.wide,2*n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Ng(Eu(n.ids)),t.textAlign="center",t.textBaseline="middle";
let o=Math.cos(n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{fe(t,r,-o*n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,
"italic")}),n.head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[
-1,1])t.lineTo(-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}function Lu(t,e){for(let{ids:n,path:o}of e){
let r=ns(x.get(n[0]));t.save(),t.strokeStyle=Eu(n),t.lineWidth=r.width*1.9,t.setLineDash(r.dash),t.stroke(o),t.restore()}}var jg=10,Cg=80,Iu=0,Au;function Nu(){let t=`${ae} ${j}`;if(!(Iu>jg&&B.look===t&&B.key!==`${t} ${Y()}`&&!B.part&&!q.printing)){
te();return}clearTimeout(Au),Au=setTimeout(()=>{te(),ft()},Cg)}function te(){let t=Y(),e=O.names.size>fn,n=`${ae} ${j}`,
o=`${n} ${t}`;if(B.key===o&&(!B.part||qn(B.part,Qt())))return B;let r=Date.now(),s=e?Qt(1):null,i=Xr(t),a=jo(t,i,s);zf(i,
a,t);let{lines:l,rest:c}=tu(a);return el({key:o,look:n,part:s,names:a,groups:i,lines:l,rest:c,...Ou(a,l,t)}),Iu=Date.now()-
r,B}var Ae={left:24,right:10,top:8,bottom:8},ju=1.7,Rg=.8,Cu=8,$g=150,Dg=300,Pg="#take > button, #groups > *, #arrangements \
button, #zoom, #empty";function us(t){let{x:e,y:n,radius:o}=Z.get(t);ra({left:e-o,top:n-o,width:2*o,height:2*o})}function Bu({
x:t,y:e}){let n=mn({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=$.clientWidth&&n.y<=$.clientHeight}function ms(t){let e=mn(R.get(
t));e.x>=30&&e.y>=20&&e.x<=$.clientWidth-30&&e.y<=$.clientHeight-20||(V.whole=!1,yn({position:R.get(t),scale:Y()}))}function cs(){
return Wu(N(Pg))}function Wu(t){let e=$.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>Mt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function Fu(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<$.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,$.clientHeight-n+4);return e}function ea(){let t=$.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=M("details").getBoundingClientRect();
return!nt()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function na(t,e,n){
let o=$.clientWidth-e.left-e.right,r=$.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function zu(){if(q.printing)return zi;if(O.narrowed||!Lo())return ju;let{width:t,height:e}=kr();
return Math.min(ju,Math.max(1,Math.min($.clientWidth/t,$.clientHeight/e)))}function Bg({scale:t,position:e}){let n=cs();
if(!n.length||O.names.size>fn)return[];let o=Xr(t),r=[...jo(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+$.clientWidth/2,right:(i-e.x)*t+$.clientWidth/2,top:(a-e.y)*t+$.clientHeight/2,bottom:(l-e.y)*t+$.clientHeight/
2}));return n.filter(s=>r.some(i=>Mt(i,s)))}function wn(){V.whole=!0;let t={...O.groups.size?Jr:Ae};if(q.printing){$u(na(
v,t,zu()));return}if(O.narrowed){let o=ea();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=$.clientHeight-o.bottom,
t.right+=$.clientWidth-o.right)}let e=Ru(t);if(!e)return;let n=Fu(Bg(e));$u(n.top||n.bottom?Ru({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function Ru(t){let e={width:$.clientWidth-t.left-t.right,height:$.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(gt.size||So(e),Fe(),na(v,t,zu()))}function $u(t){t&&(me(),Vt(),We(t))}
function oa(){V.asOpened=!1,wn()}function ta(){return Jt()/(v.name*v.grown)}function Du(t){return[...jo(t,new Map).values()].
filter(({lines:e})=>e).length}function pe(){if(wn(),V.asOpened=!0,O.groups.size||!O.names.size||O.names.size>$g)return;let t=Y(),
e=ta(),n=O.names.size*(ot()==="columns"?1:Rg);if(t>=e||Du(t)>=n)return;V.whole=!1;let o=Array.from({length:Cu-1},(a,l)=>t*
(e/t)**((l+1)/Cu)),s=v.grown>1||O.narrowed&&ot()==="columns"&&!it()?e:o.find(a=>Du(a)===O.names.size)??e,i=O.narrowed?ea():
{left:0,top:0,right:$.clientWidth,bottom:$.clientHeight};We({...Hu(s,i,O.narrowed?u.focus:null),animation:!1})}function fs(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=R.get(t);return s-e>v.mark/2&&s+v.mark/2+v.text*v.grown<=o&&i-n>v.line&&i+v.
line<r}function Wg(t){let e=0;for(let n of O.names)fs(n,t)&&(e+=3+T.get(n).count+(P?.entities.has(n)?1e3:0));return e}function Hu(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:v.mark,y:2*v.line},i=[...new Set([n,...P?[...P.entities].slice(0,
60):[],...Pe(60)])].filter(b=>O.names.has(b)).map(b=>R.get(b)),a=(b,A,I,W,U)=>I+2*U<=W?A+(I-W)/2:Math.max(A-U,Math.min(b,
A+I+U-W)),l=a(v.left-r.x/2,v.left,v.width,o.x,r.x/2),m=ot()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+v.mark+
v.text*v.grown-o.x]).map(b=>a(b,v.left,v.width,o.x,r.x)),d=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,v.top,v.height,
o.y,v.line)),h=null;for(let b of new Set(m))for(let A of new Set(d)){let I={left:b,top:A,right:b+o.x,bottom:A+o.y};if(n!==
null&&!fs(n,I))continue;let W=Wg(I);(!h||W>h.weight)&&(h={weight:W,left:b,top:A})}let w=R.get(n)??{x:v.left+v.width/2,y:v.
top+v.height/2},{left:g,top:y}=h??{left:w.x-o.x/2,top:w.y-o.y/2};return{scale:t,position:{x:g+($.clientWidth/2-e.left)/t,
y:y+($.clientHeight/2-e.top)/t}}}function qu(t){if(!O.names.has(t))return;let e=Y(),n=V.whole&&e>ta()*.8?e:Math.max(e,ta()),
o=ea(),[r,s]=[Oe({x:o.left,y:o.top}),Oe({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=nt()&&(o.right<
$.clientWidth||o.bottom<$.clientHeight);V.whole&&n===e&&!a||n===e&&fs(t,i)&&[...P?.entities??[]].every(l=>!O.names.has(l)||
fs(l,i))||(V.whole=!1,yn(Hu(n,o,t)))}function yn(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||R.size>
fn;V.asOpened=!1,We({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function ps(t){V.whole=!1,yn({scale:Math.
min(6,Math.max(.005,Y()*t))})}function ra(t){let e=na(t,{left:10,right:10,...Fu(cs())},1.3);e&&(V.whole=!1,yn(e))}function Pu(t){
let e=Qt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,m]=[Oe({x:s,y:a}),Oe({x:i,y:l})];return{left:c.x,right:m.x,
top:c.y,bottom:m.y}}),[o,r]=[0,0];for(let s of B.names.values()){let i=s.lines?su(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!qn(e,i)||n.some(a=>Mt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function Fg(){let t=M("beyond-view"),e=!q.
printing&&!gt.size&&ot()!=="overview"&&B.names.size<=Dg,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=o&&V.asOpened?`${p("windowTooSmall")} `:"",l=i?a+p(i===1?`${s}One`:s,{n:i}):"";t.textContent!==l&&(t.textContent=
l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});return}n(Pu(cs())),t.hidden||n(Pu([...cs(),...Wu([t])]))}function _u(){Et(
"afterDrawing",Fg),Et("zoom",()=>{V.whole=!1,V.asOpened=!1}),Et("dragEnd",()=>{C.byFinger||(V.asOpened=!1)}),Et("resize",
()=>requestAnimationFrame(()=>{q.printing||(V.asOpened?pe():V.whole&&wn())})),new MutationObserver(()=>{V.asOpened&&O.narrowed&&
!q.printing&&pe()}).observe(M("details"),{attributeFilter:["data-open"]})}function Gu(t){let e=M("details").getBoundingClientRect();
te();let[n]=u.lines,o=R.get(t)??(B.lines.has(n)?Gt(B.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[mn(
o),$.getBoundingClientRect(),Y()],[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,m={across:(Math.max(0,s.left)+e.left)/2,down:(Math.
max(0,s.top)+e.top)/2},d=c&&a+3*gn>e.left?a-m.across:0,h=!c&&l+3*gn>e.top?l-m.down:0;if(!d&&!h)return;let{x:w,y:g}=Be();
V.whole=!1,yn({scale:i,position:{x:w+d/i,y:g+h/i}})}var Uu=2,sa=8,zg=40,ia=[],Ku="";function Hg(){let t=new Map;for(let[n,{x:o}]of R){if(gt.has(n)||!O.names.has(n))continue;
let r=t.get(o)??[];t.set(o,r),r.push(n)}let e=[];for(let[n,o]of[...t].sort(([r],[s])=>r-s)){let r=at(o[0]).column??0,s=e.
at(-1);s?.column===r?s.names.push(...o):e.push({column:r,left:n-v.mark/2,names:o})}return e}function qg({column:t,names:e}){
if(!k.variants.includes("plain")&&t)return p(`column${t}`);let n=new Map;for(let r of e){let s=at(r),i=S(s.plural??s.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([r,s],[i,a])=>a-s||(r<i?-1:1)).map(([r])=>r).filter(Boolean);return o.slice(
0,Uu).join(", ")+(o.length>Uu?", \u2026":"")}function Vu(){let t=M("heads"),e=ot()==="columns"&&it()===null&&O.names.size>
0;t.hidden===e&&(t.hidden=!e,Pn())}function _g(){let t=M("heads");if(t.hidden)return;let e=`${ae} ${j}`;if(Ku!==e){Ku=e;
let n=Hg();ia=n.map((o,r)=>({left:o.left,right:n[r+1]?.left??v.left+v.width,part:f("span",{},qg(o))})),t.replaceChildren(
...ia.map(({part:o})=>o))}for(let{left:n,right:o,part:r}of ia){let s=Math.max(sa,mn({x:n,y:0}).x),i=Math.min(t.clientWidth-
sa,mn({x:o,y:0}).x)-s-sa;r.hidden=i<zg,r.style.transform=`translateX(${Math.round(s)}px)`,r.style.maxWidth=`${Math.floor(
i)}px`,r.title=r.textContent??""}}function Yu(){Et("afterDrawing",_g)}var Gg=7,Ju=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Ug=4,Kg=3,Vg=1,Yg=1.6,Jg=5.5,Kn=[],Do=new Map,ds={shown:null,
links:[]};function Xg(){if(ds.shown===E)return ds.links;let t=new Map;for(let e of E.statements){let{isLink:n,subject:o,
object:r}=x.get(e);if(!n)continue;let[s,i]=[ct.get(o)??"",ct.get(r)??""],a=`${s} ${i}`,l=t.get(a);l?l.ids.push(e):t.set(
a,{from:s,to:i,ids:[e]})}return Object.assign(ds,{shown:E,links:[...t.values()]}),ds.links}function Qu(){let t=O.opened,
e=new Map,n=s=>{if(O.names.has(s))return s;let i=ct.get(s);return e.has(i)||e.set(i,mt(rn(i,t))),e.get(i)},o=new Map,r=(s,i)=>{
let[a,l]=s<i?[s,i]:[i,s],c=o.get(a);c||o.set(a,c=new Map);let m=c.get(l);return m||c.set(l,m={one:a,other:l,ids:[],drawn:!1,
strong:!1,course:{along:[]},among:null}),m};if(O.groups.size){let s=new Set([...O.names].map(i=>ct.get(i)));for(let{from:i,
to:a,ids:l}of Xg()){if(!s.has(i)&&!s.has(a)){let[c,m]=[i,a].map(d=>mt(rn(d,t)));c!==m&&r(c,m).ids.push(...l);continue}for(let c of l){
let{subject:m,object:d}=x.get(c);if(O.names.has(m)&&O.names.has(d))continue;let[h,w]=[n(m),n(d)];h!==w&&r(h,w).ids.push(
c)}}for(let i of P?[...o.values()].flatMap(a=>[...a.values()]):[])i.strong=i.ids.some(a=>P?.statements.has(a))}Kn=[...o.
values()].flatMap(s=>[...s.values()]).sort((s,i)=>i.ids.length-s.ids.length||(`${s.one}
${s.other}`<`${i.one}
${i.other}`?-1:1)),Qg()}function Qg(){Do=new Map;for(let t of Kn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Do.
get(e)??[];Do.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?Vg:Kg)}}}function*hs(){for(let t of Kn)(t.drawn||t.one===
G.at||t.other===G.at)&&(yield t)}function Zu({ids:t}){return Math.max(Yg,Jg*(t.length/Kn[0].ids.length))}function Xu(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function gs(t){return t.among!==B.groups&&Object.assign(t,{among:B.groups,course:Zg(t,Y())}),t.course}
function Zg({one:t,other:e},n){let[o,r]=[R.get(t),R.get(e)],s=[...B.groups.values()].filter(({key:h})=>mt(h)!==t&&mt(h)!==
e),i=h=>s.filter(w=>ze(h,w,w.radius+Gg/n)<1/0),a=Xu(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:h})=>h)),m={course:a,
many:l.length},d=T.has(t)||T.has(e)?Ju.slice(0,Ug):Ju;for(let h of d){if(!m.many)break;let w=Xu(o,r,h*c),g=i(w).length;g<
m.many&&(m={course:w,many:g})}return m.course}function tm(t){let e=Y();t.save();let n=[...hs()].sort((o,r)=>Number(o.strong)-
Number(r.strong));for(let o of n){t.describe?.(Eo(o)),t.strokeStyle=o.strong?u.between===null?F.line:F.accent:F.bundle,t.
globalAlpha=P&&!o.strong?Ut():1,t.lineWidth=(Zu(o)+(o.strong?1.4:0))/e;let[r,s,...i]=gs(o).along;t.beginPath(),t.moveTo(
r,s),t.bezierCurveTo(...i),t.stroke()}t.restore()}function em(t,e,n){let o={bundle:null,distance:1/0};for(let r of hs()){
let s=(e+Zu(r)/2)/n,i=ze(gs(r),t,s);i<o.distance&&(o={bundle:r,distance:i})}return o}var tw="http://www.w3.org/2000/svg";function rt(t,e={},...n){let o=document.createElementNS(tw,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?dt(s):s);return o.append(...n),o}function dt(t){return String(Math.
round(t*100)/100)}function bn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var nm={M:2,L:2,C:6},ew=100,ee={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},nw={middle:.35,
top:.8,hanging:.8,bottom:-.2},ow={center:"middle",right:"end",end:"end"},Ie=class{fillStyle=ee.fillStyle;strokeStyle=ee.
strokeStyle;lineWidth=ee.lineWidth;lineJoin=ee.lineJoin;lineCap=ee.lineCap;globalAlpha=ee.globalAlpha;font=ee.font;letterSpacing=ee.
letterSpacing;wordSpacing=ee.wordSpacing;textAlign=ee.textAlign;textBaseline=ee.textBaseline;constructor(e){this.area=e,
this.drawing=rt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
ee);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,m=4/3*Math.tan(c/4),d=(h,w)=>{let[g,y]=[o*(Math.cos(h)-w*Math.
sin(h)),r*(Math.sin(h)+w*Math.cos(h))];return[e+g*Math.cos(s)-y*Math.sin(s),n+g*Math.sin(s)+y*Math.cos(s)]};this.lineTo(
...d(i,0));for(let h=0;h<l;h+=1){let[w,g]=[i+h*c,i+(h+1)*c];this.bezierCurveTo(...d(w,m),...d(g,-m),...d(g,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+nm[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>ew&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+nm[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>dt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Io),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${dt(l)} ${dt(c)}`).join(" ")).join("");this.write(rt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return yo(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),m=this.measureText(e).width*this.place.
scale,d=ow[this.textAlign]??null,h=-(d==="middle"?m/2:d?m:0),{turn:w}=this.place,g=dn(c.x+(h+m/2)*Math.cos(w),c.y+(h+m/2)*
Math.sin(w),w,m/2,r*.8);this.write(rt("text",{x:c.x,y:c.y+r*(nw[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:m,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":d,transform:w?`rotate(${dt(w*180/Math.PI)} ${dt(c.x)} ${dt(
c.y)})`:null},bn(e)),g)}write(e,n){if(!Mt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Io(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=rt("g",{},rt("title",{},bn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var rw=3e3,sw=120,xn=null,aa;function om(t){if(t instanceof Ie){iw(t);return}let e=Qt(),n=Y();if(xn!==null&&xn.version===
ae&&Math.abs(xn.scale-n)<n*.001&&qn(xn.part,e)||(clearTimeout(aa),q.printing||(aa=setTimeout(aw,sw))),xn===null)return;let{
part:r,canvas:s}=xn;t.save(),t.globalAlpha=P?Ut():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function rm(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&O.names.has(e)&&O.names.
has(n))}function iw(t){let e=new Gn;for(let{subject:n,object:o}of rm())e.moveTo(R.get(n).x,R.get(n).y),e.lineTo(R.get(o).
x,R.get(o).y);t.save(),t.globalAlpha=P?Ut():.4,t.strokeStyle=F.line,t.lineWidth=.7/Y(),t.stroke(e),t.restore()}function aw(){
let t=Qt(.5),e=Y(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=F.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:ae},s=rm(),i=0,a=()=>{if(r.version===ae){o.beginPath();for(let l=Math.min(s.length,i+rw);i<
l;i+=1){let[c,m]=[R.get(s[i].subject),R.get(s[i].object)];Math.max(c.x,m.x)<t.left||Math.min(c.x,m.x)>t.right||Math.max(
c.y,m.y)<t.top||Math.min(c.y,m.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(m.x,m.y))}if(o.stroke(),i<s.length){aa=setTimeout(
a);return}xn=r,ft()}};a()}function lw(t,e){for(let[n,o]of B.names)o.lines&&!is.has(n)&&Mt(o,e)&&He(t,n)}function cw(t){let e=new Map;for(let[n,o]of B.
names){if(o.lines)continue;let{fill:r}=at(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=P?Ut():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of B.names)o.lines&&!o.covers&&He(t,n);for(let n of O.groups.keys())Gi(t,n)}function fw(t){Nu(),is.clear(),Hf(
t),tm(t),B.rest&&om(t);for(let e of B.lines.keys())(!P||!P.statements.has(e))&&rs(t,e,!1)}function uw(t){Ec()?lw(t,Qt()):
cw(t);for(let[e,n]of B.names)n.covers&&He(t,e);if(G.at!==null&&O.names.has(G.at)&&He(t,G.at),P){Lu(t,B.trunks);for(let e of P.
statements)B.lines.has(e)&&rs(t,e,!0);for(let e of P.entities)He(t,e);Tu(t,B.words)}for(let e of Zt.statements)B.lines.has(
e)&&!P?.statements.has(e)&&rs(t,e,!0);for(let e of Zt.names)He(t,e)}function sm(){Ac({radiusOf:t=>Z.get(Bt(t))?.radius??
T.get(t).size,draw:(t,e)=>{let n=Bt(e);n===null?He(t,e):Gi(t,n)}}),Et("beforeDrawing",fw),Et("afterDrawing",uw)}function qe(t){L({open:[...u.open.filter(e=>e!==t),t]}),Q(p("groupOpened",{names:Nt(t)}))}function im(t){let e=o=>o!==null&&
(ct.get(o)===t||ct.get(o)?.startsWith(`${t}.`)),n=u.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));L({open:n,...e(u.focus)||
e(u.path)?lt:{}}),Q(la())}function la(){return p(O.groups.size===1?"oneGroup":"someGroups",{n:O.groups.size,names:Ar()})}function ca(t){return encodeURIComponent(t.trim().replace(/\s+/g," ")).replaceAll("-","%2D")}function am(t){return t.toLowerCase().
replace(/\s/g," ")}function lm(t,e){let[n,o]=[am(t),am(e)],r=i=>i!==void 0&&/[\p{L}\p{N}_]/u.test(i),s=0;for(let i=n.indexOf(
o);i>=0;i=n.indexOf(o,i+1))!(r(n[i-1])&&r(o[0]))&&!(r(n[i+o.length])&&r(o[o.length-1]))&&(s+=1);return s}function ws(t,e,n){
let o=t.split(/\s+/),r=o.length>12?[o.slice(0,12/3).join(" "),o.slice(-12/3).join(" ")]:[t];return`text=${[...e?[`${ca(e)}\
-`]:[],...r.map(ca),...n?[`-${ca(n)}`]:[]].join(",")}`}function cm(t){return t.split("\u2026").map(e=>e.trim()).filter(Boolean).
map(e=>ws(e,"","")).join("&")}function mw(t,[e,n]){let o=t.slice(e,n),[r,s]=[e+o.length-o.trimStart().length,n-o.length+
o.trimEnd().length],i=t.slice(r,s);if(lm(t,i)<2)return ws(i,"","");let a={start:t.lastIndexOf(`
`,r)+1,end:(t.indexOf(`
`,s)+1||t.length+1)-1},l=t.slice(a.start,r).split("[\u2026]").pop(),c=t.slice(s,a.end).split("[\u2026]")[0],m=h=>[new RegExp(
`(?:\\S+\\s*){0,${h}}$`).exec(l)[0],new RegExp(`^(?:\\s*\\S+){0,${h}}`).exec(c)[0]],d=["",""];for(let h=1;h<=8;h+=1){let[
w,g]=m(h);for(let[y,b]of[[w,""],["",g],[w,g]])if(lm(t,`${y}${i}${b}`)<2)return ws(i,y,b);d=[w,g]}return ws(i,...d)}function fm(t,e){
return e.map(n=>mw(t,n)).join("&")}function um(t,e){return e?`${t}${t.includes("#")?"":"#"}:~:${e}`:t}var mm;function ne(t){let e=wt.open?K(".told",HTMLElement,wt):M("told");wt.open||Q(t),e.textContent=t,clearTimeout(mm),mm=
setTimeout(()=>{e.textContent=""},6e3)}var wt=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function oe(t,e,n=[]){
wt.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>wt.close()},p("close")),f("span",{class:"told",role:"status"}))),wt.open||wt.showModal()}
function ys(t,e,n=[],o=[]){let r=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);oe(t,[...n,r],o),
r.select()}function pm(){wt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(wt,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function dm(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function hm(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var fa=3;function gm(t){return t.length<2?t.join(""):p("allAndLast",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}
function pw(t){let e=t.map(r=>x.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...k.modalities.map(({id:r,label:s})=>({
n:n.filter(({modality:i})=>i===r).length,words:S(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:p("someone\
sView")},{n:e.filter(({denied:r})=>r).length,words:p("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}
function ma(t,e){return t===e?It(t,"oneStatement","someStatements"):p("statementsOfAll",{n:t,all:e})}function dw(t){let e=new Map;
for(let r of t.statements){let{subject:s,object:i}=x.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(
a,(e.get(a)??0)+1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>et(r)).
sort();return n>1&&o.length<=fa?p("mostOften",{names:gm(o),n}):""}function hw(t){let e=t.map(n=>x.get(n).change);return k.
changes.map(({id:n,label:o})=>({n:e.filter(r=>r===n).length,words:S(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n}\
)`)}function wm(t){return t.charAt(0).toLowerCase()+t.slice(1)}function gw(t){return Pt()?`${Pt()}: ${wm(t)}`:t}function ym(t){
let{focus:e,path:n}=u,o=e!==null&&n!==null&&it(),r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||x.get(c).subject===
r||x.get(c).object===r,i=t.statements.filter(s),a=ma(Se(i).statements,Se([...x.keys()].filter(s)).statements),l=o?p("tak\
eBetween",{statements:a,from:D(e),to:D(n)}):r!==null?p("takeAbout",{statements:a,name:D(r)}):[p("takeAll",{statements:a}),
dw(t)].filter(Boolean).join(", ");return gw(`${[l,gm(k.changes.length?hw(i):pw(i))].filter(Boolean).join(": ")}.`)}function bm(){
let t=M("lead");return(t.querySelector(`.${j}`)??t).textContent??""}function ua(t){return t===null?void 0:X.get(t).find(
e=>x.get(e).subject===t&&x.get(e).days?.time==="deadlineTime")}function ww(t,e,n){let o=e.map(d=>x.get(d)),[r]=o,s=o.some(
({subject:d})=>d!==r.subject)||r.object===n,i=[...new Set(o.map(d=>s?d.subject:d.object))],a=i.slice(0,fa).map(d=>{if(d===
null)return S(r.value);let h=ua(d),w=h===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(h)}"]`);return h===
void 0||!w?et(d):`${et(d)} (${[w.firstChild?.textContent,Ot(h)].filter(Boolean).join("; ")})`}),l=i.length-fa,c=s?r.object:
r.subject,m=[...a,...l>0?[p("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[et(c)],At(r,s),m].join(" ")}
function yw(t,e){let n=e.some(o=>ua(x.get(o).object)||ua(x.get(o).subject));return[x.get(e[0]).denied,!n,/density-\d/.test(
t.className),!t.closest(".what")].map(Number).join("")}function xm(t,e){let o=[...t.querySelectorAll(".lane > .what > .t\
runk, .lane > .who > .trunk")].flatMap(c=>{let d=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(h=>x.
has(h));return d.length?[{ids:d,rank:yw(c,d)}]:[]}).sort((c,m)=>c.rank<m.rank?-1:+(c.rank>m.rank))[0]?.ids??[],r=wm(t.querySelector(
".lane .absent")?.textContent?.trim()??""),s=[...new Set(o.flatMap(c=>[S(x.get(c).said),Ot(c)]).filter(Boolean))].join("\
; "),i=p(k.sources.length>1?"takeLaneSources":"takeLane",{name:et(e)}),a=[o.length?ww(t,o,e):"",r].filter(Boolean).join(
"; "),l=a?`${i}${s&&` (${s})`}: ${a}.`:`${et(e)}.`;return Pt()?`${Pt()}: ${l}`:l}function km(){return Bo({...kn(),groups:new Set})}function kn(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(O.names),groups:new Set(O.groups.keys()),statements:[...E.statements]}}function bs(){return k.sources.
length?k.sources.length>3?p("sources",{n:k.sources.length}):k.sources.map(t=>da(t)).join("; "):""}function da(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function Po(){return location.protocol.startsWith("http")}
function Sm(){return Po()?location.href:""}function Vn(){let{iri:t,version:e}=k.dataset;return[e&&p("version",{version:e}),
t].filter(Boolean).join(", ")}function pa(){let{focus:t,path:e,steps:n}=u;return t===null?"":e!==null&&it()?p("partBetwe\
en",{from:D(t),to:D(e)}):!O.narrowed||!E.entities.has(t)?"":p(n===1?"partAround":"partFartherAround",{name:D(t),n:n??""})}
function bw(){return!P||O.narrowed?"":u.focus!==null?p("altFocus",{name:D(u.focus)}):u.lines.length?p("altLines",{statements:[
...P.statements].map(t=>$t(x.get(t))).join("; ")}):""}function Bo(t){return[S(k.title),ha(t)].filter(Boolean).join(" \xB7 ")}
function ha(t){return[pa(),ks(),...k.notes.map(S),Pt(),t.groups.size?p(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:Ar()}):"",p("shown",{names:t.names.size,allNames:T.size,...Se(t.statements)}),Vn()&&`${p("dataset")}: ${Vn()}`,
Sm()].filter(Boolean).join(" \xB7 ")}function xs(t){return[ks(),...k.notes.map(S),Pt(),ma(t,x.size),Vn()&&`${p("dataset")}\
: ${Vn()}`,Sm()].filter(Boolean).join(" \xB7 ")}function ks(){return bs()&&`${p("source")}: ${bs()}`}function xw(t){return[
...t.groups].sort((e,n)=>O.groups.get(n).count-O.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function Ss(t){let{statements:e,
made:n}=Se(t.statements),o=new Map;for(let s of t.statements){let{subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))
t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${et(
s)} (${i})`);return[p("altShown",{title:S(k.title),names:It(t.names.size,"oneName","someNames"),statements:It(e,"oneStat\
ement","someStatements"),made:n}),pa()&&p("altPart",{part:pa()}),bw(),t.groups.size?p("altGroups",{groups:xw(t).map(Nt).
join("; ")}):"",r.length?p("altMost",{names:r.join("; ")}):"",bs()&&p("altSource",{source:bs()}),Pt()&&`${Pt()}.`].filter(
Boolean).join(" ")}var Ms=16/2.54*72,Yn=7,St=10,vs=Math.floor(an*Ms/Yn)-1;function wa(t){let e=new Set([...t.drawn].map(d=>T.get(d).class)),
o=k.families.flatMap(d=>d.classes.map(h=>h.id)).filter(d=>e.has(d)).map(d=>{let h=Wt.get(d)??Ye;return{text:S(h.label),draw:(w,g,y,b)=>Mm(
w,h,!1,g,y,b)}});[...t.drawn].some(d=>T.get(d).envisaged)&&o.push({text:p("envisaged"),draw:(d,h,w,g)=>Mm(d,Ye,!0,h,w,g)});
let r=t.statements.filter(d=>B.lines.has(d)).map(d=>x.get(d)),s=k.modalities.filter(({id:d})=>r.some(h=>!h.holder&&h.modality===
d)).map(({label:d,line:h})=>({text:S(d),wide:!0,draw:(w,g,y,b)=>ga(w,k.lines[h],!1,g,y,b)}));r.some(d=>d.holder)&&s.push(
{text:p("someonesView"),wide:!0,draw:(d,h,w,g)=>ga(d,k.lines.thin,!1,h,w,g)}),r.some(d=>d.denied)&&s.push({text:p("denie\
d"),wide:!0,draw:(d,h,w,g)=>ga(d,k.lines.solid,!0,h,w,g)}),r.some(d=>d.isDisputed)&&s.push({text:p("disputedKey"),draw:(d,h,w,g)=>Ui(
d,h+g*.5,w,g*.5)});let i=new Set([...t.groups].flatMap(d=>[...O.groups.get(d).fills.keys()])),a=k.families.map(({label:d,
classes:[{id:h}]})=>({label:d,fill:(Wt.get(h)??Ye).fill})).filter(({fill:d})=>i.has(d)).map(({label:d,fill:h})=>({text:S(
d),draw:(w,g,y,b)=>kw(w,h,g,y,b)})),l=new Set([...[...t.drawn].map(d=>T.get(d).change),...r.map(d=>d.change)]),c=k.changes.
filter(({id:d})=>d in Ai&&l.has(d)).map(({id:d,label:h})=>({text:S(h),draw:(w,g,y,b)=>Qr(w,d,g+b*.5,y,b*.42)}));return[{
title:p("changes"),items:c},{title:p("kinds"),items:o},{title:p("groupRims"),items:a},{title:p("said"),items:s}].filter(
({items:d})=>d.length)}function Mm(t,e,n,o,r,s){let i=s*.44;Ji(t,e.shape,o+i*1.2,r,i),t.fillStyle=n?F.ground:e.fill,t.fill(),
t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function kw(t,e,n,o,r){t.beginPath(),t.arc(n+r*
.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function ga(t,e,n,o,r,s){t.strokeStyle=F.line,t.lineWidth=
e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=F.bar,t.lineWidth=
3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function vm(t,e,n,o){
let r=[""],s=i=>Ct(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function Om(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
F.text,(r,s,i="")=>{for(let a of vm(r,s,e-2*St,i))fe(t,a,St,o+s*.775,s,i),o+=s*1.55;return o}}function Em(t,e,n,o){let r=Om(
t,n,St/2);return r(S(k.title),o*1.5,"600"),r(ym(e),o*1.15)}function Tm(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,m="")=>(t.
textBaseline="middle",t.fillStyle=F.text,fe(t,l,c,i,r,m),c+Ct(l,m)*r);for(let{title:l,items:c}of wa(e)){let m=a(`${l}:`,
St,"600")+r;for(let{text:d,wide:h,draw:w}of c){let g=r*(h?3:1.5);m+g+Ct(d)*r>n-St&&m>St&&(m=St,i+=s),t.save(),w(t,m,i,r),
t.restore();let y=vm(d,r,n-2*St-g);y.forEach((b,A)=>{A&&(i+=s),a(b,m+g)}),m+=g+Ht(y)*r+r*1.2}i+=s}return i+=r*.2,Om(t,n,
i-s/2)(ha(e),r)+St/2}function ya(t){let e={printing:q.printing,at:G.at};q.printing=!0,G.at=null,hn();try{return t()}finally{q.printing=e.printing,
G.at=e.at,hn()}}var Lm=160;function Sw(){let t=new Ie({left:0,top:-Lm,right:$.clientWidth,bottom:$.clientHeight+Lm});return Tc(
t),t}function ba({captioned:t=!0}={}){return ya(()=>Mw(t))}function xa({width:t,height:e,title:n,text:o,family:r},...s){
return rt("svg",{viewBox:`0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:j,"font-family":r.replaceAll('"',"'"),"text-re\
ndering":"geometricPrecision","aria-labelledby":"title description"},rt("title",{id:"title"},bn(n)),rt("desc",{id:"descr\
iption"},bn(o)),rt("rect",{width:t,height:e,fill:"#fff"}),...s)}function Mw(t){let e=Sw(),n=kn(),{area:o}=e,r=e.bounds??
o,s=Math.max(o.left,r.left-St),i=Math.max(o.top,r.top-St),a=Math.min(o.right,r.right+St)-s,l=Math.min(o.bottom,r.bottom+
St)-i,c=Math.ceil(Math.max(a,t?vs:0)),[m,d]=[0,1].map(()=>new Ie({left:0,right:c,top:0,bottom:1/0})),h=Math.max(12,c*(Yn+
.5)/Ms),w=t?Math.ceil(Em(m,n,c,h)):0,g=Math.ceil(t?Tm(d,n,c,w+l+St,h):l),y=Ss(n),b=[...B.names.values(),...B.groups.values()].
filter(W=>W.lines),A=b.reduce((W,{type:U})=>Math.min(W,U),1/0)*Y();return{root:xa({width:c,height:g,title:S(k.title),text:y,
family:jt.family},rt("clipPath",{id:"frame"},rt("rect",{x:s,y:i,width:a,height:l})),m.drawing,rt("g",{transform:`transla\
te(${dt((c-a)/2-s)} ${dt(w-i)})`},rt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[rt("path",{d:`M${St} ${dt(w+l+St/
2)}H${c-St}`,stroke:"#bbb"}),d.drawing]:[]),width:c,height:g,top:i,seen:n,text:y,written:b.filter(W=>"id"in W).length,letters:A/
c*Ms}}function de(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function vw(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Am(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,vw(n.subarray(4,e.length+8))),n}function Ow(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,m])=>Am("iTXt",a(`${c}\0\0\0${j}\0\0${m.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Am("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var Ew=3,Im=2;async function Jn({root:t,width:e,
height:n,text:o},r=Ew){let s=URL.createObjectURL(new Blob([de(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=f("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return Ow(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:S(k.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function Tw(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Ne(t,e,n){
await Tw(t,e)?ne(n):ys(p("copyByHand"),t)}async function Os(t){let e=Jn(t,Im);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),ne(p("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});oe(p("copyPng"),[f("p",{},p("copyPictureByHand")),n])}catch{oe(p("copyPng"),[f("p",{},p("tooLarge"))])}}}function Lw(t){
return S(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function Aw(t){let e=[S(t.said),S(t.when)].filter(Boolean).
join("; "),n=Lw(t),r=[(n&&(S(n.citation)||da(n)))?.replace(/[.\s]+$/,""),S(t.where)].filter(Boolean).join(", ");return[$t(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${p("dataset")}\
: ${[S(k.title),Vn()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function Iw(t){let e=f("p",{lang:j},Aw(x.get(
t)));return Ne(e.textContent,e,p("copiedStatement"))}function Nm(t){return f("button",{type:"button",class:"copy",onclick:()=>Iw(
t)},p("copyWithSource"))}function Nw(){return Bn().filter(t=>E.statements.has(t))}function jm(){let t=k.variants.includes(
"plain")?3:void 0,e=u.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>p(r));return e&&o.splice(5,0,Pt()),[[...o.slice(0,t),...n?[p("changes")]:[]],
...Nw().map(r=>{let s=x.get(r);return[...[D(s.subject),S(tt(s).label),s.object===null?S(s.value):D(s.object),S(s.said),S(
s.when),...e?[Ot(r)]:[],s.quote,pt(s)].slice(0,t),...n?[_c(s)]:[]]})].map(r=>r.map(dm))}function Cm(){let[t,...e]=jm(),n=(s,i)=>f(
"tr",{},s.map(a=>f(i,hm(a),a))),o=f("div",{lang:j},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(s=>n(s,"td")))),f("p",{},km())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Ne(r,o,It(e.length,"copiedOneRow","copiedRows"))}function Rm(){let t=j==="nl"?";":",",e=jm().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function _e(t,e=D(t)){return T.has(t)?f("button",{type:"button",class:"name",onclick:()=>L({focus:t,lines:[]})},e):f("b",
{},t)}function jw(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),f("m\
ark",{},o)),n=n.slice(r+o.length))}return f("blockquote",{lang:t.language},e,n)}function Cw(t){let e=x.get(t),{url:n=""}=k.
sources.find(r=>r.id===e.origin)??{};if(!/^https?:/i.test(n))return"";let o=Ka(t);return um(n,o?fm(o.whole,o.runs):cm(e.
quote))}function Rw(t){let e=Cw(t),n=En(t).length>0;return!e&&!n?null:f("div",{class:"to-words"},n?f("button",{type:"but\
ton",onclick:()=>L({view:"text",focus:null,lines:[t]})},p("inTheText")):null,e?f("a",{href:e,rel:"noreferrer noopener",target:"\
_blank"},p(e.includes(":~:")?"atTheseWords":"officialPage")):null)}function $w(t){return t.disputes.map(({other:e,words:n,
isDispute:o,judged:r})=>{let s=x.get(e);return f("div",{class:o?"contradiction disputed":"contradiction"},`${S(n)}: `,x.
has(e)?f("button",{type:"button",class:"name",onclick:()=>L({focus:null,lines:[e]})},`${$t(s)} (${pt(s)})`):p("notHere"),
S(r)?f("div",{class:"said"},S(r)):null)})}function ka(t,...e){let n=x.get(t),o=f("div",{class:"said"},f(n.denied?"b":"sp\
an",{},S(n.said)));for(let s of[S(n.when),Ot(t),pt(n)])s&&o.append(o.textContent&&" \xB7 ",s);let r=["statement",n.denied?
"denied":"",n.modality===Nn?"draft":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",{class:r,"dat\
a-statement":t},e,o,$w(n),Wn(n),jw(n),Rw(t),Nm(t))}function Sa(t,e){return t.object===null?f("b",{},S(t.value)):_e(t.subject===
e?t.object:t.subject)}function $m(t,e){return f("div",{class:"statement"},Sa(t,e),f("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=x.get(n);return f("div",{class:"said"},`${p("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${pt(o)}`)}))}function he(t){return f("h2",{tabindex:"-1"},t)}function Sn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?f("b",{},S(n.value)):_e(o?n.subject:n.object);return ka(t,_e(o?e:n.subject),f(
"div",{},At(n,o)),r)}function Wo(t){return f("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[D(n.subject),At(n),n.object===
null?S(n.value):D(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>L({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},S(n.said)),pt(n)&&` \xB7 ${pt(n)}`))}))}var Es=50,Ge={ids:[],until:Es};function va({one:t,other:e}){L({...lt,between:[t,e]})}function Dw(t){let e=Bt(t);return e===
null?_e(t):f("button",{type:"button",class:"name",onclick:()=>qe(e)},f("span",{class:"unseen"},`${p("openGroup")}: `),Nt(
e))}function Pw(t){let e=new Map;for(let n of t){let o=At(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Dm(){let t=Oo();Ge.ids!==t&&(Ge={ids:t,until:Es});let e=t.slice(0,Ge.until);return[he(qr()),
f("p",{class:"hint"},p("endsOf")),f("ul",{class:"counted"},(u.between??[]).map(n=>{let o=O.groups.get(Bt(n));return f("l\
i",{},Dw(n)," ",o?f("span",{class:"count"},p("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},p("\
noneBetween")),t.length?f("h3",{},p("relationsTitle")):null,f("ul",{class:"counted"},Pw(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},p("statementsOf")):null,Wo(e),e.length<t.length?f("p",{class:"\
more"},p("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:Bw},p("moreRows",{n:Math.min(Es,t.
length-e.length)}))):null]}function Bw(){let t=Ge.until;Ge.until+=Es,Le(),N("#chosen .choice button")[t].focus(),Q(p("pa\
rtListed",{n:Math.min(Ge.until,Ge.ids.length),all:Ge.ids.length}))}var Ma=new Set;function Pm(t){let e=Do.get(mt(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:Ma.has(t)?"":null},f("summary",
{},p("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${_n(t)}`)),n),r=()=>{if(!o.open){Ma.delete(t);return}Ma.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===mt(t)?s.other:s.one,a=Bt(i),l=a===null?D(i):Nt(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>va(s)},l)," ",f("span",{class:"count"},p(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}var Bm=3,Xn=14,Ww=60,Fw=180,Qn,Ts="";function zw(t){let e=x.get(t),n=[S(e.when),Ot(t),pt(e)].filter(Boolean).map(o=>` \xB7 ${o}`);
return f("div",{class:e.denied?"denied":""},f("p",{},$t(e)),f("p",{class:"said"},f(e.denied?"b":"span",{},S(e.said)),n),
e.quote?f("p",{lang:e.language},f("q",{},e.quote)):null)}function Hw(t){let e=X.get(t).filter(o=>E.statements.has(o)).length,
n=S(at(t).label);return[f("p",{},f("b",{},D(t))),f("p",{class:"said"},[n,It(e,"oneStatement","someStatements")].filter(Boolean).
join(" \xB7 "))]}function qw(t){let e=t.length-Bm;return[...t.slice(0,Bm).map(zw),e>0?f("p",{class:"said"},p("moreHere",
{n:e})):""]}function _w({name:t,group:e,lines:n,bundle:o}){return t!==null?Hw(t):e!==null?[f("p",{},_n(e))]:o!==null?[f(
"p",{},Eo(o))]:qw(n)}function Wm(t,{x:e,y:n}){let{name:o,group:r,lines:s,bundle:i}=t,a=JSON.stringify([o,r,s,i&&[i.one,i.
other]]);if(a!==Ts){if(o===null&&r===null&&!s.length&&i===null){Ls();return}Ts=a,clearTimeout(Qn),Qn=setTimeout(()=>{eu(
o,s);let l=M("pointed");l.replaceChildren(..._w(t)),l.hidden=!1,Gw(l,e,n)},Ww)}}function Gw(t,e,n){let{width:o,height:r}=t.
getBoundingClientRect(),s=e+Xn+o<document.documentElement.clientWidth-6?e+Xn:Math.max(6,e-Xn-o),i=n+Xn+r<innerHeight-6?n+
Xn:Math.max(6,n-Xn-r);t.style.left=`${s}px`,t.style.top=`${i}px`}function Ls(){Ts="",clearTimeout(Qn),Qn=setTimeout(Mn,Fw)}
function Mn(){Ts="",clearTimeout(Qn),M("pointed").hidden=!0,nu()}function Fm(){let t=M("pointed");t.addEventListener("mo\
useenter",()=>clearTimeout(Qn)),t.addEventListener("mouseleave",Ls),addEventListener("wheel",Mn,{capture:!0,passive:!0}),
document.addEventListener("pointerdown",e=>{t.contains(e.target)||Mn()},!0)}function zm(){return!M("pointed").hidden}function Zn(){for(let t of N("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===ot()));
M("arrange-again").hidden=!gt.size}function je(t){let e=Y(),n=!C.byFinger&&ss(t,e,Zf).length>0,o=iu(t,n?0:void 0),r=o===null?qf(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=C.byFinger?Kw(t):{name:o,group:r,lines:ss(t,e)},{bundle:i,distance:a}=s.
name===null?em(t,C.byFinger?gn:ts,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<ze(B.lines.get(s.lines[0]),
t,gn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function As(t){let e=$.getBoundingClientRect();return Oe({x:t.clientX-
e.left,y:t.clientY-e.top})}function Uw(t,e){let n={name:null,distance:1/0};for(let[o,r]of B.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Kw(t){let e=gn/Y(),{name:n,distance:o}=Uw(t,e),r=ss(t,ts/e),s=r.length?ze(B.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var Fo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Vw=20;function Oa(t,e){gt.set(t,e),R.set(t,e),
Vt(),me(),ft()}function Hm(t,e){let n=R.get(t);C.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Ea(){let{name:t,went:e}=C.
dragged;return C.dragged=null,Zn(),ft(),e&&Q(p("namePlaced",{name:D(t)})),e}function qm(){Et("dragStart",({pointer:t})=>{
if(C.byFinger)return;let{name:e}=je(t.canvas);e!==null&&(Hm(e,t.canvas),Mo(!1))}),document.addEventListener("pointermove",
t=>{if(!C.dragged||!t.isPrimary)return;let e=As(t);C.dragged.went=!0,Oa(C.dragged.name,{x:Math.round(e.x+C.dragged.x),y:Math.
round(e.y+C.dragged.y)})}),Et("dragEnd",()=>{C.byFinger||(V.whole=!1,C.dragged&&(Ea(),Mo(!0)))}),Xe.push(()=>{u.focus!==
C.placing&&(C.placing=null)})}function _m({event:t,pointer:e}){if(!C.byFinger||t.type!=="press")return!1;let{name:n}=je(
e.canvas);return n===null||C.placing!==null?(C.rested=e,!0):(Hm(n,e.canvas),ft(),!0)}function Gm(t){C.placing=C.placing===
t?null:t,Le(),(C.placing===null||!nt())&&document.getElementById("move-name")?.focus({preventScroll:!0}),C.placing!==null&&
(nt()&&Dt(null),ne(p("pickPlace",{name:et(t)})))}function Um({pointer:t}){if(C.placing===null)return!1;let e=C.placing;return C.
placing=null,R.has(e)?(Oa(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),Zn(),Le(),ne(p("namePlaced",{name:et(e)})),
!0):!1}function Km(t,e){let[n,o]=Fo[e],{x:r,y:s}=R.get(t),i=Vw/Y();Oa(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),Zn(),
ms(t),Q(p("nameMoved",{name:D(t),where:p("sides").split(", ")[Object.keys(Fo).indexOf(e)]}))}var Yw=2;function Vm(){Et("click",t=>{if(_m(t)||Um(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=je(e.canvas);
if(o!==null){qe(o);return}if(s!==null){if(String(u.between)===String([s.one,s.other]))return;C.clicked=!0,va(s);return}if(n===
null&&!r.length){Te()&&L(lt);return}n===u.focus&&r.join(" ")===u.lines.join(" ")||(C.clicked=!0,L({focus:n,lines:r}))}),
$.addEventListener("mousemove",t=>{if(C.dragged||t.buttons){Mn();return}let e=je(As(t)),{name:n,group:o,lines:r,bundle:s}=e;
C.byFinger||Wm(e,{x:t.clientX,y:t.clientY}),$.style.cursor=n!==null||o!==null||r.length||s!==null?"pointer":""}),$.addEventListener(
"mouseleave",Ls),Et("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:r}=je(t.canvas);if(e!==null||n!==null||
o.length||r!==null)return;let s=Math.min(6,Y()*Yw),i=Y()/s,{x:a,y:l}=Be();V.whole=!1,yn({scale:s,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Jw=9,Ue=new Map,Ym=0;function Xw(t){let e=Qt(),n=Y(),o=t>0?e.top-v.top:v.top+v.height-e.bottom;return Math.max(0,o*n+
Ae.top)}function Qw(t,e){let n=e;if(Ue.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),Xw(e)),a=i-e+Ym,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,m=Math.abs(a-c)>=1;n=m?e+c:i,Ym=m?0:a-c}if(!t&&!n)return;V.whole=
!1,V.asOpened=!1;let o=Y(),{x:r,y:s}=Be();We({position:{x:r-t/o,y:s-n/o},animation:!1})}function Jm(){$.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==C.byFinger&&Mo(!e),C.byFinger=e,e&&Ue.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),$.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(C.byFinger=!1);let e=Ue.get(t.
pointerId);if(!e||C.dragged||(e.moves||=Ue.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Jw,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Qw(n/Ue.size,o/Ue.size)});
for(let t of["pointerup","pointercancel"])$.addEventListener(t,e=>{let n=Ue.get(e.pointerId);if(!Ue.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?C.rested:null;if(C.rested=null,o&&Lc(o),!C.dragged)return;let{name:r}=C.dragged;Ea()||
t==="pointercancel"||(C.clicked=!0,L({focus:r,lines:[]}))});$.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),$.addEventListener(
"contextmenu",t=>{C.byFinger&&t.preventDefault()})}function Zw(t,[e,n]){let o=R.get(t),r=T.has(t)?xr(t):new Map,s=ot()==="columns"&&!it(),i=null;for(let[a,l]of R){let[c,m]=[
l.x-o.x,l.y-o.y],d=c*e+m*n,h=Math.abs(c*n)+Math.abs(m*e);if(a===t||d<1||(s?n&&h>1:h>d))continue;let w=[n&&s||r.has(a)?0:
1,d+2*h];i&&(w[0]-i.distance[0]||w[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:w})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function Xm(){if(R.has(G.at))return G.at;if(R.has(u.focus))return u.focus;let t=Pe(
1).find(n=>R.has(n)),[e]=[...O.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?mt(e[0]):[...R.
keys()][0]??null)}function Zm(){return G.at!==null&&G.at.startsWith("group ")?G.at.slice(6):null}function ty({name:t,by:e,
across:n}){let o=X.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&At(r,r.object!==t),!r&&
n&&p("notLinked"),D(t),S(at(t).label),p(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Qm(t){
G.at=t.name,G.by=t.by;let e=Zm();Q(e===null?ty(t):_n(e)),ms(t.name),ft()}function tp(){$.addEventListener("focus",()=>{if(!$.
matches(":focus-visible"))return;let t=Xm();t!==null&&Qm({name:t,by:null})}),$.addEventListener("blur",()=>{G.at=null,ft()}),
$.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Fo){t.preventDefault();let e=Xm();if(G.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){Km(e,n);return}let o=Zw(e,Fo[n]);o?Qm(o):Q(p("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),G.at===null)return;let e=Zm();e!==null?qe(e):G.at===u.focus?Rc():L({focus:G.
at,lines:[]})}else t.key==="l"&&ce(t)&&(G.by===null?Q(p("noLine")):L({focus:null,lines:[G.by]}))})}function to(){let t=K("main").getBoundingClientRect().top+scrollY,e=K("summary",HTMLElement,J).getBoundingClientRect().height+
1,n=o=>K(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("#take >\
 button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function ep(){M("group-list").replaceChildren(...O.groups.size?[f("p",{},p("readGroups")),Kn.every(r=>r.drawn)?"":f("p",
{},p("strongestDrawn")),f("h3",{},p("groupsTitle")),ey()]:[]),Me(M("group-list"));let t=M("groups"),e=t.hidden;if(t.hidden=
!Z.size||ot()!=="overview"||!O.groups.size&&!O.opened.size,e!==t.hidden&&Pn(),t.hidden)return;let n=document.activeElement?.
closest?.("#groups [data-group]")?.dataset.group,o=[...O.opened].filter(r=>!Z.get(r).names.length||E.entities.size).sort();
t.replaceChildren(f("p",{},la()),...o.map(r=>f("button",{type:"button","data-group":r,title:p("closeGroup"),onclick:()=>im(
r)},f("span",{"aria-hidden":"true"},"\xD7")," ",f("span",{class:"unseen"},`${p("closeGroup")}: `),Nt(r)))),n!==void 0&&(t.
querySelector(`[data-group="${n}"]`)??$).focus({preventScroll:!0})}function ey(){let t=[...O.groups].sort(([e,{count:n}],[
o,{count:r}])=>r-n||(e<o?-1:1));return f("ul",{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",
onclick:()=>qe(e)},Nt(e))," ",f("span",{class:"count"},String(n)),Pm(e))))}function ny(){if(u.between===null||!u.between.every(i=>R.has(i)))return;let t=u.between.map(i=>R.get(i));if(t.every(Bu))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/Y(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];ra({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var Ta="",np="",Is=new Set;function op(t){jf(),Vu(),Qu(),me(),Zn(),
ep(),Vt();let e=O.narrowed?`${u.focus} ${u.path} ${u.steps}`:Lo()?[...O.names].sort().join(" "):"",n=`${ot()} ${e}`;Ta!==
n||V.asOpened&&np!==j?(pe(),!Ta&&u.open.length&&us(u.open[u.open.length-1])):(u.focus===null||!t)&&ry();let o=oy();o!==null&&
t?us(o):u.focus!==null&&t&&!O.narrowed&&qu(u.focus),nt()&&(C.clicked||t&&u.lines.length)&&Gu(u.focus),u.between!==null&&
t&&ny(),Ta=n,np=j,Is=new Set(O.opened),ft()}function oy(){let t=ct.get(u.focus);return t!==void 0&&O.opened.has(t)&&!Is.
has(t)&&!O.narrowed&&!nt()?t:null}function ry(){let t=u.open[u.open.length-1],e=u.open.some(o=>O.opened.has(o)&&!Is.has(
o)),n=[...Is].some(o=>!O.opened.has(o));n&&!O.opened.size?pe():t!==void 0&&(e||n)&&us(t)}var La=!1;function rp(){if(!(H()!=="names"||Ir())){sm(),Vm(),_u(),Yu(),Jm(),qm(),tp(),Fm();for(let t of N("[tabindex]",HTMLElement,
$))t.tabIndex=-1}}function sp(t){let e=La;La=H()==="names",La&&(e||(to(),Pn()),op(t),!e&&V.whole&&pe())}function ip(){Oi(),
po(),Ir()&&(V.asOpened?pe():V.whole?wn():Fe(),me(),Vt(),ft())}function ap(){hn(),Ir()&&ft()}var zo=null,cp=0;function Ns(t){return E.statements.has(t)||E.aside.has(t)}function sy(t){let e=kt(t).filter(o=>x.has(o)),
n=e.filter(Ns);return n.length?n:e}function iy(){for(let i of Jo)i.hidden=!Sl(i.dataset.source??"");for(let i of On)i.classList.
toggle("out",!kt(i).some(Ns));let t=[...new Set(On.flatMap(kt))].filter(i=>x.has(i)&&(u.drafts||!be(i))),e=t.filter(Ns).
length,n=M("texts-filtered"),o=Jo.filter(i=>u.drafts||!i.classList.contains("draft")),r=o.filter(i=>!i.hidden).length;n.
hidden=r===o.length&&e===t.length,n.replaceChildren(p("textsFiltered",{n:e,all:t.length}),...r===o.length?[]:[" ",f("but\
ton",{type:"button",onclick:()=>L({source:null,saidFrom:null,saidUntil:null})},p("allTexts"))]);let s=document.querySelector(
"#texts .contents");s&&(s.hidden=r===1&&o.length>1)}function ay(){for(let t of N("#texts .place")){let e=t.parentElement?.
querySelector("a"),n=e?x.get(kt(e)[0]):void 0;n&&(t.textContent=S(n.where))}}function ly(t){let{top:e,bottom:n}=t.getBoundingClientRect(),
o=nt()?M("details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;(e<0||n>r)&&scrollBy({top:(e+n)/2-r/2,behavior:"\
instant"})}var lp="";function fp(t,e){if(!Ve||H()!=="text"){zo=null;return}iy(),ke(),lp!==u.language&&ay(),lp=u.language;
let n=u.focus===null?u.lines:X.get(u.focus).filter(Ns),o=new Set(n.flatMap(En));for(let s of On)s.classList.toggle("chos\
en",o.has(s)),o.has(s)?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current");let r=!t||H(t)!=="text";zo?.
getClientRects().length?scrollBy({top:zo.getBoundingClientRect().top-cp,behavior:"instant"}):(e||r)&&o.size&&ly([...o][0]),
zo=null}function up(){if(Ve){M("texts").querySelector("h2")?.after(f("p",{id:"texts-filtered",role:"status",hidden:""}));
for(let t of On)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),C.clicked=e.detail>
0,zo=t,cp=t.getBoundingClientRect().top,L({focus:null,lines:sy(t)}),C.clicked=!1)});for(let t of N("#texts [data-text]"))
t.addEventListener("click",e=>{e.preventDefault();let{text:n=""}=t.dataset;L({source:k.sources.length>1?new Set([n]):null})})}}var Aa=[],js="";function Ia({moved:t=!1}={}){rp(),Vt(),of(),Le(),oc();for(let e of Aa)e.classList.remove("chosen");Aa=P?
[...P.statements].flatMap(e=>vt.get(e)??[]):[];for(let e of Aa)e.classList.add("chosen");sp(t)}function cy(t){let e=t?null:
E;t||br(),cf(e)}function fy(){if(u.between!==null)return qr();let t=P?.statements.size??0;return p(t===1?"chosenOne":"ch\
osen",{name:u.focus!==null?D(u.focus):p("statement"),n:t})}function Na(t){(u.language!==j||!t)&&(tl(u.language),df(),sc(),
bc(),Bl());let e=t??{focus:null,lines:[],between:null},n=u.focus!==e.focus||u.lines.join(" ")!==e.lines.join(" ")||String(
u.between)!==String(e.between),o=Te();cy(!t),rc(),hc(t),(!t||[H,ie].some(s=>s(t)!==s())||u.language!==t.language)&&po(),
zc(),Bc(),ff(),lf();let r=u.list||H()==="statements";if(J.open!==r&&!q.parts&&(J.open=r),n&&Dt(o?"details":null),n&&o&&nt()&&
H()==="names"&&M("picture").scrollIntoView(),Ia({moved:n&&!C.clicked}),_l(t),fc(),Hl(n||!t),fp(t,n),!n){t&&on()!==js&&Q(
on()),js=on();return}js=on(),M("details").scrollTop=0,o&&!C.clicked&&Ti(),Q(o?fy():js),C.clicked=!1}function Tt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Ho=null;function Cs(){if(Ho!==null)return Ho;Ho=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of T){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Ho.push({id:t,name:i,folded:` ${Tt(i)} `})}return Ho}
function mp(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function ja(t){let e=Tt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Cs()){if(!e.every(i=>r.folded.includes(i)))continue;let s=mp(r.folded,e)+(r.name===D(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Wt){let i=Math.max(...Object.values(
s).map(a=>mp(` ${Tt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?T:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:D(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||T.get(s.id).count-T.get(r.
id).count||(r.id<s.id?-1:1))}var Rs=12;function qo(t){return ja(t).slice(0,Rs)}var pp=2,dp=null;function yp(){return dp??=
k.topics.map(t=>{let e=t.relations.flatMap(o=>[Lt.get(o).label,Lt.get(o).inverse]),n=[t.label,...e].flatMap(({nl:o,en:r})=>[
o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${Tt(o)} `))]}}),dp}function Ca(t){let e=Tt(t).split("\
 ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?pp:Number(e.every(r=>o.includes(` ${r}`)));
return yp().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>0).sort((o,r)=>r.score-o.
score).map(o=>({topic:o.topic,isWhole:o.score===pp}))}function eo({relations:t,modality:e}){return[...x].filter(([,n])=>e===
void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var bp=6,uy=5,hp=null;function xp(t){let e=Tt(t).
split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));hp??=[...x].
flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${Tt(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of hp){if(o.length===uy)break;
n(s)&&o.push({statement:r})}return o}function my(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&
t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-
o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}var py=5,gp=null;
function wp(){return gp??=new Set([...Cs().map(({folded:t})=>t),...yp().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(
" "))),gp}function kp(t){let e=Tt(t).split(" ").filter(Boolean).map(o=>o.length<py||[...wp()].some(r=>r.includes(o))?[o]:
[...wp()].filter(r=>my(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).map(
o=>o.join(" ")).find(o=>qo(o).length||Ca(o).length)??null}function $s(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...N("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function vp(){let t=N("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>L({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));M("arrange-again").addEventListener("click",()=>{gt.clear(),Ia(),pe(),$.focus({preventScroll:!0}),
Q(p("arrangedAgain"))})}function Sp(t){t.preventDefault(),H()==="lanes"&&L({view:"statements"}),J.open=!0,J.scrollIntoView(),
K("summary",HTMLElement,J).focus({preventScroll:!0})}function Mp(t,e){let n=M(t);Dt(t),n.setAttribute("data-open",""),n.
scrollTop=0,N(e,HTMLElement,n).find(o=>o.getClientRects().length)?.focus()}function Op(){$s(M("more-menu"),M("more-butto\
n"),M("more-list"));for(let t of N("[data-sheet]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!==
"true";nt()?Dt(e?t.dataset.sheet??null:null):(t.setAttribute("aria-expanded",String(e)),M(t.dataset.sheet??"").toggleAttribute(
"data-open",e)),M(t.dataset.sheet??"").scrollTop=0});for(let t of N("[data-shut]"))t.addEventListener("click",()=>pn(()=>{
Dt(null),M(t.dataset.shut??"").removeAttribute("data-open")}));M("to-filters").addEventListener("click",()=>Mp("legend",
"input, select")),M("to-reading").addEventListener("click",()=>{L(lt),Mp("details","#reading h2")}),M("to-list").addEventListener(
"click",Sp),M("skip-to-list").addEventListener("click",Sp),M("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
L({view:"names"}),$.focus()}),K("summary",HTMLElement,J).addEventListener("click",t=>{H()==="statements"&&t.preventDefault()}),
J.addEventListener("toggle",()=>{q.parts||H()!=="names"||(J.open!==u.list&&nr({list:J.open}),J.open&&requestAnimationFrame(
()=>J.scrollIntoView({block:"nearest"})))}),J.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),L({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),An(),H()==="names"&&scrollTo(
0,0))});for(let t of N("#languages button"))t.addEventListener("click",()=>L({language:t.dataset.to}));for(let t of N("[\
data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="fit"?oa():ps(t.dataset.zoom==="in"?1.35:1/1.35)});document.
addEventListener("keydown",t=>{if(t.key==="Escape"){if(zm()){Mn();return}let e=!Te()&&!(nt()&&document.querySelector("as\
ide[data-open]"));pn(()=>{Dt(null),L(e?{...lt,open:[]}:lt)}),jc();return}ce(t)&&(t.key==="/"&&(t.preventDefault(),M("que\
ry").focus()),H()==="names"&&((t.key==="+"||t.key==="=")&&ps(1.35),t.key==="-"&&ps(1/1.35),t.key==="0"&&oa()))})}function Ep(){
addEventListener("resize",to),to();let t=new ResizeObserver(to);for(let e of[K("header"),K("summary",HTMLElement,J),K("#\
take > button")])t.observe(e)}var Ra=4;function dy({weakest:t}){let e=t.keys[0];return Ee(e)===0?f("p",{},p("noWeakLink")):f("p",{},p("weakestLink"),"\
 ",f("b",{},S(x.get(e).said)),` (${et(t.from)} \u2013 ${et(t.to)})`)}function hy(t,e,n){return[n>1?f("h3",{},p("pathNumb\
er",{n:e+1,all:n})):null,f("div",{class:"weakest"},dy(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>f("li",{},
r.map(s=>Sn(s,o)))))]}function Tp(){let[t,e]=[u.focus,u.path],n=he(p("pathTitle",{from:et(t),to:et(e)})),o=f("p",{class:"\
explore"},f("button",{type:"button",onclick:()=>L({path:null,through:!1})},p("pathOff"))),r=it();if(u.path===u.focus)return[
n,f("p",{},p("pathToItself")),o];if(!r){let{otherwise:l}=Fn();return[n,f("p",{class:"none"},p(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>L({through:!0,structural:Ft.get("structural").read(
[])})},p("throughStructural"))):null,E.statements.size<x.size?f("p",{class:"absent"},p("onlyWithinShown")):null,o]}let s=ef(),
i=nf(),a=r.layers.length-1;return[n,f("p",{},[p(a===1?"oneStep":"someSteps",{n:a}),i>1?p("asManyPaths",{n:i}):null,u.through?
p("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Ra).map((l,c)=>hy(l,c,Math.min(i,s.length))),i>Ra?f("p",
{class:"absent"},p("morePaths",{n:i-Ra})):null]}function Lp(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(u.steps===e),"aria-label":p(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>L({steps:u.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":p("nearby")},f("span",{},p("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String(C.picking),onclick:()=>gy(
!C.picking)},p("pathTo")),H()==="names"&&R.has(u.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String(C.
placing===u.focus),onclick:()=>Gm(u.focus)},p("moveName")):null,H()==="names"?null:f("button",{type:"button",onclick:()=>L(
{view:"names"})},p("inNetwork")),H()!=="lanes"&&Yo(u.focus)?f("button",{type:"button",onclick:()=>L($e("overview"))},p("\
inLanes")):null,C.picking?f("p",{class:"hint",role:"status"},p("pickOther")):null)}function gy(t){if(C.picking=t,Le(),!t){
document.getElementById("path-to")?.focus();return}nt()&&Dt(null),M("query").focus(),Q(p("pickOther"))}function Ap(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!ce(t))return;let e=u.focus??(E.entities.has(G.at)?G.at:null);e!==null&&L(
{focus:e,lines:[],steps:u.steps===null||e!==u.focus?1:null})})}var wy=40;function Ip({modality:t}){return t===void 0?p("foundRelation"):p("said")}function _o(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=eo(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?p(o,{n}):p(
"absentOf",{n:e.length,all:n,names:e.map(D).join("; ")})}function $a(t){let e=new Set(t);return k.topics.find(n=>{let o=eo(
n);return o.length===e.size&&o.every(r=>e.has(r))})}function yy(t){let e=eo(t),n=H();if(!e.length){Kt&&L({...lt,...$e("u\
nsure")}),ne(`${S(t.label)}: ${_o(t)||p("nowhereSaid")}`);return}let o=e.some(i=>x.get(i).isLink);if(e.length<=wy&&(n===
"lanes"||n==="names"&&!o)){L({...lt,...n==="lanes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},s=t.relations.some(i=>Lt.get(i).structural);L({...lt,view:n===
"lanes"?"statements":n,...r,...s?{structural:!0}:{}})}function Np({id:t,topic:e,statement:n}){let o=H()==="lanes"&&!(t!==
void 0&&Yo(t,vn(ie())))?{question:"overview"}:{};e!==void 0?yy(e):n!==void 0?L({...o,focus:null,lines:[n]}):L({...o,focus:t??
null,lines:[]})}function jp(t){if(u.theme===null||!fr(u.theme).has(t)||fr(u.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===u.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>D(r.subject))));
return f("p",{class:"absent"},p("throughList",{theme:D(u.theme),list:[...e].join("; ")}))}function Ds(){let{names:t,lines:e}=si(
u);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s))&&!Cn(u,t,[]).length)return null;let o=Cn(u,t,
e).map(({part:s})=>p(`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=ii(u,t,e);return u.date!==null&&e.some(s=>E.aside.
has(s))&&(o.push(p("hiddenByDate",{date:le(u.date)})),r.date=null),o.length?f("p",{class:"not-shown"},p("notShown",{reasons:o.
join("; ")})," ",f("button",{type:"button",onclick:()=>L(r)},p("showAllTheSame"))):null}function by(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=tt(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:At(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of X.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:x.get(r)});
for(let r of E.inferred)tt(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort((r,s)=>r.
order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function xy(t){let n=/^https?:\/\//i.test(t.iri)?f("a",
{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",{},n,` (${p(
t.match)})`)}function ky(t){let e=T.get(t),n=new Set([Tt(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[j]||
[],...e.hidden])s&&!n.has(Tt(s))&&(n.add(Tt(s)),o.push(s));let r=f("dl");return o.length&&r.append(f("dt",{},p("otherNam\
es")),...o.map(s=>f("dd",{},s))),S(e.note)&&r.append(f("dt",{},p("note")),f("dd",{},S(e.note))),e.identifiers.length&&r.
append(f("dt",{},p("identifiers")),...e.identifiers.map(xy)),r.childNodes.length?r:null}function Sy(t){let e=x.get(t),n=p(
"deadlineOf",{name:S(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},_e(e.subject,n),": ",p(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function My(t){let e=T.get(t),n=co.name===t&&H()==="lanes"?co.ids:[],o=by(t,new Set(n)),r=X.
get(t).filter(s=>!E.statements.has(s)&&!E.aside.has(s)).length;return[he(D(t)),f("p",{class:"kind"},Tn(at(t),e.envisaged),
S(at(t).label)),Wn(e),Ds(),jp(t),Lp(),e.envisaged?f("p",{class:"envisaged"},p("onlyEnvisaged")):null,n.map(s=>Sn(s)),ky(
t),o.length||r?null:f("p",{class:"absent"},p("noStatements")),o.map(s=>[f("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
ka(i,Sa(a,t)):$m(a,t))]),(e.deadlines||[]).map(Sy),e.onlyOfParts?f("p",{class:"absent"},p("onlyOfParts")):null,r>0?f("p",
{class:"absent"},p(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.notStated?f("p",{class:"absent"},S(e.notStated)):null]}function vy(t){
let e=x.get(t),n=[e.subject,e.object],o=(X.get(e.subject)||[]).filter(r=>{let s=x.get(r);return r!==t&&E.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
he(p("statement")),Ds(),Sn(t),o.length?f("h3",{},p("statementsBetween")):null,o.map(r=>Sn(r))]}function Cp(t){let e=$a(t),
n=e?_o(e):"";return[he(e?S(e.label):It(t.length,"oneStatement","someStatements")),Ds(),t.map(o=>Sn(o)),n?f("p",{class:"a\
bsent"},n):null]}function Oy(t){let e=Il(t);return e!==null?[he(e),Wo(t)]:H()!=="names"?Cp(t):[he(p("statementsHere",{n:t.
length})),f("p",{class:"hint"},p("chooseOne")),Wo(t)]}function Ey(){return u.focus!==null?u.path!==null?Tp():My(u.focus):
u.between!==null?Dm():u.lines.length>1?Oy(u.lines):(H()==="names"?void 0:$a(u.lines))?.missing?Cp(u.lines):vy(u.lines[0])}
function Rp(){let t=M("chosen"),e=M("reading"),n=Te();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":p("clear"),title:`${p("clear")} (Esc)`,onclick:()=>L(lt)},"\xD7");if(t.replaceChildren(...n?[o,...Ey().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",ot()!=="columns");
let r=gi(),s=Pe(5,r).filter(i=>r(i)>0);M("most").replaceChildren(...s.length?[f("h3",{},p("mostNamed")),f("ul",{},s.map(
i=>f("li",{},_e(i)," ",f("span",{class:"count"},String(r(i))))))]:[]),Me(M("most"))}var Ty=[["/","keySearch"],...Kt?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["\u2193 \u2191",
"keyLegend"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function $p(){let t=f("input",{type:"\
checkbox",id:"single-keys"});t.checked=u.keys,t.addEventListener("change",()=>L({keys:t.checked}));let e=[f("dl",{class:"\
keys"},Ty.map(([r,s])=>f("div",{},f("dt",{},r.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},p(s))))),f(
"label",{class:"switch"},t,f("span",{},p("singleKeys")))],n=f("p",{},p("helpPointer")),o=matchMedia("(pointer: coarse)").
matches;oe(p("help"),o?[n,...e]:[...e,n]),o&&(wt.scrollTop=0)}function Dp(){M("help").addEventListener("click",$p),document.
addEventListener("keydown",t=>{t.key!=="?"||!ce(t)||(t.preventDefault(),$p())})}var Ly=2,Pp=5;function Bp(t){let e=Ca(t),n=qo(t),o=n.length<bp,r=e.filter(({isWhole:a})=>a).slice(0,Pp),s=e.filter(({isWhole:a})=>!a).
slice(0,o?Pp:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o?xp(t):[]]}function Wp(){let t=M("q\
uery",HTMLInputElement),e=M("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute(
"aria-activedescendant"),o=-1},s=w=>{o=w;let g=N("[id]",HTMLElement,e);g.forEach((y,b)=>y.setAttribute("aria-selected",String(
b===w))),!(w<0)&&(t.setAttribute("aria-activedescendant",g[w].id),g[w].scrollIntoView({block:"nearest"}))},i=w=>{r(),t.value=
"",Np(w)},a=w=>f("li",{class:"none",role:"option","aria-disabled":"true"},w),l=({topic:w,statement:g})=>{if(w!==void 0){
let A=eo(w),I=[Ip(w),A.length?It(A.length,"oneStatement","someStatements"):"",_o(w)];return[f("span",{},S(w.label),f("sp\
an",{class:"hint"},I.filter(Boolean).join(", ")),A.slice(0,Ly).map(c))]}let y=x.get(g),b=[p("foundQuote"),pt(y)].filter(
Boolean).join(", ");return[f("span",{},f("q",{lang:y.language},y.quote),f("span",{class:"hint"},b))]},c=w=>{let g=x.get(
w),y=g.object===null?S(g.value):D(g.object);return f("span",{class:"hint"},`${D(g.subject)}: `,f("b",{},y),` (${S(g.said)}\
) `,g.quote?f("q",{lang:g.language},g.quote):"")},m=(w,g="")=>{let y=D(w)===g||` ${Tt(D(w))}`.endsWith(` ${Tt(g)}`),b=f(
"span",{class:"hint"},S(at(w).label),y?"":` \xB7 ${p("alsoWritten",{name:g})}`);return[Tn(at(w),T.get(w).envisaged),f("s\
pan",{},D(w),b)]},d=()=>{let w=ja(t.value);n=Bp(t.value);let g=n.length?null:kp(t.value);if(g!==null&&(n=Bp(g)),e.replaceChildren(
...n.map((b,A)=>{let I=f("li",{role:"option",id:`result-${A}`,"aria-selected":"false"},b.id===void 0?l(b):m(b.id,b.name));
return I.addEventListener("mousedown",W=>{W.preventDefault(),i(b)}),I})),!Tt(t.value)){r();return}n.length||e.append(a(p(
"noResults"))),w.length>Rs&&e.append(a(p("moreFound",{n:Rs,all:w.length}))),g!==null&&e.prepend(a(p("didYouMean")));let y=n.
length===1?p("oneResult"):n.length?p("results",{n:Math.max(w.length,n.length)}):p("noResults");Q(g===null?y:`${p("didYou\
Mean")} ${n.map(({id:b="",topic:A})=>A?S(A.label):D(b)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
h(),n.length?s(0):o=-1},h=()=>{if(e.hidden)return;let w=window.visualViewport;if(!w)return;let g=w.offsetTop+w.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(g))}px)`};for(let w of["resize","sc\
roll"])window.visualViewport?.addEventListener(w,h);t.addEventListener("input",d),t.addEventListener("focus",()=>{Cs(),t.
value&&d()}),t.addEventListener("blur",r),t.addEventListener("keydown",w=>{w.key==="ArrowDown"||w.key==="ArrowUp"?(w.preventDefault(),
e.hidden&&d(),n.length&&s((o+(w.key==="ArrowDown"?1:-1)+n.length)%n.length)):w.key==="Enter"?(w.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):w.key==="Escape"&&(t.value||!e.hidden)&&(w.stopPropagation(),w.preventDefault(),t.value="",r())}),M("sear\
ch").addEventListener("submit",w=>w.preventDefault())}function Fp(){_("change",Qe(k.changes.map(t=>t.id))),uo.push(Ps),zt.push({on:()=>u.change!==null,name:t=>u.change===null||
Ps.name(u.change,t),statement:t=>u.change===null||Ps.statement(u.change,t)})}var Ps={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||X.get(e).some(n=>Ps.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function zp(){_("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function Hp(){ul(),ol(),Ol(),Ll(),tc(),Yc(),Fp(),qc(),mc(),Qc(),zp(),pl()}var Ay=3;function Iy(t){return xt.find(e=>e.dataset.track===t)}function no(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen, .quiet"))n.remove();if(!u.drafts)for(let n of e.querySelectorAll(".draft"))n.remove();for(let n of e.querySelectorAll(
".disputed"))n.prepend(f("span",{class:"contradicted"},"\u2260 "));for(let n of e.querySelectorAll(".nl, .en"))n.classList.
contains(j)||n.remove();for(let n of e.querySelectorAll("[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(
".trunk")){let o=n.querySelector(".line"),r=n.querySelector(".from > .words, .from-card > :is(.chip, .verb)");o&&r?.before(
o.cloneNode(!0))}for(let n of e.querySelectorAll(".card > .value"))n.prepend(f("span",{class:"dot"},"\xB7 "));for(let n of e.
querySelectorAll(".what ul.names"))n.classList.toggle("one",n.children.length===1);return e}function Ny(t){let e=t.closest(
".together"),n=e?.querySelector(".of-list");return e&&n?f("div",{class:"together"},no(n),no(t)):no(t)}function jy(t){let n=[
...M("key").querySelectorAll("[data-modality]")].filter(r=>{let{modality:s}=r.dataset;return t.querySelector(`.trunk.${s}\
, .under.${s}, .of-list .${s}`)}).map(r=>{let s=f("li",{class:r.className});return s.append(...[...no(r).childNodes].filter(
i=>!(i instanceof HTMLElement&&i.localName==="b"))),s}),o=t.querySelector(".contradicted")?f("li",{},f("span",{class:"co\
ntradicted"},"\u2260 "),p("disputedKey")):null;return f("ul",{class:"key"},n,o,t.querySelector(".absent")?f("li",{},`\u2014 ${p(
"stillMaySo")}`):null)}function Cy(t){let e=[...t.querySelectorAll("[data-statements]")].filter(n=>n.getClientRects().length).
flatMap(n=>(n.dataset.statements??"").split(" "));return[...new Set(e)].filter(n=>x.has(n))}function Bs(t,e=Ay,n=document.
body){let o=t===null?null:Iy(t),r=K("#taken-style",HTMLTemplateElement).content.cloneNode(!0),s=f("h1",{},S(k.title)),i=f(
"p",{class:"takeaway"}),a=f("p",{class:"origin"}),l=o?[Ny(o)]:[...M("overview").querySelectorAll(".together, .lane[data-\
track]")].filter(g=>!g.parentElement?.closest(".together")&&(u.drafts||!g.classList.contains("draft"))).map(no),c=f("div",
{class:"picture",lang:j,"data-density":e},s,i,...l),m=document.querySelector("#remainder > summary > b");!o&&m&&c.append(
f("p",{class:"left-out"},no(m))),c.append(jy(c),a);let d=f("div",{"aria-hidden":"true"});d.attachShadow({mode:"open"}).append(
r,c),n.append(d);for(let g of c.querySelectorAll(".lane > .who")){let y=g.nextElementSibling?.matches(".what")?[...g.nextElementSibling.
children]:[];g.classList.toggle("alone",y.every(b=>b.getClientRects().length===0))}let h=Cy(c),w=t===null?bm():xm(c,t);return i.
append(w),a.append(xs(h.length)),{host:d,picture:c,title:s.textContent,sentence:w,ids:h}}var Ry=600;function Ws(t={}){let[e]=location.href.split("#"),n=Ln({...u,...t});return n?`${e}#${n}`:e}function qp(t){return{
...lt,view:null,question:null,tracks:[t]}}function Fs(t){let e=Ws(t),n=f("a",{href:e,lang:j},S(k.title));return Ne(e,n,p(
Po()?"copiedLink":"copiedLinkToFile"))}function zs(t,e=Ry){let n=Ws({...t,embedded:!0}),[o]=n.split("#"),r=f("iframe",{src:Po()?
n:n.slice(o.lastIndexOf("/")+1),title:S(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Ne(
r.outerHTML,f("code",{},r.outerHTML),p(Po()?"copiedFrame":"copiedFrameOfFile"))}var _p=document.documentElement;function Gp(){document.getElementById("embedded")?.remove();let{whole:t}=_p.dataset,e=u.
embedded||t!==void 0;if(_p.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:j}));if(H()==="lanes"){let{host:o}=Bs(u.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},Bo(kn())));n.append(f("p",{},f("a",{href:t??Ws({embedded:!1}),target:"_blank",rel:"noope\
ner"},p("toTheWhole"))))}function Up(){Xe.push(Gp),Gp()}var Hs=an/Yn*(72/25.4),Da={upright:{width:184*Hs,height:190*Hs},lying:{width:271*Hs,height:136*Hs}},$y={upright:184,lying:271},
Dy=8,Py=8,Kp=[.6,.9,1.2],Vp=[1,1.4,2,2.8];function qs({width:t,height:e},n,o=Sf){let r={scale:Y(),position:Be(),animation:!1},
s={whole:V.whole,room:xo,names:O.names};q.printing=!0;let i=new Set([...O.names].filter(h=>!E.bare.has(h)));(i.size||O.groups.
size)&&(O.names=i);let a={width:t-Ae.left-Ae.right,height:e-Ae.top-Ae.bottom};gt.size||So(a);let l=Fe(o),c=gt.size?0:l;c||
(v.width+=v.text/4);let m=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,v.height/v.width*t)),d=(h,w)=>{Object.assign($.style,
h),me(),Vt(),ft(),w(),ft()};d({width:`${Math.floor(t)}px`,height:`${Math.floor(m)}px`},wn);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{q.printing=!1,O.names=s.names,So(s.room),Fe(),d({width:"",height:""},()=>We(r)),V.whole=s.
whole}}function Jp(){let t;for(let e of O.names.size>fn?Vp.slice(-1):Vp)for(let n of O.groups.size?Kp.slice(-1):Kp){let o=e*
vs;if(t=qs({width:o,height:n*o},()=>ba(),1),Xp(t))return t}return t}function Xp({written:t,seen:e}){return t===e.drawn.size}
function Qp(t){return Xp(t)&&t.letters>=Yn}function Yp(t){let e=Da[t];return qs(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=ba({captioned:!1}),m=Array.from({length:n+1},(h,w)=>Math.min(i,Math.max(0,Ae.top+w*o-a)));
[m[0],m[n]]=[0,i];let d=m.slice(1).map((h,w)=>{let g=h-m[w];r.setAttribute("viewBox",`0 ${dt(m[w])} ${s} ${dt(g)}`),r.setAttribute(
"height",dt(g));let y=n>1?`${l} ${p("sheetOf",{n:w+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
de(r))}`,A=`width: ${dt(Math.min(100,100*s/e.width))}%`;return f("img",{alt:y,src:b,style:A})});return{part:f("div",{class:t,
"data-sheets":n},d),seen:c}})}function By(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new Ie({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),f("li",{},rt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},wa(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},Bo(t)))}function Wy(t){let e=new Map;for(let{cells:o}of N(".wide > table tr:not([hidden])",HTMLTableRowElement,J))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${j}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Ht((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(Dy,(t/25.4*72-Py*e.size)/n)}function Fy(){let[t,e]=[Yp("upright"),Yp("lying")],n=[f("div",{id:"paper"},t.
part,e.part),ya(()=>By(t.seen))];return $.after(n[0]),M("legend").prepend(n[1]),n}function zy(){let t=f("p",{id:"paper-o\
rigin"},xs(x.size));return M("overview").append(t),[t]}function Zp(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),r=!1;addEventListener("beforeprint",()=>{if(q.parts)return;t=J.open,e=n.dataset.density??"",
r=o()?.open??!1;let s=H();q.parts=s==="names"?Fy():s==="lanes"?zy():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
J.open=!0,ji(rf);for(let[a,l]of Object.entries($y))J.style.setProperty(`--${a}`,`${dt(Wy(l))}pt`)}),addEventListener("af\
terprint",()=>{if(!q.parts)return;J.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of q.parts)i.remove();
q.parts=null,ji(qt)})}function td({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(de(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var Hy=["Top","Right","Bottom","Left"],qy={dashed:[3,2],dotted:[1,1.5]},_y=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],Gy=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function Go(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function Uy(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function Ky(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function Vy(t){return Hy.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:Go(t[`border${e}\
Color`])}))}function ed({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":qy[e]?.map(o=>dt(o*t)).join(" ")??null}}function Yy(t,e,n){let o=Go(e.backgroundColor),r=Vy(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return Ky(t,n).flatMap(({left:a,top:l,width:c,height:m})=>{let d=Math.min(parseFloat(
e.borderTopLeftRadius)||0,m/2),h=i?r[0].width/2:0,w=o||i?[rt("rect",{x:a+h,y:l+h,width:c-2*h,height:m-2*h,rx:d?Math.max(
0,d-h):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?ed(r[0]):{}})]:[];if(i)return w;let[g,y]=[a+c,l+
m];return[...w,...r.flatMap((b,A)=>{if(!s[A])return[];let I=b.width/2,[W,U,ht,st]=[[a,l+I,g,l+I],[g-I,l,g-I,y],[a,y-I,g,
y-I],[a+I,l,a+I,y]][A];return[rt("line",{x1:W,y1:U,x2:ht,y2:st,...ed(b)})]})]})}function Jy(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:d})=>d>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:c,bottom:m}=s;i&&Math.
abs(i.top-c)<(m-c)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:c,bottom:m})}return n.filter(r=>r.text.trim())}var Xy={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function Qy(t,e,n){let o=Go(e.color);if(!o)return[];let r=Math.round(Number(e.fontWeight)/100)*100,s=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`,i={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.
wordSpacing},{fontBoundingBoxAscent:a,fontBoundingBoxDescent:l}=yo({font:s,...i},"x");return Jy(t).map(c=>{let m=c.text.
length-c.text.trimStart().length,d=c.text.length-c.text.trimEnd().length,h=m||d?yo({font:s,...i}," ").width:0,w=c.left+(m?
h:0),g=c.right-(d?h:0),y=(Xy[e.textTransform]??String)(c.text.trim().replace(/\s+/g," "));return rt("text",{x:w-n.left,y:(c.
top+c.bottom+a-l)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":r===400?null:r,"font-style":e.fontStyle==="no\
rmal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.opacity,textLength:g-w,lengthAdjust:"spacingAndGlyphs"},bn(y))})}function Zy(t,e,n){
let o=t.getScreenCTM(),[r,s]=[Go(e.fill),Go(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:c}=o,[m,d]=[o.e-n.left,
o.f-n.top],h=e.vectorEffect==="non-scaling-stroke",w={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??
null,"stroke-opacity":s?.opacity??null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="b\
utt"?null:e.strokeLinecap,"stroke-dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},g=t.
getAttribute("d")?.match(Gy)?.slice(1).map(Number);if(g){let[b,A,I]=g,W=Math.min(I,t.ownerSVGElement?.getBoundingClientRect().
width??I);return[rt("line",{x1:b+m,y1:A+d,x2:W+m,y2:A+d,...w})]}let y=Object.fromEntries(_y.map(b=>[b,t.getAttribute(b)]));
return[rt(t.localName,{...y,transform:`matrix(${[i,a,l,c,m,d].map(dt).join(" ")})`,"vector-effect":h?"non-scaling-stroke":
null,...w})]}function nd(t,e){let n=getComputedStyle(t);return Uy(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("\
path, polyline, polygon, circle, ellipse, rect")].flatMap(o=>Zy(o,getComputedStyle(o),e)):[...Yy(t,n,e),...[...t.childNodes].
flatMap(o=>o instanceof Text?Qy(o,n,e):o instanceof Element?nd(o,e):[])]:[]}function od(t){let{left:e,top:n,width:o,height:r}=t.
getBoundingClientRect();return{drawing:rt("g",{},...nd(t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var tb=24.7/16,Pa=[3,2,1],eb=12;function nb({title:t,sentence:e,ids:n}){let o=n.map(r=>`${$t(x.get(r))} (${S(x.get(r).said)}\
)`);return[`${t}.`,e,`${o.join("; ")}.`,ks()].filter(Boolean).join(" ")}function ob(t,e){let n=Bs(t,e);try{let{drawing:o,
width:r,height:s}=od(n.picture),i=getComputedStyle(n.picture).fontFamily,a=nb(n),l=t===null?"":et(t);return{root:xa({width:r,
height:s,title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.
remove()}}function Ba({width:t,height:e}){return e<=tb*t}function rd(t){let e,n=t!==null?Pa.slice(0,1):xt.length>eb?Pa.slice(
-1):Pa;for(let o of n)if(e=ob(t,o),Ba(e))break;return e}function rb(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(S(k.title)),n(e),u.date??fo()].filter(Boolean).join("_")}.${t}`}function Wa(t,e,n=u.focus===
null?"":D(u.focus)){let o=URL.createObjectURL(t),r=rb(e,n);return f("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function oo(t,e,n){ne(p("saved",{name:Wa(t,e,n)}))}var sd=16,sb=44;function ib({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(de(t))}`}function ab(t){
let e=new Intl.NumberFormat(j,{maximumFractionDigits:1}),n={width:e.format(sd),height:e.format(sd*t.height/t.width)};return[
p("pictureSize",n),Ba(t)?"":p("pictureTooHigh")].filter(Boolean).join(" ")}function Fa(t=null){let e,n=f("img",{class:"p\
review"}),o=f("p",{class:"hint"}),r=f("textarea",{readonly:"",rows:"3","aria-label":p("alternative")}),s=f("select",{id:"\
take-what"},f("option",{value:""},p("allTracks",{n:xt.length})),xt.map(({dataset:d})=>f("option",{value:d.track},et(d.track??
""))));s.value=t??"";let i=()=>{e=rd(s.value||null),Object.assign(n,{src:ib(e),alt:e.text}),o.textContent=ab(e),r.textContent=
e.text};s.addEventListener("change",i),i();let a=()=>s.value?qp(s.value):{},c={copyPng:()=>Os(e),savePng:async()=>{try{oo(
await Jn(e),"png",e.name)}catch{ne(p("tooLarge"))}},saveSvg:()=>oo(new Blob([de(e.root)],{type:"image/svg+xml"}),"svg",e.
name),print:()=>{wt.close(),s.value?td(e):print()},copyLink:()=>Fs(a()),copyFrame:()=>zs(a(),e.height+sb)},m=()=>Ne(e.text,
f("p",{lang:j},e.text),p("copiedText"));oe(p("take"),[f("p",{},f("label",{for:"take-what"},p("takeWhat"))," ",s),n,o,f("\
div",{class:"ways"},Object.entries(c).map(([d,h])=>f("button",{type:"button","data-way":d,onclick:h},p(d)))),f("details",
{},f("summary",{},p("alternative")),f("p",{class:"hint"},p("alternativeHint")),r,f("button",{type:"button",class:"copy",
onclick:m},p("copyText")))])}function _s(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>f("span",{class:n,lang:n},o))}function id(t,e=null){
let n=()=>Ne(t,f("p",{lang:j},t),p("copiedText"));ys(p("alternative"),t,[e?f("p",{},p("saved",{name:e})):null,f("p",{class:"\
hint"},p("alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},p("copyText"))])}async function lb(t){try{
id(t.text,Wa(await Jn(t),"png"))}catch{oe(p("savePng"),[f("p",{},p("tooLarge"))])}}function cb(t){wt.close(),L({...lt,focus:t,
steps:1,layout:"columns"})}var fb=60;function ad(t,e,n,o){let r=[...new Set([u.focus??[],...Pe(T.size)].flat())].filter(
s=>n.has(s)&&!(s===u.focus&&u.steps===1)&&xr(s).size<=fb).slice(0,4);oe(t,[f("p",{},e),f("ul",{},r.map(s=>f("li",{},f("b\
utton",{type:"button",class:"name",onclick:()=>cb(s)},D(s)))))],[o])}function za(t){let e=Jp();if(Qp(e))return t(e);let n=new Intl.
NumberFormat(j,{maximumFractionDigits:1}).format(e.letters);return ad(p("tooSmall"),p("tooSmallHint",{points:n}),e.seen.
names,f("button",{type:"button",onclick:()=>t(e)},p("saveAnyway")))}function ub({root:t}){wt.open&&wt.close(),oo(new Blob(
[de(t)],{type:"image/svg+xml"}),"svg")}function mb(){let[t,e]=qs(Da.upright,()=>[[...te().names.values()].filter(({lines:o})=>o).
length,O.names.size]);if(t>=e/2){print();return}let n=()=>{wt.close(),print()};ad(p("tooMany"),p("tooManyHint",{n:t,all:e}),
O.names,f("button",{type:"button",onclick:n},p("printAnyway")))}var Gs={savePng:()=>za(lb),copyPng:()=>za(Os),saveSvg:()=>za(
ub),alternative:()=>id(Ss(kn())),copyTable:Cm,saveCsv:()=>oo(Rm(),"csv"),copyLink:()=>Fs(),copyFrame:()=>zs(),print:mb},
ld={names:Object.keys(Gs),statements:["copyTable","saveCsv","copyLink","print"],text:["copyTable","saveCsv","copyLink","\
print"]};function pb(){let t=H();if(t==="lanes"){Fa();return}oe(p("take"),[f("div",{class:"ways"},ld[t].map(e=>f("button",
{type:"button","data-way":e,onclick:()=>{wt.close(),Gs[e]()}},p(e))))])}function db(){for(let t of xt){let{track:e=""}=t.
dataset,n=f("span",{class:"unseen"},_s("take")," ",f("span",{"data-of":e},et(e))),o=rt("path",{d:"M8 10.5V2M4.5 5 8 1.5 \
11.5 5M2.5 8.5v6h11v-6"}),r=rt("svg",{viewBox:"0 0 16 16",width:14,height:14,"aria-hidden":"true"},o),s={type:"button",class:"\
take-lane","data-take-track":e,"data-title":"take",onclick:()=>Fa(e)};K(".card",HTMLElement,t).append(" ",f("button",s,r,
n))}}function cd(){let t=f("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},_s("take")),e=f(
"ul",{id:"take-list",hidden:""},ld.names.map(o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>Gs[o]()},_s(
o))))),n=f("div",{id:"take"},t,e);$s(n,t,e),$.after(n),K("#list .wide").before(f("div",{class:"taking"},["copyTable","sa\
veCsv"].map(o=>f("button",{type:"button",onclick:Gs[o]},_s(o))))),M("to-take").addEventListener("click",pb),db()}J.open=!1;kc();Wf();Hp();cl(t=>pn(()=>Na(t)));br();pf(Rp);Op();addEventListener("hashchange",hf);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",ap);Sc(ip);hn();ic();Fc();Wc();uf();sf();Uc();Wp();Zp();cd();pm();Dp();Cc();
gc();Dl();ql();$l();Gl();uc();up();Fl();vp();Ap();Ep();Na(null);Up();Ri();window.graphbuilder={get network(){return Ic()},
names:()=>[...te().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>te().lines.has(t)?Gt(B.lines.get(t),e):null,at:je,
groups:()=>[...te().groups.values()].map(t=>({...t,count:O.groups.get(t.key).count})),bundles:()=>te()&&[...hs()].map(t=>({
ends:[t.one,t.other].map(e=>Bt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>Gt(gs(t),n/40))})),moved:()=>[
...gt.keys()],words:()=>te().words.map(t=>({...t})),shown:()=>E,walked:()=>G.at,outcomes:t=>Object.fromEntries(en.map(e=>[
e,Rn(t,tn(e),k.outcomes)])),found:qo};})();
