import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { shipped } from "../../src/config/package-root.ts";
import { REJECTION_CODES } from "../../src/domain/rejection.ts";
import { parseRequest } from "../../src/requests/payloads.ts";
import { requestTopic } from "../../src/mqtt/topics.ts";
import { complaintsAbout } from "../mqtt/asyncapi.ts";
import { blocksOf, codeOf, PAGES, page, sectionOf, tablesIn, withoutComments } from "./documents.ts";

const MQTT = page("docs/mqtt.md");

describe("the payloads in the pages", () => {
  const payloads = PAGES.flatMap((each) => blocksOf(each, "json")).filter(({ about }) => about !== "");

  test.each(payloads)("on $about are what the topic holds ($page)", ({ about, text }) => {
    const topic = `leadline/main/${about}`;
    expect(complaintsAbout(topic, text)).toEqual([]);
    const request = requestTopic("leadline/main/", topic);
    if (request !== undefined) expect(parseRequest(request, Buffer.from(text), "US")).not.toHaveProperty("rejection");
  });

  test("show each request", () => {
    const shown = blocksOf(MQTT, "json").map(({ about }) => about);
    expect(shown).toEqual(expect.arrayContaining(["leads", "agents/enroll", "agents/withdraw"]));
  });

  test("that a shell command publishes are taken too", () => {
    const published = PAGES.flatMap((each) => codeOf(each)).flatMap((line) =>
      [/^mosquitto_pub .* -t leadline\/main\/(\S+) -m '(.*)'$/.exec(line)].filter((found) => found !== null),
    );
    expect(published).not.toEqual([]);
    for (const [, about = "", text = ""] of published) {
      const request = requestTopic("", about);
      if (request === undefined) throw new Error(`${about} is no request`);
      expect(parseRequest(request, Buffer.from(text), "US")).not.toHaveProperty("rejection");
    }
  });
});

describe("docs/mqtt.md", () => {
  interface Described {
    readonly channels: Readonly<Record<string, { readonly address: string }>>;
    readonly components: {
      readonly schemas: Readonly<Record<string, { readonly properties: Readonly<Record<string, { enum: string[] }>> }>>;
    };
  }
  const described = parse(readFileSync(shipped("docs", "asyncapi.yaml"), "utf8"), { merge: true }) as Described;
  const values = (schema: string, property: string): readonly string[] =>
    described.components.schemas[schema]?.properties[property]?.enum ?? [];
  const firstCells = (heading: string): readonly string[] =>
    tablesIn(sectionOf(MQTT, heading))
      .flatMap(([, ...rows]) => rows)
      .map(([cell = ""]) => cell.replaceAll("`", ""));

  test("has a row for each state of a lead but the first", () => {
    const states = values("outcome", "state").filter((state) => state !== "accepted");
    expect(firstCells("Where a lead stands").toSorted()).toEqual(states.toSorted());
  });

  test("has a row for each standing of an agent", () => {
    expect(firstCells("Where an agent stands").toSorted()).toEqual([...values("agent", "consent")].sort());
  });

  test("names each reason for an opt-out", () => {
    const reasons = values("agent", "reason");
    expect(reasons.filter((reason) => !sectionOf(MQTT, "Where an agent stands").includes(`\`${reason}\``))).toEqual([]);
  });

  test("has a row for each topic that the gateway publishes", () => {
    const topics = Object.values(described.channels).map(({ address }) =>
      address.replace("{baseTopic}/{gateway}/", ""),
    );
    const told = tablesIn(sectionOf(MQTT, "Out"))[0]
      ?.slice(1)
      .map(([topic = ""]) => topic.replaceAll(/[`]/g, ""));
    const sent = topics.filter((topic) => requestTopic("", topic) === undefined);
    expect(told?.map((topic) => topic.replace("<", "{").replace(">", "}")).sort()).toEqual(sent.sort());
  });

  test("has a row for each code of a rejection", () => {
    expect(firstCells("Why a request is rejected").toSorted()).toEqual([...REJECTION_CODES].sort());
  });

  test.each([
    ["conf", "mosquitto.conf"],
    ["acl", "mosquitto.acl"],
  ])("shows the broker's configuration as it is shipped (%s)", (language, file) => {
    const [block] = blocksOf(MQTT, language);
    const shown = withoutComments(block?.text ?? "");
    expect(shown).toEqual(withoutComments(readFileSync(shipped("config", file), "utf8")));
  });
});
