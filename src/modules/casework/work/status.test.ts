// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { languages, translate } from '#foundation/text'
import { reportStatuses, statusTone as kindAtReports, statusText as textAtReports } from '#modules/reports'
import { statusTone, statusText } from './status.text.ts'

it('says of a status what the module says that owns it', () => {
  for (const status of reportStatuses) {
    expect(statusTone(status)).toBe(kindAtReports(status))
    for (const language of languages)
      expect(translate(statusText, language)(status)).toBe(translate(textAtReports, language)(status))
  }
})
