// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatDateTime, formatNumber, type Language, translate } from '#foundation/text'
import { formatLastDay, formatMoney } from '#values'
import { layTrail } from '../build-dossier/trail.ts'
import { measureText } from '#modules/measures'
import { aboutOf, cameOf } from '../dossier/say-measure.ts'
import { flowName } from '../draw-pdf/flow-name.ts'
import { paperText } from '../draw-pdf/draw-pdf.text.ts'
import { dossierText } from '../dossier/dossier.text.ts'
import type { Outcome, StoredDossier } from '../dossier/stored-dossier.ts'
import type { Summary } from '../dossier/content.ts'
import { showText } from './show.text.ts'

const height = 300

/** The content of a dossier as its page shows it, in words. */
export function contentView({ content, flows }: Summary, language: Language) {
  const t = translate(paperText, language)
  const { totals, changes } = content
  const money = (cents: number) => formatMoney(cents, language)
  const { bars, bands } = layTrail(flows, height, 32)
  const named = flows.map(({ from, to, cents, payments }) => ({
    from: flowName(from, 'from', language),
    to: flowName(to, 'to', language),
    amount: money(cents),
    count: payments,
  }))
  return {
    isExample: content.isExample,
    totals: [
      t('reports', { count: totals.reports, verified: totals.verified }),
      ...(totals.ofOthers > 0 ? [t('ofOthers', { count: totals.ofOthers })] : []),
      t('loss', { amount: money(totals.lossInCents), count: totals.withLoss }),
      t('attempts', { count: totals.withoutLoss }),
      t('lossUnknown', { count: totals.lossUnknown }),
      t('recovered'),
      t('accounts', { count: totals.accounts }),
    ],
    changes: changes && {
      title: t('changes', { number: content.previous ?? '' }),
      items: [
        t('reportsAdded', { count: changes.reportsAdded }),
        t('reportsGone', { count: changes.reportsGone }),
        t('reportsChanged', { count: changes.reportsChanged }),
        t('identifiersAdded', { count: changes.identifiersAdded }),
        t('identifiersGone', { count: changes.identifiersGone }),
        t('lossBefore', { before: money(changes.lossBeforeInCents), now: money(totals.lossInCents) }),
      ],
    },
    missing: content.missing.map(({ what, text, fill, reports }) => ({
      what,
      text,
      fill,
      which: reports.slice(0, 6).join(', '),
    })),
    flow: {
      height,
      label: t('trailAlt', { flows: named.map((one) => t('trailFlow', one)).join(' ') }),
      bars: bars.map(({ name, side, cents, y, height: length }) => ({
        key: `${side} ${name}`,
        side,
        y,
        height: length,
        name: flowName(name, side, language),
        more: money(cents),
      })),
      bands: bands.map(({ from, to, left, right }) => ({ key: `${from} ${to}`, left, right })),
      rows: named.map((one) => ({ ...one, count: String(one.count) })),
    },
    links: content.links
      .slice(0, 25)
      .map(({ value, why, reports }, at) => ({ key: String(at), value, why, reports: String(reports) })),
    measures: (content.measures ?? []).map((one, at) => ({
      key: String(at),
      measure: translate(measureText, language)(one.measure),
      about: aboutOf(one, language),
      askedOf: one.askedOf,
      asked: formatDate(new Date(one.askedAt), language),
      cameOfIt: cameOf(one, language),
    })),
    evidence: {
      count: totals.evidence,
      rows: content.evidence.map(({ report, name, sha256, addedAt, addedBy, why }, at) => ({
        key: String(at),
        report,
        name: why ? `${name}: ${why}` : name,
        sha256,
        added: `${formatDateTime(new Date(addedAt), language)}, ${addedBy}`,
      })),
    },
  }
}

/** What one knows of the dossier itself. */
export function factsOf(dossier: StoredDossier & { maker: string }, language: Language) {
  const t = translate(showText, language)
  const { frozenAt, filesUntil, packageBytes, manifestDigest, keyId, making } = dossier
  const reason = translate(dossierText, language)(`reason-${dossier.reason}`)
  const facts = [
    { term: t('purpose'), answer: `${reason}. ${dossier.purpose}` },
    { term: t('madeBy'), answer: `${dossier.madeByName}, ${dossier.maker}` },
    { term: t('frozen'), answer: frozenAt && formatDateTime(frozenAt, language) },
    { term: t('until'), answer: making === 'ready' && filesUntil ? formatLastDay(filesUntil, language) : null },
    { term: t('size'), answer: packageBytes && `${formatNumber(packageBytes, language)} bytes` },
    { term: t('digest'), answer: manifestDigest?.replace(/(.{16})(?=.)/g, '$1 ') ?? null },
    { term: t('key'), answer: keyId },
  ]
  return facts.flatMap(({ term, answer }) => (answer ? [{ term, answer }] : []))
}

export function historyOf(
  outcomes: readonly Outcome[],
  dossier: { maker: string; recipient: string; organisationId: string },
  language: Language,
) {
  const t = translate(dossierText, language)
  const s = translate(showText, language)
  return outcomes.map(({ id, at, course, ground, words, reference, isTold, organisationId }) => ({
    id,
    at: formatDateTime(at, language),
    what: t(course),
    who: organisationId === dossier.organisationId ? dossier.maker : dossier.recipient,
    ground: ground ? t(ground) : '',
    words: [words, reference].filter(Boolean).join(' · '),
    told: s(isTold ? 'yes' : 'no'),
  }))
}
