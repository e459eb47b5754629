// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageRequest } from '#foundation/web'
import { ChartFrame } from '#ui/chart-frame'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { type Columns, Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { paths } from '../keep-entry/addresses.ts'
import { audiences, phases } from '../reporting-point/reporting-point.ts'
import type { Route } from './+types/show-analysis.page.ts'
import { analyseReferrals } from './analysis.query.ts'
import { analysisText } from './analysis.text.ts'
import { ArcPicture } from './arc-picture.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const asked = new URL(args.request.url).searchParams
  const found = await analyseReferrals(contextOf(args), { form: asked.get('vorm'), audience: asked.get('voor') })
  return { ...found, further: await args.context.get(pageRequest).slot('partners.referrals', 'all') }
}

export default function ShowAnalysis({ loaderData: found }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(analysisText, language)
  const here = addressIn(language, paths.analysis)
  const isChosen = found.form !== null || found.audience !== null
  const columns: Columns<(typeof found.arrows)[number]> = (column) => [
    column(t('from'), ({ from }) => from),
    column(t('to'), ({ to }) => to),
    column(t('when'), ({ when }) => when),
    column(t('how'), ({ how }) => t(how)),
  ]
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <FilterBar
        action={here}
        label={t('filter')}
        submitText={t('show')}
        clear={isChosen ? { href: here, text: t('clear') } : undefined}
      >
        <SelectField
          name="vorm"
          label={t('form')}
          emptyText={t('anyForm')}
          options={found.situations}
          defaultValue={found.form ?? ''}
        />
        <SelectField
          name="voor"
          label={t('audience')}
          emptyText={t('anyAudience')}
          options={audiences.map((value) => ({ value, text: t(value) }))}
          defaultValue={found.audience ?? ''}
        />
      </FilterBar>
      <ChartFrame
        title={t('pictureTitle', { count: found.arrows.length, points: found.points })}
        description={t('pictureLead')}
        source={t('source')}
        table={{ caption: t('title'), columns, rows: found.arrows }}
      >
        {found.arrows.length === 0 ? (
          <Paragraph>{t('noArrows')}</Paragraph>
        ) : (
          <ArcPicture plan={found.plan} marked={new Set(found.marked)} label={t('pictureLabel')} />
        )}
      </ChartFrame>
      {found.further.map(({ title, explanation, href }) => (
        <Paragraph key={href}>
          <TextLink href={href}>{title}</TextLink> {explanation}
        </Paragraph>
      ))}
      <Heading level={2}>{t('deadTitle')}</Heading>
      <Paragraph>{found.deadEnds.length === 0 ? t('deadNone') : t('deadLead')}</Paragraph>
      <List items={found.deadEnds} />
      <Heading level={2}>{t('loopTitle')}</Heading>
      <Paragraph>{found.loops.length === 0 ? t('loopNone') : t('loopLead')}</Paragraph>
      <List items={found.loops.map((way) => [...way, way[0]].join(' → '))} />
      <Heading level={2}>{t('misfitTitle')}</Heading>
      {found.misfits.length === 0 ? (
        <Paragraph>{t('misfitNone')}</Paragraph>
      ) : (
        <Table caption={t('misfitTitle')} hideCaption columns={columns} rows={found.misfits} />
      )}
      <Heading level={2}>{t('unreachedTitle')}</Heading>
      <List items={found.unreached} />
      <Gaps found={found} />
      <Heading level={2}>{t('overlapTitle')}</Heading>
      <Paragraph>{found.overlaps.length === 0 ? t('overlapNone') : t('overlapLead')}</Paragraph>
      <List items={found.overlaps.map(([a, b]) => t('and', { a, b }))} />
    </WorkbenchPage>
  )
}

function Gaps({ found }: { found: Route.ComponentProps['loaderData'] }) {
  const t = useText(analysisText)
  const shown = audiences.filter((one) => found.audience === null || found.audience === one)
  const forms = found.situations.filter(({ value }) => found.form === null || found.form === value)
  const cell = (form: string, audience: string, phase: string) => {
    const count = found.cells.find((one) => one.form === form && one.audience === audience && one.phase === phase)
      ?.points.length
    if (!count) return <Status kind="warn" text={t('gap')} />
    return t(count === 1 ? 'oneOnly' : 'many', { count })
  }
  return (
    <>
      <Heading level={2}>{t('gapTitle')}</Heading>
      <Paragraph>
        {t('gapLead')} {t('gapCount', { count: found.cells.filter(({ points }) => points.length === 0).length })}
      </Paragraph>
      <Table
        caption={t('gapTitle')}
        hideCaption
        rows={forms}
        keyOf={({ value }) => value}
        columns={(column) => [
          column(t('form'), ({ text }) => text),
          shown.flatMap((audience) =>
            phases.map((phase) => column(`${t(audience)}, ${t(phase)}`, ({ value }) => cell(value, audience, phase))),
          ),
        ]}
      />
    </>
  )
}
