// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util'
import { everyAudit, sealAudit, sealingPurpose, verifyAudit } from '#foundation/audit'
import { publicKeyOf } from '#foundation/secrets'
import { type Program, systemContext } from './boot.ts'
import { sayAudit } from './say-audit.ts'
import { sayVerdict } from './say-finding.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Who saw or changed this, by itself or in a list, why, on which ground. With --public-key: what seals are checked with. */
export async function audit(program: Program, words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { 'public-key': { type: 'boolean' } },
  })
  const ctx = systemContext(program, 'cli.audit')
  if (values['public-key']) return say(ctx.secrets.signingKey(sealingPurpose).base64)
  for await (const line of everyAudit(ctx, positionals[0] ?? '')) say(sayAudit(line))
}

/** Recomputes the whole record. Exit code 1 when anything is not as it was sealed. */
export async function verify(program: Program, words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { since: { type: 'string' }, key: { type: 'string', multiple: true } },
  })
  const verdict = await verifyAudit(systemContext(program, 'cli.verify'), {
    ...(values.since && { since: values.since }),
    trusted: (values.key ?? []).map(publicKeyOf),
  })
  for (const line of sayVerdict(verdict)) say(line)
  if (verdict.findingsInAll > 0) process.exitCode = 1
}

/** Seals what stands open, before the program leaves: at most two seconds, and never in the way of leaving. */
export async function sealAtLast(program: Program): Promise<void> {
  await sealAudit(systemContext(program, 'shutdown')).catch((error: Error) =>
    program.base.log.warn({ err: error }, 'the audit record was not sealed before leaving'),
  )
}
