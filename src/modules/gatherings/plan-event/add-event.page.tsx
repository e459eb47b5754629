// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { paths } from '../event/addresses.ts'
import type { Route } from './+types/add-event.page.ts'
import { deskText } from './desk.text.ts'
import { EventFields, intent } from './event-fields.page.tsx'
import { organiserChoices } from './find-events.query.ts'
import { draftEvent } from './plan-event.command.ts'

export async function loader(args: Route.LoaderArgs) {
  return { organisers: await organiserChoices(contextOf(args)) }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = { ...entriesOf(await args.request.formData()), intent }
  let id: string
  try {
    id = await draftEvent(ctx, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, `${paths.desk}/${id}`), 303)
}

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
      <Form intent={intent} label={t('addTitle')}>
        <EventFields kept={{ budget: 'unknown' }} organisers={loaderData.organisers} />
        <Button>{t('save')}</Button>
      </Form>
    </WorkbenchPage>
  )
}
