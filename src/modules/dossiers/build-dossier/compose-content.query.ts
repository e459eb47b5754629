// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { holdsOn } from '#foundation/holds'
import { translate } from '#foundation/text'
import { caseCode } from '#modules/casework'
import { measuresOfCase } from '#modules/measures'
import { dutchDay, formatIdentifier, findIdentifiers, identifierKey } from '#values'
import type { StoredDossier } from '../dossier/stored-dossier.ts'
import { buildText } from './build.text.ts'
import { changesSince } from './changes-since.ts'
import { withoutBystanders } from './bystanders.ts'
import { valueOf } from './compose-report.ts'
import type { ContentIdentifier, DossierContent, IdentifierEntry, MeasureEntry, Part } from '../dossier/content.ts'
import type { Gathered } from './gather.ts'
import type { Before, Names } from './look-up.query.ts'
import { gapsOf } from './missing.ts'
import { missingText } from './missing.text.ts'
import type { CaseRead } from './read-case.query.ts'

interface Parts {
  dossier: StoredDossier
  read: CaseRead
  gathered: Gathered
  evidence: DossierContent['evidence']
  identifiers: readonly IdentifierEntry[]
  before: Before | null
  names: Names
  frozenAt: Date
}

/** The whole of a dossier, without its reports, payments and identifiers, which are lines of files of their own. */
export async function composeContent(system: Context, parts: Parts): Promise<DossierContent> {
  const { dossier, read, gathered, evidence, identifiers, before, names, frozenAt } = parts
  const { view } = read
  const evidenceLeftOut = evidence.filter(({ file }) => file === null).length
  const t = translate(missingText, 'nl')
  const gaps = gapsOf(gathered.lines, { accounts: gathered.accounts, ofOthers: view.otherReports, evidenceLeftOut })
  const held = await transaction(system, (tx) =>
    holdsOn(tx, dossier.organisationId, [...gathered.digests.keys()], dutchDay(frozenAt)),
  )
  const refOf = new Map(gathered.lines.map(({ id, ref }) => [id, ref]))
  const { verified, lossInCents, withLoss, withoutLoss, lossUnknown, leftOut } = gathered.totals
  return {
    format: 'dijkwacht-dossier-1',
    number: dossier.number,
    version: dossier.version,
    previous: before?.number ?? null,
    case: caseCode(view.anchor),
    reason: dossier.reason,
    purpose: dossier.purpose,
    madeBy: {
      organisation: names.organisation(dossier.organisationId),
      name: dossier.madeByName,
      person: dossier.madeBy,
    },
    recipient: { organisation: dossier.recipientId, name: names.organisation(dossier.recipientId) },
    frozenAt: frozenAt.toISOString(),
    isExample: !system.settings.isProduction,
    totals: {
      reports: gathered.lines.length,
      verified,
      ofOthers: view.otherReports,
      currency: 'EUR',
      lossInCents,
      withLoss,
      withoutLoss,
      lossUnknown,
      attemptedInCents: null,
      recoveredInCents: null,
      accounts: gathered.accounts,
      evidence: evidence.length,
      evidenceLeftOut,
      leftOut,
      firstDay: gathered.firstDay,
      lastDay: gathered.lastDay,
    },
    changes: before && changesSince(before, gathered.digests, shownIds(identifiers)),
    links: linksOf(read, !system.settings.isProduction),
    linksInAll: read.hubsInAll,
    decisions: view.decisions.map(({ at, kind, by, reason, isActive, undone }) => ({
      at: at.toISOString(),
      kind,
      by,
      reason,
      isActive,
      undone: undone && { ...undone, at: undone.at.toISOString() },
    })),
    measures: await measuresOf(system, dossier, read),
    holds: held.map(({ subjectKind, subjectId, reason, placedAt, endsOn }) => ({
      on: translate(buildText, 'nl')(subjectKind),
      id: refOf.get(subjectId) ?? subjectId,
      reason,
      placedAt: placedAt.toISOString(),
      endsOn,
    })),
    evidence,
    missing: gaps.map(({ what, count, reports }) => ({
      what,
      count,
      text: t(what, { count }),
      fill: t(`${what}-fill`),
      reports,
    })),
  }
}

/** What was asked of others from this case, and what came of it: an account that was frozen is part of its story. */
async function measuresOf(system: Context, dossier: StoredDossier, read: CaseRead): Promise<MeasureEntry[]> {
  const asked = await measuresOfCase(system, dossier.organisationId, read.reportIds)
  const said = (at: Date | null) => at?.toISOString() ?? null
  return asked.map(({ subject, ...one }) => ({
    measure: one.measure,
    about: subject && identifierOf(read.parts.get(subject.identifierId) ?? 'bystander', subject),
    askedOf: one.receiver,
    askedAt: one.askedAt.toISOString(),
    status: one.status,
    decidedAt: said(one.decidedAt),
    inForceAt: said(one.inForceAt),
    liftedAt: said(one.liftedAt),
    outcome: one.outcome,
    refusal: one.refusal,
  }))
}

function identifierOf(part: Part, { kind, canonical }: Pick<ContentIdentifier, 'kind'> & { canonical: string }) {
  return { kind, value: valueOf(part, kind, canonical), part }
}

function shownIds(identifiers: readonly IdentifierEntry[]): Set<string> {
  return new Set(identifiers.filter(({ part }) => part === 'party' || part === 'protected').map(({ id }) => id))
}

function linksOf({ hubs, parts, shown }: CaseRead, demoBankAllowed: boolean): DossierContent['links'] {
  const t = translate(buildText, 'nl')
  return hubs.map(({ hubId, kind, canonical, ownReports, standing, weight }) => {
    if (kind === 'text') {
      const places = findIdentifiers(canonical, { demoBankAllowed })
      const { text } = withoutBystanders(canonical, places, (kind, canonical) =>
        shown.has(identifierKey({ kind, canonical })),
      )
      return {
        kind,
        value: `“${text}”`,
        reports: ownReports,
        standing,
        why: t(standing === 'links' ? 'text' : standing),
        weight,
      }
    }
    const part = parts.get(hubId) ?? 'bystander'
    const value = valueOf(part, kind, canonical)
    const isWhole = value === canonical
    return {
      kind,
      value: isWhole ? formatIdentifier({ kind, canonical }) : value,
      reports: ownReports,
      standing,
      why: t(standing),
      weight,
    }
  })
}
