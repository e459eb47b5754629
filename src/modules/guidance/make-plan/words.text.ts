// SPDX-License-Identifier: EUPL-1.2
import type { Step } from './all-steps.ts'
import type { WordsOf } from './step.ts'
import { aftercareWords } from '../plan-steps/aftercare.text.ts'
import { bankWords } from '../plan-steps/bank.text.ts'
import { dangerWords } from '../plan-steps/danger.text.ts'
import { dataWords } from '../plan-steps/data.text.ts'
import { moneyWords } from '../plan-steps/money.text.ts'
import { muleWords } from '../plan-steps/mule.text.ts'
import { othersWords } from '../plan-steps/others.text.ts'

/** What every step says. */
export const stepWords: WordsOf<Step['id']> = {
  ...dangerWords,
  ...muleWords,
  ...bankWords,
  ...moneyWords,
  ...dataWords,
  ...othersWords,
  ...aftercareWords,
}
