// SPDX-License-Identifier: EUPL-1.2
// No audit line: whoever lets a mail go writes it.
import type { Context } from '#foundation/access'
import { mailTo } from '#foundation/mail'
import { namePoints } from '../take-part/name-points.query.ts'
import type { Consent } from '../survey/consent.store.ts'
import { openAddress } from '../survey/keys.query.ts'
import { waits } from '../survey/rules.ts'
import { composeMail, type MailKind } from './compose-mail.ts'

/** Names of the reporting points in both languages: asked once for a whole run. */
export async function pointNames(ctx: Context): Promise<(consent: Consent) => string> {
  const [nl, en] = [await namePoints({ ...ctx, language: 'nl' }), await namePoints({ ...ctx, language: 'en' })]
  return ({ pointId, language }) => (language === 'nl' ? nl : en).find(({ id }) => id === pointId)?.name ?? pointId
}

/** What became of a mail: 'unsure' counts as sent, because a second one may never follow. */
export async function handOver(
  ctx: Context,
  { consent, kind, code, point }: { consent: Consent; kind: MailKind; code: string; point: string },
): Promise<'sent' | 'refused' | 'away'> {
  const { mailRelay, baseUrl } = ctx.settings
  if (!mailRelay) return 'away'
  const address = openAddress(ctx, consent.sealedAddress)
  const { language } = consent
  const words = composeMail({ kind, language, point, host: new URL(baseUrl).host, code, days: waits.open })
  const { outcome } = await mailTo(mailRelay, { box: 'ervaringen', id: ctx.newId(), address, ...words })
  return outcome === 'taken' || outcome === 'unsure' ? 'sent' : outcome
}
