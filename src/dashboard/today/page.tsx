import { Hono } from "hono";
import type { Control } from "../../app/control.ts";
import type { Sought, TodayView } from "../../app/today.ts";
import { readForm } from "../../http/forms.ts";
import { actorOf, demandRole, type Visit } from "../../http/who.ts";
import { Problem, refusalProblem } from "../../http/problem.ts";
import type { Frame } from "../frame.tsx";
import { agentPath, Button } from "../parts.tsx";
import { mayAct } from "../visiting.ts";
import { Counts, Hours, Signal } from "./figures.tsx";
import { DroppedOut, Silent } from "./people.tsx";
import { isOfMany, Replies, Waiting } from "./waiting.tsx";
import { Working } from "./working.tsx";

export interface TodayNeeds {
  readonly control: Control;
  readonly today: () => Promise<TodayView>;
  readonly seek: (typed: string) => Promise<Sought | undefined>;
}

/** `/`: whether it works, what waits for a person, and what became of today's messages. */
export function createTodayPage(frame: Frame, { control, today, seek }: TodayNeeds): Hono<Visit> {
  const routes = new Hono<Visit>();

  routes.get("/", demandRole("viewer"), async (c) => {
    const view = await today();
    return frame.show(
      c,
      { title: "Today", current: "today", live: true, aside: <AtHand /> },
      <>
        <Working today={view} />
        <Waiting today={view} />
        <Replies replies={view.replies} />
        <div class="columns">
          <Silent silent={view.silent} isHeld={view.waiting.shown.some(isOfMany)} />
          <DroppedOut droppedOut={view.droppedOut} />
        </div>
        <Counts counts={view.counts} />
        <div class="columns">
          <Hours hours={view.hours} />
          <Signal signal={view.signal} since={view.since} />
        </div>
      </>,
    );
  });

  routes.get("/find", demandRole("viewer"), async (c) => {
    const typed = (c.req.query("q") ?? "").trim().slice(0, 100);
    const sought = await seek(typed);
    if (sought !== undefined) return c.redirect(pathOf(sought), 303);
    const words =
      typed === "" ? "Type a lead's id, an agent's name, or a number." : `Nothing is known of ${typed} here.`;
    return frame.back(c, "/", `${words} Leads are forgotten after store.retainLeads.`, "waits");
  });

  routes.post("/decide", demandRole("office"), async (c) => {
    const { id = "", answer, from } = await readForm(c);
    if (answer !== "confirm" && answer !== "reject")
      throw new Problem(400, "bad-request", "answer is neither confirm nor reject", { path: "answer" });
    const decided = await control.as(actorOf(c)).confirm(id, answer !== "confirm");
    if (decided.kind === "refused") throw refusalProblem(decided.refusal);
    const { decided: word } = decided.value;
    const path = from === undefined ? "/" : agentPath(from);
    return frame.back(c, path, word === "carried-out" ? "Done: it is carried out." : "Done: things go on as before.");
  });

  return routes;
}

function pathOf(sought: Sought): string {
  if (sought.kind === "agents") return `/agents?search=${encodeURIComponent(sought.search)}`;
  if (sought.kind === "number") return `/messages?number=${encodeURIComponent(sought.number)}`;
  return `/${sought.kind === "agent" ? "agents" : "messages"}/${encodeURIComponent(sought.id)}`;
}

/** What is looked for or written most often. */
function AtHand() {
  return (
    <div class="at-hand">
      <Search />
      {mayAct("office") ? (
        <>
          <a class="button" href="/messages/send">
            Send by hand
          </a>
          <a class="button" href="/import">
            Import a file
          </a>
        </>
      ) : null}
    </div>
  );
}

/** Where is lead L-…? */
function Search() {
  return (
    <search>
      <form class="find" action="/find" method="get">
        <label for="find">Where is</label>
        <input id="find" name="q" type="search" placeholder="lead, agent or number" maxlength={100} required />
        <Button>Find</Button>
      </form>
    </search>
  );
}
