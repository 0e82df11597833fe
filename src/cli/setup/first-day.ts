/** What is still to be done by a person before anybody relies on the gateway. */
export function firstDay(number: string): readonly string[] {
  return [
    "The first day:",
    `1. Was ${number} ever in a phone? Then replies may go to RCS or iMessage and never reach the modem. Take it out of both:`,
    "   https://messages.google.com/disable-chat and https://selfsolve.apple.com/deregister-imessage",
    "2. Ask the carrier how many texts a day and recipients a month the plan allows, and whether a machine may text.",
    "   Set modem.dailyCap and modem.newRecipientsPerDay below that.",
    "3. Enroll two phones that you hold, one iPhone and one Android, and answer YES on each:",
    "   leadline try --agent test-iphone --enroll +1…   and   leadline try --agent test-android --enroll +1…",
    "4. Send each a lead: leadline try --agent test-iphone, and the same with test-android. It must end with delivered.",
    "5. Text HELP, then STOP, from both. The next lead must be refused. Then text START.",
    "Nobody is texted before you do that, or the lead system enrolls somebody.",
  ];
}
