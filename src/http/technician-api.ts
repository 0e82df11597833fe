import { Hono } from "hono";
import * as z from "zod";
import type { AtAnswer, Technician } from "../app/technician.ts";
import { emptyBody, readBody } from "./bodies.ts";
import { streamLines } from "./line-stream.ts";
import { Problem } from "./problem.ts";
import { actorOf, demandRole, type Visit } from "./who.ts";

export const atBody = z.strictObject({
  command: z.string().trim().min(1, "is empty").max(500, "is too long"),
  service: z.boolean().default(false),
});
export const traceBody = z.strictObject({ asItIs: z.boolean().default(false) });

/** `/api/modem…` and `/api/log…`: what a technician at the device uses. */
export function createTechnicianApi(technician: Technician): Hono<Visit> {
  const api = new Hono<Visit>();

  api.get("/modem", demandRole("viewer"), async (c) => c.json(await technician.modem()));
  api.post("/modem/at", demandRole("technician"), async (c) => {
    const { command, service } = await readBody(c, atBody);
    const answer = await technician.at(command, service, actorOf(c));
    if (answer.kind !== "answered") throw problemOf(answer);
    return c.json({ lines: answer.lines });
  });
  // As what changes something, though the answer is all that counts: it sets the modem up anew.
  api.post("/modem/trace", demandRole("technician"), async (c) => {
    const { asItIs } = await readBody(c, traceBody);
    return streamLines(c, technician.trace(asItIs), (entry) => JSON.stringify(entry));
  });

  api.get("/log", demandRole("viewer"), (c) => c.json(technician.log()));
  api.post("/log/follow", demandRole("viewer"), async (c) => {
    await readBody(c, emptyBody);
    return streamLines(c, technician.followLog, (line) => line.trimEnd());
  });
  return api;
}

function problemOf({ kind, reason }: Exclude<AtAnswer, { kind: "answered" }>): Problem {
  return kind === "forbidden" ? new Problem(409, "at-forbidden", reason) : new Problem(503, "modem-unanswered", reason);
}
