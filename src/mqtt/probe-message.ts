import type { IPublishPacket } from "mqtt";

const CONTENT_TYPE = "application/vnd.leadline.probe";

/**
 * Of a message that asks whether one may publish, and tells nobody anything. It has no payload, is not retained, so
 * that nothing is cleared, and does not outlive the second.
 */
export const PROBE_PROPERTIES = { contentType: CONTENT_TYPE, messageExpiryInterval: 1 } as const;

export function isProbe({ payload, properties }: Pick<IPublishPacket, "payload" | "properties">): boolean {
  return payload.length === 0 && properties?.contentType === CONTENT_TYPE;
}
