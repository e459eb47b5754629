// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { groupPath, meetingPath } from '../group/addresses.ts'
import { showGroup } from '../keep-group/show-group.query.ts'
import type { Route } from './+types/plan-meeting.page.ts'
import { MeetingFields } from './meeting-fields.part.tsx'
import { planMeeting } from './plan-meeting.command.ts'
import { planText } from './plan.text.ts'

const intent = 'plan'

export async function loader(args: Route.LoaderArgs) {
  const found = existing(await showGroup(contextOf(args), args.params.code, 1))
  return { code: found.group.code, name: found.group.name }
}

export async function action(args: Route.ActionArgs) {
  const { code } = args.params
  return answerForm(args, intent, async (ctx, entries) => meetingPath(code, await planMeeting(ctx, code, entries)))
}

export default function PlanMeeting({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(planText, language)
  const { code, name } = loaderData
  return (
    <WorkbenchPage
      title={t('addTitle')}
      lead={name}
      answered={actionData}
      actions={<TextLink href={addressIn(language, groupPath(code))}>{t('back')}</TextLink>}
    >
      <Form fieldsOf={intent} label={t('addTitle')} submit={t('plan')}>
        <MeetingFields />
      </Form>
    </WorkbenchPage>
  )
}
