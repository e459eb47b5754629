// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { formatDate, type Language } from '#foundation/text'
import { labelOf } from '#modules/taxonomy'
import { unique } from '../show-coverage/coverage.ts'
import type { Edition, Journey } from '../edition/edition.ts'
import { circleOf, listEditions, readEdition } from '../edition/read-edition.query.ts'
import { editionAsked } from './addresses.ts'

export interface ReadModel {
  edition: Edition
  /** In words, in the language of the reader. */
  date: string
  /** Number of the newest edition. */
  newest: number
  /** Signals and more that are for partners only are left out. */
  isPublic: boolean
}

/** The edition that an address asks for (`?editie=2`), the newest without; null when the address asks for none that can be. */
export async function readModel(ctx: Context, search: URLSearchParams): Promise<ReadModel | null> {
  const number = editionAsked(search.get('editie'))
  if (number === null) return null
  const all = await listEditions(ctx)
  const newest = all[0]?.number
  if (newest === undefined || (number !== undefined && !all.some((one) => one.number === number))) return null
  const edition = await readEdition(ctx, number)
  return { edition, date: dayInWords(edition.date, ctx.language), newest, isPublic: circleOf(ctx) === 'public' }
}

export function dayInWords(day: string, language: Language): string {
  return formatDate(new Date(`${day}T12:00:00Z`), language)
}

export function journeyOf(edition: Edition, form: string): Journey | null {
  return edition.journeys.find((journey) => journey.form === form) ?? null
}

/** Labels of the concepts that these journeys name as techniques, by id. */
export async function techniqueLabels(ctx: Context, edition: Edition, journeys: readonly Journey[]) {
  const ids = unique(journeys.flatMap(({ steps }) => steps).flatMap((id) => edition.steps[id]?.techniques ?? []))
  const labels = await Promise.all(ids.map((id) => labelOf(ctx, id, ctx.language)))
  return ids.map((id, index) => ({ id, label: labels[index] ?? id }))
}
