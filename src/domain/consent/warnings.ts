import type { GatewayState } from "../state.ts";

/** Numbers that cannot be asked to confirm again, for people: their consents go on, and each is tried once a day. */
export function putOffWarnings({ index, numbers }: GatewayState): readonly string[] {
  const [latest] = [...index.putOff.keys()].slice(-1);
  const consent = latest === undefined ? undefined : numbers.get(latest)?.consent;
  if (consent?.status !== "active" || consent.putOff === undefined) return [];
  const { size } = index.putOff;
  const texts = size === 1 ? "a reconfirmation text" : `${size} reconfirmation texts`;
  return [`${texts} could not be sent (${consent.putOff}) and will be tried again within a day`];
}
