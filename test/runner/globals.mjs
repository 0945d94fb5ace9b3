/** What `@jest/globals` gives, always of the spec file that runs: a module that an earlier one has loaded sees the change. */
export let afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test;

/** @param globals what jest-circus has made for a spec file */
export function use(globals) {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } = globals);
}
