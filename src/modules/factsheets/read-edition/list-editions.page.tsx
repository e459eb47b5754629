// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph, Small } from '#ui/text'
import { WeekBars } from '#ui/week-bars'
import { documentText } from '../compose/document.text.ts'
import { publicPath } from '../edition/addresses.ts'
import type { Route } from './+types/list-editions.page.ts'
import { listPublished } from './read-edition.query.ts'
import { readText } from './read-edition.text.ts'
import './covers.css'

export async function loader(args: Route.LoaderArgs) {
  return { editions: await listPublished(contextOf(args)) }
}

export default function ListEditions({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(readText, language)
  const figures = <TextLink href={addressIn(language, '/cijfers')}>{t('figures')}</TextLink>
  return (
    <PublicPage title={t('listTitle')} back={{ href: addressIn(language, '/cijfers'), text: t('back') }}>
      <Lead>{t('listLead')}</Lead>
      <Paragraph>{translate(documentText, language)('counted')}</Paragraph>
      {loaderData.editions.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneBody')} />
      ) : (
        <ul className="dw-covers">
          {loaderData.editions.map(({ number, title, publishedAt, isExample, figure, chart }) => (
            <li key={number} className="dw-cover">
              <Small>
                {t('listed', { number, date: formatDate(publishedAt, language) })}
                {isExample && ` (${t('example')})`}
              </Small>
              <Heading level={2}>
                <TextLink href={addressIn(language, publicPath(number))} lang="nl">
                  {title}
                </TextLink>
              </Heading>
              <div className="dw-cover__figures" lang="nl">
                {figure && (
                  <p>
                    <span className="dw-cover__value">{figure.value}</span>
                    <br />
                    {figure.what}, {figure.period} ({figure.source})
                  </p>
                )}
                {chart && (
                  <div>
                    <WeekBars weeks={chart.values} />
                    <Small>{chart.title}</Small>
                  </div>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <Paragraph>{figures}</Paragraph>
    </PublicPage>
  )
}
