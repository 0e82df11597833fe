import { loadBuiltIn } from "./heap.ts";

/**
 * Loads what Node.js has of the Fetch standard, which it does with the first look at any of it; what that stands on
 * before it, a part at a time: all at once it would keep a text waiting for several slices.
 */
export async function loadFetch(pause: () => Promise<void>): Promise<void> {
  const parts = [
    () => process.getBuiltinModule("node:stream/web"),
    () => process.getBuiltinModule("node:http2"),
    () => globalThis.Response,
    // The first one compiles what it takes to make one.
    () => new Request("http://localhost/", { method: "POST", body: "{}" }),
  ];
  for (const load of parts) {
    loadBuiltIn(load);
    await pause();
  }
}
