// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '../access/context.ts'

/** Something of people that was taken away or taken back before its time. A restored database holds it again; the log outside the database says so. */
export interface Erasure {
  /** Tables that it empties, or of which rows then say that they were taken back. */
  tables: readonly string[]
  /**
   * Does again what was done at that moment, as the program, with the line in the record and the announcement that it had. False: there was nothing
   * left to do. Bears repetition.
   */
  again(ctx: Context, id: string, at: Date): Promise<boolean>
  /** Where the number is of a person, and so only its digest is in the log: the numbers that there are. */
  numbers?(ctx: Context): Promise<string[]>
}

/** By the action of the audit record. */
export type Erasures = Readonly<Record<string, Erasure>>
