// SPDX-License-Identifier: EUPL-1.2

/** What is asked after three and after twelve months. Each can be left open: somebody need not say. Own questions; no validated scale. */
export const questions = {
  did: ['all', 'part', 'nothing', 'unsaid'],
  helped: ['much', 'little', 'not', 'unsaid'],
  again: ['not-approached', 'approached', 'lost', 'unsaid'],
} as const
export type Question = keyof typeof questions
export const questionNames = Object.keys(questions) as Question[]

export type Answers = { [Name in Question]: (typeof questions)[Name][number] }

/** How a follow-up ended. Together they are everybody whom it was due for. */
export const endings = ['answered', 'no-answer', 'not-asked', 'withdrew'] as const
export type Ending = (typeof endings)[number]
