// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const recallsPart = defineText({
  nl: { title: 'Terughaalverzoeken' },
  en: { title: 'Recall requests' },
})
export const packetsPart = defineText({
  nl: { title: 'Terughaalverzoeken aan ons' },
  en: { title: 'Recall requests to us' },
})

export const knownText = defineText({
  nl: { recall: 'Verzoek {reference}' },
  en: { recall: 'Request {reference}' },
})
