import { describe, expect, it } from "vitest";
import { parseFinalResult } from "../../../src/modem/at/final-result.ts";
import { meaningOf } from "../../../src/modem/at/error-result.ts";
import { profileFor } from "../../../src/modem/profiles.ts";

function told(
  maker: string,
  line: string,
): { readonly reached: string; readonly retry: string; readonly name: string } {
  const result = parseFinalResult(line);
  if (result === undefined || result.kind === "ok") throw new Error(`no error: ${line}`);
  const { reached, retry, name } = meaningOf(result, profileFor("auto", maker).ownErrors);
  return { reached, retry, name };
}

it.each([
  ["WAVECOM MODEM MULTIBAND G900E", "wavecom"],
  ["Cinterion BGS2-W", "cinterion"],
  ["SIEMENS TC65", "cinterion"],
  ["Gemalto M2M EHS6", "cinterion"],
  ["u-blox LENA-R8001", "ublox"],
])("%s is of the family %s", (makerAndModel, id) => {
  expect(profileFor("auto", makerAndModel).id).toBe(id);
});

describe("a maker's own error code", () => {
  it.each([
    ["SIMCOM INCORPORATED SIM800", "+CMS ERROR: 521", "no", "later"],
    ["SIMCOM INCORPORATED SIM800", "+CMS ERROR: 513", "no", "never"],
    ["SIMCOM INCORPORATED SIM800", "+CMS ERROR: 226", "unknown", "later"],
    ["Quectel EC25", "+CMS ERROR: 512", "no", "later"],
    ["huawei E3372", "+CMS ERROR: 515", "no", "later"],
    ["WAVECOM MODEM MULTIBAND", "+CMS ERROR: 512", "no", "later"],
    ["WAVECOM MODEM MULTIBAND", "+CMS ERROR: 513", "unknown", "later"],
    ["WAVECOM MODEM MULTIBAND", "+CMS ERROR: please wait, starting or processing a command", "no", "later"],
    ["Telit ME310G1", "+CMS ERROR: 512", "no", "later"],
    ["Telit ME310G1", "+CMS ERROR: 515", "unknown", "later"],
    ["Cinterion TC65", "+CMS ERROR: 521", "unknown", "later"],
    ["u-blox LENA-R8", "+CMS ERROR: 350", "no", "never"],
  ])("of %s, %s: it has reached the network: %s, to be tried %s", (maker, line, reached, retry) => {
    expect(told(maker, line)).toMatchObject({ reached, retry });
  });

  it("leaves it open where nobody knows the maker or the code", () => {
    for (const code of [512, 513, 515, 531, 606])
      expect(told("Nobody X1", `+CMS ERROR: ${code}`)).toMatchObject({ reached: "unknown", retry: "later" });
    expect(told("Quectel EC25", "+CMS ERROR: 600")).toMatchObject({ reached: "unknown" });
  });
});
