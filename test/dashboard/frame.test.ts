import { expect, test } from "vitest";
import { createVisitor } from "./visitor.ts";

test("what stands in a name is shown, not run", async () => {
  const page = await createVisitor().page("/");
  expect(page).toContain("&lt;main&gt;");
  expect(page).not.toContain("<main>");
});

test("a page holds no script and no style of its own, so that none that is smuggled in runs", async () => {
  const page = await createVisitor().page("/");
  expect(page).not.toMatch(/<style|<[a-z][^>]*\s(?:style|on\w+)=|<script(?![^>]*\ssrc=)/);
});

test("every page says whether it works", async () => {
  expect(await createVisitor("viewer", ["broker: not connected"]).page("/")).toContain("1 thing stops it");
});

test("what is to be looked at and stops nothing keeps every page from saying that all works", async () => {
  const standing = async (problems: readonly string[]): Promise<string> => {
    const page = await createVisitor("viewer", [], undefined, problems).page("/agents");
    return /<a class="standing".*?<\/a>/s.exec(page)?.[0] ?? "";
  };
  expect(await standing([])).toContain("works");
  const told = await standing(["no backup was made for three days"]);
  expect(told).toContain("look at this");
  expect(told).not.toMatch(/works|good/);
});

test("a time within a sentence is shown as every other time of a page", async () => {
  const { page } = createVisitor();
  expect(await page("/")).toMatch(
    /until <time datetime="2025-10-16T04:00:00.000Z" title="[^"]+ \S+">16 Oct \d\d:\d\d<\/time>/,
  );
});

test("a file that a page names is there", async () => {
  const { page, get } = createVisitor();
  const paths = [...(await page("/")).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(4);
  for (const path of paths) expect((await get(path)).status).toBe(200);
});

test("who looks on is told once of what changes together", async () => {
  const { get, changes, time, dashboard } = createVisitor();
  const stream = (await get(`/live?asOf=${changes.mark()}`)).text();
  for (let change = 0; change < 100; change += 1) changes.changed();
  await time.pass(1_000);
  changes.changed();
  await time.pass(1_000);
  dashboard.end?.();
  expect((await stream).match(/event: changed/g)).toHaveLength(2);
});

test.each([
  ["nothing", 0],
  ["something", 1],
])("of what changes between a page and its looking on: %s, %i times", async (_, times) => {
  const { page, get, changes, time, dashboard } = createVisitor();
  const [, path = ""] = /sse:connect="(\/live[^"]*)"/.exec(await page("/messages")) ?? [];
  for (let change = 0; change < times; change += 1) changes.changed();
  await time.pass(1_000);
  const stream = (await get(path)).text();
  await time.pass(1_000);
  dashboard.end?.();
  expect((await stream).match(/event: changed/g) ?? []).toHaveLength(times);
});

test("a page that looks on is told of what changes before it has read a word", async () => {
  const { get, changes, time, dashboard } = createVisitor();
  const looking = await get(`/live?asOf=${changes.mark()}`);
  changes.changed();
  await time.pass(1_000);
  const stream = looking.text();
  dashboard.end?.();
  expect(await stream).toContain("event: changed");
});

test("the navigation names no page that there is not", async () => {
  const { page, get } = createVisitor();
  const [nav = ""] = /<nav aria-label="Pages">.*?<\/nav>/.exec(await page("/")) ?? [];
  const paths = [...nav.matchAll(/href="([^"]+)"/g)].map(([, path = ""]) => path);
  expect(paths).toContain("/messages");
  for (const path of paths) expect((await get(path)).status).toBe(200);
});
