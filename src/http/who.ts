import type { Context, Hono, MiddlewareHandler } from "hono";
import { type Actor, mayActAs, type Role } from "../app/actor.ts";
import { Problem } from "./problem.ts";

/** What the guards know of a request, for whatever answers it. */
export interface Visit {
  readonly Variables: {
    /** Absent: nobody has shown who they are. */
    actor?: Actor;
    /** What a form of ours carries in its hidden field. */
    formToken: string;
    /** The mark of the changes when the request came: what is shown is at least as new. Absent in safe mode: nothing changes there. */
    asOf?: number;
    /** See `stayOn`. */
    stay: (end: () => void) => Stay;
    /**
     * Once somebody has changed what their sessions depend on: this one goes on, under another id; every other one is
     * over. Absent: there is no session.
     */
    goOn?: () => void;
  };
}

/** Something that goes on after its request: a page that looks on, a log that is followed. */
export interface Stay {
  /** Whoever asked may no longer be told anything. */
  isOver(): boolean;
  /** It has ended by itself. */
  leave(): void;
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
  const wanted = [least, ...others];
  const demand: MiddlewareHandler<Visit> = async (c, next) => {
    const { role } = actorOf(c);
    if (!wanted.some((each) => mayActAs(role, each))) throw notWithRole(role, wanted);
    await next();
  };
  DEMANDS.add(demand);
  return demand;
}

const DEMANDS = new WeakSet<object>();

/** The routes that anybody with any role may use: none but what is meant to be open. */
export function routesWithoutRole({ routes }: Hono<Visit>): readonly string[] {
  const demanding = new Set(routes.filter(({ handler }) => DEMANDS.has(handler)).map(nameOf));
  const names = routes.filter(({ method }) => method !== METHOD_OF_MIDDLEWARE).map(nameOf);
  return [...new Set(names)].filter((name) => !demanding.has(name));
}

const METHOD_OF_MIDDLEWARE = "ALL";

function nameOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path}`;
}

export function nobody(headers: Readonly<Record<string, string>> = { "www-authenticate": "Bearer" }): Problem {
  return new Problem(401, "sign-in-needed", "say who you are: sign in at /sign-in, or send a token", { headers });
}

function notWithRole(role: Role, wanted: readonly Role[]): Problem {
  return new Problem(403, "not-permitted", `this takes the role ${wanted.join(" or ")}; you have ${role}`);
}
