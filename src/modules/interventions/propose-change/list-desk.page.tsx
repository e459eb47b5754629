// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { type CalendarDate, dutchDay, formatCalendarDate } from '#values'
import { paths, proposalPath } from '../intervention/addresses.ts'
import { isAbroad } from '../intervention/intervention.ts'
import { kindText, statusText } from '../intervention/intervention.text.ts'
import { listProposals } from '../judge-change/list-proposals.query.ts'
import { listInterventions } from '../list-interventions/list-interventions.query.ts'
import type { Route } from './+types/list-desk.page.ts'
import { deskMenu, proposeText } from './propose.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const [proposals, all] = await Promise.all([listProposals(ctx), listInterventions(ctx)])
  const shown = all.map((one) => ({
    code: one.code,
    title: one.title,
    kind: one.kind,
    status: one.status,
    owner: one.owner,
    reviewOn: one.reviewOn,
    isAbroad: isAbroad(one),
  }))
  return { proposals, shown, today: dutchDay(ctx.now()) as string }
}

export default function ListDesk({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(proposeText, language)
  const title = translate(deskMenu, language)('title')
  const { proposals, shown, today } = loaderData
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  return (
    <WorkbenchPage
      title={title}
      lead={t('listLead')}
      actions={
        <>
          <ActionLink href={addressIn(language, paths.add)}>{t('add')}</ActionLink>{' '}
          <TextLink href={addressIn(language, paths.matrix)}>{t('matrix')}</TextLink>{' '}
          <TextLink href={addressIn(language, paths.public)}>{t('public')}</TextLink>
        </>
      }
    >
      <Heading level={2}>{t('waiting')}</Heading>
      {proposals.length === 0 && <Paragraph>{t('noneWaiting')}</Paragraph>}
      {proposals.length > 0 && (
        <Table
          caption={t('waiting')}
          hideCaption
          columns={(column) => [
            column(t('proposal'), ({ id, title }) => (
              <TextLink href={addressIn(language, proposalPath(id))}>{title}</TextLink>
            )),
            column(t('status'), ({ status }) => statusText[language][status]),
            column(t('of'), ({ organisation, isOwn }) => (isOwn ? `${organisation} (${t('yours')})` : organisation)),
            column(t('on'), ({ proposedAt }) => formatDate(new Date(proposedAt), language)),
          ]}
          rows={proposals}
        />
      )}
      {(['here', 'abroad'] as const).map((part) => (
        <section key={part}>
          <Heading level={2}>{t(part)}</Heading>
          <Table
            caption={t(part)}
            hideCaption
            columns={(column) => [
              column(t('title'), ({ code, title }) => (
                <TextLink href={addressIn(language, `${paths.desk}/${code}`)}>{title}</TextLink>
              )),
              column(t('kind'), ({ kind }) => kindText[language][kind]),
              column(t('status'), ({ status }) => statusText[language][status]),
              column(t('owner'), ({ owner }) => owner),
              column(t('review'), ({ reviewOn }) =>
                reviewOn < today ? <Status kind="warn" text={t('look')} /> : day(reviewOn),
              ),
            ]}
            rows={shown.filter(({ isAbroad: is }) => is === (part === 'abroad'))}
            keyOf={({ code }) => code}
          />
        </section>
      ))}
    </WorkbenchPage>
  )
}
