// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { askedInWords } from '#modules/agreements'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { addressOf, paths } from '../question/addresses.ts'
import type { Route } from './+types/ask-question.page.ts'
import { askQuestion } from './ask-question.command.ts'
import { askText } from './ask-question.text.ts'

const intent = 'ask'

/** Somebody may come from “Mag ik dit delen?”, with the question that no rule knows in the address. */
export function loader(args: Route.LoaderArgs) {
  const asked = askedInWords(new URL(args.request.url).searchParams, contextOf(args).language)
  return { begun: asked ?? { title: '', text: '' } }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => `${paths.helpdesk}/${await askQuestion(ctx, entries)}`)

export default function AskQuestion({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(askText, language)
  const field = (name: 'title' | 'text') => ({
    name,
    label: t(name),
    description: t(`${name}More`),
    defaultValue: loaderData.begun[name],
  })
  return (
    <WorkbenchPage
      title={t('pageTitle')}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressOf(language, paths.helpdesk)}>{t('back')}</TextLink>}
    >
      <Form fieldsOf={intent} label={t('pageTitle')} submit={t('send')}>
        <TextField {...field('title')} autoComplete="off" />
        <TextArea {...field('text')} rows={8} />
        <Small>{t('after')}</Small>
      </Form>
    </WorkbenchPage>
  )
}
