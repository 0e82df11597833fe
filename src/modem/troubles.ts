import type { Log, TransportTrouble } from "../app/ports.ts";

/** What is not as it should be although the modem works: one a kind, with its cure. */
export interface Troubles {
  readonly all: readonly TransportTrouble[];
  /** `undefined`: it has passed. */
  set(kind: string, trouble: TransportTrouble | undefined): void;
  /** The modem has gone: whatever it was, the next bring-up finds it again. */
  forget(): void;
}

/** Each is logged when it begins and when it is over, however often it is seen. */
export function createTroubles(log: Log, onChange: () => void): Troubles {
  const known = new Map<string, TransportTrouble>();
  let all: readonly TransportTrouble[] = [];
  return {
    get all() {
      return all;
    },
    set(kind, trouble) {
      const before = known.get(kind);
      if (before?.words === trouble?.words && before?.blocks === trouble?.blocks) return;
      if (trouble === undefined) {
        known.delete(kind);
        log.info({ trouble: before?.words }, "a trouble of the modem's is over");
      } else {
        known.set(kind, trouble);
        if (before === undefined)
          log.warn({ blocks: trouble.blocks, trouble: trouble.words }, "the modem is in trouble");
      }
      all = [...known.values()];
      onChange();
    },
    forget() {
      known.clear();
      all = [];
    },
  };
}
