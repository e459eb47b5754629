// SPDX-License-Identifier: EUPL-1.2
import type { NameStatus } from './name.ts'

/** The sign beside the word of a status: only what is in force has a colour. */
export const nameLooks: Record<NameStatus, 'stop' | 'warn' | 'neutral'> = {
  waiting: 'neutral',
  proposed: 'neutral',
  listed: 'stop',
  suspended: 'warn',
  cleared: 'neutral',
  referred: 'neutral',
  withdrawn: 'neutral',
  expired: 'neutral',
}
