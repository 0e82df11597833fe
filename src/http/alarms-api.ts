import { Hono } from "hono";
import type { Tried } from "../app/alarms/telling.ts";
import { emptyBody, readBody } from "./bodies.ts";
import { demandRole, type Visit } from "./who.ts";

/** Who is called when it needs a person. */
export interface AlarmTest {
  test(): Promise<readonly Tried[]>;
}

/** `/api/alarms/test`: sends one by each way, and answers what became of it. */
export function createAlarmsApi(alarms: AlarmTest): Hono<Visit> {
  const api = new Hono<Visit>();
  api.post("/alarms/test", demandRole("technician"), async (c) => {
    await readBody(c, emptyBody);
    return c.json(await alarms.test());
  });
  return api;
}
