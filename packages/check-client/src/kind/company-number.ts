// SPDX-License-Identifier: EUPL-1.2

/** The 8 digits of a company or the 12 of an establishment in the Dutch trade register, with words before it or not; there is no check digit. */
export function readCompanyNumber(text: string): string[] {
  const number = /^[a-z\s:.-]*([\d\s.-]+)$/i.exec(text)?.[1]?.replace(/\D/g, '')
  return number?.length === 8 || number?.length === 12 ? [number] : []
}
