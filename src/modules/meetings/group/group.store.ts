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

/** Locked until the transaction ends, as far as whoever asks keeps groups: when it was made. */
export async function lockGroup(tx: Tx, id: string): Promise<Date | null> {
  const found = await sql<{ madeAt: Date }>`select made_at as "madeAt" from meetings.meeting_group
    where id = ${id} for update`.execute(tx)
  return found.rows[0]?.madeAt ?? null
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

/** False when this person is a member on that day or after it already. The group is locked. */
export async function insertMember(tx: Tx, row: Omit<Member, 'untilOn'>): Promise<boolean> {
  const made = await sql`insert into meetings.member (id, group_id, person_id, organisation_id, role, from_on)
    select ${row.id}, ${row.groupId}, ${row.personId}, ${row.organisationId}, ${row.role}, ${row.fromOn}::date
    where not exists (select from meetings.member m where m.group_id = ${row.groupId} and m.person_id = ${row.personId}
      and (m.until_on is null or m.until_on >= ${row.fromOn}::date))`.execute(tx)
  return made.numAffectedRows === 1n
}

/** Whether anybody but this person is or was in the group, or will be. */
export async function hasOthers(tx: Tx, groupId: string, personId: string): Promise<boolean> {
  const found = await sql<{ has: boolean }>`select exists (select from meetings.member
    where group_id = ${groupId} and person_id <> ${personId}) as has`.execute(tx)
  return found.rows[0]?.has ?? false
}

/** Its last day, also earlier than was planned; what would end before it began is gone. False when it ended already. */
export async function endMembership(tx: Tx, id: string, untilOn: string): Promise<boolean> {
  const gone = await sql`delete from meetings.member where id = ${id} and from_on > ${untilOn}::date`.execute(tx)
  if (gone.numAffectedRows === 1n) return true
  const done = await sql`update meetings.member set until_on = ${untilOn}::date
    where id = ${id} and (until_on is null or until_on > ${untilOn}::date)`.execute(tx)
  return done.numAffectedRows === 1n
}

const standInColumns = sql`s.id, s.member_id as "memberId", s.person_id as "personId",
  to_char(s.from_on, 'YYYY-MM-DD') as "fromOn", to_char(s.until_on, 'YYYY-MM-DD') as "untilOn"`

/** Who stands in for members of this group, today or later; who does so first comes first, at most 500. */
export async function selectStandIns(tx: Tx, groupId: string): Promise<StandIn[]> {
  const found = await sql<StandIn>`select ${standInColumns}
    from meetings.stand_in s join meetings.member m on m.id = s.member_id
    where m.group_id = ${groupId} and s.until_on >= meetings.today() order by s.from_on, s.id limit 500`.execute(tx)
  return found.rows
}

/** For a member of this group; also when it is over. */
export async function selectStandIn(tx: Tx, groupId: string, id: string): Promise<StandIn | null> {
  const found = await sql<StandIn>`select ${standInColumns}
    from meetings.stand_in s join meetings.member m on m.id = s.member_id
    where s.id = ${id} and m.group_id = ${groupId}`.execute(tx)
  return found.rows[0] ?? null
}

/** False when somebody stands in for this member on one of these days already. */
export async function insertStandIn(tx: Tx, row: StandIn): Promise<boolean> {
  // A member may lock no row of its own: two at the same time wait for each other here.
  await sql`select pg_advisory_xact_lock(hashtext('meetings.stand-in'), hashtext(${row.memberId}))`.execute(tx)
  const made = await sql`insert into meetings.stand_in (id, member_id, person_id, from_on, until_on)
    select ${row.id}, ${row.memberId}, ${row.personId}, ${row.fromOn}::date, ${row.untilOn}::date
    where not exists (select from meetings.stand_in s where s.member_id = ${row.memberId}
      and s.from_on <= ${row.untilOn}::date and s.until_on >= ${row.fromOn}::date)`.execute(tx)
  return made.numAffectedRows === 1n
}

/** Ends it with that day; what began later is gone. False: it was over, or is not for whoever asks to end. */
export async function endStandIn(tx: Tx, id: string, untilOn: string): Promise<boolean> {
  const gone = await sql`delete from meetings.stand_in where id = ${id} and from_on > ${untilOn}::date`.execute(tx)
  if (gone.numAffectedRows === 1n) return true
  const done = await sql`update meetings.stand_in set until_on = ${untilOn}
    where id = ${id} and until_on > ${untilOn}::date`.execute(tx)
  return done.numAffectedRows === 1n
}
