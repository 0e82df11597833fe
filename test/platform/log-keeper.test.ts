import { expect, test } from "vitest";
import { createLogKeeper } from "../../src/platform/log-keeper.ts";

function written(count: number, mostLines: number) {
  const keeper = createLogKeeper(mostLines);
  for (let line = 1; line <= count; line += 1) keeper.write(`{"msg":"line ${line}"}\n`);
  return keeper;
}

test.each([0, 1, 499, 500, 501, 1_200, 1_499, 1_500, 5_000])(
  "of %i lines the latest 1,000 are kept as they were",
  (count) => {
    const { lines, olderAreGone } = written(count, 1_000).kept();
    const first = Math.max(count - 1_000, 0) + 1;
    expect(lines).toEqual(Array.from({ length: Math.min(count, 1_000) }, (_, at) => `{"msg":"line ${first + at}"}`));
    expect(olderAreGone).toBe(count > 1_000);
  },
);

test("who follows is given what is kept, and then each line as it is written", () => {
  const keeper = written(700, 600);
  const seen: string[] = [];
  const leave = keeper.follow({ next: (line) => void seen.push(line), end() {} });
  keeper.write('{"msg":"one more"}\n');
  leave();
  keeper.write('{"msg":"nobody is told"}\n');
  expect(seen).toHaveLength(601);
  expect(seen.slice(-2)).toEqual(['{"msg":"line 700"}', '{"msg":"one more"}']);
});
