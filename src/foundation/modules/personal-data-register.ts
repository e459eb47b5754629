// SPDX-License-Identifier: EUPL-1.2
import type { RegisteredActivity } from '../processing/register.ts'
import type { Erasure } from '../erasures/erasure.ts'
import type { PersonalDataSource } from './personal-data.ts'

/** What the program as a whole keeps about people, and why: of every module, put together where they are. */
export interface PersonalDataRegister {
  sources: readonly PersonalDataSource[]
  /** With the periods of their tables; the confidential ones too. */
  activities: readonly RegisteredActivity[]
  /** What takes away something of people before its time, by action of the record. */
  erasures: ReadonlyMap<string, Erasure>
  /** What a line of the audit record was done for; null: no activity claims it. */
  activityOf(action: string): Pick<RegisteredActivity, 'name' | 'purpose' | 'legalBasis'> | null
}
