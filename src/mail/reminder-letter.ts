import type { Reminder } from "../app/ports.ts";
import type { Brand } from "../domain/content.ts";
import { forPeople, type Msisdn } from "../domain/number.ts";
import type { Instant } from "../domain/time.ts";
import type { Letter, Span } from "./letter.ts";
import { oneLine } from "./plain.ts";

/** Whatever is longer is no name. */
const LONGEST_NAME = 60;
const MOST_WORDS = 6;
/** Letters of any script, joined by hyphens and apostrophes; a full stop or comma ends it: `Jean-Luc`, `O’Neil,`, `Jr.` */
const WORD_OF_NAME = /^[\p{L}\p{M}]+(?:[-'’‐‑][\p{L}\p{M}]+)*[.,]?$/u;

/**
 * What a reminder says: why it comes, what to do, by when, and what happens otherwise. `sender` is the number
 * whose text waits for an answer. The last reminder of a request says so, in the subject already.
 */
export function reminderLetter(reminder: Reminder, sender: Msisdn): Letter {
  const { brand, name, asks, isLast, optOutAt, timeZone } = reminder;
  const until = deadline(optOutAt, timeZone);
  const who = oneLine(brand.name);
  return {
    subject: subjectOf(who, asks, isLast),
    paragraphs: [
      [greeting(name)],
      [opening(reminder, who)],
      [
        asks === "signup" ? "To get text alerts" : "To keep your text alerts",
        ", reply ",
        strong("YES"),
        " to the text from ",
        textTo(sender),
        ".",
      ],
      ["If you do not want them, reply ", strong("STOP"), " to it."],
      ["Please answer by ", strong(until), `. ${isLast ? "This is the last reminder. " : ""}${consequence(asks)}`],
      ["Only a text from that phone counts, an answer to this e-mail does not."],
      ["If you cannot find our text, send YES or STOP to ", textTo(sender), "."],
      ["Questions? ", `${who} support: `, ...contacts(brand)],
    ],
  };
}

/** What the lead system calls a name goes out under our sender: a link, a number or a sentence in it would be ours. */
function greeting(name = ""): string {
  const called = oneLine(name);
  const words = called.split(" ");
  const isName =
    called.length <= LONGEST_NAME && words.length <= MOST_WORDS && words.every((word) => WORD_OF_NAME.test(word));
  return isName ? `Hello ${called},` : "Hello,";
}

function subjectOf(brand: string, asks: Reminder["asks"], isLast: boolean): string {
  if (asks === "signup") {
    return isLast
      ? `Last reminder: ${brand} text alerts will not start without your answer`
      : `${brand}: please confirm your text alerts`;
  }
  return isLast
    ? `Last reminder: your ${brand} text alerts end without your answer`
    : `${brand}: please confirm that your text alerts are to go on`;
}

function opening({ asks, isLast, number }: Reminder, brand: string): string {
  const phone = `your phone that ends in ${number.slice(-4)}`;
  const asked =
    asks === "signup"
      ? `whether we may text you alerts about your ${brand} leads`
      : `whether we may go on texting you alerts about your ${brand} leads`;
  return isLast
    ? `We are still waiting for your answer to the text that we sent to ${phone}. It asks ${asked}.`
    : `We sent a text to ${phone}. It asks ${asked}, and you have not answered it yet.`;
}

function consequence(asks: Reminder["asks"]): string {
  return asks === "signup"
    ? "Without an answer you will get no text alerts."
    : "Without an answer your text alerts end.";
}

function contacts({ phone, email }: Brand): readonly Span[] {
  const ways: Span[] = [];
  if (phone !== undefined) ways.push({ text: phone, href: `tel:${phone.replaceAll(/[^\d+]/g, "")}` });
  if (phone !== undefined && email !== undefined) ways.push(" or ");
  if (email !== undefined) ways.push({ text: email, href: `mailto:${email}` });
  return ways;
}

function strong(text: string): Span {
  return { text, strong: true };
}

function textTo(number: Msisdn): Span {
  return { text: forPeople(number), href: `sms:${number}` };
}

/** `Wednesday, March 5 at 3:00 AM EST`; in UTC where the person's zone is not known. */
function deadline(at: Instant, timeZone = "UTC"): string {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "long",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  });
  // A narrow space stands before AM and PM, which old mail readers show as a box.
  return oneLine(format.format(at));
}
