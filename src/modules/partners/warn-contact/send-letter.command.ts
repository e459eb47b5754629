// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { mailTo } from '#foundation/mail'
import { selectVersion } from '../reporting-point/reporting-point.store.ts'
import { composeLetter } from './compose-letter.ts'
import { endLetter, type PointLetter, takeLetter } from './letter.store.ts'
import { contactPurpose, tokenPurpose } from './write-letters.command.ts'

/** After so many attempts a mail is given up. */
const mostAttempts = 5

/** Sends one warning. Tried a few times, and never again once the relay took it. */
export async function sendPointLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'partners.send-point-letter')
  const letter = await transaction(system, (tx) => takeLetter(tx, letterId))
  if (!letter) return
  const state = await handOver(system, letter)
  if (state === 'away' && letter.attempts < mostAttempts) throw new Error('the relay did not take a mail')
  const ended = state === 'sent' ? 'sent' : 'failed'
  await transaction(system, async (tx) => {
    await endLetter(tx, letterId, ended)
    await recordAudit(system, tx, {
      action: `partners.point-letter-${ended}`,
      subjectKind: 'reporting-point',
      subjectId: letter.pointId,
      detail: { kind: letter.kind, about: letter.about },
    })
  })
  if (ended === 'failed')
    system.log.warn({ letterId, kind: letter.kind }, 'a warning about a reporting point was not sent')
}

async function handOver(ctx: Context, letter: PointLetter): Promise<'sent' | 'failed' | 'away'> {
  const { mailRelay, baseUrl } = ctx.settings
  if (!mailRelay || !letter.sealedAddress) return 'failed'
  const point = await transaction(ctx, (tx) => selectVersion(tx, letter.pointId))
  if (!point) return 'failed'
  const address = ctx.secrets.open(contactPurpose, letter.sealedAddress)
  const code = letter.sealedToken && ctx.secrets.open(tokenPurpose, letter.sealedToken)
  const { subject, text } = composeLetter({
    kind: letter.kind,
    name: point.entry.organisation.nl,
    pointId: letter.pointId,
    code,
    baseUrl,
  })
  const { outcome } = await mailTo(mailRelay, { box: 'meldpunten', id: letter.id, address, subject, text })
  if (outcome === 'taken') return 'sent'
  return outcome === 'refused' ? 'failed' : 'away'
}
