// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { textsOf } from '../../src/modules/cases/compare-texts/matter-texts.ts'
import { areAlike } from '../../src/modules/cases/compare-texts/signature.ts'
import { partition } from '../../src/modules/cases/partition/partition.ts'
import { familiesAnew } from '../../src/modules/cases/texts/families.ts'
import type { Labelled } from './pairs.ts'
import { findIdentifiers } from '#values'

/** The labelled transcripts of illegal robocalls; null when the data are not there. */
export async function readRobocalls(sharedData = process.env.SHARED_DATA): Promise<Labelled[] | null> {
  if (!sharedData) return null
  const text = await readFile(join(sharedData, 'robocall-campaigns', 'transcripts.jsonl'), 'utf8').catch(() => null)
  if (text === null) return null
  const rows: { id: string; campaign: string | null; transcript: string }[] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
  return rows.flatMap(({ id, campaign, transcript }) => (campaign ? [{ id, label: campaign, text: transcript }] : []))
}

/** Whole campaigns go to one side: by the last hexadecimal digit of the label, even for tuning. */
export function isForTuning({ label }: Labelled): boolean {
  return Number.parseInt(label.slice(-1), 16) % 2 === 0
}

/**
 * Joins reports by the engine's own rules: texts by their signatures into families, then the partition. `what` leaves one of
 * both out, for comparison. Reports have no human decisions here, and every hub links.
 */
export function joinReports(
  reports: readonly { id: string; text: string }[],
  what: { texts: boolean; identifiers: boolean } = { texts: true, identifiers: true },
): Map<string, string> {
  const read = reports.map(({ id, text }) => ({
    id,
    texts: what.texts ? textsOf(text) : [],
    identifiers: what.identifiers ? identifiersIn(text) : [],
  }))
  const texts = new Map(
    read.flatMap((report) => report.texts.map((text) => [text.key, { textId: text.key, ...text }] as const)),
  )
  const families = familiesAnew([...texts.values()], areAlike)
  const joined = read.map((report) => ({
    reportId: report.id,
    accounts: [],
    others: report.identifiers,
    texts: [...new Set(report.texts.flatMap(({ key }) => families.get(key) ?? []))],
  }))
  return partition(joined, () => true)
}

/**
 * As a reporter would enter them: a number that the caller names is where he can be reached. The calls are American and name
 * numbers without a country code, which a Dutch register cannot know: the code is put before them here.
 */
function identifiersIn(text: string): string[] {
  const withCountry = text.replace(/(?<![\d+-])(?:1-)?(\d{3}-\d{3}-\d{4})(?!\d)/g, '+1 $1')
  return [...new Set(findIdentifiers(withCountry).map(({ kind, canonical }) => `${kind} ${canonical}`))]
}
