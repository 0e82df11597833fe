import { describe, expect, it } from "vitest";
import { profileFor } from "../../src/modem/profiles.ts";
import { hasForgotten, indicationsFrom, setUpSms, storesToSweep, tookEffect } from "../../src/modem/sms-setup.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createScriptedChat, type ScriptedChat } from "./scripted-chat.ts";

describe("the memories to sweep", () => {
  it.each([
    ["the modem's own before the SIM's", ["SM", "ME", "SR"], ["SM", "ME"], ["ME", "SM"]],
    ["the one that receives first", ["ME", "SM"], ["SM"], ["SM", "ME"]],
    ["the SIM's alone where there is no other", ["SM"], ["SM"], ["SM"]],
    ["both seen as one where only that receives", ["ME", "MT"], ["MT"], ["MT"]],
    ["the one that is read where none is named to receive", ["SM", "BM", "SR"], [], ["SM"]],
    ["what there is on an odd modem", ["TA"], ["TA"], ["TA"]],
    ["none where nothing is stored", [], [], []],
  ])("are %s", (_, read, receive, stores) => {
    expect(storesToSweep({ read, write: [], receive })).toEqual(stores);
  });
});

describe("the indications", () => {
  const offer = { mode: [0, 1, 2, 3], mt: [0, 1, 2, 3], bm: [0, 2], ds: [0, 1, 2], bfr: [0, 1] };

  it.each([
    ["reports directly", offer, true, { mode: 2, mt: 1, bm: 0, ds: 1, bfr: 0 }],
    ["reports stored where they cannot come directly", { ...offer, ds: [0, 2] }, true, { ds: 2 }],
    ["no reports where there are none", { ...offer, ds: [0] }, true, { ds: 0 }],
    ["no reports when they are switched off", offer, false, { ds: 0 }],
    ["only what is on offer", { mode: [1], mt: [0, 1], bm: [0], ds: [0, 1], bfr: [1] }, true, { mode: 1, bfr: 1 }],
    ["the usual where the modem does not say", undefined, true, { mode: 2, mt: 1, bm: 0, ds: 1, bfr: 0 }],
  ])("ask for %s, and never for messages that the modem does not keep", (_, offered, deliveryReports, expected) => {
    expect(indicationsFrom(offered, deliveryReports)).toMatchObject({ mt: 1, ...expected });
  });
});

describe("the profile", () => {
  it.each([
    ["auto", "huawei E3372", "huawei"],
    ["auto", "ZTE INCORPORATED MF180", "zte"],
    ["auto", "SIMCOM INCORPORATED SIMCOM_SIM7600G-H", "simcom"],
    ["auto", "Quectel EC25", "quectel"],
    ["auto", "Sierra Wireless, Incorporated MC7455", "sierra"],
    ["auto", "Telit HE910", "telit"],
    ["auto", "somebody else", "generic"],
    ["quectel", "huawei E3372", "quectel"],
    ["generic", "huawei E3372", "generic"],
  ])("configured as %s, of a %s, is %s", (configured, makerAndModel, id) => {
    expect(profileFor(configured, makerAndModel).id).toBe(id);
  });
});

describe("a modem that reads back other indications than it was given", () => {
  const READS: Readonly<Record<string, string>> = {
    "AT+CPMS=?": '+CPMS: ("ME"),("ME"),("ME")',
    "AT+CNMI=?": "+CNMI: (0-2),(0,1),(0),(0,1),(0)",
    "AT+CMGF?": "+CMGF: 0",
  };

  /** Answers everything with OK, and `+CNMI?` with the line given. */
  async function answering(
    { written, says, time }: ScriptedChat,
    cnmi: () => string,
    work: Promise<unknown>,
    reads: Readonly<Record<string, string | undefined>> = READS,
  ): Promise<void> {
    let done = false;
    void work.finally(() => {
      done = true;
    });
    for (let answered = written.length; !done; ) {
      // After an answer without what was asked the line has to be quiet for a moment.
      await time.pass(250);
      const command = written[answered]?.trim();
      if (command === undefined) continue;
      answered += 1;
      const line = command === "AT+CNMI?" ? cnmi() : reads[command];
      if (command.startsWith("AT")) await says(`${line === undefined ? "" : `${line}\r\n`}OK\r\n`);
    }
  }

  it("is set up anew when it says which memories it has, if it did not before", async () => {
    const scripted = createScriptedChat();
    const { chat } = scripted;
    const log = createKeptLog();
    const silentOfMemories = { ...READS, "AT+CPMS=?": undefined };
    const setting = setUpSms({ chat, smsc: undefined, deliveryReports: true, delivery: "stored", log });
    await answering(scripted, () => "+CNMI: 2,1,0,1,0", setting, silentOfMemories);
    const setup = await setting;
    expect(setup).toMatchObject({ stores: ["ME", "SM"], guessedStores: true });

    const still = hasForgotten(chat, setup, log);
    await answering(scripted, () => "+CNMI: 2,1,0,1,0", still, silentOfMemories);
    expect(await still).toBe(false);
    const now = hasForgotten(chat, setup, log);
    await answering(scripted, () => "+CNMI: 2,1,0,1,0", now);
    expect(await now).toBe(true);
  });

  it("is not taken for one that has forgotten them, until it says something else again", async () => {
    const scripted = createScriptedChat();
    const { chat } = scripted;
    const log = createKeptLog();
    const setting = setUpSms({ chat, smsc: undefined, deliveryReports: true, delivery: "stored", log });
    await answering(scripted, () => "+CNMI: 2,1,0,0,0", setting);
    const setup = await setting;
    expect(setup.indications).toMatchObject({ mt: 1, ds: 1 });
    expect(tookEffect(setup)).toBe(false);

    const same = hasForgotten(chat, setup, log);
    await answering(scripted, () => "+CNMI: 2,1,0,0,0", same);
    expect(await same).toBe(false);
    const other = hasForgotten(chat, setup, log);
    await answering(scripted, () => "+CNMI: 0,0,0,0,0", other);
    expect(await other).toBe(true);
  });
});
