// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZodType } from 'zod'

/**
 * Every JSON file of a folder in this shape, with the digest of all that it says (also of what the shape leaves out, so that
 * a wider shape changes no digest). Throws with a line per mistake.
 */
export async function readDataFiles<File>(
  folder: string,
  shape: ZodType<File>,
  name: string,
): Promise<{ file: File; contentHash: string }[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  return Promise.all(
    files.map(async (file) => {
      const said = JSON.parse(await readFile(join(folder, file), 'utf8'))
      const checked = shape.safeParse(said)
      if (!checked.success) {
        const problems = checked.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
        throw new Error(`${join(folder, file)} is not ${name}:\n${problems.join('\n')}`)
      }
      return { file: checked.data, contentHash: createHash('sha256').update(JSON.stringify(said)).digest('hex') }
    }),
  )
}
