// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, widthOf } from './break-lines.ts'
import { journeyTable } from './journey-table.ts'
import { journeyView } from './journey-view.ts'
import { layOutJourney, pictureWidth } from './lay-out-journey.ts'
import { smallEdition } from './small-edition.fixture.ts'
import { stepWords, tellJourney } from './tell-journey.ts'

const [first, second] = smallEdition.journeys
if (!first || !second) throw new Error('the example has two journeys')
const view = journeyView(smallEdition, first, 'nl')

describe('a journey as it is drawn', () => {
  it('counts barriers by status, what is in use at the foot of the wall', () => {
    expect(view.steps.map(({ counts }) => counts.live)).toEqual([2, 0, 2])
    expect(view.steps[1]?.bricks.map(({ id, status }) => `${id} ${status}`)).toEqual(['B-3 pilot', 'B-4 idea'])
  })

  it('says of nothing at E0 or E1, and of no pilot, that an effect is known', () => {
    const marked = view.steps.flatMap(({ bricks }) => bricks.filter(({ hasEffect }) => hasEffect).map(({ id }) => id))
    expect(marked).toEqual(['B-2'])
  })

  it('knows the steps that are shared, and where nothing is in use', () => {
    expect(view.steps.map(({ alsoIn }) => alsoIn)).toEqual([[], [], ['Tweede vorm']])
    expect(view.steps.map(({ isOpen }) => isOpen)).toEqual([false, true, false])
  })

  it('leaves out what the reader may not see', () => {
    const { 'S-1': _, ...steps } = smallEdition.steps
    const { 'B-1': __, ...barriers } = smallEdition.barriers
    const less = journeyView({ ...smallEdition, steps, barriers }, first, 'nl')
    expect(less.steps.map(({ number, id, bricks }) => [number, id, bricks.length])).toEqual([
      [1, 'S-2', 2],
      [2, 'S-3', 1],
    ])
  })

  it('tells in words where nothing is in use, where no effect is known and what is shared', () => {
    const story = tellJourney(view, 'nl').join(' ')
    expect(story).toContain('Eerste vorm gaat in 3 stappen.')
    expect(story).toContain('Op 1 stap is niets in gebruik: 2 (Stap van S-2).')
    expect(story).toContain(
      'Op 2 stappen is van geen enkele barrière een effect gemeld: 2 (Stap van S-2), 3 (Stap van S-3).',
    )
    expect(story).toContain('1 stap komt ook in andere vormen voor: 3 (Stap van S-3).')
    expect(tellJourney(journeyView(smallEdition, first, 'en'), 'en').join(' ')).toContain('At 1 step nothing is in use')
    const [, open] = view.steps
    expect(open && stepWords(open, 'nl')).toContain('Niets in gebruik. 1 proef. 1 idee')
  })

  it('has a table with the same numbers', () => {
    const { columns, rows } = journeyTable(view, 'nl')
    expect(columns.map(({ text }) => text)).toEqual([
      'Stap',
      'Fase',
      'in gebruik',
      'proef',
      'idee',
      'Effect gemeld',
      'Ook in',
    ])
    expect(rows[1]?.cells).toMatchObject({
      step: '2. Stap van S-2',
      live: 0,
      pilot: 1,
      idea: 1,
      effect: 0,
      others: 'alleen hier',
    })
  })
})

describe('the places in the picture', () => {
  const words = { alsoIn: () => 'ook in 3 andere vormen', foot: () => ['12 in gebruik', 'effect gemeld: 10'] }

  it('keeps every block in its column and above the dike, for one to nine steps of any number of barriers', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(counts, (bricks) => {
        const [step] = view.steps
        const [brick] = step?.bricks ?? []
        if (!step || !brick) throw new Error('the example has a block')
        const steps = bricks.map((count, index) => ({
          ...step,
          id: String(index),
          bricks: Array.from({ length: count }, (_, at) => ({ ...brick, id: String(at) })),
        }))
        const picture = layOutJourney({ ...view, steps }, words)
        for (const column of picture.columns) {
          expect(column.x + column.width).toBeLessThanOrEqual(pictureWidth + 0.01)
          for (const block of column.bricks) {
            expect(block.x).toBeGreaterThanOrEqual(column.x)
            expect(block.x + block.width).toBeLessThanOrEqual(column.x + column.width)
            expect(block.y).toBeGreaterThanOrEqual(picture.at.wall)
            expect(block.y + block.height).toBeLessThanOrEqual(picture.at.dike)
          }
          const tops = column.bricks.map(({ y }) => y)
          expect(tops).toEqual(tops.toSorted((a, b) => b - a))
        }
        expect(picture.hops).toHaveLength(steps.length - 1)
      }),
    )
  })

  it('breaks words into lines that fit and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 100, max: 400 }), (text, width) => {
        const lines = breakLines(text, 15, width)
        for (const line of lines) expect(widthOf(line, 15)).toBeLessThanOrEqual(width)
        const letters = (all: string) => all.replace(/[\s-]/g, '')
        expect(letters(lines.join(''))).toBe(letters(text))
      }),
    )
  })
})
