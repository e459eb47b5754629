// SPDX-License-Identifier: EUPL-1.2
import { transaction } from '#foundation/access'
import { translate } from '#foundation/text'
import { daysLater } from '#modules/statistics'
import { dutchDay } from '#values'
import { dayWords } from '../tile/period-words.ts'
import type { TileMaker } from '../tile/tile-maker.query.ts'
import { clockView } from '../time-protection/clock-view.query.ts'
import { text } from '../time-protection/time-protection.text.ts'
import { clockDays } from '../time-protection/protection-clocks.query.ts'
import { clockNames } from '../time-protection/clocks.ts'
import { selectClocks } from './released-clocks.store.ts'

/** The clocks as they were with a release; null: none were counted for it, or of every one too few. */
export const releasedClocks: TileMaker = {
  choices: [],
  async find(ctx, { release }) {
    const found = await transaction(ctx, (tx) => selectClocks(tx, release.number))
    if (!found || clockNames.every((name) => found.clocks[name] === null)) return null
    const t = translate(text, ctx.language)
    const view = clockView(found.clocks, ctx.language)
    const to = dutchDay(found.countedAt)
    const definition = t('released', {
      from: dayWords(daysLater(to, -clockDays), ctx.language),
      to: dayWords(to, ctx.language),
    })
    return { ...view, definition, notes: [...view.notes, t('rounded')] }
  },
}
