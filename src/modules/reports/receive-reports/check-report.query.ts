// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Checked, checkShape, type FieldError } from '#foundation/web'
import { isFraudForm, listConcepts } from '#modules/taxonomy'
import { dutchDay, municipalityOf, parseIdentifier, parseMunicipality, provinceName } from '#values'
import { reportMessages } from '../report/report.text.ts'
import type { SubmitReport } from './submit-report.ts'
import { reportShape, soundPartsOf } from './submit-report.schema.ts'

interface CheckOptions {
  /** Begin of the JSON pointers of the errors. */
  at?: string
  /** A partner sends identifiers that parse; a victim may go on with what we do not understand. */
  mustParse: boolean
}

/** Checks one report wholly and gives every error: its shape, the taxonomy, the date and the identifiers. */
export async function checkReport(ctx: Context, raw: unknown, options: CheckOptions): Promise<Checked<SubmitReport>> {
  const { at = '', mustParse } = options
  const shaped = checkShape(reportShape, raw, at)
  const report = shaped.ok ? shaped.value : soundPartsOf(raw)
  const municipality = report.municipality === undefined ? undefined : parseMunicipality(report.municipality)
  const errors: FieldError[] = shaped.ok ? [] : shaped.errors
  const say = (field: string, code: string, values?: FieldError['values']) =>
    errors.push({ field: `${at}/${field}`, code, ...(values && { values }) })

  if (report.fraudForm && !(await isFraudForm(ctx, report.fraudForm))) say('fraudForm', reportMessages.unknownFraudForm)
  if (report.contactChannel && !(await isChannel(ctx, report.contactChannel)))
    say('contactChannel', reportMessages.unknownChannel)
  if (municipality?.ok === false)
    say('municipality', `values.${municipality.problem.code}`, municipality.problem.values)
  const province = municipality?.ok && municipalityOf(municipality.value)?.province
  if (province && report.province && report.province !== province)
    say('province', reportMessages.municipalityElsewhere, { province: provinceName(province, ctx.language) })
  if (report.occurredOn && report.occurredOn > dutchDay(ctx.now())) say('occurredOn', reportMessages.dateInFuture)
  if (report.occurredOn && report.occurredOn < earliest) say('occurredOn', reportMessages.dateTooOld)
  if (mustParse) {
    const demoBankAllowed = !ctx.settings.isProduction
    report.identifiers.forEach((stated, index) => {
      if (!stated) return
      const { kind, value, platform, role } = stated
      const parsed = parseIdentifier(kind, value, { demoBankAllowed, ...(platform !== undefined && { platform }) })
      if (!parsed.ok) say(`identifiers/${index}/value`, `values.${parsed.problem.code}`, parsed.problem.values)
      if (kind === 'page-fingerprint' && role !== 'site')
        say(`identifiers/${index}/role`, reportMessages.fingerprintOfSite)
    })
    report.own?.forEach((stated, index) => {
      const parsed = stated && parseIdentifier(stated.kind, stated.value, { demoBankAllowed })
      if (parsed?.ok === false) say(`own/${index}/value`, `values.${parsed.problem.code}`, parsed.problem.values)
    })
  }
  if (!shaped.ok || errors.length > 0) return { ok: false, errors }
  const { municipality: _, ...rest } = shaped.value
  return { ok: true, value: { ...rest, ...(municipality?.ok && { municipality: municipality.value }) } }
}

/** Before this nobody was deceived online. */
const earliest = '1995-01-01'

async function isChannel(ctx: Context, id: string): Promise<boolean> {
  return (await listConcepts(ctx, 'CH')).some((concept) => concept.id === id && concept.broader.length > 0)
}
