// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Steps } from '#ui/steps'
import { Lead, List, Paragraph, Small } from '#ui/text'
import type { Route } from './+types/show-first-advice.page.ts'
import { BeginPlan } from '../make-plan/begin-plan.part.tsx'
import { findPoints } from './find-points.query.ts'
import { sayNumbers } from './say-numbers.query.ts'
import { HowAndWhy } from './how-and-why.part.tsx'
import { PointList } from './point-list.part.tsx'
import { text } from './show-first-advice.text.ts'
import { adviceFor } from './situations.text.ts'
import { callBank } from './shared-steps.text.ts'
import { sold } from './sold.text.ts'
import { SourceList } from './source-list.part.tsx'
import { sources } from './sources.ts'
import { WithNumbers } from '#ui/with-numbers'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const advice = adviceFor(args.params.situatie)
  if (!advice) throw new Response(null, { status: 404 })
  const to = (path: string) => addressIn(language, path)
  const words = {
    words: advice.words[language],
    steps: advice.steps.map((step) => ({ clock: step.clock, ...step[language] })),
  }
  return {
    slug: advice.slug,
    // The number of the bank stands where it is called; -1: in no step of its own.
    toBank: advice.steps.findIndex((step) => step.nl.title === callBank.nl.title),
    ...(await sayNumbers(ctx, words)),
    points: await findPoints(ctx, advice),
    sources: advice.sources.map((id) => sources[id]),
    // A company prepares its complaint here; a shop sells too.
    complaint: advice.audience === 'business' || advice.slug === sold.slug ? to('/aangifteloket') : null,
    links: {
      choose: to('/hulp'),
      report: to('/melden'),
      check: to('/controleren'),
      points: to('/meldpunten'),
      bank: to('/hulp/bel-uw-bank'),
      caller: advice.isCalled ? to('/belt-u-echt') : null,
    },
  }
}

const clockTexts = {
  danger: 'danger',
  now: 'now',
  'half-hour': 'halfHour',
  today: 'today',
  week: 'week',
  weeks: 'weeks',
} as const

export default function ShowFirstAdvice({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const { words, steps, points, complaint, links, toBank } = loaderData
  const numbers = <ActionLink href={links.bank}>{t('bankNumbers')}</ActionLink>
  return (
    <PublicPage title={words.title} back={{ href: links.choose, text: t('back') }}>
      <Lead>
        <WithNumbers sentence={words.lead} />
      </Lead>
      <Steps
        steps={steps.map((step, index) => ({
          title: t(clockTexts[step.clock], { what: step.title }),
          body: <HowAndWhy how={step.how} why={step.why} />,
          ...(index === toBank && { action: numbers }),
        }))}
      />
      {links.caller && (
        <Paragraph>
          <TextLink href={links.caller}>{t('caller')}</TextLink>
        </Paragraph>
      )}
      {toBank === -1 && <Paragraph>{numbers}</Paragraph>}
      <BeginPlan what={loaderData.slug} />
      <Heading level={2}>{t('avoidTitle')}</Heading>
      <List items={words.avoid.map((sentence) => <WithNumbers key={sentence} sentence={sentence} />)} />
      <Heading level={2}>{t('reportTitle')}</Heading>
      <Paragraph>{t('reportText')}</Paragraph>
      <ActionLink href={links.report} primary>
        {t('report')}
      </ActionLink>
      {complaint && (
        <Paragraph>
          {t('companies')} <TextLink href={complaint}>{t('complaint')}</TextLink>.
        </Paragraph>
      )}
      <Heading level={2}>{t('pointsTitle')}</Heading>
      <PointList points={points} />
      <Paragraph>
        <ActionLink href={links.points}>{t('allPoints')}</ActionLink>
      </Paragraph>
      <Paragraph>
        {t('checkText')} <TextLink href={links.check}>{t('check')}</TextLink>.
      </Paragraph>
      <Details summary={t('sourcesTitle')}>
        <Small>{t('sourcesText')}</Small>
        <SourceList sources={loaderData.sources} isShort />
      </Details>
      <Small>{t('print')}</Small>
    </PublicPage>
  )
}
