import { type IncomingMessage, request } from "node:http";

/** Rejects with what the connection met; `refused` turns an answer that is no stream into an error for people. */
export interface StreamNeeds {
  readonly socketPath: string;
  readonly path: string;
  readonly body: object;
  readonly signal: AbortSignal;
  refused(status: number, text: string): Error;
  failed(error: Error): Error;
}

/**
 * The lines of an answer as they come. Ends when the daemon has no more of them or when the signal aborts.
 * Throws what `refused` and `failed` make.
 */
export async function* linesFrom(needs: StreamNeeds): AsyncGenerator<string, void> {
  const { signal, failed } = needs;
  try {
    const response = await ask(needs);
    if (response.statusCode !== 200) throw needs.refused(response.statusCode ?? 0, await readText(response));
    yield* splitLines(response, failed);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** readline would wait for ever where a stream breaks off. */
async function* splitLines(response: IncomingMessage, failed: StreamNeeds["failed"]): AsyncGenerator<string, void> {
  response.setEncoding("utf8");
  let begun = "";
  const chunks = response[Symbol.asyncIterator]();
  for (;;) {
    const next: IteratorResult<unknown> = await chunks.next().catch((error: Error) => Promise.reject(failed(error)));
    if (next.done === true) return;
    const lines = (begun + String(next.value)).split("\n");
    begun = lines.pop() ?? "";
    yield* lines;
  }
}

function ask({ socketPath, path, body, signal, failed }: StreamNeeds): Promise<IncomingMessage> {
  const headers = { "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, method: "POST", path, headers, signal, agent: false }, (response) => {
      resolve(response);
    });
    sent.on("error", (error) => reject(failed(error)));
    sent.end(JSON.stringify(body));
  });
}

export async function readText(response: IncomingMessage): Promise<string> {
  response.setEncoding("utf8");
  let text = "";
  for await (const chunk of response) text += String(chunk);
  return text;
}
