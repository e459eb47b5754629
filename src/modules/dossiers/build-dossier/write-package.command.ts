// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { dutchDay } from '#values'
import type { StoredFile } from '../dossier/stored-dossier.ts'
import { bagInfo, declaration, manifest, publicPem, tagFiles } from '../package/bag.ts'
import { buildText } from './build.text.ts'
import { schemas } from './dossier.schema.ts'
import type { PackageWriter } from './write-file.store.ts'

/** Separates the key of packages from the other keys: a signature of one thing is none of another. */
export const signingPurpose = 'dossiers.package'

/** What describes the data, so that they can be read without us. */
export async function writeDescription(
  writer: PackageWriter,
  about: { number: string; organisation: string },
): Promise<void> {
  await writer.write('data/README.txt', [translate(buildText, 'nl')('readme', about)])
  for (const [path, schema] of Object.entries(schemas()))
    await writer.write(path, [`${JSON.stringify(schema, null, 2)}\n`])
}

/**
 * The files about the package, the last of which is the signature over the list of all others. No audit line: whoever builds the dossier writes it. Returns the
 * file that is signed and the name of the key.
 */
export async function closePackage(
  ctx: Context,
  writer: PackageWriter,
  about: { number: string; organisation: string; description: string; at: Date },
): Promise<{ signed: StoredFile; keyId: string }> {
  const payload = [...writer.files]
  const key = ctx.secrets.signingKey(signingPurpose)
  const tags = [
    await writer.write(tagFiles.declaration, [declaration]),
    await writer.write(tagFiles.info, [bagInfo({ ...about, day: dutchDay(about.at) }, payload)]),
    await writer.write(tagFiles.sha256, [manifest(payload, 'sha256')]),
    await writer.write(tagFiles.sha512, [manifest(payload, 'sha512')]),
    await writer.write(tagFiles.key, [publicPem(key.base64)]),
  ]
  const list = manifest(tags, 'sha512')
  const signed = await writer.write(tagFiles.tags, [list])
  await writer.write(tagFiles.signature, [key.sign(Buffer.from(list))])
  return { signed, keyId: key.id }
}
