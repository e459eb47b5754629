// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const editionMessages = defineMessages('barriers', {
  noSuchEdition: {
    nl: 'Deze editie van de barrièremodellen is er niet. Kies een editie uit de lijst.',
    en: 'There is no such edition of the barrier models. Choose one from the list.',
  },
})

/** What the rule engine says about sharing a signal, in one sentence. */
export const mayShareText = defineText({
  nl: {
    allowed: 'U mag dit delen.',
    conditions: 'U mag dit delen, onder voorwaarden.',
    draft: 'U mag dit nog niet delen: de regel die het toestaat, is nog een concept.',
    no: 'Niemand mag dit volgens de regels delen.',
  },
  en: {
    allowed: 'This may be shared.',
    conditions: 'This may be shared, under conditions.',
    draft: 'This may not be shared yet: the rule that allows it is still a draft.',
    no: 'By the rules, nobody may share this.',
  },
})
