// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const webhookMessages = defineMessages('complaints', {
  webhookAddress: {
    nl: 'Dit adres kan niet: het moet met https beginnen, op het openbare internet staan, en mag geen wachtwoord bevatten. Er is niets veranderd.',
    en: 'This address will not do: it must begin with https, be on the public internet, and hold no password. Nothing has changed.',
  },
})

export const webhookText = defineText({
  nl: {
    told: 'Uw eigen systeem ({host}) krijgt bericht van elke nieuwe stand.',
    failed:
      'Uw eigen systeem ({host}) gaf geen antwoord op {count, plural, one {het laatste bericht} other {de laatste # berichten}}. Wij probeerden het acht keer. De stand zelf staat hieronder, en in de koppeling (API).',
  },
  en: {
    told: 'Your own system ({host}) is told of every new status.',
    failed:
      'Your own system ({host}) did not answer {count, plural, one {the last message} other {the last # messages}}. We tried eight times. The status itself stands below, and in the API.',
  },
})
