import type { StatusView } from "../app/control.ts";
import { type Context, print, widthOf } from "./context.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import { messageTable, takesTwoLines } from "./message-rows.ts";
import { table } from "./table.ts";
import { AT_A_GLANCE, waitingLines, withheldLines } from "./waits-for-you.ts";
import { inLocalTimes, lengthOfTime, OWN_NO, readableNumber, roughTime } from "../app/wording.ts";

/** `leadline status`: the daemon at a glance. */
export async function status(context: Context): Promise<ExitCode> {
  const daemon = await context.daemon();
  const view = await daemon.status();
  print(context, view, () => glance(view, widthOf(context)));
  return EXIT.done;
}

/** The daemon at a glance, for people; `width` in characters, `undefined` for uncut. */
export function glance(view: StatusView, width: number | undefined): readonly string[] {
  const { problems, safeMode, sending } = view;
  const facts = [
    ["gateway", `${view.gateway}, ${readableNumber(view.number)}, leadline ${view.version}, up ${uptime(view)}`],
    ["modem", modemInWords(view.modem)],
    ["broker", brokerInWords(view.broker)],
    ...(safeMode === undefined
      ? [
          ["queue", counts(view.queued)],
          ...(sending === undefined ? [] : [["sending", sendingInWords(sending, view.now)]]),
          ...(view.asking === undefined ? [] : [["asking", askingInWords(view.asking, view.now)]]),
          ["agents", agentsInWords(view)],
        ]
      : []),
    ...(view.copy === undefined ? [] : [["copy", `${copyInWords(view.copy)}${lastDrill(view.copy)}`]]),
    ...problems.map((problem, index) => [index === 0 ? "problems" : "", inLocalTimes(problem)]),
    ...(problems.length === 0 ? [["problems", "none"]] : []),
  ];
  if (safeMode !== undefined) return table(facts, undefined);
  return [
    ...table(facts, undefined),
    ...waitsForYou(view),
    "",
    "last messages",
    ...messageTable(view.lastMessages.slice(-shownAtOnce(view.lastMessages, width)), width),
  ];
}

/** Of the last messages: as many as leave room for the rest on a terminal of 24 lines. */
function shownAtOnce(messages: StatusView["lastMessages"], width: number | undefined): number {
  return takesTwoLines(messages, width) ? 5 : messages.length;
}

/** What a person has to decide, with what to type. */
function waitsForYou({ waiting, withheld }: StatusView): readonly string[] {
  if (waiting.length + withheld.length === 0) return [];
  const more = (all: readonly unknown[], command: string): readonly string[] =>
    all.length <= AT_A_GLANCE ? [] : [`and ${all.length - AT_A_GLANCE} more: ${command}`];
  return [
    "",
    "waits for you",
    ...waitingLines(waiting.slice(0, AT_A_GLANCE)),
    ...more(waiting, "leadline confirm"),
    ...withheldLines(withheld.slice(0, AT_A_GLANCE)),
    ...more(withheld, "leadline messages list"),
  ];
}

/** An answer that takes longer is worth a word. */
const USUAL_ANSWER_MS = 10_000;

function sendingInWords({ messageId, kind, number, since }: NonNullable<StatusView["sending"]>, now: string): string {
  const forMs = Date.parse(now) - Date.parse(since);
  const answer = forMs < USUAL_ANSWER_MS ? "" : `, no answer for ${Math.round(forMs / 1_000)} s`;
  return `${messageId} (${kind}) to ${readableNumber(number)} is being sent${answer}`;
}

function uptime({ since, now }: StatusView): string {
  return lengthOfTime(Date.parse(now) - Date.parse(since));
}

function modemInWords({ state, detail, operator, signal }: StatusView["modem"]): string {
  const strength = signal === undefined ? undefined : `${signal.dbm} dBm (${signal.bars} bars)`;
  return [state, operator, strength, detail].filter((part) => part !== undefined).join(", ");
}

function brokerInWords({ connected, detail, takenOver }: StatusView["broker"]): string {
  if (takenOver) return "taken over by another client with our id: nothing is sent";
  return connected ? "connected" : `not connected${detail === undefined ? "" : `: ${detail}`}`;
}

/** `in step at /mnt/copy, epoch 3` */
export function copyInWords({
  place,
  state,
  lagRecords,
  lagSeconds,
  epoch,
  trouble,
}: NonNullable<StatusView["copy"]>): string {
  const behind = lagRecords === 0 ? "" : `, ${lagRecords} records behind (${lagSeconds} s)`;
  return `${state} at ${place}, epoch ${epoch}${behind}${trouble === undefined || state === "superseded" ? "" : `: ${trouble}`}`;
}

/** What came of the last drill, in short: `, verified 2025-03-01 08:30:00`. Why one failed is a problem, and stands there. */
function lastDrill({ drill }: NonNullable<StatusView["copy"]>): string {
  if (drill === undefined) return "";
  return inLocalTimes(`, ${drill.kind === "sound" ? "verified" : "not sound when it was verified"} ${drill.at}`);
}

function askingInWords({ waiting, endsAt }: NonNullable<StatusView["asking"]>, now: string): string {
  return `${waiting} wait to be asked, the last until about ${endsAt === undefined ? "two years from now, or later" : roughTime(endsAt, Date.parse(now))}`;
}

/** `1 active, 3 opted-out (2 stop, 1 person's NO)` */
function agentsInWords({ agents, optedOut }: StatusView): string {
  const { "at-persons-request": ownNo = 0, ...ofGateway } = optedOut;
  const { "opted-out": out = 0, ...others } = agents;
  return counts({ ...others, [`opted-out (${counts({ ...ofGateway, [OWN_NO]: ownNo })})`]: out });
}

function counts(of: Readonly<Record<string, number>>): string {
  const parts = Object.entries(of).filter(([, count]) => count > 0);
  return parts.length === 0 ? "none" : parts.map(([name, count]) => `${count} ${name}`).join(", ");
}
