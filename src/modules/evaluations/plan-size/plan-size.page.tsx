// SPDX-License-Identifier: EUPL-1.2
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { paths } from '../evaluation/addresses.ts'
import type { Route } from './+types/plan-size.page.ts'
import type { Needed } from './plan-size.ts'
import { plannerText } from './plan-size.text.ts'
import {
  type FieldName,
  fields,
  fieldsOf,
  memories,
  type Memory,
  type Question,
  questions,
  readQuestion,
} from './read-question.ts'

export async function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const read = readQuestion(asked)
  return {
    question: read?.question ?? null,
    needed: read?.needed ?? null,
    asked: Object.fromEntries(asked) as Record<string, string>,
    errors: (read?.errors ?? []).map(({ field, code, values }) => ({
      field,
      message: messageOf(code, language, values),
    })),
  }
}

const answers = {
  series: 'neededSeries',
  controlled: 'neededSeries',
  differences: 'neededClusters',
  wedge: 'neededWedge',
  people: 'neededPeople',
} as const

export default function PlanSize({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(plannerText, language)
  const { question, needed, asked, errors } = loaderData
  const summary = errors.map(({ field, message }) => ({ field: `${question}-${field}`, message }))
  return (
    <PublicPage
      title={t('title')}
      back={{ href: addressIn(language, paths.public), text: t('back') }}
      above={summary.length > 0 && <ErrorSummary errors={summary} />}
    >
      <Lead>{t('lead')}</Lead>
      {question && needed && <Outcome question={question} needed={needed} />}
      <Heading level={2}>{t('question')}</Heading>
      {questions.map((one) => (
        <Details key={one} summary={t(one)} open={one === question}>
          <QuestionForm question={one} {...(one === question ? { asked, errors } : { asked: {}, errors: [] })} />
        </Details>
      ))}
      <Details summary={t('formula')}>
        <Paragraph>{t('formulaText')}</Paragraph>
      </Details>
    </PublicPage>
  )
}

function Outcome({ question, needed }: { question: Question; needed: Needed }) {
  const t = useText(plannerText)
  return (
    <>
      <Heading level={2} id="uitkomst">
        {t('result')}
      </Heading>
      <Paragraph>{t(question)}</Paragraph>
      {needed.needed === null ? (
        <>
          <Lead>{t('tooMany', { power: Math.floor(100 * needed.power) })}</Lead>
          <Paragraph>{t('helps')}</Paragraph>
        </>
      ) : (
        <>
          <Lead>{t(answers[question], { needed: needed.needed })}</Lead>
          <Paragraph>{t('means')}</Paragraph>
        </>
      )}
    </>
  )
}

interface QuestionFormProps {
  question: Question
  asked: Record<string, string>
  errors: { field: FieldName; message: string }[]
}

function QuestionForm({ question, asked, errors }: QuestionFormProps) {
  const language = useLanguage()
  const t = translate(plannerText, language)
  const suffixed: readonly FieldName[] = ['daling', 'schommeling', 'aandeel']
  return (
    <>
      <Paragraph>{t(`${question}More`)}</Paragraph>
      <Form method="get" action={addressIn(language, paths.plan)} label={t(question)} submit={t('calculate')} quiet>
        <HiddenField name="ontwerp" value={question} />
        {fieldsOf[question].map((name) => (
          <TextField
            key={name}
            name={name}
            id={`${question}-${name}`}
            label={t(name)}
            description={t(`${name}More`)}
            defaultValue={asked[name] ?? (fields[name].usual === null ? '' : String(fields[name].usual))}
            error={errors.find(({ field }) => field === name)?.message}
            suffix={suffixed.includes(name) ? t('percent') : undefined}
            inputMode="decimal"
            width="short"
            autoComplete="off"
          />
        ))}
        {question !== 'people' && (
          <RadioGroup
            name="geheugen"
            id={`${question}-geheugen`}
            legend={t('memory')}
            options={(Object.keys(memories) as Memory[]).map((value) => ({ value, text: t(value) }))}
            defaultValue={asked.geheugen ?? 'wat'}
          />
        )}
      </Form>
    </>
  )
}
