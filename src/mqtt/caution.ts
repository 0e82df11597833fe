export interface CautionLimits {
  /** A family of topics that keeps costing us the connection is left alone for so long, doubling. */
  readonly firstBarMs: number;
  readonly longestBarMs: number;
  /** After a connection that ended over something, what was in doubt is looked for no longer than this. */
  readonly singlyForMs: number;
}

/** What of a publish the broker may mind: where it goes, and how large it is. */
export interface PublishPacket {
  readonly topic: string;
  readonly octets: number;
}

/** Why something is not published for the time being: the broker minds its topic, or only such as are so large. */
export type Bar = "topic" | "size";

/** What is known about publishes that the broker ends the connection over. Lives longer than the connections. */
export interface Caution {
  /** To be published with nothing else in doubt, so that the end of the connection would speak. */
  mustBeAlone(packet: PublishPacket, nowMs: number): boolean;
  /** Whether a connection that is made now is to be watched for a while before anything is published. */
  isLooking(nowMs: number): boolean;
  /** The like is not published for the time being: it has cost too many connections. */
  barOn(packet: PublishPacket, nowMs: number): Bar | undefined;
  /**
   * The broker ended the connection with these in doubt; `overSize`: as one is too large, it says. Answers the topics to
   * be given up: alone at two ends, or at one such.
   */
  ended(inDoubt: readonly PublishPacket[], nowMs: number, overSize?: boolean): readonly string[];
  /** The broker bears with it. */
  borne(packet: PublishPacket): void;
  /** The broker was away: that ended the connections before, whatever was under way. */
  excused(): void;
}

const ENDS_THAT_CONVICT = 2;
const ENDS_THAT_BAR = 3;
/** Messages of one kind differ by less than so much, unless one is of another size. */
const ALIKE = 2;
/** So many topics are remembered; which they are is partly the requesters' choice. */
const MOST_TOPICS = 1_000;

interface Family {
  readonly ends: number;
  /** The smallest that cost a connection. */
  readonly octets: number;
  /** The broker has said that it is the size, or bears with smaller ones. */
  readonly isSize: boolean;
  readonly bars: number;
  readonly barredUntilMs: number;
}

/** `familyOf`: the topic with wildcards for ids, as access rules see it. Times are monotonic milliseconds. */
export function createCaution(familyOf: (topic: string) => string, limits: CautionLimits): Caution {
  const aloneAtEnds = new Map<string, number>();
  const families = new Map<string, Family>();
  /** Octets, by family. */
  const largestBorne = new Map<string, number>();
  let suspects: ReadonlySet<string> = new Set();
  let lookingUntilMs = 0;

  function isLooking(nowMs: number): boolean {
    return suspects.size > 0 && nowMs < lookingUntilMs;
  }

  /** What has cost a connection, where this one is like it. */
  function suspectFamily({ topic, octets }: PublishPacket): Family | undefined {
    if (families.size === 0) return undefined;
    const family = families.get(familyOf(topic));
    if (family === undefined) return undefined;
    return octets >= (family.isSize ? family.octets : family.octets / ALIKE) ? family : undefined;
  }

  function blame({ topic, octets }: PublishPacket, nowMs: number, overSize: boolean): boolean {
    const ends = (aloneAtEnds.get(topic) ?? 0) + (overSize ? ENDS_THAT_CONVICT : 1);
    aloneAtEnds.delete(topic);
    aloneAtEnds.set(topic, ends);
    const [oldest] = aloneAtEnds.keys();
    if (aloneAtEnds.size > MOST_TOPICS && oldest !== undefined) aloneAtEnds.delete(oldest);

    const name = familyOf(topic);
    const isLarger = octets > ALIKE * (largestBorne.get(name) ?? Number.POSITIVE_INFINITY);
    const before = families.get(name) ?? { ends: 0, octets, isSize: isLarger, bars: 0, barredUntilMs: 0 };
    const isSmaller = octets < before.octets;
    const isBarred = overSize || before.ends + 1 >= ENDS_THAT_BAR;
    families.set(name, {
      ends: before.ends + 1,
      octets: Math.min(octets, before.octets),
      isSize: overSize || (before.isSize && !isSmaller),
      bars: before.bars + (isBarred ? 1 : 0),
      barredUntilMs: isBarred ? nowMs + Math.min(limits.longestBarMs, limits.firstBarMs * 2 ** before.bars) : 0,
    });
    return ends >= ENDS_THAT_CONVICT;
  }

  return {
    mustBeAlone: (packet, nowMs) => isLooking(nowMs) || suspectFamily(packet) !== undefined,
    isLooking,
    barOn(packet, nowMs) {
      const { barredUntilMs = 0, isSize = false } = suspectFamily(packet) ?? {};
      if (barredUntilMs <= nowMs) return undefined;
      return isSize ? "size" : "topic";
    },
    ended(inDoubt, nowMs, overSize = false) {
      const [only, ...others] = inDoubt;
      if (only === undefined) return [];
      lookingUntilMs = nowMs + limits.singlyForMs;
      suspects = new Set(inDoubt.map(({ topic }) => topic));
      if (others.length > 0 || !blame(only, nowMs, overSize)) return [];
      suspects = new Set();
      return [only.topic];
    },
    borne(packet) {
      const { topic, octets } = packet;
      const name = familyOf(topic);
      largestBorne.set(name, Math.max(octets, largestBorne.get(name) ?? 0));
      const family = families.get(name);
      if (family !== undefined && octets < family.octets) {
        families.set(name, { ...family, isSize: true });
      } else {
        aloneAtEnds.delete(topic);
        families.delete(name);
      }
      if (suspects.has(topic)) suspects = new Set([...suspects].filter((suspect) => suspect !== topic));
    },
    excused() {
      suspects = new Set();
      for (const [topic, ends] of aloneAtEnds) if (ends < ENDS_THAT_CONVICT) aloneAtEnds.delete(topic);
      for (const [family, { ends }] of families) if (ends < ENDS_THAT_CONVICT) families.delete(family);
    },
  };
}
