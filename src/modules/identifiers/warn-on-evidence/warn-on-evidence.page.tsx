// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { mayDo } from '#foundation/access'
import { addressIn, messageOf } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { ErrorSummary, Form } from '#ui/form'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { PublishedFields } from '../show-listing/decision-form.part.tsx'
import { readDecision } from '../show-listing/read-decision.ts'
import { IdentifierLink } from '../show-identifier/identifier-link.part.tsx'
import type { Route } from './+types/warn-on-evidence.page.ts'
import { evidenceText } from './evidence.text.ts'
import { proposeEvidence } from './propose-evidence.command.ts'
import { showWarning } from './show-warning.query.ts'

const listings = '/werkbank/vermeldingen'
const takedowns = '/werkbank/schild/weghalen'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const shown = await showWarning(ctx, args.params.identifierId, 'waarschuwen op eigen bewijs').catch((error) => {
    if (error instanceof Refusal) throw new Response(null, { status: error.status })
    throw error
  })
  const { identifier, bar, needed, counts, open } = shown
  const address = addressIn(ctx.language, listings)
  const runs = open && !open.canBePutForward ? `${address}/${open.id}` : null
  return {
    identifier: { id: identifier.id, kind: identifier.kind, canonical: identifier.canonical },
    barred: bar && messageOf(bar.code, ctx.language, bar.values),
    // Whoever judges names opens a takedown there; the menu says so to everybody else.
    takedown: identifier.kind === 'web-address' && mayDo(ctx.actor, 'shield:judge') ? takedowns : null,
    needed,
    counts,
    address,
    runs,
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const { legalBasis, expiresAt, wrongDay, reason } = readDecision('', entries)
  let listingId: string
  try {
    listingId = await proposeEvidence(ctx, {
      identifierId: args.params.identifierId,
      reason,
      proof: typeof entries.proof === 'string' ? entries.proof : '',
      ...(legalBasis && { legalBasis }),
      ...(expiresAt && { expiresAt }),
      ...(wrongDay && { wrongDay }),
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    const errors = shown.length > 0 ? shown : [{ field: 'inhoud', message }]
    return data({ entries, errors }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, `${listings}/${listingId}`), 303)
}

export default function WarnOnEvidence({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(evidenceText)
  const { identifier, barred, takedown, needed, counts, address, runs } = loaderData
  const { entries = {}, errors = [] } = actionData ?? {}
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name] : undefined)
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={address}>{t('back')}</TextLink>}
    >
      <SummaryList
        items={[
          { term: t('identifier'), answer: <IdentifierLink identifier={identifier} /> },
          ...(needed === null ? [] : [{ term: t('reports'), answer: t('reportsText', { count: counts, needed }) }]),
        ]}
      />
      {barred && (
        <Notice kind="warn" title={t('barred')}>
          <Paragraph>{barred}</Paragraph>
          {takedown && <TextLink href={takedown}>{t('toTakedown')}</TextLink>}
        </Notice>
      )}
      {!barred && needed === null && (
        <Notice kind="warn" title={t('noPolicy')}>
          <TextLink href={`${address}/beleid`}>{t('toPolicy')}</TextLink>
        </Notice>
      )}
      {runs && (
        <Notice kind="info" title={t('runs')}>
          <TextLink href={runs}>{t('toRunning')}</TextLink>
        </Notice>
      )}
      {!barred && needed !== null && counts === 0 && <Paragraph>{t('none')}</Paragraph>}
      {!barred && needed !== null && counts > 0 && !runs && (
        <Form label={t('title')} submit={t('propose')}>
          <TextArea
            name="proof"
            label={t('proof')}
            description={t('proofHelp')}
            rows={5}
            defaultValue={one('proof')}
            error={errorOf('proof')}
          />
          <PublishedFields entries={entries} errors={errors} />
          <TextArea
            name="reason"
            label={t('reason')}
            description={t('reasonHelp')}
            rows={3}
            defaultValue={one('reason')}
            error={errorOf('reason')}
          />
        </Form>
      )}
    </WorkbenchPage>
  )
}
