// SPDX-License-Identifier: EUPL-1.2
// npm run dossier-verify -- FILE [--key KEY …]: whether the package of a dossier is as it was signed. Exit code 0: sound and signed with a key
// that was given; 1: something is wrong; 2: sound, and whoever signed it is not established; 3: no such file.
import { parseArgs } from 'node:util'
import { sayVerdict, verifyPackage } from '#modules/dossiers'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string', multiple: true } },
})
const [path] = positionals
try {
  if (!path) throw new Error('Noem een bestand: npm run dossier-verify -- BESTAND --key SLEUTEL')
  const verdict = await verifyPackage(path, values.key ?? [])
  process.stdout.write(`${sayVerdict(verdict).join('\n')}\n`)
  process.exitCode = verdict.findings.length > 0 ? 1 : verdict.isTrusted ? 0 : 2
} catch (error) {
  const isNoFile = ['ENOENT', 'EISDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')
  process.stderr.write(isNoFile ? `Dit bestand kunnen wij niet openen: ${path}\n` : `${(error as Error).message}\n`)
  process.exitCode = 3
}
