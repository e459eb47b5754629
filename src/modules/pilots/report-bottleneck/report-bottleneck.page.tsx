// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm } from '#foundation/web'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { paths } from '../bottleneck/addresses.ts'
import type { Route } from './+types/report-bottleneck.page.ts'
import { reportBottleneck } from './report-bottleneck.command.ts'
import { reportText } from './report-bottleneck.text.ts'
import { ToldFields } from './bottleneck-fields.part.tsx'

const intent = 'report'

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => `${paths.bottlenecks}/${await reportBottleneck(ctx, entries)}`)

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
      <Form fieldsOf={intent} label={t('pageTitle')} submit={t('send')}>
        <ToldFields />
      </Form>
    </WorkbenchPage>
  )
}
