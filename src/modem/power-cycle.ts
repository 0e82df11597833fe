import { execFile } from "node:child_process";

const TIMEOUT_MS = 60_000;

/**
 * Runs the configured command that cuts the stick's power and gives it back (uhubctl, a
 * relay). Rejects with what it said.
 */
export function powerCycle(command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile("/bin/sh", ["-c", command], { timeout: TIMEOUT_MS }, (error, _stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`modem.powerCycle failed: ${stderr.trim() || error.message}`, { cause: error }));
    });
  });
}
