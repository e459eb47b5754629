// SPDX-License-Identifier: EUPL-1.2
// The second script of the page: reads what was pasted, and puts what was heard of it into words, by the code by which the server does it. It sends nothing:
// who calls it asks.
import { formatDateTime, type Language, translate } from '#foundation/text'
import { decodeModel, readTextWith } from '#plain/classification'
import { type KnownOrganisation, type ReachTable, reachWith } from '#plain/identifiers'
import { mostForAnybody } from './answer.ts'
import type { Reader, ReadForms } from './answers-to.ts'
import { type Ask, checkFully } from './check-fully.client.ts'
import { text } from './check-identifier.text.ts'
import { offeredBeside } from './likely-situations.ts'
import { isMessage } from './message-kind.ts'
import { oneVerdict } from './one-verdict.ts'
import { paragraph, renderVerdict } from './render-answers.client.ts'

interface Data {
  table: Promise<ReachTable>
  readForms: Promise<ReadForms>
}
let data: Data | undefined

/** Begins to fetch what is read beside the text: always both, whatever was typed. What failed is fetched again the next time. */
export function fetchData(organisations = '', forms = ''): void {
  const bytesOf = async (address: string) => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(String(response.status))
    return new Uint8Array(await response.arrayBuffer())
  }
  data ??= {
    table: bytesOf(organisations).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as ReachTable),
    readForms: bytesOf(forms).then((bytes) => {
      const model = decodeModel(bytes, '')
      return (asked) => readTextWith(model, asked).forms
    }),
  }
  for (const one of Object.values(data)) one.catch(() => (data = undefined))
}

/** The answer to what was pasted, to be put on the page. Throws when what it reads cannot be fetched. */
export async function answerFully(
  template: HTMLTemplateElement,
  entry: string,
  ask: Ask,
  hearNeed: Reader['hearNeed'],
): Promise<Node[]> {
  const { language, demo, organisations, forms, numbers = '[]' } = template.dataset as Record<string, string>
  fetchData(organisations, forms)
  const { table, readForms: toRead } = data as Data
  // What this installation knows itself the page brings along.
  const known = (JSON.parse(numbers) as [string, string, string?][]).map(
    ([key, name, site = null]): [string, KnownOrganisation] => [key, { name, site, phone: null }],
  )
  const kept = new Map(known)
  const reach = reachWith(await table, kept)
  const kinds = await toRead.catch(() => null)
  const readForms = kinds ?? (() => [])
  const { checked, isCut, asOf } = await checkFully(entry, {
    demoBankAllowed: demo === 'true',
    reach,
    reader: { readForms, hearNeed },
    ask,
    kept,
  })
  const t = translate(text, language as Language)
  const verdict = oneVerdict(entry, checked, language as Language, t)
  return [
    ...(isCut ? [paragraph(t('more', { most: mostForAnybody }))] : []),
    ...(kinds === null && isMessage(entry, 'alone') ? [paragraph(t('kindUnread'))] : []),
    ...(verdict ? renderVerdict(template, verdict, offeredBeside(verdict, readForms), kinds === null) : []),
    paragraph(`${t('asOf', { at: formatDateTime(asOf, language as Language) })} ${t('sawNot')}`, true),
  ]
}
