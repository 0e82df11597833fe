// A lead system as leadline expects one, in one file: it enrols an agent, waits until the person has said YES, hands
// over a lead, and waits for what becomes of it. The README beside it says how to run it; docs/mqtt.md has every field.
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import mqtt from "mqtt";

const { values: options } = parseArgs({
  options: {
    broker: { type: "string", default: "mqtt://localhost:1883" },
    /** `<mqtt.baseTopic>/<gateway>` of the gateway's configuration. */
    topics: { type: "string", default: "leadline/main" },
    agent: { type: "string", default: "example-agent" },
    brand: { type: "string", default: "homes" },
    phone: { type: "string" },
    lead: { type: "string", default: `example-${Date.now()}` },
    /** How long to wait for an outcome before the same request goes out again, milliseconds. */
    "repeat-after": { type: "string", default: "30000" },
  },
});
if (options.phone === undefined) {
  console.error("whose phone? for instance --phone +18505550101");
  process.exit(2);
}

// What a lead's states mean for us: it has arrived, or somebody has to write an e-mail. Any other is a matter of time;
// at `late` a lead system may write the e-mail meanwhile.
const ARRIVED = ["sent", "delivered"];
const LOST = ["undelivered", "failed", "refused", "cancelled", "expired", "rejected"];

// A topic of our own, outside of the gateway's: it answers there too, with the correlation data of the request.
// The broker has to let the gateway write there: config/mosquitto.acl, as it is shipped, opens `responses/#`.
const ANSWERS = `responses/lead-system/${options.agent}`;

// The session outlives the connection, so outcomes that come while we are away wait at the broker.
const client = mqtt.connect(options.broker, {
  protocolVersion: 5,
  clientId: `lead-system-${options.agent}`,
  clean: false,
  properties: { sessionExpiryInterval: 7 * 24 * 3600 },
});
let leaving = false;
client.on("error", (error) => {
  // A message that comes while we leave cannot be acknowledged: the broker keeps it for the session.
  if (!leaving) console.error(`the broker: ${error.message}`);
});
client.on("message", (topic, payload) => console.log(topic, payload.toString()));

try {
  const heard = [`${options.topics}/agents/+`, `${options.topics}/leads/+`, `${options.topics}/rejected`, ANSWERS];
  // `nl`: not what we publish ourselves, as `agents/+` takes in `agents/enroll`.
  await client.subscribeAsync(heard, { qos: 1, nl: true });
  await consentOf(options.agent);
  const state = await handOver(options.lead);
  console.log(ARRIVED.includes(state) ? `the agent has lead ${options.lead}` : `write an e-mail: the lead is ${state}`);
  process.exitCode = ARRIVED.includes(state) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
leaving = true;
await client.endAsync();

/** Enrols the agent. Resolves when alerts may go out, which takes a person: minutes, or a day and a half. */
async function consentOf(agentId) {
  const topic = `agents/${agentId}`;
  // We listen before we ask: an answer may come sooner than the next line runs.
  const decided = hears((said) => said.topic === topic && ["active", "opted-out"].includes(said.told.consent));
  const request = {
    agentId,
    brand: options.brand,
    phone: options.phone,
    timeZone: "America/Chicago",
    // When the person asked in their profile. A repeat bears the same time, so that nobody is asked twice.
    requestedAt: new Date().toISOString(),
    source: "profile",
  };
  const answer = await ask("agents/enroll", request, topic);
  const { consent, reason } = answer.consent === "active" ? answer : (await decided).told;
  if (consent !== "active") throw new Error(`${agentId} wants no alerts: ${reason}`);
}

/** Hands a lead over. Resolves with its state when that is an end, good or bad. */
async function handOver(id) {
  const topic = `leads/${id}`;
  const isEnd = (told) => [...ARRIVED, ...LOST].includes(told.state);
  const ended = hears((said) => said.topic === topic && isEnd(said.told));
  const lead = {
    name: "Sam Porter",
    phone: "(850) 555-0177",
    message: "Is it still available?",
    listing: { address: "12 Harbor View Dr, Destin, FL 32541" },
  };
  // The id is one alert, however often it is sent. It is ours to choose: the lead's own, never a new one for a repeat.
  const request = { id, agentId: options.agent, createdAt: new Date().toISOString(), lead };
  const answer = await ask("leads", request, topic);
  return isEnd(answer) ? answer.state : (await ended).told.state;
}

/**
 * Publishes a request until there is an outcome: on `outcomeTopic`, or among our answers. The broker's PUBACK alone says
 * only that the broker has it. Throws when the gateway refuses it: the same again would be refused again.
 */
async function ask(topic, request, outcomeTopic) {
  const correlation = randomUUID();
  const outcome = hears(
    (said) =>
      (said.topic === ANSWERS && said.correlation === correlation) ||
      // What the broker has kept tells how things stood before, not what became of this request.
      (said.topic === outcomeTopic && !said.retained) ||
      // The answer above is tried once: a refusal is told here in any case.
      (said.topic === "rejected" && isAbout(said.told, topic, request)),
  );
  const properties = { responseTopic: ANSWERS, correlationData: Buffer.from(correlation) };
  for (;;) {
    await client.publishAsync(`${options.topics}/${topic}`, JSON.stringify(request), { qos: 1, properties });
    const said = await Promise.race([outcome, wait(Number(options["repeat-after"]), undefined, { ref: false })]);
    if (said !== undefined) {
      // What `rejected` says of this request: `code` is for programs, `error` a sentence for people.
      const { code, error } = said.told;
      if (error !== undefined) throw new Error(`${topic} was rejected (${code}): ${error}`);
      return said.told;
    }
    console.log(`no outcome on ${outcomeTopic} yet: ${topic} goes out again`);
  }
}

/** Whether `rejected` tells of this request. */
function isAbout(rejection, topic, { id, agentId }) {
  return (
    rejection.topic === `${options.topics}/${topic}` &&
    rejection.agentId === agentId &&
    (id === undefined || rejection.leadId === id)
  );
}

/** The first message from now on that fits. An empty payload clears a retained topic, and tells nothing here. */
function hears(fits) {
  return new Promise((resolve) => {
    client.on("message", function listen(topic, payload, { retain, properties }) {
      if (payload.length === 0) return;
      const said = {
        topic: topic.replace(`${options.topics}/`, ""),
        told: JSON.parse(payload.toString()),
        retained: retain,
        correlation: properties?.correlationData?.toString(),
      };
      if (!fits(said)) return;
      client.off("message", listen);
      resolve(said);
    });
  });
}
