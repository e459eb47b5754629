// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { River } from '#ui/river'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import { nodeText } from '../outcome/outcome.text.ts'
import type { FlowView, TimesView } from './flow-view.ts'
import type { IssueView } from './issue-view.query.ts'
import { showText } from './show.text.ts'

/** Picture and tables of one flow. */
export function Flow({ flow }: { flow: FlowView }) {
  const t = useText(showText)
  if (!flow.stages) return null
  return (
    <>
      <River stages={flow.stages} label={flow.alt} />
      <Small>{t('scale')}</Small>
      {flow.bundled && <Paragraph>{flow.bundled}</Paragraph>}
      <Details summary={t('table')}>
        <Table
          scrolls
          caption={flow.title}
          columns={(column) => [
            column(t('where'), ({ name, isStage }) => (isStage ? <strong>{name}</strong> : name)),
            column(t('count'), { numeric: true }, ({ text }) => text),
            column(t('share'), { numeric: true }, ({ share }) => share),
          ]}
          rows={flow.lines}
        />
        <Small>{t('hiddenWhy')}</Small>
      </Details>
    </>
  )
}

/** Everything of an issue below its flow: why, how long, by what, what else, and beside which other figures. */
export function IssueRest({ view }: { view: IssueView }) {
  const t = useText(showText)
  return (
    <>
      {view.flow && <Grounds flow={view.flow} />}
      {view.times && <Times times={view.times} />}
      <Sides view={view} />
      <Heading level={2}>{t('desk')}</Heading>
      {view.desk ? (
        <>
          <Paragraph>{view.desk.sentence}</Paragraph>
          <Flow flow={view.desk} />
          <Paragraph>{t('deskMore')}</Paragraph>
        </>
      ) : (
        <Paragraph>{t('deskFew')}</Paragraph>
      )}
      <Results view={view} />
      <Compared view={view} />
      <How view={view} />
    </>
  )
}

function Grounds({ flow }: { flow: FlowView }) {
  const t = useText(showText)
  if (flow.grounds.length === 0) return null
  return (
    <Details summary={t('grounds')}>
      {flow.grounds.map(({ key, title, lines }) => (
        <Table
          scrolls
          key={key}
          caption={title}
          columns={(column) => [
            column(t('ground'), (line) => line.name),
            column(t('count'), { numeric: true }, (line) => line.text),
            column(t('share'), { numeric: true }, (line) => line.share),
          ]}
          rows={lines}
        />
      ))}
    </Details>
  )
}

function Times({ times }: { times: TimesView }) {
  const t = useText(showText)
  return (
    <Details summary={t('times')}>
      <Paragraph>{times.sentence}</Paragraph>
      {times.rows.length > 0 && (
        <>
          <Paragraph>{t('timesHow')}</Paragraph>
          <Table
            caption={t('timesTable')}
            rows={times.rows}
            columns={(column) => [
              column(t('end'), ({ cells }) => cells.name),
              times.columns.map(({ key, text }) => column(text, { numeric: true }, ({ cells }) => cells[key])),
            ]}
          />
        </>
      )}
    </Details>
  )
}

const sideTitles = { form: 'perForm', region: 'perRegion', period: 'perPeriod' } as const

function Sides({ view }: { view: IssueView }) {
  const t = useText(showText)
  const n = useText(nodeText)
  return view.sides
    .filter(({ rows }) => rows.length > 0)
    .map(({ dimension, rows }) => (
      <Details key={dimension} summary={t(sideTitles[dimension])}>
        <Table
          caption={t(sideTitles[dimension])}
          hideCaption
          rows={rows}
          columns={(column) => [
            column(n(dimension), ({ name }) => name),
            view.sideColumns.map(({ key, text, numeric }) => column(text, { numeric }, ({ counts }) => counts[key])),
          ]}
        />
        <Small>{t('hiddenWhy')}</Small>
      </Details>
    ))
}

function Results({ view }: { view: IssueView }) {
  const language = useLanguage()
  const t = translate(showText, language)
  return (
    <Details summary={t('results')}>
      <Paragraph>{t('resultsMore')}</Paragraph>
      {view.results.map(({ group, rows }) =>
        rows.length === 0 ? (
          <Paragraph key={group}>{`${t(group)}: ${t('noResults')}`}</Paragraph>
        ) : (
          <Table
            key={group}
            caption={t(group)}
            rows={rows}
            columns={(column) => [
              column(t('result'), ({ cells }) => cells.result),
              column(translate(nodeText, language)('when'), ({ cells }) => cells.period),
              column(t('count'), { numeric: true }, ({ cells }) => cells.count),
              column(t('source'), ({ cells }) => cells.source),
            ]}
          />
        ),
      )}
    </Details>
  )
}

function Compared({ view }: { view: IssueView }) {
  const language = useLanguage()
  const t = translate(showText, language)
  return (
    <Details summary={t('compare')}>
      {view.compared.length === 0 ? (
        <Paragraph>{t('noPolice')}</Paragraph>
      ) : (
        <>
          <Paragraph>{t('compareMore')}</Paragraph>
          <Table
            caption={t('here', { periods: view.periods })}
            columns={(column) => [
              column(translate(nodeText, language)('form'), ({ form }) => form),
              column(t('count'), { numeric: true }, ({ ours }) => ours),
              column(t('policeFigure'), ({ police, value, source }) => (
                <div>
                  <strong>{value}</strong>
                  <Small>{police}</Small>
                  <Small>
                    <TextLink href={source.href} external>
                      {source.name}
                    </TextLink>
                  </Small>
                </div>
              )),
              column(t('difference'), ({ notes }) => notes.map((note) => <Small key={note}>{note}</Small>)),
            ]}
            rows={view.compared}
          />
        </>
      )}
    </Details>
  )
}

function How({ view }: { view: IssueView }) {
  const t = useText(showText)
  return (
    <Details summary={t('how')}>
      <List items={[t('how1', { asOf: view.asOf }), t('how2'), t('how3'), t('hiddenWhy'), t('how4')]} />
      {view.sources.length > 0 && (
        <Table
          caption={t('sources')}
          columns={(column) => [
            column(t('supplier'), ({ organisation }) => organisation),
            column(t('what'), ({ supplier }) => t(supplier)),
            column(t('delivered'), ({ deliveredOn }) => deliveredOn),
            column(t('rows'), { numeric: true }, ({ rows }) => String(rows)),
            column(t('corrections'), { numeric: true }, ({ corrections }) => String(corrections)),
          ]}
          rows={view.sources}
          keyOf={({ organisation, supplier }) => `${organisation}-${supplier}`}
        />
      )}
    </Details>
  )
}
