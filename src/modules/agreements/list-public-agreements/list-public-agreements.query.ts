// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { dutchDay } from '#values'
import type { Agreement } from '../agreement/agreement.ts'
import { type PublicStatus, publicStatus } from '../agreement/effective-status.ts'
import { selectPublic } from './list-public-agreements.store.ts'

export interface PublicAgreement
  extends Pick<Agreement, 'id' | 'title' | 'kind' | 'exchanges' | 'startsOn' | 'endsOn'> {
  status: PublicStatus
  /** Names of organisations. */
  parties: string[]
}

export const publicPerPage = 20

/** The public side of the register: page from 1. Everybody may ask, so it reads as the program and shows nothing of papers or people. */
export async function listPublicAgreements(
  ctx: Context,
  page: number,
): Promise<{ agreements: PublicAgreement[]; total: number }> {
  const now = ctx.now()
  const where = { limit: publicPerPage, offset: (page - 1) * publicPerPage, day: dutchDay(now) }
  const { rows, total } = await transaction(asSystem(ctx, 'agreements.public'), (tx) => selectPublic(tx, where))
  const names = await organisationNames(ctx, [...new Set(rows.flatMap(({ organisationIds }) => organisationIds))])
  const agreements = rows.map((row) => ({
    id: row.id,
    title: row.title,
    kind: row.kind,
    exchanges: row.exchanges,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    status: publicStatus(row, now),
    parties: row.organisationIds.map((id) => names.get(id) ?? id),
  }))
  return { agreements, total }
}
