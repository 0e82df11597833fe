import { textOfContents } from "../domain/leads/alert.ts";
import { given } from "../domain/given.ts";
import type { Msisdn } from "../domain/number.ts";
import type { Message } from "../domain/outbox/message.ts";
import { messagesTo } from "../domain/state.ts";
import type { Instant } from "../domain/time.ts";
import type { Core } from "./core.ts";
import { viewOfMessage } from "./message-views.ts";

/** A text to a phone or from it, as the phone shows it. */
export interface Bubble {
  readonly id: string;
  readonly direction: "out" | "in";
  /** Of a text to it what it is for; of one from it the keyword that it is, or `reply`. */
  readonly kind: string;
  readonly at: Instant;
  /** Absent: it is not written yet, or has been erased. */
  readonly text?: string;
  /** Where a text to it stands. */
  readonly state?: string;
  readonly reason?: string;
  readonly leadId?: string;
  /** Of a text from it: how it was read where it is no keyword, and why it was not answered. */
  readonly flag?: string;
  readonly unanswered?: string;
}

export interface Conversation {
  /** The latest, in order. */
  readonly bubbles: readonly Bubble[];
  /** There are earlier ones. */
  readonly isCut: boolean;
}

/** What a number and the gateway have texted each other, as far back as the state goes; all of it stands in the proof. */
export async function conversationWith(core: Core, number: Msisdn, most: number): Promise<Conversation> {
  const { replies } = core.state;
  const all: { readonly at: Instant; readonly order: number; readonly show: () => Promise<Bubble> }[] = [];
  for (const message of messagesTo(core.state, number)) {
    const at = message.ended?.at ?? message.form?.at ?? message.queuedAt;
    all.push({ at, order: all.length, show: () => bubbleOf(core, message, at) });
  }
  for (const reply of replies) {
    if (reply.number !== number) continue;
    const { sequence, at, text, keyword, flag, unanswered, leadId } = reply;
    const bubble: Bubble = {
      ...{ id: `R-${sequence}`, direction: "in", kind: keyword ?? "reply", at, text },
      ...given({ flag, unanswered, leadId }),
    };
    all.push({ at, order: all.length, show: () => Promise.resolve(bubble) });
  }
  all.sort((a, b) => a.at - b.at || a.order - b.order);
  const shown = all.slice(-most);
  return { bubbles: await Promise.all(shown.map(({ show }) => show())), isCut: shown.length < all.length };
}

async function bubbleOf(core: Core, message: Message, at: Instant): Promise<Bubble> {
  const { state } = viewOfMessage(message);
  const { id, kind, leadId, ended } = message;
  const text = message.text ?? (await textOf(core, message));
  return { id, direction: "out", kind, at, state, ...given({ text, reason: ended?.reason, leadId }) };
}

/** Of an alert, which is made when it goes. */
async function textOf(core: Core, { form }: Message): Promise<string | undefined> {
  if (form?.textRef === undefined) return undefined;
  const shown = await core.contentsToShow(form.textRef);
  return shown.is === "there" ? textOfContents(shown.contents, form.pattern) : undefined;
}
