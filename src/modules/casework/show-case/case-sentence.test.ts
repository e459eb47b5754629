// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansOf } from '#foundation/text'
import { sentenceOf } from './case-sentence.ts'

const week = (day: string) => `week van ${day}`
const hub = (kind: 'iban' | 'web-address' | 'text', standing = 'links') => ({
  kind,
  standing,
  ownReports: 3,
  otherReports: 0,
})

describe('the sentence of a case', () => {
  const facts = { ownReports: 128, isMore: false, isMergedByPeople: false }

  it('says by what the reports hang together, in numbers that are there', () => {
    const hubs = [hub('iban'), hub('iban'), hub('iban'), hub('web-address'), hub('web-address'), hub('text')]
    expect(sentenceOf({ ...facts, hubs }, 'nl')).toBe(
      '128 meldingen hangen samen door 3 rekeningen, 2 websites en één tekst die bijna gelijk is.',
    )
    expect(sentenceOf({ ...facts, ownReports: 1_280, hubs, isMore: true }, 'nl')).toMatch(
      /^1\.280 meldingen hangen samen, onder meer door/,
    )
  })

  it('does not count what occurs once', () => {
    const once = { ...hub('web-address'), ownReports: 1 }
    expect(sentenceOf({ ...facts, hubs: [hub('iban'), once] }, 'nl')).not.toContain('website')
    expect(sentenceOf({ ...facts, hubs: [{ ...once, otherReports: 4 }] }, 'nl')).toContain('één website')
  })

  it('counts only what joins, and tells when people or others did it', () => {
    const hubs = [hub('iban', 'unrelated-scams'), hub('web-address')]
    expect(sentenceOf({ ...facts, hubs }, 'nl')).toBe('128 meldingen hangen samen door één website.')
    expect(sentenceOf({ ...facts, hubs: [], isMergedByPeople: true }, 'nl')).toContain('door een collega samengevoegd')
    expect(sentenceOf({ ...facts, hubs: [] }, 'nl')).toContain('via meldingen bij andere partners')
    expect(sentenceOf({ ...facts, ownReports: 1, hubs: [hub('iban')] }, 'en')).toContain(
      'This report is joined by one account',
    )
  })
})

describe('the timeline of a case', () => {
  const day = fc
    .integer({ min: 0, max: 3_000 })
    .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
  const days = fc.uniqueArray(fc.record({ day, own: fc.nat(50), others: fc.nat(50) }), {
    minLength: 1,
    maxLength: 80,
    selector: (one) => one.day,
  })

  it('has every report in one bar, in order, without holes, and never more bars than a phone can show', () => {
    fc.assert(
      fc.property(days, (given) => {
        const spans = spansOf(given, 'nl', week)
        const sum = (list: readonly { own: number; others: number }[], of: 'own' | 'others') =>
          list.reduce((total, one) => total + one[of], 0)
        expect(sum(spans, 'own')).toBe(sum(given, 'own'))
        expect(sum(spans, 'others')).toBe(sum(given, 'others'))
        expect(spans.map(({ key }) => key)).toEqual(spans.map(({ key }) => key).toSorted())
        expect(new Set(spans.map(({ key }) => key)).size).toBe(spans.length)
        expect(spans.length).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('shows four weeks at least, and weeks or months where days are too many', () => {
    const one = (at: string) => ({ day: at, own: 1, others: 0 })
    expect(spansOf([one('2026-11-20'), one('2026-11-24')], 'nl', week)).toHaveLength(28)
    expect(spansOf([one('2026-06-01'), one('2026-11-24')], 'nl', week)[0]?.label).toMatch(/^week van 1 jun/)
    expect(spansOf([one('2022-06-01'), one('2026-11-24')], 'nl', week)[0]?.label).toBe('juni 2022')
  })
})
