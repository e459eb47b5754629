// SPDX-License-Identifier: EUPL-1.2
import type { HalfYear } from '../outcome/half-year.ts'
import type { Standing } from '../outcome/standing.ts'

/** So many complaints that are the same in all of this. */
export interface Counted {
  /** In which it was submitted. */
  period: HalfYear
  /** Main form of the taxonomy. */
  form: string
  region: string
  standing: Standing
  /** Ground, where this standing is counted by ground. */
  ground: string | null
  /** Whole months from submission to the end; of what is open, to the day of counting. null: nobody said. */
  months: number | null
  n: number
}

/** Complaints that the police bundled with others, whatever came of them. */
export type Bundled = Pick<Counted, 'period' | 'form' | 'region' | 'n'>

/** All that one table is counted from. `bundled` null: not said of all of them. */
export interface FlowInput {
  items: readonly Counted[]
  bundled: readonly Bundled[] | null
}
