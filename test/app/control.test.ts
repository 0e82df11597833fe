import { expect, it } from "vitest";
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
