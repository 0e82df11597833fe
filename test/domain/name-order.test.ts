import { expect, it } from "vitest";
import { byNumbersInNames } from "../../src/domain/name-order.ts";

it("sorts names by the numbers in them, not by their digits", () => {
  const names = ["ttyUSB10", "ttyUSB2", "1-10.1", "ttyACM0", "1-2", "1-2.10", "1-2.9", "ttyUSB2"];
  expect(names.toSorted(byNumbersInNames)).toEqual([
    ...["1-2", "1-2.9", "1-2.10", "1-10.1"],
    ...["ttyACM0", "ttyUSB2", "ttyUSB2", "ttyUSB10"],
  ]);
});
