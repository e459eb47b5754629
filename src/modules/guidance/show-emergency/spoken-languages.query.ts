// SPDX-License-Identifier: EUPL-1.2
import { type OtherLanguage, otherLanguages } from '#values'
import { type Context, transaction } from '#foundation/access'
import { wordsToShow } from '#foundation/other-languages'
import { selectTranslations } from '#foundation/translations'
import { emergency } from '../emergency/sentences.text.ts'

/** Languages in which people stand for at least one of the sentences: only those are offered. */
export async function spokenLanguages(ctx: Context): Promise<OtherLanguage[]> {
  const all = await transaction(ctx, (tx) => selectTranslations(tx, 'guidance.translation'))
  return otherLanguages.filter(({ code }) => {
    const own = all.filter(({ language }) => language === code)
    return emergency.some((sentence) => wordsToShow(own, sentence) !== null)
  })
}
