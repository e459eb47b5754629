// SPDX-License-Identifier: EUPL-1.2
// No audit line: the commands that are called here have theirs.
import { asSystem, type Context, developmentIssuer, transaction } from '#foundation/access'
import { askApproval } from '../keep-entry/ask-approval.command.ts'
import { isAsked } from '../keep-entry/change.ts'
import { selectOpenChanges } from '../keep-entry/change.store.ts'
import { approveChange } from '../keep-entry/judge-change.command.ts'
import { identities } from '../organisation/identities.query.ts'

/** Two editors of the demo, of two organisations, approve every number that came with the program, as people do on the desk. */
export async function approveDemoNumbers(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'partners.load-demo')
  await askApproval(ctx)
  const asked = (await transaction(system, selectOpenChanges)).filter(isAsked)
  for (const subject of ['sharmila-ramdin', 'pieter-zandstra']) {
    const actor = await identities.findPerson(ctx, developmentIssuer, subject)
    if (!actor) return
    const { tx: _, ...rest } = ctx
    for (const { id } of asked) await approveChange({ ...rest, actor }, id)
  }
}
