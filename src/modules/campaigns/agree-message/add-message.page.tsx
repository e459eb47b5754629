// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { listFraudForms } from '#modules/taxonomy'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { paths } from '../message/addresses.ts'
import { audiences } from '../message/audience.ts'
import { audienceText, questionText, stanceText } from '../message/message.text.ts'
import { questions, stances } from '../message/stance.ts'
import type { Route } from './+types/add-message.page.ts'
import { proposeMessage } from './agree-message.command.ts'
import { messageDeskText } from './desk.text.ts'
import { formOfVersion } from './form-of-version.query.ts'
import { shippedMessages } from './shipped-messages.data.ts'

const intent = 'propose'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const search = new URL(args.request.url).searchParams
  const from = search.get('van')
  const key = search.get('meegeleverd') ?? ''
  const shipped = Object.hasOwn(shippedMessages, key) ? shippedMessages[key] : undefined
  const forms = await listFraudForms(ctx)
  return {
    kept: from ? await formOfVersion(ctx, from) : (shipped ?? {}),
    forms: forms.map(({ id, label }) => ({ value: id, text: label[ctx.language] })),
  }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => `${paths.messageDesk}/${await proposeMessage(ctx, entries)}`)

export default function AddMessage({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(messageDeskText, language)
  const { kept, forms } = loaderData
  const field = (name: string, label: string) => ({
    name,
    label,
    defaultValue: kept[name],
  })
  return (
    <WorkbenchPage
      title={t('addTitle')}
      lead={t('addLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.messageDesk)}>{t('back')}</TextLink>}
    >
      <Form intent={intent} label={t('addTitle')} submit={t('propose')}>
        <SelectField {...field('form', t('form'))} emptyText={t('formAny')} options={forms} />
        <SelectField
          {...field('audience', t('audience'))}
          options={audiences.map((value) => ({ value, text: audienceText[language][value] }))}
        />
        <TextField {...field('sentence', t('sentence-field'))} description={t('sentence-more')} autoComplete="off" />
        <TextArea {...field('dos', t('dos'))} description={t('dos-more')} rows={3} optional />
        <TextArea {...field('donts', t('donts'))} description={t('dos-more')} rows={3} optional />
        <Heading level={2}>{t('english')}</Heading>
        <TextField {...field('sentenceEn', t('sentenceEn'))} autoComplete="off" optional />
        <TextArea {...field('dosEn', t('dosEn'))} rows={3} optional />
        <TextArea {...field('dontsEn', t('dontsEn'))} rows={3} optional />
        <TextField
          {...field('englishBy', t('englishBy'))}
          description={t('englishBy-more')}
          autoComplete="off"
          optional
        />
        <Heading level={2}>{t('source')}</Heading>
        <TextField {...field('sourceTitle', t('sourceTitle'))} autoComplete="off" />
        <TextField {...field('sourcePublisher', t('sourcePublisher'))} autoComplete="off" />
        <TextField {...field('sourceUrl', t('sourceUrl'))} type="url" autoComplete="off" optional />
        <Heading level={2}>{t('stances')}</Heading>
        <Paragraph>{t('stances-more')}</Paragraph>
        {questions.map((question) => (
          <SelectField
            key={question}
            {...field(`stance-${question}`, questionText[language][question])}
            emptyText={false}
            options={(['silent', ...stances] as const).map((value) => ({ value, text: stanceText[language][value] }))}
          />
        ))}
      </Form>
    </WorkbenchPage>
  )
}
