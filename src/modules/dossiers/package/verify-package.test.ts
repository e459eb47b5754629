// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSecrets } from '#foundation/secrets'
import { type Packed, number, packed, zipOf } from './packed.fixture.ts'
import { sayVerdict } from './say-verdict.ts'
import { verifyPackage } from './verify-package.query.ts'
import { rounds } from '../../../../tests/property.ts'

const secrets = openSecrets(randomBytes(32).toString('base64'))
const key = secrets.signingKey('dossiers.package')
const other = secrets.signingKey('audit-seal')
const payload: Packed[] = [
  ['data/dossier.json', Buffer.from('{"number":"D-2026-00001"}\n')],
  ['data/reports.jsonl', Buffer.from('{"ref":"M00001"}\n'.repeat(20))],
  ['data/evidence/0a.png', randomBytes(700)],
  ['data/leeg.txt', Buffer.alloc(0)],
]
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-verify-'))
})
afterAll(() => rm(folder, { recursive: true }))

let count = 0
async function verify(bytes: Buffer, trusted: readonly string[] = [key.base64]) {
  const path = join(folder, `${++count}.zip`)
  await writeFile(path, bytes)
  const verdict = await verifyPackage(path, trusted)
  await rm(path)
  return verdict
}

describe('a package', () => {
  it('is in order when it is as it was signed, with a key that one trusts', async () => {
    const verdict = await verify(zipOf(packed(key, payload)))
    expect(verdict).toMatchObject({ number, files: 11, key: key.id, isTrusted: true, findings: [] })
    expect(sayVerdict(verdict).at(-1)).toContain('IN ORDE')
  })

  it('does not prove who made it by the key that is in it', async () => {
    const verdict = await verify(zipOf(packed(key, payload)), [])
    expect(verdict).toMatchObject({ isTrusted: false, findings: [] })
    expect(sayVerdict(verdict).at(-1)).toContain('HEEL, MAAR VAN WIE')
    const foreign = await verify(zipOf(packed(other, payload)))
    expect(foreign.findings).toEqual([{ kind: 'foreign-key', key: other.id }])
  })

  it('shows any byte that was changed, wherever it is', async () => {
    const whole = zipOf(packed(key, payload))
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole)
        bytes[at] = (bytes[at] ?? 0) ^ change
        const { findings } = await verify(bytes)
        expect(findings.length, `byte ${at}`).toBeGreaterThan(0)
      }),
      rounds(400),
    )
  })

  it('shows every single byte of its container, its lists and its signature', async () => {
    const small = zipOf(packed(key, [['data/a.txt', Buffer.from('a')]]))
    const silent: number[] = []
    for (let at = 0; at < small.length; at++) {
      const bytes = Buffer.from(small)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      if ((await verify(bytes)).findings.length === 0) silent.push(at)
    }
    expect(silent).toEqual([])
  })

  it('shows what was cut off or put behind it', async () => {
    const whole = zipOf(packed(key, payload))
    for (const length of [0, 1, 3, 40, whole.length - 1])
      expect((await verify(whole.subarray(0, length))).findings.length, String(length)).toBeGreaterThan(0)
    expect((await verify(Buffer.concat([whole, Buffer.from([0])]))).findings).toEqual([{ kind: 'damaged' }])
  })

  it('names what is missing, what was added and what was changed, also when the container is made anew', async () => {
    const files = packed(key, payload)
    const without = files.filter(([path]) => path !== 'data/reports.jsonl')
    expect((await verify(zipOf(without))).findings).toContainEqual({ kind: 'missing', file: 'data/reports.jsonl' })
    const added: Packed[] = [...files, ['data/extra.txt', Buffer.from('x')]]
    expect((await verify(zipOf(added))).findings).toContainEqual({ kind: 'added', file: 'data/extra.txt' })
    const changed = files.map(([path, bytes]): Packed => [path, path.endsWith('.json') ? Buffer.from('{}') : bytes])
    const verdict = await verify(zipOf(changed))
    expect(verdict.findings).toContainEqual({ kind: 'changed', file: 'data/dossier.json' })
    expect(sayVerdict(verdict)).toContain('Veranderd: data/dossier.json is niet meer wat het was.')
    const twice: Packed[] = [...files, ['data/dossier.json', Buffer.from('{}')]]
    expect((await verify(zipOf(twice))).findings).toContainEqual({ kind: 'added', file: 'data/dossier.json' })
  })

  it('shows lists that were made anew without the key, and a signature that is of somebody else', async () => {
    const forged = packed(other, payload)
    const mixed = packed(key, [['data/dossier.json', Buffer.from('{}')]]).map(([path, bytes]): Packed => {
      const theirs = forged.find(([name]) => name === path)
      return path === 'signature.ed25519' && theirs ? theirs : [path, bytes]
    })
    expect((await verify(zipOf(mixed))).findings).toContainEqual({ kind: 'wrong-signature' })
    const unsigned = packed(key, payload).filter(([path]) => path !== 'signature.ed25519')
    expect((await verify(zipOf(unsigned))).findings).toContainEqual({ kind: 'not-signed' })
    expect((await verify(Buffer.from('geen pakket'))).findings).toContainEqual({ kind: 'no-package' })
  })

  const has = (program: string) => {
    try {
      execFileSync('which', [program])
      return true
    } catch {
      return false
    }
  }
  it.skipIf(!has('openssl') || !has('python3'))('is checked by programs of others', async () => {
    const path = join(folder, 'theirs.zip')
    await writeFile(path, zipOf(packed(key, payload)))
    execFileSync('python3', ['-m', 'zipfile', '-e', path, folder])
    const inside = { cwd: join(folder, number), encoding: 'utf8' as const }
    const sums = (file: string, program = 'sha512sum') => execFileSync(program, ['-c', file], inside)
    expect(sums('manifest-sha512.txt').match(/OK/g)).toHaveLength(payload.length)
    expect(sums('manifest-sha256.txt', 'sha256sum').match(/OK/g)).toHaveLength(payload.length)
    expect(sums('tagmanifest-sha512.txt').match(/OK/g)).toHaveLength(5)
    const words = ['-verify', '-pubin', '-inkey', 'public-key.pem', '-rawin', '-in', 'tagmanifest-sha512.txt']
    const said = execFileSync('openssl', ['pkeyutl', ...words, '-sigfile', 'signature.ed25519'], inside)
    expect(said).toContain('Signature Verified Successfully')
  })
})
