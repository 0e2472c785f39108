// The panel beside the picture. Any part of the page can ask for it anew; what it tells, it is told once.

let fill = () => {};

export function showDetails() {
  fill();
}

/** @param {() => void} telling */
export function startPanel(telling) {
  fill = telling;
}
