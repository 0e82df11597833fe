import { beforeEach, describe, expect, test } from "vitest";
import { createListeningRig, type Rig } from "../http/rig.ts";
import { leadline } from "./console.ts";

let rig: Rig;
beforeEach(async () => {
  rig = await createListeningRig();
});

const test_ = (...words: string[]) => leadline(["alarm", "test", ...words, "--config", rig.config]);

describe("leadline alarm test", () => {
  test("says of each way what happened, and fails where one has failed", async () => {
    rig.tried.push({ way: "webhook", ok: true, detail: "taken" });
    expect(await test_()).toMatchObject({ code: 0, out: "ok   webhook: taken\n" });
    rig.tried.push({ way: "e-mail to tech@example.com", ok: false, detail: "no answer within 30 s" });
    const { code, out } = await test_();
    expect([code, out]).toEqual([1, "ok   webhook: taken\nfail e-mail to tech@example.com: no answer within 30 s\n"]);
    expect(JSON.parse((await test_("--json")).out)).toEqual(rig.tried);
  });

  test("fails where nobody would be told, and says what to set", async () => {
    const { code, out } = await test_();
    expect([code, out]).toEqual([1, expect.stringContaining("set alarms.webhook, or alarms.mailTo with mail.url")]);
  });
});
