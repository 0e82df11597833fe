import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Drill } from "../../app/copy/drills.ts";
import { replaceFile, unlessMissing } from "../disk/disk.ts";

// <directory>/copy-drill.json: what came of the last rebuilding of the state from its copy.

const FILE = "copy-drill.json";

export async function readDrill(directory: string): Promise<Drill | undefined> {
  const text = await unlessMissing(() => readFile(join(directory, FILE), "utf8"), undefined);
  if (text === undefined) return undefined;
  const told = JSON.parse(text) as Partial<Drill>;
  return typeof told.at === "string" && (told.kind === "sound" || told.kind === "failed") ? (told as Drill) : undefined;
}

export function writeDrill(directory: string, drill: Drill): Promise<void> {
  return replaceFile(join(directory, FILE), `${JSON.stringify(drill)}\n`);
}
