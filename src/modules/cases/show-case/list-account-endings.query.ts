// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { listIdentifiers } from '#modules/identifiers'
import { listMatterTelling } from '#modules/reports'
import { accountEndingsIn, mayTellEnding } from '#values'
import { openScope } from './find-case.query.ts'
import { selectCaseReports, selectHubCounts } from './show-case.store.ts'

/** Among so many of the newest reports, and of the most frequent identifiers, it looks. */
const most = 500

export interface AccountEnding {
  reportId: string
  /** The last digits, as told. */
  ending: string
  /** Accounts in own reports of this case that end like that. */
  accounts: { hubId: string; canonical: string }[]
}

/**
 * Own reports of the case that tell only the end of an account, with the accounts of the same case that it may be. It joins nothing: thousands of
 * accounts end alike, and only inside one case that says something.
 */
export async function listAccountEndings(ctx: Context, reportId: string, purpose: string): Promise<AccountEnding[]> {
  const scope = await openScope(ctx, reportId, purpose, 'cases.account-endings-seen')
  if (!scope?.caseId) return []
  const system = asSystem(ctx, 'cases.list-account-endings')
  const whole = { limit: most, offset: 0 }
  const { reportIds } = await transaction(system, (tx) => selectCaseReports(tx, scope, whole))
  const told = (await listMatterTelling(system, reportIds, mayTellEnding)).flatMap(({ id, narrative, stated }) =>
    accountEndingsIn([narrative, ...stated.map(({ text }) => text)].join('\n')).map((ending) => ({
      reportId: id,
      ending,
    })),
  )
  if (told.length === 0) return []
  const { hubs } = await transaction(system, (tx) => selectHubCounts(tx, scope, whole))
  const identifiers = await listIdentifiers(
    ctx,
    hubs.flatMap(({ hubId, isText }) => (isText ? [] : [hubId])),
  )
  const accounts = [...identifiers].flatMap(([hubId, { kind, canonical }]) =>
    kind === 'iban' ? [{ hubId, canonical }] : [],
  )
  return told.map((one) => ({ ...one, accounts: accounts.filter(({ canonical }) => canonical.endsWith(one.ending)) }))
}
