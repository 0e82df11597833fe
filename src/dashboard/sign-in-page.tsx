import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import type { Problem } from "../http/problem.ts";
import type { Visit } from "../http/who.ts";
import { readForm } from "../http/forms.ts";
import type { Frame } from "./frame.tsx";
import { Button, Field, Form, Notice, Sentence } from "./parts.tsx";

/** Where people say who they are. What is sent there is the web service's own. */
export function createSignInPage(frame: Frame): Hono<Visit> {
  return new Hono<Visit>()
    .get("/sign-in", (c) =>
      c.get("actor") === undefined ? show(frame, c, NAME_AND_PASSWORD, c.req.query("next")) : c.redirect("/", 303),
    )
    .get(CODE_PATH, (c) =>
      c.get("actor") === undefined ? show(frame, c, CODE, c.req.query("next")) : c.redirect("/", 303),
    );
}

const CODE_PATH = "/sign-in/code";

/** The form that was sent, with what was wrong with it; `undefined`: it was none of signing in. */
export async function showSignInAgain(
  frame: Frame,
  c: Context<Visit>,
  problem: Problem,
): Promise<Response | undefined> {
  if (c.req.method !== "POST" || (c.req.path !== "/sign-in" && c.req.path !== CODE_PATH)) return undefined;
  const { next } = await readForm(c).catch(() => ({ next: undefined }));
  const isForCode = c.req.path === CODE_PATH && problem.details.code !== "sign-in-anew";
  return show(frame, c, isForCode ? CODE : NAME_AND_PASSWORD, next, problem);
}

/** What a step of signing in asks for. */
interface Step {
  readonly title: string;
  readonly action: string;
  readonly fields: Child;
  readonly hint: Child;
}

const NAME_AND_PASSWORD: Step = {
  title: "Sign in",
  action: "/sign-in",
  fields: (
    <>
      <Field name="name" label="Name" autocomplete="username" required maxlength={64} />
      <Field name="password" label="Password" type="password" autocomplete="current-password" required />
    </>
  ),
  hint: <>Who may sign in is said on the device, by leadline users.</>,
};

/** Of who has a second factor. */
const CODE: Step = {
  title: "Sign in: the code",
  action: CODE_PATH,
  fields: (
    <Field
      name="code"
      label="Code"
      autocomplete="one-time-code"
      hint="The six digits that your authenticator shows, or one of your recovery codes."
      required
      maxlength={64}
    />
  ),
  hint: (
    <>
      <a href="/sign-in">Begin anew</a>, as somebody else or after five minutes.
    </>
  ),
};

function show(
  frame: Frame,
  c: Context<Visit>,
  { title, action, fields, hint }: Step,
  next: string | undefined,
  problem?: Problem,
): Response | Promise<Response> {
  const answer = problem === undefined ? {} : { status: problem.details.status, headers: problem.headers };
  return frame.show(
    c,
    { title, open: true, ...answer },
    <div class="card stack sign-in">
      {problem === undefined ? null : (
        <Notice tone="bad">
          <Sentence words={problem.details.detail} />
        </Notice>
      )}
      <Form action={action} class="fields">
        {next === undefined ? null : <input type="hidden" name="next" value={next} />}
        {fields}
        <p>
          <Button tone="main">Sign in</Button>
        </p>
      </Form>
      <p class="hint">{hint}</p>
    </div>,
  );
}
