import { type OutgoingHttpHeaders, request } from "node:http";

export interface Question {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  /** Sent as it is; an object as JSON with its content type. */
  readonly body?: string | Uint8Array | object;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

export type Place = { readonly socketPath: string } | { readonly host: string; readonly port: number };

/** One request, on a connection of its own. */
export function ask(place: Place, path: string, { method, headers = {}, body }: Question = {}): Promise<Reply> {
  const raw = typeof body === "string" || body instanceof Uint8Array;
  const payload = body === undefined || raw ? body : JSON.stringify(body);
  const type = body === undefined || raw ? {} : { "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...place,
        path,
        method: method ?? (body === undefined ? "GET" : "POST"),
        headers: { ...type, ...headers },
        agent: false,
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: readBody(text) }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(payload);
  });
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
