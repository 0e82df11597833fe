import { createHash, createHmac } from "node:crypto";
import type { AlarmWay } from "../app/alarms/telling.ts";
import { given } from "../domain/given.ts";

interface Asked {
  readonly method: "GET" | "POST";
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks another machine. Resolves with why that failed; only 2xx counts, and nothing is followed (RFC 9110 15). */
async function ask(url: string, asked: Asked, signal: AbortSignal): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { ...asked, redirect: "manual", signal });
    await answer.body?.cancel();
    if (answer.ok) return undefined;
    const isElsewhere = answer.status >= 300 && answer.status < 400;
    return isElsewhere
      ? `it answers with ${answer.status}: write the address that it points to`
      : `it answers with ${answer.status}`;
  } catch (error) {
    return whyUnreached(error);
  }
}

function whyUnreached(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
  return `it cannot be reached (${code ?? (cause instanceof Error ? cause.message : String(cause))})`;
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
