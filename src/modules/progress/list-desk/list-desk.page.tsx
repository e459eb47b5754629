// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, formatDateTime, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { RadioGroup } from '#ui/choice-field'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { deskPath, paths } from '../report/addresses.ts'
import { deskText } from '../report/desk.text.ts'
import { statusText } from '../report/messages.text.ts'
import { reportKinds } from '../report/report.ts'
import { beginReport } from '../write-report/write-report.command.ts'
import type { Route } from './+types/list-desk.page.ts'
import { listDesk } from './list-desk.query.ts'

const intent = 'begin'

export async function loader(args: Route.LoaderArgs) {
  return listDesk(contextOf(args))
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => deskPath(await beginReport(ctx, entries)))

export default function ListDesk({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, s] = [translate(deskText, language), translate(statusText, language)]
  const { today, hasPlan, themes, promises, reports } = loaderData
  const day = (iso: string) => formatDate(new Date(`${iso}T12:00:00Z`), language)
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} answered={actionData}>
      <Heading level={2}>{t('promisesTitle')}</Heading>
      {promises.length === 0 ? (
        <Paragraph>{t('noPromises')}</Paragraph>
      ) : (
        <Table
          caption={t('promisesTitle')}
          hideCaption
          columns={(column) => [
            column(t('number'), ({ number }) => number),
            column(t('promise'), ({ title }) => <span lang="nl">{title}</span>),
            column(t('due'), ({ dueOn }) =>
              dueOn < today ? <Status kind="stop" text={t('overdue', { date: day(dueOn) })} /> : day(dueOn),
            ),
          ]}
          rows={promises}
          keyOf={({ number, title }) => `${number} ${title}`}
          idOf={({ number }) => number}
        />
      )}
      <Heading level={2}>{t('reports')}</Heading>
      {reports.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneBody')} />
      ) : (
        <Table
          caption={t('reports')}
          hideCaption
          columns={(column) => [
            column(t('report'), ({ id, number, kind }) => (
              <TextLink href={addressIn(language, deskPath(id))}>{t(kind, { number })}</TextLink>
            )),
            column(t('status'), ({ status }) => (
              <Status kind={status === 'sent' ? 'ok' : 'neutral'} text={s(status)} />
            )),
            column(t('changed'), ({ changedAt }) => formatDateTime(changedAt, language)),
          ]}
          rows={reports}
        />
      )}
      <Heading level={2}>{t('beginTitle')}</Heading>
      {hasPlan ? (
        <Form fieldsOf={intent} label={t('beginTitle')} submit={t('begin')}>
          <RadioGroup
            name="kind"
            legend={t('kind')}
            options={reportKinds.map((kind) => ({ value: kind, text: t(`kind-${kind}`) }))}
            defaultValue={'letter'}
          />
          <SelectField name="theme" label={t('which')} options={themes} />
        </Form>
      ) : (
        <Paragraph>{t('noPlan')}</Paragraph>
      )}
      <Heading level={2}>{t('listTitle')}</Heading>
      <TextLink href={paths.actionList}>{t('list')}</TextLink>
    </WorkbenchPage>
  )
}
