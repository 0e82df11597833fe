import {
  DEVICE_LATER,
  DEVICE_NEVER,
  DEVICE_UNKNOWN,
  type ErrorMeaning,
  type ErrorTable,
  NETWORK_LATER,
  NETWORK_UNKNOWN,
  rowsOf,
} from "./error-meaning.ts";

const GENERAL_ERRORS = rowsOf("3GPP TS 27.007 9.2.1", [
  [0, "phone failure", DEVICE_LATER],
  [1, "no connection to phone", DEVICE_LATER],
  [2, "phone-adaptor link reserved", DEVICE_LATER],
  [3, "operation not allowed", DEVICE_LATER],
  [4, "operation not supported", DEVICE_NEVER],
  [5, "PH-SIM PIN required", DEVICE_LATER],
  [10, "SIM not inserted", DEVICE_LATER],
  [11, "SIM PIN required", DEVICE_LATER],
  [12, "SIM PUK required", DEVICE_LATER],
  [13, "SIM failure", DEVICE_LATER],
  [14, "SIM busy", DEVICE_LATER],
  [15, "SIM wrong", DEVICE_LATER],
  [16, "incorrect password", DEVICE_LATER],
  [17, "SIM PIN2 required", DEVICE_LATER],
  [18, "SIM PUK2 required", DEVICE_LATER],
  [20, "memory full", DEVICE_LATER],
  [21, "invalid index", DEVICE_LATER],
  [22, "not found", DEVICE_LATER],
  [23, "memory failure", DEVICE_LATER],
  [24, "text string too long", DEVICE_NEVER],
  [25, "invalid characters in text string", DEVICE_NEVER],
  [26, "dial string too long", DEVICE_NEVER],
  [27, "invalid characters in dial string", DEVICE_NEVER],
  [30, "no network service", NETWORK_LATER],
  [31, "network timeout", NETWORK_UNKNOWN],
  [32, "network not allowed - emergency calls only", NETWORK_LATER],
  [40, "network personalization PIN required", DEVICE_LATER],
  [50, "incorrect parameters", DEVICE_NEVER],
  [100, "unknown", DEVICE_UNKNOWN],
]);

const SEEN_IN_THE_FIELD = rowsOf("issue threads: Huawei E-series", [
  [515, "please wait, the modem is starting or busy", DEVICE_LATER],
]);

/** The codes of `+CME ERROR`. */
export const CME_ERRORS: ErrorTable = new Map<number, ErrorMeaning>([...GENERAL_ERRORS, ...SEEN_IN_THE_FIELD]);

/** The meaning of a `+CME ERROR` code; of one that the standard does not list, that it hides the outcome. */
export function meaningOfCme(code: number): ErrorMeaning {
  return (
    CME_ERRORS.get(code) ?? {
      name: `error ${code}`,
      ...DEVICE_UNKNOWN,
      source: "3GPP TS 27.007 9.2, not listed there",
    }
  );
}
