const LONGEST = 200;
const UTF_8 = new TextDecoder();

/**
 * How a payload begins, fit for a log and a JSON document: at most 200 characters (UTF-16 units), what
 * is no UTF-8 as U+FFFD, control and invisible formatting characters as spaces.
 */
export function excerptOf(payload: Uint8Array): string {
  // Four octets make one character at most two units long, and the cut may fall inside the last one.
  const head = payload.subarray(0, LONGEST * 4);
  const text = UTF_8.decode(head).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
  const cut = text.slice(0, LONGEST);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
