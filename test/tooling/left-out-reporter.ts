import type { Reporter, TestCase, TestModule } from "vitest/node";

/** `(needs mosquitto)` or `(needs mosquitto, socat)` in the name of a suite or a test. */
const NEEDS = /\(needs ([^)]+)\)/;

/**
 * Says at the end which suites were left out for want of a program, and closes with
 * `N passed, N failed`. With LEADLINE_REQUIRE_ALL_SUITES=1 a run that left anything out has failed.
 */
export class LeftOutReporter implements Reporter {
  readonly #requireAll: boolean;
  readonly #print: (line: string) => void;
  readonly #fail: () => void;

  constructor(requireAll: boolean, print: (line: string) => void, fail: () => void) {
    this.#requireAll = requireAll;
    this.#print = print;
    this.#fail = fail;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = tests.filter((test) => test.result().state === "skipped");
    const leftOut = new Set(skipped.map((test) => suiteThatNeeds(test)).filter((name) => name !== undefined));
    for (const name of leftOut) this.#print(`left out: ${name}`);
    if (this.#requireAll && skipped.length > 0) {
      this.#print(`all suites were required, and ${skipped.length} tests were left out`);
      this.#fail();
    }
    const passed = tests.filter((test) => test.result().state === "passed").length;
    // A file that could not even be collected has no tests, and is a failure all the same.
    const broken = modules.filter((module) => module.state() === "failed" && module.errors().length > 0).length;
    const failed = tests.filter((test) => test.result().state === "failed").length + broken;
    this.#print(`${passed} passed, ${failed} failed`);
  }
}

/** The outermost name that says what is needed, with its file: `test/mqtt/client.test.ts: the client (needs …)`. */
function suiteThatNeeds(test: TestCase): string | undefined {
  const names: string[] = [];
  for (let at: TestCase | TestCase["parent"] = test; at.type !== "module"; at = at.parent) names.unshift(at.name);
  const name = names.find((each) => NEEDS.test(each));
  return name === undefined ? undefined : `${test.module.relativeModuleId}: ${name}`;
}
