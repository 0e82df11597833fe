import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { createRequire } from "node:module";
import { scryptSync } from "node:crypto";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ANN, BEN, CHLOE } from "../../src/cli/demo/story.ts";
import { writeUsers } from "../../src/config/users-file.ts";
import { codeAt, makeSecondFactor } from "../../src/http/one-time-codes.ts";
import { find } from "../requires.ts";
import { FAILED_LEAD, FAY, HUGO, PIA, SILENT, writePast } from "./past.ts";
import { fill, inboundOf, type Site, startSite, STRANGER, withhold } from "./site.ts";

const program = find("chromium");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Where pictures of each page are left, for people to look at; none unless named. */
const PICTURES = process.env["LEADLINE_PICTURES"];

const numberOf = ({ phone }: { readonly phone: string }): string => encodeURIComponent(phone);

/** Every page that can be looked at, with something on it. */
const PATHS = [
  "/",
  "/messages",
  "/messages/L-2",
  "/messages/L-11",
  `/messages/send?number=${numberOf(BEN)}`,
  "/story/L-2",
  "/log",
  "/device",
  "/play",
  "/agents",
  "/agents/enroll",
  "/agents/A-1",
  "/agents/A-1?view=timeline",
  `/agents/${PIA.agentId}?view=timeline`,
  "/account",
  `/agents/${STRANGER.agentId}`,
  `/agents/${STRANGER.agentId}/opt-out`,
  `/messages/${"Z".repeat(64)}`,
  "/agents/A-2/profile",
  "/agents/A-2/opt-out",
  "/import",
  "/proof",
  `/proof?number=${numberOf(ANN)}`,
  "/proof?number=nonsense",
  "/help",
  "/messages/L-404",
];

/** Of a spreadsheet, with a mistake. */
const FILE = { name: "agents.csv", mimeType: "text/csv" } as const;
const ROWS = "agentId,brand,phone,name\nC-1,homes,(850) 555-0161,Cleo\nC-2,hoems,12,\n";
const GOOD_ROWS = "agentId,brand,phone,name\nD-1,homes,(850) 555-0162,Dan\nD-2,rmint,(850) 555-0163,Eva\n";

/** What stands in a page is the same in every width and theme: how it looks is not. */
const OF_COLOURS = '{ runOnly: ["color-contrast", "link-in-text-block"], resultTypes: ["violations"] }';
const OF_LOOKS =
  '{ runOnly: ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"], resultTypes: ["violations"] }';
const ALL = '{ resultTypes: ["violations"] }';

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
}

interface AxeNode {
  readonly html: string;
  readonly failureSummary: string;
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
    { width = 1280, dark = false, scripts = true }: { width?: number; dark?: boolean; scripts?: boolean } = {},
  ): Promise<T> {
    complaints = [];
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? "dark" : "light",
      javaScriptEnabled: scripts,
      baseURL: site.url,
    });
    const page = await context.newPage();
    page.on("console", (message) => {
      // What is refused is said with a status, of which the browser takes note.
      const isOfStatus = /status of 4\d\d/.test(message.text());
      if (["error", "warning"].includes(message.type()) && !isOfStatus) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    try {
      return await act(page, context);
    } finally {
      await context.close();
    }
  }

  /** A page, with what is read of the journal. */
  async function open(page: Page, path: string): Promise<void> {
    await page.goto(path);
    await page.getByText("This page looks again by itself.").waitFor({ state: "detached" });
  }

  /** As a debugger does: the policy of the page would not let it in as a script. */
  async function violationsOn(page: Page, rules: string): Promise<readonly string[]> {
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResult>(`axe.run(${rules})`);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }

  /** What would shut somebody out of the page that is shown, or make them scroll sideways. */
  async function faultsOf(page: Page, name: string, { width, dark }: { width: number; dark: boolean }, rules = ALL) {
    const picture = `${PICTURES}/${name.replaceAll(/[^\w]+/g, "_")}-${width}${dark ? "-dark" : ""}.png`;
    if (PICTURES !== undefined) await page.screenshot({ path: picture, fullPage: true });
    const wider = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    const violations = (await violationsOn(page, rules)).map((violation) => `${name} ${violation}`);
    await page.emulateMedia({ colorScheme: dark ? "light" : "dark" });
    violations.push(...(await violationsOn(page, OF_COLOURS)).map((each) => `${name} in the other theme ${each}`));
    await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    return wider > 0 ? [`${name} is ${wider} px too wide`, ...violations] : violations;
  }

  describe.each([
    { width: 1280, dark: false },
    { width: 375, dark: true },
  ])("at $width px, dark: $dark", (how) => {
    test.each(PATHS)(
      "%s shuts nobody out in either theme, scrolls not sideways and complains of nothing",
      async (path) => {
        await visit(async (page) => {
          await open(page, path);
          expect(await faultsOf(page, path, how, how.width < 1280 ? OF_LOOKS : ALL)).toEqual([]);
          expect(complaints).toEqual([]);
        }, how);
      },
    );

    test("has no form with mistakes, and no preview, that does so", async () => {
      await visit(async (page) => {
        const found: string[] = [];
        const look = async (name: string) => found.push(...(await faultsOf(page, name, how)));
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
        await page.goto("/import");
        await page.locator("input[name=file]").setInputFiles({ ...FILE, buffer: Buffer.from(ROWS) });
        await page.getByText("hoems").first().waitFor();
        await look("import-preview");
        expect(found).toEqual([]);
        expect(complaints).toEqual([]);
      }, how);
    });
  });

  test("shows an SMS as it arrives, without being loaded anew", async () => {
    await visit(async (page) => {
      const listening = page.waitForResponse((response) => response.url().endsWith("/live"));
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
      await failed.getByText("unassigned number").waitFor();
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

  test("does the five tasks of the office by keyboard alone", async () => {
    await inboundOf(site.stage, STRANGER.phone, "remove me from these please, I retired");
    await visit(async (page) => {
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
      const listening = page.waitForResponse((response) => response.url().endsWith("/live"));
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

        await begin("decide what a reply in plain words meant");
        await click("button", "Yes, opt out");
        await said("it is carried out");

        await begin("see who dropped out, and why");
        await page.locator("#dropped-out").getByText(CHLOE.name).waitFor();

        await begin("let go of an alert that looks like spam");
        await click("button", "Drop it");
        await said("The alert of L-12 is dropped.");

        await begin("tell where a lead is, and because of what");
        await page.getByLabel("Where is").fill("L-2");
        await click("button", "Find");
        await page.getByText("delivered").first().waitFor();
        await click("link", "The whole story, and because of what");
        await page.getByText("It was accepted for agent A-1").first().waitFor();

        await begin("enroll an agent");
        await click("link", "Agents");
        await click("link", "Enroll an agent");
        await page.getByLabel("Id", { exact: true }).fill("F-1");
        await page.getByLabel("Mobile phone").fill("(850) 555-0181");
        await click("button", "Enroll");
        await said("Switched on: the phone is asked for consent");

        await begin("write to an agent");
        await click("link", "Send by hand");
        await page.getByLabel("To", { exact: true }).fill("Ben Ortiz");
        await page.getByLabel("Text", { exact: true }).fill("See you at ten");
        await click("button", "See what the phone will show");
        await click("button", "Send it");
        await said("It is queued");

        await begin("enter a NO that somebody said on the phone, with the words");
        await page.getByLabel("Where is").fill("Ben");
        await click("button", "Find");
        await click("link", "Switch off");
        await page.getByLabel("Their words").fill("I have retired, no more of these");
        await click("button", "Switch off, as they asked");
        await said("no more texts go to this number");

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
          const found = await faultsOf(page, "sign-in-mistake", { width: 375, dark: false });
          await page.getByLabel("Name").fill("olga");
          await page.getByLabel("Password").fill(password);
          await page.getByRole("button", { name: "Sign in" }).click();
          await page.getByLabel("Code").fill("000000");
          await page.getByRole("button", { name: "Sign in" }).click();
          await page.getByRole("alert").waitFor();
          found.push(...(await faultsOf(page, "sign-in-code", { width: 375, dark: false })));
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
          const found = await faultsOf(page, "second-factor", { width: 375, dark: false });
          const key = (await page.locator("#second-factor code").innerText()).replaceAll(" ", "");
          await page.getByLabel("Code", { exact: true }).fill(codeAt(key, Date.now()));
          await page.getByLabel("Your password").fill(password);
          await page.getByRole("button", { name: "Switch it on" }).click();
          await page.getByText("The second factor is on.").waitFor();
          found.push(...(await faultsOf(page, "recovery-codes", { width: 375, dark: false })));
          const [recovery = ""] = await page.locator("#recovery-codes code").allInnerTexts();
          await page.getByRole("link", { name: "Sign in with a code" }).click();
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
