// SPDX-License-Identifier: EUPL-1.2
import { type Actor, asSystem, type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { listFigures, type ReferredFigure } from '#modules/statistics'
import { dutchDay } from '#values'
import { beginEdition } from '../begin-edition/begin-edition.command.ts'
import { readDraft } from '../compose/read-draft.query.ts'
import { numberAfter, numberOn } from '../edition/edition.ts'
import { publishEdition } from '../publish-edition/publish-edition.command.ts'
import { sendEdition } from '../send-edition/send-edition.command.ts'
import { sourceField } from '../send-edition/source-field.ts'
import { signPassages } from '../sign-passages/sign-passages.command.ts'
import { reviseEdition } from '../write-edition/write-edition.command.ts'
import { brokenText, publishedText } from './demo-texts.data.ts'

const day = 86_400_000
const writer = 'pieter-zandstra'
/** Invented organisations sign in the place of the real sources: a demo is no publication of theirs. */
const signers: Record<string, { subject: string; organisationId: string }> = {
  politie: { subject: 'sharmila-ramdin', organisationId: 'politie-demo' },
  NVB: { subject: 'anh-nguyen', organisationId: 'deltabank-demo' },
}

type As = (subject: string) => Context

/** One published edition, and one draft with a figure that cannot be used. */
export async function loadDemoFactsheets(ctx: Context): Promise<void> {
  const people = new Map<string, Actor>()
  for (const subject of [writer, ...Object.values(signers).map((one) => one.subject)]) {
    const actor = await identities.findPerson(ctx, developmentIssuer, subject)
    if (!actor) return
    people.set(subject, actor)
  }
  const began = ctx.now()
  const published = new Date(began.getTime() - 150 * day)
  const as =
    (at: Date): As =>
    (subject) => {
      const { tx: _, ...rest } = asSystem(ctx, 'factsheets.load-demo')
      return { ...rest, actor: people.get(subject) ?? ctx.actor, now: () => at }
    }
  const figures = (
    await Promise.all(['politie', 'NVB', 'CBS'].map((source) => listFigures(ctx, { source }, 'nl')))
  ).flat()
  const number = numberOn(dutchDay(published))
  await publishOne(as(published), number, publishedText(idOf(figures)))
  await write(as(began)(writer), numberAfter(number), brokenText(idOf(figures)))
}

/** Of the figure of this source, indicator and form in this period; '' when it is not there. */
const idOf =
  (figures: readonly ReferredFigure[]) => (source: string, indicator: string, form: string, period: string) =>
    figures.find(
      ({ observation: each }) =>
        each.source === source &&
        each.indicator === indicator &&
        each.form === form &&
        each.period === period &&
        each.breakdown === '',
    )?.key ?? ''

async function write(ctx: Context, number: string, text: { title: string; body: string }) {
  const id = await beginEdition(ctx, { number, title: text.title })
  await reviseEdition(ctx, id, { changes: '1', ...text })
  const draft = await readDraft(ctx, id)
  return { id, sources: draft?.composed.sources ?? [], isBroken: (draft?.composed.problems.length ?? 0) > 0 }
}

async function send(as: As, id: string, sources: readonly string[]): Promise<void> {
  const chosen = sources.map((source) => [sourceField(source), signers[source]?.organisationId ?? ''] as const)
  const draft = await readDraft(as(writer), id)
  if (!draft || draft.composed.problems.length > 0) return
  await sendEdition(as(writer), id, { ...Object.fromEntries(chosen), changes: changesOf(draft) })
}

async function publishOne(as: As, number: string, text: { title: string; body: string }): Promise<void> {
  const { id, sources, isBroken } = await write(as(writer), number, text)
  // Figures that were corrected or taken away since: then there is a draft and no published edition.
  if (isBroken) return
  await send(as, id, sources)
  for (const source of sources) {
    const ctx = as(signers[source]?.subject ?? writer)
    const draft = await readDraft(ctx, id)
    const own = draft?.asked.find((one) => one.source === source)
    if (!draft || !own) return
    await signPassages(ctx, id, { changes: changesOf(draft), source, digest: own.digest })
  }
  const draft = await readDraft(as(writer), id)
  if (draft) await publishEdition(as(writer), id, { changes: changesOf(draft) })
}

function changesOf({ edition }: { edition: { changes: number } }): string {
  return String(edition.changes)
}
