import { realScheduler, type Scheduler, Waits } from "../clock.ts";
import { Port } from "../port.ts";
import { CTRL_Z, type Deed, ESC, type Exchange } from "./exchange.ts";
import { createPlayer } from "./player.ts";

export type ReplayEvent =
  | { readonly event: "plugged"; readonly tty: string }
  | { readonly event: "unplugged" }
  /** The driver does something else than the one that was recorded. */
  | { readonly event: "departed"; readonly message: string }
  /** The trace is at its end; what is asked is answered as it was before. */
  | { readonly event: "played" };

/** A modem on a pseudo-terminal that plays a trace. */
export interface Replay {
  start(): Promise<{ tty: string }>;
  stop(): Promise<void>;
  onEvent(listener: (event: ReplayEvent) => void): void;
}

export interface ReplayOptions {
  /** A path that is kept pointing at the tty. */
  readonly link?: string;
  readonly scheduler?: Scheduler;
}

/** Nobody wants to wait as long as the network took; a driver has its deadlines. */
const LONGEST_WAIT_MS = 300;
/** What a modem does by itself comes when the driver has understood the answer before. */
const SHORTEST_PAUSE_MS = 30;

export function createReplay(exchanges: readonly Exchange[], options: ReplayOptions = {}): Replay {
  const waits = new Waits(options.scheduler ?? realScheduler);
  const player = createPlayer(exchanges);
  const listeners: ((event: ReplayEvent) => void)[] = [];
  const typed = createTypedPieces(react);
  const port = new Port(options.link, typed.take);
  /** Answers come before what the modem does by itself. */
  const answers: Deed[] = [];
  const deeds: Deed[] = [];
  let running: Promise<void> | undefined;
  let stopped = false;
  let wasAtEnd = false;

  function tell(event: ReplayEvent): void {
    for (const listener of listeners) listener(event);
  }

  function react(piece: string): void {
    const { answer, after, departure } = player.react(piece);
    if (departure !== undefined) tell({ event: "departed", message: departure });
    answers.push(...answer);
    deeds.push(...after);
    running ??= work().finally(() => {
      running = undefined;
    });
  }

  async function work(): Promise<void> {
    for (;;) {
      const answer = answers.shift();
      const deed = answer ?? deeds.shift();
      if (deed === undefined) break;
      const wanted = answer === undefined ? Math.max(deed.afterMs, SHORTEST_PAUSE_MS) : deed.afterMs;
      const goesOn = await waits.sleep(Math.min(wanted, LONGEST_WAIT_MS));
      if (!goesOn || stopped) return;
      await perform(deed);
    }
    if (player.isAtEnd && !wasAtEnd) {
      wasAtEnd = true;
      tell({ event: "played" });
    }
  }

  async function perform(deed: Deed): Promise<void> {
    if (deed.kind === "says") port.write(Buffer.from(deed.octets, "latin1"));
    else if (deed.kind === "leaves") {
      await port.unplug();
      tell({ event: "unplugged" });
    } else await plug();
  }

  async function plug(): Promise<string> {
    typed.forget();
    await port.plug();
    const tty = port.path;
    if (tty === undefined) throw new Error("the replayed modem was unplugged meanwhile");
    tell({ event: "plugged", tty });
    return tty;
  }

  return {
    start: async () => ({ tty: await plug() }),
    async stop() {
      stopped = true;
      waits.callOffAll();
      await running;
      await port.unplug();
    },
    onEvent(listener) {
      listeners.push(listener);
    },
  };
}

/** What the driver writes, piece by piece: a line, a text with its end, or ESC. */
function createTypedPieces(react: (piece: string) => void): { take(octets: Buffer): void; forget(): void } {
  let written = "";
  return {
    take(octets) {
      for (const character of octets.toString("latin1")) {
        if (character === "\r") react(written);
        else if (character === CTRL_Z || character === ESC) react(character === ESC ? ESC : written + character);
        else {
          if (character !== "\n") written += character;
          continue;
        }
        written = "";
      }
    },
    forget() {
      written = "";
    },
  };
}
