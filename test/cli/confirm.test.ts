import { beforeEach, describe, expect, test } from "vitest";
import { PAUSED } from "../http/fake-control.ts";
import { createListeningRig, type Rig } from "../http/rig.ts";
import { leadline } from "./console.ts";

let rig: Rig;
let config: string;
beforeEach(async () => {
  rig = await createListeningRig();
  config = rig.config;
});

const confirm = (...words: string[]) => leadline(["confirm", ...words, "--config", config]);

describe("leadline confirm", () => {
  test("without an id lists what waits for a person, with the words, until when, and what to type", async () => {
    const { code, out } = await confirm();
    expect(code).toBe(0);
    const [matter, toType] = out.split("\n");
    expect(matter).toMatch(/^\+1 850 555 0144 \(A-8\), at 2025-03-01 .*, wrote: "please stop texting me"$/);
    expect(toType).toMatch(/leadline confirm \+18505550144; none: .* --reject; undecided an opt-out at 2025-03-0/);
    expect(JSON.parse((await confirm("--json")).out)).toEqual([PAUSED]);
  });

  test("carries out what waits", async () => {
    const { code, out } = await confirm(PAUSED.id);
    expect([code, out]).toEqual([0, "+1 850 555 0144: carried out\n"]);
    expect(rig.control.asked).toEqual([{ confirm: PAUSED.id, reject: false }]);
  });

  test("drops it with --reject", async () => {
    const { code, out } = await confirm(PAUSED.id, "--reject");
    expect([code, out]).toEqual([0, "+1 850 555 0144: rejected, things go on as before\n"]);
    expect(rig.control.asked).toEqual([{ confirm: PAUSED.id, reject: true }]);
  });

  test("says what to do where nothing of this name waits", async () => {
    const { code, err } = await confirm("H-77");
    expect(code).toBe(1);
    expect(err).toBe("leadline: nothing of this name waits for a person; leadline confirm lists what does\n");
  });
});
