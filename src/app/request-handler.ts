import type { Command } from "../domain/commands.ts";
import { ownNoIn } from "../domain/consent/own-no.ts";
import { given } from "../domain/given.ts";
import { type Announcement, announcementsOf, onlyAnswers } from "../domain/publications.ts";
import { REFUSALS } from "../domain/refusals.ts";
import type { RejectedApart, Rejection } from "../domain/rejection.ts";
import type { Core, MadeDecision } from "./core.ts";
import type { Log, Scheduler } from "./ports.ts";
import { createRecordLimit, kindOf } from "./record-limit.ts";
import type { RequestContext, RequestHandler } from "./requests.ts";

interface RequestHandlerNeeds {
  readonly core: Core;
  /** The whole topic of a request. */
  topicOf(request: string): string;
  /** Says what is not recorded, as soon as all is on disk that was. */
  say(announcements: readonly Announcement[]): void;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

/**
 * Turns requests into commands. Each promise resolves when what was decided is on disk. A request that only wants an
 * answer gets it each time; above a limit without a record of its own, so that no flood of them fills the disk.
 */
export function createRequestHandler({ core, topicOf, say, scheduler, log }: RequestHandlerNeeds): RequestHandler {
  const limit = createRecordLimit(scheduler, (rejection) => void core.execute({ type: "RejectRequest", ...rejection }));

  function warnWhenRetained({ retained }: RequestContext, about: object): void {
    if (retained)
      log.warn(about, "The request was published as retained: publish it without, or it comes again and again");
  }

  /** Where its answer is wanted, and what is said of it where it is refused. */
  const cameIn = (request: string, { replyTo, excerpt }: RequestContext) => ({
    ...given({ replyTo }),
    origin: { topic: topicOf(request), excerpt },
  });

  async function conclude(decision: MadeDecision, isRecorded: boolean, isAnswered = true): Promise<void> {
    const { drafts, now } = decision;
    if (isRecorded) core.record(decision);
    else if (isAnswered) say(drafts.flatMap((draft) => announcementsOf(core.state, draft, now)));
    await core.synced();
  }

  async function take(request: string, command: Command, about: object): Promise<MadeDecision> {
    const decision = core.decide(command);
    const { answer, drafts } = decision;
    const kind = `${topicOf(request)} ${answer.kind === "refused" ? answer.refusal : "answered"}`;
    const isRecorded = !onlyAnswers(drafts) || limit.admits(kind, rejectionIn(drafts));
    if (answer.kind === "refused") {
      const fields = { ...about, refusal: answer.refusal, cure: REFUSALS[answer.refusal] };
      log[isRecorded ? "warn" : "debug"](fields, "A request was refused");
    }
    await conclude(decision, isRecorded);
    return decision;
  }

  return {
    async lead({ id: leadId, ...request }, context) {
      const about = { leadId, agentId: request.agentId };
      warnWhenRetained(context, about);
      const { messageExpiresAt } = context;
      const received = { ...given({ messageExpiresAt }), ...cameIn("leads", context) };
      const { drafts } = await take("leads", { type: "AcceptLead", leadId, ...request, ...received }, about);
      const isTaken = drafts.some(({ event }) => event.type === "LeadAccepted");
      if (isTaken && Object.keys(request.lead).length === 0) log.warn(about, EMPTY_LEAD);
    },
    async enrol({ phone: number, ...request }, context) {
      const about = { agentId: request.agentId, number };
      warnWhenRetained(context, about);
      const received = cameIn("agents/enroll", context);
      await take("agents/enroll", { type: "EnrolAgent", number, ...request, ...received }, about);
    },
    async withdraw({ agentId, ...no }, context) {
      warnWhenRetained(context, { agentId });
      const received = { ...given({ no: ownNoIn(no) }), ...cameIn("agents/withdraw", context) };
      await take("agents/withdraw", { type: "WithdrawAgent", agentId, ...received }, { agentId });
    },
    async reject(rejection, context) {
      const { topic, code, error, path, leadId, agentId } = rejection;
      const { replyTo } = context;
      const isWithdrawal = topic === topicOf("agents/withdraw") || undefined;
      const decision = core.decide({ type: "RejectRequest", ...rejection, ...given({ replyTo, isWithdrawal }) });
      const isRecorded = limit.admits(kindOf(rejection), rejection) || !onlyAnswers(decision.drafts);
      const isAnswered = leadId !== undefined || agentId !== undefined;
      // With a path the sentence repeats what somebody wrote.
      const what = path === undefined ? { error } : { path };
      const where = isRecorded || isAnswered ? "it was put on `rejected`" : "it is counted";
      log[isRecorded ? "warn" : "debug"](
        { topic, code, ...what, leadId, agentId },
        `A payload was not understood; ${where}`,
      );
      await conclude(decision, isRecorded, isAnswered);
    },
    retainedTaken: {
      digest: (topic) => core.state.retainedTaken.get(topic),
      note(topic, digest) {
        if (core.state.retainedTaken.get(topic) !== digest) core.execute({ type: "NoteRetainedTaken", topic, digest });
      },
    },
    finish: limit.flush,
  };
}

const EMPTY_LEAD =
  "The lead says nothing of a buyer, so its alert shows the brand alone: does the lead system write name, phone, email, message or listing below `lead`?";

/** What is said of a request that was refused. */
function rejectionIn(drafts: MadeDecision["drafts"]): Rejection | undefined {
  for (const { event, apart } of drafts) {
    if (event.type !== "RequestRejected") continue;
    const { type: _, code = "malformed", ...complaint } = event;
    return { ...complaint, code, ...(apart as RejectedApart) };
  }
  return undefined;
}
