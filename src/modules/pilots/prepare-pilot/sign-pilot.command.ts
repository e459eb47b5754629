// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { findOrganisation } from '#modules/partners'
import { isRowId } from '#values'
import { groupTransaction, memberOf, sameVersion } from '../bottleneck/group.query.ts'
import { insertParticipant, updateLeft, updateSigned } from '../pilot/participant.store.ts'
import { lockPilot, type Pilot, updatePilotStatus } from '../pilot/pilot.store.ts'
import { pilotMessages } from '../pilot/pilot.text.ts'
import { readyBy, rulesSay } from '../pilot/rules-say.query.ts'

/** Asks an organisation to take part in a pilot that has not started. */
export async function inviteParticipant(ctx: Context, id: string, organisationId: string): Promise<void> {
  memberOf(ctx)
  await groupTransaction(ctx, async (tx) => {
    const pilot = await preparedPilot(tx, id)
    if (organisationId === '' || !(await findOrganisation(tx, organisationId)))
      throw refusedAt('organisation', webMessages.choose)
    if (!(await insertParticipant(tx, { pilotId: pilot.id, organisationId, at: ctx.now() })))
      throw refusedAt('organisation', pilotMessages.alreadyAsked)
    await recordAudit(ctx, tx, line('participant-asked', id, { organisationId }))
  })
}

/**
 * Signs the terms as they are now for the own organisation. Only who may sign does so, only for their own organisation, and only what
 * they have seen: `seenVersion` is the version of the page, `knowsRules` that they read what the sharing rules have against its exchange.
 */
export async function signPilot(ctx: Context, id: string, seenVersion: number, knowsRules = false): Promise<void> {
  const by = memberOf(ctx)
  if (!mayDo(ctx.actor, 'pilots:sign')) throw new Refusal(pilotMessages.mayNotSign, { status: 403 })
  await groupTransaction(ctx, async (tx) => {
    const pilot = await preparedPilot(tx, id)
    sameVersion(ctx, pilot, seenVersion)
    readyBy(await rulesSay({ ...ctx, tx }, pilot.exchange), knowsRules)
    const version = pilot.termsVersion
    if (!(await updateSigned(tx, { pilotId: id, version, by, at: ctx.now() })))
      throw new Refusal(pilotMessages.notParticipant, { status: 403 })
    await recordAudit(ctx, tx, line('pilot-signed', id, { organisationId: by.organisationId, version }))
  })
}

/** The own organisation takes part no longer, at once. A pilot that runs stops with it: everybody signed for these participants. */
export async function leavePilot(ctx: Context, id: string): Promise<void> {
  const by = memberOf(ctx)
  if (!mayDo(ctx.actor, 'pilots:sign')) throw new Refusal(pilotMessages.mayNotSign, { status: 403 })
  await groupTransaction(ctx, async (tx) => {
    const pilot = isRowId(id) ? await lockPilot(tx, id) : null
    if (!pilot) throw new Refusal(pilotMessages.pilotNotFound, { status: 404 })
    const { organisationId } = by
    if (!(await updateLeft(tx, { pilotId: id, organisationId, at: ctx.now() })))
      throw new Refusal(pilotMessages.notParticipant, { status: 403 })
    await recordAudit(ctx, tx, line('participant-left', id, { organisationId }))
    if (pilot.status !== 'running') return
    const reason = `left:${organisationId}`
    await updatePilotStatus(tx, id, { status: 'stopped', by: by.name, at: ctx.now(), reason })
    await recordAudit(ctx, tx, line('pilot-stopped', id, { reason }))
  })
}

async function preparedPilot(tx: Tx, id: string): Promise<Pilot> {
  const pilot = isRowId(id) ? await lockPilot(tx, id) : null
  if (!pilot) throw new Refusal(pilotMessages.pilotNotFound, { status: 404 })
  if (pilot.status !== 'prepared') throw new Refusal(webMessages.notNow, { status: 409 })
  return pilot
}

function line(action: string, id: string, detail: Record<string, string | number>) {
  return { action: `pilots.${action}`, subjectKind: 'pilot', subjectId: id, detail }
}

function refusedAt(field: string, code: string): Refusal {
  return new Refusal(code, { fields: [{ field, code }] })
}
