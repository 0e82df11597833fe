import { Command, type HelpContext } from "commander";

/** Given without the rest, it says in one line what it lacks, where commander's own prints the whole help. */
export class TerseCommand extends Command {
  override createCommand(name?: string): Command {
    return new TerseCommand(name);
  }

  override help(context?: HelpContext | ((help: string) => string)): never {
    if (typeof context !== "object" || !context.error) super.help();
    const names = this.commands.map((command) => command.name()).join(", ");
    const lack = this.parent === null ? "a command is missing" : `${this.name()} alone says too little`;
    this.error(`${lack}: write one of ${names}`);
  }
}
