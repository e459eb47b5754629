// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Group, GroupKind, ListedGroup, Member, StandIn } from './group.ts'

const columns = sql`g.id, g.code, g.kind, g.name, g.mandate, g.cadence, g.ended_at as "endedAt"`
const mostGroups = 200

/** Groups that this transaction may see: the core group first, ended ones last. At most 200. */
export async function selectGroups(tx: Tx, now: Date): Promise<ListedGroup[]> {
  const found = await sql<ListedGroup>`select ${columns},
      (select count(*)::int from meetings.member m where m.group_id = g.id and m.from_on <= meetings.today()
        and (m.until_on is null or m.until_on >= meetings.today())) as members,
      (select min(t.starts_at) from meetings.meeting t
        where t.group_id = g.id and t.ends_at >= ${now} and t.status in ('planned', 'invited')) as "nextAt"
    from meetings.meeting_group g
    order by g.ended_at is not null, array_position(array['core', 'working-group', 'gathering'], g.kind), g.name
    limit ${mostGroups}`.execute(tx)
  return found.rows
}

export async function selectGroup(tx: Tx, code: string): Promise<Group | null> {
  const found = await sql<Group>`select ${columns} from meetings.meeting_group g where g.code = ${code}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectGroupById(tx: Tx, id: string): Promise<Group | null> {
  const found = await sql<Group>`select ${columns} from meetings.meeting_group g where g.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** False when another group has this code. */
export async function insertGroup(tx: Tx, row: Omit<Group, 'endedAt'> & { at: Date }): Promise<boolean> {
  const made = await sql`insert into meetings.meeting_group (id, code, kind, name, mandate, cadence, made_at)
    values (${row.id}, ${row.code}, ${row.kind}, ${row.name}, ${row.mandate}, ${row.cadence}, ${row.at})
    on conflict (code) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function updateGroup(
  tx: Tx,
  row: { id: string; kind: GroupKind; name: string; mandate: string; cadence: string; endedAt: Date | null },
): Promise<void> {
  await sql`update meetings.meeting_group set kind = ${row.kind}, name = ${row.name}, mandate = ${row.mandate},
      cadence = ${row.cadence}, ended_at = ${row.endedAt} where id = ${row.id}`.execute(tx)
}

const memberColumns = sql`m.id, m.group_id as "groupId", m.person_id as "personId", m.organisation_id as "organisationId",
  m.role, to_char(m.from_on, 'YYYY-MM-DD') as "fromOn", to_char(m.until_on, 'YYYY-MM-DD') as "untilOn"`

/** Who is or was a member, chair and secretary first; at most 500. */
export async function selectMembers(tx: Tx, groupId: string): Promise<Member[]> {
  const found = await sql<Member>`select ${memberColumns} from meetings.member m where m.group_id = ${groupId}
    order by array_position(array['chair', 'secretary', 'member'], m.role), m.organisation_id, m.from_on, m.id limit 500`.execute(
    tx,
  )
  return found.rows
}

export async function selectMember(tx: Tx, id: string): Promise<Member | null> {
  const found = await sql<Member>`select ${memberColumns} from meetings.member m where m.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** False when this person is a member already. */
export async function insertMember(tx: Tx, row: Omit<Member, 'untilOn'>): Promise<boolean> {
  const made = await sql`insert into meetings.member (id, group_id, person_id, organisation_id, role, from_on)
    values (${row.id}, ${row.groupId}, ${row.personId}, ${row.organisationId}, ${row.role}, ${row.fromOn})
    on conflict do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

/** False when it ended already. */
export async function endMembership(tx: Tx, id: string, untilOn: string): Promise<boolean> {
  const done = await sql`update meetings.member set until_on = greatest(from_on, ${untilOn}::date)
    where id = ${id} and until_on is null`.execute(tx)
  return done.numAffectedRows === 1n
}

/** Who stands in for members of this group, also those for whom it is over; at most 500. */
export async function selectStandIns(tx: Tx, groupId: string): Promise<StandIn[]> {
  const found = await sql<StandIn>`select s.id, s.member_id as "memberId", s.person_id as "personId",
      to_char(s.from_on, 'YYYY-MM-DD') as "fromOn", to_char(s.until_on, 'YYYY-MM-DD') as "untilOn"
    from meetings.stand_in s join meetings.member m on m.id = s.member_id
    where m.group_id = ${groupId} order by s.from_on, s.id limit 500`.execute(tx)
  return found.rows
}

export async function insertStandIn(tx: Tx, row: StandIn): Promise<void> {
  await sql`insert into meetings.stand_in (id, member_id, person_id, from_on, until_on)
    values (${row.id}, ${row.memberId}, ${row.personId}, ${row.fromOn}, ${row.untilOn})`.execute(tx)
}

/** Ends it with that day; what began later is gone. False: it was over, or is not for whoever asks to end. */
export async function endStandIn(tx: Tx, id: string, untilOn: string): Promise<boolean> {
  const gone = await sql`delete from meetings.stand_in where id = ${id} and from_on > ${untilOn}::date`.execute(tx)
  if (gone.numAffectedRows === 1n) return true
  const done = await sql`update meetings.stand_in set until_on = ${untilOn}
    where id = ${id} and until_on > ${untilOn}::date`.execute(tx)
  return done.numAffectedRows === 1n
}
