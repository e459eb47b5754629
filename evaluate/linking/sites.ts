// SPDX-License-Identifier: EUPL-1.2
import { type HubFacts, standingOf } from '../../src/modules/cases/hub/standing.ts'
import { addReport, emptyTally } from '../../src/modules/cases/hub/tally.ts'

/** The reports of so many sites with one account, of these forms in turn: whether the account holds them together. */
export function standsFor(sites: number, forms: readonly string[]): ReturnType<typeof standingOf> {
  const tally = emptyTally()
  for (let site = 0; site < sites; site++)
    addReport(tally, 'iban', {
      reportId: String(site).padStart(6, '0'),
      controllerOrganisationId: `organisation-${site % 3}`,
      origin: 'web',
      form: forms[site % forms.length] ?? null,
      accounts: ['account'],
      sites: [site * 7919],
    })
  const facts: HubFacts = { kind: 'iban', fixed: null, judgement: null, tally }
  return standingOf(facts)
}
