import { agentPath } from "../parts.tsx";
import { type Context, Hono } from "hono";
import { type AgentFile, agentFile } from "../../app/agent-file.ts";
import { listAgents, STANDINGS, type StandingFilter } from "../../app/agent-list.ts";
import type { Control } from "../../app/control.ts";
import { conversationWith } from "../../app/conversation.ts";
import type { Core } from "../../app/core.ts";
import type { Desks } from "../../app/desks.ts";
import { foreseeEnrolment } from "../../app/foresight.ts";
import { lookInSlices, type Slicing } from "../../app/slice.ts";
import type { OwnNo } from "../../domain/consent/own-no.ts";
import * as fields from "../../domain/fields.ts";
import { given } from "../../domain/given.ts";
import { zonesOf } from "../../domain/asking-hours.ts";
import { countryOf, forPeople, type Msisdn } from "../../domain/number.ts";
import { REFUSALS, type Refusal } from "../../domain/refusals.ts";
import { wordingFor } from "../../domain/texts.ts";
import { DAY } from "../../domain/time.ts";
import { readForm } from "../../http/forms.ts";
import { Problem } from "../../http/problem.ts";
import { actorOf, demandRole, type Visit } from "../../http/who.ts";
import type { Frame } from "../frame.tsx";
import { lookingAgain } from "../reading.tsx";
import { mayAct } from "../visiting.ts";
import { AgentList, DUES, type ListAsked } from "./list-page.tsx";
import { OneAgent, type Past } from "./one-page.tsx";
import { OptOutForms } from "./opt-out-form.tsx";
import { ProfileForm, type Typed } from "./profile-form.tsx";

export interface AgentsNeeds {
  readonly control: Control;
  readonly core: Core;
  readonly timelines: Desks["timelines"];
  /** A list goes through all agents. */
  readonly slicing: Slicing;
}

const MOST_BUBBLES = 60;
const LONGEST_SEARCH = 100;

/** `/agents`: who gets alerts and who does not, one of them, and the forms that change that. */
export function createAgentsPages(frame: Frame, { control, core, timelines, slicing }: AgentsNeeds): Hono<Visit> {
  const routes = new Hono<Visit>();
  const { policy } = core;
  const home = countryOf(policy.number);

  function agentOf(c: Context<Visit>): AgentFile {
    const id = c.req.param("id") ?? "";
    const agent = agentFile(core.state, id, core.now(), policy.hasMail);
    if (agent === undefined) throw new Problem(404, "unknown-agent", `no agent here has the id ${id.slice(0, 64)}`);
    return agent;
  }

  async function pastOf(c: Context<Visit>, number: Msisdn): Promise<Past> {
    const { view, page } = c.req.query();
    if (view !== "timeline")
      return { view: "conversation", conversation: await conversationWith(core, number, MOST_BUBBLES) };
    return { view, answer: await timelines.ask(number), page: pageOf(page) };
  }

  const optInOf = (brand: string): string => wordingFor(policy.texts, brand).optIn;
  const by = (c: Context<Visit>): Control => control.as(actorOf(c));

  routes.get("/agents", demandRole("viewer"), async (c) => {
    const { asked, page } = askedIn(c);
    const days = asked.due === "" || asked.due === "drop-out" ? undefined : Number(asked.due);
    const query = {
      page,
      ...given({
        search: asked.search || undefined,
        standing: asked.standing || undefined,
        dropOut: asked.due === "drop-out" ? (true as const) : undefined,
        dueBy: days === undefined ? undefined : core.now() + days * DAY,
      }),
    };
    return frame.show(
      c,
      { title: "Agents", current: "agents", aside: <Ways /> },
      <AgentList
        asked={asked}
        page={await listAgents(core.state, query, core.now(), policy.hasMail, lookInSlices(slicing))}
        brands={policy.brands}
      />,
    );
  });

  // No agent has this id: the contract keeps it.
  routes.get("/agents/enroll", demandRole("office"), (c) => showProfile(c, { values: {}, wrong: {} }));
  routes.post("/agents/enroll", demandRole("office"), async (c) => {
    const values = await readForm(c);
    const { wrong, agent } = readProfile(values, values["agentId"]);
    if (agent === undefined) return showProfile(c, { values, wrong }, { status: 400 });
    if (core.state.agents.has(agent.agentId)) {
      const taken = `${agent.agentId} is an agent already: change the details on the agent's own page`;
      return showProfile(c, { values, wrong: { agentId: taken } }, { status: 409 });
    }
    const outcome = await by(c).enrol(agent);
    if (outcome.kind === "refused") return showProfile(c, { values, wrong: wrongOf(outcome) }, { status: 409 });
    return frame.back(c, agentPath(agent.agentId), enrolled(outcome.value.consent));
  });

  routes.get("/agents/:id", demandRole("viewer"), async (c) => {
    const agent = agentOf(c);
    const { id: agentId, brand, number } = agent;
    const request = { agentId, brand, number, source: "operator", requestedAt: core.now(), keepLeftOut: true } as const;
    const past = await pastOf(c, number);
    return frame.show(
      c,
      {
        title: agent.name ?? agent.id,
        current: "agents",
        live: true,
        ...given({ headers: past.view === "timeline" ? lookingAgain(past.answer) : undefined }),
      },
      <OneAgent
        agent={agent}
        brand={policy.brands.get(brand)}
        past={past}
        foresight={foreseeEnrolment(core, request)}
        optInText={optInOf(brand)}
      />,
    );
  });

  routes.post("/agents/:id/enroll", demandRole("office"), async (c) => {
    const { id: agentId, brand, number } = agentOf(c);
    const outcome = await by(c).enrol({ agentId, brand, number });
    if (outcome.kind === "refused") return frame.back(c, agentPath(agentId), wordsOf(outcome), "bad");
    return frame.back(c, agentPath(agentId), enrolled(outcome.value.consent));
  });

  routes.get("/agents/:id/profile", demandRole("office"), (c) => {
    const agent = agentOf(c);
    const values = {
      ...{ name: agent.name, phone: forPeople(agent.number), email: agent.email, brand: agent.brand },
      ...{ timeZone: agent.timeZone, alerts: isOff(agent) ? undefined : "on" },
    };
    return showProfile(c, { values, wrong: {} }, { agent });
  });

  routes.post("/agents/:id/profile", demandRole("office"), async (c) => {
    const agent = agentOf(c);
    const values = await readForm(c);
    const { wrong, agent: read } = readProfile(values, agent.id);
    if (read === undefined) return showProfile(c, { values, wrong }, { agent, status: 400 });
    const isWanted = wantsAlerts(values);
    const how = { whole: true, ...given({ detailsOnly: isWanted ? undefined : (true as const) }) } as const;
    const outcome = await by(c).enrol(read, how);
    if (outcome.kind === "refused") return showProfile(c, { values, wrong: wrongOf(outcome) }, { agent, status: 409 });
    if (isWanted || isOff(agent))
      return frame.back(c, agentPath(agent.id), isOff(agent) && isWanted ? enrolled(outcome.value.consent) : "Saved.");
    // The Text Message option itself: of this agent alone, as when the lead system switches it off.
    await by(c).requests.withdraw({ agentId: agent.id });
    return frame.back(c, agentPath(agent.id), "Saved, and switched off: no alerts go to this agent.");
  });

  routes.get("/agents/:id/opt-out", demandRole("office"), (c) =>
    showOptOut(c, agentOf(c), { values: { channel: "phone" }, wrong: {} }),
  );

  routes.post("/agents/:id/opt-out", demandRole("office"), async (c) => {
    const agent = agentOf(c);
    const values = await readForm(c);
    if (values["whose"] === "office") {
      const outcome = await by(c).optOut(agent.id, { atPersonsRequest: false });
      return outcome.kind === "refused"
        ? showOptOut(c, agent, { values, wrong: { "": wordsOf(outcome) } }, 409)
        : frame.back(c, agentPath(agent.id), "Switched off: no alerts go to this agent.");
    }
    if (values["whose"] !== "person")
      throw new Problem(400, "bad-request", "whose is neither person nor office", { path: "whose" });
    const { wrong, no } = readNo(values, actorOf(c).name);
    if (no === undefined) return showOptOut(c, agent, { values, wrong }, 400);
    const outcome = await by(c).optOut(agent.id, { atPersonsRequest: true, no });
    if (outcome.kind === "refused") {
      const field = outcome.refusal === "impossible-receipt" ? "received" : "";
      return showOptOut(c, agent, { values, wrong: { [field]: wordsOf(outcome) } }, 409);
    }
    return frame.back(
      c,
      agentPath(agent.id),
      "Entered: no more texts go to this number, until the phone itself sends START.",
    );
  });

  function showProfile(
    c: Context<Visit>,
    typed: Typed,
    { agent, status }: { readonly agent?: AgentFile; readonly status?: number } = {},
  ): Response | Promise<Response> {
    const title = agent === undefined ? "Enroll an agent" : `Profile of ${agent.name ?? agent.id}`;
    const [first = ""] = policy.brands.keys();
    return frame.show(
      c,
      { title, current: "agents", ...given({ status }) },
      <ProfileForm
        typed={typed}
        brands={policy.brands}
        zones={home === undefined ? [] : zonesOf(home, undefined)}
        optInText={optInOf(typed.values["brand"] ?? first)}
        hasMail={policy.hasMail}
        {...given({ agentId: agent?.id })}
      />,
    );
  }

  function showOptOut(
    c: Context<Visit>,
    agent: AgentFile,
    typed: Typed,
    status?: number,
  ): Response | Promise<Response> {
    const title = `Switch off ${agent.name ?? agent.id}`;
    return frame.show(
      c,
      { title, current: "agents", ...given({ status }) },
      <OptOutForms agent={agent} typed={typed} />,
    );
  }

  /** Reads every field, so that each mistake is told at once. */
  function readProfile(values: Readonly<Record<string, string | undefined>>, id: string | undefined) {
    const wrong: Record<string, string> = {};
    function read<T>(
      name: string,
      value: string | undefined,
      rule: fields.FieldRule<T>,
      isNeeded = false,
    ): T | undefined {
      if (value === undefined || value.trim() === "") {
        if (isNeeded) wrong[name] = "This is missing.";
        return undefined;
      }
      const found = rule(value);
      if ("value" in found) return found.value;
      wrong[name] = sentence(`This ${found.complaint}`);
      return undefined;
    }
    const agentId = read("agentId", id, fields.agentId, true);
    const brand = read("brand", values["brand"], fields.id, true);
    if (brand !== undefined && !policy.brands.has(brand)) wrong["brand"] = "This is no brand of this gateway.";
    const number = read("phone", values["phone"], fields.phone(home, "national"), true);
    const name = read("name", values["name"], fields.personName);
    const email = read("email", values["email"], fields.emailAddress);
    const timeZone = read("timeZone", values["timeZone"], fields.timeZone);
    const isWhole =
      Object.keys(wrong).length === 0 && agentId !== undefined && brand !== undefined && number !== undefined;
    return { wrong, agent: isWhole ? { agentId, brand, number, ...given({ name, email, timeZone }) } : undefined };
  }

  return routes;
}

function Ways() {
  if (!mayAct("office")) return null;
  return (
    <div class="actions">
      <a class="button main" href="/agents/enroll">
        Enroll an agent
      </a>
      <a class="button" href="/import">
        Import a file
      </a>
    </div>
  );
}

function askedIn(c: Context<Visit>): { readonly asked: ListAsked; readonly page: number } {
  const { search = "", standing = "", due = "", page = "1" } = c.req.query();
  return {
    asked: {
      search: search.trim().slice(0, LONGEST_SEARCH),
      standing: (STANDINGS as readonly string[]).includes(standing) ? (standing as StandingFilter) : "",
      due: DUES.find(([value]) => value === due)?.[0] ?? "",
    },
    page: pageOf(page),
  };
}

function pageOf(typed = "1"): number {
  return Math.max(1, Number.parseInt(typed, 10) || 1);
}

/** The Text Message option, as browsers send it: not at all where it is off. */
function wantsAlerts({ alerts }: Readonly<Record<string, string>>): boolean {
  if (alerts !== undefined && alerts !== "on")
    throw new Problem(400, "bad-request", "alerts is on, or left out", { path: "alerts" });
  return alerts === "on";
}

function readNo(
  values: Readonly<Record<string, string | undefined>>,
  by: string,
): { readonly wrong: Readonly<Record<string, string>>; readonly no?: OwnNo } {
  const wrong: Record<string, string> = {};
  const channel = fields.noChannel(values["channel"] ?? "");
  if (!("value" in channel)) wrong["channel"] = sentence(`This ${channel.complaint}`);
  const typed = values["received"]?.trim() ?? "";
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(typed);
  // Without a zone it is a time of this machine, as the form says.
  const receivedAt = typed === "" ? undefined : Date.parse(typed);
  if (receivedAt !== undefined && (!isTime || Number.isNaN(receivedAt)))
    wrong["received"] = "This is no time: write it as 2025-03-01T14:30, or leave it empty.";
  if (Object.keys(wrong).length > 0 || !("value" in channel)) return { wrong };
  const said = values["words"]?.trim() ?? "";
  const read = said === "" ? undefined : fields.ownWords(said);
  const words = read !== undefined && "value" in read ? read.value : undefined;
  return { wrong, no: { channel: channel.value, by, ...given({ receivedAt, words }) } };
}

function wordsOf({ refusal, why }: { readonly refusal: Refusal; readonly why?: string }): string {
  return sentence(why ?? REFUSALS[refusal]);
}

/** A refusal beside the field that it is about. */
function wrongOf(refused: { readonly refusal: Refusal; readonly why?: string }): Readonly<Record<string, string>> {
  return { [refused.refusal === "unknown-brand" ? "brand" : "phone"]: wordsOf(refused) };
}

function sentence(words: string): string {
  const begun = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

function enrolled(consent: string): string {
  if (consent === "active" || consent === "reconfirming")
    return "Switched on: the phone has consent, and alerts go out.";
  return "Switched on: the phone is asked for consent by text, and alerts begin when it answers YES.";
}

function isOff({ standing: { consent } }: AgentFile): boolean {
  return consent === "opted-out" || consent === "none";
}
