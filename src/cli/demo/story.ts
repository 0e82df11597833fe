import type { Seen, Stage } from "./stage.ts";

/** One step of the story: what somebody does, and what must be seen of it. */
export interface StoryStep {
  readonly title: string;
  act(stage: Stage): void | Promise<void>;
  readonly expect: readonly Expectation[];
}

interface Expectation {
  readonly what: string;
  fits(seen: Seen): boolean;
}

export const ANN = { agentId: "A-1", brand: "homes", name: "Ann Lee", phone: "+18505550101", email: "ann@example.com" };
export const BEN = {
  agentId: "A-2",
  brand: "rmint",
  name: "Ben Ortiz",
  phone: "+12395550102",
  email: "ben@example.com",
};
export const CHLOE = {
  agentId: "A-3",
  brand: "rmwc",
  name: "Chloé Roy",
  phone: "+16045550103",
  email: "chloe@example.com",
};

const onAnnsPhone = (beginning: string): Expectation => ({
  what: `“${beginning}…” on Ann's phone`,
  fits: (seen) => seen.kind === "phone" && seen.to === ANN.phone && seen.text.startsWith(beginning),
});

const consentIs = (consent: string): Expectation => ({
  what: `Ann's consent shown as ${consent}`,
  fits: (seen) => seen.kind === "topic" && seen.topic === "agents/A-1" && seen.payload["consent"] === consent,
});

const leadIs = (leadId: string, state: string): Expectation => ({
  what: `lead ${leadId} published as ${state}`,
  fits: (seen) => seen.kind === "topic" && seen.topic === `leads/${leadId}` && seen.payload["state"] === state,
});

function lead(id: string, name: string, message: string): object {
  return {
    id,
    agentId: ANN.agentId,
    createdAt: new Date().toISOString(),
    lead: {
      name,
      phone: "(850) 555-0177",
      email: "sam.porter@example.com",
      message,
      listing: { address: "12 Harbor View Dr, Destin, FL 32541", mlsId: "921044", price: 689000 },
    },
  };
}

/** Before anything else: the gateway is connected to its broker and its modem is ready. */
const UP: StoryStep = {
  title: "The gateway comes up",
  act() {},
  expect: [
    {
      what: "`status` online",
      fits: (seen) => seen.kind === "topic" && seen.topic === "status" && seen.payload["state"] === "online",
    },
    {
      what: "`modem` ready",
      fits: (seen) => seen.kind === "topic" && seen.topic === "modem" && seen.payload["state"] === "ready",
    },
  ],
};

/** The main job, from the first request to the last refusal. */
export const STORY: readonly StoryStep[] = [
  UP,
  {
    title: "Ann switches text messages on in her profile: she is asked for her consent",
    act: (stage) =>
      stage.leadSystem.publish("agents/enroll", { ...ANN, requestedAt: new Date().toISOString(), source: "profile" }),
    expect: [onAnnsPhone("Lead Notification\nPlease confirm consent"), consentIs("pending")],
  },
  {
    title: "A lead comes before she has answered: it is held",
    act: (stage) =>
      stage.leadSystem.publish(
        "leads",
        lead("L-1", "Sam Porter", "Hi, is the house on Harbor View still available? We could come by on Saturday."),
      ),
    expect: [leadIs("L-1", "held")],
  },
  {
    title: "Ann answers YES: she is confirmed, and gets the lead that waited",
    act: (stage) => stage.text(ANN.phone, " yes! "),
    expect: [
      consentIs("active"),
      onAnnsPhone("You have successfully been re-subscribed"),
      onAnnsPhone("Homes.com"),
      leadIs("L-1", "delivered"),
    ],
  },
  {
    title: "The next lead is texted at once, and its delivery reported",
    act: (stage) =>
      stage.leadSystem.publish("leads", lead("L-2", "Dana Whitfield", "We’d love a tour – any time next week.")),
    expect: [leadIs("L-2", "sent"), onAnnsPhone("Homes.com"), leadIs("L-2", "delivered")],
  },
  {
    title: "Ann asks for help",
    act: (stage) => stage.text(ANN.phone, "Help"),
    expect: [onAnnsPhone("Homes.com")],
  },
  {
    title: "Ann has had enough",
    act: (stage) => stage.text(ANN.phone, "Stop."),
    expect: [onAnnsPhone("You have successfully been unsubscribed"), consentIs("opted-out")],
  },
  {
    title: "A lead for Ann is refused, so that the lead system can write her an e-mail",
    act: (stage) => stage.leadSystem.publish("leads", lead("L-3", "Kim Novak", "Please call me.")),
    expect: [leadIs("L-3", "refused")],
  },
];

/** Plays a step. `undefined`: everything happened; else what did not. */
export async function play(step: StoryStep, stage: Stage): Promise<string | undefined> {
  try {
    await step.act(stage);
    await Promise.all(step.expect.map(({ what, fits }) => stage.waitFor(what, fits)));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    stage.mark();
  }
}
