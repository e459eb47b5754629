// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { paths, proposalPath } from '../intervention/addresses.ts'
import { statuses } from '../intervention/intervention.ts'
import type { Route } from './+types/propose-intervention.page.ts'
import { ContentFields } from './content-fields.page.tsx'
import { intent } from './form-fields.page.tsx'
import { readNames } from '../intervention/model.query.ts'
import { proposeIntervention } from './propose-change.command.ts'
import { proposeText } from './propose.text.ts'

export async function loader(args: Route.LoaderArgs) {
  return { forms: (await readNames(contextOf(args))).forms }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = { ...entriesOf(await args.request.formData()), intent }
  let id: string
  try {
    id = await proposeIntervention(ctx, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, proposalPath(id)), 303)
}

export default function ProposeIntervention({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(proposeText, language)
  return (
    <WorkbenchPage
      title={t('addTitle')}
      lead={t('addLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Form fieldsOf={intent} label={t('addTitle')}>
        <ContentFields
          answered={actionData}
          content={null}
          status="idea"
          statuses={[...statuses]}
          forms={loaderData.forms}
        />
        <Button>{t('send')}</Button>
      </Form>
    </WorkbenchPage>
  )
}
