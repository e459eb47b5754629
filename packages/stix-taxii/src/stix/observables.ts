// SPDX-License-Identifier: EUPL-1.2
import { dogesecExtensions, newObservable, ownExtensions } from './extensions.ts'
import { observableId } from './stix-ids.ts'
import type { Identifier, StixObject } from './stix-types.ts'

/**
 * The observable of an identifier. Accounts, phone numbers and wallets are written as OpenCTI reads them (`value` beside `iban`), under the extension
 * definition of DOGESEC, whose properties have the same names. What one of both does not read: `lossOf`.
 */
export function observableOf(identifier: Identifier): StixObject {
  const { type, ...properties } = describe(identifier)
  return { type, spec_version: '2.1', id: observableId(type, properties), ...properties }
}

function describe({ kind, value, more = {} }: Identifier): { type: string; [property: string]: unknown } {
  switch (kind) {
    case 'iban':
      return {
        type: 'bank-account',
        value,
        iban: value,
        ...given({
          bic: more.bic,
          account_number: more.accountNumber,
          country: more.country,
          currency: more.currency,
        }),
        extensions: newObservable(dogesecExtensions['bank-account']),
      }
    case 'phone':
      return {
        type: 'phone-number',
        value,
        ...given({ country: more.country }),
        extensions: newObservable(dogesecExtensions['phone-number']),
      }
    case 'email':
      return { type: 'email-addr', value }
    case 'web-address':
      return describeAddress(value, more.scheme ?? 'https')
    case 'user-name': {
      const { before, after } = halves(value)
      return { type: 'user-account', ...given({ account_type: before }), account_login: after }
    }
    case 'crypto-address':
      return {
        type: 'cryptocurrency-wallet',
        value,
        extensions: newObservable(dogesecExtensions['cryptocurrency-wallet']),
      }
    case 'company-number':
      return {
        type: 'company-number',
        value,
        register: 'kvk',
        extensions: newObservable(ownExtensions['company-number']),
      }
    case 'merchant': {
      const { before, after } = halves(value)
      return {
        type: 'merchant',
        value,
        ...given({ payment_provider: before }),
        name: after,
        extensions: newObservable(ownExtensions.merchant),
      }
    }
  }
}

function describeAddress(value: string, scheme: string) {
  if (/^https?:\/\//i.test(value)) return { type: 'url', value }
  if (/[/?#]/.test(value)) return { type: 'url', value: `${scheme}://${value}` }
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(value)) return { type: 'ipv4-addr', value }
  const six = /^\[([\da-f:.]+)\]$/i.exec(value)?.[1]
  return six ? { type: 'ipv6-addr', value: six } : { type: 'domain-name', value }
}

/** `instagram:name` in its two halves; a text of which one is blank is all name. */
function halves(value: string): { before?: string; after: string } {
  const at = value.indexOf(':')
  const [before, after] = [value.slice(0, Math.max(at, 0)), value.slice(at + 1)]
  return before.trim() === '' || after.trim() === '' ? { after: value } : { before, after }
}

/** Without what is not known. */
function given<T extends object>(properties: T) {
  return Object.fromEntries(Object.entries(properties).filter(([, one]) => one !== undefined))
}

const text = (one: unknown) => (typeof one === 'string' && one.trim() !== '' ? one : undefined)

/**
 * The identifier of an observable, of ours or of others; null when it is none of our kinds or has no value. The value is as its writer wrote it: whoever
 * keeps it parses it first. A `url` comes without its scheme.
 */
export function identifierOf(object: { type: string; [property: string]: unknown }): Identifier | null {
  const value = text(object.value)
  switch (object.type) {
    case 'bank-account': {
      const iban = text(object.iban) ?? (/^[A-Z]{2}\d\d[A-Z\d ]{8,}$/i.test(value ?? '') ? value : undefined)
      const more = given({
        bic: text(object.bic),
        accountNumber: text(object.account_number),
        country: text(object.country),
        currency: text(object.currency),
      })
      return found('iban', iban, more)
    }
    case 'phone-number':
      return found('phone', value, given({ country: text(object.country) }))
    case 'email-addr':
      return found('email', value)
    case 'url':
      return found(
        'web-address',
        value?.replace(/^https?:\/\//i, ''),
        value?.startsWith('http:') ? { scheme: 'http' } : {},
      )
    case 'domain-name':
    case 'hostname':
    case 'ipv4-addr':
      return found('web-address', value)
    case 'ipv6-addr':
      return found('web-address', value && `[${value}]`)
    case 'user-account': {
      const login = text(object.account_login) ?? text(object.user_id) ?? text(object.display_name)
      const platform = text(object.account_type)
      return found('user-name', login && platform ? `${platform}:${login}` : login)
    }
    case 'cryptocurrency-wallet':
      return found('crypto-address', value)
    case 'company-number':
      return found('company-number', value)
    case 'merchant':
      return found('merchant', value)
    default:
      return null
  }
}

function found(kind: Identifier['kind'], value: string | undefined, more: Identifier['more'] = {}): Identifier | null {
  if (value === undefined || value === '') return null
  return Object.keys(more).length > 0 ? { kind, value, more } : { kind, value }
}
