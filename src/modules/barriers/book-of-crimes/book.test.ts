// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { smallEdition } from '../draw-journey/small-edition.fixture.ts'
import { openBook, recurringBarriers, recurringSteps } from './book.ts'
import { layOutBook } from './lay-out-book.ts'
import { wordsIn } from './words-in.query.ts'

const found = (asked: { phase?: string; technique?: string; party?: string; q?: string }) =>
  openBook(smallEdition, { phase: '', technique: '', party: '', ...asked, matches: wordsIn(asked.q ?? '') }).map(
    ({ id, lanes }) => `${id}: ${lanes.map(({ steps }) => steps.map(({ step }) => step.id).join(' ')).join(' | ')}`,
  )

describe('the book of crimes', () => {
  it('lays the journeys beside each other by phase', () => {
    expect(found({})).toEqual(['P1: S-1 | S-4', 'P2: S-2 S-3 | S-3'])
  })

  it('finds by phase, technique, party and words', () => {
    expect(found({ phase: 'P2' })).toEqual(['P2: S-2 S-3 | S-3'])
    expect(found({ technique: 'LU-1' })).toEqual(['P1: S-1 | '])
    expect(found({ party: 'police' })).toEqual(['P1: S-1 | ', 'P2: S-2 | '])
    expect(found({ q: 'DRUKKE avond' })).toEqual(['P1:  | S-4'])
    expect(found({ q: 'drukke nergens' })).toEqual([])
    expect(found({ q: 'S-4 OF B-4' })).toEqual(['P1:  | S-4', 'P2: S-2 | '])
    expect(found({ q: '  ' })).toHaveLength(2)
  })

  it('says what comes back in more forms', () => {
    expect(recurringSteps(smallEdition).map(({ id }) => id)).toEqual(['S-3'])
    expect(recurringBarriers(smallEdition).map(({ id, journeys }) => [id, journeys.length])).toEqual([
      ['B-1', 2],
      ['B-5', 2],
    ])
  })

  it('draws every step in its phase, and a shared one tied to the next', () => {
    const { lanes, phases, ties } = layOutBook(smallEdition)
    for (const { step, x } of lanes.flatMap(({ stops }) => stops)) {
      const phase = phases.find(({ id }) => id === step.phase)
      expect(x).toBeGreaterThan(phase?.x ?? Infinity)
      expect(x).toBeLessThan((phase?.x ?? 0) + (phase?.width ?? 0))
    }
    expect(ties.map(({ from, to }) => [from.step.id, to.step.id])).toEqual([['S-3', 'S-3']])
  })
})
