// SPDX-License-Identifier: EUPL-1.2
import { isListing } from '../decide-name/listing-policy.ts'
import { allowedSteps, type NameStatus, type NameStep } from '../name/name.ts'

/** Steps that a person takes by hand. */
export type HandStep = Exclude<NameStep, 'expire' | 'return'>

const byClock: readonly NameStep[] = ['expire', 'return']

/** What this person can do about a name now: what one person proposed or took off for now, another decides. */
export function stepsOf(
  status: NameStatus,
  proposal: 'none' | 'own' | 'another',
  /** Who took it off the list for now, the last time that somebody did. */
  suspender: 'none' | 'own' | 'another',
): HandStep[] {
  const can = (step: NameStep) =>
    isListing(step)
      ? proposal === 'another'
      : step === 'withdraw'
        ? suspender === 'another' && proposal !== 'own'
        : step === 'suspend'
          ? suspender !== 'own'
          : step === 'propose'
            ? proposal === 'none'
            : step === 'reopen'
              ? status === 'cleared'
              : proposal !== 'own'
  const steps = Object.keys(allowedSteps[status]) as NameStep[]
  return steps.filter((step): step is HandStep => !byClock.includes(step) && can(step))
}
