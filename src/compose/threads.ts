/** The script of a thread (src/compose/threads/). It runs compiled, also where what starts it does not. */
export function threadScript(
  name: "backup" | "check" | "checkpoint" | "drill" | "erasures" | "proof" | "standings" | "story" | "timeline",
): URL {
  const folder = import.meta.url.endsWith(".ts") ? "../../dist/compose/threads" : "./threads";
  return new URL(`${folder}/${name}.js`, import.meta.url);
}
