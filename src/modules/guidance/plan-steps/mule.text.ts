// SPDX-License-Identifier: EUPL-1.2
import { leaveMoney, speakToLawyer, stopForOthers, tellSomebody } from '../leave-money-mule/leave-money-mule.text.ts'
import type { WordsOf } from '../make-plan/step.ts'
import type { MuleStepId } from './mule.ts'

export const muleWords: WordsOf<MuleStepId> = {
  'mule-stop': stopForOthers,
  'mule-leave-money': leaveMoney,
  'mule-tell': tellSomebody,
  'mule-lawyer': speakToLawyer,
}
