// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, type Language, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal } from '#foundation/web'
import { adviseByPhone, phoneQuestions, readOutByPhone } from '#modules/guidance'
import { checkIdentifiers, sayAnswerPlainly } from '#modules/sharing'
import { Button } from '#ui/button'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Columns } from '#ui/columns'
import { Details } from '#ui/details'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Steps } from '#ui/steps'
import { List, Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { isRowId } from '#values'
import { paths, phonePath, referPath, reportPath } from '../referral/addresses.ts'
import { referralMessages } from '../referral/referral.text.ts'
import type { Route } from './+types/advise-caller.page.ts'
import { phoneText } from './advise-caller.text.ts'
import { keyOf, readQuickCode } from './quick-code.ts'

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

/** All answers and the check come in one request; nothing of it is kept. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => ([entries[name] ?? ''].flat()[0] ?? '').slice(0, 2_000)
  const quick = readQuickCode(one('quick'), questionsIn(language))
  const typed = { quick: one('quick'), check: one('check') }
  if ('wrong' in quick) {
    const message = messageOf(referralMessages.unknownKey, language, { found: quick.wrong })
    const chosen = Object.fromEntries(phoneQuestions(language).map(({ id }) => [id, [entries[id] ?? []].flat()]))
    return data({ typed, error: { field: 'quick', message }, chosen, advice: null, checked: [] }, { status: 422 })
  }
  const advice = adviseByPhone({ ...entries, ...quick.chosen })
  const said = await readOutByPhone(ctx, advice)
  const base = {
    typed,
    chosen: advice.answers as Readonly<Partial<Record<string, readonly string[]>>>,
    advice: {
      plan: advice.code,
      steps: said.steps.map(({ id, clock, title, how, why }) => ({ id, clock, title, how, why })),
      avoid: [...said.avoid],
    },
  }
  if (typed.check.trim() === '') return { ...base, error: null, checked: [] }
  try {
    const purpose = translate(phoneText, language)('purpose')
    const { answers } = await checkIdentifiers(ctx, [{ text: typed.check }], { purpose, cutAt: mostChecked })
    return { ...base, error: null, checked: answers.map((answer) => sayAnswerPlainly(answer, language)) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // The steps cannot wait for a check that was refused.
    const message = messageOf(error.code, language, error.values)
    return data({ ...base, error: { field: 'check', message }, checked: [] }, { status: 422 })
  }
}

export default function AdviseCaller({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(phoneText, language)
  const { title, questions, reportId } = loaderData
  const advice = actionData?.advice ?? null
  const checked = actionData?.checked ?? []
  const error = actionData?.error ?? null
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      above={<ErrorSummary errors={error ? [error] : []} />}
      actions={<TextLink href={addressIn(language, paths.phone)}>{t('again')}</TextLink>}
    >
      {advice && (
        <Columns
          sideLabel={t('checked')}
          main={<Advice advice={advice} reportId={reportId} />}
          side={
            <>
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
          defaultValue={actionData && error?.field === 'quick' ? actionData.typed.quick : ''}
          error={error?.field === 'quick' ? error.message : undefined}
        />
        <TextField
          name="check"
          label={t('check')}
          description={t('checkMore')}
          autoComplete="off"
          spellCheck={false}
          defaultValue={actionData?.typed.check}
          error={error?.field === 'check' ? error.message : undefined}
        />
        <Button>{t('show')}</Button>
        <div className="dw-questions">
          {questions.map(({ id, letter, title: legend, isSeveral, options }) => {
            const chosen = actionData?.chosen[id] ?? []
            const field = {
              name: id,
              legend: `${letter} · ${legend}`,
              options: options.map(({ value, text, key }) => ({ value, text: `${key} ${text}` })),
            }
            return isSeveral ? (
              <CheckboxGroup key={id} {...field} defaultValue={[...chosen]} />
            ) : (
              <RadioGroup key={id} {...field} defaultValue={chosen[0]} />
            )
          })}
        </div>
      </Form>
      <Small>{t('never')}</Small>
    </WorkbenchPage>
  )
}

interface AdviceShown {
  plan: string
  steps: {
    id: string
    clock: 'danger' | 'now' | 'half-hour' | 'today' | 'week' | 'weeks'
    title: string
    how: string
    why: string
  }[]
  avoid: string[]
}

function Advice({ advice: { plan, steps, avoid }, reportId }: { advice: AdviceShown; reportId: string }) {
  const language = useLanguage()
  const t = translate(phoneText, language)
  const [first, ...others] = steps
  return (
    <>
      {first && (
        <Notice kind="signal" title={`${t('first')}: ${first.title}`} announce>
          <Paragraph>{first.how}</Paragraph>
        </Notice>
      )}
      <Form action={addressIn(language, reportId === '' ? paths.refer : referPath(reportId))}>
        <HiddenField name="plan" value={plan} />
        <HiddenField name="report" value={reportId} />
        <Button appearance="secondary">{t('refer')}</Button>
      </Form>
      <Heading level={2}>{t('steps')}</Heading>
      <Steps
        headingLevel={3}
        firstLarge={false}
        steps={others.map(({ clock, title, how, why }) => ({
          title: t(clock, { what: title }),
          body: (
            <>
              <Paragraph>{how}</Paragraph>
              <Small>{t('why', { why })}</Small>
            </>
          ),
        }))}
      />
      <Details summary={t('avoid')}>
        <List items={avoid} />
      </Details>
    </>
  )
}
