import {
  DEVICE_LATER,
  DEVICE_NEVER,
  DEVICE_UNKNOWN,
  type ErrorMeaning,
  type ErrorTable,
  NETWORK_LATER,
  NETWORK_UNKNOWN,
  RECIPIENT_LATER,
  RECIPIENT_NEVER,
  rowsOf,
} from "./error-meaning.ts";

// 27.005 3.2.5: 0 to 127 are RP causes, 128 to 255 TP failure causes, 300 to 511 the modem's own, 512 on the maker's.
const RP_CAUSES = rowsOf("3GPP TS 24.011 8.2.5.4, annex E-2", [
  [1, "unassigned (unallocated) number", RECIPIENT_NEVER],
  [8, "operator determined barring", NETWORK_LATER],
  [10, "call barred", NETWORK_LATER],
  [11, "reserved", NETWORK_LATER],
  [21, "short message transfer rejected", NETWORK_LATER],
  [22, "memory capacity exceeded", RECIPIENT_LATER],
  [27, "destination out of order", RECIPIENT_LATER],
  [28, "unidentified subscriber", RECIPIENT_NEVER],
  [29, "facility rejected", NETWORK_LATER],
  [30, "unknown subscriber", RECIPIENT_NEVER],
  [38, "network out of order", NETWORK_LATER],
  [41, "temporary failure", NETWORK_LATER],
  [42, "congestion", NETWORK_LATER],
  [47, "resources unavailable, unspecified", NETWORK_LATER],
  [50, "requested facility not subscribed", NETWORK_LATER],
  [69, "requested facility not implemented", NETWORK_LATER],
  [81, "invalid short message transfer reference value", NETWORK_LATER],
  [95, "invalid message, unspecified", DEVICE_NEVER],
  [96, "invalid mandatory information", DEVICE_NEVER],
  [97, "message type non-existent or not implemented", DEVICE_NEVER],
  [98, "message not compatible with short message protocol state", NETWORK_LATER],
  [99, "information element non-existent or not implemented", DEVICE_NEVER],
  [111, "protocol error, unspecified", NETWORK_LATER],
  [127, "interworking, unspecified", NETWORK_LATER],
]);

const TP_FAILURE_CAUSES = rowsOf("3GPP TS 23.040 9.2.3.22", [
  [128, "telematic interworking not supported", DEVICE_NEVER],
  [129, "short message type 0 not supported", DEVICE_NEVER],
  [130, "cannot replace short message", DEVICE_NEVER],
  [143, "unspecified TP-PID error", DEVICE_NEVER],
  [144, "data coding scheme (alphabet) not supported", DEVICE_NEVER],
  [145, "message class not supported", DEVICE_NEVER],
  [159, "unspecified TP-DCS error", DEVICE_NEVER],
  [160, "command cannot be actioned", DEVICE_NEVER],
  [161, "command unsupported", DEVICE_NEVER],
  [175, "unspecified TP-command error", DEVICE_NEVER],
  [176, "TPDU not supported", DEVICE_NEVER],
  [192, "service centre busy", NETWORK_LATER],
  [193, "no service centre subscription", NETWORK_LATER],
  [194, "service centre system failure", NETWORK_LATER],
  [195, "invalid short message entity address", RECIPIENT_NEVER],
  [196, "destination short message entity barred", RECIPIENT_NEVER],
  // The service centre has one like it, perhaps ours of a moment ago.
  [197, "short message rejected: duplicate", NETWORK_UNKNOWN],
  [198, "TP-VPF not supported", DEVICE_NEVER],
  [199, "TP-VP not supported", DEVICE_NEVER],
  [208, "(U)SIM SMS storage full", DEVICE_LATER],
  [209, "no SMS storage capability in (U)SIM", DEVICE_LATER],
  [210, "error in mobile station", DEVICE_LATER],
  [211, "memory capacity exceeded in the mobile station", DEVICE_LATER],
  [212, "(U)SIM application toolkit busy", DEVICE_LATER],
  [213, "(U)SIM data download error", DEVICE_LATER],
  [255, "unspecified error cause", NETWORK_LATER],
]);

const MODEM_ERRORS = rowsOf("3GPP TS 27.005 3.2.5", [
  [300, "ME failure", DEVICE_LATER],
  [301, "SMS service of ME reserved", DEVICE_LATER],
  [302, "operation not allowed", DEVICE_LATER],
  [303, "operation not supported", DEVICE_NEVER],
  [304, "invalid PDU mode parameter", DEVICE_NEVER],
  // Nothing is ever written in text mode: the modem has restarted without a word and is in it.
  [305, "invalid text mode parameter", DEVICE_LATER],
  [310, "(U)SIM not inserted", DEVICE_LATER],
  [311, "(U)SIM PIN required", DEVICE_LATER],
  [312, "PH-(U)SIM PIN required", DEVICE_LATER],
  [313, "(U)SIM failure", DEVICE_LATER],
  [314, "(U)SIM busy", DEVICE_LATER],
  [315, "(U)SIM wrong", DEVICE_LATER],
  [316, "(U)SIM PUK required", DEVICE_LATER],
  [317, "(U)SIM PIN2 required", DEVICE_LATER],
  [318, "(U)SIM PUK2 required", DEVICE_LATER],
  [320, "memory failure", DEVICE_LATER],
  [321, "invalid memory index", DEVICE_LATER],
  [322, "memory full", DEVICE_LATER],
  [330, "SMSC address unknown", DEVICE_LATER],
  [331, "no network service", NETWORK_LATER],
  [332, "network timeout", NETWORK_UNKNOWN],
  [340, "no +CNMA acknowledgement expected", DEVICE_LATER],
  [500, "unknown error", DEVICE_UNKNOWN],
]);

const SEEN_IN_THE_FIELD = rowsOf("issue thread: gammu#420 (Quectel, 350 after 135 s)", [
  [350, "no answer of the network, as Quectel words it", NETWORK_UNKNOWN],
]);

/** The codes of `+CMS ERROR`. */
export const CMS_ERRORS: ErrorTable = new Map<number, ErrorMeaning>([
  ...RP_CAUSES,
  ...TP_FAILURE_CAUSES,
  ...MODEM_ERRORS,
  ...SEEN_IN_THE_FIELD,
]);

/** The meaning of a `+CMS ERROR` code, by its range where the standards leave it open. */
export function meaningOfCms(code: number): ErrorMeaning {
  const known = CMS_ERRORS.get(code);
  if (known !== undefined) return known;
  // From 512 on the codes are the makers' own: see maker-errors.ts for those that are known.
  const source = "3GPP TS 27.005 3.2.5, by range";
  if (code <= 127) return { name: `network cause ${code}`, ...NETWORK_LATER, source };
  if (code <= 255) return { name: `service centre cause ${code}`, ...NETWORK_LATER, source };
  if (code >= 300 && code <= 399) return { name: `modem error ${code}`, ...DEVICE_LATER, source };
  return { name: `manufacturer's error ${code}`, ...DEVICE_UNKNOWN, source };
}
