// The rules of the page's script and of its tests: what no reader of it should have to look out for.

const browser = [
  "addEventListener", "Blob", "clearTimeout", "ClipboardItem", "CSS", "document", "Element", "getComputedStyle",
  "HTMLButtonElement", "HTMLDetailsElement", "HTMLElement", "HTMLInputElement", "HTMLSelectElement", "HTMLTableRowElement",
  "HTMLTemplateElement",
  "Image", "innerHeight", "location", "matchMedia",
  "MutationObserver", "navigator", "Path2D", "print", "requestAnimationFrame",
  "ResizeObserver", "scrollBy", "scrollTo", "scrollY", "setTimeout", "SVGSVGElement", "Text", "TextEncoder", "URL",
  "URLSearchParams", "window", "XMLSerializer",
];
const globals = (/** @type {string[]} */ names) => Object.fromEntries(names.map((name) => [name, "readonly"]));

const rules = {
  "array-callback-return": "error",
  "consistent-return": "error",
  "default-param-last": "error",
  "dot-notation": "error",
  "eqeqeq": "error",
  "func-style": ["error", "declaration", { allowArrowFunctions: true }],
  "max-len": ["error", { code: 160, ignoreUrls: true }],
  "no-alert": "error",
  "no-console": "error",
  "no-const-assign": "error",
  "no-dupe-class-members": "error",
  "no-dupe-keys": "error",
  "no-duplicate-imports": "error",
  "no-eval": "error",
  "no-extend-native": "error",
  "no-implied-eval": "error",
  "no-import-assign": "error",
  "no-redeclare": "error",
  "no-self-assign": "error",
  "no-self-compare": "error",
  "no-shadow-restricted-names": "error",
  "no-template-curly-in-string": "error",
  "no-undef": "error",
  "no-unmodified-loop-condition": "error",
  "no-unreachable": "error",
  "no-unused-expressions": ["error", { allowTernary: true, allowShortCircuit: true }],
  "no-unused-vars": "error",
  "no-useless-concat": "error",
  "no-useless-return": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-arrow-callback": "error",
  "prefer-const": "error",
  "prefer-template": "error",
  "require-await": "error",
  "use-isnan": "error",
  "valid-typeof": "error",
};

export default [
  { files: ["graphbuilder/network/page/script/**/*.js"], languageOptions: { globals: globals(browser) }, rules },
  // vis-network is known to one module, so that another renderer is one file.
  { files: ["graphbuilder/network/page/script/draw/renderer.js"], languageOptions: { globals: globals(["vis"]) } },
  { files: ["tests/script/**/*.js", "eslint.config.js"], languageOptions: { globals: globals(["Buffer", "location", "process", "TextEncoder"]) }, rules },
  { ignores: ["graphbuilder/network/page/script.js", "node_modules/", ".venv/", "out/", "build/"] },
];
