import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { Hono } from "hono";
import { Problem } from "./problem.ts";
import type { Visit } from "./who.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** Files of our own package that pages refer to. They are read once. */
export interface StaticFiles {
  /** Answers below `/assets/`, to all who reach the port. */
  readonly routes: Hono<Visit>;
  /** The path of a file, for `href` and `src`: another one when its contents are others. */
  href(name: string): string;
}

/** `files`: where each lies, by the name that it has for pages. Throws where one cannot be read. */
export function createStaticFiles(files: Readonly<Record<string, string>>): StaticFiles {
  const served = new Map<string, { readonly body: Uint8Array<ArrayBuffer>; readonly type: string }>();
  const hrefs = new Map<string, string>();
  for (const [name, file] of Object.entries(files)) {
    const type = TYPES[extname(name)];
    if (type === undefined) throw new Error(`no media type is known for ${name}`);
    const body = new Uint8Array(readFileSync(file));
    const path = `/assets/${createHash("sha256").update(body).digest("hex").slice(0, 16)}/${name}`;
    hrefs.set(name, path);
    served.set(path, { body, type });
  }
  const routes = new Hono<Visit>().get("/assets/*", (c) => {
    const found = served.get(c.req.path);
    if (found === undefined) throw new Problem(404, "not-found", `there is nothing at ${c.req.path}`);
    // RFC 8246: what has its contents in its name never changes.
    return c.body(found.body, 200, {
      "content-type": found.type,
      "cache-control": "public, max-age=31536000, immutable",
    });
  });
  return {
    routes,
    href(name) {
      const path = hrefs.get(name);
      if (path === undefined) throw new Error(`no file is called ${name}`);
      return path;
    },
  };
}
