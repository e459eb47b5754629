// SPDX-License-Identifier: EUPL-1.2
import { mayDo } from '#foundation/access'
import { addressIn, formatDate, translate, spansOf } from '#foundation/text'
import { contextOf, pageIn, pageRequest, pagingOf, existing } from '#foundation/web'
import { reportTitle, statusText, statusTone } from '#modules/reports'
import { labelOf } from '#modules/taxonomy'
import { useText } from '#ui/language'
import { WorkbenchPage } from '#ui/page'
import { formatIdentifier, reportCode } from '#values'
import { identifierAddress } from '../identifier-address.ts'
import { text as roleText } from '../show-listing/show-listing.text.ts'
import type { Route } from './+types/show-identifier.page.ts'
import { IdentifierTabs } from './identifier-tabs.part.tsx'
import { Deeds, KnownParts, Now } from './known-parts.part.tsx'
import { ReportsNaming } from './reports-naming.part.tsx'
import { showIdentifier } from './show-identifier.query.ts'
import { identifierText } from './show-identifier.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const shown = existing(
    await showIdentifier(ctx, args.params.id, pageIn(args.request.url), args.context.get(pageRequest).known),
  )
  const [t, s, r] = [
    translate(identifierText, language),
    translate(statusText, language),
    translate(roleText, language),
  ]
  const { identifier, reports, days, parts, page, pages } = shown
  const spans = spansOf(
    days.map(({ day, reports: own }) => ({ day, own, others: 0 })),
    language,
    (day) => t('week', { day }),
  )
  const most = spans.reduce((top, one) => (one.own >= top.own ? one : top), { own: 0, label: '' })
  const mayOpen = mayDo(ctx.actor, 'reports:read')
  return {
    identifier,
    lead: [
      t(identifier.kind),
      shown.issuer && t('issuedBy', { issuer: shown.issuer }),
      t('own', { count: shown.count }),
    ]
      .filter(Boolean)
      .join(' · '),
    publicly: shown.publicly && t(`public-${shown.publicly}`),
    count: shown.count,
    spans: spans.map(({ key, label, own }) => ({ key, label, below: own, above: null })),
    daysSaid: t('daysSaid', {
      from: spans[0]?.label ?? '',
      to: spans.at(-1)?.label ?? '',
      total: shown.count,
      most: most.own,
      at: most.label,
    }),
    reports: await Promise.all(
      reports.map(async ({ reportId, roles, facts }) => ({
        id: reportId,
        code: reportCode(reportId),
        href: mayOpen ? addressIn(language, `/werkbank/meldingen/${reportId}`) : null,
        title: reportTitle(
          {
            lossInCents: facts.lossInCents,
            form: facts.fraudForm && (await labelOf(ctx, facts.fraudForm, language)),
          },
          language,
        ),
        roles: roles.map((role) => r(role)).join(', '),
        status: { kind: statusTone(facts.status), text: s(facts.status) },
        received: formatDate(facts.receivedAt, language),
      })),
    ),
    paging: pagingOf(addressIn(language, identifierAddress(identifier.id)), page, pages),
    parts: parts.map(({ lines, ...part }) => ({
      ...part,
      lines: lines.map((line) => ({ ...line, at: line.at && formatDate(line.at, language) })),
    })),
  }
}

export default function ShowIdentifier({ loaderData }: Route.ComponentProps) {
  const t = useText(identifierText)
  const { identifier, lead, publicly, parts } = loaderData
  return (
    <WorkbenchPage
      tab={`${t(identifier.kind)} · dijkwacht`}
      title={formatIdentifier(identifier)}
      lead={`${lead}. ${t('recorded')}`}
    >
      <IdentifierTabs id={identifier.id} tabs={parts.flatMap(({ tabs }) => tabs ?? [])} />
      <Now publicly={publicly} lines={parts.flatMap(({ lines }) => lines.filter(({ isNow }) => isNow))} />
      <Deeds deeds={parts.flatMap(({ deeds }) => deeds ?? [])} />
      <ReportsNaming {...loaderData} />
      <KnownParts parts={parts} />
    </WorkbenchPage>
  )
}
