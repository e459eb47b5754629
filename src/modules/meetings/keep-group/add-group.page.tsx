// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { membersPath, paths } from '../group/addresses.ts'
import type { Route } from './+types/add-group.page.ts'
import { GroupFields } from './group-fields.page.tsx'
import { groupsText } from './groups.text.ts'
import { addGroup } from './keep-group.command.ts'

const intent = 'group'

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = { ...entriesOf(await args.request.formData()), intent }
  let code: string
  try {
    code = await addGroup(ctx, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, membersPath(code)), 303)
}

export default function AddGroup({ actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(groupsText, language)
  return (
    <WorkbenchPage
      title={t('addTitle')}
      lead={t('addLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Form intent={intent} label={t('addTitle')}>
        <GroupFields />
        <Button>{t('save')}</Button>
      </Form>
    </WorkbenchPage>
  )
}
