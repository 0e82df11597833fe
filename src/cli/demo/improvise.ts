import { createInterface } from "node:readline/promises";
import type { Control } from "../../app/control.ts";
import { glance } from "../status.ts";
import type { Stage } from "./stage.ts";

const HELP = `
You are the lead system and the phones:
  lead A-2 Is it still available?    publish a lead for an agent
  sms +12395550102 YES               text the gateway from a phone
  status                             what the gateway says of itself
  agents                             who has agreed to what
  help, quit`;

/** The person plays on. Ends with `quit`, or with the input. */
export async function improvise(stage: Stage, control: Control): Promise<void> {
  const input = createInterface({ input: process.stdin, output: process.stdout, prompt: "" });
  process.stdout.write(`${HELP}\n\n`);
  let leads = 100;
  for await (const line of input) {
    const [verb = "", subject = "", ...rest] = line.trim().split(/\s+/);
    const text = rest.join(" ");
    if (verb === "quit" || verb === "exit") break;
    if (verb === "lead" && subject !== "") {
      leads += 1;
      const lead = { name: "You", phone: "(850) 555-0100", message: text };
      await stage.leadSystem.publish("leads", {
        id: `L-${leads}`,
        agentId: subject,
        createdAt: new Date().toISOString(),
        lead,
      });
    } else if (verb === "sms" && text !== "") textFrom(stage, subject, text);
    else if (verb === "status")
      process.stdout.write(`${glance(control.status(), process.stdout.columns).join("\n")}\n`);
    else if (verb === "agents")
      for (const agent of control.agents())
        process.stdout.write(`${agent.agentId}  ${agent.number}  ${agent.consent}\n`);
    else if (verb !== "") process.stdout.write(`${HELP}\n\n`);
  }
  input.close();
}

function textFrom(stage: Stage, from: string, text: string): void {
  try {
    stage.text(from, text);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}
