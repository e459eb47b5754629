// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'

export async function tellLength(bytes: Uint8Array) {
  return { length: bytes.length, at: new Date(0) }
}

export async function look() {
  return Object.keys(env)
}

export async function trespass(how: 'read' | 'read beside' | 'write' | 'start') {
  try {
    if (how === 'read') readFileSync('/etc/hostname')
    if (how === 'read beside') readFileSync(`${import.meta.dirname}/../../../README.md`)
    if (how === 'write') writeFileSync(`${import.meta.dirname}/written`, '')
    if (how === 'start') spawnSync('/bin/true')
    return 'done'
  } catch (error) {
    return (error as { code?: string }).code
  }
}

export async function waitForEver(isForEver: boolean) {
  while (isForEver) Math.sqrt(2)
  return 'not for ever'
}

export async function spend(megabytes: number) {
  const kept: number[][] = []
  for (let n = 0; n < megabytes; n += 1) kept.push(Array.from({ length: 131_072 }, (_, at) => at + n))
  return kept.length > 0 ? 'spent' : ''
}
