import { HOUR } from "../../src/domain/time.ts";
import type { FaultCase } from "./fault-cases.ts";
import { GatewayOnModem, phoneOf } from "./gateway-on-modem.ts";

/** What came of one fault. */
export interface FaultResult {
  readonly sent: number;
  /** How often the phones have shown each alert. */
  readonly shown: readonly number[];
  /** Segments that the network took a second time. */
  readonly doubles: number;
  readonly texted: readonly string[];
  /** What was read of that, in order. */
  readonly read: readonly string[];
  /** Kinds of faults that found no occasion: then the case proves nothing. */
  readonly missed: readonly string[];
}

/** Two short alerts with a long one between them, while two people text. */
export async function runThrough({ sim, modem, strike }: FaultCase): Promise<FaultResult> {
  const gateway = new GatewayOnModem({ ...(sim && { sim }), ...(modem && { modem }) });
  try {
    await gateway.start();
    const texted = ["I will call her", "On my way"];
    const struck = strike(gateway);
    const marks = [gateway.lead(0), gateway.lead(1, true), gateway.lead(0)];
    for (const [agent, text] of texted.entries()) gateway.sim.network.phoneSends(phoneOf(agent), text);
    await struck;
    await gateway.untilIdle();
    // A phone that is off shows it hours later.
    if (marks.some((mark) => gateway.shown(mark) === 0)) await gateway.time.pass(HOUR);
    return {
      sent: marks.length,
      shown: marks.map((mark) => gateway.shown(mark)),
      doubles: gateway.doubles(),
      texted,
      missed: gateway.missed(),
      read: gateway.replies().filter((text) => text !== "YES" && text !== "An old message"),
    };
  } finally {
    await gateway.stop();
  }
}
