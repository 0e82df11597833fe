import { given } from "../domain/given.ts";
import { readFileSync } from "node:fs";
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, stringify } from "yaml";
import type { Document, YAMLMap } from "yaml";
import type * as z from "zod";
import { whyUnreadable } from "./file-errors.ts";
import type { Problem } from "./problem.ts";

/** What came of reading: the value, or every mistake that was found. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A YAML file whose values know their lines. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The line of what stands at a path of keys, or of the nearest that is there. From 1. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/** Plain data as a YAML document. */
export function inYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

/** Reads a file as YAML 1.2. Every syntax error is a problem, with its line. */
export function readYaml(file: string): Read<YamlFile> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return { ok: false, problems: [{ file, key: "", complaint: `cannot be read: ${whyUnreadable(error)}` }] };
  }
  return parseYaml(file, text);
}

/** The same for text that is at hand. */
export function parseYaml(file: string, text: string): Read<YamlFile> {
  const lines = new LineCounter();
  // A key that is no text (`? [a]`) is told as an unknown one, not by a warning of the process.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const problems = [...document.errors, ...document.warnings].map(
    ({ pos, message, code }): Problem => ({
      file,
      line: lines.linePos(pos[0]).line,
      key: "",
      complaint: `is no YAML here: ${[WORDS[code] ?? message, ...cureOf(code)].join("; ")}`,
    }),
  );
  // One slip makes several errors, of which the first tells most.
  if (problems.length > 0) return { ok: false, problems: firstOfEachLine(problems) };
  const lineOf = (path: readonly PropertyKey[]) => {
    const offset = offsetOf(document, path);
    return offset === undefined ? undefined : lines.linePos(offset).line;
  };
  try {
    return { ok: true, value: { file, value: document.toJS() as unknown, lineOf } };
  } catch (error) {
    // An alias without its anchor, or too many of them, is found only when the values are made.
    if (!(error instanceof ReferenceError)) throw error;
    return { ok: false, problems: [{ file, key: "", complaint: `is no YAML here: ${error.message}` }] };
  }
}

/** In place of words that only programmers understand. */
const WORDS: Readonly<Record<string, string>> = {
  MULTILINE_IMPLICIT_KEY: "this is no key with its value",
  BLOCK_AS_IMPLICIT_KEY: "this reads like a key inside a value",
  MULTIPLE_DOCS: "a second document begins",
};

/** What people did, as a rule, when the parser says that. */
const CURES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "write spaces",
  MULTILINE_IMPLICIT_KEY: "write key: value, with a space behind the colon, and keys of a section in one column",
  BLOCK_AS_IMPLICIT_KEY: "put a text that holds a colon into quotes, and write the keys of a section in one column",
  MISSING_CHAR: "it is open since some line above",
  BAD_INDENT: "close the brackets above, and write the keys of a section in one column",
  BAD_SCALAR_START: "put the value into quotes",
  DUPLICATE_KEY: "this one stands above already",
  MULTIPLE_DOCS: "leave this line out",
  TAG_RESOLVE_FAILED: "put the value into quotes",
};

function cureOf(code: string): readonly string[] {
  const cure = CURES[code];
  return cure === undefined ? [] : [cure];
}

function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ line }, index) => problems.findIndex((each) => each.line === line) === index);
}

/** Checks what a file says against a schema. Every mistake is a problem that names its key and line. */
export function checkYaml<T>(yaml: YamlFile, value: unknown, schema: z.ZodType<T>): Read<T> {
  // Zod would compile each schema for its later uses, and there are none.
  const parsed = schema.safeParse(value, { jitless: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(yaml, issue)) };
}

function problemsOf(yaml: YamlFile, issue: z.core.$ZodIssue): Problem[] {
  const problem = (path: readonly PropertyKey[], complaint: string): Problem => {
    const line = yaml.lineOf(path);
    return { file: yaml.file, key: path.join("."), complaint, ...given({ line }) };
  };
  // One line of the message for each unknown key: see `section`.
  if (issue.code === "unrecognized_keys") {
    const complaints = issue.message.split("\n");
    return issue.keys.map((key, index) => problem([...issue.path, key], complaints[index] ?? "unknown key"));
  }
  return [problem(issue.path, issue.message)];
}

/** Where the key, or the item of a list, at the end of the path begins. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const last = path[depth - 1];
    const found = isMap(parent) ? keyNode(parent, last) : document.getIn(path.slice(0, depth), true);
    if (isNode(found) && found.range) return found.range[0];
  }
  return undefined;
}

function keyNode(map: YAMLMap, key: PropertyKey | undefined): unknown {
  return map.items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key)?.key;
}
