import type { Context } from "hono";
import type { Outcome } from "../app/control.ts";
import { refusalProblem } from "./problem.ts";

export function answer<T extends object>(context: Context, outcome: Outcome<T>): Response {
  if (outcome.kind === "refused") throw refusalProblem(outcome.refusal, outcome.why);
  return context.json(outcome.value);
}

/** What a schema yields, without the keys whose value is `undefined`. */
type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

export function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Present<T>;
}
