// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { entriesOf, filledForm, isFilledIn, leadByCode, pageRequest, refusedForm } from '#foundation/web'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { paths } from '../event/addresses.ts'
import type { Route } from './+types/answer-invitation.page.ts'
import { answerInvitation, type Said } from './answer-invitation.command.ts'
import { invitationText } from './invitation.text.ts'

const intent = 'answer'

export async function action(args: Route.ActionArgs) {
  const { ctx, network } = args.context.get(pageRequest)
  const entries = { ...entriesOf(await args.request.formData()), intent }
  if (isFilledIn(args.request)) return { said: null, answered: filledForm(entries) }
  try {
    return { said: await answerInvitation(ctx, entries, network), answered: undefined }
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    if (answered.errors.some(({ field }) => field === 'code'))
      await leadByCode(args, String(answered.entries.code ?? ''))
    return data({ said: null, answered }, { status })
  }
}

export default function AnswerInvitation({ actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(invitationText, language)
  const said: { said: Said; people: number } | null = actionData?.said ?? null
  const field = (name: 'code' | 'people') => ({
    name,
    label: t(`field_${name}`),
    autoComplete: 'off' as const,
  })
  return (
    <PublicPage
      title={t('title')}
      back={{ href: addressIn(language, paths.public), text: t('back') }}
      answered={actionData?.answered}
    >
      {said && (
        <Notice kind="ok" announce>
          <Paragraph>{t(`said_${said.said}`, { people: said.people })}</Paragraph>
          {said.said !== 'stop' && <Paragraph>{t('again')}</Paragraph>}
        </Notice>
      )}
      {said?.said !== 'stop' && (
        <>
          <Lead>{t('lead')}</Lead>
          <Form intent={intent} action={addressIn(language, paths.answer)} label={t('title')} submit={t('send')}>
            <TextField {...field('code')} description={t('codeMore')} spellCheck={false} width="medium" />
            <RadioGroup
              name="answer"
              legend={t('field_answer')}
              options={[
                { value: 'yes', text: t('yes') },
                { value: 'no', text: t('no') },
                { value: 'stop', text: t('stop'), description: t('stopMore') },
              ]}
            />
            <TextField {...field('people')} inputMode="numeric" width="short" optional />
          </Form>
        </>
      )}
    </PublicPage>
  )
}
