import { MOST_CHARACTERS, type TextPreview } from "../../app/text-preview.ts";
import { Bubble, Button, Field, Form, Notice, Section } from "../parts.tsx";

interface SendProps {
  readonly number: string;
  readonly text: string;
  readonly preview?: TextPreview;
  readonly refused?: string;
  readonly wrongNumber?: string | undefined;
  readonly wrongText?: string | undefined;
}

/** A text by hand: written, looked at as the phone will show it, then sent. */
export function SendByHand({ number, text, preview, refused, wrongNumber, wrongText }: SendProps) {
  const isReady = preview !== undefined && wrongNumber === undefined;
  return (
    <>
      {refused === undefined ? null : <Notice tone="bad">It is not sent: {refused}</Notice>}
      <div class="columns">
        <Section title="Write" id="write">
          <Form action="/messages/send" class="fields">
            <Field
              name="number"
              label="To"
              value={number}
              wrong={wrongNumber}
              hint="A number, or the whole name or id of an agent. Only numbers whose consent is active may be texted."
              autocomplete="off"
              required
            />
            <Field
              name="text"
              label="Text"
              lines={6}
              value={text}
              wrong={wrongText}
              maxlength={MOST_CHARACTERS}
              required
            />
            <div class="actions">
              <Button name="step" value="preview" tone={isReady ? "plain" : "main"}>
                {isReady ? "Look again" : "See what the phone will show"}
              </Button>
            </div>
          </Form>
        </Section>
        {preview === undefined || wrongNumber !== undefined ? null : (
          <Section title="What the phone will show" id="preview" aside={segmentsInWords(preview)}>
            <Bubble text={text} direction="out" />
            {preview.costly.length === 0 ? null : (
              <p class="small">
                These characters are not in the usual alphabet of text messages, so that a segment holds less:{" "}
                {preview.costly.join(" ")}
              </p>
            )}
            {preview.segments.length === 1 ? null : (
              <details open>
                <summary>How it is cut into segments</summary>
                <ol class="segments">
                  {preview.segments.map((segment) => (
                    <li>{segment}</li>
                  ))}
                </ol>
              </details>
            )}
            <Form action="/messages/send" class="spaced">
              <input type="hidden" name="number" value={number} />
              <input type="hidden" name="text" value={text} />
              <Button name="step" value="send" tone="main">
                Send it
              </Button>
            </Form>
          </Section>
        )}
      </div>
    </>
  );
}

function segmentsInWords({ coding, segments }: TextPreview): string {
  const count = segments.length === 1 ? "1 segment" : `${segments.length} segments`;
  return `${count}, ${coding === "gsm7" ? "GSM 7-bit" : "UCS-2"}`;
}
