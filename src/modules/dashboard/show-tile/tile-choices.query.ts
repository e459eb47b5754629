// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import type { Release } from '#modules/statistics'
import { text as mapText } from '../draw-map/draw-map.text.ts'
import { periodChoices } from '../draw-map/find-places.query.ts'
import { weekChoices } from '../follow-weeks/find-weeks.query.ts'
import { releasedOrganisations } from '../split-reports/find-split.query.ts'
import { formWords } from '../tile/form-words.query.ts'
import type { TileChoice } from '../tile/tile.ts'
import { tileText } from '../tile/tile.text.ts'
import type { TileName } from './tiles.query.ts'

/** In an address for what has no code of its own. */
const spelt = { '': 'niet-ingedeeld', '*': 'alle' } as const

/** The code of a value in an address. */
export function codeOf(value: string): string {
  return Object.entries(spelt).find(([, word]) => word === value)?.[0] ?? value
}

/** What one can choose of a tile, with every value that there is. */
export async function choiceOf(
  ctx: Context,
  tile: TileName,
  name: TileChoice['name'],
  release: Release,
): Promise<TileChoice> {
  const t = translate(tileText, ctx.language)
  if (name === 'weken') {
    const [usual, ...rest] = weekChoices.map((weeks) => ({ value: weeks, text: t('weekCount', { weeks }) }))
    return { name, label: t('weeks'), usual: usual?.text ?? '', options: rest }
  }
  if (name === 'niveau') {
    const words = translate(mapText, ctx.language)
    const options = [{ value: 'gemeente', text: words('municipality') }]
    return { name, label: words('level'), usual: words('region'), options }
  }
  if (name === 'periode') {
    const words = translate(mapText, ctx.language)
    return { name, label: words('period'), usual: words('newest'), options: await periodChoices(ctx, release) }
  }
  if (name === 'organisatie')
    return {
      name,
      label: t('organisation'),
      usual: t('allOrganisations'),
      options: await releasedOrganisations(ctx, release),
    }
  const { forms } = await formWords(ctx)
  const options = forms.map(({ id, label }) => ({ value: id || spelt[''], text: label }))
  if (tile !== 'per-week') return { name, label: t('form'), usual: t('allForms'), options }
  const all = { value: spelt['*'], text: t('allForms') }
  return { name, label: t('form'), usual: t('priorityForms'), options: [all, ...options] }
}
