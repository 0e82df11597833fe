import { Readable } from "node:stream";
import { Hono } from "hono";
import type { Control } from "../app/control.ts";
import type { MessageView } from "../app/message-views.ts";
import { type Slicing, startSlice } from "../app/slice.ts";
import { given } from "../domain/given.ts";
import { countryOf } from "../domain/number.ts";
import { REFUSALS } from "../domain/refusals.ts";
import {
  confirmBody,
  emptyBody,
  forecastBody,
  importBody,
  numbersBody,
  optOutBody,
  readBody,
  rowsOf,
  sendBody,
} from "./bodies.ts";
import { answer, present } from "./outcomes.ts";
import { asBody } from "./pieces.ts";
import { refusalProblem } from "./problem.ts";
import { furtherBack, messagesQuery, pageOf } from "./queries.ts";
import { actorOf, demandRole, type Visit } from "./who.ts";

/** `/api/…`: what a person can see and do at the gateway, as JSON. */
export function createApi(control: Control, slicing: Slicing): Hono<Visit> {
  const api = new Hono<Visit>();
  const home = countryOf(control.identity.number);

  api.get("/status", demandRole("viewer"), async (c) => c.json(await control.status()));

  api.get("/agents", demandRole("viewer"), (c) => {
    const { page, next } = pageOf(control.agentIds(), (id) => id, c.req.query());
    if (next !== undefined) c.header("link", `</api/agents?${next}>; rel="next"`);
    const views = Readable.from(inTurns(page, control.agent, slicing));
    return c.body(asBody(views), 200, { "content-type": "application/json" });
  });
  api.get("/agents/:id", demandRole("viewer", "leads"), (c) => {
    const agent = control.agent(c.req.param("id"));
    if (agent === undefined) throw refusalProblem("unknown-agent");
    return c.json(agent);
  });
  api.post("/agents/import", demandRole("office"), async (c) => {
    const { source, check, rows } = await readBody(c, importBody);
    const written = (await rowsOf(rows, nextTurn)).map(present);
    const { check: look, take } = control.as(actorOf(c)).importing;
    await nextTurn();
    const outcomes = await (check ? look(written, source) : take(written, source));
    // The last slice has had its turn, and what they come to is as much again.
    await nextTurn();
    return c.json(outcomes);
  });
  api.post("/agents/import/forecast", demandRole("office"), async (c) => {
    const { further } = await readBody(c, forecastBody);
    return c.json(await control.importing.forecast(further.map(present)));
  });
  api.post("/numbers/hold", demandRole("office"), async (c) => {
    const { numbers, why, by } = await readBody(c, numbersBody(home));
    return c.json(await control.as(actorOf(c)).holdNumbers(numbers, why, by));
  });
  api.post("/agents/:id/opt-out", demandRole("office"), async (c) => {
    const { atPersonsRequest, no } = await readBody(c, optOutBody);
    return answer(
      c,
      await control.as(actorOf(c)).optOut(c.req.param("id"), { atPersonsRequest, ...given({ no: no && present(no) }) }),
    );
  });

  api.get("/messages", demandRole("viewer"), async (c) => {
    const { most, filter, before } = messagesQuery(c.req.query(), home);
    const found = await control.messages(most + 1, filter, before);
    const page = found.slice(-most);
    const [first] = page;
    if (first !== undefined && found.length > most)
      c.header("link", `</api/messages?${furtherBack(c.req.query(), first)}>; rel="next"`);
    const isWhole = Object.keys(filter).length === 0 && before === undefined;
    return c.json(await withTexts(control, page, isWhole));
  });
  api.get("/messages/:id", demandRole("viewer"), async (c) => {
    const message = await control.message(c.req.param("id"));
    if (message === undefined)
      throw refusalProblem(
        "unknown-message",
        `${REFUSALS["unknown-message"]}; what has ended long ago is forgotten: leadline why ${c.req.param("id")} tells what the journal still has of it`,
      );
    return c.json(message);
  });
  api.post("/messages", demandRole("office"), async (c) => {
    const { number, text } = await readBody(c, sendBody(home));
    return answer(c, await control.as(actorOf(c)).send(number, text));
  });
  api.post("/messages/:id/release", demandRole("office"), async (c) => {
    await readBody(c, emptyBody);
    return answer(c, await control.as(actorOf(c)).release(c.req.param("id")));
  });
  api.post("/messages/:id/drop", demandRole("office"), async (c) => {
    await readBody(c, emptyBody);
    return answer(c, await control.as(actorOf(c)).drop(c.req.param("id")));
  });

  api.get("/confirmations", demandRole("viewer"), (c) => c.json(control.waiting()));
  api.post("/confirmations/:id", demandRole("office"), async (c) => {
    const { reject } = await readBody(c, confirmBody);
    return answer(c, await control.as(actorOf(c)).confirm(c.req.param("id"), reject));
  });
  return api;
}

/** Whatever has come meanwhile has its turn before; no wait. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A JSON array of what there is of each id, a slice at a time: thousands in one go would keep a lead waiting. */
async function* inTurns(
  ids: readonly string[],
  viewOf: (id: string) => object | undefined,
  { clock, pause }: Slicing,
): AsyncGenerator<Buffer> {
  let hasAny = false;
  for (let at = 0; at < ids.length; ) {
    await pause();
    const opened = at === 0 ? "[" : "";
    const views: string[] = [];
    const slice = startSlice(clock);
    do {
      const view = viewOf(ids[at] ?? "");
      if (view !== undefined) views.push(JSON.stringify(view));
      at += 1;
    } while (at < ids.length && !slice.isOver());
    const parted = hasAny && views.length > 0 ? "," : "";
    hasAny ||= views.length > 0;
    yield Buffer.from(`${opened}${parted}${views.join(",")}`);
  }
  yield Buffer.from(ids.length === 0 ? "[]" : "]");
}

/** Where all messages are asked for, whatever is withheld is among them, however old: it waits for a person who has to see it. */
async function withTexts(
  control: Control,
  page: readonly MessageView[],
  isWhole: boolean,
): Promise<readonly MessageView[]> {
  const shown = new Set(page.map(({ id }) => id));
  const older = isWhole ? control.withheldLeads().filter((id) => !shown.has(id)) : [];
  const whole = await Promise.all([...older, ...shown].map((id) => control.message(id)));
  return whole.filter((view) => view !== undefined);
}
