// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { Columns } from '#ui/columns'
import { ErrorSummary } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { statusText } from '../agreement/agreement.text.ts'
import { conditions } from '../agreement/conditions.ts'
import { shownDay } from '../agreement/days.ts'
import { shownStatus, statusTone } from '../agreement/effective-status.ts'
import { messageFor } from '../decide-agreement/refuse-for.query.ts'
import type { Route } from './+types/show-agreement.page.ts'
import { actOnAgreement } from './act-on-agreement.command.ts'
import { AgreementSteps } from './agreement-steps.part.tsx'
import { showAgreement } from './show-agreement.query.ts'
import { text } from './show-agreement.text.ts'
import { shownFacts } from './shown-agreement.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language, actor } = ctx
  const shown = await showAgreement(ctx, args.params.id)
  if (!shown || actor.kind !== 'person') throw new Response(null, { status: 404 })
  const { agreement, steps, names, replaced, may } = shown
  const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? id))
  const t = translate(text, language)
  const did = (step: string) => t(`did-${step}` as 'did-signed')
  const { asked } = agreement
  return {
    title: agreement.title,
    address: addressIn(language, '/werkbank/afspraken'),
    id: agreement.id,
    version: agreement.version,
    status: shownStatus(agreement, ctx.now()),
    storedStatus: agreement.status,
    reference: agreement.reference,
    starts: shownDay(agreement.startsOn, language),
    dpia: { reference: agreement.dpiaReference, reviewOn: agreement.dpiaReviewOn },
    facts: shownFacts(agreement, language),
    own: nameOf(actor.organisationId),
    stoppedBy: nameOf(agreement.suspendedOrganisationId),
    replaced,
    parties: agreement.parties.map((party) => ({
      id: party.organisationId,
      name: nameOf(party.organisationId),
      role: party.maySend ? (party.mayReceive ? ('both' as const) : ('sends' as const)) : ('receives' as const),
      signed:
        party.signedAt && party.signedVersion === agreement.version
          ? t('byAt', { name: party.signedByName ?? '', at: formatDateTime(party.signedAt, language) })
          : null,
    })),
    asked: asked && {
      step: asked.step,
      at: asked.at.toISOString(),
      said: {
        name: asked.byName,
        organisation: nameOf(asked.organisationId),
        at: formatDateTime(asked.at, language),
        reference: asked.dpiaReference,
        day: shownDay(asked.dpiaReviewOn, language),
      },
    },
    may: { ...may, missing: may.missing.map((condition) => messageOf(messageFor[condition], language)) },
    history: steps.toReversed().map((step) => ({
      id: step.id,
      at: formatDateTime(step.at, language),
      step: did(step.step),
      who: step.actorName ? `${step.actorName}, ${nameOf(step.organisationId)}` : t('program'),
      reason: step.reason,
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  try {
    if (!(await actOnAgreement(ctx, args.params.id, entries))) throw new Response(null, { status: 400 })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language).map((each) => ({
      ...each,
      field: conditions.some((condition) => condition === each.field) ? 'doen' : each.field,
    }))
    const message = messageOf(error.code, ctx.language, error.values)
    const errors = shown.length > 0 ? shown : [{ field: 'doen', message }]
    return data({ entries, errors }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, `/werkbank/afspraken/${args.params.id}`), 303)
}

export default function ShowAgreement({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(text)
  const statusOf = useText(statusText)
  const shown = loaderData
  const errors = actionData?.errors ?? []
  return (
    <WorkbenchPage
      title={shown.title}
      lead={
        <>
          <Status kind={statusTone[shown.status]} text={statusOf(shown.status)} />{' '}
          {t('version', { version: shown.version })}
        </>
      }
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={shown.address}>{t('back')}</TextLink>}
    >
      {shown.replaced && (
        <Paragraph>
          {t('replaces')} <TextLink href={`${shown.address}/${shown.replaced.id}`}>{shown.replaced.title}</TextLink>.
        </Paragraph>
      )}
      <Columns
        sideLabel={t('facts')}
        main={
          <>
            <AgreementSteps shown={shown} entries={actionData?.entries ?? {}} errors={errors} />
            <Parties parties={shown.parties} />
          </>
        }
        side={
          <>
            <Heading level={2}>{t('facts')}</Heading>
            <SummaryList
              items={shown.facts.map(({ term, answer }) => ({
                term,
                answer: typeof answer === 'string' ? answer : <List items={answer} />,
              }))}
            />
          </>
        }
      />
      <Heading level={2}>{t('history')}</Heading>
      <Table
        caption={t('history')}
        hideCaption
        columns={(column) => [
          column(t('at'), (cells) => cells.at),
          column(t('step'), (cells) => cells.step),
          column(t('who'), (cells) => cells.who),
          column(t('reason'), (cells) => cells.reason),
        ]}
        rows={shown.history}
      />
    </WorkbenchPage>
  )
}

function Parties({ parties }: Pick<Route.ComponentProps['loaderData'], 'parties'>) {
  const t = useText(text)
  return (
    <>
      <Heading level={2}>{t('parties')}</Heading>
      <Table
        caption={t('parties')}
        hideCaption
        columns={(column) => [
          column(t('organisation'), (party) => party.name),
          column(t('role'), (party) => t(party.role)),
          column(t('signed'), (party) => party.signed ?? <Status kind="warn" text={t('notSigned')} />),
        ]}
        rows={parties}
      />
    </>
  )
}
