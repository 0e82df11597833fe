import { Hono } from "hono";
import type { Policy } from "../domain/policy.ts";
import { inLocalTimes } from "../app/wording.ts";
import type { Pages } from "../http/server.ts";
import { demandRole, type Visit } from "../http/who.ts";
import { createAssets } from "./assets.ts";
import { createFrame, type FrameNeeds } from "./frame.tsx";
import { hasPage } from "./has-page.ts";
import { createHelpPages } from "./help/page.tsx";
import { Section, State } from "./parts.tsx";
import { showProblem } from "./problem-page.tsx";
import { createSignInPage } from "./sign-in-page.tsx";

export interface SafeModeNeeds extends Omit<FrameNeeds, "href" | "isThere"> {
  readonly policy: Policy;
}

/** What is shown while the state cannot be read: why, and what to do. */
export function createSafeModePages(needs: SafeModeNeeds): Pages {
  const assets = createAssets();
  const routes = new Hono<Visit>();
  const frame = createFrame({ ...needs, href: assets.href, isThere: (path) => hasPage(routes, path) });
  routes.route("/", assets.routes);
  routes.route("/", createSignInPage(frame));
  // It is made of the configuration, and agents ask for it whatever has become of the journal.
  routes.route("/", createHelpPages(frame, needs.policy));
  routes.get("/", demandRole("viewer"), (c) => {
    const { causes } = needs.health();
    return frame.show(
      c,
      { title: "Safe mode", current: "today" },
      <Section title="Nothing is sent, and what arrives is kept" id="working" tone="bad">
        <ul class="list">
          {causes.map((cause) => (
            <li>
              <State tone="bad">{inLocalTimes(cause)}</State>
            </li>
          ))}
        </ul>
      </Section>,
    );
  });
  return { routes, problem: (c, problem) => showProblem(frame, c, problem) };
}
