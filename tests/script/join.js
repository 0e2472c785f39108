// Joins the modules of the page's script into the one file that stands in the page: `make script`.

import { build } from "esbuild";

const SCRIPT = "graphbuilder/network/page/script";

await build({
  entryPoints: [`${SCRIPT}/page.js`],
  outfile: process.argv[2] ?? `${SCRIPT}.js`,
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
