import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";

test("docs/architecture.md names files and rooms that there are", () => {
  const text = readFileSync(shipped("docs", "architecture.md"), "utf8");
  const named = [...text.matchAll(/`((?:[\w-]+\/)*[\w-]+(?:\.ts|\/))`/g)].map(([, path = ""]) => path);
  // What a running gateway writes, and no room of the source.
  const written = ["leads/", "aside/", "kept/"];
  const rooms = named.filter((path) => !written.includes(path));
  expect(rooms.length).toBeGreaterThan(30);
  expect(rooms.filter((path) => !existsSync(shipped("src", path)))).toEqual([]);
});
