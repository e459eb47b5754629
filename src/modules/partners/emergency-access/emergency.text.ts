// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const emergencyMessages = defineMessages('partners-emergency', {
  noOrganisation: {
    nl: 'De organisatie die meldingen ontvangt, bestaat nog niet. Zet haar eerst in partners.json.',
    en: 'The organisation that receives reports does not exist yet. Put it into partners.json first.',
  },
})

export const emergencyTray = defineText({
  nl: {
    kind: 'Toegang',
    title: 'Iemand logde in met de noodcodes',
    explanation: 'Wist u hiervan? Laat anders wie Dijkwacht beheert de noodtoegang meteen wegnemen.',
    why: 'Zij schreven: {reason}. Wist u hiervan? Laat anders wie Dijkwacht beheert de noodtoegang meteen wegnemen.',
  },
  en: {
    kind: 'Access',
    title: 'Somebody signed in with the codes for emergencies',
    explanation: 'Did you know of this? If not, have whoever runs Dijkwacht take that access away at once.',
    why: 'They wrote: {reason}. Did you know of this? If not, have whoever runs Dijkwacht take that access away at once.',
  },
})
