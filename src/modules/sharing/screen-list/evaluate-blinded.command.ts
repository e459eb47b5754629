// SPDX-License-Identifier: EUPL-1.2
import { bestGroup, epochOf, isOpen, mostAtOnce } from '@dijkwacht/check-client'
import { type Element, elementBytes, join, pieces } from '@dijkwacht/check-client/voprf'
import { asSystem, type Context, subjectOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { evaluateTogether } from '../tag-set/make-tags.command.ts'
import { purposeToScreen, screenedAction } from './screen-list.command.ts'
import { screenMessages } from './screen-list.text.ts'

/** Elements of one list. */
const mostElements = 4_096
/** More than so many of one line count as further lines. */
const mostOfLine = 16

/** A list that a browser blinded: we and the second key holder see elements that only the browser can read. */
export interface BlindedList {
  epoch: number
  /** One after another. */
  elements: Uint8Array
  rows: number
  purpose: string
}

/**
 * What both key holders make of a blinded list, one element after another. The record says who, when, how many lines, and for what; how many warnings came of
 * it nobody here learns. Refuses as `screenList` does, and 503 when either key holder does not answer.
 */
export async function evaluateBlinded(ctx: Context, asked: BlindedList): Promise<Uint8Array> {
  const { epoch, elements, rows } = asked
  const count = elements.length / elementBytes
  if (!Number.isInteger(count) || count < 1 || count > mostElements || !Number.isInteger(rows) || rows < 1)
    throw new Refusal(screenMessages.notBlinded, { status: 422 })
  const lines = Math.max(rows, Math.ceil(count / mostOfLine))
  const purpose = await purposeToScreen(ctx, lines, asked.purpose)
  if (!ctx.settings.evaluatorUrl || !isOpen(epochOf('citizen', epoch), ctx.now()))
    throw new Refusal(screenMessages.away, { status: 503 })
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action: screenedAction,
      subjectKind: 'person',
      subjectId: subjectOf(ctx.actor).id ?? '',
      purpose,
      detail: { rows: lines, elements: count },
    }),
  )
  const system = asSystem(ctx, 'sharing.screen-list')
  const group = await bestGroup()
  const all = pieces(elements, elementBytes)
  const made: Element[] = []
  try {
    for (let from = 0; from < all.length; from += mostAtOnce) {
      const why = { purpose: 'screen-list', activity: 'sharing.screen-list' }
      const some = all.slice(from, from + mostAtOnce)
      made.push(...(await evaluateTogether(system, group, { namespace: 'citizen', epoch }, some, why)))
    }
  } catch (error) {
    ctx.log.warn({ fault: (error as Error).name }, 'a blinded list was not evaluated')
    throw new Refusal(screenMessages.away, { status: 503 })
  }
  return join(...made)
}
