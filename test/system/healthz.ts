import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Installation } from "./daemon.ts";

/** What `/healthz` answers on the daemon's socket. */
export async function healthz({ folder }: Installation): Promise<{ readonly status: number; readonly body: string }> {
  const asked = request({ socketPath: join(folder, "leadline.sock"), path: "/healthz" }).end();
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  return { status: response.statusCode ?? 0, body: await text(response) };
}
