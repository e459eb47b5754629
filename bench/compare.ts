// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { startCalibrator } from './calibrate.ts'
import { checkOut } from './check-out.ts'
import { type Calibration, numbersOf } from './history.ts'
import { type Figures, type Part, parts } from './parts.ts'
import { commitHere, git, record, root } from './record.ts'
import { calibrationFigures, measureWhole, medianOf, print, rowOf } from './run-part.ts'

interface CompareOptions {
  folder: string
  size: number
  /** As often by turns as fits in so many, and at least once. */
  minutes: number
  shouldRecord: boolean
}

interface Side {
  commit: string
  root: string
  runs: Figures[]
}

/**
 * One part of another commit and of what stands here, by turns on this machine. Each runs its own code; calibration and processor time are
 * measured from here, because older commits do not know them.
 */
export async function compare(
  commit: string,
  name: string,
  { folder, size, minutes, shouldRecord }: CompareOptions,
): Promise<void> {
  const part = parts[name] as Part
  const hash = git('rev-parse', '--short=8', `${commit}^{commit}`)
  const there: Side = { commit: hash, root: join(folder, 'commit'), runs: [] }
  const here: Side = { commit: commitHere(), root, runs: [] }
  console.log(`${name}, ${size} ${part.unit}: ${there.commit} and what stands here (${here.commit})`)
  const began = performance.now()
  checkOut(hash, there.root)
  console.log(`${hash} is ready after ${((performance.now() - began) / 1_000).toFixed(0)} s`)
  const calibrator = await startCalibrator(part.database)
  const calibrations = [await calibrator.measure()]
  for (;;) {
    const start = performance.now()
    for (const side of [there, here]) {
      side.runs.push(await runIn(side.root, name, size, folder))
      calibrations.push(await calibrator.measure())
    }
    const now = performance.now()
    if (now - began + (now - start) > minutes * 60_000) break
  }
  await calibrator.stop()
  console.log('\nCalibration before, between and after the runs:\n')
  print(calibrationFigures(calibrations))
  console.log(`\n${tableOf(there, here, calibrations)}`)
  if (shouldRecord) record([there, here].map((side) => rowOf(name, size, side.runs, calibrations, side.commit)))
}

/** Old commits have a function for each part and read its size from the environment. */
const script = (name: string, size: number) =>
  `const { parts } = await import('./bench/parts.ts'); const part = parts['${name}'];
  const figures = await (part.measure ?? part)(${size}); process.stdout.write('\\n' + JSON.stringify(figures) + '\\n', () => process.exit(0))`
const oldSizes = ['REPORTS', 'REPORTS_EACH', 'ROWS', 'SECONDS', 'DISCLOSURES', 'DOSSIER', 'NAMES']

async function runIn(folder: string, name: string, size: number, scratch: string): Promise<Figures> {
  const work = async (): Promise<Figures> => {
    const node = join(folder, 'node_modules', `node-linux-${process.arch}`, 'bin/node')
    const child = spawn(node, ['--input-type=module', '-e', script(name, size)], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        // Neither side begins with what an earlier start compiled.
        NODE_DISABLE_COMPILE_CACHE: '1',
        ...Object.fromEntries(oldSizes.map((old) => [`BENCH_${old}`, String(size)])),
      },
    })
    let said = ''
    child.stdout.on('data', (part) => (said += part))
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`${name} of ${folder} ended with ${code}:\n${said.slice(-2_000)}`)
    return JSON.parse(said.trim().split('\n').at(-1) ?? '{}')
  }
  const figures = await measureWhole(scratch, work)
  if ('not run' in figures) throw new Error(`not run: ${figures['not run']}`)
  return figures
}

function tableOf(there: Side, here: Side, calibrations: readonly Calibration[]): string {
  const driftOf = (of: readonly (keyof Calibration)[]) =>
    Math.max(...of.map((one) => spreadOf(calibrations.map((all) => all[one]))))
  const [ofCore, ofAll] = [driftOf(['crypto', 'json']), driftOf(['crypto', 'json', 'commit', 'insert'])]
  const valuesOf = ({ runs }: Side, figure: string) => runs.flatMap((run) => numbersOf(run).get(figure) ?? [])
  const lines = [...numbersOf(there.runs[0] ?? {}).keys()].flatMap((figure) => {
    const [old, own] = [valuesOf(there, figure), valuesOf(here, figure)]
    if (own.length === 0) return []
    const ratio = medianOf(own) / medianOf(old)
    // One run each says nothing of its scatter: then how far the machine itself went up and down, its core alone for processor time.
    const drift = figure.startsWith('processor') ? ofCore : ofAll
    const noise = old.length > 1 ? Math.max(spreadOf(old), spreadOf(own), 1.03) : Math.max(drift, 1.1)
    const verdict = Number.isFinite(ratio) && (ratio > noise || ratio < 1 / noise) ? 'differs' : 'within the noise'
    return [
      [figure, old.join(', '), own.join(', '), ratio.toFixed(3), `${verdict} (${((noise - 1) * 100).toFixed(0)} %)`],
    ]
  })
  const rows = [
    ['figure', there.commit, here.commit, 'ratio', 'verdict'],
    ['---', '---', '---', '---:', '---'],
    ...lines,
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** The highest as a multiple of the lowest. */
const spreadOf = (values: readonly number[]): number => {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return least === most ? 1 : most / least
}
