// SPDX-License-Identifier: EUPL-1.2
import { type OtherLanguage } from '#values'
import { type Context, seeingAll, transaction } from '#foundation/access'
import { formatDate } from '#foundation/text'
import { forDesk, stateOf, whyNotApprove } from '#foundation/other-languages'
import { emergency } from '../emergency/sentences.text.ts'
import { selectTranslations } from '#foundation/translations'
import { translatorOf } from './translate.command.ts'

/** Everything proposed in one language, sentence by sentence, with what this person may do with it. Not about people: who did what is in the audit trail. */
export async function listTranslations(ctx: Context, { code }: OtherLanguage) {
  const person = translatorOf(ctx)
  const all = await transaction(ctx, (tx) =>
    seeingAll(ctx, tx, () => selectTranslations(tx, 'guidance.translation', code)),
  )
  return emergency.map(({ id, words }) => ({
    id,
    words,
    proposals: forDesk(
      all.filter((one) => one.sentence === id),
      words.nl,
    ).map((one) => {
      const state = stateOf(one, words.nl)
      return {
        id: one.id,
        text: one.text,
        state,
        day: formatDate(one.proposedAt, ctx.language),
        agreed: [one.firstBy, one.secondBy].filter(Boolean).length,
        mayApprove: state === 'waiting' && whyNotApprove(one, person) === null,
      }
    }),
  }))
}
