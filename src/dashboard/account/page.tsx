import { type Context, Hono } from "hono";
import type { Actor } from "../../app/actor.ts";
import type { FactorEnrolment, FactorTaken } from "../../app/users.ts";
import { readForm } from "../../http/forms.ts";
import { addressOf } from "../../http/guards.ts";
import { Problem } from "../../http/problem.ts";
import { actorOf, demandRole, type Visit } from "../../http/who.ts";
import type { Frame } from "../frame.tsx";
import { QrCode } from "../help/qr-code.tsx";
import { Button, Facts, Field, Form, Notice, Section, State } from "../parts.tsx";

type Wrong = Extract<FactorTaken, { kind: "wrong" }>;

/** `/account`: how somebody signs in, and the second factor that they set up themselves. */
export function createAccountPage(frame: Frame, factors: FactorEnrolment): Hono<Visit> {
  const routes = new Hono<Visit>();

  routes.get("/account", demandRole("viewer"), (c) => show(c));

  routes.post("/account", demandRole("viewer"), async (c) => {
    const { name } = actorOf(c);
    if (standsOf(actorOf(c)) !== "off")
      throw new Problem(409, "no-factor-to-set-up", "a second factor is set up by whoever signs in without one");
    const { password = "", code = "" } = await readForm(c);
    const taken = await factors.take({ name, address: addressOf(c), password, code });
    if (taken.kind === "wrong") return show(c, taken);
    c.get("goOn")?.();
    return frame.show(c, { title: "Your sign-in" }, <RecoveryCodes codes={taken.recoveryCodes} />);
  });

  function standsOf({ name, how }: Actor): "on" | "off" | undefined {
    return how === "signed-in" ? factors.stands(name) : undefined;
  }

  function show(c: Context<Visit>, wrong?: Wrong): Response | Promise<Response> {
    const actor = actorOf(c);
    const stands = standsOf(actor);
    return frame.show(
      c,
      { title: "Your sign-in", ...(wrong === undefined ? {} : { status: 400 }) },
      <>
        <Section title="Who you are" id="who">
          <Facts
            facts={[
              ["Name", actor.name],
              ["Role", actor.role],
              ["Second factor", <Stands stands={stands} />],
            ]}
          />
        </Section>
        {stands === "off" ? <SetUp offer={factors.offer(actor.name)} wrong={wrong} /> : null}
      </>,
    );
  }

  return routes;
}

function Stands({ stands }: { readonly stands: "on" | "off" | undefined }) {
  switch (stands) {
    case "on":
      return (
        <>
          <State tone="good">on</State> Where the phone is lost, or is another:{" "}
          <code>leadline users second-factor</code>
        </>
      );
    case "off":
      return (
        <>
          <State tone="quiet">off</State> The password alone lets in.
        </>
      );
    case undefined:
      return (
        <>
          <State tone="quiet">none</State> It is for who signs in: <code>leadline users add</code> makes users.
        </>
      );
  }
}

interface SetUpProps {
  readonly offer: ReturnType<FactorEnrolment["offer"]>;
  readonly wrong: Wrong | undefined;
}

function SetUp({ offer: { key, uri }, wrong }: SetUpProps) {
  const wrongWith = (what: Wrong["what"]): string | undefined => (wrong?.what === what ? wrong.why : undefined);
  return (
    <Section title="Set up a second factor" id="second-factor">
      <div class="contact-card">
        <QrCode text={uri} label="QR code: the key for your authenticator" />
        <div>
          <p>Scan this with an authenticator on your phone, or type the key into it:</p>
          <p>
            <code>{key}</code>
          </p>
          <p class="soft">
            Nothing is changed before you have typed what it shows. Then you stay signed in here; everywhere else you
            are signed out, and each sign-in asks for a code.
          </p>
        </div>
      </div>
      <Form action="/account" class="fields spaced">
        <Field
          name="code"
          label="Code"
          autocomplete="one-time-code"
          inputmode="numeric"
          hint="The six digits that it shows."
          wrong={wrongWith("code")}
          maxlength={64}
          required
        />
        <Field
          name="password"
          label="Your password"
          type="password"
          autocomplete="current-password"
          wrong={wrongWith("password")}
          required
        />
        <p>
          <Button tone="main">Switch it on</Button>
        </p>
      </Form>
    </Section>
  );
}

function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <div class="card stack">
      <Notice tone="good">
        The second factor is on. You stay signed in here; everywhere else you are signed out, and each sign-in asks for
        a code from now on.
      </Notice>
      <p>
        Where the phone is lost, each of these is taken once instead of a code. They are not shown again: print this
        page, or write them down.
      </p>
      <ul class="list" id="recovery-codes">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a class="button main" href="/">
          I have kept them
        </a>
      </p>
    </div>
  );
}
