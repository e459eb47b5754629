// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { siteMap } from '../../src/modules/guidance/site-map/site-map.ts'

const open = modules
  .flatMap(({ pages = [] }) => pages)
  .filter(({ allow }) => allow === 'anyone')
  .map(({ path }) => `/${path}`)

test('the map of the site names only pages that are there', () => {
  const gone = siteMap.map(({ path }) => path).filter((path) => path !== '/werkbank' && !open.includes(path))
  expect(gone).toEqual([])
})

/** Led to by the page above them, by a mail or by a program. */
const isInside = (path: string) => /[:*.]/.test(path) || path.split('/').length > 2

/** Reached by what somebody does on another page, or no page to look for. */
const reached = new Set([
  '/',
  '/brief',
  '/snel-weg',
  '/zoeken',
  '/meedoen',
  '/schild',
  '/signalen',
  '/waarschuwingen',
  '/privacy',
])

test('every page at the first level is in it, so that the search finds it', () => {
  const named = new Set(siteMap.map(({ path }) => path))
  expect(open.filter((path) => !isInside(path) && !named.has(path) && !reached.has(path))).toEqual([])
})

test('every page in it was looked at and marked', () => {
  const marked = readFileSync(resolve(import.meta.dirname, '../../docs/pages.md'), 'utf8')
  const rows = [...marked.matchAll(/^\| `([^`]+)` \| [1-5] \| [1-5] \| \S.*\. \|$/gm)].map(([, path]) => path)
  const paths = siteMap.map(({ path }) => path).filter((path) => path !== '/werkbank')
  expect(paths.filter((path) => !rows.includes(path))).toEqual([])
})
