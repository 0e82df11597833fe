import type { Answer } from "../domain/commands.ts";
import { given } from "../domain/given.ts";
import { REFUSALS } from "../domain/refusals.ts";
import type { Core } from "./core.ts";
import type { Log } from "./ports.ts";
import type { RequestContext, RequestHandler } from "./requests.ts";

/** Turns requests into commands. Each promise resolves when what was decided is on disk. */
export function createRequestHandler(core: Core, topicOf: (request: string) => string, log: Log): RequestHandler {
  async function conclude(
    answer: Answer,
    topic: string,
    about: object,
    { replyTo, excerpt }: RequestContext,
  ): Promise<void> {
    if (answer.kind === "refused") {
      log.warn({ ...about, refusal: answer.refusal, cure: REFUSALS[answer.refusal] }, "A request was refused");
      core.execute({
        ...{ type: "RejectRequest", topic: topicOf(topic), error: answer.refusal, excerpt },
        ...given({ replyTo }),
      });
    }
    await core.synced();
  }

  function warnWhenRetained({ retained }: RequestContext, about: object): void {
    if (retained)
      log.warn(about, "The request was published as retained: publish it without, or it comes again and again");
  }

  const withoutReply = ({ replyTo: _, ...context }: RequestContext): RequestContext => context;

  return {
    async lead({ id: leadId, ...request }, context) {
      const about = { leadId, agentId: request.agentId };
      warnWhenRetained(context, about);
      const { messageExpiresAt, replyTo } = context;
      const answer = core.execute({ type: "AcceptLead", leadId, ...request, ...given({ messageExpiresAt, replyTo }) });
      // The lead's own topic tells of an agent that nobody knows, and the response topic with it.
      const isTold = answer.kind === "refused" && answer.refusal === "unknown-agent";
      await conclude(answer, "leads", about, isTold ? withoutReply(context) : context);
    },
    async enrol({ phone: number, ...request }, context) {
      const about = { agentId: request.agentId, number };
      warnWhenRetained(context, about);
      const { replyTo } = context;
      const answer = core.execute({ type: "EnrolAgent", number, ...request, ...given({ replyTo }) });
      await conclude(answer, "agents/enroll", about, context);
    },
    async withdraw({ agentId }, context) {
      warnWhenRetained(context, { agentId });
      const { replyTo } = context;
      const answer = core.execute({ type: "WithdrawAgent", agentId, ...given({ replyTo }) });
      await conclude(answer, "agents/withdraw", { agentId }, context);
    },
    async reject(rejection, context) {
      const { topic, error, path } = rejection;
      log.warn({ topic, error, path }, "A payload was not understood; it was put on `rejected`");
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
