// SPDX-License-Identifier: EUPL-1.2
import { mayDo } from '#foundation/access'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { TextField } from '#ui/text-field'
import { deskPath, publicPath } from '../edition/addresses.ts'
import { statusText } from '../edition/edition.text.ts'
import type { Route } from './+types/list-desk.page.ts'
import { beginEdition } from './begin-edition.command.ts'
import { beginText } from './begin-edition.text.ts'
import { listDesk } from './list-desk.query.ts'

const intent = 'begin'
const looks = { draft: 'neutral', sent: 'warn', published: 'ok' } as const

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return { ...(await listDesk(ctx)), mayWrite: mayDo(ctx.actor, 'factsheets:write') }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => deskPath(await beginEdition(ctx, entries), 'schrijven'))

export default function ListDesk({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(beginText, language)
  const s = translate(statusText, language)
  const { editions, nextNumber, mayWrite } = loaderData
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} answered={actionData}>
      {editions.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneBody')} />
      ) : (
        <Table
          caption={t('listed')}
          hideCaption
          columns={(column) => [
            column(t('number'), ({ number }) => number),
            column(t('name'), ({ id, number, title, status }) => (
              <TextLink href={addressIn(language, status === 'published' ? publicPath(number) : deskPath(id))}>
                {title}
              </TextLink>
            )),
            column(t('status'), ({ status, isOwn }) => (
              <Status
                kind={looks[status]}
                text={status === 'sent' && !isOwn ? `${s(status)}, ${t('toSign')}` : s(status)}
              />
            )),
            column(t('changed'), ({ changedAt }) => formatDateTime(changedAt, language)),
          ]}
          rows={editions}
        />
      )}
      {mayWrite && (
        <>
          <Heading level={2}>{t('beginTitle')}</Heading>
          <Form fieldsOf={intent} label={t('beginTitle')} submit={t('begin')}>
            <TextField
              name="number"
              label={t('number')}
              description={t('numberMore')}
              width="short"
              autoComplete="off"
              defaultValue={nextNumber}
            />
            <TextField
              name="title"
              label={t('name')}
              autoComplete="off"
              maxLength={150}
              defaultValue={t('defaultTitle')}
            />
          </Form>
        </>
      )}
    </WorkbenchPage>
  )
}
