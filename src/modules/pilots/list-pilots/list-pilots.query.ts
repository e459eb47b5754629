// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { exchangeTitle } from '#modules/agreements'
import { organisationNames } from '#modules/partners'
import { dutchDay, lastDayBefore } from '#values'
import { groupTransaction } from '../bottleneck/group.query.ts'
import { missingConditions, standingAt } from '../pilot/pilot.ts'
import { countPilots, type Pilot, selectHeldUp, selectPilots, selectUnsigned } from '../pilot/pilot.store.ts'
import { type RulesSay, rulesSay } from '../pilot/rules-say.query.ts'

const rowsAPage = 25

/** One page of every pilot, for the working group. */
export async function listPilots(ctx: Context, page: number) {
  const { pilots, ...paging } = await groupTransaction(ctx, (tx) => readPage(tx, { isStarted: false, page }))
  const now = ctx.now()
  return {
    ...paging,
    rows: pilots.map((pilot) => ({
      ...shared(pilot, now),
      missing: pilot.status === 'prepared' ? missingConditions(pilot, now, dutchDay(now)).length : 0,
    })),
  }
}

/** Pilots that wait for the signature of the organisation of whoever asks. */
export function listToSign(ctx: Context) {
  return groupTransaction(ctx, (tx) => selectUnsigned(tx, organisationOf(ctx.actor) ?? ''))
}

/** Pilots of the own organisation that the sharing rules keep from beginning, or stopped. */
export async function listRefused(ctx: Context) {
  const all = await groupTransaction(ctx, (tx) => selectHeldUp(tx, organisationOf(ctx.actor) ?? ''))
  const refused = new Map<string, boolean>()
  for (const { exchange } of all)
    if (exchange && !refused.has(exchange)) refused.set(exchange, (await rulesSay(ctx, exchange))?.isPossible === false)
  return all.filter(({ status, exchange }) => status === 'stopped' || (exchange !== null && refused.get(exchange)))
}

export const countRefused = async (ctx: Context): Promise<number> => (await listRefused(ctx)).length

export const countToSign = async (ctx: Context): Promise<number> => (await listToSign(ctx)).length

/** One page of the pilots that ever ran, for everybody: who takes part by name of the organisation, and no person. */
export async function listPublicPilots(ctx: Context, page: number) {
  const { pilots, ...paging } = await transaction(ctx, (tx) => readPage(tx, { isStarted: true, page }))
  const names = await organisationNames(ctx, [
    ...new Set(pilots.flatMap(({ participants }) => participants.map(({ organisationId }) => organisationId))),
  ])
  const now = ctx.now()
  const rules = new Map<string, RulesSay | null>()
  for (const { exchange } of pilots)
    if (exchange && !rules.has(exchange)) rules.set(exchange, await rulesSay(ctx, exchange))
  return {
    ...paging,
    rows: pilots.map((pilot) => ({
      ...shared(pilot, now),
      rules: (pilot.exchange && rules.get(pilot.exchange)) ?? null,
      summary: pilot.summary,
      legalBasis: pilot.legalBasis ?? '',
      exchange: pilot.exchange && exchangeTitle(pilot.exchange, ctx.language),
      participants: pilot.participants
        .filter(({ signedAt }) => signedAt !== null)
        .map(({ organisationId }) => names.get(organisationId) ?? organisationId),
      outcome: pilot.outcome,
      result: pilot.result,
    })),
  }
}

async function readPage(tx: Tx, { isStarted, page }: { isStarted: boolean; page: number }) {
  const count = await countPilots(tx, isStarted)
  const pages = Math.max(1, Math.ceil(count / rowsAPage))
  const at = Math.min(Math.max(1, page), pages)
  const pilots = await selectPilots(tx, { isStarted, limit: rowsAPage, offset: (at - 1) * rowsAPage })
  return { pilots, count, page: at, pages }
}

function shared(pilot: Pilot, now: Date) {
  return {
    id: pilot.id,
    name: pilot.name,
    standing: standingAt(pilot, now, dutchDay(now)),
    startedAt: pilot.startedAt,
    stoppedAt: pilot.stoppedAt,
    lastDay: pilot.endsAt && lastDayBefore(pilot.endsAt),
    sampleCount: pilot.sampleCount,
    sampleCap: pilot.sampleCap,
  }
}
