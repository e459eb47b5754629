// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { formatIdentifier, type PlainIdentifier } from '#values'
import { identifierAddress } from '../identifier-address.ts'

/** An identifier as people print it, with the way to its page; `id`: its row, null where this reader has no page of it. */
export function IdentifierLink({ id, identifier }: { id: string | null; identifier: PlainIdentifier }) {
  const language = useLanguage()
  const shown = formatIdentifier(identifier)
  const isWhole = identifier.kind === 'iban' || identifier.kind === 'phone'
  return (
    <span className={isWhole ? 'dw-nowrap' : undefined}>
      {id === null ? shown : <TextLink href={addressIn(language, identifierAddress(id))}>{shown}</TextLink>}
    </span>
  )
}
