import { jsx, useContext } from "hono/jsx";
import { expect, test } from "vitest";
import { Table } from "../../src/dashboard/parts.tsx";
import { NOBODY, VisitingContext } from "../../src/dashboard/visiting.ts";
import { settled } from "../manual-time.ts";

test("a long table is drawn ten rows at a time, each with what is known of the visit", async () => {
  const drawn: string[] = [];
  const waiting: (() => void)[] = [];
  const pause = (): Promise<void> => new Promise((resolve) => void waiting.push(resolve));
  function Cell({ row }: { readonly row: number }) {
    drawn.push(useContext(VisitingContext).zone);
    return jsx("b", {}, `row ${row}`);
  }
  const rows = Array.from({ length: 45 }, (_, row) => [jsx(Cell, { row })]);
  const table = jsx(Table, { caption: "Rows", columns: [{ name: "One" }], rows });
  const value = { formToken: "", now: 0, zone: "UTC", people: NOBODY, pause };
  const html = Promise.resolve(jsx(VisitingContext.Provider, { value }, table).toString());
  const counts = [drawn.length];
  for (let go = waiting.shift(); go !== undefined; go = waiting.shift()) {
    go();
    await settled();
    counts.push(drawn.length);
  }
  expect(counts).toEqual([10, 20, 30, 40, 45]);
  expect(new Set(drawn)).toEqual(new Set(["UTC"]));
  const shown = [...String(await html).matchAll(/<b>row (\d+)<\/b>/g)].map(([, row]) => Number(row));
  expect(shown).toEqual(Array.from({ length: 45 }, (_, row) => row));
});
