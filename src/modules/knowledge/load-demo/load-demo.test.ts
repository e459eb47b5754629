// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { searchArticles, searchPublicArticles } from '../search-articles/search-articles.query.ts'
import { readMarkup } from '../article/markup.ts'
import { demoArticles } from './demo-articles.data.ts'

const test = await testContext({ demo: true })

it('the demo has articles for everybody, for partners and for smaller circles, one of them not looked at in time', async () => {
  const open = await searchPublicArticles(test.visitor, {})
  expect(open.count).toBe(3)
  const bank = await searchArticles(test.as('deltabank-demo', 'knowledge:read'), {})
  expect(bank.count).toBe(6)
  expect(bank.articles.filter(({ isStale }) => isStale)).toHaveLength(1)
  expect((await searchArticles(test.as('gemeente-demo', 'knowledge:read'), {})).count).toBe(5)
})

it('all links of the demo lead somewhere', () => {
  expect(demoArticles.flatMap(({ body }) => readMarkup(body).wrongLinks)).toEqual([])
})

it('what stands around the words that were searched is sentences, also where the article has a heading or a list', async () => {
  const { articles } = await searchPublicArticles(test.visitor, { words: 'rekeninghouder' })
  const shown = articles.flatMap(({ excerpt }) => excerpt.map(({ text }) => text).join(''))
  expect(shown.join(' ')).toContain('bij niet-bancaire fraude. Sinds 2021')
})
