// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { dutchDay } from '#values'
import { meetingPath } from '../group/addresses.ts'
import { findMeeting } from '../show-meeting/show-meeting.query.ts'
import type { Route } from './+types/change-meeting.page.ts'
import { clockOf } from './clock.ts'
import { MeetingFields } from './meeting-fields.part.tsx'
import { meetingSteps } from './meeting.ts'
import { changeMeeting } from './plan-meeting.command.ts'
import { planText } from './plan.text.ts'

const intent = 'change'

export async function loader(args: Route.LoaderArgs) {
  const found = await findMeeting(contextOf(args), args.params.code, args.params.meetingId)
  if (!found || !meetingSteps[found.meeting.status].change) throw new Response(null, { status: 404 })
  const { id, title, startsAt, endsAt, place, video } = found.meeting
  const times = { on: dutchDay(startsAt), from: clockOf(startsAt), until: clockOf(endsAt) }
  return { code: found.group.code, id, kept: { title, ...times, place, video } }
}

export async function action(args: Route.ActionArgs) {
  const { code, meetingId } = args.params
  return answerForm(args, intent, async (ctx, entries) => {
    await changeMeeting(ctx, meetingId, entries)
    return meetingPath(code, meetingId)
  })
}

export default function ChangeMeeting({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(planText, language)
  const { code, id, kept } = loaderData
  return (
    <WorkbenchPage
      title={t('changeTitle')}
      lead={t('changeLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, meetingPath(code, id))}>{t('back')}</TextLink>}
    >
      <Form fieldsOf={intent} label={t('changeTitle')} submit={t('change')}>
        <MeetingFields kept={kept} />
      </Form>
    </WorkbenchPage>
  )
}
