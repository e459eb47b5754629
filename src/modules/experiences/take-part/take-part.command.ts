// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { listOrganisations, listReportingPoints } from '#modules/partners'
import { dutchDay } from '#values'
import { releaseMessages as message } from '../release-results/release.text.ts'
import { insertPoint } from '../survey/point.store.ts'
import { releaserIn } from '../survey/who.query.ts'

/** What a reporting point can be chosen of: an organisation, and its entry in the register. */
export async function pointChoices(
  ctx: Context,
): Promise<Record<'organisations' | 'entries', { value: string; text: string }[]>> {
  const { items } = await listReportingPoints(ctx, { limit: 500 })
  return {
    organisations: (await listOrganisations(ctx)).map(({ id, name }) => ({ value: id, text: name })),
    entries: items.map(({ id, organisation }) => ({ value: id, text: organisation[ctx.language] })),
  }
}

/** Lets a reporting point take part, with the organisation that answers for it. */
export async function takePart(ctx: Context, entries: FormEntries): Promise<void> {
  await transaction(ctx, (tx) => releaserIn(ctx, tx))
  const choices = await pointChoices(ctx)
  const form = new FormReader(ctx, entries)
  const organisationId = form.choice(
    'organisation',
    choices.organisations.map(({ value }) => value),
  )
  const written = [entries.entry ?? ''].flat()[0] ?? ''
  const registerEntry =
    written === ''
      ? null
      : form.choice(
          'entry',
          choices.entries.map(({ value }) => value),
        )
  form.done()
  const id = registerEntry ?? organisationId
  await transaction(ctx, async (tx) => {
    await releaserIn(ctx, tx)
    await seeingAll(ctx, tx, async () => {
      const isNew = await insertPoint(tx, { id, organisationId, registerEntry }, dutchDay(ctx.now()))
      if (!isNew)
        throw new Refusal(message.pointKnown, {
          status: 409,
          fields: [{ field: 'organisation', code: message.pointKnown }],
        })
      const detail = { organisationId }
      await recordAudit(ctx, tx, { action: 'experiences.point-joined', subjectKind: 'point', subjectId: id, detail })
    })
  })
}
