import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { createRequire } from "node:module";
import { scryptSync } from "node:crypto";
import { join } from "node:path";
import { Hono } from "hono";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ANN, BEN, CHLOE } from "../../src/cli/demo/story.ts";
import { shipped } from "../../src/config/package-root.ts";
import { writeUsers } from "../../src/config/users-file.ts";
import { createSafeModePages } from "../../src/dashboard/safe-mode-pages.tsx";
import { codeAt, makeSecondFactor } from "../../src/http/one-time-codes.ts";
import type { Visit } from "../../src/http/who.ts";
import { createVisitor } from "../dashboard/visitor.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { find } from "../requires.ts";
import { FAILED_LEAD, FAY, HUGO, PIA, SILENT, writePast } from "./past.ts";
import { PATHS } from "./paths.ts";
import { fill, inboundOf, type Site, startSite, STRANGER, withhold } from "./site.ts";

const program = find("chromium");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Where pictures of each page are left, for people to look at; none unless named. */
const PICTURES = process.env["LEADLINE_PICTURES"];

/** Of a spreadsheet, with a mistake. */
const FILE = { name: "agents.csv", mimeType: "text/csv" } as const;
const ROWS = "agentId,brand,phone,name\nC-1,homes,(850) 555-0161,Cleo\nC-2,hoems,12,\n";
const TYPED_ROWS = ROWS.replaceAll("C-", "G-").replace("0161", "0164");
const GOOD_ROWS = "agentId,brand,phone,name\nD-1,homes,(850) 555-0162,Dan\nD-2,rmint,(850) 555-0163,Eva\n";

const WIDTHS = [1280, 375];

/** What breaks which rule, of every rule that there is or that has a tag: those too that axe leaves out by itself. */
const rulesBroken = (...tags: readonly string[]): string => `axe
  .run({ resultTypes: ["violations"], runOnly: axe.getRules(${JSON.stringify(tags)}).map(({ ruleId }) => ruleId) })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id + ":", html, failureSummary].join(" "))))`;

/** Where everything stands on a page, and whether it can be seen. */
const SHAPES = `[...document.querySelectorAll("body *")].map((one) => {
  const { x, y, width, height } = one.getBoundingClientRect();
  const isSeen = one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return [one.tagName, isSeen, x, y, width, height].join(" ");
}).join()`;

/** Ways to other pages that cannot be seen without scrolling sideways. */
const CUT_OFF = `[...document.querySelectorAll("nav a")]
  .filter((link) => link.getBoundingClientRect().right > innerWidth)
  .map((link) => link.textContent)`;

/** Whoever looks at pages that no daemon serves. */
function asVisitor(routes: Hono<Visit>): (path: string) => Promise<Response> {
  const app = new Hono<Visit>().use(async (c, next) => {
    c.set("actor", { name: "zoe", role: "technician", how: "signed-in" });
    c.set("formToken", "a-token");
    await next();
  });
  app.route("/", routes);
  return async (path) => app.request(path);
}

/** What docs/operating.md says that the office does in at most three clicks. */
function tasksInTheDocument(): readonly string[] {
  const [, section = ""] = readFileSync(shipped("docs", "operating.md"), "utf8").split("## In the office");
  const [table = ""] = section.split("\n\n").filter((part) => part.startsWith("| what for |"));
  return [...table.matchAll(/^\| ([^|]+) \|/gm)]
    .map(([, task = ""]) => task)
    .slice(2)
    .toSorted();
}

describe.skipIf(program === undefined)("the dashboard (needs chromium)", () => {
  let site: Site;
  let browser: Browser;
  let complaints: string[];
  let directory: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "leadline-past-"));
    await writePast(directory, Date.now());
    site = await startSite({ directory });
    await fill(site);
    browser = await chromium.launch({ executablePath: program ?? "", args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  /** A visit of its own, whose console complains to `complaints`: also of what the security policy forbids. */
  async function visit<T>(
    act: (page: Page, context: BrowserContext) => Promise<T>,
    { width = 1280, scripts = true }: { width?: number; scripts?: boolean } = {},
  ): Promise<T> {
    complaints = [];
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      javaScriptEnabled: scripts,
      baseURL: site.url,
    });
    const page = await context.newPage();
    listen(page);
    try {
      return await act(page, context);
    } finally {
      await context.close();
    }
  }

  function listen(page: Page): void {
    page.on("console", (message) => {
      // What is refused is said with a status, of which the browser takes note.
      const isOfStatus = /status of 4\d\d/.test(message.text());
      if (["error", "warning"].includes(message.type()) && !isOfStatus) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
  }

  /** A page, with what is read of the journal. */
  async function open(page: Page, path: string): Promise<void> {
    await page.goto(path);
    await page.getByText("This page looks again by itself.").waitFor({ state: "detached" });
  }

  /**
   * What would shut somebody out of the page that is shown, or is cut off, in any look. The page is not loaded anew for
   * it: as where a phone is turned, or night falls. That changes colours alone, so that it is enough to look at them.
   */
  async function faultsOf(page: Page, name: string): Promise<string[]> {
    const found: string[] = [];
    // As a debugger does: the policy of the page would not let it in as a script.
    await page.evaluate(axe);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      // Again where it was drawn anew in between.
      await expect.poll(async () => isShapedAlike(page), { message: `${name}, ${width} px, by night` }).toBe(true);
      for (const dark of [false, true]) {
        await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
        const look = `${name}, ${width} px, ${dark ? "dark" : "light"}`;
        const picture = `${PICTURES}/${name.replaceAll(/[^\w]+/g, "_")}-${width}${dark ? "-dark" : ""}.png`;
        if (PICTURES !== undefined) await page.screenshot({ path: picture, fullPage: true });
        const wider = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        if (wider > 0) found.push(`${look}: ${wider} px too wide`);
        for (const link of await page.evaluate<string[]>(CUT_OFF)) found.push(`${look}: ${link} is cut off`);
        const broken = await page.evaluate<string[]>(rulesBroken(...(dark ? ["cat.color"] : [])));
        found.push(...broken.map((words) => `${look}: ${words}`));
      }
    }
    return found;
  }

  /** Whether all stands where it stood when night falls. */
  async function isShapedAlike(page: Page): Promise<boolean> {
    const shapes = new Set<string>();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      shapes.add(await page.evaluate<string>(SHAPES));
    }
    return shapes.size === 1;
  }

  describe("shuts nobody out, wide and narrow, light and dark", () => {
    let page: Page;
    beforeAll(async () => {
      const context = await browser.newContext({ baseURL: site.url });
      page = await context.newPage();
      listen(page);
    });
    afterAll(async () => page?.context().close());
    beforeEach(() => {
      complaints = [];
    });

    test.each(PATHS)("on %s", async (path) => {
      await open(page, path);
      expect(await faultsOf(page, path)).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test("in a form with mistakes, or a preview", async () => {
      const found: string[] = [];
      const look = async (name: string) => found.push(...(await faultsOf(page, name)));
      await page.goto("/agents/enroll");
      await page.getByLabel("Id", { exact: true }).fill("E 1");
      await page.getByLabel("Mobile phone").fill("12");
      await page.getByLabel("Time zone").fill("EST5");
      await page.getByRole("button", { name: "Enroll" }).click();
      await page.getByText("This is no telephone number").waitFor();
      await look("enroll-mistakes");
      await page.goto("/messages/send");
      await page.getByLabel("To", { exact: true }).fill("12");
      await page.getByLabel("Text", { exact: true }).fill("Hi");
      await page.getByRole("button", { name: "See what the phone will show" }).click();
      await page.getByText("This is no telephone number").waitFor();
      await look("send-mistakes");
      await page.getByLabel("To", { exact: true }).fill(BEN.phone);
      await page.getByLabel("Text", { exact: true }).fill(`Grüße ☎ ${"long ".repeat(40)}`);
      await page.getByRole("button", { name: "See what the phone will show" }).click();
      await page.getByRole("heading", { name: "What the phone will show" }).waitFor();
      await look("send-preview");
      await page.goto("/import");
      await page.locator("input[name=file]").setInputFiles({ ...FILE, buffer: Buffer.from(ROWS) });
      await page.getByText("hoems").first().waitFor();
      await look("import-preview");
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test("where little can be shown: in safe mode, while much is read, when something went wrong", async () => {
      const safe = createSafeModePages({
        ...{ gateway: "office-1", number: "+18502200227", now: Date.now, policy: shippedPolicy },
        health: () => ({ ok: false, causes: ["journal/2025-03.jsonl, line 7 is damaged: `leadline repair`"] }),
      });
      const visitors = { safe: asVisitor(safe.routes), busy: createVisitor("viewer").get };
      await page.route("http://*.invalid/**", async (route) => {
        const { hostname, pathname, search } = new URL(route.request().url());
        const get = visitors[hostname.split(".")[0] as keyof typeof visitors];
        const answer = await get(pathname + search);
        const headers = Object.fromEntries(answer.headers);
        await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
      });
      const found: string[] = [];
      for (const [url, words] of [
        ["http://safe.invalid/", "Nothing is sent, and what arrives is kept"],
        ["http://busy.invalid/proof?number=%2B18502200227", "Much is being read just now"],
        ["http://busy.invalid/agents/enroll", "this takes the role office"],
      ] as const) {
        await page.goto(url);
        await page.getByText(words).first().waitFor();
        found.push(...(await faultsOf(page, words)));
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  test("shows an SMS as it arrives, without being loaded anew", async () => {
    await visit(async (page) => {
      const listening = page.waitForResponse((response) => response.url().includes("/live?asOf="));
      await page.goto("/");
      await listening;
      const loaded = await page.evaluate("performance.timeOrigin");
      expect(await page.getByText("Are you there yet?").count()).toBe(0);
      await inboundOf(site.stage, BEN.phone, "Are you there yet?");
      await page.getByText("Are you there yet?").waitFor();
      expect(await page.evaluate("performance.timeOrigin")).toBe(loaded);
      expect(complaints).toEqual([]);
    });
  });

  test("shows the e-mails that an agent was reminded by", async () => {
    await visit(async (page) => {
      await open(page, `/agents/${PIA.agentId}?view=timeline`);
      const mails = page.getByRole("listitem").filter({ hasText: "E-mail" });
      await expect.poll(() => mails.count()).toBeGreaterThanOrEqual(2);
      await mails.getByText("pia@example.com").first().waitFor();
      expect(complaints).toEqual([]);
    });
  });

  test("leads from an alert that failed to what became of it, and to a text by hand", async () => {
    await visit(async (page) => {
      await page.goto("/");
      const failed = page.locator(`#failed-${FAILED_LEAD}`);
      await failed.getByText("The network does not know this number").waitFor();
      await failed.getByText("+CMS ERROR: 1 (unassigned (unallocated) number)").waitFor();
      await failed.getByRole("link", { name: "What became of it" }).click();
      await page.getByRole("heading", { name: FAILED_LEAD }).waitFor();
      await page.goBack();
      await failed.getByRole("link", { name: "Write to them" }).click();
      expect(await page.getByLabel("To", { exact: true }).inputValue()).toContain(FAY.phone.slice(-4));
      expect(complaints).toEqual([]);
    });
  });

  test("lets a person decide on a number that has changed hands, and on what would hit many at once", async () => {
    await visit(async (page) => {
      const said = (words: string) => page.getByRole("status").getByText(words).waitFor();
      await page.goto("/");
      const held = page.getByRole("listitem").filter({ hasText: "A number is held" }).filter({ hasText: HUGO.name });
      await held.getByText("a carrier says that it was deactivated").waitFor();
      await held.getByRole("button", { name: "Texts go on" }).click();
      await said("things go on as before");
      expect(await held.count()).toBe(0);
      const together = page.getByRole("listitem").filter({ hasText: "Held: too much at once" });
      await together.getByText(`${SILENT} agents would be opted out at once`).waitFor();
      await together.getByRole("button", { name: "Not now" }).click();
      await said("things go on as before");
      expect(await together.count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test("can be used by keyboard alone: a pause is decided, an agent enrolled", async () => {
    await visit(async (page) => {
      const focused = (what: string) => page.evaluate<string>(`String(document.activeElement.${what})`);
      async function tabTo(what: string, wanted: string): Promise<void> {
        for (let presses = 0; presses < 60 && (await focused(what)) !== wanted; presses += 1)
          await page.keyboard.press("Tab");
        expect(await focused(what)).toBe(wanted);
        const outline = "getComputedStyle(document.activeElement).outlineStyle";
        expect(await page.evaluate(outline)).toBe("solid");
      }
      await page.goto("/");
      await page.keyboard.press("Tab");
      expect(await focused("textContent")).toBe("Skip to the page");
      await tabTo("id", `reject-${BEN.phone}`);
      await page.keyboard.press("Enter");
      await page.getByRole("status").getByText("things go on as before").waitFor();

      await tabTo("textContent", "Agents");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Agents", exact: true }).waitFor();
      await tabTo("textContent", "Enroll an agent");
      await page.keyboard.press("Enter");
      await page.getByLabel("Id", { exact: true }).waitFor();
      await tabTo("name", "agentId");
      await page.keyboard.type("K-1");
      await tabTo("name", "phone");
      await page.keyboard.type("(850) 555-0171");
      await page.keyboard.press("Enter");
      await page.getByRole("status").getByText("Switched on").waitFor();
      expect(complaints).toEqual([]);
    });
  });

  test("does the tasks of the office by keyboard alone", async () => {
    await inboundOf(site.stage, STRANGER.phone, "remove me from these please, I retired");
    await visit(async (page) => {
      // The window in which a file is chosen is the browser's own.
      page.on("filechooser", (chooser) => void chooser.setFiles({ ...FILE, buffer: Buffer.from(TYPED_ROWS) }));
      /** Goes on with Tab until what is wanted has the focus, as whoever has no mouse does. */
      async function tabTo(what: "id" | "name" | "text", wanted: string): Promise<void> {
        const focused = (): Promise<string> =>
          page.evaluate<string>(
            what === "text" ? "document.activeElement.textContent.trim()" : `String(document.activeElement.${what})`,
          );
        for (let presses = 0; presses < 120 && (await focused()) !== wanted; presses += 1)
          await page.keyboard.press("Tab");
        expect(await focused()).toBe(wanted);
      }
      async function press(text: string): Promise<void> {
        await tabTo("text", text);
        await enter();
      }
      /** And waits for the page that comes of it. */
      async function enter(): Promise<void> {
        await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
      }
      const said = (words: string) => page.getByRole("status").getByText(words).waitFor();
      async function find(typed: string): Promise<void> {
        await page.goto("/");
        await tabTo("name", "q");
        await page.keyboard.type(typed);
        await enter();
      }

      await page.goto("/");
      await tabTo("id", `confirm-${STRANGER.phone}`);
      await enter();
      await said("it is carried out");

      await find("L-2");
      await press("The whole story, and because of what");
      await page.getByText("It was accepted for agent A-1").first().waitFor();

      await page.goto("/agents");
      await press("Enroll an agent");
      await tabTo("name", "agentId");
      await page.keyboard.type("K-2");
      await tabTo("name", "phone");
      await page.keyboard.type("(850) 555-0172");
      await enter();
      await said("Switched on");

      await page.goto("/");
      await press("Send by hand");
      await tabTo("name", "number");
      await page.keyboard.type(FAY.name);
      await tabTo("name", "text");
      await page.keyboard.type("See you at nine");
      await press("See what the phone will show");
      await press("Send it");
      await said("It is queued");

      await find("K-2");
      await press("Switch off");
      await tabTo("name", "words");
      await page.keyboard.type("I have retired, no more of these");
      await press("Switch off, as they asked");
      await said("no more texts go to this number");

      await withhold(site, "L-13");
      await page.goto("/");
      await tabTo("id", "drop-L-13");
      await enter();
      await said("The alert of L-13 is dropped.");

      await press("Import a file");
      await tabTo("name", "file");
      await page.keyboard.press("Enter");
      await page.getByText("One person is asked for consent by text.").waitFor();
      await tabTo("name", "skipBad");
      await page.keyboard.press("Space");
      await press("Import one row");
      await page.getByText("Imported.").waitFor();
      expect(complaints).toEqual([]);
    });
  });

  test("prints a proof as black words on white paper, with nothing that is for a screen", async () => {
    await visit(async (page) => {
      await page.emulateMedia({ colorScheme: "dark" });
      await open(page, `/proof?number=${encodeURIComponent(ANN.phone)}`);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await page.getByText("The chain of hashes is whole").waitFor();
      await page.getByText("You have successfully been unsubscribed").first().waitFor();
      for (const onScreen of ["header.bar", "footer", "form", "nav", "button", ".no-print"])
        expect(`${onScreen}: ${await page.locator(onScreen).filter({ visible: true }).count()}`).toBe(`${onScreen}: 0`);
      const colours = `[...document.querySelectorAll("main *")]
        .filter((one) => one.checkVisibility() && one.textContent.trim() !== "")
        .flatMap((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor])`;
      expect(new Set(await page.evaluate<string[]>(colours))).toEqual(
        new Set(["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]),
      );
      if (PICTURES !== undefined) await page.pdf({ path: `${PICTURES}/proof.pdf`, format: "Letter" });
      expect(complaints).toEqual([]);
    });
  });

  test("does its work without scripts: a lead is found, an alert released, a text sent, a file taken in", async () => {
    await visit(
      async (page) => {
        await page.goto("/");
        await page.getByLabel("Where is").fill("L-11");
        await page.getByRole("button", { name: "Find" }).click();
        await page.getByRole("button", { name: "Send it" }).click();
        await page.getByRole("status").getByText("The alert of L-11 is sent.").waitFor();
        await page.goto("/messages");
        await page.getByRole("link", { name: "Send by hand" }).click();
        await page.getByLabel("To", { exact: true }).fill("(239) 555-0102");
        await page.getByLabel("Text", { exact: true }).fill("Hello Ben ☎");
        await page.getByRole("button", { name: "See what the phone will show" }).click();
        await page.getByText("1 segment, UCS-2").waitFor();
        await page.getByRole("button", { name: "Send it" }).click();
        await page.getByRole("status").getByText("It is queued").waitFor();
        await page.goto("/import");
        await page.locator("input[name=file]").setInputFiles({ ...FILE, buffer: Buffer.from(ROWS) });
        await page.getByRole("button", { name: "Look through it" }).click();
        await page.getByText("One person is asked for consent by text.").waitFor();
        await page.getByLabel("Leave out the bad rows").check();
        await page.getByRole("button", { name: "Import one row" }).click();
        await page.getByText("Imported.").waitFor();
        await open(page, "/agents/C-1?view=timeline");
        await page.getByText("without having to sign in").first().waitFor();
      },
      { scripts: false },
    );
    await site.stage.waitFor("the text on Ben's phone", (one) => one.kind === "phone" && one.text === "Hello Ben ☎");
  });

  test("keeps what is being typed while the page is drawn anew", async () => {
    await visit(async (page) => {
      const listening = page.waitForResponse((response) => response.url().includes("/live?asOf="));
      await page.goto("/play");
      await listening;
      const field = page.getByLabel("Ann Lee texts");
      await field.fill("I am still ty");
      const drawn = await page.locator("#live").getAttribute("data-drawn");
      await inboundOf(site.stage, BEN.phone, "Something new meanwhile");
      // Drawn anew, for it bears the time.
      await expect.poll(() => page.locator("#live").getAttribute("data-drawn")).not.toBe(drawn);
      await field.pressSequentially("ping");
      expect(await field.inputValue()).toBe("I am still typing");
      expect(complaints).toEqual([]);
    });
  });

  test("lets the visitor of the demo play a phone", async () => {
    await visit(async (page) => {
      await page.goto("/play");
      await page.locator("#phone-A-3").getByRole("button", { name: "YES" }).click();
      await page.locator("#phone-A-3").getByText("You have successfully been re-subscribed").waitFor();
      expect(complaints).toEqual([]);
    });
  });

  test("takes at most three clicks on a phone for what the office does every day", async () => {
    await inboundOf(site.stage, CHLOE.phone, "take me off this list please");
    await withhold(site, "L-12");
    await visit(
      async (page) => {
        const clicks: Record<string, number> = {};
        let task = "";
        /** Each begins on the page Today. */
        async function begin(name: string): Promise<void> {
          task = name;
          clicks[task] = 0;
          await page.goto("/");
        }
        async function click(role: "button" | "link", name: string): Promise<void> {
          await page.getByRole(role, { name, exact: true }).first().click();
          clicks[task] = (clicks[task] ?? 0) + 1;
        }
        const said = (words: string) => page.getByRole("status").getByText(words).waitFor();

        await begin("what a reply in plain words meant");
        await click("button", "Yes, opt out");
        await said("it is carried out");

        await begin("who dropped out, and why");
        await page.locator("#dropped-out").getByText(CHLOE.name).waitFor();

        await begin("why an agent gets no alerts");
        await page.getByLabel("Where is").fill(CHLOE.name);
        await click("button", "Find");
        await page.getByText("The person does not want to be texted").waitFor();

        await begin("what was texted, and everything that happened");
        await page.getByLabel("Where is").fill(CHLOE.name);
        await click("button", "Find");
        await page.getByText("take me off this list please").first().waitFor();
        await click("link", "Timeline");
        await page.getByText("Consent ended").first().waitFor();

        await begin("an alert that looks like spam");
        await click("button", "Drop it");
        await said("The alert of L-12 is dropped.");

        await begin("where a lead is, and because of what");
        await page.getByLabel("Where is").fill("L-2");
        await click("button", "Find");
        await page.getByText("delivered").first().waitFor();
        await click("link", "The whole story, and because of what");
        await page.getByText("It was accepted for agent A-1").first().waitFor();

        await begin("enroll one");
        await click("link", "Agents");
        await click("link", "Enroll an agent");
        await page.getByLabel("Id", { exact: true }).fill("F-1");
        await page.getByLabel("Mobile phone").fill("(850) 555-0181");
        await click("button", "Enroll");
        await said("Switched on: the phone is asked for consent");

        await begin("write to one");
        await click("link", "Send by hand");
        await page.getByLabel("To", { exact: true }).fill("Ben Ortiz");
        await page.getByLabel("Text", { exact: true }).fill("See you at ten");
        await click("button", "See what the phone will show");
        await click("button", "Send it");
        await said("It is queued");

        await begin("switch an agent off who called");
        await page.getByLabel("Where is").fill("Ben");
        await click("button", "Find");
        await click("link", "Switch off");
        await page.getByLabel("Their words").fill("I have retired, no more of these");
        await click("button", "Switch off, as they asked");
        await said("no more texts go to this number");

        await begin("who drops out next");
        await click("link", "Agents");
        await page.getByLabel("Next step").selectOption("who drops out next");
        clicks[task] = (clicks[task] ?? 0) + 1;
        await click("button", "Show");
        await page.getByText("Pia Lund").waitFor();

        await begin("prove the consent of a number");
        await click("link", "Proof");
        await page.getByLabel("Phone").fill(BEN.phone);
        await click("button", "Show the proof");
        await page.getByText("The chain of hashes is whole").waitFor();

        await begin("take in a file of agents");
        await click("link", "Import a file");
        // Chosen by a press, and in a window of the browser's own.
        const [chooser] = await Promise.all([
          page.waitForEvent("filechooser"),
          page.getByLabel("File", { exact: true }).click(),
        ]);
        clicks[task] = (clicks[task] ?? 0) + 1;
        await chooser.setFiles({ ...FILE, buffer: Buffer.from(GOOD_ROWS) });
        await page.getByText("2 people are asked for consent by text.").waitFor();
        await click("button", "Import 2 rows");
        await page.getByText("Imported.").waitFor();

        expect(Math.max(...Object.values(clicks))).toBeLessThanOrEqual(3);
        expect(Object.keys(clicks).toSorted()).toEqual(tasksInTheDocument());
        expect(complaints).toEqual([]);
      },
      { width: 375 },
    );
  });

  describe("with users", () => {
    const password = "correct horse battery";
    const { factor } = makeSecondFactor();
    beforeAll(() => {
      const made = { cost: 1_024, blockSize: 1, parallelization: 1 };
      const salt = Buffer.alloc(16);
      const hash = scryptSync(password, salt, 32, { N: made.cost, r: made.blockSize, p: made.parallelization });
      const kept = { salt: salt.toString("base64"), hash: hash.toString("base64"), ...made };
      writeUsers(join(site.directory, "users.json"), [
        { name: "olga", role: "office", password: kept, secondFactor: factor },
        { name: "vera", role: "viewer", password: kept },
      ]);
    });

    test("asks for a password and a code, and comes back to where somebody wanted to go", async () => {
      await visit(
        async (page) => {
          await page.goto("/agents/A-2");
          await page.getByLabel("Name").fill("olga");
          await page.getByLabel("Password").fill("wrong");
          await page.getByRole("button", { name: "Sign in" }).click();
          await page.getByRole("alert").waitFor();
          const found = await faultsOf(page, "sign-in-mistake");
          await page.getByLabel("Name").fill("olga");
          await page.getByLabel("Password").fill(password);
          await page.getByRole("button", { name: "Sign in" }).click();
          await page.getByLabel("Code").fill("000000");
          await page.getByRole("button", { name: "Sign in" }).click();
          await page.getByRole("alert").waitFor();
          found.push(...(await faultsOf(page, "sign-in-code")));
          await page.getByLabel("Code").fill(codeAt(factor.secret, Date.now()));
          await page.getByRole("button", { name: "Sign in" }).click();
          await page.getByRole("heading", { name: "Ben Ortiz" }).waitFor();
          await page.getByRole("button", { name: "Sign out olga" }).click();
          await page.getByRole("heading", { name: "Sign in" }).waitFor();
          expect(found).toEqual([]);
          expect(complaints).toEqual([]);
        },
        { width: 375 },
      );
    });

    test("shows who only looks nothing to press that changes something", async () => {
      await visit(async (page) => {
        await page.goto("/");
        await page.getByLabel("Name").fill("vera");
        await page.getByLabel("Password").fill(password);
        await page.getByRole("button", { name: "Sign in" }).click();
        await page.getByRole("heading", { name: "Today", exact: true }).waitFor();
        for (const path of ["/", "/agents", "/agents/A-1", "/messages", "/messages/L-12"]) {
          await page.goto(path);
          const forms = await page.locator("form[method=post]:not([action='/sign-out'])").count();
          expect(`${path}: ${forms}`).toBe(`${path}: 0`);
        }
      });
    });

    test("lets whoever has no second factor set one up, and asks for its code from then on", async () => {
      await visit(
        async (page) => {
          await page.goto("/account");
          await page.getByLabel("Name").fill("vera");
          await page.getByLabel("Password").fill(password);
          await page.getByRole("button", { name: "Sign in" }).click();
          await page.getByRole("img", { name: "QR code: the key for your authenticator" }).waitFor();
          const found = await faultsOf(page, "second-factor");
          const key = (await page.locator("#second-factor code").innerText()).replaceAll(" ", "");
          await page.getByLabel("Code", { exact: true }).fill(codeAt(key, Date.now()));
          await page.getByLabel("Your password").fill(password);
          await page.getByRole("button", { name: "Switch it on" }).click();
          await page.getByText("The second factor is on.").waitFor();
          found.push(...(await faultsOf(page, "recovery-codes")));
          const [recovery = ""] = await page.locator("#recovery-codes code").allInnerTexts();
          await page.getByRole("link", { name: "I have kept them" }).click();
          await page.getByRole("heading", { name: "Today", exact: true }).waitFor();
          await page.getByRole("button", { name: "Sign out vera" }).click();
          await page.getByLabel("Name").fill("vera");
          await page.getByLabel("Password").fill(password);
          await page.getByRole("button", { name: "Sign in" }).click();
          await page.getByLabel("Code").fill(recovery);
          await page.getByRole("button", { name: "Sign in" }).click();
          await page.getByRole("heading", { name: "Today", exact: true }).waitFor();
          await page.getByRole("link", { name: "Your sign-in" }).click();
          await page.getByText("Where the phone is lost, or is another").waitFor();
          expect(found).toEqual([]);
          expect(complaints).toEqual([]);
        },
        { width: 375 },
      );
    });

    test("keeps the page for agents open to all", async () => {
      await visit(async (page) => {
        await page.goto("/help?brand=homes");
        await page.getByRole("heading", { name: "Homes.com text alerts" }).waitFor();
      });
    });
  });
});
