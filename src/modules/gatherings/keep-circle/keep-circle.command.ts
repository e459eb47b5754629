// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { dutchDay, isRowId, parseEmailAddress } from '#values'
import { organiserOf, organiserTransaction } from '../event/who.query.ts'
import { type Contact, type Interest, interests } from './circle.ts'
import { deleteMember, forgetContact, hasName, insertMember, saidNo, selectMember } from './circle.store.ts'
import { circleMessages as message } from './circle.text.ts'

export const contactPurpose = 'gatherings.contact'
const addressPurpose = 'gatherings.contact-address'

/** Adds an organisation that is no partner. A person to write to is optional, and told why we have the address in every mail. */
export async function addMember(ctx: Context, entries: FormEntries): Promise<string> {
  const { organisationId } = organiserOf(ctx)
  const form = new FormReader(ctx, entries)
  const name = form.text('name', 200)
  const cameBy = form.text('cameBy', 300)
  const chosen = [entries.interests ?? []].flat().filter((one): one is Interest => interests.some((it) => it === one))
  if (chosen.length === 0) form.wrong('interests', message.noInterest)
  const contact = readContact(form, entries)
  form.done()
  const id = ctx.newId()
  const addressDigest = contact && digestOf(ctx, contact.address)
  await organiserTransaction(ctx, async (tx) => {
    if (await hasName(tx, organisationId, name)) form.wrong('name', message.sameName)
    if (addressDigest && (await saidNo(tx, addressDigest))) form.wrong('contactAddress', message.addressSaidNo)
    form.done()
    const isNew = await insertMember(tx, {
      id,
      name,
      cameBy,
      interests: [...new Set(chosen)],
      organisationId,
      at: ctx.now(),
      sealedContact: contact && ctx.secrets.seal(contactPurpose, JSON.stringify(contact)),
      addressDigest,
    })
    if (!isNew) form.wrong('contactAddress', message.sameAddress)
    form.done()
    await record(ctx, tx, 'added', id, { hasContact: contact !== null })
  })
  return id
}

/** Forgets the person of an organisation, which stays; nobody invites that address again. */
export async function eraseContact(ctx: Context, id: string, because = 'asked'): Promise<void> {
  await organiserTransaction(ctx, async (tx) => {
    const found = isRowId(id) ? await selectMember(tx, id) : null
    if (!found) throw new Refusal(message.memberNotFound, { status: 404 })
    await forgetContact(tx, id, dutchDay(ctx.now()))
    await record(ctx, tx, 'contact-forgotten', id, { because })
  })
}

export async function removeMember(ctx: Context, id: string): Promise<void> {
  await organiserTransaction(ctx, async (tx) => {
    if (!isRowId(id) || !(await deleteMember(tx, id))) throw new Refusal(message.memberNotFound, { status: 404 })
    await record(ctx, tx, 'removed', id, {})
  })
}

export const digestOf = ({ secrets }: Context, address: string) => secrets.digest(addressPurpose, address)

function readContact(form: FormReader, entries: FormEntries): Contact | null {
  const name = form.text('contactName', 120, false)
  const written = String(entries.contactAddress ?? '').trim()
  if (written === '') {
    if (name !== '') form.wrong('contactAddress', message.noAddress)
    return null
  }
  const address = parseEmailAddress(written)
  if (!address.ok) {
    form.wrong('contactAddress', message.noAddress)
    return null
  }
  return { name, address: address.value.canonical }
}

function record(
  ctx: Context,
  tx: Parameters<typeof recordAudit>[1],
  what: string,
  id: string,
  detail: Record<string, string | boolean>,
): Promise<void> {
  return recordAudit(ctx, tx, {
    action: `gatherings.circle-${what}`,
    subjectKind: 'circle-member',
    subjectId: id,
    detail,
  })
}
