// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { paths, proposalPath } from '../intervention/addresses.ts'
import { statuses } from '../intervention/intervention.ts'
import type { Route } from './+types/propose-intervention.page.ts'
import { ContentFields } from './content-fields.part.tsx'
import { intent } from './form-fields.part.tsx'
import { readNames } from '../intervention/model.query.ts'
import { proposeIntervention } from './propose-change.command.ts'
import { proposeText } from './propose.text.ts'

export async function loader(args: Route.LoaderArgs) {
  return { forms: (await readNames(contextOf(args))).forms }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => proposalPath(await proposeIntervention(ctx, entries)))

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
      <Form fieldsOf={intent} label={t('addTitle')} submit={t('send')}>
        <ContentFields
          answered={actionData}
          content={null}
          status="idea"
          statuses={[...statuses]}
          forms={loaderData.forms}
        />
      </Form>
    </WorkbenchPage>
  )
}
