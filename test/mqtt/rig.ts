import mqtt, { type IClientPublishOptions, type IPublishPacket, type MqttClient } from "mqtt";
import { vi } from "vitest";
import type { BrokerState } from "../../src/app/ports.ts";
import type {
  EnrolRequest,
  LeadRequest,
  RequestContext,
  RequestHandler,
  WithdrawRequest,
} from "../../src/app/requests.ts";
import type { Rejection } from "../../src/domain/rejection.ts";
import { type MqttBroker, type MqttClientNeeds, createMqttClient } from "../../src/mqtt/client.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { systemScheduler } from "../../src/platform/scheduler.ts";
import { createKeptLog, type Entry } from "../fakes/kept-log.ts";

type Taken =
  | { kind: "lead"; request: LeadRequest; context: RequestContext }
  | { kind: "enrol"; request: EnrolRequest; context: RequestContext }
  | { kind: "withdraw"; request: WithdrawRequest; context: RequestContext }
  | { kind: "reject"; request: Rejection; context: RequestContext };

export interface Gateway {
  readonly client: MqttBroker;
  readonly taken: Taken[];
  readonly lines: Entry[];
  readonly states: BrokerState[];
  readonly sessions: boolean[];
  /** Ids of the leads taken, in order. */
  leads(): string[];
  connected(): Promise<void>;
}

/** Decides what happens to a request before it counts as taken. */
export type Disk = (taken: Taken) => Promise<void>;

const QUICK = {
  backoff: { firstMs: 20, longestMs: 100 },
  stableAfterMs: 200,
  takeoverRetryMs: 60_000,
  closeGraceMs: 500,
};

/**
 * A client as the gateway runs it, with a handler that remembers; it is started. `retainedTaken` is what its journal
 * says of retained requests.
 */
export function startGateway(
  url: string,
  change: Partial<MqttClientNeeds> = {},
  disk: Disk = () => Promise.resolve(),
  retainedTaken = new Map<string, string>(),
): Gateway {
  const taken: Taken[] = [];
  const lines: Entry[] = [];
  const states: BrokerState[] = [];
  const sessions: boolean[] = [];
  const take = async (one: Taken) => {
    await disk(one);
    taken.push(one);
  };
  const handler: RequestHandler = {
    lead: (request, context) => take({ kind: "lead", request, context }),
    enrol: (request, context) => take({ kind: "enrol", request, context }),
    withdraw: (request, context) => take({ kind: "withdraw", request, context }),
    reject: (request, context) => take({ kind: "reject", request, context }),
    retainedTaken: {
      digest: (topic) => retainedTaken.get(topic),
      note: (topic, digest) => void retainedTaken.set(topic, digest),
    },
    finish: () => undefined,
  };
  const client = createMqttClient({
    url,
    gateway: "main",
    baseTopic: "leadline",
    version: "1.2.3",
    home: "US",
    handler,
    clock: systemClock("test"),
    scheduler: systemScheduler,
    log: createKeptLog(lines),
    random: () => 0.5,
    ...change,
    timing: { ...QUICK, ...change.timing },
  });
  client.onState((state) => states.push(state));
  client.onConnected(({ sessionPresent }) => sessions.push(sessionPresent));
  client.start();
  return {
    client,
    taken,
    lines,
    states,
    sessions,
    leads: () => taken.flatMap((one) => (one.kind === "lead" ? [one.request.id] : [])),
    connected: () => eventually(() => client.state().connected),
  };
}

/** Until it is so: nothing here is asserted about how long that takes. */
export async function eventually(fact: () => boolean): Promise<void> {
  await vi.waitUntil(fact, { timeout: 20_000, interval: 5 });
}

export interface LeadSystem {
  readonly client: MqttClient;
  readonly heard: IPublishPacket[];
  lead(id: string, options?: IClientPublishOptions): Promise<void>;
  say(topic: string, payload: string | Buffer, options?: IClientPublishOptions): Promise<void>;
  texts(topic: string): string[];
  end(): Promise<void>;
}

/** Another client of the broker, that hears everything. */
export async function startLeadSystem(
  url: string,
  protocolVersion: 4 | 5 = 5,
  login: { username?: string; password?: string } = {},
): Promise<LeadSystem> {
  const client = await mqtt.connectAsync(url, { protocolVersion, ...login });
  const heard: IPublishPacket[] = [];
  client.on("message", (_topic, _payload, packet) => heard.push(packet));
  await client.subscribeAsync("#", { qos: 1 });
  const say: LeadSystem["say"] = async (topic, payload, options) => {
    await client.publishAsync(`leadline/main/${topic}`, payload, { qos: 1, ...options });
  };
  return {
    client,
    heard,
    say,
    lead: (id, options) => say("leads", JSON.stringify({ id, agentId: "A-1", lead: { name: "Ann" } }), options),
    texts: (topic) => heard.filter((packet) => packet.topic === topic).map((packet) => packet.payload.toString()),
    end: () => client.endAsync(),
  };
}
