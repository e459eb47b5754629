// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { paths } from '../article/addresses.ts'
import type { Route } from './+types/public-article.page.ts'
import { ArticleWithFacts } from './article-facts.part.tsx'
import { readText } from './read-article.text.ts'
import { showPublicArticle } from './show-article.query.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { name: 'description', content: loaderData?.shown.summary },
]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const shown = existing(await showPublicArticle(ctx, args.params.id ?? ''))
  return { shown, list: addressIn(ctx.language, paths.public) }
}

export default function PublicArticle({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(readText, language)
  const { shown, list } = loaderData
  return (
    <PublicPage title={shown.title} titleLang="nl" back={{ href: list, text: t('toList') }}>
      <ArticleWithFacts shown={shown} list={list} />
      <Paragraph>
        <ActionLink href={addressIn(language, '/hulp')}>{t('victim')}</ActionLink>
      </Paragraph>
    </PublicPage>
  )
}
