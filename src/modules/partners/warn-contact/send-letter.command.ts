// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sendOnce } from '#foundation/mail'
import { selectVersion } from '../reporting-point/reporting-point.store.ts'
import { composeLetter } from './compose-letter.ts'
import { endLetter, type PointLetter, takeLetter } from './letter.store.ts'
import { contactPurpose, tokenPurpose } from './write-letters.command.ts'

/** Sends one warning. */
export async function sendPointLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'partners.send-point-letter')
  await sendOnce<PointLetter>(system, {
    take: (tx) => takeLetter(tx, letterId),
    async write({ sealedAddress, sealedToken, pointId, kind, id }) {
      const point = sealedAddress && (await transaction(system, (tx) => selectVersion(tx, pointId)))
      if (!point) return null
      const { secrets, settings } = system
      const code = sealedToken && secrets.open(tokenPurpose, sealedToken)
      const words = composeLetter({ kind, name: point.entry.organisation.nl, pointId, code, baseUrl: settings.baseUrl })
      return { box: 'meldpunten', id, address: secrets.open(contactPurpose, sealedAddress), ...words }
    },
    async end(tx, { pointId: subjectId, kind, about }, how) {
      const state = how === 'dropped' ? 'failed' : how
      if (!(await endLetter(tx, letterId, state)) || state === 'due') return
      const detail = { kind, about }
      await recordAudit(system, tx, {
        action: `partners.point-letter-${state}`,
        subjectKind: 'reporting-point',
        subjectId,
        detail,
      })
      if (state === 'failed') system.log.warn({ letterId, kind }, 'a warning about a reporting point was not sent')
    },
  })
}
