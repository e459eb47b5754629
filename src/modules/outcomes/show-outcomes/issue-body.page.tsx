// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
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
  const t = translate(showText, useLanguage())
  if (!flow.stages) return null
  return (
    <>
      <River stages={flow.stages} label={flow.alt} />
      <Small>{t('scale')}</Small>
      {flow.bundled && <Paragraph>{flow.bundled}</Paragraph>}
      <Details summary={t('table')}>
        <Table
          caption={flow.title}
          columns={[
            { key: 'name', text: t('where') },
            { key: 'count', text: t('count'), numeric: true },
            { key: 'share', text: t('share'), numeric: true },
          ]}
          rows={flow.lines.map(({ key, name, text, share, isStage }) => ({
            key,
            cells: { name: isStage ? <strong>{name}</strong> : name, count: text, share },
          }))}
        />
        <Small>{t('hiddenWhy')}</Small>
      </Details>
    </>
  )
}

/** Everything of an issue below its flow: why, how long, by what, what else, and beside which other figures. */
export function IssueRest({ view }: { view: IssueView }) {
  const t = translate(showText, useLanguage())
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
  const t = translate(showText, useLanguage())
  if (flow.grounds.length === 0) return null
  return (
    <Details summary={t('grounds')}>
      {flow.grounds.map(({ key, title, lines }) => (
        <Table
          key={key}
          caption={title}
          columns={[
            { key: 'name', text: t('ground') },
            { key: 'count', text: t('count'), numeric: true },
            { key: 'share', text: t('share'), numeric: true },
          ]}
          rows={lines.map((line) => ({
            key: line.key,
            cells: { name: line.name, count: line.text, share: line.share },
          }))}
        />
      ))}
    </Details>
  )
}

function Times({ times }: { times: TimesView }) {
  const t = translate(showText, useLanguage())
  return (
    <Details summary={t('times')}>
      <Paragraph>{times.sentence}</Paragraph>
      {times.rows.length > 0 && (
        <>
          <Paragraph>{t('timesHow')}</Paragraph>
          <Table
            caption={t('timesTable')}
            responsive
            columns={[
              { key: 'name', text: t('end') },
              ...times.columns.map((column) => ({ ...column, numeric: true })),
            ]}
            rows={times.rows}
          />
        </>
      )}
    </Details>
  )
}

const sideTitles = { form: 'perForm', region: 'perRegion', period: 'perPeriod' } as const

function Sides({ view }: { view: IssueView }) {
  const language = useLanguage()
  const t = translate(showText, language)
  const n = translate(nodeText, language)
  return view.sides
    .filter(({ rows }) => rows.length > 0)
    .map(({ dimension, rows }) => (
      <Details key={dimension} summary={t(sideTitles[dimension])}>
        <Table
          caption={t(sideTitles[dimension])}
          hideCaption
          responsive
          columns={[{ key: 'name', text: n(dimension) }, ...view.sideColumns]}
          rows={rows}
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
            responsive
            columns={[
              { key: 'result', text: t('result') },
              { key: 'period', text: translate(nodeText, language)('when') },
              { key: 'count', text: t('count'), numeric: true },
              { key: 'source', text: t('source') },
            ]}
            rows={rows}
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
            responsive
            columns={[
              { key: 'form', text: translate(nodeText, language)('form') },
              { key: 'ours', text: t('count'), numeric: true },
              { key: 'police', text: t('policeFigure') },
              { key: 'why', text: t('difference') },
            ]}
            rows={view.compared.map(({ key, form, ours, police, value, notes, source }) => ({
              key,
              cells: {
                form,
                ours,
                police: (
                  <div>
                    <strong>{value}</strong>
                    <Small>{police}</Small>
                    <Small>
                      <TextLink href={source.href} external>
                        {source.name}
                      </TextLink>
                    </Small>
                  </div>
                ),
                why: notes.map((note) => <Small key={note}>{note}</Small>),
              },
            }))}
          />
        </>
      )}
    </Details>
  )
}

function How({ view }: { view: IssueView }) {
  const t = translate(showText, useLanguage())
  return (
    <Details summary={t('how')}>
      <List items={[t('how1', { asOf: view.asOf }), t('how2'), t('how3'), t('hiddenWhy'), t('how4')]} />
      {view.sources.length > 0 && (
        <Table
          caption={t('sources')}
          responsive
          columns={[
            { key: 'organisation', text: t('supplier') },
            { key: 'what', text: t('what') },
            { key: 'on', text: t('delivered') },
            { key: 'rows', text: t('rows'), numeric: true },
            { key: 'corrections', text: t('corrections'), numeric: true },
          ]}
          rows={view.sources.map(({ organisation, supplier, deliveredOn, rows, corrections }) => ({
            key: `${organisation}-${supplier}`,
            cells: {
              organisation,
              what: t(supplier),
              on: deliveredOn,
              rows: String(rows),
              corrections: String(corrections),
            },
          }))}
        />
      )}
    </Details>
  )
}
