// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { read, sourceFiles } from './source-files.ts'

const grantsIn = (sql: string) =>
  [...sql.matchAll(/grant update \(([^)]+)\)\s+on ([a-z_.]+)/g)].map(
    ([, columns = '', table = '']) => `${table}: ${columns.replaceAll(/\s+/g, ' ')}`,
  )
const documented = [...read('docs/security/access.md').matchAll(/^\| `([a-z_]+\.[a-z_]+)` \| ([a-z_, ]+) \|/gm)].map(
  ([, table = '', columns = '']) => `${table}: ${columns}`,
)

test('which fields of a thing may be changed, by grants, stands in docs/security/access.md', () => {
  const granted = sourceFiles()
    .filter((file) => file.endsWith('.migration.sql'))
    .flatMap((file) => grantsIn(read(file)))
  expect(granted.length).toBeGreaterThan(3)
  expect(documented.toSorted()).toEqual(granted.toSorted())
})

test('a grant of columns is found (planted)', () => {
  expect(grantsIn('grant update (a,\n  b) on x.y to dijkwacht_app;')).toEqual(['x.y: a, b'])
})
