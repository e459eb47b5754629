// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { FormEntries, FormReader } from '#foundation/web'
import { type MunicipalityCode, parseMunicipality, type ProvinceCode, provinces } from '#values'
import { readDrawing, textsOfDrawing } from './read-drawing.query.ts'
import { longest, type WarningContent, type WarningWords, wordFields } from '../warning/warning.ts'
import { warningMessages as message } from '../warning/warning.text.ts'
import { longSentenceIn, possibleNames, smallCountIn } from '../warning/what-may-not-stay.ts'

/** Name of the field on the form: 'nl-title'. */
export const fieldOf = (language: 'nl' | 'en', field: keyof WarningWords) => `${language}-${field}`

/**
 * What somebody wrote for everybody, in both languages or in Dutch first. Refused: an account, number or address (`FormReader.text`), a number of people below
 * ten, a sentence that nobody reads to the end, and what may be a name unless the writer says to have looked. `form` remembers what is wrong.
 */
export function readContent(form: FormReader, entries: FormEntries): Omit<WarningContent, 'message'> {
  // In Dutch first, when minutes count: no English at all, and never half of it.
  const isInEnglish = wordFields.some((field) => String(entries[fieldOf('en', field)] ?? '').trim() !== '')
  const read = (language: 'nl' | 'en') => {
    const words: Partial<WarningWords> = {}
    for (const field of wordFields) {
      const name = fieldOf(language, field)
      const text = form.text(name, longest[field], language === 'nl' || isInEnglish).replace(/\r\n?/g, '\n')
      const [count, long] = [smallCountIn(text), longSentenceIn(text)]
      if (count) form.wrong(name, message.smallCount, { found: count })
      else if (long) form.wrong(name, message.longSentence, { found: long.slice(0, 80) })
      words[field] = text
    }
    return words as WarningWords
  }
  const [nl, en] = [read('nl'), read('en')]
  const drawing = readDrawing(form, entries)
  const names = namesInWords({ nl, en, ...(drawing && { drawing }) })
  if (names.length > 0 && entries.looked !== 'yes')
    form.wrong('looked', message.maybeNames, { found: names.join(', ') })
  const known = new Set<string>(provinces.map(({ code }) => code))
  const chosen = [...new Set([entries.provinces ?? []].flat())]
  if (chosen.some((code) => !known.has(code))) form.wrong('provinces', message.unknownProvince)
  return {
    nl,
    en,
    provinces: chosen.filter((code): code is ProvinceCode => known.has(code)).toSorted(),
    municipalities: municipalitiesIn(form, entries),
    ...(drawing && { drawing }),
  }
}

/** One on each line, by name or code. */
function municipalitiesIn(form: FormReader, entries: FormEntries): MunicipalityCode[] {
  const lines = [entries.municipalities ?? ''].flat().flatMap((text) => text.split(/[\n,;]+/))
  const named = [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== '')
  if (named.length > mostMunicipalities) form.wrong('municipalities', message.manyMunicipalities)
  const found = named.slice(0, mostMunicipalities).flatMap((line) => {
    const parsed = parseMunicipality(line)
    if (parsed.ok) return [parsed.value]
    form.wrong('municipalities', message.unknownMunicipality, { place: line.slice(0, 60) })
    return []
  })
  return [...new Set(found)].toSorted()
}

/** More of them is a province. */
const mostMunicipalities = 30

/** What may be a name in a title or text; who approves looks at them too. */
export function namesInWords({ nl, en, drawing }: Pick<WarningContent, 'nl' | 'en' | 'drawing'>): string[] {
  const written = [nl, en].flatMap((words) => wordFields.map((field) => words[field]))
  return possibleNames([...written, ...textsOfDrawing(drawing)])
}

/** Of everything that is published, so that what was approved is what was seen. */
export function digestOf(shown: object): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex')
}
