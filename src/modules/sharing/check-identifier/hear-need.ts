// SPDX-License-Identifier: EUPL-1.2
import { isHeardByWords } from '#plain/reports'
import { asksReader } from './asks-reader.ts'
import { type HelpNeed, helpAskedIn } from './help-asked.ts'

/** What somebody who types this needs; null: nothing. `isLikeFraud`: the text itself looks like a message of a fraudster. */
export function hearNeed(text: string, { isLikeFraud }: { isLikeFraud: boolean }): HelpNeed | null {
  // "I cannot go on, can you send money": who plays a child or a loved one says so too.
  if (isHeardByWords(text) && !(isLikeFraud && asksReader(text))) return 'crisis'
  return helpAskedIn(text, { isLikeFraud })
}
