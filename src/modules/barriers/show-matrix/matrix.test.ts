// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { smallEdition } from '../draw-journey/small-edition.fixture.ts'
import { formMatrix, stepMatrix } from './matrix.ts'
import { matrixCsv } from './matrix-file.ts'

const everything = { status: '', party: '' } as const
const [first] = smallEdition.journeys
if (!first) throw new Error('the example has a journey')
const cells = (rows: ReturnType<typeof formMatrix>) =>
  rows.map(({ party, total, cells: row }) => [party, total, row.map((cell) => cell.map(({ id }) => id).join(' '))])

describe('who can do what where', () => {
  it('has a row for each party, the one with the most first, and counts a shared barrier once', () => {
    expect(cells(stepMatrix(smallEdition, first, everything).rows)).toEqual([
      ['bank', 4, ['B-1 B-2', 'B-3', 'B-1 B-5']],
      ['police', 2, ['B-2', 'B-4', '']],
    ])
    expect(cells(formMatrix(smallEdition, everything))).toEqual([
      ['bank', 4, ['B-1 B-2 B-3 B-5', 'B-1 B-5']],
      ['police', 2, ['B-2 B-4', '']],
    ])
  })

  it('shows only what is asked for', () => {
    expect(cells(stepMatrix(smallEdition, first, { status: 'idea', party: '' }).rows)).toEqual([
      ['police', 1, ['', 'B-4', '']],
    ])
    expect(cells(formMatrix(smallEdition, { status: 'live', party: 'police' }))).toEqual([['police', 1, ['B-2', '']]])
    expect(formMatrix(smallEdition, { status: 'stopped', party: '' })).toEqual([])
  })

  it('is a file with one line for each barrier of each party at each step', () => {
    const lines = matrixCsv(smallEdition, [first], everything, 'en').trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 3 + 2 + 2)
    expect(lines[1]).toBe('1,FF-1,1,S-1,Step of S-1,P1,bank,bank,B-1,barrier B-1,verify,live,E1')
    expect(matrixCsv(smallEdition, [first], { status: '', party: 'police' }, 'nl')).toContain('politie')
  })
})
