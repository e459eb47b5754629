// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { endOfReportCode, reportCode } from './report-code.ts'

test('a report is found by its code as people type it', () => {
  const id = randomUUID()
  const code = reportCode(id)
  expect(code).toMatch(/^M-[\dA-F]{6}$/)
  for (const typed of [code, code.toLowerCase(), ` ${code.replace('-', ' ')} `, code.replace('-', '')])
    expect(endOfReportCode(typed), typed).toBe(id.slice(-6))
})

test('other codes are not a report', () => {
  for (const typed of ['D-2026-4C1F22', '4C1F22', 'M-4C1F2', 'M-4C1F2G', 'mM-4C1F22', ''])
    expect(endOfReportCode(typed), typed).toBeNull()
})
