/** Whether a sender says by its name that nobody reads what is answered to it: `Lead alerts <noreply@example.com>`. */
export function isNoReply(sender: string): boolean {
  return /(?:^|[\s<])(?:do[-._]?)?not?[-._]?reply[^@\s<]*@/i.test(sender);
}
