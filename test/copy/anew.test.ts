import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { takeEpochAnew } from "../../src/app/copy/epochs.ts";
import type { CopySeal } from "../../src/app/ports.ts";
import { sourceIn } from "../../src/compose/copy.ts";
import { newKey, OPEN_SEAL, sealWith } from "../../src/copy/sealing.ts";
import { MemoryPlace } from "../fakes/memory-copy.ts";
import { createManualTime } from "../manual-time.ts";
import { temporaryFolder } from "../store/toy.ts";
import { device, end, START } from "./devices.ts";
import { copiedStore, isInStep, restoredFrom, until } from "./gateway-store.ts";

/** A device that was stopped, whose copy is harmed then and begun anew by `leadline copy init --anew`. */
async function begunAnew(harm: (place: MemoryPlace) => void, before: CopySeal, after: CopySeal) {
  const [place, time, directory] = [new MemoryPlace(), createManualTime(START), await temporaryFolder()];
  const one = await copiedStore(directory, place.open(), time, { seal: before });
  await one.add("a");
  void one.copier.start();
  await until(time, () => isInStep(one));
  await one.add("b");
  await until(time, () => isInStep(one));
  await end(one, time);
  harm(place);
  const hindered = await copiedStore(directory, place.open(), time, { seal: after });
  void hindered.copier.start();
  await until(time, () => hindered.copier.view().state !== "starting");
  const { state } = hindered.copier.view();
  await end(hindered, time);
  const source = sourceIn(directory, () => ({ sequence: 0, hash: "" }));
  await takeEpochAnew({ copy: place.open(), source, newId: () => randomUUID(), at: () => "" });
  const again = await device(directory, place, time, { seal: after });
  await until(time, () => isInStep(again));
  await again.add("c");
  await until(time, () => isInStep(again));
  await end(again, time);
  const restored = await restoredFrom(place.open(), await temporaryFolder(), after);
  return { state, place, restored: Object.fromEntries(restored.state) };
}

describe("a copy that is begun anew", () => {
  it("needs nothing of what lies there, where its key is lost, and leaves nothing of it", async () => {
    const [lost, fresh] = [sealWith(newKey()), sealWith(newKey())];
    const { state, place, restored } = await begunAnew(() => undefined, lost, fresh);
    expect(state).toBe("broken");
    expect(restored).toEqual({ a: 1, b: 1, c: 1 });
    expect([...place.objects.keys()].filter((name) => name.endsWith(`.${lost.keyId}`))).toEqual([]);
  });

  it("takes no part over from one that is damaged", async () => {
    const damage = (place: MemoryPlace): void => {
      for (const name of place.namesIn("files")) place.objects.set(name, new Uint8Array(10));
    };
    const { restored } = await begunAnew(damage, OPEN_SEAL, OPEN_SEAL);
    expect(restored).toEqual({ a: 1, b: 1, c: 1 });
  });
});
