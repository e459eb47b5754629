// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { reportTitle } from './report-title.ts'

it('is the amount and the form, of what is known; nothing lost is no amount', () => {
  const title = (lossInCents: number | null, form: string | null) => reportTitle({ lossInCents, form }, 'nl')
  expect(title(125_000, 'phishing')).toBe('€ 1.250, phishing')
  expect(title(0, 'phishing')).toBe('Phishing')
  expect(title(null, 'phishing')).toBe('Phishing')
  expect(title(125_000, null)).toBe('€ 1.250')
  expect(title(0, null)).toBe('Melding zonder bedrag of fraudevorm')
})
