// SPDX-License-Identifier: EUPL-1.2
import type { Proposal } from '../propose-measures/propose.ts'

/** A proposal as the value of a choice in a form: 'freeze B-013 S-07 deltabank-demo 0190…'. */
export function choiceOf({ measure, barrierId, stepId, partnerId, identifierId }: Proposal): string {
  return [measure, barrierId, stepId, partnerId, identifierId ?? '-'].join(' ')
}
