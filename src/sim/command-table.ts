import type { ParsedCommand } from "./command-line.ts";
import { CARD_COMMANDS } from "./commands/card.ts";
import { GENERAL_COMMANDS } from "./commands/general.ts";
import { MESSAGE_COMMANDS } from "./commands/messages.ts";
import { RADIO_COMMANDS } from "./commands/radio.ts";
import { SEND_COMMANDS } from "./commands/send.ts";
import type { CommandSpec, Device, Reply } from "./device.ts";
import { done, failed } from "./device.ts";
import type { ErrorResult } from "./result.ts";
import { cme, cms, PLAIN_ERROR } from "./result.ts";

/** Further commands of a modem family, with the lines that they answer: `{ "^CURC": [] }`. */
export type FurtherCommands = Readonly<Record<string, readonly string[]>>;

const MESSAGE_SERVICE: ReadonlySet<string> = new Set([...MESSAGE_COMMANDS, ...SEND_COMMANDS].map(({ name }) => name));

/** Every command that the modem knows. */
export class CommandTable {
  readonly #specs: ReadonlyMap<string, CommandSpec>;

  constructor(further: FurtherCommands) {
    const specs = [
      ...GENERAL_COMMANDS,
      ...CARD_COMMANDS,
      ...RADIO_COMMANDS,
      ...MESSAGE_COMMANDS,
      ...SEND_COMMANDS,
      ...Object.entries(further).map(([name, lines]) => scripted(name, lines)),
    ];
    const listing: CommandSpec = {
      name: "+CLAC",
      test: () => "",
      execute: () => done(...specs.map(({ name }) => (name === "AT" ? name : `AT${name}`))),
    };
    this.#specs = new Map([...specs, listing].map((spec) => [spec.name, spec]));
  }

  async run(device: Device, { name, form, parameters }: ParsedCommand): Promise<Reply> {
    const spec = this.#specs.get(name);
    if (spec === undefined) return failed(cme(4));
    if (device.messagesStarting && MESSAGE_SERVICE.has(name)) return failed(PLAIN_ERROR);
    if (form === "test") return spec.test === undefined ? done() : tested(name, spec.test(device));
    const obstacle = spec.needs && obstacleOf(device, spec.needs);
    if (obstacle !== undefined) return failed(obstacle);
    if (form === "read") return spec.read?.(device) ?? failed(cme(4));
    const handler = form === "set" ? spec.set : spec.execute;
    return handler?.(device, parameters) ?? failed(cme(4));
  }
}

function scripted(name: string, lines: readonly string[]): CommandSpec {
  const answer = (): Reply => done(...lines);
  return { name, read: answer, execute: answer, set: answer };
}

function tested(name: string, values: string): Reply {
  return values === "" ? done() : done(`${name}: ${values}`);
}

/** Why the card does not let a command through, in the code table of the command. */
function obstacleOf({ sim, simBusy, simFails }: Device, needs: "card" | "messages"): ErrorResult | undefined {
  const asCard = needs === "card";
  if (sim.absent) return asCard ? cme(10) : cms(310);
  if (simFails) return asCard ? cme(13) : cms(313);
  if (simBusy) return asCard ? cme(14) : cms(515);
  if (sim.state === "SIM PIN") return asCard ? cme(11) : cms(311);
  if (sim.state === "SIM PUK") return asCard ? cme(12) : cms(316);
  return undefined;
}
