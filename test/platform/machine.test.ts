import { expect, it } from "vitest";
import { listFolder, readSystemFile, thisMachine } from "../../src/platform/machine.ts";

it("The files of this machine are found from whatever folder a command is run in", async () => {
  expect(process.cwd()).not.toBe("/");
  expect(await readSystemFile(thisMachine, "etc", "passwd")).toContain("root:");
  expect(await listFolder(thisMachine, "proc")).toContain(String(process.pid));
});
