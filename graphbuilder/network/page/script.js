"use strict";(()=>{var Vo=t=>[...document.querySelectorAll(t)],xt=Vo("#lanes .lane[data-track]"),Yo=xt.map(t=>t.dataset.track??""),Ut=Vo("#\
lanes").length>0,so=Vo("#answer-changes").length?"changes":"overview",ge=Vo("#lanes .said");function vn(t){return t==="o\
verview"?t:`answer-${t}`}function Jo(t,e="lanes"){return ge.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function kt(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}var za=t=>[...document.querySelectorAll(t)],On=za("#texts article"),Ge=On.length>0,Ue=za("#texts .words a"),io=null;function En(t){
if(!io){io=new Map;for(let e of Ue)for(let n of kt(e))io.set(n,[...io.get(n)??[],e])}return io.get(t)??[]}function Ha(t){
return!t.closest(".quotes")}function qa(t){return En(t).findLast(Ha)?.parentElement?.textContent??""}var Fa=new WeakMap;
function ad(t){let e=Fa.get(t);if(e)return e;let n={text:"",starts:new Map};for(let o of t.querySelectorAll(".words > *")){
for(let r of o.querySelectorAll(":scope > span")){for(let s of r.childNodes)s instanceof HTMLElement&&n.starts.set(s,n.text.
length),n.text+=s.textContent;n.text+=" "}n.text=`${n.text.trimEnd()}
`}return Fa.set(t,n),n}function _a(t){let e=En(t).filter(Ha),n=e[0]?.closest("article");if(!n)return null;let{text:o,starts:r}=ad(
n),s=[];for(let i of e){let a=r.get(i)??0,l=a+(i.textContent?.length??0),c=s[s.length-1];c?.[1]===a?c[1]=l:s.push([a,l])}
return{whole:o,runs:s}}function Qo(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=Qo("content"),v=k.size,ld={nl:[],en:[]},
cd={nl:"",en:""},[fd,ud]=k.languages;function we(t){if(typeof t=="string")return{nl:t,en:t};let e={...cd};return[e[fd],e[ud]]=
t,e}var _s=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return we(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:we(this.held.short)}get alternative(){return this.held.alternative??ld}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:we(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get at(){return this.held.at}get deadlines(){return this.held.deadlines??[]}get onlyOfParts(){return this.
held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:we(this.held.notStated)}get change(){return this.
held.change??""}get differences(){return this.held.differences??[]}},T=new Map(k.entities.map(([t,e])=>[t,new _s(e)])),vt=new Map;
for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=t.id.slice(4),vt.set(t.dataset.statement,t);var Ga=[
...T.keys(),...k.namesElsewhere],Ks=k.ways.map(t=>({modality:t.modality??"",said:we(t.said??""),denied:t.denied??!1,holder:t.
holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:we(t.source),language:t.language??""})),Xo=k.times.
map(({when:t,days:e})=>({when:we(t??""),days:e??null})),Ua=k.places.map(({where:t,text:e})=>({where:we(t??""),text:e??""})),
[Gs,Ka,md,ao,pd,Va,Ya,dd,qs]=["id","subject","relation","object","way","time","place","quote","more"].map(t=>k.columns.indexOf(
t)),Us=class{constructor(e,n){this.row=e,this.order=n}get subject(){return Ga[this.row[Ka]]}get relation(){return k.relationOrder[this.
row[md]]}get object(){return typeof this.row[ao]=="number"?Ga[this.row[ao]]:null}get value(){return typeof this.row[ao]==
"number"?null:we(this.row[ao])}get way(){return Ks[this.row[pd]]}get modality(){return this.way.modality}get said(){return this.
way.said}get denied(){return this.way.denied}get holder(){return this.way.holder}get origin(){return this.way.origin}get source(){
return this.way.source}get language(){return this.way.language}get when(){return Xo[this.row[Va]].when}get days(){return Xo[this.
row[Va]].days}get where(){return Ua[this.row[Ya]].where}get text(){return Ua[this.row[Ya]].text||qa(this.row[Gs])}get quote(){
return vt.get(this.row[Gs])?.querySelector("q")?.textContent??this.row[dd]??""}get change(){return this.row[qs]?.change}get differences(){
return this.row[qs]?.differences}get disputes(){return this.row[qs]?.disputes??[]}get isDisputed(){return this.disputes.
some(e=>e.isDispute)}get isWhole(){return this.row[Ka]<T.size&&(this.object===null||this.row[ao]<T.size)}get isLink(){return this.
object!==null&&this.isWhole}},x=new Map(k.statements.map((t,e)=>[t[Gs],new Us(t,e)]));var Wt=new Map(Object.entries(k.classes)),Lt=new Map(Object.entries(k.relations)),Ja=new Map(k.modalities.map(t=>[t.id,t])),
X=new Map;for(let t of T.keys())X.set(t,[]);for(let[t,{subject:e,object:n}]of x)X.get(e)?.push(t),n!==e&&X.get(n)?.push(
t);var j=document.documentElement.dataset.language;function Xa(t){j=t}function S(t){return t&&(t[j]||t.nl||t.en)||""}function p(t,e={}){
return k.words[t][j].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Ke={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function at(t){return Wt.get(T.get(t).class)||Ke}function B(t){return T.
has(t)&&S(T.get(t).label)||t}function tt(t){let e={nl:t.relation,en:t.relation};return Lt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function At(t,e=!1){let n=tt(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
p("deniedRelation",{relation:o}):o}function pt(t){let e=[S(t.where)];return k.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function $t(t){let e=t.object===null?S(t.value):B(t.object);return`${B(t.subject)} ${At(t)} ${e}`}
function It(t,e,n){return p(t===1?e:n,{n:t})}function et(t){return S(T.get(t).short)||t}var P={key:"",look:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},ae=0;function Qa(t){P=t}function Kt(){
ae+=1}function M(t,e){return K(`#${t}`,e)}function K(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function N(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Tn(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}var J=document.getElementById("list");function nt(){return matchMedia("(max-width: 899px)").matches}function Bt(t){for(let e of N(
"[data-sheet]")){if(!nt()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),M(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var Ft=new Map,hd=new Set(["yes","on","closed","place","nl","en",k.opens]),lo=[],Vs=[],Ne=[],zt=[],Ye=[],lt={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},m={},gd=j,Za=()=>{},Ve;function _(t,{read:e,write:n,as:o=t,knows:r}){
let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));Ft.set(t,{read:e,write:n,as:o,knows:r??(i=>hd.has(i)||s(i))}),
Object.assign(m,{[o]:e([])})}function Zo(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function Ys(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function Je(t){
let e=[...t];return{read:n=>{let o=new Set(Zo(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes(
"")||r.length===e.length?null:new Set(r)},write:n=>n===null?[]:Ys([...n]),knows:n=>n===""||e.includes(n)}}function oe(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function tl(){_("focus",oe(t=>T.has(t))),_(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>x.has(e)),write:t=>t}),_("language",{read:([t])=>["nl","en"].includes(
t)?t:gd,write:t=>[t]}),_("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Ne.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function el(t,e={}){for(let n of Ne)t={...t,...n(t,e)};return t}function nl(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Ft.get(t);return n?Zo([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function ol(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Ft].map(([o,{read:r,as:s}])=>[s,r(t.getAll(o))]),
n=Vs.map(o=>o(new Set(t.keys())));return el(Object.assign({},Object.fromEntries(e),...n))}function Ln(t){let e=new URLSearchParams;
for(let[n,{read:o,write:r,as:s}]of Ft){let i=r(t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function rl(t){let e=lo.reduce((n,o)=>o(n),t);return el({...m,...e},e)}function Js(t){
let e=m;m=t,Ln(e)!==Ln(m)&&Za(e)}function L(t){Ve!==void 0&&An();let e=rl(t),n=Ln(e);n!==location.hash.slice(1)&&(location.
hash=n),Js(e)}function tr(t){clearTimeout(Ve),Ve=setTimeout(An,200),Js(rl(t))}function An(){clearTimeout(Ve),Ve=void 0;let t=Ln(
m);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function sl(){clearTimeout(Ve),Ve=void 0,Js(ol())}function il(t){
m=ol(),Za=e=>{t(e);for(let n of Ye)n(e)}}var C={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},G={at:null,by:null},co={name:null,ids:[]},
V={whole:!0,asOpened:!1},q={printing:!1,parts:null};var wd=[...Ut?["lanes"]:[],"names","statements",...Ge?["text"]:[]],Qs=["changes","overview","who","when","unsure"],yd=["\
layout","open","between","steps","path"],al=new Set(["view","question","track","statement","language","date","keys","lis\
t","sort","embed"]);function ll(){_("view",oe(t=>wd.includes(t))),_("question",{...oe(t=>Ut&&Qs.includes(t)&&(t!=="chang\
es"||t===so)),write:t=>t===null||t===so?[]:[t]}),_("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Yo.includes(e)),
write:t=>t})}function cl(t){if(!Ut)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,write:o,
as:r}]of Ft)if(!al.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==null?
"statements":"lanes"}function H(t=m){return t.view??cl(t)}function Xs(t){return Array.isArray(t)?t.length>0:!!t}function fl(){
Vs.push(t=>{let e=["view","question","track"].some(n=>t.has(n));return Ut&&!e&&[...t].some(n=>Ft.has(n)&&!al.has(n))?{view:"\
names"}:{}}),lo.push(t=>{let e=Xs(t.question)||Xs(t.tracks),n=t.view??(e?"lanes":yd.some(o=>Xs(t[o]))?"names":H());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),Ne.push(t=>{let e=t.question===so?null:t.question;return{question:e,
view:t.view===cl({...t,question:e})?null:t.view}})}function re(t=m){return t.question??so}function je(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function ye(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&er(In(t))===t}function In(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function er(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function fo(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Nn="draft",nr=k.modalities.some(({id:t})=>t===Nn);function uo(t){return x.get(t).modality===Nn}var Zs={part:"drafts",
name:(t,e)=>!X.get(e).length||X.get(e).some(n=>!uo(n)),statement:(t,e)=>!uo(e),loosen:()=>!0};function ml(){_("drafts",{
read:([t])=>nr&&t==="shown",write:t=>t?["shown"]:[]})}var ul=null;function Xe(){return!nr||m.drafts?{names:T.size,statements:x.
size}:(ul??={names:[...T.keys()].filter(t=>Zs.name(null,t)).length,statements:[...x.keys()].filter(t=>!uo(t)).length},ul)}var dl=new Map(k.sources.map(({id:t,said:e})=>[t,e??["",""]]));function hl(t,e){let n=dl.get(t)?.[1]??"";return e===null||
n!==""&&n<=e}function gl(t,e){let[n,o]=dl.get(t)??["",""];return e===null||n!==""&&o>=e}function pl(t,e){let n=(o,r)=>e(
x.get(r).origin,o);return{part:t,name:(o,r)=>X.get(r).some(s=>n(o,s)),statement:n,loosen:()=>null}}var wl=[pl("saidFrom",
gl),pl("saidUntil",hl)],or=k.sources.filter(({issued:t})=>!t).length;function yl(){_("said-from",{...oe(ye),as:"saidFrom"}),
_("said-until",{...oe(ye),as:"saidUntil"})}function bl(t){return(m.source===null||m.source.has(t))&&gl(t,m.saidFrom)&&hl(
t,m.saidUntil)}var kl="denied";function sr(t){return t.denied?kl:t.modality}var ir=k.families.flatMap(t=>t.classes.map(e=>e.id)),bd=Je(
ir);function Sl(){_("class",{read:t=>bd.read(Zo(t,e=>ir.includes(e)).flatMap(xl)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return Ys([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>xl(t).length>0}),_("modality",Je(ar)),_("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),_("relation",Je(Lt.keys())),_("source",Je(k.sources.map(({id:t})=>t))),
_("theme",oe(t=>ni().includes(t))),yl(),ml();for(let t of mo)zt.push({...t,atFirst:t.part==="drafts",on:()=>m[t.part]!==
jn(t.part),name:e=>m[t.part]===jn(t.part)||t.name(m[t.part],e),statement:e=>m[t.part]===jn(t.part)||t.statement(m[t.part],
e)});Ne.push((t,e)=>{let{names:n,lines:o}=oi(t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in
e))return ri(t,n,o);if(!mo.some(({part:s})=>s in e))return{};let r=o.filter(s=>!Cn(t,[],[s]).length);return o.length&&r.
length?{}:Cn(t,n,o).length?lt:{}})}function xl(t){if(!t||ir.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),
n=k.families.find(({id:o})=>e(o));return n?n.classes.map(({id:o})=>o):ir.filter(o=>Wt.get(o)?.ancestors.some(e))}var ar=k.
modalities.filter(({id:t,count:e})=>e&&t!==Nn).map(({id:t})=>t);Ks.some(({denied:t})=>t)&&ar.push(kl);var rr=null;function ni(){
if(rr)return rr;let t=[...x.values()].filter(o=>T.has(o.object)&&tt(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.
filter(o=>[T.get(o).class,...Wt.get(T.get(o).class)?.ancestors??[]].includes("Theme"));return rr=k.variants.includes("pl\
ain")?e:n,rr}var ti=new Map;function lr(t,e=k.inferred){let n=JSON.stringify([t,e.length>0]);if(ti.has(n))return ti.get(
n);let o=[...x.values()].filter(({object:u})=>u!==null),r=new Map;for(let u of o)!tt(u).within&&!tt(u).leadsTo||(r.has(u.
object)||r.set(u.object,[]),r.get(u.object).push(u.subject));let s=[...o,...e].filter(u=>u.object===t&&(tt(u).toTheme||tt(
u).within)),i=new Set(s.map(({subject:u})=>u));for(let u of i)for(let d of r.get(u)??[])i.add(d);let l=o.filter(({subject:u,
object:d})=>i.has(u)!==i.has(d)).map(({subject:u,object:d})=>i.has(u)?d:u).filter(u=>T.has(u)&&at(u).column===1),c=new Set(
[t,...i,...l]);return ti.set(n,c),c}var Qe=()=>!0,ei=(t,e)=>new Set([...t,...e]),mo=[{part:"class",name:(t,e)=>t.has(T.get(
e).class)||!Wt.has(T.get(e).class),statement:Qe,loosen:(t,e)=>ei(t,e.map(n=>T.get(n).class).filter(n=>Wt.has(n)))},{part:"\
source",name:(t,e)=>X.get(e).some(n=>t.has(x.get(n).origin)),statement:(t,e)=>t.has(x.get(e).origin),loosen:()=>null},...wl,
...nr?[Zs]:[],{part:"theme",fades:!0,name:(t,e)=>lr(t).has(e),statement:Qe,loosen:()=>null},{part:"modality",fades:!0,name:Qe,
statement:(t,e)=>uo(e)||t.has(sr(x.get(e))),loosen:(t,e,n)=>ei(t,n.map(o=>sr(x.get(o))))},{part:"relation",fades:!0,name:Qe,
statement:(t,e)=>t.has(x.get(e).relation)||!Lt.has(x.get(e).relation),loosen:(t,e,n)=>ei(t,n.map(o=>x.get(o).relation))},
{part:"structural",fades:!0,name:Qe,statement:(t,e)=>!tt(x.get(e)).structural,loosen:()=>!0}],jn=t=>["structural","draft\
s"].includes(t)?!0:null;function Cn(t,e,n){return mo.filter(({part:o,name:r,statement:s})=>t[o]!==jn(o)&&!(e.every(i=>r(
t[o],i))&&n.every(i=>s(t[o],i))))}function oi(t){let e=t.lines.flatMap(n=>[x.get(n).subject,x.get(n).object]);return{names:[
t.focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function ri(t,e,n){let o={};for(let r of Cn(t,e,n)){let s=r.loosen(
t[r.part],e,n);if(s instanceof Set){let{read:i,write:a}=Ft.get(r.part);Object.assign(o,{[r.part]:i(a(s))})}else Object.assign(
o,{[r.part]:s})}return o}function Ml(){let t=zt.filter(h=>h.on()),e=t.filter(h=>h.dated),n=t.filter(h=>!h.dated),o=n.filter(
h=>!h.fades),r=n.filter(h=>h.fades),[s,i]=[new Set,new Set];for(let h of T.keys())o.every(w=>w.name(h))&&(s.add(h),r.every(
w=>w.name(h))||i.add(h));let[a,l,c,u]=[new Set,new Set,new Set,new Set];for(let[h,w]of x){if(!w.isWhole)continue;if(!t.length){
a.add(h);continue}let{subject:g,object:y}=w;if(!(!s.has(g)||y!==null&&!s.has(y)||!o.every(b=>b.statement(h)))&&(c.add(g).
add(y),!(i.has(g)||i.has(y)||!r.every(b=>b.statement(h))))){if(!e.every(b=>b.statement(h))){l.add(h);continue}a.add(h),u.
add(g).add(y)}}let d=h=>s.has(h)&&!i.has(h);return{entities:s,statements:a,aside:l,bare:new Set([...s].filter(h=>i.has(h)||
c.has(h)&&!u.has(h))),inferred:new Set(k.inferred.filter(h=>d(h.subject)&&d(h.object)&&h.premises.every(w=>a.has(w))&&(m.
structural||!tt(h).structural)))}}function vl(){return zt.filter(t=>t.part&&!t.atFirst&&t.on()).map(t=>{let e=0;for(let[
n,{subject:o,object:r,isWhole:s}]of x)s&&!(t.name(o)&&(r===null||!T.has(r)||t.name(r))&&t.statement(n))&&(e+=1);return{part:t.
part,out:e}})}var xd={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Rn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||xd[l](o[a],o[c]??c))?.at(-1)}var tn=[...x].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function Ze(t){return x.get(t).days}var kd=new Set(["NOT_YET","OVE\
R"]);function Ol(){_("date",oe(t=>tn.length>0&&ye(t))),zt.push({part:"date",dated:!0,on:()=>m.date!==null,name:Qe,statement:t=>m.
date===null||!Sd(m.date).has(t)})}function si(t){return m.date!==null&&x.get(t).days?.time?Rn(m.date,Ze(t),k.outcomes):null}
var El={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Ot(t,e=si(t)){return e===
null?"":p(e==="STILL_TO_COME"&&Ze(t).time==="deadlineTime"?"deadlineAhead":El[e])}var cr=new Map;function Sd(t){if(cr.has(
t))return cr.get(t);let e=new Set(tn.filter(n=>{let o=Rn(t,Ze(n),k.outcomes);return kd.has(o)||o==="STILL_TO_COME"&&Ze(n).
time==="event"}));return cr.clear(),cr.set(t,e),e}function le(t){let[e,n,o]=t.split("-");return p("day",{year:e,day:Number(
o),month:p("months").split(" ")[Number(n)-1]})}function fr(t){let e=m[t];return e===null?[]:[`${p(t)}: ${le(e)}`]}function ii(t){
let e=new Map,n=Object.keys(El),o=tn.map(r=>({id:r,outcome:Rn(t,Ze(r),k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.
indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Ot(r,s);e.set(i,[...e.get(i)??[],r])}return[...e]}function Tl(t){
if(m.date===null)return null;let e=ii(m.date).find(([,n])=>n.length===t.length&&n.every(o=>t.includes(o)));return e?p("o\
utcomeOn",{outcome:e[0],date:le(m.date),n:t.length}):null}function Dt(){return m.date===null?"":p("asOf",{date:le(m.date)})}var ai=3,Md=120,ur=6,se=f("div",{id:"card",role:"tooltip",hidden:""}),mr=null,$n;function vd(t){let e=x.get(t);return f(
"div",{},f("b",{class:e.denied?"denied":null},[S(e.said),Ot(t)].filter(Boolean).join(" \xB7 "))," ",e.quote?f("q",{lang:e.
language},e.quote):$t(e)," ",f("small",{},pt(e)))}function Nl(t){for(let n of document.querySelectorAll("#lanes .lit, #l\
anes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)
for(let n of ge)n!==t&&n.dataset.name===e&&n.classList.add("same")}function Ll(t){clearTimeout($n),Ce();let e=kt(t).filter(
s=>x.has(s));if(!e.length)return;mr=t,Nl(t),se.replaceChildren(...e.slice(0,ai).map(vd),...e.length>ai?[f("small",{},p("\
moreSaid",{n:e.length-ai}))]:[]),se.hidden=!1,t.setAttribute("aria-describedby","card");let[n,o]=[t.getClientRects()[0],
se.getBoundingClientRect()],r=n.bottom+ur+o.height<=innerHeight||n.top<o.height+ur;se.style.left=`${Math.max(8,Math.min(
n.left,document.documentElement.clientWidth-o.width-8))}px`,se.style.top=`${r?n.bottom+ur:n.top-ur-o.height}px`}function Ce(){
clearTimeout($n),mr?.removeAttribute("aria-describedby"),mr=null,Nl(null),se.hidden=!0}function Al(t){clearTimeout($n),$n=
setTimeout(t,Md)}function Il(t){return t.target.closest?.("#lanes .said")}function jl(){let t=document.getElementById("l\
anes");t&&(t.append(se),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=Il(e);n&&n!==
mr?Al(()=>Ll(n)):n||se.contains(e.target)||se.hidden?clearTimeout($n):Al(Ce)}),document.addEventListener("focusin",e=>{let n=Il(
e);n?.matches(":focus-visible")?Ll(n):Ce()}),addEventListener("scroll",()=>{se.hidden||Ce()},{passive:!0}),addEventListener(
"resize",Ce),addEventListener("keydown",e=>{e.key!=="Escape"||se.hidden||(e.stopPropagation(),Ce())},!0))}function Q(t){let e=M("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var li="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer)",Od=".said, [data-whole], [data-take-track], #k\
ey button",po=new Map,ci=new Map;function fi(t){return t.getClientRects().length>0}function ui(t,e){ci.get(t)?.setAttribute(
"tabindex","-1"),ci.set(t,e),e.tabIndex=0}function en(){for(let[t,e]of po){let n=ci.get(t);if(n&&fi(n))continue;let o=e.
find(fi);o&&ui(t,o)}}function Cl(){for(let t of N(Od,HTMLElement,document.getElementById("lanes")??void 0)){let e=t.closest(
li);e&&(t.tabIndex=-1,po.set(e,[...po.get(e)??[],t]))}document.getElementById("lanes")?.addEventListener("keydown",t=>{let e=t.
target,n=e.closest(li),o=(n&&po.get(n))?.filter(fi)??[];if(!n||!o.includes(e)||t.ctrlKey||t.metaKey||t.altKey)return;let r=o.
indexOf(e),s={ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:o.length-1}[t.key];if(s===void 0)return;
t.preventDefault();let i=o[Math.min(Math.max(s,0),o.length-1)];ui(n,i),i.focus()}),document.getElementById("lanes")?.addEventListener(
"toggle",en,!0),document.getElementById("lanes")?.addEventListener("focusin",t=>{let e=t.target,n=e.closest(li);n&&po.get(
n)?.includes(e)&&ui(n,e)})}var pr=40,Rl={source:(t,e)=>xt.indexOf(t)-xt.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},dr=[];function hr({own:t,places:e,until:n,more:o}){t.forEach(
(r,s)=>{e[s].nextSibling!==r&&e[s].after(r),r.hidden=s>=n}),o.hidden=n>=t.length,o.textContent=p("nextLanes",{n:Math.min(
pr,t.length-n),all:t.length})}function $l(){for(let t of N("#sort-lanes option"))t.textContent=p(t.dataset.word??"");for(let t of dr)
hr(t)}function Bl(t){let e=dr.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,hr(e))}
function Dl(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(xt.map(n=>n.parentElement))){let n=xt.
filter(s=>s.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((s,i)=>s.before(o[i]));let r={own:n,places:o,
until:pr,more:f("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(r.more),r.more.addEventListener("click",
()=>{let s=r.own[r.until];r.until+=pr,hr(r),en(),K('[tabindex="0"]',HTMLElement,s).focus()}),dr.push(r)}t.addEventListener(
"change",()=>{for(let e of dr)e.own.sort((n,o)=>Rl[t.value](n,o)||Rl.source(n,o)),e.until=pr,hr(e);en(),Q(t.selectedOptions[0].
textContent)})}}var nn=null,Pl=0;function Ed(t){let{name:e}=t.dataset,n=kt(t).filter(o=>x.has(o));if(Ce(),nn=t,Pl=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){L({focus:null,lines:n});return}Object.assign(co,{name:e,ids:n}),L({focus:e,lines:[]})}function Td(t){
if(m.focus!==null)return t.dataset.name===m.focus;let e=kt(t);return m.lines.length>0&&e.some(n=>m.lines.includes(n))}function mi(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;Bl(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function Ld(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=nt()?M(
"details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"in\
stant"})}function Wl(t){if(H()!=="lanes"){nn=null;return}let e=ge.filter(r=>{let s=Td(r);return r.classList.toggle("chos\
en",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current"),s});if(!t)return;nn?.getClientRects().length&&
scrollBy({top:nn.getBoundingClientRect().top-Pl,behavior:"instant"});let n=vn(re()),o=nn??e.find(r=>r.closest(`#${n}`));
nn=null,o&&(mi(o),Ld(o))}function Fl(){for(let t of ge)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),C.clicked=e.detail>0,Ed(t),C.clicked=!1,nn=null)});for(let t of N("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>L({view:"statements",modality:new Set([t.dataset.modality??""])}))}var Ad=[3,2,1],Id=12,Nd=2;function gr(t){return document.documentElement.dataset.density=String(t),document.getElementById(
"overview").getBoundingClientRect().bottom+scrollY}function ho(){if(!Ut||H()!=="lanes"||re()!=="overview")return;(Yo.length>
Id||!Ad.some(e=>gr(e)<=innerHeight)&&!nt()&&gr(1)>Nd*innerHeight)&&gr(0),en()}var pi=!1;function zl(t){for(let o of xt)o.
classList.toggle("whole",m.tracks.includes(o.dataset.track??""));for(let o of N("#lanes [data-whole]"))o.setAttribute("a\
ria-expanded",String(m.tracks.includes(o.dataset.whole??"")));en();let e=pi?void 0:m.tracks.findLast(o=>!t?.tracks.includes(
o)),n=xt.find(o=>o.dataset.track===e);n&&(mi(n),n.scrollIntoView())}function Hl(){if(Ut){for(let t of N("#lanes [data-wh\
ole]")){let e=t.dataset.whole??"";t.addEventListener("click",()=>{pi=!0,L({tracks:m.tracks.includes(e)?m.tracks.filter(n=>n!==
e):[...m.tracks,e]}),pi=!1})}addEventListener("resize",ho)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set},jd=["class","modality","structur\
al","relation","source","saidFrom","saidUntil","drafts","theme","date","change","steps","path","through"],ql=null;function wr(){
let t=ql;ql=m;let e=m.steps!==null||m.path!==null;t&&jd.every(n=>t[n]===m[n])&&(!e||t.focus===m.focus)||(E=Ml())}function on(){
return p("shown",{names:E.entities.size-E.bare.size,allNames:Xe().names,...be(E.statements)})}function _l(){return E.bare.
size?new Set([...E.entities].filter(t=>!E.bare.has(t))):E.entities}var Gl="made";function be(t){let[e,n]=[0,0];for(let o of t)
e+=1,x.get(o).modality===Gl&&(n+=1);return{statements:e-n,allStatements:Xe().statements-Cd,made:n}}var Cd=k.modalities.find(
({id:t})=>t===Gl)?.count??0;function yr(t){let e=new Map;for(let n of X.get(t)){let{subject:o,object:r}=x.get(n),s=o===t?
r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function di(){if(E.statements.
size===x.size)return e=>T.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=x.get(e);for(let r of n===
o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Re(t,e=di()){return[...E.entities].sort((n,o)=>e(o)-
e(n)||(n<o?-1:1)).slice(0,t)}function Rd({nl:t,en:e}){return t===e?[t]:[f("span",{class:"nl",lang:"nl"},t),f("span",{class:"en",lang:"en"},e)]}function Ul(t,{
label:e,count:n,kind:o}){return f("div",{class:"with-only"},f("label",{},f("input",{type:"checkbox",checked:"",...t}),o?
Tn(o):null,f("span",{class:"text"},...Rd(e))," ",f("span",{class:"count"},String(n))))}function Kl(t){return document.querySelector(
`#legend details[data-of="${t}"]`)}for(let t of k.families)Kl("class")?.append(...t.classes.map(({id:e,count:n})=>{let o=Wt.
get(e)??Ke;return Ul({"data-class":e,"data-of":t.id},{label:o.label,count:n,kind:o})}));var $d=[...Lt].filter(([,{count:t}])=>t).
sort(([t,{order:e}],[n,{order:o}])=>e-o||(t<n?-1:1));Kl("relation")?.append(...$d.map(([t,{label:e,count:n=0}])=>Ul({"da\
ta-relation":t},{label:e,count:n})));var Bd=new Set(["ArrowDown","ArrowRight"]),Dd=new Set(["ArrowUp","ArrowLeft"]),Vl="input[type=checkbox], button, summary";
function Yl(t){return N(Vl,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function xe(t){let e=N(
Vl,HTMLElement,t),n=Yl(t),o=n.find(r=>r===document.activeElement)??n.find(r=>r.tabIndex===0)??n[0];for(let r of e)r.tabIndex=
r===o?0:-1}function Jl(t){xe(t),t.addEventListener("focusin",()=>xe(t)),t.addEventListener("toggle",()=>xe(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Bd.has(e.key)?1:Dd.has(e.key)?-1:0,o=Yl(t),r=o.indexOf(e.target);
!n||r<0||(e.preventDefault(),o[(r+n+o.length)%o.length].focus())})}var hi=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),Z=new Map(Object.entries(k.groups)),ct=new Map;for(let[
t,e]of Z)for(let n of e.names)ct.set(n,t);function Xl(){_("layout",{read:([t])=>hi.has(t)||t==="overview"&&Z.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),_("open",{read:t=>[...new Set(t.map(gi).filter(e=>Z.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${Z.get(e).told[0]}${n>1?`~${n}`:""}`})})}function gi(t){let[e,n]=ct.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ct.get(e)?.split(".").slice(0,n).join(".")}function ot(){return m.
layout??k.opens}function br(){return hi.get(ot())??hi.get("map")}function mt(t){return`group ${t}`}function*go(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function wi(){let t=new Set(m.open.flatMap(n=>[...go(n)])),e=[m.focus,
m.path,...m.lines.flatMap(n=>[x.get(n).subject,x.get(n).object])];for(let n of e)if(ct.has(n))for(let o of go(ct.get(n)))
t.add(o);return t}function rn(t,e){let n=null;for(let o of go(t))e.has(o)||(n=o);return n}function yi(){return ot()==="o\
verview"&&wi().size>0}var Pd=70;function Nt(t){let e=Z.get(t).told.map(o=>S(T.get(o).short)||o),n=e.length;for(;n>1&&e.slice(
0,n).join(", ").length>Pd;)n-=1;return e.slice(0,n).join(", ")}var Wd=["class","modality","structural","relation","source","said-from","said-until","theme","date","change","steps","pa\
th","through"],kr=["class","modality","relation","source","change"],sn=new Map(kr.map(t=>[t,N(`#legend input[data-${t}]`,
HTMLInputElement)])),Zl=N("#legend input[data-family]",HTMLInputElement);function tc(){M("shown").textContent=on(),qd(),
M("show-all",HTMLButtonElement).disabled=!bi()&&!yi();let t=E.statements.size===Xe().statements,{statements:e,allStatements:n,
made:o}=be(E.statements),r=t?[String(n)]:[p("listed",{n:e,all:n})];o&&r.push(p("listedMade",{n:o})),E.aside.size&&r.push(
p("listedAside",{n:E.aside.size})),M("listed").textContent=r.join("; ")}function Fd(){let t=M("filters-on"),e=vl();t.hidden=
!e.length,t.replaceChildren(...e.map(({part:n,out:o})=>f("li",{},f("button",{type:"button","data-off":n,title:p("filterO\
ff"),onclick:()=>L({[n]:jn(n)})},f("span",{"aria-hidden":"true"},"\xD7 "),f("span",{class:"unseen"},`${p("filterOff")}: `),
Hd(n)," ",f("span",{class:"count"},`\xB7 ${It(o,"filterHidesOne","filterHides")}`))))),xe(t)}var zd={class:"kinds",modality:"\
said",relation:"relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function Hd(t){if(t===
"structural")return p("structuralOff");if(t==="saidFrom"||t==="saidUntil")return fr(t)[0];let e=m[t],n=e instanceof Set?
p("ticked",{n:e.size,all:sn.get(t).length}):t==="date"?le(String(e)):B(String(e));return`${p(zd[t]??t)}: ${n}`}function qd(){
let t=M("empty"),e=E.entities.size===0,n=!e&&bi()&&![...E.statements].some(r=>x.get(r).isLink);if(t.hidden=!e&&!n,t.classList.
toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(
f("span",{},p(o)),bi()?f("button",{type:"button",onclick:()=>L(wo())},p("undoFilters")):"")}function wo(){return Object.
fromEntries(Wd.flatMap(t=>{let e=Ft.get(t);return e?[[e.as,e.read([])]]:[]}))}function bi(){let t=m;return Object.entries(
wo()).some(([e,n])=>t[e]!==n)}function ec(){Fd();for(let n of kr)for(let o of sn.get(n))o.checked=m[n]?.has(o.dataset[n])??
!0;for(let n of Zl){let o=xr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=o>0&&o<xr(n).length}let t=document.
getElementById("structural");t&&(t.checked=m.structural);let e=document.getElementById("theme");e&&(e.value=m.theme??"");
for(let n of N("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=m[o],s=sn.get(o).length;r!==null&&(n.
open=!0),K("summary .count",HTMLElement,n).textContent=r===null?String(s):p("ticked",{n:r.size,all:s})}}function xr(t){return sn.
get("class").filter(e=>e.dataset.of===t.dataset.family)}function Ql(t){let e=sn.get(t).filter(n=>n.checked).map(n=>n.dataset[t]??
"");return e.length===sn.get(t).length?null:new Set(e)}function nc(){let t=document.getElementById("theme");if(!t)return;
let e=ni().map(n=>[p("themeCounted",{theme:B(n),n:T.get(n).count}),n]).sort(([n],[o])=>n.localeCompare(o,j));t.replaceChildren(
f("option",{value:""},p("allThemes")),...e.map(([n,o])=>f("option",{value:o},n))),t.value=m.theme??"",t.closest("fieldse\
t").hidden=e.length===0}function _d(){for(let t of N("#legend .with-only input",HTMLInputElement)){let e=kr.find(r=>t.dataset[r]!==
void 0)??"class",n=t.dataset.family===void 0?[t.dataset[e]??""]:xr(t).map(r=>r.dataset.class??""),o=e==="relation"&&Lt.get(
n[0]).structural;t.closest(".with-only")?.append(f("button",{type:"button",class:"only","data-part":e,"data-only":n.join(
" "),onclick:()=>L({[e]:new Set(n),...o?{structural:!0}:{}})}))}}function oc(){_d();for(let n of[...N("[data-roving]"),M(
"filters-on")])Jl(n);for(let n of kr)for(let o of sn.get(n))o.addEventListener("change",()=>L({[n]:Ql(n)}));for(let n of Zl)
n.addEventListener("change",()=>{for(let o of xr(n))o.checked=n.checked;L({class:Ql("class")})});let t=document.getElementById(
"structural");t?.addEventListener("change",()=>L({structural:t.checked}));let e=document.getElementById("theme");e?.addEventListener(
"change",()=>L({theme:e.value||null})),M("show-all").addEventListener("click",()=>{L({...wo(),...yi()?{...lt,open:[]}:{}}),
document.querySelector("#legend input")?.focus()})}var Gd=3;function Ud(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${p(o)}: ${s.length>Gd?p("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>S(k.modalities.find(o=>o.id===n)?.label)||p("denied");return[
...m.theme===null?[]:[`${p("aboutTheme")}: ${B(m.theme)}`],...t(m.modality,"said",e),...t(m.class,"kinds",n=>S(k.classes[n].
label)),...t(m.relation,"relationsTitle",n=>S(Lt.get(n).label)),...t(m.source,"sourcesTitle",n=>S(k.sources.find(o=>o.id===
n)?.title)),...["saidFrom","saidUntil"].flatMap(n=>fr(n)),...t(m.change,"changes",n=>p(n)),...m.structural?[]:[p("hidden\
ByStructural")]].join("; ")}function sc(t){return E.statements.has(t)||E.aside.has(t)}function Kd(t){let e=kt(t);if(t.closest(
".answer"))return t.classList.contains("place")?e:[];if(t.classList.contains("date"))return e;let n=t.closest(".trunk, .\
under, .card");if(t.classList.contains("verb")&&n?.querySelector("[data-name]"))return[];let o=new Set(n?N(".said.date",
HTMLElement,n).flatMap(kt):[]);return e.filter(r=>!o.has(r))}var xi="";function Vd(){let t=`${m.date} ${j}`;if(!(t===xi||
m.date===null&&!xi)){xi=m.date===null?"":t;for(let e of N("#lanes .said > .outcome"))e.remove();if(m.date!==null)for(let e of ge){
let n=Kd(e).filter(r=>x.has(r)&&!["UNDATED",null].includes(si(r))),o=new Set(n.map(r=>Ot(r)));o.size&&e.append(f("span",
{class:"outcome"},` (${[...o].join("; ")})`))}}}var ic=new Map;for(let t of N("#lanes .answer th > .quiet"))ic.set(t.closest(
"tr"),t);function Yd(t,e){let n=N("tbody tr:not(.group), .changes > li",HTMLElement,t),o=0,r="";for(let s of n){let i=N(
".place",HTMLElement,s),a=(i.length?i:N(".said",HTMLElement,s)).flatMap(kt),l=[...kt(s),...a];if(s.hidden=e&&l.length>0&&
!l.some(sc),s.hidden)continue;o+=1;let c=ic.get(s),u=s.querySelector("th")?.textContent??"";c?.classList.toggle("quiet",
u===r),r=u}for(let s of N("tbody:has(> .group)",HTMLElement,t))s.hidden=!N("tr:not(.group, [hidden])",HTMLElement,s).length;
return{left:o,all:n.length}}function ki(t){let e=M("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[f("button",{type:"\
button",onclick:()=>L({view:"statements"})},p("inList"))," ",f("button",{type:"button",onclick:()=>L({view:"names"})},p(
"inNetwork"))," ",f("button",{type:"button",onclick:()=>L(wo())},p("undoFilters"))]:[])}var rc=!1;function ac(){if(H()!==
"lanes")return;document.getElementById("only-changed")?.setAttribute("aria-pressed",String(m.change!==null)),Vd();let t=zt.
some(n=>!n.dated&&!n.atFirst&&n.on());if(!t&&!rc)return;rc=t;for(let n of ge)n.closest(".answer")||n.classList.toggle("m\
arked",t&&kt(n).some(sc));let e=Ud();ki(t?p("markedInLanes",{n:E.statements.size+E.aside.size,all:Xe().statements,filters:e}):
"");for(let n of N("#lanes .answer")){let{left:o,all:r}=Yd(n,t);t&&r&&n.classList.contains("shown")&&ki(p(o?"leftInTable":
"nothingInTable",{n:o,all:r,filters:e}))}}function lc(){document.getElementById("only-changed")?.addEventListener("click",
()=>L({change:m.change===null?new Set(["added","removed","changed"]):null})),document.getElementById("lanes")?.prepend(f(
"p",{id:"filtered",role:"status",hidden:""}))}function cc(){_("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function ce(t){return m.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var Sr={"to-names":"names","to-statements":"statements",...Ge?{"to-texts":"text"}:{}},fc=document.getElementById("questi\
ons")!==null;function Mr(t){return document.getElementById(vn(t))}function uc(){return Qs.filter(t=>Mr(t))}function mc(t){
let e=H(),n=e==="lanes"?re():null;if(document.documentElement.dataset.view=e,!fc)return;for(let a of uc())Mr(a)?.classList.
toggle("shown",a===n);for(let a of N("#questions [data-question]"))a.setAttribute("aria-pressed",String(a.dataset.question===
n));for(let[a,l]of Object.entries(Sr))l===e?M(a).setAttribute("aria-current","page"):M(a).removeAttribute("aria-current");
if(!t||H(t)===e&&t.question===m.question)return;scrollTo(0,0);let o=Object.keys(Sr).find(a=>Sr[a]===e),r=o?M(o):K(`#ques\
tions [data-question="${n}"]`),s=n===null?null:Mr(n)?.querySelector("#lead, p.lead:not(.scripted)"),i=[r,s].flatMap(a=>a?.
innerText??[]);Q(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function pc(){if(fc){for(let t of N("#questions [data-q\
uestion]"))t.hidden=!Mr(t.dataset.question??""),t.addEventListener("click",()=>L(je(t.dataset.question??null)));for(let[
t,e]of Object.entries(Sr))M(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),L({view:e}))});
document.addEventListener("keydown",t=>{let e=uc()[Number(t.key)-1];e!==void 0&&ce(t)&&L(je(e))}),document.getElementById(
"skip-to-lanes")?.addEventListener("click",t=>{t.preventDefault(),L(je(re())),N('#lanes [tabindex="0"]').find(e=>e.getClientRects().
length)?.focus()})}}for(let t of document.querySelectorAll("#lanes .said:not([data-statements])"))t.dataset.statements=decodeURIComponent(t.
hash.replace("#row-",""));var dc=j;function hc(t){let e=t.closest("[data-statements]");return x.get(e?.dataset.statements?.
split(" ")[0])}function Jd(t){let e=tt(hc(t));return S(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function Xd(t){
return N("#key [data-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${j}`)?.textContent??t.textContent}
function gc(){if(dc!==j){dc=j;for(let t of N("#lanes :is([data-name], [data-of])"))t.textContent=et(t.dataset.name??t.dataset.
of??"");for(let t of N("#lanes [data-way]"))t.textContent=Xd(t);for(let t of N("#lanes .verb"))t.textContent=Jd(t);for(let t of N(
"#lanes .place"))t.textContent=pt(hc(t))}}var Bn=100,an=11,Si,yo,vr=new Map,jt={family:"",least:an,between:0,words:0,version:0};function Mi(){let[t,e]=[...Si.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(jt,{family:e.fontFamily,least:Math.
max(an,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:jt.version+1}),vr.clear()}
function Vt(){return q.printing?an:jt.least}function wc(t,e){t.font=`${e} ${Bn}px ${jt.family}`.trim(),t.letterSpacing=`${jt.
between*Bn}px`,t.wordSpacing=`${jt.words*Bn}px`}function Ct(t,e=""){let n=`${e} ${t}`;return vr.has(n)||(wc(yo,e),vr.set(
n,yo.measureText(t).width/Bn)),vr.get(n)}function Ht(t,e=""){return t.reduce((n,o)=>Math.max(n,Ct(o,e)),0)}function fe(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/Bn,r/Bn),wc(t,s),t.fillText(e,0,0),t.restore()}function ln(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Ct(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Ct(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Ct(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function cn(t){return t.some(e=>e.endsWith("\u2026"))}function bo({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(yo,{font:t,letterSpacing:e,wordSpacing:n}),yo.measureText(
o)}function yc(){Si=document.body.appendChild(f("div",{id:"probe","aria-hidden":"true"},f("span",{},"Ag"),f("span",{},"a\
g m"))),yo=document.createElement("canvas").getContext("2d"),Mi()}function bc(t){new ResizeObserver(t).observe(Si.lastElementChild)}var Or=300,fn=1e3,ke=6,R=new Map,ko=null,gt=new Map,O={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Yt(t){
return v.line*v.grown*ue(t).length+v.row}function Er(){let t=new Map;for(let[e,{x:n}]of R){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>R.get(n).y-R.get(o).y))}var xo=new Map,Qd=5e4,xc=0;
function ue(t){let e=`${j} ${v.text} ${t}`;return xo.has(e)||xo.set(e,ln(et(t),v.text/v.name)),xo.get(e)}function So(t){
v.text=t,(xc!==jt.version||xo.size>Qd)&&xo.clear(),xc=jt.version}function kc(t){O=t}function Tr(){return[...O.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Mo(t){ko=t}var Zd=1e3,$=document.getElementById("canvas"),Rt,un,vi;function Sc(t){let e=2*vi.radiusOf(t);return{id:t,...R.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>vi.draw(n,t),nodeDimensions:{width:e,height:e}})}}function me(){
let t=R.size>Zd?new Map:R,e=un.getIds().filter(o=>!t.has(o));e.length&&un.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=un.get(o);return i===null||i.x!==r||i.y!==s});n.length&&un.update(n.map(([o])=>Sc(o)))}function Mc(){return un.length>
0}function Y(){return Rt.getScale()}function $e(){return Rt.getViewPosition()}function Be(t){Rt.moveTo(t)}function mn(t){
return Rt.canvasToDOM(t)}function Se(t){return Rt.DOMtoCanvas(t)}function Jt(t=0){let[e,n]=[$.clientWidth,$.clientHeight],
o=Se({x:-t*e,y:-t*n}),r=Se({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function ft(){Rt.redraw()}
function vc(t){let{canvas:e}=Rt;e.getContext=()=>t;try{ft()}finally{delete e.getContext}}function Dn(){Rt.setSize("100%",
"100%")}function vo(t){Rt.setOptions({interaction:{dragView:t}})}function Oc(t){Rt.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Et(t,e){Rt.on(t,e)}function Ec(t){vi=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of Qo("names"))R.set(n,
{x:o,y:r});un=new vis.DataSet([...R.keys()].map(Sc)),Rt=new vis.Network($,{nodes:un,edges:[]},JSON.parse(Qo("options"))),
Rt.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Lr(){return Rt!==void 0}function Tc(){return Rt}function Ar(t){return t!==null&&t.getClientRects().length>0}function Lc(t){return t.getAttribute("aria-label")??t.textContent}
function th(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(Ar)??Ir?.part}var Ir=null;function Oi(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Ir={part:t,name:G.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function Ac(){let t=Ir;Ir=null;let e=document.activeElement;!t||!Ar(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===$&&R.has(t.name)&&(G.at=t.name),t.part.focus({preventScroll:!0}))}function pn(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Lc(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||Ar(e))return;((n?N(e.localName,HTMLElement,n).
find(i=>Ar(i)&&Lc(i)===o):null)??th(n))?.focus({preventScroll:!0})}function Ic(){document.addEventListener("focusin",t=>{
let e=t.target;if(!nt()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&Bt(null)})}function Nc(){Bt("details"),Oi()}var jc=[["saidFrom","said-from"],["saidUntil","said-until"]],Nr=document.getElementById("drafts"),Cc=document.getElementById(
"when-said")!==null;function Rc(){if(document.documentElement.toggleAttribute("data-drafts",m.drafts),Nr&&(Nr.checked=m.
drafts),!Cc)return;for(let[e,n]of jc){let o=M(n,HTMLInputElement);o.value!==(m[e]??"")&&(o.value=m[e]??"")}let t=M("said\
-undated");t.hidden=!or||m.saidFrom===null&&m.saidUntil===null,t.textContent=p(or===1?"saidUndatedOne":"saidUndated",{n:or})}
function $c(){if(Nr?.addEventListener("change",()=>L({drafts:Nr.checked})),!!Cc)for(let[t,e]of jc){let n=M(e,HTMLInputElement);
n.addEventListener("change",()=>{(!n.value||ye(n.value))&&L({[t]:n.value||null})})}}var eh=200;function nh([t,e]){let n=e.length>eh?t:f("button",{type:"button",class:"name",onclick:()=>L({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function oh(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?p(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?p(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function rh(){let e=[...Xo.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=fo();return{first:In(`${n}-01-01`),last:Math.max(In(`${o}-12-31`),In(r))}}var Ei=!1;
function Bc(){let t=document.getElementById("on-date");if(!t)return;let e=M("day",HTMLInputElement),n=M("exact-day",HTMLInputElement),
{first:o,last:r}=rh();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>er(l).slice(0,4));M("years").
replaceChildren(f("span",{},s),f("span",{},i));let a=fo();t.addEventListener("change",()=>L({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=er(Number(e.value)),(Ei?tr:L)({date:a}),Ei=!0}),e.addEventListener("change",()=>{Ei=!1,An()}),
n.addEventListener("change",()=>{ye(n.value)&&(a=n.value,L({date:a}))})}function Dc(){let t=document.getElementById("on-\
date");if(!t)return;let e=m.date;t.checked=e!==null;let n=M("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Dt(),
M("day-choice").hidden=e===null,e===null)return;let o=M("day",HTMLInputElement),r=M("exact-day",HTMLInputElement);o.value=
String(In(e)),o.setAttribute("aria-valuetext",le(e)),r.value!==e&&(r.value=e),M("day-in-words").textContent=le(e),M("out\
comes").replaceChildren(...ii(e).map(nh)),M("beyond").textContent=oh(e)}var sh=["subject","relation","object","said","period","quote","place"];function Wc(){_("sort",{read:([t])=>t!==void 0&&t!==
"place"&&sh.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function ih(t,e){let n=x.get(t);return e==="s\
ubject"?B(n.subject):e==="relation"?tt(n).order:e==="object"?n.object===null?S(n.value):B(n.object):e==="said"?ar.indexOf(
sr(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function Pc(t,e){return x.get(t).
order-x.get(e).order}function Pn(){let t=m.sort?.replace(/^-/,"")??"place",e=m.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(j,{numeric:!0}),o=new Map([...x.keys()].map(r=>[r,ih(r,t)]));return[...x.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||Pc(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||Pc(r,s)})}var qt=200;function jr(t,e,n,o){t.hidden=e===n,K("span",HTMLElement,t).textContent=p(o,{n:e,all:n}),K("button",HTMLElement,
t).textContent=p("moreRows",{n:Math.min(qt,n-e)})}function Cr(t,e){K("button",HTMLElement,t).addEventListener("click",()=>{
pn(e),Q(K("span",HTMLElement,t).textContent)})}var Ti={added:"+",removed:"\u2212",changed:"~"};function Wn(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${Ti[t.change]} ${p(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},S(e)),f("dd",{},f("del",{},S(n)||p("noText"))," \u2192 ",f("ins",{},S(o)||p("noText")))])):null):null}function Fc(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||p("noText")} \u2192 ${S(r)||p("noText")}`);
return[p(t.change||"unchanged"),...e].join("; ")}var Rr=new Map([...vt.keys()].map(t=>[t,j]));function Oo(t){return T.has(t)?f("a",{href:`#focus=${encodeURIComponent(t)}`},
B(t)):t}function ah(t){let e=x.get(t),n=vt.get(t)?.querySelector(".change")??Wn(e),o=[f("td",{},n,Oo(e.subject)),f("td",
{},S(tt(e).label)),f("td",{},e.object===null?S(e.value):Oo(e.object))];return k.variants.includes("plain")?o:[...o,f("td",
{class:e.denied?"denied":null},S(e.said)),f("td",{},S(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),
f("td",{},pt(e))]}function $r(t){let e=vt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Ot(t);n&&e?.append(
f("span",{class:"outcome"},n))}function Br(t){vt.has(t)||vt.set(t,f("tr",{id:`row-${t}`,"data-statement":t}));let e=vt.get(
t);return Rr.get(t)!==j&&(e.replaceChildren(...ah(t)),Rr.set(t,j)),e.classList.toggle("aside",E.aside.has(t)),e}var zc=N("#inferred tbody tr"),Pr=k.inferred.length>zc.length,Dr=qt;function lh(t){let e=t.premises.map(n=>x.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${S(n.said)}; ${pt(n)})`]);return f("tr",{},f("td",{},Oo(t.subject)),
f("td",{},S(tt(t).label)),f("td",{},Oo(t.object)),f("td",{},S(t.why),e))}function Li(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!E.inferred.size),!Pr){zc.forEach((o,r)=>{o.hidden=!E.inferred.has(k.inferred[r])});return}
if(!J.open)return;let e=[...E.inferred].slice(0,Dr),n=K("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(lh)),jr(M("more-inferred"),e.length,E.inferred.size,"partInferred")}function Wr(t){Dr=t,Li()}function Hc(){Pr&&(M("u\
nlisted-inferred").hidden=!0,K("#inferred tbody").replaceChildren(),Cr(M("more-inferred"),()=>{Dr+=qt,Li(Dr-qt)}),J.addEventListener(
"toggle",()=>Li()))}function Gc(){_("between",{read:t=>{let e=t.map(qc).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(ch),knows:t=>qc(t)!==null}),Ne.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...go(
r)])),n=r=>rn(Pt(r)??ct.get(r),e)===Pt(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function qc(t){if(T.has(t))return t;let e=gi(t);return e!==void 0&&Z.has(e)?mt(e):null}function ch(t){
let e=Pt(t);return e===null?t:`${Z.get(e).told[0]}~${e.split(".").length}`}function Pt(t){return T.has(t)?null:t.slice(6)}
var Fr={shown:null,ends:null,ids:[]};function Eo(){if(Fr.shown===E&&Fr.ends===m.between)return Fr.ids;let[t,e]=(m.between??
[]).map(o=>{let r=Pt(o);return s=>r===null?s===o:ct.get(s)===r||ct.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=x.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Fr={shown:E,ends:m.
between,ids:n},n}function _c(t){let e=Pt(t);return e===null?B(t):p("groupAround",{names:Nt(e)})}function To({one:t,other:e,
ids:n}){return p(n.length===1?"oneBetween":"between",{n:n.length,one:_c(t),other:_c(e)})}function zr(){let[t,e]=m.between??
[];return To({one:t,other:e,ids:Eo()})}var Kc=["asserted","ongoing","intended","conditional","possible"],fh=Kc.length,uh=400;function Vc(){_("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),_("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),_("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),zt.push(Jc),lo.push(ph)}function Yc(){
return m.focus!==null&&(m.steps!==null||it()!==null)}var _t={state:null,route:null,reach:null};function Fn(){if(_t.state===
m||(_t={state:m,route:null,reach:null},m.focus===null||m.path===null&&m.steps===null))return _t;let t=zt.filter(o=>o!==Jc),
e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>X.get(o).filter(r=>{let{subject:s,object:i}=x.get(r);return x.
get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(!e.has(m.focus))return _t;if(m.path!==null){_t.route=
e.has(m.path)?Uc(m.focus,m.path,n,m.through):null;let o=r=>X.get(r).filter(s=>x.get(s).isLink);_t.otherwise=_t.route===null&&
!m.through&&Uc(m.focus,m.path,o,!0)!==null,_t.route&&(_t.reach=_t.route)}else m.steps!==null&&(_t.reach={names:mh(m.focus,
m.steps,n),statements:null});return _t}function it(){return m.path===null||m.focus===null?null:Fn().route}var Jc={on:()=>Fn().
reach!==null,name:t=>{let{reach:e}=Fn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Fn();return e===null||
e.statements===null||e.statements.has(t)}};function Hr(t,e){let{subject:n,object:o}=x.get(t);return n===e?o:n}function mh(t,e,n){
let o=new Set([t]),r=[t];for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Hr(l,a))).filter(a=>!o.has(a)));for(let a of i)
o.add(a);r=[...i]}return o}function Uc(t,e,n,o){let r=c=>n(c).filter(u=>o||!tt(x.get(u)).structural),s=[new Set([t])],i=new Set(
[t]);for(;!i.has(e);){let c=new Set;for(let u of s[s.length-1])for(let d of r(u))i.has(Hr(d,u))||c.add(Hr(d,u));if(!c.size)
return null;for(let u of c)i.add(u);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>
0;c-=1){let u=new Set;for(let d of s[c])for(let h of r(d)){let w=Hr(h,d);s[c-1].has(w)&&(u.add(w),a.add(h),l.has(w)||l.set(
w,new Map),l.get(w).set(d,[...l.get(w).get(d)??[],h]))}s[c-1]=u}for(let c of l.values())for(let u of c.values())u.sort((d,h)=>Me(
d)-Me(h)||(d<h?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function Me(t){let{modality:e,
denied:n,holder:o}=x.get(t),r=Kc.indexOf(e);return n||o||r<0?fh:Math.min(r,3)}function Xc(){let{layers:t,onward:e}=it(),
n=[],o=i=>{if(!(n.length>=uh)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,
a])}};o([...t[0]]);let r=n.map(i=>{let a=i.slice(1).map((c,u)=>({from:i[u],to:c,keys:e.get(i[u]).get(c)})),l=a.reduce((c,u)=>Me(
u.keys[0])>Me(c.keys[0])?u:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+Me(l[0]),
0);return r.sort((i,a)=>Me(i.weakest.keys[0])-Me(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:
1))}function Qc(){let{layers:t,onward:e}=it(),n=new Map([[m.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[
s,i]of n)for(let a of e.get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(m.path)??0}function ph(t){return!("focus"in
t)||"path"in t?t:C.picking&&t.focus!==null?(C.picking=!1,t.focus===m.focus?{}:{path:t.focus,through:!1}):(C.picking=!1,{
...t,path:null,through:!1})}var D=null;function ve(){return m.focus!==null||m.lines.length>0||m.between!==null}function dh(){if(!ve())return null;let t=it();
if(t)return{entities:t.names,statements:t.statements};if(m.focus!==null&&!E.entities.has(m.focus))return null;if(m.between!==
null){let o=Eo();return o.length?{entities:new Set(m.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(m.focus!==
null?X.get(m.focus):m.lines).filter(o=>E.statements.has(o));if(m.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
x.get(o).subject,x.get(o).object]).filter(o=>o!==null);return{entities:new Set(m.focus!==null?[m.focus,...n]:n),statements:new Set(
e)}}function Zc(){D=dh()}var Hn=x.size>vt.size,tf=2e3,qr=qt;function Ai(t){M("source-order").hidden=m.sort!==null||!t}function zn(){let t=Pn().filter(
r=>E.statements.has(r)||!q.parts&&E.aside.has(r)),e=t.filter(r=>D?.statements.has(r)),n=t.filter(r=>!D?.statements.has(r)),
o=[...e,...n].slice(0,qr);K("#list tbody").replaceChildren(...o.map(r=>{let s=Br(r);return $r(r),s.hidden=!1,s.classList.
toggle("chosen",D!==null&&D.statements.has(r)),s})),Ai(e.length===0),jr(M("more"),o.length,t.length,"partListed")}function Ii(t){
Hn&&(qr=t,zn()),Pr&&Wr(t)}function ef(){Hn&&(M("unlisted").hidden=!0,K("#list tbody").replaceChildren(),Cr(M("more"),()=>{
qr+=qt,zn()}),Ye.push(()=>{qr=qt,J.open&&zn()}),J.addEventListener("toggle",()=>{J.open&&zn()}))}var Ni="";function of(){let t=`${m.date} ${j}`;if(!(Ni===t||m.date===null&&!Ni)){Ni=m.date===null?"":t;for(let e of Hn?[]:
tn)$r(e)}}function rf(t){for(let[e,n]of Hn?[]:vt){Rr.get(e)!==j&&Br(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Wr(qt)}var nf="place";function sf(){let t=m.sort?.replace(/^-/,"")??"place";for(let n of N("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",m.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}M("sort",HTMLSelectElement).value=t;for(let n of N("#sort option"))n.textContent=
p(n.dataset.word??"");Ai(!0);let e=`${m.sort??"place"} ${["subject","object","relation"].includes(t)?j:""}`.trim();if(e!==
nf){if(nf=e,Hn){J.open&&zn();return}K("#list tbody").append(...Pn().map(n=>vt.get(n)))}}function af(){for(let e of N("#l\
ist [data-sort]"))e.addEventListener("click",()=>{let n=(m.sort??"place")===e.dataset.sort;L({sort:n?`-${e.dataset.sort}`:
e.dataset.sort==="place"?null:e.dataset.sort}),Q(p(n?"sortedBack":"sorted",{column:p(K(`#sort option[value="${e.dataset.
sort}"]`).dataset.word??"")}))});let t=M("sort",HTMLSelectElement);t.addEventListener("change",()=>L({sort:t.value==="pl\
ace"?null:t.value}))}var lf=()=>{};function Oe(){lf()}function cf(t){lf=t}function ff(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=j,document.documentElement.dataset.
language=j,document.title=S(k.title);for(let e of N("[data-label]"))e.setAttribute("aria-label",p(e.dataset.label??""));
for(let e of N("[data-title]"))e.title=p(e.dataset.title??"");for(let e of N("[data-placeholder]",HTMLInputElement))e.placeholder=
p(t?"search":e.dataset.placeholder??"");for(let e of N("#legend .only")){let n=e.parentElement;e.textContent=p("only");let o=n?.
querySelector(`.text [lang="${j}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",p("onlyThis",{kind:o?.textContent??
""}))}for(let e of N("#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===j));M("canvas").setAttribute(
"aria-label",p("pictureAbout",{names:T.size}))}function ji(){let t=nl(),e=M("not-understood");e.hidden=t.length===0,e.textContent=
t.length?p("notUnderstood",{parts:t.join(", ")}):""}function uf(){sl(),ji()}function mf(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function Lo(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function hh({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function Ri(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=hh(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function _r(t,e,n){return Ri(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function pf(t,e,n){return Ri(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function df(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,u)=>{let d=null;for(let h of a){let w=Math.abs(c-h.y),g=h.cost+u+w+w*w*.003;if(d&&g>=d.cost)continue;
let y=pf(e[l],h.y,c)-_r(e[l-1],h.y,c);g+=Math.max(0,9-y)*60,(!d||g<d.cost)&&(d={cost:g,y:c,gaps:h.gaps})}return d},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:u}=e[a],d=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),h=n.mid+(o.mid-n.mid)*d,w=u.findIndex(({high:g})=>g>=h);i=u.slice(Math.max(0,w-4),w+4+1).map(g=>{let y=Math.max(0,
g.lines.length+1-(g.high-g.low)/2.4),b=s(i,a,Lo(h,g),y*5);return{...b,gaps:[...b.gaps,g]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>Lo((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function Gr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function gh(t,e){return Gr(t,e,-1)||Gr(t,e,1)||t.line.rank-e.
line.rank}function $i(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:u,many:d}=s[c];
s.pop(),s[c-1].sum+=u,s[c-1].many+=d}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(Lo(a/l,i))).map((a,l)=>a+l*r)}function hf({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,u]=[i[l],i[l+1]],[d,h]=[s[n+
l],s[n+l+1]],w=l+2===i.length,g=c.high<u.low||u.high<c.low,y=(F,ut,yt)=>yt?{x:F,low:ut.bottom+1,high:1/0}:{x:F,low:-1/0,
high:ut.top-1},b=(F,ut)=>ut.bottom-F.bottom,[A,I]=[[],[]];for(let F of g?[c.high<u.low]:[!0,!1]){let[ut,yt]=F?[c.low,u.high]:
[c.high,u.low],Ie=(bt,_e,id)=>Ri(bt,ut,yt).filter(Wa=>g||(id?Wa.top>=_e.high:Wa.bottom<=_e.low)),ne=a[a.length-1].x,ro=Ie(
d,c,F);for(let bt of F?ro:ro.sort(b))bt.right<=ne||bt.id===t.id&&!t.blocks||(ne=bt.right,A.push(y(ne,bt,!F)));ne=w?e.near:
h.left;let Ko=Ie(h,u,!F);for(let bt of F?Ko.sort(b):Ko)bt.left>=ne||bt.id===e.id&&!e.blocks||(ne=bt.left,I.push(y(ne,bt,
F)))}for(let F of[A,I])a.push(...F.sort((ut,yt)=>ut.x-yt.x));if(w)break;let W=Math.min(e.near-9,Math.max(_r(h,u.low-3,u.
low),_r(h,u.high,u.high+3))),U=u,{low:ht,high:st}=U;a.push({x:h.left,low:ht,high:st,gap:U},{x:Math.max(h.left+1,W),low:ht,
high:st,gap:U})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Ci(t){return t.y}function Bi(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=Lo(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=Lo((Ci(s)*c+Ci(a)*
l)/(l+c),i)}}function gf(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(gh);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);$i(s.map(Ci),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function wf(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(w=>w.left<=Math.min(s.near,i.near)),[c,u]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,pf(e[l],c,u)),r.room=r.edge-2-_r(e[l-1],c,u);let d=Math.round(Math.min(s.at,i.at)),
h=n.get(d)??[];n.set(d,h),r.lane=h.findIndex(w=>w.every(g=>g.bottom<c||g.top>u)),r.lane<0&&(r.lane=h.push([])-1),h[r.lane].
push({top:c,bottom:u}),r.lanes=h}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+
.5)))}var yf=4,wh=[20,18,16,14,13,12,11,10,9,8,7],Pi=34,yh=72,bh=120,xh=150,bf=26,kh=[1,.7,.4,.3],xf=.75,Wi=1.6;function Sh(t,e){
let n=t.reduce((s,i)=>s+Yt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Yt(s)/2)/
n*e))].push(s),r+=Yt(s);return o}function Mh(t,e,n,o,r){So(e*v.name);let s=t.map(y=>v.name*Math.max(...y.map(b=>Ht(ue(b))))),
i=t.map(y=>Sh(y,n)),a=i.flat().map(y=>({text:v.line*y.reduce((b,A)=>b+ue(A).length,0),white:ke*r*y.length})),l={text:s.reduce(
(y,b)=>y+b,0),white:v.mark*t.length+r*(bf+Pi*(t.length-1))},c=t.flat().filter(y=>cn(ue(y))).length,u=Vt()/v.name,d=Math.
min(o.width/(l.text+l.white),...a.map(({text:y,white:b})=>o.height/(y+b)),Wi),h=a.map(({text:y,white:b})=>(o.height-u*y)/
b),w=.999*Math.min((o.width-u*l.text)/l.white,...h,u),g=Math.max(...a.map(({text:y,white:b})=>y+b));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:g,cut:c,readable:u,scale:d,least:w}}function vh(t,e,n){let o=(h,w)=>h.reduce((g,y)=>w(
y)>w(g)*1.01?y:g),r=h=>kh.flatMap(w=>wh.map(g=>Mh(t,g,h,e,w))),s=Array.from({length:n},(h,w)=>r(w+1)).flat(),i=Math.min(
...s.map(({cut:h})=>h)),a=s.filter(({cut:h})=>h===i),l=({part:h,scale:w,readable:g})=>h===1&&w>=g,c=({scale:h,readable:w})=>h>=
w;for(let h of[l,c,Ur]){let w=a.filter(h),[g]=w,y=w.filter(({many:b,part:A})=>b===g.many&&A===g.part);if(g)return o(y,b=>h===
Ur?b.least:b.scale)}let u=a.filter(({many:h})=>h===1),d=u.filter(({across:h,readable:w})=>(h.text+kf()*h.white)*w<=e.width);
return d.length?o(d,({high:h})=>1/h):o(u.filter(({part:h})=>h===1),({scale:h})=>h)}function kf(){return q.printing||nt()?
1:xf}function Ur({scale:t,readable:e,least:n}){return t<e&&n>=xf*e}var Di={key:"",found:null};function Sf(t,e){let n=Er();
if(!n.length)return 0;let o={...v},r=JSON.stringify([n,t,e,j,jt.version,v.name,Vt(),nt(),q.printing]);Di.key!==r&&Object.
assign(Di,{key:r,found:vh(n,t,e)});let s=Di.found,{wide:i,many:a,part:l,texts:c,parts:u,across:d}=s,h=t.width/(d.text+d.
white+((O.narrowed?bh:yh)-Pi)*(n.length-1)),w=q.printing?s.scale:Math.min(s.scale,Math.max(1,h)),g=Ur(s)?s.least:kf()*s.
readable,[y,b]=Ur(s)||!q.printing&&w<s.readable?[g,s.readable/g]:[w,1];So(i*v.name),Object.assign(v,{row:ke*l,grown:b});
let A=Math.max(...u.flat().map(st=>st.reduce((F,ut)=>F+Yt(ut),0))),I=(t.width/y-d.text*b-d.white)/Math.max(1,n.length-1),
W=Math.min(xh,Pi*l+Math.max(0,I)),U=a>1?t.height/y:Math.max(A,Math.min(t.height/y,o.height)),ht=bf*l;return n.forEach((st,F)=>{
let ut=new Map(st.map(yt=>[yt,(R.get(yt).y-o.top)/o.height*U*a]));u[F].forEach((yt,Ie)=>{let ne=0,ro=yt.map(bt=>(ne+=Yt(
bt),ne-Yt(bt)/2)),Ko=$i(yt.map((bt,_e)=>ut.get(bt)-ro[_e]),0,{low:Ie*U,high:(Ie+1)*U-ne});yt.forEach((bt,_e)=>R.set(bt,{
x:ht+v.mark/2,y:Ko[_e]+ro[_e]}))}),ht+=v.mark+c[F]*b+W}),Object.assign(v,{left:0,top:0,width:ht-W,height:U*a}),a}var Mf=150,vf=120,Oh=60,Tf=v.text,Of=[v.text/v.name,12,14,16,18,20];function Lf(){let t=Yc(),e=new Set,n=new Map,o=Z.size?
_l():E.entities,r=ot()!=="overview"||o.size<=Mf,s=r?new Set:wi(),i=new Map,a=D&&D.entities.size<=Mf?D.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=ct.get(l);!r&&!i.has(c)&&i.set(c,rn(
c,s));let u=r?null:i.get(c);if((u===null||a.has(l))&&e.add(l),u===null)continue;n.has(u)||n.set(u,{count:0,fills:new Map});
let d=n.get(u),{fill:h}=at(l);d.count+=1,d.fills.set(h,(d.fills.get(h)??0)+1)}kc({names:e,groups:n,opened:s,narrowed:t}),
De()}function De(t=1){R.clear();let e=br(),n=e.id==="columns";Object.assign(v,{left:0,top:0,width:e.width,height:e.height}),
So(Eh()),Object.assign(v,{row:ke,grown:1});let o=O.narrowed||q.printing||Z.size&&!n?O.names:new Set(T.keys());for(let i of o){
let{at:a}=T.get(i);R.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;it()?Ih():O.narrowed&&n?Ah():!n&&!Z.size&&Th();let s=O.
narrowed||Ao()||Z.size&&!O.groups.size;(s||!(n||Z.size))&&Ef(o),n&&!it()&&(r=Sf(ko??v,t));for(let i of o)O.names.has(i)||
R.delete(i);for(let i of O.groups.keys())R.set(mt(i),{x:Z.get(i).x,y:Z.get(i).y});for(let[i,a]of gt)R.has(i)&&R.set(i,a);
return s&&(gt.size||o!==O.names)&&Ef(O.names),r}var Fi={key:"",width:Tf};function Eh(){let t=Z.size?O.names:T;if(t.size>
Or)return Tf;let e=`${j} ${jt.version} ${Z.size?[...t.keys()].join(" "):""}`;if(Fi.key!==e){let n=Of.map(o=>[...t.keys()].
filter(r=>cn(ln(et(r),o))).length);Object.assign(Fi,{key:e,width:Of[n.indexOf(Math.min(...n))]*v.name})}return Fi.width}
function Th(){let t=[...R].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:v.mark+Ht(ue(e))*v.name+ke,
high:Math.max(Yt(e),2.4*T.get(e).size+ke)}));for(let e=0,n=!0;n&&e<Oh;e+=1)n=!1,t.forEach((o,r)=>{for(let s of t.slice(r+
1)){let i=(s.x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,
c]=i<a?["x",i]:["y",a],u=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=u,s[l]+=u}});for(let{id:e,x:n,y:o}of t)R.set(e,{x:n,y:o})}function Ao(){
return O.names.size>0&&!O.groups.size&&O.names.size<=T.size/2}function Lh(t){let e=t.map(s=>s.reduce((i,a)=>i+Yt(a),0)),
n=v.mark+v.text+62,o=t.length*n/Math.max(1,$.clientWidth)*$.clientHeight*.94,r=Math.max(0,...e,Math.min(o,vf*Math.max(...t.
map(s=>s.length))));t.forEach((s,i)=>{let a=s.length?Math.min(vf-v.line,(r-e[i])/s.length):0,l=(r-e[i]-a*s.length)/2;for(let c of s){
let u=Yt(c)+a;R.set(c,{x:v.mark/2+i*n,y:l+u/2}),l+=u}})}function Ah(){Lh(Er())}function Ih(){let t=new Map(R),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=it(),[o,r]=[v.mark+v.text+40,92],s=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{R.set(l,{x:v.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}function Ef(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...R.get(a),half:Yt(a)/2,wide:Ht(ue(a))*v.name*v.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-v.mark,r=n(e.map(({y:a,half:l})=>a-l))-ke,s=-n(e.map(({x:a,wide:l})=>-a-v.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+ke;Object.assign(v,{left:o,top:r,width:s-o,height:i-r})}var Io=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&Mt(e,n))}};function Mt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function dn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function No(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function qn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Af=.42,If=16;function Nf(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[u,d]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(u+d)/((2*d+u)/l+(d+2*u)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],u=(Math.abs(r[i])+Math.abs(r[i+1]))*Af,d=u>Math.abs(a)?Math.abs(
a)/u:1,h=(c.x-l.x)*Af;s.push(l.x+h,l.y+r[i]*d*h,c.x-h,c.y-r[i+1]*d*h,c.x,c.y)}return s}function Kr(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,u,d)=>[u+(d-u)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function jo(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function jf(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function Nh(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function Cf(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=If;o+=1){let r=e[e.
length-1],{x:s,y:i}=Nh(t,n,o/If);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function zi(t){return t.pieces??=
Cf(t.along),t.pieces[t.pieces.length-1].far}function ie(t,e){let n=e*zi(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function jh(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=No(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Pe(t,e,n){
let o=jh(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=Cf(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],u=l**2+c**2,d=u?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/u)):0;r=Math.min(r,Math.hypot(e.x-i.x-d*l,e.y-i.y-d*c))}return r<=n?r:1/0}var Ch=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],z={},Rf=document.body;function hn(){
let t=getComputedStyle(q.printing?Rf:document.documentElement),e=Ch.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);z={dark:!q.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...q.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Gt(){return m.steps!==null&&m.focus!==null?1:q.printing?.4:.15}function $f(){Rf=document.body.
appendChild(f("div",{class:"on-paper",hidden:""}))}var Vr={left:44,right:44,top:4,bottom:50},Rh=29,$h=16,Bh=[8,12,16,20];function _n(t){return p("groupOf",{names:Nt(t),n:O.
groups.get(t)?.count??Z.get(t).count})}function Hi(){return Math.max(12,Vt())}function Dh(t){return Math.max($h,Hi()/2*(Ct(
String(t),"600")+.4)/.82)}function Yr(t){let e=new Map,n=[...O.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?-1:
1));for(let[o,{count:r}]of n){let{x:s,y:i}=R.get(mt(o)),a=Math.max(Dh(r)/t,Math.min(Rh*Math.sqrt(r),Z.get(o).radius*.8)),
l={key:o,x:s,y:i,radius:a,type:Hi()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function Df(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!D||D.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
T.get(Z.get(i.key).told[0]).short)||Z.get(i.key).told[0],l=[...o,...r.values()],c=s?[ln(Nt(i.key),12)]:Bh.map(w=>ln(a,w)),
u=[...c.filter(w=>!cn(w)),...c.filter(cn)].map(w=>Ph(i,w,l,n)).find(w=>w!==void 0);if(!u)continue;let{text:d,lines:h}=u;
r.set(i.key,d),Object.assign(i,{lines:h,textMiddle:d.middle,textTop:d.top,textLeft:d.left,textRight:d.right,textBottom:d.
bottom})}}function Ph(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Ht(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([u,d])=>({key:t.key,middle:u,left:u-s/2,right:u+s/2,top:d,bottom:d+i})).
find(u=>u.left>=v.left-Vr.left/o&&u.right<=v.left+v.width+Vr.right/o&&u.top>=v.top+6/o&&u.bottom<=v.top+v.height+6/o&&!n.
some(d=>d.key!==t.key&&Mt(u,d)));return c&&{text:c,lines:e}}function Pf(t){let e=Y();t.save();for(let n of O.opened){let{
x:o,y:r,radius:s}=Z.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=z.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=z.line,t.lineWidth=1/e,t.stroke()}t.restore()}function qi(t,e){let n=P.groups.get(e);if(!n)return;let o=Y(),
{count:r,fills:s}=O.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=z.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=D&&!Bf(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[d,h]of[
...s].sort(([w],[g])=>w<g?-1:1))t.strokeStyle=d,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*h/r),t.stroke(),a+=
2*Math.PI*h/r;t.strokeStyle=G.at===mt(e)?z.accent:z.soft,t.lineWidth=(G.at===mt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=z.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Hi()/o,Math.min(16/o,n.radius*.7)),u=2*(n.radius-i)/Math.max(1.4,Ct(l,"600")+.4);fe(t,l,n.x,n.y,Math.min(c,u),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=z.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=D&&!Bf(e)?.6:1,t.fillStyle=z.text,n.lines.forEach((d,h)=>fe(t,d,n.textMiddle,n.textTop+(h+.5)*n.type*1.15,
n.type))),t.restore()}function Bf(t){if(m.between?.includes(mt(t)))return!0;for(let e of D?.entities??[])if(ct.get(e)===
t||ct.get(e)?.startsWith(`${t}.`))return!0;return!1}function Wf(t){for(let[e,n]of P.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function Jr(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=z[e],t.fillStyle=z.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Wh(t){let{change:e}=x.get(t),n=P.lines.get(t);return e?{change:e,...ie(n.own??n,.6),
radius:4.6}:null}function Ff(t,e){let n=Wh(e);n&&Jr(t,n.change,n.x,n.y,n.radius)}var zf=new Set;for(let{object:t,change:e,
subject:n}of x.values())e&&t===null&&zf.add(n);function Fh({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(zf.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function Hf(t,e){let n=P.names.get(e),o=Fh(n);if(!o||(Jr(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=z.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+Ct(s)*n.type,a),t.stroke()}),t.restore()}function qf(t){return k.changes.length&&!t.change?.45:1}var Gn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var Hh=900,_f=60;function Gf(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function qh(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:Gr(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function Xr(t,e,n,o=new Set){let r=new Map([...e.values()].map(g=>[g.id,Gf(g,n)])),
s=t.length>Hh?[]:mf([...r.values()].filter(({id:g})=>!o.has(g))),i=t.map(({id:g,statement:y,place:b,many:A},I)=>{let[W,U]=[
r.get(y.subject),r.get(y.object)],ht=W.at>U.at,[st,F]=ht?[U,W]:[W,U],ut=!o.size&&F.near-st.far<9&&F.near-st.shape>=9?{...st,
far:st.shape}:st,yt=F.near-ut.far<9;return{id:g,rank:I,place:b,many:A,from:ut,to:F,backward:ht,arc:yt,loop:ut.id===F.id,
ports:[ut.mid,F.mid]}}),a=i.filter(({arc:g})=>!g),l=i.filter(({arc:g,loop:y})=>g&&!y),c=({from:g,to:y})=>y.at-g.at+Math.
abs(y.mid-g.mid);for(let g of[...a].sort((y,b)=>c(y)-c(b)||y.rank-b.rank))df(g,s);let u=new Map,d=(g,y,b)=>{let A=`${y} ${g.
id}`,I=u.get(A)??{item:g,held:[]};u.set(A,I),I.held.push({index:0,step:0,group:0,order:0,...b})};for(let g of a)d(g.from,
"far",{line:g,end:0,index:0,step:1}),d(g.to,"near",{line:g,end:1,index:g.levels.length-1,step:-1});for(let g of l)for(let[
y,[b,A]]of[[g.from,g.to],[g.to,g.from]].entries()){let I=A.mid>b.mid;d(b,"near",{line:g,end:y,group:I?1:-1,order:-A.mid})}
qh(u,o),wf(l,s);let h=new Map(a.map(g=>[g,hf(g,s)]));for(let g of h.values())Bi(g);gf(s,h);for(let g of h.values())Bi(g);
let w=new Map;for(let g of i){let{from:y,to:b,ports:A}=g,I;g.loop?I=Uf(g):g.arc?I=Kr({x:y.near+1,y:A[0]},{x:b.near,y:A[1]},
g.edge-g.reach):I=Nf(h.get(g)),g.backward&&(I=jo(I)),w.set(g.id,n?I:jf(I))}return w}function Uf({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function _h(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:u}of n){let d=((l-t.x)*o+(c-t.y)*r)/s**2;if(d<=.02||d>=.98)
continue;let h=((c-t.y)*o-(l-t.x)*r)/s,w=u*1.2+2;Math.abs(h)<_f+w&&i.push({off:h,reach:w,share:3*d*(1-d)})}let a=l=>i.every(
({off:c,reach:u,share:d})=>Math.abs(c-l*d)>=u);for(let l=0;l<=_f;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function Kf(t,e,{
place:n,many:o},r){if(t.id===e.id)return Uf({from:Gf(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],u=(n-(o-1)/2)*14*(t.id<e.id?1:-1),d={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},h={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};u||(u=_h(d,h,r.filter(g=>g.id!==t.id&&g.id!==e.id)));let w=[(h.x-d.x)/3,(h.y-d.y)/3];return[
d.x,d.y,d.x+w[0]-c*u,d.y+w[1]+l*u,h.x-w[0]-c*u,h.y-w[1]+l*u,h.x,h.y]}var Gh=2500,gn=12,Qr=7,Vf=1,Uh=2.5,Kh=400;function Yf(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:u}=x.
get(a);return u&&t.has(l)&&t.has(c)}),n=e.length>Gh,o=new Map,r=(n?e.filter(a=>D?.statements.has(a)):e).map(a=>{let l=x.
get(a),c=JSON.stringify([l.subject,l.object].sort()),u=o.get(c)??[];o.set(c,u);let d={id:a,statement:l,place:u.length,many:0};
return u.push(d),d});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(ot()==="columns"||it())s=Xr(r,t,!it());else{
let a=r.length<=Kh?[...t.values()]:[];s=new Map(r.map(l=>[l.id,Kf(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,path:Zr(l)});return{lines:i,rest:n}}function Zr(t){let e=new Gn;e.
moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(...t.slice(n,n+6));return e}function ts({holder:t,modality:e}){
let n=t&&e!=="draft";return k.lines[n?"thin":Ja.get(e)?.line||"solid"]}function es(t){let e=at(x.get(t).subject);return z.
dark?e.dark:e.light}function ns(t,e,n){let o=P.lines.get(e),r=x.get(e),s=tt(r),i=ts(r);t.save(),t.describe?.([$t(r),S(r.
said)&&`(${S(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=D&&!n?Gt():n?1:s.structural?.8:.95*qf(r);let a=r.change&&
r.change!=="unchanged"?z[r.change]:z.line;t.strokeStyle=t.fillStyle=n?es(e):a||z.line,t.lineWidth=i.width*(n?m.lines.length===
1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||Vh(t,o.along,
n?6.5:4.5),r.denied&&(D||(t.globalAlpha=1),Yh(t,o.own??o)),Ff(t,e),t.restore()}function Vh(t,e,n){let[o,r,s,i]=e.slice(-4),
a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));
t.closePath(),t.fill()}function Yh(t,e){let[n,o,r]=[.48,.5,.52].map(i=>ie(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;
t.strokeStyle=z.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),
o.y+7*Math.sin(s)),t.stroke()}function os(t,e,n=Qr){let o=[];for(let[s,i]of P.lines){let a=Pe(i,t,n/e);a<1/0&&o.push({id:s,
distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));return o.filter(s=>s.distance<=r+Uh/e).sort((s,i)=>s.
distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var Jh=200,Xt={names:new Set,statements:new Set};function Jf(t,e){let n=t===null?e:X.get(t).filter(r=>E.statements.has(r)),
o=n.length>Jh?[]:n;Xt.statements=new Set(o),Xt.names=new Set([t,...o.flatMap(r=>[x.get(r).subject,x.get(r).object])].filter(
r=>r!==null)),ft()}function Xf(){!Xt.names.size&&!Xt.statements.size||(Xt.names=new Set,Xt.statements=new Set,ft())}var Gi=6,Xh=.5,Qh=new Set([1,2]),Zh=150,tg=3,Qf=tg*([...T.values()].reduce((t,{count:e})=>t+e,0)/Math.max(1,T.size));function Co(t,e,n=null){
let o=Math.max(v.name,Vt()/t),r=o*(v.line/v.name),s=new Map,i=new Io(o*10);for(let y of O.names){let b=R.get(y);if(n&&(b.
x<n.left||b.x>n.right||b.y<n.top||b.y>n.bottom))continue;let A=Math.max(T.get(y).size,1.6/t),I=A*1.2,W={id:y,x:b.x,y:b.y,
radius:A,type:o,line:r,lines:null,covers:!1,left:b.x-I,right:b.x+I,top:b.y-I,bottom:b.y+I};s.set(y,W),n||i.add({id:y,left:W.
left,right:W.right,top:W.top,bottom:W.bottom})}for(let[y,{x:b,y:A,radius:I}]of e)i.add({id:mt(y),left:b-I,right:b+I,top:A-
I,bottom:A+I});let a=y=>(y===m.focus||y===m.path?4e6:0)+(D&&D.entities.has(y)?2e6:0)+(T.get(y).count>=Qf?1e6:0)+(Qh.has(
at(y).column)?5e5:0)+T.get(y).count,l=[...s.keys()].sort((y,b)=>a(b)-a(y)||(y<b?-1:1)),c=ot()!=="columns"&&!n,u=[...new Set(
[1,.85,.7,.5].map(y=>Math.max(o*y,Vt()/t)))],d=new Io(o*4);if(c)for(let{id:y,x:b,y:A,radius:I}of s.values())d.add({id:y,
left:b-I,right:b+I,top:A-I,bottom:A+I});let h=[],w=0;for(let y of l){let b=s.get(y),A=D!==null&&D.entities.has(y),I=st=>{
for(let F of Ui(b,u,c))if(st(F)&&(!c||eg(b,F,d)))return F},W=st=>!h.some(F=>Mt(st,F)),U=I(st=>!i.hits(st))??(A?I(W):void 0),
ht=s.size>Zh&&T.get(y).count>=Qf;!U&&ht&&(U=[...Ui(b,u,c)].find(W),b.covers=U!==void 0),U&&(i.add(U),(A||ht)&&h.push(U),
Zf(b,U),w+=1)}if(w>=Math.min(Gi,s.size))return s;let g=[...s.values()].filter(y=>y.lines).map(y=>({left:y.left,right:y.right,
top:y.top,bottom:y.bottom}));for(let y of l.slice(0,4*Gi)){let[b]=Ui(s.get(y),u,!1);if(!(s.get(y).lines||g.some(A=>Mt(b,
A)))&&(g.push(b),Zf(s.get(y),b),s.get(y).covers=!0,g.length>=2*Gi))break}return s}function eg({id:t,x:e,y:n,radius:o},r,s){
let i=(l,c,u,d)=>Math.hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-d,u-r.bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*Xh;
return!s.some({left:r.left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.left,l.right,l.top,l.bottom)<
a)}function*Ui(t,e,n){let o=ue(t.id),r=Ht(o),s=Math.max(v.mark/2,t.radius*1.2+3);for(let i of e){let a=i*(v.line/v.name),
[l,c]=[i*r,a*o.length/2],u=(W,U)=>({id:t.id,type:i,line:a,lines:o,left:W,right:W+l,top:U-c,bottom:U+c}),d=(n||V.whole)&&
t.x+v.mark/2+l>v.left+v.width+6;if(yield u(d?t.x-s-l:t.x+s,t.y),!n)continue;let h=W=>W.left>v.left-6&&W.right<v.left+v.width+
6,[w,g]=[t.y+t.radius*1.2+2+c,t.y-t.radius*1.2-2-c],y=t.x-l/2;if(yield*[u(y,w),u(y,g),u(t.x-s-l,t.y)].filter(h),O.names.
size>Or)continue;let[b,A]=[t.x-t.radius,t.x+t.radius-l];yield*[u(b,w),u(b,g),u(A,w),u(A,g)].filter(h);let I=t.radius*1.2+
2;for(let W of[0,c,-c])yield*[u(t.x+I,t.y+W),u(t.x-I-l,t.y+W)].filter(h)}}function tu({textLeft:t,textRight:e,textTop:n,
textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Zf(t,e){t.type=e.type,t.line=e.line,t.lines=e.lines,t.textLeft=
e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-3),t.right=Math.max(t.right,
e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function Ki(t,e,n,o,r){let s=k.shapes[e];t.beginPath(),
s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*r)}),t.closePath()}var rs=new Set;
function We(t,e){let n=P.names.get(e);if(!n)return;rs.add(e);let o=at(e),r=m.focus===e||m.path===e;t.save(),t.describe?.(
B(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r||Xt.names.has(e)?z.row:z.ground,t.beginPath(),t.roundRect(n.textLeft-3,n.
textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let s=Xt.names.has(e)||(D?D.entities.has(e):!E.bare.
has(e));t.globalAlpha=s?1:D?Gt():.3,Ki(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?z.ground:o.fill,t.fill(),
t.lineWidth=T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=z.dark?o.dark:o.light,t.stroke(),(r||G.at===e||C.
dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=z.accent,t.lineWidth=2,t.setLineDash(
r?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=z.text,i.forEach((a,l)=>{
fe(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),Hf(t,e),t.restore()}function eu(t,e=3){
let n=[...P.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...P.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/
2&&t.y<=r.bottom+e/2)return o;return null}var $o=12,Ro=14,Un=3,Vi=40,ng=[0,2,5,9,14],is=60,og=1.2,rg=8,sg=12,nu=4,ig=[.5,.42,.58,.34,.66,.26,.75,.85],ag=20,lg=[0,
1,-1,2,-2,3,-3,4,-4];function ou(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;
if(l===1){let c=[...i,o.slice(a).join(" ")],u=Math.max(...c.map(n));(!r||u<r.long)&&(r={rows:c,long:u});return}for(let c=a+
1;c<=o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function ru(t,e,n){return Math.abs(e.x-t.x)>=
1?e.x>t.x?1:-1:n?1:-1}function su(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+Un,-Un),a=e.y-i/2;for(let l of s)o[l.index]=fg(l,e,a+l.high,[
...n,...cg(o)]),a+=2*l.high+Un}return o}function cg(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-Un/2,bottom:r+Un/2,cost:10*is}))}function fg({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,u=$o+e,d=Math.max(r-Ro-e,t*(s.x-c)+e),h=[...ng.map(I=>u+I*l),...d<u?[d]:[]],w=Math.max(...h)+e,g=[c,c+t*w,s.x],y={left:Math.
min(...g),right:Math.max(...g),top:i-n-Vi*l,bottom:i+n+Vi*l},b=a.filter(I=>Mt(I,y)),A={cost:1/0,spot:null};for(let I of h){
let W=Math.max(0,I+e+Ro-r)/l;for(let U=0;U<=2*Vi;U+=1){let ht=(U%2?1:-1)*Math.ceil(U/2),st=Math.abs(ht)*.5+Math.abs(I-u)/
l*.6+W*rg;if(st>=A.cost)continue;let F=dn(c+t*I,i+ht*l,0,e,n),ut={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,F.y),bottom:Math.
max(s.top,F.y)},yt={left:Math.min(s.x,F.left),right:Math.max(s.x,F.right),top:F.y-2,bottom:F.y+2},Ie=st+ss(F,b,o)+(I<u?ss(
ut,b,o)+ss(yt,b,o):0);Ie<A.cost&&(A={cost:Ie,spot:F})}}return A.spot}function ss(t,e,n){return e.reduce((o,r)=>o+r.cost*
ug(t,r)/n**2,0)}function iu(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:g,y})=>({x:g-t.x,y:y-t.y,long:Math.hypot(g-t.x,
y-t.y)||1})),a=Math.min(ag*r,...i.map(({long:g})=>g)),[l,c]=[i.reduce((g,y)=>g+y.x/y.long,0),i.reduce((g,y)=>g+y.y/y.long,
0)],u=Math.hypot(l,c)||1,d=lg.flatMap(g=>ig.map(y=>dn(t.x+l/u*a*y,t.y+c/u*a*y+g*(2*o+Un),0,n,o))),h=s.filter(g=>d.some(y=>Mt(
y,g))),w={spot:d[0],cost:1/0};for(let[g,y]of d.entries()){let b=ss(y,h,r)+g/d.length+o/r;b<w.cost&&(w={spot:y,cost:b})}return w}
function Bo({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?is:og}}function ug(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function au(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let d=(o+r)/2;return[o,t.y,d,t.y,d,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,u=(l+e.y)/2;return[t.x,l,t.x,u,c===r?t.x:c,c===r?e.y:u,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function lu(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return Kr(r,{x:a,y:e.y},n*Math.max(l+nu,Math.min(l+sg,o*n-nu)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function cu(t,e){
let n=uu(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function fu(t,e,n){
let o=uu(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function uu({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function mu(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var du=60,mg=7,hu=3,pg=[.5,.42,.58,.34,.66,.26,.74];function dg(t){return Math.max(v.name*.96,Vt()/t)}function gu(t){return Ct(
t,"italic")}function wu(t){return Array.from({length:hu},(e,n)=>ou(t,n+1,gu)).filter(e=>e!==null)}function yu(t,e,n){let o=wu(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function Ji({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function bu(t){return tt(x.get(t)).symmetric?0:.75}function xu(t,e,n){let o=[...D?.
statements??[]].filter(h=>e.has(h)),r=dg(n),s=h=>D===null||D.entities.has(h)||Gt()===1,i=[...t.values()].flatMap(h=>hg(h,
s(h.id)));if(it())return{words:Sg(o,e,r,i),trunks:[]};let a=gg(o,t,r);if(a.length>du)return{words:[],trunks:[]};let l=ot()===
"columns",c=l?wg(a,r,i):yg(a,r,i),u=l?kg(a,c,t,s):bg(a,c),d=a.map((h,w)=>{let g=l?au(h.anchor,c[w],h.side):cu(h.anchor,c[w]);
for(let y of h.ids){let b=u.get(y),A=mu(g,b),I=x.get(y).subject===h.anchor.id,W=I?b:jo(b);e.set(y,{along:I?A:jo(A),path:Zr(
W),own:{along:W}})}return{ids:h.ids,path:Zr(g)}});return{words:c,trunks:d}}function hg(t,e){let n=t.radius*1.2+(t.id===m.
focus?5:1),o=Bo({left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,Bo({left:t.textLeft-3,right:t.textRight+
3,top:t.textTop,bottom:t.textBottom},e)]:[o]}function gg(t,e,n){let o=new Map;for(let r of t){let s=x.get(r),i=s.object!==
m.focus,[a,l]=i?[s.subject,s.object]:[s.object,s.subject];if(a===l)continue;let[c,u]=[e.get(a),e.get(l)],d=At(s),h=(gu(d)/
Math.min(hu,d.split(" ").length)+1)*n,w=ru(c,u,c.right+$o+h<v.left+v.width+$o),g=ot()==="columns"?w:Math.round(Math.atan2(
u.y-c.y,u.x-c.x)/(Math.PI/2)),y=tt(s).symmetric||i,b=JSON.stringify([a,Math.abs(g)===2?2:g,d,y,ts(s),s.change]),A=o.get(
b)??{anchor:c,side:w,text:d,isOnward:y,ids:[],ends:[],next:w*(1/0)};o.set(b,A),A.ids.push(r),A.ends.push(u)}return[...o.
values()]}function wg(t,e,n){let o=[];for(let r of new Set(t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(
l=>({...l,...xg(l,e,n)})),a=su(i,r,n);i.forEach(({rows:l,head:c,side:u,isOnward:d,text:h,ids:w,room:g},y)=>{s[y].next=(u>
0?r.right:r.left)+u*g;let b=u>0===d?0:Math.PI;o[t.indexOf(s[y])]={...a[y],text:h,rows:l,type:e,head:c*e,way:b,ids:w}}),n.
push(...a.map(l=>Bo(l,!0)))}return o}function yg(t,e,n){let o=[],r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.
hypot(a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){let{anchor:i,ends:a,ids:l,text:c,isOnward:u}=s,d=bu(l[0]),
h=wu(c).map(b=>({...b,...iu(i,a,{...Ji(b,d,e),type:e},n)})),{rows:w,spot:g}=h.reduce((b,A)=>A.cost<b.cost?A:b),y=Math.atan2(
g.y-i.y,g.x-i.x);o[t.indexOf(s)]={...g,text:c,rows:w,type:e,head:d*e,way:u?y:y+Math.PI,ids:l},n.push(Bo(g,!0))}return o}
function bg(t,e){let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.entries())for(let[a,l]of s.entries())n.set(l,fu(r,
e[o],i[a]));return n}function xg({anchor:t,side:e,text:n,ids:o,ends:r},s,i){let a=bu(o[0]),l=r.filter(w=>Math.abs(w.x-t.
x)>=1),c=i.filter(({cost:w,left:g,right:y})=>w===is&&(e>0?g>t.right:y<t.left)),u=Math.min(...(l.length?l:c).map(({left:w,
right:g})=>e>0?w-t.right:t.left-g)),d=yu(n,(u-$o-Ro)/s,a+.5),h=r.reduce((w,{x:g,y})=>w+t.y+(y-t.y)/Math.max(1,Math.abs(g-
t.x)),0)/r.length;return{...d,...Ji(d,a,s),side:e,type:s,wish:h,head:a,room:u}}function kg(t,e,n,o){let r=new Map,s=new Map(
[...n].filter(([l])=>o(l))),i=new Set,a=[];for(let[l,{anchor:c,side:u,ids:d,ends:h,next:w}]of t.entries()){let g=`trunk ${l}`,
{left:y,right:b,top:A,bottom:I,x:W,y:U}=e[l];i.add(g),s.set(g,{...c,id:g,x:W,y:U,left:y,right:b,top:A,bottom:I,radius:0,
lines:null});for(let[ht,st]of d.entries()){let F=h[ht],ut=Math.abs(F.x-c.x)<1,yt=u>0?F.left-b:y-F.right;!ut&&yt>=Ro?a.push(
{id:st,statement:{subject:g,object:F.id},place:0,many:1}):r.set(st,lu(e[l],F,u,ut?w:null))}}for(let[l,c]of Xr(a,s,!0,i))
r.set(l,c);return r}function Sg(t,e,n,o){let r=[];if(t.length>du)return r;let s=i=>[...o,...r].filter(a=>a.left<i.right&&
i.left<a.right&&a.top<i.bottom&&i.top<a.bottom).length;for(let i of t){let a=e.get(i),l=At(x.get(i)),c=yu(l,zi(a)/n,0),{
wide:u,high:d}=Ji(c,0,n),w=pg.map(g=>ie(a,g)).map(({x:g,y})=>dn(g,y,0,u,d)).reduce((g,y)=>s(y)<s(g)?y:g);r.push({...w,text:l,
rows:c.rows,type:n,head:0,way:0,ids:[i]})}return r}function ku(t){return new Set(t.map(es)).size===1?es(t[0]):z.soft}function Yi(t){
return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(1).match(/../g)??[]).map(n=>parseInt(n,16))}function pu(t){let[e,
n,o]=Yi(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function Mg(t){let[
e,n]=[Yi(t),Yi(z.text)],o=pu(z.ground);for(let r=0;r<1;r+=.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).
padStart(2,"0")).join("")}`,[i,a]=[pu(s),o].sort((l,c)=>l-c);if((a+.05)/(i+.05)>=mg)return s}return z.text}function Su(t,e){
for(let n of e){t.save(),t.translate(n.x,n.y),t.fillStyle=z.ground,t.globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.
high,2*n.wide,2*n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=Mg(ku(n.ids)),t.textAlign="center",t.textBaseline="middle";
let o=Math.cos(n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{fe(t,r,-o*n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,
"italic")}),n.head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[
-1,1])t.lineTo(-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}function Mu(t,e){for(let{ids:n,path:o}of e){
let r=ts(x.get(n[0]));t.save(),t.strokeStyle=ku(n),t.lineWidth=r.width*1.9,t.setLineDash(r.dash),t.stroke(o),t.restore()}}var vg=10,Og=80,Ou=0,vu;function Eu(){let t=`${ae} ${j}`;if(!(Ou>vg&&P.look===t&&P.key!==`${t} ${Y()}`&&!P.part&&!q.printing)){
Qt();return}clearTimeout(vu),vu=setTimeout(()=>{Qt(),ft()},Og)}function Qt(){let t=Y(),e=O.names.size>fn,n=`${ae} ${j}`,
o=`${n} ${t}`;if(P.key===o&&(!P.part||qn(P.part,Jt())))return P;let r=Date.now(),s=e?Jt(1):null,i=Yr(t),a=Co(t,i,s);Df(i,
a,t);let{lines:l,rest:c}=Yf(a);return Qa({key:o,look:n,part:s,names:a,groups:i,lines:l,rest:c,...xu(a,l,t)}),Ou=Date.now()-
r,P}var Ee={left:24,right:10,top:8,bottom:8},Tu=1.7,Eg=.8,Lu=8,Tg=150,Lg=300,Ag="#take > button, #groups > *, #arrangements \
button, #zoom, #empty";function cs(t){let{x:e,y:n,radius:o}=Z.get(t);ea({left:e-o,top:n-o,width:2*o,height:2*o})}function Cu({
x:t,y:e}){let n=mn({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=$.clientWidth&&n.y<=$.clientHeight}function fs(t){let e=mn(R.get(
t));e.x>=30&&e.y>=20&&e.x<=$.clientWidth-30&&e.y<=$.clientHeight-20||(V.whole=!1,yn({position:R.get(t),scale:Y()}))}function as(){
return Ru(N(Ag))}function Ru(t){let e=$.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).filter(({width:n})=>n>
0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).filter(n=>Mt(n,{left:0,
right:e.width,top:0,bottom:e.height}))}function $u(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)n+o<$.clientHeight?
e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,$.clientHeight-n+4);return e}function Qi(){let t=$.getBoundingClientRect(),
e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=M("details").getBoundingClientRect();
return!nt()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.min(e.bottom,n.top-t.top)),e}function Zi(t,e,n){
let o=$.clientWidth-e.left-e.right,r=$.clientHeight-e.top-e.bottom;if(o<=0||r<=0)return null;let s=Math.min(o/Math.max(1,
t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.
bottom)/2/s},scale:s,animation:!1}}function Bu(){if(q.printing)return Wi;if(O.narrowed||!Ao())return Tu;let{width:t,height:e}=br();
return Math.min(Tu,Math.max(1,Math.min($.clientWidth/t,$.clientHeight/e)))}function Ig({scale:t,position:e}){let n=as();
if(!n.length||O.names.size>fn)return[];let o=Yr(t),r=[...Co(t,o).values(),...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({
left:(s-e.x)*t+$.clientWidth/2,right:(i-e.x)*t+$.clientWidth/2,top:(a-e.y)*t+$.clientHeight/2,bottom:(l-e.y)*t+$.clientHeight/
2}));return n.filter(s=>r.some(i=>Mt(i,s)))}function wn(){V.whole=!0;let t={...O.groups.size?Vr:Ee};if(q.printing){Iu(Zi(
v,t,Bu()));return}if(O.narrowed){let o=Qi();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=$.clientHeight-o.bottom,
t.right+=$.clientWidth-o.right)}let e=Au(t);if(!e)return;let n=$u(Ig(e));Iu(n.top||n.bottom?Au({...t,top:Math.max(t.top,
n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function Au(t){let e={width:$.clientWidth-t.left-t.right,height:$.clientHeight-
t.top-t.bottom};return e.width<=0||e.height<=0?null:(gt.size||Mo(e),De(),Zi(v,t,Bu()))}function Iu(t){t&&(me(),Kt(),Be(t))}
function ta(){V.asOpened=!1,wn()}function Xi(){return Vt()/(v.name*v.grown)}function Nu(t){return[...Co(t,new Map).values()].
filter(({lines:e})=>e).length}function pe(){if(wn(),V.asOpened=!0,O.groups.size||!O.names.size||O.names.size>Tg)return;let t=Y(),
e=Xi(),n=O.names.size*(ot()==="columns"?1:Eg);if(t>=e||Nu(t)>=n)return;V.whole=!1;let o=Array.from({length:Lu-1},(a,l)=>t*
(e/t)**((l+1)/Lu)),s=v.grown>1||O.narrowed&&ot()==="columns"&&!it()?e:o.find(a=>Nu(a)===O.names.size)??e,i=O.narrowed?Qi():
{left:0,top:0,right:$.clientWidth,bottom:$.clientHeight};Be({...Du(s,i,O.narrowed?m.focus:null),animation:!1})}function ls(t,{
left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=R.get(t);return s-e>v.mark/2&&s+v.mark/2+v.text*v.grown<=o&&i-n>v.line&&i+v.
line<r}function Ng(t){let e=0;for(let n of O.names)ls(n,t)&&(e+=3+T.get(n).count+(D?.entities.has(n)?1e3:0));return e}function Du(t,e,n){
let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:v.mark,y:2*v.line},i=[...new Set([n,...D?[...D.entities].slice(0,
60):[],...Re(60)])].filter(b=>O.names.has(b)).map(b=>R.get(b)),a=(b,A,I,W,U)=>I+2*U<=W?A+(I-W)/2:Math.max(A-U,Math.min(b,
A+I+U-W)),l=a(v.left-r.x/2,v.left,v.width,o.x,r.x/2),u=ot()==="columns"&&n===null?[l]:i.flatMap(({x:b})=>[b-r.x,b+v.mark+
v.text*v.grown-o.x]).map(b=>a(b,v.left,v.width,o.x,r.x)),d=i.flatMap(({y:b})=>[b-r.y,b+r.y-o.y]).map(b=>a(b,v.top,v.height,
o.y,v.line)),h=null;for(let b of new Set(u))for(let A of new Set(d)){let I={left:b,top:A,right:b+o.x,bottom:A+o.y};if(n!==
null&&!ls(n,I))continue;let W=Ng(I);(!h||W>h.weight)&&(h={weight:W,left:b,top:A})}let w=R.get(n)??{x:v.left+v.width/2,y:v.
top+v.height/2},{left:g,top:y}=h??{left:w.x-o.x/2,top:w.y-o.y/2};return{scale:t,position:{x:g+($.clientWidth/2-e.left)/t,
y:y+($.clientHeight/2-e.top)/t}}}function Pu(t){if(!O.names.has(t))return;let e=Y(),n=V.whole&&e>Xi()*.8?e:Math.max(e,Xi()),
o=Qi(),[r,s]=[Se({x:o.left,y:o.top}),Se({x:o.right,y:o.bottom})],i={left:r.x,top:r.y,right:s.x,bottom:s.y},a=nt()&&(o.right<
$.clientWidth||o.bottom<$.clientHeight);V.whole&&n===e&&!a||n===e&&ls(t,i)&&[...D?.entities??[]].every(l=>!O.names.has(l)||
ls(l,i))||(V.whole=!1,yn(Du(n,o,t)))}function yn(t){let e=matchMedia("(prefers-reduced-motion: reduce)").matches||R.size>
fn;V.asOpened=!1,Be({...t,animation:e?!1:{duration:250,easingFunction:"easeInOutQuad"}})}function us(t){V.whole=!1,yn({scale:Math.
min(6,Math.max(.005,Y()*t))})}function ea(t){let e=Zi(t,{left:10,right:10,...$u(as())},1.3);e&&(V.whole=!1,yn(e))}function ju(t){
let e=Jt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,u]=[Se({x:s,y:a}),Se({x:i,y:l})];return{left:c.x,right:u.x,
top:c.y,bottom:u.y}}),[o,r]=[0,0];for(let s of P.names.values()){let i=s.lines?tu(s):{left:s.x,right:s.x,top:s.y,bottom:s.
y};!qn(e,i)||n.some(a=>Mt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,unnamed:r}}function jg(){let t=M("beyond-view"),e=!q.
printing&&!gt.size&&ot()!=="overview"&&P.names.size<=Lg,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesW\
ithoutRoom",r],a=o&&V.asOpened?`${p("windowTooSmall")} `:"",l=i?a+p(i===1?`${s}One`:s,{n:i}):"";t.textContent!==l&&(t.textContent=
l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});return}n(ju(as())),t.hidden||n(ju([...as(),...Ru([t])]))}function Wu(){Et(
"afterDrawing",jg),Et("zoom",()=>{V.whole=!1,V.asOpened=!1}),Et("dragEnd",()=>{C.byFinger||(V.asOpened=!1)}),Et("resize",
()=>requestAnimationFrame(()=>{q.printing||(V.asOpened?pe():V.whole&&wn())})),new MutationObserver(()=>{V.asOpened&&O.narrowed&&
!q.printing&&pe()}).observe(M("details"),{attributeFilter:["data-open"]})}function Fu(t){let e=M("details").getBoundingClientRect();
Qt();let[n]=m.lines,o=R.get(t)??(P.lines.has(n)?ie(P.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[mn(
o),$.getBoundingClientRect(),Y()],[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,u={across:(Math.max(0,s.left)+e.left)/2,down:(Math.
max(0,s.top)+e.top)/2},d=c&&a+3*gn>e.left?a-u.across:0,h=!c&&l+3*gn>e.top?l-u.down:0;if(!d&&!h)return;let{x:w,y:g}=$e();
V.whole=!1,yn({scale:i,position:{x:w+d/i,y:g+h/i}})}var zu=2,na=8,Cg=40,oa=[],Hu="";function Rg(){let t=new Map;for(let[n,{x:o}]of R){if(gt.has(n)||!O.names.has(n))continue;
let r=t.get(o)??[];t.set(o,r),r.push(n)}let e=[];for(let[n,o]of[...t].sort(([r],[s])=>r-s)){let r=at(o[0]).column??0,s=e.
at(-1);s?.column===r?s.names.push(...o):e.push({column:r,left:n-v.mark/2,names:o})}return e}function $g({column:t,names:e}){
if(!k.variants.includes("plain")&&t)return p(`column${t}`);let n=new Map;for(let r of e){let s=at(r),i=S(s.plural??s.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([r,s],[i,a])=>a-s||(r<i?-1:1)).map(([r])=>r).filter(Boolean);return o.slice(
0,zu).join(", ")+(o.length>zu?", \u2026":"")}function qu(){let t=M("heads"),e=ot()==="columns"&&it()===null&&O.names.size>
0;t.hidden===e&&(t.hidden=!e,Dn())}function Bg(){let t=M("heads");if(t.hidden)return;let e=`${ae} ${j}`;if(Hu!==e){Hu=e;
let n=Rg();oa=n.map((o,r)=>({left:o.left,right:n[r+1]?.left??v.left+v.width,part:f("span",{},$g(o))})),t.replaceChildren(
...oa.map(({part:o})=>o))}for(let{left:n,right:o,part:r}of oa){let s=Math.max(na,mn({x:n,y:0}).x),i=Math.min(t.clientWidth-
na,mn({x:o,y:0}).x)-s-na;r.hidden=i<Cg,r.style.transform=`translateX(${Math.round(s)}px)`,r.style.maxWidth=`${Math.floor(
i)}px`,r.title=r.textContent??""}}function _u(){Et("afterDrawing",Bg)}var Dg=7,Gu=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Pg=4,Wg=3,Fg=1,zg=1.6,Hg=5.5,Kn=[],Do=new Map,ms={shown:null,
links:[]};function qg(){if(ms.shown===E)return ms.links;let t=new Map;for(let e of E.statements){let{isLink:n,subject:o,
object:r}=x.get(e);if(!n)continue;let[s,i]=[ct.get(o)??"",ct.get(r)??""],a=`${s} ${i}`,l=t.get(a);l?l.ids.push(e):t.set(
a,{from:s,to:i,ids:[e]})}return Object.assign(ms,{shown:E,links:[...t.values()]}),ms.links}function Ku(){let t=O.opened,
e=new Map,n=s=>{if(O.names.has(s))return s;let i=ct.get(s);return e.has(i)||e.set(i,mt(rn(i,t))),e.get(i)},o=new Map,r=(s,i)=>{
let[a,l]=s<i?[s,i]:[i,s],c=o.get(a);c||o.set(a,c=new Map);let u=c.get(l);return u||c.set(l,u={one:a,other:l,ids:[],drawn:!1,
strong:!1,course:{along:[]},among:null}),u};if(O.groups.size){let s=new Set([...O.names].map(i=>ct.get(i)));for(let{from:i,
to:a,ids:l}of qg()){if(!s.has(i)&&!s.has(a)){let[c,u]=[i,a].map(d=>mt(rn(d,t)));c!==u&&r(c,u).ids.push(...l);continue}for(let c of l){
let{subject:u,object:d}=x.get(c);if(O.names.has(u)&&O.names.has(d))continue;let[h,w]=[n(u),n(d)];h!==w&&r(h,w).ids.push(
c)}}for(let i of D?[...o.values()].flatMap(a=>[...a.values()]):[])i.strong=i.ids.some(a=>D?.statements.has(a))}Kn=[...o.
values()].flatMap(s=>[...s.values()]).sort((s,i)=>i.ids.length-s.ids.length||(`${s.one}
${s.other}`<`${i.one}
${i.other}`?-1:1)),_g()}function _g(){Do=new Map;for(let t of Kn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Do.
get(e)??[];Do.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?Fg:Wg)}}}function*ps(){for(let t of Kn)(t.drawn||t.one===
G.at||t.other===G.at)&&(yield t)}function Vu({ids:t}){return Math.max(zg,Hg*(t.length/Kn[0].ids.length))}function Uu(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function ds(t){return t.among!==P.groups&&Object.assign(t,{among:P.groups,course:Gg(t,Y())}),t.course}
function Gg({one:t,other:e},n){let[o,r]=[R.get(t),R.get(e)],s=[...P.groups.values()].filter(({key:h})=>mt(h)!==t&&mt(h)!==
e),i=h=>s.filter(w=>Pe(h,w,w.radius+Dg/n)<1/0),a=Uu(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:h})=>h)),u={course:a,
many:l.length},d=T.has(t)||T.has(e)?Gu.slice(0,Pg):Gu;for(let h of d){if(!u.many)break;let w=Uu(o,r,h*c),g=i(w).length;g<
u.many&&(u={course:w,many:g})}return u.course}function Yu(t){let e=Y();t.save();let n=[...ps()].sort((o,r)=>Number(o.strong)-
Number(r.strong));for(let o of n){t.describe?.(To(o)),t.strokeStyle=o.strong?m.between===null?z.line:z.accent:z.bundle,t.
globalAlpha=D&&!o.strong?Gt():1,t.lineWidth=(Vu(o)+(o.strong?1.4:0))/e;let[r,s,...i]=ds(o).along;t.beginPath(),t.moveTo(
r,s),t.bezierCurveTo(...i),t.stroke()}t.restore()}function Ju(t,e,n){let o={bundle:null,distance:1/0};for(let r of ps()){
let s=(e+Vu(r)/2)/n,i=Pe(ds(r),t,s);i<o.distance&&(o={bundle:r,distance:i})}return o}var Ug="http://www.w3.org/2000/svg";function rt(t,e={},...n){let o=document.createElementNS(Ug,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?dt(s):s);return o.append(...n),o}function dt(t){return String(Math.
round(t*100)/100)}function bn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Xu={M:2,L:2,C:6},Kg=100,Zt={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},Vg={middle:.35,
top:.8,hanging:.8,bottom:-.2},Yg={center:"middle",right:"end",end:"end"},Te=class{fillStyle=Zt.fillStyle;strokeStyle=Zt.
strokeStyle;lineWidth=Zt.lineWidth;lineJoin=Zt.lineJoin;lineCap=Zt.lineCap;globalAlpha=Zt.globalAlpha;font=Zt.font;letterSpacing=Zt.
letterSpacing;wordSpacing=Zt.wordSpacing;textAlign=Zt.textAlign;textBaseline=Zt.textBaseline;constructor(e){this.area=e,
this.drawing=rt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
Zt);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
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
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Xu[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>Kg&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+Xu[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>dt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(No),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${dt(l)} ${dt(c)}`).join(" ")).join("");this.write(rt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return bo(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),u=this.measureText(e).width*this.place.
scale,d=Yg[this.textAlign]??null,h=-(d==="middle"?u/2:d?u:0),{turn:w}=this.place,g=dn(c.x+(h+u/2)*Math.cos(w),c.y+(h+u/2)*
Math.sin(w),w,u/2,r*.8);this.write(rt("text",{x:c.x,y:c.y+r*(Vg[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:u,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":d,transform:w?`rotate(${dt(w*180/Math.PI)} ${dt(c.x)} ${dt(
c.y)})`:null},bn(e)),g)}write(e,n){if(!Mt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?No(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=rt("g",{},rt("title",{},bn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var Jg=3e3,Xg=120,xn=null,ra;function Qu(t){if(t instanceof Te){Qg(t);return}let e=Jt(),n=Y();if(xn!==null&&xn.version===
ae&&Math.abs(xn.scale-n)<n*.001&&qn(xn.part,e)||(clearTimeout(ra),q.printing||(ra=setTimeout(Zg,Xg))),xn===null)return;let{
part:r,canvas:s}=xn;t.save(),t.globalAlpha=D?Gt():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Zu(){return[...E.statements].map(t=>x.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&O.names.has(e)&&O.names.
has(n))}function Qg(t){let e=new Gn;for(let{subject:n,object:o}of Zu())e.moveTo(R.get(n).x,R.get(n).y),e.lineTo(R.get(o).
x,R.get(o).y);t.save(),t.globalAlpha=D?Gt():.4,t.strokeStyle=z.line,t.lineWidth=.7/Y(),t.stroke(e),t.restore()}function Zg(){
let t=Jt(.5),e=Y(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=z.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:ae},s=Zu(),i=0,a=()=>{if(r.version===ae){o.beginPath();for(let l=Math.min(s.length,i+Jg);i<
l;i+=1){let[c,u]=[R.get(s[i].subject),R.get(s[i].object)];Math.max(c.x,u.x)<t.left||Math.min(c.x,u.x)>t.right||Math.max(
c.y,u.y)<t.top||Math.min(c.y,u.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(u.x,u.y))}if(o.stroke(),i<s.length){ra=setTimeout(
a);return}xn=r,ft()}};a()}function tw(t,e){for(let[n,o]of P.names)o.lines&&!rs.has(n)&&Mt(o,e)&&We(t,n)}function ew(t){let e=new Map;for(let[n,o]of P.
names){if(o.lines)continue;let{fill:r}=at(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=D?Gt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of P.names)o.lines&&!o.covers&&We(t,n);for(let n of O.groups.keys())qi(t,n)}function nw(t){Eu(),rs.clear(),Pf(
t),Yu(t),P.rest&&Qu(t);for(let e of P.lines.keys())(!D||!D.statements.has(e))&&ns(t,e,!1)}function ow(t){Mc()?tw(t,Jt()):
ew(t);for(let[e,n]of P.names)n.covers&&We(t,e);if(G.at!==null&&O.names.has(G.at)&&We(t,G.at),D){Mu(t,P.trunks);for(let e of D.
statements)P.lines.has(e)&&ns(t,e,!0);for(let e of D.entities)We(t,e);Su(t,P.words)}for(let e of Xt.statements)P.lines.has(
e)&&!D?.statements.has(e)&&ns(t,e,!0);for(let e of Xt.names)We(t,e)}function tm(){Ec({radiusOf:t=>Z.get(Pt(t))?.radius??
T.get(t).size,draw:(t,e)=>{let n=Pt(e);n===null?We(t,e):qi(t,n)}}),Et("beforeDrawing",nw),Et("afterDrawing",ow)}function Fe(t){L({open:[...m.open.filter(e=>e!==t),t]}),Q(p("groupOpened",{names:Nt(t)}))}function em(t){let e=o=>o!==null&&
(ct.get(o)===t||ct.get(o)?.startsWith(`${t}.`)),n=m.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));L({open:n,...e(m.focus)||
e(m.path)?lt:{}}),Q(sa())}function sa(){return p(O.groups.size===1?"oneGroup":"someGroups",{n:O.groups.size,names:Tr()})}function ia(t){return encodeURIComponent(t.trim().replace(/\s+/g," ")).replaceAll("-","%2D")}function nm(t){return t.toLowerCase().
replace(/\s/g," ")}function om(t,e){let[n,o]=[nm(t),nm(e)],r=i=>i!==void 0&&/[\p{L}\p{N}_]/u.test(i),s=0;for(let i=n.indexOf(
o);i>=0;i=n.indexOf(o,i+1))!(r(n[i-1])&&r(o[0]))&&!(r(n[i+o.length])&&r(o[o.length-1]))&&(s+=1);return s}function hs(t,e,n){
let o=t.split(/\s+/),r=o.length>12?[o.slice(0,12/3).join(" "),o.slice(-12/3).join(" ")]:[t];return`text=${[...e?[`${ia(e)}\
-`]:[],...r.map(ia),...n?[`-${ia(n)}`]:[]].join(",")}`}function rm(t){return t.split("\u2026").map(e=>e.trim()).filter(Boolean).
map(e=>hs(e,"","")).join("&")}function rw(t,[e,n]){let o=t.slice(e,n),[r,s]=[e+o.length-o.trimStart().length,n-o.length+
o.trimEnd().length],i=t.slice(r,s);if(om(t,i)<2)return hs(i,"","");let a={start:t.lastIndexOf(`
`,r)+1,end:(t.indexOf(`
`,s)+1||t.length+1)-1},l=t.slice(a.start,r).split("[\u2026]").pop(),c=t.slice(s,a.end).split("[\u2026]")[0],u=h=>[new RegExp(
`(?:\\S+\\s*){0,${h}}$`).exec(l)[0],new RegExp(`^(?:\\s*\\S+){0,${h}}`).exec(c)[0]],d=["",""];for(let h=1;h<=8;h+=1){let[
w,g]=u(h);for(let[y,b]of[[w,""],["",g],[w,g]])if(om(t,`${y}${i}${b}`)<2)return hs(i,y,b);d=[w,g]}return hs(i,...d)}function sm(t,e){
return e.map(n=>rw(t,n)).join("&")}function im(t,e){return e?`${t}${t.includes("#")?"":"#"}:~:${e}`:t}var am;function te(t){let e=wt.open?K(".told",HTMLElement,wt):M("told");wt.open||Q(t),e.textContent=t,clearTimeout(am),am=
setTimeout(()=>{e.textContent=""},6e3)}var wt=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function ee(t,e,n=[]){
wt.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>wt.close()},p("close")),f("span",{class:"told",role:"status"}))),wt.open||wt.showModal()}
function gs(t,e,n=[],o=[]){let r=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);ee(t,[...n,r],o),
r.select()}function lm(){wt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(wt,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function cm(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function fm(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var aa=3;function um(t){return t.length<2?t.join(""):p("allAndLast",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}
function sw(t){let e=t.map(r=>x.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...k.modalities.map(({id:r,label:s})=>({
n:n.filter(({modality:i})=>i===r).length,words:S(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:p("someone\
sView")},{n:e.filter(({denied:r})=>r).length,words:p("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}
function ca(t,e){return t===e?It(t,"oneStatement","someStatements"):p("statementsOfAll",{n:t,all:e})}function iw(t){let e=new Map;
for(let r of t.statements){let{subject:s,object:i}=x.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(
a,(e.get(a)??0)+1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>et(r)).
sort();return n>1&&o.length<=aa?p("mostOften",{names:um(o),n}):""}function aw(t){let e=t.map(n=>x.get(n).change);return k.
changes.map(({id:n,label:o})=>({n:e.filter(r=>r===n).length,words:S(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n}\
)`)}function mm(t){return t.charAt(0).toLowerCase()+t.slice(1)}function lw(t){return Dt()?`${Dt()}: ${mm(t)}`:t}function pm(t){
let{focus:e,path:n}=m,o=e!==null&&n!==null&&it(),r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||x.get(c).subject===
r||x.get(c).object===r,i=t.statements.filter(s),a=ca(be(i).statements,be([...x.keys()].filter(s)).statements),l=o?p("tak\
eBetween",{statements:a,from:B(e),to:B(n)}):r!==null?p("takeAbout",{statements:a,name:B(r)}):[p("takeAll",{statements:a}),
iw(t)].filter(Boolean).join(", ");return lw(`${[l,um(k.changes.length?aw(i):sw(i))].filter(Boolean).join(": ")}.`)}function dm(){
let t=M("lead");return(t.querySelector(`.${j}`)??t).textContent??""}function la(t){return t===null?void 0:X.get(t).find(
e=>x.get(e).subject===t&&x.get(e).days?.time==="deadlineTime")}function cw(t,e,n){let o=e.map(d=>x.get(d)),[r]=o,s=o.some(
({subject:d})=>d!==r.subject)||r.object===n,i=[...new Set(o.map(d=>s?d.subject:d.object))],a=i.slice(0,aa).map(d=>{if(d===
null)return S(r.value);let h=la(d),w=h===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(h)}"]`);return h===
void 0||!w?et(d):`${et(d)} (${[w.firstChild?.textContent,Ot(h)].filter(Boolean).join("; ")})`}),l=i.length-aa,c=s?r.object:
r.subject,u=[...a,...l>0?[p("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[et(c)],At(r,s),u].join(" ")}
function fw(t,e){let n=e.some(o=>la(x.get(o).object)||la(x.get(o).subject));return[x.get(e[0]).denied,!n,/density-\d/.test(
t.className),!t.closest(".what")].map(Number).join("")}function hm(t,e){let o=[...t.querySelectorAll(".lane > .what > .t\
runk, .lane > .who > .trunk")].flatMap(c=>{let d=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(h=>x.
has(h));return d.length?[{ids:d,rank:fw(c,d)}]:[]}).sort((c,u)=>c.rank<u.rank?-1:+(c.rank>u.rank))[0]?.ids??[],r=mm(t.querySelector(
".lane .absent")?.textContent?.trim()??""),s=[...new Set(o.flatMap(c=>[S(x.get(c).said),Ot(c)]).filter(Boolean))].join("\
; "),i=p(k.sources.length>1?"takeLaneSources":"takeLane",{name:et(e)}),a=[o.length?cw(t,o,e):"",r].filter(Boolean).join(
"; "),l=a?`${i}${s&&` (${s})`}: ${a}.`:`${et(e)}.`;return Dt()?`${Dt()}: ${l}`:l}function gm(){return Wo({...kn(),groups:new Set})}function kn(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(O.names),groups:new Set(O.groups.keys()),statements:[...E.statements]}}function ws(){return k.sources.
length?k.sources.length>3?p("sources",{n:k.sources.length}):k.sources.map(t=>ua(t)).join("; "):""}function ua(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function Po(){return location.protocol.startsWith("http")}
function wm(){return Po()?location.href:""}function Vn(){let{iri:t,version:e}=k.dataset;return[e&&p("version",{version:e}),
t].filter(Boolean).join(", ")}function fa(){let{focus:t,path:e,steps:n}=m;return t===null?"":e!==null&&it()?p("partBetwe\
en",{from:B(t),to:B(e)}):!O.narrowed||!E.entities.has(t)?"":p(n===1?"partAround":"partFartherAround",{name:B(t),n:n??""})}
function uw(){return!D||O.narrowed?"":m.focus!==null?p("altFocus",{name:B(m.focus)}):m.lines.length?p("altLines",{statements:[
...D.statements].map(t=>$t(x.get(t))).join("; ")}):""}function Wo(t){return[S(k.title),ma(t)].filter(Boolean).join(" \xB7 ")}
function ma(t){return[fa(),bs(),...k.notes.map(S),Dt(),t.groups.size?p(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:Tr()}):"",p("shown",{names:t.names.size,allNames:T.size,...be(t.statements)}),Vn()&&`${p("dataset")}: ${Vn()}`,
wm()].filter(Boolean).join(" \xB7 ")}function ys(t){return[bs(),...k.notes.map(S),Dt(),ca(t,x.size),Vn()&&`${p("dataset")}\
: ${Vn()}`,wm()].filter(Boolean).join(" \xB7 ")}function bs(){return ws()&&`${p("source")}: ${ws()}`}function mw(t){return[
...t.groups].sort((e,n)=>O.groups.get(n).count-O.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function xs(t){let{statements:e,
made:n}=be(t.statements),o=new Map;for(let s of t.statements){let{subject:i,object:a}=x.get(s);for(let l of new Set([i,a]))
t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${et(
s)} (${i})`);return[p("altShown",{title:S(k.title),names:It(t.names.size,"oneName","someNames"),statements:It(e,"oneStat\
ement","someStatements"),made:n}),fa()&&p("altPart",{part:fa()}),uw(),t.groups.size?p("altGroups",{groups:mw(t).map(Nt).
join("; ")}):"",r.length?p("altMost",{names:r.join("; ")}):"",ws()&&p("altSource",{source:ws()}),Dt()&&`${Dt()}.`].filter(
Boolean).join(" ")}var ks=16/2.54*72,Yn=7,St=10,Ss=Math.floor(an*ks/Yn)-1;function da(t){let e=new Set([...t.drawn].map(d=>T.get(d).class)),
o=k.families.flatMap(d=>d.classes.map(h=>h.id)).filter(d=>e.has(d)).map(d=>{let h=Wt.get(d)??Ke;return{text:S(h.label),draw:(w,g,y,b)=>ym(
w,h,!1,g,y,b)}});[...t.drawn].some(d=>T.get(d).envisaged)&&o.push({text:p("envisaged"),draw:(d,h,w,g)=>ym(d,Ke,!0,h,w,g)});
let r=t.statements.filter(d=>P.lines.has(d)).map(d=>x.get(d)),s=k.modalities.filter(({id:d})=>r.some(h=>!h.holder&&h.modality===
d)).map(({label:d,line:h})=>({text:S(d),wide:!0,draw:(w,g,y,b)=>pa(w,k.lines[h],!1,g,y,b)}));r.some(d=>d.holder)&&s.push(
{text:p("someonesView"),wide:!0,draw:(d,h,w,g)=>pa(d,k.lines.thin,!1,h,w,g)}),r.some(d=>d.denied)&&s.push({text:p("denie\
d"),wide:!0,draw:(d,h,w,g)=>pa(d,k.lines.solid,!0,h,w,g)});let i=new Set([...t.groups].flatMap(d=>[...O.groups.get(d).fills.
keys()])),a=k.families.map(({label:d,classes:[{id:h}]})=>({label:d,fill:(Wt.get(h)??Ke).fill})).filter(({fill:d})=>i.has(
d)).map(({label:d,fill:h})=>({text:S(d),draw:(w,g,y,b)=>pw(w,h,g,y,b)})),l=new Set([...[...t.drawn].map(d=>T.get(d).change),
...r.map(d=>d.change)]),c=k.changes.filter(({id:d})=>d in Ti&&l.has(d)).map(({id:d,label:h})=>({text:S(h),draw:(w,g,y,b)=>Jr(
w,d,g+b*.5,y,b*.42)}));return[{title:p("changes"),items:c},{title:p("kinds"),items:o},{title:p("groupRims"),items:a},{title:p(
"said"),items:s}].filter(({items:d})=>d.length)}function ym(t,e,n,o,r,s){let i=s*.44;Ki(t,e.shape,o+i*1.2,r,i),t.fillStyle=
n?z.ground:e.fill,t.fill(),t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function pw(t,e,n,o,r){
t.beginPath(),t.arc(n+r*.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function pa(t,e,n,o,r,s){t.strokeStyle=
z.line,t.lineWidth=e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=
z.bar,t.lineWidth=3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function bm(t,e,n,o){
let r=[""],s=i=>Ct(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function xm(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
z.text,(r,s,i="")=>{for(let a of bm(r,s,e-2*St,i))fe(t,a,St,o+s*.775,s,i),o+=s*1.55;return o}}function km(t,e,n,o){let r=xm(
t,n,St/2);return r(S(k.title),o*1.5,"600"),r(pm(e),o*1.15)}function Sm(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,u="")=>(t.
textBaseline="middle",t.fillStyle=z.text,fe(t,l,c,i,r,u),c+Ct(l,u)*r);for(let{title:l,items:c}of da(e)){let u=a(`${l}:`,
St,"600")+r;for(let{text:d,wide:h,draw:w}of c){let g=r*(h?3:1.5);u+g+Ct(d)*r>n-St&&u>St&&(u=St,i+=s),t.save(),w(t,u,i,r),
t.restore();let y=bm(d,r,n-2*St-g);y.forEach((b,A)=>{A&&(i+=s),a(b,u+g)}),u+=g+Ht(y)*r+r*1.2}i+=s}return i+=r*.2,xm(t,n,
i-s/2)(ma(e),r)+St/2}function ha(t){let e={printing:q.printing,at:G.at};q.printing=!0,G.at=null,hn();try{return t()}finally{q.printing=e.printing,
G.at=e.at,hn()}}var Mm=160;function dw(){let t=new Te({left:0,top:-Mm,right:$.clientWidth,bottom:$.clientHeight+Mm});return vc(
t),t}function ga({captioned:t=!0}={}){return ha(()=>hw(t))}function wa({width:t,height:e,title:n,text:o,family:r},...s){
return rt("svg",{viewBox:`0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:j,"font-family":r.replaceAll('"',"'"),"text-re\
ndering":"geometricPrecision","aria-labelledby":"title description"},rt("title",{id:"title"},bn(n)),rt("desc",{id:"descr\
iption"},bn(o)),rt("rect",{width:t,height:e,fill:"#fff"}),...s)}function hw(t){let e=dw(),n=kn(),{area:o}=e,r=e.bounds??
o,s=Math.max(o.left,r.left-St),i=Math.max(o.top,r.top-St),a=Math.min(o.right,r.right+St)-s,l=Math.min(o.bottom,r.bottom+
St)-i,c=Math.ceil(Math.max(a,t?Ss:0)),[u,d]=[0,1].map(()=>new Te({left:0,right:c,top:0,bottom:1/0})),h=Math.max(12,c*(Yn+
.5)/ks),w=t?Math.ceil(km(u,n,c,h)):0,g=Math.ceil(t?Sm(d,n,c,w+l+St,h):l),y=xs(n),b=[...P.names.values(),...P.groups.values()].
filter(W=>W.lines),A=b.reduce((W,{type:U})=>Math.min(W,U),1/0)*Y();return{root:wa({width:c,height:g,title:S(k.title),text:y,
family:jt.family},rt("clipPath",{id:"frame"},rt("rect",{x:s,y:i,width:a,height:l})),u.drawing,rt("g",{transform:`transla\
te(${dt((c-a)/2-s)} ${dt(w-i)})`},rt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[rt("path",{d:`M${St} ${dt(w+l+St/
2)}H${c-St}`,stroke:"#bbb"}),d.drawing]:[]),width:c,height:g,top:i,seen:n,text:y,written:b.filter(W=>"id"in W).length,letters:A/
c*ks}}function de(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function gw(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function vm(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,gw(n.subarray(4,e.length+8))),n}function ww(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,u])=>vm("iTXt",a(`${c}\0\0\0${j}\0\0${u.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),vm("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var yw=3,Om=2;async function Jn({root:t,width:e,
height:n,text:o},r=yw){let s=URL.createObjectURL(new Blob([de(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=f("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return ww(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:S(k.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function bw(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Le(t,e,n){
await bw(t,e)?te(n):gs(p("copyByHand"),t)}async function Ms(t){let e=Jn(t,Om);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),te(p("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});ee(p("copyPng"),[f("p",{},p("copyPictureByHand")),n])}catch{ee(p("copyPng"),[f("p",{},p("tooLarge"))])}}}function xw(t){
return S(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function kw(t){let e=[S(t.said),S(t.when)].filter(Boolean).
join("; "),n=xw(t),r=[(n&&(S(n.citation)||ua(n)))?.replace(/[.\s]+$/,""),S(t.where)].filter(Boolean).join(", ");return[$t(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${p("dataset")}\
: ${[S(k.title),Vn()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function Sw(t){let e=f("p",{lang:j},kw(x.get(
t)));return Le(e.textContent,e,p("copiedStatement"))}function Em(t){return f("button",{type:"button",class:"copy",onclick:()=>Sw(
t)},p("copyWithSource"))}function Mw(){return Pn().filter(t=>E.statements.has(t))}function Tm(){let t=k.variants.includes(
"plain")?3:void 0,e=m.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>p(r));return e&&o.splice(5,0,Dt()),[[...o.slice(0,t),...n?[p("changes")]:[]],
...Mw().map(r=>{let s=x.get(r);return[...[B(s.subject),S(tt(s).label),s.object===null?S(s.value):B(s.object),S(s.said),S(
s.when),...e?[Ot(r)]:[],s.quote,pt(s)].slice(0,t),...n?[Fc(s)]:[]]})].map(r=>r.map(cm))}function Lm(){let[t,...e]=Tm(),n=(s,i)=>f(
"tr",{},s.map(a=>f(i,fm(a),a))),o=f("div",{lang:j},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(s=>n(s,"td")))),f("p",{},gm())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Le(r,o,It(e.length,"copiedOneRow","copiedRows"))}function Am(){let t=j==="nl"?";":",",e=Tm().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function ze(t,e=B(t)){return T.has(t)?f("button",{type:"button",class:"name",onclick:()=>L({focus:t,lines:[]})},e):f("b",
{},t)}function vw(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),f("m\
ark",{},o)),n=n.slice(r+o.length))}return f("blockquote",{lang:t.language},e,n)}function Ow(t){let e=x.get(t),{url:n=""}=k.
sources.find(r=>r.id===e.origin)??{};if(!/^https?:/i.test(n))return"";let o=_a(t);return im(n,o?sm(o.whole,o.runs):rm(e.
quote))}function Ew(t){let e=Ow(t),n=En(t).length>0;return!e&&!n?null:f("div",{class:"to-words"},n?f("button",{type:"but\
ton",onclick:()=>L({view:"text",focus:null,lines:[t]})},p("inTheText")):null,e?f("a",{href:e,rel:"noreferrer noopener",target:"\
_blank"},p(e.includes(":~:")?"atTheseWords":"officialPage")):null)}function Tw(t){return t.disputes.map(({other:e,words:n,
isDispute:o,judged:r})=>{let s=x.get(e);return f("div",{class:o?"contradiction disputed":"contradiction"},`${S(n)}: `,x.
has(e)?f("button",{type:"button",class:"name",onclick:()=>L({focus:null,lines:[e]})},`${$t(s)} (${pt(s)})`):p("notHere"),
S(r)?f("div",{class:"said"},S(r)):null)})}function ya(t,...e){let n=x.get(t),o=f("div",{class:"said"},f(n.denied?"b":"sp\
an",{},S(n.said)));for(let s of[S(n.when),Ot(t),pt(n)])s&&o.append(o.textContent&&" \xB7 ",s);let r=["statement",n.denied?
"denied":"",n.modality===Nn?"draft":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",{class:r,"dat\
a-statement":t},e,o,Tw(n),Wn(n),vw(n),Ew(t),Em(t))}function ba(t,e){return t.object===null?f("b",{},S(t.value)):ze(t.subject===
e?t.object:t.subject)}function Im(t,e){return f("div",{class:"statement"},ba(t,e),f("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=x.get(n);return f("div",{class:"said"},`${p("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${pt(o)}`)}))}function he(t){return f("h2",{tabindex:"-1"},t)}function Sn(t,e=null){let n=x.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?f("b",{},S(n.value)):ze(o?n.subject:n.object);return ya(t,ze(o?e:n.subject),f(
"div",{},At(n,o)),r)}function Fo(t){return f("ul",{class:"choice"},t.map(e=>{let n=x.get(e),o=[B(n.subject),At(n),n.object===
null?S(n.value):B(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>L({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},S(n.said)),pt(n)&&` \xB7 ${pt(n)}`))}))}var vs=50,He={ids:[],until:vs};function ka({one:t,other:e}){L({...lt,between:[t,e]})}function Lw(t){let e=Pt(t);return e===
null?ze(t):f("button",{type:"button",class:"name",onclick:()=>Fe(e)},f("span",{class:"unseen"},`${p("openGroup")}: `),Nt(
e))}function Aw(t){let e=new Map;for(let n of t){let o=At(x.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function Nm(){let t=Eo();He.ids!==t&&(He={ids:t,until:vs});let e=t.slice(0,He.until);return[he(zr()),
f("p",{class:"hint"},p("endsOf")),f("ul",{class:"counted"},(m.between??[]).map(n=>{let o=O.groups.get(Pt(n));return f("l\
i",{},Lw(n)," ",o?f("span",{class:"count"},p("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},p("\
noneBetween")),t.length?f("h3",{},p("relationsTitle")):null,f("ul",{class:"counted"},Aw(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},p("statementsOf")):null,Fo(e),e.length<t.length?f("p",{class:"\
more"},p("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:Iw},p("moreRows",{n:Math.min(vs,t.
length-e.length)}))):null]}function Iw(){let t=He.until;He.until+=vs,Oe(),N("#chosen .choice button")[t].focus(),Q(p("pa\
rtListed",{n:Math.min(He.until,He.ids.length),all:He.ids.length}))}var xa=new Set;function jm(t){let e=Do.get(mt(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:xa.has(t)?"":null},f("summary",
{},p("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${_n(t)}`)),n),r=()=>{if(!o.open){xa.delete(t);return}xa.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===mt(t)?s.other:s.one,a=Pt(i),l=a===null?B(i):Nt(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>ka(s)},l)," ",f("span",{class:"count"},p(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}var Cm=3,Xn=14,Nw=60,jw=180,Qn,Os="";function Cw(t){let e=x.get(t),n=[S(e.when),Ot(t),pt(e)].filter(Boolean).map(o=>` \xB7 ${o}`);
return f("div",{class:e.denied?"denied":""},f("p",{},$t(e)),f("p",{class:"said"},f(e.denied?"b":"span",{},S(e.said)),n),
e.quote?f("p",{lang:e.language},f("q",{},e.quote)):null)}function Rw(t){let e=X.get(t).filter(o=>E.statements.has(o)).length,
n=S(at(t).label);return[f("p",{},f("b",{},B(t))),f("p",{class:"said"},[n,It(e,"oneStatement","someStatements")].filter(Boolean).
join(" \xB7 "))]}function $w(t){let e=t.length-Cm;return[...t.slice(0,Cm).map(Cw),e>0?f("p",{class:"said"},p("moreHere",
{n:e})):""]}function Bw({name:t,group:e,lines:n,bundle:o}){return t!==null?Rw(t):e!==null?[f("p",{},_n(e))]:o!==null?[f(
"p",{},To(o))]:$w(n)}function Rm(t,{x:e,y:n}){let{name:o,group:r,lines:s,bundle:i}=t,a=JSON.stringify([o,r,s,i&&[i.one,i.
other]]);if(a!==Os){if(o===null&&r===null&&!s.length&&i===null){Es();return}Os=a,clearTimeout(Qn),Qn=setTimeout(()=>{Jf(
o,s);let l=M("pointed");l.replaceChildren(...Bw(t)),l.hidden=!1,Dw(l,e,n)},Nw)}}function Dw(t,e,n){let{width:o,height:r}=t.
getBoundingClientRect(),s=e+Xn+o<document.documentElement.clientWidth-6?e+Xn:Math.max(6,e-Xn-o),i=n+Xn+r<innerHeight-6?n+
Xn:Math.max(6,n-Xn-r);t.style.left=`${s}px`,t.style.top=`${i}px`}function Es(){Os="",clearTimeout(Qn),Qn=setTimeout(Mn,jw)}
function Mn(){Os="",clearTimeout(Qn),M("pointed").hidden=!0,Xf()}function $m(){let t=M("pointed");t.addEventListener("mo\
useenter",()=>clearTimeout(Qn)),t.addEventListener("mouseleave",Es),addEventListener("wheel",Mn,{capture:!0,passive:!0}),
document.addEventListener("pointerdown",e=>{t.contains(e.target)||Mn()},!0)}function Bm(){return!M("pointed").hidden}function Zn(){for(let t of N("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===ot()));
M("arrange-again").hidden=!gt.size}function Ae(t){let e=Y(),n=!C.byFinger&&os(t,e,Vf).length>0,o=eu(t,n?0:void 0),r=o===null?Wf(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=C.byFinger?Ww(t):{name:o,group:r,lines:os(t,e)},{bundle:i,distance:a}=s.
name===null?Ju(t,C.byFinger?gn:Qr,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<Pe(P.lines.get(s.lines[0]),
t,gn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Ts(t){let e=$.getBoundingClientRect();return Se({x:t.clientX-
e.left,y:t.clientY-e.top})}function Pw(t,e){let n={name:null,distance:1/0};for(let[o,r]of P.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Ww(t){let e=gn/Y(),{name:n,distance:o}=Pw(t,e),r=os(t,Qr/e),s=r.length?Pe(P.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var zo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Fw=20;function Sa(t,e){gt.set(t,e),R.set(t,e),
Kt(),me(),ft()}function Dm(t,e){let n=R.get(t);C.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Ma(){let{name:t,went:e}=C.
dragged;return C.dragged=null,Zn(),ft(),e&&Q(p("namePlaced",{name:B(t)})),e}function Pm(){Et("dragStart",({pointer:t})=>{
if(C.byFinger)return;let{name:e}=Ae(t.canvas);e!==null&&(Dm(e,t.canvas),vo(!1))}),document.addEventListener("pointermove",
t=>{if(!C.dragged||!t.isPrimary)return;let e=Ts(t);C.dragged.went=!0,Sa(C.dragged.name,{x:Math.round(e.x+C.dragged.x),y:Math.
round(e.y+C.dragged.y)})}),Et("dragEnd",()=>{C.byFinger||(V.whole=!1,C.dragged&&(Ma(),vo(!0)))}),Ye.push(()=>{m.focus!==
C.placing&&(C.placing=null)})}function Wm({event:t,pointer:e}){if(!C.byFinger||t.type!=="press")return!1;let{name:n}=Ae(
e.canvas);return n===null||C.placing!==null?(C.rested=e,!0):(Dm(n,e.canvas),ft(),!0)}function Fm(t){C.placing=C.placing===
t?null:t,Oe(),(C.placing===null||!nt())&&document.getElementById("move-name")?.focus({preventScroll:!0}),C.placing!==null&&
(nt()&&Bt(null),te(p("pickPlace",{name:et(t)})))}function zm({pointer:t}){if(C.placing===null)return!1;let e=C.placing;return C.
placing=null,R.has(e)?(Sa(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),Zn(),Oe(),te(p("namePlaced",{name:et(e)})),
!0):!1}function Hm(t,e){let[n,o]=zo[e],{x:r,y:s}=R.get(t),i=Fw/Y();Sa(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),Zn(),
fs(t),Q(p("nameMoved",{name:B(t),where:p("sides").split(", ")[Object.keys(zo).indexOf(e)]}))}var zw=2;function qm(){Et("click",t=>{if(Wm(t)||zm(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=Ae(e.canvas);
if(o!==null){Fe(o);return}if(s!==null){if(String(m.between)===String([s.one,s.other]))return;C.clicked=!0,ka(s);return}if(n===
null&&!r.length){ve()&&L(lt);return}n===m.focus&&r.join(" ")===m.lines.join(" ")||(C.clicked=!0,L({focus:n,lines:r}))}),
$.addEventListener("mousemove",t=>{if(C.dragged||t.buttons){Mn();return}let e=Ae(Ts(t)),{name:n,group:o,lines:r,bundle:s}=e;
C.byFinger||Rm(e,{x:t.clientX,y:t.clientY}),$.style.cursor=n!==null||o!==null||r.length||s!==null?"pointer":""}),$.addEventListener(
"mouseleave",Es),Et("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:r}=Ae(t.canvas);if(e!==null||n!==null||
o.length||r!==null)return;let s=Math.min(6,Y()*zw),i=Y()/s,{x:a,y:l}=$e();V.whole=!1,yn({scale:s,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Hw=9,qe=new Map,_m=0;function qw(t){let e=Jt(),n=Y(),o=t>0?e.top-v.top:v.top+v.height-e.bottom;return Math.max(0,o*n+
Ee.top)}function _w(t,e){let n=e;if(qe.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),qw(e)),a=i-e+_m,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,u=Math.abs(a-c)>=1;n=u?e+c:i,_m=u?0:a-c}if(!t&&!n)return;V.whole=
!1,V.asOpened=!1;let o=Y(),{x:r,y:s}=$e();Be({position:{x:r-t/o,y:s-n/o},animation:!1})}function Gm(){$.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==C.byFinger&&vo(!e),C.byFinger=e,e&&qe.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),$.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(C.byFinger=!1);let e=qe.get(t.
pointerId);if(!e||C.dragged||(e.moves||=qe.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Hw,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),_w(n/qe.size,o/qe.size)});
for(let t of["pointerup","pointercancel"])$.addEventListener(t,e=>{let n=qe.get(e.pointerId);if(!qe.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?C.rested:null;if(C.rested=null,o&&Oc(o),!C.dragged)return;let{name:r}=C.dragged;Ma()||
t==="pointercancel"||(C.clicked=!0,L({focus:r,lines:[]}))});$.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),$.addEventListener(
"contextmenu",t=>{C.byFinger&&t.preventDefault()})}function Gw(t,[e,n]){let o=R.get(t),r=T.has(t)?yr(t):new Map,s=ot()==="columns"&&!it(),i=null;for(let[a,l]of R){let[c,u]=[
l.x-o.x,l.y-o.y],d=c*e+u*n,h=Math.abs(c*n)+Math.abs(u*e);if(a===t||d<1||(s?n&&h>1:h>d))continue;let w=[n&&s||r.has(a)?0:
1,d+2*h];i&&(w[0]-i.distance[0]||w[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:w})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function Um(){if(R.has(G.at))return G.at;if(R.has(m.focus))return m.focus;let t=Re(
1).find(n=>R.has(n)),[e]=[...O.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?mt(e[0]):[...R.
keys()][0]??null)}function Vm(){return G.at!==null&&G.at.startsWith("group ")?G.at.slice(6):null}function Uw({name:t,by:e,
across:n}){let o=X.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:x.get(e);return[r&&At(r,r.object!==t),!r&&
n&&p("notLinked"),B(t),S(at(t).label),p(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Km(t){
G.at=t.name,G.by=t.by;let e=Vm();Q(e===null?Uw(t):_n(e)),fs(t.name),ft()}function Ym(){$.addEventListener("focus",()=>{if(!$.
matches(":focus-visible"))return;let t=Um();t!==null&&Km({name:t,by:null})}),$.addEventListener("blur",()=>{G.at=null,ft()}),
$.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in zo){t.preventDefault();let e=Um();if(G.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){Hm(e,n);return}let o=Gw(e,zo[n]);o?Km(o):Q(p("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),G.at===null)return;let e=Vm();e!==null?Fe(e):G.at===m.focus?Nc():L({focus:G.
at,lines:[]})}else t.key==="l"&&ce(t)&&(G.by===null?Q(p("noLine")):L({focus:null,lines:[G.by]}))})}function to(){let t=K("main").getBoundingClientRect().top+scrollY,e=K("summary",HTMLElement,J).getBoundingClientRect().height+
1,n=o=>K(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("#take >\
 button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function Jm(){M("group-list").replaceChildren(...O.groups.size?[f("p",{},p("readGroups")),Kn.every(r=>r.drawn)?"":f("p",
{},p("strongestDrawn")),f("h3",{},p("groupsTitle")),Kw()]:[]),xe(M("group-list"));let t=M("groups"),e=t.hidden;if(t.hidden=
!Z.size||ot()!=="overview"||!O.groups.size&&!O.opened.size,e!==t.hidden&&Dn(),t.hidden)return;let n=document.activeElement?.
closest?.("#groups [data-group]")?.dataset.group,o=[...O.opened].filter(r=>!Z.get(r).names.length||E.entities.size).sort();
t.replaceChildren(f("p",{},sa()),...o.map(r=>f("button",{type:"button","data-group":r,title:p("closeGroup"),onclick:()=>em(
r)},f("span",{"aria-hidden":"true"},"\xD7")," ",f("span",{class:"unseen"},`${p("closeGroup")}: `),Nt(r)))),n!==void 0&&(t.
querySelector(`[data-group="${n}"]`)??$).focus({preventScroll:!0})}function Kw(){let t=[...O.groups].sort(([e,{count:n}],[
o,{count:r}])=>r-n||(e<o?-1:1));return f("ul",{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",
onclick:()=>Fe(e)},Nt(e))," ",f("span",{class:"count"},String(n)),jm(e))))}function Vw(){if(m.between===null||!m.between.every(i=>R.has(i)))return;let t=m.between.map(i=>R.get(i));if(t.every(Cu))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/Y(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];ea({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var va="",Xm="",Ls=new Set;function Qm(t){Lf(),qu(),Ku(),me(),Zn(),
Jm(),Kt();let e=O.narrowed?`${m.focus} ${m.path} ${m.steps}`:Ao()?[...O.names].sort().join(" "):"",n=`${ot()} ${e}`;va!==
n||V.asOpened&&Xm!==j?(pe(),!va&&m.open.length&&cs(m.open[m.open.length-1])):(m.focus===null||!t)&&Jw();let o=Yw();o!==null&&
t?cs(o):m.focus!==null&&t&&!O.narrowed&&Pu(m.focus),nt()&&(C.clicked||t&&m.lines.length)&&Fu(m.focus),m.between!==null&&
t&&Vw(),va=n,Xm=j,Ls=new Set(O.opened),ft()}function Yw(){let t=ct.get(m.focus);return t!==void 0&&O.opened.has(t)&&!Ls.
has(t)&&!O.narrowed&&!nt()?t:null}function Jw(){let t=m.open[m.open.length-1],e=m.open.some(o=>O.opened.has(o)&&!Ls.has(
o)),n=[...Ls].some(o=>!O.opened.has(o));n&&!O.opened.size?pe():t!==void 0&&(e||n)&&cs(t)}var Oa=!1;function Zm(){if(!(H()!=="names"||Lr())){tm(),qm(),Wu(),_u(),Gm(),Pm(),Ym(),$m();for(let t of N("[tabindex]",HTMLElement,
$))t.tabIndex=-1}}function tp(t){let e=Oa;Oa=H()==="names",Oa&&(e||(to(),Dn()),Qm(t),!e&&V.whole&&pe())}function ep(){Mi(),
ho(),Lr()&&(V.asOpened?pe():V.whole?wn():De(),me(),Kt(),ft())}function np(){hn(),Lr()&&ft()}var Ho=null,rp=0;function sp(t){return E.statements.has(t)||E.aside.has(t)}function Xw(t){let e=kt(t).filter(o=>x.has(o)),
n=e.filter(sp);return n.length?n:e}function Qw(){for(let s of On)s.hidden=!bl(s.dataset.source??"");for(let s of Ue)s.classList.
toggle("out",!kt(s).some(sp));let t=E.statements.size+E.aside.size,e=Ue.length?new Set(Ue.flatMap(kt)).size:0,n=M("texts\
-filtered"),o=On.filter(s=>!s.hidden).length;n.hidden=o===On.length&&t>=e,n.replaceChildren(p("textsFiltered",{n:t,all:e}),
...o===On.length?[]:[" ",f("button",{type:"button",onclick:()=>L({source:null,saidFrom:null,saidUntil:null})},p("allText\
s"))]);let r=document.querySelector("#texts .contents");r&&(r.hidden=o===1)}function Zw(){for(let t of N("#texts .place")){
let e=t.parentElement?.querySelector("a"),n=e?x.get(kt(e)[0]):void 0;n&&(t.textContent=S(n.where))}}function ty(t){let{top:e,
bottom:n}=t.getBoundingClientRect(),o=nt()?M("details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;(e<0||
n>r)&&scrollBy({top:(e+n)/2-r/2,behavior:"instant"})}var op="";function ip(t,e){if(!Ge||H()!=="text"){Ho=null;return}Qw(),
op!==m.language&&Zw(),op=m.language;let n=new Set(m.lines.flatMap(En));for(let r of Ue)r.classList.toggle("chosen",n.has(
r)),n.has(r)?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current");let o=!t||H(t)!=="text";Ho?.getClientRects().
length?scrollBy({top:Ho.getBoundingClientRect().top-rp,behavior:"instant"}):(e||o)&&n.size&&ty([...n][0]),Ho=null}function ap(){
if(Ge){M("texts").querySelector("h2")?.after(f("p",{id:"texts-filtered",role:"status",hidden:""}));for(let t of Ue)t.addEventListener(
"click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),C.clicked=e.detail>0,Ho=t,rp=t.getBoundingClientRect().
top,L({focus:null,lines:Xw(t)}),C.clicked=!1)});for(let t of N("#texts [data-text]"))t.addEventListener("click",e=>{e.preventDefault();
let{text:n=""}=t.dataset;L({source:k.sources.length>1?new Set([n]):null})})}}var Ea=[],As="";function Ta({moved:t=!1}={}){Zm(),Kt(),Zc(),Oe(),tc();for(let e of Ea)e.classList.remove("chosen");Ea=D?
[...D.statements].flatMap(e=>vt.get(e)??[]):[];for(let e of Ea)e.classList.add("chosen");tp(t)}function ey(t){let e=t?null:
E;t||wr(),rf(e)}function ny(){if(m.between!==null)return zr();let t=D?.statements.size??0;return p(t===1?"chosenOne":"ch\
osen",{name:m.focus!==null?B(m.focus):p("statement"),n:t})}function La(t){(m.language!==j||!t)&&(Xa(m.language),ff(),nc(),
gc(),$l());let e=t??{focus:null,lines:[],between:null},n=m.focus!==e.focus||m.lines.join(" ")!==e.lines.join(" ")||String(
m.between)!==String(e.between),o=ve();ey(!t),ec(),mc(t),(!t||[H,re].some(s=>s(t)!==s())||m.language!==t.language)&&ho(),
Dc(),Rc(),sf(),of();let r=m.list||H()==="statements";if(J.open!==r&&!q.parts&&(J.open=r),n&&Bt(o?"details":null),n&&o&&nt()&&
H()==="names"&&M("picture").scrollIntoView(),Ta({moved:n&&!C.clicked}),zl(t),ac(),Wl(n||!t),ip(t,n),!n){t&&on()!==As&&Q(
on()),As=on();return}As=on(),M("details").scrollTop=0,o&&!C.clicked&&Oi(),Q(o?ny():As),C.clicked=!1}function Tt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var qo=null;function Is(){if(qo!==null)return qo;qo=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of T){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&qo.push({id:t,name:i,folded:` ${Tt(i)} `})}return qo}
function lp(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function Aa(t){let e=Tt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Is()){if(!e.every(i=>r.folded.includes(i)))continue;let s=lp(r.folded,e)+(r.name===B(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Wt){let i=Math.max(...Object.values(
s).map(a=>lp(` ${Tt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?T:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:B(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||T.get(s.id).count-T.get(r.
id).count||(r.id<s.id?-1:1))}var Ns=12;function _o(t){return Aa(t).slice(0,Ns)}var cp=2,fp=null;function dp(){return fp??=
k.topics.map(t=>{let e=t.relations.flatMap(o=>[Lt.get(o).label,Lt.get(o).inverse]),n=[t.label,...e].flatMap(({nl:o,en:r})=>[
o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${Tt(o)} `))]}}),fp}function Ia(t){let e=Tt(t).split("\
 ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?cp:Number(e.every(r=>o.includes(` ${r}`)));
return dp().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>0).sort((o,r)=>r.score-o.
score).map(o=>({topic:o.topic,isWhole:o.score===cp}))}function eo({relations:t,modality:e}){return[...x].filter(([,n])=>e===
void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var hp=6,oy=5,up=null;function gp(t){let e=Tt(t).
split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));up??=[...x].
flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${Tt(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of up){if(o.length===oy)break;
n(s)&&o.push({statement:r})}return o}function ry(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&
t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-
o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}var sy=5,mp=null;
function pp(){return mp??=new Set([...Is().map(({folded:t})=>t),...dp().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(
" "))),mp}function wp(t){let e=Tt(t).split(" ").filter(Boolean).map(o=>o.length<sy||[...pp()].some(r=>r.includes(o))?[o]:
[...pp()].filter(r=>ry(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).map(
o=>o.join(" ")).find(o=>_o(o).length||Ia(o).length)??null}function js(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...N("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function xp(){let t=N("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>L({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));M("arrange-again").addEventListener("click",()=>{gt.clear(),Ta(),pe(),$.focus({preventScroll:!0}),
Q(p("arrangedAgain"))})}function yp(t){t.preventDefault(),H()==="lanes"&&L({view:"statements"}),J.open=!0,J.scrollIntoView(),
K("summary",HTMLElement,J).focus({preventScroll:!0})}function bp(t,e){let n=M(t);Bt(t),n.setAttribute("data-open",""),n.
scrollTop=0,N(e,HTMLElement,n).find(o=>o.getClientRects().length)?.focus()}function kp(){js(M("more-menu"),M("more-butto\
n"),M("more-list"));for(let t of N("[data-sheet]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!==
"true";nt()?Bt(e?t.dataset.sheet??null:null):(t.setAttribute("aria-expanded",String(e)),M(t.dataset.sheet??"").toggleAttribute(
"data-open",e)),M(t.dataset.sheet??"").scrollTop=0});for(let t of N("[data-shut]"))t.addEventListener("click",()=>pn(()=>{
Bt(null),M(t.dataset.shut??"").removeAttribute("data-open")}));M("to-filters").addEventListener("click",()=>bp("legend",
"input, select")),M("to-reading").addEventListener("click",()=>{L(lt),bp("details","#reading h2")}),M("to-list").addEventListener(
"click",yp),M("skip-to-list").addEventListener("click",yp),M("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
L({view:"names"}),$.focus()}),K("summary",HTMLElement,J).addEventListener("click",t=>{H()==="statements"&&t.preventDefault()}),
J.addEventListener("toggle",()=>{q.parts||H()!=="names"||(J.open!==m.list&&tr({list:J.open}),J.open&&requestAnimationFrame(
()=>J.scrollIntoView({block:"nearest"})))}),J.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),L({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),An(),H()==="names"&&scrollTo(
0,0))});for(let t of N("#languages button"))t.addEventListener("click",()=>L({language:t.dataset.to}));for(let t of N("[\
data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="fit"?ta():us(t.dataset.zoom==="in"?1.35:1/1.35)});document.
addEventListener("keydown",t=>{if(t.key==="Escape"){if(Bm()){Mn();return}let e=!ve()&&!(nt()&&document.querySelector("as\
ide[data-open]"));pn(()=>{Bt(null),L(e?{...lt,open:[]}:lt)}),Ac();return}ce(t)&&(t.key==="/"&&(t.preventDefault(),M("que\
ry").focus()),H()==="names"&&((t.key==="+"||t.key==="=")&&us(1.35),t.key==="-"&&us(1/1.35),t.key==="0"&&ta()))})}function Sp(){
addEventListener("resize",to),to();let t=new ResizeObserver(to);for(let e of[K("header"),K("summary",HTMLElement,J),K("#\
take > button")])t.observe(e)}var Na=4;function iy({weakest:t}){let e=t.keys[0];return Me(e)===0?f("p",{},p("noWeakLink")):f("p",{},p("weakestLink"),"\
 ",f("b",{},S(x.get(e).said)),` (${et(t.from)} \u2013 ${et(t.to)})`)}function ay(t,e,n){return[n>1?f("h3",{},p("pathNumb\
er",{n:e+1,all:n})):null,f("div",{class:"weakest"},iy(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>f("li",{},
r.map(s=>Sn(s,o)))))]}function Mp(){let[t,e]=[m.focus,m.path],n=he(p("pathTitle",{from:et(t),to:et(e)})),o=f("p",{class:"\
explore"},f("button",{type:"button",onclick:()=>L({path:null,through:!1})},p("pathOff"))),r=it();if(m.path===m.focus)return[
n,f("p",{},p("pathToItself")),o];if(!r){let{otherwise:l}=Fn();return[n,f("p",{class:"none"},p(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>L({through:!0,structural:Ft.get("structural").read(
[])})},p("throughStructural"))):null,E.statements.size<x.size?f("p",{class:"absent"},p("onlyWithinShown")):null,o]}let s=Xc(),
i=Qc(),a=r.layers.length-1;return[n,f("p",{},[p(a===1?"oneStep":"someSteps",{n:a}),i>1?p("asManyPaths",{n:i}):null,m.through?
p("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Na).map((l,c)=>ay(l,c,Math.min(i,s.length))),i>Na?f("p",
{class:"absent"},p("morePaths",{n:i-Na})):null]}function vp(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(m.steps===e),"aria-label":p(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>L({steps:m.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":p("nearby")},f("span",{},p("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String(C.picking),onclick:()=>ly(
!C.picking)},p("pathTo")),H()==="names"&&R.has(m.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String(C.
placing===m.focus),onclick:()=>Fm(m.focus)},p("moveName")):null,H()==="names"?null:f("button",{type:"button",onclick:()=>L(
{view:"names"})},p("inNetwork")),H()!=="lanes"&&Jo(m.focus)?f("button",{type:"button",onclick:()=>L(je("overview"))},p("\
inLanes")):null,C.picking?f("p",{class:"hint",role:"status"},p("pickOther")):null)}function ly(t){if(C.picking=t,Oe(),!t){
document.getElementById("path-to")?.focus();return}nt()&&Bt(null),M("query").focus(),Q(p("pickOther"))}function Op(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!ce(t))return;let e=m.focus??(E.entities.has(G.at)?G.at:null);e!==null&&L(
{focus:e,lines:[],steps:m.steps===null||e!==m.focus?1:null})})}var cy=40;function Ep({modality:t}){return t===void 0?p("foundRelation"):p("said")}function Go(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=eo(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?p(o,{n}):p(
"absentOf",{n:e.length,all:n,names:e.map(B).join("; ")})}function ja(t){let e=new Set(t);return k.topics.find(n=>{let o=eo(
n);return o.length===e.size&&o.every(r=>e.has(r))})}function fy(t){let e=eo(t),n=H();if(!e.length){Ut&&L({...lt,...je("u\
nsure")}),te(`${S(t.label)}: ${Go(t)||p("nowhereSaid")}`);return}let o=e.some(i=>x.get(i).isLink);if(e.length<=cy&&(n===
"lanes"||n==="names"&&!o)){L({...lt,...n==="lanes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},s=t.relations.some(i=>Lt.get(i).structural);L({...lt,view:n===
"lanes"?"statements":n,...r,...s?{structural:!0}:{}})}function Tp({id:t,topic:e,statement:n}){let o=H()==="lanes"&&!(t!==
void 0&&Jo(t,vn(re())))?{question:"overview"}:{};e!==void 0?fy(e):n!==void 0?L({...o,focus:null,lines:[n]}):L({...o,focus:t??
null,lines:[]})}function Lp(t){if(m.theme===null||!lr(m.theme).has(t)||lr(m.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===m.theme).flatMap(({subject:n,premises:o})=>o.map(r=>x.get(r)).filter(r=>r.object===n).map(r=>B(r.subject))));
return f("p",{class:"absent"},p("throughList",{theme:B(m.theme),list:[...e].join("; ")}))}function Cs(){let{names:t,lines:e}=oi(
m);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s))&&!Cn(m,t,[]).length)return null;let o=Cn(m,t,
e).map(({part:s})=>p(`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=ri(m,t,e);return m.date!==null&&e.some(s=>E.aside.
has(s))&&(o.push(p("hiddenByDate",{date:le(m.date)})),r.date=null),o.length?f("p",{class:"not-shown"},p("notShown",{reasons:o.
join("; ")})," ",f("button",{type:"button",onclick:()=>L(r)},p("showAllTheSame"))):null}function uy(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=tt(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:At(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of X.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:x.get(r)});
for(let r of E.inferred)tt(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort((r,s)=>r.
order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function my(t){let n=/^https?:\/\//i.test(t.iri)?f("a",
{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",{},n,` (${p(
t.match)})`)}function py(t){let e=T.get(t),n=new Set([Tt(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[j]||
[],...e.hidden])s&&!n.has(Tt(s))&&(n.add(Tt(s)),o.push(s));let r=f("dl");return o.length&&r.append(f("dt",{},p("otherNam\
es")),...o.map(s=>f("dd",{},s))),S(e.note)&&r.append(f("dt",{},p("note")),f("dd",{},S(e.note))),e.identifiers.length&&r.
append(f("dt",{},p("identifiers")),...e.identifiers.map(my)),r.childNodes.length?r:null}function dy(t){let e=x.get(t),n=p(
"deadlineOf",{name:S(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},ze(e.subject,n),": ",p(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function hy(t){let e=T.get(t),n=co.name===t&&H()==="lanes"?co.ids:[],o=uy(t,new Set(n)),r=X.
get(t).filter(s=>!E.statements.has(s)&&!E.aside.has(s)).length;return[he(B(t)),f("p",{class:"kind"},Tn(at(t),e.envisaged),
S(at(t).label)),Wn(e),Cs(),Lp(t),vp(),e.envisaged?f("p",{class:"envisaged"},p("onlyEnvisaged")):null,n.map(s=>Sn(s)),py(
t),o.length||r?null:f("p",{class:"absent"},p("noStatements")),o.map(s=>[f("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
ya(i,ba(a,t)):Im(a,t))]),(e.deadlines||[]).map(dy),e.onlyOfParts?f("p",{class:"absent"},p("onlyOfParts")):null,r>0?f("p",
{class:"absent"},p(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.notStated?f("p",{class:"absent"},S(e.notStated)):null]}function gy(t){
let e=x.get(t),n=[e.subject,e.object],o=(X.get(e.subject)||[]).filter(r=>{let s=x.get(r);return r!==t&&E.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
he(p("statement")),Cs(),Sn(t),o.length?f("h3",{},p("statementsBetween")):null,o.map(r=>Sn(r))]}function Ap(t){let e=ja(t),
n=e?Go(e):"";return[he(e?S(e.label):It(t.length,"oneStatement","someStatements")),Cs(),t.map(o=>Sn(o)),n?f("p",{class:"a\
bsent"},n):null]}function wy(t){let e=Tl(t);return e!==null?[he(e),Fo(t)]:H()!=="names"?Ap(t):[he(p("statementsHere",{n:t.
length})),f("p",{class:"hint"},p("chooseOne")),Fo(t)]}function yy(){return m.focus!==null?m.path!==null?Mp():hy(m.focus):
m.between!==null?Nm():m.lines.length>1?wy(m.lines):(H()==="names"?void 0:ja(m.lines))?.missing?Ap(m.lines):gy(m.lines[0])}
function Ip(){let t=M("chosen"),e=M("reading"),n=ve();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":p("clear"),title:`${p("clear")} (Esc)`,onclick:()=>L(lt)},"\xD7");if(t.replaceChildren(...n?[o,...yy().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",ot()!=="columns");
let r=di(),s=Re(5,r).filter(i=>r(i)>0);M("most").replaceChildren(...s.length?[f("h3",{},p("mostNamed")),f("ul",{},s.map(
i=>f("li",{},ze(i)," ",f("span",{class:"count"},String(r(i))))))]:[]),xe(M("most"))}var by=[["/","keySearch"],...Ut?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["\u2193 \u2191",
"keyLegend"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function Np(){let t=f("input",{type:"\
checkbox",id:"single-keys"});t.checked=m.keys,t.addEventListener("change",()=>L({keys:t.checked}));let e=[f("dl",{class:"\
keys"},by.map(([r,s])=>f("div",{},f("dt",{},r.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},p(s))))),f(
"label",{class:"switch"},t,f("span",{},p("singleKeys")))],n=f("p",{},p("helpPointer")),o=matchMedia("(pointer: coarse)").
matches;ee(p("help"),o?[n,...e]:[...e,n]),o&&(wt.scrollTop=0)}function jp(){M("help").addEventListener("click",Np),document.
addEventListener("keydown",t=>{t.key!=="?"||!ce(t)||(t.preventDefault(),Np())})}var xy=2,Cp=5;function Rp(t){let e=Ia(t),n=_o(t),o=n.length<hp,r=e.filter(({isWhole:a})=>a).slice(0,Cp),s=e.filter(({isWhole:a})=>!a).
slice(0,o?Cp:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o?gp(t):[]]}function $p(){let t=M("q\
uery",HTMLInputElement),e=M("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute(
"aria-activedescendant"),o=-1},s=w=>{o=w;let g=N("[id]",HTMLElement,e);g.forEach((y,b)=>y.setAttribute("aria-selected",String(
b===w))),!(w<0)&&(t.setAttribute("aria-activedescendant",g[w].id),g[w].scrollIntoView({block:"nearest"}))},i=w=>{r(),t.value=
"",Tp(w)},a=w=>f("li",{class:"none",role:"option","aria-disabled":"true"},w),l=({topic:w,statement:g})=>{if(w!==void 0){
let A=eo(w),I=[Ep(w),A.length?It(A.length,"oneStatement","someStatements"):"",Go(w)];return[f("span",{},S(w.label),f("sp\
an",{class:"hint"},I.filter(Boolean).join(", ")),A.slice(0,xy).map(c))]}let y=x.get(g),b=[p("foundQuote"),pt(y)].filter(
Boolean).join(", ");return[f("span",{},f("q",{lang:y.language},y.quote),f("span",{class:"hint"},b))]},c=w=>{let g=x.get(
w),y=g.object===null?S(g.value):B(g.object);return f("span",{class:"hint"},`${B(g.subject)}: `,f("b",{},y),` (${S(g.said)}\
) `,g.quote?f("q",{lang:g.language},g.quote):"")},u=(w,g="")=>{let y=B(w)===g||` ${Tt(B(w))}`.endsWith(` ${Tt(g)}`),b=f(
"span",{class:"hint"},S(at(w).label),y?"":` \xB7 ${p("alsoWritten",{name:g})}`);return[Tn(at(w),T.get(w).envisaged),f("s\
pan",{},B(w),b)]},d=()=>{let w=Aa(t.value);n=Rp(t.value);let g=n.length?null:wp(t.value);if(g!==null&&(n=Rp(g)),e.replaceChildren(
...n.map((b,A)=>{let I=f("li",{role:"option",id:`result-${A}`,"aria-selected":"false"},b.id===void 0?l(b):u(b.id,b.name));
return I.addEventListener("mousedown",W=>{W.preventDefault(),i(b)}),I})),!Tt(t.value)){r();return}n.length||e.append(a(p(
"noResults"))),w.length>Ns&&e.append(a(p("moreFound",{n:Ns,all:w.length}))),g!==null&&e.prepend(a(p("didYouMean")));let y=n.
length===1?p("oneResult"):n.length?p("results",{n:Math.max(w.length,n.length)}):p("noResults");Q(g===null?y:`${p("didYou\
Mean")} ${n.map(({id:b="",topic:A})=>A?S(A.label):B(b)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
h(),n.length?s(0):o=-1},h=()=>{if(e.hidden)return;let w=window.visualViewport;if(!w)return;let g=w.offsetTop+w.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(g))}px)`};for(let w of["resize","sc\
roll"])window.visualViewport?.addEventListener(w,h);t.addEventListener("input",d),t.addEventListener("focus",()=>{Is(),t.
value&&d()}),t.addEventListener("blur",r),t.addEventListener("keydown",w=>{w.key==="ArrowDown"||w.key==="ArrowUp"?(w.preventDefault(),
e.hidden&&d(),n.length&&s((o+(w.key==="ArrowDown"?1:-1)+n.length)%n.length)):w.key==="Enter"?(w.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):w.key==="Escape"&&(t.value||!e.hidden)&&(w.stopPropagation(),w.preventDefault(),t.value="",r())}),M("sear\
ch").addEventListener("submit",w=>w.preventDefault())}function Bp(){_("change",Je(k.changes.map(t=>t.id))),mo.push(Rs),zt.push({on:()=>m.change!==null,name:t=>m.change===null||
Rs.name(m.change,t),statement:t=>m.change===null||Rs.statement(m.change,t)})}var Rs={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||X.get(e).some(n=>Rs.statement(t,n)),statement:(t,e)=>t.has(x.get(e).change||"unchanged"),loosen:()=>null};function Dp(){_("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function Pp(){ll(),tl(),Sl(),Ol(),Xl(),Gc(),Bp(),Wc(),cc(),Vc(),Dp(),fl()}var ky=3;function Sy(t){return xt.find(e=>e.dataset.track===t)}function no(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen, .quiet"))n.remove();for(let n of e.querySelectorAll(".nl, .en"))n.classList.contains(j)||n.remove();for(let n of e.
querySelectorAll("[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(".trunk")){let o=n.querySelector(".line"),
r=n.querySelector(".from > .words, .from-card > :is(.chip, .verb)");o&&r?.before(o.cloneNode(!0))}for(let n of e.querySelectorAll(
".card > .value"))n.prepend(f("span",{class:"dot"},"\xB7 "));for(let n of e.querySelectorAll(".what ul.names"))n.classList.
toggle("one",n.children.length===1);return e}function My(t){let e=t.closest(".together"),n=e?.querySelector(".of-list");
return e&&n?f("div",{class:"together"},no(n),no(t)):no(t)}function vy(t){let n=[...M("key").querySelectorAll("[data-moda\
lity]")].filter(o=>{let{modality:r}=o.dataset;return t.querySelector(`.trunk.${r}, .under.${r}, .of-list .${r}`)}).map(o=>{
let r=f("li",{class:o.className});return r.append(...[...no(o).childNodes].filter(s=>!(s instanceof HTMLElement&&s.localName===
"b"))),r});return f("ul",{class:"key"},n,t.querySelector(".absent")?f("li",{},`\u2014 ${p("stillMaySo")}`):null)}function Oy(t){
let e=[...t.querySelectorAll("[data-statements]")].filter(n=>n.getClientRects().length).flatMap(n=>(n.dataset.statements??
"").split(" "));return[...new Set(e)].filter(n=>x.has(n))}function $s(t,e=ky,n=document.body){let o=t===null?null:Sy(t),
r=K("#taken-style",HTMLTemplateElement).content.cloneNode(!0),s=f("h1",{},S(k.title)),i=f("p",{class:"takeaway"}),a=f("p",
{class:"origin"}),l=o?[My(o)]:[...M("overview").querySelectorAll(".together, .lane[data-track]")].filter(g=>!g.parentElement?.
closest(".together")).map(no),c=f("div",{class:"picture",lang:j,"data-density":e},s,i,...l),u=document.querySelector("#r\
emainder > summary > b");!o&&u&&c.append(f("p",{class:"left-out"},no(u))),c.append(vy(c),a);let d=f("div",{"aria-hidden":"\
true"});d.attachShadow({mode:"open"}).append(r,c),n.append(d);for(let g of c.querySelectorAll(".lane > .who")){let y=g.nextElementSibling?.
matches(".what")?[...g.nextElementSibling.children]:[];g.classList.toggle("alone",y.every(b=>b.getClientRects().length===
0))}let h=Oy(c),w=t===null?dm():hm(c,t);return i.append(w),a.append(ys(h.length)),{host:d,picture:c,title:s.textContent,
sentence:w,ids:h}}var Ey=600;function Bs(t={}){let[e]=location.href.split("#"),n=Ln({...m,...t});return n?`${e}#${n}`:e}function Wp(t){return{
...lt,view:null,question:null,tracks:[t]}}function Ds(t){let e=Bs(t),n=f("a",{href:e,lang:j},S(k.title));return Le(e,n,p(
Po()?"copiedLink":"copiedLinkToFile"))}function Ps(t,e=Ey){let n=Bs({...t,embedded:!0}),[o]=n.split("#"),r=f("iframe",{src:Po()?
n:n.slice(o.lastIndexOf("/")+1),title:S(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Le(
r.outerHTML,f("code",{},r.outerHTML),p(Po()?"copiedFrame":"copiedFrameOfFile"))}var Fp=document.documentElement;function zp(){document.getElementById("embedded")?.remove();let{whole:t}=Fp.dataset,e=m.
embedded||t!==void 0;if(Fp.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:j}));if(H()==="lanes"){let{host:o}=$s(m.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},Wo(kn())));n.append(f("p",{},f("a",{href:t??Bs({embedded:!1}),target:"_blank",rel:"noope\
ner"},p("toTheWhole"))))}function Hp(){Ye.push(zp),zp()}var Ws=an/Yn*(72/25.4),Ca={upright:{width:184*Ws,height:190*Ws},lying:{width:271*Ws,height:136*Ws}},Ty={upright:184,lying:271},
Ly=8,Ay=8,qp=[.6,.9,1.2],_p=[1,1.4,2,2.8];function Fs({width:t,height:e},n,o=yf){let r={scale:Y(),position:$e(),animation:!1},
s={whole:V.whole,room:ko,names:O.names};q.printing=!0;let i=new Set([...O.names].filter(h=>!E.bare.has(h)));(i.size||O.groups.
size)&&(O.names=i);let a={width:t-Ee.left-Ee.right,height:e-Ee.top-Ee.bottom};gt.size||Mo(a);let l=De(o),c=gt.size?0:l;c||
(v.width+=v.text/4);let u=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,v.height/v.width*t)),d=(h,w)=>{Object.assign($.style,
h),me(),Kt(),ft(),w(),ft()};d({width:`${Math.floor(t)}px`,height:`${Math.floor(u)}px`},wn);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{q.printing=!1,O.names=s.names,Mo(s.room),De(),d({width:"",height:""},()=>Be(r)),V.whole=s.
whole}}function Up(){let t;for(let e of O.names.size>fn?_p.slice(-1):_p)for(let n of O.groups.size?qp.slice(-1):qp){let o=e*
Ss;if(t=Fs({width:o,height:n*o},()=>ga(),1),Kp(t))return t}return t}function Kp({written:t,seen:e}){return t===e.drawn.size}
function Vp(t){return Kp(t)&&t.letters>=Yn}function Gp(t){let e=Ca[t];return Fs(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=ga({captioned:!1}),u=Array.from({length:n+1},(h,w)=>Math.min(i,Math.max(0,Ee.top+w*o-a)));
[u[0],u[n]]=[0,i];let d=u.slice(1).map((h,w)=>{let g=h-u[w];r.setAttribute("viewBox",`0 ${dt(u[w])} ${s} ${dt(g)}`),r.setAttribute(
"height",dt(g));let y=n>1?`${l} ${p("sheetOf",{n:w+1,all:n})}`:l,b=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
de(r))}`,A=`width: ${dt(Math.min(100,100*s/e.width))}%`;return f("img",{alt:y,src:b,style:A})});return{part:f("div",{class:t,
"data-sheets":n},d),seen:c}})}function Iy(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new Te({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),f("li",{},rt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},da(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},Wo(t)))}function Ny(t){let e=new Map;for(let{cells:o}of N(".wide > table tr:not([hidden])",HTMLTableRowElement,J))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${j}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Ht((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(Ly,(t/25.4*72-Ay*e.size)/n)}function jy(){let[t,e]=[Gp("upright"),Gp("lying")],n=[f("div",{id:"paper"},t.
part,e.part),ha(()=>Iy(t.seen))];return $.after(n[0]),M("legend").prepend(n[1]),n}function Cy(){let t=f("p",{id:"paper-o\
rigin"},ys(x.size));return M("overview").append(t),[t]}function Yp(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),r=!1;addEventListener("beforeprint",()=>{if(q.parts)return;t=J.open,e=n.dataset.density??"",
r=o()?.open??!1;let s=H();q.parts=s==="names"?jy():s==="lanes"?Cy():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
J.open=!0,Ii(tf);for(let[a,l]of Object.entries(Ty))J.style.setProperty(`--${a}`,`${dt(Ny(l))}pt`)}),addEventListener("af\
terprint",()=>{if(!q.parts)return;J.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of q.parts)i.remove();
q.parts=null,Ii(qt)})}function Jp({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(de(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var Ry=["Top","Right","Bottom","Left"],$y={dashed:[3,2],dotted:[1,1.5]},By=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],Dy=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function Uo(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function Py(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function Wy(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function Fy(t){return Ry.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:Uo(t[`border${e}\
Color`])}))}function Xp({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":$y[e]?.map(o=>dt(o*t)).join(" ")??null}}function zy(t,e,n){let o=Uo(e.backgroundColor),r=Fy(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return Wy(t,n).flatMap(({left:a,top:l,width:c,height:u})=>{let d=Math.min(parseFloat(
e.borderTopLeftRadius)||0,u/2),h=i?r[0].width/2:0,w=o||i?[rt("rect",{x:a+h,y:l+h,width:c-2*h,height:u-2*h,rx:d?Math.max(
0,d-h):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?Xp(r[0]):{}})]:[];if(i)return w;let[g,y]=[a+c,l+
u];return[...w,...r.flatMap((b,A)=>{if(!s[A])return[];let I=b.width/2,[W,U,ht,st]=[[a,l+I,g,l+I],[g-I,l,g-I,y],[a,y-I,g,
y-I],[a+I,l,a+I,y]][A];return[rt("line",{x1:W,y1:U,x2:ht,y2:st,...Xp(b)})]})]})}function Hy(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:d})=>d>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:c,bottom:u}=s;i&&Math.
abs(i.top-c)<(u-c)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:c,bottom:u})}return n.filter(r=>r.text.trim())}var qy={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function _y(t,e,n){let o=Uo(e.color);if(!o)return[];let r=Math.round(Number(e.fontWeight)/100)*100,s=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`,i={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.
wordSpacing},{fontBoundingBoxAscent:a,fontBoundingBoxDescent:l}=bo({font:s,...i},"x");return Hy(t).map(c=>{let u=c.text.
length-c.text.trimStart().length,d=c.text.length-c.text.trimEnd().length,h=u||d?bo({font:s,...i}," ").width:0,w=c.left+(u?
h:0),g=c.right-(d?h:0),y=(qy[e.textTransform]??String)(c.text.trim().replace(/\s+/g," "));return rt("text",{x:w-n.left,y:(c.
top+c.bottom+a-l)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":r===400?null:r,"font-style":e.fontStyle==="no\
rmal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.opacity,textLength:g-w,lengthAdjust:"spacingAndGlyphs"},bn(y))})}function Gy(t,e,n){
let o=t.getScreenCTM(),[r,s]=[Uo(e.fill),Uo(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:c}=o,[u,d]=[o.e-n.left,
o.f-n.top],h=e.vectorEffect==="non-scaling-stroke",w={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??
null,"stroke-opacity":s?.opacity??null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="b\
utt"?null:e.strokeLinecap,"stroke-dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},g=t.
getAttribute("d")?.match(Dy)?.slice(1).map(Number);if(g){let[b,A,I]=g,W=Math.min(I,t.ownerSVGElement?.getBoundingClientRect().
width??I);return[rt("line",{x1:b+u,y1:A+d,x2:W+u,y2:A+d,...w})]}let y=Object.fromEntries(By.map(b=>[b,t.getAttribute(b)]));
return[rt(t.localName,{...y,transform:`matrix(${[i,a,l,c,u,d].map(dt).join(" ")})`,"vector-effect":h?"non-scaling-stroke":
null,...w})]}function Qp(t,e){let n=getComputedStyle(t);return Py(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("\
path, polyline, polygon, circle, ellipse, rect")].flatMap(o=>Gy(o,getComputedStyle(o),e)):[...zy(t,n,e),...[...t.childNodes].
flatMap(o=>o instanceof Text?_y(o,n,e):o instanceof Element?Qp(o,e):[])]:[]}function Zp(t){let{left:e,top:n,width:o,height:r}=t.
getBoundingClientRect();return{drawing:rt("g",{},...Qp(t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var Uy=24.7/16,Ra=[3,2,1],Ky=12;function Vy({title:t,sentence:e,ids:n}){let o=n.map(r=>`${$t(x.get(r))} (${S(x.get(r).said)}\
)`);return[`${t}.`,e,`${o.join("; ")}.`,bs()].filter(Boolean).join(" ")}function Yy(t,e){let n=$s(t,e);try{let{drawing:o,
width:r,height:s}=Zp(n.picture),i=getComputedStyle(n.picture).fontFamily,a=Vy(n),l=t===null?"":et(t);return{root:wa({width:r,
height:s,title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.
remove()}}function $a({width:t,height:e}){return e<=Uy*t}function td(t){let e,n=t!==null?Ra.slice(0,1):xt.length>Ky?Ra.slice(
-1):Ra;for(let o of n)if(e=Yy(t,o),$a(e))break;return e}function Jy(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(S(k.title)),n(e),m.date??fo()].filter(Boolean).join("_")}.${t}`}function Ba(t,e,n=m.focus===
null?"":B(m.focus)){let o=URL.createObjectURL(t),r=Jy(e,n);return f("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function oo(t,e,n){te(p("saved",{name:Ba(t,e,n)}))}var ed=16,Xy=44;function Qy({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(de(t))}`}function Zy(t){
let e=new Intl.NumberFormat(j,{maximumFractionDigits:1}),n={width:e.format(ed),height:e.format(ed*t.height/t.width)};return[
p("pictureSize",n),$a(t)?"":p("pictureTooHigh")].filter(Boolean).join(" ")}function Da(t=null){let e,n=f("img",{class:"p\
review"}),o=f("p",{class:"hint"}),r=f("textarea",{readonly:"",rows:"3","aria-label":p("alternative")}),s=f("select",{id:"\
take-what"},f("option",{value:""},p("allTracks",{n:xt.length})),xt.map(({dataset:d})=>f("option",{value:d.track},et(d.track??
""))));s.value=t??"";let i=()=>{e=td(s.value||null),Object.assign(n,{src:Qy(e),alt:e.text}),o.textContent=Zy(e),r.textContent=
e.text};s.addEventListener("change",i),i();let a=()=>s.value?Wp(s.value):{},c={copyPng:()=>Ms(e),savePng:async()=>{try{oo(
await Jn(e),"png",e.name)}catch{te(p("tooLarge"))}},saveSvg:()=>oo(new Blob([de(e.root)],{type:"image/svg+xml"}),"svg",e.
name),print:()=>{wt.close(),s.value?Jp(e):print()},copyLink:()=>Ds(a()),copyFrame:()=>Ps(a(),e.height+Xy)},u=()=>Le(e.text,
f("p",{lang:j},e.text),p("copiedText"));ee(p("take"),[f("p",{},f("label",{for:"take-what"},p("takeWhat"))," ",s),n,o,f("\
div",{class:"ways"},Object.entries(c).map(([d,h])=>f("button",{type:"button","data-way":d,onclick:h},p(d)))),f("details",
{},f("summary",{},p("alternative")),f("p",{class:"hint"},p("alternativeHint")),r,f("button",{type:"button",class:"copy",
onclick:u},p("copyText")))])}function zs(t){let e=k.words[t];return Object.entries(e).map(([n,o])=>f("span",{class:n,lang:n},o))}function nd(t,e=null){
let n=()=>Le(t,f("p",{lang:j},t),p("copiedText"));gs(p("alternative"),t,[e?f("p",{},p("saved",{name:e})):null,f("p",{class:"\
hint"},p("alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},p("copyText"))])}async function tb(t){try{
nd(t.text,Ba(await Jn(t),"png"))}catch{ee(p("savePng"),[f("p",{},p("tooLarge"))])}}function eb(t){wt.close(),L({...lt,focus:t,
steps:1,layout:"columns"})}var nb=60;function od(t,e,n,o){let r=[...new Set([m.focus??[],...Re(T.size)].flat())].filter(
s=>n.has(s)&&!(s===m.focus&&m.steps===1)&&yr(s).size<=nb).slice(0,4);ee(t,[f("p",{},e),f("ul",{},r.map(s=>f("li",{},f("b\
utton",{type:"button",class:"name",onclick:()=>eb(s)},B(s)))))],[o])}function Pa(t){let e=Up();if(Vp(e))return t(e);let n=new Intl.
NumberFormat(j,{maximumFractionDigits:1}).format(e.letters);return od(p("tooSmall"),p("tooSmallHint",{points:n}),e.seen.
names,f("button",{type:"button",onclick:()=>t(e)},p("saveAnyway")))}function ob({root:t}){wt.open&&wt.close(),oo(new Blob(
[de(t)],{type:"image/svg+xml"}),"svg")}function rb(){let[t,e]=Fs(Ca.upright,()=>[[...Qt().names.values()].filter(({lines:o})=>o).
length,O.names.size]);if(t>=e/2){print();return}let n=()=>{wt.close(),print()};od(p("tooMany"),p("tooManyHint",{n:t,all:e}),
O.names,f("button",{type:"button",onclick:n},p("printAnyway")))}var Hs={savePng:()=>Pa(tb),copyPng:()=>Pa(Ms),saveSvg:()=>Pa(
ob),alternative:()=>nd(xs(kn())),copyTable:Lm,saveCsv:()=>oo(Am(),"csv"),copyLink:()=>Ds(),copyFrame:()=>Ps(),print:rb},
rd={names:Object.keys(Hs),statements:["copyTable","saveCsv","copyLink","print"]};function sb(){let t=H();if(t==="lanes"){
Da();return}ee(p("take"),[f("div",{class:"ways"},rd[t].map(e=>f("button",{type:"button","data-way":e,onclick:()=>{wt.close(),
Hs[e]()}},p(e))))])}function ib(){for(let t of xt){let{track:e=""}=t.dataset,n=f("span",{class:"unseen"},zs("take")," ",
f("span",{"data-of":e},et(e))),o=rt("path",{d:"M8 10.5V2M4.5 5 8 1.5 11.5 5M2.5 8.5v6h11v-6"}),r=rt("svg",{viewBox:"0 0 \
16 16",width:14,height:14,"aria-hidden":"true"},o),s={type:"button",class:"take-lane","data-take-track":e,"data-title":"\
take",onclick:()=>Da(e)};K(".card",HTMLElement,t).append(" ",f("button",s,r,n))}}function sd(){let t=f("button",{type:"b\
utton","aria-expanded":"false","aria-controls":"take-list"},zs("take")),e=f("ul",{id:"take-list",hidden:""},rd.names.map(
o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>Hs[o]()},zs(o))))),n=f("div",{id:"take"},t,e);js(n,t,e),
$.after(n),K("#list .wide").before(f("div",{class:"taking"},["copyTable","saveCsv"].map(o=>f("button",{type:"button",onclick:Hs[o]},
zs(o))))),M("to-take").addEventListener("click",sb),ib()}J.open=!1;yc();$f();Pp();il(t=>pn(()=>La(t)));wr();cf(Ip);kp();addEventListener("hashchange",uf);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",np);bc(ep);hn();oc();Bc();$c();af();ef();Hc();$p();Yp();sd();lm();jp();Ic();
pc();Cl();Fl();jl();Hl();lc();ap();Dl();xp();Op();Sp();La(null);Hp();ji();window.graphbuilder={get network(){return Tc()},
names:()=>[...Qt().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>Qt().lines.has(t)?ie(P.lines.get(t),e):null,at:Ae,
groups:()=>[...Qt().groups.values()].map(t=>({...t,count:O.groups.get(t.key).count})),bundles:()=>Qt()&&[...ps()].map(t=>({
ends:[t.one,t.other].map(e=>Pt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>ie(ds(t),n/40))})),moved:()=>[
...gt.keys()],words:()=>Qt().words.map(t=>({...t})),shown:()=>E,walked:()=>G.at,outcomes:t=>Object.fromEntries(tn.map(e=>[
e,Rn(t,Ze(e),k.outcomes)])),found:_o};})();
