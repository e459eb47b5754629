// SPDX-License-Identifier: EUPL-1.2
import type { LinkedIdentifier } from '#modules/identifiers'
import { IdentifierLink } from '../../identifiers/parts.tsx'

/** What a request is about: identifiers with the way to their pages, or words. */
export function About({ about }: { about: LinkedIdentifier[] | string }) {
  if (typeof about === 'string') return about
  return about.map((one, index) => (
    <span key={one.canonical}>
      {index > 0 && ', '}
      <IdentifierLink identifier={one} />
    </span>
  ))
}
