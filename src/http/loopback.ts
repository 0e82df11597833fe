import { isIP, isIPv4 } from "node:net";

/** Whether only this machine reaches what listens on `host` (RFC 6890 2.2.2: all of 127.0.0.0/8). */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}

/** The host of a Host header without its port and brackets, lower case; `undefined` where there is none. */
function hostOf(header: string | undefined): string | undefined {
  const [, host] = /^(\[[0-9a-f:.]+\]|[^\s:[\]/@]+)(?::\d+)?$/.exec(header?.toLowerCase() ?? "") ?? [];
  return host?.replace(/^\[|\]$/g, "");
}

/**
 * Whether a request with this Host header was meant for us. A page of elsewhere can point its own name at
 * 127.0.0.1 (DNS rebinding) and then reads us as its own; it cannot take an address or one of our names.
 */
export function isOurs(header: string | undefined, names: readonly string[]): boolean {
  const host = hostOf(header);
  return host !== undefined && (isIP(host) !== 0 || host === "localhost" || names.includes(host));
}
