// SPDX-License-Identifier: EUPL-1.2
import type { Audience } from '../widget/widget.ts'
import type { Script } from './script.ts'
import { bankCalls } from './bank-calls.text.ts'
import { changedInvoice } from './changed-invoice.text.ts'
import { childInNeed } from './child-in-need.text.ts'
import { directorCalls } from './director-calls.text.ts'
import { fakeShop } from './fake-shop.text.ts'

/** Conversations to practise with. A new one is one file and one line here. */
export const scripts: readonly Script[] = [bankCalls, childInNeed, fakeShop, changedInvoice, directorCalls]

export function scriptsFor(audience: Audience): readonly Script[] {
  return scripts.filter((script) => script.audience === audience)
}
