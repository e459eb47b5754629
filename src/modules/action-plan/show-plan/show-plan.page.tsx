// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Statement } from '#ui/statement'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { paths } from '../plan/addresses.ts'
import { asAnybody } from '../plan/who.query.ts'
import { boardView, yearAsked } from '../show-board/board-view.query.ts'
import { StandingCells, StandingSign } from '../show-board/standing-sign.part.tsx'
import { standings } from '../standing/standing.ts'
import type { Route } from './+types/show-plan.page.ts'
import { PlanFilter } from './plan-filter.part.tsx'
import { PromiseTable } from './promise-table.part.tsx'
import { publicText } from './show-plan.text.ts'

export async function loader(args: Route.LoaderArgs) {
  // Whoever looks sees what everybody sees: also a partner.
  const ctx = contextOf(args)
  const { plan, editions } = await boardView(asAnybody(ctx), yearAsked(args.request.url))
  const { searchParams } = new URL(args.request.url)
  const theme = plan?.themes.find(({ number }) => String(number) === searchParams.get('thema'))?.number ?? null
  const standing = standings.find((one) => one === searchParams.get('stand')) ?? null
  return { plan, editions, asked: { theme, standing }, isDemo: ctx.settings.isDemo }
}

export default function ShowPlan({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(publicText, language)
  const { plan, editions, asked, isDemo } = loaderData
  const here = addressIn(language, paths.public)
  if (!plan)
    return (
      <PublicPage title={t('title')}>
        <EmptyState title={t('none')} more={t('noneMore')} />
      </PublicPage>
    )
  const { total, late, lateClaimed, replanned } = plan
  const shown = plan.themes
    .filter(({ number }) => asked.theme === null || number === asked.theme)
    .map((theme) => ({
      ...theme,
      actions: theme.actions.filter(({ standing }) => asked.standing === null || standing === asked.standing),
    }))
    .filter(({ actions }) => actions.length > 0)
  return (
    <PublicPage title={t('title')}>
      {isDemo && <SyntheticNotice text={t('invented')} />}
      <Lead>{t('lead')}</Lead>
      <Statement>{t('statement', { total, late, lateClaimed, replanned, done: plan.counts.done })}</Statement>
      <Paragraph>{t('how')}</Paragraph>
      <ul className="dw-plan__legend">
        {standings
          .filter((standing) => plan.counts[standing] > 0)
          .map((standing) => (
            <li key={standing}>
              <StandingSign standing={standing} count={plan.counts[standing]} />
            </li>
          ))}
      </ul>
      <Small>
        {t('quarter', { quarter: plan.quarter })} {t('picture')}
      </Small>
      {plan.themes.map((theme) => (
        <div key={theme.id} className="dw-plan__row">
          <span>
            {theme.number}. <span lang="nl">{theme.title}</span>
          </span>
          <StandingCells actions={theme.actions} hrefOf={(id) => `${here}?jaar=${plan.year}#actie-${id}`} />
        </div>
      ))}
      <List
        items={[
          <TextLink key="letters" href={addressIn(language, paths.letters)}>
            {t('letters')}
          </TextLink>,
          <TextLink key="data" href={paths.data} download>
            {t('data')}
          </TextLink>,
          <TextLink key="join" href={addressIn(language, paths.join)}>
            {t('join')}
          </TextLink>,
        ]}
      />
      <PlanFilter plan={plan} editions={editions} asked={asked} action={here} />
      {shown.length === 0 && <EmptyState title={t('nothing')} more={t('nothingMore')} />}
      {shown.map(({ id, number, title, goal, indicators, actions }) => (
        <section key={id}>
          <Heading level={2} lang="nl">
            {number}. {title}
          </Heading>
          {goal !== '' && (
            <Paragraph>
              {t('goal')} <span lang="nl">{goal}</span>
            </Paragraph>
          )}
          {indicators.length > 0 && (
            <>
              <Heading level={3}>{t('figures')}</Heading>
              <List
                items={indicators.map(({ what, value, period, source }) => (
                  <>
                    <span lang="nl">{what}</span>: {t('source', { value, period, source })}
                  </>
                ))}
              />
            </>
          )}
          <Details
            phone
            open={asked.theme !== null || asked.standing !== null}
            summary={t('promises', { count: actions.length })}
            hiddenText={title}
          >
            <PromiseTable caption={title} actions={actions} />
          </Details>
        </section>
      ))}
    </PublicPage>
  )
}
