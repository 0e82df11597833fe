import { Hono } from "hono";
import type { Desks } from "../app/desks.ts";
import type { Story } from "../app/story.ts";
import { inLocalTimes } from "../app/wording.ts";
import { Problem } from "../http/problem.ts";
import { demandRole, type Visit } from "../http/who.ts";
import type { Frame } from "./frame.tsx";
import { Section, Table } from "./parts.tsx";
import { withPlainWords } from "./plain-words.ts";
import { lookingAgain, NotReadYet } from "./reading.tsx";
import { Time } from "./when.tsx";

export interface StoryNeeds {
  readonly stories: Desks["stories"];
}

/** `/story/…`: what became of a lead, a text, an agent or a number, and because of what, from the journal. */
export function createStoryPage(frame: Frame, { stories }: StoryNeeds): Hono<Visit> {
  const routes = new Hono<Visit>();
  routes.get("/story/:subject", demandRole("viewer"), async (c) => {
    const subject = c.req.param("subject").slice(0, 100);
    const answer = await stories.ask(subject);
    if (answer.kind === "read" && answer.reading === undefined)
      throw new Problem(404, "unknown-subject", `the journal knows nothing of ${subject}`);
    return frame.show(
      c,
      { title: `What became of ${subject}`, current: "messages", headers: lookingAgain(answer) },
      answer.kind === "read" && answer.reading !== undefined ? (
        <Told story={answer.reading} />
      ) : (
        <NotReadYet answer={answer as Exclude<typeof answer, { kind: "read" }>} />
      ),
    );
  });
  return routes;
}

function Told({ story: { why, records } }: { readonly story: Story }) {
  return (
    <>
      <Section title="In a paragraph" id="paragraph">
        <p class="paragraph">{withPlainWords(why)}</p>
      </Section>
      <Section title="The records behind it" id="records" aside="of the journal">
        <Table
          caption="Records of the journal"
          columns={[{ name: "Record", kind: "number" }, { name: "When" }, { name: "What", kind: "rest" }]}
          rows={records.map(({ sequence, at, what }) => [
            sequence,
            <Time at={at} exact />,
            inLocalTimes(withPlainWords(what)),
          ])}
        />
      </Section>
    </>
  );
}
