import { type Story, tellStory } from "../app/story.ts";
import { countryOf, type Msisdn, parseNumber } from "../domain/number.ts";
import { readJournalWhole } from "./journal-reading.ts";

/** What somebody wants to be told of. */
export interface StoryOrder {
  readonly directory: string;
  readonly gatewayNumber: Msisdn;
  /** A lead, a number, an agent or a text. */
  readonly subject: string;
}

/** Goes through the whole journal. `undefined`: it tells nothing of the subject. */
export async function readStory({ directory, gatewayNumber, subject }: StoryOrder): Promise<Story | undefined> {
  const told = await tellStory(subject, {
    typedNumber: (text) => parseNumber(text, countryOf(gatewayNumber)),
    read: (makeCollector) => readJournalWhole(directory, makeCollector),
    waitsFor: async () => undefined,
  });
  return told.kind === "told" ? told.story : undefined;
}
