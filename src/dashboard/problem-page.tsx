import type { Context } from "hono";
import { printable } from "../app/printable.ts";
import type { Problem } from "../http/problem.ts";
import type { Visit } from "../http/who.ts";
import type { Frame } from "./frame.tsx";
import { Sentence } from "./parts.tsx";
import { showSignInAgain } from "./sign-in-page.tsx";

/** What is wrong with a request, and where to go from there. */
export async function showProblem(frame: Frame, c: Context<Visit>, problem: Problem): Promise<Response> {
  const { details, headers } = problem;
  const { title, detail, status } = details;
  const again = await showSignInAgain(frame, c, problem);
  if (again !== undefined) return again;
  const isStranger = c.get("actor") === undefined;
  return frame.show(
    c,
    { title, status, headers, open: isStranger },
    <div class="card stack">
      <p>
        <Sentence words={printable(detail)} />
      </p>
      <p>{isStranger ? <a href="/sign-in">Sign in</a> : <a href="/">Today</a>}</p>
    </div>,
  );
}
