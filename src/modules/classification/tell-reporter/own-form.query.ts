// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { labelOf } from '#modules/taxonomy'
import { classificationsOf } from '../list-classifications/classifications-of.query.ts'
import { ownFormText } from './tell-reporter.text.ts'

/** Where the decided form of this report is explained; null as long as nothing is decided. The page knows whose report it is. */
export async function ownFormAddress(ctx: Context, reportId: string): Promise<string | null> {
  const form = await decidedForm(ctx, reportId)
  return form && addressIn(ctx.language, `/begrippen/${form.concept}`)
}

/** The decided form in words, and who or what decided it. */
export async function sayOwnForm(ctx: Context, reportId: string) {
  const t = translate(ownFormText, ctx.language)
  const form = await decidedForm(ctx, reportId)
  if (!form) return { title: t('title'), explanation: t('explanation') }
  return { title: (await labelOf(ctx, form.concept, ctx.language)) ?? t('title'), explanation: t(form.source) }
}

async function decidedForm(ctx: Context, reportId: string) {
  const system = asSystem(ctx, 'classification.tell-reporter')
  const found = (await classificationsOf(system, [reportId])).get(reportId)
  return found?.decided.find(({ facet }) => facet === 'form') ?? null
}
