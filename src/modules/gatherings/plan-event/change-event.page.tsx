// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { type CalendarDate, dutchDay, formatCalendarDate } from '#values'
import { paths } from '../event/addresses.ts'
import { eventDeeds } from '../event/event-deeds.ts'
import type { Route } from './+types/change-event.page.ts'
import { deskText } from './desk.text.ts'
import { EventFields, intent } from './event-fields.part.tsx'
import { findEvent, organiserChoices } from './find-events.query.ts'
import { changeEvent } from './plan-event.command.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = await findEvent(ctx, args.params.id)
  if (!found?.isOwner || !eventDeeds.deeds.change.from[found.event.status]) throw new Response(null, { status: 404 })
  const { id, title, titleEn, about, place, access, audience, regions, budget, goals, organiserId, ...event } =
    found.event
  const said = (day: CalendarDate) => formatCalendarDate(day, ctx.language)
  const kept: Record<string, string> = {
    titleEn,
    about,
    place,
    access,
    audience,
    budget,
    organiserId,
    kind: event.kind,
    regions: regions.join('\n'),
    isOpen: event.isOpen ? 'yes' : 'no',
    startsOn: said(event.startsOn),
    endsOn: said(event.endsOn),
    embargoOn: event.embargoUntil ? said(dutchDay(event.embargoUntil)) : '',
  }
  goals.forEach(({ what, seenBy }, at) => {
    kept[`goal${at + 1}-what`] = what
    kept[`goal${at + 1}-seenBy`] = seenBy
  })
  return { id, title, sequence: event.sequence, kept, organisers: await organiserChoices(ctx) }
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  return answerForm(args, intent, async (ctx, entries) => {
    await changeEvent(ctx, id, entries)
    return `${paths.desk}/${id}`
  })
}

export default function ChangeEvent({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(deskText, language)
  const { id, sequence, kept, organisers } = loaderData
  return (
    <WorkbenchPage
      title={t('changeTitle')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, `${paths.desk}/${id}`)}>{t('back')}</TextLink>}
    >
      <Form intent={intent} label={t('changeTitle')} submit={t('save')}>
        <HiddenField name="sequence" value={String(sequence)} />
        <EventFields kept={kept} organisers={organisers} />
      </Form>
    </WorkbenchPage>
  )
}
