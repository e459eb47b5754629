// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import type { ItemKind } from '../change/change.ts'
import { kindText } from '../change/change.text.ts'
import type { Words } from '../edition/edition.ts'
import type { Route } from './+types/model-desk.page.ts'
import { changePath, itemPath, newItem, paths } from './addresses.ts'
import { deskText } from './desk.text.ts'
import { showDesk } from './show-desk.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { published, next, open, accepted, findings } = await showDesk(ctx)
  const { number, date, status } = published
  const say = (words: Words) => words[ctx.language] ?? words.nl
  const line = ({ id, label }: { id: string; label: Words }) => ({ id, name: `${id} ${say(label)}` })
  return {
    published: { number, date, status },
    journeys: next.journeys.map((journey) => ({ ...line(journey), count: journey.steps.length })),
    steps: Object.values(next.steps).map(line),
    barriers: Object.values(next.barriers).map(line),
    sources: Object.entries(next.sources).map(([id, { title, publisher }]) => ({
      id,
      name: `${title} (${publisher})`,
    })),
    open: open.map(({ id, kind, itemId, reason, proposedName, isOwn }) => ({
      id,
      kind,
      itemId,
      reason,
      proposedName,
      isOwn,
    })),
    accepted: accepted.map(({ id, kind, itemId, reason, proposedName }) => ({
      id,
      kind,
      itemId,
      reason,
      proposedName,
    })),
    findings,
  }
}

export default function ModelDesk({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(deskText, language)
  const { published, journeys, steps, barriers, sources, open, accepted, findings } = loaderData
  const values = { number: published.number, date: formatCalendarDate(published.date as CalendarDate, language) }
  const to = (kind: ItemKind, id: string, text: string) => (
    <TextLink href={addressIn(language, itemPath(kind, id))}>{text}</TextLink>
  )
  const kindOf = (kind: ItemKind, id: string) => `${kindText[language][kind]} ${id}`
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={accepted.length > 0 && <ActionLink href={addressIn(language, paths.publish)}>{t('publish')}</ActionLink>}
    >
      <Paragraph>
        {t(published.status === 'draft' ? 'nowDraft' : 'now', values)}{' '}
        <TextLink href={`/v1/barrier-editions/${published.number}`}>{t('file')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('waiting')}</Heading>
      {open.length === 0 ? (
        <Paragraph>{t('nothingWaiting')}</Paragraph>
      ) : (
        <Table
          caption={t('waiting')}
          hideCaption
          columns={(column) => [
            column(t('what'), ({ id, kind, itemId }) => (
              <TextLink href={addressIn(language, changePath(id))}>{kindOf(kind, itemId)}</TextLink>
            )),
            column(t('why'), ({ reason }) => reason),
            column(t('who'), ({ proposedName }) => proposedName),
            column(t('state'), ({ isOwn }) => t(isOwn ? 'yours' : 'judge')),
          ]}
          rows={open}
        />
      )}
      <Heading level={2}>{t('accepted')}</Heading>
      {accepted.length === 0 ? (
        <Paragraph>{t('nothingAccepted')}</Paragraph>
      ) : (
        <List
          items={accepted.map(({ id, kind, itemId, reason }) => (
            <TextLink key={id} href={addressIn(language, changePath(id))}>
              {`${kindOf(kind, itemId)}: ${reason}`}
            </TextLink>
          ))}
        />
      )}
      <Heading level={2}>{t('journeys')}</Heading>
      <List
        items={journeys.map(({ id, name, count }) => (
          <>
            {to('journey', id, name)} ({t('journeySteps', { count })})
          </>
        ))}
      />
      <Paragraph>{to('journey', newItem, t('addJourney'))}</Paragraph>
      <Details summary={t('steps', { count: steps.length })}>
        <Paragraph>{to('step', newItem, t('addStep'))}</Paragraph>
        <List items={steps.map(({ id, name }) => to('step', id, name))} />
      </Details>
      <Details summary={t('barriers', { count: barriers.length })}>
        <Paragraph>{to('barrier', newItem, t('addBarrier'))}</Paragraph>
        <List items={barriers.map(({ id, name }) => to('barrier', id, name))} />
      </Details>
      <Details summary={t('sources', { count: sources.length })}>
        <Paragraph>{to('source', newItem, t('addSource'))}</Paragraph>
        <List items={sources.map(({ id, name }) => to('source', id, name))} />
      </Details>
      <Details summary={t('findings', { count: findings.length })}>
        <Paragraph>{t(findings.length === 0 ? 'noFindings' : 'findingsMore')}</Paragraph>
        <List
          items={findings.map(({ kind, id, what }) =>
            kind === 'party' ? (
              `${id}: ${what}`
            ) : (
              <>
                {to(kind, id, kindOf(kind, id))}: {what}
              </>
            ),
          )}
        />
      </Details>
      <Paragraph>{t('fileMore')}</Paragraph>
    </WorkbenchPage>
  )
}
