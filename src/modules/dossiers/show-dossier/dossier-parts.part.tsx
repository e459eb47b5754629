// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { Flow } from '#ui/flow'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { paperText } from '../draw-pdf/draw-pdf.text.ts'
import type { contentView, historyOf } from './dossier-view.ts'
import { showText } from './show.text.ts'

/** What is in a dossier: figures, what is missing, the money trail, links and evidence. */
export function DossierContent({ view }: { view: ReturnType<typeof contentView> }) {
  const p = useText(paperText)
  const t = useText(showText)
  return (
    <>
      <Heading level={2}>{p('totals')}</Heading>
      <List items={view.totals} />
      {view.changes && (
        <>
          <Heading level={2}>{view.changes.title}</Heading>
          <List items={view.changes.items} />
        </>
      )}
      <Heading level={2}>{p('missing')}</Heading>
      {view.missing.length === 0 ? (
        <Paragraph>{p('nothingMissing')}</Paragraph>
      ) : (
        <Table
          caption={t('missingCaption')}
          hideCaption
          columns={(column) => [
            column(p('missingWhat'), (cells) => cells.text),
            column(p('missingFill'), (cells) => cells.fill),
            column(p('missingWhich'), (cells) => cells.which),
          ]}
          rows={view.missing}
          keyOf={({ what }) => what}
        />
      )}
      <Heading level={2}>{p('trail')}</Heading>
      <MoneyTrail flow={view.flow} />
      <Heading level={2}>{p('links')}</Heading>
      <Table
        caption={t('linksCaption')}
        hideCaption
        columns={(column) => [
          column(p('link'), (cells) => cells.value),
          column(p('linkWhy'), (cells) => cells.why),
          column(p('count'), { numeric: true }, (cells) => cells.reports),
        ]}
        rows={view.links}
      />
      <Heading level={2}>{p('measures')}</Heading>
      {view.measures.length === 0 ? (
        <Paragraph>{p('noMeasures')}</Paragraph>
      ) : (
        <>
          <Small>{p('measuresMore')}</Small>
          <Table
            caption={p('measures')}
            hideCaption
            columns={(column) => [
              column(p('measure'), (cells) => cells.measure),
              column(p('about'), (cells) => cells.about),
              column(p('askedOf'), (cells) => cells.askedOf),
              column(p('asked'), (cells) => cells.asked),
              column(p('cameOfIt'), (cells) => cells.cameOfIt),
            ]}
            rows={view.measures}
          />
        </>
      )}
      <Heading level={2}>{p('evidence')}</Heading>
      <Evidence evidence={view.evidence} />
    </>
  )
}

function MoneyTrail({ flow }: { flow: ReturnType<typeof contentView>['flow'] }) {
  const language = useLanguage()
  const p = translate(paperText, language)
  if (flow.rows.length === 0) return <Paragraph>{p('trailNone')}</Paragraph>
  return (
    <>
      <Small>{p('trailMore')}</Small>
      <Flow height={flow.height} bars={flow.bars} bands={flow.bands} label={flow.label} />
      <Table
        caption={translate(showText, language)('flowsCaption')}
        columns={(column) => [
          column(p('trailFrom'), (cells) => cells.from),
          column(p('trailTo'), (cells) => cells.to),
          column(p('trailAmount'), { numeric: true }, (cells) => cells.amount),
          column(p('trailPayments'), { numeric: true }, (cells) => cells.count),
        ]}
        rows={flow.rows}
      />
    </>
  )
}

function Evidence({ evidence }: { evidence: ReturnType<typeof contentView>['evidence'] }) {
  const p = useText(paperText)
  const t = useText(showText)
  if (evidence.count === 0) return <Paragraph>{p('noEvidence')}</Paragraph>
  return (
    <>
      <Table
        caption={t('evidenceCaption', { count: evidence.count })}
        columns={(column) => [
          column(p('ref'), (cells) => cells.report),
          column(p('file'), (cells) => cells.name),
          column(p('sum'), (cells) => <code>{cells.sha256}</code>),
          column(t('asOf'), (cells) => cells.added),
        ]}
        rows={evidence.rows}
      />
      {evidence.count > evidence.rows.length && <Small>{t('evidenceMore', { shown: evidence.rows.length })}</Small>}
    </>
  )
}

/** Asks what for, and gives the package or the PDF. */
export function FetchForm(props: { action: string; from: 'made' | 'received' }) {
  const { action, from } = props
  const t = useText(showText)
  return (
    <Form intent="fetch" label={t('fetch')} action={action}>
      <Heading level={2}>{t('fetch')}</Heading>
      <HiddenField name="from" value={from} />
      <TextField name="purpose" label={t('fetchPurpose')} description={t('fetchMore')} autoComplete="off" />
      <ButtonGroup>
        <Button name="file" value="package" appearance="secondary">
          {t('fetch-package')}
        </Button>
        <Button name="file" value="pdf" appearance="secondary">
          {t('fetch-pdf')}
        </Button>
      </ButtonGroup>
    </Form>
  )
}

export function History({ rows }: { rows: ReturnType<typeof historyOf> }) {
  const t = useText(showText)
  if (rows.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('history')}</Heading>
      <Table
        caption={t('history')}
        hideCaption
        columns={(column) => [
          column(t('when'), (cells) => cells.at),
          column(t('what'), (cells) => cells.what),
          column(t('who'), (cells) => cells.who),
          column(t('ground'), (cells) => cells.ground),
          column(t('words'), (cells) => cells.words),
          column(t('told'), (cells) => cells.told),
        ]}
        rows={rows}
      />
    </>
  )
}
