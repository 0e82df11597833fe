const CTRL_Z = 0x1a;
const ESCAPE = 0x1b;

/** What an octet at the prompt did: the text goes on, is whole, or was given up. */
export type TextProgress =
  | { readonly kind: "more" }
  | { readonly kind: "whole"; readonly text: string }
  | { readonly kind: "cancelled" };

const MORE: TextProgress = { kind: "more" };

/** Collects what follows the prompt of +CMGS up to Ctrl-Z or ESC (3GPP TS 27.005 4.3). */
export class TextEntry {
  #text = "";

  push(octet: number): TextProgress {
    if (octet === ESCAPE) return { kind: "cancelled" };
    if (octet === CTRL_Z) return { kind: "whole", text: this.#text };
    this.#text += String.fromCharCode(octet);
    return MORE;
  }
}
