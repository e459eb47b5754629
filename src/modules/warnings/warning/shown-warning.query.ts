// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { labelOf } from '#modules/taxonomy'
import { dutchDay } from '#values'
import { drawnIn } from './drawing.ts'
import { placeName } from './places.ts'
import type { Warning } from './warning.store.ts'
import type { ShownWarning } from './shown-warning.ts'
import { wordsFor } from './warning.ts'

export async function shownWarnings(ctx: Context, warnings: readonly Warning[]): Promise<ShownWarning[]> {
  const { language } = ctx
  const names = await organisationNames(ctx, [...new Set(warnings.map(({ organisationId }) => organisationId))])
  const today = dutchDay(ctx.now())
  return Promise.all(
    warnings.map(async (one) => ({
      id: one.id,
      code: one.code,
      ...wordsFor(one.content, language),
      message: one.content.message?.[language] || null,
      drawn: drawnIn(one.content.drawing, language),
      form: one.form === null ? null : { id: one.form, label: await labelOf(ctx, one.form, language) },
      provinces: one.provinces.map((code) => placeName(code, language)),
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
