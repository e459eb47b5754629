// SPDX-License-Identifier: EUPL-1.2
import type { Step } from './all-steps.ts'
import type { WordsOf } from './step.ts'
import { aftercareWords } from './steps/aftercare.text.ts'
import { dangerWords } from './steps/danger.text.ts'
import { dataWords } from './steps/data.text.ts'
import { moneyWords } from './steps/money.text.ts'
import { muleWords } from './steps/mule.text.ts'
import { othersWords } from './steps/others.text.ts'

/** What every step says. */
export const stepWords: WordsOf<Step['id']> = {
  ...dangerWords,
  ...muleWords,
  ...moneyWords,
  ...dataWords,
  ...othersWords,
  ...aftercareWords,
}
