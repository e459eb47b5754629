// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { adviceOn, type Answer, type Condition, conditions } from './conditions.ts'

const all = (answer: Answer) =>
  Object.fromEntries(conditions.map((condition) => [condition, answer])) as Record<Condition, Answer>

describe('the conditions of the banks', () => {
  it('are all needed to ask', () => {
    expect(adviceOn(all('yes'))?.outcome).toBe('ask')
    for (const condition of conditions) expect(adviceOn({ ...all('yes'), [condition]: 'no' })?.outcome).not.toBe('ask')
  })

  it('say what can be done first, and what cannot be changed any more', () => {
    expect(adviceOn({ ...all('yes'), complained: 'no' })).toEqual({
      outcome: 'first',
      because: [{ condition: 'complained', answer: 'no' }],
    })
    expect(adviceOn({ ...all('yes'), otherDutch: 'no', complained: 'no' })?.outcome).toBe('cannot')
    expect(adviceOn({ ...all('yes'), within13Months: 'unknown' })?.outcome).toBe('first')
  })

  it('give no answer while a question is open', () => {
    const { complained: _, ...rest } = all('yes')
    expect(adviceOn(rest)).toBeNull()
    expect(adviceOn({})).toBeNull()
  })
})
