import { isTopicName } from "./topics.ts";

const LONGEST_OCTETS = 256;
const MOST_LEVELS = 20;
const LONGEST_CORRELATION_OCTETS = 1024;

/**
 * What is wrong with a response topic, which whoever publishes a request chooses: in words, `undefined` when an answer
 * may go there. One that a broker does not take can cost the connection; one of ours would be a request of our own.
 */
export function responseTopicFault(topic: string, baseTopic: string): string | undefined {
  if (!isTopicName(topic)) return "it is no topic name";
  // MQTT 5.0 1.5.4: brokers end the connection over such characters. U+FFFD: what came was no UTF-8.
  if (/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u.test(topic))
    return "it has characters that MQTT does not allow";
  if (topic.startsWith("$")) return "topics that begin with $ are the broker's own";
  if (topic === baseTopic || topic.startsWith(`${baseTopic}/`)) return `topics below ${baseTopic} are our own`;
  if (Buffer.byteLength(topic) > LONGEST_OCTETS) return `it is longer than ${LONGEST_OCTETS} octets`;
  if (topic.split("/").length > MOST_LEVELS) return `it has more than ${MOST_LEVELS} levels`;
  return undefined;
}

/** What is wrong with the correlation data of a request. */
export function correlationFault(data: Uint8Array): string | undefined {
  return data.length > LONGEST_CORRELATION_OCTETS
    ? `they are longer than ${LONGEST_CORRELATION_OCTETS} octets`
    : undefined;
}
