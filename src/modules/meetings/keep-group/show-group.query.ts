// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { organisationNames } from '#modules/partners'
import { dutchDay } from '#values'
import { type Group, holdsOn, type MemberRole } from '../group/group.ts'
import { selectGroup, selectMembers, selectStandIns } from '../group/group.store.ts'
import { peopleOf } from '../group/people.query.ts'
import { meetingsTransaction } from '../group/who.query.ts'
import type { Meeting } from '../plan-meeting/meeting.ts'
import { countMeetings, selectMeetings } from '../plan-meeting/meeting.store.ts'

const perPage = 20

export interface ShownMember {
  id: string
  /** null: works here no more, and is not named. */
  name: string | null
  organisation: string
  role: MemberRole
  fromOn: string
  untilOn: string | null
  isNow: boolean
  /** Whether it can end, or end earlier. */
  mayEnd: boolean
  isOwn: boolean
  standIns: { id: string; name: string | null; fromOn: string; untilOn: string }[]
}

export interface ShownGroup {
  group: Group
  members: ShownMember[]
  meetings: Meeting[]
  pages: number
  mayKeep: boolean
}

/** A group with its meetings, the latest first; null when it is not there for whoever asks. */
export function showGroup(ctx: Context, code: string, page: number): Promise<ShownGroup | null> {
  return meetingsTransaction(ctx, async (tx) => {
    const group = await groupByCode(tx, code)
    if (!group) return null
    const meetings = await selectMeetings(tx, group.id, { limit: perPage, offset: (page - 1) * perPage })
    const pages = Math.max(1, Math.ceil((await countMeetings(tx, group.id)) / perPage))
    return {
      group,
      meetings,
      pages,
      members: await membersOf(ctx, tx, group.id),
      mayKeep: mayDo(ctx.actor, 'meetings:write'),
    }
  })
}

/** Null for what can be no code. */
export function groupByCode(tx: Tx, code: string): Promise<Group | null> {
  return /^[a-z0-9-]{1,60}$/.test(code) ? selectGroup(tx, code) : Promise.resolve(null)
}

/** Who is or was in it, by name as long as they work for a partner. */
export async function membersOf(ctx: Context, tx: Tx, groupId: string): Promise<ShownMember[]> {
  const [members, standIns] = [await selectMembers(tx, groupId), await selectStandIns(tx, groupId)]
  const ids = [...members, ...standIns].map(({ personId }) => personId)
  const people = await peopleOf(ctx, tx, ids)
  const names = await organisationNames({ ...ctx, tx }, [...new Set(members.map((one) => one.organisationId))])
  const [today, own] = [dutchDay(ctx.now()), ctx.actor.kind === 'person' ? ctx.actor.id : '']
  return members.map(({ id, personId, organisationId, role, fromOn, untilOn }) => ({
    id,
    name: people.get(personId)?.name ?? null,
    organisation: names.get(organisationId) ?? organisationId,
    role,
    fromOn,
    untilOn,
    isNow: holdsOn({ fromOn, untilOn }, today),
    mayEnd: untilOn === null || untilOn > today,
    isOwn: personId === own && holdsOn({ fromOn, untilOn }, today),
    standIns: standIns
      .filter((one) => one.memberId === id)
      .map((one) => ({ ...one, name: people.get(one.personId)?.name ?? null })),
  }))
}
