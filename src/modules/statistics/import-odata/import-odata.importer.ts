// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Context } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { dutchDay } from '#values'
import type { ZodType } from 'zod'
import { importText } from '../import-figures/import-figures.text.ts'
import { mostRows } from '../import-figures/raw-observation.ts'
import { sayTakenIn } from '../import-figures/say-taken-in.ts'
import { takeIn } from '../import-figures/take-in.command.ts'
import { type FromOData, fromCbs, unfitMeasures } from './from-cbs.ts'
import { fromPolice } from './from-police.ts'
import { dimensionCodes, mappingFile, measureCodes, observationRows, policeRows } from './mapping.schema.ts'
import type { Mapping, Table } from './odata.ts'

/** `npm run import -- 85846NED.mapping.json`: a table of Statistics Netherlands as it lies beside its mapping. */
export const cbsImporter: Importer = {
  name: 'CBS open data (OData 4)',
  recognises: ({ name }) => name.endsWith('.mapping.json'),
  run: (ctx, path, progress) =>
    readOr(ctx, async () => {
      const mapping = shaped(mappingFile, await readJson(path), path)
      const table = await readTable(mapping, dirname(path))
      const [unfit] = unfitMeasures(mapping, table)
      if (unfit)
        throw new Unreadable('wrongShape', { file: basename(path), path: `measures.${unfit}`, what: 'MeasureCodes' })
      progress(table.rows.length)
      return store(ctx, fromCbs(mapping, table))
    }),
}

/** `npm run import -- 47022NED.json`: registered crimes, as the open data of the police give them (OData 3, TypedDataSet). */
export const policeImporter: Importer = {
  name: 'police open data (OData 3)',
  recognises: ({ name, firstLine }) => name.endsWith('.json') && /47022NED/i.test(name + firstLine.slice(0, 1_000)),
  run: (ctx, path, progress) =>
    readOr(ctx, async () => {
      const rows = shaped(policeRows, await readJson(path), path)
      progress(rows.length)
      return store(ctx, fromPolice(rows, dutchDay(ctx.now())))
    }),
}

/** Why a file cannot be read, with nothing stored. */
class Unreadable extends Error {
  readonly key: 'notJson' | 'wrongShape' | 'tooMany'
  readonly values: Record<string, string | number>
  constructor(key: Unreadable['key'], values: Record<string, string | number>) {
    super(key)
    this.key = key
    this.values = values
  }
}

async function readOr(ctx: Context, read: () => Promise<string[]>): Promise<string[]> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Unreadable) return [translate(importText, ctx.language)(error.key, error.values)]
    throw error
  }
}

async function readTable(mapping: Mapping, folder: string): Promise<Table> {
  const whole = mapping.data === '.' ? null : await readJson(join(folder, mapping.data))
  const part = async (name: string) => {
    const file = join(folder, `${name}.json`)
    if (mapping.data === '.') return { given: await readJson(file), file }
    return { given: (whole as Record<string, unknown> | null)?.[name], file: `${mapping.data} ${name}` }
  }
  const read = async <T>(shape: ZodType<T>, name: string) => {
    const { given, file } = await part(name)
    return shaped(shape, given, file)
  }
  return {
    measures: await read(measureCodes, 'MeasureCodes'),
    periods: await read(dimensionCodes, `${mapping.period}Codes`),
    rows: await read(observationRows, 'Observations'),
  }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
  } catch {
    throw new Unreadable('notJson', { file: basename(path) })
  }
}

function shaped<T>(shape: ZodType<T>, given: unknown, path: string): T {
  const read = shape.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Unreadable('wrongShape', {
      file: basename(path),
      path: issue?.path.join('.') || '.',
      what: issue?.message ?? '',
    })
  }
  if (Array.isArray(read.data) && read.data.length > mostRows) throw new Unreadable('tooMany', { most: mostRows })
  return read.data
}

async function store(ctx: Context, { given, unknown, other }: FromOData): Promise<string[]> {
  const done = await takeIn(ctx, given)
  const t = translate(importText, ctx.language)
  return [
    ...sayTakenIn(done, done.refused, ctx.language),
    ...(unknown > 0 ? [t('unknownLeftOut', { count: unknown })] : []),
    ...(other > 0 ? [t('otherLeftOut', { count: other })] : []),
  ]
}
