import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { manifestOf } from "./bundle.mjs";

/**
 * The copyright file (Debian Policy 12.5, copyright format 1.0): leadline's own terms, then those of each npm package
 * that is in the bundle, word for word. Throws where a package brings neither a licence nor its name.
 */
export function copyrightOf(root, packages) {
  const own = `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: leadline

Files: *
Copyright: the maintainers of leadline
License: leadline
 All rights reserved.
`;
  const others = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => paragraphOf(name, folder, root));
  return `${own}\n${others.join("\n")}`;
}

/** Licences that Debian has a copy of are not repeated (Debian Policy 12.5). */
const COMMON = new Map([["Apache-2.0", "On Debian systems its text is in /usr/share/common-licenses/Apache-2.0."]]);

function paragraphOf(name, folder, root) {
  const { version, license, author } = manifestOf(folder);
  const text = licenceIn(folder, root);
  if (license === undefined && text === undefined) throw new Error(`${name} says nothing of its licence`);
  const holder = typeof author === "string" ? author : (author?.name ?? `the authors of ${name}`);
  const lines = (COMMON.get(license) ?? text ?? `${license}; its text does not come with the package`)
    .trimEnd()
    .split(/\r?\n/);
  return `Files: usr/lib/leadline/*
Comment: ${name} ${version}
Copyright: ${holder.replaceAll(/\s+/g, " ")}
License: ${name.replaceAll(/[^A-Za-z0-9.-]/g, "-")}-${String(license ?? "own").replaceAll(/[^A-Za-z0-9.-]/g, "-")}
${lines.map((line) => (line.trim() === "" ? " ." : ` ${line}`)).join("\n")}
`;
}

/** Of the package, or of the repository of several that it comes from. */
function licenceIn(folder, root) {
  for (let at = folder; at.startsWith(root) && at !== root; at = dirname(at)) {
    const found = readdirSync(at).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
    if (found !== undefined && existsSync(join(at, found))) return readFileSync(join(at, found), "utf8");
  }
  return undefined;
}
