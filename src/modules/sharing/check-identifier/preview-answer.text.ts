// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const previewSlot = defineText({
  nl: { title: 'Antwoord van de controle', explanation: 'Wat iedereen leest die dit nagaat' },
  en: { title: 'Answer of the check', explanation: 'What everybody reads who checks this' },
})
