// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { readFonts } from '#foundation/pdf'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { listReportingPoints } from '#modules/partners'
import { type CalendarDate, dutchDay, formatIban, isRowId, parseIban, receiptCodeOf } from '#values'
import { clocks, dueOn, statusAfter } from '../claim/claim.ts'
import { claimMessages } from '../claim/claim.text.ts'
import { paths } from '../claim/addresses.ts'
import { selectDebtor } from '../claim/holder.store.ts'
import type { StoredClaim } from '../claim/stored-claim.ts'
import { openHolder } from '../gather-claim/holder.query.ts'
import type { LetterObstacle } from '../judge-claim/age.ts'
import { holderAge, refuseWrongAddressee } from '../judge-claim/holder-age.query.ts'
import { readBook } from '../keep-money/statement.query.ts'
import { moneyRules } from '../money/claim-rules.data.ts'
import { moveClaim } from '../take-step/move-claim.command.ts'
import { type Asked, changeClaim, claimFor, type Person, workerFor } from '../take-step/party.query.ts'
import { composeLetter, type LetterDocument } from './compose-letter.ts'
import { drawLetter } from './draw-letter.ts'
import { insertLetter, selectLetters, selectPdf } from './letter.store.ts'
import { type LetterKind } from './templates.data.ts'

/** In a preview: no code was given out. */
const noCode = '00000-00000-00000-00000'

export type LetterPreview =
  | { claim: StoredClaim; letter: LetterDocument; obstacle: null }
  | { claim: StoredClaim; letter: null; obstacle: LetterObstacle }

/** The letter as it would go now, for the person who decides; or why nobody may be written to. Null when the claim is not that far. */
export function previewLetter(ctx: Context, id: string): Promise<LetterPreview | null> {
  const by = workerFor(ctx, 'recovery')
  return transaction(ctx, async (tx) => {
    const seen = await claimFor(ctx, tx, id)
    if (seen?.party !== 'recovery' || statusAfter(seen.claim.status, 'send-letter') === null) return null
    await recordAudit(ctx, tx, {
      action: 'claims.letter-read',
      subjectKind: 'claim',
      subjectId: id,
      purpose: 'recover-money',
    })
    const { claim } = seen
    const obstacle = (await holderAge(ctx, tx, claim))?.obstacle ?? null
    if (obstacle) return { claim, letter: null, obstacle }
    const { letter } = await compose(ctx, tx, {
      claim,
      by,
      code: noCode,
      payTo: '(uw rekening, die u hieronder invult)',
    })
    return { claim, letter, obstacle }
  })
}

/**
 * A person decides that the letter goes. It is kept as it was sent; its code is kept as a digest only, so that nobody but the reader of the letter has it. Printing and
 * posting is theirs: we send nothing.
 */
export async function sendLetter(ctx: Context, asked: Asked, entries: FormEntries): Promise<string> {
  const fonts = await readFonts()
  return changeClaim(ctx, asked, 'recovery', async ({ tx, claim, by }) => {
    if (statusAfter(claim.status, 'send-letter') === null) throw new Refusal(webMessages.notNow, { status: 409 })
    await refuseWrongAddressee(ctx, tx, claim)
    const payTo = accountIn(ctx, entries)
    const code = receiptCodeOf(Buffer.from(ctx.secrets.token(12), 'base64url'))
    const { letter, kind, sentOn, answerBy } = await compose(ctx, tx, { claim, by, code, payTo })
    const id = ctx.newId()
    const pdf = await drawLetter(letter, fonts, ctx.now())
    await insertLetter(tx, {
      id,
      claimId: claim.id,
      organisationId: by.organisationId,
      kind,
      templateVersion: letter.templateVersion,
      // The code stands in the PDF, which only the sender opens; the text that the reader sees again needs none.
      sealedText: ctx.secrets.seal(
        'claims.letter',
        JSON.stringify({ ...letter, answer: { ...letter.answer, code: '' } }),
      ),
      sealedPdf: ctx.secrets.seal('claims.letter', pdf.toString('base64')),
      codeDigest: ctx.secrets.digest('claims.letter-code', code),
      sentOn,
      answerBy,
      personId: by.id,
      sentAt: ctx.now(),
    })
    await moveClaim(ctx, tx, claim, { step: 'send-letter' })
    return id
  })
}

function accountIn(ctx: Context, entries: FormEntries): string {
  const read = new FormReader(ctx, entries)
  read.choice('sure', ['yes'])
  const account = parseIban(read.reference('payTo', 60), { demoBankAllowed: !ctx.settings.isProduction })
  if (!account.ok) read.wrong('payTo', claimMessages.wrongAccount)
  read.done()
  return account.ok ? formatIban(account.value.canonical) : ''
}

async function compose(
  ctx: Context,
  tx: Tx,
  { claim, by, code, payTo }: { claim: StoredClaim; by: Person; code: string; payTo: string },
): Promise<{ letter: LetterDocument; kind: LetterKind; sentOn: CalendarDate; answerBy: CalendarDate }> {
  const sealed = await selectDebtor(tx, claim.id, by.organisationId)
  if (!sealed) throw new Refusal(claimMessages.noHolder, { status: 409 })
  const holder = openHolder(ctx.secrets, sealed)
  const sentOn = dutchDay(ctx.now())
  const answerBy = dueOn(sentOn, clocks.claimed?.days ?? 21)
  const sent = await selectLetters(tx, claim.id)
  const kind = sent.length === 0 ? 'claim' : 'reminder'
  const { shares, statement } = await readBook(tx, [claim], sentOn)
  const letter = composeLetter({
    kind,
    sender: by.organisationName,
    holder,
    addressee: claim.addressee ?? 'holder',
    reference: claim.reference,
    code,
    payTo,
    shares,
    statement,
    sentOn,
    answerBy,
    firstSentOn: sent[0]?.sentOn ?? null,
    interestUntil: sentOn < moneyRules.ratesKnownUntil ? sentOn : moneyRules.ratesKnownUntil,
    site: `${ctx.settings.baseUrl}${paths.letter}`,
    legalHelp: await legalHelpOf(ctx, tx),
    isExample: ctx.settings.isDemo,
  })
  return { letter, kind, sentOn, answerBy }
}

/** Where to get legal advice, as the register of reporting points says it. */
async function legalHelpOf(ctx: Context, tx: Tx): Promise<string> {
  const { items } = await listReportingPoints({ ...ctx, tx }, { limit: 100 })
  const point = items.find(({ id }) => id === 'juridisch-loket')
  const site = point?.channels.find(({ type }) => type === 'website')
  return point && site?.type === 'website'
    ? `${point.organisation.nl}: ${site.value}`
    : `${ctx.settings.baseUrl}/meldpunten`
}

/** A letter as it was sent, for whoever sent it; null for everybody else. */
export function readPdf(ctx: Context, claimId: string, letterId: string): Promise<Buffer | null> {
  workerFor(ctx, 'recovery')
  return transaction(ctx, async (tx) => {
    const seen = isRowId(letterId) ? await claimFor(ctx, tx, claimId) : null
    const sealed = seen?.party === 'recovery' ? await selectPdf(tx, claimId, letterId) : null
    if (!sealed) return null
    await recordAudit(ctx, tx, {
      action: 'claims.letter-read',
      subjectKind: 'claim',
      subjectId: claimId,
      purpose: 'recover-money',
    })
    return Buffer.from(ctx.secrets.open('claims.letter', sealed), 'base64')
  })
}
