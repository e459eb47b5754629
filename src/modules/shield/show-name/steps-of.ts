// SPDX-License-Identifier: EUPL-1.2
import { allowedSteps, type NameStatus, type NameStep, needsTwo } from '../name/name.ts'

/** Steps that a person takes by hand. */
export type HandStep = Exclude<NameStep, 'expire' | 'reopen'>

/** What this person can do about a name now. What one person proposed, another decides; where two read it nobody lists alone. */
export function stepsOf(
  name: { status: NameStatus; isShared: boolean; isOld: boolean },
  isOwnProposal: boolean,
  /** Somebody else took it off the list for now. */
  isSecondOff: boolean,
): HandStep[] {
  if (isOwnProposal) return []
  const steps = (Object.keys(allowedSteps[name.status]) as NameStep[]).filter(
    (step): step is HandStep => step !== 'expire' && step !== 'reopen',
  )
  return steps.filter(
    (step) => (step !== 'withdraw' || isSecondOff) && !(step === 'list' && needsTwo(name) && name.status === 'waiting'),
  )
}
