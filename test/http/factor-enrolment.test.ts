import { beforeAll, expect, test } from "vitest";
import type { SecondFactor, User } from "../../src/app/users.ts";
import { MINUTE } from "../../src/domain/time.ts";
import { createSpentCodes } from "../../src/app/spent-codes.ts";
import { createFactorEnrolment } from "../../src/http/factor-enrolment.ts";
import { codeAt, nameOfFactor, readCode } from "../../src/http/one-time-codes.ts";
import { hashPassword } from "../../src/http/passwords.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime } from "../manual-time.ts";

const PASSWORD = "correct horse battery";
let olga: User;
beforeAll(async () => {
  olga = { name: "olga", role: "office", password: await hashPassword(PASSWORD) };
});

function createRig() {
  const time = createManualTime(Date.parse("2026-03-01T12:00:00.000Z"));
  const given: SecondFactor[] = [];
  const record = { read: async () => undefined, write: async () => undefined };
  const spentCodes = createSpentCodes(record, time, createKeptLog());
  const enrolment = createFactorEnrolment({
    users: { find: (name) => (name === "olga" ? olga : undefined) },
    clock: time.clock,
    spentCodes,
    give: async (_name, factor) => void given.push(factor),
  });
  const codeNow = (): string => codeAt(enrolment.offer("olga").key.replaceAll(" ", ""), time.clock.now());
  const take = (password: string, code: string) =>
    enrolment.take({ name: "olga", address: "192.0.2.7", password, code });
  return { time, given, spentCodes, enrolment, codeNow, take };
}

test("a second factor is on once its code and the password were right, with recovery codes that are good", async () => {
  const { time, given, codeNow, take } = createRig();
  const taken = await take(PASSWORD, codeNow());
  if (taken.kind !== "on") throw new Error(taken.why);
  const [factor] = given;
  expect(taken.recoveryCodes).toHaveLength(10);
  for (const code of taken.recoveryCodes)
    expect(readCode(code, factor as SecondFactor, time.clock.now())?.kind).toBe("recovery");
});

test("the code that set it up signs nobody in", async () => {
  const { time, given, spentCodes, codeNow, take } = createRig();
  const code = codeNow();
  expect(await take(PASSWORD, code)).toMatchObject({ kind: "on" });
  const [factor] = given as [SecondFactor];
  const shown = readCode(code, factor, time.clock.now());
  if (shown === undefined) throw new Error("the code is not read any more");
  expect(await spentCodes.spend("olga", nameOfFactor(factor), shown)).toBe("spent");
});

test("the same is offered while it is being set up, and another after twenty minutes", async () => {
  const { time, enrolment, given, codeNow, take } = createRig();
  const { key } = enrolment.offer("olga");
  const code = codeNow();
  expect(enrolment.offer("olga").key).toBe(key);
  time.passAtOnce(21 * MINUTE);
  expect(await take(PASSWORD, code)).toMatchObject({ kind: "wrong", what: "code" });
  expect(enrolment.offer("olga").key).not.toBe(key);
  expect(given).toEqual([]);
});

test("a wrong password, a wrong code and a recovery code set up nothing", async () => {
  const { given, codeNow, take } = createRig();
  expect(await take("not hers at all", codeNow())).toMatchObject({ kind: "wrong", what: "password" });
  expect(await take(PASSWORD, "000000x")).toMatchObject({ kind: "wrong", what: "code" });
  expect(await take(PASSWORD, "")).toMatchObject({ kind: "wrong", what: "code" });
  expect(given).toEqual([]);
});

test("whoever sits at a session that was left open does not guess the password for long", async () => {
  const { codeNow, take } = createRig();
  const code = codeNow();
  for (let tries = 0; tries < 5; tries += 1) await take(`guess ${tries}`, code);
  await expect(take(PASSWORD, code)).rejects.toThrow("too many wrong passwords");
});
