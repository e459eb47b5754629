// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { countDisclosed } from '#modules/agreements'
import { Permit } from '#values'
import type {
  DisclosureItem,
  DisclosureReport,
  DisclosureRequest,
  Kept,
  Missing,
  Payload,
} from '../disclosure/disclosure.ts'
import {
  insertDisclosures,
  insertMessages,
  lockInbox,
  type NewDisclosure,
  type NewMessage,
  selectLatest,
  takeNumbers,
} from '../disclosure/disclosure.store.ts'
import { type Ground, groundFor } from './ground.query.ts'
import { itemKeyFor, sourceFor } from './pseudonyms.query.ts'

/** Items in one transaction. Each begins with asking anew whether it may. */
export const itemsAtOnce = 100

interface Options {
  /** The recipient asked for it and gets it in this very answer. */
  isAnswer?: boolean
}

/**
 * The only way by which data of one organisation reach another. Asks the rules and the agreement at this moment, and stores the decision,
 * the line in the record and the message to the recipient in one transaction. Items go in their order, up to a hundred at a time: when the agreement ends
 * or is suspended meanwhile, what went is reported as gone and the rest as kept, each with the reason. What the recipient has
 * already, unchanged, is not sent again.
 */
export async function disclose(
  ctx: Context,
  request: DisclosureRequest,
  options: Options = {},
): Promise<DisclosureReport> {
  const own = organisationOf(ctx.actor)
  if (own !== null && own !== request.senderId && !(options.isAnswer && own === request.receiverId))
    throw new Error('an organisation only discloses what is its own')
  const report: DisclosureReport = { went: [], kept: [] }
  for (let from = 0; from < request.items.length; from += itemsAtOnce) {
    const items = request.items.slice(from, from + itemsAtOnce)
    const part = await transaction(asSystem(ctx, 'sharing.disclose'), (tx) =>
      discloseSome(ctx, tx, { ...request, items }, options),
    )
    report.went.push(...part.went)
    report.kept.push(...part.kept)
  }
  return report
}

/** The same in a transaction that the program itself has open, for at most a hundred items. */
export function discloseIn(ctx: Context, tx: Tx, request: DisclosureRequest): Promise<DisclosureReport> {
  if (ctx.actor.kind !== 'system' || request.items.length > itemsAtOnce)
    throw new Error('only the program itself discloses in its own transaction, and few items')
  return discloseSome(ctx, tx, request, {})
}

async function discloseSome(
  ctx: Context,
  tx: Tx,
  request: DisclosureRequest,
  { isAnswer = false }: Options,
): Promise<DisclosureReport> {
  const { receiverId, items } = request
  const at = ctx.now()
  const { grounds, kept } = await groundsOf(ctx, tx, request, at)
  if (kept.length > 0) await recordKept(ctx, tx, request, kept)
  const open = items.filter((item) => grounds.has(item))
  if (open.length === 0) return { went: [], kept }
  await lockInbox(tx, receiverId)
  const latest = await selectLatest(tx, receiverId, open)
  const opened = open.map((item) => openItem(item, request, latest))
  const fresh = opened.filter(({ isNew }) => isNew)
  const agreementId = grounds.get(open[0] as DisclosureItem)?.agreement.id ?? ''
  if (fresh.length > 0 && !(await countDisclosed(tx, agreementId, fresh.length))) {
    const over = fresh.map(({ item }): Kept => ({ item, why: 'cap-reached' }))
    await recordKept(ctx, tx, request, over)
    return { went: opened.filter(({ isNew }) => !isNew).map(wentOf), kept: [...kept, ...over] }
  }
  await store(ctx, tx, request, fresh, grounds, { at, isAnswer })
  return { went: opened.map(wentOf), kept }
}

interface Opened {
  item: DisclosureItem
  payload: Payload
  digest: string
  isNew: boolean
  isCorrection: boolean
  version: number
  number: number
}

function openItem(
  item: DisclosureItem,
  { exchange }: DisclosureRequest,
  latest: Awaited<ReturnType<typeof selectLatest>>,
): Opened {
  const payload = item.payload.reveal(Permit.grant(exchange))
  const digest = createHash('sha256').update(JSON.stringify(payload)).digest('hex')
  const known = latest.get(`${item.kind} ${item.id}`)
  const isNew = !known || known.isRecalled || known.digest !== digest
  const isCorrection = known !== undefined && !known.isRecalled && isNew
  // A recall took a version of its own.
  const version = item.version ?? (known?.version ?? 0) + (isNew ? 1 : 0) + (known?.isRecalled ? 1 : 0)
  return { item, payload, digest, isNew, isCorrection, version, number: known?.number ?? 0 }
}

function wentOf({ item, number, isNew }: Opened) {
  return { item, number, isNew }
}

/** Under which agreement and rules each item may go; the kinds of data in an item and how sure it is decide, so equal ones are asked once. */
async function groundsOf(ctx: Context, tx: Tx, request: DisclosureRequest, at: Date) {
  const grounds = new Map<DisclosureItem, Ground>()
  const kept: Kept[] = []
  const asked = new Map<string, Ground | { missing: Missing }>()
  for (const item of request.items) {
    const categories = [...new Set(item.categories)].toSorted()
    const { evidence } = item
    const key = `${evidence} ${categories.join()}`
    const answer = asked.get(key) ?? (await groundFor(ctx, tx, { ...request, categories, evidence, at }))
    asked.set(key, answer)
    if ('missing' in answer) kept.push({ item, why: answer.missing })
    else grounds.set(item, answer)
  }
  return { grounds, kept }
}

async function store(
  ctx: Context,
  tx: Tx,
  { exchange, purpose, senderId, receiverId }: DisclosureRequest,
  fresh: readonly Opened[],
  grounds: ReadonlyMap<DisclosureItem, Ground>,
  { at, isAnswer }: { at: Date; isAnswer: boolean },
): Promise<void> {
  if (fresh.length === 0) return
  let number = await takeNumbers(tx, receiverId, fresh.length)
  const disclosures: NewDisclosure[] = []
  const messages: NewMessage[] = []
  for (const opened of fresh) {
    const { item, payload, digest, isCorrection, version } = opened
    const ground = grounds.get(item) as Ground
    const id = ctx.newId()
    opened.number = number++
    const common = { exchange, purpose, senderId, receiverId, itemKind: item.kind, version, number: opened.number }
    disclosures.push({
      ...common,
      id,
      agreementId: ground.agreement.id,
      categories: item.categories,
      rules: ground.rules,
      isOnTrial: ground.isOnTrial,
      itemId: item.id,
      digest,
      receivedAt: item.receivedAt,
      understoodAt: item.understoodAt,
      decidedAt: at,
    })
    messages.push({
      ...common,
      kind: isCorrection ? 'correction' : 'disclosure',
      disclosureId: id,
      itemKey: itemKeyFor(ctx.secrets, receiverId, item),
      source: sourceFor(ctx.secrets, receiverId, senderId),
      payload,
      reason: null,
      sentAt: at,
      isOffered: isAnswer,
    })
  }
  await insertDisclosures(tx, disclosures)
  await insertMessages(tx, messages)
  await recordAudit(
    ctx,
    tx,
    disclosures.map(({ id, agreementId, itemKind, itemId, version, isOnTrial }) => ({
      action: 'sharing.item-disclosed',
      subjectKind: itemKind,
      subjectId: itemId,
      purpose,
      legalBasis: `agreement ${agreementId}`,
      detail: { disclosure: id, exchange, from: senderId, to: receiverId, version, isOnTrial },
    })),
  )
}

async function recordKept(ctx: Context, tx: Tx, request: DisclosureRequest, kept: readonly Kept[]): Promise<void> {
  const { exchange, purpose, senderId, receiverId } = request
  await recordAudit(
    ctx,
    tx,
    kept.map(({ item, why }) => ({
      action: 'sharing.item-kept',
      subjectKind: item.kind,
      subjectId: item.id,
      purpose,
      detail: { exchange, from: senderId, to: receiverId, why },
    })),
  )
}
