import { type Context, Hono } from "hono";
import type { PlayedPhone, Playground } from "../../app/playground.ts";
import { readForm } from "../../http/forms.ts";
import { demandRole, type Visit } from "../../http/who.ts";
import { Problem } from "../../http/problem.ts";
import type { Frame } from "../frame.tsx";
import { Action, Bubble, Button, Choice, Field, Form, Phone, Section } from "../parts.tsx";
import { Time } from "../when.tsx";

/** As many characters as anybody types on a phone. */
const LONGEST = 1_000;
/** Of a phone's texts as many stand on its screen. */
const ON_SCREEN = 4;

/** `/play`, in the demo alone: the visitor is the phones and the lead system. */
export function createPlayPage(frame: Frame, playground: Playground): Hono<Visit> {
  const routes = new Hono<Visit>();

  routes.get("/play", demandRole("viewer"), (c) =>
    frame.show(
      c,
      { title: "Play", current: "play", live: true },
      <>
        <p class="soft">You are the phones of three agents, and the lead system. Nothing of this leaves the machine.</p>
        <div class="columns three">
          {playground.phones().map((phone) => (
            <OnePhone phone={phone} />
          ))}
        </div>
        <div class="columns">
          <Section title="A buyer asks" id="buyer">
            <Form action="/play/lead" class="fields">
              <Choice
                name="agentId"
                label="Agent"
                options={playground.phones().map(({ agentId, name }) => [agentId, `${name} (${agentId})`])}
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
    return played(frame, c, () => playground.text(from, words.slice(0, LONGEST)), "It is on its way to the gateway.");
  });
  routes.post("/play/option", demandRole("office"), async (c) => {
    const { agentId = "", on } = await readForm(c);
    if (on !== "yes" && on !== "no") throw new Problem(400, "bad-request", "on is neither yes nor no", { path: "on" });
    return played(frame, c, () => playground.switchOption(agentId, on === "yes"), "The profile is changed.");
  });
  routes.post("/play/lead", demandRole("office"), async (c) => {
    const { agentId = "", buyer = "", words = "" } = await readForm(c);
    return played(
      frame,
      c,
      () => playground.lead(agentId, buyer.slice(0, 100), words.slice(0, LONGEST)),
      "The lead is published.",
    );
  });
  return routes;
}

/** What cannot be played is said on the page. */
async function played(frame: Frame, c: Context<Visit>, act: () => unknown, words: string): Promise<Response> {
  try {
    await act();
    return frame.back(c, "/play", words);
  } catch (error) {
    return frame.back(c, "/play", error instanceof Error ? error.message : String(error), "bad");
  }
}

function OnePhone({ phone: { agentId, name, brand, number, texts } }: { readonly phone: PlayedPhone }) {
  return (
    <Section title={name} id={`phone-${agentId}`} aside={<Phone number={number} />}>
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
        {["YES", "STOP", "HELP"].map((words) => (
          <Action action="/play/text" fields={{ from: number, words }}>
            {words}
          </Action>
        ))}
        <Action action="/play/option" fields={{ agentId, on: "yes" }}>
          Option on
        </Action>
        <Action action="/play/option" fields={{ agentId, on: "no" }}>
          Option off
        </Action>
      </div>
      <p class="soft small spaced">
        <a href={`/agents/${agentId}`} class="id">
          {agentId}
        </a>
        , brand {brand}
      </p>
    </Section>
  );
}
