import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Demands, loadConfig, loadWhereabouts } from "../../src/config/load.ts";
import { describeProblem } from "../../src/config/problem.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadline-config-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As releases before the first had them. */
const OLDER_TEXTS = `migration: m
optIn: o
reconfirmation: r
stopConfirmation: s
startConfirmation: t
help: "{brand} {contacts}"
optOutLine: x
alert: { heading: "{brand}", name: "", phone: "", email: "", listing: "", message: "" }
`;

const COMPLETE = "modem: { port: /dev/ttyUSB2 }\nmqtt: { url: mqtt://localhost }\n";

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function load(yaml: string, demands?: Demands) {
  return loadConfig({ named: write("leadline.yaml", yaml), env: {} }, demands);
}

/** What people read, with the folder taken off. */
function complaints(yaml: string, demands?: Demands): string[] {
  const read = load(yaml, demands);
  return read.ok ? [] : read.problems.map((problem) => describeProblem(problem).replaceAll(`${folder}/`, ""));
}

function config(yaml: string, demands?: Demands) {
  const read = load(yaml, demands);
  if (!read.ok) throw new Error(read.problems.map(describeProblem).join("\n"));
  return read.value;
}

describe("where the configuration is", () => {
  test("--config goes before $LEADLINE_CONFIG, and that before the system's file", () => {
    const one = write("one.yaml", `gateway: one\n${COMPLETE}`);
    const two = write("two.yaml", `gateway: two\n${COMPLETE}`);
    const three = write("three.yaml", `gateway: three\n${COMPLETE}`);
    const gateway = (...[source]: Parameters<typeof loadConfig>) => {
      const read = loadConfig(source);
      return read.ok ? read.value.gateway : read.problems;
    };
    expect(gateway({ named: one, env: { LEADLINE_CONFIG: two }, systemFile: three })).toBe("one");
    expect(gateway({ env: { LEADLINE_CONFIG: two }, systemFile: three })).toBe("two");
    expect(gateway({ env: { LEADLINE_CONFIG: "" }, systemFile: three })).toBe("three");
  });

  test("without any file, and with an empty one, the defaults hold", () => {
    const defaults = {
      gateway: "main",
      number: "+18502200227",
      modem: { port: "auto" },
      mqtt: { url: "mqtt://localhost:1883" },
    };
    const read = loadConfig({ env: {}, systemFile: join(folder, "absent.yaml") });
    expect(read).toMatchObject({ ok: true, value: { file: null, ...defaults } });
    expect(read.ok && read.value.warnings.map(({ file }) => file)).toEqual(["the defaults"]);
    for (const empty of ["", "# nothing yet\n", "modem:\n  pace: 10\nmqtt:\n"]) {
      expect(config(empty)).toMatchObject({ file: join(folder, "leadline.yaml"), ...defaults });
    }
  });

  test("a file that was named and is not there is a mistake", () => {
    const read = loadConfig({ named: join(folder, "absent.yaml"), env: {} });
    expect(read).toMatchObject({ ok: false, problems: [{ complaint: "cannot be read: there is no such file" }] });
  });
});

describe("mistakes", () => {
  test("of files that are named do not wait for those of the file itself to be corrected", () => {
    const said = complaints(
      "modem: { port: /dev/ttyUSB2, pace: fast, pinFile: ./no-pin }\nmqtt: { url: mqtt://localhost, tocken: x }\n" +
        "numbers: { allow: [US, UK] }\nbrandsFile: ./nowhere.yaml\n",
    );
    expect(said.map((complaint) => complaint.split(": ").slice(0, 2).join(": "))).toEqual([
      "leadline.yaml:1: modem.pace",
      "leadline.yaml:1: modem.pinFile",
      "leadline.yaml:2: mqtt.tocken",
      "leadline.yaml:3: numbers.allow.1",
      "leadline.yaml:4: brandsFile",
    ]);
  });

  test("are all told at once, each with its key, its line, what was found and what is expected", () => {
    const yaml = `gateway: "no spaces"
number: +18502200227
modem:
  port: /dev/ttyUSB2
  baudrate: 9600
  reportWait: 1mo
  dailyCap: -1
mqtt:
  url: http://localhost
  basetopic: x
consent:
  remindAfter: [6h, soon]
  optOutAfter: "36 hours"
  askBetween: ["20:00", "9:00"]
numbers:
  allow: [US, UK]
http:
  listen: localhost
log: { level: loud, colour: red }
storage: {}
`;
    expect(complaints(yaml)).toEqual([
      'leadline.yaml:1: gateway: "no spaces" is no name for a gateway; write 1 to 64 letters, digits or . _ ~ : @ -',
      'leadline.yaml:2: number: 18502200227 is no telephone number; write it with + and in quotes, for instance "+18502200227"',
      "leadline.yaml:5: modem.baudrate: unknown key; did you mean baudRate?",
      'leadline.yaml:6: modem.reportWait: "1mo" is no duration of fixed length; write for instance 2m',
      "leadline.yaml:7: modem.dailyCap: -1 is no whole number from 0 up",
      'leadline.yaml:9: mqtt.url: "http://localhost" is no address; write for instance mqtt://localhost:1883, and a password into the file that mqtt.passwordFile names',
      "leadline.yaml:10: mqtt.basetopic: unknown key; did you mean baseTopic?",
      'leadline.yaml:12: consent.remindAfter.1: "soon" is no duration; write for instance 6h',
      'leadline.yaml:13: consent.optOutAfter: "36 hours" is no duration; write for instance 36h',
      'leadline.yaml:14: consent.askBetween: ["20:00","9:00"] is no span of the day; write for instance ["09:00", "20:00"], the earlier first, or null for any time',
      'leadline.yaml:16: numbers.allow.1: "UK" is no country code of ISO 3166; write for instance US',
      'leadline.yaml:18: http.listen: "localhost" is no address to listen on; write for instance 127.0.0.1:8850, or null for none',
      'leadline.yaml:19: log.level: "loud" is none of debug, info, warn, error',
      "leadline.yaml:19: log.colour: unknown key; known here: level, numbers",
      "leadline.yaml:20: storage: unknown key; did you mean store?",
    ]);
  });

  test("of those who are called, and of the time of the text to itself, say what is expected", () => {
    const yaml = `modem: { port: simulated }
mqtt: { url: embedded }
alarms:
  mailTo: [tech@example.com, "Tess <tess@example.com>"]
  webhook: ftp://example.com/x
  heartbeat: "https://user:secret@example.com/ping"
  after: 0s
canary: { at: "24:00" }
`;
    const said = complaints(yaml);
    expect(said.map((complaint) => complaint.split(": ").slice(0, 2).join(": "))).toEqual([
      "leadline.yaml:4: alarms.mailTo.1",
      "leadline.yaml:5: alarms.webhook",
      "leadline.yaml:6: alarms.heartbeat",
      "leadline.yaml:7: alarms.after",
      "leadline.yaml:8: canary.at",
    ]);
    expect(said.at(-1)).toContain('write for instance "08:30", or null for never');
  });

  test("are warned of where nobody would be told by e-mail, or anybody could send a webhook", () => {
    const { warnings } = config(
      `${COMPLETE}alarms: { mailTo: [tech@example.com], webhook: "https://example.com/x" }\n`,
    );
    const said = warnings.map(describeProblem).filter((complaint) => complaint.includes("alarms."));
    expect(said).toEqual([
      expect.stringContaining("set alarms.webhookSecretFile too"),
      expect.stringContaining("set mail.url too"),
    ]);
  });

  test("of the webhook's secret: its file has to be there, and there has to be a webhook to sign for", () => {
    const said = complaints(`${COMPLETE}alarms: { webhook: "https://example.com/x", webhookSecretFile: ./no-such }\n`);
    expect(said).toEqual([expect.stringMatching(/alarms\.webhookSecretFile: .*cannot be read/)]);
    expect(complaints(`${COMPLETE}alarms: { webhookSecretFile: ./secret }\n`)).toContainEqual(
      expect.stringContaining("set alarms.webhook too"),
    );
  });

  test.each([".", ".."])("are gateways named %j: dots alone name nothing", (name) => {
    const [complaint] = complaints(`gateway: "${name}"\n${COMPLETE}`);
    expect(complaint).toContain(`gateway: "${name}" is no name for a gateway`);
  });

  test("of the YAML itself are told with their lines", () => {
    expect(complaints("gateway: main\ngateway: other\nmodem: [\n")).toEqual([
      expect.stringMatching(/^leadline\.yaml:2: is no YAML here: .*unique/),
      expect.stringMatching(/^leadline\.yaml:4: is no YAML here: /),
    ]);
    expect(complaints("just words")).toEqual([expect.stringMatching(/is no section/)]);
    expect(complaints("modem: *gone")).toEqual([expect.stringMatching(/is no YAML here: /)]);
  });

  test.each([
    ["mqtt:\n\turl: mqtt://x\n", "leadline.yaml:2: is no YAML here: Tabs are not allowed as indentation; write spaces"],
    [
      "mqtt:\n  url mqtt://x\n  username: a\n",
      "leadline.yaml:2: is no YAML here: this is no key with its value; write",
    ],
    ["modem:\n  port: /dev/x\n   pace: 3\n", "leadline.yaml:2: is no YAML here: this reads like a key inside a value;"],
    ["modem: {port: /dev/x\nmqtt: {url: mqtt://x}\n", "leadline.yaml:2: is no YAML here: "],
    ["gateway: @home\n", "leadline.yaml:1: is no YAML here: Plain value cannot start with reserved character @; put"],
    [
      "gateway: a\n---\ngateway: b\n",
      "leadline.yaml:2: is no YAML here: a second document begins; leave this line out",
    ],
  ])("YAML that is broken is told in one line, with its place and what to do: %j", (yaml, complaint) => {
    expect(complaints(yaml)).toEqual([expect.stringContaining(complaint)]);
  });

  test.each([
    ["consent: { remindAfter: [12h, 6h] }", "consent.remindAfter: the reminders do not ascend"],
    ["consent: { remindAfter: 6h }", 'consent.remindAfter: "6h" is no list of durations'],
    ["consent: { remindAfter: [6h, 40h] }", "consent.remindAfter: a reminder comes only after consent.optOutAfter"],
    ["consent: { remindAfter: [6h, 12h], optOutAfter: 12h }", "consent.remindAfter: a reminder comes only after"],
    ["http: { listen: 0.0.0.0:8850 }", "http.listen: this address is open to others than this machine"],
    ['http: { listen: "[::]:8850" }', "http.listen: this address is open to others than this machine"],
    [`http: { socket: ${"/very".repeat(30)} }`, "http.socket: is longer than a socket's path may be"],
    ["mail: { url: smtp://me:hunter2@localhost }", 'mail.url: "smtp://•••@localhost" is no address'],
    ['mail: { from: "nobody" }', 'mail.from: "nobody" is no sender'],
  ])("%s is impossible", (yaml, complaint) => {
    expect(complaints(`${COMPLETE}${yaml}\n`)).toEqual([expect.stringContaining(`leadline.yaml:3: ${complaint}`)]);
  });

  test.each([
    ["url: mqtt://localhost, passwordFile: x", "mqtt.passwordFile: a password goes with a user name"],
    ["url: mqtts://localhost, certFile: x", "mqtt.certFile: a certificate goes with its key"],
    ["url: mqtts://localhost, keyFile: x", "mqtt.keyFile: a key goes with its certificate"],
    ["url: mqtt://localhost, caFile: x", "mqtt.url: without TLS the certificates have no use"],
    ["url: mqtt://localhost, baseTopic: lead/#", 'mqtt.baseTopic: "lead/#" is no topic to publish under'],
  ])("mqtt: { %s } is impossible", (mqtt, complaint) => {
    expect(complaints(`modem: { port: simulated }\nmqtt: { ${mqtt} }\n`)).toEqual([expect.stringContaining(complaint)]);
  });

  test("a rule about two keys is checked though a third is wrong", () => {
    expect(complaints(`${COMPLETE}consent: { remindAfter: [12h, 6h], migrationPace: fast, optOut: 2 }\n`)).toHaveLength(
      3,
    );
  });
});

describe("what is read", () => {
  test("is typed, resolved from the file's folder, and frozen", () => {
    write("broker-password", "  open sesame\n");
    const read = config(`
modem: { port: /dev/ttyUSB2, submitTimeout: 3m, pace: 0.5 }
mqtt: { url: "mqtts://broker:8883", username: gw, passwordFile: broker-password }
mail:
consent: { askBetween: null, remindAfter: [500ms, 1s], optOutAfter: 2s }
http: { listen: "[::1]:0", socket: run/leadline.sock }
store: { directory: state }
`);
    expect(read).toMatchObject({
      modem: { submitTimeoutMs: 180_000, reportWaitMs: 120_000, pace: 0.5, pin: null },
      mail: { url: null },
      consent: { askBetween: null, remindAfter: [{ ms: 500 }, { ms: 1_000 }], optOutAfter: { ms: 2_000 } },
      http: { listen: { host: "::1", port: 0 }, socket: join(folder, "run/leadline.sock") },
      store: { directory: join(folder, "state"), retainEvidence: { months: 60 } },
    });
    expect(read.mqtt.password?.reveal()).toBe("open sesame");
    expect(Object.isFrozen(read.consent.remindAfter)).toBe(true);
  });

  test("a command finds the daemon though the modem is not named and secrets are not its to read", () => {
    const named = write(
      "leadline.yaml",
      "mqtt: { username: gw, passwordFile: /absent }\nhttp: { socket: leadline.sock }\n",
    );
    expect(loadWhereabouts({ named, env: {} })).toEqual({
      ok: true,
      value: {
        usersFile: "/var/lib/leadline/users.json",
        gateway: "main",
        number: "+18502200227",
        socket: join(folder, "leadline.sock"),
        storeDirectory: "/var/lib/leadline",
      },
    });
  });
});

describe("secrets", () => {
  test("never show, however they are printed", () => {
    write("pin", "4711\n");
    const read = config(`modem: { port: simulated, pinFile: pin }\nmqtt: { url: embedded }\n`);
    expect(read.modem.pin?.reveal()).toBe("4711");
    expect(`${JSON.stringify(read)} ${String(read.modem.pin)}`).not.toContain("4711");
  });

  test("are not repeated in complaints", () => {
    write("pin", "47 11 secret");
    write("empty", "\n");
    write("ca.pem", "secret");
    const told = complaints(`modem: { port: simulated, pinFile: ./pin }
mqtt: { url: "mqtts://broker", username: gw, passwordFile: hunter2, caFile: ./ca.pem }
mail: { passwordFile: ./empty }
`);
    expect(told).toEqual([
      "leadline.yaml:1: modem.pinFile: the file ./pin holds no PIN; write 4 to 8 digits into it and nothing else",
      "leadline.yaml:2: mqtt.passwordFile: the file of that name cannot be read: there is no such file",
      "leadline.yaml:2: mqtt.caFile: the file ./ca.pem holds no PEM (-----BEGIN …)",
      "leadline.yaml:3: mail.passwordFile: the file ./empty is empty",
    ]);
    expect(complaints(`modem: { port: simulated, pinFile: 4711 }\nmqtt: { url: embedded }\n`)).toEqual([
      "leadline.yaml:1: modem.pinFile: is no path of a file; the secret itself never stands here",
    ]);
  });
});

describe("a duration", () => {
  const warned = (yaml: string): string[] =>
    config(`${COMPLETE}${yaml}\n`)
      .warnings.filter(({ complaint }) => complaint.includes("unusually"))
      .map((warning) => describeProblem(warning).replaceAll(`${folder}/`, ""));

  test("that hardly anybody means is a warning, and holds all the same", () => {
    expect(warned("consent: { reconfirmEvery: 18m }")).toEqual([
      "leadline.yaml:3: consent.reconfirmEvery: 18m is unusually short, 3mo to 5y is usual; a minute is m, a month mo",
    ]);
    expect(config(`${COMPLETE}consent: { reconfirmEvery: 18m }\n`).consent.reconfirmEvery).toEqual({ ms: 18 * 60_000 });
  });

  test.each([
    ["consent: { remindAfter: [6m, 12h] }", "consent.remindAfter.0: 6m"],
    ["consent: { optOutAfter: 36y }", "consent.optOutAfter: 36y"],
    ["consent: { optOutNoticeEvery: 30m }", "consent.optOutNoticeEvery: 30m"],
    ["leads: { expireAfter: 24s }", "leads.expireAfter: 24s"],
    ["store: { retainEvidence: 5d }", "store.retainEvidence: 5d"],
    ["store: { retainLeads: 90m }", "store.retainLeads: 90m"],
  ])("with the unit of another one is noticed: %s", (yaml, complaint) => {
    expect(warned(yaml)).toEqual([expect.stringContaining(`leadline.yaml:3: ${complaint} is unusually`)]);
  });

  test("as the defaults have it is none to wonder at", () => {
    expect(warned("")).toEqual([]);
  });
});

describe("the modem's family", () => {
  test("is one of those that the modem knows", () => {
    const demands = { profiles: ["auto", "huawei", "generic"] };
    const yaml = (profile: string) => `modem: { port: simulated, profile: ${profile} }\nmqtt: { url: embedded }\n`;
    expect(complaints(yaml("huawai"), demands)).toEqual([
      'leadline.yaml:1: modem.profile: "huawai" is no modem family; did you mean huawei?',
    ]);
    expect(complaints(yaml("generic"), demands)).toEqual([]);
  });
});

describe("content files", () => {
  test("take the place of the shipped ones", () => {
    write("brands.yaml", "- { id: acme, name: Acme Homes, email: help@acme.example }\n");
    write("spam.yaml", "- cheap pills\n");
    const read = config(`${COMPLETE}brandsFile: brands.yaml\nspamPhrasesFile: spam.yaml\n`);
    expect(read.brands).toEqual([{ id: "acme", name: "Acme Homes", email: "help@acme.example" }]);
    expect(read.spamPhrases).toEqual(["cheap pills"]);
  });

  test.each(["brandsFile", "textsFile", "keywordsFile", "spamPhrasesFile"])(
    "%s that cannot be read is named by its key and place",
    (key) => {
      const line = COMPLETE.split("\n").length;
      expect(complaints(`${COMPLETE}${key}: nowhere.yaml\n`)).toEqual([
        `leadline.yaml:${line}: ${key}: the file nowhere.yaml cannot be read: there is no such file`,
      ]);
    },
  );

  test("a key that is no text is unknown, and no warning of the process", () => {
    const warned = vi.spyOn(process, "emitWarning");
    expect(complaints(`${COMPLETE}? [a]\n: 1\n`)).toEqual([expect.stringContaining("unknown key")]);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  test("tell their own mistakes with their own lines, beside those of the other files", () => {
    write("brands.yaml", "- id: acme\n  name: Acme\n- id: acme\n  name: Other\n  fax: 1\n  phone: 5\n");
    write(
      "keywords.yaml",
      "stop: { words: [END, STAY] }\nstart: { words: [START, YES, END] }\nhelp: { words: [HELP, 1] }\n",
    );
    write("spam.yaml", "- a\n");
    const yaml = `${COMPLETE}brandsFile: brands.yaml\nkeywordsFile: keywords.yaml\nspamPhrasesFile: spam.yaml\n`;
    const told = complaints(yaml);
    expect(told.filter((each) => each.startsWith("brands.yaml"))).toEqual([
      expect.stringMatching(/^brands\.yaml:1: 0: without phone and email/),
      "brands.yaml:5: 1.fax: unknown key; known here: id, name, phone, email, country, legalName, address",
      expect.stringMatching(/^brands\.yaml:6: 1\.phone: 5 is no contact/),
    ]);
    expect(told.filter((each) => each.startsWith("keywords.yaml"))).toEqual([
      "keywords.yaml:1: stop.words: STOP is missing, which the texts ask for",
      expect.stringMatching(/^keywords\.yaml:3: help\.words\.1: 1 is no keyword/),
    ]);
    expect(told.filter((each) => each.startsWith("spam.yaml"))).toEqual([
      expect.stringMatching(/^spam\.yaml:1: 0: "a" is no phrase/),
    ]);
  });

  test("the answer to HELP fits two segments, for two brands too", () => {
    const brand = (id: string) => `- { id: ${id}, name: Acme ${id}, email: ${"a".repeat(90)}@${id}.example }\n`;
    write("brands.yaml", brand("north") + brand("south"));
    expect(complaints(`${COMPLETE}brandsFile: brands.yaml\n`)).toEqual([
      "leadline.yaml: textsFile: help takes 3 segments for north and south; shorten it to 2",
    ]);
  });

  test("a keyword belongs to one kind", () => {
    write(
      "keywords.yaml",
      "stop: { words: [STOP, END] }\nstart: { words: [START, YES, end] }\nhelp: { words: [HELP] }\n",
    );
    expect(complaints(`${COMPLETE}keywordsFile: keywords.yaml\n`)).toEqual([
      "keywords.yaml:2: start: END stands under stop already",
    ]);
  });

  test("texts that a file of before them lacks are the shipped ones, null switches one off", () => {
    const shipped = config(COMPLETE).texts;
    write("texts.yaml", OLDER_TEXTS);
    const { migration, clarification, notToBuyer } = config(`${COMPLETE}textsFile: texts.yaml\n`).texts;
    expect({ migration, clarification, notToBuyer }).toEqual({
      migration: "m",
      clarification: shipped.clarification,
      notToBuyer: shipped.notToBuyer,
    });
    expect(clarification).toMatch(/^Do you want to stop lead alerts from this number\? /);
    write("texts.yaml", `${OLDER_TEXTS}clarification: null\nnotToBuyer: null\n`);
    expect(config(`${COMPLETE}textsFile: texts.yaml\n`).texts).toMatchObject({ clarification: null, notToBuyer: null });
  });

  test("one brand may say a text otherwise, but not a brand that is not there, nor with unknown placeholders", () => {
    const texts = (brand: string) => `${OLDER_TEXTS}brands:
${brand}`;
    write("texts.yaml", texts("  homes: { optOutLine: y, alert: { phone: 'Tel. ' } }\n"));
    expect(config(`${COMPLETE}textsFile: texts.yaml\n`).texts.brands).toEqual({
      homes: { optOutLine: "y", alert: { phone: "Tel. " } },
    });
    write("texts.yaml", texts("  homer: { optOutLine: y }\n"));
    expect(complaints(`${COMPLETE}textsFile: texts.yaml\n`)).toEqual([
      "leadline.yaml:3: textsFile: brands.homer is in no brands file; known are homes, rmint, rmwc",
    ]);
    write("texts.yaml", texts("  homes: { help: '{number} {name}' }\n"));
    expect(complaints(`${COMPLETE}textsFile: texts.yaml\n`)).toEqual([
      expect.stringMatching(/^texts\.yaml:10: brands\.homes\.help: .* is no text; .* no placeholders but \{brand\}/),
    ]);
  });
});
