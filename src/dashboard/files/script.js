// Draws the plots of a page from the JSON in their data attributes, and draws them anew when that changes, or the
// colours do; hands over a file that was chosen. Everything else on a page works without scripts.
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const drawn = new Map();
  /** Fewer than these make no line that can be seen. */
  const FEW = 12;

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  function axis(more) {
    return {
      stroke: colour("--ink-soft"),
      grid: { stroke: colour("--line"), width: 1 },
      ticks: { stroke: colour("--line"), width: 1 },
      font: "12px system-ui, sans-serif",
      ...more,
    };
  }

  function seriesOf({ label, colour: name, fill, values }) {
    const stroke = colour(name);
    return fill
      ? {
          label,
          stroke,
          fill: stroke,
          width: 0,
          points: { show: false },
          paths: uPlot.paths.bars({ size: [0.85, 60] }),
        }
      : { label, stroke, width: 2, points: { show: values.length < FEW }, spanGaps: false };
  }

  /** Bars stand upon each other: each is drawn at its own height plus those below it, the highest first. */
  function stacked(values) {
    const sums = values.map((_, index) =>
      values[0].map((_, at) => values.slice(0, index + 1).reduce((sum, one) => sum + (one[at] ?? 0), 0)),
    );
    return sums.reverse();
  }

  function draw(element) {
    const { x, series, unit, bars, from, to, low, high } = JSON.parse(element.dataset.plot);
    drawn.get(element)?.destroy();
    const shown = bars ? series.toReversed() : series;
    const values = series.map(({ values: each }) => each);
    const options = {
      width: element.clientWidth,
      height: 190,
      cursor: { y: false },
      legend: { show: false },
      scales: {
        x: { time: true, range: [from, to] },
        y: { range: low === undefined ? (_, _min, max) => [0, Math.max(max ?? 0, 4)] : [low, high] },
      },
      axes: [
        axis({ values: (_, at) => at.map((s) => new Date(s * 1000).toTimeString().slice(0, 5)), space: 60 }),
        axis({ size: 56, values: (_, at) => at.map((v) => (bars && v % 1 !== 0 ? "" : `${v}${unit}`)) }),
      ],
      series: [{}, ...shown.map((one) => seriesOf({ ...one, fill: bars }))],
    };
    drawn.set(element, new uPlot(options, [x, ...(bars ? stacked(values) : values)], element));
  }

  function drawAll() {
    for (const [element, plot] of drawn) {
      if (element.isConnected) continue;
      plot.destroy();
      drawn.delete(element);
    }
    for (const element of document.querySelectorAll("[data-plot]")) draw(element);
  }

  // A file that is chosen is looked through: one press less, and nothing is changed by it.
  document.addEventListener("change", ({ target }) => {
    if (target.matches("input[type=file][data-sends]") && target.files.length > 0) target.form.requestSubmit();
  });

  const changes = new MutationObserver((records) => {
    for (const { target } of records) if (target.matches("[data-plot]")) draw(target);
  });
  changes.observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ["data-plot"] });
  dark.addEventListener("change", drawAll);
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    drawAll();
  });
  drawAll();
})();
