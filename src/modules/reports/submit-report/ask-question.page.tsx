// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { messageOf, translate } from '#foundation/text'
import { addressIn, contextOf, entriesOf } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { DateField } from '#ui/date-field'
import { ErrorSummary, type FieldError, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Progress } from '#ui/progress'
import { SelectField } from '#ui/select-field'
import { Steps } from '#ui/steps'
import { Lead, Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { addressOf, languageOf } from '../report/page-address.ts'
import type { Route } from './+types/ask-question.page.ts'
import type { Moment } from './answers.ts'
import { saveAnswers } from './draft.command.ts'
import { findDraft } from './draft.query.ts'
import { choicesFor, draftTokenOf, knowledgeFor } from './form-request.query.ts'
import { neutralTitle } from './neutral-title.text.ts'
import {
  afterChange,
  firstOpen,
  isDeciding,
  isStep,
  pathOf,
  progressOf,
  questions,
  resumeAt,
  stepBefore,
} from './question.ts'
import { formText } from './question.text.ts'
import { type FieldView, viewOf } from './question-view.ts'
import { readAnswers } from './read-answers.ts'

export const meta: Route.MetaFunction = ({ location, loaderData }) => {
  const t = translate(neutralTitle, languageOf(location))
  return [{ title: loaderData?.progress ? t('step', loaderData.progress) : t('start') }]
}

/** The draft of this browser and the question of this address; without a draft one begins at the beginning. */
async function opened(args: Route.LoaderArgs | Route.ActionArgs) {
  const ctx = contextOf(args)
  const { step = '' } = args.params
  if (!isStep(step)) throw new Response(null, { status: 404 })
  const token = draftTokenOf(args.request)
  const draft = token ? await findDraft(ctx, token) : null
  if (!token || !draft) throw redirect(addressIn(ctx.language, '/melden'), 303)
  return { ctx, step, token, answers: draft.answers }
}

export async function loader(args: Route.LoaderArgs) {
  const { ctx, step, answers } = await opened(args)
  const choices = await choicesFor(ctx)
  if (isDeciding(step) && !pathOf(answers, choices.tree).includes(step))
    throw redirect(addressIn(ctx.language, `/melden/${resumeAt(answers, choices.tree)}`), 303)
  const view = viewOf(step, { answers, entries: null, offersAsIs: false }, choices, ctx.language)
  const isChange = new URL(args.request.url).searchParams.has('wijzig')
  return {
    step,
    view,
    moment: answers.now ?? 'no',
    progress: progressOf(step, answers, choices.tree),
    back: isChange ? 'controleer' : stepBefore(step, answers, choices.tree),
  }
}

export async function action(args: Route.ActionArgs) {
  const { ctx, step, token, answers } = await opened(args)
  const { language } = ctx
  const entries = entriesOf(await args.request.formData())
  const choices = await choicesFor(ctx)
  const read = readAnswers(step, entries, answers, knowledgeFor(ctx, choices))
  if (!read.ok) {
    const t = translate(formText, language)
    const errors = read.errors.map(({ field, code, values, line }) => {
      const message = messageOf(code, language, values)
      return { field, message: line === undefined ? message : t('line', { line, message }) }
    })
    const offersAsIs = step === 'gegevens'
    return data({ errors, view: viewOf(step, { answers, entries, offersAsIs }, choices, language) }, { status: 422 })
  }
  const isSaved = await saveAnswers(ctx, token, read.answers)
  const isChange = new URL(args.request.url).searchParams.has('wijzig')
  const isComplete = firstOpen(read.answers, choices.tree) === null
  const changed = isChange && isComplete ? afterChange(step, read.answers, choices.tree) : null
  const next = changed ?? questions[step].next(read.answers, choices.tree) ?? 'controleer'
  const query = changed && isDeciding(changed) ? '?wijzig' : ''
  throw redirect(addressIn(language, isSaved ? `/melden/${next}${query}` : '/melden'), 303)
}

export default function AskQuestion({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(formText, language)
  const { step, back, progress, moment } = loaderData
  const view = actionData?.view ?? loaderData.view
  const errors = actionData?.errors ?? []
  return (
    <PublicPage
      title={step === 'eerst' ? t('firstTitle') : view.title}
      back={{ href: addressOf(language, back ? `/melden/${back}` : '/melden') }}
      quickExit={{ href: addressOf(language, '/snel-weg') }}
      above={
        <>
          <ErrorSummary errors={errors} />
          {progress && <Progress {...progress} />}
        </>
      }
    >
      {view.lead && <Lead>{view.lead}</Lead>}
      {step === 'eerst' ? (
        <FirstAdvice moment={moment} />
      ) : (
        <Form>
          {view.fields.map((field, index) => (
            <AskedField
              key={field.name}
              field={field}
              asHeading={index === 0 && view.title === undefined}
              errors={errors}
            />
          ))}
          <ButtonGroup>
            <Button>{t('next')}</Button>
          </ButtonGroup>
        </Form>
      )}
      <Form action={addressOf(language, '/melden')}>
        <HiddenField name="intent" value="wipe" />
        <Button appearance="subtle">{t('wipe')}</Button>
        <Small>{t('wipeWhy')}</Small>
      </Form>
    </PublicPage>
  )
}

function FirstAdvice(props: { moment: Moment }) {
  const language = useLanguage()
  const t = translate(formText, language)
  const moment = props.moment === 'no' ? 'paid' : props.moment
  const steps = ([1, 2, 3] as const).map((n) => ({
    title: t(`${moment}-${n}`),
    body: <Paragraph>{t(`${moment}-${n}-more`)}</Paragraph>,
  }))
  return (
    <>
      <Steps steps={steps} />
      <ActionLink href={addressOf(language, '/melden/wat')} primary>
        {t('firstNext')}
      </ActionLink>
      <Paragraph>
        <TextLink href={addressOf(language, '/hulp')}>{t('firstHelp')}</TextLink>
      </Paragraph>
    </>
  )
}

function AskedField(props: { field: FieldView; asHeading: boolean; errors: FieldError[] }) {
  const { field, asHeading } = props
  const error = props.errors.find((one) => one.field === field.name)?.message
  const { name, label, description, optional } = field
  const common = { name, description, optional, error, asHeading }
  switch (field.kind) {
    case 'radio':
      return <RadioGroup {...common} legend={label} options={field.options} defaultValue={field.value} />
    case 'tick':
      return <CheckboxGroup {...common} legend={label} options={field.options} />
    case 'date':
      return <DateField {...common} legend={label} defaultValue={field.value} />
    case 'select':
      return <SelectField {...common} label={label} options={field.options} defaultValue={field.value} />
    case 'area':
      return (
        <TextArea {...common} label={label} rows={field.rows} maxLength={field.maxLength} defaultValue={field.value} />
      )
    case 'text':
      return (
        <TextField
          {...common}
          label={label}
          type={field.type}
          autoComplete={field.autoComplete}
          defaultValue={field.value}
          {...(field.isAmount && { prefix: '€', inputMode: 'decimal', width: 'short' })}
        />
      )
  }
}
