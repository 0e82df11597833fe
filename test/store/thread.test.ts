import { execFile } from "node:child_process";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { inThread } from "../../src/store/disk/thread.ts";
import { fill, reopened, temporaryFolder } from "./toy.ts";

// A thread runs JavaScript, so this compiles the store as the build does, with the toy domain's script beside it.
async function compiledScript(fold: string): Promise<URL> {
  const folder = await temporaryFolder();
  const compiler = resolve("node_modules/typescript/bin/tsc");
  await promisify(execFile)(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", folder, "--noCheck"]);
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const script = join(folder, "toy-snapshot.js");
  await writeFile(
    script,
    `import { carryOut } from "./store/disk/thread.js";
import { writeSnapshot } from "./store/snapshot/snapshot.js";
await carryOut(({ directory, upTo }) => writeSnapshot(directory, upTo, ${fold}));
`,
  );
  return pathToFileURL(script);
}

test("a thread brings the snapshot forward, and hands back its failure", async () => {
  const script = await compiledScript(`{
    shape: 1,
    empty: () => ({}),
    evolve: (state, { event }) => ({ ...state, [event.name]: (state[event.name] ?? 0) + event.amount }),
    toJson: (counters) => ({ counters }),
    fromJson: ({ counters }) => counters,
  }`);
  const directory = await temporaryFolder();
  await fill(directory, [["a"], ["a", "b"], ["c"]]);
  const take = (upTo: number): Promise<void> => inThread<object, void>(script, { directory, upTo });
  await take(3);
  const snapshot = JSON.parse(await readFile(join(directory, "state.json"), "utf8"));
  expect(snapshot).toMatchObject({ sequence: 3, state: { counters: { a: 2, b: 1 } } });
  expect(await reopened(directory)).toEqual({ a: 2, b: 1, c: 1 });
  await expect(take(9)).rejects.toThrow("record 9 was not reached");
});
