// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { paths } from '../bottleneck/addresses.ts'
import type { Route } from './+types/report-bottleneck.page.ts'
import { reportBottleneck } from './report-bottleneck.command.ts'
import { reportText } from './report-bottleneck.text.ts'
import { ToldFields } from './bottleneck-fields.page.tsx'

const intent = 'report'

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = { ...entriesOf(await args.request.formData()), intent }
  let id: string
  try {
    id = await reportBottleneck(ctx, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, `${paths.bottlenecks}/${id}`), 303)
}

export default function ReportBottleneck({ actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(reportText, language)
  return (
    <WorkbenchPage
      title={t('pageTitle')}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.bottlenecks)}>{t('back')}</TextLink>}
    >
      <Form fieldsOf={intent} label={t('pageTitle')}>
        <ToldFields />
        <Button>{t('send')}</Button>
      </Form>
    </WorkbenchPage>
  )
}
