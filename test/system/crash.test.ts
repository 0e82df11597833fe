import { describe, expect, it } from "vitest";
import { available } from "../requires.ts";
import { crashRun } from "../torture/crash-run.ts";

// `npm run torture` kills more often; LEADLINE_SEED repeats a run.
const KILLS = Number(process.env["LEADLINE_KILLS"] ?? 8);
const SEED = Number(process.env["LEADLINE_SEED"] ?? 20260101);
const A_KILL_MS = 10_000;

describe.skipIf(!available("mosquitto"))("kill -9 between any two steps (needs mosquitto)", () => {
  it(
    "loses no lead, doubles at most one alert a kill, sends none after a STOP, and forgets no consent",
    async () => {
      const figures = await crashRun(KILLS, SEED);
      console.log(
        `seed ${SEED}: ${figures.kills} kills, ${figures.leads} leads, ${figures.texted} texted, ${figures.lost.length} lost, ${figures.doubles} doubled`,
      );
      const where = `killed at:\n${figures.points.join("\n")}`;
      expect(figures, where).toMatchObject({ lost: [], afterStop: [], astray: [] });
      expect(figures.doubles, where).toBeLessThanOrEqual(KILLS);
      for (const from of ["start", "submit"]) {
        const points = figures.points.filter((point) => point.includes(`counted from the ${from}: `));
        if (points.length > 2) expect(points.join("\n"), where).toMatch(/: point \d+, (?:before|after) /);
      }
    },
    60_000 + KILLS * A_KILL_MS,
  );
});
