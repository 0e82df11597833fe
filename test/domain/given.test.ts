import { expect, test } from "vitest";
import { given } from "../../src/domain/given.ts";

test("what has no value is left out, and the order of the rest stays", () => {
  const name: string | undefined = undefined;
  expect(JSON.stringify({ ...given({ b: 1, name, a: null }), id: 2 })).toBe('{"b":1,"a":null,"id":2}');
});
