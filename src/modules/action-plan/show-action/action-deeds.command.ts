// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FormEntries } from '#foundation/web'
import { addNeed, dropAction, keepAction, removeNeed } from '../keep-action/keep-action.command.ts'
import { addBudgetLine, removeBudgetLine } from '../keep-budget/keep-budget.command.ts'
import { linkObligation, meetObligation } from '../link-obligation/link-obligation.command.ts'
import { confirmProduct, linkOutside, linkProduct, unlinkProduct } from '../link-product/link-product.command.ts'
import { makeCommitment, settleCommitment } from '../make-commitment/make-commitment.command.ts'
import { writeProgress } from '../write-progress/write-progress.command.ts'

type Deed = (ctx: Context, id: string, entries: FormEntries, subject: string) => Promise<void>

/** What one can do on the page of an action; behind a space or hyphen in the intent stands what it is done to. */
const deeds: Record<string, Deed> = {
  progress: (ctx, id, entries) => writeProgress(ctx, id, entries),
  keep: (ctx, id, entries) => keepAction(ctx, id, entries),
  drop: (ctx, id, entries) => dropAction(ctx, id, entries),
  link: (ctx, id, entries) => linkProduct(ctx, id, entries),
  outside: (ctx, id, entries) => linkOutside(ctx, id, entries),
  confirm: (ctx, id, _entries, product) => confirmProduct(ctx, id, product),
  unlink: (ctx, id, _entries, product) => unlinkProduct(ctx, id, product),
  need: (ctx, id, entries) => addNeed(ctx, id, String(entries.needsId ?? '')),
  free: (ctx, id, _entries, needed) => removeNeed(ctx, id, needed),
  commit: (ctx, id, entries) => makeCommitment(ctx, id, entries),
  settle: (ctx, id, entries, commitment) => settleCommitment(ctx, id, commitment, entries),
  budget: (ctx, id, entries) => addBudgetLine(ctx, id, entries),
  unpay: (ctx, id, _entries, line) => removeBudgetLine(ctx, id, line),
  oblige: (ctx, id, entries) => linkObligation(ctx, id, entries),
  meet: (ctx, id, _entries, obligation) => meetObligation(ctx, id, obligation),
}

/** No audit line: the deed that is taken writes its own. False: there is no such deed. */
export async function takeActionDeed(ctx: Context, id: string, entries: FormEntries): Promise<boolean> {
  const [, name = '', subject = ''] = /^([a-z]+)(?:[ -](.*))?$/.exec(String(entries.intent)) ?? []
  const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined
  if (!deed) return false
  await deed(ctx, id, entries, subject)
  return true
}
