/** Reason codes of MQTT 5.0 (2.4) that the client itself has to tell apart. */
export const REASON = {
  /** What a broker of 3.1.1 answers to a version it does not speak (MQTT 3.1.1 3.2.2.3). */
  unacceptableVersion311: 0x01,
  unsupportedProtocolVersion: 0x84,
  notAuthorised311: 0x05,
  notAuthorised: 0x87,
  sessionTakenOver: 0x8e,
  topicNameInvalid: 0x90,
  packetTooLarge: 0x95,
  payloadFormatInvalid: 0x99,
} as const;

const BAD_CREDENTIALS = "bad user name or password: check mqtt.username and mqtt.passwordFile";
const NOT_AUTHORISED = "not authorised: check mqtt.username, mqtt.passwordFile and the broker's access rules";

/** In words, with the cure where there is one. CONNACK codes 1 to 5 are those of MQTT 3.1.1. */
const WORDS: ReadonlyMap<number, string> = new Map([
  [0x01, "the broker does not speak this version of MQTT"],
  [0x02, "the broker does not take our client id: check gateway"],
  [0x03, "the broker is not available"],
  [0x04, BAD_CREDENTIALS],
  [0x05, NOT_AUTHORISED],
  [0x80, "the broker gives no reason"],
  [0x81, "malformed packet"],
  [0x82, "protocol error"],
  [0x83, "the broker does not do this"],
  [0x84, "the broker does not speak this version of MQTT"],
  [0x85, "the broker does not take our client id: check gateway"],
  [0x86, BAD_CREDENTIALS],
  [0x87, NOT_AUTHORISED],
  [0x88, "the broker is not available"],
  [0x89, "the broker is busy"],
  [0x8a, "banned: ask whoever runs the broker"],
  [0x8b, "the broker is shutting down"],
  [0x8c, "the broker wants another way of authentication"],
  [0x8d, "the broker heard nothing from us for too long"],
  [0x8e, "another client has connected with our client id: is a second gateway running under the same name?"],
  [0x8f, "the broker does not take this topic filter: check mqtt.baseTopic"],
  [0x90, "the broker does not take this topic name: check mqtt.baseTopic"],
  [0x91, "the packet identifier is in use"],
  [0x92, "the packet identifier is not known"],
  [0x93, "more messages at a time than the broker takes"],
  [0x94, "bad topic alias"],
  [0x95, "the packet is larger than the broker takes"],
  [0x96, "the broker finds the message rate too high"],
  [0x97, "a quota of the broker is used up"],
  [0x98, "ended by whoever runs the broker"],
  [0x99, "the broker does not take this payload format"],
  [0x9a, "the broker keeps no retained messages, which leadline needs"],
  [0x9b, "the broker does not do QoS 1, which leadline needs"],
  [0x9c, "the broker wants us to use another one: change mqtt.url"],
  [0x9d, "the broker has moved: change mqtt.url"],
  [0x9f, "too many connections to the broker in a short time"],
  [0xa0, "the broker ends connections after a time"],
]);

/**
 * Reasons of a DISCONNECT that have nothing to do with what was published: the broker is busy, shuts down, heard
 * nothing, hands our id to another, was told to by its people, or sends us elsewhere.
 */
const NOT_ABOUT_A_MESSAGE: ReadonlySet<number> = new Set([0x88, 0x89, 0x8b, 0x8d, 0x8e, 0x98, 0x9c, 0x9d, 0x9f, 0xa0]);

/** Whether a DISCONNECT with this reason may be the answer to a publish. */
export function mayBeAboutAMessage(code: number): boolean {
  return !NOT_ABOUT_A_MESSAGE.has(code);
}

/** `bad user name or password: check … (0x86)`. */
export function reasonInWords(code: number): string {
  return `${WORDS.get(code) ?? "a reason that MQTT does not name"} (0x${code.toString(16).toUpperCase().padStart(2, "0")})`;
}
