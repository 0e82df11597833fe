import type { Answer } from "../domain/commands.ts";
import { given } from "../domain/given.ts";
import { REFUSALS } from "../domain/refusals.ts";
import type { Core } from "./core.ts";
import type { Log } from "./ports.ts";
import type { RequestContext, RequestHandler } from "./requests.ts";

/** Turns requests into commands. Each promise resolves when what was decided is on disk. */
export function createRequestHandler(core: Core, topicOf: (request: string) => string, log: Log): RequestHandler {
  async function conclude(answer: Answer, about: object): Promise<void> {
    if (answer.kind === "refused")
      log.warn({ ...about, refusal: answer.refusal, cure: REFUSALS[answer.refusal] }, "A request was refused");
    await core.synced();
  }

  function warnWhenRetained({ retained }: RequestContext, about: object): void {
    if (retained)
      log.warn(about, "The request was published as retained: publish it without, or it comes again and again");
  }

  /** Where its answer is wanted, and what is said of it where it is refused. */
  const cameIn = (request: string, { replyTo, excerpt }: RequestContext) => ({
    ...given({ replyTo }),
    origin: { topic: topicOf(request), excerpt },
  });

  return {
    async lead({ id: leadId, ...request }, context) {
      const about = { leadId, agentId: request.agentId };
      warnWhenRetained(context, about);
      const { messageExpiresAt } = context;
      const received = { ...given({ messageExpiresAt }), ...cameIn("leads", context) };
      await conclude(core.execute({ type: "AcceptLead", leadId, ...request, ...received }), about);
    },
    async enrol({ phone: number, ...request }, context) {
      const about = { agentId: request.agentId, number };
      warnWhenRetained(context, about);
      const received = cameIn("agents/enroll", context);
      await conclude(core.execute({ type: "EnrolAgent", number, ...request, ...received }), about);
    },
    async withdraw({ agentId, ...no }, context) {
      warnWhenRetained(context, { agentId });
      const received = { ...given({ no: no.channel && no }), ...cameIn("agents/withdraw", context) };
      await conclude(core.execute({ type: "WithdrawAgent", agentId, ...received }), { agentId });
    },
    async reject(rejection, context) {
      const { topic, code, error, path, leadId, agentId } = rejection;
      // With a path the sentence repeats what somebody wrote.
      const what = path === undefined ? { error } : { path };
      log.warn({ topic, code, ...what, leadId, agentId }, "A payload was not understood; it was put on `rejected`");
      core.execute({ type: "RejectRequest", ...rejection, ...given({ replyTo: context.replyTo }) });
      await core.synced();
    },
    retainedTaken: {
      digest: (topic) => core.state.retainedTaken.get(topic),
      note(topic, digest) {
        if (core.state.retainedTaken.get(topic) !== digest) core.execute({ type: "NoteRetainedTaken", topic, digest });
      },
    },
  };
}
