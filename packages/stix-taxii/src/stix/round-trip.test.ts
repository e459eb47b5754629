// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../../../tests/property.ts'
import { readBundle } from './bundle-reader.ts'
import { identifiers } from './identifiers.fixture.ts'
import { bundleOf, indicatorOf } from './objects.ts'
import { identifierOf, observableOf } from './observables.ts'
import { readPattern } from './pattern-reader.ts'
import { patternOf, patternOfAny } from './patterns.ts'
import { objectId } from './stix-ids.ts'
import { tlpLevels, tlpMarking, tlpOf } from './tlp.ts'

const now = new Date('2026-12-01T12:00:00Z')
const namespace = '00000000-0000-4000-8000-000000000000'
const moments = fc.date({ min: new Date('2024-01-01'), max: now, noInvalidDate: true })

describe('to STIX and back', () => {
  it('an identifier of every kind comes back as it went, with what was known of it', () => {
    fc.assert(
      fc.property(identifiers, (identifier) => {
        expect(identifierOf(JSON.parse(JSON.stringify(observableOf(identifier))))).toEqual(identifier)
      }),
      rounds(2_000),
    )
  })

  it('a pattern is read as what it was made of, whatever stands in the value', () => {
    fc.assert(
      fc.property(fc.array(identifiers, { minLength: 1, maxLength: 5 }), fc.string(), (all, hostile) => {
        const observables = [...all, { kind: 'merchant' as const, value: `x${hostile}'\\ OR [x` }].map(observableOf)
        const read = readPattern(patternOfAny(observables))
        expect(read.ok && read.observables.map(identifierOf)).toEqual(
          observables
            .map((one) => ({ kind: identifierOf(one)?.kind, value: identifierOf(one)?.value }))
            .map((one, at) =>
              observables[at]?.type === 'url' && String(observables[at]?.value).startsWith('http:')
                ? { ...one, more: { scheme: 'http' } }
                : one,
            ),
        )
      }),
      rounds(1_000),
    )
  })

  it('an indicator brings its validity, its recall, its marking and its labels', () => {
    fc.assert(
      fc.property(
        identifiers,
        moments,
        fc.option(fc.integer({ min: 1, max: 1_000 })),
        fc.boolean(),
        fc.constantFrom(...tlpLevels),
        (identifier, from, days, revoked, level) => {
          const until = days === null ? null : new Date(from.getTime() + days * 86_400_000)
          const indicator = indicatorOf({
            id: objectId('indicator', namespace, identifier.value),
            created: from,
            modified: from,
            name: identifier.kind,
            pattern: patternOf(observableOf(identifier)),
            validFrom: from,
            validUntil: until,
            revoked,
            markings: [tlpMarking(level).id],
            labels: ['account'],
            confidence: 80,
          })
          const { claims, dropped } = readBundle(
            JSON.parse(JSON.stringify(bundleOf([tlpMarking(level), indicator]))),
            now,
          )
          expect(dropped).toEqual([])
          expect(claims).toMatchObject([
            {
              kind: identifier.kind,
              value: identifier.value,
              from: 'indicator',
              validFrom: from.toISOString(),
              validUntil: until?.toISOString() ?? null,
              revoked,
              confidence: 80,
              labels: ['account'],
            },
          ])
          expect(tlpOf(claims[0]?.markings ?? [])).toBe(level)
        },
      ),
      rounds(500),
    )
  })
})
