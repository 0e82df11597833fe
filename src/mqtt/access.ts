import { reasonInWords } from "./reason-codes.ts";
import { topicFamily } from "./topics.ts";

/** What one may do with a topic at the broker. */
export type Right = "publish" | "subscribe";

/** What the broker refuses us on our own topics. */
export interface Access {
  /** `code`: of the PUBACK or SUBACK; `undefined`: it ended the connection instead. */
  refused(right: Right, topic: string, code: number | undefined): void;
  granted(right: Right, topic: string): void;
  /** Whether what is published there reaches us, though the subscription was granted. */
  delivers(topic: string, isDelivered: boolean): void;
  /** It does not let us try that: what has reached us under the same rules shows it. */
  cannotTell(topic: string): void;
  /** A request has reached us from there. */
  heard(topic: string): void;
  /** Whether what is published there is known to reach us. */
  isKnownToDeliver(topic: string): boolean;
  /** For people, a sentence each, with what is missing. */
  complaints(): readonly string[];
}

interface AccessNeeds {
  readonly root: string;
  readonly username: string | undefined;
  changed(complaints: readonly string[]): void;
}

/** Remembers the refusals over connections, until the broker has taken something of the kind. */
export function createAccess({ root, username, changed }: AccessNeeds): Access {
  const refusals = new Map<string, string>();
  /** By what it is known that a topic delivers. A trial that is refused later tells of other rules, a request then does not. */
  const delivering = new Map<string, "trial" | "request">();

  function note(key: string, words: string | undefined): void {
    if (refusals.get(key) === words) return;
    if (words === undefined) refusals.delete(key);
    else refusals.set(key, words);
    changed([...refusals.values()]);
  }

  return {
    refused(right, topic, code) {
      const family = topicFamily(root, topic);
      // Why it ended the connection it may have said before.
      if (code === undefined && refusals.has(`${right} ${family}`)) return;
      note(`${right} ${family}`, refusalInWords({ right, family, code, username }));
    },
    granted(right, topic) {
      if (refusals.size === 0) return;
      note(`${right} ${topicFamily(root, topic)}`, undefined);
    },
    delivers(topic, isDelivered) {
      const words = `The broker grants what we subscribe to, and delivers nothing from ${topic}: ${missingRule("subscribe", topic, username)}`;
      if (isDelivered) delivering.set(topic, "trial");
      else delivering.delete(topic);
      note(`deliver ${topic}`, isDelivered ? undefined : words);
    },
    cannotTell(topic) {
      if (delivering.get(topic) === "request") return;
      delivering.delete(topic);
      note(
        `deliver ${topic}`,
        `Nothing from ${topic} has reached us, and the broker does not let us try whether anything would: ${triableRule(topic, username)}`,
      );
    },
    heard(topic) {
      if (!delivering.has(topic)) delivering.set(topic, "request");
      note(`deliver ${topic}`, undefined);
    },
    isKnownToDeliver: (topic) => delivering.has(topic),
    complaints: () => [...refusals.values()],
  };
}

interface Refusal {
  readonly right: Right;
  /** A topic with `+` for ids. */
  readonly family: string;
  readonly code: number | undefined;
  readonly username: string | undefined;
}

/** MQTT 5.0 2.4. A SUBACK of 3.1.1 knows no other refusal than 0x80 (3.9.3). */
const NOT_AUTHORISED = 0x87;
const SUBSCRIPTION_FAILED = 0x80;

/** What is refused, and the line of the access rules that is missing. */
function refusalInWords({ right, family, code, username }: Refusal): string {
  const cure = missingRule(right, family, username);
  const what = `${right} to ${family}`;
  if (code === undefined)
    return `The broker ends the connection, or gives no answer, when we ${what}: if its access rules forbid it, ${cure}`;
  const forbidden = code === NOT_AUTHORISED || (right === "subscribe" && code === SUBSCRIPTION_FAILED);
  if (!forbidden) return `The broker refuses what we ${what}: ${reasonInWords(code)}`;
  return `The broker does not let us ${what} (0x${code.toString(16).toUpperCase()}): ${cure}`;
}

/** As mosquitto's acl_file is written (mosquitto.conf(5)). */
export function missingRule(right: Right, family: string, username: string | undefined): string {
  return addToAcl(accessRule(right, family), username);
}

/** `read` is enough to hear requests; who may write too can try it without waiting for one. */
export function triableRule(topic: string, username: string | undefined): string {
  return addToAcl(`topic readwrite ${topic}`, username);
}

function addToAcl(rule: string, username: string | undefined): string {
  const place = username === undefined ? 'above its first "user" line' : `below "user ${username}"`;
  return `add to its ACL, ${place}: ${rule}`;
}

/** `topic write leadline/main/leads/+`. What is kept about agents is read too. */
function accessRule(right: Right, family: string): string {
  if (right === "subscribe") return `topic read ${family}`;
  return `topic ${family.endsWith("/agents/+") ? "readwrite" : "write"} ${family}`;
}
