import type { Standings } from "../app/proof-watch.ts";
import { lookInSlices, type Slicing } from "../app/slice.ts";
import type { Standing } from "../domain/evidence/standings.ts";
import type { Msisdn } from "../domain/number.ts";

/**
 * What the records say of numbers, as one thread hands it to another: an object for each of a hundred thousand would be
 * made at once where they arrive, and hold everything for that long. A text of many numbers is only copied.
 */
export type PackedStandings = readonly {
  readonly standing: Standing;
  /** Some hundreds of numbers in each, parted by spaces. */
  readonly texts: readonly string[];
}[];

const NUMBERS_A_TEXT = 500;

export function packStandings(standings: ReadonlyMap<Msisdn, Standing>): PackedStandings {
  const alike = new Map<string, { readonly standing: Standing; readonly numbers: Msisdn[] }>();
  for (const [number, standing] of standings) {
    const key = Object.values(standing).join();
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { standing, numbers: [number] });
    else known.numbers.push(number);
  }
  return [...alike.values()].map(({ standing, numbers }) => ({
    standing,
    texts: Array.from({ length: Math.ceil(numbers.length / NUMBERS_A_TEXT) }, (_, at) =>
      numbers.slice(at * NUMBERS_A_TEXT, (at + 1) * NUMBERS_A_TEXT).join(" "),
    ),
  }));
}

export async function unpackStandings(packed: PackedStandings, slicing: Slicing): Promise<Standings> {
  const standings = new Map<Msisdn, Standing>();
  const look = lookInSlices(slicing);
  for (const { standing, texts } of packed)
    await look(texts, (text) => {
      for (const number of text.split(" ")) standings.set(number as Msisdn, standing);
    });
  return standings;
}
