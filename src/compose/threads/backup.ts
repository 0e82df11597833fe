import { gatewayUpcasts } from "../../domain/upcasts.ts";
import type { Instant } from "../../domain/time.ts";
import { takeDailyBackup } from "../../store/backup/daily.ts";
import type { DailyBackups } from "../../store/backup/kept.ts";
import { carryOut } from "../../store/disk/thread.ts";

export interface BackupOrder extends DailyBackups {
  readonly keepDays: number;
  readonly now: Instant;
}

// The script of the thread that takes the daily backup, which reads the whole store.
await carryOut(({ now, ...where }: BackupOrder) => takeDailyBackup(where, now, gatewayUpcasts));
