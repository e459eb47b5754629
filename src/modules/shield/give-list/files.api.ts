// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import { z } from 'zod'
import { defineApi, textShape } from '#foundation/modules'
import { csvLine } from '#foundation/text'
import { everyName, type ListedName, listSerial } from './give-list.query.ts'
import { caching, etagOf, tag } from './names.api.ts'

interface File {
  head(serial: number): string
  line(name: ListedName): string
}

const plain: File = {
  head: (serial) => `# Dijkwacht, names and everything under them. Serial ${serial}. NAME # until\n`,
  line: ({ name, expiresAt }) => `${name} # ${expiresAt.toISOString()}\n`,
}

const csv: File = {
  head: () => 'name,level,imitates,listedUntil\r\n',
  // Programs read this: no apostrophe before a name that begins with a digit. A name of a host is never a formula; a brand is a text of people.
  line: ({ name, level, brand, expiresAt }) =>
    `${name},${level},${csvLine([brand ?? '']).trimEnd()},${expiresAt.toISOString()}\r\n`,
}

function fileApi(ending: 'txt' | 'csv', type: `text/${string}`, operationId: string, summary: string, file: File) {
  return defineApi({
    method: 'GET',
    path: `/v1/shield/names.${ending}`,
    allow: 'anyone',
    operationId,
    tag,
    summary,
    description:
      'The whole list, sent as it is read. Ask with If-None-Match at most once a minute: 304 says that nothing changed. What is gone from it is to be taken off.',
    headers: z.object({ 'if-none-match': z.string().max(200).optional() }),
    responses: { 200: textShape(type) },
    async run(ctx, { headers }) {
      const serial = await listSerial(ctx)
      const cache = { etag: etagOf(serial), 'cache-control': caching }
      if (headers['if-none-match'] === cache.etag) return { status: 304, headers: cache }
      const read = async function* () {
        yield file.head(serial)
        for await (const names of everyName(ctx)) yield names.map(file.line).join('')
      }
      return {
        status: 200,
        headers: { ...cache, 'content-type': `${type}; charset=utf-8` },
        body: Readable.from(read()),
      }
    },
  })
}

export const textFileApi = fileApi(
  'txt',
  'text/plain',
  'readShieldText',
  'De hele lijst als tekst · The whole list as text',
  plain,
)
export const csvFileApi = fileApi(
  'csv',
  'text/csv',
  'readShieldCsv',
  'De hele lijst als CSV · The whole list as CSV',
  csv,
)
