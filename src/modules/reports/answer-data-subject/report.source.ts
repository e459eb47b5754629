// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource, type PersonalItem } from '#foundation/modules'
import { formatDate, translate } from '#foundation/text'
import { labelOf, questionSentences } from '#modules/taxonomy'
import {
  type CalendarDate,
  formatCalendarDate,
  formatMoney,
  municipalityOf,
  provinceName,
  type ProvinceCode,
} from '#values'
import { selectQuestions } from '../ask-reporter/question.store.ts'
import { eraseReport } from '../erase-report/erase-report.command.ts'
import { type FoundReport, selectReport } from '../find-report/find-report.store.ts'
import { selectSteps } from '../follow-report/follow-report.store.ts'
import { retention } from '../report/report.tables.ts'
import { statusText } from '../report/report.text.ts'

/**
 * Found by the report alone, whose code the reporter holds. Not by an own account or by contact details: those are kept as typed, or sealed, and
 * a digest of them to search by would be kept of everybody for the sake of a few. Nor would it prove enough: a victim who typed the
 * account of the fraudster into the field for the own account would hand him the story.
 */
export const reportSource = personalDataSource({
  name: 'reports.report',
  title: 'uw melding',
  activity: 'reports.receive-report',
  tables: ['reports.report', 'reports.step', 'reports.question', 'reports.notice', 'reports.told'],
  side: 'given',
  foundBy: ['report'],
  action: 'reports.report-read',
  async search(ctx, tx, { organisationId, reportIds, most }) {
    const own = await sql<{ id: string }>`select id from reports.report
      where id = any(${reportIds}::uuid[]) and controller_organisation_id = ${organisationId}
      order by received_at, id limit ${most}`.execute(tx)
    const reports = await Promise.all(own.rows.map(({ id }) => selectReport(tx, id)))
    const found = reports.flatMap((report) => report ?? [])
    return Promise.all(
      found.map(async (report) => ({
        id: report.id,
        // What a partner filed about a customer was told by the partner.
        side: report.origin === 'web' ? ('given' as const) : ('stated' as const),
        since: report.receivedAt,
        until: keptUntil(retention['reports.report'], report.receivedAt),
        content: [...(await told(ctx, report)), ...(await handled(tx, report.id))],
      })),
    )
  },
  erase: eraseReport,
  correctAt: (id) => `/werkbank/meldingen/${id}`,
})

async function told(ctx: Context, report: FoundReport): Promise<PersonalItem['content']> {
  const concept = (id: string | null) => (id === null ? null : labelOf(ctx, id, 'nl'))
  const words = questionSentences('nl')
  const texts = (many: readonly { text: string }[]) => many.map(({ text }) => text).join(', ')
  return [
    ...knownPairs({
      Ontvangen: formatDate(report.receivedAt, 'nl'),
      Stand: translate(statusText, 'nl')(report.status),
      'Soort fraude': await concept(report.fraudForm),
      'Wanneer het gebeurde': report.occurredOn && formatCalendarDate(report.occurredOn as CalendarDate, 'nl'),
      'Contact ging via': await concept(report.contactChannel),
      'Wie is benadeeld': report.victimKind && { citizen: 'een mens', company: 'een bedrijf' }[report.victimKind],
      'Gemeld voor iemand anders': report.isForSomebodyElse ? 'ja' : null,
      'Gevraagd om contact': report.wantsHelp ? 'ja' : null,
      Provincie: report.province && provinceName(report.province as ProvinceCode, 'nl'),
      Gemeente: report.municipality && municipalityOf(report.municipality)?.name,
      Schade: report.lossInCents === null ? null : formatMoney(report.lossInCents, 'nl'),
      'Wat er gebeurde': report.narrative,
      'Uw eigen rekening, nummer of adres': texts(report.own),
      'Gegevens van de andere partij': texts(report.stated),
      'Eigen nummer van wie aanleverde': report.partnerReference,
      'Indeling van wie aanleverde': report.partnerCodes.map(({ label, code }) => label ?? code).join(', '),
    }),
    ...Object.entries(report.answers).map(([question, answer]) => ({
      name: words.question(question),
      value: words.answer(question, answer),
    })),
  ]
}

/** What was decided about it, and what was asked and answered later. */
async function handled(tx: Tx, reportId: string): Promise<PersonalItem['content']> {
  const status = translate(statusText, 'nl')
  const steps = await selectSteps(tx, reportId)
  const questions = await selectQuestions(tx, reportId)
  return [
    ...steps.map((step) => ({
      name: `Besluit van ${formatDate(step.at, 'nl')}`,
      value: [status(step.status), step.reason].filter(Boolean).join(': '),
    })),
    ...questions.flatMap(({ question, answer }) => [
      { name: 'Onze vraag', value: question },
      ...knownPairs({ 'Uw antwoord': answer }),
    ]),
  ]
}
