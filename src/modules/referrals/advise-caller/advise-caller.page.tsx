// SPDX-License-Identifier: EUPL-1.2
import { Fragment } from 'react'
import { data } from 'react-router'
import type { Context } from '#foundation/access'
import { addressIn, type Language, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal } from '#foundation/web'
import { adviseByPhone, phoneQuestions, readOutByPhone } from '#modules/guidance'
import { checkIdentifiers, sayAnswerPlainly } from '#modules/sharing'
import { Button } from '#ui/button'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Columns } from '#ui/columns'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { isRowId } from '#values'
import { paths, phonePath, reportPath } from '../referral/addresses.ts'
import type { Route } from './+types/advise-caller.page.ts'
import { Advice, type AdviceShown } from './advice.page.tsx'
import { phoneText } from './advise-caller.text.ts'
import { type Chosen, chosenIn, keyOf, noneOfThem, readQuickCode } from './quick-code.ts'
import { leftErrors, understoodLines } from './quick-code-lines.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

/** Accounts, numbers and addresses that one caller mentions at once. */
const mostChecked = 5

function questionsIn(language: Language) {
  return phoneQuestions(language).map((question, place) => ({
    ...question,
    letter: 'abcdefgh'[place] ?? '',
    options: question.options.map((option, at) => ({ ...option, key: keyOf(place, at) })),
  }))
}

export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  const asked = new URL(args.request.url).searchParams.get('melding') ?? ''
  // Whether it is of the own organisation is looked at before anything is done with it.
  const reportId = isRowId(asked) ? asked : ''
  return { reportId, title: translate(phoneText, language)('title'), questions: questionsIn(language) }
}

/** All answers and the check come in one request; nothing of it is kept. What was not understood stops nobody: the steps of the rest are shown. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => ([entries[name] ?? ''].flat()[0] ?? '').slice(0, 2_000)
  const questions = questionsIn(language)
  const { chosen, left } = readQuickCode(one('quick'), questions, chosenIn(entries, questions))
  const errors = leftErrors(left, questions, chosen, language)
  const base = {
    typed: { quick: left.map(({ text }) => text).join(' '), check: one('check') },
    chosen,
    understood: understoodLines(questions, chosen, language),
    errors,
    advice: null,
    checked: [],
  }
  if (errors.length > 0 && base.understood.length === 0) return data(base, { status: 422 })
  const advice = await adviceOf(ctx, chosen)
  const { checked, refused } = await checkedOf(ctx, one('check'))
  const answered = { ...base, advice, checked, errors: [...errors, ...refused] }
  return data(answered, { status: answered.errors.length > 0 ? 422 : 200 })
}

async function adviceOf(ctx: Context, chosen: Chosen): Promise<AdviceShown> {
  const advice = adviseByPhone(chosen)
  const said = await readOutByPhone(ctx, advice)
  const steps = said.steps.map(({ id, clock, title, how, why }) => ({ id, clock, title, how, why }))
  return { plan: advice.code, steps, avoid: [...said.avoid] }
}

/** The steps cannot wait for a check that was refused. */
async function checkedOf(ctx: Context, text: string) {
  const { language } = ctx
  if (text.trim() === '') return { checked: [], refused: [] }
  try {
    const purpose = translate(phoneText, language)('purpose')
    const { answers } = await checkIdentifiers(ctx, [{ text }], { purpose, cutAt: mostChecked })
    return { checked: answers.map((answer) => sayAnswerPlainly(answer, language)), refused: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { checked: [], refused: [{ field: 'check', message: messageOf(error.code, language, error.values) }] }
  }
}

export default function AdviseCaller({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(phoneText, language)
  const { title, questions, reportId } = loaderData
  const advice = actionData?.advice ?? null
  const checked = actionData?.checked ?? []
  const errors = actionData?.errors ?? []
  const errorOf = (field: string) => errors.flatMap((one) => (one.field === field ? [one.message] : [])).join(' ')
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={addressIn(language, paths.phone)}>{t('again')}</TextLink>}
    >
      {advice && (
        <Columns
          sideLabel={t('understoodAndChecked')}
          main={<Advice advice={advice} reportId={reportId} />}
          side={
            <>
              <Heading level={2}>{t('understood')}</Heading>
              <SummaryList items={actionData?.understood ?? []} />
              <Heading level={2}>{t('checked')}</Heading>
              {checked.length === 0 && <Paragraph>{t('notChecked')}</Paragraph>}
              {checked.map(({ asked, statement, explanation, isWarning }) => (
                <Notice key={asked} kind={isWarning ? 'warn' : 'info'} title={statement} headingLevel={3}>
                  <Small>{t('askedAs', { what: asked })}</Small>
                  <Paragraph>{explanation}</Paragraph>
                </Notice>
              ))}
            </>
          }
        />
      )}
      {reportId && (
        <Paragraph>
          {t('ofReport')} <TextLink href={addressIn(language, reportPath(reportId))}>{t('report')}</TextLink>
        </Paragraph>
      )}
      <Form action={addressIn(language, phonePath(reportId))} label={t('questions')} id="gesprek">
        <TextField
          name="quick"
          label={t('quick')}
          description={t('quickMore')}
          autoComplete="off"
          spellCheck={false}
          autoFocus={!advice}
          defaultValue={actionData?.typed.quick}
          error={errorOf('quick') || undefined}
        />
        <TextField
          name="check"
          label={t('check')}
          description={t('checkMore')}
          autoComplete="off"
          spellCheck={false}
          defaultValue={actionData?.typed.check}
          error={errorOf('check') || undefined}
        />
        <Button>{t('show')}</Button>
        <div className="dw-questions">
          {questions.map(({ id, letter, title: legend, isSeveral, options }) => {
            const chosen = actionData?.chosen[id]
            const field = {
              name: id,
              legend: `${letter} · ${legend}`,
              options: options.map(({ value, text, key }) => ({ value, text: `${key} ${text}` })),
            }
            return (
              <Fragment key={id}>
                {/* Or the next press of Enter would make "none" into "not asked". */}
                {chosen?.length === 0 && <HiddenField name={id} value={noneOfThem} />}
                {isSeveral ? (
                  <CheckboxGroup {...field} defaultValue={[...(chosen ?? [])]} />
                ) : (
                  <RadioGroup {...field} defaultValue={chosen?.[0]} />
                )}
              </Fragment>
            )
          })}
        </div>
      </Form>
      <Small>{t('never')}</Small>
    </WorkbenchPage>
  )
}
