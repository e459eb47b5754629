// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import type { Waiting, WorkDeed, WorkItem, WorkRows } from '#foundation/modules'
import { addressIn, type Language, translate } from '#foundation/text'
import { handlePath, ownPath } from '../complaint/addresses.ts'
import { clockOf } from '../complaint/clock.ts'
import {
  countReady,
  countWaiting,
  selectInTurn,
  selectReady,
  type Side,
  type Turn,
} from '../complaint/complaint.store.ts'
import { statusFor } from '../complaint/complaint.text.ts'
import { filerOf } from '../complaint/who.query.ts'
import { deedText } from '../complaint/step.text.ts'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'
import { formOf } from '../forms/forms.ts'
import { showText } from '../show-complaint/show.text.ts'
import { takeComplaintStep } from '../take-step/take-step.command.ts'
import { readyText, rowText } from './complaints-tray.text.ts'
import { readComplaints } from './list-complaints.query.ts'
import { turnOf } from './turns.ts'

const turnsOf: Record<'handler' | 'filer' | 'others', (organisationId: string) => Turn[]> = {
  handler: (organisationId) =>
    (['police', 'prosecutor'] as const).map((as) => ({ organisationId, as, statuses: turnOf(as) })),
  filer: (organisationId) => [{ organisationId, as: 'filer', statuses: turnOf('filer') }],
  others: (organisationId) => [
    { organisationId, as: 'filer', statuses: [...turnOf('police'), ...turnOf('prosecutor')] },
  ],
}

/** By the last day on which whoever is in turn is to say something. */
const waitingOf =
  (whose: keyof typeof turnsOf) =>
  (ctx: Context, limit: number): Promise<Waiting[]> =>
    transaction(ctx, async (tx) => {
      const found: Pick<StoredComplaint, 'id' | 'status' | 'statusAt'>[] = []
      for (const turn of turnsOf[whose](organisationOf(ctx.actor) ?? ''))
        found.push(...(await selectInTurn(tx, turn, limit)))
      return found.map(({ id, status, statusAt }) => ({
        key: id,
        since: statusAt,
        due: clockOf(status, statusAt, ctx.now())?.due ?? null,
      }))
    })

const countOf =
  (whose: keyof typeof turnsOf) =>
  (ctx: Context): Promise<number> =>
    transaction(ctx, async (tx) => {
      let count = 0
      for (const turn of turnsOf[whose](organisationOf(ctx.actor) ?? '')) count += await countWaiting(tx, turn)
      return count
    })

/** Complaints in which it is the turn of this organisation, as police or as prosecutor. */
export const countForHandler = countOf('handler')
/** Questions of the police that wait for an answer of this organisation. */
export const countForFiler = countOf('filer')
export const countForOthers = countOf('others')

export const handlerRows: WorkRows = {
  name: 'complaints.handle',
  kind: rowText,
  waiting: waitingOf('handler'),
  show: async (ctx, keys) =>
    (await readComplaints(ctx, 'handler', keys)).map((one) => ({
      ...itemOf(one, 'handler', ctx.language),
      deeds: deedsOf(one, ctx.language),
    })),
  act: async (ctx, { key, deed, reason, version }) => {
    const seen = version === undefined ? {} : { seenChanges: version }
    const wanted = { complaintId: key, ...seen }
    await takeComplaintStep(
      ctx,
      deed === 'confirm' ? { ...wanted, step: 'confirm', policeNumber: reason } : { ...wanted, step: 'assess' },
    )
  },
}

export const filerRows: WorkRows = {
  name: 'complaints.answer',
  kind: rowText,
  waiting: waitingOf('filer'),
  show: async (ctx, keys) =>
    (await readComplaints(ctx, 'filer', keys)).map((one) => itemOf(one, 'filer', ctx.language)),
}

/** What the own organisation filed and police or prosecutor have to say something about. */
export const filedRows: WorkRows = {
  name: 'complaints.filed',
  kind: rowText,
  waiting: waitingOf('others'),
  show: filerRows.show,
}

/** What a colleague prepared and says can be signed: whoever signs looks at it first. */
export const signRows: WorkRows = {
  name: 'complaints.sign',
  kind: rowText,
  waiting: (ctx, limit) =>
    transaction(ctx, async (tx) =>
      (await selectReady(tx, filerOf(ctx).organisationId, limit)).map(({ key, since }) => ({ key, since, due: null })),
    ),
  show: async (ctx, keys) => {
    const ready = await transaction(ctx, (tx) => selectReady(tx, filerOf(ctx).organisationId, mostReady))
    const by = new Map(ready.map((one) => [one.key, one.by]))
    return (await readComplaints(ctx, 'filer', keys)).map((one) => ({
      ...itemOf(one, 'filer', ctx.language),
      why: translate(readyText, ctx.language)('by', { name: by.get(one.id) ?? '' }),
    }))
  },
}

/** As many as a list of Te doen reads. */
const mostReady = 1_000

export function countToSign(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) => countReady(tx, filerOf(ctx).organisationId))
}

function itemOf(one: StoredComplaint, side: Side, language: Language): WorkItem {
  return {
    key: one.id,
    version: one.changes,
    subject: [formOf(one.form)?.title[language] ?? one.form, one.companyName].join(', '),
    why: statusFor(side === 'filer' ? 'filer' : null, one.status, language),
    code: one.number ?? undefined,
    href: addressIn(language, side === 'filer' ? ownPath(one.id) : handlePath(one.id)),
  }
}

/** To take it in needs the number of the police, which a report has none of. Anything further is decided with the complaint in sight. */
function deedsOf({ status, isReport }: StoredComplaint, language: Language): WorkDeed[] {
  const d = translate(deedText, language)
  if (status === 'submitted')
    return [
      {
        id: 'confirm',
        text: d('confirm'),
        ...(!isReport && { reasons: translate(showText, language)('policeNumber') }),
      },
    ]
  return status === 'confirmed' ? [{ id: 'assess', text: d('assess') }] : []
}
