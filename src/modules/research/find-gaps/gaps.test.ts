// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { populations, studyStatuses } from '../study/study.ts'
import { ancestorsOf, bearing } from './form-tree.ts'
import { coverage, gapsOf } from './gaps.ts'

const ancestors = ancestorsOf([
  { id: 'all', broader: [] },
  { id: 'buying', broader: ['all'] },
  { id: 'fake-shop', broader: ['buying'] },
  { id: 'helpdesk', broader: ['all'] },
])
const study = (forms: string[], more: object = {}) => ({
  status: 'published' as const,
  forms,
  populations: ['victims' as const],
  year: 2024,
  ...more,
})
const victimsOf = (studies: Parameters<typeof coverage>[0], form: string) =>
  coverage(studies, [form], ancestors)[0]?.cells.find(({ population }) => population === 'victims')

describe('what is studied', () => {
  it('counts a kind of a form as its own, and something wider apart', () => {
    expect(bearing('fake-shop', 'buying', ancestors)).toBe('own')
    expect(bearing('all', 'buying', ancestors)).toBe('wider')
    expect(bearing('helpdesk', 'buying', ancestors)).toBeNull()
    const studies = [study(['fake-shop']), study(['all']), study(['helpdesk'])]
    expect(victimsOf(studies, 'buying')).toMatchObject({ own: 1, wider: 1, newest: 2024 })
  })

  it('says nobody looks, also when somebody wants to or stopped', () => {
    const studies = [study(['buying'], { status: 'wanted' }), study(['buying'], { status: 'stopped' })]
    expect(victimsOf(studies, 'buying')).toMatchObject({ own: 0, wider: 0, wanted: 1 })
    const [gap] = gapsOf(coverage(studies, ['buying'], ancestors), 2026)
    expect(gap?.nobody).toEqual([...populations])
    expect(gap?.wanted).toEqual(['victims'])
  })

  it('says how old the newest is, when that is long ago', () => {
    const rows = (year: number) => coverage([study(['buying'], { year })], ['buying'], ancestors)
    expect(gapsOf(rows(2021), 2026)[0]?.old).toEqual([{ population: 'victims', newest: 2021 }])
    expect(gapsOf(rows(2022), 2026)[0]?.old).toEqual([])
  })

  it('never has a population both studied and not, whatever there is', () => {
    const studies = fc.array(
      fc.record({
        status: fc.constantFrom(...studyStatuses),
        forms: fc.subarray(['all', 'buying', 'fake-shop', 'helpdesk'], { minLength: 1 }),
        populations: fc.subarray([...populations], { minLength: 1 }),
        year: fc.option(fc.integer({ min: 2010, max: 2026 })),
      }),
    )
    fc.assert(
      fc.property(studies, (all) => {
        for (const { cells } of coverage(all, ['buying', 'fake-shop', 'helpdesk'], ancestors))
          for (const { population, own, wider } of cells) {
            const about = all.filter(
              (one) => ['published', 'in-field'].includes(one.status) && one.populations.includes(population),
            )
            expect(own + wider).toBeLessThanOrEqual(about.length)
            if (about.some(({ forms }) => forms.includes('all'))) expect(own + wider).toBeGreaterThan(0)
          }
      }),
    )
  })
})
