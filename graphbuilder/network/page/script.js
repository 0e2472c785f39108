"use strict";(()=>{var sr=t=>[...document.querySelectorAll(t)],wt=sr("#lanes .lane[data-track]"),il=wt.map(t=>t.dataset.track??""),Gt=sr("#\
lanes").length>0,mo=sr("#answer-changes").length?"changes":"overview",Kt=sr("#lanes .said");function Ln(t){return t==="o\
verview"?t:`answer-${t}`}function ir(t,e="lanes"){return Kt.some(n=>n.dataset.name===t&&n.closest(`#${e}`))}function pt(t){
let[,e=""]=t.getAttribute("href")?.match(/^#row-(.*)$/)??[];return(t.dataset.statements??decodeURIComponent(e)).split(" ").
filter(Boolean)}var ll=t=>[...document.querySelectorAll(t)],ar=ll("#texts article"),Ze=ar.length>0,An=ll("#texts .words a"),po=null;function In(t){
if(!po){po=new Map;for(let e of An)for(let n of pt(e))po.set(n,[...po.get(n)??[],e])}return po.get(t)??[]}function cl(t){
return!t.closest(".quotes")}function fl(t){return In(t).findLast(cl)?.parentElement?.textContent??""}var al=new WeakMap;
function Gd(t){let e=al.get(t);if(e)return e;let n={text:"",starts:new Map};for(let o of t.querySelectorAll(".words > *")){
for(let r of o.querySelectorAll(":scope > span")){for(let s of r.childNodes)s instanceof HTMLElement&&n.starts.set(s,n.text.
length),n.text+=s.textContent;n.text+=" "}n.text=`${n.text.trimEnd()}
`}return al.set(t,n),n}function ul(t){let e=In(t).filter(cl),n=e[0]?.closest("article");if(!n)return null;let{text:o,starts:r}=Gd(
n),s=[];for(let i of e){let a=r.get(i)??0,l=a+(i.textContent?.length??0),c=s[s.length-1];c?.[1]===a?c[1]=l:s.push([a,l])}
return{whole:o,runs:s}}function je(t){return JSON.parse(document.getElementById(t)?.textContent??"")}var k=je("content"),O=k.size,Kd={nl:[],en:[]},
Vd={nl:"",en:""},[Yd,Jd]=k.languages;function ge(t){if(typeof t=="string")return{nl:t,en:t};let e={...Vd};return[e[Yd],e[Jd]]=
t,e}var Xs=class{constructor(e){this.held=e}get class(){return this.held.class}get label(){return ge(this.held.label??"")}get short(){
return this.held.short===void 0?this.label:ge(this.held.short)}get alternative(){return this.held.alternative??Kd}get hidden(){
return this.held.hidden??[]}get note(){return this.held.note===void 0?null:ge(this.held.note)}get identifiers(){return this.
held.identifiers??[]}get envisaged(){return this.held.envisaged??!1}get size(){return this.held.size}get count(){return this.
held.count??0}get named(){return this.held.named??this.count}get at(){return this.held.at}get deadlines(){return this.held.
deadlines??[]}get onlyOfParts(){return this.held.onlyOfParts??!1}get notStated(){return this.held.notStated===void 0?null:
ge(this.held.notStated)}get change(){return this.held.change??""}get differences(){return this.held.differences??[]}},T=new Map(
k.entities.map(([t,e])=>[t,new Xs(e)])),ht=new Map;for(let t of document.querySelectorAll("#list tr[id]"))t.dataset.statement=
t.id.slice(4),ht.set(t.dataset.statement,t);var ml=[...T.keys(),...k.namesElsewhere],ti=k.ways.map(t=>({modality:t.modality??
"",said:ge(t.said??""),denied:t.denied??!1,holder:t.holder,origin:k.sources[t.origin??0]?.id,source:t.source===void 0?null:
ge(t.source),language:t.language??""})),cr=k.times.map(({when:t,days:e})=>({when:ge(t??""),days:e??null})),pl=k.places.map(
({where:t,text:e})=>({where:ge(t??""),text:e??""})),[Qs,dl,Xd,ho,Qd,hl,gl,Zd,lr]=["id","subject","relation","object","wa\
y","time","place","quote","more"].map(t=>k.columns.indexOf(t)),Zs=class{constructor(e,n){this.row=e,this.order=n}get subject(){
return ml[this.row[dl]]}get relation(){return k.relationOrder[this.row[Xd]]}get object(){return typeof this.row[ho]=="nu\
mber"?ml[this.row[ho]]:null}get value(){return typeof this.row[ho]=="number"?null:ge(this.row[ho])}get way(){return ti[this.
row[Qd]]}get modality(){return this.way.modality}get manner(){return this.denied?"denied":this.holder&&this.modality!=="\
draft"?"view":this.modality}get said(){return this.way.said}get denied(){return this.way.denied}get holder(){return this.
way.holder}get origin(){return this.way.origin}get origins(){return[this.origin,...(this.row[lr]?.earlier??[]).map(e=>k.
sources[e].id)]}get source(){return this.way.source}get language(){return this.way.language}get when(){return cr[this.row[hl]].
when}get days(){return cr[this.row[hl]].days}get where(){return pl[this.row[gl]].where}get text(){return pl[this.row[gl]].
text||fl(this.row[Qs])}get quote(){return ht.get(this.row[Qs])?.querySelector("q")?.textContent??this.row[Zd]??""}get change(){
return this.row[lr]?.change}get differences(){return this.row[lr]?.differences}get disputes(){return this.row[lr]?.disputes??
[]}get isDisputed(){return this.disputes.some(e=>e.isDispute)}get isWhole(){return this.row[dl]<T.size&&(this.object===null||
this.row[ho]<T.size)}get isLink(){return this.object!==null&&this.isWhole}},b=new Map(k.statements.map((t,e)=>[t[Qs],new Zs(
t,e)]));var Pt=new Map(Object.entries(k.classes)),Lt=new Map(Object.entries(k.relations)),wl=new Map(k.modalities.map(t=>[t.id,t])),
X=new Map;for(let t of T.keys())X.set(t,[]);for(let[t,{subject:e,object:n}]of b)X.get(e)?.push(t),n!==e&&X.get(n)?.push(
t);var fr=new Map;for(let[t,{holder:e}]of b)e&&!X.get(e)?.includes(t)&&fr.set(e,[...fr.get(e)??[],t]);var N=document.documentElement.
dataset.language;function yl(t){N=t}function S(t){return t&&(t[N]||t.nl||t.en)||""}function m(t,e={}){return k.words[t][N].
replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}var tn={label:{nl:"",en:""},ancestors:[],shape:"dot",fill:"#7f7f7f",light:"\
#7f7f7f",dark:"#7f7f7f"};function lt(t){return Pt.get(T.get(t).class)||tn}function B(t){return T.has(t)&&S(T.get(t).label)||
t}function Q(t){let e={nl:t.relation,en:t.relation};return Lt.get(t.relation)||{label:e,inverse:e,symmetric:!1,structural:!1,
order:0}}function At(t,e=!1){let n=Q(t),o=S(e&&!n.symmetric?n.inverse:n.label);return t.denied?m("deniedRelation",{relation:o}):
o}function yt(t){let e=[S(t.where)];return k.sources.length>1&&e.unshift(S(t.source)),e.filter(Boolean).join(", ")}function Vt(t){
let e=t.object===null?S(t.value):B(t.object);return`${B(t.subject)} ${At(t)} ${e}`}function Tt(t,e,n){return m(t===1?e:n,
{n:t})}function Z(t){return S(T.get(t).short)||t}var W={key:"",look:"",names:new Map,groups:new Map,lines:new Map,words:[],trunks:[],rest:!1},ae=0;function bl(t){W=t}function Yt(){
ae+=1}function M(t,e){return _(`#${t}`,e)}function _(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof(e??HTMLElement)))
throw new Error(`the page has no ${t}`);return o}function L(t,e,n=document){return[...n.querySelectorAll(t)]}function f(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))r==="onclick"?o.addEventListener("click",s):s!==!1&&s!==
null&&s!==void 0&&o.setAttribute(r,s);return o.append(...n.flat().filter(r=>r!=null&&r!=="")),o}function Nn(t,e=!1){let n="\
http://www.w3.org/2000/svg",o=document.createElementNS(n,"svg"),r={viewBox:"-1.5 -1.5 3 3",width:16,height:16,"aria-hidd\
en":"true",class:e?"shape hollow":"shape"};for(let[a,l]of Object.entries(r))o.setAttribute(a,String(l));for(let[a,l]of Object.
entries({fill:t.fill,light:t.light,dark:t.dark}))o.style.setProperty(`--${a}`,l);let s=k.shapes[t.shape],i=document.createElementNS(
n,s.length?"polygon":"circle");return s.length?i.setAttribute("points",s.map(a=>a.join(",")).join(" ")):i.setAttribute("\
r","1"),o.append(i),o}function ur({denied:t,isDisputed:e}){return[t?"denied":"",e?"disputed":""].filter(Boolean).join(" ")||
null}var Y=document.getElementById("list");function rt(){return matchMedia("(max-width: 899px)").matches}function Ct(t){for(let e of L(
"[data-sheet]")){if(!rt()&&e.dataset.sheet==="legend"&&t!=="legend")continue;let n=e.dataset.sheet===t;e.setAttribute("a\
ria-expanded",String(n)),M(e.dataset.sheet??"").toggleAttribute("data-open",n)}}var Wt=new Map,th=new Set(["yes","on","closed","place","nl","en",k.opens]),wo=[],ei=[],Ce=[],Ft=[],nn=[],ct={focus:null,
lines:[],between:null,steps:null,path:null,through:!1},u={},eh=N,xl=()=>{},en,go="";function G(t,{read:e,write:n,as:o=t,
knows:r}){let s=i=>JSON.stringify(n(e([i])))!==JSON.stringify(n(e([])));Wt.set(t,{read:e,write:n,as:o,knows:r??(i=>th.has(
i)||s(i))}),Object.assign(u,{[o]:e([])})}function mr(t,e){return t.flatMap(n=>e(n)?[n]:n.split(",").map(o=>o.trim()))}function ni(t){
let e=t.filter(n=>!n.includes(","));return[...e.length||!t.length?[e.join(",")]:[],...t.filter(n=>n.includes(","))]}function on(t){
let e=[...t];return{read:n=>{let o=new Set(mr(n,s=>e.includes(s))),r=e.filter(s=>o.has(s));return!r.length&&!n.includes(
"")||r.length===e.length?null:new Set(r)},write:n=>n===null?[]:ni([...n]),knows:n=>n===""||e.includes(n)}}function se(t){
return{read:([e])=>e!==void 0&&t(e)?e:null,write:e=>e===null?[]:[e],knows:t}}function kl(){G("focus",se(t=>T.has(t))),G(
"statement",{as:"lines",read:t=>[...new Set(t)].filter(e=>b.has(e)),write:t=>t}),G("language",{read:([t])=>["nl","en"].includes(
t)?t:eh,write:t=>[t]}),G("list",{read:([t])=>t==="open",write:t=>t?["open"]:[]}),Ce.push(t=>t.focus!==null&&t.lines.length?
{lines:[]}:{})}function Sl(t,e={}){for(let n of Ce)t={...t,...n(t,e)};return t}function Ml(){return[...new URLSearchParams(
location.hash.slice(1))].flatMap(([t,e])=>{let n=Wt.get(t);return n?mr([e],n.knows).filter(o=>!n.knows(o)).map(o=>`${t}=${o}`):
[t]})}function vl(){let t=new URLSearchParams(location.hash.slice(1)),e=[...Wt].map(([o,{read:r,as:s}])=>[s,r(t.getAll(o))]),
n=ei.map(o=>o(new Set(t.keys())));return Sl(Object.assign({},Object.fromEntries(e),...n))}function jn(t){let e=new URLSearchParams;
for(let[n,{read:o,write:r,as:s}]of Wt){let i=r(t[s]);if(JSON.stringify(i)!==JSON.stringify(r(o([]))))for(let a of i)e.append(
n,a)}return e.toString().replaceAll("%2C",",")}function Ol(t){let e=wo.reduce((n,o)=>o(n),t);return Sl({...u,...e},e)}function oi(t){
let e=u;u=t,jn(e)!==jn(u)&&xl(e)}function A(t){en!==void 0&&Cn();let e=Ol(t),n=jn(e);n!==location.hash.slice(1)&&(location.
hash=n),go=location.hash,oi(e)}function pr(t){clearTimeout(en),en=setTimeout(Cn,200),oi(Ol(t))}function Cn(){clearTimeout(
en),en=void 0;let t=jn(u);t!==location.hash.slice(1)&&location.replace(`#${t}`),go=location.hash}function El(){location.
hash!==go&&(go=location.hash,clearTimeout(en),en=void 0,oi(vl()))}function Tl(t){go=location.hash,u=vl(),xl=e=>{t(e);for(let n of nn)
n(e)}}var $={byFinger:!1,dragged:null,placing:null,picking:!1,clicked:!1},K={at:null,by:null},yo={name:null,ids:[]},V={whole:!0,
asOpened:!1},U={printing:!1,parts:null};var nh=[...Gt?["lanes"]:[],"names","statements",...Ze?["text"]:[]],si=["changes","overview","who","when","unsure"],oh=["\
layout","open","between","steps","path"],Ll=new Set(["view","question","track","statement","language","date","keys","lis\
t","sort","embed","drafts"]);function Al(){G("view",se(t=>nh.includes(t))),G("question",{...se(t=>Gt&&si.includes(t)&&(t!==
"changes"||t===mo)),write:t=>t===null||t===mo?[]:[t]}),G("track",{as:"tracks",read:t=>[...new Set(t)].filter(e=>il.includes(
e)),write:t=>t})}function Il(t){if(!Gt)return"names";if(t.question!==null||t.tracks.length)return"lanes";for(let[e,{read:n,
write:o,as:r}]of Wt)if(!Ll.has(e)&&JSON.stringify(o(t[r]))!==JSON.stringify(o(n([]))))return"names";return t.list||t.sort!==
null?"statements":"lanes"}function q(t=u){return t.view??Il(t)}function ri(t){return Array.isArray(t)?t.length>0:!!t}function Nl(){
ei.push(t=>{let e=["view","question","track"].some(n=>t.has(n));return Gt&&!e&&[...t].some(n=>Wt.has(n)&&!Ll.has(n))?{view:"\
names"}:{}}),wo.push(t=>{let e=ri(t.question)||ri(t.tracks),n=t.view??(e?"lanes":oh.some(o=>ri(t[o]))?"names":q());return n===
"lanes"?{...t,view:n}:{...t,view:n,question:null,tracks:[]}}),Ce.push(t=>{let e=t.question===mo?null:t.question;return{question:e,
view:t.view===Il({...t,question:e})?null:t.view}})}function ie(t=u){return t.question??mo}function $e(t){return{view:"la\
nes",question:t,layout:null,open:[],between:null,steps:null,path:null,through:!1}}function we(t){return/^\d{4}-\d{2}-\d{2}$/.test(t)&&t>="1000"&&dr($n(t))===t}function $n(t){return Math.floor(Date.parse(
`${t}T00:00:00Z`)/864e5)}function dr(t){return Number.isFinite(t)?new Date(t*864e5).toISOString().slice(0,10):""}function bo(){
let t=new Date;return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(e=>String(e).padStart(2,"0")).join("-")}var Re="draft",Be=k.modalities.some(({id:t})=>t===Re);function le(t){return b.get(t).modality===Re}var xo={part:"drafts",
name:(t,e)=>!X.get(e).length||X.get(e).some(n=>!le(n)),statement:(t,e)=>!le(e),loosen:()=>!0};function Cl(){G("drafts",{
read:([t])=>Be&&t==="shown",write:t=>t?["shown"]:[]})}function ii(t){return u.drafts||!Be||!le(t)}function ai(t){return u.
drafts||!Be?T.get(t).count:X.get(t).filter(ii).length}var jl=null;function ye(){return!Be||u.drafts?{names:T.size,statements:b.
size}:(jl??={names:[...T.keys()].filter(t=>xo.name(null,t)).length,statements:[...b.keys()].filter(t=>!le(t)).length},jl)}var Rl=new Map(k.sources.map(({id:t,said:e})=>[t,e??["",""]]));function Bl(t,e){let n=Rl.get(t)?.[1]??"";return e===null||
n!==""&&n<=e}function Dl(t,e){let[n,o]=Rl.get(t)??["",""];return e===null||n!==""&&o>=e}function $l(t,e){let n=(o,r)=>b.
get(r).origins.some(s=>e(s,o));return{part:t,name:(o,r)=>X.get(r).some(s=>n(o,s)),statement:n,loosen:()=>null}}var Pl=[$l(
"saidFrom",Dl),$l("saidUntil",Bl)],hr=k.sources.filter(({issued:t})=>!t).length;function Wl(){G("said-from",{...se(we),as:"\
saidFrom"}),G("said-until",{...se(we),as:"saidUntil"})}function Fl(t){return(u.source===null||u.source.has(t))&&Dl(t,u.saidFrom)&&
Bl(t,u.saidUntil)}var wr=k.families.flatMap(t=>t.classes.map(e=>e.id)),rh=on(wr);function Hl(){G("class",{read:t=>rh.read(mr(t,e=>wr.includes(
e)).flatMap(zl)),write:t=>{if(t===null)return[];let e=k.families.filter(({classes:o})=>o.length>1&&o.every(({id:r})=>t.has(
r))),n=new Set(e.flatMap(({classes:o})=>o.map(({id:r})=>r)));return ni([...e.map(({id:o})=>o),...[...t].filter(o=>!n.has(
o))])},knows:t=>zl(t).length>0}),G("modality",on(yr)),G("structural",{read:([t])=>t!=="no",write:t=>t?[]:["no"]}),G("rel\
ation",on(Lt.keys())),G("source",on(k.sources.map(({id:t})=>t))),G("theme",se(t=>fi().includes(t))),Wl(),Cl();for(let t of ko)
Ft.push({...t,atFirst:t.part==="drafts",on:()=>u[t.part]!==Rn(t.part),name:e=>u[t.part]===Rn(t.part)||t.name(u[t.part],e),
statement:e=>u[t.part]===Rn(t.part)||t.statement(u[t.part],e)});Ce.push((t,e)=>{let{names:n,lines:o}=ui(t);if(!n.length&&
!o.length)return{};if(["focus","lines","path"].some(s=>s in e))return mi(t,n,o);if(!ko.some(({part:s})=>s in e))return{};
let r=o.filter(s=>!Bn(t,[],[s]).length);return o.length&&r.length?{}:Bn(t,n,o).length?ct:{}})}function zl(t){if(!t||wr.includes(
t))return[t];let e=o=>o.toLowerCase()===t.toLowerCase(),n=k.families.find(({id:o})=>e(o));return n?n.classes.map(({id:o})=>o):
wr.filter(o=>Pt.get(o)?.ancestors.some(e))}var yr=k.modalities.filter(({id:t,count:e})=>e&&t!==Re).map(({id:t})=>t);ti.some(
({denied:t})=>t)&&yr.push("denied");var gr=null;function fi(){if(gr)return gr;let t=[...b.values()].filter(o=>T.has(o.object)&&
Q(o).toTheme),e=[...new Set(t.map(({object:o})=>o))],n=e.filter(o=>[T.get(o).class,...Pt.get(T.get(o).class)?.ancestors??
[]].includes("Theme"));return gr=k.variants.includes("plain")?e:n,gr}function br(t,e=!0){let n=new Map,o=new Map,r=(i,a,l)=>{
i.has(a)||i.set(a,[]),i.get(a)?.push(l)};for(let i of b.values())i.object===null||i.denied||(e&&Q(i).lists&&r(n,i.subject,
i.object),(Q(i).within||Q(i).leadsTo)&&r(o,i.object,i.subject));let s=new Set(t);for(let i of[n,o])for(let a of s)for(let l of i.
get(a)??[])s.add(l);return s}var li=new Map;function xr(t,e=!0){let n=JSON.stringify([t,e]);if(li.has(n))return li.get(n);
let o=[...b.values()].filter(({object:p})=>p!==null),s=[...o,...e?k.inferred:[]].filter(p=>p.object===t&&(Q(p).toTheme||
Q(p).within)),i=br(s.map(({subject:p})=>p),e),l=o.filter(({subject:p,object:g})=>i.has(p)!==i.has(g)).map(({subject:p,object:g})=>i.
has(p)?g:p).filter(p=>T.has(p)&&lt(p).column===1),c=new Set([t,...i,...l]);return li.set(n,c),c}var rn=()=>!0,ci=(t,e)=>new Set(
[...t,...e]),ko=[{part:"class",name:(t,e)=>t.has(T.get(e).class)||!Pt.has(T.get(e).class),statement:rn,loosen:(t,e)=>ci(
t,e.map(n=>T.get(n).class).filter(n=>Pt.has(n)))},{part:"source",name:(t,e)=>X.get(e).some(n=>b.get(n).origins.some(o=>t.
has(o))),statement:(t,e)=>b.get(e).origins.some(n=>t.has(n)),loosen:()=>null},...Pl,...Be?[xo]:[],{part:"theme",fades:!0,
name:(t,e)=>xr(t).has(e),statement:rn,loosen:()=>null},{part:"modality",fades:!0,name:rn,statement:(t,e)=>le(e)||t.has(b.
get(e).manner),loosen:(t,e,n)=>ci(t,n.map(o=>b.get(o).manner))},{part:"relation",fades:!0,name:rn,statement:(t,e)=>t.has(
b.get(e).relation)||!Lt.has(b.get(e).relation),loosen:(t,e,n)=>ci(t,n.map(o=>b.get(o).relation))},{part:"structural",fades:!0,
name:rn,statement:(t,e)=>!Q(b.get(e)).structural,loosen:()=>!0}],Rn=t=>["structural","drafts"].includes(t)?!0:null;function Bn(t,e,n){
return ko.filter(({part:o,name:r,statement:s})=>t[o]!==Rn(o)&&!(e.every(i=>r(t[o],i))&&n.every(i=>s(t[o],i))))}function ui(t){
let e=t.lines.flatMap(n=>[b.get(n).subject,b.get(n).object]);return{names:[t.focus,t.path,...e].filter(n=>T.has(n)),lines:t.
lines}}function mi(t,e,n){let o={};for(let r of Bn(t,e,n)){let s=r.loosen(t[r.part],e,n);if(s instanceof Set){let{read:i,
write:a}=Wt.get(r.part);Object.assign(o,{[r.part]:i(a(s))})}else Object.assign(o,{[r.part]:s})}return o}function ql(){let t=Ft.
filter(d=>d.on()),e=t.filter(d=>d.dated),n=t.filter(d=>!d.dated),o=n.filter(d=>!d.fades),r=n.filter(d=>d.fades),[s,i]=[new Set,
new Set];for(let d of T.keys())o.every(y=>y.name(d))&&(s.add(d),r.every(y=>y.name(d))||i.add(d));let[a,l,c,p]=[new Set,new Set,
new Set,new Set];for(let[d,y]of b){if(!y.isWhole)continue;if(!t.length){a.add(d);continue}let{subject:h,object:w}=y;if(!(!s.
has(h)||w!==null&&!s.has(w)||!o.every(x=>x.statement(d)))&&(c.add(h).add(w),!(i.has(h)||i.has(w)||!r.every(x=>x.statement(
d))))){if(!e.every(x=>x.statement(d))){l.add(d);continue}a.add(d),p.add(h).add(w)}}let g=d=>s.has(d)&&!i.has(d);return{entities:s,
statements:a,aside:l,bare:new Set([...s].filter(d=>i.has(d)||c.has(d)&&!p.has(d))),inferred:new Set(k.inferred.filter(d=>g(
d.subject)&&g(d.object)&&d.premises.every(y=>a.has(y))&&(u.structural||!Q(d).structural)))}}function _l(){return Ft.filter(
t=>t.part&&!t.atFirst&&t.on()).map(t=>{let e=0;for(let[n,{subject:o,object:r,isWhole:s}]of b)s&&!(t.name(o)&&(r===null||
!T.has(r)||t.name(r))&&t.statement(n))&&(e+=1);return{part:t.part,out:e}})}var sh={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,">":(t,e)=>t>e,"=":(t,e)=>t===e};function Dn(t,e,n){let o={...n.unknown,...e,day:t},
r=["firstStart","lastEnd","written"].every(a=>o[a]===n.unknown[a]);return e.time==="state"&&r?"UNDATED":(e.written&&!e.lastStart&&
(o.lastStart=`${e.written}~`),e.start===".."&&(o.lastStart=""),e.end===".."&&(o.firstEnd="9"),n.kinds[e.time].find(([a,l,
c])=>l===void 0||sh[l](o[a],o[c]??c))?.at(-1))}var an=[...b].flatMap(([t,{days:e}])=>e?.time?[t]:[]);function sn(t){return b.get(t).days}var ih=new Set(["NOT_YET","OVE\
R"]);function Ul(){G("date",se(t=>an.length>0&&we(t))),Ft.push({part:"date",dated:!0,on:()=>u.date!==null,name:rn,statement:t=>u.
date===null||!ah(u.date).has(t)})}function pi(t){return u.date!==null&&b.get(t).days?.time?Dn(u.date,sn(t),k.outcomes):null}
var Gl={HOLDS:"holds",STARTED_END_NOT_STATED:"startedEndNotStated",UNDETERMINED:"undetermined",NOT_YET:"notYet",OVER:"ov\
er",HAPPENED:"happened",STILL_TO_COME:"stillToCome",PASSED:"passed",UNDATED:"undated"};function $t(t,e=pi(t)){return e===
null?"":m(e==="STILL_TO_COME"&&sn(t).time==="deadlineTime"?"deadlineAhead":Gl[e])}var kr=new Map;function ah(t){if(kr.has(
t))return kr.get(t);let e=new Set(an.filter(n=>{let o=Dn(t,sn(n),k.outcomes);return ih.has(o)||o==="STILL_TO_COME"&&sn(n).
time==="event"}));return kr.clear(),kr.set(t,e),e}function ce(t){let[e,n,o]=t.split("-");return m("day",{year:e,day:Number(
o),month:m("months").split(" ")[Number(n)-1]})}function Sr(t){let e=u[t];return e===null?[]:[`${m(t)}: ${ce(e)}`]}function di(t){
let e=new Map,n=Object.keys(Gl),o=an.map(r=>({id:r,outcome:Dn(t,sn(r),k.outcomes)})).sort((r,s)=>n.indexOf(r.outcome)-n.
indexOf(s.outcome));for(let{id:r,outcome:s}of o){let i=$t(r,s);e.set(i,[...e.get(i)??[],r])}return[...e]}function Kl(t){
if(u.date===null)return null;let e=di(u.date).find(([,n])=>n.length===t.length&&n.every(o=>t.includes(o)));return e?m("o\
utcomeOn",{outcome:e[0],date:ce(u.date),n:t.length}):null}function Rt(){return u.date===null?"":m("asOf",{date:ce(u.date)})}var Vl=3,Pn=8;function lh(t,{whole:e,quoted:n=!0}){let o=b.get(t),r=[S(o.said),S(o.when),$t(t)].filter(Boolean).join(" \xB7\
 ");return f("div",{class:o.denied?"telling denied":"telling"},e||!n||!o.quote?f("p",{},Vt(o)):null,f("b",{class:ur(o)},
r)," ",o.quote&&n?f("q",{lang:o.language},o.quote):null," ",f("small",{},yt(o)))}function Mr(t,e){let n=t.length-Vl;return[
...t.slice(0,Vl).map(o=>lh(o,e)),...n>0?[f("small",{},m("moreSaid",{n}))]:[]]}function vr(t,{left:e,right:n,top:o,bottom:r}){
t.hidden=!1;let{width:s,height:i}=t.getBoundingClientRect(),a=e+s+Pn<=document.documentElement.clientWidth,l=r+i+Pn<=innerHeight||
o-i<Pn;t.style.left=`${a?e:Math.max(Pn,n-s)}px`,t.style.top=`${Math.max(Pn,l?Math.min(r,innerHeight-i-Pn):o-i)}px`}var ch=120,Yl=6,Pe=f("div",{id:"card",role:"tooltip",hidden:""}),Wn=null,Zl="",Fn;function tc(t){let{left:e,top:n}=t.getBoundingClientRect();
return`${e} ${n}`}function ec(t){for(let n of document.querySelectorAll("#lanes .lit, #lanes .same"))n.classList.remove(
"lit","same");t?.closest(".trunk")?.classList.add("lit");let e=t?.dataset.name;if(e!==void 0)for(let n of Kt)n!==t&&n.dataset.
name===e&&n.classList.add("same")}function Jl(t){clearTimeout(Fn),De();let e=pt(t).filter(a=>b.has(a));if(!e.length)return;
Wn=t,ec(t);let n=t.closest("#texts");(n??t.closest("#lanes"))?.append(Pe),Pe.replaceChildren(...Mr(e,{whole:!1,quoted:!n})),
t.setAttribute("aria-describedby","card");let{left:o,right:r,top:s,bottom:i}=t.getBoundingClientRect();vr(Pe,{left:o,right:r,
top:s-Yl,bottom:i+Yl}),Zl=tc(t)}function De(){clearTimeout(Fn),Wn?.removeAttribute("aria-describedby"),Wn=null,ec(null),
Pe.hidden=!0}function Xl(t){clearTimeout(Fn),Fn=setTimeout(t,ch)}function Ql(t){return t.target.closest?.("#lanes .said,\
 #texts .words a")}function nc(){let t=document.getElementById("lanes")??document.getElementById("texts");t&&(t.append(Pe),
document.addEventListener("pointerover",e=>{if(e.pointerType==="touch")return;let n=Ql(e);n&&n!==Wn?Xl(()=>Jl(n)):n||Pe.
contains(e.target)||Pe.hidden?clearTimeout(Fn):Xl(De)}),document.addEventListener("focusin",e=>{let n=Ql(e);n?.matches("\
:focus-visible")?Jl(n):De()}),addEventListener("scroll",()=>{Wn&&tc(Wn)!==Zl&&De()},{passive:!0}),addEventListener("resi\
ze",De),addEventListener("keydown",e=>{e.key!=="Escape"||Pe.hidden||(e.stopPropagation(),De())},!0))}function tt(t){let e=M("status");e.textContent=e.textContent===t?`${t}\xA0`:t}var hi="#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer), #texts article",fh=".said, [data-whole], [data\
-take-track], #key button, .words a",So=new Map,gi=new Map;function wi(t){return t.checkVisibility()}function yi(t,e){gi.
get(t)?.setAttribute("tabindex","-1"),gi.set(t,e),e.tabIndex=0}function be(){for(let[t,e]of So){let n=gi.get(t);if(n&&wi(
n))continue;let o=e.find(wi);o&&yi(t,o)}}function uh(t){for(let e of L(fh,HTMLElement,t)){let n=e.closest(hi);n&&(e.tabIndex=
-1,So.set(n,[...So.get(n)??[],e]))}t.addEventListener("keydown",e=>{let n=e.target,o=n.closest(hi),r=(o&&So.get(o))?.filter(
wi)??[];if(!o||!r.includes(n)||e.ctrlKey||e.metaKey||e.altKey)return;let s=r.indexOf(n),i={ArrowRight:s+1,ArrowDown:s+1,
ArrowLeft:s-1,ArrowUp:s-1,Home:0,End:r.length-1}[e.key];if(i===void 0)return;e.preventDefault();let a=r[Math.min(Math.max(
i,0),r.length-1)];yi(o,a),a.focus()}),t.addEventListener("toggle",be,!0),t.addEventListener("focusin",e=>{let n=e.target,
o=n.closest(hi);o&&So.get(o)?.includes(n)&&yi(o,n)})}function oc(){for(let t of L("#lanes, #texts"))uh(t)}var Or=40,rc={source:(t,e)=>wt.indexOf(t)-wt.indexOf(e),due:(t,e)=>(t.dataset.due||"~").localeCompare(e.dataset.due||"~"),
absent:(t,e)=>Number(e.dataset.absent)-Number(t.dataset.absent)},Er=[];function Tr({own:t,places:e,until:n,more:o}){t.forEach(
(r,s)=>{e[s].nextSibling!==r&&e[s].after(r),r.hidden=s>=n}),o.hidden=n>=t.length,o.textContent=m("nextLanes",{n:Math.min(
Or,t.length-n),all:t.length})}function sc(){for(let t of L("#sort-lanes option"))t.textContent=m(t.dataset.word??"");for(let t of Er)
Tr(t)}function ic(t){let e=Er.find(({own:n})=>n.some(o=>o===t&&o.hidden));e&&(e.until=e.own.findIndex(n=>n===t)+1,Tr(e))}
function ac(){let t=document.getElementById("sort-lanes");if(t){for(let e of new Set(wt.map(n=>n.parentElement))){let n=wt.
filter(s=>s.parentElement===e),o=n.map(()=>document.createComment(""));n.forEach((s,i)=>s.before(o[i]));let r={own:n,places:o,
until:Or,more:f("button",{type:"button",class:"next-lanes"})};n[n.length-1].after(r.more),r.more.addEventListener("click",
()=>{let s=r.own[r.until];r.until+=Or,Tr(r),be(),_('[tabindex="0"]',HTMLElement,s).focus()}),Er.push(r)}t.addEventListener(
"change",()=>{for(let e of Er)e.own.sort((n,o)=>rc[t.value](n,o)||rc.source(n,o)),e.until=Or,Tr(e);be(),tt(t.selectedOptions[0].
textContent)})}}var ln=null,lc=0;function mh(t){let{name:e}=t.dataset,n=pt(t).filter(o=>b.has(o));if(De(),ln=t,lc=t.getBoundingClientRect().
top,e===void 0||!T.has(e)){A({focus:null,lines:n});return}Object.assign(yo,{name:e,ids:n}),A({focus:e,lines:[]})}function ph(t){
if(u.focus!==null)return t.dataset.name===u.focus;let e=pt(t);return u.lines.length>0&&e.some(n=>u.lines.includes(n))}function bi(t){
for(let e=t.closest("details");e;e=e.parentElement?.closest("details")??null)e.open=!0;ic(t.closest(".lane")),t.getClientRects().
length||t.closest(".lane")?.classList.add("whole")}function dh(t){let{top:e,bottom:n}=t.getBoundingClientRect(),o=rt()?M(
"details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;e>=0&&n<=r||scrollBy({top:(e+n)/2-r/2,behavior:"in\
stant"})}function cc(t){if(q()!=="lanes"){ln=null;return}let e=Kt.filter(r=>{let s=ph(r);return r.classList.toggle("chos\
en",s),s?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current"),s});if(!t)return;ln?.getClientRects().length&&
scrollBy({top:ln.getBoundingClientRect().top-lc,behavior:"instant"});let n=Ln(ie()),o=ln??e.find(r=>r.closest(`#${n}`));
ln=null,o&&(bi(o),dh(o))}function fc(){for(let t of Kt)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||
(e.preventDefault(),$.clicked=e.detail>0,mh(t),$.clicked=!1,ln=null)});for(let t of L("#lanes #key [data-modality]"))t.addEventListener(
"click",()=>A({view:"statements",modality:new Set([t.dataset.modality??""])}))}var hh=[3,2,1],gh=12,wh=2;function Lr(t){let e=document.documentElement;return e.dataset.density!==String(t)&&(e.dataset.
density=String(t)),document.getElementById("overview").getBoundingClientRect().bottom+scrollY}function Mo(){if(!Gt||q()!==
"lanes"||ie()!=="overview")return;(wt.filter(e=>!e.closest("#bodies")).length>gh||!hh.some(e=>Lr(e)<=innerHeight)&&!rt()&&
Lr(1)>wh*innerHeight)&&Lr(0),be()}var xi=!1;function uc(t){for(let o of wt)o.classList.toggle("whole",u.tracks.includes(
o.dataset.track??""));for(let o of L("#lanes [data-whole]"))o.setAttribute("aria-expanded",String(u.tracks.includes(o.dataset.
whole??"")));be();let e=xi?void 0:u.tracks.findLast(o=>!t?.tracks.includes(o)),n=wt.find(o=>o.dataset.track===e);n&&(bi(
n),n.scrollIntoView())}function mc(){if(Gt){for(let t of L("#lanes [data-whole]")){let e=t.dataset.whole??"";t.addEventListener(
"click",()=>{xi=!0,A({tracks:u.tracks.includes(e)?u.tracks.filter(n=>n!==e):[...u.tracks,e]}),xi=!1})}for(let t of L(":i\
s(#to-bodies, .jump) a"))t.addEventListener("click",e=>{e.preventDefault();let n=document.getElementById(decodeURIComponent(
t.getAttribute("href")??"").slice(1));n?.scrollIntoView(),n&&_(".said",HTMLElement,n).focus({preventScroll:!0})});addEventListener(
"resize",Mo)}}var E={entities:new Set,statements:new Set,aside:new Set,bare:new Set,inferred:new Set},yh=["class","modality","structur\
al","relation","source","saidFrom","saidUntil","drafts","theme","date","change","steps","path","through"],pc=null;function Ar(){
let t=pc;pc=u;let e=u.steps!==null||u.path!==null;t&&yh.every(n=>t[n]===u[n])&&(!e||t.focus===u.focus)||(E=ql())}function cn(){
return ki(E.entities.size-E.bare.size,ye().names,E.statements)}function ki(t,e,n){let{statements:o,allStatements:r,made:s}=We(
n);return m("shown",{made:s,names:m(e===1?"ofNamesOne":"ofNames",{n:t,all:e}),statements:m(r===1?"ofStatementsOne":"ofSt\
atements",{n:o,all:r})})}function dc(){return E.bare.size?new Set([...E.entities].filter(t=>!E.bare.has(t))):E.entities}
var hc="made";function We(t){let[e,n]=[0,0];for(let o of t)e+=1,b.get(o).modality===hc&&(n+=1);return{statements:e-n,allStatements:ye().
statements-bh,made:n}}var bh=k.modalities.find(({id:t})=>t===hc)?.count??0;function Ir(t){let e=new Map;for(let n of X.get(
t)){let{subject:o,object:r}=b.get(n),s=o===t?r:o;s===null||s===t||e.has(s)||E.statements.has(n)&&E.entities.has(s)&&e.set(
s,n)}return e}function Si(){if(E.statements.size===b.size)return e=>T.get(e).count;let t=new Map;for(let e of E.statements){
let{subject:n,object:o}=b.get(e);for(let r of n===o?[n]:[n,o])t.set(r,(t.get(r)??0)+1)}return e=>t.get(e)??0}function Fe(t,e=Si()){
return[...E.entities].sort((n,o)=>e(o)-e(n)||(n<o?-1:1)).slice(0,t)}function xh({nl:t,en:e}){return t===e?[t]:[f("span",{class:"nl",lang:"nl"},t),f("span",{class:"en",lang:"en"},e)]}function gc(t,{
label:e,count:n,kind:o}){return f("div",{class:"with-only"},f("label",{},f("input",{type:"checkbox",checked:"",...t}),o?
Nn(o):null,f("span",{class:"text"},...xh(e))," ",f("span",{class:"count"},String(n))))}function wc(t){return document.querySelector(
`#legend details[data-of="${t}"]`)}for(let t of k.families)wc("class")?.append(...t.classes.map(({id:e,count:n})=>{let o=Pt.
get(e)??tn;return gc({"data-class":e,"data-of":t.id},{label:o.label,count:n,kind:o})}));var kh=[...Lt].filter(([,{count:t}])=>t).
sort(([t,{order:e}],[n,{order:o}])=>e-o||(t<n?-1:1));wc("relation")?.append(...kh.map(([t,{label:e,count:n=0}])=>gc({"da\
ta-relation":t},{label:e,count:n})));var yc="";function Sh(){let t={class:new Map,relation:new Map,source:new Map,modality:new Map},e=(n,o)=>t[n].set(o,(t[n].
get(o)??0)+1);for(let[n,o]of T)(u.drafts||xo.name(null,n))&&e("class",o.class);for(let[n,{relation:o,origin:r,manner:s}]of b)
ii(n)&&(e("relation",o),r&&e("source",r),s!==Re&&e("modality",s));return t}function bc(t,e){let n=t.closest("div");n&&(_(
".count",HTMLElement,n).textContent=String(e),n.hidden=e===0)}function xc(){let t=`${u.drafts} ${N}`;if(!Be||t===yc)return;
yc=t;let e=Sh();for(let o of Object.keys(e))for(let r of L(`#legend input[data-${o}]`))bc(r,e[o].get(r.dataset[o]??"")??
0);for(let{id:o,classes:r}of k.families){let s=L("#legend input[data-family]").find(i=>i.dataset.family===o);s&&bc(s,r.reduce(
(i,a)=>i+(e.class.get(a.id)??0),0))}let n=document.getElementById("sources");n&&(n.textContent=m("sources",{n:e.source.size}))}var Mh=new Set(["ArrowDown","ArrowRight"]),vh=new Set(["ArrowUp","ArrowLeft"]),kc="input[type=checkbox], button, summary";
function Sc(t){return L(kc,HTMLElement,t).filter(e=>e.checkVisibility()&&!e.matches(":disabled"))}function xe(t){let e=L(
kc,HTMLElement,t),n=Sc(t),o=n.find(r=>r===document.activeElement)??n.find(r=>r.tabIndex===0)??n[0];for(let r of e)r.tabIndex=
r===o?0:-1}function Mc(t){xe(t),t.addEventListener("focusin",()=>xe(t)),t.addEventListener("toggle",()=>xe(t),!0),t.addEventListener(
"keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Mh.has(e.key)?1:vh.has(e.key)?-1:0,o=Sc(t),r=o.indexOf(e.target);
!n||r<0||(e.preventDefault(),o[(r+n+o.length)%o.length].focus())})}var Mi=new Map(k.arrangements.map((t,e)=>[t.id,{...t,first:2*e}])),nt=new Map(Object.entries(k.groups)),ft=new Map;for(let[
t,e]of nt)for(let n of e.names)ft.set(n,t);function vc(){G("layout",{read:([t])=>Mi.has(t)||t==="overview"&&nt.size?t:null,
write:t=>t===null||t===k.opens?[]:[t]}),G("open",{read:t=>[...new Set(t.map(vi).filter(e=>nt.has(e)))],write:t=>t.map(e=>{
let n=e.split(".").length;return`${nt.get(e).told[0]}${n>1?`~${n}`:""}`})})}function vi(t){let[e,n]=ft.has(t)?[t,1]:[t.replace(
/~\d+$/,""),Number(t.match(/~(\d+)$/)?.[1]??1)];return ft.get(e)?.split(".").slice(0,n).join(".")}function ot(){return u.
layout??k.opens}function Nr(){return Mi.get(ot())??Mi.get("map")}function gt(t){return`group ${t}`}function*vo(t){for(let e=t;e;e=
e.slice(0,Math.max(0,e.lastIndexOf("."))))yield e}function Oi(){let t=new Set(u.open.flatMap(n=>[...vo(n)])),e=[u.focus,
u.path,...u.lines.flatMap(n=>[b.get(n).subject,b.get(n).object])];for(let n of e)if(ft.has(n))for(let o of vo(ft.get(n)))
t.add(o);return t}function fn(t,e){let n=null;for(let o of vo(t))e.has(o)||(n=o);return n}function Ei(){return ot()==="o\
verview"&&Oi().size>0}var Oh=70;function It(t){let e=nt.get(t).told.map(o=>S(T.get(o).short)||o),n=e.length;for(;n>1&&e.
slice(0,n).join(", ").length>Oh;)n-=1;return e.slice(0,n).join(", ")}var Eh=["class","modality","structural","relation","source","said-from","said-until","theme","date","change","steps","pa\
th","through"],Cr=["class","modality","relation","source","change"],zn=new Map(Cr.map(t=>[t,L(`#legend input[data-${t}]`,
HTMLInputElement)])),Ec=L("#legend input[data-family]",HTMLInputElement);function Tc(){M("shown").textContent=cn(),Ih(),
M("show-all",HTMLButtonElement).disabled=!Ti()&&!Ei();let t=E.statements.size===ye().statements,{statements:e,allStatements:n,
made:o}=We(E.statements),r=t?[String(n)]:[m("listed",{n:e,all:n})];o&&r.push(m("listedMade",{n:o})),E.aside.size&&r.push(
m("listedAside",{n:E.aside.size})),M("listed").textContent=r.join("; ")}function Th(){let t=M("filters-on"),e=_l();t.hidden=
!e.length,t.replaceChildren(...e.map(({part:n,out:o})=>f("li",{},f("button",{type:"button","data-off":n,title:m("filterO\
ff"),onclick:()=>A({[n]:Rn(n)})},f("span",{"aria-hidden":"true"},"\xD7 "),f("span",{class:"unseen"},`${m("filterOff")}: `),
Ah(n)," ",f("span",{class:"count"},`\xB7 ${Tt(o,"filterHidesOne","filterHides")}`))))),xe(t)}var Lh={class:"kinds",modality:"\
said",relation:"relationsTitle",source:"sourcesTitle",change:"changes",theme:"aboutTheme",date:"when"};function Ah(t){if(t===
"structural")return m("structuralOff");if(t==="saidFrom"||t==="saidUntil")return Sr(t)[0];let e=u[t],n=e instanceof Set?
Lc(t):[],o=e instanceof Set?m("ticked",{n:n.filter(r=>e.has(r.dataset[t])).length,all:n.length}):t==="date"?ce(String(e)):
B(String(e));return`${m(Lh[t]??t)}: ${o}`}function Ih(){let t=M("empty"),e=E.entities.size===0,n=!e&&Ti()&&![...E.statements].
some(r=>b.get(r).isLink);if(t.hidden=!e&&!n,t.classList.toggle("apart",n),t.hidden)return;let o=e?"nothingShown":E.entities.
size===1?"nothingBetweenOne":"nothingBetween";t.replaceChildren(f("span",{},m(o)),Ti()?f("button",{type:"button",onclick:()=>A(
Oo())},m("undoFilters")):"")}function Oo(){return Object.fromEntries(Eh.flatMap(t=>{let e=Wt.get(t);return e?[[e.as,e.read(
[])]]:[]}))}function Ti(){let t=u;return Object.entries(Oo()).some(([e,n])=>t[e]!==n)}function Lc(t){return zn.get(t).filter(
e=>!e.closest("div")?.hidden)}function Ac(){xc(),Th();for(let n of Cr)for(let o of zn.get(n))o.checked=u[n]?.has(o.dataset[n])??
!0;for(let n of Ec){let o=jr(n).filter(r=>r.checked).length;n.checked=o>0,n.indeterminate=o>0&&o<jr(n).length}let t=document.
getElementById("structural");t&&(t.checked=u.structural);let e=document.getElementById("theme");e&&(e.value=u.theme??"");
for(let n of L("#legend details[data-of]",HTMLDetailsElement)){let o=n.dataset.of,r=u[o],s=Lc(o);r!==null&&(n.open=!0),_(
"summary .count",HTMLElement,n).textContent=r===null?String(s.length):m("ticked",{n:s.filter(i=>i.checked).length,all:s.
length})}}function jr(t){return zn.get("class").filter(e=>e.dataset.of===t.dataset.family)}function Oc(t){let e=zn.get(t).
filter(n=>n.checked).map(n=>n.dataset[t]??"");return e.length===zn.get(t).length?null:new Set(e)}function Li(){let t=document.
getElementById("theme");if(!t)return;let e=fi().filter(n=>ai(n)).map(n=>[m("themeCounted",{theme:B(n),n:ai(n)}),n]).sort(
([n],[o])=>n.localeCompare(o,N));t.replaceChildren(f("option",{value:""},m("allThemes")),...e.map(([n,o])=>f("option",{value:o},
n))),t.value=u.theme??"",t.closest("fieldset").hidden=e.length===0}function Nh(){for(let t of L("#legend .with-only inpu\
t",HTMLInputElement)){let e=Cr.find(r=>t.dataset[r]!==void 0)??"class",n=t.dataset.family===void 0?[t.dataset[e]??""]:jr(
t).map(r=>r.dataset.class??""),o=e==="relation"&&Lt.get(n[0]).structural;t.closest(".with-only")?.append(f("button",{type:"\
button",class:"only","data-part":e,"data-only":n.join(" "),onclick:()=>A({[e]:new Set(n),...o?{structural:!0}:{}})}))}}function Ic(){
Nh();for(let n of[...L("[data-roving]"),M("filters-on")])Mc(n);for(let n of Cr)for(let o of zn.get(n))o.addEventListener(
"change",()=>A({[n]:Oc(n)}));for(let n of Ec)n.addEventListener("change",()=>{for(let o of jr(n))o.checked=n.checked;A({
class:Oc("class")})});let t=document.getElementById("structural");t?.addEventListener("change",()=>A({structural:t.checked}));
let e=document.getElementById("theme");e?.addEventListener("change",()=>A({theme:e.value||null})),M("show-all").addEventListener(
"click",()=>{A({...Oo(),...Ei()?{...ct,open:[]}:{}}),document.querySelector("#legend input")?.focus()})}var jh=3;function Ch(){let t=(n,o,r)=>{if(n===null)return[];let s=[...n].map(r);return[`${m(o)}: ${s.length>jh?m("ticked",
{n:s.length,all:""}).trim():s.join(", ")||"\u2013"}`]},e=n=>S(k.modalities.find(o=>o.id===n)?.label)||m("denied");return[
...u.theme===null?[]:[`${m("aboutTheme")}: ${B(u.theme)}`],...t(u.modality,"said",e),...t(u.class,"kinds",n=>S(k.classes[n].
label)),...t(u.relation,"relationsTitle",n=>S(Lt.get(n).label)),...t(u.source,"sourcesTitle",n=>S(k.sources.find(o=>o.id===
n)?.title)),...["saidFrom","saidUntil"].flatMap(n=>Sr(n)),...t(u.change,"changes",n=>m(n)),...u.structural?[]:[m("hidden\
ByStructural")]].join("; ")}function jc(t){return E.statements.has(t)||E.aside.has(t)}function $h(t){let e=pt(t);if(t.closest(
".answer"))return t.classList.contains("place")?e:[];if(t.closest(".cited"))return[];if(t.classList.contains("date"))return e;
let n=t.closest(".trunk, .under, .card");if(t.classList.contains("verb")&&n?.querySelector("[data-name]"))return[];let o=new Set(
n?L(".said.date",HTMLElement,n).flatMap(pt):[]);return e.filter(r=>!o.has(r))}var Ai="";function Rh(){let t=`${u.date} ${N}`;
if(!(t===Ai||u.date===null&&!Ai)){Ai=u.date===null?"":t;for(let e of L("#lanes .said > .outcome"))e.remove();if(u.date!==
null)for(let e of Kt){let n=$h(e).filter(r=>b.has(r)&&!["UNDATED",null].includes(pi(r))),o=new Set(n.map(r=>$t(r)));o.size&&
e.append(f("span",{class:"outcome"},` (${[...o].join("; ")})`))}}}var Cc=new Map;for(let t of L("#lanes .answer th > .qu\
iet"))Cc.set(t.closest("tr"),t);function Bh(t,e){let n=L("tbody tr:not(.group), .changes > li",HTMLElement,t),o=0,r="";for(let s of n){
let i=L(".place",HTMLElement,s),a=(i.length?i:L(".said",HTMLElement,s)).flatMap(pt),l=[...pt(s),...a];if(s.hidden=e&&l.length>
0&&!l.some(jc),s.hidden)continue;o+=1;let c=Cc.get(s),p=s.querySelector("th")?.textContent??"";c?.classList.toggle("quie\
t",p===r),r=p}for(let s of L("tbody:has(> .group)",HTMLElement,t))s.hidden=!L("tr:not(.group, [hidden])",HTMLElement,s).
length;return{left:o,all:n.length}}function Ii(t){let e=M("filtered");e.hidden=!t,e.replaceChildren(t," ",...t?[f("butto\
n",{type:"button",onclick:()=>A({view:"statements"})},m("inList"))," ",f("button",{type:"button",onclick:()=>A({view:"na\
mes"})},m("inNetwork"))," ",f("button",{type:"button",onclick:()=>A(Oo())},m("undoFilters"))]:[])}var Nc=!1;function $c(){
if(q()!=="lanes")return;document.getElementById("only-changed")?.setAttribute("aria-pressed",String(u.change!==null)),Rh();
let t=Ft.some(n=>!n.dated&&!n.atFirst&&n.on());if(!t&&!Nc)return;Nc=t;for(let n of Kt)n.closest(".answer")||n.classList.
toggle("marked",t&&pt(n).some(jc));let e=Ch();Ii(t?m("markedInLanes",{n:E.statements.size+E.aside.size,all:ye().statements,
filters:e}):"");for(let n of L("#lanes .answer")){let{left:o,all:r}=Bh(n,t);t&&r&&n.classList.contains("shown")&&Ii(m(o?
"leftInTable":"nothingInTable",{n:o,all:r,filters:e}))}}function Rc(){document.getElementById("only-changed")?.addEventListener(
"click",()=>A({change:u.change===null?new Set(["added","removed","changed"]):null})),document.getElementById("lanes")?.prepend(
f("p",{id:"filtered",role:"status",hidden:""}))}function Bc(){G("keys",{read:([t])=>t!=="off",write:t=>t?[]:["off"]})}function fe(t){return u.keys&&!t.defaultPrevented&&
!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.target?.closest?.("input:not([type=checkbox]), textarea, select")}var $r={"to-names":"names","to-statements":"statements",...Ze?{"to-texts":"text"}:{}},Dc=document.getElementById("questi\
ons")!==null;function Rr(t){return document.getElementById(Ln(t))}function Pc(){return si.filter(t=>Rr(t))}function Wc(t){
let e=q(),n=e==="lanes"?ie():null;if(document.documentElement.dataset.view=e,!Dc)return;for(let a of Pc())Rr(a)?.classList.
toggle("shown",a===n);for(let a of L("#questions [data-question]"))a.setAttribute("aria-pressed",String(a.dataset.question===
n));for(let[a,l]of Object.entries($r))l===e?M(a).setAttribute("aria-current","page"):M(a).removeAttribute("aria-current");
if(!t||q(t)===e&&t.question===u.question)return;scrollTo(0,0);let o=Object.keys($r).find(a=>$r[a]===e),r=o?M(o):_(`#ques\
tions [data-question="${n}"]`),s=n===null?null:Rr(n)?.querySelector("#lead, p.lead:not(.scripted)"),i=[r,s].flatMap(a=>a?.
innerText??[]);tt(i.map(a=>/[.?!]$/.test(a)?a:`${a}.`).join(" "))}function Fc(){if(Dc){for(let t of L("#questions [data-\
question]"))t.hidden=!Rr(t.dataset.question??""),t.addEventListener("click",()=>A($e(t.dataset.question??null)));for(let[
t,e]of Object.entries($r))M(t).addEventListener("click",n=>{n.ctrlKey||n.metaKey||n.shiftKey||(n.preventDefault(),A({view:e}))});
document.addEventListener("keydown",t=>{let e=Pc()[Number(t.key)-1];e!==void 0&&fe(t)&&A($e(e))}),document.getElementById(
"skip-to-lanes")?.addEventListener("click",t=>{t.preventDefault(),A($e(ie())),L('#lanes [tabindex="0"]').find(e=>e.getClientRects().
length)?.focus()})}}var zc=N;function Hc(t){let e=t.closest("[data-statements]");return b.get(e?.dataset.statements?.split(" ")[0])}function Dh(t){
let e=Q(Hc(t));return S(t.classList.contains("back")&&!e.symmetric?e.inverse:e.label)}function Ph(t){return L("#key [dat\
a-modality]").find(n=>n.dataset.modality===t.dataset.way)?.querySelector(`.${N}`)?.textContent??t.textContent}function qc(){
if(zc!==N){zc=N;for(let t of L("#lanes :is([data-name], [data-of])"))t.textContent=Z(t.dataset.name??t.dataset.of??"");for(let t of L(
"#lanes [data-way]"))t.textContent=Ph(t);for(let t of L("#lanes .verb"))t.textContent=Dh(t);for(let t of L("#lanes .plac\
e"))t.textContent=yt(Hc(t))}}var Hn=100,un=11,Ni,Eo,Br=new Map,Et={family:"",least:un,between:0,words:0,version:0};function _c(){let[t,e]=[...Ni.children].
map(o=>getComputedStyle(o)),n=o=>(parseFloat(o)||0)/parseFloat(e.fontSize);return{family:e.fontFamily,least:Math.max(un,
Math.ceil(parseFloat(t.fontSize))),between:n(e.letterSpacing),words:n(e.wordSpacing)}}function ji(){Object.assign(Et,_c(),
{version:Et.version+1}),Br.clear()}function Jt(){return U.printing?un:Et.least}function Uc(t,e){t.font=`${e} ${Hn}px ${Et.
family}`.trim(),t.letterSpacing=`${Et.between*Hn}px`,t.wordSpacing=`${Et.words*Hn}px`}function Nt(t,e=""){let n=`${e} ${t}`;
return Br.has(n)||(Uc(Eo,e),Br.set(n,Eo.measureText(t).width/Hn)),Br.get(n)}function zt(t,e=""){return t.reduce((n,o)=>Math.
max(n,Nt(o,e)),0)}function ue(t,e,n,o,r,s=""){t.save(),t.translate(n,o),t.scale(r/Hn,r/Hn),Uc(t,s),t.fillText(Wh.test(e)?
`\u2068${e}\u2069`:e,0,0),t.restore()}var Wh=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function mn(t,e){let n=[];for(let r of t.
split(/\s+/)){let s=n.length?`${n[n.length-1]} ${r}`:r;n.length&&Nt(s)<=e?n[n.length-1]=s:n.push(r)}let o=n.slice(0,3);return n.
length>3&&(o[2]+="\u2026"),o.map(r=>{if(Nt(r)<=e)return r;let s=[...r.replace(/…$/,"")];for(;s.length>1&&Nt(`${s.join(
"")}\u2026`)>e;)s.pop();return`${s.join("").trimEnd()}\u2026`})}function pn(t){return t.some(e=>e.endsWith("\u2026"))}function To({
font:t,letterSpacing:e,wordSpacing:n},o){return Object.assign(Eo,{font:t,letterSpacing:e,wordSpacing:n}),Eo.measureText(
o)}function Gc(){Ni=document.body.appendChild(f("div",{id:"probe","aria-hidden":"true"},f("span",{},"Ag"),f("span",{},"a\
g m"))),Eo=document.createElement("canvas").getContext("2d"),ji()}function Kc(t){let e=!0;new ResizeObserver(()=>{let n=e&&
JSON.stringify({..._c(),version:Et.version})===JSON.stringify(Et);e=!1,n||t()}).observe(Ni.lastElementChild)}var Dr=300,ze=1e3,ke=6,R=new Map,Ao=null,xt=new Map,v={names:new Set,groups:new Map,opened:new Set,narrowed:!1};function Xt(t){
return O.line*O.grown*me(t).length+O.row}function Pr(){let t=new Map;for(let[e,{x:n}]of R){let o=t.get(n)??[];t.set(n,o),
o.push(e)}return[...t].sort(([e],[n])=>e-n).map(([,e])=>e.sort((n,o)=>R.get(n).y-R.get(o).y))}var Lo=new Map,Fh=5e4,Vc=0;
function me(t){let e=`${N} ${O.text} ${t}`;return Lo.has(e)||Lo.set(e,mn(Z(t),O.text/O.name)),Lo.get(e)}function Io(t){O.
text=t,(Vc!==Et.version||Lo.size>Fh)&&Lo.clear(),Vc=Et.version}function Yc(t){v=t}function Wr(){return[...v.groups.values()].
reduce((t,{count:e})=>t+e,0)}function No(t){Ao=t}var C=document.getElementById("canvas"),Bt;function J(){return Bt.getScale()}function He(){return Bt.getViewPosition()}function qe(t){
Bt.moveTo(t)}function dn(t){return Bt.canvasToDOM(t)}function Se(t){return Bt.DOMtoCanvas(t)}function Qt(t=0){let[e,n]=[
C.clientWidth,C.clientHeight],o=Se({x:-t*e,y:-t*n}),r=Se({x:(1+t)*e,y:(1+t)*n});return{left:o.x,top:o.y,right:r.x,bottom:r.
y}}function ut(){Bt.redraw()}function Jc(t){let{canvas:e}=Bt;e.getContext=()=>t;try{ut()}finally{delete e.getContext}}function qn(){
Bt.setSize("100%","100%")}function jo(t){Bt.setOptions({interaction:{dragView:t}})}function jt(t,e){Bt.on(t,e)}function Xc(){
let t=document.createElement("script");t.textContent=document.getElementById("library")?.textContent??"",document.head.append(
t);for(let{id:e,x:n,y:o}of je("names"))R.set(e,{x:n,y:o});Bt=new vis.Network(C,{},JSON.parse(je("options"))),Bt.once("af\
terDrawing",()=>document.getElementById("still")?.remove())}function Fr(){return Bt!==void 0}function Qc(){return Bt}function zr(t){return t!==null&&t.getClientRects().length>0}function Zc(t){return t.getAttribute("aria-label")??t.textContent}
function zh(t){let e=t?.closest("aside");return[e&&`[data-sheet="${e.id}"]`,t?.closest("#list")&&"#list .wide","#chosen \
h2","#reading h2","#canvas"].flatMap(r=>(r?document.querySelector(r):null)??[]).find(zr)??Hr?.part}var Hr=null;function Ci(){
let t=document.activeElement;t&&t!==document.body&&!t.closest("#chosen")&&(Hr={part:t,name:K.at}),document.querySelector(
"#chosen h2")?.focus({preventScroll:!0})}function tf(){let t=Hr;Hr=null;let e=document.activeElement;!t||!zr(t.part)||e!==
document.body&&!e?.closest("#reading")||(t.part===C&&R.has(t.name)&&(K.at=t.name),t.part.focus({preventScroll:!0}))}function hn(t){
let e=document.activeElement;if(!e||e===document.body){t();return}let n=e.closest("#chosen, #reading, aside, #list"),o=Zc(
e);t();let r=document.activeElement;if(r!==e&&r!==null&&r!==document.body||zr(e))return;((n?L(e.localName,HTMLElement,n).
find(i=>zr(i)&&Zc(i)===o):null)??zh(n))?.focus({preventScroll:!0})}function ef(){document.addEventListener("focusin",t=>{
let e=t.target;if(!rt()||!e.matches(":focus-visible"))return;let n=document.querySelector("aside[data-open]");n&&!n.contains(
e)&&!e.closest("#sheets, dialog")&&Ct(null)})}function nf(){Ct("details"),Ci()}var of=[["saidFrom","said-from"],["saidUntil","said-until"]],qr=document.getElementById("drafts"),rf=document.querySelector(
"#key [data-drafts]"),sf=document.getElementById("when-said")!==null;function Hh(t){t.checked=u.drafts,rf?.setAttribute(
"aria-pressed",String(u.drafts));let{names:e,statements:n}=ye();for(let[o,r,s]of[["to-names","allNames",e],["to-statemen\
ts","allStatements",n]]){let i=document.getElementById(o);i&&(i.textContent=m(s===1?`${r}One`:r,{n:s}))}}function af(){if(document.
documentElement.toggleAttribute("data-drafts",u.drafts),qr&&Hh(qr),!sf)return;for(let[e,n]of of){let o=M(n,HTMLInputElement);
o.value!==(u[e]??"")&&(o.value=u[e]??"")}let t=M("said-undated");t.hidden=!hr||u.saidFrom===null&&u.saidUntil===null,t.textContent=
m(hr===1?"saidUndatedOne":"saidUndated",{n:hr})}function lf(){if(qr?.addEventListener("change",()=>A({drafts:qr.checked})),
rf?.addEventListener("click",()=>A({drafts:!u.drafts})),!!sf)for(let[t,e]of of){let n=M(e,HTMLInputElement);n.addEventListener(
"change",()=>{(!n.value||we(n.value))&&A({[t]:n.value||null})})}}var qh=200;function _h([t,e]){let n=e.length>qh?t:f("button",{type:"button",class:"name",onclick:()=>A({focus:null,lines:e})},
t);return f("li",{},n," ",f("span",{class:"count"},String(e.length)))}function Uh(t){let e=k.sources.length===1,n=k.sources.
filter(({issued:r})=>r),o=n.reduce((r,s)=>r&&r.issued>=s.issued?r:s,null);return[n.length<k.sources.length?m(e?"sourceUn\
dated":"sourcesUndated"):"",o&&t.slice(0,o.issued.length)>o.issued?m(e?"afterSource":"afterSources",{date:S(o.written)}):
""].filter(Boolean).join(" ")}function Gh(){let e=[...cr.flatMap(s=>s.days?[s.days.firstStart,s.days.lastStart,s.days.firstEnd,
s.days.lastEnd]:[]),...k.sources.map(({issued:s})=>s)].flatMap(s=>s&&s>="1000"?[s.slice(0,4)]:[]),n=e.reduce((s,i)=>i<s?
i:s,e[0]),o=e.reduce((s,i)=>i>s?i:s,e[0]),r=bo();return{first:$n(`${n}-01-01`),last:Math.max($n(`${o}-12-31`),$n(r))}}var $i=!1;
function cf(){let t=document.getElementById("on-date");if(!t)return;let e=M("day",HTMLInputElement),n=M("exact-day",HTMLInputElement),
{first:o,last:r}=Gh();Object.assign(e,{min:String(o),max:String(r)});let[s,i]=[o,r].map(l=>dr(l).slice(0,4));M("years").
replaceChildren(f("span",{},s),f("span",{},i));let a=bo();t.addEventListener("change",()=>A({date:t.checked?a:null})),e.
addEventListener("input",()=>{a=dr(Number(e.value)),($i?pr:A)({date:a}),$i=!0}),e.addEventListener("change",()=>{$i=!1,Cn()}),
n.addEventListener("change",()=>{we(n.value)&&(a=n.value,A({date:a}))})}function ff(){let t=document.getElementById("on-\
date");if(!t)return;let e=u.date;t.checked=e!==null;let n=M("as-of");if(n.hidden=e===null,n.textContent=e===null?"":Rt(),
M("day-choice").hidden=e===null,e===null)return;let o=M("day",HTMLInputElement),r=M("exact-day",HTMLInputElement);o.value=
String($n(e)),o.setAttribute("aria-valuetext",ce(e)),r.value!==e&&(r.value=e),M("day-in-words").textContent=ce(e),M("out\
comes").replaceChildren(...di(e).map(_h)),M("beyond").textContent=Uh(e)}var Kh=["subject","relation","object","said","period","quote","place"];function mf(){G("sort",{read:([t])=>t!==void 0&&t!==
"place"&&Kh.includes(t.replace(/^-/,""))?t:null,write:t=>t===null?[]:[t]})}function Vh(t,e){let n=b.get(t);return e==="s\
ubject"?B(n.subject):e==="relation"?Q(n).order:e==="object"?n.object===null?S(n.value):B(n.object):e==="said"?yr.indexOf(
n.manner):e==="period"?n.days?.firstStart??n.days?.firstEnd??"":e==="quote"?n.quote:n.order}function uf(t,e){return b.get(
t).order-b.get(e).order}function _n(){let t=u.sort?.replace(/^-/,"")??"place",e=u.sort?.startsWith("-")?-1:1,{compare:n}=new Intl.
Collator(N,{numeric:!0}),o=new Map([...b.keys()].map(r=>[r,Vh(r,t)]));return[...b.keys()].sort((r,s)=>{let[i,a]=[o.get(r),
o.get(s)];if(i===""||a==="")return+(i==="")-+(a==="")||uf(r,s);let l=typeof i=="number"?i-Number(a):n(String(i),String(a));
return e*l||uf(r,s)})}var Ht=200;function _r(t,e,n,o){t.hidden=e===n,_("span",HTMLElement,t).textContent=m(o,{n:e,all:n}),_("button",HTMLElement,
t).textContent=m("moreRows",{n:Math.min(Ht,n-e)})}function Ur(t,e){_("button",HTMLElement,t).addEventListener("click",()=>{
hn(e),tt(_("span",HTMLElement,t).textContent)})}var Ri={added:"+",removed:"\u2212",changed:"~"};function Un(t){return t.change?f("div",{class:`change ${t.change}`},f("b",
{},`${Ri[t.change]} ${m(t.change)}`),t.differences?.length?f("dl",{},t.differences.flatMap(({heading:e,before:n,now:o})=>[
f("dt",{},S(e)),f("dd",{},f("del",{},S(n)||m("noText"))," \u2192 ",f("ins",{},S(o)||m("noText")))])):null):null}function pf(t){
let e=(t.differences??[]).map(({heading:n,before:o,now:r})=>`${S(n)}: ${S(o)||m("noText")} \u2192 ${S(r)||m("noText")}`);
return[m(t.change||"unchanged"),...e].join("; ")}var Gr=new Map([...ht.keys()].map(t=>[t,N])),df=new Set(ht.keys());function gn(t){return T.has(t)?f("a",{href:`#focus=${encodeURIComponent(
t)}`},B(t)):t}function Yh(t){let e=b.get(t),n=ht.get(t)?.querySelector(".change")??Un(e),o=[f("td",{},n,gn(e.subject)),f(
"td",{},S(Q(e).label)),f("td",{},e.object===null?S(e.value):gn(e.object))];return k.variants.includes("plain")?o:[...o,f(
"td",{class:ur(e)},S(e.said)),f("td",{},S(e.when)),f("td",{},e.quote?f("q",{lang:e.language},e.quote):null),f("td",{},yt(
e))]}function Kr(t){let e=ht.get(t).cells[4];e?.querySelector(".outcome")?.remove();let n=$t(t);n&&e?.append(f("span",{class:"\
outcome"},n))}function Jh(t){let e=b.get(t),{cells:n}=ht.get(t);n[0].lastChild?.replaceWith(gn(e.subject)),e.object!==null&&
n[2].replaceChildren(gn(e.object)),n.length>6&&(n[6].textContent=yt(e))}function Co(t){ht.has(t)||ht.set(t,f("tr",{id:`r\
ow-${t}`,"data-statement":t}));let e=ht.get(t);return Gr.get(t)!==N?(e.replaceChildren(...Yh(t)),Gr.set(t,N)):df.has(t)&&
Jh(t),df.delete(t),e.classList.toggle("aside",E.aside.has(t)),e.classList.toggle("draft",le(t)),e}var hf=L("#inferred tbody tr"),Yr=k.inferred.length>hf.length,Vr=Ht;function Xh(t){let e=t.premises.map(n=>b.get(n)).flatMap(
n=>[f("br"),n.quote&&f("q",{lang:n.language},n.quote),` (${S(n.said)}; ${yt(n)})`]);return f("tr",{},f("td",{},gn(t.subject)),
f("td",{},S(Q(t).label)),f("td",{},gn(t.object)),f("td",{},S(t.why),e))}function Bi(t=0){if(document.getElementById("inf\
erred")?.toggleAttribute("hidden",!E.inferred.size),!Yr){hf.forEach((o,r)=>{o.hidden=!E.inferred.has(k.inferred[r])});return}
if(!Y.open)return;let e=[...E.inferred].slice(0,Vr),n=_("#inferred tbody");t||n.replaceChildren(),n.append(...e.slice(t).
map(Xh)),_r(M("more-inferred"),e.length,E.inferred.size,"partInferred")}function Jr(t){Vr=t,Bi()}function gf(){Yr&&(M("u\
nlisted-inferred").hidden=!0,_("#inferred tbody").replaceChildren(),Ur(M("more-inferred"),()=>{Vr+=Ht,Bi(Vr-Ht)}),Y.addEventListener(
"toggle",()=>Bi()))}function bf(){G("between",{read:t=>{let e=t.map(wf).sort();return e.length===2&&!e.includes(null)&&e[0]!==e[1]?e:null},write:t=>t===
null?[]:t.map(Qh),knows:t=>wf(t)!==null}),Ce.push(t=>{if(t.between===null)return{};let e=new Set(t.open.flatMap(r=>[...vo(
r)])),n=r=>fn(qt(r)??ft.get(r),e)===qt(r);return t.focus===null&&!t.lines.length&&(t.layout??k.opens)==="overview"&&t.between.
every(n)?{}:{between:null}})}function wf(t){if(T.has(t))return t;let e=vi(t);return e!==void 0&&nt.has(e)?gt(e):null}function Qh(t){
let e=qt(t);return e===null?t:`${nt.get(e).told[0]}~${e.split(".").length}`}function qt(t){return T.has(t)?null:t.slice(
6)}var Xr={shown:null,ends:null,ids:[]};function $o(){if(Xr.shown===E&&Xr.ends===u.between)return Xr.ids;let[t,e]=(u.between??
[]).map(o=>{let r=qt(o);return s=>r===null?s===o:ft.get(s)===r||ft.get(s)?.startsWith(`${r}.`)}),n=[...E.statements].filter(
o=>{let r=b.get(o);if(!r.isLink)return!1;let{subject:s,object:i}=r;return t(s)?e(i):e(s)&&t(i)});return Xr={shown:E,ends:u.
between,ids:n},n}function yf(t){let e=qt(t);return e===null?B(t):m("groupAround",{names:It(e)})}function Ro({one:t,other:e,
ids:n}){return m(n.length===1?"oneBetween":"between",{n:n.length,one:yf(t),other:yf(e)})}function Qr(){let[t,e]=u.between??
[];return Ro({one:t,other:e,ids:$o()})}var kf=["asserted","ongoing","intended","conditional","possible"],Zh=kf.length,tg=400;function Sf(){G("steps",{read:([t])=>[
"1","2","3"].includes(t)?Number(t):null,write:t=>t===null?[]:[String(t)]}),G("path",{read:([t])=>T.has(t)?t:null,write:t=>t===
null?[]:[t]}),G("through",{read:t=>t.includes("structural"),write:t=>t?["structural"]:[]}),Ft.push(vf),wo.push(ng)}function Mf(){
return u.focus!==null&&(u.steps!==null||it()!==null)}var _t={state:null,route:null,reach:null};function Gn(){if(_t.state===
u||(_t={state:u,route:null,reach:null},u.focus===null||u.path===null&&u.steps===null))return _t;let t=Ft.filter(o=>o!==vf),
e=new Set([...T.keys()].filter(o=>t.every(r=>r.name(o)))),n=o=>X.get(o).filter(r=>{let{subject:s,object:i}=b.get(r);return b.
get(r).isLink&&e.has(s)&&e.has(i)&&t.every(a=>a.statement(r))});if(!e.has(u.focus))return _t;if(u.path!==null){_t.route=
e.has(u.path)?xf(u.focus,u.path,n,u.through):null;let o=r=>X.get(r).filter(s=>b.get(s).isLink);_t.otherwise=_t.route===null&&
!u.through&&xf(u.focus,u.path,o,!0)!==null,_t.route&&(_t.reach=_t.route)}else u.steps!==null&&(_t.reach={names:eg(u.focus,
u.steps,n),statements:null});return _t}function it(){return u.path===null||u.focus===null?null:Gn().route}var vf={on:()=>Gn().
reach!==null,name:t=>{let{reach:e}=Gn();return e===null||e.names.has(t)},statement:t=>{let{reach:e}=Gn();return e===null||
e.statements===null||e.statements.has(t)}};function Zr(t,e){let{subject:n,object:o}=b.get(t);return n===e?o:n}function eg(t,e,n){
let o=new Set([t]),r=[t];for(let s=0;s<e;s+=1){let i=new Set(r.flatMap(a=>n(a).map(l=>Zr(l,a))).filter(a=>!o.has(a)));for(let a of i)
o.add(a);r=[...i]}return o}function xf(t,e,n,o){let r=c=>n(c).filter(p=>o||!Q(b.get(p)).structural),s=[new Set([t])],i=new Set(
[t]);for(;!i.has(e);){let c=new Set;for(let p of s[s.length-1])for(let g of r(p))i.has(Zr(g,p))||c.add(Zr(g,p));if(!c.size)
return null;for(let p of c)i.add(p);s.push(c)}s[s.length-1]=new Set([e]);let a=new Set,l=new Map;for(let c=s.length-1;c>
0;c-=1){let p=new Set;for(let g of s[c])for(let d of r(g)){let y=Zr(d,g);s[c-1].has(y)&&(p.add(y),a.add(d),l.has(y)||l.set(
y,new Map),l.get(y).set(g,[...l.get(y).get(g)??[],d]))}s[c-1]=p}for(let c of l.values())for(let p of c.values())p.sort((g,d)=>Me(
g)-Me(d)||(g<d?-1:1));return{layers:s,names:new Set(s.flatMap(c=>[...c])),statements:a,onward:l}}function Me(t){let{modality:e,
denied:n,holder:o}=b.get(t),r=kf.indexOf(e);return n||o||r<0?Zh:Math.min(r,3)}function Of(){let{layers:t,onward:e}=it(),
n=[],o=i=>{if(!(n.length>=tg)){if(i.length===t.length){n.push(i);return}for(let a of e.get(i[i.length-1]).keys())o([...i,
a])}};o([...t[0]]);let r=n.map(i=>{let a=i.slice(1).map((c,p)=>({from:i[p],to:c,keys:e.get(i[p]).get(c)})),l=a.reduce((c,p)=>Me(
p.keys[0])>Me(c.keys[0])?p:c,a[0]);return{names:i,steps:a,weakest:l}}),s=({steps:i})=>i.reduce((a,{keys:l})=>a+Me(l[0]),
0);return r.sort((i,a)=>Me(i.weakest.keys[0])-Me(a.weakest.keys[0])||s(i)-s(a)||(i.names.join(" ")<a.names.join(" ")?-1:
1))}function Ef(){let{layers:t,onward:e}=it(),n=new Map([[u.focus,1]]);for(let o=1;o<t.length;o+=1){let r=new Map;for(let[
s,i]of n)for(let a of e.get(s).keys())r.set(a,(r.get(a)??0)+i);n=r}return n.get(u.path)??0}function ng(t){return!("focus"in
t)||"path"in t?t:$.picking&&t.focus!==null?($.picking=!1,t.focus===u.focus?{}:{path:t.focus,through:!1}):($.picking=!1,{
...t,path:null,through:!1})}var D=null;function ve(){return u.focus!==null||u.lines.length>0||u.between!==null}function og(){if(!ve())return null;let t=it();
if(t)return{entities:t.names,statements:t.statements};if(u.focus!==null&&!E.entities.has(u.focus))return null;if(u.between!==
null){let o=$o();return o.length?{entities:new Set(u.between.filter(r=>T.has(r))),statements:new Set(o)}:null}let e=(u.focus!==
null?X.get(u.focus):u.lines).filter(o=>E.statements.has(o));if(u.focus===null&&!e.length)return null;let n=e.flatMap(o=>[
b.get(o).subject,b.get(o).object]).filter(o=>o!==null);return{entities:new Set(u.focus!==null?[u.focus,...n]:n),statements:new Set(
e)}}function Tf(){D=og()}var wn=b.size>ht.size,Lf=2e3,ts=Ht;function Di(t){M("source-order").hidden=u.sort!==null||!t}function Kn(){let t=_n().filter(
r=>E.statements.has(r)||!U.parts&&E.aside.has(r)),e=t.filter(r=>D?.statements.has(r)),n=t.filter(r=>!D?.statements.has(r)),
o=[...e,...n].slice(0,ts);_("#list tbody").replaceChildren(...o.map(r=>{let s=Co(r);return Kr(r),s.hidden=!1,s.classList.
toggle("chosen",D!==null&&D.statements.has(r)),s})),Di(e.length===0),_r(M("more"),o.length,t.length,"partListed")}function Pi(t){
wn&&(ts=t,Kn()),Yr&&Jr(t)}function Af(){wn&&(M("unlisted").hidden=!0,_("#list tbody").replaceChildren(),Ur(M("more"),()=>{
ts+=Ht,Kn()}),nn.push(()=>{ts=Ht,Y.open&&Kn()}),Y.addEventListener("toggle",()=>{Y.open&&Kn()}))}var Wi="";function Nf(){let t=`${u.date} ${N}`;if(!(Wi===t||u.date===null&&!Wi)){Wi=u.date===null?"":t;for(let e of wn?[]:
an)Kr(e)}}function jf(t){for(let[e,n]of wn?[]:ht){Gr.get(e)!==N&&Co(e);let o=t&&(t.statements.has(e)||t.aside.has(e)),r=E.
statements.has(e)||E.aside.has(e);(!t||o!==r)&&(n.hidden=!r),(!t||t.aside.has(e)!==E.aside.has(e))&&n.classList.toggle("\
aside",E.aside.has(e))}Jr(Ht)}var If="place";function Cf(){let t=u.sort?.replace(/^-/,"")??"place";for(let n of L("#list\
 [data-sort]")){let o=n.closest("th");n.dataset.sort===t?o?.setAttribute("aria-sort",u.sort?.startsWith("-")?"descending":
"ascending"):o?.removeAttribute("aria-sort")}M("sort",HTMLSelectElement).value=t;for(let n of L("#sort option"))n.textContent=
m(n.dataset.word??"");Di(!0);let e=`${u.sort??"place"} ${["subject","object","relation"].includes(t)?N:""}`.trim();if(e!==
If){if(If=e,wn){Y.open&&Kn();return}_("#list tbody").append(..._n().map(n=>ht.get(n)))}}function Fi(){if(!wn){for(let t of L(
"#list .of-source"))t.remove();for(let t of ht.keys())Co(t)}}function $f(){Y.addEventListener("toggle",()=>{Y.open&&Fi()});
for(let e of L("#list [data-sort]"))e.addEventListener("click",()=>{let n=(u.sort??"place")===e.dataset.sort;A({sort:n?`\
-${e.dataset.sort}`:e.dataset.sort==="place"?null:e.dataset.sort}),tt(m(n?"sortedBack":"sorted",{column:m(_(`#sort optio\
n[value="${e.dataset.sort}"]`).dataset.word??"")}))});let t=M("sort",HTMLSelectElement);t.addEventListener("change",()=>A(
{sort:t.value==="place"?null:t.value}))}var Rf=()=>{};function Oe(){Rf()}function Bf(t){Rf=t}var Bo=N,Df="nl",Pf=!1;function Wf(){if(Pf||N===Bo)return;Pf=!0;let t=new Map([...Object.keys(k.words).sort().map(n=>[k.
words[n][Bo],k.words[n][N]]),...Object.entries(je("otherwise"))]),e=[...ht.values()].filter(n=>!n.isConnected);for(let n of[
document,...e].flatMap(o=>[...o.querySelectorAll(`span.${Bo}`)])){let o=t.get(n.textContent??""),r=Bo===Df?n.nextSibling:
n.previousSibling;if(o===void 0||r instanceof Element&&r.matches(`.${N}`))continue;let s=n.cloneNode();s.className=N,s.lang&&
(s.lang=N),s.textContent=o,Bo===Df?n.after(s):n.before(s)}}function Ff(){let t=matchMedia("(hover: none)").matches;document.documentElement.lang=N,document.documentElement.dataset.
language=N,document.title=S(k.title);for(let e of L("[data-label]"))e.setAttribute("aria-label",m(e.dataset.label??""));
for(let e of L("[data-title]"))e.title=m(e.dataset.title??"");for(let e of L("[data-placeholder]",HTMLInputElement))e.placeholder=
m(t?"search":e.dataset.placeholder??"");for(let e of L("#legend .only")){let n=e.parentElement;e.textContent=m("only");let o=n?.
querySelector(`.text [lang="${N}"]`)??n?.querySelector(".text");e.setAttribute("aria-label",m("onlyThis",{kind:o?.textContent??
""}))}for(let e of L("#languages button"))e.setAttribute("aria-pressed",String(e.dataset.to===N));M("canvas").setAttribute(
"aria-label",m("pictureAbout",{names:T.size}))}function zi(){let t=Ml(),e=M("not-understood");e.hidden=t.length===0,e.textContent=
t.length?m("notUnderstood",{parts:t.join(", ")}):""}function zf(){El(),zi()}function Hf(t){let e=new Map;for(let o of t){let r=Math.round(o.at),s=e.get(r)??[];e.set(r,s),s.push(o)}let n=[];for(let o of[
...e.values()].sort((r,s)=>s.length-r.length||r[0].at-s[0].at)){let r=o.flatMap(l=>l.rects),s=r.reduce((l,c)=>Math.min(l,
c.left),1/0),i=r.reduce((l,c)=>Math.max(l,c.right),-1/0);(o.length>1||!n.some(l=>l.left<i&&s<l.right))&&n.push({left:s,right:i,
held:o,rects:[],gaps:[],lowest:[]})}return n.sort((o,r)=>o.left-r.left),n.forEach((o,r)=>{for(let s of o.held)s.column=r}),
n.forEach((o,r)=>{let s=a=>l=>l.left<o.right-a&&l.right>o.left+a;o.rects=t.flatMap(a=>a.rects.filter(s(a.column===r?0:9))),
o.rects.sort((a,l)=>a.top-l.top||a.left-l.left);let i=-1/0;for(let a of[...o.rects,{top:1/0,bottom:1/0}])a.top-i>2&&o.gaps.
push({low:i+1,high:a.top-1,column:o,lines:[]}),i=Math.max(i,a.bottom),o.lowest.push(i)}),n}function Do(t,{low:e,high:n}){
return Math.min(n,Math.max(e,t))}function rg({lowest:t},e){let[n,o]=[0,t.length];for(;n<o;){let r=n+o>>1;t[r]>e?o=r:n=r+
1}return n}function qi(t,e,n){if(!t)return[];let[o,r]=[Math.min(e,n),Math.max(e,n)],s=[];for(let i=rg(t,o);i<t.rects.length&&
t.rects[i].top<r;i+=1)t.rects[i].bottom>o&&s.push(t.rects[i]);return s}function es(t,e,n){return qi(t,e,n).reduce((o,r)=>Math.
max(o,r.right),-1/0)}function qf(t,e,n){return qi(t,e,n).reduce((o,r)=>Math.min(o,r.left),1/0)}function _f(t,e){let{from:n,
to:o}=t;t.first=n.column??e.findLastIndex(a=>a.left<=n.far);let r=o.column??e.findIndex(a=>a.right>=o.near);t.last=r<0?e.
length:r;let s=(a,l,c,p)=>{let g=null;for(let d of a){let y=Math.abs(c-d.y),h=d.cost+p+y+y*y*.003;if(g&&h>=g.cost)continue;
let w=qf(e[l],d.y,c)-es(e[l-1],d.y,c);h+=Math.max(0,9-w)*60,(!g||h<g.cost)&&(g={cost:h,y:c,gaps:d.gaps})}return g},i=[{cost:0,
y:n.mid,gaps:[]}];for(let a=t.first+1;a<t.last;a+=1){let{left:l,right:c,gaps:p}=e[a],g=((l+c)/2-n.far)/Math.max(1,o.near-
n.far),d=n.mid+(o.mid-n.mid)*g,y=p.findIndex(({high:h})=>h>=d);i=p.slice(Math.max(0,y-4),y+4+1).map(h=>{let w=Math.max(0,
h.lines.length+1-(h.high-h.low)/2.4),x=s(i,a,Do(d,h),w*5);return{...x,gaps:[...x.gaps,h]}})}t.gaps=s(i,t.last,o.mid,0).gaps,
t.levels=[n.mid,...t.gaps.map(a=>Do((n.mid+o.mid)/2,a)),o.mid];for(let[a,l]of t.gaps.entries())l.lines.push({line:t,index:a+
1})}function ns(t,e,n){for(let[o,r]=[t.index+n,e.index+n];;o+=n,r+=n){let[s,i]=[t.line.levels[o],e.line.levels[r]];if(s===
void 0||i===void 0)return 0;if(Math.abs(s-i)>.5)return s-i}}function sg(t,e){return ns(t,e,-1)||ns(t,e,1)||t.line.rank-e.
line.rank}function _i(t,e,{low:n,high:o}){let r=Math.min(e,Math.max(0,o-n)/Math.max(1,t.length-1)),s=[];t.forEach((a,l)=>{
s.push({sum:a-l*r,many:1});for(let c=s.length-1;c>0&&s[c-1].sum/s[c-1].many>s[c].sum/s[c].many;c-=1){let{sum:p,many:g}=s[c];
s.pop(),s[c-1].sum+=p,s[c-1].many+=g}});let i={low:n,high:o-(t.length-1)*r};return s.flatMap(({sum:a,many:l})=>Array(l).
fill(Do(a/l,i))).map((a,l)=>a+l*r)}function Uf({from:t,to:e,first:n,gaps:o,ports:r},s){let i=[{low:r[0],high:r[0]},...o,
{low:r[1],high:r[1]}],a=[{x:t.far,low:r[0],high:r[0]}];for(let l=0;l<i.length-1;l+=1){let[c,p]=[i[l],i[l+1]],[g,d]=[s[n+
l],s[n+l+1]],y=l+2===i.length,h=c.high<p.low||p.high<c.low,w=(z,mt,St)=>St?{x:z,low:mt.bottom+1,high:1/0}:{x:z,low:-1/0,
high:mt.top-1},x=(z,mt)=>mt.bottom-z.bottom,[I,j]=[[],[]];for(let z of h?[c.high<p.low]:[!0,!1]){let[mt,St]=z?[c.low,p.high]:
[c.high,p.low],Ne=(Mt,Qe,Ud)=>qi(Mt,mt,St).filter(sl=>h||(Ud?sl.top>=Qe.high:sl.bottom<=Qe.low)),re=a[a.length-1].x,uo=Ne(
g,c,z);for(let Mt of z?uo:uo.sort(x))Mt.right<=re||Mt.id===t.id&&!t.blocks||(re=Mt.right,I.push(w(re,Mt,!z)));re=y?e.near:
d.left;let rr=Ne(d,p,!z);for(let Mt of z?rr.sort(x):rr)Mt.left>=re||Mt.id===e.id&&!e.blocks||(re=Mt.left,j.push(w(re,Mt,
z)))}for(let z of[I,j])a.push(...z.sort((mt,St)=>mt.x-St.x));if(y)break;let P=Math.min(e.near-9,Math.max(es(d,p.low-3,p.
low),es(d,p.high,p.high+3))),F=p,{low:at,high:et}=F;a.push({x:d.left,low:at,high:et,gap:F},{x:Math.max(d.left+1,P),low:at,
high:et,gap:F})}return a.push({x:e.near,low:r[1],high:r[1]}),a}function Hi(t){return t.y}function Ui(t){let[e,n]=[t[0],t[t.
length-1]];for(let o of t)o.y??=Do(e.low+(n.low-e.low)*(o.x-e.x)/Math.max(1,n.x-e.x),o);for(let o=0;o<8;o+=1)for(let r=1;r<
t.length-1;r+=1){let[s,i,a]=[t[r-1],t[r],t[r+1]],[l,c]=[Math.max(.5,i.x-s.x),Math.max(.5,a.x-i.x)];i.y=Do((Hi(s)*c+Hi(a)*
l)/(l+c),i)}}function Gf(t,e){for(let{gaps:n}of t)for(let o of n){o.lines.sort(sg);for(let r of[0,1]){let s=o.lines.map(
({line:i})=>(e.get(i)??[]).filter(a=>a.gap===o)[r]);_i(s.map(Hi),2.4,o).forEach((i,a)=>Object.assign(s[a],{y:i,low:i,high:i}))}}}
function Kf(t,e){let n=new Map,o=({ports:r})=>Math.abs(r[0]-r[1]);for(let r of[...t].sort((s,i)=>o(s)-o(i)||s.rank-i.rank)){
let{from:s,to:i,ports:a}=r,l=s.column??i.column??e.findLastIndex(y=>y.left<=Math.min(s.near,i.near)),[c,p]=a[0]<a[1]?a:[
a[1],a[0]];r.edge=Math.min(s.near,i.near,qf(e[l],c,p)),r.room=r.edge-2-es(e[l-1],c,p);let g=Math.round(Math.min(s.at,i.at)),
d=n.get(g)??[];n.set(g,d),r.lane=d.findIndex(y=>y.every(h=>h.bottom<c||h.top>p)),r.lane<0&&(r.lane=d.push([])-1),d[r.lane].
push({top:c,bottom:p}),r.lanes=d}for(let r of t){let s=r.lanes.length;r.reach=Math.max(3,Math.min(9+Math.min(3.6,32/s)*r.
lane,r.room*(r.lane+1)/(s+.5)))}}var Vf=4,ig=[20,18,16,14,13,12,11,10,9,8,7],Ki=34,ag=72,lg=120,cg=150,Yf=26,fg=[1,.7,.4,.3],Jf=.75,Vi=1.6;function ug(t,e){
let n=t.reduce((s,i)=>s+Xt(i),0),o=Array.from({length:e},()=>[]),r=0;for(let s of t)o[Math.min(e-1,Math.floor((r+Xt(s)/2)/
n*e))].push(s),r+=Xt(s);return o}function mg(t,e,n,o,r){Io(e*O.name);let s=t.map(w=>O.name*Math.max(...w.map(x=>zt(me(x))))),
i=t.map(w=>ug(w,n)),a=i.flat().map(w=>({text:O.line*w.reduce((x,I)=>x+me(I).length,0),white:ke*r*w.length})),l={text:s.reduce(
(w,x)=>w+x,0),white:O.mark*t.length+r*(Yf+Ki*(t.length-1))},c=t.flat().filter(w=>pn(me(w))).length,p=Jt()/O.name,g=Math.
min(o.width/(l.text+l.white),...a.map(({text:w,white:x})=>o.height/(w+x)),Vi),d=a.map(({text:w,white:x})=>(o.height-p*w)/
x),y=.999*Math.min((o.width-p*l.text)/l.white,...d,p),h=Math.max(...a.map(({text:w,white:x})=>w+x));return{wide:e,many:n,
part:r,texts:s,parts:i,across:l,high:h,cut:c,readable:p,scale:g,least:y}}function pg(t,e,n){let o=(d,y)=>d.reduce((h,w)=>y(
w)>y(h)*1.01?w:h),r=d=>fg.flatMap(y=>ig.map(h=>mg(t,h,d,e,y))),s=Array.from({length:n},(d,y)=>r(y+1)).flat(),i=Math.min(
...s.map(({cut:d})=>d)),a=s.filter(({cut:d})=>d===i),l=({part:d,scale:y,readable:h})=>d===1&&y>=h,c=({scale:d,readable:y})=>d>=
y;for(let d of[l,c,os]){let y=a.filter(d),[h]=y,w=y.filter(({many:x,part:I})=>x===h.many&&I===h.part);if(h)return o(w,x=>d===
os?x.least:x.scale)}let p=a.filter(({many:d})=>d===1),g=p.filter(({across:d,readable:y})=>(d.text+Xf()*d.white)*y<=e.width);
return g.length?o(g,({high:d})=>1/d):o(p.filter(({part:d})=>d===1),({scale:d})=>d)}function Xf(){return U.printing||rt()?
1:Jf}function os({scale:t,readable:e,least:n}){return t<e&&n>=Jf*e}var Gi={key:"",found:null};function Qf(t,e){let n=Pr();
if(!n.length)return 0;let o={...O},r=JSON.stringify([n,t,e,N,Et.version,O.name,Jt(),rt(),U.printing]);Gi.key!==r&&Object.
assign(Gi,{key:r,found:pg(n,t,e)});let s=Gi.found,{wide:i,many:a,part:l,texts:c,parts:p,across:g}=s,d=t.width/(g.text+g.
white+((v.narrowed?lg:ag)-Ki)*(n.length-1)),y=U.printing?s.scale:Math.min(s.scale,Math.max(1,d)),h=os(s)?s.least:Xf()*s.
readable,[w,x]=os(s)||!U.printing&&y<s.readable?[h,s.readable/h]:[y,1];Io(i*O.name),Object.assign(O,{row:ke*l,grown:x});
let I=Math.max(...p.flat().map(et=>et.reduce((z,mt)=>z+Xt(mt),0))),j=(t.width/w-g.text*x-g.white)/Math.max(1,n.length-1),
P=Math.min(cg,Ki*l+Math.max(0,j)),F=a>1?t.height/w:Math.max(I,Math.min(t.height/w,o.height)),at=Yf*l;return n.forEach((et,z)=>{
let mt=new Map(et.map(St=>[St,(R.get(St).y-o.top)/o.height*F*a]));p[z].forEach((St,Ne)=>{let re=0,uo=St.map(Mt=>(re+=Xt(
Mt),re-Xt(Mt)/2)),rr=_i(St.map((Mt,Qe)=>mt.get(Mt)-uo[Qe]),0,{low:Ne*F,high:(Ne+1)*F-re});St.forEach((Mt,Qe)=>R.set(Mt,{
x:at+O.mark/2,y:rr[Qe]+uo[Qe]}))}),at+=O.mark+c[z]*x+P}),Object.assign(O,{left:0,top:0,width:at-P,height:F*a}),a}var Ji=150,Xi=120,dg=60,nu=O.text,Zf=[O.text/O.name,12,14,16,18,20];function ou(){let t=Mf(),e=new Set,n=new Map,o=nt.size?
dc():E.entities,r=ot()!=="overview"||o.size<=Ji,s=r?new Set:Oi(),i=new Map,a=D&&D.entities.size<=Ji?D.entities:new Set;for(let l of o.
size<E.entities.size?new Set([...o,...[...a].filter(c=>E.entities.has(c))]):o){let c=ft.get(l);!r&&!i.has(c)&&i.set(c,fn(
c,s));let p=r?null:i.get(c);if((p===null||a.has(l))&&e.add(l),p===null)continue;n.has(p)||n.set(p,{count:0,fills:new Map});
let g=n.get(p),{fill:d}=lt(l);g.count+=1,g.fills.set(d,(g.fills.get(d)??0)+1)}Yc({names:e,groups:n,opened:s,narrowed:t}),
_e()}function _e(t=1){R.clear();let e=Nr(),n=e.id==="columns";Object.assign(O,{left:0,top:0,width:e.width,height:e.height}),
Io(hg()),Object.assign(O,{row:ke,grown:1});let o=v.narrowed||U.printing||nt.size&&!n?v.names:new Set(T.keys());for(let i of o){
let{at:a}=T.get(i);R.set(i,{x:a[e.first],y:a[e.first+1]})}let r=0;it()?bg():v.narrowed&&n?yg():!n&&!nt.size?tu():!n&&!v.
groups.size&&v.names.size<=Ji&&(gg(),tu());let s=v.narrowed||Po()||nt.size&&!v.groups.size;(s||!(n||nt.size))&&eu(o),n&&
!it()&&(r=Qf(Ao??O,t));for(let i of o)v.names.has(i)||R.delete(i);for(let i of v.groups.keys())R.set(gt(i),{x:nt.get(i).
x,y:nt.get(i).y});for(let[i,a]of xt)R.has(i)&&R.set(i,a);return s&&(xt.size||o!==v.names)&&eu(v.names),r}var Yi={key:"",
width:nu};function hg(){let t=nt.size?v.names:T;if(t.size>Dr)return nu;let e=`${N} ${Et.version} ${nt.size?[...t.keys()].
join(" "):""}`;if(Yi.key!==e){let n=Zf.map(o=>[...t.keys()].filter(r=>pn(mn(Z(r),o))).length);Object.assign(Yi,{key:e,width:Zf[n.
indexOf(Math.min(...n))]*O.name})}return Yi.width}function gg(){for(let[t,e]of[["x",O.mark+O.text],["y",Xi]]){let[n,o]=[
-1/0,0];for(let r of[...R.values()].sort((s,i)=>s[t]-i[t]))n>-1/0&&(o+=Math.max(0,r[t]-n-e)),n=r[t],r[t]-=o}}function tu(){
let t=[...R].sort(([e],[n])=>e<n?-1:1).map(([e,{x:n,y:o}])=>({id:e,x:n,y:o,wide:O.mark+zt(me(e))*O.name+ke,high:Math.max(
Xt(e),2.4*T.get(e).size+ke)}));for(let e=0,n=!0;n&&e<dg;e+=1)n=!1,t.forEach((o,r)=>{for(let s of t.slice(r+1)){let i=(s.
x>=o.x?o:s).wide-Math.abs(s.x-o.x),a=(o.high+s.high)/2-Math.abs(s.y-o.y);if(i<=0||a<=0)continue;n=!0;let[l,c]=i<a?["x",i]:
["y",a],p=(c/2+.5)*(s[l]>=o[l]?1:-1);o[l]-=p,s[l]+=p}});for(let{id:e,x:n,y:o}of t)R.set(e,{x:n,y:o})}function Po(){return v.
names.size>0&&!v.groups.size&&v.names.size<=T.size/2}function wg(t){let e=t.map(s=>s.reduce((i,a)=>i+Xt(a),0)),n=O.mark+
O.text+62,o=t.length*n/Math.max(1,C.clientWidth)*C.clientHeight*.94,r=Math.max(0,...e,Math.min(o,Xi*Math.max(...t.map(s=>s.
length))));t.forEach((s,i)=>{let a=s.length?Math.min(Xi-O.line,(r-e[i])/s.length):0,l=(r-e[i]-a*s.length)/2;for(let c of s){
let p=Xt(c)+a;R.set(c,{x:O.mark/2+i*n,y:l+p/2}),l+=p}})}function yg(){wg(Pr())}function bg(){let t=new Map(R),e=(i,a)=>t.
get(i).y-t.get(a).y||(i<a?-1:1),{layers:n}=it(),[o,r]=[O.mark+O.text+40,92],s=Math.max(...n.map(i=>i.size));n.forEach((i,a)=>[
...i].sort(e).forEach((l,c)=>{R.set(l,{x:O.mark/2+(c+(s-i.size)/2)*o,y:a*r})}))}function eu(t){if(!t.size)return;let e=[
...t.keys()].map(a=>({...R.get(a),half:Xt(a)/2,wide:zt(me(a))*O.name*O.grown})),n=a=>a.reduce((l,c)=>Math.min(l,c),1/0),
o=n(e.map(({x:a})=>a))-O.mark,r=n(e.map(({y:a,half:l})=>a-l))-ke,s=-n(e.map(({x:a,wide:l})=>-a-O.mark/2-l)),i=-n(e.map(({
y:a,half:l})=>-a-l))+ke;Object.assign(O,{left:o,top:r,width:s-o,height:i-r})}var Wo=class{constructor(e){this.cell=e,this.cells=new Map}cellsOf({left:e,right:n,top:o,bottom:r},s){let[i,a]=[Math.floor(
n/this.cell),Math.floor(r/this.cell)];for(let l=Math.floor(e/this.cell);l<=i;l+=1)for(let c=Math.floor(o/this.cell);c<=a;c+=
1)if(s((l&32767)<<15|c&32767))return!0;return!1}add(e){this.cellsOf(e,n=>{let o=this.cells.get(n);return o?o.push(e):this.
cells.set(n,[e]),!1})}some(e,n){return this.cellsOf(e,o=>this.cells.get(o)?.some(n))}hits(e){return this.some(e,n=>n.id!==
e.id&&vt(e,n))}};function vt(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function yn(t,e,n,o,r){
let[s,i]=[Math.cos(n),Math.sin(n)],[a,l]=[Math.abs(s)*o+Math.abs(i)*r,Math.abs(i)*o+Math.abs(s)*r];return{x:t,y:e,turn:n,
cos:s,sin:i,wide:o,high:r,left:t-a,right:t+a,top:e-l,bottom:e+l}}function Fo(t,e){return{left:Math.min(t.left,e.left),right:Math.max(t.right,e.right),top:Math.min(t.top,e.top),bottom:Math.
max(t.bottom,e.bottom)}}function Vn(t,e){return t.left<=e.left&&t.top<=e.top&&t.right>=e.right&&t.bottom>=e.bottom}var ru=.42,su=16;function iu(t){let e=t[t.length-1],n=[t[0]];for(let i of t)i.x-n[n.length-1].x>.01&&e.x-i.x>.01&&n.push(
i);n.push(e);let o=n.slice(1).map(({x:i,y:a},l)=>(a-n[l].y)/(i-n[l].x)),r=n.map((i,a)=>{let[l,c]=[o[a-1],o[a]];if(l===void 0||
c===void 0||l*c<=0)return 0;let[p,g]=[n[a].x-n[a-1].x,n[a+1].x-n[a].x];return 3*(p+g)/((2*g+p)/l+(g+2*p)/c)}),s=[n[0].x,
n[0].y];for(let[i,a]of o.entries()){let[l,c]=[n[i],n[i+1]],p=(Math.abs(r[i])+Math.abs(r[i+1]))*ru,g=p>Math.abs(a)?Math.abs(
a)/p:1,d=(c.x-l.x)*ru;s.push(l.x+d,l.y+r[i]*g*d,c.x-d,c.y-r[i+1]*g*d,c.x,c.y)}return s}function rs(t,e,n){let o=e.y<t.y?
-1:1,r=Math.min(Math.abs(e.y-t.y)/2,14)*o,s=(c,p,g)=>[p+(g-p)*.55,c],[i,a]=[t.y+r,e.y-r],l=Math.abs(a-i)<.5?[]:[n,i+(a-i)/
3,n,a-(a-i)/3,n,a];return[t.x,t.y,...s(t.y,t.x,n),n,i-r*.55,n,i,...l,n,a+r*.55,...s(e.y,e.x,n),e.x,e.y]}function zo(t){let e=[];
for(let n=t.length-2;n>=0;n-=2)e.push(t[n],t[n+1]);return e}function au(t){return t.map((e,n)=>t[n%2?n-1:n+1])}function xg(t,e,n){
let[o,r,s,i]=[(1-n)**3,3*n*(1-n)**2,3*n**2*(1-n),n**3];return{x:o*t[e]+r*t[e+2]+s*t[e+4]+i*t[e+6],y:o*t[e+1]+r*t[e+3]+s*
t[e+5]+i*t[e+7]}}function lu(t){let e=[{x:t[0],y:t[1],far:0}];for(let n=0;n+7<t.length;n+=6)for(let o=1;o<=su;o+=1){let r=e[e.
length-1],{x:s,y:i}=xg(t,n,o/su);e.push({x:s,y:i,far:r.far+Math.hypot(s-r.x,i-r.y)})}return e}function Qi(t){return t.pieces??=
lu(t.along),t.pieces[t.pieces.length-1].far}function Dt(t,e){let n=e*Qi(t),o=t.pieces??[],[r,s]=[0,o.length-1];for(;s-r>
1;){let c=r+s>>1;o[c].far<=n?r=c:s=c}let[i,a]=[o[r],o[s]],l=a.far>i.far?Math.min(1,(n-i.far)/(a.far-i.far)):0;return{x:i.
x+l*(a.x-i.x),y:i.y+l*(a.y-i.y)}}function kg(t){if(!t.box){t.box={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let e=0;e<
t.along.length;e+=2){let[n,o]=[t.along[e],t.along[e+1]];t.box=Fo(t.box,{left:n,right:n,top:o,bottom:o})}}return t.box}function Ue(t,e,n){
let o=kg(t);if(e.x<o.left-n||e.x>o.right+n||e.y<o.top-n||e.y>o.bottom+n)return 1/0;t.pieces??=lu(t.along);let r=1/0;for(let s=0;s<
t.pieces.length-1;s+=1){let[i,a]=[t.pieces[s],t.pieces[s+1]],[l,c]=[a.x-i.x,a.y-i.y],p=l**2+c**2,g=p?Math.min(1,Math.max(
0,((e.x-i.x)*l+(e.y-i.y)*c)/p)):0;r=Math.min(r,Math.hypot(e.x-i.x-g*l,e.y-i.y-g*c))}return r<=n?r:1/0}var Sg=["ground","text","soft","accent","row","bar","line","bundle","added","removed","changed"],H={},cu=document.body;function bn(){
let t=getComputedStyle(U.printing?cu:document.documentElement),e=Sg.map(n=>[n,t.getPropertyValue(`--${n}`).trim()]);H={dark:!U.
printing&&matchMedia("(prefers-color-scheme: dark)").matches,...Object.fromEntries(e),...U.printing?{text:"#000",row:"#f\
ff",line:"#777"}:{}}}function Ut(){return u.steps!==null&&u.focus!==null?1:U.printing||matchMedia("(prefers-contrast: mo\
re)").matches?.4:.15}function fu(){cu=document.body.appendChild(f("div",{class:"on-paper",hidden:""}))}var ss={left:44,right:44,top:4,bottom:50},Mg=29,vg=16,Og=[8,12,16,20];function Yn(t){return m("groupOf",{names:It(t),n:v.
groups.get(t)?.count??nt.get(t).count})}function Zi(){return Math.max(12,Jt())}function Eg(t){return Math.max(vg,Zi()/2*
(Nt(String(t),"600")+.4)/.82)}function Ho(t){let e=new Map,n=[...v.groups].sort(([o,{count:r}],[s,{count:i}])=>i-r||(o<s?
-1:1));for(let[o,{count:r}]of n){let{x:s,y:i}=R.get(gt(o)),a=Math.max(Eg(r)/t,Math.min(Mg*Math.sqrt(r),nt.get(o).radius*
.8)),l={key:o,x:s,y:i,radius:a,type:Zi()/t,lines:null,left:s-a,right:s+a,top:i-a,bottom:i+a};e.set(o,l)}return e}function mu(t,e,n){
let o=[...[...t.values()].map(s=>({...s})),...[...e.values()].filter(s=>!D||D.entities.has(s.id)||s.lines).map(({left:s,
right:i,top:a,bottom:l})=>({left:s,right:i,top:a,bottom:l}))],r=new Map;for(let s of[!1,!0])for(let i of t.values()){let a=S(
T.get(nt.get(i.key).told[0]).short)||nt.get(i.key).told[0],l=[...o,...r.values()],c=s?[mn(It(i.key),12)]:Og.map(y=>mn(a,
y)),p=[...c.filter(y=>!pn(y)),...c.filter(pn)].map(y=>Tg(i,y,l,n)).find(y=>y!==void 0);if(!p)continue;let{text:g,lines:d}=p;
r.set(i.key,g),Object.assign(i,{lines:d,textMiddle:g.middle,textTop:g.top,textLeft:g.left,textRight:g.right,textBottom:g.
bottom})}}function Tg(t,e,n,o){let{type:r}=t,[s,i,a]=[r*zt(e),e.length*r*1.15,3/o],c=[[t.x,t.bottom+a],[t.x,t.top-a-i],[
t.right+a+s/2,t.y-i/2],[t.left-a-s/2,t.y-i/2]].map(([p,g])=>({key:t.key,middle:p,left:p-s/2,right:p+s/2,top:g,bottom:g+i})).
find(p=>p.left>=O.left-ss.left/o&&p.right<=O.left+O.width+ss.right/o&&p.top>=O.top+6/o&&p.bottom<=O.top+O.height+6/o&&!n.
some(g=>g.key!==t.key&&vt(p,g)));return c&&{text:c,lines:e}}function pu(t){let e=J();t.save();for(let n of v.opened){let{
x:o,y:r,radius:s}=nt.get(n);t.beginPath(),t.arc(o,r,s,0,2*Math.PI),t.fillStyle=H.soft,t.globalAlpha=.04,t.fill(),t.globalAlpha=
.5,t.strokeStyle=H.line,t.lineWidth=1/e,t.stroke()}t.restore()}function ta(t,e){let n=W.groups.get(e);if(!n)return;let o=J(),
{count:r,fills:s}=v.groups.get(e),i=Math.min(6/o,n.radius*.18);t.save(),t.globalAlpha=1,t.fillStyle=H.ground,t.beginPath(),
t.arc(n.x,n.y,n.radius,0,2*Math.PI),t.fill(),t.globalAlpha=D&&!uu(e)?.45:1;let a=-Math.PI/2;t.lineWidth=i;for(let[g,d]of[
...s].sort(([y],[h])=>y<h?-1:1))t.strokeStyle=g,t.beginPath(),t.arc(n.x,n.y,n.radius-i/2,a,a+2*Math.PI*d/r),t.stroke(),a+=
2*Math.PI*d/r;t.strokeStyle=K.at===gt(e)?H.accent:H.soft,t.lineWidth=(K.at===gt(e)?3:1)/o,t.beginPath(),t.arc(n.x,n.y,n.
radius,0,2*Math.PI),t.stroke(),t.fillStyle=H.text,t.textAlign="center",t.textBaseline="middle";let l=String(r),c=Math.max(
Zi()/o,Math.min(16/o,n.radius*.7)),p=2*(n.radius-i)/Math.max(1.4,Nt(l,"600")+.4);ue(t,l,n.x,n.y,Math.min(c,p),"600"),n.lines&&
(t.globalAlpha*=.85,t.fillStyle=H.ground,t.fillRect(n.textLeft,n.textTop,n.textRight-n.textLeft,n.textBottom-n.textTop),
t.globalAlpha=D&&!uu(e)?.6:1,t.fillStyle=H.text,n.lines.forEach((g,d)=>ue(t,g,n.textMiddle,n.textTop+(d+.5)*n.type*1.15,
n.type))),t.restore()}function uu(t){if(u.between?.includes(gt(t)))return!0;for(let e of D?.entities??[])if(ft.get(e)===
t||ft.get(e)?.startsWith(`${t}.`))return!0;return!1}function du(t){for(let[e,n]of W.groups)if(n.lines&&t.x>=n.textLeft&&
t.x<=n.textRight&&t.y>=n.textTop&&t.y<=n.textBottom||Math.hypot(t.x-n.x,t.y-n.y)<=n.radius)return e;return null}function is(t,e,n,o,r){t.save(),t.setLineDash([]),t.strokeStyle=H[e],t.fillStyle=H.ground,t.lineWidth=r/3.2,t.beginPath(),
t.arc(n,o,r,0,2*Math.PI),t.fill(),t.stroke();let s=r*.58;t.beginPath(),e==="changed"?(t.moveTo(n-s,o+s*.35),t.bezierCurveTo(
n-s*.3,o-s*1.1,n+s*.3,o+s*1.1,n+s,o-s*.35)):(t.moveTo(n-s,o),t.lineTo(n+s,o),e==="added"&&(t.moveTo(n,o-s),t.lineTo(n,o+
s))),t.stroke(),t.restore()}function Lg(t){let{change:e}=b.get(t),n=W.lines.get(t);return e?{change:e,...Dt(n.own??n,.6),
radius:4.6}:null}function hu(t,e){let n=Lg(e);n&&is(t,n.change,n.x,n.y,n.radius)}var gu=new Set;for(let{object:t,change:e,
subject:n}of b.values())e&&t===null&&gu.add(n);function Ag({id:t,x:e,y:n,radius:o}){let r=T.get(t).change||(gu.has(t)?"c\
hanged":"");return r?{change:r,x:e-o,y:n-o,radius:4.2}:null}function wu(t,e){let n=W.names.get(e),o=Ag(n);if(!o||(is(t,o.
change,o.x,o.y,o.radius),o.change!=="removed"||!n.lines))return;t.save(),t.strokeStyle=H.removed,t.lineWidth=n.type/14;let{
lines:r}=n;r.forEach((s,i)=>{let a=(n.textTop+n.textBottom)/2+(i-(r.length-1)/2)*n.line;t.beginPath(),t.moveTo(n.textLeft,
a),t.lineTo(n.textLeft+Nt(s)*n.type,a),t.stroke()}),t.restore()}function yu(t){return k.changes.length&&!t.change?.45:1}var Ig=200,Zt={names:new Set,statements:new Set};function bu(t,e){let n=t===null?e:X.get(t).filter(r=>E.statements.has(r)),
o=n.length>Ig?[]:n;Zt.statements=new Set(o),Zt.names=new Set([t,...o.flatMap(r=>[b.get(r).subject,b.get(r).object])].filter(
r=>r!==null)),ut()}function xu(){!Zt.names.size&&!Zt.statements.size||(Zt.names=new Set,Zt.statements=new Set,ut())}var ea=6,Ng=.5,jg=new Set([1,2]),Cg=150,$g=3,ku=$g*([...T.values()].reduce((t,{count:e})=>t+e,0)/Math.max(1,T.size));function Jn(t,e,n=null){
let o=Math.max(O.name,Jt()/t),r=o*(O.line/O.name),s=new Map,i=new Wo(o*10);for(let w of v.names){let x=R.get(w);if(n&&(x.
x<n.left||x.x>n.right||x.y<n.top||x.y>n.bottom))continue;let I=Math.max(T.get(w).size,1.6/t),j=I*1.2,P={id:w,x:x.x,y:x.y,
radius:I,type:o,line:r,lines:null,covers:!1,left:x.x-j,right:x.x+j,top:x.y-j,bottom:x.y+j};s.set(w,P),n||i.add({id:w,left:P.
left,right:P.right,top:P.top,bottom:P.bottom})}for(let[w,{x,y:I,radius:j}]of e)i.add({id:gt(w),left:x-j,right:x+j,top:I-
j,bottom:I+j});let a=w=>(w===u.focus||w===u.path?4e6:0)+(D&&D.entities.has(w)?2e6:0)+(T.get(w).count>=ku?1e6:0)+(jg.has(
lt(w).column)?5e5:0)+T.get(w).count,l=[...s.keys()].sort((w,x)=>a(x)-a(w)||(w<x?-1:1)),c=ot()!=="columns"&&!n,p=[...new Set(
[1,.85,.7,.5].map(w=>Math.max(o*w,Jt()/t)))],g=new Wo(o*4);if(c)for(let{id:w,x,y:I,radius:j}of s.values())g.add({id:w,left:x-
j,right:x+j,top:I-j,bottom:I+j});let d=[],y=0;for(let w of l){let x=s.get(w),I=D!==null&&D.entities.has(w),j=et=>{for(let z of na(
x,p,c))if(et(z)&&(!c||Rg(x,z,g)))return z},P=et=>!d.some(z=>vt(et,z)),F=j(et=>!i.hits(et))??(I?j(P):void 0),at=s.size>Cg&&
T.get(w).count>=ku;!F&&at&&(F=[...na(x,p,c)].find(P),x.covers=F!==void 0),F&&(i.add(F),(I||at)&&d.push(F),Su(x,F),y+=1)}
if(y>=Math.min(ea,s.size))return s;let h=[...s.values()].filter(w=>w.lines).map(w=>({left:w.left,right:w.right,top:w.top,
bottom:w.bottom}));for(let w of l.slice(0,4*ea)){let[x]=na(s.get(w),p,!1);if(!(s.get(w).lines||h.some(I=>vt(x,I)))&&(h.push(
x),Su(s.get(w),x),s.get(w).covers=!0,h.length>=2*ea))break}return s}function Rg({id:t,x:e,y:n,radius:o},r,s){let i=(l,c,p,g)=>Math.
hypot(Math.max(r.left-c,l-r.right,0),Math.max(r.top-g,p-r.bottom,0)),a=i(e-o,e+o,n-o,n+o)+r.type*Ng;return!s.some({left:r.
left-a,right:r.right+a,top:r.top-a,bottom:r.bottom+a},l=>l.id!==t&&i(l.left,l.right,l.top,l.bottom)<a)}function*na(t,e,n){
let o=me(t.id),r=zt(o),s=Math.max(O.mark/2,t.radius*1.2+3);for(let i of e){let a=i*(O.line/O.name),[l,c]=[i*r,a*o.length/
2],p=(P,F)=>({id:t.id,type:i,line:a,lines:o,left:P,right:P+l,top:F-c,bottom:F+c}),g=(n||V.whole)&&t.x+O.mark/2+l>O.left+
O.width+6;if(yield p(g?t.x-s-l:t.x+s,t.y),!n)continue;let d=P=>P.left>O.left-6&&P.right<O.left+O.width+6,[y,h]=[t.y+t.radius*
1.2+2+c,t.y-t.radius*1.2-2-c],w=t.x-l/2;if(yield*[p(w,y),p(w,h),p(t.x-s-l,t.y)].filter(d),v.names.size>Dr)continue;let[x,
I]=[t.x-t.radius,t.x+t.radius-l];yield*[p(x,y),p(x,h),p(I,y),p(I,h)].filter(d);let j=t.radius*1.2+2;for(let P of[0,c,-c])
yield*[p(t.x+j,t.y+P),p(t.x-j-l,t.y+P)].filter(d)}}function as({x:t,y:e}){for(let n of W.names.values())if(n.lines&&t>n.
textLeft-3&&t<n.textRight+3&&e>n.textTop&&e<n.textBottom)return!0;return!1}function oa({textLeft:t,textRight:e,textTop:n,
textBottom:o}){return{left:t,right:e,top:n,bottom:o}}function Su(t,e){t.type=e.type,t.line=e.line,t.lines=e.lines,t.textLeft=
e.left,t.textRight=e.right,t.textTop=e.top,t.textBottom=e.bottom,t.left=Math.min(t.left,e.left-3),t.right=Math.max(t.right,
e.right+3),t.top=Math.min(t.top,e.top),t.bottom=Math.max(t.bottom,e.bottom)}function ra(t,e,n,o,r){let s=k.shapes[e];t.beginPath(),
s.length||t.arc(n,o,r,0,2*Math.PI),s.forEach((i,a)=>{t[a?"lineTo":"moveTo"](n+i[0]*r,o+i[1]*r)}),t.closePath()}var ls=new Set;
function Ge(t,e){let n=W.names.get(e);if(!n)return;ls.add(e);let o=lt(e),r=u.focus===e||u.path===e;t.save(),t.describe?.(
B(e)),n.lines&&(t.globalAlpha=.88,t.fillStyle=r||Zt.names.has(e)?H.row:H.ground,t.beginPath(),t.roundRect(n.textLeft-3,n.
textTop,n.textRight-n.textLeft+6,n.textBottom-n.textTop,3),t.fill());let s=Zt.names.has(e)||(D?D.entities.has(e):!E.bare.
has(e));t.globalAlpha=s?1:D?Ut():.3,ra(t,o.shape,n.x,n.y,n.radius),t.fillStyle=T.get(e).envisaged?H.ground:o.fill,t.fill(),
t.lineWidth=T.get(e).envisaged?1.8:1.1,t.lineJoin="round",t.strokeStyle=H.dark?o.dark:o.light,t.stroke(),(r||K.at===e||$.
dragged?.name===e)&&(t.beginPath(),t.arc(n.x,n.y,n.radius*1.2+3,0,2*Math.PI),t.strokeStyle=H.accent,t.lineWidth=2,t.setLineDash(
r?[]:[4,2]),t.stroke());let{lines:i}=n;i&&(t.textAlign="left",t.textBaseline="middle",t.fillStyle=H.text,i.forEach((a,l)=>{
ue(t,a,n.textLeft,(n.textTop+n.textBottom)/2+(l-(i.length-1)/2)*n.line,n.type)})),wu(t,e),t.restore()}function Mu(t,e=3){
let n=[...W.names].filter(([,o])=>o.covers);for(let[o,r]of[...n,...W.names])if(t.x>=r.left-e&&t.x<=r.right&&t.y>=r.top-e/
2&&t.y<=r.bottom+e/2)return o;return null}var Bg=6.5,Dg=[.36,.64,.25,.75,.15,.85];function sa(t,e,n,o=Bg){t.setLineDash([]),t.fillStyle=H.bar,t.beginPath(),t.arc(
e,n,o,0,2*Math.PI),t.fill(),t.strokeStyle=H.ground,t.lineWidth=o*.22,t.beginPath();for(let r of[-.24,.24])t.moveTo(e-o*.55,
n+r*o),t.lineTo(e+o*.55,n+r*o);t.moveTo(e-o*.28,n+o*.62),t.lineTo(e+o*.28,n-o*.62),t.stroke()}function vu(t,e){let n=Dg.
map(s=>Dt(e,s)),{x:o,y:r}=n.find(s=>!as(s))??n[0];sa(t,o,r)}var Xn=class extends Path2D{steps=[];moveTo(...e){super.moveTo(...e),this.steps.push("M",...e)}lineTo(...e){super.lineTo(
...e),this.steps.push("L",...e)}bezierCurveTo(...e){super.bezierCurveTo(...e),this.steps.push("C",...e)}};var Wg=900,Ou=60;function Eu(t,e){let n=t.radius*1.2,o=[{id:t.id,left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n}];if(t.lines&&
o.push({id:t.id,left:t.textLeft-2,right:t.textRight+2,top:t.textTop,bottom:t.textBottom}),e)return{id:t.id,at:t.x,mid:t.
y,near:t.left-2,far:t.right+2,shape:t.x+n+1,rects:o,blocks:!1};let r=o.map(({id:s,left:i,right:a,top:l,bottom:c})=>({id:s,
left:l,right:c,top:i,bottom:a}));return{id:t.id,at:t.y,mid:t.x,near:t.y-n-2,far:t.y+n+1,shape:t.y+n+1,rects:r,blocks:!0}}
function Fg(t,e){for(let{item:n,held:o}of t.values()){o.sort((s,i)=>s.group-i.group||s.order-i.order||(s.group?0:ns(s,i,
s.step))||(s.line.rank-i.line.rank)*(s.group>0?-1:1));let r=e.has(n.id)?0:Math.min(4.4,14/o.length);o.forEach(({line:s,end:i},a)=>{
s.ports[i]=n.mid+(a-(o.length-1)/2)*r})}}function cs(t,e,n,o=new Set){let r=new Map([...e.values()].map(h=>[h.id,Eu(h,n)])),
s=t.length>Wg?[]:Hf([...r.values()].filter(({id:h})=>!o.has(h))),i=t.map(({id:h,statement:w,place:x,many:I},j)=>{let[P,F]=[
r.get(w.subject),r.get(w.object)],at=P.at>F.at,[et,z]=at?[F,P]:[P,F],mt=!o.size&&z.near-et.far<9&&z.near-et.shape>=9?{...et,
far:et.shape}:et,St=z.near-mt.far<9;return{id:h,rank:j,place:x,many:I,from:mt,to:z,backward:at,arc:St,loop:mt.id===z.id,
ports:[mt.mid,z.mid]}}),a=i.filter(({arc:h})=>!h),l=i.filter(({arc:h,loop:w})=>h&&!w),c=({from:h,to:w})=>w.at-h.at+Math.
abs(w.mid-h.mid);for(let h of[...a].sort((w,x)=>c(w)-c(x)||w.rank-x.rank))_f(h,s);let p=new Map,g=(h,w,x)=>{let I=`${w} ${h.
id}`,j=p.get(I)??{item:h,held:[]};p.set(I,j),j.held.push({index:0,step:0,group:0,order:0,...x})};for(let h of a)g(h.from,
"far",{line:h,end:0,index:0,step:1}),g(h.to,"near",{line:h,end:1,index:h.levels.length-1,step:-1});for(let h of l)for(let[
w,[x,I]]of[[h.from,h.to],[h.to,h.from]].entries()){let j=I.mid>x.mid;g(x,"near",{line:h,end:w,group:j?1:-1,order:-I.mid})}
Fg(p,o),Kf(l,s);let d=new Map(a.map(h=>[h,Uf(h,s)]));for(let h of d.values())Ui(h);Gf(s,d);for(let h of d.values())Ui(h);
let y=new Map;for(let h of i){let{from:w,to:x,ports:I}=h,j;h.loop?j=Tu(h):h.arc?j=rs({x:w.near+1,y:I[0]},{x:x.near,y:I[1]},
h.edge-h.reach):j=iu(d.get(h)),h.backward&&(j=zo(j)),y.set(h.id,n?j:au(j))}return y}function Tu({from:t,place:e}){let n=24+
10*e;return[t.near+1,t.mid-4,t.near+1-n,t.mid-8-6*e,t.near-n,t.mid+8+6*e,t.near,t.mid+4]}function zg(t,e,n){let[o,r]=[e.
x-t.x,e.y-t.y],s=Math.hypot(o,r)||1,i=[];for(let{x:l,y:c,radius:p}of n){let g=((l-t.x)*o+(c-t.y)*r)/s**2;if(g<=.02||g>=.98)
continue;let d=((c-t.y)*o-(l-t.x)*r)/s,y=p*1.2+2;Math.abs(d)<Ou+y&&i.push({off:d,reach:y,share:3*g*(1-g)})}let a=l=>i.every(
({off:c,reach:p,share:g})=>Math.abs(c-l*g)>=p);for(let l=0;l<=Ou;l+=4)for(let c of[l,-l])if(a(c))return c;return 0}function Lu(t,e,{
place:n,many:o},r){if(t.id===e.id)return Tu({from:Eu(t,!0),place:n});let[s,i]=[e.x-t.x,e.y-t.y],a=Math.hypot(s,i)||1,[l,
c]=[s/a,i/a],p=(n-(o-1)/2)*14*(t.id<e.id?1:-1),g={x:t.x+l*(t.radius*1.2+1),y:t.y+c*(t.radius*1.2+1)},d={x:e.x-l*(e.radius*
1.2+2),y:e.y-c*(e.radius*1.2+2)};p||(p=zg(g,d,r.filter(h=>h.id!==t.id&&h.id!==e.id)));let y=[(d.x-g.x)/3,(d.y-g.y)/3];return[
g.x,g.y,g.x+y[0]-c*p,g.y+y[1]+l*p,d.x-y[0]-c*p,d.y-y[1]+l*p,d.x,d.y]}var Hg=2500,xn=12,fs=7,Iu=1,qg=2.5,Au=Array.from({length:33},(t,e)=>.5+(e%2?.03:-.03)*Math.ceil(e/2)),_g=400;function Nu(t){
let e=[...E.statements].filter(a=>{let{subject:l,object:c,isLink:p}=b.get(a);return p&&t.has(l)&&t.has(c)}),n=e.length>Hg,
o=new Map,r=(n?e.filter(a=>D?.statements.has(a)):e).map(a=>{let l=b.get(a),c=JSON.stringify([l.subject,l.object].sort()),
p=o.get(c)??[];o.set(c,p);let g={id:a,statement:l,place:p.length,many:0};return p.push(g),g});for(let a of o.values())for(let l of a)
l.many=a.length;let s;if(ot()==="columns"||it())s=cs(r,t,!it());else{let a=r.length<=_g?[...t.values()]:[];s=new Map(r.map(
l=>[l.id,Lu(t.get(l.statement.subject),t.get(l.statement.object),l,a)]))}let i=new Map;for(let[a,l]of s)i.set(a,{along:l,
path:us(l)});return{lines:i,rest:n}}function us(t){let e=new Xn;e.moveTo(t[0],t[1]);for(let n=2;n<t.length;n+=6)e.bezierCurveTo(
...t.slice(n,n+6));return e}function ms({holder:t,modality:e}){let n=t&&e!=="draft";return k.lines[n?"thin":wl.get(e)?.line||
"solid"]}function ps(t){let e=lt(b.get(t).subject);return H.dark?e.dark:e.light}function ds(t,e,n){let o=W.lines.get(e),
r=b.get(e),s=Q(r),i=ms(r);t.save(),t.describe?.([Vt(r),S(r.said)&&`(${S(r.said)})`].filter(Boolean).join(" ")),t.globalAlpha=
D&&!n?Ut():n?1:s.structural?.8:.95*yu(r);let a=r.change&&r.change!=="unchanged"?H[r.change]:H.line;t.strokeStyle=t.fillStyle=
n?ps(e):a||H.line,t.lineWidth=i.width*(n?u.lines.length===1?3:1.9:r.change?1.5:s.structural?.6:.9),t.setLineDash(i.dash),
t.stroke(o.path),t.setLineDash([]),s.symmetric||Ug(t,o.along,n?6.5:4.5),r.denied&&(D||(t.globalAlpha=1),Gg(t,o.own??o)),
r.isDisputed&&(D||(t.globalAlpha=1),vu(t,o.own??o)),hu(t,e),t.restore()}function Ug(t,e,n){let[o,r,s,i]=e.slice(-4),a=Math.
atan2(i-r,s-o);t.beginPath(),t.moveTo(s,i);for(let l of[-1,1])t.lineTo(s-n*Math.cos(a+l*.42),i-n*Math.sin(a+l*.42));t.closePath(),
t.fill()}function Gg(t,e){let n=Au.find(a=>!as(Dt(e,a)))??Au[0],[o,r,s]=[n-.02,n,n+.02].map(a=>Dt(e,a)),i=Math.atan2(s.y-
o.y,s.x-o.x)+Math.PI/2;t.strokeStyle=H.bar,t.lineWidth=3,t.beginPath(),t.moveTo(r.x-7*Math.cos(i),r.y-7*Math.sin(i)),t.lineTo(
r.x+7*Math.cos(i),r.y+7*Math.sin(i)),t.stroke()}function hs(t,e,n=fs){let o=[];for(let[s,i]of W.lines){let a=Ue(i,t,n/e);
a<1/0&&o.push({id:s,distance:a})}if(!o.length)return[];let r=Math.min(...o.map(s=>s.distance));return o.filter(s=>s.distance<=
r+qg/e).sort((s,i)=>s.distance-i.distance||(s.id<i.id?-1:1)).map(s=>s.id)}var _o=12,qo=14,Qn=3,aa=40,Kg=[0,2,5,9,14],ws=60,Vg=1.2,Yg=8,Jg=12,ju=4,Xg=[.5,.42,.58,.34,.66,.26,.75,.85],Qg=20,Zg=[0,
1,-1,2,-2,3,-3,4,-4];function Cu(t,e,n){let o=t.split(" ");if(e>o.length)return null;let r=null,s=(i,a)=>{let l=e-i.length;
if(l===1){let c=[...i,o.slice(a).join(" ")],p=Math.max(...c.map(n));(!r||p<r.long)&&(r={rows:c,long:p});return}for(let c=a+
1;c<=o.length-l+1;c+=1)s([...i,o.slice(a,c).join(" ")],c)};return s([],0),r}function $u(t,e,n){return Math.abs(e.x-t.x)>=
1?e.x>t.x?1:-1:n?1:-1}function Ru(t,e,n){let o=[];for(let r of[1,-1]){let s=t.map((l,c)=>({...l,index:c})).filter(l=>l.side===
r).sort((l,c)=>l.wish-c.wish),i=s.reduce((l,c)=>l+2*c.high+Qn,-Qn),a=e.y-i/2;for(let l of s)o[l.index]=ew(l,e,a+l.high,[
...n,...tw(o)]),a+=2*l.high+Qn}return o}function tw(t){return t.flatMap(({left:e,right:n,top:o,bottom:r})=>({left:e,right:n,
top:o-Qn/2,bottom:r+Qn/2,cost:10*ws}))}function ew({side:t,wide:e,high:n,type:o,room:r},s,i,a){let l=o/2,c=t>0?s.right:s.
left,p=_o+e,g=Math.max(r-qo-e,t*(s.x-c)+e),d=[...Kg.map(j=>p+j*l),...g<p?[g]:[]],y=Math.max(...d)+e,h=[c,c+t*y,s.x],w={left:Math.
min(...h),right:Math.max(...h),top:i-n-aa*l,bottom:i+n+aa*l},x=a.filter(j=>vt(j,w)),I={cost:1/0,spot:null};for(let j of d){
let P=Math.max(0,j+e+qo-r)/l;for(let F=0;F<=2*aa;F+=1){let at=(F%2?1:-1)*Math.ceil(F/2),et=Math.abs(at)*.5+Math.abs(j-p)/
l*.6+P*Yg;if(et>=I.cost)continue;let z=yn(c+t*j,i+at*l,0,e,n),mt={left:s.x-4,right:s.x+4,top:Math.min(s.bottom,z.y),bottom:Math.
max(s.top,z.y)},St={left:Math.min(s.x,z.left),right:Math.max(s.x,z.right),top:z.y-2,bottom:z.y+2},Ne=et+gs(z,x,o)+(j<p?gs(
mt,x,o)+gs(St,x,o):0);Ne<I.cost&&(I={cost:Ne,spot:z})}}return I.spot}function gs(t,e,n){return e.reduce((o,r)=>o+r.cost*
nw(t,r)/n**2,0)}function Bu(t,e,{wide:n,high:o,type:r},s){let i=e.map(({x:h,y:w})=>({x:h-t.x,y:w-t.y,long:Math.hypot(h-t.
x,w-t.y)||1})),a=Math.min(Qg*r,...i.map(({long:h})=>h)),[l,c]=[i.reduce((h,w)=>h+w.x/w.long,0),i.reduce((h,w)=>h+w.y/w.long,
0)],p=Math.hypot(l,c)||1,g=Zg.flatMap(h=>Xg.map(w=>yn(t.x+l/p*a*w,t.y+c/p*a*w+h*(2*o+Qn),0,n,o))),d=s.filter(h=>g.some(w=>vt(
w,h))),y={spot:g[0],cost:1/0};for(let[h,w]of g.entries()){let x=gs(w,d,r)+h/g.length+o/r;x<y.cost&&(y={spot:w,cost:x})}return y}
function Uo({left:t,right:e,top:n,bottom:o},r){return{left:t,right:e,top:n,bottom:o,cost:r?ws:Vg}}function nw(t,e){let n=Math.
min(t.right,e.right)-Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function Du(t,e,n){
let o=n>0?t.right+1:t.left-1,[r,s]=n>0?[e.left,e.right]:[e.right,e.left],i=(s-r)/3,a=[r+i,e.y,s-i,e.y,s,e.y];if((r-o)*n>
0){let g=(o+r)/2;return[o,t.y,g,t.y,g,e.y,r,e.y,...a]}let l=t.y+Math.sign(e.y-t.y)*(t.radius*1.2+1),c=e.left<t.x&&t.x<e.
right?t.x:r,p=(l+e.y)/2;return[t.x,l,t.x,p,c===r?t.x:c,c===r?e.y:p,c,e.y,...c===r?a:[c+(s-c)/3,e.y,s-(s-c)/3,e.y,s,e.y]]}
function Pu(t,e,n,o){let r={x:n>0?t.right:t.left,y:t.y};if(o!==null){let a=n>0?e.right+2:e.left-2,l=Math.max(r.x*n,a*n);
return rs(r,{x:a,y:e.y},n*Math.max(l+ju,Math.min(l+Jg,o*n-ju)))}let s=n>0?e.left-2:e.right+2;if(e.y<t.top||e.y>t.bottom){
let a={x:Math.min(t.right-4,Math.max(t.left+4,s-n*12)),y:e.y<t.y?t.top:t.bottom},l=(e.y-a.y)*.55;return[a.x,a.y,a.x,a.y+
l,a.x+(s-a.x)*.45,e.y,s,e.y]}let i=Math.max(24,Math.abs(s-r.x)*.42)*n;return[r.x,r.y,r.x+i,r.y,s-i,e.y,s,e.y]}function Wu(t,e){
let n=zu(t,e),o={x:(e.x-n.x)/3,y:(e.y-n.y)/3};return[n.x,n.y,n.x+o.x,n.y+o.y,e.x-o.x,e.y-o.y,e.x,e.y]}function Fu(t,e,n){
let o=zu(n,e),r=Math.hypot(o.x-e.x,o.y-e.y)/3/(Math.hypot(e.x-t.x,e.y-t.y)||1);return[e.x,e.y,e.x+(e.x-t.x)*r,e.y+(e.y-t.
y)*r,o.x-(o.x-e.x)/3,o.y-(o.y-e.y)/3,o.x,o.y]}function zu({x:t,y:e,radius:n},o){let[r,s]=[o.x-t,o.y-e],i=Math.hypot(r,s)||
1,a=Math.min(i,n*1.2+2)/i;return{x:t+r*a,y:e+s*a}}function Hu(t,e){let[n,o,r,s]=[...t.slice(-2),...e.slice(0,2)],i=Math.
hypot(r-n,s-o)<.01?[]:[n+(r-n)/3,o+(s-o)/3,r-(r-n)/3,s-(s-o)/3,r,s];return[...t,...i,...e.slice(2)]}var _u=60,ow=7,Uu=3,rw=[.5,.42,.58,.34,.66,.26,.74];function sw(t){return Math.max(O.name*.96,Jt()/t)}function Gu(t){return Nt(
t,"italic")}function Ku(t){return Array.from({length:Uu},(e,n)=>Cu(t,n+1,Gu)).filter(e=>e!==null)}function Vu(t,e,n){let o=Ku(
t),r=o.reduce((s,i)=>i.long<s.long*.95?i:s);return o.find(({long:s})=>s+n<=e)??r}function ca({rows:t,long:e},n,o){return{
wide:(e+n)*o/2+3,high:o*.56*t.length}}function Yu(t){return Q(b.get(t)).symmetric?0:.75}function Ju(t,e,n){let o=[...D?.
statements??[]].filter(d=>e.has(d)),r=sw(n),s=d=>D===null||D.entities.has(d)||Ut()===1,i=[...t.values()].flatMap(d=>iw(d,
s(d.id)));if(it())return{words:pw(o,e,r,i),trunks:[]};let a=aw(o,t,r);if(a.length>_u)return{words:[],trunks:[]};let l=ot()===
"columns",c=l?lw(a,r,i):cw(a,r,i),p=l?mw(a,c,t,s):fw(a,c),g=a.map((d,y)=>{let h=l?Du(d.anchor,c[y],d.side):Wu(d.anchor,c[y]);
for(let w of d.ids){let x=p.get(w),I=Hu(h,x),j=b.get(w).subject===d.anchor.id,P=j?x:zo(x);e.set(w,{along:j?I:zo(I),path:us(
P),own:{along:P}})}return{ids:d.ids,path:us(h)}});return{words:c,trunks:g}}function iw(t,e){let n=t.radius*1.2+(t.id===u.
focus?5:1),o=Uo({left:t.x-n,right:t.x+n,top:t.y-n,bottom:t.y+n},e);return t.lines?[o,Uo({left:t.textLeft-3,right:t.textRight+
3,top:t.textTop,bottom:t.textBottom},e)]:[o]}function aw(t,e,n){let o=new Map;for(let r of t){let s=b.get(r),i=s.object!==
u.focus,[a,l]=i?[s.subject,s.object]:[s.object,s.subject];if(a===l)continue;let[c,p]=[e.get(a),e.get(l)],g=At(s),d=(Gu(g)/
Math.min(Uu,g.split(" ").length)+1)*n,y=$u(c,p,c.right+_o+d<O.left+O.width+_o),h=ot()==="columns"?y:Math.round(Math.atan2(
p.y-c.y,p.x-c.x)/(Math.PI/2)),w=Q(s).symmetric||i,x=JSON.stringify([a,Math.abs(h)===2?2:h,g,w,ms(s),s.change]),I=o.get(x)??
{anchor:c,side:y,text:g,isOnward:w,ids:[],ends:[],next:y*(1/0)};o.set(x,I),I.ids.push(r),I.ends.push(p)}return[...o.values()]}
function lw(t,e,n){let o=[];for(let r of new Set(t.map(s=>s.anchor))){let s=t.filter(l=>l.anchor===r),i=s.map(l=>({...l,
...uw(l,e,n)})),a=Ru(i,r,n);i.forEach(({rows:l,head:c,side:p,isOnward:g,text:d,ids:y,room:h},w)=>{s[w].next=(p>0?r.right:
r.left)+p*h;let x=p>0===g?0:Math.PI;o[t.indexOf(s[w])]={...a[w],text:d,rows:l,type:e,head:c*e,way:x,ids:y}}),n.push(...a.
map(l=>Uo(l,!0)))}return o}function cw(t,e,n){let o=[],r=({anchor:s,ends:i})=>Math.min(...i.map(({x:a,y:l})=>Math.hypot(
a-s.x,l-s.y)));for(let s of[...t].sort((i,a)=>r(i)-r(a))){let{anchor:i,ends:a,ids:l,text:c,isOnward:p}=s,g=Yu(l[0]),d=Ku(
c).map(x=>({...x,...Bu(i,a,{...ca(x,g,e),type:e},n)})),{rows:y,spot:h}=d.reduce((x,I)=>I.cost<x.cost?I:x),w=Math.atan2(h.
y-i.y,h.x-i.x);o[t.indexOf(s)]={...h,text:c,rows:y,type:e,head:g*e,way:p?w:w+Math.PI,ids:l},n.push(Uo(h,!0))}return o}function fw(t,e){
let n=new Map;for(let[o,{anchor:r,ids:s,ends:i}]of t.entries())for(let[a,l]of s.entries())n.set(l,Fu(r,e[o],i[a]));return n}
function uw({anchor:t,side:e,text:n,ids:o,ends:r},s,i){let a=Yu(o[0]),l=r.filter(y=>Math.abs(y.x-t.x)>=1),c=i.filter(({cost:y,
left:h,right:w})=>y===ws&&(e>0?h>t.right:w<t.left)),p=Math.min(...(l.length?l:c).map(({left:y,right:h})=>e>0?y-t.right:t.
left-h)),g=Vu(n,(p-_o-qo)/s,a+.5),d=r.reduce((y,{x:h,y:w})=>y+t.y+(w-t.y)/Math.max(1,Math.abs(h-t.x)),0)/r.length;return{
...g,...ca(g,a,s),side:e,type:s,wish:d,head:a,room:p}}function mw(t,e,n,o){let r=new Map,s=new Map([...n].filter(([l])=>o(
l))),i=new Set,a=[];for(let[l,{anchor:c,side:p,ids:g,ends:d,next:y}]of t.entries()){let h=`trunk ${l}`,{left:w,right:x,top:I,
bottom:j,x:P,y:F}=e[l];i.add(h),s.set(h,{...c,id:h,x:P,y:F,left:w,right:x,top:I,bottom:j,radius:0,lines:null});for(let[at,
et]of g.entries()){let z=d[at],mt=Math.abs(z.x-c.x)<1,St=p>0?z.left-x:w-z.right;!mt&&St>=qo?a.push({id:et,statement:{subject:h,
object:z.id},place:0,many:1}):r.set(et,Pu(e[l],z,p,mt?y:null))}}for(let[l,c]of cs(a,s,!0,i))r.set(l,c);return r}function pw(t,e,n,o){
let r=[];if(t.length>_u)return r;let s=i=>[...o,...r].filter(a=>a.left<i.right&&i.left<a.right&&a.top<i.bottom&&i.top<a.
bottom).length;for(let i of t){let a=e.get(i),l=At(b.get(i)),c=Vu(l,Qi(a)/n,0),{wide:p,high:g}=ca(c,0,n),y=rw.map(h=>Dt(
a,h)).map(({x:h,y:w})=>yn(h,w,0,p,g)).reduce((h,w)=>s(w)<s(h)?w:h);r.push({...y,text:l,rows:c.rows,type:n,head:0,way:0,ids:[
i]})}return r}function Xu(t){return new Set(t.map(ps)).size===1?ps(t[0]):H.soft}function la(t){return(t.length===4?[...t.
slice(1)].map(n=>n+n):t.slice(1).match(/../g)??[]).map(n=>parseInt(n,16))}function qu(t){let[e,n,o]=la(t).map(r=>r/255).
map(r=>r<=.04045?r/12.92:((r+.055)/1.055)**2.4);return .2126*e+.7152*n+.0722*o}function dw(t){let[e,n]=[la(t),la(H.text)],
o=qu(H.ground);for(let r=0;r<1;r+=.1){let s=`#${e.map((l,c)=>Math.round(l+(n[c]-l)*r).toString(16).padStart(2,"0")).join(
"")}`,[i,a]=[qu(s),o].sort((l,c)=>l-c);if((a+.05)/(i+.05)>=ow)return s}return H.text}function Qu(t,e){for(let n of e){t.
save(),t.translate(n.x,n.y),t.fillStyle=H.ground,t.globalAlpha=.94,t.beginPath(),t.roundRect(-n.wide,-n.high,2*n.wide,2*
n.high,2),t.fill(),t.globalAlpha=1,t.fillStyle=dw(Xu(n.ids)),t.textAlign="center",t.textBaseline="middle";let o=Math.cos(
n.way)<-1e-6?-1:1;if(n.rows.forEach((r,s)=>{ue(t,r,-o*n.head/2,(s-(n.rows.length-1)/2)*n.type*1.08,n.type,"italic")}),n.
head){t.translate(o*(n.wide-1-n.head*.4),0),t.rotate(n.way),t.beginPath(),t.moveTo(n.head*.4,0);for(let r of[-1,1])t.lineTo(
-n.head*.4,r*n.head*.36);t.closePath(),t.fill()}t.restore()}}function Zu(t,e){for(let{ids:n,path:o}of e){let r=ms(b.get(
n[0]));t.save(),t.strokeStyle=Xu(n),t.lineWidth=r.width*1.9,t.setLineDash(r.dash),t.stroke(o),t.restore()}}var hw=10,gw=80,em=0,tm;function nm(){let t=`${ae} ${N}`;if(!(em>hw&&W.look===t&&W.key!==`${t} ${J()}`&&!W.part&&!U.printing)){
te();return}clearTimeout(tm),tm=setTimeout(()=>{te(),ut()},gw)}function te(){let t=J(),e=v.names.size>ze,n=`${ae} ${N}`,
o=`${n} ${t}`;if(W.key===o&&(!W.part||Vn(W.part,Qt())))return W;let r=Date.now(),s=e?Qt(1):null,i=Ho(t),a=Jn(t,i,s);mu(i,
a,t);let{lines:l,rest:c}=Nu(a);return bl({key:o,look:n,part:s,names:a,groups:i,lines:l,rest:c,...Ju(a,l,t)}),em=Date.now()-
r,W}var Ee={left:24,right:10,top:8,bottom:8},om=1.7,ww=.8,yw=5,rm=8,lm=150,bw=300,xw=["#take > button","#groups > *","#arran\
gements button","#zoom","#empty"];function xs(t){let{x:e,y:n,radius:o}=nt.get(t);ha({left:e-o,top:n-o,width:2*o,height:2*
o})}function cm({x:t,y:e}){let n=dn({x:t,y:e});return n.x>=0&&n.y>=0&&n.x<=C.clientWidth&&n.y<=C.clientHeight}function ks(t){
let e=dn(R.get(t));e.x>=30&&e.y>=20&&e.x<=C.clientWidth-30&&e.y<=C.clientHeight-20||(V.whole=!1,Sn({position:R.get(t),scale:J()}))}
function ys(){return fm(xw.flatMap(t=>L(t)))}function fm(t){let e=C.getBoundingClientRect();return t.map(n=>n.getBoundingClientRect()).
filter(({width:n})=>n>0).map(({left:n,right:o,top:r,bottom:s})=>({left:n-e.left,right:o-e.left,top:r-e.top,bottom:s-e.top})).
filter(n=>vt(n,{left:0,right:e.width,top:0,bottom:e.height}))}function um(t){let e={top:0,bottom:0};for(let{top:n,bottom:o}of t)
n+o<C.clientHeight?e.top=Math.max(e.top,o+4):e.bottom=Math.max(e.bottom,C.clientHeight-n+4);return e}function ma(){let t=C.
getBoundingClientRect(),e={left:0,top:Math.max(0,-t.top),right:t.width,bottom:Math.min(t.height,innerHeight-t.top)},n=M(
"details").getBoundingClientRect();return!rt()||!n.height||(n.left>0?e.right=Math.min(e.right,n.left-t.left):e.bottom=Math.
min(e.bottom,n.top-t.top)),e}function pa(t,e,n){let o=C.clientWidth-e.left-e.right,r=C.clientHeight-e.top-e.bottom;if(o<=
0||r<=0)return null;let s=Math.min(o/Math.max(1,t.width),r/Math.max(1,t.height),n);return{position:{x:t.left+t.width/2-(e.
left-e.right)/2/s,y:t.top+t.height/2-(e.top-e.bottom)/2/s},scale:s,animation:!1}}function mm(){if(U.printing)return Vi;if(v.
narrowed||!Po())return om;let{width:t,height:e}=Nr();return Math.min(om,Math.max(1,Math.min(C.clientWidth/t,C.clientHeight/
e)))}function kw({scale:t,position:e}){let n=ys();if(!n.length||v.names.size>ze)return[];let o=Ho(t),r=[...Jn(t,o).values(),
...o.values()].map(({left:s,right:i,top:a,bottom:l})=>({left:(s-e.x)*t+C.clientWidth/2,right:(i-e.x)*t+C.clientWidth/2,top:(a-
e.y)*t+C.clientHeight/2,bottom:(l-e.y)*t+C.clientHeight/2}));return n.filter(s=>r.some(i=>vt(i,s)))}function Sw({scale:t,
position:e}){let n={left:0,right:0,top:0,bottom:0};if(ot()!=="map"||v.names.size<=lm||v.names.size>ze)return n;let[o,r]=[
C.clientWidth/2/t,C.clientHeight/2/t];for(let s of Jn(t,Ho(t)).values()){if(!s.lines)continue;let{left:i,right:a,top:l,bottom:c}=oa(
s);n.left=Math.max(n.left,(e.x-o-i)*t),n.right=Math.max(n.right,(a-e.x-o)*t),n.top=Math.max(n.top,(e.y-r-l)*t),n.bottom=
Math.max(n.bottom,(c-e.y-r)*t)}return n}function kn(){V.whole=!0;let t={...v.groups.size?ss:Ee};if(U.printing){sm(pa(O,t,
mm()));return}if(v.narrowed){let o=ma();o.bottom-o.top>100&&o.right>100&&(t.top+=o.top,t.bottom+=C.clientHeight-o.bottom,
t.right+=C.clientWidth-o.right)}let e=fa(t);if(!e)return;for(let o=0;o<yw;o+=1){let r=Sw(e);if(Object.values(r).every(s=>s<=
0))break;for(let s of["left","right","top","bottom"])t[s]+=Math.ceil(r[s]);e=fa(t)??e}let n=um(kw(e));sm(n.top||n.bottom?
fa({...t,top:Math.max(t.top,n.top),bottom:Math.max(t.bottom,n.bottom)})??e:e)}function fa(t){let e={width:C.clientWidth-
t.left-t.right,height:C.clientHeight-t.top-t.bottom};return e.width<=0||e.height<=0?null:(xt.size||No(e),_e(),pa(O,t,mm()))}
function sm(t){t&&(Yt(),qe(t))}function da(){V.asOpened=!1,kn()}function ua(){return Jt()/(O.name*O.grown)}function im(t){
return[...Jn(t,new Map).values()].filter(({lines:e})=>e).length}function pe(){if(kn(),V.asOpened=!0,v.groups.size||!v.names.
size||v.names.size>lm)return;let t=J(),e=ua(),n=v.names.size*(ot()==="columns"?1:ww);if(t>=e||im(t)>=n)return;V.whole=!1;
let o=Array.from({length:rm-1},(a,l)=>t*(e/t)**((l+1)/rm)),s=O.grown>1||v.narrowed&&ot()==="columns"&&!it()?e:o.find(a=>im(
a)===v.names.size)??e,i=v.narrowed?ma():{left:0,top:0,right:C.clientWidth,bottom:C.clientHeight};qe({...pm(s,i,v.narrowed?
u.focus:null),animation:!1})}function bs(t,{left:e,top:n,right:o,bottom:r}){let{x:s,y:i}=R.get(t);return s-e>O.mark/2&&s+
O.mark/2+O.text*O.grown<=o&&i-n>O.line&&i+O.line<r}function Mw(t){let e=0;for(let n of v.names)bs(n,t)&&(e+=3+T.get(n).count+
(D?.entities.has(n)?1e3:0));return e}function pm(t,e,n){let o={x:(e.right-e.left)/t,y:(e.bottom-e.top)/t},r={x:O.mark,y:2*
O.line},i=[...new Set([n,...D?[...D.entities].slice(0,60):[],...Fe(60)])].filter(x=>v.names.has(x)).map(x=>R.get(x)),a=(x,I,j,P,F)=>j+
2*F<=P?I+(j-P)/2:Math.max(I-F,Math.min(x,I+j+F-P)),l=a(O.left-r.x/2,O.left,O.width,o.x,r.x/2),p=ot()==="columns"&&n===null?
[l]:i.flatMap(({x})=>[x-r.x,x+O.mark+O.text*O.grown-o.x]).map(x=>a(x,O.left,O.width,o.x,r.x)),g=i.flatMap(({y:x})=>[x-r.
y,x+r.y-o.y]).map(x=>a(x,O.top,O.height,o.y,O.line)),d=null;for(let x of new Set(p))for(let I of new Set(g)){let j={left:x,
top:I,right:x+o.x,bottom:I+o.y};if(n!==null&&!bs(n,j))continue;let P=Mw(j);(!d||P>d.weight)&&(d={weight:P,left:x,top:I})}
let y=R.get(n)??{x:O.left+O.width/2,y:O.top+O.height/2},{left:h,top:w}=d??{left:y.x-o.x/2,top:y.y-o.y/2};return{scale:t,
position:{x:h+(C.clientWidth/2-e.left)/t,y:w+(C.clientHeight/2-e.top)/t}}}function dm(t){if(!v.names.has(t))return;let e=J(),
n=V.whole&&e>ua()*.8?e:Math.max(e,ua()),o=ma(),[r,s]=[Se({x:o.left,y:o.top}),Se({x:o.right,y:o.bottom})],i={left:r.x,top:r.
y,right:s.x,bottom:s.y},a=rt()&&(o.right<C.clientWidth||o.bottom<C.clientHeight);V.whole&&n===e&&!a||n===e&&bs(t,i)&&[...D?.
entities??[]].every(l=>!v.names.has(l)||bs(l,i))||(V.whole=!1,Sn(pm(n,o,t)))}function Sn(t){let e=matchMedia("(prefers-r\
educed-motion: reduce)").matches||R.size>ze;V.asOpened=!1,qe({...t,animation:e?!1:{duration:250,easingFunction:"easeInOu\
tQuad"}})}function Ss(t){V.whole=!1,Sn({scale:Math.min(6,Math.max(.005,J()*t))})}function ha(t){let e=pa(t,{left:10,right:10,
...um(ys())},1.3);e&&(V.whole=!1,Sn(e))}function am(t){let e=Qt(),n=t.map(({left:s,right:i,top:a,bottom:l})=>{let[c,p]=[
Se({x:s,y:a}),Se({x:i,y:l})];return{left:c.x,right:p.x,top:c.y,bottom:p.y}}),[o,r]=[0,0];for(let s of W.names.values()){
let i=s.lines?oa(s):{left:s.x,right:s.x,top:s.y,bottom:s.y};!Vn(e,i)||n.some(a=>vt(a,i))?o+=1:s.lines||(r+=1)}return{beyond:o,
unnamed:r}}function vw(){let t=M("beyond-view"),e=!U.printing&&!xt.size&&(ot()!=="overview"||!v.groups.size)&&W.names.size<=
bw,n=({beyond:o,unnamed:r})=>{let[s,i]=o?["namesBeyond",o]:["namesWithoutRoom",r],a=o&&V.asOpened?`${m("windowTooSmall")}\
 `:"",l=i?a+m(i===1?`${s}One`:s,{n:i}):"";t.textContent!==l&&(t.textContent=l,t.hidden=!l)};if(!e){n({beyond:0,unnamed:0});
return}n(am(ys())),t.hidden||n(am([...ys(),...fm([t])]))}function hm(){jt("afterDrawing",vw),jt("zoom",()=>{V.whole=!1,V.
asOpened=!1}),jt("dragEnd",()=>{$.byFinger||(V.asOpened=!1)}),jt("resize",()=>requestAnimationFrame(()=>{U.printing||(V.
asOpened?pe():V.whole&&kn())})),new MutationObserver(()=>{V.asOpened&&v.narrowed&&!U.printing&&pe()}).observe(M("details"),
{attributeFilter:["data-open"]})}function gm(t){let e=M("details").getBoundingClientRect();te();let[n]=u.lines,o=R.get(t)??
(W.lines.has(n)?Dt(W.lines.get(n),.5):null);if(!e.height||o===null)return;let[r,s,i]=[dn(o),C.getBoundingClientRect(),J()],
[a,l]=[s.left+r.x,s.top+r.y],c=e.left>0,p={across:(Math.max(0,s.left)+e.left)/2,down:(Math.max(0,s.top)+e.top)/2},g=c&&a+
3*xn>e.left?a-p.across:0,d=!c&&l+3*xn>e.top?l-p.down:0;if(!g&&!d)return;let{x:y,y:h}=He();V.whole=!1,Sn({scale:i,position:{
x:y+g/i,y:h+d/i}})}var wm=2,ga=8,Ow=40,wa=[],ym="";function Ew(){let t=new Map;for(let[n,{x:o}]of R){if(xt.has(n)||!v.names.has(n))continue;
let r=t.get(o)??[];t.set(o,r),r.push(n)}let e=[];for(let[n,o]of[...t].sort(([r],[s])=>r-s)){let r=lt(o[0]).column??0,s=e.
at(-1);s?.column===r?s.names.push(...o):e.push({column:r,left:n-O.mark/2,names:o})}return e}function Tw({column:t,names:e}){
if(!k.variants.includes("plain")&&t)return m(`column${t}`);let n=new Map;for(let r of e){let s=lt(r),i=S(s.plural??s.label);
n.set(i,(n.get(i)??0)+1)}let o=[...n].sort(([r,s],[i,a])=>a-s||(r<i?-1:1)).map(([r])=>r).filter(Boolean);return o.slice(
0,wm).join(", ")+(o.length>wm?", \u2026":"")}function bm(){let t=M("heads"),e=ot()==="columns"&&it()===null&&v.names.size>
0;t.hidden===e&&(t.hidden=!e,qn())}function Lw(){let t=M("heads");if(t.hidden)return;let e=`${ae} ${N}`;if(ym!==e){ym=e;
let o=Ew();wa=o.map((r,s)=>({left:r.left,right:o[s+1]?.left??O.left+O.width,part:f("span",{},Tw(r))})),t.replaceChildren(
...wa.map(({part:r})=>r))}let n=t.clientWidth;for(let{left:o,right:r,part:s}of wa){let i=Math.max(ga,dn({x:o,y:0}).x),a=Math.
min(n-ga,dn({x:r,y:0}).x)-i-ga;s.hidden=a<Ow,s.style.transform=`translateX(${Math.round(i)}px)`,s.style.maxWidth=`${Math.
floor(a)}px`,s.title=s.textContent??""}}function xm(){jt("afterDrawing",Lw)}var Aw=7,km=[.4,.7,1,1.4,1.9,2.5,3.2,4].flatMap(t=>[t,-t]),Iw=4,Nw=3,jw=1,Cw=1.6,$w=5.5,Zn=[],Go=new Map,Ms={shown:null,
links:[]};function Rw(){if(Ms.shown===E)return Ms.links;let t=new Map;for(let e of E.statements){let{isLink:n,subject:o,
object:r}=b.get(e);if(!n)continue;let[s,i]=[ft.get(o)??"",ft.get(r)??""],a=`${s} ${i}`,l=t.get(a);l?l.ids.push(e):t.set(
a,{from:s,to:i,ids:[e]})}return Object.assign(Ms,{shown:E,links:[...t.values()]}),Ms.links}function Mm(){let t=v.opened,
e=new Map,n=s=>{if(v.names.has(s))return s;let i=ft.get(s);return e.has(i)||e.set(i,gt(fn(i,t))),e.get(i)},o=new Map,r=(s,i)=>{
let[a,l]=s<i?[s,i]:[i,s],c=o.get(a);c||o.set(a,c=new Map);let p=c.get(l);return p||c.set(l,p={one:a,other:l,ids:[],drawn:!1,
strong:!1,course:{along:[]},among:null}),p};if(v.groups.size){let s=new Set([...v.names].map(i=>ft.get(i)));for(let{from:i,
to:a,ids:l}of Rw()){if(!s.has(i)&&!s.has(a)){let[c,p]=[i,a].map(g=>gt(fn(g,t)));c!==p&&r(c,p).ids.push(...l);continue}for(let c of l){
let{subject:p,object:g}=b.get(c);if(v.names.has(p)&&v.names.has(g))continue;let[d,y]=[n(p),n(g)];d!==y&&r(d,y).ids.push(
c)}}for(let i of D?[...o.values()].flatMap(a=>[...a.values()]):[])i.strong=i.ids.some(a=>D?.statements.has(a))}Zn=[...o.
values()].flatMap(s=>[...s.values()]).sort((s,i)=>i.ids.length-s.ids.length||(`${s.one}
${s.other}`<`${i.one}
${i.other}`?-1:1)),Bw()}function Bw(){Go=new Map;for(let t of Zn){t.drawn=t.strong;for(let e of[t.one,t.other]){let n=Go.
get(e)??[];Go.set(e,n),n.push(t),t.drawn||=n.length<=(T.has(e)?jw:Nw)}}}function*vs(){for(let t of Zn)(t.drawn||t.one===
K.at||t.other===K.at)&&(yield t)}function vm({ids:t}){return Math.max(Cw,$w*(t.length/Zn[0].ids.length))}function Sm(t,e,n){
let[o,r]=[e.x-t.x,e.y-t.y],s=n/(.75*(Math.hypot(o,r)||1)),i=a=>[t.x+a*o-s*r,t.y+a*r+s*o];return{along:[t.x,t.y,...i(1/3),
...i(2/3),e.x,e.y]}}function Os(t){return t.among!==W.groups&&Object.assign(t,{among:W.groups,course:Dw(t,J())}),t.course}
function Dw({one:t,other:e},n){let[o,r]=[R.get(t),R.get(e)],s=[...W.groups.values()].filter(({key:d})=>gt(d)!==t&&gt(d)!==
e),i=d=>s.filter(y=>Ue(d,y,y.radius+Aw/n)<1/0),a=Sm(o,r,0),l=i(a),c=2*Math.max(0,...l.map(({radius:d})=>d)),p={course:a,
many:l.length},g=T.has(t)||T.has(e)?km.slice(0,Iw):km;for(let d of g){if(!p.many)break;let y=Sm(o,r,d*c),h=i(y).length;h<
p.many&&(p={course:y,many:h})}return p.course}function Om(t){let e=J();t.save();let n=[...vs()].sort((o,r)=>Number(o.strong)-
Number(r.strong));for(let o of n){t.describe?.(Ro(o)),t.strokeStyle=o.strong?u.between===null?H.line:H.accent:H.bundle,t.
globalAlpha=D&&!o.strong?Ut():1,t.lineWidth=(vm(o)+(o.strong?1.4:0))/e;let[r,s,...i]=Os(o).along;t.beginPath(),t.moveTo(
r,s),t.bezierCurveTo(...i),t.stroke()}t.restore()}function Em(t,e,n){let o={bundle:null,distance:1/0};for(let r of vs()){
let s=(e+vm(r)/2)/n,i=Ue(Os(r),t,s);i<o.distance&&(o={bundle:r,distance:i})}return o}var Pw="http://www.w3.org/2000/svg";function st(t,e={},...n){let o=document.createElementNS(Pw,t);for(let[r,s]of Object.
entries(e))s!==null&&o.setAttribute(r,typeof s=="number"?bt(s):s);return o.append(...n),o}function bt(t){return String(Math.
round(t*100)/100)}function Mn(t){return t.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"\uFFFD")}
var Tm={M:2,L:2,C:6},Ww=100,ee={fillStyle:"#000",strokeStyle:"#000",lineWidth:1,lineJoin:"miter",lineCap:"butt",globalAlpha:1,
font:"10px sans-serif",letterSpacing:"0px",wordSpacing:"0px",textAlign:"start",textBaseline:"alphabetic"},Fw={middle:.35,
top:.8,hanging:.8,bottom:-.2},zw={center:"middle",right:"end",end:"end"},Te=class{fillStyle=ee.fillStyle;strokeStyle=ee.
strokeStyle;lineWidth=ee.lineWidth;lineJoin=ee.lineJoin;lineCap=ee.lineCap;globalAlpha=ee.globalAlpha;font=ee.font;letterSpacing=ee.
letterSpacing;wordSpacing=ee.wordSpacing;textAlign=ee.textAlign;textBaseline=ee.textBaseline;constructor(e){this.area=e,
this.drawing=st("g"),this.bounds=null,this.place={x:0,y:0,scale:1,turn:0},this.dash=[],this.kept=[],this.about=null,this.
steps=[]}describe(e){this.about={text:e}}save(){let{place:e,dash:n,about:o}=this,r=Object.entries(this).filter(([s])=>s in
ee);this.kept.push({...Object.fromEntries(r),place:{...e},dash:n,about:o})}restore(){Object.assign(this,this.kept.pop())}translate(e,n){
Object.assign(this.place,this.at(e,n))}scale(e){this.place.scale*=e}rotate(e){this.place.turn+=e}setTransform(){this.place=
{x:0,y:0,scale:1,turn:0}}clearRect(){}setLineDash(e){this.dash=e}at(e,n){let{scale:o,turn:r}=this.place,[s,i]=r?[Math.cos(
r),Math.sin(r)]:[1,0];return{x:this.place.x+(e*s-n*i)*o,y:this.place.y+(e*i+n*s)*o}}beginPath(){this.steps=[]}closePath(){
this.steps.push(["Z"])}step(e,...n){let o=[];for(let r=0;r<n.length;r+=2)o.push(this.at(n[r],n[r+1]));this.steps.push([e,
...o])}moveTo(e,n){this.step("M",e,n)}lineTo(e,n){this.step(this.steps.length?"L":"M",e,n)}bezierCurveTo(...e){this.step(
"C",...e)}quadraticCurveTo(...e){this.step("Q",...e)}arc(e,n,o,r,s){this.ellipse(e,n,o,o,0,r,s)}ellipse(e,n,o,r,s,i,a){let l=Math.
max(1,Math.ceil(Math.abs(a-i)/(Math.PI/2)-1e-9)),c=(a-i)/l,p=4/3*Math.tan(c/4),g=(d,y)=>{let[h,w]=[o*(Math.cos(d)-y*Math.
sin(d)),r*(Math.sin(d)+y*Math.cos(d))];return[e+h*Math.cos(s)-w*Math.sin(s),n+h*Math.sin(s)+w*Math.cos(s)]};this.lineTo(
...g(i,0));for(let d=0;d<l;d+=1){let[y,h]=[i+d*c,i+(d+1)*c];this.bezierCurveTo(...g(y,p),...g(h,-p),...g(h,0))}}rect(e,n,o,r){
this.moveTo(e,n),this.lineTo(e+o,n),this.lineTo(e+o,n+r),this.lineTo(e,n+r),this.closePath()}roundRect(e,n,o,r,s){let[i,
a]=[e+o,n+r];this.moveTo(e+s,n),this.arc(i-s,n+s,s,-Math.PI/2,0),this.arc(i-s,a-s,s,0,Math.PI/2),this.arc(e+s,a-s,s,Math.
PI/2,Math.PI),this.arc(e+s,n+s,s,Math.PI,1.5*Math.PI),this.closePath()}fillRect(...e){this.beginPath(),this.rect(...e),this.
fill()}fill(){this.mark({fill:this.fillStyle,"fill-opacity":this.globalAlpha<1?this.globalAlpha:null},0)}stroke(e=null){
let n=this.lineWidth*this.place.scale;if(e){this.beginPath();for(let o=0;o<e.steps.length;o+=1+Tm[e.steps[o]])e.steps[o]===
"M"&&this.steps.length>Ww&&(this.stroke(),this.beginPath()),this.step(e.steps[o],...e.steps.slice(o+1,o+1+Tm[e.steps[o]]))}
this.mark({fill:"none",stroke:this.strokeStyle,"stroke-width":n,"stroke-opacity":this.globalAlpha<1?this.globalAlpha:null,
"stroke-dasharray":this.dash.length?this.dash.map(o=>bt(o*this.place.scale)).join(" "):null,"stroke-linejoin":this.lineJoin===
"miter"?null:this.lineJoin,"stroke-linecap":this.lineCap==="butt"?null:this.lineCap},n/2)}mark(e,n){let o=this.steps.flatMap(
([,...i])=>i);if(!o.length||this.globalAlpha===0)return;let r=o.map(({x:i,y:a})=>({left:i-n,right:i+n,top:a-n,bottom:a+n})).
reduce(Fo),s=this.steps.map(([i,...a])=>i+a.map(({x:l,y:c})=>`${bt(l)} ${bt(c)}`).join(" ")).join("");this.write(st("pat\
h",{d:s,...e}),r)}type(){let e=this.font.match(/([\d.]+)px/)?.[1],n=o=>parseFloat(o)*this.place.scale||null;return{size:Number(
e)*this.place.scale,between:n(this.letterSpacing),words:n(this.wordSpacing),weight:/\b(bold|[5-9]00)\b/.exec(this.font)?.[1]??
null,style:/\bitalic\b/.exec(this.font)?.[0]??null}}measureText(e){return To(this,e)}fillText(e,n,o){if(!e||this.globalAlpha===
0)return;let{size:r,between:s,words:i,weight:a,style:l}=this.type(),c=this.at(n,o),p=this.measureText(e).width*this.place.
scale,g=zw[this.textAlign]??null,d=-(g==="middle"?p/2:g?p:0),{turn:y}=this.place,h=yn(c.x+(d+p/2)*Math.cos(y),c.y+(d+p/2)*
Math.sin(y),y,p/2,r*.8);this.write(st("text",{x:c.x,y:c.y+r*(Fw[this.textBaseline]??0),"font-size":r,"font-weight":a,"fo\
nt-style":l,fill:this.fillStyle,textLength:p,lengthAdjust:"spacingAndGlyphs","letter-spacing":s,"word-spacing":i,"fill-o\
pacity":this.globalAlpha<1?this.globalAlpha:null,"text-anchor":g,transform:y?`rotate(${bt(y*180/Math.PI)} ${bt(c.x)} ${bt(
c.y)})`:null},Mn(e)),h)}write(e,n){if(!vt(n,this.area))return;let{about:o}=this;if(this.bounds=this.bounds?Fo(this.bounds,
n):n,!o){this.drawing.append(e);return}o.group||(o.group=st("g",{},st("title",{},Mn(o.text))),this.drawing.append(o.group)),
o.group.append(e)}};var Hw=3e3,qw=120,vn=null,ya;function Lm(t){if(t instanceof Te){_w(t);return}let e=Qt(),n=J();if(vn!==null&&vn.version===
ae&&Math.abs(vn.scale-n)<n*.001&&Vn(vn.part,e)||(clearTimeout(ya),U.printing||(ya=setTimeout(Uw,qw))),vn===null)return;let{
part:r,canvas:s}=vn;t.save(),t.globalAlpha=D?Ut():.4,t.drawImage?.(s,r.left,r.top,r.right-r.left,r.bottom-r.top),t.restore()}
function Am(){return[...E.statements].map(t=>b.get(t)).filter(({isLink:t,subject:e,object:n})=>t&&v.names.has(e)&&v.names.
has(n))}function _w(t){let e=new Xn;for(let{subject:n,object:o}of Am())e.moveTo(R.get(n).x,R.get(n).y),e.lineTo(R.get(o).
x,R.get(o).y);t.save(),t.globalAlpha=D?Ut():.4,t.strokeStyle=H.line,t.lineWidth=.7/J(),t.stroke(e),t.restore()}function Uw(){
let t=Qt(.5),e=J(),n=document.createElement("canvas");n.width=Math.ceil((t.right-t.left)*e),n.height=Math.ceil((t.bottom-
t.top)*e);let o=n.getContext("2d");o.scale(e,e),o.translate(-t.left,-t.top),o.strokeStyle=H.line,o.lineWidth=.7/e;let r={
canvas:n,part:t,scale:e,version:ae},s=Am(),i=0,a=()=>{if(r.version===ae){o.beginPath();for(let l=Math.min(s.length,i+Hw);i<
l;i+=1){let[c,p]=[R.get(s[i].subject),R.get(s[i].object)];Math.max(c.x,p.x)<t.left||Math.min(c.x,p.x)>t.right||Math.max(
c.y,p.y)<t.top||Math.min(c.y,p.y)>t.bottom||(o.moveTo(c.x,c.y),o.lineTo(p.x,p.y))}if(o.stroke(),i<s.length){ya=setTimeout(
a);return}vn=r,ut()}};a()}var Gw=1e3;function Kw({x:t,y:e,radius:n}){return{left:t-n,right:t+n,top:e-n,bottom:e+n}}function Vw(t){let e=Qt();for(let n of R.
keys()){let o=qt(n),r=o===null?W.names.get(n):W.groups.get(o);!r||!vt(Kw(r),e)||(o===null?Ge(t,n):ta(t,o))}for(let[n,o]of W.
names)o.lines&&!ls.has(n)&&vt(o,e)&&Ge(t,n)}function Yw(t){let e=new Map;for(let[n,o]of W.names){if(o.lines)continue;let{
fill:r}=lt(n);e.has(r)||e.set(r,[]),e.get(r).push(o)}t.save(),t.globalAlpha=D?Ut():1;for(let[n,o]of e){t.fillStyle=n,t.beginPath();
for(let{x:r,y:s,radius:i}of o)t.rect(r-i*.8,s-i*.8,i*1.6,i*1.6);t.fill()}t.restore();for(let[n,o]of W.names)o.lines&&!o.
covers&&Ge(t,n);for(let n of v.groups.keys())ta(t,n)}function Jw(t){nm(),ls.clear(),pu(t),Om(t),W.rest&&Lm(t);for(let e of W.
lines.keys())(!D||!D.statements.has(e))&&ds(t,e,!1)}function Xw(t){R.size>Gw?Yw(t):Vw(t);for(let[e,n]of W.names)n.covers&&
Ge(t,e);if(K.at!==null&&v.names.has(K.at)&&Ge(t,K.at),D){Zu(t,W.trunks);for(let e of D.statements)W.lines.has(e)&&ds(t,e,
!0);for(let e of D.entities)Ge(t,e);Qu(t,W.words)}for(let e of Zt.statements)W.lines.has(e)&&!D?.statements.has(e)&&ds(t,
e,!0);for(let e of Zt.names)Ge(t,e)}function Im(){Xc(),jt("beforeDrawing",Jw),jt("afterDrawing",Xw)}function Ke(t){A({open:[...u.open.filter(e=>e!==t),t]}),tt(m("groupOpened",{names:It(t)}))}function Nm(t){let e=o=>o!==null&&
(ft.get(o)===t||ft.get(o)?.startsWith(`${t}.`)),n=u.open.filter(o=>o!==t&&!o.startsWith(`${t}.`));A({open:n,...e(u.focus)||
e(u.path)?ct:{}}),tt(ba())}function ba(){return m(v.groups.size===1?"oneGroup":"someGroups",{n:v.groups.size,names:Wr()})}function xa(t){return encodeURIComponent(t.trim().replace(/\s+/g," ")).replaceAll("-","%2D")}function jm(t){return t.toLowerCase().
replace(/\s/g," ")}function Cm(t,e){let[n,o]=[jm(t),jm(e)],r=i=>i!==void 0&&/[\p{L}\p{N}_]/u.test(i),s=0;for(let i=n.indexOf(
o);i>=0;i=n.indexOf(o,i+1))!(r(n[i-1])&&r(o[0]))&&!(r(n[i+o.length])&&r(o[o.length-1]))&&(s+=1);return s}function Es(t,e,n){
let o=t.split(/\s+/),r=o.length>12?[o.slice(0,12/3).join(" "),o.slice(-12/3).join(" ")]:[t];return`text=${[...e?[`${xa(e)}\
-`]:[],...r.map(xa),...n?[`-${xa(n)}`]:[]].join(",")}`}function $m(t){return t.split("\u2026").map(e=>e.trim()).filter(Boolean).
map(e=>Es(e,"","")).join("&")}function Qw(t,[e,n]){let o=t.slice(e,n),[r,s]=[e+o.length-o.trimStart().length,n-o.length+
o.trimEnd().length],i=t.slice(r,s);if(Cm(t,i)<2)return Es(i,"","");let a={start:t.lastIndexOf(`
`,r)+1,end:(t.indexOf(`
`,s)+1||t.length+1)-1},l=t.slice(a.start,r).split("[\u2026]").pop(),c=t.slice(s,a.end).split("[\u2026]")[0],p=d=>[new RegExp(
`(?:\\S+\\s*){0,${d}}$`).exec(l)[0],new RegExp(`^(?:\\s*\\S+){0,${d}}`).exec(c)[0]],g=["",""];for(let d=1;d<=8;d+=1){let[
y,h]=p(d);for(let[w,x]of[[y,""],["",h],[y,h]])if(Cm(t,`${w}${i}${x}`)<2)return Es(i,w,x);g=[y,h]}return Es(i,...g)}function Rm(t,e){
return e.map(n=>Qw(t,n)).join("&")}function Bm(t,e){return e?`${t}${t.includes("#")?"":"#"}:~:${e}`:t}var Dm;function ne(t){let e=kt.open?_(".told",HTMLElement,kt):M("told");kt.open||tt(t),e.textContent=t,clearTimeout(Dm),
Dm=setTimeout(()=>{e.textContent=""},6e3)}var kt=f("dialog",{id:"notice","aria-labelledby":"notice-title"});function oe(t,e,n=[]){
kt.replaceChildren(f("h2",{id:"notice-title"},t),...e.filter(o=>o!==null),f("div",{class:"buttons"},...n,f("button",{type:"\
button",class:"leave",onclick:()=>kt.close()},m("close")),f("span",{class:"told",role:"status"}))),kt.open||kt.showModal()}
function to(t,e,n=[],o=[]){let r=f("textarea",{readonly:"",rows:"8","aria-labelledby":"notice-title"},e);oe(t,[...n,r],o),
r.select()}function Pm(){kt.addEventListener("keydown",t=>t.stopPropagation()),document.body.append(kt,f("div",{id:"told",
class:"told","aria-hidden":"true"}))}function Wm(t){let e=t.replace(/\s+/g," ").trim();return/^[=+\-@＝＋－＠]/.test(e)&&!/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(
e)?`'${e}`:e}function Fm(t){return/\d/.test(t)&&!/^-?(?:0|[1-9]\d{0,14})$/.test(t)?{style:"mso-number-format:'\\@'",sdnum:"\
1043;0;@"}:{}}var ka=3;function zm(t){return t.length<2?t.join(""):m("allAndLast",{first:t.slice(0,-1).join(", "),last:t[t.length-1]})}
function Zw(t){let e=t.map(r=>b.get(r)),n=e.filter(r=>!r.denied&&!r.holder);return[...k.modalities.map(({id:r,label:s})=>({
n:n.filter(({modality:i})=>i===r).length,words:S(s)})),{n:e.filter(({denied:r,holder:s})=>s&&!r).length,words:m("someone\
sView")},{n:e.filter(({denied:r})=>r).length,words:m("denied")}].filter(({n:r})=>r).map(({n:r,words:s})=>`${s} (${r})`)}
function Ma(t,e){return t===e?Tt(t,"oneStatement","someStatements"):m("statementsOfAll",{n:t,all:e})}function ty(t){let e=new Map;
for(let r of t.statements){let{subject:s,object:i}=b.get(r);for(let a of new Set([s,i]))a!==null&&t.names.has(a)&&e.set(
a,(e.get(a)??0)+1)}let n=[...e.values()].reduce((r,s)=>Math.max(r,s),0),o=[...e].filter(([,r])=>r===n).map(([r])=>Z(r)).
sort();return n>1&&o.length<=ka?m("mostOften",{names:zm(o),n}):""}function ey(t){let e=t.map(n=>b.get(n).change);return k.
changes.map(({id:n,label:o})=>({n:e.filter(r=>r===n).length,words:S(o)})).filter(({n})=>n).map(({n,words:o})=>`${o} (${n}\
)`)}function Hm(t){return t.charAt(0).toLowerCase()+t.slice(1)}function ny(t){return Rt()?`${Rt()}: ${Hm(t)}`:t}function qm(t){
let{focus:e,path:n}=u,o=e!==null&&n!==null&&it(),r=e!==null&&t.names.has(e)&&!o?e:null,s=c=>r===null||b.get(c).subject===
r||b.get(c).object===r,i=t.statements.filter(s),a=Ma(We(i).statements,We([...b.keys()].filter(s)).statements),l=o?m("tak\
eBetween",{statements:a,from:B(e),to:B(n)}):r!==null?m("takeAbout",{statements:a,name:B(r)}):[m("takeAll",{statements:a}),
ty(t)].filter(Boolean).join(", ");return ny(`${[l,zm(k.changes.length?ey(i):Zw(i))].filter(Boolean).join(": ")}.`)}function _m(){
let t=M("lead");return(t.querySelector(`.${N}`)??t).textContent??""}function Sa(t){return t===null?void 0:X.get(t).find(
e=>b.get(e).subject===t&&b.get(e).days?.time==="deadlineTime")}function oy(t,e,n){let o=e.map(g=>b.get(g)),[r]=o,s=o.some(
({subject:g})=>g!==r.subject)||r.object===n,i=[...new Set(o.map(g=>s?g.subject:g.object))],a=i.slice(0,ka).map(g=>{if(g===
null)return S(r.value);let d=Sa(g),y=d===void 0?null:t.querySelector(`.date[data-statements~="${CSS.escape(d)}"]`);return d===
void 0||!y?Z(g):`${Z(g)} (${[y.firstChild?.textContent,$t(d)].filter(Boolean).join("; ")})`}),l=i.length-ka,c=s?r.object:
r.subject,p=[...a,...l>0?[m("moreSaid",{n:l})]:[]].join(", ");return[...c===n||c===null?[]:[Z(c)],At(r,s),p].join(" ")}function ry(t,e){
let n=e.some(o=>Sa(b.get(o).object)||Sa(b.get(o).subject));return[b.get(e[0]).denied,!n,/density-\d/.test(t.className),!t.
closest(".what")].map(Number).join("")}function Um(t,e){let o=[...t.querySelectorAll(".lane > .what > .trunk, .lane > .w\
ho > .trunk")].flatMap(c=>{let g=(c.querySelector(".verb")?.dataset.statements??"").split(" ").filter(d=>b.has(d));return g.
length?[{ids:g,rank:ry(c,g)}]:[]}).sort((c,p)=>c.rank<p.rank?-1:+(c.rank>p.rank))[0]?.ids??[],r=Hm(t.querySelector(".lan\
e .absent")?.textContent?.trim()??""),s=[...new Set(o.flatMap(c=>[S(b.get(c).said),$t(c)]).filter(Boolean))].join("; "),
i=m(k.sources.length>1?"takeLaneSources":"takeLane",{name:Z(e)}),a=[o.length?oy(t,o,e):"",r].filter(Boolean).join("; "),
l=a?`${i}${s&&` (${s})`}: ${a}.`:`${Z(e)}.`;return Rt()?`${Rt()}: ${l}`:l}function Gm(){return Vo({...On(),groups:new Set})}function On(){return{names:new Set([...E.entities].filter(t=>!E.bare.has(
t))),drawn:new Set(v.names),groups:new Set(v.groups.keys()),statements:[...E.statements]}}function Ts(){return k.sources.
length?k.sources.length>3?m("sources",{n:k.sources.length}):k.sources.map(t=>Oa(t)).join("; "):""}function Oa(t){return[
S(t.title),S(t.age)&&`(${S(t.age)})`].filter(Boolean).join(" ")}function Ko(){return location.protocol.startsWith("http")}
function Km(){return Ko()?location.href:""}function eo(){let{iri:t,version:e}=k.dataset;return[e&&m("version",{version:e}),
t].filter(Boolean).join(", ")}function va(){let{focus:t,path:e,steps:n}=u;return t===null?"":e!==null&&it()?m("partBetwe\
en",{from:B(t),to:B(e)}):!v.narrowed||!E.entities.has(t)?"":m(n===1?"partAround":"partFartherAround",{name:B(t),n:n??""})}
function sy(){return!D||v.narrowed?"":u.focus!==null?m("altFocus",{name:B(u.focus)}):u.lines.length?m("altLines",{statements:[
...D.statements].map(t=>Vt(b.get(t))).join("; ")}):""}function Vo(t){return[S(k.title),Ea(t)].filter(Boolean).join(" \xB7 ")}
function Ea(t){return[va(),As(),...k.notes.map(S),Rt(),t.groups.size?m(t.groups.size===1?"seenGroup":"seenGroups",{n:t.groups.
size,names:Wr()}):"",ki(t.names.size,T.size,t.statements),eo()&&`${m("dataset")}: ${eo()}`,Km()].filter(Boolean).join(" \
\xB7 ")}function Ls(t){return[As(),...k.notes.map(S),Rt(),Ma(t,b.size),eo()&&`${m("dataset")}: ${eo()}`,Km()].filter(Boolean).
join(" \xB7 ")}function As(){return Ts()&&`${m("source")}: ${Ts()}`}function iy(t){return[...t.groups].sort((e,n)=>v.groups.
get(n).count-v.groups.get(e).count||(e<n?-1:1)).slice(0,5)}function Is(t){let{statements:e,made:n}=We(t.statements),o=new Map;
for(let s of t.statements){let{subject:i,object:a}=b.get(s);for(let l of new Set([i,a]))t.names.has(l)&&o.set(l,(o.get(l)||
0)+1)}let r=[...o].sort(([s,i],[a,l])=>l-i||(s<a?-1:1)).slice(0,5).map(([s,i])=>`${Z(s)} (${i})`);return[m("altShown",{title:S(
k.title),names:Tt(t.names.size,"oneName","someNames"),statements:Tt(e,"oneStatement","someStatements"),made:n}),va()&&m(
"altPart",{part:va()}),sy(),t.groups.size?m("altGroups",{groups:iy(t).map(It).join("; ")}):"",r.length?m("altMost",{names:r.
join("; ")}):"",Ts()&&m("altSource",{source:Ts()}),Rt()&&`${Rt()}.`].filter(Boolean).join(" ")}var Ns=16/2.54*72,no=7,Ot=10,js=Math.floor(un*Ns/no)-1;function La(t){let e=new Set([...t.drawn].map(g=>T.get(g).class)),
o=k.families.flatMap(g=>g.classes.map(d=>d.id)).filter(g=>e.has(g)).map(g=>{let d=Pt.get(g)??tn;return{text:S(d.label),draw:(y,h,w,x)=>Vm(
y,d,!1,h,w,x)}});[...t.drawn].some(g=>T.get(g).envisaged)&&o.push({text:m("envisaged"),draw:(g,d,y,h)=>Vm(g,tn,!0,d,y,h)});
let r=t.statements.filter(g=>W.lines.has(g)).map(g=>b.get(g)),s=k.modalities.filter(({id:g})=>r.some(d=>!d.holder&&d.modality===
g)).map(({label:g,line:d})=>({text:S(g),wide:!0,draw:(y,h,w,x)=>Ta(y,k.lines[d],!1,h,w,x)}));r.some(g=>g.holder)&&s.push(
{text:m("someonesView"),wide:!0,draw:(g,d,y,h)=>Ta(g,k.lines.thin,!1,d,y,h)}),r.some(g=>g.denied)&&s.push({text:m("denie\
d"),wide:!0,draw:(g,d,y,h)=>Ta(g,k.lines.solid,!0,d,y,h)}),r.some(g=>g.isDisputed)&&s.push({text:m("disputedKey"),draw:(g,d,y,h)=>sa(
g,d+h*.5,y,h*.5)});let i=new Set([...t.groups].flatMap(g=>[...v.groups.get(g).fills.keys()])),a=k.families.map(({label:g,
classes:[{id:d}]})=>({label:g,fill:(Pt.get(d)??tn).fill})).filter(({fill:g})=>i.has(g)).map(({label:g,fill:d})=>({text:S(
g),draw:(y,h,w,x)=>ay(y,d,h,w,x)})),l=new Set([...[...t.drawn].map(g=>T.get(g).change),...r.map(g=>g.change)]),c=k.changes.
filter(({id:g})=>g in Ri&&l.has(g)).map(({id:g,label:d})=>({text:S(d),draw:(y,h,w,x)=>is(y,g,h+x*.5,w,x*.42)}));return[{
title:m("changes"),items:c},{title:m("kinds"),items:o},{title:m("groupRims"),items:a},{title:m("said"),items:s}].filter(
({items:g})=>g.length)}function Vm(t,e,n,o,r,s){let i=s*.44;ra(t,e.shape,o+i*1.2,r,i),t.fillStyle=n?H.ground:e.fill,t.fill(),
t.lineJoin="round",t.lineWidth=n?1.8:1.1,t.strokeStyle=e.light,t.stroke()}function ay(t,e,n,o,r){t.beginPath(),t.arc(n+r*
.5,o,r*.4,0,2*Math.PI),t.lineWidth=r*.25,t.strokeStyle=e,t.stroke()}function Ta(t,e,n,o,r,s){t.strokeStyle=H.line,t.lineWidth=
e.width*1.4,t.setLineDash(e.dash),t.beginPath(),t.moveTo(o,r),t.lineTo(o+s*2.5,r),t.stroke(),n&&(t.strokeStyle=H.bar,t.lineWidth=
3,t.setLineDash([]),t.beginPath(),t.moveTo(o+s*1.25,r-s*.45),t.lineTo(o+s*1.25,r+s*.45),t.stroke())}function Ym(t,e,n,o){
let r=[""],s=i=>Nt(i,o)*e;for(let i of t.split(/\s+/).filter(Boolean)){let a=r.length-1;if(s(`${r[a]} ${i}`)<=n){r[a]=`${r[a]}\
 ${i}`.trim();continue}for(;s(i)>n;){let l=[...i];for(;l.length>1&&s(l.join(""))>n;)l.pop();r.push(l.join("")),i=i.slice(
l.join("").length)}r.push(i)}return r.filter(Boolean)}function Jm(t,e,n){let o=n;return t.textBaseline="middle",t.fillStyle=
H.text,(r,s,i="")=>{for(let a of Ym(r,s,e-2*Ot,i))ue(t,a,Ot,o+s*.775,s,i),o+=s*1.55;return o}}function Xm(t,e,n,o){let r=Jm(
t,n,Ot/2);return r(S(k.title),o*1.5,"600"),r(qm(e),o*1.15)}function Qm(t,e,n,o,r){let s=r*1.55,i=o+s/2,a=(l,c,p="")=>(t.
textBaseline="middle",t.fillStyle=H.text,ue(t,l,c,i,r,p),c+Nt(l,p)*r);for(let{title:l,items:c}of La(e)){let p=a(`${l}:`,
Ot,"600")+r;for(let{text:g,wide:d,draw:y}of c){let h=r*(d?3:1.5);p+h+Nt(g)*r>n-Ot&&p>Ot&&(p=Ot,i+=s),t.save(),y(t,p,i,r),
t.restore();let w=Ym(g,r,n-2*Ot-h);w.forEach((x,I)=>{I&&(i+=s),a(x,p+h)}),p+=h+zt(w)*r+r*1.2}i+=s}return i+=r*.2,Jm(t,n,
i-s/2)(Ea(e),r)+Ot/2}function Aa(t){let e={printing:U.printing,at:K.at};U.printing=!0,K.at=null,bn();try{return t()}finally{U.printing=e.printing,
K.at=e.at,bn()}}var Zm=160;function ly(){let t=new Te({left:0,top:-Zm,right:C.clientWidth,bottom:C.clientHeight+Zm});return Jc(
t),t}function Ia({captioned:t=!0}={}){return Aa(()=>cy(t))}function Na({width:t,height:e,title:n,text:o,family:r},...s){
return st("svg",{viewBox:`0 0 ${t} ${e}`,width:t,height:e,role:"img",lang:N,"font-family":r.replaceAll('"',"'"),"text-re\
ndering":"geometricPrecision","aria-labelledby":"title description"},st("title",{id:"title"},Mn(n)),st("desc",{id:"descr\
iption"},Mn(o)),st("rect",{width:t,height:e,fill:"#fff"}),...s)}function cy(t){let e=ly(),n=On(),{area:o}=e,r=e.bounds??
o,s=Math.max(o.left,r.left-Ot),i=Math.max(o.top,r.top-Ot),a=Math.min(o.right,r.right+Ot)-s,l=Math.min(o.bottom,r.bottom+
Ot)-i,c=Math.ceil(Math.max(a,t?js:0)),[p,g]=[0,1].map(()=>new Te({left:0,right:c,top:0,bottom:1/0})),d=Math.max(12,c*(no+
.5)/Ns),y=t?Math.ceil(Xm(p,n,c,d)):0,h=Math.ceil(t?Qm(g,n,c,y+l+Ot,d):l),w=Is(n),x=[...W.names.values(),...W.groups.values()].
filter(P=>P.lines),I=x.reduce((P,{type:F})=>Math.min(P,F),1/0)*J();return{root:Na({width:c,height:h,title:S(k.title),text:w,
family:Et.family},st("clipPath",{id:"frame"},st("rect",{x:s,y:i,width:a,height:l})),p.drawing,st("g",{transform:`transla\
te(${bt((c-a)/2-s)} ${bt(y-i)})`},st("g",{"clip-path":"url(#frame)"},e.drawing)),...t?[st("path",{d:`M${Ot} ${bt(y+l+Ot/
2)}H${c-Ot}`,stroke:"#bbb"}),g.drawing]:[]),width:c,height:h,top:i,seen:n,text:w,written:x.filter(P=>"id"in P).length,letters:I/
c*Ns}}function de(t){return`<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}function fy(t){let e=-1;for(let n of t){e^=n;for(let o=0;o<8;o+=1)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function tp(t,e){
let n=new Uint8Array(e.length+12);n.set(new TextEncoder().encode(t),4),n.set(e,8);let o=new DataView(n.buffer);return o.
setUint32(0,e.length),o.setUint32(e.length+8,fy(n.subarray(4,e.length+8))),n}function uy(t,e,n,o){let r=new Uint8Array(9),
s=new DataView(r.buffer),i=Math.round(e/n);s.setUint32(0,i),s.setUint32(4,i),r[8]=1;let a=c=>Uint8Array.from(new TextEncoder().
encode(c)),l=Object.entries(o).map(([c,p])=>tp("iTXt",a(`${c}\0\0\0${N}\0\0${p.replaceAll("\0","")}`)));return new Blob(
[t.subarray(0,33),tp("pHYs",r),...l,t.subarray(33)],{type:"image/png"})}var my=3,ep=2;async function oo({root:t,width:e,
height:n,text:o},r=my){let s=URL.createObjectURL(new Blob([de(t)],{type:"image/svg+xml"}));try{let i=new Image;i.src=s,await i.
decode();let a=f("canvas",{width:e*r,height:n*r});a.getContext("2d")?.drawImage(i,0,0,e*r,n*r);let l=await new Promise(c=>{
a.toBlob(c,"image/png")});if(!l)throw new Error("the picture is too large for this browser");return uy(new Uint8Array(await l.
arrayBuffer()),e*r,.16,{Title:S(k.title),Description:o})}finally{URL.revokeObjectURL(s)}}async function py(t,e){let n=e.outerHTML;try{let o={"text/plain":t,"text/html":n};return await navigator.clipboard.write(
[new ClipboardItem(Object.fromEntries(Object.entries(o).map(([r,s])=>[r,new Blob([s],{type:r})])))]),!0}catch{let o=!1,r=i=>{
i.clipboardData?.setData("text/plain",t),i.clipboardData?.setData("text/html",n),i.preventDefault(),o=!0};document.addEventListener(
"copy",r);let s=document.execCommand("copy")&&o;return document.removeEventListener("copy",r),s}}async function Le(t,e,n){
await py(t,e)?ne(n):to(m("copyByHand"),t)}async function Cs(t){let e=oo(t,ep);try{await navigator.clipboard.write([new ClipboardItem(
{"image/png":e})]),ne(m("copiedPicture"))}catch{try{let n=f("img",{alt:t.text,src:URL.createObjectURL(await e),class:"by\
-hand"});oe(m("copyPng"),[f("p",{},m("copyPictureByHand")),n])}catch{oe(m("copyPng"),[f("p",{},m("tooLarge"))])}}}function dy(t){
return S(t.source)?k.sources.find(({id:e})=>e===t.origin):null}function hy(t){let e=[S(t.said),S(t.when)].filter(Boolean).
join("; "),n=dy(t),r=[(n&&(S(n.citation)||Oa(n)))?.replace(/[.\s]+$/,""),S(t.where)].filter(Boolean).join(", ");return[Vt(
t)+(e&&` (${e})`),t.quote?[": ",f("span",{lang:t.language},`\u201C${t.quote}\u201D`)]:"",`. ${r&&`${r}. `}${m("dataset")}\
: ${[S(k.title),eo()].filter(Boolean).join(", ")}.`].flat().filter(Boolean)}function gy(t){let e=f("p",{lang:N},hy(b.get(
t)));return Le(e.textContent,e,m("copiedStatement"))}function np(t){return f("button",{type:"button",class:"copy",onclick:()=>gy(
t)},m("copyWithSource"))}function wy(){return _n().filter(t=>E.statements.has(t))}function op(){let t=k.variants.includes(
"plain")?3:void 0,e=u.date!==null,n=k.changes.length>0,o=["columnSubject","columnRelation","columnObject","said","column\
Period","columnQuote","columnPlace"].map(r=>m(r));return e&&o.splice(5,0,Rt()),[[...o.slice(0,t),...n?[m("changes")]:[]],
...wy().map(r=>{let s=b.get(r);return[...[B(s.subject),S(Q(s).label),s.object===null?S(s.value):B(s.object),S(s.said),S(
s.when),...e?[$t(r)]:[],s.quote,yt(s)].slice(0,t),...n?[pf(s)]:[]]})].map(r=>r.map(Wm))}function rp(){let[t,...e]=op(),n=(s,i)=>f(
"tr",{},s.map(a=>f(i,Fm(a),a))),o=f("div",{lang:N},f("table",{border:"1",cellspacing:"0",cellpadding:"4"},f("thead",{},n(
t,"th")),f("tbody",{},e.map(s=>n(s,"td")))),f("p",{},Gm())),r=[t,...e].map(s=>s.join("	")).join(`\r
`);return Le(r,o,Tt(e.length,"copiedOneRow","copiedRows"))}function sp(){let t=N==="nl"?";":",",e=op().map(n=>n.map(o=>`\
"${o.replaceAll('"','""')}"`).join(t));return new Blob([`\uFEFF${e.join(`\r
`)}\r
`],{type:"text/csv"})}function Ve(t,e=B(t)){return T.has(t)?f("button",{type:"button",class:"name",onclick:()=>A({focus:t,lines:[]})},e):f("b",
{},t)}function yy(t){if(!t.text)return t.quote?f("blockquote",{lang:t.language},f("q",{},t.quote)):null;let e=[],n=t.text;
for(let o of t.quote.split("\u2026").map(r=>r.trim()).filter(Boolean)){let r=n.indexOf(o);r<0||(e.push(n.slice(0,r),f("m\
ark",{},o)),n=n.slice(r+o.length))}return f("blockquote",{lang:t.language},e,n)}function by(t){let e=b.get(t),{url:n=""}=k.
sources.find(r=>r.id===e.origin)??{};if(!/^https?:/i.test(n))return"";let o=ul(t);return Bm(n,o?Rm(o.whole,o.runs):$m(e.
quote))}function xy(t){let e=by(t),n=In(t).length>0;return!e&&!n?null:f("div",{class:"to-words"},n?f("button",{type:"but\
ton",onclick:()=>A({view:"text",focus:null,lines:[t]})},m("inTheText")):null,e?f("a",{href:e,rel:"noreferrer noopener",target:"\
_blank"},m(e.includes(":~:")?"atTheseWords":"officialPage")):null)}function ky(t){return t.disputes.map(({other:e,words:n,
isDispute:o,judged:r})=>{let s=b.get(e);return f("div",{class:o?"contradiction disputed":"contradiction"},`${S(n)}: `,b.
has(e)?f("button",{type:"button",class:"name",onclick:()=>A({focus:null,lines:[e]})},`${Vt(s)} (${yt(s)})`):m("notHere"),
S(r)?f("div",{class:"said"},S(r)):null)})}function ja(t,...e){let n=b.get(t),o=f("div",{class:"said"},f(n.denied?"b":"sp\
an",{},S(n.said)));for(let s of[S(n.when),$t(t),yt(n)])s&&o.append(o.textContent&&" \xB7 ",s);let r=["statement",n.denied?
"denied":"",n.modality===Re?"draft":"",E.aside.has(t)?"aside":""].filter(Boolean).join(" ");return f("div",{class:r,"dat\
a-statement":t},e,o,ky(n),Un(n),yy(n),xy(t),np(t))}function Ca(t,e){return t.object===null?f("b",{},S(t.value)):Ve(t.subject===
e?t.object:t.subject)}function ip(t,e){return f("div",{class:"statement"},Ca(t,e),f("div",{class:"said"},S(t.why)),t.premises.
map(n=>{let o=b.get(n);return f("div",{class:"said"},`${m("basedOn")}: `,f("q",{lang:o.language},o.quote),` \xB7 ${S(o.said)}\
 \xB7 ${yt(o)}`)}))}function he(t){return f("h2",{tabindex:"-1"},t)}function Ye(t,e=null){let n=b.get(t),o=e!==null&&e===
n.object&&e!==n.subject,r=n.object===null?f("b",{},S(n.value)):Ve(o?n.subject:n.object);return ja(t,Ve(o?e:n.subject),f(
"div",{},At(n,o)),r)}function Yo(t){return f("ul",{class:"choice"},t.map(e=>{let n=b.get(e),o=[B(n.subject),At(n),n.object===
null?S(n.value):B(n.object)];return f("li",{class:n.denied?"statement denied":"statement","data-statement":e},f("button",
{type:"button",class:"name",onclick:()=>A({focus:null,lines:[e]})},o[0]," ",f("i",{},o[1])," ",o[2]),f("div",{class:"sai\
d"},f(n.denied?"b":"span",{},S(n.said)),yt(n)&&` \xB7 ${yt(n)}`))}))}var $s=50,Je={ids:[],until:$s};function Ra({one:t,other:e}){A({...ct,between:[t,e]})}function Sy(t){let e=qt(t);return e===
null?Ve(t):f("button",{type:"button",class:"name",onclick:()=>Ke(e)},f("span",{class:"unseen"},`${m("openGroup")}: `),It(
e))}function My(t){let e=new Map;for(let n of t){let o=At(b.get(n));e.set(o,(e.get(o)??0)+1)}return[...e].sort(([n,o],[r,
s])=>s-o||(n<r?-1:1))}function ap(){let t=$o();Je.ids!==t&&(Je={ids:t,until:$s});let e=t.slice(0,Je.until);return[he(Qr()),
f("p",{class:"hint"},m("endsOf")),f("ul",{class:"counted"},(u.between??[]).map(n=>{let o=v.groups.get(qt(n));return f("l\
i",{},Sy(n)," ",o?f("span",{class:"count"},m("someNames",{n:o.count})):null)})),t.length?null:f("p",{class:"absent"},m("\
noneBetween")),t.length?f("h3",{},m("relationsTitle")):null,f("ul",{class:"counted"},My(t).map(([n,o])=>f("li",{},n," ",
f("span",{class:"count"},String(o))))),t.length?f("h3",{},m("statementsOf")):null,Yo(e),e.length<t.length?f("p",{class:"\
more"},m("partListed",{n:e.length,all:t.length})," ",f("button",{type:"button",onclick:vy},m("moreRows",{n:Math.min($s,t.
length-e.length)}))):null]}function vy(){let t=Je.until;Je.until+=$s,Oe(),L("#chosen .choice button")[t].focus(),tt(m("p\
artListed",{n:Math.min(Je.until,Je.ids.length),all:Je.ids.length}))}var $a=new Set;function lp(t){let e=Go.get(gt(t))??[];
if(!e.length)return null;let n=f("ul",{class:"counted"}),o=f("details",{class:"links",open:$a.has(t)?"":null},f("summary",
{},m("linksOfGroup",{n:e.length}),f("span",{class:"unseen"},` ${Yn(t)}`)),n),r=()=>{if(!o.open){$a.delete(t);return}$a.add(
t),!n.childNodes.length&&n.append(...e.map(s=>{let i=s.one===gt(t)?s.other:s.one,a=qt(i),l=a===null?B(i):It(a);return f(
"li",{},f("button",{type:"button",class:"name",onclick:()=>Ra(s)},l)," ",f("span",{class:"count"},m(s.ids.length===1?"on\
eStatement":"someStatements",{n:s.ids.length})))}))};return o.addEventListener("toggle",r),o.open&&r(),o}var Rs=14,Oy=60,Ey=180,ro,Bs="";function Ty(t){let e=X.get(t).filter(o=>E.statements.has(o)).length,n=S(lt(t).label);return[
f("p",{},f("b",{},B(t))),f("p",{class:"said"},[n,Tt(e,"oneStatement","someStatements")].filter(Boolean).join(" \xB7 "))]}
function Ly({name:t,group:e,lines:n,bundle:o}){return t!==null?Ty(t):e!==null?[f("p",{},Yn(e))]:o!==null?[f("p",{},Ro(o))]:
Mr(n,{whole:!0})}function cp(t,{x:e,y:n}){let{name:o,group:r,lines:s,bundle:i}=t,a=JSON.stringify([o,r,s,i&&[i.one,i.other]]);
if(a!==Bs){if(o===null&&r===null&&!s.length&&i===null){Ds();return}Bs=a,clearTimeout(ro),ro=setTimeout(()=>{bu(o,s);let l=M(
"pointed");l.replaceChildren(...Ly(t)),vr(l,{left:e+Rs,right:e-Rs,top:n-Rs,bottom:n+Rs})},Oy)}}function Ds(){Bs="",clearTimeout(
ro),ro=setTimeout(En,Ey)}function En(){Bs="",clearTimeout(ro),M("pointed").hidden=!0,xu()}function fp(){let t=M("pointed");
t.addEventListener("mouseenter",()=>clearTimeout(ro)),t.addEventListener("mouseleave",Ds),addEventListener("wheel",En,{capture:!0,
passive:!0}),document.addEventListener("pointerdown",e=>{t.contains(e.target)||En()},!0)}function up(){return!M("pointed").
hidden}function so(){for(let t of L("#arrangements [data-layout]"))t.setAttribute("aria-pressed",String(t.dataset.layout===ot()));
M("arrange-again").hidden=!xt.size}function Ae(t){let e=J(),n=!$.byFinger&&hs(t,e,Iu).length>0,o=Mu(t,n?0:void 0),r=o===null?du(t):null;if(o!==null||r!==null)
return{name:o,group:r,lines:[],bundle:null};let s=$.byFinger?Iy(t):{name:o,group:r,lines:hs(t,e)},{bundle:i,distance:a}=s.
name===null?Em(t,$.byFinger?xn:fs,e):{bundle:null,distance:1/0};return i!==null&&(!s.lines.length||a<Ue(W.lines.get(s.lines[0]),
t,xn/e))?{...s,lines:[],bundle:i}:{...s,bundle:null}}function Tn(t){let e=C.getBoundingClientRect();return Se({x:t.clientX-
e.left,y:t.clientY-e.top})}function Ay(t,e){let n={name:null,distance:1/0};for(let[o,r]of W.names){let s=Math.max(r.left-
t.x,t.x-r.right,0),i=Math.max(r.top-t.y,t.y-r.bottom,0),a=Math.hypot(s,i);a<=e&&a<n.distance&&(n={name:o,distance:a})}return n}
function Iy(t){let e=xn/J(),{name:n,distance:o}=Ay(t,e),r=hs(t,fs/e),s=r.length?Ue(W.lines.get(r[0]),t,e):1/0;return o<s?
{name:n,group:null,lines:[]}:{name:null,group:null,lines:r}}var Jo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Ny=20;function Ba(t,e){xt.set(t,e),R.set(t,e),
Yt(),ut()}function mp(t,e){let n=R.get(t);$.dragged={name:t,x:n.x-e.x,y:n.y-e.y,went:!1}}function Da(){let{name:t,went:e}=$.
dragged;return $.dragged=null,so(),ut(),e&&tt(m("namePlaced",{name:B(t)})),e}function pp(){jt("dragStart",({pointer:t})=>{
if($.byFinger)return;let{name:e}=Ae(t.canvas);e!==null&&(mp(e,t.canvas),jo(!1))}),document.addEventListener("pointermove",
t=>{if(!$.dragged||!t.isPrimary)return;let e=Tn(t);$.dragged.went=!0,Ba($.dragged.name,{x:Math.round(e.x+$.dragged.x),y:Math.
round(e.y+$.dragged.y)})}),jt("dragEnd",()=>{$.byFinger||(V.whole=!1,$.dragged&&(Da(),jo(!0)))}),nn.push(()=>{u.focus!==
$.placing&&($.placing=null)})}function dp(t){let{name:e}=Ae(t);e===null||$.placing!==null||(mp(e,t),ut())}function hp(t){
$.placing=$.placing===t?null:t,Oe(),($.placing===null||!rt())&&document.getElementById("move-name")?.focus({preventScroll:!0}),
$.placing!==null&&(rt()&&Ct(null),ne(m("pickPlace",{name:Z(t)})))}function gp({x:t,y:e}){if($.placing===null)return!1;let n=$.
placing;return $.placing=null,R.has(n)?(Ba(n,{x:Math.round(t),y:Math.round(e)}),so(),Oe(),ne(m("namePlaced",{name:Z(n)})),
!0):!1}function wp(t,e){let[n,o]=Jo[e],{x:r,y:s}=R.get(t),i=Ny/J();Ba(t,{x:Math.round(r+n*i),y:Math.round(s+o*i)}),so(),
ks(t),tt(m("nameMoved",{name:B(t),where:m("sides").split(", ")[Object.keys(Jo).indexOf(e)]}))}var jy=2;function Pa(t){if(gp(t))return;let{name:e,group:n,lines:o,bundle:r}=Ae(t);if(n!==null){Ke(n);return}if(r!==null){
if(String(u.between)===String([r.one,r.other]))return;$.clicked=!0,Ra(r);return}if(e===null&&!o.length){ve()&&A(ct);return}
e===u.focus&&o.join(" ")===u.lines.join(" ")||($.clicked=!0,A({focus:e,lines:o}))}function yp(){jt("click",({event:t,pointer:e})=>{
$.byFinger?t.type==="press"&&dp(e.canvas):Pa(e.canvas)}),C.addEventListener("mousemove",t=>{if($.dragged||t.buttons){En();
return}let e=Ae(Tn(t)),{name:n,group:o,lines:r,bundle:s}=e;$.byFinger||cp(e,{x:t.clientX,y:t.clientY}),C.style.cursor=n!==
null||o!==null||r.length||s!==null?"pointer":""}),C.addEventListener("mouseleave",Ds),C.addEventListener("dblclick",Wa)}
function Wa(t){let e=Tn(t),{name:n,group:o,lines:r,bundle:s}=Ae(e);if(n!==null||o!==null||r.length||s!==null)return;let i=Math.
min(6,J()*jy),a=J()/i,{x:l,y:c}=He();V.whole=!1,Sn({scale:i,position:{x:e.x+(l-e.x)*a,y:e.y+(c-e.y)*a}})}var Cy=9,$y=300,Ry=24,Ie=new Map,Xo=null,bp=0;function By(t){let e=Qt(),n=J(),o=t>0?e.top-O.top:O.top+O.height-e.bottom;
return Math.max(0,o*n+Ee.top)}function Dy(t,e){let n=e;if(Ie.size===1){let i=Math.sign(e)*Math.min(Math.abs(e),By(e)),a=i-
e+bp,l=scrollY;scrollBy({top:Math.round(a),behavior:"instant"});let c=scrollY-l,p=Math.abs(a-c)>=1;n=p?e+c:i,bp=p?0:a-c}
if(!t&&!n)return;V.whole=!1,V.asOpened=!1;let o=J(),{x:r,y:s}=He();qe({position:{x:r-t/o,y:s-n/o},animation:!1})}function Py(t){
let e=Xo!==null&&t.timeStamp-Xo.timeStamp<$y&&Math.hypot(t.clientX-Xo.clientX,t.clientY-Xo.clientY)<Ry;Xo=e?null:t,e&&Wa(
t),Pa(Tn(t))}function xp(){C.addEventListener("pointerdown",t=>{let e=t.pointerType==="touch";if(e!==$.byFinger&&jo(!e),
$.byFinger=e,!!e&&(Ie.set(t.pointerId,{start:t,x:t.clientX,y:t.clientY,moves:!1}),Ie.size>1))for(let n of Ie.values())n.
moves=!0},!0),C.addEventListener("pointermove",t=>{t.pointerType!=="touch"&&($.byFinger=!1);let e=Ie.get(t.pointerId);if(!e||
$.dragged||(e.moves||=Math.hypot(t.clientX-e.start.clientX,t.clientY-e.start.clientY)>Cy,!e.moves))return;let[n,o]=[t.clientX-
e.x,t.clientY-e.y];Object.assign(e,{x:t.clientX,y:t.clientY}),Dy(n/Ie.size,o/Ie.size)});for(let t of["pointerup","pointe\
rcancel"])C.addEventListener(t,e=>{let n=Ie.get(e.pointerId);if(!Ie.delete(e.pointerId)||(t==="pointerup"&&!n.moves&&!$.
dragged&&Py(e),!$.dragged))return;let{name:o}=$.dragged;Da()||t==="pointercancel"||($.clicked=!0,A({focus:o,lines:[]}))});
C.addEventListener("touchend",t=>{if(!t.cancelable)return;t.preventDefault();let e=document.activeElement;e instanceof HTMLInputElement&&
e.blur()},{passive:!1}),C.addEventListener("contextmenu",t=>{$.byFinger&&t.preventDefault()})}function Wy(t,[e,n]){let o=R.get(t),r=T.has(t)?Ir(t):new Map,s=ot()==="columns"&&!it(),i=null;for(let[a,l]of R){let[c,p]=[
l.x-o.x,l.y-o.y],g=c*e+p*n,d=Math.abs(c*n)+Math.abs(p*e);if(a===t||g<1||(s?n&&d>1:d>g))continue;let y=[n&&s||r.has(a)?0:
1,g+2*d];i&&(y[0]-i.distance[0]||y[1]-i.distance[1]||(a<i.next?-1:1))>=0||(i={next:a,distance:y})}return i?{name:i.next,
by:r.get(i.next)??null,across:!(s&&n)}:null}function kp(){if(R.has(K.at))return K.at;if(R.has(u.focus))return u.focus;let t=Fe(
1).find(n=>R.has(n)),[e]=[...v.groups].sort(([n,{count:o}],[r,{count:s}])=>s-o||(n<r?-1:1));return t??(e?gt(e[0]):[...R.
keys()][0]??null)}function Mp(){return K.at!==null&&K.at.startsWith("group ")?K.at.slice(6):null}function Fy({name:t,by:e,
across:n}){let o=X.get(t).filter(s=>E.statements.has(s)).length,r=e===null?null:b.get(e);return[r&&At(r,r.object!==t),!r&&
n&&m("notLinked"),B(t),S(lt(t).label),m(o===1?"oneStatement":"someStatements",{n:o})].filter(Boolean).join(", ")}function Sp(t){
K.at=t.name,K.by=t.by;let e=Mp();tt(e===null?Fy(t):Yn(e)),ks(t.name),ut()}function vp(){C.addEventListener("focus",()=>{
if(!C.matches(":focus-visible"))return;let t=kp();t!==null&&Sp({name:t,by:null})}),C.addEventListener("blur",()=>{K.at=null,
ut()}),C.addEventListener("keydown",t=>{if(!(t.ctrlKey||t.metaKey||t.altKey))if(t.key in Jo){t.preventDefault();let e=kp();
if(K.at=e,e===null)return;let n=t.key;if(t.shiftKey&&T.has(e)){wp(e,n);return}let o=Wy(e,Jo[n]);o?Sp(o):tt(m("noFurther"))}else if(t.
key==="Enter"||t.key===" "){if(t.preventDefault(),K.at===null)return;let e=Mp();e!==null?Ke(e):K.at===u.focus?nf():A({focus:K.
at,lines:[]})}else t.key==="l"&&fe(t)&&(K.by===null?tt(m("noLine")):A({focus:null,lines:[K.by]}))})}function Xe(){if(q()!=="names")return;let t=_("main").getBoundingClientRect().top+scrollY,e=_("summary",HTMLElement,Y).getBoundingClientRect().
height+1,n=r=>_(r).getBoundingClientRect().width,o=_("#groups").getBoundingClientRect().height;for(let[r,s]of Object.entries(
{above:t,below:e,zoom:n("#zoom"),take:n("#take > button"),groups:o}))document.documentElement.style.setProperty(`--${r}`,
`${s}px`)}function Op(){M("group-list").replaceChildren(...v.groups.size?[f("p",{},m("readGroups")),Zn.every(n=>n.drawn)?"":f("p",
{},m("strongestDrawn")),f("h3",{},m("groupsTitle")),Hy()]:[]),xe(M("group-list"));let t=M("groups"),e=t.clientHeight;t.hidden=
!nt.size||ot()!=="overview"||!v.groups.size&&!v.opened.size,t.hidden||zy(t),e!==t.clientHeight&&(Xe(),qn())}function zy(t){
let e=document.activeElement?.closest?.("#groups [data-group]")?.dataset.group,n=[...v.opened].filter(o=>!nt.get(o).names.
length||E.entities.size).sort();t.replaceChildren(f("p",{},ba()),...n.map(o=>f("button",{type:"button","data-group":o,title:m(
"closeGroup"),onclick:()=>Nm(o)},f("span",{"aria-hidden":"true"},"\xD7")," ",f("span",{class:"unseen"},`${m("closeGroup")}\
: `),It(o)))),e!==void 0&&(t.querySelector(`[data-group="${e}"]`)??C).focus({preventScroll:!0})}function Hy(){let t=[...v.
groups].sort(([e,{count:n}],[o,{count:r}])=>r-n||(e<o?-1:1));return f("ul",{},t.map(([e,{count:n}])=>f("li",{},f("button",
{type:"button",class:"name",onclick:()=>Ke(e)},It(e))," ",f("span",{class:"count"},String(n)),lp(e))))}function qy(){if(u.between===null||!u.between.every(i=>R.has(i)))return;let t=u.between.map(i=>R.get(i));if(t.every(cm))
return;let[e,n]=[t.map(({x:i})=>i),t.map(({y:i})=>i)],o=60/J(),[r,s]=[Math.min(...e)-o,Math.min(...n)-o];ha({left:r,top:s,
width:Math.max(...e)+o-r,height:Math.max(...n)+o-s})}var Fa="",Ep="",Ps=new Set;function Tp(t){ou(),bm(),Mm(),so(),Op(),
Yt();let e=v.narrowed?`${u.focus} ${u.path} ${u.steps}`:Po()?[...v.names].sort().join(" "):"",n=`${ot()} ${e}`;Fa!==n||V.
asOpened&&Ep!==N?(pe(),!Fa&&u.open.length&&xs(u.open[u.open.length-1])):(u.focus===null||!t)&&Uy();let o=_y();o!==null&&
t?xs(o):u.focus!==null&&t&&!v.narrowed&&dm(u.focus),rt()&&($.clicked||t&&u.lines.length)&&gm(u.focus),u.between!==null&&
t&&qy(),Fa=n,Ep=N,Ps=new Set(v.opened),ut()}function _y(){let t=ft.get(u.focus);return t!==void 0&&v.opened.has(t)&&!Ps.
has(t)&&!v.narrowed&&!rt()?t:null}function Uy(){let t=u.open[u.open.length-1],e=u.open.some(o=>v.opened.has(o)&&!Ps.has(
o)),n=[...Ps].some(o=>!v.opened.has(o));n&&!v.opened.size?pe():t!==void 0&&(e||n)&&xs(t)}var za=!1;function Lp(){if(!(q()!=="names"||Fr())){Im(),yp(),hm(),xm(),xp(),pp(),vp(),fp();for(let t of L("[tabindex]",HTMLElement,
C))t.tabIndex=-1}}function Ap(t){let e=za;za=q()==="names",za&&(e||(Xe(),qn()),Tp(t),!e&&V.whole&&pe())}function Ip(){ji(),
Mo(),Fr()&&(V.asOpened?pe():V.whole?kn():_e(),Yt(),ut())}function Np(){bn(),Fr()&&ut()}var Qo=null,Cp=0;function Ws(t){return E.statements.has(t)||E.aside.has(t)}function Gy(t){let e=pt(t).filter(o=>b.has(o)),
n=e.filter(Ws);return n.length?n:e}function Ky(){for(let i of ar)i.hidden=!Fl(i.dataset.source??"");for(let i of An)i.classList.
toggle("out",!pt(i).some(Ws));let t=[...new Set(An.flatMap(pt))].filter(i=>b.has(i)&&(u.drafts||!le(i))),e=t.filter(Ws).
length,n=M("texts-filtered"),o=ar.filter(i=>u.drafts||!i.classList.contains("draft")),r=o.filter(i=>!i.hidden).length;n.
hidden=r===o.length&&e===t.length,n.replaceChildren(m("textsFiltered",{n:e,all:t.length}),...r===o.length?[]:[" ",f("but\
ton",{type:"button",onclick:()=>A({source:null,saidFrom:null,saidUntil:null})},m("allTexts"))]);let s=document.querySelector(
"#texts .contents");s&&(s.hidden=r===1&&o.length>1)}function Vy(){for(let t of L("#texts .place")){let e=t.parentElement?.
querySelector("a"),n=e?b.get(pt(e)[0]):void 0;n&&(t.textContent=S(n.where))}}function Yy(t){let{top:e,bottom:n}=t.getBoundingClientRect(),
o=rt()?M("details").getBoundingClientRect():null,r=o?.height?o.top:innerHeight;(e<0||n>r)&&scrollBy({top:(e+n)/2-r/2,behavior:"\
instant"})}var jp="";function $p(t,e){if(!Ze||q()!=="text"){Qo=null;return}Ky(),be(),jp!==u.language&&Vy(),jp=u.language;
let n=u.focus===null?u.lines:X.get(u.focus).filter(Ws),o=new Set(n.flatMap(In));for(let s of An)s.classList.toggle("chos\
en",o.has(s)),o.has(s)?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current");let r=!t||q(t)!=="text";Qo?.
getClientRects().length?scrollBy({top:Qo.getBoundingClientRect().top-Cp,behavior:"instant"}):(e||r)&&o.size&&Yy([...o][0]),
Qo=null}function Rp(){if(Ze){M("texts").querySelector("h2")?.after(f("p",{id:"texts-filtered",role:"status",hidden:""}));
for(let t of An)t.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),$.clicked=e.detail>
0,Qo=t,Cp=t.getBoundingClientRect().top,A({focus:null,lines:Gy(t)}),$.clicked=!1)});for(let t of L("#texts [data-text]"))
t.addEventListener("click",e=>{e.preventDefault();let{text:n=""}=t.dataset;A({source:k.sources.length>1?new Set([n]):null})})}}var Ha=[],Fs="";function qa({moved:t=!1}={}){Lp(),Yt(),Tf(),Oe(),Tc();for(let e of Ha)e.classList.remove("chosen");Ha=D?
[...D.statements].flatMap(e=>ht.get(e)??[]):[];for(let e of Ha)e.classList.add("chosen");Ap(t)}function Jy(t){let e=t?null:
E;t||Ar(),jf(e)}function Xy(){if(u.between!==null)return Qr();let t=D?.statements.size??0;return m(t===1?"chosenOne":"ch\
osen",{name:u.focus!==null?B(u.focus):m("statement"),n:t})}function _a(t){u.language!==N||!t?(yl(u.language),Wf(),Ff(),Li(),
qc(),sc()):u.drafts!==t.drafts&&Li();let e=t??{focus:null,lines:[],between:null},n=u.focus!==e.focus||u.lines.join(" ")!==
e.lines.join(" ")||String(u.between)!==String(e.between),o=ve();Jy(!t),Ac(),Wc(t),(!t||[q,ie].some(s=>s(t)!==s())||u.language!==
t.language)&&Mo(),ff(),af(),Cf(),Nf();let r=u.list||q()==="statements";if(Y.open!==r&&!U.parts&&(Y.open=r),n&&Ct(o?"deta\
ils":null),n&&o&&rt()&&q()==="names"&&M("picture").scrollIntoView(),qa({moved:n&&!$.clicked}),uc(t),$c(),cc(n||!t),$p(t,
n),!n){t&&cn()!==Fs&&tt(cn()),Fs=cn();return}Fs=cn(),M("details").scrollTop=0,o&&!$.clicked&&Ci(),tt(o?Xy():Fs),$.clicked=
!1}var qp=5;function dt(t){return(/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}/gu,""):t).toLowerCase().replace(
/[^\p{L}\p{N}]+/gu," ").trim()}var Zo=null;function tr(){if(Zo!==null)return Zo;Zo=[];for(let[t,{label:e,short:n,alternative:o,
hidden:r}]of T){let s=new Set([e.nl,e.en,n.nl,n.en,...o.nl,...o.en,...r]);for(let i of s)i&&Zo.push({id:t,name:i,folded:`\
 ${dt(i)} `})}return Zo}function Bp(t,e){let n=e.join(" ");return(t===` ${n} `?16:t.startsWith(` ${n} `)?8:t.startsWith(
` ${n}`)?3:0)+(e.every(r=>t.includes(` ${r} `))?6:e.every(r=>t.includes(` ${r}`))?2:0)}function Qy(t,e){let n=t.trim().split(
" ");return n.some((o,r)=>n.slice(r).join("").startsWith(e))}function Ua(t){let e=dt(t).split(" ").filter(Boolean);if(!e.
length)return[];let n=new Map;for(let s of tr()){if(!e.every(a=>s.folded.includes(a)))continue;let i=Bp(s.folded,e)+(s.name===
B(s.id)?1:0);(!n.has(s.id)||n.get(s.id).score<i)&&n.set(s.id,{...s,score:i})}let o=new Map;for(let[s,{label:i,plural:a}]of Pt){
let l=[i,a??{}].flatMap(p=>Object.values(p)),c=Math.max(...l.map(p=>Bp(` ${dt(p)} `,e)));c&&o.set(s,c/3)}for(let[s,i]of o.
size?T:[]){let a=o.get(i.class);a&&!(n.get(s)?.score>a)&&n.set(s,{id:s,name:B(s),folded:"",score:a})}let r=e.join("");for(let s of n.
size||r.length<qp?[]:tr())!n.has(s.id)&&Qy(s.folded,r)&&n.set(s.id,{...s,score:1});return[...n.values()].sort((s,i)=>i.score-
s.score||T.get(i.id).count-T.get(s.id).count||(s.id<i.id?-1:1))}var ao=12;function er(t){return Ua(t).slice(0,ao)}var Dp=2,
Pp=null;function _p(){return Pp??=k.topics.map(t=>{let e=t.relations.flatMap(o=>[Lt.get(o).label,Lt.get(o).inverse]),n=[
t.label,...e].flatMap(({nl:o,en:r})=>[o,r]);return{topic:t,texts:[...new Set([...n,...t.words].map(o=>` ${dt(o)} `))]}}),
Pp}function Ga(t){let e=dt(t).split(" ").filter(Boolean);if(e.join("").length<3)return[];let n=o=>o===` ${e.join(" ")} `?
Dp:Number(e.every(r=>o.includes(` ${r}`)));return _p().map(({topic:o,texts:r})=>({topic:o,score:Math.max(...r.map(n))})).
filter(o=>o.score>0).sort((o,r)=>r.score-o.score).map(o=>({topic:o.topic,isWhole:o.score===Dp}))}function lo({relations:t,
modality:e}){let n=o=>e===void 0?t.includes(o.relation):o.manner===e;return[...b].filter(([,o])=>n(o)).map(([o])=>o)}var Up=6,
Zy=5,Wp=null;function Gp(t){let e=dt(t).split(" ").filter(Boolean);if(!e.length||e.join("").length<3)return[];let n=r=>e.
every(s=>r.includes(` ${s}`));Wp??=[...b].flatMap(([r,{quote:s}])=>s?[{id:r,folded:` ${dt(s)}`}]:[]);let o=[];for(let{id:r,
folded:s}of Wp){if(o.length===Zy)break;n(s)&&o.push({statement:r})}return o}function Fp(t,e){return t===e?!0:!/\d/.test(
t)&&t.length>1&&(e.startsWith(t)||e.length>2&&t.startsWith(e))}var io=null;function tb(){if(io!==null)return io;io=new Map;
let t=new Map(k.sources.map(({id:e,title:n,citation:o})=>[e,[n,o].flatMap(({nl:r,en:s})=>[r,s])]));for(let[e,{where:n,origin:o}]of b){
let r=`${o} ${n.nl}`,s=io.get(r);s?s.ids.push(e):io.set(r,{words:[n.nl,n.en,...t.get(o)??[]].flatMap(i=>dt(i).split(" ")),
ids:[e]})}return io}function Ka(t){let e=dt(t).split(" ").filter(Boolean);if(e.join("").length<3||!e.some(o=>/\d/.test(o)))
return[];let n=(o,r)=>o.some((s,i)=>Fp(e[r],s)&&(r===0||!/\d/.test(s)||/^\d{4}$/.test(s)||i>0&&Fp(e[r-1],o[i-1])));return[
...tb().values()].filter(({words:o})=>e.every((r,s)=>n(o,s))).map(({ids:o})=>o)}function eb(t,e){if(Math.abs(t.length-e.
length)>1)return!1;let n=0;for(;n<t.length&&t[n]===e[n];)n+=1;let o=0;for(;o<Math.min(t.length,e.length)-n&&t.at(-1-o)===
e.at(-1-o);)o+=1;let[r,s]=[t.slice(n,t.length-o),e.slice(n,e.length-o)];return Math.max(r.length,s.length)<=1||r.length===
2&&r===[...s].reverse().join("")}var zp=null;function Hp(){return zp??=new Set([...tr().map(({folded:t})=>t),..._p().flatMap(
({texts:t})=>t)].flatMap(t=>t.trim().split(" "))),zp}function Kp(t){let e=dt(t).split(" ").filter(Boolean).map(o=>o.length<
qp||[...Hp()].some(r=>r.includes(o))?[o]:[...Hp()].filter(r=>eb(o,r))),n=[[]];for(let o of e)n=n.flatMap(r=>o.slice(0,5).
map(s=>[...r,s]));return n.slice(0,25).map(o=>o.join(" ")).find(o=>er(o).length||Ga(o).length)??null}for(let t of L("#lanes .answer :is(tr, li):has(.place)"))t.dataset.statements=L(".place",HTMLElement,t).flatMap(pt).join(
" ");var Vp=".place, .date, .plain, .cited > *";for(let t of Kt){if(t.dataset.statements!==void 0)continue;let e=t.matches(
Vp)?null:t.closest("[data-statements]");t.dataset.statements=e?.dataset.statements??pt(t).join(" ")}for(let t of Kt){if(t.
dataset.name!==void 0||t.matches(`${Vp}, .verb`))continue;let[e]=pt(t);if(!b.has(e))continue;let{subject:n,object:o}=b.get(
e),r=[n,o].filter(s=>s!==null&&T.has(s)&&Z(s)===t.textContent);r[0]&&(t.dataset.name=r[0])}for(let t of L('#lanes .lane \
[data-of=""]'))t.dataset.of=t.closest(".lane")?.id.replace(/^(track|rest)-/,"");function zs(t,e,n){let o=r=>{n.hidden=!r,e.setAttribute("aria-expanded",String(r))};e.addEventListener("click",()=>o(n.hidden)),
n.addEventListener("click",r=>{r.target.closest("button, a")&&(o(!1),e.focus())},!0),t.addEventListener("keydown",r=>{r.
key==="Escape"&&!n.hidden&&(r.stopPropagation(),o(!1),e.focus());let s={ArrowDown:1,ArrowUp:-1}[r.key];if(s===void 0)return;
r.preventDefault(),o(!0);let i=[e,...L("button, a",HTMLElement,n).filter(a=>a.getClientRects().length)];i[(i.findIndex(a=>a===
document.activeElement)+s+i.length)%i.length].focus()}),t.addEventListener("focusout",r=>{r.relatedTarget&&!t.contains(r.
relatedTarget)&&o(!1)}),addEventListener("pointerdown",r=>{t.contains(r.target)||o(!1)})}function Xp(){let t=L("#arrangements [data-layout]");for(let e of t)e.addEventListener("click",()=>A({layout:e.dataset.layout===
k.opens?null:e.dataset.layout}));M("arrange-again").addEventListener("click",()=>{xt.clear(),qa(),pe(),C.focus({preventScroll:!0}),
tt(m("arrangedAgain"))})}function Yp(t){t.preventDefault(),q()==="lanes"&&A({view:"statements"}),Y.open=!0,Y.scrollIntoView(),
_("summary",HTMLElement,Y).focus({preventScroll:!0})}function Jp(t,e){let n=M(t);Ct(t),n.setAttribute("data-open",""),n.
scrollTop=0,L(e,HTMLElement,n).find(o=>o.getClientRects().length)?.focus()}function Qp(){zs(M("more-menu"),M("more-butto\
n"),M("more-list"));for(let t of L("[data-sheet]"))t.addEventListener("click",()=>{let e=t.getAttribute("aria-expanded")!==
"true";rt()?Ct(e?t.dataset.sheet??null:null):(t.setAttribute("aria-expanded",String(e)),M(t.dataset.sheet??"").toggleAttribute(
"data-open",e)),M(t.dataset.sheet??"").scrollTop=0});for(let t of L("[data-shut]"))t.addEventListener("click",()=>hn(()=>{
Ct(null),M(t.dataset.shut??"").removeAttribute("data-open")}));M("to-filters").addEventListener("click",()=>Jp("legend",
"input, select")),M("to-reading").addEventListener("click",()=>{A(ct),Jp("details","#reading h2")}),M("to-list").addEventListener(
"click",Yp),M("skip-to-list").addEventListener("click",Yp),M("skip-to-picture").addEventListener("click",t=>{t.preventDefault(),
A({view:"names"}),C.focus()}),_("summary",HTMLElement,Y).addEventListener("click",t=>{q()==="statements"&&t.preventDefault()}),
Y.addEventListener("toggle",()=>{U.parts||q()!=="names"||(Y.open!==u.list&&pr({list:Y.open}),Y.open&&requestAnimationFrame(
()=>Y.scrollIntoView({block:"nearest"})))}),Y.addEventListener("click",t=>{let e=t.target.closest('a[href^="#focus="]');
e&&(t.preventDefault(),A({focus:new URLSearchParams(e.hash.slice(1)).get("focus"),lines:[]}),Cn(),q()==="names"&&scrollTo(
0,0))});for(let t of L("#languages button"))t.addEventListener("click",()=>A({language:t.dataset.to}));for(let t of L("[\
data-zoom]"))t.addEventListener("click",()=>{t.dataset.zoom==="fit"?da():Ss(t.dataset.zoom==="in"?1.35:1/1.35)});document.
addEventListener("keydown",t=>{if(t.key==="Escape"){if(up()){En();return}let e=!ve()&&!(rt()&&document.querySelector("as\
ide[data-open]"));hn(()=>{Ct(null),A(e?{...ct,open:[]}:ct)}),tf();return}fe(t)&&(t.key==="/"&&(t.preventDefault(),M("que\
ry").focus()),q()==="names"&&((t.key==="+"||t.key==="=")&&Ss(1.35),t.key==="-"&&Ss(1/1.35),t.key==="0"&&da()))})}function Zp(){
addEventListener("resize",Xe),Xe();let t=new ResizeObserver(Xe);for(let e of[_("header"),_("summary",HTMLElement,Y),_("#\
take > button"),M("groups")])t.observe(e)}var td=null;function nb(){return td??=k.whole===null?[]:je("elsewhere").map(([t,...e])=>{let n={id:t,labels:e.slice(0,-1),
count:e.at(-1)};return{name:n,folded:n.labels.map(o=>` ${dt(o)} `).join("")}}),td}function ed(t){let e=dt(t).split(" ").
filter(Boolean);if(k.whole===null||e.join("").length<2)return[];let n=` ${e.join(" ")} `;return[...nb().filter(({folded:r})=>e.
every(s=>r.includes(` ${s}`)))].sort((r,s)=>Number(s.folded.includes(n))-Number(r.folded.includes(n))).map(({name:r})=>r)}
function nd(t){return k.whole===null||!dt(t)?[]:[{id:t.trim(),labels:[m("lookElsewhere")]}]}function Va({labels:t}){return t[k.
languages.indexOf(N)]??t[0]}function Ya(t){return`graphbuilder draw --focus ${/^[\w.:/-]+$/.test(t)&&!t.startsWith("-")?
t:`"${t.replace(/["\\$`!]/g,"\\$&")}"`}`}function od(t){let e=t.count===void 0?"elsewhereUnknown":t.count===1?"elsewhere\
NamedOnce":"elsewhereNamed",n=m(e,{statements:k.statements.length,all:k.whole?.statements??0,n:t.count??0});to(m("elsewh\
ereTitle",{name:t.count===void 0?t.id:Va(t)}),Ya(t.id),[f("p",{},n)])}var Ja=4;function ob({weakest:t}){let e=t.keys[0];return Me(e)===0?f("p",{},m("noWeakLink")):f("p",{},m("weakestLink"),"\
 ",f("b",{},S(b.get(e).said)),` (${Z(t.from)} \u2013 ${Z(t.to)})`)}function rb(t,e,n){return[n>1?f("h3",{},m("pathNumber",
{n:e+1,all:n})):null,f("div",{class:"weakest"},ob(t)),f("ol",{class:"steps"},t.steps.map(({from:o,keys:r})=>f("li",{},r.
map(s=>Ye(s,o)))))]}function rd(){let[t,e]=[u.focus,u.path],n=he(m("pathTitle",{from:Z(t),to:Z(e)})),o=f("p",{class:"exp\
lore"},f("button",{type:"button",onclick:()=>A({path:null,through:!1})},m("pathOff"))),r=it();if(u.path===u.focus)return[
n,f("p",{},m("pathToItself")),o];if(!r){let{otherwise:l}=Gn();return[n,f("p",{class:"none"},m(l?"noPathWithout":"noPathE\
ither")),l?f("p",{class:"explore"},f("button",{type:"button",onclick:()=>A({through:!0,structural:Wt.get("structural").read(
[])})},m("throughStructural"))):null,E.statements.size<b.size?f("p",{class:"absent"},m("onlyWithinShown")):null,o]}let s=Of(),
i=Ef(),a=r.layers.length-1;return[n,f("p",{},[m(a===1?"oneStep":"someSteps",{n:a}),i>1?m("asManyPaths",{n:i}):null,u.through?
m("withStructural"):null].filter(Boolean).join(" ")),o,s.slice(0,Ja).map((l,c)=>rb(l,c,Math.min(i,s.length))),i>Ja?f("p",
{class:"absent"},m("morePaths",{n:i-Ja})):null]}function sd(){let t=[1,2,3].map(e=>f("button",{type:"button","data-steps":e,
"aria-pressed":String(u.steps===e),"aria-label":m(e===1?"stepsOne":"stepsSome",{n:e}),onclick:()=>A({steps:u.steps===e?null:
e})},String(e)));return f("div",{class:"explore"},f("div",{role:"group","aria-label":m("nearby")},f("span",{},m("nearby")),
" ",f("span",{class:"joined"},t)),f("button",{type:"button",id:"path-to","aria-pressed":String($.picking),onclick:()=>sb(
!$.picking)},m("pathTo")),q()==="names"&&R.has(u.focus)?f("button",{type:"button",id:"move-name","aria-pressed":String($.
placing===u.focus),onclick:()=>hp(u.focus)},m("moveName")):null,q()==="names"?null:f("button",{type:"button",onclick:()=>A(
{view:"names"})},m("inNetwork")),q()!=="lanes"&&ir(u.focus)?f("button",{type:"button",onclick:()=>A($e("overview"))},m("\
inLanes")):null,$.picking?f("p",{class:"hint",role:"status"},m("pickOther")):null)}function sb(t){if($.picking=t,Oe(),!t){
document.getElementById("path-to")?.focus();return}rt()&&Ct(null),M("query").focus(),tt(m("pickOther"))}function id(){document.
addEventListener("keydown",t=>{if(t.key!=="f"||!fe(t))return;let e=u.focus??(E.entities.has(K.at)?K.at:null);e!==null&&A(
{focus:e,lines:[],steps:u.steps===null||e!==u.focus?1:null})})}var ib=40;function ad({modality:t}){return t===void 0?m("foundRelation"):m("said")}function nr(t){let{missing:e=[],hubs:n=0}=t;
if(!e.length)return"";let o=lo(t).length?"absentOfEach":n===1?"absentOfOne":"absentOfAll";return e.length===n?m(o,{n}):m(
"absentOf",{n:e.length,all:n,names:e.map(B).join("; ")})}function Xa(t){let e=new Set(t);return k.topics.find(n=>{let o=lo(
n);return o.length===e.size&&o.every(r=>e.has(r))})}function ab(t){let e=lo(t),n=q();if(!e.length){Gt&&A({...ct,...$e("u\
nsure")}),ne(`${S(t.label)}: ${nr(t)||m("nowhereSaid")}`);return}let o=e.some(i=>b.get(i).isLink);if(e.length<=ib&&(n===
"lanes"||n==="names"&&!o)){A({...ct,...n==="lanes"?{question:"overview"}:{},lines:e});return}let r=t.modality===void 0?{
relation:new Set(t.relations)}:{modality:new Set([t.modality])},s=t.relations.some(i=>Lt.get(i).structural);A({...ct,view:n===
"lanes"?"statements":n,...r,...s?{structural:!0}:{}})}function ld({id:t,topic:e,statement:n,place:o,elsewhere:r}){if(r!==
void 0){od(r);return}let s=q()==="lanes"&&!(t!==void 0&&ir(t,Ln(ie())))?{question:"overview"}:{};e!==void 0?ab(e):n!==void 0||
o!==void 0?A({...s,focus:null,lines:o??[n??""]}):A({...s,focus:t??null,lines:[]})}function cd(t){let{theme:e}=u;if(e===null||!xr(e).has(t)||xr(e,!1).has(t))return null;let n=[...b.values()].filter(s=>s.
object===e&&Q(s).toTheme).map(({subject:s})=>({subject:s,all:br([s])})).filter(({subject:s,all:i})=>i.size>br([s],!1).size),
o=n.filter(({all:s})=>s.has(t)),r=new Set((o.length?o:n).map(({subject:s})=>B(s)));return f("p",{class:"absent"},m("thro\
ughList",{theme:B(e),list:[...r].join("; ")}))}function Hs(){let{names:t,lines:e}=ui(u);if(e.length?e.some(s=>E.statements.
has(s)):t.every(s=>E.entities.has(s))&&!Bn(u,t,[]).length)return null;let o=Bn(u,t,e).map(({part:s})=>m(`hiddenBy${s[0].
toUpperCase()}${s.slice(1)}`)),r=mi(u,t,e);return u.date!==null&&e.some(s=>E.aside.has(s))&&(o.push(m("hiddenByDate",{date:ce(
u.date)})),r.date=null),o.length?f("p",{class:"not-shown"},m("notShown",{reasons:o.join("; ")})," ",f("button",{type:"bu\
tton",onclick:()=>A(r)},m("showAllTheSame"))):null}function lb(t,e){let n=new Map,o=r=>{let{statement:s}=r,i=Q(s),a=s.subject===t||i.symmetric,l=JSON.stringify([i.structural,
!a,i.order,s.relation,!!s.denied]),c=n.get(l)??{words:At(s,!a),order:[Number(i.structural),+!a,i.order],items:[]};n.set(
l,c),c.items.push(r)};for(let r of X.get(t))!e.has(r)&&(E.statements.has(r)||E.aside.has(r))&&o({key:r,statement:b.get(r)});
for(let r of E.inferred)Q(r).symmetric||(r.subject===t||r.object===t)&&o({statement:r});return[...n.values()].sort((r,s)=>r.
order[0]-s.order[0]||r.order[1]-s.order[1]||r.order[2]-s.order[2])}function cb(t){let n=/^https?:\/\//i.test(t.iri)?f("a",
{href:t.iri,rel:"noreferrer noopener",target:"_blank"},t.iri.replace(/^https?:\/\//i,"")):t.iri;return f("dd",{},n,` (${m(
t.match)})`)}function fb(t){let e=T.get(t),n=new Set([dt(S(e.label))]),o=[];for(let s of[S(e.short),...e.alternative[N]||
[],...e.hidden])s&&!n.has(dt(s))&&(n.add(dt(s)),o.push(s));let r=f("dl");return o.length&&r.append(f("dt",{},m("otherNam\
es")),...o.map(s=>f("dd",{},s))),S(e.note)&&r.append(f("dt",{},m("note")),f("dd",{},S(e.note))),e.identifiers.length&&r.
append(f("dt",{},m("identifiers")),...e.identifiers.map(cb)),r.childNodes.length?r:null}function ub(t){let e=b.get(t),n=m(
"deadlineOf",{name:S(T.get(e.subject)?.short)||e.subject}),o=e.days?.firstStart===e.days?.lastEnd;return f("p",{class:"d\
eadline"},Ve(e.subject,n),": ",m(o?"byDay":"inPeriod",{value:S(e.value)}),` (${S(e.said)})`,e.quote?[" (",f("q",{lang:e.
language},e.quote),")"]:null)}function mb(t){let e=T.get(t),n=yo.name===t&&q()==="lanes"?yo.ids:[],o=lb(t,new Set(n)),r=fr.
get(t)??[],s=[...X.get(t),...r],i=l=>E.statements.has(l)||E.aside.has(l),a=s.filter(l=>!i(l)).length;return[he(B(t)),f("\
p",{class:"kind"},Nn(lt(t),e.envisaged),S(lt(t).label)),Un(e),Hs(),cd(t),sd(),e.envisaged?f("p",{class:"envisaged"},m("o\
nlyEnvisaged")):null,n.map(l=>Ye(l)),fb(t),o.length||s.length?null:f("p",{class:"absent"},m("noStatements")),o.map(l=>[f(
"h3",{},l.words),l.items.map(({key:c,statement:p})=>c?ja(c,Ca(p,t)):ip(p,t))]),r.some(i)?f("h3",{},m("accordingTo",{name:B(
t)})):null,r.filter(i).map(l=>Ye(l)),(e.deadlines||[]).map(ub),e.onlyOfParts?f("p",{class:"absent"},m("onlyOfParts")):null,
a>0?f("p",{class:"absent"},m(a===1?"oneLeftOut":"leftOut",{n:a})):null,e.named>e.count?f("p",{class:"absent"},m("namedEl\
sewhere",{n:e.count,all:e.named})," ",f("code",{},Ya(t))):null,e.notStated?f("p",{class:"absent"},S(e.notStated)):null]}
function pb(t){let e=b.get(t),n=[e.subject,e.object],o=(X.get(e.subject)||[]).filter(r=>{let s=b.get(r);return r!==t&&E.
statements.has(r)&&s.object!==null&&n.includes(s.subject)&&n.includes(s.object)&&s.subject!==s.object==(e.subject!==e.object)});
return[he(m("statement")),Hs(),Ye(t),o.length?f("h3",{},m("statementsBetween")):null,o.map(r=>Ye(r))]}function fd(t){let e=Xa(
t),n=e?nr(e):"";return[he(e?S(e.label):Tt(t.length,"oneStatement","someStatements")),Hs(),t.map(o=>Ye(o)),n?f("p",{class:"\
absent"},n):null]}function db(t){let e=Kl(t);return e!==null?[he(e),Yo(t)]:q()!=="names"?fd(t):[he(m("statementsHere",{n:t.
length})),f("p",{class:"hint"},m("chooseOne")),Yo(t)]}function hb(){return u.focus!==null?u.path!==null?rd():mb(u.focus):
u.between!==null?ap():u.lines.length>1?db(u.lines):(q()==="names"?void 0:Xa(u.lines))?.missing?fd(u.lines):pb(u.lines[0])}
function ud(){let t=M("chosen"),e=M("reading"),n=ve();t.hidden=!n,e.hidden=n;let o=f("button",{type:"button",class:"clea\
r","aria-label":m("clear"),title:`${m("clear")} (Esc)`,onclick:()=>A(ct)},"\xD7");if(t.replaceChildren(...n?[o,...hb().flat(
3).filter(i=>i!==null)]:[]),n)return;document.getElementById("read-columns")?.toggleAttribute("hidden",ot()!=="columns");
let r=Si(),s=Fe(5,r).filter(i=>r(i)>0);M("most").replaceChildren(...s.length?[f("h3",{},m("mostNamed")),f("ul",{},s.map(
i=>f("li",{},Ve(i)," ",f("span",{class:"count"},String(r(i))))))]:[]),xe(M("most"))}var gb=[["/","keySearch"],...Gt?[["1 2 3 4","keyQuestions"],["\u2190 \u2192 \u2191 \u2193","keyLanes"]]:[],["\u2190 \u2192 \u2191 \u2193",
"keyWalk"],["Enter","keyEnter"],["l","keyLine"],["Shift \u2190 \u2192 \u2191 \u2193","keyMove"],["f","keyNear"],["\u2193 \u2191",
"keyLegend"],["+ \u2212","keyZoom"],["0","keyFit"],["Esc","keyBack"],["?","keyHelp"]];function md(){let t=f("input",{type:"\
checkbox",id:"single-keys"});t.checked=u.keys,t.addEventListener("change",()=>A({keys:t.checked}));let e=[f("dl",{class:"\
keys"},gb.map(([r,s])=>f("div",{},f("dt",{},r.split(" ").flatMap(i=>[" ",f("kbd",{},i)]).slice(1)),f("dd",{},m(s))))),f(
"label",{class:"switch"},t,f("span",{},m("singleKeys")))],n=f("p",{},m("helpPointer")),o=matchMedia("(pointer: coarse)").
matches;oe(m("help"),o?[n,...e]:[...e,n]),o&&(kt.scrollTop=0)}function pd(){M("help").addEventListener("click",md),document.
addEventListener("keydown",t=>{t.key!=="?"||!fe(t)||(t.preventDefault(),md())})}var dd=2,hd=5;function gd(t){let e=Ga(t),n=er(t),o=n.length<Up,r=e.filter(({isWhole:l})=>l).slice(0,hd),s=e.filter(({isWhole:l})=>!l).
slice(0,o?hd:0),i=l=>l.map(({topic:c})=>({topic:c})),a=o||/\b\d{1,3}[a-z]?\b/i.test(t)?Ka(t).slice(0,ao).map(l=>({place:l})):
[];return[...i(r),...n,...i(s),...a,...o?Gp(t):[]]}function wd(){let t=M("query",HTMLInputElement),e=M("results"),n=[],o=-1,
r=()=>{e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),o=-1},s=h=>{o=h;let w=L(
"[id]",HTMLElement,e);w.forEach((x,I)=>x.setAttribute("aria-selected",String(I===h))),!(h<0)&&(t.setAttribute("aria-acti\
vedescendant",w[h].id),w[h].scrollIntoView({block:"nearest"}))},i=h=>{r(),t.value="",ld(h)},a=h=>f("li",{class:"none",role:"\
option","aria-disabled":"true"},h),l=h=>[f("span",{},Va(h),f("span",{class:"hint"},h.count===void 0?"":m("elsewhere")))],
c=({topic:h,statement:w,place:x})=>{if(x!==void 0){let P=Tt(x.length,"oneStatement","someStatements");return[f("span",{},
yt(b.get(x[0])),f("span",{class:"hint"},P),x.slice(0,dd).map(p))]}if(h!==void 0){let P=lo(h),F=[ad(h),P.length?Tt(P.length,
"oneStatement","someStatements"):"",nr(h)];return[f("span",{},S(h.label),f("span",{class:"hint"},F.filter(Boolean).join(
", ")),P.slice(0,dd).map(p))]}let I=b.get(w),j=[m("foundQuote"),yt(I)].filter(Boolean).join(", ");return[f("span",{},f("\
q",{lang:I.language},I.quote),f("span",{class:"hint"},j))]},p=h=>{let w=b.get(h),x=w.object===null?S(w.value):B(w.object);
return f("span",{class:"hint"},`${B(w.subject)}: `,f("b",{},x),` (${S(w.said)}) `,w.quote?f("q",{lang:w.language},w.quote):
"")},g=(h,w="")=>{let x=B(h)===w||` ${dt(B(h))}`.endsWith(` ${dt(w)}`),I=f("span",{class:"hint"},S(lt(h).label),x?"":` \xB7\
 ${m("alsoWritten",{name:w})}`);return[Nn(lt(h),T.get(h).envisaged),f("span",{},B(h),I)]},d=()=>{let h=Ua(t.value);n=gd(
t.value),n.push(...ed(t.value).slice(0,Math.max(1,ao-n.length)).map(F=>({elsewhere:F})));let w=n.length?null:Kp(t.value);
if(w!==null?n=gd(w):n.length||(n=nd(t.value).map(F=>({elsewhere:F}))),e.replaceChildren(...n.map((F,at)=>{let et=f("li",
{role:"option",id:`result-${at}`,"aria-selected":"false"},F.elsewhere!==void 0?l(F.elsewhere):F.id===void 0?c(F):g(F.id,
F.name));return et.addEventListener("mousedown",z=>{z.preventDefault(),i(F)}),et})),!dt(t.value)){r();return}n.length||e.
append(a(m("noResults"))),h.length>ao&&e.append(a(m("moreFound",{n:ao,all:h.length})));let x=Ka(t.value).length,I=n.filter(
({place:F})=>F!==void 0).length;I&&x>I&&e.append(a(m("morePlaces",{n:I,all:x}))),w!==null&&e.prepend(a(m("didYouMean")));
let j=Math.max(h.length,n.length)+(I&&x-I),P=n.length===1?m("oneResult"):n.length?m("results",{n:j}):m("noResults");tt(w===
null?P:`${m("didYouMean")} ${n.map(({id:F="",topic:at})=>at?S(at.label):B(F)).join("; ")}`),e.hidden=!1,t.setAttribute("\
aria-expanded","true"),y(),n.length?s(0):o=-1},y=()=>{if(e.hidden)return;let h=window.visualViewport;if(!h)return;let w=h.
offsetTop+h.height-e.getBoundingClientRect().top-8;e.style.maxHeight=`min(420px, ${Math.max(96,Math.floor(w))}px)`};for(let h of[
"resize","scroll"])window.visualViewport?.addEventListener(h,y);t.addEventListener("input",d),t.addEventListener("focus",
()=>{tr(),t.value&&d()}),t.addEventListener("blur",r),t.addEventListener("keydown",h=>{h.key==="ArrowDown"||h.key==="Arr\
owUp"?(h.preventDefault(),e.hidden&&d(),n.length&&s((o+(h.key==="ArrowDown"?1:-1)+n.length)%n.length)):h.key==="Enter"?(h.
preventDefault(),!e.hidden&&o>=0&&i(n[o])):h.key==="Escape"&&(t.value||!e.hidden)&&(h.stopPropagation(),h.preventDefault(),
t.value="",r())}),M("search").addEventListener("submit",h=>h.preventDefault())}function yd(){G("change",on(k.changes.map(t=>t.id))),ko.push(qs),Ft.push({on:()=>u.change!==null,name:t=>u.change===null||
qs.name(u.change,t),statement:t=>u.change===null||qs.statement(u.change,t)})}var qs={part:"change",name:(t,e)=>t.has(T.get(
e).change||"unchanged")||X.get(e).some(n=>qs.statement(t,n)),statement:(t,e)=>t.has(b.get(e).change||"unchanged"),loosen:()=>null};function bd(){G("embed",{as:"embedded",read:([t])=>t==="yes",write:t=>t?["yes"]:[]})}function xd(){Al(),kl(),Hl(),Ul(),vc(),bf(),yd(),mf(),Bc(),Sf(),bd(),Nl()}var wb=3;function yb(t){return wt.find(e=>e.dataset.track===t)}function co(t){let e=t.cloneNode(!0);for(let n of e.querySelectorAll(
"button.more"))n.replaceWith(f("span",{class:"folded"},...n.childNodes));for(let n of e.querySelectorAll("button, .row, \
.unseen, .quiet, i"))n.remove();if(!u.drafts)for(let n of e.querySelectorAll(".draft"))n.remove();for(let n of e.querySelectorAll(
".disputed"))n.prepend(f("span",{class:"contradicted"},"\u2260 "));for(let n of e.querySelectorAll(".nl, .en"))n.classList.
contains(N)||n.remove();for(let n of e.querySelectorAll("[id]"))n.removeAttribute("id");for(let n of e.querySelectorAll(
".trunk")){let o=n.querySelector(".line"),r=n.querySelector(".from > .words, .from-card > :is(.chip, .verb)");o&&r?.before(
o.cloneNode(!0))}for(let n of e.querySelectorAll(".card > .value"))n.prepend(f("span",{class:"dot"},"\xB7 "));for(let n of e.
querySelectorAll(".what ul.names"))n.classList.toggle("one",n.children.length===1);return e}function bb(t){let e=t.closest(
".together"),n=e?.querySelector(".of-list");return e&&n?f("div",{class:"together"},co(n),co(t)):co(t)}function xb(t){let n=[
...M("key").querySelectorAll("[data-modality]")].filter(r=>{let{modality:s}=r.dataset;return t.querySelector(`.trunk.${s}\
, .under.${s}, .of-list .${s}`)}).map(r=>{let s=f("li",{class:r.className});return s.append(...[...co(r).childNodes].filter(
i=>!(i instanceof HTMLElement&&i.localName==="b"))),s}),o=t.querySelector(".contradicted")?f("li",{},f("span",{class:"co\
ntradicted"},"\u2260 "),m("disputedKey")):null;return f("ul",{class:"key"},n,o,t.querySelector(".absent")?f("li",{},`\u2014 ${m(
"stillMaySo")}`):null)}function kb(t){let e=[...t.querySelectorAll("[data-statements]")].filter(n=>n.getClientRects().length).
flatMap(n=>(n.dataset.statements??"").split(" "));return[...new Set(e)].filter(n=>b.has(n))}function _s(t,e=wb,n=document.
body){let o=t===null?null:yb(t),r=_("#taken-style",HTMLTemplateElement).content.cloneNode(!0),s=f("h1",{},S(k.title)),i=f(
"p",{class:"takeaway"}),a=f("p",{class:"origin"}),l=o?[bb(o)]:[...M("overview").querySelectorAll(".together, .lane[data-\
track]")].filter(h=>!h.parentElement?.closest(".together")&&(u.drafts||!h.classList.contains("draft"))).map(co),c=f("div",
{class:"picture",lang:N,"data-density":e},s,i,...l),p=document.querySelector("#remainder > summary > b");!o&&p&&c.append(
f("p",{class:"left-out"},co(p))),c.append(xb(c),a);let g=f("div",{"aria-hidden":"true"});g.attachShadow({mode:"open"}).append(
r,c),n.append(g);for(let h of c.querySelectorAll(".lane > .who")){let w=h.nextElementSibling?.matches(".what")?[...h.nextElementSibling.
children]:[];h.classList.toggle("alone",w.every(x=>x.getClientRects().length===0))}let d=kb(c),y=t===null?_m():Um(c,t);return i.
append(y),a.append(Ls(d.length)),{host:g,picture:c,title:s.textContent,sentence:y,ids:d}}var Sb=600;function Us(t={}){let[e]=location.href.split("#"),n=jn({...u,...t});return n?`${e}#${n}`:e}function kd(t){return{
...ct,view:null,question:null,tracks:[t]}}function Gs(t){let e=Us(t),n=f("a",{href:e,lang:N},S(k.title));return Le(e,n,m(
Ko()?"copiedLink":"copiedLinkToFile"))}function Ks(t,e=Sb){let n=Us({...t,embedded:!0}),[o]=n.split("#"),r=f("iframe",{src:Ko()?
n:n.slice(o.lastIndexOf("/")+1),title:S(k.title),width:"100%",height:String(e),loading:"lazy",style:"border:0"});return Le(
r.outerHTML,f("code",{},r.outerHTML),m(Ko()?"copiedFrame":"copiedFrameOfFile"))}var Sd=document.documentElement;function Md(){document.getElementById("embedded")?.remove();let{whole:t}=Sd.dataset,e=u.
embedded||t!==void 0;if(Sd.toggleAttribute("data-embed",e),!e)return;let n=document.body.appendChild(f("div",{id:"embedd\
ed",lang:N}));if(q()==="lanes"){let{host:o}=_s(u.tracks[0]??null,void 0,n);o.className="inside",o.removeAttribute("aria-\
hidden")}else n.append(f("p",{},Vo(On())));n.append(f("p",{},f("a",{href:t??Us({embedded:!1}),target:"_blank",rel:"noope\
ner"},m("toTheWhole"))))}function vd(){nn.push(Md),Md()}var Vs=un/no*(72/25.4),Qa={upright:{width:184*Vs,height:190*Vs},lying:{width:271*Vs,height:136*Vs}},Mb={upright:184,lying:271},
vb=8,Ob=8,Od=[.6,.9,1.2],Ed=[1,1.4,2,2.8];function Ld(t,e){Object.assign(C.style,t),Yt(),ut(),e(),ut()}function Ad(){let t={
scale:J(),position:He(),animation:!1},e={whole:V.whole,room:Ao,names:v.names};U.printing=!0;let n=new Set([...v.names].filter(
o=>!E.bare.has(o)));return(n.size||v.groups.size)&&(v.names=n),()=>{U.printing=!1,v.names=e.names,No(e.room),_e(),Ld({width:"",
height:""},()=>qe(t)),V.whole=e.whole}}function Id({width:t,height:e},n){let o={width:t-Ee.left-Ee.right,height:e-Ee.top-
Ee.bottom};xt.size||No(o);let r=_e(n),s=xt.size?0:r;s||(O.width+=O.text/4);let i=s?e+(s-1)*o.height:Math.min(e,Math.max(
.3*t,O.height/O.width*t));return Ld({width:`${Math.floor(t)}px`,height:`${Math.floor(i)}px`},kn),{sheets:Math.max(1,s),sheet:o.
height}}function Za(t,e,n=Vf){let o=Ad();try{return e(Id(t,n))}finally{o()}}function Nd(){let t,e=(v.names.size>ze?Ed.slice(
-1):Ed).map(r=>r*js),n=v.groups.size?Od.slice(-1):Od,o=Ad();try{for(let r of e)for(let s of n)if(Id({width:r,height:s*r},
1),t=Ia(),jd(t))return t}finally{o()}return t}function jd({written:t,seen:e}){return t===e.drawn.size}function Cd(t){return jd(
t)&&t.letters>=no}function Td(t){let e=Qa[t];return Za(e,({sheets:n,sheet:o})=>{let{root:r,width:s,height:i,top:a,text:l,
seen:c}=Ia({captioned:!1}),p=Array.from({length:n+1},(d,y)=>Math.min(i,Math.max(0,Ee.top+y*o-a)));[p[0],p[n]]=[0,i];let g=p.
slice(1).map((d,y)=>{let h=d-p[y];r.setAttribute("viewBox",`0 ${bt(p[y])} ${s} ${bt(h)}`),r.setAttribute("height",bt(h));
let w=n>1?`${l} ${m("sheetOf",{n:y+1,all:n})}`:l,x=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(de(r))}`,I=`wi\
dth: ${bt(Math.min(100,100*s/e.width))}%`;return f("img",{alt:w,src:x,style:I})});return{part:f("div",{class:t,"data-she\
ets":n},g),seen:c}})}function Eb(t){let e=({text:n,wide:o,draw:r})=>{let s=o?34:16,i=new Te({left:0,right:s,top:-8,bottom:8});
return r(i,1,0,13),f("li",{},st("svg",{viewBox:`0 -8 ${s} 16`,width:s,height:16,"aria-hidden":"true"},i.drawing),n)};return f(
"div",{id:"paper-legend"},La(t).map(({title:n,items:o})=>f("ul",{},f("li",{class:"title"},n),o.map(e))),f("p",{},Vo(t)))}
function Tb(t){let e=new Map;for(let{cells:o}of L(".wide > table tr:not([hidden])",HTMLTableRowElement,Y))[...o].forEach(
(r,s)=>{let i=r.querySelector(`.plain-head .${N}`)??r.querySelector(".plain-head"),a=i?"bold":"",l=zt((i??r).textContent.
split(/(?<=[-–/])|\s+/),a);e.set(s,Math.max(e.get(s)??0,l))});let n=[...e.values()].reduce((o,r)=>o+r,0);return Math.min(
vb,(t/25.4*72-Ob*e.size)/n)}function Lb(){let[t,e]=[Td("upright"),Td("lying")],n=[f("div",{id:"paper"},t.part,e.part),Aa(
()=>Eb(t.seen))];return C.after(n[0]),M("legend").prepend(n[1]),n}function Ab(){let t=f("p",{id:"paper-origin"},Ls(b.size));
return M("overview").append(t),[t]}function $d(){let t=!1,e="",n=document.documentElement,o=()=>document.getElementById(
"remainder"),r=!1;addEventListener("beforeprint",()=>{if(U.parts)return;t=Y.open,e=n.dataset.density??"",r=o()?.open??!1;
let s=q();U.parts=s==="names"?Lb():s==="lanes"?Ab():[],e&&(n.dataset.density="3");let i=o();i&&(i.open=!0),Y.open=!0,Fi(),
Pi(Lf);for(let[a,l]of Object.entries(Mb))Y.style.setProperty(`--${a}`,`${bt(Tb(l))}pt`)}),addEventListener("afterprint",
()=>{if(!U.parts)return;Y.open=t,e&&(n.dataset.density=e);let s=o();s&&(s.open=r);for(let i of U.parts)i.remove();U.parts=
null,Pi(Ht)})}function Rd({root:t,text:e}){let n=f("img",{id:"paper-picture",alt:e,src:`data:image/svg+xml;charset=utf-8\
,${encodeURIComponent(de(t))}`});document.body.append(n),addEventListener("afterprint",()=>n.remove(),{once:!0}),print()}var Ib=["Top","Right","Bottom","Left"],Nb={dashed:[3,2],dotted:[1,1.5]},jb=["x","y","width","height","rx","ry","cx","cy",
"r","d","points"],Cb=/^M([\d.]+) ([\d.]+)H([\d.]+)$/;function or(t){let[e,n,o,r=1]=(t.match(/[\d.]+/g)??[]).map(Number);
return!t.startsWith("rgb")||r===0?null:{colour:`#${[e,n,o].map(i=>Math.round(i).toString(16).padStart(2,"0")).join("")}`,
opacity:r===1?null:r}}function $b(t){return t.display!=="none"&&t.visibility==="visible"&&t.opacity!=="0"&&t.clipPath!==
"inset(50%)"}function Rb(t,e){return(getComputedStyle(t).display==="inline"?[...t.getClientRects()]:[t.getBoundingClientRect()]).
filter(({width:o,height:r})=>o&&r).map(({left:o,top:r,width:s,height:i})=>({left:o-e.left,top:r-e.top,width:s,height:i}))}
function Bb(t){return Ib.map(e=>({width:parseFloat(t[`border${e}Width`]),style:t[`border${e}Style`],ink:or(t[`border${e}\
Color`])}))}function Bd({width:t,style:e,ink:n}){return{stroke:n?.colour??"none","stroke-opacity":n?.opacity??null,"stro\
ke-width":t,"stroke-dasharray":Nb[e]?.map(o=>bt(o*t)).join(" ")??null}}function Db(t,e,n){let o=or(e.backgroundColor),r=Bb(
e),s=r.map(a=>a.width>0&&a.ink!==null&&a.style!=="none");if(!o&&!s.includes(!0))return[];let i=s.every(Boolean)&&new Set(
r.map(a=>JSON.stringify(a))).size===1;return Rb(t,n).flatMap(({left:a,top:l,width:c,height:p})=>{let g=Math.min(parseFloat(
e.borderTopLeftRadius)||0,p/2),d=i?r[0].width/2:0,y=o||i?[st("rect",{x:a+d,y:l+d,width:c-2*d,height:p-2*d,rx:g?Math.max(
0,g-d):null,fill:o?.colour??"none","fill-opacity":o?.opacity??null,...i?Bd(r[0]):{}})]:[];if(i)return y;let[h,w]=[a+c,l+
p];return[...y,...r.flatMap((x,I)=>{if(!s[I])return[];let j=x.width/2,[P,F,at,et]=[[a,l+j,h,l+j],[h-j,l,h-j,w],[a,w-j,h,
w-j],[a+j,l,a+j,w]][I];return[st("line",{x1:P,y1:F,x2:at,y2:et,...Bd(x)})]})]})}function Pb(t){let e=document.createRange(),
n=[],o=0;for(let r of t.data){e.setStart(t,o),e.setEnd(t,o+=r.length);let s=[...e.getClientRects()].find(({width:g})=>g>
0),i=n[n.length-1];if(i&&!s){/\s/.test(r)||(i.text+=r);continue}if(!s)continue;let{left:a,right:l,top:c,bottom:p}=s;i&&Math.
abs(i.top-c)<(p-c)/2?Object.assign(i,{text:i.text+r,left:Math.min(i.left,a),right:Math.max(i.right,l)}):n.push({text:r,left:a,
right:l,top:c,bottom:p})}return n.filter(r=>r.text.trim())}var Wb={uppercase:t=>t.toUpperCase(),lowercase:t=>t.toLowerCase()};
function Fb(t,e,n){let o=or(e.color);if(!o)return[];let r=Math.round(Number(e.fontWeight)/100)*100,s=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`,i={letterSpacing:e.letterSpacing==="normal"?"0px":e.letterSpacing,wordSpacing:e.
wordSpacing},{fontBoundingBoxAscent:a,fontBoundingBoxDescent:l}=To({font:s,...i},"x");return Pb(t).map(c=>{let p=c.text.
length-c.text.trimStart().length,g=c.text.length-c.text.trimEnd().length,d=p||g?To({font:s,...i}," ").width:0,y=c.left+(p?
d:0),h=c.right-(g?d:0),w=(Wb[e.textTransform]??String)(c.text.trim().replace(/\s+/g," "));return st("text",{x:y-n.left,y:(c.
top+c.bottom+a-l)/2-n.top,"font-size":parseFloat(e.fontSize),"font-weight":r===400?null:r,"font-style":e.fontStyle==="no\
rmal"?null:e.fontStyle,fill:o.colour,"fill-opacity":o.opacity,textLength:h-y,lengthAdjust:"spacingAndGlyphs"},Mn(w))})}function zb(t,e,n){
let o=t.getScreenCTM(),[r,s]=[or(e.fill),or(e.stroke)];if(!o||!(r||s))return[];let{a:i,b:a,c:l,d:c}=o,[p,g]=[o.e-n.left,
o.f-n.top],d=e.vectorEffect==="non-scaling-stroke",y={fill:r?.colour??"none","fill-opacity":r?.opacity??null,stroke:s?.colour??
null,"stroke-opacity":s?.opacity??null,"stroke-width":s&&parseFloat(e.strokeWidth),"stroke-linecap":e.strokeLinecap==="b\
utt"?null:e.strokeLinecap,"stroke-dasharray":e.strokeDasharray==="none"?null:e.strokeDasharray.replace(/px|,/g,"")},h=t.
getAttribute("d")?.match(Cb)?.slice(1).map(Number);if(h){let[x,I,j]=h,P=Math.min(j,t.ownerSVGElement?.getBoundingClientRect().
width??j);return[st("line",{x1:x+p,y1:I+g,x2:P+p,y2:I+g,...y})]}let w=Object.fromEntries(jb.map(x=>[x,t.getAttribute(x)]));
return[st(t.localName,{...w,transform:`matrix(${[i,a,l,c,p,g].map(bt).join(" ")})`,"vector-effect":d?"non-scaling-stroke":
null,...y})]}function Dd(t,e){let n=getComputedStyle(t);return $b(n)?t instanceof SVGSVGElement?[...t.querySelectorAll("\
path, polyline, polygon, circle, ellipse, rect")].flatMap(o=>zb(o,getComputedStyle(o),e)):[...Db(t,n,e),...[...t.childNodes].
flatMap(o=>o instanceof Text?Fb(o,n,e):o instanceof Element?Dd(o,e):[])]:[]}function Pd(t){let{left:e,top:n,width:o,height:r}=t.
getBoundingClientRect();return{drawing:st("g",{},...Dd(t,{left:e,top:n})),width:Math.ceil(o),height:Math.ceil(r)}}var Hb=24.7/16,tl=[3,2,1],qb=12;function _b({title:t,sentence:e,ids:n}){let o=n.map(r=>`${Vt(b.get(r))} (${S(b.get(r).said)}\
)`);return[`${t}.`,e,`${o.join("; ")}.`,As()].filter(Boolean).join(" ")}function Ub(t,e){let n=_s(t,e);try{let{drawing:o,
width:r,height:s}=Pd(n.picture),i=getComputedStyle(n.picture).fontFamily,a=_b(n),l=t===null?"":Z(t);return{root:Na({width:r,
height:s,title:[n.title,l].filter(Boolean).join(": "),text:a,family:i},o),width:r,height:s,text:a,name:l}}finally{n.host.
remove()}}function el({width:t,height:e}){return e<=Hb*t}function Wd(t){let e,n=t!==null?tl.slice(0,1):wt.length>qb?tl.slice(
-1):tl;for(let o of n)if(e=Ub(t,o),el(e))break;return e}function Gb(t,e){let n=r=>[...r.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu,"-")].slice(0,60).join("").
replace(/^-+|-+$/g,"");return`${[n(S(k.title)),n(e),u.date??bo()].filter(Boolean).join("_")}.${t}`}function nl(t,e,n=u.focus===
null?"":B(u.focus)){let o=URL.createObjectURL(t),r=Gb(e,n);return f("a",{href:o,download:r}).click(),setTimeout(()=>URL.
revokeObjectURL(o),6e4),r}function fo(t,e,n){ne(m("saved",{name:nl(t,e,n)}))}var Fd=16,Kb=44;function Vb({root:t}){return`data:image/svg+xml;charset=utf-8,${encodeURIComponent(de(t))}`}function Yb(t){
let e=new Intl.NumberFormat(N,{maximumFractionDigits:1}),n={width:e.format(Fd),height:e.format(Fd*t.height/t.width)};return[
m("pictureSize",n),el(t)?"":m("pictureTooHigh")].filter(Boolean).join(" ")}function Jb(){let t=wt.filter(n=>n.classList.
contains("of-body")).length,e=[["countTracks",wt.length-t],["countBodies",t]];return m("allLanes",{what:e.filter(([,n])=>n).
map(([n,o])=>m(o===1?`${n}One`:n,{n:o})).join(", ")})}function ol(t=null){let e,n=f("img",{class:"preview"}),o=f("p",{class:"\
hint"}),r=f("textarea",{readonly:"",rows:"3","aria-label":m("alternative")}),s=f("select",{id:"take-what"},f("option",{value:""},
Jb()),wt.map(({dataset:g})=>f("option",{value:g.track},Z(g.track??""))));s.value=t??"";let i=()=>{e=Wd(s.value||null),Object.
assign(n,{src:Vb(e),alt:e.text}),o.textContent=Yb(e),r.textContent=e.text};s.addEventListener("change",i),i();let a=()=>s.
value?kd(s.value):{},c={copyPng:()=>Cs(e),savePng:async()=>{try{fo(await oo(e),"png",e.name)}catch{ne(m("tooLarge"))}},saveSvg:()=>fo(
new Blob([de(e.root)],{type:"image/svg+xml"}),"svg",e.name),print:()=>{kt.close(),s.value?Rd(e):print()},copyLink:()=>Gs(
a()),copyFrame:()=>Ks(a(),e.height+Kb)},p=()=>Le(e.text,f("p",{lang:N},e.text),m("copiedText"));oe(m("take"),[f("p",{},f(
"label",{for:"take-what"},m("takeWhat"))," ",s),n,o,f("div",{class:"ways"},Object.entries(c).map(([g,d])=>f("button",{type:"\
button","data-way":g,onclick:d},m(g)))),f("details",{},f("summary",{},m("alternative")),f("p",{class:"hint"},m("alternat\
iveHint")),r,f("button",{type:"button",class:"copy",onclick:p},m("copyText")))])}function Ys(t){let e=k.words[t];return k.languages.map(n=>f("span",{class:n,lang:n},e[n]))}function zd(t,e=null){let n=()=>Le(
t,f("p",{lang:N},t),m("copiedText"));to(m("alternative"),t,[e?f("p",{},m("saved",{name:e})):null,f("p",{class:"hint"},m(
"alternativeHint"))],[f("button",{type:"button",class:"copy",onclick:n},m("copyText"))])}async function Xb(t){try{zd(t.text,
nl(await oo(t),"png"))}catch{oe(m("savePng"),[f("p",{},m("tooLarge"))])}}function Qb(t){kt.close(),A({...ct,focus:t,steps:1,
layout:"columns"})}var Zb=60;function Hd(t,e,n,o){let r=[...new Set([u.focus??[],...Fe(T.size)].flat())].filter(s=>n.has(
s)&&!(s===u.focus&&u.steps===1)&&Ir(s).size<=Zb).slice(0,4);oe(t,[f("p",{},e),f("ul",{},r.map(s=>f("li",{},f("button",{type:"\
button",class:"name",onclick:()=>Qb(s)},B(s)))))],[o])}function rl(t){let e=Nd();if(Cd(e))return t(e);let n=new Intl.NumberFormat(
N,{maximumFractionDigits:1}).format(e.letters);return Hd(m("tooSmall"),m("tooSmallHint",{points:n}),e.seen.names,f("butt\
on",{type:"button",onclick:()=>t(e)},m("saveAnyway")))}function tx({root:t}){kt.open&&kt.close(),fo(new Blob([de(t)],{type:"\
image/svg+xml"}),"svg")}function ex(){let[t,e]=Za(Qa.upright,()=>[[...te().names.values()].filter(({lines:o})=>o).length,
v.names.size]);if(t>=e/2){print();return}let n=()=>{kt.close(),print()};Hd(m("tooMany"),m("tooManyHint",{n:t,all:e}),v.names,
f("button",{type:"button",onclick:n},m("printAnyway")))}var Js={savePng:()=>rl(Xb),copyPng:()=>rl(Cs),saveSvg:()=>rl(tx),
alternative:()=>zd(Is(On())),copyTable:rp,saveCsv:()=>fo(sp(),"csv"),copyLink:()=>Gs(),copyFrame:()=>Ks(),print:ex},qd={
names:Object.keys(Js),statements:["copyTable","saveCsv","copyLink","print"],text:["copyTable","saveCsv","copyLink","prin\
t"]};function nx(){let t=q();if(t==="lanes"){ol();return}oe(m("take"),[f("div",{class:"ways"},qd[t].map(e=>f("button",{type:"\
button","data-way":e,onclick:()=>{kt.close(),Js[e]()}},m(e))))])}function ox(){for(let t of wt){let{track:e=""}=t.dataset,
n=f("span",{class:"unseen"},Ys("take")," ",f("span",{"data-of":e},Z(e))),o=st("path",{d:"M8 10.5V2M4.5 5 8 1.5 11.5 5M2.\
5 8.5v6h11v-6"}),r=st("svg",{viewBox:"0 0 16 16",width:14,height:14,"aria-hidden":"true"},o),s={type:"button",class:"tak\
e-lane","data-take-track":e,"data-title":"take",onclick:()=>ol(e)};_(".card",HTMLElement,t).append(" ",f("button",s,r,n))}}
function _d(){let t=f("button",{type:"button","aria-expanded":"false","aria-controls":"take-list"},Ys("take")),e=f("ul",
{id:"take-list",hidden:""},qd.names.map(o=>f("li",{},f("button",{type:"button","data-take":o,onclick:()=>Js[o]()},Ys(o))))),
n=f("div",{id:"take"},t,e);zs(n,t,e),C.after(n),_("#list .wide").before(f("div",{class:"taking"},["copyTable","saveCsv"].
map(o=>f("button",{type:"button",onclick:Js[o]},Ys(o))))),M("to-take").addEventListener("click",nx),ox()}Y.open=!1;Gc();fu();xd();Tl(t=>hn(()=>_a(t)));Ar();Bf(ud);Qp();addEventListener("hashchange",zf);for(let t of["(prefers-\
color-scheme: dark)","(prefers-contrast: more)"])matchMedia(t).addEventListener("change",Np);Kc(Ip);bn();Ic();cf();lf();
$f();Af();gf();wd();$d();_d();Pm();pd();ef();Fc();oc();fc();nc();mc();Rc();Rp();ac();Xp();id();Zp();_a(null);vd();zi();window.
graphbuilder={get network(){return Qc()},names:()=>[...te().names.values()].map(t=>({...t})),pointOn:(t,e=.5)=>te().lines.
has(t)?Dt(W.lines.get(t),e):null,at:Ae,groups:()=>[...te().groups.values()].map(t=>({...t,count:v.groups.get(t.key).count})),
bundles:()=>te()&&[...vs()].map(t=>({ends:[t.one,t.other].map(e=>qt(e)??e),ids:[...t.ids],course:Array.from({length:41},
(e,n)=>Dt(Os(t),n/40))})),moved:()=>[...xt.keys()],words:()=>te().words.map(t=>({...t})),shown:()=>E,walked:()=>K.at,outcomes:t=>Object.
fromEntries(an.map(e=>[e,Dn(t,sn(e),k.outcomes)])),found:er};delete document.documentElement.dataset.starting;})();
