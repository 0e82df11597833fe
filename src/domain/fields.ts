/** What a field of a request must be, whichever way the request comes; the complaint goes on from the field's name. */
export interface FieldRule {
  isMet(text: string): boolean;
  readonly complaint: string;
}

/** Agents, leads, brands and gateways are named alike. */
export const id: FieldRule = {
  isMet: (text) => /^[A-Za-z0-9._~:@-]{1,64}$/.test(text),
  complaint: "is no id: write 1 to 64 of the characters A-Z a-z 0-9 . _ ~ : @ -",
};

/** `enroll` and `withdraw` are topics beside those of the agents; a path of dots alone names no agent. */
const NO_AGENTS: readonly string[] = ["enroll", "withdraw", ".", ".."];

export const agentId: FieldRule = {
  isMet: (text) => !NO_AGENTS.includes(text),
  complaint: "is a word of the protocol, not an agent's id",
};

/** A person's; nobody's is longer, and what is kept of one is bounded. */
export const personName: FieldRule = {
  isMet: (text) => text.length <= 200,
  complaint: "is longer than 200 characters: write the name alone",
};

/**
 * No comma, semicolon or bracket: a mail header would read them as a second address. At
 * most as RFC 5321 4.5.3.1.3 has it.
 */
export const emailAddress: FieldRule = {
  isMet: (text) => text.length <= 254 && /^[^\s\p{Cc}@<>()[\],;:"\\]+@[^\s\p{Cc}@<>()[\],;:"\\]+$/u.test(text),
  complaint: "is no e-mail address",
};

/** An IANA name. */
export const timeZone: FieldRule = {
  isMet(text) {
    try {
      new Intl.DateTimeFormat("en-US", { timeZone: text });
      return true;
    } catch (error) {
      // ECMA-402 11.1.1: a RangeError says that there is no such zone.
      if (error instanceof RangeError) return false;
      throw error;
    }
  },
  complaint: "is no IANA time zone; America/Chicago is one",
};

export const NO_NUMBER = "is no telephone number: write it with + and the country code, for instance +18505550100";
