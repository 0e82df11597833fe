import { validateHeaderName, validateHeaderValue } from "node:http";
import { Readable } from "node:stream";

// Hono asks the process for `Headers` and `Response`, which are standard (https://fetch.spec.whatwg.org/). With the first
// look at any of them Node.js loads a client of HTTP and compiles a parser to WebAssembly: 7 MB, and a turn in which a text
// waits for 20 ms. Of both no more is needed here than this.

const SET_COOKIE = "set-cookie";

type HeaderValues = Iterable<readonly [string, string]> | Readonly<Record<string, string>>;

/** Header fields by name, as the standard's `Headers`: names in lower case and in order, values joined. */
export class PlainHeaders implements Iterable<[string, string]> {
  readonly #values = new Map<string, string[]>();

  constructor(values: HeaderValues = {}) {
    const pairs = Symbol.iterator in values ? values : Object.entries(values);
    for (const [name, value] of pairs) this.append(name, value);
  }

  append(name: string, value: string): void {
    this.#values.set(keyOf(name), [...(this.#values.get(keyOf(name)) ?? []), checked(name, value)]);
  }

  set(name: string, value: string): void {
    this.#values.set(keyOf(name), [checked(name, value)]);
  }

  get(name: string): string | null {
    const key = keyOf(name);
    // RFC 6265 5.4: cookies are parted otherwise than all else (RFC 9110 5.3).
    return this.#values.get(key)?.join(key === "cookie" ? "; " : ", ") ?? null;
  }

  getSetCookie(): string[] {
    return [...(this.#values.get(SET_COOKIE) ?? [])];
  }

  has(name: string): boolean {
    return this.#values.has(keyOf(name));
  }

  delete(name: string): void {
    this.#values.delete(keyOf(name));
  }

  forEach(tell: (value: string, name: string) => void): void {
    for (const [name, value] of this) tell(value, name);
  }

  /** Each name once, but `set-cookie`, which cannot be joined. */
  *entries(): Generator<[string, string]> {
    for (const name of [...this.#values.keys()].sort()) {
      if (name === SET_COOKIE) for (const cookie of this.getSetCookie()) yield [name, cookie];
      else yield [name, this.get(name) ?? ""];
    }
  }

  [Symbol.iterator](): Generator<[string, string]> {
    return this.entries();
  }
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

/** Throws for what would not be one field on the wire (RFC 9110 5.1, 5.5). */
function checked(name: string, value: string): string {
  validateHeaderName(name);
  validateHeaderValue(name, value);
  return value;
}

type PlainBody = string | Uint8Array<ArrayBuffer> | Readable;

/** A text of Hono's that says of itself that it is HTML. */
interface Marked {
  toString(): string;
}

interface PlainInit {
  readonly status?: number;
  readonly headers?: HeaderValues;
}

/** An answer, as the standard's `Response`. */
export class PlainResponse {
  readonly body: PlainBody | null;
  readonly status: number;
  readonly headers: PlainHeaders;
  /** It is read by whoever sends it, and nobody before. */
  readonly bodyUsed = false;

  constructor(body: PlainBody | ArrayBuffer | Marked | null = null, init: PlainInit = {}) {
    const { status = 200, headers = {} } = init;
    this.body = bodyOf(body);
    // RFC 9110 9.3.2: of what is asked for the head alone nobody reads what would have come piece by piece.
    if (body === null && init instanceof PlainResponse && init.body instanceof Readable) init.body.destroy();
    this.status = status;
    this.headers = new PlainHeaders(headers);
    if (typeof this.body === "string" && !this.headers.has("content-type"))
      this.headers.set("content-type", "text/plain;charset=UTF-8");
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  text(): Promise<string> {
    return this.#read().text();
  }

  json(): Promise<unknown> {
    return this.#read().json();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#read().arrayBuffer();
  }

  /** Hono has a form read by way of an answer that holds it. */
  formData(): Promise<FormData> {
    return this.#read().formData();
  }

  /** Node.js's own reads what is asked for too seldom to be read here. */
  #read(): Request {
    return new Request("http://localhost/", {
      method: "POST",
      headers: [...this.headers],
      body: this.body as NonNullable<RequestInit["body"]> | null,
      duplex: "half",
    });
  }
}

function bodyOf(given: PlainBody | ArrayBuffer | Marked | null): PlainBody | null {
  if (given === null || given instanceof Readable) return given;
  if (given instanceof ArrayBuffer) return new Uint8Array(given);
  return ArrayBuffer.isView(given) ? (given as Uint8Array<ArrayBuffer>) : String(given);
}

/** A request, as far as Hono and its guards look at the standard's `Request`. */
export class PlainRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: PlainHeaders;
  readonly #held: Uint8Array<ArrayBuffer>;

  /** `held`: what has been taken in of its body. */
  constructor(method: string, url: string, headers: PlainHeaders, held = new Uint8Array()) {
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.#held = held;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#held.buffer;
  }
}

/** From now on whatever asks the process for `Headers` and `Response` is given these. `fetch` answers with its own. */
export function answerPlainly(): void {
  for (const [name, value] of Object.entries({ Headers: PlainHeaders, Response: PlainResponse }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
