// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, type FormEntries, refusedForm, existing } from '#foundation/web'
import { CheckboxGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { articlePath } from '../article/addresses.ts'
import { compareTexts } from '../compare-versions/compare-texts.ts'
import { Compared } from '../compare-versions/compared.part.tsx'
import { showToRevise } from '../keep-article/show-kept.query.ts'
import type { Route } from './+types/revise-article.page.ts'
import { evenLines, listChoices } from './read-article-form.query.ts'
import { TextFields } from './text-fields.part.tsx'
import { reviseArticle } from './write-article.command.ts'
import { writeText } from './write.text.ts'

const intent = 'revise'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const shown = existing(await showToRevise(ctx, args.params.id ?? ''))
  return { shown, choices: await listChoices(ctx) }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const entries: FormEntries = { ...entriesOf(await args.request.formData()), intent }
  try {
    await reviseArticle(ctx, id, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    // Somebody was first: their text beside what was typed, so that both can become one.
    const theirs = answered.isConflict ? await showToRevise(ctx, id) : null
    const mine = evenLines([entries.body ?? ''].flat().join('\n').slice(0, 20_000))
    const meanwhile = theirs && theirs.body !== mine ? compareTexts(theirs.body, mine) : null
    return data({ ...answered, meanwhile }, { status })
  }
  throw redirect(addressIn(ctx.language, articlePath(id, 'beheren')), 303)
}

export default function ReviseArticle({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(writeText, language)
  const { shown, choices } = loaderData
  return (
    <WorkbenchPage
      title={`${t('editTitle')}: ${shown.title}`}
      lead={t('editLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, articlePath(shown.id))}>{t('backArticle')}</TextLink>}
    >
      {actionData?.meanwhile && (
        <Notice kind="warn" title={t('meanwhileTitle')}>
          <Paragraph>{t('meanwhile')}</Paragraph>
          <Compared parts={actionData.meanwhile} />
        </Notice>
      )}
      <Form fieldsOf={intent} label={t('editTitle')} submit={t('saveNew')}>
        <Small>{t('last', { name: shown.byName, date: formatDateTime(shown.at, language) })}</Small>
        <HiddenField name="changes" value={String(shown.changes)} />
        <TextFields before={shown} choices={choices} />
        <TextField name="why" label={t('why')} description={t('whyMore')} autoComplete="off" maxLength={300} />
        <CheckboxGroup name="small" legend={t('smallLegend')} options={[{ value: 'yes', text: t('small') }]} />
        {shown.comments.length > 0 && (
          <CheckboxGroup
            name="takenUp"
            legend={t('takenUp')}
            options={shown.comments.map(({ id, text }) => ({ value: id, text }))}
            optional
          />
        )}
      </Form>
    </WorkbenchPage>
  )
}
