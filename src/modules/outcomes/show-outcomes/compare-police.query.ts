// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { formatNumber, type Translate, translate } from '#foundation/text'
import { type Comparison, listFigures, mainFormOf, type ReferredFigure, referToFigures } from '#modules/statistics'
import { findCurrentEdition } from '#modules/taxonomy'
import { cellOf, groupOf } from '../count-flow/flow-system.ts'
import type { ShownFlow } from '../count-flow/shown-flow.ts'
import { showText } from './show.text.ts'

export interface ComparedRow {
  key: string
  form: string
  ours: string
  police: string
  value: string
  notes: string[]
  source: ReferredFigure['source']
}

/** Counts that can stand beside ours: what was registered or filed, of a whole form. */
const indicators = ['reports_and_charges', 'charges_per_year', 'registered_crimes']

/**
 * The newest figure of the police of each form beside ours, with what it counts, and what changed since the one before, where their series has no break
 * between them; otherwise why not.
 */
export async function comparePolice(
  ctx: Context,
  flow: ShownFlow,
  formLabel: (form: string) => string,
): Promise<ComparedRow[]> {
  const t = translate(showText, ctx.language)
  const figures = (await listFigures(ctx, { source: 'politie' }, ctx.language)).filter(
    ({ observation, isSound }) =>
      isSound &&
      indicators.includes(observation.indicator) &&
      observation.breakdown === '' &&
      observation.form !== null,
  )
  const referred = await referToFigures(
    ctx,
    figures.map(({ key }) => key),
    ctx.language,
  )
  const { byId } = await findCurrentEdition(ctx)
  return flow.forms.flatMap((form) => {
    const own = figures.filter(({ observation }) => mainFormOf(observation.form ?? '', byId) === form)
    return [...Map.groupBy(own, ({ what }) => what).values()].flatMap((group): ComparedRow[] => {
      const [newest] = group as [ReferredFigure]
      const n = flow.cells[cellOf.of(groupOf('form', form), 'submitted')] ?? null
      const older = referred.olderOf(
        newest.key,
        group.slice(1).map(({ key }) => key),
      )
      const comparison = older === null ? null : referred.compare(older, newest.key)
      const before = older === null ? '' : (referred.figures.get(older)?.period ?? '')
      const change = comparison === null ? [] : [changeOf(comparison, before, t)]
      return [
        {
          key: newest.key,
          form: formLabel(form),
          ours: n === null ? t('hidden') : formatNumber(n, ctx.language),
          police: t('policeSays', { what: newest.what, period: newest.period }),
          value: newest.value,
          notes: [t('differs', { counts: newest.counts }), ...change, ...(newest.notes ?? [])],
          source: newest.source,
        },
      ]
    })
  })
}

function changeOf(comparison: Comparison, period: string, t: Translate<keyof typeof showText.nl>): string {
  if (comparison.kind === 'apart') return t('notCompared', { period, why: comparison.because })
  if (comparison.kind !== 'changed') return t('changed', { period, change: t('same') })
  return t('changed', { period, change: t(comparison.direction, { by: comparison.by }) })
}
