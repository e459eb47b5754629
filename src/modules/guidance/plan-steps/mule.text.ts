// SPDX-License-Identifier: EUPL-1.2
import {
  callOwnBank,
  leaveMoney,
  onlyAsked,
  speakToLawyer,
  stopForOthers,
  tellSomebody,
} from '../leave-money-mule/leave-money-mule.text.ts'
import type { WordsOf } from '../make-plan/step.ts'
import type { MuleStepId } from './mule.ts'

export const muleWords: WordsOf<MuleStepId> = {
  'mule-refuse': inPlan(onlyAsked),
  'mule-stop': inPlan(stopForOthers),
  'mule-leave-money': inPlan(leaveMoney),
  'mule-call-bank': inPlan(callOwnBank),
  'mule-tell': inPlan(tellSomebody),
  'mule-lawyer': inPlan(speakToLawyer),
  'debt-help': {
    nl: {
      title: 'vraag hulp bij de brief en bij schulden',
      how: 'Is Nederlands moeilijk? Vraag een tolk bij het Juridisch Loket of bij VluchtelingenWerk. Kunt u niet betalen? Uw gemeente helpt gratis bij schulden.',
      why: 'Niets doen maakt het duurder. U hoeft ook niet meteen alles te betalen.',
    },
    en: {
      title: 'ask for help with the letter and with debts',
      how: 'Is Dutch difficult? Ask for an interpreter at het Juridisch Loket or VluchtelingenWerk (for refugees). Can you not pay? Your municipality helps with debts for free.',
      why: 'Doing nothing makes it more expensive. You need not pay everything at once either.',
    },
  },
}

/** Its title stands behind a clock: "Nu meteen: stop, …". */
function inPlan({ nl, en }: typeof stopForOthers): typeof stopForOthers {
  const small = (title: string) => title.charAt(0).toLowerCase() + title.slice(1)
  return { nl: { ...nl, title: small(nl.title) }, en: { ...en, title: small(en.title) } }
}
