import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { refusedBy } from "../../src/compose/journal.ts";
import { openGateway } from "../store/open-gateway.ts";
import { temporaryFolder } from "../store/toy.ts";

it.each(["", "{}", '{"level":"two"}\n'])(
  "a level.json that holds %j keeps the store shut, and says what to write",
  async (text) => {
    const directory = await temporaryFolder();
    const clock = { now: () => 0, monotonicMs: () => 0, bootId: "boot" };
    await (await openGateway(directory, clock)).close();
    writeFileSync(join(directory, "level.json"), text);
    const refused = openGateway(directory, clock).catch((error: unknown) => refusedBy(error, directory));
    await expect(refused).rejects.toThrow(
      /level\.json, line 1: it names no level\..*write one line into it, \{"level":2\}/,
    );
    writeFileSync(join(directory, "level.json"), '{"level":2}\n');
    await (await openGateway(directory, clock)).close();
  },
);
