// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
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
    /SECRET_KEYS[\s\S]*DATABASE_URL[\s\S]*OIDC_ISSUER[\s\S]*BASE_URL/,
  )
  expect(() => readSettings({ NODE_ENV: 'production' })).toThrow('openssl rand -base64 32')
})

const right = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://db/d?sslmode=verify-full',
  SECRET_KEY: randomBytes(32).toString('base64'),
  TRUST_PROXY: '1',
  OIDC_ISSUER: 'https://id.example',
  BASE_URL: 'https://d.example',
  INTAKE_ORGANISATION: 'politie',
  CONTACT_EMAIL: 'team@politie.test',
}

test('production loads no demo people, even when asked', () => {
  expect(readSettings(right).isDemo).toBe(false)
  expect(() => readSettings({ ...right, DEMO: '1' })).toThrow('no demo people')
})

test('which certificate somebody has is believed from a proxy that is trusted, and only when asked', () => {
  expect(readSettings({ TRUST_PROXY: '1' }).trustClientCert).toBe(false)
  expect(readSettings({ TRUST_PROXY: '1', TRUST_CLIENT_CERT: '1' }).trustClientCert).toBe(true)
  expect(() => readSettings({ TRUST_CLIENT_CERT: '1' })).toThrow('set TRUST_PROXY=1 as well')
})

test('a wrong port is a clear error', () => {
  expect(() => readSettings({ PORT: 'drie' })).toThrow(/PORT/)
})

test('what people tell goes to a text model only where nobody on the way can read it', () => {
  const model = (address: string, environment: object = {}) =>
    readSettings({ ...environment, TEXT_MODEL_URL: address }).textModelUrl
  for (const address of ['https://model.example/read', 'HTTPS://model.example'])
    for (const environment of [{}, right]) expect(model(address, environment)).toBe(address)
  for (const address of ['http://127.0.0.1:9000/read', 'http://[::1]:9000', 'http://localhost:9000']) {
    expect(model(address)).toBe(address)
    expect(() => model(address, right)).toThrow(/TEXT_MODEL_URL: must begin with https:/)
  }
  const elsewhere = [
    'http://model.example',
    'http://10.0.0.4/',
    'http://localhost.example',
    'http://127.0.0.1@model.example',
  ]
  for (const address of [...elsewhere, 'ftp://127.0.0.1/', 'file:///etc/passwd'])
    for (const environment of [{}, right])
      expect(() => model(address, environment)).toThrow(/TEXT_MODEL_URL: must begin/)
})

test('the processing log goes over https, or to this machine', () => {
  const log = (address: string, environment: object = {}) =>
    readSettings({ ...environment, PROCESSING_LOG_URL: address }).processingLogUrl
  for (const address of ['https://log.example/v1/traces', 'http://127.0.0.1:4318/v1/traces', 'http://localhost:4318'])
    for (const environment of [{}, right]) expect(log(address, environment)).toBe(address)
  for (const address of ['http://log.example', 'http://10.0.0.4/', 'http://127.0.0.1@log.example', 'ftp://127.0.0.1/'])
    expect(() => log(address)).toThrow(/PROCESSING_LOG_URL: must begin/)
  expect(readSettings({}).processingLogUrl).toBeUndefined()
})

test('files go to a virus scanner on this machine only, because nothing is encrypted on the way', () => {
  const scanner = (address: string) => readSettings({ CLAMD_ADDRESS: address }).virusScanner
  expect(readSettings({}).virusScanner).toBeNull()
  expect(scanner('unix:/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' })
  expect(scanner('tcp://127.0.0.1:3310')).toEqual({ host: '127.0.0.1', port: 3310 })
  expect(scanner('tcp://[::1]:3310')).toEqual({ host: '::1', port: 3310 })
  for (const address of ['tcp://10.0.0.4:3310', 'tcp://127.0.0.1@clamd.example:3310', 'clamd', 'unix:clamd'])
    expect(() => scanner(address)).toThrow(/CLAMD_ADDRESS: must be unix:/)
})

test('people turn to the organisation that receives reports, unless the controllers arranged otherwise', () => {
  expect(readSettings({ INTAKE_ORGANISATION: 'meldpunt' }).contactPoint).toBe('meldpunt')
  expect(readSettings({ INTAKE_ORGANISATION: 'meldpunt', CONTACT_POINT_ORGANISATION: 'loket' }).contactPoint).toBe(
    'loket',
  )
})

test('no page is fetched as evidence unless the operator says so', () => {
  expect(readSettings({}).fetchEvidence).toBeNull()
  expect(readSettings({ SHIELD_FETCH_EVIDENCE: '1' }).fetchEvidence).toEqual({ proxy: null })
  const proxy = 'http://proef:geheim@proxy.example:3128'
  expect(readSettings({ SHIELD_FETCH_EVIDENCE: '1', SHIELD_FETCH_PROXY: proxy }).fetchEvidence).toEqual({ proxy })
  expect(() => readSettings({ SHIELD_FETCH_PROXY: proxy })).toThrow('without SHIELD_FETCH_EVIDENCE=1')
  expect(() => readSettings({ SHIELD_FETCH_EVIDENCE: '1', SHIELD_FETCH_PROXY: 'socks5://proxy.example' })).toThrow(
    /SHIELD_FETCH_PROXY/,
  )
})

test('pages for sites of others are on another host than the site itself, because cookies know no ports', () => {
  expect(readSettings({ PORT: '4000' }).embedOrigin).toBe('http://inzet.localhost:4000')
  expect(readSettings(right).embedOrigin).toBeNull()
  const at = (origin: string) => readSettings({ ...right, EMBED_ORIGIN: origin }).embedOrigin
  expect(at('https://inzet.d.example/')).toBe('https://inzet.d.example')
  expect(() => at('https://d.example:8443')).toThrow('must be another host than BASE_URL')
  expect(() => at('https://inzet.d.example/pad')).toThrow('must be an origin only')
  expect(() => at('http://inzet.d.example')).toThrow('must begin with https:')
})

test('in production mail does not leave unsigned', () => {
  const relay = { NODE_ENV: 'production', SMTP_RELAY: 'smtps://mail.example:465', SMTP_HOSTNAME: 'post.example' }
  expect(() => readSettings(relay)).toThrow('nobody can pose as us')
  expect(() => readSettings({ ...relay, DKIM_KEY_FILE: '/etc/dijkwacht/dkim.pem' })).not.toThrow(
    'nobody can pose as us',
  )
  expect(readSettings({ ...relay, NODE_ENV: 'development' }).mailRelay?.key).toBe(null)
})

test('production starts with nothing that others on the way can read, or guess', () => {
  expect(readSettings(right).trustProxy).toBe(true)
  const refused: [string, string][] = [
    ['BASE_URL', 'http://d.example'],
    ['OIDC_ISSUER', 'http://id.example'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://collector.example:4318'],
    ['TRUST_PROXY', '0'],
    ['DATABASE_URL', 'postgres://db.example/d'],
    ['DATABASE_URL', 'postgres://db.example/d?sslmode=require'],
    ['DATABASE_DIRECT_URL', 'postgres://db.example/d'],
    ['DATABASE_DIRECT_URL', right.DATABASE_URL],
    ['SECRET_KEY', Buffer.alloc(32).toString('base64')],
    ['SECRET_KEY', Buffer.from(Array.from({ length: 32 }, (_, at) => at)).toString('base64')],
    ['SECRET_KEY', randomBytes(16).toString('base64')],
    ['SECRET_KEY', Buffer.from('abcabcabcabcabcabcabcabcabcabcabcabc').toString('base64')],
  ]
  for (const [key, value] of refused)
    expect(() => readSettings({ ...right, [key]: value }), `${key} ${value}`).toThrow(key)
  const taken: [string, string][] = [
    ['DATABASE_URL', 'postgres://dijkwacht:geheim@127.0.0.1/dijkwacht'],
    ['DATABASE_URL', 'postgres:///dijkwacht?host=/var/run/postgresql'],
    ['DATABASE_URL', 'postgres://%2Fvar%2Frun%2Fpostgresql/dijkwacht'],
    ['DATABASE_DIRECT_URL', 'postgres://dijkwacht:geheim@127.0.0.1:5432/dijkwacht'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://127.0.0.1:4318'],
  ]
  for (const [key, value] of taken)
    expect(() => readSettings({ ...right, [key]: value }), `${key} ${value}`).not.toThrow()
})

test('with a database of its own somebody says whether it is for real', () => {
  const { NODE_ENV: _, ...forgotten } = right
  expect(() => readSettings(forgotten)).toThrow('NODE_ENV: say production')
  expect(readSettings({ ...forgotten, NODE_ENV: 'development' }).isDemo).toBe(true)
})
