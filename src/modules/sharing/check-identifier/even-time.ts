// SPDX-License-Identifier: EUPL-1.2

/** Longer than a question takes that finds something, and than one that finds nothing, on a machine that keeps up. */
const stepInMs = 50

/** How long an answer waits after so many milliseconds of work, so that how long it took does not tell what was found. */
export function waitFor(tookInMs: number): number {
  return stepInMs - (tookInMs % stepInMs)
}
