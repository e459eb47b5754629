// SPDX-License-Identifier: EUPL-1.2
import type { Actor, Context, Permission } from '#foundation/access'
import { testContext } from '../../../../tests/context.ts'
import { addGroup } from '../keep-group/keep-group.command.ts'
import { addMember } from '../keep-group/keep-members.command.ts'
import { planMeeting } from '../plan-meeting/plan-meeting.command.ts'

const read = ['meetings:read'] as const
const people = {
  secretary: ['ministerie-a', 'Saar Proef', 'plan-secretary', ['meetings:read', 'meetings:write']],
  /** Keeps groups too, and is in none. */
  other: ['ministerie-a', 'Olaf Proef', 'plan-secretary', ['meetings:read', 'meetings:write']],
  chair: ['politie-a', 'Vera Proef', 'analyst', read],
  member: ['bank-a', 'Lars Proef', 'analyst', read],
  colleague: ['bank-a', 'Cato Proef', 'analyst', read],
  outsider: ['bank-b', 'Bram Proef', 'analyst', read],
} as const satisfies Record<string, readonly [string, string, string, readonly Permission[]]>
type Who = keyof typeof people

export const words = { kind: 'core', name: 'Kerngroep proef', mandate: 'Maakt afspraken.', cadence: 'Elke maand' }

/** A core group with a secretary, a chair and a member; `on`: the first of its meetings. */
export async function openGroup(settings: Record<string, string> = {}) {
  const test = await testContext({ settings })
  const { pool } = test.ctx.db
  await pool.query(`insert into partners.organisation (id, name, kind, is_publishing)
    select id, 'Naam van ' || id, case when id like 'bank%' then 'bank' else 'ministry' end, false
    from unnest(array['ministerie-a', 'politie-a', 'bank-a', 'bank-b']) id`)
  const as = {} as Record<Who, Context>
  const ids = {} as Record<Who, string>
  for (const [who, [organisationId, name, role, permissions]] of Object.entries(people)) {
    const id = test.ctx.newId()
    await pool.query(
      'insert into partners.person (id, issuer, subject, name, organisation_id, roles) values ($1, $2, $3, $4, $5, $6)',
      [id, 'proef', who, name, organisationId, [role]],
    )
    const organisationName = `Naam van ${organisationId}`
    const own = { id, name, organisationId, organisationName, permissions: new Set<Permission>(permissions) }
    const actor: Actor = { kind: 'person', ...own }
    as[who as Who] = { ...test.visitor, actor }
    ids[who as Who] = id
  }
  const code = await addGroup(as.secretary, words)
  for (const [who, role] of [
    ['secretary', 'secretary'],
    ['chair', 'chair'],
    ['member', 'member'],
  ] as const) {
    const [organisationId, person] = people[who]
    await addMember(as.secretary, code, { person, organisationId, role, fromOn: '2026-01-01' })
  }
  const meet = (on: string, title = `Overleg van ${on}`) =>
    planMeeting(as.secretary, code, { title, on, from: '10:00', until: '11:30', place: 'Den Haag', video: '' })
  /** At noon in the Netherlands, in winter. */
  const today = (day: string) => test.setNow(new Date(`${day}T11:00:00Z`))
  return { test, as, ids, code, meet, today }
}
