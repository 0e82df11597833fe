import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "../../src/domain/time.ts";
import { GatewayOnModem, phoneOf } from "./gateway-on-modem.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const MEGABYTE = 1024 * 1024;
/** What the journal, the network and the phones of this test remember of a day's messages, with room to spare. */
const ROOM = 6 * MEGABYTE;

let gateway: GatewayOnModem | undefined;
afterEach(() => gateway?.stop());

/** Octets in use when everything that can go has gone. */
function heapUsed(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

it("a day of heartbeats, alerts and replies leaves nothing behind in memory", { timeout: 300_000 }, async () => {
  const rig = new GatewayOnModem({ agents: 5 });
  gateway = rig;
  await rig.start();
  const marks: string[] = [];
  const texted: string[] = [];
  const heaps: number[] = [];
  for (let passed = 0; passed < DAY; passed += 10 * MINUTE) {
    marks.push(rig.lead(marks.length % 5, marks.length % 4 === 0));
    texted.push(`reply ${texted.length}`);
    rig.sim.network.phoneSends(phoneOf(texted.length % 5), texted.at(-1) ?? "");
    await rig.time.pass(10 * MINUTE);
    if (passed % HOUR !== 0) continue;
    rig.core.execute({ type: "ForgetHistory", before: rig.time.now() - HOUR });
    rig.log.entries.length = 0;
    heaps.push(heapUsed());
    expect(rig.time.pending).toBeLessThan(20);
  }
  expect(marks.filter((mark) => rig.shown(mark) !== 1)).toEqual([]);
  expect(rig.replies().filter((text) => text !== "YES")).toEqual(texted);
  // The first hours fill caches and compile what is used often.
  const [settled = 0] = heaps.slice(4);
  expect((heaps.at(-1) ?? 0) - settled).toBeLessThan(ROOM);
});
