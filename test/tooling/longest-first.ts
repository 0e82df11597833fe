import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What says in few lines what takes half a minute. */
const LONG = /\/test\/(?:torture\/|system\/crash[.])/;

/** The largest files first, as is usual where nobody knows how long they take; but before them those that mislead. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = sorted.filter(({ moduleId }) => LONG.test(moduleId));
    return [...long, ...sorted.filter((file) => !long.includes(file))];
  }
}
