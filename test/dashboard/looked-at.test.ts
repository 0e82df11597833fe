import { expect, test } from "vitest";
import { createPlayground } from "../../src/cli/demo/playground.ts";
import { BY_A_FORM, NO_PAGES, PATHS } from "../browser/paths.ts";
import { createVisitor } from "./visitor.ts";

test("every page that there is is looked at in a browser", () => {
  const { routes } = createVisitor("technician", [], { playground: createPlayground(() => 0) }).dashboard.routes;
  const pages = routes.filter(({ method }) => method === "GET").map(({ path }) => path);
  const looked = PATHS.map((path) => path.split("?")[0] ?? "");
  const isLookedAt = (pattern: string): boolean => {
    const fits = new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+")}$`);
    return BY_A_FORM.includes(pattern) || looked.some((path) => fits.test(path) && isOwn(path, pattern));
  };
  // What has a page of its own says nothing of the pages that are alike.
  const isOwn = (path: string, pattern: string): boolean => path === pattern || !pages.includes(path);
  expect(pages).toContain("/play");
  expect([...new Set(pages)].filter((pattern) => !NO_PAGES.includes(pattern) && !isLookedAt(pattern))).toEqual([]);
});
