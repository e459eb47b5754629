// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, entriesOf, pageIn, pageRequest, pagingOf, refusedForm } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { Keyboard } from '#ui/keyboard'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { consentPath, paths } from '../consent/addresses.ts'
import { consentText } from '../consent/consent.text.ts'
import { orForbidden } from '../consent/or-forbidden.query.ts'
import { offeredPaths } from '../offer-path/paths.data.ts'
import { eraseByContact } from '../withdraw-consent/erase-by-contact.command.ts'
import type { Route } from './+types/list-consents.page.ts'
import { listConsents } from './list-consents.query.ts'
import { listText } from './list.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, mayOpen } = args.context.get(pageRequest)
  const { language } = ctx
  await orForbidden(ctx)
  const page = pageIn(args.request.url)
  const { rows, count, pages } = await listConsents(ctx, page)
  const [t, w] = [translate(listText, language), translate(consentText, language)]
  const said = new URL(args.request.url).searchParams
  return {
    title: t('title'),
    count,
    wasErased: said.has('gewist'),
    wasWithdrawn: said.has('gestopt'),
    links: {
      new: addressIn(language, paths.record),
      figures: mayOpen(paths.figures) ? addressIn(language, paths.figures) : null,
    },
    paging: pagingOf(addressIn(language, paths.desk), page, pages),
    rows: rows.map((row) => ({
      id: row.id,
      href: addressIn(language, consentPath(row.id)),
      day: formatDate(row.givenAt, language),
      needs: row.needs.map((need) => w(need)).join(', '),
      path: offeredPaths.find(({ id }) => id === row.pathId)?.title[language] ?? w('none'),
      followUps: row.followUps.map(({ moment, status, dueAt }) => ({
        moment: w('moment', { moment }),
        isDue: status === 'planned' && dueAt <= ctx.now(),
        text: status === 'planned' ? t('from', { date: formatDate(dueAt, language) }) : w(status),
      })),
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  try {
    await eraseByContact(ctx, [entries.contact ?? ''].flat()[0] ?? '')
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(`${addressIn(ctx.language, paths.desk)}?gewist`, 303)
}

export default function ListConsents({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(listText)
  const { title, count, rows, links, paging, wasErased, wasWithdrawn } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      answered={actionData}
      actions={
        <>
          <TextLink href={links.new}>{t('new')}</TextLink>
          {links.figures && <TextLink href={links.figures}>{t('figures')}</TextLink>}
          <Keyboard shortcuts={[{ keys: 'n', text: t('keyNew'), href: links.new }]} />
        </>
      }
    >
      {(wasErased || wasWithdrawn) && <Notice kind="ok" announce more={t(wasErased ? 'erased' : 'withdrawn')} />}
      {rows.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneMore')} />
      ) : (
        <Table
          caption={t('caption', { count })}
          columns={(column) => [
            column(t('person'), (row) => <TextLink href={row.href}>{row.day}</TextLink>),
            column(t('needs'), (row) => row.needs),
            column(t('path'), (row) => row.path),
            column(t('follow'), (row) =>
              row.followUps.length === 0
                ? t('notAgreed')
                : row.followUps.map((one) => (
                    <div key={one.moment}>
                      <Small>
                        {one.moment}: {one.text}
                      </Small>
                      {one.isDue && <Status kind="warn" text={t('dueNow')} />}
                    </div>
                  )),
            ),
          ]}
          rows={rows}
        />
      )}
      <Pagination {...paging} />
      <Heading level={2}>{t('lost')}</Heading>
      <Form intent="erase" label={t('lost')} submit={t('erase')} quiet>
        <TextField name="contact" label={t('contact')} description={t('lostMore')} autoComplete="off" width="medium" />
      </Form>
    </WorkbenchPage>
  )
}
