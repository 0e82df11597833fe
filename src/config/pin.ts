/** What is wrong with the contents of a PIN file, for people; `undefined`: they are a PIN. */
export function whyNoPin(text: string): string | undefined {
  return /^\d{4,8}$/.test(text) ? undefined : "holds no PIN; write 4 to 8 digits into it and nothing else";
}
