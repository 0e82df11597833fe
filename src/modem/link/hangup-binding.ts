import { readSync, writeSync } from "node:fs";
import { SerialPort } from "serialport";

type Binding = typeof SerialPort.binding;
type Port = Awaited<ReturnType<Binding["open"]>>;
/** What is read by waiting on a descriptor: everywhere but on Windows. It is opened O_NONBLOCK. */
type PolledPort = Pick<Extract<Port, { poller: unknown }>, "fd" | "poller">;

/**
 * serialport's own binding, but an unplugged stick ends the connection. After a hang-up a read returns
 * 0 octets; bindings-cpp 13.0.0 then reads again for ever (no `close`, a busy processor). Here such a
 * read is rejected as a disconnection, which the stream turns into `close`.
 *
 * And nothing goes over the pool of threads, where it would wait behind syncs of the disk: the descriptor never blocks.
 */
export const hangupBinding = { ...SerialPort.binding, open: openWithHangup } as Binding;

async function openWithHangup(options: object): Promise<Port> {
  const open = SerialPort.binding.open as (options: object) => Promise<Port>;
  const port = await open.call(SerialPort.binding, options);
  if (!("poller" in port)) return port;
  const writeTheRest = port.write.bind(port);
  return Object.assign(port, {
    read: (buffer: Buffer, offset: number, length: number) => readUntilHangup(port, buffer, offset, length),
    async write(octets: Buffer): Promise<void> {
      const taken = writeAtOnce(port, octets);
      if (taken < octets.length) await writeTheRest(octets.subarray(taken));
    },
  });
}

/** How many octets the port takes without waiting. What is wrong with it is left to whoever writes the rest. */
function writeAtOnce({ fd }: PolledPort, octets: Buffer): number {
  if (fd === null) return 0;
  try {
    return writeSync(fd, octets);
  } catch {
    return 0;
  }
}

async function readUntilHangup(
  port: PolledPort,
  buffer: Buffer,
  offset: number,
  length: number,
): Promise<{ buffer: Buffer; bytesRead: number }> {
  for (;;) {
    // Closing destroys the poller; to wait on it then crashes the process.
    if (isClosed(port)) throw closed();
    await readable(port);
    if (port.fd === null) throw closed();
    try {
      const bytesRead = readSync(port.fd, buffer, offset, length, null);
      if (bytesRead > 0) return { buffer, bytesRead };
    } catch (error) {
      if (wouldBlock(error)) continue;
      throw disconnection(port, error);
    }
    throw disconnection(port, new Error("the modem has hung up"));
  }
}

/** Asked anew after each wait: `close` may have come meanwhile. */
function isClosed(port: PolledPort): boolean {
  return port.fd === null;
}

/** How a binding says that a read ended because we closed the port. */
function closed(): Error {
  return Object.assign(new Error("the port is closed"), { canceled: true });
}

function wouldBlock(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "EAGAIN" || code === "EWOULDBLOCK" || code === "EINTR";
}

function disconnection(port: PolledPort, error: unknown): Error {
  if (isClosed(port)) return closed();
  return Object.assign(error instanceof Error ? error : new Error(String(error)), { disconnect: true });
}

function readable(port: PolledPort): Promise<void> {
  return new Promise((resolve, reject) => {
    port.poller.once("readable", (error) => (error === null || error === undefined ? resolve() : reject(error)));
  });
}
