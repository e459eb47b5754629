// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../../../tests/property.ts'
import { readPattern } from './pattern-reader.ts'

const refusal = (pattern: string) => {
  const read = readPattern(pattern)
  return read.ok ? 'read' : read.refusal
}

describe('patterns of others', () => {
  it('that compare are read, with AND, OR, IN and parentheses', () => {
    expect(readPattern("[url:value = 'http://a.example/x' OR url:value = 'http://b.example']")).toEqual({
      ok: true,
      observables: [
        { type: 'url', value: 'http://a.example/x' },
        { type: 'url', value: 'http://b.example' },
      ],
    })
    expect(readPattern("([bank-account:iban IN ('NL1','NL2')] OR [phone-number:value='+31600000000'])")).toEqual({
      ok: true,
      observables: [
        { type: 'bank-account', iban: 'NL1' },
        { type: 'bank-account', iban: 'NL2' },
        { type: 'phone-number', value: '+31600000000' },
      ],
    })
    expect(
      readPattern(
        "[(user-account:account_type = 'x' OR user-account:account_type = 'y') AND user-account:account_login = 'n']",
      ),
    ).toMatchObject({
      observables: [
        { account_type: 'x', account_login: 'n' },
        { account_type: 'y', account_login: 'n' },
      ],
    })
  })

  it('that mean more than we read are refused, and say by which name', () => {
    expect(refusal("[url:value LIKE 'http://a%']")).toBe('operator')
    expect(refusal("[url:value != 'a']")).toBe('operator')
    expect(refusal("[NOT url:value = 'a']")).toBe('operator')
    expect(refusal("[url:value = 'a'] AND [url:value = 'b']")).toBe('sequence')
    expect(refusal("[url:value = 'a'] FOLLOWEDBY [url:value = 'b']")).toBe('sequence')
    expect(refusal("[url:value = 'a'] REPEATS 5 TIMES WITHIN 1800 SECONDS")).toBe('sequence')
    expect(refusal("[url:value = 'a' AND domain-name:value = 'b']")).toBe('two-types')
    expect(refusal("[file:hashes.'SHA-256' = 'a']")).toBe('path')
    expect(refusal('[file:size = 12]')).toBe('value')
    expect(refusal("[url:value = 'a]")).toBe('malformed')
    expect(refusal('')).toBe('malformed')
    expect(refusal("[url:value = 'a'] [url:value = 'b']")).toBe('malformed')
  })

  it('that are huge or deep are refused before they cost anything', () => {
    expect(refusal(`[url:value = '${'a'.repeat(30_000)}']`)).toBe('too-long')
    expect(refusal(`${'('.repeat(500)}[url:value = 'a']${')'.repeat(500)}`)).toBe('too-deep')
    const choice = (name: string) => `(x-a:${name} = '1' OR x-a:${name} = '2')`
    expect(refusal(`[${Array.from({ length: 40 }, (_, at) => choice(`p${at}`)).join(' AND ')}]`)).toBe('too-many')
    const many = Array.from({ length: 300 }, (_, at) => `'${at}'`).join(',')
    expect(refusal(`[url:value IN (${many})]`)).toBe('too-many')
  })

  it('that are no patterns at all never break it', () => {
    const word = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      "'",
      '\\',
      'url:value',
      ' = ',
      "'a'",
      ' AND ',
      ' OR ',
      ' IN ',
      ',',
      "t'x'",
      '\n',
      '__proto__',
      'x:__proto__',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 3 }))), (parts) => {
        expect(typeof readPattern(parts.join('')).ok).toBe('boolean')
      }),
      rounds(3_000),
    )
  })

  const examples = join(process.env.SHARED_DATA ?? '/nowhere', 'conformance-stix-misp/stix21-pattern-examples.txt')
  it.runIf(existsSync(examples))(
    'of the specification are read or refused for what they mean, none as malformed (not run without SHARED_DATA)',
    () => {
      const patterns = readFileSync(examples, 'utf8').trim().split('\n')
      expect(patterns.length).toBeGreaterThan(20)
      const refusals = patterns.map(refusal)
      expect(refusals.filter((one) => one === 'malformed')).toEqual([])
      expect(refusals).toContain('read')
    },
  )
})
