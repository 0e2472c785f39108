// Cells of a table that is taken along, so that a spreadsheet leaves them as they are.

// A spreadsheet would run what begins like a formula: an apostrophe makes text of it.
/** @param {string} text */
export function cell(text) {
  const plain = text.replace(/\s+/g, " ").trim();
  return /^[=+\-@＝＋－＠]/.test(plain) && !/^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(plain) ? `'${plain}` : plain;
}

// Excel takes 1.5, 1-2, 2024-06 and april 2022 for days of its own, and drops the first 0 of 070; this
// tells it and LibreOffice that they are text. Whole numbers stay numbers.
/** @param {string} text */
export function keptAsText(text) {
  return /\d/.test(text) && !/^-?(?:0|[1-9]\d{0,14})$/.test(text) ? { style: "mso-number-format:'\\@'", sdnum: "1043;0;@" } : {};
}
