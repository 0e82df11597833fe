import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { find } from "../requires.ts";

const program = find("chromium");

describe.skipIf(program === undefined)("a page (needs chromium)", () => {
  test("can be opened", async () => {
    const browser = await chromium.launch({ executablePath: program ?? "", args: ["--no-sandbox"] });
    const page = await browser.newPage();
    await page.setContent("<title>leadline</title>");
    expect(await page.title()).toBe("leadline");
    await browser.close();
  });
});
