/**
 * Hands on what `source` yields, each value as those that `map` makes of it, and returns what it returns. A reader that
 * breaks off ends the source as well, which may hold a file open: a bare loop over `next` would not.
 */
export async function* handOn<A, B, R>(
  source: AsyncGenerator<A, R, void>,
  map: (value: A) => Iterable<B>,
): AsyncGenerator<B, R, void> {
  let step: IteratorResult<A, R> | undefined;
  try {
    for (step = await source.next(); step.done !== true; step = await source.next()) yield* map(step.value);
    return step.value;
  } finally {
    // Nobody is left to see what it returns.
    if (step?.done !== true) await source.return(undefined as never);
  }
}
