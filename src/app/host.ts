import { isIP, isIPv4 } from "node:net";

/** Whether only this machine reaches what listens on `host` (RFC 6890 2.2.2: all of 127.0.0.0/8). */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}

/** `broker.example:8883`, for people. */
export function hostAndPort({ host, port }: { readonly host: string; readonly port: number }): string {
  return isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
}
