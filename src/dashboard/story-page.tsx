import { Hono } from "hono";
import type { Story } from "../app/story.ts";
import { inLocalTimes } from "../app/wording.ts";
import { Problem } from "../http/problem.ts";
import { demandRole, type Visit } from "../http/who.ts";
import type { Frame } from "./frame.tsx";
import { Section, Table } from "./parts.tsx";
import { Time } from "./when.tsx";

export interface StoryNeeds {
  /** Goes through the whole journal, beside everything else; `undefined`: it tells nothing of the subject. */
  readonly story: (subject: string) => Promise<Story | undefined>;
}

/** `/story/…`: what became of a lead, a text, an agent or a number, and because of what, from the journal. */
export function createStoryPage(frame: Frame, { story }: StoryNeeds): Hono<Visit> {
  const routes = new Hono<Visit>();
  routes.get("/story/:subject", demandRole("viewer"), async (c) => {
    const subject = c.req.param("subject").slice(0, 100);
    const told = await story(subject);
    if (told === undefined) throw new Problem(404, "unknown-subject", `the journal knows nothing of ${subject}`);
    return frame.show(
      c,
      { title: `What became of ${subject}`, current: "messages" },
      <>
        <Section title="In a paragraph" id="paragraph">
          <p class="paragraph">{told.why}</p>
        </Section>
        <Section title="The records behind it" id="records" aside="of the journal">
          <Table
            caption="Records of the journal"
            columns={[{ name: "Record", kind: "number" }, { name: "When" }, { name: "What", kind: "rest" }]}
            rows={told.records.map(({ sequence, at, what }) => [sequence, <Time at={at} exact />, inLocalTimes(what)])}
          />
        </Section>
      </>,
    );
  });
  return routes;
}

/** One after the other: each takes a thread and reads all of the journal. */
export function oneAtATime<T>(read: (subject: string) => Promise<T>, most: number): (subject: string) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (subject) => {
    if (waiting >= most) throw new Problem(503, "busy", "others are being told their stories; try again in a moment");
    waiting += 1;
    const told = last.then(() => read(subject));
    last = told.then(
      () => {
        waiting -= 1;
      },
      () => {
        waiting -= 1;
      },
    );
    return told;
  };
}
