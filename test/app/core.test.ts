import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import { createMessageViews } from "../../src/app/message-views.ts";
import { verificationInWords } from "../../src/app/proof-words.ts";
import { skimErasures } from "../../src/compose/journal-skim.ts";
import { readProofOf } from "../../src/compose/proof.ts";
import { collectEvidence } from "../../src/domain/evidence/collect.ts";
import { collectLead } from "../../src/domain/evidence/lead-story.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { HOUR, MINUTE } from "../../src/domain/time.ts";
import type { WrittenEvent } from "../../src/domain/written/joined.ts";
import { eventsOf, toWritten } from "../../src/domain/written/written.ts";
import { gatewayUpcasts } from "../../src/domain/upcasts.ts";
import { readJournal } from "../../src/store/checkpoint/proof.ts";
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

it("what somebody asks for is on disk with who asked, and in the proof and the story of a lead", async () => {
  const directory = await temporaryFolder();
  const clock = { now: () => Date.parse("2025-03-03T19:00:00.000Z"), monotonicMs: () => 0, bootId: "boot" };
  const store = await openGateway(directory, clock);
  const core = coreOn(store, clock);
  const olga = { name: "Olga Office", how: "signed-in", role: "office" } as const;
  const crm = { name: "crm", how: "token" } as const;
  core.execute({ type: "EnrolAgent", agentId: "A-1", brand: "homes", number: ANN, source: "operator" }, olga);
  core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: { name: "Jo" } }, crm);
  core.execute({ type: "WithdrawAgent", agentId: "A-1" });
  await core.synced();
  await store.close();

  const proof = collectEvidence(ANN);
  const story = collectLead("L-1");
  const doers: unknown[] = [];
  for await (const item of readJournal<WrittenEvent>(directory, gatewayUpcasts)) {
    if (item.kind !== "record") continue;
    for (const said of eventsOf(item.recorded)) {
      proof.take(said);
      story.take(said);
      doers.push([said.event.type, said.by]);
    }
  }
  const { name, how } = olga;
  expect(doers).toContainEqual(["AgentEnrolled", { name, how }]);
  expect(doers).toContainEqual(["LeadAccepted", crm]);
  expect(doers).toContainEqual(["AgentLeft", undefined]);
  const [entered, next] = proof.result().entries;
  expect(entered?.what).toMatch(/^Agent A-1 of brand homes was entered .*, by Olga Office \(signed in\)$/);
  expect(entered?.by).toEqual({ name, how });
  expect(next?.what).not.toContain("Olga");
  expect(story.result().facts[0]?.what).toBe("It was accepted for agent A-1, by crm (a program, by its token)");
});

const JO = "Homes.com lead\nName: Jo\nReply STOP to unsubscribe.";

test.each([
  ["lies apart at the first level", { level: 1, afterMs: MINUTE }, [{ name: "Jo" }, { text: JO }]],
  ["is written but for the lead's own words", { level: 2, afterMs: MINUTE }, [{ name: "Jo" }]],
  ["whose lead has waited lies apart", { level: 2, afterMs: 2 * HOUR }, [{ name: "Jo" }, { text: JO }]],
])("the text of an alert %s", async (_, { level, afterMs }, contents) => {
  const directory = await temporaryFolder();
  let now = Date.parse("2025-03-03T19:00:00.000Z");
  const clock = { now: () => now, monotonicMs: () => 0, bootId: "boot" };
  const store = await openGateway(directory, clock);
  const core = coreOn(store, clock, { written: (decided) => toWritten(decided, level) });
  const from = { kind: "international", digits: ANN } as const;
  core.execute({ type: "EnrolAgent", agentId: "A-1", brand: "homes", number: ANN, source: "profile" });
  core.execute({ type: "ReceiveSms", sms: { from, content: { kind: "text", text: "YES" }, pdu: "YES" } });
  core.execute({ type: "AcceptLead", leadId: "L-1", agentId: "A-1", lead: { name: "Jo" } });
  now += afterMs;
  const lead = { kind: "lead", lead: { name: "Jo" } } as const;
  const { messageId = "" } = core.state.leads.get("L-1") ?? {};
  expect(core.execute({ type: "BeginSegment", messageId, index: 0, contents: lead })).toMatchObject({ kind: "go" });
  core.execute({ type: "SettleSegment", messageId, index: 0, result: { kind: "submitted", messageReference: 1 } });
  await core.synced();
  // What is at hand was written by another core.
  const views = createMessageViews({
    core: coreOn(store, clock),
    slicing: { clock, pause: async () => {} },
    standstill: () => undefined,
    erasures: () => skimErasures({ directory, through: Number.MAX_SAFE_INTEGER }),
  });
  expect(await views.find(messageId)).toMatchObject({ text: JO });

  const [file = ""] = readdirSync(join(directory, "leads"));
  const lines = readFileSync(join(directory, "leads", file), "utf8")
    .trimEnd()
    .split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(contents);
  const gatewayNumber = "+18502200227" as Msisdn;
  const proof = await readProofOf({ directory, number: ANN, gateway: "office-1", gatewayNumber, now });
  expect(proof.entries.map(({ text }) => text)).toContain(JO);
  expect(proof.verification.sound).toBe(true);

  writeFileSync(
    join(directory, "leads", file),
    readFileSync(join(directory, "leads", file), "utf8").replaceAll("Jo", "Jx"),
  );
  const { verification } = await readProofOf({ directory, number: ANN, gateway: "office-1", gatewayNumber, now });
  expect(verification).toMatchObject({ sound: false, damage: [{ file: `leads/${file}`, line: contents.length }] });

  rmSync(join(directory, "leads", file));
  const again = await readProofOf({ directory, number: ANN, gateway: "office-1", gatewayNumber, now });
  expect(again.verification).toMatchObject({ sound: false, damage: [{ file: `leads/${file}` }] });
  expect(verificationInWords(again.verification).join("\n")).toMatch(
    /^The chain of hashes is whole: .*\. The words of texts .* NOT all there.*:\n- leads\/.*no record says that it was erased$/,
  );
  expect(again.entries).toContainEqual(expect.objectContaining({ contents: "missing" }));
  expect(await views.find(messageId)).toMatchObject({
    text: `(missing: leads/${file} is gone, and no record says that it was erased)`,
  });
  core.execute({ type: "NoteErased", files: [file] });
  await core.synced();
  expect(await views.find(messageId)).toMatchObject({ text: `(erased on ${new Date(now).toISOString()})` });
  const erased = await readProofOf({ directory, number: ANN, gateway: "office-1", gatewayNumber, now });
  expect(erased.verification).toMatchObject({ sound: true, damage: [] });
  expect(erased.entries).toContainEqual(expect.objectContaining({ contents: "erased", erasedAt: now }));
  await store.close();
});
