// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const program = '/usr/bin/Rscript'

/** Whether Debian's R is there, with the packages that the comparison needs. */
export function hasR(): boolean {
  return existsSync(program) && ['nlme', 'sandwich'].every((name) => isInstalled(name))
}

function isInstalled(name: string): boolean {
  return ['/usr/lib/R/library', '/usr/lib/R/site-library'].some((place) => existsSync(`${place}/${name}/DESCRIPTION`))
}

/** Runs a script; `say("name", values)` in it gives numbers back. Throws with what R wrote when it fails. */
export function inR(script: string): Record<string, number[]> {
  const say = 'say <- function(name, values) cat("\\n=", name, format(as.numeric(values), digits = 15), "\\n")'
  const done = spawnSync(program, ['--vanilla', '-'], { input: `${say}\n${script}`, encoding: 'utf8', timeout: 60_000 })
  if (done.status !== 0) throw new Error(done.stderr)
  const found: Record<string, number[]> = {}
  for (const [, name = '', values = ''] of done.stdout.matchAll(/^= (\S+) (.*)$/gm))
    found[name] = values.trim().split(/\s+/).map(Number)
  return found
}

/** A vector, or a matrix by rows, as R reads it. */
export function asR(values: readonly number[] | readonly (readonly number[])[]): string {
  const flat = `c(${values.flat().join(',')})`
  return Array.isArray(values[0]) ? `matrix(${flat}, nrow = ${values.length}, byrow = TRUE)` : flat
}
