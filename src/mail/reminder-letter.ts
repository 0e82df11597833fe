import type { Reminder } from "../app/ports.ts";
import type { Brand } from "../domain/content.ts";
import { forPeople, type Msisdn } from "../domain/number.ts";
import type { Instant } from "../domain/time.ts";
import type { Letter, Span } from "./letter.ts";
import { flattened } from "./plain.ts";

/** Whatever is longer is no name. */
const LONGEST_NAME = 60;
const MOST_WORDS = 6;
/** Letters of any script, joined by hyphens and apostrophes; a full stop or comma ends it: `Jean-Luc`, `O’Neil,`, `Jr.` */
const WORD_OF_NAME = /^[\p{L}\p{M}]+(?:[-'’‐‑][\p{L}\p{M}]+)*[.,]?$/u;

/**
 * What a reminder says: why it comes, what to do, by when, and what happens otherwise. `sender` is the number
 * whose text waits for an answer; `isAnswered`: people read what is answered to the mail. The last reminder of a request
 * says so, in the subject already.
 */
export function reminderLetter(reminder: Reminder, sender: Msisdn, isAnswered: boolean): Letter {
  const { brand, name, asks, isLast, optOutAt, timeZone } = reminder;
  const until = deadline(optOutAt, timeZone);
  const who = flattened(brand.name);
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
      refusal(brand, isAnswered),
      ["Please answer by ", strong(until), `. ${isLast ? "This is the last reminder. " : ""}${consequence(asks)}`],
      ["If you cannot find our text, send YES or STOP to ", textTo(sender), ". A YES has to come from that phone."],
      ["Questions? ", `${who} support: `, ...contacts(brand)],
      ...foot(brand),
    ],
  };
}

/** What the lead system calls a name goes out under our sender: a link, a number or a sentence in it would be ours. */
function greeting(name = ""): string {
  const called = flattened(name);
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

/** 47 CFR 64.1200(a)(10): a NO counts by any reasonable means, and whoever is asked has to be told of some. */
function refusal({ phone, email }: Brand, isAnswered: boolean): readonly Span[] {
  const ways: (readonly Span[])[] = [];
  if (isAnswered) ways.push(["say so in an answer to this e-mail"]);
  else if (email !== undefined) ways.push(["write to ", writeTo(email)]);
  if (phone !== undefined) ways.push(["call ", callTo(phone)]);
  const further = ways.flatMap((way, index) => [index === ways.length - 1 ? ", or " : ", ", ...way]);
  return ["If you do not want them, reply ", strong("STOP"), " to it", ...further, ": each of these ends the texts."];
}

/** CASL (S.C. 2010, c. 23) 6(2): who sends it, and where they can be reached. */
function foot({ legalName, address }: Brand): readonly (readonly Span[])[] {
  const sender = [legalName, address].filter((part) => part !== undefined).map(flattened);
  return sender.length === 0 ? [] : [[sender.join(", ")]];
}

function contacts({ phone, email }: Brand): readonly Span[] {
  const ways: Span[] = [];
  if (phone !== undefined) ways.push(callTo(phone));
  if (phone !== undefined && email !== undefined) ways.push(" or ");
  if (email !== undefined) ways.push(writeTo(email));
  return ways;
}

function callTo(phone: string): Span {
  return { text: phone, href: `tel:${phone.replaceAll(/[^\d+]/g, "")}` };
}

function writeTo(email: string): Span {
  return { text: email, href: `mailto:${email}` };
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
  return flattened(format.format(at));
}
