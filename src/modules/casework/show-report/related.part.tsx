// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, formatDateTime, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { reportCode } from '#values'
import { reportTitle } from '../../reports/plain.ts'
import { HubLink } from '../show-case/hub-link.part.tsx'
import { paths } from '../work/page-address.ts'
import type { ShownReport } from './show-report.query.ts'
import { reportText } from './show-report.text.ts'

/** Below this, likeness of texts tells nothing: two stories about one thing share a few words anyway. */
const worthSaying = 0.2

type RelatedProps = Pick<ShownReport, 'report' | 'similar' | 'inCase' | 'labels' | 'duplicates'> & {
  maySeeCases: boolean
  history: { at: Date; text: string; reason: string | null; who: string }[]
}

/** What hangs together with this report, and what became of it. */
export function Related(props: RelatedProps) {
  const language = useLanguage()
  const t = translate(reportText, language)
  const { report, inCase, maySeeCases, history } = props
  return (
    <>
      <Heading level={2}>{t('case')}</Heading>
      {inCase === null ? (
        <Paragraph>{t('noCase')}</Paragraph>
      ) : (
        <Paragraph>
          {t('inCase', { count: Math.max(0, inCase.ownReports - 1) })}{' '}
          {inCase.otherReports > 0 && t('inCaseOthers', { count: inCase.otherReports })}
        </Paragraph>
      )}
      {inCase && maySeeCases && (
        <ActionLink href={addressIn(language, `${paths.cases}/${report.id}`)}>{t('toCase')}</ActionLink>
      )}
      {maySeeCases && <Similar {...props} />}
      {history.length > 0 && (
        <>
          <Heading level={2}>{t('steps')}</Heading>
          <Table
            caption={t('steps')}
            hideCaption
            columns={(column) => [
              column(t('at'), ({ at }) => formatDateTime(at, language)),
              column(t('step'), ({ text }) => text),
              column(t('who'), ({ who }) => who),
              column(t('reason'), ({ reason }) => reason ?? ''),
            ]}
            rows={history}
            keyOf={({ at, text }) => `${at.toISOString()} ${text}`}
          />
        </>
      )}
    </>
  )
}

function Similar({ similar, labels, duplicates }: RelatedProps) {
  const language = useLanguage()
  const t = translate(reportText, language)
  if (similar.length === 0)
    return (
      <>
        <Heading level={2}>{t('similar')}</Heading>
        <Paragraph>{t('noSimilar')}</Paragraph>
      </>
    )
  return (
    <>
      <Heading level={2}>{t('similar')}</Heading>
      <ul className="dw-entries">
        {similar.map(({ reportId, facts, shared, likeness }) => (
          <li key={reportId}>
            <TextLink href={addressIn(language, `${paths.queue}/${reportId}`)}>
              {reportTitle(
                {
                  lossInCents: facts.lossInCents,
                  form: facts.fraudForm && (labels[facts.fraudForm] ?? facts.fraudForm),
                },
                language,
              )}
            </TextLink>
            {`, ${reportCode(reportId)}, ${formatDate(facts.receivedAt, language)}`}
            {saidOfDuplicate(reportId)}
            <p className="dw-entries__by">
              {shared.length > 0 && t('shared', { what: '' })}
              {shared.map((hub, index) => (
                <span key={hub.hubId}>
                  {index > 0 && ', '}
                  {hub.kind === 'text' ? t('kind-text') : `${t(`kind-${hub.kind}`)} `}
                  {hub.kind !== 'text' && <HubLink hub={hub} />}
                </span>
              ))}
              {likeness !== null &&
                likeness >= worthSaying &&
                `${shared.length > 0 ? ' · ' : ''}${t('likeness', { percent: Math.round(likeness * 100) })}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  )

  function saidOfDuplicate(id: string) {
    const duplicate = duplicates.find(({ reportId }) => reportId === id)
    if (!duplicate) return null
    const why = duplicate.reasons.map(({ trait, agreement }) => t(`${agreement}-${trait}`)).join(', ')
    return (
      <>
        , <strong>{t('maybeDuplicate')}</strong> ({why})
      </>
    )
  }
}
