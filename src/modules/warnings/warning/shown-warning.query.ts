// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { labelOf } from '#modules/taxonomy'
import { dutchDay, provinceName, type ProvinceCode } from '#values'
import type { Warning } from './warning.store.ts'
import type { WarningStatus, WarningWords } from './warning.ts'

/** A warning as everybody reads it, in one language. Moments are ISO texts: a page takes them along. */
export interface ShownWarning {
  id: string
  code: string
  words: WarningWords
  form: { id: string; label: string } | null
  /** Names of provinces; none: the whole country. */
  provinces: string[]
  organisation: string
  /** What was over since last night is over, also before the job said so. */
  status: WarningStatus
  publishedAt: string
  changedAt: string
  endsOn: string
  withdrawnBecause: string | null
  edition: number
  because: string
}

export async function shownWarnings(ctx: Context, warnings: readonly Warning[]): Promise<ShownWarning[]> {
  const { language } = ctx
  const names = await organisationNames(ctx, [...new Set(warnings.map(({ organisationId }) => organisationId))])
  const today = dutchDay(ctx.now())
  return Promise.all(
    warnings.map(async (one) => ({
      id: one.id,
      code: one.code,
      words: one.content[language],
      form: one.form === null ? null : { id: one.form, label: await labelOf(ctx, one.form, language) },
      provinces: one.provinces.map((code) => provinceName(code as ProvinceCode, language)),
      organisation: names.get(one.organisationId) ?? one.organisationId,
      status: one.status === 'published' && one.endsOn < today ? ('ended' as const) : one.status,
      publishedAt: one.publishedAt.toISOString(),
      changedAt: one.changedAt.toISOString(),
      endsOn: one.endsOn,
      withdrawnBecause: one.withdrawnBecause,
      edition: one.edition,
      because: one.because,
    })),
  )
}
