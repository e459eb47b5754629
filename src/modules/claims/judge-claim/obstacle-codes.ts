// SPDX-License-Identifier: EUPL-1.2
import { claimMessages } from '../claim/claim.text.ts'
import type { LetterObstacle } from './age.ts'

/** Why nobody may be written to, and what to do, in words of `claimMessages`. */
export const obstacleCodes: Record<LetterObstacle, string> = {
  minor: claimMessages.letterToMinor,
  'grown-up': claimMessages.letterToGrownUp,
  'no-representative': claimMessages.noRepresentative,
}
