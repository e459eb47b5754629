// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Steps } from '#ui/steps'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { WipePlan } from '../keep-plan/wipe-plan.part.tsx'
import { BeginPlan } from '../make-plan/begin-plan.part.tsx'
import { HowAndWhy } from '../show-first-advice/how-and-why.part.tsx'
import { sayNumbers } from '../show-first-advice/say-numbers.query.ts'
import { WithNumbers } from '#ui/with-numbers'
import type { Route } from './+types/leave-money-mule.page.ts'
import { muleSources, muleText, waysOut } from './leave-money-mule.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const to = (path: string) => addressIn(language, path)
  return {
    title: translate(muleText, language)('title'),
    steps: await sayNumbers(
      ctx,
      waysOut.map((step) => step[language]),
    ),
    links: { choose: to('/hulp'), points: to('/meldpunten') },
  }
}

export default function LeaveMoneyMule({ loaderData }: Route.ComponentProps) {
  const t = useText(muleText)
  const { title, steps, links } = loaderData
  return (
    <PublicPage title={title} back={{ href: links.choose }}>
      <Lead>{t('lead')}</Lead>
      <Heading level={2}>{t('notYetTitle')}</Heading>
      <Paragraph>{t('notYet')}</Paragraph>
      <Heading level={2}>{t('gaveTitle')}</Heading>
      <Paragraph>{t('gave')}</Paragraph>
      <Details summary={t('stepsTitle')}>
        <Steps
          headingLevel={3}
          steps={steps.map((step) => ({
            title: step.title,
            body: <HowAndWhy how={step.how} why={step.why} />,
          }))}
        />
      </Details>
      <BeginPlan what="geldezel" />
      <Heading level={2}>{t('avoidTitle')}</Heading>
      <List items={[t('avoid1'), t('avoid2'), t('avoid3')]} />
      <Heading level={2}>{t('whatTitle')}</Heading>
      <Paragraph>{t('what')}</Paragraph>
      <Paragraph>{t('how')}</Paragraph>
      <Heading level={2}>{t('canTitle')}</Heading>
      <List items={[t('can1'), t('can2'), t('can3'), t('can4')]} />
      <Heading level={2}>{t('parentTitle')}</Heading>
      <List items={[t('parent1'), t('parent2'), <WithNumbers key="danger" sentence={t('parent3')} />, t('parent4')]} />
      <Paragraph>
        <ActionLink href={links.points} primary>
          {t('points')}
        </ActionLink>
      </Paragraph>
      <Paragraph>
        <ActionLink href={links.choose}>{t('help')}</ActionLink>
      </Paragraph>
      <Details summary={t('sourcesTitle')}>
        <Small>{t('sourcesText')}</Small>
        <List
          items={muleSources.map(({ name, url }) => (
            <TextLink key={url} href={url} external>
              {name}
            </TextLink>
          ))}
        />
      </Details>
      <WipePlan />
    </PublicPage>
  )
}
