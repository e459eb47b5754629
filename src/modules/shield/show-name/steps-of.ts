// SPDX-License-Identifier: EUPL-1.2
import { allowedSteps, type NameStatus, type NameStep } from '../name/name.ts'

/** Steps that a person takes by hand. */
export type HandStep = Exclude<NameStep, 'expire' | 'reopen'>

/** What this person can do about a name now. What one person proposed, another decides; under a name of many nobody lists alone. */
export function stepsOf(
  { status, isShared }: { status: NameStatus; isShared: boolean },
  isOwnProposal: boolean,
): HandStep[] {
  if (isOwnProposal) return []
  const steps = (Object.keys(allowedSteps[status]) as NameStep[]).filter(
    (step): step is HandStep => step !== 'expire' && step !== 'reopen',
  )
  return steps.filter((step) => !(step === 'list' && isShared && status === 'waiting'))
}
