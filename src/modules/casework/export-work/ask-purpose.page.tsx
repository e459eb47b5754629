// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Button } from '#ui/button'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { Keyboard } from '#ui/keyboard'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { countListed } from '../list-work/list-work.query.ts'
import { goTo } from '../work/go-to.ts'
import { paths } from '../work/page-address.ts'
import { readWorkFilter, searchOf } from '../work/work-filter.ts'
import { workMessages } from '../work/work.text.ts'
import { messageOf } from '#foundation/text'
import type { Route } from './+types/ask-purpose.page.ts'
import { mostExported } from './export-work.query.ts'
import { exportText } from './export-work.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const filter = readWorkFilter(asked)
  // The file itself is no page: without a purpose it sends one back here.
  const message = asked.get('fout') === 'doel' ? messageOf(workMessages.purposeRequired, ctx.language) : null
  return { search: searchOf(filter), count: await countListed(ctx, filter), most: mostExported, message }
}

export default function AskPurpose({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(exportText, language)
  const { search, count, most, message } = loaderData
  const errors = message ? [{ field: 'purpose', message }] : []
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead', { most })}
      above={<ErrorSummary errors={errors} />}
      actions={
        <>
          <TextLink href={`${addressIn(language, paths.queue)}${search && `?${search}`}`}>{t('back')}</TextLink>
          <Keyboard shortcuts={goTo(language)} />
        </>
      }
    >
      <Paragraph>{t('count', { count })}</Paragraph>
      <Form action={addressIn(language, `${paths.export}/bestand`)}>
        <HiddenField name="search" value={search} />
        <TextField
          name="purpose"
          label={t('purpose')}
          description={t('purposeMore')}
          error={message ?? undefined}
          autoComplete="off"
        />
        <Button>{t('do')}</Button>
      </Form>
      <Small>{t('more')}</Small>
      <Small>{t('keep')}</Small>
    </WorkbenchPage>
  )
}
