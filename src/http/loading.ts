import type { Web, WebNeeds } from "./web.ts";

/** Loads what answers, a part at a time: all at once it would keep a text waiting for several slices. */
export async function loadWeb(needs: WebNeeds): Promise<Web> {
  const { pause = async () => {} } = needs;
  const parts = [() => import("hono"), () => import("./bodies.ts"), () => import("./operations.ts")];
  for (const load of parts) {
    await load();
    await pause();
  }
  const { createWeb } = await import("./web.ts");
  await pause();
  return createWeb(needs);
}
