import { type Context, Hono } from "hono";
import { agentFile } from "../../app/agent-file.ts";
import type { AgentStanding } from "../../app/agent-list.ts";
import type { Core } from "../../app/core.ts";
import type { PlayedPhone, Playground } from "../../app/playground.ts";
import { periodInWords } from "../../domain/period-words.ts";
import { readForm } from "../../http/forms.ts";
import { demandRole, type Visit } from "../../http/who.ts";
import { Problem } from "../../http/problem.ts";
import { Standing } from "../agents/list-page.tsx";
import type { Frame } from "../frame.tsx";
import { Action, Bubble, Button, Choice, Field, Form, Phone, Section } from "../parts.tsx";
import { Time } from "../when.tsx";

/** As many characters as anybody types on a phone. */
const LONGEST = 1_000;
/** Of a phone's texts as many stand on its screen. */
const ON_SCREEN = 4;

/** `/play`, in the demo alone: the visitor is the phones and the lead system. */
export function createPlayPage(frame: Frame, playground: Playground, core: Core): Hono<Visit> {
  const routes = new Hono<Visit>();
  const standingOf = (agentId: string): AgentStanding | undefined =>
    agentFile(core.state, agentId, core.now(), core.policy.hasMail)?.standing;
  const phoneOf = (agentId: string): PlayedPhone | undefined =>
    playground.phones().find((phone) => phone.agentId === agentId);
  /** The first lead that somebody publishes is to arrive. */
  const whoGetsLeads = (): string | undefined =>
    playground.phones().find(({ agentId }) => standingOf(agentId)?.consent !== "opted-out")?.agentId;

  routes.get("/play", demandRole("viewer"), (c) =>
    frame.show(
      c,
      { title: "Play", current: "play", live: true },
      <>
        <Section title="What to try" id="try" aside="nothing of this leaves the machine">
          <p>
            Three real estate agents get each new lead as a text, if they agree. You play their phones, and the lead
            system that sends the leads.
          </p>
          <ol class="steps">
            <li>
              <strong>YES</strong> on a phone that was asked for consent: it gets alerts from then on. One that was not
              asked yet: <strong>Switch alerts on</strong>.
            </li>
            <li>
              <strong>Publish the lead</strong> below: the alert is on the agent’s phone, and the lead system is told
              what became of it.
            </li>
            <li>
              <strong>STOP</strong>: the phone gets no more texts, and the next lead is refused. <strong>START</strong>{" "}
              takes that back, <strong>HELP</strong> is always answered.
            </li>
            <li>
              In your own words, such as “please stop texting me”: alerts wait, and <a href="/">Today</a> asks what was
              meant.
            </li>
          </ol>
          <p class="soft small">{withoutAnAnswer(core)}</p>
        </Section>
        <div class="columns three">
          {playground.phones().map((phone) => (
            <OnePhone phone={phone} standing={standingOf(phone.agentId)} />
          ))}
        </div>
        <div class="columns">
          <Section title="A buyer asks" id="buyer">
            <Form action="/play/lead" class="fields">
              <Choice
                name="agentId"
                label="Agent"
                options={playground.phones().map(({ agentId, name }) => [agentId, `${name} (${agentId})`])}
                chosen={whoGetsLeads()}
              />
              <Field name="buyer" label="Buyer" value="Sam Porter" maxlength={100} />
              <Field name="words" label="Question" lines={2} value="Is it still available?" maxlength={LONGEST} />
              <div class="actions">
                <Button tone="main">Publish the lead</Button>
              </div>
            </Form>
          </Section>
          <Section title="What the lead system is told" id="told">
            <ol class="list small">
              {playground
                .told()
                .slice(-12)
                .toReversed()
                .map(({ topic, words, at }) => (
                  <li>
                    <Time at={at} /> <span class="id">{topic}</span> {words}
                  </li>
                ))}
            </ol>
          </Section>
        </div>
      </>,
    ),
  );

  routes.post("/play/text", demandRole("office"), async (c) => {
    const { from = "", words = "" } = await readForm(c);
    const phone = playground.phones().find(({ number }) => number === from);
    const text = (): void => playground.text(from, words.slice(0, LONGEST));
    return played(frame, c, text, "It is on its way to the gateway.", phone);
  });
  routes.post("/play/option", demandRole("office"), async (c) => {
    const { agentId = "", on } = await readForm(c);
    if (on !== "yes" && on !== "no") throw new Problem(400, "bad-request", "on is neither yes nor no", { path: "on" });
    return played(
      frame,
      c,
      () => playground.switchOption(agentId, on === "yes"),
      "The profile is changed.",
      phoneOf(agentId),
    );
  });
  routes.post("/play/lead", demandRole("office"), async (c) => {
    const { agentId = "", buyer = "", words = "" } = await readForm(c);
    return played(
      frame,
      c,
      () => playground.lead(agentId, buyer.slice(0, 100), words.slice(0, LONGEST)),
      "The lead is published.",
      phoneOf(agentId),
    );
  });
  return routes;
}

/** What happens to who does not answer: sooner here than elsewhere. */
function withoutAnAnswer({ policy: { consent } }: Core): string {
  const reminders = consent.remindAfter.map(periodInWords).join(" and ");
  return `Who does not answer the request is reminded by e-mail after ${reminders}, and is out after ${periodInWords(consent.optOutAfter)}; as shipped it is 6, 12 and 36 hours.`;
}

/** What cannot be played is said on the page. Else the phone is shown: what comes of it is seen there. */
async function played(
  frame: Frame,
  c: Context<Visit>,
  act: () => unknown,
  words: string,
  phone: PlayedPhone | undefined,
): Promise<Response> {
  try {
    await act();
    return frame.back(c, phone === undefined ? "/play" : `/play#phone-${phone.agentId}`, words);
  } catch (error) {
    return frame.back(c, "/play", error instanceof Error ? error.message : String(error), "bad");
  }
}

interface OnePhoneProps {
  readonly phone: PlayedPhone;
  /** Absent: no agent yet. */
  readonly standing: AgentStanding | undefined;
}

function OnePhone({ phone: { agentId, name, brand, number, texts }, standing }: OnePhoneProps) {
  return (
    <Section title={name} id={`phone-${agentId}`} aside={<Phone number={number} />}>
      <p class="small">{standing === undefined ? "no text alerts yet" : <Standing standing={standing} />}</p>
      <div class="screen">
        {texts.length === 0 ? <p class="none">No text yet.</p> : null}
        {texts.slice(-ON_SCREEN).map(({ direction, text }) => (
          <Bubble direction={direction} text={text} />
        ))}
      </div>
      <Form action="/play/text" class="say">
        <input type="hidden" name="from" value={number} />
        <input
          id={`say-${agentId}`}
          name="words"
          aria-label={`${name} texts`}
          placeholder="Text the gateway"
          maxlength={LONGEST}
          required
        />
        <Button>Send</Button>
      </Form>
      <div class="actions spaced">
        {["YES", "STOP", "START", "HELP"].map((words) => (
          <Action action="/play/text" fields={{ from: number, words }}>
            {words}
          </Action>
        ))}
        <Action action="/play/option" fields={{ agentId, on: "yes" }}>
          Switch alerts on
        </Action>
        <Action action="/play/option" fields={{ agentId, on: "no" }}>
          Switch alerts off
        </Action>
      </div>
      <p class="soft small spaced">
        <a href={`/agents/${agentId}`} class="id">
          {agentId}
        </a>
        , brand {brand}. On and off are the Text Message option on the agent’s profile page.
      </p>
    </Section>
  );
}
