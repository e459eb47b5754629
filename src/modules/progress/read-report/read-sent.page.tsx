// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { WrittenBody } from '#ui/written-body'
import { paths, publicPath } from '../report/addresses.ts'
import { publicText } from '../report/desk.text.ts'
import type { Route } from './+types/read-sent.page.ts'
import { readSent } from './read-sent.query.ts'

export async function loader(args: Route.LoaderArgs) {
  return existing(await readSent(contextOf(args), args.params.number ?? ''))
}

export default function ReadSent({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(publicText, language)
  const { number, document, sentAt, documentNumber } = loaderData
  return (
    <PublicPage
      tab={`${document.title} · dijkwacht`}
      back={{ href: addressIn(language, paths.public), text: t('all') }}
    >
      <Heading level={1} caption={document.kicker}>
        <span lang="nl">{document.title}</span>
      </Heading>
      <Paragraph>
        {t('frozen', { date: formatDate(sentAt, language) })}
        {documentNumber && ` (${t('document', { number: documentNumber })})`}
      </Paragraph>
      {language === 'en' && <Small>{t('inDutch')}</Small>}
      <ActionLink href={publicPath(number, 'pdf')}>{t('pdf')}</ActionLink>
      <Paragraph>
        <TextLink href={publicPath(number, 'docx')} download>
          {t('docx')}
        </TextLink>
      </Paragraph>
      <WrittenBody blocks={document.blocks} folded />
    </PublicPage>
  )
}
