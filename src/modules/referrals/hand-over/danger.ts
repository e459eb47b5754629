// SPDX-License-Identifier: EUPL-1.2
import { adviceInCode } from '#modules/guidance'
import { type Danger, dangers } from '../referral/referral.ts'

/** The danger that the caller named, the most urgent first. `plan`: code of the answers. */
export function dangerIn(plan: string): Danger | null {
  const now = adviceInCode(plan)?.answers.now ?? []
  return dangers.find((one) => now.includes(one)) ?? null
}
