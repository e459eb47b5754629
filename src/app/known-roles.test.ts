// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { readSettings } from '#foundation/config'
import { refuseUnknownRoles } from './known-roles.ts'

const settings = (role: string) =>
  readSettings({
    NODE_ENV: 'test',
    OIDC_ISSUER: 'https://login.example',
    OIDC_ROLE_ACR: `${role}=urn:chip,urn:two-steps`,
    OIDC_ROLE_HOURS: `${role}=2`,
  })

test('a role that is mistyped stops the start, and the sentence names those that there are', () => {
  expect(() => refuseUnknownRoles(settings('administrator'))).not.toThrow()
  expect(() => refuseUnknownRoles(settings('admnistrator'))).toThrow(
    /OIDC_ROLE_ACR: "admnistrator" is no role; there are .*administrator[^]*OIDC_ROLE_HOURS: "admnistrator"/,
  )
})

test('what cannot be read as roles with their ways or hours is refused', () => {
  for (const wrong of ['administrator', 'administrator=', 'administrator=urn:a,,urn:b', 'x=y '])
    expect(() => readSettings({ NODE_ENV: 'test', OIDC_ROLE_ACR: wrong }), wrong).toThrow('OIDC_ROLE_ACR')
  for (const wrong of ['administrator=11', 'administrator=0', 'administrator=urn:a'])
    expect(() => readSettings({ NODE_ENV: 'test', OIDC_ROLE_HOURS: wrong }), wrong).toThrow('OIDC_ROLE_HOURS')
})
