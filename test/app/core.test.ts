import { expect, it } from "vitest";
import { MINUTE } from "../../src/domain/time.ts";
import { ANN } from "../domain/people.ts";
import { coreOn, openGateway } from "../store/open-gateway.ts";
import { temporaryFolder } from "../store/toy.ts";

it("what one command leads to happens at one instant, though the clock goes on while it is worked at", async () => {
  let now = Date.parse("2025-03-03T19:00:00.000Z");
  const clock = { now: () => (now += 7), monotonicMs: () => 0, bootId: "boot" };
  const store = await openGateway(await temporaryFolder(), clock);
  const core = coreOn(store, clock);
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
