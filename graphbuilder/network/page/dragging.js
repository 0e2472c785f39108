// Dragging a name moves it, and there it stays; dragging anything else moves the picture.

let dragged = null;

network.on("dragStart", ({ pointer }) => {
  const { name } = thingAt(pointer.canvas);
  // A finger moves the picture, unless it takes the name that is chosen.
  if (name === null || (touch && name !== state.focus)) return;
  const place = places.get(name);
  dragged = { name, x: place.x - pointer.canvas.x, y: place.y - pointer.canvas.y };
  network.setOptions({ interaction: { dragView: false } });
});
// vis-network tells of dragging only while it moves the picture itself.
document.addEventListener("pointermove", (event) => {
  if (!dragged) return;
  const at = pointOf(event);
  const place = { x: Math.round(at.x + dragged.x), y: Math.round(at.y + dragged.y) };
  moved.set(dragged.name, place);
  places.set(dragged.name, place);
  version += 1;
  syncNodes();
  network.redraw();
});
network.on("dragEnd", () => {
  whole = false;
  if (!dragged) return;
  dragged = null;
  network.setOptions({ interaction: { dragView: true } });
  showArrangement();
});
