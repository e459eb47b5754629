// SPDX-License-Identifier: EUPL-1.2
import { leaveMoney, speakToLawyer, stopForOthers, tellSomebody } from '../../leave-money-mule/leave-money-mule.text.ts'
import type { Condition, PlanStep } from '../step.ts'

const isMule: Condition = { what: ['geldezel'] }

/** The way out for somebody whose account was used. Nobody is judged here: most were asked by somebody they trusted. */
export const muleSteps: readonly PlanStep[] = [
  { number: 7, id: 'mule-stop', at: [['now', isMule]], page: '/hulp/geldezel', source: 'mule', ...stopForOthers },
  { number: 8, id: 'mule-leave-money', at: [['now', isMule]], source: 'mule', ...leaveMoney },
  { number: 9, id: 'mule-tell', at: [['today', isMule]], source: 'mule', ...tellSomebody },
  { number: 10, id: 'mule-lawyer', at: [['week', isMule]], source: 'mule', ...speakToLawyer },
]
