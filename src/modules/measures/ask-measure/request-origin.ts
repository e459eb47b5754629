// SPDX-License-Identifier: EUPL-1.2
import { isRowId } from '#values'

/** From where somebody asks: a case, by an own report of it, or a confirmed signal. */
export type From = { case: string } | { signal: string }

/** From where somebody asks, in an address: `?zaak=` or `?signaal=`; null when it says neither, or both. */
export function fromIn(url: string): From | null {
  const query = new URL(url).searchParams
  const [report, signal] = [query.get('zaak'), query.get('signaal')]
  if ((report === null) === (signal === null)) return null
  if (!isRowId(report ?? signal ?? '')) return null
  return report === null ? { signal: signal ?? '' } : { case: report }
}
