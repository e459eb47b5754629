// SPDX-License-Identifier: EUPL-1.2
import { municipalities, type MunicipalityCode, parseMunicipality } from '#values'

/** The municipality where the person lives who stands at this part (0 up to 1) of all inhabitants in a row. */
export function demoPlace(part: number): MunicipalityCode {
  const all = municipalities()
  let left = part * all.reduce((sum, { inhabitants }) => sum + inhabitants, 0)
  const found = all.find(({ inhabitants }) => (left -= inhabitants) < 0)
  return (found ?? all[0] ?? { code: '' as MunicipalityCode }).code
}

/** The code of a municipality that everybody knows. */
export function demoMunicipality(name: string): MunicipalityCode {
  const parsed = parseMunicipality(name)
  if (!parsed.ok) throw new Error(`${name} is no municipality`)
  return parsed.value
}
