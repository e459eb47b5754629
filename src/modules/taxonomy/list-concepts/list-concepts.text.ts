// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const conceptMessages = defineMessages('taxonomy', {
  conceptCode: {
    nl: 'Een begrip heeft een code van twee letters en drie cijfers, zoals FF-410. Alle codes staan op /v1/concepts.',
    en: 'A concept has a code of two letters and three digits, such as FF-410. All codes are at /v1/concepts.',
  },
  unknownConcept: {
    nl: 'Dit begrip kent de huidige editie niet. Zoek het op met /v1/concepts?q=.',
    en: 'The current edition does not know this concept. Look it up with /v1/concepts?q=.',
  },
  codeNeedsScheme: {
    nl: 'Een code zegt pas iets met de indeling erbij. Geef ook scheme op, zoals cbs-ovic.',
    en: 'A code says something only with its classification. Give scheme as well, such as cbs-ovic.',
  },
})
