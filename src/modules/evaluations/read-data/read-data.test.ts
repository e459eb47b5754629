// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { designs } from '../evaluation/evaluation.ts'
import { readPeriod } from './periods.ts'
import { readData } from './read-data.ts'

describe('figures that were pasted', () => {
  it('are read whatever stands in them, and never break', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...designs), (text, design) => {
        const read = readData(`periode;aantal;naam\n${text}`, design)
        expect(typeof read.ok).toBe('boolean')
      }),
    )
  })

  it('keep a gap where a week is missing or hidden, and other columns as other series', () => {
    const read = readData('week\taantal\tvan\tSms\n2026-W01\t5\t100\t1\n2026-W03\t<10\t100\t2', 'interrupted-series')
    expect(read).toMatchObject({
      ok: true,
      data: { counts: [5, null, null], others: [{ name: 'Sms', counts: [1, null, 2] }] },
    })
  })

  it('are refused with the line when weeks go back, or more is counted than there are', () => {
    const back = readData('periode;aantal\n2026-W05;1\n2026-W04;2', 'before-after')
    expect(back).toMatchObject({ ok: false, error: { values: { line: 3 } } })
    const more = readData('naam;maatregel;na;na_van\nA;ja;11;10', 'trial-clusters')
    expect(more).toMatchObject({ ok: false, error: { values: { line: 2 } } })
  })

  it('know weeks of a year with 53, and that others have none', () => {
    expect(readPeriod('2026-W53')?.from).toBe('2026-12-28')
    expect(readPeriod('2025-W53')).toBeNull()
    expect((readPeriod('2027-W01')?.number ?? 0) - (readPeriod('2026-W53')?.number ?? 0)).toBe(1)
    expect(readPeriod('2026-11-23')?.number).toBe(readPeriod('2026-W48')?.number)
  })
})
