// SPDX-License-Identifier: EUPL-1.2
import { messageOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { casesOf } from '#modules/cases'
import { Button } from '#ui/button'
import { ErrorSummary, Form } from '#ui/form'
import { Keyboard } from '#ui/keyboard'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { exportText } from '../export-work/export-work.text.ts'
import { caseAddress, casePages } from '../show-case/case-address.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import { goTo } from '../work/go-to.ts'
import { isId } from '../work/is-id.ts'
import { workMessages } from '../work/work.text.ts'
import type { Route } from './+types/ask-purpose.page.ts'
import { exportCaseText } from './export-case.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const found = isId(id) ? (await casesOf(ctx, [id])).get(id) : undefined
  if (!found) throw new Response(null, { status: 404 })
  // The file itself is no page: without a purpose it sends one back here.
  const isRefused = new URL(args.request.url).searchParams.get('fout') === 'doel'
  const message = isRefused ? messageOf(workMessages.purposeRequired, ctx.language) : null
  return { anchor: found.anchor, count: found.ownReports, message }
}

export default function AskPurpose({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(exportCaseText, language)
  const e = translate(exportText, language)
  const { anchor, count, message } = loaderData
  return (
    <WorkbenchPage
      title={t('title', { code: caseCode(anchor) })}
      lead={t('lead', { count })}
      above={<ErrorSummary errors={message ? [{ field: 'purpose', message }] : []} />}
      actions={
        <>
          <TextLink href={caseAddress(language, anchor)}>{t('back')}</TextLink>
          <Keyboard shortcuts={goTo(language)} />
        </>
      }
    >
      <Form action={caseAddress(language, anchor, casePages.export, 'bestand')}>
        <TextField
          name="purpose"
          label={e('purpose')}
          description={e('purposeMore')}
          error={message ?? undefined}
          autoComplete="off"
        />
        <Button>{e('do')}</Button>
      </Form>
      <Small>{e('more')}</Small>
      <Small>{e('keep')}</Small>
    </WorkbenchPage>
  )
}
