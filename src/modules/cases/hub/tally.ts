// SPDX-License-Identifier: EUPL-1.2
import { holdsMoney, type HubKind } from './hub.ts'
import { type StandingLimits, standingLimits } from './standing.ts'

/** What the reports on a hub add up to. Of the lists only the smallest few are kept, so that any order gives the same. */
export interface HubTally {
  reports: number
  /** The smallest report id. */
  sample: string | null
  /** Reports per known form; of accounts only. */
  forms: Record<string, number>
  /** Of accounts only. */
  sites: number[]
  /** The last three: of texts only. */
  accounts: string[]
  organisations: string[]
  hasWeb: boolean
}

export interface TalliedReport {
  reportId: string
  controllerOrganisationId: string
  origin: string
  form: string | null
  accounts: readonly string[]
  sites: readonly number[]
}

export function emptyTally(): HubTally {
  return { reports: 0, sample: null, forms: {}, sites: [], accounts: [], organisations: [], hasWeb: false }
}

/** Adds one report that is not in it yet. */
export function addReport(
  tally: HubTally,
  kind: HubKind,
  report: TalliedReport,
  limits: StandingLimits = standingLimits,
): void {
  tally.reports++
  if (tally.sample === null || report.reportId < tally.sample) tally.sample = report.reportId
  if (holdsMoney(kind)) {
    addForm(tally.forms, report.form, 1)
    for (const site of report.sites) keepSmallest(tally.sites, site, limits.manySites)
  }
  if (kind === 'text') {
    for (const account of report.accounts) keepSmallest(tally.accounts, account, limits.boilerplateAccounts)
    keepSmallest(tally.organisations, report.controllerOrganisationId, 2)
    tally.hasWeb ||= report.origin === 'web'
  }
}

/** Counts of a form go to nothing when the last one left. */
export function addForm(forms: Record<string, number>, form: string | null, by: number): void {
  if (form === null) return
  const count = (forms[form] ?? 0) + by
  if (count === 0) delete forms[form]
  else forms[form] = count
}

function keepSmallest<Item extends number | string>(list: Item[], item: Item, most: number): void {
  if (list.includes(item)) return
  const place = list.findIndex((other) => item < other)
  if (place >= 0) list.splice(place, 0, item)
  else list.push(item)
  if (list.length > most) list.pop()
}
