// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { paths } from '../study/addresses.ts'
import type { Route } from './+types/add-study.page.ts'
import { formOptions } from './form-options.query.ts'
import { addStudy } from './keep-study.command.ts'
import { keepText } from './keep.text.ts'
import { StudyFieldsPart } from './study-fields.page.tsx'

const intent = 'add'

export async function loader(args: Route.LoaderArgs) {
  return { forms: await formOptions(contextOf(args)) }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = { ...entriesOf(await args.request.formData()), intent }
  let code: string
  try {
    code = await addStudy(ctx, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, `${paths.desk}/${code}`), 303)
}

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
      <Form fieldsOf={intent} label={t('addTitle')}>
        <StudyFieldsPart study={null} forms={loaderData.forms} />
        <Button>{t('save')}</Button>
      </Form>
    </WorkbenchPage>
  )
}
