// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { organisationKinds } from '../organisation/organisation.ts'
import { mayKeepEntry } from './who-may-keep.ts'

const whoMay = (point: string) => organisationKinds.filter((kind) => mayKeepEntry(point, kind))

it('gives what speaks for all of a kind to that kind, and what speaks for many that differ to nobody', () => {
  expect(whoMay('politie')).toEqual(['police'])
  expect(whoMay('own-bank')).toEqual([])
})

it('gives no entry to who only files complaints, studies, or collects debts', () => {
  expect(organisationKinds.filter((kind) => !whoMay('cmi').includes(kind))).toEqual([
    'researcher',
    'company',
    'recovery-organisation',
  ])
})
