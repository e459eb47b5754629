// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, emergencyIssuer, mayDo, transaction } from '#foundation/access'
import { listDeeds } from '#foundation/audit'
import { sql } from '#foundation/db'
import { invitedIssuer } from '../invite-people/invitation.store.ts'

/** What an installation needs before it works for others; in the order in which one sets it. */
export const missingThings = [
  'intake',
  'administrators',
  'officer',
  'partners',
  'issued',
  'mail',
  'keyHolder',
  'zone',
  'role',
  'clock',
  'restore',
] as const
export type MissingThing = (typeof missingThings)[number]

/** The record of an installation is about this, and about nobody. */
export const installation = 'installation'
export const restoredAction = 'partners.backup-restored'
const restoredDays = 366
/** Seconds that the clocks of the program and of the database may differ. */
const clockSlack = 5

/** What is still missing here. With a demo nothing is: that is no installation. */
export async function listMissing(ctx: Context): Promise<MissingThing[]> {
  const { settings } = ctx
  if (settings.isDemo) return []
  const system = asSystem(ctx, 'partners.list-missing')
  const now = system.now()
  const [found, restored] = [
    await transaction(system, (tx) =>
      sql<Found>`with people as (select p.roles, p.organisation_id, o.kind from partners.person p
          join partners.organisation o on o.id = p.organisation_id
          where p.is_active and p.left_at is null and p.issuer not in (${invitedIssuer}, ${emergencyIssuer}) and not o.is_demo and cardinality(p.roles) > 0)
        select
          exists (select from partners.organisation where id = ${settings.intakeOrganisation} and not is_demo) as intake,
          (select count(*) from people where organisation_id = ${settings.intakeOrganisation} and 'administrator' = any(roles)) as administrators,
          exists (select from people where organisation_id = ${settings.intakeOrganisation} and 'privacy-officer' = any(roles)) as officer,
          exists (select from people where organisation_id <> ${settings.intakeOrganisation} and kind not in ('company', 'ministry')) as partners,
          exists (select from partners.issuer) as issued,
          not has_database_privilege(session_user, current_database(), 'create') as role,
          extract(epoch from clock_timestamp() - ${new Date()}::timestamptz)::float8 as "clockOff"`.execute(tx),
    ),
    await listDeeds(system, [installation], [restoredAction]),
  ]
  const row = found.rows[0]
  const last = restored.at(-1)?.at
  const isThere: Record<MissingThing, boolean> = {
    intake: row?.intake === true,
    administrators: (row?.administrators ?? 0) > 1,
    officer: row?.officer === true,
    partners: row?.partners === true,
    issued: row?.issued === true,
    mail: settings.mailRelay !== null,
    keyHolder: settings.evaluatorUrl !== undefined,
    zone: settings.shieldZone !== undefined,
    role: row?.role === true,
    clock: Math.abs(row?.clockOff ?? 0) <= clockSlack,
    restore: last !== undefined && now.getTime() - last.getTime() < restoredDays * 86_400_000,
  }
  return missingThings.filter((thing) => !isThere[thing])
}

interface Found {
  intake: boolean
  administrators: number
  officer: boolean
  partners: boolean
  issued: boolean
  /** The program connects as somebody else than the owner of the database. */
  role: boolean
  clockOff: number
}

/** Whoever administers the organisation that receives the reports looks after the installation. */
export function looksAfter({ actor, settings }: Context): boolean {
  return (
    actor.kind === 'person' &&
    mayDo(actor, 'partners:manage') &&
    actor.organisationId === settings.intakeOrganisation &&
    !settings.isDemo
  )
}
