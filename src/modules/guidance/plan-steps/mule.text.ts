// SPDX-License-Identifier: EUPL-1.2
import {
  callOwnBank,
  leaveMoney,
  speakToLawyer,
  stopForOthers,
  tellSomebody,
} from '../leave-money-mule/leave-money-mule.text.ts'
import type { WordsOf } from '../make-plan/step.ts'
import type { MuleStepId } from './mule.ts'

export const muleWords: WordsOf<MuleStepId> = {
  'mule-stop': inPlan(stopForOthers),
  'mule-leave-money': inPlan(leaveMoney),
  'mule-call-bank': inPlan(callOwnBank),
  'mule-tell': inPlan(tellSomebody),
  'mule-lawyer': inPlan(speakToLawyer),
}

/** Its title stands behind a clock: "Nu meteen: stop, …". */
function inPlan({ nl, en }: typeof stopForOthers): typeof stopForOthers {
  const small = (title: string) => title.charAt(0).toLowerCase() + title.slice(1)
  return { nl: { ...nl, title: small(nl.title) }, en: { ...en, title: small(en.title) } }
}
