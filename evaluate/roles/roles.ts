// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { belongsToKnown } from '#modules/identifiers'
import { findIdentifiers } from '#values'
import type { Evaluation } from '../evaluation.ts'
import {
  groups,
  type Half,
  halfOf,
  type RoleScore,
  type Story,
  scoreRoles,
  sightingGroups,
  type Tally,
} from './score-roles.ts'
import { writtenStories } from './written.ts'

const shared = process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../shared/data')
const halves: readonly Half[] = ['tuning', 'held-out']

/** The part that each identifier of a story played. What failed is printed of the tuning half only, so that nobody mends the code to the other. */
export const roles: Evaluation = {
  name: 'roles',
  async run() {
    const find = (story: string) => findIdentifiers(story, { isKnown: belongsToKnown, demoBankAllowed: true })
    const inHalves = (what: string, of: (half: Half) => readonly Story[]) =>
      halves.flatMap((half) => {
        const score = scoreRoles(of(half), find)
        const title = `Roles of identifiers in ${what}, ${half} half: ${score.stories} stories`
        return ['', title, ...(half === 'tuning' ? tellsMisses(score) : linesOf(score))]
      })
    const tellsMisses = (score: RoleScore) => [...linesOf(score), ...score.misses.map((miss) => `  ${miss}`)]
    const written = scoreRoles(await writtenStories('written'), find)
    const more = await writtenStories('more-stories')
    const unseen = await writtenStories('unseen-stories')
    const genuine = await writtenStories('genuine-traps')
    const owned = await writtenStories('own-traps')
    const fresh = scoreRoles(await writtenStories('fresh-stories'), find)
    const own = [
      '',
      `Roles of identifiers in stories by the author of the rules, to tune on: ${written.stories} stories`,
      ...tellsMisses(written),
      '',
      `Roles of identifiers in fresh stories, never learnt from: ${fresh.stories} stories`,
      ...linesOf(fresh),
      ...inHalves('stories by a third author', (half) => more.filter((one) => one.half === half)),
      ...inHalves('stories of 2 December, by a fifth hand', (half) => unseen.filter((one) => one.half === half)),
      ...inHalves('stories with whoever was imitated', (half) => genuine.filter((one) => one.half === half)),
      ...inHalves("stories with the reporter's own account", (half) => owned.filter((one) => one.half === half)),
    ]
    const text = await readFile(join(shared, 'role-corpus', 'role-corpus.jsonl'), 'utf8').catch(() => null)
    if (text === null) return [...own, '', 'Roles of identifiers in stories', '  not run: data absent']
    const stories: Story[] = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
    return [...own, ...inHalves('stories', (half) => stories.filter(({ id }) => halfOf(id) === half))]
  },
}

function linesOf(score: RoleScore): string[] {
  const { wronglyAccused, innocents, wronglyKept, notIdentifiers, withoutPlatform } = score
  return [
    row(['role', 'expected', 'found', 'right', 'precision', 'recall', 'or asked']),
    ...groups.map(({ name }) => rowOf(name, score.roles.get(name))),
    rowOf('found at all', score.extraction),
    '  as sightings keep it:',
    ...sightingGroups.map(({ name }) => rowOf(name, score.roles.get(name))),
    `  the reporter's own, genuine or a bystander's, given a role of the other side: ${wronglyAccused} of ${innocents}`,
    `  other numbers taken for an identifier: ${wronglyKept} of ${notIdentifiers}; user names without a platform, left out: ${withoutPlatform}`,
  ]
}

function rowOf(name: string, tally: Tally = { expected: 0, found: 0, right: 0, asked: 0 }): string {
  const { expected, found, right, asked } = tally
  const counts = [expected, found, right].map(String)
  return row([name, ...counts, percent(right, found), percent(right, expected), percent(right + asked, expected)])
}

function row(cells: readonly string[]): string {
  return `  ${cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(10))).join('')}`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`
}
