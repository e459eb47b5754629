// SPDX-License-Identifier: EUPL-1.2
import type { AnswerInput } from '../answer-packet/answer.schema.ts'
import type { Side } from '../recall/recall.ts'

export interface DemoRecall {
  hoursAgo: number
  amountInCents: number
  /** At the other bank of the demo, at a bank abroad, or at one that takes no part. */
  to?: 'foreign' | 'no-partner'
  /** Of the report whose code is in the README. */
  isOfKnownCode?: true
  /** Came from one place with others. */
  mark?: string
  /** Minutes after it was asked; `read`: looked at without a word. */
  told: readonly ({ after: number; by: Side; read: true } | ({ after: number; by: Side } & AnswerInput))[]
}

const confirm = (after: number) => ({ after, by: 'sending', answer: 'confirm', reference: `D-${after}` }) as const
const from = (after: number, answer: AnswerInput['answer'], more: Partial<AnswerInput> = {}) =>
  ({ after, by: 'receiving', answer, ...more }) as const

/** Invented requests in every state; the reports and the people are those of the demo. */
export const demoRecalls: readonly DemoRecall[] = [
  { hoursAgo: 0.1, amountInCents: 84_500, told: [] },
  { hoursAgo: 0.8, amountInCents: 125_000, told: [{ after: 3, by: 'sending', read: true }] },
  { hoursAgo: 1.6, amountInCents: 49_900, told: [confirm(11), from(14, 'acknowledge')] },
  { hoursAgo: 2, amountInCents: 2_000, mark: 'demo', told: [{ after: 9, by: 'sending', answer: 'deny' }] },
  { hoursAgo: 1.9, amountInCents: 2_100, mark: 'demo', told: [{ after: 8, by: 'sending', answer: 'deny' }] },
  { hoursAgo: 1.8, amountInCents: 2_200, mark: 'demo', told: [{ after: 7, by: 'sending', answer: 'deny' }] },
  { hoursAgo: 1.7, amountInCents: 2_300, mark: 'demo', told: [] },
  { hoursAgo: 4, amountInCents: 310_000, told: [confirm(9), from(21, 'freeze', { reference: 'P-771' })] },
  { hoursAgo: 7, amountInCents: 67_500, to: 'foreign', told: [confirm(14)] },
  { hoursAgo: 9, amountInCents: 23_000, to: 'no-partner', told: [{ after: 30, by: 'sending', answer: 'acknowledge' }] },
  {
    hoursAgo: 22,
    amountInCents: 150_000,
    told: [confirm(8), from(15, 'freeze'), from(190, 'recall', { reference: 'P-602' })],
  },
  { hoursAgo: 31, amountInCents: 95_000, told: [confirm(34), from(95, 'miss')] },
  { hoursAgo: 49, amountInCents: 240_000, told: [confirm(12), from(40, 'part', { returnedInCents: 110_000 })] },
  { hoursAgo: 60, amountInCents: 37_500, told: [confirm(20), from(75, 'refuse', { refusal: 'disputed-purchase' })] },
  { hoursAgo: 80, amountInCents: 500_000, told: [confirm(6), from(11, 'recall', { reference: 'P-588' })] },
  { hoursAgo: 101, amountInCents: 42_000, told: [confirm(51), from(230, 'miss')] },
  { hoursAgo: 125, amountInCents: 78_000, told: [confirm(16), from(29, 'freeze'), from(300, 'recall')] },
  { hoursAgo: 150, amountInCents: 199_000, told: [confirm(9), from(13, 'recall')] },
  { hoursAgo: 176, amountInCents: 61_000, told: [confirm(44), from(140, 'miss')] },
  {
    hoursAgo: 200,
    amountInCents: 1_058_600,
    isOfKnownCode: true,
    told: [{ after: 5, by: 'sending', answer: 'recall', reference: 'D-500' }],
  },
  { hoursAgo: 230, amountInCents: 34_000, told: [confirm(70), from(160, 'miss')] },
  { hoursAgo: 260, amountInCents: 120_000, told: [confirm(25), from(60, 'miss')] },
]
