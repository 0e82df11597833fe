import { inIso } from "../app/iso-times.ts";
import { oneLine } from "../app/printable.ts";
import type { Verification } from "../app/proof.ts";
import { type Story, tellStory } from "../app/story.ts";
import { localTime, inLocalTimes } from "../app/wording.ts";
import { iso } from "../domain/time.ts";
import { leaveToOwnerOf } from "./as-owner.ts";
import { type Context, paragraph, print } from "./context.ts";
import { CommandFailed, EXIT, type ExitCode } from "./failure.ts";
import { readWhole } from "./journal-reading.ts";
import { table } from "./table.ts";
import { typedNumber, whereabouts } from "./whereabouts.ts";

/** `leadline why LEAD|NUMBER|AGENT|MESSAGE`: what became of it, and because of what. */
export async function why(context: Context, subject: string): Promise<ExitCode> {
  const { number: own, storeDirectory } = whereabouts(context.source);
  leaveToOwnerOf(storeDirectory);
  let verification: Verification | undefined;
  const story = await tellStory(subject, {
    typedNumber: (text) => typedNumber(text, own),
    async read(_wanted, makeCollector) {
      const whole = await readWhole(storeDirectory, makeCollector);
      verification = whole.verification;
      return whole.collector;
    },
    waitsFor: (id) => waitsFor(context, id),
  });
  if (story === undefined) throw new CommandFailed(EXIT.failed, unknown(subject, verification));
  print(context, asJson(story), () => {
    const rows = story.records.map(({ sequence, at, what }) => [
      String(sequence),
      localTime(iso(at)),
      inLocalTimes(what),
    ]);
    return [...paragraph(context, oneLine(story.why)), "", ...table([["RECORD", "WHEN", "WHAT"], ...rows], undefined)];
  });
  return EXIT.done;
}

const NOT_READ = { damage: [], gaps: [] };

/** What cannot be read, or was lost, may have told of it. */
function unknown(subject: string, { damage, gaps }: Pick<Verification, "damage" | "gaps"> = NOT_READ): string {
  const words = `the journal knows no lead, number, agent or message ${subject}`;
  const [first] = damage;
  if (first !== undefined)
    return `${words}, but ${first.file}, line ${first.line} cannot be read: ${first.why}; what stood there is not known`;
  if (gaps.length > 0) return `${words}, but records of it are lost: leadline evidence NUMBER --verify names them`;
  return `${words}; leads are forgotten after store.retainLeads`;
}

/** What its alert waits for, as only the running daemon knows; none where it is not asked, or has nothing to say. */
async function waitsFor(context: Context, leadId: string): Promise<string | undefined> {
  try {
    const { waitsFor } = await (await context.daemon()).message(leadId);
    return typeof waitsFor === "string" ? waitsFor : undefined;
  } catch (error) {
    // The journal tells the rest without it.
    if (error instanceof CommandFailed) return undefined;
    throw error;
  }
}

function asJson({ records, ...rest }: Story): object {
  return { ...rest, records: records.map(({ at, ...record }) => inIso({ at, ...record })) };
}
