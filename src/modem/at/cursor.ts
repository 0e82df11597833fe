/**
 * Walks the parameters of a response line. Tolerant, as modems are not exact: quotes may be missing or
 * unbalanced, spaces stand anywhere, lists lack their parentheses. A parameter that is not what was asked
 * for is `undefined` and is passed over all the same.
 */
export interface Cursor {
  readonly atEnd: boolean;
  /** The next parameter without its quotes; empty when it is left out, `undefined` past the last. */
  text(): string | undefined;
  /** The next parameter as a decimal number, whatever leading zeros. */
  number(): number | undefined;
  /** The elements of the next parenthesised list; a bare parameter is a list of one. Empty past the last. */
  list(): readonly string[];
  /** What is left, as it stands. */
  rest(): string;
}

/** A cursor on what follows the prefix (`+CREG:`, any case) of a line; on the whole line where it has none. */
export function cursorAfter(prefix: string, line: string): Cursor {
  const prefixed = line.toUpperCase().startsWith(prefix.toUpperCase());
  return cursorOn(prefixed ? line.slice(prefix.length) : line);
}

function cursorOn(source: string): Cursor {
  const text = source.trim();
  let at = 0;

  function skipSpaces(): void {
    while (text[at] === " ") at += 1;
  }

  /** Up to the next comma, and past it. */
  function take(end: number): string {
    const taken = text.slice(at, end);
    const comma = text.indexOf(",", end);
    at = comma === -1 ? text.length + 1 : comma + 1;
    return taken;
  }

  function endOfBare(): number {
    const comma = text.indexOf(",", at);
    return comma === -1 ? text.length : comma;
  }

  function next(): string | undefined {
    skipSpaces();
    if (at > text.length || (at === text.length && !text.endsWith(","))) return undefined;
    if (text[at] !== '"') return take(endOfBare()).replaceAll('"', "").trim();
    at += 1;
    const closing = text.indexOf('"', at);
    return take(closing === -1 ? endOfBare() : closing).trim();
  }

  return {
    get atEnd() {
      skipSpaces();
      return at >= text.length;
    },
    text: next,
    number() {
      const taken = next();
      return taken !== undefined && /^[+-]?\d+$/.test(taken) ? Number(taken) : undefined;
    },
    list() {
      skipSpaces();
      // One list too many round all of them: a Wavecom writes ((…),(…)).
      while (text.startsWith("((", at)) at += 1;
      if (text[at] !== "(") {
        const single = next();
        return single === undefined || single === "" ? [] : [single];
      }
      const closing = text.indexOf(")", at);
      const inner = text.slice(at + 1, closing === -1 ? undefined : closing);
      at = closing === -1 ? text.length : closing;
      take(at);
      return elements(inner);
    },
    rest() {
      const left = text.slice(at).trim();
      at = text.length;
      return left;
    },
  };
}

function elements(inner: string): readonly string[] {
  const cursor = cursorOn(inner);
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
