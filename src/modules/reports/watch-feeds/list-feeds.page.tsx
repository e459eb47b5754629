// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, readForm } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import type { Route } from './+types/list-feeds.page.ts'
import { listFeeds } from './list-feeds.query.ts'
import { feedText } from './list-feeds.text.ts'
import { setFeed } from './set-feed.command.ts'
import { feedShape, watchWays } from './set-feed.schema.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return { feeds: await listFeeds(ctx) }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const origin = String(entries.origin)
  // Two forms stand on the page: the fields of each carry its name.
  const read = readForm(
    feedShape,
    { origin, way: entries[`${origin}-way`] ?? '', ...hoursIn(entries[`${origin}-hours`]) },
    ctx.language,
  )
  if (!read.ok) {
    const errors = read.errors.map(({ field, message }) => ({ field: `${origin}-${field}`, message }))
    return data({ errors, entries }, { status: 422 })
  }
  const { way, hours } = read.value
  await setFeed(ctx, { origin: read.value.origin, setHours: hours, isWatched: way !== 'not' })
  throw redirect(addressIn(ctx.language, '/werkbank/aanvoer'), 303)
}

function hoursIn(entry: string | string[] | undefined): { hours?: string } {
  return typeof entry === 'string' ? { hours: entry } : {}
}

const statusTone = { working: 'ok', silent: 'stop', learning: 'neutral', ignored: 'neutral' } as const

export default function ListFeeds({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(feedText, language)
  const { feeds } = loaderData
  const errors = actionData?.errors ?? []
  const silent = feeds.filter(({ state }) => state === 'silent').map(({ origin }) => t(`origin-${origin}`))
  const within = (seconds: number | null, setHours: number | null) => {
    if (seconds === null) return t('within-unknown')
    const hours = Math.round(seconds / 3_600)
    const time = hours > 72 ? t('days', { count: Math.round(hours / 24) }) : t('hours', { count: hours })
    return t(setHours === null ? 'within-learned' : 'within-set', { time })
  }
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} above={<ErrorSummary errors={errors} />}>
      {silent.length > 0 && <Notice kind="warn" more={t('silent', { origins: silent.join(', ') })} />}
      {feeds.length === 0 ? (
        <EmptyState title={t('empty')} more={t('empty-more')} />
      ) : (
        <>
          <Table
            caption={t('caption')}
            columns={(column) => [
              column(t('origin'), (feed) => t(`origin-${feed.origin}`)),
              column(t('state'), (feed) => <Status kind={statusTone[feed.state]} text={t(`state-${feed.state}`)} />),
              column(t('last'), (feed) => formatDateTime(feed.lastAt, language)),
              column(t('within'), (feed) => within(feed.within, feed.setHours)),
            ]}
            rows={feeds}
            keyOf={(feed) => feed.origin}
          />
          <Paragraph>{t('how')}</Paragraph>
        </>
      )}
      {feeds.length > 0 && (
        <Details summary={t('set')} open={errors.length > 0}>
          {feeds.map(({ origin, isWatched, setHours }) => (
            <Form key={origin}>
              <HiddenField name="origin" value={origin} />
              <RadioGroup
                name={`${origin}-way`}
                legend={t('set-of', { origin: t(`origin-${origin}`) })}
                options={watchWays.map((value) => ({ value, text: t(`way-${value}`) }))}
                defaultValue={isWatched ? (setHours === null && errors.length === 0 ? 'learned' : 'set') : 'not'}
              />
              <TextField
                name={`${origin}-hours`}
                label={t('set-hours')}
                inputMode="numeric"
                width="short"
                optional
                defaultValue={String(actionData?.entries[`${origin}-hours`] ?? setHours ?? '')}
                error={errors.find(({ field }) => field === `${origin}-hours`)?.message}
              />
              <ButtonGroup>
                <Button appearance="secondary" hiddenText={t(`origin-${origin}`)}>
                  {t('save')}
                </Button>
              </ButtonGroup>
            </Form>
          ))}
        </Details>
      )}
    </WorkbenchPage>
  )
}
