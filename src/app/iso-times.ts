import { iso } from "../domain/time.ts";

/** What members are called that hold an instant. */
const INSTANTS = new Set([
  "at",
  "since",
  "smscAt",
  "dischargedAt",
  "erasedAt",
  "enrolledAt",
  "askedAt",
  "askAt",
  "optOutAt",
  "confirmedAt",
  "reconfirmAt",
  "decideBy",
  "receivedAt",
  "honourBy",
  "enteredAt",
  "suppressionLookedAt",
  "firstAt",
  "lastAt",
]);

/** Times as the world is given them everywhere else: the instants in it become ISO 8601. */
export function inIso(value: unknown, key = ""): unknown {
  if (typeof value === "number" && INSTANTS.has(key)) return iso(value);
  if (Array.isArray(value)) return value.map((item) => (key === "remindAt" ? iso(Number(item)) : inIso(item)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inIso(member, name)]));
}
