import { randomBytes } from "node:crypto";
import type { Clock } from "../../app/ports.ts";
import type { Listener, Subscribe } from "../../app/technician.ts";
import type { ByteLink, MakeLink } from "../link/byte-link.ts";
import { createDisguise } from "./disguise.ts";
import { createDialogueDisguise } from "./disguise-dialogue.ts";
import { createDriverPieces, createModemPieces } from "./pieces.ts";

/** Listens in on the links of the modem. Without a listener nothing is kept. */
export interface Tracer {
  /** The same links, with an ear on them. */
  around(makeLink: MakeLink): MakeLink;
  /** What passes from now on, with other numbers and texts. Each listener has disguises of its own. */
  readonly entries: Subscribe<TraceEntry>;
  /** Ends every trace. */
  end(): void;
}

type Overheard =
  | { readonly from: "driver" | "modem"; readonly octets: Uint8Array }
  | { readonly link: "opened" | "released" }
  | { readonly link: "lost"; readonly reason: string };

interface Recording {
  heard(event: Overheard): void;
  end(): void;
}

export function createTracer(clock: Clock): Tracer {
  const recordings = new Set<Recording>();
  const tell = (event: Overheard): void => {
    for (const recording of recordings) recording.heard(event);
  };

  return {
    around: (makeLink) => () => overhear(makeLink(), tell),
    entries(listener) {
      const recording = record(listener, clock);
      recordings.add(recording);
      return () => void recordings.delete(recording);
    },
    end() {
      for (const recording of recordings) recording.end();
      recordings.clear();
    },
  };
}

function overhear(link: ByteLink, tell: (event: Overheard) => void): ByteLink {
  return {
    async open() {
      await link.open();
      tell({ link: "opened" });
    },
    write(octets) {
      tell({ from: "driver", octets });
      return link.write(octets);
    },
    async close() {
      await link.close();
      tell({ link: "released" });
    },
    onBytes: (listener) =>
      link.onBytes((octets) => {
        tell({ from: "modem", octets });
        listener(octets);
      }),
    onClosed: (listener) =>
      link.onClosed((reason) => {
        tell({ link: "lost", reason });
        listener(reason);
      }),
  };
}

const KEY_OCTETS = 32;

function record(listener: Listener<TraceEntry>, clock: Clock): Recording {
  const beganAtMs = clock.monotonicMs();
  const disguise = createDialogueDisguise(createDisguise(randomBytes(KEY_OCTETS)));
  const pieces = { driver: createDriverPieces(), modem: createModemPieces() };
  const ms = (): number => Math.round(clock.monotonicMs() - beganAtMs);
  const said = (from: "driver" | "modem", piece: string): void => {
    listener.next({ ms: ms(), from, octets: disguise[from](piece) });
  };
  /** What was cut off by the end of a link, or of the trace. */
  const flush = (): void => {
    for (const from of ["driver", "modem"] as const) {
      const rest = pieces[from].rest();
      if (rest !== "") said(from, rest);
    }
  };

  listener.next({ format: "leadline-trace", version: 1, startedAt: new Date(clock.now()).toISOString() });
  return {
    heard(event) {
      if ("from" in event) {
        for (const piece of pieces[event.from].push(event.octets)) said(event.from, piece);
      } else {
        flush();
        listener.next({ ms: ms(), ...event });
      }
    },
    end() {
      flush();
      listener.end();
    },
  };
}

/**
 * A line of a trace file: JSON, one object a line, described in docs/trace.md. Times are milliseconds since the
 * recording began. Octets stand as characters, one to one (latin1).
 */
export type TraceEntry =
  | TraceHeader
  /** One command, text or ESC of the driver; one line or prompt of the modem, with the line ends as they came. */
  | { readonly ms: number; readonly from: "driver" | "modem"; readonly octets: string }
  /** `lost`: it ended by itself. `released`: the driver closed it. */
  | { readonly ms: number; readonly link: "opened" | "released" }
  | { readonly ms: number; readonly link: "lost"; readonly reason: string };

/** The first line. */
interface TraceHeader {
  readonly format: "leadline-trace";
  readonly version: 1;
  /** ISO 8601. */
  readonly startedAt: string;
}
