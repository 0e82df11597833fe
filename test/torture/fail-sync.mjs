// Loaded into the daemon before its own code (node --import): a disk whose syncs fail once LEADLINE_FAIL_SYNC_AFTER of
// them have succeeded.
import { open } from "node:fs/promises";

const goodOnes = Number(process.env["LEADLINE_FAIL_SYNC_AFTER"]);
const probe = await open("/dev/null");
const prototype = Object.getPrototypeOf(probe);
await probe.close();

let done = 0;
const datasync = prototype.datasync;
prototype.datasync = async function sometimes() {
  done += 1;
  if (done > goodOnes) throw Object.assign(new Error("EIO: i/o error, fdatasync"), { code: "EIO" });
  return datasync.call(this);
};
