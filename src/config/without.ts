/** What a file says without these keys, `mqtt.url` each; of a list that has a mistake nothing is left. */
export function without(written: unknown, keys: readonly string[]): unknown {
  return keys.reduce((rest, key) => drop(rest, key.split(".")), written);
}

function drop(value: unknown, [name = "", ...deeper]: readonly string[]): unknown {
  if (!isSection(value)) return value;
  const { [name]: inner, ...others } = value;
  return deeper.length > 0 && isSection(inner) ? { ...others, [name]: drop(inner, deeper) } : others;
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
