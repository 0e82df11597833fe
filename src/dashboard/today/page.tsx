import { Hono } from "hono";
import type { Control } from "../../app/control.ts";
import { demandRole, type Visit } from "../../http/who.ts";
import type { Frame } from "../frame.tsx";
import { Working } from "./working.tsx";

/** `/`: whether it works, and what waits for a person. */
export function createTodayPage(frame: Frame, { control }: { readonly control: Control }): Hono<Visit> {
  const routes = new Hono<Visit>();
  routes.get("/", demandRole("viewer"), (c) => {
    const status = control.status();
    return frame.show(c, { title: "Today", current: "today", live: true }, <Working status={status} />);
  });
  return routes;
}
