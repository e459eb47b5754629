// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { changedWithoutVersion, hashOfActivity } from '#foundation/processing'
import { activitiesOf, placeOfAction, registeredActivities } from '../../src/app/accountability.ts'
import { modules } from '../../src/app/modules.ts'
import { storedAs } from '../../src/modules/map.ts'
import { retentionLines } from '../../src/app/retention-lines.ts'
import { reportStatuses } from '../../src/modules/reports/report/report.ts'
import { read, sourceFiles } from './source-files.ts'

const files = sourceFiles().filter(
  (file) => /^src\/(modules|foundation)\//.test(file) && /\.(command|query|source)\.ts$/.test(file),
)
/** Names that are no action: jobs, parts of the program that act, keys, tables. */
const others = new Set(
  sourceFiles()
    .filter((file) => /^src\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [
        ...read(file).matchAll(
          /(?:asSystem\([^,)]+, |job: |name: |(?:seal|open|digest|seals?)\(\s*)'([a-z-]+\.[a-z-]+)'/g,
        ),
      ].map((match) => match[1] ?? ''),
    ),
)

/** Every text in a command or query that looks like an action of its own module, with the file. */
function actionsIn(file: string): string[] {
  const prefix = file.startsWith('src/modules/') ? storedAs(file.split('/')[2] ?? '') : '(?:access|foundation)'
  const text = read(file)
  const plain = [...text.matchAll(new RegExp(`'(${prefix}\\.[a-z]+(?:-[a-z]+)+)'`, 'g'))].map((match) => match[1] ?? '')
  return plain.filter((action) => !others.has(action) && isPast(action))
}
/** An action says what happened: 'reports.report-received'. Names of jobs and listeners say what to do. */
function isPast(action: string): boolean {
  return /(ed|en|ent|seen|read|split|set|begun|silent|back|wiped|out|in)$/.test(action.split('.')[1] ?? '')
}

test('every action of an audit line is in one processing activity, or is said to touch nobody', () => {
  const actions = [...new Set(files.flatMap(actionsIn))]
  expect(actions.length).toBeGreaterThan(60)
  const wrong = actions.filter((action) => {
    const { activities, isImpersonal } = placeOfAction(modules, action)
    return activities.length + (isImpersonal ? 1 : 0) !== 1
  })
  expect(wrong).toEqual([])
})

test('actions that are put together from parts have a place too', () => {
  const parts = files.flatMap((file) =>
    [...read(file).matchAll(/`([a-z]+\.[a-z-]+-)\$\{(\w+(?:\.\w+)?)\}`/g)].map((match) => match[1] ?? ''),
  )
  expect([...new Set(parts)].toSorted()).toEqual([
    'agreements.agreement-',
    'agreements.asked-',
    'casework.task-',
    'casework.watch-',
    'gatherings.circle-',
    'gatherings.event-',
    'gatherings.invitation-',
    'identifiers.listing-',
    'interventions.intervention-',
    'knowledge.subscription-',
    'partners.application-',
    'partners.application-letter-',
    'partners.point-change-',
    'partners.point-letter-',
    'pilots.pilot-',
    'reports.report-',
    'shield.message-',
    'shield.name-',
    'shield.name-steps-',
    'shield.submission-',
    'shield.takedown-',
    'shield.takedown-notice-',
    'shield.unblock-',
    'signals.following-',
    'warnings.warning-',
  ])
  for (const action of [
    'agreements.agreement-x',
    'agreements.asked-x',
    'agreements.change-x',
    'pilots.pilot-x',
    'shield.message-x',
    'shield.name-x',
    'shield.name-steps-x',
    'shield.submission-x',
    'shield.takedown-x',
    'shield.takedown-notice-x',
    'shield.unblock-x',
    'casework.task-x',
    'casework.watch-x',
    'identifiers.listing-x',
  ])
    expect(placeOfAction(modules, action).activities.length, action).toBe(1)
  for (const status of reportStatuses)
    expect(placeOfAction(modules, `reports.report-${status}`).activities.length, status).toBe(1)
})

test('an action without a place is found', () => {
  expect(placeOfAction(modules, 'reports.report-sold')).toMatchObject({ activities: [], isImpersonal: false })
})

test('an activity begins with the name of its module, and names nothing that does not exist', () => {
  for (const module of modules)
    for (const { id } of module.activities ?? []) expect(id.startsWith(`${storedAs(module.name)}.`)).toBe(true)
  const ids = activitiesOf(modules).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(registeredActivities(modules).length).toBe(ids.length)
})

test('a changed activity needs a new version', () => {
  const lines = retentionLines(modules)
  const all = activitiesOf(modules)
  const known = new Map(all.map((activity) => [`${activity.id} ${activity.version}`, hashOfActivity(activity, lines)]))
  expect(changedWithoutVersion(all, lines, known)).toEqual([])
  const [first] = all
  if (!first) throw new Error('there are no activities')
  const changed = { ...first, purpose: 'Iets anders.' }
  expect(changedWithoutVersion([changed], lines, known)).toEqual([first.id])
  expect(changedWithoutVersion([{ ...changed, version: first.version + 1 }], lines, known)).toEqual([])
  // The period of a table is part of what an activity says.
  const longer = { ...lines, 'foundation.session': { keep: '9 years', from: 'expires_at', because: 'x' } as const }
  expect(changedWithoutVersion(all, longer, known)).toContain('foundation.sign-in')
})
