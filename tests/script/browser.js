// As much of a page as those modules need that draw nothing: what it holds, its language and its address.

// Where it has lanes, these stand for the tracks of which there is one.

/**
 * @param {import("../../graphbuilder/network/page/script/types").Content} content
 * @param {string} language
 * @param {string[]} tracks
 */
export function stand(content, language = "nl", tracks = []) {
  const lanes = tracks.map((track) => ({ dataset: { track } }));
  let hash = "";
  Object.assign(globalThis, {
    document: {
      documentElement: { dataset: { language } },
      getElementById: () => ({ textContent: JSON.stringify(content) }),
      querySelectorAll: (/** @type {string} */ selector) => (/^#lanes( .lane|$)/.test(selector) ? lanes : []),
    },
    location: {
      get hash() { return hash; },
      set hash(text) { hash = `#${text}`.replace(/^#+/, "#").replace(/^#$/, ""); },
      replace(/** @type {string} */ text) { this.hash = text; },
    },
  });
}
