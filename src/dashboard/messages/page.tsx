import { type Context, Hono } from "hono";
import type { Control, Outcome } from "../../app/control.ts";
import type { Core } from "../../app/core.ts";
import { MESSAGE_STATES, type MessageFilter, type MessageView, type PlaceInList } from "../../app/message-views.ts";
import { lookInSlices, type Slicing } from "../../app/slice.ts";
import { previewOf } from "../../app/text-preview.ts";
import type { Agent } from "../../domain/consent/model.ts";
import * as fields from "../../domain/fields.ts";
import { given } from "../../domain/given.ts";
import { countryOf, forPeople, type Msisdn, parseNumber } from "../../domain/number.ts";
import { readForm } from "../../http/forms.ts";
import { Problem, refusalProblem } from "../../http/problem.ts";
import { actorOf, demandRole, type Visit } from "../../http/who.ts";
import type { Frame } from "../frame.tsx";
import { Button, Choice, Field, Older, Section } from "../parts.tsx";
import { mayAct } from "../visiting.ts";
import { MessageList } from "./list.tsx";
import { OneMessage } from "./one.tsx";
import { SendByHand } from "./send.tsx";

export interface MessagesNeeds {
  readonly control: Control;
  readonly core: Core;
  readonly number: string;
  readonly slicing: Slicing;
}

const A_PAGE = 50;

/** What a person may narrow the list to, in one choice. */
const SHOWN = [
  ["", "all"],
  ["out", "sent by us"],
  ["in", "came in"],
  ["withheld", "withheld"],
  ...MESSAGE_STATES.filter((state) => state !== "received" && state !== "filtered").map((state) => [state, state]),
] as readonly (readonly [string, string])[];

/** `/messages`: the outbox, what came in, what is withheld, and texts by hand. */
export function createMessagesPages(frame: Frame, needs: MessagesNeeds): Hono<Visit> {
  const { control, core, number: own } = needs;
  const routes = new Hono<Visit>();
  const home = countryOf(parseNumber(own) as Msisdn);

  /** People write to a number, or to an agent by the whole name or the id: less might be somebody else. */
  async function numberMeant(typed: string): Promise<Msisdn | undefined> {
    const number = parseNumber(typed, home);
    const name = typed.trim().toLowerCase();
    if (number !== undefined || name === "") return number;
    const meant: Agent[] = [];
    await lookInSlices(needs.slicing)(core.state.agents.values(), (agent) => {
      if (agent.id.toLowerCase() === name || agent.name?.toLowerCase() === name) meant.push(agent);
    });
    return meant.length === 1 ? meant[0]?.number : undefined;
  }

  routes.get("/messages", demandRole("viewer"), async (c) => {
    const query = queryOf(c);
    const number = query.number === "" ? undefined : parseNumber(query.number, home);
    const isNoNumber = query.number !== "" && number === undefined;
    const filter = filterOf(query, number);
    const found = isNoNumber ? [] : (await control.messages(A_PAGE + 1, filter, query.before)).toReversed();
    const shown = found.slice(0, A_PAGE);
    const last = found.length > A_PAGE ? shown.at(-1) : undefined;
    const whole = await Promise.all(shown.map(({ id }) => control.message(id)));
    return frame.show(
      c,
      { title: "Messages", current: "messages", live: query.before === undefined, aside: <WriteOne /> },
      <>
        <Narrow
          query={query}
          wrong={isNoNumber ? "This is no telephone number; write it with + and country code." : undefined}
        />
        <Section title={titleOf(query)} id="messages">
          <MessageList messages={whole.map((view, index) => view ?? (shown[index] as MessageView))} />
          <Older
            {...given({
              newest: query.before === undefined ? undefined : hrefOf({ ...query, before: undefined }),
              older:
                last === undefined ? undefined : hrefOf({ ...query, before: { id: last.id, at: Date.parse(last.at) } }),
            })}
          />
        </Section>
      </>,
    );
  });

  routes.get("/messages/send", demandRole("office"), (c) =>
    frame.show(
      c,
      { title: "Send a text by hand", current: "messages" },
      <SendByHand number={c.req.query("number") ?? ""} text={c.req.query("text") ?? ""} />,
    ),
  );

  routes.post("/messages/send", demandRole("office"), async (c) => {
    const { number: typed = "", text: written = "", step } = await readForm(c);
    // Browsers send the lines of a text with CR LF.
    const text = written.replaceAll("\r\n", "\n");
    const number = await numberMeant(typed);
    const read = fields.writtenText(text);
    const complaint = "complaint" in read ? `The text ${read.complaint}.` : undefined;
    const preview = complaint === undefined ? previewOf(text) : undefined;
    const ask = (refused?: string): Response | Promise<Response> =>
      frame.show(
        c,
        { title: "Send a text by hand", current: "messages", status: refused === undefined ? 200 : 409 },
        <SendByHand
          number={number === undefined ? typed : forPeople(number)}
          text={text}
          {...given({ preview, refused })}
          wrongNumber={
            number === undefined
              ? "This is no telephone number, and not the whole name or the id of one agent alone."
              : undefined
          }
          wrongText={
            complaint ?? (preview === undefined ? "The text is empty, or longer than ten segments." : undefined)
          }
        />,
      );
    if (number === undefined || preview === undefined || step !== "send") return ask();
    const sent = await control.as(actorOf(c)).send(number, text);
    if (sent.kind === "refused") return ask(refusalProblem(sent.refusal, sent.why).message);
    return frame.back(c, `/messages/${encodeURIComponent(sent.value.id)}`, "It is queued, and goes out next.");
  });

  routes.post("/messages/release", demandRole("office"), async (c) => {
    const { id = "", from } = await readForm(c);
    return concluded(frame, c, await control.as(actorOf(c)).release(id), from, `The alert of ${id} is sent.`);
  });
  routes.post("/messages/drop", demandRole("office"), async (c) => {
    const { id = "", from } = await readForm(c);
    return concluded(frame, c, await control.as(actorOf(c)).drop(id), from, `The alert of ${id} is dropped.`);
  });

  routes.get("/messages/:id", demandRole("viewer"), async (c) => {
    const id = c.req.param("id");
    const message = await control.message(id);
    if (message === undefined) throw new Problem(404, "unknown-message", `nothing is known of ${id} here`);
    const leadId = message["leadId"];
    const related = await control.messages(20, { lead: typeof leadId === "string" ? leadId : message.id });
    return frame.show(
      c,
      { title: titleOfOne(message), current: "messages", live: true },
      <OneMessage message={message} related={related.filter((one) => one.id !== message.id)} />,
    );
  });

  return routes;
}

function concluded(
  frame: Frame,
  c: Context<Visit>,
  outcome: Outcome<MessageView>,
  from: string | undefined,
  words: string,
): Response {
  if (outcome.kind === "refused") throw refusalProblem(outcome.refusal, outcome.why);
  return frame.back(c, from === "today" ? "/" : `/messages/${encodeURIComponent(outcome.value.id)}`, words);
}

interface Query {
  readonly show: string;
  readonly number: string;
  readonly lead: string;
  /** Those that stand before one. */
  readonly before?: PlaceInList | undefined;
}

function queryOf(c: Context<Visit>): Query {
  const { show = "", number = "", lead = "", before = "" } = c.req.query();
  const narrowed = { show, number: number.trim().slice(0, 40), lead: lead.trim().slice(0, 64) };
  return { ...narrowed, ...given({ before: placeIn(before) }) };
}

/** `1740837600000.M-17`: an instant and an id. What is none is passed over. */
function placeIn(typed: string): PlaceInList | undefined {
  const [, at, id] = /^(\d{1,15})\.(.{1,64})$/.exec(typed) ?? [];
  return at === undefined || id === undefined ? undefined : { at: Number(at), id };
}

function filterOf({ show, lead }: Query, number: Msisdn | undefined): MessageFilter {
  const direction = show === "out" || show === "in" ? show : undefined;
  const isState = (MESSAGE_STATES as readonly string[]).includes(show);
  const state = show === "withheld" ? "filtered" : isState ? show : undefined;
  return given({ number, lead: lead === "" ? undefined : lead, direction, state });
}

function hrefOf({ show, number, lead, before }: Query): string {
  const place = before === undefined ? "" : `${before.at}.${before.id}`;
  const query = new URLSearchParams(
    Object.entries({ show, number, lead, before: place }).filter(([, value]) => value !== ""),
  );
  return `/messages${query.size === 0 ? "" : `?${query}`}`;
}

function titleOf({ show, before }: Query): string {
  const words = SHOWN.find(([value]) => value === show)?.[1] ?? "all";
  return `${words === "all" ? "All, the latest first" : `Only those: ${words}`}${before === undefined ? "" : ", older ones"}`;
}

function titleOfOne({ id, kind, direction, leadId }: MessageView): string {
  if (direction === "in") return `Reply ${id}`;
  return kind === "alert" ? `Alert of ${typeof leadId === "string" ? leadId : id}` : `Text ${id}`;
}

function WriteOne() {
  return mayAct("office") ? (
    <a class="button main" href="/messages/send">
      Send by hand
    </a>
  ) : null;
}

function Narrow({ query, wrong }: { readonly query: Query; readonly wrong: string | undefined }) {
  return (
    <search class="card">
      <form method="get" action="/messages" class="inline">
        <Choice name="show" label="Show" options={SHOWN} chosen={query.show} />
        <Field name="number" label="Number" type="tel" value={query.number} wrong={wrong} />
        <Field name="lead" label="Lead" value={query.lead} maxlength={64} />
        <Button>Show</Button>
      </form>
    </search>
  );
}
