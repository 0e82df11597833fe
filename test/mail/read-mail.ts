/** A mail as a person's mail program shows it. */
export interface ReadMail {
  /** By name in lower case, unfolded, in the order of their coming. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly text: string;
  readonly html: string;
}

/** Reads a mail of two parts, text and HTML (RFC 2046 5.1.4), as written by anybody. Octets as latin1. */
export function readMail(raw: string): ReadMail {
  const { headers, body } = split(raw);
  const boundary = /boundary="?([^";]+)"?/.exec(first(headers, "content-type"))?.[1];
  if (boundary === undefined) throw new Error("not in parts");
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r\n/, "")));
  const contentOf = (type: string): string => {
    const part = parts.find(({ headers }) => first(headers, "content-type").startsWith(type));
    return part === undefined ? "" : decoded(part.body, first(part.headers, "content-transfer-encoding"));
  };
  return { headers, text: contentOf("text/plain"), html: contentOf("text/html") };
}

export function header({ headers }: ReadMail, name: string): string {
  return first(headers, name);
}

function first(headers: ReadMail["headers"], name: string): string {
  return headers.get(name)?.[0] ?? "";
}

function split(raw: string): { headers: Map<string, string[]>; body: string } {
  const end = raw.indexOf("\r\n\r\n");
  const headers = new Map<string, string[]>();
  for (const line of raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, " ")
    .split("\r\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), unencoded(line.slice(colon + 1).trim())]);
  }
  return { headers, body: raw.slice(end + 4) };
}

/** RFC 2047: words in UTF-8, by quoted-printable or base64. */
function unencoded(value: string): string {
  return value
    .replaceAll(/\?=\s+=\?/g, "?==?")
    .replaceAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toLowerCase() === "b"
        ? Buffer.from(word, "base64").toString("utf8")
        : quotedPrintable(word.replaceAll("_", " ")),
    );
}

function decoded(body: string, encoding: string): string {
  const content =
    encoding === "base64"
      ? Buffer.from(body, "base64").toString("utf8")
      : encoding === "quoted-printable"
        ? quotedPrintable(body.replaceAll(/=\r\n/g, ""))
        : body;
  return content.replaceAll("\r\n", "\n").trimEnd();
}

function quotedPrintable(text: string): string {
  const octets = text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(octets, "latin1").toString("utf8");
}
