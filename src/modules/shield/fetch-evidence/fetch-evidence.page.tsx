// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm } from '#foundation/web'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import type { Route } from './+types/fetch-evidence.page.ts'
import { askEvidence } from './ask-evidence.command.ts'
import { EvidenceSection } from './evidence-section.part.tsx'
import { evidenceText } from './fetch-evidence.text.ts'
import { showEvidence } from './show-evidence.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const evidence = await showEvidence(ctx, args.params.id).catch((error) => {
    if (error instanceof Refusal) throw new Response(null, { status: error.status })
    throw error
  })
  return { title: translate(evidenceText, ctx.language)('form'), evidence }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const { id } = args.params
  try {
    const kind = await askEvidence(ctx, id, [entries.address ?? ''].flat()[0] ?? '')
    const desk = kind === 'name' ? '/werkbank/schild' : '/werkbank/schild/weghalen'
    throw redirect(`${addressIn(ctx.language, `${desk}/${id}`)}#bewijs`, 303)
  } catch (error) {
    if (error instanceof Response) throw error
    if (error instanceof Refusal && [403, 404].includes(error.status))
      throw new Response(null, { status: error.status })
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
}

/** Where the form of evidence goes, and what it says when it is refused. */
export default function FetchEvidence({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(evidenceText)
  const { title, evidence } = loaderData
  return (
    <WorkbenchPage
      title={title}
      answered={actionData}
      actions={evidence && <TextLink href={evidence.back}>{t('back')}</TextLink>}
    >
      {evidence === null && <Paragraph>{t('isOff')}</Paragraph>}
      <EvidenceSection evidence={evidence} error={actionData?.errors[0]?.message} />
    </WorkbenchPage>
  )
}
