import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLineReader } from "../../../src/modem/link/line-reader.ts";
import transcripts from "../../fixtures/at_transcripts.json" with { type: "json" };

/** The lines that come of octets which arrive in these chunks. */
function linesOf(chunks: readonly Buffer[], { awaitPrompt = false } = {}): { lines: string[]; overflows: number } {
  const lines: string[] = [];
  let overflows = 0;
  const reader = createLineReader({
    onLine: (line) => lines.push(line),
    onOverflow: () => {
      overflows += 1;
    },
  });
  reader.awaitPrompt(awaitPrompt);
  for (const chunk of chunks) reader.push(chunk);
  return { lines, overflows };
}

/** Cuts octets at the given places. */
function cut(octets: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...new Set(places.map((place) => place % (octets.length + 1)))].sort((a, b) => a - b);
  return [0, ...ends].map((from, at) => octets.subarray(from, ends[at] ?? octets.length));
}

/** Octets as modems send them: lines, prompts, line ends of all kinds, NULs, and the odd octet. */
const modemOctets = fc
  .array(
    fc.oneof(
      fc.constantFrom("\r\n", "\r\r\n", "\n", "\r", "> ", ">", "\0", " ", "OK", '+CMTI: "ME",1', "07914306073011F0"),
      fc.constantFrom(...transcripts.map(({ raw }) => raw)),
      fc.string({ maxLength: 20 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => Buffer.from(pieces.join(""), "latin1"));

describe("framing", () => {
  it("ends a line with CR alone, without waiting for what comes next", () => {
    expect(linesOf([Buffer.from("\r+CSQ: 20,99\rOK\r")]).lines).toEqual(["+CSQ: 20,99", "OK"]);
  });

  it("does not depend on how the octets are cut into chunks", () => {
    fc.assert(
      fc.property(modemOctets, fc.array(fc.nat(), { maxLength: 20 }), fc.boolean(), (octets, places, awaitPrompt) => {
        expect(linesOf(cut(octets, places), { awaitPrompt })).toEqual(linesOf([octets], { awaitPrompt }));
      }),
    );
  });

  it("does not depend on chunks where a line is endless either", () => {
    const octets = Buffer.concat([Buffer.from("RING\r\n"), Buffer.alloc(9_000, 0x41), Buffer.from("\r\nOK\r\n")]);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), (places) => {
        expect(linesOf(cut(octets, places))).toEqual(linesOf([octets]));
      }),
    );
  });

  it.each([
    ["CR LF", "\r\nOK\r\n"],
    ["CR CR LF", "\r\r\nOK\r\r\n"],
    ["LF", "\nOK\n"],
  ])("ends lines with %s", (_, text) => {
    expect(linesOf([Buffer.from(text)]).lines).toEqual(["OK"]);
  });

  it.each(["\r\n> ", ">", "> \r\n", "\r\n >\r\n", "AT+CMGS=5\r\r\n> ", "AT+CMGS=5\r>"])(
    "tells of the prompt in %j at once",
    (text) => {
      expect(linesOf([Buffer.from(text)], { awaitPrompt: true }).lines.at(-1)).toBe(">");
    },
  );

  it("takes no > for a prompt that nobody awaits, or that stands inside a line", () => {
    expect(linesOf([Buffer.from("\r\n> ")]).lines).toEqual([]);
    expect(linesOf([Buffer.from('+CUSD: 1,"a > b"')], { awaitPrompt: true }).lines).toEqual([]);
  });

  it("keeps octets above 127 apart", () => {
    expect(linesOf([Buffer.from([0xe9, 0xc3, 0xa9, 0x0a])]).lines).toEqual(["\u00e9\u00c3\u00a9"]);
  });

  it("cuts a line without an end short, says so, and reads on after it", () => {
    const { lines, overflows } = linesOf([Buffer.alloc(5_000_000, 0x41), Buffer.from("\r\nOK\r\n")]);
    expect(overflows).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.length).toBeLessThanOrEqual(4096);
    expect(lines[1]).toBe("OK");
  });
});
