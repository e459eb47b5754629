// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const reportTitleText = defineText({
  nl: { unknown: 'Melding zonder bedrag of fraudevorm' },
  en: { unknown: 'Report without amount or form of fraud' },
})
