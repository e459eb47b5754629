// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MessageState, messageSteps, receiptOutcomes, verdictOf } from './message.ts'

const states = Object.keys(messageSteps) as MessageState[]

describe('what a receipt is worth', () => {
  it('depends on what was fetched and said before', () => {
    expect(verdictOf(null, 'accepted')).toBe('unknown')
    expect(verdictOf('waiting', 'effective')).toBe('never-fetched')
    expect(verdictOf('offered', 'accepted')).toBe('recorded')
    expect(verdictOf('accepted', 'accepted')).toBe('repeated')
    expect(verdictOf('effective', 'accepted')).toBe('repeated')
    expect(verdictOf('effective', 'rejected')).toBe('repeated')
    expect(verdictOf('rejected', 'effective')).toBe('recorded')
  })

  it('never makes anything effective undone, whatever is said in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...receiptOutcomes), { maxLength: 12 }), (said) => {
        let state: MessageState = 'offered'
        let wasEffective = false
        for (const outcome of said) {
          if (verdictOf(state, outcome) === 'recorded') state = messageSteps[state][outcome] ?? state
          wasEffective ||= state === 'effective'
          expect(state === 'effective').toBe(wasEffective)
        }
      }),
    )
  })

  it('is recorded only where the table of steps has a step', () => {
    for (const state of states)
      for (const outcome of receiptOutcomes)
        expect(verdictOf(state, outcome) === 'recorded').toBe(messageSteps[state][outcome] !== undefined)
  })
})
