// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { paths } from '../message/addresses.ts'
import type { Route } from './+types/draft-campaign.page.ts'
import { CampaignFields, intent } from './campaign-fields.part.tsx'
import { planText } from './desk.text.ts'
import { formChoices } from './form-choices.query.ts'
import { draftCampaign } from './plan-campaign.command.ts'

export async function loader(args: Route.LoaderArgs) {
  const choices = await formChoices(contextOf(args))
  // A suggestion leads here with its form.
  const form = new URL(args.request.url).searchParams.get('vorm')
  return { choices, forms: choices.forms.filter(({ value }) => value === form).map(({ value }) => value) }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => `${paths.desk}/${await draftCampaign(ctx, entries)}`)

export default function DraftCampaign({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(planText, language)
  const { choices, forms } = loaderData
  return (
    <WorkbenchPage
      title={t('addTitle')}
      lead={t('addLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Form intent={intent} label={t('addTitle')} submit={t('save')}>
        <CampaignFields
          kept={{ audience: 'everyone', budget: 'unknown', 'goal1-kind': 'behaviour' }}
          keptLists={{ forms, channels: [], coSenders: [] }}
          choices={choices}
        />
      </Form>
    </WorkbenchPage>
  )
}
