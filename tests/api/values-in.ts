// SPDX-License-Identifier: EUPL-1.2
import { map } from '../../src/modules/map.ts'
import { findIdentifiers } from '#values'

/** Names of our own schemas: with a table, a job or an event behind it some look like a domain (reports.report). */
const schemas = ['foundation', ...map.map(({ name }) => name.replaceAll('-', '_'))].join('|')

const harmless: readonly RegExp[] = [
  new RegExp(`\\b(?:${schemas})\\.[a-z_]+\\b`, 'g'),
  // Names of fields of the processing log.
  /\b(?:dpl\.core\.[\w.]+|service\.(?:name|version))/g,
  // Ids, digests and traces, and times: all digits that belong to nobody.
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi,
  /\b(?=[\da-f]*\d)[\da-f]{16,}\b/gi,
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)/g,
  // Where in the code: a stack names files, which end like some domains.
  /(?:file:\/\/)?\/[\w./@+-]*\.(?:ts|tsx|js|mjs|cjs)(?::\d+)*/g,
  /node:[\w/]+(?::\d+)*/g,
  /\bat (?:async )?(?:new )?[\w.<>#]+ (?=\()/g,
]

/** Whether these nine digits could be the number of a citizen: the test of eleven. */
function isCitizenNumber(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0)
  return digits !== '000000000' && sum % 11 === 0
}

/**
 * Every account, telephone number, e-mail address, web address and number of a citizen in a line that was logged or stored, with the
 * project's own readers. `own`: hosts of the program itself.
 */
export function valuesIn(line: string, own: readonly string[]): string[] {
  const text = harmless.reduce((rest, pattern) => rest.replace(pattern, ' '), line)
  const found = findIdentifiers(text, { demoBankAllowed: true })
    .filter(({ kind }) => ['iban', 'phone', 'email', 'web-address'].includes(kind))
    .filter(({ canonical }) => !own.some((host) => canonical.includes(host)))
    .map(({ kind, text: written }) => `${kind} ${written}`)
  const citizens = (text.match(/(?<!\d)\d{9}(?!\d)/g) ?? []).filter(isCitizenNumber)
  return [...found, ...citizens.map((digits) => `bsn ${digits}`)]
}
