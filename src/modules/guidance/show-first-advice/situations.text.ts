// SPDX-License-Identifier: EUPL-1.2
import type { Advice } from './advice.ts'
import { bankHelpdesk } from './bank-helpdesk.text.ts'
import { bought } from './bought.text.ts'
import { fakePolice } from './fake-police.text.ts'
import { friendInNeed } from './friend-in-need.text.ts'
import { identity } from './identity.text.ts'
import { images } from './images.text.ts'
import { investment } from './investment.text.ts'
import { invoice } from './invoice.text.ts'
import { phishing } from './phishing.text.ts'
import { romance } from './romance.text.ts'
import { sold } from './sold.text.ts'
import { somethingElse } from './other-fraud.text.ts'
import { techSupport } from './tech-support.text.ts'

/** The choices of /hulp, most urgent first. A new situation is one file and one line here. */
export const situations: readonly Advice[] = [
  bankHelpdesk,
  fakePolice,
  phishing,
  friendInNeed,
  bought,
  sold,
  techSupport,
  identity,
  investment,
  romance,
  images,
  invoice,
  somethingElse,
]

export function adviceFor(slug: string): Advice | undefined {
  return situations.find((advice) => advice.slug === slug)
}
