const BACKSPACE = 0x08;
const CARRIAGE_RETURN = 0x0d;
const MAX_LINE = 2048;

/** Finds command lines in what a driver types: everything up to an AT is noise (ITU-T V.250 5.2.1). */
export class LineEditor {
  #line: string | undefined;
  #previous = "";
  #last = "AT";

  /** Takes one octet; answers the whole line, with its AT, when the octet ends it. */
  push(octet: number): string | undefined {
    const character = String.fromCharCode(octet);
    if (this.#line === undefined) return this.#hunt(character);
    if (octet === CARRIAGE_RETURN) return this.#end();
    if (octet === BACKSPACE) this.#line = this.#line.length > 2 ? this.#line.slice(0, -1) : this.#line;
    else if (octet >= 0x20 && this.#line.length < MAX_LINE) this.#line += character;
    return undefined;
  }

  reset(): void {
    this.#line = undefined;
    this.#previous = "";
  }

  #hunt(character: string): string | undefined {
    const prefix = (this.#previous + character).toUpperCase();
    this.#previous = character;
    if (prefix === "AT") this.#line = prefix;
    // V.250 5.2.4: A/ repeats the last line at once, without a carriage return.
    return prefix === "A/" ? this.#last : undefined;
  }

  #end(): string | undefined {
    const line = this.#line;
    this.reset();
    if (line !== undefined) this.#last = line;
    return line;
  }
}
