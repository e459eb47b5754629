// SPDX-License-Identifier: EUPL-1.2
import type { AdviceKey, Look } from './answer.ts'
import type { HelpNeed } from './help-asked.ts'
import type { StepKey } from './next-step.ts'

interface NeedAnswer {
  look: Look
  /** The first thing first. */
  advice: readonly AdviceKey[]
  step: StepKey
  /** Where what to do stands; left out: where `step` leads anyhow. */
  page?: string
}

const threat: readonly AdviceKey[] = ['stopContact', 'keepProof', 'inDanger', 'reportIt']
const proof: readonly AdviceKey[] = ['stopContact', 'keepProof', 'reportIt']

/** What somebody in need is answered. */
export const needAnswers: Record<HelpNeed, NeedAnswer> = {
  crisis: { look: 'call', step: 'step113', advice: ['inDanger', 'askSomebody', 'paidAlready'] },
  threatened: { look: 'stop', step: 'stepHelp', advice: threat },
  images: { look: 'stop', step: 'stepNow', page: '/hulp/dreigen-met-beelden', advice: threat },
  'in-call': {
    look: 'hang-up',
    step: 'stepHungUp',
    advice: ['hangUpNow', 'callYourself', 'neverAsks', 'paidAlready'],
  },
  remote: {
    look: 'hang-up',
    step: 'stepNow',
    page: '/hulp/techhelpdesk',
    advice: ['hangUpNow', 'callBank', 'paidAlready'],
  },
  'at-door': { look: 'stop', step: 'stepDanger', advice: ['keepCard', 'inDanger', 'callYourself', 'paidAlready'] },
  robbed: {
    look: 'call',
    step: 'stepNow',
    page: '/hulp/nepagent',
    advice: ['inDanger', 'keepCard', 'keepProof', 'reportIt'],
  },
  cheated: { look: 'call', step: 'stepBank', advice: ['callBank', 'stopContact', 'keepProof', 'reportIt'] },
  sent: { look: 'stop', step: 'stepNow', page: '/hulp/verkocht-niet-betaald', advice: proof },
  account: { look: 'stop', step: 'stepNow', page: '/hulp/identiteit', advice: proof },
  mule: { look: 'stop', step: 'stepMule', advice: ['callBank', 'stopContact', 'keepProof', 'inDanger'] },
  told: { look: 'warn', step: 'stepHelp', advice: ['hangUp', 'paidAlready', 'askSomebody', 'inDanger'] },
  'help-asked': { look: 'call', step: 'stepHelp', advice: ['hangUp', 'paidAlready', 'askSomebody', 'inDanger'] },
}
