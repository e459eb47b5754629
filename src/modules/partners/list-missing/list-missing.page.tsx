// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import type { Route } from './+types/list-missing.page.ts'
import { listMissing, looksAfter } from './missing.query.ts'
import { missingText } from './missing.text.ts'

/** Where a page of ours is the place. */
const pages = {
  administrators: ['people', '/werkbank/mensen'],
  officer: ['people', '/werkbank/mensen'],
} as const

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  if (!looksAfter(ctx)) throw new Response(null, { status: 403 })
  const t = translate(missingText, ctx.language)
  const missing = (await listMissing(ctx)).map((thing) => {
    const [text, path] = (pages as Partial<Record<typeof thing, readonly ['people', string]>>)[thing] ?? []
    return {
      thing,
      what: t(thing),
      how: t(`${thing}-how`),
      page: text && path ? { text: t(text), href: addressIn(ctx.language, path) } : null,
    }
  })
  return { title: t('title'), missing }
}

export default function ListMissing({ loaderData }: Route.ComponentProps) {
  const t = useText(missingText)
  const { title, missing } = loaderData
  return (
    <WorkbenchPage title={title} lead={t('lead')}>
      {missing.length === 0 ? (
        <Paragraph>{t('all')}</Paragraph>
      ) : (
        <Table
          caption={title}
          hideCaption
          columns={(column) => [
            column(t('what'), ({ what }) => what),
            column(t('how'), ({ how, page }) => (
              <>
                {how} {page && <TextLink href={page.href}>{page.text}</TextLink>}
              </>
            )),
          ]}
          rows={missing}
          keyOf={({ thing }) => thing}
        />
      )}
    </WorkbenchPage>
  )
}
