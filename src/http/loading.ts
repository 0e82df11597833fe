import { pauseBy } from "../app/slice.ts";
import type { Web, WebNeeds } from "./web.ts";

/** Loads what answers, a part at a time: all at once it would keep a text waiting for several slices. */
export async function loadWeb(needs: WebNeeds): Promise<Web> {
  const pause = pauseBy(needs.scheduler);
  // Node.js loads what it has of the Fetch standard with the first look at any of it.
  void globalThis.Response;
  await pause();
  await import("hono");
  await pause();
  const { createWeb } = await import("./web.ts");
  return createWeb(needs);
}
