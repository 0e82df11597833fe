import { type Context, Hono } from "hono";
import type { Control } from "../app/control.ts";
import type { DirectAnswer } from "../app/direct-requests.ts";
import { iso } from "../domain/time.ts";
import { countryOf } from "../domain/number.ts";
import { LONGEST_PAYLOAD, type ParsedRequest, parseRequest } from "../requests/payloads.ts";
import type { RequestTopic } from "../requests/request-topics.ts";
import { bodyOf, enrolBody, parseBody, readOctets } from "./bodies.ts";
import { answer, present } from "./outcomes.ts";
import { Problem } from "./problem.ts";
import { actorOf, demandRole, type Visit } from "./who.ts";

interface Kinds {
  readonly leads: "lead";
  readonly "agents/enroll": "enrol";
  readonly "agents/withdraw": "withdraw";
}

/** What a topic takes, once it has been read. */
type RequestOn<T extends RequestTopic> = Extract<ParsedRequest, { kind: Kinds[T] }>["request"];

/**
 * `/api/leads`, `/api/agents` and `/api/agents/{id}/withdraw` for the lead system: they take what the topics take, by
 * the same rules, and answer once it is on disk with what `leads/<id>` or `agents/<id>` says.
 */
export function createRequestsApi(control: Control): Hono<Visit> {
  const api = new Hono<Visit>();
  const home = countryOf(control.identity.number);
  const asked = (c: Context<Visit>) => control.as(actorOf(c)).requests;

  async function readOr<T extends RequestTopic>(
    topic: T,
    octets: Uint8Array,
    beforeRefusal: () => Promise<void>,
  ): Promise<RequestOn<T>> {
    const parsed = parseRequest(topic, octets, home);
    if (parsed.kind !== "rejected") return parsed.request as RequestOn<T>;
    const { code, error, path } = parsed.rejection;
    await beforeRefusal();
    throw new Problem(400, code, error, { path });
  }

  const read = <T extends RequestTopic>(topic: T, octets: Uint8Array) => readOr(topic, octets, async () => undefined);

  api.post("/leads", demandRole("office", "leads"), async (c) => {
    const request = await read("leads", await readPayload(c));
    return tell(c, await asked(c).lead(request));
  });
  api.get("/leads/:id", demandRole("viewer", "leads"), (c) => {
    const standing = control.requests.leadStanding(c.req.param("id"));
    if (standing === undefined)
      throw new Problem(404, "unknown-lead", "no lead has this id; leads are remembered for store.retainLeads");
    return c.json(standing);
  });
  api.post("/agents", demandRole("office", "leads"), async (c) => {
    const octets = await readPayload(c);
    if (actorOf(c).role !== "leads" && !saysItsSource(octets)) {
      const { phone, ...details } = parseBody(octets, enrolBody(home));
      return answer(c, await control.as(actorOf(c)).enrol({ ...present(details), number: phone }));
    }
    const request = await read("agents/enroll", octets);
    return tell(c, await asked(c).enrol(request));
  });
  api.post("/agents/:id/withdraw", demandRole("office", "leads"), async (c) => {
    const agentId = c.req.param("id");
    const octets = withId(await readPayload(c), agentId);
    const request = await readOr("agents/withdraw", octets, () => asked(c).withdrawalUnread(agentId));
    return tell(c, await asked(c).withdraw(request), control.agent(agentId) === undefined);
  });
  return api;
}

/** `isNotThere`: no agent is where the path points. */
function tell(c: Context<Visit>, given: DirectAnswer, isNotThere = false): Response {
  if (given.kind === "done") return c.json(given.value);
  if (given.kind === "no-room")
    throw new Problem(503, "no-room", NO_ROOM, { headers: { "retry-after": String(AGAIN_IN_S) } });
  const { refusal, why, path } = given;
  const retryAfter = given.retryAfter === undefined ? undefined : iso(given.retryAfter);
  throw new Problem(isNotThere && refusal === "unknown-agent" ? 404 : 409, refusal, why, { path, retryAfter });
}

/** As over the broker, where it waits: only a withdrawal is taken all the same. */
const NO_ROOM = "the gateway's disk is nearly full: leads and enrolments are taken again when there is room";
const AGAIN_IN_S = 60;

function readPayload(c: Context): Promise<Uint8Array> {
  return readOctets(bodyOf(c), LONGEST_PAYLOAD);
}

/** An enrolment that says where it comes from is the lead system's; a person at the gateway enrols in other words. */
function saysItsSource(octets: Uint8Array): boolean {
  const body = parsed(octets);
  return isSection(body) && "source" in body;
}

/** The agent of the path; a body that names another one is a mistake. */
function withId(octets: Uint8Array, agentId: string): Uint8Array {
  const body = octets.length === 0 ? {} : parsed(octets);
  if (!isSection(body)) return octets;
  const { agentId: named = agentId } = body;
  if (named !== agentId)
    throw new Problem(400, "malformed", "agentId is another one than that of the path: leave it out", {
      path: "agentId",
    });
  return Buffer.from(JSON.stringify({ ...body, agentId }));
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `undefined`: it is no JSON, and whoever reads it by the rules says so. */
function parsed(octets: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(octets));
  } catch {
    return undefined;
  }
}
