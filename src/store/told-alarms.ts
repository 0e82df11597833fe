import type { AlarmRecord, ToldAlarms } from "../app/alarms/alarms.ts";
import { SealedJson } from "./disk/sealed-json.ts";
import { toldAlarmsPath } from "./format/layout.ts";

/** A small file of its own, so that it can be kept in safe mode too. */
export function openToldAlarms(directory: string): AlarmRecord {
  const file = new SealedJson<ToldAlarms>(toldAlarmsPath(directory), (told) => [JSON.stringify(told, undefined, 1)]);
  return {
    read: async () => (await file.read()) ?? undefined,
    write: (told) => file.write(told),
  };
}
