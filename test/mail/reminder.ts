import type { Reminder } from "../../src/app/ports.ts";
import { parseNumber } from "../../src/domain/number.ts";

const number = (text: string) => {
  const parsed = parseNumber(text);
  if (parsed === undefined) throw new Error(`${text} is no number`);
  return parsed;
};

export const GATEWAY_NUMBER = number("+18502200227");

/** The first reminder to Ann, whose opt-out comes at 3 in the morning in New York. */
export function reminder(changed: Partial<Reminder> = {}): Reminder {
  return {
    id: "A-1.1741032000000.1",
    to: "ann@example.com",
    name: "Ann Miller",
    brand: { id: "homes", name: "Homes.com", phone: "(866) 774-2947", email: "support@homes.com" },
    number: number("+18505550101"),
    optOutAt: Date.parse("2025-03-05T08:00:00.000Z"),
    timeZone: "America/New_York",
    asks: "signup",
    isLast: false,
    ...changed,
  };
}
