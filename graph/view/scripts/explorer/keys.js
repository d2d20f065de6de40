// Keys and pointers on the picture: from one work to the next in a direction, closer, farther, along.
"use strict";
const keys = (() => {
  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  // The nearest work in a direction; what lies aside counts as farther.
  const next = (places, from, [dx, dy]) => {
    const here = places.get(from);
    let best = null, least = Infinity;
    for (const [id, spot] of places) {
      const along = (spot.x - here.x) * dx + (spot.y - here.y) * dy, aside = Math.abs((spot.x - here.x) * dy) + Math.abs((spot.y - here.y) * dx);
      if (id === from || along <= 0) continue;
      if (along + 3 * aside < least) { least = along + 3 * aside; best = id; }
    }
    return best;
  };
  const view = { zoom: 1, x: 0, y: 0 };
  // While it moves the picture is a layer of its own, which is not drawn again; it is drawn sharp where it rests.
  let resting = 0;
  const apply = (root) => {
    root.style.willChange = "transform";
    root.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.zoom})`;
    clearTimeout(resting);
    resting = setTimeout(() => { root.style.willChange = ""; }, 300);
  };
  const reset = () => Object.assign(view, { zoom: 1, x: 0, y: 0 });
  const zoom = (root, by, at = { x: root.clientWidth / 2, y: root.clientHeight / 2 }) => {
    const to = Math.min(Math.max(view.zoom * by, 0.5), 8);
    view.x = at.x - ((at.x - view.x) * to) / view.zoom;
    view.y = at.y - ((at.y - view.y) * to) / view.zoom;
    view.zoom = to;
    apply(root);
  };
  const attach = ({ root, laid, drawn }) => {
    reset();
    root.addEventListener("keydown", (event) => {
      const link = event.target.closest("a");
      if (!link || !STEPS[event.key]) return;
      event.preventDefault();
      const to = next(laid.places, link.dataset.work, STEPS[event.key]);
      if (!to) return;
      link.setAttribute("tabindex", -1);
      drawn.get(to).setAttribute("tabindex", 0);
      drawn.get(to).focus();
    });
    let held = null, moved = false;
    root.addEventListener("pointerdown", (event) => { if (event.pointerType !== "touch") { held = { x: event.clientX - view.x, y: event.clientY - view.y }; moved = false; } });
    root.addEventListener("pointermove", (event) => {
      if (!held || !event.buttons) return;
      const [x, y] = [event.clientX - held.x, event.clientY - held.y];
      if (Math.abs(x - view.x) + Math.abs(y - view.y) > 3) moved = true;
      if (moved) { Object.assign(view, { x, y }); apply(root); }
    });
    for (const end of ["pointerup", "pointerleave"]) root.addEventListener(end, () => { held = null; });
    root.addEventListener("click", (event) => { if (moved) { event.preventDefault(); moved = false; } }, true);
    root.addEventListener("dragstart", (event) => event.preventDefault());
    root.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = root.parentElement.getBoundingClientRect();
      zoom(root, event.deltaY < 0 ? 1.2 : 1 / 1.2, { x: event.clientX - box.left, y: event.clientY - box.top });
    }, { passive: false });
  };
  return { attach, next, zoom, reset, apply, view };
})();
