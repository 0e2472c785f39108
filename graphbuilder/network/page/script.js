"use strict";(()=>{var er=t=>[...document.querySelectorAll(t)],yt=er("#lanes .lane[data-track]"),Qa=yt.map(t=>t.dataset.track??""),Ut=er("#\
lanes").length>0,fo=er("#answer-changes").length?"changes":"overview",Kt=er("#lanes .said");function Ln(t){return t==="o\
verview"?t:`answer-${t}`}function nr(t,e="lanes"){return Kt.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function mt(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}var tl=t=>[...document.querySelectorAll(t)],or=tl("#texts article"),Qe=or.length>0,An=tl("#texts .words a"),uo=null;function In(t){
if(!uo){uo=new Map;for(let e of An)for(let n of mt(e))uo.set(n,[...uo.get(n)??[],e])}return uo.get(t)??[]}function el(t){
return!t.closest(".quotes")}function nl(t){return In(t).findLast(el)?.parentElement?.textContent??""}var Za=new WeakMap;
function Cd(t){let e=Za.get(t);if(e)return e;let n={text:"",starts:new Map};for(let o of t.querySelectorAll(".words > *")){
for(let r of o.querySelectorAll(":scope > span")){for(let s of r.childNodes)s instanceof HTMLElement&&n.starts.set(s,n.text.
length),n.text+=s.textContent;n.text+=" "}n.text=`${n.text.trimEnd()}
`}return Za.set(t,n),n}function ol(t){let e=In(t).filter(el),n=e[0]?.closest("article");if(!n)return null;let{text:o,starts:r}=Cd(
n),s=[];for(let i of e){let a=r.get(i)??0,l=a+(i.textContent?.length??0),c=s[s.length-1];c?.[1]===a?c[1]=l:s.push([a,l])}
return{whole:o,runs:s}}function $e(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=$e("content"),M=k.size,$d={nl:[],en:[]},
Rd={nl:"",en:""},[Dd,Bd]=k.languages;function we(t){if(typeof t=="string")return{nl:t,en:t};let e={...Rd};return[e[Dd],e[Bd]]=
t,e}var Ys=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return we(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:we(this.held.short)}get alternative(){return this.held.alternative??$d}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:we(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get named(){return this.held.named??this.count}get at(){return this.held.at}get deadlines(){return this.held.
deadlines??[]}get onlyOfParts(){return this.held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:
we(this.held.notStated)}get change(){return this.held.change??""}get differences(){return this.held.differences??[]}},T=new Map(
k.entities.map(([t,e])=>[t,new Ys(e)])),pt=new Map;for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=
t.id.slice(4),pt.set(t.dataset.statement,t);var rl=[...T.keys(),...k.namesElsewhere],Qs=k.ways.map(t=>({modality:t.modality??
"",said:we(t.said??""),denied:t.denied??!1,holder:t.holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:
we(t.source),language:t.language??""})),sr=k.times.map(({when:t,days:e})=>({when:we(t??""),days:e??null})),sl=k.places.map(
({where:t,text:e})=>({where:we(t??""),text:e??""})),[Js,il,Pd,mo,Wd,al,ll,Fd,rr]=["id","subject","relation","object","wa\
y","time","place","quote","more"].map(t=>k.columns.indexOf(t)),Xs=class{constructor(e,n){this.row=e,this.order=n}get subject(){
return rl[this.row[il]]}get relation(){return k.relationOrder[this.row[Pd]]}get object(){return typeof this.row[mo]=="nu\
mber"?rl[this.row[mo]]:null}get value(){return typeof this.row[mo]=="number"?null:we(this.row[mo])}get way(){return Qs[this.
row[Wd]]}get modality(){return this.way.modality}get said(){return this.way.said}get denied(){return this.way.denied}get holder(){
return this.way.holder}get origin(){return this.way.origin}get origins(){return[this.origin,...(this.row[rr]?.earlier??[]).
map(e=>k.sources[e].id)]}get source(){return this.way.source}get language(){return this.way.language}get when(){return sr[this.
row[al]].when}get days(){return sr[this.row[al]].days}get where(){return sl[this.row[ll]].where}get text(){return sl[this.
row[ll]].text||nl(this.row[Js])}get quote(){return pt.get(this.row[Js])?.querySelector("q")?.textContent??this.row[Fd]??
""}get change(){return this.row[rr]?.change}get differences(){return this.row[rr]?.differences}get disputes(){return this.
row[rr]?.disputes??[]}get isDisputed(){return this.disputes.some(e=>e.isDispute)}get isWhole(){return this.row[il]<T.size&&
(this.object===null||this.row[mo]<T.size)}get isLink(){return this.object!==null&&this.isWhole}},b=new Map(k.statements.
map((t,e)=>[t[Js],new Xs(t,e)]));var Pt=new Map(Object.entries(k.classes)),Tt=new Map(Object.entries(k.relations)),cl=new Map(k.modalities.map(t=>[t.id,t])),
X=new Map;for(let t of T.keys())X.set(t,[]);for(let[t,{subject:e,object:n}]of b)X.get(e)?.push(t),n!==e&&X.get(n)?.push(
t);var j=document.documentElement.dataset.language;function fl(t){j=t}function S(t){return t&&(t[j]||t.nl||t.en)||""}function p(t,e={}){
return k.words[t][j].replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var Ze={label:{nl:"",en:""},ancestors:[],shape:"\
dot",fill:"#7f7f7f",light:"#7f7f7f",dark:"#7f7f7f"};function at(t){return Pt.get(T.get(t).class)||Ze}function D(t){return T.
has(t)&&S(T.get(t).label)||t}function et(t){let e={nl:t.relation,en:t.relation};return Tt.get(t.relation)||{label:e,inverse:e,
symmetric:!1,structural:!1,order:0}}function Lt(t,e=!1){let n=et(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?
p("deniedRelation",{relation:o}):o}function bt(t){let e=[S(t.where)];return k.sources.length>1&&e.unshift(S(t.source)),e.
filter(Boolean).join(", ")}function Vt(t){let e=t.object===null?S(t.value):D(t.object);return`${D(t.subject)} ${Lt(t)} ${e}`}
function At(t,e,n){return p(t===1?e:n,{n:t})}function Q(t){return S(T.get(t).short)||t}var W={key:"",look:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},ae=0;function ul(t){W=t}function Yt(){
ae+=1}function v(t,e){return q(`#${t}`,e)}function q(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function A(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Nn(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}function ir({denied:t,isDisputed:e}){return[t?"denied":"",e?"disputed":""].filter(Boolean).join(" ")||
null}var Y=document.getElementById("list");function ot(){return matchMedia("(max-width: 899px)").matches}function $t(t){for(let e of A(
"[data-sheet]")){if(!ot()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),v(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var Wt=new Map,zd=new Set(["yes","on","closed","place","nl","en",k.opens]),po=[],Zs=[],Re=[],Ft=[],en=[],lt={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},u={},Hd=j,ml=()=>{},tn;function U(t,{read:e,write:n,as:o=t,knows:r}){
let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));Wt.set(t,{read:e,write:n,as:o,knows:r??(i=>zd.has(i)||s(i))}),
Object.assign(u,{[o]:e([])})}function ar(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function ti(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function nn(t){
let e=[...t];return{read:n=>{let o=new Set(ar(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes(
"")||r.length===e.length?null:new Set(r)},write:n=>n===null?[]:ti([...n]),knows:n=>n===""||e.includes(n)}}function se(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function pl(){U("focus",se(t=>T.has(t))),U(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>b.has(e)),write:t=>t}),U("language",{read:([t])=>["nl","en"].includes(
t)?t:Hd,write:t=>[t]}),U("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Re.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function dl(t,e={}){for(let n of Re)t={...t,...n(t,e)};return t}function hl(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Wt.get(t);return n?ar([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function gl(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Wt].map(([o,{read:r,as:s}])=>[s,r(t.getAll(o))]),
n=Zs.map(o=>o(new Set(t.keys())));return dl(Object.assign({},Object.fromEntries(e),...n))}function jn(t){let e=new URLSearchParams;
for(let[n,{read:o,write:r,as:s}]of Wt){let i=r(t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function wl(t){let e=po.reduce((n,o)=>o(n),t);return dl({...u,...e},e)}function ei(t){
let e=u;u=t,jn(e)!==jn(u)&&ml(e)}function I(t){tn!==void 0&&Cn();let e=wl(t),n=jn(e);n!==location.hash.slice(1)&&(location.
hash=n),ei(e)}function lr(t){clearTimeout(tn),tn=setTimeout(Cn,200),ei(wl(t))}function Cn(){clearTimeout(tn),tn=void 0;let t=jn(
u);t!==location.hash.slice(1)&&location.replace(`#${t}`)}function yl(){clearTimeout(tn),tn=void 0,ei(gl())}function bl(t){
u=gl(),ml=e=>{t(e);for(let n of en)n(e)}}var C={byFinger:!1,rested:null,dragged:null,placing:null,picking:!1,clicked:!1},K={at:null,by:null},ho={name:null,ids:[]},
V={whole:!0,asOpened:!1},_={printing:!1,parts:null};var qd=[...Ut?["lanes"]:[],"names","statements",...Qe?["text"]:[]],oi=["changes","overview","who","when","unsure"],_d=["\
layout","open","between","steps","path"],xl=new Set(["view","question","track","statement","language","date","keys","lis\
t","sort","embed","drafts"]);function kl(){U("view",se(t=>qd.includes(t))),U("question",{...se(t=>Ut&&oi.includes(t)&&(t!==
"changes"||t===fo)),write:t=>t===null||t===fo?[]:[t]}),U("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>Qa.includes(
e)),write:t=>t})}function Sl(t){if(!Ut)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,
write:o,as:r}]of Wt)if(!xl.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==
null?"statements":"lanes"}function H(t=u){return t.view??Sl(t)}function ni(t){return Array.isArray(t)?t.length>0:!!t}function vl(){
Zs.push(t=>{let e=["view","question","track"].some(n=>t.has(n));return Ut&&!e&&[...t].some(n=>Wt.has(n)&&!xl.has(n))?{view:"\
names"}:{}}),po.push(t=>{let e=ni(t.question)||ni(t.tracks),n=t.view??(e?"lanes":_d.some(o=>ni(t[o]))?"names":H());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),Re.push(t=>{let e=t.question===fo?null:t.question;return{question:e,
view:t.view===Sl({...t,question:e})?null:t.view}})}function ie(t=u){return t.question??fo}function De(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function ye(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&cr($n(t))===t}function $n(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function cr(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function go(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Be="draft",Pe=k.modalities.some(({id:t})=>t===Be);function le(t){return b.get(t).modality===Be}var wo={part:"drafts",
name:(t,e)=>!X.get(e).length||X.get(e).some(n=>!le(n)),statement:(t,e)=>!le(e),loosen:()=>!0};function Ol(){U("drafts",{
read:([t])=>Pe&&t==="shown",write:t=>t?["shown"]:[]})}function ri(t){return u.drafts||!Pe||!le(t)}function si(t){return u.
drafts||!Pe?T.get(t).count:X.get(t).filter(ri).length}var Ml=null;function be(){return!Pe||u.drafts?{names:T.size,statements:b.
size}:(Ml??={names:[...T.keys()].filter(t=>wo.name(null,t)).length,statements:[...b.keys()].filter(t=>!le(t)).length},Ml)}var Tl=new Map(k.sources.map(({id:t,said:e})=>[t,e??["",""]]));function Ll(t,e){let n=Tl.get(t)?.[1]??"";return e===null||
n!==""&&n<=e}function Al(t,e){let[n,o]=Tl.get(t)??["",""];return e===null||n!==""&&o>=e}function El(t,e){let n=(o,r)=>b.
get(r).origins.some(s=>e(s,o));return{part:t,name:(o,r)=>X.get(r).some(s=>n(o,s)),statement:n,loosen:()=>null}}var Il=[El(
"saidFrom",Al),El("saidUntil",Ll)],fr=k.sources.filter(({issued:t})=>!t).length;function Nl(){U("said-from",{...se(ye),as:"\
saidFrom"}),U("said-until",{...se(ye),as:"saidUntil"})}function jl(t){return(u.source===null||u.source.has(t))&&Al(t,u.saidFrom)&&
Ll(t,u.saidUntil)}var $l="denied";function mr(t){return t.denied?$l:t.modality}var pr=k.families.flatMap(t=>t.classes.map(e=>e.id)),Gd=nn(
pr);function Rl(){U("class",{read:t=>Gd.read(ar(t,e=>pr.includes(e)).flatMap(Cl)),write:t=>{if(t===null)return[];let e=k.
families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));
return ti([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(o))])},knows:t=>Cl(t).length>0}),U("modality",nn(dr)),U("str\
uctural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),U("relation",nn(Tt.keys())),U("source",nn(k.sources.map(({id:t})=>t))),
U("theme",se(t=>li().includes(t))),Nl(),Ol();for(let t of yo)Ft.push({...t,atFirst:t.part==="drafts",on:()=>u[t.part]!==
Rn(t.part),name:e=>u[t.part]===Rn(t.part)||t.name(u[t.part],e),statement:e=>u[t.part]===Rn(t.part)||t.statement(u[t.part],
e)});Re.push((t,e)=>{let{names:n,lines:o}=ci(t);if(!n.length&&!o.length)return{};if(["focus","lines","path"].some(s=>s in
e))return fi(t,n,o);if(!yo.some(({part:s})=>s in e))return{};let r=o.filter(s=>!Dn(t,[],[s]).length);return o.length&&r.
length?{}:Dn(t,n,o).length?lt:{}})}function Cl(t){if(!t||pr.includes(t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),
n=k.families.find(({id:o})=>e(o));return n?n.classes.map(({id:o})=>o):pr.filter(o=>Pt.get(o)?.ancestors.some(e))}var dr=k.
modalities.filter(({id:t,count:e})=>e&&t!==Be).map(({id:t})=>t);Qs.some(({denied:t})=>t)&&dr.push($l);var ur=null;function li(){
if(ur)return ur;let t=[...b.values()].filter(o=>T.has(o.object)&&et(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.
filter(o=>[T.get(o).class,...Pt.get(T.get(o).class)?.ancestors??[]].includes("Theme"));return ur=k.variants.includes("pl\
ain")?e:n,ur}var ii=new Map;function hr(t,e=k.inferred){let n=JSON.stringify([t,e.length>0]);if(ii.has(n))return ii.get(
n);let o=[...b.values()].filter(({object:m})=>m!==null),r=new Map;for(let m of o)!et(m).within&&!et(m).leadsTo||(r.has(m.
object)||r.set(m.object,[]),r.get(m.object).push(m.subject));let s=[...o,...e].filter(m=>m.object===t&&(et(m).toTheme||et(
m).within)),i=new Set(s.map(({subject:m})=>m));for(let m of i)for(let h of r.get(m)??[])i.add(h);let l=o.filter(({subject:m,
object:h})=>i.has(m)!==i.has(h)).map(({subject:m,object:h})=>i.has(m)?h:m).filter(m=>T.has(m)&&at(m).column===1),c=new Set(
[t,...i,...l]);return ii.set(n,c),c}var on=()=>!0,ai=(t,e)=>new Set([...t,...e]),yo=[{part:"class",name:(t,e)=>t.has(T.get(
e).class)||!Pt.has(T.get(e).class),statement:on,loosen:(t,e)=>ai(t,e.map(n=>T.get(n).class).filter(n=>Pt.has(n)))},{part:"\
source",name:(t,e)=>X.get(e).some(n=>b.get(n).origins.some(o=>t.has(o))),statement:(t,e)=>b.get(e).origins.some(n=>t.has(
n)),loosen:()=>null},...Il,...Pe?[wo]:[],{part:"theme",fades:!0,name:(t,e)=>hr(t).has(e),statement:on,loosen:()=>null},{
part:"modality",fades:!0,name:on,statement:(t,e)=>le(e)||t.has(mr(b.get(e))),loosen:(t,e,n)=>ai(t,n.map(o=>mr(b.get(o))))},
{part:"relation",fades:!0,name:on,statement:(t,e)=>t.has(b.get(e).relation)||!Tt.has(b.get(e).relation),loosen:(t,e,n)=>ai(
t,n.map(o=>b.get(o).relation))},{part:"structural",fades:!0,name:on,statement:(t,e)=>!et(b.get(e)).structural,loosen:()=>!0}],
Rn=t=>["structural","drafts"].includes(t)?!0:null;function Dn(t,e,n){return yo.filter(({part:o,name:r,statement:s})=>t[o]!==
Rn(o)&&!(e.every(i=>r(t[o],i))&&n.every(i=>s(t[o],i))))}function ci(t){let e=t.lines.flatMap(n=>[b.get(n).subject,b.get(
n).object]);return{names:[t.focus,t.path,...e].filter(n=>T.has(n)),lines:t.lines}}function fi(t,e,n){let o={};for(let r of Dn(
t,e,n)){let s=r.loosen(t[r.part],e,n);if(s instanceof Set){let{read:i,write:a}=Wt.get(r.part);Object.assign(o,{[r.part]:i(
a(s))})}else Object.assign(o,{[r.part]:s})}return o}function Dl(){let t=Ft.filter(d=>d.on()),e=t.filter(d=>d.dated),n=t.
filter(d=>!d.dated),o=n.filter(d=>!d.fades),r=n.filter(d=>d.fades),[s,i]=[new Set,new Set];for(let d of T.keys())o.every(
y=>y.name(d))&&(s.add(d),r.every(y=>y.name(d))||i.add(d));let[a,l,c,m]=[new Set,new Set,new Set,new Set];for(let[d,y]of b){
if(!y.isWhole)continue;if(!t.length){a.add(d);continue}let{subject:g,object:w}=y;if(!(!s.has(g)||w!==null&&!s.has(w)||!o.
every(x=>x.statement(d)))&&(c.add(g).add(w),!(i.has(g)||i.has(w)||!r.every(x=>x.statement(d))))){if(!e.every(x=>x.statement(
d))){l.add(d);continue}a.add(d),m.add(g).add(w)}}let h=d=>s.has(d)&&!i.has(d);return{entities:s,statements:a,aside:l,bare:new Set(
[...s].filter(d=>i.has(d)||c.has(d)&&!m.has(d))),inferred:new Set(k.inferred.filter(d=>h(d.subject)&&h(d.object)&&d.premises.
every(y=>a.has(y))&&(u.structural||!et(d).structural)))}}function Bl(){return Ft.filter(t=>t.part&&!t.atFirst&&t.on()).map(
t=>{let e=0;for(let[n,{subject:o,object:r,isWhole:s}]of b)s&&!(t.name(o)&&(r===null||!T.has(r)||t.name(r))&&t.statement(
n))&&(e+=1);return{part:t.part,out:e}})}var Ud={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Bn(t,e,n){let o={...n.unknown,...e,day:t};
e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),o.afterWritten=`${o.written}~`;let r=e.time==="state"&&o.
firstStart===n.unknown.firstStart&&o.lastEnd===n.unknown.lastEnd;return n.kinds[r?"undated":e.time].find(([a,l,c])=>l===
void 0||Ud[l](o[a],o[c]??c))?.at(-1)}var sn=[...b].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function rn(t){return b.get(t).days}var Kd=new Set(["NOT_YET","OVE\
R"]);function Pl(){U("date",se(t=>sn.length>0&&ye(t))),Ft.push({part:"date",dated:!0,on:()=>u.date!==null,name:on,statement:t=>u.
date===null||!Vd(u.date).has(t)})}function ui(t){return u.date!==null&&b.get(t).days?.time?Bn(u.date,rn(t),k.outcomes):null}
var Wl={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function Rt(t,e=ui(t)){return e===
null?"":p(e==="STILL_TO_COME"&&rn(t).time==="deadlineTime"?"deadlineAhead":Wl[e])}var gr=new Map;function Vd(t){if(gr.has(
t))return gr.get(t);let e=new Set(sn.filter(n=>{let o=Bn(t,rn(n),k.outcomes);return Kd.has(o)||o==="STILL_TO_COME"&&rn(n).
time==="event"}));return gr.clear(),gr.set(t,e),e}function ce(t){let[e,n,o]=t.split("-");return p("day",{year:e,day:Number(
o),month:p("months").split(" ")[Number(n)-1]})}function wr(t){let e=u[t];return e===null?[]:[`${p(t)}: ${ce(e)}`]}function mi(t){
let e=new Map,n=Object.keys(Wl),o=sn.map(r=>({id:r,outcome:Bn(t,rn(r),k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.
indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=Rt(r,s);e.set(i,[...e.get(i)??[],r])}return[...e]}function Fl(t){
if(u.date===null)return null;let e=mi(u.date).find(([,n])=>n.length===t.length&&n.every(o=>t.includes(o)));return e?p("o\
utcomeOn",{outcome:e[0],date:ce(u.date),n:t.length}):null}function Dt(){return u.date===null?"":p("asOf",{date:ce(u.date)})}var zl=3,Pn=8;function Yd(t,{whole:e,quoted:n=!0}){let o=b.get(t),r=[S(o.said),S(o.when),Rt(t)].filter(Boolean).join(" \xB7\
 ");return f("div",{class:o.denied?"telling denied":"telling"},e||!n||!o.quote?f("p",{},Vt(o)):null,f("b",{class:ir(o)},
r)," ",o.quote&&n?f("q",{lang:o.language},o.quote):null," ",f("small",{},bt(o)))}function yr(t,e){let n=t.length-zl;return[
...t.slice(0,zl).map(o=>Yd(o,e)),...n>0?[f("small",{},p("moreSaid",{n}))]:[]]}function br(t,{left:e,right:n,top:o,bottom:r}){
t.hidden=!1;let{width:s,height:i}=t.getBoundingClientRect(),a=e+s+Pn<=document.documentElement.clientWidth,l=r+i+Pn<=innerHeight||
o-i<Pn;t.style.left=`${a?e:Math.max(Pn,n-s)}px`,t.style.top=`${Math.max(Pn,l?Math.min(r,innerHeight-i-Pn):o-i)}px`}var Jd=120,Hl=6,xe=f("div",{id:"card",role:"tooltip",hidden:""}),xr=null,Wn;function Ul(t){for(let n of document.querySelectorAll(
"#lanes .lit, #lanes .same"))n.classList.remove("lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.
name;if(e!==void 0)for(let n of Kt)n!==t&&n.dataset.name===e&&n.classList.add("same")}function ql(t){clearTimeout(Wn),We();
let e=mt(t).filter(a=>b.has(a));if(!e.length)return;xr=t,Ul(t);let n=t.closest("#texts");(n??t.closest("#lanes"))?.append(
xe),xe.replaceChildren(...yr(e,{whole:!1,quoted:!n})),t.setAttribute("aria-describedby","card");let{left:o,right:r,top:s,
bottom:i}=t.getClientRects()[0];br(xe,{left:o,right:r,top:s-Hl,bottom:i+Hl})}function We(){clearTimeout(Wn),xr?.removeAttribute(
"aria-describedby"),xr=null,Ul(null),xe.hidden=!0}function _l(t){clearTimeout(Wn),Wn=setTimeout(t,Jd)}function Gl(t){return t.
target.closest?.("#lanes .said, #texts .words a")}function Kl(){let t=document.getElementById("lanes")??document.getElementById(
"texts");t&&(t.append(xe),document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=Gl(e);n&&n!==
xr?_l(()=>ql(n)):n||xe.contains(e.target)||xe.hidden?clearTimeout(Wn):_l(We)}),document.addEventListener("focusin",e=>{let n=Gl(
e);n?.matches(":focus-visible")?ql(n):We()}),addEventListener("scroll",()=>{xe.hidden||We()},{passive:!0}),addEventListener(
"resize",We),addEventListener("keydown",e=>{e.key!=="Escape"||xe.hidden||(e.stopPropagation(),We())},!0))}function Z(t){let e=v("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var pi="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer), #texts article",Xd=".said, [data-whole], [data\
-take-track], #key button, .words a",bo=new Map,di=new Map;function hi(t){return t.checkVisibility()}function gi(t,e){di.
get(t)?.setAttribute("tabindex","-1"),di.set(t,e),e.tabIndex=0}function ke(){for(let[t,e]of bo){let n=di.get(t);if(n&&hi(
n))continue;let o=e.find(hi);o&&gi(t,o)}}function Qd(t){for(let e of A(Xd,HTMLElement,t)){let n=e.closest(pi);n&&(e.tabIndex=
-1,bo.set(n,[...bo.get(n)??[],e]))}t.addEventListener("keydown",e=>{let n=e.target,o=n.closest(pi),r=(o&&bo.get(o))?.filter(
hi)??[];if(!o||!r.includes(n)||e.ctrlKey||e.metaKey||e.altKey)return;let s=r.indexOf(n),i={ArrowRight:s+1,ArrowDown:s+1,
ArrowLeft:s-1,ArrowUp:s-1,Home:0,End:r.length-1}[e.key];if(i===void 0)return;e.preventDefault();let a=r[Math.min(Math.max(
i,0),r.length-1)];gi(o,a),a.focus()}),t.addEventListener("toggle",ke,!0),t.addEventListener("focusin",e=>{let n=e.target,
o=n.closest(pi);o&&bo.get(o)?.includes(n)&&gi(o,n)})}function Vl(){for(let t of A("#lanes, #texts"))Qd(t)}var kr=40,Yl={source:(t,e)=>yt.indexOf(t)-yt.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},Sr=[];function vr({own:t,places:e,until:n,more:o}){t.forEach(
(r,s)=>{e[s].nextSibling!==r&&e[s].after(r),r.hidden=s>=n}),o.hidden=n>=t.length,o.textContent=p("nextLanes",{n:Math.min(
kr,t.length-n),all:t.length})}function Jl(){for(let t of A("#sort-lanes option"))t.textContent=p(t.dataset.word??"");for(let t of Sr)
vr(t)}function Xl(t){let e=Sr.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,vr(e))}
function Ql(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(yt.map(n=>n.parentElement))){let n=yt.
filter(s=>s.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((s,i)=>s.before(o[i]));let r={own:n,places:o,
until:kr,more:f("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(r.more),r.more.addEventListener("click",
()=>{let s=r.own[r.until];r.until+=kr,vr(r),ke(),q('[tabindex="0"]',HTMLElement,s).focus()}),Sr.push(r)}t.addEventListener(
"change",()=>{for(let e of Sr)e.own.sort((n,o)=>Yl[t.value](n,o)||Yl.source(n,o)),e.until=kr,vr(e);ke(),Z(t.selectedOptions[0].
textContent)})}}var an=null,Zl=0;function Zd(t){let{name:e}=t.dataset,n=mt(t).filter(o=>b.has(o));if(We(),an=t,Zl=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){I({focus:null,lines:n});return}Object.assign(ho,{name:e,ids:n}),I({focus:e,lines:[]})}function th(t){
if(u.focus!==null)return t.dataset.name===u.focus;let e=mt(t);return u.lines.length>0&&e.some(n=>u.lines.includes(n))}function wi(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;Xl(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function eh(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=ot()?v(
"details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"in\
stant"})}function tc(t){if(H()!=="lanes"){an=null;return}let e=Kt.filter(r=>{let s=th(r);return r.classList.toggle("chos\
en",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current"),s});if(!t)return;an?.getClientRects().length&&
scrollBy({top:an.getBoundingClientRect().top-Zl,behavior:"instant"});let n=Ln(ie()),o=an??e.find(r=>r.closest(`#${n}`));
an=null,o&&(wi(o),eh(o))}function ec(){for(let t of Kt)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),C.clicked=e.detail>0,Zd(t),C.clicked=!1,an=null)});for(let t of A("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>I({view:"statements",modality:new Set([t.dataset.modality??""])}))}var nh=[3,2,1],oh=12,rh=2;function Mr(t){let e=document.documentElement;return e.dataset.density!==String(t)&&(e.dataset.
density=String(t)),document.getElementById("overview").getBoundingClientRect().bottom+scrollY}function xo(){if(!Ut||H()!==
"lanes"||ie()!=="overview")return;(yt.filter(e=>!e.closest("#bodies")).length>oh||!nh.some(e=>Mr(e)<=innerHeight)&&!ot()&&
Mr(1)>rh*innerHeight)&&Mr(0),ke()}var yi=!1;function nc(t){for(let o of yt)o.classList.toggle("whole",u.tracks.includes(
o.dataset.track??""));for(let o of A("#lanes [data-whole]"))o.setAttribute("aria-expanded",String(u.tracks.includes(o.dataset.
whole??"")));ke();let e=yi?void 0:u.tracks.findLast(o=>!t?.tracks.includes(o)),n=yt.find(o=>o.dataset.track===e);n&&(wi(
n),n.scrollIntoView())}function oc(){if(Ut){for(let t of A("#lanes [data-whole]")){let e=t.dataset.whole??"";t.addEventListener(
"click",()=>{yi=!0,I({tracks:u.tracks.includes(e)?u.tracks.filter(n=>n!==e):[...u.tracks,e]}),yi=!1})}for(let t of A(":i\
s(#to-bodies, .jump) a"))t.addEventListener("click",e=>{e.preventDefault();let n=document.getElementById(decodeURIComponent(
t.getAttribute("href")??"").slice(1));n?.scrollIntoView(),n&&q(".said",HTMLElement,n).focus({preventScroll:!0})});addEventListener(
"resize",xo)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set},sh=["class","modality","structur\
al","relation","source","saidFrom","saidUntil","drafts","theme","date","change","steps","path","through"],rc=null;function Or(){
let t=rc;rc=u;let e=u.steps!==null||u.path!==null;t&&sh.every(n=>t[n]===u[n])&&(!e||t.focus===u.focus)||(E=Dl())}function ln(){
return p("shown",{names:E.entities.size-E.bare.size,allNames:be().names,...Se(E.statements)})}function sc(){return E.bare.
size?new Set([...E.entities].filter(t=>!E.bare.has(t))):E.entities}var ic="made";function Se(t){let[e,n]=[0,0];for(let o of t)
e+=1,b.get(o).modality===ic&&(n+=1);return{statements:e-n,allStatements:be().statements-ih,made:n}}var ih=k.modalities.find(
({id:t})=>t===ic)?.count??0;function Er(t){let e=new Map;for(let n of X.get(t)){let{subject:o,object:r}=b.get(n),s=o===t?
r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(s,n)}return e}function bi(){if(E.statements.
size===b.size)return e=>T.get(e).count;let t=new Map;for(let e of E.statements){let{subject:n,object:o}=b.get(e);for(let r of n===
o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Fe(t,e=bi()){return[...E.entities].sort((n,o)=>e(o)-
e(n)||(n<o?-1:1)).slice(0,t)}function ah({nl:t,en:e}){return t===e?[t]:[f("span",{class:"nl",lang:"nl"},t),f("span",{class:"en",lang:"en"},e)]}function ac(t,{
label:e,count:n,kind:o}){return f("div",{class:"with-only"},f("label",{},f("input",{type:"checkbox",checked:"",...t}),o?
Nn(o):null,f("span",{class:"text"},...ah(e))," ",f("span",{class:"count"},String(n))))}function lc(t){return document.querySelector(
`#legend details[data-of="${t}"]`)}for(let t of k.families)lc("class")?.append(...t.classes.map(({id:e,count:n})=>{let o=Pt.
get(e)??Ze;return ac({"data-class":e,"data-of":t.id},{label:o.label,count:n,kind:o})}));var lh=[...Tt].filter(([,{count:t}])=>t).
sort(([t,{order:e}],[n,{order:o}])=>e-o||(t<n?-1:1));lc("relation")?.append(...lh.map(([t,{label:e,count:n=0}])=>ac({"da\
ta-relation":t},{label:e,count:n})));var cc="";function ch(){let t={class:new Map,relation:new Map,source:new Map,modality:new Map},e=(n,o)=>t[n].set(o,(t[n].
get(o)??0)+1);for(let[n,o]of T)(u.drafts||wo.name(null,n))&&e("class",o.class);for(let[n,{relation:o,origin:r,denied:s,modality:i}]of b)
ri(n)&&(e("relation",o),r&&e("source",r),(i!==Be||s)&&e("modality",s?"denied":i));return t}function fc(t,e){let n=t.closest(
"div");n&&(q(".count",HTMLElement,n).textContent=String(e),n.hidden=e===0)}function uc(){let t=`${u.drafts} ${j}`;if(!Pe||
t===cc)return;cc=t;let e=ch();for(let o of Object.keys(e))for(let r of A(`#legend input[data-${o}]`))fc(r,e[o].get(r.dataset[o]??
"")??0);for(let{id:o,classes:r}of k.families){let s=A("#legend input[data-family]").find(i=>i.dataset.family===o);s&&fc(
s,r.reduce((i,a)=>i+(e.class.get(a.id)??0),0))}let n=document.getElementById("sources");n&&(n.textContent=p("sources",{n:e.
source.size}))}var fh=new Set(["ArrowDown","ArrowRight"]),uh=new Set(["ArrowUp","ArrowLeft"]),mc="input[type=checkbox], button, summary";
function pc(t){return A(mc,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function ve(t){let e=A(
mc,HTMLElement,t),n=pc(t),o=n.find(r=>r===document.activeElement)??n.find(r=>r.tabIndex===0)??n[0];for(let r of e)r.tabIndex=
r===o?0:-1}function dc(t){ve(t),t.addEventListener("focusin",()=>ve(t)),t.addEventListener("toggle",()=>ve(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=fh.has(e.key)?1:uh.has(e.key)?-1:0,o=pc(t),r=o.indexOf(e.target);
!n||r<0||(e.preventDefault(),o[(r+n+o.length)%o.length].focus())})}var xi=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),tt=new Map(Object.entries(k.groups)),ct=new Map;for(let[
t,e]of tt)for(let n of e.names)ct.set(n,t);function hc(){U("layout",{read:([t])=>xi.has(t)||t==="overview"&&tt.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),U("open",{read:t=>[...new Set(t.map(ki).filter(e=>tt.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${tt.get(e).told[0]}${n>1?`~${n}`:""}`})})}function ki(t){let[e,n]=ct.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ct.get(e)?.split(".").slice(0,n).join(".")}function nt(){return u.
layout??k.opens}function Tr(){return xi.get(nt())??xi.get("map")}function dt(t){return`group ${t}`}function*ko(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Si(){let t=new Set(u.open.flatMap(n=>[...ko(n)])),e=[u.focus,
u.path,...u.lines.flatMap(n=>[b.get(n).subject,b.get(n).object])];for(let n of e)if(ct.has(n))for(let o of ko(ct.get(n)))
t.add(o);return t}function cn(t,e){let n=null;for(let o of ko(t))e.has(o)||(n=o);return n}function vi(){return nt()==="o\
verview"&&Si().size>0}var mh=70;function It(t){let e=tt.get(t).told.map(o=>S(T.get(o).short)||o),n=e.length;for(;n>1&&e.
slice(0,n).join(", ").length>mh;)n-=1;return e.slice(0,n).join(", ")}var ph=["class","modality","structural","relation","source","said-from","said-until","theme","date","change","steps","pa\
th","through"],Ar=["class","modality","relation","source","change"],Fn=new Map(Ar.map(t=>[t,A(`#legend input[data-${t}]`,
HTMLInputElement)])),wc=A("#legend input[data-family]",HTMLInputElement);function yc(){v("shown").textContent=ln(),wh(),
v("show-all",HTMLButtonElement).disabled=!Mi()&&!vi();let t=E.statements.size===be().statements,{statements:e,allStatements:n,
made:o}=Se(E.statements),r=t?[String(n)]:[p("listed",{n:e,all:n})];o&&r.push(p("listedMade",{n:o})),E.aside.size&&r.push(
p("listedAside",{n:E.aside.size})),v("listed").textContent=r.join("; ")}function dh(){let t=v("filters-on"),e=Bl();t.hidden=
!e.length,t.replaceChildren(...e.map(({part:n,out:o})=>f("li",{},f("button",{type:"button","data-off":n,title:p("filterO\
ff"),onclick:()=>I({[n]:Rn(n)})},f("span",{"aria-hidden":"true"},"\xD7 "),f("span",{class:"unseen"},`${p("filterOff")}: `),
gh(n)," ",f("span",{class:"count"},`\xB7 ${At(o,"filterHidesOne","filterHides")}`))))),ve(t)}var hh={class:"kinds",modality:"\
said",relation:"relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function gh(t){if(t===
"structural")return p("structuralOff");if(t==="saidFrom"||t==="saidUntil")return wr(t)[0];let e=u[t],n=e instanceof Set?
bc(t):[],o=e instanceof Set?p("ticked",{n:n.filter(r=>e.has(r.dataset[t])).length,all:n.length}):t==="date"?ce(String(e)):
D(String(e));return`${p(hh[t]??t)}: ${o}`}function wh(){let t=v("empty"),e=E.entities.size===0,n=!e&&Mi()&&![...E.statements].
some(r=>b.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.
size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(f("span",{},p(o)),Mi()?f("button",{type:"button",onclick:()=>I(
So())},p("undoFilters")):"")}function So(){return Object.fromEntries(ph.flatMap(t=>{let e=Wt.get(t);return e?[[e.as,e.read(
[])]]:[]}))}function Mi(){let t=u;return Object.entries(So()).some(([e,n])=>t[e]!==n)}function bc(t){return Fn.get(t).filter(
e=>!e.closest("div")?.hidden)}function xc(){uc(),dh();for(let n of Ar)for(let o of Fn.get(n))o.checked=u[n]?.has(o.dataset[n])??
!0;for(let n of wc){let o=Lr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=o>0&&o<Lr(n).length}let t=document.
getElementById("structural");t&&(t.checked=u.structural);let e=document.getElementById("theme");e&&(e.value=u.theme??"");
for(let n of A("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=u[o],s=bc(o);r!==null&&(n.open=!0),q(
"summary .count",HTMLElement,n).textContent=r===null?String(s.length):p("ticked",{n:s.filter(i=>i.checked).length,all:s.
length})}}function Lr(t){return Fn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function gc(t){let e=Fn.get(t).
filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===Fn.get(t).length?null:new Set(e)}function Oi(){let t=document.
getElementById("theme");if(!t)return;let e=li().filter(n=>si(n)).map(n=>[p("themeCounted",{theme:D(n),n:si(n)}),n]).sort(
([n],[o])=>n.localeCompare(o,j));t.replaceChildren(f("option",{value:""},p("allThemes")),...e.map(([n,o])=>f("option",{value:o},
n))),t.value=u.theme??"",t.closest("fieldset").hidden=e.length===0}function yh(){for(let t of A("#legend .with-only inpu\
t",HTMLInputElement)){let e=Ar.find(r=>t.dataset[r]!==void 0)??"class",n=t.dataset.family===void 0?[t.dataset[e]??""]:Lr(
t).map(r=>r.dataset.class??""),o=e==="relation"&&Tt.get(n[0]).structural;t.closest(".with-only")?.append(f("button",{type:"\
button",class:"only","data-part":e,"data-only":n.join(" "),onclick:()=>I({[e]:new Set(n),...o?{structural:!0}:{}})}))}}function kc(){
yh();for(let n of[...A("[data-roving]"),v("filters-on")])dc(n);for(let n of Ar)for(let o of Fn.get(n))o.addEventListener(
"change",()=>I({[n]:gc(n)}));for(let n of wc)n.addEventListener("change",()=>{for(let o of Lr(n))o.checked=n.checked;I({
class:gc("class")})});let t=document.getElementById("structural");t?.addEventListener("change",()=>I({structural:t.checked}));
let e=document.getElementById("theme");e?.addEventListener("change",()=>I({theme:e.value||null})),v("show-all").addEventListener(
"click",()=>{I({...So(),...vi()?{...lt,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var bh=3;function xh(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${p(o)}: ${s.length>bh?p("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>S(k.modalities.find(o=>o.id===n)?.label)||p("denied");return[
...u.theme===null?[]:[`${p("aboutTheme")}: ${D(u.theme)}`],...t(u.modality,"said",e),...t(u.class,"kinds",n=>S(k.classes[n].
label)),...t(u.relation,"relationsTitle",n=>S(Tt.get(n).label)),...t(u.source,"sourcesTitle",n=>S(k.sources.find(o=>o.id===
n)?.title)),...["saidFrom","saidUntil"].flatMap(n=>wr(n)),...t(u.change,"changes",n=>p(n)),...u.structural?[]:[p("hidden\
ByStructural")]].join("; ")}function vc(t){return E.statements.has(t)||E.aside.has(t)}function kh(t){let e=mt(t);if(t.closest(
".answer"))return t.classList.contains("place")?e:[];if(t.closest(".cited"))return[];if(t.classList.contains("date"))return e;
let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&n?.querySelector("[data-name]"))return[];let o=new Set(
n?A(".said.date",HTMLElement,n).flatMap(mt):[]);return e.filter(r=>!o.has(r))}var Ei="";function Sh(){let t=`${u.date} ${j}`;
if(!(t===Ei||u.date===null&&!Ei)){Ei=u.date===null?"":t;for(let e of A("#lanes .said > .outcome"))e.remove();if(u.date!==
null)for(let e of Kt){let n=kh(e).filter(r=>b.has(r)&&!["UNDATED",null].includes(ui(r))),o=new Set(n.map(r=>Rt(r)));o.size&&
e.append(f("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var Mc=new Map;for(let t of A("#lanes .answer th > .qu\
iet"))Mc.set(t.closest("tr"),t);function vh(t,e){let n=A("tbody tr:not(.group), .changes > li",HTMLElement,t),o=0,r="";for(let s of n){
let i=A(".place",HTMLElement,s),a=(i.length?i:A(".said",HTMLElement,s)).flatMap(mt),l=[...mt(s),...a];if(s.hidden=e&&l.length>
0&&!l.some(vc),s.hidden)continue;o+=1;let c=Mc.get(s),m=s.querySelector("th")?.textContent??"";c?.classList.toggle("quie\
t",m===r),r=m}for(let s of A("tbody:has(> .group)",HTMLElement,t))s.hidden=!A("tr:not(.group, [hidden])",HTMLElement,s).
length;return{left:o,all:n.length}}function Ti(t){let e=v("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[f("butto\
n",{type:"button",onclick:()=>I({view:"statements"})},p("inList"))," ",f("button",{type:"button",onclick:()=>I({view:"na\
mes"})},p("inNetwork"))," ",f("button",{type:"button",onclick:()=>I(So())},p("undoFilters"))]:[])}var Sc=!1;function Oc(){
if(H()!=="lanes")return;document.getElementById("only-changed")?.setAttribute("aria-pressed",String(u.change!==null)),Sh();
let t=Ft.some(n=>!n.dated&&!n.atFirst&&n.on());if(!t&&!Sc)return;Sc=t;for(let n of Kt)n.closest(".answer")||n.classList.
toggle("marked",t&&mt(n).some(vc));let e=xh();Ti(t?p("markedInLanes",{n:E.statements.size+E.aside.size,all:be().statements,
filters:e}):"");for(let n of A("#lanes .answer")){let{left:o,all:r}=vh(n,t);t&&r&&n.classList.contains("shown")&&Ti(p(o?
"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function Ec(){document.getElementById("only-changed")?.addEventListener(
"click",()=>I({change:u.change===null?new Set(["added","removed","changed"]):null})),document.getElementById("lanes")?.prepend(
f("p",{id:"filtered",role:"status",hidden:""}))}function Tc(){U("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function fe(t){return u.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var Ir={"to-names":"names","to-statements":"statements",...Qe?{"to-texts":"text"}:{}},Lc=document.getElementById("questi\
ons")!==null;function Nr(t){return document.getElementById(Ln(t))}function Ac(){return oi.filter(t=>Nr(t))}function Ic(t){
let e=H(),n=e==="lanes"?ie():null;if(document.documentElement.dataset.view=e,!Lc)return;for(let a of Ac())Nr(a)?.classList.
toggle("shown",a===n);for(let a of A("#questions [data-question]"))a.setAttribute("aria-pressed",String(a.dataset.question===
n));for(let[a,l]of Object.entries(Ir))l===e?v(a).setAttribute("aria-current","page"):v(a).removeAttribute("aria-current");
if(!t||H(t)===e&&t.question===u.question)return;scrollTo(0,0);let o=Object.keys(Ir).find(a=>Ir[a]===e),r=o?v(o):q(`#ques\
tions [data-question="${n}"]`),s=n===null?null:Nr(n)?.querySelector("#lead, p.lead:not(.scripted)"),i=[r,s].flatMap(a=>a?.
innerText??[]);Z(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function Nc(){if(Lc){for(let t of A("#questions [data-q\
uestion]"))t.hidden=!Nr(t.dataset.question??""),t.addEventListener("click",()=>I(De(t.dataset.question??null)));for(let[
t,e]of Object.entries(Ir))v(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),I({view:e}))});
document.addEventListener("keydown",t=>{let e=Ac()[Number(t.key)-1];e!==void 0&&fe(t)&&I(De(e))}),document.getElementById(
"skip-to-lanes")?.addEventListener("click",t=>{t.preventDefault(),I(De(ie())),A('#lanes [tabindex="0"]').find(e=>e.getClientRects().
length)?.focus()})}}var jc=j;function Cc(t){let e=t.closest("[data-statements]");return b.get(e?.dataset.statements?.split(" ")[0])}function Mh(t){
let e=et(Cc(t));return S(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function Oh(t){return A("#key [da\
ta-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${j}`)?.textContent??t.textContent}function $c(){
if(jc!==j){jc=j;for(let t of A("#lanes :is([data-name], [data-of])"))t.textContent=Q(t.dataset.name??t.dataset.of??"");for(let t of A(
"#lanes [data-way]"))t.textContent=Oh(t);for(let t of A("#lanes .verb"))t.textContent=Mh(t);for(let t of A("#lanes .plac\
e"))t.textContent=bt(Cc(t))}}var zn=100,fn=11,Li,vo,jr=new Map,Nt={family:"",least:fn,between:0,words:0,version:0};function Ai(){let[t,e]=[...Li.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);Object.assign(Nt,{family:e.fontFamily,least:Math.
max(fn,Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing),version:Nt.version+1}),jr.clear()}
function Jt(){return _.printing?fn:Nt.least}function Rc(t,e){t.font=`${e} ${zn}px ${Nt.family}`.trim(),t.letterSpacing=`${Nt.
between*zn}px`,t.wordSpacing=`${Nt.words*zn}px`}function jt(t,e=""){let n=`${e} ${t}`;return jr.has(n)||(Rc(vo,e),jr.set(
n,vo.measureText(t).width/zn)),jr.get(n)}function zt(t,e=""){return t.reduce((n,o)=>Math.max(n,jt(o,e)),0)}function ue(t,e,n,o,r,s=""){
t.save(),t.translate(n,o),t.scale(r/zn,r/zn),Rc(t,s),t.fillText(e,0,0),t.restore()}function un(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&jt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(jt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&jt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function mn(t){return t.some(e=>e.endsWith("\u2026"))}function Mo({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(vo,{font:t,letterSpacing:e,wordSpacing:n}),vo.measureText(
o)}function Dc(){Li=document.body.appendChild(f("div",{id:"probe","aria-hidden":"true"},f("span",{},"Ag"),f("span",{},"a\
g m"))),vo=document.createElement("canvas").getContext("2d"),Ai()}function Bc(t){let e=!0;new ResizeObserver(()=>{e||t(),
e=!1}).observe(Li.lastElementChild)}var Cr=300,ze=1e3,Me=6,R=new Map,Eo=null,xt=new Map,O={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Xt(t){
return M.line*M.grown*me(t).length+M.row}function $r(){let t=new Map;for(let[e,{x:n}]of R){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>R.get(n).y-R.get(o).y))}var Oo=new Map,Eh=5e4,Pc=0;
function me(t){let e=`${j} ${M.text} ${t}`;return Oo.has(e)||Oo.set(e,un(Q(t),M.text/M.name)),Oo.get(e)}function To(t){M.
text=t,(Pc!==Nt.version||Oo.size>Eh)&&Oo.clear(),Pc=Nt.version}function Wc(t){O=t}function Rr(){return[...O.groups.values()].
reduce((t,{count:e})=>t+e,0)}function Lo(t){Eo=t}var Th=1e3,$=document.getElementById("canvas"),Ct,pn,Ii;function Fc(t){let e=2*Ii.radiusOf(t);return{id:t,...R.get(t),shape:"\
custom",font:{size:0},ctxRenderer:({ctx:n})=>({drawNode:()=>Ii.draw(n,t),nodeDimensions:{width:e,height:e}})}}function pe(){
let t=R.size>Th?new Map:R,e=pn.getIds().filter(o=>!t.has(o));e.length&&pn.remove(e);let n=[...t].filter(([o,{x:r,y:s}])=>{
let i=pn.get(o);return i===null||i.x!==r||i.y!==s});n.length&&pn.update(n.map(([o])=>Fc(o)))}function zc(){return pn.length>
0}function J(){return Ct.getScale()}function He(){return Ct.getViewPosition()}function qe(t){Ct.moveTo(t)}function dn(t){
return Ct.canvasToDOM(t)}function Oe(t){return Ct.DOMtoCanvas(t)}function Qt(t=0){let[e,n]=[$.clientWidth,$.clientHeight],
o=Oe({x:-t*e,y:-t*n}),r=Oe({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.y}}function ft(){Ct.redraw()}
function Hc(t){let{canvas:e}=Ct;e.getContext=()=>t;try{ft()}finally{delete e.getContext}}function Hn(){Ct.setSize("100%",
"100%")}function Ao(t){Ct.setOptions({interaction:{dragView:t}})}function qc(t){Ct.body.emitter.emit("click",{pointer:t,
event:{type:"tap"}})}function Et(t,e){Ct.on(t,e)}function _c(t){Ii=t;let e=document.createElement("script");e.textContent=
document.getElementById("library")?.textContent??"",document.head.append(e);for(let{id:n,x:o,y:r}of $e("names"))R.set(n,
{x:o,y:r});pn=new vis.DataSet([...R.keys()].map(Fc)),Ct=new vis.Network($,{nodes:pn,edges:[]},JSON.parse($e("options"))),
Ct.once("afterDrawing",()=>document.getElementById("still")?.remove())}function Dr(){return Ct!==void 0}function Gc(){return Ct}function Br(t){return t!==null&&t.getClientRects().length>0}function Uc(t){return t.getAttribute("aria-label")??t.textContent}
function Lh(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(Br)??Pr?.part}var Pr=null;function Ni(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Pr={part:t,name:K.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function Kc(){let t=Pr;Pr=null;let e=document.activeElement;!t||!Br(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===$&&R.has(t.name)&&(K.at=t.name),t.part.focus({preventScroll:!0}))}function hn(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Uc(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||Br(e))return;((n?A(e.localName,HTMLElement,n).
find(i=>Br(i)&&Uc(i)===o):null)??Lh(n))?.focus({preventScroll:!0})}function Vc(){document.addEventListener("focusin",t=>{
let e=t.target;if(!ot()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&$t(null)})}function Yc(){$t("details"),Ni()}var Jc=[["saidFrom","said-from"],["saidUntil","said-until"]],Wr=document.getElementById("drafts"),Xc=document.querySelector(
"#key [data-drafts]"),Qc=document.getElementById("when-said")!==null;function Ah(t){t.checked=u.drafts,Xc?.setAttribute(
"aria-pressed",String(u.drafts));let{names:e,statements:n}=be();for(let[o,r,s]of[["to-names","allNames",e],["to-statemen\
ts","allStatements",n]]){let i=document.getElementById(o);i&&(i.textContent=p(r,{n:s}))}}function Zc(){if(document.documentElement.
toggleAttribute("data-drafts",u.drafts),Wr&&Ah(Wr),!Qc)return;for(let[e,n]of Jc){let o=v(n,HTMLInputElement);o.value!==(u[e]??
"")&&(o.value=u[e]??"")}let t=v("said-undated");t.hidden=!fr||u.saidFrom===null&&u.saidUntil===null,t.textContent=p(fr===
1?"saidUndatedOne":"saidUndated",{n:fr})}function tf(){if(Wr?.addEventListener("change",()=>I({drafts:Wr.checked})),Xc?.
addEventListener("click",()=>I({drafts:!u.drafts})),!!Qc)for(let[t,e]of Jc){let n=v(e,HTMLInputElement);n.addEventListener(
"change",()=>{(!n.value||ye(n.value))&&I({[t]:n.value||null})})}}var Ih=200;function Nh([t,e]){let n=e.length>Ih?t:f("button",{type:"button",class:"name",onclick:()=>I({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function jh(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?p(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?p(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function Ch(){let e=[...sr.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=go();return{first:$n(`${n}-01-01`),last:Math.max($n(`${o}-12-31`),$n(r))}}var ji=!1;
function ef(){let t=document.getElementById("on-date");if(!t)return;let e=v("day",HTMLInputElement),n=v("exact-day",HTMLInputElement),
{first:o,last:r}=Ch();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>cr(l).slice(0,4));v("years").
replaceChildren(f("span",{},s),f("span",{},i));let a=go();t.addEventListener("change",()=>I({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=cr(Number(e.value)),(ji?lr:I)({date:a}),ji=!0}),e.addEventListener("change",()=>{ji=!1,Cn()}),
n.addEventListener("change",()=>{ye(n.value)&&(a=n.value,I({date:a}))})}function nf(){let t=document.getElementById("on-\
date");if(!t)return;let e=u.date;t.checked=e!==null;let n=v("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Dt(),
v("day-choice").hidden=e===null,e===null)return;let o=v("day",HTMLInputElement),r=v("exact-day",HTMLInputElement);o.value=
String($n(e)),o.setAttribute("aria-valuetext",ce(e)),r.value!==e&&(r.value=e),v("day-in-words").textContent=ce(e),v("out\
comes").replaceChildren(...mi(e).map(Nh)),v("beyond").textContent=jh(e)}var $h=["subject","relation","object","said","period","quote","place"];function rf(){U("sort",{read:([t])=>t!==void 0&&t!==
"place"&&$h.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function Rh(t,e){let n=b.get(t);return e==="s\
ubject"?D(n.subject):e==="relation"?et(n).order:e==="object"?n.object===null?S(n.value):D(n.object):e==="said"?dr.indexOf(
mr(n)):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function of(t,e){return b.get(t).
order-b.get(e).order}function qn(){let t=u.sort?.replace(/^-/,"")??"place",e=u.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(j,{numeric:!0}),o=new Map([...b.keys()].map(r=>[r,Rh(r,t)]));return[...b.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||of(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||of(r,s)})}var Ht=200;function Fr(t,e,n,o){t.hidden=e===n,q("span",HTMLElement,t).textContent=p(o,{n:e,all:n}),q("button",HTMLElement,
t).textContent=p("moreRows",{n:Math.min(Ht,n-e)})}function zr(t,e){q("button",HTMLElement,t).addEventListener("click",()=>{
hn(e),Z(q("span",HTMLElement,t).textContent)})}var Ci={added:"+",removed:"\u2212",changed:"~"};function _n(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${Ci[t.change]} ${p(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},S(e)),f("dd",{},f("del",{},S(n)||p("noText"))," \u2192 ",f("ins",{},S(o)||p("noText")))])):null):null}function sf(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||p("noText")} \u2192 ${S(r)||p("noText")}`);
return[p(t.change||"unchanged"),...e].join("; ")}var Hr=new Map([...pt.keys()].map(t=>[t,j])),af=new Set(pt.keys());function gn(t){return T.has(t)?f("a",{href:`#focus=${encodeURIComponent(
t)}`},D(t)):t}function Dh(t){let e=b.get(t),n=pt.get(t)?.querySelector(".change")??_n(e),o=[f("td",{},n,gn(e.subject)),f(
"td",{},S(et(e).label)),f("td",{},e.object===null?S(e.value):gn(e.object))];return k.variants.includes("plain")?o:[...o,
f("td",{class:ir(e)},S(e.said)),f("td",{},S(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),f("td",{},
bt(e))]}function qr(t){let e=pt.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=Rt(t);n&&e?.append(f("span",
{class:"outcome"},n))}function Bh(t){let e=b.get(t),{cells:n}=pt.get(t);n[0].lastChild?.replaceWith(gn(e.subject)),e.object!==
null&&n[2].replaceChildren(gn(e.object)),n.length>6&&(n[6].textContent=bt(e))}function Io(t){pt.has(t)||pt.set(t,f("tr",
{id:`row-${t}`,"data-statement":t}));let e=pt.get(t);return Hr.get(t)!==j?(e.replaceChildren(...Dh(t)),Hr.set(t,j)):af.has(
t)&&Bh(t),af.delete(t),e.classList.toggle("aside",E.aside.has(t)),e.classList.toggle("draft",le(t)),e}var lf=A("#inferred tbody tr"),Gr=k.inferred.length>lf.length,_r=Ht;function Ph(t){let e=t.premises.map(n=>b.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${S(n.said)}; ${bt(n)})`]);return f("tr",{},f("td",{},gn(t.subject)),
f("td",{},S(et(t).label)),f("td",{},gn(t.object)),f("td",{},S(t.why),e))}function $i(t=0){if(document.getElementById("in\
ferred")?.toggleAttribute("hidden",!E.inferred.size),!Gr){lf.forEach((o,r)=>{o.hidden=!E.inferred.has(k.inferred[r])});return}
if(!Y.open)return;let e=[...E.inferred].slice(0,_r),n=q("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(Ph)),Fr(v("more-inferred"),e.length,E.inferred.size,"partInferred")}function Ur(t){_r=t,$i()}function cf(){Gr&&(v("u\
nlisted-inferred").hidden=!0,q("#inferred tbody").replaceChildren(),zr(v("more-inferred"),()=>{_r+=Ht,$i(_r-Ht)}),Y.addEventListener(
"toggle",()=>$i()))}function mf(){U("between",{read:t=>{let e=t.map(ff).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Wh),knows:t=>ff(t)!==null}),Re.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...ko(
r)])),n=r=>cn(Bt(r)??ct.get(r),e)===Bt(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function ff(t){if(T.has(t))return t;let e=ki(t);return e!==void 0&&tt.has(e)?dt(e):null}function Wh(t){
let e=Bt(t);return e===null?t:`${tt.get(e).told[0]}~${e.split(".").length}`}function Bt(t){return T.has(t)?null:t.slice(
6)}var Kr={shown:null,ends:null,ids:[]};function No(){if(Kr.shown===E&&Kr.ends===u.between)return Kr.ids;let[t,e]=(u.between??
[]).map(o=>{let r=Bt(o);return s=>r===null?s===o:ct.get(s)===r||ct.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=b.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Kr={shown:E,ends:u.
between,ids:n},n}function uf(t){let e=Bt(t);return e===null?D(t):p("groupAround",{names:It(e)})}function jo({one:t,other:e,
ids:n}){return p(n.length===1?"oneBetween":"between",{n:n.length,one:uf(t),other:uf(e)})}function Vr(){let[t,e]=u.between??
[];return jo({one:t,other:e,ids:No()})}var df=["asserted","ongoing","intended","conditional","possible"],Fh=df.length,zh=400;function hf(){U("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),U("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),U("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Ft.push(wf),po.push(qh)}function gf(){
return u.focus!==null&&(u.steps!==null||it()!==null)}var qt={state:null,route:null,reach:null};function Gn(){if(qt.state===
u||(qt={state:u,route:null,reach:null},u.focus===null||u.path===null&&u.steps===null))return qt;let t=Ft.filter(o=>o!==wf),
e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>X.get(o).filter(r=>{let{subject:s,object:i}=b.get(r);return b.
get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(!e.has(u.focus))return qt;if(u.path!==null){qt.route=
e.has(u.path)?pf(u.focus,u.path,n,u.through):null;let o=r=>X.get(r).filter(s=>b.get(s).isLink);qt.otherwise=qt.route===null&&
!u.through&&pf(u.focus,u.path,o,!0)!==null,qt.route&&(qt.reach=qt.route)}else u.steps!==null&&(qt.reach={names:Hh(u.focus,
u.steps,n),statements:null});return qt}function it(){return u.path===null||u.focus===null?null:Gn().route}var wf={on:()=>Gn().
reach!==null,name:t=>{let{reach:e}=Gn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Gn();return e===null||
e.statements===null||e.statements.has(t)}};function Yr(t,e){let{subject:n,object:o}=b.get(t);return n===e?o:n}function Hh(t,e,n){
let o=new Set([t]),r=[t];for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Yr(l,a))).filter(a=>!o.has(a)));for(let a of i)
o.add(a);r=[...i]}return o}function pf(t,e,n,o){let r=c=>n(c).filter(m=>o||!et(b.get(m)).structural),s=[new Set([t])],i=new Set(
[t]);for(;!i.has(e);){let c=new Set;for(let m of s[s.length-1])for(let h of r(m))i.has(Yr(h,m))||c.add(Yr(h,m));if(!c.size)
return null;for(let m of c)i.add(m);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>
0;c-=1){let m=new Set;for(let h of s[c])for(let d of r(h)){let y=Yr(d,h);s[c-1].has(y)&&(m.add(y),a.add(d),l.has(y)||l.set(
y,new Map),l.get(y).set(h,[...l.get(y).get(h)??[],d]))}s[c-1]=m}for(let c of l.values())for(let m of c.values())m.sort((h,d)=>Ee(
h)-Ee(d)||(h<d?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function Ee(t){let{modality:e,
denied:n,holder:o}=b.get(t),r=df.indexOf(e);return n||o||r<0?Fh:Math.min(r,3)}function yf(){let{layers:t,onward:e}=it(),
n=[],o=i=>{if(!(n.length>=zh)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,
a])}};o([...t[0]]);let r=n.map(i=>{let a=i.slice(1).map((c,m)=>({from:i[m],to:c,keys:e.get(i[m]).get(c)})),l=a.reduce((c,m)=>Ee(
m.keys[0])>Ee(c.keys[0])?m:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+Ee(l[0]),
0);return r.sort((i,a)=>Ee(i.weakest.keys[0])-Ee(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:
1))}function bf(){let{layers:t,onward:e}=it(),n=new Map([[u.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[
s,i]of n)for(let a of e.get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(u.path)??0}function qh(t){return!("focus"in
t)||"path"in t?t:C.picking&&t.focus!==null?(C.picking=!1,t.focus===u.focus?{}:{path:t.focus,through:!1}):(C.picking=!1,{
...t,path:null,through:!1})}var B=null;function Te(){return u.focus!==null||u.lines.length>0||u.between!==null}function _h(){if(!Te())return null;let t=it();
if(t)return{entities:t.names,statements:t.statements};if(u.focus!==null&&!E.entities.has(u.focus))return null;if(u.between!==
null){let o=No();return o.length?{entities:new Set(u.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(u.focus!==
null?X.get(u.focus):u.lines).filter(o=>E.statements.has(o));if(u.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
b.get(o).subject,b.get(o).object]).filter(o=>o!==null);return{entities:new Set(u.focus!==null?[u.focus,...n]:n),statements:new Set(
e)}}function xf(){B=_h()}var wn=b.size>pt.size,kf=2e3,Jr=Ht;function Ri(t){v("source-order").hidden=u.sort!==null||!t}function Un(){let t=qn().filter(
r=>E.statements.has(r)||!_.parts&&E.aside.has(r)),e=t.filter(r=>B?.statements.has(r)),n=t.filter(r=>!B?.statements.has(r)),
o=[...e,...n].slice(0,Jr);q("#list tbody").replaceChildren(...o.map(r=>{let s=Io(r);return qr(r),s.hidden=!1,s.classList.
toggle("chosen",B!==null&&B.statements.has(r)),s})),Ri(e.length===0),Fr(v("more"),o.length,t.length,"partListed")}function Di(t){
wn&&(Jr=t,Un()),Gr&&Ur(t)}function Sf(){wn&&(v("unlisted").hidden=!0,q("#list tbody").replaceChildren(),zr(v("more"),()=>{
Jr+=Ht,Un()}),en.push(()=>{Jr=Ht,Y.open&&Un()}),Y.addEventListener("toggle",()=>{Y.open&&Un()}))}var Bi="";function Mf(){let t=`${u.date} ${j}`;if(!(Bi===t||u.date===null&&!Bi)){Bi=u.date===null?"":t;for(let e of wn?[]:
sn)qr(e)}}function Of(t){for(let[e,n]of wn?[]:pt){Hr.get(e)!==j&&Io(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Ur(Ht)}var vf="place";function Ef(){let t=u.sort?.replace(/^-/,"")??"place";for(let n of A("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",u.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}v("sort",HTMLSelectElement).value=t;for(let n of A("#sort option"))n.textContent=
p(n.dataset.word??"");Ri(!0);let e=`${u.sort??"place"} ${["subject","object","relation"].includes(t)?j:""}`.trim();if(e!==
vf){if(vf=e,wn){Y.open&&Un();return}q("#list tbody").append(...qn().map(n=>pt.get(n)))}}function Pi(){if(!wn){for(let t of A(
"#list .of-source"))t.remove();for(let t of pt.keys())Io(t)}}function Tf(){Y.addEventListener("toggle",()=>{Y.open&&Pi()});
for(let e of A("#list [data-sort]"))e.addEventListener("click",()=>{let n=(u.sort??"place")===e.dataset.sort;I({sort:n?`\
-${e.dataset.sort}`:e.dataset.sort==="place"?null:e.dataset.sort}),Z(p(n?"sortedBack":"sorted",{column:p(q(`#sort option\
[value="${e.dataset.sort}"]`).dataset.word??"")}))});let t=v("sort",HTMLSelectElement);t.addEventListener("change",()=>I(
{sort:t.value==="place"?null:t.value}))}var Lf=()=>{};function Le(){Lf()}function Af(t){Lf=t}var Co=j,If="nl",Nf=!1;function jf(){if(Nf||j===Co)return;Nf=!0;let t=new Map([...Object.keys(k.words).sort().map(n=>[k.
words[n][Co],k.words[n][j]]),...Object.entries($e("otherwise"))]),e=[...pt.values()].filter(n=>!n.isConnected);for(let n of[
document,...e].flatMap(o=>[...o.querySelectorAll(`span.${Co}`)])){let o=t.get(n.textContent??""),r=Co===If?n.nextSibling:
n.previousSibling;if(o===void 0||r instanceof Element&&r.matches(`.${j}`))continue;let s=n.cloneNode();s.className=j,s.lang&&
(s.lang=j),s.textContent=o,Co===If?n.after(s):n.before(s)}}function Cf(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=j,document.documentElement.dataset.
language=j,document.title=S(k.title);for(let e of A("[data-label]"))e.setAttribute("aria-label",p(e.dataset.label??""));
for(let e of A("[data-title]"))e.title=p(e.dataset.title??"");for(let e of A("[data-placeholder]",HTMLInputElement))e.placeholder=
p(t?"search":e.dataset.placeholder??"");for(let e of A("#legend .only")){let n=e.parentElement;e.textContent=p("only");let o=n?.
querySelector(`.text [lang="${j}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",p("onlyThis",{kind:o?.textContent??
""}))}for(let e of A("#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===j));v("canvas").setAttribute(
"aria-label",p("pictureAbout",{names:T.size}))}function Wi(){let t=hl(),e=v("not-understood");e.hidden=t.length===0,e.textContent=
t.length?p("notUnderstood",{parts:t.join(", ")}):""}function $f(){yl(),Wi()}function Rf(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function $o(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function Gh({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function zi(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=Gh(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function Xr(t,e,n){return zi(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function Df(t,e,n){return zi(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function Bf(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,m)=>{let h=null;for(let d of a){let y=Math.abs(c-d.y),g=d.cost+m+y+y*y*.003;if(h&&g>=h.cost)continue;
let w=Df(e[l],d.y,c)-Xr(e[l-1],d.y,c);g+=Math.max(0,9-w)*60,(!h||g<h.cost)&&(h={cost:g,y:c,gaps:d.gaps})}return h},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:m}=e[a],h=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),d=n.mid+(o.mid-n.mid)*h,y=m.findIndex(({high:g})=>g>=d);i=m.slice(Math.max(0,y-4),y+4+1).map(g=>{let w=Math.max(0,
g.lines.length+1-(g.high-g.low)/2.4),x=s(i,a,$o(d,g),w*5);return{...x,gaps:[...x.gaps,g]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>$o((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function Qr(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function Uh(t,e){return Qr(t,e,-1)||Qr(t,e,1)||t.line.rank-e.
line.rank}function Hi(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:m,many:h}=s[c];
s.pop(),s[c-1].sum+=m,s[c-1].many+=h}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill($o(a/l,i))).map((a,l)=>a+l*r)}function Pf({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,m]=[i[l],i[l+1]],[h,d]=[s[n+
l],s[n+l+1]],y=l+2===i.length,g=c.high<m.low||m.high<c.low,w=(z,ut,St)=>St?{x:z,low:ut.bottom+1,high:1/0}:{x:z,low:-1/0,
high:ut.top-1},x=(z,ut)=>ut.bottom-z.bottom,[L,N]=[[],[]];for(let z of g?[c.high<m.low]:[!0,!1]){let[ut,St]=z?[c.low,m.high]:
[c.high,m.low],Ce=(vt,Xe,jd)=>zi(vt,ut,St).filter(Xa=>g||(jd?Xa.top>=Xe.high:Xa.bottom<=Xe.low)),re=a[a.length-1].x,co=Ce(
h,c,z);for(let vt of z?co:co.sort(x))vt.right<=re||vt.id===t.id&&!t.blocks||(re=vt.right,L.push(w(re,vt,!z)));re=y?e.near:
d.left;let tr=Ce(d,m,!z);for(let vt of z?tr.sort(x):tr)vt.left>=re||vt.id===e.id&&!e.blocks||(re=vt.left,N.push(w(re,vt,
z)))}for(let z of[L,N])a.push(...z.sort((ut,St)=>ut.x-St.x));if(y)break;let P=Math.min(e.near-9,Math.max(Xr(d,m.low-3,m.
low),Xr(d,m.high,m.high+3))),G=m,{low:wt,high:st}=G;a.push({x:d.left,low:wt,high:st,gap:G},{x:Math.max(d.left+1,P),low:wt,
high:st,gap:G})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Fi(t){return t.y}function qi(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=$o(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=$o((Fi(s)*c+Fi(a)*
l)/(l+c),i)}}function Wf(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(Uh);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);Hi(s.map(Fi),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function Ff(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(y=>y.left<=Math.min(s.near,i.near)),[c,m]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,Df(e[l],c,m)),r.room=r.edge-2-Xr(e[l-1],c,m);let h=Math.round(Math.min(s.at,i.at)),
d=n.get(h)??[];n.set(h,d),r.lane=d.findIndex(y=>y.every(g=>g.bottom<c||g.top>m)),r.lane<0&&(r.lane=d.push([])-1),d[r.lane].
push({top:c,bottom:m}),r.lanes=d}for(let r of t)r.reach=Math.max(3,Math.min(9+3.6*r.lane,r.room*(r.lane+1)/(r.lanes.length+
.5)))}var zf=4,Kh=[20,18,16,14,13,12,11,10,9,8,7],Gi=34,Vh=72,Yh=120,Jh=150,Hf=26,Xh=[1,.7,.4,.3],qf=.75,Ui=1.6;function Qh(t,e){
let n=t.reduce((s,i)=>s+Xt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Xt(s)/2)/
n*e))].push(s),r+=Xt(s);return o}function Zh(t,e,n,o,r){To(e*M.name);let s=t.map(w=>M.name*Math.max(...w.map(x=>zt(me(x))))),
i=t.map(w=>Qh(w,n)),a=i.flat().map(w=>({text:M.line*w.reduce((x,L)=>x+me(L).length,0),white:Me*r*w.length})),l={text:s.reduce(
(w,x)=>w+x,0),white:M.mark*t.length+r*(Hf+Gi*(t.length-1))},c=t.flat().filter(w=>mn(me(w))).length,m=Jt()/M.name,h=Math.
min(o.width/(l.text+l.white),...a.map(({text:w,white:x})=>o.height/(w+x)),Ui),d=a.map(({text:w,white:x})=>(o.height-m*w)/
x),y=.999*Math.min((o.width-m*l.text)/l.white,...d,m),g=Math.max(...a.map(({text:w,white:x})=>w+x));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:g,cut:c,readable:m,scale:h,least:y}}function tg(t,e,n){let o=(d,y)=>d.reduce((g,w)=>y(
w)>y(g)*1.01?w:g),r=d=>Xh.flatMap(y=>Kh.map(g=>Zh(t,g,d,e,y))),s=Array.from({length:n},(d,y)=>r(y+1)).flat(),i=Math.min(
...s.map(({cut:d})=>d)),a=s.filter(({cut:d})=>d===i),l=({part:d,scale:y,readable:g})=>d===1&&y>=g,c=({scale:d,readable:y})=>d>=
y;for(let d of[l,c,Zr]){let y=a.filter(d),[g]=y,w=y.filter(({many:x,part:L})=>x===g.many&&L===g.part);if(g)return o(w,x=>d===
Zr?x.least:x.scale)}let m=a.filter(({many:d})=>d===1),h=m.filter(({across:d,readable:y})=>(d.text+_f()*d.white)*y<=e.width);
return h.length?o(h,({high:d})=>1/d):o(m.filter(({part:d})=>d===1),({scale:d})=>d)}function _f(){return _.printing||ot()?
1:qf}function Zr({scale:t,readable:e,least:n}){return t<e&&n>=qf*e}var _i={key:"",found:null};function Gf(t,e){let n=$r();
if(!n.length)return 0;let o={...M},r=JSON.stringify([n,t,e,j,Nt.version,M.name,Jt(),ot(),_.printing]);_i.key!==r&&Object.
assign(_i,{key:r,found:tg(n,t,e)});let s=_i.found,{wide:i,many:a,part:l,texts:c,parts:m,across:h}=s,d=t.width/(h.text+h.
white+((O.narrowed?Yh:Vh)-Gi)*(n.length-1)),y=_.printing?s.scale:Math.min(s.scale,Math.max(1,d)),g=Zr(s)?s.least:_f()*s.
readable,[w,x]=Zr(s)||!_.printing&&y<s.readable?[g,s.readable/g]:[y,1];To(i*M.name),Object.assign(M,{row:Me*l,grown:x});
let L=Math.max(...m.flat().map(st=>st.reduce((z,ut)=>z+Xt(ut),0))),N=(t.width/w-h.text*x-h.white)/Math.max(1,n.length-1),
P=Math.min(Jh,Gi*l+Math.max(0,N)),G=a>1?t.height/w:Math.max(L,Math.min(t.height/w,o.height)),wt=Hf*l;return n.forEach((st,z)=>{
let ut=new Map(st.map(St=>[St,(R.get(St).y-o.top)/o.height*G*a]));m[z].forEach((St,Ce)=>{let re=0,co=St.map(vt=>(re+=Xt(
vt),re-Xt(vt)/2)),tr=Hi(St.map((vt,Xe)=>ut.get(vt)-co[Xe]),0,{low:Ce*G,high:(Ce+1)*G-re});St.forEach((vt,Xe)=>R.set(vt,{
x:wt+M.mark/2,y:tr[Xe]+co[Xe]}))}),wt+=M.mark+c[z]*x+P}),Object.assign(M,{left:0,top:0,width:wt-P,height:G*a}),a}var Uf=150,Kf=120,eg=60,Jf=M.text,Vf=[M.text/M.name,12,14,16,18,20];function Xf(){let t=gf(),e=new Set,n=new Map,o=tt.size?
sc():E.entities,r=nt()!=="overview"||o.size<=Uf,s=r?new Set:Si(),i=new Map,a=B&&B.entities.size<=Uf?B.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=ct.get(l);!r&&!i.has(c)&&i.set(c,cn(
c,s));let m=r?null:i.get(c);if((m===null||a.has(l))&&e.add(l),m===null)continue;n.has(m)||n.set(m,{count:0,fills:new Map});
let h=n.get(m),{fill:d}=at(l);h.count+=1,h.fills.set(d,(h.fills.get(d)??0)+1)}Wc({names:e,groups:n,opened:s,narrowed:t}),
_e()}function _e(t=1){R.clear();let e=Tr(),n=e.id==="columns";Object.assign(M,{left:0,top:0,width:e.width,height:e.height}),
To(ng()),Object.assign(M,{row:Me,grown:1});let o=O.narrowed||_.printing||tt.size&&!n?O.names:new Set(T.keys());for(let i of o){
let{at:a}=T.get(i);R.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;it()?ig():O.narrowed&&n?sg():!n&&!tt.size&&og();let s=O.
narrowed||Ro()||tt.size&&!O.groups.size;(s||!(n||tt.size))&&Yf(o),n&&!it()&&(r=Gf(Eo??M,t));for(let i of o)O.names.has(i)||
R.delete(i);for(let i of O.groups.keys())R.set(dt(i),{x:tt.get(i).x,y:tt.get(i).y});for(let[i,a]of xt)R.has(i)&&R.set(i,
a);return s&&(xt.size||o!==O.names)&&Yf(O.names),r}var Ki={key:"",width:Jf};function ng(){let t=tt.size?O.names:T;if(t.size>
Cr)return Jf;let e=`${j} ${Nt.version} ${tt.size?[...t.keys()].join(" "):""}`;if(Ki.key!==e){let n=Vf.map(o=>[...t.keys()].
filter(r=>mn(un(Q(r),o))).length);Object.assign(Ki,{key:e,width:Vf[n.indexOf(Math.min(...n))]*M.name})}return Ki.width}function og(){
let t=[...R].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:M.mark+zt(me(e))*M.name+Me,high:Math.max(
Xt(e),2.4*T.get(e).size+Me)}));for(let e=0,n=!0;n&&e<eg;e+=1)n=!1,t.forEach((o,r)=>{for(let s of t.slice(r+1)){let i=(s.
x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:
["y",a],m=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=m,s[l]+=m}});for(let{id:e,x:n,y:o}of t)R.set(e,{x:n,y:o})}function Ro(){return O.
names.size>0&&!O.groups.size&&O.names.size<=T.size/2}function rg(t){let e=t.map(s=>s.reduce((i,a)=>i+Xt(a),0)),n=M.mark+
M.text+62,o=t.length*n/Math.max(1,$.clientWidth)*$.clientHeight*.94,r=Math.max(0,...e,Math.min(o,Kf*Math.max(...t.map(s=>s.
length))));t.forEach((s,i)=>{let a=s.length?Math.min(Kf-M.line,(r-e[i])/s.length):0,l=(r-e[i]-a*s.length)/2;for(let c of s){
let m=Xt(c)+a;R.set(c,{x:M.mark/2+i*n,y:l+m/2}),l+=m}})}function sg(){rg($r())}function ig(){let t=new Map(R),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=it(),[o,r]=[M.mark+M.text+40,92],s=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{R.set(l,{x:M.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}function Yf(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...R.get(a),half:Xt(a)/2,wide:zt(me(a))*M.name*M.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-M.mark,r=n(e.map(({y:a,half:l})=>a-l))-Me,s=-n(e.map(({x:a,wide:l})=>-a-M.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+Me;Object.assign(M,{left:o,top:r,width:s-o,height:i-r})}var Do=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&Ot(e,n))}};function Ot(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function yn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Bo(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function Kn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var Qf=.42,Zf=16;function tu(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[m,h]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(m+h)/((2*h+m)/l+(h+2*m)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],m=(Math.abs(r[i])+Math.abs(r[i+1]))*Qf,h=m>Math.abs(a)?Math.abs(
a)/m:1,d=(c.x-l.x)*Qf;s.push(l.x+d,l.y+r[i]*h*d,c.x-d,c.y-r[i+1]*h*d,c.x,c.y)}return s}function ts(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,m,h)=>[m+(h-m)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function Po(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function eu(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function ag(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function nu(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=Zf;o+=1){let r=e[e.
length-1],{x:s,y:i}=ag(t,n,o/Zf);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function Vi(t){return t.pieces??=
nu(t.along),t.pieces[t.pieces.length-1].far}function _t(t,e){let n=e*Vi(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function lg(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Bo(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Ge(t,e,n){
let o=lg(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=nu(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],m=l**2+c**2,h=m?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/m)):0;r=Math.min(r,Math.hypot(e.x-i.x-h*l,e.y-i.y-h*c))}return r<=n?r:1/0}var cg=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],F={},ou=document.body;function bn(){
let t=getComputedStyle(_.printing?ou:document.documentElement),e=cg.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);F={dark:!_.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),..._.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Gt(){return u.steps!==null&&u.focus!==null?1:_.printing?.4:.15}function ru(){ou=document.body.
appendChild(f("div",{class:"on-paper",hidden:""}))}var es={left:44,right:44,top:4,bottom:50},fg=29,ug=16,mg=[8,12,16,20];function Vn(t){return p("groupOf",{names:It(t),n:O.
groups.get(t)?.count??tt.get(t).count})}function Yi(){return Math.max(12,Jt())}function pg(t){return Math.max(ug,Yi()/2*
(jt(String(t),"600")+.4)/.82)}function Wo(t){let e=new Map,n=[...O.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?
-1:1));for(let[o,{count:r}]of n){let{x:s,y:i}=R.get(dt(o)),a=Math.max(pg(r)/t,Math.min(fg*Math.sqrt(r),tt.get(o).radius*
.8)),l={key:o,x:s,y:i,radius:a,type:Yi()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function iu(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!B||B.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
T.get(tt.get(i.key).told[0]).short)||tt.get(i.key).told[0],l=[...o,...r.values()],c=s?[un(It(i.key),12)]:mg.map(y=>un(a,
y)),m=[...c.filter(y=>!mn(y)),...c.filter(mn)].map(y=>dg(i,y,l,n)).find(y=>y!==void 0);if(!m)continue;let{text:h,lines:d}=m;
r.set(i.key,h),Object.assign(i,{lines:d,textMiddle:h.middle,textTop:h.top,textLeft:h.left,textRight:h.right,textBottom:h.
bottom})}}function dg(t,e,n,o){let{type:r}=t,[s,i,a]=[r*zt(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([m,h])=>({key:t.key,middle:m,left:m-s/2,right:m+s/2,top:h,bottom:h+i})).
find(m=>m.left>=M.left-es.left/o&&m.right<=M.left+M.width+es.right/o&&m.top>=M.top+6/o&&m.bottom<=M.top+M.height+6/o&&!n.
some(h=>h.key!==t.key&&Ot(m,h)));return c&&{text:c,lines:e}}function au(t){let e=J();t.save();for(let n of O.opened){let{
x:o,y:r,radius:s}=tt.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=F.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=F.line,t.lineWidth=1/e,t.stroke()}t.restore()}function Ji(t,e){let n=W.groups.get(e);if(!n)return;let o=J(),
{count:r,fills:s}=O.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=F.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=B&&!su(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[h,d]of[
...s].sort(([y],[g])=>y<g?-1:1))t.strokeStyle=h,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*d/r),t.stroke(),a+=
2*Math.PI*d/r;t.strokeStyle=K.at===dt(e)?F.accent:F.soft,t.lineWidth=(K.at===dt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=F.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Yi()/o,Math.min(16/o,n.radius*.7)),m=2*(n.radius-i)/Math.max(1.4,jt(l,"600")+.4);ue(t,l,n.x,n.y,Math.min(c,m),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=F.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=B&&!su(e)?.6:1,t.fillStyle=F.text,n.lines.forEach((h,d)=>ue(t,h,n.textMiddle,n.textTop+(d+.5)*n.type*1.15,
n.type))),t.restore()}function su(t){if(u.between?.includes(dt(t)))return!0;for(let e of B?.entities??[])if(ct.get(e)===
t||ct.get(e)?.startsWith(`${t}.`))return!0;return!1}function lu(t){for(let[e,n]of W.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function ns(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=F[e],t.fillStyle=F.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function hg(t){let{change:e}=b.get(t),n=W.lines.get(t);return e?{change:e,..._t(n.own??n,.6),
radius:4.6}:null}function cu(t,e){let n=hg(e);n&&ns(t,n.change,n.x,n.y,n.radius)}var fu=new Set;for(let{object:t,change:e,
subject:n}of b.values())e&&t===null&&fu.add(n);function gg({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(fu.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function uu(t,e){let n=W.names.get(e),o=gg(n);if(!o||(ns(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=F.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+jt(s)*n.type,a),t.stroke()}),t.restore()}function mu(t){return k.changes.length&&!t.change?.45:1}var wg=6.5,yg=.36;function Xi(t,e,n,o=wg){t.setLineDash([]),t.fillStyle=F.bar,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),
t.strokeStyle=F.ground,t.lineWidth=o*.22,t.beginPath();for(let r of[-.24,.24])t.moveTo(e-o*.55,n+r*o),t.lineTo(e+o*.55,n+
r*o);t.moveTo(e-o*.28,n+o*.62),t.lineTo(e+o*.28,n-o*.62),t.stroke()}function pu(t,e){let{x:n,y:o}=_t(e,yg);Xi(t,n,o)}var Yn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var xg=900,du=60;function hu(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function kg(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:Qr(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function os(t,e,n,o=new Set){let r=new Map([...e.values()].map(g=>[g.id,hu(g,n)])),
s=t.length>xg?[]:Rf([...r.values()].filter(({id:g})=>!o.has(g))),i=t.map(({id:g,statement:w,place:x,many:L},N)=>{let[P,G]=[
r.get(w.subject),r.get(w.object)],wt=P.at>G.at,[st,z]=wt?[G,P]:[P,G],ut=!o.size&&z.near-st.far<9&&z.near-st.shape>=9?{...st,
far:st.shape}:st,St=z.near-ut.far<9;return{id:g,rank:N,place:x,many:L,from:ut,to:z,backward:wt,arc:St,loop:ut.id===z.id,
ports:[ut.mid,z.mid]}}),a=i.filter(({arc:g})=>!g),l=i.filter(({arc:g,loop:w})=>g&&!w),c=({from:g,to:w})=>w.at-g.at+Math.
abs(w.mid-g.mid);for(let g of[...a].sort((w,x)=>c(w)-c(x)||w.rank-x.rank))Bf(g,s);let m=new Map,h=(g,w,x)=>{let L=`${w} ${g.
id}`,N=m.get(L)??{item:g,held:[]};m.set(L,N),N.held.push({index:0,step:0,group:0,order:0,...x})};for(let g of a)h(g.from,
"far",{line:g,end:0,index:0,step:1}),h(g.to,"near",{line:g,end:1,index:g.levels.length-1,step:-1});for(let g of l)for(let[
w,[x,L]]of[[g.from,g.to],[g.to,g.from]].entries()){let N=L.mid>x.mid;h(x,"near",{line:g,end:w,group:N?1:-1,order:-L.mid})}
kg(m,o),Ff(l,s);let d=new Map(a.map(g=>[g,Pf(g,s)]));for(let g of d.values())qi(g);Wf(s,d);for(let g of d.values())qi(g);
let y=new Map;for(let g of i){let{from:w,to:x,ports:L}=g,N;g.loop?N=gu(g):g.arc?N=ts({x:w.near+1,y:L[0]},{x:x.near,y:L[1]},
g.edge-g.reach):N=tu(d.get(g)),g.backward&&(N=Po(N)),y.set(g.id,n?N:eu(N))}return y}function gu({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function Sg(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:m}of n){let h=((l-t.x)*o+(c-t.y)*r)/s**2;if(h<=.02||h>=.98)
continue;let d=((c-t.y)*o-(l-t.x)*r)/s,y=m*1.2+2;Math.abs(d)<du+y&&i.push({off:d,reach:y,share:3*h*(1-h)})}let a=l=>i.every(
({off:c,reach:m,share:h})=>Math.abs(c-l*h)>=m);for(let l=0;l<=du;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function wu(t,e,{
place:n,many:o},r){if(t.id===e.id)return gu({from:hu(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],m=(n-(o-1)/2)*14*(t.id<e.id?1:-1),h={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},d={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};m||(m=Sg(h,d,r.filter(g=>g.id!==t.id&&g.id!==e.id)));let y=[(d.x-h.x)/3,(d.y-h.y)/3];return[
h.x,h.y,h.x+y[0]-c*m,h.y+y[1]+l*m,d.x-y[0]-c*m,d.y-y[1]+l*m,d.x,d.y]}var vg=2500,xn=12,rs=7,yu=1,Mg=2.5,Og=400;function bu(t){let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:m}=b.
get(a);return m&&t.has(l)&&t.has(c)}),n=e.length>vg,o=new Map,r=(n?e.filter(a=>B?.statements.has(a)):e).map(a=>{let l=b.
get(a),c=JSON.stringify([l.subject,l.object].sort()),m=o.get(c)??[];o.set(c,m);let h={id:a,statement:l,place:m.length,many:0};
return m.push(h),h});for(let a of o.values())for(let l of a)l.many=a.length;let s;if(nt()==="columns"||it())s=os(r,t,!it());else{
let a=r.length<=Og?[...t.values()]:[];s=new Map(r.map(l=>[l.id,wu(t.get(l.statement.subject),t.get(l.statement.object),l,
a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,path:ss(l)});return{lines:i,rest:n}}function ss(t){let e=new Yn;e.
moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(...t.slice(n,n+6));return e}function is({holder:t,modality:e}){
let n=t&&e!=="draft";return k.lines[n?"thin":cl.get(e)?.line||"solid"]}function as(t){let e=at(b.get(t).subject);return F.
dark?e.dark:e.light}function ls(t,e,n){let o=W.lines.get(e),r=b.get(e),s=et(r),i=is(r);t.save(),t.describe?.([Vt(r),S(r.
said)&&`(${S(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=B&&!n?Gt():n?1:s.structural?.8:.95*mu(r);let a=r.change&&
r.change!=="unchanged"?F[r.change]:F.line;t.strokeStyle=t.fillStyle=n?as(e):a||F.line,t.lineWidth=i.width*(n?u.lines.length===
1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),t.stroke(o.path),t.setLineDash([]),s.symmetric||Eg(t,o.along,
n?6.5:4.5),r.denied&&(B||(t.globalAlpha=1),Tg(t,o.own??o)),r.isDisputed&&(B||(t.globalAlpha=1),pu(t,o.own??o)),cu(t,e),t.
restore()}function Eg(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,
1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),t.fill()}function Tg(t,e){let[n,o,r]=[.48,.5,.52].
map(i=>_t(e,i)),s=Math.atan2(r.y-n.y,r.x-n.x)+Math.PI/2;t.strokeStyle=F.bar,t.lineWidth=3,t.beginPath(),t.moveTo(o.x-7*Math.
cos(s),o.y-7*Math.sin(s)),t.lineTo(o.x+7*Math.cos(s),o.y+7*Math.sin(s)),t.stroke()}function cs(t,e,n=rs){let o=[];for(let[
s,i]of W.lines){let a=Ge(i,t,n/e);a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));
return o.filter(s=>s.distance<=r+Mg/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var Lg=200,Zt={names:new Set,statements:new Set};function xu(t,e){let n=t===null?e:X.get(t).filter(r=>E.statements.has(r)),
o=n.length>Lg?[]:n;Zt.statements=new Set(o),Zt.names=new Set([t,...o.flatMap(r=>[b.get(r).subject,b.get(r).object])].filter(
r=>r!==null)),ft()}function ku(){!Zt.names.size&&!Zt.statements.size||(Zt.names=new Set,Zt.statements=new Set,ft())}var Zi=6,Ag=.5,Ig=new Set([1,2]),Ng=150,jg=3,Su=jg*([...T.values()].reduce((t,{count:e})=>t+e,0)/Math.max(1,T.size));function Jn(t,e,n=null){
let o=Math.max(M.name,Jt()/t),r=o*(M.line/M.name),s=new Map,i=new Do(o*10);for(let w of O.names){let x=R.get(w);if(n&&(x.
x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let L=Math.max(T.get(w).size,1.6/t),N=L*1.2,P={id:w,x:x.x,y:x.y,
radius:L,type:o,line:r,lines:null,covers:!1,left:x.x-N,right:x.x+N,top:x.y-N,bottom:x.y+N};s.set(w,P),n||i.add({id:w,left:P.
left,right:P.right,top:P.top,bottom:P.bottom})}for(let[w,{x,y:L,radius:N}]of e)i.add({id:dt(w),left:x-N,right:x+N,top:L-
N,bottom:L+N});let a=w=>(w===u.focus||w===u.path?4e6:0)+(B&&B.entities.has(w)?2e6:0)+(T.get(w).count>=Su?1e6:0)+(Ig.has(
at(w).column)?5e5:0)+T.get(w).count,l=[...s.keys()].sort((w,x)=>a(x)-a(w)||(w<x?-1:1)),c=nt()!=="columns"&&!n,m=[...new Set(
[1,.85,.7,.5].map(w=>Math.max(o*w,Jt()/t)))],h=new Do(o*4);if(c)for(let{id:w,x,y:L,radius:N}of s.values())h.add({id:w,left:x-
N,right:x+N,top:L-N,bottom:L+N});let d=[],y=0;for(let w of l){let x=s.get(w),L=B!==null&&B.entities.has(w),N=st=>{for(let z of ta(
x,m,c))if(st(z)&&(!c||Cg(x,z,h)))return z},P=st=>!d.some(z=>Ot(st,z)),G=N(st=>!i.hits(st))??(L?N(P):void 0),wt=s.size>Ng&&
T.get(w).count>=Su;!G&&wt&&(G=[...ta(x,m,c)].find(P),x.covers=G!==void 0),G&&(i.add(G),(L||wt)&&d.push(G),vu(x,G),y+=1)}
if(y>=Math.min(Zi,s.size))return s;let g=[...s.values()].filter(w=>w.lines).map(w=>({left:w.left,right:w.right,top:w.top,
bottom:w.bottom}));for(let w of l.slice(0,4*Zi)){let[x]=ta(s.get(w),m,!1);if(!(s.get(w).lines||g.some(L=>Ot(x,L)))&&(g.push(
x),vu(s.get(w),x),s.get(w).covers=!0,g.length>=2*Zi))break}return s}function Cg({id:t,x:e,y:n,radius:o},r,s){let i=(l,c,m,h)=>Math.
hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-h,m-r.bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*Ag;return!s.some({left:r.
left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.left,l.right,l.top,l.bottom)<a)}function*ta(t,e,n){
let o=me(t.id),r=zt(o),s=Math.max(M.mark/2,t.radius*1.2+3);for(let i of e){let a=i*(M.line/M.name),[l,c]=[i*r,a*o.length/
2],m=(P,G)=>({id:t.id,type:i,line:a,lines:o,left:P,right:P+l,top:G-c,bottom:G+c}),h=(n||V.whole)&&t.x+M.mark/2+l>M.left+
M.width+6;if(yield m(h?t.x-s-l:t.x+s,t.y),!n)continue;let d=P=>P.left>M.left-6&&P.right<M.left+M.width+6,[y,g]=[t.y+t.radius*
1.2+2+c,t.y-t.radius*1.2-2-c],w=t.x-l/2;if(yield*[m(w,y),m(w,g),m(t.x-s-l,t.y)].filter(d),O.names.size>Cr)continue;let[x,
L]=[t.x-t.radius,t.x+t.radius-l];yield*[m(x,y),m(x,g),m(L,y),m(L,g)].filter(d);let N=t.radius*1.2+2;for(let P of[0,c,-c])
yield*[m(t.x+N,t.y+P),m(t.x-N-l,t.y+P)].filter(d)}}function ea({textLeft:t,textRight:e,textTop:n,textBottom:o}){return{left:t,
right:e,top:n,bottom:o}}function vu(t,e){t.type=e.type,t.line=e.line,t.lines=e.lines,t.textLeft=e.left,t.textRight=e.right,
t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-3),t.right=Math.max(t.right,e.right+3),t.top=Math.min(
t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function na(t,e,n,o,r){let s=k.shapes[e];t.beginPath(),s.length||t.arc(
n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*r)}),t.closePath()}var fs=new Set;function Ue(t,e){
let n=W.names.get(e);if(!n)return;fs.add(e);let o=at(e),r=u.focus===e||u.path===e;t.save(),t.describe?.(D(e)),n.lines&&(t.
globalAlpha=.88,t.fillStyle=r||Zt.names.has(e)?F.row:F.ground,t.beginPath(),t.roundRect(n.textLeft-3,n.textTop,n.textRight-
n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let s=Zt.names.has(e)||(B?B.entities.has(e):!E.bare.has(e));t.globalAlpha=
s?1:B?Gt():.3,na(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?F.ground:o.fill,t.fill(),t.lineWidth=T.get(e).
envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=F.dark?o.dark:o.light,t.stroke(),(r||K.at===e||C.dragged?.name===e)&&
(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=F.accent,t.lineWidth=2,t.setLineDash(r?[]:[4,2]),
t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=F.text,i.forEach((a,l)=>{ue(t,a,n.
textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),uu(t,e),t.restore()}function Mu(t,e=3){let n=[...W.
names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...W.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/2&&t.y<=r.bottom+
e/2)return o;return null}var zo=12,Fo=14,Xn=3,oa=40,$g=[0,2,5,9,14],ms=60,Rg=1.2,Dg=8,Bg=12,Ou=4,Pg=[.5,.42,.58,.34,.66,.26,.75,.85],Wg=20,Fg=[0,
1,-1,2,-2,3,-3,4,-4];function Eu(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;
if(l===1){let c=[...i,o.slice(a).join(" ")],m=Math.max(...c.map(n));(!r||m<r.long)&&(r={rows:c,long:m});return}for(let c=a+
1;c<=o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function Tu(t,e,n){return Math.abs(e.x-t.x)>=
1?e.x>t.x?1:-1:n?1:-1}function Lu(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+Xn,-Xn),a=e.y-i/2;for(let l of s)o[l.index]=Hg(l,e,a+l.high,[
...n,...zg(o)]),a+=2*l.high+Xn}return o}function zg(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-Xn/2,bottom:r+Xn/2,cost:10*ms}))}function Hg({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,m=zo+e,h=Math.max(r-Fo-e,t*(s.x-c)+e),d=[...$g.map(N=>m+N*l),...h<m?[h]:[]],y=Math.max(...d)+e,g=[c,c+t*y,s.x],w={left:Math.
min(...g),right:Math.max(...g),top:i-n-oa*l,bottom:i+n+oa*l},x=a.filter(N=>Ot(N,w)),L={cost:1/0,spot:null};for(let N of d){
let P=Math.max(0,N+e+Fo-r)/l;for(let G=0;G<=2*oa;G+=1){let wt=(G%2?1:-1)*Math.ceil(G/2),st=Math.abs(wt)*.5+Math.abs(N-m)/
l*.6+P*Dg;if(st>=L.cost)continue;let z=yn(c+t*N,i+wt*l,0,e,n),ut={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,z.y),bottom:Math.
max(s.top,z.y)},St={left:Math.min(s.x,z.left),right:Math.max(s.x,z.right),top:z.y-2,bottom:z.y+2},Ce=st+us(z,x,o)+(N<m?us(
ut,x,o)+us(St,x,o):0);Ce<L.cost&&(L={cost:Ce,spot:z})}}return L.spot}function us(t,e,n){return e.reduce((o,r)=>o+r.cost*
qg(t,r)/n**2,0)}function Au(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:g,y:w})=>({x:g-t.x,y:w-t.y,long:Math.hypot(g-t.
x,w-t.y)||1})),a=Math.min(Wg*r,...i.map(({long:g})=>g)),[l,c]=[i.reduce((g,w)=>g+w.x/w.long,0),i.reduce((g,w)=>g+w.y/w.long,
0)],m=Math.hypot(l,c)||1,h=Fg.flatMap(g=>Pg.map(w=>yn(t.x+l/m*a*w,t.y+c/m*a*w+g*(2*o+Xn),0,n,o))),d=s.filter(g=>h.some(w=>Ot(
w,g))),y={spot:h[0],cost:1/0};for(let[g,w]of h.entries()){let x=us(w,d,r)+g/h.length+o/r;x<y.cost&&(y={spot:w,cost:x})}return y}
function Ho({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?ms:Rg}}function qg(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function Iu(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let h=(o+r)/2;return[o,t.y,h,t.y,h,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,m=(l+e.y)/2;return[t.x,l,t.x,m,c===r?t.x:c,c===r?e.y:m,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function Nu(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return ts(r,{x:a,y:e.y},n*Math.max(l+Ou,Math.min(l+Bg,o*n-Ou)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function ju(t,e){
let n=$u(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function Cu(t,e,n){
let o=$u(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function $u({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function Ru(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var Bu=60,_g=7,Pu=3,Gg=[.5,.42,.58,.34,.66,.26,.74];function Ug(t){return Math.max(M.name*.96,Jt()/t)}function Wu(t){return jt(
t,"italic")}function Fu(t){return Array.from({length:Pu},(e,n)=>Eu(t,n+1,Wu)).filter(e=>e!==null)}function zu(t,e,n){let o=Fu(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function sa({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function Hu(t){return et(b.get(t)).symmetric?0:.75}function qu(t,e,n){let o=[...B?.
statements??[]].filter(d=>e.has(d)),r=Ug(n),s=d=>B===null||B.entities.has(d)||Gt()===1,i=[...t.values()].flatMap(d=>Kg(d,
s(d.id)));if(it())return{words:tw(o,e,r,i),trunks:[]};let a=Vg(o,t,r);if(a.length>Bu)return{words:[],trunks:[]};let l=nt()===
"columns",c=l?Yg(a,r,i):Jg(a,r,i),m=l?Zg(a,c,t,s):Xg(a,c),h=a.map((d,y)=>{let g=l?Iu(d.anchor,c[y],d.side):ju(d.anchor,c[y]);
for(let w of d.ids){let x=m.get(w),L=Ru(g,x),N=b.get(w).subject===d.anchor.id,P=N?x:Po(x);e.set(w,{along:N?L:Po(L),path:ss(
P),own:{along:P}})}return{ids:d.ids,path:ss(g)}});return{words:c,trunks:h}}function Kg(t,e){let n=t.radius*1.2+(t.id===u.
focus?5:1),o=Ho({left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,Ho({left:t.textLeft-3,right:t.textRight+
3,top:t.textTop,bottom:t.textBottom},e)]:[o]}function Vg(t,e,n){let o=new Map;for(let r of t){let s=b.get(r),i=s.object!==
u.focus,[a,l]=i?[s.subject,s.object]:[s.object,s.subject];if(a===l)continue;let[c,m]=[e.get(a),e.get(l)],h=Lt(s),d=(Wu(h)/
Math.min(Pu,h.split(" ").length)+1)*n,y=Tu(c,m,c.right+zo+d<M.left+M.width+zo),g=nt()==="columns"?y:Math.round(Math.atan2(
m.y-c.y,m.x-c.x)/(Math.PI/2)),w=et(s).symmetric||i,x=JSON.stringify([a,Math.abs(g)===2?2:g,h,w,is(s),s.change]),L=o.get(
x)??{anchor:c,side:y,text:h,isOnward:w,ids:[],ends:[],next:y*(1/0)};o.set(x,L),L.ids.push(r),L.ends.push(m)}return[...o.
values()]}function Yg(t,e,n){let o=[];for(let r of new Set(t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(
l=>({...l,...Qg(l,e,n)})),a=Lu(i,r,n);i.forEach(({rows:l,head:c,side:m,isOnward:h,text:d,ids:y,room:g},w)=>{s[w].next=(m>
0?r.right:r.left)+m*g;let x=m>0===h?0:Math.PI;o[t.indexOf(s[w])]={...a[w],text:d,rows:l,type:e,head:c*e,way:x,ids:y}}),n.
push(...a.map(l=>Ho(l,!0)))}return o}function Jg(t,e,n){let o=[],r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.
hypot(a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){let{anchor:i,ends:a,ids:l,text:c,isOnward:m}=s,h=Hu(l[0]),
d=Fu(c).map(x=>({...x,...Au(i,a,{...sa(x,h,e),type:e},n)})),{rows:y,spot:g}=d.reduce((x,L)=>L.cost<x.cost?L:x),w=Math.atan2(
g.y-i.y,g.x-i.x);o[t.indexOf(s)]={...g,text:c,rows:y,type:e,head:h*e,way:m?w:w+Math.PI,ids:l},n.push(Ho(g,!0))}return o}
function Xg(t,e){let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.entries())for(let[a,l]of s.entries())n.set(l,Cu(r,
e[o],i[a]));return n}function Qg({anchor:t,side:e,text:n,ids:o,ends:r},s,i){let a=Hu(o[0]),l=r.filter(y=>Math.abs(y.x-t.
x)>=1),c=i.filter(({cost:y,left:g,right:w})=>y===ms&&(e>0?g>t.right:w<t.left)),m=Math.min(...(l.length?l:c).map(({left:y,
right:g})=>e>0?y-t.right:t.left-g)),h=zu(n,(m-zo-Fo)/s,a+.5),d=r.reduce((y,{x:g,y:w})=>y+t.y+(w-t.y)/Math.max(1,Math.abs(
g-t.x)),0)/r.length;return{...h,...sa(h,a,s),side:e,type:s,wish:d,head:a,room:m}}function Zg(t,e,n,o){let r=new Map,s=new Map(
[...n].filter(([l])=>o(l))),i=new Set,a=[];for(let[l,{anchor:c,side:m,ids:h,ends:d,next:y}]of t.entries()){let g=`trunk ${l}`,
{left:w,right:x,top:L,bottom:N,x:P,y:G}=e[l];i.add(g),s.set(g,{...c,id:g,x:P,y:G,left:w,right:x,top:L,bottom:N,radius:0,
lines:null});for(let[wt,st]of h.entries()){let z=d[wt],ut=Math.abs(z.x-c.x)<1,St=m>0?z.left-x:w-z.right;!ut&&St>=Fo?a.push(
{id:st,statement:{subject:g,object:z.id},place:0,many:1}):r.set(st,Nu(e[l],z,m,ut?y:null))}}for(let[l,c]of os(a,s,!0,i))
r.set(l,c);return r}function tw(t,e,n,o){let r=[];if(t.length>Bu)return r;let s=i=>[...o,...r].filter(a=>a.left<i.right&&
i.left<a.right&&a.top<i.bottom&&i.top<a.bottom).length;for(let i of t){let a=e.get(i),l=Lt(b.get(i)),c=zu(l,Vi(a)/n,0),{
wide:m,high:h}=sa(c,0,n),y=Gg.map(g=>_t(a,g)).map(({x:g,y:w})=>yn(g,w,0,m,h)).reduce((g,w)=>s(w)<s(g)?w:g);r.push({...y,
text:l,rows:c.rows,type:n,head:0,way:0,ids:[i]})}return r}function _u(t){return new Set(t.map(as)).size===1?as(t[0]):F.soft}
function ra(t){return(t.length===4?[...t.slice(1)].map(n=>n+n):t.slice(1).match(/../g)??[]).map(n=>parseInt(n,16))}function Du(t){
let[e,n,o]=ra(t).map(r=>r/255).map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function ew(t){
let[e,n]=[ra(t),ra(F.text)],o=Du(F.ground);for(let r=0;r<1;r+=.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(
16).padStart(2,"0")).join("")}`,[i,a]=[Du(s),o].sort((l,c)=>l-c);if((a+.05)/(i+.05)>=_g)return s}return F.text}function Gu(t,e){
for(let n of e){t.save(),t.translate(n.x,n.y),t.fillStyle=F.ground,t.globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.
high,2*n.wide,2*n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=ew(_u(n.ids)),t.textAlign="center",t.textBaseline="middle";
let o=Math.cos(n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{ue(t,r,-o*n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,
"italic")}),n.head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[
-1,1])t.lineTo(-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}function Uu(t,e){for(let{ids:n,path:o}of e){
let r=is(b.get(n[0]));t.save(),t.strokeStyle=_u(n),t.lineWidth=r.width*1.9,t.setLineDash(r.dash),t.stroke(o),t.restore()}}var nw=10,ow=80,Vu=0,Ku;function Yu(){let t=`${ae} ${j}`;if(!(Vu>nw&&W.look===t&&W.key!==`${t} ${J()}`&&!W.part&&!_.printing)){
te();return}clearTimeout(Ku),Ku=setTimeout(()=>{te(),ft()},ow)}function te(){let t=J(),e=O.names.size>ze,n=`${ae} ${j}`,
o=`${n} ${t}`;if(W.key===o&&(!W.part||Kn(W.part,Qt())))return W;let r=Date.now(),s=e?Qt(1):null,i=Wo(t),a=Jn(t,i,s);iu(i,
a,t);let{lines:l,rest:c}=bu(a);return ul({key:o,look:n,part:s,names:a,groups:i,lines:l,rest:c,...qu(a,l,t)}),Vu=Date.now()-
r,W}var Ae={left:24,right:10,top:8,bottom:8},Ju=1.7,rw=.8,sw=5,Xu=8,em=150,iw=300,aw=["#take > button","#groups > *","#arran\
gements button","#zoom","#empty"];function hs(t){let{x:e,y:n,radius:o}=tt.get(t);ua({left:e-o,top:n-o,width:2*o,height:2*
o})}function nm({x:t,y:e}){let n=dn({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=$.clientWidth&&n.y<=$.clientHeight}function gs(t){
let e=dn(R.get(t));e.x>=30&&e.y>=20&&e.x<=$.clientWidth-30&&e.y<=$.clientHeight-20||(V.whole=!1,Sn({position:R.get(t),scale:J()}))}
function ps(){return om(aw.flatMap(t=>A(t)))}function om(t){let e=$.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).
filter(({width:n})=>n>0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).
filter(n=>Ot(n,{left:0,right:e.width,top:0,bottom:e.height}))}function rm(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)
n+o<$.clientHeight?e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,$.clientHeight-n+4);return e}function la(){let t=$.
getBoundingClientRect(),e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=v(
"details").getBoundingClientRect();return!ot()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.
min(e.bottom,n.top-t.top)),e}function ca(t,e,n){let o=$.clientWidth-e.left-e.right,r=$.clientHeight-e.top-e.bottom;if(o<=
0||r<=0)return null;let s=Math.min(o/Math.max(1,t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.
left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.bottom)/2/s},scale:s,animation:!1}}function sm(){if(_.printing)return Ui;if(O.
narrowed||!Ro())return Ju;let{width:t,height:e}=Tr();return Math.min(Ju,Math.max(1,Math.min($.clientWidth/t,$.clientHeight/
e)))}function lw({scale:t,position:e}){let n=ps();if(!n.length||O.names.size>ze)return[];let o=Wo(t),r=[...Jn(t,o).values(),
...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({left:(s-e.x)*t+$.clientWidth/2,right:(i-e.x)*t+$.clientWidth/2,top:(a-
e.y)*t+$.clientHeight/2,bottom:(l-e.y)*t+$.clientHeight/2}));return n.filter(s=>r.some(i=>Ot(i,s)))}function cw({scale:t,
position:e}){let n={left:0,right:0,top:0,bottom:0};if(nt()!=="map"||O.names.size<=em||O.names.size>ze)return n;let[o,r]=[
$.clientWidth/2/t,$.clientHeight/2/t];for(let s of Jn(t,Wo(t)).values()){if(!s.lines)continue;let{left:i,right:a,top:l,bottom:c}=ea(
s);n.left=Math.max(n.left,(e.x-o-i)*t),n.right=Math.max(n.right,(a-e.x-o)*t),n.top=Math.max(n.top,(e.y-r-l)*t),n.bottom=
Math.max(n.bottom,(c-e.y-r)*t)}return n}function kn(){V.whole=!0;let t={...O.groups.size?es:Ae};if(_.printing){Qu(ca(M,t,
sm()));return}if(O.narrowed){let o=la();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=$.clientHeight-o.bottom,
t.right+=$.clientWidth-o.right)}let e=ia(t);if(!e)return;for(let o=0;o<sw;o+=1){let r=cw(e);if(Object.values(r).every(s=>s<=
0))break;for(let s of["left","right","top","bottom"])t[s]+=Math.ceil(r[s]);e=ia(t)??e}let n=rm(lw(e));Qu(n.top||n.bottom?
ia({...t,top:Math.max(t.top,n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function ia(t){let e={width:$.clientWidth-
t.left-t.right,height:$.clientHeight-t.top-t.bottom};return e.width<=0||e.height<=0?null:(xt.size||Lo(e),_e(),ca(M,t,sm()))}
function Qu(t){t&&(pe(),Yt(),qe(t))}function fa(){V.asOpened=!1,kn()}function aa(){return Jt()/(M.name*M.grown)}function Zu(t){
return[...Jn(t,new Map).values()].filter(({lines:e})=>e).length}function de(){if(kn(),V.asOpened=!0,O.groups.size||!O.names.
size||O.names.size>em)return;let t=J(),e=aa(),n=O.names.size*(nt()==="columns"?1:rw);if(t>=e||Zu(t)>=n)return;V.whole=!1;
let o=Array.from({length:Xu-1},(a,l)=>t*(e/t)**((l+1)/Xu)),s=M.grown>1||O.narrowed&&nt()==="columns"&&!it()?e:o.find(a=>Zu(
a)===O.names.size)??e,i=O.narrowed?la():{left:0,top:0,right:$.clientWidth,bottom:$.clientHeight};qe({...im(s,i,O.narrowed?
u.focus:null),animation:!1})}function ds(t,{left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=R.get(t);return s-e>M.mark/2&&s+
M.mark/2+M.text*M.grown<=o&&i-n>M.line&&i+M.line<r}function fw(t){let e=0;for(let n of O.names)ds(n,t)&&(e+=3+T.get(n).count+
(B?.entities.has(n)?1e3:0));return e}function im(t,e,n){let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:M.mark,y:2*
M.line},i=[...new Set([n,...B?[...B.entities].slice(0,60):[],...Fe(60)])].filter(x=>O.names.has(x)).map(x=>R.get(x)),a=(x,L,N,P,G)=>N+
2*G<=P?L+(N-P)/2:Math.max(L-G,Math.min(x,L+N+G-P)),l=a(M.left-r.x/2,M.left,M.width,o.x,r.x/2),m=nt()==="columns"&&n===null?
[l]:i.flatMap(({x})=>[x-r.x,x+M.mark+M.text*M.grown-o.x]).map(x=>a(x,M.left,M.width,o.x,r.x)),h=i.flatMap(({y:x})=>[x-r.
y,x+r.y-o.y]).map(x=>a(x,M.top,M.height,o.y,M.line)),d=null;for(let x of new Set(m))for(let L of new Set(h)){let N={left:x,
top:L,right:x+o.x,bottom:L+o.y};if(n!==null&&!ds(n,N))continue;let P=fw(N);(!d||P>d.weight)&&(d={weight:P,left:x,top:L})}
let y=R.get(n)??{x:M.left+M.width/2,y:M.top+M.height/2},{left:g,top:w}=d??{left:y.x-o.x/2,top:y.y-o.y/2};return{scale:t,
position:{x:g+($.clientWidth/2-e.left)/t,y:w+($.clientHeight/2-e.top)/t}}}function am(t){if(!O.names.has(t))return;let e=J(),
n=V.whole&&e>aa()*.8?e:Math.max(e,aa()),o=la(),[r,s]=[Oe({x:o.left,y:o.top}),Oe({x:o.right,y:o.bottom})],i={left:r.x,top:r.
y,right:s.x,bottom:s.y},a=ot()&&(o.right<$.clientWidth||o.bottom<$.clientHeight);V.whole&&n===e&&!a||n===e&&ds(t,i)&&[...B?.
entities??[]].every(l=>!O.names.has(l)||ds(l,i))||(V.whole=!1,Sn(im(n,o,t)))}function Sn(t){let e=matchMedia("(prefers-r\
educed-motion: reduce)").matches||R.size>ze;V.asOpened=!1,qe({...t,animation:e?!1:{duration:250,easingFunction:"easeInOu\
tQuad"}})}function ws(t){V.whole=!1,Sn({scale:Math.min(6,Math.max(.005,J()*t))})}function ua(t){let e=ca(t,{left:10,right:10,
...rm(ps())},1.3);e&&(V.whole=!1,Sn(e))}function tm(t){let e=Qt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,m]=[
Oe({x:s,y:a}),Oe({x:i,y:l})];return{left:c.x,right:m.x,top:c.y,bottom:m.y}}),[o,r]=[0,0];for(let s of W.names.values()){
let i=s.lines?ea(s):{left:s.x,right:s.x,top:s.y,bottom:s.y};!Kn(e,i)||n.some(a=>Ot(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,
unnamed:r}}function uw(){let t=v("beyond-view"),e=!_.printing&&!xt.size&&nt()!=="overview"&&W.names.size<=iw,n=({beyond:o,
unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesWithoutRoom",r],a=o&&V.asOpened?`${p("windowTooSmall")} `:"",l=i?a+p(i===
1?`${s}One`:s,{n:i}):"";t.textContent!==l&&(t.textContent=l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});return}n(tm(ps())),
t.hidden||n(tm([...ps(),...om([t])]))}function lm(){Et("afterDrawing",uw),Et("zoom",()=>{V.whole=!1,V.asOpened=!1}),Et("\
dragEnd",()=>{C.byFinger||(V.asOpened=!1)}),Et("resize",()=>requestAnimationFrame(()=>{_.printing||(V.asOpened?de():V.whole&&
kn())})),new MutationObserver(()=>{V.asOpened&&O.narrowed&&!_.printing&&de()}).observe(v("details"),{attributeFilter:["d\
ata-open"]})}function cm(t){let e=v("details").getBoundingClientRect();te();let[n]=u.lines,o=R.get(t)??(W.lines.has(n)?_t(
W.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[dn(o),$.getBoundingClientRect(),J()],[a,l]=[s.left+r.
x,s.top+r.y],c=e.left>0,m={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},h=c&&a+3*xn>e.left?a-m.
across:0,d=!c&&l+3*xn>e.top?l-m.down:0;if(!h&&!d)return;let{x:y,y:g}=He();V.whole=!1,Sn({scale:i,position:{x:y+h/i,y:g+d/
i}})}var fm=2,ma=8,mw=40,pa=[],um="";function pw(){let t=new Map;for(let[n,{x:o}]of R){if(xt.has(n)||!O.names.has(n))continue;
let r=t.get(o)??[];t.set(o,r),r.push(n)}let e=[];for(let[n,o]of[...t].sort(([r],[s])=>r-s)){let r=at(o[0]).column??0,s=e.
at(-1);s?.column===r?s.names.push(...o):e.push({column:r,left:n-M.mark/2,names:o})}return e}function dw({column:t,names:e}){
if(!k.variants.includes("plain")&&t)return p(`column${t}`);let n=new Map;for(let r of e){let s=at(r),i=S(s.plural??s.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([r,s],[i,a])=>a-s||(r<i?-1:1)).map(([r])=>r).filter(Boolean);return o.slice(
0,fm).join(", ")+(o.length>fm?", \u2026":"")}function mm(){let t=v("heads"),e=nt()==="columns"&&it()===null&&O.names.size>
0;t.hidden===e&&(t.hidden=!e,Hn())}function hw(){let t=v("heads");if(t.hidden)return;let e=`${ae} ${j}`;if(um!==e){um=e;
let o=pw();pa=o.map((r,s)=>({left:r.left,right:o[s+1]?.left??M.left+M.width,part:f("span",{},dw(r))})),t.replaceChildren(
...pa.map(({part:r})=>r))}let n=t.clientWidth;for(let{left:o,right:r,part:s}of pa){let i=Math.max(ma,dn({x:o,y:0}).x),a=Math.
min(n-ma,dn({x:r,y:0}).x)-i-ma;s.hidden=a<mw,s.style.transform=`translateX(${Math.round(i)}px)`,s.style.maxWidth=`${Math.
floor(a)}px`,s.title=s.textContent??""}}function pm(){Et("afterDrawing",hw)}var gw=7,dm=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),ww=4,yw=3,bw=1,xw=1.6,kw=5.5,Qn=[],qo=new Map,ys={shown:null,
links:[]};function Sw(){if(ys.shown===E)return ys.links;let t=new Map;for(let e of E.statements){let{isLink:n,subject:o,
object:r}=b.get(e);if(!n)continue;let[s,i]=[ct.get(o)??"",ct.get(r)??""],a=`${s} ${i}`,l=t.get(a);l?l.ids.push(e):t.set(
a,{from:s,to:i,ids:[e]})}return Object.assign(ys,{shown:E,links:[...t.values()]}),ys.links}function gm(){let t=O.opened,
e=new Map,n=s=>{if(O.names.has(s))return s;let i=ct.get(s);return e.has(i)||e.set(i,dt(cn(i,t))),e.get(i)},o=new Map,r=(s,i)=>{
let[a,l]=s<i?[s,i]:[i,s],c=o.get(a);c||o.set(a,c=new Map);let m=c.get(l);return m||c.set(l,m={one:a,other:l,ids:[],drawn:!1,
strong:!1,course:{along:[]},among:null}),m};if(O.groups.size){let s=new Set([...O.names].map(i=>ct.get(i)));for(let{from:i,
to:a,ids:l}of Sw()){if(!s.has(i)&&!s.has(a)){let[c,m]=[i,a].map(h=>dt(cn(h,t)));c!==m&&r(c,m).ids.push(...l);continue}for(let c of l){
let{subject:m,object:h}=b.get(c);if(O.names.has(m)&&O.names.has(h))continue;let[d,y]=[n(m),n(h)];d!==y&&r(d,y).ids.push(
c)}}for(let i of B?[...o.values()].flatMap(a=>[...a.values()]):[])i.strong=i.ids.some(a=>B?.statements.has(a))}Qn=[...o.
values()].flatMap(s=>[...s.values()]).sort((s,i)=>i.ids.length-s.ids.length||(`${s.one}
${s.other}`<`${i.one}
${i.other}`?-1:1)),vw()}function vw(){qo=new Map;for(let t of Qn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=qo.
get(e)??[];qo.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?bw:yw)}}}function*bs(){for(let t of Qn)(t.drawn||t.one===
K.at||t.other===K.at)&&(yield t)}function wm({ids:t}){return Math.max(xw,kw*(t.length/Qn[0].ids.length))}function hm(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function xs(t){return t.among!==W.groups&&Object.assign(t,{among:W.groups,course:Mw(t,J())}),t.course}
function Mw({one:t,other:e},n){let[o,r]=[R.get(t),R.get(e)],s=[...W.groups.values()].filter(({key:d})=>dt(d)!==t&&dt(d)!==
e),i=d=>s.filter(y=>Ge(d,y,y.radius+gw/n)<1/0),a=hm(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:d})=>d)),m={course:a,
many:l.length},h=T.has(t)||T.has(e)?dm.slice(0,ww):dm;for(let d of h){if(!m.many)break;let y=hm(o,r,d*c),g=i(y).length;g<
m.many&&(m={course:y,many:g})}return m.course}function ym(t){let e=J();t.save();let n=[...bs()].sort((o,r)=>Number(o.strong)-
Number(r.strong));for(let o of n){t.describe?.(jo(o)),t.strokeStyle=o.strong?u.between===null?F.line:F.accent:F.bundle,t.
globalAlpha=B&&!o.strong?Gt():1,t.lineWidth=(wm(o)+(o.strong?1.4:0))/e;let[r,s,...i]=xs(o).along;t.beginPath(),t.moveTo(
r,s),t.bezierCurveTo(...i),t.stroke()}t.restore()}function bm(t,e,n){let o={bundle:null,distance:1/0};for(let r of bs()){
let s=(e+wm(r)/2)/n,i=Ge(xs(r),t,s);i<o.distance&&(o={bundle:r,distance:i})}return o}var Ow="http://www.w3.org/2000/svg";function rt(t,e={},...n){let o=document.createElementNS(Ow,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?ht(s):s);return o.append(...n),o}function ht(t){return String(Math.
round(t*100)/100)}function vn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var xm={M:2,L:2,C:6},Ew=100,ee={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},Tw={middle:.35,
top:.8,hanging:.8,bottom:-.2},Lw={center:"middle",right:"end",end:"end"},Ie=class{fillStyle=ee.fillStyle;strokeStyle=ee.
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
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,m=4/3*Math.tan(c/4),h=(d,y)=>{let[g,w]=[o*(Math.cos(d)-y*Math.
sin(d)),r*(Math.sin(d)+y*Math.cos(d))];return[e+g*Math.cos(s)-w*Math.sin(s),n+g*Math.sin(s)+w*Math.cos(s)]};this.lineTo(
...h(i,0));for(let d=0;d<l;d+=1){let[y,g]=[i+d*c,i+(d+1)*c];this.bezierCurveTo(...h(y,m),...h(g,-m),...h(g,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+xm[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>Ew&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+xm[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>ht(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Bo),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${ht(l)} ${ht(c)}`).join(" ")).join("");this.write(rt("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return Mo(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),m=this.measureText(e).width*this.place.
scale,h=Lw[this.textAlign]??null,d=-(h==="middle"?m/2:h?m:0),{turn:y}=this.place,g=yn(c.x+(d+m/2)*Math.cos(y),c.y+(d+m/2)*
Math.sin(y),y,m/2,r*.8);this.write(rt("text",{x:c.x,y:c.y+r*(Tw[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:m,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":h,transform:y?`rotate(${ht(y*180/Math.PI)} ${ht(c.x)} ${ht(
c.y)})`:null},vn(e)),g)}write(e,n){if(!Ot(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Bo(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=rt("g",{},rt("title",{},vn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var Aw=3e3,Iw=120,Mn=null,da;function km(t){if(t instanceof Ie){Nw(t);return}let e=Qt(),n=J();if(Mn!==null&&Mn.version===
ae&&Math.abs(Mn.scale-n)<n*.001&&Kn(Mn.part,e)||(clearTimeout(da),_.printing||(da=setTimeout(jw,Iw))),Mn===null)return;let{
part:r,canvas:s}=Mn;t.save(),t.globalAlpha=B?Gt():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Sm(){return[...E.statements].map(t=>b.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&O.names.has(e)&&O.names.
has(n))}function Nw(t){let e=new Yn;for(let{subject:n,object:o}of Sm())e.moveTo(R.get(n).x,R.get(n).y),e.lineTo(R.get(o).
x,R.get(o).y);t.save(),t.globalAlpha=B?Gt():.4,t.strokeStyle=F.line,t.lineWidth=.7/J(),t.stroke(e),t.restore()}function jw(){
let t=Qt(.5),e=J(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=F.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:ae},s=Sm(),i=0,a=()=>{if(r.version===ae){o.beginPath();for(let l=Math.min(s.length,i+Aw);i<
l;i+=1){let[c,m]=[R.get(s[i].subject),R.get(s[i].object)];Math.max(c.x,m.x)<t.left||Math.min(c.x,m.x)>t.right||Math.max(
c.y,m.y)<t.top||Math.min(c.y,m.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(m.x,m.y))}if(o.stroke(),i<s.length){da=setTimeout(
a);return}Mn=r,ft()}};a()}function Cw(t,e){for(let[n,o]of W.names)o.lines&&!fs.has(n)&&Ot(o,e)&&Ue(t,n)}function $w(t){let e=new Map;for(let[n,o]of W.
names){if(o.lines)continue;let{fill:r}=at(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=B?Gt():1;for(let[
n,o]of e){t.fillStyle=n,t.beginPath();for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();
for(let[n,o]of W.names)o.lines&&!o.covers&&Ue(t,n);for(let n of O.groups.keys())Ji(t,n)}function Rw(t){Yu(),fs.clear(),au(
t),ym(t),W.rest&&km(t);for(let e of W.lines.keys())(!B||!B.statements.has(e))&&ls(t,e,!1)}function Dw(t){zc()?Cw(t,Qt()):
$w(t);for(let[e,n]of W.names)n.covers&&Ue(t,e);if(K.at!==null&&O.names.has(K.at)&&Ue(t,K.at),B){Uu(t,W.trunks);for(let e of B.
statements)W.lines.has(e)&&ls(t,e,!0);for(let e of B.entities)Ue(t,e);Gu(t,W.words)}for(let e of Zt.statements)W.lines.has(
e)&&!B?.statements.has(e)&&ls(t,e,!0);for(let e of Zt.names)Ue(t,e)}function vm(){_c({radiusOf:t=>tt.get(Bt(t))?.radius??
T.get(t).size,draw:(t,e)=>{let n=Bt(e);n===null?Ue(t,e):Ji(t,n)}}),Et("beforeDrawing",Rw),Et("afterDrawing",Dw)}function Ke(t){I({open:[...u.open.filter(e=>e!==t),t]}),Z(p("groupOpened",{names:It(t)}))}function Mm(t){let e=o=>o!==null&&
(ct.get(o)===t||ct.get(o)?.startsWith(`${t}.`)),n=u.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));I({open:n,...e(u.focus)||
e(u.path)?lt:{}}),Z(ha())}function ha(){return p(O.groups.size===1?"oneGroup":"someGroups",{n:O.groups.size,names:Rr()})}function ga(t){return encodeURIComponent(t.trim().replace(/\s+/g," ")).replaceAll("-","%2D")}function Om(t){return t.toLowerCase().
replace(/\s/g," ")}function Em(t,e){let[n,o]=[Om(t),Om(e)],r=i=>i!==void 0&&/[\p{L}\p{N}_]/u.test(i),s=0;for(let i=n.indexOf(
o);i>=0;i=n.indexOf(o,i+1))!(r(n[i-1])&&r(o[0]))&&!(r(n[i+o.length])&&r(o[o.length-1]))&&(s+=1);return s}function ks(t,e,n){
let o=t.split(/\s+/),r=o.length>12?[o.slice(0,12/3).join(" "),o.slice(-12/3).join(" ")]:[t];return`text=${[...e?[`${ga(e)}\
-`]:[],...r.map(ga),...n?[`-${ga(n)}`]:[]].join(",")}`}function Tm(t){return t.split("\u2026").map(e=>e.trim()).filter(Boolean).
map(e=>ks(e,"","")).join("&")}function Bw(t,[e,n]){let o=t.slice(e,n),[r,s]=[e+o.length-o.trimStart().length,n-o.length+
o.trimEnd().length],i=t.slice(r,s);if(Em(t,i)<2)return ks(i,"","");let a={start:t.lastIndexOf(`
`,r)+1,end:(t.indexOf(`
`,s)+1||t.length+1)-1},l=t.slice(a.start,r).split("[\u2026]").pop(),c=t.slice(s,a.end).split("[\u2026]")[0],m=d=>[new RegExp(
`(?:\\S+\\s*){0,${d}}$`).exec(l)[0],new RegExp(`^(?:\\s*\\S+){0,${d}}`).exec(c)[0]],h=["",""];for(let d=1;d<=8;d+=1){let[
y,g]=m(d);for(let[w,x]of[[y,""],["",g],[y,g]])if(Em(t,`${w}${i}${x}`)<2)return ks(i,w,x);h=[y,g]}return ks(i,...h)}function Lm(t,e){
return e.map(n=>Bw(t,n)).join("&")}function Am(t,e){return e?`${t}${t.includes("#")?"":"#"}:~:${e}`:t}var Im;function ne(t){let e=kt.open?q(".told",HTMLElement,kt):v("told");kt.open||Z(t),e.textContent=t,clearTimeout(Im),Im=
setTimeout(()=>{e.textContent=""},6e3)}var kt=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function oe(t,e,n=[]){
kt.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>kt.close()},p("close")),f("span",{class:"told",role:"status"}))),kt.open||kt.showModal()}
function Zn(t,e,n=[],o=[]){let r=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);oe(t,[...n,r],o),
r.select()}function Nm(){kt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(kt,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function jm(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Cm(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var wa=3;function $m(t){return t.length<2?t.join(""):p("allAndLast",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}
function Pw(t){let e=t.map(r=>b.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...k.modalities.map(({id:r,label:s})=>({
n:n.filter(({modality:i})=>i===r).length,words:S(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:p("someone\
sView")},{n:e.filter(({denied:r})=>r).length,words:p("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}
function ba(t,e){return t===e?At(t,"oneStatement","someStatements"):p("statementsOfAll",{n:t,all:e})}function Ww(t){let e=new Map;
for(let r of t.statements){let{subject:s,object:i}=b.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(
a,(e.get(a)??0)+1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>Q(r)).
sort();return n>1&&o.length<=wa?p("mostOften",{names:$m(o),n}):""}function Fw(t){let e=t.map(n=>b.get(n).change);return k.
changes.map(({id:n,label:o})=>({n:e.filter(r=>r===n).length,words:S(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n}\
)`)}function Rm(t){return t.charAt(0).toLowerCase()+t.slice(1)}function zw(t){return Dt()?`${Dt()}: ${Rm(t)}`:t}function Dm(t){
let{focus:e,path:n}=u,o=e!==null&&n!==null&&it(),r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||b.get(c).subject===
r||b.get(c).object===r,i=t.statements.filter(s),a=ba(Se(i).statements,Se([...b.keys()].filter(s)).statements),l=o?p("tak\
eBetween",{statements:a,from:D(e),to:D(n)}):r!==null?p("takeAbout",{statements:a,name:D(r)}):[p("takeAll",{statements:a}),
Ww(t)].filter(Boolean).join(", ");return zw(`${[l,$m(k.changes.length?Fw(i):Pw(i))].filter(Boolean).join(": ")}.`)}function Bm(){
let t=v("lead");return(t.querySelector(`.${j}`)??t).textContent??""}function ya(t){return t===null?void 0:X.get(t).find(
e=>b.get(e).subject===t&&b.get(e).days?.time==="deadlineTime")}function Hw(t,e,n){let o=e.map(h=>b.get(h)),[r]=o,s=o.some(
({subject:h})=>h!==r.subject)||r.object===n,i=[...new Set(o.map(h=>s?h.subject:h.object))],a=i.slice(0,wa).map(h=>{if(h===
null)return S(r.value);let d=ya(h),y=d===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(d)}"]`);return d===
void 0||!y?Q(h):`${Q(h)} (${[y.firstChild?.textContent,Rt(d)].filter(Boolean).join("; ")})`}),l=i.length-wa,c=s?r.object:
r.subject,m=[...a,...l>0?[p("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[Q(c)],Lt(r,s),m].join(" ")}function qw(t,e){
let n=e.some(o=>ya(b.get(o).object)||ya(b.get(o).subject));return[b.get(e[0]).denied,!n,/density-\d/.test(t.className),!t.
closest(".what")].map(Number).join("")}function Pm(t,e){let o=[...t.querySelectorAll(".lane > .what > .trunk, .lane > .w\
ho > .trunk")].flatMap(c=>{let h=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(d=>b.has(d));return h.
length?[{ids:h,rank:qw(c,h)}]:[]}).sort((c,m)=>c.rank<m.rank?-1:+(c.rank>m.rank))[0]?.ids??[],r=Rm(t.querySelector(".lan\
e .absent")?.textContent?.trim()??""),s=[...new Set(o.flatMap(c=>[S(b.get(c).said),Rt(c)]).filter(Boolean))].join("; "),
i=p(k.sources.length>1?"takeLaneSources":"takeLane",{name:Q(e)}),a=[o.length?Hw(t,o,e):"",r].filter(Boolean).join("; "),
l=a?`${i}${s&&` (${s})`}: ${a}.`:`${Q(e)}.`;return Dt()?`${Dt()}: ${l}`:l}function Wm(){return Go({...On(),groups:new Set})}function On(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(O.names),groups:new Set(O.groups.keys()),statements:[...E.statements]}}function Ss(){return k.sources.
length?k.sources.length>3?p("sources",{n:k.sources.length}):k.sources.map(t=>ka(t)).join("; "):""}function ka(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function _o(){return location.protocol.startsWith("http")}
function Fm(){return _o()?location.href:""}function to(){let{iri:t,version:e}=k.dataset;return[e&&p("version",{version:e}),
t].filter(Boolean).join(", ")}function xa(){let{focus:t,path:e,steps:n}=u;return t===null?"":e!==null&&it()?p("partBetwe\
en",{from:D(t),to:D(e)}):!O.narrowed||!E.entities.has(t)?"":p(n===1?"partAround":"partFartherAround",{name:D(t),n:n??""})}
function _w(){return!B||O.narrowed?"":u.focus!==null?p("altFocus",{name:D(u.focus)}):u.lines.length?p("altLines",{statements:[
...B.statements].map(t=>Vt(b.get(t))).join("; ")}):""}function Go(t){return[S(k.title),Sa(t)].filter(Boolean).join(" \xB7 ")}
function Sa(t){return[xa(),Ms(),...k.notes.map(S),Dt(),t.groups.size?p(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:Rr()}):"",p("shown",{names:t.names.size,allNames:T.size,...Se(t.statements)}),to()&&`${p("dataset")}: ${to()}`,
Fm()].filter(Boolean).join(" \xB7 ")}function vs(t){return[Ms(),...k.notes.map(S),Dt(),ba(t,b.size),to()&&`${p("dataset")}\
: ${to()}`,Fm()].filter(Boolean).join(" \xB7 ")}function Ms(){return Ss()&&`${p("source")}: ${Ss()}`}function Gw(t){return[
...t.groups].sort((e,n)=>O.groups.get(n).count-O.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function Os(t){let{statements:e,
made:n}=Se(t.statements),o=new Map;for(let s of t.statements){let{subject:i,object:a}=b.get(s);for(let l of new Set([i,a]))
t.names.has(l)&&o.set(l,(o.get(l)||0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${Q(
s)} (${i})`);return[p("altShown",{title:S(k.title),names:At(t.names.size,"oneName","someNames"),statements:At(e,"oneStat\
ement","someStatements"),made:n}),xa()&&p("altPart",{part:xa()}),_w(),t.groups.size?p("altGroups",{groups:Gw(t).map(It).
join("; ")}):"",r.length?p("altMost",{names:r.join("; ")}):"",Ss()&&p("altSource",{source:Ss()}),Dt()&&`${Dt()}.`].filter(
Boolean).join(" ")}var Es=16/2.54*72,eo=7,Mt=10,Ts=Math.floor(fn*Es/eo)-1;function Ma(t){let e=new Set([...t.drawn].map(h=>T.get(h).class)),
o=k.families.flatMap(h=>h.classes.map(d=>d.id)).filter(h=>e.has(h)).map(h=>{let d=Pt.get(h)??Ze;return{text:S(d.label),draw:(y,g,w,x)=>zm(
y,d,!1,g,w,x)}});[...t.drawn].some(h=>T.get(h).envisaged)&&o.push({text:p("envisaged"),draw:(h,d,y,g)=>zm(h,Ze,!0,d,y,g)});
let r=t.statements.filter(h=>W.lines.has(h)).map(h=>b.get(h)),s=k.modalities.filter(({id:h})=>r.some(d=>!d.holder&&d.modality===
h)).map(({label:h,line:d})=>({text:S(h),wide:!0,draw:(y,g,w,x)=>va(y,k.lines[d],!1,g,w,x)}));r.some(h=>h.holder)&&s.push(
{text:p("someonesView"),wide:!0,draw:(h,d,y,g)=>va(h,k.lines.thin,!1,d,y,g)}),r.some(h=>h.denied)&&s.push({text:p("denie\
d"),wide:!0,draw:(h,d,y,g)=>va(h,k.lines.solid,!0,d,y,g)}),r.some(h=>h.isDisputed)&&s.push({text:p("disputedKey"),draw:(h,d,y,g)=>Xi(
h,d+g*.5,y,g*.5)});let i=new Set([...t.groups].flatMap(h=>[...O.groups.get(h).fills.keys()])),a=k.families.map(({label:h,
classes:[{id:d}]})=>({label:h,fill:(Pt.get(d)??Ze).fill})).filter(({fill:h})=>i.has(h)).map(({label:h,fill:d})=>({text:S(
h),draw:(y,g,w,x)=>Uw(y,d,g,w,x)})),l=new Set([...[...t.drawn].map(h=>T.get(h).change),...r.map(h=>h.change)]),c=k.changes.
filter(({id:h})=>h in Ci&&l.has(h)).map(({id:h,label:d})=>({text:S(d),draw:(y,g,w,x)=>ns(y,h,g+x*.5,w,x*.42)}));return[{
title:p("changes"),items:c},{title:p("kinds"),items:o},{title:p("groupRims"),items:a},{title:p("said"),items:s}].filter(
({items:h})=>h.length)}function zm(t,e,n,o,r,s){let i=s*.44;na(t,e.shape,o+i*1.2,r,i),t.fillStyle=n?F.ground:e.fill,t.fill(),
t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function Uw(t,e,n,o,r){t.beginPath(),t.arc(n+r*
.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function va(t,e,n,o,r,s){t.strokeStyle=F.line,t.lineWidth=
e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=F.bar,t.lineWidth=
3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Hm(t,e,n,o){
let r=[""],s=i=>jt(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function qm(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
F.text,(r,s,i="")=>{for(let a of Hm(r,s,e-2*Mt,i))ue(t,a,Mt,o+s*.775,s,i),o+=s*1.55;return o}}function _m(t,e,n,o){let r=qm(
t,n,Mt/2);return r(S(k.title),o*1.5,"600"),r(Dm(e),o*1.15)}function Gm(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,m="")=>(t.
textBaseline="middle",t.fillStyle=F.text,ue(t,l,c,i,r,m),c+jt(l,m)*r);for(let{title:l,items:c}of Ma(e)){let m=a(`${l}:`,
Mt,"600")+r;for(let{text:h,wide:d,draw:y}of c){let g=r*(d?3:1.5);m+g+jt(h)*r>n-Mt&&m>Mt&&(m=Mt,i+=s),t.save(),y(t,m,i,r),
t.restore();let w=Hm(h,r,n-2*Mt-g);w.forEach((x,L)=>{L&&(i+=s),a(x,m+g)}),m+=g+zt(w)*r+r*1.2}i+=s}return i+=r*.2,qm(t,n,
i-s/2)(Sa(e),r)+Mt/2}function Oa(t){let e={printing:_.printing,at:K.at};_.printing=!0,K.at=null,bn();try{return t()}finally{_.printing=e.printing,
K.at=e.at,bn()}}var Um=160;function Kw(){let t=new Ie({left:0,top:-Um,right:$.clientWidth,bottom:$.clientHeight+Um});return Hc(
t),t}function Ea({captioned:t=!0}={}){return Oa(()=>Vw(t))}function Ta({width:t,height:e,title:n,text:o,family:r},...s){
return rt("svg",{viewBox:`0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:j,"font-family":r.replaceAll('"',"'"),"text-re\
ndering":"geometricPrecision","aria-labelledby":"title description"},rt("title",{id:"title"},vn(n)),rt("desc",{id:"descr\
iption"},vn(o)),rt("rect",{width:t,height:e,fill:"#fff"}),...s)}function Vw(t){let e=Kw(),n=On(),{area:o}=e,r=e.bounds??
o,s=Math.max(o.left,r.left-Mt),i=Math.max(o.top,r.top-Mt),a=Math.min(o.right,r.right+Mt)-s,l=Math.min(o.bottom,r.bottom+
Mt)-i,c=Math.ceil(Math.max(a,t?Ts:0)),[m,h]=[0,1].map(()=>new Ie({left:0,right:c,top:0,bottom:1/0})),d=Math.max(12,c*(eo+
.5)/Es),y=t?Math.ceil(_m(m,n,c,d)):0,g=Math.ceil(t?Gm(h,n,c,y+l+Mt,d):l),w=Os(n),x=[...W.names.values(),...W.groups.values()].
filter(P=>P.lines),L=x.reduce((P,{type:G})=>Math.min(P,G),1/0)*J();return{root:Ta({width:c,height:g,title:S(k.title),text:w,
family:Nt.family},rt("clipPath",{id:"frame"},rt("rect",{x:s,y:i,width:a,height:l})),m.drawing,rt("g",{transform:`transla\
te(${ht((c-a)/2-s)} ${ht(y-i)})`},rt("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[rt("path",{d:`M${Mt} ${ht(y+l+Mt/
2)}H${c-Mt}`,stroke:"#bbb"}),h.drawing]:[]),width:c,height:g,top:i,seen:n,text:w,written:x.filter(P=>"id"in P).length,letters:L/
c*Es}}function he(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function Yw(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Km(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,Yw(n.subarray(4,e.length+8))),n}function Jw(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,m])=>Km("iTXt",a(`${c}\0\0\0${j}\0\0${m.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),Km("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var Xw=3,Vm=2;async function no({root:t,width:e,
height:n,text:o},r=Xw){let s=URL.createObjectURL(new Blob([he(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=f("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return Jw(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:S(k.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function Qw(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Ne(t,e,n){
await Qw(t,e)?ne(n):Zn(p("copyByHand"),t)}async function Ls(t){let e=no(t,Vm);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),ne(p("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});oe(p("copyPng"),[f("p",{},p("copyPictureByHand")),n])}catch{oe(p("copyPng"),[f("p",{},p("tooLarge"))])}}}function Zw(t){
return S(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function ty(t){let e=[S(t.said),S(t.when)].filter(Boolean).
join("; "),n=Zw(t),r=[(n&&(S(n.citation)||ka(n)))?.replace(/[.\s]+$/,""),S(t.where)].filter(Boolean).join(", ");return[Vt(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${p("dataset")}\
: ${[S(k.title),to()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function ey(t){let e=f("p",{lang:j},ty(b.get(
t)));return Ne(e.textContent,e,p("copiedStatement"))}function Ym(t){return f("button",{type:"button",class:"copy",onclick:()=>ey(
t)},p("copyWithSource"))}function ny(){return qn().filter(t=>E.statements.has(t))}function Jm(){let t=k.variants.includes(
"plain")?3:void 0,e=u.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>p(r));return e&&o.splice(5,0,Dt()),[[...o.slice(0,t),...n?[p("changes")]:[]],
...ny().map(r=>{let s=b.get(r);return[...[D(s.subject),S(et(s).label),s.object===null?S(s.value):D(s.object),S(s.said),S(
s.when),...e?[Rt(r)]:[],s.quote,bt(s)].slice(0,t),...n?[sf(s)]:[]]})].map(r=>r.map(jm))}function Xm(){let[t,...e]=Jm(),n=(s,i)=>f(
"tr",{},s.map(a=>f(i,Cm(a),a))),o=f("div",{lang:j},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(s=>n(s,"td")))),f("p",{},Wm())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Ne(r,o,At(e.length,"copiedOneRow","copiedRows"))}function Qm(){let t=j==="nl"?";":",",e=Jm().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Ve(t,e=D(t)){return T.has(t)?f("button",{type:"button",class:"name",onclick:()=>I({focus:t,lines:[]})},e):f("b",
{},t)}function oy(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),f("m\
ark",{},o)),n=n.slice(r+o.length))}return f("blockquote",{lang:t.language},e,n)}function ry(t){let e=b.get(t),{url:n=""}=k.
sources.find(r=>r.id===e.origin)??{};if(!/^https?:/i.test(n))return"";let o=ol(t);return Am(n,o?Lm(o.whole,o.runs):Tm(e.
quote))}function sy(t){let e=ry(t),n=In(t).length>0;return!e&&!n?null:f("div",{class:"to-words"},n?f("button",{type:"but\
ton",onclick:()=>I({view:"text",focus:null,lines:[t]})},p("inTheText")):null,e?f("a",{href:e,rel:"noreferrer noopener",target:"\
_blank"},p(e.includes(":~:")?"atTheseWords":"officialPage")):null)}function iy(t){return t.disputes.map(({other:e,words:n,
isDispute:o,judged:r})=>{let s=b.get(e);return f("div",{class:o?"contradiction disputed":"contradiction"},`${S(n)}: `,b.
has(e)?f("button",{type:"button",class:"name",onclick:()=>I({focus:null,lines:[e]})},`${Vt(s)} (${bt(s)})`):p("notHere"),
S(r)?f("div",{class:"said"},S(r)):null)})}function La(t,...e){let n=b.get(t),o=f("div",{class:"said"},f(n.denied?"b":"sp\
an",{},S(n.said)));for(let s of[S(n.when),Rt(t),bt(n)])s&&o.append(o.textContent&&" \xB7 ",s);let r=["statement",n.denied?
"denied":"",n.modality===Be?"draft":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",{class:r,"dat\
a-statement":t},e,o,iy(n),_n(n),oy(n),sy(t),Ym(t))}function Aa(t,e){return t.object===null?f("b",{},S(t.value)):Ve(t.subject===
e?t.object:t.subject)}function Zm(t,e){return f("div",{class:"statement"},Aa(t,e),f("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=b.get(n);return f("div",{class:"said"},`${p("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${bt(o)}`)}))}function ge(t){return f("h2",{tabindex:"-1"},t)}function En(t,e=null){let n=b.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?f("b",{},S(n.value)):Ve(o?n.subject:n.object);return La(t,Ve(o?e:n.subject),f(
"div",{},Lt(n,o)),r)}function Uo(t){return f("ul",{class:"choice"},t.map(e=>{let n=b.get(e),o=[D(n.subject),Lt(n),n.object===
null?S(n.value):D(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>I({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},S(n.said)),bt(n)&&` \xB7 ${bt(n)}`))}))}var As=50,Ye={ids:[],until:As};function Na({one:t,other:e}){I({...lt,between:[t,e]})}function ay(t){let e=Bt(t);return e===
null?Ve(t):f("button",{type:"button",class:"name",onclick:()=>Ke(e)},f("span",{class:"unseen"},`${p("openGroup")}: `),It(
e))}function ly(t){let e=new Map;for(let n of t){let o=Lt(b.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function tp(){let t=No();Ye.ids!==t&&(Ye={ids:t,until:As});let e=t.slice(0,Ye.until);return[ge(Vr()),
f("p",{class:"hint"},p("endsOf")),f("ul",{class:"counted"},(u.between??[]).map(n=>{let o=O.groups.get(Bt(n));return f("l\
i",{},ay(n)," ",o?f("span",{class:"count"},p("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},p("\
noneBetween")),t.length?f("h3",{},p("relationsTitle")):null,f("ul",{class:"counted"},ly(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},p("statementsOf")):null,Uo(e),e.length<t.length?f("p",{class:"\
more"},p("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:cy},p("moreRows",{n:Math.min(As,t.
length-e.length)}))):null]}function cy(){let t=Ye.until;Ye.until+=As,Le(),A("#chosen .choice button")[t].focus(),Z(p("pa\
rtListed",{n:Math.min(Ye.until,Ye.ids.length),all:Ye.ids.length}))}var Ia=new Set;function ep(t){let e=qo.get(dt(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:Ia.has(t)?"":null},f("summary",
{},p("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${Vn(t)}`)),n),r=()=>{if(!o.open){Ia.delete(t);return}Ia.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===dt(t)?s.other:s.one,a=Bt(i),l=a===null?D(i):It(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>Na(s)},l)," ",f("span",{class:"count"},p(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}var Is=14,fy=60,uy=180,oo,Ns="";function my(t){let e=X.get(t).filter(o=>E.statements.has(o)).length,n=S(at(t).label);return[
f("p",{},f("b",{},D(t))),f("p",{class:"said"},[n,At(e,"oneStatement","someStatements")].filter(Boolean).join(" \xB7 "))]}
function py({name:t,group:e,lines:n,bundle:o}){return t!==null?my(t):e!==null?[f("p",{},Vn(e))]:o!==null?[f("p",{},jo(o))]:
yr(n,{whole:!0})}function np(t,{x:e,y:n}){let{name:o,group:r,lines:s,bundle:i}=t,a=JSON.stringify([o,r,s,i&&[i.one,i.other]]);
if(a!==Ns){if(o===null&&r===null&&!s.length&&i===null){js();return}Ns=a,clearTimeout(oo),oo=setTimeout(()=>{xu(o,s);let l=v(
"pointed");l.replaceChildren(...py(t)),br(l,{left:e+Is,right:e-Is,top:n-Is,bottom:n+Is})},fy)}}function js(){Ns="",clearTimeout(
oo),oo=setTimeout(Tn,uy)}function Tn(){Ns="",clearTimeout(oo),v("pointed").hidden=!0,ku()}function op(){let t=v("pointed");
t.addEventListener("mouseenter",()=>clearTimeout(oo)),t.addEventListener("mouseleave",js),addEventListener("wheel",Tn,{capture:!0,
passive:!0}),document.addEventListener("pointerdown",e=>{t.contains(e.target)||Tn()},!0)}function rp(){return!v("pointed").
hidden}function ro(){for(let t of A("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===nt()));
v("arrange-again").hidden=!xt.size}function je(t){let e=J(),n=!C.byFinger&&cs(t,e,yu).length>0,o=Mu(t,n?0:void 0),r=o===null?lu(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=C.byFinger?hy(t):{name:o,group:r,lines:cs(t,e)},{bundle:i,distance:a}=s.
name===null?bm(t,C.byFinger?xn:rs,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<Ge(W.lines.get(s.lines[0]),
t,xn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Cs(t){let e=$.getBoundingClientRect();return Oe({x:t.clientX-
e.left,y:t.clientY-e.top})}function dy(t,e){let n={name:null,distance:1/0};for(let[o,r]of W.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function hy(t){let e=xn/J(),{name:n,distance:o}=dy(t,e),r=cs(t,rs/e),s=r.length?Ge(W.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var Ko={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},gy=20;function ja(t,e){xt.set(t,e),R.set(t,e),
Yt(),pe(),ft()}function sp(t,e){let n=R.get(t);C.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Ca(){let{name:t,went:e}=C.
dragged;return C.dragged=null,ro(),ft(),e&&Z(p("namePlaced",{name:D(t)})),e}function ip(){Et("dragStart",({pointer:t})=>{
if(C.byFinger)return;let{name:e}=je(t.canvas);e!==null&&(sp(e,t.canvas),Ao(!1))}),document.addEventListener("pointermove",
t=>{if(!C.dragged||!t.isPrimary)return;let e=Cs(t);C.dragged.went=!0,ja(C.dragged.name,{x:Math.round(e.x+C.dragged.x),y:Math.
round(e.y+C.dragged.y)})}),Et("dragEnd",()=>{C.byFinger||(V.whole=!1,C.dragged&&(Ca(),Ao(!0)))}),en.push(()=>{u.focus!==
C.placing&&(C.placing=null)})}function ap({event:t,pointer:e}){if(!C.byFinger||t.type!=="press")return!1;let{name:n}=je(
e.canvas);return n===null||C.placing!==null?(C.rested=e,!0):(sp(n,e.canvas),ft(),!0)}function lp(t){C.placing=C.placing===
t?null:t,Le(),(C.placing===null||!ot())&&document.getElementById("move-name")?.focus({preventScroll:!0}),C.placing!==null&&
(ot()&&$t(null),ne(p("pickPlace",{name:Q(t)})))}function cp({pointer:t}){if(C.placing===null)return!1;let e=C.placing;return C.
placing=null,R.has(e)?(ja(e,{x:Math.round(t.canvas.x),y:Math.round(t.canvas.y)}),ro(),Le(),ne(p("namePlaced",{name:Q(e)})),
!0):!1}function fp(t,e){let[n,o]=Ko[e],{x:r,y:s}=R.get(t),i=gy/J();ja(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),ro(),
gs(t),Z(p("nameMoved",{name:D(t),where:p("sides").split(", ")[Object.keys(Ko).indexOf(e)]}))}var wy=2;function up(){Et("click",t=>{if(ap(t)||cp(t))return;let{pointer:e}=t,{name:n,group:o,lines:r,bundle:s}=je(e.canvas);
if(o!==null){Ke(o);return}if(s!==null){if(String(u.between)===String([s.one,s.other]))return;C.clicked=!0,Na(s);return}if(n===
null&&!r.length){Te()&&I(lt);return}n===u.focus&&r.join(" ")===u.lines.join(" ")||(C.clicked=!0,I({focus:n,lines:r}))}),
$.addEventListener("mousemove",t=>{if(C.dragged||t.buttons){Tn();return}let e=je(Cs(t)),{name:n,group:o,lines:r,bundle:s}=e;
C.byFinger||np(e,{x:t.clientX,y:t.clientY}),$.style.cursor=n!==null||o!==null||r.length||s!==null?"pointer":""}),$.addEventListener(
"mouseleave",js),Et("doubleClick",({pointer:t})=>{let{name:e,group:n,lines:o,bundle:r}=je(t.canvas);if(e!==null||n!==null||
o.length||r!==null)return;let s=Math.min(6,J()*wy),i=J()/s,{x:a,y:l}=He();V.whole=!1,Sn({scale:s,position:{x:t.canvas.x+
(a-t.canvas.x)*i,y:t.canvas.y+(l-t.canvas.y)*i}})})}var yy=9,Je=new Map,mp=0;function by(t){let e=Qt(),n=J(),o=t>0?e.top-M.top:M.top+M.height-e.bottom;return Math.max(0,o*n+
Ae.top)}function xy(t,e){let n=e;if(Je.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),by(e)),a=i-e+mp,l=scrollY;scrollBy(
{top:Math.round(a),behavior:"instant"});let c=scrollY-l,m=Math.abs(a-c)>=1;n=m?e+c:i,mp=m?0:a-c}if(!t&&!n)return;V.whole=
!1,V.asOpened=!1;let o=J(),{x:r,y:s}=He();qe({position:{x:r-t/o,y:s-n/o},animation:!1})}function pp(){$.addEventListener(
"pointerdown",t=>{let e=t.pointerType==="touch";e!==C.byFinger&&Ao(!e),C.byFinger=e,e&&Je.set(t.pointerId,{start:t,x:t.clientX,
y:t.clientY,moves:!1})},!0),$.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&(C.byFinger=!1);let e=Je.get(t.
pointerId);if(!e||C.dragged||(e.moves||=Je.size>1||Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>yy,!e.
moves))return;let[n,o]=[t.clientX-e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),xy(n/Je.size,o/Je.size)});
for(let t of["pointerup","pointercancel"])$.addEventListener(t,e=>{let n=Je.get(e.pointerId);if(!Je.delete(e.pointerId))
return;let o=t==="pointerup"&&!n.moves?C.rested:null;if(C.rested=null,o&&qc(o),!C.dragged)return;let{name:r}=C.dragged;Ca()||
t==="pointercancel"||(C.clicked=!0,I({focus:r,lines:[]}))});$.addEventListener("touchend",t=>{if(!t.cancelable)return;t.
preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&e.blur()},{passive:!1}),$.addEventListener(
"contextmenu",t=>{C.byFinger&&t.preventDefault()})}function ky(t,[e,n]){let o=R.get(t),r=T.has(t)?Er(t):new Map,s=nt()==="columns"&&!it(),i=null;for(let[a,l]of R){let[c,m]=[
l.x-o.x,l.y-o.y],h=c*e+m*n,d=Math.abs(c*n)+Math.abs(m*e);if(a===t||h<1||(s?n&&d>1:d>h))continue;let y=[n&&s||r.has(a)?0:
1,h+2*d];i&&(y[0]-i.distance[0]||y[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:y})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function dp(){if(R.has(K.at))return K.at;if(R.has(u.focus))return u.focus;let t=Fe(
1).find(n=>R.has(n)),[e]=[...O.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?dt(e[0]):[...R.
keys()][0]??null)}function gp(){return K.at!==null&&K.at.startsWith("group ")?K.at.slice(6):null}function Sy({name:t,by:e,
across:n}){let o=X.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:b.get(e);return[r&&Lt(r,r.object!==t),!r&&
n&&p("notLinked"),D(t),S(at(t).label),p(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function hp(t){
K.at=t.name,K.by=t.by;let e=gp();Z(e===null?Sy(t):Vn(e)),gs(t.name),ft()}function wp(){$.addEventListener("focus",()=>{if(!$.
matches(":focus-visible"))return;let t=dp();t!==null&&hp({name:t,by:null})}),$.addEventListener("blur",()=>{K.at=null,ft()}),
$.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Ko){t.preventDefault();let e=dp();if(K.
at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){fp(e,n);return}let o=ky(e,Ko[n]);o?hp(o):Z(p("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),K.at===null)return;let e=gp();e!==null?Ke(e):K.at===u.focus?Yc():I({focus:K.
at,lines:[]})}else t.key==="l"&&fe(t)&&(K.by===null?Z(p("noLine")):I({focus:null,lines:[K.by]}))})}function so(){if(H()!=="names")return;let t=q("main").getBoundingClientRect().top+scrollY,e=q("summary",HTMLElement,Y).getBoundingClientRect().
height+1,n=o=>q(o).getBoundingClientRect().width;for(let[o,r]of Object.entries({above:t,below:e,zoom:n("#zoom"),take:n("\
#take > button")}))document.documentElement.style.setProperty(`--${o}`,`${r}px`)}function yp(){v("group-list").replaceChildren(...O.groups.size?[f("p",{},p("readGroups")),Qn.every(r=>r.drawn)?"":f("p",
{},p("strongestDrawn")),f("h3",{},p("groupsTitle")),vy()]:[]),ve(v("group-list"));let t=v("groups"),e=t.hidden;if(t.hidden=
!tt.size||nt()!=="overview"||!O.groups.size&&!O.opened.size,e!==t.hidden&&Hn(),t.hidden)return;let n=document.activeElement?.
closest?.("#groups [data-group]")?.dataset.group,o=[...O.opened].filter(r=>!tt.get(r).names.length||E.entities.size).sort();
t.replaceChildren(f("p",{},ha()),...o.map(r=>f("button",{type:"button","data-group":r,title:p("closeGroup"),onclick:()=>Mm(
r)},f("span",{"aria-hidden":"true"},"\xD7")," ",f("span",{class:"unseen"},`${p("closeGroup")}: `),It(r)))),n!==void 0&&(t.
querySelector(`[data-group="${n}"]`)??$).focus({preventScroll:!0})}function vy(){let t=[...O.groups].sort(([e,{count:n}],[
o,{count:r}])=>r-n||(e<o?-1:1));return f("ul",{},t.map(([e,{count:n}])=>f("li",{},f("button",{type:"button",class:"name",
onclick:()=>Ke(e)},It(e))," ",f("span",{class:"count"},String(n)),ep(e))))}function My(){if(u.between===null||!u.between.every(i=>R.has(i)))return;let t=u.between.map(i=>R.get(i));if(t.every(nm))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/J(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];ua({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var $a="",bp="",$s=new Set;function xp(t){Xf(),mm(),gm(),pe(),ro(),
yp(),Yt();let e=O.narrowed?`${u.focus} ${u.path} ${u.steps}`:Ro()?[...O.names].sort().join(" "):"",n=`${nt()} ${e}`;$a!==
n||V.asOpened&&bp!==j?(de(),!$a&&u.open.length&&hs(u.open[u.open.length-1])):(u.focus===null||!t)&&Ey();let o=Oy();o!==null&&
t?hs(o):u.focus!==null&&t&&!O.narrowed&&am(u.focus),ot()&&(C.clicked||t&&u.lines.length)&&cm(u.focus),u.between!==null&&
t&&My(),$a=n,bp=j,$s=new Set(O.opened),ft()}function Oy(){let t=ct.get(u.focus);return t!==void 0&&O.opened.has(t)&&!$s.
has(t)&&!O.narrowed&&!ot()?t:null}function Ey(){let t=u.open[u.open.length-1],e=u.open.some(o=>O.opened.has(o)&&!$s.has(
o)),n=[...$s].some(o=>!O.opened.has(o));n&&!O.opened.size?de():t!==void 0&&(e||n)&&hs(t)}var Ra=!1;function kp(){if(!(H()!=="names"||Dr())){vm(),up(),lm(),pm(),pp(),ip(),wp(),op();for(let t of A("[tabindex]",HTMLElement,
$))t.tabIndex=-1}}function Sp(t){let e=Ra;Ra=H()==="names",Ra&&(e||(so(),Hn()),xp(t),!e&&V.whole&&de())}function vp(){Ai(),
xo(),Dr()&&(V.asOpened?de():V.whole?kn():_e(),pe(),Yt(),ft())}function Mp(){bn(),Dr()&&ft()}var Vo=null,Ep=0;function Rs(t){return E.statements.has(t)||E.aside.has(t)}function Ty(t){let e=mt(t).filter(o=>b.has(o)),
n=e.filter(Rs);return n.length?n:e}function Ly(){for(let i of or)i.hidden=!jl(i.dataset.source??"");for(let i of An)i.classList.
toggle("out",!mt(i).some(Rs));let t=[...new Set(An.flatMap(mt))].filter(i=>b.has(i)&&(u.drafts||!le(i))),e=t.filter(Rs).
length,n=v("texts-filtered"),o=or.filter(i=>u.drafts||!i.classList.contains("draft")),r=o.filter(i=>!i.hidden).length;n.
hidden=r===o.length&&e===t.length,n.replaceChildren(p("textsFiltered",{n:e,all:t.length}),...r===o.length?[]:[" ",f("but\
ton",{type:"button",onclick:()=>I({source:null,saidFrom:null,saidUntil:null})},p("allTexts"))]);let s=document.querySelector(
"#texts .contents");s&&(s.hidden=r===1&&o.length>1)}function Ay(){for(let t of A("#texts .place")){let e=t.parentElement?.
querySelector("a"),n=e?b.get(mt(e)[0]):void 0;n&&(t.textContent=S(n.where))}}function Iy(t){let{top:e,bottom:n}=t.getBoundingClientRect(),
o=ot()?v("details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;(e<0||n>r)&&scrollBy({top:(e+n)/2-r/2,behavior:"\
instant"})}var Op="";function Tp(t,e){if(!Qe||H()!=="text"){Vo=null;return}Ly(),ke(),Op!==u.language&&Ay(),Op=u.language;
let n=u.focus===null?u.lines:X.get(u.focus).filter(Rs),o=new Set(n.flatMap(In));for(let s of An)s.classList.toggle("chos\
en",o.has(s)),o.has(s)?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current");let r=!t||H(t)!=="text";Vo?.
getClientRects().length?scrollBy({top:Vo.getBoundingClientRect().top-Ep,behavior:"instant"}):(e||r)&&o.size&&Iy([...o][0]),
Vo=null}function Lp(){if(Qe){v("texts").querySelector("h2")?.after(f("p",{id:"texts-filtered",role:"status",hidden:""}));
for(let t of An)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),C.clicked=e.detail>
0,Vo=t,Ep=t.getBoundingClientRect().top,I({focus:null,lines:Ty(t)}),C.clicked=!1)});for(let t of A("#texts [data-text]"))
t.addEventListener("click",e=>{e.preventDefault();let{text:n=""}=t.dataset;I({source:k.sources.length>1?new Set([n]):null})})}}var Da=[],Ds="";function Ba({moved:t=!1}={}){kp(),Yt(),xf(),Le(),yc();for(let e of Da)e.classList.remove("chosen");Da=B?
[...B.statements].flatMap(e=>pt.get(e)??[]):[];for(let e of Da)e.classList.add("chosen");Sp(t)}function Ny(t){let e=t?null:
E;t||Or(),Of(e)}function jy(){if(u.between!==null)return Vr();let t=B?.statements.size??0;return p(t===1?"chosenOne":"ch\
osen",{name:u.focus!==null?D(u.focus):p("statement"),n:t})}function Pa(t){u.language!==j||!t?(fl(u.language),jf(),Cf(),Oi(),
$c(),Jl()):u.drafts!==t.drafts&&Oi();let e=t??{focus:null,lines:[],between:null},n=u.focus!==e.focus||u.lines.join(" ")!==
e.lines.join(" ")||String(u.between)!==String(e.between),o=Te();Ny(!t),xc(),Ic(t),(!t||[H,ie].some(s=>s(t)!==s())||u.language!==
t.language)&&xo(),nf(),Zc(),Ef(),Mf();let r=u.list||H()==="statements";if(Y.open!==r&&!_.parts&&(Y.open=r),n&&$t(o?"deta\
ils":null),n&&o&&ot()&&H()==="names"&&v("picture").scrollIntoView(),Ba({moved:n&&!C.clicked}),nc(t),Oc(),tc(n||!t),Tp(t,
n),!n){t&&ln()!==Ds&&Z(ln()),Ds=ln();return}Ds=ln(),v("details").scrollTop=0,o&&!C.clicked&&Ni(),Z(o?jy():Ds),C.clicked=
!1}function gt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var Yo=null;function Bs(){if(Yo!==null)return Yo;Yo=[];for(let[t,{label:e,short:n,alternative:o,hidden:r}]of T){
let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Yo.push({id:t,name:i,folded:` ${gt(i)} `})}return Yo}
function Ap(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n}`)?8:0)+(e.every(o=>t.includes(` ${o} `))?4:
e.every(o=>t.includes(` ${o}`))?2:0)}function Wa(t){let e=gt(t).split(" ").filter(Boolean);if(!e.length)return[];let n=new Map;
for(let r of Bs()){if(!e.every(i=>r.folded.includes(i)))continue;let s=Ap(r.folded,e)+(r.name===D(r.id)?1:0);(!n.has(r.id)||
n.get(r.id).score<s)&&n.set(r.id,{...r,score:s})}let o=new Map;for(let[r,{label:s}]of Pt){let i=Math.max(...Object.values(
s).map(a=>Ap(` ${gt(a)} `,e)));i&&o.set(r,i/3)}for(let[r,s]of o.size?T:[]){let i=o.get(s.class);i&&!(n.get(r)?.score>i)&&
n.set(r,{id:r,name:D(r),folded:"",score:i})}return[...n.values()].sort((r,s)=>s.score-r.score||T.get(s.id).count-T.get(r.
id).count||(r.id<s.id?-1:1))}var Jo=12;function Xo(t){return Wa(t).slice(0,Jo)}var Ip=2,Np=null;function Rp(){return Np??=
k.topics.map(t=>{let e=t.relations.flatMap(o=>[Tt.get(o).label,Tt.get(o).inverse]),n=[t.label,...e].flatMap(({nl:o,en:r})=>[
o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${gt(o)} `))]}}),Np}function Fa(t){let e=gt(t).split("\
 ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?Ip:Number(e.every(r=>o.includes(` ${r}`)));
return Rp().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).filter(o=>o.score>0).sort((o,r)=>r.score-o.
score).map(o=>({topic:o.topic,isWhole:o.score===Ip}))}function io({relations:t,modality:e}){return[...b].filter(([,n])=>e===
void 0?t.includes(n.relation):n.modality===e&&!n.denied).map(([n])=>n)}var Dp=6,Cy=5,jp=null;function Bp(t){let e=gt(t).
split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.every(s=>r.includes(` ${s}`));jp??=[...b].
flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${gt(s)}`}]:[]);let o=[];for(let{id:r,folded:s}of jp){if(o.length===Cy)break;
n(s)&&o.push({statement:r})}return o}function $y(t,e){if(Math.abs(t.length-e.length)>1)return!1;let n=0;for(;n<t.length&&
t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-
o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===2&&r===[...s].reverse().join("")}var Ry=5,Cp=null;
function $p(){return Cp??=new Set([...Bs().map(({folded:t})=>t),...Rp().flatMap(({texts:t})=>t)].flatMap(t=>t.trim().split(
" "))),Cp}function Pp(t){let e=gt(t).split(" ").filter(Boolean).map(o=>o.length<Ry||[...$p()].some(r=>r.includes(o))?[o]:
[...$p()].filter(r=>$y(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).map(s=>[...r,s]));return n.slice(0,25).map(
o=>o.join(" ")).find(o=>Xo(o).length||Fa(o).length)??null}for(let t of A("#lanes .answer :is(tr, li):has(.place)"))t.dataset.statements=A(".place",HTMLElement,t).flatMap(mt).join(
" ");var Wp=".place, .date, .plain, .cited > *";for(let t of Kt){if(t.dataset.statements!==void 0)continue;let e=t.matches(
Wp)?null:t.closest("[data-statements]");t.dataset.statements=e?.dataset.statements??mt(t).join(" ")}for(let t of Kt){if(t.
dataset.name!==void 0||t.matches(`${Wp}, .verb`))continue;let[e]=mt(t);if(!b.has(e))continue;let{subject:n,object:o}=b.get(
e),r=[n,o].filter(s=>s!==null&&T.has(s)&&Q(s)===t.textContent);r[0]&&(t.dataset.name=r[0])}for(let t of A('#lanes .lane \
[data-of=""]'))t.dataset.of=t.closest(".lane")?.id.replace(/^(track|rest)-/,"");function Ps(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...A("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function Hp(){let t=A("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>I({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));v("arrange-again").addEventListener("click",()=>{xt.clear(),Ba(),de(),$.focus({preventScroll:!0}),
Z(p("arrangedAgain"))})}function Fp(t){t.preventDefault(),H()==="lanes"&&I({view:"statements"}),Y.open=!0,Y.scrollIntoView(),
q("summary",HTMLElement,Y).focus({preventScroll:!0})}function zp(t,e){let n=v(t);$t(t),n.setAttribute("data-open",""),n.
scrollTop=0,A(e,HTMLElement,n).find(o=>o.getClientRects().length)?.focus()}function qp(){Ps(v("more-menu"),v("more-butto\
n"),v("more-list"));for(let t of A("[data-sheet]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!==
"true";ot()?$t(e?t.dataset.sheet??null:null):(t.setAttribute("aria-expanded",String(e)),v(t.dataset.sheet??"").toggleAttribute(
"data-open",e)),v(t.dataset.sheet??"").scrollTop=0});for(let t of A("[data-shut]"))t.addEventListener("click",()=>hn(()=>{
$t(null),v(t.dataset.shut??"").removeAttribute("data-open")}));v("to-filters").addEventListener("click",()=>zp("legend",
"input, select")),v("to-reading").addEventListener("click",()=>{I(lt),zp("details","#reading h2")}),v("to-list").addEventListener(
"click",Fp),v("skip-to-list").addEventListener("click",Fp),v("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
I({view:"names"}),$.focus()}),q("summary",HTMLElement,Y).addEventListener("click",t=>{H()==="statements"&&t.preventDefault()}),
Y.addEventListener("toggle",()=>{_.parts||H()!=="names"||(Y.open!==u.list&&lr({list:Y.open}),Y.open&&requestAnimationFrame(
()=>Y.scrollIntoView({block:"nearest"})))}),Y.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),I({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Cn(),H()==="names"&&scrollTo(
0,0))});for(let t of A("#languages button"))t.addEventListener("click",()=>I({language:t.dataset.to}));for(let t of A("[\
data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="fit"?fa():ws(t.dataset.zoom==="in"?1.35:1/1.35)});document.
addEventListener("keydown",t=>{if(t.key==="Escape"){if(rp()){Tn();return}let e=!Te()&&!(ot()&&document.querySelector("as\
ide[data-open]"));hn(()=>{$t(null),I(e?{...lt,open:[]}:lt)}),Kc();return}fe(t)&&(t.key==="/"&&(t.preventDefault(),v("que\
ry").focus()),H()==="names"&&((t.key==="+"||t.key==="=")&&ws(1.35),t.key==="-"&&ws(1/1.35),t.key==="0"&&fa()))})}function _p(){
addEventListener("resize",so),so();let t=new ResizeObserver(so);for(let e of[q("header"),q("summary",HTMLElement,Y),q("#\
take > button")])t.observe(e)}var Gp=null;function Dy(){return Gp??=k.whole===null?[]:$e("elsewhere").map(([t,...e])=>{let n={id:t,labels:e.slice(0,-1),
count:e.at(-1)};return{name:n,folded:n.labels.map(o=>` ${gt(o)} `).join("")}}),Gp}function Up(t){let e=gt(t).split(" ").
filter(Boolean);if(k.whole===null||e.join("").length<2)return[];let n=` ${e.join(" ")} `;return[...Dy().filter(({folded:r})=>e.
every(s=>r.includes(` ${s}`)))].sort((r,s)=>Number(s.folded.includes(n))-Number(r.folded.includes(n))).map(({name:r})=>r)}
function Kp(t){return k.whole===null||!gt(t)?[]:[{id:t.trim(),labels:[p("lookElsewhere")]}]}function za({labels:t}){return t[k.
languages.indexOf(j)]??t[0]}function Ha(t){return`graphbuilder draw --focus ${/^[\w.:/-]+$/.test(t)&&!t.startsWith("-")?
t:`"${t.replace(/["\\$`!]/g,"\\$&")}"`}`}function Vp(t){let e=t.count===void 0?"elsewhereUnknown":t.count===1?"elsewhere\
NamedOnce":"elsewhereNamed",n=p(e,{statements:k.statements.length,all:k.whole?.statements??0,n:t.count??0});Zn(p("elsewh\
ereTitle",{name:t.count===void 0?t.id:za(t)}),Ha(t.id),[f("p",{},n)])}var qa=4;function By({weakest:t}){let e=t.keys[0];return Ee(e)===0?f("p",{},p("noWeakLink")):f("p",{},p("weakestLink"),"\
 ",f("b",{},S(b.get(e).said)),` (${Q(t.from)} \u2013 ${Q(t.to)})`)}function Py(t,e,n){return[n>1?f("h3",{},p("pathNumber",
{n:e+1,all:n})):null,f("div",{class:"weakest"},By(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>f("li",{},r.
map(s=>En(s,o)))))]}function Yp(){let[t,e]=[u.focus,u.path],n=ge(p("pathTitle",{from:Q(t),to:Q(e)})),o=f("p",{class:"exp\
lore"},f("button",{type:"button",onclick:()=>I({path:null,through:!1})},p("pathOff"))),r=it();if(u.path===u.focus)return[
n,f("p",{},p("pathToItself")),o];if(!r){let{otherwise:l}=Gn();return[n,f("p",{class:"none"},p(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>I({through:!0,structural:Wt.get("structural").read(
[])})},p("throughStructural"))):null,E.statements.size<b.size?f("p",{class:"absent"},p("onlyWithinShown")):null,o]}let s=yf(),
i=bf(),a=r.layers.length-1;return[n,f("p",{},[p(a===1?"oneStep":"someSteps",{n:a}),i>1?p("asManyPaths",{n:i}):null,u.through?
p("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,qa).map((l,c)=>Py(l,c,Math.min(i,s.length))),i>qa?f("p",
{class:"absent"},p("morePaths",{n:i-qa})):null]}function Jp(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(u.steps===e),"aria-label":p(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>I({steps:u.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":p("nearby")},f("span",{},p("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String(C.picking),onclick:()=>Wy(
!C.picking)},p("pathTo")),H()==="names"&&R.has(u.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String(C.
placing===u.focus),onclick:()=>lp(u.focus)},p("moveName")):null,H()==="names"?null:f("button",{type:"button",onclick:()=>I(
{view:"names"})},p("inNetwork")),H()!=="lanes"&&nr(u.focus)?f("button",{type:"button",onclick:()=>I(De("overview"))},p("\
inLanes")):null,C.picking?f("p",{class:"hint",role:"status"},p("pickOther")):null)}function Wy(t){if(C.picking=t,Le(),!t){
document.getElementById("path-to")?.focus();return}ot()&&$t(null),v("query").focus(),Z(p("pickOther"))}function Xp(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!fe(t))return;let e=u.focus??(E.entities.has(K.at)?K.at:null);e!==null&&I(
{focus:e,lines:[],steps:u.steps===null||e!==u.focus?1:null})})}var Fy=40;function Qp({modality:t}){return t===void 0?p("foundRelation"):p("said")}function Qo(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=io(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?p(o,{n}):p(
"absentOf",{n:e.length,all:n,names:e.map(D).join("; ")})}function _a(t){let e=new Set(t);return k.topics.find(n=>{let o=io(
n);return o.length===e.size&&o.every(r=>e.has(r))})}function zy(t){let e=io(t),n=H();if(!e.length){Ut&&I({...lt,...De("u\
nsure")}),ne(`${S(t.label)}: ${Qo(t)||p("nowhereSaid")}`);return}let o=e.some(i=>b.get(i).isLink);if(e.length<=Fy&&(n===
"lanes"||n==="names"&&!o)){I({...lt,...n==="lanes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},s=t.relations.some(i=>Tt.get(i).structural);I({...lt,view:n===
"lanes"?"statements":n,...r,...s?{structural:!0}:{}})}function Zp({id:t,topic:e,statement:n,elsewhere:o}){if(o!==void 0){
Vp(o);return}let r=H()==="lanes"&&!(t!==void 0&&nr(t,Ln(ie())))?{question:"overview"}:{};e!==void 0?zy(e):n!==void 0?I({
...r,focus:null,lines:[n]}):I({...r,focus:t??null,lines:[]})}function td(t){if(u.theme===null||!hr(u.theme).has(t)||hr(u.theme,[]).has(t))return null;let e=new Set(k.inferred.filter(
({object:n})=>n===u.theme).flatMap(({subject:n,premises:o})=>o.map(r=>b.get(r)).filter(r=>r.object===n).map(r=>D(r.subject))));
return f("p",{class:"absent"},p("throughList",{theme:D(u.theme),list:[...e].join("; ")}))}function Ws(){let{names:t,lines:e}=ci(
u);if(e.length?e.some(s=>E.statements.has(s)):t.every(s=>E.entities.has(s))&&!Dn(u,t,[]).length)return null;let o=Dn(u,t,
e).map(({part:s})=>p(`hiddenBy${s[0].toUpperCase()}${s.slice(1)}`)),r=fi(u,t,e);return u.date!==null&&e.some(s=>E.aside.
has(s))&&(o.push(p("hiddenByDate",{date:ce(u.date)})),r.date=null),o.length?f("p",{class:"not-shown"},p("notShown",{reasons:o.
join("; ")})," ",f("button",{type:"button",onclick:()=>I(r)},p("showAllTheSame"))):null}function Hy(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=et(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:Lt(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of X.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:b.get(r)});
for(let r of E.inferred)et(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort((r,s)=>r.
order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function qy(t){let n=/^https?:\/\//i.test(t.iri)?f("a",
{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",{},n,` (${p(
t.match)})`)}function _y(t){let e=T.get(t),n=new Set([gt(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[j]||
[],...e.hidden])s&&!n.has(gt(s))&&(n.add(gt(s)),o.push(s));let r=f("dl");return o.length&&r.append(f("dt",{},p("otherNam\
es")),...o.map(s=>f("dd",{},s))),S(e.note)&&r.append(f("dt",{},p("note")),f("dd",{},S(e.note))),e.identifiers.length&&r.
append(f("dt",{},p("identifiers")),...e.identifiers.map(qy)),r.childNodes.length?r:null}function Gy(t){let e=b.get(t),n=p(
"deadlineOf",{name:S(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},Ve(e.subject,n),": ",p(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function Uy(t){let e=T.get(t),n=ho.name===t&&H()==="lanes"?ho.ids:[],o=Hy(t,new Set(n)),r=X.
get(t).filter(s=>!E.statements.has(s)&&!E.aside.has(s)).length;return[ge(D(t)),f("p",{class:"kind"},Nn(at(t),e.envisaged),
S(at(t).label)),_n(e),Ws(),td(t),Jp(),e.envisaged?f("p",{class:"envisaged"},p("onlyEnvisaged")):null,n.map(s=>En(s)),_y(
t),o.length||r?null:f("p",{class:"absent"},p("noStatements")),o.map(s=>[f("h3",{},s.words),s.items.map(({key:i,statement:a})=>i?
La(i,Aa(a,t)):Zm(a,t))]),(e.deadlines||[]).map(Gy),e.onlyOfParts?f("p",{class:"absent"},p("onlyOfParts")):null,r>0?f("p",
{class:"absent"},p(r===1?"oneLeftOut":"leftOut",{n:r})):null,e.named>e.count?f("p",{class:"absent"},p("namedElsewhere",{
n:e.count,all:e.named})," ",f("code",{},Ha(t))):null,e.notStated?f("p",{class:"absent"},S(e.notStated)):null]}function Ky(t){
let e=b.get(t),n=[e.subject,e.object],o=(X.get(e.subject)||[]).filter(r=>{let s=b.get(r);return r!==t&&E.statements.has(
r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});return[
ge(p("statement")),Ws(),En(t),o.length?f("h3",{},p("statementsBetween")):null,o.map(r=>En(r))]}function ed(t){let e=_a(t),
n=e?Qo(e):"";return[ge(e?S(e.label):At(t.length,"oneStatement","someStatements")),Ws(),t.map(o=>En(o)),n?f("p",{class:"a\
bsent"},n):null]}function Vy(t){let e=Fl(t);return e!==null?[ge(e),Uo(t)]:H()!=="names"?ed(t):[ge(p("statementsHere",{n:t.
length})),f("p",{class:"hint"},p("chooseOne")),Uo(t)]}function Yy(){return u.focus!==null?u.path!==null?Yp():Uy(u.focus):
u.between!==null?tp():u.lines.length>1?Vy(u.lines):(H()==="names"?void 0:_a(u.lines))?.missing?ed(u.lines):Ky(u.lines[0])}
function nd(){let t=v("chosen"),e=v("reading"),n=Te();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":p("clear"),title:`${p("clear")} (Esc)`,onclick:()=>I(lt)},"\xD7");if(t.replaceChildren(...n?[o,...Yy().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",nt()!=="columns");
let r=bi(),s=Fe(5,r).filter(i=>r(i)>0);v("most").replaceChildren(...s.length?[f("h3",{},p("mostNamed")),f("ul",{},s.map(
i=>f("li",{},Ve(i)," ",f("span",{class:"count"},String(r(i))))))]:[]),ve(v("most"))}var Jy=[["/","keySearch"],...Ut?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["\u2193 \u2191",
"keyLegend"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function od(){let t=f("input",{type:"\
checkbox",id:"single-keys"});t.checked=u.keys,t.addEventListener("change",()=>I({keys:t.checked}));let e=[f("dl",{class:"\
keys"},Jy.map(([r,s])=>f("div",{},f("dt",{},r.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},p(s))))),f(
"label",{class:"switch"},t,f("span",{},p("singleKeys")))],n=f("p",{},p("helpPointer")),o=matchMedia("(pointer: coarse)").
matches;oe(p("help"),o?[n,...e]:[...e,n]),o&&(kt.scrollTop=0)}function rd(){v("help").addEventListener("click",od),document.
addEventListener("keydown",t=>{t.key!=="?"||!fe(t)||(t.preventDefault(),od())})}var Xy=2,sd=5;function id(t){let e=Fa(t),n=Xo(t),o=n.length<Dp,r=e.filter(({isWhole:a})=>a).slice(0,sd),s=e.filter(({isWhole:a})=>!a).
slice(0,o?sd:0),i=a=>a.map(({topic:l})=>({topic:l}));return[...i(r),...n,...i(s),...o?Bp(t):[]]}function ad(){let t=v("q\
uery",HTMLInputElement),e=v("results"),n=[],o=-1,r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute(
"aria-activedescendant"),o=-1},s=g=>{o=g;let w=A("[id]",HTMLElement,e);w.forEach((x,L)=>x.setAttribute("aria-selected",String(
L===g))),!(g<0)&&(t.setAttribute("aria-activedescendant",w[g].id),w[g].scrollIntoView({block:"nearest"}))},i=g=>{r(),t.value=
"",Zp(g)},a=g=>f("li",{class:"none",role:"option","aria-disabled":"true"},g),l=g=>[f("span",{},za(g),f("span",{class:"hi\
nt"},g.count===void 0?"":p("elsewhere")))],c=({topic:g,statement:w})=>{if(g!==void 0){let N=io(g),P=[Qp(g),N.length?At(N.
length,"oneStatement","someStatements"):"",Qo(g)];return[f("span",{},S(g.label),f("span",{class:"hint"},P.filter(Boolean).
join(", ")),N.slice(0,Xy).map(m))]}let x=b.get(w),L=[p("foundQuote"),bt(x)].filter(Boolean).join(", ");return[f("span",{},
f("q",{lang:x.language},x.quote),f("span",{class:"hint"},L))]},m=g=>{let w=b.get(g),x=w.object===null?S(w.value):D(w.object);
return f("span",{class:"hint"},`${D(w.subject)}: `,f("b",{},x),` (${S(w.said)}) `,w.quote?f("q",{lang:w.language},w.quote):
"")},h=(g,w="")=>{let x=D(g)===w||` ${gt(D(g))}`.endsWith(` ${gt(w)}`),L=f("span",{class:"hint"},S(at(g).label),x?"":` \xB7\
 ${p("alsoWritten",{name:w})}`);return[Nn(at(g),T.get(g).envisaged),f("span",{},D(g),L)]},d=()=>{let g=Wa(t.value);n=id(
t.value),n.push(...Up(t.value).slice(0,Math.max(1,Jo-n.length)).map(L=>({elsewhere:L})));let w=n.length?null:Pp(t.value);
if(w!==null?n=id(w):n.length||(n=Kp(t.value).map(L=>({elsewhere:L}))),e.replaceChildren(...n.map((L,N)=>{let P=f("li",{role:"\
option",id:`result-${N}`,"aria-selected":"false"},L.elsewhere!==void 0?l(L.elsewhere):L.id===void 0?c(L):h(L.id,L.name));
return P.addEventListener("mousedown",G=>{G.preventDefault(),i(L)}),P})),!gt(t.value)){r();return}n.length||e.append(a(p(
"noResults"))),g.length>Jo&&e.append(a(p("moreFound",{n:Jo,all:g.length}))),w!==null&&e.prepend(a(p("didYouMean")));let x=n.
length===1?p("oneResult"):n.length?p("results",{n:Math.max(g.length,n.length)}):p("noResults");Z(w===null?x:`${p("didYou\
Mean")} ${n.map(({id:L="",topic:N})=>N?S(N.label):D(L)).join("; ")}`),e.hidden=!1,t.setAttribute("aria-expanded","true"),
y(),n.length?s(0):o=-1},y=()=>{if(e.hidden)return;let g=window.visualViewport;if(!g)return;let w=g.offsetTop+g.height-e.
getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let g of["resize","sc\
roll"])window.visualViewport?.addEventListener(g,y);t.addEventListener("input",d),t.addEventListener("focus",()=>{Bs(),t.
value&&d()}),t.addEventListener("blur",r),t.addEventListener("keydown",g=>{g.key==="ArrowDown"||g.key==="ArrowUp"?(g.preventDefault(),
e.hidden&&d(),n.length&&s((o+(g.key==="ArrowDown"?1:-1)+n.length)%n.length)):g.key==="Enter"?(g.preventDefault(),!e.hidden&&
o>=0&&i(n[o])):g.key==="Escape"&&(t.value||!e.hidden)&&(g.stopPropagation(),g.preventDefault(),t.value="",r())}),v("sear\
ch").addEventListener("submit",g=>g.preventDefault())}function ld(){U("change",nn(k.changes.map(t=>t.id))),yo.push(Fs),Ft.push({on:()=>u.change!==null,name:t=>u.change===null||
Fs.name(u.change,t),statement:t=>u.change===null||Fs.statement(u.change,t)})}var Fs={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||X.get(e).some(n=>Fs.statement(t,n)),statement:(t,e)=>t.has(b.get(e).change||"unchanged"),loosen:()=>null};function cd(){U("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function fd(){kl(),pl(),Rl(),Pl(),hc(),mf(),ld(),rf(),Tc(),hf(),cd(),vl()}var Qy=3;function Zy(t){return yt.find(e=>e.dataset.track===t)}function ao(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen, .quiet, i"))n.remove();if(!u.drafts)for(let n of e.querySelectorAll(".draft"))n.remove();for(let n of e.querySelectorAll(
".disputed"))n.prepend(f("span",{class:"contradicted"},"\u2260 "));for(let n of e.querySelectorAll(".nl, .en"))n.classList.
contains(j)||n.remove();for(let n of e.querySelectorAll("[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(
".trunk")){let o=n.querySelector(".line"),r=n.querySelector(".from > .words, .from-card > :is(.chip, .verb)");o&&r?.before(
o.cloneNode(!0))}for(let n of e.querySelectorAll(".card > .value"))n.prepend(f("span",{class:"dot"},"\xB7 "));for(let n of e.
querySelectorAll(".what ul.names"))n.classList.toggle("one",n.children.length===1);return e}function tb(t){let e=t.closest(
".together"),n=e?.querySelector(".of-list");return e&&n?f("div",{class:"together"},ao(n),ao(t)):ao(t)}function eb(t){let n=[
...v("key").querySelectorAll("[data-modality]")].filter(r=>{let{modality:s}=r.dataset;return t.querySelector(`.trunk.${s}\
, .under.${s}, .of-list .${s}`)}).map(r=>{let s=f("li",{class:r.className});return s.append(...[...ao(r).childNodes].filter(
i=>!(i instanceof HTMLElement&&i.localName==="b"))),s}),o=t.querySelector(".contradicted")?f("li",{},f("span",{class:"co\
ntradicted"},"\u2260 "),p("disputedKey")):null;return f("ul",{class:"key"},n,o,t.querySelector(".absent")?f("li",{},`\u2014 ${p(
"stillMaySo")}`):null)}function nb(t){let e=[...t.querySelectorAll("[data-statements]")].filter(n=>n.getClientRects().length).
flatMap(n=>(n.dataset.statements??"").split(" "));return[...new Set(e)].filter(n=>b.has(n))}function zs(t,e=Qy,n=document.
body){let o=t===null?null:Zy(t),r=q("#taken-style",HTMLTemplateElement).content.cloneNode(!0),s=f("h1",{},S(k.title)),i=f(
"p",{class:"takeaway"}),a=f("p",{class:"origin"}),l=o?[tb(o)]:[...v("overview").querySelectorAll(".together, .lane[data-\
track]")].filter(g=>!g.parentElement?.closest(".together")&&(u.drafts||!g.classList.contains("draft"))).map(ao),c=f("div",
{class:"picture",lang:j,"data-density":e},s,i,...l),m=document.querySelector("#remainder > summary > b");!o&&m&&c.append(
f("p",{class:"left-out"},ao(m))),c.append(eb(c),a);let h=f("div",{"aria-hidden":"true"});h.attachShadow({mode:"open"}).append(
r,c),n.append(h);for(let g of c.querySelectorAll(".lane > .who")){let w=g.nextElementSibling?.matches(".what")?[...g.nextElementSibling.
children]:[];g.classList.toggle("alone",w.every(x=>x.getClientRects().length===0))}let d=nb(c),y=t===null?Bm():Pm(c,t);return i.
append(y),a.append(vs(d.length)),{host:h,picture:c,title:s.textContent,sentence:y,ids:d}}var ob=600;function Hs(t={}){let[e]=location.href.split("#"),n=jn({...u,...t});return n?`${e}#${n}`:e}function ud(t){return{
...lt,view:null,question:null,tracks:[t]}}function qs(t){let e=Hs(t),n=f("a",{href:e,lang:j},S(k.title));return Ne(e,n,p(
_o()?"copiedLink":"copiedLinkToFile"))}function _s(t,e=ob){let n=Hs({...t,embedded:!0}),[o]=n.split("#"),r=f("iframe",{src:_o()?
n:n.slice(o.lastIndexOf("/")+1),title:S(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Ne(
r.outerHTML,f("code",{},r.outerHTML),p(_o()?"copiedFrame":"copiedFrameOfFile"))}var md=document.documentElement;function pd(){document.getElementById("embedded")?.remove();let{whole:t}=md.dataset,e=u.
embedded||t!==void 0;if(md.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:j}));if(H()==="lanes"){let{host:o}=zs(u.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},Go(On())));n.append(f("p",{},f("a",{href:t??Hs({embedded:!1}),target:"_blank",rel:"noope\
ner"},p("toTheWhole"))))}function dd(){en.push(pd),pd()}var Gs=fn/eo*(72/25.4),Ga={upright:{width:184*Gs,height:190*Gs},lying:{width:271*Gs,height:136*Gs}},rb={upright:184,lying:271},
sb=8,ib=8,hd=[.6,.9,1.2],gd=[1,1.4,2,2.8];function Us({width:t,height:e},n,o=zf){let r={scale:J(),position:He(),animation:!1},
s={whole:V.whole,room:Eo,names:O.names};_.printing=!0;let i=new Set([...O.names].filter(d=>!E.bare.has(d)));(i.size||O.groups.
size)&&(O.names=i);let a={width:t-Ae.left-Ae.right,height:e-Ae.top-Ae.bottom};xt.size||Lo(a);let l=_e(o),c=xt.size?0:l;c||
(M.width+=M.text/4);let m=c?e+(c-1)*a.height:Math.min(e,Math.max(.3*t,M.height/M.width*t)),h=(d,y)=>{Object.assign($.style,
d),pe(),Yt(),ft(),y(),ft()};h({width:`${Math.floor(t)}px`,height:`${Math.floor(m)}px`},kn);try{return n({sheets:Math.max(
1,c),sheet:a.height})}finally{_.printing=!1,O.names=s.names,Lo(s.room),_e(),h({width:"",height:""},()=>qe(r)),V.whole=s.
whole}}function yd(){let t;for(let e of O.names.size>ze?gd.slice(-1):gd)for(let n of O.groups.size?hd.slice(-1):hd){let o=e*
Ts;if(t=Us({width:o,height:n*o},()=>Ea(),1),bd(t))return t}return t}function bd({written:t,seen:e}){return t===e.drawn.size}
function xd(t){return bd(t)&&t.letters>=eo}function wd(t){let e=Ga[t];return Us(e,({sheets:n,sheet:o})=>{let{root:r,width:s,
height:i,top:a,text:l,seen:c}=Ea({captioned:!1}),m=Array.from({length:n+1},(d,y)=>Math.min(i,Math.max(0,Ae.top+y*o-a)));
[m[0],m[n]]=[0,i];let h=m.slice(1).map((d,y)=>{let g=d-m[y];r.setAttribute("viewBox",`0 ${ht(m[y])} ${s} ${ht(g)}`),r.setAttribute(
"height",ht(g));let w=n>1?`${l} ${p("sheetOf",{n:y+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
he(r))}`,L=`width: ${ht(Math.min(100,100*s/e.width))}%`;return f("img",{alt:w,src:x,style:L})});return{part:f("div",{class:t,
"data-sheets":n},h),seen:c}})}function ab(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new Ie({left:0,right:s,top:-8,
bottom:8});return r(i,1,0,13),f("li",{},rt("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),
n)};return f("div",{id:"paper-legend"},Ma(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("\
p",{},Go(t)))}function lb(t){let e=new Map;for(let{cells:o}of A(".wide > table tr:not([hidden])",HTMLTableRowElement,Y))
[...o].forEach((r,s)=>{let i=r.querySelector(`.plain-head .${j}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=zt((i??
r).textContent.split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);
return Math.min(sb,(t/25.4*72-ib*e.size)/n)}function cb(){let[t,e]=[wd("upright"),wd("lying")],n=[f("div",{id:"paper"},t.
part,e.part),Oa(()=>ab(t.seen))];return $.after(n[0]),v("legend").prepend(n[1]),n}function fb(){let t=f("p",{id:"paper-o\
rigin"},vs(b.size));return v("overview").append(t),[t]}function kd(){let t=!1,e="",n=document.documentElement,o=()=>document.
getElementById("remainder"),r=!1;addEventListener("beforeprint",()=>{if(_.parts)return;t=Y.open,e=n.dataset.density??"",
r=o()?.open??!1;let s=H();_.parts=s==="names"?cb():s==="lanes"?fb():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),
Y.open=!0,Pi(),Di(kf);for(let[a,l]of Object.entries(rb))Y.style.setProperty(`--${a}`,`${ht(lb(l))}pt`)}),addEventListener(
"afterprint",()=>{if(!_.parts)return;Y.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of _.parts)i.remove();
_.parts=null,Di(Ht)})}function Sd({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;chars\
et=utf-8,${encodeURIComponent(he(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),
print()}var ub=["Top","Right","Bottom","Left"],mb={dashed:[3,2],dotted:[1,1.5]},pb=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],db=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function Zo(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function hb(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function gb(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function wb(t){return ub.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:Zo(t[`border${e}\
Color`])}))}function vd({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":mb[e]?.map(o=>ht(o*t)).join(" ")??null}}function yb(t,e,n){let o=Zo(e.backgroundColor),r=wb(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return gb(t,n).flatMap(({left:a,top:l,width:c,height:m})=>{let h=Math.min(parseFloat(
e.borderTopLeftRadius)||0,m/2),d=i?r[0].width/2:0,y=o||i?[rt("rect",{x:a+d,y:l+d,width:c-2*d,height:m-2*d,rx:h?Math.max(
0,h-d):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?vd(r[0]):{}})]:[];if(i)return y;let[g,w]=[a+c,l+
m];return[...y,...r.flatMap((x,L)=>{if(!s[L])return[];let N=x.width/2,[P,G,wt,st]=[[a,l+N,g,l+N],[g-N,l,g-N,w],[a,w-N,g,
w-N],[a+N,l,a+N,w]][L];return[rt("line",{x1:P,y1:G,x2:wt,y2:st,...vd(x)})]})]})}function bb(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:h})=>h>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:c,bottom:m}=s;i&&Math.
abs(i.top-c)<(m-c)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:c,bottom:m})}return n.filter(r=>r.text.trim())}var xb={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function kb(t,e,n){let o=Zo(e.color);if(!o)return[];let r=Math.round(Number(e.fontWeight)/100)*100,s=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`,i={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.
wordSpacing},{fontBoundingBoxAscent:a,fontBoundingBoxDescent:l}=Mo({font:s,...i},"x");return bb(t).map(c=>{let m=c.text.
length-c.text.trimStart().length,h=c.text.length-c.text.trimEnd().length,d=m||h?Mo({font:s,...i}," ").width:0,y=c.left+(m?
d:0),g=c.right-(h?d:0),w=(xb[e.textTransform]??String)(c.text.trim().replace(/\s+/g," "));return rt("text",{x:y-n.left,y:(c.
top+c.bottom+a-l)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":r===400?null:r,"font-style":e.fontStyle==="no\
rmal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.opacity,textLength:g-y,lengthAdjust:"spacingAndGlyphs"},vn(w))})}function Sb(t,e,n){
let o=t.getScreenCTM(),[r,s]=[Zo(e.fill),Zo(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:c}=o,[m,h]=[o.e-n.left,
o.f-n.top],d=e.vectorEffect==="non-scaling-stroke",y={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??
null,"stroke-opacity":s?.opacity??null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="b\
utt"?null:e.strokeLinecap,"stroke-dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},g=t.
getAttribute("d")?.match(db)?.slice(1).map(Number);if(g){let[x,L,N]=g,P=Math.min(N,t.ownerSVGElement?.getBoundingClientRect().
width??N);return[rt("line",{x1:x+m,y1:L+h,x2:P+m,y2:L+h,...y})]}let w=Object.fromEntries(pb.map(x=>[x,t.getAttribute(x)]));
return[rt(t.localName,{...w,transform:`matrix(${[i,a,l,c,m,h].map(ht).join(" ")})`,"vector-effect":d?"non-scaling-stroke":
null,...y})]}function Md(t,e){let n=getComputedStyle(t);return hb(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("\
path, polyline, polygon, circle, ellipse, rect")].flatMap(o=>Sb(o,getComputedStyle(o),e)):[...yb(t,n,e),...[...t.childNodes].
flatMap(o=>o instanceof Text?kb(o,n,e):o instanceof Element?Md(o,e):[])]:[]}function Od(t){let{left:e,top:n,width:o,height:r}=t.
getBoundingClientRect();return{drawing:rt("g",{},...Md(t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var vb=24.7/16,Ua=[3,2,1],Mb=12;function Ob({title:t,sentence:e,ids:n}){let o=n.map(r=>`${Vt(b.get(r))} (${S(b.get(r).said)}\
)`);return[`${t}.`,e,`${o.join("; ")}.`,Ms()].filter(Boolean).join(" ")}function Eb(t,e){let n=zs(t,e);try{let{drawing:o,
width:r,height:s}=Od(n.picture),i=getComputedStyle(n.picture).fontFamily,a=Ob(n),l=t===null?"":Q(t);return{root:Ta({width:r,
height:s,title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.
remove()}}function Ka({width:t,height:e}){return e<=vb*t}function Ed(t){let e,n=t!==null?Ua.slice(0,1):yt.length>Mb?Ua.slice(
-1):Ua;for(let o of n)if(e=Eb(t,o),Ka(e))break;return e}function Tb(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(S(k.title)),n(e),u.date??go()].filter(Boolean).join("_")}.${t}`}function Va(t,e,n=u.focus===
null?"":D(u.focus)){let o=URL.createObjectURL(t),r=Tb(e,n);return f("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function lo(t,e,n){ne(p("saved",{name:Va(t,e,n)}))}var Td=16,Lb=44;function Ab({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(he(t))}`}function Ib(t){
let e=new Intl.NumberFormat(j,{maximumFractionDigits:1}),n={width:e.format(Td),height:e.format(Td*t.height/t.width)};return[
p("pictureSize",n),Ka(t)?"":p("pictureTooHigh")].filter(Boolean).join(" ")}function Ya(t=null){let e,n=f("img",{class:"p\
review"}),o=f("p",{class:"hint"}),r=f("textarea",{readonly:"",rows:"3","aria-label":p("alternative")}),s=f("select",{id:"\
take-what"},f("option",{value:""},p("allTracks",{n:yt.length})),yt.map(({dataset:h})=>f("option",{value:h.track},Q(h.track??
""))));s.value=t??"";let i=()=>{e=Ed(s.value||null),Object.assign(n,{src:Ab(e),alt:e.text}),o.textContent=Ib(e),r.textContent=
e.text};s.addEventListener("change",i),i();let a=()=>s.value?ud(s.value):{},c={copyPng:()=>Ls(e),savePng:async()=>{try{lo(
await no(e),"png",e.name)}catch{ne(p("tooLarge"))}},saveSvg:()=>lo(new Blob([he(e.root)],{type:"image/svg+xml"}),"svg",e.
name),print:()=>{kt.close(),s.value?Sd(e):print()},copyLink:()=>qs(a()),copyFrame:()=>_s(a(),e.height+Lb)},m=()=>Ne(e.text,
f("p",{lang:j},e.text),p("copiedText"));oe(p("take"),[f("p",{},f("label",{for:"take-what"},p("takeWhat"))," ",s),n,o,f("\
div",{class:"ways"},Object.entries(c).map(([h,d])=>f("button",{type:"button","data-way":h,onclick:d},p(h)))),f("details",
{},f("summary",{},p("alternative")),f("p",{class:"hint"},p("alternativeHint")),r,f("button",{type:"button",class:"copy",
onclick:m},p("copyText")))])}function Ks(t){let e=k.words[t];return k.languages.map(n=>f("span",{class:n,lang:n},e[n]))}function Ld(t,e=null){let n=()=>Ne(
t,f("p",{lang:j},t),p("copiedText"));Zn(p("alternative"),t,[e?f("p",{},p("saved",{name:e})):null,f("p",{class:"hint"},p(
"alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},p("copyText"))])}async function Nb(t){try{Ld(t.text,
Va(await no(t),"png"))}catch{oe(p("savePng"),[f("p",{},p("tooLarge"))])}}function jb(t){kt.close(),I({...lt,focus:t,steps:1,
layout:"columns"})}var Cb=60;function Ad(t,e,n,o){let r=[...new Set([u.focus??[],...Fe(T.size)].flat())].filter(s=>n.has(
s)&&!(s===u.focus&&u.steps===1)&&Er(s).size<=Cb).slice(0,4);oe(t,[f("p",{},e),f("ul",{},r.map(s=>f("li",{},f("button",{type:"\
button",class:"name",onclick:()=>jb(s)},D(s)))))],[o])}function Ja(t){let e=yd();if(xd(e))return t(e);let n=new Intl.NumberFormat(
j,{maximumFractionDigits:1}).format(e.letters);return Ad(p("tooSmall"),p("tooSmallHint",{points:n}),e.seen.names,f("butt\
on",{type:"button",onclick:()=>t(e)},p("saveAnyway")))}function $b({root:t}){kt.open&&kt.close(),lo(new Blob([he(t)],{type:"\
image/svg+xml"}),"svg")}function Rb(){let[t,e]=Us(Ga.upright,()=>[[...te().names.values()].filter(({lines:o})=>o).length,
O.names.size]);if(t>=e/2){print();return}let n=()=>{kt.close(),print()};Ad(p("tooMany"),p("tooManyHint",{n:t,all:e}),O.names,
f("button",{type:"button",onclick:n},p("printAnyway")))}var Vs={savePng:()=>Ja(Nb),copyPng:()=>Ja(Ls),saveSvg:()=>Ja($b),
alternative:()=>Ld(Os(On())),copyTable:Xm,saveCsv:()=>lo(Qm(),"csv"),copyLink:()=>qs(),copyFrame:()=>_s(),print:Rb},Id={
names:Object.keys(Vs),statements:["copyTable","saveCsv","copyLink","print"],text:["copyTable","saveCsv","copyLink","prin\
t"]};function Db(){let t=H();if(t==="lanes"){Ya();return}oe(p("take"),[f("div",{class:"ways"},Id[t].map(e=>f("button",{type:"\
button","data-way":e,onclick:()=>{kt.close(),Vs[e]()}},p(e))))])}function Bb(){for(let t of yt){let{track:e=""}=t.dataset,
n=f("span",{class:"unseen"},Ks("take")," ",f("span",{"data-of":e},Q(e))),o=rt("path",{d:"M8 10.5V2M4.5 5 8 1.5 11.5 5M2.\
5 8.5v6h11v-6"}),r=rt("svg",{viewBox:"0 0 16 16",width:14,height:14,"aria-hidden":"true"},o),s={type:"button",class:"tak\
e-lane","data-take-track":e,"data-title":"take",onclick:()=>Ya(e)};q(".card",HTMLElement,t).append(" ",f("button",s,r,n))}}
function Nd(){let t=f("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Ks("take")),e=f("ul",
{id:"take-list",hidden:""},Id.names.map(o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>Vs[o]()},Ks(o))))),
n=f("div",{id:"take"},t,e);Ps(n,t,e),$.after(n),q("#list .wide").before(f("div",{class:"taking"},["copyTable","saveCsv"].
map(o=>f("button",{type:"button",onclick:Vs[o]},Ks(o))))),v("to-take").addEventListener("click",Db),Bb()}Y.open=!1;Dc();ru();fd();bl(t=>hn(()=>Pa(t)));Or();Af(nd);qp();addEventListener("hashchange",$f);matchMedia("(prefers-co\
lor-scheme: dark)").addEventListener("change",Mp);Bc(vp);bn();kc();ef();tf();Tf();Sf();cf();ad();kd();Nd();Nm();rd();Vc();
Nc();Vl();ec();Kl();oc();Ec();Lp();Ql();Hp();Xp();_p();Pa(null);dd();Wi();window.graphbuilder={get network(){return Gc()},
names:()=>[...te().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>te().lines.has(t)?_t(W.lines.get(t),e):null,at:je,
groups:()=>[...te().groups.values()].map(t=>({...t,count:O.groups.get(t.key).count})),bundles:()=>te()&&[...bs()].map(t=>({
ends:[t.one,t.other].map(e=>Bt(e)??e),ids:[...t.ids],course:Array.from({length:41},(e,n)=>_t(xs(t),n/40))})),moved:()=>[
...xt.keys()],words:()=>te().words.map(t=>({...t})),shown:()=>E,walked:()=>K.at,outcomes:t=>Object.fromEntries(sn.map(e=>[
e,Bn(t,rn(e),k.outcomes)])),found:Xo};})();
