// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { drawOnce, withFonts } from '#foundation/pdf'
import { addressIn } from '#foundation/text'
import { inLanguage, journeyView } from '../draw-journey/journey-view.ts'
import { findEdition, listEditions } from '../edition/read-edition.query.ts'
import { editionAsked, journeyPath } from '../show-journeys/addresses.ts'
import { dayInWords, journeyOf } from '../show-journeys/show-journey.query.ts'
import { drawPoster } from './draw-poster.ts'

/** The poster of one form in one edition, with what everybody may read, whoever asks; null when there is none. */
export async function makePoster(ctx: Context, asked: { edition: string; form: string }): Promise<Buffer | null> {
  const number = editionAsked(asked.edition)
  const all = await listEditions(ctx)
  if (typeof number !== 'number' || !all.some((one) => one.number === number)) return null
  const edition = await findEdition(ctx, number, 'public')
  const journey = journeyOf(edition, asked.form)
  if (!journey) return null
  const { language } = ctx
  return drawOnce(
    new URL('./draw-poster.ts', import.meta.url),
    drawPoster,
    {
      view: journeyView(edition, journey, language),
      goals: journey.steps.map((id) => (edition.steps[id] ? inLanguage(edition.steps[id].goal, language) : '')),
      language,
      number,
      date: dayInWords(edition.date, language),
      isDraft: edition.status === 'draft',
      licence: edition.licence,
      address: `${ctx.settings.baseUrl}${addressIn(language, journeyPath(journey.form))}`.replace(/^https?:\/\//, ''),
    },
    withFonts,
    new Date(`${edition.date}T12:00:00Z`),
  )
}
