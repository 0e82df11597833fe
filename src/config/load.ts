import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Msisdn } from "../domain/number.ts";
import { assembleConfig, usersFileOf } from "./assemble.ts";
import type { Config } from "./config.ts";
import type { Problem } from "./problem.ts";
import { ReferredFiles } from "./referred.ts";
import { settingsSchema } from "./schema.ts";
import { without } from "./without.ts";
import { checkYaml, parseYaml, type Read, readYaml, type YamlFile } from "./yaml-file.ts";

/** Where the configuration is unless somebody says otherwise. */
export const SYSTEM_FILE = "/etc/leadline/leadline.yaml";

/** Where to look: the first that is given. */
export interface Source {
  /** `--config`. */
  readonly named?: string | undefined;
  /** `$LEADLINE_CONFIG`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `/etc/leadline/leadline.yaml`, unless given; need not be there. */
  readonly systemFile?: string;
}

export interface Demands {
  /** What `modem.profile` may be. Not checked unless given: the families are the modem's to know. */
  readonly profiles?: readonly string[];
}

/**
 * Reads the configuration with every file that it refers to: what the daemon runs on. All mistakes are
 * found at once, in the order of the files; secrets never stand in them.
 */
export function loadConfig(source: Source, demands: Demands = {}): Read<Config> {
  const yaml = open(source);
  if (!yaml.ok) return yaml;
  const settings = checkYaml(yaml.value, yaml.value.value, settingsSchema());
  if (!settings.ok) {
    const further = problemsBeside(settings.problems, yaml.value, demands);
    return { ok: false, problems: inOrder([...settings.problems, ...further]) };
  }
  const files = new ReferredFiles(yaml.value);
  const config = assembleConfig(settings.value, files, demands.profiles);
  if (config === undefined || files.problems.length > 0) return { ok: false, problems: inOrder(files.problems) };
  const file = existsSync(yaml.value.file) ? yaml.value.file : null;
  // A warning of the defaults is of no file that one could look into.
  const warnings = files.warnings.map((warning) => (file === null ? { ...warning, file: "the defaults" } : warning));
  return { ok: true, value: deepFreeze({ file, warnings: inOrder(warnings), ...config }) };
}

/** What is wrong with the files that the rest refers to, as if whatever has a mistake of its own were not there. */
function problemsBeside(mistakes: readonly Problem[], yaml: YamlFile, { profiles }: Demands): readonly Problem[] {
  const sound = without(
    yaml.value,
    mistakes.map(({ key }) => key),
  );
  const rest = checkYaml(yaml, sound, settingsSchema());
  if (!rest.ok) return [];
  const files = new ReferredFiles(yaml);
  assembleConfig(rest.value, files, profiles);
  return files.problems;
}

/** What a command needs to find the daemon and its state. */
export interface Whereabouts {
  readonly gateway: string;
  /** The gateway's own; its country is that of numbers in national form. */
  readonly number: Msisdn;
  readonly socket: string;
  readonly storeDirectory: string;
  readonly usersFile: string;
}

/** Reads that alone: secrets may be none of the user's who runs the command, so no other file is opened. */
export function loadWhereabouts(source: Source): Read<Whereabouts> {
  const yaml = open(source);
  if (!yaml.ok) return yaml;
  const settings = checkYaml(yaml.value, yaml.value.value, settingsSchema());
  if (!settings.ok) return { ok: false, problems: inOrder(settings.problems) };
  const files = new ReferredFiles(yaml.value);
  const { gateway, number, http, store } = settings.value;
  return {
    ok: true,
    value: {
      ...{ gateway, number },
      socket: files.path(http.socket),
      storeDirectory: files.path(store.directory),
      usersFile: usersFileOf(settings.value, files),
    },
  };
}

function open({ named, env, systemFile = SYSTEM_FILE }: Source): Read<YamlFile> {
  const asked = named ?? (env["LEADLINE_CONFIG"] || undefined);
  if (asked !== undefined) return readYaml(resolve(asked));
  return existsSync(systemFile) ? readYaml(systemFile) : parseYaml(systemFile, "");
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return problems.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const each of Object.values(value)) deepFreeze(each);
  return Object.freeze(value);
}
