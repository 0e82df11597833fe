import { Hono } from "hono";
import type { Metrics } from "./metrics.ts";
import { demandRole, type Visit } from "./who.ts";

/** `/metrics`. */
export function createMetricsPage(metrics: Pick<Metrics, "page">): Hono<Visit> {
  const route = new Hono<Visit>();
  route.get("/metrics", demandRole("viewer", "metrics"), async (c) => {
    const { text, contentType } = await metrics.page();
    return c.body(text, 200, { "content-type": contentType });
  });
  return route;
}
