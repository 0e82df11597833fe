import { existsSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { type Document, isCollection, isMap, isNode, isScalar, parseDocument, type YAMLMap } from "yaml";
import { shipped } from "./package-root.ts";
import { type Settings, settingsSchema } from "./schema.ts";
import { checkYaml, parseYaml, type Read } from "./yaml-file.ts";

/** One key that is to have a value: `["mqtt", "url"]`. */
export interface Change {
  readonly path: readonly [string, ...string[]];
  readonly value: string | readonly string[] | Readonly<Record<string, unknown>> | null;
}

/** A configuration file as it stands; the files that it refers to are not opened. */
export interface Standing {
  /** `undefined`: there is no file. */
  readonly text: string | undefined;
  readonly settings: Settings;
  /** `number` is there, as against its default, which is some gateway's and no other's. */
  readonly saysNumber: boolean;
}

export function readStanding(file: string): Read<Standing> {
  const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  const yaml = parseYaml(file, text ?? "");
  if (!yaml.ok) return yaml;
  const settings = checkYaml(yaml.value, yaml.value.value, settingsSchema());
  if (!settings.ok) return settings;
  const saysNumber = parseDocument(text ?? "").hasIn(["number"]);
  return { ok: true, value: { text, settings: settings.value, saysNumber } };
}

const HEAD = ` leadline's configuration, written by \`sudo leadline setup\`, which shows these answers again when it is run again.
 Whatever is not here has its default: each key stands, explained, in the leadline.yaml that comes with leadline, in
 /usr/share/doc/leadline/examples. Try a change with \`leadline check\`.`;

/**
 * The text with the changes in it, and all else as it was: comments, order, what nobody asked for. Where there is
 * nothing yet, each key brings the comment of the shipped configuration. The text itself where nothing changes.
 */
export function revise(text: string | undefined, changes: readonly Change[]): string {
  const standing = parseDocument(text ?? "");
  const isNew = !isMap(standing.contents) || standing.contents.items.length === 0;
  const document = isNew ? template(changes) : standing;
  const news = changes.filter(({ path, value }) => !isDeepStrictEqual(valueAt(document, path), value));
  if (news.length === 0 && !isNew) return text ?? "";
  for (const change of news) put(document, change);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** In the place of the value that is there, so that its comment stays. */
function put(document: Document, { path, value }: Change): void {
  const before = document.getIn(path, true);
  const after = document.createNode(value, { flow: true });
  if (isScalar(before) && isScalar(after)) before.value = after.value;
  else {
    if (isNode(before)) after.comment = before.comment ?? null;
    document.setIn(path, after);
  }
}

function valueAt(document: Document, path: readonly string[]): unknown {
  const found = document.getIn(path, true);
  if (isScalar(found)) return found.value;
  return isCollection(found) ? found.toJS(document) : found;
}

/** The shipped configuration with the keys that are to change and no others. */
function template(changes: readonly Change[]): Document {
  const document = parseDocument(readFileSync(shipped("config", "leadline.yaml"), "utf8"));
  const isKept = (path: readonly string[]): boolean =>
    changes.some((change) => path.every((key, depth) => change.path[depth] === key));
  if (isMap(document.contents)) keepOnly(document.contents, [], isKept);
  document.commentBefore = HEAD;
  return document;
}

function keepOnly(map: YAMLMap, above: readonly string[], isKept: (path: readonly string[]) => boolean): void {
  for (const { key, value } of [...map.items]) {
    const path = [...above, String(isScalar(key) ? key.value : key)];
    if (!isKept(path)) map.delete(key);
    else if (isMap(value)) keepOnly(value, path, isKept);
  }
}
