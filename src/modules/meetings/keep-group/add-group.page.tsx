// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm } from '#foundation/web'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { membersPath, paths } from '../group/addresses.ts'
import type { Route } from './+types/add-group.page.ts'
import { GroupFields } from './group-fields.part.tsx'
import { groupsText } from './groups.text.ts'
import { addGroup } from './keep-group.command.ts'

const intent = 'group'

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => membersPath(await addGroup(ctx, entries)))

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
      <Form intent={intent} label={t('addTitle')} submit={t('save')}>
        <GroupFields />
      </Form>
    </WorkbenchPage>
  )
}
