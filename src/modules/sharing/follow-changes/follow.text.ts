// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const followMessages = defineMessages('sharing.follow', {
  noWebhook: {
    nl: 'Voor uw organisatie is geen webhook ingesteld. Geef het adres aan de beheerder.',
    en: 'No webhook was set for your organisation. Give the address to the operator.',
  },
})
