// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { itemIn } from '../change/apply-changes.ts'
import { fingerprintOf } from '../change/fingerprint.query.ts'
import { editorTransaction, readDraft } from '../change/editor.query.ts'
import { approveChange } from '../decide-change/decide-change.command.ts'
import type { Barrier, Step } from '../edition/edition.ts'
import { proposeChange } from '../propose-change/propose-change.command.ts'

/** Invented people propose and review: one change waits, one was accepted. The model itself is the first edition. */
export async function loadDemoChanges(ctx: Context): Promise<void> {
  const [adviser, banker] = await Promise.all(['hilde-wagenaar', 'anh-nguyen'].map((subject) => asPerson(ctx, subject)))
  if (!adviser || !banker) return
  const { next } = await editorTransaction(asSystem(ctx, 'barriers.load-demo'), (tx) => readDraft(ctx, tx))
  const barrier = itemIn(next, 'barrier', 'B-071') as Barrier | null
  const step = itemIn(next, 'step', 'S-02') as Step | null
  if (!barrier || !step) return
  const accepted = await proposeChange(adviser, {
    kind: 'barrier',
    itemId: barrier.id,
    content: { ...barrier, effort: 'medium' },
    reason: 'Voorbeeld: de werkgroep schatte hoeveel moeite dit kost.',
    seen: fingerprintOf(barrier),
  })
  await approveChange(banker, accepted)
  const occasion = { nl: 'werving in online spellen', en: 'recruitment in online games' }
  await proposeChange(adviser, {
    kind: 'step',
    itemId: step.id,
    content: { ...step, occasions: [...step.occasions, occasion] },
    reason: 'Voorbeeld: scholen noemen ook spellen.',
    seen: fingerprintOf(step),
  })
}

async function asPerson(ctx: Context, subject: string): Promise<Context | null> {
  const actor = await identities.findPerson(ctx, developmentIssuer, subject)
  if (actor?.kind !== 'person') return null
  const { tx: _, ...rest } = ctx
  return { ...rest, actor }
}
