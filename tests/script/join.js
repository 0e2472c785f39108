// Joins the modules of the page's script, and its styles, each into the one file that stands in the page: `make script`.

import { build } from "esbuild";

const PAGE = "graphbuilder/network/page";
const [folder = PAGE] = process.argv.slice(2);

await build({
  entryPoints: [`${PAGE}/script/page.js`],
  outfile: `${folder}/script.js`,
  bundle: true,
  format: "iife",
  // Short, but with line ends in it, so that tools for text can show it.
  minify: true,
  lineLimit: 120,
  legalComments: "none",
  target: "es2022",
  // Signs that turn the text around them are taken out of a page: in the script they are written out.
  charset: "ascii",
});

await build({
  entryPoints: { style: `${PAGE}/styles/page.css`, taken: `${PAGE}/styles/taken.css` },
  outdir: folder,
  bundle: true,
  minify: true,
  lineLimit: 120,
  charset: "utf8",
});
