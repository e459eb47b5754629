// SPDX-License-Identifier: EUPL-1.2
import {
  type EverydayIdentifier,
  findIdentifiers,
  identifierKey,
  type Parsed,
  recogniseIdentifier,
  storedIdentifier,
} from '#values'

type Options = { demoBankAllowed: boolean; platform?: string }

const whose = /\s*(?:[/,;(]|\bt\.?\s?n\.?\s?v\.?|\b(?:op naam van|in the name of)\b)/i

/** The identifier of one line, also where people wrote whose it is beside it: 'NL58 … / K. Bakker'. */
export function identifierInLine(line: string, options: Options): Parsed<EverydayIdentifier> {
  const parsed = recogniseIdentifier(line, options)
  if (parsed.ok) return parsed
  const [one, ...others] = new Map(
    findIdentifiers(line, options).map((found) => [identifierKey(found), found]),
  ).values()
  if (others.length > 0) return parsed
  const alone = one ? storedIdentifier(one.kind, one.canonical) : null
  if (alone) return { ok: true, value: alone as EverydayIdentifier }
  // What is wrong is said of the account, and not of the name behind it.
  const bare = recogniseIdentifier(line.split(whose)[0] ?? '', options)
  return bare.ok || ['identifier.unrecognised', 'identifier.empty'].includes(bare.problem.code) ? parsed : bare
}

/** Whether a line says more than its identifier, so that the words beside it must not be lost. */
export function saysMore(line: string, options: Options): boolean {
  return !recogniseIdentifier(line, options).ok && identifierInLine(line, options).ok
}

/** A name of somebody, as people write it: 'K. Bakker', 'Jan de Vries'. A user name is one word. */
export function isPersonName(line: string): boolean {
  return /^\p{L}[\p{L}'’-]*\.?(?:[ .]\s?\p{L}[\p{L}'’-]*\.?){1,5}$/u.test(line)
}

/** One word of letters, as a first name is. */
export function isFirstName(line: string): boolean {
  return /^\p{L}[\p{L}'’-]+$/u.test(line)
}
