// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

/** What must still be told. */
export const lackMessages = defineMessages('interventions', {
  lackEntryConditions: {
    nl: 'Een pilot begint pas als vaststaat aan welke voorwaarden is voldaan. Vul die in.',
    en: 'A pilot begins only when it is settled which conditions are met. Fill them in.',
  },
  lackPlan: {
    nl: 'Een pilot begint pas met een plan om te zien of hij werkt. Vul alle zes de vragen van het evaluatieplan in.',
    en: 'A pilot begins only with a plan to see whether it works. Fill in all six questions of the evaluation plan.',
  },
  lackStartsOn: { nl: 'Vul in wanneer het begon of begint.', en: 'Fill in when it began or begins.' },
  lackEndsOn: { nl: 'Vul in wanneer het eindigde.', en: 'Fill in when it ended.' },
  lackStopReason: {
    nl: 'Schrijf waarom het stopt. Anderen willen dat weten.',
    en: 'Write why it stops. Others want to know.',
  },
  lackLesson: {
    nl: 'Schrijf wat anderen hiervan kunnen leren.',
    en: 'Write what others can learn from this.',
  },
})
