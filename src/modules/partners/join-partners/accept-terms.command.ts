// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, NetworkLimit, Refusal } from '#foundation/web'
import { parseReceiptCode } from '#values'
import { enrolPartners } from '../enrol-partners/enrol-partners.command.ts'
import { enrolmentFile } from '../enrol-partners/enrol-partners.schema.ts'
import { termsVersion } from './application.ts'
import { lockByCode, takenOf, updateJoined } from './application.store.ts'
import { joinMessages as message } from './join-messages.text.ts'
import { issuerFor } from '../organisation/issuer-for.query.ts'
import { digestCode, openApplicant } from './keys.query.ts'

const limit = new NetworkLimit(60)

/**
 * The organisation agrees, with the code that was mailed. In one transaction it is made, with its first administrator; or nothing is. What exists
 * already is never made over.
 */
export async function acceptTerms(ctx: Context, entries: FormEntries, network: string | null): Promise<string> {
  if (!limit.take(network, ctx.now())) throw new Refusal(message.joinTooBusy, { status: 429 })
  const form = new FormReader(ctx, entries)
  const code = parseReceiptCode(String(entries.code ?? '').slice(0, 100))
  if (code === null) form.wrong('code', message.joinUnknownCode)
  if (entries.agree !== 'yes') form.wrong('agree', message.joinNotAgreed)
  form.done()
  if (code === null) throw new Error('refused above')
  const system = asSystem(ctx, 'partners.accept-terms')
  const at = system.now()
  return transaction(system, async (tx) => {
    const own = { ...system, tx }
    const application = await lockByCode(tx, { codeDigest: digestCode(system, code), status: 'approved', now: at })
    if (!application?.plan)
      throw new Refusal(message.joinUnknownCode, { fields: [{ field: 'code', code: message.joinUnknownCode }] })
    const { organisationId, name, kind, subject, roles } = application.plan
    const issuer = issuerFor(ctx, organisationId)
    const taken = await takenOf(tx, application, { ...application.plan, issuer })
    if (taken.length > 0) throw new Refusal(message.joinTaken, { status: 409 })
    const person = { issuer, subject, name: openApplicant(system, application).name, roles }
    const organisation = { id: organisationId, name, kind, isPublishing: false, people: [person] }
    const enrolment = enrolmentFile.parse({ organisations: [organisation] })
    await enrolPartners(own, enrolment, { isDemo: ctx.settings.isDemo })
    await updateJoined(tx, { id: application.id, organisationId, termsVersion, at })
    await recordAudit(system, tx, {
      action: 'partners.application-joined',
      subjectKind: 'application',
      subjectId: application.id,
      detail: { organisation: organisationId, terms: termsVersion },
    })
    return name
  })
}
