import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type * as z from "zod";
import { given } from "../domain/given.ts";
import { whyUnreadable } from "./file-errors.ts";
import type { Problem } from "./problem.ts";
import { Secret } from "./secret.ts";
import { checkYaml, parseYaml, type Read, readYaml, type YamlFile } from "./yaml-file.ts";

const OTHERS = 0o007;

/** Reads the files that a configuration refers to, and gathers what is wrong with them. */
export class ReferredFiles {
  readonly #yaml: YamlFile;
  readonly #problems: Problem[] = [];
  readonly #warnings: Problem[] = [];

  constructor(yaml: YamlFile) {
    this.#yaml = yaml;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** What works and should not stay so. */
  get warnings(): readonly Problem[] {
    return this.#warnings;
  }

  /** A path as the file means it: from its own folder. */
  path(written: string): string {
    return resolve(dirname(this.#yaml.file), written);
  }

  /** `accepts` answers what is wrong with the trimmed contents. */
  secret(key: string, written: string | null, accepts: (value: string) => string | undefined): Secret | null {
    const value = this.#text(key, written, accepts);
    if (written !== null && value !== null) this.#warnIfOpen(key, written);
    return value === null ? null : new Secret(value);
  }

  password(key: string, written: string | null): Secret | null {
    return this.secret(key, written, (value) => (value === "" ? "is empty" : undefined));
  }

  privateKey(key: string, written: string | null): Secret | null {
    return this.secret(key, written, holdsPem);
  }

  certificate(key: string, written: string | null): string | null {
    return this.#text(key, written, holdsPem);
  }

  /** A content file, or the one that comes with leadline. */
  content<T>(key: string, written: string | null, shippedFile: string, schema: z.ZodType<T>): T | undefined {
    const yaml = written === null ? readYaml(shippedFile) : this.#yamlOf(key, written);
    if (yaml === undefined) return undefined;
    const read = yaml.ok ? checkYaml(yaml.value, yaml.value.value, schema) : yaml;
    if (read.ok) return read.value;
    this.#problems.push(...read.problems);
    return undefined;
  }

  complain(key: string, complaint: string): void {
    this.#problems.push(this.#at(key, complaint));
  }

  warn(key: string, complaint: string): void {
    this.#warnings.push(this.#at(key, complaint));
  }

  #at(key: string, complaint: string): Problem {
    return { file: this.#yaml.file, key, complaint, ...given({ line: this.#yaml.lineOf(key.split(".")) }) };
  }

  /** The group may read it: the service reads what root has written. */
  #warnIfOpen(key: string, written: string): void {
    const path = this.path(written);
    if ((statSync(path).mode & OTHERS) !== 0)
      this.warn(key, `${fileNamed(written)} can be read by everybody on this machine; chmod o= ${path}`);
  }

  /** The contents themselves are never repeated. */
  #text(key: string, written: string | null, accepts: (value: string) => string | undefined): string | null {
    if (written === null) return null;
    const value = this.#read(key, written, fileNamed(written))?.trim();
    if (value === undefined) return null;
    const wrong = accepts(value);
    if (wrong !== undefined) this.complain(key, `${fileNamed(written)} ${wrong}`);
    return wrong === undefined ? value : null;
  }

  #yamlOf(key: string, written: string): Read<YamlFile> | undefined {
    const text = this.#read(key, written, `the file ${written}`);
    return text === undefined ? undefined : parseYaml(this.path(written), text);
  }

  /** `undefined`: it cannot be read, and has been complained of. */
  #read(key: string, written: string, name: string): string | undefined {
    try {
      return readFileSync(this.path(written), "utf8");
    } catch (error) {
      this.complain(key, `${name} cannot be read: ${whyUnreadable(error)}`);
      return undefined;
    }
  }
}

function holdsPem(value: string): string | undefined {
  return value.startsWith("-----BEGIN ") ? undefined : "holds no PEM (-----BEGIN …)";
}

/** Someone may have written the secret itself where its file is asked for: only a path is repeated. */
function fileNamed(written: string): string {
  return written.includes("/") ? `the file ${written}` : "the file of that name";
}
