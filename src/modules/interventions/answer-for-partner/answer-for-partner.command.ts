// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader } from '#foundation/web'
import { selectInterventions } from '../intervention/intervention.store.ts'
import { interventionMessages as message } from '../intervention/intervention.text.ts'
import { partnerOf, partnerTransaction } from '../intervention/who.query.ts'
import { isAnswerable, positions } from './position.ts'
import { deletePosition, putPosition } from './position.store.ts'

/**
 * What the own organisation does, plans or will not do, of every intervention in the form: `p-CODE` and `r-CODE`. Refuses a no without a reason,
 * and then nothing is kept. Returns how many changed.
 */
export async function sayPositions(ctx: Context, entries: FormEntries): Promise<number> {
  const by = partnerOf(ctx)
  return partnerTransaction(ctx, async (tx) => {
    const known = (await selectInterventions(tx)).filter(isAnswerable)
    const form = new FormReader(ctx, entries)
    const said = known.flatMap(({ code }) => {
      if (entries[`p-${code}`] === undefined) return []
      const chosen = form.choice(`p-${code}`, [...positions, 'unknown'])
      const reason = form.text(`r-${code}`, 500, false)
      if (chosen === 'refuses' && reason === '') form.wrong(`r-${code}`, message.reasonNeeded)
      return [{ code, position: positions.find((one) => one === chosen), reason }]
    })
    form.done()
    let changed = 0
    for (const { code, position, reason } of said) {
      const { organisationId } = by
      const isOther = position
        ? await putPosition(tx, { code, organisationId, position, reason, saidAt: ctx.now() })
        : await deletePosition(tx, { code, organisationId })
      if (isOther) changed += 1
    }
    if (changed > 0)
      await recordAudit(ctx, tx, {
        action: 'interventions.positions-said',
        subjectKind: 'organisation',
        subjectId: by.organisationId,
        detail: { changed },
      })
    return changed
  })
}
