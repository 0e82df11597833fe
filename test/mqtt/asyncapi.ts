import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** One topic of `docs/asyncapi.yaml`. */
export interface Channel {
  readonly name: string;
  readonly address: string;
  /** As the gateway sees it. */
  readonly action: "send" | "receive";
  readonly retain: boolean;
  readonly examples: readonly Json[];
  /** What is wrong with a payload; nothing is when it is empty. */
  complaints(payload: Json): readonly string[];
}

const parsed: Json = parse(readFileSync(new URL("../../docs/asyncapi.yaml", import.meta.url), "utf8"), { merge: true });
const document = resolve(parsed, asObject(parsed));

/** Every topic that the document describes. */
export const CHANNELS: readonly Channel[] = Object.entries(asObject(document["operations"])).map(
  ([name, operation]) => {
    const { action, channel, bindings } = asObject(operation);
    const { address, messages } = asObject(channel);
    const [message] = Object.values(asObject(messages)).map(asObject);
    if (message === undefined || typeof address !== "string" || (action !== "send" && action !== "receive")) {
      throw new Error(`docs/asyncapi.yaml: the operation ${name} is incomplete`);
    }
    const schema = z.fromJSONSchema(asObject(message["payload"]));
    return {
      name,
      address,
      action,
      retain: asObject(asObject(bindings)["mqtt"])["retain"] === true,
      examples: Array.isArray(message["examples"])
        ? message["examples"].map((one) => asObject(one)["payload"] ?? null)
        : [],
      complaints: (payload) => {
        const read = schema.safeParse(payload);
        return read.success
          ? []
          : read.error.issues.map(({ path, message: words }) => `${path.join(".") || "payload"}: ${words}`);
      },
    };
  },
);

/** A schema by its name. */
export function schemaOf(name: string): JsonObject {
  return asObject(asObject(asObject(document["components"])["schemas"])[name]);
}

/** The channel of a topic; where two fit (`agents/enroll`, `agents/{agentId}`), the one with fewer parameters. */
export function channelOf(topic: string): Channel | undefined {
  return CHANNELS.filter(({ address }) => pattern(address).test(topic)).sort(
    (a, b) => parameters(a) - parameters(b),
  )[0];
}

/**
 * What is wrong with a message that was seen on the broker, by the document: no such topic, no JSON, not
 * the schema. Empty when nothing is. An empty payload is well where the topic is retained: it clears it.
 */
export function complaintsAbout(topic: string, payload: string): readonly string[] {
  const channel = channelOf(topic);
  if (channel === undefined) return [`${topic}: the document knows no such topic`];
  if (payload === "" && channel.retain) return [];
  try {
    return channel.complaints(JSON.parse(payload) as Json).map((complaint) => `${topic}: ${complaint}`);
  } catch (error) {
    return [`${topic}: ${String(error)}`];
  }
}

function parameters({ address }: Channel): number {
  return address.split("{").length;
}

function pattern(address: string): RegExp {
  return new RegExp(`^${address.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
}

function asObject(value: Json | undefined): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`docs/asyncapi.yaml: an object is expected instead of ${JSON.stringify(value)}`);
  }
  return value;
}

/** Puts what they refer to in the place of all references. */
function resolve(value: Json, root: JsonObject): JsonObject;
function resolve(value: Json, root: JsonObject): Json {
  if (Array.isArray(value)) return value.map((one) => resolve(one, root) as Json);
  if (typeof value !== "object" || value === null) return value;
  const { $ref, ...beside } = value;
  if (typeof $ref === "string") {
    const target = $ref
      .slice(2)
      .split("/")
      .reduce<Json | undefined>((at, key) => asObject(at)[key], root);
    return { ...asObject(resolve(asObject(target), root)), ...beside };
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolve(one, root) as Json]));
}
