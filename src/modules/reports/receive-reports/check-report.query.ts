// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Checked, checkShape, type FieldError } from '#foundation/web'
import { isFraudForm, listConcepts } from '#modules/taxonomy'
import { dutchDay, municipalityOf, parseIdentifier, parseMunicipality, provinceName } from '#values'
import { reportMessages } from '../report/report.text.ts'
import type { SubmitReport } from './submit-report.ts'
import { reportShape } from './submit-report.schema.ts'

interface CheckOptions {
  /** Begin of the JSON pointers of the errors. */
  at?: string
  /** A partner sends identifiers that parse; a victim may go on with what we do not understand. */
  mustParse: boolean
}

/** Checks one report wholly and gives every error: its shape, the taxonomy, the date and the identifiers. */
export async function checkReport(ctx: Context, raw: unknown, options: CheckOptions): Promise<Checked<SubmitReport>> {
  const { at = '', mustParse } = options
  const shaped = checkShape(reportShape, raw, ctx.language, at)
  if (!shaped.ok) return shaped
  const { municipality: place, ...rest } = shaped.value
  const municipality = place === undefined ? undefined : parseMunicipality(place)
  const report: SubmitReport = { ...rest, ...(municipality?.ok && { municipality: municipality.value }) }
  const errors: FieldError[] = []
  const say = (field: string, code: string, values?: FieldError['values']) =>
    errors.push({ field: `${at}/${field}`, code, ...(values && { values }) })

  if (report.fraudForm && !(await isFraudForm(ctx, report.fraudForm))) say('fraudForm', reportMessages.unknownFraudForm)
  if (report.contactChannel && !(await isChannel(ctx, report.contactChannel)))
    say('contactChannel', reportMessages.unknownChannel)
  if (municipality?.ok === false)
    say('municipality', `values.${municipality.problem.code}`, municipality.problem.values)
  const province = report.municipality && municipalityOf(report.municipality)?.province
  if (province && report.province && report.province !== province)
    say('province', reportMessages.municipalityElsewhere, { province: provinceName(province, ctx.language) })
  if (report.occurredOn && report.occurredOn > dutchDay(ctx.now())) say('occurredOn', reportMessages.dateInFuture)
  if (report.occurredOn && report.occurredOn < earliest) say('occurredOn', reportMessages.dateTooOld)
  if (mustParse) {
    const demoBankAllowed = !ctx.settings.isProduction
    report.identifiers.forEach(({ kind, value, platform, role }, index) => {
      const parsed = parseIdentifier(kind, value, { demoBankAllowed, ...(platform !== undefined && { platform }) })
      if (!parsed.ok) say(`identifiers/${index}/value`, `values.${parsed.problem.code}`, parsed.problem.values)
      if (kind === 'page-fingerprint' && role !== 'site')
        say(`identifiers/${index}/role`, reportMessages.fingerprintOfSite)
    })
    report.own?.forEach(({ kind, value }, index) => {
      const parsed = parseIdentifier(kind, value, { demoBankAllowed })
      if (!parsed.ok) say(`own/${index}/value`, `values.${parsed.problem.code}`, parsed.problem.values)
    })
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: report }
}

/** Before this nobody was deceived online. */
const earliest = '1995-01-01'

async function isChannel(ctx: Context, id: string): Promise<boolean> {
  return (await listConcepts(ctx, 'CH')).some((concept) => concept.id === id && concept.broader.length > 0)
}
