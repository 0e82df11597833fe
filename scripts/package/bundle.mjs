import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Loaded from their own folders: native code, and what pages load beside themselves. */
const KEPT_APART = ["@serialport/bindings-cpp", "@lydell/node-pty"];
const SERVED = {
  "htmx.org": ["dist/htmx.min.js", "dist/ext/hx-sse.min.js"],
  uplot: ["dist/uPlot.iife.min.js", "dist/uPlot.min.css"],
};
/** How npm packages name a machine, by Debian's name for it. */
const PREBUILDS = { amd64: "linux-x64", arm64: "linux-arm64", armhf: "linux-arm" };

/** Of an installed package; the licences stand in the copyright file. Debian's C library is glibc. */
const NOT_NEEDED = /([.](d[.]ts|map|md)|[.]musl[.]node|licen[cs]e)$/i;
/** Headers to compile native code against. */
const FOR_BUILDING = ["node-addon-api"];
/** Nobody reads what it would write: see the file that stands in its place. */
const SILENCED = "debug";
const SILENCE = join(dirname(fileURLToPath(import.meta.url)), "no-debug.cjs");
/** What packages load at once for what nobody asks of them here, by package. */
const LEFT_OUT = {
  // Web sockets, proxies, and the timers of browsers.
  mqtt: /^(ws|socks|worker-timers)$/,
  // Several processes as one, metrics that are pushed, and traces beside them.
  "prom-client": /^([.]\/lib\/(cluster|pushgateway)|@opentelemetry\/api)$/,
};
const NOTHING = join(dirname(fileURLToPath(import.meta.url)), "nothing.cjs");
/** What node-cron asks for the time of. */
const UTC_FORMAT = join(dirname(fileURLToPath(import.meta.url)), "utc-format.mjs");

/** Packages that leadline is made of read `require`, which modules do not have. */
const BANNER =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * Puts the daemon into `folder` as few files, with what it needs to run on `architecture` (amd64, arm64, armhf) and no
 * more. Returns the npm packages that are in it, by name, each with its folder.
 */
export async function bundle(root, folder, architecture) {
  const threads = join("src", "compose", "threads");
  const options = {
    absWorkingDir: root,
    outdir: join(folder, "lib"),
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    banner: { js: BANNER },
    external: KEPT_APART,
    plugins: [beside(join(folder, "lib")), withoutLeftOut(), cronInUtc()],
    alias: { [SILENCED]: SILENCE },
    // The source stays in memory while the daemon runs. Names stay, so that a stack can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  };
  const inputs = new Set();
  // Threads by themselves: what they share with the daemon would have to be files of their own, each of which is looked
  // for and opened at a start.
  for (const entryPoints of [{ main: join("src", "main.ts") }, threadsOf(root, threads)]) {
    const { metafile } = await build({ ...options, entryPoints });
    for (const file of Object.keys(metafile.outputs)) inAscii(join(root, file));
    for (const input of Object.keys(metafile.inputs)) inputs.add(input);
  }
  const packages = packagesOf(root, [...inputs]);

  const files = join("dashboard", "files");
  cpSync(join(root, "src", files), join(folder, "lib", "files"), { recursive: true });
  for (const [name, paths] of Object.entries(SERVED)) packages.set(name, copyPackage(root, folder, name, paths));
  const bindings = "@serialport/bindings-cpp";
  const apart = dirname(createRequire(join(root, "package.json")).resolve(`${bindings}/package.json`));
  const prebuild = join("prebuilds", PREBUILDS[architecture]);
  for (const [name, paths] of Object.entries({
    [bindings]: ["dist", prebuild],
    ...Object.fromEntries(dependenciesOf(apart).map((name) => [name, undefined])),
  })) {
    packages.set(name, copyPackage(root, folder, name, paths, apart));
  }
  const silenced = join(folder, "node_modules", SILENCED);
  mkdirSync(silenced);
  cpSync(SILENCE, join(silenced, "index.cjs"));
  writeFileSync(join(silenced, "package.json"), `${JSON.stringify({ name: SILENCED, main: "index.cjs" }, null, 2)}\n`);
  cpSync(join(root, "config"), join(folder, "config"), { recursive: true });
  const { name, version, type } = manifestOf(root);
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ name, version, type }, null, 2)}\n`);
  return packages;
}

/**
 * Regular expressions are all that esbuild leaves as it was written. With one character beyond Latin-1 in it V8 keeps a
 * file of a megabyte as two.
 */
function inAscii(file) {
  const source = readFileSync(file, "utf8");
  const escaped = source.replaceAll(
    /[^\x00-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  if (escaped !== source) writeFileSync(file, escaped);
}

/**
 * What was learnt, and the plans of numbers, stay files: as a literal each would be in memory twice, in the source and as
 * what that says.
 */
function beside(lib) {
  const keep = (file) => {
    mkdirSync(lib, { recursive: true });
    cpSync(file, join(lib, basename(file)));
    return `./${basename(file)}`;
  };
  return {
    name: "data beside the code",
    setup(bundled) {
      bundled.onResolve({ filter: /\/weights[.]json$/ }, ({ path, resolveDir }) => ({
        path: keep(join(resolveDir, path)),
        external: true,
      }));
      bundled.onLoad({ filter: /[\\/]libphonenumber-js[\\/]metadata[.]max[.]json[.]js$/ }, ({ path }) => {
        const name = keep(path.replace(/[.]js$/, ""));
        return {
          contents: `import { readFileSync } from "node:fs";
            export default JSON.parse(readFileSync(new URL(${JSON.stringify(name)}, import.meta.url), "utf8"));`,
        };
      });
    },
  };
}

function withoutLeftOut() {
  return {
    name: "what nobody asks for",
    setup(bundled) {
      for (const [name, filter] of Object.entries(LEFT_OUT)) {
        bundled.onResolve({ filter }, ({ importer }) =>
          importer.includes(join("node_modules", name, "/")) ? { path: NOTHING } : undefined,
        );
      }
    },
  };
}

/** Gives node-cron a formatter of UTC in place of the runtime's. */
function cronInUtc() {
  return {
    name: "node-cron in UTC",
    setup(bundled) {
      bundled.onLoad({ filter: /[\\/]node-cron[\\/]dist[\\/]_shared[.]js$/ }, async ({ path }) => {
        const source = await readFile(path, "utf8");
        return { contents: `import { utc as Intl } from ${JSON.stringify(UTC_FORMAT)};\n${source}` };
      });
    },
  };
}

function threadsOf(root, folder) {
  const names = readdirSync(join(root, folder)).map((file) => basename(file, ".ts"));
  return Object.fromEntries(names.map((name) => [join("threads", name), join(folder, `${name}.ts`)]));
}

/** Copies an installed package, or some paths of it, to where Node.js looks for it. Returns the folder it came from. */
function copyPackage(root, folder, name, paths = ["."], from = root) {
  const source = dirname(resolvedManifest(name, from));
  const target = join(folder, "node_modules", name);
  mkdirSync(target, { recursive: true });
  for (const path of [...paths, "package.json"]) {
    cpSync(join(source, path), join(target, path), {
      recursive: true,
      dereference: true,
      filter: (file) => !relative(source, file).startsWith("node_modules") && !NOT_NEEDED.test(file),
    });
  }
  return source;
}

function dependenciesOf(folder) {
  const found = new Set();
  const visit = (from) => {
    for (const name of Object.keys(manifestOf(from).dependencies ?? {})) {
      if (name === SILENCED || found.has(name)) continue;
      found.add(name);
      visit(dirname(resolvedManifest(name, from)));
    }
  };
  visit(folder);
  return [...found].filter((name) => !FOR_BUILDING.includes(name));
}

/** Of a package as `from` sees it; some do not export it. */
function resolvedManifest(name, from) {
  for (let at = from; at !== dirname(at); at = dirname(at)) {
    const file = join(at, "node_modules", name, "package.json");
    try {
      readFileSync(file);
      return file;
    } catch {
      // It lies further up.
    }
  }
  throw new Error(`${name} is not installed; run npm ci`);
}

function packagesOf(root, inputs) {
  const packages = new Map();
  for (const input of inputs) {
    const [, path] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    if (path !== undefined) packages.set(path.replace(/^.*node_modules\//, ""), join(root, path));
  }
  return packages;
}

export function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
