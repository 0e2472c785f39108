"use strict";(()=>{var ss=t=>[...document.querySelectorAll(t)],wt=ss("#lanes .lane[data-track]"),rl=wt.map(t=>t.dataset.track??""),Gt=ss("#\
lanes").length>0,mo=ss("#answer-changes").length?"changes":"overview",Kt=ss("#lanes .said");function Ln(t){return t==="o\
verview"?t:`answer-${t}`}function rs(t,e="lanes"){return Kt.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function pt(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}var al=t=>[...document.querySelectorAll(t)],is=al("#texts article"),Qe=is.length>0,An=al("#texts .words a"),po=null;function In(t){
if(!po){po=new Map;for(let e of An)for(let n of pt(e))po.set(n,[...po.get(n)??[],e])}return po.get(t)??[]}function ll(t){
return!t.closest(".quotes")}function cl(t){return In(t).findLast(ll)?.parentElement?.textContent??""}var il=new WeakMap;
function Gd(t){let e=il.get(t);if(e)return e;let n={text:"",starts:new Map};for(let o of t.querySelectorAll(".words > *")){
for(let s of o.querySelectorAll(":scope > span")){for(let r of s.childNodes)r instanceof HTMLElement&&n.starts.set(r,n.text.
length),n.text+=r.textContent;n.text+=" "}n.text=`${n.text.trimEnd()}
`}return il.set(t,n),n}function fl(t){let e=In(t).filter(ll),n=e[0]?.closest("article");if(!n)return null;let{text:o,starts:s}=Gd(
n),r=[];for(let i of e){let a=s.get(i)??0,l=a+(i.textContent?.length??0),c=r[r.length-1];c?.[1]===a?c[1]=l:r.push([a,l])}
return{whole:o,runs:r}}function Ce(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=Ce("content"),O=k.size,Kd={nl:[],en:[]},
Vd={nl:"",en:""},[Yd,Jd]=k.languages;function we(t){if(typeof t=="string")return{nl:t,en:t};let e={...Vd};return[e[Yd],e[Jd]]=
t,e}var Xr=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return we(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:we(this.held.short)}get alternative(){return this.held.alternative??Kd}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:we(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get named(){return this.held.named??this.count}get at(){return this.held.at}get deadlines(){return this.held.
deadlines??[]}get onlyOfParts(){return this.held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:
we(this.held.notStated)}get change(){return this.held.change??""}get differences(){return this.held.differences??[]}},T=new Map(
k.entities.map(([t,e])=>[t,new Xr(e)])),ht=new Map;for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=
t.id.slice(4),ht.set(t.dataset.statement,t);var ul=[...T.keys(),...k.namesElsewhere],ti=k.ways.map(t=>({modality:t.modality??
"",said:we(t.said??""),denied:t.denied??!1,holder:t.holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:
we(t.source),language:t.language??""})),ls=k.times.map(({when:t,days:e})=>({when:we(t??""),days:e??null})),ml=k.places.map(
({where:t,text:e})=>({where:we(t??""),text:e??""})),[Qr,pl,Xd,ho,Qd,dl,hl,Zd,as]=["id","subject","relation","object","wa\
y","time","place","quote","more"].map(t=>k.columns.indexOf(t)),Zr=class{constructor(e,n){this.row=e,this.order=n}get subject(){
return ul[this.row[pl]]}get relation(){return k.relationOrder[this.row[Xd]]}get object(){return typeof this.row[ho]=="nu\
mber"?ul[this.row[ho]]:null}get value(){return typeof this.row[ho]=="number"?null:we(this.row[ho])}get way(){return ti[this.
row[Qd]]}get modality(){return this.way.modality}get said(){return this.way.said}get denied(){return this.way.denied}get holder(){
return this.way.holder}get origin(){return this.way.origin}get origins(){return[this.origin,...(this.row[as]?.earlier??[]).
map(e=>k.sources[e].id)]}get source(){return this.way.source}get language(){return this.way.language}get when(){return ls[this.
row[dl]].when}get days(){return ls[this.row[dl]].days}get where(){return ml[this.row[hl]].where}get text(){return ml[this.
row[hl]].text||cl(this.row[Qr])}get quote(){return ht.get(this.row[Qr])?.querySelector("q")?.textContent??this.row[Zd]??
""}get change(){return this.row[as]?.change}get differences(){return this.row[as]?.differences}get disputes(){return this.
row[as]?.disputes??[]}get isDisputed(){return this.disputes.some(e=>e.isDispute)}get isWhole(){return this.row[pl]<T.size&&
(this.object===null||this.row[ho]<T.size)}get isLink(){return this.object!==null&&this.isWhole}},b=new Map(k.statements.
map((t,e)=>[t[Qr],new Zr(t,e)]));var Wt=new Map(Object.entries(k.classes)),Lt=new Map(Object.entries(k.relations)),gl=new Map(k.modalities.map(t=>[t.id,t])),
X=new Map;for(let t of T.keys())X.set(t,[]);for(let[t,{subject:e,object:n}]of b)X.get(e)?.push(t),n!==e&&X.get(n)?.push(
t);var N=document.documentElement.dataset.language;function wl(t){N=t}function S(t){return t&&(t[N]||t.nl||t.en)||""}function m(t,e={}){
return k.words[t][N].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Ze={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function lt(t){return Wt.get(T.get(t).class)||Ze}function D(t){return T.
has(t)&&S(T.get(t).label)||t}function Q(t){let e={nl:t.relation,en:t.relation};return Lt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function At(t,e=!1){let n=Q(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
m("deniedRelation",{relation:o}):o}function yt(t){let e=[S(t.where)];return k.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function Vt(t){let e=t.object===null?S(t.value):D(t.object);return`${D(t.subject)} ${At(t)} ${e}`}
function Et(t,e,n){return m(t===1?e:n,{n:t})}function Z(t){return S(T.get(t).short)||t}var F={key:"",look:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},ae=0;function yl(t){F=t}function Yt(){
ae+=1}function v(t,e){return _(`#${t}`,e)}function _(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function L(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[s,r]of Object.entries(e))s==="onclick"?o.addEventListener("click",r):r!==!1&&r!==
null&&r!==void 0&&o.setAttribute(s,r);return o.append(...n.flat().filter(s=>s!=null&&s!=="")),o}function Nn(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),s={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(s))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let r=k.shapes[t.shape],i=document.createElementNS(
n,r.length?"polygon":"circle");return r.length?i.setAttribute("points",r.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}function cs({denied:t,isDisputed:e}){return[t?"denied":"",e?"disputed":""].filter(Boolean).join(" ")||
null}var Y=document.getElementById("list");function st(){return matchMedia("(max-width: 899px)").matches}function $t(t){for(let e of L(
"[data-sheet]")){if(!st()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),v(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var Ft=new Map,th=new Set(["yes","on","closed","place","nl","en",k.opens]),go=[],ei=[],$e=[],zt=[],en=[],ct={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},u={},eh=N,bl=()=>{},tn;function G(t,{read:e,write:n,as:o=t,knows:s}){
let r=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));Ft.set(t,{read:e,write:n,as:o,knows:s??(i=>th.has(i)||r(i))}),
Object.assign(u,{[o]:e([])})}function fs(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function ni(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function nn(t){
let e=[...t];return{read:n=>{let o=new Set(fs(n,r=>e.includes(r))),s=e.filter(r=>o.has(r));return!s.length&&!n.includes(
"")||s.length===e.length?null:new Set(s)},write:n=>n===null?[]:ni([...n]),knows:n=>n===""||e.includes(n)}}function re(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function xl(){G("focus",re(t=>T.has(t))),G(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>b.has(e)),write:t=>t}),G("language",{read:([t])=>["nl","en"].includes(
t)?t:eh,write:t=>[t]}),G("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),$e.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function kl(t,e={}){for(let n of $e)t={...t,...n(t,e)};return t}function Sl(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Ft.get(t);return n?fs([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function vl(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Ft].map(([o,{read:s,as:r}])=>[r,s(t.getAll(o))]),
n=ei.map(o=>o(new Set(t.keys())));return kl(Object.assign({},Object.fromEntries(e),...n))}function jn(t){let e=new URLSearchParams;
for(let[n,{read:o,write:s,as:r}]of Ft){let i=s(t[r]);if(JSON.stringify(i)!==JSON.stringify(s(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function Ml(t){let e=go.reduce((n,o)=>o(n),t);return kl({...u,...e},e)}function oi(t){
let e=u;u=t,jn(e)!==jn(u)&&bl(e)}function A(t){tn!==void 0&&Cn();let e=Ml(t),n=jn(e);n!==location.hash.slice(1)&&(location.
hash=n),oi(e)}function us(t){clearTimeout(tn),tn=setTimeout(Cn,200),oi(Ml(t))}function Cn(){clearTimeout(tn),tn=void 0;let t=jn(
u);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function Ol(){clearTimeout(tn),tn=void 0,oi(vl())}function El(t){
u=vl(),bl=e=>{t(e);for(let n of en)n(e)}}var C={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},K={at:null,by:null},wo={name:null,ids:[]},
V={whole:!0,asOpened:!1},U={printing:!1,parts:null};var nh=[...Gt?["lanes"]:[],"names","statements",...Qe?["text"]:[]],ri=["changes","overview","who","when","unsure"],oh=["\
layout","open","between","steps","path"],Tl=new Set(["view","question","track","statement","language","date","keys","lis\
t","sort","embed","drafts"]);function Ll(){G("view",re(t=>nh.includes(t))),G("question",{...re(t=>Gt&&ri.includes(t)&&(t!==
"changes"||t===mo)),write:t=>t===null||t===mo?[]:[t]}),G("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>rl.includes(
e)),write:t=>t})}function Al(t){if(!Gt)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,
write:o,as:s}]of Ft)if(!Tl.has(e)&&JSON.stringify(o(t[s]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==
null?"statements":"lanes"}function q(t=u){return t.view??Al(t)}function si(t){return Array.isArray(t)?t.length>0:!!t}function Il(){
ei.push(t=>{let e=["view","question","track"].some(n=>t.has(n));return Gt&&!e&&[...t].some(n=>Ft.has(n)&&!Tl.has(n))?{view:"\
names"}:{}}),go.push(t=>{let e=si(t.question)||si(t.tracks),n=t.view??(e?"lanes":oh.some(o=>si(t[o]))?"names":q());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),$e.push(t=>{let e=t.question===mo?null:t.question;return{question:e,
view:t.view===Al({...t,question:e})?null:t.view}})}function ie(t=u){return t.question??mo}function Re(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function ye(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&ms($n(t))===t}function $n(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function ms(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function yo(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var De="draft",Be=k.modalities.some(({id:t})=>t===De);function le(t){return b.get(t).modality===De}var bo={part:"drafts",
name:(t,e)=>!X.get(e).length||X.get(e).some(n=>!le(n)),statement:(t,e)=>!le(e),loosen:()=>!0};function jl(){G("drafts",{
read:([t])=>Be&&t==="shown",write:t=>t?["shown"]:[]})}function ii(t){return u.drafts||!Be||!le(t)}function ai(t){return u.
drafts||!Be?T.get(t).count:X.get(t).filter(ii).length}var Nl=null;function be(){return!Be||u.drafts?{names:T.size,statements:b.
size}:(Nl??={names:[...T.keys()].filter(t=>bo.name(null,t)).length,statements:[...b.keys()].filter(t=>!le(t)).length},Nl)}var $l=new Map(k.sources.map(({id:t,said:e})=>[t,e??["",""]]));function Rl(t,e){let n=$l.get(t)?.[1]??"";return e===null||
n!==""&&n<=e}function Dl(t,e){let[n,o]=$l.get(t)??["",""];return e===null||n!==""&&o>=e}function Cl(t,e){let n=(o,s)=>b.
get(s).origins.some(r=>e(r,o));return{part:t,name:(o,s)=>X.get(s).some(r=>n(o,r)),statement:n,loosen:()=>null}}var Bl=[Cl(
"saidFrom",Dl),Cl("saidUntil",Rl)],ps=k.sources.filter(({issued:t})=>!t).length;function Pl(){G("said-from",{...re(ye),as:"\
saidFrom"}),G("said-until",{...re(ye),as:"saidUntil"})}function Wl(t){return(u.source===null||u.source.has(t))&&Dl(t,u.saidFrom)&&
Rl(t,u.saidUntil)}var zl="denied";function hs(t){return t.denied?zl:t.modality}var gs=k.families.flatMap(t=>t.classes.map(e=>e.id)),sh=nn(
gs);function Hl(){G("class",{read:t=>sh.read(fs(t,e=>gs.includes(e)).flatMap(Fl)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:s})=>t.has(s))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:s})=>s)));
return ni([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Fl(t).length>0}),G("modality",nn(ws)),G("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),G("relation",nn(Lt.keys())),G("source",nn(k.sources.map(({id:t})=>t))),
G("theme",re(t=>fi().includes(t))),Pl(),jl();for(let t of xo)zt.push({...t,atFirst:t.part==="drafts",on:()=>u[t.part]!==
Rn(t.part),name:e=>u[t.part]===Rn(t.part)||t.name(u[t.part],e),statement:e=>u[t.part]===Rn(t.part)||t.statement(u[t.part],
e)});$e.push((t,e)=>{let{names:n,lines:o}=ui(t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(r=>r in
e))return mi(t,n,o);if(!xo.some(({part:r})=>r in e))return{};let s=o.filter(r=>!Dn(t,[],[r]).length);return o.length&&s.
length?{}:Dn(t,n,o).length?ct:{}})}function Fl(t){if(!t||gs.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),
n=k.families.find(({id:o})=>e(o));return n?n.classes.map(({id:o})=>o):gs.filter(o=>Wt.get(o)?.ancestors.some(e))}var ws=k.
modalities.filter(({id:t,count:e})=>e&&t!==De).map(({id:t})=>t);ti.some(({denied:t})=>t)&&ws.push(zl);var ds=null;function fi(){
if(ds)return ds;let t=[...b.values()].filter(o=>T.has(o.object)&&Q(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.
filter(o=>[T.get(o).class,...Wt.get(T.get(o).class)?.ancestors??[]].includes("Theme"));return ds=k.variants.includes("pl\
ain")?e:n,ds}function ko(t,e=!0){let n=new Map,o=new Map,s=(i,a,l)=>{i.has(a)||i.set(a,[]),i.get(a)?.push(l)};for(let i of b.
values())i.object===null||i.denied||(e&&Q(i).lists&&s(n,i.subject,i.object),(Q(i).within||Q(i).leadsTo)&&s(o,i.object,i.
subject));let r=new Set(t);for(let i of[n,o])for(let a of r)for(let l of i.get(a)??[])r.add(l);return r}var li=new Map;function ys(t,e=!0){
let n=JSON.stringify([t,e]);if(li.has(n))return li.get(n);let o=[...b.values()].filter(({object:p})=>p!==null),r=[...o,...e?
k.inferred:[]].filter(p=>p.object===t&&(Q(p).toTheme||Q(p).within)),i=ko(r.map(({subject:p})=>p),e),l=o.filter(({subject:p,
object:g})=>i.has(p)!==i.has(g)).map(({subject:p,object:g})=>i.has(p)?g:p).filter(p=>T.has(p)&&lt(p).column===1),c=new Set(
[t,...i,...l]);return li.set(n,c),c}var on=()=>!0,ci=(t,e)=>new Set([...t,...e]),xo=[{part:"class",name:(t,e)=>t.has(T.get(
e).class)||!Wt.has(T.get(e).class),statement:on,loosen:(t,e)=>ci(t,e.map(n=>T.get(n).class).filter(n=>Wt.has(n)))},{part:"\
source",name:(t,e)=>X.get(e).some(n=>b.get(n).origins.some(o=>t.has(o))),statement:(t,e)=>b.get(e).origins.some(n=>t.has(
n)),loosen:()=>null},...Bl,...Be?[bo]:[],{part:"theme",fades:!0,name:(t,e)=>ys(t).has(e),statement:on,loosen:()=>null},{
part:"modality",fades:!0,name:on,statement:(t,e)=>le(e)||t.has(hs(b.get(e))),loosen:(t,e,n)=>ci(t,n.map(o=>hs(b.get(o))))},
{part:"relation",fades:!0,name:on,statement:(t,e)=>t.has(b.get(e).relation)||!Lt.has(b.get(e).relation),loosen:(t,e,n)=>ci(
t,n.map(o=>b.get(o).relation))},{part:"structural",fades:!0,name:on,statement:(t,e)=>!Q(b.get(e)).structural,loosen:()=>!0}],
Rn=t=>["structural","drafts"].includes(t)?!0:null;function Dn(t,e,n){return xo.filter(({part:o,name:s,statement:r})=>t[o]!==
Rn(o)&&!(e.every(i=>s(t[o],i))&&n.every(i=>r(t[o],i))))}function ui(t){let e=t.lines.flatMap(n=>[b.get(n).subject,b.get(
n).object]);return{names:[t.focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function mi(t,e,n){let o={};for(let s of Dn(
t,e,n)){let r=s.loosen(t[s.part],e,n);if(r instanceof Set){let{read:i,write:a}=Ft.get(s.part);Object.assign(o,{[s.part]:i(
a(r))})}else Object.assign(o,{[s.part]:r})}return o}function ql(){let t=zt.filter(d=>d.on()),e=t.filter(d=>d.dated),n=t.
filter(d=>!d.dated),o=n.filter(d=>!d.fades),s=n.filter(d=>d.fades),[r,i]=[new Set,new Set];for(let d of T.keys())o.every(
y=>y.name(d))&&(r.add(d),s.every(y=>y.name(d))||i.add(d));let[a,l,c,p]=[new Set,new Set,new Set,new Set];for(let[d,y]of b){
if(!y.isWhole)continue;if(!t.length){a.add(d);continue}let{subject:h,object:w}=y;if(!(!r.has(h)||w!==null&&!r.has(w)||!o.
every(x=>x.statement(d)))&&(c.add(h).add(w),!(i.has(h)||i.has(w)||!s.every(x=>x.statement(d))))){if(!e.every(x=>x.statement(
d))){l.add(d);continue}a.add(d),p.add(h).add(w)}}let g=d=>r.has(d)&&!i.has(d);return{entities:r,statements:a,aside:l,bare:new Set(
[...r].filter(d=>i.has(d)||c.has(d)&&!p.has(d))),inferred:new Set(k.inferred.filter(d=>g(d.subject)&&g(d.object)&&d.premises.
every(y=>a.has(y))&&(u.structural||!Q(d).structural)))}}function _l(){return zt.filter(t=>t.part&&!t.atFirst&&t.on()).map(
t=>{let e=0;for(let[n,{subject:o,object:s,isWhole:r}]of b)r&&!(t.name(o)&&(s===null||!T.has(s)||t.name(s))&&t.statement(
n))&&(e+=1);return{part:t.part,out:e}})}var rh={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Bn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let s=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[s?"undated":e.time].find(([a,l,c])=>l===
void 0||rh[l](o[a],o[c]??c))?.at(-1)}var rn=[...b].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function sn(t){return b.get(t).days}var ih=new Set(["NOT_YET","OVE\
R"]);function Ul(){G("date",re(t=>rn.length>0&&ye(t))),zt.push({part:"date",dated:!0,on:()=>u.date!==null,name:on,statement:t=>u.
date===null||!ah(u.date).has(t)})}function pi(t){return u.date!==null&&b.get(t).days?.time?Bn(u.date,sn(t),k.outcomes):null}
var Gl={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Rt(t,e=pi(t)){return e===
null?"":m(e==="STILL_TO_COME"&&sn(t).time==="deadlineTime"?"deadlineAhead":Gl[e])}var bs=new Map;function ah(t){if(bs.has(
t))return bs.get(t);let e=new Set(rn.filter(n=>{let o=Bn(t,sn(n),k.outcomes);return ih.has(o)||o==="STILL_TO_COME"&&sn(n).
time==="event"}));return bs.clear(),bs.set(t,e),e}function ce(t){let[e,n,o]=t.split("-");return m("day",{year:e,day:Number(
o),month:m("months").split(" ")[Number(n)-1]})}function xs(t){let e=u[t];return e===null?[]:[`${m(t)}: ${ce(e)}`]}function di(t){
let e=new Map,n=Object.keys(Gl),o=rn.map(s=>({id:s,outcome:Bn(t,sn(s),k.outcomes)})).sort((s,r)=>n.indexOf(s.outcome)-n.
indexOf(r.outcome));for(let{id:s,outcome:r}of o){let i=Rt(s,r);e.set(i,[...e.get(i)??[],s])}return[...e]}function Kl(t){
if(u.date===null)return null;let e=di(u.date).find(([,n])=>n.length===t.length&&n.every(o=>t.includes(o)));return e?m("o\
utcomeOn",{outcome:e[0],date:ce(u.date),n:t.length}):null}function Dt(){return u.date===null?"":m("asOf",{date:ce(u.date)})}var Vl=3,Pn=8;function lh(t,{whole:e,quoted:n=!0}){let o=b.get(t),s=[S(o.said),S(o.when),Rt(t)].filter(Boolean).join(" \xB7\
 ");return f("div",{class:o.denied?"telling denied":"telling"},e||!n||!o.quote?f("p",{},Vt(o)):null,f("b",{class:cs(o)},
s)," ",o.quote&&n?f("q",{lang:o.language},o.quote):null," ",f("small",{},yt(o)))}function ks(t,e){let n=t.length-Vl;return[
...t.slice(0,Vl).map(o=>lh(o,e)),...n>0?[f("small",{},m("moreSaid",{n}))]:[]]}function Ss(t,{left:e,right:n,top:o,bottom:s}){
t.hidden=!1;let{width:r,height:i}=t.getBoundingClientRect(),a=e+r+Pn<=document.documentElement.clientWidth,l=s+i+Pn<=innerHeight||
o-i<Pn;t.style.left=`${a?e:Math.max(Pn,n-r)}px`,t.style.top=`${Math.max(Pn,l?Math.min(s,innerHeight-i-Pn):o-i)}px`}var ch=120,Yl=6,xe=f("div",{id:"card",role:"tooltip",hidden:""}),vs=null,Wn;function Zl(t){for(let n of document.querySelectorAll(
"#lanes .lit, #lanes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.
name;if(e!==void 0)for(let n of Kt)n!==t&&n.dataset.name===e&&n.classList.add("same")}function Jl(t){clearTimeout(Wn),Pe();
let e=pt(t).filter(a=>b.has(a));if(!e.length)return;vs=t,Zl(t);let n=t.closest("#texts");(n??t.closest("#lanes"))?.append(
xe),xe.replaceChildren(...ks(e,{whole:!1,quoted:!n})),t.setAttribute("aria-describedby","card");let{left:o,right:s,top:r,
bottom:i}=t.getBoundingClientRect();Ss(xe,{left:o,right:s,top:r-Yl,bottom:i+Yl})}function Pe(){clearTimeout(Wn),vs?.removeAttribute(
"aria-describedby"),vs=null,Zl(null),xe.hidden=!0}function Xl(t){clearTimeout(Wn),Wn=setTimeout(t,ch)}function Ql(t){return t.
target.closest?.("#lanes .said, #texts .words a")}function tc(){let t=document.getElementById("lanes")??document.getElementById(
"texts");t&&(t.append(xe),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=Ql(e);n&&n!==
vs?Xl(()=>Jl(n)):n||xe.contains(e.target)||xe.hidden?clearTimeout(Wn):Xl(Pe)}),document.addEventListener("focusin",e=>{let n=Ql(
e);n?.matches(":focus-visible")?Jl(n):Pe()}),addEventListener("scroll",()=>{xe.hidden||Pe()},{passive:!0}),addEventListener(
"resize",Pe),addEventListener("keydown",e=>{e.key!=="Escape"||xe.hidden||(e.stopPropagation(),Pe())},!0))}function tt(t){let e=v("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var hi="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer), #texts article",fh=".said, [data-whole], [data\
-take-track], #key button, .words a",So=new Map,gi=new Map;function wi(t){return t.checkVisibility()}function yi(t,e){gi.
get(t)?.setAttribute("tabindex","-1"),gi.set(t,e),e.tabIndex=0}function ke(){for(let[t,e]of So){let n=gi.get(t);if(n&&wi(
n))continue;let o=e.find(wi);o&&yi(t,o)}}function uh(t){for(let e of L(fh,HTMLElement,t)){let n=e.closest(hi);n&&(e.tabIndex=
-1,So.set(n,[...So.get(n)??[],e]))}t.addEventListener("keydown",e=>{let n=e.target,o=n.closest(hi),s=(o&&So.get(o))?.filter(
wi)??[];if(!o||!s.includes(n)||e.ctrlKey||e.metaKey||e.altKey)return;let r=s.indexOf(n),i={ArrowRight:r+1,ArrowDown:r+1,
ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:s.length-1}[e.key];if(i===void 0)return;e.preventDefault();let a=s[Math.min(Math.max(
i,0),s.length-1)];yi(o,a),a.focus()}),t.addEventListener("toggle",ke,!0),t.addEventListener("focusin",e=>{let n=e.target,
o=n.closest(hi);o&&So.get(o)?.includes(n)&&yi(o,n)})}function ec(){for(let t of L("#lanes, #texts"))uh(t)}var Ms=40,nc={source:(t,e)=>wt.indexOf(t)-wt.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},Os=[];function Es({own:t,places:e,until:n,more:o}){t.forEach(
(s,r)=>{e[r].nextSibling!==s&&e[r].after(s),s.hidden=r>=n}),o.hidden=n>=t.length,o.textContent=m("nextLanes",{n:Math.min(
Ms,t.length-n),all:t.length})}function oc(){for(let t of L("#sort-lanes option"))t.textContent=m(t.dataset.word??"");for(let t of Os)
Es(t)}function sc(t){let e=Os.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,Es(e))}
function rc(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(wt.map(n=>n.parentElement))){let n=wt.
filter(r=>r.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((r,i)=>r.before(o[i]));let s={own:n,places:o,
until:Ms,more:f("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(s.more),s.more.addEventListener("click",
()=>{let r=s.own[s.until];s.until+=Ms,Es(s),ke(),_('[tabindex="0"]',HTMLElement,r).focus()}),Os.push(s)}t.addEventListener(
"change",()=>{for(let e of Os)e.own.sort((n,o)=>nc[t.value](n,o)||nc.source(n,o)),e.until=Ms,Es(e);ke(),tt(t.selectedOptions[0].
textContent)})}}var an=null,ic=0;function mh(t){let{name:e}=t.dataset,n=pt(t).filter(o=>b.has(o));if(Pe(),an=t,ic=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){A({focus:null,lines:n});return}Object.assign(wo,{name:e,ids:n}),A({focus:e,lines:[]})}function ph(t){
if(u.focus!==null)return t.dataset.name===u.focus;let e=pt(t);return u.lines.length>0&&e.some(n=>u.lines.includes(n))}function bi(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;sc(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function dh(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=st()?v(
"details").getBoundingClientRect():null,s=o?.height?o.top:innerHeight;e>=0&&n<=s||scrollBy({top:(e+n)/2-s/2,behavior:"in\
stant"})}function ac(t){if(q()!=="lanes"){an=null;return}let e=Kt.filter(s=>{let r=ph(s);return s.classList.toggle("chos\
en",r),r?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current"),r});if(!t)return;an?.getClientRects().length&&
scrollBy({top:an.getBoundingClientRect().top-ic,behavior:"instant"});let n=Ln(ie()),o=an??e.find(s=>s.closest(`#${n}`));
an=null,o&&(bi(o),dh(o))}function lc(){for(let t of Kt)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),C.clicked=e.detail>0,mh(t),C.clicked=!1,an=null)});for(let t of L("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>A({view:"statements",modality:new Set([t.dataset.modality??""])}))}var hh=[3,2,1],gh=12,wh=2;function Ts(t){let e=document.documentElement;return e.dataset.density!==String(t)&&(e.dataset.
density=String(t)),document.getElementById("overview").getBoundingClientRect().bottom+scrollY}function vo(){if(!Gt||q()!==
"lanes"||ie()!=="overview")return;(wt.filter(e=>!e.closest("#bodies")).length>gh||!hh.some(e=>Ts(e)<=innerHeight)&&!st()&&
Ts(1)>wh*innerHeight)&&Ts(0),ke()}var xi=!1;function cc(t){for(let o of wt)o.classList.toggle("whole",u.tracks.includes(
o.dataset.track??""));for(let o of L("#lanes [data-whole]"))o.setAttribute("aria-expanded",String(u.tracks.includes(o.dataset.
whole??"")));ke();let e=xi?void 0:u.tracks.findLast(o=>!t?.tracks.includes(o)),n=wt.find(o=>o.dataset.track===e);n&&(bi(
n),n.scrollIntoView())}function fc(){if(Gt){for(let t of L("#lanes [data-whole]")){let e=t.dataset.whole??"";t.addEventListener(
"click",()=>{xi=!0,A({tracks:u.tracks.includes(e)?u.tracks.filter(n=>n!==e):[...u.tracks,e]}),xi=!1})}for(let t of L(":i\
s(#to-bodies, .jump) a"))t.addEventListener("click",e=>{e.preventDefault();let n=document.getElementById(decodeURIComponent(
t.getAttribute("href")??"").slice(1));n?.scrollIntoView(),n&&_(".said",HTMLElement,n).focus({preventScroll:!0})});addEventListener(
"resize",vo)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set},yh=["class","modality","structur\
al","relation","source","saidFrom","saidUntil","drafts","theme","date","change","steps","path","through"],uc=null;function Ls(){
let t=uc;uc=u;let e=u.steps!==null||u.path!==null;t&&yh.every(n=>t[n]===u[n])&&(!e||t.focus===u.focus)||(E=ql())}function ln(){
return ki(E.entities.size-E.bare.size,be().names,E.statements)}function ki(t,e,n){let{statements:o,allStatements:s,made:r}=We(
n);return m("shown",{made:r,names:m(e===1?"ofNamesOne":"ofNames",{n:t,all:e}),statements:m(s===1?"ofStatementsOne":"ofSt\
atements",{n:o,all:s})})}function mc(){return E.bare.size?new Set([...E.entities].filter(t=>!E.bare.has(t))):E.entities}
var pc="made";function We(t){let[e,n]=[0,0];for(let o of t)e+=1,b.get(o).modality===pc&&(n+=1);return{statements:e-n,allStatements:be().
statements-bh,made:n}}var bh=k.modalities.find(({id:t})=>t===pc)?.count??0;function As(t){let e=new Map;for(let n of X.get(
t)){let{subject:o,object:s}=b.get(n),r=o===t?s:o;r===null||r===t||e.has(r)||E.statements.has(n)&&E.entities.has(r)&&e.set(
r,n)}return e}function Si(){if(E.statements.size===b.size)return e=>T.get(e).count;let t=new Map;for(let e of E.statements){
let{subject:n,object:o}=b.get(e);for(let s of n===o?[n]:[n,o])t.set(s,(t.get(s)??0)+1)}return e=>t.get(e)??0}function Fe(t,e=Si()){
return[...E.entities].sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}function xh({nl:t,en:e}){return t===e?[t]:[f("span",{class:"nl",lang:"nl"},t),f("span",{class:"en",lang:"en"},e)]}function dc(t,{
label:e,count:n,kind:o}){return f("div",{class:"with-only"},f("label",{},f("input",{type:"checkbox",checked:"",...t}),o?
Nn(o):null,f("span",{class:"text"},...xh(e))," ",f("span",{class:"count"},String(n))))}function hc(t){return document.querySelector(
`#legend details[data-of="${t}"]`)}for(let t of k.families)hc("class")?.append(...t.classes.map(({id:e,count:n})=>{let o=Wt.
get(e)??Ze;return dc({"data-class":e,"data-of":t.id},{label:o.label,count:n,kind:o})}));var kh=[...Lt].filter(([,{count:t}])=>t).
sort(([t,{order:e}],[n,{order:o}])=>e-o||(t<n?-1:1));hc("relation")?.append(...kh.map(([t,{label:e,count:n=0}])=>dc({"da\
ta-relation":t},{label:e,count:n})));var gc="";function Sh(){let t={class:new Map,relation:new Map,source:new Map,modality:new Map},e=(n,o)=>t[n].set(o,(t[n].
get(o)??0)+1);for(let[n,o]of T)(u.drafts||bo.name(null,n))&&e("class",o.class);for(let[n,{relation:o,origin:s,denied:r,modality:i}]of b)
ii(n)&&(e("relation",o),s&&e("source",s),(i!==De||r)&&e("modality",r?"denied":i));return t}function wc(t,e){let n=t.closest(
"div");n&&(_(".count",HTMLElement,n).textContent=String(e),n.hidden=e===0)}function yc(){let t=`${u.drafts} ${N}`;if(!Be||
t===gc)return;gc=t;let e=Sh();for(let o of Object.keys(e))for(let s of L(`#legend input[data-${o}]`))wc(s,e[o].get(s.dataset[o]??
"")??0);for(let{id:o,classes:s}of k.families){let r=L("#legend input[data-family]").find(i=>i.dataset.family===o);r&&wc(
r,s.reduce((i,a)=>i+(e.class.get(a.id)??0),0))}let n=document.getElementById("sources");n&&(n.textContent=m("sources",{n:e.
source.size}))}var vh=new Set(["ArrowDown","ArrowRight"]),Mh=new Set(["ArrowUp","ArrowLeft"]),bc="input[type=checkbox], button, summary";
function xc(t){return L(bc,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function Se(t){let e=L(
bc,HTMLElement,t),n=xc(t),o=n.find(s=>s===document.activeElement)??n.find(s=>s.tabIndex===0)??n[0];for(let s of e)s.tabIndex=
s===o?0:-1}function kc(t){Se(t),t.addEventListener("focusin",()=>Se(t)),t.addEventListener("toggle",()=>Se(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=vh.has(e.key)?1:Mh.has(e.key)?-1:0,o=xc(t),s=o.indexOf(e.target);
!n||s<0||(e.preventDefault(),o[(s+n+o.length)%o.length].focus())})}var vi=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),et=new Map(Object.entries(k.groups)),ft=new Map;for(let[
t,e]of et)for(let n of e.names)ft.set(n,t);function Sc(){G("layout",{read:([t])=>vi.has(t)||t==="overview"&&et.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),G("open",{read:t=>[...new Set(t.map(Mi).filter(e=>et.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${et.get(e).told[0]}${n>1?`~${n}`:""}`})})}function Mi(t){let[e,n]=ft.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ft.get(e)?.split(".").slice(0,n).join(".")}function ot(){return u.
layout??k.opens}function Is(){return vi.get(ot())??vi.get("map")}function gt(t){return`group ${t}`}function*Mo(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Oi(){let t=new Set(u.open.flatMap(n=>[...Mo(n)])),e=[u.focus,
u.path,...u.lines.flatMap(n=>[b.get(n).subject,b.get(n).object])];for(let n of e)if(ft.has(n))for(let o of Mo(ft.get(n)))
t.add(o);return t}function cn(t,e){let n=null;for(let o of Mo(t))e.has(o)||(n=o);return n}function Ei(){return ot()==="o\
verview"&&Oi().size>0}var Oh=70;function It(t){let e=et.get(t).told.map(o=>S(T.get(o).short)||o),n=e.length;for(;n>1&&e.
slice(0,n).join(", ").length>Oh;)n-=1;return e.slice(0,n).join(", ")}var Eh=["class","modality","structural","relation","source","said-from","said-until","theme","date","change","steps","pa\
th","through"],js=["class","modality","relation","source","change"],Fn=new Map(js.map(t=>[t,L(`#legend input[data-${t}]`,
HTMLInputElement)])),Mc=L("#legend input[data-family]",HTMLInputElement);function Oc(){v("shown").textContent=ln(),Ih(),
v("show-all",HTMLButtonElement).disabled=!Ti()&&!Ei();let t=E.statements.size===be().statements,{statements:e,allStatements:n,
made:o}=We(E.statements),s=t?[String(n)]:[m("listed",{n:e,all:n})];o&&s.push(m("listedMade",{n:o})),E.aside.size&&s.push(
m("listedAside",{n:E.aside.size})),v("listed").textContent=s.join("; ")}function Th(){let t=v("filters-on"),e=_l();t.hidden=
!e.length,t.replaceChildren(...e.map(({part:n,out:o})=>f("li",{},f("button",{type:"button","data-off":n,title:m("filterO\
ff"),onclick:()=>A({[n]:Rn(n)})},f("span",{"aria-hidden":"true"},"\xD7 "),f("span",{class:"unseen"},`${m("filterOff")}: `),
Ah(n)," ",f("span",{class:"count"},`\xB7 ${Et(o,"filterHidesOne","filterHides")}`))))),Se(t)}var Lh={class:"kinds",modality:"\
said",relation:"relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function Ah(t){if(t===
"structural")return m("structuralOff");if(t==="saidFrom"||t==="saidUntil")return xs(t)[0];let e=u[t],n=e instanceof Set?
Ec(t):[],o=e instanceof Set?m("ticked",{n:n.filter(s=>e.has(s.dataset[t])).length,all:n.length}):t==="date"?ce(String(e)):
D(String(e));return`${m(Lh[t]??t)}: ${o}`}function Ih(){let t=v("empty"),e=E.entities.size===0,n=!e&&Ti()&&![...E.statements].
some(s=>b.get(s).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.
size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(f("span",{},m(o)),Ti()?f("button",{type:"button",onclick:()=>A(
Oo())},m("undoFilters")):"")}function Oo(){return Object.fromEntries(Eh.flatMap(t=>{let e=Ft.get(t);return e?[[e.as,e.read(
[])]]:[]}))}function Ti(){let t=u;return Object.entries(Oo()).some(([e,n])=>t[e]!==n)}function Ec(t){return Fn.get(t).filter(
e=>!e.closest("div")?.hidden)}function Tc(){yc(),Th();for(let n of js)for(let o of Fn.get(n))o.checked=u[n]?.has(o.dataset[n])??
!0;for(let n of Mc){let o=Ns(n).filter(s=>s.checked).length;n.checked=o>0,n.indeterminate=o>0&&o<Ns(n).length}let t=document.
getElementById("structural");t&&(t.checked=u.structural);let e=document.getElementById("theme");e&&(e.value=u.theme??"");
for(let n of L("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,s=u[o],r=Ec(o);s!==null&&(n.open=!0),_(
"summary .count",HTMLElement,n).textContent=s===null?String(r.length):m("ticked",{n:r.filter(i=>i.checked).length,all:r.
length})}}function Ns(t){return Fn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function vc(t){let e=Fn.get(t).
filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===Fn.get(t).length?null:new Set(e)}function Li(){let t=document.
getElementById("theme");if(!t)return;let e=fi().filter(n=>ai(n)).map(n=>[m("themeCounted",{theme:D(n),n:ai(n)}),n]).sort(
([n],[o])=>n.localeCompare(o,N));t.replaceChildren(f("option",{value:""},m("allThemes")),...e.map(([n,o])=>f("option",{value:o},
n))),t.value=u.theme??"",t.closest("fieldset").hidden=e.length===0}function Nh(){for(let t of L("#legend .with-only inpu\
t",HTMLInputElement)){let e=js.find(s=>t.dataset[s]!==void 0)??"class",n=t.dataset.family===void 0?[t.dataset[e]??""]:Ns(
t).map(s=>s.dataset.class??""),o=e==="relation"&&Lt.get(n[0]).structural;t.closest(".with-only")?.append(f("button",{type:"\
button",class:"only","data-part":e,"data-only":n.join(" "),onclick:()=>A({[e]:new Set(n),...o?{structural:!0}:{}})}))}}function Lc(){
Nh();for(let n of[...L("[data-roving]"),v("filters-on")])kc(n);for(let n of js)for(let o of Fn.get(n))o.addEventListener(
"change",()=>A({[n]:vc(n)}));for(let n of Mc)n.addEventListener("change",()=>{for(let o of Ns(n))o.checked=n.checked;A({
class:vc("class")})});let t=document.getElementById("structural");t?.addEventListener("change",()=>A({structural:t.checked}));
let e=document.getElementById("theme");e?.addEventListener("change",()=>A({theme:e.value||null})),v("show-all").addEventListener(
"click",()=>{A({...Oo(),...Ei()?{...ct,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var jh=3;function Ch(){let t=(n,o,s)=>{if(n===null)return[];let r=[...n].map(s);return[`${m(o)}: ${r.length>jh?m("ticked",
{n:r.length,all:""}).trim():r.join(", ")||"\u2013"}`]},e=n=>S(k.modalities.find(o=>o.id===n)?.label)||m("denied");return[
...u.theme===null?[]:[`${m("aboutTheme")}: ${D(u.theme)}`],...t(u.modality,"said",e),...t(u.class,"kinds",n=>S(k.classes[n].
label)),...t(u.relation,"relationsTitle",n=>S(Lt.get(n).label)),...t(u.source,"sourcesTitle",n=>S(k.sources.find(o=>o.id===
n)?.title)),...["saidFrom","saidUntil"].flatMap(n=>xs(n)),...t(u.change,"changes",n=>m(n)),...u.structural?[]:[m("hidden\
ByStructural")]].join("; ")}function Ic(t){return E.statements.has(t)||E.aside.has(t)}function $h(t){let e=pt(t);if(t.closest(
".answer"))return t.classList.contains("place")?e:[];if(t.closest(".cited"))return[];if(t.classList.contains("date"))return e;
let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&n?.querySelector("[data-name]"))return[];let o=new Set(
n?L(".said.date",HTMLElement,n).flatMap(pt):[]);return e.filter(s=>!o.has(s))}var Ai="";function Rh(){let t=`${u.date} ${N}`;
if(!(t===Ai||u.date===null&&!Ai)){Ai=u.date===null?"":t;for(let e of L("#lanes .said > .outcome"))e.remove();if(u.date!==
null)for(let e of Kt){let n=$h(e).filter(s=>b.has(s)&&!["UNDATED",null].includes(pi(s))),o=new Set(n.map(s=>Rt(s)));o.size&&
e.append(f("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var Nc=new Map;for(let t of L("#lanes .answer th > .qu\
iet"))Nc.set(t.closest("tr"),t);function Dh(t,e){let n=L("tbody tr:not(.group), .changes > li",HTMLElement,t),o=0,s="";for(let r of n){
let i=L(".place",HTMLElement,r),a=(i.length?i:L(".said",HTMLElement,r)).flatMap(pt),l=[...pt(r),...a];if(r.hidden=e&&l.length>
0&&!l.some(Ic),r.hidden)continue;o+=1;let c=Nc.get(r),p=r.querySelector("th")?.textContent??"";c?.classList.toggle("quie\
t",p===s),s=p}for(let r of L("tbody:has(> .group)",HTMLElement,t))r.hidden=!L("tr:not(.group, [hidden])",HTMLElement,r).
length;return{left:o,all:n.length}}function Ii(t){let e=v("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[f("butto\
n",{type:"button",onclick:()=>A({view:"statements"})},m("inList"))," ",f("button",{type:"button",onclick:()=>A({view:"na\
mes"})},m("inNetwork"))," ",f("button",{type:"button",onclick:()=>A(Oo())},m("undoFilters"))]:[])}var Ac=!1;function jc(){
if(q()!=="lanes")return;document.getElementById("only-changed")?.setAttribute("aria-pressed",String(u.change!==null)),Rh();
let t=zt.some(n=>!n.dated&&!n.atFirst&&n.on());if(!t&&!Ac)return;Ac=t;for(let n of Kt)n.closest(".answer")||n.classList.
toggle("marked",t&&pt(n).some(Ic));let e=Ch();Ii(t?m("markedInLanes",{n:E.statements.size+E.aside.size,all:be().statements,
filters:e}):"");for(let n of L("#lanes .answer")){let{left:o,all:s}=Dh(n,t);t&&s&&n.classList.contains("shown")&&Ii(m(o?
"leftInTable":"nothingInTable",{n:o,all:s,filters:e}))}}function Cc(){document.getElementById("only-changed")?.addEventListener(
"click",()=>A({change:u.change===null?new Set(["added","removed","changed"]):null})),document.getElementById("lanes")?.prepend(
f("p",{id:"filtered",role:"status",hidden:""}))}function $c(){G("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function fe(t){return u.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var Cs={"to-names":"names","to-statements":"statements",...Qe?{"to-texts":"text"}:{}},Rc=document.getElementById("questi\
ons")!==null;function $s(t){return document.getElementById(Ln(t))}function Dc(){return ri.filter(t=>$s(t))}function Bc(t){
let e=q(),n=e==="lanes"?ie():null;if(document.documentElement.dataset.view=e,!Rc)return;for(let a of Dc())$s(a)?.classList.
toggle("shown",a===n);for(let a of L("#questions [data-question]"))a.setAttribute("aria-pressed",String(a.dataset.question===
n));for(let[a,l]of Object.entries(Cs))l===e?v(a).setAttribute("aria-current","page"):v(a).removeAttribute("aria-current");
if(!t||q(t)===e&&t.question===u.question)return;scrollTo(0,0);let o=Object.keys(Cs).find(a=>Cs[a]===e),s=o?v(o):_(`#ques\
tions [data-question="${n}"]`),r=n===null?null:$s(n)?.querySelector("#lead, p.lead:not(.scripted)"),i=[s,r].flatMap(a=>a?.
innerText??[]);tt(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function Pc(){if(Rc){for(let t of L("#questions [data-\
question]"))t.hidden=!$s(t.dataset.question??""),t.addEventListener("click",()=>A(Re(t.dataset.question??null)));for(let[
t,e]of Object.entries(Cs))v(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),A({view:e}))});
document.addEventListener("keydown",t=>{let e=Dc()[Number(t.key)-1];e!==void 0&&fe(t)&&A(Re(e))}),document.getElementById(
"skip-to-lanes")?.addEventListener("click",t=>{t.preventDefault(),A(Re(ie())),L('#lanes [tabindex="0"]').find(e=>e.getClientRects().
length)?.focus()})}}var Wc=N;function Fc(t){let e=t.closest("[data-statements]");return b.get(e?.dataset.statements?.split(" ")[0])}function Bh(t){
let e=Q(Fc(t));return S(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function Ph(t){return L("#key [dat\
a-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${N}`)?.textContent??t.textContent}function zc(){
if(Wc!==N){Wc=N;for(let t of L("#lanes :is([data-name], [data-of])"))t.textContent=Z(t.dataset.name??t.dataset.of??"");for(let t of L(
"#lanes [data-way]"))t.textContent=Ph(t);for(let t of L("#lanes .verb"))t.textContent=Bh(t);for(let t of L("#lanes .plac\
e"))t.textContent=yt(Fc(t))}}var zn=100,fn=11,Ni,Eo,Rs=new Map,Nt={family:"",least:fn,between:0,words:0,version:0};function ji(){let[t,e]=[...Ni.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Nt,{family:e.fontFamily,least:Math.
max(fn,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Nt.version+1}),Rs.clear()}
function Jt(){return U.printing?fn:Nt.least}function Hc(t,e){t.font=`${e} ${zn}px ${Nt.family}`.trim(),t.letterSpacing=`${Nt.
between*zn}px`,t.wordSpacing=`${Nt.words*zn}px`}function jt(t,e=""){let n=`${e} ${t}`;return Rs.has(n)||(Hc(Eo,e),Rs.set(
n,Eo.measureText(t).width/zn)),Rs.get(n)}function Ht(t,e=""){return t.reduce((n,o)=>Math.max(n,jt(o,e)),0)}function ue(t,e,n,o,s,r=""){
t.save(),t.translate(n,o),t.scale(s/zn,s/zn),Hc(t,r),t.fillText(Wh.test(e)?`\u2068${e}\u2069`:e,0,0),t.restore()}var Wh=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
function un(t,e){let n=[];for(let s of t.split(/\s+/)){let r=n.length?`${n[n.length-1]} ${s}`:s;n.length&&jt(r)<=e?n[n.length-
1]=r:n.push(s)}let o=n.slice(0,3);return n.length>3&&(o[2]+="\u2026"),o.map(s=>{if(jt(s)<=e)return s;let r=[...s.replace(
/…$/,"")];for(;r.length>1&&jt(`${r.join("")}\u2026`)>e;)r.pop();return`${r.join("").trimEnd()}\u2026`})}function mn(t){
return t.some(e=>e.endsWith("\u2026"))}function To({font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(Eo,{font:t,
letterSpacing:e,wordSpacing:n}),Eo.measureText(o)}function qc(){Ni=document.body.appendChild(f("div",{id:"probe","aria-h\
idden":"true"},f("span",{},"Ag"),f("span",{},"ag m"))),Eo=document.createElement("canvas").getContext("2d"),ji()}function _c(t){
let e=!0;new ResizeObserver(()=>{e||t(),e=!1}).observe(Ni.lastElementChild)}var Ds=300,ze=1e3,ve=6,R=new Map,Ao=null,xt=new Map,M={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Xt(t){
return O.line*O.grown*me(t).length+O.row}function Bs(){let t=new Map;for(let[e,{x:n}]of R){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>R.get(n).y-R.get(o).y))}var Lo=new Map,Fh=5e4,Uc=0;
function me(t){let e=`${N} ${O.text} ${t}`;return Lo.has(e)||Lo.set(e,un(Z(t),O.text/O.name)),Lo.get(e)}function Io(t){O.
text=t,(Uc!==Nt.version||Lo.size>Fh)&&Lo.clear(),Uc=Nt.version}function Gc(t){M=t}function Ps(){return[...M.groups.values()].
reduce((t,{count:e})=>t+e,0)}function No(t){Ao=t}var zh=1e3,$=document.getElementById("canvas"),Ct,pn,Ci;function Kc(t){let e=2*Ci.radiusOf(t);return{id:t,...R.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>Ci.draw(n,t),nodeDimensions:{width:e,height:e}})}}function pe(){
let t=R.size>zh?new Map:R,e=pn.getIds().filter(o=>!t.has(o));e.length&&pn.remove(e);let n=[...t].filter(([o,{x:s,y:r}])=>{
let i=pn.get(o);return i===null||i.x!==s||i.y!==r});n.length&&pn.update(n.map(([o])=>Kc(o)))}function Vc(){return pn.length>
0}function J(){return Ct.getScale()}function He(){return Ct.getViewPosition()}function qe(t){Ct.moveTo(t)}function dn(t){
return Ct.canvasToDOM(t)}function Me(t){return Ct.DOMtoCanvas(t)}function Qt(t=0){let[e,n]=[$.clientWidth,$.clientHeight],
o=Me({x:-t*e,y:-t*n}),s=Me({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:s.x,bottom:s.y}}function ut(){Ct.redraw()}
function Yc(t){let{canvas:e}=Ct;e.getContext=()=>t;try{ut()}finally{delete e.getContext}}function Hn(){Ct.setSize("100%",
"100%")}function jo(t){Ct.setOptions({interaction:{dragView:t}})}function Jc(t){Ct.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Tt(t,e){Ct.on(t,e)}function Xc(t){Ci=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:s}of Ce("names"))R.set(n,
{x:o,y:s});pn=new vis.DataSet([...R.keys()].map(Kc)),Ct=new vis.Network($,{nodes:pn,edges:[]},JSON.parse(Ce("options"))),
Ct.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Ws(){return Ct!==void 0}function Qc(){return Ct}function Fs(t){return t!==null&&t.getClientRects().length>0}function Zc(t){return t.getAttribute("aria-label")??t.textContent}
function Hh(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(s=>(s?document.querySelector(s):null)??[]).find(Fs)??zs?.part}var zs=null;function $i(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(zs={part:t,name:K.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function tf(){let t=zs;zs=null;let e=document.activeElement;!t||!Fs(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===$&&R.has(t.name)&&(K.at=t.name),t.part.focus({preventScroll:!0}))}function hn(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Zc(
e);t();let s=document.activeElement;if(s!==e&&s!==null&&s!==document.body||Fs(e))return;((n?L(e.localName,HTMLElement,n).
find(i=>Fs(i)&&Zc(i)===o):null)??Hh(n))?.focus({preventScroll:!0})}function ef(){document.addEventListener("focusin",t=>{
let e=t.target;if(!st()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&$t(null)})}function nf(){$t("details"),$i()}var of=[["saidFrom","said-from"],["saidUntil","said-until"]],Hs=document.getElementById("drafts"),sf=document.querySelector(
"#key [data-drafts]"),rf=document.getElementById("when-said")!==null;function qh(t){t.checked=u.drafts,sf?.setAttribute(
"aria-pressed",String(u.drafts));let{names:e,statements:n}=be();for(let[o,s,r]of[["to-names","allNames",e],["to-statemen\
ts","allStatements",n]]){let i=document.getElementById(o);i&&(i.textContent=m(r===1?`${s}One`:s,{n:r}))}}function af(){if(document.
documentElement.toggleAttribute("data-drafts",u.drafts),Hs&&qh(Hs),!rf)return;for(let[e,n]of of){let o=v(n,HTMLInputElement);
o.value!==(u[e]??"")&&(o.value=u[e]??"")}let t=v("said-undated");t.hidden=!ps||u.saidFrom===null&&u.saidUntil===null,t.textContent=
m(ps===1?"saidUndatedOne":"saidUndated",{n:ps})}function lf(){if(Hs?.addEventListener("change",()=>A({drafts:Hs.checked})),
sf?.addEventListener("click",()=>A({drafts:!u.drafts})),!!rf)for(let[t,e]of of){let n=v(e,HTMLInputElement);n.addEventListener(
"change",()=>{(!n.value||ye(n.value))&&A({[t]:n.value||null})})}}var _h=200;function Uh([t,e]){let n=e.length>_h?t:f("button",{type:"button",class:"name",onclick:()=>A({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function Gh(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:s})=>s),o=n.reduce((s,r)=>s&&s.issued>=r.issued?s:r,null);return[n.length<k.sources.length?m(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?m(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function Kh(){let e=[...ls.flatMap(r=>r.days?[r.days.firstStart,r.days.lastStart,r.days.firstEnd,
r.days.lastEnd]:[]),...k.sources.map(({issued:r})=>r)].flatMap(r=>r&&r>="1000"?[r.slice(0,4)]:[]),n=e.reduce((r,i)=>i<r?
i:r,e[0]),o=e.reduce((r,i)=>i>r?i:r,e[0]),s=yo();return{first:$n(`${n}-01-01`),last:Math.max($n(`${o}-12-31`),$n(s))}}var Ri=!1;
function cf(){let t=document.getElementById("on-date");if(!t)return;let e=v("day",HTMLInputElement),n=v("exact-day",HTMLInputElement),
{first:o,last:s}=Kh();Object.assign(e,{min:String(o),max:String(s)});let[r,i]=[o,s].map(l=>ms(l).slice(0,4));v("years").
replaceChildren(f("span",{},r),f("span",{},i));let a=yo();t.addEventListener("change",()=>A({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=ms(Number(e.value)),(Ri?us:A)({date:a}),Ri=!0}),e.addEventListener("change",()=>{Ri=!1,Cn()}),
n.addEventListener("change",()=>{ye(n.value)&&(a=n.value,A({date:a}))})}function ff(){let t=document.getElementById("on-\
date");if(!t)return;let e=u.date;t.checked=e!==null;let n=v("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Dt(),
v("day-choice").hidden=e===null,e===null)return;let o=v("day",HTMLInputElement),s=v("exact-day",HTMLInputElement);o.value=
String($n(e)),o.setAttribute("aria-valuetext",ce(e)),s.value!==e&&(s.value=e),v("day-in-words").textContent=ce(e),v("out\
comes").replaceChildren(...di(e).map(Uh)),v("beyond").textContent=Gh(e)}var Vh=["subject","relation","object","said","period","quote","place"];function mf(){G("sort",{read:([t])=>t!==void 0&&t!==
"place"&&Vh.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function Yh(t,e){let n=b.get(t);return e==="s\
ubject"?D(n.subject):e==="relation"?Q(n).order:e==="object"?n.object===null?S(n.value):D(n.object):e==="said"?ws.indexOf(
hs(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function uf(t,e){return b.get(t).
order-b.get(e).order}function qn(){let t=u.sort?.replace(/^-/,"")??"place",e=u.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(N,{numeric:!0}),o=new Map([...b.keys()].map(s=>[s,Yh(s,t)]));return[...b.keys()].sort((s,r)=>{let[i,a]=[o.get(s),
o.get(r)];if(i===""||a==="")return+(i==="")-+(a==="")||uf(s,r);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||uf(s,r)})}var qt=200;function qs(t,e,n,o){t.hidden=e===n,_("span",HTMLElement,t).textContent=m(o,{n:e,all:n}),_("button",HTMLElement,
t).textContent=m("moreRows",{n:Math.min(qt,n-e)})}function _s(t,e){_("button",HTMLElement,t).addEventListener("click",()=>{
hn(e),tt(_("span",HTMLElement,t).textContent)})}var Di={added:"+",removed:"\u2212",changed:"~"};function _n(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${Di[t.change]} ${m(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},S(e)),f("dd",{},f("del",{},S(n)||m("noText"))," \u2192 ",f("ins",{},S(o)||m("noText")))])):null):null}function pf(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:s})=>`${S(n)}: ${S(o)||m("noText")} \u2192 ${S(s)||m("noText")}`);
return[m(t.change||"unchanged"),...e].join("; ")}var Us=new Map([...ht.keys()].map(t=>[t,N])),df=new Set(ht.keys());function gn(t){return T.has(t)?f("a",{href:`#focus=${encodeURIComponent(
t)}`},D(t)):t}function Jh(t){let e=b.get(t),n=ht.get(t)?.querySelector(".change")??_n(e),o=[f("td",{},n,gn(e.subject)),f(
"td",{},S(Q(e).label)),f("td",{},e.object===null?S(e.value):gn(e.object))];return k.variants.includes("plain")?o:[...o,f(
"td",{class:cs(e)},S(e.said)),f("td",{},S(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),f("td",{},yt(
e))]}function Gs(t){let e=ht.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Rt(t);n&&e?.append(f("span",{class:"\
outcome"},n))}function Xh(t){let e=b.get(t),{cells:n}=ht.get(t);n[0].lastChild?.replaceWith(gn(e.subject)),e.object!==null&&
n[2].replaceChildren(gn(e.object)),n.length>6&&(n[6].textContent=yt(e))}function Co(t){ht.has(t)||ht.set(t,f("tr",{id:`r\
ow-${t}`,"data-statement":t}));let e=ht.get(t);return Us.get(t)!==N?(e.replaceChildren(...Jh(t)),Us.set(t,N)):df.has(t)&&
Xh(t),df.delete(t),e.classList.toggle("aside",E.aside.has(t)),e.classList.toggle("draft",le(t)),e}var hf=L("#inferred tbody tr"),Vs=k.inferred.length>hf.length,Ks=qt;function Qh(t){let e=t.premises.map(n=>b.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${S(n.said)}; ${yt(n)})`]);return f("tr",{},f("td",{},gn(t.subject)),
f("td",{},S(Q(t).label)),f("td",{},gn(t.object)),f("td",{},S(t.why),e))}function Bi(t=0){if(document.getElementById("inf\
erred")?.toggleAttribute("hidden",!E.inferred.size),!Vs){hf.forEach((o,s)=>{o.hidden=!E.inferred.has(k.inferred[s])});return}
if(!Y.open)return;let e=[...E.inferred].slice(0,Ks),n=_("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(Qh)),qs(v("more-inferred"),e.length,E.inferred.size,"partInferred")}function Ys(t){Ks=t,Bi()}function gf(){Vs&&(v("u\
nlisted-inferred").hidden=!0,_("#inferred tbody").replaceChildren(),_s(v("more-inferred"),()=>{Ks+=qt,Bi(Ks-qt)}),Y.addEventListener(
"toggle",()=>Bi()))}function bf(){G("between",{read:t=>{let e=t.map(wf).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Zh),knows:t=>wf(t)!==null}),$e.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(s=>[...Mo(
s)])),n=s=>cn(Bt(s)??ft.get(s),e)===Bt(s);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function wf(t){if(T.has(t))return t;let e=Mi(t);return e!==void 0&&et.has(e)?gt(e):null}function Zh(t){
let e=Bt(t);return e===null?t:`${et.get(e).told[0]}~${e.split(".").length}`}function Bt(t){return T.has(t)?null:t.slice(
6)}var Js={shown:null,ends:null,ids:[]};function $o(){if(Js.shown===E&&Js.ends===u.between)return Js.ids;let[t,e]=(u.between??
[]).map(o=>{let s=Bt(o);return r=>s===null?r===o:ft.get(r)===s||ft.get(r)?.startsWith(`${s}.`)}),n=[...E.statements].filter(
o=>{let s=b.get(o);if(!s.isLink)return!1;let{subject:r,object:i}=s;return t(r)?e(i):e(r)&&t(i)});return Js={shown:E,ends:u.
between,ids:n},n}function yf(t){let e=Bt(t);return e===null?D(t):m("groupAround",{names:It(e)})}function Ro({one:t,other:e,
ids:n}){return m(n.length===1?"oneBetween":"between",{n:n.length,one:yf(t),other:yf(e)})}function Xs(){let[t,e]=u.between??
[];return Ro({one:t,other:e,ids:$o()})}var kf=["asserted","ongoing","intended","conditional","possible"],tg=kf.length,eg=400;function Sf(){G("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),G("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),G("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),zt.push(Mf),go.push(og)}function vf(){
return u.focus!==null&&(u.steps!==null||it()!==null)}var _t={state:null,route:null,reach:null};function Un(){if(_t.state===
u||(_t={state:u,route:null,reach:null},u.focus===null||u.path===null&&u.steps===null))return _t;let t=zt.filter(o=>o!==Mf),
e=new Set([...T.keys()].filter(o=>t.every(s=>s.name(o)))),n=o=>X.get(o).filter(s=>{let{subject:r,object:i}=b.get(s);return b.
get(s).isLink&&e.has(r)&&e.has(i)&&t.every(a=>a.statement(s))});if(!e.has(u.focus))return _t;if(u.path!==null){_t.route=
e.has(u.path)?xf(u.focus,u.path,n,u.through):null;let o=s=>X.get(s).filter(r=>b.get(r).isLink);_t.otherwise=_t.route===null&&
!u.through&&xf(u.focus,u.path,o,!0)!==null,_t.route&&(_t.reach=_t.route)}else u.steps!==null&&(_t.reach={names:ng(u.focus,
u.steps,n),statements:null});return _t}function it(){return u.path===null||u.focus===null?null:Un().route}var Mf={on:()=>Un().
reach!==null,name:t=>{let{reach:e}=Un();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Un();return e===null||
e.statements===null||e.statements.has(t)}};function Qs(t,e){let{subject:n,object:o}=b.get(t);return n===e?o:n}function ng(t,e,n){
let o=new Set([t]),s=[t];for(let r=0;r<e;r+=1){let i=new Set(s.flatMap(a=>n(a).map(l=>Qs(l,a))).filter(a=>!o.has(a)));for(let a of i)
o.add(a);s=[...i]}return o}function xf(t,e,n,o){let s=c=>n(c).filter(p=>o||!Q(b.get(p)).structural),r=[new Set([t])],i=new Set(
[t]);for(;!i.has(e);){let c=new Set;for(let p of r[r.length-1])for(let g of s(p))i.has(Qs(g,p))||c.add(Qs(g,p));if(!c.size)
return null;for(let p of c)i.add(p);r.push(c)}r[r.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=r.length-1;c>
0;c-=1){let p=new Set;for(let g of r[c])for(let d of s(g)){let y=Qs(d,g);r[c-1].has(y)&&(p.add(y),a.add(d),l.has(y)||l.set(
y,new Map),l.get(y).set(g,[...l.get(y).get(g)??[],d]))}r[c-1]=p}for(let c of l.values())for(let p of c.values())p.sort((g,d)=>Oe(
g)-Oe(d)||(g<d?-1:1));return{layers:r,names:new Set(r.flatMap(c=>[...c])),statements:a,onward:l}}function Oe(t){let{modality:e,
denied:n,holder:o}=b.get(t),s=kf.indexOf(e);return n||o||s<0?tg:Math.min(s,3)}function Of(){let{layers:t,onward:e}=it(),
n=[],o=i=>{if(!(n.length>=eg)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,
a])}};o([...t[0]]);let s=n.map(i=>{let a=i.slice(1).map((c,p)=>({from:i[p],to:c,keys:e.get(i[p]).get(c)})),l=a.reduce((c,p)=>Oe(
p.keys[0])>Oe(c.keys[0])?p:c,a[0]);return{names:i,steps:a,weakest:l}}),r=({steps:i})=>i.reduce((a,{keys:l})=>a+Oe(l[0]),
0);return s.sort((i,a)=>Oe(i.weakest.keys[0])-Oe(a.weakest.keys[0])||r(i)-r(a)||(i.names.join(" ")<a.names.join(" ")?-1:
1))}function Ef(){let{layers:t,onward:e}=it(),n=new Map([[u.focus,1]]);for(let o=1;o<t.length;o+=1){let s=new Map;for(let[
r,i]of n)for(let a of e.get(r).keys())s.set(a,(s.get(a)??0)+i);n=s}return n.get(u.path)??0}function og(t){return!("focus"in
t)||"path"in t?t:C.picking&&t.focus!==null?(C.picking=!1,t.focus===u.focus?{}:{path:t.focus,through:!1}):(C.picking=!1,{
...t,path:null,through:!1})}var B=null;function Ee(){return u.focus!==null||u.lines.length>0||u.between!==null}function sg(){if(!Ee())return null;let t=it();
if(t)return{entities:t.names,statements:t.statements};if(u.focus!==null&&!E.entities.has(u.focus))return null;if(u.between!==
null){let o=$o();return o.length?{entities:new Set(u.between.filter(s=>T.has(s))),statements:new Set(o)}:null}let e=(u.focus!==
null?X.get(u.focus):u.lines).filter(o=>E.statements.has(o));if(u.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
b.get(o).subject,b.get(o).object]).filter(o=>o!==null);return{entities:new Set(u.focus!==null?[u.focus,...n]:n),statements:new Set(
e)}}function Tf(){B=sg()}var wn=b.size>ht.size,Lf=2e3,Zs=qt;function Pi(t){v("source-order").hidden=u.sort!==null||!t}function Gn(){let t=qn().filter(
s=>E.statements.has(s)||!U.parts&&E.aside.has(s)),e=t.filter(s=>B?.statements.has(s)),n=t.filter(s=>!B?.statements.has(s)),
o=[...e,...n].slice(0,Zs);_("#list tbody").replaceChildren(...o.map(s=>{let r=Co(s);return Gs(s),r.hidden=!1,r.classList.
toggle("chosen",B!==null&&B.statements.has(s)),r})),Pi(e.length===0),qs(v("more"),o.length,t.length,"partListed")}function Wi(t){
wn&&(Zs=t,Gn()),Vs&&Ys(t)}function Af(){wn&&(v("unlisted").hidden=!0,_("#list tbody").replaceChildren(),_s(v("more"),()=>{
Zs+=qt,Gn()}),en.push(()=>{Zs=qt,Y.open&&Gn()}),Y.addEventListener("toggle",()=>{Y.open&&Gn()}))}var Fi="";function Nf(){let t=`${u.date} ${N}`;if(!(Fi===t||u.date===null&&!Fi)){Fi=u.date===null?"":t;for(let e of wn?[]:
rn)Gs(e)}}function jf(t){for(let[e,n]of wn?[]:ht){Us.get(e)!==N&&Co(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),s=E.
statements.has(e)||E.aside.has(e);(!t||o!==s)&&(n.hidden=!s),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Ys(qt)}var If="place";function Cf(){let t=u.sort?.replace(/^-/,"")??"place";for(let n of L("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",u.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}v("sort",HTMLSelectElement).value=t;for(let n of L("#sort option"))n.textContent=
m(n.dataset.word??"");Pi(!0);let e=`${u.sort??"place"} ${["subject","object","relation"].includes(t)?N:""}`.trim();if(e!==
If){if(If=e,wn){Y.open&&Gn();return}_("#list tbody").append(...qn().map(n=>ht.get(n)))}}function zi(){if(!wn){for(let t of L(
"#list .of-source"))t.remove();for(let t of ht.keys())Co(t)}}function $f(){Y.addEventListener("toggle",()=>{Y.open&&zi()});
for(let e of L("#list [data-sort]"))e.addEventListener("click",()=>{let n=(u.sort??"place")===e.dataset.sort;A({sort:n?`\
-${e.dataset.sort}`:e.dataset.sort==="place"?null:e.dataset.sort}),tt(m(n?"sortedBack":"sorted",{column:m(_(`#sort optio\
n[value="${e.dataset.sort}"]`).dataset.word??"")}))});let t=v("sort",HTMLSelectElement);t.addEventListener("change",()=>A(
{sort:t.value==="place"?null:t.value}))}var Rf=()=>{};function Te(){Rf()}function Df(t){Rf=t}var Do=N,Bf="nl",Pf=!1;function Wf(){if(Pf||N===Do)return;Pf=!0;let t=new Map([...Object.keys(k.words).sort().map(n=>[k.
words[n][Do],k.words[n][N]]),...Object.entries(Ce("otherwise"))]),e=[...ht.values()].filter(n=>!n.isConnected);for(let n of[
document,...e].flatMap(o=>[...o.querySelectorAll(`span.${Do}`)])){let o=t.get(n.textContent??""),s=Do===Bf?n.nextSibling:
n.previousSibling;if(o===void 0||s instanceof Element&&s.matches(`.${N}`))continue;let r=n.cloneNode();r.className=N,r.lang&&
(r.lang=N),r.textContent=o,Do===Bf?n.after(r):n.before(r)}}function Ff(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=N,document.documentElement.dataset.
language=N,document.title=S(k.title);for(let e of L("[data-label]"))e.setAttribute("aria-label",m(e.dataset.label??""));
for(let e of L("[data-title]"))e.title=m(e.dataset.title??"");for(let e of L("[data-placeholder]",HTMLInputElement))e.placeholder=
m(t?"search":e.dataset.placeholder??"");for(let e of L("#legend .only")){let n=e.parentElement;e.textContent=m("only");let o=n?.
querySelector(`.text [lang="${N}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",m("onlyThis",{kind:o?.textContent??
""}))}for(let e of L("#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===N));v("canvas").setAttribute(
"aria-label",m("pictureAbout",{names:T.size}))}function Hi(){let t=Sl(),e=v("not-understood");e.hidden=t.length===0,e.textContent=
t.length?m("notUnderstood",{parts:t.join(", ")}):""}function zf(){Ol(),Hi()}function Hf(t){let e=new Map;for(let o of t){let s=Math.round(o.at),r=e.get(s)??[];e.set(s,r),r.push(o)}let n=[];for(let o of[
...e.values()].sort((s,r)=>r.length-s.length||s[0].at-r[0].at)){let s=o.flatMap(l=>l.rects),r=s.reduce((l,c)=>Math.min(l,
c.left),1/0),i=s.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&r<l.right))&&n.push({left:r,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,s)=>o.left-s.left),n.forEach((o,s)=>{for(let r of o.held)r.column=s}),
n.forEach((o,s)=>{let r=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(r(a.column===s?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function Bo(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function rg({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s]>e?o=s:n=s+
1}return n}function _i(t,e,n){if(!t)return[];let[o,s]=[Math.min(e,n),Math.max(e,n)],r=[];for(let i=rg(t,o);i<t.rects.length&&
t.rects[i].top<s;i+=1)t.rects[i].bottom>o&&r.push(t.rects[i]);return r}function tr(t,e,n){return _i(t,e,n).reduce((o,s)=>Math.
max(o,s.right),-1/0)}function qf(t,e,n){return _i(t,e,n).reduce((o,s)=>Math.min(o,s.left),1/0)}function _f(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let s=o.column??e.findIndex(a=>a.right>=o.near);t.last=s<0?e.
length:s;let r=(a,l,c,p)=>{let g=null;for(let d of a){let y=Math.abs(c-d.y),h=d.cost+p+y+y*y*.003;if(g&&h>=g.cost)continue;
let w=qf(e[l],d.y,c)-tr(e[l-1],d.y,c);h+=Math.max(0,9-w)*60,(!g||h<g.cost)&&(g={cost:h,y:c,gaps:d.gaps})}return g},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:p}=e[a],g=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),d=n.mid+(o.mid-n.mid)*g,y=p.findIndex(({high:h})=>h>=d);i=p.slice(Math.max(0,y-4),y+4+1).map(h=>{let w=Math.max(0,
h.lines.length+1-(h.high-h.low)/2.4),x=r(i,a,Bo(d,h),w*5);return{...x,gaps:[...x.gaps,h]}})}t.gaps=r(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>Bo((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function er(t,e,n){for(let[o,s]=[t.index+n,e.index+n];;o+=n,s+=n){let[r,i]=[t.line.levels[o],e.line.levels[s]];if(r===
void 0||i===void 0)return 0;if(Math.abs(r-i)>.5)return r-i}}function ig(t,e){return er(t,e,-1)||er(t,e,1)||t.line.rank-e.
line.rank}function Ui(t,e,{low:n,high:o}){let s=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),r=[];t.forEach((a,l)=>{
r.push({sum:a-l*s,many:1});for(let c=r.length-1;c>0&&r[c-1].sum/r[c-1].many>r[c].sum/r[c].many;c-=1){let{sum:p,many:g}=r[c];
r.pop(),r[c-1].sum+=p,r[c-1].many+=g}});let i={low:n,high:o-(t.length-1)*s};return r.flatMap(({sum:a,many:l})=>Array(l).
fill(Bo(a/l,i))).map((a,l)=>a+l*s)}function Uf({from:t,to:e,first:n,gaps:o,ports:s},r){let i=[{low:s[0],high:s[0]},...o,
{low:s[1],high:s[1]}],a=[{x:t.far,low:s[0],high:s[0]}];for(let l=0;l<i.length-1;l+=1){let[c,p]=[i[l],i[l+1]],[g,d]=[r[n+
l],r[n+l+1]],y=l+2===i.length,h=c.high<p.low||p.high<c.low,w=(z,mt,St)=>St?{x:z,low:mt.bottom+1,high:1/0}:{x:z,low:-1/0,
high:mt.top-1},x=(z,mt)=>mt.bottom-z.bottom,[I,j]=[[],[]];for(let z of h?[c.high<p.low]:[!0,!1]){let[mt,St]=z?[c.low,p.high]:
[c.high,p.low],je=(vt,Xe,Ud)=>_i(vt,mt,St).filter(sl=>h||(Ud?sl.top>=Xe.high:sl.bottom<=Xe.low)),se=a[a.length-1].x,uo=je(
g,c,z);for(let vt of z?uo:uo.sort(x))vt.right<=se||vt.id===t.id&&!t.blocks||(se=vt.right,I.push(w(se,vt,!z)));se=y?e.near:
d.left;let os=je(d,p,!z);for(let vt of z?os.sort(x):os)vt.left>=se||vt.id===e.id&&!e.blocks||(se=vt.left,j.push(w(se,vt,
z)))}for(let z of[I,j])a.push(...z.sort((mt,St)=>mt.x-St.x));if(y)break;let P=Math.min(e.near-9,Math.max(tr(d,p.low-3,p.
low),tr(d,p.high,p.high+3))),W=p,{low:at,high:nt}=W;a.push({x:d.left,low:at,high:nt,gap:W},{x:Math.max(d.left+1,P),low:at,
high:nt,gap:W})}return a.push({x:e.near,low:s[1],high:s[1]}),a}function qi(t){return t.y}function Gi(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=Bo(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let s=1;s<
t.length-1;s+=1){let[r,i,a]=[t[s-1],t[s],t[s+1]],[l,c]=[Math.max(.5,i.x-r.x),Math.max(.5,a.x-i.x)];i.y=Bo((qi(r)*c+qi(a)*
l)/(l+c),i)}}function Gf(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(ig);for(let s of[0,1]){let r=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[s]);Ui(r.map(qi),2.4,o).forEach((i,a)=>Object.assign(r[a],{y:i,low:i,high:i}))}}}
function Kf(t,e){let n=new Map,o=({ports:s})=>Math.abs(s[0]-s[1]);for(let s of[...t].sort((r,i)=>o(r)-o(i)||r.rank-i.rank)){
let{from:r,to:i,ports:a}=s,l=r.column??i.column??e.findLastIndex(y=>y.left<=Math.min(r.near,i.near)),[c,p]=a[0]<a[1]?a:[
a[1],a[0]];s.edge=Math.min(r.near,i.near,qf(e[l],c,p)),s.room=s.edge-2-tr(e[l-1],c,p);let g=Math.round(Math.min(r.at,i.at)),
d=n.get(g)??[];n.set(g,d),s.lane=d.findIndex(y=>y.every(h=>h.bottom<c||h.top>p)),s.lane<0&&(s.lane=d.push([])-1),d[s.lane].
push({top:c,bottom:p}),s.lanes=d}for(let s of t)s.reach=Math.max(3,Math.min(9+3.6*s.lane,s.room*(s.lane+1)/(s.lanes.length+
.5)))}var Vf=4,ag=[20,18,16,14,13,12,11,10,9,8,7],Vi=34,lg=72,cg=120,fg=150,Yf=26,ug=[1,.7,.4,.3],Jf=.75,Yi=1.6;function mg(t,e){
let n=t.reduce((r,i)=>r+Xt(i),0),o=Array.from({length:e},()=>[]),s=0;for(let r of t)o[Math.min(e-1,Math.floor((s+Xt(r)/2)/
n*e))].push(r),s+=Xt(r);return o}function pg(t,e,n,o,s){Io(e*O.name);let r=t.map(w=>O.name*Math.max(...w.map(x=>Ht(me(x))))),
i=t.map(w=>mg(w,n)),a=i.flat().map(w=>({text:O.line*w.reduce((x,I)=>x+me(I).length,0),white:ve*s*w.length})),l={text:r.reduce(
(w,x)=>w+x,0),white:O.mark*t.length+s*(Yf+Vi*(t.length-1))},c=t.flat().filter(w=>mn(me(w))).length,p=Jt()/O.name,g=Math.
min(o.width/(l.text+l.white),...a.map(({text:w,white:x})=>o.height/(w+x)),Yi),d=a.map(({text:w,white:x})=>(o.height-p*w)/
x),y=.999*Math.min((o.width-p*l.text)/l.white,...d,p),h=Math.max(...a.map(({text:w,white:x})=>w+x));return{wide:e,many:n,
part:s,texts:r,parts:i,across:l,high:h,cut:c,readable:p,scale:g,least:y}}function dg(t,e,n){let o=(d,y)=>d.reduce((h,w)=>y(
w)>y(h)*1.01?w:h),s=d=>ug.flatMap(y=>ag.map(h=>pg(t,h,d,e,y))),r=Array.from({length:n},(d,y)=>s(y+1)).flat(),i=Math.min(
...r.map(({cut:d})=>d)),a=r.filter(({cut:d})=>d===i),l=({part:d,scale:y,readable:h})=>d===1&&y>=h,c=({scale:d,readable:y})=>d>=
y;for(let d of[l,c,nr]){let y=a.filter(d),[h]=y,w=y.filter(({many:x,part:I})=>x===h.many&&I===h.part);if(h)return o(w,x=>d===
nr?x.least:x.scale)}let p=a.filter(({many:d})=>d===1),g=p.filter(({across:d,readable:y})=>(d.text+Xf()*d.white)*y<=e.width);
return g.length?o(g,({high:d})=>1/d):o(p.filter(({part:d})=>d===1),({scale:d})=>d)}function Xf(){return U.printing||st()?
1:Jf}function nr({scale:t,readable:e,least:n}){return t<e&&n>=Jf*e}var Ki={key:"",found:null};function Qf(t,e){let n=Bs();
if(!n.length)return 0;let o={...O},s=JSON.stringify([n,t,e,N,Nt.version,O.name,Jt(),st(),U.printing]);Ki.key!==s&&Object.
assign(Ki,{key:s,found:dg(n,t,e)});let r=Ki.found,{wide:i,many:a,part:l,texts:c,parts:p,across:g}=r,d=t.width/(g.text+g.
white+((M.narrowed?cg:lg)-Vi)*(n.length-1)),y=U.printing?r.scale:Math.min(r.scale,Math.max(1,d)),h=nr(r)?r.least:Xf()*r.
readable,[w,x]=nr(r)||!U.printing&&y<r.readable?[h,r.readable/h]:[y,1];Io(i*O.name),Object.assign(O,{row:ve*l,grown:x});
let I=Math.max(...p.flat().map(nt=>nt.reduce((z,mt)=>z+Xt(mt),0))),j=(t.width/w-g.text*x-g.white)/Math.max(1,n.length-1),
P=Math.min(fg,Vi*l+Math.max(0,j)),W=a>1?t.height/w:Math.max(I,Math.min(t.height/w,o.height)),at=Yf*l;return n.forEach((nt,z)=>{
let mt=new Map(nt.map(St=>[St,(R.get(St).y-o.top)/o.height*W*a]));p[z].forEach((St,je)=>{let se=0,uo=St.map(vt=>(se+=Xt(
vt),se-Xt(vt)/2)),os=Ui(St.map((vt,Xe)=>mt.get(vt)-uo[Xe]),0,{low:je*W,high:(je+1)*W-se});St.forEach((vt,Xe)=>R.set(vt,{
x:at+O.mark/2,y:os[Xe]+uo[Xe]}))}),at+=O.mark+c[z]*x+P}),Object.assign(O,{left:0,top:0,width:at-P,height:W*a}),a}var Xi=150,Qi=120,hg=60,nu=O.text,Zf=[O.text/O.name,12,14,16,18,20];function ou(){let t=vf(),e=new Set,n=new Map,o=et.size?
mc():E.entities,s=ot()!=="overview"||o.size<=Xi,r=s?new Set:Oi(),i=new Map,a=B&&B.entities.size<=Xi?B.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=ft.get(l);!s&&!i.has(c)&&i.set(c,cn(
c,r));let p=s?null:i.get(c);if((p===null||a.has(l))&&e.add(l),p===null)continue;n.has(p)||n.set(p,{count:0,fills:new Map});
let g=n.get(p),{fill:d}=lt(l);g.count+=1,g.fills.set(d,(g.fills.get(d)??0)+1)}Gc({names:e,groups:n,opened:r,narrowed:t}),
_e()}function _e(t=1){R.clear();let e=Is(),n=e.id==="columns";Object.assign(O,{left:0,top:0,width:e.width,height:e.height}),
Io(gg()),Object.assign(O,{row:ve,grown:1});let o=M.narrowed||U.printing||et.size&&!n?M.names:new Set(T.keys());for(let i of o){
let{at:a}=T.get(i);R.set(i,{x:a[e.first],y:a[e.first+1]})}let s=0;it()?xg():M.narrowed&&n?bg():!n&&!et.size?tu():!n&&!M.
groups.size&&M.names.size<=Xi&&(wg(),tu());let r=M.narrowed||Po()||et.size&&!M.groups.size;(r||!(n||et.size))&&eu(o),n&&
!it()&&(s=Qf(Ao??O,t));for(let i of o)M.names.has(i)||R.delete(i);for(let i of M.groups.keys())R.set(gt(i),{x:et.get(i).
x,y:et.get(i).y});for(let[i,a]of xt)R.has(i)&&R.set(i,a);return r&&(xt.size||o!==M.names)&&eu(M.names),s}var Ji={key:"",
width:nu};function gg(){let t=et.size?M.names:T;if(t.size>Ds)return nu;let e=`${N} ${Nt.version} ${et.size?[...t.keys()].
join(" "):""}`;if(Ji.key!==e){let n=Zf.map(o=>[...t.keys()].filter(s=>mn(un(Z(s),o))).length);Object.assign(Ji,{key:e,width:Zf[n.
indexOf(Math.min(...n))]*O.name})}return Ji.width}function wg(){for(let[t,e]of[["x",O.mark+O.text],["y",Qi]]){let[n,o]=[
-1/0,0];for(let s of[...R.values()].sort((r,i)=>r[t]-i[t]))n>-1/0&&(o+=Math.max(0,s[t]-n-e)),n=s[t],s[t]-=o}}function tu(){
let t=[...R].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:O.mark+Ht(me(e))*O.name+ve,high:Math.max(
Xt(e),2.4*T.get(e).size+ve)}));for(let e=0,n=!0;n&&e<hg;e+=1)n=!1,t.forEach((o,s)=>{for(let r of t.slice(s+1)){let i=(r.
x>=o.x?o:r).wide-Math.abs(r.x-o.x),a=(o.high+r.high)/2-Math.abs(r.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:
["y",a],p=(c/2+.5)*(r[l]>=o[l]?1:-1);o[l]-=p,r[l]+=p}});for(let{id:e,x:n,y:o}of t)R.set(e,{x:n,y:o})}function Po(){return M.
names.size>0&&!M.groups.size&&M.names.size<=T.size/2}function yg(t){let e=t.map(r=>r.reduce((i,a)=>i+Xt(a),0)),n=O.mark+
O.text+62,o=t.length*n/Math.max(1,$.clientWidth)*$.clientHeight*.94,s=Math.max(0,...e,Math.min(o,Qi*Math.max(...t.map(r=>r.
length))));t.forEach((r,i)=>{let a=r.length?Math.min(Qi-O.line,(s-e[i])/r.length):0,l=(s-e[i]-a*r.length)/2;for(let c of r){
let p=Xt(c)+a;R.set(c,{x:O.mark/2+i*n,y:l+p/2}),l+=p}})}function bg(){yg(Bs())}function xg(){let t=new Map(R),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=it(),[o,s]=[O.mark+O.text+40,92],r=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{R.set(l,{x:O.mark/2+(c+(r-i.size)/2)*o,y:a*s})}))}function eu(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...R.get(a),half:Xt(a)/2,wide:Ht(me(a))*O.name*O.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-O.mark,s=n(e.map(({y:a,half:l})=>a-l))-ve,r=-n(e.map(({x:a,wide:l})=>-a-O.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+ve;Object.assign(O,{left:o,top:s,width:r-o,height:i-s})}var Wo=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:s},r){let[i,a]=[Math.floor(
n/this.cell),Math.floor(s/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(r((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&Ot(e,n))}};function Ot(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function yn(t,e,n,o,s){
let[r,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(r)*o+Math.abs(i)*s,Math.abs(i)*o+Math.abs(r)*s];return{x:t,y:e,turn:n,
cos:r,sin:i,wide:o,high:s,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Fo(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function Kn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var su=.42,ru=16;function iu(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),s=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[p,g]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(p+g)/((2*g+p)/l+(g+2*p)/c)}),r=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],p=(Math.abs(s[i])+Math.abs(s[i+1]))*su,g=p>Math.abs(a)?Math.abs(
a)/p:1,d=(c.x-l.x)*su;r.push(l.x+d,l.y+s[i]*g*d,c.x-d,c.y-s[i+1]*g*d,c.x,c.y)}return r}function or(t,e,n){let o=e.y<t.y?
-1:1,s=Math.min(Math.abs(e.y-t.y)/2,14)*o,r=(c,p,g)=>[p+(g-p)*.55,c],[i,a]=[t.y+s,e.y-s],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...r(t.y,t.x,n),n,i-s*.55,n,i,...l,n,a+s*.55,...r(e.y,e.x,n),e.x,e.y]}function zo(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function au(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function kg(t,e,n){
let[o,s,r,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+s*t[e+2]+r*t[e+4]+i*t[e+6],y:o*t[e+1]+s*t[e+3]+r*
t[e+5]+i*t[e+7]}}function lu(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=ru;o+=1){let s=e[e.
length-1],{x:r,y:i}=kg(t,n,o/ru);e.push({x:r,y:i,far:s.far+Math.hypot(r-s.x,i-s.y)})}return e}function Zi(t){return t.pieces??=
lu(t.along),t.pieces[t.pieces.length-1].far}function Pt(t,e){let n=e*Zi(t),o=t.pieces??[],[s,r]=[0,o.length-1];for(;r-s>
1;){let c=s+r>>1;o[c].far<=n?s=c:r=c}let[i,a]=[o[s],o[r]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function Sg(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Fo(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Ue(t,e,n){
let o=Sg(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=lu(t.along);let s=1/0;for(let r=0;r<
t.pieces.length-1;r+=1){let[i,a]=[t.pieces[r],t.pieces[r+1]],[l,c]=[a.x-i.x,a.y-i.y],p=l**2+c**2,g=p?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/p)):0;s=Math.min(s,Math.hypot(e.x-i.x-g*l,e.y-i.y-g*c))}return s<=n?s:1/0}var vg=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],H={},cu=document.body;function bn(){
let t=getComputedStyle(U.printing?cu:document.documentElement),e=vg.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);H={dark:!U.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...U.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Ut(){return u.steps!==null&&u.focus!==null?1:U.printing||matchMedia("(prefers-contrast: mo\
re)").matches?.4:.15}function fu(){cu=document.body.appendChild(f("div",{class:"on-paper",hidden:""}))}var sr={left:44,right:44,top:4,bottom:50},Mg=29,Og=16,Eg=[8,12,16,20];function Vn(t){return m("groupOf",{names:It(t),n:M.
groups.get(t)?.count??et.get(t).count})}function ta(){return Math.max(12,Jt())}function Tg(t){return Math.max(Og,ta()/2*
(jt(String(t),"600")+.4)/.82)}function Ho(t){let e=new Map,n=[...M.groups].sort(([o,{count:s}],[r,{count:i}])=>i-s||(o<r?
-1:1));for(let[o,{count:s}]of n){let{x:r,y:i}=R.get(gt(o)),a=Math.max(Tg(s)/t,Math.min(Mg*Math.sqrt(s),et.get(o).radius*
.8)),l={key:o,x:r,y:i,radius:a,type:ta()/t,lines:null,left:r-a,right:r+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function mu(t,e,n){
let o=[...[...t.values()].map(r=>({...r})),...[...e.values()].filter(r=>!B||B.entities.has(r.id)||r.lines).map(({left:r,
right:i,top:a,bottom:l})=>({left:r,right:i,top:a,bottom:l}))],s=new Map;for(let r of[!1,!0])for(let i of t.values()){let a=S(
T.get(et.get(i.key).told[0]).short)||et.get(i.key).told[0],l=[...o,...s.values()],c=r?[un(It(i.key),12)]:Eg.map(y=>un(a,
y)),p=[...c.filter(y=>!mn(y)),...c.filter(mn)].map(y=>Lg(i,y,l,n)).find(y=>y!==void 0);if(!p)continue;let{text:g,lines:d}=p;
s.set(i.key,g),Object.assign(i,{lines:d,textMiddle:g.middle,textTop:g.top,textLeft:g.left,textRight:g.right,textBottom:g.
bottom})}}function Lg(t,e,n,o){let{type:s}=t,[r,i,a]=[s*Ht(e),e.length*s*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+r/2,t.y-i/2],[t.left-a-r/2,t.y-i/2]].map(([p,g])=>({key:t.key,middle:p,left:p-r/2,right:p+r/2,top:g,bottom:g+i})).
find(p=>p.left>=O.left-sr.left/o&&p.right<=O.left+O.width+sr.right/o&&p.top>=O.top+6/o&&p.bottom<=O.top+O.height+6/o&&!n.
some(g=>g.key!==t.key&&Ot(p,g)));return c&&{text:c,lines:e}}function pu(t){let e=J();t.save();for(let n of M.opened){let{
x:o,y:s,radius:r}=et.get(n);t.beginPath(),t.arc(o,s,r,0,2*Math.PI),t.fillStyle=H.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=H.line,t.lineWidth=1/e,t.stroke()}t.restore()}function ea(t,e){let n=F.groups.get(e);if(!n)return;let o=J(),
{count:s,fills:r}=M.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=H.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=B&&!uu(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[g,d]of[
...r].sort(([y],[h])=>y<h?-1:1))t.strokeStyle=g,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*d/s),t.stroke(),a+=
2*Math.PI*d/s;t.strokeStyle=K.at===gt(e)?H.accent:H.soft,t.lineWidth=(K.at===gt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=H.text,t.textAlign="center",t.textBaseline="middle";let l=String(s),c=Math.max(
ta()/o,Math.min(16/o,n.radius*.7)),p=2*(n.radius-i)/Math.max(1.4,jt(l,"600")+.4);ue(t,l,n.x,n.y,Math.min(c,p),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=H.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=B&&!uu(e)?.6:1,t.fillStyle=H.text,n.lines.forEach((g,d)=>ue(t,g,n.textMiddle,n.textTop+(d+.5)*n.type*1.15,
n.type))),t.restore()}function uu(t){if(u.between?.includes(gt(t)))return!0;for(let e of B?.entities??[])if(ft.get(e)===
t||ft.get(e)?.startsWith(`${t}.`))return!0;return!1}function du(t){for(let[e,n]of F.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function rr(t,e,n,o,s){t.save(),t.setLineDash([]),t.strokeStyle=H[e],t.fillStyle=H.ground,t.lineWidth=s/3.2,t.beginPath(),
t.arc(n,o,s,0,2*Math.PI),t.fill(),t.stroke();let r=s*.58;t.beginPath(),e==="changed"?(t.moveTo(n-r,o+r*.35),t.bezierCurveTo(
n-r*.3,o-r*1.1,n+r*.3,o+r*1.1,n+r,o-r*.35)):(t.moveTo(n-r,o),t.lineTo(n+r,o),e==="added"&&(t.moveTo(n,o-r),t.lineTo(n,o+
r))),t.stroke(),t.restore()}function Ag(t){let{change:e}=b.get(t),n=F.lines.get(t);return e?{change:e,...Pt(n.own??n,.6),
radius:4.6}:null}function hu(t,e){let n=Ag(e);n&&rr(t,n.change,n.x,n.y,n.radius)}var gu=new Set;for(let{object:t,change:e,
subject:n}of b.values())e&&t===null&&gu.add(n);function Ig({id:t,x:e,y:n,radius:o}){let s=T.get(t).change||(gu.has(t)?"c\
hanged":"");return s?{change:s,x:e-o,y:n-o,radius:4.2}:null}function wu(t,e){let n=F.names.get(e),o=Ig(n);if(!o||(rr(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=H.removed,t.lineWidth=n.type/14;let{
lines:s}=n;s.forEach((r,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(s.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+jt(r)*n.type,a),t.stroke()}),t.restore()}function yu(t){return k.changes.length&&!t.change?.45:1}var Ng=200,Zt={names:new Set,statements:new Set};function bu(t,e){let n=t===null?e:X.get(t).filter(s=>E.statements.has(s)),
o=n.length>Ng?[]:n;Zt.statements=new Set(o),Zt.names=new Set([t,...o.flatMap(s=>[b.get(s).subject,b.get(s).object])].filter(
s=>s!==null)),ut()}function xu(){!Zt.names.size&&!Zt.statements.size||(Zt.names=new Set,Zt.statements=new Set,ut())}var na=6,jg=.5,Cg=new Set([1,2]),$g=150,Rg=3,ku=Rg*([...T.values()].reduce((t,{count:e})=>t+e,0)/Math.max(1,T.size));function Yn(t,e,n=null){
let o=Math.max(O.name,Jt()/t),s=o*(O.line/O.name),r=new Map,i=new Wo(o*10);for(let w of M.names){let x=R.get(w);if(n&&(x.
x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let I=Math.max(T.get(w).size,1.6/t),j=I*1.2,P={id:w,x:x.x,y:x.y,
radius:I,type:o,line:s,lines:null,covers:!1,left:x.x-j,right:x.x+j,top:x.y-j,bottom:x.y+j};r.set(w,P),n||i.add({id:w,left:P.
left,right:P.right,top:P.top,bottom:P.bottom})}for(let[w,{x,y:I,radius:j}]of e)i.add({id:gt(w),left:x-j,right:x+j,top:I-
j,bottom:I+j});let a=w=>(w===u.focus||w===u.path?4e6:0)+(B&&B.entities.has(w)?2e6:0)+(T.get(w).count>=ku?1e6:0)+(Cg.has(
lt(w).column)?5e5:0)+T.get(w).count,l=[...r.keys()].sort((w,x)=>a(x)-a(w)||(w<x?-1:1)),c=ot()!=="columns"&&!n,p=[...new Set(
[1,.85,.7,.5].map(w=>Math.max(o*w,Jt()/t)))],g=new Wo(o*4);if(c)for(let{id:w,x,y:I,radius:j}of r.values())g.add({id:w,left:x-
j,right:x+j,top:I-j,bottom:I+j});let d=[],y=0;for(let w of l){let x=r.get(w),I=B!==null&&B.entities.has(w),j=nt=>{for(let z of oa(
x,p,c))if(nt(z)&&(!c||Dg(x,z,g)))return z},P=nt=>!d.some(z=>Ot(nt,z)),W=j(nt=>!i.hits(nt))??(I?j(P):void 0),at=r.size>$g&&
T.get(w).count>=ku;!W&&at&&(W=[...oa(x,p,c)].find(P),x.covers=W!==void 0),W&&(i.add(W),(I||at)&&d.push(W),Su(x,W),y+=1)}
if(y>=Math.min(na,r.size))return r;let h=[...r.values()].filter(w=>w.lines).map(w=>({left:w.left,right:w.right,top:w.top,
bottom:w.bottom}));for(let w of l.slice(0,4*na)){let[x]=oa(r.get(w),p,!1);if(!(r.get(w).lines||h.some(I=>Ot(x,I)))&&(h.push(
x),Su(r.get(w),x),r.get(w).covers=!0,h.length>=2*na))break}return r}function Dg({id:t,x:e,y:n,radius:o},s,r){let i=(l,c,p,g)=>Math.
hypot(Math.max(s.left-c,l-s.right,0),Math.max(s.top-g,p-s.bottom,0)),a=i(e-o,e+o,n-o,n+o)+s.type*jg;return!r.some({left:s.
left-a,right:s.right+a,top:s.top-a,bottom:s.bottom+a},l=>l.id!==t&&i(l.left,l.right,l.top,l.bottom)<a)}function*oa(t,e,n){
let o=me(t.id),s=Ht(o),r=Math.max(O.mark/2,t.radius*1.2+3);for(let i of e){let a=i*(O.line/O.name),[l,c]=[i*s,a*o.length/
2],p=(P,W)=>({id:t.id,type:i,line:a,lines:o,left:P,right:P+l,top:W-c,bottom:W+c}),g=(n||V.whole)&&t.x+O.mark/2+l>O.left+
O.width+6;if(yield p(g?t.x-r-l:t.x+r,t.y),!n)continue;let d=P=>P.left>O.left-6&&P.right<O.left+O.width+6,[y,h]=[t.y+t.radius*
1.2+2+c,t.y-t.radius*1.2-2-c],w=t.x-l/2;if(yield*[p(w,y),p(w,h),p(t.x-r-l,t.y)].filter(d),M.names.size>Ds)continue;let[x,
I]=[t.x-t.radius,t.x+t.radius-l];yield*[p(x,y),p(x,h),p(I,y),p(I,h)].filter(d);let j=t.radius*1.2+2;for(let P of[0,c,-c])
yield*[p(t.x+j,t.y+P),p(t.x-j-l,t.y+P)].filter(d)}}function ir({x:t,y:e}){for(let n of F.names.values())if(n.lines&&t>n.
textLeft-3&&t<n.textRight+3&&e>n.textTop&&e<n.textBottom)return!0;return!1}function sa({textLeft:t,textRight:e,textTop:n,
textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Su(t,e){t.type=e.type,t.line=e.line,t.lines=e.lines,t.textLeft=
e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-3),t.right=Math.max(t.right,
e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function ra(t,e,n,o,s){let r=k.shapes[e];t.beginPath(),
r.length||t.arc(n,o,s,0,2*Math.PI),r.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*s,o+i[1]*s)}),t.closePath()}var ar=new Set;
function Ge(t,e){let n=F.names.get(e);if(!n)return;ar.add(e);let o=lt(e),s=u.focus===e||u.path===e;t.save(),t.describe?.(
D(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=s||Zt.names.has(e)?H.row:H.ground,t.beginPath(),t.roundRect(n.textLeft-3,n.
textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let r=Zt.names.has(e)||(B?B.entities.has(e):!E.bare.
has(e));t.globalAlpha=r?1:B?Ut():.3,ra(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?H.ground:o.fill,t.fill(),
t.lineWidth=T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=H.dark?o.dark:o.light,t.stroke(),(s||K.at===e||C.
dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=H.accent,t.lineWidth=2,t.setLineDash(
s?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=H.text,i.forEach((a,l)=>{
ue(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),wu(t,e),t.restore()}function vu(t,e=3){
let n=[...F.names].filter(([,o])=>o.covers);for(let[o,s]of[...n,...F.names])if(t.x>=s.left-e&&t.x<=s.right&&t.y>=s.top-e/
2&&t.y<=s.bottom+e/2)return o;return null}var Bg=6.5,Pg=[.36,.64,.25,.75,.15,.85];function ia(t,e,n,o=Bg){t.setLineDash([]),t.fillStyle=H.bar,t.beginPath(),t.arc(
e,n,o,0,2*Math.PI),t.fill(),t.strokeStyle=H.ground,t.lineWidth=o*.22,t.beginPath();for(let s of[-.24,.24])t.moveTo(e-o*.55,
n+s*o),t.lineTo(e+o*.55,n+s*o);t.moveTo(e-o*.28,n+o*.62),t.lineTo(e+o*.28,n-o*.62),t.stroke()}function Mu(t,e){let n=Pg.
map(r=>Pt(e,r)),{x:o,y:s}=n.find(r=>!ir(r))??n[0];ia(t,o,s)}var Jn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var Fg=900,Ou=60;function Eu(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let s=o.map(({id:r,left:i,right:a,top:l,bottom:c})=>({id:r,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:s,blocks:!0}}
function zg(t,e){for(let{item:n,held:o}of t.values()){o.sort((r,i)=>r.group-i.group||r.order-i.order||(r.group?0:er(r,i,
r.step))||(r.line.rank-i.line.rank)*(r.group>0?-1:1));let s=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:r,end:i},a)=>{
r.ports[i]=n.mid+(a-(o.length-1)/2)*s})}}function lr(t,e,n,o=new Set){let s=new Map([...e.values()].map(h=>[h.id,Eu(h,n)])),
r=t.length>Fg?[]:Hf([...s.values()].filter(({id:h})=>!o.has(h))),i=t.map(({id:h,statement:w,place:x,many:I},j)=>{let[P,W]=[
s.get(w.subject),s.get(w.object)],at=P.at>W.at,[nt,z]=at?[W,P]:[P,W],mt=!o.size&&z.near-nt.far<9&&z.near-nt.shape>=9?{...nt,
far:nt.shape}:nt,St=z.near-mt.far<9;return{id:h,rank:j,place:x,many:I,from:mt,to:z,backward:at,arc:St,loop:mt.id===z.id,
ports:[mt.mid,z.mid]}}),a=i.filter(({arc:h})=>!h),l=i.filter(({arc:h,loop:w})=>h&&!w),c=({from:h,to:w})=>w.at-h.at+Math.
abs(w.mid-h.mid);for(let h of[...a].sort((w,x)=>c(w)-c(x)||w.rank-x.rank))_f(h,r);let p=new Map,g=(h,w,x)=>{let I=`${w} ${h.
id}`,j=p.get(I)??{item:h,held:[]};p.set(I,j),j.held.push({index:0,step:0,group:0,order:0,...x})};for(let h of a)g(h.from,
"far",{line:h,end:0,index:0,step:1}),g(h.to,"near",{line:h,end:1,index:h.levels.length-1,step:-1});for(let h of l)for(let[
w,[x,I]]of[[h.from,h.to],[h.to,h.from]].entries()){let j=I.mid>x.mid;g(x,"near",{line:h,end:w,group:j?1:-1,order:-I.mid})}
zg(p,o),Kf(l,r);let d=new Map(a.map(h=>[h,Uf(h,r)]));for(let h of d.values())Gi(h);Gf(r,d);for(let h of d.values())Gi(h);
let y=new Map;for(let h of i){let{from:w,to:x,ports:I}=h,j;h.loop?j=Tu(h):h.arc?j=or({x:w.near+1,y:I[0]},{x:x.near,y:I[1]},
h.edge-h.reach):j=iu(d.get(h)),h.backward&&(j=zo(j)),y.set(h.id,n?j:au(j))}return y}function Tu({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function Hg(t,e,n){let[o,s]=[e.
x-t.x,e.y-t.y],r=Math.hypot(o,s)||1,i=[];for(let{x:l,y:c,radius:p}of n){let g=((l-t.x)*o+(c-t.y)*s)/r**2;if(g<=.02||g>=.98)
continue;let d=((c-t.y)*o-(l-t.x)*s)/r,y=p*1.2+2;Math.abs(d)<Ou+y&&i.push({off:d,reach:y,share:3*g*(1-g)})}let a=l=>i.every(
({off:c,reach:p,share:g})=>Math.abs(c-l*g)>=p);for(let l=0;l<=Ou;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function Lu(t,e,{
place:n,many:o},s){if(t.id===e.id)return Tu({from:Eu(t,!0),place:n});let[r,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(r,i)||1,[l,
c]=[r/a,i/a],p=(n-(o-1)/2)*14*(t.id<e.id?1:-1),g={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},d={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};p||(p=Hg(g,d,s.filter(h=>h.id!==t.id&&h.id!==e.id)));let y=[(d.x-g.x)/3,(d.y-g.y)/3];return[
g.x,g.y,g.x+y[0]-c*p,g.y+y[1]+l*p,d.x-y[0]-c*p,d.y-y[1]+l*p,d.x,d.y]}var qg=2500,xn=12,cr=7,Iu=1,_g=2.5,Au=Array.from({length:33},(t,e)=>.5+(e%2?.03:-.03)*Math.ceil(e/2)),Ug=400;function Nu(t){
let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:p}=b.get(a);return p&&t.has(l)&&t.has(c)}),n=e.length>qg,
o=new Map,s=(n?e.filter(a=>B?.statements.has(a)):e).map(a=>{let l=b.get(a),c=JSON.stringify([l.subject,l.object].sort()),
p=o.get(c)??[];o.set(c,p);let g={id:a,statement:l,place:p.length,many:0};return p.push(g),g});for(let a of o.values())for(let l of a)
l.many=a.length;let r;if(ot()==="columns"||it())r=lr(s,t,!it());else{let a=s.length<=Ug?[...t.values()]:[];r=new Map(s.map(
l=>[l.id,Lu(t.get(l.statement.subject),t.get(l.statement.object),l,a)]))}let i=new Map;for(let[a,l]of r)i.set(a,{along:l,
path:fr(l)});return{lines:i,rest:n}}function fr(t){let e=new Jn;e.moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(
...t.slice(n,n+6));return e}function ur({holder:t,modality:e}){let n=t&&e!=="draft";return k.lines[n?"thin":gl.get(e)?.line||
"solid"]}function mr(t){let e=lt(b.get(t).subject);return H.dark?e.dark:e.light}function pr(t,e,n){let o=F.lines.get(e),
s=b.get(e),r=Q(s),i=ur(s);t.save(),t.describe?.([Vt(s),S(s.said)&&`(${S(s.said)})`].filter(Boolean).join(" ")),t.globalAlpha=
B&&!n?Ut():n?1:r.structural?.8:.95*yu(s);let a=s.change&&s.change!=="unchanged"?H[s.change]:H.line;t.strokeStyle=t.fillStyle=
n?mr(e):a||H.line,t.lineWidth=i.width*(n?u.lines.length===1?3:1.9:s.change?1.5:r.structural?.6:.9),t.setLineDash(i.dash),
t.stroke(o.path),t.setLineDash([]),r.symmetric||Gg(t,o.along,n?6.5:4.5),s.denied&&(B||(t.globalAlpha=1),Kg(t,o.own??o)),
s.isDisputed&&(B||(t.globalAlpha=1),Mu(t,o.own??o)),hu(t,e),t.restore()}function Gg(t,e,n){let[o,s,r,i]=e.slice(-4),a=Math.
atan2(i-s,r-o);t.beginPath(),t.moveTo(r,i);for(let l of[-1,1])t.lineTo(r-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),
t.fill()}function Kg(t,e){let n=Au.find(a=>!ir(Pt(e,a)))??Au[0],[o,s,r]=[n-.02,n,n+.02].map(a=>Pt(e,a)),i=Math.atan2(r.y-
o.y,r.x-o.x)+Math.PI/2;t.strokeStyle=H.bar,t.lineWidth=3,t.beginPath(),t.moveTo(s.x-7*Math.cos(i),s.y-7*Math.sin(i)),t.lineTo(
s.x+7*Math.cos(i),s.y+7*Math.sin(i)),t.stroke()}function dr(t,e,n=cr){let o=[];for(let[r,i]of F.lines){let a=Ue(i,t,n/e);
a<1/0&&o.push({id:r,distance:a})}if(!o.length)return[];let s=Math.min(...o.map(r=>r.distance));return o.filter(r=>r.distance<=
s+_g/e).sort((r,i)=>r.distance-i.distance||(r.id<i.id?-1:1)).map(r=>r.id)}var _o=12,qo=14,Xn=3,la=40,Vg=[0,2,5,9,14],gr=60,Yg=1.2,Jg=8,Xg=12,ju=4,Qg=[.5,.42,.58,.34,.66,.26,.75,.85],Zg=20,tw=[0,
1,-1,2,-2,3,-3,4,-4];function Cu(t,e,n){let o=t.split(" ");if(e>o.length)return null;let s=null,r=(i,a)=>{let l=e-i.length;
if(l===1){let c=[...i,o.slice(a).join(" ")],p=Math.max(...c.map(n));(!s||p<s.long)&&(s={rows:c,long:p});return}for(let c=a+
1;c<=o.length-l+1;c+=1)r([...i,o.slice(a,c).join(" ")],c)};return r([],0),s}function $u(t,e,n){return Math.abs(e.x-t.x)>=
1?e.x>t.x?1:-1:n?1:-1}function Ru(t,e,n){let o=[];for(let s of[1,-1]){let r=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
s).sort((l,c)=>l.wish-c.wish),i=r.reduce((l,c)=>l+2*c.high+Xn,-Xn),a=e.y-i/2;for(let l of r)o[l.index]=nw(l,e,a+l.high,[
...n,...ew(o)]),a+=2*l.high+Xn}return o}function ew(t){return t.flatMap(({left:e,right:n,top:o,bottom:s})=>({left:e,right:n,
top:o-Xn/2,bottom:s+Xn/2,cost:10*gr}))}function nw({side:t,wide:e,high:n,type:o,room:s},r,i,a){let l=o/2,c=t>0?r.right:r.
left,p=_o+e,g=Math.max(s-qo-e,t*(r.x-c)+e),d=[...Vg.map(j=>p+j*l),...g<p?[g]:[]],y=Math.max(...d)+e,h=[c,c+t*y,r.x],w={left:Math.
min(...h),right:Math.max(...h),top:i-n-la*l,bottom:i+n+la*l},x=a.filter(j=>Ot(j,w)),I={cost:1/0,spot:null};for(let j of d){
let P=Math.max(0,j+e+qo-s)/l;for(let W=0;W<=2*la;W+=1){let at=(W%2?1:-1)*Math.ceil(W/2),nt=Math.abs(at)*.5+Math.abs(j-p)/
l*.6+P*Jg;if(nt>=I.cost)continue;let z=yn(c+t*j,i+at*l,0,e,n),mt={left:r.x-4,right:r.x+4,top:Math.min(r.bottom,z.y),bottom:Math.
max(r.top,z.y)},St={left:Math.min(r.x,z.left),right:Math.max(r.x,z.right),top:z.y-2,bottom:z.y+2},je=nt+hr(z,x,o)+(j<p?hr(
mt,x,o)+hr(St,x,o):0);je<I.cost&&(I={cost:je,spot:z})}}return I.spot}function hr(t,e,n){return e.reduce((o,s)=>o+s.cost*
ow(t,s)/n**2,0)}function Du(t,e,{wide:n,high:o,type:s},r){let i=e.map(({x:h,y:w})=>({x:h-t.x,y:w-t.y,long:Math.hypot(h-t.
x,w-t.y)||1})),a=Math.min(Zg*s,...i.map(({long:h})=>h)),[l,c]=[i.reduce((h,w)=>h+w.x/w.long,0),i.reduce((h,w)=>h+w.y/w.long,
0)],p=Math.hypot(l,c)||1,g=tw.flatMap(h=>Qg.map(w=>yn(t.x+l/p*a*w,t.y+c/p*a*w+h*(2*o+Xn),0,n,o))),d=r.filter(h=>g.some(w=>Ot(
w,h))),y={spot:g[0],cost:1/0};for(let[h,w]of g.entries()){let x=hr(w,d,s)+h/g.length+o/s;x<y.cost&&(y={spot:w,cost:x})}return y}
function Uo({left:t,right:e,top:n,bottom:o},s){return{left:t,right:e,top:n,bottom:o,cost:s?gr:Yg}}function ow(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function Bu(t,e,n){
let o=n>0?t.right+1:t.left-1,[s,r]=n>0?[e.left,e.right]:[e.right,e.left],i=(r-s)/3,a=[s+i,e.y,r-i,e.y,r,e.y];if((s-o)*n>
0){let g=(o+s)/2;return[o,t.y,g,t.y,g,e.y,s,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:s,p=(l+e.y)/2;return[t.x,l,t.x,p,c===s?t.x:c,c===s?e.y:p,c,e.y,...c===s?a:[c+(r-c)/3,e.y,r-(r-c)/3,e.y,r,e.y]]}
function Pu(t,e,n,o){let s={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(s.x*n,a*n);
return or(s,{x:a,y:e.y},n*Math.max(l+ju,Math.min(l+Xg,o*n-ju)))}let r=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,r-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(r-a.x)*.45,e.y,r,e.y]}let i=Math.max(24,Math.abs(r-s.x)*.42)*n;return[s.x,s.y,s.x+i,s.y,r-i,e.y,r,e.y]}function Wu(t,e){
let n=zu(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function Fu(t,e,n){
let o=zu(n,e),s=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*s,e.y+(e.y-t.
y)*s,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function zu({x:t,y:e,radius:n},o){let[s,r]=[o.x-t,o.y-e],i=Math.hypot(s,r)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+s*a,y:e+r*a}}function Hu(t,e){let[n,o,s,r]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(s-n,r-o)<.01?[]:[n+(s-n)/3,o+(r-o)/3,s-(s-n)/3,r-(r-o)/3,s,r];return[...t,...i,...e.slice(2)]}var _u=60,sw=7,Uu=3,rw=[.5,.42,.58,.34,.66,.26,.74];function iw(t){return Math.max(O.name*.96,Jt()/t)}function Gu(t){return jt(
t,"italic")}function Ku(t){return Array.from({length:Uu},(e,n)=>Cu(t,n+1,Gu)).filter(e=>e!==null)}function Vu(t,e,n){let o=Ku(
t),s=o.reduce((r,i)=>i.long<r.long*.95?i:r);return o.find(({long:r})=>r+n<=e)??s}function fa({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function Yu(t){return Q(b.get(t)).symmetric?0:.75}function Ju(t,e,n){let o=[...B?.
statements??[]].filter(d=>e.has(d)),s=iw(n),r=d=>B===null||B.entities.has(d)||Ut()===1,i=[...t.values()].flatMap(d=>aw(d,
r(d.id)));if(it())return{words:dw(o,e,s,i),trunks:[]};let a=lw(o,t,s);if(a.length>_u)return{words:[],trunks:[]};let l=ot()===
"columns",c=l?cw(a,s,i):fw(a,s,i),p=l?pw(a,c,t,r):uw(a,c),g=a.map((d,y)=>{let h=l?Bu(d.anchor,c[y],d.side):Wu(d.anchor,c[y]);
for(let w of d.ids){let x=p.get(w),I=Hu(h,x),j=b.get(w).subject===d.anchor.id,P=j?x:zo(x);e.set(w,{along:j?I:zo(I),path:fr(
P),own:{along:P}})}return{ids:d.ids,path:fr(h)}});return{words:c,trunks:g}}function aw(t,e){let n=t.radius*1.2+(t.id===u.
focus?5:1),o=Uo({left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,Uo({left:t.textLeft-3,right:t.textRight+
3,top:t.textTop,bottom:t.textBottom},e)]:[o]}function lw(t,e,n){let o=new Map;for(let s of t){let r=b.get(s),i=r.object!==
u.focus,[a,l]=i?[r.subject,r.object]:[r.object,r.subject];if(a===l)continue;let[c,p]=[e.get(a),e.get(l)],g=At(r),d=(Gu(g)/
Math.min(Uu,g.split(" ").length)+1)*n,y=$u(c,p,c.right+_o+d<O.left+O.width+_o),h=ot()==="columns"?y:Math.round(Math.atan2(
p.y-c.y,p.x-c.x)/(Math.PI/2)),w=Q(r).symmetric||i,x=JSON.stringify([a,Math.abs(h)===2?2:h,g,w,ur(r),r.change]),I=o.get(x)??
{anchor:c,side:y,text:g,isOnward:w,ids:[],ends:[],next:y*(1/0)};o.set(x,I),I.ids.push(s),I.ends.push(p)}return[...o.values()]}
function cw(t,e,n){let o=[];for(let s of new Set(t.map(r=>r.anchor))){let r=t.filter(l=>l.anchor===s),i=r.map(l=>({...l,
...mw(l,e,n)})),a=Ru(i,s,n);i.forEach(({rows:l,head:c,side:p,isOnward:g,text:d,ids:y,room:h},w)=>{r[w].next=(p>0?s.right:
s.left)+p*h;let x=p>0===g?0:Math.PI;o[t.indexOf(r[w])]={...a[w],text:d,rows:l,type:e,head:c*e,way:x,ids:y}}),n.push(...a.
map(l=>Uo(l,!0)))}return o}function fw(t,e,n){let o=[],s=({anchor:r,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.hypot(
a-r.x,l-r.y)));for(let r of[...t].sort((i,a)=>s(i)-s(a))){let{anchor:i,ends:a,ids:l,text:c,isOnward:p}=r,g=Yu(l[0]),d=Ku(
c).map(x=>({...x,...Du(i,a,{...fa(x,g,e),type:e},n)})),{rows:y,spot:h}=d.reduce((x,I)=>I.cost<x.cost?I:x),w=Math.atan2(h.
y-i.y,h.x-i.x);o[t.indexOf(r)]={...h,text:c,rows:y,type:e,head:g*e,way:p?w:w+Math.PI,ids:l},n.push(Uo(h,!0))}return o}function uw(t,e){
let n=new Map;for(let[o,{anchor:s,ids:r,ends:i}]of t.entries())for(let[a,l]of r.entries())n.set(l,Fu(s,e[o],i[a]));return n}
function mw({anchor:t,side:e,text:n,ids:o,ends:s},r,i){let a=Yu(o[0]),l=s.filter(y=>Math.abs(y.x-t.x)>=1),c=i.filter(({cost:y,
left:h,right:w})=>y===gr&&(e>0?h>t.right:w<t.left)),p=Math.min(...(l.length?l:c).map(({left:y,right:h})=>e>0?y-t.right:t.
left-h)),g=Vu(n,(p-_o-qo)/r,a+.5),d=s.reduce((y,{x:h,y:w})=>y+t.y+(w-t.y)/Math.max(1,Math.abs(h-t.x)),0)/s.length;return{
...g,...fa(g,a,r),side:e,type:r,wish:d,head:a,room:p}}function pw(t,e,n,o){let s=new Map,r=new Map([...n].filter(([l])=>o(
l))),i=new Set,a=[];for(let[l,{anchor:c,side:p,ids:g,ends:d,next:y}]of t.entries()){let h=`trunk ${l}`,{left:w,right:x,top:I,
bottom:j,x:P,y:W}=e[l];i.add(h),r.set(h,{...c,id:h,x:P,y:W,left:w,right:x,top:I,bottom:j,radius:0,lines:null});for(let[at,
nt]of g.entries()){let z=d[at],mt=Math.abs(z.x-c.x)<1,St=p>0?z.left-x:w-z.right;!mt&&St>=qo?a.push({id:nt,statement:{subject:h,
object:z.id},place:0,many:1}):s.set(nt,Pu(e[l],z,p,mt?y:null))}}for(let[l,c]of lr(a,r,!0,i))s.set(l,c);return s}function dw(t,e,n,o){
let s=[];if(t.length>_u)return s;let r=i=>[...o,...s].filter(a=>a.left<i.right&&i.left<a.right&&a.top<i.bottom&&i.top<a.
bottom).length;for(let i of t){let a=e.get(i),l=At(b.get(i)),c=Vu(l,Zi(a)/n,0),{wide:p,high:g}=fa(c,0,n),y=rw.map(h=>Pt(
a,h)).map(({x:h,y:w})=>yn(h,w,0,p,g)).reduce((h,w)=>r(w)<r(h)?w:h);s.push({...y,text:l,rows:c.rows,type:n,head:0,way:0,ids:[
i]})}return s}function Xu(t){return new Set(t.map(mr)).size===1?mr(t[0]):H.soft}function ca(t){return(t.length===4?[...t.
slice(1)].map(n=>n+n):t.slice(1).match(/../g)??[]).map(n=>parseInt(n,16))}function qu(t){let[e,n,o]=ca(t).map(s=>s/255).
map(s=>s<=.04045?s/12.92:((s+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function hw(t){let[e,n]=[ca(t),ca(H.text)],
o=qu(H.ground);for(let s=0;s<1;s+=.1){let r=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*s).toString(16).padStart(2,"0")).join(
"")}`,[i,a]=[qu(r),o].sort((l,c)=>l-c);if((a+.05)/(i+.05)>=sw)return r}return H.text}function Qu(t,e){for(let n of e){t.
save(),t.translate(n.x,n.y),t.fillStyle=H.ground,t.globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.high,2*n.wide,2*
n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=hw(Xu(n.ids)),t.textAlign="center",t.textBaseline="middle";let o=Math.cos(
n.way)<-1e-6?-1:1;if(n.rows.forEach((s,r)=>{ue(t,s,-o*n.head/2,(r-(n.rows.length-1)/2)*n.type*1.08,n.type,"italic")}),n.
head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.way),t.beginPath(),t.moveTo(n.head*.4,0);for(let s of[-1,1])t.lineTo(
-n.head*.4,s*n.head*.36);t.closePath(),t.fill()}t.restore()}}function Zu(t,e){for(let{ids:n,path:o}of e){let s=ur(b.get(
n[0]));t.save(),t.strokeStyle=Xu(n),t.lineWidth=s.width*1.9,t.setLineDash(s.dash),t.stroke(o),t.restore()}}var gw=10,ww=80,em=0,tm;function nm(){let t=`${ae} ${N}`;if(!(em>gw&&F.look===t&&F.key!==`${t} ${J()}`&&!F.part&&!U.printing)){
te();return}clearTimeout(tm),tm=setTimeout(()=>{te(),ut()},ww)}function te(){let t=J(),e=M.names.size>ze,n=`${ae} ${N}`,
o=`${n} ${t}`;if(F.key===o&&(!F.part||Kn(F.part,Qt())))return F;let s=Date.now(),r=e?Qt(1):null,i=Ho(t),a=Yn(t,i,r);mu(i,
a,t);let{lines:l,rest:c}=Nu(a);return yl({key:o,look:n,part:r,names:a,groups:i,lines:l,rest:c,...Ju(a,l,t)}),em=Date.now()-
s,F}var Le={left:24,right:10,top:8,bottom:8},om=1.7,yw=.8,bw=5,sm=8,lm=150,xw=300,kw=["#take > button","#groups > *","#arran\
gements button","#zoom","#empty"];function br(t){let{x:e,y:n,radius:o}=et.get(t);ga({left:e-o,top:n-o,width:2*o,height:2*
o})}function cm({x:t,y:e}){let n=dn({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=$.clientWidth&&n.y<=$.clientHeight}function xr(t){
let e=dn(R.get(t));e.x>=30&&e.y>=20&&e.x<=$.clientWidth-30&&e.y<=$.clientHeight-20||(V.whole=!1,Sn({position:R.get(t),scale:J()}))}
function wr(){return fm(kw.flatMap(t=>L(t)))}function fm(t){let e=$.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).
filter(({width:n})=>n>0).map(({left:n,right:o,top:s,bottom:r})=>({left:n-e.left,right:o-e.left,top:s-e.top,bottom:r-e.top})).
filter(n=>Ot(n,{left:0,right:e.width,top:0,bottom:e.height}))}function um(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)
n+o<$.clientHeight?e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,$.clientHeight-n+4);return e}function pa(){let t=$.
getBoundingClientRect(),e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=v(
"details").getBoundingClientRect();return!st()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.
min(e.bottom,n.top-t.top)),e}function da(t,e,n){let o=$.clientWidth-e.left-e.right,s=$.clientHeight-e.top-e.bottom;if(o<=
0||s<=0)return null;let r=Math.min(o/Math.max(1,t.width),s/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.
left-e.right)/2/r,y:t.top+t.height/2-(e.top-e.bottom)/2/r},scale:r,animation:!1}}function mm(){if(U.printing)return Yi;if(M.
narrowed||!Po())return om;let{width:t,height:e}=Is();return Math.min(om,Math.max(1,Math.min($.clientWidth/t,$.clientHeight/
e)))}function Sw({scale:t,position:e}){let n=wr();if(!n.length||M.names.size>ze)return[];let o=Ho(t),s=[...Yn(t,o).values(),
...o.values()].map(({left:r,right:i,top:a,bottom:l})=>({left:(r-e.x)*t+$.clientWidth/2,right:(i-e.x)*t+$.clientWidth/2,top:(a-
e.y)*t+$.clientHeight/2,bottom:(l-e.y)*t+$.clientHeight/2}));return n.filter(r=>s.some(i=>Ot(i,r)))}function vw({scale:t,
position:e}){let n={left:0,right:0,top:0,bottom:0};if(ot()!=="map"||M.names.size<=lm||M.names.size>ze)return n;let[o,s]=[
$.clientWidth/2/t,$.clientHeight/2/t];for(let r of Yn(t,Ho(t)).values()){if(!r.lines)continue;let{left:i,right:a,top:l,bottom:c}=sa(
r);n.left=Math.max(n.left,(e.x-o-i)*t),n.right=Math.max(n.right,(a-e.x-o)*t),n.top=Math.max(n.top,(e.y-s-l)*t),n.bottom=
Math.max(n.bottom,(c-e.y-s)*t)}return n}function kn(){V.whole=!0;let t={...M.groups.size?sr:Le};if(U.printing){rm(da(O,t,
mm()));return}if(M.narrowed){let o=pa();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=$.clientHeight-o.bottom,
t.right+=$.clientWidth-o.right)}let e=ua(t);if(!e)return;for(let o=0;o<bw;o+=1){let s=vw(e);if(Object.values(s).every(r=>r<=
0))break;for(let r of["left","right","top","bottom"])t[r]+=Math.ceil(s[r]);e=ua(t)??e}let n=um(Sw(e));rm(n.top||n.bottom?
ua({...t,top:Math.max(t.top,n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function ua(t){let e={width:$.clientWidth-
t.left-t.right,height:$.clientHeight-t.top-t.bottom};return e.width<=0||e.height<=0?null:(xt.size||No(e),_e(),da(O,t,mm()))}
function rm(t){t&&(pe(),Yt(),qe(t))}function ha(){V.asOpened=!1,kn()}function ma(){return Jt()/(O.name*O.grown)}function im(t){
return[...Yn(t,new Map).values()].filter(({lines:e})=>e).length}function de(){if(kn(),V.asOpened=!0,M.groups.size||!M.names.
size||M.names.size>lm)return;let t=J(),e=ma(),n=M.names.size*(ot()==="columns"?1:yw);if(t>=e||im(t)>=n)return;V.whole=!1;
let o=Array.from({length:sm-1},(a,l)=>t*(e/t)**((l+1)/sm)),r=O.grown>1||M.narrowed&&ot()==="columns"&&!it()?e:o.find(a=>im(
a)===M.names.size)??e,i=M.narrowed?pa():{left:0,top:0,right:$.clientWidth,bottom:$.clientHeight};qe({...pm(r,i,M.narrowed?
u.focus:null),animation:!1})}function yr(t,{left:e,top:n,right:o,bottom:s}){let{x:r,y:i}=R.get(t);return r-e>O.mark/2&&r+
O.mark/2+O.text*O.grown<=o&&i-n>O.line&&i+O.line<s}function Mw(t){let e=0;for(let n of M.names)yr(n,t)&&(e+=3+T.get(n).count+
(B?.entities.has(n)?1e3:0));return e}function pm(t,e,n){let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},s={x:O.mark,y:2*
O.line},i=[...new Set([n,...B?[...B.entities].slice(0,60):[],...Fe(60)])].filter(x=>M.names.has(x)).map(x=>R.get(x)),a=(x,I,j,P,W)=>j+
2*W<=P?I+(j-P)/2:Math.max(I-W,Math.min(x,I+j+W-P)),l=a(O.left-s.x/2,O.left,O.width,o.x,s.x/2),p=ot()==="columns"&&n===null?
[l]:i.flatMap(({x})=>[x-s.x,x+O.mark+O.text*O.grown-o.x]).map(x=>a(x,O.left,O.width,o.x,s.x)),g=i.flatMap(({y:x})=>[x-s.
y,x+s.y-o.y]).map(x=>a(x,O.top,O.height,o.y,O.line)),d=null;for(let x of new Set(p))for(let I of new Set(g)){let j={left:x,
top:I,right:x+o.x,bottom:I+o.y};if(n!==null&&!yr(n,j))continue;let P=Mw(j);(!d||P>d.weight)&&(d={weight:P,left:x,top:I})}
let y=R.get(n)??{x:O.left+O.width/2,y:O.top+O.height/2},{left:h,top:w}=d??{left:y.x-o.x/2,top:y.y-o.y/2};return{scale:t,
position:{x:h+($.clientWidth/2-e.left)/t,y:w+($.clientHeight/2-e.top)/t}}}function dm(t){if(!M.names.has(t))return;let e=J(),
n=V.whole&&e>ma()*.8?e:Math.max(e,ma()),o=pa(),[s,r]=[Me({x:o.left,y:o.top}),Me({x:o.right,y:o.bottom})],i={left:s.x,top:s.
y,right:r.x,bottom:r.y},a=st()&&(o.right<$.clientWidth||o.bottom<$.clientHeight);V.whole&&n===e&&!a||n===e&&yr(t,i)&&[...B?.
entities??[]].every(l=>!M.names.has(l)||yr(l,i))||(V.whole=!1,Sn(pm(n,o,t)))}function Sn(t){let e=matchMedia("(prefers-r\
educed-motion: reduce)").matches||R.size>ze;V.asOpened=!1,qe({...t,animation:e?!1:{duration:250,easingFunction:"easeInOu\
tQuad"}})}function kr(t){V.whole=!1,Sn({scale:Math.min(6,Math.max(.005,J()*t))})}function ga(t){let e=da(t,{left:10,right:10,
...um(wr())},1.3);e&&(V.whole=!1,Sn(e))}function am(t){let e=Qt(),n=t.map(({left:r,right:i,top:a,bottom:l})=>{let[c,p]=[
Me({x:r,y:a}),Me({x:i,y:l})];return{left:c.x,right:p.x,top:c.y,bottom:p.y}}),[o,s]=[0,0];for(let r of F.names.values()){
let i=r.lines?sa(r):{left:r.x,right:r.x,top:r.y,bottom:r.y};!Kn(e,i)||n.some(a=>Ot(a,i))?o+=1:r.lines||(s+=1)}return{beyond:o,
unnamed:s}}function Ow(){let t=v("beyond-view"),e=!U.printing&&!xt.size&&(ot()!=="overview"||!M.groups.size)&&F.names.size<=
xw,n=({beyond:o,unnamed:s})=>{let[r,i]=o?["namesBeyond",o]:["namesWithoutRoom",s],a=o&&V.asOpened?`${m("windowTooSmall")}\
 `:"",l=i?a+m(i===1?`${r}One`:r,{n:i}):"";t.textContent!==l&&(t.textContent=l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});
return}n(am(wr())),t.hidden||n(am([...wr(),...fm([t])]))}function hm(){Tt("afterDrawing",Ow),Tt("zoom",()=>{V.whole=!1,V.
asOpened=!1}),Tt("dragEnd",()=>{C.byFinger||(V.asOpened=!1)}),Tt("resize",()=>requestAnimationFrame(()=>{U.printing||(V.
asOpened?de():V.whole&&kn())})),new MutationObserver(()=>{V.asOpened&&M.narrowed&&!U.printing&&de()}).observe(v("details"),
{attributeFilter:["data-open"]})}function gm(t){let e=v("details").getBoundingClientRect();te();let[n]=u.lines,o=R.get(t)??
(F.lines.has(n)?Pt(F.lines.get(n),.5):null);if(!e.height||o===null)return;let[s,r,i]=[dn(o),$.getBoundingClientRect(),J()],
[a,l]=[r.left+s.x,r.top+s.y],c=e.left>0,p={across:(Math.max(0,r.left)+e.left)/2,down:(Math.max(0,r.top)+e.top)/2},g=c&&a+
3*xn>e.left?a-p.across:0,d=!c&&l+3*xn>e.top?l-p.down:0;if(!g&&!d)return;let{x:y,y:h}=He();V.whole=!1,Sn({scale:i,position:{
x:y+g/i,y:h+d/i}})}var wm=2,wa=8,Ew=40,ya=[],ym="";function Tw(){let t=new Map;for(let[n,{x:o}]of R){if(xt.has(n)||!M.names.has(n))continue;
let s=t.get(o)??[];t.set(o,s),s.push(n)}let e=[];for(let[n,o]of[...t].sort(([s],[r])=>s-r)){let s=lt(o[0]).column??0,r=e.
at(-1);r?.column===s?r.names.push(...o):e.push({column:s,left:n-O.mark/2,names:o})}return e}function Lw({column:t,names:e}){
if(!k.variants.includes("plain")&&t)return m(`column${t}`);let n=new Map;for(let s of e){let r=lt(s),i=S(r.plural??r.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([s,r],[i,a])=>a-r||(s<i?-1:1)).map(([s])=>s).filter(Boolean);return o.slice(
0,wm).join(", ")+(o.length>wm?", \u2026":"")}function bm(){let t=v("heads"),e=ot()==="columns"&&it()===null&&M.names.size>
0;t.hidden===e&&(t.hidden=!e,Hn())}function Aw(){let t=v("heads");if(t.hidden)return;let e=`${ae} ${N}`;if(ym!==e){ym=e;
let o=Tw();ya=o.map((s,r)=>({left:s.left,right:o[r+1]?.left??O.left+O.width,part:f("span",{},Lw(s))})),t.replaceChildren(
...ya.map(({part:s})=>s))}let n=t.clientWidth;for(let{left:o,right:s,part:r}of ya){let i=Math.max(wa,dn({x:o,y:0}).x),a=Math.
min(n-wa,dn({x:s,y:0}).x)-i-wa;r.hidden=a<Ew,r.style.transform=`translateX(${Math.round(i)}px)`,r.style.maxWidth=`${Math.
floor(a)}px`,r.title=r.textContent??""}}function xm(){Tt("afterDrawing",Aw)}var Iw=7,km=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Nw=4,jw=3,Cw=1,$w=1.6,Rw=5.5,Qn=[],Go=new Map,Sr={shown:null,
links:[]};function Dw(){if(Sr.shown===E)return Sr.links;let t=new Map;for(let e of E.statements){let{isLink:n,subject:o,
object:s}=b.get(e);if(!n)continue;let[r,i]=[ft.get(o)??"",ft.get(s)??""],a=`${r} ${i}`,l=t.get(a);l?l.ids.push(e):t.set(
a,{from:r,to:i,ids:[e]})}return Object.assign(Sr,{shown:E,links:[...t.values()]}),Sr.links}function vm(){let t=M.opened,
e=new Map,n=r=>{if(M.names.has(r))return r;let i=ft.get(r);return e.has(i)||e.set(i,gt(cn(i,t))),e.get(i)},o=new Map,s=(r,i)=>{
let[a,l]=r<i?[r,i]:[i,r],c=o.get(a);c||o.set(a,c=new Map);let p=c.get(l);return p||c.set(l,p={one:a,other:l,ids:[],drawn:!1,
strong:!1,course:{along:[]},among:null}),p};if(M.groups.size){let r=new Set([...M.names].map(i=>ft.get(i)));for(let{from:i,
to:a,ids:l}of Dw()){if(!r.has(i)&&!r.has(a)){let[c,p]=[i,a].map(g=>gt(cn(g,t)));c!==p&&s(c,p).ids.push(...l);continue}for(let c of l){
let{subject:p,object:g}=b.get(c);if(M.names.has(p)&&M.names.has(g))continue;let[d,y]=[n(p),n(g)];d!==y&&s(d,y).ids.push(
c)}}for(let i of B?[...o.values()].flatMap(a=>[...a.values()]):[])i.strong=i.ids.some(a=>B?.statements.has(a))}Qn=[...o.
values()].flatMap(r=>[...r.values()]).sort((r,i)=>i.ids.length-r.ids.length||(`${r.one}
${r.other}`<`${i.one}
${i.other}`?-1:1)),Bw()}function Bw(){Go=new Map;for(let t of Qn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Go.
get(e)??[];Go.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?Cw:jw)}}}function*vr(){for(let t of Qn)(t.drawn||t.one===
K.at||t.other===K.at)&&(yield t)}function Mm({ids:t}){return Math.max($w,Rw*(t.length/Qn[0].ids.length))}function Sm(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=n/(.75*(Math.hypot(o,s)||1)),i=a=>[t.x+a*o-r*s,t.y+a*s+r*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Mr(t){return t.among!==F.groups&&Object.assign(t,{among:F.groups,course:Pw(t,J())}),t.course}
function Pw({one:t,other:e},n){let[o,s]=[R.get(t),R.get(e)],r=[...F.groups.values()].filter(({key:d})=>gt(d)!==t&&gt(d)!==
e),i=d=>r.filter(y=>Ue(d,y,y.radius+Iw/n)<1/0),a=Sm(o,s,0),l=i(a),c=2*Math.max(0,...l.map(({radius:d})=>d)),p={course:a,
many:l.length},g=T.has(t)||T.has(e)?km.slice(0,Nw):km;for(let d of g){if(!p.many)break;let y=Sm(o,s,d*c),h=i(y).length;h<
p.many&&(p={course:y,many:h})}return p.course}function Om(t){let e=J();t.save();let n=[...vr()].sort((o,s)=>Number(o.strong)-
Number(s.strong));for(let o of n){t.describe?.(Ro(o)),t.strokeStyle=o.strong?u.between===null?H.line:H.accent:H.bundle,t.
globalAlpha=B&&!o.strong?Ut():1,t.lineWidth=(Mm(o)+(o.strong?1.4:0))/e;let[s,r,...i]=Mr(o).along;t.beginPath(),t.moveTo(
s,r),t.bezierCurveTo(...i),t.stroke()}t.restore()}function Em(t,e,n){let o={bundle:null,distance:1/0};for(let s of vr()){
let r=(e+Mm(s)/2)/n,i=Ue(Mr(s),t,r);i<o.distance&&(o={bundle:s,distance:i})}return o}var Ww="http://www.w3.org/2000/svg";function rt(t,e={},...n){let o=document.createElementNS(Ww,t);for(let[s,r]of Object.
entries(e))r!==null&&o.setAttribute(s,typeof r=="number"?bt(r):r);return o.append(...n),o}function bt(t){return String(Math.
round(t*100)/100)}function vn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Tm={M:2,L:2,C:6},Fw=100,ee={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},zw={middle:.35,
top:.8,hanging:.8,bottom:-.2},Hw={center:"middle",right:"end",end:"end"},Ae=class{fillStyle=ee.fillStyle;strokeStyle=ee.
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
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,p=4/3*Math.tan(c/4),g=(d,y)=>{let[h,w]=[o*(Math.cos(d)-y*Math.
sin(d)),s*(Math.sin(d)+y*Math.cos(d))];return[e+h*Math.cos(r)-w*Math.sin(r),n+h*Math.sin(r)+w*Math.cos(r)]};this.lineTo(
...g(i,0));for(let d=0;d<l;d+=1){let[y,h]=[i+d*c,i+(d+1)*c];this.bezierCurveTo(...g(y,p),...g(h,-p),...g(h,0))}}rect(e,n,o,s){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+s),this.lineTo(e,n+s),this.closePath()}roundRect(e,n,o,s,r){let[i,
a]=[e+o,n+s];this.moveTo(e+r,n),this.arc(i-r,n+r,r,-Math.PI/2,0),this.arc(i-r,a-r,r,0,Math.PI/2),this.arc(e+r,a-r,r,Math.
PI/2,Math.PI),this.arc(e+r,n+r,r,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Tm[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>Fw&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+Tm[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>bt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let s=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Fo),r=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${bt(l)} ${bt(c)}`).join(" ")).join("");this.write(rt("pat\
h",{d:r,...e}),s)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return To(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:s,between:r,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),p=this.measureText(e).width*this.place.
scale,g=Hw[this.textAlign]??null,d=-(g==="middle"?p/2:g?p:0),{turn:y}=this.place,h=yn(c.x+(d+p/2)*Math.cos(y),c.y+(d+p/2)*
Math.sin(y),y,p/2,s*.8);this.write(rt("text",{x:c.x,y:c.y+s*(zw[this.textBaseline]??0),"font-size":s,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:p,lengthAdjust:"spacingAndGlyphs","letter-spacing":r,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":g,transform:y?`rotate(${bt(y*180/Math.PI)} ${bt(c.x)} ${bt(
c.y)})`:null},vn(e)),h)}write(e,n){if(!Ot(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Fo(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=rt("g",{},rt("title",{},vn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var qw=3e3,_w=120,Mn=null,ba;function Lm(t){if(t instanceof Ae){Uw(t);return}let e=Qt(),n=J();if(Mn!==null&&Mn.version===
ae&&Math.abs(Mn.scale-n)<n*.001&&Kn(Mn.part,e)||(clearTimeout(ba),U.printing||(ba=setTimeout(Gw,_w))),Mn===null)return;let{
part:s,canvas:r}=Mn;t.save(),t.globalAlpha=B?Ut():.4,t.drawImage?.(r,s.left,s.top,s.right-s.left,s.bottom-s.top),t.restore()}
function Am(){return[...E.statements].map(t=>b.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&M.names.has(e)&&M.names.
has(n))}function Uw(t){let e=new Jn;for(let{subject:n,object:o}of Am())e.moveTo(R.get(n).x,R.get(n).y),e.lineTo(R.get(o).
x,R.get(o).y);t.save(),t.globalAlpha=B?Ut():.4,t.strokeStyle=H.line,t.lineWidth=.7/J(),t.stroke(e),t.restore()}function Gw(){
let t=Qt(.5),e=J(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=H.line,o.lineWidth=.7/e;let s={
canvas:n,part:t,scale:e,version:ae},r=Am(),i=0,a=()=>{if(s.version===ae){o.beginPath();for(let l=Math.min(r.length,i+qw);i<
l;i+=1){let[c,p]=[R.get(r[i].subject),R.get(r[i].object)];Math.max(c.x,p.x)<t.left||Math.min(c.x,p.x)>t.right||Math.max(
c.y,p.y)<t.top||Math.min(c.y,p.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(p.x,p.y))}if(o.stroke(),i<r.length){ba=setTimeout(
a);return}Mn=s,ut()}};a()}function Kw(t,e){for(let[n,o]of F.names)o.lines&&!ar.has(n)&&Ot(o,e)&&Ge(t,n)}function Vw(t){let e=new Map;for(let[n,o]of F.
names){if(o.lines)continue;let{fill:s}=lt(n);e.has(s)||e.set(s,[]),e.get(s).push(o)}t.save(),t.globalAlpha=B?Ut():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:s,y:r,radius:i}of o)t.rect(s-i*.8,r-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of F.names)o.lines&&!o.covers&&Ge(t,n);for(let n of M.groups.keys())ea(t,n)}function Yw(t){nm(),ar.clear(),pu(
t),Om(t),F.rest&&Lm(t);for(let e of F.lines.keys())(!B||!B.statements.has(e))&&pr(t,e,!1)}function Jw(t){Vc()?Kw(t,Qt()):
Vw(t);for(let[e,n]of F.names)n.covers&&Ge(t,e);if(K.at!==null&&M.names.has(K.at)&&Ge(t,K.at),B){Zu(t,F.trunks);for(let e of B.
statements)F.lines.has(e)&&pr(t,e,!0);for(let e of B.entities)Ge(t,e);Qu(t,F.words)}for(let e of Zt.statements)F.lines.has(
e)&&!B?.statements.has(e)&&pr(t,e,!0);for(let e of Zt.names)Ge(t,e)}function Im(){Xc({radiusOf:t=>et.get(Bt(t))?.radius??
T.get(t).size,draw:(t,e)=>{let n=Bt(e);n===null?Ge(t,e):ea(t,n)}}),Tt("beforeDrawing",Yw),Tt("afterDrawing",Jw)}function Ke(t){A({open:[...u.open.filter(e=>e!==t),t]}),tt(m("groupOpened",{names:It(t)}))}function Nm(t){let e=o=>o!==null&&
(ft.get(o)===t||ft.get(o)?.startsWith(`${t}.`)),n=u.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));A({open:n,...e(u.focus)||
e(u.path)?ct:{}}),tt(xa())}function xa(){return m(M.groups.size===1?"oneGroup":"someGroups",{n:M.groups.size,names:Ps()})}function ka(t){return encodeURIComponent(t.trim().replace(/\s+/g," ")).replaceAll("-","%2D")}function jm(t){return t.toLowerCase().
replace(/\s/g," ")}function Cm(t,e){let[n,o]=[jm(t),jm(e)],s=i=>i!==void 0&&/[\p{L}\p{N}_]/u.test(i),r=0;for(let i=n.indexOf(
o);i>=0;i=n.indexOf(o,i+1))!(s(n[i-1])&&s(o[0]))&&!(s(n[i+o.length])&&s(o[o.length-1]))&&(r+=1);return r}function Or(t,e,n){
let o=t.split(/\s+/),s=o.length>12?[o.slice(0,12/3).join(" "),o.slice(-12/3).join(" ")]:[t];return`text=${[...e?[`${ka(e)}\
-`]:[],...s.map(ka),...n?[`-${ka(n)}`]:[]].join(",")}`}function $m(t){return t.split("\u2026").map(e=>e.trim()).filter(Boolean).
map(e=>Or(e,"","")).join("&")}function Xw(t,[e,n]){let o=t.slice(e,n),[s,r]=[e+o.length-o.trimStart().length,n-o.length+
o.trimEnd().length],i=t.slice(s,r);if(Cm(t,i)<2)return Or(i,"","");let a={start:t.lastIndexOf(`
`,s)+1,end:(t.indexOf(`
`,r)+1||t.length+1)-1},l=t.slice(a.start,s).split("[\u2026]").pop(),c=t.slice(r,a.end).split("[\u2026]")[0],p=d=>[new RegExp(
`(?:\\S+\\s*){0,${d}}$`).exec(l)[0],new RegExp(`^(?:\\s*\\S+){0,${d}}`).exec(c)[0]],g=["",""];for(let d=1;d<=8;d+=1){let[
y,h]=p(d);for(let[w,x]of[[y,""],["",h],[y,h]])if(Cm(t,`${w}${i}${x}`)<2)return Or(i,w,x);g=[y,h]}return Or(i,...g)}function Rm(t,e){
return e.map(n=>Xw(t,n)).join("&")}function Dm(t,e){return e?`${t}${t.includes("#")?"":"#"}:~:${e}`:t}var Bm;function ne(t){let e=kt.open?_(".told",HTMLElement,kt):v("told");kt.open||tt(t),e.textContent=t,clearTimeout(Bm),
Bm=setTimeout(()=>{e.textContent=""},6e3)}var kt=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function oe(t,e,n=[]){
kt.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>kt.close()},m("close")),f("span",{class:"told",role:"status"}))),kt.open||kt.showModal()}
function Zn(t,e,n=[],o=[]){let s=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);oe(t,[...n,s],o),
s.select()}function Pm(){kt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(kt,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Wm(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Fm(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var Sa=3;function zm(t){return t.length<2?t.join(""):m("allAndLast",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}
function Qw(t){let e=t.map(s=>b.get(s)),n=e.filter(s=>!s.denied&&!s.holder);return[...k.modalities.map(({id:s,label:r})=>({
n:n.filter(({modality:i})=>i===s).length,words:S(r)})),{n:e.filter(({denied:s,holder:r})=>r&&!s).length,words:m("someone\
sView")},{n:e.filter(({denied:s})=>s).length,words:m("denied")}].filter(({n:s})=>s).map(({n:s,words:r})=>`${r} (${s})`)}
function Ma(t,e){return t===e?Et(t,"oneStatement","someStatements"):m("statementsOfAll",{n:t,all:e})}function Zw(t){let e=new Map;
for(let s of t.statements){let{subject:r,object:i}=b.get(s);for(let a of new Set([r,i]))a!==null&&t.names.has(a)&&e.set(
a,(e.get(a)??0)+1)}let n=[...e.values()].reduce((s,r)=>Math.max(s,r),0),o=[...e].filter(([,s])=>s===n).map(([s])=>Z(s)).
sort();return n>1&&o.length<=Sa?m("mostOften",{names:zm(o),n}):""}function ty(t){let e=t.map(n=>b.get(n).change);return k.
changes.map(({id:n,label:o})=>({n:e.filter(s=>s===n).length,words:S(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n}\
)`)}function Hm(t){return t.charAt(0).toLowerCase()+t.slice(1)}function ey(t){return Dt()?`${Dt()}: ${Hm(t)}`:t}function qm(t){
let{focus:e,path:n}=u,o=e!==null&&n!==null&&it(),s=e!==null&&t.names.has(e)&&!o?e:null,r=c=>s===null||b.get(c).subject===
s||b.get(c).object===s,i=t.statements.filter(r),a=Ma(We(i).statements,We([...b.keys()].filter(r)).statements),l=o?m("tak\
eBetween",{statements:a,from:D(e),to:D(n)}):s!==null?m("takeAbout",{statements:a,name:D(s)}):[m("takeAll",{statements:a}),
Zw(t)].filter(Boolean).join(", ");return ey(`${[l,zm(k.changes.length?ty(i):Qw(i))].filter(Boolean).join(": ")}.`)}function _m(){
let t=v("lead");return(t.querySelector(`.${N}`)??t).textContent??""}function va(t){return t===null?void 0:X.get(t).find(
e=>b.get(e).subject===t&&b.get(e).days?.time==="deadlineTime")}function ny(t,e,n){let o=e.map(g=>b.get(g)),[s]=o,r=o.some(
({subject:g})=>g!==s.subject)||s.object===n,i=[...new Set(o.map(g=>r?g.subject:g.object))],a=i.slice(0,Sa).map(g=>{if(g===
null)return S(s.value);let d=va(g),y=d===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(d)}"]`);return d===
void 0||!y?Z(g):`${Z(g)} (${[y.firstChild?.textContent,Rt(d)].filter(Boolean).join("; ")})`}),l=i.length-Sa,c=r?s.object:
s.subject,p=[...a,...l>0?[m("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[Z(c)],At(s,r),p].join(" ")}function oy(t,e){
let n=e.some(o=>va(b.get(o).object)||va(b.get(o).subject));return[b.get(e[0]).denied,!n,/density-\d/.test(t.className),!t.
closest(".what")].map(Number).join("")}function Um(t,e){let o=[...t.querySelectorAll(".lane > .what > .trunk, .lane > .w\
ho > .trunk")].flatMap(c=>{let g=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(d=>b.has(d));return g.
length?[{ids:g,rank:oy(c,g)}]:[]}).sort((c,p)=>c.rank<p.rank?-1:+(c.rank>p.rank))[0]?.ids??[],s=Hm(t.querySelector(".lan\
e .absent")?.textContent?.trim()??""),r=[...new Set(o.flatMap(c=>[S(b.get(c).said),Rt(c)]).filter(Boolean))].join("; "),
i=m(k.sources.length>1?"takeLaneSources":"takeLane",{name:Z(e)}),a=[o.length?ny(t,o,e):"",s].filter(Boolean).join("; "),
l=a?`${i}${r&&` (${r})`}: ${a}.`:`${Z(e)}.`;return Dt()?`${Dt()}: ${l}`:l}function Gm(){return Vo({...On(),groups:new Set})}function On(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(M.names),groups:new Set(M.groups.keys()),statements:[...E.statements]}}function Er(){return k.sources.
length?k.sources.length>3?m("sources",{n:k.sources.length}):k.sources.map(t=>Ea(t)).join("; "):""}function Ea(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function Ko(){return location.protocol.startsWith("http")}
function Km(){return Ko()?location.href:""}function to(){let{iri:t,version:e}=k.dataset;return[e&&m("version",{version:e}),
t].filter(Boolean).join(", ")}function Oa(){let{focus:t,path:e,steps:n}=u;return t===null?"":e!==null&&it()?m("partBetwe\
en",{from:D(t),to:D(e)}):!M.narrowed||!E.entities.has(t)?"":m(n===1?"partAround":"partFartherAround",{name:D(t),n:n??""})}
function sy(){return!B||M.narrowed?"":u.focus!==null?m("altFocus",{name:D(u.focus)}):u.lines.length?m("altLines",{statements:[
...B.statements].map(t=>Vt(b.get(t))).join("; ")}):""}function Vo(t){return[S(k.title),Ta(t)].filter(Boolean).join(" \xB7 ")}
function Ta(t){return[Oa(),Lr(),...k.notes.map(S),Dt(),t.groups.size?m(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:Ps()}):"",ki(t.names.size,T.size,t.statements),to()&&`${m("dataset")}: ${to()}`,Km()].filter(Boolean).join(" \
\xB7 ")}function Tr(t){return[Lr(),...k.notes.map(S),Dt(),Ma(t,b.size),to()&&`${m("dataset")}: ${to()}`,Km()].filter(Boolean).
join(" \xB7 ")}function Lr(){return Er()&&`${m("source")}: ${Er()}`}function ry(t){return[...t.groups].sort((e,n)=>M.groups.
get(n).count-M.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function Ar(t){let{statements:e,made:n}=We(t.statements),o=new Map;
for(let r of t.statements){let{subject:i,object:a}=b.get(r);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||
0)+1)}let s=[...o].sort(([r,i],[a,l])=>l-i||(r<a?-1:1)).slice(0,5).map(([r,i])=>`${Z(r)} (${i})`);return[m("altShown",{title:S(
k.title),names:Et(t.names.size,"oneName","someNames"),statements:Et(e,"oneStatement","someStatements"),made:n}),Oa()&&m(
"altPart",{part:Oa()}),sy(),t.groups.size?m("altGroups",{groups:ry(t).map(It).join("; ")}):"",s.length?m("altMost",{names:s.
join("; ")}):"",Er()&&m("altSource",{source:Er()}),Dt()&&`${Dt()}.`].filter(Boolean).join(" ")}var Ir=16/2.54*72,eo=7,Mt=10,Nr=Math.floor(fn*Ir/eo)-1;function Aa(t){let e=new Set([...t.drawn].map(g=>T.get(g).class)),
o=k.families.flatMap(g=>g.classes.map(d=>d.id)).filter(g=>e.has(g)).map(g=>{let d=Wt.get(g)??Ze;return{text:S(d.label),draw:(y,h,w,x)=>Vm(
y,d,!1,h,w,x)}});[...t.drawn].some(g=>T.get(g).envisaged)&&o.push({text:m("envisaged"),draw:(g,d,y,h)=>Vm(g,Ze,!0,d,y,h)});
let s=t.statements.filter(g=>F.lines.has(g)).map(g=>b.get(g)),r=k.modalities.filter(({id:g})=>s.some(d=>!d.holder&&d.modality===
g)).map(({label:g,line:d})=>({text:S(g),wide:!0,draw:(y,h,w,x)=>La(y,k.lines[d],!1,h,w,x)}));s.some(g=>g.holder)&&r.push(
{text:m("someonesView"),wide:!0,draw:(g,d,y,h)=>La(g,k.lines.thin,!1,d,y,h)}),s.some(g=>g.denied)&&r.push({text:m("denie\
d"),wide:!0,draw:(g,d,y,h)=>La(g,k.lines.solid,!0,d,y,h)}),s.some(g=>g.isDisputed)&&r.push({text:m("disputedKey"),draw:(g,d,y,h)=>ia(
g,d+h*.5,y,h*.5)});let i=new Set([...t.groups].flatMap(g=>[...M.groups.get(g).fills.keys()])),a=k.families.map(({label:g,
classes:[{id:d}]})=>({label:g,fill:(Wt.get(d)??Ze).fill})).filter(({fill:g})=>i.has(g)).map(({label:g,fill:d})=>({text:S(
g),draw:(y,h,w,x)=>iy(y,d,h,w,x)})),l=new Set([...[...t.drawn].map(g=>T.get(g).change),...s.map(g=>g.change)]),c=k.changes.
filter(({id:g})=>g in Di&&l.has(g)).map(({id:g,label:d})=>({text:S(d),draw:(y,h,w,x)=>rr(y,g,h+x*.5,w,x*.42)}));return[{
title:m("changes"),items:c},{title:m("kinds"),items:o},{title:m("groupRims"),items:a},{title:m("said"),items:r}].filter(
({items:g})=>g.length)}function Vm(t,e,n,o,s,r){let i=r*.44;ra(t,e.shape,o+i*1.2,s,i),t.fillStyle=n?H.ground:e.fill,t.fill(),
t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function iy(t,e,n,o,s){t.beginPath(),t.arc(n+s*
.5,o,s*.4,0,2*Math.PI),t.lineWidth=s*.25,t.strokeStyle=e,t.stroke()}function La(t,e,n,o,s,r){t.strokeStyle=H.line,t.lineWidth=
e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,s),t.lineTo(o+r*2.5,s),t.stroke(),n&&(t.strokeStyle=H.bar,t.lineWidth=
3,t.setLineDash([]),t.beginPath(),t.moveTo(o+r*1.25,s-r*.45),t.lineTo(o+r*1.25,s+r*.45),t.stroke())}function Ym(t,e,n,o){
let s=[""],r=i=>jt(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=s.length-1;if(r(`${s[a]} ${i}`)<=n){s[a]=`${s[a]}\
 ${i}`.trim();continue}for(;r(i)>n;){let l=[...i];for(;l.length>1&&r(l.join(""))>n;)l.pop();s.push(l.join("")),i=i.slice(
l.join("").length)}s.push(i)}return s.filter(Boolean)}function Jm(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
H.text,(s,r,i="")=>{for(let a of Ym(s,r,e-2*Mt,i))ue(t,a,Mt,o+r*.775,r,i),o+=r*1.55;return o}}function Xm(t,e,n,o){let s=Jm(
t,n,Mt/2);return s(S(k.title),o*1.5,"600"),s(qm(e),o*1.15)}function Qm(t,e,n,o,s){let r=s*1.55,i=o+r/2,a=(l,c,p="")=>(t.
textBaseline="middle",t.fillStyle=H.text,ue(t,l,c,i,s,p),c+jt(l,p)*s);for(let{title:l,items:c}of Aa(e)){let p=a(`${l}:`,
Mt,"600")+s;for(let{text:g,wide:d,draw:y}of c){let h=s*(d?3:1.5);p+h+jt(g)*s>n-Mt&&p>Mt&&(p=Mt,i+=r),t.save(),y(t,p,i,s),
t.restore();let w=Ym(g,s,n-2*Mt-h);w.forEach((x,I)=>{I&&(i+=r),a(x,p+h)}),p+=h+Ht(w)*s+s*1.2}i+=r}return i+=s*.2,Jm(t,n,
i-r/2)(Ta(e),s)+Mt/2}function Ia(t){let e={printing:U.printing,at:K.at};U.printing=!0,K.at=null,bn();try{return t()}finally{U.printing=e.printing,
K.at=e.at,bn()}}var Zm=160;function ay(){let t=new Ae({left:0,top:-Zm,right:$.clientWidth,bottom:$.clientHeight+Zm});return Yc(
t),t}function Na({captioned:t=!0}={}){return Ia(()=>ly(t))}function ja({width:t,height:e,title:n,text:o,family:s},...r){
return rt("svg",{viewBox:`0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:N,"font-family":s.replaceAll('"',"'"),"text-re\
ndering":"geometricPrecision","aria-labelledby":"title description"},rt("title",{id:"title"},vn(n)),rt("desc",{id:"descr\
iption"},vn(o)),rt("rect",{width:t,height:e,fill:"#fff"}),...r)}function ly(t){let e=ay(),n=On(),{area:o}=e,s=e.bounds??
o,r=Math.max(o.left,s.left-Mt),i=Math.max(o.top,s.top-Mt),a=Math.min(o.right,s.right+Mt)-r,l=Math.min(o.bottom,s.bottom+
Mt)-i,c=Math.ceil(Math.max(a,t?Nr:0)),[p,g]=[0,1].map(()=>new Ae({left:0,right:c,top:0,bottom:1/0})),d=Math.max(12,c*(eo+
.5)/Ir),y=t?Math.ceil(Xm(p,n,c,d)):0,h=Math.ceil(t?Qm(g,n,c,y+l+Mt,d):l),w=Ar(n),x=[...F.names.values(),...F.groups.values()].
filter(P=>P.lines),I=x.reduce((P,{type:W})=>Math.min(P,W),1/0)*J();return{root:ja({width:c,height:h,title:S(k.title),text:w,
family:Nt.family},rt("clipPath",{id:"frame"},rt("rect",{x:r,y:i,width:a,height:l})),p.drawing,rt("g",{transform:`transla\
te(${bt((c-a)/2-r)} ${bt(y-i)})`},rt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[rt("path",{d:`M${Mt} ${bt(y+l+Mt/
2)}H${c-Mt}`,stroke:"#bbb"}),g.drawing]:[]),width:c,height:h,top:i,seen:n,text:w,written:x.filter(P=>"id"in P).length,letters:I/
c*Ir}}function he(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function cy(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function tp(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,cy(n.subarray(4,e.length+8))),n}function fy(t,e,n,o){let s=new Uint8Array(9),
r=new DataView(s.buffer),i=Math.round(e/n);r.setUint32(0,i),r.setUint32(4,i),s[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,p])=>tp("iTXt",a(`${c}\0\0\0${N}\0\0${p.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),tp("pHYs",s),...l,t.subarray(33)],{type:"image/png"})}var uy=3,ep=2;async function no({root:t,width:e,
height:n,text:o},s=uy){let r=URL.createObjectURL(new Blob([he(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=r,await i.
decode();let a=f("canvas",{width:e*s,height:n*s});a.getContext("2d")?.drawImage(i,0,0,e*s,n*s);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return fy(new Uint8Array(await l.
arrayBuffer()),e*s,.16,{Title:S(k.title),Description:o})}finally{URL.revokeObjectURL(r)}}async function my(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([s,r])=>[s,new Blob([r],{type:s})])))]),!0}catch{let o=!1,s=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",s);let r=document.execCommand("copy")&&o;return document.removeEventListener("copy",s),r}}async function Ie(t,e,n){
await my(t,e)?ne(n):Zn(m("copyByHand"),t)}async function jr(t){let e=no(t,ep);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),ne(m("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});oe(m("copyPng"),[f("p",{},m("copyPictureByHand")),n])}catch{oe(m("copyPng"),[f("p",{},m("tooLarge"))])}}}function py(t){
return S(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function dy(t){let e=[S(t.said),S(t.when)].filter(Boolean).
join("; "),n=py(t),s=[(n&&(S(n.citation)||Ea(n)))?.replace(/[.\s]+$/,""),S(t.where)].filter(Boolean).join(", ");return[Vt(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${s&&`${s}. `}${m("dataset")}\
: ${[S(k.title),to()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function hy(t){let e=f("p",{lang:N},dy(b.get(
t)));return Ie(e.textContent,e,m("copiedStatement"))}function np(t){return f("button",{type:"button",class:"copy",onclick:()=>hy(
t)},m("copyWithSource"))}function gy(){return qn().filter(t=>E.statements.has(t))}function op(){let t=k.variants.includes(
"plain")?3:void 0,e=u.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(s=>m(s));return e&&o.splice(5,0,Dt()),[[...o.slice(0,t),...n?[m("changes")]:[]],
...gy().map(s=>{let r=b.get(s);return[...[D(r.subject),S(Q(r).label),r.object===null?S(r.value):D(r.object),S(r.said),S(
r.when),...e?[Rt(s)]:[],r.quote,yt(r)].slice(0,t),...n?[pf(r)]:[]]})].map(s=>s.map(Wm))}function sp(){let[t,...e]=op(),n=(r,i)=>f(
"tr",{},r.map(a=>f(i,Fm(a),a))),o=f("div",{lang:N},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(r=>n(r,"td")))),f("p",{},Gm())),s=[t,...e].map(r=>r.join("	")).join(`\r
`);return Ie(s,o,Et(e.length,"copiedOneRow","copiedRows"))}function rp(){let t=N==="nl"?";":",",e=op().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Ve(t,e=D(t)){return T.has(t)?f("button",{type:"button",class:"name",onclick:()=>A({focus:t,lines:[]})},e):f("b",
{},t)}function wy(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(s=>s.trim()).filter(Boolean)){let s=n.indexOf(o);s<0||(e.push(n.slice(0,s),f("m\
ark",{},o)),n=n.slice(s+o.length))}return f("blockquote",{lang:t.language},e,n)}function yy(t){let e=b.get(t),{url:n=""}=k.
sources.find(s=>s.id===e.origin)??{};if(!/^https?:/i.test(n))return"";let o=fl(t);return Dm(n,o?Rm(o.whole,o.runs):$m(e.
quote))}function by(t){let e=yy(t),n=In(t).length>0;return!e&&!n?null:f("div",{class:"to-words"},n?f("button",{type:"but\
ton",onclick:()=>A({view:"text",focus:null,lines:[t]})},m("inTheText")):null,e?f("a",{href:e,rel:"noreferrer noopener",target:"\
_blank"},m(e.includes(":~:")?"atTheseWords":"officialPage")):null)}function xy(t){return t.disputes.map(({other:e,words:n,
isDispute:o,judged:s})=>{let r=b.get(e);return f("div",{class:o?"contradiction disputed":"contradiction"},`${S(n)}: `,b.
has(e)?f("button",{type:"button",class:"name",onclick:()=>A({focus:null,lines:[e]})},`${Vt(r)} (${yt(r)})`):m("notHere"),
S(s)?f("div",{class:"said"},S(s)):null)})}function Ca(t,...e){let n=b.get(t),o=f("div",{class:"said"},f(n.denied?"b":"sp\
an",{},S(n.said)));for(let r of[S(n.when),Rt(t),yt(n)])r&&o.append(o.textContent&&" \xB7 ",r);let s=["statement",n.denied?
"denied":"",n.modality===De?"draft":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",{class:s,"dat\
a-statement":t},e,o,xy(n),_n(n),wy(n),by(t),np(t))}function $a(t,e){return t.object===null?f("b",{},S(t.value)):Ve(t.subject===
e?t.object:t.subject)}function ip(t,e){return f("div",{class:"statement"},$a(t,e),f("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=b.get(n);return f("div",{class:"said"},`${m("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${yt(o)}`)}))}function ge(t){return f("h2",{tabindex:"-1"},t)}function En(t,e=null){let n=b.get(t),o=e!==null&&e===
n.object&&e!==n.subject,s=n.object===null?f("b",{},S(n.value)):Ve(o?n.subject:n.object);return Ca(t,Ve(o?e:n.subject),f(
"div",{},At(n,o)),s)}function Yo(t){return f("ul",{class:"choice"},t.map(e=>{let n=b.get(e),o=[D(n.subject),At(n),n.object===
null?S(n.value):D(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>A({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},S(n.said)),yt(n)&&` \xB7 ${yt(n)}`))}))}var Cr=50,Ye={ids:[],until:Cr};function Da({one:t,other:e}){A({...ct,between:[t,e]})}function ky(t){let e=Bt(t);return e===
null?Ve(t):f("button",{type:"button",class:"name",onclick:()=>Ke(e)},f("span",{class:"unseen"},`${m("openGroup")}: `),It(
e))}function Sy(t){let e=new Map;for(let n of t){let o=At(b.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[s,
r])=>r-o||(n<s?-1:1))}function ap(){let t=$o();Ye.ids!==t&&(Ye={ids:t,until:Cr});let e=t.slice(0,Ye.until);return[ge(Xs()),
f("p",{class:"hint"},m("endsOf")),f("ul",{class:"counted"},(u.between??[]).map(n=>{let o=M.groups.get(Bt(n));return f("l\
i",{},ky(n)," ",o?f("span",{class:"count"},m("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},m("\
noneBetween")),t.length?f("h3",{},m("relationsTitle")):null,f("ul",{class:"counted"},Sy(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},m("statementsOf")):null,Yo(e),e.length<t.length?f("p",{class:"\
more"},m("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:vy},m("moreRows",{n:Math.min(Cr,t.
length-e.length)}))):null]}function vy(){let t=Ye.until;Ye.until+=Cr,Te(),L("#chosen .choice button")[t].focus(),tt(m("p\
artListed",{n:Math.min(Ye.until,Ye.ids.length),all:Ye.ids.length}))}var Ra=new Set;function lp(t){let e=Go.get(gt(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:Ra.has(t)?"":null},f("summary",
{},m("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${Vn(t)}`)),n),s=()=>{if(!o.open){Ra.delete(t);return}Ra.add(
t),!n.childNodes.length&&n.append(...e.map(r=>{let i=r.one===gt(t)?r.other:r.one,a=Bt(i),l=a===null?D(i):It(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>Da(r)},l)," ",f("span",{class:"count"},m(r.ids.length===1?"on\
eStatement":"someStatements",{n:r.ids.length})))}))};return o.addEventListener("toggle",s),o.open&&s(),o}var $r=14,My=60,Oy=180,oo,Rr="";function Ey(t){let e=X.get(t).filter(o=>E.statements.has(o)).length,n=S(lt(t).label);return[
f("p",{},f("b",{},D(t))),f("p",{class:"said"},[n,Et(e,"oneStatement","someStatements")].filter(Boolean).join(" \xB7 "))]}
function Ty({name:t,group:e,lines:n,bundle:o}){return t!==null?Ey(t):e!==null?[f("p",{},Vn(e))]:o!==null?[f("p",{},Ro(o))]:
ks(n,{whole:!0})}function cp(t,{x:e,y:n}){let{name:o,group:s,lines:r,bundle:i}=t,a=JSON.stringify([o,s,r,i&&[i.one,i.other]]);
if(a!==Rr){if(o===null&&s===null&&!r.length&&i===null){Dr();return}Rr=a,clearTimeout(oo),oo=setTimeout(()=>{bu(o,r);let l=v(
"pointed");l.replaceChildren(...Ty(t)),Ss(l,{left:e+$r,right:e-$r,top:n-$r,bottom:n+$r})},My)}}function Dr(){Rr="",clearTimeout(
oo),oo=setTimeout(Tn,Oy)}function Tn(){Rr="",clearTimeout(oo),v("pointed").hidden=!0,xu()}function fp(){let t=v("pointed");
t.addEventListener("mouseenter",()=>clearTimeout(oo)),t.addEventListener("mouseleave",Dr),addEventListener("wheel",Tn,{capture:!0,
passive:!0}),document.addEventListener("pointerdown",e=>{t.contains(e.target)||Tn()},!0)}function up(){return!v("pointed").
hidden}function so(){for(let t of L("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===ot()));
v("arrange-again").hidden=!xt.size}function Ne(t){let e=J(),n=!C.byFinger&&dr(t,e,Iu).length>0,o=vu(t,n?0:void 0),s=o===null?du(t):null;if(o!==null||s!==null)
return{name:o,group:s,lines:[],bundle:null};let r=C.byFinger?Ay(t):{name:o,group:s,lines:dr(t,e)},{bundle:i,distance:a}=r.
name===null?Em(t,C.byFinger?xn:cr,e):{bundle:null,distance:1/0};return i!==null&&(!r.lines.length||a<Ue(F.lines.get(r.lines[0]),
t,xn/e))?{...r,lines:[],bundle:i}:{...r,bundle:null}}function Br(t){let e=$.getBoundingClientRect();return Me({x:t.clientX-
e.left,y:t.clientY-e.top})}function Ly(t,e){let n={name:null,distance:1/0};for(let[o,s]of F.names){let r=Math.max(s.left-
t.x,t.x-s.right,0),i=Math.max(s.top-t.y,t.y-s.bottom,0),a=Math.hypot(r,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Ay(t){let e=xn/J(),{name:n,distance:o}=Ly(t,e),s=dr(t,cr/e),r=s.length?Ue(F.lines.get(s[0]),t,e):1/0;return o<r?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:s}}var Jo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Iy=20;function Ba(t,e){xt.set(t,e),R.set(t,e),
Yt(),pe(),ut()}function mp(t,e){let n=R.get(t);C.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Pa(){let{name:t,went:e}=C.
dragged;return C.dragged=null,so(),ut(),e&&tt(m("namePlaced",{name:D(t)})),e}function pp(){Tt("dragStart",({pointer:t})=>{
if(C.byFinger)return;let{name:e}=Ne(t.canvas);e!==null&&(mp(e,t.canvas),jo(!1))}),document.addEventListener("pointermove",
t=>{if(!C.dragged||!t.isPrimary)return;let e=Br(t);C.dragged.went=!0,Ba(C.dragged.name,{x:Math.round(e.x+C.dragged.x),y:Math.
round(e.y+C.dragged.y)})}),Tt("dragEnd",()=>{C.byFinger||(V.whole=!1,C.dragged&&(Pa(),jo(!0)))}),en.push(()=>{u.focus!==
C.placing&&(C.placing=null)})}function dp({event:t,pointer:e}){if(!C.byFinger||t.type!=="press")return!1;let{name:n}=Ne(
e.canvas);return n===null||C.placing!==null?(C.rested=e,!0):(mp(n,e.canvas),ut(),!0)}function hp(t){C.placing=C.placing===
t?null:t,Te(),(C.placing===null||!st())&&document.getElementById("move-name")?.focus({preventScroll:!0}),C.placing!==null&&
(st()&&$t(null),ne(m("pickPlace",{name:Z(t)})))}function gp({pointer:t}){if(C.placing===null)return!1;let e=C.placing;return C.
placing=null,R.has(e)?(Ba(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),so(),Te(),ne(m("namePlaced",{name:Z(e)})),
!0):!1}function wp(t,e){let[n,o]=Jo[e],{x:s,y:r}=R.get(t),i=Iy/J();Ba(t,{x:Math.round(s+n*i),y:Math.round(r+o*i)}),so(),
xr(t),tt(m("nameMoved",{name:D(t),where:m("sides").split(", ")[Object.keys(Jo).indexOf(e)]}))}var Ny=2;function yp(){Tt("click",t=>{if(dp(t)||gp(t))return;let{pointer:e}=t,{name:n,group:o,lines:s,bundle:r}=Ne(e.canvas);
if(o!==null){Ke(o);return}if(r!==null){if(String(u.between)===String([r.one,r.other]))return;C.clicked=!0,Da(r);return}if(n===
null&&!s.length){Ee()&&A(ct);return}n===u.focus&&s.join(" ")===u.lines.join(" ")||(C.clicked=!0,A({focus:n,lines:s}))}),
$.addEventListener("mousemove",t=>{if(C.dragged||t.buttons){Tn();return}let e=Ne(Br(t)),{name:n,group:o,lines:s,bundle:r}=e;
C.byFinger||cp(e,{x:t.clientX,y:t.clientY}),$.style.cursor=n!==null||o!==null||s.length||r!==null?"pointer":""}),$.addEventListener(
"mouseleave",Dr),Tt("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:s}=Ne(t.canvas);if(e!==null||n!==null||
o.length||s!==null)return;let r=Math.min(6,J()*Ny),i=J()/r,{x:a,y:l}=He();V.whole=!1,Sn({scale:r,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var jy=9,Je=new Map,bp=0;function Cy(t){let e=Qt(),n=J(),o=t>0?e.top-O.top:O.top+O.height-e.bottom;return Math.max(0,o*n+
Le.top)}function $y(t,e){let n=e;if(Je.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),Cy(e)),a=i-e+bp,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,p=Math.abs(a-c)>=1;n=p?e+c:i,bp=p?0:a-c}if(!t&&!n)return;V.whole=
!1,V.asOpened=!1;let o=J(),{x:s,y:r}=He();qe({position:{x:s-t/o,y:r-n/o},animation:!1})}function xp(){$.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==C.byFinger&&jo(!e),C.byFinger=e,e&&Je.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),$.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(C.byFinger=!1);let e=Je.get(t.
pointerId);if(!e||C.dragged||(e.moves||=Je.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>jy,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),$y(n/Je.size,o/Je.size)});
for(let t of["pointerup","pointercancel"])$.addEventListener(t,e=>{let n=Je.get(e.pointerId);if(!Je.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?C.rested:null;if(C.rested=null,o&&Jc(o),!C.dragged)return;let{name:s}=C.dragged;Pa()||
t==="pointercancel"||(C.clicked=!0,A({focus:s,lines:[]}))});$.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),$.addEventListener(
"contextmenu",t=>{C.byFinger&&t.preventDefault()})}function Ry(t,[e,n]){let o=R.get(t),s=T.has(t)?As(t):new Map,r=ot()==="columns"&&!it(),i=null;for(let[a,l]of R){let[c,p]=[
l.x-o.x,l.y-o.y],g=c*e+p*n,d=Math.abs(c*n)+Math.abs(p*e);if(a===t||g<1||(r?n&&d>1:d>g))continue;let y=[n&&r||s.has(a)?0:
1,g+2*d];i&&(y[0]-i.distance[0]||y[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:y})}return i?{name:i.next,
by:s.get(i.next)??null,across:!(r&&n)}:null}function kp(){if(R.has(K.at))return K.at;if(R.has(u.focus))return u.focus;let t=Fe(
1).find(n=>R.has(n)),[e]=[...M.groups].sort(([n,{count:o}],[s,{count:r}])=>r-o||(n<s?-1:1));return t??(e?gt(e[0]):[...R.
keys()][0]??null)}function vp(){return K.at!==null&&K.at.startsWith("group ")?K.at.slice(6):null}function Dy({name:t,by:e,
across:n}){let o=X.get(t).filter(r=>E.statements.has(r)).length,s=e===null?null:b.get(e);return[s&&At(s,s.object!==t),!s&&
n&&m("notLinked"),D(t),S(lt(t).label),m(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Sp(t){
K.at=t.name,K.by=t.by;let e=vp();tt(e===null?Dy(t):Vn(e)),xr(t.name),ut()}function Mp(){$.addEventListener("focus",()=>{
if(!$.matches(":focus-visible"))return;let t=kp();t!==null&&Sp({name:t,by:null})}),$.addEventListener("blur",()=>{K.at=null,
ut()}),$.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Jo){t.preventDefault();let e=kp();
if(K.at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){wp(e,n);return}let o=Ry(e,Jo[n]);o?Sp(o):tt(m("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),K.at===null)return;let e=vp();e!==null?Ke(e):K.at===u.focus?nf():A({focus:K.
at,lines:[]})}else t.key==="l"&&fe(t)&&(K.by===null?tt(m("noLine")):A({focus:null,lines:[K.by]}))})}function ro(){if(q()!=="names")return;let t=_("main").getBoundingClientRect().top+scrollY,e=_("summary",HTMLElement,Y).getBoundingClientRect().
height+1,n=o=>_(o).getBoundingClientRect().width;for(let[o,s]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("\
#take > button")}))document.documentElement.style.setProperty(`--${o}`,`${s}px`)}function Op(){v("group-list").replaceChildren(...M.groups.size?[f("p",{},m("readGroups")),Qn.every(s=>s.drawn)?"":f("p",
{},m("strongestDrawn")),f("h3",{},m("groupsTitle")),By()]:[]),Se(v("group-list"));let t=v("groups"),e=t.hidden;if(t.hidden=
!et.size||ot()!=="overview"||!M.groups.size&&!M.opened.size,e!==t.hidden&&Hn(),t.hidden)return;let n=document.activeElement?.
closest?.("#groups [data-group]")?.dataset.group,o=[...M.opened].filter(s=>!et.get(s).names.length||E.entities.size).sort();
t.replaceChildren(f("p",{},xa()),...o.map(s=>f("button",{type:"button","data-group":s,title:m("closeGroup"),onclick:()=>Nm(
s)},f("span",{"aria-hidden":"true"},"\xD7")," ",f("span",{class:"unseen"},`${m("closeGroup")}: `),It(s)))),n!==void 0&&(t.
querySelector(`[data-group="${n}"]`)??$).focus({preventScroll:!0})}function By(){let t=[...M.groups].sort(([e,{count:n}],[
o,{count:s}])=>s-n||(e<o?-1:1));return f("ul",{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",
onclick:()=>Ke(e)},It(e))," ",f("span",{class:"count"},String(n)),lp(e))))}function Py(){if(u.between===null||!u.between.every(i=>R.has(i)))return;let t=u.between.map(i=>R.get(i));if(t.every(cm))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/J(),[s,r]=[Math.min(...e)-o,Math.min(...n)-o];ga({left:s,top:r,
width:Math.max(...e)+o-s,height:Math.max(...n)+o-r})}var Wa="",Ep="",Pr=new Set;function Tp(t){ou(),bm(),vm(),pe(),so(),
Op(),Yt();let e=M.narrowed?`${u.focus} ${u.path} ${u.steps}`:Po()?[...M.names].sort().join(" "):"",n=`${ot()} ${e}`;Wa!==
n||V.asOpened&&Ep!==N?(de(),!Wa&&u.open.length&&br(u.open[u.open.length-1])):(u.focus===null||!t)&&Fy();let o=Wy();o!==null&&
t?br(o):u.focus!==null&&t&&!M.narrowed&&dm(u.focus),st()&&(C.clicked||t&&u.lines.length)&&gm(u.focus),u.between!==null&&
t&&Py(),Wa=n,Ep=N,Pr=new Set(M.opened),ut()}function Wy(){let t=ft.get(u.focus);return t!==void 0&&M.opened.has(t)&&!Pr.
has(t)&&!M.narrowed&&!st()?t:null}function Fy(){let t=u.open[u.open.length-1],e=u.open.some(o=>M.opened.has(o)&&!Pr.has(
o)),n=[...Pr].some(o=>!M.opened.has(o));n&&!M.opened.size?de():t!==void 0&&(e||n)&&br(t)}var Fa=!1;function Lp(){if(!(q()!=="names"||Ws())){Im(),yp(),hm(),xm(),xp(),pp(),Mp(),fp();for(let t of L("[tabindex]",HTMLElement,
$))t.tabIndex=-1}}function Ap(t){let e=Fa;Fa=q()==="names",Fa&&(e||(ro(),Hn()),Tp(t),!e&&V.whole&&de())}function Ip(){ji(),
vo(),Ws()&&(V.asOpened?de():V.whole?kn():_e(),pe(),Yt(),ut())}function Np(){bn(),Ws()&&ut()}var Xo=null,Cp=0;function Wr(t){return E.statements.has(t)||E.aside.has(t)}function zy(t){let e=pt(t).filter(o=>b.has(o)),
n=e.filter(Wr);return n.length?n:e}function Hy(){for(let i of is)i.hidden=!Wl(i.dataset.source??"");for(let i of An)i.classList.
toggle("out",!pt(i).some(Wr));let t=[...new Set(An.flatMap(pt))].filter(i=>b.has(i)&&(u.drafts||!le(i))),e=t.filter(Wr).
length,n=v("texts-filtered"),o=is.filter(i=>u.drafts||!i.classList.contains("draft")),s=o.filter(i=>!i.hidden).length;n.
hidden=s===o.length&&e===t.length,n.replaceChildren(m("textsFiltered",{n:e,all:t.length}),...s===o.length?[]:[" ",f("but\
ton",{type:"button",onclick:()=>A({source:null,saidFrom:null,saidUntil:null})},m("allTexts"))]);let r=document.querySelector(
"#texts .contents");r&&(r.hidden=s===1&&o.length>1)}function qy(){for(let t of L("#texts .place")){let e=t.parentElement?.
querySelector("a"),n=e?b.get(pt(e)[0]):void 0;n&&(t.textContent=S(n.where))}}function _y(t){let{top:e,bottom:n}=t.getBoundingClientRect(),
o=st()?v("details").getBoundingClientRect():null,s=o?.height?o.top:innerHeight;(e<0||n>s)&&scrollBy({top:(e+n)/2-s/2,behavior:"\
instant"})}var jp="";function $p(t,e){if(!Qe||q()!=="text"){Xo=null;return}Hy(),ke(),jp!==u.language&&qy(),jp=u.language;
let n=u.focus===null?u.lines:X.get(u.focus).filter(Wr),o=new Set(n.flatMap(In));for(let r of An)r.classList.toggle("chos\
en",o.has(r)),o.has(r)?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current");let s=!t||q(t)!=="text";Xo?.
getClientRects().length?scrollBy({top:Xo.getBoundingClientRect().top-Cp,behavior:"instant"}):(e||s)&&o.size&&_y([...o][0]),
Xo=null}function Rp(){if(Qe){v("texts").querySelector("h2")?.after(f("p",{id:"texts-filtered",role:"status",hidden:""}));
for(let t of An)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),C.clicked=e.detail>
0,Xo=t,Cp=t.getBoundingClientRect().top,A({focus:null,lines:zy(t)}),C.clicked=!1)});for(let t of L("#texts [data-text]"))
t.addEventListener("click",e=>{e.preventDefault();let{text:n=""}=t.dataset;A({source:k.sources.length>1?new Set([n]):null})})}}var za=[],Fr="";function Ha({moved:t=!1}={}){Lp(),Yt(),Tf(),Te(),Oc();for(let e of za)e.classList.remove("chosen");za=B?
[...B.statements].flatMap(e=>ht.get(e)??[]):[];for(let e of za)e.classList.add("chosen");Ap(t)}function Uy(t){let e=t?null:
E;t||Ls(),jf(e)}function Gy(){if(u.between!==null)return Xs();let t=B?.statements.size??0;return m(t===1?"chosenOne":"ch\
osen",{name:u.focus!==null?D(u.focus):m("statement"),n:t})}function qa(t){u.language!==N||!t?(wl(u.language),Wf(),Ff(),Li(),
zc(),oc()):u.drafts!==t.drafts&&Li();let e=t??{focus:null,lines:[],between:null},n=u.focus!==e.focus||u.lines.join(" ")!==
e.lines.join(" ")||String(u.between)!==String(e.between),o=Ee();Uy(!t),Tc(),Bc(t),(!t||[q,ie].some(r=>r(t)!==r())||u.language!==
t.language)&&vo(),ff(),af(),Cf(),Nf();let s=u.list||q()==="statements";if(Y.open!==s&&!U.parts&&(Y.open=s),n&&$t(o?"deta\
ils":null),n&&o&&st()&&q()==="names"&&v("picture").scrollIntoView(),Ha({moved:n&&!C.clicked}),cc(t),jc(),ac(n||!t),$p(t,
n),!n){t&&ln()!==Fr&&tt(ln()),Fr=ln();return}Fr=ln(),v("details").scrollTop=0,o&&!C.clicked&&$i(),tt(o?Gy():Fr),C.clicked=
!1}var qp=5;function dt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(
/[^\p{L}\p{N}]+/gu," ").trim()}var Qo=null;function Zo(){if(Qo!==null)return Qo;Qo=[];for(let[t,{label:e,short:n,alternative:o,
hidden:s}]of T){let r=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...s]);for(let i of r)i&&Qo.push({id:t,name:i,folded:`\
 ${dt(i)} `})}return Qo}function Dp(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n} `)?8:t.startsWith(
` ${n}`)?3:0)+(e.every(s=>t.includes(` ${s} `))?6:e.every(s=>t.includes(` ${s}`))?2:0)}function Ky(t,e){let n=t.trim().split(
" ");return n.some((o,s)=>n.slice(s).join("").startsWith(e))}function _a(t){let e=dt(t).split(" ").filter(Boolean);if(!e.
length)return[];let n=new Map;for(let r of Zo()){if(!e.every(a=>r.folded.includes(a)))continue;let i=Dp(r.folded,e)+(r.name===
D(r.id)?1:0);(!n.has(r.id)||n.get(r.id).score<i)&&n.set(r.id,{...r,score:i})}let o=new Map;for(let[r,{label:i,plural:a}]of Wt){
let l=[i,a??{}].flatMap(p=>Object.values(p)),c=Math.max(...l.map(p=>Dp(` ${dt(p)} `,e)));c&&o.set(r,c/3)}for(let[r,i]of o.
size?T:[]){let a=o.get(i.class);a&&!(n.get(r)?.score>a)&&n.set(r,{id:r,name:D(r),folded:"",score:a})}let s=e.join("");for(let r of n.
size||s.length<qp?[]:Zo())!n.has(r.id)&&Ky(r.folded,s)&&n.set(r.id,{...r,score:1});return[...n.values()].sort((r,i)=>i.score-
r.score||T.get(i.id).count-T.get(r.id).count||(r.id<i.id?-1:1))}var ao=12;function ts(t){return _a(t).slice(0,ao)}var Bp=2,
Pp=null;function _p(){return Pp??=k.topics.map(t=>{let e=t.relations.flatMap(o=>[Lt.get(o).label,Lt.get(o).inverse]),n=[
t.label,...e].flatMap(({nl:o,en:s})=>[o,s]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${dt(o)} `))]}}),
Pp}function Ua(t){let e=dt(t).split(" ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?
Bp:Number(e.every(s=>o.includes(` ${s}`)));return _p().map(({topic:o,texts:s})=>({topic:o,score:Math.max(...s.map(n))})).
filter(o=>o.score>0).sort((o,s)=>s.score-o.score).map(o=>({topic:o.topic,isWhole:o.score===Bp}))}function lo({relations:t,
modality:e}){let n=o=>e===void 0?t.includes(o.relation):(o.denied?"denied":o.modality)===e;return[...b].filter(([,o])=>n(
o)).map(([o])=>o)}var Up=6,Vy=5,Wp=null;function Gp(t){let e=dt(t).split(" ").filter(Boolean);if(!e.length||e.join("").length<
3)return[];let n=s=>e.every(r=>s.includes(` ${r}`));Wp??=[...b].flatMap(([s,{quote:r}])=>r?[{id:s,folded:` ${dt(r)}`}]:[]);
let o=[];for(let{id:s,folded:r}of Wp){if(o.length===Vy)break;n(r)&&o.push({statement:s})}return o}function Fp(t,e){return t===
e?!0:!/\d/.test(t)&&t.length>1&&(e.startsWith(t)||e.length>2&&t.startsWith(e))}var io=null;function Yy(){if(io!==null)return io;
io=new Map;let t=new Map(k.sources.map(({id:e,title:n,citation:o})=>[e,[n,o].flatMap(({nl:s,en:r})=>[s,r])]));for(let[e,
{where:n,origin:o}]of b){let s=`${o} ${n.nl}`,r=io.get(s);r?r.ids.push(e):io.set(s,{words:[n.nl,n.en,...t.get(o)??[]].flatMap(
i=>dt(i).split(" ")),ids:[e]})}return io}function Ga(t){let e=dt(t).split(" ").filter(Boolean);if(e.join("").length<3||!e.
some(o=>/\d/.test(o)))return[];let n=(o,s)=>o.some((r,i)=>Fp(e[s],r)&&(s===0||!/\d/.test(r)||/^\d{4}$/.test(r)||i>0&&Fp(
e[s-1],o[i-1])));return[...Yy().values()].filter(({words:o})=>e.every((s,r)=>n(o,r))).map(({ids:o})=>o)}function Jy(t,e){
if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.
length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[s,r]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(s.length,
r.length)<=1||s.length===2&&s===[...r].reverse().join("")}var zp=null;function Hp(){return zp??=new Set([...Zo().map(({folded:t})=>t),
..._p().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(" "))),zp}function Kp(t){let e=dt(t).split(" ").filter(Boolean).
map(o=>o.length<qp||[...Hp()].some(s=>s.includes(o))?[o]:[...Hp()].filter(s=>Jy(o,s))),n=[[]];for(let o of e)n=n.flatMap(
s=>o.slice(0,5).map(r=>[...s,r]));return n.slice(0,25).map(o=>o.join(" ")).find(o=>ts(o).length||Ua(o).length)??null}for(let t of L("#lanes .answer :is(tr, li):has(.place)"))t.dataset.statements=L(".place",HTMLElement,t).flatMap(pt).join(
" ");var Vp=".place, .date, .plain, .cited > *";for(let t of Kt){if(t.dataset.statements!==void 0)continue;let e=t.matches(
Vp)?null:t.closest("[data-statements]");t.dataset.statements=e?.dataset.statements??pt(t).join(" ")}for(let t of Kt){if(t.
dataset.name!==void 0||t.matches(`${Vp}, .verb`))continue;let[e]=pt(t);if(!b.has(e))continue;let{subject:n,object:o}=b.get(
e),s=[n,o].filter(r=>r!==null&&T.has(r)&&Z(r)===t.textContent);s[0]&&(t.dataset.name=s[0])}for(let t of L('#lanes .lane \
[data-of=""]'))t.dataset.of=t.closest(".lane")?.id.replace(/^(track|rest)-/,"");function zr(t,e,n){let o=s=>{n.hidden=!s,e.setAttribute("aria-expanded",String(s))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",s=>{s.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",s=>{s.
key==="Escape"&&!n.hidden&&(s.stopPropagation(),o(!1),e.focus());let r={ArrowDown:1,ArrowUp:-1}[s.key];if(r===void 0)return;
s.preventDefault(),o(!0);let i=[e,...L("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+r+i.length)%i.length].focus()}),t.addEventListener("focusout",s=>{s.relatedTarget&&!t.contains(s.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",s=>{t.contains(s.target)||o(!1)})}function Xp(){let t=L("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>A({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));v("arrange-again").addEventListener("click",()=>{xt.clear(),Ha(),de(),$.focus({preventScroll:!0}),
tt(m("arrangedAgain"))})}function Yp(t){t.preventDefault(),q()==="lanes"&&A({view:"statements"}),Y.open=!0,Y.scrollIntoView(),
_("summary",HTMLElement,Y).focus({preventScroll:!0})}function Jp(t,e){let n=v(t);$t(t),n.setAttribute("data-open",""),n.
scrollTop=0,L(e,HTMLElement,n).find(o=>o.getClientRects().length)?.focus()}function Qp(){zr(v("more-menu"),v("more-butto\
n"),v("more-list"));for(let t of L("[data-sheet]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!==
"true";st()?$t(e?t.dataset.sheet??null:null):(t.setAttribute("aria-expanded",String(e)),v(t.dataset.sheet??"").toggleAttribute(
"data-open",e)),v(t.dataset.sheet??"").scrollTop=0});for(let t of L("[data-shut]"))t.addEventListener("click",()=>hn(()=>{
$t(null),v(t.dataset.shut??"").removeAttribute("data-open")}));v("to-filters").addEventListener("click",()=>Jp("legend",
"input, select")),v("to-reading").addEventListener("click",()=>{A(ct),Jp("details","#reading h2")}),v("to-list").addEventListener(
"click",Yp),v("skip-to-list").addEventListener("click",Yp),v("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
A({view:"names"}),$.focus()}),_("summary",HTMLElement,Y).addEventListener("click",t=>{q()==="statements"&&t.preventDefault()}),
Y.addEventListener("toggle",()=>{U.parts||q()!=="names"||(Y.open!==u.list&&us({list:Y.open}),Y.open&&requestAnimationFrame(
()=>Y.scrollIntoView({block:"nearest"})))}),Y.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),A({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Cn(),q()==="names"&&scrollTo(
0,0))});for(let t of L("#languages button"))t.addEventListener("click",()=>A({language:t.dataset.to}));for(let t of L("[\
data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="fit"?ha():kr(t.dataset.zoom==="in"?1.35:1/1.35)});document.
addEventListener("keydown",t=>{if(t.key==="Escape"){if(up()){Tn();return}let e=!Ee()&&!(st()&&document.querySelector("as\
ide[data-open]"));hn(()=>{$t(null),A(e?{...ct,open:[]}:ct)}),tf();return}fe(t)&&(t.key==="/"&&(t.preventDefault(),v("que\
ry").focus()),q()==="names"&&((t.key==="+"||t.key==="=")&&kr(1.35),t.key==="-"&&kr(1/1.35),t.key==="0"&&ha()))})}function Zp(){
addEventListener("resize",ro),ro();let t=new ResizeObserver(ro);for(let e of[_("header"),_("summary",HTMLElement,Y),_("#\
take > button")])t.observe(e)}var td=null;function Xy(){return td??=k.whole===null?[]:Ce("elsewhere").map(([t,...e])=>{let n={id:t,labels:e.slice(0,-1),
count:e.at(-1)};return{name:n,folded:n.labels.map(o=>` ${dt(o)} `).join("")}}),td}function ed(t){let e=dt(t).split(" ").
filter(Boolean);if(k.whole===null||e.join("").length<2)return[];let n=` ${e.join(" ")} `;return[...Xy().filter(({folded:s})=>e.
every(r=>s.includes(` ${r}`)))].sort((s,r)=>Number(r.folded.includes(n))-Number(s.folded.includes(n))).map(({name:s})=>s)}
function nd(t){return k.whole===null||!dt(t)?[]:[{id:t.trim(),labels:[m("lookElsewhere")]}]}function Ka({labels:t}){return t[k.
languages.indexOf(N)]??t[0]}function Va(t){return`graphbuilder draw --focus ${/^[\w.:/-]+$/.test(t)&&!t.startsWith("-")?
t:`"${t.replace(/["\\$`!]/g,"\\$&")}"`}`}function od(t){let e=t.count===void 0?"elsewhereUnknown":t.count===1?"elsewhere\
NamedOnce":"elsewhereNamed",n=m(e,{statements:k.statements.length,all:k.whole?.statements??0,n:t.count??0});Zn(m("elsewh\
ereTitle",{name:t.count===void 0?t.id:Ka(t)}),Va(t.id),[f("p",{},n)])}var Ya=4;function Qy({weakest:t}){let e=t.keys[0];return Oe(e)===0?f("p",{},m("noWeakLink")):f("p",{},m("weakestLink"),"\
 ",f("b",{},S(b.get(e).said)),` (${Z(t.from)} \u2013 ${Z(t.to)})`)}function Zy(t,e,n){return[n>1?f("h3",{},m("pathNumber",
{n:e+1,all:n})):null,f("div",{class:"weakest"},Qy(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:s})=>f("li",{},s.
map(r=>En(r,o)))))]}function sd(){let[t,e]=[u.focus,u.path],n=ge(m("pathTitle",{from:Z(t),to:Z(e)})),o=f("p",{class:"exp\
lore"},f("button",{type:"button",onclick:()=>A({path:null,through:!1})},m("pathOff"))),s=it();if(u.path===u.focus)return[
n,f("p",{},m("pathToItself")),o];if(!s){let{otherwise:l}=Un();return[n,f("p",{class:"none"},m(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>A({through:!0,structural:Ft.get("structural").read(
[])})},m("throughStructural"))):null,E.statements.size<b.size?f("p",{class:"absent"},m("onlyWithinShown")):null,o]}let r=Of(),
i=Ef(),a=s.layers.length-1;return[n,f("p",{},[m(a===1?"oneStep":"someSteps",{n:a}),i>1?m("asManyPaths",{n:i}):null,u.through?
m("withStructural"):null].filter(Boolean).join(" ")),o,r.slice(0,Ya).map((l,c)=>Zy(l,c,Math.min(i,r.length))),i>Ya?f("p",
{class:"absent"},m("morePaths",{n:i-Ya})):null]}function rd(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(u.steps===e),"aria-label":m(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>A({steps:u.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":m("nearby")},f("span",{},m("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String(C.picking),onclick:()=>tb(
!C.picking)},m("pathTo")),q()==="names"&&R.has(u.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String(C.
placing===u.focus),onclick:()=>hp(u.focus)},m("moveName")):null,q()==="names"?null:f("button",{type:"button",onclick:()=>A(
{view:"names"})},m("inNetwork")),q()!=="lanes"&&rs(u.focus)?f("button",{type:"button",onclick:()=>A(Re("overview"))},m("\
inLanes")):null,C.picking?f("p",{class:"hint",role:"status"},m("pickOther")):null)}function tb(t){if(C.picking=t,Te(),!t){
document.getElementById("path-to")?.focus();return}st()&&$t(null),v("query").focus(),tt(m("pickOther"))}function id(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!fe(t))return;let e=u.focus??(E.entities.has(K.at)?K.at:null);e!==null&&A(
{focus:e,lines:[],steps:u.steps===null||e!==u.focus?1:null})})}var eb=40;function ad({modality:t}){return t===void 0?m("foundRelation"):m("said")}function es(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=lo(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?m(o,{n}):m(
"absentOf",{n:e.length,all:n,names:e.map(D).join("; ")})}function Ja(t){let e=new Set(t);return k.topics.find(n=>{let o=lo(
n);return o.length===e.size&&o.every(s=>e.has(s))})}function nb(t){let e=lo(t),n=q();if(!e.length){Gt&&A({...ct,...Re("u\
nsure")}),ne(`${S(t.label)}: ${es(t)||m("nowhereSaid")}`);return}let o=e.some(i=>b.get(i).isLink);if(e.length<=eb&&(n===
"lanes"||n==="names"&&!o)){A({...ct,...n==="lanes"?{question:"overview"}:{},lines:e});return}let s=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},r=t.relations.some(i=>Lt.get(i).structural);A({...ct,view:n===
"lanes"?"statements":n,...s,...r?{structural:!0}:{}})}function ld({id:t,topic:e,statement:n,place:o,elsewhere:s}){if(s!==
void 0){od(s);return}let r=q()==="lanes"&&!(t!==void 0&&rs(t,Ln(ie())))?{question:"overview"}:{};e!==void 0?nb(e):n!==void 0||
o!==void 0?A({...r,focus:null,lines:o??[n??""]}):A({...r,focus:t??null,lines:[]})}function cd(t){let{theme:e}=u;if(e===null||!ys(e).has(t)||ys(e,!1).has(t))return null;let n=[...b.values()].filter(r=>r.
object===e&&Q(r).toTheme&&ko([r.subject]).size>ko([r.subject],!1).size),o=n.filter(({subject:r})=>ko([r]).has(t)),s=new Set(
(o.length?o:n).map(({subject:r})=>D(r)));return f("p",{class:"absent"},m("throughList",{theme:D(e),list:[...s].join("; ")}))}
function Hr(){let{names:t,lines:e}=ui(u);if(e.length?e.some(r=>E.statements.has(r)):t.every(r=>E.entities.has(r))&&!Dn(u,
t,[]).length)return null;let o=Dn(u,t,e).map(({part:r})=>m(`hiddenBy${r[0].toUpperCase()}${r.slice(1)}`)),s=mi(u,t,e);return u.
date!==null&&e.some(r=>E.aside.has(r))&&(o.push(m("hiddenByDate",{date:ce(u.date)})),s.date=null),o.length?f("p",{class:"\
not-shown"},m("notShown",{reasons:o.join("; ")})," ",f("button",{type:"button",onclick:()=>A(s)},m("showAllTheSame"))):null}function ob(t,e){let n=new Map,o=s=>{let{statement:r}=s,i=Q(r),a=r.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,r.relation,!!r.denied]),c=n.get(l)??{words:At(r,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(s)};for(let s of X.get(t))!e.has(s)&&(E.statements.has(s)||E.aside.has(s))&&o({key:s,statement:b.get(s)});
for(let s of E.inferred)Q(s).symmetric||(s.subject===t||s.object===t)&&o({statement:s});return[...n.values()].sort((s,r)=>s.
order[0]-r.order[0]||s.order[1]-r.order[1]||s.order[2]-r.order[2])}function sb(t){let n=/^https?:\/\//i.test(t.iri)?f("a",
{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",{},n,` (${m(
t.match)})`)}function rb(t){let e=T.get(t),n=new Set([dt(S(e.label))]),o=[];for(let r of[S(e.short),...e.alternative[N]||
[],...e.hidden])r&&!n.has(dt(r))&&(n.add(dt(r)),o.push(r));let s=f("dl");return o.length&&s.append(f("dt",{},m("otherNam\
es")),...o.map(r=>f("dd",{},r))),S(e.note)&&s.append(f("dt",{},m("note")),f("dd",{},S(e.note))),e.identifiers.length&&s.
append(f("dt",{},m("identifiers")),...e.identifiers.map(sb)),s.childNodes.length?s:null}function ib(t){let e=b.get(t),n=m(
"deadlineOf",{name:S(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},Ve(e.subject,n),": ",m(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function ab(t){let e=T.get(t),n=wo.name===t&&q()==="lanes"?wo.ids:[],o=ob(t,new Set(n)),s=X.
get(t).filter(r=>!E.statements.has(r)&&!E.aside.has(r)).length;return[ge(D(t)),f("p",{class:"kind"},Nn(lt(t),e.envisaged),
S(lt(t).label)),_n(e),Hr(),cd(t),rd(),e.envisaged?f("p",{class:"envisaged"},m("onlyEnvisaged")):null,n.map(r=>En(r)),rb(
t),o.length||s?null:f("p",{class:"absent"},m("noStatements")),o.map(r=>[f("h3",{},r.words),r.items.map(({key:i,statement:a})=>i?
Ca(i,$a(a,t)):ip(a,t))]),(e.deadlines||[]).map(ib),e.onlyOfParts?f("p",{class:"absent"},m("onlyOfParts")):null,s>0?f("p",
{class:"absent"},m(s===1?"oneLeftOut":"leftOut",{n:s})):null,e.named>e.count?f("p",{class:"absent"},m("namedElsewhere",{
n:e.count,all:e.named})," ",f("code",{},Va(t))):null,e.notStated?f("p",{class:"absent"},S(e.notStated)):null]}function lb(t){
let e=b.get(t),n=[e.subject,e.object],o=(X.get(e.subject)||[]).filter(s=>{let r=b.get(s);return s!==t&&E.statements.has(
s)&&r.object!==null&&n.includes(r.subject)&&n.includes(r.object)&&r.subject!==r.object==(e.subject!==e.object)});return[
ge(m("statement")),Hr(),En(t),o.length?f("h3",{},m("statementsBetween")):null,o.map(s=>En(s))]}function fd(t){let e=Ja(t),
n=e?es(e):"";return[ge(e?S(e.label):Et(t.length,"oneStatement","someStatements")),Hr(),t.map(o=>En(o)),n?f("p",{class:"a\
bsent"},n):null]}function cb(t){let e=Kl(t);return e!==null?[ge(e),Yo(t)]:q()!=="names"?fd(t):[ge(m("statementsHere",{n:t.
length})),f("p",{class:"hint"},m("chooseOne")),Yo(t)]}function fb(){return u.focus!==null?u.path!==null?sd():ab(u.focus):
u.between!==null?ap():u.lines.length>1?cb(u.lines):(q()==="names"?void 0:Ja(u.lines))?.missing?fd(u.lines):lb(u.lines[0])}
function ud(){let t=v("chosen"),e=v("reading"),n=Ee();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":m("clear"),title:`${m("clear")} (Esc)`,onclick:()=>A(ct)},"\xD7");if(t.replaceChildren(...n?[o,...fb().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",ot()!=="columns");
let s=Si(),r=Fe(5,s).filter(i=>s(i)>0);v("most").replaceChildren(...r.length?[f("h3",{},m("mostNamed")),f("ul",{},r.map(
i=>f("li",{},Ve(i)," ",f("span",{class:"count"},String(s(i))))))]:[]),Se(v("most"))}var ub=[["/","keySearch"],...Gt?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["\u2193 \u2191",
"keyLegend"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function md(){let t=f("input",{type:"\
checkbox",id:"single-keys"});t.checked=u.keys,t.addEventListener("change",()=>A({keys:t.checked}));let e=[f("dl",{class:"\
keys"},ub.map(([s,r])=>f("div",{},f("dt",{},s.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},m(r))))),f(
"label",{class:"switch"},t,f("span",{},m("singleKeys")))],n=f("p",{},m("helpPointer")),o=matchMedia("(pointer: coarse)").
matches;oe(m("help"),o?[n,...e]:[...e,n]),o&&(kt.scrollTop=0)}function pd(){v("help").addEventListener("click",md),document.
addEventListener("keydown",t=>{t.key!=="?"||!fe(t)||(t.preventDefault(),md())})}var dd=2,hd=5;function gd(t){let e=Ua(t),n=ts(t),o=n.length<Up,s=e.filter(({isWhole:l})=>l).slice(0,hd),r=e.filter(({isWhole:l})=>!l).
slice(0,o?hd:0),i=l=>l.map(({topic:c})=>({topic:c})),a=o||/\b\d{1,3}[a-z]?\b/i.test(t)?Ga(t).slice(0,ao).map(l=>({place:l})):
[];return[...i(s),...n,...i(r),...a,...o?Gp(t):[]]}function wd(){let t=v("query",HTMLInputElement),e=v("results"),n=[],o=-1,
s=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),o=-1},r=h=>{o=h;let w=L(
"[id]",HTMLElement,e);w.forEach((x,I)=>x.setAttribute("aria-selected",String(I===h))),!(h<0)&&(t.setAttribute("aria-acti\
vedescendant",w[h].id),w[h].scrollIntoView({block:"nearest"}))},i=h=>{s(),t.value="",ld(h)},a=h=>f("li",{class:"none",role:"\
option","aria-disabled":"true"},h),l=h=>[f("span",{},Ka(h),f("span",{class:"hint"},h.count===void 0?"":m("elsewhere")))],
c=({topic:h,statement:w,place:x})=>{if(x!==void 0){let P=Et(x.length,"oneStatement","someStatements");return[f("span",{},
yt(b.get(x[0])),f("span",{class:"hint"},P),x.slice(0,dd).map(p))]}if(h!==void 0){let P=lo(h),W=[ad(h),P.length?Et(P.length,
"oneStatement","someStatements"):"",es(h)];return[f("span",{},S(h.label),f("span",{class:"hint"},W.filter(Boolean).join(
", ")),P.slice(0,dd).map(p))]}let I=b.get(w),j=[m("foundQuote"),yt(I)].filter(Boolean).join(", ");return[f("span",{},f("\
q",{lang:I.language},I.quote),f("span",{class:"hint"},j))]},p=h=>{let w=b.get(h),x=w.object===null?S(w.value):D(w.object);
return f("span",{class:"hint"},`${D(w.subject)}: `,f("b",{},x),` (${S(w.said)}) `,w.quote?f("q",{lang:w.language},w.quote):
"")},g=(h,w="")=>{let x=D(h)===w||` ${dt(D(h))}`.endsWith(` ${dt(w)}`),I=f("span",{class:"hint"},S(lt(h).label),x?"":` \xB7\
 ${m("alsoWritten",{name:w})}`);return[Nn(lt(h),T.get(h).envisaged),f("span",{},D(h),I)]},d=()=>{let h=_a(t.value);n=gd(
t.value),n.push(...ed(t.value).slice(0,Math.max(1,ao-n.length)).map(W=>({elsewhere:W})));let w=n.length?null:Kp(t.value);
if(w!==null?n=gd(w):n.length||(n=nd(t.value).map(W=>({elsewhere:W}))),e.replaceChildren(...n.map((W,at)=>{let nt=f("li",
{role:"option",id:`result-${at}`,"aria-selected":"false"},W.elsewhere!==void 0?l(W.elsewhere):W.id===void 0?c(W):g(W.id,
W.name));return nt.addEventListener("mousedown",z=>{z.preventDefault(),i(W)}),nt})),!dt(t.value)){s();return}n.length||e.
append(a(m("noResults"))),h.length>ao&&e.append(a(m("moreFound",{n:ao,all:h.length})));let x=Ga(t.value).length,I=n.filter(
({place:W})=>W!==void 0).length;I&&x>I&&e.append(a(m("morePlaces",{n:I,all:x}))),w!==null&&e.prepend(a(m("didYouMean")));
let j=Math.max(h.length,n.length)+(I&&x-I),P=n.length===1?m("oneResult"):n.length?m("results",{n:j}):m("noResults");tt(w===
null?P:`${m("didYouMean")} ${n.map(({id:W="",topic:at})=>at?S(at.label):D(W)).join("; ")}`),e.hidden=!1,t.setAttribute("\
aria-expanded","true"),y(),n.length?r(0):o=-1},y=()=>{if(e.hidden)return;let h=window.visualViewport;if(!h)return;let w=h.
offsetTop+h.height-e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let h of[
"resize","scroll"])window.visualViewport?.addEventListener(h,y);t.addEventListener("input",d),t.addEventListener("focus",
()=>{Zo(),t.value&&d()}),t.addEventListener("blur",s),t.addEventListener("keydown",h=>{h.key==="ArrowDown"||h.key==="Arr\
owUp"?(h.preventDefault(),e.hidden&&d(),n.length&&r((o+(h.key==="ArrowDown"?1:-1)+n.length)%n.length)):h.key==="Enter"?(h.
preventDefault(),!e.hidden&&o>=0&&i(n[o])):h.key==="Escape"&&(t.value||!e.hidden)&&(h.stopPropagation(),h.preventDefault(),
t.value="",s())}),v("search").addEventListener("submit",h=>h.preventDefault())}function yd(){G("change",nn(k.changes.map(t=>t.id))),xo.push(qr),zt.push({on:()=>u.change!==null,name:t=>u.change===null||
qr.name(u.change,t),statement:t=>u.change===null||qr.statement(u.change,t)})}var qr={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||X.get(e).some(n=>qr.statement(t,n)),statement:(t,e)=>t.has(b.get(e).change||"unchanged"),loosen:()=>null};function bd(){G("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function xd(){Ll(),xl(),Hl(),Ul(),Sc(),bf(),yd(),mf(),$c(),Sf(),bd(),Il()}var mb=3;function pb(t){return wt.find(e=>e.dataset.track===t)}function co(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen, .quiet, i"))n.remove();if(!u.drafts)for(let n of e.querySelectorAll(".draft"))n.remove();for(let n of e.querySelectorAll(
".disputed"))n.prepend(f("span",{class:"contradicted"},"\u2260 "));for(let n of e.querySelectorAll(".nl, .en"))n.classList.
contains(N)||n.remove();for(let n of e.querySelectorAll("[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(
".trunk")){let o=n.querySelector(".line"),s=n.querySelector(".from > .words, .from-card > :is(.chip, .verb)");o&&s?.before(
o.cloneNode(!0))}for(let n of e.querySelectorAll(".card > .value"))n.prepend(f("span",{class:"dot"},"\xB7 "));for(let n of e.
querySelectorAll(".what ul.names"))n.classList.toggle("one",n.children.length===1);return e}function db(t){let e=t.closest(
".together"),n=e?.querySelector(".of-list");return e&&n?f("div",{class:"together"},co(n),co(t)):co(t)}function hb(t){let n=[
...v("key").querySelectorAll("[data-modality]")].filter(s=>{let{modality:r}=s.dataset;return t.querySelector(`.trunk.${r}\
, .under.${r}, .of-list .${r}`)}).map(s=>{let r=f("li",{class:s.className});return r.append(...[...co(s).childNodes].filter(
i=>!(i instanceof HTMLElement&&i.localName==="b"))),r}),o=t.querySelector(".contradicted")?f("li",{},f("span",{class:"co\
ntradicted"},"\u2260 "),m("disputedKey")):null;return f("ul",{class:"key"},n,o,t.querySelector(".absent")?f("li",{},`\u2014 ${m(
"stillMaySo")}`):null)}function gb(t){let e=[...t.querySelectorAll("[data-statements]")].filter(n=>n.getClientRects().length).
flatMap(n=>(n.dataset.statements??"").split(" "));return[...new Set(e)].filter(n=>b.has(n))}function _r(t,e=mb,n=document.
body){let o=t===null?null:pb(t),s=_("#taken-style",HTMLTemplateElement).content.cloneNode(!0),r=f("h1",{},S(k.title)),i=f(
"p",{class:"takeaway"}),a=f("p",{class:"origin"}),l=o?[db(o)]:[...v("overview").querySelectorAll(".together, .lane[data-\
track]")].filter(h=>!h.parentElement?.closest(".together")&&(u.drafts||!h.classList.contains("draft"))).map(co),c=f("div",
{class:"picture",lang:N,"data-density":e},r,i,...l),p=document.querySelector("#remainder > summary > b");!o&&p&&c.append(
f("p",{class:"left-out"},co(p))),c.append(hb(c),a);let g=f("div",{"aria-hidden":"true"});g.attachShadow({mode:"open"}).append(
s,c),n.append(g);for(let h of c.querySelectorAll(".lane > .who")){let w=h.nextElementSibling?.matches(".what")?[...h.nextElementSibling.
children]:[];h.classList.toggle("alone",w.every(x=>x.getClientRects().length===0))}let d=gb(c),y=t===null?_m():Um(c,t);return i.
append(y),a.append(Tr(d.length)),{host:g,picture:c,title:r.textContent,sentence:y,ids:d}}var wb=600;function Ur(t={}){let[e]=location.href.split("#"),n=jn({...u,...t});return n?`${e}#${n}`:e}function kd(t){return{
...ct,view:null,question:null,tracks:[t]}}function Gr(t){let e=Ur(t),n=f("a",{href:e,lang:N},S(k.title));return Ie(e,n,m(
Ko()?"copiedLink":"copiedLinkToFile"))}function Kr(t,e=wb){let n=Ur({...t,embedded:!0}),[o]=n.split("#"),s=f("iframe",{src:Ko()?
n:n.slice(o.lastIndexOf("/")+1),title:S(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Ie(
s.outerHTML,f("code",{},s.outerHTML),m(Ko()?"copiedFrame":"copiedFrameOfFile"))}var Sd=document.documentElement;function vd(){document.getElementById("embedded")?.remove();let{whole:t}=Sd.dataset,e=u.
embedded||t!==void 0;if(Sd.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:N}));if(q()==="lanes"){let{host:o}=_r(u.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},Vo(On())));n.append(f("p",{},f("a",{href:t??Ur({embedded:!1}),target:"_blank",rel:"noope\
ner"},m("toTheWhole"))))}function Md(){en.push(vd),vd()}var Vr=fn/eo*(72/25.4),Xa={upright:{width:184*Vr,height:190*Vr},lying:{width:271*Vr,height:136*Vr}},yb={upright:184,lying:271},
bb=8,xb=8,Od=[.6,.9,1.2],Ed=[1,1.4,2,2.8];function Ld(t,e){Object.assign($.style,t),pe(),Yt(),ut(),e(),ut()}function Ad(){
let t={scale:J(),position:He(),animation:!1},e={whole:V.whole,room:Ao,names:M.names};U.printing=!0;let n=new Set([...M.names].
filter(o=>!E.bare.has(o)));return(n.size||M.groups.size)&&(M.names=n),()=>{U.printing=!1,M.names=e.names,No(e.room),_e(),
Ld({width:"",height:""},()=>qe(t)),V.whole=e.whole}}function Id({width:t,height:e},n){let o={width:t-Le.left-Le.right,height:e-
Le.top-Le.bottom};xt.size||No(o);let s=_e(n),r=xt.size?0:s;r||(O.width+=O.text/4);let i=r?e+(r-1)*o.height:Math.min(e,Math.
max(.3*t,O.height/O.width*t));return Ld({width:`${Math.floor(t)}px`,height:`${Math.floor(i)}px`},kn),{sheets:Math.max(1,
r),sheet:o.height}}function Qa(t,e,n=Vf){let o=Ad();try{return e(Id(t,n))}finally{o()}}function Nd(){let t,e=(M.names.size>
ze?Ed.slice(-1):Ed).map(s=>s*Nr),n=M.groups.size?Od.slice(-1):Od,o=Ad();try{for(let s of e)for(let r of n)if(Id({width:s,
height:r*s},1),t=Na(),jd(t))return t}finally{o()}return t}function jd({written:t,seen:e}){return t===e.drawn.size}function Cd(t){
return jd(t)&&t.letters>=eo}function Td(t){let e=Xa[t];return Qa(e,({sheets:n,sheet:o})=>{let{root:s,width:r,height:i,top:a,
text:l,seen:c}=Na({captioned:!1}),p=Array.from({length:n+1},(d,y)=>Math.min(i,Math.max(0,Le.top+y*o-a)));[p[0],p[n]]=[0,
i];let g=p.slice(1).map((d,y)=>{let h=d-p[y];s.setAttribute("viewBox",`0 ${bt(p[y])} ${r} ${bt(h)}`),s.setAttribute("hei\
ght",bt(h));let w=n>1?`${l} ${m("sheetOf",{n:y+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(he(
s))}`,I=`width: ${bt(Math.min(100,100*r/e.width))}%`;return f("img",{alt:w,src:x,style:I})});return{part:f("div",{class:t,
"data-sheets":n},g),seen:c}})}function kb(t){let e=({text:n,wide:o,draw:s})=>{let r=o?34:16,i=new Ae({left:0,right:r,top:-8,
bottom:8});return s(i,1,0,13),f("li",{},rt("svg",{viewBox:`0 -8 ${r} 16`,width:r,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},Aa(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},Vo(t)))}function Sb(t){let e=new Map;for(let{cells:o}of L(".wide > table tr:not([hidden])",HTMLTableRowElement,Y))
[...o].forEach((s,r)=>{let i=s.querySelector(`.plain-head .${N}`)??s.querySelector(".plain-head"),a=i?"bold":"",l=Ht((i??
s).textContent.split(/(?<=[-–/])|\s+/),a);e.set(r,Math.max(e.get(r)??0,l))});let n=[...e.values()].reduce((o,s)=>o+s,0);
return Math.min(bb,(t/25.4*72-xb*e.size)/n)}function vb(){let[t,e]=[Td("upright"),Td("lying")],n=[f("div",{id:"paper"},t.
part,e.part),Ia(()=>kb(t.seen))];return $.after(n[0]),v("legend").prepend(n[1]),n}function Mb(){let t=f("p",{id:"paper-o\
rigin"},Tr(b.size));return v("overview").append(t),[t]}function $d(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),s=!1;addEventListener("beforeprint",()=>{if(U.parts)return;t=Y.open,e=n.dataset.density??"",
s=o()?.open??!1;let r=q();U.parts=r==="names"?vb():r==="lanes"?Mb():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
Y.open=!0,zi(),Wi(Lf);for(let[a,l]of Object.entries(yb))Y.style.setProperty(`--${a}`,`${bt(Sb(l))}pt`)}),addEventListener(
"afterprint",()=>{if(!U.parts)return;Y.open=t,e&&(n.dataset.density=e);let r=o();r&&(r.open=s);for(let i of U.parts)i.remove();
U.parts=null,Wi(qt)})}function Rd({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(he(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var Ob=["Top","Right","Bottom","Left"],Eb={dashed:[3,2],dotted:[1,1.5]},Tb=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],Lb=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function ns(t){let[e,n,o,s=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||s===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:s===1?null:s}}function Ab(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function Ib(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:s})=>o&&s).map(({left:o,top:s,width:r,height:i})=>({left:o-e.left,top:s-e.top,width:r,height:i}))}
function Nb(t){return Ob.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:ns(t[`border${e}\
Color`])}))}function Dd({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":Eb[e]?.map(o=>bt(o*t)).join(" ")??null}}function jb(t,e,n){let o=ns(e.backgroundColor),s=Nb(
e),r=s.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!r.includes(!0))return[];let i=r.every(Boolean)&&new Set(
s.map(a=>JSON.stringify(a))).size===1;return Ib(t,n).flatMap(({left:a,top:l,width:c,height:p})=>{let g=Math.min(parseFloat(
e.borderTopLeftRadius)||0,p/2),d=i?s[0].width/2:0,y=o||i?[rt("rect",{x:a+d,y:l+d,width:c-2*d,height:p-2*d,rx:g?Math.max(
0,g-d):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?Dd(s[0]):{}})]:[];if(i)return y;let[h,w]=[a+c,l+
p];return[...y,...s.flatMap((x,I)=>{if(!r[I])return[];let j=x.width/2,[P,W,at,nt]=[[a,l+j,h,l+j],[h-j,l,h-j,w],[a,w-j,h,
w-j],[a+j,l,a+j,w]][I];return[rt("line",{x1:P,y1:W,x2:at,y2:nt,...Dd(x)})]})]})}function Cb(t){let e=document.createRange(),
n=[],o=0;for(let s of t.data){e.setStart(t,o),e.setEnd(t,o+=s.length);let r=[...e.getClientRects()].find(({width:g})=>g>
0),i=n[n.length-1];if(i&&!r){/\s/.test(s)||(i.text+=s);continue}if(!r)continue;let{left:a,right:l,top:c,bottom:p}=r;i&&Math.
abs(i.top-c)<(p-c)/2?Object.assign(i,{text:i.text+s,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:s,left:a,
right:l,top:c,bottom:p})}return n.filter(s=>s.text.trim())}var $b={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function Rb(t,e,n){let o=ns(e.color);if(!o)return[];let s=Math.round(Number(e.fontWeight)/100)*100,r=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`,i={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.
wordSpacing},{fontBoundingBoxAscent:a,fontBoundingBoxDescent:l}=To({font:r,...i},"x");return Cb(t).map(c=>{let p=c.text.
length-c.text.trimStart().length,g=c.text.length-c.text.trimEnd().length,d=p||g?To({font:r,...i}," ").width:0,y=c.left+(p?
d:0),h=c.right-(g?d:0),w=($b[e.textTransform]??String)(c.text.trim().replace(/\s+/g," "));return rt("text",{x:y-n.left,y:(c.
top+c.bottom+a-l)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":s===400?null:s,"font-style":e.fontStyle==="no\
rmal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.opacity,textLength:h-y,lengthAdjust:"spacingAndGlyphs"},vn(w))})}function Db(t,e,n){
let o=t.getScreenCTM(),[s,r]=[ns(e.fill),ns(e.stroke)];if(!o||!(s||r))return[];let{a:i,b:a,c:l,d:c}=o,[p,g]=[o.e-n.left,
o.f-n.top],d=e.vectorEffect==="non-scaling-stroke",y={fill:s?.colour??"none","fill-opacity":s?.opacity??null,stroke:r?.colour??
null,"stroke-opacity":r?.opacity??null,"stroke-width":r&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="b\
utt"?null:e.strokeLinecap,"stroke-dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},h=t.
getAttribute("d")?.match(Lb)?.slice(1).map(Number);if(h){let[x,I,j]=h,P=Math.min(j,t.ownerSVGElement?.getBoundingClientRect().
width??j);return[rt("line",{x1:x+p,y1:I+g,x2:P+p,y2:I+g,...y})]}let w=Object.fromEntries(Tb.map(x=>[x,t.getAttribute(x)]));
return[rt(t.localName,{...w,transform:`matrix(${[i,a,l,c,p,g].map(bt).join(" ")})`,"vector-effect":d?"non-scaling-stroke":
null,...y})]}function Bd(t,e){let n=getComputedStyle(t);return Ab(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("\
path, polyline, polygon, circle, ellipse, rect")].flatMap(o=>Db(o,getComputedStyle(o),e)):[...jb(t,n,e),...[...t.childNodes].
flatMap(o=>o instanceof Text?Rb(o,n,e):o instanceof Element?Bd(o,e):[])]:[]}function Pd(t){let{left:e,top:n,width:o,height:s}=t.
getBoundingClientRect();return{drawing:rt("g",{},...Bd(t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(s)}}var Bb=24.7/16,Za=[3,2,1],Pb=12;function Wb({title:t,sentence:e,ids:n}){let o=n.map(s=>`${Vt(b.get(s))} (${S(b.get(s).said)}\
)`);return[`${t}.`,e,`${o.join("; ")}.`,Lr()].filter(Boolean).join(" ")}function Fb(t,e){let n=_r(t,e);try{let{drawing:o,
width:s,height:r}=Pd(n.picture),i=getComputedStyle(n.picture).fontFamily,a=Wb(n),l=t===null?"":Z(t);return{root:ja({width:s,
height:r,title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:s,height:r,text:a,name:l}}finally{n.host.
remove()}}function tl({width:t,height:e}){return e<=Bb*t}function Wd(t){let e,n=t!==null?Za.slice(0,1):wt.length>Pb?Za.slice(
-1):Za;for(let o of n)if(e=Fb(t,o),tl(e))break;return e}function zb(t,e){let n=s=>[...s.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(S(k.title)),n(e),u.date??yo()].filter(Boolean).join("_")}.${t}`}function el(t,e,n=u.focus===
null?"":D(u.focus)){let o=URL.createObjectURL(t),s=zb(e,n);return f("a",{href:o,download:s}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),s}function fo(t,e,n){ne(m("saved",{name:el(t,e,n)}))}var Fd=16,Hb=44;function qb({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(he(t))}`}function _b(t){
let e=new Intl.NumberFormat(N,{maximumFractionDigits:1}),n={width:e.format(Fd),height:e.format(Fd*t.height/t.width)};return[
m("pictureSize",n),tl(t)?"":m("pictureTooHigh")].filter(Boolean).join(" ")}function Ub(){let t=wt.filter(n=>n.classList.
contains("of-body")).length,e=[["countTracks",wt.length-t],["countBodies",t]];return m("allLanes",{what:e.filter(([,n])=>n).
map(([n,o])=>m(o===1?`${n}One`:n,{n:o})).join(", ")})}function nl(t=null){let e,n=f("img",{class:"preview"}),o=f("p",{class:"\
hint"}),s=f("textarea",{readonly:"",rows:"3","aria-label":m("alternative")}),r=f("select",{id:"take-what"},f("option",{value:""},
Ub()),wt.map(({dataset:g})=>f("option",{value:g.track},Z(g.track??""))));r.value=t??"";let i=()=>{e=Wd(r.value||null),Object.
assign(n,{src:qb(e),alt:e.text}),o.textContent=_b(e),s.textContent=e.text};r.addEventListener("change",i),i();let a=()=>r.
value?kd(r.value):{},c={copyPng:()=>jr(e),savePng:async()=>{try{fo(await no(e),"png",e.name)}catch{ne(m("tooLarge"))}},saveSvg:()=>fo(
new Blob([he(e.root)],{type:"image/svg+xml"}),"svg",e.name),print:()=>{kt.close(),r.value?Rd(e):print()},copyLink:()=>Gr(
a()),copyFrame:()=>Kr(a(),e.height+Hb)},p=()=>Ie(e.text,f("p",{lang:N},e.text),m("copiedText"));oe(m("take"),[f("p",{},f(
"label",{for:"take-what"},m("takeWhat"))," ",r),n,o,f("div",{class:"ways"},Object.entries(c).map(([g,d])=>f("button",{type:"\
button","data-way":g,onclick:d},m(g)))),f("details",{},f("summary",{},m("alternative")),f("p",{class:"hint"},m("alternat\
iveHint")),s,f("button",{type:"button",class:"copy",onclick:p},m("copyText")))])}function Yr(t){let e=k.words[t];return k.languages.map(n=>f("span",{class:n,lang:n},e[n]))}function zd(t,e=null){let n=()=>Ie(
t,f("p",{lang:N},t),m("copiedText"));Zn(m("alternative"),t,[e?f("p",{},m("saved",{name:e})):null,f("p",{class:"hint"},m(
"alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},m("copyText"))])}async function Gb(t){try{zd(t.text,
el(await no(t),"png"))}catch{oe(m("savePng"),[f("p",{},m("tooLarge"))])}}function Kb(t){kt.close(),A({...ct,focus:t,steps:1,
layout:"columns"})}var Vb=60;function Hd(t,e,n,o){let s=[...new Set([u.focus??[],...Fe(T.size)].flat())].filter(r=>n.has(
r)&&!(r===u.focus&&u.steps===1)&&As(r).size<=Vb).slice(0,4);oe(t,[f("p",{},e),f("ul",{},s.map(r=>f("li",{},f("button",{type:"\
button",class:"name",onclick:()=>Kb(r)},D(r)))))],[o])}function ol(t){let e=Nd();if(Cd(e))return t(e);let n=new Intl.NumberFormat(
N,{maximumFractionDigits:1}).format(e.letters);return Hd(m("tooSmall"),m("tooSmallHint",{points:n}),e.seen.names,f("butt\
on",{type:"button",onclick:()=>t(e)},m("saveAnyway")))}function Yb({root:t}){kt.open&&kt.close(),fo(new Blob([he(t)],{type:"\
image/svg+xml"}),"svg")}function Jb(){let[t,e]=Qa(Xa.upright,()=>[[...te().names.values()].filter(({lines:o})=>o).length,
M.names.size]);if(t>=e/2){print();return}let n=()=>{kt.close(),print()};Hd(m("tooMany"),m("tooManyHint",{n:t,all:e}),M.names,
f("button",{type:"button",onclick:n},m("printAnyway")))}var Jr={savePng:()=>ol(Gb),copyPng:()=>ol(jr),saveSvg:()=>ol(Yb),
alternative:()=>zd(Ar(On())),copyTable:sp,saveCsv:()=>fo(rp(),"csv"),copyLink:()=>Gr(),copyFrame:()=>Kr(),print:Jb},qd={
names:Object.keys(Jr),statements:["copyTable","saveCsv","copyLink","print"],text:["copyTable","saveCsv","copyLink","prin\
t"]};function Xb(){let t=q();if(t==="lanes"){nl();return}oe(m("take"),[f("div",{class:"ways"},qd[t].map(e=>f("button",{type:"\
button","data-way":e,onclick:()=>{kt.close(),Jr[e]()}},m(e))))])}function Qb(){for(let t of wt){let{track:e=""}=t.dataset,
n=f("span",{class:"unseen"},Yr("take")," ",f("span",{"data-of":e},Z(e))),o=rt("path",{d:"M8 10.5V2M4.5 5 8 1.5 11.5 5M2.\
5 8.5v6h11v-6"}),s=rt("svg",{viewBox:"0 0 16 16",width:14,height:14,"aria-hidden":"true"},o),r={type:"button",class:"tak\
e-lane","data-take-track":e,"data-title":"take",onclick:()=>nl(e)};_(".card",HTMLElement,t).append(" ",f("button",r,s,n))}}
function _d(){let t=f("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Yr("take")),e=f("ul",
{id:"take-list",hidden:""},qd.names.map(o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>Jr[o]()},Yr(o))))),
n=f("div",{id:"take"},t,e);zr(n,t,e),$.after(n),_("#list .wide").before(f("div",{class:"taking"},["copyTable","saveCsv"].
map(o=>f("button",{type:"button",onclick:Jr[o]},Yr(o))))),v("to-take").addEventListener("click",Xb),Qb()}Y.open=!1;qc();fu();xd();El(t=>hn(()=>qa(t)));Ls();Df(ud);Qp();addEventListener("hashchange",zf);for(let t of["(prefers-\
color-scheme: dark)","(prefers-contrast: more)"])matchMedia(t).addEventListener("change",Np);_c(Ip);bn();Lc();cf();lf();
$f();Af();gf();wd();$d();_d();Pm();pd();ef();Pc();ec();lc();tc();fc();Cc();Rp();rc();Xp();id();Zp();qa(null);Md();Hi();window.
graphbuilder={get network(){return Qc()},names:()=>[...te().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>te().lines.
has(t)?Pt(F.lines.get(t),e):null,at:Ne,groups:()=>[...te().groups.values()].map(t=>({...t,count:M.groups.get(t.key).count})),
bundles:()=>te()&&[...vr()].map(t=>({ends:[t.one,t.other].map(e=>Bt(e)??e),ids:[...t.ids],course:Array.from({length:41},
(e,n)=>Pt(Mr(t),n/40))})),moved:()=>[...xt.keys()],words:()=>te().words.map(t=>({...t})),shown:()=>E,walked:()=>K.at,outcomes:t=>Object.
fromEntries(rn.map(e=>[e,Bn(t,sn(e),k.outcomes)])),found:ts};})();
