// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { capitalised, type Language, languages } from '#foundation/text'
import { isRowId } from '#values'
import { formLabels } from '../draw-trend/questions.query.ts'
import { definitions } from '../observation/definitions.text.ts'
import { definitionOf, periodOf, remarkOf, whatOf } from '../observation/observation-words.text.ts'
import { selectCountSeries, selectWithQuestions } from '../observation/observation.store.ts'
import type { StoredObservation } from '../observation/observation.ts'
import { sourceAddress } from '../show-source/source-address.ts'
import { seriesInTime } from './series-in-time.ts'

type Words = Record<Language, string>

/** A published series of counts, as others may follow it. */
export interface FollowedSeries {
  /** What was counted, of which form. */
  title: Words
  source: string
  /** Our page with everything of that source. */
  address: string
  /** How it was counted. */
  countedAs: Words
  /** In the order of time; `period` as in '2025-03', '2025-Q3', '2025-H1', '2025'. */
  points: { period: string; value: number; isProvisional: boolean }[]
  breaks: { from: string; because: Words }[]
}

/** A series to choose from: by the id of its newest figure, which never changes. */
export interface SeriesChoice {
  id: string
  source: string
  text: string
}

/** Published series of counts about the whole country, those with most periods first. */
export async function listCountSeries(ctx: Context): Promise<SeriesChoice[]> {
  const { language } = ctx
  const found = await transaction(ctx, selectCountSeries)
  const labels = await formLabels(ctx, found, language)
  return found.map(({ first, ...each }) => {
    const what = capitalised(whatOf(each, each.form && (labels.get(each.form) ?? each.form), language))
    const span = `${periodOf(first, language)} – ${periodOf(each.period, language)}`
    return {
      id: each.id,
      source: each.source,
      text: `${each.source}: ${what} (${definitionOf(each.definition, language).name}; ${span})`,
    }
  })
}

/** The series that this figure is part of; null when there is none, or it is no count. */
export async function followSeries(ctx: Context, id: string): Promise<FollowedSeries | null> {
  if (!isRowId(id)) return null
  const question = await transaction(ctx, (tx) => selectWithQuestions(tx, [id]))
  const found = seriesInTime(question, id)
  const last = found?.figures.at(-1)
  if (!found || !last || last.unit !== 'count') return null
  const labels = new Map(
    await Promise.all(languages.map(async (language) => [language, await formLabels(ctx, [last], language)] as const)),
  )
  return {
    title: inWords((language) => capitalised(whatOf(last, formOf(last, labels.get(language)), language))),
    source: last.source,
    address: sourceAddress(last.source),
    countedAs: inWords((language) => definitionOf(last.definition, language).name),
    points: found.figures.map(({ period, value, isProvisional }) => ({ period, value, isProvisional })),
    breaks: found.breaks.map(({ from, because }) => ({
      from,
      because: inWords((language) =>
        'reason' in because
          ? remarkOf(because.reason, language)
          : (definitions[because.definition]?.replaces?.because[language] ?? because.definition),
      ),
    })),
  }
}

const inWords = (say: (language: Language) => string): Words => ({ nl: say('nl'), en: say('en') })

function formOf({ form }: StoredObservation, labels: ReadonlyMap<string, string> | undefined): string | null {
  return form && (labels?.get(form) ?? form)
}
