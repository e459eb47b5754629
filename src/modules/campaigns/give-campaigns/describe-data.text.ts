// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const campaignsData = defineText({
  nl: {
    title: 'Campagnes tegen online fraude',
    description: 'Wie wanneer welke boodschap brengt, voor wie en waar, en wat de campagne moet veranderen.',
    messages: 'Kernboodschappen',
    messagesMore: 'De zin die organisaties per vorm van fraude en doelgroep afspraken, met wat u wel en niet doet.',
  },
  en: {
    title: 'Campaigns against online fraud',
    description: 'Who brings which message when, for whom and where, and what the campaign should change.',
    messages: 'Core messages',
    messagesMore:
      'The sentence that organisations agreed on for each form and audience, with what to do and not to do.',
  },
})
