// SPDX-License-Identifier: EUPL-1.2
import type { AnswerInput } from '../answer-request/answer.schema.ts'

/** One invented request: what is looked for among the proposals, when it was asked, and what came of it. All invented. */
export interface DemoRequest {
  measure: string
  /** Barrier of the first edition; left out: the first that fits. */
  barrier?: string
  /** Who is asked; left out: the first that fits. */
  of?: string
  /** From a case of the invented police, or from a signal. */
  from: 'case' | 'signal'
  hoursAgo: number
  note: string
  /** Answers of whoever was asked, each so many hours after it was asked. */
  answers: readonly (AnswerInput & { after: number })[]
  /** Read by whoever was asked after so many hours; left out: nobody looked. */
  readAfter?: number
  /** Taken back by whoever asked, so many hours after it was asked. */
  withdrawnAfter?: number
}

export const demoRequests: readonly DemoRequest[] = [
  {
    measure: 'freeze',
    from: 'case',
    hoursAgo: 70,
    note: 'Er komt nog steeds geld binnen. Bel ons gerust voor overleg.',
    readAfter: 0.4,
    answers: [
      { answer: 'understand', after: 0.5 },
      { answer: 'confirm', outcome: 'done', reference: 'DB-2026-0417', until: '2099-01-31', after: 3 },
    ],
  },
  {
    measure: 'freeze',
    from: 'case',
    hoursAgo: 50,
    note: '',
    readAfter: 1.5,
    answers: [
      {
        answer: 'refuse',
        refusal: 'own-check',
        words: 'De houder is zelf opgelicht en heeft ons gebeld. Wij helpen haar.',
        after: 5,
      },
    ],
  },
  { measure: 'freeze', from: 'case', hoursAgo: 6, note: 'Vandaag drie nieuwe meldingen.', readAfter: 0.5, answers: [] },
  {
    measure: 'block',
    from: 'case',
    hoursAgo: 90,
    note: '',
    readAfter: 2,
    answers: [
      { answer: 'promise', after: 6 },
      {
        answer: 'confirm',
        outcome: 'partly',
        reference: 'ZW-881',
        words: 'Bellen is geblokkeerd, sms nog niet.',
        after: 20,
      },
      { answer: 'lift', after: 80 },
    ],
  },
  {
    measure: 'block',
    from: 'case',
    hoursAgo: 30,
    note: '',
    readAfter: 1,
    answers: [{ answer: 'promise', after: 3 }],
    withdrawnAfter: 12,
  },
  { measure: 'warn', barrier: 'B-064', from: 'signal', hoursAgo: 20, note: '', answers: [] },
  {
    measure: 'warn',
    barrier: 'B-095',
    of: 'meldpunt-demo',
    from: 'signal',
    hoursAgo: 60,
    note: 'Graag dezelfde kernboodschap als op de pagina met signalen.',
    readAfter: 4,
    answers: [
      { answer: 'understand', after: 5 },
      { answer: 'confirm', outcome: 'already', reference: 'campagne 12', after: 26 },
    ],
  },
  {
    measure: 'delay',
    barrier: 'B-062',
    of: 'polderbank-demo',
    from: 'signal',
    hoursAgo: 44,
    note: '',
    readAfter: 3,
    answers: [
      { answer: 'refuse', outcome: 'impossible', words: 'Ons systeem kent geen wachttijd per soort fraude.', after: 9 },
    ],
  },
  {
    measure: 'delay',
    barrier: 'B-068',
    from: 'signal',
    hoursAgo: 5,
    note: '',
    readAfter: 1,
    answers: [{ answer: 'understand', after: 2 }],
  },
  { measure: 'warn', barrier: 'B-099', from: 'signal', hoursAgo: 40, note: '', answers: [], withdrawnAfter: 2 },
]
