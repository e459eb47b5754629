// SPDX-License-Identifier: EUPL-1.2
import { emptyRow } from '../import-figures/raw-observation.ts'
import type { FromOData } from './from-cbs.ts'
import type { PoliceRow } from './odata.ts'

/**
 * Classes of crime about fraud, in words of ours. Horizontal fraud is 3.9.1 and not 3.7.4, which is cybercrime. None is a form of the
 * taxonomy: the classes are wider, and helpdesk and friend-in-need fraud have none of their own.
 */
const classes: Record<string, string> = {
  '3.9.1': 'horizontal fraud (3.9.1)',
  '3.9.2': 'vertical fraud (3.9.2)',
  '3.9.3': 'other fraud (3.9.3)',
  '3.7.4': 'cybercrime (3.7.4)',
}

/** Rows of table 47022NED as rows of ours. Its codes are filled up with spaces. Districts and neighbourhoods are too small to show. */
export function fromPolice(rows: readonly PoliceRow[], retrievedOn: string): FromOData {
  const wanted = rows.flatMap((row) => {
    const breakdown = classes[row.SoortMisdrijf.trim()]
    const place = (row.RegioS ?? row.WijkenEnBuurten ?? '').trim()
    return breakdown && !/^(WK|BU)/.test(place) ? [{ row, breakdown, place }] : []
  })
  const known = wanted.filter(({ row }) => row.GeregistreerdeMisdrijven_1 !== null)
  return {
    unknown: wanted.length - known.length,
    other: rows.length - wanted.length,
    given: known.map(({ row, breakdown, place }) => ({
      at: { row: String(row.ID) },
      raw: {
        ...emptyRow,
        source: 'politie',
        indicator: 'registered_crimes',
        population: 'registrations',
        place,
        breakdown,
        definition: 'police-47022ned',
        unit: 'count',
        period: row.Perioden.trim(),
        value: row.GeregistreerdeMisdrijven_1 ?? '',
        provisional: 'no',
        url: 'https://data.politie.nl',
        source_kind: 'primary',
        retrieved_on: retrievedOn,
        remark: 'table 47022NED',
      },
    })),
  }
}
