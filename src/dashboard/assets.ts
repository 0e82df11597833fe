import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { createStaticFiles, type StaticFiles } from "../http/static-files.ts";

const installed = createRequire(import.meta.url);
const ours = (name: string): string => fileURLToPath(new URL(`./files/${name}`, import.meta.url));

/** Style, scripts and the icon of the pages: ours and those of packages, all served from this machine. */
export function createAssets(): StaticFiles {
  return createStaticFiles({
    "style.css": ours("style.css"),
    "script.js": ours("script.js"),
    "icon.svg": ours("icon.svg"),
    "htmx.js": installed.resolve("htmx.org/dist/htmx.min.js"),
    "sse.js": installed.resolve("htmx.org/dist/ext/hx-sse.min.js"),
    "uplot.js": installed.resolve("uplot/dist/uPlot.iife.min.js"),
    "uplot.css": installed.resolve("uplot/dist/uPlot.min.css"),
  });
}
