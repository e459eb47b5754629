// SPDX-License-Identifier: EUPL-1.2
import { talk } from '../show-first-advice/shared-steps.text.ts'
import type { WordsOf } from '../make-plan/step.ts'
import type { AftercareStepId } from './aftercare.ts'

export const aftercareWords: WordsOf<AftercareStepId> = {
  talk: {
    nl: talk.nl,
    en: talk.en,
  },
  secure: {
    nl: {
      title: 'zet uw beveiliging op orde',
      how: 'Doe de korte check “Beveiliging op orde”. U krijgt een lijstje dat bij u past.',
      why: 'Oplichters komen graag terug bij wie zij al eens vonden. Met een paar instellingen maakt u dat moeilijker.',
    },
    en: {
      title: 'put your security in order',
      how: 'Do the short check “Security in order”. You get a list that suits you.',
      why: 'Scammers like to come back to whom they found before. A few settings make that harder.',
    },
  },
}
