// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { bankPrefix, type Source } from '../reporting-point/reporting-point.ts'
import { selectAllKept } from '../reporting-point/reporting-point.store.ts'
import { comparisonOf, isApproved, mayShowNumbers } from '../reporting-point/shown-numbers.ts'

/** The number of a bank as the register has it, with where it was read. Without `mayCall` it is read, and no link: no two people approved it here. */
export interface BankNumber {
  phone: string
  source: Source
  /** 'yyyy-mm-dd': when somebody last read it there. */
  readOn: string
  mayCall: boolean
}

/** By id of the entry; 'old' when nobody read it again for too long. The issuer of credit cards is in the register by itself. */
export async function bankNumbers(ctx: Context): Promise<ReadonlyMap<string, BankNumber | 'old'>> {
  const kept = await transaction(ctx, selectAllKept)
  return new Map(
    kept.flatMap(({ entry, approved }): [string, BankNumber | 'old'][] => {
      const seen = entry.id.startsWith(bankPrefix) || entry.id === 'ics' ? comparisonOf(entry) : null
      const [phone] = seen?.numbers ?? []
      if (!seen || !phone || !entry.source) return []
      const mayCall = isApproved(entry, approved)
      const readOn = mayCall && approved && approved.day < seen.day ? approved.day : seen.day
      if (!mayShowNumbers({ ...entry, lastVerified: readOn }, ctx.now())) return [[entry.id, 'old']]
      return [[entry.id, { phone, source: entry.source, readOn, mayCall }]]
    }),
  )
}
