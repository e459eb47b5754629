// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { QuestionStatus } from './question.ts'

interface Kept {
  status: QuestionStatus
  organisationId: string
  version: number
  answerBy: string | null
}

/** No answer leaves before a second expert approved it. Whoever asked takes a question back as long as it has none. */
export const questionDeeds = deedTable<Kept, QuestionStatus>()({
  may: 'helpdesk:answer',
  of: ({ status, organisationId, version, answerBy }) => ({
    status,
    ownerId: organisationId,
    sequence: version,
    hands: { writer: answerBy },
  }),
  begins: { status: 'asked' },
  byTwo: ['answered', 'published'],
  deeds: {
    // Says in its line who answers, and how soon.
    triage: { from: { asked: 'assigned', assigned: 'assigned' }, by: 'anybody', seen: true, done: null, at: 'page' },
    propose: {
      from: { assigned: 'proposed' },
      by: 'anybody',
      seen: true,
      hand: 'writer',
      done: 'helpdesk.answer-proposed',
      at: 'page',
    },
    approve: {
      from: { proposed: 'answered' },
      by: 'anybody',
      another: ['writer'],
      seen: true,
      done: 'helpdesk.answer-approved',
    },
    'send-back': {
      from: { proposed: 'assigned' },
      by: 'anybody',
      another: ['writer'],
      needs: 'reason',
      seen: true,
      done: 'helpdesk.answer-sent-back',
    },
    // Says in its line for whom.
    publish: { from: { answered: 'published' }, by: 'anybody', seen: true, done: null, at: 'page' },
    retract: {
      from: { published: 'answered' },
      by: 'anybody',
      seen: true,
      done: 'helpdesk.answer-retracted',
      at: 'page',
    },
    withdraw: {
      from: { asked: 'withdrawn', assigned: 'withdrawn', proposed: 'withdrawn' },
      by: 'owner',
      may: 'helpdesk:ask',
      seen: true,
      done: 'helpdesk.question-withdrawn',
    },
  },
})
export type QuestionDeed = keyof (typeof questionDeeds)['deeds']
