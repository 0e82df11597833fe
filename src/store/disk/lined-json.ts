// JSON of which the outer levels have their members on lines of their own: an agent a line, which a person can read and
// `grep`, at a fraction of the octets of full indentation. It is written and read in pieces, as the whole is as large
// as what it tells of.

/** The text of a value, a member a line in the outer `depth` levels. Whatever can be gone through is a list. */
export function* linedJson(value: unknown, depth: number): Generator<string, void> {
  if (depth === 0 || typeof value !== "object" || value === null) yield JSON.stringify(value);
  else if (Symbol.iterator in value) yield* spread("[", itemsOf(value as Iterable<unknown>), "]", depth);
  else yield* spread("{", membersOf(value), "}", depth);
}

type Item = readonly [before: string, item: unknown];

/** Each is made when it is its turn: there may be hundreds of thousands. */
function* itemsOf(list: Iterable<unknown>): Generator<Item, void> {
  for (const item of list) yield ["", item ?? null];
}

function* membersOf(value: object): Generator<Item, void> {
  for (const [name, member] of Object.entries(value))
    if (member !== undefined) yield [`${JSON.stringify(name)}:`, member];
}

function* spread(open: string, items: Iterable<Item>, close: string, depth: number): Generator<string, void> {
  let between = `${open}\n`;
  let isEmpty = true;
  for (const [before, item] of items) {
    yield between + before;
    yield* linedJson(item, depth - 1);
    between = ",\n";
    isEmpty = false;
  }
  yield isEmpty ? open + close : `\n${close}`;
}

type Holder = unknown[] | Record<string, unknown>;

/** Makes the value of lines as they come, indented or not. Throws where they are no such JSON. */
export class LinedJsonReader {
  readonly #open: Holder[] = [];
  #read: { readonly whole: unknown } | undefined;

  take(line: string): void {
    const text = line.trim();
    const member = text.endsWith(",") ? text.slice(0, -1) : text;
    if (member === "}" || member === "]") this.#open.pop();
    else if (member.endsWith("{")) this.#open.push(this.#put(`${member}}`) as Holder);
    else if (member.endsWith("[")) this.#open.push(this.#put(`${member}]`) as Holder);
    else this.#put(member);
  }

  /** What the lines came to. */
  value(): unknown {
    if (this.#read === undefined || this.#open.length > 0) throw new SyntaxError("it ends before its end");
    return this.#read.whole;
  }

  /** Puts a member where it belongs, and gives back its value. */
  #put(text: string): unknown {
    const holder = this.#open.at(-1);
    if (holder === undefined) {
      this.#read = { whole: JSON.parse(text) };
      return this.#read.whole;
    }
    if (Array.isArray(holder)) return holder[holder.push(JSON.parse(text)) - 1];
    const member = JSON.parse(`{${text}}`) as Record<string, unknown>;
    // A member named `__proto__` is one as any other, which an assignment would not make of it.
    for (const [name, value] of Object.entries(member))
      Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
    return Object.values(member)[0];
  }
}
