/** Whether a sender says by its name that nobody reads what is answered to it: `Lead alerts <noreply@example.com>`. */
export function isNoReply(sender: string): boolean {
  return NO_REPLY.test(sender);
}

/** In English, French and Spanish. */
const NO_REPLY =
  /(?:^|[\s<])(?:(?:do[-._]?)?not?[-._]?reply|ne[-._]?pas[-._]?repondre|no[-._]?(?:responder|contestar))[^@\s<]*@/i;
