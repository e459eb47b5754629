// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, existing } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { ErrorSummary, Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Progress } from '#ui/progress'
import { Paragraph } from '#ui/text'
import { ownPath, sectionPath } from '../complaint/addresses.ts'
import { complaintMessages } from '../complaint/complaint.text.ts'
import { sectionsOf } from '../forms/sections.ts'
import { standpointView } from '../show-complaint/complaint-view.ts'
import { Standpoint } from '../show-complaint/parts.part.tsx'
import type { Route } from './+types/section.page.ts'
import { AnswerFields } from './answer-field.part.tsx'
import { asIsField } from './accept-as-typed.ts'
import { goAsCitizen } from './go-as-citizen.command.ts'
import { readSection, type ShownSection } from './section.query.ts'
import { writeText } from './write.text.ts'
import { saveAnswers } from './write-complaint.command.ts'

async function opened(args: Route.LoaderArgs | Route.ActionArgs): Promise<ShownSection> {
  const { id = '', section = '' } = args.params
  return existing(await readSection(contextOf(args), id, section))
}

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const shown = await opened(args)
  const { complaint, form, section, answers } = shown
  const all = sectionsOf(form)
  const n = all.findIndex(({ id }) => id === section.id) + 1
  const isLooking = new URL(args.request.url).searchParams.has('kijk')
  return {
    id: complaint.id,
    title: section.title[language],
    lead: section.lead[language],
    progress: { n, of: all.length },
    standpoint: standpointView(complaint, language),
    fields: section.fields.map(({ label, hint, options, fold, role: _, ...field }) => ({
      ...field,
      fold: fold?.[language],
      label: label[language],
      hint: hint?.[language],
      options: options?.map((option) => ({ value: option.value, text: option.label[language] })),
    })),
    answers,
    errors: isLooking ? errorsIn(shown, language) : [],
    isPrivate: answers.victim === 'private',
    hasIdentifiers: section.fields.some(({ role }) => role !== undefined),
  }
}

function errorsIn({ section, problems }: ShownSection, language: 'nl' | 'en') {
  const found = problems.filter((problem) => problem.section === section.id)
  return [...new Map(found.map((problem) => [problem.field, problem])).values()]
    .toReversed()
    .map(({ field, code, values }) => ({ field, message: messageOf(code, language, values) }))
    .toReversed()
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const { complaint, form, section } = await opened(args)
  const entries = entriesOf(await args.request.formData())
  if (entries.intent === 'citizen') {
    const { cookie, address } = await goAsCitizen(ctx, complaint.id, args.request)
    throw redirect(addressIn(language, address), { status: 303, headers: { 'set-cookie': cookie } })
  }
  // What was emptied is sent as nothing: every question of this page is answered by what was sent.
  const emptied = Object.fromEntries([...section.fields.map(({ name }) => name), asIsField].map((name) => [name, '']))
  await saveAnswers(ctx, complaint.id, { ...emptied, ...entries })
  const after = await opened(args)
  const errors = errorsIn(after, language)
  const here = section.id
  if (errors.length > 0 && entries.intent !== 'leave') return data({ errors, answers: after.answers }, { status: 422 })
  const all = sectionsOf(form)
  const next = all[all.findIndex(({ id }) => id === here) + 1]
  const to = entries.intent === 'leave' || !next ? ownPath(complaint.id) : sectionPath(complaint.id, next.id)
  throw redirect(addressIn(language, to), 303)
}

export default function WriteSection({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(writeText, language)
  const { id, title, lead, progress, standpoint, fields, isPrivate, hasIdentifiers } = loaderData
  const errors = actionData?.errors ?? loaderData.errors
  const answers = actionData?.answers ?? loaderData.answers
  const isPerson = isPrivate || answers.victim === 'private'
  return (
    <WorkbenchPage
      title={title}
      lead={lead}
      above={
        <>
          <ErrorSummary errors={errors} />
          <Progress step={progress.n} of={progress.of} text={t('page', { ...progress, title })} />
          <Standpoint view={standpoint} />
        </>
      }
      actions={<TextLink href={addressIn(language, ownPath(id))}>{t('overview')}</TextLink>}
    >
      {isPerson && (
        <Notice kind="warn" title={t('citizenTitle')}>
          <Paragraph>{messageOf(complaintMessages.private, language)}</Paragraph>
          <Form intent="citizen" label={t('citizen')} submit={t('citizen')} quiet />
        </Notice>
      )}
      <Form label={title}>
        <AnswerFields fields={fields} answers={answers} errors={errors} />
        {hasIdentifiers && (errors.length > 0 || Boolean(answers[asIsField])) && (
          <CheckboxGroup
            name={asIsField}
            legend={t('asIs')}
            description={t('asIsMore')}
            options={[{ value: 'yes', text: t('asIs') }]}
            defaultValue={answers[asIsField] ? ['yes'] : []}
          />
        )}
        <ButtonGroup>
          <Button>{t('save')}</Button>
          <Button appearance="secondary" name="intent" value="leave">
            {t('saveBack')}
          </Button>
        </ButtonGroup>
      </Form>
    </WorkbenchPage>
  )
}
