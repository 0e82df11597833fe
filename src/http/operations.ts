import * as z from "zod";
import type { Role } from "../app/actor.ts";
import { MESSAGE_STATES } from "../app/message-views.ts";
import type { Country } from "../domain/number.ts";
import { enrolPayload, leadPayload, withdrawPayload } from "../requests/payload-schemas.ts";
import {
  confirmBody,
  emptyBody,
  enrolBody,
  forecastBody,
  importBody,
  numbersBody,
  optOutBody,
  sendBody,
} from "./bodies.ts";
import { PROBLEM_CODES, type ProblemCode } from "./problem-codes.ts";
import { atBody, traceBody } from "./technician-api.ts";

// Every operation of `/api`: the description is made of this table, and a test holds the routes and their answers to it.

export interface Operation {
  readonly method: "get" | "post";
  /** Below `/api`, as OpenAPI writes it: `/agents/{id}`. */
  readonly path: string;
  readonly summary: string;
  /** The least role of a person, and those of programs beside. */
  readonly roles: readonly Role[];
  readonly query?: Readonly<Record<string, { readonly schema: z.ZodType; readonly about: string }>>;
  readonly body?: z.ZodType;
  /** For what stands in `REFUSALS`. */
  readonly mayRefuse?: true;
  /** In pages: `Link` with `rel="next"` asks for the next (RFC 8288), and is absent with the last. */
  readonly paged?: true;
  /** Of a 200; `lines`: JSON values, a line each, as they come. */
  readonly answer: z.ZodType | "lines";
}

const instant = z.iso.datetime({ precision: 3 });
const number = z.string().regex(/^\+[1-9]\d{6,14}$/);

const agent = z
  .looseObject({ agentId: z.string(), brand: z.string(), number, consent: z.string(), reason: z.string().optional() })
  .meta({ id: "Agent" });
/** A number that no agent has. */
const agentOrNumber = z.union([agent, z.looseObject({ number, consent: z.string() })]);
const message = z
  .looseObject({
    id: z.string(),
    direction: z.enum(["in", "out"]),
    kind: z.string(),
    state: z.string(),
    at: instant,
    text: z.string().optional(),
  })
  .meta({ id: "Message" });
const waiting = z
  .looseObject({ id: z.string(), kind: z.string(), about: z.string(), since: instant, decideBy: instant.optional() })
  .meta({ id: "Waiting" });
const leadStanding = z
  .looseObject({ leadId: z.string(), agentId: z.string().optional(), state: z.string(), reason: z.string().optional() })
  .meta({ id: "LeadStanding" });
const agentStanding = z.looseObject({ agentId: z.string().optional(), consent: z.string().optional() });
const status = z
  .looseObject({
    ...{ gateway: z.string(), version: z.string(), number, since: instant, now: instant },
    modem: z.looseObject({ state: z.string() }),
    broker: z.looseObject({ connected: z.boolean() }),
    queued: z.record(z.string(), z.int()),
    agents: z.record(z.string(), z.int()),
    problems: z.array(z.string()),
    blocking: z.array(z.string()),
  })
  .meta({ id: "Status" });
const forecast = z.looseObject({ waiting: z.int(), endsAt: instant.optional(), limits: z.array(z.string()) });

const CODES = Object.keys(PROBLEM_CODES) as readonly ProblemCode[];

export const problemSchema = z
  .strictObject({
    ...{ type: z.string(), title: z.string(), status: z.int() },
    detail: z.string().meta({ description: "For people: what was found, and what is expected" }),
    code: z.enum(CODES).meta({ description: "For programs; /api/docs says what each means" }),
    path: z.string().optional().meta({ description: "The key of the body, or the parameter, that it is about" }),
    retryAfter: instant.optional().meta({ description: "Until then the same request is refused again" }),
  })
  .meta({ id: "Problem" });

const text = (about: string) => ({ schema: z.string(), about });

/** `home`: the gateway's country, of which numbers in national form are. */
export function operations(home: Country | undefined): readonly Operation[] {
  return [
    { method: "get", path: "/status", summary: "The gateway at a glance", roles: ["viewer"], answer: status },
    {
      ...{ method: "get", path: "/agents", summary: "All agents, or a page of them", roles: ["viewer"] },
      query: {
        limit: { schema: z.int().min(1).max(1_000), about: "at most so many; all unless given" },
        after: text("the id of the last agent of the page before"),
      },
      paged: true,
      answer: z.array(agent),
    },
    { method: "get", path: "/agents/{id}", summary: "One agent", roles: ["viewer", "leads"], answer: agent },
    {
      ...{ method: "post", path: "/agents", roles: ["office", "leads"] },
      summary: "Enrols an agent: with `source` as on the topic `agents/enroll`, without it by hand",
      body: z.union([enrolPayload(home), enrolBody(home)]),
      mayRefuse: true,
      answer: agentStanding,
    },
    {
      ...{ method: "post", path: "/agents/{id}/withdraw", roles: ["office", "leads"] },
      summary: "As on the topic `agents/withdraw`: the Text Message option was switched off, or the person said NO",
      body: withdrawPayload.partial({ agentId: true }),
      mayRefuse: true,
      answer: agentStanding,
    },
    {
      ...{ method: "post", path: "/agents/{id}/opt-out", roles: ["office"] },
      summary: "Opts out an agent, or a number, by hand",
      body: optOutBody,
      mayRefuse: true,
      answer: agentOrNumber,
    },
    {
      ...{ method: "post", path: "/agents/import", roles: ["office"] },
      summary: "Takes in rows of a file; with `check` it only says what they would do",
      body: importBody,
      answer: z.array(z.looseObject({ line: z.int(), kind: z.string() })),
    },
    {
      ...{ method: "post", path: "/agents/import/forecast", roles: ["office"] },
      summary: "When everyone will have been asked, these too",
      body: forecastBody,
      answer: forecast,
    },
    {
      ...{ method: "post", path: "/numbers/hold", roles: ["office"] },
      summary: "Holds numbers that have changed hands until they say YES",
      body: numbersBody(home),
      answer: z.looseObject({ held: z.array(z.looseObject({ number })), unknown: z.int() }),
    },
    {
      ...{ method: "post", path: "/leads", roles: ["office", "leads"] },
      summary: "Takes a lead as on the topic `leads`; a repeat is answered with where it stands",
      body: leadPayload,
      mayRefuse: true,
      answer: leadStanding,
    },
    {
      ...{ method: "get", path: "/leads/{id}", summary: "Where a lead stands, as `leads/<id>` says" },
      roles: ["viewer", "leads"],
      answer: leadStanding,
    },
    {
      ...{
        method: "get",
        path: "/messages",
        summary: "The latest messages in and out, the latest last",
        roles: ["viewer"],
      },
      query: {
        most: { schema: z.int().min(1).max(1_000), about: "so many; 50 unless given" },
        number: text("of or to this number"),
        lead: text("about this lead"),
        state: { schema: z.enum(MESSAGE_STATES), about: "in this state" },
        before: text("further back: as the link of the page before says"),
      },
      paged: true,
      answer: z.array(message),
    },
    {
      method: "get",
      path: "/messages/{id}",
      summary: "One, by its id or its lead's",
      roles: ["viewer"],
      answer: message,
    },
    {
      ...{ method: "post", path: "/messages", summary: "Sends a text by hand", roles: ["office"] },
      body: sendBody(home),
      mayRefuse: true,
      answer: message,
    },
    {
      ...{ method: "post", path: "/messages/{id}/release", summary: "Releases a withheld alert", roles: ["office"] },
      body: emptyBody,
      mayRefuse: true,
      answer: message,
    },
    {
      ...{ method: "post", path: "/messages/{id}/drop", summary: "Drops a withheld alert", roles: ["office"] },
      body: emptyBody,
      mayRefuse: true,
      answer: message,
    },
    {
      ...{ method: "get", path: "/confirmations", summary: "What waits for a person", roles: ["viewer"] },
      answer: z.array(waiting),
    },
    {
      ...{ method: "post", path: "/confirmations/{id}", summary: "Carries it out, or with `reject` drops it" },
      roles: ["office"],
      body: confirmBody,
      mayRefuse: true,
      answer: waiting,
    },
    {
      ...{ method: "get", path: "/modem", summary: "The modem as it is connected", roles: ["viewer"] },
      answer: z.looseObject({ port: z.string(), health: z.looseObject({ state: z.string() }) }),
    },
    {
      ...{ method: "post", path: "/modem/at", summary: "One raw AT command", roles: ["technician"] },
      body: atBody,
      answer: z.strictObject({ lines: z.array(z.string()) }),
    },
    {
      ...{ method: "post", path: "/modem/trace", summary: "The dialogue with the modem", roles: ["technician"] },
      body: traceBody,
      answer: "lines",
    },
    {
      ...{ method: "get", path: "/log", summary: "The log as far as it is kept", roles: ["viewer"] },
      answer: z.strictObject({ lines: z.array(z.string()), olderAreGone: z.boolean() }),
    },
    {
      ...{ method: "post", path: "/log/follow", summary: "The log as it is written", roles: ["viewer"] },
      body: emptyBody,
      answer: "lines",
    },
    {
      ...{ method: "post", path: "/alarms/test", summary: "Sends one test alarm by each way", roles: ["technician"] },
      body: emptyBody,
      answer: z.array(z.looseObject({})),
    },
  ];
}
