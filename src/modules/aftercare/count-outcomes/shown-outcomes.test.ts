// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoCounts } from '../load-demo/demo-people.data.ts'
import { cell, dueCell, measurable, outcomeSystem, shownOutcomes } from './shown-outcomes.ts'
import { rounds } from '../../../../tests/property.ts'

const tallyOf = (counts: typeof demoCounts) =>
  counts.flatMap(([moment, measure, answers]) =>
    Object.entries(answers).map(([answer, n]) => ({ moment, measure, answer, n })),
  )

/** Numbers that add up, however small. */
const counted = fc
  .array(fc.tuple(fc.nat(3), fc.nat(4), fc.nat(3), fc.nat(3), fc.nat(3)), { maxLength: 150 })
  .map((people) => {
    const counts = new Map<string, { moment: number; measure: string; answer: string; n: number }>()
    const add = (measure: string, answer: string) => {
      const key = `${measure}/${answer}`
      const known = counts.get(key) ?? { moment: 3, measure, answer, n: 0 }
      counts.set(key, { ...known, n: known.n + 1 })
    }
    const pick = (list: string[], at: number) => list[at % list.length] ?? ''
    for (const [ending, path, did, helped, again] of people) {
      const how = pick(['answered', 'answered', 'no-answer', 'not-asked', 'withdrew'], ending)
      add('ending', how)
      add('path', pick(['conversation', 'course', 'check-up', 'buddy', 'none'], path))
      if (how !== 'answered') continue
      add('did', pick(['all', 'part', 'nothing', 'unsaid'], did))
      add('helped', pick(['much', 'little', 'not', 'unsaid'], helped))
      add('again', pick(['not-approached', 'approached', 'lost', 'unsaid'], again))
    }
    return [...counts.values()]
  })

describe('outcomes', () => {
  it('show no number of fewer than ten, and none that a sum gives away', () => {
    fc.assert(
      fc.property(counted, (tally) => {
        const { cells, sums } = outcomeSystem(tally)
        const shown = shownOutcomes(tally)
        for (const [name, n] of cells) if (n < 10) expect(shown[name]).toBeNull()
        for (const { total, parts } of sums) {
          const hidden = [total, ...parts].filter((name) => shown[name] === null)
          expect(hidden).not.toHaveLength(1)
        }
      }),
      rounds(300),
    )
  })

  it('count everybody for whom it was time, and say when nothing can be measured', () => {
    const shown = shownOutcomes(tallyOf(demoCounts))
    expect(shown[dueCell(3)]).toBe(205)
    expect(shown[cell(3, 'ending', 'answered')]).toBe(120)
    expect(measurable(shown, 3)).toBe('yes')
    expect(measurable(shown, 12)).toBe('most-silent')
    expect(measurable(shownOutcomes([]), 3)).toBe('too-few')
  })
})
