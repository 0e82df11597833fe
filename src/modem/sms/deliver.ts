import { given } from "../../domain/given.ts";
import type { InboundContent, InboundSms } from "../../domain/inbox/inbound.ts";
import { type DeliverTpdu, readDeliverTpdu } from "./deliver-tpdu.ts";
import { hexOf } from "./octets.ts";
import { isSimDataDownload, isType0 } from "./protocol-identifier.ts";

/** WAP push (IANA: wap-push). To a phone that shows no WAP pages it means: an MMS waits (OMA-WAP-TS-PushOTA). */
const WAP_PUSH_PORT = 2948;

/**
 * Decodes the PDU string of a received message. Never throws: what cannot be read comes back as
 * `unreadable`, with the sender and the time where they stood before the damage.
 */
export function decodeDeliver(pdu: string): InboundSms {
  const deliver = readDeliverTpdu(pdu);
  const { from = { kind: "none" }, timestamp } = deliver;
  const envelope = { from, pdu: pdu.toUpperCase(), ...given({ smscAt: timestamp?.instant }) };
  if ("error" in deliver) return { ...envelope, content: { kind: "unreadable", error: deliver.error } };
  const { concatenation } = deliver.userData.header;
  return { ...envelope, content: contentOf(deliver), ...given({ concatenation }) };
}

function contentOf({ protocolIdentifier, dataCoding, userData }: DeliverTpdu): InboundContent {
  if (isType0(protocolIdentifier)) return { kind: "silent" };
  if (isSimDataDownload(protocolIdentifier, dataCoding)) return { kind: "sim-data" };
  if (userData.kind === "text") return { kind: "text", text: userData.text };
  const hex = hexOf(userData.octets);
  return userData.header.ports?.destination === WAP_PUSH_PORT ? { kind: "mms", hex } : { kind: "binary", hex };
}
