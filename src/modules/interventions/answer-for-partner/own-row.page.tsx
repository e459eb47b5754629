// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { answeredFor } from '#ui/answered-form'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { TextField } from '#ui/text-field'
import { paths } from '../intervention/addresses.ts'
import type { Route } from './+types/own-row.page.ts'
import { sayPositions } from './answer-for-partner.command.ts'
import { answerText } from './answer.text.ts'
import { readOwnRow } from './read-positions.query.ts'

const intent = 'own'

export async function loader(args: Route.LoaderArgs) {
  const { organisationName, rows } = await readOwnRow(contextOf(args))
  return {
    organisationName,
    isSaved: new URL(args.request.url).searchParams.has('bewaard'),
    rows: rows.map(({ one, said, fits }) => ({
      code: one.code,
      title: one.title,
      fits,
      position: said?.position ?? 'unknown',
      reason: said?.reason ?? '',
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = { ...entriesOf(await args.request.formData()), intent }
  try {
    await sayPositions(ctx, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(`${addressIn(ctx.language, paths.own)}?bewaard`, 303)
}

export default function OwnRow({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(answerText, language)
  const { organisationName, rows, isSaved } = loaderData
  const { isThis } = answeredFor(actionData, intent)
  const options = [
    { value: 'unknown', text: t('unknown') },
    { value: 'has', text: t('has') },
    { value: 'plans', text: t('plans') },
    { value: 'refuses', text: t('refusesWord') },
  ]
  const fieldsOf = ({ code, title, position, reason }: (typeof rows)[number]) => (
    <fieldset key={code} className="dw-choice-row">
      <legend>
        <TextLink href={addressIn(language, `${paths.public}/${code}`)}>{title}</TextLink>
      </legend>
      <SelectField
        name={`p-${code}`}
        label={t('position')}
        emptyText={false}
        options={options}
        defaultValue={position}
      />
      <TextField name={`r-${code}`} label={t('reason')} autoComplete="off" optional defaultValue={reason} />
    </fieldset>
  )
  return (
    <WorkbenchPage
      title={t('ownTitle', { organisation: organisationName })}
      lead={t('ownLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.matrix)}>{t('toMatrix')}</TextLink>}
    >
      {isSaved && !isThis && <Notice kind="ok" title={t('saved')} announce />}
      <Form fieldsOf={intent} label={t('toOwn')} submit={t('save')}>
        <Heading level={2}>{t('fits')}</Heading>
        {rows.filter(({ fits }) => fits).map(fieldsOf)}
        <Details
          summary={t('others')}
          open={isThis || rows.some(({ fits, position }) => !fits && position !== 'unknown')}
        >
          {rows.filter(({ fits }) => !fits).map(fieldsOf)}
        </Details>
      </Form>
    </WorkbenchPage>
  )
}
