// A TypeScript file as what can be measured in it: its imports, its exports, its functions with their lengths.
import { parseSync } from "@swc/core";

const FUNCTIONS = new Set([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "Constructor",
  "ClassMethod",
  "PrivateMethod",
  "MethodProperty",
  "GetterProperty",
  "SetterProperty",
]);

/**
 * - `imports`: `{ from, names: [{ name, local }] }` for each import and re-export, types included. `name` is the
 *   name in the other file, `*` for all of them.
 * - `exports`: the names that other files can import.
 * - `functions`: `{ name, lines }` for each, with those that stand inside it.
 * - `uses`: how often each identifier stands in the file, its import aside.
 */
export function parsed(source, tsx = false) {
  // Spans count octets over everything parsed so far; with a token at the very start the file's own start is known.
  const text = `;${source.replace(/^#!/, "//")}`;
  const octets = Buffer.from(text);
  const module = parseSync(text, { syntax: "typescript", target: "es2022", tsx });
  const found = { imports: [], exports: [], functions: [], uses: new Map() };

  for (const item of module.body) readImportsAndExports(item, found);
  walk(module, undefined, (node, name) => {
    if (FUNCTIONS.has(node.type)) {
      const body = octets.subarray(node.span.start - module.span.start, node.span.end - module.span.start);
      found.functions.push({ name, lines: body.toString().split("\n").length });
    }
    if (node.type === "Identifier") found.uses.set(node.value, (found.uses.get(node.value) ?? 0) + 1);
  });
  return found;
}

function readImportsAndExports(item, { imports, exports }) {
  switch (item.type) {
    case "ImportDeclaration":
      imports.push({
        from: item.source.value,
        names: item.specifiers.map(({ type, local, imported }) => ({
          name:
            type === "ImportSpecifier"
              ? (imported ?? local).value
              : type === "ImportDefaultSpecifier"
                ? "default"
                : "*",
          local: local.value,
        })),
      });
      break;
    case "ExportNamedDeclaration":
      exports.push(...item.specifiers.map(({ exported, orig }) => (exported ?? orig).value));
      if (item.source) {
        imports.push({ from: item.source.value, names: item.specifiers.map(({ orig }) => ({ name: orig.value })) });
      }
      break;
    case "ExportDeclaration":
      exports.push(...namesDeclaredBy(item.declaration));
      break;
    default:
  }
}

function namesDeclaredBy(declaration) {
  if (declaration.type !== "VariableDeclaration") return [(declaration.identifier ?? declaration.id).value];
  return declaration.declarations.flatMap(({ id }) => namesBoundBy(id));
}

function namesBoundBy(pattern) {
  if (pattern.type === "Identifier") return [pattern.value];
  if (pattern.type === "ArrayPattern") return pattern.elements.flatMap((each) => (each ? namesBoundBy(each) : []));
  return pattern.properties.flatMap(({ key, value }) => (value ? namesBoundBy(value) : [key.value]));
}

/** Visits each node with the name that it has in its surroundings; keys, properties and imports are no uses. */
function walk(node, name, visit) {
  if (node.type === "ImportDeclaration") return;
  visit(node, nameOf(node) ?? name);
  for (const [key, child] of Object.entries(node)) {
    if (isPlainName(child) && (key === "key" || key === "property")) continue;
    for (const each of Array.isArray(child) ? child : [child]) {
      const inner = each?.expression !== undefined && each.type === undefined ? each.expression : each;
      if (inner !== null && typeof inner === "object") walk(inner, nameOf(node), visit);
    }
  }
}

function isPlainName(node) {
  return node?.type === "Identifier";
}

function nameOf({ type, identifier, id, key }) {
  if (type === "Constructor") return "constructor";
  const named = identifier ?? id ?? key;
  if (named?.type === "PrivateName") return `#${named.id?.value ?? named.value}`;
  return typeof named?.value === "string" ? named.value : undefined;
}
