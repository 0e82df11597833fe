const LONGEST_NUMBER = 20;

/**
 * The order of names whose numbers count as numbers: `ttyUSB2` before `ttyUSB10`. Without `localeCompare`, which has
 * Node.js read how all languages sort: 3 MB.
 */
export function byNumbersInNames(one: string, other: string): number {
  const [a, b] = [sortable(one), sortable(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortable(name: string): string {
  return name.replaceAll(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, "0"));
}
