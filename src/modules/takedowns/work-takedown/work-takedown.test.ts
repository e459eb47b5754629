// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { testContext } from '../../../../tests/context.ts'
import { appointAuthority } from '../../shield/appoint-authority/appoint-authority.command.ts'
import { decideName } from '../../shield/decide-name/decide-names.command.ts'
import { listTakedowns } from '../list-takedowns/list-takedowns.query.ts'
import { hear as hearOf } from '../../shield/receive-names/hear.fixture.ts'
import { replaceContacts } from '../takedown/takedown.store.ts'
import type { TakedownStep } from '../takedown/takedown.ts'
import { forgetOldAddresses } from './forget-addresses.command.ts'
import { showTakedown } from './show-takedown.query.ts'
import { takeTakedownStep } from './take-step.command.ts'
import { xarfOfTakedown } from './xarf-of-takedown.query.ts'

const test = await testContext()
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
const contact = { name: 'Bouwer', mailbox: 'abuse@bouwer.example', form: null }
await transaction(test.ctx, (tx) =>
  replaceContacts(tx, [{ ...contact, addressee: 'host', covers: 'sites.google.com' }]),
)

const judge = () => test.as('politie-demo', 'shield:judge')
const hear = (text: string) => hearOf(test.ctx, text, { brand: 'Deltabank' })
const waiting = async () => (await listTakedowns(judge(), 'judge', 1)).rows
const take = (takedownId: string, step: TakedownStep, more = {}) =>
  takeTakedownStep(judge(), { takedownId, step, note: 'Voor de proef.', ...more })

describe('a page on a name of many', () => {
  it('waits for judgement, once, however often it is forwarded, and shows nothing of who received it', async () => {
    for (let time = 0; time < 3; time += 1)
      await hear('https://sites.google.com/view/deltabank-pas?utm_source=jan.jansen@voorbeeld.example')
    expect(await waiting()).toMatchObject([
      { shown: 'https://sites.google.com/view/deltabank-pas', seen: 3, brand: 'Deltabank' },
    ])
    const { rows } = await test.ctx.db.pool.query('select * from shield.takedown')
    expect(JSON.stringify(rows)).not.toContain('jansen')
  })

  it('becomes a notice with a clock, goes where it stands, and is over when it is gone', async () => {
    const [{ id } = { id: '' }] = await waiting()
    expect(await take(id, 'draft')).toBe('drafted')
    expect(await take(id, 'send')).toBe('sent')
    await expect(take(id, 'escalate')).rejects.toMatchObject({ code: 'shield.takedown.nobody-left' })
    const shown = await showTakedown(judge(), id)
    expect(shown).toMatchObject({
      address: 'https://sites.google.com/view/deltabank-pas',
      contacts: [{ mailbox: 'abuse@bouwer.example' }],
      steps: [{ step: 'draft' }, { step: 'send', contact: 'abuse@bouwer.example' }],
      isDue: false,
    })
    const later = { ...judge(), now: () => new Date(test.ctx.now().getTime() + 25 * 3_600_000) }
    expect(await showTakedown(later, id)).toMatchObject({ isDue: true })
    expect(await xarfOfTakedown(judge(), id)).toMatchObject({
      type: 'phishing',
      url: 'https://sites.google.com/view/deltabank-pas',
      target_brand: 'Deltabank',
    })
    expect(await take(id, 'remove')).toBe('gone')
    expect((await listTakedowns(judge(), 'over', 1)).rows).toMatchObject([{ id, status: 'gone' }])
  })

  it('loses its whole address a month after it was over', async () => {
    const [{ id } = { id: '' }] = (await listTakedowns(judge(), 'over', 1)).rows
    const later = new Date(test.ctx.now().getTime() + 31 * 86_400_000)
    await forgetOldAddresses({ ...test.ctx, now: () => later })
    expect(await showTakedown(judge(), id)).toMatchObject({ address: null })
    expect(await xarfOfTakedown(judge(), id)).toBeNull()
  })

  it('is nobody’s to touch but the authority’s', async () => {
    await hear('https://bit.ly/nepbank')
    const [{ id } = { id: '' }] = await waiting()
    const other = test.as('deltabank-demo', 'shield:judge')
    await expect(
      takeTakedownStep(other, { takedownId: id, step: 'draft', note: 'Voor de proef.' }),
    ).rejects.toMatchObject({
      status: 403,
    })
    expect(await showTakedown(other, id)).toBeNull()
    await expect(take(id, 'clear', { version: 9 })).rejects.toMatchObject({ status: 409 })
  })
})

describe('a name that the DNS should not be used for', () => {
  it('opens a notice when it is referred, which climbs to registrar and registry', async () => {
    const [heard] = await hear('https://gehackte-bakker.example/wp/login')
    if (heard?.kind !== 'name') throw new Error('no name')
    await decideName(judge(), { nameId: heard.nameId, step: 'refer', reason: 'Een gehackte site.' })
    await test.settle()
    const [row] = (await listTakedowns(judge(), 'open', 1)).rows
    expect(row).toMatchObject({ host: 'gehackte-bakker.example', status: 'drafted', addressee: 'host' })
    const id = row?.id ?? ''
    await expect(take(id, 'send')).rejects.toMatchObject({ code: 'shield.takedown.no-contact' })
    await take(id, 'send', { contact: 'abuse@provider.example' })
    await take(id, 'escalate')
    await take(id, 'send', { contact: 'abuse@verkoper.example' })
    await take(id, 'escalate')
    expect((await showTakedown(judge(), id))?.takedown).toMatchObject({ addressee: 'registry', status: 'drafted' })
  })
})
