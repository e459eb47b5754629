// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, readForm, Refusal, shownErrors } from '#foundation/web'
import { ErrorSummary } from '#ui/form'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { draftShape } from '../agreement/agreement.schema.ts'
import { showAgreement } from '../show-agreement/show-agreement.query.ts'
import type { Route } from './+types/draft-agreement.page.ts'
import { draftChoices } from './choices.query.ts'
import { draftAgreement } from './draft-agreement.command.ts'
import { text } from './draft-agreement.text.ts'
import { DraftForm } from './draft-form.part.tsx'
import { entriesFrom, readDraft } from './read-draft.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const t = translate(text, ctx.language)
  const replaces = new URL(args.request.url).searchParams.get('vervangt')
  const old = replaces === null ? null : await showAgreement(ctx, replaces)
  if (replaces !== null && !old) throw new Response(null, { status: 404 })
  return {
    title: t(old ? 'replaceTitle' : 'title'),
    lead: t(old ? 'replaceLead' : 'lead'),
    address: addressIn(ctx.language, '/werkbank/afspraken'),
    entries: old ? entriesFrom(old.agreement) : {},
    choices: await draftChoices(ctx),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const read = readForm(draftShape, readDraft(entries) as typeof entries, ctx.language)
  if (!read.ok) return data({ entries, errors: read.errors }, { status: 422 })
  const replaces = new URL(args.request.url).searchParams.get('vervangt')
  const id = await draftAgreement(ctx, read.value, replaces).catch((error) => {
    if (!(error instanceof Refusal)) throw error
    return error
  })
  if (typeof id === 'string') throw redirect(addressIn(ctx.language, `/werkbank/afspraken/${id}`), 303)
  const shown = shownErrors(id.fields, ctx.language)
  const message = messageOf(id.code, ctx.language, id.values)
  const errors = shown.length > 0 ? shown : [{ field: 'inhoud', message }]
  return data({ entries, errors }, { status: id.status === 400 ? 422 : id.status })
}

export default function DraftAgreement({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(text)
  const errors = actionData?.errors ?? []
  const { title, lead, address, choices } = loaderData
  const entries = actionData?.entries ?? loaderData.entries
  return (
    <WorkbenchPage
      title={title}
      lead={lead}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={address}>{t('back')}</TextLink>}
    >
      <DraftForm {...choices} entries={entries} errors={errors} />
    </WorkbenchPage>
  )
}
