/**
 * Why a request is refused: the code that stands in `rejected` and the sentence for people. Code, docs
 * and tests share this table.
 */
export const REFUSALS = {
  "unknown-agent": "no agent has this id; enroll the agent first",
  "unknown-brand": "no brand has this id; brands stand in the brands file",
  "number-not-allowed": "the number is not of a country in numbers.allow; check it, or add the country there",
  "own-number": "this is the gateway's own number; give the agent's",
  "blocked-by-stop": "the person does not want to be texted; only a START from the phone itself opens it again",
  "asked-recently": "the number was asked within the last 24 h, or three times within 30 days; ask again later",
  "lead-of-another-agent": "a lead with this id went to another agent; ids are used once",
  "too-long": "the text takes more than three segments; shorten it",
  "no-consent": "the number has no active consent; enroll the agent, or wait for the YES from the phone",
  "unknown-message": "no message or lead has this id; leadline messages list shows them",
  "not-withheld": "the message is not withheld as filtered; leadline status shows which are",
  "impossible-receipt":
    "a NO cannot have been received then: it is later than now, or more than five years ago; give the time at which it came",
  "nothing-waits": "nothing of this name waits for a person; leadline confirm lists what does",
  "one-by-one":
    "the consents of many are not ended at once: give a number, or with --reject let texts go on to all of them",
  "not-readable":
    "the text cannot be made, as the lead's contents or the agent's brand are gone; have the lead published again under a new id",
} as const;

export type Refusal = keyof typeof REFUSALS;
