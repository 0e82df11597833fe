import type { GatewayEvent } from "./events.ts";

/** Data of an event as an older release wrote it. */
type OldData = Readonly<Record<string, unknown>>;

/**
 * How events that older releases have written become today's: for each type the steps from version 1 to 2, from 2 to 3
 * and so on. A step that is added raises the version in which the type is written from then on. Whoever changes the
 * meaning or the members of an event adds its step here, and a line of the version that was to the fixtures.
 */
export const gatewayUpcasts: { readonly [T in GatewayEvent["type"]]?: readonly ((data: OldData) => OldData)[] } = {};
