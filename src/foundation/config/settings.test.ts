// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('without any environment one can start and try', () => {
  expect(readSettings({})).toMatchObject({
    port: 3000,
    isDemo: true,
    isProduction: false,
    baseUrl: 'http://localhost:3000',
  })
})

test('production names everything that is missing at once, and what to do', () => {
  expect(() => readSettings({ NODE_ENV: 'production' })).toThrow(
    /DATABASE_URL[\s\S]*SECRET_KEY[\s\S]*OIDC_ISSUER[\s\S]*BASE_URL/,
  )
  expect(() => readSettings({ NODE_ENV: 'production' })).toThrow('openssl rand -base64 32')
})

test('production loads no demo people, even when asked', () => {
  const right = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://db/d',
    SECRET_KEY: 'k',
    OIDC_ISSUER: 'https://id.example',
    BASE_URL: 'https://d.example',
    INTAKE_ORGANISATION: 'politie',
    CONTACT_EMAIL: 'team@politie.test',
  }
  expect(readSettings(right).isDemo).toBe(false)
  expect(() => readSettings({ ...right, DEMO: '1' })).toThrow('no demo people')
})

test('a wrong port is a clear error', () => {
  expect(() => readSettings({ PORT: 'drie' })).toThrow(/PORT/)
})
