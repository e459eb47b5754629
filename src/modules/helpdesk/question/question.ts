// SPDX-License-Identifier: EUPL-1.2

export const questionStatuses = ['asked', 'assigned', 'proposed', 'answered', 'published', 'withdrawn'] as const
export type QuestionStatus = (typeof questionStatuses)[number]
export type QuestionStep = 'triage' | 'propose' | 'send-back' | 'approve' | 'publish' | 'retract' | 'withdraw'

/** Every allowed step; the drawing in docs/ is made from this table. No answer leaves before a second person approved it. */
export const questionSteps: Record<QuestionStatus, Partial<Record<QuestionStep, QuestionStatus>>> = {
  asked: { triage: 'assigned', withdraw: 'withdrawn' },
  assigned: { triage: 'assigned', propose: 'proposed', withdraw: 'withdrawn' },
  proposed: { approve: 'answered', 'send-back': 'assigned', withdraw: 'withdrawn' },
  answered: { publish: 'published' },
  published: { retract: 'answered' },
  withdrawn: {},
}

export const urgencies = ['today', 'soon', 'normal'] as const
export type Urgency = (typeof urgencies)[number]

/** Working days in which a question is answered, the day on which it was asked not counted. */
export const answerDays: Record<Urgency, number> = { today: 1, soon: 3, normal: 10 }

/** Still to be answered. */
export function isOpen(status: QuestionStatus): boolean {
  return status === 'asked' || status === 'assigned' || status === 'proposed'
}
