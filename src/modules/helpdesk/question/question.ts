// SPDX-License-Identifier: EUPL-1.2

export const questionStatuses = ['asked', 'assigned', 'proposed', 'answered', 'published', 'withdrawn'] as const
export type QuestionStatus = (typeof questionStatuses)[number]

export const urgencies = ['today', 'soon', 'normal'] as const
export type Urgency = (typeof urgencies)[number]

/** Working days in which a question is answered, the day on which it was asked not counted. */
export const answerDays: Record<Urgency, number> = { today: 1, soon: 3, normal: 10 }

/** Still to be answered. */
export function isOpen(status: QuestionStatus): boolean {
  return status === 'asked' || status === 'assigned' || status === 'proposed'
}
