// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn, messageOf, type Translate, translate } from '#foundation/text'
import { mostInWorkbook } from '#modules/reports'
import { formatCalendarDate, formatIdentifier, formatMoney } from '#values'
import { isBusy } from '../batch/batch.ts'
import type { BatchDraft } from '../batch/batch-draft.store.ts'
import { ownPath } from '../complaint/addresses.ts'
import { statusText } from '../complaint/complaint.text.ts'
import { statusTone } from '../complaint/status-tone.ts'
import { formOf } from '../forms/forms.ts'
import type { Remark } from '../list-payments/remarks.ts'
import { questionsOf } from '../read-batch/columns.query.ts'
import type { ShownBatch } from './show-batch.query.ts'
import { showBatchText } from './sign-batch.text.ts'

/** Milliseconds without progress after which work has probably stopped. */
const stuckAfter = 90_000
/** Of the other party, so many stand in a line of the list. */
const mostNamed = 2

/** What the page of a batch says, as plain values. */
export function batchView({ language, now }: Context, shown: ShownBatch) {
  const { batch, totals, drafts, left } = shown
  const t = translate(showBatchText, language)
  const { state } = batch
  const form = formOf(batch.form)
  const cases = (count: number) => t('cases', { count })
  const rows = (count: number) => t('rows', { count })
  const leftCount = batch.wrongCount + batch.knownCount
  const facts = [
    { term: t('stored'), answer: cases(batch.storedCount) },
    batch.knownCount > 0 && { term: t('known'), answer: rows(batch.knownCount) },
    { term: t('wrong'), answer: rows(batch.wrongCount) },
    batch.mendedCount > 0 && { term: t('mended'), answer: t('mendedMore', { count: batch.mendedCount }) },
    totals.alike > 0 && { term: t('alike'), answer: t('alikeMore', { count: totals.alike }) },
    totals.drafts > 0 && { term: t('loss'), answer: formatMoney(totals.lossInCents, language) },
    totals.firstDay !== null &&
      totals.lastDay !== null && {
        term: t('days'),
        answer: t('between', {
          first: formatCalendarDate(totals.firstDay as never, language),
          last: formatCalendarDate(totals.lastDay as never, language),
        }),
      },
  ]
  const questions = form ? questionsOf(form) : []
  return {
    id: batch.id,
    title: t(state === 'mapping' || (state === 'stored' && batch.storedCount === 0) ? 'title-none' : `title-${state}`),
    lead: t('lead', { name: batch.name, form: form?.title[language] ?? batch.form, company: batch.companyName }),
    company: batch.companyName,
    state,
    isReport: batch.isReport,
    isBusy: isBusy(state),
    isStuck: now().getTime() - batch.changedAt.getTime() > stuckAfter,
    progress: progressOf(shown, t),
    facts: facts.filter((fact) => fact !== false),
    seen: totals.seen,
    waiting: totals.drafts,
    because: batch.stoppedBecause && messageOf(batch.stoppedBecause, language),
    whyNotSign: shown.whyNotSign,
    drafts: drafts.map((draft) => draftView(draft, shown.remarks.get(draft.id) ?? [], language)),
    all: totals.all,
    page: shown.page,
    pages: shown.pages,
    leftCount,
    hasWorkbook: leftCount <= mostInWorkbook,
    left: left.flatMap(({ row, cells, problems }) =>
      problems.map(({ field, code, values }, at) => ({
        key: `${row} ${at}`,
        row: t('rowNumber', { row }),
        question: questions.find(({ name }) => name === field)?.label[language] ?? t('whole'),
        cell: [...cellOf(batch.columnMap, field, cells)].slice(0, 120).join(''),
        message: messageOf(code, language, values),
      })),
    ),
  }
}

function progressOf({ batch, totals }: ShownBatch, t: Translate<'progressSigned' | 'progressRows'>) {
  if (batch.state === 'signing') {
    const [done, of] = [totals.all - totals.drafts, totals.all]
    return { done, of, text: t('progressSigned', { done, of }) }
  }
  const [done, of] = [batch.doneCount, batch.rowCount]
  return { done, of, text: t('progressRows', { done, of }) }
}

function cellOf(columnMap: readonly string[] | null, field: string, cells: readonly string[]): string {
  return (columnMap ?? []).flatMap((name, at) => (name === field ? (cells[at] ?? '') : [])).join(' ')
}

function draftView(draft: BatchDraft, remarks: readonly Remark[], language: 'nl' | 'en') {
  const t = translate(showBatchText, language)
  const named = draft.stated.slice(0, mostNamed).map(({ kind, canonical }) => formatIdentifier({ kind, canonical }))
  const rest = draft.stated.length - named.length
  return {
    key: draft.id,
    href: addressIn(language, ownPath(draft.id)),
    row: t('rowNumber', { row: draft.row }),
    name: draft.number ?? draft.ownReference ?? t('draft'),
    day: draft.occurredOn ? formatCalendarDate(draft.occurredOn as never, language) : '',
    amount: draft.lossInCents === null ? '' : formatMoney(draft.lossInCents, language),
    named: [...named, ...(rest > 0 ? [t('more', { count: rest })] : [])].join(', '),
    remarks: remarks.map(({ code, values }) => messageOf(code, language, values)),
    look: statusTone(draft.status),
    status: translate(statusText, language)(draft.status),
    like: draft.likeId && (draft.likeNumber ?? t('likeDraft')),
    likeHref: draft.likeId && addressIn(language, ownPath(draft.likeId)),
  }
}
