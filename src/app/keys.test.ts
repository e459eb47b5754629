// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '#foundation/config'
import { ringOf } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-keys-'))
const key = randomBytes(32).toString('base64')
const numbers = async (environment: Record<string, string>, isProduction = false) =>
  (await ringOf({ ...readSettings({ DATA_DIR: folder, ...environment }), isProduction })).map(({ number }) => number)

test('the ring comes from the settings, from a command, or to try things out from a file that is made once', async () => {
  expect(await numbers({ SECRET_KEYS: `7:${key}` })).toEqual([7])
  expect(await numbers({ SECRET_KEY: key })).toEqual([1])
  expect(await numbers({ SECRET_KEYS_COMMAND: `echo '2:${key}'` })).toEqual([2])
  const [first, second] = [
    await ringOf(readSettings({ DATA_DIR: folder })),
    await ringOf(readSettings({ DATA_DIR: folder })),
  ]
  expect(first[0].fingerprint).toBe(second[0].fingerprint)
})

test('a command that fails, or gives what could be guessed, stops the start in a sentence without the key', async () => {
  await expect(numbers({ SECRET_KEYS_COMMAND: `echo '1:${key}'; exit 3` })).rejects.toThrow(
    /SECRET_KEYS_COMMAND: ended with 3; try it by hand/,
  )
  await expect(numbers({ SECRET_KEYS_COMMAND: `echo '1:${key}'; exit 3` })).rejects.not.toThrow(key)
  const zeros = Buffer.alloc(32).toString('base64')
  await expect(numbers({ SECRET_KEYS_COMMAND: `echo '1:${zeros}'` }, true)).rejects.toThrow('somebody could guess')
})

test('two settings that say the ring are one too many', () => {
  expect(() => readSettings({ SECRET_KEYS: `1:${key}`, SECRET_KEY: key })).toThrow('put its key in the ring as 1:KEY')
})

const hsm = '/usr/lib/softhsm/libsofthsm2.so'
const isThere = existsSync(hsm) && existsSync('/usr/bin/pkcs11-tool')
test.skipIf(!isThere)(
  isThere ? 'the ring opens with a key that never leaves a PKCS#11 module' : 'not run: no softhsm2 and opensc',
  async () => {
    const tokens = join(folder, 'tokens')
    mkdirSync(tokens)
    writeFileSync(join(folder, 'softhsm2.conf'), `directories.tokendir = ${tokens}\n`)
    const env = { ...process.env, SOFTHSM2_CONF: join(folder, 'softhsm2.conf') }
    const run = (command: string) => execFileSync('/bin/sh', ['-c', command], { env, cwd: folder, stdio: 'pipe' })
    const tool = `/usr/bin/pkcs11-tool --module ${hsm} --token-label dijkwacht --login --pin 1234 --id 01`
    run('softhsm2-util --init-token --free --label dijkwacht --so-pin 12345678 --pin 1234')
    run(`${tool} --keypairgen --key-type rsa:3072 --label ring`)
    run(`${tool} --read-object --type pubkey -o public.der`)
    writeFileSync(join(folder, 'ring'), `2:${key}`)
    run(
      'openssl pkeyutl -encrypt -pubin -keyform DER -inkey public.der -pkeyopt rsa_padding_mode:oaep -in ring -out ring.sealed',
    )
    const command = `SOFTHSM2_CONF=${env.SOFTHSM2_CONF} ${tool} --decrypt --mechanism RSA-PKCS-OAEP --hash-algorithm SHA-1 --mgf MGF1-SHA1 --input-file ${folder}/ring.sealed 2>/dev/null | sed 's/OAEP param.*//'`
    expect(await numbers({ SECRET_KEYS_COMMAND: command })).toEqual([2])
  },
  30_000,
)
