// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Summary } from './content.ts'

const purpose = (id: string) => `dossiers.summary ${id}`

export function sealSummary({ secrets }: Pick<Context, 'secrets'>, id: string, summary: Summary): Buffer {
  return secrets.seal(purpose(id), JSON.stringify(summary))
}

export function openSummary({ secrets }: Pick<Context, 'secrets'>, id: string, sealed: Buffer): Summary {
  return JSON.parse(secrets.open(purpose(id), sealed)) as Summary
}
