import type { PlayedPhone, Playground } from "../../app/playground.ts";
import type { Seen, Stage } from "./stage.ts";
import { ANN, BEN, CHLOE } from "./story.ts";

/** As many are remembered of each. */
const MOST = 50;
const PEOPLE = [ANN, BEN, CHLOE];

type Shown = PlayedPhone["texts"][number];

/** What visitors of the demo play with; `enter` brings it on the stage, which there is only when the gateway runs. */
export function createPlayground(now: () => number): Playground & { enter(stage: Stage): void } {
  const texts = new Map<string, Shown[]>();
  const told: { topic: string; words: string; at: number }[] = [];
  const listeners: (() => void)[] = [];
  let stage: Stage | undefined;
  let leads = 500;

  function show(number: string, direction: Shown["direction"], text: string): void {
    if (!PEOPLE.some(({ phone }) => phone === number)) return;
    const shown = texts.get(number) ?? [];
    texts.set(number, [...shown, { direction, text, at: now() }].slice(-MOST));
    tellThem();
  }

  function see(seen: Seen): void {
    if (seen.kind === "phone") show(seen.to, "in", seen.text);
    else if (seen.kind === "topic" && /^(leads|agents)\//.test(seen.topic)) {
      told.push({ topic: seen.topic, words: wordsOf(seen.payload), at: now() });
      told.splice(0, told.length - MOST);
      tellThem();
    }
  }

  function tellThem(): void {
    for (const listener of listeners) listener();
  }

  /** The page can be opened while the gateway comes up. */
  function onStage(): Stage {
    if (stage === undefined) throw new Error("the demo is still coming up; try again in a moment");
    return stage;
  }

  return {
    enter(entered) {
      stage = entered;
      entered.onSeen(see);
      entered.onTexted((from, words) => show(from, "out", words));
    },
    phones: () =>
      PEOPLE.map(({ agentId, name, brand, phone }) => ({
        ...{ agentId, name, brand, number: phone, texts: texts.get(phone) ?? [] },
      })),
    told: () => told,
    text(from, words) {
      onStage().text(from, words);
    },
    async switchOption(agentId, on) {
      const agent = PEOPLE.find((one) => one.agentId === agentId);
      if (agent === undefined) throw new Error(`nobody in the demo is ${agentId}`);
      const { leadSystem } = onStage();
      if (on)
        await leadSystem.publish("agents/enroll", {
          ...agent,
          requestedAt: new Date(now()).toISOString(),
          source: "profile",
        });
      else await leadSystem.publish("agents/withdraw", { agentId });
    },
    async lead(agentId, buyer, words) {
      leads += 1;
      const id = `L-${leads}`;
      await onStage().leadSystem.publish("leads", {
        ...{ id, agentId, createdAt: new Date(now()).toISOString() },
        lead: { name: buyer, phone: "(850) 555-0100", message: words },
      });
      return id;
    },
    onSeen(listener) {
      listeners.push(listener);
    },
  };
}

/** `delivered`, `opted-out (stop)`. */
function wordsOf({ state, consent, reason }: Readonly<Record<string, unknown>>): string {
  const word = typeof state === "string" ? state : typeof consent === "string" ? consent : "cleared";
  return typeof reason === "string" ? `${word} (${reason})` : word;
}
