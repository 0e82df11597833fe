import { createHash, createHmac } from "node:crypto";
import { request as requestPlainly } from "node:http";
import { request as requestSecurely } from "node:https";
import type { AlarmWay } from "../app/alarms/telling.ts";
import { given } from "../domain/given.ts";

interface Asked {
  readonly method: "GET" | "POST";
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asks another machine. Resolves with why that failed; only 2xx counts, and nothing is followed (RFC 9110 15). Not by
 * `fetch`: with its first call a text would wait while Node.js loads it, and its 7 MB would stay.
 */
function ask(url: string, { method, body, headers }: Asked, signal: AbortSignal): Promise<string | undefined> {
  const request = new URL(url).protocol === "https:" ? requestSecurely : requestPlainly;
  return new Promise((resolve) => {
    const asking = { method, headers: { ...OURS, ...headers }, signal, agent: false };
    const asked = request(url, asking, (answer) => {
      resolve(judged(answer.statusCode ?? 0));
      // What it says beside that nobody reads.
      answer.destroy();
    });
    asked.on("error", (error) => resolve(whyUnreached(error)));
    asked.end(body);
  });
}

const OURS = { "user-agent": "leadline", accept: "*/*" };

function judged(status: number): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  const isElsewhere = status >= 300 && status < 400;
  return isElsewhere ? `it answers with ${status}: write the address that it points to` : `it answers with ${status}`;
}

function whyUnreached(error: Error): string {
  return `it cannot be reached (${"code" in error ? String(error.code) : error.message})`;
}

/**
 * POSTs each notice as JSON. With a secret it is signed: `X-Leadline-Signature: sha256=<hex HMAC of the body>`.
 * `X-Leadline-Id` is that of the notice: one that is sent again, as its answer was lost, has the same.
 */
export function createWebhook(url: string, secret: string | undefined): AlarmWay {
  return {
    name: "webhook",
    async send(notice, signal) {
      const body = JSON.stringify(notice);
      const signature = secret && `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
      const headers = {
        "content-type": "application/json",
        "x-leadline-id": idOf(body),
        ...given({ "x-leadline-signature": signature }),
      };
      const error = await ask(url, { method: "POST", body, headers }, signal);
      return error === undefined ? { kind: "taken" } : { kind: "deferred", error };
    },
  };
}

/** No two notices say the same, as each has its time; the same one says the same after a restart too. */
function idOf(body: string): string {
  return createHash("sha256").update(body).digest("hex").slice(0, 32);
}

/** Tells an outside monitor that all is well. Resolves with why it could not. */
export function createHeartbeat(url: string): (signal: AbortSignal) => Promise<string | undefined> {
  return (signal) => ask(url, { method: "GET" }, signal);
}
