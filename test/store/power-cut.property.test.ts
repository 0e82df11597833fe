import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Command } from "../../src/domain/commands.ts";
import { gatewayFold } from "../../src/domain/fold.ts";
import type { GatewayState } from "../../src/domain/state.ts";
import { ANN, BOB } from "../domain/people.ts";
import { type DiskImage, lay, SyncedFiles } from "./synced-files.ts";
import { ManualClock, temporaryFolder } from "./toy.ts";
import { coreOn, openGateway } from "./open-gateway.ts";

/** What the world was told when the power went, and what the disk had by then. */
interface PowerCut {
  readonly told: readonly Fact[];
  readonly image: DiskImage;
}

/** Something that is acknowledged: a lead to the broker, a message to the modem. */
type Fact = (state: GatewayState) => boolean;

const command = fc.oneof(
  fc.record({ kind: fc.constant("enrol" as const), agent: fc.nat(1) }),
  fc.record({ kind: fc.constant("lead" as const), agent: fc.nat(1) }),
  fc.record({
    kind: fc.constant("sms" as const),
    agent: fc.nat(1),
    text: fc.constantFrom("YES", "STOP", "HELP", "Hello"),
  }),
  fc.record({ kind: fc.constant("opt-out" as const), agent: fc.nat(1) }),
);

const history = fc.array(
  fc.record({ command, isTogether: fc.boolean() }), // whether the next one follows before this one is on disk
  { minLength: 5, maxLength: 14 },
);

const PHONES = [ANN, BOB];

test("whatever was acknowledged is there after a power cut at any moment, however torn the rest", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      history,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      async (happenings, torn) => {
        const cuts: PowerCut[] = [];
        const told: Fact[] = [];
        const files = new SyncedFiles((disk) => {
          cuts.push({ told: [...told], image: disk.image(torn.next().value ?? 0) });
        });
        const live = await liveThrough(happenings, files, told);
        for (const cut of cuts) {
          const recovered = await recover(cut.image);
          expect(cut.told.map((isThere) => isThere(recovered))).not.toContain(false);
        }
        expect(cuts.length).toBeGreaterThan(0);
        expect(gatewayFold.toJson(await recover(files.image(0)))).toEqual(gatewayFold.toJson(live));
      },
    ),
    { numRuns: 12 },
  );
});

type Happening = (typeof history extends fc.Arbitrary<infer T> ? T : never)[number];

async function liveThrough(happenings: readonly Happening[], files: SyncedFiles, told: Fact[]): Promise<GatewayState> {
  const directory = await temporaryFolder();
  const clock = new ManualClock();
  const store = await openGateway(directory, clock, files);
  const core = coreOn(store, clock, {
    onListenerError(error) {
      throw error;
    },
  });
  for (const [index, { command: asked, isTogether }] of happenings.entries()) {
    clock.at += 1_000;
    const { order, fact } = toCommand(asked, index);
    core.execute(order);
    const sequence = core.state.sequence;
    const acknowledged = core.synced().then(() => told.push((state) => state.sequence >= sequence && fact(state)));
    if (!isTogether) await acknowledged;
  }
  await core.synced();
  await store.close();
  return core.state;
}

function toCommand(asked: Happening["command"], index: number): { readonly order: Command; readonly fact: Fact } {
  const number = PHONES[asked.agent] ?? ANN;
  const agentId = `A-${asked.agent}`;
  switch (asked.kind) {
    case "enrol":
      return {
        order: { type: "EnrolAgent", agentId, brand: "homes", number, source: "operator" },
        fact: ({ agents }) => agents.has(agentId),
      };
    case "lead": {
      const leadId = `L-${index}`;
      return {
        order: { type: "AcceptLead", leadId, agentId, lead: { name: "Sam Porter" } },
        fact: ({ leads, publications }) =>
          leads.has(leadId) || publications.some(({ topic }) => topic === `leads/${leadId}`),
      };
    }
    case "sms": {
      const pdu = `PDU${index}`;
      return {
        order: {
          type: "ReceiveSms",
          sms: { from: { kind: "international", digits: number }, content: { kind: "text", text: asked.text }, pdu },
        },
        fact: ({ seen }) => seen.has(pdu),
      };
    }
    case "opt-out":
      return { order: { type: "OptOutAgent", agentId, atPersonsRequest: true }, fact: () => true };
  }
}

async function recover(image: DiskImage): Promise<GatewayState> {
  const directory = join(await temporaryFolder(), "after");
  await lay(image, directory);
  // It was on disk before anything was written, and is taken away only when a batch is.
  await mkdir(join(directory, "journal"), { recursive: true });
  await writeFile(join(directory, "journal", "new"), "");
  const store = await openGateway(directory, new ManualClock());
  await store.close();
  return store.state;
}
