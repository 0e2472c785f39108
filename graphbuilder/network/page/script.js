"use strict";(()=>{var os=t=>[...document.querySelectorAll(t)],wt=os("#lanes .lane[data-track]"),sl=wt.map(t=>t.dataset.track??""),Gt=os("#\
lanes").length>0,mo=os("#answer-changes").length?"changes":"overview",Kt=os("#lanes .said");function Ln(t){return t==="o\
verview"?t:`answer-${t}`}function ss(t,e="lanes"){return Kt.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function pt(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}var il=t=>[...document.querySelectorAll(t)],rs=il("#texts article"),Qe=rs.length>0,An=il("#texts .words a"),po=null;function In(t){
if(!po){po=new Map;for(let e of An)for(let n of pt(e))po.set(n,[...po.get(n)??[],e])}return po.get(t)??[]}function al(t){
return!t.closest(".quotes")}function ll(t){return In(t).findLast(al)?.parentElement?.textContent??""}var rl=new WeakMap;
function Ud(t){let e=rl.get(t);if(e)return e;let n={text:"",starts:new Map};for(let o of t.querySelectorAll(".words > *")){
for(let s of o.querySelectorAll(":scope > span")){for(let r of s.childNodes)r instanceof HTMLElement&&n.starts.set(r,n.text.
length),n.text+=r.textContent;n.text+=" "}n.text=`${n.text.trimEnd()}
`}return rl.set(t,n),n}function cl(t){let e=In(t).filter(al),n=e[0]?.closest("article");if(!n)return null;let{text:o,starts:s}=Ud(
n),r=[];for(let i of e){let a=s.get(i)??0,l=a+(i.textContent?.length??0),c=r[r.length-1];c?.[1]===a?c[1]=l:r.push([a,l])}
return{whole:o,runs:r}}function Ce(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=Ce("content"),O=k.size,Gd={nl:[],en:[]},
Kd={nl:"",en:""},[Vd,Yd]=k.languages;function we(t){if(typeof t=="string")return{nl:t,en:t};let e={...Kd};return[e[Vd],e[Yd]]=
t,e}var Jr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return we(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:we(this.held.short)}get alternative(){return this.held.alternative??Gd}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:we(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get named(){return this.held.named??this.count}get at(){return this.held.at}get deadlines(){return this.held.
deadlines??[]}get onlyOfParts(){return this.held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:
we(this.held.notStated)}get change(){return this.held.change??""}get differences(){return this.held.differences??[]}},T=new Map(
k.entities.map(([t,e])=>[t,new Jr(e)])),ht=new Map;for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=
t.id.slice(4),ht.set(t.dataset.statement,t);var fl=[...T.keys(),...k.namesElsewhere],Zr=k.ways.map(t=>({modality:t.modality??
"",said:we(t.said??""),denied:t.denied??!1,holder:t.holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:
we(t.source),language:t.language??""})),as=k.times.map(({when:t,days:e})=>({when:we(t??""),days:e??null})),ul=k.places.map(
({where:t,text:e})=>({where:we(t??""),text:e??""})),[Xr,ml,Jd,ho,Xd,pl,dl,Qd,is]=["id","subject","relation","object","wa\
y","time","place","quote","more"].map(t=>k.columns.indexOf(t)),Qr=class{constructor(e,n){this.row=e,this.order=n}get subject(){
return fl[this.row[ml]]}get relation(){return k.relationOrder[this.row[Jd]]}get object(){return typeof this.row[ho]=="nu\
mber"?fl[this.row[ho]]:null}get value(){return typeof this.row[ho]=="number"?null:we(this.row[ho])}get way(){return Zr[this.
row[Xd]]}get modality(){return this.way.modality}get said(){return this.way.said}get denied(){return this.way.denied}get holder(){
return this.way.holder}get origin(){return this.way.origin}get origins(){return[this.origin,...(this.row[is]?.earlier??[]).
map(e=>k.sources[e].id)]}get source(){return this.way.source}get language(){return this.way.language}get when(){return as[this.
row[pl]].when}get days(){return as[this.row[pl]].days}get where(){return ul[this.row[dl]].where}get text(){return ul[this.
row[dl]].text||ll(this.row[Xr])}get quote(){return ht.get(this.row[Xr])?.querySelector("q")?.textContent??this.row[Qd]??
""}get change(){return this.row[is]?.change}get differences(){return this.row[is]?.differences}get disputes(){return this.
row[is]?.disputes??[]}get isDisputed(){return this.disputes.some(e=>e.isDispute)}get isWhole(){return this.row[ml]<T.size&&
(this.object===null||this.row[ho]<T.size)}get isLink(){return this.object!==null&&this.isWhole}},b=new Map(k.statements.
map((t,e)=>[t[Xr],new Qr(t,e)]));var Wt=new Map(Object.entries(k.classes)),Lt=new Map(Object.entries(k.relations)),hl=new Map(k.modalities.map(t=>[t.id,t])),
X=new Map;for(let t of T.keys())X.set(t,[]);for(let[t,{subject:e,object:n}]of b)X.get(e)?.push(t),n!==e&&X.get(n)?.push(
t);var N=document.documentElement.dataset.language;function gl(t){N=t}function S(t){return t&&(t[N]||t.nl||t.en)||""}function p(t,e={}){
return k.words[t][N].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Ze={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function lt(t){return Wt.get(T.get(t).class)||Ze}function D(t){return T.
has(t)&&S(T.get(t).label)||t}function et(t){let e={nl:t.relation,en:t.relation};return Lt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function At(t,e=!1){let n=et(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
p("deniedRelation",{relation:o}):o}function yt(t){let e=[S(t.where)];return k.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function Vt(t){let e=t.object===null?S(t.value):D(t.object);return`${D(t.subject)} ${At(t)} ${e}`}
function Et(t,e,n){return p(t===1?e:n,{n:t})}function Q(t){return S(T.get(t).short)||t}var F={key:"",look:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},ae=0;function wl(t){F=t}function Yt(){
ae+=1}function v(t,e){return _(`#${t}`,e)}function _(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function L(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[s,r]of Object.entries(e))s==="onclick"?o.addEventListener("click",r):r!==!1&&r!==
null&&r!==void 0&&o.setAttribute(s,r);return o.append(...n.flat().filter(s=>s!=null&&s!=="")),o}function Nn(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),s={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(s))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let r=k.shapes[t.shape],i=document.createElementNS(
n,r.length?"polygon":"circle");return r.length?i.setAttribute("points",r.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}function ls({denied:t,isDisputed:e}){return[t?"denied":"",e?"disputed":""].filter(Boolean).join(" ")||
null}var Y=document.getElementById("list");function st(){return matchMedia("(max-width: 899px)").matches}function $t(t){for(let e of L(
"[data-sheet]")){if(!st()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),v(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var Ft=new Map,Zd=new Set(["yes","on","closed","place","nl","en",k.opens]),go=[],ti=[],$e=[],zt=[],en=[],ct={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},u={},th=N,yl=()=>{},tn;function G(t,{read:e,write:n,as:o=t,knows:s}){
let r=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));Ft.set(t,{read:e,write:n,as:o,knows:s??(i=>Zd.has(i)||r(i))}),
Object.assign(u,{[o]:e([])})}function cs(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function ei(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function nn(t){
let e=[...t];return{read:n=>{let o=new Set(cs(n,r=>e.includes(r))),s=e.filter(r=>o.has(r));return!s.length&&!n.includes(
"")||s.length===e.length?null:new Set(s)},write:n=>n===null?[]:ei([...n]),knows:n=>n===""||e.includes(n)}}function re(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function bl(){G("focus",re(t=>T.has(t))),G(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>b.has(e)),write:t=>t}),G("language",{read:([t])=>["nl","en"].includes(
t)?t:th,write:t=>[t]}),G("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),$e.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function xl(t,e={}){for(let n of $e)t={...t,...n(t,e)};return t}function kl(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Ft.get(t);return n?cs([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function Sl(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Ft].map(([o,{read:s,as:r}])=>[r,s(t.getAll(o))]),
n=ti.map(o=>o(new Set(t.keys())));return xl(Object.assign({},Object.fromEntries(e),...n))}function jn(t){let e=new URLSearchParams;
for(let[n,{read:o,write:s,as:r}]of Ft){let i=s(t[r]);if(JSON.stringify(i)!==JSON.stringify(s(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function vl(t){let e=go.reduce((n,o)=>o(n),t);return xl({...u,...e},e)}function ni(t){
let e=u;u=t,jn(e)!==jn(u)&&yl(e)}function A(t){tn!==void 0&&Cn();let e=vl(t),n=jn(e);n!==location.hash.slice(1)&&(location.
hash=n),ni(e)}function fs(t){clearTimeout(tn),tn=setTimeout(Cn,200),ni(vl(t))}function Cn(){clearTimeout(tn),tn=void 0;let t=jn(
u);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function Ml(){clearTimeout(tn),tn=void 0,ni(Sl())}function Ol(t){
u=Sl(),yl=e=>{t(e);for(let n of en)n(e)}}var C={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},K={at:null,by:null},wo={name:null,ids:[]},
V={whole:!0,asOpened:!1},U={printing:!1,parts:null};var eh=[...Gt?["lanes"]:[],"names","statements",...Qe?["text"]:[]],si=["changes","overview","who","when","unsure"],nh=["\
layout","open","between","steps","path"],El=new Set(["view","question","track","statement","language","date","keys","lis\
t","sort","embed","drafts"]);function Tl(){G("view",re(t=>eh.includes(t))),G("question",{...re(t=>Gt&&si.includes(t)&&(t!==
"changes"||t===mo)),write:t=>t===null||t===mo?[]:[t]}),G("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>sl.includes(
e)),write:t=>t})}function Ll(t){if(!Gt)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,
write:o,as:s}]of Ft)if(!El.has(e)&&JSON.stringify(o(t[s]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==
null?"statements":"lanes"}function q(t=u){return t.view??Ll(t)}function oi(t){return Array.isArray(t)?t.length>0:!!t}function Al(){
ti.push(t=>{let e=["view","question","track"].some(n=>t.has(n));return Gt&&!e&&[...t].some(n=>Ft.has(n)&&!El.has(n))?{view:"\
names"}:{}}),go.push(t=>{let e=oi(t.question)||oi(t.tracks),n=t.view??(e?"lanes":nh.some(o=>oi(t[o]))?"names":q());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),$e.push(t=>{let e=t.question===mo?null:t.question;return{question:e,
view:t.view===Ll({...t,question:e})?null:t.view}})}function ie(t=u){return t.question??mo}function Re(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function ye(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&us($n(t))===t}function $n(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function us(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function yo(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var De="draft",Be=k.modalities.some(({id:t})=>t===De);function le(t){return b.get(t).modality===De}var bo={part:"drafts",
name:(t,e)=>!X.get(e).length||X.get(e).some(n=>!le(n)),statement:(t,e)=>!le(e),loosen:()=>!0};function Nl(){G("drafts",{
read:([t])=>Be&&t==="shown",write:t=>t?["shown"]:[]})}function ri(t){return u.drafts||!Be||!le(t)}function ii(t){return u.
drafts||!Be?T.get(t).count:X.get(t).filter(ri).length}var Il=null;function be(){return!Be||u.drafts?{names:T.size,statements:b.
size}:(Il??={names:[...T.keys()].filter(t=>bo.name(null,t)).length,statements:[...b.keys()].filter(t=>!le(t)).length},Il)}var Cl=new Map(k.sources.map(({id:t,said:e})=>[t,e??["",""]]));function $l(t,e){let n=Cl.get(t)?.[1]??"";return e===null||
n!==""&&n<=e}function Rl(t,e){let[n,o]=Cl.get(t)??["",""];return e===null||n!==""&&o>=e}function jl(t,e){let n=(o,s)=>b.
get(s).origins.some(r=>e(r,o));return{part:t,name:(o,s)=>X.get(s).some(r=>n(o,r)),statement:n,loosen:()=>null}}var Dl=[jl(
"saidFrom",Rl),jl("saidUntil",$l)],ms=k.sources.filter(({issued:t})=>!t).length;function Bl(){G("said-from",{...re(ye),as:"\
saidFrom"}),G("said-until",{...re(ye),as:"saidUntil"})}function Pl(t){return(u.source===null||u.source.has(t))&&Rl(t,u.saidFrom)&&
$l(t,u.saidUntil)}var Fl="denied";function ds(t){return t.denied?Fl:t.modality}var hs=k.families.flatMap(t=>t.classes.map(e=>e.id)),oh=nn(
hs);function zl(){G("class",{read:t=>oh.read(cs(t,e=>hs.includes(e)).flatMap(Wl)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:s})=>t.has(s))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:s})=>s)));
return ei([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Wl(t).length>0}),G("modality",nn(gs)),G("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),G("relation",nn(Lt.keys())),G("source",nn(k.sources.map(({id:t})=>t))),
G("theme",re(t=>ci().includes(t))),Bl(),Nl();for(let t of xo)zt.push({...t,atFirst:t.part==="drafts",on:()=>u[t.part]!==
Rn(t.part),name:e=>u[t.part]===Rn(t.part)||t.name(u[t.part],e),statement:e=>u[t.part]===Rn(t.part)||t.statement(u[t.part],
e)});$e.push((t,e)=>{let{names:n,lines:o}=fi(t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(r=>r in
e))return ui(t,n,o);if(!xo.some(({part:r})=>r in e))return{};let s=o.filter(r=>!Dn(t,[],[r]).length);return o.length&&s.
length?{}:Dn(t,n,o).length?ct:{}})}function Wl(t){if(!t||hs.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),
n=k.families.find(({id:o})=>e(o));return n?n.classes.map(({id:o})=>o):hs.filter(o=>Wt.get(o)?.ancestors.some(e))}var gs=k.
modalities.filter(({id:t,count:e})=>e&&t!==De).map(({id:t})=>t);Zr.some(({denied:t})=>t)&&gs.push(Fl);var ps=null;function ci(){
if(ps)return ps;let t=[...b.values()].filter(o=>T.has(o.object)&&et(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.
filter(o=>[T.get(o).class,...Wt.get(T.get(o).class)?.ancestors??[]].includes("Theme"));return ps=k.variants.includes("pl\
ain")?e:n,ps}var ai=new Map;function ws(t,e=k.inferred){let n=JSON.stringify([t,e.length>0]);if(ai.has(n))return ai.get(
n);let o=[...b.values()].filter(({object:m})=>m!==null),s=new Map;for(let m of o)!et(m).within&&!et(m).leadsTo||(s.has(m.
object)||s.set(m.object,[]),s.get(m.object).push(m.subject));let r=[...o,...e].filter(m=>m.object===t&&(et(m).toTheme||et(
m).within)),i=new Set(r.map(({subject:m})=>m));for(let m of i)for(let y of s.get(m)??[])i.add(y);let a=o.filter(m=>et(m).
lists),l=new Set(r.map(({subject:m})=>m));for(let m of l)for(let{subject:y,object:h}of a)y===m&&h&&l.add(h);for(let m of l)
i.add(m);let d=o.filter(({subject:m,object:y})=>i.has(m)!==i.has(y)).map(({subject:m,object:y})=>i.has(m)?y:m).filter(m=>T.
has(m)&&lt(m).column===1),g=new Set([t,...i,...d]);return ai.set(n,g),g}var on=()=>!0,li=(t,e)=>new Set([...t,...e]),xo=[
{part:"class",name:(t,e)=>t.has(T.get(e).class)||!Wt.has(T.get(e).class),statement:on,loosen:(t,e)=>li(t,e.map(n=>T.get(
n).class).filter(n=>Wt.has(n)))},{part:"source",name:(t,e)=>X.get(e).some(n=>b.get(n).origins.some(o=>t.has(o))),statement:(t,e)=>b.
get(e).origins.some(n=>t.has(n)),loosen:()=>null},...Dl,...Be?[bo]:[],{part:"theme",fades:!0,name:(t,e)=>ws(t).has(e),statement:on,
loosen:()=>null},{part:"modality",fades:!0,name:on,statement:(t,e)=>le(e)||t.has(ds(b.get(e))),loosen:(t,e,n)=>li(t,n.map(
o=>ds(b.get(o))))},{part:"relation",fades:!0,name:on,statement:(t,e)=>t.has(b.get(e).relation)||!Lt.has(b.get(e).relation),
loosen:(t,e,n)=>li(t,n.map(o=>b.get(o).relation))},{part:"structural",fades:!0,name:on,statement:(t,e)=>!et(b.get(e)).structural,
loosen:()=>!0}],Rn=t=>["structural","drafts"].includes(t)?!0:null;function Dn(t,e,n){return xo.filter(({part:o,name:s,statement:r})=>t[o]!==
Rn(o)&&!(e.every(i=>s(t[o],i))&&n.every(i=>r(t[o],i))))}function fi(t){let e=t.lines.flatMap(n=>[b.get(n).subject,b.get(
n).object]);return{names:[t.focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function ui(t,e,n){let o={};for(let s of Dn(
t,e,n)){let r=s.loosen(t[s.part],e,n);if(r instanceof Set){let{read:i,write:a}=Ft.get(s.part);Object.assign(o,{[s.part]:i(
a(r))})}else Object.assign(o,{[s.part]:r})}return o}function Hl(){let t=zt.filter(m=>m.on()),e=t.filter(m=>m.dated),n=t.
filter(m=>!m.dated),o=n.filter(m=>!m.fades),s=n.filter(m=>m.fades),[r,i]=[new Set,new Set];for(let m of T.keys())o.every(
y=>y.name(m))&&(r.add(m),s.every(y=>y.name(m))||i.add(m));let[a,l,c,d]=[new Set,new Set,new Set,new Set];for(let[m,y]of b){
if(!y.isWhole)continue;if(!t.length){a.add(m);continue}let{subject:h,object:w}=y;if(!(!r.has(h)||w!==null&&!r.has(w)||!o.
every(x=>x.statement(m)))&&(c.add(h).add(w),!(i.has(h)||i.has(w)||!s.every(x=>x.statement(m))))){if(!e.every(x=>x.statement(
m))){l.add(m);continue}a.add(m),d.add(h).add(w)}}let g=m=>r.has(m)&&!i.has(m);return{entities:r,statements:a,aside:l,bare:new Set(
[...r].filter(m=>i.has(m)||c.has(m)&&!d.has(m))),inferred:new Set(k.inferred.filter(m=>g(m.subject)&&g(m.object)&&m.premises.
every(y=>a.has(y))&&(u.structural||!et(m).structural)))}}function ql(){return zt.filter(t=>t.part&&!t.atFirst&&t.on()).map(
t=>{let e=0;for(let[n,{subject:o,object:s,isWhole:r}]of b)r&&!(t.name(o)&&(s===null||!T.has(s)||t.name(s))&&t.statement(
n))&&(e+=1);return{part:t.part,out:e}})}var sh={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Bn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let s=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[s?"undated":e.time].find(([a,l,c])=>l===
void 0||sh[l](o[a],o[c]??c))?.at(-1)}var rn=[...b].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function sn(t){return b.get(t).days}var rh=new Set(["NOT_YET","OVE\
R"]);function _l(){G("date",re(t=>rn.length>0&&ye(t))),zt.push({part:"date",dated:!0,on:()=>u.date!==null,name:on,statement:t=>u.
date===null||!ih(u.date).has(t)})}function mi(t){return u.date!==null&&b.get(t).days?.time?Bn(u.date,sn(t),k.outcomes):null}
var Ul={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Rt(t,e=mi(t)){return e===
null?"":p(e==="STILL_TO_COME"&&sn(t).time==="deadlineTime"?"deadlineAhead":Ul[e])}var ys=new Map;function ih(t){if(ys.has(
t))return ys.get(t);let e=new Set(rn.filter(n=>{let o=Bn(t,sn(n),k.outcomes);return rh.has(o)||o==="STILL_TO_COME"&&sn(n).
time==="event"}));return ys.clear(),ys.set(t,e),e}function ce(t){let[e,n,o]=t.split("-");return p("day",{year:e,day:Number(
o),month:p("months").split(" ")[Number(n)-1]})}function bs(t){let e=u[t];return e===null?[]:[`${p(t)}: ${ce(e)}`]}function pi(t){
let e=new Map,n=Object.keys(Ul),o=rn.map(s=>({id:s,outcome:Bn(t,sn(s),k.outcomes)})).sort((s,r)=>n.indexOf(s.outcome)-n.
indexOf(r.outcome));for(let{id:s,outcome:r}of o){let i=Rt(s,r);e.set(i,[...e.get(i)??[],s])}return[...e]}function Gl(t){
if(u.date===null)return null;let e=pi(u.date).find(([,n])=>n.length===t.length&&n.every(o=>t.includes(o)));return e?p("o\
utcomeOn",{outcome:e[0],date:ce(u.date),n:t.length}):null}function Dt(){return u.date===null?"":p("asOf",{date:ce(u.date)})}var Kl=3,Pn=8;function ah(t,{whole:e,quoted:n=!0}){let o=b.get(t),s=[S(o.said),S(o.when),Rt(t)].filter(Boolean).join(" \xB7\
 ");return f("div",{class:o.denied?"telling denied":"telling"},e||!n||!o.quote?f("p",{},Vt(o)):null,f("b",{class:ls(o)},
s)," ",o.quote&&n?f("q",{lang:o.language},o.quote):null," ",f("small",{},yt(o)))}function xs(t,e){let n=t.length-Kl;return[
...t.slice(0,Kl).map(o=>ah(o,e)),...n>0?[f("small",{},p("moreSaid",{n}))]:[]]}function ks(t,{left:e,right:n,top:o,bottom:s}){
t.hidden=!1;let{width:r,height:i}=t.getBoundingClientRect(),a=e+r+Pn<=document.documentElement.clientWidth,l=s+i+Pn<=innerHeight||
o-i<Pn;t.style.left=`${a?e:Math.max(Pn,n-r)}px`,t.style.top=`${Math.max(Pn,l?Math.min(s,innerHeight-i-Pn):o-i)}px`}var lh=120,Vl=6,xe=f("div",{id:"card",role:"tooltip",hidden:""}),Ss=null,Wn;function Ql(t){for(let n of document.querySelectorAll(
"#lanes .lit, #lanes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.
name;if(e!==void 0)for(let n of Kt)n!==t&&n.dataset.name===e&&n.classList.add("same")}function Yl(t){clearTimeout(Wn),Pe();
let e=pt(t).filter(a=>b.has(a));if(!e.length)return;Ss=t,Ql(t);let n=t.closest("#texts");(n??t.closest("#lanes"))?.append(
xe),xe.replaceChildren(...xs(e,{whole:!1,quoted:!n})),t.setAttribute("aria-describedby","card");let{left:o,right:s,top:r,
bottom:i}=t.getBoundingClientRect();ks(xe,{left:o,right:s,top:r-Vl,bottom:i+Vl})}function Pe(){clearTimeout(Wn),Ss?.removeAttribute(
"aria-describedby"),Ss=null,Ql(null),xe.hidden=!0}function Jl(t){clearTimeout(Wn),Wn=setTimeout(t,lh)}function Xl(t){return t.
target.closest?.("#lanes .said, #texts .words a")}function Zl(){let t=document.getElementById("lanes")??document.getElementById(
"texts");t&&(t.append(xe),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=Xl(e);n&&n!==
Ss?Jl(()=>Yl(n)):n||xe.contains(e.target)||xe.hidden?clearTimeout(Wn):Jl(Pe)}),document.addEventListener("focusin",e=>{let n=Xl(
e);n?.matches(":focus-visible")?Yl(n):Pe()}),addEventListener("scroll",()=>{xe.hidden||Pe()},{passive:!0}),addEventListener(
"resize",Pe),addEventListener("keydown",e=>{e.key!=="Escape"||xe.hidden||(e.stopPropagation(),Pe())},!0))}function Z(t){let e=v("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var di="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer), #texts article",ch=".said, [data-whole], [data\
-take-track], #key button, .words a",ko=new Map,hi=new Map;function gi(t){return t.checkVisibility()}function wi(t,e){hi.
get(t)?.setAttribute("tabindex","-1"),hi.set(t,e),e.tabIndex=0}function ke(){for(let[t,e]of ko){let n=hi.get(t);if(n&&gi(
n))continue;let o=e.find(gi);o&&wi(t,o)}}function fh(t){for(let e of L(ch,HTMLElement,t)){let n=e.closest(di);n&&(e.tabIndex=
-1,ko.set(n,[...ko.get(n)??[],e]))}t.addEventListener("keydown",e=>{let n=e.target,o=n.closest(di),s=(o&&ko.get(o))?.filter(
gi)??[];if(!o||!s.includes(n)||e.ctrlKey||e.metaKey||e.altKey)return;let r=s.indexOf(n),i={ArrowRight:r+1,ArrowDown:r+1,
ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:s.length-1}[e.key];if(i===void 0)return;e.preventDefault();let a=s[Math.min(Math.max(
i,0),s.length-1)];wi(o,a),a.focus()}),t.addEventListener("toggle",ke,!0),t.addEventListener("focusin",e=>{let n=e.target,
o=n.closest(di);o&&ko.get(o)?.includes(n)&&wi(o,n)})}function tc(){for(let t of L("#lanes, #texts"))fh(t)}var vs=40,ec={source:(t,e)=>wt.indexOf(t)-wt.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},Ms=[];function Os({own:t,places:e,until:n,more:o}){t.forEach(
(s,r)=>{e[r].nextSibling!==s&&e[r].after(s),s.hidden=r>=n}),o.hidden=n>=t.length,o.textContent=p("nextLanes",{n:Math.min(
vs,t.length-n),all:t.length})}function nc(){for(let t of L("#sort-lanes option"))t.textContent=p(t.dataset.word??"");for(let t of Ms)
Os(t)}function oc(t){let e=Ms.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,Os(e))}
function sc(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(wt.map(n=>n.parentElement))){let n=wt.
filter(r=>r.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((r,i)=>r.before(o[i]));let s={own:n,places:o,
until:vs,more:f("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(s.more),s.more.addEventListener("click",
()=>{let r=s.own[s.until];s.until+=vs,Os(s),ke(),_('[tabindex="0"]',HTMLElement,r).focus()}),Ms.push(s)}t.addEventListener(
"change",()=>{for(let e of Ms)e.own.sort((n,o)=>ec[t.value](n,o)||ec.source(n,o)),e.until=vs,Os(e);ke(),Z(t.selectedOptions[0].
textContent)})}}var an=null,rc=0;function uh(t){let{name:e}=t.dataset,n=pt(t).filter(o=>b.has(o));if(Pe(),an=t,rc=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){A({focus:null,lines:n});return}Object.assign(wo,{name:e,ids:n}),A({focus:e,lines:[]})}function mh(t){
if(u.focus!==null)return t.dataset.name===u.focus;let e=pt(t);return u.lines.length>0&&e.some(n=>u.lines.includes(n))}function yi(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;oc(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function ph(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=st()?v(
"details").getBoundingClientRect():null,s=o?.height?o.top:innerHeight;e>=0&&n<=s||scrollBy({top:(e+n)/2-s/2,behavior:"in\
stant"})}function ic(t){if(q()!=="lanes"){an=null;return}let e=Kt.filter(s=>{let r=mh(s);return s.classList.toggle("chos\
en",r),r?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current"),r});if(!t)return;an?.getClientRects().length&&
scrollBy({top:an.getBoundingClientRect().top-rc,behavior:"instant"});let n=Ln(ie()),o=an??e.find(s=>s.closest(`#${n}`));
an=null,o&&(yi(o),ph(o))}function ac(){for(let t of Kt)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),C.clicked=e.detail>0,uh(t),C.clicked=!1,an=null)});for(let t of L("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>A({view:"statements",modality:new Set([t.dataset.modality??""])}))}var dh=[3,2,1],hh=12,gh=2;function Es(t){let e=document.documentElement;return e.dataset.density!==String(t)&&(e.dataset.
density=String(t)),document.getElementById("overview").getBoundingClientRect().bottom+scrollY}function So(){if(!Gt||q()!==
"lanes"||ie()!=="overview")return;(wt.filter(e=>!e.closest("#bodies")).length>hh||!dh.some(e=>Es(e)<=innerHeight)&&!st()&&
Es(1)>gh*innerHeight)&&Es(0),ke()}var bi=!1;function lc(t){for(let o of wt)o.classList.toggle("whole",u.tracks.includes(
o.dataset.track??""));for(let o of L("#lanes [data-whole]"))o.setAttribute("aria-expanded",String(u.tracks.includes(o.dataset.
whole??"")));ke();let e=bi?void 0:u.tracks.findLast(o=>!t?.tracks.includes(o)),n=wt.find(o=>o.dataset.track===e);n&&(yi(
n),n.scrollIntoView())}function cc(){if(Gt){for(let t of L("#lanes [data-whole]")){let e=t.dataset.whole??"";t.addEventListener(
"click",()=>{bi=!0,A({tracks:u.tracks.includes(e)?u.tracks.filter(n=>n!==e):[...u.tracks,e]}),bi=!1})}for(let t of L(":i\
s(#to-bodies, .jump) a"))t.addEventListener("click",e=>{e.preventDefault();let n=document.getElementById(decodeURIComponent(
t.getAttribute("href")??"").slice(1));n?.scrollIntoView(),n&&_(".said",HTMLElement,n).focus({preventScroll:!0})});addEventListener(
"resize",So)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set},wh=["class","modality","structur\
al","relation","source","saidFrom","saidUntil","drafts","theme","date","change","steps","path","through"],fc=null;function Ts(){
let t=fc;fc=u;let e=u.steps!==null||u.path!==null;t&&wh.every(n=>t[n]===u[n])&&(!e||t.focus===u.focus)||(E=Hl())}function ln(){
return xi(E.entities.size-E.bare.size,be().names,E.statements)}function xi(t,e,n){let{statements:o,allStatements:s,made:r}=We(
n);return p("shown",{made:r,names:p(e===1?"ofNamesOne":"ofNames",{n:t,all:e}),statements:p(s===1?"ofStatementsOne":"ofSt\
atements",{n:o,all:s})})}function uc(){return E.bare.size?new Set([...E.entities].filter(t=>!E.bare.has(t))):E.entities}
var mc="made";function We(t){let[e,n]=[0,0];for(let o of t)e+=1,b.get(o).modality===mc&&(n+=1);return{statements:e-n,allStatements:be().
statements-yh,made:n}}var yh=k.modalities.find(({id:t})=>t===mc)?.count??0;function Ls(t){let e=new Map;for(let n of X.get(
t)){let{subject:o,object:s}=b.get(n),r=o===t?s:o;r===null||r===t||e.has(r)||E.statements.has(n)&&E.entities.has(r)&&e.set(
r,n)}return e}function ki(){if(E.statements.size===b.size)return e=>T.get(e).count;let t=new Map;for(let e of E.statements){
let{subject:n,object:o}=b.get(e);for(let s of n===o?[n]:[n,o])t.set(s,(t.get(s)??0)+1)}return e=>t.get(e)??0}function Fe(t,e=ki()){
return[...E.entities].sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}function bh({nl:t,en:e}){return t===e?[t]:[f("span",{class:"nl",lang:"nl"},t),f("span",{class:"en",lang:"en"},e)]}function pc(t,{
label:e,count:n,kind:o}){return f("div",{class:"with-only"},f("label",{},f("input",{type:"checkbox",checked:"",...t}),o?
Nn(o):null,f("span",{class:"text"},...bh(e))," ",f("span",{class:"count"},String(n))))}function dc(t){return document.querySelector(
`#legend details[data-of="${t}"]`)}for(let t of k.families)dc("class")?.append(...t.classes.map(({id:e,count:n})=>{let o=Wt.
get(e)??Ze;return pc({"data-class":e,"data-of":t.id},{label:o.label,count:n,kind:o})}));var xh=[...Lt].filter(([,{count:t}])=>t).
sort(([t,{order:e}],[n,{order:o}])=>e-o||(t<n?-1:1));dc("relation")?.append(...xh.map(([t,{label:e,count:n=0}])=>pc({"da\
ta-relation":t},{label:e,count:n})));var hc="";function kh(){let t={class:new Map,relation:new Map,source:new Map,modality:new Map},e=(n,o)=>t[n].set(o,(t[n].
get(o)??0)+1);for(let[n,o]of T)(u.drafts||bo.name(null,n))&&e("class",o.class);for(let[n,{relation:o,origin:s,denied:r,modality:i}]of b)
ri(n)&&(e("relation",o),s&&e("source",s),(i!==De||r)&&e("modality",r?"denied":i));return t}function gc(t,e){let n=t.closest(
"div");n&&(_(".count",HTMLElement,n).textContent=String(e),n.hidden=e===0)}function wc(){let t=`${u.drafts} ${N}`;if(!Be||
t===hc)return;hc=t;let e=kh();for(let o of Object.keys(e))for(let s of L(`#legend input[data-${o}]`))gc(s,e[o].get(s.dataset[o]??
"")??0);for(let{id:o,classes:s}of k.families){let r=L("#legend input[data-family]").find(i=>i.dataset.family===o);r&&gc(
r,s.reduce((i,a)=>i+(e.class.get(a.id)??0),0))}let n=document.getElementById("sources");n&&(n.textContent=p("sources",{n:e.
source.size}))}var Sh=new Set(["ArrowDown","ArrowRight"]),vh=new Set(["ArrowUp","ArrowLeft"]),yc="input[type=checkbox], button, summary";
function bc(t){return L(yc,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function Se(t){let e=L(
yc,HTMLElement,t),n=bc(t),o=n.find(s=>s===document.activeElement)??n.find(s=>s.tabIndex===0)??n[0];for(let s of e)s.tabIndex=
s===o?0:-1}function xc(t){Se(t),t.addEventListener("focusin",()=>Se(t)),t.addEventListener("toggle",()=>Se(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Sh.has(e.key)?1:vh.has(e.key)?-1:0,o=bc(t),s=o.indexOf(e.target);
!n||s<0||(e.preventDefault(),o[(s+n+o.length)%o.length].focus())})}var Si=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),tt=new Map(Object.entries(k.groups)),ft=new Map;for(let[
t,e]of tt)for(let n of e.names)ft.set(n,t);function kc(){G("layout",{read:([t])=>Si.has(t)||t==="overview"&&tt.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),G("open",{read:t=>[...new Set(t.map(vi).filter(e=>tt.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${tt.get(e).told[0]}${n>1?`~${n}`:""}`})})}function vi(t){let[e,n]=ft.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ft.get(e)?.split(".").slice(0,n).join(".")}function ot(){return u.
layout??k.opens}function As(){return Si.get(ot())??Si.get("map")}function gt(t){return`group ${t}`}function*vo(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Mi(){let t=new Set(u.open.flatMap(n=>[...vo(n)])),e=[u.focus,
u.path,...u.lines.flatMap(n=>[b.get(n).subject,b.get(n).object])];for(let n of e)if(ft.has(n))for(let o of vo(ft.get(n)))
t.add(o);return t}function cn(t,e){let n=null;for(let o of vo(t))e.has(o)||(n=o);return n}function Oi(){return ot()==="o\
verview"&&Mi().size>0}var Mh=70;function It(t){let e=tt.get(t).told.map(o=>S(T.get(o).short)||o),n=e.length;for(;n>1&&e.
slice(0,n).join(", ").length>Mh;)n-=1;return e.slice(0,n).join(", ")}var Oh=["class","modality","structural","relation","source","said-from","said-until","theme","date","change","steps","pa\
th","through"],Ns=["class","modality","relation","source","change"],Fn=new Map(Ns.map(t=>[t,L(`#legend input[data-${t}]`,
HTMLInputElement)])),vc=L("#legend input[data-family]",HTMLInputElement);function Mc(){v("shown").textContent=ln(),Ah(),
v("show-all",HTMLButtonElement).disabled=!Ei()&&!Oi();let t=E.statements.size===be().statements,{statements:e,allStatements:n,
made:o}=We(E.statements),s=t?[String(n)]:[p("listed",{n:e,all:n})];o&&s.push(p("listedMade",{n:o})),E.aside.size&&s.push(
p("listedAside",{n:E.aside.size})),v("listed").textContent=s.join("; ")}function Eh(){let t=v("filters-on"),e=ql();t.hidden=
!e.length,t.replaceChildren(...e.map(({part:n,out:o})=>f("li",{},f("button",{type:"button","data-off":n,title:p("filterO\
ff"),onclick:()=>A({[n]:Rn(n)})},f("span",{"aria-hidden":"true"},"\xD7 "),f("span",{class:"unseen"},`${p("filterOff")}: `),
Lh(n)," ",f("span",{class:"count"},`\xB7 ${Et(o,"filterHidesOne","filterHides")}`))))),Se(t)}var Th={class:"kinds",modality:"\
said",relation:"relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function Lh(t){if(t===
"structural")return p("structuralOff");if(t==="saidFrom"||t==="saidUntil")return bs(t)[0];let e=u[t],n=e instanceof Set?
Oc(t):[],o=e instanceof Set?p("ticked",{n:n.filter(s=>e.has(s.dataset[t])).length,all:n.length}):t==="date"?ce(String(e)):
D(String(e));return`${p(Th[t]??t)}: ${o}`}function Ah(){let t=v("empty"),e=E.entities.size===0,n=!e&&Ei()&&![...E.statements].
some(s=>b.get(s).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.
size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(f("span",{},p(o)),Ei()?f("button",{type:"button",onclick:()=>A(
Mo())},p("undoFilters")):"")}function Mo(){return Object.fromEntries(Oh.flatMap(t=>{let e=Ft.get(t);return e?[[e.as,e.read(
[])]]:[]}))}function Ei(){let t=u;return Object.entries(Mo()).some(([e,n])=>t[e]!==n)}function Oc(t){return Fn.get(t).filter(
e=>!e.closest("div")?.hidden)}function Ec(){wc(),Eh();for(let n of Ns)for(let o of Fn.get(n))o.checked=u[n]?.has(o.dataset[n])??
!0;for(let n of vc){let o=Is(n).filter(s=>s.checked).length;n.checked=o>0,n.indeterminate=o>0&&o<Is(n).length}let t=document.
getElementById("structural");t&&(t.checked=u.structural);let e=document.getElementById("theme");e&&(e.value=u.theme??"");
for(let n of L("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,s=u[o],r=Oc(o);s!==null&&(n.open=!0),_(
"summary .count",HTMLElement,n).textContent=s===null?String(r.length):p("ticked",{n:r.filter(i=>i.checked).length,all:r.
length})}}function Is(t){return Fn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Sc(t){let e=Fn.get(t).
filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===Fn.get(t).length?null:new Set(e)}function Ti(){let t=document.
getElementById("theme");if(!t)return;let e=ci().filter(n=>ii(n)).map(n=>[p("themeCounted",{theme:D(n),n:ii(n)}),n]).sort(
([n],[o])=>n.localeCompare(o,N));t.replaceChildren(f("option",{value:""},p("allThemes")),...e.map(([n,o])=>f("option",{value:o},
n))),t.value=u.theme??"",t.closest("fieldset").hidden=e.length===0}function Ih(){for(let t of L("#legend .with-only inpu\
t",HTMLInputElement)){let e=Ns.find(s=>t.dataset[s]!==void 0)??"class",n=t.dataset.family===void 0?[t.dataset[e]??""]:Is(
t).map(s=>s.dataset.class??""),o=e==="relation"&&Lt.get(n[0]).structural;t.closest(".with-only")?.append(f("button",{type:"\
button",class:"only","data-part":e,"data-only":n.join(" "),onclick:()=>A({[e]:new Set(n),...o?{structural:!0}:{}})}))}}function Tc(){
Ih();for(let n of[...L("[data-roving]"),v("filters-on")])xc(n);for(let n of Ns)for(let o of Fn.get(n))o.addEventListener(
"change",()=>A({[n]:Sc(n)}));for(let n of vc)n.addEventListener("change",()=>{for(let o of Is(n))o.checked=n.checked;A({
class:Sc("class")})});let t=document.getElementById("structural");t?.addEventListener("change",()=>A({structural:t.checked}));
let e=document.getElementById("theme");e?.addEventListener("change",()=>A({theme:e.value||null})),v("show-all").addEventListener(
"click",()=>{A({...Mo(),...Oi()?{...ct,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var Nh=3;function jh(){let t=(n,o,s)=>{if(n===null)return[];let r=[...n].map(s);return[`${p(o)}: ${r.length>Nh?p("ticked",
{n:r.length,all:""}).trim():r.join(", ")||"\u2013"}`]},e=n=>S(k.modalities.find(o=>o.id===n)?.label)||p("denied");return[
...u.theme===null?[]:[`${p("aboutTheme")}: ${D(u.theme)}`],...t(u.modality,"said",e),...t(u.class,"kinds",n=>S(k.classes[n].
label)),...t(u.relation,"relationsTitle",n=>S(Lt.get(n).label)),...t(u.source,"sourcesTitle",n=>S(k.sources.find(o=>o.id===
n)?.title)),...["saidFrom","saidUntil"].flatMap(n=>bs(n)),...t(u.change,"changes",n=>p(n)),...u.structural?[]:[p("hidden\
ByStructural")]].join("; ")}function Ac(t){return E.statements.has(t)||E.aside.has(t)}function Ch(t){let e=pt(t);if(t.closest(
".answer"))return t.classList.contains("place")?e:[];if(t.closest(".cited"))return[];if(t.classList.contains("date"))return e;
let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&n?.querySelector("[data-name]"))return[];let o=new Set(
n?L(".said.date",HTMLElement,n).flatMap(pt):[]);return e.filter(s=>!o.has(s))}var Li="";function $h(){let t=`${u.date} ${N}`;
if(!(t===Li||u.date===null&&!Li)){Li=u.date===null?"":t;for(let e of L("#lanes .said > .outcome"))e.remove();if(u.date!==
null)for(let e of Kt){let n=Ch(e).filter(s=>b.has(s)&&!["UNDATED",null].includes(mi(s))),o=new Set(n.map(s=>Rt(s)));o.size&&
e.append(f("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var Ic=new Map;for(let t of L("#lanes .answer th > .qu\
iet"))Ic.set(t.closest("tr"),t);function Rh(t,e){let n=L("tbody tr:not(.group), .changes > li",HTMLElement,t),o=0,s="";for(let r of n){
let i=L(".place",HTMLElement,r),a=(i.length?i:L(".said",HTMLElement,r)).flatMap(pt),l=[...pt(r),...a];if(r.hidden=e&&l.length>
0&&!l.some(Ac),r.hidden)continue;o+=1;let c=Ic.get(r),d=r.querySelector("th")?.textContent??"";c?.classList.toggle("quie\
t",d===s),s=d}for(let r of L("tbody:has(> .group)",HTMLElement,t))r.hidden=!L("tr:not(.group, [hidden])",HTMLElement,r).
length;return{left:o,all:n.length}}function Ai(t){let e=v("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[f("butto\
n",{type:"button",onclick:()=>A({view:"statements"})},p("inList"))," ",f("button",{type:"button",onclick:()=>A({view:"na\
mes"})},p("inNetwork"))," ",f("button",{type:"button",onclick:()=>A(Mo())},p("undoFilters"))]:[])}var Lc=!1;function Nc(){
if(q()!=="lanes")return;document.getElementById("only-changed")?.setAttribute("aria-pressed",String(u.change!==null)),$h();
let t=zt.some(n=>!n.dated&&!n.atFirst&&n.on());if(!t&&!Lc)return;Lc=t;for(let n of Kt)n.closest(".answer")||n.classList.
toggle("marked",t&&pt(n).some(Ac));let e=jh();Ai(t?p("markedInLanes",{n:E.statements.size+E.aside.size,all:be().statements,
filters:e}):"");for(let n of L("#lanes .answer")){let{left:o,all:s}=Rh(n,t);t&&s&&n.classList.contains("shown")&&Ai(p(o?
"leftInTable":"nothingInTable",{n:o,all:s,filters:e}))}}function jc(){document.getElementById("only-changed")?.addEventListener(
"click",()=>A({change:u.change===null?new Set(["added","removed","changed"]):null})),document.getElementById("lanes")?.prepend(
f("p",{id:"filtered",role:"status",hidden:""}))}function Cc(){G("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function fe(t){return u.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var js={"to-names":"names","to-statements":"statements",...Qe?{"to-texts":"text"}:{}},$c=document.getElementById("questi\
ons")!==null;function Cs(t){return document.getElementById(Ln(t))}function Rc(){return si.filter(t=>Cs(t))}function Dc(t){
let e=q(),n=e==="lanes"?ie():null;if(document.documentElement.dataset.view=e,!$c)return;for(let a of Rc())Cs(a)?.classList.
toggle("shown",a===n);for(let a of L("#questions [data-question]"))a.setAttribute("aria-pressed",String(a.dataset.question===
n));for(let[a,l]of Object.entries(js))l===e?v(a).setAttribute("aria-current","page"):v(a).removeAttribute("aria-current");
if(!t||q(t)===e&&t.question===u.question)return;scrollTo(0,0);let o=Object.keys(js).find(a=>js[a]===e),s=o?v(o):_(`#ques\
tions [data-question="${n}"]`),r=n===null?null:Cs(n)?.querySelector("#lead, p.lead:not(.scripted)"),i=[s,r].flatMap(a=>a?.
innerText??[]);Z(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function Bc(){if($c){for(let t of L("#questions [data-q\
uestion]"))t.hidden=!Cs(t.dataset.question??""),t.addEventListener("click",()=>A(Re(t.dataset.question??null)));for(let[
t,e]of Object.entries(js))v(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),A({view:e}))});
document.addEventListener("keydown",t=>{let e=Rc()[Number(t.key)-1];e!==void 0&&fe(t)&&A(Re(e))}),document.getElementById(
"skip-to-lanes")?.addEventListener("click",t=>{t.preventDefault(),A(Re(ie())),L('#lanes [tabindex="0"]').find(e=>e.getClientRects().
length)?.focus()})}}var Pc=N;function Wc(t){let e=t.closest("[data-statements]");return b.get(e?.dataset.statements?.split(" ")[0])}function Dh(t){
let e=et(Wc(t));return S(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function Bh(t){return L("#key [da\
ta-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${N}`)?.textContent??t.textContent}function Fc(){
if(Pc!==N){Pc=N;for(let t of L("#lanes :is([data-name], [data-of])"))t.textContent=Q(t.dataset.name??t.dataset.of??"");for(let t of L(
"#lanes [data-way]"))t.textContent=Bh(t);for(let t of L("#lanes .verb"))t.textContent=Dh(t);for(let t of L("#lanes .plac\
e"))t.textContent=yt(Wc(t))}}var zn=100,fn=11,Ii,Oo,$s=new Map,Nt={family:"",least:fn,between:0,words:0,version:0};function Ni(){let[t,e]=[...Ii.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Nt,{family:e.fontFamily,least:Math.
max(fn,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Nt.version+1}),$s.clear()}
function Jt(){return U.printing?fn:Nt.least}function zc(t,e){t.font=`${e} ${zn}px ${Nt.family}`.trim(),t.letterSpacing=`${Nt.
between*zn}px`,t.wordSpacing=`${Nt.words*zn}px`}function jt(t,e=""){let n=`${e} ${t}`;return $s.has(n)||(zc(Oo,e),$s.set(
n,Oo.measureText(t).width/zn)),$s.get(n)}function Ht(t,e=""){return t.reduce((n,o)=>Math.max(n,jt(o,e)),0)}function ue(t,e,n,o,s,r=""){
t.save(),t.translate(n,o),t.scale(s/zn,s/zn),zc(t,r),t.fillText(Ph.test(e)?`\u2068${e}\u2069`:e,0,0),t.restore()}var Ph=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
function un(t,e){let n=[];for(let s of t.split(/\s+/)){let r=n.length?`${n[n.length-1]} ${s}`:s;n.length&&jt(r)<=e?n[n.length-
1]=r:n.push(s)}let o=n.slice(0,3);return n.length>3&&(o[2]+="\u2026"),o.map(s=>{if(jt(s)<=e)return s;let r=[...s.replace(
/…$/,"")];for(;r.length>1&&jt(`${r.join("")}\u2026`)>e;)r.pop();return`${r.join("").trimEnd()}\u2026`})}function mn(t){
return t.some(e=>e.endsWith("\u2026"))}function Eo({font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(Oo,{font:t,
letterSpacing:e,wordSpacing:n}),Oo.measureText(o)}function Hc(){Ii=document.body.appendChild(f("div",{id:"probe","aria-h\
idden":"true"},f("span",{},"Ag"),f("span",{},"ag m"))),Oo=document.createElement("canvas").getContext("2d"),Ni()}function qc(t){
let e=!0;new ResizeObserver(()=>{e||t(),e=!1}).observe(Ii.lastElementChild)}var Rs=300,ze=1e3,ve=6,R=new Map,Lo=null,xt=new Map,M={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Xt(t){
return O.line*O.grown*me(t).length+O.row}function Ds(){let t=new Map;for(let[e,{x:n}]of R){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>R.get(n).y-R.get(o).y))}var To=new Map,Wh=5e4,_c=0;
function me(t){let e=`${N} ${O.text} ${t}`;return To.has(e)||To.set(e,un(Q(t),O.text/O.name)),To.get(e)}function Ao(t){O.
text=t,(_c!==Nt.version||To.size>Wh)&&To.clear(),_c=Nt.version}function Uc(t){M=t}function Bs(){return[...M.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Io(t){Lo=t}var Fh=1e3,$=document.getElementById("canvas"),Ct,pn,ji;function Gc(t){let e=2*ji.radiusOf(t);return{id:t,...R.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>ji.draw(n,t),nodeDimensions:{width:e,height:e}})}}function pe(){
let t=R.size>Fh?new Map:R,e=pn.getIds().filter(o=>!t.has(o));e.length&&pn.remove(e);let n=[...t].filter(([o,{x:s,y:r}])=>{
let i=pn.get(o);return i===null||i.x!==s||i.y!==r});n.length&&pn.update(n.map(([o])=>Gc(o)))}function Kc(){return pn.length>
0}function J(){return Ct.getScale()}function He(){return Ct.getViewPosition()}function qe(t){Ct.moveTo(t)}function dn(t){
return Ct.canvasToDOM(t)}function Me(t){return Ct.DOMtoCanvas(t)}function Qt(t=0){let[e,n]=[$.clientWidth,$.clientHeight],
o=Me({x:-t*e,y:-t*n}),s=Me({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:s.x,bottom:s.y}}function ut(){Ct.redraw()}
function Vc(t){let{canvas:e}=Ct;e.getContext=()=>t;try{ut()}finally{delete e.getContext}}function Hn(){Ct.setSize("100%",
"100%")}function No(t){Ct.setOptions({interaction:{dragView:t}})}function Yc(t){Ct.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Tt(t,e){Ct.on(t,e)}function Jc(t){ji=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:s}of Ce("names"))R.set(n,
{x:o,y:s});pn=new vis.DataSet([...R.keys()].map(Gc)),Ct=new vis.Network($,{nodes:pn,edges:[]},JSON.parse(Ce("options"))),
Ct.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Ps(){return Ct!==void 0}function Xc(){return Ct}function Ws(t){return t!==null&&t.getClientRects().length>0}function Qc(t){return t.getAttribute("aria-label")??t.textContent}
function zh(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(s=>(s?document.querySelector(s):null)??[]).find(Ws)??Fs?.part}var Fs=null;function Ci(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Fs={part:t,name:K.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function Zc(){let t=Fs;Fs=null;let e=document.activeElement;!t||!Ws(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===$&&R.has(t.name)&&(K.at=t.name),t.part.focus({preventScroll:!0}))}function hn(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Qc(
e);t();let s=document.activeElement;if(s!==e&&s!==null&&s!==document.body||Ws(e))return;((n?L(e.localName,HTMLElement,n).
find(i=>Ws(i)&&Qc(i)===o):null)??zh(n))?.focus({preventScroll:!0})}function tf(){document.addEventListener("focusin",t=>{
let e=t.target;if(!st()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&$t(null)})}function ef(){$t("details"),Ci()}var nf=[["saidFrom","said-from"],["saidUntil","said-until"]],zs=document.getElementById("drafts"),of=document.querySelector(
"#key [data-drafts]"),sf=document.getElementById("when-said")!==null;function Hh(t){t.checked=u.drafts,of?.setAttribute(
"aria-pressed",String(u.drafts));let{names:e,statements:n}=be();for(let[o,s,r]of[["to-names","allNames",e],["to-statemen\
ts","allStatements",n]]){let i=document.getElementById(o);i&&(i.textContent=p(r===1?`${s}One`:s,{n:r}))}}function rf(){if(document.
documentElement.toggleAttribute("data-drafts",u.drafts),zs&&Hh(zs),!sf)return;for(let[e,n]of nf){let o=v(n,HTMLInputElement);
o.value!==(u[e]??"")&&(o.value=u[e]??"")}let t=v("said-undated");t.hidden=!ms||u.saidFrom===null&&u.saidUntil===null,t.textContent=
p(ms===1?"saidUndatedOne":"saidUndated",{n:ms})}function af(){if(zs?.addEventListener("change",()=>A({drafts:zs.checked})),
of?.addEventListener("click",()=>A({drafts:!u.drafts})),!!sf)for(let[t,e]of nf){let n=v(e,HTMLInputElement);n.addEventListener(
"change",()=>{(!n.value||ye(n.value))&&A({[t]:n.value||null})})}}var qh=200;function _h([t,e]){let n=e.length>qh?t:f("button",{type:"button",class:"name",onclick:()=>A({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function Uh(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:s})=>s),o=n.reduce((s,r)=>s&&s.issued>=r.issued?s:r,null);return[n.length<k.sources.length?p(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?p(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function Gh(){let e=[...as.flatMap(r=>r.days?[r.days.firstStart,r.days.lastStart,r.days.firstEnd,
r.days.lastEnd]:[]),...k.sources.map(({issued:r})=>r)].flatMap(r=>r&&r>="1000"?[r.slice(0,4)]:[]),n=e.reduce((r,i)=>i<r?
i:r,e[0]),o=e.reduce((r,i)=>i>r?i:r,e[0]),s=yo();return{first:$n(`${n}-01-01`),last:Math.max($n(`${o}-12-31`),$n(s))}}var $i=!1;
function lf(){let t=document.getElementById("on-date");if(!t)return;let e=v("day",HTMLInputElement),n=v("exact-day",HTMLInputElement),
{first:o,last:s}=Gh();Object.assign(e,{min:String(o),max:String(s)});let[r,i]=[o,s].map(l=>us(l).slice(0,4));v("years").
replaceChildren(f("span",{},r),f("span",{},i));let a=yo();t.addEventListener("change",()=>A({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=us(Number(e.value)),($i?fs:A)({date:a}),$i=!0}),e.addEventListener("change",()=>{$i=!1,Cn()}),
n.addEventListener("change",()=>{ye(n.value)&&(a=n.value,A({date:a}))})}function cf(){let t=document.getElementById("on-\
date");if(!t)return;let e=u.date;t.checked=e!==null;let n=v("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Dt(),
v("day-choice").hidden=e===null,e===null)return;let o=v("day",HTMLInputElement),s=v("exact-day",HTMLInputElement);o.value=
String($n(e)),o.setAttribute("aria-valuetext",ce(e)),s.value!==e&&(s.value=e),v("day-in-words").textContent=ce(e),v("out\
comes").replaceChildren(...pi(e).map(_h)),v("beyond").textContent=Uh(e)}var Kh=["subject","relation","object","said","period","quote","place"];function uf(){G("sort",{read:([t])=>t!==void 0&&t!==
"place"&&Kh.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function Vh(t,e){let n=b.get(t);return e==="s\
ubject"?D(n.subject):e==="relation"?et(n).order:e==="object"?n.object===null?S(n.value):D(n.object):e==="said"?gs.indexOf(
ds(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function ff(t,e){return b.get(t).
order-b.get(e).order}function qn(){let t=u.sort?.replace(/^-/,"")??"place",e=u.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(N,{numeric:!0}),o=new Map([...b.keys()].map(s=>[s,Vh(s,t)]));return[...b.keys()].sort((s,r)=>{let[i,a]=[o.get(s),
o.get(r)];if(i===""||a==="")return+(i==="")-+(a==="")||ff(s,r);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||ff(s,r)})}var qt=200;function Hs(t,e,n,o){t.hidden=e===n,_("span",HTMLElement,t).textContent=p(o,{n:e,all:n}),_("button",HTMLElement,
t).textContent=p("moreRows",{n:Math.min(qt,n-e)})}function qs(t,e){_("button",HTMLElement,t).addEventListener("click",()=>{
hn(e),Z(_("span",HTMLElement,t).textContent)})}var Ri={added:"+",removed:"\u2212",changed:"~"};function _n(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${Ri[t.change]} ${p(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},S(e)),f("dd",{},f("del",{},S(n)||p("noText"))," \u2192 ",f("ins",{},S(o)||p("noText")))])):null):null}function mf(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:s})=>`${S(n)}: ${S(o)||p("noText")} \u2192 ${S(s)||p("noText")}`);
return[p(t.change||"unchanged"),...e].join("; ")}var _s=new Map([...ht.keys()].map(t=>[t,N])),pf=new Set(ht.keys());function gn(t){return T.has(t)?f("a",{href:`#focus=${encodeURIComponent(
t)}`},D(t)):t}function Yh(t){let e=b.get(t),n=ht.get(t)?.querySelector(".change")??_n(e),o=[f("td",{},n,gn(e.subject)),f(
"td",{},S(et(e).label)),f("td",{},e.object===null?S(e.value):gn(e.object))];return k.variants.includes("plain")?o:[...o,
f("td",{class:ls(e)},S(e.said)),f("td",{},S(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),f("td",{},
yt(e))]}function Us(t){let e=ht.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Rt(t);n&&e?.append(f("span",
{class:"outcome"},n))}function Jh(t){let e=b.get(t),{cells:n}=ht.get(t);n[0].lastChild?.replaceWith(gn(e.subject)),e.object!==
null&&n[2].replaceChildren(gn(e.object)),n.length>6&&(n[6].textContent=yt(e))}function jo(t){ht.has(t)||ht.set(t,f("tr",
{id:`row-${t}`,"data-statement":t}));let e=ht.get(t);return _s.get(t)!==N?(e.replaceChildren(...Yh(t)),_s.set(t,N)):pf.has(
t)&&Jh(t),pf.delete(t),e.classList.toggle("aside",E.aside.has(t)),e.classList.toggle("draft",le(t)),e}var df=L("#inferred tbody tr"),Ks=k.inferred.length>df.length,Gs=qt;function Xh(t){let e=t.premises.map(n=>b.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${S(n.said)}; ${yt(n)})`]);return f("tr",{},f("td",{},gn(t.subject)),
f("td",{},S(et(t).label)),f("td",{},gn(t.object)),f("td",{},S(t.why),e))}function Di(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!E.inferred.size),!Ks){df.forEach((o,s)=>{o.hidden=!E.inferred.has(k.inferred[s])});return}
if(!Y.open)return;let e=[...E.inferred].slice(0,Gs),n=_("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(Xh)),Hs(v("more-inferred"),e.length,E.inferred.size,"partInferred")}function Vs(t){Gs=t,Di()}function hf(){Ks&&(v("u\
nlisted-inferred").hidden=!0,_("#inferred tbody").replaceChildren(),qs(v("more-inferred"),()=>{Gs+=qt,Di(Gs-qt)}),Y.addEventListener(
"toggle",()=>Di()))}function yf(){G("between",{read:t=>{let e=t.map(gf).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Qh),knows:t=>gf(t)!==null}),$e.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(s=>[...vo(
s)])),n=s=>cn(Bt(s)??ft.get(s),e)===Bt(s);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function gf(t){if(T.has(t))return t;let e=vi(t);return e!==void 0&&tt.has(e)?gt(e):null}function Qh(t){
let e=Bt(t);return e===null?t:`${tt.get(e).told[0]}~${e.split(".").length}`}function Bt(t){return T.has(t)?null:t.slice(
6)}var Ys={shown:null,ends:null,ids:[]};function Co(){if(Ys.shown===E&&Ys.ends===u.between)return Ys.ids;let[t,e]=(u.between??
[]).map(o=>{let s=Bt(o);return r=>s===null?r===o:ft.get(r)===s||ft.get(r)?.startsWith(`${s}.`)}),n=[...E.statements].filter(
o=>{let s=b.get(o);if(!s.isLink)return!1;let{subject:r,object:i}=s;return t(r)?e(i):e(r)&&t(i)});return Ys={shown:E,ends:u.
between,ids:n},n}function wf(t){let e=Bt(t);return e===null?D(t):p("groupAround",{names:It(e)})}function $o({one:t,other:e,
ids:n}){return p(n.length===1?"oneBetween":"between",{n:n.length,one:wf(t),other:wf(e)})}function Js(){let[t,e]=u.between??
[];return $o({one:t,other:e,ids:Co()})}var xf=["asserted","ongoing","intended","conditional","possible"],Zh=xf.length,tg=400;function kf(){G("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),G("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),G("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),zt.push(vf),go.push(ng)}function Sf(){
return u.focus!==null&&(u.steps!==null||it()!==null)}var _t={state:null,route:null,reach:null};function Un(){if(_t.state===
u||(_t={state:u,route:null,reach:null},u.focus===null||u.path===null&&u.steps===null))return _t;let t=zt.filter(o=>o!==vf),
e=new Set([...T.keys()].filter(o=>t.every(s=>s.name(o)))),n=o=>X.get(o).filter(s=>{let{subject:r,object:i}=b.get(s);return b.
get(s).isLink&&e.has(r)&&e.has(i)&&t.every(a=>a.statement(s))});if(!e.has(u.focus))return _t;if(u.path!==null){_t.route=
e.has(u.path)?bf(u.focus,u.path,n,u.through):null;let o=s=>X.get(s).filter(r=>b.get(r).isLink);_t.otherwise=_t.route===null&&
!u.through&&bf(u.focus,u.path,o,!0)!==null,_t.route&&(_t.reach=_t.route)}else u.steps!==null&&(_t.reach={names:eg(u.focus,
u.steps,n),statements:null});return _t}function it(){return u.path===null||u.focus===null?null:Un().route}var vf={on:()=>Un().
reach!==null,name:t=>{let{reach:e}=Un();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Un();return e===null||
e.statements===null||e.statements.has(t)}};function Xs(t,e){let{subject:n,object:o}=b.get(t);return n===e?o:n}function eg(t,e,n){
let o=new Set([t]),s=[t];for(let r=0;r<e;r+=1){let i=new Set(s.flatMap(a=>n(a).map(l=>Xs(l,a))).filter(a=>!o.has(a)));for(let a of i)
o.add(a);s=[...i]}return o}function bf(t,e,n,o){let s=c=>n(c).filter(d=>o||!et(b.get(d)).structural),r=[new Set([t])],i=new Set(
[t]);for(;!i.has(e);){let c=new Set;for(let d of r[r.length-1])for(let g of s(d))i.has(Xs(g,d))||c.add(Xs(g,d));if(!c.size)
return null;for(let d of c)i.add(d);r.push(c)}r[r.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=r.length-1;c>
0;c-=1){let d=new Set;for(let g of r[c])for(let m of s(g)){let y=Xs(m,g);r[c-1].has(y)&&(d.add(y),a.add(m),l.has(y)||l.set(
y,new Map),l.get(y).set(g,[...l.get(y).get(g)??[],m]))}r[c-1]=d}for(let c of l.values())for(let d of c.values())d.sort((g,m)=>Oe(
g)-Oe(m)||(g<m?-1:1));return{layers:r,names:new Set(r.flatMap(c=>[...c])),statements:a,onward:l}}function Oe(t){let{modality:e,
denied:n,holder:o}=b.get(t),s=xf.indexOf(e);return n||o||s<0?Zh:Math.min(s,3)}function Mf(){let{layers:t,onward:e}=it(),
n=[],o=i=>{if(!(n.length>=tg)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,
a])}};o([...t[0]]);let s=n.map(i=>{let a=i.slice(1).map((c,d)=>({from:i[d],to:c,keys:e.get(i[d]).get(c)})),l=a.reduce((c,d)=>Oe(
d.keys[0])>Oe(c.keys[0])?d:c,a[0]);return{names:i,steps:a,weakest:l}}),r=({steps:i})=>i.reduce((a,{keys:l})=>a+Oe(l[0]),
0);return s.sort((i,a)=>Oe(i.weakest.keys[0])-Oe(a.weakest.keys[0])||r(i)-r(a)||(i.names.join(" ")<a.names.join(" ")?-1:
1))}function Of(){let{layers:t,onward:e}=it(),n=new Map([[u.focus,1]]);for(let o=1;o<t.length;o+=1){let s=new Map;for(let[
r,i]of n)for(let a of e.get(r).keys())s.set(a,(s.get(a)??0)+i);n=s}return n.get(u.path)??0}function ng(t){return!("focus"in
t)||"path"in t?t:C.picking&&t.focus!==null?(C.picking=!1,t.focus===u.focus?{}:{path:t.focus,through:!1}):(C.picking=!1,{
...t,path:null,through:!1})}var B=null;function Ee(){return u.focus!==null||u.lines.length>0||u.between!==null}function og(){if(!Ee())return null;let t=it();
if(t)return{entities:t.names,statements:t.statements};if(u.focus!==null&&!E.entities.has(u.focus))return null;if(u.between!==
null){let o=Co();return o.length?{entities:new Set(u.between.filter(s=>T.has(s))),statements:new Set(o)}:null}let e=(u.focus!==
null?X.get(u.focus):u.lines).filter(o=>E.statements.has(o));if(u.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
b.get(o).subject,b.get(o).object]).filter(o=>o!==null);return{entities:new Set(u.focus!==null?[u.focus,...n]:n),statements:new Set(
e)}}function Ef(){B=og()}var wn=b.size>ht.size,Tf=2e3,Qs=qt;function Bi(t){v("source-order").hidden=u.sort!==null||!t}function Gn(){let t=qn().filter(
s=>E.statements.has(s)||!U.parts&&E.aside.has(s)),e=t.filter(s=>B?.statements.has(s)),n=t.filter(s=>!B?.statements.has(s)),
o=[...e,...n].slice(0,Qs);_("#list tbody").replaceChildren(...o.map(s=>{let r=jo(s);return Us(s),r.hidden=!1,r.classList.
toggle("chosen",B!==null&&B.statements.has(s)),r})),Bi(e.length===0),Hs(v("more"),o.length,t.length,"partListed")}function Pi(t){
wn&&(Qs=t,Gn()),Ks&&Vs(t)}function Lf(){wn&&(v("unlisted").hidden=!0,_("#list tbody").replaceChildren(),qs(v("more"),()=>{
Qs+=qt,Gn()}),en.push(()=>{Qs=qt,Y.open&&Gn()}),Y.addEventListener("toggle",()=>{Y.open&&Gn()}))}var Wi="";function If(){let t=`${u.date} ${N}`;if(!(Wi===t||u.date===null&&!Wi)){Wi=u.date===null?"":t;for(let e of wn?[]:
rn)Us(e)}}function Nf(t){for(let[e,n]of wn?[]:ht){_s.get(e)!==N&&jo(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),s=E.
statements.has(e)||E.aside.has(e);(!t||o!==s)&&(n.hidden=!s),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Vs(qt)}var Af="place";function jf(){let t=u.sort?.replace(/^-/,"")??"place";for(let n of L("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",u.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}v("sort",HTMLSelectElement).value=t;for(let n of L("#sort option"))n.textContent=
p(n.dataset.word??"");Bi(!0);let e=`${u.sort??"place"} ${["subject","object","relation"].includes(t)?N:""}`.trim();if(e!==
Af){if(Af=e,wn){Y.open&&Gn();return}_("#list tbody").append(...qn().map(n=>ht.get(n)))}}function Fi(){if(!wn){for(let t of L(
"#list .of-source"))t.remove();for(let t of ht.keys())jo(t)}}function Cf(){Y.addEventListener("toggle",()=>{Y.open&&Fi()});
for(let e of L("#list [data-sort]"))e.addEventListener("click",()=>{let n=(u.sort??"place")===e.dataset.sort;A({sort:n?`\
-${e.dataset.sort}`:e.dataset.sort==="place"?null:e.dataset.sort}),Z(p(n?"sortedBack":"sorted",{column:p(_(`#sort option\
[value="${e.dataset.sort}"]`).dataset.word??"")}))});let t=v("sort",HTMLSelectElement);t.addEventListener("change",()=>A(
{sort:t.value==="place"?null:t.value}))}var $f=()=>{};function Te(){$f()}function Rf(t){$f=t}var Ro=N,Df="nl",Bf=!1;function Pf(){if(Bf||N===Ro)return;Bf=!0;let t=new Map([...Object.keys(k.words).sort().map(n=>[k.
words[n][Ro],k.words[n][N]]),...Object.entries(Ce("otherwise"))]),e=[...ht.values()].filter(n=>!n.isConnected);for(let n of[
document,...e].flatMap(o=>[...o.querySelectorAll(`span.${Ro}`)])){let o=t.get(n.textContent??""),s=Ro===Df?n.nextSibling:
n.previousSibling;if(o===void 0||s instanceof Element&&s.matches(`.${N}`))continue;let r=n.cloneNode();r.className=N,r.lang&&
(r.lang=N),r.textContent=o,Ro===Df?n.after(r):n.before(r)}}function Wf(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=N,document.documentElement.dataset.
language=N,document.title=S(k.title);for(let e of L("[data-label]"))e.setAttribute("aria-label",p(e.dataset.label??""));
for(let e of L("[data-title]"))e.title=p(e.dataset.title??"");for(let e of L("[data-placeholder]",HTMLInputElement))e.placeholder=
p(t?"search":e.dataset.placeholder??"");for(let e of L("#legend .only")){let n=e.parentElement;e.textContent=p("only");let o=n?.
querySelector(`.text [lang="${N}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",p("onlyThis",{kind:o?.textContent??
""}))}for(let e of L("#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===N));v("canvas").setAttribute(
"aria-label",p("pictureAbout",{names:T.size}))}function zi(){let t=kl(),e=v("not-understood");e.hidden=t.length===0,e.textContent=
t.length?p("notUnderstood",{parts:t.join(", ")}):""}function Ff(){Ml(),zi()}function zf(t){let e=new Map;for(let o of t){let s=Math.round(o.at),r=e.get(s)??[];e.set(s,r),r.push(o)}let n=[];for(let o of[
...e.values()].sort((s,r)=>r.length-s.length||s[0].at-r[0].at)){let s=o.flatMap(l=>l.rects),r=s.reduce((l,c)=>Math.min(l,
c.left),1/0),i=s.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&r<l.right))&&n.push({left:r,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,s)=>o.left-s.left),n.forEach((o,s)=>{for(let r of o.held)r.column=s}),
n.forEach((o,s)=>{let r=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(r(a.column===s?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function Do(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function sg({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s]>e?o=s:n=s+
1}return n}function qi(t,e,n){if(!t)return[];let[o,s]=[Math.min(e,n),Math.max(e,n)],r=[];for(let i=sg(t,o);i<t.rects.length&&
t.rects[i].top<s;i+=1)t.rects[i].bottom>o&&r.push(t.rects[i]);return r}function Zs(t,e,n){return qi(t,e,n).reduce((o,s)=>Math.
max(o,s.right),-1/0)}function Hf(t,e,n){return qi(t,e,n).reduce((o,s)=>Math.min(o,s.left),1/0)}function qf(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let s=o.column??e.findIndex(a=>a.right>=o.near);t.last=s<0?e.
length:s;let r=(a,l,c,d)=>{let g=null;for(let m of a){let y=Math.abs(c-m.y),h=m.cost+d+y+y*y*.003;if(g&&h>=g.cost)continue;
let w=Hf(e[l],m.y,c)-Zs(e[l-1],m.y,c);h+=Math.max(0,9-w)*60,(!g||h<g.cost)&&(g={cost:h,y:c,gaps:m.gaps})}return g},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:d}=e[a],g=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),m=n.mid+(o.mid-n.mid)*g,y=d.findIndex(({high:h})=>h>=m);i=d.slice(Math.max(0,y-4),y+4+1).map(h=>{let w=Math.max(0,
h.lines.length+1-(h.high-h.low)/2.4),x=r(i,a,Do(m,h),w*5);return{...x,gaps:[...x.gaps,h]}})}t.gaps=r(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>Do((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function tr(t,e,n){for(let[o,s]=[t.index+n,e.index+n];;o+=n,s+=n){let[r,i]=[t.line.levels[o],e.line.levels[s]];if(r===
void 0||i===void 0)return 0;if(Math.abs(r-i)>.5)return r-i}}function rg(t,e){return tr(t,e,-1)||tr(t,e,1)||t.line.rank-e.
line.rank}function _i(t,e,{low:n,high:o}){let s=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),r=[];t.forEach((a,l)=>{
r.push({sum:a-l*s,many:1});for(let c=r.length-1;c>0&&r[c-1].sum/r[c-1].many>r[c].sum/r[c].many;c-=1){let{sum:d,many:g}=r[c];
r.pop(),r[c-1].sum+=d,r[c-1].many+=g}});let i={low:n,high:o-(t.length-1)*s};return r.flatMap(({sum:a,many:l})=>Array(l).
fill(Do(a/l,i))).map((a,l)=>a+l*s)}function _f({from:t,to:e,first:n,gaps:o,ports:s},r){let i=[{low:s[0],high:s[0]},...o,
{low:s[1],high:s[1]}],a=[{x:t.far,low:s[0],high:s[0]}];for(let l=0;l<i.length-1;l+=1){let[c,d]=[i[l],i[l+1]],[g,m]=[r[n+
l],r[n+l+1]],y=l+2===i.length,h=c.high<d.low||d.high<c.low,w=(z,mt,St)=>St?{x:z,low:mt.bottom+1,high:1/0}:{x:z,low:-1/0,
high:mt.top-1},x=(z,mt)=>mt.bottom-z.bottom,[I,j]=[[],[]];for(let z of h?[c.high<d.low]:[!0,!1]){let[mt,St]=z?[c.low,d.high]:
[c.high,d.low],je=(vt,Xe,_d)=>qi(vt,mt,St).filter(ol=>h||(_d?ol.top>=Xe.high:ol.bottom<=Xe.low)),se=a[a.length-1].x,uo=je(
g,c,z);for(let vt of z?uo:uo.sort(x))vt.right<=se||vt.id===t.id&&!t.blocks||(se=vt.right,I.push(w(se,vt,!z)));se=y?e.near:
m.left;let ns=je(m,d,!z);for(let vt of z?ns.sort(x):ns)vt.left>=se||vt.id===e.id&&!e.blocks||(se=vt.left,j.push(w(se,vt,
z)))}for(let z of[I,j])a.push(...z.sort((mt,St)=>mt.x-St.x));if(y)break;let P=Math.min(e.near-9,Math.max(Zs(m,d.low-3,d.
low),Zs(m,d.high,d.high+3))),W=d,{low:at,high:nt}=W;a.push({x:m.left,low:at,high:nt,gap:W},{x:Math.max(m.left+1,P),low:at,
high:nt,gap:W})}return a.push({x:e.near,low:s[1],high:s[1]}),a}function Hi(t){return t.y}function Ui(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=Do(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let s=1;s<
t.length-1;s+=1){let[r,i,a]=[t[s-1],t[s],t[s+1]],[l,c]=[Math.max(.5,i.x-r.x),Math.max(.5,a.x-i.x)];i.y=Do((Hi(r)*c+Hi(a)*
l)/(l+c),i)}}function Uf(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(rg);for(let s of[0,1]){let r=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[s]);_i(r.map(Hi),2.4,o).forEach((i,a)=>Object.assign(r[a],{y:i,low:i,high:i}))}}}
function Gf(t,e){let n=new Map,o=({ports:s})=>Math.abs(s[0]-s[1]);for(let s of[...t].sort((r,i)=>o(r)-o(i)||r.rank-i.rank)){
let{from:r,to:i,ports:a}=s,l=r.column??i.column??e.findLastIndex(y=>y.left<=Math.min(r.near,i.near)),[c,d]=a[0]<a[1]?a:[
a[1],a[0]];s.edge=Math.min(r.near,i.near,Hf(e[l],c,d)),s.room=s.edge-2-Zs(e[l-1],c,d);let g=Math.round(Math.min(r.at,i.at)),
m=n.get(g)??[];n.set(g,m),s.lane=m.findIndex(y=>y.every(h=>h.bottom<c||h.top>d)),s.lane<0&&(s.lane=m.push([])-1),m[s.lane].
push({top:c,bottom:d}),s.lanes=m}for(let s of t)s.reach=Math.max(3,Math.min(9+3.6*s.lane,s.room*(s.lane+1)/(s.lanes.length+
.5)))}var Kf=4,ig=[20,18,16,14,13,12,11,10,9,8,7],Ki=34,ag=72,lg=120,cg=150,Vf=26,fg=[1,.7,.4,.3],Yf=.75,Vi=1.6;function ug(t,e){
let n=t.reduce((r,i)=>r+Xt(i),0),o=Array.from({length:e},()=>[]),s=0;for(let r of t)o[Math.min(e-1,Math.floor((s+Xt(r)/2)/
n*e))].push(r),s+=Xt(r);return o}function mg(t,e,n,o,s){Ao(e*O.name);let r=t.map(w=>O.name*Math.max(...w.map(x=>Ht(me(x))))),
i=t.map(w=>ug(w,n)),a=i.flat().map(w=>({text:O.line*w.reduce((x,I)=>x+me(I).length,0),white:ve*s*w.length})),l={text:r.reduce(
(w,x)=>w+x,0),white:O.mark*t.length+s*(Vf+Ki*(t.length-1))},c=t.flat().filter(w=>mn(me(w))).length,d=Jt()/O.name,g=Math.
min(o.width/(l.text+l.white),...a.map(({text:w,white:x})=>o.height/(w+x)),Vi),m=a.map(({text:w,white:x})=>(o.height-d*w)/
x),y=.999*Math.min((o.width-d*l.text)/l.white,...m,d),h=Math.max(...a.map(({text:w,white:x})=>w+x));return{wide:e,many:n,
part:s,texts:r,parts:i,across:l,high:h,cut:c,readable:d,scale:g,least:y}}function pg(t,e,n){let o=(m,y)=>m.reduce((h,w)=>y(
w)>y(h)*1.01?w:h),s=m=>fg.flatMap(y=>ig.map(h=>mg(t,h,m,e,y))),r=Array.from({length:n},(m,y)=>s(y+1)).flat(),i=Math.min(
...r.map(({cut:m})=>m)),a=r.filter(({cut:m})=>m===i),l=({part:m,scale:y,readable:h})=>m===1&&y>=h,c=({scale:m,readable:y})=>m>=
y;for(let m of[l,c,er]){let y=a.filter(m),[h]=y,w=y.filter(({many:x,part:I})=>x===h.many&&I===h.part);if(h)return o(w,x=>m===
er?x.least:x.scale)}let d=a.filter(({many:m})=>m===1),g=d.filter(({across:m,readable:y})=>(m.text+Jf()*m.white)*y<=e.width);
return g.length?o(g,({high:m})=>1/m):o(d.filter(({part:m})=>m===1),({scale:m})=>m)}function Jf(){return U.printing||st()?
1:Yf}function er({scale:t,readable:e,least:n}){return t<e&&n>=Yf*e}var Gi={key:"",found:null};function Xf(t,e){let n=Ds();
if(!n.length)return 0;let o={...O},s=JSON.stringify([n,t,e,N,Nt.version,O.name,Jt(),st(),U.printing]);Gi.key!==s&&Object.
assign(Gi,{key:s,found:pg(n,t,e)});let r=Gi.found,{wide:i,many:a,part:l,texts:c,parts:d,across:g}=r,m=t.width/(g.text+g.
white+((M.narrowed?lg:ag)-Ki)*(n.length-1)),y=U.printing?r.scale:Math.min(r.scale,Math.max(1,m)),h=er(r)?r.least:Jf()*r.
readable,[w,x]=er(r)||!U.printing&&y<r.readable?[h,r.readable/h]:[y,1];Ao(i*O.name),Object.assign(O,{row:ve*l,grown:x});
let I=Math.max(...d.flat().map(nt=>nt.reduce((z,mt)=>z+Xt(mt),0))),j=(t.width/w-g.text*x-g.white)/Math.max(1,n.length-1),
P=Math.min(cg,Ki*l+Math.max(0,j)),W=a>1?t.height/w:Math.max(I,Math.min(t.height/w,o.height)),at=Vf*l;return n.forEach((nt,z)=>{
let mt=new Map(nt.map(St=>[St,(R.get(St).y-o.top)/o.height*W*a]));d[z].forEach((St,je)=>{let se=0,uo=St.map(vt=>(se+=Xt(
vt),se-Xt(vt)/2)),ns=_i(St.map((vt,Xe)=>mt.get(vt)-uo[Xe]),0,{low:je*W,high:(je+1)*W-se});St.forEach((vt,Xe)=>R.set(vt,{
x:at+O.mark/2,y:ns[Xe]+uo[Xe]}))}),at+=O.mark+c[z]*x+P}),Object.assign(O,{left:0,top:0,width:at-P,height:W*a}),a}var Ji=150,Xi=120,dg=60,eu=O.text,Qf=[O.text/O.name,12,14,16,18,20];function nu(){let t=Sf(),e=new Set,n=new Map,o=tt.size?
uc():E.entities,s=ot()!=="overview"||o.size<=Ji,r=s?new Set:Mi(),i=new Map,a=B&&B.entities.size<=Ji?B.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=ft.get(l);!s&&!i.has(c)&&i.set(c,cn(
c,r));let d=s?null:i.get(c);if((d===null||a.has(l))&&e.add(l),d===null)continue;n.has(d)||n.set(d,{count:0,fills:new Map});
let g=n.get(d),{fill:m}=lt(l);g.count+=1,g.fills.set(m,(g.fills.get(m)??0)+1)}Uc({names:e,groups:n,opened:r,narrowed:t}),
_e()}function _e(t=1){R.clear();let e=As(),n=e.id==="columns";Object.assign(O,{left:0,top:0,width:e.width,height:e.height}),
Ao(hg()),Object.assign(O,{row:ve,grown:1});let o=M.narrowed||U.printing||tt.size&&!n?M.names:new Set(T.keys());for(let i of o){
let{at:a}=T.get(i);R.set(i,{x:a[e.first],y:a[e.first+1]})}let s=0;it()?bg():M.narrowed&&n?yg():!n&&!tt.size?Zf():!n&&!M.
groups.size&&M.names.size<=Ji&&(gg(),Zf());let r=M.narrowed||Bo()||tt.size&&!M.groups.size;(r||!(n||tt.size))&&tu(o),n&&
!it()&&(s=Xf(Lo??O,t));for(let i of o)M.names.has(i)||R.delete(i);for(let i of M.groups.keys())R.set(gt(i),{x:tt.get(i).
x,y:tt.get(i).y});for(let[i,a]of xt)R.has(i)&&R.set(i,a);return r&&(xt.size||o!==M.names)&&tu(M.names),s}var Yi={key:"",
width:eu};function hg(){let t=tt.size?M.names:T;if(t.size>Rs)return eu;let e=`${N} ${Nt.version} ${tt.size?[...t.keys()].
join(" "):""}`;if(Yi.key!==e){let n=Qf.map(o=>[...t.keys()].filter(s=>mn(un(Q(s),o))).length);Object.assign(Yi,{key:e,width:Qf[n.
indexOf(Math.min(...n))]*O.name})}return Yi.width}function gg(){for(let[t,e]of[["x",O.mark+O.text],["y",Xi]]){let[n,o]=[
-1/0,0];for(let s of[...R.values()].sort((r,i)=>r[t]-i[t]))n>-1/0&&(o+=Math.max(0,s[t]-n-e)),n=s[t],s[t]-=o}}function Zf(){
let t=[...R].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:O.mark+Ht(me(e))*O.name+ve,high:Math.max(
Xt(e),2.4*T.get(e).size+ve)}));for(let e=0,n=!0;n&&e<dg;e+=1)n=!1,t.forEach((o,s)=>{for(let r of t.slice(s+1)){let i=(r.
x>=o.x?o:r).wide-Math.abs(r.x-o.x),a=(o.high+r.high)/2-Math.abs(r.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:
["y",a],d=(c/2+.5)*(r[l]>=o[l]?1:-1);o[l]-=d,r[l]+=d}});for(let{id:e,x:n,y:o}of t)R.set(e,{x:n,y:o})}function Bo(){return M.
names.size>0&&!M.groups.size&&M.names.size<=T.size/2}function wg(t){let e=t.map(r=>r.reduce((i,a)=>i+Xt(a),0)),n=O.mark+
O.text+62,o=t.length*n/Math.max(1,$.clientWidth)*$.clientHeight*.94,s=Math.max(0,...e,Math.min(o,Xi*Math.max(...t.map(r=>r.
length))));t.forEach((r,i)=>{let a=r.length?Math.min(Xi-O.line,(s-e[i])/r.length):0,l=(s-e[i]-a*r.length)/2;for(let c of r){
let d=Xt(c)+a;R.set(c,{x:O.mark/2+i*n,y:l+d/2}),l+=d}})}function yg(){wg(Ds())}function bg(){let t=new Map(R),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=it(),[o,s]=[O.mark+O.text+40,92],r=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{R.set(l,{x:O.mark/2+(c+(r-i.size)/2)*o,y:a*s})}))}function tu(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...R.get(a),half:Xt(a)/2,wide:Ht(me(a))*O.name*O.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-O.mark,s=n(e.map(({y:a,half:l})=>a-l))-ve,r=-n(e.map(({x:a,wide:l})=>-a-O.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+ve;Object.assign(O,{left:o,top:s,width:r-o,height:i-s})}var Po=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:s},r){let[i,a]=[Math.floor(
n/this.cell),Math.floor(s/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(r((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&Ot(e,n))}};function Ot(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function yn(t,e,n,o,s){
let[r,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(r)*o+Math.abs(i)*s,Math.abs(i)*o+Math.abs(r)*s];return{x:t,y:e,turn:n,
cos:r,sin:i,wide:o,high:s,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Wo(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function Kn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var ou=.42,su=16;function ru(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),s=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[d,g]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(d+g)/((2*g+d)/l+(g+2*d)/c)}),r=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],d=(Math.abs(s[i])+Math.abs(s[i+1]))*ou,g=d>Math.abs(a)?Math.abs(
a)/d:1,m=(c.x-l.x)*ou;r.push(l.x+m,l.y+s[i]*g*m,c.x-m,c.y-s[i+1]*g*m,c.x,c.y)}return r}function nr(t,e,n){let o=e.y<t.y?
-1:1,s=Math.min(Math.abs(e.y-t.y)/2,14)*o,r=(c,d,g)=>[d+(g-d)*.55,c],[i,a]=[t.y+s,e.y-s],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...r(t.y,t.x,n),n,i-s*.55,n,i,...l,n,a+s*.55,...r(e.y,e.x,n),e.x,e.y]}function Fo(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function iu(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function xg(t,e,n){
let[o,s,r,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+s*t[e+2]+r*t[e+4]+i*t[e+6],y:o*t[e+1]+s*t[e+3]+r*
t[e+5]+i*t[e+7]}}function au(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=su;o+=1){let s=e[e.
length-1],{x:r,y:i}=xg(t,n,o/su);e.push({x:r,y:i,far:s.far+Math.hypot(r-s.x,i-s.y)})}return e}function Qi(t){return t.pieces??=
au(t.along),t.pieces[t.pieces.length-1].far}function Pt(t,e){let n=e*Qi(t),o=t.pieces??[],[s,r]=[0,o.length-1];for(;r-s>
1;){let c=s+r>>1;o[c].far<=n?s=c:r=c}let[i,a]=[o[s],o[r]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function kg(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Wo(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Ue(t,e,n){
let o=kg(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=au(t.along);let s=1/0;for(let r=0;r<
t.pieces.length-1;r+=1){let[i,a]=[t.pieces[r],t.pieces[r+1]],[l,c]=[a.x-i.x,a.y-i.y],d=l**2+c**2,g=d?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/d)):0;s=Math.min(s,Math.hypot(e.x-i.x-g*l,e.y-i.y-g*c))}return s<=n?s:1/0}var Sg=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],H={},lu=document.body;function bn(){
let t=getComputedStyle(U.printing?lu:document.documentElement),e=Sg.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);H={dark:!U.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...U.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Ut(){return u.steps!==null&&u.focus!==null?1:U.printing||matchMedia("(prefers-contrast: mo\
re)").matches?.4:.15}function cu(){lu=document.body.appendChild(f("div",{class:"on-paper",hidden:""}))}var or={left:44,right:44,top:4,bottom:50},vg=29,Mg=16,Og=[8,12,16,20];function Vn(t){return p("groupOf",{names:It(t),n:M.
groups.get(t)?.count??tt.get(t).count})}function Zi(){return Math.max(12,Jt())}function Eg(t){return Math.max(Mg,Zi()/2*
(jt(String(t),"600")+.4)/.82)}function zo(t){let e=new Map,n=[...M.groups].sort(([o,{count:s}],[r,{count:i}])=>i-s||(o<r?
-1:1));for(let[o,{count:s}]of n){let{x:r,y:i}=R.get(gt(o)),a=Math.max(Eg(s)/t,Math.min(vg*Math.sqrt(s),tt.get(o).radius*
.8)),l={key:o,x:r,y:i,radius:a,type:Zi()/t,lines:null,left:r-a,right:r+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function uu(t,e,n){
let o=[...[...t.values()].map(r=>({...r})),...[...e.values()].filter(r=>!B||B.entities.has(r.id)||r.lines).map(({left:r,
right:i,top:a,bottom:l})=>({left:r,right:i,top:a,bottom:l}))],s=new Map;for(let r of[!1,!0])for(let i of t.values()){let a=S(
T.get(tt.get(i.key).told[0]).short)||tt.get(i.key).told[0],l=[...o,...s.values()],c=r?[un(It(i.key),12)]:Og.map(y=>un(a,
y)),d=[...c.filter(y=>!mn(y)),...c.filter(mn)].map(y=>Tg(i,y,l,n)).find(y=>y!==void 0);if(!d)continue;let{text:g,lines:m}=d;
s.set(i.key,g),Object.assign(i,{lines:m,textMiddle:g.middle,textTop:g.top,textLeft:g.left,textRight:g.right,textBottom:g.
bottom})}}function Tg(t,e,n,o){let{type:s}=t,[r,i,a]=[s*Ht(e),e.length*s*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+r/2,t.y-i/2],[t.left-a-r/2,t.y-i/2]].map(([d,g])=>({key:t.key,middle:d,left:d-r/2,right:d+r/2,top:g,bottom:g+i})).
find(d=>d.left>=O.left-or.left/o&&d.right<=O.left+O.width+or.right/o&&d.top>=O.top+6/o&&d.bottom<=O.top+O.height+6/o&&!n.
some(g=>g.key!==t.key&&Ot(d,g)));return c&&{text:c,lines:e}}function mu(t){let e=J();t.save();for(let n of M.opened){let{
x:o,y:s,radius:r}=tt.get(n);t.beginPath(),t.arc(o,s,r,0,2*Math.PI),t.fillStyle=H.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=H.line,t.lineWidth=1/e,t.stroke()}t.restore()}function ta(t,e){let n=F.groups.get(e);if(!n)return;let o=J(),
{count:s,fills:r}=M.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=H.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=B&&!fu(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[g,m]of[
...r].sort(([y],[h])=>y<h?-1:1))t.strokeStyle=g,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*m/s),t.stroke(),a+=
2*Math.PI*m/s;t.strokeStyle=K.at===gt(e)?H.accent:H.soft,t.lineWidth=(K.at===gt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=H.text,t.textAlign="center",t.textBaseline="middle";let l=String(s),c=Math.max(
Zi()/o,Math.min(16/o,n.radius*.7)),d=2*(n.radius-i)/Math.max(1.4,jt(l,"600")+.4);ue(t,l,n.x,n.y,Math.min(c,d),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=H.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=B&&!fu(e)?.6:1,t.fillStyle=H.text,n.lines.forEach((g,m)=>ue(t,g,n.textMiddle,n.textTop+(m+.5)*n.type*1.15,
n.type))),t.restore()}function fu(t){if(u.between?.includes(gt(t)))return!0;for(let e of B?.entities??[])if(ft.get(e)===
t||ft.get(e)?.startsWith(`${t}.`))return!0;return!1}function pu(t){for(let[e,n]of F.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function sr(t,e,n,o,s){t.save(),t.setLineDash([]),t.strokeStyle=H[e],t.fillStyle=H.ground,t.lineWidth=s/3.2,t.beginPath(),
t.arc(n,o,s,0,2*Math.PI),t.fill(),t.stroke();let r=s*.58;t.beginPath(),e==="changed"?(t.moveTo(n-r,o+r*.35),t.bezierCurveTo(
n-r*.3,o-r*1.1,n+r*.3,o+r*1.1,n+r,o-r*.35)):(t.moveTo(n-r,o),t.lineTo(n+r,o),e==="added"&&(t.moveTo(n,o-r),t.lineTo(n,o+
r))),t.stroke(),t.restore()}function Lg(t){let{change:e}=b.get(t),n=F.lines.get(t);return e?{change:e,...Pt(n.own??n,.6),
radius:4.6}:null}function du(t,e){let n=Lg(e);n&&sr(t,n.change,n.x,n.y,n.radius)}var hu=new Set;for(let{object:t,change:e,
subject:n}of b.values())e&&t===null&&hu.add(n);function Ag({id:t,x:e,y:n,radius:o}){let s=T.get(t).change||(hu.has(t)?"c\
hanged":"");return s?{change:s,x:e-o,y:n-o,radius:4.2}:null}function gu(t,e){let n=F.names.get(e),o=Ag(n);if(!o||(sr(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=H.removed,t.lineWidth=n.type/14;let{
lines:s}=n;s.forEach((r,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(s.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+jt(r)*n.type,a),t.stroke()}),t.restore()}function wu(t){return k.changes.length&&!t.change?.45:1}var Ig=200,Zt={names:new Set,statements:new Set};function yu(t,e){let n=t===null?e:X.get(t).filter(s=>E.statements.has(s)),
o=n.length>Ig?[]:n;Zt.statements=new Set(o),Zt.names=new Set([t,...o.flatMap(s=>[b.get(s).subject,b.get(s).object])].filter(
s=>s!==null)),ut()}function bu(){!Zt.names.size&&!Zt.statements.size||(Zt.names=new Set,Zt.statements=new Set,ut())}var ea=6,Ng=.5,jg=new Set([1,2]),Cg=150,$g=3,xu=$g*([...T.values()].reduce((t,{count:e})=>t+e,0)/Math.max(1,T.size));function Yn(t,e,n=null){
let o=Math.max(O.name,Jt()/t),s=o*(O.line/O.name),r=new Map,i=new Po(o*10);for(let w of M.names){let x=R.get(w);if(n&&(x.
x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let I=Math.max(T.get(w).size,1.6/t),j=I*1.2,P={id:w,x:x.x,y:x.y,
radius:I,type:o,line:s,lines:null,covers:!1,left:x.x-j,right:x.x+j,top:x.y-j,bottom:x.y+j};r.set(w,P),n||i.add({id:w,left:P.
left,right:P.right,top:P.top,bottom:P.bottom})}for(let[w,{x,y:I,radius:j}]of e)i.add({id:gt(w),left:x-j,right:x+j,top:I-
j,bottom:I+j});let a=w=>(w===u.focus||w===u.path?4e6:0)+(B&&B.entities.has(w)?2e6:0)+(T.get(w).count>=xu?1e6:0)+(jg.has(
lt(w).column)?5e5:0)+T.get(w).count,l=[...r.keys()].sort((w,x)=>a(x)-a(w)||(w<x?-1:1)),c=ot()!=="columns"&&!n,d=[...new Set(
[1,.85,.7,.5].map(w=>Math.max(o*w,Jt()/t)))],g=new Po(o*4);if(c)for(let{id:w,x,y:I,radius:j}of r.values())g.add({id:w,left:x-
j,right:x+j,top:I-j,bottom:I+j});let m=[],y=0;for(let w of l){let x=r.get(w),I=B!==null&&B.entities.has(w),j=nt=>{for(let z of na(
x,d,c))if(nt(z)&&(!c||Rg(x,z,g)))return z},P=nt=>!m.some(z=>Ot(nt,z)),W=j(nt=>!i.hits(nt))??(I?j(P):void 0),at=r.size>Cg&&
T.get(w).count>=xu;!W&&at&&(W=[...na(x,d,c)].find(P),x.covers=W!==void 0),W&&(i.add(W),(I||at)&&m.push(W),ku(x,W),y+=1)}
if(y>=Math.min(ea,r.size))return r;let h=[...r.values()].filter(w=>w.lines).map(w=>({left:w.left,right:w.right,top:w.top,
bottom:w.bottom}));for(let w of l.slice(0,4*ea)){let[x]=na(r.get(w),d,!1);if(!(r.get(w).lines||h.some(I=>Ot(x,I)))&&(h.push(
x),ku(r.get(w),x),r.get(w).covers=!0,h.length>=2*ea))break}return r}function Rg({id:t,x:e,y:n,radius:o},s,r){let i=(l,c,d,g)=>Math.
hypot(Math.max(s.left-c,l-s.right,0),Math.max(s.top-g,d-s.bottom,0)),a=i(e-o,e+o,n-o,n+o)+s.type*Ng;return!r.some({left:s.
left-a,right:s.right+a,top:s.top-a,bottom:s.bottom+a},l=>l.id!==t&&i(l.left,l.right,l.top,l.bottom)<a)}function*na(t,e,n){
let o=me(t.id),s=Ht(o),r=Math.max(O.mark/2,t.radius*1.2+3);for(let i of e){let a=i*(O.line/O.name),[l,c]=[i*s,a*o.length/
2],d=(P,W)=>({id:t.id,type:i,line:a,lines:o,left:P,right:P+l,top:W-c,bottom:W+c}),g=(n||V.whole)&&t.x+O.mark/2+l>O.left+
O.width+6;if(yield d(g?t.x-r-l:t.x+r,t.y),!n)continue;let m=P=>P.left>O.left-6&&P.right<O.left+O.width+6,[y,h]=[t.y+t.radius*
1.2+2+c,t.y-t.radius*1.2-2-c],w=t.x-l/2;if(yield*[d(w,y),d(w,h),d(t.x-r-l,t.y)].filter(m),M.names.size>Rs)continue;let[x,
I]=[t.x-t.radius,t.x+t.radius-l];yield*[d(x,y),d(x,h),d(I,y),d(I,h)].filter(m);let j=t.radius*1.2+2;for(let P of[0,c,-c])
yield*[d(t.x+j,t.y+P),d(t.x-j-l,t.y+P)].filter(m)}}function rr({x:t,y:e}){for(let n of F.names.values())if(n.lines&&t>n.
textLeft-3&&t<n.textRight+3&&e>n.textTop&&e<n.textBottom)return!0;return!1}function oa({textLeft:t,textRight:e,textTop:n,
textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function ku(t,e){t.type=e.type,t.line=e.line,t.lines=e.lines,t.textLeft=
e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-3),t.right=Math.max(t.right,
e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function sa(t,e,n,o,s){let r=k.shapes[e];t.beginPath(),
r.length||t.arc(n,o,s,0,2*Math.PI),r.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*s,o+i[1]*s)}),t.closePath()}var ir=new Set;
function Ge(t,e){let n=F.names.get(e);if(!n)return;ir.add(e);let o=lt(e),s=u.focus===e||u.path===e;t.save(),t.describe?.(
D(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=s||Zt.names.has(e)?H.row:H.ground,t.beginPath(),t.roundRect(n.textLeft-3,n.
textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let r=Zt.names.has(e)||(B?B.entities.has(e):!E.bare.
has(e));t.globalAlpha=r?1:B?Ut():.3,sa(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?H.ground:o.fill,t.fill(),
t.lineWidth=T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=H.dark?o.dark:o.light,t.stroke(),(s||K.at===e||C.
dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=H.accent,t.lineWidth=2,t.setLineDash(
s?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=H.text,i.forEach((a,l)=>{
ue(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),gu(t,e),t.restore()}function Su(t,e=3){
let n=[...F.names].filter(([,o])=>o.covers);for(let[o,s]of[...n,...F.names])if(t.x>=s.left-e&&t.x<=s.right&&t.y>=s.top-e/
2&&t.y<=s.bottom+e/2)return o;return null}var Dg=6.5,Bg=[.36,.64,.25,.75,.15,.85];function ra(t,e,n,o=Dg){t.setLineDash([]),t.fillStyle=H.bar,t.beginPath(),t.arc(
e,n,o,0,2*Math.PI),t.fill(),t.strokeStyle=H.ground,t.lineWidth=o*.22,t.beginPath();for(let s of[-.24,.24])t.moveTo(e-o*.55,
n+s*o),t.lineTo(e+o*.55,n+s*o);t.moveTo(e-o*.28,n+o*.62),t.lineTo(e+o*.28,n-o*.62),t.stroke()}function vu(t,e){let n=Bg.
map(r=>Pt(e,r)),{x:o,y:s}=n.find(r=>!rr(r))??n[0];ra(t,o,s)}var Jn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var Wg=900,Mu=60;function Ou(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let s=o.map(({id:r,left:i,right:a,top:l,bottom:c})=>({id:r,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:s,blocks:!0}}
function Fg(t,e){for(let{item:n,held:o}of t.values()){o.sort((r,i)=>r.group-i.group||r.order-i.order||(r.group?0:tr(r,i,
r.step))||(r.line.rank-i.line.rank)*(r.group>0?-1:1));let s=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:r,end:i},a)=>{
r.ports[i]=n.mid+(a-(o.length-1)/2)*s})}}function ar(t,e,n,o=new Set){let s=new Map([...e.values()].map(h=>[h.id,Ou(h,n)])),
r=t.length>Wg?[]:zf([...s.values()].filter(({id:h})=>!o.has(h))),i=t.map(({id:h,statement:w,place:x,many:I},j)=>{let[P,W]=[
s.get(w.subject),s.get(w.object)],at=P.at>W.at,[nt,z]=at?[W,P]:[P,W],mt=!o.size&&z.near-nt.far<9&&z.near-nt.shape>=9?{...nt,
far:nt.shape}:nt,St=z.near-mt.far<9;return{id:h,rank:j,place:x,many:I,from:mt,to:z,backward:at,arc:St,loop:mt.id===z.id,
ports:[mt.mid,z.mid]}}),a=i.filter(({arc:h})=>!h),l=i.filter(({arc:h,loop:w})=>h&&!w),c=({from:h,to:w})=>w.at-h.at+Math.
abs(w.mid-h.mid);for(let h of[...a].sort((w,x)=>c(w)-c(x)||w.rank-x.rank))qf(h,r);let d=new Map,g=(h,w,x)=>{let I=`${w} ${h.
id}`,j=d.get(I)??{item:h,held:[]};d.set(I,j),j.held.push({index:0,step:0,group:0,order:0,...x})};for(let h of a)g(h.from,
"far",{line:h,end:0,index:0,step:1}),g(h.to,"near",{line:h,end:1,index:h.levels.length-1,step:-1});for(let h of l)for(let[
w,[x,I]]of[[h.from,h.to],[h.to,h.from]].entries()){let j=I.mid>x.mid;g(x,"near",{line:h,end:w,group:j?1:-1,order:-I.mid})}
Fg(d,o),Gf(l,r);let m=new Map(a.map(h=>[h,_f(h,r)]));for(let h of m.values())Ui(h);Uf(r,m);for(let h of m.values())Ui(h);
let y=new Map;for(let h of i){let{from:w,to:x,ports:I}=h,j;h.loop?j=Eu(h):h.arc?j=nr({x:w.near+1,y:I[0]},{x:x.near,y:I[1]},
h.edge-h.reach):j=ru(m.get(h)),h.backward&&(j=Fo(j)),y.set(h.id,n?j:iu(j))}return y}function Eu({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function zg(t,e,n){let[o,s]=[e.
x-t.x,e.y-t.y],r=Math.hypot(o,s)||1,i=[];for(let{x:l,y:c,radius:d}of n){let g=((l-t.x)*o+(c-t.y)*s)/r**2;if(g<=.02||g>=.98)
continue;let m=((c-t.y)*o-(l-t.x)*s)/r,y=d*1.2+2;Math.abs(m)<Mu+y&&i.push({off:m,reach:y,share:3*g*(1-g)})}let a=l=>i.every(
({off:c,reach:d,share:g})=>Math.abs(c-l*g)>=d);for(let l=0;l<=Mu;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function Tu(t,e,{
place:n,many:o},s){if(t.id===e.id)return Eu({from:Ou(t,!0),place:n});let[r,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(r,i)||1,[l,
c]=[r/a,i/a],d=(n-(o-1)/2)*14*(t.id<e.id?1:-1),g={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},m={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};d||(d=zg(g,m,s.filter(h=>h.id!==t.id&&h.id!==e.id)));let y=[(m.x-g.x)/3,(m.y-g.y)/3];return[
g.x,g.y,g.x+y[0]-c*d,g.y+y[1]+l*d,m.x-y[0]-c*d,m.y-y[1]+l*d,m.x,m.y]}var Hg=2500,xn=12,lr=7,Au=1,qg=2.5,Lu=Array.from({length:33},(t,e)=>.5+(e%2?.03:-.03)*Math.ceil(e/2)),_g=400;function Iu(t){
let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:d}=b.get(a);return d&&t.has(l)&&t.has(c)}),n=e.length>Hg,
o=new Map,s=(n?e.filter(a=>B?.statements.has(a)):e).map(a=>{let l=b.get(a),c=JSON.stringify([l.subject,l.object].sort()),
d=o.get(c)??[];o.set(c,d);let g={id:a,statement:l,place:d.length,many:0};return d.push(g),g});for(let a of o.values())for(let l of a)
l.many=a.length;let r;if(ot()==="columns"||it())r=ar(s,t,!it());else{let a=s.length<=_g?[...t.values()]:[];r=new Map(s.map(
l=>[l.id,Tu(t.get(l.statement.subject),t.get(l.statement.object),l,a)]))}let i=new Map;for(let[a,l]of r)i.set(a,{along:l,
path:cr(l)});return{lines:i,rest:n}}function cr(t){let e=new Jn;e.moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(
...t.slice(n,n+6));return e}function fr({holder:t,modality:e}){let n=t&&e!=="draft";return k.lines[n?"thin":hl.get(e)?.line||
"solid"]}function ur(t){let e=lt(b.get(t).subject);return H.dark?e.dark:e.light}function mr(t,e,n){let o=F.lines.get(e),
s=b.get(e),r=et(s),i=fr(s);t.save(),t.describe?.([Vt(s),S(s.said)&&`(${S(s.said)})`].filter(Boolean).join(" ")),t.globalAlpha=
B&&!n?Ut():n?1:r.structural?.8:.95*wu(s);let a=s.change&&s.change!=="unchanged"?H[s.change]:H.line;t.strokeStyle=t.fillStyle=
n?ur(e):a||H.line,t.lineWidth=i.width*(n?u.lines.length===1?3:1.9:s.change?1.5:r.structural?.6:.9),t.setLineDash(i.dash),
t.stroke(o.path),t.setLineDash([]),r.symmetric||Ug(t,o.along,n?6.5:4.5),s.denied&&(B||(t.globalAlpha=1),Gg(t,o.own??o)),
s.isDisputed&&(B||(t.globalAlpha=1),vu(t,o.own??o)),du(t,e),t.restore()}function Ug(t,e,n){let[o,s,r,i]=e.slice(-4),a=Math.
atan2(i-s,r-o);t.beginPath(),t.moveTo(r,i);for(let l of[-1,1])t.lineTo(r-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),
t.fill()}function Gg(t,e){let n=Lu.find(a=>!rr(Pt(e,a)))??Lu[0],[o,s,r]=[n-.02,n,n+.02].map(a=>Pt(e,a)),i=Math.atan2(r.y-
o.y,r.x-o.x)+Math.PI/2;t.strokeStyle=H.bar,t.lineWidth=3,t.beginPath(),t.moveTo(s.x-7*Math.cos(i),s.y-7*Math.sin(i)),t.lineTo(
s.x+7*Math.cos(i),s.y+7*Math.sin(i)),t.stroke()}function pr(t,e,n=lr){let o=[];for(let[r,i]of F.lines){let a=Ue(i,t,n/e);
a<1/0&&o.push({id:r,distance:a})}if(!o.length)return[];let s=Math.min(...o.map(r=>r.distance));return o.filter(r=>r.distance<=
s+qg/e).sort((r,i)=>r.distance-i.distance||(r.id<i.id?-1:1)).map(r=>r.id)}var qo=12,Ho=14,Xn=3,aa=40,Kg=[0,2,5,9,14],hr=60,Vg=1.2,Yg=8,Jg=12,Nu=4,Xg=[.5,.42,.58,.34,.66,.26,.75,.85],Qg=20,Zg=[0,
1,-1,2,-2,3,-3,4,-4];function ju(t,e,n){let o=t.split(" ");if(e>o.length)return null;let s=null,r=(i,a)=>{let l=e-i.length;
if(l===1){let c=[...i,o.slice(a).join(" ")],d=Math.max(...c.map(n));(!s||d<s.long)&&(s={rows:c,long:d});return}for(let c=a+
1;c<=o.length-l+1;c+=1)r([...i,o.slice(a,c).join(" ")],c)};return r([],0),s}function Cu(t,e,n){return Math.abs(e.x-t.x)>=
1?e.x>t.x?1:-1:n?1:-1}function $u(t,e,n){let o=[];for(let s of[1,-1]){let r=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
s).sort((l,c)=>l.wish-c.wish),i=r.reduce((l,c)=>l+2*c.high+Xn,-Xn),a=e.y-i/2;for(let l of r)o[l.index]=ew(l,e,a+l.high,[
...n,...tw(o)]),a+=2*l.high+Xn}return o}function tw(t){return t.flatMap(({left:e,right:n,top:o,bottom:s})=>({left:e,right:n,
top:o-Xn/2,bottom:s+Xn/2,cost:10*hr}))}function ew({side:t,wide:e,high:n,type:o,room:s},r,i,a){let l=o/2,c=t>0?r.right:r.
left,d=qo+e,g=Math.max(s-Ho-e,t*(r.x-c)+e),m=[...Kg.map(j=>d+j*l),...g<d?[g]:[]],y=Math.max(...m)+e,h=[c,c+t*y,r.x],w={left:Math.
min(...h),right:Math.max(...h),top:i-n-aa*l,bottom:i+n+aa*l},x=a.filter(j=>Ot(j,w)),I={cost:1/0,spot:null};for(let j of m){
let P=Math.max(0,j+e+Ho-s)/l;for(let W=0;W<=2*aa;W+=1){let at=(W%2?1:-1)*Math.ceil(W/2),nt=Math.abs(at)*.5+Math.abs(j-d)/
l*.6+P*Yg;if(nt>=I.cost)continue;let z=yn(c+t*j,i+at*l,0,e,n),mt={left:r.x-4,right:r.x+4,top:Math.min(r.bottom,z.y),bottom:Math.
max(r.top,z.y)},St={left:Math.min(r.x,z.left),right:Math.max(r.x,z.right),top:z.y-2,bottom:z.y+2},je=nt+dr(z,x,o)+(j<d?dr(
mt,x,o)+dr(St,x,o):0);je<I.cost&&(I={cost:je,spot:z})}}return I.spot}function dr(t,e,n){return e.reduce((o,s)=>o+s.cost*
nw(t,s)/n**2,0)}function Ru(t,e,{wide:n,high:o,type:s},r){let i=e.map(({x:h,y:w})=>({x:h-t.x,y:w-t.y,long:Math.hypot(h-t.
x,w-t.y)||1})),a=Math.min(Qg*s,...i.map(({long:h})=>h)),[l,c]=[i.reduce((h,w)=>h+w.x/w.long,0),i.reduce((h,w)=>h+w.y/w.long,
0)],d=Math.hypot(l,c)||1,g=Zg.flatMap(h=>Xg.map(w=>yn(t.x+l/d*a*w,t.y+c/d*a*w+h*(2*o+Xn),0,n,o))),m=r.filter(h=>g.some(w=>Ot(
w,h))),y={spot:g[0],cost:1/0};for(let[h,w]of g.entries()){let x=dr(w,m,s)+h/g.length+o/s;x<y.cost&&(y={spot:w,cost:x})}return y}
function _o({left:t,right:e,top:n,bottom:o},s){return{left:t,right:e,top:n,bottom:o,cost:s?hr:Vg}}function nw(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function Du(t,e,n){
let o=n>0?t.right+1:t.left-1,[s,r]=n>0?[e.left,e.right]:[e.right,e.left],i=(r-s)/3,a=[s+i,e.y,r-i,e.y,r,e.y];if((s-o)*n>
0){let g=(o+s)/2;return[o,t.y,g,t.y,g,e.y,s,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:s,d=(l+e.y)/2;return[t.x,l,t.x,d,c===s?t.x:c,c===s?e.y:d,c,e.y,...c===s?a:[c+(r-c)/3,e.y,r-(r-c)/3,e.y,r,e.y]]}
function Bu(t,e,n,o){let s={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(s.x*n,a*n);
return nr(s,{x:a,y:e.y},n*Math.max(l+Nu,Math.min(l+Jg,o*n-Nu)))}let r=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,r-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(r-a.x)*.45,e.y,r,e.y]}let i=Math.max(24,Math.abs(r-s.x)*.42)*n;return[s.x,s.y,s.x+i,s.y,r-i,e.y,r,e.y]}function Pu(t,e){
let n=Fu(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function Wu(t,e,n){
let o=Fu(n,e),s=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*s,e.y+(e.y-t.
y)*s,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function Fu({x:t,y:e,radius:n},o){let[s,r]=[o.x-t,o.y-e],i=Math.hypot(s,r)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+s*a,y:e+r*a}}function zu(t,e){let[n,o,s,r]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(s-n,r-o)<.01?[]:[n+(s-n)/3,o+(r-o)/3,s-(s-n)/3,r-(r-o)/3,s,r];return[...t,...i,...e.slice(2)]}var qu=60,ow=7,_u=3,sw=[.5,.42,.58,.34,.66,.26,.74];function rw(t){return Math.max(O.name*.96,Jt()/t)}function Uu(t){return jt(
t,"italic")}function Gu(t){return Array.from({length:_u},(e,n)=>ju(t,n+1,Uu)).filter(e=>e!==null)}function Ku(t,e,n){let o=Gu(
t),s=o.reduce((r,i)=>i.long<r.long*.95?i:r);return o.find(({long:r})=>r+n<=e)??s}function ca({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function Vu(t){return et(b.get(t)).symmetric?0:.75}function Yu(t,e,n){let o=[...B?.
statements??[]].filter(m=>e.has(m)),s=rw(n),r=m=>B===null||B.entities.has(m)||Ut()===1,i=[...t.values()].flatMap(m=>iw(m,
r(m.id)));if(it())return{words:pw(o,e,s,i),trunks:[]};let a=aw(o,t,s);if(a.length>qu)return{words:[],trunks:[]};let l=ot()===
"columns",c=l?lw(a,s,i):cw(a,s,i),d=l?mw(a,c,t,r):fw(a,c),g=a.map((m,y)=>{let h=l?Du(m.anchor,c[y],m.side):Pu(m.anchor,c[y]);
for(let w of m.ids){let x=d.get(w),I=zu(h,x),j=b.get(w).subject===m.anchor.id,P=j?x:Fo(x);e.set(w,{along:j?I:Fo(I),path:cr(
P),own:{along:P}})}return{ids:m.ids,path:cr(h)}});return{words:c,trunks:g}}function iw(t,e){let n=t.radius*1.2+(t.id===u.
focus?5:1),o=_o({left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,_o({left:t.textLeft-3,right:t.textRight+
3,top:t.textTop,bottom:t.textBottom},e)]:[o]}function aw(t,e,n){let o=new Map;for(let s of t){let r=b.get(s),i=r.object!==
u.focus,[a,l]=i?[r.subject,r.object]:[r.object,r.subject];if(a===l)continue;let[c,d]=[e.get(a),e.get(l)],g=At(r),m=(Uu(g)/
Math.min(_u,g.split(" ").length)+1)*n,y=Cu(c,d,c.right+qo+m<O.left+O.width+qo),h=ot()==="columns"?y:Math.round(Math.atan2(
d.y-c.y,d.x-c.x)/(Math.PI/2)),w=et(r).symmetric||i,x=JSON.stringify([a,Math.abs(h)===2?2:h,g,w,fr(r),r.change]),I=o.get(
x)??{anchor:c,side:y,text:g,isOnward:w,ids:[],ends:[],next:y*(1/0)};o.set(x,I),I.ids.push(s),I.ends.push(d)}return[...o.
values()]}function lw(t,e,n){let o=[];for(let s of new Set(t.map(r=>r.anchor))){let r=t.filter(l=>l.anchor===s),i=r.map(
l=>({...l,...uw(l,e,n)})),a=$u(i,s,n);i.forEach(({rows:l,head:c,side:d,isOnward:g,text:m,ids:y,room:h},w)=>{r[w].next=(d>
0?s.right:s.left)+d*h;let x=d>0===g?0:Math.PI;o[t.indexOf(r[w])]={...a[w],text:m,rows:l,type:e,head:c*e,way:x,ids:y}}),n.
push(...a.map(l=>_o(l,!0)))}return o}function cw(t,e,n){let o=[],s=({anchor:r,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.
hypot(a-r.x,l-r.y)));for(let r of[...t].sort((i,a)=>s(i)-s(a))){let{anchor:i,ends:a,ids:l,text:c,isOnward:d}=r,g=Vu(l[0]),
m=Gu(c).map(x=>({...x,...Ru(i,a,{...ca(x,g,e),type:e},n)})),{rows:y,spot:h}=m.reduce((x,I)=>I.cost<x.cost?I:x),w=Math.atan2(
h.y-i.y,h.x-i.x);o[t.indexOf(r)]={...h,text:c,rows:y,type:e,head:g*e,way:d?w:w+Math.PI,ids:l},n.push(_o(h,!0))}return o}
function fw(t,e){let n=new Map;for(let[o,{anchor:s,ids:r,ends:i}]of t.entries())for(let[a,l]of r.entries())n.set(l,Wu(s,
e[o],i[a]));return n}function uw({anchor:t,side:e,text:n,ids:o,ends:s},r,i){let a=Vu(o[0]),l=s.filter(y=>Math.abs(y.x-t.
x)>=1),c=i.filter(({cost:y,left:h,right:w})=>y===hr&&(e>0?h>t.right:w<t.left)),d=Math.min(...(l.length?l:c).map(({left:y,
right:h})=>e>0?y-t.right:t.left-h)),g=Ku(n,(d-qo-Ho)/r,a+.5),m=s.reduce((y,{x:h,y:w})=>y+t.y+(w-t.y)/Math.max(1,Math.abs(
h-t.x)),0)/s.length;return{...g,...ca(g,a,r),side:e,type:r,wish:m,head:a,room:d}}function mw(t,e,n,o){let s=new Map,r=new Map(
[...n].filter(([l])=>o(l))),i=new Set,a=[];for(let[l,{anchor:c,side:d,ids:g,ends:m,next:y}]of t.entries()){let h=`trunk ${l}`,
{left:w,right:x,top:I,bottom:j,x:P,y:W}=e[l];i.add(h),r.set(h,{...c,id:h,x:P,y:W,left:w,right:x,top:I,bottom:j,radius:0,
lines:null});for(let[at,nt]of g.entries()){let z=m[at],mt=Math.abs(z.x-c.x)<1,St=d>0?z.left-x:w-z.right;!mt&&St>=Ho?a.push(
{id:nt,statement:{subject:h,object:z.id},place:0,many:1}):s.set(nt,Bu(e[l],z,d,mt?y:null))}}for(let[l,c]of ar(a,r,!0,i))
s.set(l,c);return s}function pw(t,e,n,o){let s=[];if(t.length>qu)return s;let r=i=>[...o,...s].filter(a=>a.left<i.right&&
i.left<a.right&&a.top<i.bottom&&i.top<a.bottom).length;for(let i of t){let a=e.get(i),l=At(b.get(i)),c=Ku(l,Qi(a)/n,0),{
wide:d,high:g}=ca(c,0,n),y=sw.map(h=>Pt(a,h)).map(({x:h,y:w})=>yn(h,w,0,d,g)).reduce((h,w)=>r(w)<r(h)?w:h);s.push({...y,
text:l,rows:c.rows,type:n,head:0,way:0,ids:[i]})}return s}function Ju(t){return new Set(t.map(ur)).size===1?ur(t[0]):H.soft}
function la(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(1).match(/../g)??[]).map(n=>parseInt(n,16))}function Hu(t){
let[e,n,o]=la(t).map(s=>s/255).map(s=>s<=.04045?s/12.92:((s+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function dw(t){
let[e,n]=[la(t),la(H.text)],o=Hu(H.ground);for(let s=0;s<1;s+=.1){let r=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*s).toString(
16).padStart(2,"0")).join("")}`,[i,a]=[Hu(r),o].sort((l,c)=>l-c);if((a+.05)/(i+.05)>=ow)return r}return H.text}function Xu(t,e){
for(let n of e){t.save(),t.translate(n.x,n.y),t.fillStyle=H.ground,t.globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.
high,2*n.wide,2*n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=dw(Ju(n.ids)),t.textAlign="center",t.textBaseline="middle";
let o=Math.cos(n.way)<-1e-6?-1:1;if(n.rows.forEach((s,r)=>{ue(t,s,-o*n.head/2,(r-(n.rows.length-1)/2)*n.type*1.08,n.type,
"italic")}),n.head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.way),t.beginPath(),t.moveTo(n.head*.4,0);for(let s of[
-1,1])t.lineTo(-n.head*.4,s*n.head*.36);t.closePath(),t.fill()}t.restore()}}function Qu(t,e){for(let{ids:n,path:o}of e){
let s=fr(b.get(n[0]));t.save(),t.strokeStyle=Ju(n),t.lineWidth=s.width*1.9,t.setLineDash(s.dash),t.stroke(o),t.restore()}}var hw=10,gw=80,tm=0,Zu;function em(){let t=`${ae} ${N}`;if(!(tm>hw&&F.look===t&&F.key!==`${t} ${J()}`&&!F.part&&!U.printing)){
te();return}clearTimeout(Zu),Zu=setTimeout(()=>{te(),ut()},gw)}function te(){let t=J(),e=M.names.size>ze,n=`${ae} ${N}`,
o=`${n} ${t}`;if(F.key===o&&(!F.part||Kn(F.part,Qt())))return F;let s=Date.now(),r=e?Qt(1):null,i=zo(t),a=Yn(t,i,r);uu(i,
a,t);let{lines:l,rest:c}=Iu(a);return wl({key:o,look:n,part:r,names:a,groups:i,lines:l,rest:c,...Yu(a,l,t)}),tm=Date.now()-
s,F}var Le={left:24,right:10,top:8,bottom:8},nm=1.7,ww=.8,yw=5,om=8,am=150,bw=300,xw=["#take > button","#groups > *","#arran\
gements button","#zoom","#empty"];function yr(t){let{x:e,y:n,radius:o}=tt.get(t);ha({left:e-o,top:n-o,width:2*o,height:2*
o})}function lm({x:t,y:e}){let n=dn({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=$.clientWidth&&n.y<=$.clientHeight}function br(t){
let e=dn(R.get(t));e.x>=30&&e.y>=20&&e.x<=$.clientWidth-30&&e.y<=$.clientHeight-20||(V.whole=!1,Sn({position:R.get(t),scale:J()}))}
function gr(){return cm(xw.flatMap(t=>L(t)))}function cm(t){let e=$.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).
filter(({width:n})=>n>0).map(({left:n,right:o,top:s,bottom:r})=>({left:n-e.left,right:o-e.left,top:s-e.top,bottom:r-e.top})).
filter(n=>Ot(n,{left:0,right:e.width,top:0,bottom:e.height}))}function fm(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)
n+o<$.clientHeight?e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,$.clientHeight-n+4);return e}function ma(){let t=$.
getBoundingClientRect(),e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=v(
"details").getBoundingClientRect();return!st()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.
min(e.bottom,n.top-t.top)),e}function pa(t,e,n){let o=$.clientWidth-e.left-e.right,s=$.clientHeight-e.top-e.bottom;if(o<=
0||s<=0)return null;let r=Math.min(o/Math.max(1,t.width),s/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.
left-e.right)/2/r,y:t.top+t.height/2-(e.top-e.bottom)/2/r},scale:r,animation:!1}}function um(){if(U.printing)return Vi;if(M.
narrowed||!Bo())return nm;let{width:t,height:e}=As();return Math.min(nm,Math.max(1,Math.min($.clientWidth/t,$.clientHeight/
e)))}function kw({scale:t,position:e}){let n=gr();if(!n.length||M.names.size>ze)return[];let o=zo(t),s=[...Yn(t,o).values(),
...o.values()].map(({left:r,right:i,top:a,bottom:l})=>({left:(r-e.x)*t+$.clientWidth/2,right:(i-e.x)*t+$.clientWidth/2,top:(a-
e.y)*t+$.clientHeight/2,bottom:(l-e.y)*t+$.clientHeight/2}));return n.filter(r=>s.some(i=>Ot(i,r)))}function Sw({scale:t,
position:e}){let n={left:0,right:0,top:0,bottom:0};if(ot()!=="map"||M.names.size<=am||M.names.size>ze)return n;let[o,s]=[
$.clientWidth/2/t,$.clientHeight/2/t];for(let r of Yn(t,zo(t)).values()){if(!r.lines)continue;let{left:i,right:a,top:l,bottom:c}=oa(
r);n.left=Math.max(n.left,(e.x-o-i)*t),n.right=Math.max(n.right,(a-e.x-o)*t),n.top=Math.max(n.top,(e.y-s-l)*t),n.bottom=
Math.max(n.bottom,(c-e.y-s)*t)}return n}function kn(){V.whole=!0;let t={...M.groups.size?or:Le};if(U.printing){sm(pa(O,t,
um()));return}if(M.narrowed){let o=ma();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=$.clientHeight-o.bottom,
t.right+=$.clientWidth-o.right)}let e=fa(t);if(!e)return;for(let o=0;o<yw;o+=1){let s=Sw(e);if(Object.values(s).every(r=>r<=
0))break;for(let r of["left","right","top","bottom"])t[r]+=Math.ceil(s[r]);e=fa(t)??e}let n=fm(kw(e));sm(n.top||n.bottom?
fa({...t,top:Math.max(t.top,n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function fa(t){let e={width:$.clientWidth-
t.left-t.right,height:$.clientHeight-t.top-t.bottom};return e.width<=0||e.height<=0?null:(xt.size||Io(e),_e(),pa(O,t,um()))}
function sm(t){t&&(pe(),Yt(),qe(t))}function da(){V.asOpened=!1,kn()}function ua(){return Jt()/(O.name*O.grown)}function rm(t){
return[...Yn(t,new Map).values()].filter(({lines:e})=>e).length}function de(){if(kn(),V.asOpened=!0,M.groups.size||!M.names.
size||M.names.size>am)return;let t=J(),e=ua(),n=M.names.size*(ot()==="columns"?1:ww);if(t>=e||rm(t)>=n)return;V.whole=!1;
let o=Array.from({length:om-1},(a,l)=>t*(e/t)**((l+1)/om)),r=O.grown>1||M.narrowed&&ot()==="columns"&&!it()?e:o.find(a=>rm(
a)===M.names.size)??e,i=M.narrowed?ma():{left:0,top:0,right:$.clientWidth,bottom:$.clientHeight};qe({...mm(r,i,M.narrowed?
u.focus:null),animation:!1})}function wr(t,{left:e,top:n,right:o,bottom:s}){let{x:r,y:i}=R.get(t);return r-e>O.mark/2&&r+
O.mark/2+O.text*O.grown<=o&&i-n>O.line&&i+O.line<s}function vw(t){let e=0;for(let n of M.names)wr(n,t)&&(e+=3+T.get(n).count+
(B?.entities.has(n)?1e3:0));return e}function mm(t,e,n){let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},s={x:O.mark,y:2*
O.line},i=[...new Set([n,...B?[...B.entities].slice(0,60):[],...Fe(60)])].filter(x=>M.names.has(x)).map(x=>R.get(x)),a=(x,I,j,P,W)=>j+
2*W<=P?I+(j-P)/2:Math.max(I-W,Math.min(x,I+j+W-P)),l=a(O.left-s.x/2,O.left,O.width,o.x,s.x/2),d=ot()==="columns"&&n===null?
[l]:i.flatMap(({x})=>[x-s.x,x+O.mark+O.text*O.grown-o.x]).map(x=>a(x,O.left,O.width,o.x,s.x)),g=i.flatMap(({y:x})=>[x-s.
y,x+s.y-o.y]).map(x=>a(x,O.top,O.height,o.y,O.line)),m=null;for(let x of new Set(d))for(let I of new Set(g)){let j={left:x,
top:I,right:x+o.x,bottom:I+o.y};if(n!==null&&!wr(n,j))continue;let P=vw(j);(!m||P>m.weight)&&(m={weight:P,left:x,top:I})}
let y=R.get(n)??{x:O.left+O.width/2,y:O.top+O.height/2},{left:h,top:w}=m??{left:y.x-o.x/2,top:y.y-o.y/2};return{scale:t,
position:{x:h+($.clientWidth/2-e.left)/t,y:w+($.clientHeight/2-e.top)/t}}}function pm(t){if(!M.names.has(t))return;let e=J(),
n=V.whole&&e>ua()*.8?e:Math.max(e,ua()),o=ma(),[s,r]=[Me({x:o.left,y:o.top}),Me({x:o.right,y:o.bottom})],i={left:s.x,top:s.
y,right:r.x,bottom:r.y},a=st()&&(o.right<$.clientWidth||o.bottom<$.clientHeight);V.whole&&n===e&&!a||n===e&&wr(t,i)&&[...B?.
entities??[]].every(l=>!M.names.has(l)||wr(l,i))||(V.whole=!1,Sn(mm(n,o,t)))}function Sn(t){let e=matchMedia("(prefers-r\
educed-motion: reduce)").matches||R.size>ze;V.asOpened=!1,qe({...t,animation:e?!1:{duration:250,easingFunction:"easeInOu\
tQuad"}})}function xr(t){V.whole=!1,Sn({scale:Math.min(6,Math.max(.005,J()*t))})}function ha(t){let e=pa(t,{left:10,right:10,
...fm(gr())},1.3);e&&(V.whole=!1,Sn(e))}function im(t){let e=Qt(),n=t.map(({left:r,right:i,top:a,bottom:l})=>{let[c,d]=[
Me({x:r,y:a}),Me({x:i,y:l})];return{left:c.x,right:d.x,top:c.y,bottom:d.y}}),[o,s]=[0,0];for(let r of F.names.values()){
let i=r.lines?oa(r):{left:r.x,right:r.x,top:r.y,bottom:r.y};!Kn(e,i)||n.some(a=>Ot(a,i))?o+=1:r.lines||(s+=1)}return{beyond:o,
unnamed:s}}function Mw(){let t=v("beyond-view"),e=!U.printing&&!xt.size&&(ot()!=="overview"||!M.groups.size)&&F.names.size<=
bw,n=({beyond:o,unnamed:s})=>{let[r,i]=o?["namesBeyond",o]:["namesWithoutRoom",s],a=o&&V.asOpened?`${p("windowTooSmall")}\
 `:"",l=i?a+p(i===1?`${r}One`:r,{n:i}):"";t.textContent!==l&&(t.textContent=l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});
return}n(im(gr())),t.hidden||n(im([...gr(),...cm([t])]))}function dm(){Tt("afterDrawing",Mw),Tt("zoom",()=>{V.whole=!1,V.
asOpened=!1}),Tt("dragEnd",()=>{C.byFinger||(V.asOpened=!1)}),Tt("resize",()=>requestAnimationFrame(()=>{U.printing||(V.
asOpened?de():V.whole&&kn())})),new MutationObserver(()=>{V.asOpened&&M.narrowed&&!U.printing&&de()}).observe(v("details"),
{attributeFilter:["data-open"]})}function hm(t){let e=v("details").getBoundingClientRect();te();let[n]=u.lines,o=R.get(t)??
(F.lines.has(n)?Pt(F.lines.get(n),.5):null);if(!e.height||o===null)return;let[s,r,i]=[dn(o),$.getBoundingClientRect(),J()],
[a,l]=[r.left+s.x,r.top+s.y],c=e.left>0,d={across:(Math.max(0,r.left)+e.left)/2,down:(Math.max(0,r.top)+e.top)/2},g=c&&a+
3*xn>e.left?a-d.across:0,m=!c&&l+3*xn>e.top?l-d.down:0;if(!g&&!m)return;let{x:y,y:h}=He();V.whole=!1,Sn({scale:i,position:{
x:y+g/i,y:h+m/i}})}var gm=2,ga=8,Ow=40,wa=[],wm="";function Ew(){let t=new Map;for(let[n,{x:o}]of R){if(xt.has(n)||!M.names.has(n))continue;
let s=t.get(o)??[];t.set(o,s),s.push(n)}let e=[];for(let[n,o]of[...t].sort(([s],[r])=>s-r)){let s=lt(o[0]).column??0,r=e.
at(-1);r?.column===s?r.names.push(...o):e.push({column:s,left:n-O.mark/2,names:o})}return e}function Tw({column:t,names:e}){
if(!k.variants.includes("plain")&&t)return p(`column${t}`);let n=new Map;for(let s of e){let r=lt(s),i=S(r.plural??r.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([s,r],[i,a])=>a-r||(s<i?-1:1)).map(([s])=>s).filter(Boolean);return o.slice(
0,gm).join(", ")+(o.length>gm?", \u2026":"")}function ym(){let t=v("heads"),e=ot()==="columns"&&it()===null&&M.names.size>
0;t.hidden===e&&(t.hidden=!e,Hn())}function Lw(){let t=v("heads");if(t.hidden)return;let e=`${ae} ${N}`;if(wm!==e){wm=e;
let o=Ew();wa=o.map((s,r)=>({left:s.left,right:o[r+1]?.left??O.left+O.width,part:f("span",{},Tw(s))})),t.replaceChildren(
...wa.map(({part:s})=>s))}let n=t.clientWidth;for(let{left:o,right:s,part:r}of wa){let i=Math.max(ga,dn({x:o,y:0}).x),a=Math.
min(n-ga,dn({x:s,y:0}).x)-i-ga;r.hidden=a<Ow,r.style.transform=`translateX(${Math.round(i)}px)`,r.style.maxWidth=`${Math.
floor(a)}px`,r.title=r.textContent??""}}function bm(){Tt("afterDrawing",Lw)}var Aw=7,xm=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Iw=4,Nw=3,jw=1,Cw=1.6,$w=5.5,Qn=[],Uo=new Map,kr={shown:null,
links:[]};function Rw(){if(kr.shown===E)return kr.links;let t=new Map;for(let e of E.statements){let{isLink:n,subject:o,
object:s}=b.get(e);if(!n)continue;let[r,i]=[ft.get(o)??"",ft.get(s)??""],a=`${r} ${i}`,l=t.get(a);l?l.ids.push(e):t.set(
a,{from:r,to:i,ids:[e]})}return Object.assign(kr,{shown:E,links:[...t.values()]}),kr.links}function Sm(){let t=M.opened,
e=new Map,n=r=>{if(M.names.has(r))return r;let i=ft.get(r);return e.has(i)||e.set(i,gt(cn(i,t))),e.get(i)},o=new Map,s=(r,i)=>{
let[a,l]=r<i?[r,i]:[i,r],c=o.get(a);c||o.set(a,c=new Map);let d=c.get(l);return d||c.set(l,d={one:a,other:l,ids:[],drawn:!1,
strong:!1,course:{along:[]},among:null}),d};if(M.groups.size){let r=new Set([...M.names].map(i=>ft.get(i)));for(let{from:i,
to:a,ids:l}of Rw()){if(!r.has(i)&&!r.has(a)){let[c,d]=[i,a].map(g=>gt(cn(g,t)));c!==d&&s(c,d).ids.push(...l);continue}for(let c of l){
let{subject:d,object:g}=b.get(c);if(M.names.has(d)&&M.names.has(g))continue;let[m,y]=[n(d),n(g)];m!==y&&s(m,y).ids.push(
c)}}for(let i of B?[...o.values()].flatMap(a=>[...a.values()]):[])i.strong=i.ids.some(a=>B?.statements.has(a))}Qn=[...o.
values()].flatMap(r=>[...r.values()]).sort((r,i)=>i.ids.length-r.ids.length||(`${r.one}
${r.other}`<`${i.one}
${i.other}`?-1:1)),Dw()}function Dw(){Uo=new Map;for(let t of Qn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Uo.
get(e)??[];Uo.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?jw:Nw)}}}function*Sr(){for(let t of Qn)(t.drawn||t.one===
K.at||t.other===K.at)&&(yield t)}function vm({ids:t}){return Math.max(Cw,$w*(t.length/Qn[0].ids.length))}function km(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=n/(.75*(Math.hypot(o,s)||1)),i=a=>[t.x+a*o-r*s,t.y+a*s+r*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function vr(t){return t.among!==F.groups&&Object.assign(t,{among:F.groups,course:Bw(t,J())}),t.course}
function Bw({one:t,other:e},n){let[o,s]=[R.get(t),R.get(e)],r=[...F.groups.values()].filter(({key:m})=>gt(m)!==t&&gt(m)!==
e),i=m=>r.filter(y=>Ue(m,y,y.radius+Aw/n)<1/0),a=km(o,s,0),l=i(a),c=2*Math.max(0,...l.map(({radius:m})=>m)),d={course:a,
many:l.length},g=T.has(t)||T.has(e)?xm.slice(0,Iw):xm;for(let m of g){if(!d.many)break;let y=km(o,s,m*c),h=i(y).length;h<
d.many&&(d={course:y,many:h})}return d.course}function Mm(t){let e=J();t.save();let n=[...Sr()].sort((o,s)=>Number(o.strong)-
Number(s.strong));for(let o of n){t.describe?.($o(o)),t.strokeStyle=o.strong?u.between===null?H.line:H.accent:H.bundle,t.
globalAlpha=B&&!o.strong?Ut():1,t.lineWidth=(vm(o)+(o.strong?1.4:0))/e;let[s,r,...i]=vr(o).along;t.beginPath(),t.moveTo(
s,r),t.bezierCurveTo(...i),t.stroke()}t.restore()}function Om(t,e,n){let o={bundle:null,distance:1/0};for(let s of Sr()){
let r=(e+vm(s)/2)/n,i=Ue(vr(s),t,r);i<o.distance&&(o={bundle:s,distance:i})}return o}var Pw="http://www.w3.org/2000/svg";function rt(t,e={},...n){let o=document.createElementNS(Pw,t);for(let[s,r]of Object.
entries(e))r!==null&&o.setAttribute(s,typeof r=="number"?bt(r):r);return o.append(...n),o}function bt(t){return String(Math.
round(t*100)/100)}function vn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Em={M:2,L:2,C:6},Ww=100,ee={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},Fw={middle:.35,
top:.8,hanging:.8,bottom:-.2},zw={center:"middle",right:"end",end:"end"},Ae=class{fillStyle=ee.fillStyle;strokeStyle=ee.
strokeStyle;lineWidth=ee.lineWidth;lineJoin=ee.lineJoin;lineCap=ee.lineCap;globalAlpha=ee.globalAlpha;font=ee.font;letterSpacing=ee.
letterSpacing;wordSpacing=ee.wordSpacing;textAlign=ee.textAlign;textBaseline=ee.textBaseline;constructor(e){this.area=e,
this.drawing=rt("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,s=Object.entries(this).filter(([r])=>r in
ee);this.kept.push({...Object.fromEntries(s),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:s}=this.place,[r,i]=s?[Math.cos(
s),Math.sin(s)]:[1,0];return{x:this.place.x+(e*r-n*i)*o,y:this.place.y+(e*i+n*r)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let s=0;s<n.length;s+=2)o.push(this.at(n[s],n[s+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,s,r){this.ellipse(e,n,o,o,0,s,r)}ellipse(e,n,o,s,r,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,d=4/3*Math.tan(c/4),g=(m,y)=>{let[h,w]=[o*(Math.cos(m)-y*Math.
sin(m)),s*(Math.sin(m)+y*Math.cos(m))];return[e+h*Math.cos(r)-w*Math.sin(r),n+h*Math.sin(r)+w*Math.cos(r)]};this.lineTo(
...g(i,0));for(let m=0;m<l;m+=1){let[y,h]=[i+m*c,i+(m+1)*c];this.bezierCurveTo(...g(y,d),...g(h,-d),...g(h,0))}}rect(e,n,o,s){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+s),this.lineTo(e,n+s),this.closePath()}roundRect(e,n,o,s,r){let[i,
a]=[e+o,n+s];this.moveTo(e+r,n),this.arc(i-r,n+r,r,-Math.PI/2,0),this.arc(i-r,a-r,r,0,Math.PI/2),this.arc(e+r,a-r,r,Math.
PI/2,Math.PI),this.arc(e+r,n+r,r,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Em[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>Ww&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+Em[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>bt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let s=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Wo),r=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${bt(l)} ${bt(c)}`).join(" ")).join("");this.write(rt("pat\
h",{d:r,...e}),s)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return Eo(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:s,between:r,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),d=this.measureText(e).width*this.place.
scale,g=zw[this.textAlign]??null,m=-(g==="middle"?d/2:g?d:0),{turn:y}=this.place,h=yn(c.x+(m+d/2)*Math.cos(y),c.y+(m+d/2)*
Math.sin(y),y,d/2,s*.8);this.write(rt("text",{x:c.x,y:c.y+s*(Fw[this.textBaseline]??0),"font-size":s,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:d,lengthAdjust:"spacingAndGlyphs","letter-spacing":r,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":g,transform:y?`rotate(${bt(y*180/Math.PI)} ${bt(c.x)} ${bt(
c.y)})`:null},vn(e)),h)}write(e,n){if(!Ot(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Wo(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=rt("g",{},rt("title",{},vn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var Hw=3e3,qw=120,Mn=null,ya;function Tm(t){if(t instanceof Ae){_w(t);return}let e=Qt(),n=J();if(Mn!==null&&Mn.version===
ae&&Math.abs(Mn.scale-n)<n*.001&&Kn(Mn.part,e)||(clearTimeout(ya),U.printing||(ya=setTimeout(Uw,qw))),Mn===null)return;let{
part:s,canvas:r}=Mn;t.save(),t.globalAlpha=B?Ut():.4,t.drawImage?.(r,s.left,s.top,s.right-s.left,s.bottom-s.top),t.restore()}
function Lm(){return[...E.statements].map(t=>b.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&M.names.has(e)&&M.names.
has(n))}function _w(t){let e=new Jn;for(let{subject:n,object:o}of Lm())e.moveTo(R.get(n).x,R.get(n).y),e.lineTo(R.get(o).
x,R.get(o).y);t.save(),t.globalAlpha=B?Ut():.4,t.strokeStyle=H.line,t.lineWidth=.7/J(),t.stroke(e),t.restore()}function Uw(){
let t=Qt(.5),e=J(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=H.line,o.lineWidth=.7/e;let s={
canvas:n,part:t,scale:e,version:ae},r=Lm(),i=0,a=()=>{if(s.version===ae){o.beginPath();for(let l=Math.min(r.length,i+Hw);i<
l;i+=1){let[c,d]=[R.get(r[i].subject),R.get(r[i].object)];Math.max(c.x,d.x)<t.left||Math.min(c.x,d.x)>t.right||Math.max(
c.y,d.y)<t.top||Math.min(c.y,d.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(d.x,d.y))}if(o.stroke(),i<r.length){ya=setTimeout(
a);return}Mn=s,ut()}};a()}function Gw(t,e){for(let[n,o]of F.names)o.lines&&!ir.has(n)&&Ot(o,e)&&Ge(t,n)}function Kw(t){let e=new Map;for(let[n,o]of F.
names){if(o.lines)continue;let{fill:s}=lt(n);e.has(s)||e.set(s,[]),e.get(s).push(o)}t.save(),t.globalAlpha=B?Ut():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:s,y:r,radius:i}of o)t.rect(s-i*.8,r-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of F.names)o.lines&&!o.covers&&Ge(t,n);for(let n of M.groups.keys())ta(t,n)}function Vw(t){em(),ir.clear(),mu(
t),Mm(t),F.rest&&Tm(t);for(let e of F.lines.keys())(!B||!B.statements.has(e))&&mr(t,e,!1)}function Yw(t){Kc()?Gw(t,Qt()):
Kw(t);for(let[e,n]of F.names)n.covers&&Ge(t,e);if(K.at!==null&&M.names.has(K.at)&&Ge(t,K.at),B){Qu(t,F.trunks);for(let e of B.
statements)F.lines.has(e)&&mr(t,e,!0);for(let e of B.entities)Ge(t,e);Xu(t,F.words)}for(let e of Zt.statements)F.lines.has(
e)&&!B?.statements.has(e)&&mr(t,e,!0);for(let e of Zt.names)Ge(t,e)}function Am(){Jc({radiusOf:t=>tt.get(Bt(t))?.radius??
T.get(t).size,draw:(t,e)=>{let n=Bt(e);n===null?Ge(t,e):ta(t,n)}}),Tt("beforeDrawing",Vw),Tt("afterDrawing",Yw)}function Ke(t){A({open:[...u.open.filter(e=>e!==t),t]}),Z(p("groupOpened",{names:It(t)}))}function Im(t){let e=o=>o!==null&&
(ft.get(o)===t||ft.get(o)?.startsWith(`${t}.`)),n=u.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));A({open:n,...e(u.focus)||
e(u.path)?ct:{}}),Z(ba())}function ba(){return p(M.groups.size===1?"oneGroup":"someGroups",{n:M.groups.size,names:Bs()})}function xa(t){return encodeURIComponent(t.trim().replace(/\s+/g," ")).replaceAll("-","%2D")}function Nm(t){return t.toLowerCase().
replace(/\s/g," ")}function jm(t,e){let[n,o]=[Nm(t),Nm(e)],s=i=>i!==void 0&&/[\p{L}\p{N}_]/u.test(i),r=0;for(let i=n.indexOf(
o);i>=0;i=n.indexOf(o,i+1))!(s(n[i-1])&&s(o[0]))&&!(s(n[i+o.length])&&s(o[o.length-1]))&&(r+=1);return r}function Mr(t,e,n){
let o=t.split(/\s+/),s=o.length>12?[o.slice(0,12/3).join(" "),o.slice(-12/3).join(" ")]:[t];return`text=${[...e?[`${xa(e)}\
-`]:[],...s.map(xa),...n?[`-${xa(n)}`]:[]].join(",")}`}function Cm(t){return t.split("\u2026").map(e=>e.trim()).filter(Boolean).
map(e=>Mr(e,"","")).join("&")}function Jw(t,[e,n]){let o=t.slice(e,n),[s,r]=[e+o.length-o.trimStart().length,n-o.length+
o.trimEnd().length],i=t.slice(s,r);if(jm(t,i)<2)return Mr(i,"","");let a={start:t.lastIndexOf(`
`,s)+1,end:(t.indexOf(`
`,r)+1||t.length+1)-1},l=t.slice(a.start,s).split("[\u2026]").pop(),c=t.slice(r,a.end).split("[\u2026]")[0],d=m=>[new RegExp(
`(?:\\S+\\s*){0,${m}}$`).exec(l)[0],new RegExp(`^(?:\\s*\\S+){0,${m}}`).exec(c)[0]],g=["",""];for(let m=1;m<=8;m+=1){let[
y,h]=d(m);for(let[w,x]of[[y,""],["",h],[y,h]])if(jm(t,`${w}${i}${x}`)<2)return Mr(i,w,x);g=[y,h]}return Mr(i,...g)}function $m(t,e){
return e.map(n=>Jw(t,n)).join("&")}function Rm(t,e){return e?`${t}${t.includes("#")?"":"#"}:~:${e}`:t}var Dm;function ne(t){let e=kt.open?_(".told",HTMLElement,kt):v("told");kt.open||Z(t),e.textContent=t,clearTimeout(Dm),Dm=
setTimeout(()=>{e.textContent=""},6e3)}var kt=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function oe(t,e,n=[]){
kt.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>kt.close()},p("close")),f("span",{class:"told",role:"status"}))),kt.open||kt.showModal()}
function Zn(t,e,n=[],o=[]){let s=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);oe(t,[...n,s],o),
s.select()}function Bm(){kt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(kt,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Pm(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Wm(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var ka=3;function Fm(t){return t.length<2?t.join(""):p("allAndLast",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}
function Xw(t){let e=t.map(s=>b.get(s)),n=e.filter(s=>!s.denied&&!s.holder);return[...k.modalities.map(({id:s,label:r})=>({
n:n.filter(({modality:i})=>i===s).length,words:S(r)})),{n:e.filter(({denied:s,holder:r})=>r&&!s).length,words:p("someone\
sView")},{n:e.filter(({denied:s})=>s).length,words:p("denied")}].filter(({n:s})=>s).map(({n:s,words:r})=>`${r} (${s})`)}
function va(t,e){return t===e?Et(t,"oneStatement","someStatements"):p("statementsOfAll",{n:t,all:e})}function Qw(t){let e=new Map;
for(let s of t.statements){let{subject:r,object:i}=b.get(s);for(let a of new Set([r,i]))a!==null&&t.names.has(a)&&e.set(
a,(e.get(a)??0)+1)}let n=[...e.values()].reduce((s,r)=>Math.max(s,r),0),o=[...e].filter(([,s])=>s===n).map(([s])=>Q(s)).
sort();return n>1&&o.length<=ka?p("mostOften",{names:Fm(o),n}):""}function Zw(t){let e=t.map(n=>b.get(n).change);return k.
changes.map(({id:n,label:o})=>({n:e.filter(s=>s===n).length,words:S(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n}\
)`)}function zm(t){return t.charAt(0).toLowerCase()+t.slice(1)}function ty(t){return Dt()?`${Dt()}: ${zm(t)}`:t}function Hm(t){
let{focus:e,path:n}=u,o=e!==null&&n!==null&&it(),s=e!==null&&t.names.has(e)&&!o?e:null,r=c=>s===null||b.get(c).subject===
s||b.get(c).object===s,i=t.statements.filter(r),a=va(We(i).statements,We([...b.keys()].filter(r)).statements),l=o?p("tak\
eBetween",{statements:a,from:D(e),to:D(n)}):s!==null?p("takeAbout",{statements:a,name:D(s)}):[p("takeAll",{statements:a}),
Qw(t)].filter(Boolean).join(", ");return ty(`${[l,Fm(k.changes.length?Zw(i):Xw(i))].filter(Boolean).join(": ")}.`)}function qm(){
let t=v("lead");return(t.querySelector(`.${N}`)??t).textContent??""}function Sa(t){return t===null?void 0:X.get(t).find(
e=>b.get(e).subject===t&&b.get(e).days?.time==="deadlineTime")}function ey(t,e,n){let o=e.map(g=>b.get(g)),[s]=o,r=o.some(
({subject:g})=>g!==s.subject)||s.object===n,i=[...new Set(o.map(g=>r?g.subject:g.object))],a=i.slice(0,ka).map(g=>{if(g===
null)return S(s.value);let m=Sa(g),y=m===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(m)}"]`);return m===
void 0||!y?Q(g):`${Q(g)} (${[y.firstChild?.textContent,Rt(m)].filter(Boolean).join("; ")})`}),l=i.length-ka,c=r?s.object:
s.subject,d=[...a,...l>0?[p("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[Q(c)],At(s,r),d].join(" ")}function ny(t,e){
let n=e.some(o=>Sa(b.get(o).object)||Sa(b.get(o).subject));return[b.get(e[0]).denied,!n,/density-\d/.test(t.className),!t.
closest(".what")].map(Number).join("")}function _m(t,e){let o=[...t.querySelectorAll(".lane > .what > .trunk, .lane > .w\
ho > .trunk")].flatMap(c=>{let g=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(m=>b.has(m));return g.
length?[{ids:g,rank:ny(c,g)}]:[]}).sort((c,d)=>c.rank<d.rank?-1:+(c.rank>d.rank))[0]?.ids??[],s=zm(t.querySelector(".lan\
e .absent")?.textContent?.trim()??""),r=[...new Set(o.flatMap(c=>[S(b.get(c).said),Rt(c)]).filter(Boolean))].join("; "),
i=p(k.sources.length>1?"takeLaneSources":"takeLane",{name:Q(e)}),a=[o.length?ey(t,o,e):"",s].filter(Boolean).join("; "),
l=a?`${i}${r&&` (${r})`}: ${a}.`:`${Q(e)}.`;return Dt()?`${Dt()}: ${l}`:l}function Um(){return Ko({...On(),groups:new Set})}function On(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(M.names),groups:new Set(M.groups.keys()),statements:[...E.statements]}}function Or(){return k.sources.
length?k.sources.length>3?p("sources",{n:k.sources.length}):k.sources.map(t=>Oa(t)).join("; "):""}function Oa(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function Go(){return location.protocol.startsWith("http")}
function Gm(){return Go()?location.href:""}function to(){let{iri:t,version:e}=k.dataset;return[e&&p("version",{version:e}),
t].filter(Boolean).join(", ")}function Ma(){let{focus:t,path:e,steps:n}=u;return t===null?"":e!==null&&it()?p("partBetwe\
en",{from:D(t),to:D(e)}):!M.narrowed||!E.entities.has(t)?"":p(n===1?"partAround":"partFartherAround",{name:D(t),n:n??""})}
function oy(){return!B||M.narrowed?"":u.focus!==null?p("altFocus",{name:D(u.focus)}):u.lines.length?p("altLines",{statements:[
...B.statements].map(t=>Vt(b.get(t))).join("; ")}):""}function Ko(t){return[S(k.title),Ea(t)].filter(Boolean).join(" \xB7 ")}
function Ea(t){return[Ma(),Tr(),...k.notes.map(S),Dt(),t.groups.size?p(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:Bs()}):"",xi(t.names.size,T.size,t.statements),to()&&`${p("dataset")}: ${to()}`,Gm()].filter(Boolean).join(" \
\xB7 ")}function Er(t){return[Tr(),...k.notes.map(S),Dt(),va(t,b.size),to()&&`${p("dataset")}: ${to()}`,Gm()].filter(Boolean).
join(" \xB7 ")}function Tr(){return Or()&&`${p("source")}: ${Or()}`}function sy(t){return[...t.groups].sort((e,n)=>M.groups.
get(n).count-M.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function Lr(t){let{statements:e,made:n}=We(t.statements),o=new Map;
for(let r of t.statements){let{subject:i,object:a}=b.get(r);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||
0)+1)}let s=[...o].sort(([r,i],[a,l])=>l-i||(r<a?-1:1)).slice(0,5).map(([r,i])=>`${Q(r)} (${i})`);return[p("altShown",{title:S(
k.title),names:Et(t.names.size,"oneName","someNames"),statements:Et(e,"oneStatement","someStatements"),made:n}),Ma()&&p(
"altPart",{part:Ma()}),oy(),t.groups.size?p("altGroups",{groups:sy(t).map(It).join("; ")}):"",s.length?p("altMost",{names:s.
join("; ")}):"",Or()&&p("altSource",{source:Or()}),Dt()&&`${Dt()}.`].filter(Boolean).join(" ")}var Ar=16/2.54*72,eo=7,Mt=10,Ir=Math.floor(fn*Ar/eo)-1;function La(t){let e=new Set([...t.drawn].map(g=>T.get(g).class)),
o=k.families.flatMap(g=>g.classes.map(m=>m.id)).filter(g=>e.has(g)).map(g=>{let m=Wt.get(g)??Ze;return{text:S(m.label),draw:(y,h,w,x)=>Km(
y,m,!1,h,w,x)}});[...t.drawn].some(g=>T.get(g).envisaged)&&o.push({text:p("envisaged"),draw:(g,m,y,h)=>Km(g,Ze,!0,m,y,h)});
let s=t.statements.filter(g=>F.lines.has(g)).map(g=>b.get(g)),r=k.modalities.filter(({id:g})=>s.some(m=>!m.holder&&m.modality===
g)).map(({label:g,line:m})=>({text:S(g),wide:!0,draw:(y,h,w,x)=>Ta(y,k.lines[m],!1,h,w,x)}));s.some(g=>g.holder)&&r.push(
{text:p("someonesView"),wide:!0,draw:(g,m,y,h)=>Ta(g,k.lines.thin,!1,m,y,h)}),s.some(g=>g.denied)&&r.push({text:p("denie\
d"),wide:!0,draw:(g,m,y,h)=>Ta(g,k.lines.solid,!0,m,y,h)}),s.some(g=>g.isDisputed)&&r.push({text:p("disputedKey"),draw:(g,m,y,h)=>ra(
g,m+h*.5,y,h*.5)});let i=new Set([...t.groups].flatMap(g=>[...M.groups.get(g).fills.keys()])),a=k.families.map(({label:g,
classes:[{id:m}]})=>({label:g,fill:(Wt.get(m)??Ze).fill})).filter(({fill:g})=>i.has(g)).map(({label:g,fill:m})=>({text:S(
g),draw:(y,h,w,x)=>ry(y,m,h,w,x)})),l=new Set([...[...t.drawn].map(g=>T.get(g).change),...s.map(g=>g.change)]),c=k.changes.
filter(({id:g})=>g in Ri&&l.has(g)).map(({id:g,label:m})=>({text:S(m),draw:(y,h,w,x)=>sr(y,g,h+x*.5,w,x*.42)}));return[{
title:p("changes"),items:c},{title:p("kinds"),items:o},{title:p("groupRims"),items:a},{title:p("said"),items:r}].filter(
({items:g})=>g.length)}function Km(t,e,n,o,s,r){let i=r*.44;sa(t,e.shape,o+i*1.2,s,i),t.fillStyle=n?H.ground:e.fill,t.fill(),
t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function ry(t,e,n,o,s){t.beginPath(),t.arc(n+s*
.5,o,s*.4,0,2*Math.PI),t.lineWidth=s*.25,t.strokeStyle=e,t.stroke()}function Ta(t,e,n,o,s,r){t.strokeStyle=H.line,t.lineWidth=
e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,s),t.lineTo(o+r*2.5,s),t.stroke(),n&&(t.strokeStyle=H.bar,t.lineWidth=
3,t.setLineDash([]),t.beginPath(),t.moveTo(o+r*1.25,s-r*.45),t.lineTo(o+r*1.25,s+r*.45),t.stroke())}function Vm(t,e,n,o){
let s=[""],r=i=>jt(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=s.length-1;if(r(`${s[a]} ${i}`)<=n){s[a]=`${s[a]}\
 ${i}`.trim();continue}for(;r(i)>n;){let l=[...i];for(;l.length>1&&r(l.join(""))>n;)l.pop();s.push(l.join("")),i=i.slice(
l.join("").length)}s.push(i)}return s.filter(Boolean)}function Ym(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
H.text,(s,r,i="")=>{for(let a of Vm(s,r,e-2*Mt,i))ue(t,a,Mt,o+r*.775,r,i),o+=r*1.55;return o}}function Jm(t,e,n,o){let s=Ym(
t,n,Mt/2);return s(S(k.title),o*1.5,"600"),s(Hm(e),o*1.15)}function Xm(t,e,n,o,s){let r=s*1.55,i=o+r/2,a=(l,c,d="")=>(t.
textBaseline="middle",t.fillStyle=H.text,ue(t,l,c,i,s,d),c+jt(l,d)*s);for(let{title:l,items:c}of La(e)){let d=a(`${l}:`,
Mt,"600")+s;for(let{text:g,wide:m,draw:y}of c){let h=s*(m?3:1.5);d+h+jt(g)*s>n-Mt&&d>Mt&&(d=Mt,i+=r),t.save(),y(t,d,i,s),
t.restore();let w=Vm(g,s,n-2*Mt-h);w.forEach((x,I)=>{I&&(i+=r),a(x,d+h)}),d+=h+Ht(w)*s+s*1.2}i+=r}return i+=s*.2,Ym(t,n,
i-r/2)(Ea(e),s)+Mt/2}function Aa(t){let e={printing:U.printing,at:K.at};U.printing=!0,K.at=null,bn();try{return t()}finally{U.printing=e.printing,
K.at=e.at,bn()}}var Qm=160;function iy(){let t=new Ae({left:0,top:-Qm,right:$.clientWidth,bottom:$.clientHeight+Qm});return Vc(
t),t}function Ia({captioned:t=!0}={}){return Aa(()=>ay(t))}function Na({width:t,height:e,title:n,text:o,family:s},...r){
return rt("svg",{viewBox:`0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:N,"font-family":s.replaceAll('"',"'"),"text-re\
ndering":"geometricPrecision","aria-labelledby":"title description"},rt("title",{id:"title"},vn(n)),rt("desc",{id:"descr\
iption"},vn(o)),rt("rect",{width:t,height:e,fill:"#fff"}),...r)}function ay(t){let e=iy(),n=On(),{area:o}=e,s=e.bounds??
o,r=Math.max(o.left,s.left-Mt),i=Math.max(o.top,s.top-Mt),a=Math.min(o.right,s.right+Mt)-r,l=Math.min(o.bottom,s.bottom+
Mt)-i,c=Math.ceil(Math.max(a,t?Ir:0)),[d,g]=[0,1].map(()=>new Ae({left:0,right:c,top:0,bottom:1/0})),m=Math.max(12,c*(eo+
.5)/Ar),y=t?Math.ceil(Jm(d,n,c,m)):0,h=Math.ceil(t?Xm(g,n,c,y+l+Mt,m):l),w=Lr(n),x=[...F.names.values(),...F.groups.values()].
filter(P=>P.lines),I=x.reduce((P,{type:W})=>Math.min(P,W),1/0)*J();return{root:Na({width:c,height:h,title:S(k.title),text:w,
family:Nt.family},rt("clipPath",{id:"frame"},rt("rect",{x:r,y:i,width:a,height:l})),d.drawing,rt("g",{transform:`transla\
te(${bt((c-a)/2-r)} ${bt(y-i)})`},rt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[rt("path",{d:`M${Mt} ${bt(y+l+Mt/
2)}H${c-Mt}`,stroke:"#bbb"}),g.drawing]:[]),width:c,height:h,top:i,seen:n,text:w,written:x.filter(P=>"id"in P).length,letters:I/
c*Ar}}function he(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function ly(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Zm(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,ly(n.subarray(4,e.length+8))),n}function cy(t,e,n,o){let s=new Uint8Array(9),
r=new DataView(s.buffer),i=Math.round(e/n);r.setUint32(0,i),r.setUint32(4,i),s[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,d])=>Zm("iTXt",a(`${c}\0\0\0${N}\0\0${d.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Zm("pHYs",s),...l,t.subarray(33)],{type:"image/png"})}var fy=3,tp=2;async function no({root:t,width:e,
height:n,text:o},s=fy){let r=URL.createObjectURL(new Blob([he(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=r,await i.
decode();let a=f("canvas",{width:e*s,height:n*s});a.getContext("2d")?.drawImage(i,0,0,e*s,n*s);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return cy(new Uint8Array(await l.
arrayBuffer()),e*s,.16,{Title:S(k.title),Description:o})}finally{URL.revokeObjectURL(r)}}async function uy(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([s,r])=>[s,new Blob([r],{type:s})])))]),!0}catch{let o=!1,s=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",s);let r=document.execCommand("copy")&&o;return document.removeEventListener("copy",s),r}}async function Ie(t,e,n){
await uy(t,e)?ne(n):Zn(p("copyByHand"),t)}async function Nr(t){let e=no(t,tp);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),ne(p("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});oe(p("copyPng"),[f("p",{},p("copyPictureByHand")),n])}catch{oe(p("copyPng"),[f("p",{},p("tooLarge"))])}}}function my(t){
return S(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function py(t){let e=[S(t.said),S(t.when)].filter(Boolean).
join("; "),n=my(t),s=[(n&&(S(n.citation)||Oa(n)))?.replace(/[.\s]+$/,""),S(t.where)].filter(Boolean).join(", ");return[Vt(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${s&&`${s}. `}${p("dataset")}\
: ${[S(k.title),to()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function dy(t){let e=f("p",{lang:N},py(b.get(
t)));return Ie(e.textContent,e,p("copiedStatement"))}function ep(t){return f("button",{type:"button",class:"copy",onclick:()=>dy(
t)},p("copyWithSource"))}function hy(){return qn().filter(t=>E.statements.has(t))}function np(){let t=k.variants.includes(
"plain")?3:void 0,e=u.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(s=>p(s));return e&&o.splice(5,0,Dt()),[[...o.slice(0,t),...n?[p("changes")]:[]],
...hy().map(s=>{let r=b.get(s);return[...[D(r.subject),S(et(r).label),r.object===null?S(r.value):D(r.object),S(r.said),S(
r.when),...e?[Rt(s)]:[],r.quote,yt(r)].slice(0,t),...n?[mf(r)]:[]]})].map(s=>s.map(Pm))}function op(){let[t,...e]=np(),n=(r,i)=>f(
"tr",{},r.map(a=>f(i,Wm(a),a))),o=f("div",{lang:N},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(r=>n(r,"td")))),f("p",{},Um())),s=[t,...e].map(r=>r.join("	")).join(`\r
`);return Ie(s,o,Et(e.length,"copiedOneRow","copiedRows"))}function sp(){let t=N==="nl"?";":",",e=np().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Ve(t,e=D(t)){return T.has(t)?f("button",{type:"button",class:"name",onclick:()=>A({focus:t,lines:[]})},e):f("b",
{},t)}function gy(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(s=>s.trim()).filter(Boolean)){let s=n.indexOf(o);s<0||(e.push(n.slice(0,s),f("m\
ark",{},o)),n=n.slice(s+o.length))}return f("blockquote",{lang:t.language},e,n)}function wy(t){let e=b.get(t),{url:n=""}=k.
sources.find(s=>s.id===e.origin)??{};if(!/^https?:/i.test(n))return"";let o=cl(t);return Rm(n,o?$m(o.whole,o.runs):Cm(e.
quote))}function yy(t){let e=wy(t),n=In(t).length>0;return!e&&!n?null:f("div",{class:"to-words"},n?f("button",{type:"but\
ton",onclick:()=>A({view:"text",focus:null,lines:[t]})},p("inTheText")):null,e?f("a",{href:e,rel:"noreferrer noopener",target:"\
_blank"},p(e.includes(":~:")?"atTheseWords":"officialPage")):null)}function by(t){return t.disputes.map(({other:e,words:n,
isDispute:o,judged:s})=>{let r=b.get(e);return f("div",{class:o?"contradiction disputed":"contradiction"},`${S(n)}: `,b.
has(e)?f("button",{type:"button",class:"name",onclick:()=>A({focus:null,lines:[e]})},`${Vt(r)} (${yt(r)})`):p("notHere"),
S(s)?f("div",{class:"said"},S(s)):null)})}function ja(t,...e){let n=b.get(t),o=f("div",{class:"said"},f(n.denied?"b":"sp\
an",{},S(n.said)));for(let r of[S(n.when),Rt(t),yt(n)])r&&o.append(o.textContent&&" \xB7 ",r);let s=["statement",n.denied?
"denied":"",n.modality===De?"draft":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",{class:s,"dat\
a-statement":t},e,o,by(n),_n(n),gy(n),yy(t),ep(t))}function Ca(t,e){return t.object===null?f("b",{},S(t.value)):Ve(t.subject===
e?t.object:t.subject)}function rp(t,e){return f("div",{class:"statement"},Ca(t,e),f("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=b.get(n);return f("div",{class:"said"},`${p("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${yt(o)}`)}))}function ge(t){return f("h2",{tabindex:"-1"},t)}function En(t,e=null){let n=b.get(t),o=e!==null&&e===
n.object&&e!==n.subject,s=n.object===null?f("b",{},S(n.value)):Ve(o?n.subject:n.object);return ja(t,Ve(o?e:n.subject),f(
"div",{},At(n,o)),s)}function Vo(t){return f("ul",{class:"choice"},t.map(e=>{let n=b.get(e),o=[D(n.subject),At(n),n.object===
null?S(n.value):D(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>A({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},S(n.said)),yt(n)&&` \xB7 ${yt(n)}`))}))}var jr=50,Ye={ids:[],until:jr};function Ra({one:t,other:e}){A({...ct,between:[t,e]})}function xy(t){let e=Bt(t);return e===
null?Ve(t):f("button",{type:"button",class:"name",onclick:()=>Ke(e)},f("span",{class:"unseen"},`${p("openGroup")}: `),It(
e))}function ky(t){let e=new Map;for(let n of t){let o=At(b.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[s,
r])=>r-o||(n<s?-1:1))}function ip(){let t=Co();Ye.ids!==t&&(Ye={ids:t,until:jr});let e=t.slice(0,Ye.until);return[ge(Js()),
f("p",{class:"hint"},p("endsOf")),f("ul",{class:"counted"},(u.between??[]).map(n=>{let o=M.groups.get(Bt(n));return f("l\
i",{},xy(n)," ",o?f("span",{class:"count"},p("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},p("\
noneBetween")),t.length?f("h3",{},p("relationsTitle")):null,f("ul",{class:"counted"},ky(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},p("statementsOf")):null,Vo(e),e.length<t.length?f("p",{class:"\
more"},p("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:Sy},p("moreRows",{n:Math.min(jr,t.
length-e.length)}))):null]}function Sy(){let t=Ye.until;Ye.until+=jr,Te(),L("#chosen .choice button")[t].focus(),Z(p("pa\
rtListed",{n:Math.min(Ye.until,Ye.ids.length),all:Ye.ids.length}))}var $a=new Set;function ap(t){let e=Uo.get(gt(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:$a.has(t)?"":null},f("summary",
{},p("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${Vn(t)}`)),n),s=()=>{if(!o.open){$a.delete(t);return}$a.add(
t),!n.childNodes.length&&n.append(...e.map(r=>{let i=r.one===gt(t)?r.other:r.one,a=Bt(i),l=a===null?D(i):It(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>Ra(r)},l)," ",f("span",{class:"count"},p(r.ids.length===1?"on\
eStatement":"someStatements",{n:r.ids.length})))}))};return o.addEventListener("toggle",s),o.open&&s(),o}var Cr=14,vy=60,My=180,oo,$r="";function Oy(t){let e=X.get(t).filter(o=>E.statements.has(o)).length,n=S(lt(t).label);return[
f("p",{},f("b",{},D(t))),f("p",{class:"said"},[n,Et(e,"oneStatement","someStatements")].filter(Boolean).join(" \xB7 "))]}
function Ey({name:t,group:e,lines:n,bundle:o}){return t!==null?Oy(t):e!==null?[f("p",{},Vn(e))]:o!==null?[f("p",{},$o(o))]:
xs(n,{whole:!0})}function lp(t,{x:e,y:n}){let{name:o,group:s,lines:r,bundle:i}=t,a=JSON.stringify([o,s,r,i&&[i.one,i.other]]);
if(a!==$r){if(o===null&&s===null&&!r.length&&i===null){Rr();return}$r=a,clearTimeout(oo),oo=setTimeout(()=>{yu(o,r);let l=v(
"pointed");l.replaceChildren(...Ey(t)),ks(l,{left:e+Cr,right:e-Cr,top:n-Cr,bottom:n+Cr})},vy)}}function Rr(){$r="",clearTimeout(
oo),oo=setTimeout(Tn,My)}function Tn(){$r="",clearTimeout(oo),v("pointed").hidden=!0,bu()}function cp(){let t=v("pointed");
t.addEventListener("mouseenter",()=>clearTimeout(oo)),t.addEventListener("mouseleave",Rr),addEventListener("wheel",Tn,{capture:!0,
passive:!0}),document.addEventListener("pointerdown",e=>{t.contains(e.target)||Tn()},!0)}function fp(){return!v("pointed").
hidden}function so(){for(let t of L("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===ot()));
v("arrange-again").hidden=!xt.size}function Ne(t){let e=J(),n=!C.byFinger&&pr(t,e,Au).length>0,o=Su(t,n?0:void 0),s=o===null?pu(t):null;if(o!==null||s!==null)
return{name:o,group:s,lines:[],bundle:null};let r=C.byFinger?Ly(t):{name:o,group:s,lines:pr(t,e)},{bundle:i,distance:a}=r.
name===null?Om(t,C.byFinger?xn:lr,e):{bundle:null,distance:1/0};return i!==null&&(!r.lines.length||a<Ue(F.lines.get(r.lines[0]),
t,xn/e))?{...r,lines:[],bundle:i}:{...r,bundle:null}}function Dr(t){let e=$.getBoundingClientRect();return Me({x:t.clientX-
e.left,y:t.clientY-e.top})}function Ty(t,e){let n={name:null,distance:1/0};for(let[o,s]of F.names){let r=Math.max(s.left-
t.x,t.x-s.right,0),i=Math.max(s.top-t.y,t.y-s.bottom,0),a=Math.hypot(r,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Ly(t){let e=xn/J(),{name:n,distance:o}=Ty(t,e),s=pr(t,lr/e),r=s.length?Ue(F.lines.get(s[0]),t,e):1/0;return o<r?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:s}}var Yo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Ay=20;function Da(t,e){xt.set(t,e),R.set(t,e),
Yt(),pe(),ut()}function up(t,e){let n=R.get(t);C.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Ba(){let{name:t,went:e}=C.
dragged;return C.dragged=null,so(),ut(),e&&Z(p("namePlaced",{name:D(t)})),e}function mp(){Tt("dragStart",({pointer:t})=>{
if(C.byFinger)return;let{name:e}=Ne(t.canvas);e!==null&&(up(e,t.canvas),No(!1))}),document.addEventListener("pointermove",
t=>{if(!C.dragged||!t.isPrimary)return;let e=Dr(t);C.dragged.went=!0,Da(C.dragged.name,{x:Math.round(e.x+C.dragged.x),y:Math.
round(e.y+C.dragged.y)})}),Tt("dragEnd",()=>{C.byFinger||(V.whole=!1,C.dragged&&(Ba(),No(!0)))}),en.push(()=>{u.focus!==
C.placing&&(C.placing=null)})}function pp({event:t,pointer:e}){if(!C.byFinger||t.type!=="press")return!1;let{name:n}=Ne(
e.canvas);return n===null||C.placing!==null?(C.rested=e,!0):(up(n,e.canvas),ut(),!0)}function dp(t){C.placing=C.placing===
t?null:t,Te(),(C.placing===null||!st())&&document.getElementById("move-name")?.focus({preventScroll:!0}),C.placing!==null&&
(st()&&$t(null),ne(p("pickPlace",{name:Q(t)})))}function hp({pointer:t}){if(C.placing===null)return!1;let e=C.placing;return C.
placing=null,R.has(e)?(Da(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),so(),Te(),ne(p("namePlaced",{name:Q(e)})),
!0):!1}function gp(t,e){let[n,o]=Yo[e],{x:s,y:r}=R.get(t),i=Ay/J();Da(t,{x:Math.round(s+n*i),y:Math.round(r+o*i)}),so(),
br(t),Z(p("nameMoved",{name:D(t),where:p("sides").split(", ")[Object.keys(Yo).indexOf(e)]}))}var Iy=2;function wp(){Tt("click",t=>{if(pp(t)||hp(t))return;let{pointer:e}=t,{name:n,group:o,lines:s,bundle:r}=Ne(e.canvas);
if(o!==null){Ke(o);return}if(r!==null){if(String(u.between)===String([r.one,r.other]))return;C.clicked=!0,Ra(r);return}if(n===
null&&!s.length){Ee()&&A(ct);return}n===u.focus&&s.join(" ")===u.lines.join(" ")||(C.clicked=!0,A({focus:n,lines:s}))}),
$.addEventListener("mousemove",t=>{if(C.dragged||t.buttons){Tn();return}let e=Ne(Dr(t)),{name:n,group:o,lines:s,bundle:r}=e;
C.byFinger||lp(e,{x:t.clientX,y:t.clientY}),$.style.cursor=n!==null||o!==null||s.length||r!==null?"pointer":""}),$.addEventListener(
"mouseleave",Rr),Tt("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:s}=Ne(t.canvas);if(e!==null||n!==null||
o.length||s!==null)return;let r=Math.min(6,J()*Iy),i=J()/r,{x:a,y:l}=He();V.whole=!1,Sn({scale:r,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Ny=9,Je=new Map,yp=0;function jy(t){let e=Qt(),n=J(),o=t>0?e.top-O.top:O.top+O.height-e.bottom;return Math.max(0,o*n+
Le.top)}function Cy(t,e){let n=e;if(Je.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),jy(e)),a=i-e+yp,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,d=Math.abs(a-c)>=1;n=d?e+c:i,yp=d?0:a-c}if(!t&&!n)return;V.whole=
!1,V.asOpened=!1;let o=J(),{x:s,y:r}=He();qe({position:{x:s-t/o,y:r-n/o},animation:!1})}function bp(){$.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==C.byFinger&&No(!e),C.byFinger=e,e&&Je.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),$.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(C.byFinger=!1);let e=Je.get(t.
pointerId);if(!e||C.dragged||(e.moves||=Je.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Ny,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Cy(n/Je.size,o/Je.size)});
for(let t of["pointerup","pointercancel"])$.addEventListener(t,e=>{let n=Je.get(e.pointerId);if(!Je.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?C.rested:null;if(C.rested=null,o&&Yc(o),!C.dragged)return;let{name:s}=C.dragged;Ba()||
t==="pointercancel"||(C.clicked=!0,A({focus:s,lines:[]}))});$.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),$.addEventListener(
"contextmenu",t=>{C.byFinger&&t.preventDefault()})}function $y(t,[e,n]){let o=R.get(t),s=T.has(t)?Ls(t):new Map,r=ot()==="columns"&&!it(),i=null;for(let[a,l]of R){let[c,d]=[
l.x-o.x,l.y-o.y],g=c*e+d*n,m=Math.abs(c*n)+Math.abs(d*e);if(a===t||g<1||(r?n&&m>1:m>g))continue;let y=[n&&r||s.has(a)?0:
1,g+2*m];i&&(y[0]-i.distance[0]||y[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:y})}return i?{name:i.next,
by:s.get(i.next)??null,across:!(r&&n)}:null}function xp(){if(R.has(K.at))return K.at;if(R.has(u.focus))return u.focus;let t=Fe(
1).find(n=>R.has(n)),[e]=[...M.groups].sort(([n,{count:o}],[s,{count:r}])=>r-o||(n<s?-1:1));return t??(e?gt(e[0]):[...R.
keys()][0]??null)}function Sp(){return K.at!==null&&K.at.startsWith("group ")?K.at.slice(6):null}function Ry({name:t,by:e,
across:n}){let o=X.get(t).filter(r=>E.statements.has(r)).length,s=e===null?null:b.get(e);return[s&&At(s,s.object!==t),!s&&
n&&p("notLinked"),D(t),S(lt(t).label),p(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function kp(t){
K.at=t.name,K.by=t.by;let e=Sp();Z(e===null?Ry(t):Vn(e)),br(t.name),ut()}function vp(){$.addEventListener("focus",()=>{if(!$.
matches(":focus-visible"))return;let t=xp();t!==null&&kp({name:t,by:null})}),$.addEventListener("blur",()=>{K.at=null,ut()}),
$.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Yo){t.preventDefault();let e=xp();if(K.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){gp(e,n);return}let o=$y(e,Yo[n]);o?kp(o):Z(p("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),K.at===null)return;let e=Sp();e!==null?Ke(e):K.at===u.focus?ef():A({focus:K.
at,lines:[]})}else t.key==="l"&&fe(t)&&(K.by===null?Z(p("noLine")):A({focus:null,lines:[K.by]}))})}function ro(){if(q()!=="names")return;let t=_("main").getBoundingClientRect().top+scrollY,e=_("summary",HTMLElement,Y).getBoundingClientRect().
height+1,n=o=>_(o).getBoundingClientRect().width;for(let[o,s]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("\
#take > button")}))document.documentElement.style.setProperty(`--${o}`,`${s}px`)}function Mp(){v("group-list").replaceChildren(...M.groups.size?[f("p",{},p("readGroups")),Qn.every(s=>s.drawn)?"":f("p",
{},p("strongestDrawn")),f("h3",{},p("groupsTitle")),Dy()]:[]),Se(v("group-list"));let t=v("groups"),e=t.hidden;if(t.hidden=
!tt.size||ot()!=="overview"||!M.groups.size&&!M.opened.size,e!==t.hidden&&Hn(),t.hidden)return;let n=document.activeElement?.
closest?.("#groups [data-group]")?.dataset.group,o=[...M.opened].filter(s=>!tt.get(s).names.length||E.entities.size).sort();
t.replaceChildren(f("p",{},ba()),...o.map(s=>f("button",{type:"button","data-group":s,title:p("closeGroup"),onclick:()=>Im(
s)},f("span",{"aria-hidden":"true"},"\xD7")," ",f("span",{class:"unseen"},`${p("closeGroup")}: `),It(s)))),n!==void 0&&(t.
querySelector(`[data-group="${n}"]`)??$).focus({preventScroll:!0})}function Dy(){let t=[...M.groups].sort(([e,{count:n}],[
o,{count:s}])=>s-n||(e<o?-1:1));return f("ul",{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",
onclick:()=>Ke(e)},It(e))," ",f("span",{class:"count"},String(n)),ap(e))))}function By(){if(u.between===null||!u.between.every(i=>R.has(i)))return;let t=u.between.map(i=>R.get(i));if(t.every(lm))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/J(),[s,r]=[Math.min(...e)-o,Math.min(...n)-o];ha({left:s,top:r,
width:Math.max(...e)+o-s,height:Math.max(...n)+o-r})}var Pa="",Op="",Br=new Set;function Ep(t){nu(),ym(),Sm(),pe(),so(),
Mp(),Yt();let e=M.narrowed?`${u.focus} ${u.path} ${u.steps}`:Bo()?[...M.names].sort().join(" "):"",n=`${ot()} ${e}`;Pa!==
n||V.asOpened&&Op!==N?(de(),!Pa&&u.open.length&&yr(u.open[u.open.length-1])):(u.focus===null||!t)&&Wy();let o=Py();o!==null&&
t?yr(o):u.focus!==null&&t&&!M.narrowed&&pm(u.focus),st()&&(C.clicked||t&&u.lines.length)&&hm(u.focus),u.between!==null&&
t&&By(),Pa=n,Op=N,Br=new Set(M.opened),ut()}function Py(){let t=ft.get(u.focus);return t!==void 0&&M.opened.has(t)&&!Br.
has(t)&&!M.narrowed&&!st()?t:null}function Wy(){let t=u.open[u.open.length-1],e=u.open.some(o=>M.opened.has(o)&&!Br.has(
o)),n=[...Br].some(o=>!M.opened.has(o));n&&!M.opened.size?de():t!==void 0&&(e||n)&&yr(t)}var Wa=!1;function Tp(){if(!(q()!=="names"||Ps())){Am(),wp(),dm(),bm(),bp(),mp(),vp(),cp();for(let t of L("[tabindex]",HTMLElement,
$))t.tabIndex=-1}}function Lp(t){let e=Wa;Wa=q()==="names",Wa&&(e||(ro(),Hn()),Ep(t),!e&&V.whole&&de())}function Ap(){Ni(),
So(),Ps()&&(V.asOpened?de():V.whole?kn():_e(),pe(),Yt(),ut())}function Ip(){bn(),Ps()&&ut()}var Jo=null,jp=0;function Pr(t){return E.statements.has(t)||E.aside.has(t)}function Fy(t){let e=pt(t).filter(o=>b.has(o)),
n=e.filter(Pr);return n.length?n:e}function zy(){for(let i of rs)i.hidden=!Pl(i.dataset.source??"");for(let i of An)i.classList.
toggle("out",!pt(i).some(Pr));let t=[...new Set(An.flatMap(pt))].filter(i=>b.has(i)&&(u.drafts||!le(i))),e=t.filter(Pr).
length,n=v("texts-filtered"),o=rs.filter(i=>u.drafts||!i.classList.contains("draft")),s=o.filter(i=>!i.hidden).length;n.
hidden=s===o.length&&e===t.length,n.replaceChildren(p("textsFiltered",{n:e,all:t.length}),...s===o.length?[]:[" ",f("but\
ton",{type:"button",onclick:()=>A({source:null,saidFrom:null,saidUntil:null})},p("allTexts"))]);let r=document.querySelector(
"#texts .contents");r&&(r.hidden=s===1&&o.length>1)}function Hy(){for(let t of L("#texts .place")){let e=t.parentElement?.
querySelector("a"),n=e?b.get(pt(e)[0]):void 0;n&&(t.textContent=S(n.where))}}function qy(t){let{top:e,bottom:n}=t.getBoundingClientRect(),
o=st()?v("details").getBoundingClientRect():null,s=o?.height?o.top:innerHeight;(e<0||n>s)&&scrollBy({top:(e+n)/2-s/2,behavior:"\
instant"})}var Np="";function Cp(t,e){if(!Qe||q()!=="text"){Jo=null;return}zy(),ke(),Np!==u.language&&Hy(),Np=u.language;
let n=u.focus===null?u.lines:X.get(u.focus).filter(Pr),o=new Set(n.flatMap(In));for(let r of An)r.classList.toggle("chos\
en",o.has(r)),o.has(r)?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current");let s=!t||q(t)!=="text";Jo?.
getClientRects().length?scrollBy({top:Jo.getBoundingClientRect().top-jp,behavior:"instant"}):(e||s)&&o.size&&qy([...o][0]),
Jo=null}function $p(){if(Qe){v("texts").querySelector("h2")?.after(f("p",{id:"texts-filtered",role:"status",hidden:""}));
for(let t of An)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),C.clicked=e.detail>
0,Jo=t,jp=t.getBoundingClientRect().top,A({focus:null,lines:Fy(t)}),C.clicked=!1)});for(let t of L("#texts [data-text]"))
t.addEventListener("click",e=>{e.preventDefault();let{text:n=""}=t.dataset;A({source:k.sources.length>1?new Set([n]):null})})}}var Fa=[],Wr="";function za({moved:t=!1}={}){Tp(),Yt(),Ef(),Te(),Mc();for(let e of Fa)e.classList.remove("chosen");Fa=B?
[...B.statements].flatMap(e=>ht.get(e)??[]):[];for(let e of Fa)e.classList.add("chosen");Lp(t)}function _y(t){let e=t?null:
E;t||Ts(),Nf(e)}function Uy(){if(u.between!==null)return Js();let t=B?.statements.size??0;return p(t===1?"chosenOne":"ch\
osen",{name:u.focus!==null?D(u.focus):p("statement"),n:t})}function Ha(t){u.language!==N||!t?(gl(u.language),Pf(),Wf(),Ti(),
Fc(),nc()):u.drafts!==t.drafts&&Ti();let e=t??{focus:null,lines:[],between:null},n=u.focus!==e.focus||u.lines.join(" ")!==
e.lines.join(" ")||String(u.between)!==String(e.between),o=Ee();_y(!t),Ec(),Dc(t),(!t||[q,ie].some(r=>r(t)!==r())||u.language!==
t.language)&&So(),cf(),rf(),jf(),If();let s=u.list||q()==="statements";if(Y.open!==s&&!U.parts&&(Y.open=s),n&&$t(o?"deta\
ils":null),n&&o&&st()&&q()==="names"&&v("picture").scrollIntoView(),za({moved:n&&!C.clicked}),lc(t),Nc(),ic(n||!t),Cp(t,
n),!n){t&&ln()!==Wr&&Z(ln()),Wr=ln();return}Wr=ln(),v("details").scrollTop=0,o&&!C.clicked&&Ci(),Z(o?Uy():Wr),C.clicked=
!1}var Hp=5;function dt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(
/[^\p{L}\p{N}]+/gu," ").trim()}var Xo=null;function Qo(){if(Xo!==null)return Xo;Xo=[];for(let[t,{label:e,short:n,alternative:o,
hidden:s}]of T){let r=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...s]);for(let i of r)i&&Xo.push({id:t,name:i,folded:`\
 ${dt(i)} `})}return Xo}function Rp(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n} `)?8:t.startsWith(
` ${n}`)?3:0)+(e.every(s=>t.includes(` ${s} `))?6:e.every(s=>t.includes(` ${s}`))?2:0)}function Gy(t,e){let n=t.trim().split(
" ");return n.some((o,s)=>n.slice(s).join("").startsWith(e))}function qa(t){let e=dt(t).split(" ").filter(Boolean);if(!e.
length)return[];let n=new Map;for(let r of Qo()){if(!e.every(a=>r.folded.includes(a)))continue;let i=Rp(r.folded,e)+(r.name===
D(r.id)?1:0);(!n.has(r.id)||n.get(r.id).score<i)&&n.set(r.id,{...r,score:i})}let o=new Map;for(let[r,{label:i,plural:a}]of Wt){
let l=[i,a??{}].flatMap(d=>Object.values(d)),c=Math.max(...l.map(d=>Rp(` ${dt(d)} `,e)));c&&o.set(r,c/3)}for(let[r,i]of o.
size?T:[]){let a=o.get(i.class);a&&!(n.get(r)?.score>a)&&n.set(r,{id:r,name:D(r),folded:"",score:a})}let s=e.join("");for(let r of n.
size||s.length<Hp?[]:Qo())!n.has(r.id)&&Gy(r.folded,s)&&n.set(r.id,{...r,score:1});return[...n.values()].sort((r,i)=>i.score-
r.score||T.get(i.id).count-T.get(r.id).count||(r.id<i.id?-1:1))}var ao=12;function Zo(t){return qa(t).slice(0,ao)}var Dp=2,
Bp=null;function qp(){return Bp??=k.topics.map(t=>{let e=t.relations.flatMap(o=>[Lt.get(o).label,Lt.get(o).inverse]),n=[
t.label,...e].flatMap(({nl:o,en:s})=>[o,s]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${dt(o)} `))]}}),
Bp}function _a(t){let e=dt(t).split(" ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?
Dp:Number(e.every(s=>o.includes(` ${s}`)));return qp().map(({topic:o,texts:s})=>({topic:o,score:Math.max(...s.map(n))})).
filter(o=>o.score>0).sort((o,s)=>s.score-o.score).map(o=>({topic:o.topic,isWhole:o.score===Dp}))}function lo({relations:t,
modality:e}){let n=o=>e===void 0?t.includes(o.relation):(o.denied?"denied":o.modality)===e;return[...b].filter(([,o])=>n(
o)).map(([o])=>o)}var _p=6,Ky=5,Pp=null;function Up(t){let e=dt(t).split(" ").filter(Boolean);if(!e.length||e.join("").length<
3)return[];let n=s=>e.every(r=>s.includes(` ${r}`));Pp??=[...b].flatMap(([s,{quote:r}])=>r?[{id:s,folded:` ${dt(r)}`}]:[]);
let o=[];for(let{id:s,folded:r}of Pp){if(o.length===Ky)break;n(r)&&o.push({statement:s})}return o}function Wp(t,e){return t===
e?!0:!/\d/.test(t)&&t.length>1&&(e.startsWith(t)||e.length>2&&t.startsWith(e))}var io=null;function Vy(){if(io!==null)return io;
io=new Map;let t=new Map(k.sources.map(({id:e,title:n,citation:o})=>[e,[n,o].flatMap(({nl:s,en:r})=>[s,r])]));for(let[e,
{where:n,origin:o}]of b){let s=`${o} ${n.nl}`,r=io.get(s);r?r.ids.push(e):io.set(s,{words:[n.nl,n.en,...t.get(o)??[]].flatMap(
i=>dt(i).split(" ")),ids:[e]})}return io}function Ua(t){let e=dt(t).split(" ").filter(Boolean);if(e.join("").length<3||!e.
some(o=>/\d/.test(o)))return[];let n=(o,s)=>o.some((r,i)=>Wp(e[s],r)&&(s===0||!/\d/.test(r)||/^\d{4}$/.test(r)||i>0&&Wp(
e[s-1],o[i-1])));return[...Vy().values()].filter(({words:o})=>e.every((s,r)=>n(o,r))).map(({ids:o})=>o)}function Yy(t,e){
if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.
length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[s,r]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(s.length,
r.length)<=1||s.length===2&&s===[...r].reverse().join("")}var Fp=null;function zp(){return Fp??=new Set([...Qo().map(({folded:t})=>t),
...qp().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(" "))),Fp}function Gp(t){let e=dt(t).split(" ").filter(Boolean).
map(o=>o.length<Hp||[...zp()].some(s=>s.includes(o))?[o]:[...zp()].filter(s=>Yy(o,s))),n=[[]];for(let o of e)n=n.flatMap(
s=>o.slice(0,5).map(r=>[...s,r]));return n.slice(0,25).map(o=>o.join(" ")).find(o=>Zo(o).length||_a(o).length)??null}for(let t of L("#lanes .answer :is(tr, li):has(.place)"))t.dataset.statements=L(".place",HTMLElement,t).flatMap(pt).join(
" ");var Kp=".place, .date, .plain, .cited > *";for(let t of Kt){if(t.dataset.statements!==void 0)continue;let e=t.matches(
Kp)?null:t.closest("[data-statements]");t.dataset.statements=e?.dataset.statements??pt(t).join(" ")}for(let t of Kt){if(t.
dataset.name!==void 0||t.matches(`${Kp}, .verb`))continue;let[e]=pt(t);if(!b.has(e))continue;let{subject:n,object:o}=b.get(
e),s=[n,o].filter(r=>r!==null&&T.has(r)&&Q(r)===t.textContent);s[0]&&(t.dataset.name=s[0])}for(let t of L('#lanes .lane \
[data-of=""]'))t.dataset.of=t.closest(".lane")?.id.replace(/^(track|rest)-/,"");function Fr(t,e,n){let o=s=>{n.hidden=!s,e.setAttribute("aria-expanded",String(s))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",s=>{s.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",s=>{s.
key==="Escape"&&!n.hidden&&(s.stopPropagation(),o(!1),e.focus());let r={ArrowDown:1,ArrowUp:-1}[s.key];if(r===void 0)return;
s.preventDefault(),o(!0);let i=[e,...L("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+r+i.length)%i.length].focus()}),t.addEventListener("focusout",s=>{s.relatedTarget&&!t.contains(s.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",s=>{t.contains(s.target)||o(!1)})}function Jp(){let t=L("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>A({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));v("arrange-again").addEventListener("click",()=>{xt.clear(),za(),de(),$.focus({preventScroll:!0}),
Z(p("arrangedAgain"))})}function Vp(t){t.preventDefault(),q()==="lanes"&&A({view:"statements"}),Y.open=!0,Y.scrollIntoView(),
_("summary",HTMLElement,Y).focus({preventScroll:!0})}function Yp(t,e){let n=v(t);$t(t),n.setAttribute("data-open",""),n.
scrollTop=0,L(e,HTMLElement,n).find(o=>o.getClientRects().length)?.focus()}function Xp(){Fr(v("more-menu"),v("more-butto\
n"),v("more-list"));for(let t of L("[data-sheet]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!==
"true";st()?$t(e?t.dataset.sheet??null:null):(t.setAttribute("aria-expanded",String(e)),v(t.dataset.sheet??"").toggleAttribute(
"data-open",e)),v(t.dataset.sheet??"").scrollTop=0});for(let t of L("[data-shut]"))t.addEventListener("click",()=>hn(()=>{
$t(null),v(t.dataset.shut??"").removeAttribute("data-open")}));v("to-filters").addEventListener("click",()=>Yp("legend",
"input, select")),v("to-reading").addEventListener("click",()=>{A(ct),Yp("details","#reading h2")}),v("to-list").addEventListener(
"click",Vp),v("skip-to-list").addEventListener("click",Vp),v("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
A({view:"names"}),$.focus()}),_("summary",HTMLElement,Y).addEventListener("click",t=>{q()==="statements"&&t.preventDefault()}),
Y.addEventListener("toggle",()=>{U.parts||q()!=="names"||(Y.open!==u.list&&fs({list:Y.open}),Y.open&&requestAnimationFrame(
()=>Y.scrollIntoView({block:"nearest"})))}),Y.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),A({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Cn(),q()==="names"&&scrollTo(
0,0))});for(let t of L("#languages button"))t.addEventListener("click",()=>A({language:t.dataset.to}));for(let t of L("[\
data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="fit"?da():xr(t.dataset.zoom==="in"?1.35:1/1.35)});document.
addEventListener("keydown",t=>{if(t.key==="Escape"){if(fp()){Tn();return}let e=!Ee()&&!(st()&&document.querySelector("as\
ide[data-open]"));hn(()=>{$t(null),A(e?{...ct,open:[]}:ct)}),Zc();return}fe(t)&&(t.key==="/"&&(t.preventDefault(),v("que\
ry").focus()),q()==="names"&&((t.key==="+"||t.key==="=")&&xr(1.35),t.key==="-"&&xr(1/1.35),t.key==="0"&&da()))})}function Qp(){
addEventListener("resize",ro),ro();let t=new ResizeObserver(ro);for(let e of[_("header"),_("summary",HTMLElement,Y),_("#\
take > button")])t.observe(e)}var Zp=null;function Jy(){return Zp??=k.whole===null?[]:Ce("elsewhere").map(([t,...e])=>{let n={id:t,labels:e.slice(0,-1),
count:e.at(-1)};return{name:n,folded:n.labels.map(o=>` ${dt(o)} `).join("")}}),Zp}function td(t){let e=dt(t).split(" ").
filter(Boolean);if(k.whole===null||e.join("").length<2)return[];let n=` ${e.join(" ")} `;return[...Jy().filter(({folded:s})=>e.
every(r=>s.includes(` ${r}`)))].sort((s,r)=>Number(r.folded.includes(n))-Number(s.folded.includes(n))).map(({name:s})=>s)}
function ed(t){return k.whole===null||!dt(t)?[]:[{id:t.trim(),labels:[p("lookElsewhere")]}]}function Ga({labels:t}){return t[k.
languages.indexOf(N)]??t[0]}function Ka(t){return`graphbuilder draw --focus ${/^[\w.:/-]+$/.test(t)&&!t.startsWith("-")?
t:`"${t.replace(/["\\$`!]/g,"\\$&")}"`}`}function nd(t){let e=t.count===void 0?"elsewhereUnknown":t.count===1?"elsewhere\
NamedOnce":"elsewhereNamed",n=p(e,{statements:k.statements.length,all:k.whole?.statements??0,n:t.count??0});Zn(p("elsewh\
ereTitle",{name:t.count===void 0?t.id:Ga(t)}),Ka(t.id),[f("p",{},n)])}var Va=4;function Xy({weakest:t}){let e=t.keys[0];return Oe(e)===0?f("p",{},p("noWeakLink")):f("p",{},p("weakestLink"),"\
 ",f("b",{},S(b.get(e).said)),` (${Q(t.from)} \u2013 ${Q(t.to)})`)}function Qy(t,e,n){return[n>1?f("h3",{},p("pathNumber",
{n:e+1,all:n})):null,f("div",{class:"weakest"},Xy(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:s})=>f("li",{},s.
map(r=>En(r,o)))))]}function od(){let[t,e]=[u.focus,u.path],n=ge(p("pathTitle",{from:Q(t),to:Q(e)})),o=f("p",{class:"exp\
lore"},f("button",{type:"button",onclick:()=>A({path:null,through:!1})},p("pathOff"))),s=it();if(u.path===u.focus)return[
n,f("p",{},p("pathToItself")),o];if(!s){let{otherwise:l}=Un();return[n,f("p",{class:"none"},p(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>A({through:!0,structural:Ft.get("structural").read(
[])})},p("throughStructural"))):null,E.statements.size<b.size?f("p",{class:"absent"},p("onlyWithinShown")):null,o]}let r=Mf(),
i=Of(),a=s.layers.length-1;return[n,f("p",{},[p(a===1?"oneStep":"someSteps",{n:a}),i>1?p("asManyPaths",{n:i}):null,u.through?
p("withStructural"):null].filter(Boolean).join(" ")),o,r.slice(0,Va).map((l,c)=>Qy(l,c,Math.min(i,r.length))),i>Va?f("p",
{class:"absent"},p("morePaths",{n:i-Va})):null]}function sd(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(u.steps===e),"aria-label":p(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>A({steps:u.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":p("nearby")},f("span",{},p("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String(C.picking),onclick:()=>Zy(
!C.picking)},p("pathTo")),q()==="names"&&R.has(u.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String(C.
placing===u.focus),onclick:()=>dp(u.focus)},p("moveName")):null,q()==="names"?null:f("button",{type:"button",onclick:()=>A(
{view:"names"})},p("inNetwork")),q()!=="lanes"&&ss(u.focus)?f("button",{type:"button",onclick:()=>A(Re("overview"))},p("\
inLanes")):null,C.picking?f("p",{class:"hint",role:"status"},p("pickOther")):null)}function Zy(t){if(C.picking=t,Te(),!t){
document.getElementById("path-to")?.focus();return}st()&&$t(null),v("query").focus(),Z(p("pickOther"))}function rd(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!fe(t))return;let e=u.focus??(E.entities.has(K.at)?K.at:null);e!==null&&A(
{focus:e,lines:[],steps:u.steps===null||e!==u.focus?1:null})})}var tb=40;function id({modality:t}){return t===void 0?p("foundRelation"):p("said")}function ts(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=lo(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?p(o,{n}):p(
"absentOf",{n:e.length,all:n,names:e.map(D).join("; ")})}function Ya(t){let e=new Set(t);return k.topics.find(n=>{let o=lo(
n);return o.length===e.size&&o.every(s=>e.has(s))})}function eb(t){let e=lo(t),n=q();if(!e.length){Gt&&A({...ct,...Re("u\
nsure")}),ne(`${S(t.label)}: ${ts(t)||p("nowhereSaid")}`);return}let o=e.some(i=>b.get(i).isLink);if(e.length<=tb&&(n===
"lanes"||n==="names"&&!o)){A({...ct,...n==="lanes"?{question:"overview"}:{},lines:e});return}let s=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},r=t.relations.some(i=>Lt.get(i).structural);A({...ct,view:n===
"lanes"?"statements":n,...s,...r?{structural:!0}:{}})}function ad({id:t,topic:e,statement:n,place:o,elsewhere:s}){if(s!==
void 0){nd(s);return}let r=q()==="lanes"&&!(t!==void 0&&ss(t,Ln(ie())))?{question:"overview"}:{};e!==void 0?eb(e):n!==void 0||
o!==void 0?A({...r,focus:null,lines:o??[n??""]}):A({...r,focus:t??null,lines:[]})}function ld(t){if(u.theme===null||!ws(u.theme).has(t)||ws(u.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===u.theme).flatMap(({subject:n,premises:o})=>o.map(s=>b.get(s)).filter(s=>s.object===n).map(s=>D(s.subject))));
return f("p",{class:"absent"},p("throughList",{theme:D(u.theme),list:[...e].join("; ")}))}function zr(){let{names:t,lines:e}=fi(
u);if(e.length?e.some(r=>E.statements.has(r)):t.every(r=>E.entities.has(r))&&!Dn(u,t,[]).length)return null;let o=Dn(u,t,
e).map(({part:r})=>p(`hiddenBy${r[0].toUpperCase()}${r.slice(1)}`)),s=ui(u,t,e);return u.date!==null&&e.some(r=>E.aside.
has(r))&&(o.push(p("hiddenByDate",{date:ce(u.date)})),s.date=null),o.length?f("p",{class:"not-shown"},p("notShown",{reasons:o.
join("; ")})," ",f("button",{type:"button",onclick:()=>A(s)},p("showAllTheSame"))):null}function nb(t,e){let n=new Map,o=s=>{let{statement:r}=s,i=et(r),a=r.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,r.relation,!!r.denied]),c=n.get(l)??{words:At(r,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(s)};for(let s of X.get(t))!e.has(s)&&(E.statements.has(s)||E.aside.has(s))&&o({key:s,statement:b.get(s)});
for(let s of E.inferred)et(s).symmetric||(s.subject===t||s.object===t)&&o({statement:s});return[...n.values()].sort((s,r)=>s.
order[0]-r.order[0]||s.order[1]-r.order[1]||s.order[2]-r.order[2])}function ob(t){let n=/^https?:\/\//i.test(t.iri)?f("a",
{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",{},n,` (${p(
t.match)})`)}function sb(t){let e=T.get(t),n=new Set([dt(S(e.label))]),o=[];for(let r of[S(e.short),...e.alternative[N]||
[],...e.hidden])r&&!n.has(dt(r))&&(n.add(dt(r)),o.push(r));let s=f("dl");return o.length&&s.append(f("dt",{},p("otherNam\
es")),...o.map(r=>f("dd",{},r))),S(e.note)&&s.append(f("dt",{},p("note")),f("dd",{},S(e.note))),e.identifiers.length&&s.
append(f("dt",{},p("identifiers")),...e.identifiers.map(ob)),s.childNodes.length?s:null}function rb(t){let e=b.get(t),n=p(
"deadlineOf",{name:S(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},Ve(e.subject,n),": ",p(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function ib(t){let e=T.get(t),n=wo.name===t&&q()==="lanes"?wo.ids:[],o=nb(t,new Set(n)),s=X.
get(t).filter(r=>!E.statements.has(r)&&!E.aside.has(r)).length;return[ge(D(t)),f("p",{class:"kind"},Nn(lt(t),e.envisaged),
S(lt(t).label)),_n(e),zr(),ld(t),sd(),e.envisaged?f("p",{class:"envisaged"},p("onlyEnvisaged")):null,n.map(r=>En(r)),sb(
t),o.length||s?null:f("p",{class:"absent"},p("noStatements")),o.map(r=>[f("h3",{},r.words),r.items.map(({key:i,statement:a})=>i?
ja(i,Ca(a,t)):rp(a,t))]),(e.deadlines||[]).map(rb),e.onlyOfParts?f("p",{class:"absent"},p("onlyOfParts")):null,s>0?f("p",
{class:"absent"},p(s===1?"oneLeftOut":"leftOut",{n:s})):null,e.named>e.count?f("p",{class:"absent"},p("namedElsewhere",{
n:e.count,all:e.named})," ",f("code",{},Ka(t))):null,e.notStated?f("p",{class:"absent"},S(e.notStated)):null]}function ab(t){
let e=b.get(t),n=[e.subject,e.object],o=(X.get(e.subject)||[]).filter(s=>{let r=b.get(s);return s!==t&&E.statements.has(
s)&&r.object!==null&&n.includes(r.subject)&&n.includes(r.object)&&r.subject!==r.object==(e.subject!==e.object)});return[
ge(p("statement")),zr(),En(t),o.length?f("h3",{},p("statementsBetween")):null,o.map(s=>En(s))]}function cd(t){let e=Ya(t),
n=e?ts(e):"";return[ge(e?S(e.label):Et(t.length,"oneStatement","someStatements")),zr(),t.map(o=>En(o)),n?f("p",{class:"a\
bsent"},n):null]}function lb(t){let e=Gl(t);return e!==null?[ge(e),Vo(t)]:q()!=="names"?cd(t):[ge(p("statementsHere",{n:t.
length})),f("p",{class:"hint"},p("chooseOne")),Vo(t)]}function cb(){return u.focus!==null?u.path!==null?od():ib(u.focus):
u.between!==null?ip():u.lines.length>1?lb(u.lines):(q()==="names"?void 0:Ya(u.lines))?.missing?cd(u.lines):ab(u.lines[0])}
function fd(){let t=v("chosen"),e=v("reading"),n=Ee();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":p("clear"),title:`${p("clear")} (Esc)`,onclick:()=>A(ct)},"\xD7");if(t.replaceChildren(...n?[o,...cb().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",ot()!=="columns");
let s=ki(),r=Fe(5,s).filter(i=>s(i)>0);v("most").replaceChildren(...r.length?[f("h3",{},p("mostNamed")),f("ul",{},r.map(
i=>f("li",{},Ve(i)," ",f("span",{class:"count"},String(s(i))))))]:[]),Se(v("most"))}var fb=[["/","keySearch"],...Gt?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["\u2193 \u2191",
"keyLegend"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function ud(){let t=f("input",{type:"\
checkbox",id:"single-keys"});t.checked=u.keys,t.addEventListener("change",()=>A({keys:t.checked}));let e=[f("dl",{class:"\
keys"},fb.map(([s,r])=>f("div",{},f("dt",{},s.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},p(r))))),f(
"label",{class:"switch"},t,f("span",{},p("singleKeys")))],n=f("p",{},p("helpPointer")),o=matchMedia("(pointer: coarse)").
matches;oe(p("help"),o?[n,...e]:[...e,n]),o&&(kt.scrollTop=0)}function md(){v("help").addEventListener("click",ud),document.
addEventListener("keydown",t=>{t.key!=="?"||!fe(t)||(t.preventDefault(),ud())})}var pd=2,dd=5;function hd(t){let e=_a(t),n=Zo(t),o=n.length<_p,s=e.filter(({isWhole:l})=>l).slice(0,dd),r=e.filter(({isWhole:l})=>!l).
slice(0,o?dd:0),i=l=>l.map(({topic:c})=>({topic:c})),a=o||/\b\d{1,3}[a-z]?\b/i.test(t)?Ua(t).slice(0,ao).map(l=>({place:l})):
[];return[...i(s),...n,...i(r),...a,...o?Up(t):[]]}function gd(){let t=v("query",HTMLInputElement),e=v("results"),n=[],o=-1,
s=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),o=-1},r=h=>{o=h;let w=L(
"[id]",HTMLElement,e);w.forEach((x,I)=>x.setAttribute("aria-selected",String(I===h))),!(h<0)&&(t.setAttribute("aria-acti\
vedescendant",w[h].id),w[h].scrollIntoView({block:"nearest"}))},i=h=>{s(),t.value="",ad(h)},a=h=>f("li",{class:"none",role:"\
option","aria-disabled":"true"},h),l=h=>[f("span",{},Ga(h),f("span",{class:"hint"},h.count===void 0?"":p("elsewhere")))],
c=({topic:h,statement:w,place:x})=>{if(x!==void 0){let P=Et(x.length,"oneStatement","someStatements");return[f("span",{},
yt(b.get(x[0])),f("span",{class:"hint"},P),x.slice(0,pd).map(d))]}if(h!==void 0){let P=lo(h),W=[id(h),P.length?Et(P.length,
"oneStatement","someStatements"):"",ts(h)];return[f("span",{},S(h.label),f("span",{class:"hint"},W.filter(Boolean).join(
", ")),P.slice(0,pd).map(d))]}let I=b.get(w),j=[p("foundQuote"),yt(I)].filter(Boolean).join(", ");return[f("span",{},f("\
q",{lang:I.language},I.quote),f("span",{class:"hint"},j))]},d=h=>{let w=b.get(h),x=w.object===null?S(w.value):D(w.object);
return f("span",{class:"hint"},`${D(w.subject)}: `,f("b",{},x),` (${S(w.said)}) `,w.quote?f("q",{lang:w.language},w.quote):
"")},g=(h,w="")=>{let x=D(h)===w||` ${dt(D(h))}`.endsWith(` ${dt(w)}`),I=f("span",{class:"hint"},S(lt(h).label),x?"":` \xB7\
 ${p("alsoWritten",{name:w})}`);return[Nn(lt(h),T.get(h).envisaged),f("span",{},D(h),I)]},m=()=>{let h=qa(t.value);n=hd(
t.value),n.push(...td(t.value).slice(0,Math.max(1,ao-n.length)).map(W=>({elsewhere:W})));let w=n.length?null:Gp(t.value);
if(w!==null?n=hd(w):n.length||(n=ed(t.value).map(W=>({elsewhere:W}))),e.replaceChildren(...n.map((W,at)=>{let nt=f("li",
{role:"option",id:`result-${at}`,"aria-selected":"false"},W.elsewhere!==void 0?l(W.elsewhere):W.id===void 0?c(W):g(W.id,
W.name));return nt.addEventListener("mousedown",z=>{z.preventDefault(),i(W)}),nt})),!dt(t.value)){s();return}n.length||e.
append(a(p("noResults"))),h.length>ao&&e.append(a(p("moreFound",{n:ao,all:h.length})));let x=Ua(t.value).length,I=n.filter(
({place:W})=>W!==void 0).length;I&&x>I&&e.append(a(p("morePlaces",{n:I,all:x}))),w!==null&&e.prepend(a(p("didYouMean")));
let j=Math.max(h.length,n.length)+(I&&x-I),P=n.length===1?p("oneResult"):n.length?p("results",{n:j}):p("noResults");Z(w===
null?P:`${p("didYouMean")} ${n.map(({id:W="",topic:at})=>at?S(at.label):D(W)).join("; ")}`),e.hidden=!1,t.setAttribute("\
aria-expanded","true"),y(),n.length?r(0):o=-1},y=()=>{if(e.hidden)return;let h=window.visualViewport;if(!h)return;let w=h.
offsetTop+h.height-e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let h of[
"resize","scroll"])window.visualViewport?.addEventListener(h,y);t.addEventListener("input",m),t.addEventListener("focus",
()=>{Qo(),t.value&&m()}),t.addEventListener("blur",s),t.addEventListener("keydown",h=>{h.key==="ArrowDown"||h.key==="Arr\
owUp"?(h.preventDefault(),e.hidden&&m(),n.length&&r((o+(h.key==="ArrowDown"?1:-1)+n.length)%n.length)):h.key==="Enter"?(h.
preventDefault(),!e.hidden&&o>=0&&i(n[o])):h.key==="Escape"&&(t.value||!e.hidden)&&(h.stopPropagation(),h.preventDefault(),
t.value="",s())}),v("search").addEventListener("submit",h=>h.preventDefault())}function wd(){G("change",nn(k.changes.map(t=>t.id))),xo.push(Hr),zt.push({on:()=>u.change!==null,name:t=>u.change===null||
Hr.name(u.change,t),statement:t=>u.change===null||Hr.statement(u.change,t)})}var Hr={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||X.get(e).some(n=>Hr.statement(t,n)),statement:(t,e)=>t.has(b.get(e).change||"unchanged"),loosen:()=>null};function yd(){G("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function bd(){Tl(),bl(),zl(),_l(),kc(),yf(),wd(),uf(),Cc(),kf(),yd(),Al()}var ub=3;function mb(t){return wt.find(e=>e.dataset.track===t)}function co(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen, .quiet, i"))n.remove();if(!u.drafts)for(let n of e.querySelectorAll(".draft"))n.remove();for(let n of e.querySelectorAll(
".disputed"))n.prepend(f("span",{class:"contradicted"},"\u2260 "));for(let n of e.querySelectorAll(".nl, .en"))n.classList.
contains(N)||n.remove();for(let n of e.querySelectorAll("[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(
".trunk")){let o=n.querySelector(".line"),s=n.querySelector(".from > .words, .from-card > :is(.chip, .verb)");o&&s?.before(
o.cloneNode(!0))}for(let n of e.querySelectorAll(".card > .value"))n.prepend(f("span",{class:"dot"},"\xB7 "));for(let n of e.
querySelectorAll(".what ul.names"))n.classList.toggle("one",n.children.length===1);return e}function pb(t){let e=t.closest(
".together"),n=e?.querySelector(".of-list");return e&&n?f("div",{class:"together"},co(n),co(t)):co(t)}function db(t){let n=[
...v("key").querySelectorAll("[data-modality]")].filter(s=>{let{modality:r}=s.dataset;return t.querySelector(`.trunk.${r}\
, .under.${r}, .of-list .${r}`)}).map(s=>{let r=f("li",{class:s.className});return r.append(...[...co(s).childNodes].filter(
i=>!(i instanceof HTMLElement&&i.localName==="b"))),r}),o=t.querySelector(".contradicted")?f("li",{},f("span",{class:"co\
ntradicted"},"\u2260 "),p("disputedKey")):null;return f("ul",{class:"key"},n,o,t.querySelector(".absent")?f("li",{},`\u2014 ${p(
"stillMaySo")}`):null)}function hb(t){let e=[...t.querySelectorAll("[data-statements]")].filter(n=>n.getClientRects().length).
flatMap(n=>(n.dataset.statements??"").split(" "));return[...new Set(e)].filter(n=>b.has(n))}function qr(t,e=ub,n=document.
body){let o=t===null?null:mb(t),s=_("#taken-style",HTMLTemplateElement).content.cloneNode(!0),r=f("h1",{},S(k.title)),i=f(
"p",{class:"takeaway"}),a=f("p",{class:"origin"}),l=o?[pb(o)]:[...v("overview").querySelectorAll(".together, .lane[data-\
track]")].filter(h=>!h.parentElement?.closest(".together")&&(u.drafts||!h.classList.contains("draft"))).map(co),c=f("div",
{class:"picture",lang:N,"data-density":e},r,i,...l),d=document.querySelector("#remainder > summary > b");!o&&d&&c.append(
f("p",{class:"left-out"},co(d))),c.append(db(c),a);let g=f("div",{"aria-hidden":"true"});g.attachShadow({mode:"open"}).append(
s,c),n.append(g);for(let h of c.querySelectorAll(".lane > .who")){let w=h.nextElementSibling?.matches(".what")?[...h.nextElementSibling.
children]:[];h.classList.toggle("alone",w.every(x=>x.getClientRects().length===0))}let m=hb(c),y=t===null?qm():_m(c,t);return i.
append(y),a.append(Er(m.length)),{host:g,picture:c,title:r.textContent,sentence:y,ids:m}}var gb=600;function _r(t={}){let[e]=location.href.split("#"),n=jn({...u,...t});return n?`${e}#${n}`:e}function xd(t){return{
...ct,view:null,question:null,tracks:[t]}}function Ur(t){let e=_r(t),n=f("a",{href:e,lang:N},S(k.title));return Ie(e,n,p(
Go()?"copiedLink":"copiedLinkToFile"))}function Gr(t,e=gb){let n=_r({...t,embedded:!0}),[o]=n.split("#"),s=f("iframe",{src:Go()?
n:n.slice(o.lastIndexOf("/")+1),title:S(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Ie(
s.outerHTML,f("code",{},s.outerHTML),p(Go()?"copiedFrame":"copiedFrameOfFile"))}var kd=document.documentElement;function Sd(){document.getElementById("embedded")?.remove();let{whole:t}=kd.dataset,e=u.
embedded||t!==void 0;if(kd.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:N}));if(q()==="lanes"){let{host:o}=qr(u.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},Ko(On())));n.append(f("p",{},f("a",{href:t??_r({embedded:!1}),target:"_blank",rel:"noope\
ner"},p("toTheWhole"))))}function vd(){en.push(Sd),Sd()}var Kr=fn/eo*(72/25.4),Ja={upright:{width:184*Kr,height:190*Kr},lying:{width:271*Kr,height:136*Kr}},wb={upright:184,lying:271},
yb=8,bb=8,Md=[.6,.9,1.2],Od=[1,1.4,2,2.8];function Td(t,e){Object.assign($.style,t),pe(),Yt(),ut(),e(),ut()}function Ld(){
let t={scale:J(),position:He(),animation:!1},e={whole:V.whole,room:Lo,names:M.names};U.printing=!0;let n=new Set([...M.names].
filter(o=>!E.bare.has(o)));return(n.size||M.groups.size)&&(M.names=n),()=>{U.printing=!1,M.names=e.names,Io(e.room),_e(),
Td({width:"",height:""},()=>qe(t)),V.whole=e.whole}}function Ad({width:t,height:e},n){let o={width:t-Le.left-Le.right,height:e-
Le.top-Le.bottom};xt.size||Io(o);let s=_e(n),r=xt.size?0:s;r||(O.width+=O.text/4);let i=r?e+(r-1)*o.height:Math.min(e,Math.
max(.3*t,O.height/O.width*t));return Td({width:`${Math.floor(t)}px`,height:`${Math.floor(i)}px`},kn),{sheets:Math.max(1,
r),sheet:o.height}}function Xa(t,e,n=Kf){let o=Ld();try{return e(Ad(t,n))}finally{o()}}function Id(){let t,e=(M.names.size>
ze?Od.slice(-1):Od).map(s=>s*Ir),n=M.groups.size?Md.slice(-1):Md,o=Ld();try{for(let s of e)for(let r of n)if(Ad({width:s,
height:r*s},1),t=Ia(),Nd(t))return t}finally{o()}return t}function Nd({written:t,seen:e}){return t===e.drawn.size}function jd(t){
return Nd(t)&&t.letters>=eo}function Ed(t){let e=Ja[t];return Xa(e,({sheets:n,sheet:o})=>{let{root:s,width:r,height:i,top:a,
text:l,seen:c}=Ia({captioned:!1}),d=Array.from({length:n+1},(m,y)=>Math.min(i,Math.max(0,Le.top+y*o-a)));[d[0],d[n]]=[0,
i];let g=d.slice(1).map((m,y)=>{let h=m-d[y];s.setAttribute("viewBox",`0 ${bt(d[y])} ${r} ${bt(h)}`),s.setAttribute("hei\
ght",bt(h));let w=n>1?`${l} ${p("sheetOf",{n:y+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(he(
s))}`,I=`width: ${bt(Math.min(100,100*r/e.width))}%`;return f("img",{alt:w,src:x,style:I})});return{part:f("div",{class:t,
"data-sheets":n},g),seen:c}})}function xb(t){let e=({text:n,wide:o,draw:s})=>{let r=o?34:16,i=new Ae({left:0,right:r,top:-8,
bottom:8});return s(i,1,0,13),f("li",{},rt("svg",{viewBox:`0 -8 ${r} 16`,width:r,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},La(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},Ko(t)))}function kb(t){let e=new Map;for(let{cells:o}of L(".wide > table tr:not([hidden])",HTMLTableRowElement,Y))
[...o].forEach((s,r)=>{let i=s.querySelector(`.plain-head .${N}`)??s.querySelector(".plain-head"),a=i?"bold":"",l=Ht((i??
s).textContent.split(/(?<=[-–/])|\s+/),a);e.set(r,Math.max(e.get(r)??0,l))});let n=[...e.values()].reduce((o,s)=>o+s,0);
return Math.min(yb,(t/25.4*72-bb*e.size)/n)}function Sb(){let[t,e]=[Ed("upright"),Ed("lying")],n=[f("div",{id:"paper"},t.
part,e.part),Aa(()=>xb(t.seen))];return $.after(n[0]),v("legend").prepend(n[1]),n}function vb(){let t=f("p",{id:"paper-o\
rigin"},Er(b.size));return v("overview").append(t),[t]}function Cd(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),s=!1;addEventListener("beforeprint",()=>{if(U.parts)return;t=Y.open,e=n.dataset.density??"",
s=o()?.open??!1;let r=q();U.parts=r==="names"?Sb():r==="lanes"?vb():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
Y.open=!0,Fi(),Pi(Tf);for(let[a,l]of Object.entries(wb))Y.style.setProperty(`--${a}`,`${bt(kb(l))}pt`)}),addEventListener(
"afterprint",()=>{if(!U.parts)return;Y.open=t,e&&(n.dataset.density=e);let r=o();r&&(r.open=s);for(let i of U.parts)i.remove();
U.parts=null,Pi(qt)})}function $d({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(he(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var Mb=["Top","Right","Bottom","Left"],Ob={dashed:[3,2],dotted:[1,1.5]},Eb=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],Tb=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function es(t){let[e,n,o,s=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||s===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:s===1?null:s}}function Lb(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function Ab(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:s})=>o&&s).map(({left:o,top:s,width:r,height:i})=>({left:o-e.left,top:s-e.top,width:r,height:i}))}
function Ib(t){return Mb.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:es(t[`border${e}\
Color`])}))}function Rd({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":Ob[e]?.map(o=>bt(o*t)).join(" ")??null}}function Nb(t,e,n){let o=es(e.backgroundColor),s=Ib(
e),r=s.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!r.includes(!0))return[];let i=r.every(Boolean)&&new Set(
s.map(a=>JSON.stringify(a))).size===1;return Ab(t,n).flatMap(({left:a,top:l,width:c,height:d})=>{let g=Math.min(parseFloat(
e.borderTopLeftRadius)||0,d/2),m=i?s[0].width/2:0,y=o||i?[rt("rect",{x:a+m,y:l+m,width:c-2*m,height:d-2*m,rx:g?Math.max(
0,g-m):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?Rd(s[0]):{}})]:[];if(i)return y;let[h,w]=[a+c,l+
d];return[...y,...s.flatMap((x,I)=>{if(!r[I])return[];let j=x.width/2,[P,W,at,nt]=[[a,l+j,h,l+j],[h-j,l,h-j,w],[a,w-j,h,
w-j],[a+j,l,a+j,w]][I];return[rt("line",{x1:P,y1:W,x2:at,y2:nt,...Rd(x)})]})]})}function jb(t){let e=document.createRange(),
n=[],o=0;for(let s of t.data){e.setStart(t,o),e.setEnd(t,o+=s.length);let r=[...e.getClientRects()].find(({width:g})=>g>
0),i=n[n.length-1];if(i&&!r){/\s/.test(s)||(i.text+=s);continue}if(!r)continue;let{left:a,right:l,top:c,bottom:d}=r;i&&Math.
abs(i.top-c)<(d-c)/2?Object.assign(i,{text:i.text+s,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:s,left:a,
right:l,top:c,bottom:d})}return n.filter(s=>s.text.trim())}var Cb={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function $b(t,e,n){let o=es(e.color);if(!o)return[];let s=Math.round(Number(e.fontWeight)/100)*100,r=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`,i={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.
wordSpacing},{fontBoundingBoxAscent:a,fontBoundingBoxDescent:l}=Eo({font:r,...i},"x");return jb(t).map(c=>{let d=c.text.
length-c.text.trimStart().length,g=c.text.length-c.text.trimEnd().length,m=d||g?Eo({font:r,...i}," ").width:0,y=c.left+(d?
m:0),h=c.right-(g?m:0),w=(Cb[e.textTransform]??String)(c.text.trim().replace(/\s+/g," "));return rt("text",{x:y-n.left,y:(c.
top+c.bottom+a-l)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":s===400?null:s,"font-style":e.fontStyle==="no\
rmal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.opacity,textLength:h-y,lengthAdjust:"spacingAndGlyphs"},vn(w))})}function Rb(t,e,n){
let o=t.getScreenCTM(),[s,r]=[es(e.fill),es(e.stroke)];if(!o||!(s||r))return[];let{a:i,b:a,c:l,d:c}=o,[d,g]=[o.e-n.left,
o.f-n.top],m=e.vectorEffect==="non-scaling-stroke",y={fill:s?.colour??"none","fill-opacity":s?.opacity??null,stroke:r?.colour??
null,"stroke-opacity":r?.opacity??null,"stroke-width":r&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="b\
utt"?null:e.strokeLinecap,"stroke-dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},h=t.
getAttribute("d")?.match(Tb)?.slice(1).map(Number);if(h){let[x,I,j]=h,P=Math.min(j,t.ownerSVGElement?.getBoundingClientRect().
width??j);return[rt("line",{x1:x+d,y1:I+g,x2:P+d,y2:I+g,...y})]}let w=Object.fromEntries(Eb.map(x=>[x,t.getAttribute(x)]));
return[rt(t.localName,{...w,transform:`matrix(${[i,a,l,c,d,g].map(bt).join(" ")})`,"vector-effect":m?"non-scaling-stroke":
null,...y})]}function Dd(t,e){let n=getComputedStyle(t);return Lb(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("\
path, polyline, polygon, circle, ellipse, rect")].flatMap(o=>Rb(o,getComputedStyle(o),e)):[...Nb(t,n,e),...[...t.childNodes].
flatMap(o=>o instanceof Text?$b(o,n,e):o instanceof Element?Dd(o,e):[])]:[]}function Bd(t){let{left:e,top:n,width:o,height:s}=t.
getBoundingClientRect();return{drawing:rt("g",{},...Dd(t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(s)}}var Db=24.7/16,Qa=[3,2,1],Bb=12;function Pb({title:t,sentence:e,ids:n}){let o=n.map(s=>`${Vt(b.get(s))} (${S(b.get(s).said)}\
)`);return[`${t}.`,e,`${o.join("; ")}.`,Tr()].filter(Boolean).join(" ")}function Wb(t,e){let n=qr(t,e);try{let{drawing:o,
width:s,height:r}=Bd(n.picture),i=getComputedStyle(n.picture).fontFamily,a=Pb(n),l=t===null?"":Q(t);return{root:Na({width:s,
height:r,title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:s,height:r,text:a,name:l}}finally{n.host.
remove()}}function Za({width:t,height:e}){return e<=Db*t}function Pd(t){let e,n=t!==null?Qa.slice(0,1):wt.length>Bb?Qa.slice(
-1):Qa;for(let o of n)if(e=Wb(t,o),Za(e))break;return e}function Fb(t,e){let n=s=>[...s.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(S(k.title)),n(e),u.date??yo()].filter(Boolean).join("_")}.${t}`}function tl(t,e,n=u.focus===
null?"":D(u.focus)){let o=URL.createObjectURL(t),s=Fb(e,n);return f("a",{href:o,download:s}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),s}function fo(t,e,n){ne(p("saved",{name:tl(t,e,n)}))}var Wd=16,zb=44;function Hb({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(he(t))}`}function qb(t){
let e=new Intl.NumberFormat(N,{maximumFractionDigits:1}),n={width:e.format(Wd),height:e.format(Wd*t.height/t.width)};return[
p("pictureSize",n),Za(t)?"":p("pictureTooHigh")].filter(Boolean).join(" ")}function _b(){let t=wt.filter(n=>n.classList.
contains("of-body")).length,e=[["countTracks",wt.length-t],["countBodies",t]];return p("allLanes",{what:e.filter(([,n])=>n).
map(([n,o])=>p(o===1?`${n}One`:n,{n:o})).join(", ")})}function el(t=null){let e,n=f("img",{class:"preview"}),o=f("p",{class:"\
hint"}),s=f("textarea",{readonly:"",rows:"3","aria-label":p("alternative")}),r=f("select",{id:"take-what"},f("option",{value:""},
_b()),wt.map(({dataset:g})=>f("option",{value:g.track},Q(g.track??""))));r.value=t??"";let i=()=>{e=Pd(r.value||null),Object.
assign(n,{src:Hb(e),alt:e.text}),o.textContent=qb(e),s.textContent=e.text};r.addEventListener("change",i),i();let a=()=>r.
value?xd(r.value):{},c={copyPng:()=>Nr(e),savePng:async()=>{try{fo(await no(e),"png",e.name)}catch{ne(p("tooLarge"))}},saveSvg:()=>fo(
new Blob([he(e.root)],{type:"image/svg+xml"}),"svg",e.name),print:()=>{kt.close(),r.value?$d(e):print()},copyLink:()=>Ur(
a()),copyFrame:()=>Gr(a(),e.height+zb)},d=()=>Ie(e.text,f("p",{lang:N},e.text),p("copiedText"));oe(p("take"),[f("p",{},f(
"label",{for:"take-what"},p("takeWhat"))," ",r),n,o,f("div",{class:"ways"},Object.entries(c).map(([g,m])=>f("button",{type:"\
button","data-way":g,onclick:m},p(g)))),f("details",{},f("summary",{},p("alternative")),f("p",{class:"hint"},p("alternat\
iveHint")),s,f("button",{type:"button",class:"copy",onclick:d},p("copyText")))])}function Vr(t){let e=k.words[t];return k.languages.map(n=>f("span",{class:n,lang:n},e[n]))}function Fd(t,e=null){let n=()=>Ie(
t,f("p",{lang:N},t),p("copiedText"));Zn(p("alternative"),t,[e?f("p",{},p("saved",{name:e})):null,f("p",{class:"hint"},p(
"alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},p("copyText"))])}async function Ub(t){try{Fd(t.text,
tl(await no(t),"png"))}catch{oe(p("savePng"),[f("p",{},p("tooLarge"))])}}function Gb(t){kt.close(),A({...ct,focus:t,steps:1,
layout:"columns"})}var Kb=60;function zd(t,e,n,o){let s=[...new Set([u.focus??[],...Fe(T.size)].flat())].filter(r=>n.has(
r)&&!(r===u.focus&&u.steps===1)&&Ls(r).size<=Kb).slice(0,4);oe(t,[f("p",{},e),f("ul",{},s.map(r=>f("li",{},f("button",{type:"\
button",class:"name",onclick:()=>Gb(r)},D(r)))))],[o])}function nl(t){let e=Id();if(jd(e))return t(e);let n=new Intl.NumberFormat(
N,{maximumFractionDigits:1}).format(e.letters);return zd(p("tooSmall"),p("tooSmallHint",{points:n}),e.seen.names,f("butt\
on",{type:"button",onclick:()=>t(e)},p("saveAnyway")))}function Vb({root:t}){kt.open&&kt.close(),fo(new Blob([he(t)],{type:"\
image/svg+xml"}),"svg")}function Yb(){let[t,e]=Xa(Ja.upright,()=>[[...te().names.values()].filter(({lines:o})=>o).length,
M.names.size]);if(t>=e/2){print();return}let n=()=>{kt.close(),print()};zd(p("tooMany"),p("tooManyHint",{n:t,all:e}),M.names,
f("button",{type:"button",onclick:n},p("printAnyway")))}var Yr={savePng:()=>nl(Ub),copyPng:()=>nl(Nr),saveSvg:()=>nl(Vb),
alternative:()=>Fd(Lr(On())),copyTable:op,saveCsv:()=>fo(sp(),"csv"),copyLink:()=>Ur(),copyFrame:()=>Gr(),print:Yb},Hd={
names:Object.keys(Yr),statements:["copyTable","saveCsv","copyLink","print"],text:["copyTable","saveCsv","copyLink","prin\
t"]};function Jb(){let t=q();if(t==="lanes"){el();return}oe(p("take"),[f("div",{class:"ways"},Hd[t].map(e=>f("button",{type:"\
button","data-way":e,onclick:()=>{kt.close(),Yr[e]()}},p(e))))])}function Xb(){for(let t of wt){let{track:e=""}=t.dataset,
n=f("span",{class:"unseen"},Vr("take")," ",f("span",{"data-of":e},Q(e))),o=rt("path",{d:"M8 10.5V2M4.5 5 8 1.5 11.5 5M2.\
5 8.5v6h11v-6"}),s=rt("svg",{viewBox:"0 0 16 16",width:14,height:14,"aria-hidden":"true"},o),r={type:"button",class:"tak\
e-lane","data-take-track":e,"data-title":"take",onclick:()=>el(e)};_(".card",HTMLElement,t).append(" ",f("button",r,s,n))}}
function qd(){let t=f("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Vr("take")),e=f("ul",
{id:"take-list",hidden:""},Hd.names.map(o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>Yr[o]()},Vr(o))))),
n=f("div",{id:"take"},t,e);Fr(n,t,e),$.after(n),_("#list .wide").before(f("div",{class:"taking"},["copyTable","saveCsv"].
map(o=>f("button",{type:"button",onclick:Yr[o]},Vr(o))))),v("to-take").addEventListener("click",Jb),Xb()}Y.open=!1;Hc();cu();bd();Ol(t=>hn(()=>Ha(t)));Ts();Rf(fd);Xp();addEventListener("hashchange",Ff);for(let t of["(prefers-\
color-scheme: dark)","(prefers-contrast: more)"])matchMedia(t).addEventListener("change",Ip);qc(Ap);bn();Tc();lf();af();
Cf();Lf();hf();gd();Cd();qd();Bm();md();tf();Bc();tc();ac();Zl();cc();jc();$p();sc();Jp();rd();Qp();Ha(null);vd();zi();window.
graphbuilder={get network(){return Xc()},names:()=>[...te().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>te().lines.
has(t)?Pt(F.lines.get(t),e):null,at:Ne,groups:()=>[...te().groups.values()].map(t=>({...t,count:M.groups.get(t.key).count})),
bundles:()=>te()&&[...Sr()].map(t=>({ends:[t.one,t.other].map(e=>Bt(e)??e),ids:[...t.ids],course:Array.from({length:41},
(e,n)=>Pt(vr(t),n/40))})),moved:()=>[...xt.keys()],words:()=>te().words.map(t=>({...t})),shown:()=>E,walked:()=>K.at,outcomes:t=>Object.
fromEntries(rn.map(e=>[e,Bn(t,sn(e),k.outcomes)])),found:Zo};})();
