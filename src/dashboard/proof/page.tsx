import { type Context, Hono } from "hono";
import type { Core } from "../../app/core.ts";
import type { Proof } from "../../app/proof.ts";
import type { Desks, ProofWanted } from "../../app/desks.ts";
import type { DeskAnswer } from "../../app/reading-desk.ts";
import { proofAsJson } from "../../app/proof-json.ts";
import {
  type EntryInWords,
  entriesInWords,
  proofHead,
  sinceInWords,
  verificationInWords,
} from "../../app/proof-words.ts";
import { printable } from "../../app/printable.ts";
import { given } from "../../domain/given.ts";
import { countryOf, type Msisdn, parseNumber } from "../../domain/number.ts";
import { Problem } from "../../http/problem.ts";
import { demandRole, type Visit } from "../../http/who.ts";
import type { Frame } from "../frame.tsx";
import { Facts, Field, Section } from "../parts.tsx";
import { LOOK_AGAIN_S, lookingAgain, NotReadYet, waitingInWords } from "../reading.tsx";

export interface ProofNeeds {
  readonly core: Core;
  readonly proofs: Desks["proofs"];
}

/** What the form says. */
interface Asked {
  readonly number: string;
  readonly since: string;
  /** From 1. */
  readonly part: number;
}

/** So many entries are a part of a page, which prints on some thirty sheets. */
const ENTRIES_A_PART = 500;
const HASH = /^[0-9a-f]{64}$/;

/** `/proof`: everything that is on record of one number, in order, verified; to be read, printed and kept. */
export function createProofPages(frame: Frame, { core, proofs }: ProofNeeds): Hono<Visit> {
  const routes = new Hono<Visit>();
  const home = countryOf(core.policy.number);

  routes.get("/proof", demandRole("viewer"), async (c) => {
    const asked = askedIn(c);
    const number = asked.number === "" ? undefined : parseNumber(asked.number, home);
    const wrongNumber = asked.number !== "" && number === undefined;
    const wrongHash = asked.since !== "" && !HASH.test(asked.since);
    const form = <ProofForm asked={asked} wrongNumber={wrongNumber} wrongHash={wrongHash} />;
    if (number === undefined || wrongHash)
      return frame.show(
        c,
        { title: "Proof", current: "proof", ...(wrongNumber || wrongHash ? { status: 400 } : {}) },
        form,
      );
    const answer = await proofs.ask(wantedOf(number, asked.since));
    return frame.show(
      c,
      {
        title: answer.kind === "read" ? proofHead(answer.reading).title : "Proof",
        current: "proof",
        headers: lookingAgain(answer),
      },
      <>
        {form}
        <Answered answer={answer} asked={asked} />
      </>,
    );
  });

  routes.get("/proof/record.json", demandRole("viewer"), async (c) => {
    const { number: typed, since } = askedIn(c);
    const number = parseNumber(typed, home);
    if (number === undefined)
      throw new Problem(400, "bad-request", "number is no telephone number: write it with +", { path: "number" });
    if (since !== "" && !HASH.test(since))
      throw new Problem(400, "bad-request", "since is no hash: write 64 hexadecimal digits", { path: "since" });
    const answer = await proofs.ask(wantedOf(number, since));
    if (answer.kind !== "read")
      throw new Problem(503, "not-read-yet", waitingInWords(answer), { headers: { "retry-after": `${LOOK_AGAIN_S}` } });
    return c.body(JSON.stringify(proofAsJson(answer.reading), undefined, 1), 200, {
      "content-type": "application/json",
      "content-disposition": `attachment; filename="proof-${number.slice(1)}.json"`,
    });
  });

  return routes;
}

function askedIn(c: Context<Visit>): Asked {
  const { number = "", since = "", part = "1" } = c.req.query();
  return {
    number: number.trim().slice(0, 40),
    since: since.trim().toLowerCase().slice(0, 100),
    part: Math.max(1, Number.parseInt(part, 10) || 1),
  };
}

function ProofForm({
  asked,
  wrongNumber,
  wrongHash,
}: {
  readonly asked: Asked;
  readonly wrongNumber: boolean;
  readonly wrongHash: boolean;
}) {
  return (
    <search class="card no-print">
      <form method="get" action="/proof" class="inline">
        <Field
          name="number"
          label="Phone"
          type="tel"
          value={asked.number}
          required
          maxlength={40}
          wrong={wrongNumber ? "This is no telephone number; write it with + and country code." : undefined}
        />
        <Field
          name="since"
          label="Verify against an earlier head (optional)"
          value={asked.since}
          maxlength={100}
          wrong={
            wrongHash
              ? "This is no hash: write the 64 hexadecimal digits that the topic proof or leadline backup gave."
              : undefined
          }
        />
        <button type="submit">Show the proof</button>
      </form>
      <p class="hint">
        Everything on record of a number: each text with its wording and times, each answer, each change of consent and
        who made it. A head that was kept elsewhere shows that nothing before it was rewritten.
      </p>
    </search>
  );
}

function wantedOf(number: Msisdn, since: string): ProofWanted {
  return { number, ...given({ since: since || undefined }) };
}

function Answered({ answer, asked }: { readonly answer: DeskAnswer<Proof>; readonly asked: Asked }) {
  return answer.kind === "read" ? <WholeProof proof={answer.reading} asked={asked} /> : <NotReadYet answer={answer} />;
}

function WholeProof({ proof, asked }: { readonly proof: Proof; readonly asked: Asked }) {
  const { gateway, covers, unreadable, today, agents } = proofHead(proof);
  const { verification, number } = proof;
  const all = entriesInWords(proof.entries);
  const parts = Math.max(1, Math.ceil(all.length / ENTRIES_A_PART));
  const part = Math.min(asked.part, parts);
  const shown = all.slice((part - 1) * ENTRIES_A_PART, part * ENTRIES_A_PART);
  const [first = "", ...more] = verificationInWords(verification);
  return (
    <div class="proof">
      <Section title="Today" id="today" aside={<Downloads number={number} since={asked.since} />}>
        <Facts
          facts={[
            ["Consent", printable(today)],
            ...agents.map((agent) => ["Agent", printable(agent)] as const),
            ["Gateway", gateway],
            ["Record", covers],
          ]}
        />
      </Section>
      <Section title="Verification" id="verification" tone={verification.sound ? "good" : "bad"}>
        {unreadable.map((line) => (
          <p>{line}</p>
        ))}
        <p class="hash">{first}</p>
        {more.map((line) => (
          <p>{line}</p>
        ))}
        {verification.since === undefined ? null : <p class="hash">{sinceInWords(verification.since)}</p>}
      </Section>
      <Section title="In order" id="entries" count={all.length}>
        {all.length === 0 ? <p class="none">Nothing was ever recorded of this number.</p> : null}
        <ol class="entries" start={(part - 1) * ENTRIES_A_PART + 1}>
          {shown.map((entry) => (
            <Entry entry={entry} />
          ))}
        </ol>
        {parts < 2 ? null : (
          <p class="no-print">
            Part {part} of {parts}:{" "}
            {Array.from({ length: parts }, (_, index) => (
              <>
                <a href={hrefOf({ ...asked, part: index + 1 })}>{index + 1}</a>{" "}
              </>
            ))}
          </p>
        )}
      </Section>
    </div>
  );
}

function Downloads({ number, since }: { readonly number: Msisdn; readonly since: string }) {
  const query = new URLSearchParams({ number, ...(since === "" ? {} : { since }) });
  return (
    <a class="no-print" href={`/proof/record.json?${query}`}>
      download as JSON
    </a>
  );
}

function Entry({ entry }: { readonly entry: EntryInWords }) {
  const { no, at, what, text, contents, basis, notes } = entry;
  return (
    <li id={`no-${no}`} value={no}>
      <p>
        <span class="soft">{at}</span> {printable(what)}.
      </p>
      {text === undefined ? null : <blockquote class="words">{printable(text)}</blockquote>}
      {contents === undefined ? null : <p class="soft">({contents})</p>}
      {basis.map((line) => (
        <p class="small">{line}</p>
      ))}
      <p class="soft small">{notes.join("; ")}</p>
    </li>
  );
}

function hrefOf({ number, since, part }: Asked): string {
  return `/proof?${new URLSearchParams({ number, ...(since === "" ? {} : { since }), part: `${part}` })}`;
}
