// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import register from '../../partners/reporting-point/reporting-points.json' with { type: 'json' }
import { lettersFor } from '../write-letter/letter.ts'
import { bankWords } from './bank.text.ts'

it('says the same as the register about how long a bank has, and from when Kifid looks', () => {
  const kifid = register.reportingPoints.find(({ id }) => id === 'kifid')?.requirements[0]
  const step = bankWords['bank-complaint']
  for (const [language, days, weeks] of [
    ['nl', '15 werkdagen', 'acht weken'],
    ['en', '15 working days', 'eight weeks'],
  ] as const)
    for (const text of [kifid?.[language], step[language].why]) {
      expect(text).toContain(days)
      expect(text).toContain(weeks)
    }
  expect(
    lettersFor({ bank: ['refused'] })
      .flatMap(({ body }) => body)
      .join(' '),
  ).toContain('binnen 15 werkdagen')
})
