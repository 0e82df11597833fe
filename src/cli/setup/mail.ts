import { given } from "../../domain/given.ts";
import { checkMail } from "../doctor/services.ts";
import { type Answers, hasUser } from "./answers.ts";
import { isBad, type Known, type Talk, tryDraft, whatNow } from "./talk.ts";
import type { SecretsGiven } from "./words.ts";

/** Signs in at the mail server; nothing is sent. */
export async function setUpMail(talk: Talk, answers: Answers, secrets: SecretsGiven): Promise<Known> {
  let known: Known = { answers, secrets };
  for (let turn = 1; ; turn += 1) {
    known = await ask(talk, known, turn > 1);
    const findings = await tryDraft(talk, known, "Signing in at the mail server", checkMail);
    talk.tell(findings);
    if (!findings.some(isBad) || (await whatNow(talk, findings)) === "on") return known;
  }
}

async function ask({ asker, words, site }: Talk, { answers, secrets }: Known, isAgain: boolean): Promise<Known> {
  if (asker === undefined) return { answers, secrets };
  const isAsked = (word: unknown): boolean => isAgain || word === undefined;
  const url = isAsked(words.mail)
    ? (await asker.text(
        "The mail server for reminders, as smtps://user@mail.example.com (empty: no e-mail)",
        answers.mail.url ?? "",
      )) || null
    : answers.mail.url;
  if (url === null) return { answers: { ...answers, mail: { ...answers.mail, url } }, secrets };
  const hasOne = site.standing.settings.mail.passwordFile !== null;
  const password =
    hasUser(url) && isAsked(words.mailPasswordFile)
      ? await asker.secret(hasOne ? "The password there (empty: as it is)" : "The password there")
      : "";
  const from = isAsked(words.mailFrom)
    ? await asker.text("The sender of reminders", answers.mail.from)
    : answers.mail.from;
  const alarmsTo = isAsked(words.alarmTo)
    ? listIn(await asker.text("Who is told when it needs a person (empty: nobody)", answers.alarmsTo.join(", ")))
    : answers.alarmsTo;
  return {
    answers: { ...answers, mail: { url, from }, alarmsTo },
    secrets: given({ ...secrets, mail: password || secrets.mail }),
  };
}

function listIn(text: string): readonly string[] {
  return text
    .split(/[\s,;]+/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
