import { expect, it } from "vitest";
import { createSettingsWatch } from "../../src/modem/settings-watch.ts";
import type { SmsSetup } from "../../src/modem/sms-setup.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createScriptedChat } from "./scripted-chat.ts";

const SETUP: SmsSetup = {
  stores: ["ME"],
  indications: { mode: 2, mt: 1, bm: 0, ds: 1, bfr: 0 },
  asRead: { format: 0, mt: 1, ds: 1 },
  acknowledges: false,
};
const AS_SET = "\r\n+CNMI: 2,1,0,1,0\r\n\r\nOK\r\n";
const FORGOTTEN = "\r\n+CNMI: 0,0,0,0,0\r\n\r\nOK\r\n";

function rig() {
  const { chat, time, written, says } = createScriptedChat();
  const watch = createSettingsWatch(time.clock, createKeptLog());
  const look = async (...answers: readonly string[]): Promise<boolean> => {
    const found = watch.areForgotten(chat, SETUP);
    for (const answer of answers) await says(answer);
    return found;
  };
  return { look, time, watch, written };
}

it("settings are forgotten where the modem says so twice: one answer may be torn", async () => {
  const { look, time } = rig();
  expect(await look(AS_SET)).toBe(false);
  await time.pass(1_000);
  expect(await look("\r\n+CNMI: 2\r\n\r\nOK\r\n", AS_SET)).toBe(false);
  await time.pass(1_000);
  expect(await look(FORGOTTEN, FORGOTTEN)).toBe(true);
});

it("what was just asked is not asked again, and nothing is sure for longer than a modem needs to restart", async () => {
  const { look, time, watch, written } = rig();
  expect(watch.isSure()).toBe(false);
  expect(await look(AS_SET)).toBe(false);
  expect(watch.isSure()).toBe(true);
  await time.pass(999);
  expect(await look()).toBe(false);
  expect(written).toHaveLength(1);
  await time.pass(1);
  expect(watch.isSure()).toBe(false);
  expect(await look(FORGOTTEN, FORGOTTEN)).toBe(true);
  expect(watch.isSure()).toBe(false);
});

it("a modem that does not say what it tells of is believed to have kept it", async () => {
  expect(await rig().look("\r\nERROR\r\n")).toBe(false);
});

it("a modem that says otherwise however often it is set up does not keep texts back for ever", async () => {
  const { look, time } = rig();
  for (let index = 0; index < 3; index += 1) expect(await look(FORGOTTEN, FORGOTTEN)).toBe(true);
  expect(await look(FORGOTTEN, FORGOTTEN)).toBe(false);
  expect(await look(AS_SET)).toBe(false);
  await time.pass(1_000);
  expect(await look(FORGOTTEN, FORGOTTEN)).toBe(true);
});

it("between two texts in a row nothing is asked, after a while it is", async () => {
  const { look, time, watch, written } = rig();
  watch.noteAnswer();
  expect(await look()).toBe(false);
  expect(written).toEqual([]);
  await time.pass(1_000);
  expect(await look(FORGOTTEN, FORGOTTEN)).toBe(true);
});
