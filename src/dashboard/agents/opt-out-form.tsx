import type { AgentFile } from "../../app/agent-file.ts";
import { agentPath, Button, Choice, Field, Form, Name, Notice, Phone, Section } from "../parts.tsx";
import { zoneName } from "../when.tsx";
import type { Typed } from "./profile-form.tsx";
import { CHANNELS_SHOWN } from "./words.ts";

/** Two ways to switch an agent off: what the person said, and what the office decides. */
export function OptOutForms({ agent, typed: { values, wrong } }: { readonly agent: AgentFile; readonly typed: Typed }) {
  const action = `${agentPath(agent.id)}/opt-out`;
  const shared =
    agent.sharedWith.length === 0 ? "" : `, and so for ${agent.sharedWith.join(", ")} too, who share the phone`;
  return (
    <>
      <Section title="The person said no" id="no">
        {Object.keys(wrong).length === 0 ? null : (
          <Notice tone="bad">{wrong[""] ?? "Nothing was changed: something below is not right yet."}</Notice>
        )}
        <p class="hint">
          It is for the number <Phone number={agent.number} />
          {shared}. It holds like a STOP: everything that waits is cancelled, no text confirms it, and a START from the
          phone itself opens it again. The law gives ten business days from the receipt.
        </p>
        <Form action={action} class="fields">
          <input type="hidden" name="whose" value="person" />
          <Choice
            name="channel"
            label="It came by"
            options={CHANNELS_SHOWN}
            chosen={values["channel"]}
            wrong={wrong["channel"]}
          />
          <Field
            name="received"
            label="Received"
            type="datetime-local"
            value={values["received"]}
            wrong={wrong["received"]}
            hint={`By the clock here (${zoneName()}). Empty: just now.`}
          />
          <Field
            name="words"
            label="Their words"
            lines={3}
            value={values["words"]}
            wrong={wrong["words"]}
            maxlength={2000}
            hint="As near as you can: they stand in the proof."
          />
          <p>
            <Button tone="danger">Switch off, as they asked</Button>
          </p>
        </Form>
      </Section>
      <Section title="The office decides" id="office">
        <p class="hint">
          For <Name>{agent.name ?? agent.id}</Name> alone, for instance when they have left. No text tells of it. The
          agent may be switched on again from here, and is then asked anew.
        </p>
        <Form action={action}>
          <input type="hidden" name="whose" value="office" />
          <Button>Switch off, by our own decision</Button>
        </Form>
      </Section>
      <p class="spaced">
        <a class="button" href={agentPath(agent.id)}>
          Back, and change nothing
        </a>
      </p>
    </>
  );
}
