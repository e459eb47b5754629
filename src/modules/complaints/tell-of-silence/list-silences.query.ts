// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { handlePath, ownPath } from '../complaint/addresses.ts'
import type { Side } from '../complaint/complaint.store.ts'
import { stepText } from '../complaint/step.text.ts'
import { filerOf, handlerOf } from '../complaint/who.query.ts'
import { selectUnseen } from './silence.store.ts'
import { silenceText } from './silence.text.ts'

/** On one page; the others stand in the list itself, with “te laat”. */
const mostShown = 5

const ownerOf = (ctx: Context, side: Side) => (side === 'filer' ? filerOf(ctx).organisationId : handlerOf(ctx))

/** Clocks that passed and of which nobody of the own organisation has opened the complaint yet, as lines for above a list. Numbers and days only. */
export function listSilences(ctx: Context, side: Side) {
  const organisationId = ownerOf(ctx, side)
  const { language } = ctx
  const [t, who] = [translate(silenceText, language), translate(stepText, language)]
  return transaction(ctx, async (tx) => {
    const { silences, count } = await selectUnseen(tx, { side, organisationId, most: mostShown })
    return {
      count,
      lines: silences.map(({ id, number, party, due }) => ({
        key: id,
        href: addressIn(language, side === 'filer' ? ownPath(id) : handlePath(id)),
        number: number ?? '',
        text: t('line', { who: who(party), day: formatCalendarDate(due as CalendarDate, language) }),
      })),
    }
  })
}
