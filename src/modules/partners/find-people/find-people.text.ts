// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const findText = defineText({
  nl: {
    colleague: 'collega',
    partner: 'partner',
    point: 'meldpunt',
  },
  en: {
    colleague: 'colleague',
    partner: 'partner',
    point: 'reporting point',
  },
})
