// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, slugOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { FigureTable } from '../draw-trend/figure-table.page.tsx'
import { Sources, TrendFigure } from '../draw-trend/trend-figure.page.tsx'
import { listSources } from '../list-observations/list-observations.query.ts'
import type { Route } from './+types/show-figures.page.ts'
import { type BarsView, findCharts } from './find-charts.query.ts'
import { findForm, type FormFigures, formChoices } from './find-form.query.ts'
import { OwnChart } from './own-chart.page.tsx'
import { findReleasedReports } from './released-reports.query.ts'
import { text } from './show-figures.text.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = new URL(args.request.url).searchParams.get('vorm') ?? ''
  const form = await findForm(ctx, asked)
  const [charts, own] = form ? [null, null] : await Promise.all([findCharts(ctx), findReleasedReports(ctx)])
  const [choices, sources] = await Promise.all([formChoices(ctx), listSources(ctx)])
  const compare = addressIn(language, '/cijfers/vergelijken')
  return {
    title: translate(text, language)('title'),
    here: addressIn(language, '/cijfers'),
    views: addressIn(language, '/cijfers/beeld'),
    compare: form ? `${compare}?vorm=${form.id}` : compare,
    choices,
    form,
    charts,
    own,
    isDemo: ctx.settings.isDemo,
    more: {
      calendar: addressIn(language, '/cijfers/publicaties'),
      factsheets: addressIn(language, '/factsheets'),
      outcomes: addressIn(language, '/opvolging'),
      experiences: addressIn(language, '/ervaringen'),
    },
    openData: addressIn(language, '/open-data'),
    sources: sources.map((each) => ({ ...each, href: addressIn(language, `/cijfers/bron/${slugOf(each.source)}`) })),
  }
}

export default function ShowFigures({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { here, views, compare, choices, form, charts, own, isDemo, sources, more, openData } = loaderData
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      <FilterBar
        action={here}
        label={t('filterLabel')}
        submitText={t('show')}
        clear={form ? { href: here, text: t('clear') } : undefined}
      >
        <SelectField
          name="vorm"
          label={t('form')}
          options={choices}
          defaultValue={form?.id}
          emptyText={t('everything')}
        />
      </FilterBar>
      {form && <OneForm form={form} compare={compare} language={language} />}
      {charts?.trends.map(({ id, trend }) => (
        <TrendFigure
          key={id}
          trend={trend}
          title={t(`${id}Title`)}
          description={t(`${id}Description`)}
          language={language}
        />
      ))}
      {charts?.bars.map((bars) => (
        <Bars key={bars.id} view={bars} language={language} />
      ))}
      {charts && (
        <Paragraph>
          <TextLink href={compare}>{t('compareAll')}</TextLink>
        </Paragraph>
      )}
      {charts && <OwnChart own={own} isDemo={isDemo} language={language} />}
      {charts && (
        <Paragraph>
          <TextLink href={views}>{t('ownMore')}</TextLink>
        </Paragraph>
      )}
      <Heading level={2}>{t('sourcesTitle')}</Heading>
      <Paragraph>{t('sourcesLead')}</Paragraph>
      <ul className="utrecht-unordered-list">
        {sources.map(({ source, count, href }) => (
          <li key={source} className="utrecht-unordered-list__item">
            <TextLink href={href}>{t('sourceCount', { source, count })}</TextLink>
          </li>
        ))}
      </ul>
      <Heading level={2}>{t('more')}</Heading>
      <List
        items={(['factsheets', 'outcomes', 'experiences', 'calendar'] as const).map((key) => (
          <TextLink key={key} href={more[key]}>
            {t(key)}
          </TextLink>
        ))}
      />
      <Small>
        {t('licence')} <TextLink href={openData}>{t('openData')}</TextLink>.
      </Small>
    </PublicPage>
  )
}

function OneForm({ form, compare, language }: { form: FormFigures; compare: string; language: Language }) {
  const t = translate(text, language)
  const isEmpty = form.trends.length === 0 && form.singles.length === 0
  return (
    <>
      <Heading level={2}>{form.label}</Heading>
      <Paragraph>{form.definition}</Paragraph>
      {isEmpty ? (
        <EmptyState title={t('noForm')} headingLevel={3}>
          <Paragraph>{t('noFormBody')}</Paragraph>
        </EmptyState>
      ) : (
        <Paragraph>
          <TextLink href={compare}>{t('compare', { form: form.label.toLowerCase() })}</TextLink>
        </Paragraph>
      )}
      {form.trends.map((trend) => (
        <TrendFigure key={trend.key} trend={trend} headingLevel={3} language={language} />
      ))}
      {form.singles.length > 0 && <FigureTable caption={t('singles')} rows={form.singles} language={language} />}
    </>
  )
}

function Bars({ view: { id, bars, sources }, language }: { view: BarsView; language: Language }) {
  const t = translate(text, language)
  const hasInterval = bars.some((bar) => bar.interval !== null)
  return (
    <ChartFrame
      title={t(`${id}Title`)}
      description={t(`${id}Description`)}
      note={t(`${id}Note`)}
      source={<Sources sources={sources} />}
      table={{
        caption: t(`${id}Title`),
        columns: [
          { key: 'label', text: t('what') },
          { key: 'value', text: t('value'), numeric: true },
          ...(hasInterval ? [{ key: 'interval', text: t('interval'), numeric: true }] : []),
        ],
        rows: bars.map((bar) => ({
          key: bar.label,
          cells: { label: bar.label, value: bar.text, interval: bar.interval ?? t('noInterval') },
        })),
      }}
    >
      <BarChart label={t(`${id}Title`)} bars={bars} />
    </ChartFrame>
  )
}
