import { fdatasyncSync, openSync, writeSync } from "node:fs";
import { ReadStream } from "node:tty";

// What nothing can be quicker than here: texts over AT one after the other, each synced once, and nothing else.
// Arguments: the tty, how many, the file, the TPDU with its service centre. Prints texts per second.

const [tty = "", count = "0", file = "", pdu = ""] = process.argv.slice(2);
const fd = openSync(tty, "r+");
const stream = new ReadStream(fd);
stream.setRawMode(true);
const journal = openSync(file, "a");
const record = `${"x".repeat(1_000)}\n`;
const command = `AT+CMGS=${pdu.length / 2 - 1}\r`;

let heard = "";
let waiting: { readonly forText: string; readonly done: () => void } | undefined;
stream.on("data", (octets: Buffer) => {
  heard += octets.toString("latin1");
  look();
});

function look(): void {
  if (waiting === undefined || !heard.includes(waiting.forText)) return;
  const { done } = waiting;
  waiting = undefined;
  heard = "";
  done();
}

function answer(forText: string): Promise<void> {
  return new Promise((done) => {
    waiting = { forText, done };
    look();
  });
}

async function say(line: string, forText: string): Promise<void> {
  writeSync(fd, line);
  await answer(forText);
}

await say("ATE0\r", "OK\r\n");
await say("AT+CMGF=0\r", "OK\r\n");
const sinceMs = performance.now();
for (let index = 0; index < Number(count); index += 1) {
  await say(command, "> ");
  await say(`${pdu}\x1a`, "OK\r\n");
  writeSync(journal, record);
  fdatasyncSync(journal);
}
console.log((Number(count) / (performance.now() - sinceMs)) * 1_000);
process.exit(0);
