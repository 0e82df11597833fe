import { type Story, tellStory } from "../app/story.ts";
import { countryOf, type Msisdn, parseNumber } from "../domain/number.ts";
import { type Skimmed, skimName, skimNumber } from "./journal-skim.ts";

/** What somebody wants to be told of. */
export interface StoryOrder extends Skimmed {
  readonly gatewayNumber: Msisdn;
  /** A lead, a number, an agent or a text. */
  readonly subject: string;
}

/** Goes through the journal. `undefined`: it tells nothing of the subject. */
export async function readStory({ gatewayNumber, subject, ...journal }: StoryOrder): Promise<Story | undefined> {
  return tellStory(subject, {
    typedNumber: (text) => parseNumber(text, countryOf(gatewayNumber)),
    read: (wanted, makeCollector) =>
      "number" in wanted
        ? skimNumber(journal, wanted.number, makeCollector)
        : skimName(journal, wanted.name, makeCollector),
    waitsFor: async () => undefined,
  });
}
