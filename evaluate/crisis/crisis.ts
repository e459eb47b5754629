// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isInCrisis } from '../../src/modules/reports/submit-report/crisis-words.ts'
import type { Evaluation } from '../evaluation.ts'

interface Message {
  language: string
  crisis: boolean
  text: string
}

/**
 * Words in a story that bring the number of 113. Written by somebody who did not see the rules, and only ever counted: what was missed is not
 * printed, so that nobody can mend the rules to it.
 */
export const crisis: Evaluation = {
  name: 'crisis',
  async run() {
    const text = await readFile(join(import.meta.dirname, 'messages.jsonl'), 'utf8')
    const messages = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): Message => JSON.parse(line))
    const share = (those: readonly Message[]) => {
      const heard = those.filter((one) => isInCrisis(one.text)).length
      return `${heard} of ${those.length} (${((100 * heard) / Math.max(1, those.length)).toFixed(1)} %)`
    }
    return [
      '',
      'Stories that speak of the own wish to die',
      ...Map.groupBy(messages, ({ language }) => language)
        .entries()
        .flatMap(([language, those]) => [
          `  ${language}: heard ${share(those.filter((one) => one.crisis))}, false alarms ${share(those.filter((one) => !one.crisis))}`,
        ]),
      `  all: heard ${share(messages.filter((one) => one.crisis))}, false alarms ${share(messages.filter((one) => !one.crisis))}`,
    ]
  },
}
