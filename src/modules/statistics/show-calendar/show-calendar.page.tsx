// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, formatDateTime, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Table } from '#ui/table'
import { Lead, Paragraph, Small } from '#ui/text'
import { Time } from '#ui/time'
import { releaseAddresses } from '../give-releases/release-file.ts'
import { policy } from '../protect-cells/policy.ts'
import type { Route } from './+types/show-calendar.page.ts'
import { paths, whatIsAdded } from './calendar-words.ts'
import { listCalendar } from './list-calendar.query.ts'
import { text } from './show-calendar.text.ts'

const perPage = 10
const planned = 4

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = Number.parseInt(new URL(args.request.url).searchParams.get('tot') ?? '', 10)
  const before = asked > 0 && asked < 1_000_000 ? asked : undefined
  const calendar = await listCalendar(ctx, { before, limit: perPage, plan: planned })
  const now = ctx.now()
  const page = addressIn(language, paths.page)
  return {
    title: translate(text, language)('title'),
    isDemo: ctx.settings.isDemo,
    planned: calendar.planned.map((one) => ({
      number: one.number,
      what: whatIsAdded(one, language),
      at: one.at.toISOString(),
      when: formatDateTime(one.at, language),
      isLate: one.at <= now,
    })),
    released: calendar.released.map((one) => ({
      number: one.number,
      what: whatIsAdded(one, language),
      when: formatDate(one.releasedAt, language),
      at: one.releasedAt.toISOString(),
      newPolicy: one.isNewPolicy ? one.policy : null,
      ...releaseAddresses('', one),
    })),
    older: calendar.next === null ? null : `${page}?tot=${calendar.next}`,
    newest: before === undefined ? null : page,
    policy: { version: policy.version, least: policy.least, roundTo: policy.roundTo, ripensDays: policy.ripensDays },
    back: addressIn(language, '/cijfers'),
    openData: addressIn(language, '/open-data'),
  }
}

export default function ShowCalendar({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const { title, isDemo, planned: coming, released, older, newest, policy: rules, back, openData } = loaderData
  return (
    <PublicPage title={title} back={{ href: back, text: t('back') }}>
      <Lead>{t('lead')}</Lead>
      {isDemo && <SyntheticNotice text={t('synthetic')} />}
      <Heading level={2}>{t('comingTitle')}</Heading>
      {coming.length === 0 ? (
        <EmptyState title={t('nothingYet')} headingLevel={3} more={t('nothingYetBody', { days: rules.ripensDays })} />
      ) : (
        <Table
          caption={t('comingCaption')}
          hideCaption
          columns={(column) => [
            column(t('when'), ({ when, at, isLate }) => (
              <div>
                <Time dateTime={at} text={when} />
                {isLate && <Small>{t('late')}</Small>}
              </div>
            )),
            column(t('what'), ({ what }) => what),
          ]}
          rows={coming}
          keyOf={({ number }) => String(number)}
        />
      )}
      <Paragraph>
        {t('follow')} <TextLink href={paths.calendar}>{t('calendar')}</TextLink> ·{' '}
        <TextLink href={paths.feed}>{t('feed')}</TextLink>
      </Paragraph>
      {released.length > 0 && (
        <>
          <Heading level={2}>{t('releasedTitle')}</Heading>
          <Paragraph>{t('released')}</Paragraph>
          <Releases released={released} />
          <Paragraph>
            {newest && <TextLink href={newest}>{t('newest')}</TextLink>}
            {newest && older && ' · '}
            {older && <TextLink href={older}>{t('older')}</TextLink>}
          </Paragraph>
        </>
      )}
      <Heading level={2}>{t('policyTitle')}</Heading>
      <Paragraph>{t('policy', rules)}</Paragraph>
      <Paragraph>
        <TextLink href={openData}>{t('openData')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}

type Released = Awaited<ReturnType<typeof loader>>['released']

function Releases({ released }: { released: Released }) {
  const t = useText(text)
  return (
    <Table
      caption={t('releasedTitle')}
      hideCaption
      columns={(column) => [
        column(t('number'), ({ number }) => <span id={`vrijgave-${number}`}>{t('numbered', { number })}</span>),
        column(t('when'), ({ when, at }) => <Time dateTime={at} text={when} />),
        column(t('what'), ({ what, newPolicy }) => (
          <div>
            {what}
            {newPolicy && <Small>{t('newPolicy', { policy: newPolicy })}</Small>}
          </div>
        )),
        column(t('file'), ({ number, figures, describedBy }) => (
          <div>
            <TextLink href={figures} hiddenText={t('ofRelease', { number })}>
              CSV
            </TextLink>{' '}
            ·{' '}
            <TextLink href={describedBy} hiddenText={t('ofRelease', { number })}>
              {t('columns')}
            </TextLink>
          </div>
        )),
      ]}
      rows={released}
      keyOf={({ number }) => String(number)}
    />
  )
}
