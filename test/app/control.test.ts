import { expect, it } from "vitest";
import { conversationWith } from "../../src/app/conversation.ts";
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

it("A message whose contents are damaged is shown with all else that is known, and so is its conversation", async () => {
  const { core, control, sendAll } = await createFuzzedGateway();
  core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: content });
  await sendAll();
  const damage = new Error("leads/2025-03-03.jsonl: the contents at octet 0 are damaged");
  core.readContents = () => Promise.reject(damage);
  expect(await control.message("L-1")).toMatchObject({
    text: expect.stringContaining("cannot be read"),
    outcome: { state: "sent" },
  });
  const number = core.state.agents.get("A-1")?.number ?? expect.fail("nobody");
  const { bubbles } = await conversationWith(core, number, 10);
  expect(bubbles.length).toBeGreaterThan(0);
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
