// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, subjectOf, transaction } from '#foundation/access'
import type { Waiting, WorkItem, WorkRows } from '#foundation/modules'
import { addressIn, capitalised, translate } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { reportTitle } from '#modules/reports'
import { reportCode } from '#values'
import { assignWork } from '../assign-work/assign-work.command.ts'
import { paths } from '../work/page-address.ts'
import type { Reason } from '../work/urgency.ts'
import { sayReason } from '../work/urgency.text.ts'
import { readWorkFilter } from '../work/work-filter.ts'
import { workMessages } from '../work/work.text.ts'
import { choiceOf, countListed, type ListedWork, readListed } from './list-work.query.ts'
import { selectWaiting } from './list-work.store.ts'
import { listText, rowText } from './list-work.text.ts'

// Confirming is not handling: until it is closed, money that may come back and who asked for help wait for somebody.
const urgent = 'stand=active&spoed=ja'
const help = 'stand=confirmed&hulp=ja&wie=nobody'
const mine = 'stand=active&wie=me'
export const searches = { urgent, mine, help, nobody: 'wie=nobody', classify: 'duiden=ja' } as const

const filterOf = (search: string) => readWorkFilter(new URLSearchParams(search))
export const countOf = (search: string) => (ctx: Context) => countListed(ctx, filterOf(search))

/** `isCool`: without what is urgent, which stands in the list once. */
const waitingOf =
  (search: string, isCool = false) =>
  async (ctx: Context, limit: number): Promise<Waiting[]> => {
    const choice = await choiceOf(ctx, filterOf(search))
    if (!choice) return []
    const found = await transaction(ctx, (tx) => selectWaiting(tx, choice, { limit, isCool }))
    const isAhead = (at: Date | null) => at !== null && at > ctx.now()
    return found.map(({ reportId, receivedAt, recoverableUntil }) => ({
      key: reportId,
      since: receivedAt,
      due: isAhead(recoverableUntil) ? recoverableUntil : null,
      isMoney: isAhead(recoverableUntil),
    }))
  }

async function show(ctx: Context, keys: readonly string[]): Promise<WorkItem[]> {
  const mayWork = mayDo(ctx.actor, 'cases:work')
  const toMe = { id: 'to-me', text: translate(rowText, ctx.language)('toMe') }
  return (await readListed(ctx, keys)).map((row) => ({
    ...itemOf(row, ctx),
    version: row.assignedVersion,
    deeds: mayWork && row.assignedTo === null ? [toMe] : [],
  }))
}

/** Money that may come back, and cases that grow; the money has a clock. */
export const urgentRows: WorkRows = {
  name: 'casework.urgent',
  kind: rowText,
  waiting: waitingOf(urgent),
  show,
  act: async (ctx, { key, version }) => {
    const to = subjectOf(ctx.actor).id
    await assignWork(ctx, { reportId: key, to, ...(version !== undefined && { seenVersion: version }) })
  },
  undo: {
    deeds: ['to-me'],
    // Nobody has it again, as long as nobody gave it to another since.
    take: async (ctx, { key }) => {
      const [row] = await readListed(ctx, [key])
      if (row?.assignedTo !== subjectOf(ctx.actor).id) throw new Refusal(workMessages.notFound, { status: 409 })
      await assignWork(ctx, { reportId: key, to: null, seenVersion: row.assignedVersion })
    },
  },
}

export const mineRows: WorkRows = { name: 'casework.mine', kind: rowText, waiting: waitingOf(mine, true), show }

/** What was confirmed and lies with nobody; given to somebody it stands in their list. */
export const helpRows: WorkRows = { ...urgentRows, name: 'casework.help', waiting: waitingOf(help, true) }

/** Since when the oldest waits that this search finds. */
export const oldestOf =
  (search: string) =>
  async (ctx: Context): Promise<Date | null> => {
    const choice = await choiceOf(ctx, filterOf(search))
    return choice
      ? transaction(ctx, async (tx) => (await selectWaiting(tx, choice, { limit: 1 }))[0]?.receivedAt ?? null)
      : null
  }

function itemOf(row: ListedWork, { language }: Context): WorkItem {
  const [t, r] = [translate(listText, language), translate(rowText, language)]
  // Amount and clock stand in the row already.
  const say = (reason: Reason) =>
    reason.kind === 'recoverable' ? r('paid', { paid: reason.paidDaysAgo }) : sayReason(reason, language)
  const reasons = row.reasons.filter(({ kind }) => kind !== 'waiting').map(say)
  return {
    key: row.reportId,
    subject: reportTitle({ ...row, form: row.formLabel }, language),
    why: [...(row.status === 'confirmed' ? [r('confirmed')] : []), ...reasons]
      .map((one, at) => (at === 0 ? one : capitalised(one)))
      .join('. '),
    code: reportCode(row.reportId),
    from: row.assignedName ?? t('nobodyYet'),
    href: addressIn(language, `${paths.queue}/${row.reportId}`),
  }
}
