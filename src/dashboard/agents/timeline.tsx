import type { DeskAnswer } from "../../app/reading-desk.ts";
import type { Moment, MomentKind } from "../../app/timeline.ts";
import { printable } from "../../app/printable.ts";
import { inLocalTimes } from "../../app/wording.ts";
import { Bubble, Pager, State, type Tone } from "../parts.tsx";
import { withPlainWords } from "../plain-words.ts";
import { NotReadYet } from "../reading.tsx";
import { clockTime, dayInWords, Time } from "../when.tsx";

const KINDS: Readonly<Record<MomentKind, readonly [word: string, shape: string, tone: Tone]>> = {
  profile: ["Profile", "✎", "quiet"],
  text: ["Text", "→", "quiet"],
  reply: ["Reply", "←", "good"],
  no: ["NO", "✕", "bad"],
  consent: ["Consent", "◆", "waits"],
  mail: ["E-mail", "@", "quiet"],
  clock: ["Clock", "◷", "quiet"],
};

const MOMENTS_A_PAGE = 100;

interface TimelineProps {
  readonly answer: DeskAnswer<readonly Moment[]>;
  /** From 1. */
  readonly page: number;
  readonly href: (page: number) => string;
}

/** Everything that happened with a phone, the latest first, day by day. */
export function Timeline({ answer, page: asked, href }: TimelineProps) {
  if (answer.kind !== "read") return <NotReadYet answer={answer} />;
  const moments = answer.reading;
  if (moments.length === 0) return <p class="none">Nothing was ever recorded of this phone.</p>;
  const pages = Math.ceil(moments.length / MOMENTS_A_PAGE);
  const page = Math.min(asked, pages);
  const shown = moments.slice((page - 1) * MOMENTS_A_PAGE, page * MOMENTS_A_PAGE);
  return (
    <>
      {byDay(shown).map(([day, each]) => (
        <section class="day">
          <h3>{day}</h3>
          <ol class="timeline">
            {each.map((moment) => (
              <OneMoment moment={moment} />
            ))}
          </ol>
        </section>
      ))}
      <Pager page={page} pages={pages} href={href} />
    </>
  );
}

function OneMoment({ moment: { at, kind, what, text, contents, later } }: { readonly moment: Moment }) {
  const [word, shape, tone] = KINDS[kind];
  return (
    <li>
      <Time at={at} show={clockTime} />
      <State tone={tone} shape={shape}>
        {word}
      </State>
      <div class="moment">
        <p>{sentenceOf(what)}</p>
        {text === undefined ? null : <Bubble text={text} direction={kind === "text" ? "out" : "in"} />}
        {contents === undefined ? null : <p class="soft small">(its words are {contents})</p>}
        {later.map((step) => (
          <p class="soft small">
            <Time at={step.at} show={clockTime} /> {sentenceOf(step.what)}
          </p>
        ))}
      </div>
    </li>
  );
}

function sentenceOf(what: string): string {
  return `${printable(inLocalTimes(withPlainWords(what)))}.`;
}

function byDay(moments: readonly Moment[]): readonly (readonly [string, readonly Moment[]])[] {
  const days = new Map<string, Moment[]>();
  for (const moment of moments) {
    const day = dayInWords(moment.at);
    const before = days.get(day);
    if (before === undefined) days.set(day, [moment]);
    else before.push(moment);
  }
  return [...days];
}
