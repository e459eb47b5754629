// SPDX-License-Identifier: EUPL-1.2

/** One thing of which the quality is measured, on data that its authors did not tune on. */
export interface Evaluation {
  name: string
  /** Of what it tries, so many in full and at the least; left out where it is always the same. */
  sizes?: { full: number; short: number }
  /** Runs and returns what to print. */
  run(size: number): Promise<string[]>
}
