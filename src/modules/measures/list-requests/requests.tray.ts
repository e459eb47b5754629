// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import type { GivenDeed, Waiting, WorkDeed, WorkItem, WorkRows } from '#foundation/modules'
import { addressIn, type Language, translate } from '#foundation/text'
import { formatIdentifier, type PlainIdentifier } from '#values'
import type { AnswerInput } from '../answer-request/answer.schema.ts'
import { answerRequest } from '../answer-request/answer-request.command.ts'
import { answerText } from '../answer-request/answer.text.ts'
import { readManyReceived } from '../answer-request/read-request.query.ts'
import { askedPath, receivedPath } from '../request/addresses.ts'
import { clocksOf, lateMoment } from '../request/clocks.ts'
import { formLabels } from '../request/form-labels.query.ts'
import { isAboutForm, refusals, type RequestStatus } from '../request/request.ts'
import { countAwaited, selectAwaited } from '../request/request.store.ts'
import { measureText, requestText } from '../request/request.text.ts'
import type { StoredRequest } from '../request/stored-request.ts'
import { readManyAsked } from './list-asked.query.ts'
import { listText } from './list.text.ts'
import { rowText } from './requests-tray.text.ts'

type Side = 'sender' | 'receiver'

const waitingOf =
  (side: Side) =>
  (ctx: Context, limit: number): Promise<Waiting[]> =>
    transaction(ctx, async (tx) => {
      const found = await selectAwaited(tx, side, organisationOf(ctx.actor), limit)
      return found.map((one) => ({ key: one.id, since: one.toLiftAt ?? one.askedAt, due: dueOf(one, ctx.now()) }))
    })

const countOf = (side: Side) => (ctx: Context) =>
  transaction(ctx, (tx) => countAwaited(tx, side, organisationOf(ctx.actor)))
/** Requests to the own organisation about which it has to say or do something. */
export const countToDecide = countOf('receiver')
export const countAsked = countOf('sender')

/** What is late, else what is awaited next. */
function dueOf(one: StoredRequest, now: Date): Date | null {
  const late = lateMoment(one.measure, one, one.status, now)
  const next = late ?? clocksOf(one.measure, one, one.status, now).find(({ at, isOff }) => at === null && !isOff)
  return next?.due ?? null
}

export const receivedRows: WorkRows = {
  name: 'measures.received',
  kind: rowText,
  waiting: waitingOf('receiver'),
  show: async (ctx, keys) => {
    const shown = await readManyReceived(ctx, keys)
    return Promise.all(
      shown.map(async (one) => ({
        ...(await itemOf(ctx, one, one.identifiers)),
        why: translate(requestText, ctx.language)(one.status),
        from: one.askedBy,
        href: addressIn(ctx.language, receivedPath(one.id)),
        deeds: deedsOf(one.status, ctx.language),
      })),
    )
  },
  act: async (ctx, { key, ...given }) => {
    await answerRequest(ctx, key, answerOf(given))
  },
}

export const askedRows: WorkRows = {
  name: 'measures.asked',
  kind: rowText,
  waiting: waitingOf('sender'),
  show: async (ctx, keys) => {
    const shown = await readManyAsked(ctx, keys)
    return Promise.all(
      shown.map(async (one) => ({
        ...(await itemOf(ctx, one, [one.subject ?? []].flat())),
        why: translate(requestText, ctx.language)(one.status),
        from: one.receiver,
        href: addressIn(ctx.language, askedPath(one.id)),
      })),
    )
  },
}

async function itemOf(
  ctx: Context,
  one: StoredRequest,
  identifiers: readonly PlainIdentifier[],
): Promise<Pick<WorkItem, 'key' | 'version' | 'subject'>> {
  const { language } = ctx
  const [t, m] = [translate(listText, language), translate(measureText, language)]
  const form = isAboutForm(one) ? (await formLabels(ctx, one.forms, language)) || t('form') : ''
  const own = one.ownReference ? t('inOwnSystem', { reference: one.ownReference }) : ''
  const about = identifiers.map(formatIdentifier).join(', ') || form || own
  return { key: one.id, version: one.version, subject: [m(one.measure), about].filter(Boolean).join(' ') }
}

/** The likely next word and, with what it asks, the one after it. */
function deedsOf(status: RequestStatus, language: Language): WorkDeed[] {
  const [a, r] = [translate(answerText, language), translate(requestText, language)]
  const confirm: WorkDeed = { id: 'confirm', text: a('confirm'), reasons: a('reference') }
  const refuse: WorkDeed = {
    id: 'refuse',
    text: a('refuse'),
    reasons: refusals.map((value) => ({ value, text: r(value) })),
  }
  if (status === 'asked' || status === 'received') return [{ id: 'understand', text: a('understand') }, confirm]
  if (status === 'understood') return [confirm, refuse]
  if (status === 'promised') return [confirm]
  return status === 'to-lift' ? [{ id: 'lift', text: a('lift') }] : []
}

function answerOf({ deed, reason, version }: Omit<GivenDeed, 'key'>): AnswerInput & { version?: number } {
  const common = version === undefined ? {} : { version }
  if (deed === 'confirm') return { answer: 'confirm', reference: reason, ...common }
  const refusal = refusals.find((one) => one === reason)
  if (deed === 'refuse') return { answer: 'refuse', ...(refusal && { refusal }), ...common }
  return { answer: deed === 'lift' ? 'lift' : 'understand', ...common }
}
