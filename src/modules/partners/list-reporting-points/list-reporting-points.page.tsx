// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { type SummaryItem, SummaryList } from '#ui/summary-list'
import { Lead, List, Paragraph, Small } from '#ui/text'
import type { Route } from './+types/list-reporting-points.page.ts'
import { listReportingPoints, listSituations } from './list-reporting-points.query.ts'
import { text } from './list-reporting-points.text.ts'
import { type ShownChannel, type ShownReportingPoint, shownReportingPoint } from './shown-reporting-point.ts'

/** The choices in the address say nothing about a person: a kind of event, and citizen or company. */
const audienceOf = { inwoner: 'resident', bedrijf: 'business' } as const

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = new URL(args.request.url).searchParams
  const situations = await listSituations(ctx)
  const situation = situations.find((each) => each.id === asked.get('wat'))
  const who = (['inwoner', 'bedrijf'] as const).find((each) => each === asked.get('voor'))
  const { items } = await listReportingPoints(ctx, {
    limit: 100,
    ...(situation && { fraudForm: situation.id }),
    ...(who && { audience: audienceOf[who] }),
  })
  return {
    title: translate(text, language)('title'),
    address: addressIn(language, '/meldpunten'),
    situations: situations.map(({ id, label }) => ({ value: id, text: label[language] })),
    chosen: { what: situation?.id, who },
    points: items.map((item) => shownReportingPoint(item, language, ctx.now())),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export default function ListReportingPoints({ loaderData }: Route.ComponentProps) {
  const t = translate(text, useLanguage())
  const { title, address, situations, chosen, points } = loaderData
  const helping = points.filter((point) => !point.isNotForThis)
  const others = points.filter((point) => point.isNotForThis)
  return (
    <PublicPage title={title}>
      <Notice kind="signal" title={t('urgentTitle')}>
        <Paragraph>{t('urgentBank')}</Paragraph>
        <Paragraph>
          {t('urgentDoor')} <TextLink href="tel:112">112</TextLink>.
        </Paragraph>
      </Notice>
      <Lead>{t('lead')}</Lead>
      <Form method="get" action={`${address}#meldpunten`}>
        <SelectField
          name="wat"
          label={t('what')}
          options={situations}
          defaultValue={chosen.what ?? ''}
          emptyText={t('whatAll')}
        />
        <RadioGroup
          name="voor"
          legend={t('who')}
          options={[
            { value: 'inwoner', text: t('resident') },
            { value: 'bedrijf', text: t('business') },
          ]}
          defaultValue={chosen.who}
        />
        <Button>{t('show')}</Button>
      </Form>
      {(chosen.what || chosen.who) && (
        <Paragraph>
          <TextLink href={address}>{t('clear')}</TextLink>
        </Paragraph>
      )}
      <Heading level={2} id="meldpunten">
        {t('found', { count: helping.length })}
      </Heading>
      <Small>{t('about')}</Small>
      {helping.length === 0 && <EmptyState title={t('nothing')} headingLevel={3} />}
      {helping.map((point) => (
        <Point key={point.id} point={point} />
      ))}
      {others.length > 0 && (
        <>
          <Heading level={2}>{t('notForThis')}</Heading>
          <Paragraph>{t('notForThisWhy')}</Paragraph>
          {others.map((point) => (
            <Point key={point.id} point={point} />
          ))}
        </>
      )}
    </PublicPage>
  )
}

function Point({ point }: { point: ShownReportingPoint }) {
  const t = translate(text, useLanguage())
  const listed = (term: string, lines: string[]): SummaryItem[] =>
    lines.length > 0 ? [{ term, answer: <Lines items={lines} /> }] : []
  const items: SummaryItem[] = [
    {
      term: t('contact'),
      answer:
        point.channels.length > 0 ? (
          <Lines items={point.channels.map((channel) => <Channel key={channel.text} channel={channel} />)} />
        ) : (
          t('noChannel')
        ),
    },
    ...listed(t('does'), point.does),
    ...listed(t('doesNot'), point.doesNot),
    ...listed(t('requirements'), point.requirements),
    {
      term: t('source'),
      answer: (
        <>
          {point.source ? (
            <TextLink href={point.source.url} external>
              {point.source.label}
            </TextLink>
          ) : (
            t('noSource')
          )}
          {'. '}
          {point.verifiedOn ? t('verified', { date: point.verifiedOn }) : t('notVerified')}
        </>
      ),
    },
  ]
  return (
    <section aria-labelledby={point.id}>
      <Heading level={3} id={point.id}>
        {point.name}
      </Heading>
      {point.mark && <Status kind="warn" text={t(point.mark)} />}
      <SummaryList items={items} />
    </section>
  )
}

/** A list of one is no list. */
function Lines({ items }: { items: ReactNode[] }) {
  return items.length === 1 ? items[0] : <List items={items} />
}

function Channel({ channel }: { channel: ShownChannel }) {
  const t = translate(text, useLanguage())
  return (
    <>
      {channel.href ? (
        <TextLink href={channel.href} external={!channel.isPhone}>
          {channel.isPhone ? `${t('call')} ${channel.text}` : channel.text}
        </TextLink>
      ) : (
        channel.text
      )}
      {channel.note && ` (${channel.note})`}
    </>
  )
}
