import { afterEach, describe, expect, test } from "vitest";
import { ALARM_KINDS, type AlarmNotice, cureOf, titleOf } from "../../src/app/alarms/kinds.ts";
import { alarmLetter, createAlarmMailer } from "../../src/mail/alarm-mailer.ts";
import { asText } from "../../src/mail/letter.ts";
import { type Catcher, startCatcher } from "./catcher.ts";
import { header } from "./read-mail.ts";

const AT = "2026-05-04T15:00:00.000Z";
const raised: AlarmNotice = {
  ...{ kind: "modem-gone", state: "raised", cause: "no modem at /dev/ttyUSB0", cure: cureOf("modem-gone") },
  ...{ gateway: "main", at: AT },
};

let catcher: Catcher | undefined;
afterEach(() => catcher?.close());

const mailer = (port: number) =>
  createAlarmMailer(
    { url: `smtp://127.0.0.1:${port}`, from: "Gateway <gateway@leadline.example>", gateway: "main" },
    "tech@leadline.example",
  );
const { signal } = new AbortController();

describe("an alarm by e-mail", () => {
  test("says in its subject what is wrong and where, and in its text what is seen and what to do", async () => {
    catcher = await startCatcher({});
    expect(await mailer(catcher.port).send(raised, signal)).toEqual({ kind: "taken" });
    const [mail] = catcher.caught;
    expect(mail?.to).toEqual(["tech@leadline.example"]);
    expect(mail && header(mail, "subject")).toBe("leadline main: the modem is gone");
    expect(mail?.text).toContain("What it sees: no modem at /dev/ttyUSB0");
    expect(mail?.text).toContain("What to do: Look at the stick");
  });

  test("that is handed over twice has one Message-ID", async () => {
    catcher = await startCatcher({});
    const way = mailer(catcher.port);
    await way.send(raised, signal);
    await way.send(raised, signal);
    await way.send({ ...raised, state: "over" }, signal);
    const ids = catcher.caught.map((mail) => header(mail, "message-id"));
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toBe(ids[1]);
  });

  test("to a server that is down, or does not want it now, is worth another try", async () => {
    catcher = await startCatcher({}, { data: () => "450 4.2.0 try later" });
    expect(await mailer(catcher.port).send(raised, signal)).toMatchObject({ kind: "deferred" });
    const { port } = catcher;
    await catcher.close();
    expect(await mailer(port).send(raised, signal)).toMatchObject({ kind: "deferred" });
    catcher = undefined;
  });
});

test.each(ALARM_KINDS)(
  "a person on a phone reads of %s what is wrong in the first line, and that it is over",
  (kind) => {
    const first = (notice: AlarmNotice) => asText(alarmLetter(notice)).split("\n")[0];
    expect(first({ ...raised, kind })).toBe(`The SMS gateway main needs you: ${titleOf(kind)}.`);
    const over = alarmLetter({ ...raised, kind, state: "over" });
    expect(over.subject).toBe(`leadline main: over: ${titleOf(kind)}`);
  },
);
