// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { addressIn, contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Steps } from '#ui/steps'
import { Lead, Paragraph } from '#ui/text'
import type { Route } from './+types/explain-objection.page.ts'
import { text } from './explain-objection.text.ts'

export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  return { title: translate(text, language)('title'), points: addressIn(language, '/meldpunten') }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export default function ExplainObjection({ loaderData }: Route.ComponentProps) {
  const t = translate(text, useLanguage())
  return (
    <PublicPage title={loaderData.title}>
      <Lead>{t('lead')}</Lead>
      <Steps
        firstLarge={false}
        steps={[
          {
            title: t('firstTitle'),
            body: <Paragraph>{t('first')}</Paragraph>,
            action: <TextLink href={loaderData.points}>{t('pointsLink')}</TextLink>,
          },
          { title: t('secondTitle'), body: <Paragraph>{t('second')}</Paragraph> },
          { title: t('thirdTitle'), body: <Paragraph>{t('third')}</Paragraph> },
        ]}
      />
      <Notice kind="info" title={t('noteTitle')}>
        <Paragraph>{t('note')}</Paragraph>
      </Notice>
      <Heading level={2}>{t('disagreeTitle')}</Heading>
      <Paragraph>{t('disagree')}</Paragraph>
      <Heading level={2}>{t('notTitle')}</Heading>
      <Paragraph>{t('not')}</Paragraph>
    </PublicPage>
  )
}
