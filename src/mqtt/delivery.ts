import type { IPublishPacket } from "mqtt";

/** What has become of a message. `left`: with the broker, which is to send it again after `until`. */
export type Delivery = { readonly kind: "taken" } | { readonly kind: "left"; readonly until: Promise<void> };

export const TAKEN: Delivery = { kind: "taken" };

/** Hands one message on. Resolves when it may be acknowledged, or is left; rejects when it must come again at once. */
export type Deliver = (packet: IPublishPacket) => Promise<Delivery>;
