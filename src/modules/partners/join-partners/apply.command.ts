// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, NetworkLimit, Refusal } from '#foundation/web'
import { parseCompanyNumber, parseEmailAddress, parseReceiptCode } from '#values'
import { codeDays } from './application.ts'
import { countAsked, deleteUnconfirmed, insertApplication, lockByCode, updateConfirmed } from './application.store.ts'
import { joinMessages as message } from './join-messages.text.ts'
import { digestAddress, digestCode, newCode, sealApplicant } from './keys.query.ts'
import { writeJoinLetter } from './write-join-letter.command.ts'

const [hour, day] = [3_600_000, 86_400_000]
/** Of one network in an hour; of everybody together in an hour; of one address in a day: a form is no way to have us write to others. */
const limit = new NetworkLimit(5)
const [mostAnHour, mostOfAddress] = [200, 3]

/**
 * Somebody asks for their organisation to take part. Nothing is looked at before the owner of the address typed the code. `network`: to count by,
 * never to keep.
 */
export async function applyToJoin(ctx: Context, entries: FormEntries, network: string | null): Promise<void> {
  if (!ctx.settings.mailRelay) throw new Refusal(message.joinNoMail, { status: 409 })
  const form = new FormReader(ctx, entries)
  const name = form.text('name', 200)
  const companyNumber = readCompanyNumber(form, entries)
  const contactName = form.text('contactName', 120)
  const address = parseEmailAddress(String(entries.address ?? ''))
  if (!address.ok) form.wrong('address', message.joinNoAddress)
  const [why, brings, asks] = [form.text('why', 1_000), form.text('brings', 1_000), form.text('asks', 1_000, false)]
  form.done()
  if (!address.ok) throw new Error('refused above')
  if (!limit.take(network, ctx.now())) throw new Refusal(message.joinTooBusy, { status: 429 })
  const system = asSystem(ctx, 'partners.apply-to-join')
  const at = ctx.now()
  const addressDigest = digestAddress(system, address.value.canonical)
  await transaction(system, async (tx) => {
    const since = { own: new Date(at.getTime() - day), all: new Date(at.getTime() - hour) }
    const asked = await countAsked(tx, addressDigest, since)
    if (asked.own >= mostOfAddress || asked.all >= mostAnHour) throw new Refusal(message.joinTooBusy, { status: 429 })
    const [id, code] = [ctx.newId(), newCode(system)]
    await insertApplication(tx, {
      id,
      name,
      companyNumber,
      why,
      brings,
      asks,
      addressDigest,
      at,
      language: ctx.language,
      sealedContact: sealApplicant(system, {
        name: contactName,
        address: address.value.canonical,
      }),
      codeDigest: digestCode(system, code),
      codeUntil: new Date(at.getTime() + codeDays.confirm * day),
    })
    await writeJoinLetter(system, tx, { applicationId: id, kind: 'confirm', code })
    await recordAudit(system, tx, { action: 'partners.application-asked', subjectKind: 'application', subjectId: id })
  })
}

/** The owner of the address typed the code: now two people look. */
export async function confirmApplication(ctx: Context, typed: string): Promise<boolean> {
  const system = asSystem(ctx, 'partners.apply-to-join')
  const code = parseReceiptCode(typed)
  if (code === null) return false
  const at = system.now()
  return transaction(system, async (tx) => {
    const found = await lockByCode(tx, { codeDigest: digestCode(system, code), status: 'asked', now: at })
    if (!found) return false
    await updateConfirmed(tx, found.id, at)
    await recordAudit(system, tx, {
      action: 'partners.application-confirmed',
      subjectKind: 'application',
      subjectId: found.id,
    })
    return true
  })
}

/** What nobody confirmed in three days is gone. */
export async function forgetUnconfirmed(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'partners.forget-unconfirmed')
  await transaction(system, async (tx) => {
    const count = await deleteUnconfirmed(tx, system.now())
    if (count > 0)
      await recordAudit(system, tx, {
        action: 'partners.application-list-forgotten',
        subjectKind: 'list',
        subjectId: 'applications',
        detail: { count },
      })
  })
}

function readCompanyNumber(form: FormReader, entries: FormEntries): string {
  const parsed = parseCompanyNumber(String(entries.companyNumber ?? '').slice(0, 60))
  if (parsed.ok && parsed.value.detail.register === 'company') return parsed.value.canonical
  form.wrong('companyNumber', message.joinNoNumber)
  return ''
}
