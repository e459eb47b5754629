// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { paths } from '../message/addresses.ts'
import { audienceText } from '../message/message.text.ts'
import { listMessages } from '../show-messages/list-messages.query.ts'
import type { Route } from './+types/message-desk.page.ts'
import { messageDeskText } from './desk.text.ts'
import { listShipped } from './shipped-messages.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const messages = await listMessages(ctx)
  const open = messages.flatMap(({ id, uses }) =>
    uses.filter(({ isOpen }) => isOpen).map((use) => ({ ...use, message: id })),
  )
  const rows = (status: 'waiting' | 'in-force') =>
    messages.flatMap(({ id, formName, audience, versions, uses }) =>
      versions
        .filter((version) => version.status === status)
        .map(({ number, sentence, lang, by }) => ({
          id,
          formName,
          audience,
          number,
          sentence,
          lang,
          by,
          uses: uses.length,
        })),
    )
  return {
    tasks: open.filter(({ isOwn }) => isOwn),
    others: open.filter(({ isOwn }) => !isOwn).length,
    shipped: await listShipped(ctx),
    waiting: rows('waiting'),
    inForce: rows('in-force'),
  }
}

export default function MessageDesk({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(messageDeskText, language)
  const { tasks, others, shipped, waiting, inForce } = loaderData
  const at = (id: string) => addressIn(language, `${paths.messageDesk}/${id}`)
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <ActionLink href={addressIn(language, paths.addMessage)}>{t('add')}</ActionLink>{' '}
          <TextLink href={addressIn(language, paths.clashes)}>{t('clashes')}</TextLink>{' '}
          <TextLink href={addressIn(language, paths.messages)}>{t('public')}</TextLink>
        </>
      }
    >
      <Heading level={2}>{t('tasks')}</Heading>
      {tasks.length === 0 ? (
        <Paragraph>{t('noTasks')}</Paragraph>
      ) : (
        <>
          <Paragraph>{t('taskMore')}</Paragraph>
          <List
            items={tasks.map(({ id, title, message, number }) => (
              <span key={id}>
                <TextLink href={`${at(message)}#use-${id}`}>{title}</TextLink> ({t('old', { number })})
              </span>
            ))}
          />
        </>
      )}
      {others > 0 && <Paragraph>{t('others', { count: others })}</Paragraph>}
      {shipped.length > 0 && (
        <>
          <Heading level={2}>{t('shipped')}</Heading>
          <Paragraph>{t('shippedMore')}</Paragraph>
          <Table
            caption={t('shipped')}
            hideCaption
            list
            columns={(column) => [
              column(t('sentence'), ({ key, sentence }) => (
                <TextLink href={`${addressIn(language, paths.addMessage)}?meegeleverd=${key}`} lang="nl">
                  {sentence}
                </TextLink>
              )),
              column(t('for'), ({ formName, audience }) => `${formName} · ${audienceText[language][audience]}`),
              column(t('source'), { size: 'middle' }, ({ publisher }) => publisher),
            ]}
            rows={shipped}
          />
        </>
      )}
      {[
        { title: t('waiting'), rows: waiting },
        { title: t('inForce'), rows: inForce },
      ].map(({ title, rows }) => (
        <section key={title}>
          <Heading level={2}>{title}</Heading>
          {rows.length === 0 ? (
            <Paragraph>{t('none')}</Paragraph>
          ) : (
            <Table
              caption={title}
              hideCaption
              list
              columns={(column) => [
                column(t('sentence'), ({ id, sentence, lang }) => (
                  <TextLink href={at(id)} lang={lang}>
                    {sentence}
                  </TextLink>
                )),
                column(
                  t('for'),
                  ({ formName, audience }) => `${formName || t('formAny')} · ${audienceText[language][audience]}`,
                ),
                column(t('by'), { size: 'middle' }, ({ by }) => by),
                column(t('uses'), { numeric: true, size: 'short' }, ({ uses }) => String(uses)),
              ]}
              rows={rows}
              keyOf={({ id, number }) => `${id} ${number}`}
            />
          )}
        </section>
      ))}
    </WorkbenchPage>
  )
}
