import { expect, it } from "vitest";
import { type Msisdn, parseNumber } from "../../src/domain/number.ts";
import { createFuzzedGateway } from "../fuzz/gateway.ts";

const content = { name: "Jo Buyer", message: "Is it still available?" };

it("A message shows under each key one thing: the lead's words, or its outcome", async () => {
  const { core, control, sendAll } = await createFuzzedGateway();
  core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: content });
  expect(await control.message("L-1")).toMatchObject({ lead: content, outcome: { leadId: "L-1", state: "queued" } });
  await sendAll();
  const sent = await control.message("L-1");
  expect(sent).toMatchObject({ text: expect.stringContaining("Jo Buyer"), outcome: { leadId: "L-1", state: "sent" } });
  expect(sent).not.toHaveProperty("lead");
});

it("An enrolment that is refused says which value was found, and what is expected", async () => {
  const { control } = await createFuzzedGateway();
  const phone = parseNumber("+18505550177") as Msisdn;
  expect(await control.enrol({ agentId: "A-9", brand: "hoems", number: phone })).toEqual({
    kind: "refused",
    refusal: "unknown-brand",
    why: expect.stringMatching(/^brand "hoems" is no brand of this gateway: write one of "homes"/),
  });
});
