// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { type ExchangeId, exchangeIds } from '#modules/agreements'
import { dutchDay, endOfDay, isRowId } from '#values'
import { lockBottleneck } from '../bottleneck/bottleneck.store.ts'
import { groupTransaction, memberOf, sameVersion } from '../bottleneck/group.query.ts'
import { longestLine, longestText } from '../bottleneck/step-fields.ts'
import {
  insertPilot,
  lockPilot,
  type Pilot,
  selectPilotsOf,
  updateTerms,
  type WrittenTerms,
} from '../pilot/pilot.store.ts'
import { pilotMessages } from '../pilot/pilot.text.ts'

const largestCap = 1_000_000

/** Prepares a pilot for a bottleneck about which the supervisor was consulted. Its conditions may still be empty. Returns its id. */
export async function preparePilot(ctx: Context, bottleneckId: string, entries: FormEntries): Promise<string> {
  const member = memberOf(ctx)
  const terms = readTerms(ctx, entries)
  const id = ctx.newId()
  await groupTransaction(ctx, async (tx) => {
    const row = isRowId(bottleneckId) ? await lockBottleneck(tx, bottleneckId) : null
    if (!row) throw new Refusal(webMessages.notThere, { status: 404 })
    if (row.status !== 'consulted') throw new Refusal(pilotMessages.notConsulted, { status: 409 })
    const isOpen = ({ status }: Pilot) => status !== 'cancelled' && status !== 'evaluated'
    if ((await selectPilotsOf(tx, bottleneckId)).some(isOpen))
      throw new Refusal(pilotMessages.hasPilot, { status: 409 })
    await insertPilot(tx, { ...terms, id, bottleneckId, by: member.name, at: ctx.now() })
    await recordAudit(ctx, tx, { action: 'pilots.pilot-prepared', subjectKind: 'pilot', subjectId: id })
  })
  return id
}

/** Changes the terms of a pilot that has not started. Who signed other terms has not signed these. */
export async function changeTerms(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const member = memberOf(ctx)
  const terms = readTerms(ctx, entries)
  await groupTransaction(ctx, async (tx) => {
    const pilot = isRowId(id) ? await lockPilot(tx, id) : null
    if (!pilot) throw new Refusal(pilotMessages.pilotNotFound, { status: 404 })
    sameVersion(ctx, pilot, Number(entries.version))
    if (pilot.status !== 'prepared') throw new Refusal(pilotMessages.termsFixed, { status: 409 })
    const isNewTerms = !isSame(pilot, terms)
    await updateTerms(tx, id, { ...terms, isNewTerms, by: member.name, at: ctx.now() })
    const line = { action: 'pilots.terms-changed', subjectKind: 'pilot', subjectId: id, detail: { isNewTerms } }
    await recordAudit(ctx, tx, line)
  })
}

function isSame(pilot: Pilot, terms: WrittenTerms): boolean {
  const said = (one: WrittenTerms) =>
    JSON.stringify([
      one.name,
      one.summary,
      one.exchange,
      one.dpiaReference,
      one.dpiaOn,
      one.legalBasis,
      one.endsAt,
      one.sampleCap,
    ])
  return said(pilot) === said(terms)
}

function readTerms(ctx: Context, entries: FormEntries): WrittenTerms {
  const form = new FormReader(ctx, entries)
  const day = form.day('endsOn', { isRequired: false, mayCome: true })
  if (day !== '' && day < dutchDay(ctx.now())) form.wrong('endsOn', pilotMessages.endPassed)
  const terms = {
    name: form.text('name', longestLine),
    summary: form.text('summary', longestText),
    exchange: readExchange(form, entries),
    dpiaReference: form.reference('dpiaReference', longestLine, false) || null,
    dpiaOn: form.day('dpiaOn', { isRequired: false }) || null,
    legalBasis: form.text('legalBasis', longestText, false) || null,
    endsAt: day === '' ? null : endOfDay(day),
    sampleCap: readCap(form, entries),
  }
  form.done()
  return terms
}

function readExchange(form: FormReader, entries: FormEntries): ExchangeId | null {
  const written = entries.exchange ?? ''
  if (written === '') return null
  const known = exchangeIds.find((id) => id === written)
  if (!known) form.wrong('exchange', webMessages.choose)
  return known ?? null
}

/** '5.000' is five thousand. */
function readCap(form: FormReader, entries: FormEntries): number | null {
  const written = [entries.sampleCap ?? ''].flat()[0] ?? ''
  if (written === '') return null
  const cap = /^\d{1,3}(?:[. ]?\d{3})*$/.test(written) ? Number(written.replace(/[. ]/g, '')) : Number.NaN
  if (cap >= 1 && cap <= largestCap) return cap
  form.wrong('sampleCap', pilotMessages.wrongCap)
  return null
}
