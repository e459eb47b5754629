// SPDX-License-Identifier: EUPL-1.2
import type { PlanStep } from './step.ts'
import { aftercareSteps } from '../plan-steps/aftercare.ts'
import { bankSteps } from '../plan-steps/bank.ts'
import { dangerSteps } from '../plan-steps/danger.ts'
import { dataSteps } from '../plan-steps/data.ts'
import { moneySteps } from '../plan-steps/money.ts'
import { muleSteps } from '../plan-steps/mule.ts'
import { othersSteps } from '../plan-steps/others.ts'

/** Every step that there is. With the same clock the earlier one comes first. */
export const steps = [
  ...dangerSteps,
  ...muleSteps,
  ...bankSteps,
  ...moneySteps,
  ...dataSteps,
  ...othersSteps,
  ...aftercareSteps,
] as const satisfies readonly PlanStep[]

export type Step = PlanStep & { id: (typeof steps)[number]['id'] }
