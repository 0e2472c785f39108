// Days as texts of one form, 2024-06-01, and as numbers.

const DAY = 24 * 60 * 60 * 1000;

/** @param {string} text */
export function isDay(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= "1000" && dayOf(numberOf(text)) === text;
}

/** @param {string} day */
export function numberOf(day) {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** @param {number} number */
export function dayOf(number) {
  return Number.isFinite(number) ? new Date(number * DAY).toISOString().slice(0, 10) : "";
}

export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
