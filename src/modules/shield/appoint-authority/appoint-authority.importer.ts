// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { asSystem } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { appointAuthority } from './appoint-authority.command.ts'
import { appointText } from './appoint-authority.text.ts'
import { shieldFile } from './shield.schema.ts'

/** `npm run import -- shield.json`: which organisation answers for the list of names. */
export const authorityImporter: Importer = {
  name: 'shield',
  recognises: ({ name }) => /(^|[/.-])shield\.json$/.test(name),
  async run(ctx, path, progress) {
    const say = translate(appointText, ctx.language)
    let content: unknown
    try {
      content = JSON.parse(await readFile(path, 'utf8'))
    } catch {
      return [say('notJson')]
    }
    const read = shieldFile.safeParse(content)
    if (!read.success)
      return [say('wrong'), ...read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)]
    const { authority: id, legalBasis, trustedPartners } = read.data.shield
    const name = (await organisationNames(ctx, [id])).get(id)
    if (name === undefined) return [say('unknown', { name: id })]
    const partnerIds = (trustedPartners ?? []).map(({ organisation }) => organisation)
    const known = await organisationNames(ctx, partnerIds)
    const strange = partnerIds.find((partnerId) => !known.has(partnerId))
    if (strange !== undefined) return [say('unknown', { name: strange })]
    await appointAuthority(asSystem(ctx, 'shield.appoint-authority'), { id, name, legalBasis, trustedPartners })
    progress(1)
    return [say('done', { name })]
  },
}
