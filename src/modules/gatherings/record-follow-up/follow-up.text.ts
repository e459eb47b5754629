// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const followUpMessages = defineMessages('gatherings', {
  stillSecret: {
    nl: 'Alle partners zien een vervolgactie. Leg haar vast zodra dit niet meer geheim is.',
    en: 'All partners see a follow-up action. Record it as soon as this is not secret any more.',
  },
})
