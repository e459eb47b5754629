// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn, capitalised, type Language, translate } from '#foundation/text'
import { listFraudForms } from '#modules/taxonomy'
import { answerOf } from '../answer-first/pick-figures.ts'
import { type AnswerTile, tileOf } from '../answer-first/say-answer.ts'
import { findQuestions } from '../draw-trend/questions.query.ts'
import { timeOf } from '../draw-trend/trend-lines.ts'
import { isPrimary, isSound, type StoredObservation } from '../observation/observation.ts'
import { parsePeriod } from '../observation/period.ts'
import { formGroups, formNames } from './form-groups.text.ts'

interface FormLink {
  id: string
  name: string
  href: string
}

export interface FormTile extends FormLink {
  tile: AnswerTile
  /** The same count in the years before, null where a year is missing; empty when there is nothing to draw. */
  years: (number | null)[]
}

/** Tiles of one group that one sees at once. */
const mostOfGroup = 2

export interface FormChoices {
  /** Forms that their publishers themselves tell a figure of. */
  tiles: FormTile[]
  /** Of those the first of each group, to begin with. */
  first: FormTile[]
  /** Every form of which there is any figure, by what people call it. */
  groups: { key: string; title: string; forms: FormLink[] }[]
}

/** What one can choose on the page of figures, each with its answer. */
export async function formChoices(ctx: Context): Promise<FormChoices> {
  const { language } = ctx
  const t = translate(formNames, language)
  const forms = await listFraudForms(ctx)
  const observations = (await findQuestions(ctx, { forms: forms.map(({ id }) => id) })).flatMap(
    (each) => each.observations,
  )
  const byForm = Map.groupBy(observations.filter(isSound), ({ form }) => form ?? '')
  const link = ({ id, label }: (typeof forms)[number]): FormLink => ({
    id,
    name: nameOf(id, language) ?? capitalised(label[language]),
    href: `${addressIn(language, '/cijfers')}?vorm=${id}`,
  })
  const known = new Map(forms.filter(({ id }) => byForm.has(id)).map((form) => [form.id, link(form)]))
  const grouped = formGroups.map(({ key, forms }) => ({
    key,
    title: t(key),
    forms: forms.flatMap((id) => known.get(id) ?? []),
  }))
  const named = new Set<string>(formGroups.flatMap(({ forms }) => forms))
  grouped.at(-1)?.forms.push(...[...known.values()].filter(({ id }) => !named.has(id)))
  const groups = grouped.filter(({ forms }) => forms.length > 0)
  const tiles = groups
    .flatMap(({ forms }) => forms)
    .flatMap((form): FormTile[] => {
      const answer = answerOf(form.id, byForm.get(form.id) ?? [])
      const tile = answer && tileOf(answer, language)
      const figure = answer?.number?.figure ?? answer?.amount?.figure
      return tile && figure ? [{ ...form, tile, years: yearsOf(figure, byForm.get(form.id) ?? []) }] : []
    })
  const first = groups.flatMap(({ forms }) =>
    tiles.filter(({ id }) => forms.some((form) => form.id === id)).slice(0, mostOfGroup),
  )
  return { tiles, first, groups }
}

/** What people call a form; null: it has no other name than its own. */
export function nameOf(form: string, language: Language): string | null {
  return (formNames[language] as Record<string, string>)[form] ?? null
}

/** Whole years of the very series of a figure. */
function yearsOf(figure: StoredObservation, all: readonly StoredObservation[]): (number | null)[] {
  const same = all.filter(
    (each) =>
      isPrimary(each) &&
      (['source', 'indicator', 'population', 'place', 'breakdown', 'definition', 'unit'] as const).every(
        (field) => each[field] === figure[field],
      ) &&
      /^\d{4}$/.test(each.period),
  )
  if (same.length < 2) return []
  const byYear = new Map(
    same.toSorted((a, b) => timeOf(a) - timeOf(b)).map((each) => [parsePeriod(each.period)?.year ?? 0, each.value]),
  )
  const years = [...byYear.keys()]
  const [from, to] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: to - from + 1 }, (_, at) => byYear.get(from + at) ?? null)
}
