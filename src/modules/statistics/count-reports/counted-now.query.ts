// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { classificationsOf, type Classification, type Facet } from '#modules/classification'
import { kindsOf } from '#modules/identifiers'
import { type CountableReport, listCountable } from '#modules/reports'
import { findCurrentEdition } from '#modules/taxonomy'
import { dutchDay, municipalityOf } from '#values'
import { mainFormOf } from '../tally/main-form.ts'
import type { CountedReport } from '../tally/tabulation.ts'

type Tree = ReadonlyMap<string, { broader: readonly string[] }>

/** The rows of those of these reports that count, as everything stands now. */
export async function countedNow(ctx: Context, reportIds: readonly string[]): Promise<CountedReport[]> {
  const { byId } = await findCurrentEdition(ctx)
  const reports = (await listCountable(ctx, reportIds)).filter(({ counts }) => counts)
  const ids = reports.map(({ id }) => id)
  const classified = await classificationsOf(ctx, ids)
  const kinds = await kindsOf(ctx, ids)
  return reports.map((report) =>
    rowOf(report, classified.get(report.id), { kinds: kinds.get(report.id) ?? [], tree: byId }),
  )
}

function rowOf(
  report: CountableReport,
  classification: Classification | undefined,
  { kinds, tree }: { kinds: string[]; tree: Tree },
): CountedReport {
  const decided = (facet: Facet) => classification?.decided.find((one) => one.facet === facet)?.concept
  // What was stated holds until the report was read.
  const form = (classification ? classification.form : report.fraudForm) ?? ''
  return {
    reportId: report.id,
    day: dutchDay(report.receivedAt),
    organisationId: report.controllerOrganisationId,
    form,
    mainForm: mainFormOf(form, tree),
    channel: decided('channel') ?? report.contactChannel ?? '',
    pretext: decided('pretext') ?? '',
    impersonated: decided('impersonated') ?? '',
    means: decided('means') ?? '',
    victim: report.victimKind ?? victimOf(decided('victim'), tree),
    municipality: report.municipality ?? '',
    region: (report.municipality && municipalityOf(report.municipality)?.safetyRegion) ?? '',
    kinds,
    lossInCents: report.lossInCents,
  }
}

function victimOf(concept: string | undefined, tree: Tree): CountedReport['victim'] {
  if (concept === undefined) return ''
  if (concept === 'VT-100') return 'citizen'
  return concept === 'VT-200' ? 'company' : victimOf(tree.get(concept)?.broader[0], tree)
}
