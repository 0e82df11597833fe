/** For a header or a line: what came from outside cannot begin a new one. */
export function flattened(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

// No comma, semicolon, colon or bracket: a header or a command would read them as a second address.
const MAILBOX = /^[^\s\p{Cc}@<>()[\],;:"\\]+@[^\s\p{Cc}@<>()[\],;:"\\]+$/u;

/** Whether this is one plain e-mail address and nothing else. */
export function isMailbox(address: string): boolean {
  return MAILBOX.test(address);
}
