// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { brokenProofs, standingOf } from '../../src/modules/requirements/requirement/requirement.ts'
import { requirements } from '../../src/modules/requirements/requirement/requirements.ts'
import { projectFiles, read, root } from './source-files.ts'

const sourceOf = (path: string) => (existsSync(resolve(root, path)) ? read(path) : null)

test('every requirement that is called shown points to a test that exists', () => {
  expect(requirements.length).toBeGreaterThan(20)
  expect(requirements.flatMap(({ shownBy }) => shownBy).length).toBeGreaterThan(20)
  expect(brokenProofs(requirements, sourceOf)).toEqual([])
})

test('a test that is gone, renamed, or no test is found out', () => {
  const planted = (...shownBy: string[]) => brokenProofs([{ id: 'X-01', shownBy }], sourceOf)
  const own = 'tests/architecture/requirements.test.ts'
  expect(planted(`${own}#every requirement that is called shown points to a test that exists`)).toEqual([])
  expect(planted(`${own}#a test that nobody wrote`)).toHaveLength(1)
  expect(planted('tests/gone.test.ts#a test that is gone, renamed, or no test is found out')).toHaveLength(1)
  // A name that stands in a file somewhere is no test of that name.
  expect(planted('README.md#Dijkwacht')).toHaveLength(1)
  expect(planted(`${own}#X-01`)).toHaveLength(1)
  expect(planted(own)).toHaveLength(1)
})

test('nothing is called shown of which something is missing, and every number is given once', () => {
  expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length)
  for (const one of requirements)
    if (standingOf(one) === 'not-shown') expect(one.missing, `${one.id} does not say why it is not shown`).toBeDefined()
  const decisions = projectFiles().filter((file) => file.startsWith('docs/decisions/'))
  for (const { id, decision } of requirements)
    if (decision !== null)
      expect(
        decisions.some((file) => file.startsWith(`docs/decisions/${decision}-`)),
        id,
      ).toBe(true)
})
