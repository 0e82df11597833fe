import type { IncomingMessage, ServerResponse } from "node:http";
import { type Context, Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Control } from "../app/control.ts";
import type { Clock, Log, Scheduler } from "../app/ports.ts";
import { InSafeMode } from "../app/safe-mode-cause.ts";
import type { Technician } from "../app/technician.ts";
import type { SpentCodes } from "../app/users.ts";
import { given } from "../domain/given.ts";
import { countryOf } from "../domain/number.ts";
import { type AlarmTest, createAlarmsApi } from "./alarms-api.ts";
import { createApi } from "./api.ts";
import { changesSomething, guardForms, guardOrigin } from "./forms.ts";
import { addressOf, demandJson, guardHost, guardPages, keepNothing } from "./guards.ts";
import { type Access, createDoor, identifyCommand, isOpen } from "./identify.ts";
import { listenerOf } from "./listener.ts";
import type { Metrics } from "./metrics.ts";
import { createMetricsPage } from "./metrics-page.ts";
import { createDescription } from "./openapi.ts";
import { answerPlainly } from "./plain-fetch.ts";
import { answerProblem, Problem } from "./problem.ts";
import { createRequestsApi } from "./requests-api.ts";
import { createTechnicianApi } from "./technician-api.ts";
import { Stays } from "./stays.ts";
import { inTurn, Turns } from "./turns.ts";
import { routesWithoutRole, type Visit } from "./who.ts";

// What is answered, whoever listens: see server.ts, by which this is loaded when somebody asks for the first time.

/** What browsers are shown. */
export interface Pages {
  /** Mounted at `/`. Whoever comes this far has shown who they are, but for what is open to all; forms are ours. */
  readonly routes: Hono<Visit>;
  /** The page that says what is wrong, with the status and the headers of the problem. */
  problem(c: Context<Visit>, problem: Problem): Response | Promise<Response>;
  /** The path of their icon. None unless given. */
  readonly icon?: string;
  /** Ends what looks on. Nothing does unless given. */
  end?(): void;
}

export interface WebNeeds {
  readonly control: Control;
  readonly technician: Technician;
  readonly alarms: AlarmTest;
  readonly metrics: Pick<Metrics, "page">;
  /** `causes` say, for people, what keeps the gateway from being well. */
  readonly health: () => { readonly ok: boolean; readonly causes: readonly string[] };
  readonly clock: Pick<Clock, "monotonicMs" | "now">;
  readonly spentCodes: SpentCodes;
  /** Whether something is under way that no page may delay. Nothing ever is, unless given. */
  readonly isBusy?: () => boolean;
  /** Lets everything else have its turn while all this is made ready. Nothing has, unless given. */
  readonly pause?: () => Promise<void>;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** None unless given. Asked for once, by the first browser. */
  readonly pages?: () => Pages | Promise<Pages>;
}

export type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Where browsers and programs reach it, and who may come in. */
interface Entrance extends Access {
  readonly host: string;
  /** Further names by which it is reached. */
  readonly hosts: readonly string[];
  /** Over TLS. */
  readonly isSecure: boolean;
}

export interface Web {
  /** To whoever may open the command's socket. */
  toCommand(): Answering | Promise<Answering>;
  toBrowsers(entrance: Entrance): Promise<Answering>;
  /** Ends what goes on for longer than a request. */
  end(): void;
}

export function createWeb(needs: WebNeeds): Web {
  const { control, technician, alarms, metrics, health, scheduler, log } = needs;
  const { clock, isBusy = () => false, pause = async () => {} } = needs;
  const stays = new Stays(scheduler);
  const turns = new Turns({ clock, scheduler, isBusy });
  let pages: Pages | undefined;
  answerPlainly();

  async function answering(app: Hono<Visit>, shown?: Pages, signing?: Hono<Visit>): Promise<Answering> {
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
      .route("/api", createApi(control, { clock, pause }))
      .route("/api", createRequestsApi(control))
      .route("/api", createDescription(countryOf(control.identity.number), control.identity.version, shown?.icon))
      .route("/api", createTechnicianApi(technician))
      .route("/api", createAlarmsApi(alarms))
      .route("/", createMetricsPage(metrics));
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
    await pause();
    // Hono puts its routes in order when something is looked for: the first request need not wait for it.
    app.router.match("GET", "/");
    await pause();
    return listenerOf(app.fetch, scheduler);
  }

  return {
    toCommand: () => answering(guarded(false).use(identifyCommand)),
    async toBrowsers({ host, hosts, isSecure, ...access }) {
      const door = createDoor(access, { host, isSecure }, { ...needs, stays });
      const app = guarded(isSecure).use(guardHost([host, ...hosts]), door.identify, guardOrigin, inTurn(turns));
      pages ??= await needs.pages?.();
      return answering(app, pages, door.routes);
    },
    end() {
      pages?.end?.();
      stays.end();
    },
  };
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

/** Whoever asked has gone in the middle of the request: nobody waits for the answer, and nothing has failed here. */
function hasHungUp(error: Error): boolean {
  return "code" in error && error.code === "ECONNRESET";
}
