import { basename } from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";

// Work that would be felt in the modem's dialogue, as on months of journal, happens in a thread that lives for one order.
// It needs nothing of the running daemon but the files. The thread's script is a line of the composition root, which
// knows the domain:
//
//   await carryOut((order: BackupOrder) => takeDailyBackup(order, order.now, gatewayUpcasts));

/** Runs `script` in a thread of its own. Resolves to what it answers; rejects with its error. */
export async function inThread<Order, Answer>(script: URL, order: Order): Promise<Answer> {
  const worker = new Worker(script, { workerData: order });
  return new Promise((resolve, reject) => {
    let answered: { readonly answer: Answer } | undefined;
    worker.once("message", (message: { readonly answer: Answer }) => {
      answered = message;
    });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      // After an error this changes nothing.
      if (answered === undefined) reject(new Error(`the thread of ${basename(script.pathname)} ended with ${code}`));
      else resolve(answered.answer);
    });
  });
}

/** The thread's side: carries out the order that the thread was started with. */
export async function carryOut<Order, Answer>(work: (order: Order) => Promise<Answer>): Promise<void> {
  const answer = await work(workerData as Order); // set by `inThread`
  parentPort?.postMessage({ answer });
}
