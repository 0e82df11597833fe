import type { Context, MiddlewareHandler } from "hono";
import { type Actor, mayActAs, type Role } from "../app/actor.ts";
import { Problem } from "./problem.ts";

/** What the guards know of a request, for whatever answers it. */
export interface Visit {
  readonly Variables: {
    /** Absent: nobody has shown who they are. */
    actor?: Actor;
    /** What a form of ours carries in its hidden field. */
    formToken: string;
  };
}

/** Who asks. Throws a 401 where nobody has shown who they are. */
export function actorOf(c: Context<Visit>): Actor {
  const actor = c.get("actor");
  if (actor === undefined) throw nobody();
  return actor;
}

/**
 * Lets through whoever has at least this role, or one of the others: `demandRole("viewer", "metrics")`. Else 401
 * where nobody has shown who they are, and 403.
 */
export function demandRole(least: Role, ...others: readonly Role[]): MiddlewareHandler<Visit> {
  return async (c, next) => {
    const { role } = actorOf(c);
    const wanted = [least, ...others];
    if (!wanted.some((each) => mayActAs(role, each))) throw notWithRole(role, wanted);
    await next();
  };
}

export function nobody(headers: Readonly<Record<string, string>> = { "www-authenticate": "Bearer" }): Problem {
  return new Problem(401, "sign-in-needed", "say who you are: sign in at /sign-in, or send a token", { headers });
}

function notWithRole(role: Role, wanted: readonly Role[]): Problem {
  return new Problem(403, "not-permitted", `this takes the role ${wanted.join(" or ")}; you have ${role}`);
}
