// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy } from '#foundation/access'
import { data, redirect } from 'react-router'
import { addressIn, formatDate, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm, shownErrors } from '#foundation/web'
import { ErrorSummary } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import { EvidenceSection } from '../fetch-evidence/evidence-section.part.tsx'
import { showEvidence } from '../fetch-evidence/show-evidence.query.ts'
import { decideName } from '../decide-name/decide-names.command.ts'
import { isGround } from '../decide-name/listing-policy.ts'
import { groundText } from '../decide-name/ground.text.ts'
import { sayFeature } from '../judge-names/feature.text.ts'
import { groundOf } from '../judge-names/kept-ground.query.ts'
import { nameStatusText } from '../name/name.text.ts'
import { takeVendorForm } from '../submit-address/ask-submission.command.ts'
import { VendorsPart } from '../submit-address/vendors-part.part.tsx'
import type { Route } from './+types/show-name.page.ts'
import { DecideForm } from './decide-form.part.tsx'
import { type PastDecision, showName } from './show-name.query.ts'
import { nameText } from './show-name.text.ts'
import { stepsOf } from './steps-of.ts'

const path = '/werkbank/schild'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language, actor } = ctx
  const t = translate(nameText, language)
  const status = translate(nameStatusText, language)
  const found = await showName(ctx, args.params.id, 'een naam beoordelen').catch((error) => {
    if (error instanceof Refusal) throw new Response(null, { status: error.status })
    throw error
  })
  const { name, decisions, addresses, heard, proposedBy, suspendedBy, vendors, reports, sites } = found
  const isOwn = isBy(actor, proposedBy)
  return {
    title: name.name,
    address: addressIn(language, path),
    version: name.version,
    isOwn,
    steps: stepsOf(name.status, whose(ctx, proposedBy), whose(ctx, suspendedBy)),
    waitsForSecond: name.status === 'suspended' && isBy(actor, suspendedBy),
    ground: groundOf(ctx, args.request),
    facts: [
      { term: t('status'), answer: status(name.status) },
      { term: t('brand'), answer: name.brand ?? '' },
      { term: t('level'), answer: `${t(name.level)}${name.isShared ? ` (${t('shared')})` : ''}` },
      {
        term: t('registered'),
        answer: name.registeredAt
          ? t(name.isOld ? 'registeredOld' : 'registeredText', { date: formatDate(name.registeredAt, language) })
          : '',
      },
      { term: t('expires'), answer: name.expiresAt ? formatDateTime(name.expiresAt, language) : '' },
    ].filter(({ answer }) => answer !== ''),
    // Reports stand apart, with the way to them.
    heard: heard
      .filter(({ source }) => source !== 'report')
      .map(({ source, partner, times }) =>
        partner === null ? t(source === 'list' ? source : 'citizen', { times }) : t('partner', { partner, times }),
      ),
    reports,
    sites: sites.filter(({ id }) => id !== null),
    addresses,
    vendors,
    evidence: await showEvidence(ctx, name.id),
    decisions: decisions.map((decision) => recordOf(decision, language)),
  }
}

const whose = ({ actor }: Context, by: string | null) => (by === null ? 'none' : isBy(actor, by) ? 'own' : 'another')

/** Every field of the record, in words. */
function recordOf(decision: PastDecision, language: 'nl' | 'en') {
  const t = translate(nameText, language)
  const status = translate(nameStatusText, language)
  const ground = translate(groundText, language)
  const { legalBasis, ttlSeconds, expiresAt, reviewAt } = decision
  const facts = [
    { term: t('by'), answer: decision.decidedByName },
    { term: t('second'), answer: decision.firstReaderName ?? '' },
    { term: t('reason'), answer: decision.reason },
    { term: t('ground'), answer: isGround(legalBasis) ? ground(legalBasis) : (legalBasis ?? '') },
    { term: t('authority'), answer: decision.authorityName },
    { term: t('brand'), answer: decision.brand ?? '' },
    { term: t('level'), answer: t(decision.level) },
    { term: t('source'), answer: t(`source-${decision.source}`) },
    { term: t('features'), answer: decision.features.map((one) => sayFeature(one, language)).join('; ') },
    {
      term: t('evidence'),
      answer: decision.evidence
        .map(({ what, sha256 }) => `${what === 'message' ? t('handedIn') : what} ${sha256}`)
        .join('; '),
    },
    { term: t('expires'), answer: expiresAt ? formatDateTime(expiresAt, language) : '' },
    { term: t('review'), answer: reviewAt ? formatDate(reviewAt, language) : '' },
    { term: t('ttl'), answer: ttlSeconds === null ? '' : t('seconds', { n: ttlSeconds }) },
    { term: t('policy'), answer: String(decision.policyVersion) },
  ].filter(({ answer }) => answer !== '')
  const at = formatDateTime(decision.decidedAt, language)
  return { id: decision.id, title: t('decided', { status: status(decision.toStatus), at }), facts }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const here = addressIn(ctx.language, `${path}/${args.params.id}`)
  try {
    if (await takeVendorForm(ctx, { nameId: args.params.id }, entries)) return redirect(here, 303)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ entries: {}, errors: answered.summary, answered }, { status })
  }
  const step = (['propose', 'list', 'clear', 'refer', 'suspend', 'resume', 'withdraw', 'reopen'] as const).find(
    (each) => each === entries.step,
  )
  if (!step) throw new Response(null, { status: 400 })
  try {
    await decideName(ctx, {
      nameId: args.params.id,
      step,
      reason: one('reason'),
      version: Number(one('version')),
      ...(isGround(entries.ground) && { ground: entries.ground }),
      ...(one('days') !== '' && { days: Number(one('days')) }),
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 404) throw new Response(null, { status: 404 })
    const errors = shownErrors(error.fields, ctx.language)
    const all =
      errors.length > 0 ? errors : [{ field: 'besluit', message: messageOf(error.code, ctx.language, error.values) }]
    return data({ entries, errors: all, answered: undefined }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(here, 303)
}

export default function ShowName({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(nameText)
  const { title, address, facts, heard, addresses, steps, isOwn, decisions, version, ground, evidence } = loaderData
  const { vendors, reports, sites } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <WorkbenchPage
      title={title}
      answered={actionData?.answered && { ...actionData.answered, summary: [] }}
      above={<ErrorSummary errors={errors} />}
      actions={
        <>
          <TextLink href={address}>{t('back')}</TextLink>
          <TextLink href={`${address}/namen`}>{t('all')}</TextLink>
        </>
      }
    >
      <SummaryList
        items={[
          ...facts,
          { term: t('heard'), answer: heard.length > 0 && <List items={heard} /> },
          {
            term: t('inReports'),
            answer: reports > 0 && (
              <>
                {t('reports', { count: reports })}
                {sites.length > 0 && (
                  <List items={sites.map((site) => <IdentifierLink key={site.canonical} identifier={site} />)} />
                )}
              </>
            ),
          },
          { term: t('addresses'), answer: addresses.length > 0 && <List items={addresses} /> },
        ].filter(({ answer }) => answer)}
      />
      <EvidenceSection evidence={evidence} />
      <section id="besluit">
        <Heading level={2}>{t('decide')}</Heading>
        {loaderData.waitsForSecond && <Paragraph>{t('secondOff')}</Paragraph>}
        {steps.length === 0 ? (
          <Paragraph>{t(isOwn ? 'ownProposal' : 'nothing')}</Paragraph>
        ) : (
          <DecideForm
            steps={steps}
            version={version}
            ground={ground}
            entries={actionData?.entries ?? {}}
            errors={errors}
          />
        )}
      </section>
      <VendorsPart vendors={vendors} />
      <Heading level={2}>{t('history')}</Heading>
      {decisions.length === 0 && <Paragraph>{t('noHistory')}</Paragraph>}
      {decisions.map((decision) => (
        <section key={decision.id}>
          <Heading level={3}>{decision.title}</Heading>
          <SummaryList items={decision.facts} />
        </section>
      ))}
    </WorkbenchPage>
  )
}
