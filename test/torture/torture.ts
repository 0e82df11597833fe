import { MINUTE, SECOND } from "../../src/domain/time.ts";
import { Chance } from "./chance.ts";
import { GatewayOnModem, phoneOf } from "./gateway-on-modem.ts";
import { randomFault } from "./random-faults.ts";

/** What came of it. */
export interface TortureResult {
  readonly messages: number;
  readonly replies: number;
  readonly kills: number;
  /** How often each kind of fault has struck. */
  readonly faults: ReadonlyMap<string, number>;
  /** Alerts that no phone has shown, and that are not reported as failed either. */
  readonly lost: readonly string[];
  /** Alerts that ended as failed, as nobody could say three times what became of them. */
  readonly givenUp: number;
  /** Segments that the network took a second time. */
  readonly doubles: number;
  /** Segments sent again because nobody could say what became of them: each may be one double. */
  readonly sentAgain: number;
  /** Replies that were not read, or read twice. */
  readonly repliesWrong: readonly string[];
  readonly virtualMs: number;
}

const AGENTS = 10;
const WAVE = 20;
const FAULTS_A_WAVE = 5;

/** Sends so many alerts through random faults, people texting meanwhile and the process dying now and then. */
export async function torture(messages: number, seed: number): Promise<TortureResult> {
  const chance = new Chance(seed);
  const gateway = new GatewayOnModem({
    agents: AGENTS,
    sim: { latencies: { submitMs: 300, promptMs: 50, phoneMs: 500, reportMs: 500, deliveryMs: 100 } },
  });
  const marks: string[] = [];
  const texted: string[] = [];
  let kills = 0;
  try {
    await gateway.start();
    while (marks.length < messages) {
      for (let index = 0; index < FAULTS_A_WAVE; index += 1) {
        const fault = randomFault(chance);
        gateway.time.after(chance.below(20 * SECOND), () => gateway.inject(fault));
      }
      for (let index = 0; index < WAVE && marks.length < messages; index += 1) {
        marks.push(gateway.lead(chance.below(AGENTS), chance.happens(0.2)));
        if (chance.happens(0.2)) {
          const text = `reply ${texted.length} ${"word ".repeat(chance.happens(0.2) ? 60 : 1)}`.trim();
          const from = phoneOf(chance.below(AGENTS));
          texted.push(text);
          gateway.time.after(chance.below(20 * SECOND), () => gateway.sim.network.phoneSends(from, text));
        }
      }
      await gateway.time.pass(chance.below(15 * SECOND));
      if (chance.happens(0.1)) {
        kills += 1;
        await gateway.kill();
      }
      await gateway.time.pass(21 * SECOND);
      await gateway.untilIdle();
    }
    await gateway.time.pass(5 * MINUTE);
    return resultOf(gateway, marks, texted, kills);
  } finally {
    await gateway.stop();
  }
}

function resultOf(
  gateway: GatewayOnModem,
  marks: readonly string[],
  texted: readonly string[],
  kills: number,
): TortureResult {
  const faults = gateway.sim.struck;
  const failed = new Set(gateway.failedLeads());
  const read = new Map<string, number>();
  for (const text of gateway.replies()) read.set(text, (read.get(text) ?? 0) + 1);
  return {
    messages: marks.length,
    replies: texted.length,
    kills,
    faults,
    lost: marks.filter((mark) => gateway.shown(mark) === 0 && !failed.has(mark.slice(0, -1))),
    givenUp: failed.size,
    doubles: gateway.doubles(),
    sentAgain: gateway.events("SegmentRequeued").length,
    repliesWrong: texted.filter((text) => read.get(text) !== 1),
    virtualMs: gateway.time.clock.monotonicMs(),
  };
}
