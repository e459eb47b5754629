// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { paths } from '../study/addresses.ts'
import type { Route } from './+types/add-study.page.ts'
import { formOptions } from './form-options.query.ts'
import { addStudy } from './keep-study.command.ts'
import { keepText } from './keep.text.ts'
import { StudyFieldsPart } from './study-fields.part.tsx'

const intent = 'add'

export async function loader(args: Route.LoaderArgs) {
  return { forms: await formOptions(contextOf(args)) }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => `${paths.desk}/${await addStudy(ctx, entries)}`)

export default function AddStudy({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(keepText, language)
  return (
    <WorkbenchPage
      title={t('addTitle')}
      lead={t('addLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Form fieldsOf={intent} label={t('addTitle')} submit={t('save')}>
        <StudyFieldsPart study={null} forms={loaderData.forms} />
      </Form>
    </WorkbenchPage>
  )
}
