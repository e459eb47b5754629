// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import type { Route } from './+types/list-applications.page.ts'
import { joinPaths } from './addresses.ts'
import { admitText } from './admit.text.ts'
import { statusTone } from './status-tone.ts'
import { listApplications } from './read-applications.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const found = await listApplications(ctx, page)
  if (!found) throw new Response(null, { status: 403 })
  const { applications, pages } = found
  return { applications, paging: pagingOf(addressIn(ctx.language, joinPaths.desk), page, pages) }
}

export default function ListApplications({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(admitText, language)
  const { applications, paging } = loaderData
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')}>
      {applications.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <Table
          caption={t('title')}
          hideCaption
          columns={(column) => [
            column(t('organisation'), ({ id, name }) => (
              <TextLink href={addressIn(language, `${joinPaths.desk}/${id}`)}>{name}</TextLink>
            )),
            column(t('askedOn'), ({ askedOn }) => askedOn),
            column(t('standing'), ({ status }) => <Status kind={statusTone[status]} text={t(status)} />),
          ]}
          rows={applications}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
