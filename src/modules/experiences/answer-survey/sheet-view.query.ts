// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FormEntries } from '#foundation/web'
import { formatCalendarDate } from '#values'
import { contactSurvey } from '../survey/questions.data.ts'
import { namePoints } from '../take-part/name-points.query.ts'
import { openInvitation } from './answer-survey.command.ts'
import type { SheetView } from './sheet-view.ts'

/** The questions in the language of the reader, with what was filled in. Refuses when the code opens nothing. */
export async function sheetView(ctx: Context, entries: FormEntries): Promise<SheetView> {
  const { language } = ctx
  const one = (name: string) => [entries[name] ?? []].flat()[0]
  const code = one('code') ?? ''
  const { pointId, until } = await openInvitation(ctx, code)
  const point = (await namePoints(ctx)).find(({ id }) => id === pointId)
  return {
    point: point?.name ?? pointId,
    code,
    until: formatCalendarDate(until, language),
    questions: contactSurvey.parts
      .flatMap(({ questions }) => questions)
      .map(({ id, kind, words, more, options = [], scale }) => ({
        id,
        kind,
        words: words[language],
        more: more?.[language],
        options: options.map((option) => ({ value: option.value, text: option.words[language] })),
        scale: scale?.name ?? null,
        given: one(id),
      })),
  }
}
