import { onTestFinished, expect, test } from "vitest";
import { createHttpServer } from "../../src/http/server.ts";
import type { Web } from "../../src/http/web.ts";
import { createKeptLog } from "../fakes/kept-log.ts";
import { createManualTime } from "../manual-time.ts";

/** Answers whoever asks with what it is; the first `failures` times it cannot be loaded. */
function serviceOf(failures: number) {
  const seen = { loaded: 0, ended: 0 };
  const answering = async (_: unknown, response: { end(text: string): unknown }): Promise<void> => {
    response.end("an answer");
  };
  const web: Web = { toCommand: () => answering, toBrowsers: async () => answering, end: () => (seen.ended += 1) };
  const http = createHttpServer({
    async web() {
      seen.loaded += 1;
      if (seen.loaded <= failures) throw new Error("a file is not there");
      return web;
    },
    ...{ scheduler: createManualTime(), log: createKeptLog() },
  });
  onTestFinished(() => http.close());
  return { http, seen };
}

test("what answers is loaded when somebody asks for the first time, and once", async () => {
  const { http, seen } = serviceOf(0);
  const url = `http://127.0.0.1:${await http.listenTcp("127.0.0.1", 0)}`;
  expect(seen.loaded).toBe(0);
  const answers = await Promise.all([fetch(url), fetch(url)]);
  expect(await Promise.all(answers.map((each) => each.text()))).toEqual(["an answer", "an answer"]);
  await http.close();
  expect(seen).toEqual({ loaded: 1, ended: 1 });
});

test("what could not be loaded is looked for again by whoever asks next", async () => {
  const { http } = serviceOf(1);
  const url = `http://127.0.0.1:${await http.listenTcp("127.0.0.1", 0)}`;
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  expect(await (await fetch(url)).text()).toBe("an answer");
});

test("nothing is loaded for a service that ends before anybody asked", async () => {
  const { http, seen } = serviceOf(0);
  await http.listenTcp("127.0.0.1", 0);
  await http.close();
  expect(seen).toEqual({ loaded: 0, ended: 0 });
});
