// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { setQuotas } from '../evaluate/set-quota.command.ts'
import { setDoorbell } from '../follow-changes/set-doorbell.command.ts'
import { agreedChecksFile } from './agree-checks.schema.ts'
import { agreeChecksText } from './agree-checks.text.ts'

/** `npm run import -- agreed-checks.json`: how much each partner may ask, and where it wants to hear that its set changed. */
export const agreedChecksImporter: Importer = {
  name: 'agreed-checks',
  recognises: ({ name }) => /(^|[/.-])agreed-checks\.json$/.test(name),
  async run(ctx, path, progress) {
    const say = translate(agreeChecksText, ctx.language)
    let content: unknown
    try {
      content = JSON.parse(await readFile(path, 'utf8'))
    } catch {
      return [say('notJson')]
    }
    const read = agreedChecksFile.safeParse(content)
    if (!read.success)
      return [say('wrong'), ...read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)]
    const { checks } = read.data
    const known = await organisationNames(
      ctx,
      checks.map(({ organisation }) => organisation),
    )
    const unknown = checks.filter(({ organisation }) => !known.has(organisation))
    if (unknown.length > 0)
      return [say('unknown', { names: unknown.map(({ organisation }) => organisation).join(', ') })]
    const quotas = checks.flatMap(({ organisation: organisationId, quotas: own, openPerDay }) => [
      ...own.map((quota) => ({ ...quota, organisationId })),
      ...(openPerDay === undefined
        ? []
        : [{ organisationId, namespace: 'open' as const, purpose: 'open', perEpoch: openPerDay }]),
    ])
    await setQuotas(ctx, quotas)
    for (const { organisation, webhook } of checks)
      if (webhook !== undefined) await setDoorbell(ctx, organisation, webhook)
    progress(checks.length)
    return [say('done', { organisations: checks.length, quotas: quotas.length })]
  },
}
