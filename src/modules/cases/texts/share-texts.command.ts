// SPDX-License-Identifier: EUPL-1.2
// No audit line: a part of linking, which writes one.
import type { Tx } from '#foundation/db'
import type { MatterText } from '../compare-texts/matter-texts.ts'
import { areAlike } from '../compare-texts/signature.ts'
import type { LinkedReport } from '../linking/linked-report.ts'
import { familiesAnew, groupTexts, type NewText } from './families.ts'
import {
  deleteUnused,
  insertTexts,
  relabelFamilies,
  selectAllTexts,
  selectCandidates,
  selectFamilies,
  selectFullFamilies,
  selectTextsOf,
  setFamilies,
  takeFromCarriers,
  type TextRow,
} from './text.store.ts'

/** So many texts of one family are looked up by new ones; beyond it a text is one of many of the same. */
const mostLookedUp = 200

export interface Shared {
  /** Text → family, of every shared text of these reports. */
  families: Map<string, string>
  /** Families whose reports must be counted anew: they became one, or are new. */
  recount: Set<string>
  /** Families that are no more. */
  ended: Set<string>
}

/**
 * Finds for the texts of these reports of one circle which others in it share them, exactly or nearly. Sets `lone` of each report: the texts that
 * nobody else has.
 */
export async function shareTexts(
  tx: Tx,
  circle: string,
  reports: readonly LinkedReport[],
  texts: ReadonlyMap<string, MatterText>,
): Promise<Shared> {
  const all = [...new Set(reports.flatMap((report) => report.texts))]
  const families = await selectFamilies(tx, circle, all)
  const news = new Map<string, NewText>()
  for (const report of reports)
    for (const textId of report.texts) {
      if (families.has(textId)) continue
      const known = news.get(textId)
      const text = texts.get(textId)
      if (known) (known.reports as Set<string>).add(report.reportId)
      else if (text) news.set(textId, { textId, ...text, reports: new Set([report.reportId]) })
    }
  const candidates = await selectCandidates(tx, circle, [...news.values()])
  const grouped = groupTexts(news, candidates, areAlike)
  const promoted = new Map(grouped.promoted.map((text) => [text.textId, text]))
  await relabelFamilies(tx, circle, grouped.relabelled)
  await storeShared(tx, circle, grouped.families, news, promoted)
  await takeFromCarriers(
    tx,
    [...promoted.values()].flatMap(({ carrier }) => carrier ?? []),
    [...promoted.keys()],
  )
  for (const [text, family] of families) families.set(text, grouped.relabelled.get(family) ?? family)
  for (const [text, family] of grouped.families) families.set(text, family)
  for (const report of reports)
    report.lone = report.texts.flatMap((textId) => {
      const text = texts.get(textId)
      if (families.has(textId) || !text) return []
      return { text: textId, signature: Buffer.from(text.signature).toString('base64'), bands: text.bands }
    })
  const recount = new Set([...grouped.relabelled.values(), ...grouped.families.values()])
  return { families, recount, ended: new Set(grouped.relabelled.keys()) }
}

async function storeShared(
  tx: Tx,
  circle: string,
  families: ReadonlyMap<string, string>,
  news: ReadonlyMap<string, NewText>,
  promoted: ReadonlyMap<string, { signature: Uint8Array; bands: readonly number[] | null }>,
): Promise<void> {
  const full = await selectFullFamilies(tx, circle, [...new Set(families.values())], mostLookedUp)
  const rows = [...families].flatMap(([textId, family]) => {
    const text = news.get(textId) ?? promoted.get(textId)
    if (!text) return []
    const bands = full.has(family) ? null : [...(text.bands ?? [])]
    return { textId, family, signature: Buffer.from(text.signature), bands }
  })
  await insertTexts(tx, circle, rows)
}

/**
 * Forgets those of these texts that no report of the circle has any more. A family that held together over one of them falls apart.
 * Returns families to count anew, those that came of it included.
 */
export async function forgetTexts(tx: Tx, circle: string, textIds: readonly string[]): Promise<Set<string>> {
  const touched = await deleteUnused(tx, circle, textIds)
  return new Set([...touched, ...(await regroup(tx, circle, await selectTextsOf(tx, circle, touched)))])
}

/** Finds the families of all shared texts of the circle anew. */
export async function regroupTexts(tx: Tx, circle: string): Promise<void> {
  await regroup(tx, circle, await selectAllTexts(tx, circle))
}

/** Whole families, divided and named anew; returns the families that texts went to. */
async function regroup(tx: Tx, circle: string, texts: readonly TextRow[]): Promise<Set<string>> {
  const moved = new Map<string, string>()
  for (const [family, members] of Map.groupBy(texts, (text) => text.family)) {
    // A text that is not looked up stays with the first of those that are: its family was crowded when it came.
    const anew = familiesAnew(members, areAlike)
    const looked = members.filter(({ bands }) => bands !== null).map(({ textId }) => textId)
    const first = looked.toSorted()[0]
    for (const { textId, bands } of members) {
      const now = anew.get(bands === null && first !== undefined ? first : textId) ?? textId
      if (now !== family) moved.set(textId, now)
    }
  }
  await setFamilies(tx, circle, moved)
  return new Set(moved.values())
}
