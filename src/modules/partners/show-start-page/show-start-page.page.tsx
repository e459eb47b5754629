// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { pageRequest } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import type { Route } from './+types/show-start-page.page.ts'
import { menuText, text } from './show-start-page.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, tray } = args.context.get(pageRequest)
  const { actor, language } = ctx
  // A machine has no start page, and nobody comes here without signing in.
  if (actor.kind !== 'person') throw new Response(null, { status: 403 })
  const items = await tray()
  return {
    title: translate(menuText, language)('title'),
    organisation: actor.organisationName,
    date: formatDate(ctx.now(), language),
    isDemo: ctx.settings.isDemo,
    hasLists: items.length > 0,
    waiting: items.filter(({ count }) => count > 0).map((item) => ({ ...item, href: addressIn(language, item.href) })),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export default function ShowStartPage({ loaderData }: Route.ComponentProps) {
  const t = translate(text, useLanguage())
  const { title, organisation, date, isDemo, waiting, hasLists } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead', { organisation, date })}
      above={isDemo && <SyntheticNotice text={t('demo')} />}
    >
      {waiting.length > 0 ? (
        <Waiting items={waiting} />
      ) : (
        <EmptyState title={hasLists ? t('emptyTitle') : t('noneTitle')} headingLevel={2}>
          <Paragraph>{hasLists ? t('empty') : t('none')}</Paragraph>
        </EmptyState>
      )}
    </WorkbenchPage>
  )
}

function Waiting({ items }: { items: Route.ComponentProps['loaderData']['waiting'] }) {
  const t = translate(text, useLanguage())
  return (
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
          count: item.count,
        },
      }))}
    />
  )
}
