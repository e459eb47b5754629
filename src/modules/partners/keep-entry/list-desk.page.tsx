// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import type { Route } from './+types/list-desk.page.ts'
import { changePath, paths } from './addresses.ts'
import { AskedNumbers } from './shipped-numbers.part.tsx'
import { deskText } from './desk.text.ts'
import { listKept } from './kept-entries.query.ts'
import { stateText } from './keep.text.ts'

export async function loader(args: Route.LoaderArgs) {
  return listKept(contextOf(args))
}

export default function ListDesk({ loaderData }: Route.ComponentProps) {
  const { points } = loaderData
  const asked = [...loaderData.open, ...loaderData.declined].flatMap((one) =>
    one.asked ? [{ ...one, ...one.asked }] : [],
  )
  const open = loaderData.open.filter((one) => one.asked === null)
  const language = useLanguage()
  const t = translate(deskText, language)
  const day = (date: string | null) => (date === null ? t('never') : formatCalendarDate(date as CalendarDate, language))
  const stateOf = ({ isStale, isIncomplete, isUnapproved, hasPhone }: (typeof points)[number]) =>
    isIncomplete
      ? (['warn', t('incomplete')] as const)
      : isStale
        ? (['warn', t(hasPhone ? 'stale' : 'staleNoPhone')] as const)
        : isUnapproved
          ? (['warn', t('unapproved')] as const)
          : (['ok', t('fine')] as const)
  return (
    <WorkbenchPage
      title={t('listTitle')}
      lead={t('listLead')}
      actions={<TextLink href={addressIn(language, paths.analysis)}>{t('analysis')}</TextLink>}
    >
      {asked.length > 0 && <AskedNumbers asked={asked} />}
      <Heading level={2}>{t('open')}</Heading>
      {open.length === 0 && <Paragraph>{t('noOpen')}</Paragraph>}
      {open.length > 0 && (
        <Table
          caption={t('open')}
          hideCaption
          columns={(column) => [
            column(t('name'), ({ id, name }) => <TextLink href={addressIn(language, changePath(id))}>{name}</TextLink>),
            column(t('state'), ({ state, isForMe }) =>
              isForMe ? `${stateText[language][state]} · ${t('forMe')}` : stateText[language][state],
            ),
            column(t('from'), ({ showsFrom }) => (showsFrom ? formatDateTime(new Date(showsFrom), language) : '–')),
          ]}
          rows={open}
        />
      )}
      <Heading level={2}>{t('entries')}</Heading>
      {points.length === 0 && <Paragraph>{t('noEntries')}</Paragraph>}
      {points.length > 0 && (
        <Table
          caption={t('entries')}
          hideCaption
          rows={points}
          columns={(column) => [
            column(t('name'), ({ id, name, mayPropose }) => (
              <TextLink href={addressIn(language, `${mayPropose ? paths.desk : paths.public}/${id}`)}>{name}</TextLink>
            )),
            column(t('keeper'), ({ keeper }) => keeper ?? t('nobody')),
            column(t('verified'), ({ lastVerified }) => day(lastVerified)),
            column(t('state'), (point) => {
              const [kind, text] = stateOf(point)
              return <Status kind={kind} text={text} />
            }),
          ]}
        />
      )}
    </WorkbenchPage>
  )
}
