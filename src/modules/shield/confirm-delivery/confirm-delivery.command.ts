// SPDX-License-Identifier: EUPL-1.2
// No audit line for what we ask every minute: it stands in shield.confirmation. What a recipient says is recorded.
import { Resolver } from 'node:dns/promises'
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { readList } from '../change/change.store.ts'
import { canaryName, serialName, type Zone } from '../publish-zone/zone-records.ts'
import { confirmText } from './confirm-delivery.text.ts'
import { confirm, currentRecipients, noteUnconfirmed, type Recipient } from './recipient.store.ts'

/** Of each question; one try, because a minute later there is another. */
const milliseconds = 3_000
const mostAtOnce = 20

/** Asks each recipient's resolver for its own name, as any customer could, and which serial it uses. */
export async function askRecipients(ctx: Context): Promise<void> {
  const { shieldZone, shieldWarningHost } = ctx.settings
  if (!shieldZone || !shieldWarningHost) return
  const zone = { name: shieldZone.name, warningHost: shieldWarningHost }
  const system = asSystem(ctx, 'shield.confirm-delivery')
  const recipients = (await transaction(system, currentRecipients)).filter(({ resolver }) => resolver !== null)
  for (let at = 0; at < recipients.length; at += mostAtOnce)
    await Promise.all(recipients.slice(at, at + mostAtOnce).map((recipient) => askOne(system, zone, recipient)))
}

async function askOne(ctx: Context, zone: Zone, { id, resolver: address }: Recipient): Promise<void> {
  const resolver = new Resolver({ timeout: milliseconds, tries: 1 })
  resolver.setServers([address ?? ''])
  const why = (error: { code?: string }) => (error.code === 'ENOTFOUND' || error.code === 'ENODATA' ? 'off' : 'away')
  const problem = await resolver.resolve4(canaryName(zone, id)).then(
    () => null,
    (error) => why(error),
  )
  const texts = problem === null ? await resolver.resolveTxt(serialName(zone)).catch(() => []) : []
  const serial = Number(texts[0]?.join('') ?? Number.NaN)
  await transaction(ctx, async (tx) => {
    const list = await readList(tx)
    if (problem !== null) return noteUnconfirmed(tx, id, problem, ctx.now())
    // It blocks, but with a list that is not ours, or without saying which.
    if (!(serial >= 1 && serial <= list.serial)) return noteUnconfirmed(tx, id, 'serial', ctx.now())
    return confirm(tx, id, { serial, how: 'asked', at: ctx.now() })
  })
}

/** A recipient says itself which serial it uses: for resolvers that we cannot ask. */
export async function sayDelivered(ctx: Context, id: string, serial: number): Promise<void> {
  await transaction(ctx, async (tx) => {
    const own = (await currentRecipients(tx)).find((recipient) => recipient.id === id)
    if (!own || own.organisationId !== organisationOf(ctx.actor))
      throw new Refusal(confirmText.noSuchRecipient, { status: 404 })
    const list = await readList(tx)
    if (serial > list.serial) throw new Refusal(confirmText.notYet, { status: 409, values: { serial: list.serial } })
    await confirm(tx, id, { serial, how: 'said', at: ctx.now() })
    await recordAudit(ctx, tx, { action: 'shield.delivery-confirmed', subjectKind: 'recipient', subjectId: id })
  })
}
