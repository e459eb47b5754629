// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const tagSetMessages = defineMessages('sharing.tag-sets', {
  noSetYet: {
    nl: 'Voor uw organisatie ligt in dit tijdvak nog geen verzameling klaar. Kijk of er een afspraak is, en probeer het over een paar minuten opnieuw.',
    en: 'There is no set for your organisation in this epoch yet. See whether there is an agreement, and try again in a few minutes.',
  },
})
