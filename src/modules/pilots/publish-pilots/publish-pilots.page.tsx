// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Lead, List, Paragraph } from '#ui/text'
import { formatCalendarDate } from '#values'
import { paths } from '../bottleneck/addresses.ts'
import { listPublicPilots } from '../list-pilots/list-pilots.query.ts'
import { pilotStatusKind, pilotText } from '../pilot/pilot.text.ts'
import type { Route } from './+types/publish-pilots.page.ts'
import { publicText } from './publish-pilots.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const found = await listPublicPilots(ctx, page)
  const here = addressIn(ctx.language, paths.public)
  return {
    ...found,
    paging: pagingOf(here, found.page, found.pages),
  }
}

export default function PublishPilots({ loaderData }: Route.ComponentProps) {
  const t = useText(publicText)
  const { rows, paging } = loaderData
  const running = rows.filter(({ standing }) => standing === 'running')
  const over = rows.filter(({ standing }) => standing !== 'running')
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      {rows.length === 0 ? (
        <EmptyState title={t('noneTitle')} more={t('none')} />
      ) : (
        <>
          <Heading level={2}>{t('running', { count: running.length })}</Heading>
          {running.map((pilot) => (
            <Pilot key={pilot.id} pilot={pilot} />
          ))}
          {over.length > 0 && <Heading level={2}>{t('over', { count: over.length })}</Heading>}
          {over.map((pilot) => (
            <Pilot key={pilot.id} pilot={pilot} />
          ))}
        </>
      )}
      <Pagination {...paging} />
      <Heading level={2}>{t('rules')}</Heading>
      <List items={[t('rule1'), t('rule2'), t('rule3'), t('rule4'), t('rule5'), t('rule6')]} />
      <Heading level={2}>{t('right')}</Heading>
      <Paragraph>{t('rightMore')}</Paragraph>
    </PublicPage>
  )
}

function Pilot({ pilot }: { pilot: Route.ComponentProps['loaderData']['rows'][number] }) {
  const language = useLanguage()
  const t = translate(publicText, language)
  const p = translate(pilotText, language)
  const { outcome, stoppedAt, lastDay, sampleCount, sampleCap } = pilot
  return (
    <section aria-labelledby={pilot.id}>
      <Heading level={3} id={pilot.id} lang="nl">
        {pilot.name}
      </Heading>
      <Paragraph>
        <Status kind={pilotStatusKind(pilot.standing)} text={p(pilot.standing)} />
      </Paragraph>
      <Paragraph>
        <span lang="nl">{pilot.summary}</span>
      </Paragraph>
      <SummaryList
        items={[
          { term: t('basis'), answer: <span lang="nl">{pilot.legalBasis}</span> },
          ...(pilot.exchange ? [{ term: t('exchange'), answer: pilot.exchange }] : []),
          ...(pilot.rules && pilot.standing === 'running'
            ? [
                {
                  term: t('rulesSay'),
                  answer: (
                    <>
                      {pilot.rules.why} {pilot.rules.needsGround && t('rulesGround')}{' '}
                      <TextLink href={pilot.rules.href}>{t('rulesMore')}</TextLink>
                    </>
                  ),
                },
              ]
            : []),
          stoppedAt
            ? { term: t('stopped'), answer: formatDate(stoppedAt, language) }
            : { term: t('until'), answer: lastDay && formatCalendarDate(lastDay, language) },
          { term: t('participants'), answer: pilot.participants.join(', ') },
          { term: t('sample'), answer: t('sampleOf', { count: sampleCount, cap: sampleCap ?? 0 }) },
          ...(pilot.standing === 'running'
            ? []
            : [
                {
                  term: t('outcome'),
                  answer: outcome ? (
                    <>
                      <strong>{p(outcome)}.</strong> <span lang="nl">{pilot.result}</span>
                    </>
                  ) : (
                    t('noOutcome')
                  ),
                },
              ]),
        ]}
      />
    </section>
  )
}
