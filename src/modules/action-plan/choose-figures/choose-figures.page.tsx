// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { CheckboxGroup } from '#ui/choice-field'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { List } from '#ui/text'
import { paths } from '../plan/addresses.ts'
import { boardView, yearAsked } from '../show-board/board-view.query.ts'
import { boardText } from '../show-board/plan.text.ts'
import type { Route } from './+types/choose-figures.page.ts'
import { chooseFigures } from './choose-figures.command.ts'
import { figuresToChoose } from './figures-to-choose.query.ts'

const intent = 'figures'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { plan } = await boardView(ctx, yearAsked(args.request.url))
  if (!plan) throw new Response(null, { status: 404 })
  const asked = Number(new URL(args.request.url).searchParams.get('thema'))
  const theme = plan.themes.find(({ number }) => number === asked) ?? plan.themes[0]
  if (!theme) throw new Response(null, { status: 404 })
  const { id, title, figures } = theme
  return {
    year: plan.year,
    themes: plan.themes.map(({ number, title: name }) => ({ number, title: name })),
    theme: { id, title, figures },
    figures: await figuresToChoose(ctx),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = { ...entriesOf(await args.request.formData()), intent }
  const year = Number((entries as Record<string, unknown>).year)
  try {
    await chooseFigures(ctx, year, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(`${addressIn(ctx.language, paths.board)}?jaar=${year}`, 303)
}

export default function ChooseFigures({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(boardText, language)
  const { year, themes, theme, figures } = loaderData
  const here = addressIn(language, paths.figures)
  return (
    <WorkbenchPage
      title={t('figures')}
      lead={t('figuresMore')}
      answered={actionData}
      actions={<TextLink href={`${addressIn(language, paths.board)}?jaar=${year}`}>{t('back')}</TextLink>}
    >
      <List
        items={themes.map(({ number, title }) => (
          <TextLink key={number} href={`${here}?jaar=${year}&thema=${number}`}>
            {number}. {title}
          </TextLink>
        ))}
      />
      <Heading level={2}>{t('figuresOf', { theme: theme.title })}</Heading>
      {figures.length === 0 ? (
        <EmptyState title={t('noFigures')} headingLevel={3} more={t('figuresMore')} />
      ) : (
        <Form fieldsOf={intent} label={t('figuresOf', { theme: theme.title })} submit={t('saveFigures')}>
          <HiddenField name="year" value={String(year)} />
          <HiddenField name="theme" value={theme.id} />
          <CheckboxGroup
            key={theme.id}
            name="figures[]"
            legend={t('figures')}
            options={figures}
            defaultValue={theme.figures}
          />
        </Form>
      )}
    </WorkbenchPage>
  )
}
