import { type FileHandle, open } from "node:fs/promises";
import { openSync, writeSync } from "node:fs";
import { ReadStream } from "node:tty";
import { connectAsync } from "mqtt";

// A gateway that decides nothing: what its libraries, its modem, its broker and its disk take with no rule, no check and
// no log. Each lead is written and synced, sent as the same text, told as often as a lead is told, and its report is
// matched by the reference; each text is read, written, synced and told. What comes meanwhile shares a sync.
// Arguments: the tty, the broker's URL, the root of its topics, the file, the TPDU with its service centre.

const [tty = "", url = "", root = "", file = "", pdu = ""] = process.argv.slice(2);
const RECORD = "x".repeat(450);
const SUBMIT = `AT+CMGS=${pdu.length / 2 - 1}\r`;
/** Where the TP-MR of an SMS-STATUS-REPORT stands behind a service centre of so many octets: 3GPP TS 23.040 9.2.2.3. */
const referenceOf = (report: string): number => {
  const smsc = Number.parseInt(report.slice(0, 2), 16);
  return Number.parseInt(report.slice(2 * (smsc + 2), 2 * (smsc + 3)), 16);
};

const journal = await open(file, "a");
const client = await connectAsync(url, { protocolVersion: 5 });
(client.stream as { setNoDelay?: (on: boolean) => void }).setNoDelay?.(true);
const tell = (topic: string, payload: object): void =>
  void client.publish(`${root}/${topic}`, JSON.stringify(payload), { qos: 1 });

const synced = groupCommit(journal);
const modem = openModem(tty, { onReport: reported, onStored: stored });
const awaited = new Map<number, string>();

await modem.say("ATE0\r", "OK\r\n");
await modem.say("AT+CMGF=0;+CNMI=2,1,0,1,0\r", "OK\r\n");
client.on("message", (_, payload) => void taken(payload));
await client.subscribeAsync(`${root}/leads`, { qos: 1 });
tell("ready", {});

async function taken(payload: Buffer): Promise<void> {
  const { id, agentId } = JSON.parse(payload.toString("utf8")) as { readonly id: string; readonly agentId: string };
  const outcome = (state: string): void =>
    tell(`leads/${id}`, { leadId: id, agentId, state, at: new Date().toISOString() });
  const onDisk = synced(RECORD);
  void onDisk.then(() => {
    outcome("accepted");
    outcome("queued");
  });
  await modem.inTurn(async () => {
    await modem.say(SUBMIT, "> ");
    await onDisk;
    const answer = await modem.say(`${pdu}\x1a`, "OK\r\n");
    awaited.set(Number(/\+CMGS: (\d+)/.exec(answer)?.[1]), id);
  });
  await synced(RECORD);
  outcome("sent");
}

async function reported(report: string): Promise<void> {
  const id = awaited.get(referenceOf(report));
  if (id === undefined) return;
  await synced(RECORD);
  tell(`leads/${id}`, { leadId: id, state: "delivered", at: new Date().toISOString() });
}

async function stored(index: string): Promise<void> {
  const answer = await modem.inTurn(() => modem.say(`AT+CMGR=${index}\r`, "OK\r\n"));
  await synced(RECORD);
  tell("inbound", { text: /\r\n([\dA-F]+)\r\n/.exec(answer)?.[1], at: new Date().toISOString() });
  await modem.inTurn(() => modem.say(`AT+CMGD=${index}\r`, "OK\r\n"));
}

/** Resolves when the record is on disk; those that come while a sync is under way share the next one. */
function groupCommit(handle: FileHandle): (record: string) => Promise<void> {
  let batch = "";
  let next: Promise<void> | undefined;
  let last = Promise.resolve();
  const write = async (): Promise<void> => {
    const text = batch;
    batch = "";
    next = undefined;
    await handle.write(text);
    await handle.datasync();
  };
  return (record) => {
    batch += `${record}\n`;
    next ??= last = last.then(write);
    return next;
  };
}

/** To stand for what is taken out of the text. */
function later(work: () => Promise<void>): string {
  setImmediate(() => void work());
  return "";
}

interface Events {
  readonly onReport: (pdu: string) => Promise<void>;
  readonly onStored: (index: string) => Promise<void>;
}

function openModem(path: string, { onReport, onStored }: Events) {
  const fd = openSync(path, "r+");
  const stream = new ReadStream(fd);
  stream.setRawMode(true);
  let heard = "";
  let waiting: { readonly forText: string; readonly done: (answer: string) => void } | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  stream.on("data", (octets: Buffer) => {
    heard += octets.toString("latin1");
    // Behind the answer that may stand before them: a report is of a text whose reference is known.
    heard = heard.replace(/\r\n\+CDS: \d+\r\n([\dA-F]+)\r\n/g, (_, report: string) => later(() => onReport(report)));
    heard = heard.replace(/\r\n\+CMTI: "\w+",(\d+)\r\n/g, (_, index: string) => later(() => onStored(index)));
    if (waiting === undefined || !heard.includes(waiting.forText)) return;
    const { done } = waiting;
    const answer = heard;
    waiting = undefined;
    heard = "";
    done(answer);
  });
  return {
    /** Resolves to what the modem says, up to and with that text. */
    say(line: string, forText: string): Promise<string> {
      return new Promise((done) => {
        waiting = { forText, done };
        writeSync(fd, line);
      });
    },
    inTurn<T>(work: () => Promise<T>): Promise<T> {
      const done = turn.then(work);
      turn = done;
      return done;
    },
  };
}
