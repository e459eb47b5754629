// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, readForm, Refusal, shownErrors } from '#foundation/web'
import { ErrorSummary } from '#ui/form'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { draftShape } from '../agreement/agreement.schema.ts'
import { one } from '../agreement/read-entries.ts'
import { showAgreement } from '../show-agreement/show-agreement.query.ts'
import type { Route } from './+types/redraft-agreement.page.ts'
import { draftChoices } from './choices.query.ts'
import { redraftAgreement } from './draft-agreement.command.ts'
import { text } from './draft-agreement.text.ts'
import { DraftForm } from './draft-form.part.tsx'
import { entriesFrom, readDraft } from './read-draft.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const t = translate(text, ctx.language)
  const shown = await showAgreement(ctx, args.params.id)
  if (!shown?.may.edit) throw new Response(null, { status: 404 })
  const { agreement } = shown
  return {
    title: t('changeTitle'),
    address: addressIn(ctx.language, `/werkbank/afspraken/${agreement.id}`),
    version: agreement.version,
    entries: entriesFrom(agreement),
    choices: await draftChoices(ctx),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const read = readForm(draftShape, readDraft(entries) as typeof entries, ctx.language)
  if (!read.ok) return data({ entries, errors: read.errors }, { status: 422 })
  try {
    await redraftAgreement(ctx, args.params.id, Number(one(entries, 'version')), read.value)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    const errors = shown.length > 0 ? shown : [{ field: 'inhoud', message }]
    return data({ entries, errors }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, `/werkbank/afspraken/${args.params.id}`), 303)
}

export default function RedraftAgreement({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(text)
  const errors = actionData?.errors ?? []
  const { title, address, choices, version } = loaderData
  const typed = actionData?.entries
  const isConflict = typed !== undefined && one(typed, 'version') !== String(version)
  return (
    <WorkbenchPage
      title={title}
      lead={t('changeLead')}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={address}>{t('back')}</TextLink>}
    >
      {isConflict && (
        <Notice kind="warn">
          <Paragraph>{t('conflict')}</Paragraph>
          <TextLink href={address}>{t('see')}</TextLink>
        </Notice>
      )}
      <DraftForm {...choices} entries={typed ?? loaderData.entries} errors={errors} version={version} />
    </WorkbenchPage>
  )
}
