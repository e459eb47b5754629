// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, seeingAll, transaction } from '../access/index.ts'
import { recordAudit } from '../audit/index.ts'
import type { Tx } from '../db/index.ts'
import { announce, type Event } from '../events/index.ts'
import { maskIdentifier, parseEmailAddress, parseReceiptCode } from '#values'
import { type FormEntries, FormReader, Refusal, webMessages } from '../web/index.ts'
import { askToConfirm, purposesOf } from './ask-to-confirm.command.ts'
import { confirmMailBy, type Mailing, selectReader, stopMailBy, stopMailOf, updateRhythm } from './mailing.store.ts'

interface Person {
  id: string
  organisationId: string
}

interface MailWishesOf<Rhythm extends string> {
  mailing: Mailing
  rhythms: readonly Rhythm[]
  /** What the audit lines begin with: 'signals.following' makes 'signals.following-mail-asked'. */
  audit: `${string}.${string}`
  /** Code of what is refused where no mail is sent. */
  messages: { noMail: string }
  /** The person who asks, when they may; refuses everybody else. */
  who(ctx: Context): Person
  /** Begins to keep how this person follows, when nothing is kept yet; sees everything. */
  begin(tx: Tx, by: Person & { at: Date }): Promise<void>
  /** A letter waits to be sent. */
  due: Event<{ letterId: string }>
  /** Done in the transaction in which somebody said yes. */
  confirmed?(system: Context, tx: Tx, personId: string): Promise<void>
  /** Done in the transaction in which mail was stopped by its token. */
  stopped?(system: Context, tx: Tx, personId: string): Promise<void>
}

/** How somebody asks for mail about one thing, changes it and stops it: the same for every mailing. */
export function mailWishes<Rhythm extends string>({
  mailing,
  rhythms,
  audit,
  messages,
  who,
  begin,
  due,
  confirmed,
  stopped,
}: MailWishesOf<Rhythm>) {
  const tokenPurpose = purposesOf(mailing).token
  const line = (deed: string, personId: string, detail: Record<string, string | boolean>) => ({
    action: `${audit}-${deed}`,
    subjectKind: mailing.readerKind ?? 'person',
    subjectId: personId,
    detail,
  })

  function byToken(
    ctx: Context,
    deed: string,
    work: (tx: Tx) => Promise<string | null>,
    also?: (system: Context, tx: Tx, personId: string) => Promise<void>,
  ): Promise<boolean> {
    const system = asSystem(ctx, `${mailing.name}.mail`)
    return transaction(system, async (tx) => {
      const personId = await work(tx)
      if (personId === null) return false
      await also?.(system, tx, personId)
      await recordAudit(system, tx, line(deed, personId, { byLink: true }))
      return true
    })
  }

  return {
    /** Asks for mail at an address. Nothing goes there but one question, until its owner says yes. */
    async askForMail(ctx: Context, entries: FormEntries): Promise<void> {
      const { id, organisationId } = who(ctx)
      if (!ctx.settings.mailRelay) throw new Refusal(messages.noMail, { status: 409 })
      const form = new FormReader(ctx, entries)
      const mail = form.choice('mail', rhythms)
      const address = form.mailAddress('address')
      form.done()
      await transaction(ctx, async (tx) => {
        await seeingAll(ctx, tx, () => begin(tx, { id, organisationId, at: ctx.now() }))
        const letterId = await askToConfirm(ctx, tx, mailing, { personId: id, mail, address })
        if (letterId === null) throw new Refusal(webMessages.mailedEnough, { status: 429 })
        await recordAudit(ctx, tx, line('mail-asked', id, { mail }))
        await announce(ctx, tx, due, { letterId })
      })
    },

    /** How often, for an address that there is already; or no mail any more, and then the address is forgotten. */
    async changeMail(ctx: Context, mail: string): Promise<void> {
      const { id } = who(ctx)
      const rhythm = rhythms.find((one) => one === mail)
      await transaction(ctx, async (tx) => {
        const reader = await selectReader(tx, mailing, id)
        if (!reader || reader.mail === 'none') return
        if (rhythm) await updateRhythm(tx, mailing, id, rhythm, ctx.now())
        else await stopMailOf(tx, mailing, id, ctx.now())
        await recordAudit(ctx, tx, line(mail === 'none' ? 'mail-stopped' : 'mail-changed', id, {}))
      })
    },

    /** By the code in a mail, however it is typed, for whoever holds it: no sign-in. False when nothing answers to it. */
    confirmMail(ctx: Context, typed: string): Promise<boolean> {
      const digest = ctx.secrets.digest(tokenPurpose, parseReceiptCode(typed) ?? '')
      return byToken(ctx, 'mail-confirmed', (tx) => confirmMailBy(tx, mailing, digest, ctx.now()), confirmed)
    },

    /** By what stands in a header of a mail, for mail programs. */
    stopMail(ctx: Context, token: string): Promise<boolean> {
      const digest = ctx.secrets.digest(tokenPurpose, token)
      return byToken(ctx, 'mail-stopped', (tx) => stopMailBy(tx, mailing, digest), stopped)
    },

    /** What this person asked for, to show it: the address with most of it left out. */
    async mailState(ctx: Context, tx: Tx, personId: string) {
      const reader = await selectReader<Rhythm>(tx, mailing, personId)
      const address = reader?.sealedAddress
        ? parseEmailAddress(ctx.secrets.open(purposesOf(mailing).address, reader.sealedAddress))
        : null
      return {
        mail: reader?.mail ?? ('none' as const),
        address: address && (address.ok ? maskIdentifier(address.value) : ''),
        isConfirmed: reader?.confirmedAt != null,
        hasMail: ctx.settings.mailRelay !== null,
      }
    },
  }
}
