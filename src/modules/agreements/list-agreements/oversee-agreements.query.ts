// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { Agreement } from '../agreement/agreement.ts'
import { selectAgreements } from '../agreement/agreement.store.ts'
import { kindText, statusText } from '../agreement/agreement.text.ts'
import { type ShownStatus, shownStatus, statusTone } from '../agreement/effective-status.ts'
import { listAgreements } from './list-agreements.query.ts'

/** An agreement as a page of another module shows it, in the language of the reader. */
export interface NamedAgreement {
  id: string
  title: string
  /** 'Convenant' */
  ground: string
  status: string
  look: (typeof statusTone)[ShownStatus]
  /** Whether there is something to stop. */
  isActive: boolean
  endsOn: string
  dpiaReviewOn: string | null
  /** Its page, where one person can suspend it. */
  path: string
}

/** Agreements of the own organisation by id; of others nothing. */
export async function nameAgreements(ctx: Context, ids: readonly string[]): Promise<Map<string, NamedAgreement>> {
  const found = await transaction(ctx, (tx) => selectAgreements(tx, ids))
  return new Map(found.map((agreement) => [agreement.id, named(ctx, agreement)]))
}

/** Agreements of the own organisation that end, or whose impact assessment is due, within 90 days or already. The first first. */
export async function agreementsToWatch(ctx: Context): Promise<{ agreements: NamedAgreement[]; total: number }> {
  const { agreements, total } = await listAgreements(ctx, { view: 'soon', page: 1 })
  return { agreements: agreements.map((agreement) => named(ctx, agreement)), total }
}

function named({ language, now }: Context, agreement: Agreement): NamedAgreement {
  const status = shownStatus(agreement, now())
  return {
    id: agreement.id,
    title: agreement.title,
    ground: kindText[language][agreement.kind],
    status: statusText[language][status],
    look: statusTone[status],
    isActive: agreement.status === 'active',
    endsOn: agreement.endsOn,
    dpiaReviewOn: agreement.dpiaReviewOn,
    path: `/werkbank/afspraken/${agreement.id}`,
  }
}
