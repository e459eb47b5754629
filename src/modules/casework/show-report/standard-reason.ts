// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { standardText } from './standard-reasons.text.ts'

/** In the order of their numbers on the page. */
export const rejectReasons = ['no-fraud', 'too-little', 'dispute', 'elsewhere', 'trial'] as const

/** The words of a reason that was chosen, in Dutch: they are kept, and told to the reporter. '' when none was chosen. */
export function standardReason(chosen: string): string {
  const known = [...rejectReasons, 'told-before' as const].find((one) => one === chosen)
  return known ? translate(standardText, 'nl')(known) : ''
}
