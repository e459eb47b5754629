// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { paths } from '../survey/addresses.ts'
import { orForbidden } from '../survey/who.query.ts'
import { takePart } from '../take-part/take-part.command.ts'
import type { Route } from './+types/releases.page.ts'
import { decideRelease } from './decide-release.command.ts'
import { freezeRelease } from './freeze-release.command.ts'
import { listReleases } from './list-releases.query.ts'
import { releaseText } from './release.text.ts'
import { WaitingRelease } from './waiting-release.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  return orForbidden(listReleases(contextOf(args)))
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
    if (entries.intent === 'freeze') await freezeRelease(ctx, one('quarter'))
    else if (entries.intent === 'point') await takePart(ctx, entries)
    else await decideRelease(ctx, entries.intent === 'approve' ? 'approve' : 'drop', one('id'), entries)
    return paths.releases
  })

const kinds = { frozen: 'warn', approved: 'neutral', published: 'ok', dropped: 'stop' } as const

export default function Releases({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(releaseText, language)
  const { quarters, waiting, releases } = loaderData
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={<TextLink href={addressIn(language, paths.remarks)}>{t('remarks')}</TextLink>}
      answered={actionData}
    >
      {waiting.map((release) => (
        <WaitingRelease key={release.quarter} release={release} />
      ))}
      <Heading level={2}>{t('freezeTitle')}</Heading>
      <Form intent="freeze" label={t('freezeTitle')}>
        <SelectField name="quarter" label={t('quarter')} options={quarters} />
        <Button appearance={waiting.length > 0 ? 'secondary' : 'primary'}>{t('freeze')}</Button>
      </Form>
      <Heading level={2}>{t('releases')}</Heading>
      {releases.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('releases')}
          hideCaption
          columns={(column) => [
            column(t('quarter'), ({ title }) => title),
            column(t('status'), ({ status }) => <Status kind={kinds[status]} text={t(status)} />),
            column(t('on'), ({ on }) => on),
          ]}
          rows={releases}
          keyOf={({ quarter }) => quarter}
        />
      )}
      <Points loaderData={loaderData} />
    </WorkbenchPage>
  )
}

function Points({ loaderData }: Pick<Route.ComponentProps, 'loaderData'>) {
  const t = useText(releaseText)
  const { points, choices } = loaderData
  return (
    <>
      <Heading level={2}>{t('pointsTitle')}</Heading>
      {points.length === 0 ? (
        <EmptyState title={t('noPoints')} />
      ) : (
        <Table
          caption={t('pointsTitle')}
          hideCaption
          columns={(column) => [
            column(t('point'), ({ name }) => name),
            column(t('organisation'), ({ organisation }) => organisation),
          ]}
          rows={points}
        />
      )}
      <Form intent="point" label={t('add')} submit={t('add')} quiet>
        <SelectField name="organisation" label={t('organisation')} options={choices.organisations} />
        <SelectField name="entry" label={t('entry')} options={choices.entries} emptyText={t('noEntry')} optional />
      </Form>
    </>
  )
}
