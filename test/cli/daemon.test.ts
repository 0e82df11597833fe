import { once } from "node:events";
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connectDaemon } from "../../src/cli/daemon-client.ts";
import { ANN, REPLY } from "../http/fake-control.ts";
import { localTime } from "../../src/app/wording.ts";
import { type Msisdn, parseNumber } from "../../src/domain/number.ts";
import { createRig, type Rig } from "../http/rig.ts";
import { leadline, type Terminal } from "./console.ts";

let rig: Rig;
let config: string;
beforeEach(() => {
  rig = createRig();
  config = rig.config;
});
afterEach(() => rig.end());

const run = (words: readonly string[], terminal: Terminal = {}) => leadline([...words, "--config", config], terminal);

describe("while the daemon runs", () => {
  beforeEach(() => rig.http.listenSocket(rig.socketPath));

  test("status shows the gateway at a glance", async () => {
    rig.control.withheld.push("L-1");
    const { code, out } = await run(["status"]);
    expect(code).toBe(0);
    const lines = out.split("\n");
    expect(lines).toContain("gateway   main, +1 850 220 0227, leadline 0.1.0, up 3 h 31 min");
    expect(lines).toContain("modem     searching, Simulated, -71 dBm (4 bars), no network");
    expect(lines).toContain("broker    connected");
    expect(lines).toContain("queue     2 alert");
    expect(lines).toContain("agents    1 active, 3 opted-out (2 stop, 1 person's NO)");
    expect(lines).toContain("problems  modem searching: no network");
    const waits = out.slice(out.indexOf("waits for you"), out.indexOf("last messages"));
    expect(waits).toContain('wrote: "please stop texting me"');
    expect(waits).toContain("leadline confirm +18505550144");
    expect(waits).toContain("leadline messages release L-1");
    expect(out).toContain("Who is this?");
  });

  test("status says which text has no answer, and for how long", async () => {
    const number = parseNumber("+18505550123") as Msisdn;
    rig.control.sending = { messageId: "M-3", kind: "alert", number, since: "2025-03-01T14:29:30.000Z" };
    expect((await run(["status"])).out).toMatch(
      /^sending {3}M-3 \(alert\) to \+1 850 555 0123 is being sent, no answer for 90 s$/m,
    );
  });

  test("status says how far the copy is, and what came of the last drill, which copy status tells in full", async () => {
    const at = "2025-03-01T14:00:00.000Z";
    const view = { place: "/mnt/stick", sequence: 30, epoch: 3, lagSeconds: 90, lagRecords: 7 };
    const sound = { kind: "sound", sequence: 23, reaches: at, objects: 4, seconds: 1.5, at } as const;
    const failed = { kind: "failed", why: "files/1 is gone", at } as const;
    rig.control.copy = { ...view, state: "in step", lagSeconds: 0, lagRecords: 0, drill: sound };
    const when = localTime(at);
    expect((await run(["status"])).out).toContain(`copy      in step at /mnt/stick, epoch 3, verified ${when}\n`);
    expect((await run(["copy", "status"])).out).toContain(
      `last verified ${when}: it reaches to record 23 of ${when}; the same state was rebuilt from 4 objects in 1.5 s`,
    );
    rig.control.copy = { ...view, state: "behind", drill: failed };
    const { out } = await run(["status"]);
    expect(out).toContain(
      `behind at /mnt/stick, epoch 3, 7 records behind (90 s), not sound when it was verified ${when}\n`,
    );
    expect(await run(["copy", "status"])).toMatchObject({ code: 1, out: expect.stringContaining("files/1 is gone") });
  });

  test("copy verify says that the place is away, which is nothing against the copy, and leaves nothing behind", async () => {
    const [place, store] = [join(dirname(config), "stick"), join(dirname(config), "state")];
    mkdirSync(store);
    appendFileSync(
      config,
      `store: { directory: ${JSON.stringify(store)} }\ncopy: { folder: ${JSON.stringify(place)} }\n`,
    );
    const { code, err } = await run(["copy", "verify"]);
    expect(code).toBe(1);
    expect(err).toMatch(/could not be reached.*plug in and mount/);
    expect(err).not.toContain("not sound");
    expect(readdirSync(store)).toEqual([]);
  });

  test.each([[["--json", "status"]], [["status", "--json"]]])("%j prints what the daemon says", async (words) => {
    const { code, out } = await run(words);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(await rig.control.status());
  });

  test("agents are listed in aligned columns with readable numbers", async () => {
    rig.control.agentViews.push({
      ...ANN,
      agentId: "A-1234",
      consent: "active",
      reason: undefined,
      paused: true,
      name: "Bo",
    });
    const { out } = await run(["agents", "list"]);
    const [head = "", first = "", second = ""] = out.split("\n");
    for (const line of [first, second]) expect(line.indexOf("+1 850 555 0123")).toBe(head.indexOf("NUMBER"));
    expect(first).toContain("opted-out (no-response)");
    expect(second).toContain("active, paused");
  });

  test("an opt-out that the person asked for looks different from one of an operator's own", async () => {
    const optedOut = { ...ANN, consent: "opted-out", reason: "operator" };
    rig.control.agentViews.splice(0, 1, optedOut, { ...optedOut, agentId: "A-8", atPersonsRequest: true });
    const [, own = "", asked = ""] = (await run(["agents", "list"])).out.split("\n");
    expect(own).toContain("opted-out (operator)");
    expect(asked).toContain("opted-out (person's NO)");
    expect((await run(["agents", "show", "A-8"])).out).toMatch(/^at persons request +yes$/m);
  });

  test("one agent is shown with everything that is known", async () => {
    const { out } = await run(["agents", "show", "A-7"]);
    expect(out).toMatch(/^agent id +A-7$/m);
    expect(out).toMatch(/^name +Ann Lee$/m);
    expect(await run(["agents", "show", "nobody"])).toEqual({
      code: 1,
      out: "",
      err: "leadline: no agent has this id; enroll the agent first\n",
    });
  });

  test("enrolling takes the number as it was typed and tells where consent stands", async () => {
    const words = [
      "agents",
      "enroll",
      "A-8",
      "--brand",
      "homes",
      "--phone",
      "850 555 0199",
      "--time-zone",
      "America/Denver",
    ];
    expect(await run(words)).toEqual({ code: 0, out: "A-8, +1 850 555 0199: enrolled\n", err: "" });
    expect(rig.control.asked).toEqual([
      { enrol: { agentId: "A-8", brand: "homes", number: "+18505550199", timeZone: "America/Denver" } },
    ]);
  });

  test("a refusal fails with its code and what to do", async () => {
    rig.control.refuseNext = "blocked-by-stop";
    const { code, err } = await run(["agents", "enroll", "A-8", "--brand", "homes", "--phone", "+18505550199"]);
    expect(code).toBe(1);
    expect(err).toBe(
      "leadline: blocked-by-stop: the person does not want to be texted; only a START from the phone itself opens it again\n",
    );
  });

  test("a value that cannot be is bad usage", async () => {
    const { code, err } = await run(["agents", "enroll", "A-8", "--brand", "homes", "--phone", "911"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^leadline: phone is no telephone number: .+\n$/);
  });

  test("an opt-out passes on whose wish it was", async () => {
    await run(["agents", "opt-out", "A-7"]);
    await run(["agents", "opt-out", "--at-persons-request", "A-7"]);
    expect(rig.control.asked).toEqual([
      { optOut: "A-7", atPersonsRequest: false },
      { optOut: "A-7", atPersonsRequest: true },
    ]);
  });

  test("a person's own NO passes on how it came, and who is logged in where nobody is named", async () => {
    const said = ["--channel", "phone", "--received", "2025-03-01T09:30-05:00", "--words", "no more"];
    await run(["agents", "opt-out", "A-7", ...said, "--by", "Dana"]);
    await run(["agents", "opt-out", "A-7", "--channel", "letter"], { env: { USER: "lee" } });
    const receivedAt = Date.parse("2025-03-01T14:30:00.000Z");
    expect(rig.control.asked).toEqual([
      { optOut: "A-7", atPersonsRequest: true, no: { channel: "phone", receivedAt, words: "no more", by: "Dana" } },
      { optOut: "A-7", atPersonsRequest: true, no: { channel: "letter", by: "lee" } },
    ]);
  });

  test("what a person said, without the way in which it came, is bad usage", async () => {
    const { code, err } = await run(["agents", "opt-out", "A-7", "--words", "no more"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^leadline: by which way did the person say NO\? Add --channel with one of email, phone, /);
    const fax = await run(["agents", "opt-out", "A-7", "--channel", "fax"]);
    expect(fax.code).toBe(2);
    expect(fax.err).toMatch(/^leadline: --channel "fax" is no way that a NO comes: write one of email/);
  });

  test("texts are cut at the edge of a terminal, and never where the output is no terminal", async () => {
    rig.control.messageViews.push({ ...REPLY, id: "R-4", text: `${"long ".repeat(60)}end` });
    const cut = (await run(["messages", "list"], { columns: 100 })).out.trimEnd().split("\n");
    expect(cut.map((line) => line.length).filter((length) => length > 100)).toEqual([]);
    expect(cut.at(-1)).toMatch(/…$/);
    expect((await run(["messages", "list"])).out).toMatch(/long end\n$/);
  });

  test("on 80 columns a message takes two lines, and no line breaks inside a word", async () => {
    rig.control.messageViews.push({ ...REPLY, id: "R-4", text: "I can come by on Saturday ".repeat(9) });
    for (const words of [["messages", "list"], ["messages", "show", "R-4"], ["status"], ["agents", "list"]]) {
      const lines = (await run(words, { columns: 80 })).out.split("\n");
      expect({ words, long: lines.filter((line) => line.length > 80) }).toEqual({ words, long: [] });
    }
    const [headings, ...rows] = (await run(["messages", "list"], { columns: 80 })).out.trimEnd().split("\n");
    expect(headings).toMatch(/^ID +WHEN +NUMBER +KIND, STATE$/);
    expect(rows.at(-2)).toMatch(/^R-4 .* reply, received/);
    expect(rows.at(-1)).toMatch(/^ {4}I can come by on Saturday .*…$/);
  });

  test("a terminal that does not know its size, as a serial console, is taken for one of 80 columns", async () => {
    rig.control.messageViews.push({ ...REPLY, id: "R-4", text: "I can come by on Saturday ".repeat(9) });
    expect(await run(["messages", "list"], { columns: 0 })).toEqual(await run(["messages", "list"], { columns: 80 }));
  });

  test("nothing that a stranger wrote steers the terminal", async () => {
    const text = "\u001b[2J\u009b31mred\u202e\r\nsecond";
    rig.control.messageViews.push({ ...REPLY, id: "R-4", text });
    rig.control.agentViews.push({ ...ANN, agentId: "A-9", name: "Eve\u001b]0;owned\u0007" });
    for (const words of [
      ["messages", "list"],
      ["messages", "show", "R-4"],
      ["agents", "list"],
      ["agents", "show", "A-9"],
    ]) {
      for (const json of [[], ["--json"]]) {
        const { out } = await run([...words, ...json], { columns: 200 });
        expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }
    }
    expect((await run(["messages", "list"])).out).toContain("\\u001b[2J\\u009b31mred\\u202e ⏎ second");
    expect((await run(["messages", "show", "R-4"])).out).toMatch(/red\\u202e\nsecond\n$/);
    expect(JSON.parse((await run(["messages", "show", "R-4", "--json"])).out)).toMatchObject({ text });
  });

  test("an alert that is withheld shows what the lead says, and is released or dropped by its id", async () => {
    const lead = { name: "Jo Buyer", message: "free $$$", listing: { price: 250000 } };
    rig.control.messageViews.push({ ...REPLY, id: "L-1", kind: "alert", state: "filtered", text: undefined, lead });
    expect((await run(["messages", "list"])).out).toContain("Jo Buyer ⏎ free $$$ ⏎ 250000");
    expect((await run(["messages", "release", "L-1"])).out).toBe("L-1, to +1 850 555 0123: queued\n");
    expect((await run(["messages", "drop", "L-1"])).out).toBe("L-1, to +1 850 555 0123: cancelled\n");
    expect(rig.control.asked).toEqual([{ release: "L-1" }, { drop: "L-1" }]);
  });

  test("a message is shown with its outcome in words and its text, nothing as JSON", async () => {
    const outcome = { leadId: "L-1", state: "sent", segments: 2, at: "2025-03-01T14:30:00.000Z" };
    rig.control.messageViews.push({ ...REPLY, id: "L-1", kind: "alert", text: "Homes.com\nJo Buyer", outcome });
    const { out } = await run(["messages", "show", "L-1"]);
    expect(out).toMatch(/^outcome +lead id L-1, state sent, segments 2, at \d/m);
    expect(out).not.toMatch(/[{}]/);
    expect(out).toMatch(/\n\nHomes\.com\nJo Buyer\n$/);
  });

  test("a text by hand may begin with a dash after --", async () => {
    await leadline(["--config", config, "messages", "send", "850 555 0123", "--", "--json"]);
    expect(rig.control.asked).toEqual([{ send: "+18505550123", text: "--json" }]);
  });
});

describe("when no daemon answers", () => {
  test("without a socket it is not running, and the message says how to start it", async () => {
    const { code, out, err } = await run(["status"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(/^leadline: the daemon is not running .+ start it with: .+leadline run\n$/);
  });

  test("a file that nobody listens on counts as not running", async () => {
    mkdirSync(dirname(rig.socketPath));
    writeFileSync(rig.socketPath, "");
    expect((await run(["agents", "list"])).code).toBe(3);
  });

  test("one that hangs is not waited for for ever", async () => {
    const hung = await listening(() => {});
    await expect(connectDaemon(rig.socketPath, 20).status()).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/did not answer within 0.02 s/),
    });
    hung.close();
  });

  test("one that hangs in the middle of its answer is not waited for either", async () => {
    const hung = await listening((socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"));
    await expect(connectDaemon(rig.socketPath, 50).status()).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/did not answer within/),
    });
    hung.close();
  });

  test("one that dies while it answers has failed", async () => {
    const dying = await listening((socket) => socket.destroy());
    expect(await run(["status"])).toMatchObject({ code: 1, err: expect.stringContaining("broke off") });
    dying.close();
  });

  test("what is no leadline is told apart", async () => {
    const other = await listening((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi"));
    expect(await run(["status"])).toMatchObject({ code: 1, err: expect.stringContaining("is no leadline") });
    other.close();
  });

  async function listening(onRequest: (socket: import("node:net").Socket) => void) {
    mkdirSync(dirname(rig.socketPath));
    const sockets: import("node:net").Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on("error", () => {});
      socket.once("data", () => onRequest(socket));
    });
    server.listen(rig.socketPath);
    await once(server, "listening");
    return {
      close() {
        for (const socket of sockets) socket.destroy();
        server.close();
      },
    };
  }
});
