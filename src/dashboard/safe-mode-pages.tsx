import { Hono } from "hono";
import type { Policy } from "../domain/policy.ts";
import type { Pages } from "../http/web.ts";
import { demandRole, type Visit } from "../http/who.ts";
import { createAssets } from "./assets.ts";
import { createFrame, type FrameNeeds } from "./frame.tsx";
import { hasPage } from "./has-page.ts";
import { createHelpPages } from "./help/page.tsx";
import { Section } from "./parts.tsx";
import { showProblem } from "./problem-page.tsx";
import { createSignInPage } from "./sign-in-page.tsx";
import { Trouble } from "./today/working.tsx";

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
            <Trouble tone="bad" words={cause} />
          ))}
        </ul>
        <p class="soft spaced">
          What is known of agents and messages is shown again when that is over. <a href="/help">The page for agents</a>{" "}
          is there all the same.
        </p>
      </Section>,
    );
  });
  // Whoever comes by a link to what is not known now is told why.
  for (const path of ["/agents", "/messages", "/proof", "/import", "/story", "/log", "/device"])
    for (const each of [path, `${path}/*`]) routes.get(each, demandRole("viewer"), (c) => c.redirect("/", 303));
  return { routes, problem: (c, problem) => showProblem(frame, c, problem), icon: assets.href("icon.svg") };
}
