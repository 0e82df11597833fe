/** The candidate that a slip of the keyboard would turn into `word`: at most one letter in three is wrong. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of candidates) {
    const slips = editDistance([...word.toLowerCase()], [...candidate.toLowerCase()]);
    const few = slips <= Math.max(word.length, candidate.length) / 3;
    if (few && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { candidate, slips };
  }
  return best?.candidate;
}

/** Levenshtein's distance, one row of the table at a time. */
function editDistance(from: readonly string[], to: readonly string[]): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of from.entries()) {
    const next = [index + 1];
    for (const [column, other] of to.entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
