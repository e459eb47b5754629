// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, emergencyIssuer, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { parseReceiptCode, receiptCodeOf } from '#values'
import { selectOrganisation, upsertPerson } from '../organisation/organisation.store.ts'
import { emergencyMessages as message } from './emergency.text.ts'

/** By which the account is known in the record and in the list of people. */
const name = 'Noodtoegang'

/** Whichever of the two is typed first. */
function digestOf({ secrets }: Context, codes: readonly [string, string]): string {
  const typed = codes.map((code) => parseReceiptCode(code.slice(0, 100)) ?? 'no code').toSorted()
  return secrets.digest('partners.emergency', typed.join(' ')).toString('hex')
}

/** Two codes, shown once; those of before, and whoever is in with them, are worth nothing. For the operator, on the machine itself. */
export function makeEmergencyAccess(ctx: Context): Promise<[string, string]> {
  const system = asSystem(ctx, 'partners.make-emergency-access')
  return transaction(system, async (tx) => {
    const organisation = await selectOrganisation(tx, ctx.settings.intakeOrganisation)
    if (!organisation) throw new Refusal(message.noOrganisation, { status: 409 })
    const code = () => receiptCodeOf(Buffer.from(ctx.secrets.token(12), 'base64url'))
    const codes: [string, string] = [code(), code()]
    await forget(tx)
    const id = await upsertPerson(
      tx,
      {
        id: ctx.newId(),
        issuer: emergencyIssuer,
        subject: digestOf(ctx, codes),
        name,
        organisationId: organisation.id,
        roles: ['administrator', ...(organisation.isPublishing ? ['publisher'] : [])],
        isActive: true,
        since: ctx.now(),
      },
      ctx.now(),
    )
    await recordAudit(system, tx, { action: 'partners.emergency-made', subjectKind: 'person', subjectId: id ?? '' })
    return codes
  })
}

/** Ends the account, and whoever is in with it. */
export function takeEmergencyAccess(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'partners.take-emergency-access')
  return transaction(system, async (tx) => {
    for (const subjectId of await forget(tx))
      await recordAudit(system, tx, { action: 'partners.emergency-ended', subjectKind: 'person', subjectId })
  })
}

/** Each account is for one use: what was done with it stays that of those two people on that day. */
async function forget(tx: Tx): Promise<string[]> {
  const ended = await sql<{
    id: string
  }>`update partners.person set is_active = false, deactivated_at = now(), roles = '{}'
    where issuer = ${emergencyIssuer} and is_active returning id::text`.execute(tx)
  return ended.rows.map(({ id }) => id)
}

/** In a transaction of the program. The codes are used up, also when nobody comes in after all. */
export async function enterByEmergency(
  ctx: Context,
  tx: Tx,
  codes: readonly [string, string],
  reason: string,
): Promise<{ issuer: string; subject: string } | null> {
  const subject = `used ${ctx.newId()}`
  const found = await sql<{ id: string }>`update partners.person set subject = ${subject}
    where issuer = ${emergencyIssuer} and subject = ${digestOf(ctx, codes)} and is_active returning id::text`.execute(
    tx,
  )
  const [person] = found.rows
  if (!person) return null
  await recordAudit(ctx, tx, {
    action: 'partners.emergency-entered',
    subjectKind: 'person',
    subjectId: person.id,
    detail: { reason },
  })
  return { issuer: emergencyIssuer, subject }
}

/** Who came in so, since then, and why. */
export async function emergenciesSince(ctx: Context, since: Date): Promise<{ id: string; at: Date; reason: string }[]> {
  return transaction(asSystem(ctx, 'partners.watch-emergency'), async (tx) => {
    const found = await sql<{
      id: string
      at: Date
      reason: string
    }>`select a.subject_id as id, a.at, coalesce(a.detail->>'reason', '') as reason
      from partners.person p join foundation.audit a on a.subject_id = p.id::text and a.action = 'partners.emergency-entered'
      where p.issuer = ${emergencyIssuer} and a.at > ${since} order by a.at limit 50`.execute(tx)
    return found.rows
  })
}

/** Whether somebody came in so within a day. */
export async function isEmergencyUsed(ctx: Context): Promise<boolean> {
  return (await emergenciesSince(ctx, new Date(ctx.now().getTime() - 86_400_000))).length > 0
}
