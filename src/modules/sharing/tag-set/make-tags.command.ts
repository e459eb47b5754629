// SPDX-License-Identifier: EUPL-1.2
import { setImmediate } from 'node:timers/promises'
import { bestGroup, mostAtOnce, type Namespace } from '@dijkwacht/check-client'
import { inputOf, metaKeyOf, tagOf } from '@dijkwacht/check-client/tag'
import { blind, combine, type Element, finalize, type Group } from '@dijkwacht/check-client/voprf'
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { ownKey } from '../oprf-key/own-key.query.ts'
import { askSecondHolder, type Why } from '../oprf-key/second-holder.query.ts'
import { insertTags, type Untagged } from './tag.store.ts'

/** What must have a tag and has none yet, so many at most. Every namespace has its own. */
export type NextUntagged = (tx: Tx, limit: number) => Promise<Untagged[]>

/**
 * Gives everything that a namespace must find its tag in this epoch, together with the second key holder, who sees blinded elements only.
 * Returns how many were made. Throws when the other is away: what could not be made waits for the next time.
 */
export async function makeTags(
  ctx: Context,
  { namespace, epoch }: { namespace: Namespace; epoch: number },
  nextUntagged: NextUntagged,
): Promise<number> {
  const group = await bestGroup()
  for (let made = 0; ; ) {
    const untagged = await transaction(ctx, (tx) => nextUntagged(tx, mostAtOnce))
    if (untagged.length === 0) return made
    const outputs = await outputsOf(ctx, group, { namespace, epoch }, untagged)
    const tags = untagged.map((item, place) => {
      const output = outputs[place] as Uint8Array
      return { ...item, tag: tagOf(output), metaKey: metaKeyOf(output) }
    })
    await transaction(ctx, async (tx) => {
      await insertTags(tx, { namespace, epoch, at: ctx.now() }, tags)
      await recordAudit(ctx, tx, {
        action: 'sharing.register-tagged',
        subjectKind: 'oprf-key',
        subjectId: `${namespace}-${epoch}`,
        detail: { tags: tags.length },
      })
    })
    made += tags.length
  }
}

async function outputsOf(
  ctx: Context,
  group: Group,
  where: { namespace: Namespace; epoch: number },
  items: readonly Untagged[],
): Promise<Uint8Array[]> {
  const inputs = items.map(({ kind, canonical }) => inputOf(kind, canonical))
  return outputsFor(ctx, group, where, inputs, { purpose: 'tag-register', activity: 'sharing.disclose' })
}

/** Outputs of the protocol for these inputs, from both key holders. The second sees blinded elements and why. Throws when it is away or refuses. */
export async function outputsFor(
  ctx: Context,
  group: Group,
  where: { namespace: Namespace; epoch: number },
  inputs: readonly Uint8Array[],
  why: Why,
): Promise<Uint8Array[]> {
  const blinded = await piecewise(inputs, (some) => some.map((input) => blind(group, input)))
  const elements = blinded.map(({ element }) => element)
  const both = await evaluateTogether(ctx, group, where, elements, why)
  return piecewise(inputs, (some, from) =>
    finalize(
      group,
      some,
      blinded.slice(from, from + some.length).map((one) => one.blind),
      both.slice(from, from + some.length),
    ),
  )
}

/** What both key holders make of elements that somebody blinded, here or elsewhere. Throws when the second is away or refuses. */
export async function evaluateTogether(
  ctx: Context,
  group: Group,
  where: { namespace: Namespace; epoch: number },
  elements: readonly Element[],
  why: Why,
): Promise<Element[]> {
  const own = await ownKey(ctx, group, where.namespace, where.epoch)
  const ofOther = await askSecondHolder(ctx, group, where, elements, why)
  const ofUs = await piecewise(elements, (some) => some.map((element) => group.multiply(element, own.secret)))
  return combine(group, ofUs, ofOther)
}

const atOnce = 32

/** A few at a time, so that whoever asks something of this program meanwhile does not wait for all of it. */
async function piecewise<Item, Made>(
  items: readonly Item[],
  make: (some: readonly Item[], from: number) => readonly Made[],
): Promise<Made[]> {
  const made: Made[] = []
  for (let from = 0; from < items.length; from += atOnce) {
    made.push(...make(items.slice(from, from + atOnce), from))
    await setImmediate()
  }
  return made
}
