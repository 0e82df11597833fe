import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shipped } from "../../src/config/package-root.ts";
import type { GatewayEvent } from "../../src/domain/events.ts";
import { atLevel, LEVEL, type Levels, levelOf } from "../../src/domain/levels.ts";
import { gatewayUpcasts } from "../../src/domain/upcasts.ts";
import { EVENT_TYPES, EVERY_EVENT } from "../store/fixture/event-samples.ts";

const EVENTS = EVERY_EVENT.map(({ event }) => event);

/** The table of a release that knows what this one does not. */
function tomorrow(rows: Partial<Levels>): Levels {
  return { ...(Object.fromEntries(EVENT_TYPES.map((type) => [type, {}])) as Levels), ...rows };
}

describe("an event", () => {
  test.each(EVENTS)("$type is written at each level so that a release of that level reads it", (event) => {
    for (let level = 1; level <= LEVEL; level += 1)
      for (const one of atLevel(event, level)) expect(levelOf(one)).toBeLessThanOrEqual(level);
    expect(atLevel(event, LEVEL)).toEqual([event]);
  });

  test.each(EVENTS)(
    "$type, were it new, is written in its older form while the version before may come back",
    (event) => {
      const older = { type: "AgentRejoined", agentId: "A-1" } as const;
      const levels = tomorrow({
        AgentRejoined: { since: 1 },
        [event.type]: { since: 2, older: () => (event.type === "AgentRejoined" ? [] : [older]) },
      });
      const written = atLevel(event, 1, levels);
      expect(written).toEqual(event.type === "AgentRejoined" ? [] : [older]);
      expect(atLevel(event, 2, levels)).toEqual([event]);
    },
  );

  test.each(EVENTS)("$type loses each member, were that new, and nothing else", (event) => {
    for (const member of Object.keys(event).filter((name) => name !== "type")) {
      const levels = tomorrow({ [event.type]: { members: { [member]: 2 } } });
      const { [member]: left, ...rest } = event as unknown as Record<string, unknown>;
      expect(levelOf(event, levels)).toBe(left === undefined ? 1 : 2);
      expect(atLevel(event, 1, levels)).toEqual([left === undefined ? event : rest]);
    }
  });

  test("that has no older form is never written too early", () => {
    const levels = tomorrow({ AgentRejoined: { since: 2 } });
    expect(() => atLevel({ type: "AgentRejoined", agentId: "A-1" }, 1, levels)).toThrow("from level 2 on");
  });

  test("is not changed in place: a version that is raised has no older form, a new type has", () => {
    expect(Object.keys(gatewayUpcasts)).toEqual([]);
  });
});

// What events are made of, as the releases of this level read it: a new kind of message is as new to them as a new type.

const FILE = shipped("test", "domain", `level-${LEVEL}.txt`);

test("everything that is written is of this level, down to each word that a member may be", () => {
  const shape = shapeOfEvents();
  if (process.env["LEADLINE_WRITE_LEVEL"] !== undefined && !existsSync(FILE)) writeFileSync(FILE, shape);
  expect(shape.split("\n").length).toBeGreaterThan(EVENT_TYPES.length);
  // Where this fails: raise LEVEL in src/domain/levels.ts, say in its table what older releases read in place of what is
  // new, and write the file of the new level, with LEADLINE_WRITE_LEVEL=1. Before the first release that has the level,
  // remove the file and write it anew.
  expect(shape).toBe(readFileSync(FILE, "utf8"));
});

test("a word more among them is seen", () => {
  const more = shapeOfEvents((source) => source.replace("AgentRejoined: {", "AgentRejoined: { how: HowRejoined;"));
  expect(more).not.toBe(shapeOfEvents());
});

/** The declarations of the events and of everything that they name, without comments. */
function shapeOfEvents(edit: (source: string) => string = (source) => source): string {
  const declarations = new Map<string, string>();
  for (const file of readdirSync(shipped("src", "domain"), { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".ts")) continue;
    const source = edit(readFileSync(join(shipped("src", "domain"), file), "utf8"))
      .replaceAll(/\/\*[\s\S]*?\*\//g, "")
      .replaceAll(/^\s*\/\/.*$/gm, "");
    for (const [, name = "", body = ""] of source.matchAll(DECLARATION)) {
      if (!declarations.has(name)) declarations.set(name, body.replaceAll(/\s+/g, " ").trim());
    }
  }
  const wanted = ["GatewayEvent", "DoneBy", "ContentsRef"];
  for (const name of wanted) {
    for (const word of declarations.get(name)?.match(/\b[A-Z]\w+/g) ?? [])
      if (declarations.has(word) && !wanted.includes(word)) wanted.push(word);
  }
  // What records make of them, which names nothing further.
  wanted.push("JOINED_EVENTS", "REPORT_PARTS", "USUAL_MEMBERS", "FIRST_SEGMENT");
  const lines = wanted.toSorted().map((name) => `${name} ${declarations.get(name)}`);
  return `${lines.join("\n").replaceAll(/; (?=[A-Z]\w+: \{)/g, ";\n  ")}\n`;
}

/** Up to the next line that begins with something else. */
const DECLARATION = /^(?:export )?(?:type|interface|const) ([A-Z]\w*)\b([^\n]*(?:\n(?:[ \t}\])]|$)[^\n]*)*)/gm;

test("the events that are looked at are all that there are", () => {
  const shape = shapeOfEvents();
  expect(EVENT_TYPES.filter((type: GatewayEvent["type"]) => !shape.includes(`${type}:`))).toEqual([]);
});
