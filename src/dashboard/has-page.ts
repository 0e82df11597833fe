import type { Hono } from "hono";
import type { Visit } from "../http/who.ts";

/** Whether something answers at exactly this path. */
export function hasPage({ routes }: Hono<Visit>, path: string): boolean {
  return routes.some((route) => route.method === "GET" && route.path === path);
}
