// SPDX-License-Identifier: EUPL-1.2
import type { TakedownStatus } from '../takedown/takedown.ts'

/** What waits for judgement, what waits for whoever judges, what waits for somebody to act, and what is over. */
export const takedownViews = {
  judge: ['waiting'],
  mine: ['waiting', 'drafted', 'asked', 'refused'],
  open: ['drafted', 'sent', 'asked', 'refused'],
  over: ['gone', 'cleared', 'dropped'],
} as const satisfies Record<string, readonly TakedownStatus[]>
export type TakedownView = keyof typeof takedownViews
