// SPDX-License-Identifier: EUPL-1.2
import { expressionsOf, type Kind } from '../expressions.ts'
import { type Asked, relate } from './relate.ts'

/** What to ask to know everything that is told about something that was understood: of any kind, in the form in which it is kept. */
export function askedAbout(kind: Kind, canonical: string): Asked {
  return { expressions: relate(kind, canonical, expressionsOf) }
}
