// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { type SubmitReport, submitReports } from '#modules/reports'
import { demoIban, demoPhone } from '#values'
import { recordSightings } from '../../identifiers/record-sightings/record-sightings.command.ts'

/** A report in a few numbers: what it names, and which text it tells. */
export interface Invented {
  org?: string
  accounts?: number[]
  wallets?: string[]
  phones?: number[]
  sites?: (number | string)[]
  /** Number of a story, optionally with a variation: '3b' is nearly the same as '3'. */
  story?: string
  /** In these words, instead of a story. */
  told?: string
  form?: string
  origin?: 'web' | 'api' | 'file'
  loss?: number
}

const words =
  'klant betaalde vooraf verkoper winkel pakket nooit ontvangen rekening bedrag gebeld bank medewerker code link bericht dochter nummer haast borg woning kaartje concert winst platform opname profiel foto fiets laptop garantie factuur levering excuus antwoord stil avond scherm pincode envelop deur agent kluis limiet spaargeld buurman collega directeur spoed leverancier vereniging wachtwoord virus douane kosten bewijs gesprek stem geheim familie'.split(
    ' ',
  )

/** Twenty-four words; a letter after the number changes the last one. */
export function storyOf(key: string): string {
  const number = Number.parseInt(key, 10)
  const told = Array.from(
    { length: 24 },
    (_, at) => words[(number * 13 + at * (2 * number + 3) + at * at) % words.length],
  )
  const variation = key.replace(/^\d+/, '')
  if (variation) told[23] = `anders${variation}`
  return told.join(' ')
}

/** Files these reports and records what they name; nothing is linked yet. Returns their ids in order. */
export async function fileReports(ctx: Context, invented: readonly Invented[]): Promise<string[]> {
  const system = { ...asSystem(ctx, 'test.file'), newId: () => inOrder(ctx.newId()) }
  const ids: string[] = []
  for (let at = 0; at < invented.length; ) {
    const { org = 'deltabank-demo', origin = 'api' } = invented[at] ?? {}
    const rest = invented.slice(at, at + 500)
    const other = rest.findIndex((one) => (one.org ?? 'deltabank-demo') !== org || (one.origin ?? 'api') !== origin)
    // Only one report at a time comes in by the web form.
    const some = rest.slice(0, origin === 'web' ? 1 : other < 0 ? rest.length : other)
    const receipts = await submitReports(system, some.map(asSubmitted), { controllerOrganisationId: org, origin })
    ids.push(...receipts.map(({ reportId }) => reportId))
    at += some.length
  }
  for (let at = 0; at < ids.length; at += 500) await recordSightings(system, ids.slice(at, at + 500))
  return ids
}

let given = Date.now()

/** The same id with a time of its own, later than all before, so that ids are in the order of the reports. */
function inOrder(id: string): string {
  given += 1
  const time = given.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}${id.slice(13)}`
}

function asSubmitted(one: Invented): SubmitReport {
  const { accounts = [], wallets = [], phones = [], sites = [] } = one
  return {
    narrative: one.told ?? (one.story === undefined ? '' : storyOf(one.story)),
    ...(one.form !== undefined && { fraudForm: one.form }),
    ...(one.loss !== undefined && { lossInCents: one.loss }),
    identifiers: [
      ...accounts.map((n) => ({ kind: 'iban' as const, value: demoIban(n), role: 'paid-to' as const })),
      ...wallets.map((value) => ({ kind: 'crypto-address' as const, value, role: 'paid-to' as const })),
      ...phones.map((n) => ({ kind: 'phone' as const, value: demoPhone(n), role: 'contact' as const })),
      ...sites.map((site) => {
        const value = typeof site === 'number' ? `https://winkel-${site}.example` : site
        return { kind: 'web-address' as const, value, role: 'site' as const }
      }),
    ],
  }
}

export interface Snapshot {
  /** Report → smallest report id of its case, or itself. */
  cases: Record<string, string>
  /** Circle and hub → standing. Texts of a family are named by the smallest. */
  standings: Record<string, string>
  portions: string[]
  tallies: string[]
  /** Everything about each report but its label. */
  reports: string[]
  /** Shared texts, those that only one report has left out. */
  texts: string[]
}

/** Everything that the engine holds, or holds of one circle, with labels that carry no meaning replaced. */
export function snapshot(ctx: Context, circle: string | null = null): Promise<Snapshot> {
  return transaction(asSystem(ctx, 'test.snapshot'), async (tx) => {
    const rows = async <Row>(query: string) => (await sql.raw<Row>(query).execute(tx)).rows
    const within = (table: string) => (circle === null ? 'true' : `${table}.circle = '${circle}'`)
    const reports = await rows<{ id: string; anchor: string }>(`select report_id as id,
        coalesce(min(report_id::text) over (partition by coalesce(case_id, report_id)), '') as anchor
      from cases.report r where ${within('r')} order by 1`)
    const hubs = await rows<{ id: string; standing: string; tally: string }>(`select h.circle || ' ' ||
        coalesce((select min(text_id::text) from cases.text t where t.family = h.hub_id and t.circle = h.circle),
          h.hub_id::text) as id, standing,
        row(kind, reports, sample_report_id, forms, sites, accounts, organisations, has_web, fixed, judgement)::text as tally
      from cases.hub h where ${within('h')} order by 1`)
    const anchors = new Map(reports.map(({ id, anchor }) => [id, anchor]))
    const portions = await rows<{ anchor: string; rest: string }>(`select anchor, row(organisation_id, circle, reports,
        verified, loss_in_cents, first_at, last_at, forms, separated)::text as rest
      from cases.portion p where ${within('p')}`)
    const rest = await rows<{ row: string }>(`select (to_jsonb(r) - 'case_id' - 'lone' - 'lone_bands')::text as row
      from cases.report r where ${within('r')} order by report_id`)
    const texts = await rows<{
      row: string
    }>(`select row(circle, text_id, min(text_id::text) over (partition by circle, family))::text as row
      from cases.text t where ${within('t')} and (select count(*) from cases.report r where r.circle = t.circle
        and r.texts && array(select text_id from cases.text u where u.family = t.family and u.circle = t.circle)) > 1
      order by circle, text_id`)
    return {
      reports: rest.map(({ row }) => row),
      texts: texts.map(({ row }) => row),
      cases: Object.fromEntries(anchors),
      standings: Object.fromEntries(hubs.map(({ id, standing }) => [id, standing])),
      portions: portions.map(({ anchor, rest }) => `${anchors.get(anchor)} ${rest}`).sort(),
      tallies: hubs.map(({ id, tally }) => `${id} ${tally}`),
    }
  })
}

/** Forgets everything but what people decided. */
export async function forgetLinks(ctx: Context): Promise<void> {
  await ctx.db.pool.query('truncate cases.report, cases.text, cases.hub, cases.portion')
}
