// SPDX-License-Identifier: EUPL-1.2
import type { PlanStep } from './step.ts'
import { aftercareSteps } from './steps/aftercare.text.ts'
import { dangerSteps } from './steps/danger.text.ts'
import { dataSteps } from './steps/data.text.ts'
import { moneySteps } from './steps/money.text.ts'
import { muleSteps } from './steps/mule.text.ts'
import { othersSteps } from './steps/others.text.ts'

/** Every step that there is. With the same clock the earlier one comes first. */
export const steps: readonly PlanStep[] = [
  ...dangerSteps,
  ...muleSteps,
  ...moneySteps,
  ...dataSteps,
  ...othersSteps,
  ...aftercareSteps,
]
