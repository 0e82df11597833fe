import fc from "fast-check";
import type { SubmitOutcome } from "../../../src/domain/commands.ts";
import type { EnrolmentSource } from "../../../src/domain/consent/model.ts";
import type { LeadContent } from "../../../src/domain/leads/content.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../../../src/domain/time.ts";
import type { Gateway, Submit } from "../gateway.ts";
import { ANN, BOB, CLEO } from "../people.ts";

// Any history that a gateway may live through: a few agents and numbers, so that they meet often.

const NUMBERS = [ANN, BOB, CLEO] as const;
const AGENTS = ["A-1", "A-2", "A-3"] as const;

/** One thing that happens to the gateway. */
export type Happening = { readonly name: string; readonly to: (world: World) => void };

/** A gateway in the middle of a history, with the submit that is on its way. */
export class World {
  readonly gateway: Gateway;
  onItsWay: Submit | undefined;
  #leads = 0;

  constructor(gateway: Gateway) {
    this.gateway = gateway;
  }

  settle(result: SubmitOutcome): void {
    if (this.onItsWay !== undefined) this.gateway.settle(this.onItsWay, result);
    this.onItsWay = undefined;
  }

  nextLead(): string {
    this.#leads += 1;
    return `L-${this.#leads}`;
  }

  anyLead(choice: number): string {
    return `L-${1 + (choice % Math.max(this.#leads, 1))}`;
  }
}

const number = fc.constantFrom(...NUMBERS);
const agent = fc.constantFrom(...AGENTS);
const choice = fc.nat({ max: 1_000 });

const AHEAD = {
  ahead: Date.parse("2199-01-01T00:00:00.000Z"),
  "far ahead": Date.parse("9999-12-31T23:59:59.999Z"),
} as const;
const AGO: readonly (number | null | keyof typeof AHEAD)[] = [null, 0, 0, 0, HOUR, 3 * DAY, "ahead", "far ahead"];

const enrolment = fc
  .record({
    agentId: agent,
    number,
    brand: fc.constantFrom("homes", "rmint"),
    source: fc.constantFrom<EnrolmentSource>("profile", "migration", "file", "operator"),
    /** How long ago the person asked; `null`: nobody did; `ahead`: a time of the lead system's that never comes. */
    ago: fc.constantFrom(...AGO),
    email: fc.constantFrom(undefined, "agent@example.com"),
  })
  .map(
    ({ ago, email, ...request }): Happening => ({
      name: `enrol ${JSON.stringify({ ...request, ago })}`,
      to: ({ gateway }) =>
        gateway.do({
          type: "EnrolAgent",
          origin: requestOn("agents/enroll"),
          ...request,
          ...(email === undefined ? {} : { email }),
          ...(ago === null ? {} : { requestedAt: typeof ago === "number" ? gateway.now - ago : AHEAD[ago] }),
        }),
    }),
  );

/** It came from the lead system, which is told of it. */
function requestOn(topic: string): { readonly topic: string; readonly excerpt: string } {
  return { topic: `leadline/main/${topic}`, excerpt: "{" };
}

const contents = fc.constantFrom<LeadContent>(
  { name: "Maria" },
  { name: "Maria", message: "word ".repeat(60) },
  { name: "Мария", phone: "(850) 555-0199" },
  { message: "online casino bonus" },
);

const lead = fc.tuple(agent, contents, fc.constantFrom(undefined, HOUR, 30 * HOUR)).map(
  ([agentId, content, within]): Happening => ({
    name: `lead for ${agentId}`,
    to: (world) =>
      world.gateway.do({
        type: "AcceptLead",
        origin: requestOn("leads"),
        leadId: world.nextLead(),
        agentId,
        lead: content,
        ...(within === undefined ? {} : { expiresAt: world.gateway.now + within }),
      }),
  }),
);

const repeat = fc.tuple(agent, choice).map(
  ([agentId, which]): Happening => ({
    name: `lead ${which} again for ${agentId}`,
    to: (world) =>
      world.gateway.do({
        type: "AcceptLead",
        origin: requestOn("leads"),
        leadId: world.anyLead(which),
        agentId,
        lead: {},
      }),
  }),
);

const words = fc.constantFrom("STOP", "YES", "YES", "YES", "HELP", "please stop texting me", "See you at 5");

const reply = fc
  .tuple(number, words)
  .map(
    ([from, text]): Happening => ({ name: `${from} says ${text}`, to: ({ gateway }) => gateway.receive(from, text) }),
  );

const person = fc.oneof(
  agent.map(
    (agentId): Happening => ({
      name: `${agentId} withdraws`,
      to: ({ gateway }) => gateway.do({ type: "WithdrawAgent", origin: requestOn("agents/withdraw"), agentId }),
    }),
  ),
  fc.tuple(agent, fc.boolean()).map(
    ([agentId, atPersonsRequest]): Happening => ({
      name: `an operator opts ${agentId} out${atPersonsRequest ? " at the person's request" : ""}`,
      to: ({ gateway }) => gateway.do({ type: "OptOutAgent", agentId, atPersonsRequest }),
    }),
  ),
  fc.tuple(fc.constantFrom("ReleaseLead" as const, "DropLead" as const), choice).map(
    ([type, which]): Happening => ({
      name: `${type} ${which}`,
      to: (world) => world.gateway.do({ type, leadId: world.anyLead(which) }),
    }),
  ),
  number.map(
    (to): Happening => ({
      name: `by hand to ${to}`,
      to: ({ gateway }) => gateway.do({ type: "SendByHand", number: to, text: "Hello" }),
    }),
  ),
);

const result = fc.constantFrom<SubmitOutcome | "accepted">(
  "accepted",
  "accepted",
  "accepted",
  { kind: "withheld" },
  { kind: "failed", error: "device", reached: "no", retry: "later", blame: "device" },
  { kind: "failed", error: "38", reached: "no", retry: "later", blame: "network" },
  { kind: "failed", error: "1", reached: "no", retry: "never", blame: "recipient" },
  { kind: "failed", error: "500", reached: "unknown", retry: "later", blame: "network" },
);

const sending = fc.oneof(
  result.map(
    (answer): Happening => ({
      name: `a segment goes: ${JSON.stringify(answer)}`,
      to: (world) => {
        world.onItsWay ??= world.gateway.begin();
        const { onItsWay, gateway } = world;
        if (onItsWay !== undefined) world.settle(answer === "accepted" ? gateway.accepts(onItsWay) : answer);
      },
    }),
  ),
  fc.constant<Happening>({
    name: "a segment is on its way",
    to: (world) => {
      world.onItsWay ??= world.gateway.begin();
    },
  }),
  fc.tuple(choice, fc.constantFrom(0x00, 0x00, 0x20, 0x46)).map(
    ([which, status]): Happening => ({
      name: `report ${status} on ${which}`,
      to: ({ gateway }) => {
        const submit = gateway.submits.at(-1 - (which % Math.max(Math.min(gateway.submits.length, 5), 1)));
        if (submit !== undefined) gateway.report(submit, status);
      },
    }),
  ),
  fc.constant<Happening>({
    name: "power cut",
    to: (world) => {
      world.onItsWay = undefined;
      world.gateway.restart();
    },
  }),
);

const span = fc.constantFrom(SECOND, MINUTE, HOUR, 7 * HOUR, 25 * HOUR, 37 * HOUR, 31 * DAY, 560 * DAY);

const time = fc.oneof(
  span.map(
    (ms): Happening => ({
      name: `${ms} ms pass at work`,
      to: (world) => {
        const { onItsWay, gateway } = world;
        if (onItsWay !== undefined) world.settle(gateway.accepts(onItsWay));
        gateway.pass(ms);
      },
    }),
  ),
  span.map((ms): Happening => ({ name: `${ms} ms pass asleep`, to: ({ gateway }) => gateway.sleep(ms) })),
  fc.record({ clockTrusted: fc.boolean(), swept: span, receiving: span }).map(
    ({ clockTrusted, swept, receiving }): Happening => ({
      name: "deadlines on little evidence",
      to: ({ gateway }) =>
        gateway.fire({ clockTrusted, sweptSince: gateway.now - swept, receivingSince: gateway.now - receiving }),
    }),
  ),
  span.map(
    (receiving): Happening => ({
      name: `a deadline comes after ${receiving} ms of reception`,
      to: ({ gateway }) => {
        const next = gateway.state.index.agenda.next() ?? gateway.now;
        gateway.sleep(Math.max(next - gateway.now, 0));
        gateway.fire({ receivingSince: gateway.now - receiving });
      },
    }),
  ),
);

/** Ann and Bob are known and have agreed: most of what happens then leads somewhere. */
const begun: Happening = {
  name: "A-1 and A-2 enrol, Ann and Bob say YES",
  to: ({ gateway }) => {
    for (const [agentId, phone] of [
      ["A-1", ANN],
      ["A-2", BOB],
    ] as const) {
      const { now: requestedAt } = gateway;
      gateway.do({ type: "EnrolAgent", agentId, number: phone, brand: "homes", source: "profile", requestedAt });
      gateway.send();
      gateway.receive(phone, "YES");
    }
  },
};

/** Histories long enough to lead somewhere. */
export const histories: fc.Arbitrary<readonly Happening[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: enrolment },
      { weight: 4, arbitrary: lead },
      { weight: 1, arbitrary: repeat },
      { weight: 4, arbitrary: reply },
      { weight: 1, arbitrary: person },
      { weight: 6, arbitrary: sending },
      { weight: 4, arbitrary: time },
    ),
    { minLength: 10, maxLength: 80, size: "max" },
  )
  .chain((rest) => fc.constantFrom(rest, [begun, ...rest]));
