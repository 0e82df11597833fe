// Loaded into the daemon before its own code (node --import): ends it with SIGKILL at the n-th thing that it
// does to the world, where n is LEADLINE_KILL_AT. What it does to the world is a write to a file, a sync, and
// what it says to the modem, to the broker or to the command in one go; each counts twice, before it and when it
// is done. LEADLINE_KILL_FROM says from when to count: from the `start`, or from the first `submit`. The last
// thing that the process says, on stderr, names the point: "killed at point 17, before datasync of
// journal/2026-02.jsonl". So a run of n through all numbers stops the daemon between any two steps of every
// protocol, and the daemon's code knows nothing of it.
import { readlinkSync, writeSync } from "node:fs";
import { open } from "node:fs/promises";
import { createRequire } from "node:module";
import { Socket } from "node:net";

const killAt = Number(process.env["LEADLINE_KILL_AT"]);
let isCounting = process.env["LEADLINE_KILL_FROM"] === "start";
let count = 0;

const STDERR = 2;

/** `what` is asked for in words only at the point itself. */
function point(when, what) {
  if (isCounting) count += 1;
  if (count !== killAt) return;
  writeSync(STDERR, `killed at point ${count}, ${when} ${what()}\n`);
  process.kill(process.pid, "SIGKILL");
}

/** Two folders' worth of the path that a file handle stands for. */
function pathOf({ fd }) {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`).split("/").slice(-2).join("/");
  } catch {
    return "a closed file";
  }
}

function excerptOf(octets) {
  return JSON.stringify(
    Buffer.from(octets ?? "")
      .toString("latin1")
      .slice(0, 60),
  );
}

function peerOf(stream) {
  if (stream.remotePort !== undefined) return `the broker, port ${stream.remotePort}`;
  return stream instanceof Socket ? "the command" : "the modem";
}

function countPromises(prototype, name) {
  const original = prototype[name];
  prototype[name] = async function counted(...args) {
    const what = () => `${name} of ${pathOf(this)}`;
    point("before", what);
    const result = await original.apply(this, args);
    point("after", what);
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
      const what = () => `a write to ${peerOf(this)}: ${excerptOf(args[0])}`;
      point("before", what);
      setImmediate(() => {
        speaking.delete(this);
        point("after", what);
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
