// SPDX-License-Identifier: EUPL-1.2
import { type Actor, asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { standingsOf } from '#modules/identifiers'
import { organisationNames } from '#modules/partners'
import { discloseIn, whyMessages } from '#modules/sharing'
import { confirmedAmong } from '#modules/signals'
import { type Ground, groundOf } from '../ground/ground.ts'
import type { Proposal } from '../propose-measures/propose.ts'
import { deleteRequest, insertRequest, type NewRequest } from '../request/request.store.ts'
import { requestMessages } from '../request/request.text.ts'
import { choiceOf } from './choice.ts'
import type { From } from './request-origin.ts'
import { formLabels } from '../request/form-labels.query.ts'
import { formsOfStep, type Origin, readOrigin } from './origin.query.ts'
import { exchangeOf, itemOf, purposeOf } from './request-item.ts'

type Person = Extract<Actor, { kind: 'person' }>

/** The person who asks; refuses everybody else. */
export function askerOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'measures:ask'))
    throw new Refusal(requestMessages.mayNotAsk, { status: 403 })
  return actor
}

const longestNote = 600

/**
 * Asks one partner for one measure. What it rests on is looked at anew, the rules and the agreement are asked, and request, record and message are one
 * transaction: either it lies in the inbox of whoever is asked, or nothing went. Returns its id.
 */
export async function askMeasure(ctx: Context, from: From, entries: FormEntries): Promise<string> {
  const by = askerOf(ctx)
  const read = new FormReader(ctx, entries)
  const note = read.text('note', longestNote, false)
  const asked = [entries.choice ?? ''].flat()[0] ?? ''
  if (asked === '') read.wrong('choice', requestMessages.choose)
  read.done()
  const origin = await readOrigin(ctx, from)
  const chosen = origin.proposals.find((one) => choiceOf(one) === asked)
  if (!chosen) throw new Refusal(requestMessages.noProposal, { status: 409 })
  return askFor(ctx, { origin, chosen, note, by })
}

interface Ask {
  origin: Origin
  chosen: Proposal
  note: string
  by: Person
}

async function askFor(ctx: Context, { origin, chosen, note, by }: Ask): Promise<string> {
  const { from, edition, subjects } = origin
  const system = asSystem(ctx, 'measures.ask-measure')
  const subject = subjects.find(({ identifierId }) => identifierId === chosen.identifierId) ?? null
  const why = await transaction(system, async (tx) => {
    const ground = await groundNow({ ...system, tx }, tx, { from, identifierId: chosen.identifierId, by })
    if (!ground) throw new Refusal(requestMessages.noProposal, { status: 409 })
    const request: NewRequest = {
      id: ctx.newId(),
      measure: chosen.measure,
      edition: edition.number,
      barrier: chosen.barrierId,
      step: chosen.stepId,
      senderId: by.organisationId,
      receiverId: chosen.partnerId,
      ground: ground.kind,
      groundId: ground.id,
      caseReportId: 'case' in from ? from.case : null,
      signalId: 'signal' in from ? from.signal : null,
      forms: formsOfStep(origin, chosen.stepId),
      note,
      askedAt: ctx.now(),
      subject,
    }
    if (!(await insertRequest(tx, request))) throw new Refusal(requestMessages.askedAlready, { status: 409 })
    const names = await organisationNames({ ...system, tx }, [by.organisationId])
    const told = {
      askedBy: names.get(by.organisationId) ?? by.organisationName,
      barrierLabel: edition.barriers[chosen.barrierId]?.label.nl ?? '',
      forms: await formLabels(system, request.forms, 'nl'),
    }
    const { kept } = await discloseIn({ ...system, tx }, tx, {
      exchange: exchangeOf(subject),
      senderId: request.senderId,
      receiverId: request.receiverId,
      purpose: purposeOf(request.measure, subject),
      items: [itemOf({ ...request, reminders: 0 }, subject, told)],
    })
    const [held] = kept
    // What may not go leaves no request; that it was kept stays on record.
    if (held) {
      await deleteRequest(tx, request.id)
      return { missing: held.why }
    }
    await recordAudit(ctx, tx, {
      action: 'measures.request-asked',
      subjectKind: 'measure-request',
      subjectId: request.id,
      purpose: 'prevent-fraud',
      detail: { measure: request.measure, barrier: request.barrier, to: request.receiverId, ground: ground.kind },
    })
    return { id: request.id }
  })
  if ('missing' in why) throw new Refusal(whyMessages[why.missing], { status: 409 })
  return why.id
}

/** What the request rests on at this moment; null when that has gone since the page was shown. */
async function groundNow(
  system: Context,
  tx: Tx,
  { from, identifierId, by }: { from: From; identifierId: string | null; by: Person },
): Promise<Ground | null> {
  if (identifierId !== null) {
    const standing = (await standingsOf(system, tx, by.organisationId, [identifierId])).get(identifierId)
    return standing ? groundOf(standing) : null
  }
  if ('case' in from) return { kind: 'case', id: from.case, evidence: 'verified-report' }
  const isConfirmed = (await confirmedAmong(system, tx, [from.signal])).has(from.signal)
  return isConfirmed ? { kind: 'signal', id: from.signal, evidence: 'verified-report' } : null
}
