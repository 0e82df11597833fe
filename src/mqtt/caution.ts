export interface CautionLimits {
  /** A family of topics that keeps costing us the connection is left alone for so long, doubling. */
  readonly firstBarMs: number;
  readonly longestBarMs: number;
  /** After a connection that ended over something, what was in doubt is looked for no longer than this. */
  readonly singlyForMs: number;
}

/** What is known about publishes that the broker ends the connection over. Lives longer than the connections. */
export interface Caution {
  /** To be published with nothing else in doubt, so that the end of the connection would speak. */
  mustBeAlone(topic: string, nowMs: number): boolean;
  /** Whether a connection that is made now is to be watched for a while before anything is published. */
  isLooking(nowMs: number): boolean;
  /** Nothing is published there for the time being: it has cost too many connections. */
  isBarred(topic: string, nowMs: number): boolean;
  /** The broker ended the connection with these in doubt. Answers which are to be given up: alone at two ends. */
  ended(inDoubt: readonly string[], nowMs: number): readonly string[];
  /** The broker bears with it. */
  borne(topic: string): void;
  /** The broker was away: that ended the connections before, whatever was under way. */
  excused(): void;
}

const ENDS_THAT_CONVICT = 2;
const ENDS_THAT_BAR = 3;
/** So many topics are remembered; which they are is partly the requesters' choice. */
const MOST_TOPICS = 1_000;

interface Family {
  readonly ends: number;
  readonly bars: number;
  readonly barredUntilMs: number;
}

/** `familyOf`: the topic with wildcards for ids, as access rules see it. Times are monotonic milliseconds. */
export function createCaution(familyOf: (topic: string) => string, limits: CautionLimits): Caution {
  const aloneAtEnds = new Map<string, number>();
  const families = new Map<string, Family>();
  let suspects: ReadonlySet<string> = new Set();
  let lookingUntilMs = 0;

  function isLooking(nowMs: number): boolean {
    return suspects.size > 0 && nowMs < lookingUntilMs;
  }

  function blame(topic: string, nowMs: number): boolean {
    const ends = (aloneAtEnds.get(topic) ?? 0) + 1;
    aloneAtEnds.delete(topic);
    aloneAtEnds.set(topic, ends);
    const [oldest] = aloneAtEnds.keys();
    if (aloneAtEnds.size > MOST_TOPICS && oldest !== undefined) aloneAtEnds.delete(oldest);

    const before = families.get(familyOf(topic)) ?? { ends: 0, bars: 0, barredUntilMs: 0 };
    const isBarred = before.ends + 1 >= ENDS_THAT_BAR;
    families.set(familyOf(topic), {
      ends: before.ends + 1,
      bars: before.bars + (isBarred ? 1 : 0),
      barredUntilMs: isBarred ? nowMs + Math.min(limits.longestBarMs, limits.firstBarMs * 2 ** before.bars) : 0,
    });
    return ends >= ENDS_THAT_CONVICT;
  }

  return {
    mustBeAlone: (topic, nowMs) => isLooking(nowMs) || families.has(familyOf(topic)),
    isLooking,
    isBarred: (topic, nowMs) => (families.get(familyOf(topic))?.barredUntilMs ?? 0) > nowMs,
    ended(inDoubt, nowMs) {
      const [only, ...others] = inDoubt;
      if (only === undefined) return [];
      lookingUntilMs = nowMs + limits.singlyForMs;
      suspects = new Set(inDoubt);
      if (others.length > 0 || !blame(only, nowMs)) return [];
      suspects = new Set();
      return [only];
    },
    borne(topic) {
      aloneAtEnds.delete(topic);
      families.delete(familyOf(topic));
      if (suspects.has(topic)) suspects = new Set([...suspects].filter((suspect) => suspect !== topic));
    },
    excused() {
      suspects = new Set();
      for (const [topic, ends] of aloneAtEnds) if (ends < ENDS_THAT_CONVICT) aloneAtEnds.delete(topic);
      for (const [family, { ends }] of families) if (ends < ENDS_THAT_CONVICT) families.delete(family);
    },
  };
}
