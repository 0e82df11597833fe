interface Waiting {
  enter(): void;
  giveUp(error: Error): void;
}

/**
 * Lets at most `size` publishes be without their PUBACK, in the order they came: going over the
 * broker's Receive Maximum ends the connection (MQTT 5.0 3.3.4), and MQTT.js does not count.
 */
export function createPublishWindow(size: number) {
  const waiting: Waiting[] = [];
  let inside = 0;
  let closed: Error | undefined;

  return {
    /** Resolves when there is room. Rejects once the window is closed. */
    enter(): Promise<void> {
      if (closed !== undefined) return Promise.reject(closed);
      if (inside < size) {
        inside += 1;
        return Promise.resolve();
      }
      return new Promise((enter, giveUp) => waiting.push({ enter, giveUp }));
    },
    leave(): void {
      const next = waiting.shift();
      if (next === undefined) inside -= 1;
      else next.enter();
    },
    /** Turns everyone away who waits or comes. */
    close(error: Error): void {
      closed = error;
      for (const one of waiting.splice(0)) one.giveUp(error);
    },
  };
}
