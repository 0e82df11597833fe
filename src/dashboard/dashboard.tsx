import { Hono } from "hono";
import type { Changes } from "../app/changes.ts";
import type { Control } from "../app/control.ts";
import type { Core } from "../app/core.ts";
import type { Desks } from "../app/desks.ts";
import type { Finding } from "../app/finding.ts";
import type { ImportDesk } from "../app/import-desk.ts";
import type { Playground } from "../app/playground.ts";
import type { Scheduler } from "../app/ports.ts";
import type { Slicing } from "../app/slice.ts";
import type { Technician } from "../app/technician.ts";
import { shownAsProblems, type Sought, type TodayView } from "../app/today.ts";
import type { FactorEnrolment } from "../app/users.ts";
import { contactForQr } from "../domain/contact-card.ts";
import type { Msisdn } from "../domain/number.ts";
import { agentsOf } from "../domain/state.ts";
import type { Instant } from "../domain/time.ts";
import type { Pages } from "../http/web.ts";
import type { Visit } from "../http/who.ts";
import { createAccountPage } from "./account/page.tsx";
import { createAgentsPages } from "./agents/page.tsx";
import { createAssets } from "./assets.ts";
import { createFrame, type Frame } from "./frame.tsx";
import { hasPage } from "./has-page.ts";
import { contactOn, createHelpPages } from "./help/page.tsx";
import { createImportPages } from "./import/page.tsx";
import { answeredInTime } from "./in-time.ts";
import { createLive } from "./live.ts";
import { createProofPages } from "./proof/page.tsx";
import { createPlayPage } from "./play/page.tsx";
import { showProblem } from "./problem-page.tsx";
import type { BackupView } from "./device/off-the-device.tsx";
import { createDevicePage, type MachineView } from "./device/page.tsx";
import { createLogPage } from "./log-page.tsx";
import { createMessagesPages } from "./messages/page.tsx";
import { createSignInPage } from "./sign-in-page.tsx";
import { createStoryPage } from "./story-page.tsx";
import { createTodayPage } from "./today/page.tsx";
import type { People } from "./visiting.ts";

/** What the pages are drawn from. */
export interface DashboardNeeds extends Desks {
  readonly control: Control;
  readonly core: Core;
  readonly imports: ImportDesk;
  readonly technician: Technician;
  readonly changes: Changes;
  readonly today: () => Promise<TodayView>;
  readonly seek: (typed: string) => Promise<Sought | undefined>;
  /** Lists go through all there is. */
  readonly slicing: Slicing;
  readonly machine: () => MachineView;
  /** What the daemon finds of the machine that it runs on. */
  readonly findings: () => Promise<readonly Finding[]>;
  readonly backup: () => Promise<BackupView>;
  readonly factors: FactorEnrolment;
  readonly scheduler: Scheduler;
  /** In the demo alone. */
  readonly playground?: Playground;
  readonly gateway: string;
  /** Of the gateway. */
  readonly number: string;
  readonly now: () => Instant;
  readonly health: () => { readonly ok: boolean; readonly causes: readonly string[] };
  readonly problems: () => readonly string[];
}

/** The pages of `/`: server-rendered, and complete without JavaScript. */
export function createDashboard(needs: DashboardNeeds): Pages {
  const assets = createAssets();
  const { playground } = needs;
  const routes = new Hono<Visit>();
  const frame: Frame = createFrame({
    ...needs,
    href: assets.href,
    isThere: (path) => hasPage(routes, path),
    people: peopleOf(needs.core),
    problems: () => shownAsProblems(needs.core.state, needs.problems()),
  });
  const live = createLive(needs.changes);
  routes.use(answeredInTime(needs.scheduler));
  routes.use(async (c, next) => {
    c.set("asOf", needs.changes.mark());
    await next();
  });
  routes.route("/", assets.routes);
  routes.route("/", live.routes);
  routes.route("/", createSignInPage(frame));
  routes.route("/", createHelpPages(frame, needs.core.policy));
  routes.route("/", createTodayPage(frame, needs));
  routes.route("/", createAgentsPages(frame, needs));
  routes.route("/", createImportPages(frame, needs));
  routes.route("/", createMessagesPages(frame, needs));
  routes.route("/", createProofPages(frame, needs));
  routes.route("/", createStoryPage(frame, needs));
  routes.route("/", createAccountPage(frame, needs.factors));
  routes.route("/", createLogPage(frame, needs));
  routes.route(
    "/",
    createDevicePage(frame, { ...needs, contact: (url) => contactForQr(contactOn(url, needs.core.policy)) }),
  );
  if (playground !== undefined) {
    playground.onSeen(needs.changes.changed);
    routes.route("/", createPlayPage(frame, playground, needs.core));
  }
  const problem: Pages["problem"] = (c, found) => showProblem(frame, c, found);
  return { routes, problem, icon: assets.href("icon.svg"), end: live.end };
}

function peopleOf({ state }: Core): People {
  return {
    nameOf: (id) => state.agents.get(id)?.name,
    at: (number) => agentsOf(state, number as Msisdn).map(({ id }) => id),
  };
}
