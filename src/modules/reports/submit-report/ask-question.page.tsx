// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import type { Context } from '#foundation/access'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { DateField } from '#ui/date-field'
import { ErrorSummary, type FieldError, Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Progress } from '#ui/progress'
import { SelectField } from '#ui/select-field'
import { Steps } from '#ui/steps'
import { WithNumbers } from '#ui/with-numbers'
import { Lead, Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { StoryOnDevice } from '../keep-story/kept-story.part.tsx'
import type { Route } from './+types/ask-question.page.ts'
import { CrisisNotice } from './crisis-notice.part.tsx'
import { isInCrisis } from './crisis-words.ts'
import type { Answers, Moment, RefusedEntries } from './answers.ts'
import { keepRefused, saveAnswers } from './draft.command.ts'
import { findDraft } from './draft.query.ts'
import type { Choices, FieldView } from './field-view.ts'
import { choicesFor, draftTokenOf, knowledgeFor } from './form-request.query.ts'
import { neutralTab } from './neutral-title.text.ts'
import {
  afterChange,
  firstOpen,
  following,
  isDeciding,
  isStep,
  pathOf,
  progressOf,
  questions,
  resumeAt,
  type StepName,
  stepBefore,
} from './question.ts'
import { formText } from './question.text.ts'
import { isKept, isOptional, readAnswers } from './read-answers.ts'
import { secretsText } from './secrets.text.ts'
import { withTold } from './known-answers.query.ts'

/** The draft of this browser and the question of this address; without a draft one begins at the beginning. */
async function opened(args: Route.LoaderArgs | Route.ActionArgs) {
  const ctx = contextOf(args)
  const { step = '' } = args.params
  if (!isStep(step)) throw new Response(null, { status: 404 })
  const token = draftTokenOf(ctx, args.request)
  const draft = token ? await findDraft(ctx, token) : null
  if (!token || !draft) throw redirect(addressIn(ctx.language, '/melden'), 303)
  const { entries = null, passed = [] } = draft.refused?.step === step ? draft.refused : {}
  return { ctx, step, token, draftId: draft.id, answers: draft.answers, entries, passed }
}

export async function loader(args: Route.LoaderArgs) {
  const { ctx, step, draftId, answers, entries, passed } = await opened(args)
  const choices = await choicesFor(ctx)
  const isMetOnly = isDeciding(step) || step === 'geheim' || step === 'herkend'
  if (isMetOnly && !pathOf(answers, choices.tree).includes(step))
    throw redirect(addressIn(ctx.language, `/melden/${resumeAt(answers, choices.tree)}`), 303)
  const said = entries ? errorsIn(ctx, step, entries, answers, choices) : []
  const errors = said.filter(({ field }) => !passed.includes(field))
  const isWrong = errors.length > 0
  const shown = { answers, entries: isWrong ? entries : null, offersAsIs: isWrong && step === 'gegevens' }
  const isChange = isChanging(args.request)
  return {
    step,
    view: questions[step].view?.(shown, choices, ctx.language) ?? { fields: [] },
    errors,
    /** For what the device holds of this story. */
    draft: step === 'verhaal' ? draftId : null,
    inCrisis: isInCrisis(answers.narrative ?? ''),
    moment: answers.now ?? 'no',
    progress: progressOf(step, answers, choices.tree),
    back: isChange ? 'controleer' : stepBefore(step, answers, choices.tree),
  }
}

/** Where the story is written, or changed for a secret that stood in it. */
const storyPages: readonly string[] = ['verhaal', 'geheim']

export async function action(args: Route.ActionArgs) {
  const { ctx, step, token, answers, entries: refused } = await opened(args)
  const { language } = ctx
  const entries = entriesOf(await args.request.formData())
  const choices = await choicesFor(ctx)
  const read = readAnswers(step, entries, answers, knowledgeFor(ctx, choices), refused)
  const isChange = isChanging(args.request)
  // Answered by an address, so that going back and reloading never ask to send again.
  if (!read.ok) {
    const isKept = await keepRefused(ctx, token, { step, entries, passed: read.passed })
    throw redirect(addressIn(language, isKept ? `/melden/${step}${isChange ? '?wijzig' : ''}` : '/melden'), 303)
  }
  const given = storyPages.includes(step) ? withTold(ctx, read.answers, choices) : read.answers
  const isSaved = await saveAnswers(ctx, token, given)
  const open = firstOpen(given, choices.tree)
  const isComplete = open === null || open === 'herkend'
  const changed = isChange && isComplete ? afterChange(step, given, choices.tree) : null
  const asked = entries.to === 'gegevens' ? 'gegevens' : null
  const next = asked ?? changed ?? following(step, given, choices.tree)
  const query = isChange && isComplete && next !== 'controleer' ? '?wijzig' : ''
  throw redirect(addressIn(language, isSaved ? `/melden/${next}${query}` : '/melden'), 303)
}

function isChanging(request: Request): boolean {
  return new URL(request.url).searchParams.has('wijzig')
}

function errorsIn(
  ctx: Context,
  step: StepName,
  entries: RefusedEntries['entries'],
  answers: Answers,
  choices: Choices,
): FieldError[] {
  const read = readAnswers(step, entries, answers, knowledgeFor(ctx, choices))
  if (read.ok) return []
  const t = translate(formText, ctx.language)
  return read.errors.map(({ field, code, values, line, isRemark }) => {
    const wrong = messageOf(code, ctx.language, values)
    const stays = isRemark || isKept(field)
    const message = stays || isOptional(field) ? `${wrong} ${t(stays ? 'orKeep' : 'orSkip')}` : wrong
    return { field, message: line === undefined ? message : t('line', { line, message }) }
  })
}

export default function AskQuestion({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(formText, language)
  const secrets = translate(secretsText, language)
  const { step, view, errors, back, progress, moment, inCrisis } = loaderData
  return (
    <PublicPage
      tab={neutralTab(progress, language)}
      title={step === 'eerst' ? t('firstTitle') : view.title}
      back={{ href: addressIn(language, back ? `/melden/${back}` : '/melden') }}
      above={
        <>
          <ErrorSummary errors={errors} />
          {progress && <Progress {...progress} />}
        </>
      }
    >
      {inCrisis && <CrisisNotice />}
      {view.lead && <Lead>{view.lead}</Lead>}
      {step === 'geheim' && <Paragraph>{secrets('gave')}</Paragraph>}
      {loaderData.draft && <StoryOnDevice draft={loaderData.draft} />}
      {step === 'eerst' ? (
        <FirstAdvice moment={moment} />
      ) : (
        <Form>
          {view.fields.map((field, index) => (
            <AskedField
              key={field.id ?? field.name}
              field={field}
              asHeading={index === 0 && view.title === undefined}
              errors={errors}
            />
          ))}
          <ButtonGroup>
            {step === 'geheim' ? (
              <>
                <Button name="to" value="strike">
                  {secrets('strike')}
                </Button>
                <Button appearance="secondary" name="to" value="leave">
                  {secrets('leave')}
                </Button>
              </>
            ) : (
              <Button>{t('next')}</Button>
            )}
            {step === 'herkend' && (
              <Button appearance="secondary" name="to" value="gegevens">
                {t('addMissed')}
              </Button>
            )}
          </ButtonGroup>
        </Form>
      )}
      <Form intent="wipe" action={addressIn(language, '/melden')}>
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
    body: (
      <Paragraph>
        <WithNumbers sentence={t(`${moment}-${n}-more`)} />
      </Paragraph>
    ),
  }))
  return (
    <>
      <Steps steps={steps} />
      <ActionLink href={addressIn(language, '/melden/verhaal')} primary>
        {t('firstNext')}
      </ActionLink>
      <Paragraph>
        <TextLink href={addressIn(language, '/hulp')}>{t('firstHelp')}</TextLink>
      </Paragraph>
    </>
  )
}

function AskedField(props: { field: FieldView; asHeading: boolean; errors: FieldError[] }) {
  const { field, asHeading } = props
  const error = props.errors.find((one) => one.field === field.name)?.message
  const { name, label, description, optional } = field
  const common = { name, id: field.id, description, optional, error, asHeading }
  switch (field.kind) {
    case 'radio':
      return <RadioGroup {...common} legend={label} options={field.options} defaultValue={field.value} />
    case 'tick':
      return <CheckboxGroup {...common} legend={label} options={field.options} />
    case 'date':
      return <DateField {...common} legend={label} defaultValue={field.value} />
    case 'select':
      return <SelectField {...common} label={label} options={field.options} defaultValue={field.value} />
    case 'chosen':
      return (
        <SelectField {...common} label={label} options={field.options} defaultValue={field.value} emptyText={false} />
      )
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
          suggestions={field.suggestions}
          {...(field.isAmount && { prefix: '€', inputMode: 'decimal', width: 'short' })}
        />
      )
  }
}
