import type { MessageFilter, MessageView } from "../app/message-views.ts";
import { type Context, paragraph, print, widthOf } from "./context.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import { messageTable, textOf } from "./message-rows.ts";
import { printable } from "../app/printable.ts";
import { fieldLines } from "./view-fields.ts";
import { readableNumber } from "../app/wording.ts";

/** `leadline messages list` */
export async function listMessages(context: Context, most: number, filter: MessageFilter): Promise<ExitCode> {
  const daemon = await context.daemon();
  const messages = await daemon.messages(most, filter);
  print(context, messages, () => messageTable(messages, widthOf(context)));
  return EXIT.done;
}

/** `leadline messages show ID`, with the text as the phone shows it. */
export async function showMessage(context: Context, id: string): Promise<ExitCode> {
  const daemon = await context.daemon();
  const message = await daemon.message(id);
  print(context, message, () => {
    const { text, lead: _, ...fields } = message;
    const shown = typeof text === "string" ? text : textOf(message);
    return [
      ...fieldLines(fields),
      ...(shown === undefined
        ? []
        : [
            "",
            ...printable(shown)
              .split("\n")
              .flatMap((line) => paragraph(context, line)),
          ]),
    ];
  });
  return EXIT.done;
}

/** `leadline messages release ID`: an alert that was withheld goes out after all. */
export async function releaseMessage(context: Context, id: string): Promise<ExitCode> {
  const daemon = await context.daemon();
  return told(context, await daemon.release(id));
}

/** `leadline messages drop ID`: an alert that was withheld is never sent. */
export async function dropMessage(context: Context, id: string): Promise<ExitCode> {
  const daemon = await context.daemon();
  return told(context, await daemon.drop(id));
}

/** `leadline messages send NUMBER TEXT` */
export async function sendMessage(context: Context, number: string, text: string): Promise<ExitCode> {
  const daemon = await context.daemon();
  return told(context, await daemon.send(number, text));
}

function told(context: Context, message: MessageView): ExitCode {
  print(context, message, () => [`${message.id}, to ${readableNumber(message.number)}: ${message.state}`]);
  return EXIT.done;
}
