// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { paths } from '../event/addresses.ts'
import type { Route } from './+types/add-event.page.ts'
import { deskText } from './desk.text.ts'
import { EventFields, intent } from './event-fields.part.tsx'
import { organiserChoices } from './find-events.query.ts'
import { draftEvent } from './plan-event.command.ts'

export async function loader(args: Route.LoaderArgs) {
  return { organisers: await organiserChoices(contextOf(args)) }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => `${paths.desk}/${await draftEvent(ctx, entries)}`)

export default function AddEvent({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(deskText, language)
  return (
    <WorkbenchPage
      title={t('addTitle')}
      lead={t('addLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Form intent={intent} label={t('addTitle')} submit={t('save')}>
        <EventFields kept={{ budget: 'unknown' }} organisers={loaderData.organisers} />
      </Form>
    </WorkbenchPage>
  )
}
