// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { submitReports } from '#modules/reports'
import { demoIban, demoPhone } from '#values'

export interface Filed {
  org?: string
  account?: number
  phone?: number
  site?: string
  story?: string
  form?: string
}

/** Files one invented report as a partner does; listeners do the rest (`settle`). Returns its id. */
export async function fileOne(ctx: Context, filed: Filed): Promise<string> {
  const { org = 'deltabank-demo', account, phone, site, story = '', form = 'FF-110' } = filed
  const [receipt] = await submitReports(
    ctx,
    [
      {
        fraudForm: form,
        narrative: story,
        lossInCents: 10_000,
        identifiers: [
          ...(account === undefined
            ? []
            : [{ kind: 'iban' as const, value: demoIban(account), role: 'paid-to' as const }]),
          ...(phone === undefined
            ? []
            : [{ kind: 'phone' as const, value: demoPhone(phone), role: 'contact' as const }]),
          ...(site === undefined ? [] : [{ kind: 'web-address' as const, value: site, role: 'site' as const }]),
        ],
      },
    ],
    { origin: 'api', controllerOrganisationId: org },
  )
  return receipt?.reportId ?? ''
}
