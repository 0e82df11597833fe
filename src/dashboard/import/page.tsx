import { type Context, Hono } from "hono";
import { suggestion } from "../../app/import-file.ts";
import type { ImportDesk, ImportOrder } from "../../app/import-desk.ts";
import type { BadRow, Tally } from "../../app/import-survey.ts";
import { quoted } from "../../domain/fields.ts";
import { type Refusal, REFUSALS } from "../../domain/refusals.ts";
import { Problem } from "../../http/problem.ts";
import { actorOf, demandRole, type Visit } from "../../http/who.ts";
import type { Frame } from "../frame.tsx";
import { readForm } from "../../http/forms.ts";
import { Button, Choice, Facts, Form, Notice, Phone, Section, Table } from "../parts.tsx";
import { Time } from "../when.tsx";

/** So many mistakes are named on the page. */
const MOST_NAMED = 300;
const LOOK_AGAIN_S = 2;

/** `/import`: a file of agents, looked through before anybody is texted. */
export function createImportPages(frame: Frame, { imports }: { readonly imports: ImportDesk }): Hono<Visit> {
  const routes = new Hono<Visit>();

  routes.get("/import", demandRole("office"), (c) => showForm(c));

  routes.post("/import", demandRole("office"), async (c) => {
    const { file, source } = await c.req.parseBody();
    if (!(file instanceof File) || file.size === 0)
      return showForm(c, "Choose a file first: one that a spreadsheet has saved as CSV.");
    const octets = new Uint8Array(await file.arrayBuffer());
    const kind = source === "migration" ? "migration" : "file";
    const outcome = await imports.handOver({ name: file.name, octets }, kind);
    if (outcome.kind === "unreadable") return showForm(c, outcome.why);
    return c.redirect(`/import/${outcome.order.id}`, 303);
  });

  routes.get("/import/:id", demandRole("office"), (c) => {
    const order = orderOf(c);
    const isTaking = order.course.state === "taking";
    return frame.show(
      c,
      {
        title: "Import agents",
        current: "agents",
        ...(isTaking ? { headers: { refresh: String(LOOK_AGAIN_S) } } : {}),
      },
      <Order order={order} />,
    );
  });

  routes.post("/import/:id", demandRole("office"), async (c) => {
    const { id } = orderOf(c);
    const { skipBad } = await readForm(c);
    const outcome = await imports.takeIn(id, skipBad === "yes", actorOf(c));
    if (outcome === "has-bad-rows")
      return frame.back(
        c,
        `/import/${id}`,
        "Nothing was imported: some rows are bad, and were not to be left out.",
        "bad",
      );
    return c.redirect(`/import/${id}`, 303);
  });

  function orderOf(c: Context<Visit>): ImportOrder {
    const order = imports.find(c.req.param("id") ?? "");
    if (order === undefined)
      throw new Problem(404, "unknown-import", "this file is not kept any more; hand it over again at /import");
    return order;
  }

  function showForm(c: Context<Visit>, wrong?: string): Response | Promise<Response> {
    return frame.show(
      c,
      { title: "Import agents", current: "agents", ...(wrong === undefined ? {} : { status: 400 }) },
      <Section title="A file of agents" id="file">
        {wrong === undefined ? null : <Notice tone="bad">{wrong}</Notice>}
        <p>
          What a spreadsheet saves as CSV, with the columns agentId, brand and phone, and name, email and timeZone where
          they are known; at most 5 MiB. You see first what it would do: nobody is texted before you say so.
        </p>
        <Form action="/import" upload class="fields spaced">
          <Choice
            name="source"
            label="Who they are"
            options={[
              ["file", "agents who want alerts"],
              ["migration", "existing customers (migration)"],
            ]}
            chosen="file"
            hint="The first are asked with the opt-in text, existing customers with the migration text."
          />
          <div class="field">
            <label for="field-file">File</label>
            <input
              id="field-file"
              name="file"
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              aria-describedby="field-file-hint"
              data-sends
              required
            />
            <p class="hint" id="field-file-hint">
              It is looked through as soon as it is chosen, or by the button where scripts are off.
            </p>
          </div>
          <div class="actions">
            <Button tone="main">Look through it</Button>
            <a class="button" href="/agents">
              Back
            </a>
          </div>
        </Form>
      </Section>,
    );
  }

  return routes;
}

function Order({ order }: { readonly order: ImportOrder }) {
  const { name, course, found, forecast, columns } = order;
  const bad = course.state === "taken" ? course.bad : found.bad;
  const unread = columns.filter(({ field }) => field === undefined);
  const badLines = new Set(bad.map(({ line }) => line)).size;
  return (
    <>
      <Course order={order} />
      <Section title={course.state === "taken" ? "What was done" : "What it would do"} id="counts">
        <Facts
          facts={[
            ["File", name],
            ...countsOf(course.state === "taken" ? course.tally : found),
            ["Bad rows", badLines === 0 ? "none" : String(badLines)],
            ...(unread.length === 0
              ? []
              : [
                  [
                    "Not read",
                    `columns that mean nothing here: ${unread.map(({ column }) => column).join(", ")}${unread.map(suggestion).join("")}`,
                  ] as const,
                ]),
            [
              "Asking ends",
              forecast.waiting === 0 ? (
                "nobody waits to be asked"
              ) : forecast.endsAt === undefined ? (
                "in more than two years"
              ) : (
                <>
                  about <Time at={forecast.endsAt} />, for{" "}
                  {forecast.waiting === 1 ? "one number" : `${forecast.waiting} numbers`}
                  {forecast.limits.length === 0 ? "" : ` (held back by ${forecast.limits.join(", ")})`}
                </>
              ),
            ],
          ]}
        />
      </Section>
      {bad.length === 0 ? null : (
        <Section title="Mistakes" id="mistakes" count={bad.length} tone="bad">
          <Mistakes bad={bad} />
        </Section>
      )}
      {found.toBeAsked.length === 0 ? null : (
        <Section title="Who is asked" id="asked" count={found.toBeAsked.length}>
          <Table
            caption="Who is asked"
            columns={[{ name: "Line" }, { name: "Agent" }, { name: "Phone" }]}
            rows={found.toBeAsked
              .slice(0, MOST_ASKED)
              .map(({ line, agentId, number }) => [
                String(line),
                <span class="id">{agentId}</span>,
                <Phone number={number} />,
              ])}
          />
          {found.toBeAsked.length > MOST_ASKED ? (
            <p class="soft">and {found.toBeAsked.length - MOST_ASKED} more</p>
          ) : null}
        </Section>
      )}
    </>
  );
}

const MOST_ASKED = 50;

function countsOf({ asked, entered, updated, unchanged, notAsked }: Tally): readonly (readonly [string, string])[] {
  return [
    ["Asked by text", String(asked)],
    ["Entered, not asked", String(entered)],
    ["Brought up to date", String(updated)],
    ["As they were", String(unchanged)],
    ...Object.entries(notAsked).map(
      ([refusal, count]) => ["Not asked", `${count}, as ${REFUSALS[refusal as Refusal] ?? refusal}`] as const,
    ),
  ];
}

function Course({ order: { id, course, found } }: { readonly order: ImportOrder }) {
  const hasBad = found.bad.length > 0;
  switch (course.state) {
    case "taken":
      return (
        <Notice tone="good">
          Imported. <a href="/agents">To the agents</a>
        </Notice>
      );
    case "taking":
      return (
        <Notice tone="waits">
          It is being imported: {course.rowsDone} rows so far. This page looks again by itself.
        </Notice>
      );
    case "failed":
      return (
        <Notice tone="bad">
          It was broken off: {course.why}. Hand the file over again: who is entered is not asked twice.
        </Notice>
      );
    case "waits":
      return found.rows === 0 ? (
        <Notice tone="bad">
          No row of it can be taken. Correct the file and <a href="/import">hand it over again</a>.
        </Notice>
      ) : (
        <Section title="Nothing is changed yet" id="confirm">
          <Form action={`/import/${id}`} class="fields">
            <p>
              {found.asked === 0
                ? "Nobody is texted by it."
                : `${found.asked === 1 ? "One person is" : `${found.asked} people are`} asked for consent by text.`}
            </p>
            {hasBad ? (
              <label class="check">
                <input type="checkbox" name="skipBad" value="yes" required /> Leave out the bad rows
              </label>
            ) : null}
            <div class="actions">
              <Button tone="main">Import {found.rows === 1 ? "one row" : `${found.rows} rows`}</Button>
              <a class="button" href="/import">
                Another file
              </a>
            </div>
          </Form>
        </Section>
      );
  }
}

function Mistakes({ bad }: { readonly bad: readonly BadRow[] }) {
  return (
    <>
      <Table
        caption="Mistakes"
        columns={[{ name: "Line" }, { name: "Column" }, { name: "Found" }, { name: "What is wrong", kind: "wide" }]}
        rows={bad
          .slice(0, MOST_NAMED)
          .map(({ line, column, value, why }) => [
            String(line),
            column ?? "",
            value === undefined ? "" : quoted(value),
            why,
          ])}
      />
      {bad.length > MOST_NAMED ? <p class="soft">and {bad.length - MOST_NAMED} more</p> : null}
    </>
  );
}
