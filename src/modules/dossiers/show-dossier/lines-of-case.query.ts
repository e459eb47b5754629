// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { SlotLine } from '#foundation/modules'
import { translate } from '#foundation/text'
import { dossierPath } from '../dossier/addresses.ts'
import { listText } from './list.text.ts'
import { dossierRow } from './dossier-row.ts'
import { listMade } from './read-dossier.query.ts'

/** The newest dossiers that the own organisation made of this case. */
export async function linesOfCase(ctx: Context, reportId: string): Promise<SlotLine[]> {
  const { dossiers } = await listMade(ctx, 1, reportId)
  return dossiers.map((dossier) => {
    const { number, made, making, course, other, href } = dossierRow(
      dossier,
      ctx,
      dossier.recipient,
      dossierPath(dossier.id),
    )
    const stands = dossier.making === 'ready' ? course.text : making.text
    return {
      words: translate(listText, ctx.language)('numbered', { number }),
      found: stands,
      more: [made, other].filter(Boolean).join(' · '),
      href,
    }
  })
}
