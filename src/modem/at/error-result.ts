import { CME_ERRORS, meaningOfCme } from "./cme-errors.ts";
import { CMS_ERRORS, meaningOfCms } from "./cms-errors.ts";
import { codeOfName, type ErrorMeaning, type ErrorTable, VERDICTS } from "./error-meaning.ts";
import type { ErrorResult } from "./final-result.ts";

/**
 * What an error result means for a segment whose text had been sent. One that gives no reason leaves it open. `own`
 * says what the codes of `+CMS ERROR` mean with this maker.
 */
export function meaningOf(result: ErrorResult, own: ErrorTable = NO_TABLE): ErrorMeaning {
  if (result.kind === "plain" || result.kind === "call") {
    return { name: "no reason given", ...VERDICTS["device perhaps"], source: "ITU-T V.250 5.7.1" };
  }
  const code = codeOf(result, own);
  if (code === undefined) {
    const text = "text" in result ? result.text : "";
    return { name: text || "no reason given", ...VERDICTS["device perhaps"], source: "the modem's own words" };
  }
  return result.kind === "cms" ? (own.get(code) ?? meaningOfCms(code)) : meaningOfCme(code);
}

const NO_TABLE: ErrorTable = new Map();

/** The code of an error result, also where the modem wrote its name instead. */
function codeOf(result: ErrorResult, own: ErrorTable = NO_TABLE): number | undefined {
  if (result.kind !== "cms" && result.kind !== "cme") return undefined;
  if ("code" in result) return result.code;
  if (result.kind === "cme") return codeOfName(CME_ERRORS, result.text);
  return codeOfName(own, result.text) ?? codeOfName(CMS_ERRORS, result.text);
}

/** `+CMS ERROR: 38 (network out of order)`. */
export function describeError(result: ErrorResult, own?: ErrorTable): string {
  return "code" in result ? `${result.line} (${meaningOf(result, own).name})` : result.line;
}

const CME_SIM_BUSY: readonly number[] = [14, 515];
const CMS_SIM_BUSY: readonly number[] = [314, 515];

/** The SIM or the modem is still starting: ask again in a while. */
export function isSimBusy(result: ErrorResult): boolean {
  const code = codeOf(result);
  if (code === undefined) return false;
  return (result.kind === "cms" ? CMS_SIM_BUSY : CME_SIM_BUSY).includes(code);
}

const CME_SIM_FAILURE: readonly number[] = [13, 15];
const CMS_SIM_FAILURE: readonly number[] = [313, 315];

/** The card is there and cannot be used: broken, or still starting. */
export function isSimFailure(result: ErrorResult): boolean {
  const code = codeOf(result);
  if (code === undefined) return false;
  return (result.kind === "cms" ? CMS_SIM_FAILURE : CME_SIM_FAILURE).includes(code);
}

const CME_SECOND_LOCK: readonly number[] = [17, 18];

/** The card asks for its second PIN, which guards the fixed dialling numbers and no texts. */
export function isSecondLock(result: ErrorResult): boolean {
  const code = codeOf(result);
  return result.kind === "cme" && code !== undefined && CME_SECOND_LOCK.includes(code);
}

const CME_NO_SIM = 10;
const CMS_NO_SIM = 310;

/** There is no SIM card in the modem, or none that it sees. */
export function isSimMissing(result: ErrorResult): boolean {
  return codeOf(result) === (result.kind === "cms" ? CMS_NO_SIM : CME_NO_SIM);
}
