/** One command of a line: what is asked of it, and its parameters without their quotes. */
export interface ParsedCommand {
  /** `+CMGS`, `E`, `&F`; `AT` for a line that holds nothing else. */
  readonly name: string;
  readonly form: "execute" | "read" | "test" | "set";
  readonly parameters: readonly string[];
}

const BASIC = /^(&?[A-Z])(\d*)/;
const S_PARAMETER = /^S(\d+)(\?|=\d*)?/;
const EXTENDED = /^([+^*%][A-Z][A-Z0-9_]*)(=\?|\?|=)?/;

/** Takes a command line apart (ITU-T V.250 5.2 to 5.4); `undefined` when it is malformed. */
export function parseCommandLine(line: string): ParsedCommand[] | undefined {
  let rest = line.slice(2).trim();
  if (rest === "") return [{ name: "AT", form: "execute", parameters: [] }];
  const commands: ParsedCommand[] = [];
  while (rest !== "") {
    const taken = takeExtended(rest) ?? takeBasic(rest);
    if (taken === undefined) return undefined;
    commands.push(taken.command);
    rest = taken.rest.replace(/^[;\s]+/, "");
  }
  return commands;
}

interface Taken {
  readonly command: ParsedCommand;
  readonly rest: string;
}

function takeExtended(text: string): Taken | undefined {
  const match = EXTENDED.exec(text.toUpperCase());
  if (match === null) return undefined;
  const [whole, name = "", sign] = match;
  const after = text.slice(whole.length);
  if (sign === "=") {
    const { parameters, rest } = takeParameters(after);
    return { command: { name, form: "set", parameters }, rest };
  }
  if (after !== "" && !after.startsWith(";")) return undefined;
  const form = sign === "=?" ? "test" : sign === "?" ? "read" : "execute";
  return { command: { name, form, parameters: [] }, rest: after };
}

function takeBasic(text: string): Taken | undefined {
  const register = S_PARAMETER.exec(text.toUpperCase());
  if (register !== null) {
    return {
      command: { name: "S", form: "set", parameters: [register[1] ?? ""] },
      rest: text.slice(register[0].length),
    };
  }
  const match = BASIC.exec(text.toUpperCase());
  if (match === null) return undefined;
  const [whole, name = "", digits = ""] = match;
  return {
    command: { name, form: "execute", parameters: digits === "" ? [] : [digits] },
    rest: text.slice(whole.length),
  };
}

/** Parameters up to a semicolon outside quotes. */
function takeParameters(text: string): { parameters: string[]; rest: string } {
  const parameters = [""];
  let quoted = false;
  let at = 0;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (character === ";" && !quoted) break;
    else if (character === "," && !quoted) parameters.push("");
    else if (character !== " " || quoted) parameters[parameters.length - 1] += character;
  }
  return { parameters, rest: text.slice(at) };
}

/** A parameter that is a number from `lowest` to `highest`; `undefined` for anything else. */
export function numberParameter(text: string | undefined, lowest: number, highest: number): number | undefined {
  if (text === undefined || !/^\d{1,5}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= lowest && value <= highest ? value : undefined;
}
