// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import type { Waiting, WorkDeed, WorkItem, WorkRows } from '#foundation/modules'
import { addressIn, type Language, translate } from '#foundation/text'
import { answerHandOver } from '../answer-hand-over/answer-hand-over.command.ts'
import { readManyListed } from '../answer-hand-over/read-hand-over.query.ts'
import { receivedText } from '../answer-hand-over/show-received.text.ts'
import { readManySent } from '../hand-over/sent.query.ts'
import { receivedPath, sentPath } from '../referral/addresses.ts'
import { referenceOf } from '../referral/packet.ts'
import { answers, refusals, type Status, type Urgency } from '../referral/referral.ts'
import { whyText } from '../referral/referral.text.ts'
import type { HandOver } from '../referral/stored-referral.ts'
import { rowText } from './hand-overs-tray.text.ts'
import { stateView } from './row-view.ts'

type Dated = { key: string; since: Date; dueAt: Date; status: Status; urgency: Urgency }

/** Hand-overs of one side in these statuses, by their clock; after an answer or a withdrawal none runs. */
const waitingOf =
  (side: 'sender' | 'receiver', statuses: readonly Status[]) =>
  (ctx: Context, limit: number): Promise<Waiting[]> =>
    transaction(ctx, async (tx) => {
      const found = await sql<Dated>`select id as key, handed_at as since, due_at as "dueAt", status, urgency
        from referrals.hand_over where ${sql.ref(`${side}_id`)} = ${organisationOf(ctx.actor)}
          and status = any(${[...statuses]}::text[]) order by due_at, id limit ${limit}`.execute(tx)
      return found.rows.map(({ key, since, dueAt, status, urgency }) => ({
        key,
        since,
        isDanger: side === 'receiver' && urgency === 'danger' && status !== 'withdrawn',
        due: status === 'withdrawn' ? null : dueAt,
      }))
    })

/** People whom another handed over to the own organisation. Without what was told: that stands on the page of each, which counts as read. */
export const receivedRows: WorkRows = {
  name: 'referrals.received',
  kind: rowText.received,
  waiting: waitingOf('receiver', ['sent', 'read', 'accepted', 'withdrawn']),
  show: async (ctx, keys) =>
    (await readManyListed(ctx, keys)).map((one) => ({
      ...itemOf(one, ctx),
      from: one.from,
      href: addressIn(ctx.language, receivedPath(one.id)),
      deeds: deedsOf(one.status, ctx.language),
    })),
  act: (ctx, { key, deed, reason, version }) => {
    const answer = answers.find((each) => each === deed)
    const refusal = refusals.find((each) => each === reason)
    return answer
      ? answerHandOver(ctx, key, { answer, refusal, ...(version !== undefined && { version }) })
      : Promise.resolve()
  },
}

/** What came back or was refused, and was not handed over anew: somebody has to find another place. */
export const cameBackRows: WorkRows = {
  name: 'referrals.came-back',
  kind: rowText.cameBack,
  waiting: (ctx, limit) =>
    transaction(ctx, async (tx) => {
      const found = await sql<Waiting>`select id as key, ended_at as since from referrals.hand_over h
        where sender_id = ${organisationOf(ctx.actor)} and status in ('refused', 'returned')
          and ended_at > ${ctx.now()}::timestamptz - interval '30 days'
          and not exists (select from referrals.hand_over later
            where later.report_id = h.report_id and later.handed_at > h.handed_at)
        order by ended_at, id limit ${limit}`.execute(tx)
      // The person is back with nobody: that is overdue from the moment that it came back.
      return found.rows.map(({ key, since }) => ({ key, since, due: since }))
    }),
  show: (ctx, keys) => sentItems(ctx, keys),
}

/** People whom the own organisation handed over, and of whom the other has not said that they were spoken with. */
export const sentRows: WorkRows = {
  name: 'referrals.sent',
  kind: rowText.sent,
  waiting: waitingOf('sender', ['sent', 'read', 'accepted']),
  show: (ctx, keys) => sentItems(ctx, keys),
}

export function countSent(ctx: Context): Promise<number> {
  return transaction(ctx, async (tx) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from referrals.hand_over
      where sender_id = ${organisationOf(ctx.actor)} and status in ('sent', 'read', 'accepted')`.execute(tx)
    return found.rows[0]?.n ?? 0
  })
}

async function sentItems(ctx: Context, keys: readonly string[]): Promise<WorkItem[]> {
  return (await readManySent(ctx, keys)).map((one) => ({
    ...itemOf(one, ctx),
    from: one.to,
    href: addressIn(ctx.language, sentPath(one.id)),
  }))
}

function itemOf(
  one: HandOver,
  { language, now }: Context,
): Pick<WorkItem, 'key' | 'version' | 'subject' | 'why' | 'code'> {
  const { status, why, urgency } = stateView(one, now(), language)
  return {
    key: one.id,
    version: one.version,
    subject: translate(rowText.person, language)('person', { urgency: urgency.toLowerCase() }),
    why: [status, why].filter(Boolean).join(': '),
    code: referenceOf(one.id),
  }
}

function deedsOf(status: Status, language: Language): WorkDeed[] {
  const [t, w] = [translate(receivedText, language), translate(whyText, language)]
  if (status === 'withdrawn') return [{ id: 'erase', text: t('erase') }]
  return [
    status === 'accepted' ? { id: 'speak', text: t('speak') } : { id: 'accept', text: t('accept') },
    {
      id: 'refuse',
      text: translate(rowText.person, language)('refuse'),
      reasons: refusals.map((value) => ({ value, text: w(value) })),
    },
  ]
}
