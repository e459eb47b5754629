// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { mayDo } from '#foundation/access'
import { translate } from '#foundation/text'
import { entriesOf, pageRequest } from '#foundation/web'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { WorkbenchPage } from '#ui/page'
import { Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import type { Route } from './+types/find-anything.page.ts'
import { searchReports } from './find-anything.query.ts'
import { searchText } from './find-anything.text.ts'
import { findEverywhere, statusOf } from './find-everywhere.query.ts'
import { FoundGroups } from './found-groups.part.tsx'
import { FoundReports } from './found-reports.part.tsx'
import { watchDeed } from './watch-deed.ts'

/** What is asked may be an account or a name: it is posted, and never stands in an address. */
export async function action(args: Route.ActionArgs) {
  const known = args.context.get(pageRequest)
  const { ctx } = known
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => ([entries[name] ?? ''].flat()[0] ?? '').toWellFormed().replaceAll('\0', '')
  const [text, before] = [one('zoek'), one('before')]
  const nothing = { reports: [], next: null }
  const everywhere = await findEverywhere(known, text)
  const { groups } = everywhere
  const status = statusOf(everywhere)
  // Of words the reports stand there whole, with where in the story they are.
  const isOfWords = status === 200 && groups.every(({ key }) => key !== 'state') && /^[^>@#]/.test(text.trim())
  const mayRead = mayDo(ctx.actor, 'reports:read')
  const told = isOfWords && mayRead ? await searchReports(ctx, { text, before }) : nothing
  const shown = told.reports.length > 0 ? groups.filter(({ key }) => key !== 'reports') : groups
  return data(
    {
      text,
      ...everywhere,
      groups: before ? [] : shown,
      ...told,
      watch: isOfWords && mayDo(ctx.actor, 'cases:work') ? watchDeed(ctx.language, text) : null,
    },
    { status },
  )
}

export default function FindAnything({ actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(searchText, language)
  const note = actionData?.note
  const errors = note ? [{ field: 'zoek', message: note }] : []
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} above={<ErrorSummary errors={errors} />}>
      <Form label={t('title')}>
        <TextField
          name="zoek"
          type="search"
          label={t('field')}
          description={t('help')}
          autoComplete="off"
          spellCheck={false}
          defaultValue={actionData?.text}
          error={errors[0]?.message}
        />
        <Button>{t('search')}</Button>
        <Small>{`${t('signs')} ${t('audit')}`}</Small>
      </Form>
      {actionData && <Answer {...actionData} />}
    </WorkbenchPage>
  )
}

type FoundHere = NonNullable<Route.ComponentProps['actionData']>

function Answer({ text, groups, note, meant, reports, next, watch }: FoundHere) {
  const t = useText(searchText)
  return (
    <>
      {meant && (
        <Form>
          <HiddenField name="zoek" value={meant} />
          <Button appearance="secondary">{t('meant', { meant })}</Button>
        </Form>
      )}
      {note === null && groups.length + reports.length === 0 && (
        <EmptyState title={t('nothing')} more={t('nothingMore')} />
      )}
      <FoundGroups groups={groups} />
      <FoundReports reports={reports} />
      {next && (
        <Form>
          <HiddenField name="zoek" value={text} />
          <HiddenField name="before" value={next} />
          <Button appearance="secondary">{t('next')}</Button>
        </Form>
      )}
      {watch && <FoundGroups groups={[{ key: 'deeds', heading: t('deeds'), found: [watch] }]} />}
    </>
  )
}
