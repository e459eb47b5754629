// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { isRowId } from '#values'
import { selectOrganisationNames } from '../organisation/organisation.store.ts'
import { selectReportingPoints, selectVersion } from '../reporting-point/reporting-point.store.ts'
import { isStale } from '../reporting-point/reporting-point.ts'
import { comparisonOf, isApproved, phonesOf } from '../reporting-point/shown-numbers.ts'
import { canWarn } from '../warn-contact/can-warn.query.ts'
import {
  selectChange,
  selectChangesOf,
  selectDeclinedOfProgram,
  selectKept,
  selectOpenChanges,
} from './change.store.ts'
import { type PointChange, canAskAgain, eyesFault, isAsked, program, stoodBefore } from './change.ts'
import { differences } from './differences.ts'
import { isOutdated } from './judge-change.command.ts'
import { eyesOf, isEditor, keeperOf, keeperTransaction, mayJudge, mayPropose } from './entry-keeper.query.ts'

/** What this person keeps or edits, with what is too old and what waits. Organisations are named, people never. */
export async function listKept(ctx: Context) {
  const by = keeperOf(ctx)
  return keeperTransaction(ctx, async (tx) => {
    const alsoOthers = isEditor(by)
    const entries = await selectKept(tx, { organisationId: by.organisationId, alsoOthers })
    const open = (await selectOpenChanges(tx)).filter((change) => mayJudge(by, change))
    const declined = (alsoOthers ? await selectDeclinedOfProgram(tx) : []).filter((change) =>
      entries.some((point) => point.entry.id === change.pointId && canAskAgain(change, point, ctx.now())),
    )
    const keepers = entries.flatMap(({ entry }) => entry.organisationId ?? [])
    const names = keepers.length === 0 ? [] : await selectOrganisationNames(tx, keepers)
    const nameOf = (id: string | null) => (id === null ? null : (names.find((one) => one.id === id)?.name ?? id))
    return {
      points: entries.map(({ entry, approved }) => ({
        id: entry.id,
        name: entry.organisation[ctx.language],
        keeper: nameOf(entry.organisationId),
        isOwn: entry.organisationId === by.organisationId,
        lastVerified: entry.lastVerified,
        isStale: isStale(entry.lastVerified, ctx.now()),
        isIncomplete: entry.needsVerification,
        hasPhone: phonesOf(entry).length > 0,
        isUnapproved: comparisonOf(entry) !== null && !isApproved(entry, approved),
        mayPropose: mayPropose(by, entry),
      })),
      open: open.map((change) => ({
        id: change.id,
        name: change.entry.organisation[ctx.language],
        state: change.state,
        waits: change.waits,
        needsTwo: change.needsTwo,
        proposedAt: change.proposedAt.toISOString(),
        showsFrom: change.showsFrom?.toISOString() ?? null,
        isForMe: change.state !== 'waiting' && eyesFault(change, eyesOf(by)) === null,
        mayAskAgain: false,
        asked: askedOf(change),
      })),
      declined: declined.map((change) => ({
        id: change.id,
        name: change.entry.organisation[ctx.language],
        state: change.state,
        isForMe: false,
        mayAskAgain: change.endedBy !== by.id,
        asked: askedOf(change),
      })),
    }
  })
}

/** How many changes wait for the eyes of this person, and how many own entries are too old. */
export async function countToDo(ctx: Context): Promise<number> {
  if (ctx.actor.kind !== 'person') return 0
  const { points, open } = await listKept(ctx)
  return open.filter(({ isForMe }) => isForMe).length + points.filter((one) => one.isOwn && one.isStale).length
}

/** An entry to change, as it stands in the register, old numbers as well; null for whoever may not. */
export function findKept(ctx: Context, pointId: string) {
  keeperOf(ctx)
  return keeperTransaction(ctx, async (tx) => {
    const current = await selectVersion(tx, pointId)
    if (!current || !mayPropose(ctx.actor, current.entry)) return null
    const changes = await selectChangesOf(tx, pointId, 20)
    const all = await selectReportingPoints(tx, { limit: 500 })
    return {
      entry: current.entry,
      version: current.version,
      waiting: changes.find((change) => change.endedAt === null && !isAsked(change))?.id ?? null,
      earlier: changes
        .filter((change) => change.endedAt !== null && !isAsked(change))
        .map(({ id, state, proposedAt }) => ({
          id,
          state,
          proposedAt: proposedAt.toISOString(),
        })),
      others: all
        .filter(({ id }) => id !== pointId)
        .map(({ id, organisation }) => ({ value: id, text: organisation[ctx.language] })),
    }
  })
}

/** One change with what it makes different, for whoever may judge it; null for everybody else. */
export async function findChange(ctx: Context, id: string) {
  const by = keeperOf(ctx)
  if (!isRowId(id)) return null
  return keeperTransaction(ctx, async (tx) => {
    const change = await selectChange(tx, id)
    if (!change || !mayJudge(by, change)) return null
    const current = await selectVersion(tx, change.pointId)
    const isOpen = change.endedAt === null
    const before =
      current && (isOpen || current.version === change.baseVersion) ? stoodBefore(current, change.entry) : null
    const names = await selectOrganisationNames(tx, housesOf(change))
    const nameOf = (house: string) =>
      house === program.organisationId ? 'dijkwacht' : (names.find((one) => one.id === house)?.name ?? house)
    const eyes = eyesOf(by)
    const isToJudge = change.state === 'proposed' || change.state === 'seconded'
    return {
      id,
      pointId: change.pointId,
      name: change.entry.organisation[ctx.language],
      why: change.why,
      state: change.state,
      needsTwo: change.needsTwo,
      waits: change.waits,
      asked: askedOf(change),
      cannotWarn: change.unwarned || (isToJudge && change.waits && !(await canWarn(ctx, tx, change.pointId))),
      because: change.because,
      proposedAt: change.proposedAt.toISOString(),
      showsFrom: change.showsFrom?.toISOString() ?? null,
      by: nameOf(change.proposedBy.organisationId),
      first: change.first && nameOf(change.first.organisationId),
      second: change.second && nameOf(change.second.organisationId),
      isOwn: change.proposedBy.personId === eyes.personId,
      fault: isToJudge ? eyesFault(change, eyes) : null,
      isOutdated: isOpen && (!current || isOutdated(change, current)),
      changes: isAsked(change) ? [] : differences(before, change.entry),
    }
  })
}

export interface Asked {
  numbers: string[]
  source: string
  label: string
  day: string
}

/** Of a number that came with the program: what two people look at side by side; null of every other change. */
function askedOf(change: PointChange): Asked | null {
  const compared = isAsked(change) ? comparisonOf(change.entry) : null
  return compared && { ...compared, label: change.entry.source?.label ?? compared.source }
}

function housesOf({ proposedBy, first, second }: PointChange): string[] {
  return [proposedBy, first, second].flatMap((eyes) => eyes?.organisationId ?? [])
}
