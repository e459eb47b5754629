// SPDX-License-Identifier: EUPL-1.2
import { mayDo } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { dutchDay } from '#values'
import { VisitPromise, YearStrip } from '../count-visits/year-strip.part.tsx'
import { paths } from '../event/addresses.ts'
import { eventText } from '../event/event.text.ts'
import type { Route } from './+types/event-desk.page.ts'
import { deskText } from './desk.text.ts'
import { readYear } from './find-events.query.ts'
import { statusTone } from './status-tone.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const today = dutchDay(ctx.now())
  const asked = new URL(args.request.url).searchParams.get('jaar') ?? ''
  const year = /^20\d\d$/.test(asked) ? Number(asked) : Number(today.slice(0, 4))
  return { year, mayWrite: mayDo(ctx.actor, 'gatherings:write'), ...(await readYear(ctx, year, today)) }
}

export default function EventDesk({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(deskText, language)
  const { year, mayWrite, views, secret, visits, strip } = loaderData
  const at = (path: string) => addressIn(language, path)
  const caption = t('list', { year: String(year) })
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          {mayWrite && (
            <>
              <ActionLink href={at(paths.add)}>{t('add')}</ActionLink>{' '}
              <TextLink href={at(paths.circle)}>{t('circle')}</TextLink>{' '}
            </>
          )}
          <TextLink href={at(paths.bodies)}>{t('bodies')}</TextLink>{' '}
          <TextLink href={at(paths.public)}>{t('public')}</TextLink>
        </>
      }
    >
      <VisitPromise visits={visits} year={year} knowsPlanned={mayWrite} />
      <YearStrip {...strip} label={t('picture', { year: String(year) })} />
      <Paragraph>
        {[year - 1, year + 1].map((one) => (
          <span key={one}>
            <TextLink href={`${at(paths.desk)}?jaar=${one}`}>{t('year', { year: String(one) })}</TextLink>{' '}
          </span>
        ))}
      </Paragraph>
      <Heading level={2}>{caption}</Heading>
      {views.length === 0 ? (
        <Paragraph>{t('none', { year: String(year) })}</Paragraph>
      ) : (
        <Table
          caption={caption}
          hideCaption
          columns={(column) => [
            column(t('number'), (one) => String(strip.marks.find(({ id }) => id === one.id)?.number ?? '–')),
            column(t('what'), { rowHeader: true }, (one) => (
              <>
                <TextLink href={at(`${paths.desk}/${one.id}`)} lang={one.lang}>
                  {one.title}
                </TextLink>
                <Small>
                  {one.kindName}
                  {one.isExample && ` · ${eventText[language].example}`}
                </Small>
              </>
            )),
            column(t('whenHead'), (one) => one.when),
            column(t('who'), (one) => one.organiser),
            column(t('standing'), (one) => (
              <>
                <Status kind={statusTone[one.status]} text={one.statusName} />
                {secret.includes(one.id) && <Small>{t('secret')}</Small>}
              </>
            )),
          ]}
          rows={views}
        />
      )}
    </WorkbenchPage>
  )
}
