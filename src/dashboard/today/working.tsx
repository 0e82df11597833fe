import type { CopyView } from "../../app/copy/standing.ts";
import type { TodayView } from "../../app/today.ts";
import { Section, Sentence, State, type Tone } from "../parts.tsx";

type Works = Pick<TodayView, "blocking" | "problems" | "modem" | "broker" | "hasMail" | "isClockSet" | "copy">;

/** Is it working: what is wrong, with the cure; and each thing that it stands on. */
export function Working({ today }: { readonly today: Works }) {
  const { blocking, problems } = today;
  const lesser = problems.filter((problem) => !blocking.includes(problem));
  const tone = blocking.length > 0 ? "bad" : lesser.length > 0 ? "waits" : "good";
  return (
    <Section title="Is it working?" id="working" tone={tone} aside={<Answer today={today} />}>
      {problems.length === 0 ? null : (
        <ul class="list problems">
          {blocking.map((problem) => (
            <Trouble tone="bad" words={problem} />
          ))}
          {lesser.map((problem) => (
            <Trouble tone="waits" words={problem} />
          ))}
        </ul>
      )}
      <ul class="checks">
        {partsOf(today).map(([name, tone, word, more = ""]) => (
          <li>
            <span class="soft">{name}</span>
            <span>
              <State tone={tone}>{word}</State> {more === "" ? null : <span class="soft small">{more}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is wrong, with the cure. */
export function Trouble({ tone, words }: { readonly tone: "bad" | "waits"; readonly words: string }) {
  return (
    <li class="trouble">
      <State tone={tone} shape={tone === "bad" ? "▲" : "!"}>
        <span class="unseen">{tone === "bad" ? "stops it:" : "to look at:"}</span>
      </State>
      <span>
        <Sentence words={words} />
      </span>
    </li>
  );
}

function Answer({ today: { blocking, problems } }: { readonly today: Works }) {
  if (blocking.length > 0) return <State tone="bad">No: texts cannot go out or come in</State>;
  if (problems.length === 0) return <State tone="good">Yes, all of it</State>;
  return (
    <State tone="waits" shape="!">
      Yes, but look at this
    </State>
  );
}

type Part = readonly [name: string, tone: Tone, word: string, more?: string];

function partsOf({ modem, broker, hasMail, isClockSet, copy, problems }: Works): readonly Part[] {
  const { state, operator, signal } = modem;
  const heard = [operator, signal === undefined ? undefined : inDbm(signal.dbm)].filter((part) => part !== undefined);
  const mailFails = problems.some((problem) => /\bmail\b/.test(problem));
  return [
    ["Modem", state === "ready" ? "good" : "bad", state, heard.join(", ")],
    ["Broker", broker.connected ? "good" : "bad", broker.connected ? "connected" : "not connected"],
    mailFails
      ? ["Mail", "waits", "see above"]
      : ["Mail", hasMail ? "good" : "quiet", hasMail ? "configured" : "none", hasMail ? "" : "no reminders go out"],
    ["Clock", isClockSet ? "good" : "waits", isClockSet ? "set" : "not set", isClockSet ? "" : "no deadline passes"],
    copyPart(copy),
  ];
}

function copyPart(copy: CopyView | undefined): Part {
  if (copy === undefined) return ["Copy", "quiet", "none", "all of it lies on this card alone"];
  const { state, place, lagSeconds } = copy;
  const behind = state === "behind" ? `by ${lagSeconds} s, ` : "";
  return ["Copy", copyStands(state), state, `${behind}${place}`];
}

/** How a state of the copy is to be taken. */
export function copyStands(state: CopyView["state"]): Tone {
  switch (state) {
    case "in step":
      return "good";
    case "starting":
    case "behind":
      return "waits";
    case "unreachable":
    case "superseded":
    case "broken":
      return "bad";
  }
}

/** `−73 dBm`, with a minus sign that is as wide as a figure. */
function inDbm(dbm: number): string {
  return `${String(dbm).replace("-", "−")} dBm`;
}
