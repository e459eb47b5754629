// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { DeedForms } from '#ui/deed-forms'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Statement } from '#ui/statement'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { TextField } from '#ui/text-field'
import { orForbidden } from '../delivery/or-forbidden.query.ts'
import { issuePath, paths } from '../outcome/addresses.ts'
import { halfYearWords } from '../show-outcomes/flow-view.ts'
import { Flow, IssueRest } from '../show-outcomes/issue-body.part.tsx'
import { issueView } from '../show-outcomes/issue-view.query.ts'
import type { Route } from './+types/issues.page.ts'
import { compileText } from './compile.text.ts'
import { decideIssue } from './decide-issue.command.ts'
import { freezeIssue } from './freeze-issue.command.ts'
import { listIssues } from './list-issues.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { issues, waiting, halves } = await orForbidden(listIssues(ctx))
  const called = (half: string) => halfYearWords(half, ctx.language)
  return {
    halves: halves.map((half) => ({ value: half, text: called(half) })),
    waiting: await Promise.all(
      waiting.map(async ({ id, half, version, digest, frozenAt, deeds, waits, content }) => ({
        id,
        half: called(half),
        version,
        digest,
        deeds,
        waits,
        on: formatDate(frozenAt, ctx.language),
        view: await issueView(ctx, content),
      })),
    ),
    issues: issues.map(({ id, half, version, status, frozenAt, publishedAt }) => ({
      id,
      half: called(half),
      version,
      status,
      on: formatDate(publishedAt ?? frozenAt, ctx.language),
      href: status === 'published' ? addressIn(ctx.language, issuePath({ half, version })) : null,
    })),
  }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
    if (entries.intent === 'freeze') await freezeIssue(ctx, { half: one('half'), why: one('why') })
    else await decideIssue(ctx, entries.intent === 'publish' ? 'publish' : 'discard', one('id'), entries)
    return paths.issues
  })

export default function Issues({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(compileText, language)
  const { halves, issues, waiting } = loaderData
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={<TextLink href={addressIn(language, paths.live)}>{t('live')}</TextLink>}
      answered={actionData}
    >
      {waiting.map((issue) => (
        <Waiting key={issue.id} issue={issue} />
      ))}
      <Heading level={2}>{t('freezeTitle')}</Heading>
      <Form intent="freeze" label={t('freezeTitle')}>
        <SelectField name="half" label={t('half')} options={halves} emptyText={false} defaultValue={halves[0]?.value} />
        <TextField name="why" label={t('why')} description={t('whyMore')} maxLength={500} autoComplete="off" />
        <ButtonGroup>
          <Button appearance={waiting.length > 0 ? 'secondary' : 'primary'}>{t('freeze')}</Button>
        </ButtonGroup>
      </Form>
      <Heading level={2}>{t('issues')}</Heading>
      {issues.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneMore')} />
      ) : (
        <Table
          caption={t('issues')}
          hideCaption
          rows={issues}
          columns={(column) => [
            column(t('half'), ({ half, version, href }) => {
              const name = `${half}, ${t('version', { version })}`
              return href ? <TextLink href={href}>{name}</TextLink> : name
            }),
            column(t('status'), ({ status }) => (
              <Status kind={status === 'published' ? 'ok' : 'warn'} text={t(status)} />
            )),
            column(t('on'), ({ on }) => on),
          ]}
        />
      )}
    </WorkbenchPage>
  )
}

type WaitingIssue = Route.ComponentProps['loaderData']['waiting'][number]

function Waiting({ issue }: { issue: WaitingIssue }) {
  const t = useText(compileText)
  const { id, half, version, digest, on, view, deeds, waits } = issue
  return (
    <>
      <Notice
        kind="warn"
        title={`${half}, ${t('version', { version })}: ${t('waiting')}`}
        more={t('waitingMore', { on })}
      />
      <Heading level={2}>{t('preview')}</Heading>
      {view.flow && <Statement>{view.flow.sentence}</Statement>}
      {view.flow && <Flow flow={view.flow} />}
      <IssueRest view={view} />
      <DeedForms deeds={deeds} waits={waits} title={t} because="" sequence={digest} id={id} />
    </>
  )
}
