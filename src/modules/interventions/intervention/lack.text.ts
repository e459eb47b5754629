// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

/** What must still be told, or cannot be said yet. */
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
  lackPractice: {
    nl: 'Wat nog een idee is, kan geen gemeten effect hebben. Kies hooguit E2.',
    en: 'What is still an idea can have no measured effect. Choose E2 at most.',
  },
  lackEvidence: {
    nl: 'Bij E3 en E4 hoort een effect volgens een overheid of een buitenstaander, met het webadres van de bron. Vul dat hierboven in, of kies hooguit E2.',
    en: 'E3 and E4 need an effect as an authority or an outsider found it, with the web address of the source. Fill that in above, or choose E2 at most.',
  },
})
