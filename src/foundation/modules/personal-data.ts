// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '../access/context.ts'

/** What somebody gives to be found by: a canonical account, number or address that is shown to be theirs, or a report whose code they hold. */
export interface SubjectKey {
  /** 'iban' | 'phone' | 'email' | 'web-address' …, or 'report'. */
  kind: string
  /** Canonical value; of a report its id. */
  value: string
}

/** One thing that an organisation keeps about somebody. */
export interface PersonalItem {
  /** 'reports.report': the table, or what stands for it in the register of activities. */
  source: string
  /** Id within the source: for the case worker; never told to the data subject. */
  id: string
  /** The organisation that answers for it (controller). */
  organisationId: string
  /**
   * `given`: the data subject told it (a reporter about himself). `stated`: others told it about him (what was reported about his
   * account). What others told never reveals who told it, how often or when.
   */
  side: 'given' | 'stated'
  /** From when it is kept. */
  since: Date
  /** Kept until at most; null: no day is set. */
  until: Date | null
  /** What there is, as pairs to show or hand over: Dutch name of the category, and the value. */
  content: readonly { name: string; value: string }[]
}

/** A place where a module keeps data about people, as one asks it when somebody wants to know, correct or erase. */
export interface PersonalDataSource {
  /** 'reports.report' */
  name: string
  /** Dutch, as the data subject reads it: 'uw melding'. */
  title: string
  /** The processing activity whose purposes, recipients and confidentiality hold for it: 'reports.receive-report'. */
  activity: string
  /** Tables that it speaks for. */
  tables: readonly string[]
  /** Everything of the organisation of `ctx` that belongs to any of the keys, oldest first, at most `limit` and one more when there is more. */
  find(ctx: Context, keys: readonly SubjectKey[], limit: number): Promise<PersonalItem[]>
  /** Erases one item of the organisation of `ctx` and what hangs on it. Refuses with a Refusal when a hold or a duty keeps it. Absent: erased by other sources. */
  erase?(ctx: Context, id: string, reason: string): Promise<void>
  /** Where a case worker corrects one item by hand: an address in the workbench. */
  correctAt?(id: string): string
}
