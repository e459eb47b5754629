// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { mayDo } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, pageRequest } from '#foundation/web'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Paragraph } from '#ui/text'
import { paths } from '../article/addresses.ts'
import { markSeen } from '../follow-articles/follow.command.ts'
import { listChoices } from '../write-article/read-article-form.query.ts'
import type { Route } from './+types/list-articles.page.ts'
import { askedAt, askedIn, pagesAround } from './search-terms.ts'
import { FoundList } from './found-list.part.tsx'
import { ListedArticles } from './listed-articles.part.tsx'
import { findNew, searchArticles } from './search-articles.query.ts'
import { SearchForm } from './search-form.part.tsx'
import { searchText } from './search.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, mayOpen } = args.context.get(pageRequest)
  const asked = askedAt(args.request.url)
  const found = await searchArticles(ctx, asked)
  const here = addressIn(ctx.language, paths.desk)
  return {
    asked,
    found,
    here,
    /** Up to when what is new was shown. */
    until: ctx.now().toISOString(),
    fresh: await findNew(ctx),
    choices: await listChoices(ctx),
    mayWrite: mayDo(ctx.actor, 'knowledge:write'),
    helpdesk: mayOpen('/werkbank/vraagbaak') ? addressIn(ctx.language, '/werkbank/vraagbaak') : null,
    paging: pagesAround(here, asked, found),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  if (entries.intent === 'seen') {
    await markSeen(ctx, new Date(String(entries.until)))
    throw redirect(addressIn(ctx.language, paths.desk), 303)
  }
  const asked = askedIn(entries)
  return data({ asked, found: await searchArticles(ctx, asked) })
}

export default function ListArticles({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(searchText, language)
  const { here, choices, fresh, until, mayWrite, helpdesk, paging } = loaderData
  const { asked, found } = actionData ?? loaderData
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('deskLead')}
      actions={mayWrite && <ActionLink href={addressIn(language, paths.write)}>{t('write')}</ActionLink>}
    >
      <SearchForm asked={asked} choices={choices} isDesk />
      {!actionData && (
        <>
          <Heading level={2}>{t('newForYou')}</Heading>
          {fresh.articles.length === 0 ? (
            <Paragraph>{t('nothingNew')}</Paragraph>
          ) : (
            <>
              <ListedArticles articles={fresh.articles} base={here} headingLevel={3} withCircle />
              <Form intent="seen" label={t('seen')} submit={t('seen')} quiet>
                <HiddenField name="until" value={until} />
              </Form>
            </>
          )}
          <Paragraph>
            <TextLink href={addressIn(language, paths.follow)}>{t('follow')}</TextLink>
          </Paragraph>
        </>
      )}
      <FoundList
        found={found}
        asked={asked}
        here={here}
        withCircle
        help={
          mayWrite ? (
            <TextLink href={addressIn(language, paths.write)}>{t('writeOne')}</TextLink>
          ) : (
            helpdesk && <TextLink href={helpdesk}>{t('askDesk')}</TextLink>
          )
        }
      />
      {!actionData && <Pagination page={found.page} pages={found.pages} {...paging} />}
    </WorkbenchPage>
  )
}
