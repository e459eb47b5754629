// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { signal, smallEdition } from '../draw-journey/small-edition.fixture.ts'
import type { Edition } from '../edition/edition.ts'
import { coverage, type GapItem, type GapKind } from './coverage.ts'

const idOf = (item: GapItem) =>
  item.of === 'party'
    ? item.party
    : item.of === 'step'
      ? item.step.id
      : item.of === 'barrier'
        ? item.barrier.id
        : item.signal.id

function gap(edition: Edition, kind: GapKind, form?: string): string {
  const journey = edition.journeys.find((each) => each.form === form)
  const found = coverage(edition, journey).find((each) => each.kind === kind)
  return `${found?.items.map(idOf).join(' ')} of ${found?.total}`
}

describe('what is missing', () => {
  it('finds steps without a barrier in use, and steps of which no effect is known', () => {
    expect(gap(smallEdition, 'step-not-live')).toBe('S-2 of 4')
    expect(gap(smallEdition, 'step-no-effect')).toBe('S-2 S-3 of 4')
    expect(gap(smallEdition, 'step-no-effect', 'FF-2')).toBe('S-3 of 2')
  })

  it('counts a barrier that stands in more steps once', () => {
    expect(gap(smallEdition, 'barrier-no-evidence')).toBe('B-4 B-5 of 6')
    expect(gap(smallEdition, 'barrier-not-live')).toBe('B-3 B-4 of 6')
    expect(gap(smallEdition, 'barrier-no-owner', 'FF-2')).toBe('B-6 of 3')
  })

  it('tells signals that nobody may share from those that nobody judged', () => {
    const edition = structuredClone(smallEdition)
    const step = edition.steps['S-2']
    if (!step) throw new Error('the example has it')
    const said = (answer: 'allowed' | 'draft' | 'no') => ({
      mayShare: { rule: 'recall-packet', answer, why: { nl: 'Zo.' } },
    })
    step.signals = [
      signal('T-yes', said('allowed')),
      signal('T-no', said('no')),
      signal('T-draft', said('draft')),
      signal('T-nobody', { seenBy: [] }),
    ]
    expect(gap(edition, 'signal-not-allowed')).toBe('T-no of 7')
    expect(gap(edition, 'signal-not-judged', 'FF-1')).toBe('T-S-1 T-draft T-nobody T-S-3 of 6')
    expect(gap(edition, 'signal-unseen')).toBe('T-nobody of 7')
    expect(gap(smallEdition, 'step-no-signal')).toBe('S-2 of 4')
  })

  it('finds a party with twelve barriers, not one with eleven', () => {
    const edition = structuredClone(smallEdition)
    const [one, step] = [edition.barriers['B-4'], edition.steps['S-2']]
    if (!one || !step) throw new Error('the example has them')
    const add = (count: number) => {
      for (let index = 0; index < count; index++) {
        const id = `B-${100 + index}`
        edition.barriers[id] = { ...one, id }
        step.barriers = [...new Set([...step.barriers, id])]
      }
    }
    add(9)
    expect(gap(edition, 'party-many')).toBe(' of 2')
    add(10)
    expect(gap(edition, 'party-many')).toBe('police of 2')
  })
})
