// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { readBroader } from '../../src/modules/classification/read-text/training-texts.query.ts'
import { countFacet, decidedByText, readFacetTexts, treeOf } from './facets.ts'

describe('the facets of the written texts', () => {
  it('are right in at least nine of ten where one is stated', async () => {
    const tree = treeOf(await readBroader())
    const texts = await readFacetTexts()
    expect(texts.length).toBeGreaterThan(140)
    const decided = texts.map(({ text }) => decidedByText(text, tree))
    for (const facet of ['channel', 'impersonated', 'means', 'order', 'pretext', 'victim', 'harm'] as const) {
      const { known, found, right } = countFacet(
        texts,
        decided.map((each) => each[facet]),
        facet,
      )
      expect(right / found, `${facet}: precision`).toBeGreaterThanOrEqual(0.9)
      expect(right / known, `${facet}: recall`).toBeGreaterThanOrEqual(0.6)
    }
  })

  it('are counted on fraud only, and what is said of no fraud by itself', () => {
    const texts = [
      { text: 'a', known: { channel: 'CH-010' }, isFraud: true },
      { text: 'b', known: { channel: null }, isFraud: true },
      { text: 'c', known: {}, isFraud: false },
    ]
    expect(countFacet(texts, ['CH-010', 'CH-030', 'CH-030'], 'channel')).toEqual({
      known: 1,
      found: 2,
      right: 1,
      onNoFraud: 1,
    })
  })
})
