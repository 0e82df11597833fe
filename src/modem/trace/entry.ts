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
export interface TraceHeader {
  readonly format: "leadline-trace";
  readonly version: 1;
  /** ISO 8601. */
  readonly startedAt: string;
}
