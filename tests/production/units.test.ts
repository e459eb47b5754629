// SPDX-License-Identifier: EUPL-1.2
// The units of docs/running/systemd, looked at by systemd itself. Nothing is started: there is no systemd where tests run.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const program = '/usr/bin/systemd-analyze'
const units = ['dijkwacht.service', 'dijkwacht-worker.service'].map((name) => join(root, 'docs/running/systemd', name))
/** Of ten, by ten: how much a program that was taken over can do. `systemd` calls up to 20 OK; a service without a word has 96. */
const most = 20

function analyse(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  return `${status === 0 ? '' : 'refused: '}${stdout}${stderr}`
}

describe.runIf(existsSync(program))('the units for systemd', () => {
  test('are understood, and leave a program that was taken over little', () => {
    for (const unit of units) {
      expect(analyse('verify', '--man=no', unit), unit).toBe('')
      expect(analyse('security', '--offline=true', '--no-pager', `--threshold=${most}`, unit), unit).not.toContain(
        'refused',
      )
    }
  })

  test('would be refused with a slip in them, or open', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-units-'))
    const written = readFileSync(units[0] ?? '', 'utf8')
    const slip = join(folder, 'dijkwacht.service')
    writeFileSync(slip, written.replace('ProtectSystem=strict', 'ProtectSystm=strict'))
    expect(analyse('verify', '--man=no', slip)).toContain('ProtectSystm')
    const open = join(folder, 'open.service')
    writeFileSync(open, written.replaceAll(/^(Protect|Restrict|Private|SystemCall|Capability).*\n/gm, ''))
    expect(analyse('security', '--offline=true', '--no-pager', `--threshold=${most}`, open)).toContain('refused')
  })
})

describe('a start in production', () => {
  /** A checkout as somebody has it who did not build. */
  function checkout(): string {
    const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-unbuilt-'))
    mkdirSync(join(folder, 'tools'))
    for (const name of ['tools/bootstrap.mjs', 'tools/programs.mjs', 'package.json', 'package-lock.json'])
      copyFileSync(join(root, name), join(folder, name))
    return folder
  }
  const start = (folder: string, command: string) => {
    try {
      const env = { ...process.env, NODE_ENV: 'production' }
      return execFileSync(process.execPath, ['tools/bootstrap.mjs', command], {
        cwd: folder,
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    } catch (error) {
      return (error as { stderr: string }).stderr
    }
  }

  test('installs and builds nothing: it says what to do', () => {
    const folder = checkout()
    for (const command of ['start', 'worker', 'audit:verify']) {
      expect(start(folder, command)).toContain(
        'De pakketten van deze versie staan er niet. Draai eerst, in deze map: npm run build',
      )
      expect(existsSync(join(folder, 'node_modules'))).toBe(false)
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    expect(start(folder, 'start')).toContain('Deze versie is nog niet gebouwd. Draai eerst, in deze map: npm run build')
  })
})
