// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, localeOf, messageOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { paths } from '../study/addresses.ts'
import type { Route } from './+types/plan-sample.page.ts'
import { text } from './plan-sample.text.ts'
import { type FieldName, fields, fieldsOf, type Goal, goals, type Plan, readPlan } from './read-plan.ts'

export async function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const { goal, errors, plan } = readPlan(asked)
  return {
    goal,
    plan,
    asked: Object.fromEntries(asked) as Record<string, string>,
    errors: (errors ?? []).map(({ field, code, values }) => ({ field, message: messageOf(code, language, values) })),
    back: addressIn(language, paths.public),
  }
}

export default function PlanSample({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { goal, plan, asked, errors, back } = loaderData
  const summary = errors.map(({ field, message }) => ({ field: `${goal}-${field}`, message }))
  return (
    <PublicPage
      title={t('title')}
      back={{ href: back, text: t('back') }}
      above={summary.length > 0 && <ErrorSummary errors={summary} />}
    >
      <Lead>{t('lead')}</Lead>
      {plan && <Result plan={plan} language={language} />}
      <Notice kind="info" more={t('blind')} />
      {goals.map((each) => (
        <GoalForm key={each} goal={each} {...(each === goal ? { asked, errors } : { asked: {}, errors: [] })} />
      ))}
    </PublicPage>
  )
}

interface GoalFormProps {
  goal: Goal
  asked: Record<string, string>
  errors: { field: FieldName; message: string }[]
}

function GoalForm({ goal, asked, errors }: GoalFormProps) {
  const language = useLanguage()
  const t = translate(text, language)
  return (
    <>
      <Heading level={2} id={goal}>
        {t(goal)}
      </Heading>
      <Paragraph>{t(`${goal}More`)}</Paragraph>
      <Form method="get" action={addressIn(language, paths.plan)} label={t(goal)} submit={t('calculate')} quiet>
        <HiddenField name="doel" value={goal} />
        {fieldsOf[goal].map((name) => {
          const { usual, ...field } = fields[name]
          return (
            <TextField
              key={name}
              name={name}
              id={`${goal}-${name}`}
              label={t(name)}
              description={name === 'eerste' || name === 'antwoorden' ? undefined : t(`${name}More`)}
              defaultValue={asked[name] ?? (usual === null ? '' : String(usual))}
              error={errors.find(({ field: of }) => of === name)?.message}
              optional={usual === ''}
              suffix={name === 'marge' ? t('points') : 'isPart' in field ? '%' : undefined}
              inputMode={'isWhole' in field ? 'numeric' : 'decimal'}
              width="short"
              autoComplete="off"
            />
          )
        })}
      </Form>
      <Details summary={t('formula')}>
        <Paragraph>
          {t(`formula${goal === 'share' ? 'Share' : goal === 'difference' ? 'Difference' : 'Show'}`)}
        </Paragraph>
        {goal === 'share' && <Paragraph>{t('formulaPopulation')}</Paragraph>}
      </Details>
    </>
  )
}

function Result({ plan, language }: { plan: Plan; language: Language }) {
  const t = translate(text, language)
  const points = (part: number) =>
    new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(part * 100)
  const percent = (part: number) => `${points(part)}%`
  return (
    <>
      <Heading level={2} id="uitkomst">
        {t('result')}
      </Heading>
      {plan.goal === 'share' && (
        <>
          <Lead>{t('needed', { answers: plan.planned.answers })}</Lead>
          <Paragraph>{t(plan.planned.isTooMany ? 'tooMany' : 'ask', { toAsk: plan.planned.toAsk })}</Paragraph>
          <Paragraph>{t('meansShare', { share: percent(plan.share), margin: points(plan.margin) })}</Paragraph>
          {plan.subgroup && <Paragraph>{t('sub', { ...plan.subgroup })}</Paragraph>}
        </>
      )}
      {plan.goal === 'difference' && (
        <>
          <Lead>{t('each', { answers: plan.planned.answers, both: 2 * plan.planned.answers })}</Lead>
          <Paragraph>{t('askEach', { toAsk: plan.planned.toAsk })}</Paragraph>
          <Paragraph>{t('meansDifference')}</Paragraph>
        </>
      )}
      {plan.goal === 'show' && (
        <>
          <Lead>{t('sees', { share: percent(plan.share), low: percent(plan.low), high: percent(plan.high) })}</Lead>
          {plan.group && (
            <Paragraph>
              {t('seesGroup', {
                answers: plan.group.answers,
                low: percent(plan.group.low),
                high: percent(plan.group.high),
              })}
            </Paragraph>
          )}
          {plan.group && plan.group.answers < 10 && <Small>{t('small')}</Small>}
          <Paragraph>
            {plan.difference === null
              ? t('seesNoDifference')
              : t('seesDifference', { difference: points(plan.difference) })}
          </Paragraph>
        </>
      )}
    </>
  )
}
