// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { List, Paragraph, Small } from '#ui/text'
import { documentText } from '../compose/document.text.ts'
import { paths, publicPath } from '../edition/addresses.ts'
import type { Route } from './+types/read-edition.page.ts'
import { FactsheetBody, Signed } from './factsheet-body.part.tsx'
import { readPublished } from './read-edition.query.ts'
import { readText } from './read-edition.text.ts'
import type { LaterChange } from './since-published.ts'

export async function loader(args: Route.LoaderArgs) {
  return existing(await readPublished(contextOf(args), args.params.edition ?? ''))
}

export default function ReadEdition({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(readText, language)
  const d = translate(documentText, language)
  const { document, later } = loaderData
  const { number, title, isExample, previous, publishedOn } = document
  const date = formatDate(new Date(`${publishedOn}T12:00:00Z`), language)
  return (
    <PublicPage tab={`${title} · dijkwacht`} back={{ href: addressIn(language, paths.public), text: t('all') }}>
      <Heading level={1} caption={d('kicker', { number })} lang="nl">
        {title}
      </Heading>
      <Paragraph>
        {d('published', { date })} {previous ? d('since', { number: previous.number }) : d('firstEdition')}
      </Paragraph>
      {isExample && <Notice kind="warn" title={t('exampleTitle')} more={d('example')} />}
      {language === 'en' && <Small>{t('inDutch')}</Small>}
      {later.length > 0 && <Later later={later} />}
      <ActionLink href={publicPath(number, 'pdf')}>{t('pdf')}</ActionLink>
      <FactsheetBody {...document} language={language} />
      <Signed signed={document.signed} language={language} />
      <Heading level={2}>{d('dataTitle')}</Heading>
      <List
        items={[
          <TextLink key="csv" href={publicPath(number, 'csv')} download>
            {t('csv')}
          </TextLink>,
          <TextLink key="columns" href={publicPath(number, 'csv-metadata.json')}>
            {t('columns')}
          </TextLink>,
        ]}
      />
    </PublicPage>
  )
}

function Later({ later }: { later: readonly LaterChange[] }) {
  const t = useText(readText)
  return (
    <Notice kind="warn" title={t('laterTitle', { count: later.length })}>
      <Paragraph>{t('laterLead')}</Paragraph>
      <List items={later.map(({ kind, ...values }) => t(kind, values))} />
    </Notice>
  )
}
