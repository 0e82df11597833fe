import { expect } from "vitest";
import { printableJson } from "../../src/app/printable.ts";
import { messageTable } from "../../src/cli/message-rows.ts";
import { table } from "../../src/cli/table.ts";
import { expectClean } from "./clean.ts";
import type { FuzzedGateway } from "./gateway.ts";

/** Asserts that whoever looks at the gateway, in its log or by the command, is shown nothing that steers. */
export async function expectCleanToLookAt({ control, logLines }: FuzzedGateway): Promise<void> {
  for (const line of logLines) {
    expect(line).toMatch(/^\{.*\}\n$/);
    expectClean(line.slice(0, -1));
  }
  const messages = await control.messages(50);
  const views = [await control.status(), ...control.agents(), ...messages];
  for (const view of views) expectClean(printableJson(view));
  for (const line of messageTable(messages, 80)) expectClean(line);
  for (const line of table(
    control.agents().map((agent) => Object.values(agent).map(String)),
    80,
  ))
    expectClean(line);
}
