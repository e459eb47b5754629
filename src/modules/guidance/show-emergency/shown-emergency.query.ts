// SPDX-License-Identifier: EUPL-1.2
import { type OtherLanguage } from '#values'
import { type Context, transaction } from '#foundation/access'
import { wordsToShow } from '#foundation/other-languages'
import { emergency } from '../emergency/sentences.text.ts'
import { selectTranslations } from '#foundation/translations'
import { callable } from '#values'

/** The steps with the words that two people stand for, or without. What waits never leaves the database: its policy shows only approved words. */
export async function shownEmergency(ctx: Context, { code }: OtherLanguage) {
  const all = await transaction(ctx, (tx) => selectTranslations(tx, 'guidance.translation', code))
  return emergency.map(({ id, call, words }) => ({
    id,
    words,
    own: wordsToShow(all, { id, words }),
    call: call === null ? null : callable(call),
  }))
}
