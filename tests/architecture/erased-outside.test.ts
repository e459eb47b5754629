// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { storedAs } from '../../src/modules/map.ts'
import { retentionLines } from '../../src/app/retention-lines.ts'
import { placeOfAction } from '../../src/app/accountability.ts'
import { forgottenErasures, takingActions } from './erased-outside.ts'
import { read, sourceFiles } from './source-files.ts'

const texts = sourceFiles()
  .filter((file) => /\.(command|source|query|store)\.ts$|-deeds\.ts$/.test(file))
  .map(read)
const erasures = Object.fromEntries(modules.flatMap((module) => Object.entries(module.erasures ?? {})))
const sources = modules.flatMap((module) => module.personalData ?? [])
/** Names of parts of the program, which are no actions. */
const actions = takingActions(texts).filter((action) => {
  const { activities, isImpersonal } = placeOfAction(modules, action)
  return action.endsWith('-') || activities.length > 0 || isImpersonal
})

test('whatever is erased or taken back is in the log outside the database, or it is said why it need not be', () => {
  expect(actions.length).toBeGreaterThan(90)
  expect(forgottenErasures(actions, erasures, sources)).toEqual([])
})

test('an erasure is one of an action and of tables that there are, of its own module', () => {
  const tables = Object.keys(retentionLines(modules))
  for (const module of modules)
    for (const [action, erasure] of Object.entries(module.erasures ?? {})) {
      expect(action.startsWith(`${storedAs(module.name)}.`), action).toBe(true)
      expect(placeOfAction(modules, action).activities.length, action).toBe(1)
      for (const table of erasure.tables) expect(tables, action).toContain(table)
    }
})

test('a command that erases without the log, a source that erases alone, and an excuse for nothing are found', () => {
  const planted = takingActions([
    "recordAudit(ctx, tx, { action: 'reports.diary-erased' })",
    'action: `reports.diary-${deed}`',
  ])
  expect(planted).toEqual(['reports.diary-', 'reports.diary-erased'])
  const diary = { name: 'reports.diary', tables: ['reports.diary'], erase: () => Promise.resolve() }
  expect(forgottenErasures([...actions, ...planted], erasures, [...sources, diary])).toEqual([
    'reports.diary- takes something away: add it to the erasures of its module, or say why not',
    'reports.diary-erased takes something away: add it to the erasures of its module, or say why not',
    'reports.diary erases, and no erasure does that again on a restored database',
  ])
  expect(forgottenErasures([], {}, [], { 'x.y-erased': 'No reason.' })).toEqual([
    'x.y-erased is excused and does not exist',
  ])
})
