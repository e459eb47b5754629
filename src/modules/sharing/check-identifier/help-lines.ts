// SPDX-License-Identifier: EUPL-1.2
import type { AdviceKey } from './answer.ts'

/** Whoever checks one of these may need it now. */
export type HelpLine = 'emergency' | 'crisisLine'

/** By canonical number; 113 can be reached by three. */
export const helpLines: Partial<Record<string, HelpLine>> = {
  '112': 'emergency',
  '113': 'crisisLine',
  '+318000113': 'crisisLine',
  '+319000113': 'crisisLine',
}

export const helpLineAdvice: readonly AdviceKey[] = ['inDanger', 'hangUp', 'neverAsks']
