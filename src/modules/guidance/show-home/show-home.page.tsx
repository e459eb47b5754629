// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { headlineFigure } from '#modules/statistics'
import { Heading } from '#ui/heading'
import { Proof } from '#ui/key-figure'
import { useLanguage } from '#ui/language'
import { ActionLink, ChoiceLink, ChoiceList, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Paragraph } from '#ui/text'
import type { Route } from './+types/show-home.page.ts'
import { text } from './show-home.text.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.pageTitle },
  { name: 'description', content: loaderData?.description },
]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const t = translate(text, ctx.language)
  const to = (path: string) => addressIn(ctx.language, path)
  return {
    pageTitle: t('pageTitle'),
    description: t('description'),
    headline: await headlineFigure(ctx, ctx.language),
    isDemo: ctx.settings.isDemo,
    links: { check: to('/controleren'), report: to('/melden'), help: to('/hulp'), how: to('/zo-werkt-het') },
  }
}

export default function ShowHome({ loaderData }: Route.ComponentProps) {
  const t = translate(text, useLanguage())
  const { headline, isDemo, links } = loaderData
  return (
    <PublicPage front title={t('title')}>
      <ChoiceList>
        <ChoiceLink href={links.check} title={t('check')} description={t('checkText')} icon="check" />
        <ChoiceLink href={links.report} title={t('report')} description={t('reportText')} icon="report" />
        <ChoiceLink href={links.help} title={t('help')} description={t('helpText')} icon="help" />
      </ChoiceList>
      {headline && (
        <Proof
          source={
            <>
              {t('source')}{' '}
              <TextLink href={headline.source.url} external>
                {headline.source.name}
              </TextLink>
            </>
          }
        >
          {headline.text}
        </Proof>
      )}
      <Heading level={2}>{t('whatTitle')}</Heading>
      <Paragraph>
        <strong>{t('whatReport')}</strong> {t('whatChain')}
      </Paragraph>
      <Paragraph>{t('whatNot')}</Paragraph>
      <Paragraph>
        <ActionLink href={links.how}>{t('how')}</ActionLink>
      </Paragraph>
      {isDemo && <SyntheticNotice text={t(headline ? 'synthetic' : 'syntheticNoFigure')} />}
    </PublicPage>
  )
}
