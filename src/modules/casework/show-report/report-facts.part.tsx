// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { FactGrid } from '#ui/columns'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { MarkedText } from '#ui/marked-text'
import { Status } from '#ui/status'
import { List, Paragraph, Small } from '#ui/text'
import {
  type CalendarDate,
  formatCalendarDate,
  formatMoney,
  type ProvinceCode,
  provinceName,
  reportCode,
} from '#values'
import { paths } from '../work/page-address.ts'
import type { IdentifierMark } from './marks-of.ts'
import { Identifiers } from './identifiers-part.part.tsx'
import type { ShownReport } from './show-report.query.ts'
import { reportText } from './show-report.text.ts'

type FactsProps = Pick<ShownReport, 'report' | 'labels' | 'classification'> & { counts: 'yes' | 'no' | 'noMore' }

export function Facts({ report, labels, classification, counts }: FactsProps) {
  const language = useLanguage()
  const t = translate(reportText, language)
  const label = (id: string | null) => id && (labels[id] ?? id)
  const victim = [report.victimKind && t(report.victimKind), report.isForSomebodyElse && t('forOther')].filter(Boolean)
  const address = (id: string) => addressIn(language, `${paths.queue}/${id}`)
  return (
    <FactGrid
      facts={[
        { term: t('loss'), answer: report.lossInCents === null ? null : formatMoney(report.lossInCents, language) },
        {
          term: t('occurred'),
          answer: report.occurredOn && formatCalendarDate(report.occurredOn as CalendarDate, language),
        },
        { term: t('form'), answer: label(classification?.form ?? report.fraudForm) },
        { term: t('channel'), answer: label(report.contactChannel) },
        { term: t('victim'), answer: victim.join(', ') },
        { term: t('province'), answer: report.province && provinceName(report.province as ProvinceCode, language) },
        { term: t('municipality'), answer: label(report.municipality) },
        { term: t('verified'), answer: t(counts) },
        { term: t('origin'), answer: t(`origin-${report.origin}`) },
        { term: t('reference'), answer: report.partnerReference },
        {
          term: t('duplicateOf'),
          answer: report.duplicateOf && (
            <TextLink href={address(report.duplicateOf)}>{reportCode(report.duplicateOf)}</TextLink>
          ),
        },
      ]}
    />
  )
}

type ToldProps = Pick<ShownReport, 'report' | 'identifiers' | 'unread'> & {
  elsewhere: { title: string; explanation: string; href: string }[]
  marks: IdentifierMark[]
  mayDecide: boolean
  mayPublish: boolean
}

export function Told({ report, identifiers, unread, marks, mayDecide, mayPublish, elsewhere }: ToldProps) {
  const language = useLanguage()
  const t = translate(reportText, language)
  const hasOwn = marks.some(({ isOwn }) => isOwn)
  const hasOther = marks.some(({ isOwn }) => !isOwn)
  return (
    <>
      <Heading level={2}>{t('narrative')}</Heading>
      {report.isWiped && <Paragraph>{t('wiped')}</Paragraph>}
      {report.narrative === '' && !report.isWiped && <Paragraph>{t('noNarrative')}</Paragraph>}
      {report.narrative !== '' && (
        <MarkedText
          text={report.narrative}
          marks={marks.map(({ start, end, kind, isOwn }) => ({
            start,
            end,
            text: isOwn ? `${t(`kind-${kind}`)}, ${t('legendOwn')}` : t(`kind-${kind}`),
            look: isOwn ? ('quiet' as const) : ('strong' as const),
          }))}
          legend={[
            ...(hasOther ? [{ text: t('legendOther') }] : []),
            ...(hasOwn ? [{ text: t('legendOwn'), look: 'quiet' as const }] : []),
          ]}
        />
      )}
      <Questions report={report} />
      <Heading level={2}>{t('identifiers')}</Heading>
      <Identifiers
        identifiers={identifiers}
        unread={unread}
        report={report}
        mayPublish={mayPublish}
        elsewhere={elsewhere}
      />
      {mayDecide && (
        <Paragraph>
          <TextLink href={addressIn(language, `${paths.queue}/${report.id}/gegevens`)}>{t('correct')}</TextLink>
        </Paragraph>
      )}
      {report.attachments.length > 0 && (
        <>
          <Heading level={2}>{t('files')}</Heading>
          <List
            items={report.attachments.map((file) => <AttachedFile key={file.id} reportId={report.id} file={file} />)}
          />
          <Small>{t('filesMore')}</Small>
        </>
      )}
    </>
  )
}

/** What is known to be clean opens at once, the rest behind a warning, and what held malware is gone. */
function AttachedFile({ reportId, file }: { reportId: string; file: ShownReport['report']['attachments'][number] }) {
  const language = useLanguage()
  const t = translate(reportText, language)
  const address = addressIn(language, `${paths.queue}/${reportId}/bijlagen/${file.id}`)
  return (
    <>
      {file.scan === 'clean' && (
        <TextLink href={address} download>
          {file.name}
        </TextLink>
      )}
      {file.scan === 'malware-found' && file.name}
      {(file.scan === 'not-scanned' || file.scan === 'unscannable') && (
        <TextLink href={`${address}/openen`}>{file.name}</TextLink>
      )}{' '}
      <Status kind={scanKinds[file.scan]} text={t(`scan-${file.scan}`)} />
    </>
  )
}

const scanKinds = { clean: 'ok', 'not-scanned': 'warn', unscannable: 'warn', 'malware-found': 'stop' } as const

function Questions({ report }: Pick<ShownReport, 'report'>) {
  const language = useLanguage()
  const t = translate(reportText, language)
  if (report.questions.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('questions')}</Heading>
      <ul className="dw-entries">
        {report.questions.map(({ id, question, askedAt, answer, answeredAt }) => (
          <li key={id}>
            <p className="dw-entries__text">{question}</p>
            <p className="dw-entries__by">{t('asked', { at: formatDateTime(askedAt, language) })}</p>
            {answer === null || answeredAt === null ? (
              <p className="dw-soft">{t('noAnswer')}</p>
            ) : (
              <>
                <p className="dw-entries__text">
                  <strong>{answer}</strong>
                </p>
                <p className="dw-entries__by">{t('answered', { at: formatDateTime(answeredAt, language) })}</p>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
