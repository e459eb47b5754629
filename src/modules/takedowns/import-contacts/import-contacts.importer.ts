// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { asSystem, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { addressees } from '../takedown/takedown.ts'
import { replaceContacts } from '../takedown/takedown.store.ts'
import { importText } from './import-contacts.text.ts'

const header = 'addressee,covers,name,mailbox,form'
const empty = z.literal('').transform(() => null)
const row = z
  .object({
    addressee: z.enum(addressees),
    covers: z.string().max(253).toLowerCase(),
    name: z.string().min(1).max(200),
    mailbox: empty.or(z.email()),
    form: empty.or(z.url()),
  })
  .refine(({ mailbox, form }) => mailbox !== null || form !== null, 'mailbox or form')

/** `npm run import -- abuse-contacts.csv`: where notices go; takes the place of what was there. */
export const contactsImporter: Importer = {
  name: 'abuse contacts',
  recognises: ({ firstLine }) => firstLine.replace(/^\uFEFF/, '').trim() === header,
  async run(ctx, path, progress) {
    const say = translate(importText, ctx.language)
    const lines: unknown[] = parse(await readFile(path, 'utf8'), { columns: true, bom: true, trim: true })
    const read = lines.map((line) => row.safeParse(line))
    const wrong = read.flatMap(({ success }, index) => (success ? [] : [index + 2]))
    if (wrong.length > 0) return [say('wrong', { lines: wrong.slice(0, 20).join(', ') })]
    const contacts = read.flatMap(({ data }) => (data ? [data] : []))
    const system = asSystem(ctx, 'shield.import-contacts')
    await transaction(system, async (tx) => {
      await replaceContacts(tx, contacts)
      await recordAudit(system, tx, {
        action: 'shield.contacts-replaced',
        subjectKind: 'list',
        subjectId: 'abuse-contact',
        detail: { count: contacts.length },
      })
    })
    progress(contacts.length)
    return [say('done', { count: contacts.length })]
  },
}
