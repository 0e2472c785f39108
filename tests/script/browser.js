// As much of a page as those modules need that draw nothing: what it holds, its language and its address.

/**
 * @param {import("../../graphbuilder/network/page/script/types").Content} content
 * @param {string} language
 */
export function stand(content, language = "nl") {
  Object.assign(globalThis, {
    document: {
      documentElement: { dataset: { language } },
      getElementById: () => ({ textContent: JSON.stringify(content) }),
      querySelectorAll: () => [],
    },
    location: { hash: "", replace: () => {} },
  });
}
