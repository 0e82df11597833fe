import { type Context, Hono } from "hono";
import type { Problem } from "../http/problem.ts";
import type { Visit } from "../http/who.ts";
import type { Frame } from "./frame.tsx";
import { Button, Field, Form, Notice } from "./parts.tsx";

/** Where people say who they are. `POST /sign-in` is the web service's own. */
export function createSignInPage(frame: Frame): Hono<Visit> {
  return new Hono<Visit>().get("/sign-in", (c) =>
    c.get("actor") === undefined ? showSignIn(frame, c, c.req.query("next")) : c.redirect("/", 303),
  );
}

/** The form, with what was wrong with it. */
export function showSignIn(
  frame: Frame,
  c: Context<Visit>,
  next: string | undefined,
  problem?: Problem,
): Response | Promise<Response> {
  const answer = problem === undefined ? {} : { status: problem.details.status, headers: problem.headers };
  return frame.show(
    c,
    { title: "Sign in", open: true, ...answer },
    <div class="card stack sign-in">
      {problem === undefined ? null : <Notice tone="bad">{problem.details.detail}</Notice>}
      <Form action="/sign-in" class="fields">
        {next === undefined ? null : <input type="hidden" name="next" value={next} />}
        <Field name="name" label="Name" autocomplete="username" required maxlength={64} />
        <Field name="password" label="Password" type="password" autocomplete="current-password" required />
        <p>
          <Button tone="main">Sign in</Button>
        </p>
      </Form>
      <p class="hint">Who may sign in is said on the device, by leadline users.</p>
    </div>,
  );
}
