import { type ErrorMeaning, type ErrorTable, rowsOf, VERDICTS } from "./error-meaning.ts";

const GENERAL_ERRORS = rowsOf("3GPP TS 27.007 9.2.1", [
  [0, "phone failure", "device later"],
  [1, "no connection to phone", "device later"],
  [2, "phone-adaptor link reserved", "device later"],
  [3, "operation not allowed", "device later"],
  [4, "operation not supported", "device never"],
  [5, "PH-SIM PIN required", "device later"],
  [10, "SIM not inserted", "device later"],
  [11, "SIM PIN required", "device later"],
  [12, "SIM PUK required", "device later"],
  [13, "SIM failure", "device later"],
  [14, "SIM busy", "device later"],
  [15, "SIM wrong", "device later"],
  [16, "incorrect password", "device later"],
  [17, "SIM PIN2 required", "device later"],
  [18, "SIM PUK2 required", "device later"],
  [20, "memory full", "device later"],
  [21, "invalid index", "device later"],
  [22, "not found", "device later"],
  [23, "memory failure", "device later"],
  [24, "text string too long", "device never"],
  [25, "invalid characters in text string", "device never"],
  [26, "dial string too long", "device never"],
  [27, "invalid characters in dial string", "device never"],
  [30, "no network service", "network later"],
  [31, "network timeout", "network perhaps"],
  [32, "network not allowed - emergency calls only", "network later"],
  [40, "network personalization PIN required", "device later"],
  [50, "incorrect parameters", "device never"],
  [100, "unknown", "device perhaps"],
]);

const SEEN_IN_THE_FIELD = rowsOf("issue threads: Huawei E-series", [
  [515, "please wait, the modem is starting or busy", "device later"],
]);

/** The codes of `+CME ERROR`. */
export const CME_ERRORS: ErrorTable = new Map<number, ErrorMeaning>([...GENERAL_ERRORS, ...SEEN_IN_THE_FIELD]);

/** The meaning of a `+CME ERROR` code; of one that the standard does not list, that it hides the outcome. */
export function meaningOfCme(code: number): ErrorMeaning {
  return (
    CME_ERRORS.get(code) ?? {
      name: `error ${code}`,
      ...VERDICTS["device perhaps"],
      source: "3GPP TS 27.007 9.2, not listed there",
    }
  );
}
