import { expect, it } from "vitest";
import type { LeadContent } from "../../src/domain/leads/content.ts";
import type { Msisdn } from "../../src/domain/number.ts";
import { Life } from "./life.ts";

// What a phone must show, to the letter.

const OPT_IN = [
  "Lead Notification",
  "Please confirm consent of SMS notification signup, please reply with YES. Reply STOP to unsubscribe, or reply HELP for additional information.",
];
const RECONFIRMATION = [
  "SMS Notification Reconfirmation",
  "In order to continue receiving SMS notifications, please confirm enrollment by replying with YES. Reply STOP to unsubscribe, or reply HELP for additional information.",
];
const START_CONFIRMATION = [
  "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
];
const STOP_CONFIRMATION = [
  "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.",
];
const HELP = [
  "Homes.com: text alerts about your leads come from (850) 220-0227. Support: (866) 774-2947, support@homes.com. Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
];
const OPT_OUT_LINE = "Reply STOP to unsubscribe.";
const alertOf = (name: string, ...notice: readonly string[]): readonly string[] => [
  "Homes.com lead",
  `Name: ${name}`,
  "Phone: (850) 555-0199",
  ...notice,
];

/** An entry of the proof: when, what, and the text that belongs to it. */
type Told = readonly [at: string, what: string, text?: readonly string[]];

const asked = (at: string, id: string, name: string, text: readonly string[]): Told => [
  at,
  `Text ${id} (${name}) is to be sent.`,
  text,
];
const sent = (at: string, id: string, name: string, text: readonly string[]): Told => [
  at,
  `Text ${id} (${name}) was sent: the network took it.`,
  text,
];
const inTwoParts = (at: string, id: string, name: string): readonly Told[] =>
  [1, 2].map((part) => [at, `The network took part ${part} of 2 of ${id} (${name}).`]);
const answeredAtOnce = (at: string, id: string, name: string, text: readonly string[]): readonly Told[] => [
  asked(at, id, name, text),
  sent(at, id, name, text),
];
const alerted = (at: string, id: string, lead: string, text: readonly string[]): readonly Told[] => [
  [at, `Text ${id} (a lead alert ${lead}) is to be sent.`],
  sent(at, id, `a lead alert ${lead}`, text),
];
const reminded = (at: string, step: number): readonly Told[] => [
  [at, `Reminder ${step} goes to ann@example.com (agent A-1).`],
  [at, "The mail server took the reminder."],
];

const REQUEST = "the request for consent";
const AGAIN = "the request to confirm consent again";

const FIRST_LIFE: readonly Told[] = [
  [
    "2025-03-03 20:00:00.000",
    "Agent A-1 (Ann Lee) of brand homes was entered through the Text Message option of the profile page, as requested at 2025-03-03 20:00:00.000.",
  ],
  asked("2025-03-03 20:00:00.000", "M-1", REQUEST, OPT_IN),
  ["2025-03-03 20:00:00.000", "Consent is asked for with text M-1."],
  sent("2025-03-03 20:00:00.000", "M-1", REQUEST, OPT_IN),
  ["2025-03-03 20:00:00.000", "The time to answer runs, until 2025-03-05 08:00:00.000."],
  ...reminded("2025-03-04 02:00:00.000", 1),
  ...reminded("2025-03-04 08:00:00.000", 2),
  ["2025-03-05 07:59:00.000", "The phone sent a text, read as START.", [" Yes! "]],
  ["2025-03-05 07:59:00.000", "Consent was given; it is to be confirmed again from 2026-09-05 07:59:00.000."],
  ...answeredAtOnce("2025-03-05 07:59:00.000", "M-2", "the confirmation of START", START_CONFIRMATION),
  ...alerted("2025-03-10 15:00:00.000", "M-3", "L-1", alertOf("Maria Lopez", OPT_OUT_LINE)),
  ...alerted("2025-03-20 15:00:00.000", "M-4", "L-2", alertOf("Sam Porter")),
  ...alerted("2025-04-09 14:59:59.999", "M-5", "L-3", alertOf("Tom Reed")),
  ...alerted("2025-04-09 15:00:00.000", "M-6", "L-4", alertOf("Ida Berg", OPT_OUT_LINE)),
  ["2025-05-02 16:00:00.000", "The phone sent a text, read as HELP.", ["help?"]],
  asked("2025-05-02 16:00:00.000", "M-7", "the answer to HELP", HELP),
  ...inTwoParts("2025-05-02 16:00:00.000", "M-7", "the answer to HELP"),
  sent("2025-05-02 16:00:00.000", "M-7", "the answer to HELP", HELP),
  ...alerted("2025-06-05 15:00:00.000", "M-8", "L-5", alertOf("Eve Stone", OPT_OUT_LINE)),
];

/** It falls due at three in the morning in Chicago, and goes at nine. */
const RECONFIRMED: readonly Told[] = [
  asked("2026-09-05 07:59:00.000", "M-9", AGAIN, RECONFIRMATION),
  ["2026-09-05 07:59:00.000", "Consent is asked for again with text M-9; until the answer it goes on."],
  ...inTwoParts("2026-09-05 14:00:00.000", "M-9", AGAIN),
  sent("2026-09-05 14:00:00.000", "M-9", AGAIN, RECONFIRMATION),
  ["2026-09-05 14:00:00.000", "The time to answer runs, until 2026-09-07 02:00:00.000."],
  ...reminded("2026-09-05 20:00:00.000", 1),
  ...reminded("2026-09-06 02:00:00.000", 2),
  ["2026-09-06 10:00:00.000", "The phone sent a text, read as START.", ["START"]],
  ["2026-09-06 10:00:00.000", "Consent was given; it is to be confirmed again from 2028-03-06 10:00:00.000."],
  ...answeredAtOnce("2026-09-06 10:00:00.000", "M-10", "the confirmation of START", START_CONFIRMATION),
  ...alerted("2026-09-07 15:00:00.000", "M-11", "L-6", alertOf("Max Hill", OPT_OUT_LINE)),
];

const SECOND_LIFE: readonly Told[] = [
  asked("2028-03-06 10:00:00.000", "M-12", AGAIN, RECONFIRMATION),
  ["2028-03-06 10:00:00.000", "Consent is asked for again with text M-12; until the answer it goes on."],
  ...inTwoParts("2028-03-06 15:00:00.000", "M-12", AGAIN),
  sent("2028-03-06 15:00:00.000", "M-12", AGAIN, RECONFIRMATION),
  ["2028-03-06 15:00:00.000", "The time to answer runs, until 2028-03-08 03:00:00.000."],
  ...reminded("2028-03-06 21:00:00.000", 1),
  ...reminded("2028-03-07 03:00:00.000", 2),
  ["2028-03-08 03:00:00.000", "Consent ended: the person did not answer the request in time."],
  ["2028-03-20 18:00:00.000", "A request for agent A-1 was taken up, made at 2028-03-20 18:00:00.000."],
  asked("2028-03-20 18:00:00.000", "M-13", REQUEST, OPT_IN),
  ["2028-03-20 18:00:00.000", "Consent is asked for with text M-13."],
  sent("2028-03-20 18:00:00.000", "M-13", REQUEST, OPT_IN),
  ["2028-03-20 18:00:00.000", "The time to answer runs, until 2028-03-22 06:00:00.000."],
  ["2028-03-20 18:05:00.000", "The phone sent a text, read as STOP.", ["Stop."]],
  ["2028-03-20 18:05:00.000", "The number is closed until the phone itself sends START: the person replied STOP."],
  ["2028-03-20 18:05:00.000", "Consent ended: the person replied STOP."],
  ...answeredAtOnce("2028-03-20 18:05:00.000", "M-14", "the confirmation of STOP", STOP_CONFIRMATION),
  ["2028-04-01 17:00:00.000", "The phone sent a text, read as START.", ["start"]],
  [
    "2028-04-01 17:00:00.000",
    "Consent was given, and the number is open again; it is to be confirmed again from 2029-10-01 17:00:00.000.",
  ],
  ...answeredAtOnce("2028-04-01 17:00:00.000", "M-15", "the confirmation of START", START_CONFIRMATION),
];

const STORY = [...FIRST_LIFE, ...RECONFIRMED, ...SECOND_LIFE];

const ANN = "+18505550101" as Msisdn;

const PROFILE = {
  agentId: "A-1",
  brand: "homes",
  phone: ANN,
  name: "Ann Lee",
  email: "ann@example.com",
  timeZone: "America/Chicago",
  source: "profile",
} as const;

/** Lives through it all. */
async function lived(): Promise<Life> {
  const life = await Life.begin("2025-03-03T20:00:00.000Z");
  const enrols = (at: string): Promise<void> =>
    life.at(at, () => life.requests.enrol({ ...PROFILE, requestedAt: life.now() }, { retained: false, excerpt: "{}" }));
  const says = (at: string, text: string): Promise<void> => life.at(at, () => life.receives(ANN, text));
  const gets = (at: string, id: string, name: string): Promise<void> => {
    const lead: LeadContent = { name, phone: "(850) 555-0199" };
    return life.at(at, () => life.requests.lead({ id, agentId: "A-1", lead }, { retained: false, excerpt: "{}" }));
  };
  await enrols("2025-03-03T20:00:00.000Z");
  await says("2025-03-05T07:59:00.000Z", " Yes! ");
  await gets("2025-03-10T15:00:00.000Z", "L-1", "Maria Lopez");
  await gets("2025-03-20T15:00:00.000Z", "L-2", "Sam Porter");
  await gets("2025-04-09T14:59:59.999Z", "L-3", "Tom Reed");
  await gets("2025-04-09T15:00:00.000Z", "L-4", "Ida Berg");
  await says("2025-05-02T16:00:00.000Z", "help?");
  await gets("2025-06-05T15:00:00.000Z", "L-5", "Eve Stone");
  await says("2026-09-06T10:00:00.000Z", "START");
  await gets("2026-09-07T15:00:00.000Z", "L-6", "Max Hill");
  await gets("2028-03-08T12:00:00.000Z", "L-7", "Joe Park");
  await enrols("2028-03-20T18:00:00.000Z");
  await says("2028-03-20T18:05:00.000Z", "Stop.");
  await enrols("2028-03-25T18:00:00.000Z");
  await says("2028-04-01T17:00:00.000Z", "start");
  return life;
}

/** The entries of a printed proof, without their numbers and notes. */
function entriesOf(proof: string): readonly string[] {
  const isEntry = /^\d+\. /;
  return proof
    .split("\n")
    .filter((line) => isEntry.test(line) || line.startsWith("     | "))
    .map((line) => line.replace(isEntry, ""));
}

it("the life of one agent over three years, told from the journal alone", async () => {
  const life = await lived();
  const proof = await life.evidence(ANN);
  console.log(proof);
  expect(entriesOf(proof)).toEqual(
    STORY.flatMap(([at, what, text = []]) => [`${at}  ${what}`, ...text.map((line) => `     | ${line}`)]),
  );
  expect(proof).toContain("Today: consent is active, given at 2028-04-01 17:00:00.000\n");
  expect(proof).toContain("The chain of hashes is whole");

  // The phone and the lead system saw the same.
  const texts = STORY.flatMap(([, what, text]) => (what.includes(" was sent: ") && text ? [text.join("\n")] : []));
  expect(life.shown).toEqual(texts);
  expect(life.told("leads/L-7").at(-1)).toMatchObject({ state: "refused", reason: "opted-out: no-response" });
  expect(life.told("rejected")).toMatchObject([{ code: "blocked-by-stop", at: "2028-03-25T18:00:00.000Z" }]);
  expect(life.mails).toEqual(
    ["signup", "renewal", "renewal"].flatMap((asks) => [
      { asks, isLast: false },
      { asks, isLast: true },
    ]),
  );
  await life.end();
});
