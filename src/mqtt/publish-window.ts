interface Waiting {
  readonly alone: boolean;
  enter(): void;
  giveUp(error: Error): void;
}

/**
 * Lets at most `size` publishes be under way, in the order they came: going over the broker's Receive Maximum ends the
 * connection (MQTT 5.0 3.3.4), and MQTT.js does not count. One that wants to be alone shares it with nobody.
 */
export function createPublishWindow(size: number) {
  const waiting: Waiting[] = [];
  let inside = 0;
  let isTaken = false;
  let closed: Error | undefined;

  function hasRoom(alone: boolean): boolean {
    return !isTaken && inside < (alone ? 1 : size);
  }

  function letIn(alone: boolean): void {
    inside += 1;
    isTaken = alone;
  }

  return {
    /** Whoever there is room for is in at once: `undefined`. Else resolves when there is, or rejects once it is closed. */
    enter(alone = false): Promise<void> | undefined {
      if (closed !== undefined) return Promise.reject(closed);
      if (waiting.length === 0 && hasRoom(alone)) {
        letIn(alone);
        return undefined;
      }
      return new Promise((enter, giveUp) => waiting.push({ alone, enter, giveUp }));
    },
    leave(): void {
      inside -= 1;
      isTaken = false;
      for (let [next] = waiting; next !== undefined && hasRoom(next.alone); [next] = waiting) {
        waiting.shift();
        letIn(next.alone);
        next.enter();
      }
    },
    /** Turns everyone away who waits or comes. */
    close(error: Error): void {
      closed = error;
      for (const one of waiting.splice(0)) one.giveUp(error);
    },
  };
}
