// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { formatIdentifier } from '#values'
import { identifierAddress } from '../identifier-address.ts'
import type { LinkedIdentifier } from './linked-identifier.ts'

/** An identifier as people print it, with the way to its page. */
export function IdentifierLink({ identifier }: { identifier: LinkedIdentifier }) {
  const language = useLanguage()
  const { id, kind } = identifier
  const shown = formatIdentifier(identifier)
  return (
    <span className={kind === 'iban' || kind === 'phone' ? 'dw-nowrap' : undefined}>
      {id === null ? shown : <TextLink href={addressIn(language, identifierAddress(id))}>{shown}</TextLink>}
    </span>
  )
}
