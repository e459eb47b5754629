// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type FormEntries, FormReader } from '#foundation/web'
import { listConcepts, listFraudForms } from '#modules/taxonomy'
import { dutchDay } from '#values'
import { readCard } from '../judge-signal/read-card.query.ts'
import { propose } from '../propose-signals/propose-signals.command.ts'
import { confidenceOf, confidences, type Confidence } from '../signal/signal.ts'
import { judgeOf } from '../signal/who.query.ts'

/** What a signal can be about, for a form. */
export async function listSubjects(ctx: Context) {
  const [forms, channels] = [await listFraudForms(ctx), await listConcepts(ctx, 'CH')]
  const options = (concepts: readonly { id: string; label: { nl: string; en: string } }[]) =>
    concepts.map(({ id, label }) => ({ value: id, text: label[ctx.language] }))
  return { forms: options(forms), channels: options(channels.filter(({ broader }) => broader.length > 0)) }
}

/** Something that an analyst noticed, as a proposal that still has to be confirmed. Returns its id. */
export async function writeSignal(ctx: Context, entries: FormEntries): Promise<string> {
  const by = judgeOf(ctx)
  const subjects = await listSubjects(ctx)
  const form = new FormReader(ctx, entries)
  const card = await readCard(ctx, form, entries, by)
  const about = form.choice(
    'form',
    subjects.forms.map(({ value }) => value),
  )
  const channel = entries.channel
    ? form.choice(
        'channel',
        subjects.channels.map(({ value }) => value),
      )
    : undefined
  const firstSeen = form.day('firstSeen')
  const confidence = confidenceOf(form.choice('confidence', confidences) as Confidence)
  form.done()
  const key = `hand:${ctx.newId()}`
  const { ids } = await propose(ctx, [
    {
      ...card,
      key,
      kind: 'hand',
      about: { form: about, ...(channel !== undefined && { channel }) },
      firstSeen,
      lastSeen: dutchDay(ctx.now()),
      reports: 0,
      expected: null,
      limit: null,
      confidence,
      lure: card.lure || null,
      organisationId: by.organisationId,
    },
  ])
  return ids.get(key) ?? ''
}
