// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonGroup } from '#ui/button'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { CodeBox } from '#ui/code-box'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Progress } from '#ui/progress'
import { SummaryList } from '#ui/summary-list'
import { Lead, List, Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import type { QuestionView } from './question-view.ts'
import type { PartStage, ReviewStage, SavedStage } from './shown-stage.query.ts'
import { surveyText } from './survey.text.ts'

interface StartPartProps {
  survey: {
    standing: 'coming' | 'open' | 'closed'
    opensOn: string
    closesOn: string
    needsInvitation: boolean
    here: string
    report: string
  }
  refusal: { field: string; message: string }[]
}

/** What the questionnaire is, and how one begins or goes on. */
export function StartPart({ survey, refusal }: StartPartProps) {
  const t = useText(surveyText)
  const { standing, opensOn, closesOn, needsInvitation, here, report } = survey
  const errorOf = (field: string) => refusal.find((one) => one.field === field)?.message
  if (standing !== 'open')
    return (
      <Paragraph>{standing === 'coming' ? t('opens', { day: opensOn }) : t('closed', { day: closesOn })}</Paragraph>
    )
  return (
    <>
      <Paragraph>
        {t('noReport')} <TextLink href={report}>{t('report')}</TextLink>
      </Paragraph>
      <Form action={here} label={t('start')}>
        {needsInvitation && (
          <TextField
            name="invitation"
            label={t('invitation')}
            description={t('invitationMore')}
            error={errorOf('invitation')}
            autoComplete="off"
            spellCheck={false}
          />
        )}
        <Button name="intent" value="start">
          {t('start')}
        </Button>
      </Form>
      <Heading level={2}>{t('about')}</Heading>
      <List items={[t('anonymous'), t('results'), t('kept'), t('until', { day: closesOn }), t('ours')]} />
      <Heading level={2}>{t('resumeTitle')}</Heading>
      <Form action={here} label={t('resumeTitle')}>
        <TextField
          name="code"
          label={t('code')}
          description={t('codeMore')}
          error={errorOf('code')}
          autoComplete="off"
          spellCheck={false}
        />
        <Button appearance="secondary" name="intent" value="resume">
          {t('resume')}
        </Button>
      </Form>
    </>
  )
}

/** One part of the questionnaire. The first button is the one that Enter presses. */
export function PartForm({ stage }: { stage: PartStage }) {
  const t = useText(surveyText)
  const { step, of, isFirst, questions, errors } = stage
  return (
    <>
      <Progress step={step} of={of} text={t('progress', { step, of })} />
      <Form label={stage.title}>
        <HiddenField name="state" value={stage.state} />
        {questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            error={errors.find(({ field }) => field === question.id)?.message}
          />
        ))}
        <ButtonGroup>
          <Button name="intent" value="next">
            {t('next')}
          </Button>
          {!isFirst && (
            <Button appearance="secondary" name="intent" value="back">
              {t('previous')}
            </Button>
          )}
          <Button appearance="subtle" name="intent" value="save">
            {t('save')}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

function QuestionField({ question, error }: { question: QuestionView; error: string | undefined }) {
  const t = useText(surveyText)
  const { id, kind, words, more, options, isRequired, given } = question
  if (kind === 'choice' || kind === 'several') {
    const group = { name: id, legend: words, description: more, options, error, optional: !isRequired }
    return kind === 'choice' ? (
      <RadioGroup {...group} defaultValue={given[0]} />
    ) : (
      <CheckboxGroup {...group} defaultValue={given} />
    )
  }
  const field = {
    name: id,
    label: words,
    error,
    optional: !isRequired,
    defaultValue: given[0],
    autoComplete: 'off',
  } as const
  if (kind === 'text') return <TextArea {...field} description={more ?? t('noNames')} rows={4} />
  return (
    <TextField
      {...field}
      description={more}
      width={kind === 'date' ? 'medium' : 'short'}
      inputMode={kind === 'date' ? 'text' : 'decimal'}
      prefix={kind === 'amount' ? '€' : undefined}
    />
  )
}

/** Everything once more; from here it can be sent. */
export function ReviewForm({ stage }: { stage: ReviewStage }) {
  const t = useText(surveyText)
  return (
    <>
      <Lead>{t('reviewLead')}</Lead>
      <Form label={t('reviewTitle')}>
        <HiddenField name="state" value={stage.state} />
        <HiddenField name="review" value="yes" />
        <SummaryList
          changeText={t('change')}
          items={stage.items.map(({ at, term, answer }) => ({
            term,
            answer,
            change: { name: 'intent', value: `change-${at}` },
          }))}
        />
        <ButtonGroup>
          <Button name="intent" value="send">
            {t('send')}
          </Button>
          <Button appearance="secondary" name="intent" value="back">
            {t('previous')}
          </Button>
          <Button appearance="subtle" name="intent" value="save">
            {t('save')}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

export function SavedPart({ stage }: { stage: SavedStage }) {
  const t = useText(surveyText)
  return (
    <>
      <Lead>{t('savedLead')}</Lead>
      <CodeBox label={t('code')} code={stage.code} description={t('savedUntil', { day: stage.until })} />
      <Form intent="continue" label={t('resume')} submit={t('resume')}>
        <HiddenField name="state" value={stage.state} />
      </Form>
    </>
  )
}
