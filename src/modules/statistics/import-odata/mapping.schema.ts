// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { populations, sourceKinds, units } from '../observation/observation.ts'
import type { Mapping } from './odata.ts'

const word = z.string().min(1).max(500)
const code = z.string().min(1).max(100)

/** `NAME.mapping.json`. */
export const mappingFile: z.ZodType<Mapping> = z.strictObject({
  shape: z.literal('odata4'),
  table: word,
  data: z.string().regex(/^(\.|[\w-][\w.-]{0,100}\.json)$/),
  source: word,
  url: z.url(),
  licence: word,
  sourceKind: z.enum(sourceKinds),
  retrievedOn: z.iso.date(),
  definition: word,
  remark: z.string().max(500).default(''),
  period: z.string().default('Perioden'),
  place: z.union([z.strictObject({ fixed: word }), z.strictObject({ dimension: code })]),
  groups: z.record(code, z.record(code, z.string().max(200))).default({}),
  margins: z.strictObject({ dimension: code, value: code, low: code, high: code }).optional(),
  measures: z.record(
    code,
    z.strictObject({
      indicator: word,
      form: word.nullable(),
      population: z.enum(populations),
      breakdown: z.string().max(200).default(''),
      unit: z.enum(units),
      low: code.optional(),
      high: code.optional(),
    }),
  ),
})

/** OData answers `{ value: [] }`; a file that was put together has the list itself. */
const list = <T extends z.ZodType>(shape: T) =>
  z.preprocess((given) => (isWrapped(given) ? given.value : given), z.array(shape))
const text = z.string().max(1_000)

export const measureCodes = list(z.looseObject({ Identifier: code, Title: text.optional(), Unit: text.nullish() }))
export const dimensionCodes = list(z.looseObject({ Identifier: code, Title: text.nullish(), Status: text.nullish() }))
export const observationRows = list(
  z.looseObject({
    Id: z.union([z.number(), text]),
    Measure: code,
    ValueAttribute: text.nullish(),
    Value: z.number().nullish(),
  }),
)

/** Table 47022NED of the police (OData version 3): registered crimes by kind, place and month. */
export const policeRows = list(
  z.looseObject({
    ID: z.number(),
    SoortMisdrijf: text,
    Perioden: text,
    RegioS: text.optional(),
    WijkenEnBuurten: text.optional(),
    GeregistreerdeMisdrijven_1: z.number().nullable(),
  }),
)

function isWrapped(given: unknown): given is { value: unknown } {
  return typeof given === 'object' && given !== null && !Array.isArray(given) && 'value' in given
}
