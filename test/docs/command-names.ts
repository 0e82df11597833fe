import { Readable, Writable } from "node:stream";
import { commandLine } from "../../src/cli/command-line.ts";

/** What `leadline … --help` says. */
export async function helpOf(path: readonly string[]): Promise<string> {
  let said = "";
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk);
      done();
    },
  });
  const code = await commandLine([...path, "--help"], { env: {}, stdin: Readable.from([]), stdout, stderr: stdout });
  if (code !== 0) throw new Error(`leadline ${path.join(" ")} --help ended with ${code}: ${said}`);
  return said;
}

/** The commands that there are below one, `agents`, or at the top; sorted. */
export async function commandNames(path: readonly string[] = []): Promise<readonly string[]> {
  const [, list = ""] = (await helpOf(path)).split("\nCommands:\n");
  const names = [...list.matchAll(/^ {2}([a-z-]+)\b/gm)].map(([, name = ""]) => name);
  return names.filter((name) => name !== "help").sort();
}
