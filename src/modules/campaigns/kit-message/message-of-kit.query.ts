// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { SlotLine } from '#foundation/modules'
import { addressIn, formatDate, translate } from '#foundation/text'
import { kitOf } from '#modules/interventions'
import { findCurrentEdition } from '#modules/taxonomy'
import { dutchDay } from '#values'
import { paths } from '../message/addresses.ts'
import { withBroader } from '../message/broader-forms.ts'
import { selectVersions } from '../message/message.store.ts'
import { closestFirst } from '../message/message.ts'
import { publicTransaction } from '../message/who.query.ts'
import { kitSlot } from './kit-message.text.ts'

/** The agreed message that a kit belongs to, and whether it was changed or recalled after the kit was made; nothing when none was agreed. */
export async function messageOfKit(ctx: Context, kitId: string): Promise<SlotLine[]> {
  const kit = kitOf(kitId)
  if (!kit) return []
  const { byId } = await findCurrentEdition(ctx)
  const asked = { forms: withBroader(kit.core.form, byId), audience: kit.core.audience }
  const versions = await publicTransaction(ctx, (tx) => selectVersions(tx, { statuses: ['in-force', 'recalled'] }))
  const newest = [...Map.groupBy(versions, ({ messageId }) => messageId).values()].flatMap((of) => of.slice(0, 1))
  const [message] = closestFirst(newest, asked)
  if (!message) return []
  const { language } = ctx
  const t = translate(kitSlot, language)
  const { number, status, inForceAt, endedAt, sentence, sentenceEn, form } = message
  const isRecalled = status === 'recalled'
  const isChanged = !isRecalled && number > 1 && inForceAt !== null && dutchDay(inForceAt) > kit.madeOn
  const stand = isRecalled ? 'recalled' : isChanged ? 'changed' : null
  const at = isRecalled ? endedAt : inForceAt
  const said = { number, date: at ? formatDate(at, language) : '' }
  return [
    {
      words: (language === 'en' && sentenceEn) || sentence,
      found: stand ? t(stand) : '',
      more: t(stand ? `${stand}More` : 'date', said),
      href: `${addressIn(language, paths.messages)}?vorm=${form}`,
    },
  ]
}
