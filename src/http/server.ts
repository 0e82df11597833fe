import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { createServer as createTlsServer, type Server as TlsServer } from "node:https";
import { type Alarm, createAlarm } from "../app/alarm.ts";
import type { Log, Scheduler } from "../app/ports.ts";
import { isLoopback } from "../app/host.ts";
import type { Access } from "./identify.ts";
import { Places } from "./places.ts";
import { listenOnSocket } from "./unix-socket.ts";
import type { Answering, Web } from "./web.ts";

export interface HttpNeeds {
  /**
   * What answers; asked for once, when somebody asks for the first time. A gateway that nobody looks at has no memory to
   * spare for it.
   */
  readonly web: () => Web | Promise<Web>;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** The usual ones unless given. */
  readonly bounds?: HttpBounds;
}

/** What clients may hold of us. */
export interface HttpBounds {
  /** How long one request may take to arrive: a slow sender holds no connection for ever. Answers may take longer. */
  readonly requestWithinMs: number;
  /** At once, on each of the places where it listens; one more is closed. */
  readonly connections: number;
  /** Of them. */
  readonly ofOneSource: number;
}

const BOUNDS: HttpBounds = { requestWithinMs: 30_000, connections: 200, ofOneSource: 40 };
/** An answer of which nothing is taken in for so long is given up. */
const STALLED_MS = 10 * 60_000;
/** How often Node.js looks whether a request is late. It does so also while nobody is there, and wakes the machine. */
const LOOKS_A_LIMIT = 2;

export interface HttpServer {
  /** For the command. Who may open the file may do everything. */
  listenSocket(path: string): Promise<void>;
  /**
   * For browsers and programs. Rejects without users or a password on anything but loopback. Resolves with the port,
   * for 0 the one that was free.
   */
  listenTcp(host: string, port: number, options?: TcpOptions): Promise<number>;
  /** Answers what has been asked, for a second at most, and listens no more. */
  close(): Promise<void>;
}

export interface TcpOptions extends Access {
  /** Further names by which it is reached. */
  readonly hosts?: readonly string[];
  /** With it all goes over TLS. */
  readonly tls?: { read(): TlsFiles };
}

/** PEM. */
export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
}

const CLOSE_WITHIN_MS = 1_000;
/** A certificate that was renewed is taken up without a restart. */
const LOOK_FOR_CERTIFICATE_MS = 60 * 60_000;

export function createHttpServer(needs: HttpNeeds): HttpServer {
  const { scheduler, log, bounds = BOUNDS } = needs;
  const servers: Server[] = [];
  const certificates = new Set<Alarm>();
  let loaded: Promise<Web> | undefined;

  /** `answeringOf` is asked once, when somebody asks here for the first time. */
  function serve(answeringOf: (web: Web) => Answering | Promise<Answering>, tls?: TcpOptions["tls"]): Server {
    let answering: Promise<Answering> | undefined;

    async function load(): Promise<Answering> {
      try {
        loaded ??= Promise.resolve(needs.web());
        return await answeringOf(await loaded);
      } catch (error) {
        // Files may be replaced just now: whoever asks next may find them.
        loaded = undefined;
        answering = undefined;
        throw error;
      }
    }

    function answer(request: IncomingMessage, response: ServerResponse): void {
      answering ??= load();
      answering
        .then((listener) => listener(request, response))
        .catch((error: unknown) => {
          log.error({ method: request.method, path: request.url, error }, "A request failed");
          response.destroy();
        });
    }

    const { requestWithinMs, connections, ofOneSource } = bounds;
    const limits = {
      // Who has gone without a word is found out by the system (RFC 9293 3.8.4).
      keepAlive: true,
      keepAliveInitialDelay: 60_000,
      requestTimeout: requestWithinMs,
      headersTimeout: requestWithinMs,
      connectionsCheckingInterval: Math.ceil(requestWithinMs / LOOKS_A_LIMIT),
    };
    const server =
      tls === undefined
        ? createServer(limits, answer)
        : renewing(tls, (files) => createTlsServer({ ...limits, ...files, minVersion: "TLSv1.2" }, answer));
    server.maxConnections = connections;
    server.setTimeout(STALLED_MS);
    const places = new Places(ofOneSource);
    server.on("connection", (socket: Socket) => {
      const leave = places.take(socket.remoteAddress);
      if (leave === undefined) socket.destroy();
      else socket.once("close", leave);
    });
    servers.push(server);
    return server;
  }

  /** Takes up another certificate once there is one. One that cannot be used is told of, and the one before goes on. */
  function renewing(tls: { read(): TlsFiles }, create: (files: TlsFiles) => TlsServer): TlsServer {
    let used = tls.read();
    const server = create(used);
    const alarm = createAlarm(scheduler, () => {
      try {
        const files = tls.read();
        if (files.cert !== used.cert || files.key !== used.key) {
          server.setSecureContext({ ...files, minVersion: "TLSv1.2" });
          used = files;
          log.info({}, "The local web service has taken up another certificate");
        }
      } catch (error) {
        log.error({ error }, "The certificate of http.certFile cannot be taken up; the one before is used on");
      }
      alarm.set(LOOK_FOR_CERTIFICATE_MS);
    });
    alarm.set(LOOK_FOR_CERTIFICATE_MS);
    certificates.add(alarm);
    return server;
  }

  return {
    async listenSocket(path) {
      await listenOnSocket(
        serve((all) => all.toCommand()),
        path,
      );
      log.info({ socket: path }, "The command can be used");
    },
    async listenTcp(host, port, { hosts = [], tls, ...access } = {}) {
      const { password, users } = access;
      if (password === undefined && !isLoopback(host) && (users === undefined || users.isEmpty())) {
        throw new Error(`${host} is reached from elsewhere: make a user (leadline users add), or listen on 127.0.0.1`);
      }
      const entrance = { ...access, host, hosts, isSecure: tls !== undefined };
      const server = serve((all) => all.toBrowsers(entrance), tls);
      const listening = once(server, "listening");
      server.listen(port, host);
      await listening;
      const address = server.address();
      const actual = typeof address === "object" && address !== null ? address.port : port;
      log.info({ host, port: actual }, "The local web service listens");
      return actual;
    },
    async close() {
      for (const alarm of certificates) alarm.cancel();
      const web = await loaded?.catch(() => undefined);
      web?.end();
      await Promise.all(servers.splice(0).map((server) => closeServer(server, scheduler)));
    },
  };
}

async function closeServer(server: Server, scheduler: Scheduler): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  const late = createAlarm(scheduler, () => server.closeAllConnections());
  late.set(CLOSE_WITHIN_MS);
  await closed;
  late.cancel();
}
