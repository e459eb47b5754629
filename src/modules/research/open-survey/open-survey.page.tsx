// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, type RefusedForm, refusedForm } from '#foundation/web'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { paths } from '../study/addresses.ts'
import type { Route } from './+types/open-survey.page.ts'
import { type OpenedSurvey, openSurvey, questionnairesToOpen } from './open-survey.command.ts'
import { openText } from './open-survey.text.ts'

const intent = 'open'

export async function loader(args: Route.LoaderArgs) {
  return { questionnaires: questionnairesToOpen(contextOf(args).language) }
}

interface Answered {
  opened: OpenedSurvey | null
  answered: RefusedForm['answered'] | null
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = { ...entriesOf(await args.request.formData()), intent }
  try {
    return data<Answered>({ opened: await openSurvey(ctx, entries), answered: null })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data<Answered>({ opened: null, answered }, { status })
  }
}

export default function OpenSurvey({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(openText, language)
  const field = (name: 'opensOn' | 'closesOn' | 'invitations') => ({
    name,
    label: t(name),
    description: t(name === 'invitations' ? 'invitationsMore' : 'dayMore'),
    width: 'medium' as const,
    autoComplete: 'off' as const,
  })
  const opened = actionData?.opened
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={actionData?.answered}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      {opened ? (
        <>
          <Notice kind="ok" title={t('openedTitle')} announce />
          {opened.codes.length > 0 && (
            <>
              <Heading level={2}>{t('codesTitle')}</Heading>
              <Paragraph>{t('codesMore')}</Paragraph>
              <List items={opened.codes.map((code) => <code key={code}>{code}</code>)} />
            </>
          )}
          <ActionLink href={addressIn(language, `${paths.desk}/vragenlijst/${opened.id}`)}>{t('show')}</ActionLink>
        </>
      ) : (
        <Form fieldsOf={intent} label={t('title')} submit={t('open')}>
          <SelectField name="questionnaire" label={t('questionnaire')} options={loaderData.questionnaires} />
          <TextField {...field('opensOn')} />
          <TextField {...field('closesOn')} />
          <TextField {...field('invitations')} optional inputMode="numeric" />
        </Form>
      )}
    </WorkbenchPage>
  )
}
