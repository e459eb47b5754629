// SPDX-License-Identifier: EUPL-1.2
// The program on the cluster, under load, while things are killed, stopped and cut off; and what came of it.
import { watchAnswers } from './answers.ts'
import { type Cluster, pause } from './cluster.ts'
import { chance, nextFault } from './faults.ts'
import { startProbe } from './probe.ts'
import { startProgram } from './program.ts'
import { judge } from './verdict.ts'
import { startWork } from './work.ts'

/** True when nothing was lost, nothing done twice, and everybody told the truth. */
export async function kill(cluster: Cluster, folder: string, times: number, seed: number): Promise<boolean> {
  const began = Date.now()
  const say = (line: string) =>
    console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s · ${line}`)
  const program = await startProgram(cluster, folder)
  say(`two servers and two workers run; ${times} faults, seed ${seed}`)
  const told = watchAnswers(program.url)
  const work = startWork(program)
  const probe = await startProbe(cluster.url('probe'))
  await pause(10_000)
  const random = chance(seed)
  const gaps: { ofPrimary: boolean; milliseconds: number }[] = []
  for (let n = 1; n <= times; n += 1) {
    const fault = await nextFault(cluster, program, random)
    const from = Date.now()
    await fault.strike()
    const before = probe.acknowledged.length
    await cluster.whole().catch((error: Error) => say(error.message.slice(0, 400)))
    for (let tries = 0; probe.acknowledged.length === before && tries < 300; tries += 1) await pause(200)
    const milliseconds = probe.longestGap(from, Date.now())
    gaps.push({ ofPrimary: fault.isOfPrimary, milliseconds })
    say(
      `${n}. ${fault.name}: ${(milliseconds / 1000).toFixed(1)} s without a write, whole again after ${Math.round((Date.now() - from) / 1000)} s`,
    )
    await pause(random() * 6_000)
  }
  await pause(10_000)
  await work.stop()
  await probe.stop()
  say('everybody went home; what came of it')
  const { book } = work
  const verdict = await judge(cluster, program, book, probe)
  const ofPrimary = gaps
    .filter((gap) => gap.ofPrimary)
    .map(({ milliseconds }) => milliseconds / 1000)
    .sort((a, b) => a - b)
  const all = gaps.map(({ milliseconds }) => milliseconds / 1000)
  const several = (what: string, lines: string[]) => {
    console.log(`${what}: ${lines.length}`)
    for (const line of lines.slice(0, 25)) console.log(`  - ${line}`)
  }
  console.log(`
faults: ${times}, of the primary ${ofPrimary.length}, seed ${seed}
primary takes writes again: median ${ofPrimary[Math.floor(ofPrimary.length / 2)]?.toFixed(1) ?? '-'} s, worst ${Math.max(0, ...ofPrimary).toFixed(1)} s; worst of all faults ${Math.max(0, ...all).toFixed(1)} s
acknowledged: ${probe.acknowledged.length} rows, ${book.reports.size} reports by API, ${book.codes.size} by the form, ${book.recalls.size} recalls, ${book.listed.size} names by two people, ${book.applicants.size} applications, ${book.checks} checks; a partner took ${book.received.size} messages, banks were asked ${book.asked.size} times, the zone had ${book.serials.length} serials
answers: ${told.answers}: ${[...told.counts].map(([what, n]) => `${what} ${n}`).join(', ')}`)
  several('acknowledged and lost', verdict.lost)
  several('effects doubled', verdict.doubled)
  several('work given up', verdict.givenUp)
  several('answers that nobody should get', told.wrong)
  several('odd in the eyes of clients', book.odd)
  const faults = [...program.output().matchAll(/^.*"level":"(?:error|fatal)".*"message":"database error.*$/gm)].map(
    ([line]) => line.slice(0, 500),
  )
  several('faults in the log', [
    ...new Set(faults.map((line) => line.replace(/"(time|pid|hostname|reference|traceparent)":("[^"]*"|\d+),?/g, ''))),
  ])
  return [verdict.lost, verdict.doubled, verdict.givenUp, told.wrong].every((lines) => lines.length === 0)
}
