import { ANN, BEN } from "../../src/cli/demo/story.ts";
import { PIA } from "./past.ts";
import { STRANGER } from "./site.ts";

const numberOf = ({ phone }: { readonly phone: string }): string => encodeURIComponent(phone);

/** Every page that can be looked at, with something on it. */
export const PATHS = [
  "/",
  "/messages",
  "/messages/L-2",
  "/messages/L-11",
  "/messages/L-failed",
  `/messages/send?number=${numberOf(BEN)}`,
  "/story/L-2",
  "/log",
  "/device",
  "/play",
  "/agents",
  "/agents/enroll",
  "/agents/A-1",
  "/agents/A-1?view=timeline",
  `/agents/${PIA.agentId}?view=timeline`,
  "/account",
  `/agents/${STRANGER.agentId}`,
  `/agents/${STRANGER.agentId}/opt-out`,
  `/messages/${"Z".repeat(64)}`,
  "/agents/A-2/profile",
  "/agents/A-2/opt-out",
  "/import",
  "/proof",
  `/proof?number=${numberOf(ANN)}`,
  "/proof?number=nonsense",
  "/help",
  "/help?brand=homes",
  "/help?brand=rmint",
  "/help?brand=rmwc",
  "/help?brand=nobody",
  "/api/docs",
  "/messages/L-404",
];

/** Pages that are come to only by way of a form: looked at where it is filled in. */
export const BY_A_FORM = ["/sign-in", "/sign-in/code", "/import/:id"];

/** What a browser is sent that is no page. */
export const NO_PAGES = ["/assets/*", "/live", "/find", "/contact.vcf", "/proof/record.json"];
