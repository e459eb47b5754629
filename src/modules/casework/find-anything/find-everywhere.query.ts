// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Database } from '#foundation/db'
import type { Found, FoundGroup } from '#foundation/modules'
import { format, translate } from '#foundation/text'
import { type PageRequest, PersonLimit, type Place } from '#foundation/web'
import { problemText } from '#values'
import { searchText } from './find-anything.text.ts'
import { matchPlaces } from './match-places.ts'
import { longestTyped, readTyped } from './read-typed.ts'

/** Searches a minute for one person: enough for whoever types fast, too few to try numbers one after another. */
const mostAMinute = 30
/** For each program by itself. */
const limits = new WeakMap<Database, PersonLimit>()

export interface Group {
  key: FoundGroup | 'pages' | 'begin'
  heading: string
  found: Found[]
}

export interface Everywhere {
  groups: Group[]
  /** What is wrong with what was typed, or why there is no answer; null: nothing. */
  note: string | null
  /** Where a mistake was found that has one likely meaning: that. */
  meant: string | null
  /** Nothing was looked for: it was asked too often. */
  isTooOften: boolean
}

/**
 * Everything that this person may find by what they typed, for page and script alike: pages only with `places`, because the script knows them.
 * What was typed is nowhere written down; that an identifier was looked up is.
 */
export async function findEverywhere(
  { ctx, find, places }: Pick<PageRequest, 'ctx' | 'find'> & Partial<Pick<PageRequest, 'places'>>,
  typed: string,
): Promise<Everywhere> {
  const t = translate(searchText, ctx.language)
  const nothing = { groups: [], meant: null, isTooOften: false }
  if (typed.trim() === '') return { ...nothing, note: t('empty') }
  if (typed.length > longestTyped) return { ...nothing, note: t('tooLong') }
  const { query, groups, problem, meant } = readTyped(typed, { demoBankAllowed: !ctx.settings.isProduction })
  if (groups?.length !== 0) {
    const limit = limits.get(ctx.db) ?? new PersonLimit(mostAMinute)
    limits.set(ctx.db, limit)
    const seconds = limit.secondsToWait(ctx.actor.kind === 'person' ? ctx.actor.id : '', ctx.now())
    if (seconds > 0) return { ...nothing, isTooOften: true, note: t('tooOften', { most: limit.mostAMinute, seconds }) }
  }
  const found = query.text === '' ? [] : await find(query, groups)
  return {
    groups: [
      ...found.map(({ group, found: lines }) => ({ key: group, heading: t(group), found: lines })),
      ...(places ? placesIn(ctx, places(), typed) : []),
    ],
    // Figures that are no whole number may be the end of one that is known.
    note:
      problem && !found.some(({ group }) => group === 'state')
        ? format(problemText[problem.code][ctx.language], ctx.language, problem.values)
        : null,
    meant,
    isTooOften: false,
  }
}

/** 429: asked too often; 422: it cannot be read and nothing fits. */
export function statusOf({ groups, note, meant, isTooOften }: Everywhere): 200 | 422 | 429 {
  if (isTooOften) return 429
  return note !== null && groups.length === 0 && meant === null ? 422 : 200
}

function placesIn({ language }: Context, places: readonly Place[], typed: string): Group[] {
  if (/^[@#]/.test(typed.trim())) return []
  const t = translate(searchText, language)
  const { pages, deeds } = matchPlaces(typed, places)
  const lines = (some: typeof pages) => some.map(({ href, text, room }) => ({ title: text, more: room, href }))
  const both: Group[] = [
    { key: 'pages', heading: t('pages'), found: lines(pages) },
    { key: 'begin', heading: t('begin'), found: lines(deeds) },
  ]
  return both.filter(({ found }) => found.length > 0)
}
