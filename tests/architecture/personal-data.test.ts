// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { activitiesOf } from '../../src/app/accountability.ts'
import { modules } from '../../src/app/modules.ts'
import { storedAs } from '../../src/modules/map.ts'
import { retentionLines } from '../../src/app/retention-lines.ts'
import { notSpokenFor, withoutDataSubject } from './spoken-for.ts'

const lines = retentionLines(modules)
const activities = activitiesOf(modules)
const sources = modules.flatMap((module) => module.personalData ?? [])

test('every table is spoken for by one source of personal data, or it is said why nobody is found in it', () => {
  expect(Object.keys(lines).length).toBeGreaterThan(60)
  expect(sources.length).toBeGreaterThan(15)
  expect(notSpokenFor(lines, sources, activities)).toEqual([])
})

test('a source is named after a table of its own, once', () => {
  const names = sources.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, tables } of sources) expect(tables, name).toContain(name)
  for (const module of modules)
    for (const { activity } of module.personalData ?? [])
      expect(activity.startsWith(`${storedAs(module.name)}.`)).toBe(true)
})

test('a title and a reason read as Dutch, without words of ours', () => {
  for (const { title } of sources) expect(title).toMatch(/^[a-z]/)
  for (const reason of Object.values(withoutDataSubject)) expect(reason).toMatch(/^[A-Z].+\.$/)
})

test('what is forgotten, doubled or outside the register is found', () => {
  const [source] = sources
  if (!source) throw new Error('there are no sources')
  const table = { 'reports.rumour': { keep: '1 years', from: 'at', because: 'x' } } as const
  expect(notSpokenFor({ ...lines, ...table }, sources, activities)).toEqual([
    'nobody speaks for reports.rumour: add it to a source of personal data, or say why not',
  ])
  const rumour = { name: 'reports.rumour', activity: 'reports.receive-report', tables: ['reports.rumour'] }
  expect(notSpokenFor({ ...lines, ...table }, [...sources, rumour], activities)).toEqual([
    'reports.rumour speaks for reports.rumour, which is not in reports.receive-report',
  ])
  const twin = { ...source, name: 'a.twin' }
  expect(notSpokenFor(lines, [...sources, twin], activities)).toHaveLength(source.tables.length)
  const sold = { ...source, activity: 'reports.sell-report' }
  const others = sources.filter((other) => other !== source)
  expect(notSpokenFor(lines, [...others, sold], activities)).toEqual([
    `${source.name} belongs to reports.sell-report, which is not in the register`,
  ])
  expect(notSpokenFor(lines, sources, activities, { ...withoutDataSubject, 'x.gone': 'Weg.' })).toEqual([
    'x.gone is excused and does not exist',
  ])
})
