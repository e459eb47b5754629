// SPDX-License-Identifier: EUPL-1.2
import { rolesOf } from '../read-roles/roles-of.ts'
import type { FindOptions, Found } from './found-identifier.ts'
import { hitsInText, plainOf } from './hits-in-text.ts'

/** `hitsInText`, each with its role by the words around it. */
export function findIdentifiers(text: string, options: FindOptions = {}): Found[] {
  const hits = hitsInText(text, options)
  const roles = rolesOf(plainOf(text), hits, options)
  return hits.map((hit, at) => ({ ...hit, role: roles[at] ?? 'mentioned' }))
}
