// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Lead, Paragraph } from '#ui/text'
import { paths } from '../article/addresses.ts'
import { listChoices } from '../write-article/read-article-form.query.ts'
import type { Route } from './+types/public-articles.page.ts'
import { askedAt, askedIn, pagesAround } from './search-terms.ts'
import { FoundList } from './found-list.part.tsx'
import { searchPublicArticles } from './search-articles.query.ts'
import { SearchForm } from './search-form.part.tsx'
import { searchText } from './search.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = askedAt(args.request.url)
  const found = await searchPublicArticles(ctx, asked)
  const here = addressIn(ctx.language, paths.public)
  return {
    asked,
    found,
    here,
    choices: await listChoices(ctx),
    paging: pagesAround(here, asked, found),
  }
}

export async function action(args: Route.ActionArgs) {
  const asked = askedIn(entriesOf(await args.request.formData()))
  return { asked, found: await searchPublicArticles(contextOf(args), asked) }
}

export default function PublicArticles({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(searchText, language)
  const { here, choices, paging } = loaderData
  const { asked, found } = actionData ?? loaderData
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      <Paragraph>
        <ActionLink href={addressIn(language, '/hulp')}>{t('victim')}</ActionLink>
      </Paragraph>
      <SearchForm asked={asked} choices={choices} isDesk={false} />
      <FoundList
        found={found}
        asked={asked}
        here={here}
        help={<TextLink href={addressIn(language, '/hulp')}>{t('helpNow')}</TextLink>}
      />
      {!actionData && <Pagination page={found.page} pages={found.pages} {...paging} />}
      <Paragraph>
        <TextLink href={paths.feed}>{t('feed')}</TextLink>
      </Paragraph>
      <Paragraph>
        <TextLink href={addressIn(language, paths.desk)}>{t('partner')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}
