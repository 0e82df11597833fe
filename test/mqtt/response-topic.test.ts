import { describe, expect, it } from "vitest";
import { correlationFault, responseTopicFault } from "../../src/mqtt/response-topic.ts";

const BAD: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["wildcards", "responses/+"],
  ["every topic", "#"],
  ["a NUL", "responses/\0"],
  ["a control character", "responses/\u0001"],
  ["half a surrogate pair", "responses/\ud800"],
  ["what was no UTF-8", "responses/\ufffd"],
  ["no character", "responses/\uffff"],
  ["the broker's own", "$SYS/x"],
  ["a shared subscription", "$share/group/x"],
  ["a request of ours", "leadline/main/agents/withdraw"],
  ["an outcome of ours", "leadline/main/leads/L-1"],
  ["another gateway's", "leadline/other/leads"],
  ["our base topic itself", "leadline"],
  ["257 octets", `r/${"é".repeat(127)}x`],
  ["21 levels", Array(21).fill("a").join("/")],
  ["201 levels", Array(201).fill("a").join("/")],
];

describe("a response topic", () => {
  it.each(BAD)("that is %s is not answered on", (_, topic) => {
    expect(responseTopicFault(topic, "leadline")).toEqual(expect.any(String));
  });

  it.each([
    "responses/x",
    "/",
    "leadlines/main",
    "a leadline/main",
    `r/${"é".repeat(127)}`,
    Array(20).fill("a").join("/"),
  ])("%s is answered on", (topic) => {
    expect(responseTopicFault(topic, "leadline")).toBeUndefined();
  });
});

it("correlation data may have a kibibyte", () => {
  expect(correlationFault(Buffer.alloc(1024))).toBeUndefined();
  expect(correlationFault(Buffer.alloc(1025))).toEqual(expect.any(String));
});
