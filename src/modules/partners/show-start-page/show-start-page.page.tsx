// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { pageRequest } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import { knownPermissions } from '../organisation/permission.ts'
import { permissionText, roleText } from '../organisation/role.text.ts'
import type { Route } from './+types/show-start-page.page.ts'
import { ownRoles } from './own-roles.query.ts'
import { text } from './show-start-page.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, tray } = args.context.get(pageRequest)
  const { actor, language } = ctx
  // A machine has no start page, and nobody comes here without signing in.
  if (actor.kind !== 'person') throw new Response(null, { status: 403 })
  const [roles, items] = await Promise.all([ownRoles(ctx), tray()])
  const role = translate(roleText, language)
  const permission = translate(permissionText, language)
  return {
    title: translate(text, language)('title', { name: actor.name }),
    organisation: actor.organisationName,
    date: formatDate(ctx.now(), language),
    isDemo: ctx.settings.isDemo,
    roles: roles.map((each) => role(each)),
    permissions: knownPermissions.filter((each) => actor.permissions.has(each)).map((each) => permission(each)),
    waiting: items
      .map((item) => ({ ...item, href: addressIn(language, item.href) }))
      .sort((a, b) => Number(b.count > 0) - Number(a.count > 0)),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export default function ShowStartPage({ loaderData }: Route.ComponentProps) {
  const t = translate(text, useLanguage())
  const { title, organisation, date, roles, permissions, isDemo } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead', { organisation, date })}
      above={isDemo && <SyntheticNotice text={t('demo')} />}
    >
      <Heading level={2}>{t('waiting')}</Heading>
      <Waiting items={loaderData.waiting} />
      <Heading level={2}>{t('may')}</Heading>
      <SummaryList
        items={[
          { term: t('organisation'), answer: organisation },
          { term: t('roles', { count: roles.length }), answer: roles.length > 0 ? roles.join(', ') : t('noRoles') },
          {
            term: t('permissions'),
            answer: permissions.length > 0 ? <List items={permissions} /> : t('mayNothing'),
          },
        ]}
      />
    </WorkbenchPage>
  )
}

type Item = Route.ComponentProps['loaderData']['waiting'][number]

function Waiting({ items }: { items: Item[] }) {
  const t = translate(text, useLanguage())
  if (items.length === 0)
    return (
      <EmptyState title={t('noneTitle')} headingLevel={3}>
        <Paragraph>{t('none')}</Paragraph>
      </EmptyState>
    )
  const isEmpty = items.every((item) => item.count === 0)
  return (
    <>
      {isEmpty && (
        <EmptyState title={t('emptyTitle')} headingLevel={3}>
          <Paragraph>{t('empty')}</Paragraph>
        </EmptyState>
      )}
      <Table
        caption={t('waiting')}
        hideCaption
        responsive
        columns={[
          { key: 'what', text: t('what') },
          { key: 'count', text: t('count'), numeric: true },
        ]}
        rows={items.map((item) => ({
          key: item.href,
          cells: {
            what: (
              <>
                <TextLink href={item.href}>{item.title}</TextLink>
                <Small>{item.explanation}</Small>
              </>
            ),
            count: item.count > 0 ? item.count : t('nothingIn'),
          },
        }))}
      />
    </>
  )
}
