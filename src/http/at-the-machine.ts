import type { Context } from "hono";
import type { Actor } from "../app/actor.ts";
import { isLoopback } from "../app/host.ts";
import { anotherSite, isOfAnotherSite } from "./forms.ts";
import { hostOf } from "./guards.ts";
import type { Connection } from "./listener.ts";
import { Problem } from "./problem.ts";

/** While there are no users, whoever is at this machine may do everything, as with the command. */
const AT_THE_MACHINE: Actor = { name: "this machine", role: "technician", how: "machine" };

const MAKE_USERS = "make users first (leadline users add), so that whoever comes through it has to sign in";

/**
 * A page of another site cannot act as whoever is at the machine, nor can anybody whom a proxy or a tunnel lets through:
 * those come from this machine too. Throws what shows that it is one of them.
 */
export function atTheMachine(c: Context): Actor {
  if (isOfAnotherSite(c) && (c.req.header("origin") !== undefined || c.req.method !== "GET")) throw anotherSite();
  const sign = signOfProxy(c);
  if (sign !== undefined)
    throw new Problem(403, "behind-a-proxy", `this came through a proxy (${sign}); ${MAKE_USERS}`);
  return AT_THE_MACHINE;
}

/** What a request has that one from a browser or a program on this machine has not. */
function signOfProxy(c: Context): string | undefined {
  const added = Object.keys(c.req.header()).find((header) => OF_PROXIES.some((form) => form.test(header)));
  if (added !== undefined) return added;
  const host = hostOf(c.req.header("host"));
  if (host !== undefined && !isLoopback(host)) return `it was meant for ${host}`;
  // What nginx speaks to what is behind it unless it is told otherwise, and nothing else any more.
  const { incoming } = c.env as Partial<Connection>;
  return incoming?.httpVersion === "1.0" ? "HTTP/1.0" : undefined;
}

/** RFC 7239, RFC 9110 7.6.3, and what proxies, tunnels and content networks write of their own. */
const OF_PROXIES = [
  /^(forwarded|via|x-real-ip|x-client-ip|x-cluster-client-ip|true-client-ip|cf-connecting-ip|fastly-client-ip)$/,
  /^x-(forwarded|original|envoy)-/,
];
