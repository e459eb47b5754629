// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Language, translate } from '#foundation/text'
import { Broken } from '#ui/broken'
import { ChartFrame } from '#ui/chart-frame'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { TextLink } from '#ui/link'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import { TrendChart } from '#ui/trend-chart'
import { axisText } from '../compose/chart-scale.ts'
import { documentText } from '../compose/document.text.ts'
import type { FactsheetDocument, Method, Passage, Said, UsedFigure } from '../compose/document.ts'

type BodyProps = Pick<FactsheetDocument, 'passages' | 'methods' | 'figures'> & { language: Language }

/** What an edition says: its passages, how was counted, and all its figures. A factsheet is in Dutch, whatever the language of the page. */
export function FactsheetBody({ passages, methods, figures, language }: BodyProps) {
  const t = translate(documentText, language)
  return (
    <>
      <Paragraph>{t('counted')}</Paragraph>
      <div lang="nl">
        {passages.map((passage, index) => (
          <PassageView key={index} passage={passage} language={language} />
        ))}
      </div>
      <Details summary={t('methodTitle')}>
        <Paragraph>{t('methodLead')}</Paragraph>
        <List items={methods.map((method) => <MethodView key={method.name} method={method} language={language} />)} />
        <Paragraph>{t('comparison')}</Paragraph>
      </Details>
      <Heading level={2}>{t('figuresTitle')}</Heading>
      <Paragraph>{t('figuresLead')}</Paragraph>
      <Details phone summary={t('figuresCount', { count: figures.length })}>
        <FigureTable figures={figures} language={language} />
      </Details>
    </>
  )
}

function PassageView({ passage, language }: { passage: Passage; language: Language }) {
  switch (passage.kind) {
    case 'heading':
      return <Heading level={2}>{passage.text}</Heading>
    case 'paragraph':
      return (
        <Paragraph>
          <Sentence parts={passage.parts} />
        </Paragraph>
      )
    case 'list':
      return <List items={passage.items.map((parts, index) => <Sentence key={index} parts={parts} />)} />
    case 'chart':
      return <Chart trend={passage.trend} language={language} />
    case 'broken':
      return (
        <Paragraph>
          <Broken text={passage.text} />
        </Paragraph>
      )
  }
}

function Sentence({ parts }: { parts: readonly Said[] }) {
  return (
    <>
      {parts.map((part, index) => {
        if (part.kind === 'broken') return <Broken key={index} text={part.text} />
        return part.kind === 'value' ? <strong key={index}>{part.text}</strong> : <span key={index}>{part.text}</span>
      })}
    </>
  )
}

function Chart({ trend, language }: { trend: Extract<Passage, { kind: 'chart' }>['trend']; language: Language }) {
  const t = translate(documentText, language)
  return (
    <ChartFrame
      title={trend.title}
      description={trend.description}
      headingLevel={3}
      note={[...trend.breaks, ...trend.lines.map(({ counts }) => counts)].join(' ')}
      source={trend.sources.map(({ name, href, mark }, index) => (
        <span key={`${href} ${name}`}>
          {index > 0 && '; '}
          <TextLink href={href} external>
            {name}
          </TextLink>
          {mark && ` (${mark})`}
        </span>
      ))}
      table={{
        caption: trend.title,
        columns: (column) => [
          column(t('period'), ({ period }) => period),
          column(t('value'), { numeric: true }, ({ value, interval }) => (
            <Value value={value} interval={interval} language={language} />
          )),
          column(t('countedAs'), ({ countedAs }) => countedAs),
        ],
        rows: trend.rows,
      }}
    >
      <TrendChart
        label={trend.summary}
        lines={trend.lines}
        ticks={trend.ticks}
        format={(value) => axisText(value, trend.unit, language)}
      />
    </ChartFrame>
  )
}

function Value({ value, interval, language }: { value: string; interval: string | null; language: Language }) {
  const t = translate(documentText, language)
  return (
    <div>
      {value}
      {interval && <Small>{t('interval', { interval })}</Small>}
    </div>
  )
}

function MethodView({ method, language }: { method: Method; language: Language }) {
  const t = translate(documentText, language)
  return (
    <>
      <span lang="nl">
        <strong>{`${t('methodOf', { name: method.name, sources: method.sources.join(', ') })}. `}</strong>
        {method.counts}
      </span>{' '}
      {t('methodAbout', { about: method.about.join('; ') })}
      {method.hasProvisional && ` ${t('provisional')}`}
      {method.marks.length > 0 && ` ${t('marks', { marks: method.marks.join('; ') })}`}
    </>
  )
}

function FigureTable({ figures, language }: { figures: readonly UsedFigure[]; language: Language }) {
  const t = translate(documentText, language)
  return (
    <Table
      caption={t('figuresTitle')}
      hideCaption
      columns={(column) => [
        column(t('what'), (figure) => figure.what),
        column(t('period'), (figure) => figure.periodWords),
        column(t('value'), { numeric: true }, (figure) => (
          <Value value={figure.valueWords} interval={figure.intervalWords} language={language} />
        )),
        column(t('countedAs'), (figure) => figure.countedAs),
        column(t('source'), (figure) => (
          <div>
            <TextLink href={figure.sourceHref} external>
              {figure.sourceName}
            </TextLink>
            {figure.mark && <Small>{figure.mark}</Small>}
          </div>
        )),
      ]}
      rows={figures}
    />
  )
}

/** Who answers for the figures. */
export function Signed({ signed, language }: { signed: FactsheetDocument['signed']; language: Language }) {
  const t = translate(documentText, language)
  return (
    <>
      <Heading level={2}>{t('signedTitle')}</Heading>
      <Paragraph>{t('signedLead')}</Paragraph>
      <List
        items={signed.map(({ organisation, source, on }) =>
          t('signed', { organisation, source, date: formatDate(new Date(`${on}T12:00:00Z`), language) }),
        )}
      />
    </>
  )
}
