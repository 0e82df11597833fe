import type { AtAnswer, Listener, ModemView, Subscribe, Technician } from "../../src/app/technician.ts";

/** A technician's view without a modem: the answers as a test lays them out. */
export interface FakeTechnician extends Technician {
  readonly asked: unknown[];
  view: ModemView;
  answer: AtAnswer;
  readonly logLines: string[];
  /** Those who listen to the trace, and to the log, now. */
  readonly tracing: Set<Listener<object>>;
  readonly following: Set<Listener<string>>;
}

export function createFakeTechnician(): FakeTechnician {
  const fake: FakeTechnician = {
    asked: [],
    view: { port: "/dev/leadline-modem", device: "/dev/ttyUSB2", health: { state: "ready" } },
    answer: { kind: "answered", lines: ["+CSQ: 20,99", "OK"] },
    logLines: [],
    tracing: new Set(),
    following: new Set(),
    modem: async () => fake.view,
    async at(command) {
      fake.asked.push({ at: command });
      return fake.answer;
    },
    trace(asItIs) {
      fake.asked.push({ trace: asItIs });
      return subscription(fake.tracing);
    },
    log: () => ({ lines: fake.logLines, olderAreGone: false }),
    followLog: (listener) => subscription(fake.following)(listener),
  };
  return fake;
}

function subscription<T>(listeners: Set<Listener<T>>): Subscribe<T> {
  return (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}
