// Learns how replies are read (src/domain/reading) from scripts/reading/replies.jsonl, and writes what was learnt.
// The same replies give the same file, octet for octet, on every run; a test says so.
import { writeFileSync } from "node:fs";
import { createViteServer } from "vitest/node";

const root = new URL("..", import.meta.url);
const server = await createViteServer({
  root: root.pathname,
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { fileOf, REPLIES, train } = await server.ssrLoadModule("/scripts/reading/train.ts");
  const { repliesIn } = await server.ssrLoadModule("/scripts/reading/corpus.ts");
  const replies = repliesIn(REPLIES);
  const weights = train(replies);
  const file = fileOf(weights);
  writeFileSync(new URL("src/domain/reading/weights.json", root), file);
  console.log(`${replies.length} replies, ${weights.lower.length} features, ${Buffer.byteLength(file)} octets`);
} finally {
  await server.close();
}
