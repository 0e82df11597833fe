import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Config } from "../../config/config.ts";
import { loadConfig, SYSTEM_FILE } from "../../config/load.ts";
import { describeProblem } from "../../config/problem.ts";
import { readStanding, revise, type Standing } from "../../config/revise.ts";
import type { Read } from "../../config/yaml-file.ts";
import { PROFILE_CHOICES } from "../../modem/profiles.ts";
import { type Machine, readSystemFile } from "../../platform/machine.ts";
import type { Context } from "../context.ts";
import { CommandFailed, EXIT } from "../failure.ts";
import { type Answers, changesFor, filesFor, type SecretFiles, type Secrets, standingFiles } from "./answers.ts";

/** Of files: root's, and the service may read it; or, where we are not root, ours alone. */
const READABLE_BY_SERVICE = 0o640;
const OURS_ALONE = 0o600;
const FOR_ALL = 0o644;
const SERVICE = "leadline";
/** Behind the names of what is tried and not in its place yet. */
const DRAFT = ".setup";

/** The configuration that is set up: tried as a draft beside the file, then put in its place. */
export interface Site {
  readonly file: string;
  /** The one that the service reads. */
  readonly isSystem: boolean;
  readonly standing: Standing;
  /** The configuration as the answers would make it, with its secrets. */
  draft(answers: Answers, secrets: Secrets): Read<Config>;
  /** Puts it in place. The file before, where it changes, is kept under the name that comes back. */
  write(answers: Answers, secrets: Secrets): Written;
  /** Takes away what is not in its place. */
  clear(): void;
}

export interface Written {
  readonly changed: boolean;
  readonly kept?: string;
}

/** Throws `CommandFailed` where the configuration cannot be read, or its folder not be written. */
export async function openSite({ source, io }: Context, machine: Machine): Promise<Site> {
  const named = source.named ?? (io.env["LEADLINE_CONFIG"] || undefined);
  const file = named === undefined ? (source.systemFile ?? SYSTEM_FILE) : resolve(named);
  const read = readStanding(file);
  if (!read.ok)
    throw new CommandFailed(
      EXIT.usage,
      `${read.problems.map(describeProblem).join("; ")}; correct it first, or move it away`,
    );
  const standing = read.value;
  const folder = dirname(file);
  // Before anybody has answered anything.
  writable(folder, () => accessSync(nearestThere(folder), constants.W_OK));
  const files = standingFiles(standing.settings);
  const group = await groupOf(machine);
  const drafts = new Set<string>();

  function put(path: string, text: string, mode: number): void {
    const made = `${path}.${process.pid}`;
    rmSync(made, { force: true });
    const opened = openSync(made, "wx", OURS_ALONE);
    try {
      writeSync(opened, text);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    if (process.getuid?.() === 0 && group !== undefined) chownSync(made, 0, group);
    chmodSync(made, mode);
    renameSync(made, path);
  }

  function putSecrets(secrets: Secrets, names: SecretFiles, suffix: string): void {
    for (const kind of ["pin", "mqtt", "mail", "copyKey"] as const) {
      const [secret, name] = [secrets[kind], names[kind]];
      if (secret === undefined || name === null) continue;
      const path = join(dirname(resolve(folder, name)), `${name.split("/").at(-1)}${suffix}`);
      if (suffix !== "") drafts.add(path);
      put(path, `${secret}\n`, group === undefined ? OURS_ALONE : READABLE_BY_SERVICE);
    }
  }

  return {
    file,
    isSystem: file === (source.systemFile ?? SYSTEM_FILE),
    standing,

    draft(answers, secrets) {
      makeFolder(folder);
      const names = filesFor(answers, secrets, files);
      const asDraft = (kind: keyof SecretFiles): string | null =>
        secrets[kind] === undefined || names[kind] === null ? names[kind] : `${names[kind]}${DRAFT}`;
      const draftNames = {
        ...{ pin: asDraft("pin"), mqtt: asDraft("mqtt"), mail: asDraft("mail") },
        copyKey: asDraft("copyKey"),
      };
      const draftFile = `${file}${DRAFT}`;
      drafts.add(draftFile);
      writable(folder, () => {
        putSecrets(secrets, names, DRAFT);
        put(draftFile, revise(standing.text, changesFor(answers, draftNames, standing.settings)), OURS_ALONE);
      });
      const loaded = loadConfig({ named: draftFile, env: {} }, { profiles: PROFILE_CHOICES });
      if (loaded.ok) return loaded;
      const asThere = loaded.problems.map((problem) => ({ ...problem, file: problem.file.replace(DRAFT, "") }));
      return { ok: false, problems: asThere };
    },

    write(answers, secrets) {
      const names = filesFor(answers, secrets, files);
      const text = revise(standing.text, changesFor(answers, names, standing.settings));
      const hasSecrets = Object.values(secrets).some((secret) => secret !== undefined);
      return writable(folder, () => {
        makeFolder(folder);
        putSecrets(secrets, names, "");
        if (text === standing.text) return { changed: hasSecrets };
        const kept = saysNothing(standing.text) ? undefined : keep(file, standing.text, put);
        put(file, text, existsSync(file) ? statSync(file).mode & 0o777 : FOR_ALL);
        return kept === undefined ? { changed: true } : { changed: true, kept };
      });
    },

    clear() {
      for (const path of drafts) rmSync(path, { force: true });
    },
  };
}

/** The file that comes with the package, too, has comments and nothing else. */
function saysNothing(text: string | undefined): text is undefined {
  return text === undefined || text.split("\n").every((line) => line.trim() === "" || line.startsWith("#"));
}

/** A copy that no later one takes the place of. */
function keep(file: string, text: string, put: (path: string, text: string, mode: number) => void): string {
  let turn = 1;
  while (existsSync(`${file}.before-${turn}`)) {
    if (readFileSync(`${file}.before-${turn}`, "utf8") === text) return `${file}.before-${turn}`;
    turn += 1;
  }
  put(`${file}.before-${turn}`, text, statSync(file).mode & 0o777);
  return `${file}.before-${turn}`;
}

function nearestThere(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestThere(dirname(folder));
}

function makeFolder(folder: string): void {
  writable(folder, () => mkdirSync(folder, { recursive: true }));
}

function writable<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailed(
      EXIT.failed,
      `${folder} cannot be written: ${why}; use sudo, or name another file with --config`,
    );
  }
}

/** The group as which the service reads its configuration; there is none before the package is installed. */
async function groupOf(machine: Machine): Promise<number | undefined> {
  const groups = (await readSystemFile(machine, "etc", "group")) ?? "";
  const line = groups.split("\n").find((each) => each.startsWith(`${SERVICE}:`));
  return line === undefined ? undefined : Number(line.split(":")[2]);
}
