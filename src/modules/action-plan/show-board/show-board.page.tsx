// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Statement } from '#ui/statement'
import { List, Paragraph, Small } from '#ui/text'
import { adoptEdition } from '../adopt-edition/adopt-edition.command.ts'
import { actionPath, paths } from '../plan/addresses.ts'
import { standings } from '../standing/standing.ts'
import type { Route } from './+types/show-board.page.ts'
import { ActionTable } from './action-table.part.tsx'
import { boardView, secretaryView, yearAsked } from './board-view.query.ts'
import { boardText } from './plan.text.ts'
import { StandingCells, StandingSign } from './standing-sign.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const view = await boardView(ctx, yearAsked(args.request.url))
  const secretary = await secretaryView(ctx, view.plan?.year ?? 0)
  return { ...view, secretary }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const year = Number(entries.year)
  const intent = String(entries.intent)
  try {
    if (intent !== 'adopt') throw new Response(null, { status: 400 })
    await adoptEdition(ctx, year)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(`${addressIn(ctx.language, paths.board)}?jaar=${year}`, 303)
}

export default function ShowBoard({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(boardText, language)
  const { plan, editions, secretary } = loaderData
  const at = (path: string) => addressIn(language, path)
  const ofYear = (path: string) => `${at(path)}?jaar=${plan?.year}`
  const toImport = secretary && <ActionLink href={at(paths.import)}>{t('import')}</ActionLink>
  if (!plan)
    return (
      <WorkbenchPage title={t('title')}>
        <EmptyState title={t('noPlan')} action={toImport} more={t('noPlanMore')} />
      </WorkbenchPage>
    )
  const { counts, total, late, lateClaimed, replanned } = plan
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('quarter', { title: plan.title, quarter: plan.quarter })}
      answered={actionData}
      actions={
        <>
          <ActionLink href={ofYear(paths.coreGroup)}>{t('coreGroup')}</ActionLink>{' '}
          <TextLink href={ofYear(paths.group)}>{t('group')}</TextLink>{' '}
          <TextLink href={ofYear(paths.partner)}>{t('partner')}</TextLink>{' '}
          <TextLink href={at(paths.editions)}>{t('editions')}</TextLink>{' '}
          <TextLink href={at(paths.public)}>{t('public')}</TextLink>
        </>
      }
    >
      <Statement>
        {t('statement', { total, done: counts.done, late, lateClaimed, claimed: counts.claimed, replanned })}
      </Statement>
      {plan.isDraft && (
        <Notice kind="warn">
          <Paragraph>{t('draft')}</Paragraph>
          {secretary && (
            <Form intent="adopt" label={t('adopt')} submit={t('adopt')}>
              <HiddenField name="year" value={String(plan.year)} />
            </Form>
          )}
        </Notice>
      )}
      {secretary && (
        <Paragraph>
          <TextLink href={ofYear(paths.questions)}>{t('questions', { count: secretary.open })}</TextLink>
          {' · '}
          <TextLink href={at(paths.import)}>{t('import')}</TextLink>
        </Paragraph>
      )}
      {secretary && secretary.strays.length > 0 && (
        <Notice kind="warn" title={t('strays')}>
          <List items={secretary.strays.map(({ code, text, source }) => t('stray', { code, text, source }))} />
        </Notice>
      )}
      <Heading level={2}>{t('byTheme')}</Heading>
      <ul className="dw-plan__legend">
        {standings
          .filter((standing) => counts[standing] > 0)
          .map((standing) => (
            <li key={standing}>
              <StandingSign standing={standing} count={counts[standing]} />
            </li>
          ))}
      </ul>
      {plan.themes.map((theme) => (
        <section key={theme.id} className="dw-plan__row">
          <Heading level={3}>
            {theme.number}. {theme.title}
          </Heading>
          <StandingCells actions={theme.actions} hrefOf={(id) => at(actionPath(id))} />
        </section>
      ))}
      <Small>
        {t('picture')} {plan.source !== '' && t('source', { source: plan.source })}
      </Small>
      <EditionChoice editions={editions} year={plan.year} action={at(paths.board)} />
      {plan.themes.map((theme) => (
        <Details key={theme.id} summary={`${theme.number}. ${theme.title}: ${t('inWords')}`}>
          <Paragraph>
            {t('goal')}: <span lang="nl">{theme.goal}</span>
          </Paragraph>
          <Heading level={3}>{t('indicators')}</Heading>
          {theme.indicators.length === 0 ? (
            <Paragraph>{t('noIndicators')}</Paragraph>
          ) : (
            <List
              items={theme.indicators.map(({ what, value, period, source }) => (
                <>
                  {what}: {t('figure', { value, period, source })}
                </>
              ))}
            />
          )}
          {secretary && (
            <Paragraph>
              <TextLink href={`${ofYear(paths.figures)}&thema=${theme.number}`}>{t('figures')}</TextLink>
            </Paragraph>
          )}
          <ActionTable caption={theme.title} actions={theme.actions} />
        </Details>
      ))}
    </WorkbenchPage>
  )
}

/** Another plan than the one on the page. */
function EditionChoice({ editions, year, action }: { editions: number[]; year: number; action: string }) {
  const t = useText(boardText)
  if (editions.length < 2) return null
  return (
    <FilterBar action={action} label={t('choose')} submitText={t('show')}>
      <SelectField
        name="jaar"
        label={t('edition')}
        emptyText={false}
        defaultValue={String(year)}
        options={editions.map((one) => ({ value: String(one), text: String(one) }))}
      />
    </FilterBar>
  )
}
