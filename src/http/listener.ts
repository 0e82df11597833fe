import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { TLSSocket } from "node:tls";
import { createAlarm } from "../app/alarm.ts";
import type { Scheduler } from "../app/ports.ts";
import { PlainHeaders, PlainRequest, type PlainResponse } from "./plain-fetch.ts";

/** What Hono hands on of the connection. */
export interface Connection {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

type Answer = (request: Request, connection: Connection) => Response | Promise<Response>;

/** So long the rest of a body that nobody reads may take: until then who sends it is told the answer. */
const REST_WITHIN_MS = 500;

/** Hono on Node's own HTTP server, without what Node.js has of the Fetch standard. */
export function listenerOf(
  answer: Answer,
  scheduler: Scheduler,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    outgoing.once("close", () => takeRest(incoming, scheduler));
    const url = urlOf(incoming);
    if (url === undefined) {
      outgoing.writeHead(400).end();
      return;
    }
    // Of both no more is looked at than the plain ones have.
    const request = new PlainRequest(incoming.method ?? "GET", url, headersOf(incoming)) as unknown as Request;
    const response = (await answer(request, { incoming, outgoing })) as unknown as PlainResponse;
    await send(response, outgoing);
  };
}

/** `undefined`: it is none (RFC 9112 3.2), or its host is not the one that was written. */
function urlOf({ url: target = "", headers: { host }, socket }: IncomingMessage): string | undefined {
  const [path = ""] = target.split("?");
  if (path.includes("\\")) return undefined;
  if (/^https?:\/\//.test(target)) return parsed(target)?.href;
  if (!host || !target.startsWith("/")) return undefined;
  const url = parsed(`${socket instanceof TLSSocket ? "https" : "http"}://${host}${target}`);
  if (url === undefined) return undefined;
  const isAsWritten = url.hostname.length === host.length || url.hostname === host.replace(/:\d+$/, "").toLowerCase();
  return isAsWritten ? url.href : undefined;
}

function parsed(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

function headersOf({ rawHeaders }: IncomingMessage): PlainHeaders {
  const headers = new PlainHeaders();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  return headers;
}

async function send({ status, headers, body }: PlainResponse, outgoing: ServerResponse): Promise<void> {
  const fields: Record<string, string | number | string[]> = Object.fromEntries(headers);
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) fields["set-cookie"] = cookies;
  if (body instanceof Readable) {
    outgoing.writeHead(status, fields).flushHeaders();
    await pipeline(body, outgoing).catch(unlessGone);
  } else {
    if (body !== null) fields["content-length"] ??= Buffer.byteLength(body);
    outgoing.writeHead(status, fields).end(body ?? undefined);
  }
}

/** Whoever has read enough of what comes piece by piece goes in the middle of it. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE")) throw error;
}

/** Of a body that has not been read to its end nothing may stay in the way of the next request. */
function takeRest(incoming: IncomingMessage, scheduler: Scheduler): void {
  if (incoming.readableEnded || incoming.destroyed) return;
  incoming.resume();
  if (incoming.complete) return;
  const late = createAlarm(scheduler, () => incoming.socket.destroySoon());
  incoming.once("close", () => late.cancel());
  late.set(REST_WITHIN_MS);
}
