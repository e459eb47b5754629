// SPDX-License-Identifier: EUPL-1.2

/** The properties by which a pattern finds an observable, by its type; of any other type `value`. */
const compared: Record<string, readonly string[]> = {
  'bank-account': ['iban'],
  'user-account': ['account_type', 'account_login', 'user_id'],
}

/** Text as it stands in a pattern (STIX 2.1 section 9.2): in quotes, with a backslash before a quote and before a backslash. */
export const patternText = (value: string) => `'${value.replace(/[\\']/g, '\\$&')}'`

/** A pattern that finds this observable and no other: `[bank-account:iban = 'NL…']`. */
export function patternOf(observable: { type: string; [property: string]: unknown }): string {
  const { type } = observable
  if (!/^[a-z][a-z\d-]*$/.test(type)) throw new TypeError('No type of an observable')
  const names = Object.hasOwn(compared, type) ? (compared[type] ?? []) : ['value']
  const comparisons = names.flatMap((name) => {
    const value = observable[name]
    return typeof value === 'string' ? [`${type}:${name} = ${patternText(value)}`] : []
  })
  if (comparisons.length === 0) throw new TypeError(`A ${type} needs ${names.join(' or ')} for its pattern`)
  return `[${comparisons.join(' AND ')}]`
}

/** A pattern that finds any of these. */
export const patternOfAny = (observables: readonly { type: string; [property: string]: unknown }[]) =>
  observables.map(patternOf).join(' OR ')
