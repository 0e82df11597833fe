import { expect, it } from "vitest";
import { Core } from "../../src/app/core.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import { MINUTE } from "../../src/domain/time.ts";
import { openStore } from "../../src/store/recovery/open.ts";
import { ANN } from "../domain/people.ts";
import { shippedPolicy } from "../domain/policy.ts";
import { temporaryFolder } from "../store/toy.ts";
import { createManualTime } from "../manual-time.ts";

it("what one command leads to happens at one instant, though the clock goes on while it is worked at", async () => {
  let now = Date.parse("2025-03-03T19:00:00.000Z");
  const clock = { now: () => (now += 7), monotonicMs: () => 0, bootId: "boot" };
  const ignore = (): void => undefined;
  const store = await openStore({
    directory: await temporaryFolder(),
    clock,
    fold: gatewayFold,
    onTrouble: ignore,
    onFatal: ignore,
  });
  if (store.kind === "damaged") throw new Error(store.why);
  const core = new Core({
    state: store.state,
    policy: shippedPolicy,
    journal: store.journal,
    clock,
    scheduler: createManualTime(),
  });
  core.execute({
    type: "EnrolAgent",
    agentId: "A-1",
    brand: "homes",
    number: ANN,
    requestedAt: now,
    source: "profile",
  });
  now += MINUTE;
  const from = { kind: "international", digits: ANN } as const;
  core.execute({ type: "ReceiveSms", sms: { from, content: { kind: "text", text: "YES" }, pdu: "YES" } });
  const consent = core.state.numbers.get(ANN)?.consent;
  if (consent?.status !== "active") throw new Error(`not active: ${consent?.status}`);
  const eighteenMonthsOn = new Date(consent.confirmedAt);
  eighteenMonthsOn.setUTCMonth(eighteenMonthsOn.getUTCMonth() + 18);
  expect(consent.reconfirmAt).toBe(eighteenMonthsOn.getTime());
  await core.synced();
  await store.close();
});
