import fc from "fast-check";

// What somebody writes who wants to do harm.

/** Pieces that mean something to a terminal, a modem, a parser, a page or a spreadsheet. */
const CHARGED = [
  "\x1b[2J\x1b]0;title\x07",
  "\x9b31m",
  "\x1a",
  "\x00",
  "\x7f",
  "\r\nAT+CMGS=5\r",
  // Their lower octets are CR, LF, Ctrl-Z and ESC: latin1 would cut them down to these.
  "\u010dAT+CFUN=0\u010d",
  "\u010a\u011a\u011b",
  "\u202e\u2066txt.exe\u2069",
  "\u200b\u200e\u200f\u061c\ufeff\u00ad",
  "\u2028\u2029\u0085",
  "\ud800",
  "\udfff\ud83d",
  "\u{1f600}\u{e0041}",
  "e\u0301\u0301\u0301\u0301",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "=cmd|' /C calc'!A0",
  "%s%n%0d%0a{{x}}`x`",
  "../../../etc/passwd",
  "STOP",
  "+18505550123",
  "\r\nBcc: all@example.com",
  "\u0639\u0631\u0628\u064a \u05e2\u05d1\u05e8",
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.oneof(fc.constantFrom(...CHARGED), fc.string()), { maxLength: 6 }).map(joined) },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...CHARGED, "a", " ", "é"), fc.integer({ min: 1, max: 2_000 }))
      .map(([piece, times]) => piece.repeat(times)),
  },
);

/** Keys that every object has already, or that a library may look for. */
const CHARGED_KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "toJSON",
  "then",
  "length",
  "hasOwnProperty",
];

export const hostileKey: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...CHARGED_KEYS), fc.string({ maxLength: 8 }));

const hostileNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(1e308, -1e308, 5e-324, -0, 2 ** 53, 1e21, -1, 0.1),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Anything that JSON can say, as the value that comes of it. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(hostileText, hostileNumber, fc.boolean(), fc.constant(null)),
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(hostileKey, tie("value")), { maxLength: 4 }).map(ownEntries),
  ),
})).value;

/** Some of the fields of a request that is right, replaced, removed or joined by others. */
export function spoilt(right: object): fc.Arbitrary<object> {
  const key = fc.oneof(fc.constantFrom(...Object.keys(right)), hostileKey);
  return fc
    .array(fc.tuple(key, fc.option(hostileJson, { nil: undefined, freq: 6 })), { maxLength: 4 })
    .map((changes) => ownEntries([...Object.entries(right), ...changes]));
}

/** Octets with some replaced, inserted or cut off. */
export function damaged(octets: Uint8Array): fc.Arbitrary<Uint8Array> {
  const wound = fc.record({
    at: fc.nat(Math.max(octets.length, 1)),
    taken: fc.nat(3),
    put: fc.uint8Array({ maxLength: 3 }),
  });
  return fc
    .array(wound, { maxLength: 3 })
    .map((wounds) =>
      wounds.reduce<Uint8Array>(
        (left, { at, taken, put }) => Buffer.concat([left.subarray(0, at), put, left.subarray(at + taken)]),
        octets,
      ),
    );
}

/** `__proto__` too becomes a key of its own, as it does in `JSON.parse`. */
function ownEntries(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function joined(pieces: readonly string[]): string {
  return pieces.join("");
}
