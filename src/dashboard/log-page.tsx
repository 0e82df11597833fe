import { type Context, Hono } from "hono";
import { masked, parseNumber, countryOf, type Msisdn } from "../domain/number.ts";
import type { Technician } from "../app/technician.ts";
import { printable } from "../app/printable.ts";
import { inLocalTimes } from "../app/wording.ts";
import { demandRole, type Visit } from "../http/who.ts";
import type { Frame } from "./frame.tsx";
import { Button, Choice, Field, Section, State, type Tone } from "./parts.tsx";
import { Time } from "./when.tsx";

export interface LogNeeds {
  readonly technician: Pick<Technician, "log">;
  readonly number: string;
}

const MOST_LINES = 200;

const LEVELS = ["debug", "info", "warn", "error"] as const;
const SHOWN_LEVELS = [
  ["", "all"],
  ["warn", "warnings and errors"],
  ["error", "errors"],
] as const;

interface Line {
  readonly time: string;
  readonly level: string;
  readonly words: string;
  readonly facts: string;
}

/** `/log`: what the daemon still knows of its log, the latest first, narrowed down. */
export function createLogPage(frame: Frame, { technician, number: own }: LogNeeds): Hono<Visit> {
  const routes = new Hono<Visit>();
  const home = countryOf(parseNumber(own) as Msisdn);

  routes.get("/log", demandRole("viewer"), (c) => {
    const query = queryOf(c);
    const number = query.number === "" ? undefined : parseNumber(query.number, home);
    const isNoNumber = query.number !== "" && number === undefined;
    const { lines, olderAreGone } = technician.log();
    const { shown, more } = isNoNumber ? { shown: [], more: false } : latestLines(lines, query, number);
    return frame.show(
      c,
      { title: "Log", current: "log", live: true },
      <>
        <search class="card">
          <form method="get" action="/log" class="inline">
            <Choice name="level" label="Level" options={SHOWN_LEVELS} chosen={query.level} />
            <Field
              name="number"
              label="Number"
              type="tel"
              value={query.number}
              wrong={isNoNumber ? "This is no telephone number; write it with + and country code." : undefined}
            />
            <Field name="lead" label="Lead or message" value={query.lead} maxlength={64} />
            <Button>Show</Button>
          </form>
        </search>
        <Section
          title="The latest first"
          id="lines"
          aside={
            number === undefined
              ? null
              : "Where the log masks numbers, others that begin and end alike are among these."
          }
        >
          {shown.length === 0 ? <p class="none">Nothing that was asked for is in the log.</p> : null}
          <ol class="log">
            {shown.map((line) => (
              <LogLine line={line} />
            ))}
          </ol>
          {more || olderAreGone ? (
            <p class="soft small spaced">There is more: leadline logs, or journalctl -u leadline, has all of it.</p>
          ) : null}
        </Section>
      </>,
    );
  });
  return routes;
}

const TONES: Readonly<Record<string, readonly [Tone, string]>> = {
  error: ["bad", "▲"],
  warn: ["waits", "!"],
};

function LogLine({ line: { time, level, words, facts } }: { readonly line: Line }) {
  const [tone, shape] = TONES[level] ?? ["quiet", "·"];
  return (
    <li>
      <Time at={time} exact />
      <State tone={tone} shape={shape}>
        {level}
      </State>
      <span>
        {inLocalTimes(words)} <span class="fields-of-line">{facts}</span>
      </span>
    </li>
  );
}

interface Query {
  readonly level: string;
  readonly number: string;
  readonly lead: string;
}

function queryOf(c: Context<Visit>): Query {
  const { level = "", number = "", lead = "" } = c.req.query();
  return { level, number: number.trim().slice(0, 40), lead: lead.trim().slice(0, 64) };
}

/** As many as can be looked at, the latest first. */
function latestLines(
  lines: readonly string[],
  { level, lead }: Query,
  number: Msisdn | undefined,
): { readonly shown: readonly Line[]; readonly more: boolean } {
  const least = Math.max(LEVELS.indexOf(level as (typeof LEVELS)[number]), 0);
  const shown: Line[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const text = lines[index] ?? "";
    if (number !== undefined && !text.includes(number) && !text.includes(masked(number))) continue;
    // Only as a whole value: L-1 is not L-12.
    if (lead !== "" && !text.includes(JSON.stringify(lead))) continue;
    const line = read(text);
    if (LEVELS.indexOf(line.level as (typeof LEVELS)[number]) < least) continue;
    if (shown.length === MOST_LINES) return { shown, more: true };
    shown.push(line);
  }
  return { shown, more: false };
}

/** What every line has; the rest are facts. */
const NAMED = new Set(["time", "level", "msg", "gateway"]);

function read(text: string): Line {
  const entry = parse(text);
  const named = (name: string): string => (typeof entry[name] === "string" ? entry[name] : "");
  const facts = Object.entries(entry)
    .filter(([name]) => !NAMED.has(name))
    .map(([name, value]) => `${name}=${valueInWords(value)}`);
  return {
    time: named("time"),
    level: named("level"),
    words: printable(named("msg")),
    facts: printable(facts.join("  ")),
  };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : { msg: text };
  } catch {
    // What is no JSON is shown as it is.
    return { msg: text };
  }
}

/** Of an error people are told what it says. */
function valueInWords(value: unknown): string {
  if (typeof value === "object" && value !== null && "message" in value) return valueInWords(value.message);
  return typeof value === "string" ? inLocalTimes(value) : JSON.stringify(value);
}
