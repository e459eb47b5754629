// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { KeyFigure, KeyFigures } from '#ui/key-figure'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { overseeText } from './oversee-sharing.text.ts'
import type { ShownOversight } from './shown-oversight.query.ts'

type Props = { shown: ShownOversight & { self: string } }

/** Four figures and a picture: is there anything to worry about? */
export function Glance({ shown }: Props) {
  const t = useText(overseeText)
  const bars = [
    ...shown.bars.map(({ name, given }) => ({ label: name, value: given, text: String(given) })),
    ...(shown.rest > 0
      ? [{ label: t('others'), value: shown.rest, text: String(shown.rest), series: 'other' as const }]
      : []),
  ]
  const openMore = shown.open > 0 ? t('openMore', { days: shown.openDays }) : undefined
  return (
    <>
      <Heading level={2}>{t('figures')}</Heading>
      <KeyFigures>
        <KeyFigure value={String(shown.given)} label={t('given')} comparison={t('givenMore')} />
        <KeyFigure value={String(shown.open)} label={t('open')} comparison={openMore} />
        <KeyFigure value={String(shown.late)} label={t('late')} comparison={t('lateMore')} />
        <KeyFigure value={String(shown.lateRecalls)} label={t('lateRecalls')} comparison={t('lateRecallsMore')} />
      </KeyFigures>
      {bars.length > 0 && (
        <ChartFrame
          title={t('chart')}
          description={t('chartMore')}
          source={t('source')}
          table={{
            caption: t('chart'),
            columns: (column) => [
              column(t('receiver'), ({ label }) => label),
              column(t('count'), { numeric: true }, ({ text }) => text),
            ],
            rows: bars,
          }}
        >
          <BarChart label={t('chart')} bars={bars} />
        </ChartFrame>
      )}
    </>
  )
}

export function Shared({ shown }: Props) {
  const language = useLanguage()
  const t = translate(overseeText, language)
  const { shared, self, page, pages } = shown
  return (
    <>
      <Heading level={2}>{t('shared')}</Heading>
      {shared.length === 0 ? (
        <EmptyState title={t('empty')} headingLevel={3} />
      ) : (
        <Table
          caption={t('caption')}
          hideCaption
          columns={(column) => [
            column(t('receiver'), (row) => row.receiver),
            column(t('agreement'), (row) => (
              <div>
                {row.agreement ? <TextLink href={row.agreement.href}>{row.agreement.title}</TextLink> : t('gone')}
                {row.agreement && <Small>{row.agreement.ground}</Small>}
                <Small>{t('for', { purposes: row.purposes })}</Small>
              </div>
            )),
            column(t('count'), { numeric: true }, (row) => (
              <div>
                {row.given}
                {row.recalled > 0 && <Small>{t('recalled', { count: row.recalled })}</Small>}
              </div>
            )),
            column(t('last'), (row) => row.last),
            column(t('answers'), (row) => <Answers row={row} />),
            column(t('stop'), (row) => <Stop agreement={row.agreement} />),
          ]}
          rows={shared}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        previousHref={page > 1 ? `${self}?pagina=${page - 1}` : undefined}
        nextHref={page < pages ? `${self}?pagina=${page + 1}` : undefined}
      />
      <Paragraph>
        <TextLink href={language === 'en' ? '/en/werkbank/verstrekt' : '/werkbank/verstrekt'}>{t('all')}</TextLink>
      </Paragraph>
    </>
  )
}

function Answers({ row }: { row: ShownOversight['shared'][number] }) {
  const t = useText(overseeText)
  if (row.open === 0 && row.lateRecalls === 0) return <Status kind="ok" text={t('allAnswered')} />
  return (
    <div>
      {row.lateRecalls > 0 && <Status kind="stop" text={t('lateRecallCount', { count: row.lateRecalls })} />}
      {row.late > 0 && <Status kind="warn" text={t('lateCount', { count: row.late })} />}
      {row.open > 0 && <Small>{t('waiting', { count: row.open, days: row.days })}</Small>}
    </div>
  )
}

/** Leads to the form that suspends the agreement at once: one person is enough, with a reason. */
function Stop({ agreement }: { agreement: ShownOversight['shared'][number]['agreement'] }) {
  const t = useText(overseeText)
  if (!agreement) return null
  if (!agreement.isActive) return <Status kind={agreement.look} text={agreement.status} />
  return (
    <TextLink href={`${agreement.href}#doen`} hiddenText={t('stopOf', { title: agreement.title })}>
      {t('stop')}
    </TextLink>
  )
}

export function AgreementsToWatch({ shown }: Props) {
  const language = useLanguage()
  const t = translate(overseeText, language)
  const { agreements, total } = shown.toWatch
  const list = `${language === 'en' ? '/en' : ''}/werkbank/afspraken?stand=binnenkort`
  return (
    <>
      <Heading level={2}>{t('watch')}</Heading>
      {agreements.length === 0 ? (
        <Paragraph>{t('watchNone')}</Paragraph>
      ) : (
        <Table
          caption={t('watchCaption')}
          columns={(column) => [
            column(t('agreement'), (agreement) => (
              <div>
                <TextLink href={agreement.href}>{agreement.title}</TextLink>
                <Small>{agreement.ground}</Small>
              </div>
            )),
            column(t('ends'), (agreement) => agreement.ends),
            column(t('dpia'), (agreement) => (
              <div>
                {agreement.dpia}
                {agreement.isPast && <Small>{t('dpiaPast')}</Small>}
              </div>
            )),
            column(t('state'), (agreement) => <Status kind={agreement.look} text={agreement.status} />),
            column(t('stop'), (agreement) => agreement.isActive && <Stop agreement={agreement} />),
          ]}
          rows={agreements}
        />
      )}
      {total > agreements.length && (
        <Paragraph>
          <TextLink href={list}>{t('watchMore', { total })}</TextLink>
        </Paragraph>
      )}
    </>
  )
}
