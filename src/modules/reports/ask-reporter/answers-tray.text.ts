// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const answerRowText = defineText({
  nl: { kind: 'Antwoord', answered: 'De melder gaf antwoord op uw vraag' },
  en: { kind: 'Answer', answered: 'The reporter answered your question' },
})
