import { given } from "../../domain/given.ts";
import { checkBroker } from "../doctor/services.ts";
import type { Answers } from "./answers.ts";
import { isBad, type Known, type Talk, tryDraft, whatNow } from "./talk.ts";
import type { SecretsGiven } from "./words.ts";

/** Connects to the broker as the gateway would, and tries its topics. */
export async function setUpBroker(talk: Talk, answers: Answers, secrets: SecretsGiven): Promise<Known> {
  let known: Known = { answers, secrets };
  for (let turn = 1; ; turn += 1) {
    known = await ask(talk, known, turn > 1);
    const findings = await tryDraft(talk, known, "Connecting to the broker", (config) =>
      checkBroker(config, talk.daemon),
    );
    talk.tell(findings);
    if (!findings.some(isBad) || (await whatNow(talk, findings)) === "on") return known;
  }
}

async function ask({ asker, words, site }: Talk, { answers, secrets }: Known, isAgain: boolean): Promise<Known> {
  if (asker === undefined) return { answers, secrets };
  const isAsked = (word: string | undefined): boolean => isAgain || word === undefined;
  const url = isAsked(words.mqtt)
    ? await asker.text("The address of the MQTT broker", answers.mqtt.url)
    : answers.mqtt.url;
  const isEmbedded = url === "embedded";
  const username =
    !isEmbedded && isAsked(words.mqttUser)
      ? (await asker.text("The gateway's name at the broker (empty: none)", answers.mqtt.username ?? "")) || null
      : answers.mqtt.username;
  const hasOne = site.standing.settings.mqtt.passwordFile !== null;
  const password =
    username !== null && isAsked(words.mqttPasswordFile)
      ? await asker.secret(hasOne ? "Its password (empty: as it is)" : "Its password (empty: none)")
      : "";
  return {
    answers: { ...answers, mqtt: { url, username } },
    secrets: given({ ...secrets, mqtt: password || secrets.mqtt }),
  };
}
