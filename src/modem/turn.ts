/** One at a time, in the order of asking: for work of several commands that must not be mixed with another's. */
export interface Turn {
  take<T>(work: () => Promise<T>): Promise<T>;
}

export function createTurn(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(work) {
      const mine = last.then(work);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
