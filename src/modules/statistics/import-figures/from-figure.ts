// SPDX-License-Identifier: EUPL-1.2
import type { Population } from '../observation/observation.ts'
import { figureMessages as message } from './import-figures.text.ts'
import { emptyRow, type Given, type RawObservation, type Refused } from './raw-observation.ts'

/** The header of the file of published figures that Dijkwacht began with. */
export const figureColumns = [
  'publisher',
  'country',
  'period',
  'indicator',
  'breakdown',
  'value',
  'unit',
  'precision',
  'source_url',
  'source_kind',
  'remark',
] as const

export type FigureRow = Record<(typeof figureColumns)[number], string>

/** Which of their words are forms of ours, and what else they say. Not here: what is wider, such as the phishing of CBS. */
const forms: Record<string, readonly [form: string, rest: string]> = {
  'online fraud total': ['FF-000', ''],
  'purchase and sales fraud': ['FF-100', ''],
  'purchase fraud': ['FF-110', ''],
  'sales fraud': ['FF-120', ''],
  'identity fraud': ['FF-500', ''],
  'bank helpdesk fraud': ['FF-410', ''],
  'non-bank helpdesk fraud': ['FF-400', 'outside banks'],
  'investment fraud': ['FF-910', ''],
  investment: ['FF-910', ''],
  'crypto investment fraud': ['FF-910', 'with crypto'],
  'APP investment scam': ['FF-910', 'authorised push payment'],
  romance: ['FF-920', ''],
}

const bound = /, (lower|upper) 95%$/

/** Rows of that file as rows of ours. Bounds of an interval, which it has as rows of their own, go to their figure. */
export function fromFigures(rows: readonly { line: number; row: FigureRow }[]): { given: Given[]; refused: Refused[] } {
  const nameOf = ({ publisher, country, period, indicator }: FigureRow, breakdown: string) =>
    [publisher, country, period, indicator, breakdown].map((part) => part.trim()).join(' / ')
  const given: Given[] = []
  const byName = new Map<string, RawObservation>()
  for (const { line, row } of rows.filter(({ row }) => !bound.test(row.breakdown))) {
    const raw = fromFigure(row)
    given.push({ at: { line }, raw })
    byName.set(nameOf(row, row.breakdown), raw)
  }
  const refused: Refused[] = []
  for (const { line, row } of rows) {
    const side = bound.exec(row.breakdown)?.[1]
    if (!side) continue
    const figure = byName.get(nameOf(row, row.breakdown.replace(bound, '')))
    if (figure) figure[side === 'lower' ? 'low' : 'high'] = row.value
    else refused.push({ at: { line }, code: message.boundAlone, values: {} })
  }
  return { given, refused }
}

function fromFigure(row: FigureRow): RawObservation {
  const source = row.publisher.trim()
  const { form, breakdown } = formOf(source, row.breakdown.trim())
  const definition = definitionOf(source, row)
  const isProvisional = row.precision.trim() === 'provisional'
  const isFirstHandled =
    definition === 'fhd-handled' &&
    row.period.trim() === '2022' &&
    row.indicator === 'reports' &&
    form + breakdown === ''
  return {
    ...emptyRow,
    source,
    indicator: indicatorOf(row.indicator.trim()),
    form,
    population: populationOf(source, row),
    place: row.country,
    breakdown,
    definition,
    unit: row.unit,
    period: row.period,
    value: row.value,
    precision: isProvisional ? 'as published' : row.precision,
    provisional: isProvisional ? 'yes' : 'no',
    series_break: isFirstHandled ? emailCheckBreak : '',
    url: row.source_url,
    source_kind: row.source_kind,
    licence: source === 'CBS' && row.source_url.includes('cbs.nl/') ? 'CC BY 4.0' : '',
    remark: row.remark,
  }
}

const emailCheckBreak = 'from 2022 on without the automatic e-mail check'

function indicatorOf(indicator: string): string {
  return indicator === 'victims_share_15plus' ? 'victims_share' : indicator.replace(/_share_of_victims$/, '_share')
}

/** 'reported to police: purchase fraud | income: lowest 20%' is about purchase fraud, 'reported to police | income: lowest 20%'. */
function formOf(source: string, written: string): { form: string; breakdown: string } {
  if (written === 'total' || written === 'all channels incl. false-e-mail check') return { form: '', breakdown: '' }
  const [what = '', ...groups] = written.split(' | ')
  const [, about, term = ''] = /^(?:(.*): )?(.*)$/.exec(what) ?? []
  const found = term === 'phishing' && source === 'NVB' ? (['FF-200', ''] as const) : forms[term]
  if (!found) return { form: '', breakdown: written }
  return { form: found[0], breakdown: [about, found[1], ...groups].filter(Boolean).join(' | ') }
}

function populationOf(source: string, { indicator, breakdown }: FigureRow): Population {
  if (indicator === 'victims_share_15plus') return 'people-15plus'
  if (indicator === 'share') return /^(one-off |repeat )?victims: /.test(breakdown) ? 'people-15plus' : 'victims'
  if (/_of_victims$|^charge_rate$|^victims/.test(indicator)) return 'victims'
  if (/registr|charges/.test(indicator) || source === 'politie') return 'registrations'
  return source === 'NVB' || source === 'UK Finance' ? 'customers' : 'reports'
}

function definitionOf(source: string, { indicator, breakdown, period }: FigureRow): string {
  if (source === 'Fraudehelpdesk')
    return breakdown === 'all channels incl. false-e-mail check' ? 'fhd-all-channels' : 'fhd-handled'
  if (source === 'NVB') return 'nvb'
  if (source === 'politie') return indicator.startsWith('charges') ? 'as-published' : 'police-phenomenon'
  if (source !== 'CBS' || indicator === 'share_of_registered_crime') return 'as-published'
  return Number(period.slice(0, 4)) % 2 === 1 ? 'cbs-vm' : 'cbs-ovic'
}
