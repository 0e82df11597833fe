/** What a trace tells, in order (docs/trace.md). Octets stand as characters, one to one (latin1). */
export type TraceEntry =
  | { readonly ms: number; readonly from: "driver" | "modem"; readonly octets: string }
  | { readonly ms: number; readonly link: "opened" | "lost" | "released" };

/** A file that is no trace, with what is wrong for people. */
export class TraceError extends Error {}

const FORMAT = "leadline-trace";
const VERSION = 1;

/** Reads a trace. A last line that is cut off is passed over: the recording was broken off. Throws a `TraceError`. */
export function readTrace(text: string): readonly TraceEntry[] {
  const [first = "", ...lines] = text.split("\n");
  const header = parse(first);
  if (header?.["format"] !== FORMAT)
    throw new TraceError("it is no trace of leadline: the first line says what a file is");
  if (header["version"] !== VERSION)
    throw new TraceError(`it is a trace of version ${String(header["version"])}, not ${VERSION}`);
  const last = lines.length - 1;
  return lines.flatMap((line, index) => {
    const entry = entryOf(parse(line));
    if (entry === undefined && index !== last) throw new TraceError(`line ${index + 2} is no entry of a trace`);
    return entry === undefined ? [] : [entry];
  });
}

type Fields = Readonly<Record<string, unknown>>;

function parse(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function entryOf(fields: Fields | undefined): TraceEntry | undefined {
  const { ms, from, octets, link } = fields ?? {};
  if (typeof ms !== "number") return undefined;
  if ((from === "driver" || from === "modem") && typeof octets === "string") return { ms, from, octets };
  if (link === "opened" || link === "lost" || link === "released") return { ms, link };
  return undefined;
}
