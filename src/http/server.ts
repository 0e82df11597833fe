import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { createServer as createTlsServer, type Server as TlsServer } from "node:https";
import { getRequestListener } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Control } from "../app/control.ts";
import { type Alarm, createAlarm } from "../app/alarm.ts";
import type { Clock, Log, Scheduler } from "../app/ports.ts";
import { InSafeMode } from "../app/safe-mode-cause.ts";
import type { Technician } from "../app/technician.ts";
import type { SpentCodes } from "../app/users.ts";
import { isLoopback } from "../app/host.ts";
import { given } from "../domain/given.ts";
import { countryOf } from "../domain/number.ts";
import { type AlarmTest, createAlarmsApi } from "./alarms-api.ts";
import { createApi } from "./api.ts";
import { changesSomething, guardForms, guardOrigin } from "./forms.ts";
import { addressOf, demandJson, guardHost, guardPages, keepNothing } from "./guards.ts";
import { type Access, createDoor, identifyCommand, isOpen } from "./identify.ts";
import type { Metrics } from "./metrics.ts";
import { createDescription } from "./openapi.ts";
import { answerProblem, Problem } from "./problem.ts";
import { createRequestsApi } from "./requests-api.ts";
import { createTechnicianApi } from "./technician-api.ts";
import { Places } from "./places.ts";
import { Stays } from "./stays.ts";
import { inTurn, Turns } from "./turns.ts";
import { listenOnSocket } from "./unix-socket.ts";
import { routesWithoutRole, type Visit } from "./who.ts";

/** What browsers are shown. */
export interface Pages {
  /** Mounted at `/`. Whoever comes this far has shown who they are, but for what is open to all; forms are ours. */
  readonly routes: Hono<Visit>;
  /** The page that says what is wrong, with the status and the headers of the problem. */
  problem(c: Context<Visit>, problem: Problem): Response | Promise<Response>;
  /** The path of their icon. None unless given. */
  readonly icon?: string;
}

export interface HttpNeeds {
  readonly control: Control;
  readonly technician: Technician;
  readonly alarms: AlarmTest;
  readonly metrics: Pick<Metrics, "route">;
  /** `causes` say, for people, what keeps the gateway from being well. */
  readonly health: () => { readonly ok: boolean; readonly causes: readonly string[] };
  readonly clock: Pick<Clock, "monotonicMs" | "now">;
  readonly spentCodes: SpentCodes;
  /** Whether something is under way that no page may delay. Nothing ever is, unless given. */
  readonly isBusy?: () => boolean;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** None unless given. */
  readonly pages?: Pages;
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
/** Node.js looks only every half minute, unless told, whether a request is late. */
const LOOKS_A_LIMIT = 10;

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
  const { control, technician, alarms, metrics, health, scheduler, log, pages, bounds = BOUNDS } = needs;
  const { clock, isBusy = () => false } = needs;
  const servers: Server[] = [];
  const certificates = new Set<Alarm>();
  const stays = new Stays(scheduler);
  const turns = new Turns({ clock, scheduler, isBusy });

  function serve(app: Hono<Visit>, shown: Pages | undefined, { signing, tls }: Served = {}): Server {
    app.use(
      methodNotAllowed({
        app,
        onMethodNotAllowed: (c, methods) => answerProblem(c, wrongMethod(c, methods)),
      }),
    );
    app.get("/healthz", (c) => {
      const found = health();
      return c.json(found, found.ok ? 200 : 503);
    });
    app.use((c, next) => (isApi(c) ? demandJson(c, next) : guardForms(c, next)));
    if (signing !== undefined) app.route("/", signing);
    app
      .route("/api", createApi(control))
      .route("/api", createRequestsApi(control))
      .route("/api", createDescription(countryOf(control.identity.number), control.identity.version, shown?.icon))
      .route("/api", createTechnicianApi(technician))
      .route("/api", createAlarmsApi(alarms))
      .route("/", metrics.route);
    if (shown !== undefined) app.route("/", shown.routes);
    const forAnybody = routesWithoutRole(app).filter((route) => !isForAnybody(route));
    if (forAnybody.length > 0) throw new Error(`these routes say not whom they are for: ${forAnybody.join(", ")}`);
    app.notFound((c) => tell(c, new Problem(404, "not-found", `there is nothing at ${c.req.path}`)));
    app.onError((error, c) => {
      if (error instanceof Problem) {
        note(c, error);
        return tell(c, error);
      }
      if (error instanceof InSafeMode) return tell(c, new Problem(503, "safe-mode", error.message));
      if (hasHungUp(error)) return c.body(null, 400);
      log.error({ method: c.req.method, path: c.req.path, error }, "A request failed");
      return tell(c, new Problem(500, "internal", "the daemon failed to answer; its log says why"));
    });

    /** Whoever looks into the log finds what was refused to whom; what was typed is not repeated. */
    function note(c: Context<Visit>, { details: { status, code, path: key } }: Problem): void {
      const { method, path } = c.req;
      const { name, how } = c.get("actor") ?? {};
      if (status === 401 && code.startsWith("wrong-"))
        log.warn({ code, address: addressOf(c) }, "Somebody was not let in");
      else if (how === "token" && changesSomething(c))
        log.info({ by: name, method, path, code, ...given({ key }) }, "A request of a program was refused");
    }

    /** A person with a browser gets a page; who has to sign in first comes back to where they wanted to go. */
    function tell(c: Context<Visit>, problem: Problem): Response | Promise<Response> {
      if (shown === undefined || (isApi(c) && !isPageOfApi(c)) || !wantsPage(c)) return answerProblem(c, problem);
      const isVisit = c.req.method === "GET" && c.req.header("hx-request") === undefined;
      if (problem.details.code !== "sign-in-needed" || !isVisit) return shown.problem(c, problem);
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`, 303);
    }
    const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
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
        ? createServer(limits, (request, response) => void listener(request, response))
        : renewing(tls, (files) =>
            createTlsServer(
              { ...limits, ...files, minVersion: "TLSv1.2" },
              (request, response) => void listener(request, response),
            ),
          );
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
      await listenOnSocket(serve(guarded(false).use(identifyCommand), undefined), path);
      log.info({ socket: path }, "The command can be used");
    },
    async listenTcp(host, port, { hosts = [], tls, ...access } = {}) {
      const { password, users } = access;
      if (password === undefined && !isLoopback(host) && (users === undefined || users.isEmpty())) {
        throw new Error(`${host} is reached from elsewhere: make a user (leadline users add), or listen on 127.0.0.1`);
      }
      const door = createDoor(access, { host, isSecure: tls !== undefined }, { ...needs, stays });
      const app = guarded(tls !== undefined).use(
        guardHost([host, ...hosts]),
        door.identify,
        guardOrigin,
        inTurn(turns),
      );
      const server = serve(app, pages, { signing: door.routes, ...given({ tls }) });
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
      stays.end();
      await Promise.all(servers.splice(0).map((server) => closeServer(server, scheduler)));
    },
  };
}

interface Served {
  readonly signing?: Hono<Visit>;
  readonly tls?: { read(): TlsFiles };
}

/** What holds for every answer, those of the other guards too. */
function guarded(isSecure: boolean): Hono<Visit> {
  return new Hono<Visit>().use(guardPages({ isSecure }), keepNothing);
}

/** Whoever comes to sign in has no role yet. */
const SIGNING: ReadonlySet<string> = new Set(["POST /sign-in", "POST /sign-in/code", "POST /sign-out"]);

function isForAnybody(route: string): boolean {
  return SIGNING.has(route) || isOpen(route.slice(route.indexOf("/")));
}

function isApi(c: Context): boolean {
  return c.req.path.startsWith("/api/");
}

/** The one thing below `/api` that people read. */
function isPageOfApi(c: Context): boolean {
  return c.req.path === "/api/docs";
}

function wantsPage(c: Context): boolean {
  return (c.req.header("accept") ?? "").includes("text/html");
}

/** RFC 9110 15.5.6: with what the path takes. */
function wrongMethod(c: Context, methods: readonly string[]): Problem {
  const allow = methods.join(", ");
  return new Problem(405, "wrong-method", `${c.req.path} takes ${allow}`, { headers: { allow } });
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

/** Whoever asked has gone in the middle of the request: nobody waits for the answer, and nothing has failed here. */
function hasHungUp(error: Error): boolean {
  return "code" in error && error.code === "ECONNRESET";
}
