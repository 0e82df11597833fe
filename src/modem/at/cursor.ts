/**
 * Walks the parameters of a response line. Tolerant, as modems are not exact: quotes may be missing or
 * unbalanced, spaces stand anywhere, lists lack their parentheses. A parameter that is not what was asked
 * for is `undefined` and is passed over all the same.
 */
export class Cursor {
  readonly #text: string;
  #at = 0;

  constructor(source: string) {
    this.#text = source.trim();
  }

  get atEnd(): boolean {
    this.#skipSpaces();
    return this.#at >= this.#text.length;
  }

  /** The next parameter without its quotes; empty when it is left out, `undefined` past the last. */
  text(): string | undefined {
    const text = this.#text;
    this.#skipSpaces();
    if (this.#at > text.length || (this.#at === text.length && !text.endsWith(","))) return undefined;
    if (text[this.#at] !== '"') return this.#take(this.#endOfBare()).replaceAll('"', "").trim();
    this.#at += 1;
    const closing = text.indexOf('"', this.#at);
    return this.#take(closing === -1 ? this.#endOfBare() : closing).trim();
  }

  /** The next parameter as a decimal number, whatever leading zeros. */
  number(): number | undefined {
    const taken = this.text();
    return taken !== undefined && /^[+-]?\d+$/.test(taken) ? Number(taken) : undefined;
  }

  /** The elements of the next parenthesised list; a bare parameter is a list of one. Empty past the last. */
  list(): readonly string[] {
    const text = this.#text;
    this.#skipSpaces();
    // One list too many round all of them: a Wavecom writes ((…),(…)).
    while (text.startsWith("((", this.#at)) this.#at += 1;
    if (text[this.#at] !== "(") {
      const single = this.text();
      return single === undefined || single === "" ? [] : [single];
    }
    const closing = text.indexOf(")", this.#at);
    const inner = text.slice(this.#at + 1, closing === -1 ? undefined : closing);
    this.#at = closing === -1 ? text.length : closing;
    this.#take(this.#at);
    return elements(inner);
  }

  /** What is left, as it stands. */
  rest(): string {
    const left = this.#text.slice(this.#at).trim();
    this.#at = this.#text.length;
    return left;
  }

  #skipSpaces(): void {
    while (this.#text[this.#at] === " ") this.#at += 1;
  }

  /** Up to the next comma, and past it. */
  #take(end: number): string {
    const taken = this.#text.slice(this.#at, end);
    const comma = this.#text.indexOf(",", end);
    this.#at = comma === -1 ? this.#text.length + 1 : comma + 1;
    return taken;
  }

  #endOfBare(): number {
    const comma = this.#text.indexOf(",", this.#at);
    return comma === -1 ? this.#text.length : comma;
  }
}

/** A cursor on what follows the prefix (`+CREG:`, any case) of a line; on the whole line where it has none. */
export function cursorAfter(prefix: string, line: string): Cursor {
  const prefixed = line.slice(0, prefix.length).toUpperCase() === prefix.toUpperCase();
  return new Cursor(prefixed ? line.slice(prefix.length) : line);
}

function elements(inner: string): readonly string[] {
  const cursor = new Cursor(inner);
  const found: string[] = [];
  for (let element = cursor.text(); element !== undefined; element = cursor.text()) {
    if (element !== "") found.push(element);
  }
  return found;
}

/** `["0-2", "5"]` as 0, 1, 2, 5: how a test command (`=?`) lists the values that it takes. */
export function expandRanges(values: readonly string[]): readonly number[] {
  return values.flatMap((value) => {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(value) ?? [];
    if (first === undefined) return [];
    // Longer than any list of modes: a range of indexes, of which only the ends matter to nobody here.
    const length = Math.min(Number(last) - Number(first) + 1, 256);
    return Array.from({ length: Math.max(length, 0) }, (_, offset) => Number(first) + offset);
  });
}
