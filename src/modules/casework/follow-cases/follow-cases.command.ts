// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { casesOf, listCaseReports } from '#modules/cases'
import { listFacts } from '#modules/reports'
import { lockUnder, selectAddressing, selectOtherAnchors, updateAnchors } from './follow-cases.store.ts'

const rowsAtOnce = 1_000
/** Pages of a case that are looked through for reports under another address. */
const mostPages = 20
const name = 'casework.follow-cases'

/**
 * A case is addressed by its oldest own report. When that one leaves, or an older one joins, the address of reports changes of
 * which nothing else did and which no announcement names: this brings them up to date. `reportIds`: of which the case changed.
 * No audit line: it only copies what other modules recorded.
 */
export async function followCases(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, name)
  const now = await casesOf(system, reportIds)
  const addressing = await transaction(system, (tx) => selectAddressing(tx, reportIds))
  for (const anchor of addressing) if (now.get(anchor)?.anchor !== anchor) await refresh(system, anchor)
  for (const [reportId, { anchor, ownReports }] of now) {
    if (anchor !== reportId) continue
    const named = [...now.values()].filter((one) => one.anchor === anchor).length
    if (ownReports > named) for (const other of await joinedBy(ctx, anchor)) await refresh(system, other)
  }
}

/** Addresses from before that reports of this case still have. */
async function joinedBy(ctx: Context, anchor: string): Promise<Set<string>> {
  const system = asSystem(ctx, name)
  const organisationId = (await listFacts(system, [anchor])).get(anchor)?.controllerOrganisationId
  const others = new Set<string>()
  if (!organisationId) return others
  const { tx: _, ...rest } = ctx
  const permissions = new Set(['cases:read'] as const)
  const own: Context = {
    ...rest,
    actor: { kind: 'machine', id: name, organisationId, organisationName: '', permissions },
  }
  for (let page = 1, pages = 1; page <= Math.min(pages, mostPages); page++) {
    const listed = await listCaseReports(own, anchor, { page }, 'werkvoorraad bijhouden')
    pages = listed.pages
    const found = await transaction(system, (tx) => selectOtherAnchors(tx, listed.reportIds, anchor))
    for (const other of found) others.add(other)
  }
  return others
}

/** Asks anew where every report under this address is. */
async function refresh(system: Context, anchor: string): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const ids = await transaction(system, async (tx) => {
      const locked = await lockUnder(tx, anchor, after, rowsAtOnce)
      const now = await casesOf({ ...system, tx }, locked)
      const moved = locked.map((id) => ({ id, anchor: now.get(id)?.anchor ?? null }))
      await updateAnchors(
        tx,
        moved.filter((row) => row.anchor !== anchor),
      )
      return locked
    })
    const last = ids.at(-1)
    if (last === undefined || ids.length < rowsAtOnce) return
    after = last
  }
}
