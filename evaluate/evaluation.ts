// SPDX-License-Identifier: EUPL-1.2

/** One thing of which the quality is measured, on data that its authors did not tune on. */
export interface Evaluation {
  name: string
  /** Runs and returns what to print. */
  run(): Promise<string[]>
}
