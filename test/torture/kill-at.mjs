// Loaded into the daemon before its own code (node --import): ends it with SIGKILL at the n-th thing that it does to the
// world, where n is LEADLINE_KILL_AT. What it does to the world is a write to a file, a sync, and octets to the modem, to
// the broker or to the command; each counts twice, before it and when it is done. So a run of n through all numbers
// stops the daemon between any two steps of every protocol, and the daemon's code knows nothing of it.
import { open } from "node:fs/promises";
import { createRequire } from "node:module";
import { Socket } from "node:net";

const killAt = Number(process.env["LEADLINE_KILL_AT"]);
let count = 0;

function point() {
  count += 1;
  if (count === killAt) process.kill(process.pid, "SIGKILL");
}

function countPromises(prototype, name) {
  const original = prototype[name];
  prototype[name] = async function counted(...args) {
    point();
    const result = await original.apply(this, args);
    point();
    return result;
  };
}

function countWrites(prototype) {
  const original = prototype.write;
  prototype.write = function counted(...args) {
    point();
    const result = original.apply(this, args);
    setImmediate(point);
    return result;
  };
}

const probe = await open("/dev/null");
const fileHandle = Object.getPrototypeOf(probe);
await probe.close();
for (const name of ["write", "datasync", "sync", "truncate"]) countPromises(fileHandle, name);
countWrites(Socket.prototype);
countWrites(createRequire(import.meta.url)("@serialport/stream").SerialPortStream.prototype);
