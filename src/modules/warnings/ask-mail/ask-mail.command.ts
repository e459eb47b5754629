// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { mailWishes, purposesOf } from '#foundation/mail'
import { type FormEntries, NetworkLimit, Refusal } from '#foundation/web'
import {
  municipalityOf,
  parseMunicipality,
  parseOwnMailAddress,
  parseReceiptCode,
  provinces,
  receiptCodeOf,
} from '#values'
import { LetterDue } from '../tell-subscribers/letter.events.ts'
import { warningMessages } from '../warning/warning.text.ts'
import { askMailMessages as message } from './ask-mail.text.ts'
import {
  beginSubscriber,
  countAsked,
  deleteByStopCode,
  deleteSubscriber,
  deleteUnanswered,
  listOwner,
  mailing,
  type Rhythm,
  rhythms,
  selectPending,
  selectSealedToken,
  settleSubscriber,
} from './subscriber.store.ts'

const [addressPurpose, stopPurpose] = ['warnings.address', 'warnings.stop-code']
/** Questions of one network in an hour, and of everybody together: a list is no way to have us write to others. */
const limit = new NetworkLimit(10)
const mostAnHour = 1_000

const wishesOf = (who: { id: string; addressDigest: Buffer; province: string; municipality: string } | null) =>
  mailWishes<Rhythm>({
    mailing,
    rhythms,
    audit: 'warnings.subscriber',
    messages: message,
    who: () => {
      if (!who) throw new Error('only for a person who asks')
      return { id: who.id, organisationId: listOwner }
    },
    begin: (tx, { at }) => (who ? beginSubscriber(tx, { ...who, at }) : Promise.resolve()),
    due: LetterDue,
    async confirmed(system, tx, personId) {
      const sealed = await selectSealedToken(tx, personId)
      if (sealed) await settleSubscriber(tx, personId, stopDigest(system, stopCodeOf(system, sealed)))
    },
    stopped: (_system, tx, personId) => deleteSubscriber(tx, personId),
  })

/**
 * Somebody wants warnings at an address. Nothing goes there but one question, and nobody learns whether it was known: what its owner said before
 * holds until they type the new code. `network`: to count by, never to keep.
 */
export async function askForWarnings(ctx: Context, entries: FormEntries, network: string | null): Promise<void> {
  const system = asSystem(ctx, 'warnings.ask-mail')
  const address = parseOwnMailAddress(String(entries.address ?? ''))
  const asked = String(entries.province ?? '')
  const chosen = provinces.find(({ code }) => code === asked)?.code ?? ''
  if (asked !== chosen)
    throw new Refusal(message.noProvince, { fields: [{ field: 'province', code: message.noProvince }] })
  const municipality = municipalityIn(entries)
  // A municipality says more than a province.
  const province = municipalityOf(municipality)?.province ?? chosen
  const id = ctx.newId()
  if (!address.ok)
    return wishesOf({ id, addressDigest: Buffer.alloc(32), province, municipality }).askForMail(system, wished(entries))
  const since = new Date(ctx.now().getTime() - 3_600_000)
  const isFlood = (await transaction(system, (tx) => countAsked(tx, since))) >= mostAnHour
  if (isFlood || !limit.take(network, ctx.now())) throw new Refusal(message.tooBusy, { status: 429 })
  const addressDigest = ctx.secrets.digest(addressPurpose, address.value.canonical)
  const pending = await transaction(system, (tx) => selectPending(tx, addressDigest))
  await wishesOf({ id: pending ?? id, addressDigest, province, municipality }).askForMail(system, wished(entries))
}

function municipalityIn(entries: FormEntries): string {
  const place = String(entries.municipality ?? '').trim()
  const parsed = place === '' ? null : parseMunicipality(place)
  if (parsed?.ok === false) {
    const values = { place: place.slice(0, 60) }
    const code = warningMessages.unknownMunicipality
    throw new Refusal(code, { values, fields: [{ field: 'municipality', code, values }] })
  }
  return parsed?.value ?? ''
}

const wished = ({ address }: FormEntries): FormEntries => ({ ...(address && { address }), mail: 'at-once' })

/** By the code of the question. */
export const confirmWarnings = (ctx: Context, typed: string) => wishesOf(null).confirmMail(ctx, typed)

/** By what stands in a header of a mail, for mail programs (RFC 8058). The address is gone at once. */
export const stopWarnings = (ctx: Context, token: string) => wishesOf(null).stopMail(ctx, token)

/** By the code that stands in each mail, for whose mail program has no button. */
export function stopByCode(ctx: Context, typed: string): Promise<boolean> {
  const system = asSystem(ctx, 'warnings.mail')
  const code = parseReceiptCode(typed)
  if (code === null) return Promise.resolve(false)
  return transaction(system, async (tx) => {
    const subjectId = await deleteByStopCode(tx, stopDigest(system, code))
    if (subjectId === null) return false
    await recordAudit(system, tx, {
      action: 'warnings.subscriber-mail-stopped',
      subjectKind: 'person',
      subjectId,
      detail: { byLink: false },
    })
    return true
  })
}

/** The code that stops mail follows from what stands in the header, so that nothing more is kept. */
export function stopCodeOf({ secrets }: Context, sealedToken: Buffer): string {
  return receiptCodeOf(secrets.digest(stopPurpose, secrets.open(purposesOf(mailing).token, sealedToken)))
}

export const stopDigest = ({ secrets }: Context, code: string) => secrets.digest(stopPurpose, code)

/** An address whose owner never said yes is forgotten. */
export async function forgetUnanswered(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'warnings.forget-unanswered')
  await transaction(system, async (tx) => {
    const count = await deleteUnanswered(tx, system.now())
    if (count > 0)
      await recordAudit(system, tx, {
        action: 'warnings.subscribers-forgotten',
        subjectKind: 'list',
        subjectId: 'warnings',
        detail: { count },
      })
  })
}
