// SPDX-License-Identifier: EUPL-1.2
import { addressIn, capitalised, slugOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { type FormChoices, formChoices } from '../choose-form/form-choices.query.ts'
import { FormGroups, FormTiles } from '../choose-form/form-tiles.part.tsx'
import { TrendFigure } from '../draw-trend/trend-figure.part.tsx'
import { listSources } from '../list-observations/list-observations.query.ts'
import type { Route } from './+types/show-figures.page.ts'
import { AnswerBand } from './answer-band.part.tsx'
import { findFormsChart } from './find-charts.query.ts'
import { findForm, findWhole, type FormFigures } from './find-form.query.ts'
import { FormsBars } from './forms-bars.part.tsx'
import { text } from './show-figures.text.ts'
import { ApartFromMain, ToldFigures } from './figure-parts.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const to = (path: string) => addressIn(language, path)
  const asked = new URL(args.request.url).searchParams.get('vorm') ?? ''
  const form = await findForm(ctx, asked)
  const [whole, chart] = form ? [null, null] : await Promise.all([findWhole(ctx), findFormsChart(ctx)])
  const [choices, sources] = await Promise.all([formChoices(ctx), listSources(ctx)])
  const title = translate(text, language)('title')
  return {
    title: form ? `${form.name ?? form.label} · ${title}` : title,
    form,
    whole,
    chart,
    choices,
    press: ctx.settings.pressEmail,
    to: {
      here: to('/cijfers'),
      compare: form ? `${to('/cijfers/vergelijken')}?vorm=${form.id}` : to('/cijfers/vergelijken'),
      fraud: form && to(`/wat-gaat-er-rond/${form.id}`),
      own: to('/cijfers/meldingen'),
      outcomes: to('/opvolging'),
      experiences: to('/ervaringen'),
      factsheets: to('/factsheets'),
      calendar: to('/cijfers/publicaties'),
      openData: to('/open-data'),
    },
    sources: sources.map((each) => ({ ...each, href: to(`/cijfers/bron/${slugOf(each.source)}`) })),
  }
}

type Loaded = Awaited<ReturnType<typeof loader>>

export default function ShowFigures({ loaderData }: Route.ComponentProps) {
  const { form, whole, chart, choices, press, to, sources } = loaderData
  const language = useLanguage()
  const t = translate(text, language)
  const first = whole?.primary.series[0]
  return (
    <PublicPage
      tab={`${loaderData.title} · dijkwacht`}
      wide
      back={form ? { href: to.here, text: t('back') } : undefined}
    >
      {form ? (
        <OneForm form={form} choices={choices} to={to} />
      ) : (
        <>
          <AnswerBand question={t('question')} answer={whole?.answer ?? null} none={t('noAnswer')} />
          <Small>{t('otherCount')}</Small>
          <Heading level={2}>{t('tilesTitle')}</Heading>
          <FormTiles tiles={choices.first} />
          <FormGroups
            groups={choices.groups}
            tiles={choices.tiles.filter((tile) => !choices.first.includes(tile))}
            title={t('choose')}
          />
          <div className="dw-pair">
            {chart && <FormsBars {...chart} />}
            {first && (
              <TrendFigure trend={first.view} along={first.along} title={t('shareTitle')} language={language} />
            )}
          </div>
          {whole && (
            <Details summary={t('primaryTitle')}>
              <ToldFigures series={whole.primary.series.slice(1)} singles={whole.primary.singles} headingLevel={3} />
            </Details>
          )}
          {whole && <ApartFromMain {...whole} />}
        </>
      )}
      <Paragraph>
        <TextLink href={to.compare}>{t('compare')}</TextLink>
      </Paragraph>
      {!form && <More to={to} sources={sources} />}
      {press && <Press address={press} />}
    </PublicPage>
  )
}

function OneForm({ form, choices, to }: { form: FormFigures; choices: FormChoices; to: Loaded['to'] }) {
  const t = useText(text)
  const { primary, others } = form
  const isEmpty = [primary, others].every(({ series, singles }) => series.length + singles.length === 0)
  const parts = choices.tiles.filter(({ id }) => id !== form.id && isPartOf(id, form.id))
  return (
    <>
      <AnswerBand
        question={`${form.name ?? form.label}. ${t('questionOf')}`}
        answer={form.answer}
        none={t(isEmpty ? 'noForm' : 'noAnswerOf')}
      >
        {isEmpty && <Paragraph>{t('noFormBody')}</Paragraph>}
      </AnswerBand>
      <Lead>
        {form.label}: {form.definition}
      </Lead>
      {parts.length > 0 && (
        <>
          {!form.answer && <Paragraph>{t('parts')}</Paragraph>}
          <FormTiles tiles={parts} />
        </>
      )}
      <ToldFigures {...primary} />
      <ApartFromMain {...form} />
      {to.fraud && <ActionLink href={to.fraud}>{t('fraudPage')}</ActionLink>}
      <FormGroups groups={choices.groups} title={t('choose')} />
    </>
  )
}

/** 'FF-411' is a kind of 'FF-410', and that of 'FF-400'. */
const isPartOf = (kind: string, form: string) => kind.startsWith(form.replace(/0+$/, ''))

function More({ to, sources }: Pick<Loaded, 'to' | 'sources'>) {
  const t = useText(text)
  return (
    <>
      <Heading level={2}>{t('more')}</Heading>
      <List
        items={(['own', 'outcomes', 'experiences', 'factsheets', 'calendar', 'openData'] as const).map((key) => (
          <TextLink key={key} href={to[key]}>
            {t(key)}
          </TextLink>
        ))}
      />
      <Details summary={t('sourcesTitle')}>
        <Paragraph>{t('sourcesLead')}</Paragraph>
        <List
          items={sources.map(({ source, count, href }) => (
            <TextLink key={source} href={href}>
              {t('sourceCount', { source: capitalised(source), count })}
            </TextLink>
          ))}
        />
        <Small>{t('licence')}</Small>
      </Details>
    </>
  )
}

/** Only where the installation says who answers the press. */
function Press({ address }: { address: string }) {
  const t = useText(text)
  return (
    <aside className="dw-press">
      <Heading level={2}>{t('pressTitle')}</Heading>
      <Paragraph>
        {t('press')} <a href={`mailto:${address}`}>{address}</a>
      </Paragraph>
    </aside>
  )
}
