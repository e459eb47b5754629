// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../../../tests/property.ts'
import { questionOf, timeOf } from '../draw-trend/trend-lines.ts'
import type { StoredObservation } from '../observation/observation.ts'
import { anObservation } from '../observation/observation.fixture.ts'
import { answerText } from './answer.text.ts'
import { answerOf } from './pick-figures.ts'
import { sayAnswer, tileOf } from './say-answer.ts'
import { whetherItRises } from './whether-it-rises.ts'

const police = (change: Partial<StoredObservation>) =>
  anObservation({
    source: 'politie',
    form: 'FF-410',
    indicator: 'reports_and_charges',
    population: 'registrations',
    definition: 'police-phenomenon',
    ...change,
  })
const said = (observations: StoredObservation[], form = 'FF-410') => {
  const answer = answerOf(form, observations)
  return answer && sayAnswer(answer, 'bankhelpdeskfraude', 'nl')
}

describe('the answer', () => {
  it('is the newest figure of the publisher itself, with who counted it and whether it rises', () => {
    const found = said([
      police({ period: '2022', value: 7_458 }),
      police({ period: '2023', value: 6_970 }),
      police({ period: '2023', value: 33_700_000, unit: 'EUR', indicator: 'loss' }),
      police({ period: '2022', value: 56_100_000, unit: 'EUR', indicator: 'loss' }),
      police({
        period: '2025',
        value: 25_800_000,
        unit: 'EUR',
        indicator: 'loss',
        source: 'NVB',
        sourceKind: 'secondary',
      }),
    ])
    expect(found?.main).toBe('In 2023 kreeg de politie 6.970 aangiften en meldingen van bankhelpdeskfraude.')
    expect(found?.more[0]).toBe('Dat is minder dan in 2022: toen waren het er 7.458.')
    expect(found?.more[1]).toContain('33,7 miljoen')
    expect(found?.more[2]).toContain('minder dan in 2022')
    expect(found?.more.at(-1)).toContain('2025')
  })

  it('says which years are missing', () => {
    const found = said([police({ period: '2022', value: 7_458 }), police({ period: '2025', value: 9_000 })])
    expect(found?.more).toEqual(['Of het stijgt, is niet te zeggen: 2023 en 2024 ontbreken.'])
    const one = said([police({ period: '2022', value: 7_458 }), police({ period: '2024', value: 9_000 })])
    expect(one?.more).toEqual(['Of het stijgt, is niet te zeggen: 2023 ontbreekt.'])
  })

  it('says that another survey asked, that counting changed, that margins are not known, that it is rounded or provisional', () => {
    const share = {
      form: 'FF-110',
      source: 'CBS',
      indicator: 'victims_share',
      unit: 'percent',
      population: 'people-15plus',
    } as const
    const unsaid = (...changes: Partial<StoredObservation>[]) =>
      said(
        changes.map((one) => police({ ...share, ...one })),
        'FF-110',
      )?.more[1]
    expect(
      unsaid(
        { period: '2021', value: 6.9, definition: 'cbs-vm' },
        { period: '2022', value: 5.6, definition: 'cbs-ovic' },
      ),
    ).toContain('2021 komt uit een ander onderzoek')
    const vm = { definition: 'cbs-vm' }
    expect(unsaid({ period: '2021', value: 6.9, ...vm }, { period: '2023', value: 8, ...vm })).toContain('marges')
    const within = { low: 6, high: 9, ...vm }
    expect(unsaid({ period: '2021', value: 6.9, ...within }, { period: '2023', value: 8, ...within })).toContain(
      'evenveel',
    )
    expect(
      unsaid(
        { period: '2021', value: 6.9, low: 6.7, high: 7.1, ...vm },
        { period: '2023', value: 8, low: 7.8, high: 8.2, ...vm },
      ),
    ).toContain('meer dan in 2021')
    const counted = (...changes: Partial<StoredObservation>[]) => said(changes.map(police))?.more[0]
    expect(counted({ period: '2022', value: 100 }, { period: '2023', value: 300, seriesBreak: 'anders' })).toBe(
      'Of het stijgt, is niet te zeggen: sinds 2023 telt de politie anders.',
    )
    const about = { precision: 'about' }
    expect(counted({ period: '2022', value: 100, ...about }, { period: '2023', value: 105, ...about })).toContain(
      'afgerond',
    )
    expect(counted({ period: '2022', value: 100 }, { period: '2023', value: 300, isProvisional: true })).toContain(
      'voorlopig',
    )
    expect(counted({ period: '2023', value: 300 })).toContain('maar één cijfer')
  })

  it('puts a count before an estimate, also a newer one, and calls an estimate one', () => {
    const estimate = {
      indicator: 'loss',
      unit: 'EUR',
      source: 'AFM',
      definition: 'afm-estimate',
      breakdown: 'at most',
    } as const
    const guessed = police({ period: '2025', value: 750_000_000, ...estimate })
    expect(said([guessed])?.main).toMatch(/^De AFM schat de schade .* op hoogstens €.750 miljoen per jaar\./)
    const counted = police({ period: '2023', value: 31_000_000, unit: 'EUR', indicator: 'loss' })
    expect(said([guessed, counted])?.main).toContain('31 miljoen')
  })

  it('is none when nobody but others told it, when only a part was counted, or when it was abroad', () => {
    expect(said([police({ sourceKind: 'secondary' })])).toBeNull()
    expect(said([police({ sourceKind: 'doubtful' })])).toBeNull()
    expect(said([police({ withdrawn: 'fout' })])).toBeNull()
    expect(said([police({ breakdown: 'sex: men' })])).toBeNull()
    expect(said([police({ place: 'BE' })])).toBeNull()
  })

  it('is said in English too, for every way of counting', () => {
    expect(Object.keys(answerText.en)).toEqual(Object.keys(answerText.nl))
  })
})

const years = fc.constantFrom('2020', '2021', '2022', '2023', '2024', '2025', '2024-H1', '2025-H1')
/** Mostly the same, so that figures of one series meet. */
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...others) })
const any = fc.record({
  source: mostly('politie', 'CBS'),
  form: mostly('FF-410', 'FF-100'),
  indicator: mostly('reports', 'loss', 'victims_share'),
  population: mostly('registrations', 'people-15plus'),
  place: mostly('NL', 'BE'),
  breakdown: mostly('', 'sex: men'),
  definition: mostly('own', 'cbs-vm', 'cbs-ovic', 'fhd-all-channels', 'fhd-handled'),
  sourceKind: mostly('primary', 'secondary', 'derived', 'doubtful'),
  period: years,
  value: fc.integer({ min: 0, max: 100 }),
  precision: mostly('exact', 'about', 'more than'),
  seriesBreak: mostly('', 'other questions'),
  isProvisional: mostly(false, true),
  withdrawn: mostly('', 'wrong'),
  margin: mostly(null, 2, 50),
})
const observations = fc
  .array(any, { minLength: 15, maxLength: 40 })
  .map((rows) =>
    rows.map(({ margin, ...row }, at) =>
      anObservation({
        ...row,
        id: String(at),
        unit: row.indicator === 'loss' ? 'EUR' : row.indicator === 'victims_share' ? 'percent' : 'count',
        low: margin === null ? null : Math.max(0, row.value - margin),
        high: margin === null ? null : row.value + margin,
      } as Partial<StoredObservation>),
    ),
  )
  // As they are stored: one figure of a series about one period.
  .map((rows) => [...new Map(rows.map((row) => [`${questionOf(row)} ${row.definition} ${row.period}`, row])).values()])

describe('whatever was published, "more" and "less" are said', () => {
  it('never across a gap, a break, two ways of counting or two series, and never of what others told', () => {
    let comparisons = 0
    fc.assert(
      fc.property(observations, (given) => {
        for (const newest of given) {
          const whether = whetherItRises(newest, given)
          if (whether.is === 'unsaid') continue
          comparisons++
          const { before } = whether
          for (const one of [newest, before]) expect([one.sourceKind, one.withdrawn]).toEqual(['primary', ''])
          expect(questionOf(before)).toBe(questionOf(newest))
          expect(before.definition).toBe(newest.definition)
          expect(before.period.length).toBe(newest.period.length)
          expect(newest.seriesBreak).toBe('')
          expect(newest.isProvisional || before.isProvisional).toBe(false)
          const rhythm = newest.definition.startsWith('cbs') ? 24 : newest.period.includes('-') ? 6 : 12
          const apart = timeOf(newest) - timeOf(before)
          expect(apart).toBeGreaterThan(0)
          expect(apart).toBeLessThanOrEqual(rhythm)
          if (whether.is === 'more') expect(newest.value).toBeGreaterThan(before.value)
          if (whether.is === 'less') expect(newest.value).toBeLessThan(before.value)
        }
      }),
      rounds(2_000, 500),
    )
    expect(comparisons).toBeGreaterThan(50)
  })

  it('the same in any order, always with a sentence, and never with a word of rising where it is not said', () => {
    const rising = /Dat is (meer|minder|ongeveer evenveel) (dan|als) in/
    fc.assert(
      fc.property(observations, fc.integer(), (given, turn) => {
        const at = Math.abs(turn) % given.length
        const turned = [...given.slice(at), ...given.slice(0, at)]
        const answer = answerOf('FF-410', given)
        expect(answerOf('FF-410', turned)).toEqual(answer)
        if (!answer) return
        for (const one of [answer.number, answer.amount]) if (one) expect(one.figure.form).toBe('FF-410')
        const { main, more } = sayAnswer(answer, 'bankhelpdeskfraude', 'nl')
        expect(main).not.toMatch(/[{}]|undefined|null|NaN/)
        expect(more.join(' ')).not.toMatch(/[{}]|undefined|null|NaN/)
        expect(tileOf(answer, 'nl')?.value).toBeTruthy()
        const isSaid = [answer.number, answer.amount].some((one) => one && one.whether.is !== 'unsaid')
        if (!isSaid) expect([main, ...more].join(' ')).not.toMatch(rising)
      }),
      rounds(1_000, 250),
    )
  })
})
