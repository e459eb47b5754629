// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { organisationKinds } from '../organisation/organisation.ts'
import { roles } from '../organisation/role.ts'
import { watchesOneself } from '../organisation/watches-oneself.ts'
import { grantableIn, rolesAfter } from './grantable.ts'

const known = Object.keys(roles)
const beyond = ['register-editor', 'sharing-expert', 'jurist', 'plan-secretary', 'partner-admitter']

it('nobody gives a role that reaches beyond the own organisation, nor takes one away', () => {
  const some = fc.subarray([...known, 'bestaat-niet'])
  fc.assert(
    fc.property(fc.constantFrom(...organisationKinds), fc.boolean(), some, some, (kind, isPublishing, had, chosen) => {
      const grantable = grantableIn({ kind, isPublishing })
      const now = rolesAfter(had, chosen, grantable)
      for (const role of beyond) expect(now.includes(role)).toBe(had.includes(role))
      expect(now.includes('bestaat-niet')).toBe(had.includes('bestaat-niet'))
      for (const role of grantable) expect(now.includes(role)).toBe(chosen.includes(role))
      expect(new Set(now).size).toBe(now.length)
    }),
  )
  expect(grantableIn({ kind: 'company', isPublishing: false })).toEqual([])
  expect(grantableIn({ kind: 'bank', isPublishing: false })).not.toContain('publisher')
})

it('who watches over the use of personal data does not use them', () => {
  expect(watchesOneself(['privacy-officer', 'analyst'])).toBe(true)
  expect(watchesOneself(['privacy-officer', 'administrator'])).toBe(false)
  expect(watchesOneself(['analyst', 'call-taker'])).toBe(false)
})
