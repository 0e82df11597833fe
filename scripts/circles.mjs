// Circles of imports: the sets of files each of which reaches every other one (Tarjan's strongly connected
// components), and files that import themselves. An import of types counts like any other.

/**
 * @param {ReadonlyMap<string, readonly string[]>} imports what each file imports; files that are no keys are ignored
 * @returns {string[][]} each circle sorted by name, the circles too
 */
export function circlesOf(imports) {
  const order = new Map();
  const lowest = new Map();
  const open = [];
  const circles = [];

  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles.sort(([a], [b]) => byName(a, b));

  function visit(file) {
    order.set(file, order.size);
    lowest.set(file, order.get(file));
    open.push(file);
    for (const imported of imports.get(file)) {
      if (!imports.has(imported)) continue;
      if (!order.has(imported)) {
        visit(imported);
        lowest.set(file, Math.min(lowest.get(file), lowest.get(imported)));
      } else if (open.includes(imported)) {
        lowest.set(file, Math.min(lowest.get(file), order.get(imported)));
      }
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file)).sort(byName);
    if (circle.length > 1 || imports.get(file).includes(file)) circles.push(circle);
  }
}

function byName(a, b) {
  return a < b ? -1 : 1;
}
