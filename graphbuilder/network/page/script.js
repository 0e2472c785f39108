"use strict";(()=>{var nr=t=>[...document.querySelectorAll(t)],ht=nr("#lanes .lane[data-track]"),nl=ht.map(t=>t.dataset.track??""),Gt=nr("#\
lanes").length>0,fo=nr("#answer-changes").length?"changes":"overview",Kt=nr("#lanes .said");function Ln(t){return t==="o\
verview"?t:`answer-${t}`}function or(t,e="lanes"){return Kt.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function mt(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}var rl=t=>[...document.querySelectorAll(t)],rr=rl("#texts article"),Qe=rr.length>0,An=rl("#texts .words a"),uo=null;function In(t){
if(!uo){uo=new Map;for(let e of An)for(let n of mt(e))uo.set(n,[...uo.get(n)??[],e])}return uo.get(t)??[]}function sl(t){
return!t.closest(".quotes")}function il(t){return In(t).findLast(sl)?.parentElement?.textContent??""}var ol=new WeakMap;
function zd(t){let e=ol.get(t);if(e)return e;let n={text:"",starts:new Map};for(let o of t.querySelectorAll(".words > *")){
for(let r of o.querySelectorAll(":scope > span")){for(let s of r.childNodes)s instanceof HTMLElement&&n.starts.set(s,n.text.
length),n.text+=s.textContent;n.text+=" "}n.text=`${n.text.trimEnd()}
`}return ol.set(t,n),n}function al(t){let e=In(t).filter(sl),n=e[0]?.closest("article");if(!n)return null;let{text:o,starts:r}=zd(
n),s=[];for(let i of e){let a=r.get(i)??0,l=a+(i.textContent?.length??0),c=s[s.length-1];c?.[1]===a?c[1]=l:s.push([a,l])}
return{whole:o,runs:s}}function Ce(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=Ce("content"),O=k.size,Hd={nl:[],en:[]},
qd={nl:"",en:""},[_d,Ud]=k.languages;function we(t){if(typeof t=="string")return{nl:t,en:t};let e={...qd};return[e[_d],e[Ud]]=
t,e}var Ys=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return we(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:we(this.held.short)}get alternative(){return this.held.alternative??Hd}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:we(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get named(){return this.held.named??this.count}get at(){return this.held.at}get deadlines(){return this.held.
deadlines??[]}get onlyOfParts(){return this.held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:
we(this.held.notStated)}get change(){return this.held.change??""}get differences(){return this.held.differences??[]}},T=new Map(
k.entities.map(([t,e])=>[t,new Ys(e)])),pt=new Map;for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=
t.id.slice(4),pt.set(t.dataset.statement,t);var ll=[...T.keys(),...k.namesElsewhere],Qs=k.ways.map(t=>({modality:t.modality??
"",said:we(t.said??""),denied:t.denied??!1,holder:t.holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:
we(t.source),language:t.language??""})),ir=k.times.map(({when:t,days:e})=>({when:we(t??""),days:e??null})),cl=k.places.map(
({where:t,text:e})=>({where:we(t??""),text:e??""})),[Js,fl,Gd,mo,Kd,ul,ml,Vd,sr]=["id","subject","relation","object","wa\
y","time","place","quote","more"].map(t=>k.columns.indexOf(t)),Xs=class{constructor(e,n){this.row=e,this.order=n}get subject(){
return ll[this.row[fl]]}get relation(){return k.relationOrder[this.row[Gd]]}get object(){return typeof this.row[mo]=="nu\
mber"?ll[this.row[mo]]:null}get value(){return typeof this.row[mo]=="number"?null:we(this.row[mo])}get way(){return Qs[this.
row[Kd]]}get modality(){return this.way.modality}get said(){return this.way.said}get denied(){return this.way.denied}get holder(){
return this.way.holder}get origin(){return this.way.origin}get origins(){return[this.origin,...(this.row[sr]?.earlier??[]).
map(e=>k.sources[e].id)]}get source(){return this.way.source}get language(){return this.way.language}get when(){return ir[this.
row[ul]].when}get days(){return ir[this.row[ul]].days}get where(){return cl[this.row[ml]].where}get text(){return cl[this.
row[ml]].text||il(this.row[Js])}get quote(){return pt.get(this.row[Js])?.querySelector("q")?.textContent??this.row[Vd]??
""}get change(){return this.row[sr]?.change}get differences(){return this.row[sr]?.differences}get disputes(){return this.
row[sr]?.disputes??[]}get isDisputed(){return this.disputes.some(e=>e.isDispute)}get isWhole(){return this.row[fl]<T.size&&
(this.object===null||this.row[mo]<T.size)}get isLink(){return this.object!==null&&this.isWhole}},b=new Map(k.statements.
map((t,e)=>[t[Js],new Xs(t,e)]));var Wt=new Map(Object.entries(k.classes)),Tt=new Map(Object.entries(k.relations)),pl=new Map(k.modalities.map(t=>[t.id,t])),
X=new Map;for(let t of T.keys())X.set(t,[]);for(let[t,{subject:e,object:n}]of b)X.get(e)?.push(t),n!==e&&X.get(n)?.push(
t);var j=document.documentElement.dataset.language;function dl(t){j=t}function S(t){return t&&(t[j]||t.nl||t.en)||""}function p(t,e={}){
return k.words[t][j].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Ze={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function at(t){return Wt.get(T.get(t).class)||Ze}function D(t){return T.
has(t)&&S(T.get(t).label)||t}function et(t){let e={nl:t.relation,en:t.relation};return Tt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Lt(t,e=!1){let n=et(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
p("deniedRelation",{relation:o}):o}function bt(t){let e=[S(t.where)];return k.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function Vt(t){let e=t.object===null?S(t.value):D(t.object);return`${D(t.subject)} ${Lt(t)} ${e}`}
function At(t,e,n){return p(t===1?e:n,{n:t})}function Q(t){return S(T.get(t).short)||t}var W={key:"",look:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},ae=0;function hl(t){W=t}function Yt(){
ae+=1}function v(t,e){return q(`#${t}`,e)}function q(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function A(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Nn(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}function ar({denied:t,isDisputed:e}){return[t?"denied":"",e?"disputed":""].filter(Boolean).join(" ")||
null}var Y=document.getElementById("list");function ot(){return matchMedia("(max-width: 899px)").matches}function $t(t){for(let e of A(
"[data-sheet]")){if(!ot()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),v(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var Ft=new Map,Yd=new Set(["yes","on","closed","place","nl","en",k.opens]),po=[],Zs=[],$e=[],zt=[],en=[],lt={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},u={},Jd=j,gl=()=>{},tn;function G(t,{read:e,write:n,as:o=t,knows:r}){
let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));Ft.set(t,{read:e,write:n,as:o,knows:r??(i=>Yd.has(i)||s(i))}),
Object.assign(u,{[o]:e([])})}function lr(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function ti(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function nn(t){
let e=[...t];return{read:n=>{let o=new Set(lr(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes(
"")||r.length===e.length?null:new Set(r)},write:n=>n===null?[]:ti([...n]),knows:n=>n===""||e.includes(n)}}function se(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function wl(){G("focus",se(t=>T.has(t))),G(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>b.has(e)),write:t=>t}),G("language",{read:([t])=>["nl","en"].includes(
t)?t:Jd,write:t=>[t]}),G("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),$e.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function yl(t,e={}){for(let n of $e)t={...t,...n(t,e)};return t}function bl(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Ft.get(t);return n?lr([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function xl(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Ft].map(([o,{read:r,as:s}])=>[s,r(t.getAll(o))]),
n=Zs.map(o=>o(new Set(t.keys())));return yl(Object.assign({},Object.fromEntries(e),...n))}function jn(t){let e=new URLSearchParams;
for(let[n,{read:o,write:r,as:s}]of Ft){let i=r(t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function kl(t){let e=po.reduce((n,o)=>o(n),t);return yl({...u,...e},e)}function ei(t){
let e=u;u=t,jn(e)!==jn(u)&&gl(e)}function I(t){tn!==void 0&&Cn();let e=kl(t),n=jn(e);n!==location.hash.slice(1)&&(location.
hash=n),ei(e)}function cr(t){clearTimeout(tn),tn=setTimeout(Cn,200),ei(kl(t))}function Cn(){clearTimeout(tn),tn=void 0;let t=jn(
u);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function Sl(){clearTimeout(tn),tn=void 0,ei(xl())}function vl(t){
u=xl(),gl=e=>{t(e);for(let n of en)n(e)}}var C={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},K={at:null,by:null},ho={name:null,ids:[]},
V={whole:!0,asOpened:!1},_={printing:!1,parts:null};var Xd=[...Gt?["lanes"]:[],"names","statements",...Qe?["text"]:[]],oi=["changes","overview","who","when","unsure"],Qd=["\
layout","open","between","steps","path"],Ml=new Set(["view","question","track","statement","language","date","keys","lis\
t","sort","embed","drafts"]);function Ol(){G("view",se(t=>Xd.includes(t))),G("question",{...se(t=>Gt&&oi.includes(t)&&(t!==
"changes"||t===fo)),write:t=>t===null||t===fo?[]:[t]}),G("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>nl.includes(
e)),write:t=>t})}function El(t){if(!Gt)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,
write:o,as:r}]of Ft)if(!Ml.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==
null?"statements":"lanes"}function H(t=u){return t.view??El(t)}function ni(t){return Array.isArray(t)?t.length>0:!!t}function Tl(){
Zs.push(t=>{let e=["view","question","track"].some(n=>t.has(n));return Gt&&!e&&[...t].some(n=>Ft.has(n)&&!Ml.has(n))?{view:"\
names"}:{}}),po.push(t=>{let e=ni(t.question)||ni(t.tracks),n=t.view??(e?"lanes":Qd.some(o=>ni(t[o]))?"names":H());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),$e.push(t=>{let e=t.question===fo?null:t.question;return{question:e,
view:t.view===El({...t,question:e})?null:t.view}})}function ie(t=u){return t.question??fo}function Re(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function ye(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&fr($n(t))===t}function $n(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function fr(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function go(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var De="draft",Be=k.modalities.some(({id:t})=>t===De);function le(t){return b.get(t).modality===De}var wo={part:"drafts",
name:(t,e)=>!X.get(e).length||X.get(e).some(n=>!le(n)),statement:(t,e)=>!le(e),loosen:()=>!0};function Al(){G("drafts",{
read:([t])=>Be&&t==="shown",write:t=>t?["shown"]:[]})}function ri(t){return u.drafts||!Be||!le(t)}function si(t){return u.
drafts||!Be?T.get(t).count:X.get(t).filter(ri).length}var Ll=null;function be(){return!Be||u.drafts?{names:T.size,statements:b.
size}:(Ll??={names:[...T.keys()].filter(t=>wo.name(null,t)).length,statements:[...b.keys()].filter(t=>!le(t)).length},Ll)}var Nl=new Map(k.sources.map(({id:t,said:e})=>[t,e??["",""]]));function jl(t,e){let n=Nl.get(t)?.[1]??"";return e===null||
n!==""&&n<=e}function Cl(t,e){let[n,o]=Nl.get(t)??["",""];return e===null||n!==""&&o>=e}function Il(t,e){let n=(o,r)=>b.
get(r).origins.some(s=>e(s,o));return{part:t,name:(o,r)=>X.get(r).some(s=>n(o,s)),statement:n,loosen:()=>null}}var $l=[Il(
"saidFrom",Cl),Il("saidUntil",jl)],ur=k.sources.filter(({issued:t})=>!t).length;function Rl(){G("said-from",{...se(ye),as:"\
saidFrom"}),G("said-until",{...se(ye),as:"saidUntil"})}function Dl(t){return(u.source===null||u.source.has(t))&&Cl(t,u.saidFrom)&&
jl(t,u.saidUntil)}var Pl="denied";function pr(t){return t.denied?Pl:t.modality}var dr=k.families.flatMap(t=>t.classes.map(e=>e.id)),Zd=nn(
dr);function Wl(){G("class",{read:t=>Zd.read(lr(t,e=>dr.includes(e)).flatMap(Bl)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return ti([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Bl(t).length>0}),G("modality",nn(hr)),G("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),G("relation",nn(Tt.keys())),G("source",nn(k.sources.map(({id:t})=>t))),
G("theme",se(t=>li().includes(t))),Rl(),Al();for(let t of yo)zt.push({...t,atFirst:t.part==="drafts",on:()=>u[t.part]!==
Rn(t.part),name:e=>u[t.part]===Rn(t.part)||t.name(u[t.part],e),statement:e=>u[t.part]===Rn(t.part)||t.statement(u[t.part],
e)});$e.push((t,e)=>{let{names:n,lines:o}=ci(t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in
e))return fi(t,n,o);if(!yo.some(({part:s})=>s in e))return{};let r=o.filter(s=>!Dn(t,[],[s]).length);return o.length&&r.
length?{}:Dn(t,n,o).length?lt:{}})}function Bl(t){if(!t||dr.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),
n=k.families.find(({id:o})=>e(o));return n?n.classes.map(({id:o})=>o):dr.filter(o=>Wt.get(o)?.ancestors.some(e))}var hr=k.
modalities.filter(({id:t,count:e})=>e&&t!==De).map(({id:t})=>t);Qs.some(({denied:t})=>t)&&hr.push(Pl);var mr=null;function li(){
if(mr)return mr;let t=[...b.values()].filter(o=>T.has(o.object)&&et(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.
filter(o=>[T.get(o).class,...Wt.get(T.get(o).class)?.ancestors??[]].includes("Theme"));return mr=k.variants.includes("pl\
ain")?e:n,mr}var ii=new Map;function gr(t,e=k.inferred){let n=JSON.stringify([t,e.length>0]);if(ii.has(n))return ii.get(
n);let o=[...b.values()].filter(({object:m})=>m!==null),r=new Map;for(let m of o)!et(m).within&&!et(m).leadsTo||(r.has(m.
object)||r.set(m.object,[]),r.get(m.object).push(m.subject));let s=[...o,...e].filter(m=>m.object===t&&(et(m).toTheme||et(
m).within)),i=new Set(s.map(({subject:m})=>m));for(let m of i)for(let y of r.get(m)??[])i.add(y);let a=o.filter(m=>et(m).
lists),l=new Set(s.map(({subject:m})=>m));for(let m of l)for(let{subject:y,object:h}of a)y===m&&h&&l.add(h);for(let m of l)
i.add(m);let d=o.filter(({subject:m,object:y})=>i.has(m)!==i.has(y)).map(({subject:m,object:y})=>i.has(m)?y:m).filter(m=>T.
has(m)&&at(m).column===1),g=new Set([t,...i,...d]);return ii.set(n,g),g}var on=()=>!0,ai=(t,e)=>new Set([...t,...e]),yo=[
{part:"class",name:(t,e)=>t.has(T.get(e).class)||!Wt.has(T.get(e).class),statement:on,loosen:(t,e)=>ai(t,e.map(n=>T.get(
n).class).filter(n=>Wt.has(n)))},{part:"source",name:(t,e)=>X.get(e).some(n=>b.get(n).origins.some(o=>t.has(o))),statement:(t,e)=>b.
get(e).origins.some(n=>t.has(n)),loosen:()=>null},...$l,...Be?[wo]:[],{part:"theme",fades:!0,name:(t,e)=>gr(t).has(e),statement:on,
loosen:()=>null},{part:"modality",fades:!0,name:on,statement:(t,e)=>le(e)||t.has(pr(b.get(e))),loosen:(t,e,n)=>ai(t,n.map(
o=>pr(b.get(o))))},{part:"relation",fades:!0,name:on,statement:(t,e)=>t.has(b.get(e).relation)||!Tt.has(b.get(e).relation),
loosen:(t,e,n)=>ai(t,n.map(o=>b.get(o).relation))},{part:"structural",fades:!0,name:on,statement:(t,e)=>!et(b.get(e)).structural,
loosen:()=>!0}],Rn=t=>["structural","drafts"].includes(t)?!0:null;function Dn(t,e,n){return yo.filter(({part:o,name:r,statement:s})=>t[o]!==
Rn(o)&&!(e.every(i=>r(t[o],i))&&n.every(i=>s(t[o],i))))}function ci(t){let e=t.lines.flatMap(n=>[b.get(n).subject,b.get(
n).object]);return{names:[t.focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function fi(t,e,n){let o={};for(let r of Dn(
t,e,n)){let s=r.loosen(t[r.part],e,n);if(s instanceof Set){let{read:i,write:a}=Ft.get(r.part);Object.assign(o,{[r.part]:i(
a(s))})}else Object.assign(o,{[r.part]:s})}return o}function Fl(){let t=zt.filter(m=>m.on()),e=t.filter(m=>m.dated),n=t.
filter(m=>!m.dated),o=n.filter(m=>!m.fades),r=n.filter(m=>m.fades),[s,i]=[new Set,new Set];for(let m of T.keys())o.every(
y=>y.name(m))&&(s.add(m),r.every(y=>y.name(m))||i.add(m));let[a,l,c,d]=[new Set,new Set,new Set,new Set];for(let[m,y]of b){
if(!y.isWhole)continue;if(!t.length){a.add(m);continue}let{subject:h,object:w}=y;if(!(!s.has(h)||w!==null&&!s.has(w)||!o.
every(x=>x.statement(m)))&&(c.add(h).add(w),!(i.has(h)||i.has(w)||!r.every(x=>x.statement(m))))){if(!e.every(x=>x.statement(
m))){l.add(m);continue}a.add(m),d.add(h).add(w)}}let g=m=>s.has(m)&&!i.has(m);return{entities:s,statements:a,aside:l,bare:new Set(
[...s].filter(m=>i.has(m)||c.has(m)&&!d.has(m))),inferred:new Set(k.inferred.filter(m=>g(m.subject)&&g(m.object)&&m.premises.
every(y=>a.has(y))&&(u.structural||!et(m).structural)))}}function zl(){return zt.filter(t=>t.part&&!t.atFirst&&t.on()).map(
t=>{let e=0;for(let[n,{subject:o,object:r,isWhole:s}]of b)s&&!(t.name(o)&&(r===null||!T.has(r)||t.name(r))&&t.statement(
n))&&(e+=1);return{part:t.part,out:e}})}var th={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Bn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||th[l](o[a],o[c]??c))?.at(-1)}var sn=[...b].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function rn(t){return b.get(t).days}var eh=new Set(["NOT_YET","OVE\
R"]);function Hl(){G("date",se(t=>sn.length>0&&ye(t))),zt.push({part:"date",dated:!0,on:()=>u.date!==null,name:on,statement:t=>u.
date===null||!nh(u.date).has(t)})}function ui(t){return u.date!==null&&b.get(t).days?.time?Bn(u.date,rn(t),k.outcomes):null}
var ql={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Rt(t,e=ui(t)){return e===
null?"":p(e==="STILL_TO_COME"&&rn(t).time==="deadlineTime"?"deadlineAhead":ql[e])}var wr=new Map;function nh(t){if(wr.has(
t))return wr.get(t);let e=new Set(sn.filter(n=>{let o=Bn(t,rn(n),k.outcomes);return eh.has(o)||o==="STILL_TO_COME"&&rn(n).
time==="event"}));return wr.clear(),wr.set(t,e),e}function ce(t){let[e,n,o]=t.split("-");return p("day",{year:e,day:Number(
o),month:p("months").split(" ")[Number(n)-1]})}function yr(t){let e=u[t];return e===null?[]:[`${p(t)}: ${ce(e)}`]}function mi(t){
let e=new Map,n=Object.keys(ql),o=sn.map(r=>({id:r,outcome:Bn(t,rn(r),k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.
indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Rt(r,s);e.set(i,[...e.get(i)??[],r])}return[...e]}function _l(t){
if(u.date===null)return null;let e=mi(u.date).find(([,n])=>n.length===t.length&&n.every(o=>t.includes(o)));return e?p("o\
utcomeOn",{outcome:e[0],date:ce(u.date),n:t.length}):null}function Dt(){return u.date===null?"":p("asOf",{date:ce(u.date)})}var Ul=3,Pn=8;function oh(t,{whole:e,quoted:n=!0}){let o=b.get(t),r=[S(o.said),S(o.when),Rt(t)].filter(Boolean).join(" \xB7\
 ");return f("div",{class:o.denied?"telling denied":"telling"},e||!n||!o.quote?f("p",{},Vt(o)):null,f("b",{class:ar(o)},
r)," ",o.quote&&n?f("q",{lang:o.language},o.quote):null," ",f("small",{},bt(o)))}function br(t,e){let n=t.length-Ul;return[
...t.slice(0,Ul).map(o=>oh(o,e)),...n>0?[f("small",{},p("moreSaid",{n}))]:[]]}function xr(t,{left:e,right:n,top:o,bottom:r}){
t.hidden=!1;let{width:s,height:i}=t.getBoundingClientRect(),a=e+s+Pn<=document.documentElement.clientWidth,l=r+i+Pn<=innerHeight||
o-i<Pn;t.style.left=`${a?e:Math.max(Pn,n-s)}px`,t.style.top=`${Math.max(Pn,l?Math.min(r,innerHeight-i-Pn):o-i)}px`}var rh=120,Gl=6,xe=f("div",{id:"card",role:"tooltip",hidden:""}),kr=null,Wn;function Jl(t){for(let n of document.querySelectorAll(
"#lanes .lit, #lanes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.
name;if(e!==void 0)for(let n of Kt)n!==t&&n.dataset.name===e&&n.classList.add("same")}function Kl(t){clearTimeout(Wn),Pe();
let e=mt(t).filter(a=>b.has(a));if(!e.length)return;kr=t,Jl(t);let n=t.closest("#texts");(n??t.closest("#lanes"))?.append(
xe),xe.replaceChildren(...br(e,{whole:!1,quoted:!n})),t.setAttribute("aria-describedby","card");let{left:o,right:r,top:s,
bottom:i}=t.getBoundingClientRect();xr(xe,{left:o,right:r,top:s-Gl,bottom:i+Gl})}function Pe(){clearTimeout(Wn),kr?.removeAttribute(
"aria-describedby"),kr=null,Jl(null),xe.hidden=!0}function Vl(t){clearTimeout(Wn),Wn=setTimeout(t,rh)}function Yl(t){return t.
target.closest?.("#lanes .said, #texts .words a")}function Xl(){let t=document.getElementById("lanes")??document.getElementById(
"texts");t&&(t.append(xe),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=Yl(e);n&&n!==
kr?Vl(()=>Kl(n)):n||xe.contains(e.target)||xe.hidden?clearTimeout(Wn):Vl(Pe)}),document.addEventListener("focusin",e=>{let n=Yl(
e);n?.matches(":focus-visible")?Kl(n):Pe()}),addEventListener("scroll",()=>{xe.hidden||Pe()},{passive:!0}),addEventListener(
"resize",Pe),addEventListener("keydown",e=>{e.key!=="Escape"||xe.hidden||(e.stopPropagation(),Pe())},!0))}function Z(t){let e=v("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var pi="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer), #texts article",sh=".said, [data-whole], [data\
-take-track], #key button, .words a",bo=new Map,di=new Map;function hi(t){return t.checkVisibility()}function gi(t,e){di.
get(t)?.setAttribute("tabindex","-1"),di.set(t,e),e.tabIndex=0}function ke(){for(let[t,e]of bo){let n=di.get(t);if(n&&hi(
n))continue;let o=e.find(hi);o&&gi(t,o)}}function ih(t){for(let e of A(sh,HTMLElement,t)){let n=e.closest(pi);n&&(e.tabIndex=
-1,bo.set(n,[...bo.get(n)??[],e]))}t.addEventListener("keydown",e=>{let n=e.target,o=n.closest(pi),r=(o&&bo.get(o))?.filter(
hi)??[];if(!o||!r.includes(n)||e.ctrlKey||e.metaKey||e.altKey)return;let s=r.indexOf(n),i={ArrowRight:s+1,ArrowDown:s+1,
ArrowLeft:s-1,ArrowUp:s-1,Home:0,End:r.length-1}[e.key];if(i===void 0)return;e.preventDefault();let a=r[Math.min(Math.max(
i,0),r.length-1)];gi(o,a),a.focus()}),t.addEventListener("toggle",ke,!0),t.addEventListener("focusin",e=>{let n=e.target,
o=n.closest(pi);o&&bo.get(o)?.includes(n)&&gi(o,n)})}function Ql(){for(let t of A("#lanes, #texts"))ih(t)}var Sr=40,Zl={source:(t,e)=>ht.indexOf(t)-ht.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},vr=[];function Mr({own:t,places:e,until:n,more:o}){t.forEach(
(r,s)=>{e[s].nextSibling!==r&&e[s].after(r),r.hidden=s>=n}),o.hidden=n>=t.length,o.textContent=p("nextLanes",{n:Math.min(
Sr,t.length-n),all:t.length})}function tc(){for(let t of A("#sort-lanes option"))t.textContent=p(t.dataset.word??"");for(let t of vr)
Mr(t)}function ec(t){let e=vr.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,Mr(e))}
function nc(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(ht.map(n=>n.parentElement))){let n=ht.
filter(s=>s.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((s,i)=>s.before(o[i]));let r={own:n,places:o,
until:Sr,more:f("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(r.more),r.more.addEventListener("click",
()=>{let s=r.own[r.until];r.until+=Sr,Mr(r),ke(),q('[tabindex="0"]',HTMLElement,s).focus()}),vr.push(r)}t.addEventListener(
"change",()=>{for(let e of vr)e.own.sort((n,o)=>Zl[t.value](n,o)||Zl.source(n,o)),e.until=Sr,Mr(e);ke(),Z(t.selectedOptions[0].
textContent)})}}var an=null,oc=0;function ah(t){let{name:e}=t.dataset,n=mt(t).filter(o=>b.has(o));if(Pe(),an=t,oc=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){I({focus:null,lines:n});return}Object.assign(ho,{name:e,ids:n}),I({focus:e,lines:[]})}function lh(t){
if(u.focus!==null)return t.dataset.name===u.focus;let e=mt(t);return u.lines.length>0&&e.some(n=>u.lines.includes(n))}function wi(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;ec(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function ch(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=ot()?v(
"details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"in\
stant"})}function rc(t){if(H()!=="lanes"){an=null;return}let e=Kt.filter(r=>{let s=lh(r);return r.classList.toggle("chos\
en",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current"),s});if(!t)return;an?.getClientRects().length&&
scrollBy({top:an.getBoundingClientRect().top-oc,behavior:"instant"});let n=Ln(ie()),o=an??e.find(r=>r.closest(`#${n}`));
an=null,o&&(wi(o),ch(o))}function sc(){for(let t of Kt)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),C.clicked=e.detail>0,ah(t),C.clicked=!1,an=null)});for(let t of A("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>I({view:"statements",modality:new Set([t.dataset.modality??""])}))}var fh=[3,2,1],uh=12,mh=2;function Or(t){let e=document.documentElement;return e.dataset.density!==String(t)&&(e.dataset.
density=String(t)),document.getElementById("overview").getBoundingClientRect().bottom+scrollY}function xo(){if(!Gt||H()!==
"lanes"||ie()!=="overview")return;(ht.filter(e=>!e.closest("#bodies")).length>uh||!fh.some(e=>Or(e)<=innerHeight)&&!ot()&&
Or(1)>mh*innerHeight)&&Or(0),ke()}var yi=!1;function ic(t){for(let o of ht)o.classList.toggle("whole",u.tracks.includes(
o.dataset.track??""));for(let o of A("#lanes [data-whole]"))o.setAttribute("aria-expanded",String(u.tracks.includes(o.dataset.
whole??"")));ke();let e=yi?void 0:u.tracks.findLast(o=>!t?.tracks.includes(o)),n=ht.find(o=>o.dataset.track===e);n&&(wi(
n),n.scrollIntoView())}function ac(){if(Gt){for(let t of A("#lanes [data-whole]")){let e=t.dataset.whole??"";t.addEventListener(
"click",()=>{yi=!0,I({tracks:u.tracks.includes(e)?u.tracks.filter(n=>n!==e):[...u.tracks,e]}),yi=!1})}for(let t of A(":i\
s(#to-bodies, .jump) a"))t.addEventListener("click",e=>{e.preventDefault();let n=document.getElementById(decodeURIComponent(
t.getAttribute("href")??"").slice(1));n?.scrollIntoView(),n&&q(".said",HTMLElement,n).focus({preventScroll:!0})});addEventListener(
"resize",xo)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set},ph=["class","modality","structur\
al","relation","source","saidFrom","saidUntil","drafts","theme","date","change","steps","path","through"],lc=null;function Er(){
let t=lc;lc=u;let e=u.steps!==null||u.path!==null;t&&ph.every(n=>t[n]===u[n])&&(!e||t.focus===u.focus)||(E=Fl())}function ln(){
return bi(E.entities.size-E.bare.size,be().names,E.statements)}function bi(t,e,n){let{statements:o,allStatements:r,made:s}=We(
n);return p("shown",{made:s,names:p(e===1?"ofNamesOne":"ofNames",{n:t,all:e}),statements:p(r===1?"ofStatementsOne":"ofSt\
atements",{n:o,all:r})})}function cc(){return E.bare.size?new Set([...E.entities].filter(t=>!E.bare.has(t))):E.entities}
var fc="made";function We(t){let[e,n]=[0,0];for(let o of t)e+=1,b.get(o).modality===fc&&(n+=1);return{statements:e-n,allStatements:be().
statements-dh,made:n}}var dh=k.modalities.find(({id:t})=>t===fc)?.count??0;function Tr(t){let e=new Map;for(let n of X.get(
t)){let{subject:o,object:r}=b.get(n),s=o===t?r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(
s,n)}return e}function xi(){if(E.statements.size===b.size)return e=>T.get(e).count;let t=new Map;for(let e of E.statements){
let{subject:n,object:o}=b.get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Fe(t,e=xi()){
return[...E.entities].sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}function hh({nl:t,en:e}){return t===e?[t]:[f("span",{class:"nl",lang:"nl"},t),f("span",{class:"en",lang:"en"},e)]}function uc(t,{
label:e,count:n,kind:o}){return f("div",{class:"with-only"},f("label",{},f("input",{type:"checkbox",checked:"",...t}),o?
Nn(o):null,f("span",{class:"text"},...hh(e))," ",f("span",{class:"count"},String(n))))}function mc(t){return document.querySelector(
`#legend details[data-of="${t}"]`)}for(let t of k.families)mc("class")?.append(...t.classes.map(({id:e,count:n})=>{let o=Wt.
get(e)??Ze;return uc({"data-class":e,"data-of":t.id},{label:o.label,count:n,kind:o})}));var gh=[...Tt].filter(([,{count:t}])=>t).
sort(([t,{order:e}],[n,{order:o}])=>e-o||(t<n?-1:1));mc("relation")?.append(...gh.map(([t,{label:e,count:n=0}])=>uc({"da\
ta-relation":t},{label:e,count:n})));var pc="";function wh(){let t={class:new Map,relation:new Map,source:new Map,modality:new Map},e=(n,o)=>t[n].set(o,(t[n].
get(o)??0)+1);for(let[n,o]of T)(u.drafts||wo.name(null,n))&&e("class",o.class);for(let[n,{relation:o,origin:r,denied:s,modality:i}]of b)
ri(n)&&(e("relation",o),r&&e("source",r),(i!==De||s)&&e("modality",s?"denied":i));return t}function dc(t,e){let n=t.closest(
"div");n&&(q(".count",HTMLElement,n).textContent=String(e),n.hidden=e===0)}function hc(){let t=`${u.drafts} ${j}`;if(!Be||
t===pc)return;pc=t;let e=wh();for(let o of Object.keys(e))for(let r of A(`#legend input[data-${o}]`))dc(r,e[o].get(r.dataset[o]??
"")??0);for(let{id:o,classes:r}of k.families){let s=A("#legend input[data-family]").find(i=>i.dataset.family===o);s&&dc(
s,r.reduce((i,a)=>i+(e.class.get(a.id)??0),0))}let n=document.getElementById("sources");n&&(n.textContent=p("sources",{n:e.
source.size}))}var yh=new Set(["ArrowDown","ArrowRight"]),bh=new Set(["ArrowUp","ArrowLeft"]),gc="input[type=checkbox], button, summary";
function wc(t){return A(gc,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function Se(t){let e=A(
gc,HTMLElement,t),n=wc(t),o=n.find(r=>r===document.activeElement)??n.find(r=>r.tabIndex===0)??n[0];for(let r of e)r.tabIndex=
r===o?0:-1}function yc(t){Se(t),t.addEventListener("focusin",()=>Se(t)),t.addEventListener("toggle",()=>Se(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=yh.has(e.key)?1:bh.has(e.key)?-1:0,o=wc(t),r=o.indexOf(e.target);
!n||r<0||(e.preventDefault(),o[(r+n+o.length)%o.length].focus())})}var ki=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),tt=new Map(Object.entries(k.groups)),ct=new Map;for(let[
t,e]of tt)for(let n of e.names)ct.set(n,t);function bc(){G("layout",{read:([t])=>ki.has(t)||t==="overview"&&tt.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),G("open",{read:t=>[...new Set(t.map(Si).filter(e=>tt.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${tt.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Si(t){let[e,n]=ct.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ct.get(e)?.split(".").slice(0,n).join(".")}function nt(){return u.
layout??k.opens}function Lr(){return ki.get(nt())??ki.get("map")}function dt(t){return`group ${t}`}function*ko(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function vi(){let t=new Set(u.open.flatMap(n=>[...ko(n)])),e=[u.focus,
u.path,...u.lines.flatMap(n=>[b.get(n).subject,b.get(n).object])];for(let n of e)if(ct.has(n))for(let o of ko(ct.get(n)))
t.add(o);return t}function cn(t,e){let n=null;for(let o of ko(t))e.has(o)||(n=o);return n}function Mi(){return nt()==="o\
verview"&&vi().size>0}var xh=70;function It(t){let e=tt.get(t).told.map(o=>S(T.get(o).short)||o),n=e.length;for(;n>1&&e.
slice(0,n).join(", ").length>xh;)n-=1;return e.slice(0,n).join(", ")}var kh=["class","modality","structural","relation","source","said-from","said-until","theme","date","change","steps","pa\
th","through"],Ir=["class","modality","relation","source","change"],Fn=new Map(Ir.map(t=>[t,A(`#legend input[data-${t}]`,
HTMLInputElement)])),kc=A("#legend input[data-family]",HTMLInputElement);function Sc(){v("shown").textContent=ln(),Oh(),
v("show-all",HTMLButtonElement).disabled=!Oi()&&!Mi();let t=E.statements.size===be().statements,{statements:e,allStatements:n,
made:o}=We(E.statements),r=t?[String(n)]:[p("listed",{n:e,all:n})];o&&r.push(p("listedMade",{n:o})),E.aside.size&&r.push(
p("listedAside",{n:E.aside.size})),v("listed").textContent=r.join("; ")}function Sh(){let t=v("filters-on"),e=zl();t.hidden=
!e.length,t.replaceChildren(...e.map(({part:n,out:o})=>f("li",{},f("button",{type:"button","data-off":n,title:p("filterO\
ff"),onclick:()=>I({[n]:Rn(n)})},f("span",{"aria-hidden":"true"},"\xD7 "),f("span",{class:"unseen"},`${p("filterOff")}: `),
Mh(n)," ",f("span",{class:"count"},`\xB7 ${At(o,"filterHidesOne","filterHides")}`))))),Se(t)}var vh={class:"kinds",modality:"\
said",relation:"relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function Mh(t){if(t===
"structural")return p("structuralOff");if(t==="saidFrom"||t==="saidUntil")return yr(t)[0];let e=u[t],n=e instanceof Set?
vc(t):[],o=e instanceof Set?p("ticked",{n:n.filter(r=>e.has(r.dataset[t])).length,all:n.length}):t==="date"?ce(String(e)):
D(String(e));return`${p(vh[t]??t)}: ${o}`}function Oh(){let t=v("empty"),e=E.entities.size===0,n=!e&&Oi()&&![...E.statements].
some(r=>b.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.
size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(f("span",{},p(o)),Oi()?f("button",{type:"button",onclick:()=>I(
So())},p("undoFilters")):"")}function So(){return Object.fromEntries(kh.flatMap(t=>{let e=Ft.get(t);return e?[[e.as,e.read(
[])]]:[]}))}function Oi(){let t=u;return Object.entries(So()).some(([e,n])=>t[e]!==n)}function vc(t){return Fn.get(t).filter(
e=>!e.closest("div")?.hidden)}function Mc(){hc(),Sh();for(let n of Ir)for(let o of Fn.get(n))o.checked=u[n]?.has(o.dataset[n])??
!0;for(let n of kc){let o=Ar(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=o>0&&o<Ar(n).length}let t=document.
getElementById("structural");t&&(t.checked=u.structural);let e=document.getElementById("theme");e&&(e.value=u.theme??"");
for(let n of A("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=u[o],s=vc(o);r!==null&&(n.open=!0),q(
"summary .count",HTMLElement,n).textContent=r===null?String(s.length):p("ticked",{n:s.filter(i=>i.checked).length,all:s.
length})}}function Ar(t){return Fn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function xc(t){let e=Fn.get(t).
filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===Fn.get(t).length?null:new Set(e)}function Ei(){let t=document.
getElementById("theme");if(!t)return;let e=li().filter(n=>si(n)).map(n=>[p("themeCounted",{theme:D(n),n:si(n)}),n]).sort(
([n],[o])=>n.localeCompare(o,j));t.replaceChildren(f("option",{value:""},p("allThemes")),...e.map(([n,o])=>f("option",{value:o},
n))),t.value=u.theme??"",t.closest("fieldset").hidden=e.length===0}function Eh(){for(let t of A("#legend .with-only inpu\
t",HTMLInputElement)){let e=Ir.find(r=>t.dataset[r]!==void 0)??"class",n=t.dataset.family===void 0?[t.dataset[e]??""]:Ar(
t).map(r=>r.dataset.class??""),o=e==="relation"&&Tt.get(n[0]).structural;t.closest(".with-only")?.append(f("button",{type:"\
button",class:"only","data-part":e,"data-only":n.join(" "),onclick:()=>I({[e]:new Set(n),...o?{structural:!0}:{}})}))}}function Oc(){
Eh();for(let n of[...A("[data-roving]"),v("filters-on")])yc(n);for(let n of Ir)for(let o of Fn.get(n))o.addEventListener(
"change",()=>I({[n]:xc(n)}));for(let n of kc)n.addEventListener("change",()=>{for(let o of Ar(n))o.checked=n.checked;I({
class:xc("class")})});let t=document.getElementById("structural");t?.addEventListener("change",()=>I({structural:t.checked}));
let e=document.getElementById("theme");e?.addEventListener("change",()=>I({theme:e.value||null})),v("show-all").addEventListener(
"click",()=>{I({...So(),...Mi()?{...lt,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var Th=3;function Lh(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${p(o)}: ${s.length>Th?p("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>S(k.modalities.find(o=>o.id===n)?.label)||p("denied");return[
...u.theme===null?[]:[`${p("aboutTheme")}: ${D(u.theme)}`],...t(u.modality,"said",e),...t(u.class,"kinds",n=>S(k.classes[n].
label)),...t(u.relation,"relationsTitle",n=>S(Tt.get(n).label)),...t(u.source,"sourcesTitle",n=>S(k.sources.find(o=>o.id===
n)?.title)),...["saidFrom","saidUntil"].flatMap(n=>yr(n)),...t(u.change,"changes",n=>p(n)),...u.structural?[]:[p("hidden\
ByStructural")]].join("; ")}function Tc(t){return E.statements.has(t)||E.aside.has(t)}function Ah(t){let e=mt(t);if(t.closest(
".answer"))return t.classList.contains("place")?e:[];if(t.closest(".cited"))return[];if(t.classList.contains("date"))return e;
let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&n?.querySelector("[data-name]"))return[];let o=new Set(
n?A(".said.date",HTMLElement,n).flatMap(mt):[]);return e.filter(r=>!o.has(r))}var Ti="";function Ih(){let t=`${u.date} ${j}`;
if(!(t===Ti||u.date===null&&!Ti)){Ti=u.date===null?"":t;for(let e of A("#lanes .said > .outcome"))e.remove();if(u.date!==
null)for(let e of Kt){let n=Ah(e).filter(r=>b.has(r)&&!["UNDATED",null].includes(ui(r))),o=new Set(n.map(r=>Rt(r)));o.size&&
e.append(f("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var Lc=new Map;for(let t of A("#lanes .answer th > .qu\
iet"))Lc.set(t.closest("tr"),t);function Nh(t,e){let n=A("tbody tr:not(.group), .changes > li",HTMLElement,t),o=0,r="";for(let s of n){
let i=A(".place",HTMLElement,s),a=(i.length?i:A(".said",HTMLElement,s)).flatMap(mt),l=[...mt(s),...a];if(s.hidden=e&&l.length>
0&&!l.some(Tc),s.hidden)continue;o+=1;let c=Lc.get(s),d=s.querySelector("th")?.textContent??"";c?.classList.toggle("quie\
t",d===r),r=d}for(let s of A("tbody:has(> .group)",HTMLElement,t))s.hidden=!A("tr:not(.group, [hidden])",HTMLElement,s).
length;return{left:o,all:n.length}}function Li(t){let e=v("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[f("butto\
n",{type:"button",onclick:()=>I({view:"statements"})},p("inList"))," ",f("button",{type:"button",onclick:()=>I({view:"na\
mes"})},p("inNetwork"))," ",f("button",{type:"button",onclick:()=>I(So())},p("undoFilters"))]:[])}var Ec=!1;function Ac(){
if(H()!=="lanes")return;document.getElementById("only-changed")?.setAttribute("aria-pressed",String(u.change!==null)),Ih();
let t=zt.some(n=>!n.dated&&!n.atFirst&&n.on());if(!t&&!Ec)return;Ec=t;for(let n of Kt)n.closest(".answer")||n.classList.
toggle("marked",t&&mt(n).some(Tc));let e=Lh();Li(t?p("markedInLanes",{n:E.statements.size+E.aside.size,all:be().statements,
filters:e}):"");for(let n of A("#lanes .answer")){let{left:o,all:r}=Nh(n,t);t&&r&&n.classList.contains("shown")&&Li(p(o?
"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function Ic(){document.getElementById("only-changed")?.addEventListener(
"click",()=>I({change:u.change===null?new Set(["added","removed","changed"]):null})),document.getElementById("lanes")?.prepend(
f("p",{id:"filtered",role:"status",hidden:""}))}function Nc(){G("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function fe(t){return u.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var Nr={"to-names":"names","to-statements":"statements",...Qe?{"to-texts":"text"}:{}},jc=document.getElementById("questi\
ons")!==null;function jr(t){return document.getElementById(Ln(t))}function Cc(){return oi.filter(t=>jr(t))}function $c(t){
let e=H(),n=e==="lanes"?ie():null;if(document.documentElement.dataset.view=e,!jc)return;for(let a of Cc())jr(a)?.classList.
toggle("shown",a===n);for(let a of A("#questions [data-question]"))a.setAttribute("aria-pressed",String(a.dataset.question===
n));for(let[a,l]of Object.entries(Nr))l===e?v(a).setAttribute("aria-current","page"):v(a).removeAttribute("aria-current");
if(!t||H(t)===e&&t.question===u.question)return;scrollTo(0,0);let o=Object.keys(Nr).find(a=>Nr[a]===e),r=o?v(o):q(`#ques\
tions [data-question="${n}"]`),s=n===null?null:jr(n)?.querySelector("#lead, p.lead:not(.scripted)"),i=[r,s].flatMap(a=>a?.
innerText??[]);Z(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function Rc(){if(jc){for(let t of A("#questions [data-q\
uestion]"))t.hidden=!jr(t.dataset.question??""),t.addEventListener("click",()=>I(Re(t.dataset.question??null)));for(let[
t,e]of Object.entries(Nr))v(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),I({view:e}))});
document.addEventListener("keydown",t=>{let e=Cc()[Number(t.key)-1];e!==void 0&&fe(t)&&I(Re(e))}),document.getElementById(
"skip-to-lanes")?.addEventListener("click",t=>{t.preventDefault(),I(Re(ie())),A('#lanes [tabindex="0"]').find(e=>e.getClientRects().
length)?.focus()})}}var Dc=j;function Bc(t){let e=t.closest("[data-statements]");return b.get(e?.dataset.statements?.split(" ")[0])}function jh(t){
let e=et(Bc(t));return S(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function Ch(t){return A("#key [da\
ta-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${j}`)?.textContent??t.textContent}function Pc(){
if(Dc!==j){Dc=j;for(let t of A("#lanes :is([data-name], [data-of])"))t.textContent=Q(t.dataset.name??t.dataset.of??"");for(let t of A(
"#lanes [data-way]"))t.textContent=Ch(t);for(let t of A("#lanes .verb"))t.textContent=jh(t);for(let t of A("#lanes .plac\
e"))t.textContent=bt(Bc(t))}}var zn=100,fn=11,Ai,vo,Cr=new Map,Nt={family:"",least:fn,between:0,words:0,version:0};function Ii(){let[t,e]=[...Ai.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Nt,{family:e.fontFamily,least:Math.
max(fn,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Nt.version+1}),Cr.clear()}
function Jt(){return _.printing?fn:Nt.least}function Wc(t,e){t.font=`${e} ${zn}px ${Nt.family}`.trim(),t.letterSpacing=`${Nt.
between*zn}px`,t.wordSpacing=`${Nt.words*zn}px`}function jt(t,e=""){let n=`${e} ${t}`;return Cr.has(n)||(Wc(vo,e),Cr.set(
n,vo.measureText(t).width/zn)),Cr.get(n)}function Ht(t,e=""){return t.reduce((n,o)=>Math.max(n,jt(o,e)),0)}function ue(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/zn,r/zn),Wc(t,s),t.fillText($h.test(e)?`\u2068${e}\u2069`:e,0,0),t.restore()}var $h=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
function un(t,e){let n=[];for(let r of t.split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&jt(s)<=e?n[n.length-
1]=s:n.push(r)}let o=n.slice(0,3);return n.length>3&&(o[2]+="\u2026"),o.map(r=>{if(jt(r)<=e)return r;let s=[...r.replace(
/…$/,"")];for(;s.length>1&&jt(`${s.join("")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function mn(t){
return t.some(e=>e.endsWith("\u2026"))}function Mo({font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(vo,{font:t,
letterSpacing:e,wordSpacing:n}),vo.measureText(o)}function Fc(){Ai=document.body.appendChild(f("div",{id:"probe","aria-h\
idden":"true"},f("span",{},"Ag"),f("span",{},"ag m"))),vo=document.createElement("canvas").getContext("2d"),Ii()}function zc(t){
let e=!0;new ResizeObserver(()=>{e||t(),e=!1}).observe(Ai.lastElementChild)}var $r=300,ze=1e3,ve=6,R=new Map,Eo=null,xt=new Map,M={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Xt(t){
return O.line*O.grown*me(t).length+O.row}function Rr(){let t=new Map;for(let[e,{x:n}]of R){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>R.get(n).y-R.get(o).y))}var Oo=new Map,Rh=5e4,Hc=0;
function me(t){let e=`${j} ${O.text} ${t}`;return Oo.has(e)||Oo.set(e,un(Q(t),O.text/O.name)),Oo.get(e)}function To(t){O.
text=t,(Hc!==Nt.version||Oo.size>Rh)&&Oo.clear(),Hc=Nt.version}function qc(t){M=t}function Dr(){return[...M.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Lo(t){Eo=t}var Dh=1e3,$=document.getElementById("canvas"),Ct,pn,Ni;function _c(t){let e=2*Ni.radiusOf(t);return{id:t,...R.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>Ni.draw(n,t),nodeDimensions:{width:e,height:e}})}}function pe(){
let t=R.size>Dh?new Map:R,e=pn.getIds().filter(o=>!t.has(o));e.length&&pn.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=pn.get(o);return i===null||i.x!==r||i.y!==s});n.length&&pn.update(n.map(([o])=>_c(o)))}function Uc(){return pn.length>
0}function J(){return Ct.getScale()}function He(){return Ct.getViewPosition()}function qe(t){Ct.moveTo(t)}function dn(t){
return Ct.canvasToDOM(t)}function Me(t){return Ct.DOMtoCanvas(t)}function Qt(t=0){let[e,n]=[$.clientWidth,$.clientHeight],
o=Me({x:-t*e,y:-t*n}),r=Me({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function ft(){Ct.redraw()}
function Gc(t){let{canvas:e}=Ct;e.getContext=()=>t;try{ft()}finally{delete e.getContext}}function Hn(){Ct.setSize("100%",
"100%")}function Ao(t){Ct.setOptions({interaction:{dragView:t}})}function Kc(t){Ct.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Et(t,e){Ct.on(t,e)}function Vc(t){Ni=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of Ce("names"))R.set(n,
{x:o,y:r});pn=new vis.DataSet([...R.keys()].map(_c)),Ct=new vis.Network($,{nodes:pn,edges:[]},JSON.parse(Ce("options"))),
Ct.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Br(){return Ct!==void 0}function Yc(){return Ct}function Pr(t){return t!==null&&t.getClientRects().length>0}function Jc(t){return t.getAttribute("aria-label")??t.textContent}
function Bh(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(Pr)??Wr?.part}var Wr=null;function ji(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Wr={part:t,name:K.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function Xc(){let t=Wr;Wr=null;let e=document.activeElement;!t||!Pr(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===$&&R.has(t.name)&&(K.at=t.name),t.part.focus({preventScroll:!0}))}function hn(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Jc(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||Pr(e))return;((n?A(e.localName,HTMLElement,n).
find(i=>Pr(i)&&Jc(i)===o):null)??Bh(n))?.focus({preventScroll:!0})}function Qc(){document.addEventListener("focusin",t=>{
let e=t.target;if(!ot()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&$t(null)})}function Zc(){$t("details"),ji()}var tf=[["saidFrom","said-from"],["saidUntil","said-until"]],Fr=document.getElementById("drafts"),ef=document.querySelector(
"#key [data-drafts]"),nf=document.getElementById("when-said")!==null;function Ph(t){t.checked=u.drafts,ef?.setAttribute(
"aria-pressed",String(u.drafts));let{names:e,statements:n}=be();for(let[o,r,s]of[["to-names","allNames",e],["to-statemen\
ts","allStatements",n]]){let i=document.getElementById(o);i&&(i.textContent=p(s===1?`${r}One`:r,{n:s}))}}function of(){if(document.
documentElement.toggleAttribute("data-drafts",u.drafts),Fr&&Ph(Fr),!nf)return;for(let[e,n]of tf){let o=v(n,HTMLInputElement);
o.value!==(u[e]??"")&&(o.value=u[e]??"")}let t=v("said-undated");t.hidden=!ur||u.saidFrom===null&&u.saidUntil===null,t.textContent=
p(ur===1?"saidUndatedOne":"saidUndated",{n:ur})}function rf(){if(Fr?.addEventListener("change",()=>I({drafts:Fr.checked})),
ef?.addEventListener("click",()=>I({drafts:!u.drafts})),!!nf)for(let[t,e]of tf){let n=v(e,HTMLInputElement);n.addEventListener(
"change",()=>{(!n.value||ye(n.value))&&I({[t]:n.value||null})})}}var Wh=200;function Fh([t,e]){let n=e.length>Wh?t:f("button",{type:"button",class:"name",onclick:()=>I({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function zh(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?p(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?p(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function Hh(){let e=[...ir.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=go();return{first:$n(`${n}-01-01`),last:Math.max($n(`${o}-12-31`),$n(r))}}var Ci=!1;
function sf(){let t=document.getElementById("on-date");if(!t)return;let e=v("day",HTMLInputElement),n=v("exact-day",HTMLInputElement),
{first:o,last:r}=Hh();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>fr(l).slice(0,4));v("years").
replaceChildren(f("span",{},s),f("span",{},i));let a=go();t.addEventListener("change",()=>I({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=fr(Number(e.value)),(Ci?cr:I)({date:a}),Ci=!0}),e.addEventListener("change",()=>{Ci=!1,Cn()}),
n.addEventListener("change",()=>{ye(n.value)&&(a=n.value,I({date:a}))})}function af(){let t=document.getElementById("on-\
date");if(!t)return;let e=u.date;t.checked=e!==null;let n=v("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Dt(),
v("day-choice").hidden=e===null,e===null)return;let o=v("day",HTMLInputElement),r=v("exact-day",HTMLInputElement);o.value=
String($n(e)),o.setAttribute("aria-valuetext",ce(e)),r.value!==e&&(r.value=e),v("day-in-words").textContent=ce(e),v("out\
comes").replaceChildren(...mi(e).map(Fh)),v("beyond").textContent=zh(e)}var qh=["subject","relation","object","said","period","quote","place"];function cf(){G("sort",{read:([t])=>t!==void 0&&t!==
"place"&&qh.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function _h(t,e){let n=b.get(t);return e==="s\
ubject"?D(n.subject):e==="relation"?et(n).order:e==="object"?n.object===null?S(n.value):D(n.object):e==="said"?hr.indexOf(
pr(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function lf(t,e){return b.get(t).
order-b.get(e).order}function qn(){let t=u.sort?.replace(/^-/,"")??"place",e=u.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(j,{numeric:!0}),o=new Map([...b.keys()].map(r=>[r,_h(r,t)]));return[...b.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||lf(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||lf(r,s)})}var qt=200;function zr(t,e,n,o){t.hidden=e===n,q("span",HTMLElement,t).textContent=p(o,{n:e,all:n}),q("button",HTMLElement,
t).textContent=p("moreRows",{n:Math.min(qt,n-e)})}function Hr(t,e){q("button",HTMLElement,t).addEventListener("click",()=>{
hn(e),Z(q("span",HTMLElement,t).textContent)})}var $i={added:"+",removed:"\u2212",changed:"~"};function _n(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${$i[t.change]} ${p(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},S(e)),f("dd",{},f("del",{},S(n)||p("noText"))," \u2192 ",f("ins",{},S(o)||p("noText")))])):null):null}function ff(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||p("noText")} \u2192 ${S(r)||p("noText")}`);
return[p(t.change||"unchanged"),...e].join("; ")}var qr=new Map([...pt.keys()].map(t=>[t,j])),uf=new Set(pt.keys());function gn(t){return T.has(t)?f("a",{href:`#focus=${encodeURIComponent(
t)}`},D(t)):t}function Uh(t){let e=b.get(t),n=pt.get(t)?.querySelector(".change")??_n(e),o=[f("td",{},n,gn(e.subject)),f(
"td",{},S(et(e).label)),f("td",{},e.object===null?S(e.value):gn(e.object))];return k.variants.includes("plain")?o:[...o,
f("td",{class:ar(e)},S(e.said)),f("td",{},S(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),f("td",{},
bt(e))]}function _r(t){let e=pt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Rt(t);n&&e?.append(f("span",
{class:"outcome"},n))}function Gh(t){let e=b.get(t),{cells:n}=pt.get(t);n[0].lastChild?.replaceWith(gn(e.subject)),e.object!==
null&&n[2].replaceChildren(gn(e.object)),n.length>6&&(n[6].textContent=bt(e))}function Io(t){pt.has(t)||pt.set(t,f("tr",
{id:`row-${t}`,"data-statement":t}));let e=pt.get(t);return qr.get(t)!==j?(e.replaceChildren(...Uh(t)),qr.set(t,j)):uf.has(
t)&&Gh(t),uf.delete(t),e.classList.toggle("aside",E.aside.has(t)),e.classList.toggle("draft",le(t)),e}var mf=A("#inferred tbody tr"),Gr=k.inferred.length>mf.length,Ur=qt;function Kh(t){let e=t.premises.map(n=>b.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${S(n.said)}; ${bt(n)})`]);return f("tr",{},f("td",{},gn(t.subject)),
f("td",{},S(et(t).label)),f("td",{},gn(t.object)),f("td",{},S(t.why),e))}function Ri(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!E.inferred.size),!Gr){mf.forEach((o,r)=>{o.hidden=!E.inferred.has(k.inferred[r])});return}
if(!Y.open)return;let e=[...E.inferred].slice(0,Ur),n=q("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(Kh)),zr(v("more-inferred"),e.length,E.inferred.size,"partInferred")}function Kr(t){Ur=t,Ri()}function pf(){Gr&&(v("u\
nlisted-inferred").hidden=!0,q("#inferred tbody").replaceChildren(),Hr(v("more-inferred"),()=>{Ur+=qt,Ri(Ur-qt)}),Y.addEventListener(
"toggle",()=>Ri()))}function gf(){G("between",{read:t=>{let e=t.map(df).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Vh),knows:t=>df(t)!==null}),$e.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...ko(
r)])),n=r=>cn(Bt(r)??ct.get(r),e)===Bt(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function df(t){if(T.has(t))return t;let e=Si(t);return e!==void 0&&tt.has(e)?dt(e):null}function Vh(t){
let e=Bt(t);return e===null?t:`${tt.get(e).told[0]}~${e.split(".").length}`}function Bt(t){return T.has(t)?null:t.slice(
6)}var Vr={shown:null,ends:null,ids:[]};function No(){if(Vr.shown===E&&Vr.ends===u.between)return Vr.ids;let[t,e]=(u.between??
[]).map(o=>{let r=Bt(o);return s=>r===null?s===o:ct.get(s)===r||ct.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=b.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Vr={shown:E,ends:u.
between,ids:n},n}function hf(t){let e=Bt(t);return e===null?D(t):p("groupAround",{names:It(e)})}function jo({one:t,other:e,
ids:n}){return p(n.length===1?"oneBetween":"between",{n:n.length,one:hf(t),other:hf(e)})}function Yr(){let[t,e]=u.between??
[];return jo({one:t,other:e,ids:No()})}var yf=["asserted","ongoing","intended","conditional","possible"],Yh=yf.length,Jh=400;function bf(){G("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),G("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),G("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),zt.push(kf),po.push(Qh)}function xf(){
return u.focus!==null&&(u.steps!==null||it()!==null)}var _t={state:null,route:null,reach:null};function Un(){if(_t.state===
u||(_t={state:u,route:null,reach:null},u.focus===null||u.path===null&&u.steps===null))return _t;let t=zt.filter(o=>o!==kf),
e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>X.get(o).filter(r=>{let{subject:s,object:i}=b.get(r);return b.
get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(!e.has(u.focus))return _t;if(u.path!==null){_t.route=
e.has(u.path)?wf(u.focus,u.path,n,u.through):null;let o=r=>X.get(r).filter(s=>b.get(s).isLink);_t.otherwise=_t.route===null&&
!u.through&&wf(u.focus,u.path,o,!0)!==null,_t.route&&(_t.reach=_t.route)}else u.steps!==null&&(_t.reach={names:Xh(u.focus,
u.steps,n),statements:null});return _t}function it(){return u.path===null||u.focus===null?null:Un().route}var kf={on:()=>Un().
reach!==null,name:t=>{let{reach:e}=Un();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Un();return e===null||
e.statements===null||e.statements.has(t)}};function Jr(t,e){let{subject:n,object:o}=b.get(t);return n===e?o:n}function Xh(t,e,n){
let o=new Set([t]),r=[t];for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Jr(l,a))).filter(a=>!o.has(a)));for(let a of i)
o.add(a);r=[...i]}return o}function wf(t,e,n,o){let r=c=>n(c).filter(d=>o||!et(b.get(d)).structural),s=[new Set([t])],i=new Set(
[t]);for(;!i.has(e);){let c=new Set;for(let d of s[s.length-1])for(let g of r(d))i.has(Jr(g,d))||c.add(Jr(g,d));if(!c.size)
return null;for(let d of c)i.add(d);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>
0;c-=1){let d=new Set;for(let g of s[c])for(let m of r(g)){let y=Jr(m,g);s[c-1].has(y)&&(d.add(y),a.add(m),l.has(y)||l.set(
y,new Map),l.get(y).set(g,[...l.get(y).get(g)??[],m]))}s[c-1]=d}for(let c of l.values())for(let d of c.values())d.sort((g,m)=>Oe(
g)-Oe(m)||(g<m?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function Oe(t){let{modality:e,
denied:n,holder:o}=b.get(t),r=yf.indexOf(e);return n||o||r<0?Yh:Math.min(r,3)}function Sf(){let{layers:t,onward:e}=it(),
n=[],o=i=>{if(!(n.length>=Jh)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,
a])}};o([...t[0]]);let r=n.map(i=>{let a=i.slice(1).map((c,d)=>({from:i[d],to:c,keys:e.get(i[d]).get(c)})),l=a.reduce((c,d)=>Oe(
d.keys[0])>Oe(c.keys[0])?d:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+Oe(l[0]),
0);return r.sort((i,a)=>Oe(i.weakest.keys[0])-Oe(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:
1))}function vf(){let{layers:t,onward:e}=it(),n=new Map([[u.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[
s,i]of n)for(let a of e.get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(u.path)??0}function Qh(t){return!("focus"in
t)||"path"in t?t:C.picking&&t.focus!==null?(C.picking=!1,t.focus===u.focus?{}:{path:t.focus,through:!1}):(C.picking=!1,{
...t,path:null,through:!1})}var B=null;function Ee(){return u.focus!==null||u.lines.length>0||u.between!==null}function Zh(){if(!Ee())return null;let t=it();
if(t)return{entities:t.names,statements:t.statements};if(u.focus!==null&&!E.entities.has(u.focus))return null;if(u.between!==
null){let o=No();return o.length?{entities:new Set(u.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(u.focus!==
null?X.get(u.focus):u.lines).filter(o=>E.statements.has(o));if(u.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
b.get(o).subject,b.get(o).object]).filter(o=>o!==null);return{entities:new Set(u.focus!==null?[u.focus,...n]:n),statements:new Set(
e)}}function Mf(){B=Zh()}var wn=b.size>pt.size,Of=2e3,Xr=qt;function Di(t){v("source-order").hidden=u.sort!==null||!t}function Gn(){let t=qn().filter(
r=>E.statements.has(r)||!_.parts&&E.aside.has(r)),e=t.filter(r=>B?.statements.has(r)),n=t.filter(r=>!B?.statements.has(r)),
o=[...e,...n].slice(0,Xr);q("#list tbody").replaceChildren(...o.map(r=>{let s=Io(r);return _r(r),s.hidden=!1,s.classList.
toggle("chosen",B!==null&&B.statements.has(r)),s})),Di(e.length===0),zr(v("more"),o.length,t.length,"partListed")}function Bi(t){
wn&&(Xr=t,Gn()),Gr&&Kr(t)}function Ef(){wn&&(v("unlisted").hidden=!0,q("#list tbody").replaceChildren(),Hr(v("more"),()=>{
Xr+=qt,Gn()}),en.push(()=>{Xr=qt,Y.open&&Gn()}),Y.addEventListener("toggle",()=>{Y.open&&Gn()}))}var Pi="";function Lf(){let t=`${u.date} ${j}`;if(!(Pi===t||u.date===null&&!Pi)){Pi=u.date===null?"":t;for(let e of wn?[]:
sn)_r(e)}}function Af(t){for(let[e,n]of wn?[]:pt){qr.get(e)!==j&&Io(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Kr(qt)}var Tf="place";function If(){let t=u.sort?.replace(/^-/,"")??"place";for(let n of A("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",u.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}v("sort",HTMLSelectElement).value=t;for(let n of A("#sort option"))n.textContent=
p(n.dataset.word??"");Di(!0);let e=`${u.sort??"place"} ${["subject","object","relation"].includes(t)?j:""}`.trim();if(e!==
Tf){if(Tf=e,wn){Y.open&&Gn();return}q("#list tbody").append(...qn().map(n=>pt.get(n)))}}function Wi(){if(!wn){for(let t of A(
"#list .of-source"))t.remove();for(let t of pt.keys())Io(t)}}function Nf(){Y.addEventListener("toggle",()=>{Y.open&&Wi()});
for(let e of A("#list [data-sort]"))e.addEventListener("click",()=>{let n=(u.sort??"place")===e.dataset.sort;I({sort:n?`\
-${e.dataset.sort}`:e.dataset.sort==="place"?null:e.dataset.sort}),Z(p(n?"sortedBack":"sorted",{column:p(q(`#sort option\
[value="${e.dataset.sort}"]`).dataset.word??"")}))});let t=v("sort",HTMLSelectElement);t.addEventListener("change",()=>I(
{sort:t.value==="place"?null:t.value}))}var jf=()=>{};function Te(){jf()}function Cf(t){jf=t}var Co=j,$f="nl",Rf=!1;function Df(){if(Rf||j===Co)return;Rf=!0;let t=new Map([...Object.keys(k.words).sort().map(n=>[k.
words[n][Co],k.words[n][j]]),...Object.entries(Ce("otherwise"))]),e=[...pt.values()].filter(n=>!n.isConnected);for(let n of[
document,...e].flatMap(o=>[...o.querySelectorAll(`span.${Co}`)])){let o=t.get(n.textContent??""),r=Co===$f?n.nextSibling:
n.previousSibling;if(o===void 0||r instanceof Element&&r.matches(`.${j}`))continue;let s=n.cloneNode();s.className=j,s.lang&&
(s.lang=j),s.textContent=o,Co===$f?n.after(s):n.before(s)}}function Bf(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=j,document.documentElement.dataset.
language=j,document.title=S(k.title);for(let e of A("[data-label]"))e.setAttribute("aria-label",p(e.dataset.label??""));
for(let e of A("[data-title]"))e.title=p(e.dataset.title??"");for(let e of A("[data-placeholder]",HTMLInputElement))e.placeholder=
p(t?"search":e.dataset.placeholder??"");for(let e of A("#legend .only")){let n=e.parentElement;e.textContent=p("only");let o=n?.
querySelector(`.text [lang="${j}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",p("onlyThis",{kind:o?.textContent??
""}))}for(let e of A("#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===j));v("canvas").setAttribute(
"aria-label",p("pictureAbout",{names:T.size}))}function Fi(){let t=bl(),e=v("not-understood");e.hidden=t.length===0,e.textContent=
t.length?p("notUnderstood",{parts:t.join(", ")}):""}function Pf(){Sl(),Fi()}function Wf(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function $o(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function tg({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function Hi(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=tg(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function Qr(t,e,n){return Hi(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function Ff(t,e,n){return Hi(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function zf(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,d)=>{let g=null;for(let m of a){let y=Math.abs(c-m.y),h=m.cost+d+y+y*y*.003;if(g&&h>=g.cost)continue;
let w=Ff(e[l],m.y,c)-Qr(e[l-1],m.y,c);h+=Math.max(0,9-w)*60,(!g||h<g.cost)&&(g={cost:h,y:c,gaps:m.gaps})}return g},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:d}=e[a],g=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),m=n.mid+(o.mid-n.mid)*g,y=d.findIndex(({high:h})=>h>=m);i=d.slice(Math.max(0,y-4),y+4+1).map(h=>{let w=Math.max(0,
h.lines.length+1-(h.high-h.low)/2.4),x=s(i,a,$o(m,h),w*5);return{...x,gaps:[...x.gaps,h]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>$o((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function Zr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function eg(t,e){return Zr(t,e,-1)||Zr(t,e,1)||t.line.rank-e.
line.rank}function qi(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:d,many:g}=s[c];
s.pop(),s[c-1].sum+=d,s[c-1].many+=g}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill($o(a/l,i))).map((a,l)=>a+l*r)}function Hf({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,d]=[i[l],i[l+1]],[g,m]=[s[n+
l],s[n+l+1]],y=l+2===i.length,h=c.high<d.low||d.high<c.low,w=(z,ut,St)=>St?{x:z,low:ut.bottom+1,high:1/0}:{x:z,low:-1/0,
high:ut.top-1},x=(z,ut)=>ut.bottom-z.bottom,[L,N]=[[],[]];for(let z of h?[c.high<d.low]:[!0,!1]){let[ut,St]=z?[c.low,d.high]:
[c.high,d.low],je=(vt,Xe,Fd)=>Hi(vt,ut,St).filter(el=>h||(Fd?el.top>=Xe.high:el.bottom<=Xe.low)),re=a[a.length-1].x,co=je(
g,c,z);for(let vt of z?co:co.sort(x))vt.right<=re||vt.id===t.id&&!t.blocks||(re=vt.right,L.push(w(re,vt,!z)));re=y?e.near:
m.left;let er=je(m,d,!z);for(let vt of z?er.sort(x):er)vt.left>=re||vt.id===e.id&&!e.blocks||(re=vt.left,N.push(w(re,vt,
z)))}for(let z of[L,N])a.push(...z.sort((ut,St)=>ut.x-St.x));if(y)break;let P=Math.min(e.near-9,Math.max(Qr(m,d.low-3,d.
low),Qr(m,d.high,d.high+3))),U=d,{low:yt,high:st}=U;a.push({x:m.left,low:yt,high:st,gap:U},{x:Math.max(m.left+1,P),low:yt,
high:st,gap:U})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function zi(t){return t.y}function _i(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=$o(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=$o((zi(s)*c+zi(a)*
l)/(l+c),i)}}function qf(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(eg);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);qi(s.map(zi),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function _f(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(y=>y.left<=Math.min(s.near,i.near)),[c,d]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,Ff(e[l],c,d)),r.room=r.edge-2-Qr(e[l-1],c,d);let g=Math.round(Math.min(s.at,i.at)),
m=n.get(g)??[];n.set(g,m),r.lane=m.findIndex(y=>y.every(h=>h.bottom<c||h.top>d)),r.lane<0&&(r.lane=m.push([])-1),m[r.lane].
push({top:c,bottom:d}),r.lanes=m}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+
.5)))}var Uf=4,ng=[20,18,16,14,13,12,11,10,9,8,7],Gi=34,og=72,rg=120,sg=150,Gf=26,ig=[1,.7,.4,.3],Kf=.75,Ki=1.6;function ag(t,e){
let n=t.reduce((s,i)=>s+Xt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Xt(s)/2)/
n*e))].push(s),r+=Xt(s);return o}function lg(t,e,n,o,r){To(e*O.name);let s=t.map(w=>O.name*Math.max(...w.map(x=>Ht(me(x))))),
i=t.map(w=>ag(w,n)),a=i.flat().map(w=>({text:O.line*w.reduce((x,L)=>x+me(L).length,0),white:ve*r*w.length})),l={text:s.reduce(
(w,x)=>w+x,0),white:O.mark*t.length+r*(Gf+Gi*(t.length-1))},c=t.flat().filter(w=>mn(me(w))).length,d=Jt()/O.name,g=Math.
min(o.width/(l.text+l.white),...a.map(({text:w,white:x})=>o.height/(w+x)),Ki),m=a.map(({text:w,white:x})=>(o.height-d*w)/
x),y=.999*Math.min((o.width-d*l.text)/l.white,...m,d),h=Math.max(...a.map(({text:w,white:x})=>w+x));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:h,cut:c,readable:d,scale:g,least:y}}function cg(t,e,n){let o=(m,y)=>m.reduce((h,w)=>y(
w)>y(h)*1.01?w:h),r=m=>ig.flatMap(y=>ng.map(h=>lg(t,h,m,e,y))),s=Array.from({length:n},(m,y)=>r(y+1)).flat(),i=Math.min(
...s.map(({cut:m})=>m)),a=s.filter(({cut:m})=>m===i),l=({part:m,scale:y,readable:h})=>m===1&&y>=h,c=({scale:m,readable:y})=>m>=
y;for(let m of[l,c,ts]){let y=a.filter(m),[h]=y,w=y.filter(({many:x,part:L})=>x===h.many&&L===h.part);if(h)return o(w,x=>m===
ts?x.least:x.scale)}let d=a.filter(({many:m})=>m===1),g=d.filter(({across:m,readable:y})=>(m.text+Vf()*m.white)*y<=e.width);
return g.length?o(g,({high:m})=>1/m):o(d.filter(({part:m})=>m===1),({scale:m})=>m)}function Vf(){return _.printing||ot()?
1:Kf}function ts({scale:t,readable:e,least:n}){return t<e&&n>=Kf*e}var Ui={key:"",found:null};function Yf(t,e){let n=Rr();
if(!n.length)return 0;let o={...O},r=JSON.stringify([n,t,e,j,Nt.version,O.name,Jt(),ot(),_.printing]);Ui.key!==r&&Object.
assign(Ui,{key:r,found:cg(n,t,e)});let s=Ui.found,{wide:i,many:a,part:l,texts:c,parts:d,across:g}=s,m=t.width/(g.text+g.
white+((M.narrowed?rg:og)-Gi)*(n.length-1)),y=_.printing?s.scale:Math.min(s.scale,Math.max(1,m)),h=ts(s)?s.least:Vf()*s.
readable,[w,x]=ts(s)||!_.printing&&y<s.readable?[h,s.readable/h]:[y,1];To(i*O.name),Object.assign(O,{row:ve*l,grown:x});
let L=Math.max(...d.flat().map(st=>st.reduce((z,ut)=>z+Xt(ut),0))),N=(t.width/w-g.text*x-g.white)/Math.max(1,n.length-1),
P=Math.min(sg,Gi*l+Math.max(0,N)),U=a>1?t.height/w:Math.max(L,Math.min(t.height/w,o.height)),yt=Gf*l;return n.forEach((st,z)=>{
let ut=new Map(st.map(St=>[St,(R.get(St).y-o.top)/o.height*U*a]));d[z].forEach((St,je)=>{let re=0,co=St.map(vt=>(re+=Xt(
vt),re-Xt(vt)/2)),er=qi(St.map((vt,Xe)=>ut.get(vt)-co[Xe]),0,{low:je*U,high:(je+1)*U-re});St.forEach((vt,Xe)=>R.set(vt,{
x:yt+O.mark/2,y:er[Xe]+co[Xe]}))}),yt+=O.mark+c[z]*x+P}),Object.assign(O,{left:0,top:0,width:yt-P,height:U*a}),a}var Yi=150,Ji=120,fg=60,Zf=O.text,Jf=[O.text/O.name,12,14,16,18,20];function tu(){let t=xf(),e=new Set,n=new Map,o=tt.size?
cc():E.entities,r=nt()!=="overview"||o.size<=Yi,s=r?new Set:vi(),i=new Map,a=B&&B.entities.size<=Yi?B.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=ct.get(l);!r&&!i.has(c)&&i.set(c,cn(
c,s));let d=r?null:i.get(c);if((d===null||a.has(l))&&e.add(l),d===null)continue;n.has(d)||n.set(d,{count:0,fills:new Map});
let g=n.get(d),{fill:m}=at(l);g.count+=1,g.fills.set(m,(g.fills.get(m)??0)+1)}qc({names:e,groups:n,opened:s,narrowed:t}),
_e()}function _e(t=1){R.clear();let e=Lr(),n=e.id==="columns";Object.assign(O,{left:0,top:0,width:e.width,height:e.height}),
To(ug()),Object.assign(O,{row:ve,grown:1});let o=M.narrowed||_.printing||tt.size&&!n?M.names:new Set(T.keys());for(let i of o){
let{at:a}=T.get(i);R.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;it()?hg():M.narrowed&&n?dg():!n&&!tt.size?Xf():!n&&!M.
groups.size&&M.names.size<=Yi&&(mg(),Xf());let s=M.narrowed||Ro()||tt.size&&!M.groups.size;(s||!(n||tt.size))&&Qf(o),n&&
!it()&&(r=Yf(Eo??O,t));for(let i of o)M.names.has(i)||R.delete(i);for(let i of M.groups.keys())R.set(dt(i),{x:tt.get(i).
x,y:tt.get(i).y});for(let[i,a]of xt)R.has(i)&&R.set(i,a);return s&&(xt.size||o!==M.names)&&Qf(M.names),r}var Vi={key:"",
width:Zf};function ug(){let t=tt.size?M.names:T;if(t.size>$r)return Zf;let e=`${j} ${Nt.version} ${tt.size?[...t.keys()].
join(" "):""}`;if(Vi.key!==e){let n=Jf.map(o=>[...t.keys()].filter(r=>mn(un(Q(r),o))).length);Object.assign(Vi,{key:e,width:Jf[n.
indexOf(Math.min(...n))]*O.name})}return Vi.width}function mg(){for(let[t,e]of[["x",O.mark+O.text],["y",Ji]]){let[n,o]=[
-1/0,0];for(let r of[...R.values()].sort((s,i)=>s[t]-i[t]))n>-1/0&&(o+=Math.max(0,r[t]-n-e)),n=r[t],r[t]-=o}}function Xf(){
let t=[...R].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:O.mark+Ht(me(e))*O.name+ve,high:Math.max(
Xt(e),2.4*T.get(e).size+ve)}));for(let e=0,n=!0;n&&e<fg;e+=1)n=!1,t.forEach((o,r)=>{for(let s of t.slice(r+1)){let i=(s.
x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:
["y",a],d=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=d,s[l]+=d}});for(let{id:e,x:n,y:o}of t)R.set(e,{x:n,y:o})}function Ro(){return M.
names.size>0&&!M.groups.size&&M.names.size<=T.size/2}function pg(t){let e=t.map(s=>s.reduce((i,a)=>i+Xt(a),0)),n=O.mark+
O.text+62,o=t.length*n/Math.max(1,$.clientWidth)*$.clientHeight*.94,r=Math.max(0,...e,Math.min(o,Ji*Math.max(...t.map(s=>s.
length))));t.forEach((s,i)=>{let a=s.length?Math.min(Ji-O.line,(r-e[i])/s.length):0,l=(r-e[i]-a*s.length)/2;for(let c of s){
let d=Xt(c)+a;R.set(c,{x:O.mark/2+i*n,y:l+d/2}),l+=d}})}function dg(){pg(Rr())}function hg(){let t=new Map(R),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=it(),[o,r]=[O.mark+O.text+40,92],s=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{R.set(l,{x:O.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}function Qf(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...R.get(a),half:Xt(a)/2,wide:Ht(me(a))*O.name*O.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-O.mark,r=n(e.map(({y:a,half:l})=>a-l))-ve,s=-n(e.map(({x:a,wide:l})=>-a-O.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+ve;Object.assign(O,{left:o,top:r,width:s-o,height:i-r})}var Do=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&Ot(e,n))}};function Ot(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function yn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Bo(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function Kn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var eu=.42,nu=16;function ou(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[d,g]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(d+g)/((2*g+d)/l+(g+2*d)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],d=(Math.abs(r[i])+Math.abs(r[i+1]))*eu,g=d>Math.abs(a)?Math.abs(
a)/d:1,m=(c.x-l.x)*eu;s.push(l.x+m,l.y+r[i]*g*m,c.x-m,c.y-r[i+1]*g*m,c.x,c.y)}return s}function es(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,d,g)=>[d+(g-d)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function Po(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function ru(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function gg(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function su(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=nu;o+=1){let r=e[e.
length-1],{x:s,y:i}=gg(t,n,o/nu);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function Xi(t){return t.pieces??=
su(t.along),t.pieces[t.pieces.length-1].far}function Pt(t,e){let n=e*Xi(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function wg(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Bo(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Ue(t,e,n){
let o=wg(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=su(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],d=l**2+c**2,g=d?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/d)):0;r=Math.min(r,Math.hypot(e.x-i.x-g*l,e.y-i.y-g*c))}return r<=n?r:1/0}var yg=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],F={},iu=document.body;function bn(){
let t=getComputedStyle(_.printing?iu:document.documentElement),e=yg.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);F={dark:!_.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),..._.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Ut(){return u.steps!==null&&u.focus!==null?1:_.printing?.4:.15}function au(){iu=document.body.
appendChild(f("div",{class:"on-paper",hidden:""}))}var ns={left:44,right:44,top:4,bottom:50},bg=29,xg=16,kg=[8,12,16,20];function Vn(t){return p("groupOf",{names:It(t),n:M.
groups.get(t)?.count??tt.get(t).count})}function Qi(){return Math.max(12,Jt())}function Sg(t){return Math.max(xg,Qi()/2*
(jt(String(t),"600")+.4)/.82)}function Wo(t){let e=new Map,n=[...M.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?
-1:1));for(let[o,{count:r}]of n){let{x:s,y:i}=R.get(dt(o)),a=Math.max(Sg(r)/t,Math.min(bg*Math.sqrt(r),tt.get(o).radius*
.8)),l={key:o,x:s,y:i,radius:a,type:Qi()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function cu(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!B||B.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
T.get(tt.get(i.key).told[0]).short)||tt.get(i.key).told[0],l=[...o,...r.values()],c=s?[un(It(i.key),12)]:kg.map(y=>un(a,
y)),d=[...c.filter(y=>!mn(y)),...c.filter(mn)].map(y=>vg(i,y,l,n)).find(y=>y!==void 0);if(!d)continue;let{text:g,lines:m}=d;
r.set(i.key,g),Object.assign(i,{lines:m,textMiddle:g.middle,textTop:g.top,textLeft:g.left,textRight:g.right,textBottom:g.
bottom})}}function vg(t,e,n,o){let{type:r}=t,[s,i,a]=[r*Ht(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([d,g])=>({key:t.key,middle:d,left:d-s/2,right:d+s/2,top:g,bottom:g+i})).
find(d=>d.left>=O.left-ns.left/o&&d.right<=O.left+O.width+ns.right/o&&d.top>=O.top+6/o&&d.bottom<=O.top+O.height+6/o&&!n.
some(g=>g.key!==t.key&&Ot(d,g)));return c&&{text:c,lines:e}}function fu(t){let e=J();t.save();for(let n of M.opened){let{
x:o,y:r,radius:s}=tt.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=F.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=F.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Zi(t,e){let n=W.groups.get(e);if(!n)return;let o=J(),
{count:r,fills:s}=M.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=F.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=B&&!lu(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[g,m]of[
...s].sort(([y],[h])=>y<h?-1:1))t.strokeStyle=g,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*m/r),t.stroke(),a+=
2*Math.PI*m/r;t.strokeStyle=K.at===dt(e)?F.accent:F.soft,t.lineWidth=(K.at===dt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=F.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Qi()/o,Math.min(16/o,n.radius*.7)),d=2*(n.radius-i)/Math.max(1.4,jt(l,"600")+.4);ue(t,l,n.x,n.y,Math.min(c,d),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=F.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=B&&!lu(e)?.6:1,t.fillStyle=F.text,n.lines.forEach((g,m)=>ue(t,g,n.textMiddle,n.textTop+(m+.5)*n.type*1.15,
n.type))),t.restore()}function lu(t){if(u.between?.includes(dt(t)))return!0;for(let e of B?.entities??[])if(ct.get(e)===
t||ct.get(e)?.startsWith(`${t}.`))return!0;return!1}function uu(t){for(let[e,n]of W.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function os(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=F[e],t.fillStyle=F.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Mg(t){let{change:e}=b.get(t),n=W.lines.get(t);return e?{change:e,...Pt(n.own??n,.6),
radius:4.6}:null}function mu(t,e){let n=Mg(e);n&&os(t,n.change,n.x,n.y,n.radius)}var pu=new Set;for(let{object:t,change:e,
subject:n}of b.values())e&&t===null&&pu.add(n);function Og({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(pu.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function du(t,e){let n=W.names.get(e),o=Og(n);if(!o||(os(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=F.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+jt(s)*n.type,a),t.stroke()}),t.restore()}function hu(t){return k.changes.length&&!t.change?.45:1}var Eg=200,Zt={names:new Set,statements:new Set};function gu(t,e){let n=t===null?e:X.get(t).filter(r=>E.statements.has(r)),
o=n.length>Eg?[]:n;Zt.statements=new Set(o),Zt.names=new Set([t,...o.flatMap(r=>[b.get(r).subject,b.get(r).object])].filter(
r=>r!==null)),ft()}function wu(){!Zt.names.size&&!Zt.statements.size||(Zt.names=new Set,Zt.statements=new Set,ft())}var ta=6,Tg=.5,Lg=new Set([1,2]),Ag=150,Ig=3,yu=Ig*([...T.values()].reduce((t,{count:e})=>t+e,0)/Math.max(1,T.size));function Yn(t,e,n=null){
let o=Math.max(O.name,Jt()/t),r=o*(O.line/O.name),s=new Map,i=new Do(o*10);for(let w of M.names){let x=R.get(w);if(n&&(x.
x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let L=Math.max(T.get(w).size,1.6/t),N=L*1.2,P={id:w,x:x.x,y:x.y,
radius:L,type:o,line:r,lines:null,covers:!1,left:x.x-N,right:x.x+N,top:x.y-N,bottom:x.y+N};s.set(w,P),n||i.add({id:w,left:P.
left,right:P.right,top:P.top,bottom:P.bottom})}for(let[w,{x,y:L,radius:N}]of e)i.add({id:dt(w),left:x-N,right:x+N,top:L-
N,bottom:L+N});let a=w=>(w===u.focus||w===u.path?4e6:0)+(B&&B.entities.has(w)?2e6:0)+(T.get(w).count>=yu?1e6:0)+(Lg.has(
at(w).column)?5e5:0)+T.get(w).count,l=[...s.keys()].sort((w,x)=>a(x)-a(w)||(w<x?-1:1)),c=nt()!=="columns"&&!n,d=[...new Set(
[1,.85,.7,.5].map(w=>Math.max(o*w,Jt()/t)))],g=new Do(o*4);if(c)for(let{id:w,x,y:L,radius:N}of s.values())g.add({id:w,left:x-
N,right:x+N,top:L-N,bottom:L+N});let m=[],y=0;for(let w of l){let x=s.get(w),L=B!==null&&B.entities.has(w),N=st=>{for(let z of ea(
x,d,c))if(st(z)&&(!c||Ng(x,z,g)))return z},P=st=>!m.some(z=>Ot(st,z)),U=N(st=>!i.hits(st))??(L?N(P):void 0),yt=s.size>Ag&&
T.get(w).count>=yu;!U&&yt&&(U=[...ea(x,d,c)].find(P),x.covers=U!==void 0),U&&(i.add(U),(L||yt)&&m.push(U),bu(x,U),y+=1)}
if(y>=Math.min(ta,s.size))return s;let h=[...s.values()].filter(w=>w.lines).map(w=>({left:w.left,right:w.right,top:w.top,
bottom:w.bottom}));for(let w of l.slice(0,4*ta)){let[x]=ea(s.get(w),d,!1);if(!(s.get(w).lines||h.some(L=>Ot(x,L)))&&(h.push(
x),bu(s.get(w),x),s.get(w).covers=!0,h.length>=2*ta))break}return s}function Ng({id:t,x:e,y:n,radius:o},r,s){let i=(l,c,d,g)=>Math.
hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-g,d-r.bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*Tg;return!s.some({left:r.
left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.left,l.right,l.top,l.bottom)<a)}function*ea(t,e,n){
let o=me(t.id),r=Ht(o),s=Math.max(O.mark/2,t.radius*1.2+3);for(let i of e){let a=i*(O.line/O.name),[l,c]=[i*r,a*o.length/
2],d=(P,U)=>({id:t.id,type:i,line:a,lines:o,left:P,right:P+l,top:U-c,bottom:U+c}),g=(n||V.whole)&&t.x+O.mark/2+l>O.left+
O.width+6;if(yield d(g?t.x-s-l:t.x+s,t.y),!n)continue;let m=P=>P.left>O.left-6&&P.right<O.left+O.width+6,[y,h]=[t.y+t.radius*
1.2+2+c,t.y-t.radius*1.2-2-c],w=t.x-l/2;if(yield*[d(w,y),d(w,h),d(t.x-s-l,t.y)].filter(m),M.names.size>$r)continue;let[x,
L]=[t.x-t.radius,t.x+t.radius-l];yield*[d(x,y),d(x,h),d(L,y),d(L,h)].filter(m);let N=t.radius*1.2+2;for(let P of[0,c,-c])
yield*[d(t.x+N,t.y+P),d(t.x-N-l,t.y+P)].filter(m)}}function rs({x:t,y:e}){for(let n of W.names.values())if(n.lines&&t>n.
textLeft-3&&t<n.textRight+3&&e>n.textTop&&e<n.textBottom)return!0;return!1}function na({textLeft:t,textRight:e,textTop:n,
textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function bu(t,e){t.type=e.type,t.line=e.line,t.lines=e.lines,t.textLeft=
e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-3),t.right=Math.max(t.right,
e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function oa(t,e,n,o,r){let s=k.shapes[e];t.beginPath(),
s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*r)}),t.closePath()}var ss=new Set;
function Ge(t,e){let n=W.names.get(e);if(!n)return;ss.add(e);let o=at(e),r=u.focus===e||u.path===e;t.save(),t.describe?.(
D(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r||Zt.names.has(e)?F.row:F.ground,t.beginPath(),t.roundRect(n.textLeft-3,n.
textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let s=Zt.names.has(e)||(B?B.entities.has(e):!E.bare.
has(e));t.globalAlpha=s?1:B?Ut():.3,oa(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?F.ground:o.fill,t.fill(),
t.lineWidth=T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=F.dark?o.dark:o.light,t.stroke(),(r||K.at===e||C.
dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=F.accent,t.lineWidth=2,t.setLineDash(
r?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=F.text,i.forEach((a,l)=>{
ue(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),du(t,e),t.restore()}function xu(t,e=3){
let n=[...W.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...W.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/
2&&t.y<=r.bottom+e/2)return o;return null}var jg=6.5,Cg=[.36,.64,.25,.75,.15,.85];function ra(t,e,n,o=jg){t.setLineDash([]),t.fillStyle=F.bar,t.beginPath(),t.arc(
e,n,o,0,2*Math.PI),t.fill(),t.strokeStyle=F.ground,t.lineWidth=o*.22,t.beginPath();for(let r of[-.24,.24])t.moveTo(e-o*.55,
n+r*o),t.lineTo(e+o*.55,n+r*o);t.moveTo(e-o*.28,n+o*.62),t.lineTo(e+o*.28,n-o*.62),t.stroke()}function ku(t,e){let n=Cg.
map(s=>Pt(e,s)),{x:o,y:r}=n.find(s=>!rs(s))??n[0];ra(t,o,r)}var Jn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var Rg=900,Su=60;function vu(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Dg(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:Zr(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function is(t,e,n,o=new Set){let r=new Map([...e.values()].map(h=>[h.id,vu(h,n)])),
s=t.length>Rg?[]:Wf([...r.values()].filter(({id:h})=>!o.has(h))),i=t.map(({id:h,statement:w,place:x,many:L},N)=>{let[P,U]=[
r.get(w.subject),r.get(w.object)],yt=P.at>U.at,[st,z]=yt?[U,P]:[P,U],ut=!o.size&&z.near-st.far<9&&z.near-st.shape>=9?{...st,
far:st.shape}:st,St=z.near-ut.far<9;return{id:h,rank:N,place:x,many:L,from:ut,to:z,backward:yt,arc:St,loop:ut.id===z.id,
ports:[ut.mid,z.mid]}}),a=i.filter(({arc:h})=>!h),l=i.filter(({arc:h,loop:w})=>h&&!w),c=({from:h,to:w})=>w.at-h.at+Math.
abs(w.mid-h.mid);for(let h of[...a].sort((w,x)=>c(w)-c(x)||w.rank-x.rank))zf(h,s);let d=new Map,g=(h,w,x)=>{let L=`${w} ${h.
id}`,N=d.get(L)??{item:h,held:[]};d.set(L,N),N.held.push({index:0,step:0,group:0,order:0,...x})};for(let h of a)g(h.from,
"far",{line:h,end:0,index:0,step:1}),g(h.to,"near",{line:h,end:1,index:h.levels.length-1,step:-1});for(let h of l)for(let[
w,[x,L]]of[[h.from,h.to],[h.to,h.from]].entries()){let N=L.mid>x.mid;g(x,"near",{line:h,end:w,group:N?1:-1,order:-L.mid})}
Dg(d,o),_f(l,s);let m=new Map(a.map(h=>[h,Hf(h,s)]));for(let h of m.values())_i(h);qf(s,m);for(let h of m.values())_i(h);
let y=new Map;for(let h of i){let{from:w,to:x,ports:L}=h,N;h.loop?N=Mu(h):h.arc?N=es({x:w.near+1,y:L[0]},{x:x.near,y:L[1]},
h.edge-h.reach):N=ou(m.get(h)),h.backward&&(N=Po(N)),y.set(h.id,n?N:ru(N))}return y}function Mu({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function Bg(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:d}of n){let g=((l-t.x)*o+(c-t.y)*r)/s**2;if(g<=.02||g>=.98)
continue;let m=((c-t.y)*o-(l-t.x)*r)/s,y=d*1.2+2;Math.abs(m)<Su+y&&i.push({off:m,reach:y,share:3*g*(1-g)})}let a=l=>i.every(
({off:c,reach:d,share:g})=>Math.abs(c-l*g)>=d);for(let l=0;l<=Su;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function Ou(t,e,{
place:n,many:o},r){if(t.id===e.id)return Mu({from:vu(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],d=(n-(o-1)/2)*14*(t.id<e.id?1:-1),g={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},m={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};d||(d=Bg(g,m,r.filter(h=>h.id!==t.id&&h.id!==e.id)));let y=[(m.x-g.x)/3,(m.y-g.y)/3];return[
g.x,g.y,g.x+y[0]-c*d,g.y+y[1]+l*d,m.x-y[0]-c*d,m.y-y[1]+l*d,m.x,m.y]}var Pg=2500,xn=12,as=7,Tu=1,Wg=2.5,Eu=Array.from({length:33},(t,e)=>.5+(e%2?.03:-.03)*Math.ceil(e/2)),Fg=400;function Lu(t){
let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:d}=b.get(a);return d&&t.has(l)&&t.has(c)}),n=e.length>Pg,
o=new Map,r=(n?e.filter(a=>B?.statements.has(a)):e).map(a=>{let l=b.get(a),c=JSON.stringify([l.subject,l.object].sort()),
d=o.get(c)??[];o.set(c,d);let g={id:a,statement:l,place:d.length,many:0};return d.push(g),g});for(let a of o.values())for(let l of a)
l.many=a.length;let s;if(nt()==="columns"||it())s=is(r,t,!it());else{let a=r.length<=Fg?[...t.values()]:[];s=new Map(r.map(
l=>[l.id,Ou(t.get(l.statement.subject),t.get(l.statement.object),l,a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,
path:ls(l)});return{lines:i,rest:n}}function ls(t){let e=new Jn;e.moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(
...t.slice(n,n+6));return e}function cs({holder:t,modality:e}){let n=t&&e!=="draft";return k.lines[n?"thin":pl.get(e)?.line||
"solid"]}function fs(t){let e=at(b.get(t).subject);return F.dark?e.dark:e.light}function us(t,e,n){let o=W.lines.get(e),
r=b.get(e),s=et(r),i=cs(r);t.save(),t.describe?.([Vt(r),S(r.said)&&`(${S(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=
B&&!n?Ut():n?1:s.structural?.8:.95*hu(r);let a=r.change&&r.change!=="unchanged"?F[r.change]:F.line;t.strokeStyle=t.fillStyle=
n?fs(e):a||F.line,t.lineWidth=i.width*(n?u.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),
t.stroke(o.path),t.setLineDash([]),s.symmetric||zg(t,o.along,n?6.5:4.5),r.denied&&(B||(t.globalAlpha=1),Hg(t,o.own??o)),
r.isDisputed&&(B||(t.globalAlpha=1),ku(t,o.own??o)),mu(t,e),t.restore()}function zg(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.
atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),
t.fill()}function Hg(t,e){let n=Eu.find(a=>!rs(Pt(e,a)))??Eu[0],[o,r,s]=[n-.02,n,n+.02].map(a=>Pt(e,a)),i=Math.atan2(s.y-
o.y,s.x-o.x)+Math.PI/2;t.strokeStyle=F.bar,t.lineWidth=3,t.beginPath(),t.moveTo(r.x-7*Math.cos(i),r.y-7*Math.sin(i)),t.lineTo(
r.x+7*Math.cos(i),r.y+7*Math.sin(i)),t.stroke()}function ms(t,e,n=as){let o=[];for(let[s,i]of W.lines){let a=Ue(i,t,n/e);
a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));return o.filter(s=>s.distance<=
r+Wg/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var zo=12,Fo=14,Xn=3,ia=40,qg=[0,2,5,9,14],ds=60,_g=1.2,Ug=8,Gg=12,Au=4,Kg=[.5,.42,.58,.34,.66,.26,.75,.85],Vg=20,Yg=[0,
1,-1,2,-2,3,-3,4,-4];function Iu(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;
if(l===1){let c=[...i,o.slice(a).join(" ")],d=Math.max(...c.map(n));(!r||d<r.long)&&(r={rows:c,long:d});return}for(let c=a+
1;c<=o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function Nu(t,e,n){return Math.abs(e.x-t.x)>=
1?e.x>t.x?1:-1:n?1:-1}function ju(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+Xn,-Xn),a=e.y-i/2;for(let l of s)o[l.index]=Xg(l,e,a+l.high,[
...n,...Jg(o)]),a+=2*l.high+Xn}return o}function Jg(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-Xn/2,bottom:r+Xn/2,cost:10*ds}))}function Xg({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,d=zo+e,g=Math.max(r-Fo-e,t*(s.x-c)+e),m=[...qg.map(N=>d+N*l),...g<d?[g]:[]],y=Math.max(...m)+e,h=[c,c+t*y,s.x],w={left:Math.
min(...h),right:Math.max(...h),top:i-n-ia*l,bottom:i+n+ia*l},x=a.filter(N=>Ot(N,w)),L={cost:1/0,spot:null};for(let N of m){
let P=Math.max(0,N+e+Fo-r)/l;for(let U=0;U<=2*ia;U+=1){let yt=(U%2?1:-1)*Math.ceil(U/2),st=Math.abs(yt)*.5+Math.abs(N-d)/
l*.6+P*Ug;if(st>=L.cost)continue;let z=yn(c+t*N,i+yt*l,0,e,n),ut={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,z.y),bottom:Math.
max(s.top,z.y)},St={left:Math.min(s.x,z.left),right:Math.max(s.x,z.right),top:z.y-2,bottom:z.y+2},je=st+ps(z,x,o)+(N<d?ps(
ut,x,o)+ps(St,x,o):0);je<L.cost&&(L={cost:je,spot:z})}}return L.spot}function ps(t,e,n){return e.reduce((o,r)=>o+r.cost*
Qg(t,r)/n**2,0)}function Cu(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:h,y:w})=>({x:h-t.x,y:w-t.y,long:Math.hypot(h-t.
x,w-t.y)||1})),a=Math.min(Vg*r,...i.map(({long:h})=>h)),[l,c]=[i.reduce((h,w)=>h+w.x/w.long,0),i.reduce((h,w)=>h+w.y/w.long,
0)],d=Math.hypot(l,c)||1,g=Yg.flatMap(h=>Kg.map(w=>yn(t.x+l/d*a*w,t.y+c/d*a*w+h*(2*o+Xn),0,n,o))),m=s.filter(h=>g.some(w=>Ot(
w,h))),y={spot:g[0],cost:1/0};for(let[h,w]of g.entries()){let x=ps(w,m,r)+h/g.length+o/r;x<y.cost&&(y={spot:w,cost:x})}return y}
function Ho({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?ds:_g}}function Qg(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function $u(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let g=(o+r)/2;return[o,t.y,g,t.y,g,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,d=(l+e.y)/2;return[t.x,l,t.x,d,c===r?t.x:c,c===r?e.y:d,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function Ru(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return es(r,{x:a,y:e.y},n*Math.max(l+Au,Math.min(l+Gg,o*n-Au)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function Du(t,e){
let n=Pu(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function Bu(t,e,n){
let o=Pu(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function Pu({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function Wu(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var zu=60,Zg=7,Hu=3,tw=[.5,.42,.58,.34,.66,.26,.74];function ew(t){return Math.max(O.name*.96,Jt()/t)}function qu(t){return jt(
t,"italic")}function _u(t){return Array.from({length:Hu},(e,n)=>Iu(t,n+1,qu)).filter(e=>e!==null)}function Uu(t,e,n){let o=_u(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function la({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function Gu(t){return et(b.get(t)).symmetric?0:.75}function Ku(t,e,n){let o=[...B?.
statements??[]].filter(m=>e.has(m)),r=ew(n),s=m=>B===null||B.entities.has(m)||Ut()===1,i=[...t.values()].flatMap(m=>nw(m,
s(m.id)));if(it())return{words:cw(o,e,r,i),trunks:[]};let a=ow(o,t,r);if(a.length>zu)return{words:[],trunks:[]};let l=nt()===
"columns",c=l?rw(a,r,i):sw(a,r,i),d=l?lw(a,c,t,s):iw(a,c),g=a.map((m,y)=>{let h=l?$u(m.anchor,c[y],m.side):Du(m.anchor,c[y]);
for(let w of m.ids){let x=d.get(w),L=Wu(h,x),N=b.get(w).subject===m.anchor.id,P=N?x:Po(x);e.set(w,{along:N?L:Po(L),path:ls(
P),own:{along:P}})}return{ids:m.ids,path:ls(h)}});return{words:c,trunks:g}}function nw(t,e){let n=t.radius*1.2+(t.id===u.
focus?5:1),o=Ho({left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,Ho({left:t.textLeft-3,right:t.textRight+
3,top:t.textTop,bottom:t.textBottom},e)]:[o]}function ow(t,e,n){let o=new Map;for(let r of t){let s=b.get(r),i=s.object!==
u.focus,[a,l]=i?[s.subject,s.object]:[s.object,s.subject];if(a===l)continue;let[c,d]=[e.get(a),e.get(l)],g=Lt(s),m=(qu(g)/
Math.min(Hu,g.split(" ").length)+1)*n,y=Nu(c,d,c.right+zo+m<O.left+O.width+zo),h=nt()==="columns"?y:Math.round(Math.atan2(
d.y-c.y,d.x-c.x)/(Math.PI/2)),w=et(s).symmetric||i,x=JSON.stringify([a,Math.abs(h)===2?2:h,g,w,cs(s),s.change]),L=o.get(
x)??{anchor:c,side:y,text:g,isOnward:w,ids:[],ends:[],next:y*(1/0)};o.set(x,L),L.ids.push(r),L.ends.push(d)}return[...o.
values()]}function rw(t,e,n){let o=[];for(let r of new Set(t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(
l=>({...l,...aw(l,e,n)})),a=ju(i,r,n);i.forEach(({rows:l,head:c,side:d,isOnward:g,text:m,ids:y,room:h},w)=>{s[w].next=(d>
0?r.right:r.left)+d*h;let x=d>0===g?0:Math.PI;o[t.indexOf(s[w])]={...a[w],text:m,rows:l,type:e,head:c*e,way:x,ids:y}}),n.
push(...a.map(l=>Ho(l,!0)))}return o}function sw(t,e,n){let o=[],r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.
hypot(a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){let{anchor:i,ends:a,ids:l,text:c,isOnward:d}=s,g=Gu(l[0]),
m=_u(c).map(x=>({...x,...Cu(i,a,{...la(x,g,e),type:e},n)})),{rows:y,spot:h}=m.reduce((x,L)=>L.cost<x.cost?L:x),w=Math.atan2(
h.y-i.y,h.x-i.x);o[t.indexOf(s)]={...h,text:c,rows:y,type:e,head:g*e,way:d?w:w+Math.PI,ids:l},n.push(Ho(h,!0))}return o}
function iw(t,e){let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.entries())for(let[a,l]of s.entries())n.set(l,Bu(r,
e[o],i[a]));return n}function aw({anchor:t,side:e,text:n,ids:o,ends:r},s,i){let a=Gu(o[0]),l=r.filter(y=>Math.abs(y.x-t.
x)>=1),c=i.filter(({cost:y,left:h,right:w})=>y===ds&&(e>0?h>t.right:w<t.left)),d=Math.min(...(l.length?l:c).map(({left:y,
right:h})=>e>0?y-t.right:t.left-h)),g=Uu(n,(d-zo-Fo)/s,a+.5),m=r.reduce((y,{x:h,y:w})=>y+t.y+(w-t.y)/Math.max(1,Math.abs(
h-t.x)),0)/r.length;return{...g,...la(g,a,s),side:e,type:s,wish:m,head:a,room:d}}function lw(t,e,n,o){let r=new Map,s=new Map(
[...n].filter(([l])=>o(l))),i=new Set,a=[];for(let[l,{anchor:c,side:d,ids:g,ends:m,next:y}]of t.entries()){let h=`trunk ${l}`,
{left:w,right:x,top:L,bottom:N,x:P,y:U}=e[l];i.add(h),s.set(h,{...c,id:h,x:P,y:U,left:w,right:x,top:L,bottom:N,radius:0,
lines:null});for(let[yt,st]of g.entries()){let z=m[yt],ut=Math.abs(z.x-c.x)<1,St=d>0?z.left-x:w-z.right;!ut&&St>=Fo?a.push(
{id:st,statement:{subject:h,object:z.id},place:0,many:1}):r.set(st,Ru(e[l],z,d,ut?y:null))}}for(let[l,c]of is(a,s,!0,i))
r.set(l,c);return r}function cw(t,e,n,o){let r=[];if(t.length>zu)return r;let s=i=>[...o,...r].filter(a=>a.left<i.right&&
i.left<a.right&&a.top<i.bottom&&i.top<a.bottom).length;for(let i of t){let a=e.get(i),l=Lt(b.get(i)),c=Uu(l,Xi(a)/n,0),{
wide:d,high:g}=la(c,0,n),y=tw.map(h=>Pt(a,h)).map(({x:h,y:w})=>yn(h,w,0,d,g)).reduce((h,w)=>s(w)<s(h)?w:h);r.push({...y,
text:l,rows:c.rows,type:n,head:0,way:0,ids:[i]})}return r}function Vu(t){return new Set(t.map(fs)).size===1?fs(t[0]):F.soft}
function aa(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(1).match(/../g)??[]).map(n=>parseInt(n,16))}function Fu(t){
let[e,n,o]=aa(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function fw(t){
let[e,n]=[aa(t),aa(F.text)],o=Fu(F.ground);for(let r=0;r<1;r+=.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(
16).padStart(2,"0")).join("")}`,[i,a]=[Fu(s),o].sort((l,c)=>l-c);if((a+.05)/(i+.05)>=Zg)return s}return F.text}function Yu(t,e){
for(let n of e){t.save(),t.translate(n.x,n.y),t.fillStyle=F.ground,t.globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.
high,2*n.wide,2*n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=fw(Vu(n.ids)),t.textAlign="center",t.textBaseline="middle";
let o=Math.cos(n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{ue(t,r,-o*n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,
"italic")}),n.head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[
-1,1])t.lineTo(-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}function Ju(t,e){for(let{ids:n,path:o}of e){
let r=cs(b.get(n[0]));t.save(),t.strokeStyle=Vu(n),t.lineWidth=r.width*1.9,t.setLineDash(r.dash),t.stroke(o),t.restore()}}var uw=10,mw=80,Qu=0,Xu;function Zu(){let t=`${ae} ${j}`;if(!(Qu>uw&&W.look===t&&W.key!==`${t} ${J()}`&&!W.part&&!_.printing)){
te();return}clearTimeout(Xu),Xu=setTimeout(()=>{te(),ft()},mw)}function te(){let t=J(),e=M.names.size>ze,n=`${ae} ${j}`,
o=`${n} ${t}`;if(W.key===o&&(!W.part||Kn(W.part,Qt())))return W;let r=Date.now(),s=e?Qt(1):null,i=Wo(t),a=Yn(t,i,s);cu(i,
a,t);let{lines:l,rest:c}=Lu(a);return hl({key:o,look:n,part:s,names:a,groups:i,lines:l,rest:c,...Ku(a,l,t)}),Qu=Date.now()-
r,W}var Le={left:24,right:10,top:8,bottom:8},tm=1.7,pw=.8,dw=5,em=8,sm=150,hw=300,gw=["#take > button","#groups > *","#arran\
gements button","#zoom","#empty"];function ws(t){let{x:e,y:n,radius:o}=tt.get(t);da({left:e-o,top:n-o,width:2*o,height:2*
o})}function im({x:t,y:e}){let n=dn({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=$.clientWidth&&n.y<=$.clientHeight}function ys(t){
let e=dn(R.get(t));e.x>=30&&e.y>=20&&e.x<=$.clientWidth-30&&e.y<=$.clientHeight-20||(V.whole=!1,Sn({position:R.get(t),scale:J()}))}
function hs(){return am(gw.flatMap(t=>A(t)))}function am(t){let e=$.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).
filter(({width:n})=>n>0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).
filter(n=>Ot(n,{left:0,right:e.width,top:0,bottom:e.height}))}function lm(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)
n+o<$.clientHeight?e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,$.clientHeight-n+4);return e}function ua(){let t=$.
getBoundingClientRect(),e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=v(
"details").getBoundingClientRect();return!ot()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.
min(e.bottom,n.top-t.top)),e}function ma(t,e,n){let o=$.clientWidth-e.left-e.right,r=$.clientHeight-e.top-e.bottom;if(o<=
0||r<=0)return null;let s=Math.min(o/Math.max(1,t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.
left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.bottom)/2/s},scale:s,animation:!1}}function cm(){if(_.printing)return Ki;if(M.
narrowed||!Ro())return tm;let{width:t,height:e}=Lr();return Math.min(tm,Math.max(1,Math.min($.clientWidth/t,$.clientHeight/
e)))}function ww({scale:t,position:e}){let n=hs();if(!n.length||M.names.size>ze)return[];let o=Wo(t),r=[...Yn(t,o).values(),
...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({left:(s-e.x)*t+$.clientWidth/2,right:(i-e.x)*t+$.clientWidth/2,top:(a-
e.y)*t+$.clientHeight/2,bottom:(l-e.y)*t+$.clientHeight/2}));return n.filter(s=>r.some(i=>Ot(i,s)))}function yw({scale:t,
position:e}){let n={left:0,right:0,top:0,bottom:0};if(nt()!=="map"||M.names.size<=sm||M.names.size>ze)return n;let[o,r]=[
$.clientWidth/2/t,$.clientHeight/2/t];for(let s of Yn(t,Wo(t)).values()){if(!s.lines)continue;let{left:i,right:a,top:l,bottom:c}=na(
s);n.left=Math.max(n.left,(e.x-o-i)*t),n.right=Math.max(n.right,(a-e.x-o)*t),n.top=Math.max(n.top,(e.y-r-l)*t),n.bottom=
Math.max(n.bottom,(c-e.y-r)*t)}return n}function kn(){V.whole=!0;let t={...M.groups.size?ns:Le};if(_.printing){nm(ma(O,t,
cm()));return}if(M.narrowed){let o=ua();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=$.clientHeight-o.bottom,
t.right+=$.clientWidth-o.right)}let e=ca(t);if(!e)return;for(let o=0;o<dw;o+=1){let r=yw(e);if(Object.values(r).every(s=>s<=
0))break;for(let s of["left","right","top","bottom"])t[s]+=Math.ceil(r[s]);e=ca(t)??e}let n=lm(ww(e));nm(n.top||n.bottom?
ca({...t,top:Math.max(t.top,n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function ca(t){let e={width:$.clientWidth-
t.left-t.right,height:$.clientHeight-t.top-t.bottom};return e.width<=0||e.height<=0?null:(xt.size||Lo(e),_e(),ma(O,t,cm()))}
function nm(t){t&&(pe(),Yt(),qe(t))}function pa(){V.asOpened=!1,kn()}function fa(){return Jt()/(O.name*O.grown)}function om(t){
return[...Yn(t,new Map).values()].filter(({lines:e})=>e).length}function de(){if(kn(),V.asOpened=!0,M.groups.size||!M.names.
size||M.names.size>sm)return;let t=J(),e=fa(),n=M.names.size*(nt()==="columns"?1:pw);if(t>=e||om(t)>=n)return;V.whole=!1;
let o=Array.from({length:em-1},(a,l)=>t*(e/t)**((l+1)/em)),s=O.grown>1||M.narrowed&&nt()==="columns"&&!it()?e:o.find(a=>om(
a)===M.names.size)??e,i=M.narrowed?ua():{left:0,top:0,right:$.clientWidth,bottom:$.clientHeight};qe({...fm(s,i,M.narrowed?
u.focus:null),animation:!1})}function gs(t,{left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=R.get(t);return s-e>O.mark/2&&s+
O.mark/2+O.text*O.grown<=o&&i-n>O.line&&i+O.line<r}function bw(t){let e=0;for(let n of M.names)gs(n,t)&&(e+=3+T.get(n).count+
(B?.entities.has(n)?1e3:0));return e}function fm(t,e,n){let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:O.mark,y:2*
O.line},i=[...new Set([n,...B?[...B.entities].slice(0,60):[],...Fe(60)])].filter(x=>M.names.has(x)).map(x=>R.get(x)),a=(x,L,N,P,U)=>N+
2*U<=P?L+(N-P)/2:Math.max(L-U,Math.min(x,L+N+U-P)),l=a(O.left-r.x/2,O.left,O.width,o.x,r.x/2),d=nt()==="columns"&&n===null?
[l]:i.flatMap(({x})=>[x-r.x,x+O.mark+O.text*O.grown-o.x]).map(x=>a(x,O.left,O.width,o.x,r.x)),g=i.flatMap(({y:x})=>[x-r.
y,x+r.y-o.y]).map(x=>a(x,O.top,O.height,o.y,O.line)),m=null;for(let x of new Set(d))for(let L of new Set(g)){let N={left:x,
top:L,right:x+o.x,bottom:L+o.y};if(n!==null&&!gs(n,N))continue;let P=bw(N);(!m||P>m.weight)&&(m={weight:P,left:x,top:L})}
let y=R.get(n)??{x:O.left+O.width/2,y:O.top+O.height/2},{left:h,top:w}=m??{left:y.x-o.x/2,top:y.y-o.y/2};return{scale:t,
position:{x:h+($.clientWidth/2-e.left)/t,y:w+($.clientHeight/2-e.top)/t}}}function um(t){if(!M.names.has(t))return;let e=J(),
n=V.whole&&e>fa()*.8?e:Math.max(e,fa()),o=ua(),[r,s]=[Me({x:o.left,y:o.top}),Me({x:o.right,y:o.bottom})],i={left:r.x,top:r.
y,right:s.x,bottom:s.y},a=ot()&&(o.right<$.clientWidth||o.bottom<$.clientHeight);V.whole&&n===e&&!a||n===e&&gs(t,i)&&[...B?.
entities??[]].every(l=>!M.names.has(l)||gs(l,i))||(V.whole=!1,Sn(fm(n,o,t)))}function Sn(t){let e=matchMedia("(prefers-r\
educed-motion: reduce)").matches||R.size>ze;V.asOpened=!1,qe({...t,animation:e?!1:{duration:250,easingFunction:"easeInOu\
tQuad"}})}function bs(t){V.whole=!1,Sn({scale:Math.min(6,Math.max(.005,J()*t))})}function da(t){let e=ma(t,{left:10,right:10,
...lm(hs())},1.3);e&&(V.whole=!1,Sn(e))}function rm(t){let e=Qt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,d]=[
Me({x:s,y:a}),Me({x:i,y:l})];return{left:c.x,right:d.x,top:c.y,bottom:d.y}}),[o,r]=[0,0];for(let s of W.names.values()){
let i=s.lines?na(s):{left:s.x,right:s.x,top:s.y,bottom:s.y};!Kn(e,i)||n.some(a=>Ot(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,
unnamed:r}}function xw(){let t=v("beyond-view"),e=!_.printing&&!xt.size&&(nt()!=="overview"||!M.groups.size)&&W.names.size<=
hw,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesWithoutRoom",r],a=o&&V.asOpened?`${p("windowTooSmall")}\
 `:"",l=i?a+p(i===1?`${s}One`:s,{n:i}):"";t.textContent!==l&&(t.textContent=l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});
return}n(rm(hs())),t.hidden||n(rm([...hs(),...am([t])]))}function mm(){Et("afterDrawing",xw),Et("zoom",()=>{V.whole=!1,V.
asOpened=!1}),Et("dragEnd",()=>{C.byFinger||(V.asOpened=!1)}),Et("resize",()=>requestAnimationFrame(()=>{_.printing||(V.
asOpened?de():V.whole&&kn())})),new MutationObserver(()=>{V.asOpened&&M.narrowed&&!_.printing&&de()}).observe(v("details"),
{attributeFilter:["data-open"]})}function pm(t){let e=v("details").getBoundingClientRect();te();let[n]=u.lines,o=R.get(t)??
(W.lines.has(n)?Pt(W.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[dn(o),$.getBoundingClientRect(),J()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,d={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},g=c&&a+
3*xn>e.left?a-d.across:0,m=!c&&l+3*xn>e.top?l-d.down:0;if(!g&&!m)return;let{x:y,y:h}=He();V.whole=!1,Sn({scale:i,position:{
x:y+g/i,y:h+m/i}})}var dm=2,ha=8,kw=40,ga=[],hm="";function Sw(){let t=new Map;for(let[n,{x:o}]of R){if(xt.has(n)||!M.names.has(n))continue;
let r=t.get(o)??[];t.set(o,r),r.push(n)}let e=[];for(let[n,o]of[...t].sort(([r],[s])=>r-s)){let r=at(o[0]).column??0,s=e.
at(-1);s?.column===r?s.names.push(...o):e.push({column:r,left:n-O.mark/2,names:o})}return e}function vw({column:t,names:e}){
if(!k.variants.includes("plain")&&t)return p(`column${t}`);let n=new Map;for(let r of e){let s=at(r),i=S(s.plural??s.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([r,s],[i,a])=>a-s||(r<i?-1:1)).map(([r])=>r).filter(Boolean);return o.slice(
0,dm).join(", ")+(o.length>dm?", \u2026":"")}function gm(){let t=v("heads"),e=nt()==="columns"&&it()===null&&M.names.size>
0;t.hidden===e&&(t.hidden=!e,Hn())}function Mw(){let t=v("heads");if(t.hidden)return;let e=`${ae} ${j}`;if(hm!==e){hm=e;
let o=Sw();ga=o.map((r,s)=>({left:r.left,right:o[s+1]?.left??O.left+O.width,part:f("span",{},vw(r))})),t.replaceChildren(
...ga.map(({part:r})=>r))}let n=t.clientWidth;for(let{left:o,right:r,part:s}of ga){let i=Math.max(ha,dn({x:o,y:0}).x),a=Math.
min(n-ha,dn({x:r,y:0}).x)-i-ha;s.hidden=a<kw,s.style.transform=`translateX(${Math.round(i)}px)`,s.style.maxWidth=`${Math.
floor(a)}px`,s.title=s.textContent??""}}function wm(){Et("afterDrawing",Mw)}var Ow=7,ym=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Ew=4,Tw=3,Lw=1,Aw=1.6,Iw=5.5,Qn=[],qo=new Map,xs={shown:null,
links:[]};function Nw(){if(xs.shown===E)return xs.links;let t=new Map;for(let e of E.statements){let{isLink:n,subject:o,
object:r}=b.get(e);if(!n)continue;let[s,i]=[ct.get(o)??"",ct.get(r)??""],a=`${s} ${i}`,l=t.get(a);l?l.ids.push(e):t.set(
a,{from:s,to:i,ids:[e]})}return Object.assign(xs,{shown:E,links:[...t.values()]}),xs.links}function xm(){let t=M.opened,
e=new Map,n=s=>{if(M.names.has(s))return s;let i=ct.get(s);return e.has(i)||e.set(i,dt(cn(i,t))),e.get(i)},o=new Map,r=(s,i)=>{
let[a,l]=s<i?[s,i]:[i,s],c=o.get(a);c||o.set(a,c=new Map);let d=c.get(l);return d||c.set(l,d={one:a,other:l,ids:[],drawn:!1,
strong:!1,course:{along:[]},among:null}),d};if(M.groups.size){let s=new Set([...M.names].map(i=>ct.get(i)));for(let{from:i,
to:a,ids:l}of Nw()){if(!s.has(i)&&!s.has(a)){let[c,d]=[i,a].map(g=>dt(cn(g,t)));c!==d&&r(c,d).ids.push(...l);continue}for(let c of l){
let{subject:d,object:g}=b.get(c);if(M.names.has(d)&&M.names.has(g))continue;let[m,y]=[n(d),n(g)];m!==y&&r(m,y).ids.push(
c)}}for(let i of B?[...o.values()].flatMap(a=>[...a.values()]):[])i.strong=i.ids.some(a=>B?.statements.has(a))}Qn=[...o.
values()].flatMap(s=>[...s.values()]).sort((s,i)=>i.ids.length-s.ids.length||(`${s.one}
${s.other}`<`${i.one}
${i.other}`?-1:1)),jw()}function jw(){qo=new Map;for(let t of Qn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=qo.
get(e)??[];qo.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?Lw:Tw)}}}function*ks(){for(let t of Qn)(t.drawn||t.one===
K.at||t.other===K.at)&&(yield t)}function km({ids:t}){return Math.max(Aw,Iw*(t.length/Qn[0].ids.length))}function bm(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Ss(t){return t.among!==W.groups&&Object.assign(t,{among:W.groups,course:Cw(t,J())}),t.course}
function Cw({one:t,other:e},n){let[o,r]=[R.get(t),R.get(e)],s=[...W.groups.values()].filter(({key:m})=>dt(m)!==t&&dt(m)!==
e),i=m=>s.filter(y=>Ue(m,y,y.radius+Ow/n)<1/0),a=bm(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:m})=>m)),d={course:a,
many:l.length},g=T.has(t)||T.has(e)?ym.slice(0,Ew):ym;for(let m of g){if(!d.many)break;let y=bm(o,r,m*c),h=i(y).length;h<
d.many&&(d={course:y,many:h})}return d.course}function Sm(t){let e=J();t.save();let n=[...ks()].sort((o,r)=>Number(o.strong)-
Number(r.strong));for(let o of n){t.describe?.(jo(o)),t.strokeStyle=o.strong?u.between===null?F.line:F.accent:F.bundle,t.
globalAlpha=B&&!o.strong?Ut():1,t.lineWidth=(km(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Ss(o).along;t.beginPath(),t.moveTo(
r,s),t.bezierCurveTo(...i),t.stroke()}t.restore()}function vm(t,e,n){let o={bundle:null,distance:1/0};for(let r of ks()){
let s=(e+km(r)/2)/n,i=Ue(Ss(r),t,s);i<o.distance&&(o={bundle:r,distance:i})}return o}var $w="http://www.w3.org/2000/svg";function rt(t,e={},...n){let o=document.createElementNS($w,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?gt(s):s);return o.append(...n),o}function gt(t){return String(Math.
round(t*100)/100)}function vn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Mm={M:2,L:2,C:6},Rw=100,ee={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},Dw={middle:.35,
top:.8,hanging:.8,bottom:-.2},Bw={center:"middle",right:"end",end:"end"},Ae=class{fillStyle=ee.fillStyle;strokeStyle=ee.
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
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,d=4/3*Math.tan(c/4),g=(m,y)=>{let[h,w]=[o*(Math.cos(m)-y*Math.
sin(m)),r*(Math.sin(m)+y*Math.cos(m))];return[e+h*Math.cos(s)-w*Math.sin(s),n+h*Math.sin(s)+w*Math.cos(s)]};this.lineTo(
...g(i,0));for(let m=0;m<l;m+=1){let[y,h]=[i+m*c,i+(m+1)*c];this.bezierCurveTo(...g(y,d),...g(h,-d),...g(h,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Mm[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>Rw&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+Mm[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>gt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Bo),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${gt(l)} ${gt(c)}`).join(" ")).join("");this.write(rt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return Mo(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),d=this.measureText(e).width*this.place.
scale,g=Bw[this.textAlign]??null,m=-(g==="middle"?d/2:g?d:0),{turn:y}=this.place,h=yn(c.x+(m+d/2)*Math.cos(y),c.y+(m+d/2)*
Math.sin(y),y,d/2,r*.8);this.write(rt("text",{x:c.x,y:c.y+r*(Dw[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:d,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":g,transform:y?`rotate(${gt(y*180/Math.PI)} ${gt(c.x)} ${gt(
c.y)})`:null},vn(e)),h)}write(e,n){if(!Ot(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Bo(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=rt("g",{},rt("title",{},vn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var Pw=3e3,Ww=120,Mn=null,wa;function Om(t){if(t instanceof Ae){Fw(t);return}let e=Qt(),n=J();if(Mn!==null&&Mn.version===
ae&&Math.abs(Mn.scale-n)<n*.001&&Kn(Mn.part,e)||(clearTimeout(wa),_.printing||(wa=setTimeout(zw,Ww))),Mn===null)return;let{
part:r,canvas:s}=Mn;t.save(),t.globalAlpha=B?Ut():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Em(){return[...E.statements].map(t=>b.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&M.names.has(e)&&M.names.
has(n))}function Fw(t){let e=new Jn;for(let{subject:n,object:o}of Em())e.moveTo(R.get(n).x,R.get(n).y),e.lineTo(R.get(o).
x,R.get(o).y);t.save(),t.globalAlpha=B?Ut():.4,t.strokeStyle=F.line,t.lineWidth=.7/J(),t.stroke(e),t.restore()}function zw(){
let t=Qt(.5),e=J(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=F.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:ae},s=Em(),i=0,a=()=>{if(r.version===ae){o.beginPath();for(let l=Math.min(s.length,i+Pw);i<
l;i+=1){let[c,d]=[R.get(s[i].subject),R.get(s[i].object)];Math.max(c.x,d.x)<t.left||Math.min(c.x,d.x)>t.right||Math.max(
c.y,d.y)<t.top||Math.min(c.y,d.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(d.x,d.y))}if(o.stroke(),i<s.length){wa=setTimeout(
a);return}Mn=r,ft()}};a()}function Hw(t,e){for(let[n,o]of W.names)o.lines&&!ss.has(n)&&Ot(o,e)&&Ge(t,n)}function qw(t){let e=new Map;for(let[n,o]of W.
names){if(o.lines)continue;let{fill:r}=at(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=B?Ut():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of W.names)o.lines&&!o.covers&&Ge(t,n);for(let n of M.groups.keys())Zi(t,n)}function _w(t){Zu(),ss.clear(),fu(
t),Sm(t),W.rest&&Om(t);for(let e of W.lines.keys())(!B||!B.statements.has(e))&&us(t,e,!1)}function Uw(t){Uc()?Hw(t,Qt()):
qw(t);for(let[e,n]of W.names)n.covers&&Ge(t,e);if(K.at!==null&&M.names.has(K.at)&&Ge(t,K.at),B){Ju(t,W.trunks);for(let e of B.
statements)W.lines.has(e)&&us(t,e,!0);for(let e of B.entities)Ge(t,e);Yu(t,W.words)}for(let e of Zt.statements)W.lines.has(
e)&&!B?.statements.has(e)&&us(t,e,!0);for(let e of Zt.names)Ge(t,e)}function Tm(){Vc({radiusOf:t=>tt.get(Bt(t))?.radius??
T.get(t).size,draw:(t,e)=>{let n=Bt(e);n===null?Ge(t,e):Zi(t,n)}}),Et("beforeDrawing",_w),Et("afterDrawing",Uw)}function Ke(t){I({open:[...u.open.filter(e=>e!==t),t]}),Z(p("groupOpened",{names:It(t)}))}function Lm(t){let e=o=>o!==null&&
(ct.get(o)===t||ct.get(o)?.startsWith(`${t}.`)),n=u.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));I({open:n,...e(u.focus)||
e(u.path)?lt:{}}),Z(ya())}function ya(){return p(M.groups.size===1?"oneGroup":"someGroups",{n:M.groups.size,names:Dr()})}function ba(t){return encodeURIComponent(t.trim().replace(/\s+/g," ")).replaceAll("-","%2D")}function Am(t){return t.toLowerCase().
replace(/\s/g," ")}function Im(t,e){let[n,o]=[Am(t),Am(e)],r=i=>i!==void 0&&/[\p{L}\p{N}_]/u.test(i),s=0;for(let i=n.indexOf(
o);i>=0;i=n.indexOf(o,i+1))!(r(n[i-1])&&r(o[0]))&&!(r(n[i+o.length])&&r(o[o.length-1]))&&(s+=1);return s}function vs(t,e,n){
let o=t.split(/\s+/),r=o.length>12?[o.slice(0,12/3).join(" "),o.slice(-12/3).join(" ")]:[t];return`text=${[...e?[`${ba(e)}\
-`]:[],...r.map(ba),...n?[`-${ba(n)}`]:[]].join(",")}`}function Nm(t){return t.split("\u2026").map(e=>e.trim()).filter(Boolean).
map(e=>vs(e,"","")).join("&")}function Gw(t,[e,n]){let o=t.slice(e,n),[r,s]=[e+o.length-o.trimStart().length,n-o.length+
o.trimEnd().length],i=t.slice(r,s);if(Im(t,i)<2)return vs(i,"","");let a={start:t.lastIndexOf(`
`,r)+1,end:(t.indexOf(`
`,s)+1||t.length+1)-1},l=t.slice(a.start,r).split("[\u2026]").pop(),c=t.slice(s,a.end).split("[\u2026]")[0],d=m=>[new RegExp(
`(?:\\S+\\s*){0,${m}}$`).exec(l)[0],new RegExp(`^(?:\\s*\\S+){0,${m}}`).exec(c)[0]],g=["",""];for(let m=1;m<=8;m+=1){let[
y,h]=d(m);for(let[w,x]of[[y,""],["",h],[y,h]])if(Im(t,`${w}${i}${x}`)<2)return vs(i,w,x);g=[y,h]}return vs(i,...g)}function jm(t,e){
return e.map(n=>Gw(t,n)).join("&")}function Cm(t,e){return e?`${t}${t.includes("#")?"":"#"}:~:${e}`:t}var $m;function ne(t){let e=kt.open?q(".told",HTMLElement,kt):v("told");kt.open||Z(t),e.textContent=t,clearTimeout($m),$m=
setTimeout(()=>{e.textContent=""},6e3)}var kt=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function oe(t,e,n=[]){
kt.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>kt.close()},p("close")),f("span",{class:"told",role:"status"}))),kt.open||kt.showModal()}
function Zn(t,e,n=[],o=[]){let r=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);oe(t,[...n,r],o),
r.select()}function Rm(){kt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(kt,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Dm(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Bm(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var xa=3;function Pm(t){return t.length<2?t.join(""):p("allAndLast",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}
function Kw(t){let e=t.map(r=>b.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...k.modalities.map(({id:r,label:s})=>({
n:n.filter(({modality:i})=>i===r).length,words:S(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:p("someone\
sView")},{n:e.filter(({denied:r})=>r).length,words:p("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}
function Sa(t,e){return t===e?At(t,"oneStatement","someStatements"):p("statementsOfAll",{n:t,all:e})}function Vw(t){let e=new Map;
for(let r of t.statements){let{subject:s,object:i}=b.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(
a,(e.get(a)??0)+1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>Q(r)).
sort();return n>1&&o.length<=xa?p("mostOften",{names:Pm(o),n}):""}function Yw(t){let e=t.map(n=>b.get(n).change);return k.
changes.map(({id:n,label:o})=>({n:e.filter(r=>r===n).length,words:S(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n}\
)`)}function Wm(t){return t.charAt(0).toLowerCase()+t.slice(1)}function Jw(t){return Dt()?`${Dt()}: ${Wm(t)}`:t}function Fm(t){
let{focus:e,path:n}=u,o=e!==null&&n!==null&&it(),r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||b.get(c).subject===
r||b.get(c).object===r,i=t.statements.filter(s),a=Sa(We(i).statements,We([...b.keys()].filter(s)).statements),l=o?p("tak\
eBetween",{statements:a,from:D(e),to:D(n)}):r!==null?p("takeAbout",{statements:a,name:D(r)}):[p("takeAll",{statements:a}),
Vw(t)].filter(Boolean).join(", ");return Jw(`${[l,Pm(k.changes.length?Yw(i):Kw(i))].filter(Boolean).join(": ")}.`)}function zm(){
let t=v("lead");return(t.querySelector(`.${j}`)??t).textContent??""}function ka(t){return t===null?void 0:X.get(t).find(
e=>b.get(e).subject===t&&b.get(e).days?.time==="deadlineTime")}function Xw(t,e,n){let o=e.map(g=>b.get(g)),[r]=o,s=o.some(
({subject:g})=>g!==r.subject)||r.object===n,i=[...new Set(o.map(g=>s?g.subject:g.object))],a=i.slice(0,xa).map(g=>{if(g===
null)return S(r.value);let m=ka(g),y=m===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(m)}"]`);return m===
void 0||!y?Q(g):`${Q(g)} (${[y.firstChild?.textContent,Rt(m)].filter(Boolean).join("; ")})`}),l=i.length-xa,c=s?r.object:
r.subject,d=[...a,...l>0?[p("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[Q(c)],Lt(r,s),d].join(" ")}function Qw(t,e){
let n=e.some(o=>ka(b.get(o).object)||ka(b.get(o).subject));return[b.get(e[0]).denied,!n,/density-\d/.test(t.className),!t.
closest(".what")].map(Number).join("")}function Hm(t,e){let o=[...t.querySelectorAll(".lane > .what > .trunk, .lane > .w\
ho > .trunk")].flatMap(c=>{let g=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(m=>b.has(m));return g.
length?[{ids:g,rank:Qw(c,g)}]:[]}).sort((c,d)=>c.rank<d.rank?-1:+(c.rank>d.rank))[0]?.ids??[],r=Wm(t.querySelector(".lan\
e .absent")?.textContent?.trim()??""),s=[...new Set(o.flatMap(c=>[S(b.get(c).said),Rt(c)]).filter(Boolean))].join("; "),
i=p(k.sources.length>1?"takeLaneSources":"takeLane",{name:Q(e)}),a=[o.length?Xw(t,o,e):"",r].filter(Boolean).join("; "),
l=a?`${i}${s&&` (${s})`}: ${a}.`:`${Q(e)}.`;return Dt()?`${Dt()}: ${l}`:l}function qm(){return Uo({...On(),groups:new Set})}function On(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(M.names),groups:new Set(M.groups.keys()),statements:[...E.statements]}}function Ms(){return k.sources.
length?k.sources.length>3?p("sources",{n:k.sources.length}):k.sources.map(t=>Ma(t)).join("; "):""}function Ma(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function _o(){return location.protocol.startsWith("http")}
function _m(){return _o()?location.href:""}function to(){let{iri:t,version:e}=k.dataset;return[e&&p("version",{version:e}),
t].filter(Boolean).join(", ")}function va(){let{focus:t,path:e,steps:n}=u;return t===null?"":e!==null&&it()?p("partBetwe\
en",{from:D(t),to:D(e)}):!M.narrowed||!E.entities.has(t)?"":p(n===1?"partAround":"partFartherAround",{name:D(t),n:n??""})}
function Zw(){return!B||M.narrowed?"":u.focus!==null?p("altFocus",{name:D(u.focus)}):u.lines.length?p("altLines",{statements:[
...B.statements].map(t=>Vt(b.get(t))).join("; ")}):""}function Uo(t){return[S(k.title),Oa(t)].filter(Boolean).join(" \xB7 ")}
function Oa(t){return[va(),Es(),...k.notes.map(S),Dt(),t.groups.size?p(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:Dr()}):"",bi(t.names.size,T.size,t.statements),to()&&`${p("dataset")}: ${to()}`,_m()].filter(Boolean).join(" \
\xB7 ")}function Os(t){return[Es(),...k.notes.map(S),Dt(),Sa(t,b.size),to()&&`${p("dataset")}: ${to()}`,_m()].filter(Boolean).
join(" \xB7 ")}function Es(){return Ms()&&`${p("source")}: ${Ms()}`}function ty(t){return[...t.groups].sort((e,n)=>M.groups.
get(n).count-M.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function Ts(t){let{statements:e,made:n}=We(t.statements),o=new Map;
for(let s of t.statements){let{subject:i,object:a}=b.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||
0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${Q(s)} (${i})`);return[p("altShown",{title:S(
k.title),names:At(t.names.size,"oneName","someNames"),statements:At(e,"oneStatement","someStatements"),made:n}),va()&&p(
"altPart",{part:va()}),Zw(),t.groups.size?p("altGroups",{groups:ty(t).map(It).join("; ")}):"",r.length?p("altMost",{names:r.
join("; ")}):"",Ms()&&p("altSource",{source:Ms()}),Dt()&&`${Dt()}.`].filter(Boolean).join(" ")}var Ls=16/2.54*72,eo=7,Mt=10,As=Math.floor(fn*Ls/eo)-1;function Ta(t){let e=new Set([...t.drawn].map(g=>T.get(g).class)),
o=k.families.flatMap(g=>g.classes.map(m=>m.id)).filter(g=>e.has(g)).map(g=>{let m=Wt.get(g)??Ze;return{text:S(m.label),draw:(y,h,w,x)=>Um(
y,m,!1,h,w,x)}});[...t.drawn].some(g=>T.get(g).envisaged)&&o.push({text:p("envisaged"),draw:(g,m,y,h)=>Um(g,Ze,!0,m,y,h)});
let r=t.statements.filter(g=>W.lines.has(g)).map(g=>b.get(g)),s=k.modalities.filter(({id:g})=>r.some(m=>!m.holder&&m.modality===
g)).map(({label:g,line:m})=>({text:S(g),wide:!0,draw:(y,h,w,x)=>Ea(y,k.lines[m],!1,h,w,x)}));r.some(g=>g.holder)&&s.push(
{text:p("someonesView"),wide:!0,draw:(g,m,y,h)=>Ea(g,k.lines.thin,!1,m,y,h)}),r.some(g=>g.denied)&&s.push({text:p("denie\
d"),wide:!0,draw:(g,m,y,h)=>Ea(g,k.lines.solid,!0,m,y,h)}),r.some(g=>g.isDisputed)&&s.push({text:p("disputedKey"),draw:(g,m,y,h)=>ra(
g,m+h*.5,y,h*.5)});let i=new Set([...t.groups].flatMap(g=>[...M.groups.get(g).fills.keys()])),a=k.families.map(({label:g,
classes:[{id:m}]})=>({label:g,fill:(Wt.get(m)??Ze).fill})).filter(({fill:g})=>i.has(g)).map(({label:g,fill:m})=>({text:S(
g),draw:(y,h,w,x)=>ey(y,m,h,w,x)})),l=new Set([...[...t.drawn].map(g=>T.get(g).change),...r.map(g=>g.change)]),c=k.changes.
filter(({id:g})=>g in $i&&l.has(g)).map(({id:g,label:m})=>({text:S(m),draw:(y,h,w,x)=>os(y,g,h+x*.5,w,x*.42)}));return[{
title:p("changes"),items:c},{title:p("kinds"),items:o},{title:p("groupRims"),items:a},{title:p("said"),items:s}].filter(
({items:g})=>g.length)}function Um(t,e,n,o,r,s){let i=s*.44;oa(t,e.shape,o+i*1.2,r,i),t.fillStyle=n?F.ground:e.fill,t.fill(),
t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function ey(t,e,n,o,r){t.beginPath(),t.arc(n+r*
.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function Ea(t,e,n,o,r,s){t.strokeStyle=F.line,t.lineWidth=
e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=F.bar,t.lineWidth=
3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Gm(t,e,n,o){
let r=[""],s=i=>jt(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function Km(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
F.text,(r,s,i="")=>{for(let a of Gm(r,s,e-2*Mt,i))ue(t,a,Mt,o+s*.775,s,i),o+=s*1.55;return o}}function Vm(t,e,n,o){let r=Km(
t,n,Mt/2);return r(S(k.title),o*1.5,"600"),r(Fm(e),o*1.15)}function Ym(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,d="")=>(t.
textBaseline="middle",t.fillStyle=F.text,ue(t,l,c,i,r,d),c+jt(l,d)*r);for(let{title:l,items:c}of Ta(e)){let d=a(`${l}:`,
Mt,"600")+r;for(let{text:g,wide:m,draw:y}of c){let h=r*(m?3:1.5);d+h+jt(g)*r>n-Mt&&d>Mt&&(d=Mt,i+=s),t.save(),y(t,d,i,r),
t.restore();let w=Gm(g,r,n-2*Mt-h);w.forEach((x,L)=>{L&&(i+=s),a(x,d+h)}),d+=h+Ht(w)*r+r*1.2}i+=s}return i+=r*.2,Km(t,n,
i-s/2)(Oa(e),r)+Mt/2}function La(t){let e={printing:_.printing,at:K.at};_.printing=!0,K.at=null,bn();try{return t()}finally{_.printing=e.printing,
K.at=e.at,bn()}}var Jm=160;function ny(){let t=new Ae({left:0,top:-Jm,right:$.clientWidth,bottom:$.clientHeight+Jm});return Gc(
t),t}function Aa({captioned:t=!0}={}){return La(()=>oy(t))}function Ia({width:t,height:e,title:n,text:o,family:r},...s){
return rt("svg",{viewBox:`0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:j,"font-family":r.replaceAll('"',"'"),"text-re\
ndering":"geometricPrecision","aria-labelledby":"title description"},rt("title",{id:"title"},vn(n)),rt("desc",{id:"descr\
iption"},vn(o)),rt("rect",{width:t,height:e,fill:"#fff"}),...s)}function oy(t){let e=ny(),n=On(),{area:o}=e,r=e.bounds??
o,s=Math.max(o.left,r.left-Mt),i=Math.max(o.top,r.top-Mt),a=Math.min(o.right,r.right+Mt)-s,l=Math.min(o.bottom,r.bottom+
Mt)-i,c=Math.ceil(Math.max(a,t?As:0)),[d,g]=[0,1].map(()=>new Ae({left:0,right:c,top:0,bottom:1/0})),m=Math.max(12,c*(eo+
.5)/Ls),y=t?Math.ceil(Vm(d,n,c,m)):0,h=Math.ceil(t?Ym(g,n,c,y+l+Mt,m):l),w=Ts(n),x=[...W.names.values(),...W.groups.values()].
filter(P=>P.lines),L=x.reduce((P,{type:U})=>Math.min(P,U),1/0)*J();return{root:Ia({width:c,height:h,title:S(k.title),text:w,
family:Nt.family},rt("clipPath",{id:"frame"},rt("rect",{x:s,y:i,width:a,height:l})),d.drawing,rt("g",{transform:`transla\
te(${gt((c-a)/2-s)} ${gt(y-i)})`},rt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[rt("path",{d:`M${Mt} ${gt(y+l+Mt/
2)}H${c-Mt}`,stroke:"#bbb"}),g.drawing]:[]),width:c,height:h,top:i,seen:n,text:w,written:x.filter(P=>"id"in P).length,letters:L/
c*Ls}}function he(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function ry(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Xm(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,ry(n.subarray(4,e.length+8))),n}function sy(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,d])=>Xm("iTXt",a(`${c}\0\0\0${j}\0\0${d.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Xm("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var iy=3,Qm=2;async function no({root:t,width:e,
height:n,text:o},r=iy){let s=URL.createObjectURL(new Blob([he(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=f("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return sy(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:S(k.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function ay(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Ie(t,e,n){
await ay(t,e)?ne(n):Zn(p("copyByHand"),t)}async function Is(t){let e=no(t,Qm);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),ne(p("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});oe(p("copyPng"),[f("p",{},p("copyPictureByHand")),n])}catch{oe(p("copyPng"),[f("p",{},p("tooLarge"))])}}}function ly(t){
return S(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function cy(t){let e=[S(t.said),S(t.when)].filter(Boolean).
join("; "),n=ly(t),r=[(n&&(S(n.citation)||Ma(n)))?.replace(/[.\s]+$/,""),S(t.where)].filter(Boolean).join(", ");return[Vt(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${p("dataset")}\
: ${[S(k.title),to()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function fy(t){let e=f("p",{lang:j},cy(b.get(
t)));return Ie(e.textContent,e,p("copiedStatement"))}function Zm(t){return f("button",{type:"button",class:"copy",onclick:()=>fy(
t)},p("copyWithSource"))}function uy(){return qn().filter(t=>E.statements.has(t))}function tp(){let t=k.variants.includes(
"plain")?3:void 0,e=u.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>p(r));return e&&o.splice(5,0,Dt()),[[...o.slice(0,t),...n?[p("changes")]:[]],
...uy().map(r=>{let s=b.get(r);return[...[D(s.subject),S(et(s).label),s.object===null?S(s.value):D(s.object),S(s.said),S(
s.when),...e?[Rt(r)]:[],s.quote,bt(s)].slice(0,t),...n?[ff(s)]:[]]})].map(r=>r.map(Dm))}function ep(){let[t,...e]=tp(),n=(s,i)=>f(
"tr",{},s.map(a=>f(i,Bm(a),a))),o=f("div",{lang:j},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(s=>n(s,"td")))),f("p",{},qm())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Ie(r,o,At(e.length,"copiedOneRow","copiedRows"))}function np(){let t=j==="nl"?";":",",e=tp().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Ve(t,e=D(t)){return T.has(t)?f("button",{type:"button",class:"name",onclick:()=>I({focus:t,lines:[]})},e):f("b",
{},t)}function my(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),f("m\
ark",{},o)),n=n.slice(r+o.length))}return f("blockquote",{lang:t.language},e,n)}function py(t){let e=b.get(t),{url:n=""}=k.
sources.find(r=>r.id===e.origin)??{};if(!/^https?:/i.test(n))return"";let o=al(t);return Cm(n,o?jm(o.whole,o.runs):Nm(e.
quote))}function dy(t){let e=py(t),n=In(t).length>0;return!e&&!n?null:f("div",{class:"to-words"},n?f("button",{type:"but\
ton",onclick:()=>I({view:"text",focus:null,lines:[t]})},p("inTheText")):null,e?f("a",{href:e,rel:"noreferrer noopener",target:"\
_blank"},p(e.includes(":~:")?"atTheseWords":"officialPage")):null)}function hy(t){return t.disputes.map(({other:e,words:n,
isDispute:o,judged:r})=>{let s=b.get(e);return f("div",{class:o?"contradiction disputed":"contradiction"},`${S(n)}: `,b.
has(e)?f("button",{type:"button",class:"name",onclick:()=>I({focus:null,lines:[e]})},`${Vt(s)} (${bt(s)})`):p("notHere"),
S(r)?f("div",{class:"said"},S(r)):null)})}function Na(t,...e){let n=b.get(t),o=f("div",{class:"said"},f(n.denied?"b":"sp\
an",{},S(n.said)));for(let s of[S(n.when),Rt(t),bt(n)])s&&o.append(o.textContent&&" \xB7 ",s);let r=["statement",n.denied?
"denied":"",n.modality===De?"draft":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",{class:r,"dat\
a-statement":t},e,o,hy(n),_n(n),my(n),dy(t),Zm(t))}function ja(t,e){return t.object===null?f("b",{},S(t.value)):Ve(t.subject===
e?t.object:t.subject)}function op(t,e){return f("div",{class:"statement"},ja(t,e),f("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=b.get(n);return f("div",{class:"said"},`${p("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${bt(o)}`)}))}function ge(t){return f("h2",{tabindex:"-1"},t)}function En(t,e=null){let n=b.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?f("b",{},S(n.value)):Ve(o?n.subject:n.object);return Na(t,Ve(o?e:n.subject),f(
"div",{},Lt(n,o)),r)}function Go(t){return f("ul",{class:"choice"},t.map(e=>{let n=b.get(e),o=[D(n.subject),Lt(n),n.object===
null?S(n.value):D(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>I({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},S(n.said)),bt(n)&&` \xB7 ${bt(n)}`))}))}var Ns=50,Ye={ids:[],until:Ns};function $a({one:t,other:e}){I({...lt,between:[t,e]})}function gy(t){let e=Bt(t);return e===
null?Ve(t):f("button",{type:"button",class:"name",onclick:()=>Ke(e)},f("span",{class:"unseen"},`${p("openGroup")}: `),It(
e))}function wy(t){let e=new Map;for(let n of t){let o=Lt(b.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function rp(){let t=No();Ye.ids!==t&&(Ye={ids:t,until:Ns});let e=t.slice(0,Ye.until);return[ge(Yr()),
f("p",{class:"hint"},p("endsOf")),f("ul",{class:"counted"},(u.between??[]).map(n=>{let o=M.groups.get(Bt(n));return f("l\
i",{},gy(n)," ",o?f("span",{class:"count"},p("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},p("\
noneBetween")),t.length?f("h3",{},p("relationsTitle")):null,f("ul",{class:"counted"},wy(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},p("statementsOf")):null,Go(e),e.length<t.length?f("p",{class:"\
more"},p("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:yy},p("moreRows",{n:Math.min(Ns,t.
length-e.length)}))):null]}function yy(){let t=Ye.until;Ye.until+=Ns,Te(),A("#chosen .choice button")[t].focus(),Z(p("pa\
rtListed",{n:Math.min(Ye.until,Ye.ids.length),all:Ye.ids.length}))}var Ca=new Set;function sp(t){let e=qo.get(dt(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:Ca.has(t)?"":null},f("summary",
{},p("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${Vn(t)}`)),n),r=()=>{if(!o.open){Ca.delete(t);return}Ca.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===dt(t)?s.other:s.one,a=Bt(i),l=a===null?D(i):It(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>$a(s)},l)," ",f("span",{class:"count"},p(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}var js=14,by=60,xy=180,oo,Cs="";function ky(t){let e=X.get(t).filter(o=>E.statements.has(o)).length,n=S(at(t).label);return[
f("p",{},f("b",{},D(t))),f("p",{class:"said"},[n,At(e,"oneStatement","someStatements")].filter(Boolean).join(" \xB7 "))]}
function Sy({name:t,group:e,lines:n,bundle:o}){return t!==null?ky(t):e!==null?[f("p",{},Vn(e))]:o!==null?[f("p",{},jo(o))]:
br(n,{whole:!0})}function ip(t,{x:e,y:n}){let{name:o,group:r,lines:s,bundle:i}=t,a=JSON.stringify([o,r,s,i&&[i.one,i.other]]);
if(a!==Cs){if(o===null&&r===null&&!s.length&&i===null){$s();return}Cs=a,clearTimeout(oo),oo=setTimeout(()=>{gu(o,s);let l=v(
"pointed");l.replaceChildren(...Sy(t)),xr(l,{left:e+js,right:e-js,top:n-js,bottom:n+js})},by)}}function $s(){Cs="",clearTimeout(
oo),oo=setTimeout(Tn,xy)}function Tn(){Cs="",clearTimeout(oo),v("pointed").hidden=!0,wu()}function ap(){let t=v("pointed");
t.addEventListener("mouseenter",()=>clearTimeout(oo)),t.addEventListener("mouseleave",$s),addEventListener("wheel",Tn,{capture:!0,
passive:!0}),document.addEventListener("pointerdown",e=>{t.contains(e.target)||Tn()},!0)}function lp(){return!v("pointed").
hidden}function ro(){for(let t of A("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===nt()));
v("arrange-again").hidden=!xt.size}function Ne(t){let e=J(),n=!C.byFinger&&ms(t,e,Tu).length>0,o=xu(t,n?0:void 0),r=o===null?uu(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=C.byFinger?My(t):{name:o,group:r,lines:ms(t,e)},{bundle:i,distance:a}=s.
name===null?vm(t,C.byFinger?xn:as,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<Ue(W.lines.get(s.lines[0]),
t,xn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Rs(t){let e=$.getBoundingClientRect();return Me({x:t.clientX-
e.left,y:t.clientY-e.top})}function vy(t,e){let n={name:null,distance:1/0};for(let[o,r]of W.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function My(t){let e=xn/J(),{name:n,distance:o}=vy(t,e),r=ms(t,as/e),s=r.length?Ue(W.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var Ko={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Oy=20;function Ra(t,e){xt.set(t,e),R.set(t,e),
Yt(),pe(),ft()}function cp(t,e){let n=R.get(t);C.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Da(){let{name:t,went:e}=C.
dragged;return C.dragged=null,ro(),ft(),e&&Z(p("namePlaced",{name:D(t)})),e}function fp(){Et("dragStart",({pointer:t})=>{
if(C.byFinger)return;let{name:e}=Ne(t.canvas);e!==null&&(cp(e,t.canvas),Ao(!1))}),document.addEventListener("pointermove",
t=>{if(!C.dragged||!t.isPrimary)return;let e=Rs(t);C.dragged.went=!0,Ra(C.dragged.name,{x:Math.round(e.x+C.dragged.x),y:Math.
round(e.y+C.dragged.y)})}),Et("dragEnd",()=>{C.byFinger||(V.whole=!1,C.dragged&&(Da(),Ao(!0)))}),en.push(()=>{u.focus!==
C.placing&&(C.placing=null)})}function up({event:t,pointer:e}){if(!C.byFinger||t.type!=="press")return!1;let{name:n}=Ne(
e.canvas);return n===null||C.placing!==null?(C.rested=e,!0):(cp(n,e.canvas),ft(),!0)}function mp(t){C.placing=C.placing===
t?null:t,Te(),(C.placing===null||!ot())&&document.getElementById("move-name")?.focus({preventScroll:!0}),C.placing!==null&&
(ot()&&$t(null),ne(p("pickPlace",{name:Q(t)})))}function pp({pointer:t}){if(C.placing===null)return!1;let e=C.placing;return C.
placing=null,R.has(e)?(Ra(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),ro(),Te(),ne(p("namePlaced",{name:Q(e)})),
!0):!1}function dp(t,e){let[n,o]=Ko[e],{x:r,y:s}=R.get(t),i=Oy/J();Ra(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),ro(),
ys(t),Z(p("nameMoved",{name:D(t),where:p("sides").split(", ")[Object.keys(Ko).indexOf(e)]}))}var Ey=2;function hp(){Et("click",t=>{if(up(t)||pp(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=Ne(e.canvas);
if(o!==null){Ke(o);return}if(s!==null){if(String(u.between)===String([s.one,s.other]))return;C.clicked=!0,$a(s);return}if(n===
null&&!r.length){Ee()&&I(lt);return}n===u.focus&&r.join(" ")===u.lines.join(" ")||(C.clicked=!0,I({focus:n,lines:r}))}),
$.addEventListener("mousemove",t=>{if(C.dragged||t.buttons){Tn();return}let e=Ne(Rs(t)),{name:n,group:o,lines:r,bundle:s}=e;
C.byFinger||ip(e,{x:t.clientX,y:t.clientY}),$.style.cursor=n!==null||o!==null||r.length||s!==null?"pointer":""}),$.addEventListener(
"mouseleave",$s),Et("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:r}=Ne(t.canvas);if(e!==null||n!==null||
o.length||r!==null)return;let s=Math.min(6,J()*Ey),i=J()/s,{x:a,y:l}=He();V.whole=!1,Sn({scale:s,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var Ty=9,Je=new Map,gp=0;function Ly(t){let e=Qt(),n=J(),o=t>0?e.top-O.top:O.top+O.height-e.bottom;return Math.max(0,o*n+
Le.top)}function Ay(t,e){let n=e;if(Je.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),Ly(e)),a=i-e+gp,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,d=Math.abs(a-c)>=1;n=d?e+c:i,gp=d?0:a-c}if(!t&&!n)return;V.whole=
!1,V.asOpened=!1;let o=J(),{x:r,y:s}=He();qe({position:{x:r-t/o,y:s-n/o},animation:!1})}function wp(){$.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==C.byFinger&&Ao(!e),C.byFinger=e,e&&Je.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),$.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(C.byFinger=!1);let e=Je.get(t.
pointerId);if(!e||C.dragged||(e.moves||=Je.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Ty,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Ay(n/Je.size,o/Je.size)});
for(let t of["pointerup","pointercancel"])$.addEventListener(t,e=>{let n=Je.get(e.pointerId);if(!Je.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?C.rested:null;if(C.rested=null,o&&Kc(o),!C.dragged)return;let{name:r}=C.dragged;Da()||
t==="pointercancel"||(C.clicked=!0,I({focus:r,lines:[]}))});$.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),$.addEventListener(
"contextmenu",t=>{C.byFinger&&t.preventDefault()})}function Iy(t,[e,n]){let o=R.get(t),r=T.has(t)?Tr(t):new Map,s=nt()==="columns"&&!it(),i=null;for(let[a,l]of R){let[c,d]=[
l.x-o.x,l.y-o.y],g=c*e+d*n,m=Math.abs(c*n)+Math.abs(d*e);if(a===t||g<1||(s?n&&m>1:m>g))continue;let y=[n&&s||r.has(a)?0:
1,g+2*m];i&&(y[0]-i.distance[0]||y[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:y})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function yp(){if(R.has(K.at))return K.at;if(R.has(u.focus))return u.focus;let t=Fe(
1).find(n=>R.has(n)),[e]=[...M.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?dt(e[0]):[...R.
keys()][0]??null)}function xp(){return K.at!==null&&K.at.startsWith("group ")?K.at.slice(6):null}function Ny({name:t,by:e,
across:n}){let o=X.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:b.get(e);return[r&&Lt(r,r.object!==t),!r&&
n&&p("notLinked"),D(t),S(at(t).label),p(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function bp(t){
K.at=t.name,K.by=t.by;let e=xp();Z(e===null?Ny(t):Vn(e)),ys(t.name),ft()}function kp(){$.addEventListener("focus",()=>{if(!$.
matches(":focus-visible"))return;let t=yp();t!==null&&bp({name:t,by:null})}),$.addEventListener("blur",()=>{K.at=null,ft()}),
$.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Ko){t.preventDefault();let e=yp();if(K.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){dp(e,n);return}let o=Iy(e,Ko[n]);o?bp(o):Z(p("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),K.at===null)return;let e=xp();e!==null?Ke(e):K.at===u.focus?Zc():I({focus:K.
at,lines:[]})}else t.key==="l"&&fe(t)&&(K.by===null?Z(p("noLine")):I({focus:null,lines:[K.by]}))})}function so(){if(H()!=="names")return;let t=q("main").getBoundingClientRect().top+scrollY,e=q("summary",HTMLElement,Y).getBoundingClientRect().
height+1,n=o=>q(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("\
#take > button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function Sp(){v("group-list").replaceChildren(...M.groups.size?[f("p",{},p("readGroups")),Qn.every(r=>r.drawn)?"":f("p",
{},p("strongestDrawn")),f("h3",{},p("groupsTitle")),jy()]:[]),Se(v("group-list"));let t=v("groups"),e=t.hidden;if(t.hidden=
!tt.size||nt()!=="overview"||!M.groups.size&&!M.opened.size,e!==t.hidden&&Hn(),t.hidden)return;let n=document.activeElement?.
closest?.("#groups [data-group]")?.dataset.group,o=[...M.opened].filter(r=>!tt.get(r).names.length||E.entities.size).sort();
t.replaceChildren(f("p",{},ya()),...o.map(r=>f("button",{type:"button","data-group":r,title:p("closeGroup"),onclick:()=>Lm(
r)},f("span",{"aria-hidden":"true"},"\xD7")," ",f("span",{class:"unseen"},`${p("closeGroup")}: `),It(r)))),n!==void 0&&(t.
querySelector(`[data-group="${n}"]`)??$).focus({preventScroll:!0})}function jy(){let t=[...M.groups].sort(([e,{count:n}],[
o,{count:r}])=>r-n||(e<o?-1:1));return f("ul",{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",
onclick:()=>Ke(e)},It(e))," ",f("span",{class:"count"},String(n)),sp(e))))}function Cy(){if(u.between===null||!u.between.every(i=>R.has(i)))return;let t=u.between.map(i=>R.get(i));if(t.every(im))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/J(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];da({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var Ba="",vp="",Ds=new Set;function Mp(t){tu(),gm(),xm(),pe(),ro(),
Sp(),Yt();let e=M.narrowed?`${u.focus} ${u.path} ${u.steps}`:Ro()?[...M.names].sort().join(" "):"",n=`${nt()} ${e}`;Ba!==
n||V.asOpened&&vp!==j?(de(),!Ba&&u.open.length&&ws(u.open[u.open.length-1])):(u.focus===null||!t)&&Ry();let o=$y();o!==null&&
t?ws(o):u.focus!==null&&t&&!M.narrowed&&um(u.focus),ot()&&(C.clicked||t&&u.lines.length)&&pm(u.focus),u.between!==null&&
t&&Cy(),Ba=n,vp=j,Ds=new Set(M.opened),ft()}function $y(){let t=ct.get(u.focus);return t!==void 0&&M.opened.has(t)&&!Ds.
has(t)&&!M.narrowed&&!ot()?t:null}function Ry(){let t=u.open[u.open.length-1],e=u.open.some(o=>M.opened.has(o)&&!Ds.has(
o)),n=[...Ds].some(o=>!M.opened.has(o));n&&!M.opened.size?de():t!==void 0&&(e||n)&&ws(t)}var Pa=!1;function Op(){if(!(H()!=="names"||Br())){Tm(),hp(),mm(),wm(),wp(),fp(),kp(),ap();for(let t of A("[tabindex]",HTMLElement,
$))t.tabIndex=-1}}function Ep(t){let e=Pa;Pa=H()==="names",Pa&&(e||(so(),Hn()),Mp(t),!e&&V.whole&&de())}function Tp(){Ii(),
xo(),Br()&&(V.asOpened?de():V.whole?kn():_e(),pe(),Yt(),ft())}function Lp(){bn(),Br()&&ft()}var Vo=null,Ip=0;function Bs(t){return E.statements.has(t)||E.aside.has(t)}function Dy(t){let e=mt(t).filter(o=>b.has(o)),
n=e.filter(Bs);return n.length?n:e}function By(){for(let i of rr)i.hidden=!Dl(i.dataset.source??"");for(let i of An)i.classList.
toggle("out",!mt(i).some(Bs));let t=[...new Set(An.flatMap(mt))].filter(i=>b.has(i)&&(u.drafts||!le(i))),e=t.filter(Bs).
length,n=v("texts-filtered"),o=rr.filter(i=>u.drafts||!i.classList.contains("draft")),r=o.filter(i=>!i.hidden).length;n.
hidden=r===o.length&&e===t.length,n.replaceChildren(p("textsFiltered",{n:e,all:t.length}),...r===o.length?[]:[" ",f("but\
ton",{type:"button",onclick:()=>I({source:null,saidFrom:null,saidUntil:null})},p("allTexts"))]);let s=document.querySelector(
"#texts .contents");s&&(s.hidden=r===1&&o.length>1)}function Py(){for(let t of A("#texts .place")){let e=t.parentElement?.
querySelector("a"),n=e?b.get(mt(e)[0]):void 0;n&&(t.textContent=S(n.where))}}function Wy(t){let{top:e,bottom:n}=t.getBoundingClientRect(),
o=ot()?v("details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;(e<0||n>r)&&scrollBy({top:(e+n)/2-r/2,behavior:"\
instant"})}var Ap="";function Np(t,e){if(!Qe||H()!=="text"){Vo=null;return}By(),ke(),Ap!==u.language&&Py(),Ap=u.language;
let n=u.focus===null?u.lines:X.get(u.focus).filter(Bs),o=new Set(n.flatMap(In));for(let s of An)s.classList.toggle("chos\
en",o.has(s)),o.has(s)?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current");let r=!t||H(t)!=="text";Vo?.
getClientRects().length?scrollBy({top:Vo.getBoundingClientRect().top-Ip,behavior:"instant"}):(e||r)&&o.size&&Wy([...o][0]),
Vo=null}function jp(){if(Qe){v("texts").querySelector("h2")?.after(f("p",{id:"texts-filtered",role:"status",hidden:""}));
for(let t of An)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),C.clicked=e.detail>
0,Vo=t,Ip=t.getBoundingClientRect().top,I({focus:null,lines:Dy(t)}),C.clicked=!1)});for(let t of A("#texts [data-text]"))
t.addEventListener("click",e=>{e.preventDefault();let{text:n=""}=t.dataset;I({source:k.sources.length>1?new Set([n]):null})})}}var Wa=[],Ps="";function Fa({moved:t=!1}={}){Op(),Yt(),Mf(),Te(),Sc();for(let e of Wa)e.classList.remove("chosen");Wa=B?
[...B.statements].flatMap(e=>pt.get(e)??[]):[];for(let e of Wa)e.classList.add("chosen");Ep(t)}function Fy(t){let e=t?null:
E;t||Er(),Af(e)}function zy(){if(u.between!==null)return Yr();let t=B?.statements.size??0;return p(t===1?"chosenOne":"ch\
osen",{name:u.focus!==null?D(u.focus):p("statement"),n:t})}function za(t){u.language!==j||!t?(dl(u.language),Df(),Bf(),Ei(),
Pc(),tc()):u.drafts!==t.drafts&&Ei();let e=t??{focus:null,lines:[],between:null},n=u.focus!==e.focus||u.lines.join(" ")!==
e.lines.join(" ")||String(u.between)!==String(e.between),o=Ee();Fy(!t),Mc(),$c(t),(!t||[H,ie].some(s=>s(t)!==s())||u.language!==
t.language)&&xo(),af(),of(),If(),Lf();let r=u.list||H()==="statements";if(Y.open!==r&&!_.parts&&(Y.open=r),n&&$t(o?"deta\
ils":null),n&&o&&ot()&&H()==="names"&&v("picture").scrollIntoView(),Fa({moved:n&&!C.clicked}),ic(t),Ac(),rc(n||!t),Np(t,
n),!n){t&&ln()!==Ps&&Z(ln()),Ps=ln();return}Ps=ln(),v("details").scrollTop=0,o&&!C.clicked&&ji(),Z(o?zy():Ps),C.clicked=
!1}var Wp=5;function wt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(
/[^\p{L}\p{N}]+/gu," ").trim()}var Yo=null;function Jo(){if(Yo!==null)return Yo;Yo=[];for(let[t,{label:e,short:n,alternative:o,
hidden:r}]of T){let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Yo.push({id:t,name:i,folded:`\
 ${wt(i)} `})}return Yo}function Cp(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n} `)?8:t.startsWith(
` ${n}`)?3:0)+(e.every(r=>t.includes(` ${r} `))?6:e.every(r=>t.includes(` ${r}`))?2:0)}function Hy(t,e){let n=t.trim().split(
" ");return n.some((o,r)=>n.slice(r).join("").startsWith(e))}function Ha(t){let e=wt(t).split(" ").filter(Boolean);if(!e.
length)return[];let n=new Map;for(let s of Jo()){if(!e.every(a=>s.folded.includes(a)))continue;let i=Cp(s.folded,e)+(s.name===
D(s.id)?1:0);(!n.has(s.id)||n.get(s.id).score<i)&&n.set(s.id,{...s,score:i})}let o=new Map;for(let[s,{label:i,plural:a}]of Wt){
let l=[i,a??{}].flatMap(d=>Object.values(d)),c=Math.max(...l.map(d=>Cp(` ${wt(d)} `,e)));c&&o.set(s,c/3)}for(let[s,i]of o.
size?T:[]){let a=o.get(i.class);a&&!(n.get(s)?.score>a)&&n.set(s,{id:s,name:D(s),folded:"",score:a})}let r=e.join("");for(let s of n.
size||r.length<Wp?[]:Jo())!n.has(s.id)&&Hy(s.folded,r)&&n.set(s.id,{...s,score:1});return[...n.values()].sort((s,i)=>i.score-
s.score||T.get(i.id).count-T.get(s.id).count||(s.id<i.id?-1:1))}var Xo=12;function Qo(t){return Ha(t).slice(0,Xo)}var $p=2,
Rp=null;function Fp(){return Rp??=k.topics.map(t=>{let e=t.relations.flatMap(o=>[Tt.get(o).label,Tt.get(o).inverse]),n=[
t.label,...e].flatMap(({nl:o,en:r})=>[o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${wt(o)} `))]}}),
Rp}function qa(t){let e=wt(t).split(" ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?
$p:Number(e.every(r=>o.includes(` ${r}`)));return Fp().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).
filter(o=>o.score>0).sort((o,r)=>r.score-o.score).map(o=>({topic:o.topic,isWhole:o.score===$p}))}function io({relations:t,
modality:e}){let n=o=>e===void 0?t.includes(o.relation):(o.denied?"denied":o.modality)===e;return[...b].filter(([,o])=>n(
o)).map(([o])=>o)}var zp=6,qy=5,Dp=null;function Hp(t){let e=wt(t).split(" ").filter(Boolean);if(!e.length||e.join("").length<
3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));Dp??=[...b].flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${wt(s)}`}]:[]);
let o=[];for(let{id:r,folded:s}of Dp){if(o.length===qy)break;n(s)&&o.push({statement:r})}return o}function _y(t,e){if(Math.
abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-
n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=
1||r.length===2&&r===[...s].reverse().join("")}var Bp=null;function Pp(){return Bp??=new Set([...Jo().map(({folded:t})=>t),
...Fp().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(" "))),Bp}function qp(t){let e=wt(t).split(" ").filter(Boolean).
map(o=>o.length<Wp||[...Pp()].some(r=>r.includes(o))?[o]:[...Pp()].filter(r=>_y(o,r))),n=[[]];for(let o of e)n=n.flatMap(
r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).map(o=>o.join(" ")).find(o=>Qo(o).length||qa(o).length)??null}for(let t of A("#lanes .answer :is(tr, li):has(.place)"))t.dataset.statements=A(".place",HTMLElement,t).flatMap(mt).join(
" ");var _p=".place, .date, .plain, .cited > *";for(let t of Kt){if(t.dataset.statements!==void 0)continue;let e=t.matches(
_p)?null:t.closest("[data-statements]");t.dataset.statements=e?.dataset.statements??mt(t).join(" ")}for(let t of Kt){if(t.
dataset.name!==void 0||t.matches(`${_p}, .verb`))continue;let[e]=mt(t);if(!b.has(e))continue;let{subject:n,object:o}=b.get(
e),r=[n,o].filter(s=>s!==null&&T.has(s)&&Q(s)===t.textContent);r[0]&&(t.dataset.name=r[0])}for(let t of A('#lanes .lane \
[data-of=""]'))t.dataset.of=t.closest(".lane")?.id.replace(/^(track|rest)-/,"");function Ws(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...A("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function Kp(){let t=A("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>I({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));v("arrange-again").addEventListener("click",()=>{xt.clear(),Fa(),de(),$.focus({preventScroll:!0}),
Z(p("arrangedAgain"))})}function Up(t){t.preventDefault(),H()==="lanes"&&I({view:"statements"}),Y.open=!0,Y.scrollIntoView(),
q("summary",HTMLElement,Y).focus({preventScroll:!0})}function Gp(t,e){let n=v(t);$t(t),n.setAttribute("data-open",""),n.
scrollTop=0,A(e,HTMLElement,n).find(o=>o.getClientRects().length)?.focus()}function Vp(){Ws(v("more-menu"),v("more-butto\
n"),v("more-list"));for(let t of A("[data-sheet]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!==
"true";ot()?$t(e?t.dataset.sheet??null:null):(t.setAttribute("aria-expanded",String(e)),v(t.dataset.sheet??"").toggleAttribute(
"data-open",e)),v(t.dataset.sheet??"").scrollTop=0});for(let t of A("[data-shut]"))t.addEventListener("click",()=>hn(()=>{
$t(null),v(t.dataset.shut??"").removeAttribute("data-open")}));v("to-filters").addEventListener("click",()=>Gp("legend",
"input, select")),v("to-reading").addEventListener("click",()=>{I(lt),Gp("details","#reading h2")}),v("to-list").addEventListener(
"click",Up),v("skip-to-list").addEventListener("click",Up),v("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
I({view:"names"}),$.focus()}),q("summary",HTMLElement,Y).addEventListener("click",t=>{H()==="statements"&&t.preventDefault()}),
Y.addEventListener("toggle",()=>{_.parts||H()!=="names"||(Y.open!==u.list&&cr({list:Y.open}),Y.open&&requestAnimationFrame(
()=>Y.scrollIntoView({block:"nearest"})))}),Y.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),I({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Cn(),H()==="names"&&scrollTo(
0,0))});for(let t of A("#languages button"))t.addEventListener("click",()=>I({language:t.dataset.to}));for(let t of A("[\
data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="fit"?pa():bs(t.dataset.zoom==="in"?1.35:1/1.35)});document.
addEventListener("keydown",t=>{if(t.key==="Escape"){if(lp()){Tn();return}let e=!Ee()&&!(ot()&&document.querySelector("as\
ide[data-open]"));hn(()=>{$t(null),I(e?{...lt,open:[]}:lt)}),Xc();return}fe(t)&&(t.key==="/"&&(t.preventDefault(),v("que\
ry").focus()),H()==="names"&&((t.key==="+"||t.key==="=")&&bs(1.35),t.key==="-"&&bs(1/1.35),t.key==="0"&&pa()))})}function Yp(){
addEventListener("resize",so),so();let t=new ResizeObserver(so);for(let e of[q("header"),q("summary",HTMLElement,Y),q("#\
take > button")])t.observe(e)}var Jp=null;function Uy(){return Jp??=k.whole===null?[]:Ce("elsewhere").map(([t,...e])=>{let n={id:t,labels:e.slice(0,-1),
count:e.at(-1)};return{name:n,folded:n.labels.map(o=>` ${wt(o)} `).join("")}}),Jp}function Xp(t){let e=wt(t).split(" ").
filter(Boolean);if(k.whole===null||e.join("").length<2)return[];let n=` ${e.join(" ")} `;return[...Uy().filter(({folded:r})=>e.
every(s=>r.includes(` ${s}`)))].sort((r,s)=>Number(s.folded.includes(n))-Number(r.folded.includes(n))).map(({name:r})=>r)}
function Qp(t){return k.whole===null||!wt(t)?[]:[{id:t.trim(),labels:[p("lookElsewhere")]}]}function _a({labels:t}){return t[k.
languages.indexOf(j)]??t[0]}function Ua(t){return`graphbuilder draw --focus ${/^[\w.:/-]+$/.test(t)&&!t.startsWith("-")?
t:`"${t.replace(/["\\$`!]/g,"\\$&")}"`}`}function Zp(t){let e=t.count===void 0?"elsewhereUnknown":t.count===1?"elsewhere\
NamedOnce":"elsewhereNamed",n=p(e,{statements:k.statements.length,all:k.whole?.statements??0,n:t.count??0});Zn(p("elsewh\
ereTitle",{name:t.count===void 0?t.id:_a(t)}),Ua(t.id),[f("p",{},n)])}var Ga=4;function Gy({weakest:t}){let e=t.keys[0];return Oe(e)===0?f("p",{},p("noWeakLink")):f("p",{},p("weakestLink"),"\
 ",f("b",{},S(b.get(e).said)),` (${Q(t.from)} \u2013 ${Q(t.to)})`)}function Ky(t,e,n){return[n>1?f("h3",{},p("pathNumber",
{n:e+1,all:n})):null,f("div",{class:"weakest"},Gy(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>f("li",{},r.
map(s=>En(s,o)))))]}function td(){let[t,e]=[u.focus,u.path],n=ge(p("pathTitle",{from:Q(t),to:Q(e)})),o=f("p",{class:"exp\
lore"},f("button",{type:"button",onclick:()=>I({path:null,through:!1})},p("pathOff"))),r=it();if(u.path===u.focus)return[
n,f("p",{},p("pathToItself")),o];if(!r){let{otherwise:l}=Un();return[n,f("p",{class:"none"},p(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>I({through:!0,structural:Ft.get("structural").read(
[])})},p("throughStructural"))):null,E.statements.size<b.size?f("p",{class:"absent"},p("onlyWithinShown")):null,o]}let s=Sf(),
i=vf(),a=r.layers.length-1;return[n,f("p",{},[p(a===1?"oneStep":"someSteps",{n:a}),i>1?p("asManyPaths",{n:i}):null,u.through?
p("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Ga).map((l,c)=>Ky(l,c,Math.min(i,s.length))),i>Ga?f("p",
{class:"absent"},p("morePaths",{n:i-Ga})):null]}function ed(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(u.steps===e),"aria-label":p(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>I({steps:u.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":p("nearby")},f("span",{},p("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String(C.picking),onclick:()=>Vy(
!C.picking)},p("pathTo")),H()==="names"&&R.has(u.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String(C.
placing===u.focus),onclick:()=>mp(u.focus)},p("moveName")):null,H()==="names"?null:f("button",{type:"button",onclick:()=>I(
{view:"names"})},p("inNetwork")),H()!=="lanes"&&or(u.focus)?f("button",{type:"button",onclick:()=>I(Re("overview"))},p("\
inLanes")):null,C.picking?f("p",{class:"hint",role:"status"},p("pickOther")):null)}function Vy(t){if(C.picking=t,Te(),!t){
document.getElementById("path-to")?.focus();return}ot()&&$t(null),v("query").focus(),Z(p("pickOther"))}function nd(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!fe(t))return;let e=u.focus??(E.entities.has(K.at)?K.at:null);e!==null&&I(
{focus:e,lines:[],steps:u.steps===null||e!==u.focus?1:null})})}var Yy=40;function od({modality:t}){return t===void 0?p("foundRelation"):p("said")}function Zo(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=io(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?p(o,{n}):p(
"absentOf",{n:e.length,all:n,names:e.map(D).join("; ")})}function Ka(t){let e=new Set(t);return k.topics.find(n=>{let o=io(
n);return o.length===e.size&&o.every(r=>e.has(r))})}function Jy(t){let e=io(t),n=H();if(!e.length){Gt&&I({...lt,...Re("u\
nsure")}),ne(`${S(t.label)}: ${Zo(t)||p("nowhereSaid")}`);return}let o=e.some(i=>b.get(i).isLink);if(e.length<=Yy&&(n===
"lanes"||n==="names"&&!o)){I({...lt,...n==="lanes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},s=t.relations.some(i=>Tt.get(i).structural);I({...lt,view:n===
"lanes"?"statements":n,...r,...s?{structural:!0}:{}})}function rd({id:t,topic:e,statement:n,elsewhere:o}){if(o!==void 0){
Zp(o);return}let r=H()==="lanes"&&!(t!==void 0&&or(t,Ln(ie())))?{question:"overview"}:{};e!==void 0?Jy(e):n!==void 0?I({
...r,focus:null,lines:[n]}):I({...r,focus:t??null,lines:[]})}function sd(t){if(u.theme===null||!gr(u.theme).has(t)||gr(u.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===u.theme).flatMap(({subject:n,premises:o})=>o.map(r=>b.get(r)).filter(r=>r.object===n).map(r=>D(r.subject))));
return f("p",{class:"absent"},p("throughList",{theme:D(u.theme),list:[...e].join("; ")}))}function Fs(){let{names:t,lines:e}=ci(
u);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s))&&!Dn(u,t,[]).length)return null;let o=Dn(u,t,
e).map(({part:s})=>p(`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=fi(u,t,e);return u.date!==null&&e.some(s=>E.aside.
has(s))&&(o.push(p("hiddenByDate",{date:ce(u.date)})),r.date=null),o.length?f("p",{class:"not-shown"},p("notShown",{reasons:o.
join("; ")})," ",f("button",{type:"button",onclick:()=>I(r)},p("showAllTheSame"))):null}function Xy(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=et(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:Lt(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of X.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:b.get(r)});
for(let r of E.inferred)et(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort((r,s)=>r.
order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function Qy(t){let n=/^https?:\/\//i.test(t.iri)?f("a",
{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",{},n,` (${p(
t.match)})`)}function Zy(t){let e=T.get(t),n=new Set([wt(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[j]||
[],...e.hidden])s&&!n.has(wt(s))&&(n.add(wt(s)),o.push(s));let r=f("dl");return o.length&&r.append(f("dt",{},p("otherNam\
es")),...o.map(s=>f("dd",{},s))),S(e.note)&&r.append(f("dt",{},p("note")),f("dd",{},S(e.note))),e.identifiers.length&&r.
append(f("dt",{},p("identifiers")),...e.identifiers.map(Qy)),r.childNodes.length?r:null}function tb(t){let e=b.get(t),n=p(
"deadlineOf",{name:S(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},Ve(e.subject,n),": ",p(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function eb(t){let e=T.get(t),n=ho.name===t&&H()==="lanes"?ho.ids:[],o=Xy(t,new Set(n)),r=X.
get(t).filter(s=>!E.statements.has(s)&&!E.aside.has(s)).length;return[ge(D(t)),f("p",{class:"kind"},Nn(at(t),e.envisaged),
S(at(t).label)),_n(e),Fs(),sd(t),ed(),e.envisaged?f("p",{class:"envisaged"},p("onlyEnvisaged")):null,n.map(s=>En(s)),Zy(
t),o.length||r?null:f("p",{class:"absent"},p("noStatements")),o.map(s=>[f("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
Na(i,ja(a,t)):op(a,t))]),(e.deadlines||[]).map(tb),e.onlyOfParts?f("p",{class:"absent"},p("onlyOfParts")):null,r>0?f("p",
{class:"absent"},p(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.named>e.count?f("p",{class:"absent"},p("namedElsewhere",{
n:e.count,all:e.named})," ",f("code",{},Ua(t))):null,e.notStated?f("p",{class:"absent"},S(e.notStated)):null]}function nb(t){
let e=b.get(t),n=[e.subject,e.object],o=(X.get(e.subject)||[]).filter(r=>{let s=b.get(r);return r!==t&&E.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
ge(p("statement")),Fs(),En(t),o.length?f("h3",{},p("statementsBetween")):null,o.map(r=>En(r))]}function id(t){let e=Ka(t),
n=e?Zo(e):"";return[ge(e?S(e.label):At(t.length,"oneStatement","someStatements")),Fs(),t.map(o=>En(o)),n?f("p",{class:"a\
bsent"},n):null]}function ob(t){let e=_l(t);return e!==null?[ge(e),Go(t)]:H()!=="names"?id(t):[ge(p("statementsHere",{n:t.
length})),f("p",{class:"hint"},p("chooseOne")),Go(t)]}function rb(){return u.focus!==null?u.path!==null?td():eb(u.focus):
u.between!==null?rp():u.lines.length>1?ob(u.lines):(H()==="names"?void 0:Ka(u.lines))?.missing?id(u.lines):nb(u.lines[0])}
function ad(){let t=v("chosen"),e=v("reading"),n=Ee();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":p("clear"),title:`${p("clear")} (Esc)`,onclick:()=>I(lt)},"\xD7");if(t.replaceChildren(...n?[o,...rb().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",nt()!=="columns");
let r=xi(),s=Fe(5,r).filter(i=>r(i)>0);v("most").replaceChildren(...s.length?[f("h3",{},p("mostNamed")),f("ul",{},s.map(
i=>f("li",{},Ve(i)," ",f("span",{class:"count"},String(r(i))))))]:[]),Se(v("most"))}var sb=[["/","keySearch"],...Gt?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["\u2193 \u2191",
"keyLegend"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function ld(){let t=f("input",{type:"\
checkbox",id:"single-keys"});t.checked=u.keys,t.addEventListener("change",()=>I({keys:t.checked}));let e=[f("dl",{class:"\
keys"},sb.map(([r,s])=>f("div",{},f("dt",{},r.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},p(s))))),f(
"label",{class:"switch"},t,f("span",{},p("singleKeys")))],n=f("p",{},p("helpPointer")),o=matchMedia("(pointer: coarse)").
matches;oe(p("help"),o?[n,...e]:[...e,n]),o&&(kt.scrollTop=0)}function cd(){v("help").addEventListener("click",ld),document.
addEventListener("keydown",t=>{t.key!=="?"||!fe(t)||(t.preventDefault(),ld())})}var ib=2,fd=5;function ud(t){let e=qa(t),n=Qo(t),o=n.length<zp,r=e.filter(({isWhole:a})=>a).slice(0,fd),s=e.filter(({isWhole:a})=>!a).
slice(0,o?fd:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o?Hp(t):[]]}function md(){let t=v("q\
uery",HTMLInputElement),e=v("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute(
"aria-activedescendant"),o=-1},s=h=>{o=h;let w=A("[id]",HTMLElement,e);w.forEach((x,L)=>x.setAttribute("aria-selected",String(
L===h))),!(h<0)&&(t.setAttribute("aria-activedescendant",w[h].id),w[h].scrollIntoView({block:"nearest"}))},i=h=>{r(),t.value=
"",rd(h)},a=h=>f("li",{class:"none",role:"option","aria-disabled":"true"},h),l=h=>[f("span",{},_a(h),f("span",{class:"hi\
nt"},h.count===void 0?"":p("elsewhere")))],c=({topic:h,statement:w})=>{if(h!==void 0){let N=io(h),P=[od(h),N.length?At(N.
length,"oneStatement","someStatements"):"",Zo(h)];return[f("span",{},S(h.label),f("span",{class:"hint"},P.filter(Boolean).
join(", ")),N.slice(0,ib).map(d))]}let x=b.get(w),L=[p("foundQuote"),bt(x)].filter(Boolean).join(", ");return[f("span",{},
f("q",{lang:x.language},x.quote),f("span",{class:"hint"},L))]},d=h=>{let w=b.get(h),x=w.object===null?S(w.value):D(w.object);
return f("span",{class:"hint"},`${D(w.subject)}: `,f("b",{},x),` (${S(w.said)}) `,w.quote?f("q",{lang:w.language},w.quote):
"")},g=(h,w="")=>{let x=D(h)===w||` ${wt(D(h))}`.endsWith(` ${wt(w)}`),L=f("span",{class:"hint"},S(at(h).label),x?"":` \xB7\
 ${p("alsoWritten",{name:w})}`);return[Nn(at(h),T.get(h).envisaged),f("span",{},D(h),L)]},m=()=>{let h=Ha(t.value);n=ud(
t.value),n.push(...Xp(t.value).slice(0,Math.max(1,Xo-n.length)).map(L=>({elsewhere:L})));let w=n.length?null:qp(t.value);
if(w!==null?n=ud(w):n.length||(n=Qp(t.value).map(L=>({elsewhere:L}))),e.replaceChildren(...n.map((L,N)=>{let P=f("li",{role:"\
option",id:`result-${N}`,"aria-selected":"false"},L.elsewhere!==void 0?l(L.elsewhere):L.id===void 0?c(L):g(L.id,L.name));
return P.addEventListener("mousedown",U=>{U.preventDefault(),i(L)}),P})),!wt(t.value)){r();return}n.length||e.append(a(p(
"noResults"))),h.length>Xo&&e.append(a(p("moreFound",{n:Xo,all:h.length}))),w!==null&&e.prepend(a(p("didYouMean")));let x=n.
length===1?p("oneResult"):n.length?p("results",{n:Math.max(h.length,n.length)}):p("noResults");Z(w===null?x:`${p("didYou\
Mean")} ${n.map(({id:L="",topic:N})=>N?S(N.label):D(L)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
y(),n.length?s(0):o=-1},y=()=>{if(e.hidden)return;let h=window.visualViewport;if(!h)return;let w=h.offsetTop+h.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let h of["resize","sc\
roll"])window.visualViewport?.addEventListener(h,y);t.addEventListener("input",m),t.addEventListener("focus",()=>{Jo(),t.
value&&m()}),t.addEventListener("blur",r),t.addEventListener("keydown",h=>{h.key==="ArrowDown"||h.key==="ArrowUp"?(h.preventDefault(),
e.hidden&&m(),n.length&&s((o+(h.key==="ArrowDown"?1:-1)+n.length)%n.length)):h.key==="Enter"?(h.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):h.key==="Escape"&&(t.value||!e.hidden)&&(h.stopPropagation(),h.preventDefault(),t.value="",r())}),v("sear\
ch").addEventListener("submit",h=>h.preventDefault())}function pd(){G("change",nn(k.changes.map(t=>t.id))),yo.push(zs),zt.push({on:()=>u.change!==null,name:t=>u.change===null||
zs.name(u.change,t),statement:t=>u.change===null||zs.statement(u.change,t)})}var zs={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||X.get(e).some(n=>zs.statement(t,n)),statement:(t,e)=>t.has(b.get(e).change||"unchanged"),loosen:()=>null};function dd(){G("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function hd(){Ol(),wl(),Wl(),Hl(),bc(),gf(),pd(),cf(),Nc(),bf(),dd(),Tl()}var ab=3;function lb(t){return ht.find(e=>e.dataset.track===t)}function ao(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen, .quiet, i"))n.remove();if(!u.drafts)for(let n of e.querySelectorAll(".draft"))n.remove();for(let n of e.querySelectorAll(
".disputed"))n.prepend(f("span",{class:"contradicted"},"\u2260 "));for(let n of e.querySelectorAll(".nl, .en"))n.classList.
contains(j)||n.remove();for(let n of e.querySelectorAll("[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(
".trunk")){let o=n.querySelector(".line"),r=n.querySelector(".from > .words, .from-card > :is(.chip, .verb)");o&&r?.before(
o.cloneNode(!0))}for(let n of e.querySelectorAll(".card > .value"))n.prepend(f("span",{class:"dot"},"\xB7 "));for(let n of e.
querySelectorAll(".what ul.names"))n.classList.toggle("one",n.children.length===1);return e}function cb(t){let e=t.closest(
".together"),n=e?.querySelector(".of-list");return e&&n?f("div",{class:"together"},ao(n),ao(t)):ao(t)}function fb(t){let n=[
...v("key").querySelectorAll("[data-modality]")].filter(r=>{let{modality:s}=r.dataset;return t.querySelector(`.trunk.${s}\
, .under.${s}, .of-list .${s}`)}).map(r=>{let s=f("li",{class:r.className});return s.append(...[...ao(r).childNodes].filter(
i=>!(i instanceof HTMLElement&&i.localName==="b"))),s}),o=t.querySelector(".contradicted")?f("li",{},f("span",{class:"co\
ntradicted"},"\u2260 "),p("disputedKey")):null;return f("ul",{class:"key"},n,o,t.querySelector(".absent")?f("li",{},`\u2014 ${p(
"stillMaySo")}`):null)}function ub(t){let e=[...t.querySelectorAll("[data-statements]")].filter(n=>n.getClientRects().length).
flatMap(n=>(n.dataset.statements??"").split(" "));return[...new Set(e)].filter(n=>b.has(n))}function Hs(t,e=ab,n=document.
body){let o=t===null?null:lb(t),r=q("#taken-style",HTMLTemplateElement).content.cloneNode(!0),s=f("h1",{},S(k.title)),i=f(
"p",{class:"takeaway"}),a=f("p",{class:"origin"}),l=o?[cb(o)]:[...v("overview").querySelectorAll(".together, .lane[data-\
track]")].filter(h=>!h.parentElement?.closest(".together")&&(u.drafts||!h.classList.contains("draft"))).map(ao),c=f("div",
{class:"picture",lang:j,"data-density":e},s,i,...l),d=document.querySelector("#remainder > summary > b");!o&&d&&c.append(
f("p",{class:"left-out"},ao(d))),c.append(fb(c),a);let g=f("div",{"aria-hidden":"true"});g.attachShadow({mode:"open"}).append(
r,c),n.append(g);for(let h of c.querySelectorAll(".lane > .who")){let w=h.nextElementSibling?.matches(".what")?[...h.nextElementSibling.
children]:[];h.classList.toggle("alone",w.every(x=>x.getClientRects().length===0))}let m=ub(c),y=t===null?zm():Hm(c,t);return i.
append(y),a.append(Os(m.length)),{host:g,picture:c,title:s.textContent,sentence:y,ids:m}}var mb=600;function qs(t={}){let[e]=location.href.split("#"),n=jn({...u,...t});return n?`${e}#${n}`:e}function gd(t){return{
...lt,view:null,question:null,tracks:[t]}}function _s(t){let e=qs(t),n=f("a",{href:e,lang:j},S(k.title));return Ie(e,n,p(
_o()?"copiedLink":"copiedLinkToFile"))}function Us(t,e=mb){let n=qs({...t,embedded:!0}),[o]=n.split("#"),r=f("iframe",{src:_o()?
n:n.slice(o.lastIndexOf("/")+1),title:S(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Ie(
r.outerHTML,f("code",{},r.outerHTML),p(_o()?"copiedFrame":"copiedFrameOfFile"))}var wd=document.documentElement;function yd(){document.getElementById("embedded")?.remove();let{whole:t}=wd.dataset,e=u.
embedded||t!==void 0;if(wd.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:j}));if(H()==="lanes"){let{host:o}=Hs(u.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},Uo(On())));n.append(f("p",{},f("a",{href:t??qs({embedded:!1}),target:"_blank",rel:"noope\
ner"},p("toTheWhole"))))}function bd(){en.push(yd),yd()}var Gs=fn/eo*(72/25.4),Va={upright:{width:184*Gs,height:190*Gs},lying:{width:271*Gs,height:136*Gs}},pb={upright:184,lying:271},
db=8,hb=8,xd=[.6,.9,1.2],kd=[1,1.4,2,2.8];function vd(t,e){Object.assign($.style,t),pe(),Yt(),ft(),e(),ft()}function Md(){
let t={scale:J(),position:He(),animation:!1},e={whole:V.whole,room:Eo,names:M.names};_.printing=!0;let n=new Set([...M.names].
filter(o=>!E.bare.has(o)));return(n.size||M.groups.size)&&(M.names=n),()=>{_.printing=!1,M.names=e.names,Lo(e.room),_e(),
vd({width:"",height:""},()=>qe(t)),V.whole=e.whole}}function Od({width:t,height:e},n){let o={width:t-Le.left-Le.right,height:e-
Le.top-Le.bottom};xt.size||Lo(o);let r=_e(n),s=xt.size?0:r;s||(O.width+=O.text/4);let i=s?e+(s-1)*o.height:Math.min(e,Math.
max(.3*t,O.height/O.width*t));return vd({width:`${Math.floor(t)}px`,height:`${Math.floor(i)}px`},kn),{sheets:Math.max(1,
s),sheet:o.height}}function Ya(t,e,n=Uf){let o=Md();try{return e(Od(t,n))}finally{o()}}function Ed(){let t,e=(M.names.size>
ze?kd.slice(-1):kd).map(r=>r*As),n=M.groups.size?xd.slice(-1):xd,o=Md();try{for(let r of e)for(let s of n)if(Od({width:r,
height:s*r},1),t=Aa(),Td(t))return t}finally{o()}return t}function Td({written:t,seen:e}){return t===e.drawn.size}function Ld(t){
return Td(t)&&t.letters>=eo}function Sd(t){let e=Va[t];return Ya(e,({sheets:n,sheet:o})=>{let{root:r,width:s,height:i,top:a,
text:l,seen:c}=Aa({captioned:!1}),d=Array.from({length:n+1},(m,y)=>Math.min(i,Math.max(0,Le.top+y*o-a)));[d[0],d[n]]=[0,
i];let g=d.slice(1).map((m,y)=>{let h=m-d[y];r.setAttribute("viewBox",`0 ${gt(d[y])} ${s} ${gt(h)}`),r.setAttribute("hei\
ght",gt(h));let w=n>1?`${l} ${p("sheetOf",{n:y+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(he(
r))}`,L=`width: ${gt(Math.min(100,100*s/e.width))}%`;return f("img",{alt:w,src:x,style:L})});return{part:f("div",{class:t,
"data-sheets":n},g),seen:c}})}function gb(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new Ae({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),f("li",{},rt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},Ta(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},Uo(t)))}function wb(t){let e=new Map;for(let{cells:o}of A(".wide > table tr:not([hidden])",HTMLTableRowElement,Y))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${j}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=Ht((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(db,(t/25.4*72-hb*e.size)/n)}function yb(){let[t,e]=[Sd("upright"),Sd("lying")],n=[f("div",{id:"paper"},t.
part,e.part),La(()=>gb(t.seen))];return $.after(n[0]),v("legend").prepend(n[1]),n}function bb(){let t=f("p",{id:"paper-o\
rigin"},Os(b.size));return v("overview").append(t),[t]}function Ad(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),r=!1;addEventListener("beforeprint",()=>{if(_.parts)return;t=Y.open,e=n.dataset.density??"",
r=o()?.open??!1;let s=H();_.parts=s==="names"?yb():s==="lanes"?bb():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
Y.open=!0,Wi(),Bi(Of);for(let[a,l]of Object.entries(pb))Y.style.setProperty(`--${a}`,`${gt(wb(l))}pt`)}),addEventListener(
"afterprint",()=>{if(!_.parts)return;Y.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of _.parts)i.remove();
_.parts=null,Bi(qt)})}function Id({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(he(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var xb=["Top","Right","Bottom","Left"],kb={dashed:[3,2],dotted:[1,1.5]},Sb=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],vb=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function tr(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function Mb(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function Ob(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function Eb(t){return xb.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:tr(t[`border${e}\
Color`])}))}function Nd({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":kb[e]?.map(o=>gt(o*t)).join(" ")??null}}function Tb(t,e,n){let o=tr(e.backgroundColor),r=Eb(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return Ob(t,n).flatMap(({left:a,top:l,width:c,height:d})=>{let g=Math.min(parseFloat(
e.borderTopLeftRadius)||0,d/2),m=i?r[0].width/2:0,y=o||i?[rt("rect",{x:a+m,y:l+m,width:c-2*m,height:d-2*m,rx:g?Math.max(
0,g-m):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?Nd(r[0]):{}})]:[];if(i)return y;let[h,w]=[a+c,l+
d];return[...y,...r.flatMap((x,L)=>{if(!s[L])return[];let N=x.width/2,[P,U,yt,st]=[[a,l+N,h,l+N],[h-N,l,h-N,w],[a,w-N,h,
w-N],[a+N,l,a+N,w]][L];return[rt("line",{x1:P,y1:U,x2:yt,y2:st,...Nd(x)})]})]})}function Lb(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:g})=>g>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:c,bottom:d}=s;i&&Math.
abs(i.top-c)<(d-c)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:c,bottom:d})}return n.filter(r=>r.text.trim())}var Ab={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function Ib(t,e,n){let o=tr(e.color);if(!o)return[];let r=Math.round(Number(e.fontWeight)/100)*100,s=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`,i={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.
wordSpacing},{fontBoundingBoxAscent:a,fontBoundingBoxDescent:l}=Mo({font:s,...i},"x");return Lb(t).map(c=>{let d=c.text.
length-c.text.trimStart().length,g=c.text.length-c.text.trimEnd().length,m=d||g?Mo({font:s,...i}," ").width:0,y=c.left+(d?
m:0),h=c.right-(g?m:0),w=(Ab[e.textTransform]??String)(c.text.trim().replace(/\s+/g," "));return rt("text",{x:y-n.left,y:(c.
top+c.bottom+a-l)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":r===400?null:r,"font-style":e.fontStyle==="no\
rmal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.opacity,textLength:h-y,lengthAdjust:"spacingAndGlyphs"},vn(w))})}function Nb(t,e,n){
let o=t.getScreenCTM(),[r,s]=[tr(e.fill),tr(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:c}=o,[d,g]=[o.e-n.left,
o.f-n.top],m=e.vectorEffect==="non-scaling-stroke",y={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??
null,"stroke-opacity":s?.opacity??null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="b\
utt"?null:e.strokeLinecap,"stroke-dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},h=t.
getAttribute("d")?.match(vb)?.slice(1).map(Number);if(h){let[x,L,N]=h,P=Math.min(N,t.ownerSVGElement?.getBoundingClientRect().
width??N);return[rt("line",{x1:x+d,y1:L+g,x2:P+d,y2:L+g,...y})]}let w=Object.fromEntries(Sb.map(x=>[x,t.getAttribute(x)]));
return[rt(t.localName,{...w,transform:`matrix(${[i,a,l,c,d,g].map(gt).join(" ")})`,"vector-effect":m?"non-scaling-stroke":
null,...y})]}function jd(t,e){let n=getComputedStyle(t);return Mb(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("\
path, polyline, polygon, circle, ellipse, rect")].flatMap(o=>Nb(o,getComputedStyle(o),e)):[...Tb(t,n,e),...[...t.childNodes].
flatMap(o=>o instanceof Text?Ib(o,n,e):o instanceof Element?jd(o,e):[])]:[]}function Cd(t){let{left:e,top:n,width:o,height:r}=t.
getBoundingClientRect();return{drawing:rt("g",{},...jd(t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var jb=24.7/16,Ja=[3,2,1],Cb=12;function $b({title:t,sentence:e,ids:n}){let o=n.map(r=>`${Vt(b.get(r))} (${S(b.get(r).said)}\
)`);return[`${t}.`,e,`${o.join("; ")}.`,Es()].filter(Boolean).join(" ")}function Rb(t,e){let n=Hs(t,e);try{let{drawing:o,
width:r,height:s}=Cd(n.picture),i=getComputedStyle(n.picture).fontFamily,a=$b(n),l=t===null?"":Q(t);return{root:Ia({width:r,
height:s,title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.
remove()}}function Xa({width:t,height:e}){return e<=jb*t}function $d(t){let e,n=t!==null?Ja.slice(0,1):ht.length>Cb?Ja.slice(
-1):Ja;for(let o of n)if(e=Rb(t,o),Xa(e))break;return e}function Db(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(S(k.title)),n(e),u.date??go()].filter(Boolean).join("_")}.${t}`}function Qa(t,e,n=u.focus===
null?"":D(u.focus)){let o=URL.createObjectURL(t),r=Db(e,n);return f("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function lo(t,e,n){ne(p("saved",{name:Qa(t,e,n)}))}var Rd=16,Bb=44;function Pb({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(he(t))}`}function Wb(t){
let e=new Intl.NumberFormat(j,{maximumFractionDigits:1}),n={width:e.format(Rd),height:e.format(Rd*t.height/t.width)};return[
p("pictureSize",n),Xa(t)?"":p("pictureTooHigh")].filter(Boolean).join(" ")}function Fb(){let t=ht.filter(n=>n.classList.
contains("of-body")).length,e=[["countTracks",ht.length-t],["countBodies",t]];return p("allLanes",{what:e.filter(([,n])=>n).
map(([n,o])=>p(o===1?`${n}One`:n,{n:o})).join(", ")})}function Za(t=null){let e,n=f("img",{class:"preview"}),o=f("p",{class:"\
hint"}),r=f("textarea",{readonly:"",rows:"3","aria-label":p("alternative")}),s=f("select",{id:"take-what"},f("option",{value:""},
Fb()),ht.map(({dataset:g})=>f("option",{value:g.track},Q(g.track??""))));s.value=t??"";let i=()=>{e=$d(s.value||null),Object.
assign(n,{src:Pb(e),alt:e.text}),o.textContent=Wb(e),r.textContent=e.text};s.addEventListener("change",i),i();let a=()=>s.
value?gd(s.value):{},c={copyPng:()=>Is(e),savePng:async()=>{try{lo(await no(e),"png",e.name)}catch{ne(p("tooLarge"))}},saveSvg:()=>lo(
new Blob([he(e.root)],{type:"image/svg+xml"}),"svg",e.name),print:()=>{kt.close(),s.value?Id(e):print()},copyLink:()=>_s(
a()),copyFrame:()=>Us(a(),e.height+Bb)},d=()=>Ie(e.text,f("p",{lang:j},e.text),p("copiedText"));oe(p("take"),[f("p",{},f(
"label",{for:"take-what"},p("takeWhat"))," ",s),n,o,f("div",{class:"ways"},Object.entries(c).map(([g,m])=>f("button",{type:"\
button","data-way":g,onclick:m},p(g)))),f("details",{},f("summary",{},p("alternative")),f("p",{class:"hint"},p("alternat\
iveHint")),r,f("button",{type:"button",class:"copy",onclick:d},p("copyText")))])}function Ks(t){let e=k.words[t];return k.languages.map(n=>f("span",{class:n,lang:n},e[n]))}function Dd(t,e=null){let n=()=>Ie(
t,f("p",{lang:j},t),p("copiedText"));Zn(p("alternative"),t,[e?f("p",{},p("saved",{name:e})):null,f("p",{class:"hint"},p(
"alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},p("copyText"))])}async function zb(t){try{Dd(t.text,
Qa(await no(t),"png"))}catch{oe(p("savePng"),[f("p",{},p("tooLarge"))])}}function Hb(t){kt.close(),I({...lt,focus:t,steps:1,
layout:"columns"})}var qb=60;function Bd(t,e,n,o){let r=[...new Set([u.focus??[],...Fe(T.size)].flat())].filter(s=>n.has(
s)&&!(s===u.focus&&u.steps===1)&&Tr(s).size<=qb).slice(0,4);oe(t,[f("p",{},e),f("ul",{},r.map(s=>f("li",{},f("button",{type:"\
button",class:"name",onclick:()=>Hb(s)},D(s)))))],[o])}function tl(t){let e=Ed();if(Ld(e))return t(e);let n=new Intl.NumberFormat(
j,{maximumFractionDigits:1}).format(e.letters);return Bd(p("tooSmall"),p("tooSmallHint",{points:n}),e.seen.names,f("butt\
on",{type:"button",onclick:()=>t(e)},p("saveAnyway")))}function _b({root:t}){kt.open&&kt.close(),lo(new Blob([he(t)],{type:"\
image/svg+xml"}),"svg")}function Ub(){let[t,e]=Ya(Va.upright,()=>[[...te().names.values()].filter(({lines:o})=>o).length,
M.names.size]);if(t>=e/2){print();return}let n=()=>{kt.close(),print()};Bd(p("tooMany"),p("tooManyHint",{n:t,all:e}),M.names,
f("button",{type:"button",onclick:n},p("printAnyway")))}var Vs={savePng:()=>tl(zb),copyPng:()=>tl(Is),saveSvg:()=>tl(_b),
alternative:()=>Dd(Ts(On())),copyTable:ep,saveCsv:()=>lo(np(),"csv"),copyLink:()=>_s(),copyFrame:()=>Us(),print:Ub},Pd={
names:Object.keys(Vs),statements:["copyTable","saveCsv","copyLink","print"],text:["copyTable","saveCsv","copyLink","prin\
t"]};function Gb(){let t=H();if(t==="lanes"){Za();return}oe(p("take"),[f("div",{class:"ways"},Pd[t].map(e=>f("button",{type:"\
button","data-way":e,onclick:()=>{kt.close(),Vs[e]()}},p(e))))])}function Kb(){for(let t of ht){let{track:e=""}=t.dataset,
n=f("span",{class:"unseen"},Ks("take")," ",f("span",{"data-of":e},Q(e))),o=rt("path",{d:"M8 10.5V2M4.5 5 8 1.5 11.5 5M2.\
5 8.5v6h11v-6"}),r=rt("svg",{viewBox:"0 0 16 16",width:14,height:14,"aria-hidden":"true"},o),s={type:"button",class:"tak\
e-lane","data-take-track":e,"data-title":"take",onclick:()=>Za(e)};q(".card",HTMLElement,t).append(" ",f("button",s,r,n))}}
function Wd(){let t=f("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Ks("take")),e=f("ul",
{id:"take-list",hidden:""},Pd.names.map(o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>Vs[o]()},Ks(o))))),
n=f("div",{id:"take"},t,e);Ws(n,t,e),$.after(n),q("#list .wide").before(f("div",{class:"taking"},["copyTable","saveCsv"].
map(o=>f("button",{type:"button",onclick:Vs[o]},Ks(o))))),v("to-take").addEventListener("click",Gb),Kb()}Y.open=!1;Fc();au();hd();vl(t=>hn(()=>za(t)));Er();Cf(ad);Vp();addEventListener("hashchange",Pf);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",Lp);zc(Tp);bn();Oc();sf();rf();Nf();Ef();pf();md();Ad();Wd();Rm();cd();Qc();
Rc();Ql();sc();Xl();ac();Ic();jp();nc();Kp();nd();Yp();za(null);bd();Fi();window.graphbuilder={get network(){return Yc()},
names:()=>[...te().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>te().lines.has(t)?Pt(W.lines.get(t),e):null,at:Ne,
groups:()=>[...te().groups.values()].map(t=>({...t,count:M.groups.get(t.key).count})),bundles:()=>te()&&[...ks()].map(t=>({
ends:[t.one,t.other].map(e=>Bt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>Pt(Ss(t),n/40))})),moved:()=>[
...xt.keys()],words:()=>te().words.map(t=>({...t})),shown:()=>E,walked:()=>K.at,outcomes:t=>Object.fromEntries(sn.map(e=>[
e,Bn(t,rn(e),k.outcomes)])),found:Qo};})();
