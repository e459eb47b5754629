// SPDX-License-Identifier: EUPL-1.2
import { organisationOf } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { listOrganisations } from '#modules/partners'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { TextField } from '#ui/text-field'
import { CardFields } from '../judge-signal/card-fields.part.tsx'
import { showText } from '../show-signal/show.text.ts'
import { paths, signalPath } from '../signal/addresses.ts'
import { confidences } from '../signal/signal.ts'
import { signalText } from '../signal/signal.text.ts'
import type { Route } from './+types/write-signal.page.ts'
import { listSubjects, writeSignal } from './write-signal.command.ts'

const intent = 'write'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const own = organisationOf(ctx.actor)
  const organisations = (await listOrganisations(ctx)).filter(({ id }) => id !== own)
  return {
    ...(await listSubjects(ctx)),
    organisations: organisations.map(({ id: value, name: text }) => ({ value, text })),
  }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => signalPath(await writeSignal(ctx, entries)))

export default function WriteSignal({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const s = translate(signalText, language)
  return (
    <WorkbenchPage
      title={t('newTitle')}
      lead={t('newLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Form fieldsOf={intent} label={t('newTitle')} submit={t('save')}>
        <SelectField name="form" label={t('formField')} options={loaderData.forms} />
        <SelectField name="channel" label={t('channelField')} options={loaderData.channels} optional />
        <TextField
          name="firstSeen"
          label={t('firstSeenField')}
          description={t('firstSeenMore')}
          width="medium"
          autoComplete="off"
        />
        <RadioGroup
          name="confidence"
          legend={t('confidenceField')}
          options={confidences.map((value) => ({ value, text: s(value) }))}
        />
        <CardFields organisations={loaderData.organisations} />
      </Form>
    </WorkbenchPage>
  )
}
