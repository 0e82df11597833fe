// Loaded into the daemon before its own code (node --import): ends it with SIGKILL at the n-th thing that it does to the
// world, where n is LEADLINE_KILL_AT. What it does to the world is a write to a file, a sync, and what it says to the modem,
// to the broker or to the command in one go; each counts twice, before it and when it is done. LEADLINE_KILL_FROM says from
// when to count: from the `start`, or from the first `submit`. So a run of n through all numbers stops the daemon between
// any two steps of every protocol, and the daemon's code knows nothing of it.
import { open } from "node:fs/promises";
import { createRequire } from "node:module";
import { Socket } from "node:net";

const killAt = Number(process.env["LEADLINE_KILL_AT"]);
let isCounting = process.env["LEADLINE_KILL_FROM"] === "start";
let count = 0;

function point() {
  if (isCounting) count += 1;
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

/** A packet is written in many small pieces, all in one turn of the event loop. */
function countWrites(prototype) {
  const original = prototype.write;
  const speaking = new WeakSet();
  prototype.write = function counted(...args) {
    if (this === process.stdout || this === process.stderr) return original.apply(this, args);
    if (!isCounting) isCounting = String(args[0]).includes("+CMGS=");
    if (!speaking.has(this)) {
      speaking.add(this);
      point();
      setImmediate(() => {
        speaking.delete(this);
        point();
      });
    }
    return original.apply(this, args);
  };
}

const probe = await open("/dev/null");
const fileHandle = Object.getPrototypeOf(probe);
await probe.close();
for (const name of ["write", "datasync", "sync", "truncate"]) countPromises(fileHandle, name);
countWrites(Socket.prototype);
countWrites(createRequire(import.meta.url)("@serialport/stream").SerialPortStream.prototype);
