import type { Brand } from "../../domain/content.ts";
import { agentPath, Button, Choice, Field, Form, Notice, Section } from "../parts.tsx";

/** What was typed, by the name of the field, and what is wrong with it. */
export interface Typed {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly wrong: Readonly<Record<string, string>>;
}

interface ProfileProps {
  readonly typed: Typed;
  readonly brands: ReadonlyMap<string, Brand>;
  /** Whose profile it is; absent: a new one's. */
  readonly agentId?: string;
  readonly optInText: string;
  /** Whether reminders go out at all. */
  readonly hasMail: boolean;
  /** Of the gateway's country. */
  readonly zones: readonly string[];
}

/** The profile of an agent, with the Text Message option. */
export function ProfileForm({ typed: { values, wrong }, brands, agentId, optInText, hasMail, zones }: ProfileProps) {
  const field = (name: string) => ({ name, value: values[name], wrong: wrong[name] });
  const isOn = agentId === undefined || values["alerts"] === "on";
  return (
    <Section title={agentId === undefined ? "A new agent" : "Profile"} id="profile">
      {Object.keys(wrong).length === 0 ? null : (
        <Notice tone="bad">{wrong[""] ?? "Nothing was changed: something below is not right yet."}</Notice>
      )}
      <Form action={agentId === undefined ? "/agents/enroll" : `${agentPath(agentId)}/profile`} class="fields">
        {agentId === undefined ? (
          <Field
            {...field("agentId")}
            label="Id"
            required
            maxlength={64}
            hint="As the lead system calls the agent: letters, digits and . _ ~ : @ -"
          />
        ) : null}
        <Field {...field("name")} label="Name" maxlength={200} autocomplete="off" />
        <Field
          {...field("phone")}
          label="Mobile phone"
          type="tel"
          required
          maxlength={40}
          autocomplete="off"
          hint={
            agentId === undefined
              ? "With the area code, or with + and the country code."
              : "Another phone is asked for its own consent; the old one is left alone."
          }
        />
        <Field
          {...field("email")}
          label="E-mail"
          type="email"
          maxlength={254}
          autocomplete="off"
          hint={
            hasMail
              ? "For reminders, where a request has no answer."
              : "Kept for later: no reminders go out, as no mail server is configured."
          }
        />
        <Choice
          {...field("brand")}
          label="Brand"
          options={[...brands.values()].map(({ id, name }) => [id, name] as const)}
          chosen={values["brand"]}
        />
        <Field
          {...field("timeZone")}
          label="Time zone"
          maxlength={64}
          placeholder="America/Chicago"
          suggestions={zones}
          hint="By its name in the tz database. Where it is not known, people are asked when it is day in the whole country."
        />
        <fieldset>
          <legend>Text Message option</legend>
          {agentId === undefined ? (
            <p>On. The phone is asked for consent at once, and alerts begin on YES. It is asked with this text:</p>
          ) : (
            <>
              <label class="check">
                <input type="checkbox" name="alerts" value="on" checked={isOn} /> Lead alerts by text
              </label>
              <p class="hint">
                Switched on, the phone is asked for consent where it has none, with the text below. Switched off, this
                agent alone gets no alerts until it is switched on again. Did the person say no? Enter that with its
                words: it then holds like a STOP.
              </p>
            </>
          )}
          <blockquote class="words">{optInText}</blockquote>
        </fieldset>
        <div class="actions">
          <Button tone="main">{agentId === undefined ? "Enroll" : "Save"}</Button>
          <a class="button" href={agentId === undefined ? "/agents" : agentPath(agentId)}>
            Back
          </a>
        </div>
      </Form>
    </Section>
  );
}
