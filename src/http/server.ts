import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Control } from "../app/control.ts";
import { createAlarm } from "../app/alarm.ts";
import type { Clock, Log, Scheduler } from "../app/ports.ts";
import { InSafeMode } from "../app/safe-mode-cause.ts";
import type { Technician } from "../app/technician.ts";
import { isLoopback } from "../app/host.ts";
import { type AlarmTest, createAlarmsApi } from "./alarms-api.ts";
import { createApi } from "./api.ts";
import { FailedSignIns } from "./failed-sign-ins.ts";
import { guardForms, guardOrigin } from "./forms.ts";
import { demandJson, guardHost, guardPages, keepNothing } from "./guards.ts";
import { identify, identifyCommand } from "./identify.ts";
import type { Metrics } from "./metrics.ts";
import { answerProblem, Problem } from "./problem.ts";
import { createTechnicianApi } from "./technician-api.ts";
import { listenOnSocket } from "./unix-socket.ts";
import type { Visit } from "./who.ts";

/** What browsers are shown. */
export interface Pages {
  /** Mounted at `/`. Whoever comes this far has shown who they are, but for what is open to all; forms are ours. */
  readonly routes: Hono<Visit>;
  /** The page that says what is wrong, with the status and the headers of the problem. */
  problem(c: Context<Visit>, problem: Problem): Response | Promise<Response>;
}

export interface HttpNeeds {
  readonly control: Control;
  readonly technician: Technician;
  readonly alarms: AlarmTest;
  readonly metrics: Pick<Metrics, "route">;
  /** `causes` say, for people, what keeps the gateway from being well. */
  readonly health: () => { readonly ok: boolean; readonly causes: readonly string[] };
  readonly clock: Pick<Clock, "monotonicMs">;
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
}

const BOUNDS: HttpBounds = { requestWithinMs: 30_000, connections: 200 };
/** Node.js looks only every half minute, unless told, whether a request is late. */
const LOOKS_A_LIMIT = 10;

export interface HttpServer {
  /** For the command. Who may open the file may do everything. */
  listenSocket(path: string): Promise<void>;
  /**
   * For browsers. Rejects without a password on anything but loopback. Resolves with the port, for 0 the one
   * that was free.
   */
  listenTcp(host: string, port: number, password?: string): Promise<number>;
  /** Answers what has been asked, for a second at most, and listens no more. */
  close(): Promise<void>;
}

const CLOSE_WITHIN_MS = 1_000;

export function createHttpServer(needs: HttpNeeds): HttpServer {
  const { control, technician, alarms, metrics, health, clock, scheduler, log, pages, bounds = BOUNDS } = needs;
  const servers: Server[] = [];
  const failedSignIns = new FailedSignIns(clock);

  function serve(app: Hono<Visit>, shown: Pages | undefined): Server {
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
    app.use((c, next) => (shown === undefined || isApi(c) ? demandJson(c, next) : guardForms(c, next)));
    app
      .route("/api", createApi(control))
      .route("/api", createTechnicianApi(technician))
      .route("/api", createAlarmsApi(alarms))
      .route("/", metrics.route);
    if (shown !== undefined) app.route("/", shown.routes);
    app.notFound((c) => tell(c, new Problem(404, "not-found", `there is nothing at ${c.req.path}`)));
    app.onError((error, c) => {
      if (error instanceof Problem) return tell(c, error);
      if (error instanceof InSafeMode) return tell(c, new Problem(503, "safe-mode", error.message));
      if (hasHungUp(error)) return c.body(null, 400);
      log.error({ method: c.req.method, path: c.req.path, error }, "A request failed");
      return tell(c, new Problem(500, "internal", "the daemon failed to answer; its log says why"));
    });

    /** A person with a browser gets a page. */
    function tell(c: Context<Visit>, problem: Problem): Response | Promise<Response> {
      const isPage = shown !== undefined && !isApi(c) && wantsPage(c);
      return isPage ? shown.problem(c, problem) : answerProblem(c, problem);
    }
    const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
    const { requestWithinMs, connections } = bounds;
    const server = createServer(
      {
        requestTimeout: requestWithinMs,
        headersTimeout: requestWithinMs,
        connectionsCheckingInterval: Math.ceil(requestWithinMs / LOOKS_A_LIMIT),
      },
      (request, response) => void listener(request, response),
    );
    server.maxConnections = connections;
    servers.push(server);
    return server;
  }

  return {
    async listenSocket(path) {
      await listenOnSocket(serve(guarded().use(identifyCommand), undefined), path);
      log.info({ socket: path }, "The command can be used");
    },
    async listenTcp(host, port, password) {
      if (password === undefined && !isLoopback(host)) {
        throw new Error(`${host} is reached from elsewhere: set http.passwordFile, or listen on 127.0.0.1`);
      }
      const app = guarded().use(guardHost(host), identify({ host, password, failedSignIns }), guardOrigin);
      const server = serve(app, pages);
      const listening = once(server, "listening");
      server.listen(port, host);
      await listening;
      const address = server.address();
      const actual = typeof address === "object" && address !== null ? address.port : port;
      log.info({ host, port: actual }, "The local web service listens");
      return actual;
    },
    async close() {
      await Promise.all(servers.splice(0).map((server) => closeServer(server, scheduler)));
    },
  };
}

/** What holds for every answer, those of the other guards too. */
function guarded(): Hono<Visit> {
  return new Hono<Visit>().use(guardPages, keepNothing);
}

function isApi(c: Context): boolean {
  return c.req.path.startsWith("/api/");
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
