// SPDX-License-Identifier: EUPL-1.2
import { isInCrisis } from '../../src/modules/reports/submit-report/crisis-words.ts'
import type { Evaluation } from '../evaluation.ts'
import { isTuned, type Message, messagesOf } from './messages.ts'

async function count(file: string, of: (message: Message) => boolean = () => true) {
  const messages = (await messagesOf(file)).filter(of)
  const share = (those: readonly Message[]) => {
    const heard = those.filter((one) => isInCrisis(one.text)).length
    return `${heard} of ${those.length} (${((100 * heard) / Math.max(1, those.length)).toFixed(1)} %)`
  }
  const both = (those: readonly Message[]) =>
    `heard ${share(those.filter((one) => one.crisis))}, false alarms ${share(those.filter((one) => !one.crisis))}`
  return [
    ...Map.groupBy(messages, ({ language }) => language)
      .entries()
      .map(([language, those]) => `    ${language}: ${both(those)}`),
    `    all: ${both(messages)}`,
  ]
}

/**
 * Words in a story that bring the number of 113. The words were found on the development set, so that it says little. The unseen set was written by
 * somebody who did not see the rules, and is only ever counted: what was missed is not printed, so that nobody can mend the rules to it.
 */
export const crisis: Evaluation = {
  name: 'crisis',
  async run() {
    return [
      '',
      'Stories that speak of the own wish to die',
      '  Development, the rules were made on it',
      ...(await count('development')),
      '  Apart: by the author of the rules, and never tuned on',
      ...(await count('apart')),
      '  Unseen',
      ...(await count('messages')),
      '  Of 2 December, half with false friends: the half that was tuned on',
      ...(await count('december', isTuned)),
      '  and the half that was only counted',
      ...(await count('december', (message) => !isTuned(message))),
    ]
  },
}
