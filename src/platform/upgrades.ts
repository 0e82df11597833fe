import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// What the package's scripts leave of an upgrade: packaging/trial.

/** Where, unless LEADLINE_UPGRADES says otherwise. */
const FOLDER = "/var/lib/leadline-upgrade";

/** An upgrade that was taken back by itself. */
export interface RolledBack {
  /** The one that was not healthy, and the one before it. */
  readonly version: string;
  readonly previous: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What was seen of it: `it does not answer`. */
  readonly why: string;
  /** Whether the version before could be installed. */
  readonly isBack: boolean;
}

/** How `leadline confirm` is told that somebody has seen it. */
export const ROLLED_BACK = "rolled-back";

export function upgradesFolder(env: NodeJS.ProcessEnv): string {
  return env["LEADLINE_UPGRADES"] ?? FOLDER;
}

export function rolledBackPath(folder: string): string {
  return join(folder, ROLLED_BACK);
}

/** The upgrade that was taken back by itself, and that nobody has confirmed; `undefined`: none. */
export function readRolledBack(text: string | undefined): RolledBack | undefined {
  if (text === undefined) return undefined;
  const said = parsed(text);
  const word = (name: string): string => (typeof said[name] === "string" ? said[name] : "unknown");
  const [version, previous, at, why] = ["version", "previous", "at", "why"].map(word);
  return { version, previous, at, why, isBack: said["isBack"] !== false } as RolledBack;
}

/** Whatever has become of the note: that there is one is what matters. */
function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** One sentence, for people. */
export function rolledBackInWords({ version, previous, at, why, isBack }: RolledBack): string {
  const outcome = isBack ? `${previous} was put back` : `${previous} could not be put back: install it by hand`;
  return `version ${version} was not healthy at ${at} (${why}) and ${outcome}`;
}

/** What somebody does about it. */
export const ROLLED_BACK_CURE = `see journalctl -u leadline-trial -u leadline, and install that version no more before the cause is known; then: sudo leadline confirm ${ROLLED_BACK}`;

export interface Upgrades {
  /** The version before may be put back any minute. */
  isOnTrial(): boolean;
  /** As of the last look. */
  rolledBack(): RolledBack | undefined;
  /** To be called every minute. Gives back whether something has changed. */
  look(): boolean;
}

export function watchUpgrades(folder: string): Upgrades {
  let isOnTrial = false;
  let told: string | undefined;

  function look(): boolean {
    const before = [isOnTrial, told];
    isOnTrial = existsSync(join(folder, "trial"));
    told = readIfThere(rolledBackPath(folder));
    return isOnTrial !== before[0] || told !== before[1];
  }

  look();
  return { isOnTrial: () => isOnTrial, rolledBack: () => readRolledBack(told), look };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined; // none, or not for us: then nobody can be told of it
  }
}
