// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { developmentKeys, publicKeys } from './development-keys.ts'

const folder = () => mkdtemp(join(tmpdir(), 'dijkwacht-keys-'))

test('two processes that begin at once agree on the keys, and only the owner can read them', async () => {
  const place = join(await folder(), 'data')
  const [one, two] = await Promise.all([developmentKeys(place), developmentKeys(place)])
  expect(one).toEqual(two)
  expect(await developmentKeys(place)).toEqual(one)
  expect(await readdir(place)).toEqual(['development-keys.json'])
  expect((await stat(join(place, 'development-keys.json'))).mode & 0o777).toBe(0o600)
})

test('what is published holds no secret', async () => {
  const keys = await developmentKeys(await folder())
  expect(keys.signing.d).toBeTruthy()
  expect(Object.keys(publicKeys(keys).keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
})

test('a damaged file is named, with what to do', async () => {
  const place = await folder()
  await writeFile(join(place, 'development-keys.json'), '{"signing":')
  await expect(developmentKeys(place)).rejects.toThrow(/development-keys\.json is damaged\. Remove it/)
})
