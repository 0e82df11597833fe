import { expect, test } from "vitest";
import { Places } from "../../src/http/places.ts";

test("a source has so many places and no more, until it gives one back", () => {
  const places = new Places(2);
  const first = places.take("192.0.2.1");
  expect(places.take("::ffff:192.0.2.1")).toBeDefined();
  expect(places.take("192.0.2.1")).toBeUndefined();
  expect(places.take("192.0.2.2")).toBeDefined();
  first?.();
  expect(places.take("192.0.2.1")).toBeDefined();
  expect(places.take("192.0.2.1")).toBeUndefined();
});

test("what comes from this machine, or by the socket, is not counted: a proxy stands for many", () => {
  const places = new Places(1);
  for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1", undefined])
    for (let n = 0; n < 3; n += 1) expect(places.take(address)).toBeDefined();
});
