import { type ErrorMeaning, type ErrorTable, rowsOf, VERDICTS } from "./error-meaning.ts";

// 27.005 3.2.5: 0 to 127 are RP causes, 128 to 255 TP failure causes, 300 to 511 the modem's own, 512 on the maker's.
const RP_CAUSES = rowsOf("3GPP TS 24.011 8.2.5.4, annex E-2", [
  [1, "unassigned (unallocated) number", "recipient never"],
  [8, "operator determined barring", "network later"],
  [10, "call barred", "network later"],
  [11, "reserved", "network later"],
  [21, "short message transfer rejected", "network later"],
  [22, "memory capacity exceeded", "recipient later"],
  [27, "destination out of order", "recipient later"],
  [28, "unidentified subscriber", "recipient never"],
  [29, "facility rejected", "network later"],
  [30, "unknown subscriber", "recipient never"],
  [38, "network out of order", "network later"],
  [41, "temporary failure", "network later"],
  [42, "congestion", "network later"],
  [47, "resources unavailable, unspecified", "network later"],
  [50, "requested facility not subscribed", "network later"],
  [69, "requested facility not implemented", "network later"],
  [81, "invalid short message transfer reference value", "network later"],
  [95, "invalid message, unspecified", "device never"],
  [96, "invalid mandatory information", "device never"],
  [97, "message type non-existent or not implemented", "device never"],
  [98, "message not compatible with short message protocol state", "network later"],
  [99, "information element non-existent or not implemented", "device never"],
  [111, "protocol error, unspecified", "network later"],
  [127, "interworking, unspecified", "network later"],
]);

const TP_FAILURE_CAUSES = rowsOf("3GPP TS 23.040 9.2.3.22", [
  [128, "telematic interworking not supported", "device never"],
  [129, "short message type 0 not supported", "device never"],
  [130, "cannot replace short message", "device never"],
  [143, "unspecified TP-PID error", "device never"],
  [144, "data coding scheme (alphabet) not supported", "device never"],
  [145, "message class not supported", "device never"],
  [159, "unspecified TP-DCS error", "device never"],
  [160, "command cannot be actioned", "device never"],
  [161, "command unsupported", "device never"],
  [175, "unspecified TP-command error", "device never"],
  [176, "TPDU not supported", "device never"],
  [192, "service centre busy", "network later"],
  [193, "no service centre subscription", "network later"],
  [194, "service centre system failure", "network later"],
  [195, "invalid short message entity address", "recipient never"],
  [196, "destination short message entity barred", "recipient never"],
  // The service centre has one like it, perhaps ours of a moment ago.
  [197, "short message rejected: duplicate", "network perhaps"],
  [198, "TP-VPF not supported", "device never"],
  [199, "TP-VP not supported", "device never"],
  [208, "(U)SIM SMS storage full", "device later"],
  [209, "no SMS storage capability in (U)SIM", "device later"],
  [210, "error in mobile station", "device later"],
  [211, "memory capacity exceeded in the mobile station", "device later"],
  [212, "(U)SIM application toolkit busy", "device later"],
  [213, "(U)SIM data download error", "device later"],
  [255, "unspecified error cause", "network later"],
]);

const MODEM_ERRORS = rowsOf("3GPP TS 27.005 3.2.5", [
  [300, "ME failure", "device later"],
  [301, "SMS service of ME reserved", "device later"],
  [302, "operation not allowed", "device later"],
  [303, "operation not supported", "device never"],
  [304, "invalid PDU mode parameter", "device never"],
  // Nothing is ever written in text mode: the modem has restarted without a word and is in it.
  [305, "invalid text mode parameter", "device later"],
  [310, "(U)SIM not inserted", "device later"],
  [311, "(U)SIM PIN required", "device later"],
  [312, "PH-(U)SIM PIN required", "device later"],
  [313, "(U)SIM failure", "device later"],
  [314, "(U)SIM busy", "device later"],
  [315, "(U)SIM wrong", "device later"],
  [316, "(U)SIM PUK required", "device later"],
  [317, "(U)SIM PIN2 required", "device later"],
  [318, "(U)SIM PUK2 required", "device later"],
  [320, "memory failure", "device later"],
  [321, "invalid memory index", "device later"],
  [322, "memory full", "device later"],
  [330, "SMSC address unknown", "device later"],
  [331, "no network service", "network later"],
  [332, "network timeout", "network perhaps"],
  [340, "no +CNMA acknowledgement expected", "device later"],
  [500, "unknown error", "device perhaps"],
]);

const SEEN_IN_THE_FIELD = rowsOf("issue thread: gammu#420 (Quectel, 350 after 135 s)", [
  [350, "no answer of the network, as Quectel words it", "network perhaps"],
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
  if (code <= 127) return { name: `network cause ${code}`, ...VERDICTS["network later"], source };
  if (code <= 255) return { name: `service centre cause ${code}`, ...VERDICTS["network later"], source };
  if (code >= 300 && code <= 399) return { name: `modem error ${code}`, ...VERDICTS["device later"], source };
  return { name: `manufacturer's error ${code}`, ...VERDICTS["device perhaps"], source };
}
