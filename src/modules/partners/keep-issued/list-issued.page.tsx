// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import type { Route } from './+types/list-issued.page.ts'
import { issuedPaths } from './addresses.ts'
import { listIssued } from './issued.query.ts'
import { issuedText } from './issued.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const found = await listIssued(ctx, page)
  if (!found) throw new Response(null, { status: 403 })
  return { partners: found.partners, paging: pagingOf(addressIn(ctx.language, issuedPaths.list), page, found.pages) }
}

export default function ListIssued({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(issuedText, language)
  const { partners, paging } = loaderData
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')}>
      {partners.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <Table
          caption={t('title')}
          hideCaption
          columns={(column) => [
            column(t('partner'), ({ id, name }) => (
              <TextLink href={addressIn(language, issuedPaths.one(id))}>{name}</TextLink>
            )),
            column(t('begins'), ({ prefixes }) => prefixes.join(', ') || t('nothing')),
            column(t('waits'), ({ isWaiting }) => (isWaiting ? t('waitsForOne') : '')),
          ]}
          rows={partners}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
