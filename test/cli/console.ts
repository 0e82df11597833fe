import { PassThrough, Writable } from "node:stream";
import { commandLine } from "../../src/cli/command-line.ts";
import type { OutputStream } from "../../src/cli/context.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Terminal {
  /** Columns of a terminal; without them the output is a pipe. */
  readonly columns?: number;
  /** What is typed at it: then it is one for input too. */
  readonly typed?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command in this process, as `leadline …words` would. */
export async function leadline(words: readonly string[], { columns, typed, env = {} }: Terminal = {}): Promise<Ran> {
  const [out, err] = [kept(), kept()];
  const stdout: OutputStream = columns === undefined ? out.stream : Object.assign(out.stream, { isTTY: true, columns });
  const input = new PassThrough();
  const stdin = typed === undefined ? input : Object.assign(input, { isTTY: true });
  if (typed !== undefined) input.end(typed);
  const code = await commandLine(words, { env, stdin, stdout, stderr: err.stream });
  return { code, out: out.text(), err: err.text() };
}

export function kept(): { readonly stream: Writable; text(): string } {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}
