// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { Language } from '#foundation/text'
import { labelOf } from '#modules/taxonomy'
import type { StoredObservation } from '../observation/observation.ts'
import { type ObservationsWanted, selectNewestOfSources } from '../observation/observation.store.ts'
import { questionOf } from './trend-lines.ts'

export interface Question {
  /** The words for its form; null when what was counted is no form. */
  form: string | null
  observations: StoredObservation[]
}

/** Of one source: more than a page can show. What is older stands in the list of figures. */
const most = 1_000

/** Observations of one place, by question: the same source, measure, form, people and unit. Of a source that published very much, the newest. */
export async function findQuestions(ctx: Context, wanted: ObservationsWanted): Promise<Question[]> {
  const found = await transaction(ctx, (tx) => selectNewestOfSources(tx, { place: 'NL', ...wanted }, most))
  const groups = [...Map.groupBy(found, questionOf).values()]
  const labels = await formLabels(ctx, found, ctx.language)
  return groups.map((observations) => {
    const form = observations[0]?.form ?? null
    return { observations, form: form && (labels.get(form) ?? form) }
  })
}

/** The words for the forms of these observations, each looked up once. */
export async function formLabels(
  ctx: Context,
  observations: readonly Pick<StoredObservation, 'form'>[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const forms = [...new Set(observations.flatMap(({ form }) => form ?? []))]
  return new Map(await Promise.all(forms.map(async (form) => [form, await labelOf(ctx, form, language)] as const)))
}

/** About everybody, not about a group of people: men, the young. */
export function isWhole({ breakdown }: Pick<StoredObservation, 'breakdown'>): boolean {
  return !/(^|\| )(sex|age|origin|income): /.test(breakdown)
}
