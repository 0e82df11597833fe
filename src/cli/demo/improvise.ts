import { createInterface } from "node:readline/promises";
import type { Control } from "../../app/control.ts";
import { agentTable } from "../agents.ts";
import { nearest } from "../../config/nearest.ts";
import { foldOutput } from "../fold.ts";
import { oneLine } from "../../app/printable.ts";
import { glance } from "../status.ts";
import type { Stage } from "./stage.ts";

const HELP = `
You are the lead system and the phones:
  lead A-2 Is it still available?    publish a lead for an agent
  sms +12395550102 YES               text the gateway from a phone
  status                             what the gateway says of itself
  agents                             who has agreed to what
  help, quit`;

const VERBS = ["lead", "sms", "status", "agents", "help", "quit"];

/** The person plays on. Ends with `quit`, with the input, or when the signal aborts. */
export async function improvise(
  stage: Stage,
  control: Control,
  secondTerminal: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const input = createInterface({ input: process.stdin, output: process.stdout, prompt: "", signal });
  const help = [HELP, "", ...secondTerminal, ""];
  say(...help);
  let leads = 100;
  for await (const line of input) {
    const [verb = "", subject = "", ...rest] = line.trim().split(/\s+/);
    const text = rest.join(" ");
    switch (verb.toLowerCase()) {
      case "":
        break;
      case "quit":
      case "exit":
        input.close();
        return;
      case "lead":
        if (subject === "") {
          say("A lead is for an agent: write for instance lead A-2 Is it still available?");
          break;
        }
        leads += 1;
        await stage.leadSystem.publish("leads", {
          id: `L-${leads}`,
          agentId: subject,
          createdAt: new Date().toISOString(),
          lead: { name: "You", phone: "(850) 555-0100", message: text },
        });
        break;
      case "sms":
        if (text === "") say("A text has a sender and words: write for instance sms +12395550102 YES");
        else textFrom(stage, subject, text);
        break;
      case "status":
        say(...glance(await control.status(), process.stdout.columns));
        break;
      case "agents":
        say(...agentTable(control.agents(), process.stdout.columns));
        break;
      case "help":
        say(...help);
        break;
      default:
        say(notUnderstood(verb));
    }
  }
}

function notUnderstood(verb: string): string {
  const meant = nearest(verb.toLowerCase(), VERBS);
  const cure =
    meant === undefined ? `write ${VERBS.slice(0, -1).join(", ")} or ${VERBS.at(-1)}` : `did you mean ${meant}?`;
  return oneLine(`"${verb.slice(0, 40)}" is not understood; ${cure}`);
}

function say(...lines: readonly string[]): void {
  for (const line of lines
    .flatMap((each) => each.split("\n"))
    .flatMap((each) => foldOutput(each, process.stdout.columns)))
    process.stdout.write(`${line}\n`);
}

function textFrom(stage: Stage, from: string, text: string): void {
  if (!/^\+?\d{3,15}$/.test(from)) {
    say(oneLine(`"${from.slice(0, 40)}" is no telephone number; write for instance sms +12395550102 ${text}`));
    return;
  }
  try {
    stage.text(from, text);
  } catch (error) {
    say(oneLine(error instanceof Error ? error.message : String(error)));
  }
}
