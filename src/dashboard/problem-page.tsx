import type { Context } from "hono";
import type { Problem } from "../http/problem.ts";
import type { Visit } from "../http/who.ts";
import type { Frame } from "./frame.tsx";
import { showSignIn } from "./sign-in-page.tsx";

/** What is wrong with a request, and where to go from there. */
export function showProblem(frame: Frame, c: Context<Visit>, problem: Problem): Response | Promise<Response> {
  const { details, headers } = problem;
  const { title, detail, status } = details;
  if (c.req.path === "/sign-in" && c.req.method === "POST") return showSignIn(frame, c, undefined, problem);
  const isStranger = c.get("actor") === undefined;
  return frame.show(
    c,
    { title, status, headers, open: isStranger },
    <div class="card stack">
      <p>{detail}</p>
      <p>{isStranger ? <a href="/sign-in">Sign in</a> : <a href="/">Today</a>}</p>
    </div>,
  );
}
