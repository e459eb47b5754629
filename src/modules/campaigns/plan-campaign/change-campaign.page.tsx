// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { type CalendarDate, dutchDay, formatCalendarDate } from '#values'
import { flatOf } from '../campaign/form-parts.ts'
import { paths } from '../message/addresses.ts'
import type { Route } from './+types/change-campaign.page.ts'
import { CampaignFields, intent } from './campaign-fields.part.tsx'
import { planText } from './desk.text.ts'
import { findPlanned } from './find-planned.query.ts'
import { formChoices } from './form-choices.query.ts'
import { changeCampaign } from './plan-campaign.command.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = await findPlanned(ctx, args.params.id)
  if (!found?.isOwner) throw new Response(null, { status: 404 })
  const { campaign } = found
  const { forms, channels, coSenders, regions, goals, startsOn, endsOn, embargoUntil, messageId } = campaign
  const said = (day: CalendarDate) => formatCalendarDate(day, ctx.language)
  const kept = {
    ...flatOf({ ...campaign, goals: goals.map((goal) => ({ ...goal, on: said(goal.on as CalendarDate) })) }),
    startsOn: said(startsOn),
    endsOn: said(endsOn),
    regions: regions.join('\n'),
    embargoOn: embargoUntil ? said(dutchDay(embargoUntil)) : '',
    messageId: messageId ?? '',
  }
  return {
    id: campaign.id,
    sequence: campaign.sequence,
    kept,
    keptLists: { forms, channels, coSenders: coSenders.map(({ organisationId }) => organisationId) },
    choices: await formChoices(ctx),
  }
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  return answerForm(args, intent, async (ctx, entries) => {
    await changeCampaign(ctx, id, entries)
    return `${paths.desk}/${id}`
  })
}

export default function ChangeCampaign({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(planText, language)
  const { id, sequence, kept, keptLists, choices } = loaderData
  return (
    <WorkbenchPage
      title={t('changeTitle')}
      lead={t('changeLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, `${paths.desk}/${id}`)}>{t('back')}</TextLink>}
    >
      <Form intent={intent} label={t('changeTitle')} submit={t('save')}>
        <HiddenField name="sequence" value={String(sequence)} />
        <CampaignFields kept={kept} keptLists={keptLists} choices={choices} />
      </Form>
    </WorkbenchPage>
  )
}
