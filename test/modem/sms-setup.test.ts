import { describe, expect, it } from "vitest";
import { profileFor } from "../../src/modem/profiles.ts";
import { indicationsFrom, storesToSweep } from "../../src/modem/sms-setup.ts";

describe("the memories to sweep", () => {
  it.each([
    ["the modem's own before the SIM's", ["SM", "ME", "SR"], ["SM", "ME"], ["ME", "SM"]],
    ["the one that receives first", ["ME", "SM"], ["SM"], ["SM", "ME"]],
    ["the SIM's alone where there is no other", ["SM"], ["SM"], ["SM"]],
    ["both seen as one where only that receives", ["ME", "MT"], ["MT"], ["MT"]],
    ["the one that is read where none is named to receive", ["SM", "BM", "SR"], [], ["SM"]],
    ["what there is on an odd modem", ["TA"], ["TA"], ["TA"]],
    ["none where nothing is stored", [], [], []],
  ])("are %s", (_, read, receive, stores) => {
    expect(storesToSweep({ read, write: [], receive })).toEqual(stores);
  });
});

describe("the indications", () => {
  const offer = { mode: [0, 1, 2, 3], mt: [0, 1, 2, 3], bm: [0, 2], ds: [0, 1, 2], bfr: [0, 1] };

  it.each([
    ["reports directly", offer, true, { mode: 2, mt: 1, bm: 0, ds: 1, bfr: 0 }],
    ["reports stored where they cannot come directly", { ...offer, ds: [0, 2] }, true, { ds: 2 }],
    ["no reports where there are none", { ...offer, ds: [0] }, true, { ds: 0 }],
    ["no reports when they are switched off", offer, false, { ds: 0 }],
    ["only what is on offer", { mode: [1], mt: [0, 1], bm: [0], ds: [0, 1], bfr: [1] }, true, { mode: 1, bfr: 1 }],
    ["the usual where the modem does not say", undefined, true, { mode: 2, mt: 1, bm: 0, ds: 1, bfr: 0 }],
  ])("ask for %s, and never for messages that the modem does not keep", (_, offered, deliveryReports, expected) => {
    expect(indicationsFrom(offered, deliveryReports)).toMatchObject({ mt: 1, ...expected });
  });
});

describe("the profile", () => {
  it.each([
    ["auto", "huawei E3372", "huawei"],
    ["auto", "ZTE INCORPORATED MF180", "zte"],
    ["auto", "SIMCOM INCORPORATED SIMCOM_SIM7600G-H", "simcom"],
    ["auto", "Quectel EC25", "quectel"],
    ["auto", "Sierra Wireless, Incorporated MC7455", "sierra"],
    ["auto", "Telit HE910", "telit"],
    ["auto", "somebody else", "generic"],
    ["quectel", "huawei E3372", "quectel"],
    ["generic", "huawei E3372", "generic"],
  ])("configured as %s, of a %s, is %s", (configured, makerAndModel, id) => {
    expect(profileFor(configured, makerAndModel).id).toBe(id);
  });
});
