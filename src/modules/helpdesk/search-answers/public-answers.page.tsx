// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, pageIn, pagingOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Lead, Paragraph } from '#ui/text'
import { addressOf, paths } from '../question/addresses.ts'
import type { Route } from './+types/public-answers.page.ts'
import { Answers } from './answers.part.tsx'
import { searchAnswers } from './search-answers.query.ts'
import { searchText } from './search-answers.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const found = await searchAnswers(ctx, { words: '', page })
  const here = addressIn(ctx.language, paths.public)
  return {
    found,
    here,
    paging: pagingOf(here, found.page, found.pages),
  }
}

export async function action(args: Route.ActionArgs) {
  const entries = entriesOf(await args.request.formData())
  const words = [entries.words ?? ''].flat()[0] ?? ''
  return { words, found: await searchAnswers(contextOf(args), { words, page: 1 }) }
}

export default function PublicAnswers({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(searchText, language)
  const { here, paging } = loaderData
  const found = actionData && actionData.words !== '' ? actionData.found : loaderData.found
  const words = actionData?.words || null
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      <Paragraph>{t('notAdvice')}</Paragraph>
      <Answers {...found} words={words} here={here} />
      {words === null && <Pagination {...paging} />}
      <Paragraph>
        <TextLink href={addressOf(language, paths.helpdesk)}>{t('partner')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}
